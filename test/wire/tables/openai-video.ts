/** OpenAI videos beside `openai`. */
import { KEY, type Call, type Table } from "../table.ts";

const form = { type: "The SDK sends a form, the reference takes JSON as well; the fields are the same." };

const content = (variant: string, index: number): Call => ({
  answer: "done",
  sdk: async (sdk, { id }) => { await sdk.videos.retrieve(id); await (await sdk.videos.downloadContent(id, { variant })).arrayBuffer(); },
  ours: async (client, { handle }) => {
    const { outputs } = await client.get(handle);
    await client.download(outputs[index], { to: new WritableStream() });
  },
});

export const openaiVideo: Table = {
  provider: "openai-video",
  package: "openai",
  open: ({ OpenAI }, { fetch }) => new OpenAI({ apiKey: KEY, fetch, maxRetries: 0 }),
  headers: ["authorization"],
  statuses: { video: { file: "openai/resources/videos.d.ts", type: "Video.status" } },
  accepts: ({ OpenAI }, { headers, rawBody, secret }) =>
    new OpenAI({ apiKey: KEY }).webhooks.verifySignature(rawBody, headers, secret).then(() => true, () => false),
  calls: {
    createVideo: { sdk: (sdk, { body }) => sdk.videos.create(body), differs: form },
    "createVideo: from an image": {
      request: { body: { prompt: "The boat leaves the harbour", input_reference: { image_url: "https://cdn.example/boat.png" } } },
      sdk: (sdk, { body }) => sdk.videos.create(body),
      differs: form,
    },
    createVideoWithFile: { sdk: (sdk, { body }) => sdk.videos.create(body) },
    "createVideoWithFile: with its file": {
      request: { body: { prompt: "The boat leaves the harbour", seconds: "4", input_reference: new File(["boat"], "boat.png", { type: "image/png" }) } },
      sdk: (sdk, { body }) => sdk.videos.create(body),
    },
    editVideo: { sdk: (sdk, { body }) => sdk.videos.edit(body), differs: form },
    extendVideo: { sdk: (sdk, { body }) => sdk.videos.extend(body), differs: form },
    remixVideo: { sdk: (sdk, { body, path }) => sdk.videos.remix(path["video_id"], body) },
    getVideo: { sdk: (sdk, { id }) => sdk.videos.retrieve(id) },
    downloadVideo: content("video", 0),
    "downloadVideo: the cover": content("thumbnail", 1),
    "downloadVideo: the frames": content("spritesheet", 2),
  },
};
