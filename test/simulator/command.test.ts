/** Does the simulator's command do what its usage says? */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COMMAND = join(ROOT, "simulator/media-tasks-simulator.mjs");
const simulator = (...args: string[]) => spawnSync(process.execPath, [COMMAND, ...args], { cwd: ROOT, encoding: "utf8" });

describe("media-tasks-simulator", () => {
  it("drives one package with a table", () => {
    const { status, stdout } = simulator("demo", "generated/luma");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^luma +generation +.*completed +succeeded/m);
    expect(stdout).toMatch(/1 providers, \d+ tasks, 0 not as expected\./);
  });

  it("runs the suite, and with --verbose names each case and each reason", () => {
    const short = simulator("test", "generated", "luma");
    expect(short.status).toBe(0);
    const [, hold, unshown] = /^luma: (\d+) hold, 0 do not, (\d+) cannot be shown\n$/.exec(short.stdout)!.map(Number);
    const { stdout } = simulator("test", "generated/luma", "--verbose");
    expect(stdout.match(/: holds$/gm)).toHaveLength(hold!);
    expect(stdout.match(/: cannot be shown: \w+ \w+.*\.$/gm)).toHaveLength(unshown!);
  });

  it("serves providers side by side until interrupted", async () => {
    const child = spawn(process.execPath, [COMMAND, "serve", "generated", "zai", "luma", "--port", "0"], { cwd: ROOT });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const next = async (): Promise<string> => (await lines.next()).value as string;
    const urls = [await next(), await next()].map((line) => / on (http:\S+)$/.exec(line)![1]!);
    expect(await next()).toMatch(/^Every request is checked/);
    const [luma, zai] = urls as [string, string];
    const submit = (url: string): Promise<Response> => fetch(`${url}/api/paas/v4/videos/generations`, {
      method: "POST", headers: { authorization: "Bearer any", "content-type": "application/json" }, body: JSON.stringify({ model: "cogvideox-3", prompt: "a red boat" }),
    });
    const accepted = await submit(zai.replace("127.0.0.1", "localhost"));
    expect(await accepted.json()).toMatchObject({ task_status: "PROCESSING" });
    expect(await next()).toBe("zai POST /api/paas/v4/videos/generations 200");
    expect((await submit(luma)).status).toBe(404);
    expect(await next()).toBe("luma POST /api/paas/v4/videos/generations 404");
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("refuses a package that was built before its sources were written", () => {
    const folder = mkdtempSync(join(ROOT, "node_modules/.cache/simulator-"));
    cpSync(join(ROOT, "generated/luma"), folder, { recursive: true });
    utimesSync(join(folder, "src/adapter.ts"), new Date(), new Date(Date.now() + 60_000));
    const { status, stderr } = simulator("test", folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^simulator-\w+ was built before its sources were written: run media-tasks build first\.\n/);
  });

  it.each([
    [["tset"], /There is no command "tset": it is demo, test, serve\./],
    [["test", "nowhere"], /nowhere is neither a folder nor an installed package\./],
    [["test", "specs"], /There are no built packages in specs: run media-tasks generate and media-tasks build first\./],
    [["test", "generated", "lumo"], /There is no built package "lumo" in generated\. There are .*\bluma\b/],
    [["serve", "--chaos", "2"], /--chaos is a number from 0 to 1, not "2"\./],
    [["serve", "--prot", "80"], /Unknown option '--prot'/],
  ])("answers %j with a sentence", (args, sentence) => {
    const { status, stderr } = simulator(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/media-tasks-simulator --help shows how it is used\.\n$/);
  });
});
