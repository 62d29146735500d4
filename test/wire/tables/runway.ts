/** Runway beside `@runwayml/sdk`. */
import { KEY, type Call, type Table } from "../table.ts";

const create = (resource: string): Call => ({ sdk: (sdk, { body }) => sdk[resource].create(body) });
const generate = (kind: string): Call => ({ sdk: (sdk, { body }) => sdk.generate[kind].create(body) });
const recipe = (name: string): Call => ({ sdk: (sdk, { body }) => sdk.recipes[name](body) });

export const runway: Table = {
  provider: "runway",
  package: "@runwayml/sdk",
  open: ({ default: Runway }, { fetch }) => new Runway({ apiKey: KEY, fetch, maxRetries: 0 }),
  headers: ["authorization", "x-runway-version"],
  statuses: {
    generation: { file: "@runwayml/sdk/resources/tasks.d.ts", type: "TaskRetrieveResponse.status" },
    workflow: { file: "@runwayml/sdk/resources/workflow-invocations.d.ts", type: "WorkflowInvocationRetrieveResponse.status" },
  },
  calls: {
    imageToVideo: create("imageToVideo"),
    textToVideo: create("textToVideo"),
    videoToVideo: create("videoToVideo"),
    videoUpscale: create("videoUpscale"),
    videoToHdr: create("videoToHdr"),
    characterPerformance: create("characterPerformance"),
    avatarVideo: create("avatarVideos"),
    textToImage: create("textToImage"),
    imageUpscale: create("imageUpscale"),
    soundEffect: create("soundEffect"),
    textToSpeech: create("textToSpeech"),
    speechToSpeech: create("speechToSpeech"),
    voiceDubbing: create("voiceDubbing"),
    voiceIsolation: create("voiceIsolation"),
    generateVideo: generate("video"),
    generateImage: generate("image"),
    generateAudio: generate("audio"),
    localizeAd: recipe("adLocalization"),
    makeStockImage: recipe("marketingStockImage"),
    makeMultiShotVideo: recipe("multiShotVideo"),
    makeProductAd: recipe("productAd"),
    makeCampaignImage: recipe("productCampaignImage"),
    swapProduct: recipe("productSwap"),
    makeProductReview: recipe("productUgc"),
    getTask: { sdk: (sdk, { id }) => sdk.tasks.retrieve(id) },
    // Ours looks first, since deleting a finished task would destroy it.
    deleteTask: { answer: "running", sdk: async (sdk, { id }) => { await sdk.tasks.retrieve(id); await sdk.tasks.delete(id); } },
    runWorkflow: { sdk: (sdk, { body, path }) => sdk.workflows.run(path["id"], body) },
    getWorkflowInvocation: { sdk: (sdk, { id }) => sdk.workflowInvocations.retrieve(id) },
  },
};
