/**
 * Runway as data: which answers are read where, and what their words mean.
 * Generated from specs/runway; change that, not this.
 */
import {
  entries,
  has,
  list,
  lookup,
  members,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type OutputReading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["imageToVideo"]>
  | Described<operations["textToVideo"]>
  | Described<operations["videoToVideo"]>
  | Described<operations["videoUpscale"]>
  | Described<operations["videoToHdr"]>
  | Described<operations["characterPerformance"]>
  | Described<operations["avatarVideo"]>
  | Described<operations["textToImage"]>
  | Described<operations["imageUpscale"]>
  | Described<operations["soundEffect"]>
  | Described<operations["textToSpeech"]>
  | Described<operations["speechToSpeech"]>
  | Described<operations["voiceDubbing"]>
  | Described<operations["voiceIsolation"]>
  | Described<operations["generateVideo"]>
  | Described<operations["generateImage"]>
  | Described<operations["generateAudio"]>
  | Described<operations["localizeAd"]>
  | Described<operations["makeStockImage"]>
  | Described<operations["makeMultiShotVideo"]>
  | Described<operations["makeProductAd"]>
  | Described<operations["makeCampaignImage"]>
  | Described<operations["swapProduct"]>
  | Described<operations["makeProductReview"]>
  | Described<operations["getTask"]>
  | Described<operations["deleteTask"]>
  | Described<operations["runWorkflow"]>
  | Described<operations["getWorkflowInvocation"]>
>;

type GenerationAnswer = Loose<
  | Described<operations["getTask"]>
  | Described<operations["imageToVideo"]>
  | Described<operations["textToVideo"]>
  | Described<operations["videoToVideo"]>
  | Described<operations["videoUpscale"]>
  | Described<operations["videoToHdr"]>
  | Described<operations["characterPerformance"]>
  | Described<operations["avatarVideo"]>
  | Described<operations["textToImage"]>
  | Described<operations["imageUpscale"]>
  | Described<operations["soundEffect"]>
  | Described<operations["textToSpeech"]>
  | Described<operations["speechToSpeech"]>
  | Described<operations["voiceDubbing"]>
  | Described<operations["voiceIsolation"]>
  | Described<operations["generateVideo"]>
  | Described<operations["generateImage"]>
  | Described<operations["generateAudio"]>
  | Described<operations["localizeAd"]>
  | Described<operations["makeStockImage"]>
  | Described<operations["makeMultiShotVideo"]>
  | Described<operations["makeProductAd"]>
  | Described<operations["makeCampaignImage"]>
  | Described<operations["swapProduct"]>
  | Described<operations["makeProductReview"]>
>;

const generationStatuses = {
  PENDING: "queued",
  THROTTLED: "queued",
  RUNNING: "running",
  SUCCEEDED: "succeeded",
  FAILED: "failed",
  CANCELLED: "canceled",
} as const satisfies Record<Words<GenerationAnswer["status"]>, Verdict>;

const generation: Family<GenerationAnswer> = {
  submit: {
    imageToVideo: {
      method: "POST",
      path: "/v1/image_to_video",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    textToVideo: {
      method: "POST",
      path: "/v1/text_to_video",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    videoToVideo: {
      method: "POST",
      path: "/v1/video_to_video",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    videoUpscale: {
      method: "POST",
      path: "/v1/video_upscale",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    videoToHdr: {
      method: "POST",
      path: "/v1/video_to_hdr",
      constants: { header: { "X-Runway-Version": "2024-11-06" }, body: { model: "ruby" } },
    },
    characterPerformance: {
      method: "POST",
      path: "/v1/character_performance",
      constants: { header: { "X-Runway-Version": "2024-11-06" }, body: { model: "act_two" } },
    },
    avatarVideo: {
      method: "POST",
      path: "/v1/avatar_videos",
      constants: { header: { "X-Runway-Version": "2024-11-06" }, body: { model: "gwm1_avatars" } },
    },
    textToImage: {
      method: "POST",
      path: "/v1/text_to_image",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    imageUpscale: {
      method: "POST",
      path: "/v1/image_upscale",
      constants: { header: { "X-Runway-Version": "2024-11-06" }, body: { model: "magnific_precision_upscaler_v2" } },
    },
    soundEffect: {
      method: "POST",
      path: "/v1/sound_effect",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    textToSpeech: {
      method: "POST",
      path: "/v1/text_to_speech",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    speechToSpeech: {
      method: "POST",
      path: "/v1/speech_to_speech",
      constants: { header: { "X-Runway-Version": "2024-11-06" }, body: { model: "eleven_multilingual_sts_v2" } },
    },
    voiceDubbing: {
      method: "POST",
      path: "/v1/voice_dubbing",
      constants: { header: { "X-Runway-Version": "2024-11-06" }, body: { model: "eleven_voice_dubbing" } },
    },
    voiceIsolation: {
      method: "POST",
      path: "/v1/voice_isolation",
      constants: { header: { "X-Runway-Version": "2024-11-06" }, body: { model: "eleven_voice_isolation" } },
    },
    generateVideo: {
      method: "POST",
      path: "/v1/generate/video",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    generateImage: {
      method: "POST",
      path: "/v1/generate/image",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    generateAudio: {
      method: "POST",
      path: "/v1/generate/audio",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    localizeAd: {
      method: "POST",
      path: "/v1/recipes/ad_localization",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    makeStockImage: {
      method: "POST",
      path: "/v1/recipes/marketing_stock_image",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    makeMultiShotVideo: {
      method: "POST",
      path: "/v1/recipes/multi_shot_video",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    makeProductAd: {
      method: "POST",
      path: "/v1/recipes/product_ad",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    makeCampaignImage: {
      method: "POST",
      path: "/v1/recipes/product_campaign_image",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    swapProduct: {
      method: "POST",
      path: "/v1/recipes/product_swap",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    makeProductReview: {
      method: "POST",
      path: "/v1/recipes/product_ugc",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
  },
  handle: (body) => ({ id: body.id }),
  retrieve: "getTask",
  cancel: { operation: "deleteTask", while: ["queued", "running"], verdict: "canceled" },
  poll: { every: 6000 },
  statuses: { table: generationStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: body.failureCode, message: body.failure }),
    progress: (body) => ({ fraction: body.progress }),
    times: (body) => ({ created: body.createdAt }),
    model: (body) => body.routing?.model,
    cost: (body) => ({
      credits: body.cost?.credits,
      estimated_credits: [body.estimatedCost?.credits, body.routing?.estimatedCost?.credits],
    }),
    outputs: (body, { handle }) => [
      {
        url: body.output,
        kind: lookup(
          {
            textToImage: "image",
            imageUpscale: "image",
            generateImage: "image",
            localizeAd: "image",
            makeStockImage: "image",
            makeCampaignImage: "image",
            soundEffect: "audio",
            textToSpeech: "audio",
            voiceIsolation: "audio",
            generateAudio: "audio",
          } as const,
          handle.operation,
        ),
      },
    ],
    expires: { after: 86400000, since: "retrieved" },
  },
};

type WorkflowAnswer = Loose<Described<operations["getWorkflowInvocation"]> | Described<operations["runWorkflow"]>>;

const workflow: Family<WorkflowAnswer> = {
  submit: {
    runWorkflow: {
      method: "POST",
      path: "/v1/workflows/{id}",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
  },
  handle: (body) => ({ id: body.id }),
  retrieve: "getWorkflowInvocation",
  poll: { every: 6000 },
  statuses: { table: generationStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: body.failureCode, message: body.failure }),
    progress: (body) => ({ fraction: body.progress }),
    times: (body) => ({ created: body.createdAt }),
    outputs: (body) => [
      { url: members(body.output).flatMap((each) => list(each)), early: true },
      entries(body.nodeErrors).map(([, item]): OutputReading => ({
        text: item.message,
        failure: { when: has(item.message), code: item.failureCode, message: item.message },
      })),
    ],
    early: true,
    expires: { after: 86400000, since: "retrieved" },
  },
};

/** Runway, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "runway",
  title: "Runway",
  sites: { runway: "https://api.dev.runwayml.com" },
  auth: [{ env: { apiKey: "RUNWAYML_API_SECRET" }, scheme: "bearer" }],
  errors: {
    read: (body: Body) => ({ message: body.error }),
    kinds: {
      moderation: "SAFETY.* INPUT_PREPROCESSING.SAFETY.*",
      provider_error: "INPUT_PREPROCESSING.INTERNAL INTERNAL INTERNAL.* INTERNAL.BAD_OUTPUT.*",
      invalid_input: "ASSET.INVALID",
      capacity: "THIRD_PARTY.*",
    },
    retry: { change_input: "INTERNAL.BAD_OUTPUT.*" },
  },
  operations: {
    getTask: { method: "GET", path: "/v1/tasks/{id}", constants: { header: { "X-Runway-Version": "2024-11-06" } } },
    deleteTask: {
      method: "DELETE",
      path: "/v1/tasks/{id}",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
    getWorkflowInvocation: {
      method: "GET",
      path: "/v1/workflow_invocations/{id}",
      constants: { header: { "X-Runway-Version": "2024-11-06" } },
    },
  },
  families: { generation, workflow },
};
