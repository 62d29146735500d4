/**
 * What may a mapping say? One zod schema is the grammar: validation, the TypeScript type, the editor's JSON Schema and the reference
 * page all come from it.
 */
import { z } from "zod";

/** Says what a key means, for editors and the reference page. */
export const describe = <T extends z.ZodType>(type: T, description: string, ...examples: unknown[]): T =>
  type.meta({ description, ...(examples.length > 0 && { examples }) }) as T;

/** A map with one of these keys. */
const oneOf = <T extends z.ZodRawShape>(shape: T, message: string) => z.strictObject(shape).partial().refine((given) => Object.keys(given).length === 1, message);

/** A hundred years: beyond lie moments that no date can name. */
const MAX_DURATION = 36_500 * 86_400_000;

const literal = z.union([z.string(), z.number(), z.boolean()]);
const path = z.string();
const paths = z.union([path, z.array(path).min(1)]);
/** Made anew for each key, so that each has its place in the reference. */
const measured = () => z.union([...paths.options, z.strictObject({ from: paths, unit: z.enum(["ms", "s"]) })]);
/** A text of one form; `sentence` also answers what is no text at all, such as a bare number. */
const form = (pattern: RegExp, sentence: string) => z.string(sentence).regex(pattern, { error: sentence, abort: true });
const duration = form(/^\d+(ms|s|m|h|d)$/, "a duration is a number with ms, s, m, h or d, such as 5s").refine((given) => milliseconds(given) <= MAX_DURATION, "a duration is at most 36500d");
/** Without pause a wait would never rest, and what lives for no time is not there. */
const lasting = duration.refine((given) => milliseconds(given) !== 0, "it must be longer than 0s");
const rate = form(/^\d+\/[sm]$/, "a rate is a number per second or minute, such as 20/s").refine((given) => perSecond(given) > 0, "it must be more than 0/s, which would let nothing through");
const text = z.string().min(1);
const variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "an environment variable has letters, digits and _, and starts with no digit");

/** It becomes a folder, a package and names in code: no device of Windows, and nothing the generated code already calls its own. */
const providerName = z.string().max(100, "a provider's name has at most 100 characters").regex(
  /^(?!(?:con|nul|aux|prn|com\d|lpt\d|answer|client|done|kind|message|process|submit|task)$)[a-z][a-z0-9-]*$/,
  "a provider's name is lower-case letters, digits and hyphens, and none of the words that devices or generated code have",
);

/** The kinds of error a mapping may name. */
export const ERROR_KINDS = [
  "moderation", "invalid_input", "insufficient_credits", "rate_limited", "capacity", "provider_error", "provider_timeout",
  "unauthorized", "not_found", "duplicate",
] as const;
export const KINDS = ["video", "image", "audio", "model3d", "text", "file"] as const;
export const ROLES = ["primary", "preview", "cover", "last_frame", "watermarked", "original", "stream", "captions", "extra"] as const;
export const STATUSES = ["queued", "running", "succeeded", "failed", "canceled", "expired"] as const;
export const CANCEL_VERDICTS = ["canceled", "requested", "too_late", "already_done"] as const;

const errorKind = z.enum(ERROR_KINDS);
export const retry = z.enum(["resubmit", "change_input", "never", "unknown"]).optional();
export const paid = z.union([z.boolean(), z.literal("unknown")]).optional();
const kindEntry = z.union([errorKind, z.strictObject({ kind: errorKind, retry, charged: paid })]);

const verdict = z.union([
  z.enum([...STATUSES, "unknown"]),
  oneOf({ failed: kindEntry, expired: z.enum(["run", "record"]), running: z.literal("input") }, "say one of failed, expired and running"),
]);

const literals = z.union([literal, z.array(literal).min(1)]);
const questions = { not: literals, present: z.boolean() };
const plainTest = z.union([...literals.options, oneOf(questions, "say one of not and present")]);
const test = z.union([...literals.options, oneOf({ ...questions, all: plainTest }, "say one of not, present and all")]);
const tests = z.record(path, test);
const condition = z.union([tests, z.array(tests).min(1)]);

