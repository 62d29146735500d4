/**
 * ChainHub (Tencent VOD AIGC) as data: which answers are read where, and what their words mean.
 * Generated from specs/chainhub; change that, not this.
 */
import {
  first,
  has,
  is,
  json,
  list,
  lookup,
  not,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type OutputReading,
  type Reading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createVideo"]>
  | Described<operations["createImage"]>
  | Described<operations["createTemplateEffect"]>
  | Described<operations["describeTask"]>
>;

type AigcAnswer = Loose<
  | Described<operations["describeTask"]>
  | Described<operations["createVideo"]>
  | Described<operations["createImage"]>
  | Described<operations["createTemplateEffect"]>
>;

const aigcStatuses = {
  WAITING: "queued",
  PROCESSING: "running",
  FINISH: "succeeded",
  ABORTED: "canceled",
} as const satisfies Record<Words<NonNullable<AigcAnswer["Response"]>["Status"]>, Verdict>;

const aigc: Family = {
  submit: ["createVideo", "createImage", "createTemplateEffect"],
  handle: (body: AigcAnswer) => ({ id: body.Response?.TaskId }),
  clientRef: { with: ({ clientRef }) => ({ body: { session_id: clientRef } }), repeat: "refused" },
  retrieve: { operation: "describeTask", with: ({ handle }) => ({ path: { task_id: handle.id } }) },
  poll: { first: 10000, every: 5000, max: 30000, grace: 0, deadline: 3600000 },
  retention: 259200000,
  statuses: { table: aigcStatuses },
  read: (body: AigcAnswer): Reading => {
    const job = first(body.Response?.AigcVideoTask, body.Response?.AigcImageTask);
    return {
      rules: [
        [
          (is(body.Response?.Status, "FINISH") && not(job?.ErrCode, "0")) ||
            (is(body.Response?.Status, "FINISH") && has(job?.ErrCodeExt)),
          "failed",
        ],
      ],
      word: body.Response?.Status,
      failure: () => ({ code: [job?.ErrCodeExt, job?.ErrCode], message: job?.Message }),
      progress: { percent: job?.Progress },
      times: {
        created: body.Response?.CreateTime,
        started: body.Response?.BeginProcessTime,
        finished: body.Response?.FinishTime,
      },
      model: job?.Input?.ModelName,
      cost: { output_seconds: job?.Output?.Usage?.OutputSeconds, input_tokens: job?.Output?.Usage?.InputTokens },
      outputs: () => [
        ...list(job?.Output?.FileInfos).map((item): OutputReading => ({
          url: [item.FileUrl],
          text: [item.FileContent],
          kind: lookup(
            {
              AigcVideoTask: "video",
              AigcImageTask: "image",
              scene_url: "model3d",
              point_url: "model3d",
              mesh_url: "model3d",
              mesh_simplified_url: "model3d",
              position_info: "text",
              image_url: "image",
            } as const,
            first(item.UsageType, body.Response?.TaskType),
          ),
          name: item.MediaName,
          mediaType: item.FileType,
          width: item.MetaData?.Width,
          height: item.MetaData?.Height,
          duration: item.MetaData?.Duration,
          bytes: item.MetaData?.Size,
          expires: { at: item.ExpireTime },
        })),
      ],
    };
  },
};

/** ChainHub (Tencent VOD AIGC), for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "chainhub",
  title: "ChainHub (Tencent VOD AIGC)",
  sites: { production: "https://api.chainhub.tech" },
  auth: [{ env: { apiKey: "CHAINHUB_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  requestId: (body: Body) => body.Response?.RequestId,
  errors: {
    when: (body: Body) => has(body.Response?.Error) || has(body.error) || not(body.code, "0", "200", "success"),
    read: (body: Body) => ({
      code: [
        body.Response?.Error?.Code,
        json(body.error?.message)?.code,
        body.error?.code,
        json(body.message)?.code,
        body.code,
      ],
      message: [
        body.Response?.Error?.Message,
        json(body.error?.message)?.message,
        body.error?.message,
        json(body.message)?.message,
        body.message,
      ],
    }),
    kinds: {
      "40000": "invalid_input",
      "60000": "invalid_input",
      "70000": { kind: "provider_error", retry: "unknown" },
      "AuthFailure*": "unauthorized",
      "UnauthorizedOperation*": "unauthorized",
      access_denied: "unauthorized",
      insufficient_user_quota: "insufficient_credits",
      pre_consume_token_quota_failed: "insufficient_credits",
      "RequestLimitExceeded*": "rate_limited",
      "LimitExceeded*": "rate_limited",
      FailedOperation: "capacity",
      "FailedOperation.*": "provider_error",
      "InternalError*": "provider_error",
      "ResourceNotFound*": "not_found",
      "MissingParameter*": "invalid_input",
      "InvalidParameter*": "invalid_input",
      "InvalidParameter.VoilationContent": "moderation",
      "InvalidParameterValue.SessionId": "duplicate",
      sensitive_words_detected: "moderation",
      prompt_blocked: "moderation",
      model_not_found: "invalid_input",
      upstream_load_saturated: "capacity",
    },
  },
  operations: {
    createVideo: { method: "POST", path: "/tencent-vod/v1/aigc-video" },
    createImage: { method: "POST", path: "/tencent-vod/v1/aigc-image" },
    createTemplateEffect: {
      method: "POST",
      path: "/tencent-vod/v1/template-effect",
      constants: { body: { scene_type: "template_effect" } },
    },
    describeTask: { method: "GET", path: "/tencent-vod/v1/query/{task_id}" },
  },
  families: { aigc },
};
