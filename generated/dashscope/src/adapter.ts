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

const video: Family<VideoAnswer> = {
  submit: {
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
  },
  handle: (body) => ({ id: body.output?.task_id }),
  retrieve: "getTask",
  cancel: { operation: "cancelTask", while: ["queued"], verdict: "canceled" },
  poll: { first: 15000, every: 6000, max: 15000, grace: 30000 },
  retention: 86400000,
  statuses: { table: videoStatuses },
  read: {
    word: (body) => body.output?.task_status,
    failure: (body) => ({ code: body.output?.code, message: body.output?.message }),
    times: (body) => ({
      created: body.output?.submit_time,
      started: body.output?.scheduled_time,
      finished: body.output?.end_time,
    }),
    cost: (body) => ({ seconds: body.usage?.duration }),
    outputs: (body) => [
      {
        url: body.output?.video_url,
        kind: "video",
        duration: [body.usage?.output_video_duration, body.usage?.video_duration, body.usage?.duration],
      },
      list(body.output?.results).map((item): OutputReading => ({
        url: item.video_url,
        kind: "video",
        duration: [body.usage?.video_duration, body.usage?.duration],
      })),
    ],
    expires: { after: 86400000 },
  },
  zone: "+08:00",
};

type ImageAnswer = Loose<
  | Described<operations["getTask"]>
  | Described<operations["synthesizeImage"]>
  | Described<operations["editImage"]>
  | Described<operations["generateImage"]>
>;

const image: Family<ImageAnswer> = {
  submit: {
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
  },
  handle: (body) => ({ id: body.output?.task_id }),
  retrieve: "getTask",
  cancel: { operation: "cancelTask", while: ["queued"], verdict: "canceled" },
  poll: { first: 2000, every: 1000, max: 5000, grace: 30000 },
  retention: 86400000,
  statuses: { table: videoStatuses },
  read: {
    word: (body) => body.output?.task_status,
    failure: (body) => ({ code: body.output?.code, message: body.output?.message }),
    times: (body) => ({
      created: body.output?.submit_time,
      started: body.output?.scheduled_time,
      finished: body.output?.end_time,
    }),
    cost: (body) => ({ images: body.usage?.image_count }),
    outputs: (body) => [
      list(body.output?.results).map((item): OutputReading => ({
        url: item.url,
        kind: "image",
        failure: { code: item.code, message: item.message },
      })),
      list(body.output?.choices)
        .flatMap((each) => list(each.message?.content))
        .map((item): OutputReading => ({ url: item.image, kind: "image" })),
    ],
    expires: { after: 86400000 },
  },
  zone: "+08:00",
};

type TranscriptAnswer = Loose<Described<operations["getTask"]> | Described<operations["transcribe"]>>;

const transcript: Family<TranscriptAnswer> = {
  submit: {
    transcribe: {
      method: "POST",
      path: "/api/v1/services/audio/asr/transcription",
      constants: { header: { "X-DashScope-Async": "enable" } },
    },
  },
  handle: (body) => ({ id: body.output?.task_id }),
  retrieve: "getTask",
  cancel: { operation: "cancelTask", while: ["queued"], verdict: "canceled" },
  poll: { first: 2000, every: 1000, max: 5000, grace: 30000 },
  retention: 86400000,
  statuses: { table: videoStatuses },
  read: {
    word: (body) => body.output?.task_status,
    failure: (body) => ({ code: body.output?.code, message: body.output?.message }),
    times: (body) => ({
      created: body.output?.submit_time,
      started: body.output?.scheduled_time,
      finished: body.output?.end_time,
    }),
    cost: (body) => ({ seconds: body.usage?.duration }),
    outputs: (body) => [
      list(body.output?.results).map((item): OutputReading => ({
        url: item.transcription_url,
        kind: "text",
        failure: { code: item.code, message: item.message },
      })),
      { url: body.output?.result?.transcription_url, kind: "text" },
    ],
    expires: { after: 86400000 },
  },
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
  auth: [{ env: { apiKey: "DASHSCOPE_API_KEY" }, scheme: "bearer" }],
  requestId: (body: Body) => body.request_id,
  rate: { retrieve: 20 },
  errors: {
    read: (body: Body) => ({ code: body.code, message: body.message }),
    kinds: {
      unauthorized: "InvalidApiKey AccessDenied* Model.AccessDenied Workspace.AccessDenied",
      insufficient_credits:
        "Arrearage AllocationQuota.FreeTierOnly CommodityNotPurchased PrepaidBillOverdue PostpaidBillOverdue",
      rate_limited: "Throttling* Throttling.AllocationQuota LimitRequests",
      moderation: "DataInspectionFailed data_inspection_failed IPInfringementSuspect",
      invalid_input:
        "InvalidParameter* InvalidURL* InvalidFile* InvalidSchema ModelNotFound UnsupportedOperation BadRequest* SUCCESS_WITH_NO_VALID_FRAGMENT FILE_*",
      provider_error: "InternalError* ModelServiceFailed",
      provider_timeout: "InternalError.Timeout RequestTimeOut ResponseTimeout",
      capacity: "ServiceUnavailable ModelUnavailable",
    },
    retry: { unknown: "Throttling.AllocationQuota" },
  },
  operations: { getTask: "GET /api/v1/tasks/{task_id}", cancelTask: "POST /api/v1/tasks/{task_id}/cancel" },
  families: { video, image, transcript },
};
