/** The types of SiliconFlow's document, by openapi-typescript. Generated from specs/siliconflow; change that, not this. */

export interface paths {
    "/video/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt or an image */
        post: operations["submitVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/video/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look up a task */
        post: operations["getVideoStatus"];
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
        /** @enum {string} */
        Size: "1280x720" | "720x1280" | "960x960";
        TextToVideo: {
            /** @enum {string} */
            model: "Wan-AI/Wan2.2-T2V-A14B" | "Wan-AI/Wan2.1-T2V-14B-720P" | "Wan-AI/Wan2.1-T2V-14B-720P-Turbo";
            prompt: string;
            negative_prompt?: string;
            image_size: components["schemas"]["Size"];
            seed?: number;
        };
        ImageToVideo: {
            /** @enum {string} */
            model: "Wan-AI/Wan2.2-I2V-A14B" | "Wan-AI/Wan2.1-I2V-14B-720P" | "Wan-AI/Wan2.1-I2V-14B-720P-Turbo";
            prompt: string;
            negative_prompt?: string;
            image_size: components["schemas"]["Size"];
            /** @description An address, or `data:` with Base64. */
            image: string;
            seed?: number;
        };
        Status: {
            /** @enum {string} */
            status?: "InQueue" | "InProgress" | "Succeed" | "Failed";
            /** @description Why it failed; else empty. */
            reason?: string;
            /** @description The place in the queue. */
            position?: number;
            results?: {
                videos?: {
                    /** @description For one hour. */
                    url?: string;
                }[];
                timings?: {
                    /** @description Seconds. */
                    inference?: number;
                };
                seed?: number;
            } | null;
        };
        Error: {
            code?: number;
            message?: string;
            data?: unknown;
        };
    };
    responses: {
        /** @description Refused. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused, with a bare text: a JSON string or none. */
        Text: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": string;
                "text/plain": string;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The exchange's id. */
        Trace: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    submitVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToVideo"] | components["schemas"]["ImageToVideo"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    "x-siliconcloud-trace-id": components["headers"]["Trace"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requestId?: string;
                    };
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Text"];
            404: components["responses"]["Text"];
            429: components["responses"]["Refused"];
            503: components["responses"]["Refused"];
            504: components["responses"]["Text"];
        };
    };
    getVideoStatus: {
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
                 *       "requestId": "8rs2k4l6m9nq"
                 *     }
                 */
                "application/json": {
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "x-siliconcloud-trace-id": components["headers"]["Trace"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Text"];
            404: components["responses"]["Text"];
            429: components["responses"]["Refused"];
            503: components["responses"]["Refused"];
            504: components["responses"]["Text"];
        };
    };
}
