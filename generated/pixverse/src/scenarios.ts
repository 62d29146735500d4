/**
 * What the simulator needs to know of PixVerse: operations with their request schemas, examples, scenarios.
 * Generated from specs/pixverse; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** PixVerse, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "pixverse",
  title: "PixVerse",
  sites: { global: "https://app-api.pixverse.ai", china: "https://app-api.pixverseai.cn" },
  auth: [{ in: "header", name: "API-KEY" }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    textToVideo: {
      method: "POST",
      path: "/openapi/v2/video/text/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/TextToVideo" } },
    },
    imageToVideo: {
      method: "POST",
      path: "/openapi/v2/video/img/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ImageToVideo" } },
    },
    transition: {
      method: "POST",
      path: "/openapi/v2/video/transition/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Transition" } },
    },
    multiTransition: {
      method: "POST",
      path: "/openapi/v2/video/multi_transition/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/MultiTransition" } },
    },
    fusion: {
      method: "POST",
      path: "/openapi/v2/video/fusion/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Fusion" } },
    },
    extendVideo: {
      method: "POST",
      path: "/openapi/v2/video/extend/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Extend" } },
    },
    lipSync: {
      method: "POST",
      path: "/openapi/v2/video/lip_sync/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/LipSync" } },
    },
    soundEffect: {
      method: "POST",
      path: "/openapi/v2/video/sound_effect/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/SoundEffect" } },
    },
    restyle: {
      method: "POST",
      path: "/openapi/v2/video/restyle/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Restyle" } },
    },
    swap: {
      method: "POST",
      path: "/openapi/v2/video/swap/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Swap" } },
    },
    mimic: {
      method: "POST",
      path: "/openapi/v2/video/mimic/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Mimic" } },
    },
    modify: {
      method: "POST",
      path: "/openapi/v2/video/modify/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Modify" } },
    },
    upscale: {
      method: "POST",
      path: "/openapi/v2/video/upscale/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Upscale" } },
    },
    avatar: {
      method: "POST",
      path: "/openapi/v2/video/avatar/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Avatar" } },
    },
    getVideoResult: {
      method: "GET",
      path: "/openapi/v2/video/result/{video_id}",
      parameters: [
        { in: "path", name: "video_id", required: true, schema: { type: "integer", format: "int64" } },
        { in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } },
      ],
    },
    templateImage: {
      method: "POST",
      path: "/openapi/v2/image/template/generate",
      parameters: [{ in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/TemplateImage" } },
    },
    getImageResult: {
      method: "GET",
      path: "/openapi/v2/image/result/{image_id}",
      parameters: [
        { in: "path", name: "image_id", required: true, schema: { type: "integer", format: "int64" } },
        { in: "header", name: "Ai-trace-id", required: true, schema: { type: "string", format: "uuid" } },
      ],
    },
  },
  components: {
    schemas: {
      AspectRatio: { type: "string", enum: ["16:9", "4:3", "1:1", "3:4", "9:16", "3:2", "2:3", "21:9"] },
      Avatar: {
        allOf: [
          { $ref: "#/components/schemas/Voice" },
          {
            type: "object",
            required: ["img_id", "quality"],
            properties: {
              img_id: { $ref: "#/components/schemas/Id" },
              quality: { $ref: "#/components/schemas/Quality" },
              prompt: { $ref: "#/components/schemas/Prompt" },
            },
          },
        ],
      },
      Duration: { type: "integer", minimum: 0, maximum: 30 },
      Extend: {
        allOf: [
          { $ref: "#/components/schemas/VideoSource" },
          {
            type: "object",
            required: ["prompt", "seed", "quality", "duration", "model"],
            properties: {
              prompt: { $ref: "#/components/schemas/Prompt" },
              seed: { $ref: "#/components/schemas/Seed" },
              quality: { $ref: "#/components/schemas/Quality" },
              duration: { $ref: "#/components/schemas/Duration" },
              model: { $ref: "#/components/schemas/Model" },
              motion_mode: { type: "string", enum: ["normal", "fast"] },
              style: { type: "string" },
            },
          },
        ],
      },
      Fusion: {
        type: "object",
        required: ["image_references", "prompt", "model", "duration", "quality", "aspect_ratio"],
        properties: {
          image_references: {
            type: "array",
            minItems: 1,
            maxItems: 10,
            items: {
              type: "object",
              required: ["type", "img_id", "ref_name"],
              properties: {
                type: { type: "string", enum: ["subject", "background"] },
                img_id: { $ref: "#/components/schemas/Id" },
                ref_name: { type: "string" },
              },
            },
          },
          prompt: { $ref: "#/components/schemas/Prompt" },
          model: { type: "string", enum: ["v4.5", "v5", "v5.5", "v5.6", "v6", "c1"] },
          duration: { $ref: "#/components/schemas/Duration" },
          quality: { $ref: "#/components/schemas/Quality" },
          aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
          seed: { $ref: "#/components/schemas/Seed" },
        },
      },
      Id: { type: "integer", format: "int64" },
      ImageToVideo: {
        allOf: [
          { $ref: "#/components/schemas/Sound" },
          {
            type: "object",
            required: ["duration", "model", "prompt", "quality"],
            oneOf: [
              { required: ["img_id"], properties: { img_id: { $ref: "#/components/schemas/Id" }, img_ids: false } },
              {
                required: ["img_ids"],
                properties: {
                  img_ids: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Id" } },
                  img_id: false,
                },
              },
            ],
            properties: {
              duration: { $ref: "#/components/schemas/Duration" },
              model: { $ref: "#/components/schemas/Model" },
              motion_mode: { type: "string", enum: ["normal", "fast"], default: "normal" },
              negative_prompt: { $ref: "#/components/schemas/Prompt" },
              prompt: { $ref: "#/components/schemas/Prompt" },
              quality: { $ref: "#/components/schemas/Quality" },
              seed: { $ref: "#/components/schemas/Seed" },
              style: { type: "string", enum: ["anime", "3d_animation", "clay", "comic", "cyberpunk"] },
              camera_movement: { type: "string" },
              template_id: { $ref: "#/components/schemas/Id" },
            },
          },
        ],
      },
      LipSync: { allOf: [{ $ref: "#/components/schemas/VideoSource" }, { $ref: "#/components/schemas/Voice" }] },
      Mimic: {
        allOf: [
          { $ref: "#/components/schemas/VideoSource" },
          {
            type: "object",
            required: ["img_id", "quality"],
            properties: {
              img_id: { $ref: "#/components/schemas/Id" },
              quality: { $ref: "#/components/schemas/Quality" },
            },
          },
        ],
      },
      Model: { type: "string", enum: ["v3.5", "v4", "v4.5", "v5", "v5.5", "v5.6", "v6", "c1"] },
      Modify: {
        allOf: [
          { $ref: "#/components/schemas/VideoSource" },
          {
            type: "object",
            required: ["prompt", "quality"],
            properties: {
              prompt: { $ref: "#/components/schemas/Prompt" },
              quality: { $ref: "#/components/schemas/SmallQuality" },
              mask_ids: { type: "array", maxItems: 3, items: { type: "string" } },
              mask_urls: { type: "array", maxItems: 3, items: { type: "string", format: "uri" } },
            },
          },
        ],
      },
      MultiTransition: {
        type: "object",
        required: ["multi_transition", "model", "quality"],
        properties: {
          multi_transition: {
            type: "array",
            minItems: 2,
            maxItems: 7,
            items: {
              type: "object",
              required: ["img_id"],
              properties: {
                img_id: { $ref: "#/components/schemas/Id" },
                duration: { type: "integer", minimum: 0 },
                prompt: { $ref: "#/components/schemas/Prompt" },
              },
            },
          },
          model: { type: "string", enum: ["v3.5", "v4", "v4.5", "v5"] },
          quality: { $ref: "#/components/schemas/Quality" },
        },
      },
      Prompt: { type: "string", maxLength: 2048 },
      Quality: { type: "string", enum: ["360p", "540p", "720p", "1080p"] },
      Restyle: {
        allOf: [
          { $ref: "#/components/schemas/VideoSource" },
          {
            type: "object",
            oneOf: [
              {
                required: ["restyle_id"],
                properties: { restyle_id: { type: ["integer", "string"], format: "int64" }, restyle_prompt: false },
              },
              {
                required: ["restyle_prompt"],
                properties: { restyle_prompt: { type: "string", minLength: 1, maxLength: 2048 }, restyle_id: false },
              },
            ],
            properties: { seed: { $ref: "#/components/schemas/Seed" } },
          },
        ],
      },
      Seed: { type: "integer", minimum: 0, maximum: 2147483647 },
      SmallQuality: { type: "string", enum: ["360p", "540p", "720p"] },
      Sound: {
        type: "object",
        properties: {
          sound_effect_switch: { type: "boolean", default: false },
          sound_effect_content: { type: "string" },
          lip_sync_switch: { type: "boolean", default: false },
          lip_sync_tts_content: { type: "string", maxLength: 140 },
          lip_sync_tts_speaker_id: { type: "string" },
        },
      },
      SoundEffect: {
        allOf: [
          { $ref: "#/components/schemas/VideoSource" },
          {
            type: "object",
            properties: { original_sound_switch: { type: "boolean" }, sound_effect_content: { type: "string" } },
          },
        ],
      },
      Swap: {
        allOf: [
          { $ref: "#/components/schemas/VideoSource" },
          {
            type: "object",
            required: ["keyframe_id", "mask_id", "img_id", "quality"],
            properties: {
              keyframe_id: { type: "integer", minimum: 1 },
              mask_id: { type: "string" },
              img_id: { $ref: "#/components/schemas/Id" },
              quality: { $ref: "#/components/schemas/SmallQuality" },
            },
          },
        ],
      },
      TemplateImage: {
        type: "object",
        required: ["template_id", "img_ids"],
        properties: {
          template_id: { $ref: "#/components/schemas/Id" },
          img_ids: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Id" } },
          prompt: { $ref: "#/components/schemas/Prompt" },
        },
      },
      TextToVideo: {
        allOf: [
          { $ref: "#/components/schemas/Sound" },
          {
            type: "object",
            required: ["aspect_ratio", "duration", "model", "prompt", "quality"],
            properties: {
              aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
              duration: { $ref: "#/components/schemas/Duration" },
              model: { $ref: "#/components/schemas/Model" },
              motion_mode: { type: "string", enum: ["normal", "fast"], default: "normal" },
              negative_prompt: { $ref: "#/components/schemas/Prompt" },
              prompt: { $ref: "#/components/schemas/Prompt" },
              quality: { $ref: "#/components/schemas/Quality" },
              seed: { $ref: "#/components/schemas/Seed" },
              style: { type: "string", enum: ["anime", "3d_animation", "clay", "comic", "cyberpunk"] },
              camera_movement: { type: "string" },
              template_id: { $ref: "#/components/schemas/Id" },
            },
          },
        ],
      },
      Transition: {
        allOf: [
          { $ref: "#/components/schemas/Sound" },
          {
            type: "object",
            required: ["prompt", "model", "duration", "quality", "first_frame_img", "last_frame_img"],
            properties: {
              prompt: { $ref: "#/components/schemas/Prompt" },
              model: { $ref: "#/components/schemas/Model" },
              duration: { $ref: "#/components/schemas/Duration" },
              quality: { $ref: "#/components/schemas/Quality" },
              motion_mode: { type: "string", enum: ["normal", "fast"] },
              seed: { $ref: "#/components/schemas/Seed" },
              first_frame_img: { $ref: "#/components/schemas/Id" },
              last_frame_img: { $ref: "#/components/schemas/Id" },
            },
          },
        ],
      },
      Upscale: {
        allOf: [{ $ref: "#/components/schemas/VideoSource" }, { type: "object", additionalProperties: true }],
      },
      VideoSource: {
        type: "object",
        oneOf: [
          {
            required: ["source_video_id"],
            properties: { source_video_id: { $ref: "#/components/schemas/Id" }, video_media_id: false },
          },
          {
            required: ["video_media_id"],
            properties: { video_media_id: { $ref: "#/components/schemas/Id" }, source_video_id: false },
          },
        ],
      },
      Voice: {
        type: "object",
        oneOf: [
          {
            required: ["audio_media_id"],
            properties: {
              audio_media_id: { $ref: "#/components/schemas/Id" },
              lip_sync_tts_speaker_id: false,
              lip_sync_tts_content: false,
            },
          },
          {
            required: ["lip_sync_tts_speaker_id", "lip_sync_tts_content"],
            properties: {
              lip_sync_tts_speaker_id: { type: "string" },
              lip_sync_tts_content: { type: "string" },
              audio_media_id: false,
            },
          },
        ],
      },
    },
  },
  families: {
    video: {
      submit: [
        "textToVideo",
        "imageToVideo",
        "transition",
        "multiTransition",
        "fusion",
        "extendVideo",
        "lipSync",
        "soundEffect",
        "restyle",
        "swap",
        "mimic",
        "modify",
        "upscale",
        "avatar",
      ],
      retrieve: "getVideoResult",
      ids: [362745187629312],
      requests: {
        textToVideo: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: {
            aspect_ratio: "16:9",
            duration: 5,
            model: "v5",
            prompt: "A red boat leaves the harbour",
            quality: "540p",
          },
        },
        imageToVideo: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: { duration: 5, img_id: 6321, model: "v5", prompt: "It leaves", quality: "540p" },
        },
        transition: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: {
            prompt: "From dawn to noon",
            model: "v5",
            duration: 5,
            quality: "540p",
            first_frame_img: 6321,
            last_frame_img: 6322,
          },
        },
        multiTransition: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: { multi_transition: [{ img_id: 6321, duration: 3 }, { img_id: 6322 }], model: "v5", quality: "360p" },
        },
        fusion: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: {
            image_references: [{ type: "subject", img_id: 6321, ref_name: "dog" }],
            prompt: "@dog plays",
            model: "v5",
            duration: 5,
            quality: "540p",
            aspect_ratio: "16:9",
          },
        },
        extendVideo: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: {
            source_video_id: 3141592653,
            prompt: "Out to sea",
            seed: 7,
            quality: "540p",
            duration: 5,
            model: "v5",
          },
        },
        lipSync: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: { video_media_id: 7001, lip_sync_tts_speaker_id: "auto", lip_sync_tts_content: "Welcome aboard" },
        },
        soundEffect: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: { source_video_id: 3141592653, original_sound_switch: true, sound_effect_content: "Waves" },
        },
        restyle: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: { source_video_id: 3141592653, restyle_prompt: "As a woodcut" },
        },
        swap: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: { video_media_id: 7001, keyframe_id: 1, mask_id: "12", img_id: 6321, quality: "540p" },
        },
        mimic: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: { video_media_id: 7001, img_id: 6321, quality: "540p" },
        },
        modify: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: { source_video_id: 3141592653, prompt: "Make it snow", quality: "540p" },
        },
        upscale: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: { source_video_id: 3141592653 },
        },
        avatar: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: {
            img_id: 6321,
            quality: "720p",
            lip_sync_tts_speaker_id: "auto",
            lip_sync_tts_content: "Welcome aboard",
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          operation: "textToVideo",
          body: { ErrCode: 0, ErrMsg: "Success", Resp: { video_id: 362745187629312, credits: 45 } },
          becomes: { status: "queued", recognized: true, cost: { credits: 45 } },
        },
        created_without_id: {
          answers: "submit",
          operation: "textToVideo",
          body: { ErrCode: 0, ErrMsg: "Success", Resp: null },
          becomes: { ambiguous: true },
        },
        rejected_in_200: {
          answers: "submit",
          operation: "textToVideo",
          body: { ErrCode: 400017, ErrMsg: "Invalid parameter", Resp: null },
          becomes: {
            refused: { kind: "invalid_input", code: "400017", message: "Invalid parameter", retry: "change_input" },
          },
        },
        rejected_parallel: {
          answers: "submit",
          operation: "textToVideo",
          body: { ErrCode: 500044, ErrMsg: "Reached the limit for concurrent generations.", Resp: null },
          becomes: {
            refused: {
              kind: "capacity",
              code: "500044",
              message: "Reached the limit for concurrent generations.",
              retry: "resubmit",
            },
          },
        },
        rejected_prompt: {
          answers: "submit",
          operation: "textToVideo",
          body: { ErrCode: 500063, ErrMsg: "The prompt was held back", Resp: null },
          becomes: {
            refused: { kind: "moderation", code: "500063", message: "The prompt was held back", retry: "change_input" },
          },
        },
        rejected_image: {
          answers: "submit",
          operation: "textToVideo",
          status: 500,
          body: { err_code: 500052, err_msg: "The image may show sensitive content", resp: "" },
          becomes: {
            refused: {
              kind: "moderation",
              code: "500052",
              message: "The image may show sensitive content",
              retry: "change_input",
            },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              id: 362745187629312,
              status: 5,
              url: "",
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:20Z",
            },
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "5",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: { id: 362745187629312, status: 9, create_time: "2026-01-01T00:00:00Z" },
          },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "9",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
          offSpec: "A number the document does not list.",
        },
        done: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              id: 362745187629312,
              status: 1,
              url: "https://cdn.example/boat.mp4",
              outputWidth: 1280,
              outputHeight: 720,
              size: 99123,
              credits: 45,
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:50Z",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "1",
            cost: { credits: 45 },
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                width: 1280,
                height: 720,
                bytes: 99123,
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              id: 362745187629312,
              status: 1,
              url: "",
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:50Z",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "1",
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
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              id: 362745187629312,
              status: 8,
              url: "",
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:50Z",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "8",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            error: {
              kind: "provider_error",
              code: "8",
              message: "The provider gave no reason.",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        held_back: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              id: 362745187629312,
              status: 7,
              url: "",
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:50Z",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "7",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            error: {
              kind: "moderation",
              code: "7",
              message: "The provider gave no reason.",
              retry: "change_input",
              charged: false,
            },
          },
        },
        deleted: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              id: 362745187629312,
              status: 6,
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:50Z",
            },
          },
          becomes: {
            status: "expired",
            what: "record",
            charged: "unknown",
            providerStatus: "6",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
          },
        },
        error_in_200: {
          answers: "retrieve",
          body: { ErrCode: 500069, ErrMsg: "The system is under high load", Resp: null },
          becomes: {
            refused: { kind: "capacity", code: "500069", message: "The system is under high load", retry: "resubmit" },
          },
        },
        unauthorized: {
          answers: "retrieve",
          body: { ErrCode: 10003, ErrMsg: "Token not provided", Resp: null },
          becomes: { refused: { kind: "unauthorized", code: "10003", message: "Token not provided", retry: "never" } },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { ErrCode: 429, ErrMsg: "Too many requests" },
          becomes: { refused: { kind: "rate_limited", code: "429", message: "Too many requests", retry: "resubmit" } },
        },
        not_found: {
          answers: "retrieve",
          body: { ErrCode: 500008, ErrMsg: "The requested data was not found", Resp: null },
          becomes: {
            refused: { kind: "not_found", code: "500008", message: "The requested data was not found", retry: "never" },
          },
        },
        webhook: {
          answers: "webhook",
          body: {
            id: "362745187629312",
            status: 1,
            url: "https://cdn.example/boat.mp4",
            size: 99123,
            has_audio: false,
            credits: 45,
          },
          becomes: {
            status: "succeeded",
            providerStatus: "1",
            cost: { credits: 45 },
            outputs: [
              { kind: "video", role: "primary", url: "https://cdn.example/boat.mp4", access: "public", bytes: 99123 },
            ],
          },
        },
        webhook_held_back: {
          answers: "webhook",
          body: { id: "362745187629312", status: 7, url: "", size: 0, has_audio: false, credits: 0 },
          becomes: {
            status: "failed",
            providerStatus: "7",
            cost: { credits: 0 },
            error: {
              kind: "moderation",
              code: "7",
              message: "The provider gave no reason.",
              retry: "change_input",
              charged: false,
            },
          },
        },
      },
      scenarios: [
        ["created", "running", "done"],
        ["created", "running", "failed"],
      ],
      cannot: { cancel: "The provider has no cancel operation." },
    },
    image: {
      submit: ["templateImage"],
      retrieve: "getImageResult",
      ids: [2718281828],
      requests: {
        templateImage: {
          header: { "Ai-trace-id": "4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11" },
          body: { template_id: 302325299692608, img_ids: [6321] },
        },
      },
      examples: {
        created: {
          answers: "submit",
          operation: "templateImage",
          body: { ErrCode: 0, ErrMsg: "Success", Resp: { image_id: 2718281828, credits: 45 } },
          becomes: { status: "queued", recognized: true, cost: { credits: 45 } },
        },
        created_without_id: {
          answers: "submit",
          operation: "templateImage",
          body: { ErrCode: 0, ErrMsg: "Success", Resp: null },
          becomes: { ambiguous: true },
        },
        rejected_in_200: {
          answers: "submit",
          operation: "templateImage",
          body: { ErrCode: 400017, ErrMsg: "Invalid parameter", Resp: null },
          becomes: {
            refused: { kind: "invalid_input", code: "400017", message: "Invalid parameter", retry: "change_input" },
          },
        },
        rejected_parallel: {
          answers: "submit",
          operation: "templateImage",
          body: { ErrCode: 500044, ErrMsg: "Reached the limit for concurrent generations.", Resp: null },
          becomes: {
            refused: {
              kind: "capacity",
              code: "500044",
              message: "Reached the limit for concurrent generations.",
              retry: "resubmit",
            },
          },
        },
        rejected_prompt: {
          answers: "submit",
          operation: "templateImage",
          body: { ErrCode: 500063, ErrMsg: "The prompt was held back", Resp: null },
          becomes: {
            refused: { kind: "moderation", code: "500063", message: "The prompt was held back", retry: "change_input" },
          },
        },
        rejected_image: {
          answers: "submit",
          operation: "templateImage",
          status: 500,
          body: { err_code: 500052, err_msg: "The image may show sensitive content", resp: "" },
          becomes: {
            refused: {
              kind: "moderation",
              code: "500052",
              message: "The image may show sensitive content",
              retry: "change_input",
            },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              image_id: 2718281828,
              status: 5,
              url: "",
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:20Z",
            },
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "5",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: { image_id: 2718281828, status: 9, create_time: "2026-01-01T00:00:00Z" },
          },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "9",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
          offSpec: "A number the document does not list.",
        },
        done: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              image_id: 2718281828,
              status: 1,
              url: "https://cdn.example/boat.png",
              outputWidth: 1280,
              outputHeight: 720,
              size: 99123,
              credits: 45,
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:50Z",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "1",
            cost: { credits: 45 },
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat.png",
                access: "public",
                width: 1280,
                height: 720,
                bytes: 99123,
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              image_id: 2718281828,
              status: 1,
              url: "",
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:50Z",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "1",
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
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              image_id: 2718281828,
              status: 8,
              url: "",
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:50Z",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "8",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            error: {
              kind: "provider_error",
              code: "8",
              message: "The provider gave no reason.",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        held_back: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              image_id: 2718281828,
              status: 7,
              url: "",
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:50Z",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "7",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
            error: {
              kind: "moderation",
              code: "7",
              message: "The provider gave no reason.",
              retry: "change_input",
              charged: false,
            },
          },
        },
        deleted: {
          answers: "retrieve",
          body: {
            ErrCode: 0,
            ErrMsg: "success",
            Resp: {
              image_id: 2718281828,
              status: 6,
              create_time: "2026-01-01T00:00:00Z",
              modify_time: "2026-01-01T00:00:50Z",
            },
          },
          becomes: {
            status: "expired",
            what: "record",
            charged: "unknown",
            providerStatus: "6",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:50.000Z" },
          },
        },
        error_in_200: {
          answers: "retrieve",
          body: { ErrCode: 500069, ErrMsg: "The system is under high load", Resp: null },
          becomes: {
            refused: { kind: "capacity", code: "500069", message: "The system is under high load", retry: "resubmit" },
          },
        },
        unauthorized: {
          answers: "retrieve",
          body: { ErrCode: 10003, ErrMsg: "Token not provided", Resp: null },
          becomes: { refused: { kind: "unauthorized", code: "10003", message: "Token not provided", retry: "never" } },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { ErrCode: 429, ErrMsg: "Too many requests" },
          becomes: { refused: { kind: "rate_limited", code: "429", message: "Too many requests", retry: "resubmit" } },
        },
        not_found: {
          answers: "retrieve",
          body: { ErrCode: 500008, ErrMsg: "The requested data was not found", Resp: null },
          becomes: {
            refused: { kind: "not_found", code: "500008", message: "The requested data was not found", retry: "never" },
          },
        },
      },
      scenarios: [
        ["created", "running", "done"],
        ["created", "failed"],
      ],
      cannot: { cancel: "The provider has no cancel operation.", webhook: "Only videos are announced." },
    },
  },
  webhooks: {
    verify: {
      algorithm: "hmac-sha256",
      strategy: "sorted-form-hmac-sha256",
      headers: { "Webhook-Timestamp": "{timestamp}", "Webhook-Nonce": "{nonce}", "Webhook-Signature": "{signature}" },
      signed: "{timestamp}\n{nonce}\n{form}",
      encoding: "base64",
    },
  },
};
