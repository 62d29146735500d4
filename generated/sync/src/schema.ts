/** The types of Sync.so's document, by openapi-typescript. Generated from specs/sync; change that, not this. */

export interface paths {
    "/v2/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a face speak.
         * @description One video (or picture) and one sound, or several sounds and the segments of the video they belong to. With dubParams the video alone: its speech is translated. A video may be as long as the plan allows: 20 seconds (Free), 1 minute (Hobbyist), 5 (Creator), 10 (Growth), 30 (Scale).
         */
        post: operations["createGeneration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/generate#files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a face speak, from files.
         * @description What is no file stands in `input`. Large files are better uploaded first; see createUploadUrl.
         */
        post: operations["createGenerationWithFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/generate/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a generation. */
        get: operations["getGeneration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List generations. */
        get: operations["listGenerations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/generations/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask where a finished video is.
         * @description The answer is the address itself, without quotes. Whether the video has a watermark depends on the plan of that moment.
         */
        get: operations["getGenerationDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/analyze/cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask what a generation would cost. */
        post: operations["estimateCost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List batches, newest first. */
        get: operations["listBatches"];
        put?: never;
        /**
         * Start many generations from a file.
         * @description For the plans Scale and Enterprise. Videos of at most 30 seconds; done within a day.
         */
        post: operations["createBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/batch#check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the file of a batch checked, and start nothing. */
        post: operations["checkBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/batch/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a batch. */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the files of the organization. */
        get: operations["listAssets"];
        put?: never;
        /** Register a file, so that its id can stand for it. */
        post: operations["createAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/assets/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask where a file of up to 5 GB can be sent.
         * @description Send its bytes to `uploadUrl` with PUT and the same Content-Type, without the key; then `url` can be used, or registered.
         */
        post: operations["createUploadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/assets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a file. */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the models of the account. */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the error codes and what to do about them. */
        get: operations["listErrors"];
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
         * A generation is done or has failed.
         * @description Sent once. A message that is not taken is not sent again, so keep looking as well.
         */
        post: operations["generationEnded"];
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
        /** A batch is done or has failed. */
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
        Refusal: {
            message: string | string[];
            /** @description HTTP's status once more. */
            statusCode: number;
            /** @description The name of that status. */
            error?: string;
            errorCode?: string;
            /** @description The input that is meant. */
            field?: string;
            /** @description The generation, where the outcome of a key is unknown. */
            generationId?: string;
            /** @description For support. */
            requestId?: string;
        };
        /** @enum {string} */
        Model: "sync-3" | "lipsync-2" | "lipsync-2-pro" | "lipsync-1.9.0-beta" | "react-1";
        /** @enum {string} */
        GenerationStatus: "PENDING" | "PROCESSING" | "COMPLETED" | "FAILED" | "REJECTED";
        /** @enum {string} */
        BatchStatus: "PENDING" | "JOBS_CREATED" | "PROCESSING" | "COMPLETED" | "FAILED";
        /** @enum {string} */
        AssetType: "AUDIO" | "VIDEO" | "IMAGE";
        /**
         * Format: uri
         * @description A public HTTPS address that is told of the end.
         */
        WebhookUrl: string;
        /**
         * Format: binary
         * @description Up to 5 MB of JSON Lines, 20 to 500 of them: `request_id` (none twice), `endpoint` (`/v2/generate`) and `payload` (the body of a generation).
         */
        BatchFile: string;
        Source: ({
            /**
             * Format: uri
             * @description Where it is.
             */
            url: string;
        } | {
            /** @description A registered file. */
            assetId: string;
        }) & {
            /** @description The name a segment calls it by; needed for sounds where there are segments. */
            refId?: string;
        };
        /** @description MP4, QuickTime, WebM or AVI of up to 4096 by 2160 pixels. */
        VideoInput: components["schemas"]["Source"] & {
            /** @constant */
            type: "video";
            /**
             * @deprecated
             * @description Seconds, from and to; replaced by `segments`.
             */
            segments_secs?: number[][];
            /**
             * @deprecated
             * @description Frames, from and to; replaced by `segments`.
             */
            segments_frames?: number[][];
        };
        /** @description JPEG, PNG or WebP. */
        ImageInput: components["schemas"]["Source"] & {
            /** @constant */
            type: "image";
        };
        /** @description A recording of one voice. */
        AudioInput: components["schemas"]["Source"] & {
            /** @constant */
            type: "audio";
        };
        /** @description A text that is spoken first. */
        TextInput: {
            /** @constant */
            type: "text";
            /** @description The name a segment calls it by. */
            refId?: string;
            provider: {
                /** @constant */
                name: "elevenlabs";
                /** @description A voice of the organization or of the provider. */
                voiceId: string;
                /** @description What to say. */
                script: string;
                /**
                 * @description Lower is livelier.
                 * @default 0.5
                 */
                stability?: number;
                /**
                 * @description How close to keep to the voice.
                 * @default 0.75
                 */
                similarityBoost?: number;
            };
        };
        Input: components["schemas"]["VideoInput"] | components["schemas"]["ImageInput"] | components["schemas"]["AudioInput"] | components["schemas"]["TextInput"];
        /** @description One video, and its sound: one, or one for each voice of the segments. None with dubParams. */
        VideoInputs: (components["schemas"]["VideoInput"] | components["schemas"]["AudioInput"] | components["schemas"]["TextInput"])[];
        /**
         * @description What to do where sound and video differ in length; not for pictures.
         * @default bounce
         * @enum {string}
         */
        SyncMode: "bounce" | "loop" | "cut_off" | "silence" | "remap";
        /**
         * @description How much the mouth moves.
         * @default 0.5
         */
        Temperature: number;
        /**
         * @description Mind what is before the mouth; slower.
         * @default false
         */
        OcclusionDetection: boolean;
        /** @description Who speaks, where several people are seen: found out, pointed at, or boxed in frame by frame. */
        Speaker: {
            /**
             * @description Find out; not for pictures.
             * @default false
             */
            auto_detect?: boolean;
            /** @description Take the third version of finding out. */
            v3?: boolean;
            /** @description The frame `coordinates` mean; 0 for a picture. */
            frame_number?: number;
            /** @description A point of the face, in pixels of the source. */
            coordinates?: number[];
            /** @description For each frame left, top, right and bottom, or null. */
            bounding_boxes?: (number[] | null)[];
            /**
             * Format: uri
             * @description A JSON file with `bounding_boxes`.
             */
            bounding_boxes_url?: string;
        };
        /** @description What a model does not take is ignored. */
        Options: {
            sync_mode?: components["schemas"]["SyncMode"];
            active_speaker_detection?: components["schemas"]["Speaker"];
            temperature?: components["schemas"]["Temperature"];
            occlusion_detection_enabled?: components["schemas"]["OcclusionDetection"];
            model_mode?: components["schemas"]["ModelMode"];
            prompt?: components["schemas"]["Emotion"];
        };
        /**
         * @description How much of the person may move.
         * @default face
         * @enum {string}
         */
        ModelMode: "lips" | "face" | "head";
        /**
         * @description What to show.
         * @enum {string}
         */
        Emotion: "happy" | "sad" | "angry" | "disgusted" | "surprised" | "neutral";
        Segment: {
            /** @description Seconds. */
            startTime: number;
            /** @description Seconds. */
            endTime: number;
            audioInput: {
                /** @description A sound of `input`. */
                refId: string;
                /** @description Where it begins in the sound, in seconds; with endTime. */
                startTime?: number;
                /** @description Where it ends, in seconds. */
                endTime?: number;
            };
            optionsOverride?: {
                sync_mode?: components["schemas"]["SyncMode"];
                temperature?: components["schemas"]["Temperature"];
                occlusion_detection_enabled?: components["schemas"]["OcclusionDetection"];
                active_speaker_detection?: components["schemas"]["Speaker"];
            };
        };
        /** @enum {string} */
        DubLanguage: "en" | "gu" | "no" | "sl" | "pa" | "ta" | "az" | "gl" | "is" | "sw" | "my" | "fi" | "el" | "he" | "lt" | "ms" | "sv" | "fr" | "ca" | "hr" | "lv" | "ro" | "sd" | "th" | "tn" | "pl" | "ceb" | "da" | "hu" | "mr" | "tl" | "ug" | "wo" | "zu" | "zh" | "hi" | "as" | "ha" | "kk" | "ki" | "rn" | "ky" | "st" | "te" | "war" | "ak" | "be" | "cs" | "ka" | "mn" | "bo" | "ts" | "ar" | "ss" | "nl" | "tr" | "af" | "bs" | "et" | "rw" | "ne" | "ko" | "it" | "es" | "sq" | "eu" | "kn" | "sk" | "su" | "ve" | "pt" | "am" | "hy" | "doi" | "de" | "jv" | "mk" | "ja" | "vi" | "cy" | "nso" | "uk" | "bg" | "id" | "lg" | "yo" | "ml" | "fa" | "tg" | "ur" | "uz" | "ru" | "fil";
        Dubbing: {
            /** @constant */
            providerName: "elevenlabs";
            targetLang: components["schemas"]["DubLanguage"];
            /**
             * @description The language spoken.
             * @default auto
             */
            sourceLang?: "auto" | components["schemas"]["DubLanguage"];
            /**
             * @deprecated
             * @description How many people speak, 0 where unknown; found out by now.
             */
            numSpeakers?: number;
        };
        Request: {
            /** @description Which sound belongs to which part of the video; none overlap. */
            segments?: components["schemas"]["Segment"][];
            dubParams?: components["schemas"]["Dubbing"];
            webhookUrl?: components["schemas"]["WebhookUrl"];
            /** @description The name of the video without `.mp4`. */
            outputFileName?: string;
            /** @description A project to keep it in. */
            projectId?: string;
        };
        GenerationRequest: components["schemas"]["Sync3Request"] | components["schemas"]["Lipsync2Request"] | components["schemas"]["Lipsync19Request"] | components["schemas"]["React1Request"];
        /** @description Takes pictures too; expression and what is before the mouth are minded without being asked. */
        Sync3Request: components["schemas"]["Request"] & {
            /** @constant */
            model: "sync-3";
            /** @description One video or picture, and its sound: one, or one for each voice of the segments. None with dubParams. */
            input: components["schemas"]["Input"][];
            options?: {
                sync_mode?: components["schemas"]["SyncMode"];
                active_speaker_detection?: components["schemas"]["Speaker"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            model: "sync-3";
        };
        /** @description Needs a video in which somebody moves. */
        Lipsync2Request: components["schemas"]["Request"] & {
            /** @enum {string} */
            model: "lipsync-2" | "lipsync-2-pro";
            input: components["schemas"]["VideoInputs"];
            options?: {
                sync_mode?: components["schemas"]["SyncMode"];
                active_speaker_detection?: components["schemas"]["Speaker"];
                temperature?: components["schemas"]["Temperature"];
                occlusion_detection_enabled?: components["schemas"]["OcclusionDetection"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            model: "lipsync-2" | "lipsync-2-pro";
        };
        /** @description The fastest. */
        Lipsync19Request: components["schemas"]["Request"] & {
            /** @constant */
            model: "lipsync-1.9.0-beta";
            input: components["schemas"]["VideoInputs"];
            options?: {
                sync_mode?: components["schemas"]["SyncMode"];
                active_speaker_detection?: components["schemas"]["Speaker"];
                occlusion_detection_enabled?: components["schemas"]["OcclusionDetection"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            model: "lipsync-1.9.0-beta";
        };
        /** @description Acts as well: face or head, and an emotion. Inputs of at most 15 seconds. */
        React1Request: components["schemas"]["Request"] & {
            /** @constant */
            model: "react-1";
            input: components["schemas"]["VideoInputs"];
            options?: {
                sync_mode?: components["schemas"]["SyncMode"];
                active_speaker_detection?: components["schemas"]["Speaker"];
                model_mode?: components["schemas"]["ModelMode"];
                prompt?: components["schemas"]["Emotion"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            model: "react-1";
        };
        Generation: {
            id: string;
            /** Format: date-time */
            createdAt: string;
            status: components["schemas"]["GenerationStatus"];
            model: string;
            input: components["schemas"]["Input"][];
            options?: components["schemas"]["Options"] | null;
            segments?: components["schemas"]["Segment"][] | null;
            /**
             * Format: uri
             * @description The video.
             */
            outputUrl?: string | null;
            /** @description Seconds. */
            outputDuration?: number | null;
            /**
             * Format: uri
             * @description The part of the video that was made anew.
             */
            segmentOutputUrl?: string | null;
            /**
             * Format: uri
             * @description What a text sounds like.
             */
            synthesizedAudioUrl?: string | null;
            outputFileName?: string | null;
            projectId?: string | null;
            webhookUrl?: string | null;
            /** @description Why it failed. */
            error?: string | null;
            errorCode?: string | null;
            error_code?: string | null;
        };
        Batch: {
            id: string;
            /** Format: date-time */
            created_at?: string;
            status: components["schemas"]["BatchStatus"];
            metrics: {
                total_generations?: number;
                success_count?: number;
                failed_count?: number;
                pending_count?: number;
            };
            webhookUrl?: string | null;
            /** @description JSON Lines, one for each generation; empty until then. */
            outputUrl?: string | null;
        };
        Asset: {
            id: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            name?: string;
            /** Format: uri */
            url?: string;
            /** @description Bytes. */
            size?: number;
            /** @description The ending of its name. */
            format?: string;
            type?: components["schemas"]["AssetType"];
            /** @enum {string} */
            inputType?: "UPLOAD" | "URL" | "RECORD" | "TTS" | "EXTRACT" | "PLATFORM_IMPORT";
            durationSeconds?: number;
            /** Format: uri */
            thumbnailUrl?: string;
            /** @enum {string} */
            visibility?: "USER" | "ORGANIZATION";
            /** @description Pixels. */
            width?: number;
            /** @description Pixels. */
            height?: number;
        };
    };
    responses: {
        /** @description The generation as it is now. */
        Generation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Generation"];
            };
        };
        /** @description The batch as it is now. */
        Batch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Batch"];
            };
        };
        /** @description The file is fine. */
        Checked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    status: "VALIDATED";
                };
            };
        };
        /** @description The file. */
        Asset: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Asset"];
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
        /** @description Too many requests, or too many generations at once. */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"] & {
                    activeGenerations?: number;
                    /** @description Generations at once. */
                    concurrencyLimit?: number;
                    retryAfterSeconds?: number;
                    upgradeUrl?: string;
                };
            };
        };
    };
    parameters: {
        /** @description A name for this one generation. Sent again with the same body it starts no second one. */
        IdempotencyKey: string;
        /**
         * @description The id of the generation.
         * @example 6533643b-aceb-4c40-967e-d9ba9baac39e
         */
        GenerationId: string;
        /**
         * @description The second it was sent, and the HMAC-SHA256 of that second, a dot and the body.
         * @example t=1767225660,v1=3f0c1a
         */
        Signature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createGeneration: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this one generation. Sent again with the same body it starts no second one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerationRequest"];
            };
        };
        responses: {
            201: components["responses"]["Generation"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    createGenerationWithFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this one generation. Sent again with the same body it starts no second one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    model: components["schemas"]["Model"];
                    /**
                     * Format: binary
                     * @description The video.
                     */
                    video?: string;
                    /**
                     * Format: binary
                     * @description The sound.
                     */
                    audio?: string;
                    /** @description What is no file. */
                    input?: components["schemas"]["Input"][];
                    options?: components["schemas"]["Options"];
                    webhookUrl?: components["schemas"]["WebhookUrl"];
                };
            };
        };
        responses: {
            201: components["responses"]["Generation"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getGeneration: {
        parameters: {
            query?: {
                /** @description Hold the answer back until the generation has ended, or `timeout` is over. */
                wait?: boolean;
                /** @description Seconds to hold it back. */
                timeout?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the generation.
                 * @example 6533643b-aceb-4c40-967e-d9ba9baac39e
                 */
                id: components["parameters"]["GenerationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Generation"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    listGenerations: {
        parameters: {
            query?: {
                /** @description Only those in one of these statuses. */
                status?: components["schemas"]["GenerationStatus"][];
                /** @description Only these. */
                ids?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Generations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"][];
                };
            };
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getGenerationDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the generation.
                 * @example 6533643b-aceb-4c40-967e-d9ba9baac39e
                 */
                id: components["parameters"]["GenerationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    estimateCost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerationRequest"];
            };
        };
        responses: {
            /** @description The estimate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        estimatedFrameCount: number;
                        /** @description US dollars. */
                        estimatedGenerationCost: number;
                    }[];
                };
            };
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    listBatches: {
        parameters: {
            query?: {
                /** @description Only those in this status. */
                status?: components["schemas"]["BatchStatus"];
                /** @description Only later ones. */
                created_after?: string;
                /** @description Only earlier ones. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Batches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"][];
                };
            };
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    input: components["schemas"]["BatchFile"];
                    webhook_url?: components["schemas"]["WebhookUrl"];
                };
            };
        };
        responses: {
            200: components["responses"]["Batch"];
            201: components["responses"]["Batch"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    checkBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    input: components["schemas"]["BatchFile"];
                    /** @constant */
                    dry_run: "true";
                };
            };
        };
        responses: {
            200: components["responses"]["Checked"];
            201: components["responses"]["Checked"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the batch.
                 * @example batch_abc123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Batch"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    listAssets: {
        parameters: {
            query?: {
                /** @description Only those of this project. */
                projectId?: string;
                /** @description How many. */
                limit?: number;
                /** @description Where the page begins. */
                cursor?: string;
                /** @description Part of a name. */
                searchQuery?: string;
                /** @description The order. */
                sortBy?: "nameAsc" | "nameDesc" | "dateAsc" | "dateDesc" | "durationAsc" | "durationDesc" | "sizeAsc" | "sizeDesc" | "kindAsc" | "kindDesc";
                /** @description Only files of these types. */
                types?: components["schemas"]["AssetType"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Asset"][];
                        nextCursor?: string;
                        totalCount?: number;
                    };
                };
            };
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uri
                     * @description A public address, or that of an upload.
                     */
                    url: string;
                    type: components["schemas"]["AssetType"];
                };
            };
        };
        responses: {
            200: components["responses"]["Asset"];
            201: components["responses"]["Asset"];
            default: components["responses"]["Refused"];
        };
    };
    createUploadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fileName: string;
                    contentType: string;
                    /** @description Bytes. */
                    size: number;
                };
            };
        };
        responses: {
            /** @description Where to send it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uri */
                        uploadUrl: string;
                        /** Format: uri */
                        url: string;
                        /** @description Seconds. */
                        expiresIn?: number;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Asset"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @enum {string} */
                        type: "lipsync" | "react";
                        version: string;
                        description?: string;
                        /** Format: date-time */
                        deprecatedAt?: string;
                    }[];
                };
            };
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    listErrors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        suggestion?: string;
                    }[];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    generationEnded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The second it was sent, and the HMAC-SHA256 of that second, a dot and the body.
                 * @example t=1767225660,v1=3f0c1a
                 */
                "Sync-Signature": components["parameters"]["Signature"];
            };
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
    batchEnded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The second it was sent, and the HMAC-SHA256 of that second, a dot and the body.
                 * @example t=1767225660,v1=3f0c1a
                 */
                "Sync-Signature": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Batch"];
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
