/**
 * AssemblyAI as data: which answers are read where, and what their words mean.
 * Generated from specs/assemblyai; change that, not this.
 */
import {
  content,
  entries,
  has,
  is,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Verdict,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createTranscript"]>
  | Described<operations["getTranscript"]>
  | Described<operations["getSubtitles"]>
>;

type TranscriptAnswer = Loose<Described<operations["getTranscript"]> | Described<operations["createTranscript"]>>;
type TranscriptMessage = Loose<Message<operations["transcriptReady"]>>;

const transcriptStatuses = {
  queued: "queued",
  processing: "running",
  completed: "succeeded",
  error: "failed",
} as const satisfies Record<string, Verdict>;

const transcript: Family<TranscriptAnswer> = {
  submit: { createTranscript: "POST /v2/transcript" },
  handle: (body) => ({ id: body.id }),
  retrieve: "getTranscript",
  poll: { every: 3000, max: 15000, grace: 30000 },
  statuses: { table: transcriptStatuses },
  read: {
    verdict: (body, { status }) => {
      if (is(body.audio_url, "http://deleted_by_user")) return { expired: "record" };
      if (is(status, "400") && is(body.error, "Transcript lookup error*")) return { expired: "record" };
      if (is(body.status, "error") && is(body.error, "Download error*")) return { failed: "invalid_input" };
    },
    word: (body) => body.status,
    failure: (body) => ({ message: body.error }),
    model: (body) => [body.speech_model_used, body.speech_model],
    cost: (body) => ({ audio_seconds: body.audio_duration }),
    outputs: (body, { handle }) => [
      { text: body.text, kind: "text" },
      { text: body.summary, kind: "text", role: "extra" },
      entries(body.translated_texts).map(([key, item]): OutputReading => ({
        text: item,
        kind: "text",
        role: "extra",
        name: key,
      })),
      { text: body.unredacted_text, kind: "text", role: "original" },
      {
        when: has(body.text),
        url: content("getSubtitles", { path: { subtitle_format: "srt", transcript_id: handle.id } }),
        kind: "text",
        role: "captions",
        access: "provider-auth",
      },
      {
        when: has(body.text),
        url: content("getSubtitles", { path: { subtitle_format: "vtt", transcript_id: handle.id } }),
        kind: "text",
        role: "captions",
        access: "provider-auth",
      },
      { when: !has(body.text), data: body, kind: "text" },
    ],
  },
  webhook: {
    with: ({ webhook }) => ({
      body: {
        webhook_url: webhook.url,
        webhook_auth_header_name: "X-Webhook-Secret",
        webhook_auth_header_value: webhook.secret,
      },
    }),
    when: (body: TranscriptMessage) => has(body.transcript_id),
    handle: (body: TranscriptMessage) => ({ id: body.transcript_id }),
    thin: true,
  },
};

/** AssemblyAI, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "assemblyai",
  title: "AssemblyAI",
  sites: { us: "https://api.assemblyai.com", eu: "https://api.eu.assemblyai.com" },
  auth: [{ env: { apiKey: "ASSEMBLYAI_API_KEY" }, scheme: { in: "header", name: "Authorization" } }],
  rate: { retrieve: 60 },
  errors: { read: (body: Body) => ({ message: body.error }) },
  webhooks: { verify: { algorithm: "equal", headers: { "X-Webhook-Secret": "{signature}" } } },
  operations: {
    getTranscript: "GET /v2/transcript/{transcript_id}",
    getSubtitles: "GET /v2/transcript/{transcript_id}/{subtitle_format}",
  },
  families: { transcript },
};
