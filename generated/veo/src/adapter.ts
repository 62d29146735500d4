/**
 * Google Veo (Gemini API) as data: which answers are read where, and what their words mean.
 * Generated from specs/veo; change that, not this.
 */
import {
  has,
  is,
  list,
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

type Body = Loose<Described<operations["generateVideo"]> | Described<operations["getOperation"]>>;

type VideoAnswer = Loose<Described<operations["getOperation"]> | Described<operations["generateVideo"]>>;
type VideoMessage = Loose<Message<operations["event"]>>;

const videoStatuses = { true: "succeeded", false: "running" } as const satisfies Record<string, Verdict>;

const video: Family<VideoAnswer> = {
  submit: { generateVideo: "POST /models/{model}:predictLongRunning" },
  handle: (body) => ({ id: body.name }),
  retrieve: "getOperation",
  poll: { first: 10000, every: 10000 },
  statuses: { table: videoStatuses, absent: "running" },
  read: {
    verdict: (body) => {
      const answer = body.response?.generateVideoResponse;
      if (is(body.done, "true") && has(body.error)) return "failed";
      if (
        (is(body.done, "true") && !has(answer?.generatedSamples) && not(answer?.raiMediaFilteredCount, "0")) ||
        (is(body.done, "true") && !has(answer?.generatedSamples) && has(answer?.raiMediaFilteredReasons))
      )
        return { failed: "moderation" };
    },
    word: (body) => body.done,
    failure: (body) => {
      const answer = body.response?.generateVideoResponse;
      return {
        code: [body.error?.status, body.error?.code],
        message: [body.error?.message, list(answer?.raiMediaFilteredReasons)[0]],
      };
    },
    outputs: (body) => {
      const answer = body.response?.generateVideoResponse;
      return [
        list(answer?.generatedSamples).map((item): OutputReading => ({
          url: [item.video?.uri],
          kind: "video",
          mediaType: item.video?.encoding,
          access: "provider-auth",
          expires: { after: 172800000 },
        })),
        list(answer?.generatedSamples).map((item): OutputReading => ({
          data: [item.video?.encodedVideo],
          kind: "video",
          mediaType: item.video?.encoding,
        })),
        list(answer?.raiMediaFilteredReasons).map((item): OutputReading => ({
          text: [item],
          failure: { when: has(item), message: item, kind: "moderation" },
        })),
      ];
    },
  },
  webhook: {
    when: (body: VideoMessage) => is(body.type, "video.generated"),
    handle: (body: VideoMessage) => ({ id: body.data?.id }),
    thin: true,
  },
};

/** Google Veo (Gemini API), for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "veo",
  title: "Google Veo (Gemini API)",
  sites: { gemini: "https://generativelanguage.googleapis.com/v1beta" },
  auth: [{ env: { apiKey: "GEMINI_API_KEY" }, scheme: { in: "header", name: "x-goog-api-key" } }],
  errors: {
    read: (body: Body) => ({
      code: [list(body.error?.details)[0]?.reason, body.error?.status],
      message: body.error?.message,
    }),
    kinds: {
      invalid_input: "3 5 9 INVALID_ARGUMENT",
      provider_timeout: "4 DEADLINE_EXCEEDED",
      unauthorized: "7 16 API_KEY_INVALID UNAUTHENTICATED PERMISSION_DENIED FAILED_PRECONDITION",
      rate_limited: "8 RESOURCE_EXHAUSTED",
      provider_error: "13 INTERNAL",
      capacity: "14 UNAVAILABLE",
      not_found: "NOT_FOUND",
    },
  },
  webhooks: { verify: "standard-webhooks", delivery: (body, { header }) => header("webhook-id") },
  operations: { getOperation: { method: "GET", path: "/{name}", segments: ["name"] } },
  families: { video },
};
