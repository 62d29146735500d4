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
  type Reading,
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

const video: Family = {
  submit: ["generateVideo"],
  handle: (body: VideoAnswer) => ({ id: body.name }),
  retrieve: { operation: "getOperation", with: ({ handle }) => ({ path: { name: handle.id } }) },
  poll: { first: 10000, every: 10000, max: 10000, grace: 0, deadline: 3600000 },
  statuses: { table: videoStatuses, absent: "running" },
  read: (body: VideoAnswer): Reading => {
    const answer = body.response?.generateVideoResponse;
    return {
      rules: [
        [is(body.done, "true") && has(body.error), "failed"],
        [
          (is(body.done, "true") && !has(answer?.generatedSamples) && not(answer?.raiMediaFilteredCount, "0")) ||
            (is(body.done, "true") && !has(answer?.generatedSamples) && has(answer?.raiMediaFilteredReasons)),
          { failed: "moderation" },
        ],
      ],
      word: body.done,
      failure: () => ({
        code: [body.error?.status, body.error?.code],
        message: [body.error?.message, list(answer?.raiMediaFilteredReasons)[0]],
      }),
      outputs: () => [
        ...list(answer?.generatedSamples).map((item): OutputReading => ({
          url: [item.video?.uri],
          kind: "video",
          mediaType: item.video?.encoding,
          access: "provider-auth",
          expires: { after: 172800000 },
        })),
        ...list(answer?.generatedSamples).map((item): OutputReading => ({
          data: [item.video?.encodedVideo],
          kind: "video",
          mediaType: item.video?.encoding,
        })),
        ...list(answer?.raiMediaFilteredReasons).map((item): OutputReading => ({
          text: [item],
          failure: { when: has(item), message: item, kind: "moderation" },
        })),
      ],
    };
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

const interaction: Family = {
  submit: ["createInteraction"],
  handle: (body: InteractionAnswer) => ({ id: body.id }),
  retrieve: { operation: "getInteraction", with: ({ handle }) => ({ path: { id: handle.id } }) },
  cancel: { operation: "cancelInteraction", with: ({ handle }) => ({ path: { id: handle.id } }) },
  poll: { first: 10000, every: 10000, max: 10000, grace: 30000, deadline: 3600000 },
  statuses: { table: interactionStatuses },
  read: (body: InteractionAnswer, { status }): Reading => ({
    rules: [
      [is(status, "400") && is(body.error?.message, "Invalid interaction name*"), { expired: "record" }],
      [
        is(body.status, "completed") &&
          all(
            list(body.steps).flatMap((each) => list(each.content).map((inner) => inner.type)),
            (each) => is(each, "text"),
          ),
        { failed: "moderation" },
      ],
    ],
    word: body.status,
    failure: () => ({
      code: [body.error?.status, body.error?.code],
      message: [
        list(body.errors)[0]?.message,
        body.error?.message,
        list(list(body.steps)[0]?.content)[0]?.text,
        list(list(body.steps)[1]?.content)[0]?.text,
      ],
    }),
    times: { created: body.created, finished: body.updated },
    model: body.model,
    cost: { tokens: body.usage?.total_tokens },
    outputs: () => [
      ...list(body.steps)
        .flatMap((each) => list(each.content))
        .map((item): OutputReading => ({
          when: is(item.type, "video", "image", "audio"),
          url: [item.uri],
          kind: lookup({ video: "video", image: "image", audio: "audio" } as const, item.type),
          mediaType: item.mime_type,
          access: "provider-auth",
          expires: { after: 172800000 },
        })),
      ...list(body.steps)
        .flatMap((each) => list(each.content))
        .map((item): OutputReading => ({
          when: is(item.type, "video", "image", "audio"),
          data: [item.data],
          kind: lookup({ video: "video", image: "image", audio: "audio" } as const, item.type),
          mediaType: item.mime_type,
        })),
    ],
  }),
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
      "3": "invalid_input",
      "4": "provider_timeout",
      "5": "invalid_input",
      "7": "unauthorized",
      "8": "rate_limited",
      "9": "invalid_input",
      "13": "provider_error",
      "14": "capacity",
      "16": "unauthorized",
      API_KEY_INVALID: "unauthorized",
      UNAUTHENTICATED: "unauthorized",
      PERMISSION_DENIED: "unauthorized",
      FAILED_PRECONDITION: "unauthorized",
      NOT_FOUND: "not_found",
      INVALID_ARGUMENT: "invalid_input",
      RESOURCE_EXHAUSTED: "rate_limited",
      UNAVAILABLE: "capacity",
      DEADLINE_EXCEEDED: "provider_timeout",
      INTERNAL: "provider_error",
      SAFETY: "moderation",
      PROHIBITED_CONTENT: "moderation",
      BLOCKLIST: "moderation",
      invalid_request: "invalid_input",
    },
  },
  webhooks: { verify: "standard-webhooks", delivery: (body, { header }) => header("webhook-id") },
  operations: {
    generateVideo: { method: "POST", path: "/models/{model}:predictLongRunning" },
    getOperation: { method: "GET", path: "/{name}", segments: ["name"] },
    createInteraction: { method: "POST", path: "/interactions", constants: { body: { background: true } } },
    getInteraction: { method: "GET", path: "/interactions/{id}" },
    cancelInteraction: { method: "POST", path: "/interactions/{id}/cancel" },
  },
  families: { video, interaction },
};
