/**
 * KIE.ai as data: which answers are read where, and what their words mean.
 * Generated from specs/kie; change that, not this.
 */
import {
  has,
  is,
  json,
  list,
  not,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Verdict,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createTask"]>
  | Described<operations["getTask"]>
  | Described<operations["generateVeo"]>
  | Described<operations["extendVeo"]>
  | Described<operations["getVeo"]>
  | Described<operations["generate4oImage"]>
  | Described<operations["get4oImage"]>
  | Described<operations["generateFluxKontext"]>
  | Described<operations["getFluxKontext"]>
  | Described<operations["generateRunway"]>
  | Described<operations["extendRunway"]>
  | Described<operations["getRunway"]>
  | Described<operations["generateAleph"]>
  | Described<operations["getAleph"]>
  | Described<operations["generateMusic"]>
  | Described<operations["extendMusic"]>
  | Described<operations["coverMusic"]>
  | Described<operations["extendUploadedMusic"]>
  | Described<operations["addInstrumental"]>
  | Described<operations["addVocals"]>
  | Described<operations["mashupMusic"]>
  | Described<operations["replaceMusicSection"]>
  | Described<operations["generateSounds"]>
  | Described<operations["getMusic"]>
>;

type MarketAnswer = Loose<Described<operations["getTask"]> | Described<operations["createTask"]>>;
type MarketMessage = Loose<Message<operations["taskEnded"]>>;

const marketStatuses = {
  waiting: "queued",
  queuing: "queued",
  generating: "running",
  success: "succeeded",
  fail: "failed",
} as const satisfies Record<string, Verdict>;

const market: Family<MarketAnswer> = {
  submit: { createTask: "POST /api/v1/jobs/createTask" },
  handle: (body) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getTask", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { every: 3000, max: 30000, grace: 30000, deadline: 900000 },
  statuses: { table: marketStatuses },
  read: {
    verdict: (body, { handle }) => {
      if (
        has(handle.id) &&
        is(body.code, "422") &&
        is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*")
      )
        return { expired: "record" };
      if (is(body.data?.state, "fail") && is(body.data?.failMsg, "The input or output was flagged*"))
        return { failed: "moderation" };
    },
    word: (body) => body.data?.state,
    failure: (body) => ({ code: body.data?.failCode, message: body.data?.failMsg }),
    progress: (body) => ({ percent: body.data?.progress }),
    times: (body) => ({ created: body.data?.createTime, finished: body.data?.completeTime }),
    model: (body) => body.data?.model,
    outputs: (body) => [
      { url: json(body.data?.resultJson)?.resultUrls },
      { url: json(body.data?.resultJson)?.firstFrameUrl, kind: "image", role: "extra" },
      { url: json(body.data?.resultJson)?.lastFrameUrl, kind: "image", role: "last_frame" },
      { data: json(body.data?.resultJson)?.resultObject, kind: "text" },
    ],
    expires: { after: 86400000 },
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callBackUrl: webhook.url } }),
    when: (body: MarketMessage) => has(body.data?.state),
    handle: (body: MarketMessage) => ({ id: body.data?.taskId }),
    thin: true,
  },
};

type VeoAnswer = Loose<
  Described<operations["getVeo"]> | Described<operations["generateVeo"]> | Described<operations["extendVeo"]>
>;
type VeoMessage = Loose<Message<operations["taskEnded"]>>;

const veoStatuses = {
  "0": "running",
  "1": "succeeded",
  "2": "failed",
  "3": { failed: "provider_error" },
} as const satisfies Record<string, Verdict>;

