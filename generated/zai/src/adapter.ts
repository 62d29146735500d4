/**
 * Z.AI as data: which answers are read where, and what their words mean.
 * Generated from specs/zai; change that, not this.
 */
import {
  has,
  is,
  list,
  not,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type OutputReading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["generateVideo"]>
  | Described<operations["generateImage"]>
  | Described<operations["getAsyncResult"]>
>;

type MediaAnswer = Loose<
  | Described<operations["getAsyncResult"]>
  | Described<operations["generateVideo"]>
  | Described<operations["generateImage"]>
>;

const mediaStatuses = {
  SUBMITTED: "queued",
  PROCESSING: "running",
  SUCCESS: "succeeded",
  FAIL: "failed",
} as const satisfies Record<Words<MediaAnswer["task_status"]>, Verdict>;

const media: Family<MediaAnswer> = {
  submit: {
    generateVideo: "POST /paas/v4/videos/generations",
    generateImage: {
      method: "POST",
      path: "/paas/v4/async/images/generations",
      constants: { body: { model: "glm-image" } },
    },
  },
  handle: (body) => ({ id: body.id }),
  clientRef: { with: ({ clientRef }) => ({ body: { request_id: clientRef } }), repeat: "new" },
  retrieve: "getAsyncResult",
  poll: { every: 5000, max: 30000 },
  statuses: { table: mediaStatuses },
  read: {
    verdict: (body) => {
      if (is(body.task_status, "FAIL") && has(body.content_filter)) return { failed: "moderation" };
    },
    word: (body) => body.task_status,
    failure: (body) => ({ code: body.error?.code, message: [body.error?.message, body.error] }),
    model: (body) => body.model,
    outputs: (body) => [
      list(body.video_result).map((item): OutputReading => ({
        url: item.url,
        kind: "video",
        expires: { after: 86400000 },
      })),
      list(body.video_result).map((item): OutputReading => ({
        url: item.cover_image_url,
        kind: "image",
        role: "cover",
        expires: { after: 86400000 },
      })),
      list(body.image_result).map((item): OutputReading => ({
        url: item.url,
        data: item.b64_json,
        kind: "image",
        expires: { after: 2592000000 },
      })),
    ],
  },
};

/** Z.AI, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "zai",
  title: "Z.AI",
  sites: { global: "https://api.z.ai/api", china: "https://open.bigmodel.cn/api" },
  auth: [{ env: { apiKey: "ZAI_API_KEY" }, scheme: "bearer" }],
  requestId: (body: Body) => body.request_id,
  errors: {
    when: (body: Body) => has(body.error) || not(body.code, "0", "200"),
    read: (body: Body) => ({
      code: [body.error?.code, body.code],
      message: [body.error?.message, body.error, body.message, body.msg],
    }),
    kinds: {
      unauthorized: "434 1220 1311 10* 11*",
      invalid_input: "435 12*",
      insufficient_credits: "1113 1309",
      provider_error: "1120 1200 1230 1234",
      duplicate: "1231",
      moderation: "1300 1301",
      rate_limited: "1304 1308 1310 1313 13*",
      capacity: "1305 1312",
    },
    retry: { unknown: "1200", never: "1304 1308 1310 1313" },
  },
  operations: { getAsyncResult: "GET /paas/v4/async-result/{id}" },
  families: { media },
};
