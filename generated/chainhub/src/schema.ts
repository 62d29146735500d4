/** The types of ChainHub (Tencent VOD AIGC)'s document, by openapi-typescript. Generated from specs/chainhub; change that, not this. */

export interface paths {
    "/tencent-vod/v1/aigc-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate images from a prompt and, if wanted, reference images. */
        post: operations["createImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-vod/v1/aigc-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt and, if wanted, first and last frames or references. */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-vod/v1/template-effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video with an effect template (known from sibling relays). */
        post: operations["createTemplateEffect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tencent-vod/v1/query/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask how a task is doing. */
        get: operations["describeTask"];
        put?: never;
        post?: never;
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
        Switch: "Enabled" | "Disabled";
        CommonRequest: {
            /**
             * @description What to generate. Tencent lets it be left out when files are given; the relay's page requires it.
             * @example A red boat on a calm lake
             */
            prompt: string;
            /** @description What not to generate. */
            negative_prompt?: string;
            /** @description Let the prompt be rewritten first. */
            enhance_prompt?: components["schemas"]["Switch"];
            /** @description The caller's own reference. A value that was used within three days is refused; empty means no check. */
            session_id?: string;
            /** @description Handed back with the task. */
            session_context?: string;
            /**
             * @description Higher goes first. The page's schema says text, its example sends a number.
             * @default 0
             */
            tasks_priority?: number | string;
            /** @description Extras of a model, such as multi-shot prompts. JSON in a text here; an object on sibling relays. */
            ext_info?: string | ({
                AdditionalParameters?: {
                    /** @description Several shots, each with a prompt of its own instead of the common one. */
                    multi_shot?: boolean;
                    /**
                     * @description Required with multi_shot.
                     * @enum {string}
                     */
                    shot_type?: "customize";
                    /** @description The shots; their lengths add up to that of the video. */
                    multi_prompt?: {
                        index?: number;
                        prompt?: string;
                        /** @description Seconds. */
                        duration?: number;
                    }[];
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            });
        };
        CommonOutput: {
            /**
             * @description Temporary files live seven days; permanent ones get a file id.
             * @default Temporary
             * @enum {string}
             */
            storage_mode?: "Temporary" | "Permanent";
            /** @description File name of a permanent file. Only in the page's examples. */
            media_name?: string;
            /**
             * @description Whether people may be shown.
             * @enum {string}
             */
            person_generation?: "AllowAdult" | "Disallowed";
            /** @description Check what goes in. */
            input_compliance_check?: components["schemas"]["Switch"];
            /** @description Check what comes out. */
            output_compliance_check?: components["schemas"]["Switch"];
        };
        InputFile: {
            /**
             * @description A stored file or an address. The page's own example writes `file`.
             * @enum {string}
             */
            type?: "File" | "Url" | "file";
            /** @description The stored file where `type` is File. */
            file_id?: string;
            /** @description The address where `type` is Url. */
            url?: string;
        };
        /** @description Below 7 MB; jpeg, jpg, png or webp. */
        ImageFile: components["schemas"]["InputFile"] & {
            /** @description What the image shows. Only read by GEM. */
            text?: string;
        };
        /** @description At most 10 MB; jpeg or png. */
        VideoFile: components["schemas"]["InputFile"] & {
            /** @enum {string} */
            category?: "Image" | "Video";
        };
        /** @description One branch per model. */
        ImageRequest: components["schemas"]["GemImageRequest"] | components["schemas"]["QwenImageRequest"] | components["schemas"]["HunyuanImageRequest"];
        ImageCommon: components["schemas"]["CommonRequest"] & {
            /** @description Reference images. */
            file_infos?: components["schemas"]["ImageFile"][];
        };
        ImageOutput: components["schemas"]["CommonOutput"] & {
            /** @enum {string} */
            resolution?: "720P" | "1080P" | "2K" | "4K" | "1024x1024" | "2048x2048" | "2304x1728" | "2496x1664" | "2560x1440" | "3024x1296" | "4096x4096" | "4694x3520" | "4992x3328" | "5404x3040" | "6198x2656";
        };
        GemImageRequest: components["schemas"]["ImageCommon"] & {
            /**
             * @description Gemini.
             * @constant
             */
            model_name: "GEM";
            /** @enum {string} */
            model_version: "2.5" | "3.0";
            output_config?: components["schemas"]["ImageOutput"] & {
                /** @enum {string} */
                aspect_ratio?: "1:1" | "3:2" | "2:3" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
            };
        };
        QwenImageRequest: components["schemas"]["ImageCommon"] & {
            /** @constant */
            model_name: "Qwen";
            /** @enum {string} */
            model_version: "0925";
            output_config?: components["schemas"]["ImageOutput"];
        };
        HunyuanImageRequest: components["schemas"]["ImageCommon"] & {
            /** @constant */
            model_name: "Hunyuan";
            /** @enum {string} */
            model_version: "3.0";
            output_config?: components["schemas"]["ImageOutput"];
        };
        /** @description One branch per model. */
        VideoRequest: components["schemas"]["HailuoVideoRequest"] | components["schemas"]["HailuoH3VideoRequest"] | components["schemas"]["KlingVideoRequest"] | components["schemas"]["ViduVideoRequest"];
        VideoCommon: components["schemas"]["CommonRequest"] & {
            /** @description The first frame, or references. At most three, seven for Vidu q2. */
            file_infos?: components["schemas"]["VideoFile"][];
        };
        VideoOutput: components["schemas"]["CommonOutput"] & {
            /** @description Generate sound as well. Two documents disagree on the default. */
            audio_generation?: components["schemas"]["Switch"];
            /** @description Enhance to the resolution asked for. Only in the page's examples. */
            enhance_switch?: components["schemas"]["Switch"];
        };
        /** @description Address of the last frame, below 5 MB; jpeg, jpg, png or webp. Needs a first frame in file_infos. */
        LastFrame: string;
        HailuoVideoRequest: components["schemas"]["VideoCommon"] & {
            /** @constant */
            model_name: "Hailuo";
            /** @enum {string} */
            model_version: "02" | "2.3" | "2.3-fast";
            output_config?: components["schemas"]["VideoOutput"] & {
                /**
                 * @default 768P
                 * @enum {string}
                 */
                resolution?: "768P" | "1080P";
                /**
                 * @description Seconds. The page's schema says text, its example sends a number.
                 * @default 6
                 * @enum {integer|string}
                 */
                duration?: 6 | 10 | "6" | "10";
            };
        };
        HailuoH3VideoRequest: components["schemas"]["VideoCommon"] & {
            /** @constant */
            model_name: "Hailuo";
            /** @constant */
            model_version: "H3";
            output_config?: components["schemas"]["VideoOutput"] & {
                /** @description Clients send up to 4K; no page lists the values. */
                resolution?: string;
                /** @description Such as 16:9. */
                aspect_ratio?: string;
                /** @description Seconds; clients send up to 15. */
                duration?: number | string;
            };
        };
        KlingVideoRequest: components["schemas"]["VideoCommon"] & {
            /** @constant */
            model_name: "Kling";
            /**
             * @description The relay's page ends at O1; 2.6, 3.0 and 3.0-Omni stand on Tencent's and its siblings' pages.
             * @enum {string}
             */
            model_version: "1.6" | "2.0" | "2.1" | "2.5" | "O1" | "2.6" | "3.0" | "3.0-Omni";
            /** @description Only with 2.1 at 1080P. */
            last_frame_url?: components["schemas"]["LastFrame"];
            /** @enum {string} */
            scene_type?: "motion_control" | "avatar_i2v" | "lip_sync";
            output_config?: components["schemas"]["VideoOutput"] & {
                /**
                 * @default 720P
                 * @enum {string}
                 */
                resolution?: "720P" | "1080P";
                /**
                 * @description Without input images.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1";
                /**
                 * @description Seconds. The relay's page lists 5 and 10, Tencent 3 to 15. The page's schema says text, its example sends a number.
                 * @default 5
                 */
                duration?: number | string;
            };
        };
        ViduVideoRequest: components["schemas"]["VideoCommon"] & {
            /** @constant */
            model_name: "Vidu";
            /**
             * @description The relay's page ends at q2-turbo; the q3 versions stand on Tencent's and its siblings' pages.
             * @enum {string}
             */
            model_version: "q2" | "q2-pro" | "q2-turbo" | "q3" | "q3-pro" | "q3-turbo";
            /** @description Only with q2-pro and q2-turbo. */
            last_frame_url?: components["schemas"]["LastFrame"];
            output_config?: components["schemas"]["VideoOutput"] & {
                /**
                 * @default 720P
                 * @enum {string}
                 */
                resolution?: "720P" | "1080P";
                /**
                 * @description 4:3 and 3:4 only with q2.
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /** @description Seconds. The page's schema says text, its example sends a number. */
                duration?: number | string;
            };
        };
        TemplateEffectRequest: {
            /** @constant */
            scene_type: "template_effect";
            prompt?: string;
            /** @description Declared an object, sent as a list. */
            file_infos?: components["schemas"]["VideoFile"][];
            ext_info: {
                /** @description What a template takes differs from one to the next. */
                AdditionalParameters: {
                    /** @example morphlab */
                    template: string;
                } & {
                    [key: string]: unknown;
                };
            };
        } & {
            [key: string]: unknown;
        };
        CreateAnswer: components["schemas"]["Created"] | components["schemas"]["TencentError"] | components["schemas"]["GatewayError"] | components["schemas"]["GatewayTaskError"];
        Created: {
            Response: {
                /** @description What to query with. */
                TaskId: string;
                /** @description Names this exchange. */
                RequestId?: string;
            };
        };
        QueryAnswer: components["schemas"]["Described"] | components["schemas"]["TencentError"] | components["schemas"]["GatewayError"] | components["schemas"]["GatewayTaskError"];
        Described: {
            /** @description Tencent sends the objects of some forty other task types along, as null. */
            Response: {
                /** @description `AigcVideoTask` or `AigcImageTask`, which also names the object below. */
                TaskType?: string;
                /**
                 * @description Of the task as a whole. FINISH says that it ended, not that it went well.
                 * @enum {string}
                 */
                Status: "WAITING" | "PROCESSING" | "FINISH" | "ABORTED";
                CreateTime?: components["schemas"]["Moment"];
                BeginProcessTime?: components["schemas"]["Moment"];
                FinishTime?: components["schemas"]["Moment"];
                /** @description Names this exchange; another with every query. */
                RequestId?: string;
                AigcVideoTask?: components["schemas"]["Job"];
                AigcImageTask?: components["schemas"]["Job"];
            };
        };
        /** @description ISO 8601 in UTC; empty until it is reached. */
        Moment: string | null;
        Job: {
            TaskId?: string;
            /**
             * @description Has no word for waiting; the task's own status counts.
             * @enum {string}
             */
            Status?: "PROCESSING" | "FINISH";
            /**
             * Format: int64
             * @description 0 or absent where nothing went wrong. 40000 bad input, 60000 bad source, 70000 internal.
             */
            ErrCode?: number | null;
            /** @description Empty or absent where nothing went wrong. Known: RequestLimitExceeded, InvalidParameter.VoilationContent (so spelt), InvalidParameterValue, FailedOperation (backlog), InternalError. */
            ErrCodeExt?: string | null;
            /** @description May also have a value on success. */
            Message?: string | null;
            Progress?: number | null;
            /** @description The request, as Tencent understood it. */
            Input?: ({
                Prompt?: string | null;
                ModelName?: string | null;
                ModelVersion?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
            Output?: {
                FileInfos?: components["schemas"]["OutputFile"][] | null;
                ProcedureTaskIds?: string[] | null;
                /** @description Of videos. */
                Usage?: {
                    InputTokens?: number | null;
                    ThoughtTokens?: number | null;
                    InputImageCount?: number | null;
                    InputSeconds?: number | null;
                    OutputSeconds?: number | null;
                    TotalSeconds?: number | null;
                } | null;
            } | null;
            SessionId?: string | null;
            SessionContext?: string | null;
        } | null;
        OutputFile: {
            /** @enum {string|null} */
            StorageMode?: "Temporary" | "Permanent" | "" | null;
            /** @description Plain http in the published sample. Absent where FileContent has a value. */
            FileUrl?: string | null;
            /** @description The thing itself, where UsageType is position_info. */
            FileContent?: string | null;
            /** @description A file ending, such as mp4. */
            FileType?: string | null;
            /** @description Of a permanent file. */
            FileId?: string | null;
            /** @description Of a permanent file. */
            MediaName?: string | null;
            ClassId?: number | null;
            /** @description ISO 8601 in UTC; empty or absent for files that stay. */
            ExpireTime?: string | null;
            /** @description What a file is for, of models that make scenes: scene_url, point_url, mesh_url, mesh_simplified_url, position_info, image_url. */
            UsageType?: string | null;
            /** @description Of a permanent file. */
            MetaData?: ({
                /**
                 * Format: int64
                 * @description Bytes.
                 */
                Size?: number | null;
                Width?: number | null;
                Height?: number | null;
                /** @description Seconds. */
                Duration?: number | null;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        Refusal: components["schemas"]["TencentError"] | components["schemas"]["GatewayError"] | components["schemas"]["GatewayTaskError"];
        TencentError: {
            Response: {
                Error: {
                    /** @description Dotted, such as InvalidParameterValue.SessionId. */
                    Code: string;
                    Message?: string | null;
                };
                RequestId?: string;
            };
        };
        GatewayError: {
            error: {
                message?: components["schemas"]["GatewayMessage"];
                type?: string | null;
                param?: string | null;
                /** @description Often empty. */
                code?: string | number | null;
            };
        };
        GatewayTaskError: {
            /** @description Such as fail_to_fetch_task. */
            code: string | number;
            message: components["schemas"]["GatewayMessage"];
            data?: Record<string, never> | null;
        };
        /** @description Plain text, or once more a code and a message as JSON in the text. */
        GatewayMessage: string | null;
    };
    responses: {
        /** @description The relay, or Tencent through it, refused the request. */
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
            /** @description The task was accepted, or refused with an error inside HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
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
            /** @description The task was accepted, or refused with an error inside HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createTemplateEffect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateEffectRequest"];
            };
        };
        responses: {
            /** @description The task was accepted, or refused with an error inside HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    describeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id a create operation answered with.
                 * @example 1390000001-AigcVideoTask-0ab1c2t
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task, or a refusal with an error inside HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
}
