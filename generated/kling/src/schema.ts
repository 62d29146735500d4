/** The types of Kling's document, by openapi-typescript. Generated from specs/kling; change that, not this. */

export interface paths {
    "/text-to-video/kling-3.0-turbo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Kling 3.0 Turbo */
        post: operations["textToVideo30Turbo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/image-to-video/kling-3.0-turbo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate a first frame with Kling 3.0 Turbo */
        post: operations["imageToVideo30Turbo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/text-to-video/kling-3.0": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Kling 3.0 */
        post: operations["textToVideo30"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/image-to-video/kling-3.0": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate a first frame, or a first and a last one, with Kling 3.0 */
        post: operations["imageToVideo30"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/omni-video/kling-3.0-omni": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate or edit a video from prompts, images, elements and a video with Kling 3.0 Omni */
        post: operations["omniVideo30"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/omni-video/kling-o1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate or edit a video from prompts, images, elements and a video with Kling O1 */
        post: operations["omniVideoO1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/motion-control/kling-3.0": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a character the motion of a video with Kling 3.0 */
        post: operations["motionControl30"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/motion-control/kling-2.6": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a character the motion of a video with Kling 2.6 */
        post: operations["motionControl26"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/text-to-video/kling-2.6": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Kling 2.6 */
        post: operations["textToVideo26"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/image-to-video/kling-2.6": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate a first frame, or a first and a last one, with Kling 2.6 */
        post: operations["imageToVideo26"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/text-to-video/kling-2.5-turbo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Kling 2.5 Turbo */
        post: operations["textToVideo25Turbo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/image-to-video/kling-2.5-turbo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate a first frame, or a first and a last one, with Kling 2.5 Turbo */
        post: operations["imageToVideo25Turbo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up tasks by their ids or by the caller's own ids */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/text2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt */
        post: operations["textToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/text2video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a text-to-video task */
        get: operations["getTextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/image2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate one image, or a first and a last one */
        post: operations["imageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/image2video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up an image-to-video task */
        get: operations["getImageToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/multi-image2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video with what up to four images show */
        post: operations["multiImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/multi-image2video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a multi-image video task */
        get: operations["getMultiImageToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/omni-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate or edit a video from prompts, images, elements and a video */
        post: operations["omniVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/omni-video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up an omni-video task */
        get: operations["getOmniVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/motion-control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a character the motion of a video */
        post: operations["motionControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/motion-control/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a motion-control task */
        get: operations["getMotionControl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/video-extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Continue a video made here */
        post: operations["extendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/video-extend/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a video extension */
        get: operations["getExtendedVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/advanced-lip-sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a face found in a video speak a sound */
        post: operations["lipSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/advanced-lip-sync/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a lip-sync task */
        get: operations["getLipSync"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/avatar/image2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the person of an image speak a sound */
        post: operations["avatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/avatar/image2video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up an avatar task */
        get: operations["getAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply a ready-made effect to one or two images */
        post: operations["videoEffect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/effects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up an effect task */
        get: operations["getVideoEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate images from a prompt, or from a prompt and an image */
        post: operations["generateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/generations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up an image task */
        get: operations["getImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/omni-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate one image or a series from prompts, images and elements */
        post: operations["omniImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/omni-image/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up an omni-image task */
        get: operations["getOmniImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/multi-image2image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate images from subjects, a scene and a style */
        post: operations["multiImageToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/multi-image2image/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a multi-image task */
        get: operations["getMultiImageToImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/editing/expand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Paint beyond the edges of an image */
        post: operations["expandImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/editing/expand/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up an image expansion */
        get: operations["getExpandedImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/kolors-virtual-try-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dress a person in a garment */
        post: operations["tryOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/kolors-virtual-try-on/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a try-on task */
        get: operations["getTryOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/general/ai-multi-shot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the subject of a frontal image from other sides */
        post: operations["multiShotImages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/general/ai-multi-shot/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a multi-shot task */
        get: operations["getMultiShotImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audio/text-to-audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a sound effect from a prompt */
        post: operations["textToAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audio/text-to-audio/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a text-to-audio task */
        get: operations["getTextToAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audio/video-to-audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate the sound of a silent video */
        post: operations["videoToAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audio/video-to-audio/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a video-to-audio task */
        get: operations["getVideoToAudio"];
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
        /** Tell of a task of a path-addressed operation */
        post: operations["taskCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    classicTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell of a task of a v1 operation */
        post: operations["classicTaskCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description 0 where the request was accepted. */
        Code: number;
        Refusal: {
            code?: components["schemas"]["Code"];
            message?: string;
            request_id?: string;
        };
        /** @description What to show; 2500 characters are advised. `shot n, m, words;` up to six times asks for shots of m seconds each, which add up to the duration. */
        ShotPrompt: string;
        Prompt: string;
        NegativePrompt: string;
        /** @description URL, or base64 without a `data:` prefix, of a jpg or png of at least 300 pixels a side, at most 2.5 times as long as wide. */
        Image: string;
        /**
         * @default 720p
         * @enum {string}
         */
        HdResolution: "720p" | "1080p";
        /**
         * @default 720p
         * @enum {string}
         */
        UhdResolution: "720p" | "1080p" | "4k";
        /**
         * @default 16:9
         * @enum {string}
         */
        AspectRatio: "16:9" | "9:16" | "1:1";
        /**
         * @description Seconds.
         * @default 5
         */
        LongDuration: number;
        /**
         * @description Seconds.
         * @default 5
         * @enum {integer}
         */
        ShortDuration: 5 | 10;
        /**
         * @description False ignores shots described in the prompt.
         * @default true
         */
        MultiShot: boolean;
        /**
         * @default off
         * @enum {string}
         */
        NativeAudio: "native" | "off";
        Options: {
            /** Format: uri */
            callback_url?: string;
            external_task_id?: components["schemas"]["ExternalId"];
            watermark_info?: components["schemas"]["WatermarkInfo"];
        };
        /** @description The caller's own id of the task; unique in the account. */
        ExternalId: string;
        WatermarkInfo: {
            /**
             * @description Also make a watermarked result.
             * @default false
             */
            enabled?: boolean;
        };
        PromptContent: {
            /** @constant */
            type: "prompt";
            text: components["schemas"]["ShotPrompt"];
        };
        FirstFrameContent: {
            /** @constant */
            type: "first_frame";
            url: components["schemas"]["Image"];
        };
        FrameContent: {
            /** @enum {string} */
            type: "first_frame" | "last_frame";
            url: components["schemas"]["Image"];
        };
        ElementContent: {
            /** @constant */
            type: "element";
            /** @description The id of an element made before. */
            element_id: string;
            /** @description The name the prompt uses, as `@name`. */
            id: string;
        };
        VoiceContent: {
            /** @constant */
            type: "voice";
            voice_id: string;
            /** @description The name the prompt uses, as `@name`. */
            id: string;
        };
        CharacterContent: {
            /** @constant */
            type: "image";
            url: components["schemas"]["Image"];
        };
        MotionContent: {
            /** @constant */
            type: "video";
            /**
             * Format: uri
             * @description mp4 or mov up to 100 MB, 340 to 3850 pixels a side, 3 to 30 seconds.
             */
            url: string;
        };
        /** @description At most one video; first frame, or first and last; images and elements within the limits of the provider's table. */
        OmniContents: (components["schemas"]["PromptContent"] | {
            /**
             * @description A base video is edited, a feature video lends motion and style.
             * @enum {string}
             */
            type: "first_frame" | "last_frame" | "refer_image" | "feature_video" | "base_video";
            /** @description An image as elsewhere, or the URL of an mp4 or mov up to 200 MB, 24 to 60 frames a second, from 3 seconds. */
            url: string;
            /** @description The name the prompt uses, as `@name`. */
            id?: string;
        } | components["schemas"]["ElementContent"])[];
        MotionSettings: {
            /**
             * @description Whose orientation the character takes; `image` limits the motion to 10 seconds.
             * @enum {string}
             */
            character_orientation: "image" | "video";
            /**
             * @default original
             * @enum {string}
             */
            audio?: "original" | "off";
            resolution?: components["schemas"]["HdResolution"];
        };
        /**
         * @default kling-v1
         * @enum {string}
         */
        ClassicModel: "kling-v1" | "kling-v1-5" | "kling-v1-6" | "kling-v2-master" | "kling-v2-1" | "kling-v2-1-master" | "kling-v2-5-turbo" | "kling-v2-6" | "kling-v3";
        ClassicOptions: {
            /** Format: uri */
            callback_url?: string;
            external_task_id?: components["schemas"]["ExternalId"];
            watermark_info?: components["schemas"]["WatermarkInfo"];
        };
        /**
         * @description Seconds, as text; models before kling-v3 take 5 and 10.
         * @default 5
         * @enum {string}
         */
        ClassicDuration: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
        /**
         * @description 720p, 1080p, 4K.
         * @default std
         * @enum {string}
         */
        Mode: "std" | "pro" | "4k";
        /**
         * @description kling-v2-6 and later.
         * @default off
         * @enum {string}
         */
        Sound: "on" | "off";
        /**
         * @description Not for kling-v2 models.
         * @default 0.5
         */
        CfgScale: number;
        Shots: {
            /**
             * @description True ignores `prompt` unless the shots are left to the model.
             * @default false
             */
            multi_shot?: boolean;
            /**
             * @description Required with `multi_shot`.
             * @enum {string}
             */
            shot_type?: "customize" | "intelligence";
            /** @description Required with `shot_type` customize; the durations add up to that of the video. */
            multi_prompt?: {
                index: number;
                prompt: string;
                duration: string;
            }[];
        };
        /** @description Named in the prompt as `<<<voice_1>>>`; needs `sound` on. */
        VoiceList: {
            voice_id: string;
        }[];
        ElementList: {
            /** Format: int64 */
            element_id: number;
        }[];
        CameraControl: {
            /** @enum {string} */
            type: "simple" | "down_back" | "forward_up" | "right_turn_forward" | "left_turn_forward";
            /** @description For `simple` alone; one of them is not zero. */
            config?: {
                horizontal?: number;
                vertical?: number;
                pan?: number;
                tilt?: number;
                roll?: number;
                zoom?: number;
            };
        };
        /** @default 1 */
        ImageCount: number;
        /**
         * @default 16:9
         * @enum {string}
         */
        ImageRatio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
        /** @description A task of a path-addressed operation. */
        Task: {
            id?: string;
            /** @enum {string} */
            status?: "submitted" | "processing" | "succeeded" | "failed";
            /** @description Why it failed; else empty. */
            message?: string;
            /**
             * Format: int64
             * @description Milliseconds.
             */
            create_time?: number;
            /**
             * Format: int64
             * @description Milliseconds.
             */
            update_time?: number;
            external_id?: string;
            outputs?: components["schemas"]["TaskOutput"][];
            billing?: {
                /** @enum {string} */
                charge_type?: "cash" | "unit";
                /** @enum {string} */
                cash_type?: "balance" | "test_balance";
                /** @description Units or money, by `charge_type`. */
                amount?: string;
                currency?: string;
                /** @enum {string} */
                package_type?: "video" | "image" | "audio";
                list_price?: string;
            }[];
        };
        TaskOutput: {
            /** @constant */
            type: "video";
            id?: string;
            /** @description Deleted after 30 days. */
            url?: string;
            watermark_url?: string;
            /** @description Seconds. */
            duration?: string;
        } | {
            /** @constant */
            type: "image";
            url?: string;
            watermark_url?: string;
            group_id?: string;
        } | {
            /** @constant */
            type: "audio";
            id?: string;
            mp3_url?: string;
            wav_url?: string;
            mp3_duration?: string;
            wav_duration?: string;
        };
        ClassicAnswer: {
            code?: components["schemas"]["Code"];
            /** @description Says that all is well of a failed task too. */
            message?: string;
            request_id?: string;
            data?: components["schemas"]["ClassicTask"] | null;
        };
        /** @description A task of a v1 operation. */
        ClassicTask: {
            task_id?: string;
            /** @enum {string} */
            task_status?: "submitted" | "processing" | "succeed" | "failed";
            /** @description Why it failed; else empty. */
            task_status_msg?: string;
            task_info?: {
                external_task_id?: string;
                parent_video?: {
                    id?: string;
                    url?: string;
                    duration?: string;
                };
            };
            /**
             * Format: int64
             * @description Milliseconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Milliseconds.
             */
            updated_at?: number;
            /** @description Units taken from a resource package. */
            final_unit_deduction?: string;
            final_balance_deduction?: {
                quota?: string;
                list_price?: string;
            };
            watermark_info?: {
                enabled?: boolean;
            };
            task_result?: {
                /** @enum {string} */
                result_type?: "single" | "series";
                videos?: {
                    id?: string;
                    url?: string;
                    watermark_url?: string;
                    /** @description Seconds. */
                    duration?: string;
                }[] | null;
                images?: components["schemas"]["ClassicImage"][] | null;
                series_images?: components["schemas"]["ClassicImage"][];
                audios?: {
                    id?: string;
                    url_mp3?: string;
                    url_wav?: string;
                    /** @description Seconds. */
                    duration_mp3?: string;
                    /** @description Seconds. */
                    duration_wav?: string;
                }[];
            };
        };
        ClassicImage: {
            index?: number;
            url?: string;
            watermark_url?: string;
            /** @description Multi-shot images come three at a time. */
            url_1?: string;
            url_2?: string;
            url_3?: string;
        };
    };
    responses: {
        /** @description The task, submitted. */
        TaskCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    code?: components["schemas"]["Code"];
                    message?: string;
                    request_id?: string;
                    data?: components["schemas"]["Task"] | null;
                };
            };
        };
        /** @description The task, submitted. */
        ClassicCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClassicAnswer"];
            };
        };
        /** @description The task as it stands. */
        ClassicFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClassicAnswer"];
            };
        };
        /** @description The request was refused: 400 parameters and policy, 401 credentials, 403 permission, 404 unknown, 429 account, rate and concurrency, 5xx the provider. */
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
         * @description The task's id, or the caller's own.
         * @example 867283741759111202
         */
        TaskId: string;
        /** @description The same for every delivery of one message. */
        WebhookId: string;
        /** @description Seconds. */
        WebhookTimestamp: string;
        /** @description One or several `v1,<base64>`, separated by spaces. */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    textToVideo30Turbo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    prompt: components["schemas"]["ShotPrompt"];
                    settings?: {
                        resolution?: components["schemas"]["HdResolution"];
                        aspect_ratio?: components["schemas"]["AspectRatio"];
                        duration?: components["schemas"]["LongDuration"];
                    };
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    imageToVideo30Turbo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contents: (components["schemas"]["PromptContent"] | components["schemas"]["FirstFrameContent"])[];
                    settings?: {
                        resolution?: components["schemas"]["HdResolution"];
                        duration?: components["schemas"]["LongDuration"];
                    };
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    textToVideo30: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    prompt: components["schemas"]["ShotPrompt"];
                    settings?: {
                        multi_shot?: components["schemas"]["MultiShot"];
                        audio?: components["schemas"]["NativeAudio"];
                        resolution?: components["schemas"]["UhdResolution"];
                        aspect_ratio?: components["schemas"]["AspectRatio"];
                        duration?: components["schemas"]["LongDuration"];
                    };
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    imageToVideo30: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A first frame is required; a last frame and up to three elements may be added. */
                    contents: (components["schemas"]["PromptContent"] | components["schemas"]["FrameContent"] | components["schemas"]["ElementContent"])[];
                    settings?: {
                        multi_shot?: components["schemas"]["MultiShot"];
                        audio?: components["schemas"]["NativeAudio"];
                        resolution?: components["schemas"]["UhdResolution"];
                        duration?: components["schemas"]["LongDuration"];
                    };
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    omniVideo30: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contents: components["schemas"]["OmniContents"];
                    settings?: {
                        multi_shot?: components["schemas"]["MultiShot"];
                        /**
                         * @description `original` keeps the sound of the reference video; `native` is not possible with a base video, a feature video allows `off` only.
                         * @default off
                         * @enum {string}
                         */
                        audio?: "native" | "original" | "off";
                        resolution?: components["schemas"]["UhdResolution"];
                        aspect_ratio?: components["schemas"]["AspectRatio"];
                        duration?: components["schemas"]["LongDuration"];
                    };
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    omniVideoO1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contents: components["schemas"]["OmniContents"];
                    settings?: {
                        /**
                         * @default off
                         * @enum {string}
                         */
                        audio?: "original" | "off";
                        resolution?: components["schemas"]["HdResolution"];
                        aspect_ratio?: components["schemas"]["AspectRatio"];
                        /**
                         * @description Seconds; 5 or 10 where a first frame stands alone.
                         * @default 5
                         */
                        duration?: number;
                    };
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    motionControl30: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contents: (components["schemas"]["PromptContent"] | components["schemas"]["CharacterContent"] | components["schemas"]["MotionContent"] | components["schemas"]["ElementContent"])[];
                    settings: components["schemas"]["MotionSettings"];
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    motionControl26: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contents: (components["schemas"]["PromptContent"] | components["schemas"]["CharacterContent"] | components["schemas"]["MotionContent"])[];
                    settings: components["schemas"]["MotionSettings"];
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    textToVideo26: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    prompt: components["schemas"]["Prompt"];
                    settings?: {
                        /**
                         * @description Native sound needs 1080p.
                         * @default off
                         * @enum {string}
                         */
                        audio?: "native" | "off";
                        resolution?: components["schemas"]["HdResolution"];
                        aspect_ratio?: components["schemas"]["AspectRatio"];
                        duration?: components["schemas"]["ShortDuration"];
                    };
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    imageToVideo26: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A first frame is required; a last frame needs 1080p; up to two voices, which need `audio` native. */
                    contents: (components["schemas"]["PromptContent"] | components["schemas"]["FrameContent"] | components["schemas"]["VoiceContent"])[];
                    settings?: {
                        /**
                         * @description Native sound needs 1080p.
                         * @default off
                         * @enum {string}
                         */
                        audio?: "native" | "off";
                        resolution?: components["schemas"]["HdResolution"];
                        duration?: components["schemas"]["ShortDuration"];
                    };
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    textToVideo25Turbo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    prompt: components["schemas"]["Prompt"];
                    settings?: {
                        resolution?: components["schemas"]["HdResolution"];
                        aspect_ratio?: components["schemas"]["AspectRatio"];
                        duration?: components["schemas"]["ShortDuration"];
                    };
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    imageToVideo25Turbo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A first frame is required; a last frame needs 1080p. */
                    contents: (components["schemas"]["PromptContent"] | components["schemas"]["FrameContent"])[];
                    settings?: {
                        resolution?: components["schemas"]["HdResolution"];
                        duration?: components["schemas"]["ShortDuration"];
                    };
                    options?: components["schemas"]["Options"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getTasks: {
        parameters: {
            query?: {
                /**
                 * @description Task ids separated by commas; not together with `external_task_ids`.
                 * @example 893605946402811985
                 */
                task_ids?: string;
                /**
                 * @description The caller's own ids separated by commas.
                 * @example order-7
                 */
                external_task_ids?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: components["schemas"]["Code"];
                        message?: string;
                        request_id?: string;
                        data?: components["schemas"]["Task"][] | null;
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    textToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassicOptions"] & components["schemas"]["Shots"] & {
                    model_name?: components["schemas"]["ClassicModel"];
                    prompt?: components["schemas"]["Prompt"];
                    negative_prompt?: components["schemas"]["NegativePrompt"];
                    voice_list?: components["schemas"]["VoiceList"];
                    sound?: components["schemas"]["Sound"];
                    cfg_scale?: components["schemas"]["CfgScale"];
                    mode?: components["schemas"]["Mode"];
                    camera_control?: components["schemas"]["CameraControl"];
                    aspect_ratio?: components["schemas"]["AspectRatio"];
                    duration?: components["schemas"]["ClassicDuration"];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    imageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassicOptions"] & components["schemas"]["Shots"] & ({
                    model_name?: components["schemas"]["ClassicModel"];
                    image?: components["schemas"]["Image"];
                    /** @description The last frame; not together with masks or camera control. */
                    image_tail?: components["schemas"]["Image"];
                    prompt?: components["schemas"]["Prompt"];
                    negative_prompt?: components["schemas"]["NegativePrompt"];
                    /** @description Up to three; not together with `voice_list`. */
                    element_list?: components["schemas"]["ElementList"];
                    voice_list?: components["schemas"]["VoiceList"];
                    sound?: components["schemas"]["Sound"];
                    cfg_scale?: components["schemas"]["CfgScale"];
                    mode?: components["schemas"]["Mode"];
                    /** @description Where nothing moves; as wide and high as `image`. */
                    static_mask?: components["schemas"]["Image"];
                    dynamic_masks?: {
                        mask: components["schemas"]["Image"];
                        /** @description Points in pixels from the lower left corner, in order. */
                        trajectories: {
                            x: number;
                            y: number;
                        }[];
                    }[];
                    camera_control?: components["schemas"]["CameraControl"];
                    duration?: components["schemas"]["ClassicDuration"];
                } & ({
                    image: string;
                } | {
                    image_tail: string;
                }));
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    multiImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassicOptions"] & {
                    /**
                     * @default kling-v1-6
                     * @enum {string}
                     */
                    model_name?: "kling-v1-6";
                    image_list: {
                        image: components["schemas"]["Image"];
                    }[];
                    prompt: components["schemas"]["Prompt"];
                    negative_prompt?: components["schemas"]["NegativePrompt"];
                    /**
                     * @default std
                     * @enum {string}
                     */
                    mode?: "std" | "pro";
                    /**
                     * @default 5
                     * @enum {string}
                     */
                    duration?: "5" | "10";
                    aspect_ratio?: components["schemas"]["AspectRatio"];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getMultiImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    omniVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassicOptions"] & components["schemas"]["Shots"] & {
                    /**
                     * @default kling-video-o1
                     * @enum {string}
                     */
                    model_name?: "kling-video-o1" | "kling-v3-omni";
                    /** @description Inputs are named as `<<<image_1>>>`, `<<<element_1>>>`, `<<<video_1>>>`. */
                    prompt?: components["schemas"]["Prompt"];
                    image_list?: {
                        image_url: components["schemas"]["Image"];
                        /**
                         * @description Left out for a reference image.
                         * @enum {string}
                         */
                        type?: "first_frame" | "end_frame";
                    }[];
                    element_list?: components["schemas"]["ElementList"];
                    video_list?: {
                        /** Format: uri */
                        video_url: string;
                        /**
                         * @description A model for motion and style, or the video to edit.
                         * @default base
                         * @enum {string}
                         */
                        refer_type?: "feature" | "base";
                        /** @enum {string} */
                        keep_original_sound?: "yes" | "no";
                    }[];
                    sound?: components["schemas"]["Sound"];
                    /**
                     * @default pro
                     * @enum {string}
                     */
                    mode?: "std" | "pro" | "4k";
                    /**
                     * @description Required without a first frame and without a video to edit.
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    duration?: components["schemas"]["ClassicDuration"];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getOmniVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    motionControl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassicOptions"] & {
                    /**
                     * @default kling-v2-6
                     * @enum {string}
                     */
                    model_name?: "kling-v2-6" | "kling-v3";
                    prompt?: components["schemas"]["Prompt"];
                    image_url: components["schemas"]["Image"];
                    /**
                     * Format: uri
                     * @description 3 to 30 seconds, 3 to 10 where the orientation is that of the image.
                     */
                    video_url: string;
                    element_list?: components["schemas"]["ElementList"];
                    /**
                     * @default yes
                     * @enum {string}
                     */
                    keep_original_sound?: "yes" | "no";
                    /** @enum {string} */
                    character_orientation: "image" | "video";
                    /** @enum {string} */
                    mode: "std" | "pro";
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getMotionControl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    extendVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The id of the video inside a task's result; not the task's id. */
                    video_id: string;
                    prompt?: components["schemas"]["Prompt"];
                    negative_prompt?: components["schemas"]["NegativePrompt"];
                    cfg_scale?: components["schemas"]["CfgScale"];
                    /** Format: uri */
                    callback_url?: string;
                    external_task_id?: components["schemas"]["ExternalId"];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getExtendedVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    lipSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassicOptions"] & {
                    /** @description Made by face detection. */
                    session_id: string;
                    /** @description One face for now. */
                    face_choose: ({
                        face_id: string;
                        /** @description A sound made here within 30 days of 2 to 60 seconds. */
                        audio_id?: string;
                        /** @description URL or base64 of mp3, wav, m4a or aac, up to 5 MB, 2 to 60 seconds. */
                        sound_file?: string;
                        /**
                         * Format: int64
                         * @description Milliseconds into the sound.
                         */
                        sound_start_time: number;
                        /**
                         * Format: int64
                         * @description Milliseconds into the sound; at least 2 seconds remain.
                         */
                        sound_end_time: number;
                        /**
                         * Format: int64
                         * @description Milliseconds into the video.
                         */
                        sound_insert_time: number;
                        /** @default 1 */
                        sound_volume?: number;
                        /** @default 1 */
                        original_audio_volume?: number;
                    } & (unknown | unknown))[];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getLipSync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    avatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassicOptions"] & ({
                    image: components["schemas"]["Image"];
                    /** @description A sound made here within 30 days of 2 to 300 seconds. */
                    audio_id?: string;
                    /** @description URL or base64 of mp3, wav, m4a or aac, up to 5 MB, 2 to 300 seconds. */
                    sound_file?: string;
                    prompt?: components["schemas"]["Prompt"];
                    /**
                     * @default std
                     * @enum {string}
                     */
                    mode?: "std" | "pro";
                } & (unknown | unknown));
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    videoEffect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description One of some two hundred scenes; they come and go and are listed in the provider's effects center. */
                    effect_scene: string;
                    input: {
                        image: components["schemas"]["Image"];
                    } | {
                        /** @description Left and right. */
                        images: components["schemas"]["Image"][];
                    };
                    /** Format: uri */
                    callback_url?: string;
                    external_task_id?: components["schemas"]["ExternalId"];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getVideoEffect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
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
                "application/json": components["schemas"]["ClassicOptions"] & {
                    /**
                     * @default kling-v3
                     * @enum {string}
                     */
                    model_name?: "kling-v2-1" | "kling-v3";
                    prompt: components["schemas"]["Prompt"];
                    /** @description Not together with `image`. */
                    negative_prompt?: components["schemas"]["NegativePrompt"];
                    image?: components["schemas"]["Image"];
                    /**
                     * @description What the image stands for; needs `image`. kling-v2-1.
                     * @enum {string}
                     */
                    image_reference?: "subject" | "face";
                    /**
                     * @description kling-v2-1.
                     * @default 0.5
                     */
                    image_fidelity?: number;
                    /**
                     * @description With `image_reference` subject. kling-v2-1.
                     * @default 0.45
                     */
                    human_fidelity?: number;
                    /** @description Elements and images together at most ten. */
                    element_list?: components["schemas"]["ElementList"];
                    /**
                     * @default 1k
                     * @enum {string}
                     */
                    resolution?: "1k" | "2k";
                    n?: components["schemas"]["ImageCount"];
                    aspect_ratio?: components["schemas"]["ImageRatio"];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    omniImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassicOptions"] & {
                    /**
                     * @default kling-image-o1
                     * @enum {string}
                     */
                    model_name?: "kling-image-o1" | "kling-v3-omni";
                    /** @description Inputs are named as `<<<image_1>>>`. */
                    prompt: components["schemas"]["Prompt"];
                    image_list?: {
                        image: components["schemas"]["Image"];
                    }[];
                    /** @description Elements and images together at most ten. */
                    element_list?: components["schemas"]["ElementList"];
                    /**
                     * @default 1k
                     * @enum {string}
                     */
                    resolution?: "1k" | "2k" | "4k";
                    /**
                     * @default single
                     * @enum {string}
                     */
                    result_type?: "single" | "series";
                    n?: components["schemas"]["ImageCount"];
                    /** @default 4 */
                    series_amount?: number | "auto";
                    /**
                     * @default auto
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9" | "auto";
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getOmniImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    multiImageToImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassicOptions"] & {
                    /**
                     * @default kling-v2-1
                     * @enum {string}
                     */
                    model_name?: "kling-v2-1";
                    prompt?: components["schemas"]["Prompt"];
                    subject_image_list: {
                        subject_image: components["schemas"]["Image"];
                    }[];
                    scene_image?: components["schemas"]["Image"];
                    style_image?: components["schemas"]["Image"];
                    n?: components["schemas"]["ImageCount"];
                    aspect_ratio?: components["schemas"]["ImageRatio"];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getMultiImageToImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    expandImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassicOptions"] & {
                    image: components["schemas"]["Image"];
                    /** @description In heights of the image; the new area is at most three times the old. */
                    up_expansion_ratio: number;
                    /** @description In heights of the image. */
                    down_expansion_ratio: number;
                    /** @description In widths of the image. */
                    left_expansion_ratio: number;
                    /** @description In widths of the image. */
                    right_expansion_ratio: number;
                    prompt?: components["schemas"]["Prompt"];
                    n?: components["schemas"]["ImageCount"];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getExpandedImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    tryOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassicOptions"] & {
                    /**
                     * @default kolors-virtual-try-on-v1
                     * @enum {string}
                     */
                    model_name?: "kolors-virtual-try-on-v1" | "kolors-virtual-try-on-v1-5";
                    human_image: components["schemas"]["Image"];
                    cloth_image: components["schemas"]["Image"];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getTryOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    multiShotImages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    element_frontal_image: components["schemas"]["Image"];
                    /** Format: uri */
                    callback_url?: string;
                    external_task_id?: components["schemas"]["ExternalId"];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getMultiShotImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    textToAudio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    prompt: string;
                    /** @description Seconds with one decimal. */
                    duration: number;
                    /** Format: uri */
                    callback_url?: string;
                    external_task_id?: components["schemas"]["ExternalId"];
                };
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getTextToAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    videoToAudio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A video made here within 30 days of 3 to 20 seconds. */
                    video_id?: string;
                    /**
                     * Format: uri
                     * @description MP4 or MOV up to 100 MB, 3 to 20 seconds.
                     */
                    video_url?: string;
                    sound_effect_prompt?: string;
                    bgm_prompt?: string;
                    /** @default false */
                    asmr_mode?: boolean;
                    /** Format: uri */
                    callback_url?: string;
                    external_task_id?: components["schemas"]["ExternalId"];
                } & (unknown | unknown);
            };
        };
        responses: {
            200: components["responses"]["ClassicCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getVideoToAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, or the caller's own.
                 * @example 867283741759111202
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClassicFound"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    taskCallback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every delivery of one message. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description Seconds. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description One or several `v1,<base64>`, separated by spaces. */
                "webhook-signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "893605946402811985",
                 *       "status": "succeeded",
                 *       "create_time": 1767225600000,
                 *       "update_time": 1767225650000,
                 *       "outputs": [
                 *         {
                 *           "type": "video",
                 *           "id": "v-1",
                 *           "url": "https://cdn.example/boat.mp4",
                 *           "duration": "5"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Task"];
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
    classicTaskCallback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every delivery of one message. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description Seconds. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description One or several `v1,<base64>`, separated by spaces. */
                "webhook-signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "task_id": "867283741759111202",
                 *       "task_status": "succeed",
                 *       "created_at": 1767225600000,
                 *       "updated_at": 1767225650000,
                 *       "task_result": {
                 *         "videos": [
                 *           {
                 *             "id": "v-1",
                 *             "url": "https://cdn.example/boat.mp4",
                 *             "duration": "5"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ClassicTask"];
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
