/** The types of Volcengine Ark / BytePlus ModelArk's document, by openapi-typescript. Generated from specs/ark; change that, not this. */

export interface paths {
    "/contents/generations/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video or a 3D model */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contents/generations/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task.
                 * @example cgt-20260101080000-fghij
                 */
                id: string;
            };
            cookie?: never;
        };
        /** Look up a task */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /**
         * Cancel a task that waits, or delete the record of one that ended
         * @description A queued task is cancelled. Of one that succeeded, failed or expired the record is deleted, and its result with it. One that runs or was cancelled is left alone, and the request refused.
         */
        delete: operations["deleteTask"];
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
        /** Tell that a task's status has changed */
        post: operations["taskCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Url: {
            /** @description An address, `data:` with Base64, or `asset://` with an id. */
            url: string;
        };
        /** @description Frames, and references beside or instead of them, exclude each other. */
        Content: {
            /** @constant */
            type: "text";
            /** @description The prompt. */
            text: string;
        } | {
            /** @constant */
            type: "image_url";
            image_url: components["schemas"]["Url"];
            /**
             * @description A single image without one is the first frame. Up to 9 references (2.0), 30 (2.5), 4 (1.0 lite).
             * @enum {string}
             */
            role?: "first_frame" | "last_frame" | "reference_image";
        } | {
            /** @constant */
            type: "video_url";
            video_url: components["schemas"]["Url"];
            /**
             * @description Up to 3 (2.0), 10 (2.5).
             * @constant
             */
            role?: "reference_video";
        } | {
            /** @constant */
            type: "audio_url";
            audio_url: components["schemas"]["Url"];
            /**
             * @description Up to 3 (2.0), 10 (2.5); never alone.
             * @constant
             */
            role?: "reference_audio";
        } | {
            /** @constant */
            type: "draft_task";
            draft_task: {
                /** @description The draft to make a video of. */
                id: string;
            };
        };
        CreateTask: {
            /**
             * @description The name of a model or the id of an endpoint.
             * @example doubao-seedance-2-5-260628
             * @example dreamina-seedance-2-0-260128
             * @example doubao-seedance-2-0-260128
             * @example doubao-seedance-2-0-mini-260615
             * @example seedance-1-5-pro-251215
             * @example doubao-seedance-1-5-pro-251215
             * @example seedance-1-0-pro-250528
             */
            model: string;
            content: components["schemas"]["Content"][];
            /**
             * @description 4k with 2.0 alone; references with 1.0 lite at most 720p.
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p" | "4k";
            /** @enum {string} */
            ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive";
            /** @description Seconds: 2 to 12 (1.0), 4 to 12 (1.5), 4 to 15 (2.0), up to 30 (2.5); -1 leaves it to the model. */
            duration?: number;
            /** @description Instead of the duration, 25 + 4n; 1.0 alone. */
            frames?: number;
            /** @default -1 */
            seed?: number;
            /**
             * @description Not with references.
             * @default false
             */
            camera_fixed?: boolean;
            /** @default false */
            watermark?: boolean;
            /**
             * @description From 1.5 on.
             * @default true
             */
            generate_audio?: boolean;
            /**
             * @description A cheap preview; 1.5 alone.
             * @default false
             */
            draft?: boolean;
            /** @default false */
            return_last_frame?: boolean;
            /**
             * @description Flex is cheaper and slower.
             * @default default
             * @enum {string}
             */
            service_tier?: "default" | "flex";
            /**
             * @description Seconds after which the task is given up.
             * @default 172800
             */
            execution_expires_after?: number;
            /**
             * @description 2.0 alone.
             * @default 0
             */
            priority?: number;
            /** @description From text alone; 2.0. */
            tools?: {
                /** @constant */
                type?: "web_search";
            }[];
            /** @description The end user, hashed. */
            safety_identifier?: string;
            /** @description Format of the file; the values are those of the model. */
            output_format?: string;
            /**
             * @description What references are for; 2.5. An edit goes with the duration -1 and the ratio adaptive. Where it is auto, a mistake shows only when the task has begun.
             * @example auto
             * @example reference
             * @example edit
             * @example extend
             */
            omni_reference_task_type?: string;
            /** @description Told of each change of the status. */
            callback_url?: string;
        };
        Created: {
            id: string;
            safety_identifier?: string;
        };
        Fault: {
            code?: string;
            message?: string;
            param?: string;
            type?: string;
        };
        Task: {
            id: string;
            model?: string;
            /** @enum {string} */
            status?: "queued" | "running" | "succeeded" | "failed" | "cancelled" | "expired";
            error?: components["schemas"]["Fault"] | null;
            content?: {
                /** @description For 24 hours. */
                video_url?: string;
                /** @description For 24 hours, if asked for. */
                last_frame_url?: string;
                /** @description The 3D model, for 24 hours. */
                file_url?: string;
            };
            usage?: {
                completion_tokens?: number;
                total_tokens?: number;
                tool_usage?: {
                    web_search?: number;
                };
            };
            /** @description Seconds since 1970. */
            created_at?: number;
            /** @description Seconds since 1970. */
            updated_at?: number;
            seed?: number;
            resolution?: string;
            ratio?: string;
            duration?: number;
            frames?: number;
            framespersecond?: number;
            output_format?: string;
            /** @description The prompt as it was used. */
            revised_prompt?: string;
            /** @description Of a 3D model. */
            subdivisionlevel?: string;
            /** @description Of a 3D model. */
            fileformat?: string;
            generate_audio?: boolean;
            draft?: boolean;
            draft_task_id?: string;
            service_tier?: string;
            execution_expires_after?: number;
            priority?: number;
            safety_identifier?: string;
            tools?: {
                type?: string;
            }[];
        };
        Refusal: {
            error?: components["schemas"]["Fault"];
        };
    };
    responses: {
        /** @description Refused. */
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
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTask"];
            };
        };
        responses: {
            /** @description The task's id and nothing else. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task.
                 * @example cgt-20260101080000-fghij
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task.
                 * @example cgt-20260101080000-fghij
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
        };
    };
    taskCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "cgt-20260101080000-fghij",
                 *       "model": "seedance-1-5-pro-251215",
                 *       "status": "running",
                 *       "created_at": 1767225600,
                 *       "updated_at": 1767225610
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
}
