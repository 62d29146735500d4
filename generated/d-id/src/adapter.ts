/**
 * D-ID as data: which answers are read where, and what their words mean.
 * Generated from specs/d-id; change that, not this.
 */
import {
  has,
  list,
  type Adapter,
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
  | Described<operations["createTalk"]>
  | Described<operations["createClip"]>
  | Described<operations["createScene"]>
  | Described<operations["createExpressive"]>
  | Described<operations["createAnimation"]>
  | Described<operations["getTalk"]>
  | Described<operations["getClip"]>
  | Described<operations["getScene"]>
  | Described<operations["getExpressive"]>
  | Described<operations["getAnimation"]>
  | Described<operations["createTranslation"]>
  | Described<operations["getTranslation"]>
>;

type VideoAnswer = Loose<
  | Described<operations["getTalk"]>
  | Described<operations["getClip"]>
  | Described<operations["getScene"]>
  | Described<operations["getExpressive"]>
  | Described<operations["getAnimation"]>
  | Described<operations["createTalk"]>
  | Described<operations["createClip"]>
  | Described<operations["createScene"]>
  | Described<operations["createExpressive"]>
  | Described<operations["createAnimation"]>
>;
type VideoMessage = Loose<Message<operations["videoEnded"]>>;

const videoStatuses = {
  done: "succeeded",
  error: "failed",
  rejected: { failed: "moderation" },
  created: "queued",
  started: "running",
} as const satisfies Record<Words<VideoAnswer["status"]>, Verdict>;

const video: Family<VideoAnswer> = {
  submit: {
    createTalk: "POST /talks",
    createClip: "POST /clips",
    createScene: "POST /scenes",
    createExpressive: "POST /expressives",
    createAnimation: "POST /animations",
  },
  handle: (body) => ({ id: body.id }),
  retrieve: {
    operation: {
      createTalk: "getTalk",
      createClip: "getClip",
      createScene: "getScene",
      createExpressive: "getExpressive",
      createAnimation: "getAnimation",
    },
  },
  poll: { every: 5000, max: 20000 },
  statuses: { table: videoStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: body.error?.kind, message: body.error?.description }),
    times: (body) => ({
      created: body.created_at,
      started: body.started_at,
      finished: [body.completed_at, body.modified_at],
    }),
    outputs: (body) => [
      { url: body.result_url, kind: "video", duration: body.duration },
      { url: body.subtitles_url, kind: "text", role: "captions" },
      { url: body.thumbnail_url, kind: "image", role: "cover" },
    ],
  },
  charged: { failed: { error: false } },
  webhook: {
    with: ({ webhook }) => ({ body: { webhook: webhook.url } }),
    when: (body: VideoMessage) => !has(body.group_id),
    handle: (body: VideoMessage) => ({ id: body.id }),
    thin: true,
  },
};

type TranslationAnswer = Loose<Described<operations["getTranslation"]> | Described<operations["createTranslation"]>>;
type TranslationMessage = Loose<Message<operations["videoEnded"]>>;

const translationStatuses = {
  created: "queued",
  validating: "running",
  ready: "running",
  done: "succeeded",
  error: "failed",
  rejected: { failed: "moderation" },
} as const satisfies Record<Words<TranslationAnswer["status"]>, Verdict>;

const translation: Family<TranslationAnswer> = {
  submit: { createTranslation: "POST /translations" },
  handle: (body) => ({ id: list(body.translations)[0]?.id }),
  retrieve: "getTranslation",
  poll: { every: 5000, max: 20000 },
  statuses: { table: translationStatuses },
  read: {
    word: (body) => body.status,
    times: (body) => ({ created: body.created_at, finished: body.modified_at }),
    outputs: (body) => [
      { url: body.result_url, kind: "video" },
      { url: body.subtitles_url, kind: "text", role: "captions" },
      { url: body.thumbnail_url, kind: "image", role: "cover" },
      list(body.transcriptions).map((item): OutputReading => ({
        url: item.url,
        kind: "text",
        role: "extra",
        name: item.version,
      })),
    ],
  },
  charged: { failed: { error: false } },
  webhook: {
    with: ({ webhook }) => ({ body: { webhook: webhook.url } }),
    when: (body: TranslationMessage) => has(body.group_id),
    handle: (body: TranslationMessage) => ({ id: body.id }),
    thin: true,
  },
};

/** D-ID, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "d-id",
  title: "D-ID",
  sites: { "d-id": "https://api.d-id.com" },
  auth: [
    { env: { username: "DID_API_USERNAME", password: "DID_API_PASSWORD" }, scheme: { in: "basic" } },
    { env: { apiKey: "DID_API_KEY" }, scheme: "bearer" },
  ],
  errors: {
    read: (body: Body) => ({ code: body.kind, message: [body.description, body.message] }),
    kinds: {
      invalid_input: "DriverError SourceError LogoError FaceError",
      provider_error: "VideoEnhanceError UnknownError",
    },
  },
  webhooks: { verify: "none" },
  operations: {
    getTalk: "GET /talks/{id}",
    getClip: "GET /clips/{id}",
    getScene: "GET /scenes/{id}",
    getExpressive: "GET /expressives/{id}",
    getAnimation: "GET /animations/{id}",
    getTranslation: "GET /translations/{id}",
  },
  families: { video, translation },
};
