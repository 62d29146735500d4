/**
 * What the simulator needs to know of Luma Agents: operations with their request schemas, examples, scenarios.
 * Generated from specs/luma-agents; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Luma Agents, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "luma-agents",
  title: "Luma Agents",
  sites: { luma: "https://agents.lumalabs.ai/v1" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    createGeneration: {
      method: "POST",
      path: "/generations",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            { $ref: "#/components/schemas/ImageRequest" },
            { $ref: "#/components/schemas/ImageEditRequest" },
            { $ref: "#/components/schemas/LayeringRequest" },
            { $ref: "#/components/schemas/VideoRequest" },
            { $ref: "#/components/schemas/VideoEditRequest" },
            { $ref: "#/components/schemas/VideoReframeRequest" },
          ],
        },
      },
    },
    getGeneration: {
      method: "GET",
      path: "/generations/{generation_id}",
      parameters: [{ in: "path", name: "generation_id", required: true, schema: { type: "string", format: "uuid" } }],
    },
  },
  components: {
    schemas: {
      ImageEditRequest: {
        type: "object",
        required: ["type", "prompt", "source"],
        properties: {
          type: { const: "image_edit" },
          model: { $ref: "#/components/schemas/Uni" },
          prompt: { $ref: "#/components/schemas/Prompt" },
          source: { $ref: "#/components/schemas/Media" },
          style: { type: "string", enum: ["auto", "manga"], default: "auto" },
          output_format: { type: ["string", "null"], enum: ["png", "jpeg", null] },
          web_search: { type: "boolean", default: false },
          image_ref: { type: "array", maxItems: 8, items: { $ref: "#/components/schemas/Media" } },
        },
      },
      ImageRequest: {
        type: "object",
        required: ["type", "prompt"],
        properties: {
          type: { const: "image" },
          model: { $ref: "#/components/schemas/Uni" },
          prompt: { $ref: "#/components/schemas/Prompt" },
          aspect_ratio: {
            type: ["string", "null"],
            enum: ["3:1", "2:1", "16:9", "3:2", "1:1", "2:3", "9:16", "1:2", "1:3", null],
          },
          style: { type: "string", enum: ["auto", "manga"], default: "auto" },
          output_format: { type: ["string", "null"], enum: ["png", "jpeg", null] },
          web_search: { type: "boolean", default: false },
          image_ref: { type: "array", maxItems: 9, items: { $ref: "#/components/schemas/Media" } },
        },
      },
      KeyframeIndexes: {
        type: "array",
        minItems: 1,
        maxItems: 64,
        items: { type: "integer", minimum: 0, maximum: 240 },
      },
      LayeringRequest: {
        type: "object",
        required: ["type", "source"],
        properties: {
          type: { const: "layering" },
          model: { $ref: "#/components/schemas/Uni" },
          prompt: { type: "string", maxLength: 500 },
          source: { $ref: "#/components/schemas/Media" },
          layering: {
            type: "object",
            properties: { resolution: { type: "string", enum: ["1k", "2k"], default: "1k" } },
          },
        },
      },
      Media: {
        oneOf: [
          {
            type: "object",
            required: ["url"],
            properties: { url: { type: "string", format: "uri" }, media_type: { type: "string" } },
          },
          {
            type: "object",
            required: ["data", "media_type"],
            properties: { data: { type: "string", contentEncoding: "base64" }, media_type: { type: "string" } },
          },
          {
            type: "object",
            required: ["generation_id"],
            properties: { generation_id: { type: "string", format: "uuid" } },
          },
          { type: "object", required: ["file_id"], properties: { file_id: { type: "string", minLength: 1 } } },
        ],
      },
      Prompt: { type: "string", minLength: 1, maxLength: 6000 },
      Ray: { type: "string", enum: ["ray-3.2"] },
      Resolution: { type: "string", enum: ["360p", "540p", "720p", "1080p"], default: "720p" },
      Uni: { type: "string", enum: ["uni-1", "uni-1-max"], default: "uni-1" },
      VideoEditRequest: {
        type: "object",
        required: ["type", "model", "prompt", "source"],
        properties: {
          type: { const: "video_edit" },
          model: { $ref: "#/components/schemas/Ray" },
          prompt: { $ref: "#/components/schemas/Prompt" },
          source: { $ref: "#/components/schemas/Media" },
          video: {
            type: "object",
            properties: {
              resolution: { $ref: "#/components/schemas/Resolution" },
              hdr: { type: "boolean" },
              exr_export: { type: "boolean" },
              edit: {
                type: "object",
                properties: {
                  auto_controls: { type: "boolean" },
                  strength: {
                    type: "string",
                    enum: [
                      "adhere_1",
                      "adhere_2",
                      "adhere_3",
                      "flex_1",
                      "flex_2",
                      "flex_3",
                      "reimagine_1",
                      "reimagine_2",
                      "reimagine_3",
                    ],
                  },
                  controls: {
                    type: "object",
                    properties: {
                      pose: {
                        type: "object",
                        properties: { enabled: { type: "boolean" }, strength: { type: "string" } },
                      },
                      depth: {
                        type: "object",
                        properties: { enabled: { type: "boolean" }, blur: { type: "number", minimum: 0, maximum: 1 } },
                      },
                      normals: { type: "object", properties: { enabled: { type: "boolean" } } },
                      trajectory: { type: "object", properties: { enabled: { type: "boolean" } } },
                      face: { type: "object", properties: { enabled: { type: "boolean" } } },
                    },
                  },
                  keyframes: {
                    type: "array",
                    minItems: 1,
                    maxItems: 64,
                    items: { $ref: "#/components/schemas/Media" },
                  },
                  keyframe_indexes: { $ref: "#/components/schemas/KeyframeIndexes" },
                },
              },
            },
          },
        },
      },
      VideoRatio: { type: ["string", "null"], enum: ["9:16", "3:4", "1:1", "4:3", "16:9", "21:9", null] },
      VideoReframeRequest: {
        type: "object",
        required: ["type", "model", "prompt", "aspect_ratio", "source"],
        properties: {
          type: { const: "video_reframe" },
          model: { $ref: "#/components/schemas/Ray" },
          prompt: { $ref: "#/components/schemas/Prompt" },
          aspect_ratio: { $ref: "#/components/schemas/VideoRatio" },
          source: { $ref: "#/components/schemas/Media" },
          video: {
            type: "object",
            properties: {
              resolution: { $ref: "#/components/schemas/Resolution" },
              source_position: { type: "object", additionalProperties: true },
            },
          },
        },
      },
      VideoRequest: {
        type: "object",
        required: ["type", "model", "prompt"],
        properties: {
          type: { const: "video" },
          model: { $ref: "#/components/schemas/Ray" },
          prompt: { $ref: "#/components/schemas/Prompt" },
          aspect_ratio: { $ref: "#/components/schemas/VideoRatio" },
          video: {
            type: "object",
            properties: {
              resolution: { $ref: "#/components/schemas/Resolution" },
              duration: { type: "string", enum: ["5s", "10s"], default: "5s" },
              loop: { type: "boolean" },
              hdr: { type: "boolean" },
              exr_export: { type: "boolean" },
              start_frame: { $ref: "#/components/schemas/Media" },
              end_frame: { $ref: "#/components/schemas/Media" },
              keyframes: { type: "array", minItems: 1, maxItems: 64, items: { $ref: "#/components/schemas/Media" } },
              keyframe_indexes: { $ref: "#/components/schemas/KeyframeIndexes" },
            },
          },
        },
      },
    },
  },
  families: {
    generation: {
      submit: ["createGeneration"],
      retrieve: "getGeneration",
      ids: ["d290f1ee-6c54-4b01-90e6-d701748f0851"],
      requests: {
        createGeneration: {
          body: {
            type: "video",
            model: "ray-3.2",
            prompt: "A red boat at dawn",
            aspect_ratio: "16:9",
            video: { resolution: "720p", duration: "5s" },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          status: 201,
          headers: { "x-request-id": "550e8400-e29b" },
          body: {
            id: "d290f1ee-6c54-4b01-90e6-d701748f0851",
            type: "video",
            state: "queued",
            model: "ray-3.2",
            created_at: "2026-01-01T00:00:00Z",
            output: [],
            failure_reason: null,
            failure_code: null,
          },
          becomes: {
            status: "queued",
            providerStatus: "queued",
            recognized: true,
            model: "ray-3.2",
            times: { created: "2026-01-01T00:00:00.000Z" },
            requestId: "550e8400-e29b",
          },
        },
        created_image: {
          answers: "submit",
          status: 201,
          body: {
            id: "d290f1ee-6c54-4b01-90e6-d701748f0851",
            type: "image",
            state: "queued",
            model: "uni-1",
            created_at: "2026-01-01T00:00:00Z",
            output: [],
            failure_reason: null,
            failure_code: null,
          },
          becomes: {
            status: "queued",
            providerStatus: "queued",
            recognized: true,
            model: "uni-1",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        unknown_model: {
          answers: "submit",
          status: 400,
          body: { detail: "Unknown model: ray-9" },
          becomes: {
            refused: { kind: "invalid_input", code: "400", message: "Unknown model: ray-9", retry: "change_input" },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: { detail: "Insufficient credits. Please add credits to continue." },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "402",
              message: "Insufficient credits. Please add credits to continue.",
              retry: "never",
            },
          },
        },
        suspended: {
          answers: "submit",
          status: 403,
          body: { detail: "API client is suspended" },
          becomes: {
            refused: { kind: "unauthorized", code: "403", message: "API client is suspended", retry: "never" },
          },
        },
        bad_image: {
          answers: "submit",
          status: 422,
          body: { detail: "image_ref[0]: failed to fetch URL" },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "422",
              message: "image_ref[0]: failed to fetch URL",
              retry: "change_input",
            },
          },
        },
        too_many_at_once: {
          answers: "submit",
          status: 429,
          headers: { "retry-after": "60" },
          body: { detail: "Too many concurrent jobs" },
          becomes: {
            refused: { kind: "rate_limited", code: "429", message: "Too many concurrent jobs", retry: "resubmit" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            id: "d290f1ee-6c54-4b01-90e6-d701748f0851",
            type: "video",
            state: "processing",
            model: "ray-3.2",
            created_at: "2026-01-01T00:00:00Z",
            output: [],
            failure_reason: null,
            failure_code: null,
          },
          becomes: {
            status: "running",
            providerStatus: "processing",
            recognized: true,
            model: "ray-3.2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            id: "d290f1ee-6c54-4b01-90e6-d701748f0851",
            type: "video",
            state: "completed",
            model: "ray-3.2",
            created_at: "2026-01-01T00:00:00Z",
            output: [
              { type: "video", url: "https://cdn.example/boat.mp4?X-Amz-Date=20260101T000050Z&X-Amz-Expires=3600" },
            ],
            failure_reason: null,
            failure_code: null,
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            model: "ray-3.2",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4?X-Amz-Date=20260101T000050Z&X-Amz-Expires=3600",
                access: "public",
                expires: { at: "2026-01-01T01:00:50.000Z", from: "url" },
              },
            ],
          },
        },
        done_image: {
          answers: "retrieve",
          body: {
            id: "d290f1ee-6c54-4b01-90e6-d701748f0851",
            type: "image",
            state: "completed",
            model: "uni-1",
            created_at: "2026-01-01T00:00:00Z",
            output: [{ type: "image", url: "https://cdn.example/boat.png?X-Amz-Expires=3600" }],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            model: "uni-1",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat.png?X-Amz-Expires=3600",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "documented" },
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { id: "d290f1ee-6c54-4b01-90e6-d701748f0851", type: "video", state: "completed", output: [] },
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
            id: "d290f1ee-6c54-4b01-90e6-d701748f0851",
            type: "video",
            state: "failed",
            output: [],
            failure_reason: "Generation failed",
            failure_code: "generation_failed",
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "provider_error",
              message: "Generation failed",
              code: "generation_failed",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        failed_moderated: {
          answers: "retrieve",
          body: {
            id: "d290f1ee-6c54-4b01-90e6-d701748f0851",
            type: "image",
            state: "failed",
            output: [],
            failure_reason: "The output was flagged.",
            failure_code: "content_moderated",
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "moderation",
              message: "The output was flagged.",
              code: "content_moderated",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        failed_without_credit: {
          answers: "retrieve",
          body: {
            id: "d290f1ee-6c54-4b01-90e6-d701748f0851",
            type: "video",
            state: "failed",
            output: [],
            failure_reason: "Insufficient credits to complete this generation.",
            failure_code: "budget_exhausted",
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "insufficient_credits",
              message: "Insufficient credits to complete this generation.",
              code: "budget_exhausted",
              retry: "never",
              charged: "unknown",
            },
          },
        },
        failed_output_lost: {
          answers: "retrieve",
          body: {
            id: "d290f1ee-6c54-4b01-90e6-d701748f0851",
            type: "image",
            state: "failed",
            output: null,
            failure_reason: "Output artifacts not found",
            failure_code: "output_not_found",
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "provider_error",
              message: "Output artifacts not found",
              code: "output_not_found",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { id: "d290f1ee-6c54-4b01-90e6-d701748f0851", type: "video", state: "paused", output: [] },
          becomes: { status: "running", providerStatus: "paused", recognized: false },
          offSpec: "A state of tomorrow; the document lists four.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { detail: "API key has been revoked" },
          becomes: {
            refused: { kind: "unauthorized", code: "401", message: "API key has been revoked", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "12" },
          body: { detail: "Rate limit exceeded" },
          becomes: {
            refused: { kind: "rate_limited", code: "429", message: "Rate limit exceeded", retry: "resubmit" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { detail: "Generation not found" },
          becomes: { refused: { kind: "not_found", code: "404", message: "Generation not found", retry: "never" } },
        },
      },
      scenarios: [
        ["created", "running", "done"],
        ["created", "running", "failed"],
        ["created_image", "failed_moderated"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        cancel: "No operation cancels a generation.",
        webhook: "The provider sends no messages that are documented.",
      },
    },
  },
};
