/**
 * Kling as data: which answers are read where, and what their words mean.
 * Generated from specs/kling; change that, not this.
 */
import {
  first,
  has,
  is,
  list,
  not,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import { jwt } from "@media-tasks/runtime/strategies";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["textToVideo30Turbo"]>
  | Described<operations["imageToVideo30Turbo"]>
  | Described<operations["textToVideo30"]>
  | Described<operations["imageToVideo30"]>
  | Described<operations["omniVideo30"]>
  | Described<operations["omniVideoO1"]>
  | Described<operations["motionControl30"]>
  | Described<operations["motionControl26"]>
  | Described<operations["textToVideo26"]>
  | Described<operations["imageToVideo26"]>
  | Described<operations["textToVideo25Turbo"]>
  | Described<operations["imageToVideo25Turbo"]>
  | Described<operations["getTasks"]>
  | Described<operations["textToVideo"]>
  | Described<operations["imageToVideo"]>
  | Described<operations["multiImageToVideo"]>
  | Described<operations["omniVideo"]>
  | Described<operations["motionControl"]>
  | Described<operations["extendVideo"]>
  | Described<operations["lipSync"]>
  | Described<operations["avatar"]>
  | Described<operations["videoEffect"]>
  | Described<operations["generateImage"]>
  | Described<operations["omniImage"]>
  | Described<operations["multiImageToImage"]>
  | Described<operations["expandImage"]>
  | Described<operations["tryOn"]>
  | Described<operations["multiShotImages"]>
  | Described<operations["textToAudio"]>
  | Described<operations["videoToAudio"]>
  | Described<operations["getTextToVideo"]>
  | Described<operations["getImageToVideo"]>
  | Described<operations["getMultiImageToVideo"]>
  | Described<operations["getOmniVideo"]>
  | Described<operations["getMotionControl"]>
  | Described<operations["getExtendedVideo"]>
  | Described<operations["getLipSync"]>
  | Described<operations["getAvatar"]>
  | Described<operations["getVideoEffect"]>
  | Described<operations["getImage"]>
  | Described<operations["getOmniImage"]>
  | Described<operations["getMultiImageToImage"]>
  | Described<operations["getExpandedImage"]>
  | Described<operations["getTryOn"]>
  | Described<operations["getMultiShotImages"]>
  | Described<operations["getTextToAudio"]>
  | Described<operations["getVideoToAudio"]>
>;

type VideoAnswer = Loose<
  | Described<operations["getTasks"]>
  | Described<operations["textToVideo30Turbo"]>
  | Described<operations["imageToVideo30Turbo"]>
  | Described<operations["textToVideo30"]>
  | Described<operations["imageToVideo30"]>
  | Described<operations["omniVideo30"]>
  | Described<operations["omniVideoO1"]>
  | Described<operations["motionControl30"]>
  | Described<operations["motionControl26"]>
  | Described<operations["textToVideo26"]>
  | Described<operations["imageToVideo26"]>
  | Described<operations["textToVideo25Turbo"]>
  | Described<operations["imageToVideo25Turbo"]>
>;
type VideoMessage = Loose<Message<operations["taskCallback"]>>;

const videoStatuses = {
  submitted: "queued",
  processing: "running",
  succeeded: "succeeded",
  failed: "failed",
} as const satisfies Record<string, Verdict>;

const videoLet = (body: VideoAnswer) => ({ task: first(list(body.data)[0], body.data) });

const video: Family<VideoAnswer, unknown, ReturnType<typeof videoLet>> = {
  submit: {
    textToVideo30Turbo: "POST /text-to-video/kling-3.0-turbo",
    imageToVideo30Turbo: "POST /image-to-video/kling-3.0-turbo",
    textToVideo30: "POST /text-to-video/kling-3.0",
    imageToVideo30: "POST /image-to-video/kling-3.0",
    omniVideo30: "POST /omni-video/kling-3.0-omni",
    omniVideoO1: "POST /omni-video/kling-o1",
    motionControl30: "POST /motion-control/kling-3.0",
    motionControl26: "POST /motion-control/kling-2.6",
    textToVideo26: "POST /text-to-video/kling-2.6",
    imageToVideo26: "POST /image-to-video/kling-2.6",
    textToVideo25Turbo: "POST /text-to-video/kling-2.5-turbo",
    imageToVideo25Turbo: "POST /image-to-video/kling-2.5-turbo",
  },
  handle: (body) => ({ id: [list(body.data)[0]?.id, body.data?.id] }),
  clientRef: {
    with: ({ clientRef }) => ({ body: { options: { external_task_id: clientRef } } }),
    repeat: "refused",
    find: ({ clientRef }) => ({ query: { external_task_ids: clientRef } }),
  },
  retrieve: { operation: "getTasks", with: ({ handle }) => ({ query: { task_ids: handle.id } }) },
  poll: { every: 10000, max: 20000 },
  statuses: { table: videoStatuses },
  read: {
    let: videoLet,
    word: (body, _, { task }) => task?.status,
    failure: (body, _, { task }) => ({ message: task?.message }),
    times: (body, _, { task }) => ({ created: task?.create_time, finished: task?.update_time }),
    outputs: (body, _, { task }) => [
      list(task?.outputs).map((item): OutputReading => ({
        when: is(item.type, "video"),
        url: item.url,
        kind: "video",
        duration: item.duration,
      })),
      list(task?.outputs).map((item): OutputReading => ({
        when: is(item.type, "video"),
        url: item.watermark_url,
        kind: "video",
        role: "watermarked",
        duration: item.duration,
      })),
    ],
    expires: { after: 2592000000, since: "created" },
  },
  webhook: {
    with: ({ webhook }) => ({ body: { options: { callback_url: webhook.url } } }),
    when: (body: VideoMessage) => has(body.id),
    payload: (body: unknown) => ({ data: body }),
  },
};

type GenerationAnswer = Loose<
  | Described<operations["getTextToVideo"]>
  | Described<operations["getImageToVideo"]>
  | Described<operations["getMultiImageToVideo"]>
  | Described<operations["getOmniVideo"]>
  | Described<operations["getMotionControl"]>
  | Described<operations["getExtendedVideo"]>
  | Described<operations["getLipSync"]>
  | Described<operations["getAvatar"]>
  | Described<operations["getVideoEffect"]>
  | Described<operations["getImage"]>
  | Described<operations["getOmniImage"]>
  | Described<operations["getMultiImageToImage"]>
  | Described<operations["getExpandedImage"]>
  | Described<operations["getTryOn"]>
  | Described<operations["getMultiShotImages"]>
  | Described<operations["getTextToAudio"]>
  | Described<operations["getVideoToAudio"]>
  | Described<operations["textToVideo"]>
  | Described<operations["imageToVideo"]>
  | Described<operations["multiImageToVideo"]>
  | Described<operations["omniVideo"]>
  | Described<operations["motionControl"]>
  | Described<operations["extendVideo"]>
  | Described<operations["lipSync"]>
  | Described<operations["avatar"]>
  | Described<operations["videoEffect"]>
  | Described<operations["generateImage"]>
  | Described<operations["omniImage"]>
  | Described<operations["multiImageToImage"]>
  | Described<operations["expandImage"]>
  | Described<operations["tryOn"]>
  | Described<operations["multiShotImages"]>
  | Described<operations["textToAudio"]>
  | Described<operations["videoToAudio"]>
>;
type GenerationMessage = Loose<Message<operations["classicTaskCallback"]>>;

const generationStatuses = {
  submitted: "queued",
  processing: "running",
  succeed: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<NonNullable<GenerationAnswer["data"]>["task_status"]>, Verdict>;

const generationLet = (body: GenerationAnswer) => ({ result: body.data?.task_result });

const generation: Family<GenerationAnswer, unknown, ReturnType<typeof generationLet>> = {
  submit: {
    textToVideo: "POST /v1/videos/text2video",
    imageToVideo: "POST /v1/videos/image2video",
    multiImageToVideo: "POST /v1/videos/multi-image2video",
    omniVideo: "POST /v1/videos/omni-video",
    motionControl: "POST /v1/videos/motion-control",
    extendVideo: "POST /v1/videos/video-extend",
    lipSync: "POST /v1/videos/advanced-lip-sync",
    avatar: "POST /v1/videos/avatar/image2video",
    videoEffect: "POST /v1/videos/effects",
    generateImage: "POST /v1/images/generations",
    omniImage: "POST /v1/images/omni-image",
    multiImageToImage: "POST /v1/images/multi-image2image",
    expandImage: "POST /v1/images/editing/expand",
    tryOn: "POST /v1/images/kolors-virtual-try-on",
    multiShotImages: "POST /v1/general/ai-multi-shot",
    textToAudio: "POST /v1/audio/text-to-audio",
    videoToAudio: "POST /v1/audio/video-to-audio",
  },
  handle: (body) => ({ id: body.data?.task_id }),
  clientRef: {
    with: ({ clientRef }) => ({ body: { external_task_id: clientRef } }),
    repeat: "refused",
    find: ({ clientRef }) => ({ path: { id: clientRef } }),
  },
  retrieve: {
    operation: {
      textToVideo: "getTextToVideo",
      imageToVideo: "getImageToVideo",
      multiImageToVideo: "getMultiImageToVideo",
      omniVideo: "getOmniVideo",
      motionControl: "getMotionControl",
      extendVideo: "getExtendedVideo",
      lipSync: "getLipSync",
      avatar: "getAvatar",
      videoEffect: "getVideoEffect",
      generateImage: "getImage",
      omniImage: "getOmniImage",
      multiImageToImage: "getMultiImageToImage",
      expandImage: "getExpandedImage",
      tryOn: "getTryOn",
      multiShotImages: "getMultiShotImages",
      textToAudio: "getTextToAudio",
      videoToAudio: "getVideoToAudio",
    },
  },
  poll: { every: 10000, max: 20000 },
  statuses: { table: generationStatuses },
  read: {
    let: generationLet,
    word: (body) => body.data?.task_status,
    failure: (body) => ({ message: body.data?.task_status_msg }),
    times: (body) => ({ created: body.data?.created_at, finished: body.data?.updated_at }),
    cost: (body) => ({ units: body.data?.final_unit_deduction, money: body.data?.final_balance_deduction?.quota }),
    outputs: (body, _, { result }) => [
      list(result?.videos).map((item): OutputReading => ({ url: item.url, kind: "video", duration: item.duration })),
      list(result?.videos).map((item): OutputReading => ({
        url: item.watermark_url,
        kind: "video",
        role: "watermarked",
        duration: item.duration,
      })),
      list(result?.images).map((item): OutputReading => ({ url: item.url, kind: "image" })),
      list(result?.images).map((item): OutputReading => ({
        url: item.watermark_url,
        kind: "image",
        role: "watermarked",
      })),
      list(result?.images).map((item): OutputReading => ({ url: item.url_1, kind: "image" })),
      list(result?.images).map((item): OutputReading => ({ url: item.url_2, kind: "image" })),
      list(result?.images).map((item): OutputReading => ({ url: item.url_3, kind: "image" })),
      list(result?.series_images).map((item): OutputReading => ({ url: item.url, kind: "image" })),
      list(result?.series_images).map((item): OutputReading => ({
        url: item.watermark_url,
        kind: "image",
        role: "watermarked",
      })),
      list(result?.audios).map((item): OutputReading => ({
        url: item.url_mp3,
        kind: "audio",
        duration: item.duration_mp3,
      })),
      list(result?.audios).map((item): OutputReading => ({
        url: item.url_wav,
        kind: "audio",
        role: "extra",
        duration: item.duration_wav,
      })),
    ],
    expires: { after: 2592000000, since: "created" },
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callback_url: webhook.url } }),
    when: (body: GenerationMessage) => has(body.task_id),
    payload: (body: unknown) => ({ data: body }),
  },
};

