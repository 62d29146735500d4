/** Luma Dream Machine beside `lumaai`. */
import { KEY, type Table } from "../table.ts";

export const luma: Table = {
  provider: "luma",
  package: "lumaai",
  open: ({ LumaAI }, { fetch }) => new LumaAI({ authToken: KEY, fetch, maxRetries: 0 }),
  headers: ["authorization"],
  statuses: { generation: { file: "lumaai/resources/generations/generations.d.ts", type: "Generation.state" } },
  calls: {
    createVideo: { sdk: (sdk, { body }) => sdk.generations.video.create(body) },
    "createVideo: with a webhook": { webhook: true, sdk: (sdk, { body, webhook }) => sdk.generations.video.create({ ...body, callback_url: webhook.url }) },
    createImage: { sdk: (sdk, { body }) => sdk.generations.image.create(body) },
    reframeVideo: { sdk: (sdk, { body }) => sdk.generations.video.reframe(body) },
    modifyVideo: { sdk: (sdk, { body }) => sdk.generations.video.modify(body) },
    reframeImage: { sdk: (sdk, { body }) => sdk.generations.image.reframe(body) },
    upscaleVideo: { sdk: (sdk, { body, path }) => sdk.generations.upscale(path["id"], body) },
    addAudio: { sdk: (sdk, { body, path }) => sdk.generations.audio(path["id"], body) },
    getGeneration: { sdk: (sdk, { id }) => sdk.generations.get(id) },
    // Ours looks first, since deleting a finished generation would lose its files.
    deleteGeneration: { answer: "running", sdk: async (sdk, { id }) => { await sdk.generations.get(id); await sdk.generations.delete(id); } },
  },
};
