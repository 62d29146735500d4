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

const video: Family<VideoAnswer> = {
  submit: { createVideo: "POST /videos" },
  handle: (body) => ({ id: body.id }),
  follow: (body) => body.polling_url,
  retrieve: "getVideo",
  poll: { every: 10000, max: 30000 },
  statuses: { table: videoStatuses },
  read: {
    verdict: (body) => {
      if (is(body.status, "failed") && is(body.error, "Content policy*")) return { failed: "moderation" };
    },
    word: (body) => body.status,
    failure: (body) => ({ message: body.error }),
    cost: (body) => ({ usd: body.usage?.cost }),
    outputs: (body) => [
      { url: body.unsigned_urls, kind: "video", access: "provider-auth" },
      { when: !has(body.unsigned_urls), url: body.urls, kind: "video" },
    ],
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callback_url: webhook.url } }),
    when: (body: VideoMessage) => is(body.type, "video.generation.*"),
    payload: (body: VideoMessage) => body.data,
    read: {
      verdict: (body: Any) => {
        if (is(body.status, "failed") && is(body.error, "Content policy*")) return { failed: "moderation" };
      },
      word: (body: Any) => body.status,
      failure: (body: Any) => ({ message: body.error }),
      model: (body: Any) => body.model,
      cost: (body: Any) => ({ usd: body.usage?.cost }),
      outputs: (body: Any) => [{ url: body.unsigned_urls, kind: "video", access: "provider-auth" }],
    },
  },
};

/** OpenRouter, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "openrouter",
  title: "OpenRouter",
  sites: { global: "https://openrouter.ai/api/v1" },
  auth: [{ env: { apiKey: "OPENROUTER_API_KEY" }, scheme: "bearer" }],
  errors: {
    read: (body: Body) => ({ code: body.error?.code, message: body.error?.message }),
    kinds: { provider_timeout: "524", capacity: "529" },
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
  operations: { getVideo: "GET /videos/{id}" },
  families: { video },
};
