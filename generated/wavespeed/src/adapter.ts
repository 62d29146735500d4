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

const prediction: Family<PredictionAnswer> = {
  submit: {
    runZImageTurboLora: "POST /api/v3/wavespeed-ai/z-image/turbo-lora",
    runFlux2Turbo: "POST /api/v3/wavespeed-ai/flux-2-turbo/text-to-image",
    runSeedream4Sequential: "POST /api/v3/bytedance/seedream-v4/sequential",
    runWan22ImageToVideo: "POST /api/v3/wavespeed-ai/wan-2.2/i2v-5b-720p-lora",
    runModel: { method: "POST", path: "/api/v3/{model}", segments: ["model"] },
  },
  handle: (body, { request }) => ({ id: body.data?.id, base64: request?.body?.enable_base64_output }),
  follow: (body) => body.data?.urls?.get,
  retrieve: "getPredictionResult",
  poll: { every: 2000, max: 10000 },
  statuses: { table: predictionStatuses },
  read: {
    word: (body) => body.data?.status,
    failure: (body) => ({ code: body.data?.code, message: body.data?.error }),
    times: (body) => ({ created: body.data?.created_at }),
    model: (body) => body.data?.model,
    outputs: (body, { handle }) => [
      list(body.data?.outputs).map((item): OutputReading => ({ url: item })),
      list(body.data?.outputs).map((item): OutputReading => ({
        when: not(item, "http*") && is(handle.base64, "true"),
        data: item,
      })),
      list(body.data?.outputs).map((item): OutputReading => ({
        when: (not(item, "http*") && !has(handle.base64)) || (not(item, "http*") && is(handle.base64, "false")),
        text: item,
        kind: "text",
      })),
    ],
    expires: { after: 604800000 },
  },
  charged: { failed: false },
  webhook: {
    with: ({ webhook }) => ({ query: { webhook: webhook.url } }),
    payload: (body: unknown) => ({ data: body }),
    read: {
      word: (body: Any) => body.data?.status,
      failure: (body: Any) => ({ code: body.data?.code, message: body.data?.error }),
      times: (body: Any) => ({ created: body.data?.created_at }),
      model: (body: Any) => body.data?.model,
      outputs: (body: Any) => list(body.data?.outputs).map((item): OutputReading => ({ url: item })),
      expires: { after: 604800000 },
    },
  },
};

/** WaveSpeedAI, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "wavespeed",
  title: "WaveSpeedAI",
  sites: { global: "https://api.wavespeed.ai" },
  auth: [{ env: { apiKey: "WAVESPEED_API_KEY" }, scheme: "bearer" }],
  errors: {
    when: (body: Body) => not(body.code, "200"),
    read: (body: Body) => ({ code: body.code, message: body.message }),
    kinds: {
      moderation: "1200",
      invalid_input: "1400 1401 1402",
      provider_error: "1403 1405 5000",
      capacity: "5003",
      provider_timeout: "5004",
    },
    retry: { change_input: "1403", unknown: "1405" },
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
  operations: { getPredictionResult: "GET /api/v3/predictions/{id}/result" },
  families: { prediction },
};
