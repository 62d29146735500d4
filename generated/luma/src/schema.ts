/** The types of Luma Dream Machine's document, by openapi-typescript. Generated from specs/luma; change that, not this. */

export interface paths {
    "/generations/video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a prompt, from images, or from earlier generations. */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generations/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an image.
         * @description With `sync` the answer waits for the image.
         */
        post: operations["createImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generations/video/reframe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a video into another frame. */
        post: operations["reframeVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generations/video/modify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a video. */
        post: operations["modifyVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generations/image/reframe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an image into another frame. */
        post: operations["reframeImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generations/{id}/upscale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge a finished video. */
        post: operations["upscaleVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generations/{id}/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add sound to a finished video. */
        post: operations["addAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the generation.
                 * @example 6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a generation. */
        get: operations["getGeneration"];
        put?: never;
        post?: never;
        /** Delete a generation and what it made. */
        delete: operations["deleteGeneration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    generation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A generation has another state.
         * @description Not signed. Tried three times, a tenth of a second apart, with five seconds for an answer.
         */
        post: operations["generationChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Refusal: {
            detail?: string | {
                loc?: (string | number)[];
                msg?: string;
                type?: string;
            }[];
        };
        /** @enum {string} */
        State: "queued" | "dreaming" | "completed" | "failed";
        /** @description Null or without values until it is ready. */
        Assets: {
            video?: string | null;
            /** @description The image made, or a still of the video. */
            image?: string | null;
            /** @description The video while it emerges. */
            progress_video?: string | null;
        } | null;
        Generation: {
            /** Format: uuid */
            id?: string;
            /** @description `video` or `image`. */
            generation_type?: string | null;
            state?: components["schemas"]["State"];
            failure_reason?: string | null;
            /** Format: date-time */
            created_at?: string;
            model?: string | null;
            assets?: components["schemas"]["Assets"];
            /** @description What was asked for. */
            request?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @default 16:9
         * @enum {string}
         */
        AspectRatio: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "21:9" | "9:21";
        /** @enum {string} */
        Ray: "ray-2" | "ray-flash-2";
        /** @enum {string} */
        Photon: "photon-1" | "photon-flash-1";
        /**
         * Format: uri
         * @description An address that is told of every change of state.
         */
        Callback: string;
        Media: {
            /** Format: uri */
            url: string;
        };
        /**
         * @example 540p
         * @example 720p
         * @example 1080p
         * @example 4k
         */
        Resolution: string;
        Keyframe: {
            /** @constant */
            type: "image";
            /** Format: uri */
            url: string;
        } | {
            /** @constant */
            type: "generation";
            /** Format: uuid */
            id: string;
        };
        ImageReference: {
            /** Format: uri */
            url?: string;
            /** @description How much it counts. */
            weight?: number;
        };
        VideoRequest: {
            model: components["schemas"]["Ray"];
            /** @constant */
            generation_type?: "video";
            prompt?: string;
            aspect_ratio?: components["schemas"]["AspectRatio"];
            /** @description Make it loop without a seam. */
            loop?: boolean;
            /** @description The first and the last frame; an earlier generation in the place of the first is continued, in that of the last it is led up to. */
            keyframes?: {
                frame0?: components["schemas"]["Keyframe"];
                frame1?: components["schemas"]["Keyframe"];
            };
            resolution?: components["schemas"]["Resolution"];
            /**
             * @example 5s
             * @example 9s
             */
            duration?: string;
            concepts?: {
                /** @description A word for a movement of the camera, from /generations/concepts/list. */
                key: string;
            }[];
            callback_url?: components["schemas"]["Callback"];
        };
        ImageRequest: {
            model: components["schemas"]["Photon"];
            /** @constant */
            generation_type?: "image";
            prompt?: string;
            aspect_ratio?: components["schemas"]["AspectRatio"];
            /**
             * @default jpg
             * @enum {string}
             */
            format?: "jpg" | "png";
            image_ref?: components["schemas"]["ImageReference"][];
            style_ref?: components["schemas"]["ImageReference"][];
            character_ref?: {
                identity0?: {
                    images?: string[];
                };
            };
            modify_image_ref?: components["schemas"]["ImageReference"];
            /**
             * @description Wait for the image.
             * @default false
             */
            sync?: boolean;
            /**
             * @description Seconds to wait.
             * @default 60
             */
            sync_timeout?: number;
            callback_url?: components["schemas"]["Callback"];
        };
        ModifyVideoRequest: {
            /** @constant */
            generation_type: "modify_video";
            model: components["schemas"]["Ray"];
            /**
             * @description From close to the source to free of it.
             * @enum {string}
             */
            mode: "adhere_1" | "adhere_2" | "adhere_3" | "flex_1" | "flex_2" | "flex_3" | "reimagine_1" | "reimagine_2" | "reimagine_3";
            media: components["schemas"]["Media"];
            first_frame?: components["schemas"]["Media"];
            prompt?: string;
            callback_url?: components["schemas"]["Callback"];
        };
        ReframeVideoRequest: {
            /** @constant */
            generation_type: "reframe_video";
            model: components["schemas"]["Ray"];
            aspect_ratio: components["schemas"]["AspectRatio"];
            media: components["schemas"]["Media"];
            first_frame?: components["schemas"]["Media"];
            /** @default  */
            prompt?: string;
            /** @description Where the source lies in the new frame. */
            grid_position_x?: number;
            grid_position_y?: number;
            /** @description The size of the source in the new frame. */
            resized_width?: number;
            resized_height?: number;
            /** @description The part of the source that is used. */
            x_start?: number;
            x_end?: number;
            y_start?: number;
            y_end?: number;
            callback_url?: components["schemas"]["Callback"];
        };
        ReframeImageRequest: {
            /** @constant */
            generation_type: "reframe_image";
            model: components["schemas"]["Photon"];
            aspect_ratio: components["schemas"]["AspectRatio"];
            media: components["schemas"]["Media"];
            /**
             * @default jpg
             * @enum {string}
             */
            format?: "jpg" | "png";
            /** @default  */
            prompt?: string;
            /** @description Where the source lies in the new frame. */
            grid_position_x?: number;
            grid_position_y?: number;
            /** @description The size of the source in the new frame. */
            resized_width?: number;
            resized_height?: number;
            /** @description The part of the source that is used. */
            x_start?: number;
            x_end?: number;
            y_start?: number;
            y_end?: number;
            callback_url?: components["schemas"]["Callback"];
        };
        UpscaleRequest: {
            /** @constant */
            generation_type?: "upscale_video";
            resolution?: components["schemas"]["Resolution"];
            callback_url?: components["schemas"]["Callback"];
        };
        AudioRequest: {
            /** @constant */
            generation_type?: "add_audio";
            prompt?: string;
            negative_prompt?: string;
            callback_url?: components["schemas"]["Callback"];
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
        /** @description Too many requests. */
        Throttled: {
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
         * @example 6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f
         */
        Id: string;
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
                "application/json": components["schemas"]["VideoRequest"];
            };
        };
        responses: {
            /** @description Started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    createImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageRequest"];
            };
        };
        responses: {
            /** @description Started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    reframeVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReframeVideoRequest"];
            };
        };
        responses: {
            /** @description Started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    modifyVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyVideoRequest"];
            };
        };
        responses: {
            /** @description Started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    reframeImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReframeImageRequest"];
            };
        };
        responses: {
            /** @description Started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    upscaleVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the generation.
                 * @example 6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpscaleRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
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
    addAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the generation.
                 * @example 6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudioRequest"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
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
    getGeneration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the generation.
                 * @example 6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The generation as it is now. */
            200: {
                headers: {
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
    deleteGeneration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the generation.
                 * @example 6f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    generationChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Generation"];
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
