/** The types of Google Veo (Gemini API)'s document, by openapi-typescript. Generated from specs/veo; change that, not this. */

export interface paths {
    "/models/{model}:predictLongRunning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a text, images, or a video to go on from. */
        post: operations["generateVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at an operation. */
        get: operations["getOperation"];
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
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A video, or something else of the project, is ready.
         * @description It only names the operation; the same address gets the events of other products.
         */
        post: operations["event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description An image in base64. */
        Image: {
            bytesBase64Encoded: string;
            /**
             * @example image/png
             * @example image/jpeg
             */
            mimeType: string;
        } | {
            inlineData: {
                mimeType: string;
                data: string;
            };
        };
        /** @description A video that Veo made, by its address or in base64. */
        SourceVideo: {
            /** Format: uri */
            uri: string;
        } | {
            encodedVideo: string;
            /** @example video/mp4 */
            encoding?: string;
        };
        Instance: {
            /** @description What to show and to hear; required beside references. */
            prompt?: string;
            image?: components["schemas"]["Image"];
            lastFrame?: components["schemas"]["Image"];
            video?: components["schemas"]["SourceVideo"];
            /** @description Things, people and styles to take over; not beside an image, a last frame or a video. */
            referenceImages?: {
                image: components["schemas"]["Image"];
                /**
                 * @description A style is only known to Veo 2.
                 * @enum {string}
                 */
                referenceType: "asset" | "ASSET" | "style" | "STYLE";
            }[];
        };
        Parameters: {
            /**
             * @default 16:9
             * @enum {string}
             */
            aspectRatio?: "16:9" | "9:16";
            /**
             * @description More than 720p takes 8 seconds and a model of Veo 3 or later, 4k one of Veo 3.1.
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p" | "4k";
            /**
             * @description Veo 2 takes 5, 6 or 8; later ones 4, 6 or 8, and 8 with references or a video.
             * @enum {integer}
             */
            durationSeconds?: 4 | 5 | 6 | 8;
            /** @description What to keep out. */
            negativePrompt?: string;
            /**
             * @description Which people may be shown; what is allowed depends on the model and the region.
             * @enum {string}
             */
            personGeneration?: "allow_all" | "allow_adult" | "dont_allow";
            /** @description How many videos. */
            sampleCount?: number;
            /** @description Let the prompt be rewritten first. */
            enhancePrompt?: boolean;
        };
        GenerateVideoRequest: {
            instances: components["schemas"]["Instance"][];
            parameters?: components["schemas"]["Parameters"];
            /** @description Addresses that are told instead of those of the project. */
            webhookConfig?: {
                uris?: string[];
                userMetadata?: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description What went wrong, in Google's own vocabulary. */
        Status: {
            /** @description In a refusal the HTTP code, in an operation a number of google.rpc.Code. */
            code?: number;
            message?: string;
            /** @description Such as `INVALID_ARGUMENT`; operations often lack it. */
            status?: string;
            details?: ({
                "@type"?: string;
                /** @description Such as `API_KEY_INVALID`. */
                reason?: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        Refusal: {
            error?: components["schemas"]["Status"];
        };
        Operation: {
            /** @description `models/{model}/operations/{id}` */
            name: string;
            /** @description Absent until it is over. */
            done?: boolean;
            metadata?: {
                [key: string]: unknown;
            };
            error?: components["schemas"]["Status"];
            response?: {
                "@type"?: string;
                generateVideoResponse?: {
                    generatedSamples?: {
                        video?: {
                            /** @description Answers to the API key only. */
                            uri?: string;
                            encodedVideo?: string;
                            /** @description A media type. */
                            encoding?: string;
                        };
                    }[];
                    /** @description How many videos were held back. */
                    raiMediaFilteredCount?: number;
                    raiMediaFilteredReasons?: string[];
                };
            };
        };
        Event: {
            /** @description `video.generated`, or the name of another product's event. */
            type: string;
            version?: string;
            /** Format: date-time */
            timestamp?: string;
            data: {
                id?: string;
                output_file_uri?: string;
                file_name?: string;
            } & {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description The operation as it is now. */
        Operation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Operation"];
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    generateVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model, such as `veo-3.1-generate-preview`, `veo-3.1-fast-generate-preview`, `veo-3.1-lite-generate-preview`, `veo-3.0-generate-001`, `veo-3.0-fast-generate-001` or `veo-2.0-generate-001`.
                 * @example veo-3.1-generate-preview
                 */
                model: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateVideoRequest"];
            };
        };
        responses: {
            200: components["responses"]["Operation"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The whole name, `models/…/operations/…`, with its slashes.
                 * @example models/veo-3.1-generate-preview/operations/a1b2c3d4e5f6
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Operation"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description Received; otherwise it is sent again for a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
