/**
 * OpenAI videos as data: which answers are read where, and what their words mean.
 * Generated from specs/openai-video; change that, not this.
 */
import {
  content,
  first,
  has,
  is,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type Verdict,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createVideo"]>
  | Described<operations["createVideoWithFile"]>
  | Described<operations["editVideo"]>
  | Described<operations["extendVideo"]>
  | Described<operations["remixVideo"]>
  | Described<operations["getVideo"]>
  | Described<operations["downloadVideo"]>
>;

type VideoAnswer = Loose<
  | Described<operations["getVideo"]>
  | Described<operations["createVideo"]>
  | Described<operations["createVideoWithFile"]>
  | Described<operations["editVideo"]>
  | Described<operations["extendVideo"]>
  | Described<operations["remixVideo"]>
>;
type VideoMessage = Loose<Message<operations["videoEvent"]>>;

const videoStatuses = {
  queued: "queued",
  in_progress: "running",
  completed: "succeeded",
  failed: "failed",
} as const satisfies Record<string, Verdict>;

const videoLet = (body: VideoAnswer) => ({ link: first(body.url, body.video_url, body.metadata?.url) });

const video: Family<VideoAnswer, unknown, ReturnType<typeof videoLet>> = {
  submit: {
    createVideo: "POST /videos",
    createVideoWithFile: { method: "POST", path: "/videos", media: "multipart/form-data" },
    editVideo: "POST /videos/edits",
    extendVideo: "POST /videos/extensions",
    remixVideo: "POST /videos/{video_id}/remix",
  },
  handle: (body) => ({ id: [body.id, body.task_id] }),
  retrieve: "getVideo",
  poll: { every: 10000, hint: (body, { header }) => ({ from: header("retry-after-ms"), unit: "ms" }) },
  statuses: { table: videoStatuses, lenient: true },
  read: {
    let: videoLet,
    word: (body) => body.status,
    failure: (body) => ({ code: [body.error?.code, body.error?.type], message: [body.error?.message, body.error] }),
    progress: (body) => ({ percent: body.progress }),
    times: (body) => ({ created: body.created_at, finished: body.completed_at }),
    model: (body) => body.model,
    outputs: (body, { handle }, { link }) => [
      { url: link, kind: "video", expires: { at: body.expires_at } },
      {
        when: !has(link),
        url: content("downloadVideo", { query: { variant: "video" }, path: { video_id: handle.id } }),
        kind: "video",
        access: "provider-auth",
        expires: { at: body.expires_at },
      },
      {
        when: !has(link),
        url: content("downloadVideo", { query: { variant: "thumbnail" }, path: { video_id: handle.id } }),
        kind: "image",
        role: "cover",
        access: "provider-auth",
        expires: { at: body.expires_at },
      },
      {
        when: !has(link),
        url: content("downloadVideo", { query: { variant: "spritesheet" }, path: { video_id: handle.id } }),
        kind: "image",
        role: "extra",
        access: "provider-auth",
        expires: { at: body.expires_at },
      },
    ],
  },
  webhook: {
    when: (body: VideoMessage) => is(body.type, "video.completed", "video.failed"),
    handle: (body: VideoMessage) => ({ id: body.data?.id }),
    thin: true,
  },
};

/** OpenAI videos, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "openai-video",
  title: "OpenAI videos",
  sites: { openai: "https://api.openai.com/v1" },
  auth: [{ env: { apiKey: "OPENAI_API_KEY" }, scheme: "bearer" }],
  errors: {
    read: (body: Body) => ({ code: [body.error?.code, body.error?.type], message: body.error?.message }),
    kinds: {
      moderation: "moderation_blocked content_policy_violation",
      insufficient_credits: "insufficient_quota billing_hard_limit_reached",
      rate_limited: "rate_limit_exceeded",
      unauthorized: "invalid_api_key",
      provider_error: "server_error internal_error",
    },
  },
  webhooks: { verify: "standard-webhooks", delivery: (body, { header }) => header("webhook-id") },
  operations: { getVideo: "GET /videos/{video_id}", downloadVideo: "GET /videos/{video_id}/content" },
  families: { video },
};
