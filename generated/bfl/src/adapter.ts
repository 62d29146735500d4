/**
 * Black Forest Labs as data: which answers are read where, and what their words mean.
 * Generated from specs/bfl; change that, not this.
 */
import { is, list, type Adapter, type Described, type Family, type Loose, type Verdict } from "@media-tasks/runtime/v1";
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

const image: Family<ImageAnswer> = {
  submit: {
    flux2Max: "POST /v1/flux-2-max",
    flux2Pro: "POST /v1/flux-2-pro",
    flux2ProPreview: "POST /v1/flux-2-pro-preview",
    flux2Flex: "POST /v1/flux-2-flex",
    flux2Klein9b: "POST /v1/flux-2-klein-9b",
    flux2Klein9bPreview: "POST /v1/flux-2-klein-9b-preview",
    flux2Klein4b: "POST /v1/flux-2-klein-4b",
    fluxKontextPro: "POST /v1/flux-kontext-pro",
    fluxKontextMax: "POST /v1/flux-kontext-max",
    fluxPro11: "POST /v1/flux-pro-1.1",
    fluxPro11Ultra: "POST /v1/flux-pro-1.1-ultra",
    fluxDev: "POST /v1/flux-dev",
    fluxFill: "POST /v1/flux-pro-1.0-fill",
    fluxExpand: "POST /v1/flux-pro-1.0-expand",
    fluxFillFinetuned: { method: "POST", path: "/v1/flux-pro-1.0-fill-finetuned", server: "https://api.us1.bfl.ai" },
    fluxUltraFinetuned: { method: "POST", path: "/v1/flux-pro-1.1-ultra-finetuned", server: "https://api.us1.bfl.ai" },
    erase: "POST /v1/flux-tools/erase-v1",
    deblur: "POST /v1/flux-tools/deblur-v1",
    tryOn: "POST /v1/flux-tools/vto-v1",
    tryOn2: "POST /v1/flux-tools/vto-v2",
  },
  handle: (body) => ({ id: body.id }),
  follow: (body) => body.polling_url,
  retrieve: { operation: "getResult", with: ({ handle }) => ({ query: { id: handle.id } }) },
  poll: { every: 1000, max: 10000, grace: 30000 },
  statuses: { table: imageStatuses },
  read: {
    verdict: (body, { status }) => {
      if (is(status, "4*", "5*") && is(body.status, "Request Moderated", "Content Moderated"))
        return { failed: "moderation" };
      if (is(status, "4*", "5*") && is(body.status, "Error", "Failed")) return "failed";
      if (is(status, "4*", "5*") && is(body.status, "Task not found")) return { expired: "record" };
    },
    word: (body) => [body.status, body.state],
    failure: (body) => ({
      code: body.error,
      message: [body.message, body.details, list(body.details?.["Moderation Reasons"])[0]],
    }),
    progress: (body) => ({ fraction: body.progress }),
    times: (body) => ({ started: body.result?.start_time, finished: body.result?.end_time }),
    cost: (body) => ({ credits: body.cost }),
    outputs: (body) => [{ url: body.result?.sample, kind: "image", expires: { after: 600000 } }],
  },
  webhook: {
    with: ({ webhook }) => ({ body: { webhook_url: webhook.url, webhook_secret: webhook.secret } }),
    thin: true,
  },
};

type PolledImageAnswer = Loose<
  Described<operations["getResult"]> | Described<operations["flux3Image"]> | Described<operations["outpaint"]>
>;

const polledImage: Family<PolledImageAnswer> = {
  submit: { flux3Image: "POST /v1/flux-3-image", outpaint: "POST /v1/flux-tools/outpainting-v1" },
  handle: (body) => ({ id: body.id }),
  follow: (body) => body.polling_url,
  retrieve: { operation: "getResult", with: ({ handle }) => ({ query: { id: handle.id } }) },
  poll: { every: 1000, max: 10000, grace: 30000 },
  statuses: { table: imageStatuses },
  read: {
    verdict: (body, { status }) => {
      if (is(status, "4*", "5*") && is(body.status, "Request Moderated", "Content Moderated"))
        return { failed: "moderation" };
      if (is(status, "4*", "5*") && is(body.status, "Error", "Failed")) return "failed";
      if (is(status, "4*", "5*") && is(body.status, "Task not found")) return { expired: "record" };
    },
    word: (body) => [body.status, body.state],
    failure: (body) => ({
      code: body.error,
      message: [body.message, body.details, list(body.details?.["Moderation Reasons"])[0]],
    }),
    progress: (body) => ({ fraction: body.progress }),
    times: (body) => ({ started: body.result?.start_time, finished: body.result?.end_time }),
    cost: (body) => ({ credits: body.cost }),
    outputs: (body) => [{ url: body.result?.sample, kind: "image", expires: { after: 600000 } }],
  },
};

