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

const video: Family<VideoAnswer> = {
  submit: {
    textToVideo: "POST /openapi/v2/video/text/generate",
    imageToVideo: "POST /openapi/v2/video/img/generate",
    transition: "POST /openapi/v2/video/transition/generate",
    multiTransition: "POST /openapi/v2/video/multi_transition/generate",
    fusion: "POST /openapi/v2/video/fusion/generate",
    extendVideo: "POST /openapi/v2/video/extend/generate",
    lipSync: "POST /openapi/v2/video/lip_sync/generate",
    soundEffect: "POST /openapi/v2/video/sound_effect/generate",
    restyle: "POST /openapi/v2/video/restyle/generate",
    swap: "POST /openapi/v2/video/swap/generate",
    mimic: "POST /openapi/v2/video/mimic/generate",
    modify: "POST /openapi/v2/video/modify/generate",
    upscale: "POST /openapi/v2/video/upscale/generate",
    avatar: "POST /openapi/v2/video/avatar/generate",
  },
  handle: (body) => ({ id: body.Resp?.video_id }),
  retrieve: "getVideoResult",
  poll: { every: 5000, max: 10000 },
  statuses: { table: videoStatuses },
  read: {
    word: (body) => body.Resp?.status,
    failure: (body) => ({ code: body.Resp?.status }),
    times: (body) => ({ created: body.Resp?.create_time, finished: body.Resp?.modify_time }),
    cost: (body) => ({ credits: body.Resp?.credits }),
    outputs: (body) => [
      {
        url: body.Resp?.url,
        kind: "video",
        width: body.Resp?.outputWidth,
        height: body.Resp?.outputHeight,
        bytes: body.Resp?.size,
      },
    ],
  },
  charged: { failed: { "7": false } },
  webhook: { payload: (body: unknown) => ({ Resp: body }), handle: (body: Any) => ({ id: body.Resp?.id }) },
};

type ImageAnswer = Loose<Described<operations["getImageResult"]> | Described<operations["templateImage"]>>;

const image: Family<ImageAnswer> = {
  submit: { templateImage: "POST /openapi/v2/image/template/generate" },
  handle: (body) => ({ id: body.Resp?.image_id }),
  retrieve: "getImageResult",
  poll: { every: 5000, max: 10000 },
  statuses: { table: videoStatuses },
  read: {
    word: (body) => body.Resp?.status,
    failure: (body) => ({ code: body.Resp?.status }),
    times: (body) => ({ created: body.Resp?.create_time, finished: body.Resp?.modify_time }),
    cost: (body) => ({ credits: body.Resp?.credits }),
    outputs: (body) => [
      {
        url: body.Resp?.url,
        kind: "image",
        width: body.Resp?.outputWidth,
        height: body.Resp?.outputHeight,
        bytes: body.Resp?.size,
      },
    ],
  },
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
      provider_error: "99999 500041 500100",
      unauthorized: "400012 500020 1000*",
      not_found: "500008 500064",
      invalid_input: "500042 500070 500071 4000* 50003* 70100*",
      capacity: "500044 500069",
      moderation: "500052 500054 500063",
      rate_limited: "500060",
      insufficient_credits: "500090",
    },
    retry: { never: "500060" },
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
    getVideoResult: "GET /openapi/v2/video/result/{video_id}",
    getImageResult: "GET /openapi/v2/image/result/{image_id}",
  },
  families: { video, image },
};
