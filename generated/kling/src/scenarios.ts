/**
 * What the simulator needs to know of Kling: operations with their request schemas, examples, scenarios.
 * Generated from specs/kling; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Kling, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "kling",
  title: "Kling",
  sites: { global: "https://api-singapore.klingai.com", china: "https://api-beijing.klingai.com" },
  auth: [
    { in: "header", name: "Authorization", prefix: "Bearer " },
    { in: "header", name: "Authorization", prefix: "Bearer " },
  ],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    textToVideo30Turbo: {
      method: "POST",
      path: "/text-to-video/kling-3.0-turbo",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { $ref: "#/components/schemas/ShotPrompt" },
            settings: {
              type: "object",
              properties: {
                resolution: { $ref: "#/components/schemas/HdResolution" },
                aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
                duration: { $ref: "#/components/schemas/LongDuration" },
              },
            },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    imageToVideo30Turbo: {
      method: "POST",
      path: "/image-to-video/kling-3.0-turbo",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["contents"],
          properties: {
            contents: {
              type: "array",
              minItems: 1,
              items: {
                oneOf: [
                  { $ref: "#/components/schemas/PromptContent" },
                  { $ref: "#/components/schemas/FirstFrameContent" },
                ],
              },
            },
            settings: {
              type: "object",
              properties: {
                resolution: { $ref: "#/components/schemas/HdResolution" },
                duration: { $ref: "#/components/schemas/LongDuration" },
              },
            },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    textToVideo30: {
      method: "POST",
      path: "/text-to-video/kling-3.0",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { $ref: "#/components/schemas/ShotPrompt" },
            settings: {
              type: "object",
              properties: {
                multi_shot: { $ref: "#/components/schemas/MultiShot" },
                audio: { $ref: "#/components/schemas/NativeAudio" },
                resolution: { $ref: "#/components/schemas/UhdResolution" },
                aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
                duration: { $ref: "#/components/schemas/LongDuration" },
              },
            },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    imageToVideo30: {
      method: "POST",
      path: "/image-to-video/kling-3.0",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["contents"],
          properties: {
            contents: {
              type: "array",
              minItems: 1,
              items: {
                oneOf: [
                  { $ref: "#/components/schemas/PromptContent" },
                  { $ref: "#/components/schemas/FrameContent" },
                  { $ref: "#/components/schemas/ElementContent" },
                ],
              },
            },
            settings: {
              type: "object",
              properties: {
                multi_shot: { $ref: "#/components/schemas/MultiShot" },
                audio: { $ref: "#/components/schemas/NativeAudio" },
                resolution: { $ref: "#/components/schemas/UhdResolution" },
                duration: { $ref: "#/components/schemas/LongDuration" },
              },
            },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    omniVideo30: {
      method: "POST",
      path: "/omni-video/kling-3.0-omni",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["contents"],
          properties: {
            contents: { $ref: "#/components/schemas/OmniContents" },
            settings: {
              type: "object",
              properties: {
                multi_shot: { $ref: "#/components/schemas/MultiShot" },
                audio: { type: "string", enum: ["native", "original", "off"], default: "off" },
                resolution: { $ref: "#/components/schemas/UhdResolution" },
                aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
                duration: { $ref: "#/components/schemas/LongDuration" },
              },
            },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    omniVideoO1: {
      method: "POST",
      path: "/omni-video/kling-o1",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["contents"],
          properties: {
            contents: { $ref: "#/components/schemas/OmniContents" },
            settings: {
              type: "object",
              properties: {
                audio: { type: "string", enum: ["original", "off"], default: "off" },
                resolution: { $ref: "#/components/schemas/HdResolution" },
                aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
                duration: { type: "integer", minimum: 3, maximum: 10, default: 5 },
              },
            },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    motionControl30: {
      method: "POST",
      path: "/motion-control/kling-3.0",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["contents", "settings"],
          properties: {
            contents: {
              type: "array",
              minItems: 1,
              items: {
                oneOf: [
                  { $ref: "#/components/schemas/PromptContent" },
                  { $ref: "#/components/schemas/CharacterContent" },
                  { $ref: "#/components/schemas/MotionContent" },
                  { $ref: "#/components/schemas/ElementContent" },
                ],
              },
            },
            settings: { $ref: "#/components/schemas/MotionSettings" },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    motionControl26: {
      method: "POST",
      path: "/motion-control/kling-2.6",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["contents", "settings"],
          properties: {
            contents: {
              type: "array",
              minItems: 1,
              items: {
                oneOf: [
                  { $ref: "#/components/schemas/PromptContent" },
                  { $ref: "#/components/schemas/CharacterContent" },
                  { $ref: "#/components/schemas/MotionContent" },
                ],
              },
            },
            settings: { $ref: "#/components/schemas/MotionSettings" },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    textToVideo26: {
      method: "POST",
      path: "/text-to-video/kling-2.6",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { $ref: "#/components/schemas/Prompt" },
            settings: {
              type: "object",
              properties: {
                audio: { type: "string", enum: ["native", "off"], default: "off" },
                resolution: { $ref: "#/components/schemas/HdResolution" },
                aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
                duration: { $ref: "#/components/schemas/ShortDuration" },
              },
            },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    imageToVideo26: {
      method: "POST",
      path: "/image-to-video/kling-2.6",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["contents"],
          properties: {
            contents: {
              type: "array",
              minItems: 1,
              items: {
                oneOf: [
                  { $ref: "#/components/schemas/PromptContent" },
                  { $ref: "#/components/schemas/FrameContent" },
                  { $ref: "#/components/schemas/VoiceContent" },
                ],
              },
            },
            settings: {
              type: "object",
              properties: {
                audio: { type: "string", enum: ["native", "off"], default: "off" },
                resolution: { $ref: "#/components/schemas/HdResolution" },
                duration: { $ref: "#/components/schemas/ShortDuration" },
              },
            },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    textToVideo25Turbo: {
      method: "POST",
      path: "/text-to-video/kling-2.5-turbo",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { $ref: "#/components/schemas/Prompt" },
            settings: {
              type: "object",
              properties: {
                resolution: { $ref: "#/components/schemas/HdResolution" },
                aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
                duration: { $ref: "#/components/schemas/ShortDuration" },
              },
            },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    imageToVideo25Turbo: {
      method: "POST",
      path: "/image-to-video/kling-2.5-turbo",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["contents"],
          properties: {
            contents: {
              type: "array",
              minItems: 1,
              items: {
                oneOf: [{ $ref: "#/components/schemas/PromptContent" }, { $ref: "#/components/schemas/FrameContent" }],
              },
            },
            settings: {
              type: "object",
              properties: {
                resolution: { $ref: "#/components/schemas/HdResolution" },
                duration: { $ref: "#/components/schemas/ShortDuration" },
              },
            },
            options: { $ref: "#/components/schemas/Options" },
          },
        },
      },
    },
    getTasks: {
      method: "GET",
      path: "/tasks",
      parameters: [
        { in: "query", name: "task_ids", schema: { type: "string" } },
        { in: "query", name: "external_task_ids", schema: { type: "string" } },
      ],
    },
    textToVideo: {
      method: "POST",
      path: "/v1/videos/text2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            { $ref: "#/components/schemas/Shots" },
            {
              type: "object",
              properties: {
                model_name: { $ref: "#/components/schemas/ClassicModel" },
                prompt: { $ref: "#/components/schemas/Prompt" },
                negative_prompt: { $ref: "#/components/schemas/NegativePrompt" },
                voice_list: { $ref: "#/components/schemas/VoiceList" },
                sound: { $ref: "#/components/schemas/Sound" },
                cfg_scale: { $ref: "#/components/schemas/CfgScale" },
                mode: { $ref: "#/components/schemas/Mode" },
                camera_control: { $ref: "#/components/schemas/CameraControl" },
                aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
                duration: { $ref: "#/components/schemas/ClassicDuration" },
              },
            },
          ],
        },
      },
    },
    imageToVideo: {
      method: "POST",
      path: "/v1/videos/image2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            { $ref: "#/components/schemas/Shots" },
            {
              type: "object",
              allOf: [
                {
                  anyOf: [
                    { required: ["image"], properties: { image: { type: "string" } } },
                    { required: ["image_tail"], properties: { image_tail: { type: "string" } } },
                  ],
                },
              ],
              properties: {
                model_name: { $ref: "#/components/schemas/ClassicModel" },
                image: { $ref: "#/components/schemas/Image" },
                image_tail: { $ref: "#/components/schemas/Image" },
                prompt: { $ref: "#/components/schemas/Prompt" },
                negative_prompt: { $ref: "#/components/schemas/NegativePrompt" },
                element_list: { $ref: "#/components/schemas/ElementList" },
                voice_list: { $ref: "#/components/schemas/VoiceList" },
                sound: { $ref: "#/components/schemas/Sound" },
                cfg_scale: { $ref: "#/components/schemas/CfgScale" },
                mode: { $ref: "#/components/schemas/Mode" },
                static_mask: { $ref: "#/components/schemas/Image" },
                dynamic_masks: {
                  type: "array",
                  maxItems: 6,
                  items: {
                    type: "object",
                    required: ["mask", "trajectories"],
                    properties: {
                      mask: { $ref: "#/components/schemas/Image" },
                      trajectories: {
                        type: "array",
                        minItems: 2,
                        maxItems: 77,
                        items: {
                          type: "object",
                          required: ["x", "y"],
                          properties: { x: { type: "integer" }, y: { type: "integer" } },
                        },
                      },
                    },
                  },
                },
                camera_control: { $ref: "#/components/schemas/CameraControl" },
                duration: { $ref: "#/components/schemas/ClassicDuration" },
              },
            },
          ],
        },
      },
    },
    multiImageToVideo: {
      method: "POST",
      path: "/v1/videos/multi-image2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            {
              type: "object",
              required: ["image_list", "prompt"],
              properties: {
                model_name: { type: "string", enum: ["kling-v1-6"], default: "kling-v1-6" },
                image_list: {
                  type: "array",
                  minItems: 1,
                  maxItems: 4,
                  items: {
                    type: "object",
                    required: ["image"],
                    properties: { image: { $ref: "#/components/schemas/Image" } },
                  },
                },
                prompt: { $ref: "#/components/schemas/Prompt" },
                negative_prompt: { $ref: "#/components/schemas/NegativePrompt" },
                mode: { type: "string", enum: ["std", "pro"], default: "std" },
                duration: { type: "string", enum: ["5", "10"], default: "5" },
                aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
              },
            },
          ],
        },
      },
    },
    omniVideo: {
      method: "POST",
      path: "/v1/videos/omni-video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            { $ref: "#/components/schemas/Shots" },
            {
              type: "object",
              properties: {
                model_name: { type: "string", enum: ["kling-video-o1", "kling-v3-omni"], default: "kling-video-o1" },
                prompt: { $ref: "#/components/schemas/Prompt" },
                image_list: {
                  type: "array",
                  maxItems: 7,
                  items: {
                    type: "object",
                    required: ["image_url"],
                    properties: {
                      image_url: { $ref: "#/components/schemas/Image" },
                      type: { type: "string", enum: ["first_frame", "end_frame"] },
                    },
                  },
                },
                element_list: { $ref: "#/components/schemas/ElementList" },
                video_list: {
                  type: "array",
                  maxItems: 1,
                  items: {
                    type: "object",
                    required: ["video_url"],
                    properties: {
                      video_url: { type: "string", format: "uri" },
                      refer_type: { type: "string", enum: ["feature", "base"], default: "base" },
                      keep_original_sound: { type: "string", enum: ["yes", "no"] },
                    },
                  },
                },
                sound: { $ref: "#/components/schemas/Sound" },
                mode: { type: "string", enum: ["std", "pro", "4k"], default: "pro" },
                aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"] },
                duration: { $ref: "#/components/schemas/ClassicDuration" },
              },
            },
          ],
        },
      },
    },
    motionControl: {
      method: "POST",
      path: "/v1/videos/motion-control",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            {
              type: "object",
              required: ["image_url", "video_url", "character_orientation", "mode"],
              properties: {
                model_name: { type: "string", enum: ["kling-v2-6", "kling-v3"], default: "kling-v2-6" },
                prompt: { $ref: "#/components/schemas/Prompt" },
                image_url: { $ref: "#/components/schemas/Image" },
                video_url: { type: "string", format: "uri" },
                element_list: { $ref: "#/components/schemas/ElementList" },
                keep_original_sound: { type: "string", enum: ["yes", "no"], default: "yes" },
                character_orientation: { type: "string", enum: ["image", "video"] },
                mode: { type: "string", enum: ["std", "pro"] },
              },
            },
          ],
        },
      },
    },
    extendVideo: {
      method: "POST",
      path: "/v1/videos/video-extend",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["video_id"],
          properties: {
            video_id: { type: "string" },
            prompt: { $ref: "#/components/schemas/Prompt" },
            negative_prompt: { $ref: "#/components/schemas/NegativePrompt" },
            cfg_scale: { $ref: "#/components/schemas/CfgScale" },
            callback_url: { type: "string", format: "uri" },
            external_task_id: { $ref: "#/components/schemas/ExternalId" },
          },
        },
      },
    },
    lipSync: {
      method: "POST",
      path: "/v1/videos/advanced-lip-sync",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            {
              type: "object",
              required: ["session_id", "face_choose"],
              properties: {
                session_id: { type: "string" },
                face_choose: {
                  type: "array",
                  minItems: 1,
                  items: {
                    type: "object",
                    required: ["face_id", "sound_start_time", "sound_end_time", "sound_insert_time"],
                    oneOf: [{ required: ["audio_id"] }, { required: ["sound_file"] }],
                    properties: {
                      face_id: { type: "string" },
                      audio_id: { type: "string" },
                      sound_file: { type: "string" },
                      sound_start_time: { type: "integer", format: "int64", minimum: 0 },
                      sound_end_time: { type: "integer", format: "int64", minimum: 0 },
                      sound_insert_time: { type: "integer", format: "int64", minimum: 0 },
                      sound_volume: { type: "number", minimum: 0, maximum: 2, default: 1 },
                      original_audio_volume: { type: "number", minimum: 0, maximum: 2, default: 1 },
                    },
                  },
                },
              },
            },
          ],
        },
      },
    },
    avatar: {
      method: "POST",
      path: "/v1/videos/avatar/image2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            {
              type: "object",
              required: ["image"],
              oneOf: [{ required: ["audio_id"] }, { required: ["sound_file"] }],
              properties: {
                image: { $ref: "#/components/schemas/Image" },
                audio_id: { type: "string" },
                sound_file: { type: "string" },
                prompt: { $ref: "#/components/schemas/Prompt" },
                mode: { type: "string", enum: ["std", "pro"], default: "std" },
              },
            },
          ],
        },
      },
    },
    videoEffect: {
      method: "POST",
      path: "/v1/videos/effects",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["effect_scene", "input"],
          properties: {
            effect_scene: { type: "string" },
            input: {
              oneOf: [
                { type: "object", required: ["image"], properties: { image: { $ref: "#/components/schemas/Image" } } },
                {
                  type: "object",
                  required: ["images"],
                  properties: {
                    images: { type: "array", minItems: 2, maxItems: 2, items: { $ref: "#/components/schemas/Image" } },
                  },
                },
              ],
            },
            callback_url: { type: "string", format: "uri" },
            external_task_id: { $ref: "#/components/schemas/ExternalId" },
          },
        },
      },
    },
    generateImage: {
      method: "POST",
      path: "/v1/images/generations",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            {
              type: "object",
              required: ["prompt"],
              properties: {
                model_name: { type: "string", enum: ["kling-v2-1", "kling-v3"], default: "kling-v3" },
                prompt: { $ref: "#/components/schemas/Prompt" },
                negative_prompt: { $ref: "#/components/schemas/NegativePrompt" },
                image: { $ref: "#/components/schemas/Image" },
                image_reference: { type: "string", enum: ["subject", "face"] },
                image_fidelity: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
                human_fidelity: { type: "number", minimum: 0, maximum: 1, default: 0.45 },
                element_list: { $ref: "#/components/schemas/ElementList" },
                resolution: { type: "string", enum: ["1k", "2k"], default: "1k" },
                n: { $ref: "#/components/schemas/ImageCount" },
                aspect_ratio: { $ref: "#/components/schemas/ImageRatio" },
              },
            },
          ],
        },
      },
    },
    omniImage: {
      method: "POST",
      path: "/v1/images/omni-image",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            {
              type: "object",
              required: ["prompt"],
              properties: {
                model_name: { type: "string", enum: ["kling-image-o1", "kling-v3-omni"], default: "kling-image-o1" },
                prompt: { $ref: "#/components/schemas/Prompt" },
                image_list: {
                  type: "array",
                  maxItems: 10,
                  items: {
                    type: "object",
                    required: ["image"],
                    properties: { image: { $ref: "#/components/schemas/Image" } },
                  },
                },
                element_list: { $ref: "#/components/schemas/ElementList" },
                resolution: { type: "string", enum: ["1k", "2k", "4k"], default: "1k" },
                result_type: { type: "string", enum: ["single", "series"], default: "single" },
                n: { $ref: "#/components/schemas/ImageCount" },
                series_amount: {
                  oneOf: [
                    { type: "integer", minimum: 2, maximum: 9 },
                    { type: "string", const: "auto" },
                  ],
                  default: 4,
                },
                aspect_ratio: {
                  type: "string",
                  enum: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "auto"],
                  default: "auto",
                },
              },
            },
          ],
        },
      },
    },
    multiImageToImage: {
      method: "POST",
      path: "/v1/images/multi-image2image",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            {
              type: "object",
              required: ["subject_image_list"],
              properties: {
                model_name: { type: "string", enum: ["kling-v2-1"], default: "kling-v2-1" },
                prompt: { $ref: "#/components/schemas/Prompt" },
                subject_image_list: {
                  type: "array",
                  minItems: 1,
                  maxItems: 4,
                  items: {
                    type: "object",
                    required: ["subject_image"],
                    properties: { subject_image: { $ref: "#/components/schemas/Image" } },
                  },
                },
                scene_image: { $ref: "#/components/schemas/Image" },
                style_image: { $ref: "#/components/schemas/Image" },
                n: { $ref: "#/components/schemas/ImageCount" },
                aspect_ratio: { $ref: "#/components/schemas/ImageRatio" },
              },
            },
          ],
        },
      },
    },
    expandImage: {
      method: "POST",
      path: "/v1/images/editing/expand",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            {
              type: "object",
              required: [
                "image",
                "up_expansion_ratio",
                "down_expansion_ratio",
                "left_expansion_ratio",
                "right_expansion_ratio",
              ],
              properties: {
                image: { $ref: "#/components/schemas/Image" },
                up_expansion_ratio: { type: "number", minimum: 0, maximum: 2 },
                down_expansion_ratio: { type: "number", minimum: 0, maximum: 2 },
                left_expansion_ratio: { type: "number", minimum: 0, maximum: 2 },
                right_expansion_ratio: { type: "number", minimum: 0, maximum: 2 },
                prompt: { $ref: "#/components/schemas/Prompt" },
                n: { $ref: "#/components/schemas/ImageCount" },
              },
            },
          ],
        },
      },
    },
    tryOn: {
      method: "POST",
      path: "/v1/images/kolors-virtual-try-on",
      body: {
        required: true,
        media: "application/json",
        schema: {
          allOf: [
            { $ref: "#/components/schemas/ClassicOptions" },
            {
              type: "object",
              required: ["human_image", "cloth_image"],
              properties: {
                model_name: {
                  type: "string",
                  enum: ["kolors-virtual-try-on-v1", "kolors-virtual-try-on-v1-5"],
                  default: "kolors-virtual-try-on-v1",
                },
                human_image: { $ref: "#/components/schemas/Image" },
                cloth_image: { $ref: "#/components/schemas/Image" },
              },
            },
          ],
        },
      },
    },
    multiShotImages: {
      method: "POST",
      path: "/v1/general/ai-multi-shot",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["element_frontal_image"],
          properties: {
            element_frontal_image: { $ref: "#/components/schemas/Image" },
            callback_url: { type: "string", format: "uri" },
            external_task_id: { $ref: "#/components/schemas/ExternalId" },
          },
        },
      },
    },
    textToAudio: {
      method: "POST",
      path: "/v1/audio/text-to-audio",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "duration"],
          properties: {
            prompt: { type: "string", minLength: 1, maxLength: 200 },
            duration: { type: "number", minimum: 3, maximum: 10 },
            callback_url: { type: "string", format: "uri" },
            external_task_id: { $ref: "#/components/schemas/ExternalId" },
          },
        },
      },
    },
    videoToAudio: {
      method: "POST",
      path: "/v1/audio/video-to-audio",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          oneOf: [{ required: ["video_id"] }, { required: ["video_url"] }],
          properties: {
            video_id: { type: "string" },
            video_url: { type: "string", format: "uri" },
            sound_effect_prompt: { type: "string", maxLength: 200 },
            bgm_prompt: { type: "string", maxLength: 200 },
            asmr_mode: { type: "boolean", default: false },
            callback_url: { type: "string", format: "uri" },
            external_task_id: { $ref: "#/components/schemas/ExternalId" },
          },
        },
      },
    },
    getTextToVideo: {
      method: "GET",
      path: "/v1/videos/text2video/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getImageToVideo: {
      method: "GET",
      path: "/v1/videos/image2video/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getMultiImageToVideo: {
      method: "GET",
      path: "/v1/videos/multi-image2video/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getOmniVideo: {
      method: "GET",
      path: "/v1/videos/omni-video/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getMotionControl: {
      method: "GET",
      path: "/v1/videos/motion-control/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getExtendedVideo: {
      method: "GET",
      path: "/v1/videos/video-extend/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getLipSync: {
      method: "GET",
      path: "/v1/videos/advanced-lip-sync/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getAvatar: {
      method: "GET",
      path: "/v1/videos/avatar/image2video/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getVideoEffect: {
      method: "GET",
      path: "/v1/videos/effects/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getImage: {
      method: "GET",
      path: "/v1/images/generations/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getOmniImage: {
      method: "GET",
      path: "/v1/images/omni-image/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getMultiImageToImage: {
      method: "GET",
      path: "/v1/images/multi-image2image/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getExpandedImage: {
      method: "GET",
      path: "/v1/images/editing/expand/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getTryOn: {
      method: "GET",
      path: "/v1/images/kolors-virtual-try-on/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getMultiShotImages: {
      method: "GET",
      path: "/v1/general/ai-multi-shot/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getTextToAudio: {
      method: "GET",
      path: "/v1/audio/text-to-audio/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
    getVideoToAudio: {
      method: "GET",
      path: "/v1/audio/video-to-audio/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
  },
  components: {
    schemas: {
      AspectRatio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
      CameraControl: {
        type: "object",
        required: ["type"],
        properties: {
          type: {
            type: "string",
            enum: ["simple", "down_back", "forward_up", "right_turn_forward", "left_turn_forward"],
          },
          config: {
            type: "object",
            properties: {
              horizontal: { type: "number", minimum: -10, maximum: 10 },
              vertical: { type: "number", minimum: -10, maximum: 10 },
              pan: { type: "number", minimum: -10, maximum: 10 },
              tilt: { type: "number", minimum: -10, maximum: 10 },
              roll: { type: "number", minimum: -10, maximum: 10 },
              zoom: { type: "number", minimum: -10, maximum: 10 },
            },
          },
        },
      },
      CfgScale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
      CharacterContent: {
        type: "object",
        required: ["type", "url"],
        properties: { type: { type: "string", const: "image" }, url: { $ref: "#/components/schemas/Image" } },
      },
      ClassicDuration: {
        type: "string",
        enum: ["3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"],
        default: "5",
      },
      ClassicModel: {
        type: "string",
        enum: [
          "kling-v1",
          "kling-v1-5",
          "kling-v1-6",
          "kling-v2-master",
          "kling-v2-1",
          "kling-v2-1-master",
          "kling-v2-5-turbo",
          "kling-v2-6",
          "kling-v3",
        ],
        default: "kling-v1",
      },
      ClassicOptions: {
        type: "object",
        properties: {
          callback_url: { type: "string", format: "uri" },
          external_task_id: { $ref: "#/components/schemas/ExternalId" },
          watermark_info: { $ref: "#/components/schemas/WatermarkInfo" },
        },
      },
      ElementContent: {
        type: "object",
        required: ["type", "element_id", "id"],
        properties: {
          type: { type: "string", const: "element" },
          element_id: { type: "string" },
          id: { type: "string" },
        },
      },
      ElementList: {
        type: "array",
        maxItems: 10,
        items: {
          type: "object",
          required: ["element_id"],
          properties: { element_id: { type: "integer", format: "int64" } },
        },
      },
      ExternalId: { type: "string" },
      FirstFrameContent: {
        type: "object",
        required: ["type", "url"],
        properties: { type: { type: "string", const: "first_frame" }, url: { $ref: "#/components/schemas/Image" } },
      },
      FrameContent: {
        type: "object",
        required: ["type", "url"],
        properties: {
          type: { type: "string", enum: ["first_frame", "last_frame"] },
          url: { $ref: "#/components/schemas/Image" },
        },
      },
      HdResolution: { type: "string", enum: ["720p", "1080p"], default: "720p" },
      Image: { type: "string" },
      ImageCount: { type: "integer", minimum: 1, maximum: 9, default: 1 },
      ImageRatio: {
        type: "string",
        enum: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"],
        default: "16:9",
      },
      LongDuration: { type: "integer", minimum: 3, maximum: 15, default: 5 },
      Mode: { type: "string", enum: ["std", "pro", "4k"], default: "std" },
      MotionContent: {
        type: "object",
        required: ["type", "url"],
        properties: { type: { type: "string", const: "video" }, url: { type: "string", format: "uri" } },
      },
      MotionSettings: {
        type: "object",
        required: ["character_orientation"],
        properties: {
          character_orientation: { type: "string", enum: ["image", "video"] },
          audio: { type: "string", enum: ["original", "off"], default: "original" },
          resolution: { $ref: "#/components/schemas/HdResolution" },
        },
      },
      MultiShot: { type: "boolean", default: true },
      NativeAudio: { type: "string", enum: ["native", "off"], default: "off" },
      NegativePrompt: { type: "string", maxLength: 2500 },
      OmniContents: {
        type: "array",
        minItems: 1,
        items: {
          oneOf: [
            { $ref: "#/components/schemas/PromptContent" },
            {
              type: "object",
              required: ["type", "url"],
              properties: {
                type: {
                  type: "string",
                  enum: ["first_frame", "last_frame", "refer_image", "feature_video", "base_video"],
                },
                url: { type: "string" },
                id: { type: "string" },
              },
            },
            { $ref: "#/components/schemas/ElementContent" },
          ],
        },
      },
      Options: {
        type: "object",
        properties: {
          callback_url: { type: "string", format: "uri" },
          external_task_id: { $ref: "#/components/schemas/ExternalId" },
          watermark_info: { $ref: "#/components/schemas/WatermarkInfo" },
        },
      },
      Prompt: { type: "string", maxLength: 2500 },
      PromptContent: {
        type: "object",
        required: ["type", "text"],
        properties: { type: { type: "string", const: "prompt" }, text: { $ref: "#/components/schemas/ShotPrompt" } },
      },
      ShortDuration: { type: "integer", enum: [5, 10], default: 5 },
      ShotPrompt: { type: "string", minLength: 1, maxLength: 3072 },
      Shots: {
        type: "object",
        properties: {
          multi_shot: { type: "boolean", default: false },
          shot_type: { type: "string", enum: ["customize", "intelligence"] },
          multi_prompt: {
            type: "array",
            minItems: 1,
            maxItems: 6,
            items: {
              type: "object",
              required: ["index", "prompt", "duration"],
              properties: {
                index: { type: "integer", minimum: 1 },
                prompt: { type: "string", maxLength: 512 },
                duration: { type: "string" },
              },
            },
          },
        },
      },
      Sound: { type: "string", enum: ["on", "off"], default: "off" },
      UhdResolution: { type: "string", enum: ["720p", "1080p", "4k"], default: "720p" },
      VoiceContent: {
        type: "object",
        required: ["type", "voice_id", "id"],
        properties: { type: { type: "string", const: "voice" }, voice_id: { type: "string" }, id: { type: "string" } },
      },
      VoiceList: {
        type: "array",
        maxItems: 2,
        items: { type: "object", required: ["voice_id"], properties: { voice_id: { type: "string" } } },
      },
      WatermarkInfo: { type: "object", properties: { enabled: { type: "boolean", default: false } } },
    },
  },
  families: {
    video: {
      submit: [
        "textToVideo30Turbo",
        "imageToVideo30Turbo",
        "textToVideo30",
        "imageToVideo30",
        "omniVideo30",
        "omniVideoO1",
        "motionControl30",
        "motionControl26",
        "textToVideo26",
        "imageToVideo26",
        "textToVideo25Turbo",
        "imageToVideo25Turbo",
      ],
      retrieve: "getTasks",
      webhook: true,
      clientRef: true,
      repeat: "refused",
      places: { webhookUrl: "body#/options/callback_url", clientRef: "body#/options/external_task_id" },
      ids: ["893605946402811985"],
      requests: {
        textToVideo30Turbo: {
          body: {
            prompt: "A red boat leaves the harbour at dawn",
            settings: { resolution: "720p", aspect_ratio: "16:9", duration: 5 },
          },
        },
        imageToVideo30Turbo: {
          body: {
            contents: [
              { type: "prompt", text: "The boat leaves" },
              { type: "first_frame", url: "https://cdn.example/boat.png" },
            ],
          },
        },
        textToVideo30: {
          body: {
            prompt: "A red boat leaves the harbour at dawn",
            settings: { audio: "native", resolution: "1080p", duration: 10 },
          },
        },
        imageToVideo30: {
          body: {
            contents: [
              { type: "prompt", text: "From dawn to noon" },
              { type: "first_frame", url: "https://cdn.example/dawn.png" },
              { type: "last_frame", url: "https://cdn.example/noon.png" },
            ],
            settings: { resolution: "4k", duration: 10 },
          },
        },
        omniVideo30: {
          body: {
            contents: [
              { type: "prompt", text: "Make it snow in @video_1" },
              { type: "base_video", url: "https://cdn.example/street.mp4", id: "video_1" },
            ],
            settings: { audio: "original" },
          },
        },
        omniVideoO1: {
          body: {
            contents: [
              { type: "prompt", text: "The person of @image_1 waves" },
              { type: "refer_image", url: "https://cdn.example/person.png", id: "image_1" },
            ],
            settings: { aspect_ratio: "16:9", duration: 5 },
          },
        },
        motionControl30: {
          body: {
            contents: [
              { type: "image", url: "https://cdn.example/person.png" },
              { type: "video", url: "https://cdn.example/dance.mp4" },
            ],
            settings: { character_orientation: "video", audio: "original" },
          },
        },
        motionControl26: {
          body: {
            contents: [
              { type: "image", url: "https://cdn.example/person.png" },
              { type: "video", url: "https://cdn.example/dance.mp4" },
            ],
            settings: { character_orientation: "image" },
          },
        },
        textToVideo26: {
          body: {
            prompt: "A red boat leaves the harbour",
            settings: { audio: "native", resolution: "1080p", duration: 5 },
          },
        },
        imageToVideo26: {
          body: {
            contents: [
              { type: "prompt", text: "@1 says: welcome" },
              { type: "first_frame", url: "https://cdn.example/person.png" },
              { type: "voice", voice_id: "v-204", id: "1" },
            ],
            settings: { audio: "native", resolution: "1080p" },
          },
        },
        textToVideo25Turbo: { body: { prompt: "A red boat leaves the harbour", settings: { aspect_ratio: "9:16" } } },
        imageToVideo25Turbo: {
          body: {
            contents: [
              { type: "first_frame", url: "https://cdn.example/boat.png" },
              { type: "prompt", text: "It leaves" },
            ],
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-1",
            data: {
              id: "893605946402811985",
              status: "submitted",
              create_time: 1767225600000,
              update_time: 1767225600000,
              external_id: "order-7",
            },
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "submitted",
            requestId: "r-1",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        created_without_id: {
          answers: "submit",
          operation: "textToVideo30",
          body: { code: 0, message: "SUCCEED", request_id: "r-1", data: { status: "submitted" } },
          becomes: { ambiguous: true },
        },
        rejected_parameter: {
          answers: "submit",
          operation: "imageToVideo30",
          status: 400,
          body: { code: 1201, message: "settings.duration: 20 is not allowed", request_id: "r-1" },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "1201",
              message: "settings.duration: 20 is not allowed",
              retry: "change_input",
            },
          },
        },
        rejected_policy: {
          answers: "submit",
          operation: "textToVideo30",
          status: 400,
          body: { code: 1301, message: "Content security policy", request_id: "r-1" },
          becomes: {
            refused: { kind: "moderation", code: "1301", message: "Content security policy", retry: "change_input" },
          },
        },
        rejected_package_empty: {
          answers: "submit",
          operation: "textToVideo30",
          status: 429,
          body: { code: 1102, message: "Resource pack exhausted", request_id: "r-1" },
          becomes: {
            refused: { kind: "insufficient_credits", code: "1102", message: "Resource pack exhausted", retry: "never" },
          },
        },
        rejected_parallel: {
          answers: "submit",
          operation: "omniVideo30",
          status: 429,
          body: { code: 1303, message: "parallel task over resource pack limit", request_id: "r-1" },
          becomes: {
            refused: {
              kind: "capacity",
              code: "1303",
              message: "parallel task over resource pack limit",
              retry: "resubmit",
            },
          },
        },
        rejected_address: {
          answers: "submit",
          operation: "textToVideo30",
          status: 429,
          body: { code: 1304, message: "IP not on the allow list", request_id: "r-1" },
          becomes: {
            refused: { kind: "unauthorized", code: "1304", message: "IP not on the allow list", retry: "never" },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-2",
            data: [
              {
                id: "893605946402811985",
                status: "submitted",
                message: "",
                create_time: 1767225600000,
                update_time: 1767225600000,
                outputs: [],
              },
            ],
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "submitted",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-2",
            data: [
              {
                id: "893605946402811985",
                status: "processing",
                message: "",
                create_time: 1767225600000,
                update_time: 1767225620000,
                outputs: [],
              },
            ],
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "processing",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-2",
            data: [{ id: "893605946402811985", status: "paused", create_time: 1767225600000 }],
          },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "paused",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
          offSpec: "A word the document does not list.",
        },
        not_listed: {
          answers: "retrieve",
          body: { code: 0, message: "SUCCEED", request_id: "r-2", data: [] },
          becomes: { status: "running", recognized: false, requestId: "r-2" },
        },
        done: {
          answers: "retrieve",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-3",
            data: [
              {
                id: "893605946402811985",
                status: "succeeded",
                message: "",
                create_time: 1767225600000,
                update_time: 1767225650000,
                external_id: "order-7",
                outputs: [
                  {
                    type: "video",
                    id: "v-1",
                    url: "https://cdn.example/boat.mp4",
                    watermark_url: "https://cdn.example/boat-wm.mp4",
                    duration: "5.1",
                  },
                ],
                billing: [{ charge_type: "unit", amount: "3", package_type: "video" }],
              },
            ],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeeded",
            requestId: "r-3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                durationSeconds: 5.1,
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
              {
                kind: "video",
                role: "watermarked",
                url: "https://cdn.example/boat-wm.mp4",
                access: "public",
                durationSeconds: 5.1,
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_plain: {
          answers: "retrieve",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-3",
            data: [
              {
                id: "893605946402811985",
                status: "succeeded",
                create_time: 1767225600000,
                update_time: 1767225650000,
                outputs: [
                  { type: "video", id: "v-1", url: "https://cdn.example/boat.mp4", watermark_url: "", duration: "5" },
                ],
              },
            ],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeeded",
            requestId: "r-3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                durationSeconds: 5,
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-3",
            data: [
              {
                id: "893605946402811985",
                status: "succeeded",
                create_time: 1767225600000,
                update_time: 1767225650000,
                outputs: [],
              },
            ],
          },
          becomes: {
            status: "failed",
            providerStatus: "succeeded",
            requestId: "r-3",
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
            code: 0,
            message: "SUCCEED",
            request_id: "r-4",
            data: [
              {
                id: "893605946402811985",
                status: "failed",
                message: "Failure to pass the risk control system",
                create_time: 1767225600000,
                update_time: 1767225630000,
                outputs: [],
              },
            ],
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            requestId: "r-4",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:30.000Z" },
            error: {
              kind: "unclassified",
              message: "Failure to pass the risk control system",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        failed_silently: {
          answers: "retrieve",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-4",
            data: [
              {
                id: "893605946402811985",
                status: "failed",
                message: "",
                create_time: 1767225600000,
                update_time: 1767225630000,
              },
            ],
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            requestId: "r-4",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:30.000Z" },
            error: {
              kind: "unclassified",
              message: "The provider gave no reason.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        error_in_200: {
          answers: "retrieve",
          body: { code: 1302, message: "Too many requests", request_id: "r-5", data: null },
          becomes: { refused: { kind: "rate_limited", code: "1302", message: "Too many requests", retry: "resubmit" } },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { code: 1004, message: "Authorization has expired", request_id: "r-5" },
          becomes: {
            refused: { kind: "unauthorized", code: "1004", message: "Authorization has expired", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { code: 1302, message: "Too many requests", request_id: "r-5" },
          becomes: { refused: { kind: "rate_limited", code: "1302", message: "Too many requests", retry: "resubmit" } },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { code: 1203, message: "The requested resource does not exist", request_id: "r-5" },
          becomes: {
            refused: {
              kind: "not_found",
              code: "1203",
              message: "The requested resource does not exist",
              retry: "never",
            },
          },
        },
        busy: {
          answers: "retrieve",
          status: 504,
          body: { code: 5002, message: "Internal timeout", request_id: "r-5" },
          becomes: {
            refused: { kind: "provider_timeout", code: "5002", message: "Internal timeout", retry: "resubmit" },
          },
        },
        page: {
          answers: "retrieve",
          body: "<html><body>Bad gateway</body></html>",
          becomes: { transient: true },
          offSpec: "A proxy in between answers with a page of its own.",
        },
        webhook: {
          answers: "webhook",
          headers: { "content-type": "application/json; charset=utf-8" },
          body: {
            id: "893605946402811985",
            status: "succeeded",
            message: "",
            create_time: 1767225600000,
            update_time: 1767225650000,
            outputs: [{ type: "video", id: "v-1", url: "https://cdn.example/boat.mp4", duration: "5" }],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeeded",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                durationSeconds: 5,
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        webhook_running: {
          answers: "webhook",
          body: {
            id: "893605946402811985",
            status: "processing",
            message: "",
            create_time: 1767225600000,
            update_time: 1767225620000,
            outputs: [],
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "processing",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        webhook_failed: {
          answers: "webhook",
          body: {
            id: "893605946402811985",
            status: "failed",
            message: "Risk control",
            create_time: 1767225600000,
            update_time: 1767225630000,
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:30.000Z" },
            error: { kind: "unclassified", message: "Risk control", retry: "unknown", charged: "unknown" },
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
      ],
      cannot: { cancel: "The provider has no cancel operation." },
    },
    generation: {
      submit: [
        "textToVideo",
        "imageToVideo",
        "multiImageToVideo",
        "omniVideo",
        "motionControl",
        "extendVideo",
        "lipSync",
        "avatar",
        "videoEffect",
        "generateImage",
        "omniImage",
        "multiImageToImage",
        "expandImage",
        "tryOn",
        "multiShotImages",
        "textToAudio",
        "videoToAudio",
      ],
      retrieve: {
        textToVideo: "getTextToVideo",
        imageToVideo: "getImageToVideo",
        multiImageToVideo: "getMultiImageToVideo",
        omniVideo: "getOmniVideo",
        motionControl: "getMotionControl",
        extendVideo: "getExtendedVideo",
        lipSync: "getLipSync",
        avatar: "getAvatar",
        videoEffect: "getVideoEffect",
        generateImage: "getImage",
        omniImage: "getOmniImage",
        multiImageToImage: "getMultiImageToImage",
        expandImage: "getExpandedImage",
        tryOn: "getTryOn",
        multiShotImages: "getMultiShotImages",
        textToAudio: "getTextToAudio",
        videoToAudio: "getVideoToAudio",
      },
      webhook: true,
      clientRef: true,
      repeat: "refused",
      places: { webhookUrl: "body#/callback_url", clientRef: "body#/external_task_id" },
      ids: ["867283741759111202"],
      requests: {
        textToVideo: {
          body: {
            model_name: "kling-v2-6",
            prompt: "A red boat leaves the harbour",
            duration: "5",
            mode: "pro",
            sound: "on",
          },
        },
        imageToVideo: {
          body: {
            model_name: "kling-v2-6",
            image: "https://cdn.example/boat.png",
            prompt: "It leaves",
            duration: "5",
            mode: "pro",
          },
        },
        multiImageToVideo: {
          body: {
            image_list: [{ image: "https://cdn.example/dog.png" }, { image: "https://cdn.example/coat.png" }],
            prompt: "The dog wears the coat",
          },
        },
        omniVideo: {
          body: {
            model_name: "kling-v3-omni",
            prompt: "The person of <<<image_1>>> waves",
            image_list: [{ image_url: "https://cdn.example/person.png" }],
            aspect_ratio: "16:9",
          },
        },
        motionControl: {
          body: {
            image_url: "https://cdn.example/person.png",
            video_url: "https://cdn.example/dance.mp4",
            character_orientation: "image",
            mode: "pro",
          },
        },
        extendVideo: { body: { video_id: "828006748715380777", prompt: "The boat reaches the sea" } },
        lipSync: {
          body: {
            session_id: "850508686686064678",
            face_choose: [
              {
                face_id: "0",
                sound_file: "https://cdn.example/hello.mp3",
                sound_start_time: 0,
                sound_end_time: 3000,
                sound_insert_time: 1000,
              },
            ],
          },
        },
        avatar: { body: { image: "https://cdn.example/person.png", sound_file: "https://cdn.example/hello.mp3" } },
        videoEffect: {
          body: {
            effect_scene: "hug_pro",
            input: { images: ["https://cdn.example/a.png", "https://cdn.example/b.png"] },
          },
        },
        generateImage: { body: { model_name: "kling-v3", prompt: "A puppy in a raincoat", n: 2, aspect_ratio: "1:1" } },
        omniImage: {
          body: {
            prompt: "Put <<<image_1>>> into a forest",
            image_list: [{ image: "https://cdn.example/person.png" }],
            resolution: "2k",
          },
        },
        multiImageToImage: {
          body: {
            subject_image_list: [{ subject_image: "https://cdn.example/dog.png" }],
            scene_image: "https://cdn.example/beach.png",
            prompt: "The dog runs",
          },
        },
        expandImage: {
          body: {
            image: "https://cdn.example/dog.png",
            up_expansion_ratio: 0.1,
            down_expansion_ratio: 0.1,
            left_expansion_ratio: 0.6,
            right_expansion_ratio: 0.6,
          },
        },
        tryOn: {
          body: {
            model_name: "kolors-virtual-try-on-v1-5",
            human_image: "https://cdn.example/person.png",
            cloth_image: "https://cdn.example/coat.png",
          },
        },
        multiShotImages: { body: { element_frontal_image: "https://cdn.example/person.png" } },
        textToAudio: { body: { prompt: "Rain on a tin roof", duration: 5 } },
        videoToAudio: { body: { video_url: "https://cdn.example/street.mp4", sound_effect_prompt: "Footsteps" } },
      },
      examples: {
        created: {
          answers: "submit",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-1",
            data: {
              task_id: "867283741759111202",
              task_status: "submitted",
              task_info: { external_task_id: "order-7" },
              created_at: 1767225600000,
              updated_at: 1767225600000,
            },
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "submitted",
            requestId: "r-1",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        rejected_in_200: {
          answers: "submit",
          operation: "textToVideo",
          body: { code: 1200, message: "model_name is not supported", request_id: "r-1", data: null },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "1200",
              message: "model_name is not supported",
              retry: "change_input",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-2",
            data: {
              task_id: "867283741759111202",
              task_status: "submitted",
              task_status_msg: "",
              task_info: {},
              created_at: 1767225600000,
              updated_at: 1767225600000,
            },
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "submitted",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-2",
            data: {
              task_id: "867283741759111202",
              task_status: "processing",
              task_status_msg: "",
              created_at: 1767225600000,
              updated_at: 1767225620000,
              task_result: { images: [], videos: null },
            },
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "processing",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-2",
            data: { task_id: "867283741759111202", task_status: "paused", created_at: 1767225600000 },
          },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "paused",
            requestId: "r-2",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
          offSpec: "A word the document does not list.",
        },
        done: {
          answers: "retrieve",
          operation: "getTextToVideo",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-3",
            data: {
              task_id: "867283741759111202",
              task_status: "succeed",
              task_status_msg: "",
              task_info: { external_task_id: "order-7" },
              created_at: 1767225600000,
              updated_at: 1767225650000,
              final_unit_deduction: "2",
              final_balance_deduction: { quota: "0.56", list_price: "0.7" },
              watermark_info: { enabled: true },
              task_result: {
                videos: [
                  {
                    id: "v-1",
                    url: "https://cdn.example/boat.mp4",
                    watermark_url: "https://cdn.example/boat-wm.mp4",
                    duration: "5.1",
                  },
                ],
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeed",
            requestId: "r-3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            cost: { units: 2, money: 0.56 },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                durationSeconds: 5.1,
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
              {
                kind: "video",
                role: "watermarked",
                url: "https://cdn.example/boat-wm.mp4",
                access: "public",
                durationSeconds: 5.1,
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_images: {
          answers: "retrieve",
          operation: "getImage",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-3",
            data: {
              task_id: "867283741759111202",
              task_status: "succeed",
              created_at: 1767225600000,
              updated_at: 1767225650000,
              final_unit_deduction: "16",
              task_result: {
                images: [
                  { index: 0, url: "https://cdn.example/1.png" },
                  { index: 1, url: "https://cdn.example/2.png" },
                ],
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeed",
            requestId: "r-3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            cost: { units: 16 },
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/1.png",
                access: "public",
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/2.png",
                access: "public",
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_series: {
          answers: "retrieve",
          operation: "getOmniImage",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-3",
            data: {
              task_id: "867283741759111202",
              task_status: "succeed",
              created_at: 1767225600000,
              updated_at: 1767225650000,
              task_result: {
                result_type: "series",
                images: [],
                series_images: [
                  { index: 0, url: "https://cdn.example/s1.png" },
                  { index: 1, url: "https://cdn.example/s2.png" },
                ],
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeed",
            requestId: "r-3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/s1.png",
                access: "public",
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/s2.png",
                access: "public",
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_multi_shot: {
          answers: "retrieve",
          operation: "getMultiShotImages",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-3",
            data: {
              task_id: "867283741759111202",
              task_status: "succeed",
              created_at: 1767225600000,
              updated_at: 1767225650000,
              task_result: {
                images: [
                  {
                    index: 0,
                    url_1: "https://cdn.example/a.png",
                    url_2: "https://cdn.example/b.png",
                    url_3: "https://cdn.example/c.png",
                  },
                ],
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeed",
            requestId: "r-3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/a.png",
                access: "public",
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/b.png",
                access: "public",
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/c.png",
                access: "public",
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_sound: {
          answers: "retrieve",
          operation: "getVideoToAudio",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-3",
            data: {
              task_id: "867283741759111202",
              task_status: "succeed",
              created_at: 1767225600000,
              updated_at: 1767225650000,
              task_info: { parent_video: { id: "v-0", url: "https://cdn.example/silent.mp4", duration: "7" } },
              task_result: {
                videos: [{ id: "v-1", url: "https://cdn.example/street.mp4", duration: "7" }],
                audios: [
                  {
                    id: "a-1",
                    url_mp3: "https://cdn.example/street.mp3",
                    url_wav: "https://cdn.example/street.wav",
                    duration_mp3: "7.1",
                    duration_wav: "7",
                  },
                ],
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeed",
            requestId: "r-3",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/street.mp4",
                access: "public",
                durationSeconds: 7,
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
              {
                kind: "audio",
                role: "primary",
                url: "https://cdn.example/street.mp3",
                access: "public",
                durationSeconds: 7.1,
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
              {
                kind: "audio",
                role: "extra",
                url: "https://cdn.example/street.wav",
                access: "public",
                durationSeconds: 7,
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            code: 0,
            message: "SUCCEED",
            request_id: "r-3",
            data: {
              task_id: "867283741759111202",
              task_status: "succeed",
              created_at: 1767225600000,
              updated_at: 1767225650000,
              task_result: { videos: null, images: null },
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "succeed",
            requestId: "r-3",
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
            code: 0,
            message: "SUCCEED",
            request_id: "r-4",
            data: {
              task_id: "867283741759111202",
              task_status: "failed",
              task_status_msg: "Failure to pass the risk control system",
              created_at: 1767225600000,
              updated_at: 1767225630000,
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            requestId: "r-4",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:30.000Z" },
            error: {
              kind: "unclassified",
              message: "Failure to pass the risk control system",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        error_in_200: {
          answers: "retrieve",
          body: { code: 1302, message: "Too many requests", request_id: "r-5", data: null },
          becomes: { refused: { kind: "rate_limited", code: "1302", message: "Too many requests", retry: "resubmit" } },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { code: 1002, message: "Authorization is invalid", request_id: "r-5" },
          becomes: {
            refused: { kind: "unauthorized", code: "1002", message: "Authorization is invalid", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { code: 1302, message: "Too many requests", request_id: "r-5" },
          becomes: { refused: { kind: "rate_limited", code: "1302", message: "Too many requests", retry: "resubmit" } },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { code: 1203, message: "The requested resource does not exist", request_id: "r-5" },
          becomes: {
            refused: {
              kind: "not_found",
              code: "1203",
              message: "The requested resource does not exist",
              retry: "never",
            },
          },
        },
        webhook: {
          answers: "webhook",
          body: {
            task_id: "867283741759111202",
            task_status: "succeed",
            task_status_msg: "",
            created_at: 1767225600000,
            updated_at: 1767225650000,
            final_unit_deduction: "2",
            task_info: { external_task_id: "order-7" },
            task_result: { videos: [{ id: "v-1", url: "https://cdn.example/boat.mp4", duration: "5" }] },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeed",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            cost: { units: 2 },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                durationSeconds: 5,
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        webhook_extended: {
          answers: "webhook",
          body: {
            task_id: "867283741759111202",
            task_status: "succeed",
            created_at: 1767225600000,
            updated_at: 1767225650000,
            task_info: { parent_video: { id: "v-0", url: "https://cdn.example/boat.mp4", duration: "5" } },
            task_result: {
              images: [],
              videos: [{ id: "v-1", url: "https://cdn.example/longer.mp4", duration: "9.5" }],
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "succeed",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/longer.mp4",
                access: "public",
                durationSeconds: 9.5,
                expires: { at: "2026-01-31T00:00:00.000Z", from: "documented" },
              },
            ],
          },
        },
        webhook_failed: {
          answers: "webhook",
          body: {
            task_id: "867283741759111202",
            task_status: "failed",
            task_status_msg: "Risk control",
            created_at: 1767225600000,
            updated_at: 1767225630000,
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:30.000Z" },
            error: { kind: "unclassified", message: "Risk control", retry: "unknown", charged: "unknown" },
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "done_images"],
        ["created", "running", "failed"],
      ],
      cannot: { cancel: "The provider has no cancel operation." },
    },
  },
  webhooks: { verify: "standard-webhooks" },
};
