/**
 * OpenRouter as data: which answers are read where, and what their words mean.
 * Generated from specs/openrouter; change that, not this.
 */
import {
  has,
  is,
  type Adapter,
  type Any,
  type Described,
  type Family,
  type Loose,
  type Message,
  type Reading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<Described<operations["createVideo"]> | Described<operations["getVideo"]>>;

type VideoAnswer = Loose<Described<operations["getVideo"]> | Described<operations["createVideo"]>>;
type VideoMessage = Loose<Message<operations["videoEnded"]>>;

const videoStatuses = {
  pending: "queued",
  in_progress: "running",
  completed: "succeeded",
  failed: "failed",
  cancelled: "canceled",
  expired: { expired: "run" },
} as const satisfies Record<Words<VideoAnswer["status"]>, Verdict>;

const videoMessageStatuses = {
  pending: "queued",
  in_progress: "running",
  completed: "succeeded",
  failed: "failed",
  cancelled: "canceled",
  expired: { expired: "run" },
} as const satisfies Record<string, Verdict>;

const video: Family = {
  submit: ["createVideo"],
  handle: (body: VideoAnswer) => ({ id: body.id }),
  follow: (body: VideoAnswer) => body.polling_url,
  retrieve: { operation: "getVideo", with: ({ handle }) => ({ path: { id: handle.id } }) },
  poll: { first: 10000, every: 10000, max: 30000, grace: 0, deadline: 3600000 },
  statuses: { table: videoStatuses },
  read: (body: VideoAnswer): Reading => ({
    rules: [[is(body.status, "failed") && is(body.error, "Content policy*"), { failed: "moderation" }]],
    word: body.status,
    failure: () => ({ message: body.error }),
    cost: { usd: body.usage?.cost },
    outputs: () => [
      { url: [body.unsigned_urls], kind: "video", access: "provider-auth" },
      { when: !has(body.unsigned_urls), url: [body.urls], kind: "video" },
    ],
  }),
  webhook: {
    with: ({ webhook }) => ({ body: { callback_url: webhook.url } }),
    when: (body: VideoMessage) => is(body.type, "video.generation.*"),
    payload: (body: VideoMessage) => body.data,
    statuses: { table: videoMessageStatuses },
    read: (body: Any): Reading => ({
      rules: [[is(body.status, "failed") && is(body.error, "Content policy*"), { failed: "moderation" }]],
      word: body.status,
      failure: () => ({ message: body.error }),
      model: body.model,
      cost: { usd: body.usage?.cost },
      outputs: () => [{ url: [body.unsigned_urls], kind: "video", access: "provider-auth" }],
    }),
  },
};

/** OpenRouter, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "openrouter",
  title: "OpenRouter",
  sites: { global: "https://openrouter.ai/api/v1" },
  auth: [{ env: { apiKey: "OPENROUTER_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  errors: {
    read: (body: Body) => ({ code: body.error?.code, message: body.error?.message }),
    kinds: { "524": "provider_timeout", "529": "capacity" },
  },
  webhooks: {
    verify: {
      algorithm: "hmac-sha256",
      headers: { "X-OpenRouter-Signature": "t={timestamp},v1={signature}" },
      signed: "{timestamp},{body}",
      encoding: "hex",
      tolerance: 300000,
    },
    delivery: (body, { header }) => header("x-openrouter-idempotency-key"),
  },
  operations: { createVideo: { method: "POST", path: "/videos" }, getVideo: { method: "GET", path: "/videos/{id}" } },
  families: { video },
};
