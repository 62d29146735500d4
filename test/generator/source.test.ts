/** Files: what they say, where each part stands, and that hostile ones end in a Problem, soon and in little memory. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { didYouMean, error, format, sortProblems } from "../../generator/problem.ts";
import { readSource, Sources, type Source } from "../../generator/source.ts";
import { ROOT } from "./helpers.ts";

const folder = mkdtempSync(join(tmpdir(), "source-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(content: string | Uint8Array, name = "file.yaml"): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function read(text: string, name?: string): Source {
  const { source, problems } = readSource(write(text, name));
  expect(problems).toEqual([]);
  return source!;
}

const message = (content: string | Uint8Array): string | undefined => readSource(write(content)).problems[0]?.message;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("values", () => {
  it("are those of YAML 1.2", () => {
    const { value } = read("a: yes\nb: 012\nc: 0o14\nd: 0x1F\ne: 2024-10-01\nf: ~\ng:\nh: 1e3\ni: -.5\nj: True\nk: \"null\"\nl: 1_000\nm: <<\nn: +1\no: 1.\n");
    expect(plain(value)).toEqual({ a: "yes", b: 12, c: 12, d: 31, e: "2024-10-01", f: null, g: null, h: 1000, i: -0.5, j: true, k: "null", l: "1_000", m: "<<", n: 1, o: 1 });
  });

  it("have keys as they are written", () => {
    expect(Object.keys(read("200: a\n1.0: b\n0x10: c\nnull: d\ntrue: e\n\"\": f\n~: g\n").value as object).sort()).toEqual(["", "0x10", "1.0", "200", "null", "true", "~"]);
  });

  it("hold __proto__ as data, and nothing that was not written", () => {
    const value = read('__proto__: { polluted: true }\n"constructor": 1\nnested: { __proto__: 2 }\n').value as Record<string, any>;
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value)).toEqual(["__proto__", "constructor", "nested"]);
    expect(value.__proto__.polluted).toBe(true);
    expect(value.toString).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("are not shared between an anchor and its aliases", () => {
    const value = read("a: &x { list: [1] }\nb: *x\n").value as Record<string, { list: number[] }>;
    value.b!.list.push(2);
    expect(value.a!.list).toEqual([1]);
  });

  it("come out of JSON as JSON.parse reads them", () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }).filter((value) => value !== null), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      if (/[\u0000-\u001f\u007f]/.test(text.replace(/\n/g, ""))) return;
      expect(plain(read(text, "file.json").value)).toEqual(JSON.parse(text));
    }), { numRuns: 300 });
  });
});

describe("positions", () => {
  const source = read("title: T\nlist:\n  - one\n  - { a: 1,  b: [x, y] }\n\"quoted key\":   'text'\nempty:\nalias: &here { deep: 1 }\nagain: *here\n");
  const root = source.value as Record<string, any>;
  const at = (node: object, key?: string | number): string => `${source.at(node, key).line}:${source.at(node, key).column}`;
  const atKey = (node: object, key: string): string => `${source.atKey(node, key).line}:${source.atKey(node, key).column}`;

  it("say where values and keys stand", () => {
    expect([at(root), at(root, "title"), atKey(root, "title"), at(root.list), at(root.list, 0), at(root.list, 1), at(root.list[1]), at(root.list[1], "b"), at(root.list[1].b, 1)])
      .toEqual(["1:1", "1:8", "1:1", "3:3", "3:5", "4:5", "4:5", "4:17", "4:21"]);
    expect([at(root, "quoted key"), atKey(root, "quoted key"), atKey(root, "empty")]).toEqual(["5:17", "5:1", "6:1"]);
  });

  it("of what is aliased are those of the anchor", () => {
    expect([at(root.again), at(root.again, "deep")]).toEqual([at(root.alias), at(root.alias, "deep")]);
  });

  it("fall back to what holds a member that is not there", () => {
    expect(at(root.list[1], "nothing")).toBe("4:5");
  });

  it("follow a copy", () => {
    const sources = new Sources(source);
    const copy = sources.copy(root.list) as any[];
    expect(copy).not.toBe(root.list);
    expect(sources.at(copy[1], "b")).toEqual(source.at(root.list[1], "b"));
    expect(Object.getPrototypeOf(copy[1])).toBeNull();
  });

  it("of a file are relative to the working directory", () => {
    expect(readSource("specs/../package.json").source!.file).toBe("package.json");
  });
});

describe("files that are refused", () => {
  it("name the reason", () => {
    expect(message("\ufeffa: 1\n")).toMatch(/byte order mark/);
    expect(message("a: \0\n")).toMatch(/U\+0000/);
    expect(message("a: \u007f\n")).toMatch(/U\+007F/);
    expect(message(Uint8Array.of(0x61, 0x3a, 0x20, 0xff, 0xfe, 0x0a))).toMatch(/not valid UTF-8/);
    expect(message(Uint8Array.of(0xff, 0xfe, 0x61, 0x00))).toMatch(/not valid UTF-8/);
    expect(message("a: \ufffd\n")).toBeUndefined();
    expect(readSource(join(folder, "none.yaml")).problems[0]!.message).toBe("There is no such file.");
    expect(readSource(folder).problems[0]!.message).toBe("This is not a file.");
    expect(readSource("/dev/zero").problems[0]!.message).toBe("This is not a file.");
    symlinkSync(join(folder, "round.yaml"), join(folder, "round.yaml"));
    expect(readSource(join(folder, "round.yaml")).problems[0]!.message).toMatch(/ELOOP/);
  });

  it("are not even opened when they are too large", () => {
    const path = write("a: 1\n", "large.yaml");
    truncateSync(path, 2 ** 32);
    expect(readSource(path).problems[0]!.message).toBe("The file has 4096.0 MiB; at most 4.0 MiB are read.");
    expect(readSource(write("a: 12345\n"), { maxBytes: 5 }).problems[0]!.message).toMatch(/at most 0.0 MiB/);
  });
});

describe("bombs end within 200 ms and 200 MB", () => {
  const rows = (count: number, row: (index: number) => string): string => Array.from({ length: count }, (_, index) => row(index)).join("\n");
  const bombs: readonly (readonly [name: string, text: string])[] = [
    ["brackets", "[".repeat(1e6)],
    ["braces", "{a: ".repeat(3e5)],
    ["dashes", "- ".repeat(1e6)],
    ["question marks", "? ".repeat(1e6)],
    ["indentation", rows(2000, (index) => `${" ".repeat(index)}a:`)],
    ["billion laughs", `a0: &a0 [x, x]\n${rows(40, (index) => `a${index + 1}: &a${index + 1} [${Array(20).fill(`*a${index}`).join(", ")}]`)}`],
    ["a chain of aliases", `a0: &a0 [x]\n${rows(5000, (index) => `a${index + 1}: &a${index + 1} [*a${index}]`)}`],
    ["aliases by the thousand", `k: &k 1\n${rows(20_001, (index) => `k${index}: *k`)}`],
    ["merge keys", `a: &a { x: 1 }\nb:\n${rows(10_000, () => "  <<: *a")}`],
    ["doubled keys", rows(10_000, () => "a: 1")],
    ["tags", rows(10_000, (index) => `k${index}: !custom x`)],
    ["anchors", "&a ".repeat(3e5)],
    ["commas", `[${",".repeat(1e6)}]`],
    ["documents", rows(10_000, () => "---\na: 1")],
    ["an open quote", `a: "${"x ".repeat(1e6)}`],
    ["pipes", "|".repeat(1e6)],
    ["exclamation marks", "!".repeat(1e6)],
  ];
  let ends: readonly { milliseconds: number; bytes: number; opened: boolean; messages: readonly string[] }[];
  // In a process of its own, because a test runner's takes several times as long for the same. The best of three, of the time waited and the
  // processor's: other work on the machine is not the reader's fault, nor that its memory is cleared by several processors.
  beforeAll(() => {
    const paths = bombs.map(([name, text]) => write(text, `${name}.yaml`));
    const program = `
      import { readSource } from ${JSON.stringify(pathToFileURL(join(ROOT, "generator/dist/source.js")).href)};
      const ends = ${JSON.stringify(paths)}.map((path) => {
        const rounds = [1, 2, 3].map(() => read(path));
        return { ...rounds[0], milliseconds: Math.min(...rounds.map((each) => each.milliseconds)), bytes: Math.max(...rounds.map((each) => each.bytes)) };
      });
      function read(path) {
        const memory = process.memoryUsage().rss;
        const [began, started] = [performance.now(), process.cpuUsage()];
        const { source, problems } = readSource(path);
        const [waited, { user, system }] = [performance.now() - began, process.cpuUsage(started)];
        return { milliseconds: Math.min(waited, (user + system) / 1000), bytes: process.memoryUsage().rss - memory, opened: source !== undefined, messages: problems.map(({ message }) => message) };
      }
      console.log(JSON.stringify(ends));`;
    ends = JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", maxBuffer: 2 ** 26 })) as typeof ends;
  }, 120_000);

  it.each(bombs.map(([name], index) => [name, index] as const))("%s", (_, index) => {
    const { milliseconds, bytes, opened, messages } = ends[index]!;
    expect(milliseconds).toBeLessThan(200);
    expect(bytes).toBeLessThan(200e6);
    expect(opened).toBe(false);
    expect(messages).toHaveLength(1);
    expect(messages[0]!.length).toBeLessThan(400);
  });

  it("and a large scalar or many keys are no bombs", () => {
    expect((read(`a: "${"x".repeat(2e6)}"\n`).value as { a: string }).a).toHaveLength(2e6);
    expect(Object.keys(read(rows(20_000, (index) => `k${index}: ${index}`)).value as object)).toHaveLength(20_000);
  });
});

describe("Problems", () => {
  const at = (line: number, column = 1, file = "a.yaml"): { file: string; line: number; column: number } => ({ file, line, column });

  it("are sorted by place, each said once", () => {
    const problems = [error(at(10), "b"), error(at(9, 2), "c"), error(at(10), "a"), error(at(9, 2), "c"), error(at(1, 1, "B.yaml"), "d")];
    expect(sortProblems(problems).map(format)).toEqual(["B.yaml:1:1: error: d", "a.yaml:9:2: error: c", "a.yaml:10:1: error: a", "a.yaml:10:1: error: b"]);
  });

  it("show the other place, and control characters as escapes", () => {
    expect(format(error(at(1), "bad \u001b[31m \u202e \u2028 \ud800", { at: at(2), message: "here\n" })))
      .toBe("a.yaml:1:1: error: bad \\u001b[31m \\u202e \\u2028 \\ud800\n    a.yaml:2:1: here\\u000a");
    expect(format(error(at(1), "fine 😀"))).toBe("a.yaml:1:1: error: fine 😀");
  });

  it("suggest what is near, and nothing else", () => {
    expect(didYouMean("createVidoe", ["createVideo", "getVideo"])).toBe(' Did you mean "createVideo"?');
    expect(didYouMean("TASK", ["task", "tusk"])).toBe(' Did you mean "task"?');
    expect(didYouMean("zebra", ["createVideo"])).toBe("");
    expect(didYouMean("a", ["b"])).toBe("");
    expect(didYouMean("a", [])).toBe("");
  });
});
