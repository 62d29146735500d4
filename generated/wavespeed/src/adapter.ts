/**
 * WaveSpeedAI as data: which answers are read where, and what their words mean.
 * Generated from specs/wavespeed; change that, not this.
 */
import {
  has,
  is,
  list,
  not,
  type Adapter,
  type Any,
  type Described,
  type Family,
  type Loose,
  type OutputReading,
  type Reading,
  type Verdict,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["runZImageTurboLora"]>
  | Described<operations["runFlux2Turbo"]>
  | Described<operations["runSeedream4Sequential"]>
  | Described<operations["runWan22ImageToVideo"]>
  | Described<operations["runModel"]>
  | Described<operations["getPredictionResult"]>
>;

type PredictionAnswer = Loose<
  | Described<operations["getPredictionResult"]>
  | Described<operations["runZImageTurboLora"]>
  | Described<operations["runFlux2Turbo"]>
  | Described<operations["runSeedream4Sequential"]>
  | Described<operations["runWan22ImageToVideo"]>
  | Described<operations["runModel"]>
>;

const predictionStatuses = {
  created: "queued",
  processing: "running",
  completed: "succeeded",
  failed: "failed",
  cancelled: "canceled",
  timeout: { failed: "provider_timeout" },
  deleted: { expired: "record" },
} as const satisfies Record<string, Verdict>;

const predictionMessageStatuses = {
  created: "queued",
  processing: "running",
  completed: "succeeded",
  failed: "failed",
  cancelled: "canceled",
  timeout: { failed: "provider_timeout" },
  deleted: { expired: "record" },
} as const satisfies Record<string, Verdict>;

const prediction: Family = {
  submit: ["runZImageTurboLora", "runFlux2Turbo", "runSeedream4Sequential", "runWan22ImageToVideo", "runModel"],
  handle: (body: PredictionAnswer, { request }) => ({ id: body.data?.id, base64: request?.body?.enable_base64_output }),
  follow: (body: PredictionAnswer) => body.data?.urls?.get,
  retrieve: { operation: "getPredictionResult", with: ({ handle }) => ({ path: { id: handle.id } }) },
  poll: { first: 2000, every: 2000, max: 10000, grace: 0, deadline: 3600000 },
  statuses: { table: predictionStatuses },
  read: (body: PredictionAnswer, { handle }): Reading => ({
    word: body.data?.status,
    failure: () => ({ code: body.data?.code, message: body.data?.error }),
    times: { created: body.data?.created_at },
    model: body.data?.model,
    outputs: () => [
      ...list(body.data?.outputs).map((item): OutputReading => ({ url: [item], expires: { after: 604800000 } })),
      ...list(body.data?.outputs).map((item): OutputReading => ({
        when: not(item, "http*") && is(handle.base64, "true"),
        data: [item],
        expires: { after: 604800000 },
      })),
      ...list(body.data?.outputs).map((item): OutputReading => ({
        when: (not(item, "http*") && !has(handle.base64)) || (not(item, "http*") && is(handle.base64, "false")),
        text: [item],
        kind: "text",
        expires: { after: 604800000 },
      })),
    ],
  }),
  charged: { failed: false },
  webhook: {
    with: ({ webhook }) => ({ query: { webhook: webhook.url } }),
    payload: (body: unknown) => ({ data: body }),
    statuses: { table: predictionMessageStatuses },
    read: (body: Any): Reading => ({
      word: body.data?.status,
      failure: () => ({ code: body.data?.code, message: body.data?.error }),
      times: { created: body.data?.created_at },
      model: body.data?.model,
      outputs: () => [
        ...list(body.data?.outputs).map((item): OutputReading => ({ url: [item], expires: { after: 604800000 } })),
      ],
    }),
  },
};

/** WaveSpeedAI, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "wavespeed",
  title: "WaveSpeedAI",
  sites: { global: "https://api.wavespeed.ai" },
  auth: [{ env: { apiKey: "WAVESPEED_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  errors: {
    when: (body: Body) => not(body.code, "200"),
    read: (body: Body) => ({ code: body.code, message: body.message }),
    kinds: {
      "1200": "moderation",
      "1400": "invalid_input",
      "1401": "invalid_input",
      "1402": "invalid_input",
      "1403": { kind: "provider_error", retry: "change_input" },
      "1405": { kind: "provider_error", retry: "unknown" },
      "5000": "provider_error",
      "5003": "capacity",
      "5004": "provider_timeout",
    },
  },
  webhooks: {
    verify: {
      algorithm: "hmac-sha256",
      headers: { "webhook-id": "{id}", "webhook-timestamp": "{timestamp}", "webhook-signature": "v3,{signature}" },
      signed: "{id}.{timestamp}.{body}",
      encoding: "hex",
      secret: { strip: "whsec_", encoding: "utf8" },
      tolerance: 300000,
    },
    delivery: (body, { header }) => header("webhook-id"),
  },
  operations: {
    runZImageTurboLora: { method: "POST", path: "/api/v3/wavespeed-ai/z-image/turbo-lora" },
    runFlux2Turbo: { method: "POST", path: "/api/v3/wavespeed-ai/flux-2-turbo/text-to-image" },
    runSeedream4Sequential: { method: "POST", path: "/api/v3/bytedance/seedream-v4/sequential" },
    runWan22ImageToVideo: { method: "POST", path: "/api/v3/wavespeed-ai/wan-2.2/i2v-5b-720p-lora" },
    runModel: { method: "POST", path: "/api/v3/{model}", segments: ["model"] },
    getPredictionResult: { method: "GET", path: "/api/v3/predictions/{id}/result" },
  },
  families: { prediction },
};
