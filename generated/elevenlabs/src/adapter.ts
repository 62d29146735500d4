/**
 * ElevenLabs dubbing as data: which answers are read where, and what their words mean.
 * Generated from specs/elevenlabs; change that, not this.
 */
import {
  content,
  is,
  list,
  lookup,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type OutputReading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createDub"]>
  | Described<operations["createLanguage"]>
  | Described<operations["getLanguage"]>
  | Described<operations["deleteLanguage"]>
  | Described<operations["createProject"]>
  | Described<operations["getProject"]>
  | Described<operations["deleteProject"]>
  | Described<operations["getProjectTranscript"]>
  | Described<operations["dubFile"]>
  | Described<operations["getDub"]>
  | Described<operations["getDubbedFile"]>
>;

type LanguageAnswer = Loose<
  Described<operations["getLanguage"]> | Described<operations["createDub"]> | Described<operations["createLanguage"]>
>;

const languageStatuses = {
  queued: "queued",
  preparing: "queued",
  ready: "queued",
  processing: "running",
  completed: "succeeded",
  stale: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<LanguageAnswer["status"]>, Verdict>;

const language: Family<LanguageAnswer> = {
  submit: {
    createDub: { method: "POST", path: "/v1/dubbing/project", media: "multipart/form-data" },
    createLanguage: "POST /v1/dubbing/project/{project_id}/language",
  },
  handle: (body) => ({ id: [body.language_id, list(body.language_ids)[0]], project_id: body.project_id }),
  retrieve: {
    operation: "getLanguage",
    with: ({ handle }) => ({ path: { project_id: handle.project_id, language_id: handle.id } }),
  },
  cancel: {
    operation: "deleteLanguage",
    with: ({ handle }) => ({ path: { project_id: handle.project_id, language_id: handle.id } }),
    while: ["queued", "running"],
    verdict: "canceled",
  },
  poll: { every: 5000, max: 30000, deadline: 10800000 },
  statuses: { table: languageStatuses },
  read: {
    verdict: (body) => {
      if (is(body.error?.retryable, "true")) return { failed: "provider_error" };
      if (is(body.error?.retryable, "false")) return { failed: "invalid_input" };
    },
    word: (body) => body.status,
    failure: (body) => ({ code: body.error?.code, message: [body.error?.message, body.error?.error] }),
    times: (body) => ({ created: body.created_at }),
    model: (body) => body.model_id,
    outputs: (body) => [
      { url: body.outputs?.lossless_audio, kind: "audio" },
      { url: body.outputs?.subtitles, kind: "text", role: "captions" },
    ],
    expires: { after: 3600000, since: "retrieved" },
  },
};

type ProjectAnswer = Loose<Described<operations["getProject"]> | Described<operations["createProject"]>>;

const projectStatuses = {
  queued: "queued",
  preparing: "running",
  processing: "running",
  ready: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<ProjectAnswer["status"]>, Verdict>;

const project: Family<ProjectAnswer> = {
  submit: { createProject: { method: "POST", path: "/v1/dubbing/project", media: "multipart/form-data" } },
  handle: (body) => ({ id: body.project_id }),
  clientRef: { with: ({ clientRef }) => ({ body: { reference: clientRef } }), repeat: "new" },
  retrieve: "getProject",
  cancel: { operation: "deleteProject", while: ["queued", "running"], verdict: "canceled" },
  poll: { every: 5000, max: 30000, deadline: 10800000 },
  statuses: { table: projectStatuses },
  read: {
    verdict: (body) => {
      if (is(body.error?.retryable, "true")) return { failed: "provider_error" };
      if (is(body.error?.retryable, "false")) return { failed: "invalid_input" };
    },
    word: (body) => body.status,
    failure: (body) => ({ code: body.error?.code, message: [body.error?.message, body.error?.error] }),
    times: (body) => ({ created: body.created_at }),
    model: (body) => body.model_id,
    outputs: (body, { handle }) => [
      {
        url: content("getProjectTranscript", { path: { project_id: handle.id } }),
        kind: "text",
        access: "provider-auth",
      },
    ],
  },
  charged: { canceled: true },
};

type FileAnswer = Loose<Described<operations["getDub"]> | Described<operations["dubFile"]>>;

const fileStatuses = {
  queued: "queued",
  preparing: "running",
  dubbing: "running",
  dubbed: "succeeded",
  failed: "failed",
} as const satisfies Record<string, Verdict>;

const file: Family<FileAnswer> = {
  submit: { dubFile: { method: "POST", path: "/v1/dubbing", media: "multipart/form-data" } },
  handle: (body) => ({ id: body.dubbing_id }),
  retrieve: "getDub",
  poll: { every: 5000, max: 30000, deadline: 10800000 },
  statuses: { table: fileStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ message: body.error }),
    times: (body) => ({ created: body.created_at }),
    outputs: (body, { handle }) =>
      list(body.target_languages).map((item): OutputReading => ({
        url: content("getDubbedFile", { path: { language_code: item, dubbing_id: handle.id } }),
        kind: lookup({ "video/*": "video", "audio/*": "audio" } as const, body.media_metadata?.content_type),
        name: item,
        duration: body.media_metadata?.duration,
        access: "provider-auth",
      })),
  },
};

/** ElevenLabs dubbing, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "elevenlabs",
  title: "ElevenLabs dubbing",
  sites: {
    global: "https://api.elevenlabs.io",
    us: "https://api.us.elevenlabs.io",
    eu: "https://api.eu.residency.elevenlabs.io",
    in: "https://api.in.residency.elevenlabs.io",
    sg: "https://api.sg.residency.elevenlabs.io",
  },
  auth: [{ env: { apiKey: "ELEVENLABS_API_KEY" }, scheme: { in: "header", name: "xi-api-key" } }],
  requestId: (body: Body) => body.detail?.request_id,
  errors: {
    read: (body: Body) => ({
      code: [body.detail?.code, body.detail?.status, list(body.detail)[0]?.type],
      message: [body.detail?.message, list(body.detail)[0]?.msg, body.detail],
    }),
    kinds: {
      insufficient_credits: "quota_exceeded",
      capacity: "too_many_concurrent_requests concurrent_limit_exceeded system_busy",
    },
  },
  operations: {
    getLanguage: "GET /v1/dubbing/project/{project_id}/language/{language_id}",
    deleteLanguage: "DELETE /v1/dubbing/project/{project_id}/language/{language_id}",
    getProject: "GET /v1/dubbing/project/{project_id}",
    deleteProject: "DELETE /v1/dubbing/project/{project_id}",
    getProjectTranscript: "GET /v1/dubbing/project/{project_id}/transcript",
    getDub: "GET /v1/dubbing/{dubbing_id}",
    getDubbedFile: "GET /v1/dubbing/{dubbing_id}/audio/{language_code}",
  },
  families: { language, project, file },
};
