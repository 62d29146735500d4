/** The types of Luma Agents's document, by openapi-typescript. Generated from specs/luma-agents; change that, not this. */

export interface paths {
    "/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or change a video or an image. */
        post: operations["createGeneration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generations/{generation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a generation; every look signs the links anew. */
        get: operations["getGeneration"];
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
        Refusal: {
            detail?: string;
        };
        Generation: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type?: "image" | "image_edit" | "layering" | "video" | "video_edit" | "video_reframe";
            /** @enum {string} */
            state: "queued" | "processing" | "completed" | "failed";
            model?: string;
            /** Format: date-time */
            created_at?: string;
            output?: {
                /** @description `image` or `video`. */
                type?: string;
                /** @description A signed link for an hour. */
                url?: string;
            }[] | null;
            failure_reason?: string | null;
            /** @description `content_moderated`, `generation_failed`, `budget_exhausted` or `output_not_found`. */
            failure_code?: string | null;
        };
        Prompt: string;
        /**
         * @default uni-1
         * @enum {string}
         */
        Uni: "uni-1" | "uni-1-max";
        /** @enum {string} */
        Ray: "ray-3.2";
        /** @description A file by its address, in base64, as an earlier generation, or as an upload; images have at most 50 MB. */
        Media: {
            /** Format: uri */
            url: string;
            media_type?: string;
        } | {
            data: string;
            /**
             * @example image/png
             * @example video/mp4
             */
            media_type: string;
        } | {
            /** Format: uuid */
            generation_id: string;
        } | {
            file_id: string;
        };
        /**
         * @description Chosen by the model where left out.
         * @enum {string|null}
         */
        VideoRatio: "9:16" | "3:4" | "1:1" | "4:3" | "16:9" | "21:9" | null;
        /**
         * @default 720p
         * @enum {string}
         */
        Resolution: "360p" | "540p" | "720p" | "1080p";
        /** @description Where each keyframe lies, in frames of 24 a second. */
        KeyframeIndexes: number[];
        ImageRequest: {
            /**
             * @description What the service takes where it is left out; asked for here, so that the kinds of request exclude each other.
             * @constant
             */
            type: "image";
            model?: components["schemas"]["Uni"];
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Chosen by the model where left out; manga only takes the tall ones.
             * @enum {string|null}
             */
            aspect_ratio?: "3:1" | "2:1" | "16:9" | "3:2" | "1:1" | "2:3" | "9:16" | "1:2" | "1:3" | null;
            /**
             * @default auto
             * @enum {string}
             */
            style?: "auto" | "manga";
            /**
             * @description Chosen by the model where left out.
             * @enum {string|null}
             */
            output_format?: "png" | "jpeg" | null;
            /**
             * @description Look for pictures of the subject first.
             * @default false
             */
            web_search?: boolean;
            /** @description Images that guide the new one. */
            image_ref?: components["schemas"]["Media"][];
        };
        ImageEditRequest: {
            /** @constant */
            type: "image_edit";
            model?: components["schemas"]["Uni"];
            prompt: components["schemas"]["Prompt"];
            source: components["schemas"]["Media"];
            /**
             * @default auto
             * @enum {string}
             */
            style?: "auto" | "manga";
            /** @enum {string|null} */
            output_format?: "png" | "jpeg" | null;
            /** @default false */
            web_search?: boolean;
            /** @description Images that guide the change; the source takes one of the nine places. */
            image_ref?: components["schemas"]["Media"][];
        };
        /** @description Takes an image apart into layers. */
        LayeringRequest: {
            /** @constant */
            type: "layering";
            model?: components["schemas"]["Uni"];
            prompt?: string;
            source: components["schemas"]["Media"];
            layering?: {
                /**
                 * @default 1k
                 * @enum {string}
                 */
                resolution?: "1k" | "2k";
            };
        };
        VideoRequest: {
            /** @constant */
            type: "video";
            model: components["schemas"]["Ray"];
            prompt: components["schemas"]["Prompt"];
            aspect_ratio?: components["schemas"]["VideoRatio"];
            video?: {
                resolution?: components["schemas"]["Resolution"];
                /**
                 * @description 10s excludes HDR, loops and first and last frames.
                 * @default 5s
                 * @enum {string}
                 */
                duration?: "5s" | "10s";
                /** @description Excludes 10s, HDR, a last frame and keyframes. */
                loop?: boolean;
                /** @description Takes 720p or 1080p. */
                hdr?: boolean;
                /** @description Takes HDR. */
                exr_export?: boolean;
                start_frame?: components["schemas"]["Media"];
                end_frame?: components["schemas"]["Media"];
                /** @description Exclude loops, first and last frames. */
                keyframes?: components["schemas"]["Media"][];
                keyframe_indexes?: components["schemas"]["KeyframeIndexes"];
            };
        };
        /** @description The source lasts 18 seconds at most, and its ratio is kept. */
        VideoEditRequest: {
            /** @constant */
            type: "video_edit";
            model: components["schemas"]["Ray"];
            prompt: components["schemas"]["Prompt"];
            source: components["schemas"]["Media"];
            video?: {
                resolution?: components["schemas"]["Resolution"];
                hdr?: boolean;
                exr_export?: boolean;
                edit?: {
                    /** @description Let the model find what to keep; excludes the others. */
                    auto_controls?: boolean;
                    /** @enum {string} */
                    strength?: "adhere_1" | "adhere_2" | "adhere_3" | "flex_1" | "flex_2" | "flex_3" | "reimagine_1" | "reimagine_2" | "reimagine_3";
                    /** @description What to keep of the source. */
                    controls?: {
                        pose?: {
                            enabled?: boolean;
                            /** @example precise */
                            strength?: string;
                        };
                        depth?: {
                            enabled?: boolean;
                            blur?: number;
                        };
                        normals?: {
                            enabled?: boolean;
                        };
                        trajectory?: {
                            enabled?: boolean;
                        };
                        face?: {
                            enabled?: boolean;
                        };
                    };
                    keyframes?: components["schemas"]["Media"][];
                    keyframe_indexes?: components["schemas"]["KeyframeIndexes"];
                };
            };
        };
        /** @description The source lasts 30 seconds at most. */
        VideoReframeRequest: {
            /** @constant */
            type: "video_reframe";
            model: components["schemas"]["Ray"];
            prompt: components["schemas"]["Prompt"];
            aspect_ratio: components["schemas"]["VideoRatio"];
            source: components["schemas"]["Media"];
            video?: {
                resolution?: components["schemas"]["Resolution"];
                /** @description Where the source lies in the new frame. */
                source_position?: {
                    [key: string]: unknown;
                };
            };
        };
    };
    responses: {
        /** @description The request was refused. */
        Refused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Too many requests in a minute, or too many generations at once. */
        Throttled: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                /** @description Seconds to wait; 60 where too many run at once. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The id of this exchange. */
        RequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createGeneration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageRequest"] | components["schemas"]["ImageEditRequest"] | components["schemas"]["LayeringRequest"] | components["schemas"]["VideoRequest"] | components["schemas"]["VideoEditRequest"] | components["schemas"]["VideoReframeRequest"];
            };
        };
        responses: {
            /** @description Queued. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    /** @description Requests per minute. */
                    "X-RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "X-RateLimit-Remaining"?: string;
                    /** @description When one more is allowed, in seconds since 1970. */
                    "X-RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            502: components["responses"]["Refused"];
            503: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getGeneration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the generation.
                 * @example d290f1ee-6c54-4b01-90e6-d701748f0851
                 */
                generation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The generation as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
}
