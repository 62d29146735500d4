/** The types of Everything's document, by openapi-typescript. Generated from specs/everything; change that, not this. */

export interface paths {
    "/v1/projects/{project}/videos": {
        parameters: {
            query?: never;
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The project it belongs to.
                 * @example harbour
                 */
                project: components["parameters"]["Project"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a prompt */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project}/images": {
        parameters: {
            query?: never;
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The project it belongs to.
                 * @example harbour
                 */
                project: components["parameters"]["Project"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an image from a prompt
         * @deprecated
         */
        post: operations["createImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/projects/{project}/tasks/{task_id}": {
        parameters: {
            query?: never;
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description Where the task runs.
                 * @example north
                 */
                region: string;
                /**
                 * @description The project it belongs to.
                 * @example harbour
                 */
                project: components["parameters"]["Project"];
                /**
                 * @description The id of the task.
                 * @example vid-0001-ab
                 */
                task_id: string;
            };
            cookie?: never;
        };
        /** Ask for a task */
        get: operations["getTask"];
        put?: never;
        /** Stop a task */
        post: operations["stopTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/{asset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch a file */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speech": {
        parameters: {
            query?: never;
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        /** Ask for a speech */
        get: operations["getSpeech"];
        put?: never;
        /** Speak a text */
        post: operations["speak"];
        /** Stop a speech */
        delete: operations["cancelSpeech"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transcripts": {
        parameters: {
            query?: never;
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        /** Ask for a transcript */
        get: operations["getTranscript"];
        put?: never;
        /** Write down what is said */
        post: operations["transcribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timelines/{track}": {
        parameters: {
            query?: never;
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description Which timeline.
                 * @example 7300012345
                 */
                track: string;
            };
            cookie?: never;
        };
        /** Fetch what was said when */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenes/by/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Build a scene from a photograph */
        post: operations["buildScene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenes/{scene_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the scene.
                 * @example scn-000-aaa
                 */
                scene_id: string;
            };
            cookie?: never;
        };
        /** Ask for a scene */
        get: operations["getScene"];
        put?: never;
        post?: never;
        /** Throw a scene away */
        delete: operations["deleteScene"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do many things at once; the answer comes to the account's webhook */
        post: operations["runBatch"];
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
        /** A video has changed its state */
        post: operations["videoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    image: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An image has changed its state; the message is the task without its envelope */
        post: operations["imageChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    speech: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A speech or transcript has ended, in words of its own */
        post: operations["speechTold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    scene: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A scene has ended; ask which way */
        post: operations["sceneReady"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    batch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A batch has changed its state */
        post: operations["batchEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        VideoRequest: {
            /** @constant */
            model: "ocean-2";
            prompt: string;
            /**
             * @default 5
             * @enum {integer}
             */
            seconds?: 5 | 10;
            /**
             * @description Says that no person clicked.
             * @constant
             */
            source: "api";
            hook?: components["schemas"]["Hook"];
        } | {
            /** @constant */
            model: "still-1";
            /** Format: uri */
            image_url: string;
            /** @constant */
            source: "api";
            hook?: components["schemas"]["Hook"];
        };
        ImageRequest: {
            prompt: string;
            client_token?: string;
            hook?: components["schemas"]["Hook"];
        };
        Hook: {
            /** Format: uri */
            url?: string;
            secret?: string;
        };
        Envelope: {
            request_id?: string;
            /** @description 0 and 200 mean that all is well. */
            code?: number | string;
            message?: string;
            fault?: {
                code?: string;
                message?: string;
            };
        };
        Refusal: components["schemas"]["Envelope"] | string | components["schemas"]["Envelope"][];
        TaskAnswer: components["schemas"]["Envelope"] & {
            task?: components["schemas"]["Task"];
            legacy?: components["schemas"]["Task"];
            links?: {
                /** Format: uri */
                self?: string;
            };
        };
        Task: {
            id?: string;
            type?: string;
            /**
             * @description More may come.
             * @enum {string}
             */
            state?: "queued" | "asking" | "rendering" | "done" | "stopped" | "gone" | "gave_up" | "blocked" | "broken" | "failed" | "err_busy" | "mystery";
            model?: string;
            error?: string | {
                code?: string;
                message?: string;
            };
            percent?: number | string;
            ahead?: number;
            seconds_left?: number;
            retry_ms?: number;
            /** @description In the time of the provider's office, +08:00, which it does not say. */
            created?: string;
            started?: string;
            finished?: string;
            usage?: {
                credits?: number | string;
                seconds?: number;
            };
            caption?: string;
            asset_id?: string;
            files?: components["schemas"]["File"][] | null;
            /** @description By the name of the variant. */
            variants?: {
                [key: string]: {
                    url?: string;
                    seconds?: number;
                };
            };
            /** @description Whatever else there is, at any depth. */
            extras?: {
                [key: string]: unknown;
            };
            details?: string;
        };
        Details: {
            poster?: string;
            "odd name"?: string;
        };
        File: {
            /** @enum {string} */
            type?: "clip" | "frame" | "sound" | "mesh" | "words" | "other";
            use?: string;
            ready?: boolean;
            url?: string;
            mirrors?: string[];
            base64?: string;
            name?: string;
            format?: string;
            width?: number;
            height?: number;
            length_ms?: number;
            size?: number;
            until?: string;
            ttl?: number;
            error?: {
                code?: string;
                message?: string;
            };
        };
        Stopped: {
            request_id?: string;
            /** @enum {string} */
            verdict?: "stopped" | "stopping" | "late" | "ended";
        };
        Speech: components["schemas"]["Envelope"] & {
            /** Format: int64 */
            id?: number;
            /** @enum {integer|string} */
            state?: 0 | 1 | 2 | 3 | 91 | 92 | "2";
            reason?: string;
            spoken?: number;
            sentences?: number;
            wait_seconds?: number;
            track?: string;
            items?: components["schemas"]["SpeechItem"] | components["schemas"]["SpeechItem"][];
        };
        SpeechItem: {
            file?: string;
            seconds?: number;
            /** @enum {string} */
            state?: "ok" | "lost";
            why?: string;
        };
        Timeline: {
            request_id?: string;
            plain?: string;
            words?: {
                [key: string]: unknown;
            }[];
            broken?: string;
        };
        SpeechMessage: {
            /** Format: int64 */
            task: number;
            /** @enum {string} */
            event: "spoken" | "silent" | "going";
            about?: {
                reason?: string;
                done?: number;
                at?: string;
                voice?: string;
                price?: number;
                file?: string;
                seconds?: number;
            };
        };
        Scene: {
            request_id?: string;
            scene_id?: string;
            finished?: boolean;
            share?: number;
            /** @description Seconds until another look makes sense. */
            look_in?: number;
            parts?: {
                /** @enum {string} */
                state?: "ok" | "lost" | "pending";
                url?: string;
            }[];
            fault?: {
                code?: string;
                message?: string;
            };
        };
        Batch: {
            batch: string;
            /** @description In any spelling. */
            status?: string;
            archive?: string;
            why?: string;
        };
    };
    responses: {
        /** @description The task. */
        Task: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TaskAnswer"];
            };
        };
        /** @description It was taken; `data` is the id. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"] & {
                    /** Format: int64 */
                    data?: number;
                };
            };
        };
        /** @description It was refused. */
        Refused: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /**
         * @description The project it belongs to.
         * @example harbour
         */
        Project: string;
        /** @description A new id for each request. */
        Trace: string;
        /** @description On whose behalf. */
        Tenant: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createVideo: {
        parameters: {
            query: {
                /**
                 * @description A named set of defaults.
                 * @example cinema
                 */
                preset?: string;
                /** @description Where the request comes from. */
                origin: "api";
            };
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
                /**
                 * @description Which queue it goes to.
                 * @example fast
                 */
                "X-Lane"?: "fast" | "slow";
                /** @description The only version there is. */
                "X-Api-Version": "2026-01";
                /** @description The caller's own reference. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The project it belongs to.
                 * @example harbour
                 */
                project: components["parameters"]["Project"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoRequest"];
            };
        };
        responses: {
            200: components["responses"]["Task"];
            default: components["responses"]["Refused"];
        };
    };
    createImage: {
        parameters: {
            query?: never;
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The project it belongs to.
                 * @example harbour
                 */
                project: components["parameters"]["Project"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageRequest"];
            };
        };
        responses: {
            200: components["responses"]["Task"];
            default: components["responses"]["Refused"];
        };
    };
    getTask: {
        parameters: {
            query?: {
                /** @description Whether to tell everything. */
                verbose?: boolean;
                /** @description What to tell. */
                parts?: string[];
                /** @description How many files to tell of. */
                limit?: number;
            };
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description Where the task runs.
                 * @example north
                 */
                region: string;
                /**
                 * @description The project it belongs to.
                 * @example harbour
                 */
                project: components["parameters"]["Project"];
                /**
                 * @description The id of the task.
                 * @example vid-0001-ab
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Task"];
            default: components["responses"]["Refused"];
        };
    };
    stopTask: {
        parameters: {
            query?: never;
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description Where the task runs.
                 * @example north
                 */
                region: string;
                /**
                 * @description The project it belongs to.
                 * @example harbour
                 */
                project: components["parameters"]["Project"];
                /**
                 * @description The id of the task.
                 * @example vid-0001-ab
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: {
                        text?: string;
                        code?: number;
                        note?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description What became of the wish. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stopped"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getAsset: {
        parameters: {
            query?: {
                /** @description How good. */
                quality?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example asset-1
                 */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": string;
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getSpeech: {
        parameters: {
            query?: {
                /**
                 * @description The id of the task.
                 * @example 7300012345
                 */
                task_id?: number;
                /** @description The caller's own reference instead of the id. */
                reference?: string;
            };
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Speech"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    speak: {
        parameters: {
            query?: never;
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /**
                     * Format: uri
                     * @description Where to tell of the end.
                     */
                    callback?: string;
                    /** @description The caller's own reference. */
                    reference?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            default: components["responses"]["Refused"];
        };
    };
    cancelSpeech: {
        parameters: {
            query: {
                /**
                 * @description The id of the task.
                 * @example 7300012345
                 */
                task_id: number;
            };
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Speech"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getTranscript: {
        parameters: {
            query?: {
                /**
                 * @description The id of the task.
                 * @example 7300012345
                 */
                task_id?: number;
                /** @description The caller's own reference instead of the id. */
                reference?: string;
            };
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Speech"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    transcribe: {
        parameters: {
            query?: never;
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    audio_url: string;
                    /** @description The caller's own reference. */
                    reference?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            default: components["responses"]["Refused"];
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header: {
                /** @description A new id for each request. */
                "X-Trace-Id": components["parameters"]["Trace"];
                /** @description On whose behalf. */
                "X-Tenant": components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description Which timeline.
                 * @example 7300012345
                 */
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words with their times. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    buildScene: {
        parameters: {
            query?: {
                /** @description Where to tell that it is done. */
                notify?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Owner and name of the model.
                 * @example anna/houses
                 */
                model: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    title: string;
                    photo?: string;
                };
            };
        };
        responses: {
            /** @description It will be built. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scene"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getScene: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the scene.
                 * @example scn-000-aaa
                 */
                scene_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    /** @description More than the body says. */
                    "X-Scene-State"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scene"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteScene: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the scene.
                 * @example scn-000-aaa
                 */
                scene_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    runBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: string[];
                };
            };
        };
        responses: {
            /** @description It was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batch: string;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    videoChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @example video.done */
                    type: string;
                    /** @description Asked once, when the address is set up. */
                    challenge?: string;
                    payload?: components["schemas"]["TaskAnswer"];
                };
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    imageChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Task"];
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    speechTold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SpeechMessage"];
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sceneReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    scene_id: string;
                };
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    batchEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Batch"];
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
