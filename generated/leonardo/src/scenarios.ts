/**
 * What the simulator needs to know of Leonardo.Ai: operations with their request schemas, examples, scenarios.
 * Generated from specs/leonardo; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Leonardo.Ai, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "leonardo",
  title: "Leonardo.Ai",
  sites: { leonardo: "https://cloud.leonardo.ai/api/rest" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    createGeneration: {
      method: "POST",
      path: "/v1/generations",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/GenerationRequest" } },
    },
    createGenerationV2: {
      method: "POST",
      path: "/v2/generations",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/GenerationV2Request" } },
    },
    textToVideo: {
      method: "POST",
      path: "/v1/generations-text-to-video",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/TextToVideoRequest" } },
    },
    imageToVideo: {
      method: "POST",
      path: "/v1/generations-image-to-video",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/ImageToVideoRequest" } },
    },
    motionSvd: {
      method: "POST",
      path: "/v1/generations-motion-svd",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/MotionRequest" } },
    },
    getGeneration: {
      method: "GET",
      path: "/v1/generations/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    unzoom: {
      method: "POST",
      path: "/v1/variations/unzoom",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "string", minLength: 1 }, isVariation: { type: ["boolean", "null"] } },
        },
      },
    },
    upscale: {
      method: "POST",
      path: "/v1/variations/upscale",
      body: {
        required: true,
        media: "application/json",
        schema: { type: "object", required: ["id"], properties: { id: { type: "string", minLength: 1 } } },
      },
    },
    removeBackground: {
      method: "POST",
      path: "/v1/variations/nobg",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "string", minLength: 1 }, isVariation: { type: "boolean" } },
        },
      },
    },
    universalUpscale: {
      method: "POST",
      path: "/v1/variations/universal-upscaler",
      body: {
        required: true,
        media: "application/json",
        schema: { $ref: "#/components/schemas/UniversalUpscaleRequest" },
      },
    },
    getVariation: {
      method: "GET",
      path: "/v1/variations/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    upscaleVideo: {
      method: "POST",
      path: "/v1/generations-video-upscale",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["sourceGenerationId", "resolution"],
          properties: {
            sourceGenerationId: { type: "string", minLength: 1 },
            resolution: { type: "string", enum: ["RESOLUTION_720"] },
          },
        },
      },
    },
    getMotionVariation: {
      method: "GET",
      path: "/v1/motion-variations/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    executeBlueprint: {
      method: "POST",
      path: "/v1/blueprint-executions",
      body: { required: true, media: "application/json", schema: { $ref: "#/components/schemas/BlueprintRequest" } },
    },
    getBlueprintExecution: {
      method: "GET",
      path: "/v1/blueprint-executions/{id}",
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } }],
    },
    getBlueprintGenerations: {
      method: "GET",
      path: "/v1/blueprint-executions/{id}/generations",
      parameters: [
        { in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } },
        { in: "query", name: "first", schema: { type: "integer", minimum: 1, maximum: 100 } },
        { in: "query", name: "after", schema: { type: "string" } },
      ],
    },
  },
  components: {
    schemas: {
      BlueprintRequest: {
        type: "object",
        required: ["blueprintVersionId", "input"],
        properties: {
          blueprintVersionId: { type: "string" },
          input: {
            type: "object",
            required: ["nodeInputs", "public"],
            properties: {
              nodeInputs: {
                type: "array",
                items: {
                  type: "object",
                  required: ["nodeId", "settingName", "value"],
                  properties: {
                    nodeId: { type: "string" },
                    settingName: { type: "string", enum: ["text", "imageUrl", "textVariables"] },
                    value: {
                      oneOf: [
                        { type: "string" },
                        {
                          type: "array",
                          items: {
                            type: "object",
                            properties: { name: { type: "string" }, value: { type: "string" } },
                          },
                        },
                      ],
                    },
                  },
                },
              },
              public: { type: "boolean" },
              collectionIds: { type: "array", items: { type: "string" } },
            },
          },
        },
      },
      Element: {
        type: "object",
        required: ["akUUID"],
        properties: { akUUID: { type: "string" }, weight: { type: ["number", "null"], default: 1 } },
      },
      GenerationRequest: {
        type: "object",
        required: ["prompt"],
        properties: {
          prompt: { $ref: "#/components/schemas/Prompt" },
          negative_prompt: { type: ["string", "null"] },
          modelId: { type: ["string", "null"], default: "b24e16ff-06e3-43eb-8d33-4416c2d75876" },
          sd_version: {
            type: "string",
            enum: [
              "v1_5",
              "v2",
              "v3",
              "SDXL_0_8",
              "SDXL_0_9",
              "SDXL_1_0",
              "SDXL_LIGHTNING",
              "PHOENIX",
              "FLUX",
              "FLUX_DEV",
              "KINO_2_0",
            ],
          },
          width: { $ref: "#/components/schemas/Side", default: 1024 },
          height: { $ref: "#/components/schemas/Side", default: 768 },
          num_images: { type: ["integer", "null"], minimum: 1, maximum: 8, default: 4 },
          presetStyle: { $ref: "#/components/schemas/Style" },
          alchemy: { type: ["boolean", "null"], default: true },
          ultra: { type: ["boolean", "null"] },
          contrast: { type: ["number", "null"], minimum: 1, maximum: 4.5 },
          contrastRatio: { type: ["number", "null"], minimum: 0, maximum: 1 },
          guidance_scale: { type: ["number", "null"], minimum: 1, maximum: 20 },
          num_inference_steps: { type: ["integer", "null"], minimum: 10, maximum: 60, default: 15 },
          scheduler: {
            type: "string",
            enum: ["KLMS", "EULER_ANCESTRAL_DISCRETE", "EULER_DISCRETE", "DDIM", "DPM_SOLVER", "PNDM", "LEONARDO"],
          },
          seed: { type: ["integer", "null"] },
          public: { type: ["boolean", "null"] },
          tiling: { type: ["boolean", "null"] },
          transparency: { type: ["string", "null"], enum: ["disabled", "foreground_only", null] },
          enhancePrompt: { type: ["boolean", "null"] },
          enhancePromptInstruction: { type: ["string", "null"] },
          init_image_id: { type: ["string", "null"] },
          init_generation_image_id: { type: ["string", "null"] },
          init_strength: { type: ["number", "null"], minimum: 0.1, maximum: 0.9 },
          imagePrompts: { type: ["array", "null"], items: { type: ["string", "null"] } },
          imagePromptWeight: { type: ["number", "null"] },
          controlnets: {
            type: ["array", "null"],
            items: {
              type: "object",
              properties: {
                initImageId: { type: "string" },
                initImageType: { $ref: "#/components/schemas/ImageSource" },
                preprocessorId: { type: "number" },
                weight: { type: ["number", "null"] },
                strengthType: { type: ["string", "null"], enum: ["Low", "Mid", "High", "Ultra", "Max", null] },
              },
            },
          },
          elements: { type: ["array", "null"], items: { $ref: "#/components/schemas/Element" } },
          userElements: {
            type: ["array", "null"],
            items: {
              type: "object",
              properties: { userLoraId: { type: ["number", "null"] }, weight: { type: ["number", "null"] } },
            },
          },
          photoReal: { type: ["boolean", "null"] },
          photoRealVersion: { type: ["string", "null"] },
          photoRealStrength: { type: ["number", "null"] },
          promptMagic: { type: ["boolean", "null"] },
          promptMagicVersion: { type: ["string", "null"] },
          promptMagicStrength: { type: ["number", "null"] },
          highContrast: { type: ["boolean", "null"] },
          highResolution: { type: ["boolean", "null"] },
          expandedDomain: { type: ["boolean", "null"] },
          fantasyAvatar: { type: ["boolean", "null"] },
          unzoom: { type: ["boolean", "null"] },
          unzoomAmount: { type: ["number", "null"] },
          upscaleRatio: { type: ["number", "null"] },
          canvasRequest: { type: ["boolean", "null"] },
          canvasRequestType: { type: ["string", "null"], enum: ["INPAINT", "OUTPAINT", "SKETCH2IMG", "IMG2IMG", null] },
          canvasInitId: { type: ["string", "null"] },
          canvasMaskId: { type: ["string", "null"] },
        },
      },
      GenerationV2Request: {
        type: "object",
        required: ["model", "parameters"],
        properties: {
          model: { type: "string", minLength: 1 },
          public: { type: "boolean" },
          parameters: {
            type: "object",
            properties: {
              prompt: { $ref: "#/components/schemas/Prompt" },
              width: { type: "integer", minimum: 0 },
              height: { type: "integer", minimum: 0 },
              quantity: { type: "integer", minimum: 1, maximum: 8, default: 1 },
              seed: { type: "integer" },
              duration: { type: "integer", minimum: 1 },
              style_ids: { type: "array", items: { type: "string" } },
              prompt_enhance: { type: "string", enum: ["ON", "OFF"] },
              guidances: {
                type: "object",
                properties: {
                  image_reference: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["image"],
                      properties: {
                        image: {
                          type: "object",
                          required: ["id", "type"],
                          properties: { id: { type: "string" }, type: { $ref: "#/components/schemas/ImageSource" } },
                        },
                        strength: { type: "string", enum: ["LOW", "MID", "HIGH"] },
                      },
                    },
                  },
                },
                additionalProperties: true,
              },
            },
            additionalProperties: true,
          },
        },
      },
      ImageSource: { type: "string", enum: ["GENERATED", "UPLOADED"] },
      ImageToVideoRequest: {
        type: "object",
        required: ["prompt", "imageId", "imageType"],
        properties: {
          prompt: { $ref: "#/components/schemas/Prompt" },
          negativePrompt: { type: ["string", "null"] },
          imageId: { type: "string", minLength: 1 },
          imageType: { $ref: "#/components/schemas/ImageSource" },
          endFrameImage: {
            type: ["object", "null"],
            required: ["id", "type"],
            properties: { id: { type: "string" }, type: { $ref: "#/components/schemas/ImageSource" } },
          },
          model: { $ref: "#/components/schemas/VideoModel" },
          resolution: { $ref: "#/components/schemas/VideoResolution" },
          width: { type: ["integer", "null"] },
          height: { type: ["integer", "null"] },
          duration: { type: ["integer", "null"] },
          frameInterpolation: { type: ["boolean", "null"] },
          isPublic: { type: ["boolean", "null"] },
          seed: { type: ["integer", "null"], minimum: 0, maximum: 4294967293 },
          promptEnhance: { type: ["boolean", "null"] },
          promptEnhanceInstruction: { type: ["string", "null"] },
          styleIds: { type: ["array", "null"], items: { type: "string" } },
          elements: { type: ["array", "null"], items: { $ref: "#/components/schemas/Element" } },
        },
      },
      MotionRequest: {
        type: "object",
        required: ["imageId"],
        properties: {
          imageId: { type: "string", minLength: 1 },
          isInitImage: { type: ["boolean", "null"] },
          isVariation: { type: ["boolean", "null"] },
          isPublic: { type: ["boolean", "null"] },
          motionStrength: { type: ["integer", "null"] },
        },
      },
      Prompt: { type: "string", minLength: 1 },
      Side: { type: ["integer", "null"], minimum: 32, maximum: 1536, multipleOf: 8 },
      Style: {
        type: ["string", "null"],
        enum: [
          "ANIME",
          "BOKEH",
          "CINEMATIC",
          "CINEMATIC_CLOSEUP",
          "CREATIVE",
          "DYNAMIC",
          "ENVIRONMENT",
          "FASHION",
          "FILM",
          "FOOD",
          "GENERAL",
          "HDR",
          "ILLUSTRATION",
          "LEONARDO",
          "LONG_EXPOSURE",
          "MACRO",
          "MINIMALISTIC",
          "MONOCHROME",
          "MOODY",
          "NONE",
          "NEUTRAL",
          "PHOTOGRAPHY",
          "PORTRAIT",
          "RAYTRACED",
          "RENDER_3D",
          "RETRO",
          "SKETCH_BW",
          "SKETCH_COLOR",
          "STOCK_PHOTO",
          "VIBRANT",
          "UNPROCESSED",
          null,
        ],
        default: "DYNAMIC",
      },
      TextToVideoRequest: {
        type: "object",
        required: ["prompt"],
        properties: {
          prompt: { $ref: "#/components/schemas/Prompt" },
          negativePrompt: { type: ["string", "null"] },
          model: { $ref: "#/components/schemas/VideoModel" },
          resolution: { $ref: "#/components/schemas/VideoResolution" },
          width: { type: ["integer", "null"] },
          height: { type: ["integer", "null"] },
          duration: { type: ["integer", "null"], default: 8 },
          frameInterpolation: { type: ["boolean", "null"] },
          isPublic: { type: ["boolean", "null"] },
          seed: { type: ["integer", "null"], minimum: 0, maximum: 4294967293 },
          promptEnhance: { type: ["boolean", "null"] },
          promptEnhanceInstruction: { type: ["string", "null"] },
          styleIds: { type: ["array", "null"], items: { type: "string" } },
          elements: { type: ["array", "null"], items: { $ref: "#/components/schemas/Element" } },
        },
      },
      UniversalUpscaleRequest: {
        type: "object",
        oneOf: [{ required: ["generatedImageId"] }, { required: ["initImageId"] }, { required: ["variationId"] }],
        properties: {
          generatedImageId: { type: ["string", "null"] },
          initImageId: { type: ["string", "null"] },
          variationId: { type: ["string", "null"] },
          prompt: { type: ["string", "null"] },
          upscaleMultiplier: { type: ["number", "null"], minimum: 1, maximum: 2, default: 1.5 },
          upscalerStyle: {
            type: ["string", "null"],
            enum: ["GENERAL", "CINEMATIC", "2D ART & ILLUSTRATION", "CG ART & GAME ASSETS", null],
            default: "GENERAL",
          },
          creativityStrength: { type: ["integer", "null"], minimum: 1, maximum: 10, default: 5 },
          ultraUpscaleStyle: { type: ["string", "null"], enum: ["ARTISTIC", "REALISTIC", null] },
          detailContrast: { type: ["integer", "null"], minimum: 1, maximum: 10 },
          similarity: { type: ["integer", "null"], minimum: 1, maximum: 10 },
        },
      },
      VideoModel: {
        type: ["string", "null"],
        enum: ["MOTION2", "MOTION2FAST", "VEO3", "VEO3FAST", "KLING2_1", "KLING2_5", null],
        default: "MOTION2",
      },
      VideoResolution: {
        type: ["string", "null"],
        enum: ["RESOLUTION_480", "RESOLUTION_720", "RESOLUTION_1080", null],
      },
    },
  },
  families: {
    generation: {
      submit: ["createGeneration", "createGenerationV2", "textToVideo", "imageToVideo", "motionSvd"],
      retrieve: "getGeneration",
      grace: 30000,
      ids: ["1f0bba44-923a-69b0"],
      requests: {
        createGeneration: {
          body: {
            prompt: "A red boat at dawn",
            modelId: "b24e16ff-06e3-43eb-8d33-4416c2d75876",
            width: 1024,
            height: 768,
            num_images: 2,
            alchemy: true,
          },
        },
        createGenerationV2: {
          body: {
            model: "gemini-image-2",
            parameters: { prompt: "A red boat at dawn", width: 1024, height: 1024, quantity: 1, prompt_enhance: "OFF" },
            public: false,
          },
        },
        textToVideo: {
          body: {
            prompt: "A red boat leaves the harbour",
            model: "MOTION2",
            resolution: "RESOLUTION_720",
            duration: 8,
          },
        },
        imageToVideo: {
          body: {
            prompt: "The boat drifts",
            imageId: "fc6f78c6-e7ac-491b",
            imageType: "GENERATED",
            model: "KLING2_1",
            duration: 5,
          },
        },
        motionSvd: { body: { imageId: "fc6f78c6-e7ac-491b", motionStrength: 5 } },
      },
      examples: {
        created: {
          answers: "submit",
          operation: "createGeneration",
          body: {
            sdGenerationJob: {
              generationId: "1f0bba44-923a-69b0",
              apiCreditCost: 16,
              cost: { amount: "16", unit: "CREDITS" },
            },
          },
          becomes: { status: "queued", recognized: true, cost: { api_credits: 16, amount: 16 } },
        },
        created_v2: {
          answers: "submit",
          operation: "createGenerationV2",
          body: {
            generate: {
              generationId: "1f0bba44-923a-69b0",
              apiCreditCost: null,
              cost: { amount: "0.134", unit: "DOLLARS" },
            },
          },
          becomes: { status: "queued", recognized: true, cost: { amount: 0.134 } },
        },
        created_video: {
          answers: "submit",
          operation: "textToVideo",
          body: { motionVideoGenerationJob: { generationId: "1f0bba44-923a-69b0", apiCreditCost: 100 } },
          becomes: { status: "queued", recognized: true, cost: { api_credits: 100 } },
        },
        created_video_from_image: {
          answers: "submit",
          operation: "imageToVideo",
          body: { motionVideoGenerationJob: { generationId: "1f0bba44-923a-69b0" } },
          becomes: { status: "queued", recognized: true },
        },
        created_motion: {
          answers: "submit",
          operation: "motionSvd",
          body: { motionSvdGenerationJob: { generationId: "1f0bba44-923a-69b0", apiCreditCost: 25 } },
          becomes: { status: "queued", recognized: true, cost: { api_credits: 25 } },
        },
        not_created: {
          answers: "submit",
          operation: "createGeneration",
          body: { sdGenerationJob: null },
          becomes: { ambiguous: true },
        },
        error_in_200: {
          answers: "submit",
          operation: "createGenerationV2",
          body: [
            {
              message: "parameters.width is not offered",
              path: ["generate"],
              extensions: { code: "VALIDATION_ERROR", details: { message: "parameters.width is not offered" } },
            },
          ],
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "VALIDATION_ERROR",
              message: "parameters.width is not offered",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: { error: "not enough api tokens", path: "$", code: "unexpected" },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "unexpected",
              message: "not enough api tokens",
              retry: "never",
            },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            generations_by_pk: {
              id: "1f0bba44-923a-69b0",
              status: "PENDING",
              generated_images: [],
              createdAt: "2026-01-01T00:00:00.25",
              modelId: "b24e16ff-06e3",
              prompt: "A red boat",
              imageWidth: 1024,
              imageHeight: 768,
              seed: null,
              public: false,
            },
          },
          becomes: {
            status: "running",
            providerStatus: "PENDING",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.250Z" },
            model: "b24e16ff-06e3",
          },
        },
        done: {
          answers: "retrieve",
          body: {
            generations_by_pk: {
              id: "1f0bba44-923a-69b0",
              status: "COMPLETE",
              createdAt: "2026-01-01T00:00:00.25",
              modelId: "b24e16ff-06e3",
              prompt: "A red boat",
              imageWidth: 1024,
              imageHeight: 768,
              generated_images: [
                {
                  id: "i-0",
                  url: "https://cdn.example/boat-0.jpg",
                  nsfw: false,
                  likeCount: 0,
                  motionMP4URL: null,
                  generated_image_variation_generics: [],
                },
                { id: "i-1", url: "https://cdn.example/boat-1.jpg", nsfw: true, likeCount: 0, motionMP4URL: null },
              ],
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETE",
            times: { created: "2026-01-01T00:00:00.250Z" },
            model: "b24e16ff-06e3",
            outputs: [
              { kind: "image", role: "primary", url: "https://cdn.example/boat-0.jpg", access: "public" },
              { kind: "image", role: "primary", url: "https://cdn.example/boat-1.jpg", access: "public" },
            ],
          },
        },
        done_video: {
          answers: "retrieve",
          body: {
            generations_by_pk: {
              id: "1f0bba44-923a-69b0",
              status: "COMPLETE",
              modelId: null,
              generated_images: [
                {
                  id: "i-0",
                  url: "https://cdn.example/boat.jpg",
                  nsfw: false,
                  motionMP4URL: "https://cdn.example/boat.mp4",
                  imageToVideo: true,
                },
              ],
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETE",
            outputs: [
              { kind: "video", role: "primary", url: "https://cdn.example/boat.mp4", access: "public" },
              { kind: "image", role: "cover", url: "https://cdn.example/boat.jpg", access: "public" },
            ],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { generations_by_pk: { id: "1f0bba44-923a-69b0", status: "COMPLETE", generated_images: [] } },
          becomes: {
            status: "failed",
            providerStatus: "COMPLETE",
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
          body: { generations_by_pk: { id: "1f0bba44-923a-69b0", status: "FAILED", generated_images: [] } },
          becomes: {
            status: "failed",
            providerStatus: "FAILED",
            error: {
              kind: "unclassified",
              message: "The provider gave no reason.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        gone: {
          answers: "retrieve",
          body: { generations_by_pk: null },
          becomes: { status: "expired", what: "record", charged: "unknown" },
        },
        unknown_status: {
          answers: "retrieve",
          body: { generations_by_pk: { id: "1f0bba44-923a-69b0", status: "MODERATING", generated_images: [] } },
          becomes: { status: "running", providerStatus: "MODERATING", recognized: false },
          offSpec: "A status of tomorrow; the document lists three.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: "Authentication hook unauthorized this request", path: "$", code: "access-denied" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "access-denied",
              message: "Authentication hook unauthorized this request",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { error: "Too many requests", path: "$", code: "rate-limit-exceeded" },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "rate-limit-exceeded",
              message: "Too many requests",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: "Endpoint not found", path: "$", code: "not-found" },
          becomes: { refused: { kind: "not_found", code: "not-found", message: "Endpoint not found", retry: "never" } },
        },
        webhook: {
          answers: "webhook",
          body: {
            type: "image_generation.complete",
            object: "generation",
            timestamp: 1767225650000,
            api_version: "v1",
            data: {
              object: {
                id: "1f0bba44-923a-69b0",
                status: "COMPLETE",
                images: [{ id: "i-0", url: "https://cdn.example/boat-0.jpg", nsfw: false, motionMP4URL: null }],
                prompt: "A red boat",
              },
            },
          },
          becomes: { asks: true },
        },
        webhook_failed: {
          answers: "webhook",
          body: {
            type: "image_generation.complete",
            object: "generation",
            api_version: "v1",
            data: { object: { id: "1f0bba44-923a-69b0", status: "FAILED", images: [] } },
          },
          becomes: { asks: true },
        },
        webhook_of_something_else: {
          answers: "webhook",
          body: {
            type: "model_training.complete",
            object: "model",
            api_version: "v1",
            data: { object: { id: "m-1", status: "COMPLETE" } },
          },
          becomes: { ignored: true },
        },
      },
      scenarios: [
        ["created", "running", "done"],
        ["created_v2", "running", "done"],
        ["created_video", "running", "done_video"],
        ["created_motion", "running", "failed"],
        ["created_video_from_image", "running", "done_video"],
      ],
      cannot: { cancel: "Nothing stops a generation; deletion takes its pictures away." },
    },
    variation: {
      submit: ["unzoom", "upscale", "removeBackground", "universalUpscale"],
      retrieve: "getVariation",
      grace: 30000,
      ids: ["7a2e51c0-0001"],
      requests: {
        unzoom: { body: { id: "fc6f78c6-e7ac-491b" } },
        upscale: { body: { id: "fc6f78c6-e7ac-491b" } },
        removeBackground: { body: { id: "fc6f78c6-e7ac-491b", isVariation: false } },
        universalUpscale: {
          body: {
            generatedImageId: "fc6f78c6-e7ac-491b",
            upscalerStyle: "CINEMATIC",
            creativityStrength: 5,
            upscaleMultiplier: 1.5,
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          operation: "upscale",
          body: { sdUpscaleJob: { id: "7a2e51c0-0001", apiCreditCost: 5 } },
          becomes: { status: "queued", recognized: true, cost: { api_credits: 5 } },
        },
        created_unzoom: {
          answers: "submit",
          operation: "unzoom",
          body: { sdUnzoomJob: { id: "7a2e51c0-0001", apiCreditCost: 5, cost: { amount: "5", unit: "CREDITS" } } },
          becomes: { status: "queued", recognized: true, cost: { api_credits: 5, amount: 5 } },
        },
        created_without_background: {
          answers: "submit",
          operation: "removeBackground",
          body: { sdNobgJob: { id: "7a2e51c0-0001" } },
          becomes: { status: "queued", recognized: true },
        },
        created_universal: {
          answers: "submit",
          operation: "universalUpscale",
          body: { universalUpscaler: { id: "7a2e51c0-0001", apiCreditCost: 80 } },
          becomes: { status: "queued", recognized: true, cost: { api_credits: 80 } },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: { error: "not enough api tokens", path: "$", code: "unexpected" },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "unexpected",
              message: "not enough api tokens",
              retry: "never",
            },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            generated_image_variation_generic: [
              {
                id: "7a2e51c0-0001",
                status: "PENDING",
                transformType: "UPSCALE",
                url: null,
                createdAt: "2026-01-01T00:00:00",
              },
            ],
          },
          becomes: {
            status: "running",
            providerStatus: "PENDING",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            generated_image_variation_generic: [
              {
                id: "7a2e51c0-0001",
                status: "COMPLETE",
                transformType: "UPSCALE",
                url: "https://cdn.example/boat-large.jpg",
                createdAt: "2026-01-01T00:00:00",
              },
            ],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETE",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [{ kind: "image", role: "primary", url: "https://cdn.example/boat-large.jpg", access: "public" }],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { generated_image_variation_generic: [{ id: "7a2e51c0-0001", status: "COMPLETE", url: null }] },
          becomes: {
            status: "failed",
            providerStatus: "COMPLETE",
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
          body: { generated_image_variation_generic: [{ id: "7a2e51c0-0001", status: "FAILED", url: null }] },
          becomes: {
            status: "failed",
            providerStatus: "FAILED",
            error: {
              kind: "unclassified",
              message: "The provider gave no reason.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        gone: {
          answers: "retrieve",
          body: { generated_image_variation_generic: [] },
          becomes: { status: "expired", what: "record", charged: "unknown" },
        },
        unknown_status: {
          answers: "retrieve",
          body: { generated_image_variation_generic: [{ id: "7a2e51c0-0001", status: "WAITING" }] },
          becomes: { status: "running", providerStatus: "WAITING", recognized: false },
          offSpec: "A status of tomorrow; the document lists three.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: "Authentication hook unauthorized this request", path: "$", code: "access-denied" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "access-denied",
              message: "Authentication hook unauthorized this request",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { error: "Too many requests", path: "$", code: "rate-limit-exceeded" },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "rate-limit-exceeded",
              message: "Too many requests",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: "Endpoint not found", path: "$", code: "not-found" },
          becomes: { refused: { kind: "not_found", code: "not-found", message: "Endpoint not found", retry: "never" } },
        },
      },
      scenarios: [
        ["created", "running", "done"],
        ["created_unzoom", "running", "failed"],
        ["created_without_background", "done"],
        ["created_universal", "running", "done"],
      ],
      cannot: {
        error_in_200: "Lists of errors inside HTTP 200 are known of the second version and of blueprints.",
        cancel: "The provider has no cancel operation.",
        webhook: "Only generations are told of.",
      },
    },
    videoUpscale: {
      submit: ["upscaleVideo"],
      retrieve: "getMotionVariation",
      grace: 30000,
      ids: ["7a2e51c0-0002"],
      requests: { upscaleVideo: { body: { sourceGenerationId: "1f0bba44-923a-69b0", resolution: "RESOLUTION_720" } } },
      examples: {
        created: {
          answers: "submit",
          body: {
            motionVideoGenerationJob: {
              generationId: "1f0bba44-923a-69b0",
              variationId: "7a2e51c0-0002",
              apiCreditCost: 50,
            },
          },
          becomes: { status: "queued", recognized: true, cost: { api_credits: 50 } },
        },
        no_credit: {
          answers: "submit",
          status: 402,
          body: { error: "not enough api tokens", path: "$", code: "unexpected" },
          becomes: {
            refused: {
              kind: "insufficient_credits",
              code: "unexpected",
              message: "not enough api tokens",
              retry: "never",
            },
          },
        },
        running: {
          answers: "retrieve",
          body: {
            generated_image_variation_motion: [
              {
                id: "7a2e51c0-0002",
                status: "PENDING",
                motionTransformType: "UPSCALE",
                url: null,
                createdAt: "2026-01-01T00:00:00",
              },
            ],
          },
          becomes: {
            status: "running",
            providerStatus: "PENDING",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        done: {
          answers: "retrieve",
          body: {
            generated_image_variation_motion: [
              {
                id: "7a2e51c0-0002",
                status: "COMPLETE",
                motionTransformType: "UPSCALE",
                resolution: "RESOLUTION_720",
                url: "https://cdn.example/boat-720.mp4",
              },
            ],
          },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETE",
            outputs: [{ kind: "video", role: "primary", url: "https://cdn.example/boat-720.mp4", access: "public" }],
          },
        },
        no_output: {
          answers: "retrieve",
          body: { generated_image_variation_motion: [{ id: "7a2e51c0-0002", status: "COMPLETE", url: null }] },
          becomes: {
            status: "failed",
            providerStatus: "COMPLETE",
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
          body: { generated_image_variation_motion: [{ id: "7a2e51c0-0002", status: "FAILED", url: null }] },
          becomes: {
            status: "failed",
            providerStatus: "FAILED",
            error: {
              kind: "unclassified",
              message: "The provider gave no reason.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        gone: {
          answers: "retrieve",
          body: { generated_image_variation_motion: [] },
          becomes: { status: "expired", what: "record", charged: "unknown" },
        },
        unknown_status: {
          answers: "retrieve",
          body: { generated_image_variation_motion: [{ id: "7a2e51c0-0002", status: "WAITING" }] },
          becomes: { status: "running", providerStatus: "WAITING", recognized: false },
          offSpec: "A status of tomorrow; the document lists three.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: "Authentication hook unauthorized this request", path: "$", code: "access-denied" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "access-denied",
              message: "Authentication hook unauthorized this request",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { error: "Too many requests", path: "$", code: "rate-limit-exceeded" },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "rate-limit-exceeded",
              message: "Too many requests",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: "Endpoint not found", path: "$", code: "not-found" },
          becomes: { refused: { kind: "not_found", code: "not-found", message: "Endpoint not found", retry: "never" } },
        },
      },
      scenarios: [
        ["created", "running", "done"],
        ["created", "running", "failed"],
      ],
      cannot: {
        error_in_200: "Lists of errors inside HTTP 200 are known of the second version and of blueprints.",
        cancel: "The provider has no cancel operation.",
        webhook: "Only generations are told of.",
      },
    },
    blueprint: {
      submit: ["executeBlueprint"],
      retrieve: "getBlueprintExecution",
      result: "getBlueprintGenerations",
      grace: 30000,
      ids: ["9c1de0aa-0001"],
      requests: {
        executeBlueprint: {
          body: {
            blueprintVersionId: "550e8400-e29b-41d4-a716-446655440000",
            input: {
              public: false,
              nodeInputs: [
                { nodeId: "a1b2c3d4-e5f6-7890-abcd-ef1234567890", settingName: "text", value: "A red boat" },
              ],
            },
          },
        },
      },
      examples: {
        created: {
          answers: "submit",
          body: { executeBlueprint: { akUUID: "9c1de0aa-0001" } },
          becomes: { status: "queued", recognized: true },
        },
        error_in_200: {
          answers: "submit",
          body: [
            {
              message: "The node input is not known",
              path: ["executeBlueprint"],
              locations: [],
              extensions: { code: "VALIDATION_ERROR" },
            },
          ],
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "VALIDATION_ERROR",
              message: "The node input is not known",
              retry: "change_input",
            },
          },
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          body: { error: "input.public: missing" },
          becomes: { refused: { kind: "invalid_input", message: "input.public: missing", retry: "change_input" } },
        },
        running: {
          answers: "retrieve",
          body: {
            blueprintExecution: {
              akUUID: "9c1de0aa-0001",
              status: "PENDING",
              inputs: [],
              public: false,
              createdAt: "2026-01-01T00:00:00",
            },
          },
          becomes: {
            status: "running",
            providerStatus: "PENDING",
            recognized: true,
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        queued: {
          answers: "retrieve",
          body: { blueprintExecution: { akUUID: "9c1de0aa-0001", status: "QUEUED" } },
          becomes: { status: "queued", providerStatus: "QUEUED", recognized: true },
        },
        completed: {
          answers: "retrieve",
          body: {
            blueprintExecution: {
              akUUID: "9c1de0aa-0001",
              status: "COMPLETED",
              inputs: [],
              public: false,
              createdAt: "2026-01-01T00:00:00",
            },
          },
        },
        done: {
          answers: "result",
          after: "completed",
          body: {
            blueprintExecutionGenerations: {
              pageInfo: { hasNextPage: false },
              edges: [
                {
                  cursor: "c1",
                  node: { akUUID: "n-1", status: "COMPLETED", generationId: "1f0bba44-923a-69b0", failedReason: null },
                },
                {
                  cursor: "c2",
                  node: {
                    akUUID: "n-2",
                    status: "FAILED",
                    generationId: "1f0bba44-923a-69b1",
                    failedReason: {
                      type: "PROMPT_MODERATION_BLOCKED",
                      message: "The prompt was stopped.",
                      affectedOutputCount: 1,
                    },
                  },
                },
              ],
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "COMPLETED",
            times: { created: "2026-01-01T00:00:00.000Z" },
            outputs: [{ kind: "text", role: "primary", text: "1f0bba44-923a-69b0", access: "public" }],
            partial: [
              {
                kind: "moderation",
                stage: "output",
                message: "The prompt was stopped.",
                code: "PROMPT_MODERATION_BLOCKED",
                retry: "change_input",
                charged: "unknown",
              },
            ],
          },
        },
        no_output: {
          answers: "result",
          after: "completed",
          body: { blueprintExecutionGenerations: { pageInfo: {}, edges: [] } },
          becomes: {
            status: "failed",
            providerStatus: "COMPLETED",
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
          body: { blueprintExecution: { akUUID: "9c1de0aa-0001", status: "FAILED" } },
          becomes: {
            status: "failed",
            providerStatus: "FAILED",
            error: {
              kind: "unclassified",
              message: "The provider gave no reason.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        not_known: {
          answers: "retrieve",
          body: [{ message: "The run was not found", path: ["blueprintExecution"] }],
          becomes: { refused: { kind: "unclassified", message: "The run was not found", retry: "unknown" } },
        },
        unknown_status: {
          answers: "retrieve",
          body: { blueprintExecution: { akUUID: "9c1de0aa-0001", status: "PAUSED" } },
          becomes: { status: "running", providerStatus: "PAUSED", recognized: false },
          offSpec: "A status of tomorrow; the document lists four.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: { error: "Authentication hook unauthorized this request", path: "$", code: "access-denied" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "access-denied",
              message: "Authentication hook unauthorized this request",
              retry: "never",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          body: { error: "Too many requests", path: "$", code: "rate-limit-exceeded" },
          becomes: {
            refused: {
              kind: "rate_limited",
              code: "rate-limit-exceeded",
              message: "Too many requests",
              retry: "resubmit",
            },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { error: "Endpoint not found", path: "$", code: "not-found" },
          becomes: { refused: { kind: "not_found", code: "not-found", message: "Endpoint not found", retry: "never" } },
        },
      },
      scenarios: [
        ["created", "queued", "running", "completed", "done"],
        ["created", "running", "failed"],
      ],
      cannot: { cancel: "The provider has no cancel operation.", webhook: "Only generations are told of." },
    },
  },
  webhooks: { verify: { algorithm: "equal", headers: { authorization: "Bearer {signature}" } } },
};
