/** Which recipes does the runtime's README hold? Its named code blocks, written out as the modules they are. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where they are written: ignored by git, and among this folder's packages. */
export const FOLDER = join(import.meta.dirname, ".media-tasks", "recipes");
const README = new URL("../../runtime/README.md", import.meta.url);

/** From a file's name to its text. */
export function recipes(): Map<string, string> {
  const found = readFileSync(README, "utf8").matchAll(/^```ts (\S+\.ts)\n([\s\S]*?)^```$/gm);
  return new Map([...found].map(([, name, text]) => [name!, text!]));
}

/** Writes all of them beside a `client.ts`, the module that every recipe leaves to its reader. */
export function writeRecipes(folder: string, client: string): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "client.ts"), client);
  return [...recipes()].map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
}

/** The packages a recipe stands on that are not installed. */
export const missing = (text: string): string[] =>
  [...text.matchAll(/from "([^."][^"]*)"/g)]
    .map(([, name]) => name!)
    .filter(
      (name) =>
        !name.startsWith("node:") &&
        ![join(import.meta.dirname, "node_modules", name), join(import.meta.dirname, "../../node_modules", name)].some((each) =>
          existsSync(each),
        ),
    );
