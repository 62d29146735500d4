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

const aigcLet = (body: AigcAnswer) => ({ job: first(body.Response?.AigcVideoTask, body.Response?.AigcImageTask) });

const aigc: Family<AigcAnswer, unknown, ReturnType<typeof aigcLet>> = {
  submit: {
    createVideo: "POST /tencent-vod/v1/aigc-video",
    createImage: "POST /tencent-vod/v1/aigc-image",
    createTemplateEffect: {
      method: "POST",
      path: "/tencent-vod/v1/template-effect",
      constants: { body: { scene_type: "template_effect" } },
    },
  },
  handle: (body) => ({ id: body.Response?.TaskId }),
  clientRef: { with: ({ clientRef }) => ({ body: { session_id: clientRef } }), repeat: "refused" },
  retrieve: "describeTask",
  poll: { first: 10000, every: 5000, max: 30000 },
  retention: 259200000,
  statuses: { table: aigcStatuses },
  read: {
    let: aigcLet,
    verdict: (body, _, { job }) => {
      if (
        (is(body.Response?.Status, "FINISH") && not(job?.ErrCode, "0")) ||
        (is(body.Response?.Status, "FINISH") && has(job?.ErrCodeExt))
      )
        return "failed";
    },
    word: (body) => body.Response?.Status,
    failure: (body, _, { job }) => ({ code: [job?.ErrCodeExt, job?.ErrCode], message: job?.Message }),
    progress: (body, _, { job }) => ({ percent: job?.Progress }),
    times: (body) => ({
      created: body.Response?.CreateTime,
      started: body.Response?.BeginProcessTime,
      finished: body.Response?.FinishTime,
    }),
    model: (body, _, { job }) => job?.Input?.ModelName,
    cost: (body, _, { job }) => ({
      output_seconds: job?.Output?.Usage?.OutputSeconds,
      input_tokens: job?.Output?.Usage?.InputTokens,
    }),
    outputs: (body, _, { job }) =>
      list(job?.Output?.FileInfos).map((item): OutputReading => ({
        url: item.FileUrl,
        text: item.FileContent,
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
  },
};

/** ChainHub (Tencent VOD AIGC), for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "chainhub",
  title: "ChainHub (Tencent VOD AIGC)",
  sites: { production: "https://api.chainhub.tech" },
  auth: [{ env: { apiKey: "CHAINHUB_API_KEY" }, scheme: "bearer" }],
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
      invalid_input: "40000 60000 MissingParameter* InvalidParameter* model_not_found",
      provider_error: "70000 FailedOperation.* InternalError*",
      unauthorized: "AuthFailure* UnauthorizedOperation* access_denied",
      insufficient_credits: "insufficient_user_quota pre_consume_token_quota_failed",
      rate_limited: "RequestLimitExceeded* LimitExceeded*",
      capacity: "FailedOperation upstream_load_saturated",
      not_found: "ResourceNotFound*",
      moderation: "InvalidParameter.VoilationContent sensitive_words_detected prompt_blocked",
      duplicate: "InvalidParameterValue.SessionId",
    },
    retry: { unknown: "70000" },
  },
  operations: { describeTask: "GET /tencent-vod/v1/query/{task_id}" },
  families: { aigc },
};
