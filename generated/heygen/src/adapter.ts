/**
 * HeyGen as data: which answers are read where, and what their words mean.
 * Generated from specs/heygen; change that, not this.
 */
import {
  entries,
  has,
  is,
  list,
  lookup,
  type Adapter,
  type At,
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
  | Described<operations["createVideo"]>
  | Described<operations["generateFromTemplate"]>
  | Described<operations["getVideo"]>
  | Described<operations["createVideoAgentSession"]>
  | Described<operations["getVideoAgentSession"]>
  | Described<operations["stopVideoAgentSession"]>
  | Described<operations["createVideoTranslation"]>
  | Described<operations["generateFromProofread"]>
  | Described<operations["getVideoTranslation"]>
  | Described<operations["createLipsync"]>
  | Described<operations["getLipsync"]>
  | Described<operations["removeBackground"]>
  | Described<operations["getBackgroundRemoval"]>
  | Described<operations["createClips"]>
  | Described<operations["getClips"]>
  | Described<operations["createRender"]>
  | Described<operations["getRender"]>
>;

type VideoAnswer = Loose<
  | Described<operations["getVideo"]>
  | Described<operations["createVideo"]>
  | Described<operations["generateFromTemplate"]>
>;
type VideoMessage = Loose<Message<operations["eventHappened"]>>;

const videoStatuses = {
  waiting: "queued",
  pending: "queued",
  processing: "running",
  completed: "succeeded",
  failed: "failed",
} as const satisfies Record<string, Verdict>;

const videoLet = (body: VideoAnswer) => ({ video: body.data });

const video: Family<VideoAnswer, unknown, ReturnType<typeof videoLet>> = {
  submit: { createVideo: "POST /v3/videos", generateFromTemplate: "POST /v3/templates/{template_id}" },
  handle: (body) => ({ id: [body.data?.video_id, body.data?.id] }),
  clientRef: { with: ({ clientRef }) => ({ header: { "Idempotency-Key": clientRef } }), repeat: "same" },
  retrieve: "getVideo",
  poll: { every: 10000, max: 30000 },
  statuses: { table: videoStatuses },
  read: {
    let: videoLet,
    word: (body) => body.data?.status,
    failure: (body) => ({ code: body.data?.failure_code, message: body.data?.failure_message }),
    times: (body) => ({ created: body.data?.created_at, finished: body.data?.completed_at }),
    outputs: (body, _, { video }) => [
      { url: video?.video_url, kind: "video", duration: video?.duration },
      { url: video?.captioned_video_url, kind: "video", role: "extra", duration: video?.duration },
      { url: video?.subtitle_url, kind: "text", role: "captions" },
      { url: video?.thumbnail_url, kind: "image", role: "cover" },
      { url: video?.gif_url, kind: "image", role: "preview" },
    ],
  },
  webhook: {
    when: (body: VideoMessage) => is(body.event_type, "avatar_video.*"),
    handle: (body: VideoMessage) => ({ id: body.event_data?.video_id }),
    thin: true,
  },
};

type AgentAnswer = Loose<
  | Described<operations["getVideoAgentSession"]>
  | Described<operations["createVideoAgentSession"]>
  | Described<operations["stopVideoAgentSession"]>
>;
type AgentResult = Loose<Described<operations["getVideo"]>>;
type AgentMessage = Loose<Message<operations["eventHappened"]>>;

const agentStatuses = {
  thinking: "running",
  generating: "running",
  waiting_for_input: { running: "input" },
  reviewing: { running: "input" },
  completed: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<NonNullable<AgentAnswer["data"]>["status"]>, Verdict>;

const agentLet = (body: AgentAnswer, { result }: At<AgentResult>) => ({ video: result?.data });

const agent: Family<AgentAnswer, AgentResult, ReturnType<typeof agentLet>> = {
  submit: { createVideoAgentSession: "POST /v3/video-agents" },
  handle: (body) => ({ id: body.data?.session_id }),
  retrieve: "getVideoAgentSession",
  result: { operation: "getVideo", with: ({ body }) => ({ path: { video_id: body?.data?.video_id } }) },
  cancel: "stopVideoAgentSession",
  poll: { first: 60000, every: 30000, max: 60000, deadline: 7200000 },
  statuses: { table: agentStatuses },
  read: {
    let: agentLet,
    verdict: (body, _, { video }) => {
      if (is(video?.status, "failed")) return "failed";
      if (is(video?.status, "pending", "processing")) return "running";
    },
    word: (body) => body.data?.status,
    failure: (body, _, { video }) => ({
      code: video?.failure_code,
      message: [video?.failure_message, list(body.data?.messages)[0]?.content],
    }),
    progress: (body) => ({ percent: body.data?.progress }),
    times: (body, _, { video }) => ({ created: body.data?.created_at, finished: video?.completed_at }),
    outputs: (body, _, { video }) => [
      { url: video?.video_url, kind: "video", duration: video?.duration },
      { url: video?.captioned_video_url, kind: "video", role: "extra", duration: video?.duration },
      { url: video?.subtitle_url, kind: "text", role: "captions" },
      { url: video?.thumbnail_url, kind: "image", role: "cover" },
      { url: video?.gif_url, kind: "image", role: "preview" },
    ],
  },
  webhook: {
    when: (body: AgentMessage) => is(body.event_type, "video_agent.*"),
    handle: (body: AgentMessage) => ({ id: body.event_data?.session_id }),
    thin: true,
  },
};

type TranslationAnswer = Loose<
  | Described<operations["getVideoTranslation"]>
  | Described<operations["createVideoTranslation"]>
  | Described<operations["generateFromProofread"]>
>;
type TranslationMessage = Loose<Message<operations["eventHappened"]>>;

const translationStatuses = {
  pending: "queued",
  processing: "running",
  running: "running",
  completed: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<NonNullable<TranslationAnswer["data"]>["status"]>, Verdict>;

const translation: Family<TranslationAnswer> = {
  submit: {
    createVideoTranslation: "POST /v3/video-translations",
    generateFromProofread: "POST /v3/video-translations/proofreads/{proofread_id}/generate",
  },
  handle: (body) => ({ id: [list(body.data?.video_translation_ids)[0], body.data?.video_translation_id] }),
  clientRef: { with: ({ clientRef }) => ({ header: { "Idempotency-Key": clientRef } }), repeat: "same" },
  retrieve: "getVideoTranslation",
  poll: { every: 30000, max: 60000, deadline: 7200000 },
  statuses: { table: translationStatuses },
  read: {
    verdict: (body) => {
      if (is(body.data?.status, "completed") && !has(body.data?.video_url) && !has(body.data?.audio_url))
        return "running";
    },
    word: (body) => body.data?.status,
    failure: (body) => ({ message: body.data?.failure_message }),
    times: (body) => ({ created: body.data?.created_at }),
    outputs: (body) => [
      { url: body.data?.video_url, kind: "video", duration: body.data?.duration },
      { url: body.data?.audio_url, kind: "audio", role: "extra", duration: body.data?.duration },
      { url: body.data?.srt_caption_url, kind: "text", role: "captions" },
      { url: body.data?.vtt_caption_url, kind: "text", role: "captions" },
    ],
  },
  webhook: {
    when: (body: TranslationMessage) => is(body.event_type, "video_translate.success", "video_translate.fail"),
    handle: (body: TranslationMessage) => ({ id: body.event_data?.video_translate_id }),
    thin: true,
  },
};

type LipsyncAnswer = Loose<Described<operations["getLipsync"]> | Described<operations["createLipsync"]>>;

const lipsyncStatuses = {
  pending: "queued",
  running: "running",
  completed: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<NonNullable<LipsyncAnswer["data"]>["status"]>, Verdict>;

const lipsync: Family<LipsyncAnswer> = {
  submit: { createLipsync: "POST /v3/lipsyncs" },
  handle: (body) => ({ id: body.data?.lipsync_id }),
  clientRef: { with: ({ clientRef }) => ({ header: { "Idempotency-Key": clientRef } }), repeat: "same" },
  retrieve: "getLipsync",
  poll: { every: 30000, max: 60000, deadline: 7200000 },
  statuses: { table: lipsyncStatuses },
  read: {
    word: (body) => body.data?.status,
    failure: (body) => ({ message: body.data?.failure_message }),
    times: (body) => ({ created: body.data?.created_at }),
    outputs: (body) => [
      { url: body.data?.video_url, kind: "video", duration: body.data?.duration },
      { url: body.data?.caption_url, kind: "text", role: "captions" },
    ],
  },
};

type BackgroundAnswer = Loose<
  Described<operations["getBackgroundRemoval"]> | Described<operations["removeBackground"]>
>;

const backgroundStatuses = {
  pending: "queued",
  processing: "running",
  completed: "succeeded",
  failed: "failed",
  deleted: { expired: "record" },
} as const satisfies Record<Words<NonNullable<BackgroundAnswer["data"]>["status"]>, Verdict>;

const background: Family<BackgroundAnswer> = {
  submit: { removeBackground: "POST /v3/background-removals" },
  handle: (body) => ({ id: body.data?.id }),
  clientRef: { with: ({ clientRef }) => ({ body: { request_id: clientRef } }), repeat: "same" },
  retrieve: "getBackgroundRemoval",
  poll: { every: 10000, max: 30000 },
  statuses: { table: backgroundStatuses },
  read: {
    word: (body) => body.data?.status,
    failure: (body) => ({ message: body.data?.error }),
    times: (body) => ({ created: body.data?.created_at, finished: body.data?.completed_at }),
    outputs: (body) =>
      entries(body.data?.layers).map(([key, item]): OutputReading => ({
        url: item,
        kind: "video",
        role: lookup({ foreground: "primary", mask: "extra", background: "extra" } as const, key),
        name: key,
        duration: body.data?.duration,
      })),
  },
};

type ClipsAnswer = Loose<Described<operations["getClips"]> | Described<operations["createClips"]>>;
type ClipsMessage = Loose<Message<operations["eventHappened"]>>;

const clipsStatuses = {
  pending: "queued",
  running: "running",
  completed: "succeeded",
  failed: "failed",
  cancelled: "canceled",
} as const satisfies Record<Words<NonNullable<ClipsAnswer["data"]>["status"]>, Verdict>;

const clips: Family<ClipsAnswer> = {
  submit: { createClips: "POST /v3/ai-clipping" },
  handle: (body) => ({ id: body.data?.ai_clipping_id }),
  clientRef: { with: ({ clientRef }) => ({ header: { "Idempotency-Key": clientRef } }), repeat: "same" },
  retrieve: "getClips",
  poll: { every: 30000, max: 60000, deadline: 7200000 },
  statuses: { table: clipsStatuses },
  read: {
    word: (body) => body.data?.status,
    failure: (body) => ({ message: body.data?.failure_message }),
    progress: (body) => ({ percent: body.data?.progress }),
    times: (body) => ({ created: body.data?.created_at }),
    outputs: (body) => [
      list(body.data?.clips).map((item): OutputReading => ({
        url: item.video_url,
        kind: "video",
        duration: item.duration_seconds,
        early: true,
        failure: { when: is(item.status, "failed"), message: item.failure_message },
      })),
      list(body.data?.clips).map((item): OutputReading => ({
        url: item.thumbnail_url,
        kind: "image",
        role: "cover",
        early: true,
      })),
    ],
    early: true,
  },
  webhook: {
    when: (body: ClipsMessage) => is(body.event_type, "ai_clipping.*"),
    handle: (body: ClipsMessage) => ({ id: body.event_data?.id }),
    thin: true,
  },
};

type RenderAnswer = Loose<Described<operations["getRender"]> | Described<operations["createRender"]>>;

const renderStatuses = {
  queued: "queued",
  rendering: "running",
  completed: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<NonNullable<RenderAnswer["data"]>["status"]>, Verdict>;

const render: Family<RenderAnswer> = {
  submit: { createRender: "POST /v3/hyperframes/renders" },
  handle: (body) => ({ id: body.data?.render_id }),
  clientRef: { with: ({ clientRef }) => ({ header: { "Idempotency-Key": clientRef } }), repeat: "same" },
  retrieve: "getRender",
  poll: { every: 10000, max: 30000 },
  statuses: { table: renderStatuses },
  read: {
    word: (body) => body.data?.status,
    failure: (body) => ({ message: body.data?.failure_message }),
    times: (body) => ({ created: body.data?.created_at, finished: body.data?.completed_at }),
    outputs: (body) => [
      { url: body.data?.video_url, kind: "video", mediaType: body.data?.format, duration: body.data?.duration },
      { url: body.data?.thumbnail_url, kind: "image", role: "cover" },
    ],
  },
};

/** HeyGen, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "heygen",
  title: "HeyGen",
  sites: { heygen: "https://api.heygen.com" },
  auth: [
    { env: { apiKey: "HEYGEN_API_KEY" }, scheme: { in: "header", name: "X-Api-Key" } },
    { env: { apiKey: "HEYGEN_ACCESS_TOKEN" }, scheme: "bearer" },
  ],
  rate: { tasks: 10 },
  errors: {
    read: (body: Body) => ({ code: body.error?.code, message: body.error?.message }),
    kinds: {
      insufficient_credits: "insufficient_credit",
      capacity: "request_in_progress",
      invalid_input: "invalid_parameter download_failed",
      not_found: "avatar_not_found",
      provider_timeout: "gateway_timeout",
      provider_error: "internal_error",
    },
    retry: { change_input: "avatar_not_found" },
  },
  webhooks: {
    verify: {
      algorithm: "hmac-sha256",
      headers: { "Heygen-Signature": "{signature}", "Heygen-Timestamp": "{timestamp}" },
      signed: "{body}",
      encoding: "hex",
    },
    delivery: (body, { header }) => header("heygen-event-id"),
  },
  operations: {
    getVideo: "GET /v3/videos/{video_id}",
    getVideoAgentSession: "GET /v3/video-agents/{session_id}",
    stopVideoAgentSession: "POST /v3/video-agents/{session_id}/stop",
    getVideoTranslation: "GET /v3/video-translations/{video_translation_id}",
    getLipsync: "GET /v3/lipsyncs/{lipsync_id}",
    getBackgroundRemoval: "GET /v3/background-removals/{job_id}",
    getClips: "GET /v3/ai-clipping/{job_id}",
    getRender: "GET /v3/hyperframes/renders/{render_id}",
  },
  families: { video, agent, translation, lipsync, background, clips, render },
};
