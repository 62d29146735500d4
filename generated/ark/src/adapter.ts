/**
 * Volcengine Ark / BytePlus ModelArk as data: which answers are read where, and what their words mean.
 * Generated from specs/ark; change that, not this.
 */
import {
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Reading,
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

const contentFamily: Family = {
  submit: ["createTask"],
  handle: (body: ContentAnswer) => ({ id: body.id }),
  retrieve: { operation: "getTask", with: ({ handle }) => ({ path: { id: handle.id } }) },
  cancel: {
    operation: "deleteTask",
    with: ({ handle }) => ({ path: { id: handle.id } }),
    while: ["queued"],
    verdict: "canceled",
  },
  poll: { first: 10000, every: 10000, max: 30000, grace: 0, deadline: 172800000 },
  retention: 604800000,
  statuses: { table: contentFamilyStatuses },
  read: (body: ContentAnswer): Reading => ({
    word: body.status,
    failure: () => ({ code: body.error?.code, message: body.error?.message }),
    times: { created: body.created_at, finished: body.updated_at },
    model: body.model,
    cost: { tokens: body.usage?.total_tokens },
    outputs: () => [
      { url: [body.content?.video_url], kind: "video", duration: body.duration, expires: { after: 86400000 } },
      { url: [body.content?.last_frame_url], kind: "image", role: "last_frame", expires: { after: 86400000 } },
      { url: [body.content?.file_url], kind: "model3d", expires: { after: 86400000 } },
    ],
  }),
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
  auth: [{ env: { apiKey: "ARK_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  errors: {
    read: (body: Body) => ({ code: body.error?.code, message: body.error?.message }),
    kinds: {
      AuthenticationError: "unauthorized",
      InvalidAccountStatus: "unauthorized",
      "AccessDenied*": "unauthorized",
      "OperationDenied*": "unauthorized",
      AccountOverdueError: "insufficient_credits",
      "OperationDenied.InsufficientBalance": "insufficient_credits",
      "InputTextSensitiveContentDetected*": "moderation",
      "InputImageSensitiveContentDetected*": "moderation",
      "InputVideoSensitiveContentDetected*": "moderation",
      "InputAudioSensitiveContentDetected*": "moderation",
      "OutputTextSensitiveContentDetected*": "moderation",
      "OutputImageSensitiveContentDetected*": "moderation",
      "OutputVideoSensitiveContentDetected*": "moderation",
      "OutputAudioSensitiveContentDetected*": "moderation",
      "SensitiveContentDetected*": "moderation",
      "RiskDetection*": "moderation",
      "MissingParameter*": "invalid_input",
      "InvalidParameter*": "invalid_input",
      "InvalidImageURL*": "invalid_input",
      "InvalidEndpoint*": "invalid_input",
      ModelNotOpen: "invalid_input",
      UnsupportedModel: "invalid_input",
      "RateLimitExceeded*": "rate_limited",
      "ModelAccount*": "rate_limited",
      "APIAccount*": "rate_limited",
      AccountRateLimitExceeded: "rate_limited",
      RequestBurstTooFast: "rate_limited",
      QuotaExceeded: "capacity",
      ServerOverloaded: "capacity",
      SetLimitExceeded: { kind: "rate_limited", retry: "never" },
      InternalServiceError: "provider_error",
      InternalError: "provider_error",
    },
  },
  webhooks: { verify: "none" },
  operations: {
    createTask: { method: "POST", path: "/contents/generations/tasks" },
    getTask: { method: "GET", path: "/contents/generations/tasks/{id}" },
    deleteTask: { method: "DELETE", path: "/contents/generations/tasks/{id}" },
  },
  families: { content: contentFamily },
};
