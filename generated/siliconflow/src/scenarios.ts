/**
 * What the simulator needs to know of SiliconFlow: operations with their request schemas, examples, scenarios.
 * Generated from specs/siliconflow; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** SiliconFlow, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "siliconflow",
  title: "SiliconFlow",
  sites: { global: "https://api.siliconflow.com/v1", china: "https://api.siliconflow.cn/v1" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    submitVideo: {
      method: "POST",
      path: "/video/submit",
      body: {
        required: true,
        media: "application/json",
        schema: {
          anyOf: [{ $ref: "#/components/schemas/TextToVideo" }, { $ref: "#/components/schemas/ImageToVideo" }],
        },
      },
    },
    getVideoStatus: {
      method: "POST",
      path: "/video/status",
      body: {
        required: true,
        media: "application/json",
        schema: { type: "object", required: ["requestId"], properties: { requestId: { type: "string" } } },
      },
    },
  },
  components: {
    schemas: {
      ImageToVideo: {
        type: "object",
        required: ["model", "prompt", "image_size", "image"],
        properties: {
          model: {
            type: "string",
            enum: ["Wan-AI/Wan2.2-I2V-A14B", "Wan-AI/Wan2.1-I2V-14B-720P", "Wan-AI/Wan2.1-I2V-14B-720P-Turbo"],
          },
          prompt: { type: "string", minLength: 1 },
          negative_prompt: { type: "string" },
          image_size: { $ref: "#/components/schemas/Size" },
          image: { type: "string" },
          seed: { type: "integer" },
        },
      },
      Size: { type: "string", enum: ["1280x720", "720x1280", "960x960"] },
      TextToVideo: {
        type: "object",
        required: ["model", "prompt", "image_size"],
        properties: {
          model: {
            type: "string",
            enum: ["Wan-AI/Wan2.2-T2V-A14B", "Wan-AI/Wan2.1-T2V-14B-720P", "Wan-AI/Wan2.1-T2V-14B-720P-Turbo"],
          },
          prompt: { type: "string", minLength: 1 },
          negative_prompt: { type: "string" },
          image_size: { $ref: "#/components/schemas/Size" },
          seed: { type: "integer" },
        },
      },
    },
  },
  families: {
    video: {
      submit: ["submitVideo"],
      retrieve: "getVideoStatus",
      ids: ["8rs2k4l6m9nq"],
      requests: {
        submitVideo: {
          body: {
            model: "Wan-AI/Wan2.2-T2V-A14B",
            prompt: "A red boat leaves the harbour",
            image_size: "1280x720",
            negative_prompt: "blur",
            seed: 7,
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          headers: { "x-siliconcloud-trace-id": "ti_1" },
          body: { requestId: "8rs2k4l6m9nq" },
          becomes: { status: "queued", recognized: true, requestId: "ti_1" },
        },
        created_without_id: { answers: "submit", body: {}, becomes: { ambiguous: true } },
        rejected: {
          answers: "submit",
          status: 400,
          body: { code: 20012, message: "Model does not exist. Please check it carefully.", data: null },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "20012",
              message: "Model does not exist. Please check it carefully.",
              retry: "change_input",
            },
          },
        },
        rejected_overload: {
          answers: "submit",
          status: 503,
          body: { code: 50505, message: "Model service overloaded. Please try again later.", data: null },
          becomes: {
            refused: {
              kind: "capacity",
              code: "50505",
              message: "Model service overloaded. Please try again later.",
              retry: "resubmit",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: { status: "InQueue", reason: "", position: 3, results: null },
          becomes: { status: "queued", recognized: true, providerStatus: "InQueue", progress: { queuePosition: 3 } },
        },
        running: {
          answers: "retrieve",
          body: { status: "InProgress", reason: "", results: null },
          becomes: { status: "running", recognized: true, providerStatus: "InProgress" },
        },
        unknown_status: {
          answers: "retrieve",
          body: { status: "Reviewing", reason: "" },
          becomes: { status: "running", recognized: false, providerStatus: "Reviewing" },
          offSpec: "A word the document does not list.",
        },
        done: {
          answers: "retrieve",
          headers: { "x-siliconcloud-trace-id": "ti_2" },
          body: {
            status: "Succeed",
            reason: "",
            results: { videos: [{ url: "https://cdn.example/boat.mp4" }], timings: { inference: 45.2 }, seed: 9 },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "Succeed",
            requestId: "ti_2",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                expires: { at: "2026-01-01T01:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { status: "Succeed", reason: "", results: { videos: [], timings: { inference: 0 } } },
          becomes: {
            status: "failed",
            providerStatus: "Succeed",
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
          body: { status: "Failed", reason: "The image could not be read", results: null },
          becomes: {
            status: "failed",
            providerStatus: "Failed",
            error: {
              kind: "unclassified",
              message: "The image could not be read",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: "\"Invalid token\"",
          becomes: { refused: { kind: "unauthorized", message: "Invalid token", retry: "never" } },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { message: "Request was rejected due to rate limiting.", data: null },
          becomes: {
            refused: { kind: "rate_limited", message: "Request was rejected due to rate limiting.", retry: "resubmit" },
          },
        },
        gateway: {
          answers: "retrieve",
          status: 504,
          headers: { "content-type": "text/plain" },
          body: "Gateway Timeout",
          becomes: { refused: { kind: "provider_timeout", message: "Gateway Timeout", retry: "resubmit" } },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          headers: { "content-type": "text/plain" },
          body: "404 page not found",
          becomes: { refused: { kind: "not_found", message: "404 page not found", retry: "never" } },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {
        cancel: "The provider has no cancel operation.",
        webhook: "The provider sends none.",
        error_in_200: "A refusal has a status of its own.",
      },
    },
  },
};
