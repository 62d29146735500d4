/**
 * What the simulator needs to know of Alibaba Model Studio: operations with their request schemas, examples, scenarios.
 * Generated from specs/dashscope; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Alibaba Model Studio, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "dashscope",
  title: "Alibaba Model Studio",
  sites: {
    beijing: "https://dashscope.aliyuncs.com",
    singapore: "https://dashscope-intl.aliyuncs.com",
    virginia: "https://dashscope-us.aliyuncs.com",
  },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    synthesizeVideo: {
      method: "POST",
      path: "/api/v1/services/aigc/video-generation/video-synthesis",
      parameters: [
        { in: "header", name: "X-DashScope-Async", required: true, schema: { type: "string", const: "enable" } },
        { in: "header", name: "X-DashScope-WorkSpace", schema: { type: "string" } },
        { in: "header", name: "X-DashScope-OssResourceResolve", schema: { type: "string", enum: ["enable"] } },
      ],
      body: {
        required: true,
        media: "application/json",
        schema: {
          anyOf: [
            { $ref: "#/components/schemas/Wan30" },
            { $ref: "#/components/schemas/Wan27Text" },
            { $ref: "#/components/schemas/Wan27Image" },
            { $ref: "#/components/schemas/Wan27Reference" },
            { $ref: "#/components/schemas/Wan27Edit" },
            { $ref: "#/components/schemas/HappyHorseText" },
            { $ref: "#/components/schemas/HappyHorseImage" },
            { $ref: "#/components/schemas/HappyHorseReference" },
            { $ref: "#/components/schemas/HappyHorseEdit" },
            { $ref: "#/components/schemas/WanText" },
            { $ref: "#/components/schemas/WanImage" },
            { $ref: "#/components/schemas/WanReference" },
            { $ref: "#/components/schemas/WanVace" },
          ],
        },
      },
    },
    animateImage: {
      method: "POST",
      path: "/api/v1/services/aigc/image2video/video-synthesis",
      parameters: [
        { in: "header", name: "X-DashScope-Async", required: true, schema: { type: "string", const: "enable" } },
        { in: "header", name: "X-DashScope-WorkSpace", schema: { type: "string" } },
        { in: "header", name: "X-DashScope-OssResourceResolve", schema: { type: "string", enum: ["enable"] } },
      ],
      body: {
        required: true,
        media: "application/json",
        schema: {
          anyOf: [
            { $ref: "#/components/schemas/Keyframes" },
            { $ref: "#/components/schemas/SpeechToVideo" },
            { $ref: "#/components/schemas/Animate" },
            { $ref: "#/components/schemas/Retalk" },
            { $ref: "#/components/schemas/LivePortrait" },
          ],
        },
      },
    },
    getTask: {
      method: "GET",
      path: "/api/v1/tasks/{task_id}",
      parameters: [
        { in: "path", name: "task_id", required: true, schema: { type: "string" } },
        { in: "header", name: "X-DashScope-WorkSpace", schema: { type: "string" } },
      ],
    },
    cancelTask: {
      method: "POST",
      path: "/api/v1/tasks/{task_id}/cancel",
      parameters: [
        { in: "path", name: "task_id", required: true, schema: { type: "string" } },
        { in: "header", name: "X-DashScope-WorkSpace", schema: { type: "string" } },
      ],
    },
    synthesizeImage: {
      method: "POST",
      path: "/api/v1/services/aigc/text2image/image-synthesis",
      parameters: [
        { in: "header", name: "X-DashScope-Async", required: true, schema: { type: "string", const: "enable" } },
        { in: "header", name: "X-DashScope-WorkSpace", schema: { type: "string" } },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/TextToImage" } },
    },
    editImage: {
      method: "POST",
      path: "/api/v1/services/aigc/image2image/image-synthesis",
      parameters: [
        { in: "header", name: "X-DashScope-Async", required: true, schema: { type: "string", const: "enable" } },
        { in: "header", name: "X-DashScope-WorkSpace", schema: { type: "string" } },
        { in: "header", name: "X-DashScope-OssResourceResolve", schema: { type: "string", enum: ["enable"] } },
      ],
      body: {
        required: true,
        media: "application/json",
        schema: { anyOf: [{ $ref: "#/components/schemas/ImageEdit" }, { $ref: "#/components/schemas/ImagesToImage" }] },
      },
    },
    generateImage: {
      method: "POST",
      path: "/api/v1/services/aigc/image-generation/generation",
      parameters: [
        { in: "header", name: "X-DashScope-Async", required: true, schema: { type: "string", const: "enable" } },
        { in: "header", name: "X-DashScope-WorkSpace", schema: { type: "string" } },
        { in: "header", name: "X-DashScope-OssResourceResolve", schema: { type: "string", enum: ["enable"] } },
      ],
      body: {
        required: true,
        media: "application/json",
        schema: { anyOf: [{ $ref: "#/components/schemas/Wan27Images" }, { $ref: "#/components/schemas/Wan26Images" }] },
      },
    },
    transcribe: {
      method: "POST",
      path: "/api/v1/services/audio/asr/transcription",
      parameters: [
        { in: "header", name: "X-DashScope-Async", required: true, schema: { type: "string", const: "enable" } },
        { in: "header", name: "X-DashScope-WorkSpace", schema: { type: "string" } },
        { in: "header", name: "X-DashScope-OssResourceResolve", schema: { type: "string", enum: ["enable"] } },
      ],
      body: {
        required: true,
        media: "application/json",
        schema: { anyOf: [{ $ref: "#/components/schemas/Recordings" }, { $ref: "#/components/schemas/Recording" }] },
      },
    },
  },
  components: {
    schemas: {
      Animate: {
        type: "object",
        required: ["model", "input", "parameters"],
        properties: {
          model: { type: "string", enum: ["wan2.2-animate-move", "wan2.2-animate-mix"] },
          input: {
            type: "object",
            required: ["image_url", "video_url"],
            properties: {
              image_url: { type: "string" },
              video_url: { type: "string" },
              watermark: { type: "boolean", default: false },
            },
          },
          parameters: {
            type: "object",
            required: ["mode"],
            properties: {
              mode: { type: "string", enum: ["wan-std", "wan-pro"] },
              check_image: { type: "boolean", default: true },
            },
          },
        },
      },
      Extend: { type: "boolean", default: true },
      HappyHorseEdit: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", const: "happyhorse-1.0-video-edit" },
          input: {
            type: "object",
            required: ["prompt", "media"],
            properties: {
              prompt: { type: "string", maxLength: 5000 },
              media: {
                type: "array",
                minItems: 1,
                maxItems: 6,
                items: {
                  type: "object",
                  required: ["type", "url"],
                  properties: {
                    type: { type: "string", enum: ["video", "reference_image"] },
                    url: { $ref: "#/components/schemas/Url" },
                  },
                },
              },
            },
          },
          parameters: {
            type: "object",
            properties: {
              resolution: { $ref: "#/components/schemas/Resolution" },
              audio_setting: { type: "string", enum: ["auto", "origin"], default: "auto" },
              watermark: { type: "boolean", default: true },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      HappyHorseImage: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", enum: ["happyhorse-1.0-i2v", "happyhorse-1.1-i2v"] },
          input: {
            type: "object",
            required: ["media"],
            properties: {
              prompt: { type: "string", maxLength: 5000 },
              media: {
                type: "array",
                minItems: 1,
                maxItems: 1,
                items: {
                  type: "object",
                  required: ["type", "url"],
                  properties: {
                    type: { type: "string", const: "first_frame" },
                    url: { $ref: "#/components/schemas/Url" },
                  },
                },
              },
            },
          },
          parameters: {
            type: "object",
            properties: {
              resolution: { $ref: "#/components/schemas/HappyHorseResolution" },
              duration: { type: "integer", minimum: 3, maximum: 15, default: 5 },
              watermark: { type: "boolean", default: true },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      HappyHorseRatio: {
        type: "string",
        enum: ["16:9", "9:16", "1:1", "4:3", "3:4", "4:5", "5:4", "9:21", "21:9"],
        default: "16:9",
      },
      HappyHorseReference: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", enum: ["happyhorse-1.0-r2v", "happyhorse-1.1-r2v"] },
          input: {
            type: "object",
            required: ["prompt", "media"],
            properties: {
              prompt: { type: "string", maxLength: 5000 },
              media: {
                type: "array",
                minItems: 1,
                maxItems: 9,
                items: {
                  type: "object",
                  required: ["type", "url"],
                  properties: {
                    type: { type: "string", const: "reference_image" },
                    url: { $ref: "#/components/schemas/Url" },
                  },
                },
              },
            },
          },
          parameters: {
            type: "object",
            properties: {
              resolution: { $ref: "#/components/schemas/HappyHorseResolution" },
              ratio: { $ref: "#/components/schemas/HappyHorseRatio" },
              duration: { type: "integer", minimum: 3, maximum: 15, default: 5 },
              watermark: { type: "boolean", default: true },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      HappyHorseResolution: { type: "string", enum: ["480P", "720P", "1080P"], default: "1080P" },
      HappyHorseText: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", enum: ["happyhorse-1.0-t2v", "happyhorse-1.1-t2v"] },
          input: { type: "object", required: ["prompt"], properties: { prompt: { type: "string", maxLength: 5000 } } },
          parameters: {
            type: "object",
            properties: {
              resolution: { $ref: "#/components/schemas/HappyHorseResolution" },
              ratio: { $ref: "#/components/schemas/HappyHorseRatio" },
              duration: { type: "integer", minimum: 3, maximum: 15, default: 5 },
              watermark: { type: "boolean", default: true },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      ImageEdit: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", const: "wanx2.1-imageedit" },
          input: {
            type: "object",
            required: ["function", "prompt", "base_image_url"],
            properties: {
              function: {
                type: "string",
                enum: [
                  "stylization_all",
                  "stylization_local",
                  "description_edit",
                  "description_edit_with_mask",
                  "remove_watermark",
                  "expand",
                  "super_resolution",
                  "colorization",
                  "doodle",
                  "control_cartoon_feature",
                ],
              },
              prompt: { type: "string", maxLength: 800 },
              base_image_url: { $ref: "#/components/schemas/Url" },
              mask_image_url: { type: "string" },
            },
          },
          parameters: {
            type: "object",
            properties: {
              n: { type: "integer", minimum: 1, maximum: 4, default: 1 },
              strength: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
              top_scale: { type: "number", minimum: 1, maximum: 2 },
              bottom_scale: { type: "number", minimum: 1, maximum: 2 },
              left_scale: { type: "number", minimum: 1, maximum: 2 },
              right_scale: { type: "number", minimum: 1, maximum: 2 },
              upscale_factor: { type: "integer", minimum: 1, maximum: 4 },
              is_sketch: { type: "boolean", default: false },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      ImagesToImage: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", const: "wan2.5-i2i-preview" },
          input: {
            type: "object",
            required: ["prompt", "images"],
            properties: {
              prompt: { type: "string", maxLength: 2000 },
              negative_prompt: { $ref: "#/components/schemas/Negative" },
              images: { type: "array", minItems: 1, maxItems: 3, items: { type: "string" } },
            },
          },
          parameters: {
            type: "object",
            properties: {
              size: { $ref: "#/components/schemas/Size" },
              n: { type: "integer", minimum: 1, maximum: 4, default: 4 },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      Keyframes: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", enum: ["wan2.2-kf2v-flash", "wan2.1-kf2v-plus", "wanx2.1-kf2v-plus"] },
          input: {
            type: "object",
            required: ["first_frame_url"],
            properties: {
              first_frame_url: { $ref: "#/components/schemas/Url" },
              last_frame_url: { $ref: "#/components/schemas/Url" },
              prompt: { type: "string", maxLength: 800 },
              negative_prompt: { $ref: "#/components/schemas/Negative" },
              template: { type: "string" },
            },
          },
          parameters: {
            type: "object",
            properties: {
              resolution: { type: "string", enum: ["480P", "720P", "1080P"], default: "720P" },
              duration: { type: "integer", const: 5 },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      LivePortrait: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", const: "liveportrait" },
          input: {
            type: "object",
            required: ["image_url", "audio_url"],
            properties: { image_url: { type: "string" }, audio_url: { type: "string" } },
          },
          parameters: {
            type: "object",
            properties: {
              template_id: { type: "string", enum: ["normal", "calm", "active"], default: "normal" },
              eye_move_freq: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
              video_fps: { type: "number", minimum: 15, maximum: 30, default: 24 },
              mouth_move_strength: { type: "number", minimum: 0, maximum: 1.5, default: 1 },
              paste_back: { type: "boolean", default: true },
              head_move_strength: { type: "number", minimum: 0, maximum: 1, default: 0.7 },
            },
          },
        },
      },
      Messages: {
        type: "array",
        minItems: 1,
        maxItems: 1,
        items: {
          type: "object",
          required: ["role", "content"],
          properties: {
            role: { type: "string", const: "user" },
            content: {
              type: "array",
              minItems: 1,
              items: {
                type: "object",
                properties: { text: { type: "string", maxLength: 5000 }, image: { $ref: "#/components/schemas/Url" } },
              },
            },
          },
        },
      },
      Negative: { type: "string", maxLength: 500 },
      Ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4"], default: "16:9" },
      Recording: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", const: "qwen3-asr-flash-filetrans" },
          input: { type: "object", required: ["file_url"], properties: { file_url: { type: "string" } } },
          parameters: {
            type: "object",
            properties: {
              channel_id: { type: "array", items: { type: "integer" } },
              language: { type: "string" },
              enable_itn: { type: "boolean", default: false },
              enable_words: { type: "boolean", default: false },
            },
          },
        },
      },
      Recordings: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: {
            type: "string",
            enum: [
              "paraformer-v2",
              "paraformer-8k-v2",
              "paraformer-v1",
              "paraformer-8k-v1",
              "paraformer-mtl-v1",
              "fun-asr",
              "fun-asr-mtl",
              "sensevoice-v1",
            ],
          },
          input: {
            type: "object",
            required: ["file_urls"],
            properties: { file_urls: { type: "array", minItems: 1, maxItems: 100, items: { type: "string" } } },
          },
          parameters: {
            type: "object",
            properties: {
              language_hints: { type: "array", items: { type: "string" } },
              channel_id: { type: "array", items: { type: "integer" } },
              vocabulary_id: { type: "string" },
              disfluency_removal_enabled: { type: "boolean", default: false },
              timestamp_alignment_enabled: { type: "boolean", default: false },
              special_word_filter: { type: "string" },
              diarization_enabled: { type: "boolean", default: false },
              speaker_count: { type: "integer", minimum: 2, maximum: 100 },
            },
          },
        },
      },
      Resolution: { type: "string", enum: ["720P", "1080P"], default: "1080P" },
      Retalk: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", const: "videoretalk" },
          input: {
            type: "object",
            required: ["video_url", "audio_url"],
            properties: {
              video_url: { type: "string" },
              audio_url: { type: "string" },
              ref_image_url: { type: "string" },
            },
          },
          parameters: {
            type: "object",
            properties: {
              video_extension: { type: "boolean", default: false },
              query_face_threshold: { type: "integer", minimum: 120, maximum: 200, default: 170 },
            },
          },
        },
      },
      Seed: { type: "integer", minimum: 0, maximum: 2147483647 },
      Size: { type: "string", pattern: "^\\d+\\*\\d+$" },
      SpeechToVideo: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", const: "wan2.2-s2v" },
          input: {
            type: "object",
            required: ["image_url", "audio_url"],
            properties: { image_url: { type: "string" }, audio_url: { type: "string" } },
          },
          parameters: {
            type: "object",
            properties: { resolution: { type: "string", enum: ["480P", "720P"], default: "480P" } },
          },
        },
      },
      TextToImage: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: {
            type: "string",
            enum: [
              "wan2.5-t2i-preview",
              "wan2.2-t2i-flash",
              "wan2.2-t2i-plus",
              "wan2.1-t2i-turbo",
              "wan2.1-t2i-plus",
              "wanx2.1-t2i-turbo",
              "wanx2.1-t2i-plus",
              "wanx2.0-t2i-turbo",
              "qwen-image",
              "qwen-image-plus",
            ],
          },
          input: {
            type: "object",
            required: ["prompt"],
            properties: {
              prompt: { type: "string", maxLength: 2000 },
              negative_prompt: { $ref: "#/components/schemas/Negative" },
            },
          },
          parameters: {
            type: "object",
            properties: {
              size: { $ref: "#/components/schemas/Size" },
              n: { type: "integer", minimum: 1, maximum: 4, default: 4 },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      Url: { type: "string" },
      Wan26Images: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", enum: ["wan2.6-image", "wan2.6-t2i"] },
          input: {
            type: "object",
            required: ["messages"],
            properties: { messages: { $ref: "#/components/schemas/Messages" } },
          },
          parameters: {
            type: "object",
            properties: {
              size: { $ref: "#/components/schemas/Size" },
              n: { type: "integer", minimum: 1, maximum: 4 },
              enable_interleave: { type: "boolean", default: false },
              max_images: { type: "integer", minimum: 1, maximum: 5, default: 5 },
              negative_prompt: { $ref: "#/components/schemas/Negative" },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      Wan27Edit: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", const: "wan2.7-videoedit" },
          input: {
            type: "object",
            required: ["media"],
            properties: {
              prompt: { type: "string", maxLength: 5000 },
              negative_prompt: { $ref: "#/components/schemas/Negative" },
              media: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["type", "url"],
                  properties: {
                    type: { type: "string", enum: ["video", "reference_image"] },
                    url: { $ref: "#/components/schemas/Url" },
                  },
                },
              },
            },
          },
          parameters: {
            type: "object",
            properties: {
              resolution: { $ref: "#/components/schemas/Resolution" },
              ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4"] },
              duration: { type: "integer", minimum: 0, maximum: 10, default: 0 },
              audio_setting: { type: "string", enum: ["auto", "origin"], default: "auto" },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      Wan27Image: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", enum: ["wan2.7-i2v", "wan2.7-i2v-2026-04-25"] },
          input: {
            type: "object",
            required: ["media"],
            properties: {
              prompt: { type: "string", maxLength: 5000 },
              negative_prompt: { $ref: "#/components/schemas/Negative" },
              media: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["type", "url"],
                  properties: {
                    type: { type: "string", enum: ["first_frame", "last_frame", "first_clip", "driving_audio"] },
                    url: { $ref: "#/components/schemas/Url" },
                  },
                },
              },
            },
          },
          parameters: {
            type: "object",
            properties: {
              resolution: { $ref: "#/components/schemas/Resolution" },
              duration: { type: "integer", minimum: 2, maximum: 15, default: 5 },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      Wan27Images: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", enum: ["wan2.7-image-pro", "wan2.7-image"] },
          input: {
            type: "object",
            required: ["messages"],
            properties: { messages: { $ref: "#/components/schemas/Messages" } },
          },
          parameters: {
            type: "object",
            properties: {
              size: { type: "string", default: "2K" },
              n: { type: "integer", minimum: 1, maximum: 12 },
              enable_sequential: { type: "boolean", default: false },
              thinking_mode: { type: "boolean", default: true },
              bbox_list: {
                type: "array",
                items: {
                  type: "array",
                  maxItems: 2,
                  items: { type: "array", minItems: 4, maxItems: 4, items: { type: "integer" } },
                },
              },
              color_palette: {
                type: "array",
                minItems: 3,
                maxItems: 10,
                items: { type: "object", properties: { hex: { type: "string" }, ratio: { type: "string" } } },
              },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      Wan27Reference: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", const: "wan2.7-r2v" },
          input: {
            type: "object",
            required: ["prompt", "media"],
            properties: {
              prompt: { type: "string", maxLength: 5000 },
              negative_prompt: { $ref: "#/components/schemas/Negative" },
              media: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["type", "url"],
                  properties: {
                    type: { type: "string", enum: ["reference_image", "reference_video", "first_frame"] },
                    url: { $ref: "#/components/schemas/Url" },
                    reference_voice: { type: "string" },
                  },
                },
              },
            },
          },
          parameters: {
            type: "object",
            properties: {
              resolution: { $ref: "#/components/schemas/Resolution" },
              ratio: { $ref: "#/components/schemas/Ratio" },
              duration: { type: "integer", minimum: 2, maximum: 15, default: 5 },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      Wan27Text: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", enum: ["wan2.7-t2v", "wan2.7-t2v-2026-04-25", "wan2.7-t2v-2026-06-12"] },
          input: {
            type: "object",
            required: ["prompt"],
            properties: {
              prompt: { type: "string", maxLength: 5000 },
              negative_prompt: { $ref: "#/components/schemas/Negative" },
              audio_url: { type: "string" },
            },
          },
          parameters: {
            type: "object",
            properties: {
              resolution: { $ref: "#/components/schemas/Resolution" },
              ratio: { $ref: "#/components/schemas/Ratio" },
              duration: { type: "integer", minimum: 2, maximum: 15, default: 5 },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      Wan30: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", enum: ["wan3.0-video", "wan3.0-video-prime"] },
          input: {
            type: "object",
            properties: {
              prompt: { type: "string", maxLength: 20000 },
              media: {
                type: "array",
                items: {
                  type: "object",
                  required: ["type", "url"],
                  properties: {
                    type: {
                      type: "string",
                      enum: [
                        "first_frame",
                        "last_frame",
                        "reference_image",
                        "reference_video",
                        "reference_audio",
                        "file",
                        "link",
                      ],
                    },
                    url: { $ref: "#/components/schemas/Url" },
                  },
                },
              },
            },
          },
          parameters: {
            type: "object",
            properties: {
              resolution: { type: "string", enum: ["480P", "720P", "1080P"], default: "1080P" },
              ratio: { type: "string", enum: ["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] },
              duration: { type: "integer", minimum: -1, maximum: 30, default: 5 },
              audio: { type: "boolean", default: true },
              seed: { $ref: "#/components/schemas/Seed" },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
            },
          },
        },
      },
      WanImage: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: {
            type: "string",
            enum: [
              "wan2.6-i2v",
              "wan2.6-i2v-flash",
              "wan2.6-i2v-us",
              "wan2.5-i2v-preview",
              "wan2.2-i2v-flash",
              "wan2.2-i2v-plus",
              "wan2.1-i2v-turbo",
              "wan2.1-i2v-plus",
              "wanx2.1-i2v-turbo",
              "wanx2.1-i2v-plus",
            ],
          },
          input: {
            type: "object",
            required: ["img_url"],
            properties: {
              img_url: { $ref: "#/components/schemas/Url" },
              prompt: { type: "string", maxLength: 1500 },
              negative_prompt: { $ref: "#/components/schemas/Negative" },
              audio_url: { type: "string" },
              template: { type: "string" },
            },
          },
          parameters: {
            type: "object",
            properties: {
              resolution: { type: "string", enum: ["480P", "720P", "1080P"] },
              duration: { type: "integer", minimum: 2, maximum: 15, default: 5 },
              shot_type: { type: "string", enum: ["single", "multi"], default: "single" },
              audio: { type: "boolean" },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      WanReference: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", enum: ["wan2.6-r2v", "wan2.6-r2v-flash"] },
          input: {
            type: "object",
            required: ["prompt", "reference_urls"],
            properties: {
              prompt: { type: "string", maxLength: 1500 },
              negative_prompt: { $ref: "#/components/schemas/Negative" },
              reference_urls: { type: "array", minItems: 1, maxItems: 5, items: { type: "string" } },
            },
          },
          parameters: {
            type: "object",
            properties: {
              size: { $ref: "#/components/schemas/Size" },
              duration: { type: "integer", minimum: 2, maximum: 10, default: 5 },
              shot_type: { type: "string", enum: ["single", "multi"], default: "single" },
              audio: { type: "boolean", default: true },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      WanText: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: {
            type: "string",
            enum: [
              "wan2.6-t2v",
              "wan2.6-t2v-us",
              "wan2.5-t2v-preview",
              "wan2.2-t2v-plus",
              "wan2.1-t2v-turbo",
              "wan2.1-t2v-plus",
              "wanx2.1-t2v-turbo",
              "wanx2.1-t2v-plus",
            ],
          },
          input: {
            type: "object",
            required: ["prompt"],
            properties: {
              prompt: { type: "string", maxLength: 1500 },
              negative_prompt: { $ref: "#/components/schemas/Negative" },
              audio_url: { type: "string" },
            },
          },
          parameters: {
            type: "object",
            properties: {
              size: { $ref: "#/components/schemas/Size" },
              duration: { type: "integer", minimum: 2, maximum: 15, default: 5 },
              shot_type: { type: "string", enum: ["single", "multi"], default: "single" },
              audio: { type: "boolean" },
              prompt_extend: { $ref: "#/components/schemas/Extend" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      WanVace: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: { type: "string", enum: ["wan2.1-vace-plus", "wanx2.1-vace-plus"] },
          input: {
            type: "object",
            required: ["function", "prompt"],
            properties: {
              function: {
                type: "string",
                enum: ["image_reference", "video_repainting", "video_edit", "video_extension", "video_outpainting"],
              },
              prompt: { type: "string", maxLength: 800 },
              ref_images_url: { type: "array", maxItems: 3, items: { type: "string" } },
              video_url: { type: "string" },
              mask_image_url: { type: "string" },
              mask_video_url: { type: "string" },
              mask_frame_id: { type: "integer" },
              first_frame_url: { type: "string" },
              last_frame_url: { type: "string" },
              first_clip_url: { type: "string" },
              last_clip_url: { type: "string" },
            },
          },
          parameters: {
            type: "object",
            properties: {
              obj_or_bg: { type: "array", items: { type: "string", enum: ["obj", "bg"] } },
              size: { $ref: "#/components/schemas/Size" },
              control_condition: { type: "string" },
              strength: { type: "number", minimum: 0, maximum: 1 },
              mask_type: { type: "string", enum: ["tracking", "fixed"] },
              expand_ratio: { type: "number", minimum: 0, maximum: 1 },
              top_scale: { type: "number", minimum: 1, maximum: 2 },
              bottom_scale: { type: "number", minimum: 1, maximum: 2 },
              left_scale: { type: "number", minimum: 1, maximum: 2 },
              right_scale: { type: "number", minimum: 1, maximum: 2 },
              duration: { type: "integer", const: 5 },
              prompt_extend: { type: "boolean" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              seed: { $ref: "#/components/schemas/Seed" },
            },
          },
        },
      },
      Watermark: { type: "boolean", default: false },
    },
  },
  families: {
    video: {
      submit: ["synthesizeVideo", "animateImage"],
      retrieve: "getTask",
      cancel: "cancelTask",
      grace: 30000,
      retention: 86400000,
      ids: ["0385dc79-5ff8-4d82-bcb6-0123456789ab"],
      requests: {
        synthesizeVideo: {
          body: {
            model: "wan2.7-t2v",
            input: { prompt: "A red boat leaves the harbour", negative_prompt: "blur" },
            parameters: { resolution: "720P", ratio: "16:9", duration: 5, prompt_extend: true, watermark: false },
          },
        },
        animateImage: {
          body: {
            model: "wan2.2-kf2v-flash",
            input: {
              first_frame_url: "https://cdn.example/dawn.png",
              last_frame_url: "https://cdn.example/noon.png",
              prompt: "Time passes",
            },
            parameters: { resolution: "720P", prompt_extend: true },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: {
            request_id: "r-1",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "PENDING" },
          },
          becomes: { status: "queued", recognized: true, providerStatus: "PENDING", requestId: "r-1" },
        },
        created_without_id: {
          answers: "submit",
          body: { request_id: "r-1", output: {} },
          becomes: { ambiguous: true },
        },
        rejected: {
          answers: "submit",
          operation: "synthesizeVideo",
          status: 400,
          body: { code: "InvalidParameter", message: "The parameter is invalid.", request_id: "r-1" },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "InvalidParameter",
              message: "The parameter is invalid.",
              retry: "change_input",
            },
          },
        },
        rejected_arrears: {
          answers: "submit",
          operation: "synthesizeVideo",
          status: 400,
          body: {
            code: "Arrearage",
            message: "Access denied, please make sure your account is in good standing.",
            request_id: "r-1",
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "Arrearage",
              message: "Access denied, please make sure your account is in good standing.",
              retry: "never",
            },
          },
        },
        rejected_content: {
          answers: "submit",
          operation: "synthesizeVideo",
          status: 400,
          body: {
            code: "DataInspectionFailed",
            message: "Input data may contain inappropriate content.",
            request_id: "r-1",
          },
          becomes: {
            refused: {
              kind: "moderation",
              code: "DataInspectionFailed",
              message: "Input data may contain inappropriate content.",
              retry: "change_input",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "PENDING",
              submit_time: "2026-01-01 08:00:00.000",
            },
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "PENDING",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        suspended: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "SUSPENDED" },
          },
          becomes: { status: "queued", recognized: true, providerStatus: "SUSPENDED", requestId: "r-2" },
        },
        running: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "RUNNING",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              task_metrics: { TOTAL: 1, SUCCEEDED: 0, FAILED: 0 },
            },
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "RUNNING",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:01.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "CHECKING" },
          },
          becomes: { status: "running", recognized: false, providerStatus: "CHECKING", requestId: "r-2" },
          offSpec: "A word the document does not list.",
        },
        done: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              orig_prompt: "A red boat",
              video_url: "https://cdn.example/boat.mp4",
            },
            usage: {
              duration: 5,
              input_video_duration: 0,
              output_video_duration: 5,
              video_count: 1,
              SR: 720,
              ratio: "16:9",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            cost: { seconds: 5 },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                durationSeconds: 5,
                expires: { at: "2026-01-02T00:00:50.500Z", from: "documented" },
              },
            ],
          },
        },
        done_edited: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              video_url: "https://cdn.example/blue.mp4",
            },
            usage: {
              duration: 13.24,
              input_video_duration: 6.62,
              output_video_duration: 6.62,
              video_count: 1,
              SR: 720,
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            cost: { seconds: 13.24 },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/blue.mp4",
                access: "public",
                durationSeconds: 6.62,
                expires: { at: "2026-01-02T00:00:50.500Z", from: "documented" },
              },
            ],
          },
        },
        done_animated: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              results: { video_url: "https://cdn.example/speech.mp4" },
            },
            usage: { duration: 8.2, size: "854*480" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            cost: { seconds: 8.2 },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/speech.mp4",
                access: "public",
                durationSeconds: 8.2,
                expires: { at: "2026-01-02T00:00:50.500Z", from: "documented" },
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
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
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "FAILED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              code: "InternalError.Timeout",
              message: "An internal timeout",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "FAILED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            error: {
              kind: "provider_timeout",
              code: "InternalError.Timeout",
              message: "An internal timeout",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        held_back: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "FAILED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              code: "DataInspectionFailed",
              message: "Output data may contain inappropriate content.",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "FAILED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            error: {
              kind: "moderation",
              code: "DataInspectionFailed",
              message: "Output data may contain inappropriate content.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        canceled: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "CANCELED",
              submit_time: "2026-01-01 08:00:00.000",
              end_time: "2026-01-01 08:00:50.500",
            },
          },
          becomes: {
            status: "canceled",
            by: "unknown",
            charged: "unknown",
            providerStatus: "CANCELED",
            requestId: "r-3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.500Z" },
          },
        },
        forgotten: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "UNKNOWN" },
          },
          becomes: {
            status: "expired",
            what: "record",
            charged: "unknown",
            providerStatus: "UNKNOWN",
            requestId: "r-3",
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { code: "InvalidApiKey", message: "Invalid API-key provided.", request_id: "r-4" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "InvalidApiKey",
              message: "Invalid API-key provided.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { code: "Throttling.RateQuota", message: "Requests rate limit exceeded", request_id: "r-4" },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "Throttling.RateQuota",
              message: "Requests rate limit exceeded",
              retry: "resubmit",
            },
          },
        },
        cancel: { answers: "cancel", body: { request_id: "r-5" }, becomes: { verdict: "canceled" } },
        cancel_too_late: {
          answers: "cancel",
          status: 400,
          body: {
            code: "UnsupportedOperation",
            message: "Failed to cancel the task as it is not PENDING.",
            request_id: "r-5",
          },
          becomes: { verdict: "too_late" },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {
        error_in_200: "A refusal has a status of its own.",
        not_found: "An unknown task is told of as UNKNOWN, inside HTTP 200.",
        webhook: "Ends are announced through EventBridge alone, which is set up apart.",
      },
    },
    image: {
      submit: ["synthesizeImage", "editImage", "generateImage"],
      retrieve: "getTask",
      cancel: "cancelTask",
      grace: 30000,
      retention: 86400000,
      ids: ["0385dc79-5ff8-4d82-bcb6-0123456789ab"],
      requests: {
        synthesizeImage: {
          body: {
            model: "wan2.5-t2i-preview",
            input: { prompt: "A red boat" },
            parameters: { size: "1280*1280", n: 2, seed: 7 },
          },
        },
        editImage: {
          body: {
            model: "wanx2.1-imageedit",
            input: {
              function: "description_edit",
              prompt: "Paint the boat blue",
              base_image_url: "https://cdn.example/boat.png",
            },
            parameters: { n: 1 },
          },
        },
        generateImage: {
          body: {
            model: "wan2.7-image-pro",
            input: { messages: [{ role: "user", content: [{ text: "A red boat" }] }] },
            parameters: { size: "2K", n: 1, thinking_mode: true, watermark: false },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: {
            request_id: "r-1",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "PENDING" },
          },
          becomes: { status: "queued", recognized: true, providerStatus: "PENDING", requestId: "r-1" },
        },
        created_without_id: {
          answers: "submit",
          body: { request_id: "r-1", output: {} },
          becomes: { ambiguous: true },
        },
        rejected: {
          answers: "submit",
          operation: "generateImage",
          status: 400,
          body: { code: "InvalidParameter", message: "The parameter is invalid.", request_id: "r-1" },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "InvalidParameter",
              message: "The parameter is invalid.",
              retry: "change_input",
            },
          },
        },
        rejected_arrears: {
          answers: "submit",
          operation: "generateImage",
          status: 400,
          body: {
            code: "Arrearage",
            message: "Access denied, please make sure your account is in good standing.",
            request_id: "r-1",
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "Arrearage",
              message: "Access denied, please make sure your account is in good standing.",
              retry: "never",
            },
          },
        },
        rejected_content: {
          answers: "submit",
          operation: "generateImage",
          status: 400,
          body: {
            code: "DataInspectionFailed",
            message: "Input data may contain inappropriate content.",
            request_id: "r-1",
          },
          becomes: {
            refused: {
              kind: "moderation",
              code: "DataInspectionFailed",
              message: "Input data may contain inappropriate content.",
              retry: "change_input",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "PENDING",
              submit_time: "2026-01-01 08:00:00.000",
            },
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "PENDING",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        suspended: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "SUSPENDED" },
          },
          becomes: { status: "queued", recognized: true, providerStatus: "SUSPENDED", requestId: "r-2" },
        },
        running: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "RUNNING",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              task_metrics: { TOTAL: 1, SUCCEEDED: 0, FAILED: 0 },
            },
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "RUNNING",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:01.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "CHECKING" },
          },
          becomes: { status: "running", recognized: false, providerStatus: "CHECKING", requestId: "r-2" },
          offSpec: "A word the document does not list.",
        },
        done: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              results: [
                { orig_prompt: "A red boat", url: "https://cdn.example/1.png" },
                { url: "https://cdn.example/2.png" },
              ],
              task_metrics: { TOTAL: 2, SUCCEEDED: 2, FAILED: 0 },
            },
            usage: { image_count: 2 },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            cost: { images: 2 },
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/1.png",
                access: "public",
                expires: { at: "2026-01-02T00:00:50.500Z", from: "documented" },
              },
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/2.png",
                access: "public",
                expires: { at: "2026-01-02T00:00:50.500Z", from: "documented" },
              },
            ],
          },
        },
        done_in_part: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              results: [
                { url: "https://cdn.example/1.png" },
                { code: "DataInspectionFailed", message: "Output data may contain inappropriate content." },
              ],
              task_metrics: { TOTAL: 2, SUCCEEDED: 1, FAILED: 1 },
            },
            usage: { image_count: 1 },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            cost: { images: 1 },
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/1.png",
                access: "public",
                expires: { at: "2026-01-02T00:00:50.500Z", from: "documented" },
              },
            ],
            partial: [
              {
                kind: "moderation",
                stage: "output",
                code: "DataInspectionFailed",
                message: "Output data may contain inappropriate content.",
                retry: "change_input",
                charged: "unknown",
              },
            ],
          },
        },
        done_message: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              finished: true,
              choices: [
                {
                  finish_reason: "stop",
                  message: {
                    role: "assistant",
                    content: [
                      { type: "text", text: "Two boats" },
                      { type: "image", image: "https://cdn.example/1.png" },
                    ],
                  },
                },
                {
                  finish_reason: "stop",
                  message: { role: "assistant", content: [{ type: "image", image: "https://cdn.example/2.png" }] },
                },
              ],
            },
            usage: { image_count: 2, size: "2048*2048" },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            cost: { images: 2 },
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/1.png",
                access: "public",
                expires: { at: "2026-01-02T00:00:50.500Z", from: "documented" },
              },
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/2.png",
                access: "public",
                expires: { at: "2026-01-02T00:00:50.500Z", from: "documented" },
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
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
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "FAILED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              code: "InternalError.Timeout",
              message: "An internal timeout",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "FAILED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            error: {
              kind: "provider_timeout",
              code: "InternalError.Timeout",
              message: "An internal timeout",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        held_back: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "FAILED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              code: "DataInspectionFailed",
              message: "Output data may contain inappropriate content.",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "FAILED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            error: {
              kind: "moderation",
              code: "DataInspectionFailed",
              message: "Output data may contain inappropriate content.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        canceled: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "CANCELED",
              submit_time: "2026-01-01 08:00:00.000",
              end_time: "2026-01-01 08:00:50.500",
            },
          },
          becomes: {
            status: "canceled",
            by: "unknown",
            charged: "unknown",
            providerStatus: "CANCELED",
            requestId: "r-3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.500Z" },
          },
        },
        forgotten: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "UNKNOWN" },
          },
          becomes: {
            status: "expired",
            what: "record",
            charged: "unknown",
            providerStatus: "UNKNOWN",
            requestId: "r-3",
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { code: "InvalidApiKey", message: "Invalid API-key provided.", request_id: "r-4" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "InvalidApiKey",
              message: "Invalid API-key provided.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { code: "Throttling.RateQuota", message: "Requests rate limit exceeded", request_id: "r-4" },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "Throttling.RateQuota",
              message: "Requests rate limit exceeded",
              retry: "resubmit",
            },
          },
        },
        cancel: { answers: "cancel", body: { request_id: "r-5" }, becomes: { verdict: "canceled" } },
        cancel_too_late: {
          answers: "cancel",
          status: 400,
          body: {
            code: "UnsupportedOperation",
            message: "Failed to cancel the task as it is not PENDING.",
            request_id: "r-5",
          },
          becomes: { verdict: "too_late" },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {
        error_in_200: "A refusal has a status of its own.",
        not_found: "An unknown task is told of as UNKNOWN, inside HTTP 200.",
        webhook: "Ends are announced through EventBridge alone, which is set up apart.",
      },
    },
    transcript: {
      submit: ["transcribe"],
      retrieve: "getTask",
      cancel: "cancelTask",
      grace: 30000,
      retention: 86400000,
      ids: ["0385dc79-5ff8-4d82-bcb6-0123456789ab"],
      requests: {
        transcribe: {
          body: {
            model: "paraformer-v2",
            input: { file_urls: ["https://cdn.example/one.mp3", "https://cdn.example/two.mp3"] },
            parameters: { language_hints: ["en"], diarization_enabled: true },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: {
            request_id: "r-1",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "PENDING" },
          },
          becomes: { status: "queued", recognized: true, providerStatus: "PENDING", requestId: "r-1" },
        },
        created_without_id: {
          answers: "submit",
          body: { request_id: "r-1", output: {} },
          becomes: { ambiguous: true },
        },
        rejected: {
          answers: "submit",
          operation: "transcribe",
          status: 400,
          body: { code: "InvalidParameter", message: "The parameter is invalid.", request_id: "r-1" },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "InvalidParameter",
              message: "The parameter is invalid.",
              retry: "change_input",
            },
          },
        },
        rejected_arrears: {
          answers: "submit",
          operation: "transcribe",
          status: 400,
          body: {
            code: "Arrearage",
            message: "Access denied, please make sure your account is in good standing.",
            request_id: "r-1",
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "Arrearage",
              message: "Access denied, please make sure your account is in good standing.",
              retry: "never",
            },
          },
        },
        rejected_content: {
          answers: "submit",
          operation: "transcribe",
          status: 400,
          body: {
            code: "DataInspectionFailed",
            message: "Input data may contain inappropriate content.",
            request_id: "r-1",
          },
          becomes: {
            refused: {
              kind: "moderation",
              code: "DataInspectionFailed",
              message: "Input data may contain inappropriate content.",
              retry: "change_input",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "PENDING",
              submit_time: "2026-01-01 08:00:00.000",
            },
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "PENDING",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        suspended: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "SUSPENDED" },
          },
          becomes: { status: "queued", recognized: true, providerStatus: "SUSPENDED", requestId: "r-2" },
        },
        running: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "RUNNING",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              task_metrics: { TOTAL: 1, SUCCEEDED: 0, FAILED: 0 },
            },
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "RUNNING",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:01.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            request_id: "r-2",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "CHECKING" },
          },
          becomes: { status: "running", recognized: false, providerStatus: "CHECKING", requestId: "r-2" },
          offSpec: "A word the document does not list.",
        },
        done: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              results: [
                {
                  file_url: "https://cdn.example/one.mp3",
                  transcription_url: "https://cdn.example/one.json",
                  subtask_status: "SUCCEEDED",
                },
              ],
              task_metrics: { TOTAL: 1, SUCCEEDED: 1, FAILED: 0 },
            },
            usage: { duration: 9 },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            cost: { seconds: 9 },
            outputs: [
              {
                kind: "text",
                role: "primary",
                url: "https://cdn.example/one.json",
                access: "public",
                expires: { at: "2026-01-02T00:00:50.500Z", from: "documented" },
              },
            ],
          },
        },
        done_in_part: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              results: [
                {
                  file_url: "https://cdn.example/one.mp3",
                  transcription_url: "https://cdn.example/one.json",
                  subtask_status: "SUCCEEDED",
                },
                {
                  file_url: "https://cdn.example/two.mp3",
                  code: "InvalidFile.DownloadFailed",
                  message: "The audio file cannot be downloaded.",
                  subtask_status: "FAILED",
                },
              ],
            },
            usage: { duration: 9 },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            cost: { seconds: 9 },
            outputs: [
              {
                kind: "text",
                role: "primary",
                url: "https://cdn.example/one.json",
                access: "public",
                expires: { at: "2026-01-02T00:00:50.500Z", from: "documented" },
              },
            ],
            partial: [
              {
                kind: "invalid_input",
                stage: "output",
                code: "InvalidFile.DownloadFailed",
                message: "The audio file cannot be downloaded.",
                retry: "change_input",
                charged: "unknown",
              },
            ],
          },
        },
        done_single: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              result: { transcription_url: "https://cdn.example/one.json" },
            },
            usage: { duration: 9 },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            cost: { seconds: 9 },
            outputs: [
              {
                kind: "text",
                role: "primary",
                url: "https://cdn.example/one.json",
                access: "public",
                expires: { at: "2026-01-02T00:00:50.500Z", from: "documented" },
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "SUCCEEDED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "SUCCEEDED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
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
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "FAILED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              code: "InternalError.Timeout",
              message: "An internal timeout",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "FAILED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            error: {
              kind: "provider_timeout",
              code: "InternalError.Timeout",
              message: "An internal timeout",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        held_back: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "FAILED",
              submit_time: "2026-01-01 08:00:00.000",
              scheduled_time: "2026-01-01 08:00:01.000",
              end_time: "2026-01-01 08:00:50.500",
              code: "DataInspectionFailed",
              message: "Output data may contain inappropriate content.",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "FAILED",
            requestId: "r-3",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:01.000Z",
              finished: "2026-01-01T00:00:50.500Z",
            },
            error: {
              kind: "moderation",
              code: "DataInspectionFailed",
              message: "Output data may contain inappropriate content.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        canceled: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: {
              task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab",
              task_status: "CANCELED",
              submit_time: "2026-01-01 08:00:00.000",
              end_time: "2026-01-01 08:00:50.500",
            },
          },
          becomes: {
            status: "canceled",
            by: "unknown",
            charged: "unknown",
            providerStatus: "CANCELED",
            requestId: "r-3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.500Z" },
          },
        },
        forgotten: {
          answers: "retrieve",
          body: {
            request_id: "r-3",
            output: { task_id: "0385dc79-5ff8-4d82-bcb6-0123456789ab", task_status: "UNKNOWN" },
          },
          becomes: {
            status: "expired",
            what: "record",
            charged: "unknown",
            providerStatus: "UNKNOWN",
            requestId: "r-3",
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { code: "InvalidApiKey", message: "Invalid API-key provided.", request_id: "r-4" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "InvalidApiKey",
              message: "Invalid API-key provided.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { code: "Throttling.RateQuota", message: "Requests rate limit exceeded", request_id: "r-4" },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "Throttling.RateQuota",
              message: "Requests rate limit exceeded",
              retry: "resubmit",
            },
          },
        },
        cancel: { answers: "cancel", body: { request_id: "r-5" }, becomes: { verdict: "canceled" } },
        cancel_too_late: {
          answers: "cancel",
          status: 400,
          body: {
            code: "UnsupportedOperation",
            message: "Failed to cancel the task as it is not PENDING.",
            request_id: "r-5",
          },
          becomes: { verdict: "too_late" },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "failed"],
      ],
      cannot: {
        error_in_200: "A refusal has a status of its own.",
        not_found: "An unknown task is told of as UNKNOWN, inside HTTP 200.",
        webhook: "Ends are announced through EventBridge alone, which is set up apart.",
      },
    },
  },
};
