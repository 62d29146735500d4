/**
 * What the simulator needs to know of OpenRouter: operations with their request schemas, examples, scenarios.
 * Generated from specs/openrouter; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** OpenRouter, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "openrouter",
  title: "OpenRouter",
  sites: { global: "https://openrouter.ai/api/v1" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    createVideo: {
      method: "POST",
      path: "/videos",
      parameters: [
        { in: "header", name: "HTTP-Referer", schema: { type: "string" } },
        { in: "header", name: "X-OpenRouter-Title", schema: { type: "string" } },
        { in: "header", name: "X-OpenRouter-Categories", schema: { type: "string" } },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/VideoRequest" } },
    },
    getVideo: {
      method: "GET",
      path: "/videos/{id}",
      parameters: [
        { in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } },
        { in: "header", name: "HTTP-Referer", schema: { type: "string" } },
        { in: "header", name: "X-OpenRouter-Title", schema: { type: "string" } },
        { in: "header", name: "X-OpenRouter-Categories", schema: { type: "string" } },
      ],
    },
  },
  components: {
    schemas: {
      AudioPart: {
        type: "object",
        required: ["type", "audio_url"],
        properties: { type: { type: "string", enum: ["audio_url"] }, audio_url: { $ref: "#/components/schemas/Link" } },
      },
      FrameImage: {
        type: "object",
        required: ["type", "image_url", "frame_type"],
        properties: {
          type: { type: "string", enum: ["image_url"] },
          image_url: { $ref: "#/components/schemas/Link" },
          frame_type: { type: "string", enum: ["first_frame", "last_frame"] },
        },
      },
      ImagePart: {
        type: "object",
        required: ["type", "image_url"],
        properties: { type: { type: "string", enum: ["image_url"] }, image_url: { $ref: "#/components/schemas/Link" } },
      },
      Link: { type: "object", required: ["url"], properties: { url: { type: "string", minLength: 1 } } },
      VideoPart: {
        type: "object",
        required: ["type", "video_url"],
        properties: { type: { type: "string", enum: ["video_url"] }, video_url: { $ref: "#/components/schemas/Link" } },
      },
      VideoRequest: {
        type: "object",
        required: ["model"],
        properties: {
          model: { type: "string", minLength: 1 },
          prompt: { type: "string" },
          duration: { type: "integer", minimum: 1 },
          resolution: { type: "string", enum: ["360p", "480p", "720p", "768p", "1080p", "1K", "2K", "4K"] },
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] },
          size: { type: "string", pattern: "^\\d+x\\d+$" },
          frame_images: { type: "array", items: { $ref: "#/components/schemas/FrameImage" } },
          input_references: {
            type: "array",
            items: {
              oneOf: [
                { $ref: "#/components/schemas/ImagePart" },
                { $ref: "#/components/schemas/AudioPart" },
                { $ref: "#/components/schemas/VideoPart" },
              ],
            },
          },
          generate_audio: { type: "boolean" },
          seed: { type: "integer" },
          previous_job_id: { type: "string" },
          callback_url: { type: "string", format: "uri", pattern: "^https://" },
          provider: {
            type: "object",
            properties: {
              options: { type: "object", additionalProperties: { type: "object", additionalProperties: true } },
            },
          },
          creativity: { type: "integer" },
          upscale_factor: { type: "number", exclusiveMinimum: 0 },
          session_id: { type: "string", maxLength: 256 },
          user: { type: "string" },
          trace: {
            type: "object",
            additionalProperties: true,
            properties: {
              trace_id: { type: "string" },
              trace_name: { type: "string" },
              span_name: { type: "string" },
              generation_name: { type: "string" },
              parent_span_id: { type: "string" },
            },
          },
        },
      },
    },
  },
  families: {
    video: {
      submit: ["createVideo"],
      retrieve: "getVideo",
      webhook: true,
      places: { webhookUrl: "body#/callback_url" },
      ids: ["gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam"],
      requests: {
        createVideo: {
          body: {
            model: "google/veo-3.1",
            prompt: "A red boat crosses a calm lake at dawn.",
            duration: 8,
            resolution: "720p",
            aspect_ratio: "16:9",
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          status: 202,
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "pending",
          },
          becomes: { status: "queued", recognized: true, providerStatus: "pending" },
        },
        created_full_link: {
          answers: "submit",
          status: 202,
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "pending",
          },
          becomes: { status: "queued", recognized: true, providerStatus: "pending" },
        },
        created_started: {
          answers: "submit",
          status: 202,
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "in_progress",
          },
          becomes: { status: "running", recognized: true, providerStatus: "in_progress" },
        },
        created_without_id: {
          answers: "submit",
          status: 202,
          body: { polling_url: "https://elsewhere.example/jobs/1", status: "pending" },
          becomes: { ambiguous: true },
          offSpec: "Neither an id nor a link of this API.",
        },
        rejected_parameter: {
          answers: "submit",
          status: 400,
          body: { error: { code: 400, message: "The duration is not supported." } },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "400",
              message: "The duration is not supported.",
              retry: "change_input",
            },
          },
        },
        rejected_no_credits: {
          answers: "submit",
          status: 402,
          body: { error: { code: 402, message: "Insufficient credits." } },
          becomes: {
            refused: { kind: "insufficient_credits", code: "402", message: "Insufficient credits.", retry: "never" },
          },
        },
        rejected_guardrail: {
          answers: "submit",
          status: 403,
          body: { error: { code: 403, message: "A guardrail blocked the request." } },
          becomes: {
            refused: { kind: "unauthorized", code: "403", message: "A guardrail blocked the request.", retry: "never" },
          },
        },
        rejected_too_large: {
          answers: "submit",
          status: 413,
          body: { error: { code: 413, message: "The request is too large." } },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "413",
              message: "The request is too large.",
              retry: "change_input",
            },
          },
        },
        rejected_overloaded: {
          answers: "submit",
          status: 529,
          body: { error: { code: 529, message: "The vendor is overloaded." } },
          becomes: {
            refused: { kind: "capacity", code: "529", message: "The vendor is overloaded.", retry: "resubmit" },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "pending",
          },
          becomes: { status: "queued", recognized: true, providerStatus: "pending" },
        },
        running: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "in_progress",
          },
          becomes: { status: "running", recognized: true, providerStatus: "in_progress" },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "moderating",
          },
          becomes: { status: "running", recognized: false, providerStatus: "moderating" },
          offSpec: "A word the schema does not list.",
        },
        done: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "completed",
            generation_id: "gen-1767225600-kQ2uW8",
            unsigned_urls: [
              "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=0",
            ],
            usage: { cost: 0.4, is_byok: false },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            cost: { usd: 0.4 },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=0",
                access: "provider-auth",
              },
            ],
          },
        },
        done_two: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "completed",
            unsigned_urls: [
              "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=0",
              "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=1",
            ],
            usage: { cost: null },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=0",
                access: "provider-auth",
              },
              {
                kind: "video",
                role: "primary",
                url: "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=1",
                access: "provider-auth",
              },
            ],
          },
        },
        done_relative: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "completed",
            unsigned_urls: ["/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=0"],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=0",
                access: "provider-auth",
              },
            ],
          },
        },
        done_both: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "completed",
            unsigned_urls: [
              "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=0",
            ],
            urls: ["https://cdn.example/boat.mp4?X-Goog-Date=20260101T000050Z&X-Goog-Expires=3600"],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=0",
                access: "provider-auth",
              },
            ],
          },
        },
        done_signed: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "completed",
            urls: ["https://cdn.example/boat.mp4?X-Goog-Date=20260101T000050Z&X-Goog-Expires=3600"],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4?X-Goog-Date=20260101T000050Z&X-Goog-Expires=3600",
                access: "public",
                expires: { at: "2026-01-01T01:00:50.000Z", from: "url" },
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "completed",
            unsigned_urls: [],
          },
          becomes: {
            status: "failed",
            providerStatus: "completed",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        failed: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "failed",
            error: "The vendor could not make the video.",
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "unclassified",
              message: "The vendor could not make the video.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        failed_moderation: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "failed",
            error: "Content policy violation",
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "moderation",
              message: "Content policy violation",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        failed_silently: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "failed",
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "unclassified",
              message: "The provider gave no reason.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        canceled: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "cancelled",
            error: "Job was cancelled",
          },
          becomes: { status: "canceled", providerStatus: "cancelled", by: "unknown", charged: "unknown" },
        },
        expired: {
          answers: "retrieve",
          body: {
            id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            polling_url: "/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
            status: "expired",
            error: "Job exceeded maximum time to live",
          },
          becomes: { status: "expired", providerStatus: "expired", what: "run", charged: "unknown" },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: { code: 401, message: "Missing Authentication header" } },
          becomes: {
            refused: { kind: "unauthorized", code: "401", message: "Missing Authentication header", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "3" },
          body: { error: { code: 429, message: "Rate limit exceeded", metadata: { provider_name: "Google" } } },
          becomes: {
            refused: { kind: "rate_limited", code: "429", message: "Rate limit exceeded", retry: "resubmit" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { code: 404, message: "Resource not found" } },
          becomes: { refused: { kind: "not_found", code: "404", message: "Resource not found", retry: "never" } },
        },
        server_error: {
          answers: "retrieve",
          status: 500,
          body: { error: { code: 500, message: "Internal Server Error" } },
          becomes: {
            refused: { kind: "provider_error", code: "500", message: "Internal Server Error", retry: "resubmit" },
          },
        },
        edge_timeout: {
          answers: "retrieve",
          status: 524,
          body: { error: { code: 524, message: "The edge network timed out." } },
          becomes: {
            refused: {
              kind: "provider_timeout",
              code: "524",
              message: "The edge network timed out.",
              retry: "resubmit",
            },
          },
        },
        page: {
          answers: "retrieve",
          status: 502,
          body: "<html><body>Bad gateway</body></html>",
          becomes: { transient: true },
          offSpec: "A proxy in between answers with a page of its own.",
        },
        empty: {
          answers: "retrieve",
          body: "",
          becomes: { transient: true },
          offSpec: "A connection that ends before the body.",
        },
        webhook: {
          answers: "webhook",
          headers: {
            "X-OpenRouter-Signature": "t=1767225660,v1=00",
            "X-OpenRouter-Idempotency-Key": "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam-completed",
          },
          body: {
            type: "video.generation.completed",
            created_at: "2026-01-01T00:00:58.000Z",
            data: {
              id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
              status: "completed",
              generation_id: "gen-1767225600-kQ2uW8",
              model: "google/veo-3.1",
              unsigned_urls: [
                "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=0",
              ],
              usage: { cost: 0.4, is_byok: false },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            model: "google/veo-3.1",
            cost: { usd: 0.4 },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://openrouter.ai/api/v1/videos/gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam/content?index=0",
                access: "provider-auth",
              },
            ],
          },
        },
        webhook_failed: {
          answers: "webhook",
          headers: {
            "X-OpenRouter-Signature": "t=1767225660,v1=00",
            "X-OpenRouter-Idempotency-Key": "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam-failed",
          },
          body: {
            type: "video.generation.failed",
            created_at: "2026-01-01T00:00:58.000Z",
            data: {
              id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
              status: "failed",
              generation_id: "gen-1767225600-kQ2uW8",
              model: "google/veo-3.1",
              error: "Content policy violation",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            model: "google/veo-3.1",
            error: {
              kind: "moderation",
              message: "Content policy violation",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        webhook_failed_early: {
          answers: "webhook",
          headers: {
            "X-OpenRouter-Signature": "t=1767225660,v1=00",
            "X-OpenRouter-Idempotency-Key": "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam-failed",
          },
          body: {
            type: "video.generation.failed",
            created_at: "2026-01-01T00:00:58.000Z",
            data: {
              id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
              status: "failed",
              generation_id: null,
              model: null,
              error: "The model is not known.",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: { kind: "unclassified", message: "The model is not known.", retry: "unknown", charged: "unknown" },
          },
        },
        webhook_canceled: {
          answers: "webhook",
          headers: {
            "X-OpenRouter-Signature": "t=1767225660,v1=00",
            "X-OpenRouter-Idempotency-Key": "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam-cancelled",
          },
          body: {
            type: "video.generation.cancelled",
            created_at: "2026-01-01T00:00:58.000Z",
            data: {
              id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
              status: "cancelled",
              generation_id: "gen-1767225600-kQ2uW8",
              model: "google/veo-3.1",
              error: "Job was cancelled",
            },
          },
          becomes: {
            status: "canceled",
            providerStatus: "cancelled",
            model: "google/veo-3.1",
            by: "unknown",
            charged: "unknown",
          },
        },
        webhook_expired: {
          answers: "webhook",
          headers: {
            "X-OpenRouter-Signature": "t=1767225660,v1=00",
            "X-OpenRouter-Idempotency-Key": "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam-expired",
          },
          body: {
            type: "video.generation.expired",
            created_at: "2026-01-01T00:00:58.000Z",
            data: {
              id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
              status: "expired",
              generation_id: "gen-1767225600-kQ2uW8",
              model: "google/veo-3.1",
              error: "Job exceeded maximum time to live",
            },
          },
          becomes: {
            status: "expired",
            providerStatus: "expired",
            model: "google/veo-3.1",
            what: "run",
            charged: "unknown",
          },
        },
        webhook_without_video: {
          answers: "webhook",
          headers: {
            "X-OpenRouter-Signature": "t=1767225660,v1=00",
            "X-OpenRouter-Idempotency-Key": "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam-completed",
          },
          body: {
            type: "video.generation.completed",
            created_at: "2026-01-01T00:00:58.000Z",
            data: {
              id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam",
              status: "completed",
              generation_id: "gen-1767225600-kQ2uW8",
              model: "google/veo-3.1",
              unsigned_urls: [],
            },
          },
          becomes: { asks: true },
        },
        webhook_of_another_kind: {
          answers: "webhook",
          body: {
            type: "image.generation.completed",
            created_at: "2026-01-01T00:00:58.000Z",
            data: { id: "gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam", status: "completed" },
          },
          becomes: { ignored: true },
          offSpec: "An event of a kind that does not exist yet.",
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created_full_link", "queued", "running", "done_two"],
        ["created_started", "running", "done_relative"],
        ["created", "running", "done_both"],
        ["created", "running", "done_signed"],
        ["created", "running", "unknown_status", "running", "done"],
        ["created", "running", "failed"],
        ["created", "running", "failed_moderation"],
        ["created", "running", "canceled"],
        ["created", "queued", "expired"],
        ["created", "running", "no_output"],
        ["created", "rate_limited", "running", "server_error", "page", "done"],
      ],
      cannot: {
        cancel: "The provider has no operation that cancels a job.",
        error_in_200: "An answer of HTTP 200 is always a job, and what went wrong stands in the job's own status.",
      },
    },
  },
  webhooks: {
    verify: {
      algorithm: "hmac-sha256",
      headers: { "X-OpenRouter-Signature": "t={timestamp},v1={signature}" },
      signed: "{timestamp},{body}",
      encoding: "hex",
      tolerance: 300000,
    },
  },
};
