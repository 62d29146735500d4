/** What does it take to be somebody else's repository? Packs packages, installs the tarballs in an empty folder, runs commands there. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** An empty folder outside the repository, removed by `remove`. */
export class Workspace {
  readonly folder: string;

  constructor(name: string) {
    this.folder = mkdtempSync(join(tmpdir(), `media-tasks-${name}-`));
  }

  write(path: string, text: string): void {
    const target = join(this.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  /** Packs these folders of the repository and installs the tarballs. */
  install(folders: readonly string[], more: readonly string[] = []): void {
    const tarballs = folders.map((folder) => pack(join(ROOT, folder), this.folder));
    this.write("package.json", JSON.stringify({ name: "somebody-else", private: true, type: "module", dependencies: Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`])) }));
    this.run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...more]);
  }

  /** Runs a command; throws with all it printed where it fails. */
  run(command: string, args: readonly string[]): string {
    const { status, stdout, stderr } = this.try(command, args);
    if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
    return stdout;
  }

  try(command: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(command, args, { cwd: this.folder, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } });
  }

  /** TypeScript of this repository, on the program in the folder. */
  typecheck(options: object, files: readonly string[]): string {
    this.write("tsconfig.json", JSON.stringify({ compilerOptions: { strict: true, noEmit: true, target: "es2022", lib: ["es2023", "dom", "dom.iterable"], types: [], ...options }, files }));
    return this.run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "."]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The tarball of a package, made in `to`. */
export function pack(folder: string, to: string): { name: string; file: string } {
  const [made] = JSON.parse(execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", to], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })) as [{ name: string; filename: string }];
  return { name: made.name, file: join(to, made.filename.replace("@", "").replace("/", "-")) };
}

/** The examples in the README, by the name in the comment before each. */
export function readmeExamples(): Map<string, string> {
  const text = readFileSync(join(ROOT, "README.md"), "utf8");
  return new Map([...text.matchAll(/<!-- example: (\S+) -->\n```\w+\n([\s\S]*?)```/g)].map(([, name, code]) => [name!, code!]));
}
