/**
 * Vidu as data: which answers are read where, and what their words mean.
 * Generated from specs/vidu; change that, not this.
 */
import {
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
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["textToVideo"]>
  | Described<operations["imageToVideo"]>
  | Described<operations["startEndToVideo"]>
  | Described<operations["referenceToVideo"]>
  | Described<operations["multiFrame"]>
  | Described<operations["templateToVideo"]>
  | Described<operations["applyTemplate"]>
  | Described<operations["templateStory"]>
  | Described<operations["extendVideo"]>
  | Described<operations["replaceObject"]>
  | Described<operations["lipSync"]>
  | Described<operations["motionSync"]>
  | Described<operations["digitalHuman"]>
  | Described<operations["upscaleVideo"]>
  | Described<operations["referenceToImage"]>
  | Described<operations["textToAudio"]>
  | Described<operations["timingToAudio"]>
  | Described<operations["replicateVideo"]>
  | Described<operations["makeAdFilm"]>
  | Described<operations["editAdFilm"]>
  | Described<operations["composeAdFilm"]>
  | Described<operations["getCreations"]>
  | Described<operations["cancelTask"]>
  | Described<operations["textToSpeech"]>
  | Described<operations["cloneVoice"]>
  | Described<operations["makeMusicVideo"]>
  | Described<operations["editMusicVideo"]>
  | Described<operations["composeMusicVideo"]>
  | Described<operations["getMusicVideo"]>
>;

type CreationAnswer = Loose<
  | Described<operations["getCreations"]>
  | Described<operations["textToVideo"]>
  | Described<operations["imageToVideo"]>
  | Described<operations["startEndToVideo"]>
  | Described<operations["referenceToVideo"]>
  | Described<operations["multiFrame"]>
  | Described<operations["templateToVideo"]>
  | Described<operations["applyTemplate"]>
  | Described<operations["templateStory"]>
  | Described<operations["extendVideo"]>
  | Described<operations["replaceObject"]>
  | Described<operations["lipSync"]>
  | Described<operations["motionSync"]>
  | Described<operations["digitalHuman"]>
  | Described<operations["upscaleVideo"]>
  | Described<operations["referenceToImage"]>
  | Described<operations["textToAudio"]>
  | Described<operations["timingToAudio"]>
  | Described<operations["replicateVideo"]>
  | Described<operations["makeAdFilm"]>
  | Described<operations["editAdFilm"]>
  | Described<operations["composeAdFilm"]>
>;
type CreationMessage = Loose<Message<operations["taskChanged"]>>;

const creationStatuses = {
  queueing: "queued",
  created: "queued",
  processing: "running",
  success: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<CreationAnswer["state"]>, Verdict>;

const creation: Family<CreationAnswer> = {
  submit: {
    textToVideo: "POST /text2video",
    imageToVideo: "POST /img2video",
    startEndToVideo: "POST /start-end2video",
    referenceToVideo: "POST /reference2video",
    multiFrame: "POST /multiframe",
    templateToVideo: "POST /template2video",
    applyTemplate: "POST /template",
    templateStory: "POST /template-story",
    extendVideo: "POST /extend",
    replaceObject: "POST /replace",
    lipSync: "POST /lip-sync",
    motionSync: "POST /image2dance",
    digitalHuman: "POST /digital-human",
    upscaleVideo: "POST /upscale-new",
    referenceToImage: "POST /reference2image",
    textToAudio: { method: "POST", path: "/text2audio", constants: { body: { model: "audio1.0" } } },
    timingToAudio: { method: "POST", path: "/timing2audio", constants: { body: { model: "audio1.0" } } },
    replicateVideo: "POST /trending-replicate",
    makeAdFilm: "POST /ad-one-click",
    editAdFilm: "POST /ad-one-click/edit",
    composeAdFilm: "POST /ad-one-click/compose",
  },
  handle: (body) => ({ id: [body.task_id, body.sub_task_id, body.compose_sub_task_id] }),
  retrieve: "getCreations",
  cancel: {
    operation: "cancelTask",
    with: ({ handle }) => ({ path: { id: handle.id }, body: { id: handle.id } }),
    verdict: "canceled",
  },
  poll: { first: 10000, every: 5000, max: 20000 },
  statuses: { table: creationStatuses },
  read: {
    verdict: (body) => {
      if (is(body.err_code, "UserCancelled")) return "canceled";
    },
    word: (body) => body.state,
    failure: (body) => ({ code: body.err_code }),
    progress: (body) => ({ percent: body.progress }),
    times: (body) => ({ created: body.created_at }),
    model: (body) => body.model,
    cost: (body) => ({ credits: body.credits }),
    outputs: (body) => [
      list(body.creations).map((item): OutputReading => ({
        url: item.url,
        width: item.video?.resolution?.width,
        height: item.video?.resolution?.height,
        duration: item.video?.duration,
      })),
      list(body.creations).map((item): OutputReading => ({ url: item.watermarked_url, role: "watermarked" })),
      list(body.creations).map((item): OutputReading => ({ url: item.cover_url, kind: "image", role: "cover" })),
    ],
    expires: { after: 86400000 },
  },
  charged: { canceled: false },
  webhook: {
    with: ({ webhook }) => ({ body: { callback_url: webhook.url } }),
    when: (body: CreationMessage) => !has(body.type) || not(body.type, "mv"),
    handle: (body: CreationMessage) => ({ id: body.id }),
  },
};

type SpeechAnswer = Loose<
  Described<operations["getCreations"]> | Described<operations["textToSpeech"]> | Described<operations["cloneVoice"]>
>;

const speech: Family<SpeechAnswer> = {
  submit: { textToSpeech: "POST /audio-tts", cloneVoice: "POST /audio-clone" },
  handle: (body) => ({ id: body.task_id }),
  retrieve: "getCreations",
  poll: { every: 2000, max: 5000 },
  statuses: { table: creationStatuses },
  read: {
    verdict: (body) => {
      if (is(body.err_code, "UserCancelled")) return "canceled";
    },
    word: (body) => body.state,
    failure: (body) => ({ code: body.err_code }),
    times: (body) => ({ created: body.created_at }),
    cost: (body) => ({ credits: body.credits }),
    outputs: (body) => [
      { urls: [body.file_url, body.demo_audio], kind: "audio" },
      list(body.creations).map((item): OutputReading => ({ url: item.url, kind: "audio" })),
    ],
  },
};

type MusicVideoAnswer = Loose<
  | Described<operations["getMusicVideo"]>
  | Described<operations["makeMusicVideo"]>
  | Described<operations["editMusicVideo"]>
  | Described<operations["composeMusicVideo"]>
>;
type MusicVideoMessage = Loose<Message<operations["musicVideoChanged"]>>;

const musicVideo: Family<MusicVideoAnswer> = {
  submit: {
    makeMusicVideo: "POST /one-click/mv",
    editMusicVideo: "POST /one-click/mv/{id}/edit",
    composeMusicVideo: "POST /one-click/mv/{id}/compose",
  },
  handle: (body) => ({ id: body.id }),
  retrieve: "getMusicVideo",
  poll: { first: 10000, every: 5000, max: 20000 },
  statuses: { table: creationStatuses },
  read: {
    verdict: (body) => {
      if (is(body.err_code, "UserCancelled")) return "canceled";
    },
    word: (body) => body.state,
    failure: (body) => ({ code: body.err_code, message: body.err_msg }),
    times: (body) => ({ created: body.created_at, finished: body.updated_at }),
    outputs: (body) => [
      { url: body.signed_url, kind: "video" },
      list(body.job_records)
        .flatMap((each) => list(each.jobs))
        .map((item): OutputReading => ({
          when: is(item.type, "generate_video"),
          url: item.signed_url,
          kind: "video",
          role: "extra",
        })),
    ],
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callback_url: webhook.url } }),
    when: (body: MusicVideoMessage) => is(body.type, "mv"),
  },
};

