/** What is left when a program gives up? Waits at the address it is given, aborts, and prints how long that took and what is still active. */
import { createClient } from "@media-tasks/runtime/v1";
import { adapter, HANDLE } from "../runtime/fixture.ts";

/** One line of what it prints. */
export interface Aborted {
  readonly what: string;
  readonly milliseconds: number;
  readonly reasons: number;
  readonly active: readonly string[];
  readonly warnings: readonly string[];
}

const [site = "", ...cases] = process.argv.slice(2);
const warnings: string[] = [];
process.on("warning", ({ name, message }) => warnings.push(`${name}: ${message}`));
const client = createClient<never>(adapter, { apiKey: "key-key-key", site, limits: { requests: 64 } } as never) as unknown as {
  wait(handle: object, options: object): Promise<unknown>;
  watch(handle: object, options: object): AsyncIterable<unknown>;
  waitAll(handles: object[], options: object): Promise<PromiseSettledResult<unknown>[]>;
};

// A wait that ends first: code is compiled and modules are loaded, as in any program that has run for a while.
await client.wait({ ...HANDLE, site, id: "done" }, { poll: { first: 0, every: 100 } });

for (const what of cases) {
  const [id = "", count = "1"] = what.split(":");
  const abort = new AbortController();
  const handles = Array.from({ length: Number(count) }, () => ({ ...HANDLE, site, id }));
  const waiting = client.waitAll(handles, { signal: abort.signal, poll: { first: 0, every: 60_000 } });
  await new Promise((resolve) => setTimeout(resolve, Number(count) > 1 ? 1500 : 200));
  const reason = new Error("enough");
  const at = performance.now();
  abort.abort(reason);
  const all = await waiting;
  const milliseconds = performance.now() - at;
  // Two turns of the event loop, in which sockets close.
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  const active = process
    .getActiveResourcesInfo()
    .filter((name) => name === "Timeout" || name === "TCPSocketWrap" || name.includes("FetchReq") || name === "Immediate");
  const reasons = all.filter((each) => each.status === "rejected" && each.reason === reason).length;
  console.log(JSON.stringify({ what, milliseconds, reasons, active, warnings } satisfies Aborted));
}
// It ends by itself, or something was left behind.