const veo: Family<VeoAnswer> = {
  submit: { generateVeo: "POST /api/v1/veo/generate", extendVeo: "POST /api/v1/veo/extend" },
  handle: (body) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getVeo", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { every: 3000, max: 30000, grace: 30000 },
  retention: 1209600000,
  statuses: { table: veoStatuses },
  read: {
    verdict: (body, { handle }) => {
      if (
        has(handle.id) &&
        is(body.code, "422") &&
        is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*")
      )
        return { expired: "record" };
      if (
        not(body.data?.successFlag, "0", "1") &&
        is(body.data?.errorMessage, "Your prompt was flagged*", "Your content was flagged*")
      )
        return { failed: "moderation" };
    },
    word: (body) => body.data?.successFlag,
    failure: (body) => ({ code: body.data?.errorCode, message: body.data?.errorMessage }),
    times: (body) => ({ created: body.data?.createTime, finished: body.data?.completeTime }),
    outputs: (body) => [
      { url: body.data?.response?.resultUrls, kind: "video" },
      { url: body.data?.response?.fullResultUrls, kind: "video", role: "extra" },
      { url: body.data?.response?.originUrls, kind: "video", role: "original" },
    ],
  },
  zone: "+08:00",
  webhook: {
    with: ({ webhook }) => ({ body: { callBackUrl: webhook.url } }),
    when: (body: VeoMessage) =>
      has(body.data?.taskId) &&
      !has(body.data?.state) &&
      !has(body.data?.info?.resultImageUrl) &&
      !has(body.data?.info?.result_urls),
    handle: (body: VeoMessage) => ({ id: body.data?.taskId }),
    thin: true,
  },
};

type Image4oAnswer = Loose<Described<operations["get4oImage"]> | Described<operations["generate4oImage"]>>;
type Image4oMessage = Loose<Message<operations["taskEnded"]>>;

const image4oStatuses = {
  GENERATING: "running",
  SUCCESS: "succeeded",
  CREATE_TASK_FAILED: "failed",
  GENERATE_FAILED: "failed",
} as const satisfies Record<string, Verdict>;

const image4o: Family<Image4oAnswer> = {
  submit: { generate4oImage: "POST /api/v1/gpt4o-image/generate" },
  handle: (body) => ({ id: body.data?.taskId }),
  retrieve: { operation: "get4oImage", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { every: 3000, max: 30000, grace: 30000 },
  statuses: { table: image4oStatuses },
  read: {
    verdict: (body, { handle }) => {
      if (
        has(handle.id) &&
        is(body.code, "422") &&
        is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*")
      )
        return { expired: "record" };
      if (
        not(body.data?.successFlag, "0", "1") &&
        is(body.data?.errorMessage, "Your prompt was flagged*", "Your content was flagged*")
      )
        return { failed: "moderation" };
    },
    word: (body) => body.data?.status,
    failure: (body) => ({ code: body.data?.errorCode, message: body.data?.errorMessage }),
    progress: (body) => ({ fraction: body.data?.progress }),
    times: (body) => ({ created: body.data?.createTime, finished: body.data?.completeTime }),
    outputs: (body) => [{ url: body.data?.response?.resultUrls, kind: "image" }],
    expires: { after: 1209600000 },
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callBackUrl: webhook.url } }),
    when: (body: Image4oMessage) =>
      !has(body.data?.state) &&
      !has(body.data?.callbackType) &&
      !has(body.data?.video_id) &&
      !has(body.data?.info?.resultUrls) &&
      !has(body.data?.info?.resultImageUrl),
    handle: (body: Image4oMessage) => ({ id: [body.data?.taskId, body.data?.task_id] }),
    thin: true,
  },
};

type FluxAnswer = Loose<Described<operations["getFluxKontext"]> | Described<operations["generateFluxKontext"]>>;
type FluxMessage = Loose<Message<operations["taskEnded"]>>;

const flux: Family<FluxAnswer> = {
  submit: { generateFluxKontext: "POST /api/v1/flux/kontext/generate" },
  handle: (body) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getFluxKontext", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { every: 3000, max: 30000, grace: 30000 },
  statuses: { table: veoStatuses },
  read: {
    verdict: (body, { handle }) => {
      if (
        has(handle.id) &&
        is(body.code, "422") &&
        is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*")
      )
        return { expired: "record" };
      if (
        not(body.data?.successFlag, "0", "1") &&
        is(body.data?.errorMessage, "Your prompt was flagged*", "Your content was flagged*")
      )
        return { failed: "moderation" };
    },
    word: (body) => body.data?.successFlag,
    failure: (body) => ({ code: body.data?.errorCode, message: body.data?.errorMessage }),
    times: (body) => ({ created: body.data?.createTime, finished: body.data?.completeTime }),
    outputs: (body) => [
      { url: body.data?.response?.resultImageUrl, kind: "image", expires: { after: 1209600000 } },
      { url: body.data?.response?.originImageUrl, kind: "image", role: "original", expires: { after: 600000 } },
    ],
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callBackUrl: webhook.url } }),
    when: (body: FluxMessage) =>
      has(body.data?.taskId) &&
      !has(body.data?.state) &&
      !has(body.data?.info?.resultUrls) &&
      !has(body.data?.info?.result_urls),
    handle: (body: FluxMessage) => ({ id: body.data?.taskId }),
    thin: true,
  },
};