const tableOf = <T extends z.ZodType>(values: T) => z.strictObject({
  from: describe(paths, "The provider's word."), values: describe(z.record(z.string(), values), "From the provider's word to ours; a trailing * stands for any ending."),
});
const wordOrTable = <T extends z.ZodType>(word: T) => z.union([word, tableOf(word)]);

const withValues = z.record(z.string(), z.union([literal, z.null(), z.array(literal)]));
const operationByName = z.union([text, z.record(z.string(), text)]);
const request = z.union([text, z.strictObject({
  operation: describe(operationByName, "The operation, or a table from the submit operation.", { createVideo: "getVideo" }),
  with: describe(withValues.optional(), "What it is sent; what is left out takes the handle's field of that name, the last one the id.", { file_id: "$.file_id" }),
})]);

const expiry = z.strictObject({
  at: describe(paths, "A moment."),
  in: describe(paths, "Seconds from the moment the answer was read."),
  after: describe(lasting, "A documented lifetime, counted from `since`.", "24h"),
  since: z.enum(["finished", "created", "retrieved"]).meta({ description: "What a lifetime counts from. Default `finished`." }),
}).partial();
const access = z.enum(["public", "provider-auth"]);
const fault = {
  code: describe(paths.optional(), "The provider's code."),
  message: describe(paths.optional(), "The provider's words."),
  kind: describe(kindEntry.optional(), "What sort of failure it is where the code does not tell."),
};
const contentUrl = z.strictObject({ operation: describe(text, "The operation that answers with the file."), with: describe(withValues.optional(), "What it is sent.") });
const urls = z.union([path, contentUrl, z.array(z.union([path, contentUrl])).min(1)]);

const output = z.strictObject({
  each: describe(paths, "One output per `$item`: elements of a list, members of a `[*]` map (with `$key`), or the one value there is.", "$.images"),
  when: describe(condition, "Only then.", { "$item.type": "image" }),
  url: describe(urls, "A URL, a list of them, or a request of the document; alternatives in a list, the first that fits.", "$item.url"),
  data: describe(paths, "Base64; an object or list becomes JSON text.", "$item.b64_json"),
  text: describe(paths, "Text.", "$.text"),
  kind: describe(wordOrTable(z.enum(KINDS)), "What it is. Default: by media type, then file ending.", "video"),
  role: describe(wordOrTable(z.enum(ROLES)), "What it is for. Default `primary`.", "cover"),
  name: describe(paths, "A file name, as told."),
  mediaType: describe(paths, "A media type or a file ending."),
  width: describe(paths, "Pixels."),
  height: describe(paths, "Pixels."),
  duration: describe(measured(), "Seconds, or with its unit.", "$item.duration"),
  bytes: describe(paths, "Size in bytes."),
  early: describe(z.boolean(), "Also read while the task runs, as a preview."),
  access: describe(access, "Whether a download needs the caller's credentials. Default `public`; for a request, as the document secures it."),
  expires: describe(expiry, "When it stops being available.", { after: "24h" }),
  failure: describe(z.strictObject({ ...fault, when: describe(condition.optional(), "When it failed. Default: it has a code or message, and no form.") }), "This item failed; listed as partial.", { code: "$item.code" }),
}).partial();

const status = z.strictObject({
  from: describe(paths, "The provider's word.", "$.status"),
  values: describe(z.record(z.string(), verdict), "What the word means; total where the document's list is closed.", { done: "succeeded" }),
  rules: describe(z.array(z.strictObject({ when: describe(condition, "What must hold."), then: describe(verdict, "What it then means.", { failed: "moderation" }) })), "Asked in order, before the table."),
  open: describe(z.boolean(), "The document's list names the words known, more may come."),
  absent: describe(verdict, "What no word at all means. Default `unknown`; queued on a submit."),
  lenient: describe(z.boolean(), "Case, `-`, `_` and space do not matter, and the usual words are known."),
}).partial();

