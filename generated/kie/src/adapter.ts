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
  type Reading,
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

const market: Family = {
  submit: ["createTask"],
  handle: (body: MarketAnswer) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getTask", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { first: 3000, every: 3000, max: 30000, grace: 30000, deadline: 900000 },
  statuses: { table: marketStatuses },
  read: (body: MarketAnswer, { handle }): Reading => ({
    rules: [
      [
        has(handle.id) &&
          is(body.code, "422") &&
          is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*"),
        { expired: "record" },
      ],
      [
        is(body.data?.state, "fail") && is(body.data?.failMsg, "The input or output was flagged*"),
        { failed: "moderation" },
      ],
    ],
    word: body.data?.state,
    failure: () => ({ code: body.data?.failCode, message: body.data?.failMsg }),
    progress: { percent: body.data?.progress },
    times: { created: body.data?.createTime, finished: body.data?.completeTime },
    model: body.data?.model,
    outputs: () => [
      { url: [json(body.data?.resultJson)?.resultUrls], expires: { after: 86400000 } },
      { url: [json(body.data?.resultJson)?.firstFrameUrl], kind: "image", role: "extra", expires: { after: 86400000 } },
      {
        url: [json(body.data?.resultJson)?.lastFrameUrl],
        kind: "image",
        role: "last_frame",
        expires: { after: 86400000 },
      },
      { data: [json(body.data?.resultJson)?.resultObject], kind: "text", expires: { after: 86400000 } },
    ],
  }),
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

const veo: Family = {
  submit: ["generateVeo", "extendVeo"],
  handle: (body: VeoAnswer) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getVeo", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { first: 3000, every: 3000, max: 30000, grace: 30000, deadline: 3600000 },
  retention: 1209600000,
  statuses: { table: veoStatuses },
  read: (body: VeoAnswer, { handle }): Reading => ({
    rules: [
      [
        has(handle.id) &&
          is(body.code, "422") &&
          is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*"),
        { expired: "record" },
      ],
      [
        not(body.data?.successFlag, "0", "1") &&
          is(body.data?.errorMessage, "Your prompt was flagged*", "Your content was flagged*"),
        { failed: "moderation" },
      ],
    ],
    word: body.data?.successFlag,
    failure: () => ({ code: body.data?.errorCode, message: body.data?.errorMessage }),
    times: { created: body.data?.createTime, finished: body.data?.completeTime },
    outputs: () => [
      { url: [body.data?.response?.resultUrls], kind: "video" },
      { url: [body.data?.response?.fullResultUrls], kind: "video", role: "extra" },
      { url: [body.data?.response?.originUrls], kind: "video", role: "original" },
    ],
  }),
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

const image4o: Family = {
  submit: ["generate4oImage"],
  handle: (body: Image4oAnswer) => ({ id: body.data?.taskId }),
  retrieve: { operation: "get4oImage", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { first: 3000, every: 3000, max: 30000, grace: 30000, deadline: 3600000 },
  statuses: { table: image4oStatuses },
  read: (body: Image4oAnswer, { handle }): Reading => ({
    rules: [
      [
        has(handle.id) &&
          is(body.code, "422") &&
          is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*"),
        { expired: "record" },
      ],
      [
        not(body.data?.successFlag, "0", "1") &&
          is(body.data?.errorMessage, "Your prompt was flagged*", "Your content was flagged*"),
        { failed: "moderation" },
      ],
    ],
    word: body.data?.status,
    failure: () => ({ code: body.data?.errorCode, message: body.data?.errorMessage }),
    progress: { fraction: body.data?.progress },
    times: { created: body.data?.createTime, finished: body.data?.completeTime },
    outputs: () => [{ url: [body.data?.response?.resultUrls], kind: "image", expires: { after: 1209600000 } }],
  }),
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

const fluxStatuses = {
  "0": "running",
  "1": "succeeded",
  "2": "failed",
  "3": { failed: "provider_error" },
} as const satisfies Record<string, Verdict>;

const flux: Family = {
  submit: ["generateFluxKontext"],
  handle: (body: FluxAnswer) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getFluxKontext", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { first: 3000, every: 3000, max: 30000, grace: 30000, deadline: 3600000 },
  statuses: { table: fluxStatuses },
  read: (body: FluxAnswer, { handle }): Reading => ({
    rules: [
      [
        has(handle.id) &&
          is(body.code, "422") &&
          is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*"),
        { expired: "record" },
      ],
      [
        not(body.data?.successFlag, "0", "1") &&
          is(body.data?.errorMessage, "Your prompt was flagged*", "Your content was flagged*"),
        { failed: "moderation" },
      ],
    ],
    word: body.data?.successFlag,
    failure: () => ({ code: body.data?.errorCode, message: body.data?.errorMessage }),
    times: { created: body.data?.createTime, finished: body.data?.completeTime },
    outputs: () => [
      { url: [body.data?.response?.resultImageUrl], kind: "image", expires: { after: 1209600000 } },
      { url: [body.data?.response?.originImageUrl], kind: "image", role: "original", expires: { after: 600000 } },
    ],
  }),
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

const runway: Family = {
  submit: ["generateRunway", "extendRunway"],
  handle: (body: RunwayAnswer) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getRunway", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { first: 3000, every: 3000, max: 30000, grace: 30000, deadline: 3600000 },
  statuses: { table: runwayStatuses },
  read: (body: RunwayAnswer, { handle }): Reading => ({
    rules: [
      [
        has(handle.id) &&
          is(body.code, "422") &&
          is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*"),
        { expired: "record" },
      ],
    ],
    word: body.data?.state,
    failure: () => ({ code: body.data?.failCode, message: body.data?.failMsg }),
    times: { finished: body.data?.generateTime },
    outputs: () => [
      { url: [body.data?.videoInfo?.videoUrl], kind: "video", expires: { after: 1209600000 } },
      { url: [body.data?.videoInfo?.imageUrl], kind: "image", role: "cover", expires: { after: 1209600000 } },
    ],
  }),
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

const aleph: Family = {
  submit: ["generateAleph"],
  handle: (body: AlephAnswer) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getAleph", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { first: 3000, every: 3000, max: 30000, grace: 30000, deadline: 3600000 },
  statuses: { table: alephStatuses },
  read: (body: AlephAnswer, { handle }): Reading => ({
    rules: [
      [
        has(handle.id) &&
          is(body.code, "422") &&
          is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*"),
        { expired: "record" },
      ],
      [
        (is(body.data?.successFlag, "0") && has(body.data?.errorMessage)) ||
          (is(body.data?.successFlag, "0") && not(body.data?.errorCode, "0")),
        "failed",
      ],
    ],
    word: body.data?.successFlag,
    failure: () => ({ code: body.data?.errorCode, message: body.data?.errorMessage }),
    times: { created: body.data?.createTime, finished: body.data?.completeTime },
    outputs: () => [
      { url: [body.data?.response?.resultVideoUrl], kind: "video", expires: { after: 1209600000 } },
      { url: [body.data?.response?.resultImageUrl], kind: "image", role: "cover", expires: { after: 1209600000 } },
    ],
  }),
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

const music: Family = {
  submit: [
    "generateMusic",
    "extendMusic",
    "coverMusic",
    "extendUploadedMusic",
    "addInstrumental",
    "addVocals",
    "mashupMusic",
    "replaceMusicSection",
    "generateSounds",
  ],
  handle: (body: MusicAnswer) => ({ id: body.data?.taskId }),
  retrieve: { operation: "getMusic", with: ({ handle }) => ({ query: { taskId: handle.id } }) },
  poll: { first: 3000, every: 3000, max: 30000, grace: 30000, deadline: 3600000 },
  statuses: { table: musicStatuses },
  read: (body: MusicAnswer, { handle }): Reading => ({
    rules: [
      [
        has(handle.id) &&
          is(body.code, "422") &&
          is(body.msg, "record is null*", "recordInfo is null*", "Temporarily supports records*"),
        { expired: "record" },
      ],
    ],
    word: body.data?.status,
    failure: () => ({ code: body.data?.errorCode, message: body.data?.errorMessage }),
    outputs: () => [
      ...list(body.data?.response?.sunoData).map((item): OutputReading => ({
        url: [item.audioUrl],
        kind: "audio",
        name: item.title,
        duration: item.duration,
        early: true,
        expires: { after: 1209600000 },
      })),
      ...list(body.data?.response?.sunoData).map((item): OutputReading => ({
        url: [item.streamAudioUrl],
        kind: "audio",
        role: "stream",
        name: item.title,
        early: true,
        expires: { after: 1209600000 },
      })),
      ...list(body.data?.response?.sunoData).map((item): OutputReading => ({
        url: [item.imageUrl],
        kind: "image",
        role: "cover",
        early: true,
        expires: { after: 1209600000 },
      })),
    ],
    early: true,
  }),
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
  auth: [{ env: { apiKey: "KIE_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  errors: {
    when: (body: Body) => not(body.code, "200"),
    read: (body: Body) => ({ code: body.code, message: body.msg }),
    kinds: {
      "409": "duplicate",
      "413": "moderation",
      "451": "invalid_input",
      "455": "capacity",
      "501": { kind: "provider_error", retry: "unknown" },
      "505": "unauthorized",
      "531": { kind: "provider_error", charged: false },
      "550": "capacity",
    },
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
    createTask: { method: "POST", path: "/api/v1/jobs/createTask" },
    getTask: { method: "GET", path: "/api/v1/jobs/recordInfo" },
    generateVeo: { method: "POST", path: "/api/v1/veo/generate" },
    extendVeo: { method: "POST", path: "/api/v1/veo/extend" },
    getVeo: { method: "GET", path: "/api/v1/veo/record-info" },
    generate4oImage: { method: "POST", path: "/api/v1/gpt4o-image/generate" },
    get4oImage: { method: "GET", path: "/api/v1/gpt4o-image/record-info" },
    generateFluxKontext: { method: "POST", path: "/api/v1/flux/kontext/generate" },
    getFluxKontext: { method: "GET", path: "/api/v1/flux/kontext/record-info" },
    generateRunway: { method: "POST", path: "/api/v1/runway/generate" },
    extendRunway: { method: "POST", path: "/api/v1/runway/extend" },
    getRunway: { method: "GET", path: "/api/v1/runway/record-detail" },
    generateAleph: { method: "POST", path: "/api/v1/aleph/generate" },
    getAleph: { method: "GET", path: "/api/v1/aleph/record-info" },
    generateMusic: { method: "POST", path: "/api/v1/generate" },
    extendMusic: { method: "POST", path: "/api/v1/generate/extend" },
    coverMusic: { method: "POST", path: "/api/v1/generate/upload-cover" },
    extendUploadedMusic: { method: "POST", path: "/api/v1/generate/upload-extend" },
    addInstrumental: { method: "POST", path: "/api/v1/generate/add-instrumental" },
    addVocals: { method: "POST", path: "/api/v1/generate/add-vocals" },
    mashupMusic: { method: "POST", path: "/api/v1/generate/mashup" },
    replaceMusicSection: { method: "POST", path: "/api/v1/generate/replace-section" },
    generateSounds: { method: "POST", path: "/api/v1/generate/sounds" },
    getMusic: { method: "GET", path: "/api/v1/generate/record-info" },
  },
  families: { market, veo, image4o, flux, runway, aleph, music },
};
