/** The types of KIE.ai's document, by openapi-typescript. Generated from specs/kie; change that, not this. */

export interface paths {
    "/api/v1/jobs/createTask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a task of a market model. */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/recordInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a market task. */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video with Veo 3.1. */
        post: operations["generateVeo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend a video made with Veo 3.1. */
        post: operations["extendVeo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a Veo task. */
        get: operations["getVeo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo/get-1080p-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch the 1080p version of a Veo video; refused until it is ready. */
        get: operations["getVeo1080p"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo/get-4k-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the 4K version of a Veo video; refused with 422 while it is made and with its links once it exists. */
        post: operations["getVeo4k"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gpt4o-image/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate or edit images with GPT-4o. */
        post: operations["generate4oImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gpt4o-image/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a 4o image task. */
        get: operations["get4oImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flux/kontext/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate or edit an image with Flux Kontext. */
        post: operations["generateFluxKontext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flux/kontext/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a Flux Kontext task. */
        get: operations["getFluxKontext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video with Runway. */
        post: operations["generateRunway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend a Runway video. */
        post: operations["extendRunway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway/record-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a Runway task. */
        get: operations["getRunway"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/aleph/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a video with Runway Aleph. */
        post: operations["generateAleph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/aleph/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for an Aleph task. */
        get: operations["getAleph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate music. */
        post: operations["generateMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend a track. */
        post: operations["extendMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/upload-cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a cover of an uploaded track. */
        post: operations["coverMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/upload-extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend an uploaded track. */
        post: operations["extendUploadedMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/add-instrumental": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add instruments to an uploaded voice. */
        post: operations["addInstrumental"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/add-vocals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a voice to an uploaded track. */
        post: operations["addVocals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/mashup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Blend two uploaded tracks. */
        post: operations["mashupMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/replace-section": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace a section of a track. */
        post: operations["replaceMusicSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/sounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate sounds that may loop. */
        post: operations["generateSounds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a music task. */
        get: operations["getMusic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/common/download-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn the link of a generated file into one that downloads it for 20 minutes. */
        post: operations["getDownloadUrl"];
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
        /** A task ended, or a music task moved on. */
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
        /** @description 200, or what went wrong. 400 content or input, 401 key, 402 credits, 404 unknown, 408 the vendor was silent for ten minutes, 409 exists already, 422 parameters or record, 429 too fast, 451 a file could not be fetched, 455 maintenance, 500 internal, 501 generation failed, 505 switched off, 550 queue full. */
        Code: number;
        Refusal: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                [key: string]: unknown;
            } | null;
        };
        Created: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                /** @description The id to ask with. */
                taskId?: string;
            } | null;
        };
        MarketAnswer: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                taskId?: string;
                model?: string;
                /** @enum {string} */
                state?: "waiting" | "queuing" | "generating" | "success" | "fail";
                /** @description The request as JSON. */
                param?: string;
                /** @description The result as JSON; empty before. */
                resultJson?: string | null;
                /** @description Empty on success. */
                failCode?: string | number | null;
                /** @description Empty on success. */
                failMsg?: string | null;
                /** @description Milliseconds. */
                costTime?: number | null;
                /** @description Milliseconds since 1970. */
                createTime?: number | null;
                /** @description Milliseconds since 1970. */
                completeTime?: number | null;
                /** @description Milliseconds since 1970. */
                updateTime?: number | null;
                /** @description Per cent. Only Sora 2 tells it. */
                progress?: number;
            } | null;
        };
        MarketResult: {
            /** @description Images and videos and sounds. */
            resultUrls?: string[];
            firstFrameUrl?: string[];
            lastFrameUrl?: string[];
            /** @description Of models that answer with text. */
            resultObject?: {
                [key: string]: unknown;
            };
        };
        VeoAnswer: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                taskId?: string;
                paramJson?: string;
                /**
                 * @description 0 generating and 1 done; 2 failed before and 3 after it was handed to the vendor.
                 * @enum {integer}
                 */
                successFlag?: 0 | 1 | 2 | 3;
                response?: {
                    taskId?: string;
                    resultUrls?: string[] | null;
                    /** @description The whole video after an extension. */
                    fullResultUrls?: string[] | null;
                    /** @description Before it was cut to another ratio. */
                    originUrls?: string[] | null;
                    resolution?: string;
                } | null;
                errorCode?: number | null;
                errorMessage?: string | null;
                /** @description A text without a zone in the samples. */
                createTime?: string | number | null;
                completeTime?: string | number | null;
                /** @description A reserve model made it. */
                fallbackFlag?: boolean;
            } | null;
        };
        Image4oAnswer: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                taskId?: string;
                paramJson?: string;
                /** @enum {string} */
                status?: "GENERATING" | "SUCCESS" | "CREATE_TASK_FAILED" | "GENERATE_FAILED";
                /** @description Says the same as a number. */
                successFlag?: number;
                /** @description From 0.00 to 1.00, as text. */
                progress?: string | null;
                response?: {
                    resultUrls?: string[] | null;
                } | null;
                errorCode?: number | null;
                errorMessage?: string | null;
                /** @description Milliseconds since 1970. */
                createTime?: number | null;
                completeTime?: number | null;
            } | null;
        };
        FluxAnswer: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                taskId?: string;
                paramJson?: string;
                /**
                 * @description 0 generating and 1 done; 2 not created and 3 failed.
                 * @enum {integer}
                 */
                successFlag?: 0 | 1 | 2 | 3;
                response?: {
                    /** @description Lives 14 days. */
                    resultImageUrl?: string | null;
                    /** @description The vendor's own link; lives ten minutes. */
                    originImageUrl?: string | null;
                } | null;
                errorCode?: number | null;
                errorMessage?: string | null;
                /** Format: date-time */
                createTime?: string | null;
                /** Format: date-time */
                completeTime?: string | null;
            } | null;
        };
        RunwayAnswer: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                taskId?: string;
                /** @description Of an extension the video that was extended. */
                parentTaskId?: string | null;
                generateParam?: {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                state?: "wait" | "queueing" | "generating" | "success" | "fail";
                /** @description When it was done; without a zone. */
                generateTime?: string | null;
                videoInfo?: {
                    videoId?: string;
                    taskId?: string;
                    /** @description Lives 14 days. */
                    videoUrl?: string | null;
                    /** @description A still of it. */
                    imageUrl?: string | null;
                } | null;
                failCode?: number | string | null;
                failMsg?: string | null;
                /**
                 * @description 1 once the video is gone.
                 * @enum {integer}
                 */
                expireFlag?: 0 | 1;
            } | null;
        };
        AlephAnswer: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                taskId?: string;
                paramJson?: string;
                /**
                 * @description 1 done. 0 still running or failed; an error tells which.
                 * @enum {integer}
                 */
                successFlag?: 0 | 1;
                response?: {
                    taskId?: string;
                    /** @description Lives 14 days. */
                    resultVideoUrl?: string | null;
                    /** @description A still of it. */
                    resultImageUrl?: string | null;
                } | null;
                /** @description 0 on success. */
                errorCode?: number | null;
                errorMessage?: string | null;
                /** Format: date-time */
                createTime?: string | null;
                /** Format: date-time */
                completeTime?: string | null;
            } | null;
        };
        MusicAnswer: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                taskId?: string;
                parentMusicId?: string;
                param?: string;
                type?: string;
                operationType?: string;
                /** @enum {string} */
                status?: "PENDING" | "TEXT_SUCCESS" | "FIRST_SUCCESS" | "SUCCESS" | "CREATE_TASK_FAILED" | "GENERATE_AUDIO_FAILED" | "CALLBACK_EXCEPTION" | "SENSITIVE_WORD_ERROR";
                response?: {
                    taskId?: string;
                    sunoData?: components["schemas"]["Track"][] | null;
                } | null;
                errorCode?: number | null;
                errorMessage?: string | null;
            } | null;
        };
        Track: {
            id?: string;
            /** @description Empty until the track is done. */
            audioUrl?: string | null;
            /** @description Can be heard while it is made. */
            streamAudioUrl?: string | null;
            imageUrl?: string | null;
            prompt?: string;
            modelName?: string;
            title?: string;
            tags?: string;
            createTime?: string | number;
            /** @description Seconds. */
            duration?: number | null;
        };
        /** @description What a family sends; the fields tell which. */
        Message: components["schemas"]["MarketAnswer"] | components["schemas"]["VeoMessage"] | components["schemas"]["Image4oMessage"] | components["schemas"]["FluxMessage"] | components["schemas"]["RunwayMessage"] | components["schemas"]["AlephMessage"] | components["schemas"]["MusicMessage"];
        VeoMessage: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                taskId?: string;
                info?: {
                    /** @description A list or a list as text. */
                    resultUrls?: string[] | string | null;
                    originUrls?: string[] | string | null;
                    resolution?: string;
                } | null;
                fallbackFlag?: boolean;
            } | null;
        };
        Image4oMessage: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                taskId?: string;
                task_id?: string;
                info?: {
                    result_urls?: string[] | null;
                } | null;
            } | null;
        };
        FluxMessage: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                taskId?: string;
                info?: {
                    originImageUrl?: string | null;
                    resultImageUrl?: string | null;
                } | null;
            } | null;
        };
        RunwayMessage: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                task_id?: string;
                video_id?: string | null;
                video_url?: string | null;
                image_url?: string | null;
            } | null;
        };
        AlephMessage: {
            code: components["schemas"]["Code"];
            msg?: string;
            /** @description Here it stands outside of data. */
            taskId?: string;
            data?: {
                result_video_url?: string | null;
                result_image_url?: string | null;
            } | null;
        };
        MusicMessage: {
            code: components["schemas"]["Code"];
            msg?: string;
            data?: {
                /** @enum {string} */
                callbackType?: "text" | "first" | "complete" | "error";
                task_id?: string;
                /** @description Tracks; written in snake_case. */
                data?: {
                    [key: string]: unknown;
                }[] | null;
            } | null;
        };
        /**
         * Format: uri
         * @description Where to tell of the end.
         */
        CallBackUrl: string;
        /** @description What to generate. */
        Prompt: string;
        VeoRequest: {
            prompt: components["schemas"]["Prompt"];
            /** @description One image or first and last frame; up to three as references. */
            imageUrls?: string[];
            /**
             * @default veo3_fast
             * @enum {string}
             */
            model?: "veo3" | "veo3_fast" | "veo3_lite";
            /**
             * @description References need veo3_fast. By default found from the images.
             * @enum {string}
             */
            generationType?: "TEXT_2_VIDEO" | "FIRST_AND_LAST_FRAMES_2_VIDEO" | "REFERENCE_2_VIDEO";
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "Auto";
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p" | "4k";
            seeds?: number;
            /**
             * @description Translates the prompt to English.
             * @default true
             */
            enableTranslation?: boolean;
            /**
             * @deprecated
             * @description No longer of use.
             * @default false
             */
            enableFallback?: boolean;
            /** @description A text written on the video. */
            watermark?: string;
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        VeoExtendRequest: {
            /** @description The task of the video; not of its 1080p version. */
            taskId: string;
            /** @description What comes next. */
            prompt: string;
            /**
             * @default fast
             * @enum {string}
             */
            model?: "fast" | "quality" | "lite";
            seeds?: number;
            /** @description A text written on the video. */
            watermark?: string;
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /** @description A prompt or files or both. */
        Image4oRequest: {
            prompt?: components["schemas"]["Prompt"];
            /** @description Images to edit. */
            filesUrl?: string[];
            /**
             * @description Width to height.
             * @enum {string}
             */
            size: "1:1" | "3:2" | "2:3";
            /**
             * Format: uri
             * @description Black is changed and white is kept; for a single image of the same size up to 25 MB.
             */
            maskUrl?: string;
            /**
             * @description Rewrites the prompt first.
             * @default false
             */
            isEnhance?: boolean;
            /** @description Stores in China. */
            uploadCn?: boolean;
            /**
             * @description Takes a reserve model if need be.
             * @default false
             */
            enableFallback?: boolean;
            /**
             * @default FLUX_MAX
             * @enum {string}
             */
            fallbackModel?: "GPT_IMAGE_1" | "FLUX_MAX";
            /**
             * Format: uri
             * @deprecated
             * @description Use filesUrl.
             */
            fileUrl?: string;
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        FluxRequest: {
            /** @description What to generate or to change; in English unless translated. */
            prompt: string;
            /**
             * Format: uri
             * @description The image to edit.
             */
            inputImage?: string;
            /**
             * @description When editing the ratio of the image is kept without it.
             * @default 16:9
             * @enum {string}
             */
            aspectRatio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /**
             * @default flux-kontext-pro
             * @enum {string}
             */
            model?: "flux-kontext-pro" | "flux-kontext-max";
            /**
             * @default jpeg
             * @enum {string}
             */
            outputFormat?: "jpeg" | "png";
            /**
             * @description Translates the prompt to English.
             * @default true
             */
            enableTranslation?: boolean;
            /**
             * @description Rewrites the prompt first.
             * @default false
             */
            promptUpsampling?: boolean;
            /**
             * @description 0 is strict. At most 2 when editing.
             * @default 2
             */
            safetyTolerance?: number;
            /** @description Stores in China. */
            uploadCn?: boolean;
            /** @description A text written on the image. */
            watermark?: string;
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        RunwayRequest: {
            /** @description What the video shows. */
            prompt: string;
            /**
             * Format: uri
             * @description The image to start from.
             */
            imageUrl?: string;
            /**
             * @description Seconds; 10 not in 1080p.
             * @enum {number}
             */
            duration: 5 | 10;
            /** @enum {string} */
            quality: "720p" | "1080p";
            /**
             * @description Required without an image and of no effect with one.
             * @enum {string}
             */
            aspectRatio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /** @description A text in the lower right corner; empty for none. */
            waterMark?: string;
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        RunwayExtendRequest: {
            /** @description The task of the video. */
            taskId: string;
            /** @description What comes next. */
            prompt: string;
            /** @enum {string} */
            quality: "720p" | "1080p";
            /** @description A text in the lower right corner; empty for none. */
            waterMark?: string;
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        AlephRequest: {
            /** @description How to change the video. */
            prompt: string;
            /**
             * Format: uri
             * @description The video to change.
             */
            videoUrl: string;
            /**
             * Format: uri
             * @description An image that guides.
             */
            referenceImage?: string;
            /**
             * @default 16:9
             * @enum {string}
             */
            aspectRatio?: "16:9" | "9:16" | "4:3" | "3:4" | "1:1" | "21:9";
            seed?: number;
            /**
             * @description Stores in China.
             * @default false
             */
            uploadCn?: boolean;
            /** @description A text on the video; empty for none. */
            waterMark?: string;
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Format: uri
         * @description Where to tell of each stage. The documents demand it; the client sends the address given for webhooks.
         */
        MusicCallBackUrl: string;
        /**
         * @description V4 makes up to four minutes, the others up to eight.
         * @enum {string}
         */
        MusicModel: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5";
        Weight: number;
        /**
         * @description Makes a voice more likely.
         * @enum {string}
         */
        VocalGender: "m" | "f";
        /** @description Styles to avoid. */
        NegativeTags: string;
        /** @description Without customMode only the prompt counts, an idea of up to 500 characters. With it, style and title are needed, and the prompt is the lyrics unless instrumental; V4 takes 3000 characters of prompt and 200 of style, the others 5000 and 1000. */
        MusicRequest: {
            /** @description The idea or the lyrics. */
            prompt: string;
            customMode: boolean;
            instrumental: boolean;
            model: components["schemas"]["MusicModel"];
            style?: string;
            title?: string;
            negativeTags?: components["schemas"]["NegativeTags"];
            vocalGender?: components["schemas"]["VocalGender"];
            styleWeight?: components["schemas"]["Weight"];
            weirdnessConstraint?: components["schemas"]["Weight"];
            audioWeight?: components["schemas"]["Weight"];
            /** @description Only with customMode. */
            personaId?: string;
            callBackUrl?: components["schemas"]["MusicCallBackUrl"];
        };
        /** @description With defaultParamFlag the style, title and continueAt given here are used, else those of the track. */
        MusicExtendRequest: {
            defaultParamFlag: boolean;
            /** @description The track. */
            audioId: string;
            /** @description How it goes on. */
            prompt: string;
            model: components["schemas"]["MusicModel"];
            style?: string;
            title?: string;
            /** @description Seconds from its start. */
            continueAt?: number;
            negativeTags?: components["schemas"]["NegativeTags"];
            vocalGender?: components["schemas"]["VocalGender"];
            styleWeight?: components["schemas"]["Weight"];
            weirdnessConstraint?: components["schemas"]["Weight"];
            audioWeight?: components["schemas"]["Weight"];
            personaId?: string;
            callBackUrl?: components["schemas"]["MusicCallBackUrl"];
        };
        MusicCoverRequest: {
            /**
             * Format: uri
             * @description The track of up to eight minutes.
             */
            uploadUrl: string;
            /** @description The idea or the lyrics. */
            prompt?: string;
            customMode: boolean;
            instrumental: boolean;
            model: components["schemas"]["MusicModel"];
            style?: string;
            title?: string;
            negativeTags?: components["schemas"]["NegativeTags"];
            vocalGender?: components["schemas"]["VocalGender"];
            styleWeight?: components["schemas"]["Weight"];
            weirdnessConstraint?: components["schemas"]["Weight"];
            audioWeight?: components["schemas"]["Weight"];
            personaId?: string;
            callBackUrl?: components["schemas"]["MusicCallBackUrl"];
        };
        MusicUploadExtendRequest: {
            /**
             * Format: uri
             * @description The track of up to eight minutes.
             */
            uploadUrl: string;
            /** @description Whether style and title and continueAt are given here. */
            defaultParamFlag: boolean;
            instrumental?: boolean;
            /** @description How it goes on. */
            prompt?: string;
            model: components["schemas"]["MusicModel"];
            style?: string;
            title?: string;
            /** @description Seconds from its start. */
            continueAt?: number;
            negativeTags?: components["schemas"]["NegativeTags"];
            vocalGender?: components["schemas"]["VocalGender"];
            styleWeight?: components["schemas"]["Weight"];
            weirdnessConstraint?: components["schemas"]["Weight"];
            audioWeight?: components["schemas"]["Weight"];
            personaId?: string;
            callBackUrl?: components["schemas"]["MusicCallBackUrl"];
        };
        MusicInstrumentalRequest: {
            /**
             * Format: uri
             * @description The voice.
             */
            uploadUrl: string;
            title: string;
            /** @description The style and the instruments. */
            tags: string;
            negativeTags: components["schemas"]["NegativeTags"];
            /**
             * @default V4_5PLUS
             * @enum {string}
             */
            model?: "V4_5PLUS" | "V5";
            vocalGender?: components["schemas"]["VocalGender"];
            styleWeight?: components["schemas"]["Weight"];
            weirdnessConstraint?: components["schemas"]["Weight"];
            audioWeight?: components["schemas"]["Weight"];
            callBackUrl?: components["schemas"]["MusicCallBackUrl"];
        };
        MusicVocalsRequest: {
            /**
             * Format: uri
             * @description The track.
             */
            uploadUrl: string;
            /** @description What the voice is like and sings of. */
            prompt: string;
            title: string;
            style: string;
            negativeTags: components["schemas"]["NegativeTags"];
            /**
             * @default V4_5PLUS
             * @enum {string}
             */
            model?: "V4_5PLUS" | "V5";
            vocalGender?: components["schemas"]["VocalGender"];
            styleWeight?: components["schemas"]["Weight"];
            weirdnessConstraint?: components["schemas"]["Weight"];
            audioWeight?: components["schemas"]["Weight"];
            callBackUrl?: components["schemas"]["MusicCallBackUrl"];
        };
        MusicMashupRequest: {
            /** @description The two tracks. */
            uploadUrlList: string[];
            customMode: boolean;
            /** @description The idea or the lyrics. */
            prompt?: string;
            instrumental?: boolean;
            model: components["schemas"]["MusicModel"];
            style?: string;
            title?: string;
            vocalGender?: components["schemas"]["VocalGender"];
            styleWeight?: components["schemas"]["Weight"];
            weirdnessConstraint?: components["schemas"]["Weight"];
            audioWeight?: components["schemas"]["Weight"];
            callBackUrl?: components["schemas"]["MusicCallBackUrl"];
        };
        MusicSection: {
            /** @description The new lyrics of the section. */
            prompt: string;
            tags: string;
            title: string;
            /** @description Seconds. */
            infillStartS: number;
            /** @description Seconds; at least ten after the start and at most half of the track. */
            infillEndS: number;
            /** @description All lyrics after the change. */
            fullLyrics: string;
            negativeTags?: components["schemas"]["NegativeTags"];
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /** @description Of a track made here or of an uploaded one. */
        MusicSectionRequest: (components["schemas"]["MusicSection"] & {
            /** @description The task of the track. */
            taskId: string;
            /** @description The track. */
            audioId: string;
        }) | (components["schemas"]["MusicSection"] & {
            /**
             * Format: uri
             * @description The track.
             */
            uploadUrl: string;
            model: components["schemas"]["MusicModel"];
        });
        MusicSoundsRequest: {
            /** @description The sound. */
            prompt: string;
            /** @enum {string} */
            model: "V5" | "V5_5";
            /** @default false */
            soundLoop?: boolean;
            /** @description Beats a minute. */
            soundTempo?: number;
            /**
             * @default Any
             * @enum {string}
             */
            soundKey?: "Any" | "Cm" | "C#m" | "Dm" | "D#m" | "Em" | "Fm" | "F#m" | "Gm" | "G#m" | "Am" | "A#m" | "Bm" | "C" | "C#" | "D" | "D#" | "E" | "F" | "F#" | "G" | "G#" | "A" | "A#" | "B";
            grabLyrics?: boolean;
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /** @description One branch for each set of fields; the model decides. */
        MarketRequest: components["schemas"]["BytedanceSeedance15ProTask"] | components["schemas"]["BytedanceSeedance2Task"] | components["schemas"]["BytedanceSeedance25Task"] | components["schemas"]["BytedanceSeedance2FastTask"] | components["schemas"]["BytedanceSeedance2MiniTask"] | components["schemas"]["BytedanceSeedreamTask"] | components["schemas"]["BytedanceSeedreamV4EditTask"] | components["schemas"]["BytedanceSeedreamV4TextToImageTask"] | components["schemas"]["BytedanceV1LiteImageToVideoTask"] | components["schemas"]["BytedanceV1LiteTextToVideoTask"] | components["schemas"]["BytedanceV1ProFastImageToVideoTask"] | components["schemas"]["BytedanceV1ProImageToVideoTask"] | components["schemas"]["BytedanceV1ProTextToVideoTask"] | components["schemas"]["ElevenlabsAudioIsolationTask"] | components["schemas"]["ElevenlabsTextToDialogueV3Task"] | components["schemas"]["ElevenlabsTextToSpeechMultilingualV2Task"] | components["schemas"]["ElevenlabsTextToSpeechTurbo25Task"] | components["schemas"]["Flux2FlexImageToImageTask"] | components["schemas"]["Flux2FlexTextToImageTask"] | components["schemas"]["GeminiOmniVideoTask"] | components["schemas"]["GoogleGeminiOmniFlash11Task"] | components["schemas"]["GoogleGemini31FlashTtsTask"] | components["schemas"]["GoogleImagen4Task"] | components["schemas"]["GoogleImagen4FastTask"] | components["schemas"]["GoogleNanoBananaTask"] | components["schemas"]["GoogleNanoBananaEditTask"] | components["schemas"]["GptImage2ImageToImageTask"] | components["schemas"]["GptImage2TextToImageTask"] | components["schemas"]["GptImage15ImageToImageTask"] | components["schemas"]["GptImage15TextToImageTask"] | components["schemas"]["GrokImagineImage20ImageEditTask"] | components["schemas"]["GrokImagineImage20SegmentMapTask"] | components["schemas"]["GrokImagineImage20TextToImageTask"] | components["schemas"]["GrokImagineVideo15PreviewTask"] | components["schemas"]["GrokImagineExtendTask"] | components["schemas"]["GrokImagineImageToImageTask"] | components["schemas"]["GrokImagineImageToVideoTask"] | components["schemas"]["GrokImagineTextToImageTask"] | components["schemas"]["GrokImagineTextToVideoTask"] | components["schemas"]["GrokImagineUpscaleTask"] | components["schemas"]["Hailuo02ImageToVideoProTask"] | components["schemas"]["Hailuo02ImageToVideoStandardTask"] | components["schemas"]["Hailuo02TextToVideoProTask"] | components["schemas"]["Hailuo02TextToVideoStandardTask"] | components["schemas"]["Hailuo23ImageToVideoProTask"] | components["schemas"]["Hailuo23ImageToVideoStandardTask"] | components["schemas"]["Happyhorse11ImageToVideoTask"] | components["schemas"]["Happyhorse11ReferenceToVideoTask"] | components["schemas"]["Happyhorse11TextToVideoTask"] | components["schemas"]["HappyhorseImageToVideoTask"] | components["schemas"]["HappyhorseReferenceToVideoTask"] | components["schemas"]["HappyhorseTextToVideoTask"] | components["schemas"]["HappyhorseVideoEditTask"] | components["schemas"]["IdeogramCharacterTask"] | components["schemas"]["IdeogramCharacterEditTask"] | components["schemas"]["IdeogramCharacterRemixTask"] | components["schemas"]["IdeogramV3EditTask"] | components["schemas"]["IdeogramV3RemixTask"] | components["schemas"]["IdeogramV3TextToImageTask"] | components["schemas"]["InfinitalkFromAudioTask"] | components["schemas"]["Kling26ImageToVideoTask"] | components["schemas"]["Kling26MotionControlTask"] | components["schemas"]["Kling26TextToVideoTask"] | components["schemas"]["Kling30OmniTextToVideoTask"] | components["schemas"]["Kling30OmniTransformationTask"] | components["schemas"]["Kling30MotionControlTask"] | components["schemas"]["Kling30VideoTask"] | components["schemas"]["KlingAiAvatarProTask"] | components["schemas"]["KlingV21MasterImageToVideoTask"] | components["schemas"]["KlingV21MasterTextToVideoTask"] | components["schemas"]["KlingV21ProTask"] | components["schemas"]["KlingV25TurboImageToVideoProTask"] | components["schemas"]["KlingV25TurboTextToVideoProTask"] | components["schemas"]["KlingV3TurboImageToVideoTask"] | components["schemas"]["KlingV3TurboTextToVideoTask"] | components["schemas"]["MinimaxH3ImageToVideoTask"] | components["schemas"]["MinimaxH3ReferenceToVideoTask"] | components["schemas"]["MinimaxH3TextToVideoTask"] | components["schemas"]["NanoBanana2Task"] | components["schemas"]["NanoBanana2LiteTask"] | components["schemas"]["NanoBananaProTask"] | components["schemas"]["Omnihuman15Task"] | components["schemas"]["Omnihuman15HumanIdentificationTask"] | components["schemas"]["PixverseV6ImageToVideoTask"] | components["schemas"]["PixverseV6ReferenceToVideoTask"] | components["schemas"]["PixverseV6TextToVideoTask"] | components["schemas"]["PixverseV6TransitionTask"] | components["schemas"]["QwenImageEditTask"] | components["schemas"]["QwenImageToImageTask"] | components["schemas"]["QwenTextToImageTask"] | components["schemas"]["Qwen2ImageEditTask"] | components["schemas"]["Qwen2TextToImageTask"] | components["schemas"]["Qwen3ImageToImageTask"] | components["schemas"]["Qwen3ProTextToImageTask"] | components["schemas"]["RecraftCrispUpscaleTask"] | components["schemas"]["Seedream45EditTask"] | components["schemas"]["Seedream45TextToImageTask"] | components["schemas"]["Seedream5LiteImageToImageTask"] | components["schemas"]["Seedream5LiteTextToImageTask"] | components["schemas"]["Seedream5ProImageToImageTask"] | components["schemas"]["Seedream5ProLayerDecompositionTask"] | components["schemas"]["Seedream5ProTextToImageTask"] | components["schemas"]["TopazImageUpscaleTask"] | components["schemas"]["TopazVideoUpscaleTask"] | components["schemas"]["VolcengineVideoToVideoLipSyncTask"] | components["schemas"]["Wan22A14bImageToVideoTurboTask"] | components["schemas"]["Wan22A14bSpeechToVideoTurboTask"] | components["schemas"]["Wan22A14bTextToVideoTurboTask"] | components["schemas"]["Wan22AnimateMoveTask"] | components["schemas"]["Wan25ImageToVideoTask"] | components["schemas"]["Wan25TextToVideoTask"] | components["schemas"]["Wan26FlashImageToVideoTask"] | components["schemas"]["Wan26FlashVideoToVideoTask"] | components["schemas"]["Wan26ImageToVideoTask"] | components["schemas"]["Wan26TextToVideoTask"] | components["schemas"]["Wan26VideoToVideoTask"] | components["schemas"]["Wan27ImageTask"] | components["schemas"]["Wan27ImageProTask"] | components["schemas"]["Wan27ImageToVideoTask"] | components["schemas"]["Wan27R2vTask"] | components["schemas"]["Wan27TextToVideoTask"] | components["schemas"]["Wan27VideoeditTask"] | components["schemas"]["Wan30VideoTask"] | components["schemas"]["ZImageTask"];
        BytedanceSeedance15ProTask: {
            /** @enum {string} */
            model: "bytedance/seedance-1.5-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
                /** @description Seconds. */
                duration: number;
                /** @description What to generate. */
                prompt: string;
                /** @default false */
                fixed_lens?: boolean;
                /**
                 * @description Adds sound.
                 * @default false
                 */
                generate_audio?: boolean;
                /** @description Links to what the model starts from. */
                input_urls?: string[];
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
            };
        };
        BytedanceSeedance2Task: {
            /** @enum {string} */
            model: "bytedance/seedance-2";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /** @description A link to the first frame. */
                first_frame_url?: string;
                /**
                 * @description Adds sound.
                 * @default true
                 */
                generate_audio?: boolean;
                /** @description A link to the last frame. */
                last_frame_url?: string;
                /** @description What to generate. */
                prompt?: string;
                /** @description Links to sounds that guide. */
                reference_audio_urls?: string[];
                /** @description Links to images that guide. */
                reference_image_urls?: string[];
                /** @description Links to videos that guide. */
                reference_video_urls?: string[];
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p" | "4k";
                /**
                 * @description Also hands out the last frame.
                 * @default false
                 */
                return_last_frame?: boolean;
                web_search?: boolean;
            };
        };
        BytedanceSeedance25Task: {
            /** @enum {string} */
            model: "bytedance/seedance-2-5";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default adaptive
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /** @description A link to the first frame. */
                first_frame_url?: string;
                /**
                 * @description Adds sound.
                 * @default true
                 */
                generate_audio?: boolean;
                /** @description A link to the last frame. */
                last_frame_url?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default mp4
                 * @enum {string}
                 */
                output_format?: "mp4" | "mov";
                /** @description What to generate. */
                prompt?: string;
                /** @description Links to sounds that guide. */
                reference_audio_urls?: string[];
                /** @description Links to images that guide. */
                reference_image_urls?: string[];
                /** @description Links to videos that guide. */
                reference_video_urls?: string[];
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /**
                 * @description Also hands out the last frame.
                 * @default false
                 */
                return_last_frame?: boolean;
                web_search?: boolean;
            };
        };
        BytedanceSeedance2FastTask: {
            /** @enum {string} */
            model: "bytedance/seedance-2-fast";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /** @description A link to the first frame. */
                first_frame_url?: string;
                /**
                 * @description Adds sound.
                 * @default true
                 */
                generate_audio?: boolean;
                /** @description A link to the last frame. */
                last_frame_url?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @description What to generate. */
                prompt?: string;
                /** @description Links to sounds that guide. */
                reference_audio_urls?: string[];
                /** @description Links to images that guide. */
                reference_image_urls?: string[];
                /** @description Links to videos that guide. */
                reference_video_urls?: string[];
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p";
                /**
                 * @description Also hands out the last frame.
                 * @default false
                 */
                return_last_frame?: boolean;
                web_search?: boolean;
            };
        };
        BytedanceSeedance2MiniTask: {
            /** @enum {string} */
            model: "bytedance/seedance-2-mini";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /** @description A link to the first frame. */
                first_frame_url?: string;
                /**
                 * @description Adds sound.
                 * @default true
                 */
                generate_audio?: boolean;
                /** @description A link to the last frame. */
                last_frame_url?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @description What to generate. */
                prompt?: string;
                /** @description Links to sounds that guide. */
                reference_audio_urls?: string[];
                /** @description Links to images that guide. */
                reference_image_urls?: string[];
                /** @description Links to videos that guide. */
                reference_video_urls?: string[];
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p";
                web_search?: boolean;
            };
        };
        BytedanceSeedreamTask: {
            /** @enum {string} */
            model: "bytedance/seedream";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @default 2.5 */
                guidance_scale?: number;
                /**
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        BytedanceSeedreamV4EditTask: {
            /** @enum {string} */
            model: "bytedance/seedream-v4-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description Links to the images. */
                image_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 1K
                 * @enum {string}
                 */
                image_resolution?: "1K" | "2K" | "4K";
                /**
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_3_2" | "portrait_16_9" | "landscape_4_3" | "landscape_3_2" | "landscape_16_9" | "landscape_21_9";
                /** @default 1 */
                max_images?: number;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        BytedanceSeedreamV4TextToImageTask: {
            /** @enum {string} */
            model: "bytedance/seedream-v4-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 1K
                 * @enum {string}
                 */
                image_resolution?: "1K" | "2K" | "4K";
                /**
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_3_2" | "portrait_16_9" | "landscape_4_3" | "landscape_3_2" | "landscape_16_9" | "landscape_21_9";
                /** @default 1 */
                max_images?: number;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        BytedanceV1LiteImageToVideoTask: {
            /** @enum {string} */
            model: "bytedance/v1-lite-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                camera_fixed?: boolean;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                enable_safety_checker?: boolean;
                /** @description A link to the last frame. */
                end_image_url?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /**
                 * @description The same seed gives similar results.
                 * @default -1
                 */
                seed?: number;
            };
        };
        BytedanceV1LiteTextToVideoTask: {
            /** @enum {string} */
            model: "bytedance/v1-lite-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
                camera_fixed?: boolean;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                enable_safety_checker?: boolean;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        BytedanceV1ProFastImageToVideoTask: {
            /** @enum {string} */
            model: "bytedance/v1-pro-fast-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
            };
        };
        BytedanceV1ProImageToVideoTask: {
            /** @enum {string} */
            model: "bytedance/v1-pro-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                camera_fixed?: boolean;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                enable_safety_checker?: boolean;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /**
                 * @description The same seed gives similar results.
                 * @default -1
                 */
                seed?: number;
            };
        };
        BytedanceV1ProTextToVideoTask: {
            /** @enum {string} */
            model: "bytedance/v1-pro-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                camera_fixed?: boolean;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                enable_safety_checker?: boolean;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /**
                 * @description The same seed gives similar results.
                 * @default -1
                 */
                seed?: number;
            };
        };
        ElevenlabsAudioIsolationTask: {
            /** @enum {string} */
            model: "elevenlabs/audio-isolation";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the sound. */
                audio_url: string;
            };
        };
        ElevenlabsTextToDialogueV3Task: {
            /** @enum {string} */
            model: "elevenlabs/text-to-dialogue-v3";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                dialogue: {
                    [key: string]: unknown;
                }[];
                /** @description ISO 639-1. */
                language_code?: string;
                /**
                 * @default 0.5
                 * @enum {number}
                 */
                stability?: 0 | 0.5 | 1;
            };
        };
        ElevenlabsTextToSpeechMultilingualV2Task: {
            /** @enum {string} */
            model: "elevenlabs/text-to-speech-multilingual-v2";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to say. */
                text: string;
                /**
                 * @description The name or id of a voice; the model's page lists them.
                 * @default EkK5I93UQWFDigLMpZcX
                 */
                voice: string;
                /** @description ISO 639-1. */
                language_code?: string;
                next_text?: string;
                previous_text?: string;
                /** @default 0.75 */
                similarity_boost?: number;
                /** @default 1 */
                speed?: number;
                /** @default 0.5 */
                stability?: number;
                /** @default 0 */
                style?: number;
                timestamps?: boolean;
            };
        };
        ElevenlabsTextToSpeechTurbo25Task: {
            /** @enum {string} */
            model: "elevenlabs/text-to-speech-turbo-2-5";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to say. */
                text: string;
                /** @description ISO 639-1. */
                language_code?: string;
                next_text?: string;
                previous_text?: string;
                /** @default 0.75 */
                similarity_boost?: number;
                /** @default 1 */
                speed?: number;
                /** @default 0.5 */
                stability?: number;
                /** @default 0 */
                style?: number;
                timestamps?: boolean;
                /**
                 * @description The name or id of a voice; the model's page lists them.
                 * @default EkK5I93UQWFDigLMpZcX
                 */
                voice?: string;
            };
        };
        Flux2FlexImageToImageTask: {
            /** @enum {string} */
            model: "flux-2/flex-image-to-image" | "flux-2/pro-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3" | "auto";
                /** @description Links to what the model starts from. */
                input_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 1K
                 * @enum {string}
                 */
                resolution: "1K" | "2K";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
            };
        };
        Flux2FlexTextToImageTask: {
            /** @enum {string} */
            model: "flux-2/flex-text-to-image" | "flux-2/pro-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3";
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 1K
                 * @enum {string}
                 */
                resolution: "1K" | "2K";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
            };
        };
        GeminiOmniVideoTask: {
            /** @enum {string} */
            model: "gemini-omni-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @description Seconds.
                 * @enum {string}
                 */
                duration: "4" | "6" | "8" | "10";
                /** @description What to generate. */
                prompt: string;
                /** @enum {string} */
                aspect_ratio?: "16:9" | "9:16";
                audio_ids?: string[];
                character_ids?: string[];
                /** @description Links to the images. */
                image_urls?: string[];
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p" | "4k";
                /** @description The same seed gives similar results. */
                seed?: number;
                video_list?: {
                    [key: string]: unknown;
                }[];
            };
        };
        GoogleGeminiOmniFlash11Task: {
            /** @enum {string} */
            model: "google/gemini-omni-flash-1-1";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Frames exclude images, sounds, characters and a video. Seven places for images; a video takes two of them. */
            input: {
                /**
                 * @description Seconds; told by the video where there is one.
                 * @enum {string}
                 */
                duration: "4" | "6" | "8" | "10";
                /** @description What to generate. */
                prompt: string;
                /** @enum {string} */
                aspect_ratio?: "16:9" | "9:16";
                audio_ids?: string[];
                character_ids?: string[];
                /** @description A link to the first frame. */
                first_frame_url?: string;
                /** @description Links to the images. */
                image_urls?: string[];
                /** @description A link to the last frame. */
                last_frame_url?: string;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "360p" | "720p" | "1080p" | "4k";
                /** @description The same seed gives similar results. */
                seed?: number;
                video_list?: {
                    /** @description A link to a video of at most 30 seconds and 100 MB. */
                    url: string;
                    /** @description Seconds. */
                    start: number;
                    /** @description Seconds; at most ten after the start. */
                    ends: number;
                }[];
            };
        };
        GoogleGemini31FlashTtsTask: {
            /** @enum {string} */
            model: "google/gemini-3-1-flash-tts";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                dialogue_turns: {
                    [key: string]: unknown;
                }[];
                speakers: {
                    [key: string]: unknown;
                }[];
                sample_context?: string;
                scene?: string;
                /** @default 1 */
                temperature?: number;
            };
        };
        GoogleImagen4Task: {
            /** @enum {string} */
            model: "google/imagen4" | "google/imagen4-ultra";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:4" | "4:3" | "auto";
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description The same seed gives similar results. */
                seed?: string;
            };
        };
        GoogleImagen4FastTask: {
            /** @enum {string} */
            model: "google/imagen4-fast";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:4" | "4:3" | "auto";
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        GoogleNanoBananaTask: {
            /** @enum {string} */
            model: "google/nano-banana";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                image_size?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
            };
        };
        GoogleNanoBananaEditTask: {
            /** @enum {string} */
            model: "google/nano-banana-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description Links to the images. */
                image_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                image_size?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
            };
        };
        GptImage2ImageToImageTask: {
            /** @enum {string} */
            model: "gpt-image-2-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description Links to what the model starts from. */
                input_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /** @enum {string} */
                aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "16:9" | "9:16" | "2:1" | "1:2" | "3:1" | "1:3" | "21:9" | "9:21";
                /** @enum {string} */
                resolution?: "1K" | "2K" | "4K";
            };
        };
        GptImage2TextToImageTask: {
            /** @enum {string} */
            model: "gpt-image-2-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @enum {string} */
                aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "16:9" | "9:16" | "2:1" | "1:2" | "3:1" | "1:3" | "21:9" | "9:21";
                /** @enum {string} */
                resolution?: "1K" | "2K" | "4K";
            };
        };
        GptImage15ImageToImageTask: {
            /** @enum {string} */
            model: "gpt-image/1.5-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 3:2
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "2:3" | "3:2";
                /** @description Links to what the model starts from. */
                input_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default medium
                 * @enum {string}
                 */
                quality: "medium" | "high";
            };
        };
        GptImage15TextToImageTask: {
            /** @enum {string} */
            model: "gpt-image/1.5-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "2:3" | "3:2";
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default medium
                 * @enum {string}
                 */
                quality: "medium" | "high";
            };
        };
        GrokImagineImage20ImageEditTask: {
            /** @enum {string} */
            model: "grok-imagine-image-2-0/image-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description A task of the same model to go on from. */
                task_id: string;
                mask_indexs?: number[];
            };
        };
        GrokImagineImage20SegmentMapTask: {
            /** @enum {string} */
            model: "grok-imagine-image-2-0/segment-map" | "kling-3.0-omni/image-to-video" | "kling-3.0-omni/reference-to-video" | "pixverse-v6/extend";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                [key: string]: unknown;
            };
        };
        GrokImagineImage20TextToImageTask: {
            /** @enum {string} */
            model: "grok-imagine-image-2-0/text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @enum {string} */
                aspect_ratio: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
                /** @description What to generate. */
                prompt: string;
            };
        };
        GrokImagineVideo15PreviewTask: {
            /** @enum {string} */
            model: "grok-imagine-video-1-5-preview";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "auto";
                /**
                 * @description Seconds.
                 * @default 8
                 */
                duration?: number;
                /** @description Links to the images. */
                image_urls?: string[];
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @description What to generate. */
                prompt?: string;
                /**
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
            };
        };
        GrokImagineExtendTask: {
            /** @enum {string} */
            model: "grok-imagine/extend";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @default 2 */
                extend_at: number;
                extend_times: number;
                /** @description What to generate. */
                prompt: string;
                /** @description A task of the same model to go on from. */
                task_id: string;
            };
        };
        GrokImagineImageToImageTask: {
            /** @enum {string} */
            model: "grok-imagine/image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description Links to the images. */
                image_urls: string[];
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @description What to generate. */
                prompt?: string;
            };
        };
        GrokImagineImageToVideoTask: {
            /** @enum {string} */
            model: "grok-imagine/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "2:3" | "3:2" | "1:1" | "16:9" | "9:16";
                /** @description Seconds. */
                duration?: string;
                /** @description Links to the images. */
                image_urls?: string[];
                /** @default 0 */
                index?: number;
                /**
                 * @default normal
                 * @enum {string}
                 */
                mode?: "fun" | "normal" | "spicy";
                /** @description What to generate. */
                prompt?: string;
                /**
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /** @description A task of the same model to go on from. */
                task_id?: string;
            };
        };
        GrokImagineTextToImageTask: {
            /** @enum {string} */
            model: "grok-imagine/text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @enum {string} */
                aspect_ratio?: "2:3" | "3:2" | "1:1" | "16:9" | "9:16";
                enable_pro?: boolean;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
            };
        };
        GrokImagineTextToVideoTask: {
            /** @enum {string} */
            model: "grok-imagine/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 2:3
                 * @enum {string}
                 */
                aspect_ratio?: "2:3" | "3:2" | "1:1" | "16:9" | "9:16";
                /** @description Seconds. */
                duration?: number;
                /**
                 * @default normal
                 * @enum {string}
                 */
                mode?: "fun" | "normal" | "spicy";
                /**
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
            };
        };
        GrokImagineUpscaleTask: {
            /** @enum {string} */
            model: "grok-imagine/upscale";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A task of the same model to go on from. */
                task_id: string;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
            };
        };
        Hailuo02ImageToVideoProTask: {
            /** @enum {string} */
            model: "hailuo/02-image-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /** @description A link to the last frame. */
                end_image_url?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                prompt_optimizer?: boolean;
            };
        };
        Hailuo02ImageToVideoStandardTask: {
            /** @enum {string} */
            model: "hailuo/02-image-to-video-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @description Seconds.
                 * @default 10
                 * @enum {string}
                 */
                duration?: "6" | "10";
                /** @description A link to the last frame. */
                end_image_url?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                prompt_optimizer?: boolean;
                /**
                 * @default 768P
                 * @enum {string}
                 */
                resolution?: "512P" | "768P";
            };
        };
        Hailuo02TextToVideoProTask: {
            /** @enum {string} */
            model: "hailuo/02-text-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                prompt_optimizer?: boolean;
            };
        };
        Hailuo02TextToVideoStandardTask: {
            /** @enum {string} */
            model: "hailuo/02-text-to-video-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @description Seconds.
                 * @default 6
                 * @enum {string}
                 */
                duration?: "6" | "10";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                prompt_optimizer?: boolean;
            };
        };
        Hailuo23ImageToVideoProTask: {
            /** @enum {string} */
            model: "hailuo/2-3-image-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @description Seconds.
                 * @default 6
                 * @enum {string}
                 */
                duration?: "6" | "10";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 768P
                 * @enum {string}
                 */
                resolution?: "768P" | "1080P";
            };
        };
        Hailuo23ImageToVideoStandardTask: {
            /** @enum {string} */
            model: "hailuo/2-3-image-to-video-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @description Seconds.
                 * @default 6
                 * @enum {string}
                 */
                duration?: "6" | "10";
                /**
                 * @default 768P
                 * @enum {string}
                 */
                resolution?: "768P" | "1080P";
            };
        };
        Happyhorse11ImageToVideoTask: {
            /** @enum {string} */
            model: "happyhorse-1-1/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description Links to the images. */
                image_urls: string[];
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /** @description What to generate. */
                prompt?: string;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
            };
        };
        Happyhorse11ReferenceToVideoTask: {
            /** @enum {string} */
            model: "happyhorse-1-1/reference-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                reference_image: string[];
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "3:4" | "4:3" | "4:5" | "5:4" | "1:1" | "9:21" | "21:9";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
            };
        };
        Happyhorse11TextToVideoTask: {
            /** @enum {string} */
            model: "happyhorse-1-1/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "4:5" | "5:4" | "9:21" | "21:9";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
            };
        };
        HappyhorseImageToVideoTask: {
            /** @enum {string} */
            model: "happyhorse/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description Links to the images. */
                image_urls: string[];
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /** @description What to generate. */
                prompt?: string;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description The same seed gives similar results.
                 * @default 0
                 */
                seed?: number;
            };
        };
        HappyhorseReferenceToVideoTask: {
            /** @enum {string} */
            model: "happyhorse/reference-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                reference_image: string[];
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description The same seed gives similar results.
                 * @default 0
                 */
                seed?: number;
            };
        };
        HappyhorseTextToVideoTask: {
            /** @enum {string} */
            model: "happyhorse/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description The same seed gives similar results.
                 * @default 0
                 */
                seed?: number;
            };
        };
        HappyhorseVideoEditTask: {
            /** @enum {string} */
            model: "happyhorse/video-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description A link to the video. */
                video_url: string;
                /**
                 * @default auto
                 * @enum {string}
                 */
                audio_setting?: "auto" | "origin";
                reference_image?: string[];
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description The same seed gives similar results.
                 * @default 0
                 */
                seed?: number;
            };
        };
        IdeogramCharacterTask: {
            /** @enum {string} */
            model: "ideogram/character";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description Links to images that guide. */
                reference_image_urls: string[];
                expand_prompt?: boolean;
                /**
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /** @description What not to show. */
                negative_prompt?: string;
                /**
                 * @default 1
                 * @enum {string}
                 */
                num_images?: "1" | "2" | "3" | "4";
                /**
                 * @default BALANCED
                 * @enum {string}
                 */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /** @description The same seed gives similar results. */
                seed?: number;
                /** @enum {string} */
                style?: "AUTO" | "REALISTIC" | "FICTION";
            };
        };
        IdeogramCharacterEditTask: {
            /** @enum {string} */
            model: "ideogram/character-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description A link to the mask. */
                mask_url: string;
                /** @description What to generate. */
                prompt: string;
                /** @description Links to images that guide. */
                reference_image_urls: string[];
                expand_prompt?: boolean;
                /**
                 * @default 1
                 * @enum {string}
                 */
                num_images?: "1" | "2" | "3" | "4";
                /**
                 * @default BALANCED
                 * @enum {string}
                 */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /** @description The same seed gives similar results. */
                seed?: number;
                /** @enum {string} */
                style?: "AUTO" | "REALISTIC" | "FICTION";
            };
        };
        IdeogramCharacterRemixTask: {
            /** @enum {string} */
            model: "ideogram/character-remix";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /** @description Links to images that guide. */
                reference_image_urls: string[];
                expand_prompt?: boolean;
                /**
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /** @description Links to the images. */
                image_urls?: string[];
                /** @description What not to show. */
                negative_prompt?: string;
                /**
                 * @default 1
                 * @enum {string}
                 */
                num_images?: "1" | "2" | "3" | "4";
                reference_mask_urls?: string;
                /**
                 * @default BALANCED
                 * @enum {string}
                 */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /** @description The same seed gives similar results. */
                seed?: number;
                /** @default 0.8 */
                strength?: number;
                /** @enum {string} */
                style?: "AUTO" | "REALISTIC" | "FICTION";
            };
        };
        IdeogramV3EditTask: {
            /** @enum {string} */
            model: "ideogram/v3-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description A link to the mask. */
                mask_url: string;
                /** @description What to generate. */
                prompt: string;
                /** @default true */
                expand_prompt?: boolean;
                /**
                 * @default BALANCED
                 * @enum {string}
                 */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        IdeogramV3RemixTask: {
            /** @enum {string} */
            model: "ideogram/v3-remix";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                expand_prompt?: boolean;
                /** @enum {string} */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /** @description What not to show. */
                negative_prompt?: string;
                /** @enum {string} */
                num_images?: "1" | "2" | "3" | "4";
                /** @enum {string} */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /** @description The same seed gives similar results. */
                seed?: number;
                strength?: number;
                /** @enum {string} */
                style?: "AUTO" | "GENERAL" | "REALISTIC" | "DESIGN";
            };
        };
        IdeogramV3TextToImageTask: {
            /** @enum {string} */
            model: "ideogram/v3-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                expand_prompt?: boolean;
                /** @enum {string} */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /** @description What not to show. */
                negative_prompt?: string;
                /** @enum {string} */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /** @description The same seed gives similar results. */
                seed?: number;
                /** @enum {string} */
                style?: "AUTO" | "GENERAL" | "REALISTIC" | "DESIGN";
            };
        };
        InfinitalkFromAudioTask: {
            /** @enum {string} */
            model: "infinitalk/from-audio";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the sound. */
                audio_url: string;
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p";
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        Kling26ImageToVideoTask: {
            /** @enum {string} */
            model: "kling-2.6/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration: "5" | "10";
                /** @description Links to the images. */
                image_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /** @description Adds sound. */
                sound: boolean;
            };
        };
        Kling26MotionControlTask: {
            /** @enum {string} */
            model: "kling-2.6/motion-control";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default video
                 * @enum {string}
                 */
                character_orientation: "image" | "video";
                /** @description Links to what the model starts from. */
                input_urls: string[];
                /**
                 * @default 720p
                 * @enum {string}
                 */
                mode: "720p" | "1080p";
                /** @description Links to the videos. */
                video_urls: string[];
                /** @description What to generate. */
                prompt?: string;
            };
        };
        Kling26TextToVideoTask: {
            /** @enum {string} */
            model: "kling-2.6/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "16:9" | "9:16";
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration: "5" | "10";
                /** @description What to generate. */
                prompt: string;
                /** @description Adds sound. */
                sound: boolean;
            };
        };
        Kling30OmniTextToVideoTask: {
            /** @enum {string} */
            model: "kling-3.0-omni/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1";
                /** @default false */
                audio?: boolean;
                /** @default true */
                customize_multi_shots?: boolean;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {integer}
                 */
                duration?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                elements?: {
                    [key: string]: unknown;
                }[];
                multi_prompt?: {
                    [key: string]: unknown;
                }[];
                prefer_multi_shots?: boolean;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p" | "4k";
            };
        };
        Kling30OmniTransformationTask: {
            /** @enum {string} */
            model: "kling-3.0-omni/transformation";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
                audio?: boolean;
                /** @description Seconds. */
                duration?: string;
                elements?: {
                    [key: string]: unknown;
                }[];
                /** @description Links to the images. */
                image_urls?: string[];
                /** @description What to generate. */
                prompt?: string;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p" | "4k";
                /** @description Links to the videos. */
                video_urls?: string[];
            };
        };
        Kling30MotionControlTask: {
            /** @enum {string} */
            model: "kling-3.0/motion-control";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description Links to what the model starts from. */
                input_urls: string[];
                /** @description Links to the videos. */
                video_urls: string[];
                background_source?: string;
                character_orientation?: string;
                mode?: string;
                /** @description What to generate. */
                prompt?: string;
            };
        };
        Kling30VideoTask: {
            /** @enum {string} */
            model: "kling-3.0/video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio: "16:9" | "9:16" | "1:1";
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
                /**
                 * @default pro
                 * @enum {string}
                 */
                mode: "std" | "pro" | "4K";
                multi_prompt: {
                    [key: string]: unknown;
                }[];
                /** @default false */
                multi_shots: boolean;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @description Adds sound.
                 * @default false
                 */
                sound: boolean;
                /** @description Links to the images. */
                image_urls?: string[];
                kling_elements?: {
                    [key: string]: unknown;
                }[];
            };
        };
        KlingAiAvatarProTask: {
            /** @enum {string} */
            model: "kling/ai-avatar-pro" | "kling/ai-avatar-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the sound. */
                audio_url: string;
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
            };
        };
        KlingV21MasterImageToVideoTask: {
            /** @enum {string} */
            model: "kling/v2-1-master-image-to-video" | "kling/v2-1-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /** @default 0.5 */
                cfg_scale?: number;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @description What not to show. */
                negative_prompt?: string;
            };
        };
        KlingV21MasterTextToVideoTask: {
            /** @enum {string} */
            model: "kling/v2-1-master-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1";
                /** @default 0.5 */
                cfg_scale?: number;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @description What not to show. */
                negative_prompt?: string;
            };
        };
        KlingV21ProTask: {
            /** @enum {string} */
            model: "kling/v2-1-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /** @default 0.5 */
                cfg_scale?: number;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description A link to the last frame. */
                tail_image_url?: string;
            };
        };
        KlingV25TurboImageToVideoProTask: {
            /** @enum {string} */
            model: "kling/v2-5-turbo-image-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /** @default 0.5 */
                cfg_scale?: number;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description A link to the last frame. */
                tail_image_url?: string;
            };
        };
        KlingV25TurboTextToVideoProTask: {
            /** @enum {string} */
            model: "kling/v2-5-turbo-text-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1";
                /** @default 0.5 */
                cfg_scale?: number;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @description What not to show. */
                negative_prompt?: string;
            };
        };
        KlingV3TurboImageToVideoTask: {
            /** @enum {string} */
            model: "kling/v3-turbo-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration: string;
                /** @description Links to the images. */
                image_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution: "720p" | "1080p";
            };
        };
        KlingV3TurboTextToVideoTask: {
            /** @enum {string} */
            model: "kling/v3-turbo-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "9:16" | "16:9";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration: string;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution: "720p" | "1080p";
            };
        };
        MinimaxH3ImageToVideoTask: {
            /** @enum {string} */
            model: "minimax-h3/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @description Seconds.
                 * @default 6
                 * @enum {integer}
                 */
                duration: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                /** @description What to generate. */
                prompt: string;
                /** @description A link to the first frame. */
                first_frame_url?: string;
                /** @description A link to the last frame. */
                last_frame_url?: string;
                /**
                 * @default 2K
                 * @enum {string}
                 */
                resolution?: "768P" | "2K";
            };
        };
        MinimaxH3ReferenceToVideoTask: {
            /** @enum {string} */
            model: "minimax-h3/reference-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @description Seconds.
                 * @default 6
                 * @enum {integer}
                 */
                duration: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default adaptive
                 * @enum {string}
                 */
                aspect_ratio?: "adaptive" | "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                /** @description Links to sounds that guide. */
                reference_audio_urls?: string[];
                /** @description Links to images that guide. */
                reference_image_urls?: string[];
                /** @description Links to videos that guide. */
                reference_video_urls?: string[];
                /**
                 * @default 2K
                 * @enum {string}
                 */
                resolution?: "768P" | "2K";
            };
        };
        MinimaxH3TextToVideoTask: {
            /** @enum {string} */
            model: "minimax-h3/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @enum {string} */
                aspect_ratio: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                /**
                 * @description Seconds.
                 * @default 6
                 * @enum {integer}
                 */
                duration: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 2K
                 * @enum {string}
                 */
                resolution?: "768P" | "2K";
            };
        };
        NanoBanana2Task: {
            /** @enum {string} */
            model: "nano-banana-2";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "2:3" | "3:2" | "1:4" | "4:1" | "3:4" | "4:3" | "4:5" | "5:4" | "1:8" | "8:1" | "9:16" | "16:9" | "21:9" | "auto";
                /** @description Links to the images to edit. */
                image_input?: string[];
                /**
                 * @default jpg
                 * @enum {string}
                 */
                output_format?: "png" | "jpg";
                /**
                 * @default 1K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
            };
        };
        NanoBanana2LiteTask: {
            /** @enum {string} */
            model: "nano-banana-2-lite";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "1:4" | "1:8" | "2:3" | "3:2" | "3:4" | "4:1" | "4:3" | "4:5" | "5:4" | "8:1" | "9:16" | "16:9" | "21:9" | "auto";
                /** @description What to generate. */
                prompt: string;
                /** @description Links to the images. */
                image_urls?: string[];
            };
        };
        NanoBananaProTask: {
            /** @enum {string} */
            model: "nano-banana-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9" | "auto";
                /** @description Links to the images to edit. */
                image_input?: string[];
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpg";
                /**
                 * @default 1K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
            };
        };
        Omnihuman15Task: {
            /** @enum {string} */
            model: "omnihuman-1-5";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the sound. */
                audio_url: string;
                /** @description A link to the image. */
                image_url: string;
                /** @description A link to the mask. */
                mask_url?: string[];
                /**
                 * @default 1080
                 * @enum {string}
                 */
                output_resolution?: "720" | "1080";
                /** @default false */
                pe_fast_mode?: boolean;
                /** @description What to generate. */
                prompt?: string;
                /**
                 * @description The same seed gives similar results.
                 * @default -1
                 */
                seed?: number;
            };
        };
        Omnihuman15HumanIdentificationTask: {
            /** @enum {string} */
            model: "omnihuman-1-5/human-identification" | "omnihuman-1-5/subject-detection";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
            };
        };
        PixverseV6ImageToVideoTask: {
            /** @enum {string} */
            model: "pixverse-v6/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration: number;
                /** @description Links to the images. */
                image_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                quality: "360p" | "540p" | "720p" | "1080p";
                /** @default false */
                generate_audio_switch?: boolean;
                /** @default false */
                generate_multi_clip_switch?: boolean;
                /** @description The same seed gives similar results. */
                seed?: number;
                /** @description An effect; the model's page lists them. */
                template_id?: string;
            };
        };
        PixverseV6ReferenceToVideoTask: {
            /** @enum {string} */
            model: "pixverse-v6/reference-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration: number;
                image_references: {
                    [key: string]: unknown;
                }[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                quality: "360p" | "540p" | "720p" | "1080p";
                /** @default false */
                generate_audio_switch?: boolean;
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        PixverseV6TextToVideoTask: {
            /** @enum {string} */
            model: "pixverse-v6/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration: number;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                quality: "360p" | "540p" | "720p" | "1080p";
                /** @default false */
                generate_audio_switch?: boolean;
                /** @default false */
                generate_multi_clip_switch?: boolean;
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        PixverseV6TransitionTask: {
            /** @enum {string} */
            model: "pixverse-v6/transition";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration: number;
                first_frame_image_url: string;
                last_frame_image_url: string;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                quality: "360p" | "540p" | "720p" | "1080p";
                /** @default false */
                generate_audio_switch?: boolean;
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        QwenImageEditTask: {
            /** @enum {string} */
            model: "qwen/image-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default none
                 * @enum {string}
                 */
                acceleration?: "none" | "regular" | "high";
                enable_safety_checker?: boolean;
                /** @default 4 */
                guidance_scale?: number;
                /**
                 * @default landscape_4_3
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @enum {string} */
                num_images?: "1" | "2" | "3" | "4";
                /** @default 25 */
                num_inference_steps?: number;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "jpeg" | "png";
                /** @description The same seed gives similar results. */
                seed?: number;
                sync_mode?: boolean;
            };
        };
        QwenImageToImageTask: {
            /** @enum {string} */
            model: "qwen/image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default none
                 * @enum {string}
                 */
                acceleration?: "none" | "regular" | "high";
                enable_safety_checker?: boolean;
                /** @default 2.5 */
                guidance_scale?: number;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @default 30 */
                num_inference_steps?: number;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @description The same seed gives similar results. */
                seed?: number;
                /** @default 0.8 */
                strength?: number;
            };
        };
        QwenTextToImageTask: {
            /** @enum {string} */
            model: "qwen/text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default none
                 * @enum {string}
                 */
                acceleration?: "none" | "regular" | "high";
                enable_safety_checker?: boolean;
                /** @default 2.5 */
                guidance_scale?: number;
                /**
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @default 30 */
                num_inference_steps?: number;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        Qwen2ImageEditTask: {
            /** @enum {string} */
            model: "qwen2/image-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                image_size?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9" | "21:9";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "jpeg" | "png";
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        Qwen2TextToImageTask: {
            /** @enum {string} */
            model: "qwen2/text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                image_size?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "jpeg" | "png";
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        Qwen3ImageToImageTask: {
            /** @enum {string} */
            model: "qwen3/image-to-image" | "qwen3/pro-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description Links to the images. */
                image_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                image_size?: "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
                /** @description What not to show. */
                negative_prompt?: string;
                /**
                 * @description Checks the result for unsafe content.
                 * @default false
                 */
                nsfw_checker?: boolean;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @default true */
                prompt_extend?: boolean;
                /**
                 * @default 1K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K";
                /**
                 * @description The same seed gives similar results.
                 * @default 1
                 */
                seed?: number;
            };
        };
        Qwen3ProTextToImageTask: {
            /** @enum {string} */
            model: "qwen3/pro-text-to-image" | "qwen3/text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                image_size?: "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
                /** @description What not to show. */
                negative_prompt?: string;
                /**
                 * @description Checks the result for unsafe content.
                 * @default false
                 */
                nsfw_checker?: boolean;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @default true */
                prompt_extend?: boolean;
                /** @enum {string} */
                resolution?: "1K" | "2K";
                /**
                 * @description The same seed gives similar results.
                 * @default 1
                 */
                seed?: number;
            };
        };
        RecraftCrispUpscaleTask: {
            /** @enum {string} */
            model: "recraft/crisp-upscale" | "recraft/remove-background";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                image: string;
            };
        };
        Seedream45EditTask: {
            /** @enum {string} */
            model: "seedream/4.5-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /** @description Links to the images. */
                image_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
            };
        };
        Seedream45TextToImageTask: {
            /** @enum {string} */
            model: "seedream/4.5-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
            };
        };
        Seedream5LiteImageToImageTask: {
            /** @enum {string} */
            model: "seedream/5-lite-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /** @description Links to the images. */
                image_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high" | "ultra";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
            };
        };
        Seedream5LiteTextToImageTask: {
            /** @enum {string} */
            model: "seedream/5-lite-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high" | "ultra";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
            };
        };
        Seedream5ProImageToImageTask: {
            /** @enum {string} */
            model: "seedream/5-pro-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /** @description Links to the images. */
                image_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
            };
        };
        Seedream5ProLayerDecompositionTask: {
            /** @enum {string} */
            model: "seedream/5-pro-layer-decomposition";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /**
                 * @default jpeg
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @description What to generate. */
                prompt?: string;
                /**
                 * @default auto
                 * @enum {string}
                 */
                size?: "auto" | "1K" | "1.5K" | "2K";
            };
        };
        Seedream5ProTextToImageTask: {
            /** @enum {string} */
            model: "seedream/5-pro-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high";
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
            };
        };
        TopazImageUpscaleTask: {
            /** @enum {string} */
            model: "topaz/image-upscale";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /**
                 * @default 2
                 * @enum {string}
                 */
                upscale_factor: "1" | "2" | "4";
            };
        };
        TopazVideoUpscaleTask: {
            /** @enum {string} */
            model: "topaz/video-upscale";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the video. */
                video_url: string;
                /**
                 * @default 2
                 * @enum {string}
                 */
                upscale_factor?: "1" | "2" | "4";
            };
        };
        VolcengineVideoToVideoLipSyncTask: {
            /** @enum {string} */
            model: "volcengine/video-to-video-lip-sync";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the sound. */
                audio_url: string;
                /** @enum {string} */
                mode: "lite" | "basic";
                /** @description A link to the video. */
                video_url: string;
                /** @default true */
                align_audio?: boolean;
                /** @default false */
                align_audio_reverse?: boolean;
                /** @default false */
                open_scenedet?: boolean;
                /** @default false */
                separate_vocal?: boolean;
                /** @default 0 */
                templ_start_seconds?: number;
            };
        };
        Wan22A14bImageToVideoTurboTask: {
            /** @enum {string} */
            model: "wan/2-2-a14b-image-to-video-turbo";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default none
                 * @enum {string}
                 */
                acceleration?: "none" | "regular";
                enable_prompt_expansion?: boolean;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p";
                /**
                 * @description The same seed gives similar results.
                 * @default 0
                 */
                seed?: number;
            };
        };
        Wan22A14bSpeechToVideoTurboTask: {
            /** @enum {string} */
            model: "wan/2-2-a14b-speech-to-video-turbo";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the sound. */
                audio_url: string;
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                /** @default 16 */
                frames_per_second?: number;
                /** @default 3.5 */
                guidance_scale?: number;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @default 80 */
                num_frames?: number;
                /** @default 27 */
                num_inference_steps?: number;
                /**
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "580p" | "720p";
                /** @description The same seed gives similar results. */
                seed?: number;
                /** @default 5 */
                shift?: number;
            };
        };
        Wan22A14bTextToVideoTurboTask: {
            /** @enum {string} */
            model: "wan/2-2-a14b-text-to-video-turbo";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default none
                 * @enum {string}
                 */
                acceleration?: "none" | "regular";
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16";
                enable_prompt_expansion?: boolean;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p";
                /**
                 * @description The same seed gives similar results.
                 * @default 0
                 */
                seed?: number;
            };
        };
        Wan22AnimateMoveTask: {
            /** @enum {string} */
            model: "wan/2-2-animate-move" | "wan/2-2-animate-replace";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the image. */
                image_url: string;
                /** @description A link to the video. */
                video_url: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "580p" | "720p";
            };
        };
        Wan25ImageToVideoTask: {
            /** @enum {string} */
            model: "wan/2-5-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @description Seconds.
                 * @enum {string}
                 */
                duration: "5" | "10";
                /** @description A link to the image. */
                image_url: string;
                /** @description What to generate. */
                prompt: string;
                enable_prompt_expansion?: boolean;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @enum {string} */
                resolution?: "720p" | "1080p";
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        Wan25TextToVideoTask: {
            /** @enum {string} */
            model: "wan/2-5-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @description Seconds.
                 * @enum {string}
                 */
                duration: "5" | "10";
                /** @description What to generate. */
                prompt: string;
                /** @enum {string} */
                aspect_ratio?: "16:9" | "9:16" | "1:1";
                enable_prompt_expansion?: boolean;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @enum {string} */
                resolution?: "720p" | "1080p";
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        Wan26FlashImageToVideoTask: {
            /** @enum {string} */
            model: "wan/2-6-flash-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                audio: boolean;
                /** @description Links to the images. */
                image_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10" | "15";
                multi_shots?: boolean;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
            };
        };
        Wan26FlashVideoToVideoTask: {
            /** @enum {string} */
            model: "wan/2-6-flash-video-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description Links to the videos. */
                video_urls: string[];
                audio?: boolean;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                multi_shots?: boolean;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
            };
        };
        Wan26ImageToVideoTask: {
            /** @enum {string} */
            model: "wan/2-6-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description Links to the images. */
                image_urls: string[];
                /** @description What to generate. */
                prompt: string;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10" | "15";
                /** @default false */
                multi_shots?: boolean;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
            };
        };
        Wan26TextToVideoTask: {
            /** @enum {string} */
            model: "wan/2-6-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10" | "15";
                /** @default false */
                multi_shots?: boolean;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
            };
        };
        Wan26VideoToVideoTask: {
            /** @enum {string} */
            model: "wan/2-6-video-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description Links to the videos. */
                video_urls: string[];
                /**
                 * @description Seconds.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @default false */
                multi_shots?: boolean;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
            };
        };
        Wan27ImageTask: {
            /** @enum {string} */
            model: "wan/2-7-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @enum {string} */
                aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
                bbox_list?: unknown[][];
                color_palette?: {
                    [key: string]: unknown;
                }[];
                /** @default false */
                enable_sequential?: boolean;
                /** @description Links to what the model starts from. */
                input_urls?: string[];
                n?: number;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /**
                 * @default 2K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description The same seed gives similar results.
                 * @default 0
                 */
                seed?: number;
                /** @default false */
                thinking_mode?: boolean;
                /**
                 * @description Marks the result.
                 * @default false
                 */
                watermark?: boolean;
            };
        };
        Wan27ImageProTask: {
            /** @enum {string} */
            model: "wan/2-7-image-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @enum {string} */
                aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
                bbox_list?: unknown[][];
                color_palette?: {
                    [key: string]: unknown;
                }[];
                /** @default false */
                enable_sequential?: boolean;
                /** @description Links to what the model starts from. */
                input_urls?: string[];
                n?: number;
                /**
                 * @default 2K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description The same seed gives similar results.
                 * @default 0
                 */
                seed?: number;
                /** @default false */
                thinking_mode?: boolean;
                /**
                 * @description Marks the result.
                 * @default false
                 */
                watermark?: boolean;
            };
        };
        Wan27ImageToVideoTask: {
            /** @enum {string} */
            model: "wan/2-7-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                driving_audio_url?: string;
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                first_clip_url?: string;
                /** @description A link to the first frame. */
                first_frame_url?: string;
                /** @description A link to the last frame. */
                last_frame_url?: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @default true */
                prompt_extend?: boolean;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /** @description The same seed gives similar results. */
                seed?: number;
                /**
                 * @description Marks the result.
                 * @default false
                 */
                watermark?: boolean;
            };
        };
        Wan27R2vTask: {
            /** @enum {string} */
            model: "wan/2-7-r2v";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                first_frame?: string;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @default true */
                prompt_extend?: boolean;
                reference_image?: string[];
                reference_video?: string[];
                reference_voice?: string;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /** @description The same seed gives similar results. */
                seed?: number;
                /**
                 * @description Marks the result.
                 * @default false
                 */
                watermark?: boolean;
            };
        };
        Wan27TextToVideoTask: {
            /** @enum {string} */
            model: "wan/2-7-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description What to generate. */
                prompt: string;
                /** @description A link to the sound. */
                audio_url?: string;
                /**
                 * @description Seconds.
                 * @default 5
                 */
                duration?: number;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @default true */
                prompt_extend?: boolean;
                /**
                 * @default 16:9
                 * @enum {string}
                 */
                ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /** @description The same seed gives similar results. */
                seed?: number;
                /**
                 * @description Marks the result.
                 * @default false
                 */
                watermark?: boolean;
            };
        };
        Wan27VideoeditTask: {
            /** @enum {string} */
            model: "wan/2-7-videoedit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /** @description A link to the video. */
                video_url: string;
                /** @enum {string} */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @default auto
                 * @enum {string}
                 */
                audio_setting?: "auto" | "origin";
                /**
                 * @description Seconds.
                 * @default 0
                 */
                duration?: number;
                /** @description What not to show. */
                negative_prompt?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @description What to generate. */
                prompt?: string;
                /** @default true */
                prompt_extend?: boolean;
                reference_image?: string;
                /**
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /** @description The same seed gives similar results. */
                seed?: number;
                /**
                 * @description Marks the result.
                 * @default false
                 */
                watermark?: boolean;
            };
        };
        Wan30VideoTask: {
            /** @enum {string} */
            model: "wan/3-0-video" | "wan/3-0-video-prime";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Frames exclude references. */
            input: {
                /** @enum {string} */
                aspect_ratio?: "adaptive" | "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                /**
                 * @description Adds sound.
                 * @default true
                 */
                audio?: boolean;
                /**
                 * @description Seconds, from 2; -1 leaves it to the model.
                 * @default 5
                 */
                duration?: number;
                /** @description A link to the first frame. */
                first_frame_url?: string;
                /** @description A link to the last frame. */
                last_frame_url?: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
                /** @description What to generate. */
                prompt?: string;
                /** @description Links to sounds that guide. */
                reference_audio_urls?: string[];
                /** @description Links to files that guide. */
                reference_file_urls?: string[];
                /** @description Links to images that guide. */
                reference_image_urls?: string[];
                /** @description Links to pages that guide. */
                reference_link_urls?: string[];
                /** @description Links to videos that guide. */
                reference_video_urls?: string[];
                /**
                 * @description In capitals.
                 * @enum {string}
                 */
                resolution?: "480P" | "720P" | "1080P";
                /** @description The same seed gives similar results. */
                seed?: number;
            };
        };
        ZImageTask: {
            /** @enum {string} */
            model: "z-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            input: {
                /**
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16";
                /** @description What to generate. */
                prompt: string;
                /** @description Checks the result for unsafe content. */
                nsfw_checker?: boolean;
            };
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
         * @description The id the submit answered with.
         * @example c0ffee0011223344
         */
        TaskId: string;
        /**
         * @description Seconds since 1970. Sent once a key was made in the settings.
         * @example 1767225660
         */
        MessageTime: string;
        /**
         * @description Base64 of the HMAC of the task's id, a dot and the time.
         * @example AA==
         */
        MessageSignature: string;
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
                "application/json": components["schemas"]["MarketRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getTask: {
        parameters: {
            query: {
                /**
                 * @description The id the submit answered with.
                 * @example c0ffee0011223344
                 */
                taskId: components["parameters"]["TaskId"];
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
                    "application/json": components["schemas"]["MarketAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    generateVeo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VeoRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    extendVeo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VeoExtendRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getVeo: {
        parameters: {
            query: {
                /**
                 * @description The id the submit answered with.
                 * @example c0ffee0011223344
                 */
                taskId: components["parameters"]["TaskId"];
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
                    "application/json": components["schemas"]["VeoAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getVeo1080p: {
        parameters: {
            query: {
                /**
                 * @description The id the submit answered with.
                 * @example c0ffee0011223344
                 */
                taskId: components["parameters"]["TaskId"];
                /** @description Which video. */
                index?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getVeo4k: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The task of the video. */
                    taskId: string;
                    /**
                     * @description Which video.
                     * @default 0
                     */
                    index?: number;
                    callBackUrl?: components["schemas"]["CallBackUrl"];
                };
            };
        };
        responses: {
            /** @description The larger video is being made, or refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: components["schemas"]["Code"];
                        msg?: string;
                        data?: {
                            taskId?: string;
                            resultUrls?: string[] | null;
                            imageUrls?: string[] | null;
                        };
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    generate4oImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Image4oRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    get4oImage: {
        parameters: {
            query: {
                /**
                 * @description The id the submit answered with.
                 * @example c0ffee0011223344
                 */
                taskId: components["parameters"]["TaskId"];
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
                    "application/json": components["schemas"]["Image4oAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    generateFluxKontext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FluxRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getFluxKontext: {
        parameters: {
            query: {
                /**
                 * @description The id the submit answered with.
                 * @example c0ffee0011223344
                 */
                taskId: components["parameters"]["TaskId"];
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
                    "application/json": components["schemas"]["FluxAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    generateRunway: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunwayRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    extendRunway: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunwayExtendRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getRunway: {
        parameters: {
            query: {
                /**
                 * @description The id the submit answered with.
                 * @example c0ffee0011223344
                 */
                taskId: components["parameters"]["TaskId"];
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
                    "application/json": components["schemas"]["RunwayAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    generateAleph: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlephRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getAleph: {
        parameters: {
            query: {
                /**
                 * @description The id the submit answered with.
                 * @example c0ffee0011223344
                 */
                taskId: components["parameters"]["TaskId"];
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
                    "application/json": components["schemas"]["AlephAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    generateMusic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    extendMusic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicExtendRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    coverMusic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicCoverRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    extendUploadedMusic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicUploadExtendRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    addInstrumental: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicInstrumentalRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    addVocals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicVocalsRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    mashupMusic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicMashupRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    replaceMusicSection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicSectionRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    generateSounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicSoundsRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or the request was refused by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getMusic: {
        parameters: {
            query: {
                /**
                 * @description The id the submit answered with.
                 * @example c0ffee0011223344
                 */
                taskId: components["parameters"]["TaskId"];
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
                    "application/json": components["schemas"]["MusicAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getDownloadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uri
                     * @description The link of a file made here.
                     */
                    url: string;
                };
            };
        };
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: components["schemas"]["Code"];
                        msg?: string;
                        /** @description The link. */
                        data?: string;
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    taskEnded: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Seconds since 1970. Sent once a key was made in the settings.
                 * @example 1767225660
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["MessageTime"];
                /**
                 * @description Base64 of the HMAC of the task's id, a dot and the time.
                 * @example AA==
                 */
                "X-Webhook-Signature"?: components["parameters"]["MessageSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description Received within 15 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
