/**
 * fal as data: which answers are read where, and what their words mean.
 * Generated from specs/fal; change that, not this.
 */
import {
  deep,
  has,
  is,
  list,
  lookup,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Reader,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["submitRequest"]>
  | Described<operations["submitToEndpoint"]>
  | Described<operations["getStatus"]>
  | Described<operations["getResult"]>
  | Described<operations["cancelRequest"]>
>;

type RequestAnswer = Loose<
  | Described<operations["getStatus"]>
  | Described<operations["submitRequest"]>
  | Described<operations["submitToEndpoint"]>
>;
type RequestResult = Loose<Described<operations["getResult"]>>;
type RequestCanceled = Loose<Described<operations["cancelRequest"]>>;
type RequestMessage = Loose<Message<operations["requestCompleted"]>>;

const requestStatuses = {
  IN_QUEUE: "queued",
  IN_PROGRESS: "running",
  COMPLETED: "succeeded",
  NOT_FOUND: { expired: "record" },
} as const satisfies Record<Words<RequestAnswer["status"]>, Verdict>;

const requestMessageStatuses = {
  OK: "succeeded",
  ERROR: "failed",
} as const satisfies Record<Words<RequestMessage["status"]>, Verdict>;

const requestReader = {
  verdict: (body, { status, result }) => {
    if (is(body.error_type, "client_cancelled") || is(result?.error_type, "client_cancelled")) return "canceled";
    if (has(body.error_type) || has(result?.error_type)) return "failed";
    if (is(list(result?.detail)[0]?.type, "content_policy_violation")) return { failed: "moderation" };
    if (is(status, "422") && has(result?.detail)) return { failed: "invalid_input" };
    if (has(list(result?.detail)[0]?.type)) return "failed";
    if (has(body.error) && is(status, "4*", "5*")) return "failed";
  },
  word: (body) => body.status,
  failure: (body, { result }) => ({
    code: [body.error_type, result?.error_type, list(result?.detail)[0]?.type],
    message: [list(result?.detail)[0]?.msg, result?.detail, body.error],
  }),
  progress: (body) => ({ position: body.queue_position }),
  cost: (body, { header }) => ({
    inference_seconds: body.metrics?.inference_time,
    billable_units: header("x-fal-billable-units"),
  }),
  outputs: (body, { result }) => [
    list(result?.images).map((item): OutputReading => ({
      url: item.url,
      kind: "image",
      name: item.file_name,
      mediaType: item.content_type,
      width: item.width,
      height: item.height,
      bytes: item.file_size,
    })),
    list(result?.image).map((item): OutputReading => ({
      url: item.url,
      kind: "image",
      name: item.file_name,
      mediaType: item.content_type,
      width: item.width,
      height: item.height,
      bytes: item.file_size,
    })),
    list(result?.video).map((item): OutputReading => ({
      url: item.url,
      kind: "video",
      name: item.file_name,
      mediaType: item.content_type,
      width: item.width,
      height: item.height,
      duration: item.duration,
      bytes: item.file_size,
    })),
    list(result?.audio).map((item): OutputReading => ({
      url: item.url,
      kind: "audio",
      name: item.file_name,
      mediaType: item.content_type,
      duration: item.duration,
      bytes: item.file_size,
    })),
    list(result?.model_mesh).map((item): OutputReading => ({
      url: item.url,
      kind: "model3d",
      name: item.file_name,
      mediaType: item.content_type,
      bytes: item.file_size,
    })),
    {
      when:
        !has(result?.detail) &&
        !has(result?.images) &&
        !has(result?.image) &&
        !has(result?.video) &&
        !has(result?.audio) &&
        !has(result?.model_mesh),
      url: deep(result),
      data: result,
    },
  ],
} satisfies Reader<RequestAnswer, RequestResult>;

const request: Family<RequestAnswer, RequestResult> = {
  submit: {
    submitRequest: "POST /{owner}/{app}",
    submitToEndpoint: { method: "POST", path: "/{owner}/{app}/{path}", segments: ["path"] },
  },
  handle: (body) => ({ id: body.request_id }),
  follow: (body) => body.status_url,
  retrieve: "getStatus",
  result: "getResult",
  cancel: {
    operation: "cancelRequest",
    verdict: (body: RequestCanceled) =>
      lookup(
        {
          OK: "canceled",
          CANCELLATION_REQUESTED: "requested",
          ALREADY_COMPLETED: "already_done",
          NOT_FOUND: "too_late",
        } as const,
        body.status,
      ),
  },
  poll: { every: 1000, max: 10000 },
  statuses: { table: requestStatuses },
  read: requestReader,
  webhook: {
    with: ({ webhook }) => ({ query: { fal_webhook: webhook.url } }),
    handle: (body: RequestMessage) => ({ id: body.request_id }),
    statuses: { table: requestMessageStatuses },
    result: (body: RequestMessage) => body.payload,
    read: {
      verdict: (body: RequestMessage, { result }) => {
        if (is(result?.error_type, "client_cancelled")) return "canceled";
        if (is(body.status, "ERROR") && is(list(result?.detail)[0]?.type, "content_policy_violation"))
          return { failed: "moderation" };
        if (is(body.status, "ERROR") && is(body.error, "Invalid status code: 422")) return { failed: "invalid_input" };
      },
      word: (body: RequestMessage) => body.status,
      failure: (body: RequestMessage, { result }) => ({
        code: [result?.error_type, list(result?.detail)[0]?.type],
        message: [list(result?.detail)[0]?.msg, result?.detail, body.error, body.payload_error],
      }),
      outputs: requestReader.outputs,
    },
  },
};

/** fal, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "fal",
  title: "fal",
  sites: { queue: "https://queue.fal.run", backup: "https://queue.falrun.com" },
  auth: [{ env: { apiKey: "FAL_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Key " } }],
  requestId: (body: Body, { header }) => header("x-fal-request-id"),
  errors: {
    read: (body: Body, { header }) => ({
      code: [header("x-fal-error-type"), body.error_type, list(body.detail)[0]?.type],
      message: [list(body.detail)[0]?.msg, body.detail],
    }),
    kinds: {
      moderation: "content_policy_violation",
      rate_limited: "concurrent_requests_limit",
      provider_timeout: "request_timeout generation_timeout",
      capacity: "startup_timeout runner_scheduling_failure",
      provider_error: "runner_* downstream_service_* internal_* client_disconnected",
      invalid_input: "bad_request",
    },
  },
  webhooks: {
    verify: {
      algorithm: "ed25519",
      keys: "https://rest.fal.ai/.well-known/jwks.json",
      encoding: "hex",
      headers: {
        "X-Fal-Webhook-Request-Id": "{request}",
        "X-Fal-Webhook-User-Id": "{user}",
        "X-Fal-Webhook-Timestamp": "{timestamp}",
        "X-Fal-Webhook-Signature": "{signature}",
      },
      signed: "{request}\n{user}\n{timestamp}\n{digest}",
      tolerance: 300000,
    },
    delivery: (body, { header }) => header("x-fal-webhook-request-id"),
  },
  operations: {
    getStatus: { method: "GET", path: "/{owner}/{app}/requests/{request_id}/status", segments: ["app"] },
    getResult: { method: "GET", path: "/{owner}/{app}/requests/{request_id}", segments: ["app"] },
    cancelRequest: { method: "PUT", path: "/{owner}/{app}/requests/{request_id}/cancel", segments: ["app"] },
  },
  families: { request },
};
