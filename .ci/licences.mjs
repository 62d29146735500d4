// May everything that is installed with the published packages be used? Walks their production dependencies in node_modules and prints each with its
// licence; ends with 1 where one has none of the licences below.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ALLOWED = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0", "Unlicense", "CC0-1.0", "PSF-2.0", "Python-2.0"]);
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const OURS = ["runtime", "simulator", "generator"];

/** `(MIT OR Apache-2.0)` is fine where one of them is, `MIT AND ISC` where both are. */
export function isAllowed(expression) {
  if (typeof expression !== "string") return false;
  return expression.replace(/^\(|\)$/g, "").split(/\s+OR\s+/).some((way) => way.replace(/^\(|\)$/g, "").split(/\s+AND\s+/).every((licence) => ALLOWED.has(licence)));
}

/** Every package that is installed with ours: name, version, licence, folder. */
export function production(root = ROOT) {
  const found = new Map();
  const visit = (folder) => {
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = read(folder);
    const needed = { ...dependencies, ...optionalDependencies, ...Object.fromEntries(Object.entries(peerDependencies).filter(([name]) => !peerDependenciesMeta[name]?.optional)) };
    for (const name of Object.keys(needed)) {
      const home = resolveFrom(folder, name, root);
      if (home === undefined) {
        if (name in optionalDependencies) continue;
        throw new Error(`${name}, needed by ${folder}, is not installed: run npm ci.`);
      }
      if (found.has(home)) continue;
      const { version, license, licenses } = read(home);
      found.set(home, { name, version, licence: license?.type ?? license ?? licenses?.map(({ type }) => type).join(" OR "), folder: home });
      visit(home);
    }
  };
  for (const folder of OURS) visit(join(root, folder));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const read = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

function resolveFrom(folder, name, root) {
  for (let at = folder; ; at = dirname(at)) {
    const home = join(at, "node_modules", name);
    if (existsSync(join(home, "package.json"))) return home;
    if (at === root || at === dirname(at)) return undefined;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = production();
  for (const { name, version, licence } of all) console.log(`${isAllowed(licence) ? " " : "!"} ${name} ${version}: ${licence ?? "none"}`);
  const refused = all.filter(({ licence }) => !isAllowed(licence));
  console.log(`${all.length} packages, ${refused.length} without an allowed licence`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