/** Kling, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "kling",
  title: "Kling",
  sites: { global: "https://api-singapore.klingai.com", china: "https://api-beijing.klingai.com" },
  auth: [
    { env: { apiKey: "KLING_API_KEY" }, scheme: "bearer" },
    {
      env: { accessKey: "KLING_ACCESS_KEY", secretKey: "KLING_SECRET_KEY" },
      scheme: "bearer",
      value: jwt((c: { readonly accessKey: string; readonly secretKey: string }) => ({
        algorithm: "HS256",
        key: c.secretKey,
        claims: { iss: c.accessKey, exp: { in: 1800000 }, nbf: { in: -5000 } },
      })),
    },
  ],
  requestId: (body: Body) => body.request_id,
  errors: {
    when: (body: Body) => not(body.code, "0"),
    read: (body: Body) => ({ code: body.code, message: body.message }),
    kinds: {
      unauthorized: "1100 1103 1304 10*",
      insufficient_credits: "1101 1102",
      not_found: "1203",
      moderation: "1300 1301",
      rate_limited: "1302",
      capacity: "1303",
      provider_timeout: "5002",
      invalid_input: "12*",
      provider_error: "5*",
    },
  },
  webhooks: { verify: "standard-webhooks", delivery: (body, { header }) => header("webhook-id") },
  operations: {
    getTasks: "GET /tasks",
    getTextToVideo: "GET /v1/videos/text2video/{id}",
    getImageToVideo: "GET /v1/videos/image2video/{id}",
    getMultiImageToVideo: "GET /v1/videos/multi-image2video/{id}",
    getOmniVideo: "GET /v1/videos/omni-video/{id}",
    getMotionControl: "GET /v1/videos/motion-control/{id}",
    getExtendedVideo: "GET /v1/videos/video-extend/{id}",
    getLipSync: "GET /v1/videos/advanced-lip-sync/{id}",
    getAvatar: "GET /v1/videos/avatar/image2video/{id}",
    getVideoEffect: "GET /v1/videos/effects/{id}",
    getImage: "GET /v1/images/generations/{id}",
    getOmniImage: "GET /v1/images/omni-image/{id}",
    getMultiImageToImage: "GET /v1/images/multi-image2image/{id}",
    getExpandedImage: "GET /v1/images/editing/expand/{id}",
    getTryOn: "GET /v1/images/kolors-virtual-try-on/{id}",
    getMultiShotImages: "GET /v1/general/ai-multi-shot/{id}",
    getTextToAudio: "GET /v1/audio/text-to-audio/{id}",
    getVideoToAudio: "GET /v1/audio/video-to-audio/{id}",
  },
  families: { video, generation },
};
