/** The versioned entry that generated packages import: the contract's types, the words their chains call, and the client. */
export { CONTRACT } from "./contract.ts";
export type * from "./contract.ts";
export type * from "./task.ts";
export type { Answer, Described, Loose, Message, Words } from "./loose.ts";
export { all, content, deep, entries, first, has, is, json, list, lookup, members, not, uuid } from "./value.ts";
export { createClient } from "./client.ts";
export type { Client, ClientOptions, ClientType, Submit } from "./api.ts";
