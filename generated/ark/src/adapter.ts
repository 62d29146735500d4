/**
 * Volcengine Ark / BytePlus ModelArk as data: which answers are read where, and what their words mean.
 * Generated from specs/ark; change that, not this.
 */
import {
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  Described<operations["createTask"]> | Described<operations["getTask"]> | Described<operations["deleteTask"]>
>;

type ContentAnswer = Loose<Described<operations["getTask"]> | Described<operations["createTask"]>>;

const contentFamilyStatuses = {
  queued: "queued",
  running: "running",
  succeeded: "succeeded",
  failed: "failed",
  cancelled: "canceled",
  expired: "expired",
} as const satisfies Record<Words<ContentAnswer["status"]>, Verdict>;

const contentFamily: Family<ContentAnswer> = {
  submit: { createTask: "POST /contents/generations/tasks" },
  handle: (body) => ({ id: body.id }),
  retrieve: "getTask",
  cancel: { operation: "deleteTask", while: ["queued"], verdict: "canceled" },
  poll: { every: 10000, max: 30000, deadline: 172800000 },
  retention: 604800000,
  statuses: { table: contentFamilyStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: body.error?.code, message: body.error?.message }),
    times: (body) => ({ created: body.created_at, finished: body.updated_at }),
    model: (body) => body.model,
    cost: (body) => ({ tokens: body.usage?.total_tokens }),
    outputs: (body) => [
      { url: body.content?.video_url, kind: "video", duration: body.duration },
      { url: body.content?.last_frame_url, kind: "image", role: "last_frame" },
      { url: body.content?.file_url, kind: "model3d" },
    ],
    expires: { after: 86400000 },
  },
  webhook: { with: ({ webhook }) => ({ body: { callback_url: webhook.url } }) },
};

/** Volcengine Ark / BytePlus ModelArk, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "ark",
  title: "Volcengine Ark / BytePlus ModelArk",
  sites: {
    international: "https://ark.ap-southeast.bytepluses.com/api/v3",
    china: "https://ark.cn-beijing.volces.com/api/v3",
  },
  auth: [{ env: { apiKey: "ARK_API_KEY" }, scheme: "bearer" }],
  errors: {
    read: (body: Body) => ({ code: body.error?.code, message: body.error?.message }),
    kinds: {
      unauthorized: "AuthenticationError InvalidAccountStatus AccessDenied* OperationDenied*",
      insufficient_credits: "AccountOverdueError OperationDenied.InsufficientBalance",
      moderation:
        "InputTextSensitiveContentDetected* InputImageSensitiveContentDetected* InputVideoSensitiveContentDetected* InputAudioSensitiveContentDetected* OutputTextSensitiveContentDetected* OutputImageSensitiveContentDetected* OutputVideoSensitiveContentDetected* OutputAudioSensitiveContentDetected* SensitiveContentDetected* RiskDetection*",
      invalid_input:
        "MissingParameter* InvalidParameter* InvalidImageURL* InvalidEndpoint* ModelNotOpen UnsupportedModel",
      rate_limited:
        "RateLimitExceeded* ModelAccount* APIAccount* AccountRateLimitExceeded RequestBurstTooFast SetLimitExceeded",
      capacity: "QuotaExceeded ServerOverloaded",
      provider_error: "InternalServiceError InternalError",
    },
    retry: { never: "SetLimitExceeded" },
  },
  webhooks: { verify: "none" },
  operations: {
    getTask: "GET /contents/generations/tasks/{id}",
    deleteTask: "DELETE /contents/generations/tasks/{id}",
  },
  families: { content: contentFamily },
};
