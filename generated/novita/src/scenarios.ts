/**
 * What the simulator needs to know of Novita: operations with their request schemas, examples, scenarios.
 * Generated from specs/novita; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Novita, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "novita",
  title: "Novita",
  sites: { novita: "https://api.novita.ai", ppio: "https://api.ppinfra.com", myrouter: "https://api.myrouter.ai" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    textToImage: {
      method: "POST",
      path: "/v3/async/txt2img",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/TextToImageRequest" } },
    },
    imageToImage: {
      method: "POST",
      path: "/v3/async/img2img",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ImageToImageRequest" } },
    },
    inpaint: {
      method: "POST",
      path: "/v3/async/inpainting",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/InpaintingRequest" } },
    },
    upscale: {
      method: "POST",
      path: "/v3/async/upscale",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/UpscaleRequest" } },
    },
    textToSpeech: {
      method: "POST",
      path: "/v3/async/txt2speech",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/TextToSpeechRequest" } },
    },
    textToVideo: {
      method: "POST",
      path: "/v3/async/txt2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["model_name", "width", "height", "steps", "prompts"],
          properties: {
            extra: { $ref: "#/components/schemas/VideoExtra" },
            model_name: { type: "string" },
            width: { type: "integer", minimum: 256, maximum: 1024 },
            height: { type: "integer", minimum: 256, maximum: 1024 },
            steps: { type: "integer", minimum: 1, maximum: 50 },
            prompts: {
              type: "array",
              items: {
                type: "object",
                required: ["prompt", "frames"],
                properties: {
                  prompt: { type: "string", minLength: 1, maxLength: 1024 },
                  frames: { type: "integer", minimum: 8, maximum: 64 },
                },
              },
              minItems: 1,
            },
            negative_prompt: { type: "string", minLength: 1, maxLength: 1024 },
            guidance_scale: { type: "number", minimum: 1, maximum: 30 },
            seed: { $ref: "#/components/schemas/LooseSeed" },
            loras: { $ref: "#/components/schemas/Loras" },
            embeddings: { $ref: "#/components/schemas/Embeddings" },
            closed_loop: { type: "boolean" },
            clip_skip: { $ref: "#/components/schemas/ClipSkip" },
          },
        },
      },
    },
    imageToVideo: {
      method: "POST",
      path: "/v3/async/img2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["model_name", "image_file", "frames_num", "frames_per_second", "image_file_resize_mode", "steps"],
          properties: {
            extra: { $ref: "#/components/schemas/VideoExtra" },
            model_name: { type: "string", enum: ["SVD", "SVD-XT"] },
            image_file: { type: "string" },
            frames_num: { type: "integer", enum: [14, 25] },
            frames_per_second: { type: "integer", enum: [6] },
            image_file_resize_mode: { type: "string", enum: ["ORIGINAL_RESOLUTION", "CROP_TO_ASPECT_RATIO"] },
            steps: { type: "integer", minimum: 1, maximum: 50 },
            seed: { $ref: "#/components/schemas/LooseSeed" },
            motion_bucket_id: { type: "integer", minimum: 1, maximum: 255 },
            cond_aug: { type: "number", minimum: 0, maximum: 1 },
            enable_frame_interpolation: { type: "boolean" },
          },
        },
      },
    },
    wanTextToVideo: {
      method: "POST",
      path: "/v3/async/wan-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["model_name", "width", "height", "seed", "prompt"],
          properties: {
            extra: { $ref: "#/components/schemas/WebhookExtra" },
            model_name: { type: "string", const: "wan2.1-t2v" },
            width: { type: "integer", enum: [480, 720, 832, 1280] },
            height: { type: "integer", enum: [480, 720, 832, 1280] },
            seed: { $ref: "#/components/schemas/LongSeed" },
            prompt: { type: "string", minLength: 1, maxLength: 2000 },
            negative_prompt: { type: "string", maxLength: 2000 },
            steps: { type: "integer", minimum: 1, maximum: 40, default: 30 },
            guidance_scale: { type: "number", minimum: 0, maximum: 10, default: 5 },
            flow_shift: { type: "number", minimum: 1, maximum: 10, default: 5 },
            loras: { $ref: "#/components/schemas/WanLoras" },
          },
        },
      },
    },
    wanImageToVideo: {
      method: "POST",
      path: "/v3/async/wan-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["model_name", "image_url", "width", "height", "seed", "prompt"],
          properties: {
            extra: { $ref: "#/components/schemas/WebhookExtra" },
            model_name: { type: "string", const: "wan2.1-i2v" },
            image_url: { type: "string" },
            width: { type: "integer", enum: [480, 720, 832, 1280] },
            height: { type: "integer", enum: [480, 720, 832, 1280] },
            seed: { $ref: "#/components/schemas/LongSeed" },
            prompt: { type: "string", minLength: 1, maxLength: 2000 },
            negative_prompt: { type: "string", maxLength: 2000 },
            steps: { type: "integer", minimum: 1, maximum: 40, default: 30 },
            guidance_scale: { type: "number", minimum: 0, maximum: 10, default: 5 },
            flow_shift: { type: "number", minimum: 1, maximum: 10, default: 5 },
            loras: { $ref: "#/components/schemas/WanLoras" },
            enable_safety_checker: { type: "boolean" },
          },
        },
      },
    },
    getTaskResult: {
      method: "GET",
      path: "/v3/async/task-result",
      parameters: [{ in: "query", name: "task_id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    replaceBackground: {
      method: "POST",
      path: "/v3/async/replace-background",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          additionalProperties: true,
          required: ["image_file", "prompt"],
          properties: {
            image_file: { type: "string" },
            prompt: { type: "string" },
            extra: { $ref: "#/components/schemas/ImageType" },
          },
        },
      },
    },
    hunyuanVideoFast: {
      method: "POST",
      path: "/v3/async/hunyuan-video-fast",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["model_name", "width", "height", "seed", "steps", "prompt"],
          properties: {
            model_name: { type: "string", const: "hunyuan-video-fast" },
            width: { type: "integer", enum: [480, 640, 720, 864, 1280] },
            height: { type: "integer", enum: [480, 640, 720, 864, 1280] },
            seed: { $ref: "#/components/schemas/LongSeed" },
            steps: { type: "integer", minimum: 2, maximum: 30 },
            prompt: { type: "string", minLength: 1, maxLength: 2000 },
            frames: { type: "integer", minimum: 85, maximum: 129 },
          },
        },
      },
    },
    minimaxVideo01: {
      method: "POST",
      path: "/v3/async/minimax-video-01",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string", minLength: 1, maxLength: 2000 },
            image_url: { type: "string" },
            enable_prompt_expansion: { type: "boolean", default: true },
          },
        },
      },
    },
    hailuo02: {
      method: "POST",
      path: "/v3/async/minimax-hailuo-02",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string", minLength: 1, maxLength: 2000 },
            image: { type: "string" },
            end_image: { type: "string" },
            image_url: { type: "string" },
            duration: { type: "integer", enum: [6, 10], default: 6 },
            resolution: { type: "string", enum: ["768P", "1080P"], default: "768P" },
            enable_prompt_expansion: { type: "boolean", default: true },
          },
        },
      },
    },
    hailuo23TextToVideo: {
      method: "POST",
      path: "/v3/async/minimax-hailuo-2.3-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string", minLength: 1, maxLength: 2000 },
            duration: { type: "integer", enum: [6, 10], default: 6 },
            resolution: { type: "string", enum: ["768P", "1080P"], default: "768P" },
            enable_prompt_expansion: { type: "boolean", default: true },
          },
        },
      },
    },
    hailuo23ImageToVideo: {
      method: "POST",
      path: "/v3/async/minimax-hailuo-2.3-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "image"],
          properties: {
            prompt: { type: "string", minLength: 1, maxLength: 2000 },
            image: { type: "string" },
            duration: { type: "integer", enum: [6, 10], default: 6 },
            resolution: { type: "string", enum: ["768P", "1080P"], default: "768P" },
            enable_prompt_expansion: { type: "boolean", default: true },
          },
        },
      },
    },
    hailuo23FastImageToVideo: {
      method: "POST",
      path: "/v3/async/minimax-hailuo-2.3-fast-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "image"],
          properties: {
            prompt: { type: "string", minLength: 1, maxLength: 2000 },
            image: { type: "string" },
            duration: { type: "integer", enum: [6, 10], default: 6 },
            resolution: { type: "string", enum: ["768P", "1080P"], default: "768P" },
            enable_prompt_expansion: { type: "boolean", default: true },
          },
        },
      },
    },
    klingV16TextToVideo: {
      method: "POST",
      path: "/v3/async/kling-v1.6-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            mode: { type: "string", enum: ["Standard"], default: "Standard" },
            prompt: { type: "string", minLength: 1, maxLength: 2000 },
            negative_prompt: { type: "string", maxLength: 2000 },
            duration: { type: "integer" },
            guidance_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
          },
        },
      },
    },
    klingV16ImageToVideo: {
      method: "POST",
      path: "/v3/async/kling-v1.6-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image_url", "prompt"],
          properties: {
            mode: { type: "string", enum: ["Standard", "Professional"], default: "Standard" },
            image_url: { type: "string" },
            end_image_url: { type: "string" },
            prompt: { type: "string", minLength: 1, maxLength: 2000 },
            negative_prompt: { type: "string", maxLength: 2000 },
            guidance_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
          },
        },
      },
    },
    klingV21MasterTextToVideo: {
      method: "POST",
      path: "/v3/async/kling-v2.1-t2v-master",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "string", enum: ["5", "10"], default: "5" },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
            guidance_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingV21MasterImageToVideo: {
      method: "POST",
      path: "/v3/async/kling-v2.1-i2v-master",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image", "prompt"],
          properties: {
            image: { type: "string" },
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "string", enum: ["5", "10"], default: "5" },
            guidance_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingV21ImageToVideo: {
      method: "POST",
      path: "/v3/async/kling-v2.1-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image", "prompt"],
          properties: {
            image: { type: "string" },
            prompt: { type: "string", maxLength: 2500 },
            mode: { type: "string", enum: ["Standard", "Professional"], default: "Standard" },
            duration: { type: "string", enum: ["5", "10"], default: "5" },
            guidance_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingV25TurboTextToVideo: {
      method: "POST",
      path: "/v3/async/kling-2.5-turbo-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "string", enum: ["5", "10"], default: "5" },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
            cfg_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
            mode: { type: "string", enum: ["pro"], default: "pro" },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingV25TurboImageToVideo: {
      method: "POST",
      path: "/v3/async/kling-2.5-turbo-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image", "prompt"],
          properties: {
            image: { type: "string" },
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "string", enum: ["5", "10"], default: "5" },
            cfg_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
            mode: { type: "string", enum: ["pro"], default: "pro" },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingV26ProTextToVideo: {
      method: "POST",
      path: "/v3/async/kling-v2.6-pro-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            sound: { type: "boolean", default: true },
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "integer", enum: [5, 10], default: 5 },
            cfg_scale: { type: "number", minimum: 0, maximum: 1 },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "1:1" },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingV26ProImageToVideo: {
      method: "POST",
      path: "/v3/async/kling-v2.6-pro-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image", "prompt"],
          properties: {
            image: { type: "string" },
            sound: { type: "boolean", default: true },
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "integer", enum: [5, 10], default: 5 },
            cfg_scale: { type: "number", minimum: 0, maximum: 1 },
            voice_list: { type: "array", items: {}, maxItems: 2 },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingV26ProMotionControl: {
      method: "POST",
      path: "/v3/async/kling-v2.6-pro-motion-control",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image", "video", "character_orientation"],
          properties: {
            image: { type: "string" },
            video: { type: "string" },
            prompt: { type: "string", maxLength: 2500 },
            negative_prompt: { type: "string", maxLength: 2500 },
            keep_original_sound: { type: "boolean", default: true },
            character_orientation: { type: "string", enum: ["image", "video"] },
          },
        },
      },
    },
    klingV30MotionControl: {
      method: "POST",
      path: "/v3/async/kling-v3.0-motion-control",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image", "video", "model_name", "character_orientation"],
          properties: {
            image: { type: "string" },
            video: { type: "string" },
            prompt: { type: "string", maxLength: 2500 },
            negative_prompt: { type: "string", maxLength: 2500 },
            keep_original_sound: { type: "boolean", default: true },
            model_name: { type: "string", enum: ["kling-v3-0-std", "kling-v3-0-pro"], default: "kling-v3-0-std" },
            character_orientation: { type: "string", enum: ["image", "video"] },
          },
        },
      },
    },
    klingV30StdTextToVideo: {
      method: "POST",
      path: "/v3/async/kling-v3.0-std-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            sound: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "integer", minimum: 3, maximum: 15, default: 5 },
            cfg_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingV30StdImageToVideo: {
      method: "POST",
      path: "/v3/async/kling-v3.0-std-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image", "prompt"],
          properties: {
            image: { type: "string" },
            sound: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "integer", minimum: 3, maximum: 15, default: 5 },
            cfg_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
            end_image: { type: "string" },
            multi_prompt: {
              type: "array",
              items: { type: "object", properties: { prompt: { type: "string" }, duration: { type: "integer" } } },
            },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingV30ProTextToVideo: {
      method: "POST",
      path: "/v3/async/kling-v3.0-pro-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            sound: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "integer", minimum: 3, maximum: 15, default: 5 },
            cfg_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
            negative_prompt: { type: "string", maxLength: 2500 },
            multi_prompt: {
              type: "array",
              items: { type: "object", properties: { prompt: { type: "string" }, duration: { type: "integer" } } },
            },
          },
        },
      },
    },
    klingV30ProImageToVideo: {
      method: "POST",
      path: "/v3/async/kling-v3.0-pro-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image", "prompt"],
          properties: {
            image: { type: "string" },
            sound: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "integer", minimum: 3, maximum: 15, default: 5 },
            cfg_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
            end_image: { type: "string" },
            multi_prompt: {
              type: "array",
              items: { type: "object", properties: { prompt: { type: "string" }, duration: { type: "integer" } } },
            },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingV304kTextToVideo: {
      method: "POST",
      path: "/v3/async/kling-v3.0-4k-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            sound: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "integer", minimum: 3, maximum: 15, default: 5 },
            cfg_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingV304kImageToVideo: {
      method: "POST",
      path: "/v3/async/kling-v3.0-4k-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image", "prompt"],
          properties: {
            image: { type: "string" },
            sound: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 2500 },
            duration: { type: "integer", minimum: 3, maximum: 15, default: 5 },
            cfg_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
            end_image: { type: "string" },
            multi_prompt: {
              type: "array",
              items: { type: "object", properties: { prompt: { type: "string" }, duration: { type: "integer" } } },
            },
            negative_prompt: { type: "string", maxLength: 2500 },
          },
        },
      },
    },
    klingO1TextToVideo: {
      method: "POST",
      path: "/v3/async/kling-o1-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string" },
            duration: { type: "integer", enum: [5, 10], default: 5 },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
          },
        },
      },
    },
    klingO1ImageToVideo: {
      method: "POST",
      path: "/v3/async/kling-o1-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image", "prompt"],
          properties: {
            image: { type: "string" },
            prompt: { type: "string" },
            duration: { type: "integer", enum: [5, 10], default: 5 },
            last_image: { type: "string" },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
          },
        },
      },
    },
    klingO1ReferenceToVideo: {
      method: "POST",
      path: "/v3/async/kling-o1-ref2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            video: { type: "string" },
            images: { type: "array", items: { type: "string" }, maxItems: 7 },
            prompt: { type: "string" },
            duration: { type: "integer", minimum: 3, maximum: 10, default: 5 },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
            keep_original_sound: { type: "boolean", default: true },
          },
        },
      },
    },
    klingO1VideoEdit: {
      method: "POST",
      path: "/v3/async/kling-o1-video-edit",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["video", "prompt"],
          properties: {
            video: { type: "string" },
            images: { type: "array", items: { type: "string" }, maxItems: 4 },
            prompt: { type: "string" },
            fast_mode: { type: "boolean", default: false },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"] },
            keep_original_sound: { type: "boolean", default: true },
          },
        },
      },
    },
    viduQ1TextToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q1-text2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string", maxLength: 1500 },
            style: { type: "string", enum: ["general", "anime"], default: "general" },
            duration: { type: "integer", enum: [5], default: 5 },
            seed: { type: "integer" },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
            resolution: { type: "string", enum: ["1080p"], default: "1080p" },
            movement_amplitude: { type: "string", enum: ["auto", "small", "medium", "large"], default: "auto" },
            bgm: { type: "boolean", default: false },
          },
        },
      },
    },
    viduQ1ReferenceToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q1-reference2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images", "prompt"],
          properties: {
            images: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 7 },
            prompt: { type: "string", maxLength: 1500 },
            duration: { type: "integer", enum: [5], default: 5 },
            seed: { type: "integer" },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
            resolution: { type: "string", enum: ["1080p"], default: "1080p" },
            movement_amplitude: { type: "string", enum: ["auto", "small", "medium", "large"], default: "auto" },
            bgm: { type: "boolean", default: false },
          },
        },
      },
    },
    viduQ1ImageToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q1-img2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images"],
          properties: {
            images: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 1 },
            prompt: { type: "string", maxLength: 1500 },
            duration: { type: "integer", enum: [5], default: 5 },
            seed: { type: "integer" },
            resolution: { type: "string", enum: ["1080p"], default: "1080p" },
            movement_amplitude: { type: "string", enum: ["auto", "small", "medium", "large"], default: "auto" },
            bgm: { type: "boolean", default: false },
          },
        },
      },
    },
    viduQ1StartEndToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q1-startend2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images"],
          properties: {
            images: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
            prompt: { type: "string", maxLength: 1500 },
            duration: { type: "integer", enum: [5], default: 5 },
            seed: { type: "integer" },
            resolution: { type: "string", enum: ["1080p"], default: "1080p" },
            movement_amplitude: { type: "string", enum: ["auto", "small", "medium", "large"], default: "auto" },
            bgm: { type: "boolean", default: false },
          },
        },
      },
    },
    vidu20ImageToVideo: {
      method: "POST",
      path: "/v3/async/vidu-2.0-img2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images"],
          properties: {
            images: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 1 },
            prompt: { type: "string", maxLength: 1500 },
            duration: { type: "integer", enum: [4, 8], default: 4 },
            seed: { type: "integer" },
            resolution: { type: "string", enum: ["360p", "720p", "1080p"] },
            movement_amplitude: { type: "string", enum: ["auto", "small", "medium", "large"], default: "auto" },
            bgm: { type: "boolean", default: false },
          },
        },
      },
    },
    vidu20StartEndToVideo: {
      method: "POST",
      path: "/v3/async/vidu-2.0-startend2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images"],
          properties: {
            images: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
            prompt: { type: "string", maxLength: 1500 },
            duration: { type: "integer", enum: [4, 8], default: 4 },
            seed: { type: "integer" },
            resolution: { type: "string", enum: ["360p", "720p", "1080p"] },
            movement_amplitude: { type: "string", enum: ["auto", "small", "medium", "large"], default: "auto" },
            bgm: { type: "boolean", default: false },
          },
        },
      },
    },
    vidu20ReferenceToVideo: {
      method: "POST",
      path: "/v3/async/vidu-2.0-reference2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images", "prompt"],
          properties: {
            images: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 3 },
            prompt: { type: "string", maxLength: 1500 },
            duration: { type: "integer", enum: [4, 8], default: 4 },
            seed: { type: "integer" },
            resolution: { type: "string", enum: ["360p", "720p", "1080p"] },
            movement_amplitude: { type: "string", enum: ["auto", "small", "medium", "large"], default: "auto" },
            bgm: { type: "boolean", default: false },
            aspect_ratio: { type: "string" },
          },
        },
      },
    },
    viduQ2TextToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q2-text2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "duration"],
          properties: {
            bgm: { type: "boolean", default: false },
            seed: { type: "integer" },
            audio: { type: "boolean", default: false },
            style: { type: "string" },
            prompt: { type: "string", minLength: 1 },
            duration: { type: "integer", minimum: 1, maximum: 10, default: 5 },
            subjects: {
              type: "array",
              items: {
                type: "object",
                properties: {
                  id: { type: "string" },
                  images: { type: "array", items: { type: "string" } },
                  voice_id: { type: "string" },
                },
              },
            },
            watermark: { type: "boolean", default: false },
            resolution: { type: "string", enum: ["540p", "720p", "1080p"], default: "720p" },
            aspect_ratio: { type: "string" },
            movement_amplitude: { type: "string" },
          },
        },
      },
    },
    viduQ2ReferenceToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q2-reference2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "duration", "subjects"],
          properties: {
            bgm: { type: "boolean", default: false },
            seed: { type: "integer" },
            audio: { type: "boolean", default: false },
            prompt: { type: "string" },
            duration: { type: "integer", minimum: 1, maximum: 10, default: 5 },
            subjects: {
              type: "array",
              items: {
                type: "object",
                properties: {
                  id: { type: "string" },
                  images: { type: "array", items: { type: "string" } },
                  voice_id: { type: "string" },
                },
              },
              minItems: 1,
            },
            watermark: { type: "boolean", default: false },
            resolution: { type: "string", enum: ["540p", "720p", "1080p"], default: "720p" },
            aspect_ratio: { type: "string" },
            movement_amplitude: { type: "string" },
          },
        },
      },
    },
    viduQ2ProFast: {
      method: "POST",
      path: "/v3/async/viduq2-pro-fast",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "duration", "subjects"],
          properties: {
            bgm: { type: "boolean", default: false },
            seed: { type: "integer" },
            audio: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 2000 },
            duration: { type: "integer", minimum: 1, maximum: 10, default: 5 },
            subjects: {
              type: "array",
              items: {
                type: "object",
                properties: {
                  name: { type: "string" },
                  images: { type: "array", items: { type: "string" } },
                  videos: { type: "array", items: { type: "string" } },
                  voice_id: { type: "string" },
                },
              },
              minItems: 1,
            },
            watermark: { type: "boolean", default: false },
            resolution: { type: "string", enum: ["720p", "1080p"], default: "720p" },
            aspect_ratio: { type: "string" },
            movement_amplitude: { type: "string", enum: ["auto", "small", "medium", "high"] },
          },
        },
      },
    },
    viduQ2TurboImageToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q2-turbo-img2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images", "prompt", "duration"],
          properties: {
            bgm: { type: "boolean", default: false },
            seed: { type: "integer" },
            audio: { type: "boolean", default: false },
            images: { type: "array", items: { type: "string" }, minItems: 1 },
            prompt: { type: "string" },
            duration: { type: "integer", minimum: 1, maximum: 10, default: 5 },
            off_peak: { $ref: "#/components/schemas/OffPeak" },
            voice_id: { type: "string" },
            watermark: { type: "boolean", default: false },
            resolution: { type: "string", enum: ["540p", "720p", "1080p"], default: "720p" },
            movement_amplitude: { type: "string" },
          },
        },
      },
    },
    viduQ2ProImageToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q2-pro-img2video",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Undocumented" } },
    },
    viduQ2ProStartEndToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q2-pro-startend2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images"],
          properties: {
            bgm: { type: "boolean", default: false },
            seed: { type: "integer" },
            images: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
            is_rec: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 2000 },
            wm_url: { type: "string" },
            payload: { type: "string", maxLength: 1048576 },
            duration: { type: "integer", minimum: 1, maximum: 8 },
            off_peak: { $ref: "#/components/schemas/OffPeak" },
            meta_data: { type: "string" },
            watermark: { type: "boolean", default: false },
            resolution: { type: "string" },
            wm_position: { type: "integer" },
            movement_amplitude: { type: "string" },
          },
        },
      },
    },
    viduQ2TurboStartEndToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q2-turbo-startend2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images"],
          properties: {
            bgm: { type: "boolean", default: false },
            seed: { type: "integer" },
            images: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
            is_rec: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 2000 },
            wm_url: { type: "string" },
            payload: { type: "string", maxLength: 1048576 },
            duration: { type: "integer", minimum: 1, maximum: 8 },
            off_peak: { $ref: "#/components/schemas/OffPeak" },
            meta_data: { type: "string" },
            watermark: { type: "boolean", default: false },
            resolution: { type: "string" },
            wm_position: { type: "integer" },
            movement_amplitude: { type: "string" },
          },
        },
      },
    },
    viduQ2ProMultiframe: {
      method: "POST",
      path: "/v3/async/vidu-q2-pro-multiframe",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["start_image", "image_settings"],
          properties: {
            start_image: { type: "string" },
            image_settings: {
              type: "array",
              minItems: 2,
              maxItems: 9,
              items: {
                type: "object",
                required: ["key_image"],
                properties: {
                  key_image: { type: "string" },
                  prompt: { type: "string" },
                  duration: { type: "integer", minimum: 2, maximum: 7, default: 5 },
                },
              },
            },
            resolution: { type: "string", enum: ["540p", "720p", "1080p"], default: "720p" },
            watermark: { type: "boolean", default: false },
            wm_url: { type: "string" },
            wm_position: {
              type: "string",
              enum: ["top_left", "top_right", "bottom_right", "bottom_left"],
              default: "bottom_left",
            },
            payload: { type: "string", maxLength: 1048576 },
            meta_data: { type: "string" },
          },
        },
      },
    },
    viduQ2TurboMultiframe: {
      method: "POST",
      path: "/v3/async/vidu-q2-turbo-multiframe",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["start_image", "image_settings"],
          properties: {
            start_image: { type: "string" },
            image_settings: {
              type: "array",
              minItems: 2,
              maxItems: 9,
              items: {
                type: "object",
                required: ["key_image"],
                properties: {
                  key_image: { type: "string" },
                  prompt: { type: "string" },
                  duration: { type: "integer", minimum: 2, maximum: 7, default: 5 },
                },
              },
            },
            resolution: { type: "string", enum: ["540p", "720p", "1080p"], default: "720p" },
            watermark: { type: "boolean", default: false },
            wm_url: { type: "string" },
            wm_position: {
              type: "string",
              enum: ["top_left", "top_right", "bottom_right", "bottom_left"],
              default: "bottom_left",
            },
            payload: { type: "string", maxLength: 1048576 },
            meta_data: { type: "string" },
          },
        },
      },
    },
    viduQ2ProFastImageToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q2-pro-fast-img2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images", "prompt", "duration"],
          properties: {
            images: { type: "array", items: { type: "string" }, minItems: 1 },
            prompt: { type: "string" },
            duration: { type: "integer", minimum: 1, maximum: 10, default: 5 },
            resolution: { type: "string", enum: ["720p", "1080p"], default: "720p" },
            movement_amplitude: { type: "string", enum: ["auto", "small", "medium", "high"], default: "auto" },
            audio: { type: "boolean", default: false },
            voice_id: { type: "string" },
            bgm: { type: "boolean", default: false },
            seed: { type: "integer" },
            off_peak: { $ref: "#/components/schemas/OffPeak" },
            watermark: { type: "boolean", default: false },
          },
        },
      },
    },
    viduQ2ProFastStartEndToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q2-pro-fast-startend2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images"],
          properties: {
            images: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
            is_rec: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 2000 },
            duration: { type: "integer", minimum: 1, maximum: 8, default: 5 },
            resolution: { type: "string", enum: ["720p", "1080p"], default: "720p" },
            movement_amplitude: { type: "string", enum: ["auto", "small", "medium", "large"], default: "auto" },
            bgm: { type: "boolean", default: false },
            seed: { type: "integer" },
            off_peak: { $ref: "#/components/schemas/OffPeak" },
            watermark: { type: "boolean", default: false },
            wm_url: { type: "string" },
            wm_position: { type: "integer", minimum: 1, maximum: 4, default: 3 },
            payload: { type: "string", maxLength: 1048576 },
            meta_data: { type: "string" },
          },
        },
      },
    },
    viduQ2TemplateToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q2-template2video",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["template", "images"],
          properties: {
            template: { type: "string" },
            images: { type: "array", items: { type: "string" }, minItems: 1 },
            prompt: { type: "string" },
            area: {
              type: "string",
              enum: [
                "auto",
                "denmark",
                "uk",
                "africa",
                "china",
                "mexico",
                "switzerland",
                "russia",
                "italy",
                "korea",
                "thailand",
                "india",
                "japan",
              ],
              default: "auto",
            },
            beast: { type: "string", enum: ["auto", "bear", "tiger", "elk", "snake", "lion", "wolf"], default: "auto" },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16"], default: "16:9" },
            bgm: { type: "boolean", default: false },
            seed: { type: "integer", default: 0 },
            watermark: { type: "boolean", default: false },
            wm_url: { type: "string" },
            wm_position: { type: "integer", minimum: 1, maximum: 4, default: 3 },
            payload: { type: "string", maxLength: 1048576 },
            meta_data: { type: "string" },
          },
        },
      },
    },
    viduQ3ProTextToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q3-pro-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            seed: { type: "integer", minimum: 0, maximum: 2147483647 },
            audio: { type: "boolean", default: true },
            prompt: { type: "string", maxLength: 2000 },
            wm_url: { type: "string" },
            duration: { type: "integer", minimum: 1, maximum: 16, default: 5 },
            off_peak: { $ref: "#/components/schemas/OffPeak" },
            watermark: { type: "boolean", default: false },
            resolution: { type: "string", enum: ["540p", "720p", "1080p"], default: "720p" },
            wm_position: { type: "integer", minimum: 1, maximum: 4 },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "4:3", "3:4", "1:1"], default: "16:9" },
          },
        },
      },
    },
    viduQ3TurboTextToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q3-turbo-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            seed: { type: "integer", minimum: 0, maximum: 2147483647 },
            audio: { type: "boolean", default: true },
            prompt: { type: "string", maxLength: 5000 },
            wm_url: { type: "string" },
            duration: { type: "integer", minimum: 1, maximum: 16, default: 5 },
            off_peak: { $ref: "#/components/schemas/OffPeak" },
            watermark: { type: "boolean", default: false },
            resolution: { type: "string", enum: ["540p", "720p", "1080p"], default: "720p" },
            wm_position: { type: "integer", minimum: 1, maximum: 4 },
            aspect_ratio: { type: "string", enum: ["16:9", "9:16", "4:3", "3:4", "1:1"], default: "16:9" },
          },
        },
      },
    },
    viduQ3ProImageToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q3-pro-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images"],
          properties: {
            seed: { type: "integer", minimum: 0, maximum: 2147483647 },
            audio: { type: "string" },
            style: { type: "string", enum: ["general", "anime"], default: "general" },
            images: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 1 },
            is_rec: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 1500 },
            wm_url: { type: "string" },
            duration: { type: "integer" },
            off_peak: { $ref: "#/components/schemas/OffPeak" },
            watermark: { type: "boolean" },
            resolution: { type: "string" },
            wm_position: { type: "string" },
            aspect_ratio: { type: "string" },
          },
        },
      },
    },
    viduQ3TurboImageToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q3-turbo-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images"],
          properties: {
            seed: { type: "integer", minimum: 0, maximum: 2147483647 },
            audio: { type: "boolean", default: true },
            images: { type: "array", items: { type: "string" }, minItems: 1 },
            is_rec: { type: "boolean", default: false },
            prompt: { type: "string", maxLength: 5000 },
            duration: { type: "integer", minimum: 1, maximum: 16, default: 5 },
            off_peak: { $ref: "#/components/schemas/OffPeak" },
            audio_type: { type: "string", enum: ["all", "speech_only", "sound_effect_only"], default: "all" },
            resolution: { type: "string" },
          },
        },
      },
    },
    viduQ3ProStartEndToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q3-pro-f2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images"],
          properties: {
            seed: { type: "integer" },
            audio: { type: "boolean", default: true },
            images: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
            is_rec: { type: "boolean" },
            prompt: { type: "string", maxLength: 1500 },
            duration: { type: "integer", minimum: 1, maximum: 16, default: 5 },
            off_peak: { $ref: "#/components/schemas/OffPeak" },
            resolution: { type: "string", enum: ["540p", "720p", "1080p"], default: "720p" },
            wm_url: { type: "string" },
            watermark: { type: "boolean" },
            wm_position: { type: "integer" },
          },
        },
      },
    },
    viduQ3TurboStartEndToVideo: {
      method: "POST",
      path: "/v3/async/vidu-q3-turbo-f2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["images"],
          properties: {
            seed: { type: "integer" },
            audio: { type: "boolean", default: true },
            images: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
            is_rec: { type: "boolean" },
            prompt: { type: "string", maxLength: 1500 },
            duration: { type: "integer", minimum: 1, maximum: 16, default: 5 },
            off_peak: { $ref: "#/components/schemas/OffPeak" },
            resolution: { type: "string", enum: ["540p", "720p", "1080p"], default: "720p" },
          },
        },
      },
    },
    seedanceV1ProTextToVideo: {
      method: "POST",
      path: "/v3/async/seedance-v1-pro-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "resolution", "duration"],
          properties: {
            prompt: { type: "string", maxLength: 2000 },
            resolution: { type: "string", enum: ["480p", "720p", "1080p"] },
            aspect_ratio: { type: "string", enum: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"], default: "16:9" },
            camera_fixed: { type: "boolean", default: false },
            seed: { $ref: "#/components/schemas/Seed" },
            duration: { type: "integer", enum: [5, 10], default: 5 },
          },
        },
      },
    },
    seedanceV1ProImageToVideo: {
      method: "POST",
      path: "/v3/async/seedance-v1-pro-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image"],
          properties: {
            prompt: { type: "string", maxLength: 2000 },
            image: { type: "string" },
            last_image: { type: "string" },
            resolution: { type: "string", enum: ["480p", "720p", "1080p"] },
            aspect_ratio: { type: "string" },
            camera_fixed: { type: "boolean", default: false },
            seed: { $ref: "#/components/schemas/Seed" },
            duration: { type: "integer", enum: [5, 10] },
          },
        },
      },
    },
    seedanceV1LiteTextToVideo: {
      method: "POST",
      path: "/v3/async/seedance-v1-lite-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "resolution", "duration"],
          properties: {
            prompt: { type: "string", maxLength: 2000 },
            resolution: { type: "string", enum: ["480p", "720p", "1080p"] },
            aspect_ratio: { type: "string", enum: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"], default: "16:9" },
            camera_fixed: { type: "boolean", default: false },
            seed: { $ref: "#/components/schemas/Seed" },
            duration: { type: "integer", enum: [5, 10], default: 5 },
          },
        },
      },
    },
    seedanceV1LiteImageToVideo: {
      method: "POST",
      path: "/v3/async/seedance-v1-lite-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image"],
          properties: {
            prompt: { type: "string", maxLength: 2000 },
            image: { type: "string" },
            last_image: { type: "string" },
            resolution: { type: "string", enum: ["480p", "720p", "1080p"] },
            aspect_ratio: { type: "string" },
            camera_fixed: { type: "boolean", default: false },
            seed: { $ref: "#/components/schemas/Seed" },
            duration: { type: "integer", enum: [5, 10] },
          },
        },
      },
    },
    seedanceV15ProTextToVideo: {
      method: "POST",
      path: "/v3/async/seedance-v1.5-pro-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            fps: { type: "integer", enum: [24], default: 24 },
            seed: { type: "integer", minimum: -1, maximum: 4294967295, format: "int64" },
            ratio: {
              type: "string",
              enum: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"],
              default: "adaptive",
            },
            prompt: { type: "string" },
            duration: { type: "integer", minimum: 4, maximum: 12 },
            watermark: { type: "boolean" },
            resolution: { type: "string" },
            camera_fixed: { type: "boolean" },
            service_tier: { type: "string" },
            generate_audio: { type: "boolean" },
            execution_expires_after: { type: "integer" },
          },
        },
      },
    },
    seedanceV15ProImageToVideo: {
      method: "POST",
      path: "/v3/async/seedance-v1.5-pro-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image"],
          properties: {
            image: { type: "string" },
            last_image: { type: "string" },
            fps: { type: "integer", enum: [24], default: 24 },
            seed: { type: "integer", minimum: -1, maximum: 4294967295, format: "int64" },
            ratio: {
              type: "string",
              enum: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"],
              default: "adaptive",
            },
            prompt: { type: "string" },
            duration: { type: "integer", minimum: 4, maximum: 12 },
            watermark: { type: "boolean" },
            resolution: { type: "string" },
            camera_fixed: { type: "boolean" },
            service_tier: { type: "string" },
            generate_audio: { type: "boolean" },
            execution_expires_after: { type: "integer" },
          },
        },
      },
    },
    wan22TextToVideo: {
      method: "POST",
      path: "/v3/async/wan-2.2-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: {
            input: {
              type: "object",
              required: ["prompt"],
              properties: {
                prompt: { type: "string", maxLength: 800 },
                negative_prompt: { type: "string", maxLength: 500 },
              },
            },
            parameters: {
              type: "object",
              properties: { size: { type: "string" }, prompt_extend: { type: "boolean" }, seed: { type: "integer" } },
            },
          },
        },
      },
    },
    wan22ImageToVideo: {
      method: "POST",
      path: "/v3/async/wan-2.2-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: {
            input: {
              type: "object",
              required: ["prompt", "img_url"],
              properties: {
                prompt: { type: "string", maxLength: 800 },
                negative_prompt: { type: "string", maxLength: 500 },
                img_url: { type: "string" },
              },
            },
            parameters: {
              type: "object",
              properties: {
                resolution: { type: "string", enum: ["480P", "1080P"], default: "1080P" },
                duration: { type: "integer", enum: [5] },
                prompt_extend: { type: "boolean" },
                seed: { type: "integer" },
              },
            },
          },
        },
      },
    },
    wan25TextToVideo: {
      method: "POST",
      path: "/v3/async/wan-2.5-t2v-preview",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: {
            input: {
              type: "object",
              required: ["prompt"],
              properties: {
                prompt: { type: "string", maxLength: 2000 },
                negative_prompt: { type: "string", maxLength: 500 },
                audio_url: { $ref: "#/components/schemas/WanAudioUrl" },
              },
            },
            parameters: {
              type: "object",
              properties: {
                size: {
                  type: "string",
                  enum: [
                    "832*480",
                    "480*832",
                    "624*624",
                    "1280*720",
                    "720*1280",
                    "960*960",
                    "1088*832",
                    "832*1088",
                    "1920*1080",
                    "1080*1920",
                    "1440*1440",
                    "1632*1248",
                    "1248*1632",
                  ],
                  default: "1920*1080",
                },
                duration: { type: "integer", enum: [5, 10], default: 5 },
                watermark: { type: "boolean", default: false },
                prompt_extend: { type: "boolean", default: true },
                audio: { $ref: "#/components/schemas/WanAudio" },
                seed: { $ref: "#/components/schemas/WanSeed" },
              },
            },
          },
        },
      },
    },
    wan25ImageToVideo: {
      method: "POST",
      path: "/v3/async/wan-2.5-i2v-preview",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: {
            input: {
              type: "object",
              required: ["prompt", "img_url"],
              properties: {
                prompt: { type: "string", maxLength: 2000 },
                negative_prompt: { type: "string", maxLength: 500 },
                img_url: { type: "string" },
                audio_url: { $ref: "#/components/schemas/WanAudioUrl" },
              },
            },
            parameters: {
              type: "object",
              properties: {
                resolution: { type: "string", enum: ["480P", "720P", "1080P"], default: "1080P" },
                duration: { type: "integer", enum: [5, 10], default: 5 },
                prompt_extend: { type: "boolean", default: true },
                audio: { $ref: "#/components/schemas/WanAudio" },
                seed: { $ref: "#/components/schemas/WanSeed" },
              },
            },
          },
        },
      },
    },
    wan26TextToVideo: {
      method: "POST",
      path: "/v3/async/wan2.6-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: {
            input: {
              type: "object",
              required: ["prompt"],
              properties: {
                prompt: { type: "string", maxLength: 2000 },
                negative_prompt: { type: "string", maxLength: 500 },
                audio_url: { $ref: "#/components/schemas/WanAudioUrl" },
              },
            },
            parameters: {
              type: "object",
              properties: {
                size: { $ref: "#/components/schemas/WanSize" },
                duration: { type: "integer", enum: [5, 10, 15], default: 5 },
                shot_type: { $ref: "#/components/schemas/WanShots" },
                watermark: { type: "boolean", default: false },
                prompt_extend: { type: "boolean", default: true },
                audio: { $ref: "#/components/schemas/WanAudio" },
                seed: { $ref: "#/components/schemas/WanSeed" },
              },
            },
          },
        },
      },
    },
    wan26ImageToVideo: {
      method: "POST",
      path: "/v3/async/wan2.6-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: {
            input: {
              type: "object",
              required: ["img_url"],
              properties: {
                prompt: { type: "string", maxLength: 2000 },
                negative_prompt: { type: "string", maxLength: 500 },
                img_url: { type: "string" },
                template: { type: "string" },
                audio_url: { $ref: "#/components/schemas/WanAudioUrl" },
              },
            },
            parameters: {
              type: "object",
              properties: {
                resolution: { type: "string", enum: ["720P", "1080P"], default: "1080P" },
                duration: { type: "integer", enum: [5, 10, 15], default: 5 },
                shot_type: { $ref: "#/components/schemas/WanShots" },
                watermark: { type: "boolean", default: false },
                prompt_extend: { type: "boolean", default: true },
                audio: { $ref: "#/components/schemas/WanAudio" },
                seed: { $ref: "#/components/schemas/WanSeed" },
              },
            },
          },
        },
      },
    },
    wan26ReferenceToVideo: {
      method: "POST",
      path: "/v3/async/wan2.6-v2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: {
            input: {
              type: "object",
              required: ["prompt", "reference_urls"],
              properties: {
                prompt: { type: "string", maxLength: 2000 },
                negative_prompt: { type: "string", maxLength: 500 },
                audio_url: { $ref: "#/components/schemas/WanAudioUrl" },
                reference_urls: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 3 },
              },
            },
            parameters: {
              type: "object",
              properties: {
                size: { $ref: "#/components/schemas/WanSize" },
                duration: { type: "integer", enum: [5, 10], default: 5 },
                shot_type: { $ref: "#/components/schemas/WanShots" },
                watermark: { type: "boolean", default: false },
                prompt_extend: { type: "boolean", default: true },
                audio: { $ref: "#/components/schemas/WanAudio" },
                seed: { $ref: "#/components/schemas/WanSeed" },
              },
            },
          },
        },
      },
    },
    wan27TextToVideo: {
      method: "POST",
      path: "/v3/async/wan2.7-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string", maxLength: 1500 },
            duration: { type: "integer", minimum: 2, maximum: 15, default: 5 },
            size: { $ref: "#/components/schemas/WanSize" },
            audio_url: { $ref: "#/components/schemas/WanAudioUrl" },
            negative_prompt: { type: "string", maxLength: 500 },
            seed: { $ref: "#/components/schemas/WanSeed" },
            watermark: { type: "boolean", default: false },
            prompt_extend: { type: "boolean", default: true },
          },
        },
      },
    },
    wan27ImageToVideo: {
      method: "POST",
      path: "/v3/async/wan2.7-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          allOf: [
            {
              anyOf: [
                { required: ["image_url"], properties: { image_url: { type: "string" } } },
                { required: ["first_clip_url"], properties: { first_clip_url: { type: "string" } } },
              ],
            },
          ],
          properties: {
            image_url: { type: "string" },
            first_clip_url: { type: "string" },
            last_frame_url: { type: "string" },
            driving_audio_url: { type: "string" },
            prompt: { type: "string", maxLength: 5000 },
            duration: { type: "integer", minimum: 2, maximum: 15, default: 5 },
            resolution: { type: "string", enum: ["720P", "1080P"], default: "1080P" },
            negative_prompt: { type: "string", maxLength: 500 },
            seed: { $ref: "#/components/schemas/WanSeed" },
            watermark: { type: "boolean", default: false },
            prompt_extend: { type: "boolean", default: true },
          },
        },
      },
    },
    wan27ReferenceToVideo: {
      method: "POST",
      path: "/v3/async/wan2.7-r2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "media"],
          properties: {
            prompt: { type: "string", maxLength: 1500 },
            media: {
              type: "array",
              minItems: 1,
              maxItems: 5,
              items: {
                type: "object",
                required: ["url", "type"],
                properties: {
                  url: { type: "string" },
                  type: { type: "string", enum: ["reference_image", "reference_video", "first_frame"] },
                  reference_voice: { type: "string" },
                },
              },
            },
            duration: { type: "integer", minimum: 2, maximum: 10, default: 5 },
            size: { $ref: "#/components/schemas/WanSize" },
            audio: { type: "boolean", default: true },
            shot_type: { type: "string", enum: ["single", "multi"], default: "single" },
            negative_prompt: { type: "string", maxLength: 500 },
            seed: { $ref: "#/components/schemas/WanSeed" },
            watermark: { type: "boolean", default: false },
          },
        },
      },
    },
    wan27VideoEdit: {
      method: "POST",
      path: "/v3/async/wan2.7-videoedit",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["video_url"],
          properties: {
            video_url: { type: "string" },
            prompt: { type: "string", maxLength: 5000 },
            reference_image_url: { type: "string" },
            reference_image_url_2: { type: "string" },
            reference_image_url_3: { type: "string" },
            duration: { type: "integer", minimum: 0, maximum: 10, default: 0 },
            resolution: { type: "string", enum: ["720P", "1080P"], default: "1080P" },
            ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4"] },
            audio_setting: { type: "string", enum: ["auto", "origin"], default: "auto" },
            negative_prompt: { type: "string", maxLength: 500 },
            seed: { $ref: "#/components/schemas/WanSeed" },
            watermark: { type: "boolean", default: false },
            prompt_extend: { type: "boolean", default: true },
          },
        },
      },
    },
    pixverse45TextToVideo: {
      method: "POST",
      path: "/v3/async/pixverse-v4.5-t2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "aspect_ratio", "resolution"],
          properties: {
            prompt: { type: "string", maxLength: 2048 },
            aspect_ratio: { type: "string", enum: ["16:9", "4:3", "1:1", "3:4", "9:16"], default: "16:9" },
            resolution: { type: "string", enum: ["360p", "540p", "720p", "1080p"], default: "540p" },
            negative_prompt: { type: "string", maxLength: 2048 },
            fast_mode: { type: "boolean", default: false },
            style: { type: "string", enum: ["anime", "3d_animation", "clay", "comic", "cyberpunk"] },
            seed: { type: "integer" },
          },
        },
      },
    },
    pixverse45ImageToVideo: {
      method: "POST",
      path: "/v3/async/pixverse-v4.5-i2v",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "image"],
          properties: {
            prompt: { type: "string", maxLength: 2048 },
            image: { type: "string" },
            resolution: { type: "string", enum: ["360p", "540p", "720p", "1080p"], default: "540p" },
            negative_prompt: { type: "string", maxLength: 2048 },
            fast_mode: { type: "boolean", default: false },
            style: { type: "string", enum: ["anime", "3d_animation", "clay", "comic", "cyberpunk"] },
            seed: { type: "integer" },
          },
        },
      },
    },
    videoMergeFace: {
      method: "POST",
      path: "/v3/async/video-merge-face",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["request"],
          properties: {
            extra: {
              type: "object",
              properties: { response_video_type: { type: "string", enum: ["mp4", "gif"], default: "mp4" } },
            },
            request: {
              type: "object",
              required: ["video_assets_id", "enable_restore", "face_image_base64"],
              properties: {
                video_assets_id: { type: "string" },
                enable_restore: { type: "boolean" },
                face_image_base64: { type: "string", contentEncoding: "base64" },
              },
            },
          },
        },
      },
    },
    fluxKontextDev: {
      method: "POST",
      path: "/v3/async/flux-1-kontext-dev",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string" },
            images: { type: "array", items: { type: "string" }, maxItems: 4 },
            fast_mode: { type: "boolean", default: false },
            size: { type: "string" },
            num_inference_steps: { type: "integer", minimum: 1, maximum: 50, default: 28 },
            guidance_scale: { type: "number", minimum: 1, maximum: 20, default: 2.5 },
            num_images: { type: "integer", minimum: 1, maximum: 4, default: 1 },
            seed: { $ref: "#/components/schemas/Seed" },
            output_format: { type: "string", enum: ["jpeg", "png", "webp"], default: "jpeg" },
          },
        },
      },
    },
    fluxKontextPro: {
      method: "POST",
      path: "/v3/async/flux-1-kontext-pro",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string" },
            images: { type: "array", items: { type: "string" }, maxItems: 4 },
            seed: { $ref: "#/components/schemas/Seed" },
            guidance_scale: { type: "number", minimum: 1, maximum: 20, default: 3.5 },
            safety_tolerance: { type: "string", enum: ["1", "2", "3", "4", "5"], default: "2" },
            aspect_ratio: { type: "string", enum: ["21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21"] },
          },
        },
      },
    },
    fluxKontextMax: {
      method: "POST",
      path: "/v3/async/flux-1-kontext-max",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string" },
            images: { type: "array", items: { type: "string" }, maxItems: 4 },
            seed: { $ref: "#/components/schemas/Seed" },
            guidance_scale: { type: "number", minimum: 1, maximum: 20, default: 3.5 },
            safety_tolerance: { type: "string", enum: ["1", "2", "3", "4", "5"], default: "2" },
            aspect_ratio: { type: "string", enum: ["21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21"] },
          },
        },
      },
    },
    flux2Dev: {
      method: "POST",
      path: "/v3/async/flux-2-dev",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            seed: { $ref: "#/components/schemas/Seed" },
            size: { type: "string" },
            images: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 3 },
            prompt: { type: "string" },
            loras: { type: "array", maxItems: 3, items: {} },
          },
        },
      },
    },
    flux2Flex: {
      method: "POST",
      path: "/v3/async/flux-2-flex",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            seed: { $ref: "#/components/schemas/Seed" },
            size: { type: "string" },
            images: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 3 },
            prompt: { type: "string" },
          },
        },
      },
    },
    flux2Pro: {
      method: "POST",
      path: "/v3/async/flux-2-pro",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            seed: { $ref: "#/components/schemas/Seed" },
            size: { type: "string" },
            images: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 3 },
            prompt: { type: "string" },
          },
        },
      },
    },
    glmImage: {
      method: "POST",
      path: "/v3/async/glm-image",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            size: { type: "string", default: "1280x1280" },
            prompt: { type: "string" },
            quality: { type: "string", enum: ["hd"], default: "hd" },
            watermark_enabled: { type: "boolean", default: true },
          },
        },
      },
    },
    hunyuanImage3: {
      method: "POST",
      path: "/v3/async/hunyuan-image-3",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            prompt: { type: "string" },
            size: { type: "string", default: "1024*1024" },
            seed: { $ref: "#/components/schemas/Seed" },
          },
        },
      },
    },
    qwenTextToImage: {
      method: "POST",
      path: "/v3/async/qwen-image-txt2img",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: { prompt: { type: "string" }, size: { type: "string", default: "1024*1024" } },
        },
      },
    },
    qwenImageEdit: {
      method: "POST",
      path: "/v3/async/qwen-image-edit",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt", "image"],
          properties: {
            prompt: { type: "string" },
            image: { type: "string" },
            seed: { $ref: "#/components/schemas/Seed" },
            output_format: { type: "string", enum: ["jpeg", "png", "webp"], default: "jpeg" },
          },
        },
      },
    },
    zImageTurbo: {
      method: "POST",
      path: "/v3/async/z-image-turbo",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            seed: { $ref: "#/components/schemas/Seed" },
            size: { type: "string", default: "1024*1024" },
            prompt: { type: "string" },
            enable_base64_output: { type: "boolean", default: false },
          },
        },
      },
    },
    zImageTurboLora: {
      method: "POST",
      path: "/v3/async/z-image-turbo-lora",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["prompt"],
          properties: {
            seed: { $ref: "#/components/schemas/Seed" },
            size: { type: "string", default: "1024*1024" },
            loras: {
              type: "array",
              maxItems: 3,
              items: {
                type: "object",
                required: ["path"],
                properties: { path: { type: "string" }, scale: { type: "number", minimum: 0, maximum: 4, default: 1 } },
              },
            },
            prompt: { type: "string" },
          },
        },
      },
    },
    imageUpscaler: {
      method: "POST",
      path: "/v3/async/image-upscaler",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image"],
          properties: {
            image: { type: "string" },
            resolution: { type: "string", enum: ["2k", "4k", "8k"], default: "4k" },
            output_format: { type: "string", enum: ["jpeg", "png", "webp"], default: "jpeg" },
          },
        },
      },
    },
    imageEraser: {
      method: "POST",
      path: "/v3/async/image-eraser",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["image"],
          properties: {
            mask: { type: "string" },
            image: { type: "string" },
            prompt: { type: "string" },
            output_format: { type: "string", enum: ["jpeg", "png", "webp"], default: "jpeg" },
          },
        },
      },
    },
    minimaxSpeech02Hd: {
      method: "POST",
      path: "/v3/async/minimax-speech-02-hd",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/SpeechRequest" } },
    },
    minimaxSpeech02Turbo: {
      method: "POST",
      path: "/v3/async/minimax-speech-02-turbo",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/SpeechRequest" } },
    },
    minimaxSpeech25HdPreview: {
      method: "POST",
      path: "/v3/async/minimax-speech-2.5-hd-preview",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/SpeechRequest" } },
    },
    minimaxSpeech25TurboPreview: {
      method: "POST",
      path: "/v3/async/minimax-speech-2.5-turbo-preview",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/SpeechRequest" } },
    },
    minimaxSpeech26Hd: {
      method: "POST",
      path: "/v3/async/minimax-speech-2.6-hd",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/SpeechRequest" } },
    },
    minimaxSpeech26Turbo: {
      method: "POST",
      path: "/v3/async/minimax-speech-2.6-turbo",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/SpeechRequest" } },
    },
    minimaxSpeech28Hd: {
      method: "POST",
      path: "/v3/async/minimax-speech-2.8-hd",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Speech28Request" } },
    },
    minimaxSpeech28Turbo: {
      method: "POST",
      path: "/v3/async/minimax-speech-2.8-turbo",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/Speech28Request" } },
    },
    createVideo: {
      method: "POST",
      path: "/v3/video/create",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/UnifiedRequest" } },
    },
  },
  components: {
    schemas: {
      AudioExtra: {
        type: "object",
        properties: {
          response_audio_type: { type: "string", enum: ["wav", "mp3"], default: "wav" },
          webhook: { $ref: "#/components/schemas/WebhookSettings" },
          custom_storage: { $ref: "#/components/schemas/Storage" },
          enterprise_plan: { $ref: "#/components/schemas/Enterprise" },
        },
      },
      ClipSkip: { type: "integer", minimum: 1, maximum: 12 },
      Diffusion: {
        type: "object",
        required: ["model_name", "prompt", "image_num", "steps", "guidance_scale", "sampler_name"],
        properties: {
          model_name: { type: "string" },
          prompt: { type: "string", minLength: 1, maxLength: 1024 },
          negative_prompt: { type: "string", maxLength: 1024 },
          image_num: { type: "integer", minimum: 1, maximum: 8 },
          steps: { type: "integer", minimum: 1, maximum: 100 },
          guidance_scale: { type: "number", minimum: 1, maximum: 30 },
          sampler_name: { $ref: "#/components/schemas/Sampler" },
          seed: { $ref: "#/components/schemas/LooseSeed" },
          sd_vae: { type: "string" },
          loras: { $ref: "#/components/schemas/Loras" },
          embeddings: { $ref: "#/components/schemas/Embeddings" },
          clip_skip: { $ref: "#/components/schemas/ClipSkip" },
        },
      },
      Embeddings: {
        type: "array",
        maxItems: 5,
        items: { type: "object", required: ["model_name"], properties: { model_name: { type: "string" } } },
      },
      Enterprise: { type: "object", properties: { enabled: { type: "boolean", default: false } } },
      ImageExtra: {
        type: "object",
        properties: {
          response_image_type: { type: "string", enum: ["png", "webp", "jpeg"], default: "png" },
          webhook: { $ref: "#/components/schemas/WebhookSettings" },
          custom_storage: { $ref: "#/components/schemas/Storage" },
          enterprise_plan: { $ref: "#/components/schemas/Enterprise" },
          enable_nsfw_detection: { type: "boolean" },
          nsfw_detection_level: { type: "integer", enum: [0, 1, 2] },
        },
      },
      ImageToImageRequest: {
        type: "object",
        required: ["request"],
        properties: {
          extra: { $ref: "#/components/schemas/ImageExtra" },
          request: {
            allOf: [
              { $ref: "#/components/schemas/Diffusion" },
              { $ref: "#/components/schemas/Sides" },
              {
                type: "object",
                required: ["image_base64"],
                properties: {
                  image_base64: { type: "string" },
                  strength: { type: ["number", "null"], minimum: 0, maximum: 1 },
                  controlnet: {
                    type: "object",
                    required: ["units"],
                    properties: {
                      units: {
                        type: "array",
                        items: {
                          type: "object",
                          required: ["model_name", "image_base64", "strength"],
                          properties: {
                            model_name: { type: "string" },
                            image_base64: { type: "string" },
                            strength: { type: "number", minimum: 0, maximum: 1 },
                            preprocessor: { type: "string" },
                            guidance_start: { type: "number", minimum: 0, maximum: 1 },
                            guidance_end: { type: "number", minimum: 0, maximum: 1 },
                          },
                        },
                      },
                    },
                  },
                  ip_adapters: {
                    type: "array",
                    maxItems: 1,
                    items: {
                      type: "object",
                      required: ["model_name", "image_base64", "strength"],
                      properties: {
                        model_name: { type: "string", enum: ["ip-adapter_sd15.bin", "ip-adapter_sdxl.bin"] },
                        image_base64: { type: "string" },
                        strength: { type: "number", minimum: 0, maximum: 1 },
                      },
                    },
                  },
                },
              },
            ],
          },
        },
      },
      ImageType: {
        type: "object",
        properties: {
          response_image_type: { type: "string", enum: ["png", "webp", "jpeg"], default: "png" },
          enterprise_plan: { $ref: "#/components/schemas/Enterprise" },
        },
      },
      InpaintingRequest: {
        type: "object",
        required: ["request"],
        properties: {
          extra: { $ref: "#/components/schemas/ImageExtra" },
          request: {
            allOf: [
              { $ref: "#/components/schemas/Diffusion" },
              {
                type: "object",
                required: ["image_base64", "mask_image_base64"],
                properties: {
                  image_base64: { type: "string" },
                  mask_image_base64: { type: "string" },
                  mask_blur: { type: "integer", minimum: 0, maximum: 64 },
                  strength: { type: ["number", "null"], minimum: 0, maximum: 1 },
                  inpainting_full_res: { type: "integer", enum: [0, 1], default: 0 },
                  inpainting_full_res_padding: { type: "integer", minimum: 0, maximum: 256, default: 8 },
                  inpainting_mask_invert: { type: "integer", enum: [0, 1], default: 0 },
                  initial_noise_multiplier: { type: "number", minimum: 0, maximum: 1.5, default: 0.5 },
                },
              },
            ],
          },
        },
      },
      LongSeed: { type: "integer", format: "int64", minimum: -1, maximum: 9999999999 },
      LooseSeed: { type: "integer", format: "int64", minimum: -1, default: -1 },
      Loras: {
        type: "array",
        maxItems: 5,
        items: {
          type: "object",
          required: ["model_name", "strength"],
          properties: { model_name: { type: "string" }, strength: { type: "number", minimum: 0, maximum: 1 } },
        },
      },
      OffPeak: { type: "boolean", default: false },
      Pronunciation: { type: "object", properties: { tone: { type: "array", items: { type: "string" } } } },
      Sampler: {
        type: "string",
        enum: [
          "Euler a",
          "Euler",
          "LMS",
          "Heun",
          "DPM2",
          "DPM2 a",
          "DPM++ 2S a",
          "DPM++ 2M",
          "DPM++ SDE",
          "DPM fast",
          "DPM adaptive",
          "LMS Karras",
          "DPM2 Karras",
          "DPM2 a Karras",
          "DPM++ 2S a Karras",
          "DPM++ 2M Karras",
          "DPM++ SDE Karras",
          "DDIM",
          "PLMS",
          "UniPC",
        ],
      },
      Seed: { type: "integer", minimum: -1, maximum: 2147483647, default: -1 },
      Sides: {
        type: "object",
        required: ["width", "height"],
        properties: {
          width: { type: "integer", minimum: 128, maximum: 2048 },
          height: { type: "integer", minimum: 128, maximum: 2048 },
        },
      },
      Speech28Request: {
        type: "object",
        allOf: [
          {
            anyOf: [
              { required: ["text"], properties: { text: { type: "string" } } },
              { required: ["text_file_id"], properties: { text_file_id: { type: "integer" } } },
            ],
          },
        ],
        properties: {
          text: { type: "string", maxLength: 50000 },
          text_file_id: { type: "integer", format: "int64" },
          voice_setting: { $ref: "#/components/schemas/Voice" },
          audio_setting: {
            type: "object",
            properties: {
              audio_sample_rate: { type: "integer" },
              bitrate: { type: "integer" },
              format: { type: "string" },
              channel: { type: "integer" },
            },
          },
          pronunciation_dict: { $ref: "#/components/schemas/Pronunciation" },
          voice_modify: { $ref: "#/components/schemas/VoiceModify" },
          language_boost: { type: ["string", "null"] },
          aigc_watermark: { type: "boolean" },
          continuous_sound: { type: "boolean" },
        },
      },
      SpeechRequest: {
        type: "object",
        required: ["text", "voice_setting"],
        properties: {
          text: { type: "string", maxLength: 50000 },
          voice_setting: { $ref: "#/components/schemas/Voice" },
          audio_setting: {
            type: "object",
            properties: {
              sample_rate: { type: "integer", enum: [8000, 16000, 22050, 24000, 32000, 44100], default: 32000 },
              bitrate: { type: "integer", enum: [32000, 64000, 128000, 256000], default: 128000 },
              format: { type: "string", enum: ["mp3", "pcm", "flac", "wav"], default: "mp3" },
              channel: { type: "integer", enum: [1, 2], default: 1 },
            },
          },
          pronunciation_dict: { $ref: "#/components/schemas/Pronunciation" },
          timber_weights: {
            type: "array",
            items: { type: "object", properties: { voice_id: { type: "string" }, weight: { type: "integer" } } },
          },
          voice_modify: { $ref: "#/components/schemas/VoiceModify" },
          language_boost: { type: ["string", "null"] },
        },
      },
      Storage: {
        type: "object",
        properties: {
          aws_s3: {
            type: "object",
            required: ["region", "bucket", "path"],
            properties: {
              region: { type: "string" },
              bucket: { type: "string" },
              path: { type: "string" },
              save_to_path_directly: { type: "boolean", default: false },
            },
          },
        },
      },
      TextToImageRequest: {
        type: "object",
        required: ["request"],
        properties: {
          extra: { $ref: "#/components/schemas/ImageExtra" },
          request: {
            allOf: [
              { $ref: "#/components/schemas/Diffusion" },
              { $ref: "#/components/schemas/Sides" },
              {
                type: "object",
                properties: {
                  hires_fix: {
                    type: "object",
                    required: ["target_width", "target_height", "strength"],
                    properties: {
                      target_width: { type: "integer", minimum: 128, maximum: 4096 },
                      target_height: { type: "integer", minimum: 128, maximum: 4096 },
                      strength: { type: "number", minimum: 0, maximum: 1 },
                      upscaler: { type: "string", enum: ["RealESRGAN_x4plus_anime_6B", "RealESRNet_x4plus", "Latent"] },
                    },
                  },
                  refiner: {
                    type: "object",
                    required: ["switch_at"],
                    properties: { switch_at: { type: "number", minimum: 0, maximum: 1 } },
                  },
                  enable_transparent_background: { type: "boolean" },
                  restore_faces: { type: "boolean" },
                },
              },
            ],
          },
        },
      },
      TextToSpeechRequest: {
        type: "object",
        required: ["request"],
        properties: {
          extra: { $ref: "#/components/schemas/AudioExtra" },
          request: {
            type: "object",
            required: ["voice_id", "language", "texts"],
            properties: {
              voice_id: { type: "string", enum: ["Emily", "James", "Olivia", "Michael", "Sarah", "John"] },
              language: { type: "string", enum: ["en-US", "zh-CN", "ja-JP"] },
              texts: { type: "array", items: { type: "string", maxLength: 512 } },
              volume: { type: "number", minimum: 1, maximum: 2, default: 1 },
              speed: { type: "number", minimum: 0.8, maximum: 3, default: 1 },
            },
          },
        },
      },
      Undocumented: { type: "object", additionalProperties: true },
      UnifiedRequest: {
        type: "object",
        additionalProperties: true,
        required: ["model"],
        properties: { model: { type: "string" }, callback: { type: "string", format: "uri" } },
      },
      UpscaleRequest: {
        type: "object",
        required: ["request"],
        properties: {
          extra: { $ref: "#/components/schemas/ImageExtra" },
          request: {
            type: "object",
            required: ["model_name", "image_base64", "scale_factor"],
            properties: {
              model_name: {
                type: "string",
                enum: ["RealESRGAN_x4plus_anime_6B", "RealESRNet_x4plus", "4x-UltraSharp"],
              },
              image_base64: { type: "string" },
              scale_factor: { type: "number", exclusiveMinimum: 1, maximum: 4 },
            },
          },
        },
      },
      VideoExtra: {
        type: "object",
        properties: {
          response_video_type: { type: "string", enum: ["mp4", "gif"], default: "mp4" },
          webhook: { $ref: "#/components/schemas/WebhookSettings" },
          custom_storage: { $ref: "#/components/schemas/Storage" },
          enterprise_plan: { $ref: "#/components/schemas/Enterprise" },
        },
      },
      Voice: {
        type: "object",
        properties: {
          speed: { type: "number", minimum: 0.5, maximum: 2, default: 1 },
          vol: { type: "number", exclusiveMinimum: 0, maximum: 10, default: 1 },
          pitch: { type: "integer", minimum: -12, maximum: 12, default: 0 },
          voice_id: { type: "string" },
          emotion: { type: "string" },
          english_normalization: { type: "boolean" },
          text_normalization: { type: "boolean" },
        },
      },
      VoiceModify: {
        type: "object",
        properties: {
          pitch: { type: "integer" },
          intensity: { type: "integer" },
          timbre: { type: "integer" },
          sound_effects: { type: "string", enum: ["spacious_echo", "auditorium_echo", "lofi_telephone", "robotic"] },
        },
      },
      WanAudio: { type: "boolean", default: true },
      WanAudioUrl: { type: "string" },
      WanLoras: {
        type: "array",
        maxItems: 3,
        items: {
          type: "object",
          required: ["path", "scale"],
          properties: { path: { type: "string" }, scale: { type: "number" } },
        },
      },
      WanSeed: { type: "integer", minimum: 0, maximum: 2147483647 },
      WanShots: { type: "string", enum: ["single", "multi"], default: "multi" },
      WanSize: {
        type: "string",
        enum: [
          "1280*720",
          "720*1280",
          "960*960",
          "1088*832",
          "832*1088",
          "1920*1080",
          "1080*1920",
          "1440*1440",
          "1632*1248",
          "1248*1632",
        ],
        default: "1920*1080",
      },
      WebhookExtra: { type: "object", properties: { webhook: { $ref: "#/components/schemas/WebhookSettings" } } },
      WebhookSettings: {
        type: "object",
        required: ["url"],
        properties: {
          url: { type: "string", format: "uri" },
          test_mode: {
            type: "object",
            required: ["enabled", "return_task_status"],
            properties: {
              enabled: { type: "boolean" },
              return_task_status: { type: "string", enum: ["TASK_STATUS_SUCCEED", "TASK_STATUS_FAILED"] },
            },
          },
        },
      },
    },
  },
  families: {
    media: {
      submit: [
        "textToImage",
        "imageToImage",
        "inpaint",
        "upscale",
        "textToSpeech",
        "textToVideo",
        "imageToVideo",
        "wanTextToVideo",
        "wanImageToVideo",
      ],
      retrieve: "getTaskResult",
      webhook: true,
      places: { webhookUrl: "body#/extra/webhook/url" },
      ids: ["5d1c9d90-d53f-4c5a-8009-0123456789a1"],
      requests: {
        textToImage: {
          body: {
            extra: { response_image_type: "jpeg" },
            request: {
              model_name: "sd_xl_base_1.0.safetensors",
              prompt: "a red boat",
              negative_prompt: "blur",
              width: 1024,
              height: 1024,
              image_num: 1,
              steps: 20,
              seed: -1,
              guidance_scale: 7.5,
              sampler_name: "Euler a",
            },
          },
        },
        imageToImage: {
          body: {
            request: {
              model_name: "sd_xl_base_1.0.safetensors",
              image_base64: "aW1hZ2U=",
              prompt: "a red boat",
              width: 1024,
              height: 1024,
              image_num: 1,
              steps: 20,
              guidance_scale: 7.5,
              sampler_name: "Euler a",
              strength: 0.7,
            },
          },
        },
        inpaint: {
          body: {
            request: {
              model_name: "realisticVisionV40_v40VAE-inpainting_81543.safetensors",
              image_base64: "aW1hZ2U=",
              mask_image_base64: "bWFzaw==",
              prompt: "a red boat",
              image_num: 1,
              steps: 25,
              guidance_scale: 7.5,
              sampler_name: "Euler a",
            },
          },
        },
        upscale: {
          body: { request: { model_name: "RealESRGAN_x4plus_anime_6B", image_base64: "aW1hZ2U=", scale_factor: 2 } },
        },
        textToSpeech: {
          body: {
            request: { voice_id: "Emily", language: "en-US", texts: ["The boat is red."], volume: 1.2, speed: 1 },
          },
        },
        textToVideo: {
          body: {
            model_name: "darkSushiMixMix_225D_64380.safetensors",
            width: 640,
            height: 480,
            steps: 20,
            prompts: [{ prompt: "a red boat", frames: 32 }],
          },
        },
        imageToVideo: {
          body: {
            model_name: "SVD-XT",
            image_file: "aW1hZ2U=",
            frames_num: 25,
            frames_per_second: 6,
            image_file_resize_mode: "CROP_TO_ASPECT_RATIO",
            steps: 20,
            seed: 20231127,
          },
        },
        wanTextToVideo: { body: { model_name: "wan2.1-t2v", width: 832, height: 480, seed: -1, prompt: "a red boat" } },
        wanImageToVideo: {
          body: {
            model_name: "wan2.1-i2v",
            image_url: "https://cdn.example/boat.png",
            width: 832,
            height: 480,
            seed: -1,
            prompt: "the boat sails away",
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1" },
          becomes: { status: "queued", recognized: true },
        },
        created_wrapped: {
          answers: "submit",
          operation: "inpaint",
          body: { code: 0, msg: "", data: { task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1" } },
          becomes: { status: "queued", recognized: true },
        },
        create_moderated: {
          answers: "submit",
          status: 400,
          body: { code: 400, reason: "ILLEGAL_PROMPT", message: "The prompt is not allowed.", metadata: {} },
          becomes: {
            refused: {
              kind: "moderation",
              code: "ILLEGAL_PROMPT",
              message: "The prompt is not allowed.",
              retry: "change_input",
            },
          },
        },
        create_no_balance: {
          answers: "submit",
          status: 400,
          body: { code: 400, reason: "BILLING_BALANCE_NOT_ENOUGH", message: "The balance is too low.", metadata: {} },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "BILLING_BALANCE_NOT_ENOUGH",
              message: "The balance is too low.",
              retry: "never",
            },
          },
        },
        create_invalid: {
          answers: "submit",
          status: 400,
          body: { code: 400, reason: "INVALID_REQUEST_BODY", message: "width is out of range.", metadata: {} },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "INVALID_REQUEST_BODY",
              message: "width is out of range.",
              retry: "change_input",
            },
          },
        },
        create_not_verified: {
          answers: "submit",
          status: 403,
          body: { code: 403, reason: "NEED_REAL_NAME_VERIFY", message: "Verify your account first.", metadata: {} },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "NEED_REAL_NAME_VERIFY",
              message: "Verify your account first.",
              retry: "never",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_QUEUED",
              reason: "",
              task_type: "TXT_TO_IMG",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "TASK_STATUS_QUEUED",
            progress: { fraction: 0, etaSeconds: 0 },
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_PROCESSING",
              reason: "",
              task_type: "TXT_TO_IMG",
              eta: 12,
              progress_percent: 40,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "TASK_STATUS_PROCESSING",
            progress: { fraction: 0.4, etaSeconds: 12 },
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:00.100Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "TXT_TO_IMG",
              eta: 0,
              progress_percent: 0,
            },
            images: [
              {
                image_url: "https://cdn.example/boat.jpeg",
                image_url_ttl: 3600,
                image_type: "jpeg",
                nsfw_detection_result: {},
              },
            ],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat.jpeg",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
                mediaType: "image/jpeg",
              },
            ],
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        done_ttl_zero: {
          answers: "retrieve",
          body: {
            extra: { has_nsfw_contents: [] },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "TXT_TO_IMG",
              eta: 0,
              progress_percent: 0,
            },
            images: [
              {
                image_url: "https://cdn.example/boat.jpeg",
                image_url_ttl: "0",
                image_type: "jpeg",
                nsfw_detection_result: null,
              },
            ],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat.jpeg",
                access: "public",
                mediaType: "image/jpeg",
              },
            ],
          },
        },
        done_ttl_empty: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "TXT_TO_IMG",
              eta: 0,
              progress_percent: 0,
            },
            images: [
              {
                image_url:
                  "https://cdn.example/prod/boat.jpeg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260101T000050Z&X-Amz-Expires=3600&X-Amz-Signature=0a1b",
                image_url_ttl: "",
                image_type: "jpeg",
                nsfw_detection_result: { valid: true, confidence: 99.1 },
              },
            ],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url:
                  "https://cdn.example/prod/boat.jpeg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260101T000050Z&X-Amz-Expires=3600&X-Amz-Signature=0a1b",
                access: "public",
                expires: { at: "2026-01-01T01:00:50.000Z", from: "url" },
                mediaType: "image/jpeg",
              },
            ],
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        done_ttl_text: {
          answers: "retrieve",
          body: {
            extra: {
              enable_nsfw_detection: false,
              debug_info: { request_info: "", submit_time_ms: "", execute_time_ms: "", complete_time_ms: "" },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "TXT_TO_IMG",
              eta: 0,
              progress_percent: 0,
            },
            images: [
              {
                image_url: "https://cdn.example/boat.jpeg",
                image_url_ttl: "3600",
                image_type: "jpeg",
                nsfw_detection_result: null,
              },
              {
                image_url: "https://cdn.example/boat-2.jpeg",
                image_url_ttl: "3600",
                image_type: "jpeg",
                nsfw_detection_result: null,
              },
            ],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat.jpeg",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
                mediaType: "image/jpeg",
              },
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat-2.jpeg",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
                mediaType: "image/jpeg",
              },
            ],
          },
        },
        done_video: {
          answers: "retrieve",
          body: {
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              task_type: "IMG_TO_VIDEO",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
            },
            images: [],
            videos: [{ video_url: "https://cdn.example/boat.mp4", video_url_ttl: "3600", video_type: "mp4" }],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
                mediaType: "video/mp4",
              },
            ],
          },
        },
        done_audio: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "TXT_TO_IMG",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [
              {
                audio_url: "https://cdn.example/boat.wav",
                audio_url_ttl: "3600",
                audio_type: "wav",
                audio_metadata: { text: "The boat is red.", start_time: 0, end_time: 1.4 },
              },
            ],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "audio",
                role: "primary",
                url: "https://cdn.example/boat.wav",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
                mediaType: "audio/wav",
              },
            ],
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        failed: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_FAILED",
              reason: "The model ran out of memory.",
              task_type: "TXT_TO_IMG",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "failed",
            providerStatus: "TASK_STATUS_FAILED",
            error: {
              kind: "unclassified",
              message: "The model ran out of memory.",
              retry: "unknown",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        failed_no_reason: {
          answers: "retrieve",
          body: {
            extra: {
              enable_nsfw_detection: false,
              debug_info: { request_info: "", submit_time_ms: "", execute_time_ms: "", complete_time_ms: "" },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_FAILED",
              reason: "",
              task_type: "TXT_TO_IMG",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "failed",
            providerStatus: "TASK_STATUS_FAILED",
            error: {
              kind: "unclassified",
              message: "The provider gave no reason.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        failed_as_500: {
          answers: "retrieve",
          status: 500,
          body: { code: 500, reason: "TASK_FAILED", message: "Task execution failed.", metadata: {} },
          becomes: {
            status: "failed",
            error: {
              kind: "provider_error",
              code: "TASK_FAILED",
              message: "Task execution failed.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_UNKNOWN",
              reason: "",
              task_type: "TXT_TO_IMG",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "TASK_STATUS_UNKNOWN",
            progress: { fraction: 0, etaSeconds: 0 },
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:00.100Z" },
          },
        },
        unknown_status_new: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_CANCELED",
              reason: "",
              task_type: "TXT_TO_IMG",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "TASK_STATUS_CANCELED",
            progress: { fraction: 0, etaSeconds: 0 },
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:00.100Z" },
          },
          offSpec: "A word that clients of other people expect and no page has; a verdict must not be guessed from it.",
        },
        no_output: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "TXT_TO_IMG",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "failed",
            providerStatus: "TASK_STATUS_SUCCEED",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 403,
          body: { code: 403, reason: "INVALID_API_KEY", message: "The API key is not valid.", metadata: {} },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "INVALID_API_KEY",
              message: "The API key is not valid.",
              retry: "never",
            },
          },
        },
        unauthorized_missing: {
          answers: "retrieve",
          status: 400,
          body: { code: 400, reason: "MISSING_API_KEY", message: "The API key is missing.", metadata: {} },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "MISSING_API_KEY",
              message: "The API key is missing.",
              retry: "never",
            },
          },
        },
        unauthorized_wrapped: {
          answers: "retrieve",
          status: 401,
          body: { error: { message: "Authentication failed.", code: "FAILED_TO_AUTH", type: "authentication_error" } },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "FAILED_TO_AUTH",
              message: "Authentication failed.",
              retry: "never",
            },
          },
        },
        server_error: {
          answers: "retrieve",
          status: 500,
          body: { code: 500, reason: "GET_RESULT_FAILED", message: "The result could not be read.", metadata: {} },
          becomes: {
            refused: {
              kind: "provider_error",
              code: "GET_RESULT_FAILED",
              message: "The result could not be read.",
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
          offSpec: "What a proxy sends when the API is away.",
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "3" },
          body: { code: 429, reason: "RATE_LIMIT_EXCEEDED", message: "Too many requests.", metadata: {} },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "RATE_LIMIT_EXCEEDED",
              message: "Too many requests.",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { code: 404, reason: "TASK_NOT_FOUND", message: "There is no such task.", metadata: {} },
          becomes: {
            refused: { kind: "not_found", code: "TASK_NOT_FOUND", message: "There is no such task.", retry: "never" },
          },
        },
        webhook: {
          answers: "webhook",
          body: {
            event_type: "ASYNC_TASK_RESULT",
            payload: {
              task: {
                task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
                status: "TASK_STATUS_SUCCEED",
                reason: "",
                task_type: "TXT_TO_IMG",
                eta: 0,
                progress_percent: 0,
              },
              extra: { enable_nsfw_detection: false, webhook: { url: "https://app.example/hook" } },
              images: [
                {
                  image_url: "https://cdn.example/boat.jpeg",
                  image_url_ttl: "3600",
                  image_type: "jpeg",
                  nsfw_detection_result: null,
                },
              ],
              videos: [],
              audios: [],
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat.jpeg",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
                mediaType: "image/jpeg",
              },
            ],
          },
        },
        webhook_failed: {
          answers: "webhook",
          body: {
            event_type: "ASYNC_TASK_RESULT",
            payload: {
              task: {
                task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a1",
                status: "TASK_STATUS_FAILED",
                reason: "The model ran out of memory.",
                task_type: "TXT_TO_IMG",
                eta: 0,
                progress_percent: 0,
              },
              extra: { webhook: { url: "https://app.example/hook" } },
              images: [],
              videos: [],
              audios: [],
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "TASK_STATUS_FAILED",
            error: {
              kind: "unclassified",
              message: "The model ran out of memory.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        webhook_other: { answers: "webhook", body: { event_type: "ACCOUNT_NOTICE" }, becomes: { ignored: true } },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created_wrapped", "queued", "done_ttl_text"],
        ["created", "running", "failed"],
        ["created", "running", "unknown_status", "done_ttl_empty"],
        ["created", "running", "no_output"],
        ["created", "running", "failed_as_500"],
      ],
      cannot: {
        cancel: "No page and no package of the vendor has an operation that cancels a task.",
        error_in_200:
          "Refusals of these operations come with an HTTP error; only MiniMax's speech refuses inside HTTP 200.",
      },
    },
    model: {
      submit: [
        "replaceBackground",
        "hunyuanVideoFast",
        "minimaxVideo01",
        "hailuo02",
        "hailuo23TextToVideo",
        "hailuo23ImageToVideo",
        "hailuo23FastImageToVideo",
        "klingV16TextToVideo",
        "klingV16ImageToVideo",
        "klingV21MasterTextToVideo",
        "klingV21MasterImageToVideo",
        "klingV21ImageToVideo",
        "klingV25TurboTextToVideo",
        "klingV25TurboImageToVideo",
        "klingV26ProTextToVideo",
        "klingV26ProImageToVideo",
        "klingV26ProMotionControl",
        "klingV30MotionControl",
        "klingV30StdTextToVideo",
        "klingV30StdImageToVideo",
        "klingV30ProTextToVideo",
        "klingV30ProImageToVideo",
        "klingV304kTextToVideo",
        "klingV304kImageToVideo",
        "klingO1TextToVideo",
        "klingO1ImageToVideo",
        "klingO1ReferenceToVideo",
        "klingO1VideoEdit",
        "viduQ1TextToVideo",
        "viduQ1ReferenceToVideo",
        "viduQ1ImageToVideo",
        "viduQ1StartEndToVideo",
        "vidu20ImageToVideo",
        "vidu20StartEndToVideo",
        "vidu20ReferenceToVideo",
        "viduQ2TextToVideo",
        "viduQ2ReferenceToVideo",
        "viduQ2ProFast",
        "viduQ2TurboImageToVideo",
        "viduQ2ProImageToVideo",
        "viduQ2ProStartEndToVideo",
        "viduQ2TurboStartEndToVideo",
        "viduQ2ProMultiframe",
        "viduQ2TurboMultiframe",
        "viduQ2ProFastImageToVideo",
        "viduQ2ProFastStartEndToVideo",
        "viduQ2TemplateToVideo",
        "viduQ3ProTextToVideo",
        "viduQ3TurboTextToVideo",
        "viduQ3ProImageToVideo",
        "viduQ3TurboImageToVideo",
        "viduQ3ProStartEndToVideo",
        "viduQ3TurboStartEndToVideo",
        "seedanceV1ProTextToVideo",
        "seedanceV1ProImageToVideo",
        "seedanceV1LiteTextToVideo",
        "seedanceV1LiteImageToVideo",
        "seedanceV15ProTextToVideo",
        "seedanceV15ProImageToVideo",
        "wan22TextToVideo",
        "wan22ImageToVideo",
        "wan25TextToVideo",
        "wan25ImageToVideo",
        "wan26TextToVideo",
        "wan26ImageToVideo",
        "wan26ReferenceToVideo",
        "wan27TextToVideo",
        "wan27ImageToVideo",
        "wan27ReferenceToVideo",
        "wan27VideoEdit",
        "pixverse45TextToVideo",
        "pixverse45ImageToVideo",
        "videoMergeFace",
        "fluxKontextDev",
        "fluxKontextPro",
        "fluxKontextMax",
        "flux2Dev",
        "flux2Flex",
        "flux2Pro",
        "glmImage",
        "hunyuanImage3",
        "qwenTextToImage",
        "qwenImageEdit",
        "zImageTurbo",
        "zImageTurboLora",
        "imageUpscaler",
        "imageEraser",
      ],
      retrieve: "getTaskResult",
      ids: ["5d1c9d90-d53f-4c5a-8009-0123456789a2"],
      requests: {
        replaceBackground: { body: { image_file: "aW1hZ2U=", prompt: "in a warehouse" } },
        hunyuanVideoFast: {
          body: {
            model_name: "hunyuan-video-fast",
            width: 1280,
            height: 720,
            seed: -1,
            steps: 20,
            prompt: "a red boat",
          },
        },
        minimaxVideo01: { body: { prompt: "a red boat" } },
        hailuo02: { body: { prompt: "a red boat", duration: 6, resolution: "768P" } },
        hailuo23TextToVideo: { body: { prompt: "[Push in] a red boat" } },
        hailuo23ImageToVideo: { body: { prompt: "the boat sails away", image: "https://cdn.example/boat.png" } },
        hailuo23FastImageToVideo: { body: { prompt: "the boat sails away", image: "https://cdn.example/boat.png" } },
        klingV16TextToVideo: { body: { prompt: "a red boat" } },
        klingV16ImageToVideo: { body: { image_url: "https://cdn.example/boat.png", prompt: "the boat sails away" } },
        klingV21MasterTextToVideo: { body: { prompt: "a red boat", duration: "5" } },
        klingV21MasterImageToVideo: { body: { image: "https://cdn.example/boat.png", prompt: "the boat sails away" } },
        klingV21ImageToVideo: { body: { image: "https://cdn.example/boat.png", prompt: "the boat sails away" } },
        klingV25TurboTextToVideo: { body: { prompt: "a red boat", duration: "5" } },
        klingV25TurboImageToVideo: { body: { image: "https://cdn.example/boat.png", prompt: "the boat sails away" } },
        klingV26ProTextToVideo: { body: { prompt: "a red boat", duration: 5 } },
        klingV26ProImageToVideo: { body: { image: "https://cdn.example/boat.png", prompt: "the boat sails away" } },
        klingV26ProMotionControl: {
          body: {
            image: "https://cdn.example/boat.png",
            video: "https://cdn.example/waves.mp4",
            character_orientation: "video",
          },
        },
        klingV30MotionControl: {
          body: {
            image: "https://cdn.example/boat.png",
            video: "https://cdn.example/waves.mp4",
            model_name: "kling-v3-0-std",
            character_orientation: "video",
          },
        },
        klingV30StdTextToVideo: { body: { prompt: "a red boat", duration: 5 } },
        klingV30StdImageToVideo: { body: { image: "https://cdn.example/boat.png", prompt: "the boat sails away" } },
        klingV30ProTextToVideo: { body: { prompt: "a red boat", duration: 5 } },
        klingV30ProImageToVideo: { body: { image: "https://cdn.example/boat.png", prompt: "the boat sails away" } },
        klingV304kTextToVideo: { body: { prompt: "a red boat", duration: 5 } },
        klingV304kImageToVideo: { body: { image: "https://cdn.example/boat.png", prompt: "the boat sails away" } },
        klingO1TextToVideo: { body: { prompt: "a red boat" } },
        klingO1ImageToVideo: { body: { image: "https://cdn.example/boat.png", prompt: "the boat sails away" } },
        klingO1ReferenceToVideo: { body: { images: ["https://cdn.example/boat.png"], prompt: "the boat in a storm" } },
        klingO1VideoEdit: { body: { video: "https://cdn.example/boat.mp4", prompt: "make it dusk" } },
        viduQ1TextToVideo: { body: { prompt: "a red boat" } },
        viduQ1ReferenceToVideo: { body: { images: ["https://cdn.example/boat.png"], prompt: "the boat in a storm" } },
        viduQ1ImageToVideo: { body: { images: ["https://cdn.example/boat.png"], prompt: "the boat sails away" } },
        viduQ1StartEndToVideo: {
          body: {
            images: ["https://cdn.example/boat.png", "https://cdn.example/shore.png"],
            prompt: "the boat reaches the shore",
          },
        },
        vidu20ImageToVideo: { body: { images: ["https://cdn.example/boat.png"], prompt: "the boat sails away" } },
        vidu20StartEndToVideo: { body: { images: ["https://cdn.example/boat.png", "https://cdn.example/shore.png"] } },
        vidu20ReferenceToVideo: { body: { images: ["https://cdn.example/boat.png"], prompt: "the boat in a storm" } },
        viduQ2TextToVideo: { body: { prompt: "a red boat", duration: 5 } },
        viduQ2ReferenceToVideo: {
          body: {
            prompt: "@1 in a storm",
            duration: 5,
            subjects: [{ id: "1", images: ["https://cdn.example/boat.png"], voice_id: "" }],
          },
        },
        viduQ2ProFast: {
          body: {
            prompt: "@1 in a storm",
            duration: 5,
            subjects: [{ name: "boat", images: ["https://cdn.example/boat.png"], voice_id: "" }],
          },
        },
        viduQ2TurboImageToVideo: {
          body: { images: ["https://cdn.example/boat.png"], prompt: "the boat sails away", duration: 5 },
        },
        viduQ2ProImageToVideo: {
          body: { images: ["https://cdn.example/boat.png"], prompt: "the boat sails away", duration: 5 },
        },
        viduQ2ProStartEndToVideo: {
          body: {
            images: ["https://cdn.example/boat.png", "https://cdn.example/shore.png"],
            prompt: "the boat reaches the shore",
            duration: 5,
          },
        },
        viduQ2TurboStartEndToVideo: {
          body: {
            images: ["https://cdn.example/boat.png", "https://cdn.example/shore.png"],
            prompt: "the boat reaches the shore",
            duration: 5,
          },
        },
        viduQ2ProMultiframe: {
          body: {
            start_image: "https://cdn.example/boat.png",
            image_settings: [
              { key_image: "https://cdn.example/sea.png" },
              { key_image: "https://cdn.example/shore.png", duration: 3 },
            ],
          },
        },
        viduQ2TurboMultiframe: {
          body: {
            start_image: "https://cdn.example/boat.png",
            image_settings: [
              { key_image: "https://cdn.example/sea.png" },
              { key_image: "https://cdn.example/shore.png", duration: 3 },
            ],
          },
        },
        viduQ2ProFastImageToVideo: {
          body: { images: ["https://cdn.example/boat.png"], prompt: "the boat sails away", duration: 5 },
        },
        viduQ2ProFastStartEndToVideo: {
          body: {
            images: ["https://cdn.example/boat.png", "https://cdn.example/shore.png"],
            prompt: "the boat reaches the shore",
          },
        },
        viduQ2TemplateToVideo: {
          body: { template: "beast_companion", images: ["https://cdn.example/boat.png"], beast: "bear" },
        },
        viduQ3ProTextToVideo: { body: { prompt: "a red boat" } },
        viduQ3TurboTextToVideo: { body: { prompt: "a red boat" } },
        viduQ3ProImageToVideo: { body: { images: ["https://cdn.example/boat.png"], prompt: "the boat sails away" } },
        viduQ3TurboImageToVideo: { body: { images: ["https://cdn.example/boat.png"] } },
        viduQ3ProStartEndToVideo: {
          body: { images: ["https://cdn.example/boat.png", "https://cdn.example/shore.png"] },
        },
        viduQ3TurboStartEndToVideo: {
          body: { images: ["https://cdn.example/boat.png", "https://cdn.example/shore.png"] },
        },
        seedanceV1ProTextToVideo: { body: { prompt: "a red boat", resolution: "720p", duration: 5 } },
        seedanceV1ProImageToVideo: {
          body: {
            image: "https://cdn.example/boat.png",
            prompt: "the boat sails away",
            resolution: "720p",
            duration: 5,
          },
        },
        seedanceV1LiteTextToVideo: { body: { prompt: "a red boat", resolution: "720p", duration: 5 } },
        seedanceV1LiteImageToVideo: {
          body: {
            image: "https://cdn.example/boat.png",
            prompt: "the boat sails away",
            resolution: "720p",
            duration: 5,
          },
        },
        seedanceV15ProTextToVideo: { body: { prompt: "a red boat", duration: 5 } },
        seedanceV15ProImageToVideo: {
          body: { image: "https://cdn.example/boat.png", prompt: "the boat sails away", duration: 5 },
        },
        wan22TextToVideo: { body: { input: { prompt: "a red boat" }, parameters: { size: "1920*1080" } } },
        wan22ImageToVideo: {
          body: {
            input: { prompt: "the boat sails away", img_url: "https://cdn.example/boat.png" },
            parameters: { resolution: "480P" },
          },
        },
        wan25TextToVideo: { body: { input: { prompt: "a red boat" }, parameters: { size: "1280*720", duration: 10 } } },
        wan25ImageToVideo: {
          body: {
            input: { prompt: "the boat sails away", img_url: "https://cdn.example/boat.png" },
            parameters: { resolution: "720P" },
          },
        },
        wan26TextToVideo: { body: { input: { prompt: "a red boat" }, parameters: { size: "1280*720", duration: 15 } } },
        wan26ImageToVideo: {
          body: {
            input: { img_url: "https://cdn.example/boat.png", prompt: "the boat sails away" },
            parameters: { shot_type: "single" },
          },
        },
        wan26ReferenceToVideo: {
          body: {
            input: { prompt: "character1 rows a boat", reference_urls: ["https://cdn.example/rower.mp4"] },
            parameters: { duration: 10 },
          },
        },
        wan27TextToVideo: { body: { prompt: "a red boat", size: "1280*720", duration: 8 } },
        wan27ImageToVideo: {
          body: { image_url: "https://cdn.example/boat.png", prompt: "the boat sails away", resolution: "720P" },
        },
        wan27ReferenceToVideo: {
          body: {
            prompt: "character1 rows a boat",
            media: [{ url: "https://cdn.example/rower.png", type: "reference_image" }],
          },
        },
        wan27VideoEdit: { body: { video_url: "https://cdn.example/boat.mp4", prompt: "make it night" } },
        pixverse45TextToVideo: { body: { prompt: "a red boat", aspect_ratio: "16:9", resolution: "540p" } },
        pixverse45ImageToVideo: { body: { prompt: "the boat sails away", image: "https://cdn.example/boat.png" } },
        videoMergeFace: {
          body: { request: { video_assets_id: "cjIvYm9hdA", enable_restore: true, face_image_base64: "aW1hZ2U=" } },
        },
        fluxKontextDev: { body: { prompt: "a red boat" } },
        fluxKontextPro: { body: { prompt: "a red boat" } },
        fluxKontextMax: { body: { prompt: "a red boat" } },
        flux2Dev: { body: { prompt: "a red boat" } },
        flux2Flex: { body: { prompt: "a red boat" } },
        flux2Pro: { body: { prompt: "a red boat" } },
        glmImage: { body: { prompt: "a red boat" } },
        hunyuanImage3: { body: { prompt: "a red boat" } },
        qwenTextToImage: { body: { prompt: "a red boat" } },
        qwenImageEdit: { body: { prompt: "make it blue", image: "https://cdn.example/boat.png" } },
        zImageTurbo: { body: { prompt: "a red boat" } },
        zImageTurboLora: { body: { prompt: "a red boat" } },
        imageUpscaler: { body: { image: "https://cdn.example/boat.png" } },
        imageEraser: { body: { image: "https://cdn.example/boat.png", prompt: "the boat" } },
      },
      examples: {
        created: {
          answers: "submit",
          body: { task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a2" },
          becomes: { status: "queued", recognized: true },
        },
        created_with_upstream_id: {
          answers: "submit",
          operation: "viduQ2ProStartEndToVideo",
          body: { task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a2", provider_request_id: "9160000000000000001" },
          becomes: { status: "queued", recognized: true },
        },
        create_unknown_path: {
          answers: "submit",
          status: 404,
          body: { code: 404, reason: "API_NOT_FOUND", message: "route not found", metadata: {} },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "API_NOT_FOUND",
              message: "route not found",
              retry: "change_input",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a2",
              status: "TASK_STATUS_QUEUED",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "TASK_STATUS_QUEUED",
            progress: { fraction: 0, etaSeconds: 0 },
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a2",
              status: "TASK_STATUS_PROCESSING",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 12,
              progress_percent: 40,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "TASK_STATUS_PROCESSING",
            progress: { fraction: 0.4, etaSeconds: 12 },
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:00.100Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a2",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [{ video_url: "https://cdn.example/boat.mp4", video_url_ttl: "3600", video_type: "mp4" }],
            audios: [],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
                mediaType: "video/mp4",
              },
            ],
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        done_ttl_zero: {
          answers: "retrieve",
          body: {
            extra: { has_nsfw_contents: [] },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a2",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [{ video_url: "https://cdn.example/boat.mp4", video_url_ttl: "0", video_type: "mp4" }],
            audios: [],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                mediaType: "video/mp4",
              },
            ],
          },
        },
        done_image: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a2",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [{ image_url: "https://cdn.example/boat.jpeg", image_url_ttl: 3600, image_type: "jpeg" }],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat.jpeg",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
                mediaType: "image/jpeg",
              },
            ],
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        failed: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a2",
              status: "TASK_STATUS_FAILED",
              reason: "The model ran out of memory.",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "failed",
            providerStatus: "TASK_STATUS_FAILED",
            error: {
              kind: "unclassified",
              message: "The model ran out of memory.",
              retry: "unknown",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a2",
              status: "TASK_STATUS_UNKNOWN",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "TASK_STATUS_UNKNOWN",
            progress: { fraction: 0, etaSeconds: 0 },
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:00.100Z" },
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a2",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "failed",
            providerStatus: "TASK_STATUS_SUCCEED",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 403,
          body: { code: 403, reason: "INVALID_API_KEY", message: "The API key is not valid.", metadata: {} },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "INVALID_API_KEY",
              message: "The API key is not valid.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "3" },
          body: { code: 429, reason: "RATE_LIMIT_EXCEEDED", message: "Too many requests.", metadata: {} },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "RATE_LIMIT_EXCEEDED",
              message: "Too many requests.",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { code: 404, reason: "TASK_NOT_FOUND", message: "There is no such task.", metadata: {} },
          becomes: {
            refused: { kind: "not_found", code: "TASK_NOT_FOUND", message: "There is no such task.", retry: "never" },
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
        ["created", "unknown_status", "done_ttl_zero"],
      ],
      cannot: {
        cancel: "No page and no package of the vendor has an operation that cancels a task.",
        error_in_200:
          "Refusals of these operations come with an HTTP error; only MiniMax's speech refuses inside HTTP 200.",
        webhook: "The pages of these operations have no field for an address.",
      },
    },
    speech: {
      submit: [
        "minimaxSpeech02Hd",
        "minimaxSpeech02Turbo",
        "minimaxSpeech25HdPreview",
        "minimaxSpeech25TurboPreview",
        "minimaxSpeech26Hd",
        "minimaxSpeech26Turbo",
        "minimaxSpeech28Hd",
        "minimaxSpeech28Turbo",
      ],
      retrieve: "getTaskResult",
      ids: ["5d1c9d90-d53f-4c5a-8009-0123456789a3"],
      requests: {
        minimaxSpeech02Hd: { body: { text: "The boat is red.", voice_setting: { voice_id: "Wise_Woman", speed: 1 } } },
        minimaxSpeech02Turbo: {
          body: { text: "The boat is red.", voice_setting: { voice_id: "Wise_Woman", speed: 1 } },
        },
        minimaxSpeech25HdPreview: {
          body: { text: "The boat is red.", voice_setting: { voice_id: "Wise_Woman", speed: 1 } },
        },
        minimaxSpeech25TurboPreview: {
          body: { text: "The boat is red.", voice_setting: { voice_id: "Wise_Woman", speed: 1 } },
        },
        minimaxSpeech26Hd: { body: { text: "The boat is red.", voice_setting: { voice_id: "Wise_Woman", speed: 1 } } },
        minimaxSpeech26Turbo: {
          body: { text: "The boat is red.", voice_setting: { voice_id: "Wise_Woman", speed: 1 } },
        },
        minimaxSpeech28Hd: {
          body: { text: "The boat is red. (laughs)", voice_setting: { voice_id: "Wise_Woman", speed: 1 } },
        },
        minimaxSpeech28Turbo: {
          body: { text: "The boat is red. (laughs)", voice_setting: { voice_id: "Wise_Woman", speed: 1 } },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a3" },
          becomes: { status: "queued", recognized: true },
        },
        created_with_token: {
          answers: "submit",
          operation: "minimaxSpeech28Turbo",
          body: {
            file_id: 9001,
            task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a3",
            base_resp: { status_code: 0, status_msg: "ok" },
            task_token: "tok-1",
            usage_characters: 16,
          },
          becomes: { status: "queued", recognized: true },
        },
        error_in_200: {
          answers: "submit",
          operation: "minimaxSpeech28Turbo",
          body: {
            file_id: 0,
            task_id: "",
            base_resp: { status_code: 2013, status_msg: "invalid params" },
            task_token: "",
            usage_characters: 0,
          },
          becomes: {
            refused: { kind: "invalid_input", code: "2013", message: "invalid params", retry: "change_input" },
          },
        },
        create_moderated: {
          answers: "submit",
          operation: "minimaxSpeech28Hd",
          body: {
            file_id: 0,
            task_id: "",
            base_resp: { status_code: 1026, status_msg: "sensitive content" },
            task_token: "",
            usage_characters: 0,
          },
          becomes: {
            refused: { kind: "moderation", code: "1026", message: "sensitive content", retry: "change_input" },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a3",
              status: "TASK_STATUS_QUEUED",
              reason: "",
              task_type: "MINIMAX_SPEECH",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "TASK_STATUS_QUEUED",
            progress: { fraction: 0, etaSeconds: 0 },
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a3",
              status: "TASK_STATUS_PROCESSING",
              reason: "",
              task_type: "MINIMAX_SPEECH",
              eta: 12,
              progress_percent: 40,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "TASK_STATUS_PROCESSING",
            progress: { fraction: 0.4, etaSeconds: 12 },
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:00.100Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a3",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "MINIMAX_SPEECH",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [
              { audio_url: "https://cdn.example/boat.wav", audio_url_ttl: "", audio_type: "wav", audio_metadata: null },
            ],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "audio",
                role: "primary",
                url: "https://cdn.example/boat.wav",
                access: "public",
                expires: { at: "2026-01-02T00:00:45.000Z", from: "documented" },
                mediaType: "audio/wav",
              },
            ],
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        done_ttl: {
          answers: "retrieve",
          body: {
            extra: {
              enable_nsfw_detection: false,
              debug_info: { request_info: "", submit_time_ms: "", execute_time_ms: "", complete_time_ms: "" },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a3",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "MINIMAX_SPEECH",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [{ audio_url: "https://cdn.example/boat.wav", audio_url_ttl: "3600", audio_type: "wav" }],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "audio",
                role: "primary",
                url: "https://cdn.example/boat.wav",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
                mediaType: "audio/wav",
              },
            ],
          },
        },
        done_no_times: {
          answers: "retrieve",
          body: {
            extra: {
              enable_nsfw_detection: false,
              debug_info: { request_info: "", submit_time_ms: "", execute_time_ms: "", complete_time_ms: "" },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a3",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "MINIMAX_SPEECH",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [{ audio_url: "https://cdn.example/boat.wav", audio_url_ttl: "0", audio_type: "wav" }],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "audio",
                role: "primary",
                url: "https://cdn.example/boat.wav",
                access: "public",
                expires: { at: "2026-01-02T00:00:00.000Z", from: "documented" },
                mediaType: "audio/wav",
              },
            ],
          },
        },
        failed: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a3",
              status: "TASK_STATUS_FAILED",
              reason: "The model ran out of memory.",
              task_type: "MINIMAX_SPEECH",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "failed",
            providerStatus: "TASK_STATUS_FAILED",
            error: {
              kind: "unclassified",
              message: "The model ran out of memory.",
              retry: "unknown",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a3",
              status: "TASK_STATUS_UNKNOWN",
              reason: "",
              task_type: "MINIMAX_SPEECH",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "TASK_STATUS_UNKNOWN",
            progress: { fraction: 0, etaSeconds: 0 },
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:00.100Z" },
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a3",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "MINIMAX_SPEECH",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "failed",
            providerStatus: "TASK_STATUS_SUCCEED",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 403,
          body: { code: 403, reason: "INVALID_API_KEY", message: "The API key is not valid.", metadata: {} },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "INVALID_API_KEY",
              message: "The API key is not valid.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "3" },
          body: { code: 429, reason: "RATE_LIMIT_EXCEEDED", message: "Too many requests.", metadata: {} },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "RATE_LIMIT_EXCEEDED",
              message: "Too many requests.",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { code: 404, reason: "TASK_NOT_FOUND", message: "There is no such task.", metadata: {} },
          becomes: {
            refused: { kind: "not_found", code: "TASK_NOT_FOUND", message: "There is no such task.", retry: "never" },
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created_with_token", "running", "done_ttl"],
        ["created", "running", "failed"],
      ],
      cannot: {
        cancel: "No page and no package of the vendor has an operation that cancels a task.",
        webhook: "The pages of these operations have no field for an address.",
      },
    },
    unified: {
      submit: ["createVideo"],
      retrieve: "getTaskResult",
      webhook: true,
      places: { webhookUrl: "body#/callback" },
      ids: ["5d1c9d90-d53f-4c5a-8009-0123456789a4"],
      requests: {
        createVideo: {
          body: { model: "kling2.5_turbo_pro_t2v", prompt: "a red boat", duration: "5", aspect_ratio: "16:9" },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a4" },
          becomes: { status: "queued", recognized: true },
        },
        queued: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a4",
              status: "TASK_STATUS_QUEUED",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "TASK_STATUS_QUEUED",
            progress: { fraction: 0, etaSeconds: 0 },
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a4",
              status: "TASK_STATUS_PROCESSING",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 12,
              progress_percent: 40,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "TASK_STATUS_PROCESSING",
            progress: { fraction: 0.4, etaSeconds: 12 },
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:00.100Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a4",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [{ video_url: "https://cdn.example/boat.mp4", video_url_ttl: "3600", video_type: "mp4" }],
            audios: [],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                expires: { at: "2026-01-01T01:01:00.000Z", from: "field" },
                mediaType: "video/mp4",
              },
            ],
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        done_ttl_zero: {
          answers: "retrieve",
          body: {
            extra: { has_nsfw_contents: [] },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a4",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [{ video_url: "https://cdn.example/boat.mp4", video_url_ttl: "0", video_type: "mp4" }],
            audios: [],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "TASK_STATUS_SUCCEED",
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4",
                access: "public",
                mediaType: "video/mp4",
              },
            ],
          },
        },
        failed: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a4",
              status: "TASK_STATUS_FAILED",
              reason: "The model ran out of memory.",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "failed",
            providerStatus: "TASK_STATUS_FAILED",
            error: {
              kind: "unclassified",
              message: "The model ran out of memory.",
              retry: "unknown",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a4",
              status: "TASK_STATUS_UNKNOWN",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "running",
            recognized: false,
            providerStatus: "TASK_STATUS_UNKNOWN",
            progress: { fraction: 0, etaSeconds: 0 },
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:00.100Z" },
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            extra: {
              seed: "4294967297",
              enable_nsfw_detection: false,
              debug_info: {
                request_info: "",
                submit_time_ms: "1767225600000",
                execute_time_ms: "1767225600100",
                complete_time_ms: "1767225645000",
              },
            },
            task: {
              task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a4",
              status: "TASK_STATUS_SUCCEED",
              reason: "",
              task_type: "KLING_2_5_TURBO_T2V",
              eta: 0,
              progress_percent: 0,
            },
            images: [],
            videos: [],
            audios: [],
          },
          becomes: {
            status: "failed",
            providerStatus: "TASK_STATUS_SUCCEED",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:00.100Z",
              finished: "2026-01-01T00:00:45.000Z",
            },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 403,
          body: { code: 403, reason: "INVALID_API_KEY", message: "The API key is not valid.", metadata: {} },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "INVALID_API_KEY",
              message: "The API key is not valid.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "3" },
          body: { code: 429, reason: "RATE_LIMIT_EXCEEDED", message: "Too many requests.", metadata: {} },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "RATE_LIMIT_EXCEEDED",
              message: "Too many requests.",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { code: 404, reason: "TASK_NOT_FOUND", message: "There is no such task.", metadata: {} },
          becomes: {
            refused: { kind: "not_found", code: "TASK_NOT_FOUND", message: "There is no such task.", retry: "never" },
          },
        },
        webhook: {
          answers: "webhook",
          body: {
            event_type: "ASYNC_TASK_RESULT",
            payload: { task: { task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a4", status: "TASK_STATUS_SUCCEED" } },
          },
          becomes: { asks: true },
        },
        webhook_flat: {
          answers: "webhook",
          body: { task_id: "5d1c9d90-d53f-4c5a-8009-0123456789a4" },
          becomes: { asks: true },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {
        cancel: "No page and no package of the vendor has an operation that cancels a task.",
        error_in_200:
          "Refusals of these operations come with an HTTP error; only MiniMax's speech refuses inside HTTP 200.",
      },
    },
  },
  webhooks: { verify: "none" },
};
