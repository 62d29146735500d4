/**
 * MiniMax as data: which answers are read where, and what their words mean.
 * Generated from specs/minimax; change that, not this.
 */
import {
  has,
  is,
  lookup,
  not,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createVideo"]>
  | Described<operations["queryVideo"]>
  | Described<operations["retrieveFile"]>
  | Described<operations["createTemplateVideo"]>
  | Described<operations["queryTemplateVideo"]>
  | Described<operations["createSpeech"]>
  | Described<operations["querySpeech"]>
  | Described<operations["createVideoV2"]>
  | Described<operations["regenerateVideoV2"]>
  | Described<operations["queryVideoV2"]>
  | Described<operations["deleteVideoV2"]>
  | Described<operations["createPromptV2"]>
>;

type VideoAnswer = Loose<Described<operations["queryVideo"]> | Described<operations["createVideo"]>>;
type VideoResult = Loose<Described<operations["retrieveFile"]>>;
type VideoMessage = Loose<Message<operations["videoCallback"]>>;

const videoStatuses = {
  Preparing: "queued",
  Queueing: "queued",
  Processing: "running",
  Success: "succeeded",
  Fail: "failed",
} as const satisfies Record<Words<VideoAnswer["status"]>, Verdict>;

const videoMessageStatuses = {
  processing: "running",
  success: "succeeded",
  failed: "failed",
} as const satisfies Record<string, Verdict>;

const video: Family<VideoAnswer, VideoResult> = {
  submit: { createVideo: "POST /v1/video_generation" },
  handle: (body) => ({ id: body.task_id }),
  retrieve: { operation: "queryVideo", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  result: { operation: "retrieveFile", with: ({ body }) => ({ query: { file_id: body?.file_id } }) },
  poll: { every: 10000, max: 20000 },
  statuses: { table: videoStatuses },
  read: {
    verdict: (body, { result }) => {
      if (is(result?.base_resp?.status_code, "1000", "1001", "1002", "1013", "1024", "1033", "1039", "1041", "2045"))
        return "running";
      if (not(result?.base_resp?.status_code, "0")) return "failed";
    },
    word: (body) => body.status,
    failure: (body, { result }) => ({
      code: [result?.base_resp?.status_code, body.base_resp?.status_code],
      message: [result?.base_resp?.status_msg, body.base_resp?.status_msg],
    }),
    outputs: (body, { result }) => [
      {
        url: result?.file?.download_url,
        kind: "video",
        name: result?.file?.filename,
        width: body.video_width,
        height: body.video_height,
        bytes: result?.file?.bytes,
        expires: { after: 3600000, since: "retrieved" },
      },
    ],
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callback_url: webhook.url } }),
    when: (body: VideoMessage) => has(body.task_id) && !has(body.video_url),
    statuses: { table: videoMessageStatuses, lenient: true },
    read: {
      word: (body: VideoMessage) => body.status,
      failure: (body: VideoMessage) => ({ code: [body.base_resp?.status_code], message: [body.base_resp?.status_msg] }),
    },
  },
};

type TemplateAnswer = Loose<Described<operations["queryTemplateVideo"]> | Described<operations["createTemplateVideo"]>>;
type TemplateMessage = Loose<Message<operations["videoCallback"]>>;

const templateStatuses = {
  Preparing: "queued",
  Processing: "running",
  Success: "succeeded",
  Fail: "failed",
} as const satisfies Record<Words<TemplateAnswer["status"]>, Verdict>;

const template: Family<TemplateAnswer> = {
  submit: { createTemplateVideo: "POST /v1/video_template_generation" },
  handle: (body) => ({ id: body.task_id }),
  retrieve: { operation: "queryTemplateVideo", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  poll: { every: 10000, max: 20000 },
  statuses: { table: templateStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: body.base_resp?.status_code, message: body.base_resp?.status_msg }),
    outputs: (body) => [{ url: body.video_url, kind: "video" }],
    expires: { after: 32400000 },
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callback_url: webhook.url } }),
    when: (body: TemplateMessage) => has(body.video_url),
    statuses: { table: videoMessageStatuses, lenient: true },
    read: {
      word: (body: TemplateMessage) => body.status,
      failure: (body: TemplateMessage) => ({ code: body.base_resp?.status_code, message: body.base_resp?.status_msg }),
      outputs: (body: TemplateMessage) => [{ url: body.video_url, kind: "video" }],
      expires: { after: 32400000 },
    },
  },
};

type SpeechAnswer = Loose<Described<operations["querySpeech"]> | Described<operations["createSpeech"]>>;
type SpeechResult = Loose<Described<operations["retrieveFile"]>>;

const speechStatuses = {
  Processing: "running",
  Success: "succeeded",
  Failed: "failed",
  Expired: "expired",
} as const satisfies Record<string, Verdict>;

