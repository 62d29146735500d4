/** The types of MiniMax's document, by openapi-typescript. Generated from specs/minimax; change that, not this. */

export interface paths {
    "/v1/video_generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt, frames or a person (Hailuo) */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/query/video_generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a video task */
        get: operations["queryVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a file and get a link to it */
        get: operations["retrieveFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/video_template_generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill a video template
         * @deprecated
         */
        post: operations["createTemplateVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/query/video_template_generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a template task
         * @deprecated
         */
        get: operations["queryTemplateVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/t2a_async_v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak a long text */
        post: operations["createSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/query/t2a_async_query_v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a speech task
         * @description At most ten a second.
         */
        get: operations["querySpeech"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video_generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video with sound from a prompt, frames or references (H3) */
        post: operations["createVideoV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video_regeneration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a 2K video of one made in 768P */
        post: operations["regenerateVideoV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/h3_context_ir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn a prompt and references into an elaborate prompt (H3-Context-IR) */
        post: operations["createPromptV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/query/video_generation/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a v2 task of the last seven days */
        get: operations["queryVideoV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video_generation/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel a queued task, or delete the record of a finished one */
        delete: operations["deleteVideoV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    videoTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell of a v1 task, after a handshake */
        post: operations["videoCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    taskV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell of a v2 task, after a handshake */
        post: operations["callbackV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        BaseResp: {
            /** @description 0 where all is well. */
            status_code?: number;
            status_msg?: string;
        };
        /**
         * Format: uri
         * @description Answers a handshake first.
         */
        CallbackUrl: string;
        /** @description URL or data URL of a jpg, png or webp below 20 MB, the short side over 300 pixels. */
        Frame: string;
        /** @description Camera commands stand in brackets, such as `[Pan left]`. */
        Prompt01: string;
        /** @default true */
        Optimizer: boolean;
        /**
         * @description Shortens the work on the prompt.
         * @default false
         */
        Pretreatment: boolean;
        Hailuo23: {
            /** @constant */
            model: "MiniMax-Hailuo-2.3";
            prompt?: components["schemas"]["Prompt01"];
            first_frame_image?: components["schemas"]["Frame"];
            prompt_optimizer?: components["schemas"]["Optimizer"];
            fast_pretreatment?: components["schemas"]["Pretreatment"];
            /**
             * @description 10 with 768P alone.
             * @default 6
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @default 768P
             * @enum {string}
             */
            resolution?: "768P" | "1080P";
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @default false */
            aigc_watermark?: boolean;
        } & ({
            prompt: string;
        } | {
            first_frame_image: string;
        });
        Hailuo23Fast: {
            /** @constant */
            model: "MiniMax-Hailuo-2.3-Fast";
            prompt?: components["schemas"]["Prompt01"];
            first_frame_image: components["schemas"]["Frame"];
            prompt_optimizer?: components["schemas"]["Optimizer"];
            fast_pretreatment?: components["schemas"]["Pretreatment"];
            /**
             * @description 10 with 768P alone.
             * @default 6
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @default 768P
             * @enum {string}
             */
            resolution?: "768P" | "1080P";
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @default false */
            aigc_watermark?: boolean;
        };
        Hailuo02: {
            /** @constant */
            model: "MiniMax-Hailuo-02";
            prompt?: components["schemas"]["Prompt01"];
            first_frame_image?: components["schemas"]["Frame"];
            last_frame_image?: components["schemas"]["Frame"];
            prompt_optimizer?: components["schemas"]["Optimizer"];
            fast_pretreatment?: components["schemas"]["Pretreatment"];
            /**
             * @description 10 not with 1080P.
             * @default 6
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @description 512P needs a first frame and takes no last one.
             * @default 768P
             * @enum {string}
             */
            resolution?: "512P" | "768P" | "1080P";
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @default false */
            aigc_watermark?: boolean;
        } & ({
            prompt: string;
        } | {
            first_frame_image: string;
        } | {
            last_frame_image: string;
        });
        Text01: {
            /** @enum {string} */
            model: "T2V-01-Director" | "T2V-01";
            prompt: components["schemas"]["Prompt01"];
            prompt_optimizer?: components["schemas"]["Optimizer"];
            /**
             * @default 6
             * @enum {integer}
             */
            duration?: 6;
            /**
             * @default 720P
             * @enum {string}
             */
            resolution?: "720P";
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @default false */
            aigc_watermark?: boolean;
        };
        Image01: {
            /** @enum {string} */
            model: "I2V-01-Director" | "I2V-01-live" | "I2V-01";
            prompt?: components["schemas"]["Prompt01"];
            first_frame_image: components["schemas"]["Frame"];
            prompt_optimizer?: components["schemas"]["Optimizer"];
            /**
             * @default 6
             * @enum {integer}
             */
            duration?: 6;
            /**
             * @default 720P
             * @enum {string}
             */
            resolution?: "720P";
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @default false */
            aigc_watermark?: boolean;
        };
        Subject01: {
            /** @constant */
            model: "S2V-01";
            prompt?: components["schemas"]["Prompt01"];
            prompt_optimizer?: components["schemas"]["Optimizer"];
            subject_reference: {
                /** @constant */
                type: "character";
                image: components["schemas"]["Frame"][];
            }[];
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @default false */
            aigc_watermark?: boolean;
        };
        Media: {
            /** @description A public URL, a data URL, or `mm_file://` and the id of a file. */
            url: string;
        };
        Content: {
            /** @constant */
            type: "text";
            text: string;
        } | {
            /** @constant */
            type: "image_url";
            image_url: components["schemas"]["Media"];
            /**
             * @description Left out for a single first frame.
             * @enum {string}
             */
            role?: "first_frame" | "last_frame" | "reference_image";
        } | {
            /** @constant */
            type: "video_url";
            video_url: components["schemas"]["Media"];
            /**
             * @description base_video in a regeneration alone.
             * @enum {string}
             */
            role?: "reference_video" | "base_video";
        } | {
            /** @constant */
            type: "audio_url";
            audio_url: components["schemas"]["Media"];
            /** @constant */
            role?: "reference_audio";
        };
        /** @description One text of up to 7000 characters, and frames or references, never both: up to nine images of 30 MB, three videos of 50 MB, three sounds of 15 MB, 15 seconds each kind. */
        Contents: components["schemas"]["Content"][];
        /**
         * @description Required and not adaptive where there is nothing but text; ignored with frames.
         * @default adaptive
         * @enum {string}
         */
        Ratio: "adaptive" | "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
        VideoTask: {
            task_id?: string;
            /** @enum {string} */
            status?: "Preparing" | "Queueing" | "Processing" | "Success" | "Fail";
            /** @description Empty until the task succeeds. */
            file_id?: string;
            video_width?: number;
            video_height?: number;
            base_resp?: components["schemas"]["BaseResp"];
        };
        TemplateTask: {
            task_id?: string;
            /** @enum {string} */
            status?: "Preparing" | "Processing" | "Success" | "Fail";
            /** @description Valid for nine hours. */
            video_url?: string;
            base_resp?: components["schemas"]["BaseResp"];
        };
        TaskV2: {
            task?: components["schemas"]["Task"];
        };
        Task: {
            id?: string;
            model?: string;
            /** @enum {string} */
            status?: "queued" | "running" | "succeeded" | "failed" | "cancelled" | "expired";
            error?: {
                code?: string;
                message?: string;
            };
            /**
             * Format: int64
             * @description Seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Seconds.
             */
            updated_at?: number;
            content?: {
                /** @description Valid for some time; a later query names a new one. */
                url?: string;
                /** @description The elaborate prompt. */
                prompt?: string;
            };
            resolution?: string;
            /** @description Seconds. */
            duration?: number;
            /** @description Empty where it does not apply. */
            ratio?: string;
            /** @enum {string} */
            task_type?: "generation" | "h3_context_ir" | "regeneration";
            /** @enum {string} */
            modality?: "video" | "text";
            usage?: {
                total_seconds?: number;
                input_seconds?: number;
                output_seconds?: number;
                input_image_count?: number;
                input_audio_seconds?: number;
                total_tokens?: number;
                prompt_tokens?: number;
                completion_tokens?: number;
            };
        };
        RefusalV2: {
            /** @constant */
            type?: "error";
            error?: {
                /** @description authorized_error, bad_request_error, rate_limit_error, insufficient_balance_error, unprocessable_entity_error, overloaded_error, server_error and more. */
                type?: string;
                /** @description Ends in a numeric code in parentheses. */
                message?: string;
                http_code?: string;
            };
            request_id?: string;
        };
    };
    responses: {
        /** @description The task, accepted; or a refusal, told by the code. */
        Created: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    task_id?: string;
                    base_resp?: components["schemas"]["BaseResp"];
                };
            };
        };
        /** @description Refused before the API could say so itself. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    base_resp?: components["schemas"]["BaseResp"];
                };
            };
        };
        /** @description The task, accepted. */
        CreatedV2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    task_id?: string;
                };
            };
        };
        /** @description 400 parameters, 401 key, 402 balance, 422 content, 429 rate, 500 and 529 the provider. */
        RefusedV2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RefusalV2"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Hailuo23"] | components["schemas"]["Hailuo23Fast"] | components["schemas"]["Hailuo02"] | components["schemas"]["Text01"] | components["schemas"]["Image01"] | components["schemas"]["Subject01"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    queryVideo: {
        parameters: {
            query: {
                /**
                 * @description The task's id.
                 * @example 176843862716480
                 */
                task_id: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["VideoTask"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    retrieveFile: {
        parameters: {
            query: {
                /**
                 * @description The id a finished task names.
                 * @example 176844028768320
                 */
                file_id: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        file?: {
                            /** Format: int64 */
                            file_id?: number | string;
                            /** Format: int64 */
                            bytes?: number;
                            /**
                             * Format: int64
                             * @description Seconds.
                             */
                            created_at?: number;
                            filename?: string;
                            purpose?: string;
                            download_url?: string;
                        } | null;
                        base_resp?: components["schemas"]["BaseResp"];
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    createTemplateVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description One of the templates the provider lists. */
                    template_id: string;
                    text_inputs?: {
                        value: string;
                    }[];
                    media_inputs?: {
                        /** @description The URL of an image. */
                        value: string;
                    }[];
                    callback_url?: components["schemas"]["CallbackUrl"];
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    queryTemplateVideo: {
        parameters: {
            query: {
                /**
                 * @description The task's id.
                 * @example 401047179385389059
                 */
                task_id: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["TemplateTask"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    createSpeech: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    model: "speech-2.8-hd" | "speech-2.8-turbo" | "speech-2.6-hd" | "speech-2.6-turbo" | "speech-02-hd" | "speech-02-turbo" | "speech-01-hd" | "speech-01-turbo";
                    text?: string;
                    /**
                     * Format: int64
                     * @description An uploaded txt, or a zip of txt or json files, of up to 100,000 characters.
                     */
                    text_file_id?: number;
                    voice_setting: {
                        voice_id: string;
                        /** @default 1 */
                        speed?: number;
                        /** @default 1 */
                        vol?: number;
                        /** @default 0 */
                        pitch?: number;
                        /**
                         * @description fluent and whisper: speech-2.6 models.
                         * @enum {string}
                         */
                        emotion?: "happy" | "sad" | "angry" | "fearful" | "disgusted" | "surprised" | "calm" | "fluent" | "whisper";
                        /** @default false */
                        english_normalization?: boolean;
                        /** @default false */
                        latex_read?: boolean;
                    };
                    audio_setting?: {
                        /**
                         * @default 32000
                         * @enum {integer}
                         */
                        audio_sample_rate?: 8000 | 16000 | 22050 | 24000 | 32000 | 44100;
                        /**
                         * @description For mp3.
                         * @default 128000
                         * @enum {integer}
                         */
                        bitrate?: 32000 | 64000 | 128000 | 256000;
                        /**
                         * @default mp3
                         * @enum {string}
                         */
                        format?: "mp3" | "pcm" | "flac";
                        /** @enum {integer} */
                        channel?: 1 | 2;
                    };
                    pronunciation_dict?: {
                        tone?: string[];
                    };
                    /**
                     * @description The name of a language, `Chinese,Yue`, or auto.
                     * @default null
                     */
                    language_boost?: string | null;
                    voice_modify?: {
                        pitch?: number;
                        intensity?: number;
                        timbre?: number;
                        /** @enum {string} */
                        sound_effects?: "spacious_echo" | "auditorium_echo" | "lofi_telephone" | "robotic";
                    };
                    /** @default false */
                    aigc_watermark?: boolean;
                } & (unknown | unknown);
            };
        };
        responses: {
            /** @description The task, accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        task_id?: number | string;
                        /** Format: int64 */
                        file_id?: number | string;
                        task_token?: string;
                        /** @description Characters that are paid for. */
                        usage_characters?: number;
                        base_resp?: components["schemas"]["BaseResp"];
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    querySpeech: {
        parameters: {
            query: {
                /**
                 * @description The task's id.
                 * @example 95157322514444
                 */
                task_id: number;
            };
            header?: never;
            path?: never;
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
                    "application/json": {
                        /** Format: int64 */
                        task_id?: number | string;
                        /** @enum {string} */
                        status?: "Processing" | "Success" | "Failed" | "Expired" | "processing" | "success" | "failed" | "expired";
                        /**
                         * Format: int64
                         * @description Named from the start.
                         */
                        file_id?: number | string;
                        base_resp?: components["schemas"]["BaseResp"];
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    createVideoV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    model: "MiniMax-H3";
                    content: components["schemas"]["Contents"];
                    /** @enum {string} */
                    resolution: "768P" | "2K";
                    /** @description Seconds. */
                    duration: number;
                    ratio?: components["schemas"]["Ratio"];
                    callback_url?: components["schemas"]["CallbackUrl"];
                    /** @default false */
                    aigc_watermark?: boolean;
                } | {
                    /**
                     * @description Takes no references.
                     * @constant
                     */
                    model: "MiniMax-H3-Max";
                    content: components["schemas"]["Contents"];
                    /** @enum {string} */
                    resolution: "480P" | "768P";
                    /** @description Seconds. */
                    duration: number;
                    ratio?: components["schemas"]["Ratio"];
                    callback_url?: components["schemas"]["CallbackUrl"];
                    /** @default false */
                    aigc_watermark?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["CreatedV2"];
            "4XX": components["responses"]["RefusedV2"];
            "5XX": components["responses"]["RefusedV2"];
        };
    };
    regenerateVideoV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    model: "MiniMax-H3";
                    /** @description A task of this account that succeeded within seven days; needs permission. */
                    source_task_id: string;
                    content?: never;
                    /** @constant */
                    resolution: "2K";
                    callback_url?: components["schemas"]["CallbackUrl"];
                    /** @default false */
                    aigc_watermark?: boolean;
                } | {
                    /** @constant */
                    model: "MiniMax-H3";
                    source_task_id?: never;
                    /** @description Exactly what the first video was made from, and that video with the role base_video. */
                    content: components["schemas"]["Content"][];
                    /** @constant */
                    resolution: "2K";
                    callback_url?: components["schemas"]["CallbackUrl"];
                    /** @default false */
                    aigc_watermark?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["CreatedV2"];
            "4XX": components["responses"]["RefusedV2"];
            "5XX": components["responses"]["RefusedV2"];
        };
    };
    createPromptV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    model: "MiniMax-H3";
                    content: components["schemas"]["Contents"];
                    /** @description Seconds of the video meant. */
                    duration: number;
                    ratio?: components["schemas"]["Ratio"];
                    callback_url?: components["schemas"]["CallbackUrl"];
                };
            };
        };
        responses: {
            200: components["responses"]["CreatedV2"];
            "4XX": components["responses"]["RefusedV2"];
            "5XX": components["responses"]["RefusedV2"];
        };
    };
    queryVideoV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id.
                 * @example 424010985738629
                 */
                task_id: string;
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
                    "application/json": components["schemas"]["TaskV2"];
                };
            };
            "4XX": components["responses"]["RefusedV2"];
            "5XX": components["responses"]["RefusedV2"];
        };
    };
    deleteVideoV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id.
                 * @example 424010985738629
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        task_id?: string;
                        /** @enum {string} */
                        action?: "cancelled" | "deleted";
                        /** @enum {string} */
                        status?: "cancelled" | "deleted";
                    };
                };
            };
            "4XX": components["responses"]["RefusedV2"];
            "5XX": components["responses"]["RefusedV2"];
        };
    };
    videoCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "task_id": "176843862716480",
                 *       "status": "success",
                 *       "file_id": "176844028768320",
                 *       "base_resp": {
                 *         "status_code": 0,
                 *         "status_msg": "success"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description The handshake alone; to be answered within three seconds. */
                    challenge?: string;
                    task_id?: string;
                    /** @enum {string} */
                    status?: "processing" | "success" | "failed" | "Success";
                    /** @description Of a video; its link is asked for. */
                    file_id?: string;
                    video_width?: number;
                    video_height?: number;
                    /** @description Of a template. */
                    video_url?: string;
                    base_resp?: components["schemas"]["BaseResp"];
                };
            };
        };
        responses: {
            /** @description Received; the handshake is answered with its challenge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    callbackV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "task": {
                 *         "id": "424010985738629",
                 *         "model": "MiniMax-H3",
                 *         "status": "running",
                 *         "created_at": 1767225600,
                 *         "updated_at": 1767225610,
                 *         "task_type": "generation"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description The handshake alone; to be answered within three seconds. */
                    challenge?: string;
                    task?: components["schemas"]["Task"];
                };
            };
        };
        responses: {
            /** @description Received; the handshake is answered with its challenge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
