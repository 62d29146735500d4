// What does importing these packages do? Imports each with every global trapped, and tells what was touched, as JSON on stdout.
import { readFileSync } from "node:fs";
import net from "node:net";

const { tokens, packages } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const tell = process.stdout.write.bind(process.stdout);
const faults = [];
let current = "";
const touched = (what) => faults.push(`${current}: ${what} was touched`);

for (const token of tokens) Object.defineProperty(globalThis, token, { configurable: true, get() { touched(token); return () => {}; } });
for (const name of ["fetch", "eval", "Function", "WebSocket", "EventSource", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"]) {
  const original = globalThis[name];
  if (typeof original === "function") globalThis[name] = new Proxy(original, { apply: (...call) => (touched(name), Reflect.apply(...call)), construct: (...call) => (touched(name), Reflect.construct(...call)) });
}
for (const name of ["exit", "kill", "abort", "chdir", "dlopen", "binding", "emitWarning"]) process[name] = () => touched(`process.${name}`);
net.Socket.prototype.connect = function connect() { touched("a socket"); return this; };
for (const stream of [process.stdout, process.stderr]) stream.write = () => (touched("the terminal"), true);

const OWNED = [Object, Array, Function, String, Promise, RegExp].flatMap((type) => [type, type.prototype]);
const state = () => JSON.stringify([Reflect.ownKeys(globalThis).map(String), OWNED.map((each) => Reflect.ownKeys(each).map(String)), Object.keys(process.env).sort()]);

/** Plain data all the way down: a prototype that came with the data would be an escape. */
function strange(value, path, seen = new Set()) {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value))) faults.push(`${current}: ${path} has a prototype of its own`);
  for (const key of Reflect.ownKeys(value)) {
    const { get, set, value: member } = Object.getOwnPropertyDescriptor(value, key);
    if (get || set) faults.push(`${current}: ${path}.${String(key)} is computed`);
    else strange(member, `${path}.${String(key)}`, seen);
  }
}

await import("@media-tasks/runtime/v1");
await import("@media-tasks/runtime/strategies");
for (const { name, modules } of packages) {
  current = name;
  const before = state();
  for (const module of modules) {
    try {
      const { adapter, scenarios } = await import(module);
      strange(adapter, "adapter");
      strange(scenarios, "scenarios");
    } catch (error) {
      faults.push(`${current}: ${module.split("/").at(-1)} does not load: ${error?.message}`);
    }
  }
  if (state() !== before) faults.push(`${current}: globals have changed`);
}
tell(JSON.stringify(faults));