type RunwayAnswer = Loose<
  Described<operations["getRunway"]> | Described<operations["generateRunway"]> | Described<operations["extendRunway"]>
>;
type RunwayMessage = Loose<Message<operations["taskEnded"]>>;

const runwayStatuses = {
  wait: "queued",
  queueing: "queued",
  generating: "running",
  success: "succeeded",
  fail: "failed",
} as const satisfies Record<string, Verdict>;

const runway: Family<RunwayAnswer> = {
  submit: { generateRunway: "POST /api/v1/runway/generate", extendRunway: "POST /api/v1/runway/extend" },
  handle: (body) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getRunway", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { every: 3000, max: 30000, grace: 30000 },
  statuses: { table: runwayStatuses },
  read: {
    verdict: (body, { handle }) => {
      if (
        has(handle.id) &&
        is(body.code, "422") &&
        is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*")
      )
        return { expired: "record" };
    },
    word: (body) => body.data?.state,
    failure: (body) => ({ code: body.data?.failCode, message: body.data?.failMsg }),
    times: (body) => ({ finished: body.data?.generateTime }),
    outputs: (body) => [
      { url: body.data?.videoInfo?.videoUrl, kind: "video" },
      { url: body.data?.videoInfo?.imageUrl, kind: "image", role: "cover" },
    ],
    expires: { after: 1209600000 },
  },
  zone: "+08:00",
  webhook: {
    with: ({ webhook }) => ({ body: { callBackUrl: webhook.url } }),
    when: (body: RunwayMessage) => has(body.data?.task_id) && !has(body.data?.callbackType) && !has(body.data?.info),
    handle: (body: RunwayMessage) => ({ id: body.data?.task_id }),
    thin: true,
  },
};

type AlephAnswer = Loose<Described<operations["getAleph"]> | Described<operations["generateAleph"]>>;
type AlephMessage = Loose<Message<operations["taskEnded"]>>;

const alephStatuses = { "0": "running", "1": "succeeded" } as const satisfies Record<string, Verdict>;

const aleph: Family<AlephAnswer> = {
  submit: { generateAleph: "POST /api/v1/aleph/generate" },
  handle: (body) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getAleph", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { every: 3000, max: 30000, grace: 30000 },
  statuses: { table: alephStatuses },
  read: {
    verdict: (body, { handle }) => {
      if (
        has(handle.id) &&
        is(body.code, "422") &&
        is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*")
      )
        return { expired: "record" };
      if (
        (is(body.data?.successFlag, "0") && has(body.data?.errorMessage)) ||
        (is(body.data?.successFlag, "0") && not(body.data?.errorCode, "0"))
      )
        return "failed";
    },
    word: (body) => body.data?.successFlag,
    failure: (body) => ({ code: body.data?.errorCode, message: body.data?.errorMessage }),
    times: (body) => ({ created: body.data?.createTime, finished: body.data?.completeTime }),
    outputs: (body) => [
      { url: body.data?.response?.resultVideoUrl, kind: "video" },
      { url: body.data?.response?.resultImageUrl, kind: "image", role: "cover" },
    ],
    expires: { after: 1209600000 },
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callBackUrl: webhook.url } }),
    when: (body: AlephMessage) => has(body.taskId),
    handle: (body: AlephMessage) => ({ id: body.taskId }),
    thin: true,
  },
};

type MusicAnswer = Loose<
  | Described<operations["getMusic"]>
  | Described<operations["generateMusic"]>
  | Described<operations["extendMusic"]>
  | Described<operations["coverMusic"]>
  | Described<operations["extendUploadedMusic"]>
  | Described<operations["addInstrumental"]>
  | Described<operations["addVocals"]>
  | Described<operations["mashupMusic"]>
  | Described<operations["replaceMusicSection"]>
  | Described<operations["generateSounds"]>