const speech: Family<SpeechAnswer, SpeechResult> = {
  submit: { createSpeech: "POST /v1/t2a_async_v2" },
  handle: (body) => ({ id: body.task_id }),
  retrieve: { operation: "querySpeech", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  result: { operation: "retrieveFile", with: ({ body }) => ({ query: { file_id: body?.file_id } }) },
  poll: { every: 10000, max: 20000 },
  statuses: { table: speechStatuses, lenient: true },
  read: {
    verdict: (body, { result }) => {
      if (is(result?.base_resp?.status_code, "1000", "1001", "1002", "1013", "1024", "1033", "1039", "1041", "2045"))
        return "running";
      if (not(result?.base_resp?.status_code, "0")) return "failed";
    },
    word: (body) => body.status,
    failure: (body, { result }) => ({
      code: [result?.base_resp?.status_code, body.base_resp?.status_code],
      message: [result?.base_resp?.status_msg, body.base_resp?.status_msg],
    }),
    cost: (body) => ({ characters: body.usage_characters }),
    outputs: (body, { result }) => [
      {
        url: result?.file?.download_url,
        name: result?.file?.filename,
        bytes: result?.file?.bytes,
        expires: { after: 32400000, since: "retrieved" },
      },
    ],
  },
};

type VideoV2Answer = Loose<
  | Described<operations["queryVideoV2"]>
  | Described<operations["createVideoV2"]>
  | Described<operations["regenerateVideoV2"]>
>;
type VideoV2Canceled = Loose<Described<operations["deleteVideoV2"]>>;
type VideoV2Message = Loose<Message<operations["callbackV2"]>>;

const videoV2Statuses = {
  queued: "queued",
  running: "running",
  succeeded: "succeeded",
  failed: "failed",
  cancelled: "canceled",
  expired: "expired",
} as const satisfies Record<Words<NonNullable<VideoV2Answer["task"]>["status"]>, Verdict>;

const videoV2: Family<VideoV2Answer> = {
  submit: { createVideoV2: "POST /v2/video_generation", regenerateVideoV2: "POST /v2/video_regeneration" },
  handle: (body) => ({ id: body.task_id }),
  retrieve: "queryVideoV2",
  cancel: {
    operation: "deleteVideoV2",
    while: ["queued"],
    verdict: (body: VideoV2Canceled) =>
      lookup({ cancelled: "canceled", deleted: "already_done" } as const, body.action),
  },
  poll: { every: 10000, max: 20000 },
  retention: 604800000,
  statuses: { table: videoV2Statuses },
  read: {
    word: (body) => body.task?.status,
    failure: (body) => ({ code: body.task?.error?.code, message: body.task?.error?.message }),
    times: (body) => ({ created: body.task?.created_at, finished: body.task?.updated_at }),
    model: (body) => body.task?.model,
    cost: (body) => ({ seconds: body.task?.usage?.total_seconds, tokens: body.task?.usage?.total_tokens }),
    outputs: (body) => [{ url: body.task?.content?.url, kind: "video", duration: body.task?.duration }],
  },
  charged: { canceled: false },
  webhook: {
    with: ({ webhook }) => ({ body: { callback_url: webhook.url } }),
    when: (body: VideoV2Message) => is(body.task?.task_type, "generation", "regeneration"),
    handle: (body: VideoV2Message) => ({ id: body.task?.id }),
  },
};

type PromptV2Answer = Loose<Described<operations["queryVideoV2"]> | Described<operations["createPromptV2"]>>;
type PromptV2Canceled = Loose<Described<operations["deleteVideoV2"]>>;
type PromptV2Message = Loose<Message<operations["callbackV2"]>>;

const promptV2: Family<PromptV2Answer> = {
  submit: {
    createPromptV2: { method: "POST", path: "/v2/h3_context_ir", constants: { body: { model: "MiniMax-H3" } } },
  },
  handle: (body) => ({ id: body.task_id }),
  retrieve: "queryVideoV2",
  cancel: {
    operation: "deleteVideoV2",
    while: ["queued"],
    verdict: (body: PromptV2Canceled) =>
      lookup({ cancelled: "canceled", deleted: "already_done" } as const, body.action),
  },
  poll: { every: 10000, max: 20000 },
  retention: 604800000,
  statuses: { table: videoV2Statuses },
  read: {
    word: (body) => body.task?.status,
    failure: (body) => ({ code: body.task?.error?.code, message: body.task?.error?.message }),
    times: (body) => ({ created: body.task?.created_at, finished: body.task?.updated_at }),
    model: (body) => body.task?.model,
    cost: (body) => ({ seconds: body.task?.usage?.total_seconds, tokens: body.task?.usage?.total_tokens }),
    outputs: (body) => [{ text: body.task?.content?.prompt, kind: "text" }],
  },
  charged: { canceled: false },
  webhook: {
    with: ({ webhook }) => ({ body: { callback_url: webhook.url } }),
    when: (body: PromptV2Message) => is(body.task?.task_type, "h3_context_ir"),
    handle: (body: PromptV2Message) => ({ id: body.task?.id }),
  },
};

/** MiniMax, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "minimax",
  title: "MiniMax",
  sites: { global: "https://api.minimax.io", china: "https://api.minimax.cn" },
  auth: [{ env: { apiKey: "MINIMAX_API_KEY" }, scheme: "bearer" }],
  requestId: (body: Body, { header }) => [body.request_id, header("trace_id")],
  errors: {
    when: (body: Body) => not(body.base_resp?.status_code, "0"),
    read: (body: Body) => ({
      code: [body.base_resp?.status_code, body.error?.type],
      message: [body.base_resp?.status_msg, body.error?.message],
    }),
    kinds: {
      provider_error: "1000 1013 1024 1033 server_error",
      provider_timeout: "1001",
      rate_limited: "1002 1039 1041 2045 2056 rate_limit_error",
      unauthorized: "1004 2049 authorized_error",
      insufficient_credits: "1008 insufficient_balance_error",
      moderation: "1026 1027 unprocessable_entity_error",
      invalid_input: "1042 2013 bad_request_error",
      capacity: "overloaded_error",
    },
    retry: { never: "2056" },
  },
  webhooks: { verify: "none", challenge: (body) => body.challenge },
  operations: {
    queryVideo: "GET /v1/query/video_generation",
    retrieveFile: "GET /v1/files/retrieve",
    queryTemplateVideo: "GET /v1/query/video_template_generation",
    querySpeech: "GET /v1/query/t2a_async_query_v2",
    queryVideoV2: "GET /v2/query/video_generation/{task_id}",
    deleteVideoV2: "DELETE /v2/video_generation/{task_id}",
  },
  families: { video, template, speech, videoV2, promptV2 },
};