const moments = {
  created: describe(paths, "When it was submitted."), started: describe(paths, "When it began to run."), finished: describe(paths, "When it ended."),
};
const reading = {
  let: describe(z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/, "a name starts with a small letter and has letters and digits"), paths), "Short names.", { job: ["$.Video", "$.Image"] }),
  status: describe(status, "What the task is doing."),
  failure: describe(z.strictObject(fault), "Why a task failed; sorted by `errors.kinds`.", { message: "$.task.reason" }),
  progress: describe(z.strictObject({
    percent: describe(paths, "0 to 100."), fraction: describe(paths, "0 to 1."),
    done: describe(paths, "So many, of `total`."), total: describe(paths, "Of so many."),
    position: describe(paths, "Tasks ahead in the queue."), eta: describe(paths, "Seconds to go."),
  }).partial(), "How far it is.", { percent: "$.progress" }),
  times: describe(z.strictObject({
    zone: describe(z.string().regex(/^([+-]\d\d:\d\d|Z)$/, "a zone is an offset such as +08:00"), "For times written without one. Default UTC.", "+08:00"),
    ...moments,
  }).partial(), "When it was created, started and finished.", { created: "$.created_at" }),
  model: describe(paths, "The model, passed on.", "$.model"),
  cost: describe(z.record(z.string(), paths), "What it cost, by unit, passed on.", { credits: "$.cost.credits" }),
  charged: describe(z.partialRecord(z.enum(["failed", "canceled", "expired"]), z.union([z.boolean(), z.record(z.string(), z.boolean())])), "Whether such an end was paid for. Default unknown. A plain answer says nothing of a success without an output: that takes a row `no_output`.", { failed: false }),
  outputs: describe(z.array(output).min(1), "Each entry is one thing; all are collected.", [{ url: "$.url" }]),
  expires: describe(expiry, "For every output that does not say.", { after: "24h" }),
  access: describe(access, "For every output that does not say."),
};
const handle = z.record(z.string(), paths);

/** A message says again what it says differently; what an end costs, and in which zone the provider lives, is the task's. */
const { charged, times, ...told } = reading;

const webhook = z.strictObject({
  operation: describe(text, "The entry under the document's `webhooks` that describes the message.", "queueCallback"),
  with: describe(withValues, "How a submit announces the URL; left out where the account is set up with it.", { callback_url: "$webhook.url" }),
  except: describe(z.array(text).min(1), "Submit operations of the family that take no URL.", ["extendVideo"]),
  when: describe(condition, "The messages meant; others are acknowledged and dropped.", { "$.type": "video.*" }),
  payload: describe(z.union([path, z.record(z.string(), z.literal("$"))]), "Where the retrieve answer stands in the message, or the envelope it lacks.", "$.payload"),
  handle: describe(handle, "Where the message names the task, if elsewhere than an answer does.", { id: "$.data.id" }),
  ...told,
  times: describe(z.strictObject(moments).partial(), "When it was created, started and finished.", { created: "$.created_at" }),
}).partial();

