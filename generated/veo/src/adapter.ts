/**
 * Google Veo and Omni (Gemini API) as data: which answers are read where, and what their words mean.
 * Generated from specs/veo; change that, not this.
 */
import {
  all,
  has,
  is,
  list,
  lookup,
  not,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Verdict,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["generateVideo"]>
  | Described<operations["getOperation"]>
  | Described<operations["createInteraction"]>
  | Described<operations["getInteraction"]>
  | Described<operations["cancelInteraction"]>
>;

type VideoAnswer = Loose<Described<operations["getOperation"]> | Described<operations["generateVideo"]>>;
type VideoMessage = Loose<Message<operations["event"]>>;

const videoStatuses = { true: "succeeded", false: "running" } as const satisfies Record<string, Verdict>;

const videoLet = (body: VideoAnswer) => ({ answer: body.response?.generateVideoResponse });

const video: Family<VideoAnswer, unknown, ReturnType<typeof videoLet>> = {
  submit: { generateVideo: "POST /models/{model}:predictLongRunning" },
  handle: (body) => ({ id: body.name }),
  retrieve: "getOperation",
  poll: { every: 10000 },
  statuses: { table: videoStatuses, absent: "running" },
  read: {
    let: videoLet,
    verdict: (body, _, { answer }) => {
      if (is(body.done, "true") && has(body.error)) return "failed";
      if (
        (is(body.done, "true") && !has(answer?.generatedSamples) && not(answer?.raiMediaFilteredCount, "0")) ||
        (is(body.done, "true") && !has(answer?.generatedSamples) && has(answer?.raiMediaFilteredReasons))
      )
        return { failed: "moderation" };
    },
    word: (body) => body.done,
    failure: (body, _, { answer }) => ({
      code: [body.error?.status, body.error?.code],
      message: [body.error?.message, list(answer?.raiMediaFilteredReasons)[0]],
    }),
    outputs: (body, _, { answer }) => [
      list(answer?.generatedSamples).map((item): OutputReading => ({
        url: item.video?.uri,
        kind: "video",
        mediaType: item.video?.encoding,
        access: "provider-auth",
        expires: { after: 172800000 },
      })),
      list(answer?.generatedSamples).map((item): OutputReading => ({
        data: item.video?.encodedVideo,
        kind: "video",
        mediaType: item.video?.encoding,
      })),
      list(answer?.raiMediaFilteredReasons).map((item): OutputReading => ({
        text: item,
        failure: { when: has(item), message: item, kind: "moderation" },
      })),
    ],
  },
  webhook: {
    when: (body: VideoMessage) => is(body.type, "video.generated"),
    handle: (body: VideoMessage) => ({ id: body.data?.id }),
    thin: true,
  },
};

type InteractionAnswer = Loose<
  | Described<operations["getInteraction"]>
  | Described<operations["createInteraction"]>
  | Described<operations["cancelInteraction"]>
>;
type InteractionMessage = Loose<Message<operations["event"]>>;

const interactionStatuses = {
  queued: "queued",
  in_progress: "running",
  requires_action: { running: "input" },
  requires_continuation: { running: "input" },
  completed: "succeeded",
  failed: "failed",
  cancelled: "canceled",
  incomplete: "failed",
  budget_exceeded: "failed",
} as const satisfies Record<string, Verdict>;

const interaction: Family<InteractionAnswer> = {
  submit: { createInteraction: { method: "POST", path: "/interactions", constants: { body: { background: true } } } },
  handle: (body) => ({ id: body.id }),
  retrieve: "getInteraction",
  cancel: "cancelInteraction",
  poll: { every: 10000, grace: 30000 },
  statuses: { table: interactionStatuses },
  read: {
    verdict: (body, { status }) => {
      if (is(status, "400") && is(body.error?.message, "Invalid interaction name*")) return { expired: "record" };
      if (
        is(body.status, "completed") &&
        all(
          list(body.steps).flatMap((each) => list(each.content).map((inner) => inner.type)),
          (each) => is(each, "text"),
        )
      )
        return { failed: "moderation" };
    },
    word: (body) => body.status,
    failure: (body) => ({
      code: [body.error?.status, body.error?.code],
      message: [
        list(body.errors)[0]?.message,
        body.error?.message,
        list(list(body.steps)[0]?.content)[0]?.text,
        list(list(body.steps)[1]?.content)[0]?.text,
      ],
    }),
    times: (body) => ({ created: body.created, finished: body.updated }),
    model: (body) => body.model,
    cost: (body) => ({ tokens: body.usage?.total_tokens }),
    outputs: (body) => [
      list(body.steps)
        .flatMap((each) => list(each.content))
        .map((item): OutputReading => ({
          when: is(item.type, "video", "image", "audio"),
          url: item.uri,
          kind: lookup({ video: "video", image: "image", audio: "audio" } as const, item.type),
          mediaType: item.mime_type,
          access: "provider-auth",
          expires: { after: 172800000 },
        })),
      list(body.steps)
        .flatMap((each) => list(each.content))
        .map((item): OutputReading => ({
          when: is(item.type, "video", "image", "audio"),
          data: item.data,
          kind: lookup({ video: "video", image: "image", audio: "audio" } as const, item.type),
          mediaType: item.mime_type,
        })),
    ],
  },
  webhook: {
    when: (body: InteractionMessage) => is(body.type, "interaction.*"),
    handle: (body: InteractionMessage) => ({ id: body.data?.id }),
    thin: true,
  },
};

/** Google Veo and Omni (Gemini API), for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "veo",
  title: "Google Veo and Omni (Gemini API)",
  sites: { gemini: "https://generativelanguage.googleapis.com/v1beta" },
  auth: [{ env: { apiKey: "GEMINI_API_KEY" }, scheme: { in: "header", name: "x-goog-api-key" } }],
  errors: {
    read: (body: Body) => ({
      code: [list(body.error?.details)[0]?.reason, body.error?.status, body.error?.code],
      message: body.error?.message,
    }),
    kinds: {
      invalid_input: "3 5 9 INVALID_ARGUMENT invalid_request",
      provider_timeout: "4 DEADLINE_EXCEEDED",
      unauthorized: "7 16 API_KEY_INVALID UNAUTHENTICATED PERMISSION_DENIED FAILED_PRECONDITION",
      rate_limited: "8 RESOURCE_EXHAUSTED",
      provider_error: "13 INTERNAL",
      capacity: "14 UNAVAILABLE",
      not_found: "NOT_FOUND",
      moderation: "SAFETY PROHIBITED_CONTENT BLOCKLIST",
    },
  },
  webhooks: { verify: "standard-webhooks", delivery: (body, { header }) => header("webhook-id") },
  operations: {
    getOperation: { method: "GET", path: "/{name}", segments: ["name"] },
    getInteraction: "GET /interactions/{id}",
    cancelInteraction: "POST /interactions/{id}/cancel",
  },
  families: { video, interaction },
};
