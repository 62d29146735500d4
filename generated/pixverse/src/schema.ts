/** The types of PixVerse's document, by openapi-typescript. Generated from specs/pixverse; change that, not this. */

export interface paths {
    "/openapi/v2/video/text/generate": {
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
    "/openapi/v2/video/img/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an uploaded image, or fill a template with images */
        post: operations["imageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/transition/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move from a first frame to a last one */
        post: operations["transition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/multi_transition/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move through two to seven frames */
        post: operations["multiTransition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/fusion/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video with what several images show */
        post: operations["fusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/extend/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Continue a video */
        post: operations["extendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/lip_sync/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video speak a sound or a text */
        post: operations["lipSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/sound_effect/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a video its sound */
        post: operations["soundEffect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/restyle/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw a video in another style */
        post: operations["restyle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/swap/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an image in the place of a masked part of a video */
        post: operations["swap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/mimic/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the subject of an image the motion of a video */
        post: operations["mimic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/modify/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a video as a prompt says */
        post: operations["modify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/upscale/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge a video */
        post: operations["upscale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/avatar/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the person of an image speak */
        post: operations["avatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/image/template/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fill an image template with images */
        post: operations["templateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/result/{video_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up a video task */
        get: operations["getVideoResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/image/result/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up an image task */
        get: operations["getImageResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/image/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload an image, or have one fetched */
        post: operations["uploadImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/media/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a video or a sound, or have one fetched */
        post: operations["uploadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/video/mask/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find what can be swapped in a frame of a video */
        post: operations["findMasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    video: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell of a finished video; to be answered with `ok` */
        post: operations["videoCallback"];
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
        ErrCode: number;
        /**
         * @description 1 done, 5 waiting or running, 6 deleted, 7 held back by moderation, 8 failed.
         * @enum {integer}
         */
        Status: 1 | 5 | 6 | 7 | 8;
        /** Format: int64 */
        Id: number;
        Prompt: string;
        /** @enum {string} */
        Model: "v3.5" | "v4" | "v4.5" | "v5" | "v5.5" | "v5.6" | "v6" | "c1";
        /** @enum {string} */
        Quality: "360p" | "540p" | "720p" | "1080p";
        /** @enum {string} */
        SmallQuality: "360p" | "540p" | "720p";
        /**
         * @description The last three with newer models alone.
         * @enum {string}
         */
        AspectRatio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "3:2" | "2:3" | "21:9";
        /** @description Seconds: 5 or 8 up to v5 (5 with 1080p), more with newer models. */
        Duration: number;
        Seed: number;
        Sound: {
            /** @default false */
            sound_effect_switch?: boolean;
            /** @description Left out for what fits the picture. */
            sound_effect_content?: string;
            /** @default false */
            lip_sync_switch?: boolean;
            lip_sync_tts_content?: string;
            lip_sync_tts_speaker_id?: string;
        };
        /** @description A video made here, or an uploaded one. */
        VideoSource: {
            source_video_id: components["schemas"]["Id"];
            video_media_id?: never;
        } | {
            video_media_id: components["schemas"]["Id"];
            source_video_id?: never;
        };
        /** @description An uploaded sound, or a text to speak. */
        Voice: {
            audio_media_id: components["schemas"]["Id"];
            lip_sync_tts_speaker_id?: never;
            lip_sync_tts_content?: never;
        } | {
            /** @description A listed speaker, or auto. */
            lip_sync_tts_speaker_id: string;
            lip_sync_tts_content: string;
            audio_media_id?: never;
        };
        TextToVideo: components["schemas"]["Sound"] & {
            aspect_ratio: components["schemas"]["AspectRatio"];
            duration: components["schemas"]["Duration"];
            model: components["schemas"]["Model"];
            /**
             * @description Up to v4.5; fast with 5 seconds and below 1080p.
             * @default normal
             * @enum {string}
             */
            motion_mode?: "normal" | "fast";
            negative_prompt?: components["schemas"]["Prompt"];
            prompt: components["schemas"]["Prompt"];
            quality: components["schemas"]["Quality"];
            seed?: components["schemas"]["Seed"];
            /**
             * @description v3.5.
             * @enum {string}
             */
            style?: "anime" | "3d_animation" | "clay" | "comic" | "cyberpunk";
            camera_movement?: string;
            template_id?: components["schemas"]["Id"];
        };
        ImageToVideo: components["schemas"]["Sound"] & ({
            duration: components["schemas"]["Duration"];
            model: components["schemas"]["Model"];
            /**
             * @default normal
             * @enum {string}
             */
            motion_mode?: "normal" | "fast";
            negative_prompt?: components["schemas"]["Prompt"];
            prompt: components["schemas"]["Prompt"];
            quality: components["schemas"]["Quality"];
            seed?: components["schemas"]["Seed"];
            /**
             * @description v3.5.
             * @enum {string}
             */
            style?: "anime" | "3d_animation" | "clay" | "comic" | "cyberpunk";
            camera_movement?: string;
            template_id?: components["schemas"]["Id"];
        } & ({
            img_id: components["schemas"]["Id"];
            img_ids?: never;
        } | {
            img_ids: components["schemas"]["Id"][];
            img_id?: never;
        }));
        Transition: components["schemas"]["Sound"] & {
            prompt: components["schemas"]["Prompt"];
            model: components["schemas"]["Model"];
            duration: components["schemas"]["Duration"];
            quality: components["schemas"]["Quality"];
            /** @enum {string} */
            motion_mode?: "normal" | "fast";
            seed?: components["schemas"]["Seed"];
            first_frame_img: components["schemas"]["Id"];
            last_frame_img: components["schemas"]["Id"];
        };
        MultiTransition: {
            multi_transition: {
                img_id: components["schemas"]["Id"];
                /** @description Seconds until the next frame; not for the last. */
                duration?: number;
                prompt?: components["schemas"]["Prompt"];
            }[];
            /** @enum {string} */
            model: "v3.5" | "v4" | "v4.5" | "v5";
            quality: components["schemas"]["Quality"];
        };
        Fusion: {
            /** @description Three up to v5, seven later, ten in the omni mode of v6. */
            image_references: {
                /** @enum {string} */
                type: "subject" | "background";
                img_id: components["schemas"]["Id"];
                /** @description The name the prompt uses, as `@name`. */
                ref_name: string;
            }[];
            prompt: components["schemas"]["Prompt"];
            /** @enum {string} */
            model: "v4.5" | "v5" | "v5.5" | "v5.6" | "v6" | "c1";
            duration: components["schemas"]["Duration"];
            quality: components["schemas"]["Quality"];
            aspect_ratio: components["schemas"]["AspectRatio"];
            seed?: components["schemas"]["Seed"];
        };
        Extend: components["schemas"]["VideoSource"] & {
            prompt: components["schemas"]["Prompt"];
            seed: components["schemas"]["Seed"];
            quality: components["schemas"]["Quality"];
            duration: components["schemas"]["Duration"];
            model: components["schemas"]["Model"];
            /** @enum {string} */
            motion_mode?: "normal" | "fast";
            style?: string;
        };
        LipSync: components["schemas"]["VideoSource"] & components["schemas"]["Voice"];
        SoundEffect: components["schemas"]["VideoSource"] & {
            /** @description Keeps the sound there is. */
            original_sound_switch?: boolean;
            /** @description Left out for what fits the picture. */
            sound_effect_content?: string;
        };
        Restyle: components["schemas"]["VideoSource"] & ({
            seed?: components["schemas"]["Seed"];
        } & ({
            /** Format: int64 */
            restyle_id: number | string;
            restyle_prompt?: never;
        } | {
            restyle_prompt: string;
            restyle_id?: never;
        }));
        Swap: components["schemas"]["VideoSource"] & {
            /** @description As in the search for masks. */
            keyframe_id: number;
            mask_id: string;
            img_id: components["schemas"]["Id"];
            quality: components["schemas"]["SmallQuality"];
        };
        Mimic: components["schemas"]["VideoSource"] & {
            img_id: components["schemas"]["Id"];
            quality: components["schemas"]["Quality"];
        };
        Modify: components["schemas"]["VideoSource"] & {
            prompt: components["schemas"]["Prompt"];
            quality: components["schemas"]["SmallQuality"];
            mask_ids?: string[];
            mask_urls?: string[];
        };
        Upscale: components["schemas"]["VideoSource"] & {
            [key: string]: unknown;
        };
        Avatar: components["schemas"]["Voice"] & {
            img_id: components["schemas"]["Id"];
            quality: components["schemas"]["Quality"];
            prompt?: components["schemas"]["Prompt"];
        };
        TemplateImage: {
            template_id: components["schemas"]["Id"];
            img_ids: components["schemas"]["Id"][];
            prompt?: components["schemas"]["Prompt"];
        };
    };
    responses: {
        /** @description The video's id, or a refusal. */
        VideoCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    ErrCode?: components["schemas"]["ErrCode"];
                    ErrMsg?: string;
                    Resp?: {
                        /** Format: int64 */
                        video_id?: number;
                        credits?: number;
                    } | null;
                };
            };
        };
        /** @description The image's id, or a refusal. */
        ImageCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    ErrCode?: components["schemas"]["ErrCode"];
                    ErrMsg?: string;
                    Resp?: {
                        /** Format: int64 */
                        image_id?: number;
                        success_count?: number;
                        credits?: number;
                    } | null;
                };
            };
        };
        /** @description Refused; the envelope in its usual spelling or in small letters. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    ErrCode: number;
                    ErrMsg?: string;
                } | {
                    err_code: number;
                    err_msg?: string;
                    resp?: string;
                };
            };
        };
    };
    parameters: {
        /**
         * @description New for each request; a repeated one never gets a result of its own.
         * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
         */
        TraceId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    textToVideo: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToVideo"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    imageToVideo: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageToVideo"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    transition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Transition"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    multiTransition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MultiTransition"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    fusion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Fusion"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    extendVideo: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Extend"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    lipSync: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LipSync"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    soundEffect: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SoundEffect"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    restyle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restyle"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    swap: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Swap"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    mimic: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Mimic"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    modify: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Modify"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    upscale: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Upscale"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    avatar: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Avatar"];
            };
        };
        responses: {
            200: components["responses"]["VideoCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    templateImage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateImage"];
            };
        };
        responses: {
            200: components["responses"]["ImageCreated"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getVideoResult: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path: {
                /**
                 * @description The video's id.
                 * @example 3141592653
                 */
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video as it stands, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ErrCode?: components["schemas"]["ErrCode"];
                        ErrMsg?: string;
                        Resp?: {
                            /** Format: int64 */
                            id?: number;
                            status?: components["schemas"]["Status"];
                            /** @description To be read with status 1 alone. */
                            url?: string;
                            prompt?: string;
                            negative_prompt?: string;
                            style?: string;
                            seed?: number;
                            resolution_ratio?: number;
                            outputWidth?: number;
                            outputHeight?: number;
                            /** @description Bytes. */
                            size?: number;
                            has_audio?: boolean;
                            credits?: number;
                            create_time?: string;
                            modify_time?: string;
                        } | null;
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getImageResult: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path: {
                /**
                 * @description The image's id.
                 * @example 2718281828
                 */
                image_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image as it stands, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ErrCode?: components["schemas"]["ErrCode"];
                        ErrMsg?: string;
                        Resp?: {
                            /** Format: int64 */
                            image_id?: number;
                            status?: components["schemas"]["Status"];
                            /** @description To be read with status 1 alone. */
                            url?: string;
                            outputWidth?: number;
                            outputHeight?: number;
                            /** @description Bytes. */
                            size?: number;
                            credits?: number;
                            create_time?: string;
                            modify_time?: string;
                        } | null;
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    uploadImage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description png, webp or jpeg below 20 MB, at most 4000 pixels a side.
                     */
                    image?: string;
                    /**
                     * Format: uri
                     * @description Instead of `image`.
                     */
                    image_url?: string;
                };
            };
        };
        responses: {
            /** @description The image's id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ErrCode?: components["schemas"]["ErrCode"];
                        ErrMsg?: string;
                        Resp?: {
                            /** Format: int64 */
                            img_id?: number;
                            img_url?: string;
                        };
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    uploadMedia: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Up to 50 MB and 30 seconds; videos at most 1920 pixels a side.
                     */
                    file?: string;
                    /**
                     * Format: uri
                     * @description Instead of `file`.
                     */
                    file_url?: string;
                };
            };
        };
        responses: {
            /** @description The media's id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ErrCode?: components["schemas"]["ErrCode"];
                        ErrMsg?: string;
                        Resp?: {
                            /** Format: int64 */
                            media_id?: number;
                            media_type?: string;
                            url?: string;
                        };
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    findMasks: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each request; a repeated one never gets a result of its own.
                 * @example 4f6f2f0e-5f0c-4a53-9a6d-0f0a8d1f4b11
                 */
                "Ai-trace-id": components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoSource"] & {
                    /** @default 1 */
                    keyframe_id?: number;
                };
            };
        };
        responses: {
            /** @description The masks found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ErrCode?: components["schemas"]["ErrCode"];
                        ErrMsg?: string;
                        Resp?: {
                            keyframe_id?: number;
                            keyframe_url?: string;
                            credits?: number;
                            mask_info?: {
                                mask_id?: string;
                                mask_name?: string;
                                mask_url?: string;
                            }[];
                        };
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    videoCallback: {
        parameters: {
            query?: never;
            header?: {
                /** @description Seconds. */
                "Webhook-Timestamp"?: string;
                /** @description New for each delivery. */
                "Webhook-Nonce"?: string;
                /** @description Base64. */
                "Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "362745187629312",
                 *       "status": 1,
                 *       "url": "https://cdn.example/boat.mp4",
                 *       "size": 99123,
                 *       "has_audio": false,
                 *       "credits": 45
                 *     }
                 */
                "application/json": {
                    /** @description A text here and a number elsewhere. */
                    id?: string;
                    status?: components["schemas"]["Status"];
                    url?: string;
                    size?: number;
                    has_audio?: boolean;
                    credits?: number;
                };
            };
        };
        responses: {
            /** @description The body `ok`; anything else is tried again after 2 s, 10 s, 30 s, 1 min, 5 min, 15 min, 1 h and 4 h. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
