/** Leonardo.Ai beside `@leonardo-ai/sdk`. */
import { KEY, type Table } from "../table.ts";

const statuses = { file: "@leonardo-ai/sdk/sdk/models/shared/jobstatus.d.ts", type: "JobStatus" };

/** The SDK's own spelling of a body's names. */
const camel = (body: object): object => Object.fromEntries(Object.entries(body).map(([name, value]) => [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value as unknown]));

export const leonardo: Table = {
  provider: "leonardo",
  package: "@leonardo-ai/sdk",
  open: ({ Leonardo, HTTPClient }, { fetch }) => new Leonardo({ bearerAuth: KEY, httpClient: new HTTPClient({ fetcher: fetch }) }),
  headers: ["authorization"],
  statuses: {
    generation: statuses,
    variation: statuses,
    videoUpscale: statuses,
    blueprint: { file: "@leonardo-ai/sdk/sdk/models/shared/blueprintexecutionstatus.d.ts", type: "BlueprintExecutionStatus" },
  },
  calls: {
    createGeneration: { sdk: (sdk, { body }) => sdk.image.createGeneration(camel(body)), differs: { "body.presetStyle": "The SDK fills in DYNAMIC, which is the API's own default." } },
    textToVideo: { sdk: (sdk, { body }) => sdk.motion.createTextToVideoGeneration(camel(body)) },
    imageToVideo: { sdk: (sdk, { body }) => sdk.motion.createImageToVideoGeneration(camel(body)) },
    motionSvd: { sdk: (sdk, { body }) => sdk.motion.createSVDMotionGeneration(camel(body)) },
    getGeneration: { sdk: (sdk, { id }) => sdk.image.getGenerationById(id) },
    unzoom: { sdk: (sdk, { body }) => sdk.variation.createVariationUnzoom(camel(body)) },
    upscale: { sdk: (sdk, { body }) => sdk.variation.createVariationUpscale(camel(body)) },
    removeBackground: { sdk: (sdk, { body }) => sdk.variation.createVariationNoBG(camel(body)) },
    universalUpscale: { sdk: (sdk, { body }) => sdk.variation.createUniversalUpscalerJob(camel(body)) },
    getVariation: { sdk: (sdk, { id }) => sdk.variation.getVariationById(id) },
    upscaleVideo: { sdk: (sdk, { body }) => sdk.motion.createVideoUpscale(camel(body)) },
    getMotionVariation: { sdk: (sdk, { id }) => sdk.variation.getMotionVariationById(id) },
    executeBlueprint: { sdk: (sdk, { body }) => sdk.blueprints.executeBlueprint(body) },
    getBlueprintExecution: { answer: "running", sdk: (sdk, { id }) => sdk.blueprints.getBlueprintExecution(id) },
    getBlueprintGenerations: {
      answer: "completed",
      sdk: async (sdk, { id }) => {
        await sdk.blueprints.getBlueprintExecution(id);
        await sdk.blueprints.getBlueprintExecutionGenerations(id, undefined, undefined, 100);
      },
    },
  },
  unshared: { createGenerationV2: "The SDK knows the first version of the API alone." },
};
