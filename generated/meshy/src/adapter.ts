/**
 * Meshy as data: which answers are read where, and what their words mean.
 * Generated from specs/meshy; change that, not this.
 */
import {
  entries,
  is,
  list,
  lookup,
  members,
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
  | Described<operations["textTo3d"]>
  | Described<operations["imageTo3d"]>
  | Described<operations["multiImageTo3d"]>
  | Described<operations["retexture"]>
  | Described<operations["remesh"]>
  | Described<operations["convertModel"]>
  | Described<operations["resizeModel"]>
  | Described<operations["unwrapUv"]>
  | Described<operations["repairPrintability"]>
  | Described<operations["multiColorPrint"]>
  | Described<operations["splitPrint"]>
  | Described<operations["analyzePrintability"]>
  | Described<operations["getTextTo3d"]>
  | Described<operations["getImageTo3d"]>
  | Described<operations["getMultiImageTo3d"]>
  | Described<operations["getRetexture"]>
  | Described<operations["getRemesh"]>
  | Described<operations["getConversion"]>
  | Described<operations["getResizing"]>
  | Described<operations["getUvUnwrapping"]>
  | Described<operations["getRepair"]>
  | Described<operations["getMultiColorPrint"]>
  | Described<operations["getSplit"]>
  | Described<operations["getAnalysis"]>
  | Described<operations["deleteTextTo3d"]>
  | Described<operations["deleteImageTo3d"]>
  | Described<operations["deleteMultiImageTo3d"]>
  | Described<operations["deleteRetexture"]>
  | Described<operations["deleteRemesh"]>
  | Described<operations["deleteConversion"]>
  | Described<operations["deleteResizing"]>
  | Described<operations["deleteUvUnwrapping"]>
  | Described<operations["deleteRepair"]>
  | Described<operations["deleteMultiColorPrint"]>
  | Described<operations["deleteSplit"]>
  | Described<operations["deleteAnalysis"]>
  | Described<operations["rigCharacter"]>
  | Described<operations["animateCharacter"]>
  | Described<operations["textToMotion"]>
  | Described<operations["getRigging"]>
  | Described<operations["getAnimation"]>
  | Described<operations["getMotion"]>
  | Described<operations["deleteRigging"]>
  | Described<operations["deleteAnimation"]>
  | Described<operations["deleteMotion"]>
  | Described<operations["textToImage"]>
  | Described<operations["imageToImage"]>
  | Described<operations["getTextToImage"]>
  | Described<operations["getImageToImage"]>
  | Described<operations["deleteTextToImage"]>
  | Described<operations["deleteImageToImage"]>
  | Described<operations["createPrototype"]>
  | Described<operations["createBuild"]>
  | Described<operations["getPrototype"]>
  | Described<operations["getBuild"]>
  | Described<operations["deletePrototype"]>
  | Described<operations["deleteBuild"]>
>;

type ModelAnswer = Loose<
  | Described<operations["getTextTo3d"]>
  | Described<operations["getImageTo3d"]>
  | Described<operations["getMultiImageTo3d"]>
  | Described<operations["getRetexture"]>
  | Described<operations["getRemesh"]>
  | Described<operations["getConversion"]>
  | Described<operations["getResizing"]>
  | Described<operations["getUvUnwrapping"]>
  | Described<operations["getRepair"]>
  | Described<operations["getMultiColorPrint"]>
  | Described<operations["getSplit"]>
  | Described<operations["getAnalysis"]>
  | Described<operations["textTo3d"]>
  | Described<operations["imageTo3d"]>
  | Described<operations["multiImageTo3d"]>
  | Described<operations["retexture"]>
  | Described<operations["remesh"]>
  | Described<operations["convertModel"]>
  | Described<operations["resizeModel"]>
  | Described<operations["unwrapUv"]>
  | Described<operations["repairPrintability"]>
  | Described<operations["multiColorPrint"]>
  | Described<operations["splitPrint"]>
  | Described<operations["analyzePrintability"]>
>;
type ModelMessage = Loose<Message<operations["taskChanged"]>>;

const modelStatuses = {
  PENDING: "queued",
  IN_PROGRESS: "running",
  SUCCEEDED: "succeeded",
  FAILED: "failed",
  CANCELED: "canceled",
  EXPIRED: { expired: "record" },
} as const satisfies Record<Words<ModelAnswer["status"]>, Verdict>;

const model: Family<ModelAnswer> = {
  submit: {
    textTo3d: "POST /v2/text-to-3d",
    imageTo3d: "POST /v1/image-to-3d",
    multiImageTo3d: "POST /v1/multi-image-to-3d",
    retexture: "POST /v1/retexture",
    remesh: "POST /v1/remesh",
    convertModel: "POST /v1/convert",
    resizeModel: "POST /v1/resize",
    unwrapUv: "POST /v1/uv-unwrap",
    repairPrintability: "POST /v1/print/repair",
    multiColorPrint: "POST /v1/print/multi-color",
    splitPrint: "POST /v1/print/split",
    analyzePrintability: "POST /v1/print/analyze",
  },
  handle: (body) => ({ id: body.result }),
  retrieve: {
    operation: {
      textTo3d: "getTextTo3d",
      imageTo3d: "getImageTo3d",
      multiImageTo3d: "getMultiImageTo3d",
      retexture: "getRetexture",
      remesh: "getRemesh",
      convertModel: "getConversion",
      resizeModel: "getResizing",
      unwrapUv: "getUvUnwrapping",
      repairPrintability: "getRepair",
      multiColorPrint: "getMultiColorPrint",
      splitPrint: "getSplit",
      analyzePrintability: "getAnalysis",
    },
  },
  cancel: {
    operation: {
      textTo3d: "deleteTextTo3d",
      imageTo3d: "deleteImageTo3d",
      multiImageTo3d: "deleteMultiImageTo3d",
      retexture: "deleteRetexture",
      remesh: "deleteRemesh",
      convertModel: "deleteConversion",
      resizeModel: "deleteResizing",
      unwrapUv: "deleteUvUnwrapping",
      repairPrintability: "deleteRepair",
      multiColorPrint: "deleteMultiColorPrint",
      splitPrint: "deleteSplit",
      analyzePrintability: "deleteAnalysis",
    },
    while: ["queued"],
    verdict: "canceled",
  },
  poll: { every: 5000, max: 30000 },
  retention: 259200000,
  statuses: { table: modelStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: [body.task_error?.type, body.task_error?.message], message: body.task_error?.message }),
    progress: (body) => ({ percent: body.progress, position: body.preceding_tasks }),
    times: (body) => ({ created: body.created_at, started: body.started_at, finished: body.finished_at }),
    cost: (body) => ({ credits: body.consumed_credits }),
    outputs: (body) => [
      entries(body.model_urls).map(([key, item]): OutputReading => ({
        url: item,
        kind: lookup({ mtl: "file", bundle_zip: "file", "*": "model3d" } as const, key),
        role: lookup({ mtl: "extra", pre_remeshed_glb: "original", "*": "primary" } as const, key),
        mediaType: key,
        expires: { at: body.expires_at, after: 259200000 },
      })),
      entries(list(body.texture_urls)[0]).map(([key, item]): OutputReading => ({
        url: item,
        kind: "image",
        role: "extra",
        name: key,
        expires: { at: body.expires_at, after: 259200000 },
      })),
      {
        url: list(body.texture_urls).flatMap((each) => members(each)),
        kind: "image",
        role: "extra",
        expires: { at: body.expires_at, after: 259200000 },
      },
      { url: body.thumbnail_url, kind: "image", role: "cover", expires: { at: body.expires_at, after: 259200000 } },
      {
        url: body.alpha_thumbnail_url,
        kind: "image",
        role: "cover",
        expires: { at: body.expires_at, after: 259200000 },
      },
      entries(body.thumbnail_urls).map(([key, item]): OutputReading => ({
        url: item,
        kind: "image",
        role: "cover",
        name: key,
        expires: { at: body.expires_at, after: 259200000 },
      })),
      { url: body.video_url, kind: "video", role: "preview", expires: { at: body.expires_at, after: 259200000 } },
      { data: body.printability, kind: "text", expires: { at: body.expires_at, after: 259200000 } },
    ],
  },
  charged: { failed: { FAILED: false }, canceled: false },
  webhook: {
    when: (body: ModelMessage) =>
      is(
        body.type,
        "text-to-3d*",
        "image-to-3d*",
        "multi-image-to-3d*",
        "retexture*",
        "remesh*",
        "convert*",
        "resize*",
        "uv-unwrap*",
        "print-*",
      ),
    handle: (body: ModelMessage) => ({ id: body.id }),
  },
};

