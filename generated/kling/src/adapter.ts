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
  type Reading,
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

const video: Family = {
  submit: [
    "textToVideo30Turbo",
    "imageToVideo30Turbo",
    "textToVideo30",
    "imageToVideo30",
    "omniVideo30",
    "omniVideoO1",
    "motionControl30",
    "motionControl26",
    "textToVideo26",
    "imageToVideo26",
    "textToVideo25Turbo",
    "imageToVideo25Turbo",
  ],
  handle: (body: VideoAnswer) => ({ id: [list(body.data)[0]?.id, body.data?.id] }),
  clientRef: {
    with: ({ clientRef }) => ({ body: { options: { external_task_id: clientRef } } }),
    repeat: "refused",
    find: ({ clientRef }) => ({ query: { external_task_ids: clientRef } }),
  },
  retrieve: { operation: "getTasks", with: ({ handle }) => ({ query: { task_ids: handle.id } }) },
  poll: { first: 10000, every: 10000, max: 20000, grace: 0, deadline: 3600000 },
  statuses: { table: videoStatuses },
  read: (body: VideoAnswer): Reading => {
    const task = first(list(body.data)[0], body.data);
    return {
      word: task?.status,
      failure: () => ({ message: task?.message }),
      times: { created: task?.create_time, finished: task?.update_time },
      outputs: () => [
        ...list(task?.outputs).map((item): OutputReading => ({
          when: is(item.type, "video"),
          url: [item.url],
          kind: "video",
          duration: item.duration,
          expires: { after: 2592000000, since: "created" },
        })),
        ...list(task?.outputs).map((item): OutputReading => ({
          when: is(item.type, "video"),
          url: [item.watermark_url],
          kind: "video",
          role: "watermarked",
          duration: item.duration,
          expires: { after: 2592000000, since: "created" },
        })),
      ],
    };
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

const generation: Family = {
  submit: [
    "textToVideo",
    "imageToVideo",
    "multiImageToVideo",
    "omniVideo",
    "motionControl",
    "extendVideo",
    "lipSync",
    "avatar",
    "videoEffect",
    "generateImage",
    "omniImage",
    "multiImageToImage",
    "expandImage",
    "tryOn",
    "multiShotImages",
    "textToAudio",
    "videoToAudio",
  ],
  handle: (body: GenerationAnswer) => ({ id: body.data?.task_id }),
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
    with: ({ handle }) => ({ path: { id: handle.id } }),
  },
  poll: { first: 10000, every: 10000, max: 20000, grace: 0, deadline: 3600000 },
  statuses: { table: generationStatuses },
  read: (body: GenerationAnswer): Reading => {
    const result = body.data?.task_result;
    return {
      word: body.data?.task_status,
      failure: () => ({ message: body.data?.task_status_msg }),
      times: { created: body.data?.created_at, finished: body.data?.updated_at },
      cost: { units: body.data?.final_unit_deduction, money: body.data?.final_balance_deduction?.quota },
      outputs: () => [
        ...list(result?.videos).map((item): OutputReading => ({
          url: [item.url],
          kind: "video",
          duration: item.duration,
          expires: { after: 2592000000, since: "created" },
        })),
        ...list(result?.videos).map((item): OutputReading => ({
          url: [item.watermark_url],
          kind: "video",
          role: "watermarked",
          duration: item.duration,
          expires: { after: 2592000000, since: "created" },
        })),
        ...list(result?.images).map((item): OutputReading => ({
          url: [item.url],
          kind: "image",
          expires: { after: 2592000000, since: "created" },
        })),
        ...list(result?.images).map((item): OutputReading => ({
          url: [item.watermark_url],
          kind: "image",
          role: "watermarked",
          expires: { after: 2592000000, since: "created" },
        })),
        ...list(result?.images).map((item): OutputReading => ({
          url: [item.url_1],
          kind: "image",
          expires: { after: 2592000000, since: "created" },
        })),
        ...list(result?.images).map((item): OutputReading => ({
          url: [item.url_2],
          kind: "image",
          expires: { after: 2592000000, since: "created" },
        })),
        ...list(result?.images).map((item): OutputReading => ({
          url: [item.url_3],
          kind: "image",
          expires: { after: 2592000000, since: "created" },
        })),
        ...list(result?.series_images).map((item): OutputReading => ({
          url: [item.url],
          kind: "image",
          expires: { after: 2592000000, since: "created" },
        })),
        ...list(result?.series_images).map((item): OutputReading => ({
          url: [item.watermark_url],
          kind: "image",
          role: "watermarked",
          expires: { after: 2592000000, since: "created" },
        })),
        ...list(result?.audios).map((item): OutputReading => ({
          url: [item.url_mp3],
          kind: "audio",
          duration: item.duration_mp3,
          expires: { after: 2592000000, since: "created" },
        })),
        ...list(result?.audios).map((item): OutputReading => ({
          url: [item.url_wav],
          kind: "audio",
          role: "extra",
          duration: item.duration_wav,
          expires: { after: 2592000000, since: "created" },
        })),
      ],
    };
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
    { env: { apiKey: "KLING_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } },
    {
      env: { accessKey: "KLING_ACCESS_KEY", secretKey: "KLING_SECRET_KEY" },
      scheme: { in: "header", name: "Authorization", prefix: "Bearer " },
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
      "1100": "unauthorized",
      "1101": "insufficient_credits",
      "1102": "insufficient_credits",
      "1103": "unauthorized",
      "1203": "not_found",
      "1300": "moderation",
      "1301": "moderation",
      "1302": "rate_limited",
      "1303": "capacity",
      "1304": "unauthorized",
      "5002": "provider_timeout",
      "10*": "unauthorized",
      "12*": "invalid_input",
      "5*": "provider_error",
    },
  },
  webhooks: { verify: "standard-webhooks", delivery: (body, { header }) => header("webhook-id") },
  operations: {
    textToVideo30Turbo: { method: "POST", path: "/text-to-video/kling-3.0-turbo" },
    imageToVideo30Turbo: { method: "POST", path: "/image-to-video/kling-3.0-turbo" },
    textToVideo30: { method: "POST", path: "/text-to-video/kling-3.0" },
    imageToVideo30: { method: "POST", path: "/image-to-video/kling-3.0" },
    omniVideo30: { method: "POST", path: "/omni-video/kling-3.0-omni" },
    omniVideoO1: { method: "POST", path: "/omni-video/kling-o1" },
    motionControl30: { method: "POST", path: "/motion-control/kling-3.0" },
    motionControl26: { method: "POST", path: "/motion-control/kling-2.6" },
    textToVideo26: { method: "POST", path: "/text-to-video/kling-2.6" },
    imageToVideo26: { method: "POST", path: "/image-to-video/kling-2.6" },
    textToVideo25Turbo: { method: "POST", path: "/text-to-video/kling-2.5-turbo" },
    imageToVideo25Turbo: { method: "POST", path: "/image-to-video/kling-2.5-turbo" },
    getTasks: { method: "GET", path: "/tasks" },
    textToVideo: { method: "POST", path: "/v1/videos/text2video" },
    imageToVideo: { method: "POST", path: "/v1/videos/image2video" },
    multiImageToVideo: { method: "POST", path: "/v1/videos/multi-image2video" },
    omniVideo: { method: "POST", path: "/v1/videos/omni-video" },
    motionControl: { method: "POST", path: "/v1/videos/motion-control" },
    extendVideo: { method: "POST", path: "/v1/videos/video-extend" },
    lipSync: { method: "POST", path: "/v1/videos/advanced-lip-sync" },
    avatar: { method: "POST", path: "/v1/videos/avatar/image2video" },
    videoEffect: { method: "POST", path: "/v1/videos/effects" },
    generateImage: { method: "POST", path: "/v1/images/generations" },
    omniImage: { method: "POST", path: "/v1/images/omni-image" },
    multiImageToImage: { method: "POST", path: "/v1/images/multi-image2image" },
    expandImage: { method: "POST", path: "/v1/images/editing/expand" },
    tryOn: { method: "POST", path: "/v1/images/kolors-virtual-try-on" },
    multiShotImages: { method: "POST", path: "/v1/general/ai-multi-shot" },
    textToAudio: { method: "POST", path: "/v1/audio/text-to-audio" },
    videoToAudio: { method: "POST", path: "/v1/audio/video-to-audio" },
    getTextToVideo: { method: "GET", path: "/v1/videos/text2video/{id}" },
    getImageToVideo: { method: "GET", path: "/v1/videos/image2video/{id}" },
    getMultiImageToVideo: { method: "GET", path: "/v1/videos/multi-image2video/{id}" },
    getOmniVideo: { method: "GET", path: "/v1/videos/omni-video/{id}" },
    getMotionControl: { method: "GET", path: "/v1/videos/motion-control/{id}" },
    getExtendedVideo: { method: "GET", path: "/v1/videos/video-extend/{id}" },
    getLipSync: { method: "GET", path: "/v1/videos/advanced-lip-sync/{id}" },
    getAvatar: { method: "GET", path: "/v1/videos/avatar/image2video/{id}" },
    getVideoEffect: { method: "GET", path: "/v1/videos/effects/{id}" },
    getImage: { method: "GET", path: "/v1/images/generations/{id}" },
    getOmniImage: { method: "GET", path: "/v1/images/omni-image/{id}" },
    getMultiImageToImage: { method: "GET", path: "/v1/images/multi-image2image/{id}" },
    getExpandedImage: { method: "GET", path: "/v1/images/editing/expand/{id}" },
    getTryOn: { method: "GET", path: "/v1/images/kolors-virtual-try-on/{id}" },
    getMultiShotImages: { method: "GET", path: "/v1/general/ai-multi-shot/{id}" },
    getTextToAudio: { method: "GET", path: "/v1/audio/text-to-audio/{id}" },
    getVideoToAudio: { method: "GET", path: "/v1/audio/video-to-audio/{id}" },
  },
  families: { video, generation },
};
