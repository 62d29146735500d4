/**
 * What the simulator needs to know of OpenAI videos: operations with their request schemas, examples, scenarios.
 * Generated from specs/openai-video; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** OpenAI videos, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "openai-video",
  title: "OpenAI videos",
  sites: { openai: "https://api.openai.com/v1" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    createVideo: {
      method: "POST",
      path: "/videos",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/CreateVideoRequest" } },
    },
    createVideoWithFile: {
      method: "POST",
      path: "/videos",
      body: { required: true, media: "multipart/form-data", schema: { $ref: "#/components/schemas/CreateVideoForm" } },
    },
    editVideo: {
      method: "POST",
      path: "/videos/edits",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/EditVideoRequest" } },
    },
    extendVideo: {
      method: "POST",
      path: "/videos/extensions",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ExtendVideoRequest" } },
    },
    remixVideo: {
      method: "POST",
      path: "/videos/{video_id}/remix",
      parameters: [{ in: "path", name: "video_id", required: true, schema: { type: "string", minLength: 1 } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/RemixVideoRequest" } },
    },
    getVideo: {
      method: "GET",
      path: "/videos/{video_id}",
      parameters: [{ in: "path", name: "video_id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    downloadVideo: {
      method: "GET",
      path: "/videos/{video_id}/content",
      parameters: [
        { in: "path", name: "video_id", required: true, schema: { type: "string", minLength: 1 } },
        {
          in: "query",
          name: "variant",
          schema: { type: "string", enum: ["video", "thumbnail", "spritesheet"], default: "video" },
        },
      ],
    },
  },
  components: {
    schemas: {
      CreateVideoForm: {
        type: "object",
        required: ["prompt"],
        properties: {
          prompt: { $ref: "#/components/schemas/Prompt" },
          model: { $ref: "#/components/schemas/Model" },
          seconds: { $ref: "#/components/schemas/Seconds" },
          size: { $ref: "#/components/schemas/Size" },
          input_reference: { type: "string", format: "binary" },
        },
      },
      CreateVideoRequest: {
        type: "object",
        required: ["prompt"],
        properties: {
          prompt: { $ref: "#/components/schemas/Prompt" },
          model: { $ref: "#/components/schemas/Model" },
          seconds: { $ref: "#/components/schemas/Seconds" },
          size: { $ref: "#/components/schemas/Size" },
          input_reference: { $ref: "#/components/schemas/ImageReference" },
        },
      },
      EditVideoRequest: {
        type: "object",
        required: ["prompt", "video"],
        properties: {
          prompt: { $ref: "#/components/schemas/Prompt" },
          video: { $ref: "#/components/schemas/VideoReference" },
        },
      },
      ExtendVideoRequest: {
        type: "object",
        required: ["prompt", "seconds", "video"],
        properties: {
          prompt: { $ref: "#/components/schemas/Prompt" },
          seconds: { type: "string", enum: ["4", "8", "12", "16", "20"] },
          video: { $ref: "#/components/schemas/VideoReference" },
        },
      },
      ImageReference: {
        oneOf: [
          { type: "object", required: ["image_url"], properties: { image_url: { type: "string", minLength: 1 } } },
          { type: "object", required: ["file_id"], properties: { file_id: { type: "string", minLength: 1 } } },
        ],
      },
      Model: { type: "string", minLength: 1, default: "sora-2" },
      Prompt: { type: "string", minLength: 1, maxLength: 32000 },
      RemixVideoRequest: {
        type: "object",
        required: ["prompt"],
        properties: { prompt: { $ref: "#/components/schemas/Prompt" } },
      },
      Seconds: { type: "string", enum: ["4", "8", "12"], default: "4" },
      Size: { type: "string", enum: ["720x1280", "1280x720", "1024x1792", "1792x1024"], default: "720x1280" },
      VideoReference: { type: "object", required: ["id"], properties: { id: { type: "string", minLength: 1 } } },
    },
  },
  families: {
    video: {
      submit: ["createVideo", "createVideoWithFile", "editVideo", "extendVideo", "remixVideo"],
      retrieve: "getVideo",
      ids: ["video_68d7512d"],
      requests: {
        createVideo: { body: { model: "sora-2", prompt: "A red boat at dawn", seconds: "8", size: "1280x720" } },
        createVideoWithFile: { body: { prompt: "The boat leaves the harbour", seconds: "4" } },
        editVideo: { body: { prompt: "Make it night", video: { id: "video_68d7512d" } } },
        extendVideo: {
          body: { prompt: "The boat reaches the open sea", seconds: "8", video: { id: "video_68d7512d" } },
        },
        remixVideo: { path: { video_id: "video_68d7512d" }, body: { prompt: "Make the boat blue" } },
      },
      examples: {
        created: {
          answers: "submit",
          body: {
            id: "video_68d7512d",
            object: "video",
            model: "sora-2",
            status: "queued",
            progress: 0,
            created_at: 1767225600,
            completed_at: null,
            expires_at: null,
            prompt: "A red boat",
            seconds: "8",
            size: "1280x720",
            remixed_from_video_id: null,
            error: null,
          },
          becomes: {
            status: "queued",
            providerStatus: "queued",
            recognized: true,
            progress: { fraction: 0 },
            model: "sora-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        created_by_remix: {
          answers: "submit",
          operation: "remixVideo",
          body: {
            id: "video_68d7512d",
            object: "video",
            model: "sora-2",
            status: "queued",
            progress: 0,
            created_at: 1767225600,
            seconds: "8",
            size: "1280x720",
            remixed_from_video_id: "video_51aa",
          },
          becomes: {
            status: "queued",
            providerStatus: "queued",
            recognized: true,
            progress: { fraction: 0 },
            model: "sora-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        created_by_gateway: {
          answers: "submit",
          body: { task_id: "video_68d7512d", object: "video", status: "submitted" },
          becomes: { status: "queued", providerStatus: "submitted", recognized: true },
          offSpec: "A word of a gateway that imitates the shape.",
        },
        moderated: {
          answers: "submit",
          status: 400,
          body: {
            error: {
              message: "The request was stopped by the safety system.",
              type: "invalid_request_error",
              param: null,
              code: "moderation_blocked",
            },
          },
          becomes: {
            refused: {
              kind: "moderation",
              code: "moderation_blocked",
              message: "The request was stopped by the safety system.",
              retry: "change_input",
            },
          },
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          body: {
            error: {
              message: "This length is not offered.",
              type: "invalid_request_error",
              param: "seconds",
              code: "invalid_value",
            },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "invalid_value",
              message: "This length is not offered.",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 429,
          body: {
            error: {
              message: "The quota is used up.",
              type: "insufficient_quota",
              param: null,
              code: "insufficient_quota",
            },
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "insufficient_quota",
              message: "The quota is used up.",
              retry: "never",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            id: "video_68d7512d",
            object: "video",
            model: "sora-2",
            status: "queued",
            progress: 0,
            created_at: 1767225600,
          },
          becomes: {
            status: "queued",
            providerStatus: "queued",
            recognized: true,
            progress: { fraction: 0 },
            model: "sora-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            id: "video_68d7512d",
            object: "video",
            model: "sora-2",
            status: "in_progress",
            progress: 37,
            created_at: 1767225600,
            completed_at: null,
            expires_at: null,
            error: null,
          },
          becomes: {
            status: "running",
            providerStatus: "in_progress",
            recognized: true,
            progress: { fraction: 0.37 },
            model: "sora-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running_by_gateway: {
          answers: "retrieve",
          body: { id: "video_68d7512d", status: "PROCESSING", progress: "45%" },
          becomes: { status: "running", providerStatus: "PROCESSING", recognized: true, progress: { fraction: 0.45 } },
          offSpec: "A word of a gateway that imitates the shape.",
        },
        done: {
          answers: "retrieve",
          body: {
            id: "video_68d7512d",
            object: "video",
            model: "sora-2",
            status: "completed",
            progress: 100,
            created_at: 1767225600,
            completed_at: 1767225650,
            expires_at: 1767229250,
            seconds: "8",
            size: "1280x720",
            error: null,
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            model: "sora-2",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://api.openai.com/v1/videos/video_68d7512d/content?variant=video",
                access: "provider-auth",
                expires: { at: "2026-01-01T01:00:50.000Z", from: "field" },
              },
              {
                kind: "image",
                role: "cover",
                url: "https://api.openai.com/v1/videos/video_68d7512d/content?variant=thumbnail",
                access: "provider-auth",
                expires: { at: "2026-01-01T01:00:50.000Z", from: "field" },
              },
              {
                kind: "image",
                role: "extra",
                url: "https://api.openai.com/v1/videos/video_68d7512d/content?variant=spritesheet",
                access: "provider-auth",
                expires: { at: "2026-01-01T01:00:50.000Z", from: "field" },
              },
            ],
          },
        },
        done_by_gateway: {
          answers: "retrieve",
          body: {
            id: "video_68d7512d",
            status: "success",
            created_at: "1767225600",
            metadata: { url: "https://cdn.example/boat.mp4" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [{ kind: "video", role: "primary", url: "https://cdn.example/boat.mp4", access: "public" }],
          },
          offSpec: "A word of a gateway that imitates the shape.",
        },
        failed: {
          answers: "retrieve",
          body: {
            id: "video_68d7512d",
            object: "video",
            model: "sora-2",
            status: "failed",
            progress: 12,
            created_at: 1767225600,
            error: { code: "internal_error", message: "Something went wrong." },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            model: "sora-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
            error: {
              kind: "provider_error",
              message: "Something went wrong.",
              code: "internal_error",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        failed_moderated: {
          answers: "retrieve",
          body: {
            id: "video_68d7512d",
            object: "video",
            model: "sora-2",
            status: "failed",
            created_at: 1767225600,
            error: { code: "moderation_blocked", message: "The video was stopped by the safety system." },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            model: "sora-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
            error: {
              kind: "moderation",
              message: "The video was stopped by the safety system.",
              code: "moderation_blocked",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        failed_by_gateway: {
          answers: "retrieve",
          body: { id: "video_68d7512d", status: "FAILURE", error: "upstream timed out" },
          becomes: {
            status: "failed",
            providerStatus: "FAILURE",
            error: { kind: "unclassified", message: "upstream timed out", retry: "unknown", charged: "unknown" },
          },
          offSpec: "A word of a gateway that imitates the shape.",
        },
        unknown_status: {
          answers: "retrieve",
          body: { id: "video_68d7512d", object: "video", status: "reviewing" },
          becomes: { status: "running", providerStatus: "reviewing", recognized: false },
          offSpec: "A status of tomorrow; the document lists four.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: { message: "No API key was given.", type: "invalid_request_error", param: null, code: null } },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "invalid_request_error",
              message: "No API key was given.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after-ms": "1500" },
          body: {
            error: { message: "Too many requests.", type: "requests", param: null, code: "rate_limit_exceeded" },
          },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "rate_limit_exceeded",
              message: "Too many requests.",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: {
            error: { message: "There is no such video.", type: "invalid_request_error", param: null, code: null },
          },
          becomes: {
            refused: {
              kind: "not_found",
              code: "invalid_request_error",
              message: "There is no such video.",
              retry: "never",
            },
          },
        },
        webhook: {
          answers: "webhook",
          body: {
            id: "evt_68d7",
            object: "event",
            created_at: 1767225650,
            type: "video.completed",
            data: { id: "video_68d7512d" },
          },
          becomes: { asks: true },
        },
        webhook_failed: {
          answers: "webhook",
          body: {
            id: "evt_68d8",
            object: "event",
            created_at: 1767225650,
            type: "video.failed",
            data: { id: "video_68d7512d" },
          },
          becomes: { asks: true },
        },
        webhook_of_another_product: {
          answers: "webhook",
          body: {
            id: "evt_68d9",
            object: "event",
            created_at: 1767225650,
            type: "response.completed",
            data: { id: "resp_1" },
          },
          becomes: { ignored: true },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
        ["created", "failed_moderated"],
        ["created_by_gateway", "running_by_gateway", "done_by_gateway"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        no_output: "The file of a finished video is another request, so the answer never lacks it.",
        cancel: "No operation cancels a video; deletion takes finished ones only.",
      },
    },
  },
  webhooks: { verify: "standard-webhooks" },
};
