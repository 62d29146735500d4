/** The types of Z.AI's document, by openapi-typescript. Generated from specs/zai; change that, not this. */

export interface paths {
    "/paas/v4/videos/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video from text, an image, a first and last frame, or reference images. */
        post: operations["generateVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paas/v4/async/images/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start an image from text. */
        post: operations["generateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paas/v4/async-result/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask how a task stands and, once it is done, where its files are. */
        get: operations["getAsyncResult"];
        put?: never;
        post?: never;
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
        /** @description A body per group of models. */
        VideoRequest: components["schemas"]["CogVideoX3Request"] | components["schemas"]["CogVideoXRequest"] | components["schemas"]["ViduQ1TextRequest"] | components["schemas"]["ViduQ1ImageRequest"] | components["schemas"]["Vidu2ImageRequest"] | components["schemas"]["ViduQ1FramesRequest"] | components["schemas"]["Vidu2FramesRequest"] | components["schemas"]["Vidu2ReferenceRequest"];
        /** @description CogVideoX-3. Give `prompt`, `image_url` or both. */
        CogVideoX3Request: {
            /** @enum {string} */
            model: "cogvideox-3";
            prompt?: components["schemas"]["Prompt"];
            /** @description One image to start from, or two that are the first and the last frame (only with quality `speed`). PNG or JPEG, at most 5 MB each. */
            image_url?: components["schemas"]["Image"] | components["schemas"]["Image"][];
            quality?: components["schemas"]["Quality"];
            with_audio?: components["schemas"]["SoundEffects"];
            watermark_enabled?: components["schemas"]["Watermark"];
            /**
             * @description Without it the short side has 1080 pixels and the long side follows the image.
             * @enum {string}
             */
            size?: "1280x720" | "720x1280" | "1024x1024" | "1920x1080" | "1080x1920" | "2048x1080" | "3840x2160";
            /**
             * @description Frames per second.
             * @default 30
             * @enum {integer}
             */
            fps?: 30 | 60;
            /**
             * @description Seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            request_id?: components["schemas"]["RequestId"];
            user_id?: components["schemas"]["UserId"];
            sensitive_word_check?: components["schemas"]["SensitiveWordCheck"];
        };
        /** @description Older CogVideoX models, documented for the mainland host. Give `prompt`, `image_url` or both. */
        CogVideoXRequest: {
            /** @enum {string} */
            model: "cogvideox-2" | "cogvideox-flash" | "cogvideox";
            prompt?: components["schemas"]["Prompt"];
            image_url?: components["schemas"]["Image"];
            quality?: components["schemas"]["Quality"];
            with_audio?: components["schemas"]["SoundEffects"];
            watermark_enabled?: components["schemas"]["Watermark"];
            /**
             * @description Without it the short side has 1080 pixels and the long side follows the image.
             * @enum {string}
             */
            size?: "720x480" | "1024x1024" | "1280x960" | "960x1280" | "1920x1080" | "1080x1920" | "2048x1080" | "3840x2160";
            /**
             * @description Frames per second.
             * @default 30
             * @enum {integer}
             */
            fps?: 30 | 60;
            request_id?: components["schemas"]["RequestId"];
            user_id?: components["schemas"]["UserId"];
            sensitive_word_check?: components["schemas"]["SensitiveWordCheck"];
        };
        /** @description Vidu Q1, from text. */
        ViduQ1TextRequest: {
            /** @enum {string} */
            model: "viduq1-text";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description `anime` is tuned for drawn pictures.
             * @default general
             * @enum {string}
             */
            style?: "general" | "anime";
            duration?: components["schemas"]["ViduQ1Duration"];
            aspect_ratio?: components["schemas"]["ViduAspectRatio"];
            size?: components["schemas"]["ViduQ1Size"];
            movement_amplitude?: components["schemas"]["MovementAmplitude"];
            request_id?: components["schemas"]["RequestId"];
            user_id?: components["schemas"]["UserId"];
            sensitive_word_check?: components["schemas"]["SensitiveWordCheck"];
        };
        /** @description Vidu Q1, from a first frame. */
        ViduQ1ImageRequest: {
            /** @enum {string} */
            model: "viduq1-image";
            prompt?: components["schemas"]["Prompt"];
            image_url?: components["schemas"]["ViduImage"];
            duration?: components["schemas"]["ViduQ1Duration"];
            size?: components["schemas"]["ViduQ1Size"];
            movement_amplitude?: components["schemas"]["MovementAmplitude"];
            with_audio?: components["schemas"]["BackgroundMusic"];
            request_id?: components["schemas"]["RequestId"];
            user_id?: components["schemas"]["UserId"];
            sensitive_word_check?: components["schemas"]["SensitiveWordCheck"];
        };
        /** @description Vidu 2, from a first frame. */
        Vidu2ImageRequest: {
            /** @enum {string} */
            model: "vidu2-image";
            prompt?: components["schemas"]["Prompt"];
            image_url?: components["schemas"]["ViduImage"];
            duration?: components["schemas"]["Vidu2Duration"];
            size?: components["schemas"]["Vidu2Size"];
            movement_amplitude?: components["schemas"]["MovementAmplitude"];
            with_audio?: components["schemas"]["BackgroundMusic"];
            request_id?: components["schemas"]["RequestId"];
            user_id?: components["schemas"]["UserId"];
            sensitive_word_check?: components["schemas"]["SensitiveWordCheck"];
        };
        /** @description Vidu Q1, between a first and a last frame. */
        ViduQ1FramesRequest: {
            /** @enum {string} */
            model: "viduq1-start-end";
            prompt?: components["schemas"]["Prompt"];
            image_url?: components["schemas"]["ViduFrames"];
            duration?: components["schemas"]["ViduQ1Duration"];
            size?: components["schemas"]["ViduQ1Size"];
            movement_amplitude?: components["schemas"]["MovementAmplitude"];
            with_audio?: components["schemas"]["BackgroundMusic"];
            request_id?: components["schemas"]["RequestId"];
            user_id?: components["schemas"]["UserId"];
            sensitive_word_check?: components["schemas"]["SensitiveWordCheck"];
        };
        /** @description Vidu 2, between a first and a last frame. */
        Vidu2FramesRequest: {
            /** @enum {string} */
            model: "vidu2-start-end";
            prompt?: components["schemas"]["Prompt"];
            image_url?: components["schemas"]["ViduFrames"];
            duration?: components["schemas"]["Vidu2Duration"];
            /**
             * @default 1280x720
             * @enum {string}
             */
            size?: "1280x720" | "480x360";
            movement_amplitude?: components["schemas"]["MovementAmplitude"];
            with_audio?: components["schemas"]["BackgroundMusic"];
            request_id?: components["schemas"]["RequestId"];
            user_id?: components["schemas"]["UserId"];
            sensitive_word_check?: components["schemas"]["SensitiveWordCheck"];
        };
        /** @description Vidu 2, with subjects taken from reference images. */
        Vidu2ReferenceRequest: {
            /** @enum {string} */
            model: "vidu2-reference";
            prompt?: components["schemas"]["Prompt"];
            /** @description One to three images of at least 128x128 pixels, between 1:4 and 4:1. PNG, JPEG or WebP, at most 50 MB each. */
            image_url?: components["schemas"]["Image"][];
            duration?: components["schemas"]["Vidu2Duration"];
            aspect_ratio?: components["schemas"]["ViduAspectRatio"];
            size?: components["schemas"]["Vidu2Size"];
            movement_amplitude?: components["schemas"]["MovementAmplitude"];
            with_audio?: components["schemas"]["BackgroundMusic"];
            request_id?: components["schemas"]["RequestId"];
            user_id?: components["schemas"]["UserId"];
            sensitive_word_check?: components["schemas"]["SensitiveWordCheck"];
        };
        /** @description GLM-Image, from text; one image comes back. */
        ImageRequest: {
            /** @enum {string} */
            model: "glm-image";
            /** @description What the image shows; the page of the model says at most 1,000 characters. */
            prompt: string;
            /**
             * @description About twenty seconds of work.
             * @default hd
             * @enum {string}
             */
            quality?: "hd";
            /**
             * @description Width by height. Recommended are 1280x1280, 1568x1056, 1056x1568, 1472x1088, 1088x1472, 1728x960 and 960x1728; others have sides of 1024 to 2048 pixels in steps of 32 and at most 2^22 pixels in all.
             * @default 1280x1280
             */
            size?: string;
            watermark_enabled?: components["schemas"]["Watermark"];
            request_id?: components["schemas"]["RequestId"];
            user_id?: components["schemas"]["UserId"];
        };
        /** @description What the video shows. */
        Prompt: string;
        /** @description A URL, or the image in Base64 as a data URL. */
        Image: string;
        /** @description The first frame, a URL or a data URL. PNG, JPEG or WebP between 1:4 and 4:1, at most 50 MB. */
        ViduImage: string;
        /** @description First and last frame, in size no further apart than 0.8 to 1.25. PNG, JPEG or WebP between 1:4 and 4:1, at most 50 MB each. */
        ViduFrames: components["schemas"]["Image"][];
        /**
         * @description `quality` takes longer and looks better.
         * @default speed
         * @enum {string}
         */
        Quality: "speed" | "quality";
        /**
         * @description Adds generated sound.
         * @default false
         */
        SoundEffects: boolean;
        /** @description Adds background music. */
        BackgroundMusic: boolean;
        /**
         * @description `false` needs a signed disclaimer. Documented for the mainland host.
         * @default true
         */
        Watermark: boolean;
        /**
         * @description Seconds.
         * @default 5
         * @enum {integer}
         */
        ViduQ1Duration: 5;
        /**
         * @description Seconds.
         * @default 4
         * @enum {integer}
         */
        Vidu2Duration: 4;
        /**
         * @default 1920x1080
         * @enum {string}
         */
        ViduQ1Size: "1920x1080";
        /**
         * @default 1280x720
         * @enum {string}
         */
        Vidu2Size: "1280x720";
        /**
         * @default 16:9
         * @enum {string}
         */
        ViduAspectRatio: "16:9" | "9:16" | "1:1";
        /**
         * @description How much moves.
         * @default auto
         * @enum {string}
         */
        MovementAmplitude: "auto" | "small" | "medium" | "large";
        /** @description The caller's own id of the request, unique; made by the platform where it is left out, and echoed. */
        RequestId: string;
        /** @description The end user, so that abuse can be traced. */
        UserId: string;
        /** @description How words are screened. */
        SensitiveWordCheck: {
            type?: string;
            status?: string;
        };
        CreateAnswer: components["schemas"]["TaskCreated"] | components["schemas"]["Error"];
        /** @description The task was accepted. */
        TaskCreated: {
            /** @description The model called. */
            model?: string;
            /** @description The id to ask with. */
            id?: string;
            /** @description The caller's id of the request or the platform's own. */
            request_id?: string;
            task_status?: components["schemas"]["TaskStatus"];
        };
        ResultAnswer: components["schemas"]["AsyncResult"] | components["schemas"]["Error"];
        /** @description A task as it stands. Video and image tasks look the same until they are done, and nothing says which one it is. */
        AsyncResult: {
            /** @description The id of the task. */
            id?: string;
            /** @description The model called. */
            model?: string;
            /** @description The caller's id of the request or the platform's own. */
            request_id?: string;
            task_status?: components["schemas"]["TaskStatus"];
            /** @description The video, as a list. */
            video_result?: components["schemas"]["VideoResult"][] | components["schemas"]["SingleVideoResult"];
            /** @description The image, as a list. */
            image_result?: components["schemas"]["ImageResult"][] | components["schemas"]["SingleImageResult"];
            /** @description What the content check found. Documented for the mainland host. */
            content_filter?: components["schemas"]["ContentFilter"][];
            error?: components["schemas"]["ErrorDetail"] | string;
        };
        /**
         * @description PROCESSING, SUCCESS and FAIL are documented; SUBMITTED is from the vendor's Python samples.
         * @enum {string}
         */
        TaskStatus: "SUBMITTED" | "PROCESSING" | "SUCCESS" | "FAIL";
        VideoResult: {
            /** @description The video. */
            url?: string;
            /** @description Its cover; may be empty. */
            cover_image_url?: string;
        };
        SingleVideoResult: components["schemas"]["VideoResult"];
        ImageResult: {
            /** @description The image; the link lives 30 days. */
            url?: string;
            /** @description The image in Base64. */
            b64_json?: string | null;
            /** @description The prompt as it was used. */
            revised_prompt?: string | null;
        };
        SingleImageResult: components["schemas"]["ImageResult"];
        ContentFilter: {
            /**
             * @description Where it was found: in the user's input, the history or the model's output.
             * @enum {string}
             */
            role?: "user" | "history" | "assistant";
            /** @description 0 is worst and 3 is slight. */
            level?: number;
        };
        /** @description An error in one of the shapes seen. */
        Error: components["schemas"]["NestedError"] | components["schemas"]["FlatError"] | components["schemas"]["GatewayError"];
        /** @description The body in use, as the mainland documents have it. */
        NestedError: {
            error: components["schemas"]["ErrorDetail"];
            contentFilter?: components["schemas"]["ContentFilter"][];
        };
        ErrorDetail: {
            /** @description The business code, usually as text. */
            code?: string | number;
            /** @description What happened. */
            message?: string;
        };
        /** @description The body the international documents publish, with the code as a number. */
        FlatError: {
            /** @description The business code. */
            code: number | string;
            /** @description What happened. */
            message?: string;
            /** @description What happened. */
            msg?: string;
        };
        /** @description What the gateway says of a path it does not know. */
        GatewayError: {
            timestamp?: string;
            /** @description The HTTP status. */
            status: number;
            /** @description The HTTP status in words, such as Not Found. */
            error: string;
            path?: string;
        };
    };
    responses: {
        /** @description The request was refused. 429 also stands for an empty balance and a locked account. */
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
         * @description The language of messages; one value is documented.
         * @example en-US,en
         */
        AcceptLanguage: "en-US,en";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    generateVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of messages; one value is documented.
                 * @example en-US,en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoRequest"];
            };
        };
        responses: {
            /** @description The task was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAnswer"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    generateImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageRequest"];
            };
        };
        responses: {
            /** @description The task was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAnswer"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getAsyncResult: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of messages; one value is documented.
                 * @example en-US,en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The `id` of the answer that accepted the task, not its `request_id`.
                 * @example 88001712345-01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it stands; a failed task answers 200 too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultAnswer"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
}
