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

const video: Family<VideoAnswer> = {
  submit: {
    createVideo: "POST /v1/videos/videos",
    createSoraVideo: "POST /v1/sora/videos",
    createVeoVideo: "POST /v1/veo/videos",
    createSeedanceVideo: "POST /v1/seedance/videos",
    createSeedance2Video: "POST /v1/kyyvideo2/videos",
    createViduVideo: "POST /v1/vidu/videos",
    createGrokVideo: "POST /v1/grok/videos",
    createStarVideo: "POST /v1/starvideos/videos",
    createManxueVideo: "POST /v1/sd2_manxue/videos",
    createSeedanceDiscountVideo: "POST /v1/seedance-discount/videos",
    createSeedanceSpecialVideo: "POST /v1/seedance-special/videos",
    createSeedanceX1Video: "POST /v1/seedance-x1/videos",
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
    createLuxVidVideo: "POST /v1/luxvid-video/videos",
  },
  handle: (body) => ({ id: [body.id, body.data?.projectId, body.data?.id] }),
  retrieve: "getResult",
  poll: { every: 30000, max: 60000 },
  retention: 86400000,
  statuses: { table: videoStatuses, lenient: true },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: body.error?.code, message: [body.error?.message, body.error] }),
    progress: (body) => ({ percent: body.progress }),
    times: (body) => ({ created: body.created }),
    model: (body) => body.model,
    cost: (body) => ({ amount: body.amount, tokens: body.totalTokens }),
    outputs: (body) => [
      { url: body.video_url, kind: "video", duration: body.actualDuration },
      { url: body.image_url, kind: "image" },
      { url: body.officialMediaUrl, kind: "video", role: "original" },
    ],
    expires: { after: 86400000 },
  },
};

type ImageAnswer = Loose<
  | Described<operations["getResult"]>
  | Described<operations["createBananaImage"]>
  | Described<operations["createGptImage"]>
>;

const image: Family<ImageAnswer> = {
  submit: { createBananaImage: "POST /v1/banana/images", createGptImage: "POST /v1/image2/images" },
  handle: (body) => ({ id: [body.id, body.data?.projectId, body.data?.id] }),
  retrieve: "getResult",
  poll: { every: 2000, max: 5000 },
  retention: 86400000,
  statuses: { table: videoStatuses, lenient: true },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: body.error?.code, message: [body.error?.message, body.error] }),
    progress: (body) => ({ percent: body.progress }),
    times: (body) => ({ created: body.created }),
    model: (body) => body.model,
    cost: (body) => ({ amount: body.amount, tokens: body.totalTokens }),
    outputs: (body) => [
      { url: body.video_url, kind: "video", duration: body.actualDuration },
      { url: body.image_url, kind: "image" },
      { url: body.officialMediaUrl, kind: "video", role: "original" },
    ],
    expires: { after: 86400000 },
  },
};

type CenterAnswer = Loose<Described<operations["getModelCenterTask"]> | Described<operations["createModelCenterTask"]>>;

const centerLet = (body: CenterAnswer) => ({ task: first(body.data, body) });

const center: Family<CenterAnswer, unknown, ReturnType<typeof centerLet>> = {
  submit: { createModelCenterTask: "POST /v2/model-center/tasks" },
  handle: (body) => ({ id: [body.id, body.data?.id] }),
  retrieve: "getModelCenterTask",
  poll: { every: 10000, max: 60000 },
  retention: 86400000,
  statuses: { table: videoStatuses, lenient: true },
  read: {
    let: centerLet,
    word: (body, _, { task }) => task?.status,
    failure: (body, _, { task }) => ({ code: task?.error?.code, message: [task?.error?.message, task?.error] }),
    progress: (body, _, { task }) => ({ percent: task?.progress }),
    times: (body, _, { task }) => ({ created: task?.created }),
    model: (body, _, { task }) => task?.model,
    cost: (body, _, { task }) => ({ amount: task?.amount, tokens: task?.totalTokens }),
    outputs: (body, _, { task }) => [
      { url: task?.video_url, kind: "video", duration: task?.actualDuration },
      { url: task?.image_url, kind: "image" },
      {
        url: task?.result_url,
        kind: lookup({ "video*": "video", "image*": "image" } as const, task?.object),
        duration: task?.actualDuration,
      },
      { url: task?.upstream_url, role: "original" },
    ],
    expires: { after: 86400000 },
  },
};

/** KYY Videos (GlobalAI OPC), for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "kyy",
  title: "KYY Videos (GlobalAI OPC)",
  sites: { main: "https://zcbservice.aizfw.cn/kyyReactApiServer" },
  auth: [{ env: { apiKey: "KYY_API_KEY" }, scheme: "bearer" }],
  errors: {
    when: (body: Body) => not(body.code, "0", "200"),
    read: (body: Body) => ({
      code: [body.error?.code, body.code],
      message: [body.error?.message, body.error, body.message, body.msg],
    }),
  },
  operations: { getResult: "GET /v1/result/{id}", getModelCenterTask: "GET /v2/model-center/tasks/{id}" },
  families: { video, image, center },
};
