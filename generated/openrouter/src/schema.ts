/** The types of OpenRouter's document, by openapi-typescript. Generated from specs/openrouter; change that, not this. */

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
        /** Start a video. */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask how a job is doing. */
        get: operations["getVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a video of a completed job. */
        get: operations["getVideoContent"];
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
    videoEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A job came to an end. */
        post: operations["videoEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What a model allows is listed by GET /videos/models; a value outside of it is refused. With both kinds of images the frames win. */
        VideoRequest: {
            /** @description The vendor's and the model's name, such as google/veo-3.1. */
            model: string;
            /** @description What the video shows. Only models that start from an image alone can do without. */
            prompt?: string;
            /** @description Seconds. */
            duration?: number;
            /** @enum {string} */
            resolution?: "360p" | "480p" | "720p" | "768p" | "1080p" | "1K" | "2K" | "4K";
            /** @enum {string} */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9" | "9:21";
            /**
             * @description Width by height in pixels, instead of resolution and aspect_ratio.
             * @example 1280x720
             */
            size?: string;
            /** @description The first and the last frame. */
            frame_images?: components["schemas"]["FrameImage"][];
            /** @description What guides the video. Sounds and videos are only heeded by some vendors. */
            input_references?: (components["schemas"]["ImagePart"] | components["schemas"]["AudioPart"] | components["schemas"]["VideoPart"])[];
            /** @description Adds sound. By default what the model's listing says. */
            generate_audio?: boolean;
            /** @description The same seed may give the same video again. */
            seed?: number;
            /** @description A completed job to edit or extend; the same model runs again. Few models take it. */
            previous_job_id?: string;
            /**
             * Format: uri
             * @description Where to tell of the end; HTTPS. Stands above the address of the workspace.
             */
            callback_url?: string;
            /** @description What is handed on to the vendor as it is. */
            provider?: {
                /** @description By vendor; only those of the vendor that serves the request are sent. */
                options?: {
                    [key: string]: {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Only for models that enlarge videos. */
            creativity?: number;
            /** @description Only for models that enlarge videos. */
            upscale_factor?: number;
            /** @description Groups requests in the caller's logs. */
            session_id?: string;
            /** @description The end user in the caller's logs. */
            user?: string;
            /** @description Labels for the caller's logs. */
            trace?: {
                trace_id?: string;
                trace_name?: string;
                span_name?: string;
                generation_name?: string;
                parent_span_id?: string;
            } & {
                [key: string]: unknown;
            };
        };
        Link: {
            /** @description A link or a data URL. */
            url: string;
        };
        ImagePart: {
            /** @enum {string} */
            type: "image_url";
            image_url: components["schemas"]["Link"];
        };
        AudioPart: {
            /** @enum {string} */
            type: "audio_url";
            audio_url: components["schemas"]["Link"];
        };
        VideoPart: {
            /** @enum {string} */
            type: "video_url";
            video_url: components["schemas"]["Link"];
        };
        FrameImage: {
            /** @enum {string} */
            type: "image_url";
            image_url: components["schemas"]["Link"];
            /** @enum {string} */
            frame_type: "first_frame" | "last_frame";
        };
        VideoJob: {
            /** @description The id of the job. */
            id: string;
            /** @description Names the run in the account's records. Known once the job was processed. */
            generation_id?: string;
            /** @description Where to ask, usually without the host. */
            polling_url: string;
            status: components["schemas"]["Status"];
            /** @description Where the videos are; the key is needed. */
            unsigned_urls?: string[];
            /** @description Signed links to the same videos. */
            urls?: string[];
            /** @description Why it ended without a video, in words. */
            error?: string;
            usage?: components["schemas"]["Usage"];
        };
        /** @enum {string} */
        Status: "pending" | "in_progress" | "completed" | "failed" | "cancelled" | "expired";
        /** @description Known once the job completed. */
        Usage: {
            /** @description US dollars. */
            cost?: number | null;
            /** @description Whether the caller's own key of the vendor was used. */
            is_byok?: boolean;
        };
        VideoEvent: {
            /** @enum {string} */
            type: "video.generation.completed" | "video.generation.failed" | "video.generation.cancelled" | "video.generation.expired";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at?: string;
            data: components["schemas"]["EndedJob"];
        };
        /** @description A job that ended: completed, failed, cancelled or expired. Generation and model are null where it ended before it had them. */
        EndedJob: {
            id: string;
            status: components["schemas"]["Status"];
            generation_id?: string | null;
            model?: string | null;
            unsigned_urls?: string[];
            error?: string;
            usage?: components["schemas"]["Usage"];
        };
        Refusal: {
            error: {
                /** @description The HTTP status once more. */
                code: number;
                message: string;
                /** @description What the vendor said, where it was the vendor. */
                metadata?: {
                    [key: string]: unknown;
                } | null;
            };
            user_id?: string | null;
            openrouter_metadata?: {
                [key: string]: unknown;
            } | null;
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
        /**
         * @description The id of the job.
         * @example gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam
         */
        JobId: string;
        /** @description The address of the app that asks; for rankings. */
        Referer: string;
        /** @description The name of the app that asks. */
        AppTitle: string;
        /** @description Categories of the app, divided by commas. */
        AppCategories: string;
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
            header?: {
                /** @description The address of the app that asks; for rankings. */
                "HTTP-Referer"?: components["parameters"]["Referer"];
                /** @description The name of the app that asks. */
                "X-OpenRouter-Title"?: components["parameters"]["AppTitle"];
                /** @description Categories of the app, divided by commas. */
                "X-OpenRouter-Categories"?: components["parameters"]["AppCategories"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoRequest"];
            };
        };
        responses: {
            /** @description The job was accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoJob"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getVideo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The address of the app that asks; for rankings. */
                "HTTP-Referer"?: components["parameters"]["Referer"];
                /** @description The name of the app that asks. */
                "X-OpenRouter-Title"?: components["parameters"]["AppTitle"];
                /** @description Categories of the app, divided by commas. */
                "X-OpenRouter-Categories"?: components["parameters"]["AppCategories"];
            };
            path: {
                /**
                 * @description The id of the job.
                 * @example gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoJob"];
                };
            };
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getVideoContent: {
        parameters: {
            query?: {
                /** @description Which video, where a model made several. */
                index?: number | null;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": string;
                };
            };
            404: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
            410: components["responses"]["Refused"];
            502: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    videoEnded: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The time in seconds and the signature in hexadecimal. Absent where the workspace has no signing secret.
                 * @example t=1767225660,v1=00
                 */
                "X-OpenRouter-Signature"?: string;
                /**
                 * @description The same for every attempt to deliver this message; made of the job's id and its status.
                 * @example gen-vid-1767225600-Nxff2D1Z6w4Zk9iNuZam-completed
                 */
                "X-OpenRouter-Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoEvent"];
            };
        };
        responses: {
            /** @description Received. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
