/**
 * Novita as data: which answers are read where, and what their words mean.
 * Generated from specs/novita; change that, not this.
 */
import {
  is,
  list,
  not,
  type Adapter,
  type Any,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Reading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["textToImage"]>
  | Described<operations["imageToImage"]>
  | Described<operations["inpaint"]>
  | Described<operations["upscale"]>
  | Described<operations["textToSpeech"]>
  | Described<operations["textToVideo"]>
  | Described<operations["imageToVideo"]>
  | Described<operations["wanTextToVideo"]>
  | Described<operations["wanImageToVideo"]>
  | Described<operations["getTaskResult"]>
  | Described<operations["replaceBackground"]>
  | Described<operations["hunyuanVideoFast"]>
  | Described<operations["minimaxVideo01"]>
  | Described<operations["hailuo02"]>
  | Described<operations["hailuo23TextToVideo"]>
  | Described<operations["hailuo23ImageToVideo"]>
  | Described<operations["hailuo23FastImageToVideo"]>
  | Described<operations["klingV16TextToVideo"]>
  | Described<operations["klingV16ImageToVideo"]>
  | Described<operations["klingV21MasterTextToVideo"]>
  | Described<operations["klingV21MasterImageToVideo"]>
  | Described<operations["klingV21ImageToVideo"]>
  | Described<operations["klingV25TurboTextToVideo"]>
  | Described<operations["klingV25TurboImageToVideo"]>
  | Described<operations["klingV26ProTextToVideo"]>
  | Described<operations["klingV26ProImageToVideo"]>
  | Described<operations["klingV26ProMotionControl"]>
  | Described<operations["klingV30MotionControl"]>
  | Described<operations["klingV30StdTextToVideo"]>
  | Described<operations["klingV30StdImageToVideo"]>
  | Described<operations["klingV30ProTextToVideo"]>
  | Described<operations["klingV30ProImageToVideo"]>
  | Described<operations["klingV304kTextToVideo"]>
  | Described<operations["klingV304kImageToVideo"]>
  | Described<operations["klingO1TextToVideo"]>
  | Described<operations["klingO1ImageToVideo"]>
  | Described<operations["klingO1ReferenceToVideo"]>
  | Described<operations["klingO1VideoEdit"]>
  | Described<operations["viduQ1TextToVideo"]>
  | Described<operations["viduQ1ReferenceToVideo"]>
  | Described<operations["viduQ1ImageToVideo"]>
  | Described<operations["viduQ1StartEndToVideo"]>
  | Described<operations["vidu20ImageToVideo"]>
  | Described<operations["vidu20StartEndToVideo"]>
  | Described<operations["vidu20ReferenceToVideo"]>
  | Described<operations["viduQ2TextToVideo"]>
  | Described<operations["viduQ2ReferenceToVideo"]>
  | Described<operations["viduQ2ProFast"]>
  | Described<operations["viduQ2TurboImageToVideo"]>
  | Described<operations["viduQ2ProImageToVideo"]>
  | Described<operations["viduQ2ProStartEndToVideo"]>
  | Described<operations["viduQ2TurboStartEndToVideo"]>
  | Described<operations["viduQ2ProMultiframe"]>
  | Described<operations["viduQ2TurboMultiframe"]>
  | Described<operations["viduQ2ProFastImageToVideo"]>
  | Described<operations["viduQ2ProFastStartEndToVideo"]>
  | Described<operations["viduQ2TemplateToVideo"]>
  | Described<operations["viduQ3ProTextToVideo"]>
  | Described<operations["viduQ3TurboTextToVideo"]>
  | Described<operations["viduQ3ProImageToVideo"]>
  | Described<operations["viduQ3TurboImageToVideo"]>
  | Described<operations["viduQ3ProStartEndToVideo"]>
  | Described<operations["viduQ3TurboStartEndToVideo"]>
  | Described<operations["seedanceV1ProTextToVideo"]>
  | Described<operations["seedanceV1ProImageToVideo"]>
  | Described<operations["seedanceV1LiteTextToVideo"]>
  | Described<operations["seedanceV1LiteImageToVideo"]>
  | Described<operations["seedanceV15ProTextToVideo"]>
  | Described<operations["seedanceV15ProImageToVideo"]>
  | Described<operations["wan22TextToVideo"]>
  | Described<operations["wan22ImageToVideo"]>
  | Described<operations["wan25TextToVideo"]>
  | Described<operations["wan25ImageToVideo"]>
  | Described<operations["wan26TextToVideo"]>
  | Described<operations["wan26ImageToVideo"]>
  | Described<operations["wan26ReferenceToVideo"]>
  | Described<operations["wan27TextToVideo"]>
  | Described<operations["wan27ImageToVideo"]>
  | Described<operations["wan27ReferenceToVideo"]>
  | Described<operations["wan27VideoEdit"]>
  | Described<operations["pixverse45TextToVideo"]>
  | Described<operations["pixverse45ImageToVideo"]>
  | Described<operations["videoMergeFace"]>
  | Described<operations["fluxKontextDev"]>
  | Described<operations["fluxKontextPro"]>
  | Described<operations["fluxKontextMax"]>
  | Described<operations["flux2Dev"]>
  | Described<operations["flux2Flex"]>
  | Described<operations["flux2Pro"]>
  | Described<operations["glmImage"]>
  | Described<operations["hunyuanImage3"]>
  | Described<operations["qwenTextToImage"]>
  | Described<operations["qwenImageEdit"]>
  | Described<operations["zImageTurbo"]>
  | Described<operations["zImageTurboLora"]>
  | Described<operations["imageUpscaler"]>
  | Described<operations["imageEraser"]>
  | Described<operations["minimaxSpeech02Hd"]>
  | Described<operations["minimaxSpeech02Turbo"]>
  | Described<operations["minimaxSpeech25HdPreview"]>
  | Described<operations["minimaxSpeech25TurboPreview"]>
  | Described<operations["minimaxSpeech26Hd"]>
  | Described<operations["minimaxSpeech26Turbo"]>
  | Described<operations["minimaxSpeech28Hd"]>
  | Described<operations["minimaxSpeech28Turbo"]>
  | Described<operations["createVideo"]>
>;

type MediaAnswer = Loose<
  | Described<operations["getTaskResult"]>
  | Described<operations["textToImage"]>
  | Described<operations["imageToImage"]>
  | Described<operations["inpaint"]>
  | Described<operations["upscale"]>
  | Described<operations["textToSpeech"]>
  | Described<operations["textToVideo"]>
  | Described<operations["imageToVideo"]>
  | Described<operations["wanTextToVideo"]>
  | Described<operations["wanImageToVideo"]>
>;
type MediaMessage = Loose<Message<operations["asyncTaskResult"]>>;

const mediaStatuses = {
  TASK_STATUS_QUEUED: "queued",
  TASK_STATUS_PROCESSING: "running",
  TASK_STATUS_SUCCEED: "succeeded",
  TASK_STATUS_FAILED: "failed",
  TASK_STATUS_UNKNOWN: "unknown",
} as const satisfies Record<Words<NonNullable<MediaAnswer["task"]>["status"]>, Verdict>;

const media: Family = {
  submit: [
    "textToImage",
    "imageToImage",
    "inpaint",
    "upscale",
    "textToSpeech",
    "textToVideo",
    "imageToVideo",
    "wanTextToVideo",
    "wanImageToVideo",
  ],
  handle: (body: MediaAnswer) => ({ id: [body.task_id, body.data?.task_id] }),
  retrieve: { operation: "getTaskResult", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  poll: { first: 3000, every: 3000, max: 10000, grace: 0, deadline: 3600000 },
  statuses: { table: mediaStatuses },
  read: (body: MediaAnswer): Reading => ({
    rules: [[is(body.reason, "TASK_FAILED"), "failed"]],
    word: body.task?.status,
    failure: () => ({ code: body.reason, message: [body.task?.reason, body.message] }),
    progress: { percent: body.task?.progress_percent, eta: body.task?.eta },
    times: {
      created: body.extra?.debug_info?.submit_time_ms,
      started: body.extra?.debug_info?.execute_time_ms,
      finished: body.extra?.debug_info?.complete_time_ms,
    },
    outputs: () => [
      ...list(body.images).map((item): OutputReading => ({
        url: [item.image_url],
        kind: "image",
        mediaType: item.image_type,
        expires: { in: item.image_url_ttl },
      })),
      ...list(body.videos).map((item): OutputReading => ({
        url: [item.video_url],
        kind: "video",
        mediaType: item.video_type,
        expires: { in: item.video_url_ttl },
      })),
      ...list(body.audios).map((item): OutputReading => ({
        url: [item.audio_url],
        kind: "audio",
        mediaType: item.audio_type,
        expires: { in: item.audio_url_ttl },
      })),
    ],
  }),
  webhook: {
    with: ({ webhook }) => ({ body: { extra: { webhook: { url: webhook.url } } } }),
    when: (body: MediaMessage) => is(body.event_type, "ASYNC_TASK_RESULT"),
    payload: (body: MediaMessage) => body.payload,
    handle: (body: Any) => ({ id: body.task?.task_id }),
  },
};

type ModelAnswer = Loose<
  | Described<operations["getTaskResult"]>
  | Described<operations["replaceBackground"]>
  | Described<operations["hunyuanVideoFast"]>
  | Described<operations["minimaxVideo01"]>
  | Described<operations["hailuo02"]>
  | Described<operations["hailuo23TextToVideo"]>
  | Described<operations["hailuo23ImageToVideo"]>
  | Described<operations["hailuo23FastImageToVideo"]>
  | Described<operations["klingV16TextToVideo"]>
  | Described<operations["klingV16ImageToVideo"]>
  | Described<operations["klingV21MasterTextToVideo"]>
  | Described<operations["klingV21MasterImageToVideo"]>
  | Described<operations["klingV21ImageToVideo"]>
  | Described<operations["klingV25TurboTextToVideo"]>
  | Described<operations["klingV25TurboImageToVideo"]>
  | Described<operations["klingV26ProTextToVideo"]>
  | Described<operations["klingV26ProImageToVideo"]>
  | Described<operations["klingV26ProMotionControl"]>
  | Described<operations["klingV30MotionControl"]>
  | Described<operations["klingV30StdTextToVideo"]>
  | Described<operations["klingV30StdImageToVideo"]>
  | Described<operations["klingV30ProTextToVideo"]>
  | Described<operations["klingV30ProImageToVideo"]>
  | Described<operations["klingV304kTextToVideo"]>
  | Described<operations["klingV304kImageToVideo"]>
  | Described<operations["klingO1TextToVideo"]>
  | Described<operations["klingO1ImageToVideo"]>
  | Described<operations["klingO1ReferenceToVideo"]>
  | Described<operations["klingO1VideoEdit"]>
  | Described<operations["viduQ1TextToVideo"]>
  | Described<operations["viduQ1ReferenceToVideo"]>
  | Described<operations["viduQ1ImageToVideo"]>
  | Described<operations["viduQ1StartEndToVideo"]>
  | Described<operations["vidu20ImageToVideo"]>
  | Described<operations["vidu20StartEndToVideo"]>
  | Described<operations["vidu20ReferenceToVideo"]>
  | Described<operations["viduQ2TextToVideo"]>
  | Described<operations["viduQ2ReferenceToVideo"]>
  | Described<operations["viduQ2ProFast"]>
  | Described<operations["viduQ2TurboImageToVideo"]>
  | Described<operations["viduQ2ProImageToVideo"]>
  | Described<operations["viduQ2ProStartEndToVideo"]>
  | Described<operations["viduQ2TurboStartEndToVideo"]>
  | Described<operations["viduQ2ProMultiframe"]>
  | Described<operations["viduQ2TurboMultiframe"]>
  | Described<operations["viduQ2ProFastImageToVideo"]>
  | Described<operations["viduQ2ProFastStartEndToVideo"]>
  | Described<operations["viduQ2TemplateToVideo"]>
  | Described<operations["viduQ3ProTextToVideo"]>
  | Described<operations["viduQ3TurboTextToVideo"]>
  | Described<operations["viduQ3ProImageToVideo"]>
  | Described<operations["viduQ3TurboImageToVideo"]>
  | Described<operations["viduQ3ProStartEndToVideo"]>
  | Described<operations["viduQ3TurboStartEndToVideo"]>
  | Described<operations["seedanceV1ProTextToVideo"]>
  | Described<operations["seedanceV1ProImageToVideo"]>
  | Described<operations["seedanceV1LiteTextToVideo"]>
  | Described<operations["seedanceV1LiteImageToVideo"]>
  | Described<operations["seedanceV15ProTextToVideo"]>
  | Described<operations["seedanceV15ProImageToVideo"]>
  | Described<operations["wan22TextToVideo"]>
  | Described<operations["wan22ImageToVideo"]>
  | Described<operations["wan25TextToVideo"]>
  | Described<operations["wan25ImageToVideo"]>
  | Described<operations["wan26TextToVideo"]>
  | Described<operations["wan26ImageToVideo"]>
  | Described<operations["wan26ReferenceToVideo"]>
  | Described<operations["wan27TextToVideo"]>
  | Described<operations["wan27ImageToVideo"]>
  | Described<operations["wan27ReferenceToVideo"]>
  | Described<operations["wan27VideoEdit"]>
  | Described<operations["pixverse45TextToVideo"]>
  | Described<operations["pixverse45ImageToVideo"]>
  | Described<operations["videoMergeFace"]>
  | Described<operations["fluxKontextDev"]>
  | Described<operations["fluxKontextPro"]>
  | Described<operations["fluxKontextMax"]>
  | Described<operations["flux2Dev"]>
  | Described<operations["flux2Flex"]>
  | Described<operations["flux2Pro"]>
  | Described<operations["glmImage"]>
  | Described<operations["hunyuanImage3"]>
  | Described<operations["qwenTextToImage"]>
  | Described<operations["qwenImageEdit"]>
  | Described<operations["zImageTurbo"]>
  | Described<operations["zImageTurboLora"]>
  | Described<operations["imageUpscaler"]>
  | Described<operations["imageEraser"]>
>;

const modelStatuses = {
  TASK_STATUS_QUEUED: "queued",
  TASK_STATUS_PROCESSING: "running",
  TASK_STATUS_SUCCEED: "succeeded",
  TASK_STATUS_FAILED: "failed",
  TASK_STATUS_UNKNOWN: "unknown",
} as const satisfies Record<Words<NonNullable<ModelAnswer["task"]>["status"]>, Verdict>;

const model: Family = {
  submit: [
    "replaceBackground",
    "hunyuanVideoFast",
    "minimaxVideo01",
    "hailuo02",
    "hailuo23TextToVideo",
    "hailuo23ImageToVideo",
    "hailuo23FastImageToVideo",
    "klingV16TextToVideo",
    "klingV16ImageToVideo",
    "klingV21MasterTextToVideo",
    "klingV21MasterImageToVideo",
    "klingV21ImageToVideo",
    "klingV25TurboTextToVideo",
    "klingV25TurboImageToVideo",
    "klingV26ProTextToVideo",
    "klingV26ProImageToVideo",
    "klingV26ProMotionControl",
    "klingV30MotionControl",
    "klingV30StdTextToVideo",
    "klingV30StdImageToVideo",
    "klingV30ProTextToVideo",
    "klingV30ProImageToVideo",
    "klingV304kTextToVideo",
    "klingV304kImageToVideo",
    "klingO1TextToVideo",
    "klingO1ImageToVideo",
    "klingO1ReferenceToVideo",
    "klingO1VideoEdit",
    "viduQ1TextToVideo",
    "viduQ1ReferenceToVideo",
    "viduQ1ImageToVideo",
    "viduQ1StartEndToVideo",
    "vidu20ImageToVideo",
    "vidu20StartEndToVideo",
    "vidu20ReferenceToVideo",
    "viduQ2TextToVideo",
    "viduQ2ReferenceToVideo",
    "viduQ2ProFast",
    "viduQ2TurboImageToVideo",
    "viduQ2ProImageToVideo",
    "viduQ2ProStartEndToVideo",
    "viduQ2TurboStartEndToVideo",
    "viduQ2ProMultiframe",
    "viduQ2TurboMultiframe",
    "viduQ2ProFastImageToVideo",
    "viduQ2ProFastStartEndToVideo",
    "viduQ2TemplateToVideo",
    "viduQ3ProTextToVideo",
    "viduQ3TurboTextToVideo",
    "viduQ3ProImageToVideo",
    "viduQ3TurboImageToVideo",
    "viduQ3ProStartEndToVideo",
    "viduQ3TurboStartEndToVideo",
    "seedanceV1ProTextToVideo",
    "seedanceV1ProImageToVideo",
    "seedanceV1LiteTextToVideo",
    "seedanceV1LiteImageToVideo",
    "seedanceV15ProTextToVideo",
    "seedanceV15ProImageToVideo",
    "wan22TextToVideo",
    "wan22ImageToVideo",
    "wan25TextToVideo",
    "wan25ImageToVideo",
    "wan26TextToVideo",
    "wan26ImageToVideo",
    "wan26ReferenceToVideo",
    "wan27TextToVideo",
    "wan27ImageToVideo",
    "wan27ReferenceToVideo",
    "wan27VideoEdit",
    "pixverse45TextToVideo",
    "pixverse45ImageToVideo",
    "videoMergeFace",
    "fluxKontextDev",
    "fluxKontextPro",
    "fluxKontextMax",
    "flux2Dev",
    "flux2Flex",
    "flux2Pro",
    "glmImage",
    "hunyuanImage3",
    "qwenTextToImage",
    "qwenImageEdit",
    "zImageTurbo",
    "zImageTurboLora",
    "imageUpscaler",
    "imageEraser",
  ],
  handle: (body: ModelAnswer) => ({ id: body.task_id }),
  retrieve: { operation: "getTaskResult", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  poll: { first: 3000, every: 3000, max: 10000, grace: 0, deadline: 3600000 },
  statuses: { table: modelStatuses },
  read: (body: ModelAnswer): Reading => ({
    rules: [[is(body.reason, "TASK_FAILED"), "failed"]],
    word: body.task?.status,
    failure: () => ({ code: body.reason, message: [body.task?.reason, body.message] }),
    progress: { percent: body.task?.progress_percent, eta: body.task?.eta },
    times: {
      created: body.extra?.debug_info?.submit_time_ms,
      started: body.extra?.debug_info?.execute_time_ms,
      finished: body.extra?.debug_info?.complete_time_ms,
    },
    outputs: () => [
      ...list(body.images).map((item): OutputReading => ({
        url: [item.image_url],
        kind: "image",
        mediaType: item.image_type,
        expires: { in: item.image_url_ttl },
      })),
      ...list(body.videos).map((item): OutputReading => ({
        url: [item.video_url],
        kind: "video",
        mediaType: item.video_type,
        expires: { in: item.video_url_ttl },
      })),
      ...list(body.audios).map((item): OutputReading => ({
        url: [item.audio_url],
        kind: "audio",
        mediaType: item.audio_type,
        expires: { in: item.audio_url_ttl },
      })),
    ],
  }),
};

type SpeechAnswer = Loose<
  | Described<operations["getTaskResult"]>
  | Described<operations["minimaxSpeech02Hd"]>
  | Described<operations["minimaxSpeech02Turbo"]>
  | Described<operations["minimaxSpeech25HdPreview"]>
  | Described<operations["minimaxSpeech25TurboPreview"]>
  | Described<operations["minimaxSpeech26Hd"]>
  | Described<operations["minimaxSpeech26Turbo"]>
  | Described<operations["minimaxSpeech28Hd"]>
  | Described<operations["minimaxSpeech28Turbo"]>
>;

const speechStatuses = {
  TASK_STATUS_QUEUED: "queued",
  TASK_STATUS_PROCESSING: "running",
  TASK_STATUS_SUCCEED: "succeeded",
  TASK_STATUS_FAILED: "failed",
  TASK_STATUS_UNKNOWN: "unknown",
} as const satisfies Record<Words<NonNullable<SpeechAnswer["task"]>["status"]>, Verdict>;

const speech: Family = {
  submit: [
    "minimaxSpeech02Hd",
    "minimaxSpeech02Turbo",
    "minimaxSpeech25HdPreview",
    "minimaxSpeech25TurboPreview",
    "minimaxSpeech26Hd",
    "minimaxSpeech26Turbo",
    "minimaxSpeech28Hd",
    "minimaxSpeech28Turbo",
  ],
  handle: (body: SpeechAnswer) => ({ id: body.task_id }),
  retrieve: { operation: "getTaskResult", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  poll: { first: 3000, every: 3000, max: 10000, grace: 0, deadline: 3600000 },
  statuses: { table: speechStatuses },
  read: (body: SpeechAnswer): Reading => ({
    rules: [[is(body.reason, "TASK_FAILED"), "failed"]],
    word: body.task?.status,
    failure: () => ({ code: body.reason, message: [body.task?.reason, body.message] }),
    progress: { percent: body.task?.progress_percent, eta: body.task?.eta },
    times: {
      created: body.extra?.debug_info?.submit_time_ms,
      started: body.extra?.debug_info?.execute_time_ms,
      finished: body.extra?.debug_info?.complete_time_ms,
    },
    outputs: () => [
      ...list(body.audios).map((item): OutputReading => ({
        url: [item.audio_url],
        kind: "audio",
        mediaType: item.audio_type,
        expires: { in: item.audio_url_ttl, after: 86400000 },
      })),
    ],
  }),
};

type UnifiedAnswer = Loose<Described<operations["getTaskResult"]> | Described<operations["createVideo"]>>;
type UnifiedMessage = Loose<Message<operations["videoCallback"]>>;

const unifiedStatuses = {
  TASK_STATUS_QUEUED: "queued",
  TASK_STATUS_PROCESSING: "running",
  TASK_STATUS_SUCCEED: "succeeded",
  TASK_STATUS_FAILED: "failed",
  TASK_STATUS_UNKNOWN: "unknown",
} as const satisfies Record<Words<NonNullable<UnifiedAnswer["task"]>["status"]>, Verdict>;

const unified: Family = {
  submit: ["createVideo"],
  handle: (body: UnifiedAnswer) => ({ id: body.task_id }),
  retrieve: { operation: "getTaskResult", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  poll: { first: 3000, every: 3000, max: 10000, grace: 0, deadline: 3600000 },
  statuses: { table: unifiedStatuses },
  read: (body: UnifiedAnswer): Reading => ({
    rules: [[is(body.reason, "TASK_FAILED"), "failed"]],
    word: body.task?.status,
    failure: () => ({ code: body.reason, message: [body.task?.reason, body.message] }),
    progress: { percent: body.task?.progress_percent, eta: body.task?.eta },
    times: {
      created: body.extra?.debug_info?.submit_time_ms,
      started: body.extra?.debug_info?.execute_time_ms,
      finished: body.extra?.debug_info?.complete_time_ms,
    },
    outputs: () => [
      ...list(body.images).map((item): OutputReading => ({
        url: [item.image_url],
        kind: "image",
        mediaType: item.image_type,
        expires: { in: item.image_url_ttl },
      })),
      ...list(body.videos).map((item): OutputReading => ({
        url: [item.video_url],
        kind: "video",
        mediaType: item.video_type,
        expires: { in: item.video_url_ttl },
      })),
      ...list(body.audios).map((item): OutputReading => ({
        url: [item.audio_url],
        kind: "audio",
        mediaType: item.audio_type,
        expires: { in: item.audio_url_ttl },
      })),
    ],
  }),
  webhook: {
    with: ({ webhook }) => ({ body: { callback: webhook.url } }),
    handle: (body: UnifiedMessage) => ({ id: [body.payload?.task?.task_id, body.task?.task_id, body.task_id] }),
    thin: true,
  },
};

/** Novita, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "novita",
  title: "Novita",
  sites: { novita: "https://api.novita.ai", ppio: "https://api.ppinfra.com", myrouter: "https://api.myrouter.ai" },
  auth: [{ env: { apiKey: "NOVITA_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  errors: {
    when: (body: Body) => not(body.base_resp?.status_code, "0"),
    read: (body: Body) => ({
      code: [body.reason, body.error?.code, body.base_resp?.status_code, body.code],
      message: [body.message, body.error?.message, body.base_resp?.status_msg],
    }),
    kinds: {
      "1002": "rate_limited",
      "1026": "moderation",
      "1027": "moderation",
      "1039": "rate_limited",
      "2013": "invalid_input",
      MISSING_API_KEY: "unauthorized",
      INVALID_API_KEY: "unauthorized",
      BILLING_AUTH_FAILED: "unauthorized",
      FEATURE_NOT_ALLOWED: "unauthorized",
      API_NOT_ALLOWED: "unauthorized",
      NEED_REAL_NAME_VERIFY: "unauthorized",
      BILLING_BALANCE_NOT_ENOUGH: "insufficient_credits",
      BILLING_FAILED: "provider_error",
      ANONYMOUS_ACCESS_QUOTA_EXCEEDS: "rate_limited",
      RATE_LIMIT_EXCEEDED: "rate_limited",
      "ILLEGAL_*": "moderation",
      "INVALID_*": "invalid_input",
      "IMAGE_*": "invalid_input",
      API_NOT_FOUND: "invalid_input",
      TASK_NOT_FOUND: "not_found",
      CREATE_TASK_FAILED: "provider_error",
      GET_RESULT_FAILED: "provider_error",
      TASK_FAILED: { kind: "provider_error", retry: "unknown" },
    },
  },
  webhooks: { verify: "none" },
  operations: {
    textToImage: { method: "POST", path: "/v3/async/txt2img" },
    imageToImage: { method: "POST", path: "/v3/async/img2img" },
    inpaint: { method: "POST", path: "/v3/async/inpainting" },
    upscale: { method: "POST", path: "/v3/async/upscale" },
    textToSpeech: { method: "POST", path: "/v3/async/txt2speech" },
    textToVideo: { method: "POST", path: "/v3/async/txt2video" },
    imageToVideo: { method: "POST", path: "/v3/async/img2video", constants: { body: { frames_per_second: 6 } } },
    wanTextToVideo: { method: "POST", path: "/v3/async/wan-t2v", constants: { body: { model_name: "wan2.1-t2v" } } },
    wanImageToVideo: { method: "POST", path: "/v3/async/wan-i2v", constants: { body: { model_name: "wan2.1-i2v" } } },
    getTaskResult: { method: "GET", path: "/v3/async/task-result" },
    replaceBackground: { method: "POST", path: "/v3/async/replace-background" },
    hunyuanVideoFast: {
      method: "POST",
      path: "/v3/async/hunyuan-video-fast",
      constants: { body: { model_name: "hunyuan-video-fast" } },
    },
    minimaxVideo01: { method: "POST", path: "/v3/async/minimax-video-01" },
    hailuo02: { method: "POST", path: "/v3/async/minimax-hailuo-02" },
    hailuo23TextToVideo: { method: "POST", path: "/v3/async/minimax-hailuo-2.3-t2v" },
    hailuo23ImageToVideo: { method: "POST", path: "/v3/async/minimax-hailuo-2.3-i2v" },
    hailuo23FastImageToVideo: { method: "POST", path: "/v3/async/minimax-hailuo-2.3-fast-i2v" },
    klingV16TextToVideo: { method: "POST", path: "/v3/async/kling-v1.6-t2v" },
    klingV16ImageToVideo: { method: "POST", path: "/v3/async/kling-v1.6-i2v" },
    klingV21MasterTextToVideo: { method: "POST", path: "/v3/async/kling-v2.1-t2v-master" },
    klingV21MasterImageToVideo: { method: "POST", path: "/v3/async/kling-v2.1-i2v-master" },
    klingV21ImageToVideo: { method: "POST", path: "/v3/async/kling-v2.1-i2v" },
    klingV25TurboTextToVideo: { method: "POST", path: "/v3/async/kling-2.5-turbo-t2v" },
    klingV25TurboImageToVideo: { method: "POST", path: "/v3/async/kling-2.5-turbo-i2v" },
    klingV26ProTextToVideo: { method: "POST", path: "/v3/async/kling-v2.6-pro-t2v" },
    klingV26ProImageToVideo: { method: "POST", path: "/v3/async/kling-v2.6-pro-i2v" },
    klingV26ProMotionControl: { method: "POST", path: "/v3/async/kling-v2.6-pro-motion-control" },
    klingV30MotionControl: { method: "POST", path: "/v3/async/kling-v3.0-motion-control" },
    klingV30StdTextToVideo: { method: "POST", path: "/v3/async/kling-v3.0-std-t2v" },
    klingV30StdImageToVideo: { method: "POST", path: "/v3/async/kling-v3.0-std-i2v" },
    klingV30ProTextToVideo: { method: "POST", path: "/v3/async/kling-v3.0-pro-t2v" },
    klingV30ProImageToVideo: { method: "POST", path: "/v3/async/kling-v3.0-pro-i2v" },
    klingV304kTextToVideo: { method: "POST", path: "/v3/async/kling-v3.0-4k-t2v" },
    klingV304kImageToVideo: { method: "POST", path: "/v3/async/kling-v3.0-4k-i2v" },
    klingO1TextToVideo: { method: "POST", path: "/v3/async/kling-o1-t2v" },
    klingO1ImageToVideo: { method: "POST", path: "/v3/async/kling-o1-i2v" },
    klingO1ReferenceToVideo: { method: "POST", path: "/v3/async/kling-o1-ref2v" },
    klingO1VideoEdit: { method: "POST", path: "/v3/async/kling-o1-video-edit" },
    viduQ1TextToVideo: { method: "POST", path: "/v3/async/vidu-q1-text2video" },
    viduQ1ReferenceToVideo: { method: "POST", path: "/v3/async/vidu-q1-reference2video" },
    viduQ1ImageToVideo: { method: "POST", path: "/v3/async/vidu-q1-img2video" },
    viduQ1StartEndToVideo: { method: "POST", path: "/v3/async/vidu-q1-startend2video" },
    vidu20ImageToVideo: { method: "POST", path: "/v3/async/vidu-2.0-img2video" },
    vidu20StartEndToVideo: { method: "POST", path: "/v3/async/vidu-2.0-startend2video" },
    vidu20ReferenceToVideo: { method: "POST", path: "/v3/async/vidu-2.0-reference2video" },
    viduQ2TextToVideo: { method: "POST", path: "/v3/async/vidu-q2-text2video" },
    viduQ2ReferenceToVideo: { method: "POST", path: "/v3/async/vidu-q2-reference2video" },
    viduQ2ProFast: { method: "POST", path: "/v3/async/viduq2-pro-fast" },
    viduQ2TurboImageToVideo: { method: "POST", path: "/v3/async/vidu-q2-turbo-img2video" },
    viduQ2ProImageToVideo: { method: "POST", path: "/v3/async/vidu-q2-pro-img2video" },
    viduQ2ProStartEndToVideo: { method: "POST", path: "/v3/async/vidu-q2-pro-startend2video" },
    viduQ2TurboStartEndToVideo: { method: "POST", path: "/v3/async/vidu-q2-turbo-startend2video" },
    viduQ2ProMultiframe: { method: "POST", path: "/v3/async/vidu-q2-pro-multiframe" },
    viduQ2TurboMultiframe: { method: "POST", path: "/v3/async/vidu-q2-turbo-multiframe" },
    viduQ2ProFastImageToVideo: { method: "POST", path: "/v3/async/vidu-q2-pro-fast-img2video" },
    viduQ2ProFastStartEndToVideo: { method: "POST", path: "/v3/async/vidu-q2-pro-fast-startend2video" },
    viduQ2TemplateToVideo: { method: "POST", path: "/v3/async/vidu-q2-template2video" },
    viduQ3ProTextToVideo: { method: "POST", path: "/v3/async/vidu-q3-pro-t2v" },
    viduQ3TurboTextToVideo: { method: "POST", path: "/v3/async/vidu-q3-turbo-t2v" },
    viduQ3ProImageToVideo: { method: "POST", path: "/v3/async/vidu-q3-pro-i2v" },
    viduQ3TurboImageToVideo: { method: "POST", path: "/v3/async/vidu-q3-turbo-i2v" },
    viduQ3ProStartEndToVideo: { method: "POST", path: "/v3/async/vidu-q3-pro-f2v" },
    viduQ3TurboStartEndToVideo: { method: "POST", path: "/v3/async/vidu-q3-turbo-f2v" },
    seedanceV1ProTextToVideo: { method: "POST", path: "/v3/async/seedance-v1-pro-t2v" },
    seedanceV1ProImageToVideo: { method: "POST", path: "/v3/async/seedance-v1-pro-i2v" },
    seedanceV1LiteTextToVideo: { method: "POST", path: "/v3/async/seedance-v1-lite-t2v" },
    seedanceV1LiteImageToVideo: { method: "POST", path: "/v3/async/seedance-v1-lite-i2v" },
    seedanceV15ProTextToVideo: { method: "POST", path: "/v3/async/seedance-v1.5-pro-t2v" },
    seedanceV15ProImageToVideo: { method: "POST", path: "/v3/async/seedance-v1.5-pro-i2v" },
    wan22TextToVideo: { method: "POST", path: "/v3/async/wan-2.2-t2v" },
    wan22ImageToVideo: { method: "POST", path: "/v3/async/wan-2.2-i2v" },
    wan25TextToVideo: { method: "POST", path: "/v3/async/wan-2.5-t2v-preview" },
    wan25ImageToVideo: { method: "POST", path: "/v3/async/wan-2.5-i2v-preview" },
    wan26TextToVideo: { method: "POST", path: "/v3/async/wan2.6-t2v" },
    wan26ImageToVideo: { method: "POST", path: "/v3/async/wan2.6-i2v" },
    wan26ReferenceToVideo: { method: "POST", path: "/v3/async/wan2.6-v2v" },
    wan27TextToVideo: { method: "POST", path: "/v3/async/wan2.7-t2v" },
    wan27ImageToVideo: { method: "POST", path: "/v3/async/wan2.7-i2v" },
    wan27ReferenceToVideo: { method: "POST", path: "/v3/async/wan2.7-r2v" },
    wan27VideoEdit: { method: "POST", path: "/v3/async/wan2.7-videoedit" },
    pixverse45TextToVideo: { method: "POST", path: "/v3/async/pixverse-v4.5-t2v" },
    pixverse45ImageToVideo: { method: "POST", path: "/v3/async/pixverse-v4.5-i2v" },
    videoMergeFace: { method: "POST", path: "/v3/async/video-merge-face" },
    fluxKontextDev: { method: "POST", path: "/v3/async/flux-1-kontext-dev" },
    fluxKontextPro: { method: "POST", path: "/v3/async/flux-1-kontext-pro" },
    fluxKontextMax: { method: "POST", path: "/v3/async/flux-1-kontext-max" },
    flux2Dev: { method: "POST", path: "/v3/async/flux-2-dev" },
    flux2Flex: { method: "POST", path: "/v3/async/flux-2-flex" },
    flux2Pro: { method: "POST", path: "/v3/async/flux-2-pro" },
    glmImage: { method: "POST", path: "/v3/async/glm-image" },
    hunyuanImage3: { method: "POST", path: "/v3/async/hunyuan-image-3" },
    qwenTextToImage: { method: "POST", path: "/v3/async/qwen-image-txt2img" },
    qwenImageEdit: { method: "POST", path: "/v3/async/qwen-image-edit" },
    zImageTurbo: { method: "POST", path: "/v3/async/z-image-turbo" },
    zImageTurboLora: { method: "POST", path: "/v3/async/z-image-turbo-lora" },
    imageUpscaler: { method: "POST", path: "/v3/async/image-upscaler" },
    imageEraser: { method: "POST", path: "/v3/async/image-eraser" },
    minimaxSpeech02Hd: { method: "POST", path: "/v3/async/minimax-speech-02-hd" },
    minimaxSpeech02Turbo: { method: "POST", path: "/v3/async/minimax-speech-02-turbo" },
    minimaxSpeech25HdPreview: { method: "POST", path: "/v3/async/minimax-speech-2.5-hd-preview" },
    minimaxSpeech25TurboPreview: { method: "POST", path: "/v3/async/minimax-speech-2.5-turbo-preview" },
    minimaxSpeech26Hd: { method: "POST", path: "/v3/async/minimax-speech-2.6-hd" },
    minimaxSpeech26Turbo: { method: "POST", path: "/v3/async/minimax-speech-2.6-turbo" },
    minimaxSpeech28Hd: { method: "POST", path: "/v3/async/minimax-speech-2.8-hd" },
    minimaxSpeech28Turbo: { method: "POST", path: "/v3/async/minimax-speech-2.8-turbo" },
    createVideo: { method: "POST", path: "/v3/video/create" },
  },
  families: { media, model, speech, unified },
};