const family = z.strictObject({
  extends: describe(text, "Another family of this mapping, whose keys hold where this one says nothing.", "video"),
  submit: describe(z.array(text).min(1), "The operations that start such a task.", ["createVideo"]),
  handle: describe(handle, "What must be kept: `id`, and anything later requests need.", { id: "$.id" }),
  follow: describe(paths, "A link in the submit answer, read backwards through the path of `retrieve` into the handle.", "$.polling_url"),
  clientRef: describe(z.strictObject({
    with: describe(withValues, "Where a submit carries the reference.", { session_id: "$clientRef" }),
    repeat: describe(z.enum(["same", "refused", "new"]), "What a repeated reference leads to: the same task, a refusal, a new task."),
    find: describe(withValues.optional(), "What retrieve is sent to look the reference up.", { task_id: "$clientRef" }),
  }), "Where the caller's own reference goes, and what a repeated one leads to.", { with: { session_id: "$clientRef" }, repeat: "refused" }),
  retrieve: describe(request, "Asks for the task; left out where only webhooks tell.", "getTask"),
  result: describe(request, "Asked once the status is succeeded; its body is `$result`.", "getResult"),
  cancel: describe(z.union([text, z.strictObject({
    operation: describe(operationByName, "The operation, or a table from the submit operation."),
    with: describe(withValues.optional(), "What it is sent."),
    while: describe(z.array(z.enum(["queued", "running"])).min(1).optional(), "The only statuses in which it is sent; the task is read first."),
    verdict: describe(wordOrTable(z.enum(CANCEL_VERDICTS)).optional(), "What a 2xx answer means. Default: the answer read as a task, else requested."),
  })]), "Cancels the task. `while`: the only statuses in which it is sent, read first.", { operation: "deleteTask", while: ["queued"], verdict: "canceled" }),
  poll: describe(z.strictObject({
    first: describe(duration, "Until the first look.", "10s"), every: describe(lasting, "Between looks; it grows with the age of the task.", "5s"),
    max: describe(lasting, "Where growing stops.", "30s"), grace: describe(duration, "How long after the submit not found means not yet.", "30s"),
    deadline: describe(lasting, "When waiting ends.", "60m"),
    hint: describe(measured(), "A wait that the provider names, in seconds or with its unit."),
  }).partial(), "When to look. Default: every 5s, no growth, grace 0s, deadline 60m.", { first: "10s", every: "5s", max: "30s" }),
  retention: describe(lasting, "How long the provider answers for the task. Default unknown.", "3d"),
  ...reading,
  webhook: describe(webhook, "How the provider tells of the task by itself."),
}).partial();

/** What the options of every client are called, or every object has. A credential cannot be called so. */
export const CLIENT_OPTIONS = [
  "fetch", "now", "random", "sleep", "site", "account", "limits", "requestTimeout", "maxBytes", "maxDepth", "onUnrecognized", "option",
];
const optionName = z.string().regex(/^[a-z][A-Za-z0-9]*$/, "an option name starts with a small letter and has letters and digits")
  .refine((name) => !CLIENT_OPTIONS.includes(name) && !(name in {}), "every client, or every object, has something of this name already: choose another");

const credential = z.strictObject({
  scheme: describe(text, "A security scheme of the document.", "bearerAuth"),
  env: describe(z.union([variable, z.record(optionName, variable)]), "The environment variable of the credential, or one for each option.", "ACME_API_KEY"),
  strategy: describe(z.enum(["jwt", "tc3-hmac-sha256", "volc-v4", "aws-sigv4", "body-key"]), "How the credential is computed.", "jwt"),
  with: describe(z.record(z.string(), z.unknown()), "The strategy's parameters."),
}).partial({ scheme: true, strategy: true, with: true });

const verify = z.union([
  z.enum(["none", "standard-webhooks"]),
  z.strictObject({
    algorithm: describe(z.enum(["hmac-sha256", "hmac-sha1", "hmac-md5", "ed25519", "equal"]), "How it is signed; equal: the secret itself is sent."),
    strategy: describe(z.enum(["sorted-form-hmac-sha256", "canonical-request-hmac-sha256"]), "A signature over a canonical form, by name. The sorted form signs the header holes {timestamp} and {nonce}, and {form}: the members of a JSON body, sorted. The canonical request signs {path} and {query} of the address, the header holes {access} and {timestamp}, and {lines}: each header that the hole {names} lists."),
    headers: describe(z.record(z.string(), z.string()), "Each header as a text with holes, one of them {signature}.", { "X-Signature": "t={timestamp},v1={signature}" }),
    signed: describe(z.string(), "The signed text: the same holes, {body}, {digest} (hex SHA-256 of it) and {task} (its id).", "{timestamp}.{body}"),
    encoding: describe(z.enum(["hex", "base64"]), "How the signature is written."),
    secret: describe(z.strictObject({ strip: describe(z.string(), "A prefix that is not part of it.", "whsec_"), encoding: describe(z.enum(["utf8", "base64", "hex"]), "How it is written.") }).partial(), "How the caller's secret becomes a key."),
    keys: describe(z.url({ protocol: /^https$/ }), "The address of a JWKS."),
    tolerance: describe(lasting, "How far a timestamp may be off. Default 5m.", "5m"),
  }).partial().required({ headers: true }),
]);