type CharacterAnswer = Loose<
  | Described<operations["getRigging"]>
  | Described<operations["getAnimation"]>
  | Described<operations["getMotion"]>
  | Described<operations["rigCharacter"]>
  | Described<operations["animateCharacter"]>
  | Described<operations["textToMotion"]>
>;
type CharacterMessage = Loose<Message<operations["taskChanged"]>>;

const character: Family<CharacterAnswer> = {
  submit: {
    rigCharacter: "POST /v1/rigging",
    animateCharacter: "POST /v1/animations",
    textToMotion: "POST /v1/text-to-motion",
  },
  handle: (body) => ({ id: body.result }),
  retrieve: { operation: { rigCharacter: "getRigging", animateCharacter: "getAnimation", textToMotion: "getMotion" } },
  cancel: {
    operation: { rigCharacter: "deleteRigging", animateCharacter: "deleteAnimation", textToMotion: "deleteMotion" },
    while: ["queued"],
    verdict: "canceled",
  },
  poll: { every: 5000, max: 30000 },
  retention: 5184000000,
  statuses: { table: modelStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: [body.task_error?.type, body.task_error?.message], message: body.task_error?.message }),
    progress: (body) => ({ percent: body.progress, position: body.preceding_tasks }),
    times: (body) => ({ created: body.created_at, started: body.started_at, finished: body.finished_at }),
    cost: (body) => ({ credits: body.consumed_credits }),
    outputs: (body) => [
      {
        url: body.result?.motion_url,
        kind: "model3d",
        mediaType: body.result?.motion_format,
        duration: { from: body.result?.duration_ms, unit: "ms" },
        expires: { at: body.expires_at },
      },
      entries(body.result).map(([, item]): OutputReading => ({
        url: item,
        kind: "model3d",
        expires: { at: body.expires_at },
      })),
      entries(body.result?.basic_animations).map(([, item]): OutputReading => ({
        url: item,
        kind: "model3d",
        role: "extra",
        expires: { at: body.expires_at },
      })),
    ],
  },
  charged: { failed: { FAILED: false }, canceled: false },
  webhook: {
    when: (body: CharacterMessage) => is(body.type, "rig*", "anim*", "text-to-motion*"),
    handle: (body: CharacterMessage) => ({ id: body.id }),
  },
};

