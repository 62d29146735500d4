/**
 * Shotstack as data: which answers are read where, and what their words mean.
 * Generated from specs/shotstack; change that, not this.
 */
import {
  is,
  list,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["renderEdit"]>
  | Described<operations["renderTemplate"]>
  | Described<operations["getRender"]>
  | Described<operations["generateAsset"]>
  | Described<operations["getGeneration"]>
  | Described<operations["ingestSource"]>
  | Described<operations["getSource"]>
>;

type RenderAnswer = Loose<
  Described<operations["getRender"]> | Described<operations["renderEdit"]> | Described<operations["renderTemplate"]>
>;
type RenderMessage = Loose<Message<operations["workEnded"]>>;

const renderStatuses = {
  queued: "queued",
  fetching: "running",
  preprocessing: "running",
  rendering: "running",
  generating: "running",
  saving: "running",
  done: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<NonNullable<RenderAnswer["response"]>["status"]>, Verdict>;

const render: Family<RenderAnswer> = {
  submit: { renderEdit: "POST /render", renderTemplate: "POST /templates/render" },
  handle: (body) => ({ id: body.response?.id }),
  retrieve: { operation: "getRender", with: ({ handle }) => ({ query: { data: false }, path: { id: handle.id } }) },
  poll: { every: 5000, max: 15000 },
  statuses: { table: renderStatuses },
  read: {
    verdict: (body) => {
      if (is(body.response?.status, "failed") && is(body.response?.error, "Service temporarily unavailable*"))
        return { failed: "capacity" };
    },
    word: (body) => body.response?.status,
    failure: (body) => ({ message: body.response?.error }),
    times: (body) => ({ created: body.response?.created, finished: body.response?.updated }),
    outputs: (body) => [
      { url: body.response?.url, duration: body.response?.duration },
      { url: body.response?.poster, kind: "image", role: "cover" },
      { url: body.response?.thumbnail, kind: "image", role: "preview" },
    ],
    expires: { after: 86400000 },
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callback: webhook.url } }),
    except: ["renderTemplate"],
    when: (body: RenderMessage) => is(body.type, "edit"),
    handle: (body: RenderMessage) => ({ id: body.id }),
    thin: true,
  },
};

type GenerationAnswer = Loose<Described<operations["getGeneration"]> | Described<operations["generateAsset"]>>;

const generationStatuses = {
  queued: "queued",
  processing: "running",
  done: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<GenerationAnswer["status"]>, Verdict>;

const generation: Family<GenerationAnswer> = {
  submit: { generateAsset: "POST /generate" },
  handle: (body) => ({ id: body.id }),
  retrieve: "getGeneration",
  poll: { every: 5000, max: 15000 },
  statuses: { table: generationStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ message: body.error }),
    outputs: (body) => [{ url: body.url }],
  },
};

type SourceAnswer = Loose<Described<operations["getSource"]> | Described<operations["ingestSource"]>>;
type SourceMessage = Loose<Message<operations["workEnded"]>>;

const sourceStatuses = {
  queued: "queued",
  importing: "running",
  ready: "succeeded",
  failed: "failed",
  deleted: { expired: "record" },
  overwritten: { expired: "record" },
} as const satisfies Record<string, Verdict>;

const sourceLet = (body: SourceAnswer) => ({ source: body.data?.attributes });

const source: Family<SourceAnswer, unknown, ReturnType<typeof sourceLet>> = {
  submit: { ingestSource: { method: "POST", path: "/sources", server: "https://api.shotstack.io/ingest/v1" } },
  handle: (body) => ({ id: body.data?.id }),
  retrieve: "getSource",
  poll: { every: 5000, max: 15000 },
  statuses: { table: sourceStatuses },
  read: {
    let: sourceLet,
    verdict: (body, _, { source }) => {
      if (
        (is(source?.status, "ready") &&
          list(source?.outputs?.renditions).some((each) =>
            is(each.status, "waiting", "queued", "importing", "processing"),
          )) ||
        (is(source?.status, "ready") &&
          is(source?.outputs?.transcription?.status, "waiting", "queued", "importing", "processing"))
      )
        return "running";
    },
    word: (body, _, { source }) => source?.status,
    failure: (body, _, { source }) => ({ message: source?.error }),
    times: (body, _, { source }) => ({ created: source?.created, finished: source?.updated }),
    outputs: (body, _, { source }) => [
      { url: source?.source, width: source?.width, height: source?.height, duration: source?.duration },
      list(source?.outputs?.renditions).map((item): OutputReading => ({
        url: item.url,
        role: "extra",
        width: item.width,
        height: item.height,
        duration: item.duration,
        failure: { when: is(item.status, "failed") },
      })),
      list(source?.outputs?.transcription).map((item): OutputReading => ({
        url: item.url,
        kind: "text",
        role: "captions",
        failure: { when: is(item.status, "failed") },
      })),
    ],
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callback: webhook.url } }),
    when: (body: SourceMessage) => is(body.type, "ingest") && is(body.action, "source"),
    handle: (body: SourceMessage) => ({ id: body.id }),
    thin: true,
  },
};

/** Shotstack, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "shotstack",
  title: "Shotstack",
  sites: { production: "https://api.shotstack.io/edit/v1", sandbox: "https://api.shotstack.io/edit/stage" },
  auth: [{ env: { apiKey: "SHOTSTACK_API_KEY" }, scheme: { in: "header", name: "x-api-key" } }],
  requestId: (body: Body, { header }) => header("x-amzn-requestid"),
  rate: { retrieve: 5 },
  errors: {
    when: (body: Body) => is(body.success, "false"),
    read: (body: Body) => ({ message: [list(body.errors)[0]?.detail, body.response?.message, body.message] }),
  },
  webhooks: { verify: "none" },
  operations: {
    getRender: "GET /render/{id}",
    getGeneration: "GET /generate/{id}",
    getSource: { method: "GET", path: "/sources/{id}", server: "https://api.shotstack.io/ingest/v1" },
  },
  families: { render, generation, source },
};
