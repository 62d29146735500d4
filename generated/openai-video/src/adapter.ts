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
  type Reading,
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

const video: Family = {
  submit: ["createVideo", "createVideoWithFile", "editVideo", "extendVideo", "remixVideo"],
  handle: (body: VideoAnswer) => ({ id: [body.id, body.task_id] }),
  retrieve: { operation: "getVideo", with: ({ handle }) => ({ path: { video_id: handle.id } }) },
  poll: {
    first: 10000,
    every: 10000,
    max: 10000,
    grace: 0,
    deadline: 3600000,
    hint: (body: VideoAnswer, { header }) => ({ from: header("retry-after-ms"), unit: "ms" }),
  },
  statuses: { table: videoStatuses, lenient: true },
  read: (body: VideoAnswer, { handle }): Reading => {
    const link = first(body.url, body.video_url, body.metadata?.url);
    return {
      word: body.status,
      failure: () => ({ code: [body.error?.code, body.error?.type], message: [body.error?.message, body.error] }),
      progress: { percent: body.progress },
      times: { created: body.created_at, finished: body.completed_at },
      model: body.model,
      outputs: () => [
        { url: [link], kind: "video", expires: { at: body.expires_at } },
        {
          when: !has(link),
          url: [content("downloadVideo", { query: { variant: "video" }, path: { video_id: handle.id } })],
          kind: "video",
          access: "provider-auth",
          expires: { at: body.expires_at },
        },
        {
          when: !has(link),
          url: [content("downloadVideo", { query: { variant: "thumbnail" }, path: { video_id: handle.id } })],
          kind: "image",
          role: "cover",
          access: "provider-auth",
          expires: { at: body.expires_at },
        },
        {
          when: !has(link),
          url: [content("downloadVideo", { query: { variant: "spritesheet" }, path: { video_id: handle.id } })],
          kind: "image",
          role: "extra",
          access: "provider-auth",
          expires: { at: body.expires_at },
        },
      ],
    };
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
  auth: [{ env: { apiKey: "OPENAI_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  errors: {
    read: (body: Body) => ({ code: [body.error?.code, body.error?.type], message: body.error?.message }),
    kinds: {
      moderation_blocked: "moderation",
      content_policy_violation: "moderation",
      insufficient_quota: "insufficient_credits",
      billing_hard_limit_reached: "insufficient_credits",
      rate_limit_exceeded: "rate_limited",
      invalid_api_key: "unauthorized",
      server_error: "provider_error",
      internal_error: "provider_error",
    },
  },
  webhooks: { verify: "standard-webhooks", delivery: (body, { header }) => header("webhook-id") },
  operations: {
    createVideo: { method: "POST", path: "/videos" },
    createVideoWithFile: { method: "POST", path: "/videos", media: "multipart/form-data" },
    editVideo: { method: "POST", path: "/videos/edits" },
    extendVideo: { method: "POST", path: "/videos/extensions" },
    remixVideo: { method: "POST", path: "/videos/{video_id}/remix" },
    getVideo: { method: "GET", path: "/videos/{video_id}" },
    downloadVideo: { method: "GET", path: "/videos/{video_id}/content" },
  },
  families: { video },
};
