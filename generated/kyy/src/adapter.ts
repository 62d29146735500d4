/**
 * KYY Videos (GlobalAI OPC) as data: which answers are read where, and what their words mean.
 * Generated from specs/kyy; change that, not this.
 */
import {
  first,
  lookup,
  not,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Reading,
  type Verdict,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createVideo"]>
  | Described<operations["createSoraVideo"]>
  | Described<operations["createVeoVideo"]>
  | Described<operations["createSeedanceVideo"]>
  | Described<operations["createSeedance2Video"]>
  | Described<operations["createViduVideo"]>
  | Described<operations["createGrokVideo"]>
  | Described<operations["createStarVideo"]>
  | Described<operations["createManxueVideo"]>
  | Described<operations["createSeedanceDiscountVideo"]>
  | Described<operations["createSeedanceSpecialVideo"]>
  | Described<operations["createSeedanceX1Video"]>
  | Described<operations["createOmniFlashVideo"]>
  | Described<operations["createHappyHorseTextVideo"]>
  | Described<operations["createHappyHorseImageVideo"]>
  | Described<operations["createHappyHorseReferenceVideo"]>
  | Described<operations["editHappyHorseVideo"]>
  | Described<operations["createLuxVidVideo"]>
  | Described<operations["getResult"]>
  | Described<operations["createBananaImage"]>
  | Described<operations["createGptImage"]>
  | Described<operations["createModelCenterTask"]>
  | Described<operations["getModelCenterTask"]>
>;

type VideoAnswer = Loose<
  | Described<operations["getResult"]>
  | Described<operations["createVideo"]>
  | Described<operations["createSoraVideo"]>
  | Described<operations["createVeoVideo"]>
  | Described<operations["createSeedanceVideo"]>
  | Described<operations["createSeedance2Video"]>
  | Described<operations["createViduVideo"]>
  | Described<operations["createGrokVideo"]>
  | Described<operations["createStarVideo"]>
  | Described<operations["createManxueVideo"]>
  | Described<operations["createSeedanceDiscountVideo"]>
  | Described<operations["createSeedanceSpecialVideo"]>
  | Described<operations["createSeedanceX1Video"]>
  | Described<operations["createOmniFlashVideo"]>
  | Described<operations["createHappyHorseTextVideo"]>
  | Described<operations["createHappyHorseImageVideo"]>
  | Described<operations["createHappyHorseReferenceVideo"]>
  | Described<operations["editHappyHorseVideo"]>
  | Described<operations["createLuxVidVideo"]>
>;

const videoStatuses = {
  queued: "queued",
  processing: "running",
  completed: "succeeded",
  failed: "failed",
  cancelled: "canceled",
} as const satisfies Record<string, Verdict>;

const video: Family = {
  submit: [
    "createVideo",
    "createSoraVideo",
    "createVeoVideo",
    "createSeedanceVideo",
    "createSeedance2Video",
    "createViduVideo",
    "createGrokVideo",
    "createStarVideo",
    "createManxueVideo",
    "createSeedanceDiscountVideo",
    "createSeedanceSpecialVideo",
    "createSeedanceX1Video",
    "createOmniFlashVideo",
    "createHappyHorseTextVideo",
    "createHappyHorseImageVideo",
    "createHappyHorseReferenceVideo",
    "editHappyHorseVideo",
    "createLuxVidVideo",
  ],
  handle: (body: VideoAnswer) => ({ id: [body.id, body.data?.projectId, body.data?.id] }),
  retrieve: { operation: "getResult", with: ({ handle }) => ({ path: { id: handle.id } }) },
  poll: { first: 30000, every: 30000, max: 60000, grace: 0, deadline: 3600000 },
  retention: 86400000,
  statuses: { table: videoStatuses, lenient: true },
  read: (body: VideoAnswer): Reading => ({
    word: body.status,
    failure: () => ({ code: body.error?.code, message: [body.error?.message, body.error] }),
    progress: { percent: body.progress },
    times: { created: body.created },
    model: body.model,
    cost: { amount: body.amount, tokens: body.totalTokens },
    outputs: () => [
      { url: [body.video_url], kind: "video", duration: body.actualDuration, expires: { after: 86400000 } },
      { url: [body.image_url], kind: "image", expires: { after: 86400000 } },
      { url: [body.officialMediaUrl], kind: "video", role: "original", expires: { after: 86400000 } },
    ],
  }),
};

type ImageAnswer = Loose<
  | Described<operations["getResult"]>
  | Described<operations["createBananaImage"]>
  | Described<operations["createGptImage"]>
>;

const imageStatuses = {
  queued: "queued",
  processing: "running",
  completed: "succeeded",
  failed: "failed",
  cancelled: "canceled",
} as const satisfies Record<string, Verdict>;

const image: Family = {
  submit: ["createBananaImage", "createGptImage"],
  handle: (body: ImageAnswer) => ({ id: [body.id, body.data?.projectId, body.data?.id] }),
  retrieve: { operation: "getResult", with: ({ handle }) => ({ path: { id: handle.id } }) },
  poll: { first: 2000, every: 2000, max: 5000, grace: 0, deadline: 3600000 },
  retention: 86400000,
  statuses: { table: imageStatuses, lenient: true },
  read: (body: ImageAnswer): Reading => ({
    word: body.status,
    failure: () => ({ code: body.error?.code, message: [body.error?.message, body.error] }),
    progress: { percent: body.progress },
    times: { created: body.created },
    model: body.model,
    cost: { amount: body.amount, tokens: body.totalTokens },
    outputs: () => [
      { url: [body.video_url], kind: "video", duration: body.actualDuration, expires: { after: 86400000 } },
      { url: [body.image_url], kind: "image", expires: { after: 86400000 } },
      { url: [body.officialMediaUrl], kind: "video", role: "original", expires: { after: 86400000 } },
    ],
  }),
};

type CenterAnswer = Loose<Described<operations["getModelCenterTask"]> | Described<operations["createModelCenterTask"]>>;

const centerStatuses = {
  queued: "queued",
  processing: "running",
  completed: "succeeded",
  failed: "failed",
  cancelled: "canceled",
} as const satisfies Record<string, Verdict>;

const center: Family = {
  submit: ["createModelCenterTask"],
  handle: (body: CenterAnswer) => ({ id: [body.id, body.data?.id] }),
  retrieve: { operation: "getModelCenterTask", with: ({ handle }) => ({ path: { id: handle.id } }) },
  poll: { first: 10000, every: 10000, max: 60000, grace: 0, deadline: 3600000 },
  retention: 86400000,
  statuses: { table: centerStatuses, lenient: true },
  read: (body: CenterAnswer): Reading => {
    const task = first(body.data, body);
    return {
      word: task?.status,
      failure: () => ({ code: task?.error?.code, message: [task?.error?.message, task?.error] }),
      progress: { percent: task?.progress },
      times: { created: task?.created },
      model: task?.model,
      cost: { amount: task?.amount, tokens: task?.totalTokens },
      outputs: () => [
        { url: [task?.video_url], kind: "video", duration: task?.actualDuration, expires: { after: 86400000 } },
        { url: [task?.image_url], kind: "image", expires: { after: 86400000 } },
        {
          url: [task?.result_url],
          kind: lookup({ "video*": "video", "image*": "image" } as const, task?.object),
          duration: task?.actualDuration,
          expires: { after: 86400000 },
        },
        { url: [task?.upstream_url], role: "original", expires: { after: 86400000 } },
      ],
    };
  },
};

/** KYY Videos (GlobalAI OPC), for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "kyy",
  title: "KYY Videos (GlobalAI OPC)",
  sites: { main: "https://zcbservice.aizfw.cn/kyyReactApiServer" },
  auth: [{ env: { apiKey: "KYY_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  errors: {
    when: (body: Body) => not(body.code, "0", "200"),
    read: (body: Body) => ({
      code: [body.error?.code, body.code],
      message: [body.error?.message, body.error, body.message, body.msg],
    }),
  },
  operations: {
    createVideo: { method: "POST", path: "/v1/videos/videos" },
    createSoraVideo: { method: "POST", path: "/v1/sora/videos" },
    createVeoVideo: { method: "POST", path: "/v1/veo/videos" },
    createSeedanceVideo: { method: "POST", path: "/v1/seedance/videos" },
    createSeedance2Video: { method: "POST", path: "/v1/kyyvideo2/videos" },
    createViduVideo: { method: "POST", path: "/v1/vidu/videos" },
    createGrokVideo: { method: "POST", path: "/v1/grok/videos" },
    createStarVideo: { method: "POST", path: "/v1/starvideos/videos" },
    createManxueVideo: { method: "POST", path: "/v1/sd2_manxue/videos" },
    createSeedanceDiscountVideo: { method: "POST", path: "/v1/seedance-discount/videos" },
    createSeedanceSpecialVideo: { method: "POST", path: "/v1/seedance-special/videos" },
    createSeedanceX1Video: { method: "POST", path: "/v1/seedance-x1/videos" },
    createOmniFlashVideo: {
      method: "POST",
      path: "/v1/omni-flash/videos",
      constants: { body: { model: "omni-flash" } },
    },
    createHappyHorseTextVideo: {
      method: "POST",
      path: "/v1/happyhorse-t2v/videos",
      constants: { body: { model: "happyhorse-1.0-t2v" } },
    },
    createHappyHorseImageVideo: {
      method: "POST",
      path: "/v1/happyhorse-i2v/videos",
      constants: { body: { model: "happyhorse-1.0-i2v" } },
    },
    createHappyHorseReferenceVideo: {
      method: "POST",
      path: "/v1/happyhorse-r2v/videos",
      constants: { body: { model: "happyhorse-1.0-r2v" } },
    },
    editHappyHorseVideo: {
      method: "POST",
      path: "/v1/happyhorse-edit/videos",
      constants: { body: { model: "happyhorse-1.0-video-edit" } },
    },
    createLuxVidVideo: { method: "POST", path: "/v1/luxvid-video/videos" },
    getResult: { method: "GET", path: "/v1/result/{id}" },
    createBananaImage: { method: "POST", path: "/v1/banana/images" },
    createGptImage: { method: "POST", path: "/v1/image2/images" },
    createModelCenterTask: { method: "POST", path: "/v2/model-center/tasks" },
    getModelCenterTask: { method: "GET", path: "/v2/model-center/tasks/{id}" },
  },
  families: { video, image, center },
};
