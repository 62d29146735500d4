import type { Client, ClientOptions, ClientType } from "./api.ts";
import type { Adapter } from "./contract.ts";
export function createClient<T extends ClientType>(adapter: Adapter, options: ClientOptions): Client<T> { throw new Error(String([adapter, options])); }
