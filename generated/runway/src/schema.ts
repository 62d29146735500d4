/** The types of Runway's document, by openapi-typescript. Generated from specs/runway; change that, not this. */

export interface paths {
    "/v1/image_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from an image. */
        post: operations["imageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a text. */
        post: operations["textToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/video_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change, extend or restyle a video. */
        post: operations["videoToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/video_upscale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge a video, or raise its frame rate. */
        post: operations["videoUpscale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/video_to_hdr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn a video into high dynamic range. */
        post: operations["videoToHdr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/character_performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a character act as a person in a video does. */
        post: operations["characterPerformance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/avatar_videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an avatar speak. */
        post: operations["avatarVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text_to_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images from a text and references. */
        post: operations["textToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/image_upscale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge an image. */
        post: operations["imageUpscale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sound_effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a sound. */
        post: operations["soundEffect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text_to_speech": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak a text. */
        post: operations["textToSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speech_to_speech": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak again in another voice. */
        post: operations["speechToSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/voice_dubbing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dub speech into another language. */
        post: operations["voiceDubbing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/voice_isolation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep nothing but the voice. */
        post: operations["voiceIsolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/generate/video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video with the model a router picks. */
        post: operations["generateVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/generate/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with the model a router picks. */
        post: operations["generateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/generate/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make speech or sound with the model a router picks. */
        post: operations["generateAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipes/ad_localization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carry an ad over into another language. */
        post: operations["localizeAd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipes/marketing_stock_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a stock image for marketing. */
        post: operations["makeStockImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipes/multi_shot_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video of several shots. */
        post: operations["makeMultiShotVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipes/product_ad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video ad of a product. */
        post: operations["makeProductAd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipes/product_campaign_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a campaign image of a product. */
        post: operations["makeCampaignImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipes/product_swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put another product into a video. */
        post: operations["swapProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipes/product_ugc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a person present a product. */
        post: operations["makeProductReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 17f20503-6c24-4c16-946b-35dbbce2af2f
                 */
                id: string;
            };
            cookie?: never;
        };
        /** Look at a task, at most every five seconds. */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /**
         * Cancel a task that has not ended, or destroy one that has.
         * @description What an ended task has made is deleted for good, so it should only be sent while the task is waiting or running.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a published workflow. */
        post: operations["runWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow_invocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a run of a workflow. */
        get: operations["getWorkflowInvocation"];
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
        Rejection: {
            error: string;
            /** @description What is wrong with which field. */
            issues?: {
                code?: string;
                path?: (string | number)[];
                message?: string;
            }[];
            docUrl?: string;
        };
        Credits: {
            credits: number;
        };
        Started: {
            /** Format: uuid */
            id: string;
            estimatedCost?: components["schemas"]["Credits"];
        };
        Routed: {
            /** Format: uuid */
            id: string;
            /** @description What the router decided. */
            routing?: {
                configId?: string;
                model?: string;
                provider?: string;
                estimatedCost?: components["schemas"]["Credits"];
                resolvedInput?: {
                    [key: string]: unknown;
                };
                resolvedSettings?: {
                    [key: string]: unknown;
                };
                capacityFallback?: {
                    allExhausted?: boolean;
                    skipped?: string[];
                };
            };
        };
        InvocationStarted: {
            /** Format: uuid */
            id: string;
        };
        /**
         * @description `THROTTLED`: accepted, but more tasks of this account run already than its tier allows.
         * @enum {string}
         */
        TaskStatus: "PENDING" | "THROTTLED" | "RUNNING" | "SUCCEEDED" | "FAILED" | "CANCELLED";
        Task: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["TaskStatus"];
            /** Format: date-time */
            createdAt: string;
            /** @description Only while it runs. */
            progress?: number;
            /** @description Links that work for 24 to 48 hours; another look gives fresh ones. Only once it has succeeded. */
            output?: string[];
            /** @description Why it failed. */
            failure?: string;
            /** @description Words between dots, such as `SAFETY.INPUT.TEXT`. */
            failureCode?: string;
            estimatedCost?: components["schemas"]["Credits"];
            cost?: components["schemas"]["Credits"];
        };
        NodeError: {
            message?: string;
            failureCode?: string;
            nodeName?: string;
        };
        Invocation: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["TaskStatus"];
            /** Format: date-time */
            createdAt: string;
            progress?: number;
            /** @description The links of each node, by its id. While it runs, those of the nodes that are ready. */
            output?: {
                [key: string]: string[];
            };
            /** @description What went wrong, by the id of the node. */
            nodeErrors?: {
                [key: string]: components["schemas"]["NodeError"];
            };
            failure?: string;
            failureCode?: string;
        };
        /** @description An HTTPS URL, the `runway://` address of an upload, or a base64 data URI of up to 5 MB. */
        Media: string;
        MediaObject: {
            uri: components["schemas"]["Media"];
        };
        ImageObject: {
            /** @constant */
            type: "image";
            uri: components["schemas"]["Media"];
        };
        VideoObject: {
            /** @constant */
            type: "video";
            uri: components["schemas"]["Media"];
        };
        AudioObject: {
            /** @constant */
            type: "audio";
            uri: components["schemas"]["Media"];
        };
        TaggedImage: {
            uri: components["schemas"]["Media"];
            /** @description The name by which the prompt speaks of it, after an @. */
            tag?: string;
        };
        FirstFrame: {
            /** @constant */
            position: "first";
            uri: components["schemas"]["Media"];
        };
        Frame: {
            /** @enum {string} */
            position: "first" | "last";
            uri: components["schemas"]["Media"];
        };
        /** @description A frame where it has a position, else a reference. A request has either frames or references. */
        FrameOrReference: {
            uri: components["schemas"]["Media"];
            /** @enum {string} */
            position?: "first" | "last";
        };
        ContentModeration: {
            /**
             * @description `low` is less strict about people of public life.
             * @enum {string}
             */
            publicFigureThreshold?: "auto" | "low";
        };
        /** @description The same seed and input give similar results; random where left out. */
        Seed: number;
        /**
         * @description `png_sequence` and the EXR and PNG sequences are archives, with the sound in a file of its own; formats other than `mp4` cost more.
         * @default mp4
         * @enum {string}
         */
        VideoFormat: "mp4" | "prores" | "png_sequence" | "hdr10" | "hlg" | "sdr_rec709_10bit" | "hdr_pq_12bit_master" | "hdr_prores" | "hdr_png_sequence" | "hdr_exr_sequence" | "hdr_exr_acescg_sequence_1_3" | "hdr_exr_acescg_sequence_2_0";
        /**
         * @description Only with a ProRes format.
         * @enum {string}
         */
        ProresProfile: "422" | "4444" | "422 Proxy" | "422 LT" | "422 HQ" | "4444 XQ";
        /** @enum {string} */
        PresetVoice: "Maya" | "Arjun" | "Serene" | "Bernard" | "Billy" | "Mark" | "Clint" | "Mabel" | "Chad" | "Leslie" | "Eleanor" | "Elias" | "Elliot" | "Grungle" | "Brodie" | "Sandra" | "Kirk" | "Kylie" | "Lara" | "Lisa" | "Malachi" | "Marlene" | "Martin" | "Miriam" | "Monster" | "Paula" | "Pip" | "Rusty" | "Ragnar" | "Xylar" | "Maggie" | "Jack" | "Katie" | "Noah" | "James" | "Rina" | "Ella" | "Mariah" | "Frank" | "Claudia" | "Niki" | "Vincent" | "Kendrick" | "Myrna" | "Tom" | "Wanda" | "Benjamin" | "Kiana" | "Rachel";
        /** @description An image that guides the video from a moment on, told in seconds or as a share of the whole. */
        Keyframe: {
            seconds: number;
            uri: components["schemas"]["Media"];
            range?: {
                end_seconds: number;
                start_seconds: number;
            };
        } | {
            at: number;
            uri: components["schemas"]["Media"];
            range?: {
                end_seconds: number;
                start_seconds: number;
            };
        };
        ImageToVideoGen45: {
            /** @constant */
            model: "gen4.5";
            /** @description Seconds of output. */
            duration: number;
            /** @description The first frame, or a list of frames and references. */
            promptImage: components["schemas"]["Media"] | components["schemas"]["FirstFrame"][];
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1280:720" | "720:1280" | "1104:832" | "960:960" | "832:1104" | "1584:672";
            contentModeration?: components["schemas"]["ContentModeration"];
            outputFormat?: components["schemas"]["VideoFormat"];
            proresProfile?: components["schemas"]["ProresProfile"];
            seed?: components["schemas"]["Seed"];
        };
        ImageToVideoGen4Turbo: {
            /** @constant */
            model: "gen4_turbo";
            /** @description The first frame, or a list of frames and references. */
            promptImage: components["schemas"]["Media"] | components["schemas"]["FirstFrame"][];
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1280:720" | "720:1280" | "1104:832" | "832:1104" | "960:960" | "1584:672";
            contentModeration?: components["schemas"]["ContentModeration"];
            /** @description Seconds of output. */
            duration?: number;
            /** @description What to make. */
            promptText?: string;
            seed?: components["schemas"]["Seed"];
        };
        ImageToVideoVeo31: {
            /** @constant */
            model: "veo3.1";
            /** @description The first frame, or a list of frames and references. */
            promptImage: components["schemas"]["Media"] | components["schemas"]["Frame"][];
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1280:720" | "720:1280" | "1080:1920" | "1920:1080";
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /**
             * @description Seconds of output.
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /** @description What to keep out. */
            negativePrompt?: string;
            /** @description What to make. */
            promptText?: string;
            seed?: number;
        };
        ImageToVideoVeo31Fast: {
            /** @constant */
            model: "veo3.1_fast";
            /** @description The first frame, or a list of frames and references. */
            promptImage: components["schemas"]["Media"] | components["schemas"]["Frame"][];
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1280:720" | "720:1280" | "1080:1920" | "1920:1080";
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /**
             * @description Seconds of output.
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /** @description What to keep out. */
            negativePrompt?: string;
            /** @description What to make. */
            promptText?: string;
            seed?: number;
        };
        ImageToVideoHailuo3: {
            /** @constant */
            model: "hailuo3";
            /** @description The first frame, or a list of frames and references. */
            promptImage: components["schemas"]["Media"] | components["schemas"]["FrameOrReference"][];
            /** @description What to make. */
            promptText: string;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "adaptive" | "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /**
             * @description Size of the output.
             * @enum {string}
             */
            resolution?: "768p" | "2k" | "768P" | "2K";
        };
        ImageToVideoHappyhorse10: {
            /** @constant */
            model: "happyhorse_1_0";
            /** @description The first frame, or a list of frames and references. */
            promptImage: components["schemas"]["Media"] | components["schemas"]["FirstFrame"][];
            /** @description Seconds of output. */
            duration?: number;
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Size of the output.
             * @enum {string}
             */
            resolution?: "720p" | "1080p" | "720P" | "1080P";
        };
        ImageToVideoSeedance2: {
            /** @constant */
            model: "seedance2";
            /** @description The first frame, or a list of frames and references. */
            promptImage: components["schemas"]["Media"] | components["schemas"]["FrameOrReference"][];
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "864:496" | "752:560" | "640:640" | "560:752" | "496:864" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280" | "2206:946" | "1920:1080" | "1664:1248" | "1440:1440" | "1248:1664" | "1080:1920" | "3840:1646" | "3840:2160" | "3840:2880" | "3840:3840" | "2880:3840" | "2160:3840";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            seed?: number;
        };
        ImageToVideoSeedance2Fast: {
            /** @constant */
            model: "seedance2_fast";
            /** @description The first frame, or a list of frames and references. */
            promptImage: components["schemas"]["Media"] | components["schemas"]["FrameOrReference"][];
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "864:496" | "752:560" | "640:640" | "560:752" | "496:864" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            seed?: number;
        };
        ImageToVideoSeedance2Mini: {
            /** @constant */
            model: "seedance2_mini";
            /** @description The first frame, or a list of frames and references. */
            promptImage: components["schemas"]["Media"] | components["schemas"]["FrameOrReference"][];
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "864:496" | "752:560" | "640:640" | "560:752" | "496:864" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            seed?: number;
        };
        ImageToVideoGeminiOmniFlash: {
            /** @constant */
            model: "gemini_omni_flash";
            /** @description The first frame, or a list of frames and references. */
            promptImage: components["schemas"]["Media"] | components["schemas"]["FirstFrame"][];
            /** @description Seconds of output. */
            duration?: number;
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "1280:720" | "720:1280";
        };
        ImageToVideoSeedance25: {
            /** @constant */
            model: "seedance2_5";
            /** @description The first frame, or a list of frames and references. */
            promptImage: components["schemas"]["Media"] | components["schemas"]["FrameOrReference"][];
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "854:480" | "752:560" | "640:640" | "560:752" | "480:854" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280" | "2206:946" | "1920:1080" | "1664:1248" | "1440:1440" | "1248:1664" | "1080:1920";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            seed?: number;
        };
        ImageToVideoGrokImagine15: {
            /** @constant */
            model: "grok_imagine_1_5";
            /** @description The first frame, or a list of frames and references. */
            promptImage: string | components["schemas"]["FirstFrame"][];
            /** @description Seconds of output. */
            duration?: number;
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Size of the output.
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
        };
        ImageToVideoWan3: {
            /** @constant */
            model: "wan3";
            /** @description The first frame, or a list of frames and references. */
            promptImage: string | components["schemas"]["FrameOrReference"][];
            /** @description What to make. */
            promptText: string;
            /** @description Make sound too. */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "832:480" | "720:544" | "624:624" | "544:720" | "480:832" | "1280:720" | "1104:832" | "960:960" | "832:1104" | "720:1280" | "1920:1080" | "1648:1248" | "1440:1440" | "1248:1648" | "1080:1920" | "auto_480p" | "auto_720p" | "auto_1080p";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
        };
        ImageToVideoGeminiOmniFlash11: {
            /** @constant */
            model: "gemini_omni_flash_1.1";
            /** @description The first frame, or a list of frames and references. */
            promptImage: string | components["schemas"]["Frame"][];
            /** @description What to make. */
            promptText: string;
            /** @description Seconds of output. */
            duration?: "auto" | number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "640:360" | "360:640" | "1280:720" | "720:1280" | "1920:1080" | "1080:1920" | "3840:2160" | "2160:3840";
        };
        ImageToVideoWan3Prime: {
            /** @constant */
            model: "wan3_prime";
            /** @description The first frame, or a list of frames and references. */
            promptImage: string | components["schemas"]["FrameOrReference"][];
            /** @description What to make. */
            promptText: string;
            /** @description Make sound too. */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "832:480" | "720:544" | "624:624" | "544:720" | "480:832" | "1280:720" | "1104:832" | "960:960" | "832:1104" | "720:1280" | "1920:1080" | "1648:1248" | "1440:1440" | "1248:1648" | "1080:1920" | "auto_480p" | "auto_720p" | "auto_1080p";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
        };
        ImageToVideoH3Max: {
            /** @constant */
            model: "h3_max";
            /** @description The first frame, or a list of frames and references. */
            promptImage: string | components["schemas"]["Frame"][];
            /** @description What to make. */
            promptText: string;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description How far the prompt is rewritten first.
             * @enum {string}
             */
            promptExpansionMode?: "disabled" | "balanced" | "quality";
            /**
             * @description Size of the output.
             * @enum {string}
             */
            resolution?: "480p" | "768p";
            seed?: number;
        };
        TextToVideoGen45: {
            /** @constant */
            model: "gen4.5";
            /** @description Seconds of output. */
            duration: number;
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1280:720" | "720:1280";
            contentModeration?: components["schemas"]["ContentModeration"];
            outputFormat?: components["schemas"]["VideoFormat"];
            proresProfile?: components["schemas"]["ProresProfile"];
            seed?: components["schemas"]["Seed"];
        };
        TextToVideoVeo31: {
            /** @constant */
            model: "veo3.1";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1280:720" | "720:1280" | "1080:1920" | "1920:1080";
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /**
             * @description Seconds of output.
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /** @description What to keep out. */
            negativePrompt?: string;
            seed?: number;
        };
        TextToVideoVeo31Fast: {
            /** @constant */
            model: "veo3.1_fast";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1280:720" | "720:1280" | "1080:1920" | "1920:1080";
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /**
             * @description Seconds of output.
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /** @description What to keep out. */
            negativePrompt?: string;
            seed?: number;
        };
        TextToVideoHailuo3: {
            /** @constant */
            model: "hailuo3";
            /** @description What to make. */
            promptText: string;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "adaptive" | "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
            /**
             * @description Size of the output.
             * @enum {string}
             */
            resolution?: "768p" | "2k" | "768P" | "2K";
        };
        TextToVideoHappyhorse10: {
            /** @constant */
            model: "happyhorse_1_0";
            /** @description What to make. */
            promptText: string;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "1280:720" | "720:1280" | "960:960" | "1108:832" | "832:1108" | "1920:1080" | "1080:1920" | "1440:1440" | "1662:1248" | "1248:1662";
        };
        TextToVideoSeedance2: {
            /** @constant */
            model: "seedance2";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "864:496" | "752:560" | "640:640" | "560:752" | "496:864" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280" | "2206:946" | "1920:1080" | "1664:1248" | "1440:1440" | "1248:1664" | "1080:1920" | "3840:1646" | "3840:2160" | "3840:2880" | "3840:3840" | "2880:3840" | "2160:3840";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
            seed?: number;
        };
        TextToVideoSeedance2Fast: {
            /** @constant */
            model: "seedance2_fast";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "864:496" | "752:560" | "640:640" | "560:752" | "496:864" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
            seed?: number;
        };
        TextToVideoSeedance2Mini: {
            /** @constant */
            model: "seedance2_mini";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "864:496" | "752:560" | "640:640" | "560:752" | "496:864" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
            seed?: number;
        };
        TextToVideoGeminiOmniFlash: {
            /** @constant */
            model: "gemini_omni_flash";
            /** @description What to make. */
            promptText: string;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "1280:720" | "720:1280";
        };
        TextToVideoSeedance25: {
            /** @constant */
            model: "seedance2_5";
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "854:480" | "752:560" | "640:640" | "560:752" | "480:854" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280" | "2206:946" | "1920:1080" | "1664:1248" | "1440:1440" | "1248:1664" | "1080:1920";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
            seed?: number;
        };
        TextToVideoGrokImagine15: {
            /** @constant */
            model: "grok_imagine_1_5";
            /** @description What to make. */
            promptText: string;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /**
             * @description Size of the output.
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
        };
        TextToVideoWan3: {
            /** @constant */
            model: "wan3";
            /** @description What to make. */
            promptText: string;
            /** @description Make sound too. */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "832:480" | "720:544" | "624:624" | "544:720" | "480:832" | "1280:720" | "1104:832" | "960:960" | "832:1104" | "720:1280" | "1920:1080" | "1648:1248" | "1440:1440" | "1248:1648" | "1080:1920" | "auto_480p" | "auto_720p" | "auto_1080p";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
        };
        TextToVideoGeminiOmniFlash11: {
            /** @constant */
            model: "gemini_omni_flash_1.1";
            /** @description What to make. */
            promptText: string;
            /** @description Seconds of output. */
            duration?: "auto" | number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "640:360" | "360:640" | "1280:720" | "720:1280" | "1920:1080" | "1080:1920" | "3840:2160" | "2160:3840";
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["MediaObject"][];
        };
        TextToVideoWan3Prime: {
            /** @constant */
            model: "wan3_prime";
            /** @description What to make. */
            promptText: string;
            /** @description Make sound too. */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "832:480" | "720:544" | "624:624" | "544:720" | "480:832" | "1280:720" | "1104:832" | "960:960" | "832:1104" | "720:1280" | "1920:1080" | "1648:1248" | "1440:1440" | "1248:1648" | "1080:1920" | "auto_480p" | "auto_720p" | "auto_1080p";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
        };
        TextToVideoH3Max: {
            /** @constant */
            model: "h3_max";
            /** @description What to make. */
            promptText: string;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description How far the prompt is rewritten first.
             * @enum {string}
             */
            promptExpansionMode?: "disabled" | "balanced" | "quality";
            /**
             * @description Size of the output.
             * @enum {string}
             */
            resolution?: "480p" | "768p";
            seed?: number;
        };
        VideoToVideoAleph2: {
            /** @constant */
            model: "aleph2";
            videoUri: components["schemas"]["Media"];
            contentModeration?: components["schemas"]["ContentModeration"];
            /** @description Images that guide moments of the video. */
            keyframes?: components["schemas"]["Keyframe"][];
            /** @enum {string} */
            outputFormat?: "mp4" | "prores" | "png_sequence" | "sdr_rec709_10bit";
            /** @description What to make. */
            promptText?: string;
            proresProfile?: components["schemas"]["ProresProfile"];
            /** @description Width and height of the output. */
            ratio?: string;
            seed?: components["schemas"]["Seed"];
            /** @enum {string} */
            targetAspectRatio?: "16:9" | "4:3" | "3:2" | "1:1" | "2:3" | "3:4" | "9:16" | "21:9";
        };
        VideoToVideoHailuo3: {
            /** @constant */
            model: "hailuo3";
            /** @description What to make. */
            promptText: string;
            promptVideo: components["schemas"]["Media"];
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "adaptive" | "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
            /**
             * @description Size of the output.
             * @enum {string}
             */
            resolution?: "768p" | "2k" | "768P" | "2K";
        };
        VideoToVideoSeedance2: {
            /** @constant */
            model: "seedance2";
            promptVideo: components["schemas"]["Media"];
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "864:496" | "752:560" | "640:640" | "560:752" | "496:864" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280" | "2206:946" | "1920:1080" | "1664:1248" | "1440:1440" | "1248:1664" | "1080:1920" | "3840:1646" | "3840:2160" | "3840:2880" | "3840:3840" | "2880:3840" | "2160:3840";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
            seed?: number;
        };
        VideoToVideoSeedance2Fast: {
            /** @constant */
            model: "seedance2_fast";
            promptVideo: components["schemas"]["Media"];
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "864:496" | "752:560" | "640:640" | "560:752" | "496:864" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
            seed?: number;
        };
        VideoToVideoSeedance2Mini: {
            /** @constant */
            model: "seedance2_mini";
            promptVideo: components["schemas"]["Media"];
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "864:496" | "752:560" | "640:640" | "560:752" | "496:864" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
            seed?: number;
        };
        VideoToVideoGeminiOmniFlash: {
            /** @constant */
            model: "gemini_omni_flash";
            /** @description What to make. */
            promptText: string;
            videoUri: components["schemas"]["Media"];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
        };
        VideoToVideoSeedance25: {
            /** @constant */
            model: "seedance2_5";
            promptVideo: components["schemas"]["Media"];
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number | "auto";
            /**
             * @default reference
             * @enum {string}
             */
            mode?: "reference" | "extend" | "edit";
            /** @description What to make. */
            promptText?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "992:432" | "854:480" | "752:560" | "640:640" | "560:752" | "480:854" | "1470:630" | "1280:720" | "1112:834" | "960:960" | "834:1112" | "720:1280" | "2206:946" | "1920:1080" | "1664:1248" | "1440:1440" | "1248:1664" | "1080:1920";
            /** @description Sounds to take from. */
            referenceAudio?: components["schemas"]["AudioObject"][];
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
            /** @description Videos to take from. */
            referenceVideos?: components["schemas"]["VideoObject"][];
            seed?: number;
        };
        VideoToVideoGeminiOmniFlash11: {
            /** @constant */
            model: "gemini_omni_flash_1.1";
            /** @description What to make. */
            promptText: string;
            videoUri: components["schemas"]["Media"];
            /** @description Seconds of output. */
            duration?: "auto" | number;
            /** @enum {string} */
            mode?: "reference" | "extend" | "edit";
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "640:360" | "360:640" | "1280:720" | "720:1280" | "1920:1080" | "1080:1920" | "3840:2160" | "2160:3840";
            /** @description Images to take things from. */
            references?: components["schemas"]["MediaObject"][];
        };
        VideoUpscaleMagnificVideoUpscalerCreative: {
            /** @constant */
            model: "magnific_video_upscaler_creative";
            videoUri: components["schemas"]["Media"];
            /** @description How freely detail is invented. */
            creativity?: number;
            /** @enum {string} */
            flavor?: "vivid" | "natural";
            fpsBoost?: boolean;
            /**
             * @description Size of the output.
             * @enum {string}
             */
            resolution?: "720p" | "1k" | "2k" | "4k";
            sharpen?: number;
            smartGrain?: number;
        };
        VideoUpscaleEnhanceFrameRate: {
            /** @constant */
            model: "enhance_frame_rate";
            /**
             * @description Frames per second of the output; `23_98` is 23.98.
             * @enum {string}
             */
            targetFramerate: "24" | "25" | "30" | "48" | "50" | "60" | "120" | "23_98" | "29_97" | "59_94";
            videoUri: components["schemas"]["Media"];
        };
        VideoToHdrRequest: {
            /** @constant */
            model: "ruby";
            videoUri: components["schemas"]["Media"];
            /** @enum {string} */
            outputFormat?: "hdr10" | "hlg" | "hdr_prores" | "hdr_exr_sequence" | "hdr_exr_acescg_sequence_1_3" | "hdr_exr_acescg_sequence_2_0";
            /** @enum {string} */
            proresProfile?: "422" | "4444" | "422 HQ";
        };
        CharacterPerformanceRequest: {
            /** @constant */
            model: "act_two";
            character: components["schemas"]["ImageObject"] | components["schemas"]["VideoObject"];
            reference: components["schemas"]["VideoObject"];
            /** @description Let the body follow as well. */
            bodyControl?: boolean;
            contentModeration?: components["schemas"]["ContentModeration"];
            /**
             * @description How strongly the face follows.
             * @default 3
             */
            expressionIntensity?: number;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "1280:720" | "720:1280" | "960:960" | "1104:832" | "832:1104" | "1584:672";
            seed?: components["schemas"]["Seed"];
        };
        AvatarVideoRequest: {
            /** @constant */
            model: "gwm1_avatars";
            avatar: {
                /** @constant */
                type: "runway-preset";
                /** @enum {string} */
                presetId: "game-character" | "music-superstar" | "game-character-man" | "cat-character" | "influencer" | "tennis-coach" | "human-resource" | "fashion-designer" | "cooking-teacher";
            } | {
                /** @constant */
                type: "custom";
                /** Format: uuid */
                avatarId: string;
            };
            speech: {
                /** @constant */
                type: "audio";
                audio: components["schemas"]["Media"];
            } | {
                /** @constant */
                type: "text";
                text: string;
                voice?: {
                    /** @constant */
                    type: "preset";
                    /** @enum {string} */
                    presetId: "victoria" | "vincent" | "clara" | "drew" | "skye" | "max" | "morgan" | "felix" | "mia" | "marcus" | "summer" | "ruby" | "aurora" | "jasper" | "leo" | "adrian" | "nina" | "emma" | "blake" | "david" | "maya" | "nathan" | "sam" | "georgia" | "petra" | "adam" | "zach" | "violet" | "roman" | "luna";
                } | {
                    /** @constant */
                    type: "custom";
                    /** Format: uuid */
                    id: string;
                };
            };
        };
        TextToImageGen4ImageTurbo: {
            /** @constant */
            model: "gen4_image_turbo";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1024:1024" | "1080:1080" | "1168:880" | "1360:768" | "1440:1080" | "1080:1440" | "1808:768" | "1920:1080" | "1080:1920" | "2112:912" | "1280:720" | "720:1280" | "720:720" | "960:720" | "720:960" | "1680:720";
            referenceImages: components["schemas"]["TaggedImage"][];
            contentModeration?: components["schemas"]["ContentModeration"];
            seed?: components["schemas"]["Seed"];
        };
        TextToImageGen4Image: {
            /** @constant */
            model: "gen4_image";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1024:1024" | "1080:1080" | "1168:880" | "1360:768" | "1440:1080" | "1080:1440" | "1808:768" | "1920:1080" | "1080:1920" | "2112:912" | "1280:720" | "720:1280" | "720:720" | "960:720" | "720:960" | "1680:720";
            contentModeration?: components["schemas"]["ContentModeration"];
            referenceImages?: components["schemas"]["TaggedImage"][];
            seed?: components["schemas"]["Seed"];
        };
        TextToImageGptImage2: {
            /** @constant */
            model: "gpt_image_2";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "2048:880" | "1920:1088" | "1920:1280" | "1920:1440" | "1920:1536" | "1920:1920" | "1536:1920" | "1440:1920" | "1280:1920" | "1088:1920" | "2912:1248" | "2560:1440" | "2560:1712" | "2560:1920" | "2560:2048" | "2560:2560" | "2048:2560" | "1920:2560" | "1712:2560" | "1440:2560" | "3840:1648" | "3840:2160" | "3504:2336" | "3264:2448" | "3200:2560" | "2880:2880" | "2560:3200" | "2448:3264" | "2336:3504" | "2160:3840" | "auto";
            /**
             * @description How the background is treated.
             * @enum {string}
             */
            background?: "transparent" | "opaque" | "auto";
            /** @description How many images. */
            outputCount?: number;
            /** @enum {string} */
            quality?: "low" | "medium" | "high" | "auto";
            referenceImages?: components["schemas"]["TaggedImage"][];
        };
        TextToImageGeminiImage31Flash: {
            /** @constant */
            model: "gemini_image3.1_flash";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "512:512" | "416:624" | "624:416" | "432:592" | "592:432" | "448:576" | "576:448" | "384:672" | "672:384" | "768:336" | "256:1024" | "1024:256" | "176:1408" | "1408:176" | "1024:1024" | "832:1248" | "1248:832" | "864:1184" | "1184:864" | "896:1152" | "1152:896" | "768:1344" | "1344:768" | "1536:672" | "512:2048" | "2048:512" | "352:2816" | "2816:352" | "2048:2048" | "1696:2528" | "2528:1696" | "1792:2400" | "2400:1792" | "1856:2304" | "2304:1856" | "1536:2752" | "2752:1536" | "3168:1344" | "1024:4096" | "4096:1024" | "704:5632" | "5632:704" | "4096:4096" | "3392:5056" | "5056:3392" | "3584:4800" | "4800:3584" | "3712:4608" | "4608:3712" | "3072:5504" | "5504:3072" | "6336:2688" | "2048:8192" | "8192:2048" | "1408:11264" | "11264:1408";
            /**
             * @description How many images.
             * @enum {integer}
             */
            outputCount?: 1 | 4;
            referenceImages?: {
                uri: components["schemas"]["Media"];
                /**
                 * @default object
                 * @enum {string}
                 */
                subject?: "object" | "human";
                tag?: string;
            }[];
        };
        TextToImageMuseImage: {
            /** @constant */
            model: "muse_image";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "2352:1008" | "2016:1152" | "1920:1280" | "1792:1344" | "1600:1600" | "1344:1792" | "1280:1920" | "1152:2016" | "auto";
            /** @description How many images. */
            outputCount?: number;
            /** @enum {string} */
            outputFormat?: "webp" | "png" | "jpeg";
            referenceImages?: components["schemas"]["MediaObject"][];
        };
        TextToImageSeedream5Pro: {
            /** @constant */
            model: "seedream5_pro";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1024:1024" | "1184:896" | "896:1184" | "1376:768" | "768:1376" | "1296:864" | "864:1296" | "2048:2048" | "2304:1728" | "1728:2304" | "2720:1530" | "1530:2720" | "2496:1664" | "1664:2496" | "auto_1k" | "auto_2k";
            /** @description Let the model look things up. */
            grounding?: boolean;
            /** @description How many images. */
            outputCount?: number;
            /** @enum {string} */
            outputFormat?: "png" | "jpeg";
            referenceImages?: components["schemas"]["MediaObject"][];
        };
        TextToImageSeedream5Lite: {
            /** @constant */
            model: "seedream5_lite";
            /** @description What to make. */
            promptText: string;
            /** @description Width and height of the output. */
            ratio: string;
            /** @description Let the model look things up. */
            grounding?: boolean;
            /** @description How many images. */
            outputCount?: number;
            /** @enum {string} */
            outputFormat?: "png" | "jpeg";
            referenceImages?: components["schemas"]["MediaObject"][];
        };
        TextToImageGrokImagineImage2: {
            /** @constant */
            model: "grok_imagine_image_2";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1024:1024" | "1280:720" | "720:1280" | "1152:864" | "864:1152" | "1248:832" | "832:1248" | "1248:576" | "576:1248" | "1280:576" | "576:1280" | "1408:704" | "704:1408" | "2048:2048" | "2816:1584" | "1584:2816" | "2368:1776" | "1776:2368" | "2496:1664" | "1664:2496" | "2912:1344" | "1344:2912" | "3200:1440" | "1440:3200" | "2912:1456" | "1456:2912" | "auto_1k" | "auto_2k";
            /** @description Change the one reference image itself. */
            edit?: boolean;
            /** @description How many images. */
            outputCount?: number;
            /** @enum {string} */
            quality?: "low" | "medium";
            referenceImages?: components["schemas"]["MediaObject"][];
        };
        TextToImageGeminiImage3Pro: {
            /** @constant */
            model: "gemini_image3_pro";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1344:768" | "768:1344" | "1024:1024" | "1184:864" | "864:1184" | "1536:672" | "832:1248" | "1248:832" | "896:1152" | "1152:896" | "2048:2048" | "1696:2528" | "2528:1696" | "1792:2400" | "2400:1792" | "1856:2304" | "2304:1856" | "1536:2752" | "2752:1536" | "3168:1344" | "4096:4096" | "3392:5056" | "5056:3392" | "3584:4800" | "4800:3584" | "3712:4608" | "4608:3712" | "3072:5504" | "5504:3072" | "6336:2688";
            /**
             * @description How many images.
             * @enum {integer}
             */
            outputCount?: 1 | 4;
            referenceImages?: {
                uri: components["schemas"]["Media"];
                /**
                 * @default object
                 * @enum {string}
                 */
                subject?: "object" | "human";
                tag?: string;
            }[];
        };
        TextToImageGptImage25Flare: {
            /** @constant */
            model: "gpt_image_2_5_flare";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "2048:880" | "1920:1088" | "1920:1280" | "1920:1440" | "1920:1536" | "1920:1920" | "1536:1920" | "1440:1920" | "1280:1920" | "1088:1920" | "2912:1248" | "2560:1440" | "2560:1712" | "2560:1920" | "2560:2048" | "2560:2560" | "2048:2560" | "1920:2560" | "1712:2560" | "1440:2560" | "3840:1648" | "3840:2160" | "3504:2336" | "3264:2448" | "3200:2560" | "2880:2880" | "2560:3200" | "2448:3264" | "2336:3504" | "2160:3840" | "auto";
            /**
             * @description How the background is treated.
             * @enum {string}
             */
            background?: "opaque" | "auto";
            /** @description How many images. */
            outputCount?: number;
            /** @enum {string} */
            quality?: "low" | "medium" | "high" | "xhigh" | "max";
            referenceImages?: components["schemas"]["TaggedImage"][];
        };
        TextToImageGptImage25Sunburst: {
            /** @constant */
            model: "gpt_image_2_5_sunburst";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "2048:880" | "1920:1088" | "1920:1280" | "1920:1440" | "1920:1536" | "1920:1920" | "1536:1920" | "1440:1920" | "1280:1920" | "1088:1920" | "2912:1248" | "2560:1440" | "2560:1712" | "2560:1920" | "2560:2048" | "2560:2560" | "2048:2560" | "1920:2560" | "1712:2560" | "1440:2560" | "3840:1648" | "3840:2160" | "3504:2336" | "3264:2448" | "3200:2560" | "2880:2880" | "2560:3200" | "2448:3264" | "2336:3504" | "2160:3840" | "auto";
            /**
             * @description How the background is treated.
             * @enum {string}
             */
            background?: "transparent" | "opaque" | "auto";
            /** @description How many images. */
            outputCount?: number;
            /** @enum {string} */
            quality?: "low" | "medium" | "high" | "xhigh" | "max";
            referenceImages?: components["schemas"]["TaggedImage"][];
        };
        TextToImageGemini25Flash: {
            /** @constant */
            model: "gemini_2.5_flash";
            /** @description What to make. */
            promptText: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio: "1344:768" | "768:1344" | "1024:1024" | "1184:864" | "864:1184" | "1536:672" | "832:1248" | "1248:832" | "896:1152" | "1152:896";
            referenceImages?: components["schemas"]["TaggedImage"][];
        };
        ImageUpscaleRequest: {
            /** @constant */
            model: "magnific_precision_upscaler_v2";
            imageUri: components["schemas"]["Media"];
            /** @enum {string} */
            flavor?: "sublime" | "photo" | "photo_denoiser";
            /** @enum {integer} */
            scaleFactor?: 2 | 4 | 8 | 16;
            sharpen?: number;
            smartGrain?: number;
            ultraDetail?: number;
        };
        SoundEffectSeedAudio: {
            /** @constant */
            model: "seed_audio";
            /** @description What to make. */
            promptText: string;
            /** @description Quieter or louder. */
            loudnessRate?: number;
            /** @enum {string} */
            outputFormat?: "wav" | "mp3" | "ogg_opus";
            /** @description Semitones down or up. */
            pitchRate?: number;
            referenceAudios?: components["schemas"]["Media"][];
            /** @enum {integer} */
            sampleRate?: 8000 | 16000 | 24000 | 32000 | 44100 | 48000;
            /** @description Slower or faster. */
            speechRate?: number;
        };
        SoundEffectElevenTextToSoundV2: {
            /** @constant */
            model: "eleven_text_to_sound_v2";
            /** @description What to make. */
            promptText: string;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Make it loop without a seam.
             * @default false
             */
            loop?: boolean;
        };
        TextToSpeechSeedAudio: {
            /** @constant */
            model: "seed_audio";
            /** @description What to make. */
            promptText: string;
            /** @description Quieter or louder. */
            loudnessRate?: number;
            /** @enum {string} */
            outputFormat?: "wav" | "mp3" | "ogg_opus";
            /** @description Semitones down or up. */
            pitchRate?: number;
            /** @enum {integer} */
            sampleRate?: 8000 | 16000 | 24000 | 32000 | 44100 | 48000;
            /** @description Slower or faster. */
            speechRate?: number;
            voice?: {
                /** @constant */
                type: "reference-audio";
                audioUri: components["schemas"]["Media"];
            };
        };
        TextToSpeechElevenMultilingualV2: {
            /** @constant */
            model: "eleven_multilingual_v2";
            /** @description What to make. */
            promptText: string;
            voice: {
                /** @constant */
                type: "runway-preset";
                presetId: components["schemas"]["PresetVoice"];
            };
        };
        TextToSpeechElevenV3: {
            /** @constant */
            model: "eleven_v3";
            /** @description What to make. */
            promptText: string;
            voice: {
                /** @constant */
                type: "runway-preset";
                presetId: components["schemas"]["PresetVoice"];
            };
            /** @enum {string} */
            applyTextNormalization?: "auto" | "on" | "off";
            languageCode?: string;
            seed?: components["schemas"]["Seed"];
            similarityBoost?: number;
            speed?: number;
            stability?: number;
            style?: number;
            useSpeakerBoost?: boolean;
        };
        SpeechToSpeechRequest: {
            /** @constant */
            model: "eleven_multilingual_sts_v2";
            media: components["schemas"]["AudioObject"] | components["schemas"]["VideoObject"];
            voice: {
                /** @constant */
                type: "runway-preset";
                presetId: components["schemas"]["PresetVoice"];
            };
            removeBackgroundNoise?: boolean;
        };
        VoiceDubbingRequest: {
            /** @constant */
            model: "eleven_voice_dubbing";
            audioUri: components["schemas"]["Media"];
            /**
             * @description The language to speak.
             * @enum {string}
             */
            targetLang: "en" | "hi" | "pt" | "zh" | "es" | "fr" | "de" | "ja" | "ar" | "ru" | "ko" | "id" | "it" | "nl" | "tr" | "pl" | "sv" | "fil" | "ms" | "ro" | "uk" | "el" | "cs" | "da" | "fi" | "bg" | "hr" | "sk" | "ta";
            /** @description Use a similar voice from a library. */
            disableVoiceCloning?: boolean;
            /** @description Leave background sounds out. */
            dropBackgroundAudio?: boolean;
            /** @description How many people speak; found out where left out. */
            numSpeakers?: number;
        };
        VoiceIsolationRequest: {
            /** @constant */
            model: "eleven_voice_isolation";
            audioUri: components["schemas"]["Media"];
        };
        GenerateVideoRequest: {
            /** @description The slug of a saved router configuration. */
            configId: string;
            /** @description What to make, whichever model the router takes. */
            input: {
                /** @enum {string} */
                aspectRatio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "21:9";
                /** @description Make sound too. */
                audio?: boolean;
                contentModeration?: components["schemas"]["ContentModeration"];
                /** @description Seconds of output. */
                duration?: number;
                /** @description Images that guide moments of the video. */
                keyframes?: components["schemas"]["Keyframe"][];
                /** @description What to keep out. */
                negativePrompt?: string;
                /** @description What to make. */
                promptText?: string;
                /** @description Sounds to take from. */
                referenceAudio?: components["schemas"]["MediaObject"][];
                referenceImages?: {
                    /** @enum {string} */
                    role: "first" | "last" | "reference";
                    uri: components["schemas"]["Media"];
                }[];
                /** @description Videos to take from. */
                referenceVideos?: {
                    /** @enum {string} */
                    role: "source" | "reference";
                    uri: components["schemas"]["Media"];
                }[];
                /**
                 * @description Size of the output.
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p" | "4k";
                seed?: components["schemas"]["Seed"];
            };
        };
        GenerateImageRequest: {
            /** @description The slug of a saved router configuration. */
            configId: string;
            /** @description What to make, whichever model the router takes. */
            input: {
                /** @description What to make. */
                promptText: string;
                /** @enum {string} */
                aspectRatio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "21:9" | "2:3" | "3:2" | "4:5" | "5:4";
                contentModeration?: components["schemas"]["ContentModeration"];
                /** @description How many images. */
                outputCount?: number;
                referenceImages?: components["schemas"]["MediaObject"][];
                /**
                 * @description Size of the output.
                 * @enum {string}
                 */
                resolution?: "1k" | "2k" | "4k";
                seed?: components["schemas"]["Seed"];
            };
        };
        GenerateAudioRequest: {
            /** @description The slug of a saved router configuration. */
            configId: string;
            /** @description What to make, whichever model the router takes. */
            input: {
                /** @enum {string} */
                type: "speech" | "audio";
                /** @description What to make. */
                promptText: string;
                /** @description Seconds of output. */
                duration?: number;
                /** @description Make it loop without a seam. */
                loop?: boolean;
                referenceAudios?: components["schemas"]["MediaObject"][];
                voice?: {
                    /** @constant */
                    type: "preset";
                    presetId: components["schemas"]["PresetVoice"];
                } | {
                    /** @constant */
                    type: "reference-audio";
                    audioUri: components["schemas"]["Media"];
                };
            };
        };
        LocalizeAdRequest: {
            referenceImage: components["schemas"]["MediaObject"];
            /** @enum {string} */
            targetLanguage: "ar" | "zh" | "zh-Hant" | "nl" | "en" | "fr" | "de" | "hi" | "id" | "it" | "ja" | "ko" | "pl" | "pt" | "ru" | "es" | "sv" | "th" | "tr" | "uk" | "vi" | "el";
            /**
             * @description Of the recipe.
             * @enum {string}
             */
            version: "2026-06" | "unsafe-latest";
        };
        MakeStockImageRequest: {
            prompt: string;
            /**
             * @description Of the recipe.
             * @enum {string}
             */
            version: "2026-06" | "unsafe-latest";
            /**
             * @description How many images.
             * @default 4
             */
            outputCount?: number;
            /**
             * @default high
             * @enum {string}
             */
            quality?: "low" | "medium" | "high";
            referenceImage?: components["schemas"]["MediaObject"];
        };
        MakeMultiShotVideoAuto: {
            /** @constant */
            mode: "auto";
            prompt: string;
            /**
             * @description Of the recipe.
             * @enum {string}
             */
            version: "2026-06" | "unsafe-latest";
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /**
             * @description Seconds of output.
             * @enum {integer}
             */
            duration?: 5 | 10 | 15;
            firstFrame?: components["schemas"]["MediaObject"];
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "1280:720" | "720:1280" | "960:960" | "1920:1080" | "1080:1920" | "1440:1440";
        };
        MakeMultiShotVideoCustom: {
            /** @constant */
            mode: "custom";
            /** @description What happens, shot by shot. */
            shots: {
                duration: number;
                prompt: string;
            }[];
            /**
             * @description Of the recipe.
             * @enum {string}
             */
            version: "2026-06" | "unsafe-latest";
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /**
             * @description Seconds of output.
             * @enum {integer}
             */
            duration?: 5 | 10 | 15;
            firstFrame?: components["schemas"]["MediaObject"];
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "1280:720" | "720:1280" | "960:960" | "1920:1080" | "1080:1920" | "1440:1440";
        };
        MakeProductAdRequest: {
            productImages: components["schemas"]["MediaObject"][];
            /**
             * @description Of the recipe.
             * @enum {string}
             */
            version: "2026-06" | "2026-07" | "unsafe-latest";
            /**
             * @description Make sound too.
             * @default false
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number;
            /** @default  */
            productInfo?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "1280:720" | "720:1280" | "960:960" | "834:1112" | "1920:1080" | "1080:1920" | "1440:1440" | "1248:1664";
            styleImages?: components["schemas"]["MediaObject"][];
            /** @default  */
            userConcept?: string;
        };
        MakeCampaignImageRequest: {
            image: components["schemas"]["MediaObject"];
            prompt: string;
            /**
             * @description Of the recipe.
             * @enum {string}
             */
            version: "2026-06" | "unsafe-latest";
        };
        SwapProductRequest: {
            newProductImages: {
                uri: components["schemas"]["Media"];
                /** @enum {string} */
                view?: "front" | "side" | "back";
            }[];
            originalProductImage: components["schemas"]["MediaObject"];
            referenceVideo: components["schemas"]["MediaObject"];
            /**
             * @description Of the recipe.
             * @enum {string}
             */
            version: "2026-06" | "unsafe-latest";
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number;
            /**
             * @description Size of the output.
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
        };
        MakeProductReviewRequest: {
            characterImage: components["schemas"]["MediaObject"];
            productImage: components["schemas"]["MediaObject"];
            /**
             * @description Of the recipe.
             * @enum {string}
             */
            version: "2026-06" | "unsafe-latest";
            /**
             * @description Make sound too.
             * @default true
             */
            audio?: boolean;
            /** @description Seconds of output. */
            duration?: number;
            /** @default  */
            productInfo?: string;
            /**
             * @description Width and height of the output.
             * @enum {string}
             */
            ratio?: "720:1280" | "1080:1920";
            /** @default  */
            userConcept?: string;
        };
        RunWorkflowRequest: {
            /** @description Values that replace a node's own: by the id of the node, then by the name of its output. */
            nodeOutputs?: {
                [key: string]: {
                    [key: string]: {
                        /** @constant */
                        type: "primitive";
                        value: string | number | boolean;
                    } | components["schemas"]["ImageObject"] | components["schemas"]["VideoObject"] | components["schemas"]["AudioObject"];
                };
            };
        };
    };
    responses: {
        /** @description The request is not valid. */
        Rejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        /** @description The request was refused. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        /** @description Too many requests. */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
    };
    parameters: {
        /** @description The version of the API. */
        Version: "2024-11-06";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    imageToVideo: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageToVideoGen45"] | components["schemas"]["ImageToVideoGen4Turbo"] | components["schemas"]["ImageToVideoVeo31"] | components["schemas"]["ImageToVideoVeo31Fast"] | components["schemas"]["ImageToVideoHailuo3"] | components["schemas"]["ImageToVideoHappyhorse10"] | components["schemas"]["ImageToVideoSeedance2"] | components["schemas"]["ImageToVideoSeedance2Fast"] | components["schemas"]["ImageToVideoSeedance2Mini"] | components["schemas"]["ImageToVideoGeminiOmniFlash"] | components["schemas"]["ImageToVideoSeedance25"] | components["schemas"]["ImageToVideoGrokImagine15"] | components["schemas"]["ImageToVideoWan3"] | components["schemas"]["ImageToVideoGeminiOmniFlash11"] | components["schemas"]["ImageToVideoWan3Prime"] | components["schemas"]["ImageToVideoH3Max"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    textToVideo: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToVideoGen45"] | components["schemas"]["TextToVideoVeo31"] | components["schemas"]["TextToVideoVeo31Fast"] | components["schemas"]["TextToVideoHailuo3"] | components["schemas"]["TextToVideoHappyhorse10"] | components["schemas"]["TextToVideoSeedance2"] | components["schemas"]["TextToVideoSeedance2Fast"] | components["schemas"]["TextToVideoSeedance2Mini"] | components["schemas"]["TextToVideoGeminiOmniFlash"] | components["schemas"]["TextToVideoSeedance25"] | components["schemas"]["TextToVideoGrokImagine15"] | components["schemas"]["TextToVideoWan3"] | components["schemas"]["TextToVideoGeminiOmniFlash11"] | components["schemas"]["TextToVideoWan3Prime"] | components["schemas"]["TextToVideoH3Max"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    videoToVideo: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoToVideoAleph2"] | components["schemas"]["VideoToVideoHailuo3"] | components["schemas"]["VideoToVideoSeedance2"] | components["schemas"]["VideoToVideoSeedance2Fast"] | components["schemas"]["VideoToVideoSeedance2Mini"] | components["schemas"]["VideoToVideoGeminiOmniFlash"] | components["schemas"]["VideoToVideoSeedance25"] | components["schemas"]["VideoToVideoGeminiOmniFlash11"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    videoUpscale: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoUpscaleMagnificVideoUpscalerCreative"] | components["schemas"]["VideoUpscaleEnhanceFrameRate"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    videoToHdr: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoToHdrRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    characterPerformance: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CharacterPerformanceRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    avatarVideo: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvatarVideoRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    textToImage: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToImageGen4ImageTurbo"] | components["schemas"]["TextToImageGen4Image"] | components["schemas"]["TextToImageGptImage2"] | components["schemas"]["TextToImageGeminiImage31Flash"] | components["schemas"]["TextToImageMuseImage"] | components["schemas"]["TextToImageSeedream5Pro"] | components["schemas"]["TextToImageSeedream5Lite"] | components["schemas"]["TextToImageGrokImagineImage2"] | components["schemas"]["TextToImageGeminiImage3Pro"] | components["schemas"]["TextToImageGptImage25Flare"] | components["schemas"]["TextToImageGptImage25Sunburst"] | components["schemas"]["TextToImageGemini25Flash"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    imageUpscale: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageUpscaleRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    soundEffect: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SoundEffectSeedAudio"] | components["schemas"]["SoundEffectElevenTextToSoundV2"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    textToSpeech: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToSpeechSeedAudio"] | components["schemas"]["TextToSpeechElevenMultilingualV2"] | components["schemas"]["TextToSpeechElevenV3"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    speechToSpeech: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeechToSpeechRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    voiceDubbing: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoiceDubbingRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    voiceIsolation: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoiceIsolationRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateVideo: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateVideoRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Routed"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateImage: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateImageRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Routed"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateAudio: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateAudioRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Routed"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    localizeAd: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalizeAdRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    makeStockImage: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeStockImageRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    makeMultiShotVideo: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeMultiShotVideoAuto"] | components["schemas"]["MakeMultiShotVideoCustom"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    makeProductAd: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeProductAdRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    makeCampaignImage: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCampaignImageRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    swapProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapProductRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    makeProductReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeProductReviewRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path: {
                /**
                 * @description The id of the task.
                 * @example 17f20503-6c24-4c16-946b-35dbbce2af2f
                 */
                id: string;
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
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path: {
                /**
                 * @description The id of the task.
                 * @example 17f20503-6c24-4c16-946b-35dbbce2af2f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled or deleted. */
            204: {
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
    runWorkflow: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path: {
                /**
                 * @description The id of the workflow.
                 * @example 5b1c9e2a-3f3a-4e9a-9b1a-1a2b3c4d5e6f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunWorkflowRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvocationStarted"];
                };
            };
            400: components["responses"]["Rejected"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getWorkflowInvocation: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the API. */
                "X-Runway-Version": components["parameters"]["Version"];
            };
            path: {
                /**
                 * @description The id of the run.
                 * @example 9c8d0f1e-2d3c-4b5a-8d7e-6f5a4b3c2d1e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invocation"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
}
