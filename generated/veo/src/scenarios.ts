/**
 * What the simulator needs to know of Google Veo and Omni (Gemini API): operations with their request schemas, examples, scenarios.
 * Generated from specs/veo; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Google Veo and Omni (Gemini API), for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "veo",
  title: "Google Veo and Omni (Gemini API)",
  sites: { gemini: "https://generativelanguage.googleapis.com/v1beta" },
  auth: [{ in: "header", name: "x-goog-api-key" }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    generateVideo: {
      method: "POST",
      path: "/models/{model}:predictLongRunning",
      parameters: [{ in: "path", name: "model", required: true, schema: { type: "string", minLength: 1 } }],
      body: {
        required: true,
        media: "application/json",
        schema: { $ref: "#/components/schemas/GenerateVideoRequest" },
      },
    },
    getOperation: {
      method: "GET",
      path: "/{name}",
      parameters: [
        { in: "path", name: "name", required: true, schema: { type: "string", minLength: 1 }, segments: true },
      ],
    },
    createInteraction: {
      method: "POST",
      path: "/interactions",
      body: {
        required: true,
        media: "application/json",
        schema: { $ref: "#/components/schemas/CreateInteractionRequest" },
      },
    },
    getInteraction: {
      method: "GET",
      path: "/interactions/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    cancelInteraction: {
      method: "POST",
      path: "/interactions/{id}/cancel",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
  },
  components: {
    schemas: {
      CreateInteractionRequest: {
        type: "object",
        required: ["model", "input", "background"],
        additionalProperties: true,
        properties: {
          model: { type: "string", minLength: 1 },
          input: {
            oneOf: [
              { type: "string", minLength: 1 },
              { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Part" } },
            ],
          },
          background: { type: "boolean", const: true },
          response_format: { $ref: "#/components/schemas/VideoFormat" },
          generation_config: {
            type: "object",
            additionalProperties: true,
            properties: {
              video_config: {
                type: "object",
                properties: {
                  task: {
                    type: "string",
                    enum: ["text_to_video", "image_to_video", "reference_to_video", "edit", "extend", "upscale"],
                  },
                },
              },
            },
          },
          previous_interaction_id: { type: "string" },
          store: { type: "boolean", default: true },
          labels: { type: "object", additionalProperties: { type: "string" } },
          webhook_config: {
            type: "object",
            properties: {
              uris: { type: "array", items: { type: "string", format: "uri" } },
              user_metadata: { type: "object", additionalProperties: true },
            },
          },
        },
      },
      GenerateVideoRequest: {
        type: "object",
        required: ["instances"],
        properties: {
          instances: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/components/schemas/Instance" } },
          parameters: { $ref: "#/components/schemas/Parameters" },
          webhookConfig: {
            type: "object",
            properties: {
              uris: { type: "array", items: { type: "string", format: "uri" } },
              userMetadata: { type: "object", additionalProperties: true },
            },
          },
        },
      },
      Image: {
        oneOf: [
          {
            type: "object",
            required: ["bytesBase64Encoded", "mimeType"],
            properties: {
              bytesBase64Encoded: { type: "string", contentEncoding: "base64" },
              mimeType: { type: "string" },
            },
          },
          {
            type: "object",
            required: ["inlineData"],
            properties: {
              inlineData: {
                type: "object",
                required: ["mimeType", "data"],
                properties: { mimeType: { type: "string" }, data: { type: "string", contentEncoding: "base64" } },
              },
            },
          },
        ],
      },
      Instance: {
        type: "object",
        properties: {
          prompt: { type: "string", minLength: 1 },
          image: { $ref: "#/components/schemas/Image" },
          lastFrame: { $ref: "#/components/schemas/Image" },
          video: { $ref: "#/components/schemas/SourceVideo" },
          referenceImages: {
            type: "array",
            maxItems: 3,
            items: {
              type: "object",
              required: ["image", "referenceType"],
              properties: {
                image: { $ref: "#/components/schemas/Image" },
                referenceType: { type: "string", enum: ["asset", "ASSET", "style", "STYLE"] },
              },
            },
          },
        },
      },
      Parameters: {
        type: "object",
        properties: {
          aspectRatio: { type: "string", enum: ["16:9", "9:16"], default: "16:9" },
          resolution: { type: "string", enum: ["720p", "1080p", "4k"], default: "720p" },
          durationSeconds: { type: "integer", enum: [4, 5, 6, 8] },
          negativePrompt: { type: "string" },
          personGeneration: { type: "string", enum: ["allow_all", "allow_adult", "dont_allow"] },
          sampleCount: { type: "integer", minimum: 1, maximum: 4 },
          enhancePrompt: { type: "boolean" },
        },
      },
      Part: {
        type: "object",
        required: ["type"],
        additionalProperties: true,
        properties: {
          type: { type: "string" },
          text: { type: "string" },
          mime_type: { type: "string" },
          uri: { type: "string" },
          data: { type: "string", contentEncoding: "base64" },
        },
      },
      SourceVideo: {
        oneOf: [
          { type: "object", required: ["uri"], properties: { uri: { type: "string", format: "uri" } } },
          {
            type: "object",
            required: ["encodedVideo"],
            properties: { encodedVideo: { type: "string", contentEncoding: "base64" }, encoding: { type: "string" } },
          },
        ],
      },
      VideoFormat: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "video" },
          delivery: { type: "string", enum: ["inline", "uri"] },
          aspect_ratio: { type: "string", enum: ["16:9", "9:16"] },
          resolution: { type: "string", enum: ["360p", "720p", "1080p", "4k"], default: "720p" },
          duration: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?s$" },
        },
      },
    },
  },
  families: {
    video: {
      submit: ["generateVideo"],
      retrieve: "getOperation",
      ids: ["models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6"],
      requests: {
        generateVideo: {
          path: { model: "veo-3.1-generate-preview" },
          body: {
            instances: [{ prompt: "A red boat at dawn" }],
            parameters: { aspectRatio: "16:9", durationSeconds: 8, resolution: "720p" },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6" },
          becomes: { status: "queued", recognized: true },
        },
        no_name: {
          answers: "submit",
          body: {},
          becomes: { ambiguous: true },
          offSpec: "An answer without the name that the document requires.",
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          body: {
            error: { code: 400, message: "This length is not offered by the model.", status: "INVALID_ARGUMENT" },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "INVALID_ARGUMENT",
              message: "This length is not offered by the model.",
              retry: "change_input",
            },
          },
        },
        no_billing: {
          answers: "submit",
          status: 400,
          body: { error: { code: 400, message: "The project has no billing.", status: "FAILED_PRECONDITION" } },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "FAILED_PRECONDITION",
              message: "The project has no billing.",
              retry: "never",
            },
          },
        },
        overloaded: {
          answers: "submit",
          status: 503,
          body: { error: { code: 503, message: "The model is overloaded.", status: "UNAVAILABLE" } },
          becomes: {
            refused: { kind: "capacity", code: "UNAVAILABLE", message: "The model is overloaded.", retry: "resubmit" },
          },
        },
        running: {
          answers: "retrieve",
          body: { name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6" },
          becomes: { status: "running", recognized: true },
        },
        running_with_metadata: {
          answers: "retrieve",
          body: {
            name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6",
            done: false,
            metadata: { "@type": "type.googleapis.com/google.ai.generativelanguage.v1beta.PredictLongRunningMetadata" },
          },
          becomes: { status: "running", providerStatus: "false", recognized: true },
        },
        done: {
          answers: "retrieve",
          body: {
            name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6",
            done: true,
            response: {
              "@type": "type.googleapis.com/google.ai.generativelanguage.v1beta.PredictLongRunningResponse",
              generateVideoResponse: {
                generatedSamples: [
                  { video: { uri: "https://generativelanguage.googleapis.com/v1beta/files/f1:download?alt=media" } },
                ],
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "true",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://generativelanguage.googleapis.com/v1beta/files/f1:download?alt=media",
                access: "provider-auth",
                expires: { at: "2026-01-03T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_inline: {
          answers: "retrieve",
          body: {
            name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6",
            done: true,
            response: {
              generateVideoResponse: {
                generatedSamples: [{ video: { encodedVideo: "AAAAIGZ0eXBpc29t", encoding: "video/mp4" } }],
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "true",
            outputs: [
              { kind: "video", role: "primary", data: "AAAAIGZ0eXBpc29t", access: "public", mediaType: "video/mp4" },
            ],
          },
        },
        done_in_part: {
          answers: "retrieve",
          body: {
            name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6",
            done: true,
            response: {
              generateVideoResponse: {
                generatedSamples: [
                  { video: { uri: "https://generativelanguage.googleapis.com/v1beta/files/f1:download?alt=media" } },
                ],
                raiMediaFilteredCount: 1,
                raiMediaFilteredReasons: ["The sound of one video was found unsafe."],
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "true",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://generativelanguage.googleapis.com/v1beta/files/f1:download?alt=media",
                access: "provider-auth",
                expires: { at: "2026-01-03T00:00:00.000Z", from: "documented" },
              },
            ],
            partial: [
              {
                kind: "moderation",
                stage: "output",
                message: "The sound of one video was found unsafe.",
                retry: "change_input",
                charged: "unknown",
              },
            ],
          },
        },
        filtered: {
          answers: "retrieve",
          body: {
            name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6",
            done: true,
            response: {
              generateVideoResponse: {
                raiMediaFilteredCount: 1,
                raiMediaFilteredReasons: ["The prompt was found unsafe."],
              },
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "true",
            error: {
              kind: "moderation",
              message: "The prompt was found unsafe.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        filtered_silently: {
          answers: "retrieve",
          body: {
            name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6",
            done: true,
            response: { generateVideoResponse: { raiMediaFilteredCount: 1 } },
          },
          becomes: {
            status: "failed",
            providerStatus: "true",
            error: {
              kind: "moderation",
              message: "The provider gave no reason.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6",
            done: true,
            response: {
              generateVideoResponse: { generatedSamples: [], raiMediaFilteredCount: 0, raiMediaFilteredReasons: [] },
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "true",
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
            name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6",
            done: true,
            error: { code: 13, message: "The video could not be made." },
          },
          becomes: {
            status: "failed",
            providerStatus: "true",
            error: {
              kind: "provider_error",
              message: "The video could not be made.",
              code: "13",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        failed_overloaded: {
          answers: "retrieve",
          body: {
            name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6",
            done: true,
            error: { code: 14, message: "The model is overloaded." },
          },
          becomes: {
            status: "failed",
            providerStatus: "true",
            error: {
              kind: "capacity",
              message: "The model is overloaded.",
              code: "14",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        failed_with_status: {
          answers: "retrieve",
          body: {
            name: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6",
            done: true,
            error: { code: 3, message: "The image could not be read.", status: "INVALID_ARGUMENT" },
          },
          becomes: {
            status: "failed",
            providerStatus: "true",
            error: {
              kind: "invalid_input",
              message: "The image could not be read.",
              code: "INVALID_ARGUMENT",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 400,
          body: {
            error: {
              code: 400,
              message: "API key not valid. Please pass a valid API key.",
              status: "INVALID_ARGUMENT",
              details: [
                {
                  "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                  reason: "API_KEY_INVALID",
                  domain: "googleapis.com",
                },
              ],
            },
          },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "API_KEY_INVALID",
              message: "API key not valid. Please pass a valid API key.",
              retry: "never",
            },
          },
        },
        forbidden: {
          answers: "retrieve",
          status: 403,
          body: { error: { code: 403, message: "The key may not use this API.", status: "PERMISSION_DENIED" } },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "PERMISSION_DENIED",
              message: "The key may not use this API.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { error: { code: 429, message: "The quota of this minute is used up.", status: "RESOURCE_EXHAUSTED" } },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "RESOURCE_EXHAUSTED",
              message: "The quota of this minute is used up.",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { code: 404, message: "There is no such operation.", status: "NOT_FOUND" } },
          becomes: {
            refused: { kind: "not_found", code: "NOT_FOUND", message: "There is no such operation.", retry: "never" },
          },
        },
        webhook: {
          answers: "webhook",
          body: {
            type: "video.generated",
            version: "v1",
            timestamp: "2026-01-01T00:00:50Z",
            data: {
              id: "models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6",
              output_file_uri: "https://generativelanguage.googleapis.com/v1beta/files/f1:download?alt=media",
              file_name: "files/f1",
            },
          },
          becomes: { asks: true },
        },
        webhook_of_another_product: {
          answers: "webhook",
          body: { type: "batch.succeeded", version: "v1", timestamp: "2026-01-01T00:00:50Z", data: { id: "batch_1" } },
          becomes: { ignored: true },
        },
      },
      scenarios: [
        ["created", "running", "running_with_metadata", "done"],
        ["created", "running", "failed"],
        ["created", "filtered"],
        ["created", "done_in_part"],
      ],
      cannot: {
        error_in_200:
          "An error inside HTTP 200 is the failed operation itself; refusals come with an HTTP error status.",
        unknown_status: "There is no status word, only a boolean.",
        cancel: "No operation cancels a video.",
      },
    },
    interaction: {
      submit: ["createInteraction"],
      retrieve: "getInteraction",
      cancel: "cancelInteraction",
      grace: 30000,
      ids: ["v1_a1b2c3"],
      requests: {
        createInteraction: {
          body: {
            model: "gemini-omni-1.1-flash",
            input: "A red boat at dawn",
            background: true,
            response_format: {
              type: "video",
              delivery: "uri",
              aspect_ratio: "16:9",
              resolution: "720p",
              duration: "8s",
            },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: {
            id: "v1_a1b2c3",
            status: "in_progress",
            model: "gemini-omni-1.1-flash",
            created: "2026-01-01T00:00:00Z",
            updated: "2026-01-01T00:00:00Z",
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "in_progress",
            model: "gemini-omni-1.1-flash",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        invalid_length: {
          answers: "submit",
          status: 400,
          body: { error: { code: "invalid_request", message: "The duration could not be read." } },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "invalid_request",
              message: "The duration could not be read.",
              retry: "change_input",
            },
          },
        },
        blocked: {
          answers: "submit",
          status: 400,
          body: { error: { code: 400, status: "PROHIBITED_CONTENT", message: "The prompt was blocked." } },
          becomes: {
            refused: {
              kind: "moderation",
              code: "PROHIBITED_CONTENT",
              message: "The prompt was blocked.",
              retry: "change_input",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: { id: "v1_a1b2c3", status: "queued", model: "gemini-omni-1.1-flash" },
          becomes: { status: "queued", recognized: true, providerStatus: "queued", model: "gemini-omni-1.1-flash" },
        },
        running: {
          answers: "retrieve",
          body: { id: "v1_a1b2c3", status: "in_progress", model: "gemini-omni-1.1-flash", steps: [] },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "in_progress",
            model: "gemini-omni-1.1-flash",
          },
        },
        asks: {
          answers: "retrieve",
          body: { id: "v1_a1b2c3", status: "requires_action", model: "gemini-omni-1.1-flash" },
          becomes: {
            status: "running",
            recognized: true,
            waitingFor: "input",
            providerStatus: "requires_action",
            model: "gemini-omni-1.1-flash",
          },
        },
        done: {
          answers: "retrieve",
          body: {
            id: "v1_a1b2c3",
            status: "completed",
            model: "gemini-omni-1.1-flash",
            created: "2026-01-01T00:00:00Z",
            updated: "2026-01-01T00:00:50Z",
            steps: [
              { type: "thought" },
              {
                type: "model_output",
                content: [
                  { type: "text", text: "Here is the boat." },
                  {
                    type: "video",
                    mime_type: "video/mp4",
                    uri: "https://generativelanguage.googleapis.com/v1beta/files/f1:download?alt=media",
                  },
                ],
              },
            ],
            usage: { total_tokens: 46000, total_input_tokens: 20, total_output_tokens: 45980 },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            model: "gemini-omni-1.1-flash",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            cost: { tokens: 46000 },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://generativelanguage.googleapis.com/v1beta/files/f1:download?alt=media",
                access: "provider-auth",
                mediaType: "video/mp4",
                expires: { at: "2026-01-03T00:00:50.000Z", from: "documented" },
              },
            ],
          },
        },
        done_inline: {
          answers: "retrieve",
          body: {
            id: "v1_a1b2c3",
            status: "completed",
            steps: [
              { type: "model_output", content: [{ type: "video", mime_type: "video/mp4", data: "AAAAIGZ0eXBpc29t" }] },
            ],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            outputs: [
              { kind: "video", role: "primary", data: "AAAAIGZ0eXBpc29t", access: "public", mediaType: "video/mp4" },
            ],
          },
        },
        refused_in_words: {
          answers: "retrieve",
          body: {
            id: "v1_a1b2c3",
            status: "completed",
            steps: [
              { type: "thought" },
              { type: "model_output", content: [{ type: "text", text: "I cannot show this person." }] },
            ],
          },
          becomes: {
            status: "failed",
            providerStatus: "completed",
            error: {
              kind: "moderation",
              message: "I cannot show this person.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        no_output: {
          answers: "retrieve",
          body: { id: "v1_a1b2c3", status: "completed", steps: [] },
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
            id: "v1_a1b2c3",
            status: "failed",
            errors: [{ code: "https://example.com/errors/internal", message: "The video could not be made." }],
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "unclassified",
              message: "The video could not be made.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        failed_by_the_filters: {
          answers: "retrieve",
          body: { id: "v1_a1b2c3", status: "failed", error: { status: "SAFETY", message: "The video was blocked." } },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "moderation",
              code: "SAFETY",
              message: "The video was blocked.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        incomplete: {
          answers: "retrieve",
          body: { id: "v1_a1b2c3", status: "incomplete" },
          becomes: {
            status: "failed",
            providerStatus: "incomplete",
            error: {
              kind: "unclassified",
              message: "The provider gave no reason.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        cancelled: {
          answers: "retrieve",
          body: { id: "v1_a1b2c3", status: "cancelled", model: "gemini-omni-1.1-flash" },
          becomes: {
            status: "canceled",
            by: "unknown",
            charged: "unknown",
            providerStatus: "cancelled",
            model: "gemini-omni-1.1-flash",
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { id: "v1_a1b2c3", status: "paused" },
          becomes: { status: "running", recognized: false, providerStatus: "paused" },
          offSpec: "The client says that more words may come.",
        },
        gone: {
          answers: "retrieve",
          status: 400,
          body: { error: { code: "invalid_request", message: "Invalid interaction name: v1_a1b2c3." } },
          becomes: { status: "expired", what: "record", charged: "unknown" },
        },
        cancel: {
          answers: "cancel",
          body: { id: "v1_a1b2c3", status: "cancelled", model: "gemini-omni-1.1-flash" },
          becomes: { verdict: "canceled" },
        },
        unauthorized: {
          answers: "retrieve",
          status: 403,
          body: { error: { code: 403, message: "The key may not use this API.", status: "PERMISSION_DENIED" } },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "PERMISSION_DENIED",
              message: "The key may not use this API.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { error: { code: 429, message: "The quota of this minute is used up.", status: "RESOURCE_EXHAUSTED" } },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "RESOURCE_EXHAUSTED",
              message: "The quota of this minute is used up.",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { code: 404, message: "There is no such interaction.", status: "NOT_FOUND" } },
          becomes: {
            refused: { kind: "not_found", code: "NOT_FOUND", message: "There is no such interaction.", retry: "never" },
          },
        },
        webhook: {
          answers: "webhook",
          body: {
            type: "interaction.completed",
            version: "v1",
            timestamp: "2026-01-01T00:00:50Z",
            data: { id: "v1_a1b2c3" },
          },
          becomes: { asks: true },
        },
        webhook_of_another_product: {
          answers: "webhook",
          body: { type: "batch.succeeded", version: "v1", timestamp: "2026-01-01T00:00:50Z", data: { id: "batch_1" } },
          becomes: { ignored: true },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "asks", "running", "done_inline"],
        ["created", "running", "failed"],
        ["created", "refused_in_words"],
        ["created", "running", "no_output"],
        ["created", "running", "cancelled"],
      ],
      cannot: {
        error_in_200:
          "An error inside HTTP 200 is the failed interaction itself; refusals come with an HTTP error status.",
      },
    },
  },
  webhooks: { verify: "standard-webhooks" },
};
