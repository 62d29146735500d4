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
  type Reading,
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

const media: Family = {
  submit: ["generateVideo", "generateImage"],
  handle: (body: MediaAnswer) => ({ id: body.id }),
  clientRef: { with: ({ clientRef }) => ({ body: { request_id: clientRef } }), repeat: "new" },
  retrieve: { operation: "getAsyncResult", with: ({ handle }) => ({ path: { id: handle.id } }) },
  poll: { first: 5000, every: 5000, max: 30000, grace: 0, deadline: 3600000 },
  statuses: { table: mediaStatuses },
  read: (body: MediaAnswer): Reading => ({
    rules: [[is(body.task_status, "FAIL") && has(body.content_filter), { failed: "moderation" }]],
    word: body.task_status,
    failure: () => ({ code: body.error?.code, message: [body.error?.message, body.error] }),
    model: body.model,
    outputs: () => [
      ...list(body.video_result).map((item): OutputReading => ({
        url: [item.url],
        kind: "video",
        expires: { after: 86400000 },
      })),
      ...list(body.video_result).map((item): OutputReading => ({
        url: [item.cover_image_url],
        kind: "image",
        role: "cover",
        expires: { after: 86400000 },
      })),
      ...list(body.image_result).map((item): OutputReading => ({
        url: [item.url],
        data: [item.b64_json],
        kind: "image",
        expires: { after: 2592000000 },
      })),
    ],
  }),
};

/** Z.AI, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "zai",
  title: "Z.AI",
  sites: { global: "https://api.z.ai/api", china: "https://open.bigmodel.cn/api" },
  auth: [{ env: { apiKey: "ZAI_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  requestId: (body: Body) => body.request_id,
  errors: {
    when: (body: Body) => has(body.error) || not(body.code, "0", "200"),
    read: (body: Body) => ({
      code: [body.error?.code, body.code],
      message: [body.error?.message, body.error, body.message, body.msg],
    }),
    kinds: {
      "434": "unauthorized",
      "435": "invalid_input",
      "1113": "insufficient_credits",
      "1120": "provider_error",
      "1200": { kind: "provider_error", retry: "unknown" },
      "1220": "unauthorized",
      "1230": "provider_error",
      "1231": "duplicate",
      "1234": "provider_error",
      "1300": "moderation",
      "1301": "moderation",
      "1304": { kind: "rate_limited", retry: "never" },
      "1305": "capacity",
      "1308": { kind: "rate_limited", retry: "never" },
      "1309": "insufficient_credits",
      "1310": { kind: "rate_limited", retry: "never" },
      "1311": "unauthorized",
      "1312": "capacity",
      "1313": { kind: "rate_limited", retry: "never" },
      "10*": "unauthorized",
      "11*": "unauthorized",
      "12*": "invalid_input",
      "13*": "rate_limited",
    },
  },
  operations: {
    generateVideo: { method: "POST", path: "/paas/v4/videos/generations" },
    generateImage: {
      method: "POST",
      path: "/paas/v4/async/images/generations",
      constants: { body: { model: "glm-image" } },
    },
    getAsyncResult: { method: "GET", path: "/paas/v4/async-result/{id}" },
  },
  families: { media },
};
