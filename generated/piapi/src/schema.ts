/** The types of PiAPI's document, by openapi-typescript. Generated from specs/piapi; change that, not this. */

export interface paths {
    "/api/v1/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a task. */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 58cb41b7-556d-46c0-b82e-1e116aa1a31a
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /** Ask how a task is doing. */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /** Cancel a task that is still pending. */
        delete: operations["cancelTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel all pending tasks of a model. */
        delete: operations["cancelTasks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    taskChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A task ended, or with some models got on. */
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
        TaskConfig: {
            /**
             * @description public: paid by use; private: on the account's own seats. Empty or left out as the account is set.
             * @enum {string}
             */
            service_mode?: "public" | "private" | "";
            webhook_config?: {
                /** @description Where to tell of the end. */
                endpoint?: string;
                /** @description Sent along as it is, in a header. */
                secret?: string;
            };
        };
        TaskAnswer: {
            /** @description 200 or 0 where all is well. */
            code: number;
            message?: string;
            data?: components["schemas"]["Task"] | null;
        };
        Task: {
            task_id?: string;
            model?: string;
            task_type?: string;
            /**
             * @description Staged tasks wait for a free place of the account, with Midjourney. A submit may answer with an empty text.
             * @enum {string}
             */
            status?: "pending" | "staged" | "processing" | "completed" | "failed" | "cancelled" | "Pending" | "Staged" | "Processing" | "Completed" | "Failed";
            config?: components["schemas"]["TaskConfig"];
            /** @description The request's. */
            input?: {
                [key: string]: unknown;
            } | null;
            output?: components["schemas"]["Output"] | null;
            meta?: components["schemas"]["TaskMeta"];
            detail?: Record<string, never> | unknown[] | string | null;
            logs?: unknown[] | null;
            error?: components["schemas"]["TaskError"];
        };
        /** @description Times with up to nine decimals; the year 1 or an empty text stand for none. */
        TaskMeta: {
            created_at?: string;
            started_at?: string;
            ended_at?: string;
            usage?: {
                /** @enum {string} */
                type?: "point" | "llm" | "";
                /** @description Set aside while the task runs. */
                frozen?: number;
                /** @description Taken in the end. */
                consume?: number;
            };
            is_using_private_pool?: boolean;
        };
        TaskError: {
            /** @description 0 where nothing went wrong. */
            code?: number;
            /** @description What the vendor said. */
            raw_message?: string;
            message?: string;
            detail?: Record<string, never> | unknown[] | string | null;
        };
        /** @description What a model and task type do not fill is absent, empty or null. */
        Output: {
            /** @description Kling up to 2.6. */
            works?: components["schemas"]["KlingWork"][] | null;
            /** @description Kling 3.0 and Turbo, Veo, Sora and Seedance a link, empty before the end; Luma an object. */
            video?: string | components["schemas"]["Media"];
            /** @description Kling, Hailuo and the Qubico models. */
            video_url?: string;
            video_raw?: components["schemas"]["Media"];
            last_frame?: components["schemas"]["Media"];
            /** @description Luma's older form. */
            generation?: {
                video?: components["schemas"]["Media"];
            } | null;
            /** @description Hailuo. */
            cover_url?: string;
            /** @description Hailuo. */
            download_url?: string;
            /** @description Hailuo, 0 to 100. */
            percent?: number;
            /** @description Hailuo. */
            width?: number;
            /** @description Hailuo. */
            height?: number;
            /** @description Hailuo's own. */
            status?: number | string;
            /** @description Hailuo's own. */
            message?: string;
            /** @description The image; with Midjourney's imagine a grid of four. */
            image_url?: string;
            image_urls?: string[] | null;
            /** @description Midjourney, the images of a grid. */
            temporary_image_urls?: string[] | null;
            /** @description Midjourney, the same image at Discord. */
            discord_image_url?: string;
            /** @description Midjourney, on the way. */
            intermediate_image_urls?: string[] | null;
            /** @description Midjourney, 0 to 100. */
            task_progress?: number;
            /** @description Midjourney, what can be done next. */
            actions?: string[] | null;
            /** @description Midjourney. */
            error_messages?: string[] | null;
            /** @description Midjourney, the words for an image. */
            description?: string;
            /** @description Midjourney, the seed of a grid. */
            seed?: string | number;
            audio_url?: string;
            /** @description Udio. */
            songs?: components["schemas"]["Song"][] | null;
            /** @description Suno, by clip id; an entry may be empty. */
            clips?: {
                [key: string]: components["schemas"]["Clip"];
            } | null;
            /** @description Trellis, a GLB file. */
            model_file?: string;
            /** @description Trellis, a view of it from all sides. */
            combined_video?: string;
            /** @description Trellis, what it started from. */
            no_background_image?: string;
        };
        Media: {
            url?: string;
            width?: number;
            height?: number;
        } | null;
        KlingWork: {
            content_type?: string;
            status?: number;
            type?: string;
            video?: components["schemas"]["KlingResource"];
            image?: components["schemas"]["KlingResource"];
            cover?: components["schemas"]["KlingResource"];
        };
        KlingResource: {
            /** @description A link; with a watermark where there is one without. */
            resource?: string;
            resource_without_watermark?: string;
            width?: number;
            height?: number;
            /** @description Milliseconds. */
            duration?: number;
        } | null;
        Song: {
            id?: string;
            title?: string;
            /** @description A link to the sound. */
            song_path?: string;
            /** @description A link to the cover. */
            image_path?: string;
            /** @description Seconds. */
            duration?: number;
        };
        Clip: {
            id?: string;
            title?: string;
            status?: string;
            audio_url?: string;
            video_url?: string;
            image_url?: string;
            metadata?: {
                /** @description Seconds. */
                duration?: number | null;
                error_message?: string | null;
            } | null;
        };
        TaskMessage: {
            /** @description Seconds. */
            timestamp?: number;
            data: components["schemas"]["Task"];
        };
        CancelAnswer: {
            code?: number;
            message?: string;
            data?: unknown;
        };
        Refusal: {
            code?: number;
            message?: string;
            data?: {
                [key: string]: unknown;
            } | null;
        };
        TaskRequest: components["schemas"]["KlingVideo"] | components["schemas"]["KlingOmniVideo"] | components["schemas"]["KlingExtend"] | components["schemas"]["KlingLipSync"] | components["schemas"]["KlingEffects"] | components["schemas"]["KlingMotion"] | components["schemas"]["KlingTryOn"] | components["schemas"]["KlingAvatar"] | components["schemas"]["KlingTurboVideo"] | components["schemas"]["SeedanceVideo"] | components["schemas"]["Seedance2Video"] | components["schemas"]["Veo3Video"] | components["schemas"]["Veo31Video"] | components["schemas"]["Sora2Video"] | components["schemas"]["HailuoVideo"] | components["schemas"]["LumaVideo"] | components["schemas"]["Wan26Text"] | components["schemas"]["Wan26Image"] | components["schemas"]["WanxText"] | components["schemas"]["WanxImage"] | components["schemas"]["WanxOther"] | components["schemas"]["HunyuanText"] | components["schemas"]["HunyuanImage"] | components["schemas"]["Skyreels"] | components["schemas"]["Framepack"] | components["schemas"]["HugVideo"] | components["schemas"]["OmniHuman"] | components["schemas"]["VideoFaceSwap"] | components["schemas"]["VideoUpscale"] | components["schemas"]["VideoBackground"] | components["schemas"]["VideoSound"] | components["schemas"]["FluxSchnellText"] | components["schemas"]["FluxSchnellImage"] | components["schemas"]["FluxDevText"] | components["schemas"]["FluxDevImage"] | components["schemas"]["FluxAdvanced"] | components["schemas"]["GeminiImage"] | components["schemas"]["QwenImage"] | components["schemas"]["ZImage"] | components["schemas"]["SeedreamImage"] | components["schemas"]["FaceSwap"] | components["schemas"]["MultiFaceSwap"] | components["schemas"]["BackgroundRemove"] | components["schemas"]["Segment"] | components["schemas"]["Upscale"] | components["schemas"]["MidjourneyImagine"] | components["schemas"]["MidjourneyDescribe"] | components["schemas"]["MidjourneyChange"] | components["schemas"]["MidjourneyOther"] | components["schemas"]["Speech"] | components["schemas"]["UdioMusic"] | components["schemas"]["SunoMusic"] | components["schemas"]["SunoCustom"] | components["schemas"]["AceStep"] | components["schemas"]["DiffRhythm"] | components["schemas"]["Trellis"] | components["schemas"]["TrellisText"] | components["schemas"]["Trellis2"];
        Kling3Input: {
            /** @constant */
            version: "3.0";
            /** @description What to generate. */
            prompt: string;
            /**
             * @description std makes 720p and pro 1080p.
             * @default std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /** @description A link to the first frame. */
            image_url?: string;
            /** @description A link to the last frame. */
            image_tail_url?: string;
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            /**
             * @description The shape.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /** @description Adds sound. */
            enable_audio?: boolean;
            /** @description Lets the model cut the video into shots. */
            prefer_multi_shots?: boolean;
            /** @description Shots of at most 15 seconds together; prompt and duration then do not count. */
            multi_shots?: components["schemas"]["KlingShot"][];
        };
        KlingShot: {
            /** @description What the shot shows. */
            prompt: string;
            /**
             * @description Seconds.
             * @default 3
             */
            duration?: number;
        };
        KlingInput: {
            /** @enum {string} */
            version?: "1.0" | "1.5" | "1.6" | "2.1" | "2.1-master" | "2.5" | "2.6";
            /** @description What to generate. */
            prompt?: string;
            /** @description What not to show. */
            negative_prompt?: string;
            /** @description How closely the prompt is followed. */
            cfg_scale?: number;
            /**
             * @description Seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description The shape.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description std makes 720p and pro 1080p.
             * @default std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /** @description A link to the first frame. */
            image_url?: string;
            /** @description A link to the last frame. */
            image_tail_url?: string;
            /** @description How the camera moves. */
            camera_control?: {
                [key: string]: unknown;
            };
        };
        KlingVideo: {
            /** @constant */
            model: "kling";
            /** @constant */
            task_type: "video_generation";
            input: components["schemas"]["Kling3Input"] | components["schemas"]["KlingInput"];
            config?: components["schemas"]["TaskConfig"];
        };
        KlingOmniVideo: {
            /** @constant */
            model: "kling";
            /** @constant */
            task_type: "omni_video_generation";
            input: {
                /** @enum {string} */
                version: "3.0" | "o1";
                /** @description What to generate; @image_1 and so on name the images. */
                prompt: string;
                /** @description Links to images that guide. */
                images?: string[];
                /** @enum {string} */
                resolution?: "720p" | "1080p";
                /** @description Seconds. */
                duration?: number;
                /** @description The shape. */
                aspect_ratio?: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        KlingExtend: {
            /** @constant */
            model: "kling";
            /** @constant */
            task_type: "extend_video";
            input: {
                /** @description The finished task to go on from. */
                origin_task_id: string;
                /** @description What to generate. */
                prompt?: string;
                /** @description What not to show. */
                negative_prompt?: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        KlingLipSync: {
            /** @constant */
            model: "kling";
            /** @constant */
            task_type: "lip_sync";
            input: {
                /** @description The finished task whose video speaks. */
                origin_task_id: string;
                /** @description What is said. */
                tts_text?: string;
                /** @description The voice. */
                tts_timbre?: string;
                /**
                 * @description How fast it is said.
                 * @default 1
                 */
                tts_speed?: number;
                /** @description A link to a recording instead of a text. */
                local_dubbing_url?: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        KlingEffects: {
            /** @constant */
            model: "kling";
            /** @constant */
            task_type: "effects";
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description The name of the effect, such as squish or expansion. */
                effect: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        KlingMotion: {
            /** @constant */
            model: "kling";
            /** @constant */
            task_type: "motion_control";
            input: {
                /** @description A link to the image of who moves. */
                image_url: string;
                /** @description What to generate. */
                prompt?: string;
                /** @description A link to the video with the movement. */
                video_url?: string;
                /**
                 * @description A known movement instead of a video.
                 * @enum {string}
                 */
                preset_motion?: "Cute Baby Dance" | "Nezha" | "Heart Gesture Dance" | "Motorcycle Dance" | "Subject 3 Dance" | "Ghost Step Dance" | "Martial Arts" | "Running" | "Poping";
                /**
                 * @description Whose orientation counts.
                 * @default video
                 * @enum {string}
                 */
                motion_direction?: "video" | "image";
                /** @description Keeps the sound of the video. */
                keep_original_sound?: boolean;
                /**
                 * @description std makes 720p and pro 1080p.
                 * @default std
                 * @enum {string}
                 */
                mode?: "std" | "pro";
            };
            config?: components["schemas"]["TaskConfig"];
        };
        KlingTryOn: {
            /** @constant */
            model: "kling";
            /** @constant */
            task_type: "ai_try_on";
            input: {
                /** @description A link to the image of the person. */
                model_input: string;
                /** @description A link to an image of a dress; excludes the next two. */
                dress_input?: string;
                /** @description A link to an image of a top. */
                upper_input?: string;
                /** @description A link to an image of trousers or a skirt. */
                lower_input?: string;
                /** @description How many images. */
                batch_size?: number;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        KlingAvatar: {
            /** @constant */
            model: "kling";
            /** @constant */
            task_type: "avatar";
            input: {
                [key: string]: unknown;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        KlingTurboVideo: {
            /** @constant */
            model: "kling-turbo";
            /** @constant */
            task_type: "video_generation";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description A link to the first frame. */
                image_url?: string;
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @description The shape.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1";
                /**
                 * @description std makes 720p and pro 1080p.
                 * @default std
                 * @enum {string}
                 */
                mode?: "std" | "pro";
                /** @constant */
                version?: "2.5-turbo";
            };
            config?: components["schemas"]["TaskConfig"];
        };
        SeedanceVideo: {
            /** @constant */
            model: "seedance";
            /** @constant */
            task_type: "seedance-2.5";
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @description What the links are for.
                 * @enum {string}
                 */
                mode?: "text_to_video" | "first_last_frames" | "omni_reference";
                /** @description Links to images; at most twelve links of all sorts. */
                image_urls?: string[];
                /** @description Links to videos. */
                video_urls?: string[];
                /** @description Links to sounds. */
                audio_urls?: string[];
                /** @description Seconds. */
                duration?: number;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p";
                /**
                 * @description The shape.
                 * @enum {string}
                 */
                aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Seedance2Video: {
            /** @constant */
            model: "seedance";
            /** @enum {string} */
            task_type: "seedance-2" | "seedance-2-fast" | "seedance-2-mini" | "seedance-2-preview" | "seedance-2-preview-vip" | "seedance-2-fast-preview-vip";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description Links to images that guide. */
                image_urls?: string[];
                /** @description Seconds. */
                duration?: number;
                /** @enum {string} */
                resolution?: "480p" | "720p";
                /** @description The shape. */
                aspect_ratio?: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Veo3Video: {
            /** @constant */
            model: "veo3";
            /** @enum {string} */
            task_type: "veo3-video" | "veo3-video-fast";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description A link to the first frame. */
                image_url?: string;
                /** @description 16:9, 9:16 or auto. */
                aspect_ratio?: string;
                /** @description Seconds with an s, such as 8s. */
                duration?: string;
                /** @description Such as 720p. */
                resolution?: string;
                /** @description Adds sound. */
                generate_audio?: boolean;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Veo31Video: {
            /** @constant */
            model: "veo3.1";
            /** @enum {string} */
            task_type: "veo3.1-video" | "veo3.1-video-fast";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description A link to the first frame. */
                image_url?: string;
                /** @description 16:9, 9:16 or auto. */
                aspect_ratio?: string;
                /** @description Seconds with an s, such as 8s. */
                duration?: string;
                /** @description Such as 720p. */
                resolution?: string;
                /** @description Adds sound. */
                generate_audio?: boolean;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Sora2Video: {
            /** @constant */
            model: "sora2";
            /** @enum {string} */
            task_type: "sora2-video" | "sora2-pro-video";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description The shape. */
                aspect_ratio?: string;
                /** @description Seconds, such as 4. */
                duration?: number;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        HailuoVideo: {
            /** @constant */
            model: "hailuo";
            /** @constant */
            task_type: "video_generation";
            input: {
                /** @description What to generate. */
                prompt?: string;
                /** @description Hailuo's own model, such as v2.3 or t2v-01. */
                model?: string;
                /** @description A link to the first frame. */
                image_url?: string;
                /** @description Rewrites the prompt. */
                expand_prompt?: boolean;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        LumaFrame: {
            /** @enum {string} */
            type: "image";
            /** @description A link to the frame. */
            url: string;
        };
        LumaVideo: {
            /** @constant */
            model: "luma";
            /** @constant */
            task_type: "video_generation";
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {integer}
                 */
                duration?: 5 | 10;
                /** @description The shape. */
                aspect_ratio?: string;
                key_frames?: {
                    frame0?: components["schemas"]["LumaFrame"];
                };
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Wan26Text: {
            /** @constant */
            model: "Wan";
            /** @constant */
            task_type: "wan26-txt2video";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Seconds. */
                duration?: number;
                /** @enum {string} */
                resolution?: "720P" | "1080P";
                /** @description The shape. */
                aspect_ratio?: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Wan26Image: {
            /** @constant */
            model: "Wan";
            /** @constant */
            task_type: "wan26-img2video";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description A link to the first frame. */
                image: string;
                /** @description Seconds. */
                duration?: number;
                /** @enum {string} */
                resolution?: "720P" | "1080P";
            };
            config?: components["schemas"]["TaskConfig"];
        };
        WanxText: {
            /** @constant */
            model: "Qubico/wanx";
            /** @enum {string} */
            task_type: "txt2video-1.3b" | "txt2video-14b";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /**
                 * @description The shape.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "1:1" | "9:16";
            };
            config?: components["schemas"]["TaskConfig"];
        };
        WanxImage: {
            /** @constant */
            model: "Qubico/wanx";
            /** @constant */
            task_type: "img2video-14b";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description A link to the first frame. */
                image: string;
                /**
                 * @description The shape.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "1:1" | "9:16";
            };
            config?: components["schemas"]["TaskConfig"];
        };
        WanxOther: {
            /** @constant */
            model: "Qubico/wanx";
            /** @enum {string} */
            task_type: "txt2video-14b-lora" | "img2video-14b-lora" | "img2video-14b-keyframe" | "img2video-14b-control-camera";
            input: {
                [key: string]: unknown;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        HunyuanText: {
            /** @constant */
            model: "Qubico/hunyuan";
            /** @enum {string} */
            task_type: "txt2video" | "fast-txt2video";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /**
                 * @description The shape.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "1:1" | "9:16";
            };
            config?: components["schemas"]["TaskConfig"];
        };
        HunyuanImage: {
            /** @constant */
            model: "Qubico/hunyuan";
            /** @enum {string} */
            task_type: "img2video-concat" | "img2video-replace";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description A link to the first frame. */
                image: string;
                /**
                 * @description The shape.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "1:1" | "9:16";
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Skyreels: {
            /** @constant */
            model: "Qubico/skyreels";
            /** @constant */
            task_type: "img2video";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description A link to the first frame. */
                image: string;
                /**
                 * @description The shape.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "1:1" | "9:16";
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Framepack: {
            /** @constant */
            model: "Qubico/framepack";
            /** @constant */
            task_type: "img2video";
            input: {
                [key: string]: unknown;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        HugVideo: {
            /** @constant */
            model: "Qubico/hug-video";
            /** @constant */
            task_type: "image_to_video";
            input: {
                /** @description A link to an image of two people. */
                image_url: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        OmniHuman: {
            /** @constant */
            model: "omni-human";
            /** @constant */
            task_type: "omni-human-1.5";
            input: {
                /** @description A link to an image of who speaks. */
                image_url: string;
                /** @description A link to what is said. */
                audio_url: string;
                /** @description What to generate. */
                prompt?: string;
                /** @description Faster. */
                fast_mode?: boolean;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        VideoFaceSwap: {
            /** @constant */
            model: "Qubico/video-toolkit";
            /** @constant */
            task_type: "face-swap";
            input: {
                /** @description A link to the face. */
                swap_image: string;
                /** @description A link to the video that gets it. */
                target_video: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        VideoUpscale: {
            /** @constant */
            model: "Qubico/video-toolkit";
            /** @constant */
            task_type: "upscale";
            input: {
                /** @description A link to the video. */
                video: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        VideoBackground: {
            /** @constant */
            model: "Qubico/video-toolkit";
            /** @constant */
            task_type: "background-remove";
            input: {
                [key: string]: unknown;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        VideoSound: {
            /** @constant */
            model: "Qubico/mmaudio";
            /** @constant */
            task_type: "video2audio";
            input: {
                /** @description What is to be heard. */
                prompt: string;
                /** @description What is not to be heard. */
                negative_prompt?: string;
                /** @description A link to the video. */
                video: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        FluxSchnellText: {
            /** @constant */
            model: "Qubico/flux1-schnell";
            /** @constant */
            task_type: "txt2img";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Pixels. */
                width?: number;
                /** @description Pixels. */
                height?: number;
                /** @description How many steps. */
                steps?: number;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        FluxSchnellImage: {
            /** @constant */
            model: "Qubico/flux1-schnell";
            /** @constant */
            task_type: "img2img";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Pixels. */
                width?: number;
                /** @description Pixels. */
                height?: number;
                /** @description How many steps. */
                steps?: number;
                /** @description A link to the image. */
                image: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        FluxDevText: {
            /** @constant */
            model: "Qubico/flux1-dev";
            /** @constant */
            task_type: "txt2img";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Pixels. */
                width?: number;
                /** @description Pixels. */
                height?: number;
                /** @description How many steps. */
                steps?: number;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        FluxDevImage: {
            /** @constant */
            model: "Qubico/flux1-dev";
            /** @constant */
            task_type: "img2img";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Pixels. */
                width?: number;
                /** @description Pixels. */
                height?: number;
                /** @description How many steps. */
                steps?: number;
                /** @description A link to the image. */
                image: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        FluxAdvanced: {
            /** @constant */
            model: "Qubico/flux1-dev-advanced";
            /** @enum {string} */
            task_type: "txt2img-lora" | "img2img-lora" | "fill-inpaint" | "fill-outpaint" | "redux-variation" | "controlnet-lora" | "kontext";
            input: {
                /** @description What to generate. */
                prompt?: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description A link to the image. */
                image?: string;
                /** @description Pixels. */
                width?: number;
                /** @description Pixels. */
                height?: number;
                /** @description How many steps. */
                steps?: number;
                /** @description Trained styles. */
                lora_settings?: {
                    lora_type: string;
                }[];
                /** @description Images whose structure is kept. */
                control_net_settings?: components["schemas"]["FluxControl"][];
                /** @description More settings by name, such as those of an outpainting. */
                custom_settings?: components["schemas"]["FluxSetting"][];
            };
            config?: components["schemas"]["TaskConfig"];
        };
        FluxControl: {
            /** @enum {string} */
            control_type: "depth" | "canny" | "hed" | "openpose";
            /** @description A link to the image. */
            control_image: string;
        };
        FluxSetting: {
            /** @constant */
            setting_type: "outpaint";
            /** @description Pixels. */
            outpaint_left?: number;
            /** @description Pixels. */
            outpaint_right?: number;
            /** @description Pixels. */
            outpaint_top?: number;
            /** @description Pixels. */
            outpaint_bottom?: number;
        };
        GeminiImage: {
            /** @constant */
            model: "gemini";
            /** @enum {string} */
            task_type: "nano-banana-pro" | "nano-banana-2" | "gemini-2.5-flash-image";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description Links to the images to edit. */
                image_urls?: string[];
                /** @description The shape. */
                aspect_ratio?: string;
                /** @enum {string} */
                resolution?: "1K" | "2K" | "4K";
                /** @enum {string} */
                output_format?: "png" | "jpg";
                /** @enum {string} */
                safety_level?: "high" | "low";
            };
            config?: components["schemas"]["TaskConfig"];
        };
        QwenImage: {
            /** @constant */
            model: "Qubico/qwen-image";
            /** @enum {string} */
            task_type: "txt2img" | "image-edit";
            input: {
                [key: string]: unknown;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        ZImage: {
            /** @constant */
            model: "Qubico/z-image";
            /** @constant */
            task_type: "txt2img";
            input: {
                [key: string]: unknown;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        SeedreamImage: {
            /** @constant */
            model: "seedream";
            /** @constant */
            task_type: "seedream-5-lite";
            input: {
                [key: string]: unknown;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        FaceSwap: {
            /** @constant */
            model: "Qubico/image-toolkit";
            /** @constant */
            task_type: "face-swap";
            input: {
                /** @description A link to the face. */
                swap_image: string;
                /** @description A link to the image that gets it. */
                target_image: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        MultiFaceSwap: {
            /** @constant */
            model: "Qubico/image-toolkit";
            /** @constant */
            task_type: "multi-face-swap";
            input: {
                /** @description A link to the faces. */
                swap_image: string;
                /** @description A link to the image that gets them. */
                target_image: string;
                /** @description Which faces of the one image, as numbers with commas. */
                swap_faces_index?: string;
                /** @description Which faces of the other image. */
                target_faces_index?: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        BackgroundRemove: {
            /** @constant */
            model: "Qubico/image-toolkit";
            /** @constant */
            task_type: "background-remove";
            input: {
                /** @description A link to the image. */
                image: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Segment: {
            /** @constant */
            model: "Qubico/image-toolkit";
            /** @constant */
            task_type: "segment";
            input: {
                /** @description A link to the image. */
                image: string;
                /** @description What to cut out. */
                prompt: string;
                /** @description What to leave. */
                negative_prompt?: string;
                /**
                 * @description Grows or shrinks the cut.
                 * @default -15
                 */
                segment_factor?: number;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Upscale: {
            /** @constant */
            model: "Qubico/image-toolkit";
            /** @constant */
            task_type: "upscale";
            input: {
                /** @description A link to the image. */
                image: string;
                /**
                 * @description How many times larger.
                 * @default 2
                 */
                scale?: number;
                /** @description Improves faces. */
                face_enhance?: boolean;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        MidjourneyImagine: {
            /** @constant */
            model: "midjourney";
            /** @constant */
            task_type: "imagine";
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description The shape. */
                aspect_ratio?: string;
                /**
                 * @description How fast, and at what price.
                 * @enum {string}
                 */
                process_mode?: "relax" | "fast" | "turbo";
                /** @description Leaves out the check of the prompt. */
                skip_prompt_check?: boolean;
                /** @description Which bot. */
                bot_id?: number;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        MidjourneyDescribe: {
            /** @constant */
            model: "midjourney";
            /** @constant */
            task_type: "describe";
            input: {
                /** @description A link to the image. */
                image_url: string;
                /**
                 * @description How fast, and at what price.
                 * @enum {string}
                 */
                process_mode?: "relax" | "fast" | "turbo";
                /** @description Which bot. */
                bot_id?: number;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        MidjourneyChange: {
            /** @constant */
            model: "midjourney";
            /** @enum {string} */
            task_type: "upscale" | "variation" | "reroll" | "seed";
            input: {
                /** @description The finished task. */
                origin_task_id: string;
                /** @description Which of its images, or which change. */
                index?: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        MidjourneyOther: {
            /** @constant */
            model: "midjourney";
            /** @enum {string} */
            task_type: "blend" | "inpaint" | "outpaint" | "pan";
            input: {
                [key: string]: unknown;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Speech: {
            /** @constant */
            model: "Qubico/tts";
            /** @constant */
            task_type: "zero-shot";
            input: {
                /** @description What is said. */
                gen_text: string;
                /** @description A link to a recording of the voice. */
                ref_audio: string;
                /** @description What the recording says. */
                ref_text?: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        UdioMusic: {
            /** @constant */
            model: "music-u";
            /** @constant */
            task_type: "generate_music";
            input: {
                /** @description What the song is about. */
                gpt_description_prompt?: string;
                /** @description The words, or the style of an extension. */
                prompt?: string;
                /** @description What to avoid. */
                negative_tags?: string;
                /**
                 * @description Where the words come from.
                 * @enum {string}
                 */
                lyrics_type: "generate" | "instrumental" | "user";
                /**
                 * @description The same seed gives similar results.
                 * @default -1
                 */
                seed?: number;
                /** @description The song to go on from. */
                continue_song_id?: string;
                /** @description Seconds into it. */
                continue_at?: number;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        SunoMusic: {
            /** @constant */
            model: "music-s";
            /** @constant */
            task_type: "generate_music";
            input: {
                /** @description What the song is about. */
                prompt: string;
                /** @description Without a voice. */
                make_instrumental?: boolean;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        SunoCustom: {
            /** @constant */
            model: "music-s";
            /** @constant */
            task_type: "generate_music_custom";
            input: {
                /** @description The words. */
                prompt: string;
                /** @description The name. */
                title?: string;
                /** @description The style. */
                tags?: string;
                /** @description What to avoid. */
                negative_tags?: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        AceStep: {
            /** @constant */
            model: "Qubico/ace-step";
            /** @enum {string} */
            task_type: "txt2audio" | "audio2audio" | "edit" | "extend";
            input: {
                [key: string]: unknown;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        DiffRhythm: {
            /** @constant */
            model: "Qubico/diffrhythm";
            /** @enum {string} */
            task_type: "txt2audio-base" | "txt2audio-full";
            input: {
                /** @description The words, with times. */
                lyrics: string;
                /** @description The style. */
                style_prompt: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Trellis: {
            /** @constant */
            model: "Qubico/trellis";
            /** @constant */
            task_type: "image-to-3d";
            input: {
                /** @description A link to the image. */
                image: string;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        TrellisText: {
            /** @constant */
            model: "Qubico/trellis";
            /** @constant */
            task_type: "text-to-3d";
            input: {
                [key: string]: unknown;
            };
            config?: components["schemas"]["TaskConfig"];
        };
        Trellis2: {
            /** @constant */
            model: "Qubico/trellis2";
            /** @constant */
            task_type: "image-to-3d";
            input: {
                [key: string]: unknown;
            };
            config?: components["schemas"]["TaskConfig"];
        };
    };
    responses: {
        /** @description The request was refused. */
        Refused: {
            headers: {
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
         * @example 58cb41b7-556d-46c0-b82e-1e116aa1a31a
         */
        TaskId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
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
                 * @example 58cb41b7-556d-46c0-b82e-1e116aa1a31a
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    cancelTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 58cb41b7-556d-46c0-b82e-1e116aa1a31a
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was cancelled, or could not be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    cancelTasks: {
        parameters: {
            query: {
                /**
                 * @description Only tasks older than this moment in seconds.
                 * @example 1767225600
                 */
                created_before: number;
                /**
                 * @description Whose tasks.
                 * @example kling
                 */
                model: "kling" | "midjourney" | "suno" | "luma" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks were cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    taskChanged: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of the request as it is; absent where none was given.
                 * @example a-secret
                 */
                "x-webhook-secret"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskMessage"];
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