type VideoAnswer = Loose<Described<operations["getResult"]> | Described<operations["upscaleVideo"]>>;

const video: Family<VideoAnswer> = {
  submit: { upscaleVideo: "POST /v1/flux-tools/video-upscale-v1" },
  handle: (body) => ({ id: body.id }),
  follow: (body) => body.polling_url,
  retrieve: { operation: "getResult", with: ({ handle }) => ({ query: { id: handle.id } }) },
  poll: { every: 5000, max: 15000, grace: 30000 },
  statuses: { table: imageStatuses },
  read: {
    verdict: (body, { status }) => {
      if (is(status, "4*", "5*") && is(body.status, "Request Moderated", "Content Moderated"))
        return { failed: "moderation" };
      if (is(status, "4*", "5*") && is(body.status, "Error", "Failed")) return "failed";
      if (is(status, "4*", "5*") && is(body.status, "Task not found")) return { expired: "record" };
    },
    word: (body) => [body.status, body.state],
    failure: (body) => ({
      code: body.error,
      message: [body.message, body.details, list(body.details?.["Moderation Reasons"])[0]],
    }),
    progress: (body) => ({ fraction: body.progress }),
    times: (body) => ({ started: body.result?.start_time, finished: body.result?.end_time }),
    cost: (body) => ({ credits: body.cost }),
    outputs: (body) => [{ url: body.result?.sample, kind: "video", expires: { after: 3600000 } }],
  },
  webhook: {
    with: ({ webhook }) => ({ body: { webhook_url: webhook.url, webhook_secret: webhook.secret } }),
    thin: true,
  },
};

type PolledVideoAnswer = Loose<
  Described<operations["getResult"]> | Described<operations["flux3Video"]> | Described<operations["editVideo"]>
>;

const polledVideo: Family<PolledVideoAnswer> = {
  submit: { flux3Video: "POST /v1/flux-3-video", editVideo: "POST /v1/flux-tools/video-edit-v1" },
  handle: (body) => ({ id: body.id }),
  follow: (body) => body.polling_url,
  retrieve: { operation: "getResult", with: ({ handle }) => ({ query: { id: handle.id } }) },
  poll: { every: 5000, max: 15000, grace: 30000 },
  statuses: { table: imageStatuses },
  read: {
    verdict: (body, { status }) => {
      if (is(status, "4*", "5*") && is(body.status, "Request Moderated", "Content Moderated"))
        return { failed: "moderation" };
      if (is(status, "4*", "5*") && is(body.status, "Error", "Failed")) return "failed";
      if (is(status, "4*", "5*") && is(body.status, "Task not found")) return { expired: "record" };
    },
    word: (body) => [body.status, body.state],
    failure: (body) => ({
      code: body.error,
      message: [body.message, body.details, list(body.details?.["Moderation Reasons"])[0]],
    }),
    progress: (body) => ({ fraction: body.progress }),
    times: (body) => ({ started: body.result?.start_time, finished: body.result?.end_time }),
    cost: (body) => ({ credits: body.cost }),
    outputs: (body) => [
      { url: body.result?.sample, kind: "video" },
      { url: body.result?.draft_cache, kind: "file", role: "extra" },
    ],
    expires: { after: 3600000 },
  },
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
      moderation: "content_policy_violation",
      insufficient_credits: "insufficient_credits",
      rate_limited: "rate_limit_exceeded",
      unauthorized: "invalid_api_key",
      provider_timeout: "generation_timeout",
      provider_error: "internal_error",
      invalid_input: "invalid_image validation_error",
    },
  },
  webhooks: { verify: { algorithm: "equal", headers: { "X-Webhook-Secret": "{signature}" } } },
  operations: { getResult: "GET /v1/get_result" },
  families: { image, polledImage, video, polledVideo },
};
