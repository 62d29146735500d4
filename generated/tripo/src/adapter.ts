/**
 * Tripo as data: which answers are read where, and what their words mean.
 * Generated from specs/tripo; change that, not this.
 */
import {
  entries,
  has,
  is,
  not,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Reader,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["textToModel"]>
  | Described<operations["imageToModel"]>
  | Described<operations["multiviewToModel"]>
  | Described<operations["imageToSplat"]>
  | Described<operations["textToImage"]>
  | Described<operations["imageToImage"]>
  | Described<operations["imageToMultiview"]>
  | Described<operations["editMultiview"]>
  | Described<operations["textureModel"]>
  | Described<operations["stylizeModel"]>
  | Described<operations["convertModel"]>
  | Described<operations["checkRig"]>
  | Described<operations["rigModel"]>
  | Described<operations["retargetAnimation"]>
  | Described<operations["segmentMesh"]>
  | Described<operations["segmentSmartly"]>
  | Described<operations["completeMesh"]>
  | Described<operations["decimateMesh"]>
  | Described<operations["getTask"]>
>;

type AssetAnswer = Loose<
  | Described<operations["getTask"]>
  | Described<operations["textToModel"]>
  | Described<operations["imageToModel"]>
  | Described<operations["multiviewToModel"]>
  | Described<operations["imageToSplat"]>
  | Described<operations["textToImage"]>
  | Described<operations["imageToImage"]>
  | Described<operations["imageToMultiview"]>
  | Described<operations["editMultiview"]>
  | Described<operations["textureModel"]>
  | Described<operations["stylizeModel"]>
  | Described<operations["convertModel"]>
  | Described<operations["checkRig"]>
  | Described<operations["rigModel"]>
  | Described<operations["retargetAnimation"]>
  | Described<operations["segmentMesh"]>
  | Described<operations["segmentSmartly"]>
  | Described<operations["completeMesh"]>
  | Described<operations["decimateMesh"]>
>;
type AssetMessage = Loose<Message<operations["taskEnded"]>>;

const assetStatuses = {
  queued: "queued",
  running: "running",
  success: "succeeded",
  failed: "failed",
  cancelled: "canceled",
  banned: { failed: "moderation" },
  expired: { expired: "run" },
} as const satisfies Record<Words<NonNullable<AssetAnswer["data"]>["status"]>, Verdict>;

const assetReader = {
  word: (body) => body.data?.status,
  failure: (body) => ({ code: body.data?.error_code, message: body.data?.error_message }),
  progress: (body) => ({ percent: body.data?.progress }),
  times: (body) => ({ created: body.data?.created_at, finished: body.data?.completed_at }),
  cost: (body) => ({ credits: body.data?.credits_consumed }),
  outputs: (body) => [
    { urls: [body.data?.output?.model_urls, body.data?.output?.model_url], kind: "model3d" },
    { url: body.data?.output?.seg_model_url, kind: "model3d" },
    { url: body.data?.output?.splat_url, kind: "model3d" },
    {
      when: !has(body.data?.output?.model_url),
      urls: [body.data?.output?.image_urls, body.data?.output?.generated_image_url],
      kind: "image",
    },
    {
      when: has(body.data?.output?.model_url),
      url: body.data?.output?.generated_image_url,
      kind: "image",
      role: "extra",
    },
    entries(body.data?.output).map(([key, item]): OutputReading => ({
      when: is(key, "front_view_url", "left_view_url", "back_view_url", "right_view_url"),
      url: item,
      kind: "image",
      name: key,
    })),
    entries(body.data?.output?.generate_multiview_image).map(([key, item]): OutputReading => ({
      url: item,
      kind: "image",
      role: "extra",
      name: key,
    })),
    { url: body.data?.output?.mask_url, kind: "image", role: "extra" },
    { url: body.data?.output?.multiview_basecolor_url, kind: "image", role: "extra" },
    { url: body.data?.output?.rendered_image_url, kind: "image", role: "cover" },
    { url: body.data?.output?.rendered_video_url, kind: "video", role: "preview" },
    { url: body.data?.output?.rendered_sequence_url, role: "preview" },
    { when: has(body.data?.output?.riggable), data: body.data?.output, kind: "text", expires: {} },
  ],
  expires: { after: 300000, since: "retrieved" },
} satisfies Reader<AssetAnswer>;

const asset: Family<AssetAnswer> = {
  submit: {
    textToModel: "POST /generation/text-to-model",
    imageToModel: "POST /generation/image-to-model",
    multiviewToModel: "POST /generation/multiview-to-model",
    imageToSplat: "POST /generation/image-to-splat",
    textToImage: "POST /generation/text-to-image",
    imageToImage: "POST /generation/image-to-image",
    imageToMultiview: "POST /generation/image-to-multiview",
    editMultiview: "POST /generation/edit-multiview",
    textureModel: "POST /models/texture",
    stylizeModel: "POST /models/stylize",
    convertModel: "POST /models/convert",
    checkRig: "POST /animations/rig-check",
    rigModel: "POST /animations/rig",
    retargetAnimation: "POST /animations/retarget",
    segmentMesh: "POST /mesh/segment",
    segmentSmartly: "POST /mesh/smartsegment",
    completeMesh: "POST /mesh/complete",
    decimateMesh: "POST /mesh/decimate",
  },
  handle: (body) => ({ id: body.data?.task_id }),
  retrieve: "getTask",
  poll: { first: 5000, every: 2000, max: 10000 },
  statuses: { table: assetStatuses },
  read: assetReader,
  charged: { failed: { failed: false }, canceled: false },
  webhook: {
    when: (body: AssetMessage) => is(body.type, "task.*"),
    handle: (body: AssetMessage) => ({ id: body.data?.task_id }),
    read: {
      word: (body: AssetMessage) => body.data?.status,
      failure: (body: AssetMessage) => ({
        code: [body.data?.error_code, body.data?.error?.code],
        message: [body.data?.error_message, body.data?.error?.message],
      }),
      progress: (body: AssetMessage) => ({ percent: body.data?.progress }),
      times: (body: AssetMessage) => ({ created: body.data?.created_at, finished: body.data?.completed_at }),
      cost: (body: AssetMessage) => ({ credits: body.data?.credits_consumed }),
      outputs: assetReader.outputs,
      expires: { after: 300000, since: "retrieved" },
    },
  },
};

/** Tripo, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "tripo",
  title: "Tripo",
  sites: { global: "https://openapi.tripo3d.ai/v3", china: "https://openapi.tripo3d.com/v3" },
  auth: [{ env: { apiKey: "TRIPO_API_KEY" }, scheme: "bearer" }],
  requestId: (body: Body, { header }) => [header("x-tripo-trace-id"), body.request_id],
  rate: { tasks: 10 },
  errors: {
    when: (body: Body) => not(body.code, "0"),
    read: (body: Body) => ({ code: body.code, message: body.message }),
    kinds: {
      invalid_input: "1004 2003 2004 2015",
      capacity: "2000",
      not_found: "2001",
      moderation: "2008",
      insufficient_credits: "2010",
    },
  },
  webhooks: {
    verify: {
      algorithm: "hmac-sha256",
      headers: { "Tripo-Webhook-Signature": "t={timestamp},v1={signature}" },
      signed: "{timestamp}.{body}",
      encoding: "hex",
    },
    delivery: (body, { header }) => header("tripo-webhook-delivery"),
  },
  operations: { getTask: "GET /tasks/{task_id}" },
  families: { asset },
};