type ImageAnswer = Loose<
  | Described<operations["getTextToImage"]>
  | Described<operations["getImageToImage"]>
  | Described<operations["textToImage"]>
  | Described<operations["imageToImage"]>
>;
type ImageMessage = Loose<Message<operations["taskChanged"]>>;

const image: Family<ImageAnswer> = {
  submit: { textToImage: "POST /v1/text-to-image", imageToImage: "POST /v1/image-to-image" },
  handle: (body) => ({ id: body.result }),
  retrieve: { operation: { textToImage: "getTextToImage", imageToImage: "getImageToImage" } },
  cancel: {
    operation: { textToImage: "deleteTextToImage", imageToImage: "deleteImageToImage" },
    while: ["queued"],
    verdict: "canceled",
  },
  poll: { every: 5000, max: 30000 },
  retention: 259200000,
  statuses: { table: modelStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: [body.task_error?.type, body.task_error?.message], message: body.task_error?.message }),
    progress: (body) => ({ percent: body.progress, position: body.preceding_tasks }),
    times: (body) => ({ created: body.created_at, started: body.started_at, finished: body.finished_at }),
    cost: (body) => ({ credits: body.consumed_credits }),
    outputs: (body) => [{ url: body.image_urls, kind: "image", expires: { at: body.expires_at, after: 259200000 } }],
  },
  charged: { failed: { FAILED: false }, canceled: false },
  webhook: {
    when: (body: ImageMessage) => is(body.type, "text-to-image*", "image-to-image*"),
    handle: (body: ImageMessage) => ({ id: body.id }),
  },
};

type CreativeLabAnswer = Loose<
  | Described<operations["getPrototype"]>
  | Described<operations["getBuild"]>
  | Described<operations["createPrototype"]>
  | Described<operations["createBuild"]>
>;

