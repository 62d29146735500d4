/** The types of fal's document, by openapi-typescript. Generated from specs/fal; change that, not this. */

export interface paths {
    "/{owner}/{app}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queue a request to the main endpoint of a model.
         * @description The body is the model's own input, as its page describes it; no envelope.
         */
        post: operations["submitRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{owner}/{app}/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queue a request to a named endpoint of a model.
         * @description The body is the model's own input, as its page describes it; no envelope.
         */
        post: operations["submitToEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{owner}/{app}/requests/{request_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how far a request is.
         * @description Answers 202 until the request is complete, then 200. A failed or cancelled request is complete too.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{owner}/{app}/requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the result of a complete request.
         * @description Repeats what the model answered, its HTTP status included. A rejected input is a 422 here, though the status said COMPLETED.
         */
        get: operations["getResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{owner}/{app}/requests/{request_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a request out of the queue, or ask its runner to stop. */
        put: operations["cancelRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    completed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A request is complete.
         * @description Sent once per request and repeated until it is answered with a 2xx. Its words differ from those of the status.
         */
        post: operations["requestCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What the model takes, for most a `prompt`. Files are URLs or data URIs. */
        ModelInput: {
            [key: string]: unknown;
        };
        QueueStatus: {
            /**
             * @description Absent in older answers to a submit.
             * @enum {string}
             */
            status?: "IN_QUEUE" | "IN_PROGRESS" | "COMPLETED";
            request_id: string;
            /** @description The id of the latest attempt. */
            gateway_request_id?: string;
            /** @description How many requests are ahead. */
            queue_position?: number;
            response_url?: string | null;
            status_url?: string | null;
            cancel_url?: string | null;
            logs?: {
                message?: string;
                level?: string;
                source?: string;
                timestamp?: string;
            }[] | null;
            metrics?: {
                /** @description Seconds of computing. */
                inference_time?: number | null;
            } & {
                [key: string]: unknown;
            };
            /** @description Why a complete request failed. */
            error?: string | null;
            /** @description The platform's word for it, such as `runner_disconnected`. */
            error_type?: string | null;
        };
        NotFound: {
            /** @constant */
            status: "NOT_FOUND";
        };
        CancelStatus: {
            /**
             * @description `OK`, `CANCELLATION_REQUESTED`, `ALREADY_COMPLETED` or `NOT_FOUND`.
             * @example OK
             * @example CANCELLATION_REQUESTED
             */
            status: string;
        };
        File: {
            /** @description A public link, or a data URI where the request asked for one. */
            url: string;
            content_type?: string | null;
            file_name?: string | null;
            /** @description Bytes. */
            file_size?: number | null;
            width?: number | null;
            height?: number | null;
            /** @description Seconds. */
            duration?: number | null;
        };
        ModelOutput: {
            images?: components["schemas"]["File"][];
            image?: components["schemas"]["File"] | null;
            video?: components["schemas"]["File"] | null;
            audio?: components["schemas"]["File"] | null;
            model_mesh?: components["schemas"]["File"] | null;
            /** Format: int64 */
            seed?: number;
            has_nsfw_concepts?: boolean[];
            prompt?: string;
        } & {
            [key: string]: unknown;
        };
        Fault: {
            /** @description Such as `content_policy_violation` or `missing`. */
            type?: string;
            msg?: string;
            loc?: (string | number)[];
            url?: string;
            ctx?: {
                [key: string]: unknown;
            };
            /** @description What was sent. */
            input?: unknown;
        };
        Error: {
            detail: string | components["schemas"]["Fault"][];
            /** @description The platform's word for what went wrong. */
            error_type?: string;
        };
        Message: {
            request_id: string;
            gateway_request_id?: string;
            /** @enum {string} */
            status: "OK" | "ERROR";
            /** @description Such as `Invalid status code: 422`. */
            error?: string | null;
            /** @description The result, or the body of the model's refusal. Null where it could not be written as JSON. */
            payload?: components["schemas"]["ModelOutput"] | components["schemas"]["Error"] | null;
            /** @description Why the payload is null. */
            payload_error?: string | null;
        };
    };
    responses: {
        /** @description How far the request is. */
        Status: {
            headers: {
                "x-fal-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["QueueStatus"];
            };
        };
        /** @description There is no such request. */
        Unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"] | components["schemas"]["Error"];
            };
        };
        /** @description Too many requests of this account run at the same time, or the queue is longer than was wished. */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused, or failed by the model. */
        Refused: {
            headers: {
                "x-fal-request-id": components["headers"]["RequestId"];
                /** @description The same word as `error_type`. */
                "x-fal-error-type"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Who owns the model, or a namespace such as `workflows`.
         * @example acme
         */
        Owner: string;
        /**
         * @description The app, as the links of the submit answer have it; usually one word.
         * @example painter
         */
        App: string;
        /**
         * @description The id of the request.
         * @example 7b3c2d1e-0001-4a5b-9c8d-0f1e2d3c4b5a
         */
        RequestId: string;
        /** @description An address that is told when the request is complete. */
        Webhook: string;
        /** @description Refuse with 429 where more requests than this wait. */
        MaxQueueLength: number;
        /** @description Seconds within which a runner must have started; queueing and repetitions count, the run itself does not. Formerly X-Fal-Request-Timeout. */
        StartTimeout: number;
        /** @description `low` waits for everything else. */
        Priority: "normal" | "low";
        /** @description Requests with the same hint go to the same runner if they can. */
        RunnerHint: string;
        /** @description Do not repeat the request after a failure of its runner. */
        NoRetry: "1" | "true" | "yes";
        /** @description Repetitions per cause (`server_error`, `timeout`, `connection_error`), as JSON; only for apps of one's own. */
        RetryConfig: string;
        /** @description `0` keeps input and output out of the account's history. */
        StoreIo: "0" | "1";
        /** @description How long files live, as JSON: `expiration_duration_seconds`. Without it the account's setting holds, which is for ever unless changed. */
        Lifecycle: string;
        /** @description Do not let an equivalent endpoint take over. */
        DisableFallback: "true";
        /** @description Up to ten `key=value` pairs, at most 1024 bytes. */
        Tags: string;
    };
    requestBodies: never;
    headers: {
        /** @description The id of this exchange. */
        RequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    submitRequest: {
        parameters: {
            query?: {
                /** @description An address that is told when the request is complete. */
                fal_webhook?: components["parameters"]["Webhook"];
                /** @description Refuse with 429 where more requests than this wait. */
                fal_max_queue_length?: components["parameters"]["MaxQueueLength"];
            };
            header?: {
                /** @description Seconds within which a runner must have started; queueing and repetitions count, the run itself does not. Formerly X-Fal-Request-Timeout. */
                "X-Fal-Request-Start-Timeout"?: components["parameters"]["StartTimeout"];
                /** @description `low` waits for everything else. */
                "X-Fal-Queue-Priority"?: components["parameters"]["Priority"];
                /** @description Requests with the same hint go to the same runner if they can. */
                "X-Fal-Runner-Hint"?: components["parameters"]["RunnerHint"];
                /** @description Do not repeat the request after a failure of its runner. */
                "X-Fal-No-Retry"?: components["parameters"]["NoRetry"];
                /** @description Repetitions per cause (`server_error`, `timeout`, `connection_error`), as JSON; only for apps of one's own. */
                "X-Fal-Retry-Config"?: components["parameters"]["RetryConfig"];
                /** @description `0` keeps input and output out of the account's history. */
                "X-Fal-Store-IO"?: components["parameters"]["StoreIo"];
                /** @description How long files live, as JSON: `expiration_duration_seconds`. Without it the account's setting holds, which is for ever unless changed. */
                "X-Fal-Object-Lifecycle-Preference"?: components["parameters"]["Lifecycle"];
                /** @description Do not let an equivalent endpoint take over. */
                "x-app-fal-disable-fallback"?: components["parameters"]["DisableFallback"];
                /** @description Up to ten `key=value` pairs, at most 1024 bytes. */
                "X-Fal-Tags"?: components["parameters"]["Tags"];
            };
            path: {
                /**
                 * @description Who owns the model, or a namespace such as `workflows`.
                 * @example acme
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The app, such as `flux`.
                 * @example painter
                 */
                app: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelInput"];
            };
        };
        responses: {
            /** @description Queued. */
            200: {
                headers: {
                    "x-fal-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueStatus"];
                };
            };
            401: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    submitToEndpoint: {
        parameters: {
            query?: {
                /** @description An address that is told when the request is complete. */
                fal_webhook?: components["parameters"]["Webhook"];
                /** @description Refuse with 429 where more requests than this wait. */
                fal_max_queue_length?: components["parameters"]["MaxQueueLength"];
            };
            header?: {
                /** @description Seconds within which a runner must have started; queueing and repetitions count, the run itself does not. Formerly X-Fal-Request-Timeout. */
                "X-Fal-Request-Start-Timeout"?: components["parameters"]["StartTimeout"];
                /** @description `low` waits for everything else. */
                "X-Fal-Queue-Priority"?: components["parameters"]["Priority"];
                /** @description Requests with the same hint go to the same runner if they can. */
                "X-Fal-Runner-Hint"?: components["parameters"]["RunnerHint"];
                /** @description Do not repeat the request after a failure of its runner. */
                "X-Fal-No-Retry"?: components["parameters"]["NoRetry"];
                /** @description Repetitions per cause (`server_error`, `timeout`, `connection_error`), as JSON; only for apps of one's own. */
                "X-Fal-Retry-Config"?: components["parameters"]["RetryConfig"];
                /** @description `0` keeps input and output out of the account's history. */
                "X-Fal-Store-IO"?: components["parameters"]["StoreIo"];
                /** @description How long files live, as JSON: `expiration_duration_seconds`. Without it the account's setting holds, which is for ever unless changed. */
                "X-Fal-Object-Lifecycle-Preference"?: components["parameters"]["Lifecycle"];
                /** @description Do not let an equivalent endpoint take over. */
                "x-app-fal-disable-fallback"?: components["parameters"]["DisableFallback"];
                /** @description Up to ten `key=value` pairs, at most 1024 bytes. */
                "X-Fal-Tags"?: components["parameters"]["Tags"];
            };
            path: {
                /**
                 * @description Who owns the model, or a namespace such as `workflows`.
                 * @example acme
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The app, such as `flux`.
                 * @example painter
                 */
                app: string;
                /**
                 * @description The rest of the model's address, with its slashes.
                 * @example dev/image-to-image
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelInput"];
            };
        };
        responses: {
            /** @description Queued. */
            200: {
                headers: {
                    "x-fal-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueStatus"];
                };
            };
            401: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getStatus: {
        parameters: {
            query?: {
                /** @description `1` adds the runner's log lines. */
                logs?: "0" | "1";
            };
            header?: never;
            path: {
                /**
                 * @description Who owns the model, or a namespace such as `workflows`.
                 * @example acme
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The app, as the links of the submit answer have it; usually one word.
                 * @example painter
                 */
                app: components["parameters"]["App"];
                /**
                 * @description The id of the request.
                 * @example 7b3c2d1e-0001-4a5b-9c8d-0f1e2d3c4b5a
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Status"];
            202: components["responses"]["Status"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who owns the model, or a namespace such as `workflows`.
                 * @example acme
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The app, as the links of the submit answer have it; usually one word.
                 * @example painter
                 */
                app: components["parameters"]["App"];
                /**
                 * @description The id of the request.
                 * @example 7b3c2d1e-0001-4a5b-9c8d-0f1e2d3c4b5a
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the model made. */
            200: {
                headers: {
                    "x-fal-request-id": components["headers"]["RequestId"];
                    /** @description How many units of the model's price were used. */
                    "x-fal-billable-units"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelOutput"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
            422: components["responses"]["Refused"];
            /** @description It did not start or end in time. */
            504: {
                headers: {
                    /** @description `user` where the time was the caller's own. */
                    "x-fal-request-timeout-type"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    cancelRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who owns the model, or a namespace such as `workflows`.
                 * @example acme
                 */
                owner: components["parameters"]["Owner"];
                /**
                 * @description The app, as the links of the submit answer have it; usually one word.
                 * @example painter
                 */
                app: components["parameters"]["App"];
                /**
                 * @description The id of the request.
                 * @example 7b3c2d1e-0001-4a5b-9c8d-0f1e2d3c4b5a
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out of the queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelStatus"];
                };
            };
            /** @description The runner was asked to stop; the request may still end by itself. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelStatus"];
                };
            };
            /** @description It was complete already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelStatus"];
                };
            };
            /** @description There is no such request. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelStatus"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    requestCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description Received; the first attempt waits 15 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
