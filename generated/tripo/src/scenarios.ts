/**
 * What the simulator needs to know of Tripo: operations with their request schemas, examples, scenarios.
 * Generated from specs/tripo; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Tripo, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "tripo",
  title: "Tripo",
  sites: { global: "https://openapi.tripo3d.ai/v3", china: "https://openapi.tripo3d.com/v3" },
  auth: [{ in: "header", name: "Authorization", prefix: "Bearer " }],
  credentials: { apiKey: "sample-api-key" },
  operations: {
    textToModel: {
      method: "POST",
      path: "/generation/text-to-model",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            { allOf: [{ $ref: "#/components/schemas/Idea" }, { $ref: "#/components/schemas/H3" }] },
            { allOf: [{ $ref: "#/components/schemas/Idea" }, { $ref: "#/components/schemas/H2" }] },
            { allOf: [{ $ref: "#/components/schemas/Idea" }, { $ref: "#/components/schemas/P1" }] },
            { allOf: [{ $ref: "#/components/schemas/Idea" }, { $ref: "#/components/schemas/P2" }] },
          ],
        },
      },
    },
    imageToModel: {
      method: "POST",
      path: "/generation/image-to-model",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            {
              allOf: [
                { $ref: "#/components/schemas/FromImage" },
                { $ref: "#/components/schemas/Alignment" },
                { $ref: "#/components/schemas/H3" },
              ],
            },
            {
              allOf: [
                { $ref: "#/components/schemas/FromImage" },
                { $ref: "#/components/schemas/Alignment" },
                { $ref: "#/components/schemas/H2" },
              ],
            },
            {
              allOf: [
                { $ref: "#/components/schemas/FromImage" },
                { $ref: "#/components/schemas/Alignment" },
                { $ref: "#/components/schemas/P1" },
              ],
            },
            {
              allOf: [
                { $ref: "#/components/schemas/FromImage" },
                { $ref: "#/components/schemas/Alignment" },
                { $ref: "#/components/schemas/P2" },
              ],
            },
          ],
        },
      },
    },
    multiviewToModel: {
      method: "POST",
      path: "/generation/multiview-to-model",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            {
              allOf: [
                { $ref: "#/components/schemas/FromViews" },
                { $ref: "#/components/schemas/Alignment" },
                { $ref: "#/components/schemas/H3" },
              ],
            },
            {
              allOf: [
                { $ref: "#/components/schemas/FromViews" },
                { $ref: "#/components/schemas/Alignment" },
                { $ref: "#/components/schemas/H2" },
              ],
            },
            {
              allOf: [
                { $ref: "#/components/schemas/FromViews" },
                { $ref: "#/components/schemas/Alignment" },
                { $ref: "#/components/schemas/P1" },
              ],
            },
            {
              allOf: [
                { $ref: "#/components/schemas/FromViews" },
                { $ref: "#/components/schemas/Alignment" },
                { $ref: "#/components/schemas/P2" },
              ],
            },
          ],
        },
      },
    },
    imageToSplat: {
      method: "POST",
      path: "/generation/image-to-splat",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: {
            input: { $ref: "#/components/schemas/Picture" },
            model_seed: { $ref: "#/components/schemas/Seed" },
          },
        },
      },
    },
    textToImage: {
      method: "POST",
      path: "/generation/text-to-image",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            { allOf: [{ $ref: "#/components/schemas/ImageIdea" }, { $ref: "#/components/schemas/Seedream" }] },
            { allOf: [{ $ref: "#/components/schemas/ImageIdea" }, { $ref: "#/components/schemas/Banana" }] },
            { allOf: [{ $ref: "#/components/schemas/ImageIdea" }, { $ref: "#/components/schemas/ChatImage2" }] },
            { allOf: [{ $ref: "#/components/schemas/ImageIdea" }, { $ref: "#/components/schemas/ChatImage25" }] },
          ],
        },
      },
    },
    imageToImage: {
      method: "POST",
      path: "/generation/image-to-image",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            { allOf: [{ $ref: "#/components/schemas/ImageChange" }, { $ref: "#/components/schemas/SeedreamV5" }] },
            { allOf: [{ $ref: "#/components/schemas/ImageChange" }, { $ref: "#/components/schemas/Banana" }] },
            { allOf: [{ $ref: "#/components/schemas/ImageChange" }, { $ref: "#/components/schemas/ChatImage2" }] },
            { allOf: [{ $ref: "#/components/schemas/ImageChange" }, { $ref: "#/components/schemas/ChatImage25" }] },
          ],
        },
      },
    },
    imageToMultiview: {
      method: "POST",
      path: "/generation/image-to-multiview",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: { input: { $ref: "#/components/schemas/Picture" } },
        },
      },
    },
    editMultiview: {
      method: "POST",
      path: "/generation/edit-multiview",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input", "prompts"],
          properties: {
            input: { $ref: "#/components/schemas/TaskId" },
            prompts: {
              type: "array",
              minItems: 1,
              maxItems: 4,
              items: {
                type: "object",
                required: ["view", "prompt"],
                properties: {
                  view: { type: "string", enum: ["front", "left", "back", "right"] },
                  prompt: { type: "string", minLength: 1, maxLength: 1024 },
                },
              },
            },
          },
        },
      },
    },
    textureModel: {
      method: "POST",
      path: "/models/texture",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: {
            input: { $ref: "#/components/schemas/ModelSource" },
            model: {
              type: "string",
              enum: ["v3.5-20260815", "v3.0-20250812", "v2.5-20250123"],
              default: "v3.0-20250812",
            },
            texture_prompt: {
              type: "object",
              properties: {
                text: { type: "string", minLength: 1 },
                image: { $ref: "#/components/schemas/FileSource" },
                images: { type: "array", minItems: 4, maxItems: 4, items: { $ref: "#/components/schemas/FileSource" } },
                style_image: { $ref: "#/components/schemas/FileSource" },
              },
            },
            texture: { $ref: "#/components/schemas/Texture" },
            pbr: { $ref: "#/components/schemas/Pbr" },
            texture_quality: { $ref: "#/components/schemas/TextureQuality" },
            texture_alignment: { $ref: "#/components/schemas/TextureAlignment" },
            texture_seed: { $ref: "#/components/schemas/Seed" },
            delight: { $ref: "#/components/schemas/Delight" },
            part_names: { $ref: "#/components/schemas/PartNames" },
            compress: { $ref: "#/components/schemas/Compress" },
            bake: { $ref: "#/components/schemas/Bake" },
            return_multiview: { $ref: "#/components/schemas/ReturnMultiview" },
          },
        },
      },
    },
    stylizeModel: {
      method: "POST",
      path: "/models/stylize",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input", "style"],
          properties: {
            input: { $ref: "#/components/schemas/ModelSource" },
            style: {
              type: "string",
              enum: ["lego", "voxel", "voronoi", "minecraft", "keyring", "fridge_magnet", "keycap"],
            },
            block_size: { type: "integer", minimum: 32, maximum: 128, default: 80 },
            render_image: { type: "boolean" },
          },
        },
      },
    },
    convertModel: {
      method: "POST",
      path: "/models/convert",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input", "format"],
          properties: {
            input: { $ref: "#/components/schemas/ModelSource" },
            format: { type: "string", enum: ["GLTF", "USDZ", "FBX", "OBJ", "STL", "3MF"] },
            quad: { type: "boolean", default: false },
            force_symmetry: { type: "boolean", default: false },
            face_limit: { type: "integer", minimum: 1 },
            flatten_bottom: { type: "boolean", default: false },
            flatten_bottom_threshold: { type: "number", default: 0.01 },
            texture_size: { type: "integer", minimum: 1, default: 4096 },
            texture_format: {
              type: "string",
              enum: ["BMP", "DPX", "HDR", "JPEG", "OPEN_EXR", "PNG", "TARGA", "TIFF", "WEBP"],
              default: "JPEG",
            },
            bake: { $ref: "#/components/schemas/Bake" },
            pack_uv: { type: "boolean", default: false },
            export_vertex_colors: { type: "boolean", default: false },
            pivot_to_center_bottom: { type: "boolean", default: false },
            scale_factor: { type: "number", default: 1 },
            with_animation: { type: "boolean", default: true },
            animate_in_place: { $ref: "#/components/schemas/AnimateInPlace" },
            part_names: { $ref: "#/components/schemas/PartNames" },
            export_orientation: { $ref: "#/components/schemas/ExportOrientation" },
            fbx_preset: { type: "string", enum: ["blender", "3dsmax", "mixamo"], default: "blender" },
          },
        },
      },
    },
    checkRig: {
      method: "POST",
      path: "/animations/rig-check",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: { input: { $ref: "#/components/schemas/ModelSource" } },
        },
      },
    },
    rigModel: {
      method: "POST",
      path: "/animations/rig",
      body: {
        required: true,
        media: "application/json",
        schema: {
          anyOf: [
            {
              allOf: [
                { $ref: "#/components/schemas/Rig" },
                {
                  type: "object",
                  properties: {
                    model: { type: "string", enum: ["v1.0-20240301"], default: "v1.0-20240301" },
                    rig_type: { type: "string", enum: ["biped"], default: "biped" },
                  },
                },
              ],
            },
            {
              allOf: [
                { $ref: "#/components/schemas/Rig" },
                {
                  type: "object",
                  required: ["model"],
                  properties: {
                    model: { type: "string", enum: ["v2.5-20260210"] },
                    rig_type: {
                      type: "string",
                      enum: ["biped", "quadruped", "hexapod", "octopod", "avian", "serpentine", "aquatic"],
                      default: "biped",
                    },
                  },
                },
              ],
            },
          ],
        },
      },
    },
    retargetAnimation: {
      method: "POST",
      path: "/animations/retarget",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            {
              allOf: [
                { $ref: "#/components/schemas/Retarget" },
                {
                  type: "object",
                  required: ["animation"],
                  properties: { animation: { $ref: "#/components/schemas/Animation" } },
                },
              ],
            },
            {
              allOf: [
                { $ref: "#/components/schemas/Retarget" },
                {
                  type: "object",
                  required: ["animations"],
                  properties: {
                    animations: {
                      type: "array",
                      minItems: 1,
                      maxItems: 5,
                      items: { $ref: "#/components/schemas/Animation" },
                    },
                  },
                },
              ],
            },
          ],
        },
      },
    },
    segmentMesh: {
      method: "POST",
      path: "/mesh/segment",
      body: {
        required: true,
        media: "application/json",
        schema: {
          anyOf: [
            {
              type: "object",
              required: ["input"],
              properties: {
                input: { $ref: "#/components/schemas/ModelSource" },
                model: { type: "string", enum: ["v1.0-20250506"], default: "v1.0-20250506" },
              },
            },
            {
              type: "object",
              required: ["input", "model"],
              properties: {
                input: { $ref: "#/components/schemas/ModelSource" },
                model: { type: "string", enum: ["v2.0-20260430"] },
                segmentation_granularity: { type: "string", enum: ["simple", "balanced", "detailed"] },
                split_by_connectivity: { type: "boolean" },
                ref_image: { $ref: "#/components/schemas/Picture" },
              },
            },
          ],
        },
      },
    },
    segmentSmartly: {
      method: "POST",
      path: "/mesh/smartsegment",
      body: {
        required: true,
        media: "application/json",
        schema: {
          oneOf: [
            {
              allOf: [
                { $ref: "#/components/schemas/SmartSegmentation" },
                {
                  type: "object",
                  required: ["seg_type"],
                  properties: { seg_type: { type: "string", enum: ["image"] } },
                },
              ],
            },
            {
              allOf: [
                { $ref: "#/components/schemas/SmartSegmentation" },
                {
                  type: "object",
                  required: ["seg_type", "transform"],
                  properties: {
                    seg_type: { type: "string", enum: ["model"] },
                    transform: { type: "array", minItems: 16, maxItems: 16, items: { type: "number" } },
                  },
                },
              ],
            },
          ],
        },
      },
    },
    completeMesh: {
      method: "POST",
      path: "/mesh/complete",
      body: {
        required: true,
        media: "application/json",
        schema: {
          type: "object",
          required: ["input"],
          properties: {
            input: { $ref: "#/components/schemas/TaskId" },
            model: { type: "string", enum: ["v1.0-20250506"], default: "v1.0-20250506" },
            part_names: { $ref: "#/components/schemas/PartNames" },
            completion_mode: { type: "string", enum: ["ai_completion", "quick_cap"] },
          },
        },
      },
    },
    decimateMesh: {
      method: "POST",
      path: "/mesh/decimate",
      body: {
        required: true,
        media: "application/json",
        schema: {
          anyOf: [
            {
              type: "object",
              required: ["input"],
              properties: {
                input: { $ref: "#/components/schemas/ModelSource" },
                model: { type: "string", enum: ["v2.0"], default: "v2.0" },
                face_limit: { $ref: "#/components/schemas/FewFaces" },
                quad: { $ref: "#/components/schemas/Quad" },
                bake: { $ref: "#/components/schemas/Bake" },
                part_names: { $ref: "#/components/schemas/PartNames" },
              },
            },
            {
              type: "object",
              required: ["input", "model", "face_limit"],
              properties: {
                input: { $ref: "#/components/schemas/ModelSource" },
                model: { type: "string", enum: ["v1.0"] },
                face_limit: { $ref: "#/components/schemas/FewFaces" },
                quad: { $ref: "#/components/schemas/Quad" },
              },
            },
          ],
        },
      },
    },
    getTask: {
      method: "GET",
      path: "/tasks/{task_id}",
      parameters: [{ in: "path", name: "task_id", required: true, schema: { type: "string", minLength: 1 } }],
    },
  },
  components: {
    schemas: {
      Alignment: {
        type: "object",
        properties: {
          texture_alignment: { $ref: "#/components/schemas/TextureAlignment" },
          orientation: { type: "string", enum: ["default", "align_image"], default: "default" },
        },
      },
      AnimateInPlace: { type: "boolean", default: false },
      Animation: { type: "string", minLength: 1 },
      AutoSize: { type: "boolean", default: false },
      Bake: { type: "boolean", default: true },
      Banana: {
        type: "object",
        required: ["model"],
        properties: {
          model: { type: "string", enum: ["banana", "banana_pro", "banana2"] },
          aspect_ratio: {
            type: "string",
            enum: ["1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9", "1:8", "1:4", "4:1", "8:1"],
          },
        },
      },
      ChatImage2: {
        type: "object",
        required: ["model"],
        properties: {
          model: { type: "string", enum: ["chat_image_2"] },
          size: { $ref: "#/components/schemas/ChatImageSize" },
          quality: { type: "string", enum: ["low", "medium", "high"], default: "low" },
        },
      },
      ChatImage25: {
        type: "object",
        required: ["model"],
        properties: {
          model: { type: "string", enum: ["chat_image_2.5_flare", "chat_image_2.5_sunburst"] },
          size: { $ref: "#/components/schemas/ChatImageSize" },
          quality: { type: "string", enum: ["low", "medium", "high", "xhigh", "max"], default: "low" },
          background: { type: "string", enum: ["auto", "opaque", "transparent"] },
        },
      },
      ChatImageSize: { type: "string" },
      Compress: { type: "string", enum: ["geometry"] },
      Delight: { type: "boolean", default: true },
      ExportOrientation: { type: "string", enum: ["+x", "-x", "+y", "-y"], default: "+x" },
      ExportUv: { type: "boolean", default: true },
      FewFaces: { type: "integer", minimum: 500, maximum: 20000 },
      FileSource: {
        oneOf: [
          { type: "object", required: ["url"], properties: { url: { type: "string", minLength: 1 } } },
          { type: "object", required: ["file_token"], properties: { file_token: { type: "string", minLength: 1 } } },
        ],
      },
      FromImage: {
        type: "object",
        required: ["input"],
        properties: {
          input: { $ref: "#/components/schemas/Picture" },
          enable_image_autofix: { type: "boolean", default: false },
        },
      },
      FromViews: {
        type: "object",
        required: ["inputs"],
        properties: {
          inputs: {
            oneOf: [
              { type: "array", minItems: 2, maxItems: 4, items: { $ref: "#/components/schemas/View" } },
              { type: "array", minItems: 4, maxItems: 4, items: { type: "string" } },
              {
                type: "array",
                minItems: 1,
                maxItems: 1,
                items: {
                  type: "object",
                  required: ["task_id"],
                  properties: { task_id: { $ref: "#/components/schemas/TaskId" } },
                },
              },
            ],
          },
        },
      },
      H2: {
        allOf: [
          { $ref: "#/components/schemas/Texturing" },
          {
            type: "object",
            required: ["model"],
            properties: {
              model: { type: "string", enum: ["v2.5-20250123"] },
              face_limit: { type: "integer", minimum: 1, maximum: 500000 },
            },
          },
        ],
      },
      H3: {
        allOf: [
          { $ref: "#/components/schemas/Texturing" },
          {
            type: "object",
            required: ["model"],
            properties: {
              model: { type: "string", enum: ["v3.1-20260211", "v3.0-20250812"] },
              face_limit: { type: "integer", minimum: 1, maximum: 2000000 },
              texture_quality: { $ref: "#/components/schemas/TextureQuality" },
              geometry_quality: { type: "string", enum: ["standard", "detailed"], default: "standard" },
              auto_size: { $ref: "#/components/schemas/AutoSize" },
              quad: { $ref: "#/components/schemas/Quad" },
              smart_low_poly: { type: "boolean", default: false },
              generate_parts: { type: "boolean", default: false },
              compress: { $ref: "#/components/schemas/Compress" },
            },
          },
        ],
      },
      Idea: {
        type: "object",
        required: ["prompt"],
        properties: {
          prompt: { type: "string", minLength: 1, maxLength: 1024 },
          negative_prompt: { type: "string", maxLength: 255 },
          image_seed: { type: "integer" },
          render_video: { type: "boolean" },
          render_sequence: { type: "boolean" },
        },
      },
      ImageChange: {
        anyOf: [
          {
            type: "object",
            required: ["prompt"],
            properties: {
              input: { $ref: "#/components/schemas/Picture" },
              inputs: { $ref: "#/components/schemas/SeveralPictures" },
              prompt: { $ref: "#/components/schemas/ImagePrompt" },
              template: { $ref: "#/components/schemas/ImageTemplate" },
              output_format: { $ref: "#/components/schemas/OutputFormat" },
            },
          },
          {
            type: "object",
            required: ["template"],
            properties: {
              input: { $ref: "#/components/schemas/Picture" },
              inputs: { $ref: "#/components/schemas/SeveralPictures" },
              prompt: { $ref: "#/components/schemas/ImagePrompt" },
              template: { $ref: "#/components/schemas/ImageTemplate" },
              output_format: { $ref: "#/components/schemas/OutputFormat" },
            },
          },
        ],
      },
      ImageIdea: {
        anyOf: [
          {
            type: "object",
            required: ["prompt"],
            properties: {
              prompt: { $ref: "#/components/schemas/ImagePrompt" },
              template: { $ref: "#/components/schemas/TextTemplate" },
              output_format: { $ref: "#/components/schemas/OutputFormat" },
            },
          },
          {
            type: "object",
            required: ["template"],
            properties: {
              prompt: { $ref: "#/components/schemas/ImagePrompt" },
              template: { $ref: "#/components/schemas/TextTemplate" },
              output_format: { $ref: "#/components/schemas/OutputFormat" },
            },
          },
        ],
      },
      ImagePrompt: { type: "string", minLength: 1, maxLength: 1800 },
      ImageSize: { type: "string", default: "2048x2048" },
      ImageTemplate: { type: "string", enum: ["character_completion", "t_pose", "variants", "figure", "3d_enhance"] },
      ModelSource: { type: "string", minLength: 1 },
      MotionFormat: { type: "string", enum: ["glb", "fbx"], default: "glb" },
      OutputFormat: { type: "string", enum: ["png", "jpeg"], default: "png" },
      P1: {
        allOf: [
          { $ref: "#/components/schemas/Texturing" },
          {
            type: "object",
            required: ["model"],
            properties: {
              model: { type: "string", enum: ["P1-20260311"] },
              face_limit: { type: "integer", minimum: 50, maximum: 20000 },
              texture_quality: { $ref: "#/components/schemas/TextureQuality" },
              auto_size: { $ref: "#/components/schemas/AutoSize" },
            },
          },
        ],
      },
      P2: {
        allOf: [
          { $ref: "#/components/schemas/Texturing" },
          {
            type: "object",
            required: ["model"],
            properties: {
              model: { type: "string", enum: ["P2-20260801"] },
              face_limit: { type: "integer", minimum: 48, maximum: 50000 },
              texture_quality: { $ref: "#/components/schemas/TextureQuality" },
              auto_size: { $ref: "#/components/schemas/AutoSize" },
              quad: { $ref: "#/components/schemas/Quad" },
            },
          },
        ],
      },
      PartNames: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
      Pbr: { type: "boolean", default: true },
      Picture: { type: "string", minLength: 1 },
      Quad: { type: "boolean", default: false },
      Retarget: {
        type: "object",
        required: ["input"],
        properties: {
          input: { $ref: "#/components/schemas/TaskId" },
          out_format: { $ref: "#/components/schemas/MotionFormat" },
          bake_animation: { type: "boolean", default: true },
          export_with_geometry: { type: "boolean" },
          animate_in_place: { $ref: "#/components/schemas/AnimateInPlace" },
          render_video: { type: "boolean" },
        },
      },
      ReturnMultiview: { type: "boolean" },
      Rig: {
        type: "object",
        required: ["input"],
        properties: {
          input: { $ref: "#/components/schemas/ModelSource" },
          spec: { type: "string", enum: ["tripo", "mixamo"], default: "tripo" },
          out_format: { $ref: "#/components/schemas/MotionFormat" },
        },
      },
      Seed: { type: "integer" },
      Seedream: {
        type: "object",
        properties: {
          model: { type: "string", enum: ["seedream_v5", "seedream_v4"], default: "seedream_v4" },
          size: { $ref: "#/components/schemas/ImageSize" },
          watermark: { type: "boolean" },
        },
      },
      SeedreamV5: {
        type: "object",
        properties: {
          model: { type: "string", enum: ["seedream_v5"], default: "seedream_v5" },
          size: { $ref: "#/components/schemas/ImageSize" },
          watermark: { type: "boolean" },
        },
      },
      SeveralPictures: { type: "array", minItems: 1, maxItems: 16, items: { $ref: "#/components/schemas/Picture" } },
      SmartSegmentation: {
        type: "object",
        required: ["input"],
        properties: {
          input: { type: "string", minLength: 1 },
          granularity: { type: "string", enum: ["coarse", "medium", "fine"] },
          hint: { type: "string" },
        },
      },
      TaskId: { type: "string", minLength: 1 },
      TextTemplate: {
        type: "string",
        enum: ["asset_extraction", "character_completion", "t_pose", "variants", "figure"],
      },
      Texture: { type: "boolean", default: true },
      TextureAlignment: { type: "string", enum: ["original_image", "geometry"], default: "original_image" },
      TextureQuality: { type: "string", enum: ["fast", "standard", "detailed", "extreme"], default: "standard" },
      TextureVersion: { type: "string", enum: ["v3.5-20260815", "v3.0-20250812", "v2.5-20250123"] },
      Texturing: {
        type: "object",
        properties: {
          texture: { $ref: "#/components/schemas/Texture" },
          pbr: { $ref: "#/components/schemas/Pbr" },
          texture_version: { $ref: "#/components/schemas/TextureVersion" },
          delight: { $ref: "#/components/schemas/Delight" },
          texture_seed: { $ref: "#/components/schemas/Seed" },
          model_seed: { $ref: "#/components/schemas/Seed" },
          export_uv: { $ref: "#/components/schemas/ExportUv" },
          export_orientation: { $ref: "#/components/schemas/ExportOrientation" },
          return_multiview: { $ref: "#/components/schemas/ReturnMultiview" },
        },
      },
      View: {
        oneOf: [
          { type: "object", required: ["front"], properties: { front: { $ref: "#/components/schemas/Picture" } } },
          { type: "object", required: ["left"], properties: { left: { $ref: "#/components/schemas/Picture" } } },
          { type: "object", required: ["back"], properties: { back: { $ref: "#/components/schemas/Picture" } } },
          { type: "object", required: ["right"], properties: { right: { $ref: "#/components/schemas/Picture" } } },
        ],
      },
    },
  },
  families: {
    asset: {
      submit: [
        "textToModel",
        "imageToModel",
        "multiviewToModel",
        "imageToSplat",
        "textToImage",
        "imageToImage",
        "imageToMultiview",
        "editMultiview",
        "textureModel",
        "stylizeModel",
        "convertModel",
        "checkRig",
        "rigModel",
        "retargetAnimation",
        "segmentMesh",
        "segmentSmartly",
        "completeMesh",
        "decimateMesh",
      ],
      retrieve: "getTask",
      ids: ["task_boat", "task_picture", "task_views", "task_splat", "task_check", "task_moves", "task_parts"],
      requests: {
        textToModel: { body: { model: "v3.1-20260211", prompt: "A red boat", texture_quality: "detailed" } },
        imageToModel: {
          body: { model: "v3.1-20260211", input: "https://cdn.example/boat.png", orientation: "align_image" },
        },
        multiviewToModel: {
          body: {
            model: "v3.1-20260211",
            inputs: [{ front: "https://cdn.example/front.png" }, { back: "https://cdn.example/back.png" }],
          },
        },
        imageToSplat: { body: { input: "https://cdn.example/boat.png" } },
        textToImage: { body: { model: "seedream_v5", prompt: "A red boat on white", size: "2K" } },
        imageToImage: {
          body: {
            model: "banana2",
            input: "https://cdn.example/boat.png",
            prompt: "Paint it blue",
            aspect_ratio: "1:1",
          },
        },
        imageToMultiview: { body: { input: "https://cdn.example/boat.png" } },
        editMultiview: { body: { input: "task_views", prompts: [{ view: "back", prompt: "Add a flag" }] } },
        textureModel: {
          body: { input: "task_boat", texture_prompt: { text: "Old bronze" }, texture_quality: "detailed" },
        },
        stylizeModel: { body: { input: "task_boat", style: "lego" } },
        convertModel: { body: { input: "task_boat", format: "FBX", texture_size: 2048, fbx_preset: "blender" } },
        checkRig: { body: { input: "task_sailor" } },
        rigModel: {
          body: { input: "task_sailor", model: "v2.5-20260210", rig_type: "biped", spec: "mixamo", out_format: "fbx" },
        },
        retargetAnimation: { body: { input: "task_rig", animation: "preset:walk" } },
        segmentMesh: { body: { input: "task_sailor", model: "v2.0-20260430", segmentation_granularity: "balanced" } },
        segmentSmartly: { body: { seg_type: "image", input: "https://cdn.example/sailor.png", granularity: "medium" } },
        completeMesh: { body: { input: "task_parts", completion_mode: "ai_completion" } },
        decimateMesh: { body: { input: "task_boat", face_limit: 5000 } },
      },
      examples: {
        created: {
          answers: "submit",
          operation: "textToModel",
          headers: { "x-tripo-trace-id": "tr-1" },
          body: { code: 0, data: { task_id: "task_boat" } },
          becomes: { status: "queued", recognized: true, requestId: "tr-1" },
        },
        created_from_image: {
          answers: "submit",
          operation: "imageToModel",
          body: {
            code: 0,
            status: "success",
            data: { task_id: "task_boat", type: "image_to_model", status: "queued" },
          },
          becomes: { status: "queued", providerStatus: "queued", recognized: true },
        },
        created_from_views: {
          answers: "submit",
          operation: "multiviewToModel",
          body: { code: 0, data: { task_id: "task_boat" } },
          becomes: { status: "queued", recognized: true },
        },
        created_image: {
          answers: "submit",
          operation: "textToImage",
          body: { code: 0, data: { task_id: "task_picture" } },
          becomes: { status: "queued", recognized: true },
        },
        created_views: {
          answers: "submit",
          operation: "imageToMultiview",
          body: { code: 0, data: { task_id: "task_views" } },
          becomes: { status: "queued", recognized: true },
        },
        created_splat: {
          answers: "submit",
          operation: "imageToSplat",
          body: { code: 0, data: { task_id: "task_splat" } },
          becomes: { status: "queued", recognized: true },
        },
        created_check: {
          answers: "submit",
          operation: "checkRig",
          body: { code: 0, data: { task_id: "task_check" } },
          becomes: { status: "queued", recognized: true },
        },
        created_animations: {
          answers: "submit",
          operation: "retargetAnimation",
          body: { code: 0, data: { task_id: "task_moves" } },
          becomes: { status: "queued", recognized: true },
        },
        created_parts: {
          answers: "submit",
          operation: "segmentSmartly",
          body: { code: 0, data: { task_id: "task_parts" } },
          becomes: { status: "queued", recognized: true },
        },
        created_without_id: {
          answers: "submit",
          body: { code: 0, data: {} },
          becomes: { ambiguous: true },
          offSpec: "What a gateway in between may make of the answer.",
        },
        invalid_input: {
          answers: "submit",
          status: 400,
          headers: { "x-tripo-trace-id": "tr-2" },
          body: {
            code: 1004,
            status: "error",
            message: "model is required",
            suggestion: "Look at the documentation",
            request_id: "req_1",
          },
          becomes: {
            refused: { kind: "invalid_input", code: "1004", message: "model is required", retry: "change_input" },
          },
        },
        model_retired: {
          answers: "submit",
          status: 400,
          body: {
            code: 2015,
            message: "The version has been deprecated",
            suggestion: "Take a later one",
            request_id: "req_1",
          },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "2015",
              message: "The version has been deprecated",
              retry: "change_input",
            },
          },
        },
        blocked: {
          answers: "submit",
          status: 400,
          body: { code: 2008, message: "The input violates the content policy", request_id: "req_1" },
          becomes: {
            refused: {
              kind: "moderation",
              code: "2008",
              message: "The input violates the content policy",
              retry: "change_input",
            },
          },
        },
        no_credit: {
          answers: "submit",
          status: 403,
          body: {
            code: 2010,
            message: "Insufficient credits",
            suggestion: "Please top up your account",
            request_id: "req_1",
          },
          becomes: {
            refused: { kind: "insufficient_credits", code: "2010", message: "Insufficient credits", retry: "never" },
          },
        },
        not_allowed: {
          answers: "submit",
          status: 403,
          body: { code: 1005, message: "You are not allowed to access this resource" },
          becomes: {
            refused: {
              kind: "unauthorized",
              code: "1005",
              message: "You are not allowed to access this resource",
              retry: "never",
            },
          },
        },
        too_many_at_once: {
          answers: "submit",
          status: 429,
          headers: { "retry-after": "5" },
          body: { code: 2000, message: "You have exceeded the limit of generation", request_id: "req_1" },
          becomes: {
            refused: {
              kind: "capacity",
              code: "2000",
              message: "You have exceeded the limit of generation",
              retry: "resubmit",
            },
          },
        },
        too_many_requests: {
          answers: "submit",
          status: 429,
          headers: { "retry-after": "1" },
          body: { code: 1007, message: "Rate limit exceeded", request_id: "req_1" },
          becomes: {
            refused: { kind: "rate_limited", code: "1007", message: "Rate limit exceeded", retry: "resubmit" },
          },
        },
        refused_in_200: {
          answers: "submit",
          body: { code: 2004, message: "The file type is unsupported" },
          becomes: {
            refused: {
              kind: "invalid_input",
              code: "2004",
              message: "The file type is unsupported",
              retry: "change_input",
            },
          },
          offSpec: "Clients met refusals inside HTTP 200; the pages do not show them.",
        },
        page: {
          answers: "submit",
          status: 502,
          headers: { "content-type": "text/html" },
          body: "<html><body><h1>502 Bad Gateway</h1></body></html>",
          becomes: { ambiguous: true },
          offSpec: "A gateway in between answers with a page of its own.",
        },
        queued: {
          answers: "retrieve",
          body: {
            code: 0,
            data: {
              task_id: "task_boat",
              type: "text_to_model",
              status: "queued",
              progress: 0,
              created_at: "2026-01-01T00:00:00Z",
            },
          },
          becomes: {
            status: "queued",
            providerStatus: "queued",
            recognized: true,
            progress: { fraction: 0 },
            times: { created: "2026-01-01T00:00:00.000Z" },
          },
        },
        running: {
          answers: "retrieve",
          headers: { "x-tripo-trace-id": "tr-3" },
          body: {
            code: 0,
            data: {
              task_id: "task_boat",
              type: "text_to_model",
              status: "running",
              progress: 40,
              output: {},
              created_at: "2026-01-01T00:00:00Z",
              completed_at: null,
              error_code: null,
              error_message: null,
            },
          },
          becomes: {
            status: "running",
            providerStatus: "running",
            recognized: true,
            progress: { fraction: 0.4 },
            times: { created: "2026-01-01T00:00:00.000Z" },
            requestId: "tr-3",
          },
        },
        done: {
          answers: "retrieve",
          body: {
            code: 0,
            data: {
              task_id: "task_boat",
              type: "text_to_model",
              status: "success",
              progress: 100,
              output: {
                model_url: "https://cdn.example/boat.glb",
                rendered_image_url: "https://cdn.example/boat.webp",
              },
              credits_consumed: 20.5,
              created_at: "2026-01-01T00:00:00Z",
              completed_at: "2026-01-01T00:01:00Z",
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            cost: { credits: 20.5 },
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:01:00.000Z" },
            outputs: [
              {
                kind: "model3d",
                role: "primary",
                url: "https://cdn.example/boat.glb",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
              {
                kind: "image",
                role: "cover",
                url: "https://cdn.example/boat.webp",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_signed: {
          answers: "retrieve",
          body: {
            code: 0,
            data: {
              task_id: "task_boat",
              type: "text_to_model",
              status: "success",
              progress: 100,
              output: {
                model_url:
                  "https://cdn.example/boat.glb?X-Amz-Date=20260101T000000Z&X-Amz-Expires=120&X-Amz-Signature=0f",
                generated_image_url: "https://cdn.example/drawn.png",
                rendered_video_url: "https://cdn.example/turn.mp4",
                rendered_sequence_url: "https://cdn.example/turn.zip",
                generate_multiview_image: { front_view_url: "https://cdn.example/front.png" },
                multiview_basecolor_url: "https://cdn.example/colors.png",
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            outputs: [
              {
                kind: "model3d",
                role: "primary",
                url: "https://cdn.example/boat.glb?X-Amz-Date=20260101T000000Z&X-Amz-Expires=120&X-Amz-Signature=0f",
                access: "public",
                expires: { at: "2026-01-01T00:02:00.000Z", from: "url" },
              },
              {
                kind: "image",
                role: "extra",
                url: "https://cdn.example/drawn.png",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
              {
                kind: "image",
                role: "extra",
                name: "front_view_url",
                url: "https://cdn.example/front.png",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
              {
                kind: "image",
                role: "extra",
                url: "https://cdn.example/colors.png",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
              {
                kind: "video",
                role: "preview",
                url: "https://cdn.example/turn.mp4",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
              {
                kind: "file",
                role: "preview",
                url: "https://cdn.example/turn.zip",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_quad: {
          answers: "retrieve",
          body: {
            code: 0,
            data: {
              task_id: "task_boat",
              status: "success",
              output: { model_url: "https://cdn.example/boat.fbx", model_urls: [] },
              credits_consumed: 25,
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            cost: { credits: 25 },
            outputs: [
              {
                kind: "model3d",
                role: "primary",
                url: "https://cdn.example/boat.fbx",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_animations: {
          answers: "retrieve",
          body: {
            code: 0,
            data: {
              task_id: "task_moves",
              type: "animate_retarget",
              status: "success",
              output: {
                model_url: "https://cdn.example/idle.glb",
                model_urls: ["https://cdn.example/idle.glb", "https://cdn.example/walk.glb"],
              },
              credits_consumed: 20,
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            cost: { credits: 20 },
            outputs: [
              {
                kind: "model3d",
                role: "primary",
                url: "https://cdn.example/idle.glb",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
              {
                kind: "model3d",
                role: "primary",
                url: "https://cdn.example/walk.glb",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_image: {
          answers: "retrieve",
          body: {
            code: 0,
            data: {
              task_id: "task_picture",
              type: "text_to_image",
              status: "success",
              output: { generated_image_url: "https://cdn.example/boat.png" },
              credits_consumed: 5,
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            cost: { credits: 5 },
            outputs: [
              {
                kind: "image",
                role: "primary",
                url: "https://cdn.example/boat.png",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_views: {
          answers: "retrieve",
          body: {
            code: 0,
            data: {
              task_id: "task_views",
              status: "success",
              output: {
                front_view_url: "https://cdn.example/front.png",
                left_view_url: "https://cdn.example/left.png",
              },
              credits_consumed: 10,
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            cost: { credits: 10 },
            outputs: [
              {
                kind: "image",
                role: "primary",
                name: "front_view_url",
                url: "https://cdn.example/front.png",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
              {
                kind: "image",
                role: "primary",
                name: "left_view_url",
                url: "https://cdn.example/left.png",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_splat: {
          answers: "retrieve",
          body: {
            code: 0,
            data: { task_id: "task_splat", status: "success", output: { splat_url: "https://cdn.example/boat.ply" } },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            outputs: [
              {
                kind: "model3d",
                role: "primary",
                url: "https://cdn.example/boat.ply",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_parts: {
          answers: "retrieve",
          body: {
            code: 0,
            data: {
              task_id: "task_parts",
              status: "success",
              output: {
                seg_model_url: "https://cdn.example/parts.glb",
                mask_url: "https://cdn.example/mask.png",
                seg_task_id: "task_inner",
                prompt: "hull, sail",
              },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            outputs: [
              {
                kind: "model3d",
                role: "primary",
                url: "https://cdn.example/parts.glb",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
              {
                kind: "image",
                role: "extra",
                url: "https://cdn.example/mask.png",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
            ],
          },
        },
        done_check: {
          answers: "retrieve",
          body: {
            code: 0,
            data: {
              task_id: "task_check",
              type: "animate_prerigcheck",
              status: "success",
              output: { riggable: true, rig_type: "biped" },
              credits_consumed: 0,
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            cost: { credits: 0 },
            outputs: [
              { kind: "text", role: "primary", access: "public", text: "{\"riggable\":true,\"rig_type\":\"biped\"}" },
            ],
          },
        },
        done_check_in_vain: {
          answers: "retrieve",
          body: { code: 0, data: { task_id: "task_check", status: "success", output: { riggable: false } } },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            outputs: [{ kind: "text", role: "primary", access: "public", text: "{\"riggable\":false}" }],
          },
        },
        no_output: {
          answers: "retrieve",
          body: {
            code: 0,
            data: { task_id: "task_boat", status: "success", progress: 100, output: {}, credits_consumed: 20 },
          },
          becomes: {
            status: "failed",
            providerStatus: "success",
            cost: { credits: 20 },
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
            data: {
              task_id: "task_boat",
              status: "failed",
              progress: 100,
              output: {},
              credits_consumed: 0,
              created_at: "2026-01-01T00:00:00Z",
              completed_at: "2026-01-01T00:01:00Z",
              error_code: 1001,
              error_message: "Fatal error on server side",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            cost: { credits: 0 },
            times: { created: "2026-01-01T00:00:00.000Z", finished: "2026-01-01T00:01:00.000Z" },
            error: {
              kind: "unclassified",
              code: "1001",
              message: "Fatal error on server side",
              retry: "unknown",
              charged: false,
            },
          },
        },
        failed_blocked: {
          answers: "retrieve",
          body: {
            code: 0,
            data: {
              task_id: "task_boat",
              status: "failed",
              credits_consumed: 0,
              error_code: 2008,
              error_message: "Content policy violation",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            cost: { credits: 0 },
            error: {
              kind: "moderation",
              code: "2008",
              message: "Content policy violation",
              retry: "change_input",
              charged: false,
            },
          },
        },
        failed_silently: {
          answers: "retrieve",
          body: { code: 0, data: { task_id: "task_rig", status: "failed", error_code: 1004, error_message: null } },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "invalid_input",
              code: "1004",
              message: "The provider gave no reason.",
              retry: "change_input",
              charged: false,
            },
          },
        },
        failed_in_the_queue: {
          answers: "retrieve",
          body: {
            code: 0,
            data: {
              task_id: "task_boat",
              status: "failed",
              error_code: 2018,
              error_message: "The task waited too long",
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "unclassified",
              code: "2018",
              message: "The task waited too long",
              retry: "unknown",
              charged: false,
            },
          },
        },
        cancelled: {
          answers: "retrieve",
          body: { code: 0, data: { task_id: "task_boat", status: "cancelled", credits_consumed: 0 } },
          becomes: {
            status: "canceled",
            providerStatus: "cancelled",
            by: "unknown",
            charged: false,
            cost: { credits: 0 },
          },
        },
        banned: {
          answers: "retrieve",
          body: { code: 0, data: { task_id: "task_boat", status: "banned" } },
          becomes: {
            status: "failed",
            providerStatus: "banned",
            error: {
              kind: "moderation",
              message: "The provider gave no reason.",
              retry: "change_input",
              charged: "unknown",
            },
          },
        },
        expired: {
          answers: "retrieve",
          body: { code: 0, data: { task_id: "task_boat", status: "expired" } },
          becomes: { status: "expired", providerStatus: "expired", what: "run", charged: "unknown" },
        },
        unknown_status: {
          answers: "retrieve",
          body: { code: 0, data: { task_id: "task_boat", status: "unknown" } },
          becomes: { status: "running", providerStatus: "unknown", recognized: false },
          offSpec: "Clients know this word from version 2; the document lists seven.",
        },
        error_in_200: {
          answers: "retrieve",
          body: { code: 2001, message: "The task is not found", suggestion: "Check the task id" },
          becomes: { refused: { kind: "not_found", code: "2001", message: "The task is not found", retry: "never" } },
          offSpec: "Clients met refusals inside HTTP 200; the pages do not show them.",
        },
        unauthorized: {
          answers: "retrieve",
          status: 401,
          body: {
            code: 2,
            status: "error",
            message: "Invalid API key",
            suggestion: "Check if your credentials is valid",
          },
          becomes: { refused: { kind: "unauthorized", code: "2", message: "Invalid API key", retry: "never" } },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          headers: { "retry-after": "2" },
          body: { code: 1007, message: "Rate limit exceeded", request_id: "req_2" },
          becomes: {
            refused: { kind: "rate_limited", code: "1007", message: "Rate limit exceeded", retry: "resubmit" },
          },
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          body: { code: 2001, message: "The task is not found", request_id: "req_2" },
          becomes: { refused: { kind: "not_found", code: "2001", message: "The task is not found", retry: "never" } },
        },
        webhook: {
          answers: "webhook",
          headers: {
            "Tripo-Webhook-Signature": "t=1767225660,v1=00",
            "Tripo-Webhook-Delivery": "dlv_1",
            "Tripo-Webhook-Event": "task.completed",
          },
          body: {
            id: "task_boat:task.completed",
            type: "task.completed",
            created_at: "2026-01-01T00:01:00Z",
            data: {
              task_id: "task_boat",
              type: "text_to_model",
              status: "success",
              output: { model_url: "https://cdn.example/boat.glb" },
            },
          },
          becomes: {
            status: "succeeded",
            providerStatus: "success",
            outputs: [
              {
                kind: "model3d",
                role: "primary",
                url: "https://cdn.example/boat.glb",
                access: "public",
                expires: { at: "2026-01-01T00:06:00.000Z", from: "documented" },
              },
            ],
          },
        },
        webhook_failed: {
          answers: "webhook",
          headers: {
            "Tripo-Webhook-Signature": "t=1767225660,v1=00",
            "Tripo-Webhook-Delivery": "dlv_2",
            "Tripo-Webhook-Event": "task.failed",
          },
          body: {
            id: "task_boat:task.failed",
            type: "task.failed",
            created_at: "2026-01-01T00:01:00Z",
            data: {
              task_id: "task_boat",
              type: "text_to_model",
              status: "failed",
              error: { code: "task_failed", message: "The generation failed" },
            },
          },
          becomes: {
            status: "failed",
            providerStatus: "failed",
            error: {
              kind: "unclassified",
              code: "task_failed",
              message: "The generation failed",
              retry: "unknown",
              charged: false,
            },
          },
        },
        webhook_cancelled: {
          answers: "webhook",
          headers: {
            "Tripo-Webhook-Signature": "t=1767225660,v1=00",
            "Tripo-Webhook-Delivery": "dlv_3",
            "Tripo-Webhook-Event": "task.failed",
          },
          body: {
            id: "task_boat:task.failed",
            type: "task.failed",
            created_at: "2026-01-01T00:01:00Z",
            data: { task_id: "task_boat", type: "text_to_model", status: "cancelled" },
          },
          becomes: { status: "canceled", providerStatus: "cancelled", by: "unknown", charged: false },
        },
        webhook_of_credits: {
          answers: "webhook",
          headers: {
            "Tripo-Webhook-Signature": "t=1767225660,v1=00",
            "Tripo-Webhook-Delivery": "dlv_4",
            "Tripo-Webhook-Event": "balance.low",
          },
          body: {
            id: "balance:1",
            type: "balance.low",
            created_at: "2026-01-01T00:01:00Z",
            data: { task_id: "task_boat", balance: 40, threshold: 50 },
          },
          becomes: { ignored: true },
          offSpec: "A message of another kind, at the same address.",
        },
      },
      scenarios: [
        ["created", "queued", "running", "done"],
        ["created_from_image", "running", "done_signed"],
        ["created_from_views", "running", "done_quad"],
        ["created_image", "done_image"],
        ["created_views", "done_views"],
        ["created_splat", "done_splat"],
        ["created_check", "done_check"],
        ["created_animations", "running", "done_animations"],
        ["created_parts", "done_parts"],
        ["created", "running", "failed"],
        ["created", "queued", "cancelled"],
      ],
      cannot: { cancel: "There is no way to cancel a task; the state is for what the console stops." },
    },
  },
  webhooks: {
    verify: {
      algorithm: "hmac-sha256",
      headers: { "Tripo-Webhook-Signature": "t={timestamp},v1={signature}" },
      signed: "{timestamp}.{body}",
      encoding: "hex",
    },
  },
};
