/**
 * What the simulator needs to know of D-ID: operations with their request schemas, examples, scenarios.
 * Generated from specs/d-id; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** D-ID, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "d-id",
  title: "D-ID",
  sites: { "d-id": "https://api.d-id.com" },
  auth: [{ in: "basic" }, { in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { username: "sample-username", password: "sample-password" },
  operations: {
    createTalk: {
      method: "POST",
      path: "/talks",
      parameters: [{ in: "header", name: "x-api-key-external", schema: { type: "string" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/TalkRequest" } },
    },
    createClip: {
      method: "POST",
      path: "/clips",
      parameters: [{ in: "header", name: "x-api-key-external", schema: { type: "string" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ClipRequest" } },
    },
    createScene: {
      method: "POST",
      path: "/scenes",
      parameters: [{ in: "header", name: "x-api-key-external", schema: { type: "string" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/SceneRequest" } },
    },
    createExpressive: {
      method: "POST",
      path: "/expressives",
      parameters: [{ in: "header", name: "x-api-key-external", schema: { type: "string" } }],
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ExpressiveRequest" } },
    },
    createAnimation: {
      method: "POST",
      path: "/animations",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/AnimationRequest" } },
    },
    getTalk: {
      method: "GET",
      path: "/talks/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    getClip: {
      method: "GET",
      path: "/clips/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    getScene: {
      method: "GET",
      path: "/scenes/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    getExpressive: {
      method: "GET",
      path: "/expressives/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    getAnimation: {
      method: "GET",
      path: "/animations/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    createTranslation: {
      method: "POST",
      path: "/translations",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/TranslationRequest" } },
    },
    getTranslation: {
      method: "GET",
      path: "/translations/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
  },
  components: {
    schemas: {
      AmazonVoice: {
        type: "object",
        required: ["type", "voice_id"],
        properties: {
          type: { type: "string", const: "amazon" },
          voice_id: {
            type: "string",
            enum: [
              "Amy",
              "Aria",
              "Ayanda",
              "Bianca",
              "Brian",
              "Camila",
              "Emma",
              "Gabrielle",
              "Ivy",
              "Joanna",
              "Joey",
              "Justin",
              "Kendra",
              "Kevin",
              "Kimberly",
              "Léa",
              "Lucia",
              "Lupe",
              "Matthew",
              "Olivia",
              "Salli",
              "Seoyeon",
              "Takumi",
              "Vicki",
            ],
          },
          language: { type: "string" },
        },
      },
      AnimationRequest: {
        type: "object",
        properties: {
          source_url: {
            type: "string",
            pattern: "(https|s3):.*\\.(?:jpg|jpeg|tiff|png|bmp|JPG|JPEG|TIFF|PNG|BMP)",
            default: "https://d-id-public-bucket.s3.us-west-2.amazonaws.com/alice.jpg",
          },
          driver_url: { type: "string", pattern: "(https|s3|bank):\\/\\/.+" },
          face: { $ref: "#/components/schemas/Face" },
          config: {
            type: "object",
            properties: {
              logo: { oneOf: [{ $ref: "#/components/schemas/Logo" }, { type: "boolean" }] },
              overlay: { type: "string", pattern: "(https|s3):.*\\.(?:mp4|MP4|mov|MOV|mpeg|MPEG)" },
              mute: { type: "boolean", default: true },
              stitch: { type: "boolean" },
              max_animated_faces: { type: "number", minimum: 1, maximum: 5, default: 5 },
              result_format: { type: "string", enum: ["mp4", "mov"] },
            },
          },
          user_data: { $ref: "#/components/schemas/UserData" },
          webhook: { $ref: "#/components/schemas/WebhookLink" },
          result_url: { $ref: "#/components/schemas/ResultLink" },
        },
      },
      AudioScript: {
        type: "object",
        required: ["type", "audio_url"],
        properties: {
          type: { type: "string", const: "audio" },
          audio_url: {
            type: "string",
            pattern: "^(https|s3):\\/\\/[\\S]+\\.(?:m4a|M4A|flac|FLAC|mp3|MP3|mp4|MP4|wav|WAV)([?#][\\w.\\/=&#%-]+)?$",
          },
          subtitles: { type: "boolean", default: false },
        },
      },
      AzureOpenAiVoice: {
        type: "object",
        required: ["type", "voice_id"],
        properties: {
          type: { type: "string", const: "azure-openai" },
          voice_id: { type: "string" },
          voice_config: { $ref: "#/components/schemas/VoiceConfig" },
          language: { type: "string" },
        },
      },
      Background: {
        type: "object",
        properties: {
          color: {
            oneOf: [
              { type: "string", pattern: "^#[a-fA-F0-9]{6}$" },
              { type: "boolean", const: false },
            ],
          },
          source_url: { type: "string" },
        },
      },
      ClipRequest: {
        type: "object",
        required: ["script"],
        properties: {
          presenter_id: { type: "string", default: "jack-Pt27VkP3hW" },
          driver_id: { type: "string" },
          script: { $ref: "#/components/schemas/Script" },
          config: {
            type: "object",
            properties: {
              logo: { $ref: "#/components/schemas/Logo" },
              result_format: { $ref: "#/components/schemas/ResultFormat", default: "mp4" },
              output_resolution: { type: "number", minimum: 150, maximum: 1080 },
            },
          },
          presenter_config: {
            type: "object",
            properties: {
              crop: {
                oneOf: [
                  { type: "object", required: ["type"], properties: { type: { type: "string", const: "wide" } } },
                  {
                    type: "object",
                    required: ["type", "rectangle"],
                    properties: {
                      type: { type: "string", const: "rectangle" },
                      rectangle: {
                        type: "object",
                        required: ["top", "left", "bottom", "right"],
                        properties: {
                          top: { type: "number", minimum: 0, maximum: 1 },
                          left: { type: "number", minimum: 0, maximum: 1 },
                          bottom: { type: "number", minimum: 0, maximum: 1 },
                          right: { type: "number", minimum: 0, maximum: 1 },
                        },
                      },
                    },
                  },
                ],
              },
            },
          },
          background: { $ref: "#/components/schemas/Background" },
          user_data: { $ref: "#/components/schemas/UserData" },
          name: { type: "string" },
          webhook: { $ref: "#/components/schemas/WebhookLink" },
          result_url: { $ref: "#/components/schemas/ResultLink" },
        },
      },
      ElevenLabsVoice: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "elevenlabs" },
          voice_id: { type: "string", default: "21m00Tcm4TlvDq8ikWAM" },
          model_id: { type: "string", default: "eleven_multilingual_v2" },
          language: { type: "string" },
          voice_config: {
            type: "object",
            properties: {
              stability: { type: "number", minimum: 0, maximum: 1 },
              similarity_boost: { type: "number", minimum: 0, maximum: 1 },
              rate: { type: "string", pattern: "^(|0\\.[7-9][0-9]*|1(\\.[0-1][0-9]*|\\.2|\\.20*)?)$" },
              style: { type: "string", pattern: "^(|0(\\.[0-9]+)?|1(\\.0+)?)$" },
              use_speaker_boost: { type: "boolean" },
              apply_language_text_normalization: { type: "boolean" },
            },
          },
        },
      },
      ExpressiveRequest: {
        type: "object",
        required: ["avatar_id", "script"],
        properties: {
          avatar_id: { type: "string", minLength: 1 },
          sentiment_id: { type: "string" },
          script: { $ref: "#/components/schemas/Script" },
          config: {
            type: "object",
            properties: {
              logo: { oneOf: [{ $ref: "#/components/schemas/Logo" }, { type: "boolean" }] },
              result_format: { $ref: "#/components/schemas/ResultFormat" },
              output_resolution: { type: "number", enum: [480, 720, 1080], default: 1080 },
            },
          },
          background: {
            oneOf: [
              {
                type: "object",
                required: ["type", "value"],
                properties: {
                  type: { type: "string", const: "color" },
                  value: { type: "string", pattern: "^#[a-fA-F0-9]{6}$" },
                },
              },
              {
                type: "object",
                required: ["type", "value"],
                properties: {
                  type: { type: "string", const: "image_url" },
                  value: { type: "string", pattern: "^(?:https|s3):\\/\\/[\\S]+$" },
                },
              },
            ],
          },
          persist: { type: "boolean" },
          user_data: { type: "string" },
          name: { type: "string" },
          webhook: { type: "string" },
          result_url: { type: "string" },
        },
      },
      Face: {
        type: "object",
        required: ["size", "top_left"],
        properties: {
          size: { type: "integer", minimum: 0 },
          top_left: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", maximum: 8000 } },
          overlap: { type: "string", enum: ["NO", "PARTIAL", "YES", "UNKNOWN"] },
          face_id: { type: "string" },
          detect_confidence: { type: "number" },
          sharpness: { type: "number" },
          face_occluded: { type: "boolean" },
          face_occluded_confidence: { type: "number" },
          detection: {
            type: "object",
            required: ["top", "left", "bottom", "right"],
            properties: {
              top: { type: "number", maximum: 8000 },
              left: { type: "number", maximum: 8000 },
              bottom: { type: "number", maximum: 8000 },
              right: { type: "number", maximum: 8000 },
            },
          },
        },
      },
      GoogleVoice: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "google" },
          voice_id: { type: "string", default: "he-IL-Wavenet-A" },
        },
      },
      Logo: {
        type: "object",
        required: ["url", "position"],
        properties: {
          url: { type: "string", pattern: "((https|s3):\\/\\/.+)" },
          position: { type: "array", minItems: 2, maxItems: 2, items: { type: "integer" } },
        },
      },
      MicrosoftVoice: {
        type: "object",
        required: ["type", "voice_id"],
        properties: {
          type: { type: "string", const: "microsoft" },
          voice_id: { type: "string" },
          voice_config: { $ref: "#/components/schemas/VoiceConfig" },
          language: { type: "string" },
        },
      },
      ResultFormat: { type: "string", enum: ["mp4", "mov", "webm"] },
      ResultLink: { type: "string", pattern: "(https|s3):\\/\\/.+" },
      SceneRequest: {
        type: "object",
        required: ["avatar_id", "script"],
        properties: {
          avatar_id: { type: "string", minLength: 1 },
          script: { $ref: "#/components/schemas/Script" },
          config: { type: "object", properties: { logo: { $ref: "#/components/schemas/Logo" } } },
          background: { $ref: "#/components/schemas/Background" },
          user_data: { $ref: "#/components/schemas/UserData" },
          name: { type: "string" },
          webhook: { $ref: "#/components/schemas/WebhookLink" },
          result_url: { type: "string", pattern: "(https|s3):.*\\.(?:mp4)" },
        },
      },
      Script: { oneOf: [{ $ref: "#/components/schemas/TextScript" }, { $ref: "#/components/schemas/AudioScript" }] },
      TalkRequest: {
        type: "object",
        required: ["script"],
        properties: {
          source_url: {
            type: "string",
            pattern: "(https|s3):.*\\.(?:jpg|jpeg|png|JPG|JPEG|PNG)",
            default: "https://d-id-public-bucket.s3.us-west-2.amazonaws.com/alice.jpg",
          },
          script: { $ref: "#/components/schemas/Script" },
          config: {
            type: "object",
            properties: {
              logo: { $ref: "#/components/schemas/Logo" },
              stitch: { type: "boolean" },
              result_format: { type: "string", enum: ["mp4", "mov"] },
              fluent: { type: "boolean", default: false },
              pad_audio: { type: "number", minimum: 0, maximum: 60, default: 0 },
              driver_expressions: {
                type: "object",
                required: ["expressions"],
                properties: {
                  expressions: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["start_frame", "expression", "intensity"],
                      properties: {
                        start_frame: { type: "number", minimum: 0 },
                        expression: { type: "string", enum: ["neutral", "happy", "serious", "surprise"] },
                        intensity: { type: "number", minimum: 0, maximum: 1 },
                      },
                    },
                  },
                  transition_frames: { type: "number", minimum: 0 },
                },
              },
            },
          },
          user_data: { $ref: "#/components/schemas/UserData" },
          name: { type: "string" },
          webhook: { $ref: "#/components/schemas/WebhookLink" },
          result_url: { $ref: "#/components/schemas/ResultLink" },
        },
      },
      TextScript: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "text" },
          input: { type: "string", minLength: 3, maxLength: 40000, default: "Making videos is easy with D-ID" },
          ssml: { type: "boolean", default: false },
          provider: { $ref: "#/components/schemas/VoiceChoice" },
          subtitles: { type: "boolean", default: false },
        },
      },
      TranslationRequest: {
        type: "object",
        required: ["source_url", "languages"],
        properties: {
          source_url: { $ref: "#/components/schemas/VideoLink" },
          languages: { type: "array", minItems: 1, items: { type: "string" } },
          source_language: { type: "string", minLength: 1 },
          webhook: { $ref: "#/components/schemas/WebhookLink" },
          user_data: { $ref: "#/components/schemas/UserData" },
          result_url: { type: "string" },
        },
      },
      UserData: { type: "string", minLength: 1, maxLength: 1000, pattern: "^(?!\\s*$).+$" },
      VideoLink: { type: "string", pattern: "(https|s3):.*\\.(?:mp4|MP4|mov|MOV|mpeg|MPEG)" },
      VoiceChoice: {
        oneOf: [
          { $ref: "#/components/schemas/MicrosoftVoice" },
          { $ref: "#/components/schemas/AzureOpenAiVoice" },
          { $ref: "#/components/schemas/ElevenLabsVoice" },
          { $ref: "#/components/schemas/AmazonVoice" },
          { $ref: "#/components/schemas/GoogleVoice" },
        ],
      },
      VoiceConfig: {
        type: "object",
        properties: { style: { type: "string" }, rate: { type: "string" }, pitch: { type: "string" } },
      },
      WebhookLink: { type: "string", pattern: "^(?:https):\\/\\/[\\S]+$" },
    },
  },
  families: {
    video: {
      submit: ["createTalk", "createClip", "createScene", "createExpressive", "createAnimation"],
      retrieve: {
        createTalk: "getTalk",
        createClip: "getClip",
        createScene: "getScene",
        createExpressive: "getExpressive",
        createAnimation: "getAnimation",
      },
      webhook: true,
      places: { webhookUrl: "body#/webhook" },
      ids: ["tlk_AbCs-xcz", "clp_s4d-SZd2xs", "52907745-7672", "52907745-7673", "52907745-7674"],
      requests: {
        createTalk: {
          body: {
            source_url: "https://example.com/captain.jpg",
            script: {
              type: "text",
              input: "The boat leaves at nine.",
              provider: { type: "microsoft", voice_id: "en-US-JennyNeural" },
            },
            config: { stitch: true },
          },
        },
        createClip: {
          body: {
            presenter_id: "jack-Pt27VkP3hW",
            script: { type: "audio", audio_url: "https://example.com/captain.mp3" },
            config: { result_format: "mp4" },
          },
        },
        createScene: { body: { avatar_id: "avt_7pTLvM", script: { type: "text", input: "The boat leaves at nine." } } },
        createExpressive: {
          body: {
            avatar_id: "avt_9kQwXn",
            sentiment_id: "snt_friendly",
            script: { type: "text", input: "The boat leaves at nine." },
            config: { output_resolution: 1080 },
          },
        },
        createAnimation: { body: { source_url: "https://example.com/captain.jpg", driver_url: "bank://lively" } },
      },
      examples: {
        created: {
          answers: "submit",
          operation: "createTalk",
          status: 201,
          body: {
            id: "tlk_AbCs-xcz",
            object: "talk",
            created_at: "2026-01-01T00:00:00.995",
            created_by: "u-1",
            status: "created",
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "created",
            times: { created: "2026-01-01T00:00:00.995Z" },
          },
        },
        created_clip: {
          answers: "submit",
          operation: "createClip",
          status: 201,
          body: { id: "clp_s4d-SZd2xs", object: "clip", created_at: "2026-01-01T00:00:00.995Z", status: "created" },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "created",
            times: { created: "2026-01-01T00:00:00.995Z" },
          },
        },
        created_scene: {
          answers: "submit",
          operation: "createScene",
          status: 201,
          body: { id: "52907745-7672", object: "scene", created_at: "2026-01-01T00:00:00.995Z", status: "created" },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "created",
            times: { created: "2026-01-01T00:00:00.995Z" },
          },
        },
        created_expressive: {
          answers: "submit",
          operation: "createExpressive",
          status: 201,
          body: {
            id: "52907745-7673",
            object: "expressive",
            created_at: "2026-01-01T00:00:00.995Z",
            status: "created",
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "created",
            times: { created: "2026-01-01T00:00:00.995Z" },
          },
        },
        created_animation: {
          answers: "submit",
          operation: "createAnimation",
          status: 201,
          body: {
            id: "52907745-7674",
            object: "animation",
            created_at: "2026-01-01T00:00:00.995Z",
            created_by: "u-1",
            status: "created",
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "created",
            times: { created: "2026-01-01T00:00:00.995Z" },
          },
        },
        created_without_id: {
          answers: "submit",
          status: 201,
          body: { object: "talk", status: "created" },
          becomes: { ambiguous: true },
          offSpec: "The document requires an id.",
        },
        rejected_input: {
          answers: "submit",
          status: 400,
          body: { kind: "BadRequestError", description: "invalid actor url" },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "BadRequestError",
              message: "invalid actor url",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: { kind: "InsufficientCreditsError", description: "not enough credits" },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "InsufficientCreditsError",
              message: "not enough credits",
              retry: "never",
            },
          },
        },
        not_permitted: {
          answers: "submit",
          status: 403,
          body: { kind: "PermissionError", description: "user has no permission for stitch" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "PermissionError",
              message: "user has no permission for stitch",
              retry: "never",
            },
          },
        },
        moderated: {
          answers: "submit",
          status: 451,
          body: {
            kind: "CelebrityRecognizedError",
            description: "The photo shows a celebrity",
            details: { celebrity: "someone" },
          },
          becomes: {
            refused: {
              kind: "moderation",
              code: "CelebrityRecognizedError",
              message: "The photo shows a celebrity",
              retry: "change_input",
            },
          },
        },
        timed_out: {
          answers: "submit",
          status: 504,
          body: { message: "Endpoint request timed out" },
          becomes: { ambiguous: true },
        },
        queued: {
          answers: "retrieve",
          body: {
            id: "tlk_AbCs-xcz",
            user_id: "u-1",
            source_url: "https://example.com/captain.jpg",
            created_at: "2026-01-01T00:00:00.000Z",
            modified_at: "2026-01-01T00:00:00.000Z",
            status: "created",
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "created",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            id: "tlk_AbCs-xcz",
            user_id: "u-1",
            source_url: "https://example.com/captain.jpg",
            audio_url: "https://cdn.example/captain.wav",
            pending_url: "s3://pending/tlk_AbCs-xcz/captain.mp4",
            created_at: "2026-01-01T00:00:00.000Z",
            started_at: "2026-01-01T00:00:02.000Z",
            modified_at: "2026-01-01T00:00:02.000Z",
            status: "started",
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "started",
            times: { created: "2026-01-01T00:00:00.000Z", started: "2026-01-01T00:00:02.000Z" },
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { id: "tlk_AbCs-xcz", status: "post-done" },
          becomes: { status: "running", recognized: false, providerStatus: "post-done" },
          offSpec: "A status of tomorrow; the document lists five.",
        },
        done: {
          answers: "retrieve",
          body: {
            id: "tlk_AbCs-xcz",
            user_id: "u-1",
            source_url: "https://example.com/captain.jpg",
            audio_url: "https://cdn.example/captain.wav",
            result_url: "https://cdn.example/captain.mp4?AWSAccessKeyId=k-1&Expires=1767312000&Signature=s-1",
            duration: 3,
            created_at: "2026-01-01T00:00:00.000Z",
            started_at: "2026-01-01T00:00:02.000Z",
            modified_at: "2026-01-01T00:00:12.000Z",
            status: "done",
            metadata: { num_frames: 75 },
            user_data: "order-7",
          },
          becomes: {
            status: "succeeded",
            providerStatus: "done",
            times: {
              created: "2026-01-01T00:00:00.000Z",
              started: "2026-01-01T00:00:02.000Z",
              finished: "2026-01-01T00:00:12.000Z",
            },
            outputs: [
              {
                kind: "video",
                role: "primary",
                url: "https://cdn.example/captain.mp4?AWSAccessKeyId=k-1&Expires=1767312000&Signature=s-1",
                access: "public",
                durationSeconds: 3,
                expires: { at: "2026-01-02T00:00:00.000Z", from: "url" },
              },
            ],
          },
        },
        done_with_subtitles: {
          answers: "retrieve",
          operation: "getScene",
          body: {
            id: "52907745-7672",
            owner_id: "u-1",
            avatar_id: "avt_7pTLvM",
            status: "done",
            result_url: "https://cdn.example/captain.mp4",
            subtitles_url: "https://cdn.example/captain.srt",
            thumbnail_url: "https://cdn.example/captain.jpg",
            error: null,
            created_at: "2026-01-01T00:00:00.000Z",
            completed_at: "2026-01-01T00:00:10.000Z",
            modified_at: "2026-01-01T00:01:00.000Z",
          },
          becomes: {
            status: "succeeded",
            providerStatus: "done",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:00:10.000Z" },
            outputs: [
              { kind: "video", role: "primary", url: "https://cdn.example/captain.mp4", access: "public" },
              { kind: "text", role: "captions", url: "https://cdn.example/captain.srt", access: "public" },
              { kind: "image", role: "cover", url: "https://cdn.example/captain.jpg", access: "public" },
            ],
          },
        },
        done_elsewhere: {
          answers: "retrieve",
          body: { id: "tlk_AbCs-xcz", status: "done", result_url: "s3://boats/captain.mp4" },
          becomes: {
            status: "succeeded",
            providerStatus: "done",
            outputs: [{ kind: "video", role: "primary", url: "s3://boats/captain.mp4", access: "public" }],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { id: "tlk_AbCs-xcz", status: "done" },
          becomes: {
            status: "failed",
            providerStatus: "done",
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
            id: "tlk_AbCs-xcz",
            status: "error",
            error: { kind: "FaceError", description: "face not detected", details: {} },
            modified_at: "2026-01-01T00:00:05.000Z",
          },
          becomes: {
            status: "failed",
            providerStatus: "error",
            times: { finished: "2026-01-01T00:00:05.000Z" },
            error: {
              kind: "invalid_input",
              code: "FaceError",
              message: "face not detected",
              retry: "change_input",
              charged: false,
            },
          },
        },
        failed_inside: {
          answers: "retrieve",
          operation: "getAnimation",
          body: {
            id: "52907745-7674",
            status: "error",
            error: { kind: "UnknownError", description: "Unknown internal error" },
          },
          becomes: {
            status: "failed",
            providerStatus: "error",
            error: {
              kind: "provider_error",
              code: "UnknownError",
              message: "Unknown internal error",
              retry: "resubmit",
              charged: false,
            },
          },
        },
        failed_otherwise: {
          answers: "retrieve",
          body: {
            id: "tlk_AbCs-xcz",
            status: "error",
            error: { kind: "AudioTooQuiet", description: "Nothing is said" },
          },
          becomes: {
            status: "failed",
            providerStatus: "error",
            error: {
              kind: "unclassified",
              code: "AudioTooQuiet",
              message: "Nothing is said",
              retry: "unknown",
              charged: false,
            },
          },
        },
        moderated_later: {
          answers: "retrieve",
          body: { id: "tlk_AbCs-xcz", status: "rejected" },
          becomes: {
            status: "failed",
            providerStatus: "rejected",
            error: {
              kind: "moderation",
              message: "The provider gave no reason.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { kind: "AuthorizationError", description: "user unauthenticated" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "AuthorizationError",
              message: "user unauthenticated",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { message: "Too Many Requests" },
          becomes: { refused: { kind: "rate_limited", message: "Too Many Requests", retry: "resubmit" } },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { kind: "NotFoundError", description: "not found" },
          becomes: { refused: { kind: "not_found", code: "NotFoundError", message: "not found", retry: "never" } },
        },
        webhook: {
          answers: "webhook",
          body: {
            id: "tlk_AbCs-xcz",
            status: "done",
            result_url: "https://cdn.example/captain.mp4",
            created_at: "2026-01-01T00:00:00.000Z",
            user_data: "order-7",
          },
          becomes: { asks: true },
        },
        webhook_failed: {
          answers: "webhook",
          body: { id: "tlk_AbCs-xcz", status: "error", error: { kind: "FaceError", description: "face not detected" } },
          becomes: { asks: true },
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created_clip", "running", "done"],
        ["created_scene", "running", "done_with_subtitles"],
        ["created_expressive", "running", "moderated_later"],
        ["created_animation", "running", "failed_inside"],
        ["created", "running", "failed"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        cancel: "Nothing stops a video; deletion is refused while it is made.",
      },
    },
    translation: {
      submit: ["createTranslation"],
      retrieve: "getTranslation",
      webhook: true,
      places: { webhookUrl: "body#/webhook" },
      ids: ["trn_1"],
      requests: {
        createTranslation: { body: { source_url: "https://example.com/captain.mp4", languages: ["Spanish"] } },
      },
      examples: {
        created: {
          answers: "submit",
          status: 201,
          body: {
            translations: [
              {
                id: "trn_1",
                group_id: "grp_1",
                name: "Captain",
                owner_id: "u-1",
                status: "created",
                created_at: "2026-01-01T00:00:00.000Z",
                modified_at: "2026-01-01T00:00:00.000Z",
              },
            ],
          },
          becomes: { status: "queued", recognized: true },
        },
        created_in_two_languages: {
          answers: "submit",
          status: 201,
          body: {
            translations: [
              { id: "trn_1", group_id: "grp_1", status: "created" },
              { id: "trn_2", group_id: "grp_1", status: "created" },
            ],
          },
          becomes: { status: "queued", recognized: true },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: { kind: "InsufficientCreditsError", description: "not enough credits" },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "InsufficientCreditsError",
              message: "not enough credits",
              retry: "never",
            },
          },
        },
        not_permitted: {
          answers: "submit",
          status: 403,
          body: { kind: "PermissionError", description: "user has no permission for translation" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "PermissionError",
              message: "user has no permission for translation",
              retry: "never",
            },
          },
        },
        queued: {
          answers: "retrieve",
          body: {
            id: "trn_1",
            group_id: "grp_1",
            name: "Captain",
            owner_id: "u-1",
            status: "created",
            created_at: "2026-01-01T00:00:00.000Z",
            modified_at: "2026-01-01T00:00:00.000Z",
          },
          becomes: {
            status: "queued",
            recognized: true,
            providerStatus: "created",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            id: "trn_1",
            group_id: "grp_1",
            name: "Captain",
            owner_id: "u-1",
            status: "validating",
            created_at: "2026-01-01T00:00:00.000Z",
            modified_at: "2026-01-01T00:00:05.000Z",
          },
          becomes: {
            status: "running",
            recognized: true,
            providerStatus: "validating",
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        drafted: {
          answers: "retrieve",
          body: {
            id: "trn_1",
            group_id: "grp_1",
            status: "ready",
            transcriptions: [{ url: "https://cdn.example/captain-original.json", version: "original", selected: true }],
          },
          becomes: { status: "running", recognized: true, providerStatus: "ready" },
        },
        unknown_status: {
          answers: "retrieve",
          body: { id: "trn_1", group_id: "grp_1", status: "dubbing" },
          becomes: { status: "running", recognized: false, providerStatus: "dubbing" },
          offSpec: "A status of tomorrow; the document lists six.",
        },
        done: {
          answers: "retrieve",
          body: {
            id: "trn_1",
            group_id: "grp_1",
            name: "Captain",
            owner_id: "u-1",
            status: "done",
            result_url: "https://cdn.example/captain-es.mp4",
            subtitles_url: "https://cdn.example/captain-es.srt",
            thumbnail_url: "https://cdn.example/captain.jpg",
            transcriptions: [
              { url: "https://cdn.example/captain-original.json", version: "original" },
              { url: "https://cdn.example/captain-short.json", version: "shortened", selected: true },
            ],
            created_at: "2026-01-01T00:00:00.000Z",
            modified_at: "2026-01-01T00:05:00.000Z",
          },
          becomes: {
            status: "succeeded",
            providerStatus: "done",
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:05:00.000Z" },
            outputs: [
              { kind: "video", role: "primary", url: "https://cdn.example/captain-es.mp4", access: "public" },
              { kind: "text", role: "captions", url: "https://cdn.example/captain-es.srt", access: "public" },
              { kind: "image", role: "cover", url: "https://cdn.example/captain.jpg", access: "public" },
              {
                kind: "text",
                role: "extra",
                url: "https://cdn.example/captain-original.json",
                access: "public",
                name: "original",
              },
              {
                kind: "text",
                role: "extra",
                url: "https://cdn.example/captain-short.json",
                access: "public",
                name: "shortened",
              },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { id: "trn_1", group_id: "grp_1", status: "done", result_url: null },
          becomes: {
            status: "failed",
            providerStatus: "done",
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
          body: { id: "trn_1", group_id: "grp_1", status: "error" },
          becomes: {
            status: "failed",
            providerStatus: "error",
            error: { kind: "unclassified", message: "The provider gave no reason.", retry: "unknown", charged: false },
          },
        },
        moderated_later: {
          answers: "retrieve",
          body: { id: "trn_1", group_id: "grp_1", status: "rejected" },
          becomes: {
            status: "failed",
            providerStatus: "rejected",
            error: {
              kind: "moderation",
              message: "The provider gave no reason.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { kind: "AuthorizationError", description: "user unauthenticated" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "AuthorizationError",
              message: "user unauthenticated",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { message: "Too Many Requests" },
          becomes: { refused: { kind: "rate_limited", message: "Too Many Requests", retry: "resubmit" } },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { kind: "NotFoundError", description: "not found" },
          becomes: { refused: { kind: "not_found", code: "NotFoundError", message: "not found", retry: "never" } },
        },
        webhook: {
          answers: "webhook",
          body: { id: "trn_1", group_id: "grp_1", status: "done", result_url: "https://cdn.example/captain-es.mp4" },
          becomes: { asks: true },
        },
      },
      scenarios: [
        ["created", "queued", "running", "drafted", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {
        error_in_200: "Refusals come with an HTTP error status.",
        cancel: "Nothing stops a video; deletion is refused while it is made.",
      },
    },
  },
  webhooks: { verify: "none" },
};
