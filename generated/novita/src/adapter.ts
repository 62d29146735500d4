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

const media: Family<MediaAnswer> = {
  submit: {
    textToImage: "POST /v3/async/txt2img",
    imageToImage: "POST /v3/async/img2img",
    inpaint: "POST /v3/async/inpainting",
    upscale: "POST /v3/async/upscale",
    textToSpeech: "POST /v3/async/txt2speech",
    textToVideo: "POST /v3/async/txt2video",
    imageToVideo: { method: "POST", path: "/v3/async/img2video", constants: { body: { frames_per_second: 6 } } },
    wanTextToVideo: { method: "POST", path: "/v3/async/wan-t2v", constants: { body: { model_name: "wan2.1-t2v" } } },
    wanImageToVideo: { method: "POST", path: "/v3/async/wan-i2v", constants: { body: { model_name: "wan2.1-i2v" } } },
  },
  handle: (body) => ({ id: [body.task_id, body.data?.task_id] }),
  retrieve: { operation: "getTaskResult", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  poll: { every: 3000, max: 10000 },
  statuses: { table: mediaStatuses },
  read: {
    verdict: (body) => {
      if (is(body.reason, "TASK_FAILED")) return "failed";
    },
    word: (body) => body.task?.status,
    failure: (body) => ({ code: body.reason, message: [body.task?.reason, body.message] }),
    progress: (body) => ({ percent: body.task?.progress_percent, eta: body.task?.eta }),
    times: (body) => ({
      created: body.extra?.debug_info?.submit_time_ms,
      started: body.extra?.debug_info?.execute_time_ms,
      finished: body.extra?.debug_info?.complete_time_ms,
    }),
    outputs: (body) => [
      list(body.images).map((item): OutputReading => ({
        url: item.image_url,
        kind: "image",
        mediaType: item.image_type,
        expires: { in: item.image_url_ttl },
      })),
      list(body.videos).map((item): OutputReading => ({
        url: item.video_url,
        kind: "video",
        mediaType: item.video_type,
        expires: { in: item.video_url_ttl },
      })),
      list(body.audios).map((item): OutputReading => ({
        url: item.audio_url,
        kind: "audio",
        mediaType: item.audio_type,
        expires: { in: item.audio_url_ttl },
      })),
    ],
  },
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

const model: Family<ModelAnswer> = {
  submit: {
    replaceBackground: "POST /v3/async/replace-background",
    hunyuanVideoFast: {
      method: "POST",
      path: "/v3/async/hunyuan-video-fast",
      constants: { body: { model_name: "hunyuan-video-fast" } },
    },
    minimaxVideo01: "POST /v3/async/minimax-video-01",
    hailuo02: "POST /v3/async/minimax-hailuo-02",
    hailuo23TextToVideo: "POST /v3/async/minimax-hailuo-2.3-t2v",
    hailuo23ImageToVideo: "POST /v3/async/minimax-hailuo-2.3-i2v",
    hailuo23FastImageToVideo: "POST /v3/async/minimax-hailuo-2.3-fast-i2v",
    klingV16TextToVideo: "POST /v3/async/kling-v1.6-t2v",
    klingV16ImageToVideo: "POST /v3/async/kling-v1.6-i2v",
    klingV21MasterTextToVideo: "POST /v3/async/kling-v2.1-t2v-master",
    klingV21MasterImageToVideo: "POST /v3/async/kling-v2.1-i2v-master",
    klingV21ImageToVideo: "POST /v3/async/kling-v2.1-i2v",
    klingV25TurboTextToVideo: "POST /v3/async/kling-2.5-turbo-t2v",
    klingV25TurboImageToVideo: "POST /v3/async/kling-2.5-turbo-i2v",
    klingV26ProTextToVideo: "POST /v3/async/kling-v2.6-pro-t2v",
    klingV26ProImageToVideo: "POST /v3/async/kling-v2.6-pro-i2v",
    klingV26ProMotionControl: "POST /v3/async/kling-v2.6-pro-motion-control",
    klingV30MotionControl: "POST /v3/async/kling-v3.0-motion-control",
    klingV30StdTextToVideo: "POST /v3/async/kling-v3.0-std-t2v",
    klingV30StdImageToVideo: "POST /v3/async/kling-v3.0-std-i2v",
    klingV30ProTextToVideo: "POST /v3/async/kling-v3.0-pro-t2v",
    klingV30ProImageToVideo: "POST /v3/async/kling-v3.0-pro-i2v",
    klingV304kTextToVideo: "POST /v3/async/kling-v3.0-4k-t2v",
    klingV304kImageToVideo: "POST /v3/async/kling-v3.0-4k-i2v",
    klingO1TextToVideo: "POST /v3/async/kling-o1-t2v",
    klingO1ImageToVideo: "POST /v3/async/kling-o1-i2v",
    klingO1ReferenceToVideo: "POST /v3/async/kling-o1-ref2v",
    klingO1VideoEdit: "POST /v3/async/kling-o1-video-edit",
    viduQ1TextToVideo: "POST /v3/async/vidu-q1-text2video",
    viduQ1ReferenceToVideo: "POST /v3/async/vidu-q1-reference2video",
    viduQ1ImageToVideo: "POST /v3/async/vidu-q1-img2video",
    viduQ1StartEndToVideo: "POST /v3/async/vidu-q1-startend2video",
    vidu20ImageToVideo: "POST /v3/async/vidu-2.0-img2video",
    vidu20StartEndToVideo: "POST /v3/async/vidu-2.0-startend2video",
    vidu20ReferenceToVideo: "POST /v3/async/vidu-2.0-reference2video",
    viduQ2TextToVideo: "POST /v3/async/vidu-q2-text2video",
    viduQ2ReferenceToVideo: "POST /v3/async/vidu-q2-reference2video",
    viduQ2ProFast: "POST /v3/async/viduq2-pro-fast",
    viduQ2TurboImageToVideo: "POST /v3/async/vidu-q2-turbo-img2video",
    viduQ2ProImageToVideo: "POST /v3/async/vidu-q2-pro-img2video",
    viduQ2ProStartEndToVideo: "POST /v3/async/vidu-q2-pro-startend2video",
    viduQ2TurboStartEndToVideo: "POST /v3/async/vidu-q2-turbo-startend2video",
    viduQ2ProMultiframe: "POST /v3/async/vidu-q2-pro-multiframe",
    viduQ2TurboMultiframe: "POST /v3/async/vidu-q2-turbo-multiframe",
    viduQ2ProFastImageToVideo: "POST /v3/async/vidu-q2-pro-fast-img2video",
    viduQ2ProFastStartEndToVideo: "POST /v3/async/vidu-q2-pro-fast-startend2video",
    viduQ2TemplateToVideo: "POST /v3/async/vidu-q2-template2video",
    viduQ3ProTextToVideo: "POST /v3/async/vidu-q3-pro-t2v",
    viduQ3TurboTextToVideo: "POST /v3/async/vidu-q3-turbo-t2v",
    viduQ3ProImageToVideo: "POST /v3/async/vidu-q3-pro-i2v",
    viduQ3TurboImageToVideo: "POST /v3/async/vidu-q3-turbo-i2v",
    viduQ3ProStartEndToVideo: "POST /v3/async/vidu-q3-pro-f2v",
    viduQ3TurboStartEndToVideo: "POST /v3/async/vidu-q3-turbo-f2v",
    seedanceV1ProTextToVideo: "POST /v3/async/seedance-v1-pro-t2v",
    seedanceV1ProImageToVideo: "POST /v3/async/seedance-v1-pro-i2v",
    seedanceV1LiteTextToVideo: "POST /v3/async/seedance-v1-lite-t2v",
    seedanceV1LiteImageToVideo: "POST /v3/async/seedance-v1-lite-i2v",
    seedanceV15ProTextToVideo: "POST /v3/async/seedance-v1.5-pro-t2v",
    seedanceV15ProImageToVideo: "POST /v3/async/seedance-v1.5-pro-i2v",
    wan22TextToVideo: "POST /v3/async/wan-2.2-t2v",
    wan22ImageToVideo: "POST /v3/async/wan-2.2-i2v",
    wan25TextToVideo: "POST /v3/async/wan-2.5-t2v-preview",
    wan25ImageToVideo: "POST /v3/async/wan-2.5-i2v-preview",
    wan26TextToVideo: "POST /v3/async/wan2.6-t2v",
    wan26ImageToVideo: "POST /v3/async/wan2.6-i2v",
    wan26ReferenceToVideo: "POST /v3/async/wan2.6-v2v",
    wan27TextToVideo: "POST /v3/async/wan2.7-t2v",
    wan27ImageToVideo: "POST /v3/async/wan2.7-i2v",
    wan27ReferenceToVideo: "POST /v3/async/wan2.7-r2v",
    wan27VideoEdit: "POST /v3/async/wan2.7-videoedit",
    pixverse45TextToVideo: "POST /v3/async/pixverse-v4.5-t2v",
    pixverse45ImageToVideo: "POST /v3/async/pixverse-v4.5-i2v",
    videoMergeFace: "POST /v3/async/video-merge-face",
    fluxKontextDev: "POST /v3/async/flux-1-kontext-dev",
    fluxKontextPro: "POST /v3/async/flux-1-kontext-pro",
    fluxKontextMax: "POST /v3/async/flux-1-kontext-max",
    flux2Dev: "POST /v3/async/flux-2-dev",
    flux2Flex: "POST /v3/async/flux-2-flex",
    flux2Pro: "POST /v3/async/flux-2-pro",
    glmImage: "POST /v3/async/glm-image",
    hunyuanImage3: "POST /v3/async/hunyuan-image-3",
    qwenTextToImage: "POST /v3/async/qwen-image-txt2img",
    qwenImageEdit: "POST /v3/async/qwen-image-edit",
    zImageTurbo: "POST /v3/async/z-image-turbo",
    zImageTurboLora: "POST /v3/async/z-image-turbo-lora",
    imageUpscaler: "POST /v3/async/image-upscaler",
    imageEraser: "POST /v3/async/image-eraser",
  },
  handle: (body) => ({ id: body.task_id }),
  retrieve: { operation: "getTaskResult", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  poll: { every: 3000, max: 10000 },
  statuses: { table: mediaStatuses },
  read: {
    verdict: (body) => {
      if (is(body.reason, "TASK_FAILED")) return "failed";
    },
    word: (body) => body.task?.status,
    failure: (body) => ({ code: body.reason, message: [body.task?.reason, body.message] }),
    progress: (body) => ({ percent: body.task?.progress_percent, eta: body.task?.eta }),
    times: (body) => ({
      created: body.extra?.debug_info?.submit_time_ms,
      started: body.extra?.debug_info?.execute_time_ms,
      finished: body.extra?.debug_info?.complete_time_ms,
    }),
    outputs: (body) => [
      list(body.images).map((item): OutputReading => ({
        url: item.image_url,
        kind: "image",
        mediaType: item.image_type,
        expires: { in: item.image_url_ttl },
      })),
      list(body.videos).map((item): OutputReading => ({
        url: item.video_url,
        kind: "video",
        mediaType: item.video_type,
        expires: { in: item.video_url_ttl },
      })),
      list(body.audios).map((item): OutputReading => ({
        url: item.audio_url,
        kind: "audio",
        mediaType: item.audio_type,
        expires: { in: item.audio_url_ttl },
      })),
    ],
  },
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

const speech: Family<SpeechAnswer> = {
  submit: {
    minimaxSpeech02Hd: "POST /v3/async/minimax-speech-02-hd",
    minimaxSpeech02Turbo: "POST /v3/async/minimax-speech-02-turbo",
    minimaxSpeech25HdPreview: "POST /v3/async/minimax-speech-2.5-hd-preview",
    minimaxSpeech25TurboPreview: "POST /v3/async/minimax-speech-2.5-turbo-preview",
    minimaxSpeech26Hd: "POST /v3/async/minimax-speech-2.6-hd",
    minimaxSpeech26Turbo: "POST /v3/async/minimax-speech-2.6-turbo",
    minimaxSpeech28Hd: "POST /v3/async/minimax-speech-2.8-hd",
    minimaxSpeech28Turbo: "POST /v3/async/minimax-speech-2.8-turbo",
  },
  handle: (body) => ({ id: body.task_id }),
  retrieve: { operation: "getTaskResult", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  poll: { every: 3000, max: 10000 },
  statuses: { table: mediaStatuses },
  read: {
    verdict: (body) => {
      if (is(body.reason, "TASK_FAILED")) return "failed";
    },
    word: (body) => body.task?.status,
    failure: (body) => ({ code: body.reason, message: [body.task?.reason, body.message] }),
    progress: (body) => ({ percent: body.task?.progress_percent, eta: body.task?.eta }),
    times: (body) => ({
      created: body.extra?.debug_info?.submit_time_ms,
      started: body.extra?.debug_info?.execute_time_ms,
      finished: body.extra?.debug_info?.complete_time_ms,
    }),
    outputs: (body) =>
      list(body.audios).map((item): OutputReading => ({
        url: item.audio_url,
        kind: "audio",
        mediaType: item.audio_type,
        expires: { in: item.audio_url_ttl, after: 86400000 },
      })),
  },
};

type UnifiedAnswer = Loose<Described<operations["getTaskResult"]> | Described<operations["createVideo"]>>;
type UnifiedMessage = Loose<Message<operations["videoCallback"]>>;

const unified: Family<UnifiedAnswer> = {
  submit: { createVideo: "POST /v3/video/create" },
  handle: (body) => ({ id: body.task_id }),
  retrieve: { operation: "getTaskResult", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  poll: { every: 3000, max: 10000 },
  statuses: { table: mediaStatuses },
  read: {
    verdict: (body) => {
      if (is(body.reason, "TASK_FAILED")) return "failed";
    },
    word: (body) => body.task?.status,
    failure: (body) => ({ code: body.reason, message: [body.task?.reason, body.message] }),
    progress: (body) => ({ percent: body.task?.progress_percent, eta: body.task?.eta }),
    times: (body) => ({
      created: body.extra?.debug_info?.submit_time_ms,
      started: body.extra?.debug_info?.execute_time_ms,
      finished: body.extra?.debug_info?.complete_time_ms,
    }),
    outputs: (body) => [
      list(body.images).map((item): OutputReading => ({
        url: item.image_url,
        kind: "image",
        mediaType: item.image_type,
        expires: { in: item.image_url_ttl },
      })),
      list(body.videos).map((item): OutputReading => ({
        url: item.video_url,
        kind: "video",
        mediaType: item.video_type,
        expires: { in: item.video_url_ttl },
      })),
      list(body.audios).map((item): OutputReading => ({
        url: item.audio_url,
        kind: "audio",
        mediaType: item.audio_type,
        expires: { in: item.audio_url_ttl },
      })),
    ],
  },
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
  auth: [{ env: { apiKey: "NOVITA_API_KEY" }, scheme: "bearer" }],
  errors: {
    when: (body: Body) => not(body.base_resp?.status_code, "0"),
    read: (body: Body) => ({
      code: [body.reason, body.error?.code, body.base_resp?.status_code, body.code],
      message: [body.message, body.error?.message, body.base_resp?.status_msg],
    }),
    kinds: {
      rate_limited: "1002 1039 ANONYMOUS_ACCESS_QUOTA_EXCEEDS RATE_LIMIT_EXCEEDED",
      moderation: "1026 1027 ILLEGAL_*",
      invalid_input: "2013 INVALID_* IMAGE_* API_NOT_FOUND",
      unauthorized:
        "MISSING_API_KEY INVALID_API_KEY BILLING_AUTH_FAILED FEATURE_NOT_ALLOWED API_NOT_ALLOWED NEED_REAL_NAME_VERIFY",
      insufficient_credits: "BILLING_BALANCE_NOT_ENOUGH",
      provider_error: "BILLING_FAILED CREATE_TASK_FAILED GET_RESULT_FAILED TASK_FAILED",
      not_found: "TASK_NOT_FOUND",
    },
    retry: { unknown: "TASK_FAILED" },
  },
  webhooks: { verify: "none" },
  operations: { getTaskResult: "GET /v3/async/task-result" },
  families: { media, model, speech, unified },
};
