/**
 * Luma Dream Machine as data: which answers are read where, and what their words mean.
 * Generated from specs/luma; change that, not this.
 */
import {
  has,
  list,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createVideo"]>
  | Described<operations["createImage"]>
  | Described<operations["reframeVideo"]>
  | Described<operations["modifyVideo"]>
  | Described<operations["reframeImage"]>
  | Described<operations["upscaleVideo"]>
  | Described<operations["addAudio"]>
  | Described<operations["getGeneration"]>
  | Described<operations["deleteGeneration"]>
>;

type GenerationAnswer = Loose<
  | Described<operations["getGeneration"]>
  | Described<operations["createVideo"]>
  | Described<operations["createImage"]>
  | Described<operations["reframeVideo"]>
  | Described<operations["modifyVideo"]>
  | Described<operations["reframeImage"]>
  | Described<operations["upscaleVideo"]>
  | Described<operations["addAudio"]>
>;

const generationStatuses = {
  queued: "queued",
  dreaming: "running",
  completed: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<GenerationAnswer["state"]>, Verdict>;

const generation: Family<GenerationAnswer> = {
  submit: {
    createVideo: "POST /generations/video",
    createImage: "POST /generations/image",
    reframeVideo: {
      method: "POST",
      path: "/generations/video/reframe",
      constants: { body: { generation_type: "reframe_video" } },
    },
    modifyVideo: {
      method: "POST",
      path: "/generations/video/modify",
      constants: { body: { generation_type: "modify_video" } },
    },
    reframeImage: {
      method: "POST",
      path: "/generations/image/reframe",
      constants: { body: { generation_type: "reframe_image" } },
    },
    upscaleVideo: "POST /generations/{id}/upscale",
    addAudio: "POST /generations/{id}/audio",
  },
  handle: (body) => ({ id: body.id }),
  retrieve: "getGeneration",
  cancel: { operation: "deleteGeneration", while: ["queued", "running"], verdict: "canceled" },
  poll: { every: 3000, max: 15000 },
  statuses: { table: generationStatuses },
  read: {
    word: (body) => body.state,
    failure: (body) => ({ message: body.failure_reason }),
    times: (body) => ({ created: body.created_at }),
    model: (body) => body.model,
    outputs: (body) => [
      { url: body.assets?.video, kind: "video" },
      { when: !has(body.assets?.video), url: body.assets?.image, kind: "image" },
      { when: has(body.assets?.video), url: body.assets?.image, kind: "image", role: "cover" },
      { url: body.assets?.progress_video, kind: "video", role: "preview", early: true },
    ],
    early: true,
  },
  webhook: { with: ({ webhook }) => ({ body: { callback_url: webhook.url } }) },
};

/** Luma Dream Machine, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "luma",
  title: "Luma Dream Machine",
  sites: { luma: "https://api.lumalabs.ai/dream-machine/v1" },
  auth: [{ env: { apiKey: "LUMAAI_API_KEY" }, scheme: "bearer" }],
  errors: { read: (body: Body) => ({ message: [list(body.detail)[0]?.msg, body.detail] }) },
  webhooks: { verify: "none" },
  operations: { getGeneration: "GET /generations/{id}", deleteGeneration: "DELETE /generations/{id}" },
  families: { generation },
};
