/** Google Veo beside `@google/genai`. */
import { devNull } from "node:os";
import { KEY, type Table } from "../table.ts";

const image = { bytesBase64Encoded: "AAAA", mimeType: "image/png" };
const picture = { imageBytes: "AAAA", mimeType: "image/png" };

export const veo: Table = {
  provider: "veo",
  package: "@google/genai",
  open: ({ GoogleGenAI, GenerateVideosOperation }, { fetch }) => Object.assign(new GoogleGenAI({ apiKey: KEY, httpOptions: { fetch } }), {
    operation: (name: string) => Object.assign(new GenerateVideosOperation(), { name }),
  }),
  headers: ["x-goog-api-key"],
  statuses: {
    video: { file: "@google/genai/dist/genai.d.ts", type: "GenerateVideosOperation.done" },
    interaction: { file: "@google/genai/dist/genai.d.ts", type: "InteractionStatus_2" },
  },
  calls: {
    generateVideo: {
      sdk: (sdk, { body, path }) => sdk.models.generateVideos({ model: path["model"], source: { prompt: body.instances[0].prompt }, config: body.parameters }),
    },
    "generateVideo: from an image": {
      request: { body: { instances: [{ prompt: "The boat leaves", image }], parameters: { sampleCount: 1, negativePrompt: "fog" } } },
      sdk: (sdk, { path }) => sdk.models.generateVideos({
        model: path["model"], source: { prompt: "The boat leaves", image: picture }, config: { numberOfVideos: 1, negativePrompt: "fog" },
      }),
    },
    "generateVideo: between two frames": {
      request: {
        body: {
          instances: [{ prompt: "The boat leaves", image, lastFrame: image }],
          parameters: { sampleCount: 1, durationSeconds: 8, aspectRatio: "9:16", resolution: "1080p", personGeneration: "allow_adult", negativePrompt: "fog", enhancePrompt: true },
        },
      },
      sdk: (sdk, { path }) => sdk.models.generateVideos({
        model: path["model"],
        source: { prompt: "The boat leaves", image: picture },
        config: {
          lastFrame: picture, numberOfVideos: 1, durationSeconds: 8, aspectRatio: "9:16", resolution: "1080p", personGeneration: "allow_adult", negativePrompt: "fog", enhancePrompt: true,
        },
      }),
    },
    "generateVideo: with references": {
      request: { body: { instances: [{ prompt: "The boat leaves", referenceImages: [{ image, referenceType: "ASSET" }] }] } },
      sdk: (sdk, { path }) => sdk.models.generateVideos({
        model: path["model"], source: { prompt: "The boat leaves" }, config: { referenceImages: [{ image: picture, referenceType: "ASSET" }] },
      }),
    },
    "generateVideo: going on from a video": {
      request: { body: { instances: [{ prompt: "The boat returns", video: { uri: "https://generativelanguage.googleapis.com/v1beta/files/f1" } }] } },
      sdk: (sdk, { path }) => sdk.models.generateVideos({
        model: path["model"], source: { prompt: "The boat returns", video: { uri: "https://generativelanguage.googleapis.com/v1beta/files/f1" } },
      }),
    },
    createInteraction: {
      sdk: (sdk, { body }) => sdk.interactions.create(body),
    },
    "createInteraction: from an image": {
      request: {
        body: {
          model: "gemini-omni-1.1-flash", input: [{ type: "image", mime_type: "image/png", data: "AAAA" }, { type: "text", text: "The boat leaves" }], background: true,
          response_format: { type: "video", delivery: "uri", duration: "8s" },
        },
      },
      sdk: (sdk, { body }) => sdk.interactions.create(body),
    },
    getInteraction: {
      sdk: (sdk, { id }) => sdk.interactions.get(id),
      differs: { "query.stream": "The SDK says that it does not stream, which is the default." },
    },
    cancelInteraction: {
      answer: "cancel",
      sdk: (sdk, { id }) => sdk.interactions.cancel(id),
    },
    getOperation: {
      sdk: (sdk, { id }) => sdk.operations.getVideosOperation({ operation: sdk.operation(id) }),
    },
    "getOperation: and the file": {
      answer: "done",
      sdk: async (sdk, { id }) => {
        const { response } = await sdk.operations.getVideosOperation({ operation: sdk.operation(id) });
        await sdk.files.download({ file: response.generatedVideos[0], downloadPath: devNull });
      },
      ours: async (client, { handle }) => client.download(await client.get(handle), { to: new WritableStream() }),
    },
  },
};
