/**
 * What the simulator needs to know of HeyGen: operations with their request schemas, examples, scenarios.
 * Generated from specs/heygen; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** HeyGen, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "heygen",
  title: "HeyGen",
  sites: { heygen: "https://api.heygen.com" },
  auth: [
    { in: "header", name: "X-Api-Key" },
    { in: "header", name: "Authorization", prefix: "Bearer " },
  ],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    createVideo: {
      method: "POST",
      path: "/v3/videos",
      parameters: [
        {
          in: "header",
          name: "Idempotency-Key",
          schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9_\\-:.]{1,255}$" },
        },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/VideoRequest" } },
    },
    generateFromTemplate: {
      method: "POST",
      path: "/v3/templates/{template_id}",
      parameters: [
        { in: "path", name: "template_id", required: true, schema: { type: "string", minLength: 1 } },
        {
          in: "header",
          name: "Idempotency-Key",
          schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9_\\-:.]{1,255}$" },
        },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/TemplateRequest" } },
    },
    getVideo: {
      method: "GET",
      path: "/v3/videos/{video_id}",
      parameters: [{ in: "path", name: "video_id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    createVideoAgentSession: {
      method: "POST",
      path: "/v3/video-agents",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/AgentRequest" } },
    },
    getVideoAgentSession: {
      method: "GET",
      path: "/v3/video-agents/{session_id}",
      parameters: [{ in: "path", name: "session_id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    stopVideoAgentSession: {
      method: "POST",
      path: "/v3/video-agents/{session_id}/stop",
      parameters: [{ in: "path", name: "session_id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    createVideoTranslation: {
      method: "POST",
      path: "/v3/video-translations",
      parameters: [
        {
          in: "header",
          name: "Idempotency-Key",
          schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9_\\-:.]{1,255}$" },
        },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/TranslationRequest" } },
    },
    generateFromProofread: {
      method: "POST",
      path: "/v3/video-translations/proofreads/{proofread_id}/generate",
      parameters: [
        { in: "path", name: "proofread_id", required: true, schema: { type: "string", minLength: 1 } },
        {
          in: "header",
          name: "Idempotency-Key",
          schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9_\\-:.]{1,255}$" },
        },
      ],
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          properties: {
            captions: { type: "boolean", default: false },
            translate_audio_only: { type: "boolean", default: false },
            callback_url: { $ref: "#/components/schemas/CallbackUrl" },
            callback_id: { $ref: "#/components/schemas/CallbackId" },
          },
        },
      },
    },
    getVideoTranslation: {
      method: "GET",
      path: "/v3/video-translations/{video_translation_id}",
      parameters: [
        { in: "path", name: "video_translation_id", required: true, schema: { type: "string", minLength: 1 } },
      ],
    },
    createLipsync: {
      method: "POST",
      path: "/v3/lipsyncs",
      parameters: [
        {
          in: "header",
          name: "Idempotency-Key",
          schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9_\\-:.]{1,255}$" },
        },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/LipsyncRequest" } },
    },
    getLipsync: {
      method: "GET",
      path: "/v3/lipsyncs/{lipsync_id}",
      parameters: [{ in: "path", name: "lipsync_id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    removeBackground: {
      method: "POST",
      path: "/v3/background-removals",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["video"],
          properties: {
            video: { $ref: "#/components/schemas/AnyMedia" },
            layers: {
              type: "array",
              minItems: 1,
              items: { type: "string", enum: ["foreground", "mask", "background"] },
            },
            title: { type: "string" },
            request_id: { type: "string", minLength: 1 },
          },
        },
      },
    },
    getBackgroundRemoval: {
      method: "GET",
      path: "/v3/background-removals/{job_id}",
      parameters: [{ in: "path", name: "job_id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    createClips: {
      method: "POST",
      path: "/v3/ai-clipping",
      parameters: [
        {
          in: "header",
          name: "Idempotency-Key",
          schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9_\\-:.]{1,255}$" },
        },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ClippingRequest" } },
    },
    getClips: {
      method: "GET",
      path: "/v3/ai-clipping/{job_id}",
      parameters: [{ in: "path", name: "job_id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    createRender: {
      method: "POST",
      path: "/v3/hyperframes/renders",
      parameters: [
        {
          in: "header",
          name: "Idempotency-Key",
          schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9_\\-:.]{1,255}$" },
        },
      ],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/RenderRequest" } },
    },
    getRender: {
      method: "GET",
      path: "/v3/hyperframes/renders/{render_id}",
      parameters: [{ in: "path", name: "render_id", required: true, schema: { type: "string", minLength: 1 } }],
    },
  },
  components: {
    schemas: {
      AgentRequest: {
        type: "object",
        required: ["prompt"],
        properties: {
          prompt: { type: "string", minLength: 1, maxLength: 10000 },
          mode: { type: "string", enum: ["generate", "chat"], default: "generate" },
          avatar_id: { type: "string" },
          voice_id: { type: "string" },
          style_id: { type: "string" },
          brand_kit_id: { type: "string" },
          orientation: { type: "string", enum: ["landscape", "portrait"] },
          files: { $ref: "#/components/schemas/Attachments" },
          incognito_mode: { type: "boolean", default: false },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          callback_id: { $ref: "#/components/schemas/CallbackId" },
        },
      },
      AnyMedia: {
        oneOf: [
          { $ref: "#/components/schemas/AssetUrl" },
          { $ref: "#/components/schemas/AssetId" },
          { $ref: "#/components/schemas/AssetBase64" },
        ],
      },
      AspectRatio: { type: "string", enum: ["16:9", "9:16", "4:5", "5:4", "1:1", "auto"], default: "16:9" },
      AssetBase64: {
        type: "object",
        required: ["type", "media_type", "data"],
        properties: {
          type: { type: "string", const: "base64" },
          media_type: { type: "string" },
          data: { type: "string", contentEncoding: "base64" },
        },
      },
      AssetId: {
        type: "object",
        required: ["type", "asset_id"],
        properties: { type: { type: "string", const: "asset_id" }, asset_id: { type: "string" } },
      },
      AssetUrl: {
        type: "object",
        required: ["type", "url"],
        properties: { type: { type: "string", const: "url" }, url: { type: "string", format: "uri" } },
      },
      Attachments: { type: "array", maxItems: 20, items: { $ref: "#/components/schemas/AnyMedia" } },
      AvatarScene: {
        type: "object",
        required: ["type", "input"],
        properties: {
          type: { type: "string", const: "avatar_video" },
          input: {
            oneOf: [
              {
                allOf: [
                  { $ref: "#/components/schemas/Speech" },
                  {
                    type: "object",
                    required: ["type", "avatar_id"],
                    properties: {
                      type: { type: "string", const: "avatar" },
                      avatar_id: { type: "string", minLength: 1 },
                      engine: { $ref: "#/components/schemas/Engine" },
                      motion_prompt: { type: "string" },
                      expressiveness: { $ref: "#/components/schemas/Expressiveness" },
                      background: {
                        type: "object",
                        required: ["type", "color"],
                        properties: {
                          type: { type: "string", const: "color" },
                          color: { type: "string", pattern: "^#[0-9a-fA-F]{6}$" },
                        },
                      },
                    },
                  },
                ],
              },
              {
                allOf: [
                  { $ref: "#/components/schemas/Speech" },
                  {
                    type: "object",
                    required: ["type", "image"],
                    properties: {
                      type: { type: "string", const: "image" },
                      image: { $ref: "#/components/schemas/AnyMedia" },
                      motion_prompt: { type: "string" },
                      expressiveness: { $ref: "#/components/schemas/Expressiveness" },
                    },
                  },
                ],
              },
            ],
          },
        },
      },
      AvatarVideoRequest: {
        allOf: [
          { $ref: "#/components/schemas/SpokenVideo" },
          {
            type: "object",
            required: ["type", "avatar_id"],
            properties: {
              type: { type: "string", const: "avatar" },
              avatar_id: { type: "string", minLength: 1 },
              engine: { $ref: "#/components/schemas/Engine" },
            },
          },
        ],
      },
      Background: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", enum: ["color", "image"] },
          value: { type: "string" },
          url: { type: "string", format: "uri" },
          asset_id: { type: "string" },
        },
      },
      CallbackId: { type: "string" },
      CallbackUrl: { type: "string", format: "uri" },
      Caption: {
        type: "object",
        properties: {
          file_format: { type: "string", enum: ["srt"], default: "srt" },
          style: { type: "string", enum: ["default"] },
        },
      },
      CinematicVideoRequest: {
        type: "object",
        required: ["type", "prompt", "avatar_id"],
        properties: {
          type: { type: "string", const: "cinematic_avatar" },
          prompt: { type: "string", minLength: 1, maxLength: 10000 },
          avatar_id: { type: "array", minItems: 1, maxItems: 3, items: { type: "string" } },
          references: { type: "array", items: { $ref: "#/components/schemas/AnyMedia" } },
          duration: { type: "integer", minimum: 4, maximum: 15, default: 10 },
          auto_duration: { type: "boolean", default: false },
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
          resolution: { type: "string", enum: ["720p", "1080p"], default: "720p" },
          enhance_prompt: { type: "boolean", default: false },
          title: { type: "string" },
        },
      },
      ClipShape: { type: "string", enum: ["landscape", "portrait", "square"], default: "portrait" },
      ClippingRequest: {
        type: "object",
        required: ["video"],
        properties: {
          video: { $ref: "#/components/schemas/Media" },
          title: { type: "string", maxLength: 255 },
          input_language: { type: "string" },
          output_settings: {
            type: "object",
            properties: {
              duration_types: { type: "array", items: { type: "string", enum: ["30", "60", "180", "long"] } },
              aspect_ratio: { $ref: "#/components/schemas/ClipShape" },
              captions: { type: "boolean", default: true },
              caption_style: { type: "string" },
              prompt: { type: "string", maxLength: 500 },
            },
          },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          callback_id: { $ref: "#/components/schemas/CallbackId" },
        },
      },
      Dubbing: {
        type: "object",
        required: ["video"],
        properties: {
          video: { $ref: "#/components/schemas/Media" },
          mode: { $ref: "#/components/schemas/DubbingMode" },
          title: { type: "string" },
          folder_id: { type: "string" },
          start_time: { type: "number", minimum: 0 },
          end_time: { type: "number", minimum: 0 },
          enable_caption: { type: "boolean", default: false },
          enable_dynamic_duration: { type: "boolean", default: true },
          enable_speech_enhancement: { type: "boolean", default: false },
          enable_watermark: { type: "boolean", default: false },
          disable_music_track: { type: "boolean", default: false },
          keep_the_same_format: { type: "boolean" },
          fps_mode: { $ref: "#/components/schemas/FpsMode" },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          callback_id: { $ref: "#/components/schemas/CallbackId" },
        },
      },
      DubbingMode: { type: "string", enum: ["speed", "precision"], default: "speed" },
      Engine: {
        oneOf: [
          {
            type: "object",
            required: ["type"],
            properties: { type: { type: "string", const: "avatar_v" }, reference_look_id: { type: "string" } },
          },
          { type: "object", required: ["type"], properties: { type: { type: "string", const: "avatar_iv" } } },
          { type: "object", required: ["type"], properties: { type: { type: "string", const: "avatar_iii" } } },
        ],
      },
      Expressiveness: { type: "string", enum: ["high", "medium", "low"] },
      FpsMode: { type: "string", enum: ["vfr", "cfr", "passthrough"] },
      ImageScene: {
        allOf: [
          { $ref: "#/components/schemas/Speech" },
          {
            type: "object",
            required: ["type", "source"],
            properties: {
              type: { type: "string", const: "image" },
              source: { $ref: "#/components/schemas/AnyMedia" },
              duration: { type: "number", exclusiveMinimum: 0, maximum: 300 },
            },
          },
        ],
      },
      ImageVideoRequest: {
        allOf: [
          { $ref: "#/components/schemas/SpokenVideo" },
          {
            type: "object",
            required: ["type", "image"],
            properties: { type: { type: "string", const: "image" }, image: { $ref: "#/components/schemas/AnyMedia" } },
          },
        ],
      },
      LipsyncRequest: {
        allOf: [
          { $ref: "#/components/schemas/Dubbing" },
          { type: "object", required: ["audio"], properties: { audio: { $ref: "#/components/schemas/Media" } } },
        ],
      },
      Media: { oneOf: [{ $ref: "#/components/schemas/AssetUrl" }, { $ref: "#/components/schemas/AssetId" }] },
      RenderRequest: {
        type: "object",
        required: ["project"],
        properties: {
          project: { $ref: "#/components/schemas/AnyMedia" },
          composition: { type: "string", maxLength: 512 },
          variables: { type: "object", additionalProperties: true },
          fps: { type: "integer", minimum: 1, maximum: 240, default: 30 },
          quality: { type: "string", enum: ["draft", "standard", "high"], default: "standard" },
          format: { type: "string", enum: ["mp4", "webm", "mov"], default: "mp4" },
          resolution: { type: "string", enum: ["1080p", "4k"], default: "1080p" },
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
          title: { type: "string", maxLength: 500 },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          callback_id: { type: "string", maxLength: 256 },
        },
      },
      Resolution: { type: "string", enum: ["4k", "1080p", "720p"] },
      Speech: {
        type: "object",
        properties: {
          script: { type: "string", minLength: 1, maxLength: 5000 },
          voice_id: { type: "string" },
          voice_settings: { $ref: "#/components/schemas/VoiceSettings" },
          audio_url: { type: "string", format: "uri" },
          audio_asset_id: { type: "string" },
        },
      },
      SpokenVideo: {
        allOf: [
          { $ref: "#/components/schemas/Speech" },
          {
            type: "object",
            properties: {
              title: { type: "string" },
              resolution: { $ref: "#/components/schemas/Resolution" },
              aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
              fit: { type: "string", enum: ["contain", "cover"] },
              background: { $ref: "#/components/schemas/Background" },
              remove_background: { type: "boolean" },
              output_format: { type: "string", enum: ["mp4", "webm"], default: "mp4" },
              motion_prompt: { type: "string" },
              expressiveness: { $ref: "#/components/schemas/Expressiveness" },
              caption: { $ref: "#/components/schemas/Caption" },
              watermark: { $ref: "#/components/schemas/Watermark" },
              callback_url: { $ref: "#/components/schemas/CallbackUrl" },
              callback_id: { $ref: "#/components/schemas/CallbackId" },
            },
          },
        ],
      },
      StudioVideoRequest: {
        type: "object",
        required: ["type", "scenes"],
        properties: {
          type: { type: "string", const: "studio" },
          scenes: {
            type: "array",
            minItems: 1,
            maxItems: 50,
            items: {
              oneOf: [
                { $ref: "#/components/schemas/AvatarScene" },
                { $ref: "#/components/schemas/ImageScene" },
                { $ref: "#/components/schemas/VideoScene" },
              ],
            },
          },
          title: { type: "string" },
          resolution: { $ref: "#/components/schemas/Resolution" },
          aspect_ratio: { $ref: "#/components/schemas/AspectRatio" },
          caption: { $ref: "#/components/schemas/Caption" },
          watermark: { $ref: "#/components/schemas/Watermark" },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          callback_id: { $ref: "#/components/schemas/CallbackId" },
        },
      },
      TemplateRequest: {
        type: "object",
        required: ["variables"],
        properties: {
          variables: { type: "object", additionalProperties: true },
          scene_ids: { type: "array", items: { type: "string" } },
          title: { type: "string" },
          folder_id: { type: "string" },
          dimension: {
            type: "object",
            required: ["width", "height"],
            properties: {
              width: { type: "integer", minimum: 128, maximum: 4096, multipleOf: 2 },
              height: { type: "integer", minimum: 128, maximum: 4096, multipleOf: 2 },
            },
          },
          fps: { type: "number", enum: [25, 30, 60], default: 25 },
          caption: { type: "boolean", default: false },
          subtitles: {
            type: "object",
            required: ["preset_name"],
            properties: {
              preset_name: { type: "string" },
              font_size: { type: "integer" },
              alignment: { type: "integer", default: 2 },
              position: {
                type: "object",
                properties: { x: { type: "number", default: 0 }, y: { type: "number", default: 0 } },
              },
              disable_highlight: { type: "boolean", default: false },
            },
          },
          brand_voice_id: { type: "string" },
          enable_sharing: { type: "boolean", default: false },
          include_gif: { type: "boolean", default: false },
          keep_text_vertically_centered: { type: "boolean", default: false },
          reorder_music: { type: "boolean", default: true },
          callback_url: { $ref: "#/components/schemas/CallbackUrl" },
          callback_id: { $ref: "#/components/schemas/CallbackId" },
        },
      },
      TranslationRequest: {
        allOf: [
          { $ref: "#/components/schemas/Dubbing" },
          {
            type: "object",
            required: ["output_languages"],
            properties: {
              output_languages: { type: "array", minItems: 1, items: { type: "string" } },
              input_language: { type: "string" },
              translate_audio_only: { type: "boolean", default: false },
              speaker_num: { type: "integer", minimum: 1 },
              audio: { $ref: "#/components/schemas/Media" },
              srt: { $ref: "#/components/schemas/Media" },
              srt_role: { type: "string", enum: ["input", "output"] },
              brand_glossary_id: { type: "string" },
              stock_voice_config: {
                type: "object",
                properties: {
                  use_stock_voice: { type: "boolean", default: false },
                  preferred_stock_voice_ids: { type: "array", items: { type: "string" } },
                },
              },
            },
          },
        ],
      },
      VideoRequest: {
        oneOf: [
          { $ref: "#/components/schemas/AvatarVideoRequest" },
          { $ref: "#/components/schemas/ImageVideoRequest" },
          { $ref: "#/components/schemas/CinematicVideoRequest" },
          { $ref: "#/components/schemas/StudioVideoRequest" },
        ],
      },
      VideoScene: {
        type: "object",
        required: ["type", "source"],
        properties: {
          type: { type: "string", const: "video" },
          source: { $ref: "#/components/schemas/AnyMedia" },
          playback: {
            type: "object",
            properties: {
              volume: { type: "number", minimum: 0, maximum: 1, default: 1 },
              mute: { type: "boolean", default: false },
            },
          },
        },
      },
      VoiceSettings: {
        type: "object",
        properties: {
          speed: { type: "number", minimum: 0.5, maximum: 1.5, default: 1 },
          pitch: { type: "number", minimum: -50, maximum: 50, default: 0 },
          volume: { type: "number", minimum: 0, maximum: 1, default: 1 },
          locale: { type: "string" },
          engine_settings: {
            oneOf: [
              {
                type: "object",
                required: ["engine_type"],
                properties: {
                  engine_type: { type: "string", const: "elevenlabs" },
                  model: {
                    type: "string",
                    enum: ["eleven_multilingual_v2", "eleven_turbo_v2_5", "eleven_flash_v2_5", "eleven_v3"],
                  },
                  stability: { type: "number", minimum: 0, maximum: 1 },
                  similarity_boost: { type: "number", minimum: 0, maximum: 1 },
                  style: { type: "number", minimum: 0, maximum: 1 },
                  use_speaker_boost: { type: "boolean" },
                },
              },
              {
                type: "object",
                required: ["engine_type"],
                properties: {
                  engine_type: { type: "string", const: "fish" },
                  model: { type: "string", enum: ["s1", "s2-pro"], default: "s1" },
                  stability: { type: "number", minimum: 0, maximum: 1 },
                  similarity: { type: "number", minimum: 0, maximum: 1 },
                },
              },
              {
                type: "object",
                required: ["engine_type"],
                properties: { engine_type: { type: "string", const: "starfish" } },
              },
            ],
          },
        },
      },
      Watermark: {
        type: "object",
        required: ["image"],
        properties: {
          image: { $ref: "#/components/schemas/AnyMedia" },
          scale: { type: "number", minimum: 0, maximum: 2, default: 1 },
          opacity: { type: "number", minimum: 0, maximum: 1, default: 1 },
          placement: {
            type: "object",
            properties: {
              position: {
                type: "string",
                enum: ["top_left", "top_right", "bottom_left", "bottom_right"],
                default: "bottom_right",
              },
              offset_x: { type: "number" },
              offset_y: { type: "number" },
            },
          },
        },
      },
    },
  },
  families: {
    video: {
      submit: ["createVideo", "generateFromTemplate"],
      retrieve: "getVideo",
      clientRef: true,
      repeat: "same",
      places: { clientRef: "header.Idempotency-Key" },
      ids: ["v_abc123def456"],
      requests: {
        createVideo: {
          body: {
            type: "avatar",
            avatar_id: "Wayne_20240716",
            script: "The red boat leaves the harbour at dawn.",
            voice_id: "2d5b0e6cf36f460aa7fc47e3eee4ba54",
            resolution: "1080p",
            aspect_ratio: "16:9",
            engine: { type: "avatar_iv" },
          },
        },
        generateFromTemplate: {
          path: { template_id: "tpl_abc123" },
          body: {
            title: "Welcome",
            variables: { first_name: { name: "first_name", type: "text", properties: { content: "Ada" } } },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          operation: "createVideo",
          status: 200,
          headers: { "x-request-id": "req_456" },
          body: { data: { video_id: "v_abc123def456", status: "waiting", output_format: "mp4" } },
          becomes: { status: "queued", providerStatus: "waiting", recognized: true, requestId: "req_456" },
        },
        created_from_template: {
          answers: "submit",
          operation: "generateFromTemplate",
          body: {
            data: {
              id: "v_abc123def456",
              status: "pending",
              title: "Welcome",
              created_at: 1767225600,
              completed_at: null,
              video_url: null,
              duration: null,
              failure_code: null,
            },
          },
          becomes: {
            status: "queued",
            providerStatus: "pending",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        no_id: {
          answers: "submit",
          operation: "createVideo",
          body: { data: { status: "waiting" } },
          becomes: { ambiguous: true },
          offSpec: "An answer without the id that the document requires.",
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          body: {
            error: {
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              param: "script",
              doc_url: null,
            },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              retry: "change_input",
            },
          },
        },
        no_avatar: {
          answers: "submit",
          status: 404,
          body: { error: { code: "avatar_not_found", message: "There is no such avatar.", param: "avatar_id" } },
          becomes: {
            refused: {
              kind: "not_found",
              code: "avatar_not_found",
              message: "There is no such avatar.",
              retry: "change_input",
            },
          },
        },
        unreadable_link: {
          answers: "submit",
          status: 400,
          body: { error: { code: "download_failed", message: "The link asks for a login." } },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "download_failed",
              message: "The link asks for a login.",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: {
            error: {
              code: "insufficient_credit",
              message: "The balance is too low.",
              doc_url: "https://developers.heygen.com/docs/error-codes#insufficient-credit",
            },
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "insufficient_credit",
              message: "The balance is too low.",
              retry: "never",
            },
          },
        },
        too_many: {
          answers: "submit",
          status: 429,
          headers: { "retry-after": "2" },
          body: { error: { code: "rate_limit_exceeded", message: "Ten jobs are running." } },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "rate_limit_exceeded",
              message: "Ten jobs are running.",
              retry: "resubmit",
            },
          },
        },
        still_answering: {
          answers: "submit",
          status: 409,
          body: { error: { code: "request_in_progress", message: "A request with this key is under way." } },
          becomes: {
            refused: {
              kind: "capacity",
              code: "request_in_progress",
              message: "A request with this key is under way.",
              retry: "resubmit",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            data: {
              id: "v_abc123def456",
              status: "pending",
              created_at: 1767225600,
              completed_at: null,
              video_url: null,
            },
          },
          becomes: {
            status: "queued",
            providerStatus: "pending",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            data: {
              id: "v_abc123def456",
              status: "processing",
              created_at: 1767225600,
              completed_at: null,
              video_url: null,
            },
          },
          becomes: {
            status: "running",
            providerStatus: "processing",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            data: {
              id: "v_abc123def456",
              status: "completed",
              title: "Welcome",
              video_url: "https://cdn.example/boat.mp4?Expires=1767830400&Signature=x",
              captioned_video_url: "https://cdn.example/boat-captions.mp4?Expires=1767830400&Signature=x",
              subtitle_url: "https://cdn.example/boat.srt?Expires=1767830400&Signature=x",
              thumbnail_url: "https://cdn.example/boat.jpg",
              gif_url: "https://cdn.example/boat.gif",
              video_page_url: "https://app.example/videos/v_abc123def456",
              duration: 12.5,
              created_at: 1767225600,
              completed_at: 1767225900,
              failure_code: null,
              failure_message: null,
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:05:00.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4?Expires=1767830400&Signature=x",
                access: "public",
                durationSeconds: 12.5,
                expires: { at: "2026-01-08T00:00:00.000Z", from: "url" },
              },
              {
                kind: "video",
                role: "extra",
                url: "https://cdn.example/boat-captions.mp4?Expires=1767830400&Signature=x",
                access: "public",
                durationSeconds: 12.5,
                expires: { at: "2026-01-08T00:00:00.000Z", from: "url" },
              },
              {
                kind: "text",
                role: "captions",
                url: "https://cdn.example/boat.srt?Expires=1767830400&Signature=x",
                access: "public",
                expires: { at: "2026-01-08T00:00:00.000Z", from: "url" },
              },
              { kind: "image", role: "cover", url: "https://cdn.example/boat.jpg", access: "public" },
              { kind: "image", role: "preview", url: "https://cdn.example/boat.gif", access: "public" },
            ],
          },
        },
        done_plain: {
          answers: "retrieve",
          body: {
            data: {
              id: "v_abc123def456",
              status: "completed",
              video_url: "https://cdn.example/boat.webm",
              captioned_video_url: null,
              subtitle_url: null,
              thumbnail_url: null,
              gif_url: null,
              duration: null,
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            outputs: [{ kind: "video", role: "primary", url: "https://cdn.example/boat.webm", access: "public" }],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            data: {
              id: "v_abc123def456",
              status: "completed",
              video_url: null,
              thumbnail_url: "https://cdn.example/boat.jpg",
            },
          },
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
            outputs: [{ kind: "image", role: "cover", url: "https://cdn.example/boat.jpg", access: "public" }],
          },
        },
        failed: {
          answers: "retrieve",
          body: {
            data: {
              id: "v_abc123def456",
              status: "failed",
              created_at: 1767225600,
              completed_at: 1767225660,
              failure_code: "download_failed",
              failure_message: "The sound could not be fetched.",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:01:00.000Z" },
            error: {
              kind: "invalid_input",
              code: "download_failed",
              message: "The sound could not be fetched.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        failed_for_unknown_code: {
          answers: "retrieve",
          body: {
            data: {
              id: "v_abc123def456",
              status: "failed",
              failure_code: "render_broke",
              failure_message: "The video could not be rendered.",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "unclassified",
              code: "render_broke",
              message: "The video could not be rendered.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { data: { id: "v_abc123def456", status: "moderating" } },
          becomes: { status: "running", providerStatus: "moderating", recognized: false },
          offSpec: "A status of tomorrow; the document lists four.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: { code: "unauthorized", message: "The key is not known." } },
          becomes: {
            refused: { kind: "unauthorized", code: "unauthorized", message: "The key is not known.", retry: "never" },
          },
        },
        unauthorized_otherwise: {
          answers: "retrieve",
          status: 401,
          body: { error: { code: "authentication_failed", message: "The key has expired." } },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "authentication_failed",
              message: "The key has expired.",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "1" },
          body: { error: { code: "rate_limit_exceeded", message: "Slow down." } },
          becomes: {
            refused: { kind: "rate_limited", code: "rate_limit_exceeded", message: "Slow down.", retry: "resubmit" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { code: "not_found", message: "There is nothing of this id." } },
          becomes: {
            refused: { kind: "not_found", code: "not_found", message: "There is nothing of this id.", retry: "never" },
          },
        },
        broken: {
          answers: "retrieve",
          status: 500,
          body: { error: { code: "internal_error", message: "Something went wrong here." } },
          becomes: { transient: true },
        },
        webhook: {
          answers: "webhook",
          body: {
            event_type: "avatar_video.success",
            event_data: {
              video_id: "v_abc123def456",
              url: "https://cdn.example/boat.mp4",
              gif_download_url: null,
              folder_id: null,
              callback_id: "order-7",
            },
          },
          becomes: { asks: true },
        },
        webhook_failed: {
          answers: "webhook",
          body: {
            event_type: "avatar_video.fail",
            event_data: { video_id: "v_abc123def456", msg: "The sound could not be fetched.", callback_id: "order-7" },
          },
          becomes: { asks: true },
        },
        webhook_of_a_preview: {
          answers: "webhook",
          body: {
            event_type: "avatar_video_gif.success",
            event_data: { video_id: "v_abc123def456", url: "https://cdn.example/boat.gif" },
          },
          becomes: { ignored: true },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created_from_template", "running", "done_plain"],
        ["created", "running", "failed"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        cancel: "The provider has no cancel operation.",
      },
    },
    agent: {
      submit: ["createVideoAgentSession"],
      retrieve: "getVideoAgentSession",
      result: "getVideo",
      cancel: "stopVideoAgentSession",
      ids: ["sess_abc123"],
      requests: {
        createVideoAgentSession: {
          body: { prompt: "A 30 second film that presents a red boat to buyers", orientation: "landscape" },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: {
            data: { session_id: "sess_abc123", status: "generating", video_id: "sess_abc123", created_at: 1767225600 },
          },
          becomes: {
            status: "running",
            providerStatus: "generating",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        created_without_video: {
          answers: "submit",
          body: { data: { session_id: "sess_abc123", status: "thinking", video_id: null, created_at: 1767225600 } },
          becomes: {
            status: "running",
            providerStatus: "thinking",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          body: {
            error: {
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              param: "script",
              doc_url: null,
            },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: {
            error: {
              code: "insufficient_credit",
              message: "The balance is too low.",
              doc_url: "https://developers.heygen.com/docs/error-codes#insufficient-credit",
            },
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "insufficient_credit",
              message: "The balance is too low.",
              retry: "never",
            },
          },
        },
        too_many: {
          answers: "submit",
          status: 429,
          headers: { "retry-after": "2" },
          body: { error: { code: "rate_limit_exceeded", message: "Ten jobs are running." } },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "rate_limit_exceeded",
              message: "Ten jobs are running.",
              retry: "resubmit",
            },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            data: {
              session_id: "sess_abc123",
              status: "thinking",
              progress: 40,
              video_id: null,
              title: "Red boat",
              created_at: 1767225600,
              messages: [{ role: "user", type: "text", content: "A film about a red boat" }],
            },
          },
          becomes: {
            status: "running",
            providerStatus: "thinking",
            recognized: true,
            progress: { fraction: 0.4 },
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        asking: {
          answers: "retrieve",
          body: {
            data: {
              session_id: "sess_abc123",
              status: "waiting_for_input",
              progress: 20,
              video_id: null,
              created_at: 1767225600,
              messages: [{ role: "model", type: "text", content: "Which voice shall speak?" }],
            },
          },
          becomes: {
            status: "running",
            providerStatus: "waiting_for_input",
            recognized: true,
            waitingFor: "input",
            progress: { fraction: 0.2 },
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        reviewing: {
          answers: "retrieve",
          body: {
            data: {
              session_id: "sess_abc123",
              status: "reviewing",
              progress: 30,
              video_id: null,
              created_at: 1767225600,
            },
          },
          becomes: {
            status: "running",
            providerStatus: "reviewing",
            recognized: true,
            waitingFor: "input",
            progress: { fraction: 0.3 },
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        rendering: {
          answers: "retrieve",
          body: {
            data: {
              session_id: "sess_abc123",
              status: "generating",
              progress: 80,
              video_id: "sess_abc123",
              created_at: 1767225600,
            },
          },
          becomes: {
            status: "running",
            providerStatus: "generating",
            recognized: true,
            progress: { fraction: 0.8 },
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        completed: {
          answers: "retrieve",
          body: {
            data: {
              session_id: "sess_abc123",
              status: "completed",
              progress: 100,
              video_id: "sess_abc123",
              created_at: 1767225600,
            },
          },
        },
        done: {
          answers: "result",
          after: "completed",
          body: {
            data: {
              id: "sess_abc123",
              status: "completed",
              video_url: "https://cdn.example/boat.mp4?Expires=1767830400&Signature=x",
              thumbnail_url: "https://cdn.example/boat.jpg",
              duration: 30,
              completed_at: 1767227400,
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:30:00.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/boat.mp4?Expires=1767830400&Signature=x",
                access: "public",
                durationSeconds: 30,
                expires: { at: "2026-01-08T00:00:00.000Z", from: "url" },
              },
              { kind: "image", role: "cover", url: "https://cdn.example/boat.jpg", access: "public" },
            ],
          },
        },
        not_rendered_yet: {
          answers: "result",
          after: "completed",
          body: { data: { id: "sess_abc123", status: "processing", video_url: null } },
          becomes: {
            status: "running",
            providerStatus: "completed",
            recognized: true,
            progress: { fraction: 1 },
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        render_failed: {
          answers: "result",
          after: "completed",
          body: {
            data: {
              id: "sess_abc123",
              status: "failed",
              failure_code: "internal_error",
              failure_message: "The video could not be rendered.",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "completed",
            times: { created: "2026-01-01T00:00:00.000Z" },
            error: {
              kind: "provider_error",
              code: "internal_error",
              message: "The video could not be rendered.",
              retry: "resubmit",
              charged: "unknown",
            },
          },
        },
        no_output: {
          answers: "result",
          after: "completed",
          body: { data: { id: "sess_abc123", status: "completed", video_url: null } },
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
            data: {
              session_id: "sess_abc123",
              status: "failed",
              progress: 10,
              video_id: null,
              created_at: 1767225600,
              messages: [
                { role: "model", type: "error", content: "The files could not be read." },
                { role: "user", type: "text", content: "A film about a red boat" },
              ],
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            times: { created: "2026-01-01T00:00:00.000Z" },
            error: {
              kind: "unclassified",
              message: "The files could not be read.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { data: { session_id: "sess_abc123", status: "stopped", created_at: 1767225600 } },
          becomes: {
            status: "running",
            providerStatus: "stopped",
            recognized: false,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
          offSpec: "A status of tomorrow; the document lists six.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: { code: "unauthorized", message: "The key is not known." } },
          becomes: {
            refused: { kind: "unauthorized", code: "unauthorized", message: "The key is not known.", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "1" },
          body: { error: { code: "rate_limit_exceeded", message: "Slow down." } },
          becomes: {
            refused: { kind: "rate_limited", code: "rate_limit_exceeded", message: "Slow down.", retry: "resubmit" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { code: "not_found", message: "There is nothing of this id." } },
          becomes: {
            refused: { kind: "not_found", code: "not_found", message: "There is nothing of this id.", retry: "never" },
          },
        },
        cancel: { answers: "cancel", body: { data: { session_id: "sess_abc123" } }, becomes: { verdict: "requested" } },
        webhook: {
          answers: "webhook",
          body: {
            event_type: "video_agent.success",
            event_data: { session_id: "sess_abc123", video_id: "sess_abc123", callback_id: "order-7" },
          },
          becomes: { asks: true },
        },
        webhook_failed: {
          answers: "webhook",
          body: { event_type: "video_agent.fail", event_data: { session_id: "sess_abc123", callback_id: "order-7" } },
          becomes: { asks: true },
        },
      },
      scenarios: [
        ["created", "running", "rendering", "completed", "done"],
        ["created_without_video", "asking", "reviewing", "rendering", "completed", "done"],
        ["created", "completed", "render_failed"],
        ["created", "running", "failed"],
      ],
      cannot: { error_in_200: "Refusals come with an HTTP error status." },
    },
    translation: {
      submit: ["createVideoTranslation", "generateFromProofread"],
      retrieve: "getVideoTranslation",
      clientRef: true,
      repeat: "same",
      places: { clientRef: "header.Idempotency-Key" },
      ids: ["tr_abc123-es"],
      requests: {
        createVideoTranslation: {
          body: {
            video: { type: "url", url: "https://cdn.example/talk.mp4" },
            output_languages: ["Spanish (Spain)"],
            mode: "precision",
            enable_caption: true,
          },
        },
        generateFromProofread: { path: { proofread_id: "pr_abc123" }, body: { captions: true } },
      },
      examples: {
        created: {
          answers: "submit",
          operation: "createVideoTranslation",
          body: { data: { video_translation_ids: ["tr_abc123-es"] } },
          becomes: { status: "queued", recognized: true },
        },
        created_several: {
          answers: "submit",
          operation: "createVideoTranslation",
          body: { data: { video_translation_ids: ["tr_abc123-es", "tr_abc123-fr"] } },
          becomes: { status: "queued", recognized: true },
        },
        created_from_proofread: {
          answers: "submit",
          operation: "generateFromProofread",
          body: { data: { video_translation_id: "tr_abc123-es", status: "processing" } },
          becomes: { status: "running", providerStatus: "processing", recognized: true },
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          body: {
            error: {
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              param: "script",
              doc_url: null,
            },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              retry: "change_input",
            },
          },
        },
        unreadable_link: {
          answers: "submit",
          status: 400,
          body: { error: { code: "download_failed", message: "The link asks for a login." } },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "download_failed",
              message: "The link asks for a login.",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: {
            error: {
              code: "insufficient_credit",
              message: "The balance is too low.",
              doc_url: "https://developers.heygen.com/docs/error-codes#insufficient-credit",
            },
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "insufficient_credit",
              message: "The balance is too low.",
              retry: "never",
            },
          },
        },
        too_many: {
          answers: "submit",
          status: 429,
          headers: { "retry-after": "2" },
          body: { error: { code: "rate_limit_exceeded", message: "Ten jobs are running." } },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "rate_limit_exceeded",
              message: "Ten jobs are running.",
              retry: "resubmit",
            },
          },
        },
        still_answering: {
          answers: "submit",
          status: 409,
          body: { error: { code: "request_in_progress", message: "A request with this key is under way." } },
          becomes: {
            refused: {
              kind: "capacity",
              code: "request_in_progress",
              message: "A request with this key is under way.",
              retry: "resubmit",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: { data: { id: "tr_abc123-es", status: "pending", output_language: "es", created_at: 1767225600 } },
          becomes: {
            status: "queued",
            providerStatus: "pending",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            data: {
              id: "tr_abc123-es",
              status: "running",
              output_language: "es",
              created_at: 1767225600,
              video_url: null,
            },
          },
          becomes: {
            status: "running",
            providerStatus: "running",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        link_on_its_way: {
          answers: "retrieve",
          body: {
            data: {
              id: "tr_abc123-es",
              status: "completed",
              output_language: "es",
              created_at: 1767225600,
              video_url: null,
              audio_url: null,
            },
          },
          becomes: {
            status: "running",
            providerStatus: "completed",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            data: {
              id: "tr_abc123-es",
              status: "completed",
              output_language: "es",
              created_at: 1767225600,
              duration: 62.4,
              video_url:
                "https://cdn.example/talk-es.mp4?X-Amz-Date=20260101T000000Z&X-Amz-Expires=86400&X-Amz-Signature=x",
              audio_url: "https://cdn.example/talk-es.wav",
              srt_caption_url: "https://cdn.example/talk-es.srt",
              vtt_caption_url: "https://cdn.example/talk-es.vtt",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url:
                  "https://cdn.example/talk-es.mp4?X-Amz-Date=20260101T000000Z&X-Amz-Expires=86400&X-Amz-Signature=x",
                access: "public",
                durationSeconds: 62.4,
                expires: { at: "2026-01-02T00:00:00.000Z", from: "url" },
              },
              {
                kind: "audio",
                role: "extra",
                url: "https://cdn.example/talk-es.wav",
                access: "public",
                durationSeconds: 62.4,
              },
              { kind: "text", role: "captions", url: "https://cdn.example/talk-es.srt", access: "public" },
              { kind: "text", role: "captions", url: "https://cdn.example/talk-es.vtt", access: "public" },
            ],
          },
        },
        failed: {
          answers: "retrieve",
          body: {
            data: {
              id: "tr_abc123-es",
              status: "failed",
              created_at: 1767225600,
              failure_message: "The video has no sound that can be read.",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            times: { created: "2026-01-01T00:00:00.000Z" },
            error: {
              kind: "unclassified",
              message: "The video has no sound that can be read.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { data: { id: "tr_abc123-es", status: "reviewing" } },
          becomes: { status: "running", providerStatus: "reviewing", recognized: false },
          offSpec: "A status of tomorrow; the document lists four.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: { code: "unauthorized", message: "The key is not known." } },
          becomes: {
            refused: { kind: "unauthorized", code: "unauthorized", message: "The key is not known.", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "1" },
          body: { error: { code: "rate_limit_exceeded", message: "Slow down." } },
          becomes: {
            refused: { kind: "rate_limited", code: "rate_limit_exceeded", message: "Slow down.", retry: "resubmit" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { code: "not_found", message: "There is nothing of this id." } },
          becomes: {
            refused: { kind: "not_found", code: "not_found", message: "There is nothing of this id.", retry: "never" },
          },
        },
        webhook: {
          answers: "webhook",
          body: {
            event_type: "video_translate.success",
            event_data: {
              video_translate_id: "tr_abc123-es",
              url: "https://cdn.example/talk-es.mp4",
              output_language: "es",
              callback_id: "order-7",
            },
          },
          becomes: { asks: true },
        },
        webhook_failed: {
          answers: "webhook",
          body: {
            event_type: "video_translate.fail",
            event_data: { video_translate_id: "tr_abc123-es", message: "There is no speech.", callback_id: "order-7" },
          },
          becomes: { asks: true },
        },
        webhook_of_a_check: {
          answers: "webhook",
          body: {
            event_type: "video_translate.preflight.download_failed",
            event_data: { video_translate_id: "tr_abc123-es" },
          },
          becomes: { ignored: true },
        },
      },
      scenarios: [
        ["created", "queued", "running", "link_on_its_way", "done"],
        ["created_several", "running", "done"],
        ["created_from_proofread", "running", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        cancel: "The provider has no cancel operation.",
        no_output: "A complete translation without a link is asked again until the link comes.",
      },
    },
    lipsync: {
      submit: ["createLipsync"],
      retrieve: "getLipsync",
      clientRef: true,
      repeat: "same",
      places: { clientRef: "header.Idempotency-Key" },
      ids: ["ls_abc123"],
      requests: {
        createLipsync: {
          body: {
            video: { type: "url", url: "https://cdn.example/talk.mp4" },
            audio: { type: "url", url: "https://cdn.example/talk.mp3" },
            mode: "precision",
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { data: { lipsync_id: "ls_abc123" } },
          becomes: { status: "queued", recognized: true },
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          body: {
            error: {
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              param: "script",
              doc_url: null,
            },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              retry: "change_input",
            },
          },
        },
        unreadable_link: {
          answers: "submit",
          status: 400,
          body: { error: { code: "download_failed", message: "The link asks for a login." } },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "download_failed",
              message: "The link asks for a login.",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: {
            error: {
              code: "insufficient_credit",
              message: "The balance is too low.",
              doc_url: "https://developers.heygen.com/docs/error-codes#insufficient-credit",
            },
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "insufficient_credit",
              message: "The balance is too low.",
              retry: "never",
            },
          },
        },
        too_many: {
          answers: "submit",
          status: 429,
          headers: { "retry-after": "2" },
          body: { error: { code: "rate_limit_exceeded", message: "Ten jobs are running." } },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "rate_limit_exceeded",
              message: "Ten jobs are running.",
              retry: "resubmit",
            },
          },
        },
        still_answering: {
          answers: "submit",
          status: 409,
          body: { error: { code: "request_in_progress", message: "A request with this key is under way." } },
          becomes: {
            refused: {
              kind: "capacity",
              code: "request_in_progress",
              message: "A request with this key is under way.",
              retry: "resubmit",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: { data: { id: "ls_abc123", status: "pending" } },
          becomes: { status: "queued", providerStatus: "pending", recognized: true },
        },
        running: {
          answers: "retrieve",
          body: { data: { id: "ls_abc123", status: "running", created_at: 1767225600 } },
          becomes: {
            status: "running",
            providerStatus: "running",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            data: {
              id: "ls_abc123",
              status: "completed",
              created_at: 1767225600,
              duration: 20,
              video_url: "https://cdn.example/talk.mp4",
              caption_url: "https://cdn.example/talk.srt",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/talk.mp4",
                access: "public",
                durationSeconds: 20,
              },
              { kind: "text", role: "captions", url: "https://cdn.example/talk.srt", access: "public" },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { data: { id: "ls_abc123", status: "completed", video_url: null } },
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
          body: { data: { id: "ls_abc123", status: "failed", failure_message: "No face was found." } },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: { kind: "unclassified", message: "No face was found.", retry: "unknown", charged: "unknown" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { data: { id: "ls_abc123", status: "reviewing" } },
          becomes: { status: "running", providerStatus: "reviewing", recognized: false },
          offSpec: "A status of tomorrow; the document lists four.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: { code: "unauthorized", message: "The key is not known." } },
          becomes: {
            refused: { kind: "unauthorized", code: "unauthorized", message: "The key is not known.", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "1" },
          body: { error: { code: "rate_limit_exceeded", message: "Slow down." } },
          becomes: {
            refused: { kind: "rate_limited", code: "rate_limit_exceeded", message: "Slow down.", retry: "resubmit" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { code: "not_found", message: "There is nothing of this id." } },
          becomes: {
            refused: { kind: "not_found", code: "not_found", message: "There is nothing of this id.", retry: "never" },
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        cancel: "The provider has no cancel operation.",
        webhook: "No event for it is listed.",
      },
    },
    background: {
      submit: ["removeBackground"],
      retrieve: "getBackgroundRemoval",
      clientRef: true,
      repeat: "same",
      places: { clientRef: "body#/request_id" },
      ids: ["bgr_abc123"],
      requests: {
        removeBackground: {
          body: { video: { type: "url", url: "https://cdn.example/dancer.mp4" }, layers: ["foreground", "mask"] },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { data: { id: "bgr_abc123", status: "pending", layers: {}, created_at: 1767225600 } },
          becomes: {
            status: "queued",
            providerStatus: "pending",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          body: {
            error: {
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              param: "script",
              doc_url: null,
            },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: {
            error: {
              code: "insufficient_credit",
              message: "The balance is too low.",
              doc_url: "https://developers.heygen.com/docs/error-codes#insufficient-credit",
            },
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "insufficient_credit",
              message: "The balance is too low.",
              retry: "never",
            },
          },
        },
        running: {
          answers: "retrieve",
          body: { data: { id: "bgr_abc123", status: "processing", layers: {}, created_at: 1767225600 } },
          becomes: {
            status: "running",
            providerStatus: "processing",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            data: {
              id: "bgr_abc123",
              status: "completed",
              duration: 8,
              created_at: 1767225600,
              completed_at: 1767225660,
              layers: {
                foreground: "https://cdn.example/dancer.webm",
                mask: "https://cdn.example/mask.mp4",
                background: "https://cdn.example/stage.mp4",
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:01:00.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                name: "foreground",
                url: "https://cdn.example/dancer.webm",
                access: "public",
                durationSeconds: 8,
              },
              {
                kind: "video",
                role: "extra",
                name: "mask",
                url: "https://cdn.example/mask.mp4",
                access: "public",
                durationSeconds: 8,
              },
              {
                kind: "video",
                role: "extra",
                name: "background",
                url: "https://cdn.example/stage.mp4",
                access: "public",
                durationSeconds: 8,
              },
            ],
          },
        },
        done_mask: {
          answers: "retrieve",
          body: { data: { id: "bgr_abc123", status: "completed", layers: { mask: "https://cdn.example/mask.mp4" } } },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            outputs: [
              { kind: "video", role: "extra", name: "mask", url: "https://cdn.example/mask.mp4", access: "public" },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { data: { id: "bgr_abc123", status: "completed", layers: {} } },
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
          body: { data: { id: "bgr_abc123", status: "failed", error: "The video cannot be read." } },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: { kind: "unclassified", message: "The video cannot be read.", retry: "unknown", charged: "unknown" },
          },
        },
        deleted: {
          answers: "retrieve",
          body: { data: { id: "bgr_abc123", status: "deleted" } },
          becomes: { status: "expired", providerStatus: "deleted", what: "record", charged: "unknown" },
        },
        unknown_status: {
          answers: "retrieve",
          body: { data: { id: "bgr_abc123", status: "paused" } },
          becomes: { status: "running", providerStatus: "paused", recognized: false },
          offSpec: "A status of tomorrow; the document lists five.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: { code: "unauthorized", message: "The key is not known." } },
          becomes: {
            refused: { kind: "unauthorized", code: "unauthorized", message: "The key is not known.", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "1" },
          body: { error: { code: "rate_limit_exceeded", message: "Slow down." } },
          becomes: {
            refused: { kind: "rate_limited", code: "rate_limit_exceeded", message: "Slow down.", retry: "resubmit" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { code: "not_found", message: "There is nothing of this id." } },
          becomes: {
            refused: { kind: "not_found", code: "not_found", message: "There is nothing of this id.", retry: "never" },
          },
        },
      },
      scenarios: [
        ["created", "running", "done"],
        ["created", "done_mask"],
        ["created", "running", "failed"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        cancel: "The provider has no cancel operation.",
        webhook: "No event for it is listed.",
      },
    },
    clips: {
      submit: ["createClips"],
      retrieve: "getClips",
      clientRef: true,
      repeat: "same",
      places: { clientRef: "header.Idempotency-Key" },
      ids: ["clip_abc123"],
      requests: {
        createClips: {
          body: {
            video: { type: "url", url: "https://cdn.example/talk.mp4" },
            output_settings: {
              duration_types: ["30", "60"],
              aspect_ratio: "portrait",
              prompt: "Where the boat is talked about",
            },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          status: 202,
          body: { data: { ai_clipping_id: "clip_abc123" } },
          becomes: { status: "queued", recognized: true },
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          body: {
            error: {
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              param: "script",
              doc_url: null,
            },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "invalid_parameter",
              message: "script and audio_url exclude each other",
              retry: "change_input",
            },
          },
        },
        unreadable_link: {
          answers: "submit",
          status: 400,
          body: { error: { code: "download_failed", message: "The link asks for a login." } },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "download_failed",
              message: "The link asks for a login.",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: {
            error: {
              code: "insufficient_credit",
              message: "The balance is too low.",
              doc_url: "https://developers.heygen.com/docs/error-codes#insufficient-credit",
            },
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "insufficient_credit",
              message: "The balance is too low.",
              retry: "never",
            },
          },
        },
        still_answering: {
          answers: "submit",
          status: 409,
          body: { error: { code: "request_in_progress", message: "A request with this key is under way." } },
          becomes: {
            refused: {
              kind: "capacity",
              code: "request_in_progress",
              message: "A request with this key is under way.",
              retry: "resubmit",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: { data: { id: "clip_abc123", status: "pending", progress: 0, clips: [] } },
          becomes: { status: "queued", providerStatus: "pending", recognized: true, progress: { fraction: 0 } },
        },
        running: {
          answers: "retrieve",
          body: {
            data: {
              id: "clip_abc123",
              status: "running",
              progress: 50,
              created_at: 1767225600,
              clips: [
                {
                  id: "c-1",
                  status: "completed",
                  title: "The boat",
                  video_url: "https://cdn.example/clip-1.mp4",
                  thumbnail_url: "https://cdn.example/clip-1.jpg",
                  duration_seconds: 29.5,
                  aspect_ratio: "portrait",
                  virality_score: 71,
                },
                {
                  id: "c-2",
                  status: "pending",
                  title: null,
                  video_url: null,
                  thumbnail_url: null,
                  duration_seconds: null,
                  aspect_ratio: null,
                },
              ],
            },
          },
          becomes: {
            status: "running",
            providerStatus: "running",
            recognized: true,
            progress: { fraction: 0.5 },
            times: { created: "2026-01-01T00:00:00.000Z" },
            preview: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/clip-1.mp4",
                access: "public",
                durationSeconds: 29.5,
              },
              { kind: "image", role: "cover", url: "https://cdn.example/clip-1.jpg", access: "public" },
            ],
          },
        },
        done: {
          answers: "retrieve",
          body: {
            data: {
              id: "clip_abc123",
              status: "completed",
              progress: 100,
              created_at: 1767225600,
              clips: [
                {
                  id: "c-1",
                  status: "completed",
                  video_url: "https://cdn.example/clip-1.mp4",
                  thumbnail_url: "https://cdn.example/clip-1.jpg",
                  duration_seconds: 29.5,
                },
                { id: "c-2", status: "failed", video_url: null, thumbnail_url: null, failure_message: null },
              ],
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/clip-1.mp4",
                access: "public",
                durationSeconds: 29.5,
              },
              { kind: "image", role: "cover", url: "https://cdn.example/clip-1.jpg", access: "public" },
            ],
            partial: [
              {
                kind: "unclassified",
                stage: "output",
                message: "The provider gave no reason.",
                retry: "unknown",
                charged: "unknown",
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { data: { id: "clip_abc123", status: "completed", progress: 100, clips: [] } },
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
          body: { data: { id: "clip_abc123", status: "failed", failure_message: "There is no speech." } },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: { kind: "unclassified", message: "There is no speech.", retry: "unknown", charged: "unknown" },
          },
        },
        canceled: {
          answers: "retrieve",
          body: { data: { id: "clip_abc123", status: "cancelled" } },
          becomes: { status: "canceled", providerStatus: "cancelled", by: "unknown", charged: "unknown" },
        },
        unknown_status: {
          answers: "retrieve",
          body: { data: { id: "clip_abc123", status: "paused" } },
          becomes: { status: "running", providerStatus: "paused", recognized: false },
          offSpec: "A status of tomorrow; the document lists five.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: { code: "unauthorized", message: "The key is not known." } },
          becomes: {
            refused: { kind: "unauthorized", code: "unauthorized", message: "The key is not known.", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "1" },
          body: { error: { code: "rate_limit_exceeded", message: "Slow down." } },
          becomes: {
            refused: { kind: "rate_limited", code: "rate_limit_exceeded", message: "Slow down.", retry: "resubmit" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { code: "not_found", message: "There is nothing of this id." } },
          becomes: {
            refused: { kind: "not_found", code: "not_found", message: "There is nothing of this id.", retry: "never" },
          },
        },
        webhook: {
          answers: "webhook",
          body: {
            event_type: "ai_clipping.success",
            event_data: {
              id: "clip_abc123",
              status: "completed",
              clips: [{ id: "c-1", status: "completed", video_url: "https://cdn.example/clip-1.mp4" }],
            },
          },
          becomes: { asks: true },
        },
        webhook_failed: {
          answers: "webhook",
          body: { event_type: "ai_clipping.fail", event_data: { id: "clip_abc123", status: "failed" } },
          becomes: { asks: true },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created", "running", "failed"],
        ["created", "running", "canceled"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        cancel: "The provider has no cancel operation.",
      },
    },
    render: {
      submit: ["createRender"],
      retrieve: "getRender",
      clientRef: true,
      repeat: "same",
      places: { clientRef: "header.Idempotency-Key" },
      ids: ["hfr_abc123"],
      requests: {
        createRender: {
          body: {
            project: { type: "url", url: "https://cdn.example/chart.zip" },
            fps: 30,
            resolution: "1080p",
            aspect_ratio: "16:9",
            variables: { headline: "Second quarter" },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          status: 202,
          body: { data: { render_id: "hfr_abc123" } },
          becomes: { status: "queued", recognized: true },
        },
        created_queued: {
          answers: "submit",
          status: 202,
          body: { data: { render_id: "hfr_abc123", status: "queued" } },
          becomes: { status: "queued", providerStatus: "queued", recognized: true },
        },
        too_large: {
          answers: "submit",
          status: 400,
          body: {
            error: { code: "hyperframes_project_too_large", message: "The project is too large.", param: "project" },
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "hyperframes_project_too_large",
              message: "The project is too large.",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: {
            error: {
              code: "insufficient_credit",
              message: "The balance is too low.",
              doc_url: "https://developers.heygen.com/docs/error-codes#insufficient-credit",
            },
          },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "insufficient_credit",
              message: "The balance is too low.",
              retry: "never",
            },
          },
        },
        still_answering: {
          answers: "submit",
          status: 409,
          body: { error: { code: "request_in_progress", message: "A request with this key is under way." } },
          becomes: {
            refused: {
              kind: "capacity",
              code: "request_in_progress",
              message: "A request with this key is under way.",
              retry: "resubmit",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: { data: { render_id: "hfr_abc123", status: "queued", format: "mp4", created_at: 1767225600 } },
          becomes: {
            status: "queued",
            providerStatus: "queued",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: { data: { render_id: "hfr_abc123", status: "rendering", format: "mp4", created_at: 1767225600 } },
          becomes: {
            status: "running",
            providerStatus: "rendering",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            data: {
              render_id: "hfr_abc123",
              status: "completed",
              format: "webm",
              duration: 6,
              created_at: 1767225600,
              completed_at: 1767225660,
              video_url: "https://cdn.example/r/1",
              thumbnail_url: "https://cdn.example/r/1.jpg",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "completed",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:01:00.000Z" },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/r/1",
                access: "public",
                mediaType: "video/webm",
                durationSeconds: 6,
              },
              { kind: "image", role: "cover", url: "https://cdn.example/r/1.jpg", access: "public" },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { data: { render_id: "hfr_abc123", status: "completed", format: "mp4", video_url: null } },
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
            data: {
              render_id: "hfr_abc123",
              status: "failed",
              format: "mp4",
              created_at: 1767225600,
              completed_at: 1767225660,
              failure_message: "The page threw an error.",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:01:00.000Z" },
            error: { kind: "unclassified", message: "The page threw an error.", retry: "unknown", charged: "unknown" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { data: { render_id: "hfr_abc123", status: "encoding", format: "mp4" } },
          becomes: { status: "running", providerStatus: "encoding", recognized: false },
          offSpec: "A status of tomorrow; the document lists four.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: { code: "unauthorized", message: "The key is not known." } },
          becomes: {
            refused: { kind: "unauthorized", code: "unauthorized", message: "The key is not known.", retry: "never" },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "1" },
          body: { error: { code: "rate_limit_exceeded", message: "Slow down." } },
          becomes: {
            refused: { kind: "rate_limited", code: "rate_limit_exceeded", message: "Slow down.", retry: "resubmit" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: { code: "hyperframes_render_not_found", message: "There is no such render." } },
          becomes: {
            refused: {
              kind: "not_found",
              code: "hyperframes_render_not_found",
              message: "There is no such render.",
              retry: "never",
            },
          },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created_queued", "running", "failed"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        cancel: "The provider has no cancel operation.",
        webhook: "What messages about this say is not known.",
      },
    },
  },
  webhooks: {
    verify: {
      algorithm: "hmac-sha256",
      headers: { "Heygen-Signature": "{signature}", "Heygen-Timestamp": "{timestamp}" },
      signed: "{body}",
      encoding: "hex",
    },
  },
};
