/** The types of KYY Videos (GlobalAI OPC)'s document, by openapi-typescript. Generated from specs/kyy; change that, not this. */

export interface paths {
    "/v1/videos/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of the Videos models. */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sora/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of the Sora models. */
        post: operations["createSoraVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/veo/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of the Veo models. */
        post: operations["createVeoVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seedance/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of Seedance 1.5. */
        post: operations["createSeedanceVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kyyvideo2/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of Seedance 2.0. */
        post: operations["createSeedance2Video"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vidu/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of Vidu Q3. */
        post: operations["createViduVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grok/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of the Grok models. */
        post: operations["createGrokVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/starvideos/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of the StarVideos models. */
        post: operations["createStarVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sd2_manxue/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of the SD2 Manxue models. */
        post: operations["createManxueVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seedance-discount/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of Seedance 2.0 at the discount price. */
        post: operations["createSeedanceDiscountVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seedance-special/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of Seedance 2.0 at the special price. */
        post: operations["createSeedanceSpecialVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seedance-x1/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of Seedance X1. */
        post: operations["createSeedanceX1Video"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/omni-flash/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of Omni Flash. */
        post: operations["createOmniFlashVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/happyhorse-t2v/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a Happy Horse video from text. */
        post: operations["createHappyHorseTextVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/happyhorse-i2v/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a Happy Horse video from a first frame. */
        post: operations["createHappyHorseImageVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/happyhorse-r2v/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a Happy Horse video with subjects taken from images. */
        post: operations["createHappyHorseReferenceVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/happyhorse-edit/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a Happy Horse edit of a video. */
        post: operations["editHappyHorseVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/luxvid-video/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a video of the LuxVid models. */
        post: operations["createLuxVidVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/banana/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start an image of the Nano Banana models. */
        post: operations["createBananaImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/image2/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start an image of GPT Image 2. */
        post: operations["createGptImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/result/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask how a task of any family stands and, once it is done, where its file is. */
        get: operations["getResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/model-center/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a task of any model of the Model Center. */
        post: operations["createModelCenterTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/model-center/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask how a task of the Model Center stands. */
        get: operations["getModelCenterTask"];
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
        /** @description A body per group of models. Frames and references exclude each other. */
        VideosRequest: components["schemas"]["VideosStandardRequest"] | components["schemas"]["VideosFastRequest"] | components["schemas"]["VideosStableRequest"] | components["schemas"]["VideosProRequest"];
        /** @description The standard model. */
        VideosStandardRequest: {
            /** @enum {string} */
            model: "videos";
            /** @description What the video shows. Older pages allow 1500 characters. */
            prompt: string;
            duration: components["schemas"]["From4To15Seconds"];
            ratio?: components["schemas"]["WideRatio"];
            resolution?: components["schemas"]["Only720p"];
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
            image?: components["schemas"]["LegacyFirstFrame"];
            lastFrameImage?: components["schemas"]["LegacyLastFrame"];
            referenceImages?: components["schemas"]["UpTo9Images"];
            referenceVideos?: components["schemas"]["UpTo3Videos"];
            referenceAudios?: components["schemas"]["UpTo3Audios"];
            autoFace?: boolean;
        };
        /** @description The fast model of the older pages. */
        VideosFastRequest: {
            /** @enum {string} */
            model: "videos_fast";
            /** @description What the video shows. */
            prompt: string;
            duration: components["schemas"]["From4To15Seconds"];
            ratio?: components["schemas"]["PlainRatio"];
            resolution?: components["schemas"]["Only720p"];
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
            image?: components["schemas"]["LegacyFirstFrame"];
            lastFrameImage?: components["schemas"]["LegacyLastFrame"];
            referenceImages?: components["schemas"]["References"];
            referenceVideos?: components["schemas"]["References"];
        };
        /** @description The stable models. */
        VideosStableRequest: {
            /** @enum {string} */
            model: "videos_stable" | "videos_stable_fast";
            /** @description What the video shows. */
            prompt: string;
            duration: components["schemas"]["From4To15Seconds"];
            ratio?: components["schemas"]["PlainRatio"];
            resolution?: components["schemas"]["Only720p"];
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
            /** @description URLs of images to take subjects from. */
            referenceImages?: string[];
            referenceVideos?: components["schemas"]["UpTo3Videos"];
            /** @description URLs of sounds to follow. */
            referenceAudios?: string[];
        };
        /** @description The pro models. A sound needs an image beside it. */
        VideosProRequest: {
            /** @enum {string} */
            model: "videos_pro" | "videos_pro_fast";
            /** @description What the video shows. */
            prompt: string;
            /**
             * @description Seconds.
             * @enum {integer}
             */
            duration: 10 | 15;
            ratio?: components["schemas"]["WideRatio"];
            resolution?: components["schemas"]["Only720p"];
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
            referenceImages?: components["schemas"]["UpTo9Images"];
            referenceAudios?: components["schemas"]["UpTo3Audios"];
        };
        /** @description Give `size` or `aspect_ratio`, `duration` or `seconds`, `input_reference` or `image_urls`. */
        SoraRequest: {
            /** @enum {string} */
            model: "openAiSora2Plus" | "openAiSora2Pro";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Width by height.
             * @default 720x1280
             * @enum {string}
             */
            size?: "720x1280" | "1280x720";
            /** @enum {string} */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Seconds.
             * @enum {integer}
             */
            duration?: 4 | 8 | 12;
            /**
             * @description Seconds.
             * @enum {integer}
             */
            seconds?: 4 | 8 | 12;
            /** @description URL of one image of the same shape as the video, without real persons. */
            input_reference?: string[];
            /** @description The same under another name. */
            image_urls?: string[];
        };
        /** @description A body per group of models. Frames and references exclude each other; references are `input_reference` or `image_urls`. */
        VeoRequest: components["schemas"]["Veo4kRequest"] | components["schemas"]["VeoProStableRequest"] | components["schemas"]["VeoFastStableRequest"];
        /** @description Veo up to 4K. */
        Veo4kRequest: {
            /** @enum {string} */
            model: "veo_3_1_fast" | "veo_3_1_pro";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description In upper or lower case.
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "720P" | "1080p" | "1080P" | "4K" | "4k";
            aspect_ratio?: components["schemas"]["VeoAspectRatio"];
            input_reference?: components["schemas"]["UpTo3Images"];
            image_urls?: components["schemas"]["UpTo3Images"];
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
        };
        /** @description The stable pro model, up to 1080p. */
        VeoProStableRequest: {
            /** @enum {string} */
            model: "veo_3_1_pro_stable";
            prompt: components["schemas"]["Prompt"];
            resolution?: components["schemas"]["VeoStableResolution"];
            aspect_ratio?: components["schemas"]["VeoAspectRatio"];
            input_reference?: components["schemas"]["UpTo3Images"];
            image_urls?: components["schemas"]["UpTo3Images"];
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
        };
        /** @description The stable fast model, up to 1080p, which takes frames but no references. */
        VeoFastStableRequest: {
            /** @enum {string} */
            model: "veo_3_1_fast_stable";
            prompt: components["schemas"]["Prompt"];
            resolution?: components["schemas"]["VeoStableResolution"];
            aspect_ratio?: components["schemas"]["VeoAspectRatio"];
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
        };
        SeedanceRequest: {
            /** @enum {string} */
            model: "seedance_1_5_pro_480p" | "seedance_1_5_pro_720p" | "seedance_1_5_pro_1080p";
            /** @description The text, and the images it goes with. 500 Chinese characters or 1000 English words. */
            content: (components["schemas"]["TextContent"] | components["schemas"]["ImageContent"])[];
            /**
             * @description Follows the image where it is left out and there is one.
             * @enum {string}
             */
            ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive";
            /**
             * @description Seconds; the model takes 4 to 12 and chooses by itself at -1.
             * @default 5
             */
            duration?: -1 | number;
            /** @description Adds sound. */
            generate_audio?: boolean;
        };
        /** @description A body per group of models. Frames and references exclude each other. */
        Seedance2Request: components["schemas"]["Seedance2VideoReferenceRequest"] | components["schemas"]["Seedance2ProRequest"];
        /** @description The models that need a reference video. */
        Seedance2VideoReferenceRequest: {
            /** @enum {string} */
            model: "seedance_2_0" | "seedance_2_0_fast";
            prompt: components["schemas"]["Prompt"];
            duration?: components["schemas"]["From4To15SecondsOr5"];
            aspect_ratio?: components["schemas"]["Seedance2AspectRatio"];
            referenceImages?: components["schemas"]["Assets"];
            /** @description URLs or asset ids of videos to follow. */
            referenceVideos: string[];
            referenceAudios?: components["schemas"]["Assets"];
            generateAudio?: components["schemas"]["GenerateAudio"];
        };
        /** @description The models that go without one, and the older names of all four. */
        Seedance2ProRequest: {
            /** @enum {string} */
            model: "seedance_2_0_pro" | "seedance_2_0_fast_pro" | "kyyvideo2" | "kyyvideo2_fast" | "kyyvideo2_pro" | "kyyvideo2_fast_pro";
            prompt: components["schemas"]["Prompt"];
            duration?: components["schemas"]["From4To15SecondsOr5"];
            aspect_ratio?: components["schemas"]["Seedance2AspectRatio"];
            first_image?: components["schemas"]["Seedance2Frame"];
            last_image?: components["schemas"]["Seedance2Frame"];
            referenceImages?: components["schemas"]["Assets"];
            referenceVideos?: components["schemas"]["Assets"];
            referenceAudios?: components["schemas"]["Assets"];
            generateAudio?: components["schemas"]["GenerateAudio"];
        };
        ViduRequest: {
            /** @enum {string} */
            model: "viduq3-pro" | "viduq3-turbo";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "540p" | "720p" | "1080p";
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
        };
        /** @description A body per model. */
        GrokRequest: components["schemas"]["GrokStandardRequest"] | components["schemas"]["GrokProRequest"] | components["schemas"]["GrokMaxRequest"] | components["schemas"]["GrokStableRequest"];
        GrokStandardRequest: {
            /** @enum {string} */
            model: "grok_video3";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @default 10
             */
            duration?: number;
            aspect_ratio?: components["schemas"]["GrokAspectRatio"];
            resolution?: components["schemas"]["GrokResolution"];
            /** @description Images to start from. */
            image_urls?: string[];
        };
        GrokProRequest: {
            /** @enum {string} */
            model: "grok_video3_pro";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds; need not be sent.
             * @default 10
             * @enum {integer}
             */
            duration?: 10;
            aspect_ratio?: components["schemas"]["GrokAspectRatio"];
            /** @description Images to start from. */
            image_urls?: string[];
        };
        GrokMaxRequest: {
            /** @enum {string} */
            model: "grok_video3_max";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @default 10
             * @enum {integer}
             */
            duration?: 6 | 10 | 12 | 16 | 20 | 30;
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            resolution?: components["schemas"]["GrokResolution"];
            /** @description Public URLs of images to start from; no Base64. */
            image_urls?: string[];
        };
        GrokStableRequest: {
            /** @enum {string} */
            model: "grok_video3_stable";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @default 10
             * @enum {integer}
             */
            duration?: 6 | 10;
            aspect_ratio?: components["schemas"]["GrokAspectRatio"];
            resolution?: components["schemas"]["GrokResolution"];
            /** @description Public URLs of images to start from; no Base64. */
            image_urls?: string[];
        };
        StarVideosRequest: components["schemas"]["StarVideosO3Request"] | components["schemas"]["StarVideosV3Request"];
        /** @description Length and shape follow the reference video where there is one. */
        StarVideosO3Request: {
            /** @enum {string} */
            model: "starvideos_o3";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @default 3
             */
            duration?: number;
            /**
             * @default 9:16
             * @enum {string}
             */
            ratio?: "9:16" | "1:1" | "16:9";
            /** @description URLs of images to take subjects from; at most 4 beside a video. */
            referenceImages?: string[];
            referenceVideos?: components["schemas"]["References"];
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
        };
        /** @description The model of the older page. */
        StarVideosV3Request: {
            /** @enum {string} */
            model: "starvideos_v3";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            /**
             * @default 16:9
             * @enum {string}
             */
            ratio?: "16:9" | "9:16";
            /** @description One image to start from, or first and last frame; the rest is ignored. */
            images?: string[];
        };
        /** @description A body per group of models; the model says the resolution. Frames and references exclude each other. */
        ManxueRequest: components["schemas"]["ManxuePlainRequest"] | components["schemas"]["ManxueVideoRequest"];
        /** @description The models without reference videos. */
        ManxuePlainRequest: {
            /** @enum {string} */
            model: "sd2_manxue_720p" | "sd2_manxue_1080p" | "sd2_manxue_2k" | "sd2_manxue_4k" | "sd2_manxue_fast_720p" | "sd2_manxue_fast_1080p";
            prompt: components["schemas"]["Prompt"];
            duration?: components["schemas"]["From4To15SecondsOr5"];
            ratio?: components["schemas"]["WideRatio"];
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
            image?: components["schemas"]["LegacyFirstFrame"];
            lastFrameImage?: components["schemas"]["LegacyLastFrame"];
            /** @description URLs of images to take subjects from. */
            referenceImages?: string[];
            referenceAudios?: components["schemas"]["ManxueAudios"];
        };
        /** @description The models that take reference videos. */
        ManxueVideoRequest: {
            /** @enum {string} */
            model: "sd2_manxue_video_720p" | "sd2_manxue_video_1080p" | "sd2_manxue_video_2k" | "sd2_manxue_video_4k" | "sd2_manxue_video_fast_720p" | "sd2_manxue_video_fast_1080p";
            prompt: components["schemas"]["Prompt"];
            duration?: components["schemas"]["From4To15SecondsOr5"];
            ratio?: components["schemas"]["WideRatio"];
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
            image?: components["schemas"]["LegacyFirstFrame"];
            lastFrameImage?: components["schemas"]["LegacyLastFrame"];
            /** @description URLs of images to take subjects from. */
            referenceImages?: string[];
            /** @description URLs of videos to follow, 15 seconds and 500 MB together. */
            referenceVideos?: string[];
            referenceAudios?: components["schemas"]["ManxueAudios"];
        };
        /** @description An open body; the properties are those client programs send. */
        ContentRequest: {
            /** @description Such as sd_2.0_discount_720p or sd_2.0_special_1080p_with_video_ref; the name says the resolution. */
            model?: string;
            /** @description The text and the media it goes with. */
            content?: components["schemas"]["AnyContent"][];
            ratio?: string;
            /** @description Seconds. */
            duration?: number;
            /** @description Adds sound. */
            generate_audio?: boolean;
        } & {
            [key: string]: unknown;
        };
        SeedanceX1Request: {
            /** @enum {string} */
            model: "seedance_2_0_x1_official" | "seedance_2_0_x1_discount" | "seedance_fast_2_0_x1_official" | "seedance_fast_2_0_x1_discount";
            /** @description One text and at least one image, video or sound. */
            content: components["schemas"]["AnyContent"][];
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            ratio?: components["schemas"]["WideRatio"];
            duration?: components["schemas"]["From4To15SecondsOr5"];
        };
        /** @description Frames and references exclude each other. */
        OmniFlashRequest: {
            /** @enum {string} */
            model: "omni-flash";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds, as text.
             * @default 10
             * @enum {string}
             */
            seconds?: "10";
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            resolution?: components["schemas"]["Only720p"];
            /** @description Public URL of a video to follow. */
            input_video?: string;
            first_image_url?: components["schemas"]["FirstFrame"];
            last_image_url?: components["schemas"]["LastFrame"];
            /** @description Public URLs of images to take subjects from. */
            images?: string[];
            /** @description An older name of `images`. */
            referenceImages?: string[];
        };
        HappyHorseTextRequest: {
            /** @enum {string} */
            model: "happyhorse-1.0-t2v";
            prompt: components["schemas"]["HappyHorsePrompt"];
            duration?: components["schemas"]["HappyHorseDuration"];
            ratio?: components["schemas"]["HappyHorseRatio"];
            resolution?: components["schemas"]["HappyHorseResolution"];
            seed?: components["schemas"]["HappyHorseSeed"];
        };
        /** @description The shape of the video follows the image. */
        HappyHorseImageRequest: {
            /** @enum {string} */
            model: "happyhorse-1.0-i2v";
            prompt: components["schemas"]["HappyHorsePrompt"];
            /** @description Public URL of the first frame. JPEG, PNG or WebP, sides of at least 300 pixels, between 1:2.5 and 2.5:1, at most 20 MB. */
            first_image: string;
            duration?: components["schemas"]["HappyHorseDuration"];
            resolution?: components["schemas"]["HappyHorseResolution"];
            seed?: components["schemas"]["HappyHorseSeed"];
        };
        /** @description The prompt calls the images [Image 1], [Image 2] and so on. */
        HappyHorseReferenceRequest: {
            /** @enum {string} */
            model: "happyhorse-1.0-r2v";
            prompt: components["schemas"]["HappyHorsePrompt"];
            /** @description URLs of images. JPEG, PNG or WebP, short side of at least 400 pixels, at most 20 MB each. */
            referenceImages: string[];
            duration?: components["schemas"]["HappyHorseDuration"];
            ratio?: components["schemas"]["HappyHorseRatio"];
            resolution?: components["schemas"]["HappyHorseResolution"];
            seed?: components["schemas"]["HappyHorseSeed"];
        };
        HappyHorseEditRequest: {
            /** @enum {string} */
            model: "happyhorse-1.0-video-edit";
            prompt: components["schemas"]["HappyHorsePrompt"];
            /** @description URL of the video to edit. MP4 or MOV, 3 to 60 seconds, more than 8 frames a second, at most 100 MB. */
            referenceVideos: string[];
            /** @description URLs of images to take subjects from. */
            referenceImages?: string[];
            /**
             * @description `origin` keeps the sound.
             * @default auto
             * @enum {string}
             */
            audioSetting?: "auto" | "origin";
            resolution?: components["schemas"]["HappyHorseResolution"];
            seed?: components["schemas"]["HappyHorseSeed"];
        };
        /** @description Either frame may stand alone. Frames and references exclude each other. */
        LuxVidRequest: {
            /** @enum {string} */
            model: "LuxVid_video_fast" | "LuxVid_video";
            /** @description What the video shows. */
            prompt: string;
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            ratio?: components["schemas"]["WideRatio"];
            resolution?: components["schemas"]["Only720p"];
            first_image?: components["schemas"]["FirstFrame"];
            last_image?: components["schemas"]["LastFrame"];
            /** @description URLs of images to take subjects from, 20 MB each. */
            referenceImages?: string[];
            /** @description URLs of videos to follow, 15 seconds together. */
            referenceVideos?: string[];
            referenceAudios?: components["schemas"]["References"];
        };
        BananaRequest: {
            /** @enum {string} */
            model: "nano-banana" | "nano-banana-2" | "nano-banana-pro" | "nano-banana-2-stable" | "nano-banana-pro-stable";
            prompt: components["schemas"]["ImagePrompt"];
            /**
             * @description 2k and 4k are for the pro models.
             * @default 1k
             * @enum {string}
             */
            resolution?: "1k" | "2k" | "4k";
            /**
             * @description An aspect ratio.
             * @enum {string}
             */
            size?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9";
            /** @description Images to go by. */
            image_urls?: string[];
        };
        /** @description A body per model. Give `resolution` with `ratio`, or `size`. */
        GptImageRequest: components["schemas"]["GptImage2Request"] | components["schemas"]["GptImage2RRequest"];
        GptImage2Request: {
            /** @enum {string} */
            model: "gpt-image-2";
            prompt: components["schemas"]["ImagePrompt"];
            /**
             * @default low
             * @enum {string}
             */
            quality?: "low" | "medium" | "high";
            ratio?: components["schemas"]["GptImageRatio"];
            /** @enum {string} */
            resolution?: "1k" | "2k" | "4k";
            /** @description Width by height in pixels. */
            size?: string;
            /** @description Images to go by. */
            image_urls?: string[];
        };
        GptImage2RRequest: {
            /** @enum {string} */
            model: "gpt-image-2-r";
            prompt: components["schemas"]["ImagePrompt"];
            ratio?: components["schemas"]["GptImageRatio"];
            /** @enum {string} */
            resolution?: "1k";
            /** @description Width by height in pixels. */
            size?: string;
            /** @description Images to go by. */
            image_urls?: string[];
        };
        /** @description What the video shows. */
        Prompt: string;
        /** @description What the image shows. */
        ImagePrompt: string;
        /** @description Seconds. */
        From4To15Seconds: number;
        /**
         * @description Seconds.
         * @default 5
         */
        From4To15SecondsOr5: number;
        /**
         * @default 16:9
         * @enum {string}
         */
        PlainRatio: "16:9" | "9:16" | "1:1";
        /**
         * @default 16:9
         * @enum {string}
         */
        WideRatio: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
        /**
         * @default 16:9
         * @enum {string}
         */
        VeoAspectRatio: "16:9" | "9:16";
        /**
         * @default 16:9
         * @enum {string}
         */
        GrokAspectRatio: "16:9" | "9:16" | "1:1" | "3:2" | "2:3";
        /** @description Such as 16:9. */
        Seedance2AspectRatio: string;
        /**
         * @default 16:9
         * @enum {string}
         */
        HappyHorseRatio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "4:5" | "5:4" | "9:21" | "21:9";
        /**
         * @default 1:1
         * @enum {string}
         */
        GptImageRatio: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "5:4" | "4:5" | "2:1" | "1:2" | "21:9" | "9:21";
        /**
         * @default 720p
         * @enum {string}
         */
        Only720p: "720p";
        /**
         * @default 720p
         * @enum {string}
         */
        GrokResolution: "480p" | "720p";
        /**
         * @description In upper or lower case.
         * @default 720p
         * @enum {string}
         */
        VeoStableResolution: "720p" | "720P" | "1080p" | "1080P";
        /**
         * @default 720P
         * @enum {string}
         */
        HappyHorseResolution: "720P" | "1080P";
        /** @description 2500 Chinese or 5000 other characters. */
        HappyHorsePrompt: string;
        /**
         * @description Seconds.
         * @default 5
         */
        HappyHorseDuration: number;
        /** @default 0 */
        HappyHorseSeed: number;
        /** @description Public URL of the first frame. */
        FirstFrame: string;
        /** @description Public URL of the last frame. */
        LastFrame: string;
        /** @description An older name of `first_image`. */
        LegacyFirstFrame: string;
        /** @description An older name of `last_image`. */
        LegacyLastFrame: string;
        /** @description Public URL or `asset://` id. Sides of 300 to 6000 pixels, shape between 0.4 and 2.5. */
        Seedance2Frame: string;
        /** @description URLs of media to go by. */
        References: string[];
        /** @description URLs or `asset://` ids of media to go by. */
        Assets: string[];
        /** @description URLs of images to go by. */
        UpTo3Images: string[];
        /** @description URLs of images to take subjects from. */
        UpTo9Images: string[];
        /** @description URLs of videos to follow, 15 seconds together. */
        UpTo3Videos: string[];
        /** @description URLs of sounds to follow. */
        UpTo3Audios: string[];
        /** @description URLs of sounds to follow, 15 seconds and 500 MB together. */
        ManxueAudios: string[];
        /** @description Adds sound. */
        GenerateAudio: boolean;
        MediaUrl: {
            /** @description URL or asset id. */
            url: string;
        };
        TextContent: {
            /** @enum {string} */
            type: "text";
            /** @description What the video shows. */
            text: string;
        };
        ImageContent: {
            /** @enum {string} */
            type: "image_url";
            /**
             * @description A single image without one is the first frame.
             * @enum {string}
             */
            role?: "first_frame" | "last_frame" | "reference_image";
            image_url: components["schemas"]["MediaUrl"];
        };
        VideoContent: {
            /** @enum {string} */
            type: "video_url";
            /** @enum {string} */
            role?: "reference_video";
            video_url: components["schemas"]["MediaUrl"];
        };
        AudioContent: {
            /** @enum {string} */
            type: "audio_url";
            /** @enum {string} */
            role?: "reference_audio";
            audio_url: components["schemas"]["MediaUrl"];
        };
        AnyContent: components["schemas"]["TextContent"] | components["schemas"]["ImageContent"] | components["schemas"]["VideoContent"] | components["schemas"]["AudioContent"];
        /** @description What a model takes is told by its page; this is what most of them share. Frames exclude references. Media are public URLs or ids of the asset library, written `assetId://…`. */
        ModelCenterRequest: {
            /** @description Such as videos_933_c1, sd_2.0_discount, sd_2.0_special, sd_2.5_discount_v1, sd_2.5_special_v1, seedance-2.5-c1, MiniMax-H3-c4, happyhorse-1.1-r2v, wan2.7-r2v, wan3.0-r2v or klingo3 for videos, and seedream-5.0 or seedream_5.0Pro for images. */
            model: string;
            /** @description What to show. */
            prompt: string;
            /** @description At most 9 for most models and 30 for Seedance 2.5. */
            reference_images?: string[];
            /** @description At most 3 for most models and 10 for Seedance 2.5. */
            reference_videos?: string[];
            /** @description At most 3 for most models and 10 for Seedance 2.5; never alone. */
            reference_audios?: string[];
            /** @description The first frame. */
            first_image?: string;
            /** @description The last frame. */
            last_image?: string;
            /** @description Seconds; 4 to 15 for most models, up to 30 for Seedance 2.5. */
            duration?: number;
            /** @description Such as 16:9 or adaptive. */
            aspect_ratio?: string;
            /** @description Such as 720p for videos, or 2K for images. */
            resolution?: string;
            /** @description Exact size of an image; seedream-5.0. */
            size?: string;
            /** @description -1 is random. */
            seed?: number;
            generate_audio?: components["schemas"]["GenerateAudio"];
            /** @description Adds a watermark. */
            watermark?: boolean;
        } & {
            [key: string]: unknown;
        };
        ModelCenterAnswer: components["schemas"]["ModelCenterTask"] | {
            /** @description 0 for success. */
            code: string | number;
            /** @description What went wrong. */
            msg?: string | null;
            data?: components["schemas"]["ModelCenterTask"] | null;
        };
        /** @description A task of the Model Center as it stands. */
        ModelCenterTask: {
            /** @description The id of the task. */
            id: string;
            /** @description The kind of object: video, or image.generation. */
            object?: string;
            /** @description Unix seconds. */
            created?: number;
            /** @description The model called. */
            model?: string;
            status?: components["schemas"]["Status"];
            /** @description The file, whatever it is. */
            result_url?: string | null;
            /** @description The video. */
            video_url?: string | null;
            /** @description The image. */
            image_url?: string | null;
            /** @description The file at its source. */
            upstream_url?: string | null;
            /** @description Seconds. */
            actualDuration?: number | null;
            /** @description Tokens spent; may be a text of digits. */
            totalTokens?: number | string | null;
            /** @description What it cost. */
            amount?: number | null;
            /** @description Percent. */
            progress?: number | string | null;
            error?: components["schemas"]["TaskFault"];
        };
        /** @description Flat on most pages, an envelope on others. An envelope with another code than 0 is a refusal. */
        CreateAnswer: components["schemas"]["TaskCreated"] | components["schemas"]["Envelope"];
        TaskCreated: {
            /** @description The id to ask with. */
            id: string;
            /** @description The kind of object: video, video.generation, image or nanobanana. */
            object?: string;
            /** @description Unix seconds. */
            created?: number;
            /** @description The model called. */
            model?: string;
            status?: components["schemas"]["Status"];
            error?: components["schemas"]["TaskFault"];
        };
        Envelope: {
            /** @description 0 for success. */
            code: string | number;
            /** @description What went wrong. */
            msg?: string | null;
            data?: {
                /** @description The id to ask with. */
                projectId?: string;
                /** @description The id to ask with. */
                id?: string;
            } | null;
        };
        ResultAnswer: components["schemas"]["Result"] | components["schemas"]["Envelope"];
        /** @description A task as it stands, of any family. */
        Result: {
            /** @description The id of the task. */
            id: string;
            /** @description The kind of object: video, video.generation or image.generation. */
            object?: string;
            /** @description Unix seconds. */
            created?: number;
            /** @description The model called. */
            model?: string;
            status: components["schemas"]["Status"];
            /** @description The video; null or empty until it is done. */
            video_url?: string | null;
            /** @description The image of an image task. */
            image_url?: string | null;
            /** @description The file at its source; the official Seedance X1 models may tell it. */
            officialMediaUrl?: string | null;
            /** @description Seconds. */
            actualDuration?: number | null;
            /** @description Tokens spent; Seedance 2.0. */
            totalTokens?: number | null;
            /** @description What it cost. */
            amount?: number | null;
            /** @description Percent, as a number or a text such as 40%. */
            progress?: number | string | null;
            error?: components["schemas"]["TaskFault"];
        };
        /**
         * @description cancelled is documented for Seedance 1.5 alone.
         * @enum {string}
         */
        Status: "queued" | "processing" | "completed" | "failed" | "cancelled";
        /** @description Why it failed. Documented as a text. */
        TaskFault: string | null | components["schemas"]["ErrorDetail"];
        ErrorDetail: {
            code?: string | number;
            message?: string;
        };
        /** @description An error in one of the shapes client programs look for. */
        Error: {
            code?: string | number;
            msg?: string | null;
            message?: string;
            error?: string | components["schemas"]["ErrorDetail"];
        };
    };
    responses: {
        /** @description The task was accepted, or refused inside the answer. Clients have seen 202 as well as 200. */
        Created: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateAnswer"];
            };
        };
        /** @description The task as it stands, or a refusal inside the answer. */
        ModelCenterTask: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ModelCenterAnswer"];
            };
        };
        /** @description The request was refused. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["VideosRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createSoraVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SoraRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createVeoVideo: {
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
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createSeedanceVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeedanceRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createSeedance2Video: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Seedance2Request"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createViduVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViduRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createGrokVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrokRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createStarVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StarVideosRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createManxueVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManxueRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createSeedanceDiscountVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createSeedanceSpecialVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createSeedanceX1Video: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeedanceX1Request"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createOmniFlashVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniFlashRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createHappyHorseTextVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HappyHorseTextRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createHappyHorseImageVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HappyHorseImageRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createHappyHorseReferenceVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HappyHorseReferenceRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    editHappyHorseVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HappyHorseEditRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createLuxVidVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LuxVidRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createBananaImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BananaRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createGptImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GptImageRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            202: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id`, or the `data.projectId`, of the answer that accepted the task.
                 * @example video_9f2c0a51
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
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createModelCenterTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelCenterRequest"];
            };
        };
        responses: {
            200: components["responses"]["ModelCenterTask"];
            202: components["responses"]["ModelCenterTask"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getModelCenterTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the answer that accepted the task.
                 * @example mcp_9f2c0a51
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ModelCenterTask"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
}
