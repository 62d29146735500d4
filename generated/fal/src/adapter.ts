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
  type At,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Reading,
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

const request: Family = {
  submit: ["submitRequest", "submitToEndpoint"],
  handle: (body: RequestAnswer) => ({ id: body.request_id }),
  follow: (body: RequestAnswer) => body.status_url,
  retrieve: {
    operation: "getStatus",
    with: ({ handle }) => ({ path: { owner: handle.owner, app: handle.app, request_id: handle.request_id } }),
  },
  result: {
    operation: "getResult",
    with: ({ handle }) => ({ path: { owner: handle.owner, app: handle.app, request_id: handle.request_id } }),
  },
  cancel: {
    operation: "cancelRequest",
    with: ({ handle }) => ({ path: { owner: handle.owner, app: handle.app, request_id: handle.request_id } }),
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
  poll: { first: 1000, every: 1000, max: 10000, grace: 0, deadline: 3600000 },
  statuses: { table: requestStatuses },
  read: (body: RequestAnswer, { status, header, result }: At<RequestResult>): Reading => ({
    rules: [
      [is(body.error_type, "client_cancelled") || is(result?.error_type, "client_cancelled"), "canceled"],
      [has(body.error_type) || has(result?.error_type), "failed"],
      [is(list(result?.detail)[0]?.type, "content_policy_violation"), { failed: "moderation" }],
      [is(status, "422") && has(result?.detail), { failed: "invalid_input" }],
      [has(list(result?.detail)[0]?.type), "failed"],
      [has(body.error) && is(status, "4*", "5*"), "failed"],
    ],
    word: body.status,
    failure: () => ({
      code: [body.error_type, result?.error_type, list(result?.detail)[0]?.type],
      message: [list(result?.detail)[0]?.msg, result?.detail, body.error],
    }),
    progress: { position: body.queue_position },
    cost: { inference_seconds: body.metrics?.inference_time, billable_units: header("x-fal-billable-units") },
    outputs: () => [
      ...list(result?.images).map((item): OutputReading => ({
        url: [item.url],
        kind: "image",
        name: item.file_name,
        mediaType: item.content_type,
        width: item.width,
        height: item.height,
        bytes: item.file_size,
      })),
      ...list(result?.image).map((item): OutputReading => ({
        url: [item.url],
        kind: "image",
        name: item.file_name,
        mediaType: item.content_type,
        width: item.width,
        height: item.height,
        bytes: item.file_size,
      })),
      ...list(result?.video).map((item): OutputReading => ({
        url: [item.url],
        kind: "video",
        name: item.file_name,
        mediaType: item.content_type,
        width: item.width,
        height: item.height,
        duration: item.duration,
        bytes: item.file_size,
      })),
      ...list(result?.audio).map((item): OutputReading => ({
        url: [item.url],
        kind: "audio",
        name: item.file_name,
        mediaType: item.content_type,
        duration: item.duration,
        bytes: item.file_size,
      })),
      ...list(result?.model_mesh).map((item): OutputReading => ({
        url: [item.url],
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
        url: [deep(result)],
        data: [result],
      },
    ],
  }),
  webhook: {
    with: ({ webhook }) => ({ query: { fal_webhook: webhook.url } }),
    handle: (body: RequestMessage) => ({ id: body.request_id }),
    statuses: { table: requestMessageStatuses },
    read: (body: RequestMessage): Reading => {
      const result = body.payload;
      return {
        rules: [
          [is(result?.error_type, "client_cancelled"), "canceled"],
          [
            is(body.status, "ERROR") && is(list(result?.detail)[0]?.type, "content_policy_violation"),
            { failed: "moderation" },
          ],
          [is(body.status, "ERROR") && is(body.error, "Invalid status code: 422"), { failed: "invalid_input" }],
        ],
        word: body.status,
        failure: () => ({
          code: [result?.error_type, list(result?.detail)[0]?.type],
          message: [list(result?.detail)[0]?.msg, result?.detail, body.error, body.payload_error],
        }),
        outputs: () => [
          ...list(result?.images).map((item): OutputReading => ({
            url: [item.url],
            kind: "image",
            name: item.file_name,
            mediaType: item.content_type,
            width: item.width,
            height: item.height,
            bytes: item.file_size,
          })),
          ...list(result?.image).map((item): OutputReading => ({
            url: [item.url],
            kind: "image",
            name: item.file_name,
            mediaType: item.content_type,
            width: item.width,
            height: item.height,
            bytes: item.file_size,
          })),
          ...list(result?.video).map((item): OutputReading => ({
            url: [item.url],
            kind: "video",
            name: item.file_name,
            mediaType: item.content_type,
            width: item.width,
            height: item.height,
            duration: item.duration,
            bytes: item.file_size,
          })),
          ...list(result?.audio).map((item): OutputReading => ({
            url: [item.url],
            kind: "audio",
            name: item.file_name,
            mediaType: item.content_type,
            duration: item.duration,
            bytes: item.file_size,
          })),
          ...list(result?.model_mesh).map((item): OutputReading => ({
            url: [item.url],
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
            url: [deep(result)],
            data: [result],
          },
        ],
      };
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
      content_policy_violation: "moderation",
      concurrent_requests_limit: "rate_limited",
      request_timeout: "provider_timeout",
      generation_timeout: "provider_timeout",
      startup_timeout: "capacity",
      runner_scheduling_failure: "capacity",
      "runner_*": "provider_error",
      "downstream_service_*": "provider_error",
      "internal_*": "provider_error",
      client_disconnected: "provider_error",
      bad_request: "invalid_input",
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
    submitRequest: { method: "POST", path: "/{owner}/{app}" },
    submitToEndpoint: { method: "POST", path: "/{owner}/{app}/{path}", segments: ["path"] },
    getStatus: { method: "GET", path: "/{owner}/{app}/requests/{request_id}/status", segments: ["app"] },
    getResult: { method: "GET", path: "/{owner}/{app}/requests/{request_id}", segments: ["app"] },
    cancelRequest: { method: "PUT", path: "/{owner}/{app}/requests/{request_id}/cancel", segments: ["app"] },
  },
  families: { request },
};
