/**
 * What the simulator needs to know of ChainHub (Tencent VOD AIGC): operations with their request schemas, examples, scenarios.
 * Generated from specs/chainhub; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** ChainHub (Tencent VOD AIGC), for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "chainhub",
  title: "ChainHub (Tencent VOD AIGC)",
  sites: { production: "https://api.chainhub.tech" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    createVideo: {
      method: "POST",
      path: "/tencent-vod/v1/aigc-video",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/VideoRequest" } },
    },
    createImage: {
      method: "POST",
      path: "/tencent-vod/v1/aigc-image",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ImageRequest" } },
    },
    createTemplateEffect: {
      method: "POST",
      path: "/tencent-vod/v1/template-effect",
      body: {
        required: true,
        media: "application/json",
        schema: { $ref: "#/components/schemas/TemplateEffectRequest" },
      },
    },
    describeTask: {
      method: "GET",
      path: "/tencent-vod/v1/query/{task_id}",
      parameters: [{ in: "path", name: "task_id", required: true, schema: { type: "string", minLength: 1 } }],
    },
  },
  components: {
    schemas: {
      CommonOutput: {
        type: "object",
        properties: {
          storage_mode: { type: "string", enum: ["Temporary", "Permanent"], default: "Temporary" },
          media_name: { type: "string", maxLength: 64 },
          person_generation: { type: "string", enum: ["AllowAdult", "Disallowed"] },
          input_compliance_check: { allOf: [{ $ref: "#/components/schemas/Switch" }] },
          output_compliance_check: { allOf: [{ $ref: "#/components/schemas/Switch" }] },
        },
      },
      CommonRequest: {
        type: "object",
        required: ["prompt"],
        properties: {
          prompt: { type: "string" },
          negative_prompt: { type: "string" },
          enhance_prompt: { allOf: [{ $ref: "#/components/schemas/Switch" }] },
          session_id: { type: "string", maxLength: 50 },
          session_context: { type: "string", maxLength: 1000 },
          tasks_priority: {
            type: ["integer", "string"],
            minimum: -10,
            maximum: 10,
            pattern: "^(-?[0-9]|-?10)$",
            default: 0,
          },
          ext_info: {
            oneOf: [
              { type: "string", contentMediaType: "application/json" },
              {
                type: "object",
                additionalProperties: true,
                properties: {
                  AdditionalParameters: {
                    type: "object",
                    additionalProperties: true,
                    properties: {
                      multi_shot: { type: "boolean" },
                      shot_type: { type: "string", enum: ["customize"] },
                      multi_prompt: {
                        type: "array",
                        minItems: 1,
                        maxItems: 6,
                        items: {
                          type: "object",
                          properties: {
                            index: { type: "integer" },
                            prompt: { type: "string", maxLength: 512 },
                            duration: { type: "integer", minimum: 1 },
                          },
                        },
                      },
                    },
                  },
                },
              },
            ],
          },
        },
      },
      GemImageRequest: {
        allOf: [
          { $ref: "#/components/schemas/ImageCommon" },
          {
            type: "object",
            required: ["model_name", "model_version"],
            properties: {
              model_name: { type: "string", const: "GEM" },
              model_version: { type: "string", enum: ["2.5", "3.0"] },
              output_config: {
                allOf: [
                  { $ref: "#/components/schemas/ImageOutput" },
                  {
                    type: "object",
                    properties: {
                      aspect_ratio: {
                        type: "string",
                        enum: ["1:1", "3:2", "2:3", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9"],
                      },
                    },
                  },
                ],
              },
            },
          },
        ],
      },
      HailuoH3VideoRequest: {
        allOf: [
          { $ref: "#/components/schemas/VideoCommon" },
          {
            type: "object",
            required: ["model_name", "model_version"],
            properties: {
              model_name: { type: "string", const: "Hailuo" },
              model_version: { type: "string", const: "H3" },
              output_config: {
                allOf: [
                  { $ref: "#/components/schemas/VideoOutput" },
                  {
                    type: "object",
                    properties: {
                      resolution: { type: "string" },
                      aspect_ratio: { type: "string" },
                      duration: { type: ["integer", "string"], minimum: 1, pattern: "^[1-9][0-9]?$" },
                    },
                  },
                ],
              },
            },
          },
        ],
      },
      HailuoVideoRequest: {
        allOf: [
          { $ref: "#/components/schemas/VideoCommon" },
          {
            type: "object",
            required: ["model_name", "model_version"],
            properties: {
              model_name: { type: "string", const: "Hailuo" },
              model_version: { type: "string", enum: ["02", "2.3", "2.3-fast"] },
              output_config: {
                allOf: [
                  { $ref: "#/components/schemas/VideoOutput" },
                  {
                    type: "object",
                    properties: {
                      resolution: { type: "string", enum: ["768P", "1080P"], default: "768P" },
                      duration: { type: ["integer", "string"], enum: [6, 10, "6", "10"], default: 6 },
                    },
                  },
                ],
              },
            },
          },
        ],
      },
      HunyuanImageRequest: {
        allOf: [
          { $ref: "#/components/schemas/ImageCommon" },
          {
            type: "object",
            required: ["model_name", "model_version"],
            properties: {
              model_name: { type: "string", const: "Hunyuan" },
              model_version: { type: "string", enum: ["3.0"] },
              output_config: { $ref: "#/components/schemas/ImageOutput" },
            },
          },
        ],
      },
      ImageCommon: {
        allOf: [
          { $ref: "#/components/schemas/CommonRequest" },
          {
            type: "object",
            properties: { file_infos: { type: "array", items: { $ref: "#/components/schemas/ImageFile" } } },
          },
        ],
      },
      ImageFile: {
        allOf: [
          { $ref: "#/components/schemas/InputFile" },
          { type: "object", properties: { text: { type: "string" } } },
        ],
      },
      ImageOutput: {
        allOf: [
          { $ref: "#/components/schemas/CommonOutput" },
          {
            type: "object",
            properties: {
              resolution: {
                type: "string",
                enum: [
                  "720P",
                  "1080P",
                  "2K",
                  "4K",
                  "1024x1024",
                  "2048x2048",
                  "2304x1728",
                  "2496x1664",
                  "2560x1440",
                  "3024x1296",
                  "4096x4096",
                  "4694x3520",
                  "4992x3328",
                  "5404x3040",
                  "6198x2656",
                ],
              },
            },
          },
        ],
      },
      ImageRequest: {
        oneOf: [
          { $ref: "#/components/schemas/GemImageRequest" },
          { $ref: "#/components/schemas/QwenImageRequest" },
          { $ref: "#/components/schemas/HunyuanImageRequest" },
        ],
      },
      InputFile: {
        type: "object",
        properties: {
          type: { type: "string", enum: ["File", "Url", "file"] },
          file_id: { type: "string" },
          url: { type: "string" },
        },
      },
      KlingVideoRequest: {
        allOf: [
          { $ref: "#/components/schemas/VideoCommon" },
          {
            type: "object",
            required: ["model_name", "model_version"],
            properties: {
              model_name: { type: "string", const: "Kling" },
              model_version: { type: "string", enum: ["1.6", "2.0", "2.1", "2.5", "O1", "2.6", "3.0", "3.0-Omni"] },
              last_frame_url: { allOf: [{ $ref: "#/components/schemas/LastFrame" }] },
              scene_type: { type: "string", enum: ["motion_control", "avatar_i2v", "lip_sync"] },
              output_config: {
                allOf: [
                  { $ref: "#/components/schemas/VideoOutput" },
                  {
                    type: "object",
                    properties: {
                      resolution: { type: "string", enum: ["720P", "1080P"], default: "720P" },
                      aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
                      duration: {
                        type: ["integer", "string"],
                        minimum: 3,
                        maximum: 15,
                        pattern: "^([3-9]|1[0-5])$",
                        default: 5,
                      },
                    },
                  },
                ],
              },
            },
          },
        ],
      },
      LastFrame: { type: "string" },
      QwenImageRequest: {
        allOf: [
          { $ref: "#/components/schemas/ImageCommon" },
          {
            type: "object",
            required: ["model_name", "model_version"],
            properties: {
              model_name: { type: "string", const: "Qwen" },
              model_version: { type: "string", enum: ["0925"] },
              output_config: { $ref: "#/components/schemas/ImageOutput" },
            },
          },
        ],
      },
      Switch: { type: "string", enum: ["Enabled", "Disabled"] },
      TemplateEffectRequest: {
        type: "object",
        additionalProperties: true,
        required: ["scene_type", "ext_info"],
        properties: {
          scene_type: { type: "string", const: "template_effect" },
          prompt: { type: "string" },
          file_infos: { type: "array", maxItems: 3, items: { $ref: "#/components/schemas/VideoFile" } },
          ext_info: {
            type: "object",
            required: ["AdditionalParameters"],
            properties: {
              AdditionalParameters: {
                type: "object",
                additionalProperties: true,
                required: ["template"],
                properties: { template: { type: "string" } },
              },
            },
          },
        },
      },
      VideoCommon: {
        allOf: [
          { $ref: "#/components/schemas/CommonRequest" },
          {
            type: "object",
            properties: {
              file_infos: { type: "array", maxItems: 7, items: { $ref: "#/components/schemas/VideoFile" } },
            },
          },
        ],
      },
      VideoFile: {
        allOf: [
          { $ref: "#/components/schemas/InputFile" },
          { type: "object", properties: { category: { type: "string", enum: ["Image", "Video"] } } },
        ],
      },
      VideoOutput: {
        allOf: [
          { $ref: "#/components/schemas/CommonOutput" },
          {
            type: "object",
            properties: {
              audio_generation: { allOf: [{ $ref: "#/components/schemas/Switch" }] },
              enhance_switch: { allOf: [{ $ref: "#/components/schemas/Switch" }] },
            },
          },
        ],
      },
      VideoRequest: {
        oneOf: [
          { $ref: "#/components/schemas/HailuoVideoRequest" },
          { $ref: "#/components/schemas/HailuoH3VideoRequest" },
          { $ref: "#/components/schemas/KlingVideoRequest" },
          { $ref: "#/components/schemas/ViduVideoRequest" },
        ],
      },
      ViduVideoRequest: {
        allOf: [
          { $ref: "#/components/schemas/VideoCommon" },
          {
            type: "object",
            required: ["model_name", "model_version"],
            properties: {
              model_name: { type: "string", const: "Vidu" },
              model_version: { type: "string", enum: ["q2", "q2-pro", "q2-turbo", "q3", "q3-pro", "q3-turbo"] },
              last_frame_url: { allOf: [{ $ref: "#/components/schemas/LastFrame" }] },
              output_config: {
                allOf: [
                  { $ref: "#/components/schemas/VideoOutput" },
                  {
                    type: "object",
                    properties: {
                      resolution: { type: "string", enum: ["720P", "1080P"], default: "720P" },
                      aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4"] },
                      duration: { type: ["integer", "string"], minimum: 1, maximum: 10, pattern: "^([1-9]|10)$" },
                    },
                  },
                ],
              },
            },
          },
        ],
      },
    },
  },
  families: {
    aigc: {
      submit: ["createVideo", "createImage", "createTemplateEffect"],
      retrieve: "describeTask",
      clientRef: true,
      repeat: "refused",
      places: { clientRef: "body#/session_id" },
      retention: 259200000,
      ids: ["1390000001-AigcVideoTask-0ab1c2t"],
      requests: {
        createVideo: {
          body: {
            model_name: "Kling",
            model_version: "2.5",
            prompt: "A red boat sails at dawn",
            output_config: { duration: 5, resolution: "720P", aspect_ratio: "16:9" },
          },
        },
        createImage: {
          body: {
            model_name: "GEM",
            model_version: "3.0",
            prompt: "A red boat on a calm lake",
            output_config: { aspect_ratio: "16:9", resolution: "2K" },
          },
        },
        createTemplateEffect: {
          body: {
            scene_type: "template_effect",
            file_infos: [{ type: "Url", category: "Image", url: "https://cdn.example/boat.png" }],
            ext_info: { AdditionalParameters: { template: "morphlab" } },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { Response: { TaskId: "1390000001-AigcVideoTask-0ab1c2t", RequestId: "6c1d0e52-0001" } },
          becomes: { status: "queued", recognized: true, requestId: "6c1d0e52-0001" },
        },
        created_image: {
          answers: "submit",
          operation: "createImage",
          body: { Response: { TaskId: "1390000001-AigcVideoTask-0ab1c2t", RequestId: "6c1d0e52-0002" } },
          becomes: { status: "queued", recognized: true, requestId: "6c1d0e52-0002" },
        },
        created_effect: {
          answers: "submit",
          operation: "createTemplateEffect",
          body: { Response: { TaskId: "1390000001-AigcVideoTask-0ab1c2t", RequestId: "6c1d0e52-0003" } },
          becomes: { status: "queued", recognized: true, requestId: "6c1d0e52-0003" },
        },
        create_repeated: {
          answers: "submit",
          body: {
            Response: {
              Error: { Code: "InvalidParameterValue.SessionId", Message: "The session id was used before." },
              RequestId: "6c1d0e52-0004",
            },
          },
          becomes: {
            refused: {
              kind: "duplicate",
              code: "InvalidParameterValue.SessionId",
              message: "The session id was used before.",
              retry: "never",
            },
          },
        },
        create_balance_empty: {
          answers: "submit",
          status: 403,
          body: {
            code: "fail_to_fetch_task",
            message: "{\"code\":\"insufficient_user_quota\",\"message\":\"The balance is too low.\",\"data\":null}",
            data: null,
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "insufficient_user_quota",
              message: "The balance is too low.",
              retry: "never",
            },
          },
        },
        create_saturated: {
          answers: "submit",
          status: 403,
          body: {
            error: {
              code: "fail_to_fetch_task",
              message: "{\"code\":\"upstream_load_saturated\",\"message\":\"Try again later.\",\"data\":null}",
              type: "upstream_error",
              param: "",
            },
          },
          becomes: {
            refused: {
              kind: "capacity",
              code: "upstream_load_saturated",
              message: "Try again later.",
              retry: "resubmit",
            },
          },
        },
        create_refused_in_200: {
          answers: "submit",
          body: { code: "sensitive_words_detected", message: "The prompt was found unsafe.", data: null },
          becomes: {
            refused: {
              kind: "moderation",
              code: "sensitive_words_detected",
              message: "The prompt was found unsafe.",
              retry: "change_input",
            },
          },
        },
        create_other_product: {
          answers: "submit",
          body: {
            status: "IN_QUEUE",
            request_id: "6c1d0e52-0005",
            response_url: "https://queue.example/r",
            status_url: "https://queue.example/s",
            cancel_url: "https://queue.example/c",
            logs: null,
            metrics: {},
            queue_position: 0,
          },
          becomes: { ambiguous: true },
          offSpec:
            "The published response schema, left over from another product; the page's own example contradicts it, yet a relay could send it.",
        },
        queued: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcVideoTask",
              Status: "WAITING",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "",
              FinishTime: "",
              AigcVideoTask: null,
              RequestId: "q-1",
            },
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "WAITING",
            times: { created: "2026-01-01T00:00:00.000Z" },
            requestId: "q-1",
          },
        },
        running: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcVideoTask",
              Status: "PROCESSING",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "2026-01-01T00:00:01Z",
              FinishTime: "",
              ProcedureTask: null,
              EditMediaTask: null,
              AigcImageTask: null,
              AigcVideoTask: {
                TaskId: "1390000001-AigcVideoTask-0ab1c2t",
                Status: "PROCESSING",
                ErrCode: 0,
                ErrCodeExt: "",
                Message: "",
                Progress: 35,
                Input: { ModelName: "Kling", ModelVersion: "2.5", Prompt: "A red boat sails at dawn" },
                Output: null,
              },
              RequestId: "q-2",
            },
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "PROCESSING",
            progress: { fraction: 0.35 },
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:01.000Z" },
            model: "Kling",
            requestId: "q-2",
          },
        },
        done: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcVideoTask",
              Status: "FINISH",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "2026-01-01T00:00:01Z",
              FinishTime: "2026-01-01T00:00:50Z",
              ProcedureTask: null,
              AigcImageTask: null,
              AigcVideoTask: {
                TaskId: "1390000001-AigcVideoTask-0ab1c2t",
                Status: "FINISH",
                ErrCode: 0,
                ErrCodeExt: "",
                Message: "SUCCESS",
                Progress: 100,
                Input: { ModelName: "Kling", ModelVersion: "2.5", Prompt: "A red boat sails at dawn" },
                Output: {
                  FileInfos: [
                    {
                      StorageMode: "Temporary",
                      FileUrl: "https://cdn.example/boat.mp4",
                      FileType: "mp4",
                      ExpireTime: "2026-01-08T00:00:50Z",
                      FileId: "",
                      MediaName: "",
                      MetaData: null,
                    },
                  ],
                  ProcedureTaskIds: [],
                  Usage: {
                    InputTokens: 0,
                    ThoughtTokens: 0,
                    InputImageCount: 0,
                    InputSeconds: 0,
                    OutputSeconds: 5,
                    TotalSeconds: 5,
                  },
                },
                SessionId: "",
                SessionContext: "",
              },
              RequestId: "q-3",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "FINISH",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                expires: { at: "2026-01-08T00:00:50.000Z", from: "field" },
                mediaType: "video/mp4",
              },
            ],
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.000Z",
            },
            model: "Kling",
            cost: { output_seconds: 5, input_tokens: 0 },
            requestId: "q-3",
          },
        },
        done_image: {
          answers: "retrieve",
          body: {
            Response: {
              Status: "FINISH",
              TaskType: "AigcImageTask",
              RequestId: "q-4",
              CreateTime: "2026-01-01T00:00:00Z",
              FinishTime: "2026-01-01T00:00:13Z",
              AigcImageTask: {
                Input: {
                  Prompt: "A red boat on a calm lake",
                  ModelName: "GEM",
                  ModelVersion: "2.5",
                  OutputConfig: { StorageMode: "Temporary" },
                  EnhancePrompt: "Enabled",
                  NegativePrompt: "blur",
                },
                Output: {
                  FileInfos: [
                    {
                      FileUrl: "http://cdn.example/boat-1.png",
                      ExpireTime: "2026-01-08T00:00:27Z",
                      StorageMode: "Temporary",
                    },
                    {
                      FileUrl: "http://cdn.example/boat-2.png",
                      ExpireTime: "2026-01-08T00:00:27Z",
                      StorageMode: "Temporary",
                    },
                  ],
                },
                Status: "FINISH",
                TaskId: "1390000001-AigcVideoTask-0ab1c2t",
                Progress: 100,
              },
              BeginProcessTime: "2026-01-01T00:00:00Z",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "FINISH",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "http://cdn.example/boat-1.png",
                access: "public",
                expires: { at: "2026-01-08T00:00:27.000Z", from: "field" },
              },
              {
                kind: "image",
                role: "primary",
                url: "http://cdn.example/boat-2.png",
                access: "public",
                expires: { at: "2026-01-08T00:00:27.000Z", from: "field" },
              },
            ],
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.000Z",
              finished: "2026-01-01T00:00:13.000Z",
            },
            model: "GEM",
            requestId: "q-4",
          },
        },
        done_permanent: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcVideoTask",
              Status: "FINISH",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "2026-01-01T00:00:01Z",
              FinishTime: "2026-01-01T00:00:50Z",
              AigcVideoTask: {
                TaskId: "1390000001-AigcVideoTask-0ab1c2t",
                Status: "FINISH",
                ErrCode: 0,
                ErrCodeExt: "",
                Message: "",
                Progress: 100,
                Input: { ModelName: "Vidu", ModelVersion: "q2" },
                Output: {
                  FileInfos: [
                    {
                      StorageMode: "Permanent",
                      FileUrl: "https://cdn.example/boat.mp4",
                      FileType: "mp4",
                      FileId: "3704211000000001",
                      MediaName: "boat",
                      ClassId: 0,
                      ExpireTime: "",
                      MetaData: { Size: 2048000, Width: 1280, Height: 720, Duration: 4.5 },
                    },
                  ],
                },
              },
              RequestId: "q-5",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "FINISH",
            outputs: [
              {
                kind: "video",
                role: "primary",
                name: "boat",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                mediaType: "video/mp4",
                width: 1280,
                height: 720,
                durationSeconds: 4.5,
                bytes: 2048000,
              },
            ],
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.000Z",
            },
            model: "Vidu",
            requestId: "q-5",
          },
        },
        done_scene: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcVideoTask",
              Status: "FINISH",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "2026-01-01T00:00:01Z",
              FinishTime: "2026-01-01T00:00:50Z",
              AigcVideoTask: {
                TaskId: "1390000001-AigcVideoTask-0ab1c2t",
                Status: "FINISH",
                ErrCode: 0,
                ErrCodeExt: "",
                Message: "",
                Progress: 100,
                Output: {
                  FileInfos: [
                    {
                      StorageMode: "Temporary",
                      UsageType: "scene_url",
                      FileUrl: "https://cdn.example/scene.glb",
                      ExpireTime: "2026-01-08T00:00:50Z",
                    },
                    {
                      StorageMode: "Temporary",
                      UsageType: "position_info",
                      FileUrl: "",
                      FileContent: "{\"x\":0,\"y\":1,\"z\":2}",
                      ExpireTime: "2026-01-08T00:00:50Z",
                    },
                  ],
                },
              },
              RequestId: "q-6",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "FINISH",
            outputs: [
              {
                kind: "model3d",
                role: "primary",
                url: "https://cdn.example/scene.glb",
                access: "public",
                expires: { at: "2026-01-08T00:00:50.000Z", from: "field" },
              },
              {
                kind: "text",
                role: "primary",
                text: "{\"x\":0,\"y\":1,\"z\":2}",
                access: "public",
                expires: { at: "2026-01-08T00:00:50.000Z", from: "field" },
              },
            ],
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.000Z",
            },
            requestId: "q-6",
          },
        },
        failed: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcVideoTask",
              Status: "FINISH",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "2026-01-01T00:00:01Z",
              FinishTime: "2026-01-01T00:00:20Z",
              AigcVideoTask: {
                TaskId: "1390000001-AigcVideoTask-0ab1c2t",
                Status: "FINISH",
                ErrCode: 70000,
                ErrCodeExt: "",
                Message: "The model ended with an internal error.",
                Progress: 100,
                Input: { ModelName: "Kling", ModelVersion: "2.5" },
                Output: null,
              },
              RequestId: "q-7",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "FINISH",
            error: {
              kind: "provider_error",
              code: "70000",
              message: "The model ended with an internal error.",
              retry: "unknown",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:20.000Z",
            },
            model: "Kling",
            requestId: "q-7",
          },
        },
        failed_moderation: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcImageTask",
              Status: "FINISH",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "2026-01-01T00:00:01Z",
              FinishTime: "2026-01-01T00:00:03Z",
              AigcVideoTask: null,
              AigcImageTask: {
                TaskId: "1390000001-AigcVideoTask-0ab1c2t",
                Status: "FINISH",
                ErrCode: 0,
                ErrCodeExt: "InvalidParameter.VoilationContent",
                Message: "The prompt was found unsafe.",
                Progress: 0,
                Output: { FileInfos: [] },
              },
              RequestId: "q-8",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "FINISH",
            error: {
              kind: "moderation",
              code: "InvalidParameter.VoilationContent",
              message: "The prompt was found unsafe.",
              retry: "change_input",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:03.000Z",
            },
            requestId: "q-8",
          },
        },
        failed_backlog: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcVideoTask",
              Status: "FINISH",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "2026-01-01T00:00:01Z",
              FinishTime: "2026-01-01T00:00:03Z",
              AigcVideoTask: {
                TaskId: "1390000001-AigcVideoTask-0ab1c2t",
                Status: "FINISH",
                ErrCode: 70000,
                ErrCodeExt: "FailedOperation",
                Message: "",
                Progress: 0,
                Output: null,
              },
              RequestId: "q-9",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "FINISH",
            error: {
              kind: "capacity",
              code: "FailedOperation",
              message: "The provider gave no reason.",
              retry: "resubmit",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:03.000Z",
            },
            requestId: "q-9",
          },
        },
        failed_rate_limited: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcVideoTask",
              Status: "FINISH",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "2026-01-01T00:00:01Z",
              FinishTime: "2026-01-01T00:00:03Z",
              AigcVideoTask: {
                TaskId: "1390000001-AigcVideoTask-0ab1c2t",
                Status: "FINISH",
                ErrCode: 40000,
                ErrCodeExt: "RequestLimitExceeded",
                Message: "Too many tasks at once.",
                Progress: 0,
                Output: null,
              },
              RequestId: "q-10",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "FINISH",
            error: {
              kind: "rate_limited",
              code: "RequestLimitExceeded",
              message: "Too many tasks at once.",
              retry: "resubmit",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:03.000Z",
            },
            requestId: "q-10",
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcVideoTask",
              Status: "FINISH",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "2026-01-01T00:00:01Z",
              FinishTime: "2026-01-01T00:00:50Z",
              AigcVideoTask: {
                TaskId: "1390000001-AigcVideoTask-0ab1c2t",
                Status: "FINISH",
                ErrCode: 0,
                ErrCodeExt: "",
                Message: "",
                Progress: 100,
                Output: { FileInfos: [] },
              },
              RequestId: "q-11",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "FINISH",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.000Z",
            },
            requestId: "q-11",
          },
        },
        aborted: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcVideoTask",
              Status: "ABORTED",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "",
              FinishTime: "2026-01-01T00:00:30Z",
              AigcVideoTask: null,
              RequestId: "q-12",
            },
          },
          becomes: {
            status: "canceled",
            providerStatus: "ABORTED",
            by: "unknown",
            charged: "unknown",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:30.000Z" },
            requestId: "q-12",
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            Response: {
              TaskType: "AigcVideoTask",
              Status: "SUSPENDED",
              CreateTime: "2026-01-01T00:00:00Z",
              BeginProcessTime: "",
              FinishTime: "",
              AigcVideoTask: null,
              RequestId: "q-13",
            },
          },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "SUSPENDED",
            times: { created: "2026-01-01T00:00:00.000Z" },
            requestId: "q-13",
          },
          offSpec: "A word no document has; the list is Tencent's, and a relay may add to it.",
        },
        error_in_200: {
          answers: "retrieve",
          body: {
            Response: { Error: { Code: "InternalError", Message: "An internal error occurred." }, RequestId: "q-14" },
          },
          becomes: {
            refused: {
              kind: "provider_error",
              code: "InternalError",
              message: "An internal error occurred.",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          body: {
            Response: { Error: { Code: "ResourceNotFound", Message: "The task does not exist." }, RequestId: "q-15" },
          },
          becomes: {
            refused: {
              kind: "not_found",
              code: "ResourceNotFound",
              message: "The task does not exist.",
              retry: "never",
            },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: {
            error: {
              message: "Invalid token (request id: 20260101000100)",
              type: "new_api_error",
              param: "",
              code: "invalid_token",
            },
          },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "invalid_token",
              message: "Invalid token (request id: 20260101000100)",
              retry: "never",
            },
          },
        },
        unauthorized_in_200: {
          answers: "retrieve",
          body: {
            Response: {
              Error: { Code: "AuthFailure.SecretIdNotFound", Message: "The secret id is not found." },
              RequestId: "q-16",
            },
          },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "AuthFailure.SecretIdNotFound",
              message: "The secret id is not found.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: {
            error: { message: "Too many requests", type: "new_api_error", param: "", code: "too_many_requests" },
          },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "too_many_requests",
              message: "Too many requests",
              retry: "resubmit",
            },
          },
        },
        rate_limited_in_200: {
          answers: "retrieve",
          body: {
            Response: {
              Error: { Code: "RequestLimitExceeded", Message: "The request limit is exceeded." },
              RequestId: "q-17",
            },
          },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "RequestLimitExceeded",
              message: "The request limit is exceeded.",
              retry: "resubmit",
            },
          },
        },
        gateway_page: {
          answers: "retrieve",
          status: 502,
          headers: { "content-type": "text/html" },
          body: "<html><body><h1>502 Bad Gateway</h1></body></html>",
          becomes: { transient: true },
          offSpec: "What a proxy in front of a relay sends when the relay is away.",
        },
        nothing: {
          answers: "retrieve",
          body: "",
          becomes: { transient: true },
          offSpec: "A connection that was closed before the body came.",
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created_image", "queued", "done_image"],
        ["created", "queued", "running", "failed"],
        ["created_image", "queued", "failed_moderation"],
        ["created_effect", "running", "unknown_status", "running", "done"],
        ["created", "running", "no_output"],
      ],
      cannot: {
        cancel:
          "The relay has no operation that cancels a task; Tencent can abort a waiting one, by a request that needs its own credentials.",
        webhook:
          "Nothing in a request takes an address; Tencent notifies one address per application, and the application is the relay's.",
      },
    },
  },
};
