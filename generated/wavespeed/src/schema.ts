/** The types of WaveSpeedAI's document, by openapi-typescript. Generated from specs/wavespeed; change that, not this. */

export interface paths {
    "/api/v3/bytedance/seedream-v4/sequential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a series of images with Seedream 4. */
        post: operations["runSeedream4Sequential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/wavespeed-ai/flux-2-turbo/text-to-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate an image with FLUX.2 turbo. */
        post: operations["runFlux2Turbo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/wavespeed-ai/z-image/turbo-lora": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate an image with Z-Image turbo and LoRAs. */
        post: operations["runZImageTurboLora"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/wavespeed-ai/wan-2.2/i2v-5b-720p-lora": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a 720p video from an image with Wan 2.2. */
        post: operations["runWan22ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run any model by its id. */
        post: operations["runModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/predictions/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a prediction. */
        get: operations["getPredictionResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/predictions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a prediction at its shorter address. */
        get: operations["getPrediction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/predictions/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete predictions of one's own for good. */
        post: operations["deletePredictions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webhook/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the secret that signs the webhooks of the account. */
        get: operations["getWebhookSecret"];
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
    predictionEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A prediction completed or failed. */
        post: operations["predictionEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What to generate. */
        Prompt: string;
        /**
         * @description The random seed; -1 takes any.
         * @default -1
         */
        Seed: number;
        /**
         * @description Tries to answer with the outputs at once. A call that waits too long leaves the task running.
         * @default false
         */
        SyncMode: boolean;
        /**
         * @description Outputs become bare Base64 without a prefix instead of links.
         * @default false
         */
        Base64Output: boolean;
        /** @description LoRAs to apply. */
        Loras: {
            /** @description A model of Hugging Face or a link to the weights. */
            path: string;
            /** @description How much it counts. */
            scale?: number;
        }[];
        /** @description The parameters of the model; its page lists them. Those named here are common to many models. */
        ModelRequest: {
            prompt?: components["schemas"]["Prompt"];
            seed?: components["schemas"]["Seed"];
            enable_sync_mode?: components["schemas"]["SyncMode"];
            enable_base64_output?: components["schemas"]["Base64Output"];
        } & {
            [key: string]: unknown;
        };
        Seedream4SequentialRequest: {
            /** @description What to generate; it should say how many images. */
            prompt: string;
            /**
             * @description Width by height, each 64 to 16384.
             * @default 2048*2048
             */
            size?: string;
            /**
             * @description How many images at most.
             * @default 1
             */
            max_images?: number;
            enable_sync_mode?: components["schemas"]["SyncMode"];
            enable_base64_output?: components["schemas"]["Base64Output"];
        };
        Flux2TurboRequest: {
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Width by height, each 512 to 2048.
             * @default 1024*1024
             */
            size?: string;
            seed?: components["schemas"]["Seed"];
            enable_sync_mode?: components["schemas"]["SyncMode"];
            enable_base64_output?: components["schemas"]["Base64Output"];
        };
        ZImageTurboLoraRequest: {
            prompt: components["schemas"]["Prompt"];
            loras?: components["schemas"]["Loras"];
            /**
             * @description Width by height, each 256 to 1536.
             * @default 1024*1024
             */
            size?: string;
            seed?: components["schemas"]["Seed"];
            /**
             * @default jpeg
             * @enum {string}
             */
            output_format?: "jpeg" | "png" | "webp";
            enable_sync_mode?: components["schemas"]["SyncMode"];
            enable_base64_output?: components["schemas"]["Base64Output"];
        };
        Wan22ImageToVideoRequest: {
            /** @description What happens in the video. */
            prompt: string;
            /** @description The image to start from. */
            image: string;
            loras?: components["schemas"]["Loras"];
            seed?: components["schemas"]["Seed"];
        };
        /** @description 200, or what HTTP would say; it may differ from the status the answer came with. */
        Code: number;
        /** @description A prediction, or a refusal where `code` is not 200. */
        Answer: {
            code: components["schemas"]["Code"];
            /** @description `success`, or why not. */
            message?: string;
            data?: components["schemas"]["Prediction"] | null;
        };
        Prediction: {
            /** @description The id to ask with. */
            id?: string;
            /** @description The model that runs. */
            model?: string;
            status?: components["schemas"]["Status"];
            /** @description The parameters. Only messages repeat them. */
            input?: {
                [key: string]: unknown;
            };
            /** @description Links, or Base64 or text where the request or the model asks for it. Empty until the task completed. */
            outputs?: string[] | null;
            /** @description Runs beside the outputs; whether each was found unsafe for work. The output is delivered all the same. */
            has_nsfw_contents?: boolean[] | null;
            urls?: {
                /**
                 * Format: uri
                 * @description Where to ask for the prediction.
                 */
                get?: string;
            };
            /**
             * Format: date-time
             * @description When it was submitted.
             */
            created_at?: string;
            code?: components["schemas"]["TaskCode"];
            /** @description Why it failed; empty otherwise. */
            error?: string | null;
            /** @description Milliseconds. */
            executionTime?: number;
            timings?: {
                /** @description Milliseconds. */
                inference?: number;
            };
        };
        /**
         * @description created, processing, completed and failed are documented; the others end the waiting of the official SDKs.
         * @enum {string}
         */
        Status: "created" | "processing" | "completed" | "failed" | "cancelled" | "timeout" | "deleted";
        /** @description Why the task failed. 0 nothing; 1200 moderation; 1400 a parameter is missing, 1401 one is invalid, 1402 a link cannot be read; 1403 and 1405 the task failed; 5000 internal, 5003 unavailable, 5004 too slow. */
        TaskCode: number;
        Refusal: {
            code: components["schemas"]["Code"];
            message?: string;
            data?: Record<string, never> | null;
        } | {
            [key: string]: unknown;
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
        /** @description Where to tell of the end, a public HTTPS address. */
        Webhook: string;
        /**
         * @description The id of the prediction.
         * @example 7f3c0a52b9d14e6a8c21d5e0f4b7a913
         */
        PredictionId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    runSeedream4Sequential: {
        parameters: {
            query?: {
                /** @description Where to tell of the end, a public HTTPS address. */
                webhook?: components["parameters"]["Webhook"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Seedream4SequentialRequest"];
            };
        };
        responses: {
            /** @description The prediction was made, or the request was refused inside HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    runFlux2Turbo: {
        parameters: {
            query?: {
                /** @description Where to tell of the end, a public HTTPS address. */
                webhook?: components["parameters"]["Webhook"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Flux2TurboRequest"];
            };
        };
        responses: {
            /** @description The prediction was made, or the request was refused inside HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    runZImageTurboLora: {
        parameters: {
            query?: {
                /** @description Where to tell of the end, a public HTTPS address. */
                webhook?: components["parameters"]["Webhook"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ZImageTurboLoraRequest"];
            };
        };
        responses: {
            /** @description The prediction was made, or the request was refused inside HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    runWan22ImageToVideo: {
        parameters: {
            query?: {
                /** @description Where to tell of the end, a public HTTPS address. */
                webhook?: components["parameters"]["Webhook"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wan22ImageToVideoRequest"];
            };
        };
        responses: {
            /** @description The prediction was made, or the request was refused inside HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    runModel: {
        parameters: {
            query?: {
                /** @description Where to tell of the end, a public HTTPS address. */
                webhook?: components["parameters"]["Webhook"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the model, its slashes kept: the owner, the model and often a variant.
                 * @example wavespeed-ai/flux-dev
                 */
                model: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelRequest"];
            };
        };
        responses: {
            /** @description The prediction was made, or the request was refused inside HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getPredictionResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the prediction.
                 * @example 7f3c0a52b9d14e6a8c21d5e0f4b7a913
                 */
                id: components["parameters"]["PredictionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prediction as it stands, or a refusal inside HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getPrediction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the prediction.
                 * @example 7f3c0a52b9d14e6a8c21d5e0f4b7a913
                 */
                id: components["parameters"]["PredictionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prediction as it stands, or a refusal inside HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    deletePredictions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The predictions. */
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description How many there were. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: components["schemas"]["Code"];
                        message?: string;
                        data?: {
                            deleted_count?: number;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, with its prefix. */
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
            default: components["responses"]["Refused"];
        };
    };
    predictionEnded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event.
                 * @example 45b392b22c3b449fa935bd4d
                 */
                "webhook-id": string;
                /**
                 * @description When it was sent in seconds since 1970.
                 * @example 1767225660
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v3,` and the signature in hexadecimal.
                 * @example v3,00
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Prediction"];
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
