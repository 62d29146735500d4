/** The types of Tripo's document, by openapi-typescript. Generated from specs/tripo; change that, not this. */

export interface paths {
    "/generation/text-to-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a model from a text. */
        post: operations["textToModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generation/image-to-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a model from an image. */
        post: operations["imageToModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generation/multiview-to-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a model from images of several sides. */
        post: operations["multiviewToModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generation/image-to-splat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a Gaussian splat from an image. */
        post: operations["imageToSplat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generation/text-to-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an image from a text. */
        post: operations["textToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generation/image-to-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an image from images.
         * @description The prompt speaks of several images as `image[1]`, `image[2]` and so on.
         */
        post: operations["imageToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generation/image-to-multiview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw four sides of what an image shows. */
        post: operations["imageToMultiview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generation/edit-multiview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change drawn sides. */
        post: operations["editMultiview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/texture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a model a new surface. */
        post: operations["textureModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/stylize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Build a model of bricks or the like. */
        post: operations["stylizeModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a model into another format. */
        post: operations["convertModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/animations/rig-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See whether a model can be rigged.
         * @description Costs nothing.
         */
        post: operations["checkRig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/animations/rig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a model a skeleton. */
        post: operations["rigModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/animations/retarget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a rigged model move. */
        post: operations["retargetAnimation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mesh/segment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Split a model into parts. */
        post: operations["segmentMesh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mesh/smartsegment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Split what an image or a model shows into parts with names. */
        post: operations["segmentSmartly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mesh/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the parts of a split model. */
        post: operations["completeMesh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mesh/decimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a model fewer faces. */
        post: operations["decimateMesh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a task.
         * @description Only with the key that made it. At most once a second.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a file ahead.
         * @description An image of up to 20 MB (JPEG, PNG) or a model of up to 150 MB (GLB, glTF, FBX, OBJ, STL).
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    taskEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task came to an end.
         * @description Set up in the console, for all tasks of the account. Low credits are told at the same address, as `balance.low`.
         */
        post: operations["taskEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description 0 where nothing is wrong. */
        NoError: number;
        Refusal: {
            /** @description What is wrong; 2008 the content, 2010 the credits. */
            code?: number;
            /** @description error. */
            status?: string;
            /** @description What is wrong. */
            message?: string;
            /** @description What to do about it. */
            suggestion?: string;
            /** @description What the support asks for. */
            request_id?: string;
        };
        /** @description A public address, the token of an uploaded file, or the id of a task that made an image: PNG, JPEG or WebP of up to 20 MB, at least 256 pixels a side. No data URI. */
        Picture: string;
        /** @description The id of a task that made a model, the token of an uploaded file, or a public address: GLB, glTF, FBX, OBJ or STL of up to 150 MB (a check of the rig takes GLB only). */
        ModelSource: string;
        /** @description The id of the task that made what is changed. */
        TaskId: string;
        /** @description An image. */
        FileSource: {
            /** @description A public address. */
            url: string;
        } | {
            /** @description The token of an uploaded file. */
            file_token: string;
        };
        /** @description Random where left out. */
        Seed: number;
        /**
         * @description Give it a surface; `pbr` has to be off as well to leave it bare.
         * @default true
         */
        Texture: boolean;
        /**
         * @description Maps of metal and roughness; turns `texture` on.
         * @default true
         */
        Pbr: boolean;
        /**
         * @description How fine, up to 8K for credits more; fast with the texture model v3.5-20260815.
         * @default standard
         * @enum {string}
         */
        TextureQuality: "fast" | "standard" | "detailed" | "extreme";
        /**
         * @description What textures it; by default v2.5-20250123 for the model of this name, v3.0-20250812 for others.
         * @enum {string}
         */
        TextureVersion: "v3.5-20260815" | "v3.0-20250812" | "v2.5-20250123";
        /**
         * @description What the surface follows.
         * @default original_image
         * @enum {string}
         */
        TextureAlignment: "original_image" | "geometry";
        /**
         * @description Take light and shadow out of the picture; with the texture model v3.5-20260815.
         * @default true
         */
        Delight: boolean;
        /**
         * @description Compress the mesh (meshopt).
         * @enum {string}
         */
        Compress: "geometry";
        /**
         * @description Draw what materials do into the textures.
         * @default true
         */
        Bake: boolean;
        /** @description The parts meant; all where left out. */
        PartNames: string[];
        /**
         * @description Faces of four corners; the file is an FBX then.
         * @default false
         */
        Quad: boolean;
        /** @description The most faces; as fits where left out. Half of it with `quad`. */
        FewFaces: number;
        /**
         * @description Where it looks. Leave it to the last conversion where more is to be done.
         * @default +x
         * @enum {string}
         */
        ExportOrientation: "+x" | "-x" | "+y" | "-y";
        /** @description Pictures of four sides as well. */
        ReturnMultiview: boolean;
        /**
         * @description Move without leaving the place.
         * @default false
         */
        AnimateInPlace: boolean;
        /**
         * @description Unfold the surface. Faster without.
         * @default true
         */
        ExportUv: boolean;
        /**
         * @description Metres as in the world.
         * @default false
         */
        AutoSize: boolean;
        Texturing: {
            texture?: components["schemas"]["Texture"];
            pbr?: components["schemas"]["Pbr"];
            texture_version?: components["schemas"]["TextureVersion"];
            delight?: components["schemas"]["Delight"];
            texture_seed?: components["schemas"]["Seed"];
            model_seed?: components["schemas"]["Seed"];
            export_uv?: components["schemas"]["ExportUv"];
            export_orientation?: components["schemas"]["ExportOrientation"];
            return_multiview?: components["schemas"]["ReturnMultiview"];
        };
        H3: components["schemas"]["Texturing"] & {
            /**
             * @description The finest.
             * @enum {string}
             */
            model: "v3.1-20260211" | "v3.0-20250812";
            /** @description The most faces: 1,500,000 for v3.1, 1,000,000 for v3.0, 2,000,000 with detailed geometry, 150,000 with `quad`, 500 to 20,000 with `smart_low_poly`. */
            face_limit?: number;
            texture_quality?: components["schemas"]["TextureQuality"];
            /**
             * @description How fine the mesh is; detailed for credits more.
             * @default standard
             * @enum {string}
             */
            geometry_quality?: "standard" | "detailed";
            auto_size?: components["schemas"]["AutoSize"];
            quad?: components["schemas"]["Quad"];
            /**
             * @description Few faces, laid out as by hand.
             * @default false
             */
            smart_low_poly?: boolean;
            /**
             * @description Parts that can be edited. `texture`, `pbr`, `quad` and `smart_low_poly` have to be off.
             * @default false
             */
            generate_parts?: boolean;
            compress?: components["schemas"]["Compress"];
        };
        H2: components["schemas"]["Texturing"] & {
            /**
             * @description An older one.
             * @enum {string}
             */
            model: "v2.5-20250123";
            /** @description The most faces. */
            face_limit?: number;
        };
        P1: components["schemas"]["Texturing"] & {
            /**
             * @description Few faces, well laid out.
             * @enum {string}
             */
            model: "P1-20260311";
            /** @description The most faces. */
            face_limit?: number;
            texture_quality?: components["schemas"]["TextureQuality"];
            auto_size?: components["schemas"]["AutoSize"];
        };
        P2: components["schemas"]["Texturing"] & {
            /**
             * @description Few faces, well laid out; a preview.
             * @enum {string}
             */
            model: "P2-20260801";
            /** @description The most faces; 25,000 with `quad`. */
            face_limit?: number;
            texture_quality?: components["schemas"]["TextureQuality"];
            auto_size?: components["schemas"]["AutoSize"];
            quad?: components["schemas"]["Quad"];
        };
        Idea: {
            /** @description What to make. */
            prompt: string;
            /** @description What to avoid. */
            negative_prompt?: string;
            /** @description For the image that is drawn first. Random where left out. */
            image_seed?: number;
            /** @description A video of it as well. */
            render_video?: boolean;
            /** @description A row of pictures of it as well. */
            render_sequence?: boolean;
        };
        FromImage: {
            input: components["schemas"]["Picture"];
            /**
             * @description Improve the image first.
             * @default false
             */
            enable_image_autofix?: boolean;
        };
        FromViews: {
            /** @description Pictures of two to four sides, the front among them, or the task that drew them. */
            inputs: components["schemas"]["View"][] | string[] | {
                task_id: components["schemas"]["TaskId"];
            }[];
        };
        /** @description One side. */
        View: {
            front: components["schemas"]["Picture"];
        } | {
            left: components["schemas"]["Picture"];
        } | {
            back: components["schemas"]["Picture"];
        } | {
            right: components["schemas"]["Picture"];
        };
        Alignment: {
            texture_alignment?: components["schemas"]["TextureAlignment"];
            /**
             * @description Turn it as in the image; with `texture`.
             * @default default
             * @enum {string}
             */
            orientation?: "default" | "align_image";
        };
        /** @description What to draw. May be left out with a `template`. */
        ImagePrompt: string;
        /**
         * @description The format of the image.
         * @default png
         * @enum {string}
         */
        OutputFormat: "png" | "jpeg";
        /**
         * @description Width and height, or a word for both.
         * @default 2048x2048
         * @example 2K
         * @example 4K
         * @example 2048x2048
         */
        ImageSize: string;
        /**
         * @description A thing to do.
         * @enum {string}
         */
        TextTemplate: "asset_extraction" | "character_completion" | "t_pose" | "variants" | "figure";
        /**
         * @description A thing to do.
         * @enum {string}
         */
        ImageTemplate: "character_completion" | "t_pose" | "variants" | "figure" | "3d_enhance";
        /** @description Several, in place of `input`: 4 for seedream, 10 for banana, 16 for chat_image. */
        SeveralPictures: components["schemas"]["Picture"][];
        ImageIdea: {
            prompt: components["schemas"]["ImagePrompt"];
            template?: components["schemas"]["TextTemplate"];
            output_format?: components["schemas"]["OutputFormat"];
        } | {
            prompt?: components["schemas"]["ImagePrompt"];
            template: components["schemas"]["TextTemplate"];
            output_format?: components["schemas"]["OutputFormat"];
        };
        ImageChange: {
            input?: components["schemas"]["Picture"];
            inputs?: components["schemas"]["SeveralPictures"];
            prompt: components["schemas"]["ImagePrompt"];
            template?: components["schemas"]["ImageTemplate"];
            output_format?: components["schemas"]["OutputFormat"];
        } | {
            input?: components["schemas"]["Picture"];
            inputs?: components["schemas"]["SeveralPictures"];
            prompt?: components["schemas"]["ImagePrompt"];
            template: components["schemas"]["ImageTemplate"];
            output_format?: components["schemas"]["OutputFormat"];
        };
        Seedream: {
            /**
             * @description What draws it.
             * @default seedream_v4
             * @enum {string}
             */
            model?: "seedream_v5" | "seedream_v4";
            size?: components["schemas"]["ImageSize"];
            /** @description Mark the image as made by AI. */
            watermark?: boolean;
        };
        SeedreamV5: {
            /**
             * @description What draws it.
             * @default seedream_v5
             * @enum {string}
             */
            model?: "seedream_v5";
            size?: components["schemas"]["ImageSize"];
            /** @description Mark the image as made by AI. */
            watermark?: boolean;
        };
        Banana: {
            /**
             * @description What draws it.
             * @enum {string}
             */
            model: "banana" | "banana_pro" | "banana2";
            /**
             * @description Width to height; the last four for banana2.
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9" | "1:8" | "1:4" | "4:1" | "8:1";
        };
        ChatImage2: {
            /**
             * @description What draws it.
             * @enum {string}
             */
            model: "chat_image_2";
            size?: components["schemas"]["ChatImageSize"];
            /**
             * @description How fine; high for credits more.
             * @default low
             * @enum {string}
             */
            quality?: "low" | "medium" | "high";
        };
        ChatImage25: {
            /**
             * @description What draws it, fast or fine.
             * @enum {string}
             */
            model: "chat_image_2.5_flare" | "chat_image_2.5_sunburst";
            size?: components["schemas"]["ChatImageSize"];
            /**
             * @description How fine; from high on for credits more.
             * @default low
             * @enum {string}
             */
            quality?: "low" | "medium" | "high" | "xhigh" | "max";
            /**
             * @description The ground; transparent with png only.
             * @enum {string}
             */
            background?: "auto" | "opaque" | "transparent";
        };
        /**
         * @description A word, or width and height: multiples of 16 up to 3840, at most three to one, 655,360 to 8,294,400 pixels.
         * @example 2K
         * @example 4K
         * @example 1024x1024
         * @example 1536x1024
         */
        ChatImageSize: string;
        Rig: {
            input: components["schemas"]["ModelSource"];
            /**
             * @description Whose names the bones have.
             * @default tripo
             * @enum {string}
             */
            spec?: "tripo" | "mixamo";
            out_format?: components["schemas"]["MotionFormat"];
        };
        /**
         * @description The format of the file.
         * @default glb
         * @enum {string}
         */
        MotionFormat: "glb" | "fbx";
        /**
         * @description What it does. The names `preset:biped:*`, about ninety, are for rigs of v1.0-20240301, the others for v2.5-20260210.
         * @example preset:idle
         * @example preset:walk
         * @example preset:run
         * @example preset:dive
         * @example preset:climb
         * @example preset:jump
         * @example preset:slash
         * @example preset:shoot
         * @example preset:hurt
         * @example preset:fall
         * @example preset:turn
         * @example preset:quadruped:walk
         * @example preset:hexapod:walk
         * @example preset:octopod:walk
         * @example preset:serpentine:march
         * @example preset:aquatic:march
         * @example preset:biped:walk
         */
        Animation: string;
        Retarget: {
            input: components["schemas"]["TaskId"];
            out_format?: components["schemas"]["MotionFormat"];
            /**
             * @description Write every frame; for glb.
             * @default true
             */
            bake_animation?: boolean;
            /** @description The model as well as its motion. */
            export_with_geometry?: boolean;
            animate_in_place?: components["schemas"]["AnimateInPlace"];
            /** @description A video of it as well. */
            render_video?: boolean;
        };
        SmartSegmentation: {
            /** @description A public address or the token of an uploaded file. */
            input: string;
            /**
             * @description Into how many parts.
             * @enum {string}
             */
            granularity?: "coarse" | "medium" | "fine";
            /** @description What parts to look for. */
            hint?: string;
        };
        TaskAnswer: {
            code: components["schemas"]["NoError"];
            data: components["schemas"]["Task"];
        };
        Task: {
            /** @description The id of the task. */
            task_id: string;
            /** @description What is made, such as `text_to_model`. */
            type?: string;
            /**
             * @description What it is doing.
             * @enum {string}
             */
            status: "queued" | "running" | "success" | "failed" | "cancelled" | "banned" | "expired";
            /** @description From 0 to 100. */
            progress?: number;
            output?: components["schemas"]["Output"] | null;
            /** @description What it cost, to the hundredth; 0 where it failed. */
            credits_consumed?: number;
            /** @description When it was made. */
            created_at?: string;
            /** @description When it ended. */
            completed_at?: string | null;
            /** @description Why it failed. */
            error_code?: number | null;
            /** @description Why it failed, in words. */
            error_message?: string | null;
        };
        /** @description A signed link. */
        Link: string | null;
        Views: {
            front_view_url?: components["schemas"]["Link"];
            left_view_url?: components["schemas"]["Link"];
            back_view_url?: components["schemas"]["Link"];
            right_view_url?: components["schemas"]["Link"];
        };
        /** @description What it made; there once it succeeded. */
        Output: components["schemas"]["Views"] & {
            model_url?: components["schemas"]["Link"];
            /** @description Signed links, where there are several models. */
            model_urls?: string[];
            rendered_image_url?: components["schemas"]["Link"];
            generated_image_url?: components["schemas"]["Link"];
            /** @description Signed links, where there are several images. */
            image_urls?: string[];
            generate_multiview_image?: components["schemas"]["Views"];
            multiview_basecolor_url?: components["schemas"]["Link"];
            rendered_video_url?: components["schemas"]["Link"];
            rendered_sequence_url?: components["schemas"]["Link"];
            splat_url?: components["schemas"]["Link"];
            mask_url?: components["schemas"]["Link"];
            seg_model_url?: components["schemas"]["Link"];
            /** @description Whether it can be rigged. */
            riggable?: boolean;
            /** @description As what. */
            rig_type?: string;
        };
        TaskEvent: {
            /** @description The task and what happened to it. */
            id?: string;
            /**
             * @description What happened; `task.failed` for a cancelled one as well.
             * @example task.completed
             * @example task.failed
             */
            type: string;
            /** @description When. */
            created_at?: string;
            data: components["schemas"]["Task"] & {
                /** @description Why it failed. */
                error?: {
                    /** @description A word, such as `task_failed`. */
                    code?: string;
                    /** @description In words. */
                    message?: string;
                };
            };
        };
    };
    responses: {
        /** @description Begun. */
        Started: {
            headers: {
                "X-Tripo-Trace-ID": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    code: components["schemas"]["NoError"];
                    data: {
                        /** @description The id of the task. */
                        task_id: string;
                    };
                };
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
        /** @description Too many requests (code 1007), or too many tasks at once (code 2000). */
        Throttled: {
            headers: {
                /** @description Seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description What the support asks for. */
        TraceId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    textToModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["Idea"] & components["schemas"]["H3"]) | (components["schemas"]["Idea"] & components["schemas"]["H2"]) | (components["schemas"]["Idea"] & components["schemas"]["P1"]) | (components["schemas"]["Idea"] & components["schemas"]["P2"]);
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    imageToModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["FromImage"] & components["schemas"]["Alignment"] & components["schemas"]["H3"]) | (components["schemas"]["FromImage"] & components["schemas"]["Alignment"] & components["schemas"]["H2"]) | (components["schemas"]["FromImage"] & components["schemas"]["Alignment"] & components["schemas"]["P1"]) | (components["schemas"]["FromImage"] & components["schemas"]["Alignment"] & components["schemas"]["P2"]);
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    multiviewToModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["FromViews"] & components["schemas"]["Alignment"] & components["schemas"]["H3"]) | (components["schemas"]["FromViews"] & components["schemas"]["Alignment"] & components["schemas"]["H2"]) | (components["schemas"]["FromViews"] & components["schemas"]["Alignment"] & components["schemas"]["P1"]) | (components["schemas"]["FromViews"] & components["schemas"]["Alignment"] & components["schemas"]["P2"]);
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    imageToSplat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: components["schemas"]["Picture"];
                    model_seed?: components["schemas"]["Seed"];
                };
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
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
                "application/json": (components["schemas"]["ImageIdea"] & components["schemas"]["Seedream"]) | (components["schemas"]["ImageIdea"] & components["schemas"]["Banana"]) | (components["schemas"]["ImageIdea"] & components["schemas"]["ChatImage2"]) | (components["schemas"]["ImageIdea"] & components["schemas"]["ChatImage25"]);
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
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
                "application/json": (components["schemas"]["ImageChange"] & components["schemas"]["SeedreamV5"]) | (components["schemas"]["ImageChange"] & components["schemas"]["Banana"]) | (components["schemas"]["ImageChange"] & components["schemas"]["ChatImage2"]) | (components["schemas"]["ImageChange"] & components["schemas"]["ChatImage25"]);
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    imageToMultiview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: components["schemas"]["Picture"];
                };
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    editMultiview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: components["schemas"]["TaskId"];
                    prompts: {
                        /**
                         * @description Which side.
                         * @enum {string}
                         */
                        view: "front" | "left" | "back" | "right";
                        /** @description What to change. */
                        prompt: string;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    textureModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: components["schemas"]["ModelSource"];
                    /**
                     * @description What textures it.
                     * @default v3.0-20250812
                     * @enum {string}
                     */
                    model?: "v3.5-20260815" | "v3.0-20250812" | "v2.5-20250123";
                    /** @description What the surface is like. */
                    texture_prompt?: {
                        /** @description In words. */
                        text?: string;
                        image?: components["schemas"]["FileSource"];
                        /** @description In pictures of the front, left, back and right. */
                        images?: components["schemas"]["FileSource"][];
                        style_image?: components["schemas"]["FileSource"];
                    };
                    texture?: components["schemas"]["Texture"];
                    pbr?: components["schemas"]["Pbr"];
                    texture_quality?: components["schemas"]["TextureQuality"];
                    texture_alignment?: components["schemas"]["TextureAlignment"];
                    texture_seed?: components["schemas"]["Seed"];
                    delight?: components["schemas"]["Delight"];
                    part_names?: components["schemas"]["PartNames"];
                    compress?: components["schemas"]["Compress"];
                    bake?: components["schemas"]["Bake"];
                    return_multiview?: components["schemas"]["ReturnMultiview"];
                };
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    stylizeModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: components["schemas"]["ModelSource"];
                    /**
                     * @description Of what.
                     * @enum {string}
                     */
                    style: "lego" | "voxel" | "voronoi" | "minecraft" | "keyring" | "fridge_magnet" | "keycap";
                    /**
                     * @description How fine the grid is; for minecraft.
                     * @default 80
                     */
                    block_size?: number;
                    /** @description A picture of it as well. */
                    render_image?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
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
                "application/json": {
                    input: components["schemas"]["ModelSource"];
                    /**
                     * @description The format; GLTF may come as one binary file, and `quad` makes it FBX.
                     * @enum {string}
                     */
                    format: "GLTF" | "USDZ" | "FBX" | "OBJ" | "STL" | "3MF";
                    /**
                     * @description Faces of four corners, for credits more.
                     * @default false
                     */
                    quad?: boolean;
                    /**
                     * @description Make both halves alike, with `quad`.
                     * @default false
                     */
                    force_symmetry?: boolean;
                    /** @description The most faces; as it is where left out. */
                    face_limit?: number;
                    /**
                     * @description Make the bottom flat.
                     * @default false
                     */
                    flatten_bottom?: boolean;
                    /**
                     * @description How much of it.
                     * @default 0.01
                     */
                    flatten_bottom_threshold?: number;
                    /**
                     * @description Pixels of the base colour.
                     * @default 4096
                     */
                    texture_size?: number;
                    /**
                     * @description The format of textures.
                     * @default JPEG
                     * @enum {string}
                     */
                    texture_format?: "BMP" | "DPX" | "HDR" | "JPEG" | "OPEN_EXR" | "PNG" | "TARGA" | "TIFF" | "WEBP";
                    bake?: components["schemas"]["Bake"];
                    /**
                     * @description One layout for all textures.
                     * @default false
                     */
                    pack_uv?: boolean;
                    /**
                     * @description Colours of corners; for OBJ and GLTF.
                     * @default false
                     */
                    export_vertex_colors?: boolean;
                    /**
                     * @description Put the origin under the middle.
                     * @default false
                     */
                    pivot_to_center_bottom?: boolean;
                    /**
                     * @description How much larger.
                     * @default 1
                     */
                    scale_factor?: number;
                    /**
                     * @description Keep skeleton and animations.
                     * @default true
                     */
                    with_animation?: boolean;
                    animate_in_place?: components["schemas"]["AnimateInPlace"];
                    part_names?: components["schemas"]["PartNames"];
                    export_orientation?: components["schemas"]["ExportOrientation"];
                    /**
                     * @description For which program an FBX is.
                     * @default blender
                     * @enum {string}
                     */
                    fbx_preset?: "blender" | "3dsmax" | "mixamo";
                };
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    checkRig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: components["schemas"]["ModelSource"];
                };
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    rigModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["Rig"] & {
                    /**
                     * @description Two legs only, with more animations.
                     * @default v1.0-20240301
                     * @enum {string}
                     */
                    model?: "v1.0-20240301";
                    /**
                     * @description What walks.
                     * @default biped
                     * @enum {string}
                     */
                    rig_type?: "biped";
                }) | (components["schemas"]["Rig"] & {
                    /**
                     * @description All that walks or swims.
                     * @enum {string}
                     */
                    model: "v2.5-20260210";
                    /**
                     * @description What walks; the check recommends one.
                     * @default biped
                     * @enum {string}
                     */
                    rig_type?: "biped" | "quadruped" | "hexapod" | "octopod" | "avian" | "serpentine" | "aquatic";
                });
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    retargetAnimation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["Retarget"] & {
                    animation: components["schemas"]["Animation"];
                }) | (components["schemas"]["Retarget"] & {
                    /** @description A file for each. */
                    animations: components["schemas"]["Animation"][];
                });
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    segmentMesh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: components["schemas"]["ModelSource"];
                    /**
                     * @description By its shape.
                     * @default v1.0-20250506
                     * @enum {string}
                     */
                    model?: "v1.0-20250506";
                } | {
                    input: components["schemas"]["ModelSource"];
                    /**
                     * @description By what it shows.
                     * @enum {string}
                     */
                    model: "v2.0-20260430";
                    /**
                     * @description Into how many parts.
                     * @enum {string}
                     */
                    segmentation_granularity?: "simple" | "balanced" | "detailed";
                    /** @description Split what is not joined as well. */
                    split_by_connectivity?: boolean;
                    ref_image?: components["schemas"]["Picture"];
                };
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    segmentSmartly: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["SmartSegmentation"] & {
                    /**
                     * @description The input is an image.
                     * @enum {string}
                     */
                    seg_type: "image";
                }) | (components["schemas"]["SmartSegmentation"] & {
                    /**
                     * @description The input is a model.
                     * @enum {string}
                     */
                    seg_type: "model";
                    /** @description Four by four numbers, column by column. */
                    transform: number[];
                });
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    completeMesh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: components["schemas"]["TaskId"];
                    /**
                     * @description What closes them.
                     * @default v1.0-20250506
                     * @enum {string}
                     */
                    model?: "v1.0-20250506";
                    part_names?: components["schemas"]["PartNames"];
                    /**
                     * @description Invent what is hidden or only cap it.
                     * @enum {string}
                     */
                    completion_mode?: "ai_completion" | "quick_cap";
                };
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    decimateMesh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: components["schemas"]["ModelSource"];
                    /**
                     * @description Lay the faces out anew.
                     * @default v2.0
                     * @enum {string}
                     */
                    model?: "v2.0";
                    face_limit?: components["schemas"]["FewFaces"];
                    quad?: components["schemas"]["Quad"];
                    bake?: components["schemas"]["Bake"];
                    part_names?: components["schemas"]["PartNames"];
                } | {
                    input: components["schemas"]["ModelSource"];
                    /**
                     * @description Only join faces, for fewer credits.
                     * @enum {string}
                     */
                    model: "v1.0";
                    face_limit: components["schemas"]["FewFaces"];
                    quad?: components["schemas"]["Quad"];
                };
            };
        };
        responses: {
            200: components["responses"]["Started"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example task_boat
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    "X-Tripo-Trace-ID": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskAnswer"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The file. */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["NoError"];
                        data: {
                            /** @description What stands for the file as an input. */
                            file_token: string;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    taskEnded: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The time in seconds and the signature in hexadecimal, several while a secret is changed.
                 * @example t=1767225660,v1=00
                 */
                "Tripo-Webhook-Signature"?: string;
                /**
                 * @description The same for every attempt to deliver this message.
                 * @example dlv_1
                 */
                "Tripo-Webhook-Delivery"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskEvent"];
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
