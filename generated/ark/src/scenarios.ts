/**
 * What the simulator needs to know of Volcengine Ark / BytePlus ModelArk: operations with their request schemas, examples, scenarios.
 * Generated from specs/ark; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Volcengine Ark / BytePlus ModelArk, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "ark",
  title: "Volcengine Ark / BytePlus ModelArk",
  sites: {
    international: "https://ark.ap-southeast.bytepluses.com/api/v3",
    china: "https://ark.cn-beijing.volces.com/api/v3",
  },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    createTask: {
      method: "POST",
      path: "/contents/generations/tasks",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/CreateTask" } },
    },
    getTask: {
      method: "GET",
      path: "/contents/generations/tasks/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    deleteTask: {
      method: "DELETE",
      path: "/contents/generations/tasks/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
  },
  components: {
    schemas: {
      Content: {
        oneOf: [
          {
            type: "object",
            required: ["type", "text"],
            properties: { type: { type: "string", const: "text" }, text: { type: "string" } },
          },
          {
            type: "object",
            required: ["type", "image_url"],
            properties: {
              type: { type: "string", const: "image_url" },
              image_url: { $ref: "#/components/schemas/Url" },
              role: { type: "string", enum: ["first_frame", "last_frame", "reference_image"] },
            },
          },
          {
            type: "object",
            required: ["type", "video_url"],
            properties: {
              type: { type: "string", const: "video_url" },
              video_url: { $ref: "#/components/schemas/Url" },
              role: { type: "string", const: "reference_video" },
            },
          },
          {
            type: "object",
            required: ["type", "audio_url"],
            properties: {
              type: { type: "string", const: "audio_url" },
              audio_url: { $ref: "#/components/schemas/Url" },
              role: { type: "string", const: "reference_audio" },
            },
          },
          {
            type: "object",
            required: ["type", "draft_task"],
            properties: {
              type: { type: "string", const: "draft_task" },
              draft_task: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
            },
          },
        ],
      },
      CreateTask: {
        type: "object",
        required: ["model", "content"],
        properties: {
          model: { type: "string" },
          content: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Content" } },
          resolution: { type: "string", enum: ["480p", "720p", "1080p", "4k"] },
          ratio: { type: "string", enum: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] },
          duration: { type: "integer", minimum: -1, maximum: 30 },
          frames: { type: "integer", minimum: 29, maximum: 289 },
          seed: { type: "integer", minimum: -1, maximum: 4294967295, default: -1 },
          camera_fixed: { type: "boolean", default: false },
          watermark: { type: "boolean", default: false },
          generate_audio: { type: "boolean", default: true },
          draft: { type: "boolean", default: false },
          return_last_frame: { type: "boolean", default: false },
          service_tier: { type: "string", enum: ["default", "flex"], default: "default" },
          execution_expires_after: { type: "integer", minimum: 3600, maximum: 259200, default: 172800 },
          priority: { type: "integer", minimum: 0, maximum: 9, default: 0 },
          tools: {
            type: "array",
            items: { type: "object", properties: { type: { type: "string", const: "web_search" } } },
          },
          safety_identifier: { type: "string", maxLength: 64 },
          output_format: { type: "string" },
          omni_reference_task_type: { type: "string" },
          callback_url: { type: "string" },
        },
      },
      Url: { type: "object", required: ["url"], properties: { url: { type: "string" } } },
    },
  },
  families: {
    content: {
      submit: ["createTask"],
      retrieve: "getTask",
      cancel: "deleteTask",
      webhook: true,
      places: { webhookUrl: "body#/callback_url" },
      retention: 604800000,
      ids: ["cgt-20260101080000-fghij"],
      requests: {
        createTask: {
          body: {
            model: "seedance-1-5-pro-251215",
            content: [{ type: "text", text: "A red boat leaves the harbour" }],
            ratio: "16:9",
            resolution: "720p",
            duration: 5,
            generate_audio: true,
            return_last_frame: true,
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { id: "cgt-20260101080000-fghij" },
          becomes: { status: "queued", recognized: true },
        },
        created_without_id: {
          answers: "submit",
          body: {},
          becomes: { ambiguous: true },
          offSpec: "The id is missing.",
        },
        rejected: {
          answers: "submit",
          status: 400,
          body: {
            error: {
              code: "InvalidParameter.duration",
              message: "The parameter duration is not valid",
              param: "duration",
              type: "BadRequest",
            },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "InvalidParameter.duration",
              message: "The parameter duration is not valid",
              retry: "change_input",
            },
          },
        },
        rejected_person: {
          answers: "submit",
          status: 400,
          body: {
            error: {
              code: "InputImageSensitiveContentDetected.PrivacyInformation",
              message: "The image may show a real person",
              type: "BadRequest",
            },
          },
          becomes: {
            refused: {
              kind: "moderation",
              code: "InputImageSensitiveContentDetected.PrivacyInformation",
              message: "The image may show a real person",
              retry: "change_input",
            },
          },
        },
        rejected_model: {
          answers: "submit",
          status: 404,
          body: {
            error: {
              code: "InvalidEndpointOrModel.NotFound",
              message: "The model or endpoint does not exist",
              type: "NotFound",
            },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "InvalidEndpointOrModel.NotFound",
              message: "The model or endpoint does not exist",
              retry: "change_input",
            },
          },
        },
        rejected_queue_full: {
          answers: "submit",
          status: 429,
          body: { error: { code: "QuotaExceeded", message: "Too many tasks wait", type: "TooManyRequests" } },
          becomes: {
            refused: { kind: "capacity", code: "QuotaExceeded", message: "Too many tasks wait", retry: "resubmit" },
          },
        },
        rejected_overdue: {
          answers: "submit",
          status: 403,
          body: {
            error: { code: "AccountOverdueError", message: "The account has an overdue balance", type: "Forbidden" },
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "AccountOverdueError",
              message: "The account has an overdue balance",
              retry: "never",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            id: "cgt-20260101080000-fghij",
            model: "seedance-1-5-pro-251215",
            status: "queued",
            created_at: 1767225600,
            updated_at: 1767225600,
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "queued",
            model: "seedance-1-5-pro-251215",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            id: "cgt-20260101080000-fghij",
            model: "seedance-1-5-pro-251215",
            status: "running",
            created_at: 1767225600,
            updated_at: 1767225610,
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "running",
            model: "seedance-1-5-pro-251215",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { id: "cgt-20260101080000-fghij", status: "reviewing", created_at: 1767225600 },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "reviewing",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
          offSpec: "A word the document does not list.",
        },
        done: {
          answers: "retrieve",
          body: {
            id: "cgt-20260101080000-fghij",
            model: "seedance-1-5-pro-251215",
            status: "succeeded",
            error: null,
            content: { video_url: "https://cdn.example/boat.mp4", last_frame_url: "https://cdn.example/boat.png" },
            usage: { completion_tokens: 108900, total_tokens: 108900 },
            created_at: 1767225600,
            updated_at: 1767225660,
            seed: 5,
            resolution: "720p",
            ratio: "16:9",
            duration: 5,
            framespersecond: 24,
            generate_audio: true,
            draft: false,
            service_tier: "default",
            execution_expires_after: 172800,
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeeded",
            model: "seedance-1-5-pro-251215",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:01:00.000Z" },
            cost: { tokens: 108900 },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                durationSeconds: 5,
                expires: { at: "2026-01-02T00:01:00.000Z", from: "documented" },
              },
              {
                kind: "image",
                role: "last_frame",
                url: "https://cdn.example/boat.png",
                access: "public",
                expires: { at: "2026-01-02T00:01:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_signed: {
          answers: "retrieve",
          body: {
            id: "cgt-20260101080000-fghij",
            model: "seedance-1-0-pro-250528",
            status: "succeeded",
            content: {
              video_url:
                "https://cdn.example/boat.mp4?X-Tos-Date=20260101T000100Z&X-Tos-Expires=86400&X-Tos-Signature=5e",
            },
            created_at: 1767225600,
            updated_at: 1767225660,
            frames: 121,
            framespersecond: 24,
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeeded",
            model: "seedance-1-0-pro-250528",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:01:00.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4?X-Tos-Date=20260101T000100Z&X-Tos-Expires=86400&X-Tos-Signature=5e",
                access: "public",
                expires: { at: "2026-01-02T00:01:00.000Z", from: "url" },
              },
            ],
          },
        },
        done_model: {
          answers: "retrieve",
          body: {
            id: "cgt-20260101080000-fghij",
            model: "doubao-seed3d-1-0-250928",
            status: "succeeded",
            content: { file_url: "https://cdn.example/boat.zip" },
            usage: { completion_tokens: 30000, total_tokens: 30000 },
            created_at: 1767225600,
            updated_at: 1767225660,
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeeded",
            model: "doubao-seed3d-1-0-250928",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:01:00.000Z" },
            cost: { tokens: 30000 },
            outputs: [
              {
                kind: "model3d",
                role: "primary",
                url: "https://cdn.example/boat.zip",
                access: "public",
                expires: { at: "2026-01-02T00:01:00.000Z", from: "documented" },
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            id: "cgt-20260101080000-fghij",
            status: "succeeded",
            content: {},
            created_at: 1767225600,
            updated_at: 1767225660,
          },
          becomes: {
            status: "failed",
            providerStatus: "succeeded",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:01:00.000Z" },
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
            id: "cgt-20260101080000-fghij",
            model: "seedance-1-5-pro-251215",
            status: "failed",
            error: { code: "OutputVideoSensitiveContentDetected", message: "The video may show sensitive content" },
            created_at: 1767225600,
            updated_at: 1767225630,
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            model: "seedance-1-5-pro-251215",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:30.000Z" },
            error: {
              kind: "moderation",
              code: "OutputVideoSensitiveContentDetected",
              message: "The video may show sensitive content",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        canceled: {
          answers: "retrieve",
          body: { id: "cgt-20260101080000-fghij", status: "cancelled", created_at: 1767225600, updated_at: 1767225610 },
          becomes: {
            status: "canceled",
            by: "unknown",
            charged: "unknown",
            providerStatus: "cancelled",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:10.000Z" },
          },
        },
        given_up: {
          answers: "retrieve",
          body: {
            id: "cgt-20260101080000-fghij",
            status: "expired",
            created_at: 1767225600,
            updated_at: 1767398400,
            execution_expires_after: 172800,
          },
          becomes: {
            status: "expired",
            what: "run",
            charged: "unknown",
            providerStatus: "expired",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-03T00:00:00.000Z" },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: {
            error: {
              code: "AuthenticationError",
              message: "The API key is missing or not valid",
              type: "Unauthorized",
            },
          },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "AuthenticationError",
              message: "The API key is missing or not valid",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { error: { code: "AccountRateLimitExceeded", message: "Too many requests", type: "TooManyRequests" } },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "AccountRateLimitExceeded",
              message: "Too many requests",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { code: "ResourceNotFound", message: "The task does not exist", type: "NotFound" } },
          becomes: {
            refused: {
              kind: "not_found",
              code: "ResourceNotFound",
              message: "The task does not exist",
              retry: "never",
            },
          },
        },
        cancel: {
          answers: "cancel",
          body: {},
          becomes: { verdict: "canceled" },
          offSpec: "An empty object, in which there is nothing to describe.",
        },
        cancel_too_late: {
          answers: "cancel",
          status: 409,
          body: {
            error: { code: "InvalidAction.RunningTaskDeletion", message: "The task is running", type: "Conflict" },
          },
          becomes: { verdict: "too_late" },
        },
        webhook: {
          answers: "webhook",
          body: {
            id: "cgt-20260101080000-fghij",
            model: "seedance-1-5-pro-251215",
            status: "succeeded",
            content: { video_url: "https://cdn.example/boat.mp4" },
            usage: { completion_tokens: 108900, total_tokens: 108900 },
            created_at: 1767225600,
            updated_at: 1767225660,
            duration: 5,
          },
          becomes: { asks: true },
        },
        webhook_running: {
          answers: "webhook",
          body: {
            id: "cgt-20260101080000-fghij",
            model: "seedance-1-5-pro-251215",
            status: "running",
            created_at: 1767225600,
            updated_at: 1767225610,
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "running",
            model: "seedance-1-5-pro-251215",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
        ["created", "queued", "given_up"],
      ],
      cannot: { error_in_200: "A refusal has a status of its own." },
    },
  },
  webhooks: { verify: "none" },
};
