/** The types of OpenAI videos's document, by openapi-typescript. Generated from specs/openai-video; change that, not this. */

export interface paths {
    "/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a prompt, and an image where wished. */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos#file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a prompt and an uploaded image. */
        post: operations["createVideoWithFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video by changing a finished one. */
        post: operations["editVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video by going on from the end of a finished one. */
        post: operations["extendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/{video_id}/remix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a finished video again with another prompt. */
        post: operations["remixVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/{video_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a video. */
        get: operations["getVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/{video_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch the file of a finished video, or a picture of it. */
        get: operations["downloadVideo"];
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
    video: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A video is finished, or has failed.
         * @description It only names the video. Messages of other kinds come to the same address.
         */
        post: operations["videoEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Prompt: string;
        /**
         * @description `sora-2` or `sora-2-pro`, with a date for a fixed state; gateways have others.
         * @default sora-2
         * @example sora-2
         * @example sora-2-pro
         * @example sora-2-2025-12-08
         */
        Model: string;
        /**
         * @description A text, not a number.
         * @default 4
         * @enum {string}
         */
        Seconds: "4" | "8" | "12";
        /**
         * @default 720x1280
         * @enum {string}
         */
        Size: "720x1280" | "1280x720" | "1024x1792" | "1792x1024";
        /** @description An image by its address, which may be a data URI, or by the id of an uploaded file. */
        ImageReference: {
            image_url: string;
        } | {
            file_id: string;
        };
        VideoReference: {
            /** @description A finished video. */
            id: string;
        };
        CreateVideoRequest: {
            prompt: components["schemas"]["Prompt"];
            model?: components["schemas"]["Model"];
            seconds?: components["schemas"]["Seconds"];
            size?: components["schemas"]["Size"];
            input_reference?: components["schemas"]["ImageReference"];
        };
        CreateVideoForm: {
            prompt: components["schemas"]["Prompt"];
            model?: components["schemas"]["Model"];
            seconds?: components["schemas"]["Seconds"];
            size?: components["schemas"]["Size"];
            /**
             * Format: binary
             * @description An image of the size asked for: JPEG, PNG or WebP.
             */
            input_reference?: string;
        };
        EditVideoRequest: {
            prompt: components["schemas"]["Prompt"];
            video: components["schemas"]["VideoReference"];
        };
        ExtendVideoRequest: {
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Length of what is added.
             * @enum {string}
             */
            seconds: "4" | "8" | "12" | "16" | "20";
            video: components["schemas"]["VideoReference"];
        };
        RemixVideoRequest: {
            prompt: components["schemas"]["Prompt"];
        };
        Problem: {
            code?: string | null;
            message?: string;
            /** @description The sort of error. */
            type?: string | null;
            /** @description The field of the request it is about. */
            param?: string | null;
        };
        Video: {
            id?: string;
            task_id?: string;
            /** @description Always `video`. */
            object?: string;
            /** @enum {string} */
            status?: "queued" | "in_progress" | "completed" | "failed";
            /** @description A percentage; gateways may write it as `45%`. */
            progress?: number | string | null;
            model?: string;
            prompt?: string | null;
            seconds?: string | number;
            size?: string;
            /** @description Seconds since 1970. */
            created_at?: number | string;
            /** @description Seconds since 1970. */
            completed_at?: number | string | null;
            /** @description When the file can no longer be fetched, in seconds since 1970. */
            expires_at?: number | string | null;
            remixed_from_video_id?: string | null;
            error?: components["schemas"]["Problem"] | string | null;
            url?: string | null;
            video_url?: string | null;
            metadata?: ({
                url?: string;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        Refusal: {
            error?: {
                message?: string;
                type?: string | null;
                param?: string | null;
                code?: string | number | null;
            };
        };
        Event: {
            id: string;
            /** @description Always `event`. */
            object?: string;
            created_at?: number;
            /** @description `video.completed`, `video.failed`, or the name of another event. */
            type: string;
            data: {
                /** @description The id of the video. */
                id?: string;
            } & {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description The video as it is now. */
        Video: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Video"];
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
        /** @description Too many requests, or no credit left. */
        Throttled: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: string;
                /** @description The same, in milliseconds. */
                "Retry-After-Ms"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the video.
         * @example video_68d7512d
         */
        VideoId: string;
    };
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
                "application/json": components["schemas"]["CreateVideoRequest"];
            };
        };
        responses: {
            200: components["responses"]["Video"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    createVideoWithFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateVideoForm"];
            };
        };
        responses: {
            200: components["responses"]["Video"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    editVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditVideoRequest"];
            };
        };
        responses: {
            200: components["responses"]["Video"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
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
                "application/json": components["schemas"]["ExtendVideoRequest"];
            };
        };
        responses: {
            200: components["responses"]["Video"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    remixVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the video.
                 * @example video_68d7512d
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemixVideoRequest"];
            };
        };
        responses: {
            200: components["responses"]["Video"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the video.
                 * @example video_68d7512d
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Video"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    downloadVideo: {
        parameters: {
            query?: {
                /** @description The MP4 unless said otherwise. */
                variant?: "video" | "thumbnail" | "spritesheet";
            };
            header?: never;
            path: {
                /**
                 * @description The id of the video.
                 * @example video_68d7512d
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": string;
                    "image/webp": string;
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    videoEvent: {
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
