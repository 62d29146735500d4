/**
 * Alibaba Model Studio as data: which answers are read where, and what their words mean.
 * Generated from specs/dashscope; change that, not this.
 */
import {
  list,
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
  | Described<operations["synthesizeVideo"]>
  | Described<operations["animateImage"]>
  | Described<operations["getTask"]>
  | Described<operations["cancelTask"]>
  | Described<operations["synthesizeImage"]>
  | Described<operations["editImage"]>
  | Described<operations["generateImage"]>
  | Described<operations["transcribe"]>
>;

type VideoAnswer = Loose<
  Described<operations["getTask"]> | Described<operations["synthesizeVideo"]> | Described<operations["animateImage"]>
>;

const videoStatuses = {
  PENDING: "queued",
  SUSPENDED: "queued",
  RUNNING: "running",
  SUCCEEDED: "succeeded",
  FAILED: "failed",
  CANCELED: "canceled",
  UNKNOWN: { expired: "record" },
} as const satisfies Record<Words<NonNullable<VideoAnswer["output"]>["task_status"]>, Verdict>;

const video: Family = {
  submit: ["synthesizeVideo", "animateImage"],
  handle: (body: VideoAnswer) => ({ id: body.output?.task_id }),
  retrieve: { operation: "getTask", with: ({ handle }) => ({ path: { task_id: handle.id } }) },
  cancel: {
    operation: "cancelTask",
    with: ({ handle }) => ({ path: { task_id: handle.id } }),
    while: ["queued"],
    verdict: "canceled",
  },
  poll: { first: 15000, every: 6000, max: 15000, grace: 30000, deadline: 3600000 },
  retention: 86400000,
  statuses: { table: videoStatuses },
  read: (body: VideoAnswer): Reading => ({
    word: body.output?.task_status,
    failure: () => ({ code: body.output?.code, message: body.output?.message }),
    times: { created: body.output?.submit_time, started: body.output?.scheduled_time, finished: body.output?.end_time },
    cost: { seconds: body.usage?.duration },
    outputs: () => [
      {
        url: [body.output?.video_url],
        kind: "video",
        duration: [body.usage?.output_video_duration, body.usage?.video_duration, body.usage?.duration],
        expires: { after: 86400000 },
      },
      ...list(body.output?.results).map((item): OutputReading => ({
        url: [item.video_url],
        kind: "video",
        duration: [body.usage?.video_duration, body.usage?.duration],
        expires: { after: 86400000 },
      })),
    ],
  }),
  zone: "+08:00",
};

type ImageAnswer = Loose<
  | Described<operations["getTask"]>
  | Described<operations["synthesizeImage"]>
  | Described<operations["editImage"]>
  | Described<operations["generateImage"]>
>;

const imageStatuses = {
  PENDING: "queued",
  SUSPENDED: "queued",
  RUNNING: "running",
  SUCCEEDED: "succeeded",
  FAILED: "failed",
  CANCELED: "canceled",
  UNKNOWN: { expired: "record" },
} as const satisfies Record<Words<NonNullable<ImageAnswer["output"]>["task_status"]>, Verdict>;

const image: Family = {
  submit: ["synthesizeImage", "editImage", "generateImage"],
  handle: (body: ImageAnswer) => ({ id: body.output?.task_id }),
  retrieve: { operation: "getTask", with: ({ handle }) => ({ path: { task_id: handle.id } }) },
  cancel: {
    operation: "cancelTask",
    with: ({ handle }) => ({ path: { task_id: handle.id } }),
    while: ["queued"],
    verdict: "canceled",
  },
  poll: { first: 2000, every: 1000, max: 5000, grace: 30000, deadline: 3600000 },
  retention: 86400000,
  statuses: { table: imageStatuses },
  read: (body: ImageAnswer): Reading => ({
    word: body.output?.task_status,
    failure: () => ({ code: body.output?.code, message: body.output?.message }),
    times: { created: body.output?.submit_time, started: body.output?.scheduled_time, finished: body.output?.end_time },
    cost: { images: body.usage?.image_count },
    outputs: () => [
      ...list(body.output?.results).map((item): OutputReading => ({
        url: [item.url],
        kind: "image",
        expires: { after: 86400000 },
        failure: { code: item.code, message: item.message },
      })),
      ...list(body.output?.choices)
        .flatMap((each) => list(each.message?.content))
        .map((item): OutputReading => ({ url: [item.image], kind: "image", expires: { after: 86400000 } })),
    ],
  }),
  zone: "+08:00",
};

type TranscriptAnswer = Loose<Described<operations["getTask"]> | Described<operations["transcribe"]>>;

const transcriptStatuses = {
  PENDING: "queued",
  SUSPENDED: "queued",
  RUNNING: "running",
  SUCCEEDED: "succeeded",
  FAILED: "failed",
  CANCELED: "canceled",
  UNKNOWN: { expired: "record" },
} as const satisfies Record<Words<NonNullable<TranscriptAnswer["output"]>["task_status"]>, Verdict>;

const transcript: Family = {
  submit: ["transcribe"],
  handle: (body: TranscriptAnswer) => ({ id: body.output?.task_id }),
  retrieve: { operation: "getTask", with: ({ handle }) => ({ path: { task_id: handle.id } }) },
  cancel: {
    operation: "cancelTask",
    with: ({ handle }) => ({ path: { task_id: handle.id } }),
    while: ["queued"],
    verdict: "canceled",
  },
  poll: { first: 2000, every: 1000, max: 5000, grace: 30000, deadline: 3600000 },
  retention: 86400000,
  statuses: { table: transcriptStatuses },
  read: (body: TranscriptAnswer): Reading => ({
    word: body.output?.task_status,
    failure: () => ({ code: body.output?.code, message: body.output?.message }),
    times: { created: body.output?.submit_time, started: body.output?.scheduled_time, finished: body.output?.end_time },
    cost: { seconds: body.usage?.duration },
    outputs: () => [
      ...list(body.output?.results).map((item): OutputReading => ({
        url: [item.transcription_url],
        kind: "text",
        expires: { after: 86400000 },
        failure: { code: item.code, message: item.message },
      })),
      { url: [body.output?.result?.transcription_url], kind: "text", expires: { after: 86400000 } },
    ],
  }),
  zone: "+08:00",
};

/** Alibaba Model Studio, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "dashscope",
  title: "Alibaba Model Studio",
  sites: {
    beijing: "https://dashscope.aliyuncs.com",
    singapore: "https://dashscope-intl.aliyuncs.com",
    virginia: "https://dashscope-us.aliyuncs.com",
  },
  auth: [{ env: { apiKey: "DASHSCOPE_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  requestId: (body: Body) => body.request_id,
  rate: { retrieve: 20 },
  errors: {
    read: (body: Body) => ({ code: body.code, message: body.message }),
    kinds: {
      InvalidApiKey: "unauthorized",
      "AccessDenied*": "unauthorized",
      "Model.AccessDenied": "unauthorized",
      "Workspace.AccessDenied": "unauthorized",
      Arrearage: "insufficient_credits",
      "AllocationQuota.FreeTierOnly": "insufficient_credits",
      CommodityNotPurchased: "insufficient_credits",
      PrepaidBillOverdue: "insufficient_credits",
      PostpaidBillOverdue: "insufficient_credits",
      "Throttling*": "rate_limited",
      "Throttling.AllocationQuota": { kind: "rate_limited", retry: "unknown" },
      LimitRequests: "rate_limited",
      DataInspectionFailed: "moderation",
      data_inspection_failed: "moderation",
      IPInfringementSuspect: "moderation",
      "InvalidParameter*": "invalid_input",
      "InvalidURL*": "invalid_input",
      "InvalidFile*": "invalid_input",
      InvalidSchema: "invalid_input",
      ModelNotFound: "invalid_input",
      UnsupportedOperation: "invalid_input",
      "BadRequest*": "invalid_input",
      "InternalError*": "provider_error",
      "InternalError.Timeout": "provider_timeout",
      RequestTimeOut: "provider_timeout",
      ResponseTimeout: "provider_timeout",
      ServiceUnavailable: "capacity",
      ModelServiceFailed: "provider_error",
      ModelUnavailable: "capacity",
      SUCCESS_WITH_NO_VALID_FRAGMENT: "invalid_input",
      "FILE_*": "invalid_input",
    },
  },
  operations: {
    synthesizeVideo: {
      method: "POST",
      path: "/api/v1/services/aigc/video-generation/video-synthesis",
      constants: { header: { "X-DashScope-Async": "enable" } },
    },
    animateImage: {
      method: "POST",
      path: "/api/v1/services/aigc/image2video/video-synthesis",
      constants: { header: { "X-DashScope-Async": "enable" } },
    },
    getTask: { method: "GET", path: "/api/v1/tasks/{task_id}" },
    cancelTask: { method: "POST", path: "/api/v1/tasks/{task_id}/cancel" },
    synthesizeImage: {
      method: "POST",
      path: "/api/v1/services/aigc/text2image/image-synthesis",
      constants: { header: { "X-DashScope-Async": "enable" } },
    },
    editImage: {
      method: "POST",
      path: "/api/v1/services/aigc/image2image/image-synthesis",
      constants: { header: { "X-DashScope-Async": "enable" } },
    },
    generateImage: {
      method: "POST",
      path: "/api/v1/services/aigc/image-generation/generation",
      constants: { header: { "X-DashScope-Async": "enable" } },
    },
    transcribe: {
      method: "POST",
      path: "/api/v1/services/audio/asr/transcription",
      constants: { header: { "X-DashScope-Async": "enable" } },
    },
  },
  families: { video, image, transcript },
};
