/** AssemblyAI beside `assemblyai`. */
import { KEY, type Call, type Table } from "../table.ts";

const captions = (format: string, index: number): Call => ({
  answer: "done",
  sdk: async (sdk, { id }) => { await sdk.transcripts.get(id); await sdk.transcripts.subtitles(id, format); },
  ours: async (client, { handle }) => {
    const outputs = (await client.get(handle)).outputs.filter(({ role }: { role: string }) => role === "captions");
    await client.download(outputs[index], { to: new WritableStream() });
  },
});

export const assemblyai: Table = {
  provider: "assemblyai",
  package: "assemblyai",
  open: ({ AssemblyAI }, recorder) => {
    const { baseUrl } = new AssemblyAI({ apiKey: KEY }).transcripts.params;
    return new AssemblyAI({ apiKey: KEY, baseUrl: recorder.address(baseUrl) }); // It takes no fetch.
  },
  headers: ["authorization"],
  statuses: { transcript: { file: "assemblyai/dist/types/openapi.generated.d.ts", type: "TranscriptStatus" } },
  calls: {
    createTranscript: { sdk: (sdk, { body }) => sdk.transcripts.submit(body) },
    "createTranscript: with a webhook": {
      webhook: true,
      sdk: (sdk, { body, webhook }) => sdk.transcripts.submit({
        ...body, webhook_url: webhook.url, webhook_auth_header_name: "X-Webhook-Secret", webhook_auth_header_value: webhook.secret,
      }),
    },
    getTranscript: { sdk: (sdk, { id }) => sdk.transcripts.get(id) },
    getSubtitles: captions("srt", 0),
    "getSubtitles: the other format": captions("vtt", 1),
  },
};
