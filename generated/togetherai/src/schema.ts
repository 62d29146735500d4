/** The types of Together AI's document, by openapi-typescript. Generated from specs/togetherai; change that, not this. */

export interface paths {
    "/v2/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or change a video */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/videos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a video */
        get: operations["getVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a job to a container of one's own
         * @description Jobs run by priority, those of equal priority in the order of their submits.
         */
        post: operations["submitQueueJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a job */
        get: operations["getQueueJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job that still waits
         * @description A job that runs cannot be stopped.
         */
        post: operations["cancelQueueJob"];
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
        /** @description For any model without a page of its own. Which parameters it takes depends on the model. */
        VideoRequest: {
            /** @enum {string} */
            model: "google/veo-3.1" | "google/veo-3.1-lite" | "ByteDance/Seedance-2.0" | "ByteDance/Seedance-1.0-pro" | "ByteDance/Seedance-1.0-lite" | "black-forest-labs/FLUX-3" | "alibaba/happyhorse-1.1-t2v" | "alibaba/happyhorse-1.1-i2v" | "alibaba/happyhorse-1.1-r2v" | "minimax/hailuo-02" | "minimax/video-01-director" | "MiniMaxAI/MiniMax-H3" | "pixverse/pixverse-v6" | "pixverse/pixverse-v5.6" | "pixverse/pixverse-v5" | "vidu/vidu-q3" | "vidu/vidu-q3-turbo" | "vidu/vidu-q1";
            /** @description What the video shows. Most models take 3,000 characters at most, PixVerse v5 takes 2,048. */
            prompt?: string;
            /** @description What it should not show. */
            negative_prompt?: string;
            /** @description Pixels; 1366 unless the model says otherwise. Each model has sizes of its own. */
            width?: number;
            /** @description Pixels; 768 unless the model says otherwise. */
            height?: number;
            /** @description A tier such as `720p`, for models that take no width and height. */
            resolution?: string;
            /** @description Width to height, such as `16:9`. */
            ratio?: string;
            /** @description How long the video is, as text. Which lengths there are depends on the model. */
            seconds?: string;
            /** @description Frames per second; 24 unless the model says otherwise. */
            fps?: number;
            /** @description Steps of denoising: more take longer and look better. */
            steps?: number;
            /** @description How closely the prompt is followed. 6 to 10 is advised; above 12 there are artifacts. */
            guidance_scale?: number;
            seed?: components["schemas"]["Seed"];
            /**
             * @default MP4
             * @enum {string}
             */
            output_format?: "MP4" | "WEBM";
            /**
             * @description Compression: a lower number is a better and larger file.
             * @default 20
             */
            output_quality?: number;
            /**
             * @description Adds sound, where the model can.
             * @default false
             */
            generate_audio?: boolean;
            /** @description Of Seedance 2.0. */
            settings?: {
                /** @description Whether the video has sound. */
                audio?: boolean;
            };
            media?: components["schemas"]["Media"];
            /**
             * @deprecated
             * @description The same as `media.frame_images`.
             */
            frame_images?: components["schemas"]["Frame"][];
            /**
             * @deprecated
             * @description The same as `media.reference_images`.
             */
            reference_images?: string[];
        };
        /** @description What the video starts from. Which of these a model takes depends on the model, and what it does not take is refused. */
        Media: {
            /** @description Pictures that frames must show. One alone is the first frame, two are the first and the last, further ones are spread between, unless each names its frame. */
            frame_images?: components["schemas"]["Frame"][];
            /** @description Clips to go on from. */
            frame_videos?: components["schemas"]["VideoLink"][];
            /** @description Pictures of what should look the same throughout, as links. */
            reference_images?: string[];
            /** @description Videos of what should look or move the same. */
            reference_videos?: components["schemas"]["VideoLink"][];
            source_video?: components["schemas"]["SourceVideo"];
            audio_inputs?: components["schemas"]["AudioInput"][];
        };
        /** @description Always has sound. Its size follows from the resolution alone. */
        Seedance25Request: {
            /** @constant */
            model: "ByteDance/Seedance-2.5";
            /** @description What the video shows, shot by shot where wished. */
            prompt: string;
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p";
            /**
             * @description How long the video is: 4 to 30.
             * @default 5
             */
            seconds?: string;
            /** @description Either frames, or references of any kind. */
            media?: {
                frame_images: components["schemas"]["EndFrame"][];
            } | {
                /** @description Links or Base64. */
                reference_images?: string[];
                reference_videos?: components["schemas"]["VideoLink"][];
                /** @description Links to sounds that lead the video. */
                reference_audios?: string[];
            };
        };
        /** @description Without a sound of one's own the model makes one. */
        WanTextRequest: {
            /** @constant */
            model: "Wan-AI/wan2.7-t2v";
            prompt: components["schemas"]["WanPrompt"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            resolution?: components["schemas"]["WanResolution"];
            ratio?: components["schemas"]["WanRatio"];
            seconds?: components["schemas"]["WanSeconds"];
            seed?: components["schemas"]["Seed"];
            media?: {
                audio_inputs?: components["schemas"]["OneAudio"];
            };
        };
        /** @description Begins with an image, ends with one, or goes on from a clip. */
        WanImageRequest: {
            /** @constant */
            model: "Wan-AI/wan2.7-i2v";
            prompt: components["schemas"]["WanPrompt"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            resolution?: components["schemas"]["WanResolution"];
            ratio?: components["schemas"]["WanRatio"];
            seconds?: components["schemas"]["WanSeconds"];
            seed?: components["schemas"]["Seed"];
            media?: {
                frame_images?: components["schemas"]["EndFrame"][];
                frame_videos?: components["schemas"]["VideoLink"][];
                audio_inputs?: components["schemas"]["OneAudio"];
            };
        };
        /** @description Shows the persons and things of the references. */
        WanReferenceRequest: {
            /** @constant */
            model: "Wan-AI/wan2.7-r2v";
            prompt: components["schemas"]["WanPrompt"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            resolution?: components["schemas"]["WanResolution"];
            ratio?: components["schemas"]["WanRatio"];
            seconds?: components["schemas"]["WanShortSeconds"];
            seed?: components["schemas"]["Seed"];
            media?: {
                reference_images?: string[];
                reference_videos?: components["schemas"]["VideoLink"][];
            };
        };
        /** @description Changes a video as the prompt says. */
        WanEditRequest: {
            /** @constant */
            model: "Wan-AI/wan2.7-videoedit";
            prompt: components["schemas"]["WanPrompt"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            resolution?: components["schemas"]["WanResolution"];
            ratio?: components["schemas"]["WanRatio"];
            seconds?: components["schemas"]["WanShortSeconds"];
            seed?: components["schemas"]["Seed"];
            media: {
                source_video: components["schemas"]["SourceVideo"];
                /** @description What the change should look like. */
                reference_images?: string[];
            };
        };
        /** @description What the video shows, or what to change. */
        WanPrompt: string;
        /** @description What it should not show. */
        WanNegativePrompt: string;
        /**
         * @default 1080P
         * @enum {string}
         */
        WanResolution: "720P" | "1080P";
        /**
         * @default 16:9
         * @enum {string}
         */
        WanRatio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * @description How long the video is: 2 to 15.
         * @default 5
         */
        WanSeconds: string;
        /**
         * @description How long the video is: 2 to 10.
         * @default 5
         */
        WanShortSeconds: string;
        /** @description The same seed makes the same video again. */
        Seed: number;
        Frame: {
            /** @description A link or Base64. Clients report that Base64 of more than 60 kB is refused. */
            input_image: string;
            /** @description Which frame: `first`, `last`, or seconds times frames per second. */
            frame?: ("first" | "last") | number;
        };
        EndFrame: {
            /** @description A link or Base64. Clients report that Base64 of more than 60 kB is refused. */
            input_image: string;
            /** @enum {string} */
            frame?: "first" | "last";
        };
        VideoLink: {
            /** @description A link to a video. */
            video: string;
        };
        /** @description A link to the video to change. */
        SourceVideo: string | components["schemas"]["VideoLink"];
        /** @description A link to a sound that leads the video: WAV or MP3, 3 to 30 seconds, 15 MB at most. What is longer than the video is cut off, where it is shorter there is silence. */
        AudioInput: string | {
            audio: string;
        };
        OneAudio: components["schemas"]["AudioInput"][];
        VideoJob: {
            id: string;
            /** @constant */
            object?: "video";
            model?: string;
            /** @enum {string} */
            status?: "queued" | "in_progress" | "completed" | "failed" | "cancelled";
            /** @description Seconds since 1970, or a date. */
            created_at?: number | string;
            /** @description Seconds since 1970, or a date. */
            completed_at?: number | string | null;
            /** @description Width and height in pixels, such as `1366x768`. */
            size?: string;
            /** @description How long the video is. */
            seconds?: string;
            /** @description Why it failed. */
            error?: {
                code?: string | null;
                message?: string;
            } | null;
            /** @description There once it is completed. */
            outputs?: {
                /** @description US dollars. */
                cost?: number;
                /** @description A link that expires. */
                video_url?: string;
            } | null;
        };
        QueueJobRequest: {
            /** @description The deployment that is to do it. */
            model: string;
            /** @description What the container is given. Its links are downloaded for it. */
            payload: {
                [key: string]: unknown;
            };
            /**
             * @description A higher one goes first.
             * @default 0
             */
            priority?: number;
            /** @description Anything to keep with the job; the worker may add to it. */
            info?: {
                [key: string]: unknown;
            };
        };
        QueueJob: {
            request_id: string;
            model: string;
            /**
             * @description From pending to running to done or failed; a pending one may be canceled.
             * @enum {string}
             */
            status: "pending" | "running" | "done" | "failed" | "canceled";
            /** Format: date-time */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When a worker took it.
             */
            claimed_at?: string | null;
            /**
             * Format: date-time
             * @description When it was done or failed.
             */
            done_at?: string | null;
            priority?: number | null;
            /** @description How often it went back to the queue because its worker fell silent. After three times it fails for good. */
            retries?: number | null;
            warnings?: string[] | null;
            /** @description The payload. */
            inputs?: {
                [key: string]: unknown;
            } | null;
            /** @description What the container made; files stand in it as links. */
            outputs?: {
                [key: string]: unknown;
            } | null;
            /** @description What was kept with the job and what the worker told since. */
            info?: ({
                progress?: number | null;
                error?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
            error?: string | null;
        };
        Cancellation: {
            /**
             * @description The job's status after the attempt.
             * @enum {string}
             */
            status: "canceled" | "running" | "done" | "failed";
        };
        Problem: {
            message?: string;
            /** @description The sort of error, such as `invalid_request_error`. */
            type?: string;
            /** @description The field of the request it is about. */
            param?: string | null;
            code?: string | null;
        };
        Refusal: {
            error?: components["schemas"]["Problem"];
        };
    };
    responses: {
        /** @description The video as it is now. */
        Video: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VideoJob"];
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
        /** @description The request was refused. */
        QueueRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
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
    createVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoRequest"] | components["schemas"]["Seedance25Request"] | components["schemas"]["WanTextRequest"] | components["schemas"]["WanImageRequest"] | components["schemas"]["WanReferenceRequest"] | components["schemas"]["WanEditRequest"];
            };
        };
        responses: {
            200: components["responses"]["Video"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            500: components["responses"]["Refused"];
            503: components["responses"]["Refused"];
        };
    };
    getVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the video.
                 * @example 019a0068-794a-7213-90f6-cc4eb62e3da7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Video"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            500: components["responses"]["Refused"];
        };
    };
    submitQueueJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueJobRequest"];
            };
        };
        responses: {
            /** @description The job waits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The id of the job, which the other operations call `request_id`. */
                        requestId: string;
                    };
                };
            };
            400: components["responses"]["QueueRefused"];
            401: components["responses"]["QueueRefused"];
            404: components["responses"]["QueueRefused"];
            500: components["responses"]["QueueRefused"];
        };
    };
    getQueueJob: {
        parameters: {
            query: {
                /**
                 * @description The id of the job.
                 * @example 019ba379-92da-71e4-ac40-d98059fd67c7
                 */
                request_id: string;
                /**
                 * @description The deployment it was given to.
                 * @example my-org/video-generator
                 */
                model: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueJob"];
                };
            };
            400: components["responses"]["QueueRefused"];
            401: components["responses"]["QueueRefused"];
            404: components["responses"]["QueueRefused"];
            500: components["responses"]["QueueRefused"];
        };
    };
    cancelQueueJob: {
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
                 *       "model": "my-org/video-generator",
                 *       "request_id": "019ba379-92da-71e4-ac40-d98059fd67c7"
                 *     }
                 */
                "application/json": {
                    /** @description The deployment it was given to. */
                    model: string;
                    /** @description The id of the job. */
                    request_id: string;
                };
            };
        };
        responses: {
            /** @description The job is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cancellation"];
                };
            };
            400: components["responses"]["QueueRefused"];
            404: components["responses"]["QueueRefused"];
            /** @description The job no longer waits, and stays as it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cancellation"];
                };
            };
            500: components["responses"]["QueueRefused"];
        };
    };
}
