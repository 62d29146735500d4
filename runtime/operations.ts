/** Which operations does a provider have? What its families submit and what else it is asked, by operationId, method and path apart. */
import type { Adapter, Endpoint, Operation } from "./contract.ts";

const known = new WeakMap<Adapter, Readonly<Record<string, Endpoint>>>();

/** `"GET /tasks/{id}"` as an object; any other is one. */
function endpoint(operation: Operation): Endpoint {
  if (typeof operation !== "string") return operation;
  const [method, path] = operation.split(" ") as [Endpoint["method"], string];
  return { method, path };
}

/** Put together once, at the first request. */
export function operationsOf(adapter: Adapter): Readonly<Record<string, Endpoint>> {
  let all = known.get(adapter);
  if (!all) {
    const written = [...Object.values(adapter.families).map(({ submit }) => submit), adapter.operations].flatMap((each) => Object.entries(each));
    known.set(adapter, all = Object.fromEntries(written.map(([name, operation]) => [name, endpoint(operation)])));
  }
  return all;
}