/** The grammar. */
export const grammar = z.strictObject({
  provider: describe(providerName, "The name of the folder.", "acme"),
  title: describe(text, "The name people know.", "Acme Clips"),
  version: describe(form(/^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/, "a version is three numbers, such as 0.1.0"), "The version of the generated package.", "0.1.0"),
  extends: describe(text, "Another provider: start from its document and mapping.", "acme"),
  sites: describe(z.array(text).min(1), "Which of the document's servers it offers, the first by default.", ["china"]),
  auth: describe(z.union([credential, z.array(credential).min(1)]), "How to authenticate; whichever the caller has.", { scheme: "bearerAuth", env: "ACME_API_KEY" }),
  with: describe(withValues, "Sent with every request that declares it.", { "header.X-Trace-Id": "$uuid" }),
  requestId: describe(paths, "The exchange's id, for support. Default: the header x-request-id.", "$.request_id"),
  rate: describe(z.strictObject({
    submit: describe(rate, "Submits.", "5/s"), retrieve: describe(rate, "Status requests.", "20/s"), tasks: describe(z.int().positive(), "Tasks in flight.", 5),
  }).partial(), "The budget all tasks of one account share.", { retrieve: "20/s", tasks: 5 }),
  errors: describe(z.strictObject({
    when: describe(condition, "When a 2xx answer is a refusal. Default never.", { "$.code": { not: 0 } }),
    code: describe(paths, "The code of a refusal. Default: the HTTP status.", "$.error.code"),
    message: describe(paths, "What a refusal says. Default: a plain-text body.", "$.error.message"),
    kinds: describe(z.record(z.string(), kindEntry), "Sorts refusals and task failures alike, before HTTP's own codes.", { 1113: "insufficient_credits" }),
  }).partial(), "What refusals say."),
  webhooks: describe(z.strictObject({
    verify: describe(verify, "How a delivery is verified."),
    delivery: describe(paths, "The id that tells doubles apart.", "$request.header.webhook-id"),
    challenge: describe(paths, "A field that is only echoed.", "$.challenge"),
    reply: describe(z.string(), "The body of every answer. Default empty.", "ok"),
  }).partial().required({ verify: true }), "How webhooks are verified and answered."),
  types: describe(z.enum(["all", "used"]), "`used` prunes the types to the operations the mapping uses. Default `all`.", "used"),
  defaults: describe(family, "Keys for every family."),
  tasks: describe(z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/, "a family's name starts with a small letter and has letters and digits"), family), "Submit operations whose tasks are asked for and read alike."),
}).partial().required({ provider: true, title: true });

/** A mapping as written. */
export type Mapping = z.infer<typeof grammar>;
export type FamilyMapping = z.infer<typeof family>;
export type OutputMapping = z.infer<typeof output>;
export type WebhookMapping = z.infer<typeof webhook>;
export type CredentialMapping = z.infer<typeof credential>;
export type Condition = z.infer<typeof condition>;
export type Test = z.infer<typeof test>;
export type Paths = z.infer<typeof paths>;
export type Measured = z.infer<ReturnType<typeof measured>>;
export type Verdict = z.infer<typeof verdict>;
export type WithValues = z.infer<typeof withValues>;

/** The editor's JSON Schema of a mapping, `specs/mapping.schema.json`. */
export function mappingJsonSchema(): object {
  return { ...z.toJSONSchema(grammar, { io: "input" }), title: "A media-tasks mapping" };
}

/** When a family's tasks are looked at, with what holds where the mapping does not say. */
export function pollOf({ poll = {} }: FamilyMapping): Readonly<Record<"first" | "every" | "max" | "grace" | "deadline", string>> {
  const { every = "5s", first = every, max = every, grace = "0s", deadline = "60m" } = poll;
  return { first, every, max, grace, deadline };
}

/** `24h` is 86400000. */
export function milliseconds(text: string): number {
  const [, count, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(text) ?? [];
  return Number(count) * { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[unit as "ms"];
}

/** `600/m` is 10, per second. */
export function perSecond(text: string): number {
  const [count, unit] = text.split("/");
  return Number(count) / (unit === "m" ? 60 : 1);
}
