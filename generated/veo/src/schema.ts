/** The types of Google Veo and Omni (Gemini API)'s document, by openapi-typescript. Generated from specs/veo; change that, not this. */

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
    "/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video with Gemini Omni, from a text, images, or a video to change or to go on from. */
        post: operations["createInteraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at an interaction. */
        get: operations["getInteraction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interactions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an interaction that runs in the background. */
        post: operations["cancelInteraction"];
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
            /** @description In a refusal the HTTP code, or a word such as `invalid_request` where it is about an interaction; in an operation a number of google.rpc.Code. */
            code?: number | string;
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
        /** @description A text, an image, a video or a sound; media by their address or in base64. */
        Part: {
            /**
             * @example text
             * @example image
             * @example video
             * @example audio
             */
            type: string;
            text?: string;
            /**
             * @example image/png
             * @example video/mp4
             */
            mime_type?: string;
            /** @description Files of this API answer to the API key only. */
            uri?: string;
            data?: string;
        } & {
            [key: string]: unknown;
        };
        VideoFormat: {
            /** @constant */
            type: "video";
            /**
             * @description Base64 in the answer, or a file; what exceeds 4 MB needs a file.
             * @enum {string}
             */
            delivery?: "inline" | "uri";
            /** @enum {string} */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "360p" | "720p" | "1080p" | "4k";
            /** @description From 3 to 10 seconds, such as `8s`; a number is refused. */
            duration?: string;
        };
        CreateInteractionRequest: {
            /** @description Such as `gemini-omni-1.1-flash` or `gemini-omni-1.2-flash`. */
            model: string;
            /** @description What to show, or parts of it: a video to edit or extend lasts at most 10 seconds, a video to go by at most 3, of which there may be three. `<FIRST_FRAME>`, `<LAST_FRAME>`, `<IMAGE_REF_N>` and `<VIDEO_REF_N>` in the words say what a part is for. */
            input: string | components["schemas"]["Part"][];
            /**
             * @description Without it the answer comes only when the video is made.
             * @constant
             */
            background: true;
            response_format?: components["schemas"]["VideoFormat"];
            generation_config?: {
                video_config?: {
                    /**
                     * @description Told by the input where left out. Extending adds up to 10 seconds at the end, up to 40 in all.
                     * @enum {string}
                     */
                    task?: "text_to_video" | "image_to_video" | "reference_to_video" | "edit" | "extend" | "upscale";
                };
            } & {
                [key: string]: unknown;
            };
            /** @description An interaction whose video is to be changed or continued; it must have been stored. */
            previous_interaction_id?: string;
            /**
             * @description Keep the interaction; one that is not kept cannot be gone on from.
             * @default true
             */
            store?: boolean;
            /** @description Words of one's own, at most 63 characters each. */
            labels?: {
                [key: string]: string;
            };
            /** @description Addresses that are told instead of those of the project. */
            webhook_config?: {
                uris?: string[];
                user_metadata?: {
                    [key: string]: unknown;
                };
            };
        } & {
            [key: string]: unknown;
        };
        Interaction: {
            id: string;
            /** @enum {string} */
            status: "queued" | "in_progress" | "requires_action" | "requires_continuation" | "completed" | "failed" | "cancelled" | "incomplete" | "budget_exceeded";
            model?: string;
            /** Format: date-time */
            created?: string;
            /**
             * Format: date-time
             * @description Of an interaction that has ended, when it ended.
             */
            updated?: string;
            previous_interaction_id?: string;
            /** @description What it did. The video stands in a step of type `model_output`. */
            steps?: ({
                /**
                 * @example thought
                 * @example model_output
                 */
                type: string;
                content?: components["schemas"]["Part"][];
                error?: components["schemas"]["Status"];
            } & {
                [key: string]: unknown;
            })[];
            /** @description What went wrong. */
            errors?: {
                /** @description An address that names the sort of error. */
                code?: string;
                message?: string;
            }[];
            error?: components["schemas"]["Status"];
            usage?: {
                total_tokens?: number;
                total_input_tokens?: number;
                total_output_tokens?: number;
            } & {
                [key: string]: unknown;
            };
        };
        Event: {
            /** @description `video.generated`, `interaction.completed`, `interaction.failed`, `interaction.requires_action`, or the name of another product's event. */
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
        /** @description The interaction as it is now. */
        Interaction: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Interaction"];
            };
        };
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
    parameters: {
        /**
         * @description The id of the interaction.
         * @example v1_a1b2c3
         */
        InteractionId: string;
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
            header?: never;
            path: {
                /**
                 * @description The model, such as `veo-3.1-generate-preview`, `veo-3.1-fast-generate-preview` or `veo-3.1-lite-generate-preview`, which ended in October 2026, or earlier `veo-3.0-generate-001`, `veo-3.0-fast-generate-001` and `veo-2.0-generate-001`.
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
    createInteraction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInteractionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Interaction"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getInteraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the interaction.
                 * @example v1_a1b2c3
                 */
                id: components["parameters"]["InteractionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Interaction"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    cancelInteraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the interaction.
                 * @example v1_a1b2c3
                 */
                id: components["parameters"]["InteractionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Interaction"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
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
