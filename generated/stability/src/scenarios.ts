/**
 * What the simulator needs to know of Stability AI: operations with their request schemas, examples, scenarios.
 * Generated from specs/stability; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Stability AI, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "stability",
  title: "Stability AI",
  sites: { stability: "https://api.stability.ai" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    upscaleCreative: {
      method: "POST",
      path: "/v2beta/stable-image/upscale/creative",
      parameters: [
        { in: "header", name: "stability-client-id", schema: { type: "string", maxLength: 256 } },
        { in: "header", name: "stability-client-user-id", schema: { type: "string", maxLength: 256 } },
        { in: "header", name: "stability-client-version", schema: { type: "string", maxLength: 256 } },
      ],
      body: { required: true, media: "multipart/form-data", schema: { $ref: "#/components/schemas/UpscaleForm" } },
    },
    replaceBackground: {
      method: "POST",
      path: "/v2beta/stable-image/edit/replace-background-and-relight",
      parameters: [
        { in: "header", name: "stability-client-id", schema: { type: "string", maxLength: 256 } },
        { in: "header", name: "stability-client-user-id", schema: { type: "string", maxLength: 256 } },
        { in: "header", name: "stability-client-version", schema: { type: "string", maxLength: 256 } },
      ],
      body: { required: true, media: "multipart/form-data", schema: { $ref: "#/components/schemas/RelightForm" } },
    },
    getResult: {
      method: "GET",
      path: "/v2beta/results/{id}",
      parameters: [
        { in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } },
        { in: "header", name: "accept", schema: { type: "string", enum: ["*/*", "image/*", "application/json"] } },
      ],
    },
    textToAudio: {
      method: "POST",
      path: "/v2beta/audio/stable-audio/text-to-audio",
      parameters: [
        { in: "header", name: "stability-client-id", schema: { type: "string", maxLength: 256 } },
        { in: "header", name: "stability-client-user-id", schema: { type: "string", maxLength: 256 } },
        { in: "header", name: "stability-client-version", schema: { type: "string", maxLength: 256 } },
      ],
      body: { required: true, media: "multipart/form-data", schema: { $ref: "#/components/schemas/TextToAudioForm" } },
    },
    audioToAudio: {
      method: "POST",
      path: "/v2beta/audio/stable-audio/audio-to-audio",
      parameters: [
        { in: "header", name: "stability-client-id", schema: { type: "string", maxLength: 256 } },
        { in: "header", name: "stability-client-user-id", schema: { type: "string", maxLength: 256 } },
        { in: "header", name: "stability-client-version", schema: { type: "string", maxLength: 256 } },
      ],
      body: { required: true, media: "multipart/form-data", schema: { $ref: "#/components/schemas/AudioToAudioForm" } },
    },
    inpaintAudio: {
      method: "POST",
      path: "/v2beta/audio/stable-audio/inpaint",
      parameters: [
        { in: "header", name: "stability-client-id", schema: { type: "string", maxLength: 256 } },
        { in: "header", name: "stability-client-user-id", schema: { type: "string", maxLength: 256 } },
        { in: "header", name: "stability-client-version", schema: { type: "string", maxLength: 256 } },
      ],
      body: { required: true, media: "multipart/form-data", schema: { $ref: "#/components/schemas/InpaintForm" } },
    },
    getAudioResult: {
      method: "GET",
      path: "/v2beta/audio/results/{id}",
      parameters: [
        { in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } },
        { in: "header", name: "accept", schema: { type: "string", enum: ["audio/*", "application/json"] } },
      ],
    },
  },
  components: {
    schemas: {
      AudioFormat: { type: "string", enum: ["mp3", "wav"], default: "mp3" },
      AudioModel: { type: "string", enum: ["stable-audio-3"], default: "stable-audio-3" },
      AudioScale: { type: "number", minimum: 1, maximum: 25, default: 1 },
      AudioSeconds: { type: "number", minimum: 1, maximum: 380 },
      AudioSteps: { type: "integer", minimum: 4, maximum: 8, default: 8 },
      AudioToAudioForm: {
        type: "object",
        required: ["prompt", "audio"],
        properties: {
          prompt: { $ref: "#/components/schemas/Prompt" },
          audio: { $ref: "#/components/schemas/Recording" },
          strength: { type: "number", minimum: 0, maximum: 1 },
          duration: { $ref: "#/components/schemas/AudioSeconds" },
          model: { $ref: "#/components/schemas/AudioModel" },
          output_format: { $ref: "#/components/schemas/AudioFormat" },
          seed: { $ref: "#/components/schemas/Seed" },
          steps: { $ref: "#/components/schemas/AudioSteps" },
          cfg_scale: { $ref: "#/components/schemas/AudioScale" },
        },
      },
      ImageFormat: { type: "string", enum: ["jpeg", "png", "webp"], default: "png" },
      InpaintForm: {
        type: "object",
        required: ["prompt", "audio"],
        properties: {
          prompt: { $ref: "#/components/schemas/Prompt" },
          audio: { $ref: "#/components/schemas/Recording" },
          mask_start: { type: "number", minimum: 0, maximum: 380 },
          mask_end: { type: "number", minimum: 0, maximum: 380 },
          duration: { $ref: "#/components/schemas/AudioSeconds" },
          model: { $ref: "#/components/schemas/AudioModel" },
          output_format: { $ref: "#/components/schemas/AudioFormat" },
          seed: { $ref: "#/components/schemas/Seed" },
          steps: { $ref: "#/components/schemas/AudioSteps" },
          cfg_scale: { $ref: "#/components/schemas/AudioScale" },
        },
      },
      NegativePrompt: { type: "string", maxLength: 10000 },
      Prompt: { type: "string", minLength: 1, maxLength: 10000 },
      Recording: { type: "string", format: "binary" },
      RelightForm: {
        type: "object",
        required: ["subject_image"],
        allOf: [
          {
            anyOf: [
              { required: ["background_prompt"], properties: { background_prompt: { type: "string" } } },
              {
                required: ["background_reference"],
                properties: { background_reference: { type: "string", format: "binary" } },
              },
            ],
          },
        ],
        properties: {
          subject_image: { type: "string", format: "binary" },
          background_prompt: { $ref: "#/components/schemas/Prompt" },
          background_reference: { type: "string", format: "binary" },
          foreground_prompt: { type: "string", maxLength: 10000 },
          negative_prompt: { $ref: "#/components/schemas/NegativePrompt" },
          preserve_original_subject: { type: "number", minimum: 0, maximum: 1, default: 0.6 },
          original_background_depth: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
          keep_original_background: { type: "string", enum: ["true", "false"], default: "false" },
          light_source_direction: { type: "string", enum: ["left", "right", "above", "below"] },
          light_reference: { type: "string", format: "binary" },
          light_source_strength: { type: "number", minimum: 0, maximum: 1, default: 0.3 },
          seed: { $ref: "#/components/schemas/Seed" },
          output_format: { $ref: "#/components/schemas/ImageFormat" },
        },
      },
      Seed: { type: "integer", minimum: 0, maximum: 4294967294, default: 0 },
      TextToAudioForm: {
        type: "object",
        required: ["prompt"],
        properties: {
          prompt: { $ref: "#/components/schemas/Prompt" },
          duration: { $ref: "#/components/schemas/AudioSeconds" },
          model: { $ref: "#/components/schemas/AudioModel" },
          output_format: { $ref: "#/components/schemas/AudioFormat" },
          seed: { $ref: "#/components/schemas/Seed" },
          steps: { $ref: "#/components/schemas/AudioSteps" },
          cfg_scale: { $ref: "#/components/schemas/AudioScale" },
        },
      },
      UpscaleForm: {
        type: "object",
        required: ["image", "prompt"],
        properties: {
          image: { type: "string", format: "binary" },
          prompt: { $ref: "#/components/schemas/Prompt" },
          negative_prompt: { $ref: "#/components/schemas/NegativePrompt" },
          output_format: { $ref: "#/components/schemas/ImageFormat" },
          seed: { $ref: "#/components/schemas/Seed" },
          creativity: { type: "number", minimum: 0.1, maximum: 0.5, default: 0.3 },
        },
      },
    },
  },
  families: {
    image: {
      submit: ["upscaleCreative", "replaceBackground"],
      retrieve: "getResult",
      retention: 86400000,
      ids: ["a6dc6c6e20acda010fe14d71f180658f", "ed14db44362126aa", "a1b2c3d4e5f6a1b2"],
      requests: {
        upscaleCreative: {
          body: { image: "the bytes of a file", prompt: "A red boat at dawn", creativity: 0.3, output_format: "webp" },
        },
        replaceBackground: {
          body: {
            subject_image: "the bytes of a file",
            background_prompt: "A harbour at dusk",
            light_source_direction: "left",
            light_source_strength: 0.5,
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { id: "a6dc6c6e20acda010fe14d71f180658f" },
          becomes: { status: "queued", recognized: true },
        },
        moderated: {
          answers: "submit",
          status: 403,
          body: { id: "ed14db44362126aa", name: "content_moderation", errors: ["The request was flagged."] },
          becomes: {
            refused: {
              kind: "moderation",
              code: "content_moderation",
              message: "The request was flagged.",
              retry: "change_input",
            },
          },
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          headers: { "x-request-id": "r-1" },
          body: { id: "a1b2c3d4e5f6a1b2", name: "bad_request", errors: ["prompt: is required"] },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "bad_request",
              message: "prompt: is required",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: { id: "a1b2c3d4e5f6a1b2", name: "payment_required", errors: ["There are no credits left."] },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "payment_required",
              message: "There are no credits left.",
              retry: "never",
            },
          },
        },
        running: {
          answers: "retrieve",
          status: 202,
          headers: { "x-request-id": "r-2" },
          body: { id: "a6dc6c6e20acda010fe14d71f180658f", status: "in-progress" },
          becomes: { status: "running", providerStatus: "202", recognized: true, requestId: "r-2" },
        },
        done: {
          answers: "retrieve",
          headers: {
            "content-type": "image/webp",
            "finish-reason": "SUCCESS",
            seed: "343940597",
            "x-request-id": "r-3",
          },
          body: "the bytes of an image",
          becomes: {
            status: "succeeded",
            providerStatus: "200",
            requestId: "r-3",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://api.stability.ai/v2beta/results/a6dc6c6e20acda010fe14d71f180658f",
                access: "provider-auth",
                mediaType: "image/webp",
                expires: { at: "2026-01-02T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        failed: {
          answers: "retrieve",
          headers: { "content-type": "image/png", "finish-reason": "CONTENT_FILTERED" },
          body: "the bytes of a blurred image",
          becomes: {
            status: "failed",
            providerStatus: "200",
            error: {
              kind: "moderation",
              message: "The provider gave no reason.",
              code: "CONTENT_FILTERED",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        unknown_status: {
          answers: "retrieve",
          status: 206,
          body: { id: "a6dc6c6e20acda010fe14d71f180658f", status: "paused" },
          becomes: { status: "running", providerStatus: "206", recognized: false },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { id: "a1b2c3d4e5f6a1b2", name: "unauthorized", errors: ["authorization: is required"] },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "unauthorized",
              message: "authorization: is required",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { id: "a1b2c3d4e5f6a1b2", name: "rate_limit_exceeded", errors: ["Too many requests."] },
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
            id: "a1b2c3d4e5f6a1b2",
            name: "not_found",
            errors: ["id: the generation does not exist or has expired"],
          },
          becomes: {
            refused: {
              kind: "not_found",
              code: "not_found",
              message: "id: the generation does not exist or has expired",
              retry: "never",
            },
          },
        },
        internal_error: {
          answers: "retrieve",
          status: 500,
          body: { id: "a1b2c3d4e5f6a1b2", name: "internal_error", errors: ["Something went wrong."] },
          becomes: {
            refused: {
              kind: "provider_error",
              code: "internal_error",
              message: "Something went wrong.",
              retry: "resubmit",
            },
          },
        },
        empty: {
          answers: "retrieve",
          body: "",
          becomes: { transient: true },
          offSpec: "What a proxy in between may leave of the answer.",
        },
      },
      scenarios: [
        ["created", "running", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        no_output: "The answer to a finished generation is its file.",
        cancel: "The provider has no cancel operation.",
        webhook: "The provider has no webhooks.",
      },
    },
    audio: {
      submit: ["textToAudio", "audioToAudio", "inpaintAudio"],
      retrieve: "getAudioResult",
      retention: 86400000,
      ids: ["a6dc6c6e20acda010fe14d71f180658f", "ed14db44362126aa", "a1b2c3d4e5f6a1b2"],
      requests: {
        textToAudio: {
          body: { prompt: "Waves against a wooden pier", duration: 30, model: "stable-audio-3", output_format: "wav" },
        },
        audioToAudio: { body: { prompt: "The same on a string quartet", audio: "the bytes of a file", strength: 0.6 } },
        inpaintAudio: { body: { prompt: "A gull cries", audio: "the bytes of a file", mask_start: 10, mask_end: 14 } },
      },
      examples: {
        created: {
          answers: "submit",
          body: { id: "a6dc6c6e20acda010fe14d71f180658f" },
          becomes: { status: "queued", recognized: true },
        },
        created_with_202: {
          answers: "submit",
          status: 202,
          body: { id: "a6dc6c6e20acda010fe14d71f180658f" },
          becomes: { status: "queued", recognized: true },
        },
        moderated: {
          answers: "submit",
          status: 403,
          body: { id: "ed14db44362126aa", name: "content_moderation", errors: ["The request was flagged."] },
          becomes: {
            refused: {
              kind: "moderation",
              code: "content_moderation",
              message: "The request was flagged.",
              retry: "change_input",
            },
          },
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          headers: { "x-request-id": "r-1" },
          body: { id: "a1b2c3d4e5f6a1b2", name: "bad_request", errors: ["prompt: is required"] },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "bad_request",
              message: "prompt: is required",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: { id: "a1b2c3d4e5f6a1b2", name: "payment_required", errors: ["There are no credits left."] },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "payment_required",
              message: "There are no credits left.",
              retry: "never",
            },
          },
        },
        running: {
          answers: "retrieve",
          status: 202,
          headers: { "x-request-id": "r-2" },
          body: { id: "a6dc6c6e20acda010fe14d71f180658f", status: "in-progress" },
          becomes: { status: "running", providerStatus: "202", recognized: true, requestId: "r-2" },
        },
        done: {
          answers: "retrieve",
          headers: { "content-type": "audio/mpeg", "finish-reason": "SUCCESS", seed: "7" },
          body: "the bytes of a sound",
          becomes: {
            status: "succeeded",
            providerStatus: "200",
            outputs: [
              {
                kind: "audio",
                role: "primary",
                url: "https://api.stability.ai/v2beta/audio/results/a6dc6c6e20acda010fe14d71f180658f",
                access: "provider-auth",
                mediaType: "audio/mpeg",
                expires: { at: "2026-01-02T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        failed: {
          answers: "retrieve",
          headers: { "content-type": "audio/wav", "finish-reason": "CONTENT_FILTERED" },
          body: "the bytes of a sound",
          becomes: {
            status: "failed",
            providerStatus: "200",
            error: {
              kind: "moderation",
              message: "The provider gave no reason.",
              code: "CONTENT_FILTERED",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        unknown_status: {
          answers: "retrieve",
          status: 206,
          body: { id: "a6dc6c6e20acda010fe14d71f180658f", status: "paused" },
          becomes: { status: "running", providerStatus: "206", recognized: false },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { id: "a1b2c3d4e5f6a1b2", name: "unauthorized", errors: ["authorization: is required"] },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "unauthorized",
              message: "authorization: is required",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { id: "a1b2c3d4e5f6a1b2", name: "rate_limit_exceeded", errors: ["Too many requests."] },
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
            id: "a1b2c3d4e5f6a1b2",
            name: "not_found",
            errors: ["id: the generation does not exist or has expired"],
          },
          becomes: {
            refused: {
              kind: "not_found",
              code: "not_found",
              message: "id: the generation does not exist or has expired",
              retry: "never",
            },
          },
        },
        internal_error: {
          answers: "retrieve",
          status: 500,
          body: { id: "a1b2c3d4e5f6a1b2", name: "internal_error", errors: ["Something went wrong."] },
          becomes: {
            refused: {
              kind: "provider_error",
              code: "internal_error",
              message: "Something went wrong.",
              retry: "resubmit",
            },
          },
        },
        empty: {
          answers: "retrieve",
          body: "",
          becomes: { transient: true },
          offSpec: "What a proxy in between may leave of the answer.",
        },
      },
      scenarios: [
        ["created", "running", "done"],
        ["created_with_202", "running", "failed"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        no_output: "The answer to a finished generation is its file.",
        cancel: "The provider has no cancel operation.",
        webhook: "The provider has no webhooks.",
      },
    },
  },
};
