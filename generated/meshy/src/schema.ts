/** The types of Meshy's document, by openapi-typescript. Generated from specs/meshy; change that, not this. */

export interface paths {
    "/v2/text-to-3d": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a mesh from a prompt, or texture one made so.
         * @description Two tasks, one after the other. The refining one takes the id of a finished preview.
         */
        post: operations["textTo3d"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/text-to-3d/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a model from text. */
        get: operations["getTextTo3d"];
        put?: never;
        post?: never;
        /**
         * Delete a model from text.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteTextTo3d"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/image-to-3d": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a model from one image. */
        post: operations["imageTo3d"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/image-to-3d/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a model from an image. */
        get: operations["getImageTo3d"];
        put?: never;
        post?: never;
        /**
         * Delete a model from an image.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteImageTo3d"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/multi-image-to-3d": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a model from up to four views of one thing. */
        post: operations["multiImageTo3d"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/multi-image-to-3d/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a model from several images. */
        get: operations["getMultiImageTo3d"];
        put?: never;
        post?: never;
        /**
         * Delete a model from several images.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteMultiImageTo3d"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retexture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a model new textures. */
        post: operations["retexture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retexture/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a texturing. */
        get: operations["getRetexture"];
        put?: never;
        post?: never;
        /**
         * Delete a texturing.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteRetexture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remesh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a model another topology and number of faces. */
        post: operations["remesh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remesh/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a remeshing. */
        get: operations["getRemesh"];
        put?: never;
        post?: never;
        /**
         * Delete a remeshing.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteRemesh"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a model in other formats. */
        post: operations["convertModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convert/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a conversion. */
        get: operations["getConversion"];
        put?: never;
        post?: never;
        /**
         * Delete a conversion.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteConversion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a model its size in the world. */
        post: operations["resizeModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resize/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a resizing. */
        get: operations["getResizing"];
        put?: never;
        post?: never;
        /**
         * Delete a resizing.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteResizing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uv-unwrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lay out the surface of a model anew.
         * @description A GLB of at most 40,000 faces; more are refused with 400. The result is grey and has no textures.
         */
        post: operations["unwrapUv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uv-unwrap/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at an unwrapping. */
        get: operations["getUvUnwrapping"];
        put?: never;
        post?: never;
        /**
         * Delete an unwrapping.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteUvUnwrapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/print/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the holes and edges of a model.
         * @description GLB, STL, OBJ, FBX or glTF of at most 100 MB. It comes back in the format it had, FBX and glTF as GLB, without textures.
         */
        post: operations["repairPrintability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/print/repair/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a repair. */
        get: operations["getRepair"];
        put?: never;
        post?: never;
        /**
         * Delete a repair.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteRepair"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/print/multi-color": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reduce a textured model to the colours of a printer.
         * @description A GLB or FBX with textures. Made is a 3MF.
         */
        post: operations["multiColorPrint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/print/multi-color/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a model in print colours. */
        get: operations["getMultiColorPrint"];
        put?: never;
        post?: never;
        /**
         * Delete a model in print colours.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteMultiColorPrint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/print/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cut a model into parts to print.
         * @description A model of Meshy 6 or later; those of smart topology are refused. Textures are lost.
         */
        post: operations["splitPrint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/print/split/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a model in parts. */
        get: operations["getSplit"];
        put?: never;
        post?: never;
        /**
         * Delete a model in parts.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteSplit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/print/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell whether a model can be printed.
         * @description Free. GLB, glTF, OBJ, FBX or STL of at most 100 MB, or a task of Meshy 6 or later.
         */
        post: operations["analyzePrintability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/print/analyze/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at an analysis. */
        get: operations["getAnalysis"];
        put?: never;
        post?: never;
        /**
         * Delete an analysis.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteAnalysis"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rigging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a character a skeleton.
         * @description A textured figure on two legs with at most 300,000 faces, looking along +Z; a file has to be a GLB. A figure whose pose is not recognised is refused with 422. Walking and running come with it.
         */
        post: operations["rigCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rigging/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a rig. */
        get: operations["getRigging"];
        put?: never;
        post?: never;
        /**
         * Delete a rig.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteRigging"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/animations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a rigged character.
         * @description By one action of the library, by up to ten in one file, or by a motion made before. Actions and their numbers: https://api.meshy.ai/web/public/animations/resources.
         */
        post: operations["animateCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/animations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at an animation. */
        get: operations["getAnimation"];
        put?: never;
        post?: never;
        /**
         * Delete an animation.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteAnimation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-to-motion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a motion from a prompt, without a character. */
        post: operations["textToMotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-to-motion/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a motion. */
        get: operations["getMotion"];
        put?: never;
        post?: never;
        /**
         * Delete a motion.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteMotion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-to-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an image from a prompt. */
        post: operations["textToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-to-image/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at an image from text. */
        get: operations["getTextToImage"];
        put?: never;
        post?: never;
        /**
         * Delete an image from text.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteTextToImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/image-to-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an image from others and a prompt. */
        post: operations["imageToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/image-to-image/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at an image from images. */
        get: operations["getImageToImage"];
        put?: never;
        post?: never;
        /**
         * Delete an image from images.
         * @description A waiting task is refunded, a running one stays, an ended one is lost with its files.
         */
        delete: operations["deleteImageToImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creative-lab/{product}/v1/prototype": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is made.
                 * @example figure
                 */
                product: components["parameters"]["Product"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Picture a product made from a photo.
         * @description A picture of it; of a lamp the shade as a model as well.
         */
        post: operations["createPrototype"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creative-lab/{product}/v1/prototype/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is made.
                 * @example figure
                 */
                product: components["parameters"]["Product"];
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a prototype. */
        get: operations["getPrototype"];
        put?: never;
        post?: never;
        /**
         * Cancel a prototype.
         * @description A waiting task is refunded, a running one is not, an ended one stays.
         */
        delete: operations["deletePrototype"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creative-lab/{product}/v1/build": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is made.
                 * @example figure
                 */
                product: components["parameters"]["Product"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the model of a product.
         * @description From a finished prototype of the same product that was made with the same key; others are refused with 404.
         */
        post: operations["createBuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creative-lab/{product}/v1/build/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is made.
                 * @example figure
                 */
                product: components["parameters"]["Product"];
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a build. */
        get: operations["getBuild"];
        put?: never;
        post?: never;
        /**
         * Cancel a build.
         * @description A waiting task is refunded, a running one is not, an ended one stays.
         */
        delete: operations["deleteBuild"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell how many credits are left. */
        get: operations["getBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    task: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task has another state.
         * @description Set up with the account, for all of its tasks. Not signed; an answer of 400 or more counts as lost, and after several of them no more are sent.
         */
        post: operations["taskChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Refusal: {
            /** @description At 429 `RateLimitExceeded` or `NoMoreConcurrentTasks`. */
            message?: string;
        };
        /** @description A public address, or a data URI: JPEG or PNG of at most 20,000,000 bytes, 32 pixels a side at least. */
        Picture: string;
        /** @description Of both, the task is taken. */
        ModelSource: {
            /** @description A task that has SUCCEEDED. */
            input_task_id: string;
        } | {
            /** @description A public address, or a data URI: GLB, glTF, OBJ, FBX or STL, where nothing else is said. */
            model_url: string;
        };
        /** @description All but 3mf where it is left out. Fewer are faster. */
        Formats: ("glb" | "obj" | "fbx" | "stl" | "usdz" | "3mf")[];
        AllFormats: ("glb" | "fbx" | "obj" | "usdz" | "blend" | "stl" | "3mf")[];
        /**
         * @default triangle
         * @enum {string}
         */
        Topology: "quad" | "triangle";
        /**
         * @description The number of faces aimed at.
         * @default 30000
         */
        Polycount: number;
        /** @description How many faces, from 1 for very many to 4 for few; takes the place of target_polycount. */
        DecimationMode: number;
        /**
         * @description The pose of a character; one of the two to rig it.
         * @enum {string}
         */
        Pose: "a-pose" | "t-pose" | "";
        /**
         * @description Where the origin is; at the bottom where auto_size is given.
         * @enum {string}
         */
        Origin: "bottom" | "center";
        /**
         * @description Of the base colour. 4k and 8k from meshy-6 on, smart topology too; not meshy-6-lite, not meshy-n1.
         * @default 2k
         * @enum {string}
         */
        TextureResolution: "2k" | "4k" | "8k";
        /** @description What the surface is like. Goes before texture_image_url. */
        TexturePrompt: string;
        StandardMesh: {
            /**
             * @default standard
             * @enum {string}
             */
            model_type?: "standard";
            /**
             * @description Off, the mesh comes as fine as it was made, and topology and target_polycount mean nothing. Default true for meshy-5.
             * @default false
             */
            should_remesh?: boolean;
            topology?: components["schemas"]["Topology"];
            target_polycount?: components["schemas"]["Polycount"];
            decimation_mode?: components["schemas"]["DecimationMode"];
            pose_mode?: components["schemas"]["Pose"];
        };
        /** @description Triangles laid out at the number of faces that is asked for. */
        SmartMesh: {
            /** @enum {string} */
            model_type: "smart-topology";
            /**
             * @description meshy-t1 for images only.
             * @default meshy-t2
             * @enum {string}
             */
            ai_model?: "meshy-t2.5" | "meshy-t2" | "meshy-t1";
            /** @description At most 15000, and 4000 by default, for meshy-t2; 15000 by default for meshy-t2.5. */
            target_polycount?: number;
            pose_mode?: components["schemas"]["Pose"];
        };
        Delivery: {
            target_formats?: components["schemas"]["Formats"];
            /**
             * @description A picture with a transparent ground as well.
             * @default false
             */
            alpha_thumbnail?: boolean;
            /**
             * @description Guess the size in the world and apply it.
             * @default false
             */
            auto_size?: boolean;
            origin_at?: components["schemas"]["Origin"];
            /**
             * @description Have the input screened.
             * @default false
             */
            moderation?: boolean;
        };
        Texturing: {
            /**
             * @description Off, the other properties about textures are refused.
             * @default true
             */
            should_texture?: boolean;
            /**
             * @description Metallic, roughness, normal and emission maps beside the base colour.
             * @default false
             */
            enable_pbr?: boolean;
            texture_prompt?: components["schemas"]["TexturePrompt"];
            texture_image_url?: components["schemas"]["Picture"];
            texture_resolution?: components["schemas"]["TextureResolution"];
            /**
             * @description Take highlights and shadows out of the base colour. meshy-6 only.
             * @default true
             */
            remove_lighting?: boolean;
            /**
             * @description Improve the input first. meshy-6 and meshy-7.1.
             * @default true
             */
            image_enhancement?: boolean;
            /**
             * @description Keep the mesh from before should_remesh.
             * @default false
             */
            save_pre_remeshed_model?: boolean;
            /**
             * @description Pictures from four sides as well.
             * @default false
             */
            multi_view_thumbnails?: boolean;
        };
        TextTo3dRequest: components["schemas"]["TextPreview"] | components["schemas"]["TextSmartPreview"] | components["schemas"]["TextRefine"];
        TextPreview: {
            /** @enum {string} */
            mode: "preview";
            /** @description What it is. */
            prompt: string;
            /**
             * @default latest
             * @enum {string}
             */
            ai_model?: "latest" | "meshy-7.1" | "meshy-7" | "meshy-6" | "meshy-6-lite" | "meshy-5";
            /**
             * @description Finer surfaces at a price. meshy-7.1 only.
             * @default standard
             * @enum {string}
             */
            geometry_resolution?: "standard" | "2k" | "4k";
        } & components["schemas"]["StandardMesh"] & components["schemas"]["Delivery"];
        TextSmartPreview: {
            /** @enum {string} */
            mode: "preview";
            /** @description What it is. */
            prompt: string;
        } & components["schemas"]["SmartMesh"] & components["schemas"]["Delivery"];
        TextRefine: {
            /** @enum {string} */
            mode: "refine";
            /** @description A preview that has SUCCEEDED. */
            preview_task_id: string;
            /**
             * @description The preview's own where it is left out.
             * @enum {string}
             */
            ai_model?: "latest" | "meshy-7.1" | "meshy-7" | "meshy-6" | "meshy-6-lite" | "meshy-5";
            /**
             * @description Metallic, roughness, normal and emission maps beside the base colour.
             * @default false
             */
            enable_pbr?: boolean;
            texture_prompt?: components["schemas"]["TexturePrompt"];
            texture_image_url?: components["schemas"]["Picture"];
            texture_resolution?: components["schemas"]["TextureResolution"];
            /**
             * @description Take highlights and shadows out of the base colour. meshy-6 only.
             * @default true
             */
            remove_lighting?: boolean;
        } & components["schemas"]["Delivery"];
        /** @description One of the two is given. */
        ImageSource: {
            image_url: components["schemas"]["Picture"];
        } | {
            /** @description An image made here. */
            input_task_id: string;
        };
        ImageTo3dRequest: components["schemas"]["ImageStandard"] | components["schemas"]["ImageSmart"];
        ImageStandard: components["schemas"]["ImageSource"] & {
            /**
             * @default latest
             * @enum {string}
             */
            ai_model?: "latest" | "meshy-7.1" | "meshy-7" | "meshy-6" | "meshy-6-lite" | "meshy-5";
            /**
             * @description Finer surfaces at a price. meshy-7.1 only.
             * @default standard
             * @enum {string}
             */
            geometry_resolution?: "standard" | "2k" | "4k";
            /**
             * @description The model of the textures.
             * @enum {string}
             */
            texture_model?: "meshy-7" | "meshy-n1" | "meshy-6-lite";
        } & components["schemas"]["StandardMesh"] & components["schemas"]["Texturing"] & components["schemas"]["Delivery"];
        ImageSmart: components["schemas"]["ImageSource"] & components["schemas"]["SmartMesh"] & components["schemas"]["Texturing"] & components["schemas"]["Delivery"];
        MultiImageTo3dRequest: ({
            /** @description One thing from several sides; the first is its front. */
            image_urls: components["schemas"]["Picture"][];
        } | {
            /** @description An image made here from several sides. */
            input_task_id: string;
        }) & {
            /**
             * @default latest
             * @enum {string}
             */
            ai_model?: "latest" | "meshy-7.1" | "meshy-7" | "meshy-6" | "meshy-6-lite" | "meshy-5";
            /**
             * @description Finer surfaces at a price. meshy-7.1 only.
             * @default standard
             * @enum {string}
             */
            geometry_resolution?: "standard" | "2k";
            /**
             * @description The model of the textures.
             * @enum {string}
             */
            texture_model?: "meshy-7" | "meshy-n1";
            /** @description What the surface is like. meshy-7.1 only. */
            texture_image_urls?: components["schemas"]["Picture"][];
        } & components["schemas"]["StandardMesh"] & components["schemas"]["Texturing"] & components["schemas"]["Delivery"];
        RetextureRequest: components["schemas"]["ModelSource"] & ({
            text_style_prompt: string;
        } | {
            image_style_url: components["schemas"]["Picture"];
        } | {
            /** @description Views of the same thing; the first is its front. */
            multiview_image_urls: components["schemas"]["Picture"][];
        }) & {
            /**
             * @description meshy-n1 takes pictures only, makes 2k and no PBR maps.
             * @default latest
             * @enum {string}
             */
            ai_model?: "latest" | "meshy-7" | "meshy-n1" | "meshy-6" | "meshy-5";
            /**
             * @description Keep the layout the surface has.
             * @default true
             */
            enable_original_uv?: boolean;
            /**
             * @description Metallic, roughness, normal and emission maps beside the base colour.
             * @default false
             */
            enable_pbr?: boolean;
            texture_resolution?: components["schemas"]["TextureResolution"];
            /**
             * @description Take highlights and shadows out of the base colour. meshy-6 only.
             * @default true
             */
            remove_lighting?: boolean;
            target_formats?: components["schemas"]["Formats"];
            /**
             * @description A picture with a transparent ground as well.
             * @default false
             */
            alpha_thumbnail?: boolean;
        };
        RemeshRequest: components["schemas"]["ModelSource"] & {
            /** @description GLB by default. */
            target_formats?: components["schemas"]["AllFormats"];
            topology?: components["schemas"]["Topology"];
            target_polycount?: components["schemas"]["Polycount"];
            decimation_mode?: components["schemas"]["DecimationMode"];
        };
        ConvertRequest: components["schemas"]["ModelSource"] & {
            target_formats: components["schemas"]["AllFormats"];
        };
        ResizeRequest: components["schemas"]["ModelSource"] & ({
            /** @description Metres. */
            resize_height: number;
        } | {
            /** @description Metres. */
            resize_longest_side: number;
        } | {
            /** @description Guess it. */
            auto_size: boolean;
        }) & {
            origin_at?: components["schemas"]["Origin"];
        };
        MultiColorRequest: components["schemas"]["ModelSource"] & {
            /** @default 4 */
            max_colors?: number;
            /**
             * @description How finely colours meet.
             * @default 4
             */
            max_depth?: number;
            /**
             * @description Cartoon makes areas of one colour.
             * @enum {string}
             */
            style?: "realistic" | "cartoon";
        };
        SplitRequest: ({
            /**
             * @default auto
             * @enum {string}
             */
            mode?: "auto";
        } | {
            /**
             * @description Colours need a model from an image.
             * @enum {string}
             */
            mode: "by_parts" | "by_color";
            /** @description The names of two to ten parts. One that cannot be read is ignored and paid. */
            prompt: string;
        }) & {
            /** @description A model from text or images, or one remeshed, converted or resized. */
            input_task_id: string;
            /** @description GLB by default, and always. STL joins the parts. */
            target_formats?: components["schemas"]["AllFormats"];
            /** @enum {string} */
            layout?: "assembled" | "on_plate";
            /**
             * @description A peg and a hole at each cut.
             * @default false
             */
            connectors?: boolean;
            /** @enum {string} */
            connector_type?: "cube" | "cylinder";
            /** @description A share of the cut. */
            connector_size?: number;
            /** @description A share of the cut. */
            connector_height?: number;
        };
        RigRequest: components["schemas"]["ModelSource"] & {
            /** @default 1.7 */
            height_meters?: number;
            /** @description The base colour as a PNG. */
            texture_image_url?: string;
        };
        AnimationRequest: ({
            /** @description A number of the library; it may be below zero. */
            action_id: number;
        } | {
            /** @description Several in one file. Each is paid. */
            action_ids: number[];
        } | {
            /** @description A motion that has SUCCEEDED. */
            motion_task_id: string;
        }) & {
            /** @description A rig that has SUCCEEDED. */
            rig_task_id: string;
            post_process?: {
                /** @enum {string} */
                operation_type: "change_fps" | "fbx2usdz" | "extract_armature";
                /**
                 * @description For change_fps.
                 * @default 30
                 * @enum {integer}
                 */
                fps?: 24 | 25 | 30 | 60;
            };
        };
        MotionRequest: {
            prompt: string;
            /** @description Seconds. */
            duration: number;
            /**
             * @description The better one makes FBX, the cheaper one BVH.
             * @default prime
             * @enum {string}
             */
            mode?: "prime" | "swift";
        };
        TextToImageRequest: components["schemas"]["ImageModel"] & {
            prompt: string;
            /**
             * @description Three sides of it. Not together with aspect_ratio.
             * @default false
             */
            generate_multi_view?: boolean;
            /**
             * @description The pose of a character.
             * @enum {string}
             */
            pose_mode?: "a-pose" | "t-pose";
            /**
             * @description A PNG with a transparent ground.
             * @default false
             */
            remove_background?: boolean;
        };
        ImageToImageRequest: components["schemas"]["ImageModel"] & ({
            reference_image_urls: components["schemas"]["Picture"][];
        } | {
            /** @description An image made here. */
            input_task_id: string;
        }) & {
            prompt: string;
            /**
             * @description Three sides of it. Not together with aspect_ratio.
             * @default false
             */
            generate_multi_view?: boolean;
            /**
             * @description A PNG with a transparent ground.
             * @default false
             */
            remove_background?: boolean;
        };
        ImageModel: {
            /** @enum {string} */
            ai_model: "nano-banana" | "nano-banana-2" | "nano-banana-2-lite" | "nano-banana-pro";
            /**
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4";
        } | {
            /** @enum {string} */
            ai_model: "gpt-image-2" | "gpt-image-2-5-flare" | "gpt-image-2-5-sunburst";
            /**
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
        };
        PrototypeRequest: {
            /** @description The photo: a public address, or a data URI; JPEG, PNG or WebP. */
            image_url: string;
            /** @description A name of your own. */
            name?: string;
            /**
             * @description A picture with a transparent ground. Figure, lamp, keychain and fridge magnet.
             * @default false
             */
            remove_background?: boolean;
            /**
             * @description What the photo shows. Lamp only.
             * @default character
             * @enum {string}
             */
            image_subject?: "character" | "landscape";
        };
        BuildRequest: {
            /** @description The prototype. */
            input_task_id: string;
            /** @description A name of your own. */
            name?: string;
            /** @description One of the prototype's candidates. Keycap only, where it is required. */
            candidate_id?: string;
            /** @description Not for figures. */
            options?: components["schemas"]["LampOptions"] | components["schemas"]["ReliefOptions"] | components["schemas"]["KeycapOptions"];
            output?: {
                /**
                 * @description stl or zip for a lamp; glb, obj or zip for a keychain and a fridge magnet; not for others.
                 * @enum {string}
                 */
                format?: "stl" | "glb" | "obj" | "zip";
            };
        };
        LampOptions: {
            /** @default 150 */
            diameter_mm?: number;
            /** @default 1 */
            thickness_mm?: number;
            /** @default 1 */
            cut_amount_percent?: number;
            /**
             * @default bambu_mh001_60mm
             * @enum {string}
             */
            light_source_preset?: "bambu_mh001_60mm" | "none";
            /** @default 0 */
            fixture_offset_x_mm?: number;
            /** @default 0 */
            fixture_offset_z_mm?: number;
            /** @default 0 */
            rotate_x_deg?: number;
            /** @default 0 */
            rotate_y_deg?: number;
            /** @default 0 */
            rotate_z_deg?: number;
            /**
             * @description Needs the format zip.
             * @default false
             */
            include_result_json?: boolean;
        };
        /** @description Of a keychain or a fridge magnet; defaults are the keychain's, then the magnet's. */
        ReliefOptions: {
            /**
             * @description circle, rounded-rect
             * @enum {string}
             */
            badge_shape?: "circle" | "rounded-rect" | "hexagon" | "shield" | "star";
            /** @description 40, 60 */
            size_mm?: number;
            /** @description 2.2, 3.3 */
            relief_height_mm?: number;
            /** @default 0 */
            relief_offset_mm?: number;
            /** @description 0.1, 2 */
            base_thickness_mm?: number;
            /** @default true */
            has_closed_back?: boolean;
            /**
             * @default linear
             * @enum {string}
             */
            relief_curve?: "linear" | "gamma" | "s-curve";
            /** @default 1 */
            curve_param?: number;
            /** @default false */
            invert_depth?: boolean;
            /** @default 0.24 */
            smoothing?: number;
            /** @default 1 */
            relief_scale?: number;
            /** @default 0.1 */
            depth_threshold?: number;
            /** @default true */
            remove_background?: boolean;
            /** @default 512 */
            export_resolution?: number;
        };
        KeycapOptions: {
            /**
             * @default cherry-mx-1x1-r1
             * @enum {string}
             */
            base_model?: "cherry-mx-1x1-r1";
            /**
             * @description The longest edge of the head.
             * @default 23
             */
            head_size_mm?: number;
        };
        /** @enum {string} */
        Status: "PENDING" | "IN_PROGRESS" | "SUCCEEDED" | "FAILED" | "CANCELED" | "EXPIRED";
        /** @description Milliseconds since 1970; 0 or null as long as it has not come. */
        Moment: number | null;
        /** @description A signed address; empty where there is none. */
        Link: string | null;
        Links: {
            [key: string]: components["schemas"]["Link"];
        } | null;
        Task: {
            id: string;
            /** @description Such as `text-to-3d-preview` or `print-repair`. */
            type?: string;
            status: components["schemas"]["Status"];
            progress?: number | null;
            /** @description Tasks ahead while it is PENDING. */
            preceding_tasks?: number | null;
            created_at?: components["schemas"]["Moment"];
            started_at?: components["schemas"]["Moment"];
            finished_at?: components["schemas"]["Moment"];
            expires_at?: components["schemas"]["Moment"];
            /** @description 0 once a task has failed. */
            consumed_credits?: number | null;
            /** @description Null or an empty message as long as nothing is wrong. */
            task_error?: {
                /** @description invalid_input, timeout, service_unavailable or server_error. */
                type?: string;
                message?: string;
                code?: string;
                doc_url?: string;
            } | null;
        };
        ModelTask: components["schemas"]["Task"] & {
            prompt?: string | null;
            /** @description By format: glb, fbx, obj, mtl, usdz, stl, blend, 3mf; pre_remeshed_glb is the mesh from before. */
            model_urls?: components["schemas"]["Links"];
            /** @description The maps of each material; of a single one perhaps without the list. */
            texture_urls?: components["schemas"]["Links"][] | components["schemas"]["Links"];
            thumbnail_url?: components["schemas"]["Link"];
            alpha_thumbnail_url?: components["schemas"]["Link"];
            /** @description front, right, back and left. */
            thumbnail_urls?: components["schemas"]["Links"];
            /** @deprecated */
            video_url?: components["schemas"]["Link"];
            /** @description How many parts it was split into. */
            part_count?: number;
            /** @description The names of the parts could not be read. */
            prompt_ignored?: boolean;
        };
        AnalysisTask: components["schemas"]["Task"] & {
            /** @description Null until it has SUCCEEDED. */
            printability?: ({
                /** @enum {string} */
                status?: "healthy" | "warning" | "error" | "unknown";
                issue_count?: number;
                error_count?: number;
                warning_count?: number;
                metrics?: {
                    is_watertight?: boolean;
                    volume?: number;
                    non_manifold_edges?: number;
                    degenerate_faces?: number;
                    holes?: number;
                };
                evaluated_at?: number;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        RigTask: components["schemas"]["Task"] & {
            result?: {
                rigged_character_glb_url?: components["schemas"]["Link"];
                rigged_character_fbx_url?: components["schemas"]["Link"];
                basic_animations?: {
                    walking_glb_url?: components["schemas"]["Link"];
                    walking_fbx_url?: components["schemas"]["Link"];
                    walking_armature_glb_url?: components["schemas"]["Link"];
                    running_glb_url?: components["schemas"]["Link"];
                    running_fbx_url?: components["schemas"]["Link"];
                    running_armature_glb_url?: components["schemas"]["Link"];
                } | null;
            } | null;
        };
        AnimationTask: components["schemas"]["Task"] & {
            result?: {
                animation_glb_url?: components["schemas"]["Link"];
                animation_fbx_url?: components["schemas"]["Link"];
                processed_usdz_url?: components["schemas"]["Link"];
                processed_armature_fbx_url?: components["schemas"]["Link"];
                processed_animation_fps_fbx_url?: components["schemas"]["Link"];
            } | null;
        };
        MotionTask: components["schemas"]["Task"] & {
            result?: {
                motion_url?: components["schemas"]["Link"];
                /** @enum {string} */
                motion_format?: "fbx" | "bvh";
                duration_ms?: number;
                /** @enum {string} */
                mode?: "prime" | "swift";
            } | null;
        };
        ImageTask: components["schemas"]["Task"] & {
            /** @description One, or three from different sides. */
            image_urls?: string[] | null;
        };
        LabTask: components["schemas"]["Task"] & {
            name?: string | null;
            image_urls?: string[] | null;
            /** @description The images of a keycap by the ids to build from. */
            candidate_ids?: string[] | null;
            /** @description By format or part: glb, mtl, lamp_stl, base_stl, bundle_zip; obj, which of a keychain and a fridge magnet is an archive. */
            model_urls?: components["schemas"]["Links"];
            /** @description The maps of each material. */
            texture_urls?: components["schemas"]["Links"][] | components["schemas"]["Links"];
            thumbnail_url?: components["schemas"]["Link"];
        };
    };
    responses: {
        /** @description The task is in the queue. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The id of the task. */
                    result: string;
                };
            };
        };
        /** @description The task as it is now. */
        Model: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ModelTask"];
            };
        };
        /** @description The task as it is now. */
        Image: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImageTask"];
            };
        };
        /** @description The task as it is now. */
        Lab: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LabTask"];
            };
        };
        /** @description The request was refused. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Too many requests a second, or too many tasks in the queue; the message says which. */
        Throttled: {
            headers: {
                /** @description Seconds; only where requests are too many. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the task.
         * @example 018a210d-8ba4-705c-b111-1f1776f7f578
         */
        Id: string;
        /**
         * @description What is made.
         * @example figure
         */
        Product: "figure" | "vinyl-figure" | "brick-figure" | "lamp" | "keychain" | "fridge-magnet" | "keycap";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    textTo3d: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextTo3dRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getTextTo3d: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Model"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteTextTo3d: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    imageTo3d: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageTo3dRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getImageTo3d: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Model"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteImageTo3d: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    multiImageTo3d: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MultiImageTo3dRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getMultiImageTo3d: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Model"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteMultiImageTo3d: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    retexture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetextureRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getRetexture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Model"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteRetexture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    remesh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemeshRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getRemesh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Model"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteRemesh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    convertModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConvertRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getConversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Model"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteConversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    resizeModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResizeRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getResizing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Model"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteResizing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    unwrapUv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelSource"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getUvUnwrapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Model"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteUvUnwrapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    repairPrintability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelSource"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Model"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    multiColorPrint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MultiColorRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getMultiColorPrint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Model"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteMultiColorPrint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    splitPrint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getSplit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Model"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteSplit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    analyzePrintability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelSource"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisTask"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    rigCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RigRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getRigging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RigTask"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteRigging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    animateCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnimationRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getAnimation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnimationTask"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteAnimation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    textToMotion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MotionRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getMotion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionTask"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteMotion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    textToImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToImageRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getTextToImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Image"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteTextToImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    imageToImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageToImageRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getImageToImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Image"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteImageToImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createPrototype: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is made.
                 * @example figure
                 */
                product: components["parameters"]["Product"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrototypeRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getPrototype: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is made.
                 * @example figure
                 */
                product: components["parameters"]["Product"];
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Lab"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deletePrototype: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is made.
                 * @example figure
                 */
                product: components["parameters"]["Product"];
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is made.
                 * @example figure
                 */
                product: components["parameters"]["Product"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuildRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is made.
                 * @example figure
                 */
                product: components["parameters"]["Product"];
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Lab"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is made.
                 * @example figure
                 */
                product: components["parameters"]["Product"];
                /**
                 * @description The id of the task.
                 * @example 018a210d-8ba4-705c-b111-1f1776f7f578
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balance: number;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    taskChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelTask"] | components["schemas"]["AnalysisTask"] | components["schemas"]["RigTask"] | components["schemas"]["AnimationTask"] | components["schemas"]["MotionTask"] | components["schemas"]["ImageTask"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
