/**
 * Sync.so as data: which answers are read where, and what their words mean.
 * Generated from specs/sync; change that, not this.
 */
import {
  has,
  list,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createGeneration"]>
  | Described<operations["createGenerationWithFiles"]>
  | Described<operations["getGeneration"]>
  | Described<operations["createBatch"]>
  | Described<operations["getBatch"]>
>;

type GenerationAnswer = Loose<
  | Described<operations["getGeneration"]>
  | Described<operations["createGeneration"]>
  | Described<operations["createGenerationWithFiles"]>
>;
type GenerationMessage = Loose<Message<operations["generationEnded"]>>;

const generationStatuses = {
  PENDING: "queued",
  PROCESSING: "running",
  COMPLETED: "succeeded",
  FAILED: "failed",
  REJECTED: "failed",
} as const satisfies Record<Words<GenerationAnswer["status"]>, Verdict>;

const generation: Family<GenerationAnswer> = {
  submit: {
    createGeneration: "POST /v2/generate",
    createGenerationWithFiles: { method: "POST", path: "/v2/generate", media: "multipart/form-data" },
  },
  handle: (body) => ({ id: body.id }),
  clientRef: { with: ({ clientRef }) => ({ header: { "Idempotency-Key": clientRef } }), repeat: "same" },
  retrieve: "getGeneration",
  poll: { every: 10000, max: 30000 },
  statuses: { table: generationStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: [body.errorCode, body.error_code], message: body.error }),
    times: (body) => ({ created: body.createdAt }),
    model: (body) => body.model,
    outputs: (body) => [
      { url: body.outputUrl, kind: "video", duration: body.outputDuration },
      { url: body.segmentOutputUrl, kind: "video", role: "extra" },
      { url: body.synthesizedAudioUrl, kind: "audio", role: "extra" },
    ],
  },
  webhook: {
    with: ({ webhook }) => ({ body: { webhookUrl: webhook.url } }),
    when: (body: GenerationMessage) => has(body.input),
  },
};

type BatchAnswer = Loose<Described<operations["getBatch"]> | Described<operations["createBatch"]>>;
type BatchMessage = Loose<Message<operations["batchEnded"]>>;

const batchStatuses = {
  PENDING: "queued",
  JOBS_CREATED: "queued",
  PROCESSING: "running",
  COMPLETED: "succeeded",
  FAILED: "failed",
} as const satisfies Record<Words<BatchAnswer["status"]>, Verdict>;

const batch: Family<BatchAnswer> = {
  submit: { createBatch: { method: "POST", path: "/v2/batch", media: "multipart/form-data" } },
  handle: (body) => ({ id: body.id }),
  retrieve: "getBatch",
  poll: { every: 60000, max: 300000, deadline: 90000000 },
  statuses: { table: batchStatuses },
  read: {
    word: (body) => body.status,
    progress: (body) => ({ done: body.metrics?.success_count, total: body.metrics?.total_generations }),
    times: (body) => ({ created: body.created_at }),
    outputs: (body) => [{ url: body.outputUrl, kind: "text" }],
  },
  webhook: {
    with: ({ webhook }) => ({ body: { webhook_url: webhook.url } }),
    when: (body: BatchMessage) => has(body.metrics),
  },
};

/** Sync.so, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "sync",
  title: "Sync.so",
  sites: { production: "https://api.sync.so", development: "https://dev-api.sync.so" },
  auth: [{ env: { apiKey: "SYNC_API_KEY" }, scheme: { in: "header", name: "x-api-key" } }],
  requestId: (body: Body) => body.requestId,
  rate: { submit: 1.6666666666666667, retrieve: 10 },
  errors: {
    read: (body: Body) => ({ code: [body.errorCode, body.statusCode], message: list(body.message)[0] }),
    kinds: {
      invalid_input:
        "generation_input_* generation_audio_* generation_video_* generation_text_* generation_media_metadata_missing generation_unsupported_model generation_model_duration_exceeded generation_plan_duration_exceeded dubbing_duration_exceeded",
      not_found: "asset_not_found voice_not_found",
      capacity: "concurrency_limit_reached generation_infra_*",
      provider_error:
        "generation_infra_storage_error generation_pipeline_failed generation_unknown_error generation_unhandled_error generation_database_error generation_internal_auth IDEMPOTENCY_OUTCOME_UNKNOWN",
      provider_timeout: "generation_timeout",
    },
    retry: {
      change_input: "asset_not_found voice_not_found",
      unknown: "generation_internal_auth",
      never: "IDEMPOTENCY_OUTCOME_UNKNOWN",
    },
  },
  webhooks: {
    verify: {
      algorithm: "hmac-sha256",
      headers: { "Sync-Signature": "t={timestamp},v1={signature}" },
      signed: "{timestamp}.{body}",
      encoding: "hex",
    },
  },
  operations: { getGeneration: "GET /v2/generate/{id}", getBatch: "GET /v2/batch/{id}" },
  families: { generation, batch },
};
