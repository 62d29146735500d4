/** The types of Alibaba Model Studio's document, by openapi-typescript. Generated from specs/dashscope; change that, not this. */

export interface paths {
    "/api/v1/services/aigc/video-generation/video-synthesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate or edit a video */
        post: operations["synthesizeVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/aigc/image2video/video-synthesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let frames or a person move, speak or sing */
        post: operations["animateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/aigc/text2image/image-synthesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate images from a prompt */
        post: operations["synthesizeImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/aigc/image2image/image-synthesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Edit images */
        post: operations["editImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/aigc/image-generation/generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate and edit images in a message */
        post: operations["generateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/audio/asr/transcription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down recordings */
        post: operations["transcribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a task of any model */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a task that waits */
        post: operations["cancelTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A public address, `oss://`, or `data:` with Base64 where the model allows it. */
        Url: string;
        Seed: number;
        /** @description What should not be seen. */
        Negative: string;
        /**
         * @description Let a language model rewrite the prompt.
         * @default true
         */
        Extend: boolean;
        /** @default false */
        Watermark: boolean;
        /** @description Width and height, as in `1280*720`. */
        Size: string;
        /**
         * @default 16:9
         * @enum {string}
         */
        Ratio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * @default 1080P
         * @enum {string}
         */
        Resolution: "720P" | "1080P";
        /**
         * @description The last four are known from 1.1.
         * @default 16:9
         * @enum {string}
         */
        HappyHorseRatio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "4:5" | "5:4" | "9:21" | "21:9";
        /**
         * @description 480P is known from 1.1.
         * @default 1080P
         * @enum {string}
         */
        HappyHorseResolution: "480P" | "720P" | "1080P";
        Wan30: {
            /** @enum {string} */
            model: "wan3.0-video" | "wan3.0-video-prime";
            input: {
                prompt?: string;
                media?: {
                    /**
                     * @description At most 10 images, 5 videos and 5 sounds are referred to; frames and references exclude each other.
                     * @enum {string}
                     */
                    type: "first_frame" | "last_frame" | "reference_image" | "reference_video" | "reference_audio" | "file" | "link";
                    url: components["schemas"]["Url"];
                }[];
            };
            parameters?: {
                /**
                 * @default 1080P
                 * @enum {string}
                 */
                resolution?: "480P" | "720P" | "1080P";
                /** @enum {string} */
                ratio?: "adaptive" | "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                /**
                 * @description Seconds, from 2; -1 leaves it to the model.
                 * @default 5
                 */
                duration?: number;
                /** @default true */
                audio?: boolean;
                seed?: components["schemas"]["Seed"];
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
            };
        };
        Wan27Text: {
            /** @enum {string} */
            model: "wan2.7-t2v" | "wan2.7-t2v-2026-04-25" | "wan2.7-t2v-2026-06-12";
            input: {
                /** @description Also says whether there is one shot or several. */
                prompt: string;
                negative_prompt?: components["schemas"]["Negative"];
                /** @description WAV or MP3, 2 to 30 s, 15 MB; else a sound is made up. */
                audio_url?: string;
            };
            parameters?: {
                resolution?: components["schemas"]["Resolution"];
                ratio?: components["schemas"]["Ratio"];
                /** @default 5 */
                duration?: number;
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        Wan27Image: {
            /** @enum {string} */
            model: "wan2.7-i2v" | "wan2.7-i2v-2026-04-25";
            input: {
                prompt?: string;
                negative_prompt?: components["schemas"]["Negative"];
                /** @description A first frame, with or without a last one and a sound; or a clip to continue, with or without a last frame. */
                media: {
                    /** @enum {string} */
                    type: "first_frame" | "last_frame" | "first_clip" | "driving_audio";
                    url: components["schemas"]["Url"];
                }[];
            };
            parameters?: {
                resolution?: components["schemas"]["Resolution"];
                /** @default 5 */
                duration?: number;
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        Wan27Reference: {
            /** @constant */
            model: "wan2.7-r2v";
            input: {
                prompt: string;
                negative_prompt?: components["schemas"]["Negative"];
                /** @description At most five images and videos together. */
                media: {
                    /** @enum {string} */
                    type: "reference_image" | "reference_video" | "first_frame";
                    url: components["schemas"]["Url"];
                    /** @description The voice of the person shown; the address of a sound. */
                    reference_voice?: string;
                }[];
            };
            parameters?: {
                resolution?: components["schemas"]["Resolution"];
                ratio?: components["schemas"]["Ratio"];
                /**
                 * @description Up to 10 with a video.
                 * @default 5
                 */
                duration?: number;
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        Wan27Edit: {
            /** @constant */
            model: "wan2.7-videoedit";
            input: {
                prompt?: string;
                negative_prompt?: components["schemas"]["Negative"];
                /** @description One video, and images to refer to. */
                media: {
                    /** @enum {string} */
                    type: "video" | "reference_image";
                    url: components["schemas"]["Url"];
                }[];
            };
            parameters?: {
                resolution?: components["schemas"]["Resolution"];
                /**
                 * @description Else the video's own.
                 * @enum {string}
                 */
                ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @description 0 keeps the length.
                 * @default 0
                 */
                duration?: number;
                /**
                 * @default auto
                 * @enum {string}
                 */
                audio_setting?: "auto" | "origin";
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        HappyHorseText: {
            /** @enum {string} */
            model: "happyhorse-1.0-t2v" | "happyhorse-1.1-t2v";
            input: {
                prompt: string;
            };
            parameters?: {
                resolution?: components["schemas"]["HappyHorseResolution"];
                ratio?: components["schemas"]["HappyHorseRatio"];
                /** @default 5 */
                duration?: number;
                /** @default true */
                watermark?: boolean;
                seed?: components["schemas"]["Seed"];
            };
        };
        HappyHorseImage: {
            /** @enum {string} */
            model: "happyhorse-1.0-i2v" | "happyhorse-1.1-i2v";
            input: {
                prompt?: string;
                media: {
                    /** @constant */
                    type: "first_frame";
                    url: components["schemas"]["Url"];
                }[];
            };
            parameters?: {
                resolution?: components["schemas"]["HappyHorseResolution"];
                /** @default 5 */
                duration?: number;
                /** @default true */
                watermark?: boolean;
                seed?: components["schemas"]["Seed"];
            };
        };
        HappyHorseReference: {
            /** @enum {string} */
            model: "happyhorse-1.0-r2v" | "happyhorse-1.1-r2v";
            input: {
                /** @description Calls the images `character1` and so on, in their order. */
                prompt: string;
                media: {
                    /** @constant */
                    type: "reference_image";
                    url: components["schemas"]["Url"];
                }[];
            };
            parameters?: {
                resolution?: components["schemas"]["HappyHorseResolution"];
                ratio?: components["schemas"]["HappyHorseRatio"];
                /** @default 5 */
                duration?: number;
                /** @default true */
                watermark?: boolean;
                seed?: components["schemas"]["Seed"];
            };
        };
        HappyHorseEdit: {
            /** @constant */
            model: "happyhorse-1.0-video-edit";
            input: {
                prompt: string;
                /** @description One video of 3 to 60 s, of which 15 s are used, and up to five images. */
                media: {
                    /** @enum {string} */
                    type: "video" | "reference_image";
                    url: components["schemas"]["Url"];
                }[];
            };
            parameters?: {
                resolution?: components["schemas"]["Resolution"];
                /**
                 * @default auto
                 * @enum {string}
                 */
                audio_setting?: "auto" | "origin";
                /** @default true */
                watermark?: boolean;
                seed?: components["schemas"]["Seed"];
            };
        };
        WanText: {
            /** @enum {string} */
            model: "wan2.6-t2v" | "wan2.6-t2v-us" | "wan2.5-t2v-preview" | "wan2.2-t2v-plus" | "wan2.1-t2v-turbo" | "wan2.1-t2v-plus" | "wanx2.1-t2v-turbo" | "wanx2.1-t2v-plus";
            input: {
                /** @description 800 before 2.5. */
                prompt: string;
                negative_prompt?: components["schemas"]["Negative"];
                /** @description 2.5 and 2.6: WAV or MP3, 3 to 30 s, 15 MB. */
                audio_url?: string;
            };
            parameters?: {
                size?: components["schemas"]["Size"];
                /**
                 * @description 5 or 10 with 2.5, 5 before.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @description 2.6, with `prompt_extend`.
                 * @default single
                 * @enum {string}
                 */
                shot_type?: "single" | "multi";
                /** @description 2.5 and 2.6: whether to make up a sound. */
                audio?: boolean;
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        WanImage: {
            /** @enum {string} */
            model: "wan2.6-i2v" | "wan2.6-i2v-flash" | "wan2.6-i2v-us" | "wan2.5-i2v-preview" | "wan2.2-i2v-flash" | "wan2.2-i2v-plus" | "wan2.1-i2v-turbo" | "wan2.1-i2v-plus" | "wanx2.1-i2v-turbo" | "wanx2.1-i2v-plus";
            input: {
                img_url: components["schemas"]["Url"];
                /** @description 800 before 2.5. */
                prompt?: string;
                negative_prompt?: components["schemas"]["Negative"];
                /** @description 2.5 and 2.6: WAV or MP3, 3 to 30 s, 15 MB. */
                audio_url?: string;
                /** @description The name of an effect; the prompt is not read then. */
                template?: string;
            };
            parameters?: {
                /**
                 * @description Which of them depends on the model.
                 * @enum {string}
                 */
                resolution?: "480P" | "720P" | "1080P";
                /**
                 * @description 5 or 10 with 2.5, 5 before; 3 to 5 with 2.1 turbo.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @description 2.6, with `prompt_extend`.
                 * @default single
                 * @enum {string}
                 */
                shot_type?: "single" | "multi";
                /** @description 2.5 and 2.6: whether to make up a sound. */
                audio?: boolean;
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        WanReference: {
            /** @enum {string} */
            model: "wan2.6-r2v" | "wan2.6-r2v-flash";
            input: {
                /** @description Calls what is referred to `character1` and so on. */
                prompt: string;
                negative_prompt?: components["schemas"]["Negative"];
                /** @description Images, at most 5, and videos, at most 3. */
                reference_urls: string[];
            };
            parameters?: {
                size?: components["schemas"]["Size"];
                /** @default 5 */
                duration?: number;
                /**
                 * @default single
                 * @enum {string}
                 */
                shot_type?: "single" | "multi";
                /**
                 * @description Flash alone can leave it out.
                 * @default true
                 */
                audio?: boolean;
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        WanVace: {
            /** @enum {string} */
            model: "wan2.1-vace-plus" | "wanx2.1-vace-plus";
            input: {
                /** @enum {string} */
                function: "image_reference" | "video_repainting" | "video_edit" | "video_extension" | "video_outpainting";
                prompt: string;
                ref_images_url?: string[];
                video_url?: string;
                mask_image_url?: string;
                mask_video_url?: string;
                mask_frame_id?: number;
                first_frame_url?: string;
                last_frame_url?: string;
                first_clip_url?: string;
                last_clip_url?: string;
            };
            parameters?: {
                obj_or_bg?: ("obj" | "bg")[];
                size?: components["schemas"]["Size"];
                /** @description Such as posebodyface, posebody, depth, scribble. */
                control_condition?: string;
                strength?: number;
                /** @enum {string} */
                mask_type?: "tracking" | "fixed";
                expand_ratio?: number;
                top_scale?: number;
                bottom_scale?: number;
                left_scale?: number;
                right_scale?: number;
                /** @constant */
                duration?: 5;
                prompt_extend?: boolean;
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        Keyframes: {
            /** @enum {string} */
            model: "wan2.2-kf2v-flash" | "wan2.1-kf2v-plus" | "wanx2.1-kf2v-plus";
            input: {
                first_frame_url: components["schemas"]["Url"];
                last_frame_url?: components["schemas"]["Url"];
                prompt?: string;
                negative_prompt?: components["schemas"]["Negative"];
                /** @description The name of an effect. */
                template?: string;
            };
            parameters?: {
                /**
                 * @description 720P alone with 2.1.
                 * @default 720P
                 * @enum {string}
                 */
                resolution?: "480P" | "720P" | "1080P";
                /** @constant */
                duration?: 5;
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        SpeechToVideo: {
            /** @constant */
            model: "wan2.2-s2v";
            input: {
                image_url: string;
                /** @description Up to 20 s. */
                audio_url: string;
            };
            parameters?: {
                /**
                 * @default 480P
                 * @enum {string}
                 */
                resolution?: "480P" | "720P";
            };
        };
        Animate: {
            /** @enum {string} */
            model: "wan2.2-animate-move" | "wan2.2-animate-mix";
            input: {
                image_url: string;
                video_url: string;
                /** @default false */
                watermark?: boolean;
            };
            parameters: {
                /** @enum {string} */
                mode: "wan-std" | "wan-pro";
                /** @default true */
                check_image?: boolean;
            };
        };
        Retalk: {
            /** @constant */
            model: "videoretalk";
            input: {
                video_url: string;
                audio_url: string;
                /** @description Whose mouth is moved. */
                ref_image_url?: string;
            };
            parameters?: {
                /**
                 * @description Make the video as long as the sound.
                 * @default false
                 */
                video_extension?: boolean;
                /** @default 170 */
                query_face_threshold?: number;
            };
        };
        LivePortrait: {
            /** @constant */
            model: "liveportrait";
            input: {
                image_url: string;
                audio_url: string;
            };
            parameters?: {
                /**
                 * @default normal
                 * @enum {string}
                 */
                template_id?: "normal" | "calm" | "active";
                /** @default 0.5 */
                eye_move_freq?: number;
                /** @default 24 */
                video_fps?: number;
                /** @default 1 */
                mouth_move_strength?: number;
                /** @default true */
                paste_back?: boolean;
                /** @default 0.7 */
                head_move_strength?: number;
            };
        };
        TextToImage: {
            /** @enum {string} */
            model: "wan2.5-t2i-preview" | "wan2.2-t2i-flash" | "wan2.2-t2i-plus" | "wan2.1-t2i-turbo" | "wan2.1-t2i-plus" | "wanx2.1-t2i-turbo" | "wanx2.1-t2i-plus" | "wanx2.0-t2i-turbo" | "qwen-image" | "qwen-image-plus";
            input: {
                /** @description 800 with Wan and Qwen, 500 before 2.5. */
                prompt: string;
                negative_prompt?: components["schemas"]["Negative"];
            };
            parameters?: {
                size?: components["schemas"]["Size"];
                /**
                 * @description 1 with Qwen.
                 * @default 4
                 */
                n?: number;
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        ImageEdit: {
            /** @constant */
            model: "wanx2.1-imageedit";
            input: {
                /** @enum {string} */
                function: "stylization_all" | "stylization_local" | "description_edit" | "description_edit_with_mask" | "remove_watermark" | "expand" | "super_resolution" | "colorization" | "doodle" | "control_cartoon_feature";
                prompt: string;
                base_image_url: components["schemas"]["Url"];
                /** @description With description_edit_with_mask; white is what is changed. */
                mask_image_url?: string;
            };
            parameters?: {
                /** @default 1 */
                n?: number;
                /** @default 0.5 */
                strength?: number;
                top_scale?: number;
                bottom_scale?: number;
                left_scale?: number;
                right_scale?: number;
                upscale_factor?: number;
                /** @default false */
                is_sketch?: boolean;
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        ImagesToImage: {
            /** @constant */
            model: "wan2.5-i2i-preview";
            input: {
                prompt: string;
                negative_prompt?: components["schemas"]["Negative"];
                images: string[];
            };
            parameters?: {
                size?: components["schemas"]["Size"];
                /** @default 4 */
                n?: number;
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        Messages: {
            /** @constant */
            role: "user";
            /** @description One text, and images in their order. */
            content: {
                text?: string;
                image?: components["schemas"]["Url"];
            }[];
        }[];
        Wan27Images: {
            /** @enum {string} */
            model: "wan2.7-image-pro" | "wan2.7-image";
            input: {
                messages: components["schemas"]["Messages"];
            };
            parameters?: {
                /**
                 * @description 1K, 2K, 4K (pro, from text alone), or `width*height`.
                 * @default 2K
                 */
                size?: string;
                /** @description Up to 4; up to 12 in a set, which may have fewer. */
                n?: number;
                /**
                 * @description A set of images that belong together.
                 * @default false
                 */
                enable_sequential?: boolean;
                /**
                 * @description From text alone.
                 * @default true
                 */
                thinking_mode?: boolean;
                /** @description For each image, the places to edit: left, top, right, bottom. */
                bbox_list?: number[][][];
                color_palette?: {
                    hex?: string;
                    /** @description A share such as 23.51%. */
                    ratio?: string;
                }[];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        Wan26Images: {
            /** @enum {string} */
            model: "wan2.6-image" | "wan2.6-t2i";
            input: {
                messages: components["schemas"]["Messages"];
            };
            parameters?: {
                size?: components["schemas"]["Size"];
                n?: number;
                /**
                 * @description Text and images in turn; wan2.6-image.
                 * @default false
                 */
                enable_interleave?: boolean;
                /** @default 5 */
                max_images?: number;
                negative_prompt?: components["schemas"]["Negative"];
                prompt_extend?: components["schemas"]["Extend"];
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
            };
        };
        Recordings: {
            /** @enum {string} */
            model: "paraformer-v2" | "paraformer-8k-v2" | "paraformer-v1" | "paraformer-8k-v1" | "paraformer-mtl-v1" | "fun-asr" | "fun-asr-mtl" | "sensevoice-v1";
            input: {
                /** @description 2 GB and 12 hours each. */
                file_urls: string[];
            };
            parameters?: {
                language_hints?: string[];
                channel_id?: number[];
                vocabulary_id?: string;
                /** @default false */
                disfluency_removal_enabled?: boolean;
                /** @default false */
                timestamp_alignment_enabled?: boolean;
                /** @description JSON in a text. */
                special_word_filter?: string;
                /** @default false */
                diarization_enabled?: boolean;
                speaker_count?: number;
            };
        };
        Recording: {
            /** @constant */
            model: "qwen3-asr-flash-filetrans";
            input: {
                file_url: string;
            };
            parameters?: {
                channel_id?: number[];
                language?: string;
                /** @default false */
                enable_itn?: boolean;
                /** @default false */
                enable_words?: boolean;
            };
        };
        CreateAnswer: {
            request_id?: string;
            output?: {
                task_id?: string;
                task_status?: components["schemas"]["Status"];
            };
        };
        /**
         * @description UNKNOWN is a task that does not exist, or no longer.
         * @enum {string}
         */
        Status: "PENDING" | "RUNNING" | "SUSPENDED" | "SUCCEEDED" | "FAILED" | "CANCELED" | "UNKNOWN";
        /** @description As in `2026-01-01 08:00:00.000`, without a zone. */
        Time: string;
        TaskAnswer: {
            request_id?: string;
            output?: {
                task_id?: string;
                task_status?: components["schemas"]["Status"];
                submit_time?: components["schemas"]["Time"];
                scheduled_time?: components["schemas"]["Time"];
                end_time?: components["schemas"]["Time"];
                /** @description Why it failed. */
                code?: string;
                message?: string;
                orig_prompt?: string;
                actual_prompt?: string;
                check_audio?: string;
                video_url?: string;
                /** @description Images or transcripts in a list; of animations one object. */
                results?: components["schemas"]["Result"][] | {
                    video_url?: string;
                };
                /** @description Of the model that takes one recording. */
                result?: {
                    transcription_url?: string;
                };
                choices?: {
                    finish_reason?: string;
                    message?: {
                        role?: string;
                        content?: {
                            type?: string;
                            image?: string;
                            text?: string;
                        }[];
                    };
                }[];
                finished?: boolean;
                task_metrics?: {
                    TOTAL?: number;
                    SUCCEEDED?: number;
                    FAILED?: number;
                };
            };
            usage?: {
                /** @description Seconds charged, of what is given and what is made. */
                duration?: number;
                video_duration?: number;
                input_video_duration?: number;
                output_video_duration?: number;
                video_count?: number;
                image_count?: number;
                SR?: number | string;
                ratio?: string;
                size?: string;
            };
        };
        Result: {
            url?: string;
            orig_prompt?: string;
            actual_prompt?: string;
            /** @description The recording. */
            file_url?: string;
            /** @description A JSON document. */
            transcription_url?: string;
            subtask_status?: string;
            /** @description Why this one was not made. */
            code?: string;
            message?: string;
        };
        Error: {
            code?: string;
            message?: string;
            request_id?: string;
        };
    };
    responses: {
        /** @description The task, waiting. */
        Created: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateAnswer"];
            };
        };
        /** @description Refused. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The task.
         * @example 0385dc79-5ff8-4d82-bcb6-0123456789ab
         */
        TaskId: string;
        /** @description Without it the call is refused, or waits for its end. */
        Async: "enable";
        /** @description A workspace other than the key's own. */
        Workspace: string;
        /** @description Needed where a file is named by the `oss://` address of a temporary upload. */
        Resolve: "enable";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    synthesizeVideo: {
        parameters: {
            query?: never;
            header: {
                /** @description Without it the call is refused, or waits for its end. */
                "X-DashScope-Async": components["parameters"]["Async"];
                /** @description A workspace other than the key's own. */
                "X-DashScope-WorkSpace"?: components["parameters"]["Workspace"];
                /** @description Needed where a file is named by the `oss://` address of a temporary upload. */
                "X-DashScope-OssResourceResolve"?: components["parameters"]["Resolve"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wan30"] | components["schemas"]["Wan27Text"] | components["schemas"]["Wan27Image"] | components["schemas"]["Wan27Reference"] | components["schemas"]["Wan27Edit"] | components["schemas"]["HappyHorseText"] | components["schemas"]["HappyHorseImage"] | components["schemas"]["HappyHorseReference"] | components["schemas"]["HappyHorseEdit"] | components["schemas"]["WanText"] | components["schemas"]["WanImage"] | components["schemas"]["WanReference"] | components["schemas"]["WanVace"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    animateImage: {
        parameters: {
            query?: never;
            header: {
                /** @description Without it the call is refused, or waits for its end. */
                "X-DashScope-Async": components["parameters"]["Async"];
                /** @description A workspace other than the key's own. */
                "X-DashScope-WorkSpace"?: components["parameters"]["Workspace"];
                /** @description Needed where a file is named by the `oss://` address of a temporary upload. */
                "X-DashScope-OssResourceResolve"?: components["parameters"]["Resolve"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Keyframes"] | components["schemas"]["SpeechToVideo"] | components["schemas"]["Animate"] | components["schemas"]["Retalk"] | components["schemas"]["LivePortrait"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    synthesizeImage: {
        parameters: {
            query?: never;
            header: {
                /** @description Without it the call is refused, or waits for its end. */
                "X-DashScope-Async": components["parameters"]["Async"];
                /** @description A workspace other than the key's own. */
                "X-DashScope-WorkSpace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToImage"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    editImage: {
        parameters: {
            query?: never;
            header: {
                /** @description Without it the call is refused, or waits for its end. */
                "X-DashScope-Async": components["parameters"]["Async"];
                /** @description A workspace other than the key's own. */
                "X-DashScope-WorkSpace"?: components["parameters"]["Workspace"];
                /** @description Needed where a file is named by the `oss://` address of a temporary upload. */
                "X-DashScope-OssResourceResolve"?: components["parameters"]["Resolve"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageEdit"] | components["schemas"]["ImagesToImage"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    generateImage: {
        parameters: {
            query?: never;
            header: {
                /** @description Without it the call is refused, or waits for its end. */
                "X-DashScope-Async": components["parameters"]["Async"];
                /** @description A workspace other than the key's own. */
                "X-DashScope-WorkSpace"?: components["parameters"]["Workspace"];
                /** @description Needed where a file is named by the `oss://` address of a temporary upload. */
                "X-DashScope-OssResourceResolve"?: components["parameters"]["Resolve"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wan27Images"] | components["schemas"]["Wan26Images"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    transcribe: {
        parameters: {
            query?: never;
            header: {
                /** @description Without it the call is refused, or waits for its end. */
                "X-DashScope-Async": components["parameters"]["Async"];
                /** @description A workspace other than the key's own. */
                "X-DashScope-WorkSpace"?: components["parameters"]["Workspace"];
                /** @description Needed where a file is named by the `oss://` address of a temporary upload. */
                "X-DashScope-OssResourceResolve"?: components["parameters"]["Resolve"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Recordings"] | components["schemas"]["Recording"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A workspace other than the key's own. */
                "X-DashScope-WorkSpace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description The task.
                 * @example 0385dc79-5ff8-4d82-bcb6-0123456789ab
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    cancelTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A workspace other than the key's own. */
                "X-DashScope-WorkSpace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description The task.
                 * @example 0385dc79-5ff8-4d82-bcb6-0123456789ab
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        request_id?: string;
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
}
