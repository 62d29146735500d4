/**
 * Leonardo.Ai as data: which answers are read where, and what their words mean.
 * Generated from specs/leonardo; change that, not this.
 */
import {
  first,
  has,
  is,
  list,
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
  | Described<operations["createGeneration"]>
  | Described<operations["createGenerationV2"]>
  | Described<operations["textToVideo"]>
  | Described<operations["imageToVideo"]>
  | Described<operations["motionSvd"]>
  | Described<operations["getGeneration"]>
  | Described<operations["unzoom"]>
  | Described<operations["upscale"]>
  | Described<operations["removeBackground"]>
  | Described<operations["universalUpscale"]>
  | Described<operations["getVariation"]>
  | Described<operations["upscaleVideo"]>
  | Described<operations["getMotionVariation"]>
  | Described<operations["executeBlueprint"]>
  | Described<operations["getBlueprintExecution"]>
  | Described<operations["getBlueprintGenerations"]>
>;

type GenerationAnswer = Loose<
  | Described<operations["getGeneration"]>
  | Described<operations["createGeneration"]>
  | Described<operations["createGenerationV2"]>
  | Described<operations["textToVideo"]>
  | Described<operations["imageToVideo"]>
  | Described<operations["motionSvd"]>
>;
type GenerationMessage = Loose<Message<operations["generationDone"]>>;

const generationStatuses = {
  PENDING: "running",
  COMPLETE: "succeeded",
  FAILED: "failed",
} as const satisfies Record<Words<NonNullable<GenerationAnswer["generations_by_pk"]>["status"]>, Verdict>;

const generationLet = (body: GenerationAnswer) => ({
  job: first(body.sdGenerationJob, body.generate, body.motionVideoGenerationJob, body.motionSvdGenerationJob),
});

const generation: Family<GenerationAnswer, unknown, ReturnType<typeof generationLet>> = {
  submit: {
    createGeneration: "POST /v1/generations",
    createGenerationV2: "POST /v2/generations",
    textToVideo: "POST /v1/generations-text-to-video",
    imageToVideo: "POST /v1/generations-image-to-video",
    motionSvd: "POST /v1/generations-motion-svd",
  },
  handle: (body) => ({
    id: [
      body.sdGenerationJob?.generationId,
      body.generate?.generationId,
      body.motionVideoGenerationJob?.generationId,
      body.motionSvdGenerationJob?.generationId,
    ],
  }),
  retrieve: "getGeneration",
  poll: { every: 3000, max: 15000, grace: 30000 },
  statuses: { table: generationStatuses, absent: { expired: "record" } },
  read: {
    let: generationLet,
    word: (body) => body.generations_by_pk?.status,
    times: (body) => ({ created: body.generations_by_pk?.createdAt }),
    model: (body) => body.generations_by_pk?.modelId,
    cost: (body, _, { job }) => ({ api_credits: job?.apiCreditCost, amount: job?.cost?.amount }),
    outputs: (body) => [
      list(body.generations_by_pk?.generated_images).map((item): OutputReading => ({
        url: item.motionMP4URL,
        kind: "video",
      })),
      list(body.generations_by_pk?.generated_images).map((item): OutputReading => ({
        when: !has(item.motionMP4URL),
        url: item.url,
        kind: "image",
      })),
      list(body.generations_by_pk?.generated_images).map((item): OutputReading => ({
        when: has(item.motionMP4URL),
        url: item.url,
        kind: "image",
        role: "cover",
      })),
    ],
  },
  webhook: {
    when: (body: GenerationMessage) => is(body.object, "generation"),
    handle: (body: GenerationMessage) => ({ id: body.data?.object?.id }),
    thin: true,
  },
};

type VariationAnswer = Loose<
  | Described<operations["getVariation"]>
  | Described<operations["unzoom"]>
  | Described<operations["upscale"]>
  | Described<operations["removeBackground"]>
  | Described<operations["universalUpscale"]>
>;

const variationLet = (body: VariationAnswer) => ({
  job: first(body.sdUnzoomJob, body.sdUpscaleJob, body.sdNobgJob, body.universalUpscaler),
});

const variation: Family<VariationAnswer, unknown, ReturnType<typeof variationLet>> = {
  submit: {
    unzoom: "POST /v1/variations/unzoom",
    upscale: "POST /v1/variations/upscale",
    removeBackground: "POST /v1/variations/nobg",
    universalUpscale: "POST /v1/variations/universal-upscaler",
  },
  handle: (body) => ({
    id: [body.sdUnzoomJob?.id, body.sdUpscaleJob?.id, body.sdNobgJob?.id, body.universalUpscaler?.id],
  }),
  retrieve: "getVariation",
  poll: { every: 3000, max: 15000, grace: 30000 },
  statuses: { table: generationStatuses, absent: { expired: "record" } },
  read: {
    let: variationLet,
    word: (body) => list(body.generated_image_variation_generic)[0]?.status,
    times: (body) => ({ created: list(body.generated_image_variation_generic)[0]?.createdAt }),
    cost: (body, _, { job }) => ({ api_credits: job?.apiCreditCost, amount: job?.cost?.amount }),
    outputs: (body) =>
      list(body.generated_image_variation_generic).map((item): OutputReading => ({ url: item.url, kind: "image" })),
  },
};

type VideoUpscaleAnswer = Loose<Described<operations["getMotionVariation"]> | Described<operations["upscaleVideo"]>>;

const videoUpscale: Family<VideoUpscaleAnswer> = {
  submit: {
    upscaleVideo: {
      method: "POST",
      path: "/v1/generations-video-upscale",
      constants: { body: { resolution: "RESOLUTION_720" } },
    },
  },
  handle: (body) => ({ id: body.motionVideoGenerationJob?.variationId }),
  retrieve: "getMotionVariation",
  poll: { every: 5000, max: 15000, grace: 30000 },
  statuses: { table: generationStatuses, absent: { expired: "record" } },
  read: {
    word: (body) => list(body.generated_image_variation_motion)[0]?.status,
    times: (body) => ({ created: list(body.generated_image_variation_motion)[0]?.createdAt }),
    cost: (body) => ({
      api_credits: body.motionVideoGenerationJob?.apiCreditCost,
      amount: body.motionVideoGenerationJob?.cost?.amount,
    }),
    outputs: (body) =>
      list(body.generated_image_variation_motion).map((item): OutputReading => ({ url: item.url, kind: "video" })),
  },
};

type BlueprintAnswer = Loose<
  Described<operations["getBlueprintExecution"]> | Described<operations["executeBlueprint"]>
>;
type BlueprintResult = Loose<Described<operations["getBlueprintGenerations"]>>;

const blueprintStatuses = {
  PENDING: "running",
  QUEUED: "queued",
  COMPLETED: "succeeded",
  FAILED: "failed",
} as const satisfies Record<Words<NonNullable<BlueprintAnswer["blueprintExecution"]>["status"]>, Verdict>;

const blueprint: Family<BlueprintAnswer, BlueprintResult> = {
  submit: { executeBlueprint: "POST /v1/blueprint-executions" },
  handle: (body) => ({ id: body.executeBlueprint?.akUUID }),
  retrieve: "getBlueprintExecution",
  result: {
    operation: "getBlueprintGenerations",
    with: ({ handle }) => ({ query: { first: 100 }, path: { id: handle.id } }),
  },
  poll: { every: 5000, max: 15000, grace: 30000 },
  statuses: { table: blueprintStatuses },
  read: {
    word: (body) => body.blueprintExecution?.status,
    times: (body) => ({ created: body.blueprintExecution?.createdAt }),
    outputs: (body, { result }) =>
      list(result?.blueprintExecutionGenerations?.edges).map((item): OutputReading => ({
        text: item.node?.generationId,
        kind: "text",
        failure: {
          when: is(item.node?.status, "FAILED"),
          code: item.node?.failedReason?.type,
          message: item.node?.failedReason?.message,
        },
      })),
  },
};

/** Leonardo.Ai, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "leonardo",
  title: "Leonardo.Ai",
  sites: { leonardo: "https://cloud.leonardo.ai/api/rest" },
  auth: [{ env: { apiKey: "LEONARDO_API_KEY" }, scheme: "bearer" }],
  rate: { submit: 1.6666666666666667, retrieve: 33.333333333333336, tasks: 10 },
  errors: {
    when: (body: Body) => has(list(body)[0]?.message),
    read: (body: Body) => ({
      code: [list(body)[0]?.extensions?.code, body.code],
      message: [list(body)[0]?.message, body.error],
    }),
    kinds: {
      invalid_input: "VALIDATION_ERROR",
      unauthorized: "access-denied",
      moderation: "PROMPT_MODERATION_BLOCKED",
    },
  },
  webhooks: { verify: { algorithm: "equal", headers: { authorization: "Bearer {signature}" } } },
  operations: {
    getGeneration: "GET /v1/generations/{id}",
    getVariation: "GET /v1/variations/{id}",
    getMotionVariation: "GET /v1/motion-variations/{id}",
    getBlueprintExecution: "GET /v1/blueprint-executions/{id}",
    getBlueprintGenerations: "GET /v1/blueprint-executions/{id}/generations",
  },
  families: { generation, variation, videoUpscale, blueprint },
};
