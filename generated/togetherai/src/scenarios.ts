/**
 * What the simulator needs to know of Together AI: operations with their request schemas, examples, scenarios.
 * Generated from specs/togetherai; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Together AI, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "togetherai",
  title: "Together AI",
  sites: { together: "https://api.together.ai" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    createVideo: {
      method: "POST",
      path: "/v2/videos",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            { $ref: "#/components/schemas/VideoRequest" },
            { $ref: "#/components/schemas/Seedance25Request" },
            { $ref: "#/components/schemas/WanTextRequest" },
            { $ref: "#/components/schemas/WanImageRequest" },
            { $ref: "#/components/schemas/WanReferenceRequest" },
            { $ref: "#/components/schemas/WanEditRequest" },
          ],
        },
      },
    },
    getVideo: {
      method: "GET",
      path: "/v2/videos/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    submitQueueJob: {
      method: "POST",
      path: "/v1/queue/submit",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/QueueJobRequest" } },
    },
    getQueueJob: {
      method: "GET",
      path: "/v1/queue/status",
      parameters: [
        { in: "query", name: "request_id", required: true, schema: { type: "string", minLength: 1 } },
        { in: "query", name: "model", required: true, schema: { type: "string", minLength: 1 } },
      ],
    },
    cancelQueueJob: {
      method: "POST",
      path: "/v1/queue/cancel",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["model", "request_id"],
          properties: { model: { type: "string" }, request_id: { type: "string" } },
        },
      },
    },
  },
  components: {
    schemas: {
      AudioInput: {
        oneOf: [{ type: "string" }, { type: "object", required: ["audio"], properties: { audio: { type: "string" } } }],
      },
      EndFrame: {
        type: "object",
        required: ["input_image"],
        properties: { input_image: { type: "string" }, frame: { type: "string", enum: ["first", "last"] } },
      },
      Frame: {
        type: "object",
        required: ["input_image"],
        properties: {
          input_image: { type: "string" },
          frame: {
            anyOf: [
              { type: "string", enum: ["first", "last"] },
              { type: "number", minimum: 0 },
            ],
          },
        },
      },
      Media: {
        type: "object",
        properties: {
          frame_images: { type: "array", items: { $ref: "#/components/schemas/Frame" } },
          frame_videos: { type: "array", items: { $ref: "#/components/schemas/VideoLink" } },
          reference_images: { type: "array", items: { type: "string" } },
          reference_videos: { type: "array", items: { $ref: "#/components/schemas/VideoLink" } },
          source_video: { $ref: "#/components/schemas/SourceVideo" },
          audio_inputs: { type: "array", items: { $ref: "#/components/schemas/AudioInput" } },
        },
      },
      OneAudio: { type: "array", maxItems: 1, items: { $ref: "#/components/schemas/AudioInput" } },
      QueueJobRequest: {
        type: "object",
        required: ["model", "payload"],
        properties: {
          model: { type: "string", minLength: 1 },
          payload: { type: "object", additionalProperties: true },
          priority: { type: "integer", default: 0 },
          info: { type: "object", additionalProperties: true },
        },
      },
      Seed: { type: "integer", minimum: 0, maximum: 2147483647 },
      Seedance25Request: {
        type: "object",
        required: ["model", "prompt"],
        properties: {
          model: { type: "string", const: "ByteDance/Seedance-2.5" },
          prompt: { type: "string", minLength: 2, maxLength: 10000 },
          resolution: { type: "string", enum: ["480p", "720p"], default: "720p" },
          seconds: { type: "string", pattern: "^([4-9]|[12]\\d|30)$", default: "5" },
          media: {
            oneOf: [
              {
                type: "object",
                required: ["frame_images"],
                properties: {
                  frame_images: { type: "array", maxItems: 2, items: { $ref: "#/components/schemas/EndFrame" } },
                },
                additionalProperties: false,
              },
              {
                type: "object",
                properties: {
                  reference_images: { type: "array", maxItems: 30, items: { type: "string" } },
                  reference_videos: { type: "array", maxItems: 10, items: { $ref: "#/components/schemas/VideoLink" } },
                  reference_audios: { type: "array", maxItems: 10, items: { type: "string" } },
                },
                additionalProperties: false,
              },
            ],
          },
        },
      },
      SourceVideo: { oneOf: [{ type: "string" }, { $ref: "#/components/schemas/VideoLink" }] },
      VideoLink: { type: "object", required: ["video"], properties: { video: { type: "string" } } },
      VideoRequest: {
        type: "object",
        required: ["model"],
        properties: {
          model: {
            type: "string",
            enum: [
              "google/veo-3.1",
              "google/veo-3.1-lite",
              "ByteDance/Seedance-2.0",
              "ByteDance/Seedance-1.0-pro",
              "ByteDance/Seedance-1.0-lite",
              "black-forest-labs/FLUX-3",
              "alibaba/happyhorse-1.1-t2v",
              "alibaba/happyhorse-1.1-i2v",
              "alibaba/happyhorse-1.1-r2v",
              "minimax/hailuo-02",
              "minimax/video-01-director",
              "MiniMaxAI/MiniMax-H3",
              "pixverse/pixverse-v6",
              "pixverse/pixverse-v5.6",
              "pixverse/pixverse-v5",
              "vidu/vidu-q3",
              "vidu/vidu-q3-turbo",
              "vidu/vidu-q1",
            ],
          },
          prompt: { type: "string", minLength: 1, maxLength: 32000 },
          negative_prompt: { type: "string" },
          width: { type: "integer", minimum: 1 },
          height: { type: "integer", minimum: 1 },
          resolution: { type: "string" },
          ratio: { type: "string" },
          seconds: { type: "string", pattern: "^\\d+$" },
          fps: { type: "integer", minimum: 15, maximum: 60 },
          steps: { type: "integer", minimum: 10, maximum: 50 },
          guidance_scale: { type: "number" },
          seed: { $ref: "#/components/schemas/Seed" },
          output_format: { type: "string", enum: ["MP4", "WEBM"], default: "MP4" },
          output_quality: { type: "integer", default: 20 },
          generate_audio: { type: "boolean", default: false },
          settings: { type: "object", properties: { audio: { type: "boolean" } } },
          media: { $ref: "#/components/schemas/Media" },
          frame_images: { type: "array", items: { $ref: "#/components/schemas/Frame" } },
          reference_images: { type: "array", items: { type: "string" } },
        },
      },
      WanEditRequest: {
        type: "object",
        required: ["model", "prompt", "media"],
        properties: {
          model: { type: "string", const: "Wan-AI/wan2.7-videoedit" },
          prompt: { $ref: "#/components/schemas/WanPrompt" },
          negative_prompt: { $ref: "#/components/schemas/WanNegativePrompt" },
          resolution: { $ref: "#/components/schemas/WanResolution" },
          ratio: { $ref: "#/components/schemas/WanRatio" },
          seconds: { $ref: "#/components/schemas/WanShortSeconds" },
          seed: { $ref: "#/components/schemas/Seed" },
          media: {
            type: "object",
            required: ["source_video"],
            properties: {
              source_video: { $ref: "#/components/schemas/SourceVideo" },
              reference_images: { type: "array", maxItems: 1, items: { type: "string" } },
            },
            additionalProperties: false,
          },
        },
      },
      WanImageRequest: {
        type: "object",
        required: ["model", "prompt"],
        properties: {
          model: { type: "string", const: "Wan-AI/wan2.7-i2v" },
          prompt: { $ref: "#/components/schemas/WanPrompt" },
          negative_prompt: { $ref: "#/components/schemas/WanNegativePrompt" },
          resolution: { $ref: "#/components/schemas/WanResolution" },
          ratio: { $ref: "#/components/schemas/WanRatio" },
          seconds: { $ref: "#/components/schemas/WanSeconds" },
          seed: { $ref: "#/components/schemas/Seed" },
          media: {
            type: "object",
            properties: {
              frame_images: { type: "array", maxItems: 2, items: { $ref: "#/components/schemas/EndFrame" } },
              frame_videos: { type: "array", maxItems: 1, items: { $ref: "#/components/schemas/VideoLink" } },
              audio_inputs: { $ref: "#/components/schemas/OneAudio" },
            },
            additionalProperties: false,
          },
        },
      },
      WanNegativePrompt: { type: "string", maxLength: 500 },
      WanPrompt: { type: "string", minLength: 1, maxLength: 5000 },
      WanRatio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4"], default: "16:9" },
      WanReferenceRequest: {
        type: "object",
        required: ["model", "prompt"],
        properties: {
          model: { type: "string", const: "Wan-AI/wan2.7-r2v" },
          prompt: { $ref: "#/components/schemas/WanPrompt" },
          negative_prompt: { $ref: "#/components/schemas/WanNegativePrompt" },
          resolution: { $ref: "#/components/schemas/WanResolution" },
          ratio: { $ref: "#/components/schemas/WanRatio" },
          seconds: { $ref: "#/components/schemas/WanShortSeconds" },
          seed: { $ref: "#/components/schemas/Seed" },
          media: {
            type: "object",
            properties: {
              reference_images: { type: "array", items: { type: "string" } },
              reference_videos: { type: "array", items: { $ref: "#/components/schemas/VideoLink" } },
            },
            additionalProperties: false,
          },
        },
      },
      WanResolution: { type: "string", enum: ["720P", "1080P"], default: "1080P" },
      WanSeconds: { type: "string", pattern: "^([2-9]|1[0-5])$", default: "5" },
      WanShortSeconds: { type: "string", pattern: "^([2-9]|10)$", default: "5" },
      WanTextRequest: {
        type: "object",
        required: ["model", "prompt"],
        properties: {
          model: { type: "string", const: "Wan-AI/wan2.7-t2v" },
          prompt: { $ref: "#/components/schemas/WanPrompt" },
          negative_prompt: { $ref: "#/components/schemas/WanNegativePrompt" },
          resolution: { $ref: "#/components/schemas/WanResolution" },
          ratio: { $ref: "#/components/schemas/WanRatio" },
          seconds: { $ref: "#/components/schemas/WanSeconds" },
          seed: { $ref: "#/components/schemas/Seed" },
          media: {
            type: "object",
            properties: { audio_inputs: { $ref: "#/components/schemas/OneAudio" } },
            additionalProperties: false,
          },
        },
      },
    },
  },
  families: {
    video: {
      submit: ["createVideo"],
      retrieve: "getVideo",
      ids: ["019a0068-794a-7213-90f6-cc4eb62e3da7"],
      requests: {
        createVideo: {
          body: {
            model: "minimax/video-01-director",
            prompt: "A red boat leaves the harbour at dawn",
            width: 1366,
            height: 768,
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: {
            id: "019a0068-794a-7213-90f6-cc4eb62e3da7",
            object: "video",
            model: "minimax/video-01-director",
            status: "in_progress",
            created_at: 1767225600,
            size: "1366x768",
            seconds: "5",
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "in_progress",
            model: "minimax/video-01-director",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        created_queued: {
          answers: "submit",
          body: {
            id: "019a0068-794a-7213-90f6-cc4eb62e3da7",
            object: "video",
            model: "minimax/video-01-director",
            status: "queued",
            created_at: 1767225600,
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "queued",
            model: "minimax/video-01-director",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        created_bare: {
          answers: "submit",
          body: { id: "019a0068-794a-7213-90f6-cc4eb62e3da7" },
          becomes: { status: "queued", recognized: true },
        },
        created_without_id: {
          answers: "submit",
          body: { object: "video", status: "queued" },
          becomes: { ambiguous: true },
          offSpec: "An answer without the id.",
        },
        rejected_parameter: {
          answers: "submit",
          status: 400,
          body: {
            error: {
              message: "Reference videos last 2 to 15 seconds.",
              type: "invalid_request_error",
              param: "media",
              code: "invalidDuration",
            },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "invalidDuration",
              message: "Reference videos last 2 to 15 seconds.",
              retry: "change_input",
            },
          },
        },
        rejected_model: {
          answers: "submit",
          status: 404,
          body: {
            error: { message: "There is no such model.", type: "invalid_request_error", param: null, code: null },
          },
          becomes: {
            refused: {
              kind: "not_found",
              code: "invalid_request_error",
              message: "There is no such model.",
              retry: "never",
            },
          },
        },
        rejected_no_credit: {
          answers: "submit",
          status: 402,
          body: { error: { message: "insufficient balance" } },
          becomes: { refused: { kind: "insufficient_credits", message: "insufficient balance", retry: "never" } },
        },
        overloaded: {
          answers: "submit",
          status: 503,
          body: { error: { message: "The model is overloaded." } },
          becomes: { ambiguous: true },
        },
        queued: {
          answers: "retrieve",
          body: {
            id: "019a0068-794a-7213-90f6-cc4eb62e3da7",
            object: "video",
            model: "minimax/video-01-director",
            status: "queued",
            created_at: 1767225600,
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "queued",
            model: "minimax/video-01-director",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            id: "019a0068-794a-7213-90f6-cc4eb62e3da7",
            object: "video",
            model: "minimax/video-01-director",
            status: "in_progress",
            created_at: 1767225600,
            completed_at: null,
            error: null,
            outputs: null,
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "in_progress",
            model: "minimax/video-01-director",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { id: "019a0068-794a-7213-90f6-cc4eb62e3da7", status: "moderating" },
          becomes: { status: "running", recognized: false, providerStatus: "moderating" },
          offSpec: "A status of tomorrow.",
        },
        done: {
          answers: "retrieve",
          body: {
            id: "019a0068-794a-7213-90f6-cc4eb62e3da7",
            object: "video",
            model: "minimax/video-01-director",
            status: "completed",
            created_at: 1767225600,
            completed_at: 1767225774,
            size: "1366x768",
            seconds: "5",
            error: null,
            outputs: { cost: 0.28, video_url: "https://api.together.ai/shrt/DwlaBdSakNRFlBxN" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            model: "minimax/video-01-director",
            cost: { usd: 0.28 },
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:02:54.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://api.together.ai/shrt/DwlaBdSakNRFlBxN",
                access: "public",
                durationSeconds: 5,
              },
            ],
          },
        },
        done_dated: {
          answers: "retrieve",
          body: {
            id: "019a0068-794a-7213-90f6-cc4eb62e3da7",
            model: "minimax/video-01-director",
            status: "completed",
            created_at: "2026-01-01T00:00:00.154804Z",
            completed_at: "2026-01-01T00:02:54.234472Z",
            size: "1366x768",
            seconds: "6",
            outputs: { cost: 0.28, video_url: "https://api.together.ai/shrt/DwlaBdSakNRFlBxN" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            model: "minimax/video-01-director",
            cost: { usd: 0.28 },
            times: { created: "2026-01-01T00:00:00.154Z", finished: "2026-01-01T00:02:54.234Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://api.together.ai/shrt/DwlaBdSakNRFlBxN",
                access: "public",
                durationSeconds: 6,
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { id: "019a0068-794a-7213-90f6-cc4eb62e3da7", status: "completed", outputs: null },
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
            id: "019a0068-794a-7213-90f6-cc4eb62e3da7",
            model: "minimax/hailuo-02",
            status: "failed",
            error: { message: "The parameter negativePrompt is not supported.", code: "unsupportedParameter" },
            outputs: null,
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            model: "minimax/hailuo-02",
            error: {
              kind: "invalid_input",
              message: "The parameter negativePrompt is not supported.",
              code: "unsupportedParameter",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        failed_otherwise: {
          answers: "retrieve",
          body: {
            id: "019a0068-794a-7213-90f6-cc4eb62e3da7",
            model: "minimax/hailuo-02",
            status: "failed",
            error: { message: "It went wrong.", code: "somethingElse" },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            model: "minimax/hailuo-02",
            error: {
              kind: "unclassified",
              message: "It went wrong.",
              code: "somethingElse",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        canceled: {
          answers: "retrieve",
          body: {
            id: "019a0068-794a-7213-90f6-cc4eb62e3da7",
            model: "minimax/hailuo-02",
            status: "cancelled",
            created_at: 1767225600,
          },
          becomes: {
            status: "canceled",
            providerStatus: "cancelled",
            model: "minimax/hailuo-02",
            times: { created: "2026-01-01T00:00:00.000Z" },
            by: "unknown",
            charged: "unknown",
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: {
            error: { message: "The API key is not valid.", type: "invalid_request_error", param: null, code: null },
          },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "invalid_request_error",
              message: "The API key is not valid.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: {
            error: { message: "Above the dynamic rate.", type: "dynamic_request_limited", param: null, code: null },
          },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "dynamic_request_limited",
              message: "Above the dynamic rate.",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { message: "There is no such video.", type: "not_found_error", param: null, code: null } },
          becomes: {
            refused: { kind: "not_found", code: "not_found_error", message: "There is no such video.", retry: "never" },
          },
        },
      },
      scenarios: [
        ["created_queued", "queued", "running", "done"],
        ["created", "running", "failed"],
        ["created_bare", "canceled"],
      ],
      cannot: {
        error_in_200: "A refusal has an HTTP status of its own.",
        cancel: "No operation cancels a video.",
        webhook: "The provider sends none.",
      },
    },
    job: {
      submit: ["submitQueueJob"],
      retrieve: "getQueueJob",
      cancel: "cancelQueueJob",
      ids: ["019ba379-92da-71e4-ac40-d98059fd67c7"],
      requests: {
        submitQueueJob: {
          body: {
            model: "my-org/video-generator",
            payload: { prompt: "A red boat" },
            priority: 1,
            info: { user_id: "user_123" },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { requestId: "019ba379-92da-71e4-ac40-d98059fd67c7" },
          becomes: { status: "queued", recognized: true },
        },
        rejected: {
          answers: "submit",
          status: 400,
          body: { message: "The payload is missing.", type: "invalid_request_error", param: "payload" },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "invalid_request_error",
              message: "The payload is missing.",
              retry: "change_input",
            },
          },
        },
        rejected_deployment: {
          answers: "submit",
          status: 404,
          body: { message: "There is no such deployment.", type: "not_found_error" },
          becomes: {
            refused: {
              kind: "not_found",
              code: "not_found_error",
              message: "There is no such deployment.",
              retry: "never",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            request_id: "019ba379-92da-71e4-ac40-d98059fd67c7",
            model: "my-org/video-generator",
            status: "pending",
            created_at: "2026-01-01T00:00:00Z",
            claimed_at: "0001-01-01T00:00:00Z",
            done_at: null,
            info: { user_id: "user_123" },
            priority: 1,
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "pending",
            model: "my-org/video-generator",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            request_id: "019ba379-92da-71e4-ac40-d98059fd67c7",
            model: "my-org/video-generator",
            status: "running",
            created_at: "2026-01-01T00:00:00.444567Z",
            claimed_at: "2026-01-01T00:00:02.447457Z",
            done_at: null,
            info: { user_id: "user_123", progress: 0.5, stage: "encoding" },
            inputs: { prompt: "A red boat" },
            outputs: null,
            priority: 1,
            retries: null,
            warnings: null,
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "running",
            progress: { fraction: 0.5 },
            model: "my-org/video-generator",
            times: { created: "2026-01-01T00:00:00.444Z", started: "2026-01-01T00:00:02.447Z" },
          },
        },
        running_silently: {
          answers: "retrieve",
          body: {
            request_id: "019ba379-92da-71e4-ac40-d98059fd67c7",
            model: "my-org/video-generator",
            status: "running",
            claimed_at: "2026-01-01T00:00:02Z",
            done_at: null,
            info: null,
            outputs: null,
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "running",
            model: "my-org/video-generator",
            times: { started: "2026-01-01T00:00:02.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            request_id: "019ba379-92da-71e4-ac40-d98059fd67c7",
            model: "my-org/video-generator",
            status: "paused",
          },
          becomes: { status: "running", recognized: false, providerStatus: "paused", model: "my-org/video-generator" },
          offSpec: "A status of tomorrow.",
        },
        done: {
          answers: "retrieve",
          body: {
            request_id: "019ba379-92da-71e4-ac40-d98059fd67c7",
            model: "my-org/video-generator",
            status: "done",
            outputs: { video: "https://api.together.ai/v1/storage/019ba379-output.mp4", duration: 10.5 },
            info: { progress: 1 },
            created_at: "2026-01-01T00:00:00Z",
            claimed_at: "2026-01-01T00:00:02Z",
            done_at: "2026-01-01T00:01:45Z",
          },
          becomes: {
            status: "succeeded",
            providerStatus: "done",
            model: "my-org/video-generator",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:02.000Z",
              finished: "2026-01-01T00:01:45.000Z",
            },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://api.together.ai/v1/storage/019ba379-output.mp4",
                access: "provider-auth",
              },
            ],
          },
        },
        done_several: {
          answers: "retrieve",
          body: {
            request_id: "019ba379-92da-71e4-ac40-d98059fd67c7",
            model: "my-org/painter",
            status: "done",
            outputs: {
              images: [
                { file: "https://api.together.ai/v1/storage/019ba379-0.png" },
                { file: "https://api.together.ai/v1/storage/019ba379-1.png" },
              ],
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "done",
            model: "my-org/painter",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://api.together.ai/v1/storage/019ba379-0.png",
                access: "provider-auth",
              },
              {
                kind: "image",
                role: "primary",
                url: "https://api.together.ai/v1/storage/019ba379-1.png",
                access: "provider-auth",
              },
            ],
          },
        },
        done_without_file: {
          answers: "retrieve",
          body: {
            request_id: "019ba379-92da-71e4-ac40-d98059fd67c7",
            model: "my-org/classifier",
            status: "done",
            outputs: { label: "boat" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "done",
            model: "my-org/classifier",
            outputs: [{ kind: "file", role: "primary", text: "{\"label\":\"boat\"}", access: "provider-auth" }],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            request_id: "019ba379-92da-71e4-ac40-d98059fd67c7",
            model: "my-org/video-generator",
            status: "done",
            outputs: {},
          },
          becomes: {
            status: "failed",
            providerStatus: "done",
            model: "my-org/video-generator",
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
            request_id: "019ba379-92da-71e4-ac40-d98059fd67c7",
            model: "my-org/video-generator",
            status: "failed",
            info: { progress: 0.2, error: "ValueError('no prompt')" },
            retries: 0,
            done_at: "2026-01-01T00:00:45Z",
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            model: "my-org/video-generator",
            times: { finished: "2026-01-01T00:00:45.000Z" },
            error: { kind: "unclassified", message: "ValueError('no prompt')", retry: "unknown", charged: "unknown" },
          },
        },
        failed_with_error: {
          answers: "retrieve",
          body: {
            request_id: "019ba379-92da-71e4-ac40-d98059fd67c7",
            model: "my-org/video-generator",
            status: "failed",
            error: "The worker fell silent.",
            retries: 3,
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            model: "my-org/video-generator",
            error: { kind: "unclassified", message: "The worker fell silent.", retry: "unknown", charged: "unknown" },
          },
        },
        canceled: {
          answers: "retrieve",
          body: {
            request_id: "019ba379-92da-71e4-ac40-d98059fd67c7",
            model: "my-org/video-generator",
            status: "canceled",
          },
          becomes: {
            status: "canceled",
            providerStatus: "canceled",
            model: "my-org/video-generator",
            by: "unknown",
            charged: "unknown",
          },
        },
        cancel: { answers: "cancel", body: { status: "canceled" }, becomes: { verdict: "canceled" } },
        cancel_running: {
          answers: "cancel",
          status: 409,
          body: { status: "running" },
          becomes: { verdict: "too_late" },
        },
        cancel_ended: {
          answers: "cancel",
          status: 409,
          body: { status: "done" },
          becomes: { verdict: "already_done" },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { message: "The API key is not valid.", type: "invalid_request_error" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "invalid_request_error",
              message: "The API key is not valid.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { error: { message: "Above the dynamic rate.", type: "dynamic_request_limited" } },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "dynamic_request_limited",
              message: "Above the dynamic rate.",
              retry: "resubmit",
            },
          },
          offSpec: "Limits are documented for the whole API, not for the queue.",
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { message: "There is no such request.", type: "not_found_error" },
          becomes: {
            refused: {
              kind: "not_found",
              code: "not_found_error",
              message: "There is no such request.",
              retry: "never",
            },
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
        ["created", "queued", "canceled"],
      ],
      cannot: { error_in_200: "A refusal has an HTTP status of its own.", webhook: "The provider sends none." },
    },
  },
};