const creativeLab: Family<CreativeLabAnswer> = {
  submit: {
    createPrototype: "POST /creative-lab/{product}/v1/prototype",
    createBuild: "POST /creative-lab/{product}/v1/build",
  },
  handle: (body, { request }) => ({ id: body.result, product: request?.path?.product }),
  retrieve: { operation: { createPrototype: "getPrototype", createBuild: "getBuild" } },
  cancel: { operation: { createPrototype: "deletePrototype", createBuild: "deleteBuild" }, verdict: "canceled" },
  poll: { every: 5000, max: 30000 },
  retention: 259200000,
  statuses: { table: modelStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: [body.task_error?.type, body.task_error?.message], message: body.task_error?.message }),
    progress: (body) => ({ percent: body.progress, position: body.preceding_tasks }),
    times: (body) => ({ created: body.created_at, started: body.started_at, finished: body.finished_at }),
    cost: (body) => ({ credits: body.consumed_credits }),
    outputs: (body) => [
      { url: body.image_urls, kind: "image", expires: { at: body.expires_at, after: 259200000 } },
      entries(body.model_urls).map(([key, item]): OutputReading => ({
        url: item,
        kind: lookup({ mtl: "file", bundle_zip: "file", "*": "model3d" } as const, key),
        role: lookup({ mtl: "extra", "*": "primary" } as const, key),
        expires: { at: body.expires_at, after: 259200000 },
      })),
      entries(list(body.texture_urls)[0]).map(([key, item]): OutputReading => ({
        url: item,
        kind: "image",
        role: "extra",
        name: key,
        expires: { at: body.expires_at, after: 259200000 },
      })),
      {
        url: list(body.texture_urls).flatMap((each) => members(each)),
        kind: "image",
        role: "extra",
        expires: { at: body.expires_at, after: 259200000 },
      },
      { url: body.thumbnail_url, kind: "image", role: "cover", expires: { at: body.expires_at, after: 259200000 } },
    ],
  },
  charged: { failed: { FAILED: false } },
};

/** Meshy, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "meshy",
  title: "Meshy",
  sites: { global: "https://api.meshy.ai/openapi", china: "https://api.meshy.cn/openapi" },
  auth: [{ env: { apiKey: "MESHY_API_KEY" }, scheme: "bearer" }],
  rate: { retrieve: 20, tasks: 10 },
  errors: {
    read: (body: Body) => ({ code: body.message, message: body.message }),
    kinds: {
      rate_limited: "RateLimitExceeded*",
      capacity: ["NoMoreConcurrentTasks*", "NoMorePendingTasks*", "service_unavailable", "The server is busy*"],
      invalid_input: "invalid_input",
      moderation: "moderation_blocked",
      provider_timeout: "timeout",
      provider_error: ["server_error", "Internal server error*"],
    },
  },
  webhooks: { verify: "none" },
  operations: {
    getTextTo3d: "GET /v2/text-to-3d/{id}",
    getImageTo3d: "GET /v1/image-to-3d/{id}",
    getMultiImageTo3d: "GET /v1/multi-image-to-3d/{id}",
    getRetexture: "GET /v1/retexture/{id}",
    getRemesh: "GET /v1/remesh/{id}",
    getConversion: "GET /v1/convert/{id}",
    getResizing: "GET /v1/resize/{id}",
    getUvUnwrapping: "GET /v1/uv-unwrap/{id}",
    getRepair: "GET /v1/print/repair/{id}",
    getMultiColorPrint: "GET /v1/print/multi-color/{id}",
    getSplit: "GET /v1/print/split/{id}",
    getAnalysis: "GET /v1/print/analyze/{id}",
    deleteTextTo3d: "DELETE /v2/text-to-3d/{id}",
    deleteImageTo3d: "DELETE /v1/image-to-3d/{id}",
    deleteMultiImageTo3d: "DELETE /v1/multi-image-to-3d/{id}",
    deleteRetexture: "DELETE /v1/retexture/{id}",
    deleteRemesh: "DELETE /v1/remesh/{id}",
    deleteConversion: "DELETE /v1/convert/{id}",
    deleteResizing: "DELETE /v1/resize/{id}",
    deleteUvUnwrapping: "DELETE /v1/uv-unwrap/{id}",
    deleteRepair: "DELETE /v1/print/repair/{id}",
    deleteMultiColorPrint: "DELETE /v1/print/multi-color/{id}",
    deleteSplit: "DELETE /v1/print/split/{id}",
    deleteAnalysis: "DELETE /v1/print/analyze/{id}",
    getRigging: "GET /v1/rigging/{id}",
    getAnimation: "GET /v1/animations/{id}",
    getMotion: "GET /v1/text-to-motion/{id}",
    deleteRigging: "DELETE /v1/rigging/{id}",
    deleteAnimation: "DELETE /v1/animations/{id}",
    deleteMotion: "DELETE /v1/text-to-motion/{id}",
    getTextToImage: "GET /v1/text-to-image/{id}",
    getImageToImage: "GET /v1/image-to-image/{id}",
    deleteTextToImage: "DELETE /v1/text-to-image/{id}",
    deleteImageToImage: "DELETE /v1/image-to-image/{id}",
    getPrototype: "GET /creative-lab/{product}/v1/prototype/{id}",
    getBuild: "GET /creative-lab/{product}/v1/build/{id}",
    deletePrototype: "DELETE /creative-lab/{product}/v1/prototype/{id}",
    deleteBuild: "DELETE /creative-lab/{product}/v1/build/{id}",
  },
  families: { model, character, image, creativeLab },
};
