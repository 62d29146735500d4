/**
 * Black Forest Labs as data: which answers are read where, and what their words mean.
 * Generated from specs/bfl; change that, not this.
 */
import {
  is,
  list,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Reading,
  type Verdict,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["flux2Max"]>
  | Described<operations["flux2Pro"]>
  | Described<operations["flux2ProPreview"]>
  | Described<operations["flux2Flex"]>
  | Described<operations["flux2Klein9b"]>
  | Described<operations["flux2Klein9bPreview"]>
  | Described<operations["flux2Klein4b"]>
  | Described<operations["fluxKontextPro"]>
  | Described<operations["fluxKontextMax"]>
  | Described<operations["fluxPro11"]>
  | Described<operations["fluxPro11Ultra"]>
  | Described<operations["fluxDev"]>
  | Described<operations["fluxFill"]>
  | Described<operations["fluxExpand"]>
  | Described<operations["fluxFillFinetuned"]>
  | Described<operations["fluxUltraFinetuned"]>
  | Described<operations["erase"]>
  | Described<operations["deblur"]>
  | Described<operations["tryOn"]>
  | Described<operations["tryOn2"]>
  | Described<operations["getResult"]>
  | Described<operations["flux3Image"]>
  | Described<operations["outpaint"]>
  | Described<operations["upscaleVideo"]>
  | Described<operations["flux3Video"]>
  | Described<operations["editVideo"]>
>;

type ImageAnswer = Loose<
  | Described<operations["getResult"]>
  | Described<operations["flux2Max"]>
  | Described<operations["flux2Pro"]>
  | Described<operations["flux2ProPreview"]>
  | Described<operations["flux2Flex"]>
  | Described<operations["flux2Klein9b"]>
  | Described<operations["flux2Klein9bPreview"]>
  | Described<operations["flux2Klein4b"]>
  | Described<operations["fluxKontextPro"]>
  | Described<operations["fluxKontextMax"]>
  | Described<operations["fluxPro11"]>
  | Described<operations["fluxPro11Ultra"]>
  | Described<operations["fluxDev"]>
  | Described<operations["fluxFill"]>
  | Described<operations["fluxExpand"]>
  | Described<operations["fluxFillFinetuned"]>
  | Described<operations["fluxUltraFinetuned"]>
  | Described<operations["erase"]>
  | Described<operations["deblur"]>
  | Described<operations["tryOn"]>
  | Described<operations["tryOn2"]>
>;

const imageStatuses = {
  Pending: "running",
  Reasoning: "running",
  Generating: "running",
  Ready: "succeeded",
  Error: "failed",
  Failed: "failed",
  "Request Moderated": { failed: "moderation" },
  "Content Moderated": { failed: "moderation" },
  "Task not found": { expired: "record" },
} as const satisfies Record<string, Verdict>;

const image: Family = {
  submit: [
    "flux2Max",
    "flux2Pro",
    "flux2ProPreview",
    "flux2Flex",
    "flux2Klein9b",
    "flux2Klein9bPreview",
    "flux2Klein4b",
    "fluxKontextPro",
    "fluxKontextMax",
    "fluxPro11",
    "fluxPro11Ultra",
    "fluxDev",
    "fluxFill",
    "fluxExpand",
    "fluxFillFinetuned",
    "fluxUltraFinetuned",
    "erase",
    "deblur",
    "tryOn",
    "tryOn2",
  ],
  handle: (body: ImageAnswer) => ({ id: body.id }),
  follow: (body: ImageAnswer) => body.polling_url,
  retrieve: { operation: "getResult", with: ({ handle }) => ({ query: { id: handle.id } }) },
  poll: { first: 1000, every: 1000, max: 10000, grace: 30000, deadline: 3600000 },
  statuses: { table: imageStatuses },
  read: (body: ImageAnswer, { status }): Reading => ({
    rules: [
      [is(status, "4*", "5*") && is(body.status, "Request Moderated", "Content Moderated"), { failed: "moderation" }],
      [is(status, "4*", "5*") && is(body.status, "Error", "Failed"), "failed"],
      [is(status, "4*", "5*") && is(body.status, "Task not found"), { expired: "record" }],
    ],
    word: [body.status, body.state],
    failure: () => ({
      code: body.error,
      message: [body.message, body.details, list(body.details?.["Moderation Reasons"])[0]],
    }),
    progress: { fraction: body.progress },
    times: { started: body.result?.start_time, finished: body.result?.end_time },
    cost: { credits: body.cost },
    outputs: () => [{ url: [body.result?.sample], kind: "image", expires: { after: 600000 } }],
  }),
  webhook: {
    with: ({ webhook }) => ({ body: { webhook_url: webhook.url, webhook_secret: webhook.secret } }),
    thin: true,
  },
};

type PolledImageAnswer = Loose<
  Described<operations["getResult"]> | Described<operations["flux3Image"]> | Described<operations["outpaint"]>
>;

const polledImageStatuses = {
  Pending: "running",
  Reasoning: "running",
  Generating: "running",
  Ready: "succeeded",
  Error: "failed",
  Failed: "failed",
  "Request Moderated": { failed: "moderation" },
  "Content Moderated": { failed: "moderation" },
  "Task not found": { expired: "record" },
} as const satisfies Record<string, Verdict>;

const polledImage: Family = {
  submit: ["flux3Image", "outpaint"],
  handle: (body: PolledImageAnswer) => ({ id: body.id }),
  follow: (body: PolledImageAnswer) => body.polling_url,
  retrieve: { operation: "getResult", with: ({ handle }) => ({ query: { id: handle.id } }) },
  poll: { first: 1000, every: 1000, max: 10000, grace: 30000, deadline: 3600000 },
  statuses: { table: polledImageStatuses },
  read: (body: PolledImageAnswer, { status }): Reading => ({
    rules: [
      [is(status, "4*", "5*") && is(body.status, "Request Moderated", "Content Moderated"), { failed: "moderation" }],
      [is(status, "4*", "5*") && is(body.status, "Error", "Failed"), "failed"],
      [is(status, "4*", "5*") && is(body.status, "Task not found"), { expired: "record" }],
    ],
    word: [body.status, body.state],
    failure: () => ({
      code: body.error,
      message: [body.message, body.details, list(body.details?.["Moderation Reasons"])[0]],
    }),
    progress: { fraction: body.progress },
    times: { started: body.result?.start_time, finished: body.result?.end_time },
    cost: { credits: body.cost },
    outputs: () => [{ url: [body.result?.sample], kind: "image", expires: { after: 600000 } }],
  }),
};

type VideoAnswer = Loose<Described<operations["getResult"]> | Described<operations["upscaleVideo"]>>;

const videoStatuses = {
  Pending: "running",
  Reasoning: "running",
  Generating: "running",
  Ready: "succeeded",
  Error: "failed",
  Failed: "failed",
  "Request Moderated": { failed: "moderation" },
  "Content Moderated": { failed: "moderation" },
  "Task not found": { expired: "record" },
} as const satisfies Record<string, Verdict>;

const video: Family = {
  submit: ["upscaleVideo"],
  handle: (body: VideoAnswer) => ({ id: body.id }),
  follow: (body: VideoAnswer) => body.polling_url,
  retrieve: { operation: "getResult", with: ({ handle }) => ({ query: { id: handle.id } }) },
  poll: { first: 5000, every: 5000, max: 15000, grace: 30000, deadline: 3600000 },
  statuses: { table: videoStatuses },
  read: (body: VideoAnswer, { status }): Reading => ({
    rules: [
      [is(status, "4*", "5*") && is(body.status, "Request Moderated", "Content Moderated"), { failed: "moderation" }],
      [is(status, "4*", "5*") && is(body.status, "Error", "Failed"), "failed"],
      [is(status, "4*", "5*") && is(body.status, "Task not found"), { expired: "record" }],
    ],
    word: [body.status, body.state],
    failure: () => ({
      code: body.error,
      message: [body.message, body.details, list(body.details?.["Moderation Reasons"])[0]],
    }),
    progress: { fraction: body.progress },
    times: { started: body.result?.start_time, finished: body.result?.end_time },
    cost: { credits: body.cost },
    outputs: () => [{ url: [body.result?.sample], kind: "video", expires: { after: 3600000 } }],
  }),
  webhook: {
    with: ({ webhook }) => ({ body: { webhook_url: webhook.url, webhook_secret: webhook.secret } }),
    thin: true,
  },
};

type PolledVideoAnswer = Loose<
  Described<operations["getResult"]> | Described<operations["flux3Video"]> | Described<operations["editVideo"]>
>;

const polledVideoStatuses = {
  Pending: "running",
  Reasoning: "running",
  Generating: "running",
  Ready: "succeeded",
  Error: "failed",
  Failed: "failed",
  "Request Moderated": { failed: "moderation" },
  "Content Moderated": { failed: "moderation" },
  "Task not found": { expired: "record" },
} as const satisfies Record<string, Verdict>;

const polledVideo: Family = {
  submit: ["flux3Video", "editVideo"],
  handle: (body: PolledVideoAnswer) => ({ id: body.id }),
  follow: (body: PolledVideoAnswer) => body.polling_url,
  retrieve: { operation: "getResult", with: ({ handle }) => ({ query: { id: handle.id } }) },
  poll: { first: 5000, every: 5000, max: 15000, grace: 30000, deadline: 3600000 },
  statuses: { table: polledVideoStatuses },
  read: (body: PolledVideoAnswer, { status }): Reading => ({
    rules: [
      [is(status, "4*", "5*") && is(body.status, "Request Moderated", "Content Moderated"), { failed: "moderation" }],
      [is(status, "4*", "5*") && is(body.status, "Error", "Failed"), "failed"],
      [is(status, "4*", "5*") && is(body.status, "Task not found"), { expired: "record" }],
    ],
    word: [body.status, body.state],
    failure: () => ({
      code: body.error,
      message: [body.message, body.details, list(body.details?.["Moderation Reasons"])[0]],
    }),
    progress: { fraction: body.progress },
    times: { started: body.result?.start_time, finished: body.result?.end_time },
    cost: { credits: body.cost },
    outputs: () => [
      { url: [body.result?.sample], kind: "video", expires: { after: 3600000 } },
      { url: [body.result?.draft_cache], kind: "file", role: "extra", expires: { after: 3600000 } },
    ],
  }),
};

/** Black Forest Labs, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "bfl",
  title: "Black Forest Labs",
  sites: {
    global: "https://api.bfl.ai",
    eu: "https://api.eu.bfl.ai",
    us: "https://api.us.bfl.ai",
    eu1: "https://api.eu1.bfl.ai",
    eu2: "https://api.eu2.bfl.ai",
    eu3: "https://api.eu3.bfl.ai",
    eu4: "https://api.eu4.bfl.ai",
    us1: "https://api.us1.bfl.ai",
    us2: "https://api.us2.bfl.ai",
    us3: "https://api.us3.bfl.ai",
    us4: "https://api.us4.bfl.ai",
  },
  auth: [{ env: { apiKey: "BFL_API_KEY" }, scheme: { in: "header", name: "x-key" } }],
  rate: { tasks: 24 },
  errors: {
    read: (body: Body) => ({
      code: [list(body.detail)[0]?.type, body.error],
      message: [list(body.detail)[0]?.msg, body.detail, body.message],
    }),
    kinds: {
      content_policy_violation: "moderation",
      insufficient_credits: "insufficient_credits",
      rate_limit_exceeded: "rate_limited",
      invalid_api_key: "unauthorized",
      generation_timeout: "provider_timeout",
      internal_error: "provider_error",
      invalid_image: "invalid_input",
      validation_error: "invalid_input",
    },
  },
  webhooks: { verify: { algorithm: "equal", headers: { "X-Webhook-Secret": "{signature}" } } },
  operations: {
    flux2Max: { method: "POST", path: "/v1/flux-2-max" },
    flux2Pro: { method: "POST", path: "/v1/flux-2-pro" },
    flux2ProPreview: { method: "POST", path: "/v1/flux-2-pro-preview" },
    flux2Flex: { method: "POST", path: "/v1/flux-2-flex" },
    flux2Klein9b: { method: "POST", path: "/v1/flux-2-klein-9b" },
    flux2Klein9bPreview: { method: "POST", path: "/v1/flux-2-klein-9b-preview" },
    flux2Klein4b: { method: "POST", path: "/v1/flux-2-klein-4b" },
    fluxKontextPro: { method: "POST", path: "/v1/flux-kontext-pro" },
    fluxKontextMax: { method: "POST", path: "/v1/flux-kontext-max" },
    fluxPro11: { method: "POST", path: "/v1/flux-pro-1.1" },
    fluxPro11Ultra: { method: "POST", path: "/v1/flux-pro-1.1-ultra" },
    fluxDev: { method: "POST", path: "/v1/flux-dev" },
    fluxFill: { method: "POST", path: "/v1/flux-pro-1.0-fill" },
    fluxExpand: { method: "POST", path: "/v1/flux-pro-1.0-expand" },
    fluxFillFinetuned: { method: "POST", path: "/v1/flux-pro-1.0-fill-finetuned", server: "https://api.us1.bfl.ai" },
    fluxUltraFinetuned: { method: "POST", path: "/v1/flux-pro-1.1-ultra-finetuned", server: "https://api.us1.bfl.ai" },
    erase: { method: "POST", path: "/v1/flux-tools/erase-v1" },
    deblur: { method: "POST", path: "/v1/flux-tools/deblur-v1" },
    tryOn: { method: "POST", path: "/v1/flux-tools/vto-v1" },
    tryOn2: { method: "POST", path: "/v1/flux-tools/vto-v2" },
    getResult: { method: "GET", path: "/v1/get_result" },
    flux3Image: { method: "POST", path: "/v1/flux-3-image" },
    outpaint: { method: "POST", path: "/v1/flux-tools/outpainting-v1" },
    upscaleVideo: { method: "POST", path: "/v1/flux-tools/video-upscale-v1" },
    flux3Video: { method: "POST", path: "/v1/flux-3-video" },
    editVideo: { method: "POST", path: "/v1/flux-tools/video-edit-v1" },
  },
  families: { image, polledImage, video, polledVideo },
};
