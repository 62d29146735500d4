/** Google Veo beside `@google/genai`. */
import { devNull } from "node:os";
import { KEY, type Table } from "../table.ts";

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
      request: { body: { instances: [{ prompt: "The boat leaves", image: { bytesBase64Encoded: "AAAA", mimeType: "image/png" } }], parameters: { sampleCount: 1, negativePrompt: "fog" } } },
      sdk: (sdk, { path }) => sdk.models.generateVideos({
        model: path["model"], source: { prompt: "The boat leaves", image: { imageBytes: "AAAA", mimeType: "image/png" } }, config: { numberOfVideos: 1, negativePrompt: "fog" },
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
