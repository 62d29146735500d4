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
  statuses: { video: { file: "@google/genai/dist/genai.d.ts", type: "GenerateVideosOperation.done" } },
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
