/** Z.AI as data: which answers are read where, and what their words mean. Generated from specs/zai; do not edit. */
import { list, type Adapter, type At, type Described, type Loose, type Reading, type Statuses, type Verdict, type Family } from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type MediaAnswer = Loose<
  | Described<operations["getAsyncResult"]>
  | Described<operations["createVideo"]>
  | Described<operations["createImage"]>
>;

const mediaStatuses = {
  SUBMITTED: "queued",
  PROCESSING: "running",
  SUCCESS: "succeeded",
  FAIL: "failed",
} as const satisfies Record<string, Verdict>;

const media: Family = {
  submit: ["createVideo", "createImage"],
  handle: (body: MediaAnswer) => ({ id: body.id }),
  retrieve: {
    operation: "getAsyncResult",
    with: ({ handle }) => ({ path: { id: handle.id } }),
  },
  statuses: { table: mediaStatuses },
  read: (body: MediaAnswer): Reading => ({
    word: body.task_status,
    failure: { code: body.error?.code, message: [body.error?.message, body.error] },
    model: body.model,
    outputs: [
      ...list(body.video_result).map((item) => ({ url: [item.url], kind: "video" as const })),
      ...list(body.image_result).map((item) => ({ url: [item.url], data: [item.b64_json], kind: "image" as const, expires: { after: 2592000000 } })),
    ],
  }),
  poll: { first: 5000, every: 5000, max: 30000, grace: 0, deadline: 3600000 },
};

/** Z.AI, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "zai",
  title: "Z.AI",
  sites: { global: "https://api.z.ai/api" },
  auth: [{ env: { apiKey: "ZAI_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  requestId: (body: MediaAnswer) => body.request_id,
  errors: {
    read: (body: MediaAnswer) => ({ code: [body.error?.code, body.code], message: [body.error?.message, body.error, body.message] }),
    kinds: { "10*": "unauthorized", "1113": "insufficient_credits" },
  },
  operations: {
    createVideo: { method: "POST", path: "/paas/v4/videos/generations" },
    createImage: { method: "POST", path: "/paas/v4/async/images/generations" },
    getAsyncResult: { method: "GET", path: "/paas/v4/async-result/{id}" },
  },
  families: { media },
};
