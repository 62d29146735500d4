/**
 * What the simulator needs to know of MiniMax: operations with their request schemas, examples, scenarios.
 * Generated from specs/minimax; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** MiniMax, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "minimax",
  title: "MiniMax",
  sites: { global: "https://api.minimax.io", china: "https://api.minimax.cn" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    createVideo: {
      method: "POST",
      path: "/v1/video_generation",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            { $ref: "#/components/schemas/Hailuo23" },
            { $ref: "#/components/schemas/Hailuo23Fast" },
            { $ref: "#/components/schemas/Hailuo02" },
            { $ref: "#/components/schemas/Text01" },
            { $ref: "#/components/schemas/Image01" },
            { $ref: "#/components/schemas/Subject01" },
          ],
        },
      },
    },
    queryVideo: {
      method: "GET",
      path: "/v1/query/video_generation",
      parameters: [{ in: "query", name: "task_id", required: true, schema: { type: "string" } }],
    },
    retrieveFile: {
      method: "GET",
      path: "/v1/files/retrieve",
      parameters: [{ in: "query", name: "file_id", required: true, schema: { type: "integer", format: "int64" } }],
    },
    createTemplateVideo: {
      method: "POST",
      path: "/v1/video_template_generation",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["template_id"],
          properties: {
            template_id: { type: "string" },
            text_inputs: {
              type: "array",
              items: { type: "object", required: ["value"], properties: { value: { type: "string" } } },
            },
            media_inputs: {
              type: "array",
              items: { type: "object", required: ["value"], properties: { value: { type: "string" } } },
            },
            callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          },
        },
      },
    },
    queryTemplateVideo: {
      method: "GET",
      path: "/v1/query/video_template_generation",
      parameters: [{ in: "query", name: "task_id", required: true, schema: { type: "string" } }],
    },
    createSpeech: {
      method: "POST",
      path: "/v1/t2a_async_v2",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["model", "voice_setting"],
          oneOf: [{ required: ["text"] }, { required: ["text_file_id"] }],
          properties: {
            model: {
              type: "string",
              enum: [
                "speech-2.8-hd",
                "speech-2.8-turbo",
                "speech-2.6-hd",
                "speech-2.6-turbo",
                "speech-02-hd",
                "speech-02-turbo",
                "speech-01-hd",
                "speech-01-turbo",
              ],
            },
            text: { type: "string", minLength: 1, maxLength: 50000 },
            text_file_id: { type: "integer", format: "int64" },
            voice_setting: {
              type: "object",
              required: ["voice_id"],
              properties: {
                voice_id: { type: "string" },
                speed: { type: "number", minimum: 0.5, maximum: 2, default: 1 },
                vol: { type: "number", exclusiveMinimum: 0, maximum: 10, default: 1 },
                pitch: { type: "integer", minimum: -12, maximum: 12, default: 0 },
                emotion: {
                  type: "string",
                  enum: ["happy", "sad", "angry", "fearful", "disgusted", "surprised", "calm", "fluent", "whisper"],
                },
                english_normalization: { type: "boolean", default: false },
                latex_read: { type: "boolean", default: false },
              },
            },
            audio_setting: {
              type: "object",
              properties: {
                audio_sample_rate: { type: "integer", enum: [8000, 16000, 22050, 24000, 32000, 44100], default: 32000 },
                bitrate: { type: "integer", enum: [32000, 64000, 128000, 256000], default: 128000 },
                format: { type: "string", enum: ["mp3", "pcm", "flac"], default: "mp3" },
                channel: { type: "integer", enum: [1, 2] },
              },
            },
            pronunciation_dict: { type: "object", properties: { tone: { type: "array", items: { type: "string" } } } },
            language_boost: { type: ["string", "null"], default: null },
            voice_modify: {
              type: "object",
              properties: {
                pitch: { type: "integer", minimum: -100, maximum: 100 },
                intensity: { type: "integer", minimum: -100, maximum: 100 },
                timbre: { type: "integer", minimum: -100, maximum: 100 },
                sound_effects: {
                  type: "string",
                  enum: ["spacious_echo", "auditorium_echo", "lofi_telephone", "robotic"],
                },
              },
            },
            aigc_watermark: { type: "boolean", default: false },
          },
        },
      },
    },
    querySpeech: {
      method: "GET",
      path: "/v1/query/t2a_async_query_v2",
      parameters: [{ in: "query", name: "task_id", required: true, schema: { type: "integer", format: "int64" } }],
    },
    createVideoV2: {
      method: "POST",
      path: "/v2/video_generation",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            {
              type: "object",
              required: ["model", "content", "resolution", "duration"],
              properties: {
                model: { type: "string", const: "MiniMax-H3" },
                content: { $ref: "#/components/schemas/Contents" },
                resolution: { type: "string", enum: ["768P", "2K"] },
                duration: { type: "integer", minimum: 4, maximum: 15 },
                ratio: { $ref: "#/components/schemas/Ratio" },
                callback_url: { $ref: "#/components/schemas/CallbackUrl" },
                aigc_watermark: { type: "boolean", default: false },
              },
            },
            {
              type: "object",
              required: ["model", "content", "resolution", "duration"],
              properties: {
                model: { type: "string", const: "MiniMax-H3-Max" },
                content: { $ref: "#/components/schemas/Contents" },
                resolution: { type: "string", enum: ["480P", "768P"] },
                duration: { type: "integer", minimum: 5, maximum: 15 },
                ratio: { $ref: "#/components/schemas/Ratio" },
                callback_url: { $ref: "#/components/schemas/CallbackUrl" },
                aigc_watermark: { type: "boolean", default: false },
              },
            },
          ],
        },
      },
    },
    regenerateVideoV2: {
      method: "POST",
      path: "/v2/video_regeneration",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            {
              type: "object",
              required: ["model", "source_task_id", "resolution"],
              properties: {
                model: { type: "string", const: "MiniMax-H3" },
                source_task_id: { type: "string" },
                content: false,
                resolution: { type: "string", const: "2K" },
                callback_url: { $ref: "#/components/schemas/CallbackUrl" },
                aigc_watermark: { type: "boolean", default: false },
              },
            },
            {
              type: "object",
              required: ["model", "content", "resolution"],
              properties: {
                model: { type: "string", const: "MiniMax-H3" },
                source_task_id: false,
                content: { type: "array", minItems: 2, items: { $ref: "#/components/schemas/Content" } },
                resolution: { type: "string", const: "2K" },
                callback_url: { $ref: "#/components/schemas/CallbackUrl" },
                aigc_watermark: { type: "boolean", default: false },
              },
            },
          ],
        },
      },
    },
    queryVideoV2: {
      method: "GET",
      path: "/v2/query/video_generation/{task_id}",
      parameters: [{ in: "path", name: "task_id", required: true, schema: { type: "string" } }],
    },
    deleteVideoV2: {
      method: "DELETE",
      path: "/v2/video_generation/{task_id}",
      parameters: [{ in: "path", name: "task_id", required: true, schema: { type: "string" } }],
    },
    createPromptV2: {
      method: "POST",
      path: "/v2/h3_context_ir",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["model", "content", "duration"],
          properties: {
            model: { type: "string", const: "MiniMax-H3" },
            content: { $ref: "#/components/schemas/Contents" },
            duration: { type: "integer", minimum: 4, maximum: 15 },
            ratio: { $ref: "#/components/schemas/Ratio" },
            callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      CallbackUrl: { type: "string", format: "uri" },
      Content: {
        oneOf: [
          {
            type: "object",
            required: ["type", "text"],
            properties: {
              type: { type: "string", const: "text" },
              text: { type: "string", minLength: 1, maxLength: 40000 },
            },
          },
          {
            type: "object",
            required: ["type", "image_url"],
            properties: {
              type: { type: "string", const: "image_url" },
              image_url: { $ref: "#/components/schemas/Media" },
              role: { type: "string", enum: ["first_frame", "last_frame", "reference_image"] },
            },
          },
          {
            type: "object",
            required: ["type", "video_url"],
            properties: {
              type: { type: "string", const: "video_url" },
              video_url: { $ref: "#/components/schemas/Media" },
              role: { type: "string", enum: ["reference_video", "base_video"] },
            },
          },
          {
            type: "object",
            required: ["type", "audio_url"],
            properties: {
              type: { type: "string", const: "audio_url" },
              audio_url: { $ref: "#/components/schemas/Media" },
              role: { type: "string", const: "reference_audio" },
            },
          },
        ],
      },
      Contents: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Content" } },
      Frame: { type: "string" },
      Hailuo02: {
        type: "object",
        required: ["model"],
        allOf: [
          {
            anyOf: [
              { required: ["prompt"], properties: { prompt: { type: "string" } } },
              { required: ["first_frame_image"], properties: { first_frame_image: { type: "string" } } },
              { required: ["last_frame_image"], properties: { last_frame_image: { type: "string" } } },
            ],
          },
        ],
        properties: {
          model: { type: "string", const: "MiniMax-Hailuo-02" },
          prompt: { $ref: "#/components/schemas/Prompt01" },
          first_frame_image: { $ref: "#/components/schemas/Frame" },
          last_frame_image: { $ref: "#/components/schemas/Frame" },
          prompt_optimizer: { $ref: "#/components/schemas/Optimizer" },
          fast_pretreatment: { $ref: "#/components/schemas/Pretreatment" },
          duration: { type: "integer", enum: [6, 10], default: 6 },
          resolution: { type: "string", enum: ["512P", "768P", "1080P"], default: "768P" },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          aigc_watermark: { type: "boolean", default: false },
        },
      },
      Hailuo23: {
        type: "object",
        required: ["model"],
        allOf: [
          {
            anyOf: [
              { required: ["prompt"], properties: { prompt: { type: "string" } } },
              { required: ["first_frame_image"], properties: { first_frame_image: { type: "string" } } },
            ],
          },
        ],
        properties: {
          model: { type: "string", const: "MiniMax-Hailuo-2.3" },
          prompt: { $ref: "#/components/schemas/Prompt01" },
          first_frame_image: { $ref: "#/components/schemas/Frame" },
          prompt_optimizer: { $ref: "#/components/schemas/Optimizer" },
          fast_pretreatment: { $ref: "#/components/schemas/Pretreatment" },
          duration: { type: "integer", enum: [6, 10], default: 6 },
          resolution: { type: "string", enum: ["768P", "1080P"], default: "768P" },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          aigc_watermark: { type: "boolean", default: false },
        },
      },
      Hailuo23Fast: {
        type: "object",
        required: ["model", "first_frame_image"],
        properties: {
          model: { type: "string", const: "MiniMax-Hailuo-2.3-Fast" },
          prompt: { $ref: "#/components/schemas/Prompt01" },
          first_frame_image: { $ref: "#/components/schemas/Frame" },
          prompt_optimizer: { $ref: "#/components/schemas/Optimizer" },
          fast_pretreatment: { $ref: "#/components/schemas/Pretreatment" },
          duration: { type: "integer", enum: [6, 10], default: 6 },
          resolution: { type: "string", enum: ["768P", "1080P"], default: "768P" },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          aigc_watermark: { type: "boolean", default: false },
        },
      },
      Image01: {
        type: "object",
        required: ["model", "first_frame_image"],
        properties: {
          model: { type: "string", enum: ["I2V-01-Director", "I2V-01-live", "I2V-01"] },
          prompt: { $ref: "#/components/schemas/Prompt01" },
          first_frame_image: { $ref: "#/components/schemas/Frame" },
          prompt_optimizer: { $ref: "#/components/schemas/Optimizer" },
          duration: { type: "integer", enum: [6], default: 6 },
          resolution: { type: "string", enum: ["720P"], default: "720P" },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          aigc_watermark: { type: "boolean", default: false },
        },
      },
      Media: { type: "object", required: ["url"], properties: { url: { type: "string" } } },
      Optimizer: { type: "boolean", default: true },
      Pretreatment: { type: "boolean", default: false },
      Prompt01: { type: "string", minLength: 1, maxLength: 2000 },
      Ratio: { type: "string", enum: ["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"], default: "adaptive" },
      Subject01: {
        type: "object",
        required: ["model", "subject_reference"],
        properties: {
          model: { type: "string", const: "S2V-01" },
          prompt: { $ref: "#/components/schemas/Prompt01" },
          prompt_optimizer: { $ref: "#/components/schemas/Optimizer" },
          subject_reference: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              required: ["type", "image"],
              properties: {
                type: { type: "string", const: "character" },
                image: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/components/schemas/Frame" } },
              },
            },
          },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          aigc_watermark: { type: "boolean", default: false },
        },
      },
      Text01: {
        type: "object",
        required: ["model", "prompt"],
        properties: {
          model: { type: "string", enum: ["T2V-01-Director", "T2V-01"] },
          prompt: { $ref: "#/components/schemas/Prompt01" },
          prompt_optimizer: { $ref: "#/components/schemas/Optimizer" },
          duration: { type: "integer", enum: [6], default: 6 },
          resolution: { type: "string", enum: ["720P"], default: "720P" },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          aigc_watermark: { type: "boolean", default: false },
        },
      },
    },
  },
  families: {
    video: {
      submit: ["createVideo"],
      retrieve: "queryVideo",
      result: "retrieveFile",
      webhook: true,
      places: { webhookUrl: "body#/callback_url" },
      ids: ["176843862716480"],
      requests: {
        createVideo: {
          body: {
            model: "MiniMax-Hailuo-2.3",
            prompt: "A red boat leaves the harbour [Static shot]",
            duration: 6,
            resolution: "1080P",
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { task_id: "176843862716480", base_resp: { status_code: 0, status_msg: "success" } },
          becomes: { status: "queued", recognized: true },
        },
        created_without_id: {
          answers: "submit",
          body: { base_resp: { status_code: 0, status_msg: "success" } },
          becomes: { ambiguous: true },
        },
        rejected_in_200: {
          answers: "submit",
          body: { task_id: "", base_resp: { status_code: 2013, status_msg: "invalid params, model is not supported" } },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "2013",
              message: "invalid params, model is not supported",
              retry: "change_input",
            },
          },
        },
        rejected_prompt: {
          answers: "submit",
          body: { base_resp: { status_code: 1026, status_msg: "video description contains sensitive content" } },
          becomes: {
            refused: {
              kind: "moderation",
              code: "1026",
              message: "video description contains sensitive content",
              retry: "change_input",
            },
          },
        },
        rejected_no_balance: {
          answers: "submit",
          body: { base_resp: { status_code: 1008, status_msg: "insufficient balance" } },
          becomes: {
            refused: { kind: "insufficient_credits", code: "1008", message: "insufficient balance", retry: "never" },
          },
        },
        rejected_plan_used_up: {
          answers: "submit",
          body: { base_resp: { status_code: 2056, status_msg: "usage limit exceeded" } },
          becomes: { refused: { kind: "rate_limited", code: "2056", message: "usage limit exceeded", retry: "never" } },
        },
        preparing: {
          answers: "retrieve",
          body: {
            task_id: "176843862716480",
            status: "Preparing",
            file_id: "",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { status: "queued", recognized: true, providerStatus: "Preparing" },
        },
        queued: {
          answers: "retrieve",
          body: {
            task_id: "176843862716480",
            status: "Queueing",
            file_id: "",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { status: "queued", recognized: true, providerStatus: "Queueing" },
        },
        running: {
          answers: "retrieve",
          body: {
            task_id: "176843862716480",
            status: "Processing",
            file_id: "",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { status: "running", recognized: true, providerStatus: "Processing" },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            task_id: "176843862716480",
            status: "Reviewing",
            file_id: "",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { status: "running", recognized: false, providerStatus: "Reviewing" },
          offSpec: "A word the document does not list.",
        },
        done_status: {
          answers: "retrieve",
          body: {
            task_id: "176843862716480",
            status: "Success",
            file_id: "176843862716480",
            video_width: 1920,
            video_height: 1080,
            base_resp: { status_code: 0, status_msg: "success" },
          },
        },
        done: {
          answers: "result",
          after: "done_status",
          body: {
            file: {
              file_id: 176843862716480,
              bytes: 5896337,
              created_at: 1767225640,
              filename: "output.mp4",
              purpose: "video_generation",
              download_url: "https://cdn.example/boat.mp4",
            },
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "Success",
            outputs: [
              {
                kind: "video",
                role: "primary",
                name: "output.mp4",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                width: 1920,
                height: 1080,
                bytes: 5896337,
                expires: { at: "2026-01-01T01:01:00.000Z", from: "documented" },
              },
            ],
          },
        },
        file_slowed: {
          answers: "result",
          after: "done_status",
          body: { base_resp: { status_code: 1002, status_msg: "rate limit" } },
          becomes: { status: "running", recognized: true, providerStatus: "Success" },
        },
        file_refused: {
          answers: "result",
          after: "done_status",
          body: { base_resp: { status_code: 1027, status_msg: "output content error" } },
          becomes: {
            status: "failed",
            providerStatus: "Success",
            error: {
              kind: "moderation",
              code: "1027",
              message: "output content error",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        no_output: {
          answers: "result",
          after: "done_status",
          body: { file: null, base_resp: { status_code: 0, status_msg: "success" } },
          becomes: {
            status: "failed",
            providerStatus: "Success",
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
            task_id: "176843862716480",
            status: "Fail",
            file_id: "",
            base_resp: { status_code: 1027, status_msg: "generated video contains sensitive content" },
          },
          becomes: {
            status: "failed",
            providerStatus: "Fail",
            error: {
              kind: "moderation",
              code: "1027",
              message: "generated video contains sensitive content",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        failed_internally: {
          answers: "retrieve",
          body: {
            task_id: "176843862716480",
            status: "Fail",
            base_resp: { status_code: 1000, status_msg: "unknown error" },
          },
          becomes: {
            status: "failed",
            providerStatus: "Fail",
            error: {
              kind: "provider_error",
              code: "1000",
              message: "unknown error",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        error_in_200: {
          answers: "retrieve",
          body: { base_resp: { status_code: 1002, status_msg: "rate limit" } },
          becomes: { refused: { kind: "rate_limited", code: "1002", message: "rate limit", retry: "resubmit" } },
        },
        unauthorized: {
          answers: "retrieve",
          body: { base_resp: { status_code: 1004, status_msg: "login fail" } },
          becomes: { refused: { kind: "unauthorized", code: "1004", message: "login fail", retry: "never" } },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { base_resp: { status_code: 1002, status_msg: "rate limit" } },
          becomes: { refused: { kind: "rate_limited", code: "1002", message: "rate limit", retry: "resubmit" } },
        },
        webhook: {
          answers: "webhook",
          body: {
            task_id: "176843862716480",
            status: "processing",
            file_id: "",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { status: "running", recognized: true, providerStatus: "processing" },
        },
        webhook_failed: {
          answers: "webhook",
          body: {
            task_id: "176843862716480",
            status: "failed",
            file_id: "",
            base_resp: { status_code: 1026, status_msg: "sensitive content" },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "moderation",
              code: "1026",
              message: "sensitive content",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        webhook_done: {
          answers: "webhook",
          body: {
            task_id: "176843862716480",
            status: "success",
            file_id: "176843862716480",
            video_width: 1920,
            video_height: 1080,
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { asks: true },
        },
        webhook_done_capital: {
          answers: "webhook",
          body: {
            task_id: "176843862716480",
            status: "Success",
            file_id: "176843862716480",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { asks: true },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done_status", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {
        cancel: "Version 1 has no cancel operation.",
        not_found: "An unknown task is refused as any other wrong parameter.",
      },
    },
    template: {
      submit: ["createTemplateVideo"],
      retrieve: "queryTemplateVideo",
      webhook: true,
      places: { webhookUrl: "body#/callback_url" },
      ids: ["401047179385389059"],
      requests: {
        createTemplateVideo: {
          body: {
            template_id: "393769180141805569",
            media_inputs: [{ value: "https://cdn.example/person.jpg" }],
            text_inputs: [{ value: "Lion" }],
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { task_id: "401047179385389059", base_resp: { status_code: 0, status_msg: "success" } },
          becomes: { status: "queued", recognized: true },
        },
        preparing: {
          answers: "retrieve",
          body: {
            task_id: "401047179385389059",
            status: "Preparing",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { status: "queued", recognized: true, providerStatus: "Preparing" },
        },
        running: {
          answers: "retrieve",
          body: {
            task_id: "401047179385389059",
            status: "Processing",
            video_url: "",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { status: "running", recognized: true, providerStatus: "Processing" },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            task_id: "401047179385389059",
            status: "Reviewing",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { status: "running", recognized: false, providerStatus: "Reviewing" },
          offSpec: "A word the document does not list.",
        },
        done: {
          answers: "retrieve",
          body: {
            task_id: "401047179385389059",
            status: "Success",
            video_url: "https://cdn.example/lion.mp4",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "Success",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/lion.mp4",
                access: "public",
                expires: { at: "2026-01-01T09:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            task_id: "401047179385389059",
            status: "Success",
            video_url: "",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: {
            status: "failed",
            providerStatus: "Success",
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
            task_id: "401047179385389059",
            status: "Fail",
            base_resp: { status_code: 1026, status_msg: "sensitive content" },
          },
          becomes: {
            status: "failed",
            providerStatus: "Fail",
            error: {
              kind: "moderation",
              code: "1026",
              message: "sensitive content",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        error_in_200: {
          answers: "retrieve",
          body: { base_resp: { status_code: 1001, status_msg: "timeout" } },
          becomes: { refused: { kind: "provider_timeout", code: "1001", message: "timeout", retry: "resubmit" } },
        },
        unauthorized: {
          answers: "retrieve",
          body: { base_resp: { status_code: 2049, status_msg: "invalid api key" } },
          becomes: { refused: { kind: "unauthorized", code: "2049", message: "invalid api key", retry: "never" } },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { base_resp: { status_code: 1002, status_msg: "rate limit" } },
          becomes: { refused: { kind: "rate_limited", code: "1002", message: "rate limit", retry: "resubmit" } },
        },
        webhook: {
          answers: "webhook",
          body: {
            task_id: "401047179385389059",
            status: "success",
            video_url: "https://cdn.example/lion.mp4",
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/lion.mp4",
                access: "public",
                expires: { at: "2026-01-01T09:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
      },
      scenarios: [
        ["created", "preparing", "running", "done"],
        ["created", "failed"],
      ],
      cannot: {
        cancel: "Version 1 has no cancel operation.",
        not_found: "An unknown task is refused as any other wrong parameter.",
      },
    },
    speech: {
      submit: ["createSpeech"],
      retrieve: "querySpeech",
      result: "retrieveFile",
      ids: [95157322514444],
      requests: {
        createSpeech: {
          body: {
            model: "speech-2.6-hd",
            text: "A red boat leaves the harbour.",
            voice_setting: { voice_id: "English_expressive_narrator" },
            audio_setting: { format: "mp3" },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: {
            task_id: 95157322514444,
            task_token: "t-1",
            file_id: 95157322514444,
            usage_characters: 101,
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { status: "queued", recognized: true, cost: { characters: 101 } },
        },
        running: {
          answers: "retrieve",
          body: {
            task_id: 95157322514444,
            status: "Processing",
            file_id: 95157322514444,
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { status: "running", recognized: true, providerStatus: "Processing" },
        },
        running_small: {
          answers: "retrieve",
          body: {
            task_id: 95157322514444,
            status: "processing",
            file_id: 95157322514444,
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: { status: "running", recognized: true, providerStatus: "processing" },
        },
        unknown_status: {
          answers: "retrieve",
          body: { task_id: 95157322514444, status: "Reviewing", base_resp: { status_code: 0, status_msg: "success" } },
          becomes: { status: "running", recognized: false, providerStatus: "Reviewing" },
          offSpec: "A word the document does not list.",
        },
        done_status: {
          answers: "retrieve",
          body: {
            task_id: 95157322514444,
            status: "Success",
            file_id: 95157322514444,
            base_resp: { status_code: 0, status_msg: "success" },
          },
        },
        done: {
          answers: "result",
          after: "done_status",
          body: {
            file: {
              file_id: 95157322514444,
              bytes: 120331,
              created_at: 1767225640,
              filename: "boat.mp3",
              purpose: "t2a_async",
              download_url: "https://cdn.example/boat.mp3",
            },
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "Success",
            outputs: [
              {
                kind: "audio",
                role: "primary",
                name: "boat.mp3",
                url: "https://cdn.example/boat.mp3",
                access: "public",
                bytes: 120331,
                expires: { at: "2026-01-01T09:01:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_archive: {
          answers: "result",
          after: "done_status",
          body: {
            file: {
              file_id: 95157322514444,
              bytes: 130992,
              created_at: 1767225640,
              filename: "boat.tar",
              purpose: "t2a_async",
              download_url: "https://cdn.example/boat.tar",
            },
            base_resp: { status_code: 0, status_msg: "success" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "Success",
            outputs: [
              {
                kind: "file",
                role: "primary",
                name: "boat.tar",
                url: "https://cdn.example/boat.tar",
                access: "public",
                bytes: 130992,
                expires: { at: "2026-01-01T09:01:00.000Z", from: "documented" },
              },
            ],
          },
        },
        no_output: {
          answers: "result",
          after: "done_status",
          body: { file: null, base_resp: { status_code: 0, status_msg: "success" } },
          becomes: {
            status: "failed",
            providerStatus: "Success",
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
            task_id: 95157322514444,
            status: "Failed",
            base_resp: { status_code: 1042, status_msg: "more than 10% invalid characters" },
          },
          becomes: {
            status: "failed",
            providerStatus: "Failed",
            error: {
              kind: "invalid_input",
              code: "1042",
              message: "more than 10% invalid characters",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        expired: {
          answers: "retrieve",
          body: { task_id: 95157322514444, status: "Expired", base_resp: { status_code: 0, status_msg: "success" } },
          becomes: { status: "expired", what: "run", charged: "unknown", providerStatus: "Expired" },
        },
        error_in_200: {
          answers: "retrieve",
          body: { base_resp: { status_code: 1002, status_msg: "rate limit" } },
          becomes: { refused: { kind: "rate_limited", code: "1002", message: "rate limit", retry: "resubmit" } },
        },
        unauthorized: {
          answers: "retrieve",
          body: { base_resp: { status_code: 1004, status_msg: "login fail" } },
          becomes: { refused: { kind: "unauthorized", code: "1004", message: "login fail", retry: "never" } },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { base_resp: { status_code: 1039, status_msg: "token limit" } },
          becomes: { refused: { kind: "rate_limited", code: "1039", message: "token limit", retry: "resubmit" } },
        },
      },
      scenarios: [
        ["created", "running", "done_status", "done"],
        ["created", "failed"],
      ],
      cannot: {
        cancel: "Version 1 has no cancel operation.",
        not_found: "An unknown task is refused as any other wrong parameter.",
        webhook: "Speech tasks take no callback address.",
      },
    },
    videoV2: {
      submit: ["createVideoV2", "regenerateVideoV2"],
      retrieve: "queryVideoV2",
      cancel: "deleteVideoV2",
      webhook: true,
      places: { webhookUrl: "body#/callback_url" },
      retention: 604800000,
      ids: ["424010985738629"],
      requests: {
        createVideoV2: {
          body: {
            model: "MiniMax-H3",
            content: [{ type: "text", text: "A red boat leaves the harbour" }],
            resolution: "2K",
            duration: 5,
            ratio: "16:9",
          },
        },
        regenerateVideoV2: { body: { model: "MiniMax-H3", source_task_id: "424010985738629", resolution: "2K" } },
      },
      examples: {
        created: {
          answers: "submit",
          operation: "createVideoV2",
          body: { task_id: "424010985738629" },
          becomes: { status: "queued", recognized: true },
        },
        rejected_prompt: {
          answers: "submit",
          operation: "createVideoV2",
          status: 422,
          body: {
            type: "error",
            error: {
              type: "unprocessable_entity_error",
              message: "video description contains sensitive content (1026)",
              http_code: "422",
            },
            request_id: "r-1",
          },
          becomes: {
            refused: {
              kind: "moderation",
              code: "unprocessable_entity_error",
              message: "video description contains sensitive content (1026)",
              retry: "change_input",
            },
          },
        },
        rejected_parameter: {
          answers: "submit",
          operation: "createVideoV2",
          status: 400,
          body: {
            type: "error",
            error: {
              type: "bad_request_error",
              message: "invalid params, content must include a text (2013)",
              http_code: "400",
            },
            request_id: "r-1",
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "bad_request_error",
              message: "invalid params, content must include a text (2013)",
              retry: "change_input",
            },
          },
        },
        rejected_no_balance: {
          answers: "submit",
          operation: "createVideoV2",
          status: 402,
          body: {
            type: "error",
            error: { type: "insufficient_balance_error", message: "insufficient balance (1008)", http_code: "402" },
            request_id: "r-1",
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "insufficient_balance_error",
              message: "insufficient balance (1008)",
              retry: "never",
            },
          },
        },
        rejected_overloaded: {
          answers: "submit",
          operation: "createVideoV2",
          status: 529,
          body: {
            type: "error",
            error: { type: "overloaded_error", message: "overloaded", http_code: "529" },
            request_id: "r-1",
          },
          becomes: {
            refused: { kind: "capacity", code: "overloaded_error", message: "overloaded", retry: "resubmit" },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            task: {
              id: "424010985738629",
              model: "MiniMax-H3",
              status: "queued",
              created_at: 1767225600,
              updated_at: 1767225600,
              task_type: "generation",
              modality: "video",
            },
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "queued",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            task: {
              id: "424010985738629",
              model: "MiniMax-H3",
              status: "running",
              created_at: 1767225600,
              updated_at: 1767225610,
              task_type: "generation",
              modality: "video",
            },
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "running",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { task: { id: "424010985738629", model: "MiniMax-H3", status: "reviewing", created_at: 1767225600 } },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "reviewing",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
          offSpec: "A word the document does not list.",
        },
        done: {
          answers: "retrieve",
          body: {
            task: {
              id: "424010985738629",
              model: "MiniMax-H3",
              status: "succeeded",
              created_at: 1767225600,
              updated_at: 1767225650,
              content: { url: "https://cdn.example/boat.mp4" },
              resolution: "2K",
              duration: 5,
              usage: {
                total_seconds: 5,
                input_seconds: 0,
                output_seconds: 5,
                input_image_count: 1,
                total_tokens: 273890,
                prompt_tokens: 13500,
                completion_tokens: 260390,
              },
              ratio: "16:9",
              task_type: "generation",
              modality: "video",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeeded",
            model: "MiniMax-H3",
            cost: { seconds: 5, tokens: 273890 },
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                durationSeconds: 5,
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            task: {
              id: "424010985738629",
              model: "MiniMax-H3",
              status: "succeeded",
              created_at: 1767225600,
              updated_at: 1767225650,
              content: {},
              task_type: "generation",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "succeeded",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
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
            task: {
              id: "424010985738629",
              model: "MiniMax-H3",
              status: "failed",
              error: { code: "1026", message: "video description contains sensitive content" },
              created_at: 1767225600,
              updated_at: 1767225630,
              usage: {},
              task_type: "generation",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:30.000Z" },
            error: {
              kind: "moderation",
              code: "1026",
              message: "video description contains sensitive content",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        canceled: {
          answers: "retrieve",
          body: {
            task: {
              id: "424010985738629",
              model: "MiniMax-H3",
              status: "cancelled",
              created_at: 1767225600,
              updated_at: 1767225630,
              task_type: "generation",
            },
          },
          becomes: {
            status: "canceled",
            by: "unknown",
            charged: false,
            providerStatus: "cancelled",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:30.000Z" },
          },
        },
        expired: {
          answers: "retrieve",
          body: {
            task: {
              id: "424010985738629",
              model: "MiniMax-H3",
              status: "expired",
              created_at: 1767225600,
              updated_at: 1767225630,
              task_type: "generation",
            },
          },
          becomes: {
            status: "expired",
            what: "run",
            charged: "unknown",
            providerStatus: "expired",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:30.000Z" },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: {
            type: "error",
            error: { type: "authorized_error", message: "login fail (1004)", http_code: "401" },
            request_id: "r-5",
          },
          becomes: {
            refused: { kind: "unauthorized", code: "authorized_error", message: "login fail (1004)", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: {
            type: "error",
            error: { type: "rate_limit_error", message: "rate limit, please retry later (1002)", http_code: "429" },
            request_id: "r-5",
          },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "rate_limit_error",
              message: "rate limit, please retry later (1002)",
              retry: "resubmit",
            },
          },
        },
        unknown_id: {
          answers: "retrieve",
          status: 400,
          body: {
            type: "error",
            error: { type: "bad_request_error", message: "invalid params, invalid task_id (2013)", http_code: "400" },
            request_id: "r-5",
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "bad_request_error",
              message: "invalid params, invalid task_id (2013)",
              retry: "change_input",
            },
          },
        },
        cancel: {
          answers: "cancel",
          body: { task_id: "424010985738629", action: "cancelled", status: "cancelled" },
          becomes: { verdict: "canceled" },
        },
        cancel_finished: {
          answers: "cancel",
          body: { task_id: "424010985738629", action: "deleted", status: "deleted" },
          becomes: { verdict: "already_done" },
        },
        cancel_running: {
          answers: "cancel",
          status: 400,
          body: {
            type: "error",
            error: { type: "bad_request_error", message: "task is running (2013)", http_code: "400" },
            request_id: "r-6",
          },
          becomes: { verdict: "too_late" },
        },
        webhook: {
          answers: "webhook",
          body: {
            task: {
              id: "424010985738629",
              model: "MiniMax-H3",
              status: "succeeded",
              created_at: 1767225600,
              updated_at: 1767225650,
              content: { url: "https://cdn.example/boat.mp4" },
              duration: 5,
              task_type: "generation",
              modality: "video",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeeded",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                durationSeconds: 5,
              },
            ],
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {
        error_in_200: "Version 2 refuses with an HTTP status.",
        not_found: "An unknown task is refused as any other wrong parameter.",
      },
    },
    promptV2: {
      submit: ["createPromptV2"],
      retrieve: "queryVideoV2",
      cancel: "deleteVideoV2",
      webhook: true,
      places: { webhookUrl: "body#/callback_url" },
      retention: 604800000,
      ids: ["426586401755526"],
      requests: {
        createPromptV2: {
          body: {
            model: "MiniMax-H3",
            content: [{ type: "text", text: "A red boat leaves the harbour" }],
            duration: 5,
            ratio: "16:9",
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { task_id: "426586401755526" },
          becomes: { status: "queued", recognized: true },
        },
        queued: {
          answers: "retrieve",
          body: {
            task: {
              id: "426586401755526",
              model: "MiniMax-H3",
              status: "queued",
              created_at: 1767225600,
              updated_at: 1767225600,
              task_type: "h3_context_ir",
              modality: "text",
            },
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "queued",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            task: {
              id: "426586401755526",
              model: "MiniMax-H3",
              status: "running",
              created_at: 1767225600,
              updated_at: 1767225610,
              task_type: "h3_context_ir",
              modality: "text",
            },
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "running",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { task: { id: "426586401755526", model: "MiniMax-H3", status: "reviewing", created_at: 1767225600 } },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "reviewing",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
          offSpec: "A word the document does not list.",
        },
        done: {
          answers: "retrieve",
          body: {
            task: {
              id: "426586401755526",
              model: "MiniMax-H3",
              status: "succeeded",
              created_at: 1767225600,
              updated_at: 1767225650,
              content: { prompt: "[Shot 1] A red boat leaves the harbour at dawn." },
              duration: 5,
              usage: { total_tokens: 9090, prompt_tokens: 5664, completion_tokens: 3426 },
              ratio: "16:9",
              task_type: "h3_context_ir",
              modality: "text",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeeded",
            model: "MiniMax-H3",
            cost: { tokens: 9090 },
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "text",
                role: "primary",
                text: "[Shot 1] A red boat leaves the harbour at dawn.",
                access: "public",
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            task: {
              id: "426586401755526",
              model: "MiniMax-H3",
              status: "succeeded",
              created_at: 1767225600,
              updated_at: 1767225650,
              content: { prompt: "" },
              task_type: "h3_context_ir",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "succeeded",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
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
            task: {
              id: "426586401755526",
              model: "MiniMax-H3",
              status: "failed",
              error: { code: "1026", message: "sensitive content" },
              created_at: 1767225600,
              updated_at: 1767225630,
              task_type: "h3_context_ir",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:30.000Z" },
            error: {
              kind: "moderation",
              code: "1026",
              message: "sensitive content",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: {
            type: "error",
            error: { type: "authorized_error", message: "login fail (1004)", http_code: "401" },
            request_id: "r-5",
          },
          becomes: {
            refused: { kind: "unauthorized", code: "authorized_error", message: "login fail (1004)", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: {
            type: "error",
            error: { type: "rate_limit_error", message: "rate limit (1002)", http_code: "429" },
            request_id: "r-5",
          },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "rate_limit_error",
              message: "rate limit (1002)",
              retry: "resubmit",
            },
          },
        },
        cancel: {
          answers: "cancel",
          body: { task_id: "426586401755526", action: "cancelled", status: "cancelled" },
          becomes: { verdict: "canceled" },
        },
        webhook: {
          answers: "webhook",
          body: {
            task: {
              id: "426586401755526",
              model: "MiniMax-H3",
              status: "succeeded",
              created_at: 1767225600,
              updated_at: 1767225650,
              content: { prompt: "[Shot 1] A red boat." },
              task_type: "h3_context_ir",
              modality: "text",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeeded",
            model: "MiniMax-H3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [{ kind: "text", role: "primary", text: "[Shot 1] A red boat.", access: "public" }],
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "failed"],
      ],
      cannot: {
        error_in_200: "Version 2 refuses with an HTTP status.",
        not_found: "An unknown task is refused as any other wrong parameter.",
      },
    },
  },
  webhooks: { verify: "none" },
};
