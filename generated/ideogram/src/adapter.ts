/**
 * Ideogram as data: which answers are read where, and what their words mean.
 * Generated from specs/ideogram; change that, not this.
 */
import {
  all,
  has,
  is,
  list,
  lookup,
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
  | Described<operations["generateIdeogram45"]>
  | Described<operations["generateIdeogram4"]>
  | Described<operations["generateIdeogram4CustomModel"]>
  | Described<operations["generateIdeogram4Transparent"]>
  | Described<operations["generateIdeogram3"]>
  | Described<operations["generateIdeogram3Character"]>
  | Described<operations["generateIdeogram3CustomModel"]>
  | Described<operations["generateIdeogram3Transparent"]>
  | Described<operations["generateIdeogram2"]>
  | Described<operations["generateIdeogram2a"]>
  | Described<operations["generateGptImage2"]>
  | Described<operations["generateGptImage25Flare"]>
  | Described<operations["generateGptImage25Sunburst"]>
  | Described<operations["generateNanoBanana2"]>
  | Described<operations["generateNanoBananaPro"]>
  | Described<operations["generatePImage"]>
  | Described<operations["generateZImage"]>
  | Described<operations["preciseEdit"]>
  | Described<operations["inpaint"]>
  | Described<operations["inpaintCharacter"]>
  | Described<operations["remixIdeogram4"]>
  | Described<operations["remixIdeogram3"]>
  | Described<operations["remixIdeogram3Character"]>
  | Described<operations["remixIdeogram3CustomModel"]>
  | Described<operations["remixAuto"]>
  | Described<operations["replaceBackground"]>
  | Described<operations["replaceBackgroundGptImage2"]>
  | Described<operations["upscaleAuto"]>
  | Described<operations["upscaleNanoBananaPro"]>
  | Described<operations["upscaleTopazBloom2"]>
  | Described<operations["upscaleTopazRedefine"]>
  | Described<operations["upscaleTopazStandard2"]>
  | Described<operations["upscaleTopazTextRefine"]>
  | Described<operations["upscaleTopazWonder35"]>
  | Described<operations["layerizeDesign"]>
  | Described<operations["textToVideoSeedance25"]>
  | Described<operations["imageToVideoSeedance25"]>
  | Described<operations["referenceToVideoSeedance25"]>
  | Described<operations["textToVideoSeedance2"]>
  | Described<operations["imageToVideoSeedance2"]>
  | Described<operations["referenceToVideoSeedance2"]>
  | Described<operations["textToVideoMinimaxH3"]>
  | Described<operations["imageToVideoMinimaxH3"]>
  | Described<operations["referenceToVideoMinimaxH3"]>
  | Described<operations["textToVideoKling3"]>
  | Described<operations["imageToVideoKling3"]>
  | Described<operations["generateVideoKling4"]>
  | Described<operations["localizeAd"]>
  | Described<operations["resizeAd"]>
  | Described<operations["varyAd"]>
  | Described<operations["recolor"]>
  | Described<operations["ghostMannequin"]>
  | Described<operations["swapMaterial"]>
  | Described<operations["poseModel"]>
  | Described<operations["renderSketch"]>
  | Described<operations["generateAuto"]>
  | Described<operations["inpaintCustomModel"]>
  | Described<operations["reframeIdeogram3"]>
  | Described<operations["reframeNanoBanana2"]>
  | Described<operations["removeBackground"]>
  | Described<operations["removeObject"]>
  | Described<operations["generateSvg"]>
  | Described<operations["vectorize"]>
  | Described<operations["generateIdeogram4V1"]>
  | Described<operations["getGenerationV1"]>
  | Described<operations["getGeneration"]>
>;

type GenerationAnswer = Loose<
  | Described<operations["getGenerationV1"]>
  | Described<operations["getGeneration"]>
  | Described<operations["generateIdeogram45"]>
  | Described<operations["generateIdeogram4"]>
  | Described<operations["generateIdeogram4CustomModel"]>
  | Described<operations["generateIdeogram4Transparent"]>
  | Described<operations["generateIdeogram3"]>
  | Described<operations["generateIdeogram3Character"]>
  | Described<operations["generateIdeogram3CustomModel"]>
  | Described<operations["generateIdeogram3Transparent"]>
  | Described<operations["generateIdeogram2"]>
  | Described<operations["generateIdeogram2a"]>
  | Described<operations["generateGptImage2"]>
  | Described<operations["generateGptImage25Flare"]>
  | Described<operations["generateGptImage25Sunburst"]>
  | Described<operations["generateNanoBanana2"]>
  | Described<operations["generateNanoBananaPro"]>
  | Described<operations["generatePImage"]>
  | Described<operations["generateZImage"]>
  | Described<operations["preciseEdit"]>
  | Described<operations["inpaint"]>
  | Described<operations["inpaintCharacter"]>
  | Described<operations["remixIdeogram4"]>
  | Described<operations["remixIdeogram3"]>
  | Described<operations["remixIdeogram3Character"]>
  | Described<operations["remixIdeogram3CustomModel"]>
  | Described<operations["remixAuto"]>
  | Described<operations["replaceBackground"]>
  | Described<operations["replaceBackgroundGptImage2"]>
  | Described<operations["upscaleAuto"]>
  | Described<operations["upscaleNanoBananaPro"]>
  | Described<operations["upscaleTopazBloom2"]>
  | Described<operations["upscaleTopazRedefine"]>
  | Described<operations["upscaleTopazStandard2"]>
  | Described<operations["upscaleTopazTextRefine"]>
  | Described<operations["upscaleTopazWonder35"]>
  | Described<operations["layerizeDesign"]>
  | Described<operations["textToVideoSeedance25"]>
  | Described<operations["imageToVideoSeedance25"]>
  | Described<operations["referenceToVideoSeedance25"]>
  | Described<operations["textToVideoSeedance2"]>
  | Described<operations["imageToVideoSeedance2"]>
  | Described<operations["referenceToVideoSeedance2"]>
  | Described<operations["textToVideoMinimaxH3"]>
  | Described<operations["imageToVideoMinimaxH3"]>
  | Described<operations["referenceToVideoMinimaxH3"]>
  | Described<operations["textToVideoKling3"]>
  | Described<operations["imageToVideoKling3"]>
  | Described<operations["generateVideoKling4"]>
  | Described<operations["localizeAd"]>
  | Described<operations["resizeAd"]>
  | Described<operations["varyAd"]>
  | Described<operations["recolor"]>
  | Described<operations["ghostMannequin"]>
  | Described<operations["swapMaterial"]>
  | Described<operations["poseModel"]>
  | Described<operations["renderSketch"]>
  | Described<operations["generateAuto"]>
  | Described<operations["inpaintCustomModel"]>
  | Described<operations["reframeIdeogram3"]>
  | Described<operations["reframeNanoBanana2"]>
  | Described<operations["removeBackground"]>
  | Described<operations["removeObject"]>
  | Described<operations["generateSvg"]>
  | Described<operations["vectorize"]>
  | Described<operations["generateIdeogram4V1"]>
>;
type GenerationMessage = Loose<Message<operations["generationEnded"]>>;

const generationStatuses = {
  pending: "running",
  completed: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<GenerationAnswer["status"]>, Verdict>;

const generation: Family<GenerationAnswer> = {
  submit: {
    generateIdeogram45: {
      method: "POST",
      path: "/v2/image/generate/ideogram-4-5",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    generateIdeogram4: { method: "POST", path: "/v2/image/generate/ideogram-4", constants: { body: { async: true } } },
    generateIdeogram4CustomModel: {
      method: "POST",
      path: "/v2/image/generate/ideogram-4-custom-model",
      constants: { body: { async: true } },
    },
    generateIdeogram4Transparent: {
      method: "POST",
      path: "/v2/image/generate/ideogram-4-transparent",
      constants: { body: { async: true } },
    },
    generateIdeogram3: {
      method: "POST",
      path: "/v2/image/generate/ideogram-3",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    generateIdeogram3Character: {
      method: "POST",
      path: "/v2/image/generate/ideogram-3-character",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    generateIdeogram3CustomModel: {
      method: "POST",
      path: "/v2/image/generate/ideogram-3-custom-model",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    generateIdeogram3Transparent: {
      method: "POST",
      path: "/v2/image/generate/ideogram-3-transparent",
      constants: { body: { async: true } },
    },
    generateIdeogram2: { method: "POST", path: "/v2/image/generate/ideogram-2", constants: { body: { async: true } } },
    generateIdeogram2a: {
      method: "POST",
      path: "/v2/image/generate/ideogram-2a",
      constants: { body: { async: true } },
    },
    generateGptImage2: {
      method: "POST",
      path: "/v2/image/generate/gpt-image-2",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    generateGptImage25Flare: {
      method: "POST",
      path: "/v2/image/generate/gpt-image-2-5-flare",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    generateGptImage25Sunburst: {
      method: "POST",
      path: "/v2/image/generate/gpt-image-2-5-sunburst",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    generateNanoBanana2: {
      method: "POST",
      path: "/v2/image/generate/nano-banana-2",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    generateNanoBananaPro: {
      method: "POST",
      path: "/v2/image/generate/nano-banana-pro",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    generatePImage: {
      method: "POST",
      path: "/v2/image/generate/p-image-ideogram",
      constants: { body: { async: true } },
    },
    generateZImage: { method: "POST", path: "/v2/image/generate/z-image", constants: { body: { async: true } } },
    preciseEdit: {
      method: "POST",
      path: "/v2/image/precise-edit/ideogram-4-5",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    inpaint: {
      method: "POST",
      path: "/v2/image/inpaint/ideogram-3",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    inpaintCharacter: {
      method: "POST",
      path: "/v2/image/inpaint/ideogram-3-character",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    remixIdeogram4: {
      method: "POST",
      path: "/v2/image/remix/ideogram-4",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    remixIdeogram3: {
      method: "POST",
      path: "/v2/image/remix/ideogram-3",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    remixIdeogram3Character: {
      method: "POST",
      path: "/v2/image/remix/ideogram-3-character",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    remixIdeogram3CustomModel: {
      method: "POST",
      path: "/v2/image/remix/ideogram-3-custom-model",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    remixAuto: {
      method: "POST",
      path: "/v2/image/remix/auto",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    replaceBackground: {
      method: "POST",
      path: "/v2/image/replace-background/ideogram-3",
      media: "multipart/form-data",
    },
    replaceBackgroundGptImage2: {
      method: "POST",
      path: "/v2/image/replace-background/gpt-image-2",
      media: "multipart/form-data",
    },
    upscaleAuto: {
      method: "POST",
      path: "/v2/image/upscale/auto",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    upscaleNanoBananaPro: {
      method: "POST",
      path: "/v2/image/upscale/nano-banana-pro",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    upscaleTopazBloom2: {
      method: "POST",
      path: "/v2/image/upscale/topaz-bloom-2",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    upscaleTopazRedefine: {
      method: "POST",
      path: "/v2/image/upscale/topaz-redefine",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    upscaleTopazStandard2: {
      method: "POST",
      path: "/v2/image/upscale/topaz-standard-2",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    upscaleTopazTextRefine: {
      method: "POST",
      path: "/v2/image/upscale/topaz-text-refine",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    upscaleTopazWonder35: {
      method: "POST",
      path: "/v2/image/upscale/topaz-wonder-3-5",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    layerizeDesign: {
      method: "POST",
      path: "/v2/design/layerize/ideogram-3",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    textToVideoSeedance25: "POST /v2/video/generate/seedance-2-5-text-to-video",
    imageToVideoSeedance25: {
      method: "POST",
      path: "/v2/video/generate/seedance-2-5-image-to-video",
      media: "multipart/form-data",
    },
    referenceToVideoSeedance25: {
      method: "POST",
      path: "/v2/video/generate/seedance-2-5-reference-to-video",
      media: "multipart/form-data",
    },
    textToVideoSeedance2: "POST /v2/video/generate/seedance-2-text-to-video",
    imageToVideoSeedance2: {
      method: "POST",
      path: "/v2/video/generate/seedance-2-image-to-video",
      media: "multipart/form-data",
    },
    referenceToVideoSeedance2: {
      method: "POST",
      path: "/v2/video/generate/seedance-2-reference-to-video",
      media: "multipart/form-data",
    },
    textToVideoMinimaxH3: "POST /v2/video/generate/minimax-h3-text-to-video",
    imageToVideoMinimaxH3: {
      method: "POST",
      path: "/v2/video/generate/minimax-h3-image-to-video",
      media: "multipart/form-data",
    },
    referenceToVideoMinimaxH3: {
      method: "POST",
      path: "/v2/video/generate/minimax-h3-reference-to-video",
      media: "multipart/form-data",
    },
    textToVideoKling3: "POST /v2/video/generate/kling-3-standard-text-to-video",
    imageToVideoKling3: {
      method: "POST",
      path: "/v2/video/generate/kling-3-standard-image-to-video",
      media: "multipart/form-data",
    },
    generateVideoKling4: { method: "POST", path: "/v2/video/generate/kling-4", media: "multipart/form-data" },
    localizeAd: { method: "POST", path: "/v2/tool/ad-localizer", media: "multipart/form-data" },
    resizeAd: { method: "POST", path: "/v2/tool/ad-resizer", media: "multipart/form-data" },
    varyAd: { method: "POST", path: "/v2/tool/ad-variations", media: "multipart/form-data" },
    recolor: { method: "POST", path: "/v2/tool/colorways", media: "multipart/form-data" },
    ghostMannequin: { method: "POST", path: "/v2/tool/ghost-mannequin", media: "multipart/form-data" },
    swapMaterial: { method: "POST", path: "/v2/tool/material-swap", media: "multipart/form-data" },
    poseModel: { method: "POST", path: "/v2/tool/model-pose-variants", media: "multipart/form-data" },
    renderSketch: { method: "POST", path: "/v2/tool/sketch-to-render", media: "multipart/form-data" },
    generateAuto: {
      method: "POST",
      path: "/v2/image/generate/auto",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    inpaintCustomModel: {
      method: "POST",
      path: "/v2/image/inpaint/ideogram-3-custom-model",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    reframeIdeogram3: {
      method: "POST",
      path: "/v2/image/reframe/ideogram-3",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    reframeNanoBanana2: { method: "POST", path: "/v2/image/reframe/nano-banana-2", media: "multipart/form-data" },
    removeBackground: {
      method: "POST",
      path: "/v2/image/remove-background/ideogram-1",
      constants: { body: { async: true } },
      media: "multipart/form-data",
    },
    removeObject: { method: "POST", path: "/v2/image/remove-object/ideogram-1", media: "multipart/form-data" },
    generateSvg: { method: "POST", path: "/v2/svg/generate/ideogram-vector-1", media: "multipart/form-data" },
    vectorize: { method: "POST", path: "/v2/svg/vectorize/ideogram-vector-1", media: "multipart/form-data" },
    generateIdeogram4V1: "POST /v1/ideogram-v4/async/generate",
  },
  handle: (body) => ({ id: body.generation_id }),
  retrieve: { operation: { generateIdeogram4V1: "getGenerationV1", "*": "getGeneration" } },
  poll: { every: 2000, max: 15000 },
  statuses: { table: generationStatuses },
  read: {
    verdict: (body) => {
      if (
        is(body.status, "completed") &&
        all(
          list(body.data).map((each) => each.is_image_safe),
          (each) => is(each, "false"),
        )
      )
        return { failed: "moderation" };
    },
    word: (body) => body.status,
    failure: (body) => ({ message: body.failure_reason }),
    times: (body) => ({ created: body.created }),
    cost: (body) => ({ usd_micros: body.usage_cost_usd_micros }),
    outputs: (body) => [
      list(body.data).map((item): OutputReading => ({
        url: item.url,
        kind: lookup({ "video*": "video", "*": "image" } as const, item.object_type),
        mediaType: item.mime_type,
        width: item.width,
        height: item.height,
        duration: item.duration,
        expires: { after: 86400000 },
        failure: { when: is(item.is_image_safe, "false"), kind: "moderation" },
      })),
      list(body.data).map((item): OutputReading => ({
        url: item.base_image_url,
        kind: "image",
        role: "extra",
        expires: { after: 86400000 },
      })),
      list(body.data).map((item): OutputReading => ({ data: item.text_blocks, kind: "text", role: "extra" })),
    ],
  },
  charged: { failed: { failed: false, completed: true } },
  webhook: {
    with: ({ webhook }) => ({ body: { webhook_url: webhook.url } }),
    except: [
      "generateAuto",
      "inpaintCustomModel",
      "reframeIdeogram3",
      "reframeNanoBanana2",
      "removeBackground",
      "removeObject",
      "generateSvg",
      "vectorize",
      "generateIdeogram4V1",
    ],
    handle: (body: GenerationMessage) => ({ id: body.generation_id }),
    thin: true,
  },
};

/** Ideogram, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "ideogram",
  title: "Ideogram",
  sites: { ideogram: "https://api.ideogram.ai" },
  auth: [{ env: { apiKey: "IDEOGRAM_API_KEY" }, scheme: { in: "header", name: "Api-Key" } }],
  rate: { tasks: 10 },
  errors: {
    when: (body: Body) => has(body.error),
    read: (body: Body, { status }) => ({ code: [body.reject_reason, body.status_code, status], message: body.error }),
    kinds: { moderation: "422", rate_limited: "inflight_limit" },
  },
  webhooks: {
    verify: {
      algorithm: "ed25519",
      headers: {
        "X-Ideogram-Webhook-Generation-Id": "{generation}",
        "X-Ideogram-Webhook-User-Id": "{user}",
        "X-Ideogram-Webhook-Timestamp": "{timestamp}",
        "X-Ideogram-Webhook-Signature": "{signature}",
      },
      signed: "{generation}\n{user}\n{timestamp}\n{digest}",
      encoding: "hex",
      keys: "https://api.ideogram.ai/v1/.well-known/jwks.json",
    },
    delivery: (body, { header }) => header("x-ideogram-webhook-generation-id"),
  },
  operations: {
    getGenerationV1: "GET /v1/generations/{generation_id}",
    getGeneration: "GET /v2/generations/{generation_id}",
  },
  families: { generation },
};