>;
type MusicMessage = Loose<Message<operations["taskEnded"]>>;

const musicStatuses = {
  PENDING: "queued",
  TEXT_SUCCESS: "running",
  FIRST_SUCCESS: "running",
  SUCCESS: "succeeded",
  CREATE_TASK_FAILED: "failed",
  GENERATE_AUDIO_FAILED: "failed",
  CALLBACK_EXCEPTION: { failed: { kind: "provider_error", retry: "unknown" } },
  SENSITIVE_WORD_ERROR: { failed: "moderation" },
} as const satisfies Record<string, Verdict>;

const music: Family<MusicAnswer> = {
  submit: {
    generateMusic: "POST /api/v1/generate",
    extendMusic: "POST /api/v1/generate/extend",
    coverMusic: "POST /api/v1/generate/upload-cover",
    extendUploadedMusic: "POST /api/v1/generate/upload-extend",
    addInstrumental: "POST /api/v1/generate/add-instrumental",
    addVocals: "POST /api/v1/generate/add-vocals",
    mashupMusic: "POST /api/v1/generate/mashup",
    replaceMusicSection: "POST /api/v1/generate/replace-section",
    generateSounds: "POST /api/v1/generate/sounds",
  },
  handle: (body) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getMusic", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { every: 3000, max: 30000, grace: 30000 },
  statuses: { table: musicStatuses },
  read: {
    verdict: (body, { handle }) => {
      if (
        has(handle.id) &&
        is(body.code, "422") &&
        is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*")
      )
        return { expired: "record" };
    },
    word: (body) => body.data?.status,
    failure: (body) => ({ code: body.data?.errorCode, message: body.data?.errorMessage }),
    outputs: (body) => [
      list(body.data?.response?.sunoData).map((item): OutputReading => ({
        url: item.audioUrl,
        kind: "audio",
        name: item.title,
        duration: item.duration,
        early: true,
      })),
      list(body.data?.response?.sunoData).map((item): OutputReading => ({
        url: item.streamAudioUrl,
        kind: "audio",
        role: "stream",
        name: item.title,
        early: true,
      })),
      list(body.data?.response?.sunoData).map((item): OutputReading => ({
        url: item.imageUrl,
        kind: "image",
        role: "cover",
        early: true,
      })),
    ],
    early: true,
    expires: { after: 1209600000 },
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callBackUrl: webhook.url } }),
    when: (body: MusicMessage) => has(body.data?.callbackType),
    handle: (body: MusicMessage) => ({ id: body.data?.task_id }),
    thin: true,
  },
};

/** KIE.ai, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "kie",
  title: "KIE.ai",
  sites: { global: "https://api.kie.ai" },
  auth: [{ env: { apiKey: "KIE_API_KEY" }, scheme: "bearer" }],
  errors: {
    when: (body: Body) => not(body.code, "200"),
    read: (body: Body) => ({ code: body.code, message: body.msg }),
    kinds: {
      duplicate: "409",
      moderation: "413",
      invalid_input: "451",
      capacity: "455 550",
      provider_error: "501 531",
      unauthorized: "505",
    },
    retry: { unknown: "501" },
    charged: { false: "531" },
  },
  webhooks: {
    verify: {
      algorithm: "hmac-sha256",
      headers: { "X-Webhook-Timestamp": "{timestamp}", "X-Webhook-Signature": "{signature}" },
      signed: "{task}.{timestamp}",
      encoding: "base64",
    },
  },
  operations: {
    getTask: "GET /api/v1/jobs/recordInfo",
    getVeo: "GET /api/v1/veo/record-info",
    get4oImage: "GET /api/v1/gpt4o-image/record-info",
    getFluxKontext: "GET /api/v1/flux/kontext/record-info",
    getRunway: "GET /api/v1/runway/record-detail",
    getAleph: "GET /api/v1/aleph/record-info",
    getMusic: "GET /api/v1/generate/record-info",
  },
  families: { market, veo, image4o, flux, runway, aleph, music },
};
