/**
 * What the simulator needs to know of Luma Dream Machine: operations with their request schemas, examples, scenarios.
 * Generated from specs/luma; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Luma Dream Machine, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "luma",
  title: "Luma Dream Machine",
  sites: { luma: "https://api.lumalabs.ai/dream-machine/v1" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    createVideo: {
      method: "POST",
      path: "/generations/video",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/VideoRequest" } },
    },
    createImage: {
      method: "POST",
      path: "/generations/image",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ImageRequest" } },
    },
    reframeVideo: {
      method: "POST",
      path: "/generations/video/reframe",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ReframeVideoRequest" } },
    },
    modifyVideo: {
      method: "POST",
      path: "/generations/video/modify",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ModifyVideoRequest" } },
    },
    reframeImage: {
      method: "POST",
      path: "/generations/image/reframe",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ReframeImageRequest" } },
    },
    upscaleVideo: {
      method: "POST",
      path: "/generations/{id}/upscale",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/UpscaleRequest" } },
    },
    addAudio: {
      method: "POST",
      path: "/generations/{id}/audio",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/AudioRequest" } },
    },
    getGeneration: {
      method: "GET",
      path: "/generations/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", format: "uuid" } }],
    },
    deleteGeneration: {
      method: "DELETE",
      path: "/generations/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", format: "uuid" } }],
    },
  },
  components: {
    schemas: {
      AspectRatio: { type: "string", enum: ["1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21"], default: "16:9" },
      AudioRequest: {
        type: "object",
        properties: {
          generation_type: { const: "add_audio" },
          prompt: { type: "string" },
          negative_prompt: { type: "string" },
          callback_url: { $ref: "#/components/schemas/Callback" },
        },
      },
      Callback: { type: "string", format: "uri" },
      ImageReference: {
        type: "object",
        properties: { url: { type: "string", format: "uri" }, weight: { type: "number" } },
      },
      ImageRequest: {
        type: "object",
        required: ["model"],
        properties: {
          model: { $ref: "#/components/schemas/Photon" },
          generation_type: { const: "image" },
          prompt: { type: "string" },
          aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
          format: { type: "string", enum: ["jpg", "png"], default: "jpg" },
          image_ref: { type: "array", items: { $ref: "#/components/schemas/ImageReference" } },
          style_ref: { type: "array", items: { $ref: "#/components/schemas/ImageReference" } },
          character_ref: {
            type: "object",
            properties: {
              identity0: {
                type: "object",
                properties: { images: { type: "array", items: { type: "string", format: "uri" } } },
              },
            },
          },
          modify_image_ref: { $ref: "#/components/schemas/ImageReference" },
          sync: { type: "boolean", default: false },
          sync_timeout: { type: "number", default: 60 },
          callback_url: { $ref: "#/components/schemas/Callback" },
        },
      },
      Keyframe: {
        oneOf: [
          {
            type: "object",
            required: ["type", "url"],
            properties: { type: { const: "image" }, url: { type: "string", format: "uri" } },
          },
          {
            type: "object",
            required: ["type", "id"],
            properties: { type: { const: "generation" }, id: { type: "string", format: "uuid" } },
          },
        ],
      },
      Media: { type: "object", required: ["url"], properties: { url: { type: "string", format: "uri" } } },
      ModifyVideoRequest: {
        type: "object",
        required: ["generation_type", "model", "mode", "media"],
        properties: {
          generation_type: { const: "modify_video" },
          model: { $ref: "#/components/schemas/Ray" },
          mode: {
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
          media: { $ref: "#/components/schemas/Media" },
          first_frame: { $ref: "#/components/schemas/Media" },
          prompt: { type: "string" },
          callback_url: { $ref: "#/components/schemas/Callback" },
        },
      },
      Photon: { type: "string", enum: ["photon-1", "photon-flash-1"] },
      Ray: { type: "string", enum: ["ray-2", "ray-flash-2"] },
      ReframeImageRequest: {
        type: "object",
        required: ["generation_type", "model", "aspect_ratio", "media"],
        properties: {
          generation_type: { const: "reframe_image" },
          model: { $ref: "#/components/schemas/Photon" },
          aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
          media: { $ref: "#/components/schemas/Media" },
          format: { type: "string", enum: ["jpg", "png"], default: "jpg" },
          prompt: { type: "string", default: "" },
          grid_position_x: { type: "integer" },
          grid_position_y: { type: "integer" },
          resized_width: { type: "integer" },
          resized_height: { type: "integer" },
          x_start: { type: "integer" },
          x_end: { type: "integer" },
          y_start: { type: "integer" },
          y_end: { type: "integer" },
          callback_url: { $ref: "#/components/schemas/Callback" },
        },
      },
      ReframeVideoRequest: {
        type: "object",
        required: ["generation_type", "model", "aspect_ratio", "media"],
        properties: {
          generation_type: { const: "reframe_video" },
          model: { $ref: "#/components/schemas/Ray" },
          aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
          media: { $ref: "#/components/schemas/Media" },
          first_frame: { $ref: "#/components/schemas/Media" },
          prompt: { type: "string", default: "" },
          grid_position_x: { type: "integer" },
          grid_position_y: { type: "integer" },
          resized_width: { type: "integer" },
          resized_height: { type: "integer" },
          x_start: { type: "integer" },
          x_end: { type: "integer" },
          y_start: { type: "integer" },
          y_end: { type: "integer" },
          callback_url: { $ref: "#/components/schemas/Callback" },
        },
      },
      Resolution: { type: "string" },
      UpscaleRequest: {
        type: "object",
        properties: {
          generation_type: { const: "upscale_video" },
          resolution: { $ref: "#/components/schemas/Resolution" },
          callback_url: { $ref: "#/components/schemas/Callback" },
        },
      },
      VideoRequest: {
        type: "object",
        required: ["model"],
        properties: {
          model: { $ref: "#/components/schemas/Ray" },
          generation_type: { const: "video" },
          prompt: { type: "string" },
          aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
          loop: { type: "boolean" },
          keyframes: {
            type: "object",
            properties: {
              frame0: { $ref: "#/components/schemas/Keyframe" },
              frame1: { $ref: "#/components/schemas/Keyframe" },
            },
          },
          resolution: { $ref: "#/components/schemas/Resolution" },
          duration: { type: "string" },
          concepts: {
            type: "array",
            items: { type: "object", required: ["key"], properties: { key: { type: "string" } } },
          },
          callback_url: { $ref: "#/components/schemas/Callback" },
        },
      },
    },
  },
  families: {
    generation: {
      submit: ["createVideo", "createImage", "reframeVideo", "modifyVideo", "reframeImage", "upscaleVideo", "addAudio"],
      retrieve: "getGeneration",
      cancel: "deleteGeneration",
      webhook: true,
      places: { webhookUrl: "body#/callback_url" },
      ids: ["6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f"],
      requests: {
        createVideo: {
          body: {
            model: "ray-2",
            prompt: "A red boat at dawn",
            aspect_ratio: "16:9",
            duration: "5s",
            resolution: "720p",
          },
        },
        createImage: { body: { model: "photon-1", prompt: "A red boat at dawn", format: "png" } },
        reframeVideo: {
          body: {
            generation_type: "reframe_video",
            model: "ray-2",
            aspect_ratio: "9:16",
            media: { url: "https://cdn.example/boat.mp4" },
          },
        },
        modifyVideo: {
          body: {
            generation_type: "modify_video",
            model: "ray-2",
            mode: "flex_1",
            prompt: "Make it night",
            media: { url: "https://cdn.example/boat.mp4" },
          },
        },
        reframeImage: {
          body: {
            generation_type: "reframe_image",
            model: "photon-1",
            aspect_ratio: "9:16",
            media: { url: "https://cdn.example/boat.jpg" },
          },
        },
        upscaleVideo: { path: { id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f" }, body: { resolution: "4k" } },
        addAudio: { path: { id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f" }, body: { prompt: "Waves and gulls" } },
      },
      examples: {
        created: {
          answers: "submit",
          status: 201,
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            generation_type: "video",
            state: "queued",
            failure_reason: null,
            created_at: "2026-01-01T00:00:00Z",
            assets: null,
            model: "ray-2",
            request: { generation_type: "video", model: "ray-2", prompt: "A red boat" },
          },
          becomes: {
            status: "queued",
            providerStatus: "queued",
            recognized: true,
            model: "ray-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        created_by_upscale: {
          answers: "submit",
          operation: "upscaleVideo",
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            state: "queued",
            created_at: "2026-01-01T00:00:00Z",
            assets: {},
            model: "ray-2",
          },
          becomes: {
            status: "queued",
            providerStatus: "queued",
            recognized: true,
            model: "ray-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        created_and_done: {
          answers: "submit",
          operation: "createImage",
          status: 201,
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            generation_type: "image",
            state: "completed",
            created_at: "2026-01-01T00:00:00Z",
            assets: { image: "https://cdn.example/boat.jpg" },
            model: "photon-1",
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            model: "photon-1",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [{ kind: "image", role: "primary", url: "https://cdn.example/boat.jpg", access: "public" }],
          },
        },
        invalid_input: {
          answers: "submit",
          status: 422,
          body: { detail: [{ loc: ["body", "aspect_ratio"], msg: "This ratio is not offered.", type: "enum" }] },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "422",
              message: "This ratio is not offered.",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: { detail: "The account has no credit left." },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "402",
              message: "The account has no credit left.",
              retry: "never",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            state: "queued",
            created_at: "2026-01-01T00:00:00Z",
            assets: null,
          },
          becomes: {
            status: "queued",
            providerStatus: "queued",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            generation_type: "video",
            state: "dreaming",
            created_at: "2026-01-01T00:00:00Z",
            assets: { video: null, image: null, progress_video: null },
            model: "ray-2",
          },
          becomes: {
            status: "running",
            providerStatus: "dreaming",
            recognized: true,
            model: "ray-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running_with_preview: {
          answers: "retrieve",
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            state: "dreaming",
            created_at: "2026-01-01T00:00:00Z",
            assets: { progress_video: "https://cdn.example/progress.mp4" },
          },
          becomes: {
            status: "running",
            providerStatus: "dreaming",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
            preview: [{ kind: "video", role: "preview", url: "https://cdn.example/progress.mp4", access: "public" }],
          },
        },
        done: {
          answers: "retrieve",
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            generation_type: "video",
            state: "completed",
            failure_reason: null,
            created_at: "2026-01-01T00:00:00Z",
            assets: {
              video: "https://cdn.example/boat.mp4",
              image: "https://cdn.example/still.jpg",
              progress_video: null,
            },
            model: "ray-2",
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            model: "ray-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [
              { kind: "video", role: "primary", url: "https://cdn.example/boat.mp4", access: "public" },
              { kind: "image", role: "cover", url: "https://cdn.example/still.jpg", access: "public" },
            ],
          },
        },
        done_image: {
          answers: "retrieve",
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            generation_type: "image",
            state: "completed",
            created_at: "2026-01-01T00:00:00Z",
            assets: { image: "https://cdn.example/boat.png" },
            model: "photon-1",
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            model: "photon-1",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [{ kind: "image", role: "primary", url: "https://cdn.example/boat.png", access: "public" }],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            state: "completed",
            created_at: "2026-01-01T00:00:00Z",
            assets: null,
          },
          becomes: {
            status: "failed",
            providerStatus: "completed",
            times: { created: "2026-01-01T00:00:00.000Z" },
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
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            generation_type: "video",
            state: "failed",
            failure_reason: "The image could not be read.",
            created_at: "2026-01-01T00:00:00Z",
            assets: null,
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            times: { created: "2026-01-01T00:00:00.000Z" },
            error: {
              kind: "unclassified",
              message: "The image could not be read.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        failed_silently: {
          answers: "retrieve",
          body: { id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f", state: "failed", failure_reason: null, assets: null },
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
        unknown_status: {
          answers: "retrieve",
          body: { id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f", state: "waking" },
          becomes: { status: "running", providerStatus: "waking", recognized: false },
          offSpec: "A state of tomorrow; the document lists four.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { detail: "Invalid API key is provided" },
          becomes: {
            refused: { kind: "unauthorized", code: "401", message: "Invalid API key is provided", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { detail: "Too many requests." },
          becomes: { refused: { kind: "rate_limited", code: "429", message: "Too many requests.", retry: "resubmit" } },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { detail: "There is no such generation." },
          becomes: {
            refused: { kind: "not_found", code: "404", message: "There is no such generation.", retry: "never" },
          },
        },
        cancel: { answers: "cancel", status: 204, body: "", becomes: { verdict: "canceled" } },
        cancel_too_late: {
          answers: "cancel",
          status: 404,
          body: { detail: "There is no such generation." },
          becomes: { verdict: "too_late" },
        },
        webhook: {
          answers: "webhook",
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            generation_type: "video",
            state: "completed",
            created_at: "2026-01-01T00:00:00Z",
            assets: { video: "https://cdn.example/boat.mp4" },
            model: "ray-2",
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            model: "ray-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [{ kind: "video", role: "primary", url: "https://cdn.example/boat.mp4", access: "public" }],
          },
        },
        webhook_dreaming: {
          answers: "webhook",
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            state: "dreaming",
            created_at: "2026-01-01T00:00:00Z",
            assets: null,
          },
          becomes: {
            status: "running",
            providerStatus: "dreaming",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        webhook_failed: {
          answers: "webhook",
          body: {
            id: "6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f",
            state: "failed",
            failure_reason: "The image could not be read.",
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "unclassified",
              message: "The image could not be read.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "running_with_preview", "done"],
        ["created", "running", "failed"],
        ["created_and_done", "done_image"],
        ["created_by_upscale", "running", "done"],
      ],
      cannot: { error_in_200: "Refusals come with an HTTP error status." },
    },
  },
  webhooks: { verify: "none" },
};
