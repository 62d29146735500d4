/**
 * Together AI as data: which answers are read where, and what their words mean.
 * Generated from specs/togetherai; change that, not this.
 */
import {
  deep,
  lookup,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createVideo"]>
  | Described<operations["getVideo"]>
  | Described<operations["submitQueueJob"]>
  | Described<operations["getQueueJob"]>
  | Described<operations["cancelQueueJob"]>
>;

type VideoAnswer = Loose<Described<operations["getVideo"]> | Described<operations["createVideo"]>>;

const videoStatuses = {
  queued: "queued",
  in_progress: "running",
  completed: "succeeded",
  failed: "failed",
  cancelled: "canceled",
} as const satisfies Record<Words<VideoAnswer["status"]>, Verdict>;

const video: Family<VideoAnswer> = {
  submit: { createVideo: "POST /v2/videos" },
  handle: (body) => ({ id: body.id }),
  retrieve: "getVideo",
  poll: { every: 10000, max: 30000 },
  statuses: { table: videoStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: body.error?.code, message: body.error?.message }),
    times: (body) => ({ created: body.created_at, finished: body.completed_at }),
    model: (body) => body.model,
    cost: (body) => ({ usd: body.outputs?.cost }),
    outputs: (body) => [{ url: body.outputs?.video_url, kind: "video", duration: body.seconds }],
  },
};

type JobAnswer = Loose<Described<operations["getQueueJob"]> | Described<operations["submitQueueJob"]>>;
type JobCanceled = Loose<Described<operations["cancelQueueJob"]>>;

const jobStatuses = {
  pending: "queued",
  running: "running",
  done: "succeeded",
  failed: "failed",
  canceled: "canceled",
} as const satisfies Record<Words<JobAnswer["status"]>, Verdict>;

const job: Family<JobAnswer> = {
  submit: { submitQueueJob: "POST /v1/queue/submit" },
  handle: (body, { request }) => ({ id: body.requestId, model: request?.body?.model }),
  retrieve: {
    operation: "getQueueJob",
    with: ({ handle }) => ({ query: { model: handle.model, request_id: handle.id } }),
  },
  cancel: {
    operation: "cancelQueueJob",
    with: ({ handle }) => ({ body: { model: handle.model, request_id: handle.id } }),
    verdict: (body: JobCanceled) =>
      lookup(
        { canceled: "canceled", running: "too_late", done: "already_done", failed: "already_done" } as const,
        body.status,
      ),
  },
  poll: { every: 2000, max: 10000, deadline: 86400000 },
  statuses: { table: jobStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ message: [body.info?.error, body.error] }),
    progress: (body) => ({ fraction: body.info?.progress }),
    times: (body) => ({ created: body.created_at, started: body.claimed_at, finished: body.done_at }),
    model: (body) => body.model,
    outputs: (body) => [{ url: deep(body.outputs), data: body.outputs, access: "provider-auth" }],
  },
};

/** Together AI, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "togetherai",
  title: "Together AI",
  sites: { together: "https://api.together.ai" },
  auth: [{ env: { apiKey: "TOGETHER_API_KEY" }, scheme: "bearer" }],
  errors: {
    read: (body: Body) => ({
      code: [body.error?.code, body.error?.type, body.code, body.type],
      message: [body.error?.message, body.message],
    }),
    kinds: { invalid_input: "unsupportedParameter invalidDuration" },
  },
  operations: {
    getVideo: "GET /v2/videos/{id}",
    getQueueJob: "GET /v1/queue/status",
    cancelQueueJob: "POST /v1/queue/cancel",
  },
  families: { video, job },
};
