/** The types of Stability AI's document, by openapi-typescript. Generated from specs/stability; change that, not this. */

export interface paths {
    "/v2beta/stable-image/upscale/creative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge a small or damaged image up to 4K, inventing detail. */
        post: operations["upscaleCreative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2beta/stable-image/edit/replace-background-and-relight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a subject another background and the light that goes with it. */
        post: operations["replaceBackground"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2beta/audio/stable-audio/text-to-audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make music or sound from a description. */
        post: operations["textToAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2beta/audio/stable-audio/audio-to-audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make sound from a description and a recording. */
        post: operations["audioToAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2beta/audio/stable-audio/inpaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a part of a recording anew, or go on from its end. */
        post: operations["inpaintAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2beta/results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch an image, or learn that it is not ready.
         * @description Answers 202 until the image is ready, then 200 with the file, for 24 hours. Only the key that started the generation may ask, not more than once in ten seconds.
         */
        get: operations["getResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2beta/audio/results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a sound, or learn that it is not ready.
         * @description Answers 202 until the sound is ready, then 200 with the file. Not to be asked more than once in ten seconds.
         */
        get: operations["getAudioResult"];
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
        /** @description What to make. */
        Prompt: string;
        /** @description What not to make. */
        NegativePrompt: string;
        /**
         * @description 0 for any.
         * @default 0
         */
        Seed: number;
        /**
         * @default png
         * @enum {string}
         */
        ImageFormat: "jpeg" | "png" | "webp";
        UpscaleForm: {
            /**
             * Format: binary
             * @description JPEG, PNG or WebP of 64 pixels a side to one megapixel.
             */
            image: string;
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["NegativePrompt"];
            output_format?: components["schemas"]["ImageFormat"];
            seed?: components["schemas"]["Seed"];
            /**
             * @description How much detail to invent.
             * @default 0.3
             */
            creativity?: number;
        };
        /** @description A background is described, shown, or both. */
        RelightForm: {
            /**
             * Format: binary
             * @description JPEG, PNG or WebP of at most 9,437,184 pixels, not longer than two and a half times its width.
             */
            subject_image: string;
            background_prompt?: components["schemas"]["Prompt"];
            /**
             * Format: binary
             * @description An image in whose style the background is made.
             */
            background_reference?: string;
            /** @description The subject, so that the background does not run into it. */
            foreground_prompt?: string;
            negative_prompt?: components["schemas"]["NegativePrompt"];
            /**
             * @description 1 leaves the subject exactly as it is.
             * @default 0.6
             */
            preserve_original_subject?: number;
            /**
             * @description How far to keep the depth of the old background.
             * @default 0.5
             */
            original_background_depth?: number;
            /**
             * @description Change the light alone.
             * @default false
             * @enum {string}
             */
            keep_original_background?: "true" | "false";
            /** @enum {string} */
            light_source_direction?: "left" | "right" | "above" | "below";
            /**
             * Format: binary
             * @description An image that is light where light comes from.
             */
            light_reference?: string;
            /**
             * @description Only with a direction or a reference.
             * @default 0.3
             */
            light_source_strength?: number;
            seed?: components["schemas"]["Seed"];
            output_format?: components["schemas"]["ImageFormat"];
        } & ({
            background_prompt: string;
        } | {
            /** Format: binary */
            background_reference: string;
        });
        /**
         * @default stable-audio-3
         * @enum {string}
         */
        AudioModel: "stable-audio-3";
        /**
         * @default mp3
         * @enum {string}
         */
        AudioFormat: "mp3" | "wav";
        /** @description Seconds. */
        AudioSeconds: number;
        /** @default 8 */
        AudioSteps: number;
        /**
         * @description How closely to keep to the prompt.
         * @default 1
         */
        AudioScale: number;
        /**
         * Format: binary
         * @description MP3 or WAV of 6 to 380 seconds; the request has at most 100 MB.
         */
        Recording: string;
        TextToAudioForm: {
            prompt: components["schemas"]["Prompt"];
            duration?: components["schemas"]["AudioSeconds"];
            model?: components["schemas"]["AudioModel"];
            output_format?: components["schemas"]["AudioFormat"];
            seed?: components["schemas"]["Seed"];
            steps?: components["schemas"]["AudioSteps"];
            cfg_scale?: components["schemas"]["AudioScale"];
        };
        AudioToAudioForm: {
            prompt: components["schemas"]["Prompt"];
            audio: components["schemas"]["Recording"];
            /** @description 0 keeps the recording, 1 ignores it. */
            strength?: number;
            duration?: components["schemas"]["AudioSeconds"];
            model?: components["schemas"]["AudioModel"];
            output_format?: components["schemas"]["AudioFormat"];
            seed?: components["schemas"]["Seed"];
            steps?: components["schemas"]["AudioSteps"];
            cfg_scale?: components["schemas"]["AudioScale"];
        };
        InpaintForm: {
            prompt: components["schemas"]["Prompt"];
            audio: components["schemas"]["Recording"];
            /** @description Where the new part begins, in seconds. */
            mask_start?: number;
            /** @description Where it ends, in seconds. */
            mask_end?: number;
            duration?: components["schemas"]["AudioSeconds"];
            model?: components["schemas"]["AudioModel"];
            output_format?: components["schemas"]["AudioFormat"];
            seed?: components["schemas"]["Seed"];
            steps?: components["schemas"]["AudioSteps"];
            cfg_scale?: components["schemas"]["AudioScale"];
        };
        Started: {
            /** @description 64 hexadecimal digits. */
            id: string;
        };
        InProgress: {
            id?: string;
            /** @enum {string} */
            status?: "in-progress";
        };
        /** @enum {string} */
        FinishReason: "SUCCESS" | "CONTENT_FILTERED";
        ImageJson: {
            image?: string;
            finish_reason?: components["schemas"]["FinishReason"];
            seed?: number;
        };
        AudioJson: {
            audio?: string;
            finish_reason?: components["schemas"]["FinishReason"];
            seed?: number;
        };
        Refusal: {
            /** @description The error's own id, for support. */
            id?: string;
            /** @description A short name, such as bad_request. */
            name?: string;
            errors?: string[];
        };
    };
    responses: {
        /** @description The generation has begun. */
        Started: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Started"];
            };
        };
        /** @description Not ready. */
        InProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InProgress"];
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
    };
    parameters: {
        /**
         * @description The id of the generation.
         * @example a6dc6c6e20acda01
         */
        Id: string;
        /** @description The file itself, or JSON with the file in base64. */
        Form: "*/*" | "image/*" | "application/json";
        /** @description The file itself, or JSON with the file in base64. */
        AudioForm: "audio/*" | "application/json";
        /** @description The caller's application, for support. */
        ClientId: string;
        /** @description The caller's user, for support. */
        ClientUserId: string;
        /** @description The version of the caller's application, for support. */
        ClientVersion: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    upscaleCreative: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's application, for support. */
                "stability-client-id"?: components["parameters"]["ClientId"];
                /** @description The caller's user, for support. */
                "stability-client-user-id"?: components["parameters"]["ClientUserId"];
                /** @description The version of the caller's application, for support. */
                "stability-client-version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UpscaleForm"];
            };
        };
        responses: {
            200: components["responses"]["Started"];
            202: components["responses"]["Started"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    replaceBackground: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's application, for support. */
                "stability-client-id"?: components["parameters"]["ClientId"];
                /** @description The caller's user, for support. */
                "stability-client-user-id"?: components["parameters"]["ClientUserId"];
                /** @description The version of the caller's application, for support. */
                "stability-client-version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RelightForm"];
            };
        };
        responses: {
            200: components["responses"]["Started"];
            202: components["responses"]["Started"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    textToAudio: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's application, for support. */
                "stability-client-id"?: components["parameters"]["ClientId"];
                /** @description The caller's user, for support. */
                "stability-client-user-id"?: components["parameters"]["ClientUserId"];
                /** @description The version of the caller's application, for support. */
                "stability-client-version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["TextToAudioForm"];
            };
        };
        responses: {
            200: components["responses"]["Started"];
            202: components["responses"]["Started"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    audioToAudio: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's application, for support. */
                "stability-client-id"?: components["parameters"]["ClientId"];
                /** @description The caller's user, for support. */
                "stability-client-user-id"?: components["parameters"]["ClientUserId"];
                /** @description The version of the caller's application, for support. */
                "stability-client-version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AudioToAudioForm"];
            };
        };
        responses: {
            200: components["responses"]["Started"];
            202: components["responses"]["Started"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    inpaintAudio: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's application, for support. */
                "stability-client-id"?: components["parameters"]["ClientId"];
                /** @description The caller's user, for support. */
                "stability-client-user-id"?: components["parameters"]["ClientUserId"];
                /** @description The version of the caller's application, for support. */
                "stability-client-version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["InpaintForm"];
            };
        };
        responses: {
            200: components["responses"]["Started"];
            202: components["responses"]["Started"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description The file itself, or JSON with the file in base64. */
                accept?: components["parameters"]["Form"];
            };
            path: {
                /**
                 * @description The id of the generation.
                 * @example a6dc6c6e20acda01
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    /** @description Media type of the file. */
                    "content-type"?: string;
                    /** @description Whether the result was filtered. */
                    "finish-reason"?: components["schemas"]["FinishReason"];
                    /** @description The seed that was used. */
                    seed?: string;
                    /** @description The id of this exchange. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "application/json": components["schemas"]["ImageJson"];
                };
            };
            202: components["responses"]["InProgress"];
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getAudioResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description The file itself, or JSON with the file in base64. */
                accept?: components["parameters"]["AudioForm"];
            };
            path: {
                /**
                 * @description The id of the generation.
                 * @example a6dc6c6e20acda01
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sound. */
            200: {
                headers: {
                    /** @description Media type of the file. */
                    "content-type"?: string;
                    /** @description Whether the result was filtered. */
                    "finish-reason"?: components["schemas"]["FinishReason"];
                    /** @description The seed that was used. */
                    seed?: string;
                    /** @description The id of this exchange. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "audio/mpeg": string;
                    "audio/wav": string;
                    "application/json": components["schemas"]["AudioJson"];
                };
            };
            202: components["responses"]["InProgress"];
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
}
