/**
 * PixVerse as data: which answers are read where, and what their words mean.
 * Generated from specs/pixverse; change that, not this.
 */
import {
  not,
  uuid,
  type Adapter,
  type Any,
  type Described,
  type Family,
  type Loose,
  type Reading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["textToVideo"]>
  | Described<operations["imageToVideo"]>
  | Described<operations["transition"]>
  | Described<operations["multiTransition"]>
  | Described<operations["fusion"]>
  | Described<operations["extendVideo"]>
  | Described<operations["lipSync"]>
  | Described<operations["soundEffect"]>
  | Described<operations["restyle"]>
  | Described<operations["swap"]>
  | Described<operations["mimic"]>
  | Described<operations["modify"]>
  | Described<operations["upscale"]>
  | Described<operations["avatar"]>
  | Described<operations["getVideoResult"]>
  | Described<operations["templateImage"]>
  | Described<operations["getImageResult"]>
>;

type VideoAnswer = Loose<
  | Described<operations["getVideoResult"]>
  | Described<operations["textToVideo"]>
  | Described<operations["imageToVideo"]>
  | Described<operations["transition"]>
  | Described<operations["multiTransition"]>
  | Described<operations["fusion"]>
  | Described<operations["extendVideo"]>
  | Described<operations["lipSync"]>
  | Described<operations["soundEffect"]>
  | Described<operations["restyle"]>
  | Described<operations["swap"]>
  | Described<operations["mimic"]>
  | Described<operations["modify"]>
  | Described<operations["upscale"]>
  | Described<operations["avatar"]>
>;

const videoStatuses = {
  "1": "succeeded",
  "5": "running",
  "6": { expired: "record" },
  "7": { failed: "moderation" },
  "8": { failed: "provider_error" },
} as const satisfies Record<Words<NonNullable<VideoAnswer["Resp"]>["status"]>, Verdict>;

const video: Family = {
  submit: [
    "textToVideo",
    "imageToVideo",
    "transition",
    "multiTransition",
    "fusion",
    "extendVideo",
    "lipSync",
    "soundEffect",
    "restyle",
    "swap",
    "mimic",
    "modify",
    "upscale",
    "avatar",
  ],
  handle: (body: VideoAnswer) => ({ id: body.Resp?.video_id }),
  retrieve: { operation: "getVideoResult", with: ({ handle }) => ({ path: { video_id: handle.id } }) },
  poll: { first: 5000, every: 5000, max: 10000, grace: 0, deadline: 3600000 },
  statuses: { table: videoStatuses },
  read: (body: VideoAnswer): Reading => ({
    word: body.Resp?.status,
    failure: () => ({ code: body.Resp?.status }),
    times: { created: body.Resp?.create_time, finished: body.Resp?.modify_time },
    cost: { credits: body.Resp?.credits },
    outputs: () => [
      {
        url: [body.Resp?.url],
        kind: "video",
        width: body.Resp?.outputWidth,
        height: body.Resp?.outputHeight,
        bytes: body.Resp?.size,
      },
    ],
  }),
  charged: { failed: { "7": false } },
  webhook: { payload: (body: unknown) => ({ Resp: body }), handle: (body: Any) => ({ id: body.Resp?.id }) },
};

type ImageAnswer = Loose<Described<operations["getImageResult"]> | Described<operations["templateImage"]>>;

const imageStatuses = {
  "1": "succeeded",
  "5": "running",
  "6": { expired: "record" },
  "7": { failed: "moderation" },
  "8": { failed: "provider_error" },
} as const satisfies Record<Words<NonNullable<ImageAnswer["Resp"]>["status"]>, Verdict>;

const image: Family = {
  submit: ["templateImage"],
  handle: (body: ImageAnswer) => ({ id: body.Resp?.image_id }),
  retrieve: { operation: "getImageResult", with: ({ handle }) => ({ path: { image_id: handle.id } }) },
  poll: { first: 5000, every: 5000, max: 10000, grace: 0, deadline: 3600000 },
  statuses: { table: imageStatuses },
  read: (body: ImageAnswer): Reading => ({
    word: body.Resp?.status,
    failure: () => ({ code: body.Resp?.status }),
    times: { created: body.Resp?.create_time, finished: body.Resp?.modify_time },
    cost: { credits: body.Resp?.credits },
    outputs: () => [
      {
        url: [body.Resp?.url],
        kind: "image",
        width: body.Resp?.outputWidth,
        height: body.Resp?.outputHeight,
        bytes: body.Resp?.size,
      },
    ],
  }),
  charged: { failed: { "7": false } },
};

/** PixVerse, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "pixverse",
  title: "PixVerse",
  sites: { global: "https://app-api.pixverse.ai", china: "https://app-api.pixverseai.cn" },
  auth: [{ env: { apiKey: "PIXVERSE_API_KEY" }, scheme: { in: "header", name: "API-KEY" } }],
  with: {
    operations: [
      "textToVideo",
      "imageToVideo",
      "transition",
      "multiTransition",
      "fusion",
      "extendVideo",
      "lipSync",
      "soundEffect",
      "restyle",
      "swap",
      "mimic",
      "modify",
      "upscale",
      "avatar",
      "getVideoResult",
      "templateImage",
      "getImageResult",
    ],
    parts: () => ({ header: { "Ai-trace-id": uuid() } }),
  },
  errors: {
    when: (body: Body) => not(body.ErrCode, "0"),
    read: (body: Body) => ({ code: [body.ErrCode, body.err_code], message: [body.ErrMsg, body.err_msg] }),
    kinds: {
      "99999": "provider_error",
      "400012": "unauthorized",
      "500008": "not_found",
      "500020": "unauthorized",
      "500041": "provider_error",
      "500042": "invalid_input",
      "500044": "capacity",
      "500052": "moderation",
      "500054": "moderation",
      "500060": { kind: "rate_limited", retry: "never" },
      "500063": "moderation",
      "500064": "not_found",
      "500069": "capacity",
      "500070": "invalid_input",
      "500071": "invalid_input",
      "500090": "insufficient_credits",
      "500100": "provider_error",
      "1000*": "unauthorized",
      "4000*": "invalid_input",
      "50003*": "invalid_input",
      "70100*": "invalid_input",
    },
  },
  webhooks: {
    verify: {
      strategy: "sorted-form-hmac-sha256",
      headers: { "Webhook-Timestamp": "{timestamp}", "Webhook-Nonce": "{nonce}", "Webhook-Signature": "{signature}" },
      signed: "{timestamp}\n{nonce}\n{form}",
      encoding: "base64",
      algorithm: "hmac-sha256",
    },
    delivery: (body, { header }) => header("webhook-nonce"),
    reply: "ok",
  },
  operations: {
    textToVideo: { method: "POST", path: "/openapi/v2/video/text/generate" },
    imageToVideo: { method: "POST", path: "/openapi/v2/video/img/generate" },
    transition: { method: "POST", path: "/openapi/v2/video/transition/generate" },
    multiTransition: { method: "POST", path: "/openapi/v2/video/multi_transition/generate" },
    fusion: { method: "POST", path: "/openapi/v2/video/fusion/generate" },
    extendVideo: { method: "POST", path: "/openapi/v2/video/extend/generate" },
    lipSync: { method: "POST", path: "/openapi/v2/video/lip_sync/generate" },
    soundEffect: { method: "POST", path: "/openapi/v2/video/sound_effect/generate" },
    restyle: { method: "POST", path: "/openapi/v2/video/restyle/generate" },
    swap: { method: "POST", path: "/openapi/v2/video/swap/generate" },
    mimic: { method: "POST", path: "/openapi/v2/video/mimic/generate" },
    modify: { method: "POST", path: "/openapi/v2/video/modify/generate" },
    upscale: { method: "POST", path: "/openapi/v2/video/upscale/generate" },
    avatar: { method: "POST", path: "/openapi/v2/video/avatar/generate" },
    getVideoResult: { method: "GET", path: "/openapi/v2/video/result/{video_id}" },
    templateImage: { method: "POST", path: "/openapi/v2/image/template/generate" },
    getImageResult: { method: "GET", path: "/openapi/v2/image/result/{image_id}" },
  },
  families: { video, image },
};