/** Vidu, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "vidu",
  title: "Vidu",
  sites: { global: "https://api.vidu.com/ent/v2", china: "https://api.vidu.cn/ent/v2" },
  auth: [{ env: { apiKey: "VIDU_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Token " } }],
  requestId: (body: Body) => body.metadata?.trace_id,
  errors: {
    read: (body: Body) => ({ code: body.reason, message: body.message }),
    kinds: {
      invalid_input: "Field* Image* PageSizeOutOfRange",
      moderation: "Audit* TaskPromptPolicyViolation CreationPolicyViolation",
      insufficient_credits: "CreditInsufficient",
      capacity: "ModelUnavailable OperationInProcess QuotaExceeded SystemThrottling",
      rate_limited: "TooManyRequests",
      duplicate: "Conflict",
      provider_timeout: "Canceled",
      provider_error: "InternalServiceFailure",
    },
    retry: { unknown: "ModelUnavailable" },
  },
  webhooks: {
    verify: {
      strategy: "canonical-request-hmac-sha256",
      headers: {
        "X-HMAC-ACCESS-KEY": "{access}",
        Date: "{timestamp}",
        "X-HMAC-SIGNED-HEADERS": "{names}",
        "X-HMAC-SIGNATURE": "{signature}",
      },
      encoding: "base64",
      algorithm: "hmac-sha256",
    },
    delivery: (body, { header }) => header("x-request-nonce"),
  },
  operations: {
    getCreations: "GET /tasks/{id}/creations",
    cancelTask: "POST /tasks/{id}/cancel",
    getMusicVideo: "GET /one-click/mv/{id}",
  },
  families: { creation, speech, musicVideo },
};
