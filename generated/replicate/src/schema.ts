/** The types of Replicate's document, by openapi-typescript. Generated from specs/replicate; change that, not this. */

export interface paths {
    "/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a version of a model.
         * @description Answers at once unless `Prefer` asks to wait; then the finished prediction may come with the first answer.
         */
        post: operations["createPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/{model_owner}/{model_name}/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run an official model, by its name alone. */
        post: operations["createModelPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployments/{deployment_owner}/{deployment_name}/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a model on a deployment of one's own. */
        post: operations["createDeploymentPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/predictions/{prediction_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a prediction. */
        get: operations["getPrediction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/predictions/{prediction_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a prediction that has not ended. */
        post: operations["cancelPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/{model_owner}/{model_name}/versions/{version_id}/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Train a version of a model and push the result to another. */
        post: operations["createTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trainings/{training_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a training. */
        get: operations["getTraining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trainings/{training_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a training that has not ended. */
        post: operations["cancelTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/default/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the secret that signs every webhook of the account. */
        get: operations["getWebhookSecret"];
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
    prediction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A prediction started, has new output or logs, or ended. */
        post: operations["predictionChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    training: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A training started, has new logs, or ended. */
        post: operations["trainingChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Which changes are announced; left out, new outputs and the end. Output and logs come at most every 500 milliseconds. */
        WebhookEvents: ("start" | "output" | "logs" | "completed")[];
        /** @description The model's own input. Files are HTTPS URLs, or data URLs up to 256 kB. */
        ModelInput: {
            [key: string]: unknown;
        };
        PredictionRequest: {
            input: components["schemas"]["ModelInput"];
            /**
             * Format: uri
             * @description An HTTPS address that is told about changes; redirects are not followed.
             */
            webhook?: string;
            webhook_events_filter?: components["schemas"]["WebhookEvents"];
            /**
             * @deprecated
             * @description Without effect; a model that can stream always has a stream link.
             */
            stream?: boolean;
        };
        VersionPredictionRequest: {
            /** @description `owner/name` for an official model, `owner/name:id`, or the 64 hexadecimal digits of a version alone. */
            version: string;
            input: components["schemas"]["ModelInput"];
            /**
             * Format: uri
             * @description An HTTPS address that is told about changes; redirects are not followed.
             */
            webhook?: string;
            webhook_events_filter?: components["schemas"]["WebhookEvents"];
            /**
             * @deprecated
             * @description Without effect; a model that can stream always has a stream link.
             */
            stream?: boolean;
        };
        TrainingRequest: {
            /** @description An existing model of the caller's, as `owner/name`, that gets the new version. */
            destination: string;
            /** @description What the model's training code takes. */
            input: {
                [key: string]: unknown;
            };
            /**
             * Format: uri
             * @description An HTTPS address that is told about changes.
             */
            webhook?: string;
            webhook_events_filter?: components["schemas"]["WebhookEvents"];
        };
        /**
         * @description `canceled`: stopped by the caller, or past its deadline after it had started; `aborted`: past its deadline before it started.
         * @enum {string}
         */
        Status: "starting" | "processing" | "succeeded" | "failed" | "canceled" | "aborted";
        /** @description Model authors and Replicate add figures of their own. */
        Metrics: {
            /** @description Seconds of computing. */
            predict_time?: number;
            /** @description Seconds from creation to end. */
            total_time?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Addresses of further requests; they follow from the id. */
        Links: {
            get?: string;
            cancel?: string;
            web?: string;
            stream?: string;
        };
        Prediction: {
            id: string;
            /** @description `owner/name` */
            model?: string;
            /** @description The version's id, or `hidden` for an official model. */
            version?: string;
            deployment?: string;
            /** @enum {string} */
            source?: "api" | "web";
            status: components["schemas"]["Status"];
            input?: {
                [key: string]: unknown;
            };
            /** @description Whatever the model returns: a URL, a text, a list or an object of them at any depth, or nothing yet. Null once the data was removed. */
            output?: unknown;
            /** @description Why it failed. */
            error?: string | null;
            logs?: string | null;
            /** @description Input, output and logs are gone. */
            data_removed?: boolean;
            metrics?: components["schemas"]["Metrics"];
            /** @description When it is stopped if it has not ended. */
            deadline?: string | null;
            /** Format: date-time */
            created_at?: string;
            started_at?: string | null;
            completed_at?: string | null;
            webhook?: string;
            webhook_events_filter?: components["schemas"]["WebhookEvents"];
            urls?: components["schemas"]["Links"];
        };
        Training: {
            id: string;
            /** @description The model that is trained, as `owner/name`. */
            model?: string;
            version?: string;
            /** @enum {string} */
            source?: "api" | "web";
            status: components["schemas"]["Status"];
            input?: {
                [key: string]: unknown;
            };
            output?: {
                /** @description The new version, as `owner/name:id`. */
                version?: string;
                /** @description A link to the weights. */
                weights?: string | null;
            } | null;
            error?: string | null;
            logs?: string | null;
            metrics?: components["schemas"]["Metrics"];
            /** Format: date-time */
            created_at?: string;
            started_at?: string | null;
            completed_at?: string | null;
            webhook?: string;
            webhook_events_filter?: components["schemas"]["WebhookEvents"];
            urls?: components["schemas"]["Links"];
        };
        Problem: {
            title?: string;
            detail?: string;
            status?: number;
            /** @description Seconds until the next request has a chance. */
            retry_after?: number;
            invalid_fields?: {
                type?: string;
                field?: string;
                description?: string;
            }[];
        };
    };
    responses: {
        /** @description The request was refused. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; an account that is low on credit is held to six creations a minute. */
        Throttled: {
            headers: {
                /** @description Seconds to wait; the official client honours it where it is sent. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The prediction's id.
         * @example 4r6tq1fz9drm80cmx0s8k3n2vc
         */
        PredictionId: string;
        /**
         * @description The training's id.
         * @example zk8h2m5p1drma0cmx0t9q4w7yb
         */
        TrainingId: string;
        /** @description Holds the request open until the model has finished, for `n` seconds (1 to 60) with `wait=n`. */
        Prefer: string;
        /** @description A deadline counted from the creation, at least 5 seconds: `90s`, `5m`, `1h30m`; a bare number is seconds. Past it the prediction is aborted if it never started, else canceled. */
        CancelAfter: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createPrediction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Holds the request open until the model has finished, for `n` seconds (1 to 60) with `wait=n`. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description A deadline counted from the creation, at least 5 seconds: `90s`, `5m`, `1h30m`; a bare number is seconds. Past it the prediction is aborted if it never started, else canceled. */
                "Cancel-After"?: components["parameters"]["CancelAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionPredictionRequest"];
            };
        };
        responses: {
            /** @description Created; with `Prefer: wait` it may be finished. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            /** @description Created; outputs are still missing. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            402: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Problem"];
        };
    };
    createModelPrediction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Holds the request open until the model has finished, for `n` seconds (1 to 60) with `wait=n`. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description A deadline counted from the creation, at least 5 seconds: `90s`, `5m`, `1h30m`; a bare number is seconds. Past it the prediction is aborted if it never started, else canceled. */
                "Cancel-After"?: components["parameters"]["CancelAfter"];
            };
            path: {
                /**
                 * @description The user or organization that owns the model.
                 * @example acme
                 */
                model_owner: string;
                /**
                 * @description The model's name.
                 * @example painter
                 */
                model_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredictionRequest"];
            };
        };
        responses: {
            /** @description Created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            /** @description Created; with `Prefer: wait` it may be finished. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            /** @description Created; outputs are still missing. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            402: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Problem"];
        };
    };
    createDeploymentPrediction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Holds the request open until the model has finished, for `n` seconds (1 to 60) with `wait=n`. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description A deadline counted from the creation, at least 5 seconds: `90s`, `5m`, `1h30m`; a bare number is seconds. Past it the prediction is aborted if it never started, else canceled. */
                "Cancel-After"?: components["parameters"]["CancelAfter"];
            };
            path: {
                /**
                 * @description The user or organization that owns the deployment.
                 * @example acme
                 */
                deployment_owner: string;
                /**
                 * @description The deployment's name.
                 * @example painter-fast
                 */
                deployment_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredictionRequest"];
            };
        };
        responses: {
            /** @description Created; with `Prefer: wait` it may be finished. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            /** @description Created; outputs are still missing. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            402: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Problem"];
        };
    };
    getPrediction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prediction's id.
                 * @example 4r6tq1fz9drm80cmx0s8k3n2vc
                 */
                prediction_id: components["parameters"]["PredictionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prediction as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            404: components["responses"]["Problem"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Problem"];
        };
    };
    cancelPrediction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The prediction's id.
                 * @example 4r6tq1fz9drm80cmx0s8k3n2vc
                 */
                prediction_id: components["parameters"]["PredictionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prediction; one that had ended stays as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user or organization that owns the model.
                 * @example acme
                 */
                model_owner: string;
                /**
                 * @description The model to train.
                 * @example painter-trainer
                 */
                model_name: string;
                /**
                 * @description The version to train.
                 * @example da77bc59ee60423279fd632efb4795ab731d9e3ca9705ef3341091fb989b7eaf
                 */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Training"];
                };
            };
            402: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Problem"];
        };
    };
    getTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The training's id.
                 * @example zk8h2m5p1drma0cmx0t9q4w7yb
                 */
                training_id: components["parameters"]["TrainingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The training as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Training"];
                };
            };
            404: components["responses"]["Problem"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Problem"];
        };
    };
    cancelTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The training's id.
                 * @example zk8h2m5p1drma0cmx0t9q4w7yb
                 */
                training_id: components["parameters"]["TrainingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The training; one that had ended stays as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Training"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Begins with `whsec_`. */
                        key: string;
                    };
                };
            };
            401: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    predictionChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Prediction"];
            };
        };
        responses: {
            /** @description Received; anything but a 2xx within a few seconds may lead to a repetition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    trainingChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Training"];
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
