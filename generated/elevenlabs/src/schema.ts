/** The types of ElevenLabs dubbing's document, by openapi-typescript. Generated from specs/elevenlabs; change that, not this. */

export interface paths {
    "/v1/dubbing/project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List projects. */
        get: operations["listProjects"];
        put?: never;
        /**
         * Prepare a recording or video for dubbing.
         * @description It is transcribed; languages are added to it, before or after. One language is charged at once, and the first one added is paid with it.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dubbing/project#language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dub a recording or video into a language.
         * @description A project and its first language in one request. Charged as one language.
         */
        post: operations["createDub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dubbing/project/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Look at a project. */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Delete a project with its languages and files.
         * @description It cannot be undone. A dub that is running is still billed.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dubbing/project/{project_id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is said in the source.
         * @description When the project is ready.
         */
        get: operations["getProjectTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dubbing/project/{project_id}/transcript/segment/{segment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct what is said in the source.
         * @description For enterprises. Languages that were complete become stale.
         */
        patch: operations["updateSegment"];
        trace?: never;
    };
    "/v1/dubbing/project/{project_id}/language": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** List the languages of a project. */
        get: operations["listLanguages"];
        put?: never;
        /**
         * Dub a project into a language.
         * @description It may be asked for before the project is ready. Every language is billed.
         */
        post: operations["createLanguage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dubbing/project/{project_id}/language/{language_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the dub.
                 * @example lang_1001kwkyxp0je6ktn4knsfrasx5s
                 */
                language_id: components["parameters"]["LanguageId"];
            };
            cookie?: never;
        };
        /**
         * Look at a dub.
         * @description Every look gives links that are good for another hour.
         */
        get: operations["getLanguage"];
        put?: never;
        post?: never;
        /**
         * Delete a dub; its project and other languages stay.
         * @description It cannot be undone. A dub that is running is still billed.
         */
        delete: operations["deleteLanguage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dubbing/project/{project_id}/language/{language_id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dub's translations.
         * @description When it has been complete once; a conflict before.
         */
        get: operations["getLanguageTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dubbing/project/{project_id}/language/{language_id}/transcript/segment/{segment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a translation.
         * @description For enterprises. A dub that was complete becomes stale.
         */
        patch: operations["updateTranslation"];
        trace?: never;
    };
    "/v1/dubbing/project/{project_id}/language/{language_id}/transcript/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the edited parts of a dub anew.
         * @description For enterprises. A conflict where nothing was edited or the dub is not at rest; nothing is charged then.
         */
        post: operations["regenerateLanguage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dubbing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List older dubs. */
        get: operations["listDubs"];
        put?: never;
        /**
         * Dub a file the older way, as a file of the same sort.
         * @description The way to a dubbed video; new work is better done with projects. Up to 1 GB and 2.5 hours.
         */
        post: operations["dubFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dubbing/{dubbing_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the dub.
                 * @example 21m00Tcm4TlvDq8ikWAM
                 */
                dubbing_id: components["parameters"]["DubbingId"];
            };
            cookie?: never;
        };
        /** Look at an older dub. */
        get: operations["getDub"];
        put?: never;
        post?: never;
        /** Delete an older dub. */
        delete: operations["deleteDub"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dubbing/{dubbing_id}/audio/{language_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the file of an older dub.
         * @description As it was made at first; edits of the studio are not in it.
         */
        get: operations["getDubbedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dubbing/{dubbing_id}/transcripts/{language_code}/format/{format_type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the transcript or captions of an older dub.
         * @description `source` as the language is the original.
         */
        get: operations["getDubTranscript"];
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
        ProjectForm: ({
            /**
             * Format: binary
             * @description The recording or video, of up to 3 GiB.
             */
            file: string;
        } | {
            /**
             * Format: uri
             * @description Where the recording or video is, for the public to read.
             */
            source_url: string;
        }) & {
            /** @description The language spoken, as in BCP 47; found out if left out. */
            source_language?: string;
            /**
             * @description The model of every language.
             * @default dubbing_v2
             * @enum {string}
             */
            model_id?: "dubbing_v1" | "dubbing_v2";
            /** @description Names to get right, of at most five words each. */
            keyterms?: string[];
            /** @description The caller's own words for it; told back. */
            reference?: string;
            /** @description Webhooks of the workspace to be told. */
            webhook_ids?: string[];
            /**
             * Format: binary
             * @description For enterprises: JSON with `segments`, 20,000 at most and 4 MiB, in place of a transcription. Needs source_language; with translations also a target language.
             */
            transcript?: string;
        };
        /** @description The language to speak, as in BCP 47, such as `fr` or `es-MX`. */
        TargetLanguage: string;
        VoiceSettings: {
            /**
             * @description How close to keep to the voices of the source.
             * @default 7
             */
            cloning_strength?: number;
        };
        Refusal: {
            detail?: {
                type?: string;
                code?: string;
                /** @description The code as it was told before there was `code`. */
                status?: string;
                message?: string;
                /** @description For support. */
                request_id?: string;
                /** @description The parameter that is meant. */
                param?: string | null;
            } | {
                loc?: (string | number)[];
                msg?: string;
                type?: string;
            }[] | string;
            /** @description The code of a file that is refused. */
            error?: string;
            message?: string;
        };
        /** @description Why it failed. */
        Failure: {
            code: string;
            message: string;
            /** @description Whether the same may work the next time. */
            retryable: boolean;
        } | {
            /** @constant */
            message_type?: "error";
            error: string;
        } | null;
        Warnings: {
            /**
             * @description These speakers got other voices.
             * @enum {string}
             */
            type: "voices_not_permitted";
            speaker_ids: string[];
            message: string;
        }[];
        Segment: {
            id: string;
            text: string;
            speaker_id: string;
            /** @description Seconds. */
            start_s: number;
            /** @description Seconds. */
            end_s: number;
            external_id?: string | null;
        };
        TargetSegment: {
            id: string;
            speaker_id: string;
            /** @description Seconds. */
            start_s: number;
            /** @description Seconds. */
            end_s: number;
            source_text: string;
            translation?: string | null;
        };
        Project: {
            project_id: string;
            /** @enum {string} */
            status: "queued" | "preparing" | "processing" | "ready" | "failed";
            reference?: string | null;
            source_language?: string | null;
            model_id?: string | null;
            media?: {
                filename?: string | null;
                /** @description Seconds. */
                duration_s?: number | null;
                has_video?: boolean | null;
                mime_type?: string | null;
            } | null;
            /** @description Its dubs; empty in lists. */
            language_ids?: string[];
            webhook_ids?: string[];
            /** @description Counts edits of the transcript. */
            revision: number;
            error?: components["schemas"]["Failure"];
            warnings?: components["schemas"]["Warnings"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        Language: {
            language_id: string;
            project_id: string;
            target_language: string;
            /** @enum {string} */
            status: "queued" | "processing" | "completed" | "stale" | "failed";
            model_id?: string | null;
            voice_settings?: components["schemas"]["VoiceSettings"] | null;
            outputs?: {
                /**
                 * Format: uri
                 * @description The dubbed sound; good for an hour.
                 */
                lossless_audio?: string | null;
                /**
                 * Format: uri
                 * @description The translation as WebVTT; good for an hour.
                 */
                subtitles?: string | null;
            } | null;
            /** @description Counts edits of what is said. */
            revision: number;
            /** @description The revision the outputs were made of. */
            output_revision?: number | null;
            error?: components["schemas"]["Failure"];
            warnings?: components["schemas"]["Warnings"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        Dub: {
            dubbing_id: string;
            name?: string;
            /** @enum {string} */
            status: "queued" | "preparing" | "dubbing" | "dubbed" | "failed";
            source_language?: string | null;
            target_languages: string[];
            editable?: boolean;
            /** @description In UTC; no zone is written. */
            created_at?: string;
            media_metadata?: {
                content_type?: string;
                /** @description Seconds. */
                duration?: number;
            } | null;
            /** @description Why it failed. */
            error?: string | null;
        };
    };
    responses: {
        /** @description The project as it is now. */
        Project: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Project"];
            };
        };
        /** @description The dub as it is now. */
        Language: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Language"];
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
    };
    parameters: {
        /**
         * @description The id of the project.
         * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
         */
        ProjectId: string;
        /**
         * @description The id of the dub.
         * @example lang_1001kwkyxp0je6ktn4knsfrasx5s
         */
        LanguageId: string;
        /**
         * @description The id of the segment.
         * @example 0199a3f0-1c2d-7abc-8def-0123456789ab
         */
        SegmentId: string;
        /**
         * @description The id of the dub.
         * @example 21m00Tcm4TlvDq8ikWAM
         */
        DubbingId: string;
        /**
         * @description The language.
         * @example es
         */
        LanguageCode: string;
        /** @description Where the page begins. */
        Cursor: string;
        /** @description How many. */
        PageSize: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProjects: {
        parameters: {
            query?: {
                /** @description Where the page begins. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Only those in this status. */
                status?: "queued" | "preparing" | "ready" | "failed";
                /** @description By when they were created. */
                sort_direction?: "ASCENDING" | "DESCENDING";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        projects: components["schemas"]["Project"][];
                        next_cursor?: string | null;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ProjectForm"];
            };
        };
        responses: {
            201: components["responses"]["Project"];
            401: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    createDub: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ProjectForm"] & {
                    target_language: components["schemas"]["TargetLanguage"];
                };
            };
        };
        responses: {
            201: components["responses"]["Project"];
            401: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Project"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
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
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        language?: string | null;
                        segments: components["schemas"]["Segment"][];
                        revision: number;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    updateSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the segment.
                 * @example 0199a3f0-1c2d-7abc-8def-0123456789ab
                 */
                segment_id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                    speaker_id?: string;
                    /** @description Seconds. */
                    start_s?: number;
                    /** @description Seconds. */
                    end_s?: number;
                };
            };
        };
        responses: {
            /** @description Corrected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        segment: components["schemas"]["Segment"];
                        revision: number;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listLanguages: {
        parameters: {
            query?: {
                /** @description Where the page begins. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Only those in this status. */
                status?: "queued" | "processing" | "completed" | "stale" | "failed";
            };
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Languages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        languages: components["schemas"]["Language"][];
                        next_cursor?: string | null;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    target_language: components["schemas"]["TargetLanguage"];
                    voice_settings?: components["schemas"]["VoiceSettings"];
                    /** @description For enterprises: the translation of every segment, by its external_id or id; 4 MiB at most. */
                    translations?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            201: components["responses"]["Language"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the dub.
                 * @example lang_1001kwkyxp0je6ktn4knsfrasx5s
                 */
                language_id: components["parameters"]["LanguageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Language"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    deleteLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the dub.
                 * @example lang_1001kwkyxp0je6ktn4knsfrasx5s
                 */
                language_id: components["parameters"]["LanguageId"];
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
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getLanguageTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the dub.
                 * @example lang_1001kwkyxp0je6ktn4knsfrasx5s
                 */
                language_id: components["parameters"]["LanguageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The translations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        source_language?: string | null;
                        target_language: string;
                        segments: components["schemas"]["TargetSegment"][];
                        revision: number;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    updateTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the dub.
                 * @example lang_1001kwkyxp0je6ktn4knsfrasx5s
                 */
                language_id: components["parameters"]["LanguageId"];
                /**
                 * @description The id of the segment.
                 * @example 0199a3f0-1c2d-7abc-8def-0123456789ab
                 */
                segment_id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Null has it translated again. */
                    translation?: string | null;
                };
            };
        };
        responses: {
            /** @description Corrected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        segment: components["schemas"]["TargetSegment"];
                        revision: number;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    regenerateLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example proj_1601kwkyxp0hfzvtmyxwqxx6mcy3
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the dub.
                 * @example lang_1001kwkyxp0je6ktn4knsfrasx5s
                 */
                language_id: components["parameters"]["LanguageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regenerated_segment_ids?: string[];
                        /** @description How much is made anew. */
                        regenerated_seconds?: number;
                        /** @description How much of that is billed. */
                        charged_seconds?: number;
                        free_regeneration_seconds_remaining?: number;
                    };
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    listDubs: {
        parameters: {
            query?: {
                /** @description Where the page begins. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many. */
                page_size?: number;
                /** @description Only those in this status. */
                dubbing_status?: "dubbing" | "dubbed" | "failed";
                /** @description Whose. */
                filter_by_creator?: "personal" | "others" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dubs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dubs: components["schemas"]["Dub"][];
                        next_cursor?: string | null;
                        has_more: boolean;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    dubFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The recording or video, unless source_url says where it is.
                     */
                    file?: string;
                    /**
                     * Format: uri
                     * @description Where it is.
                     */
                    source_url?: string;
                    /** @description The language to speak, as in ISO 639-1 or 639-3. */
                    target_lang: string;
                    /**
                     * @description The language spoken.
                     * @default auto
                     */
                    source_lang?: string;
                    /** @description A name for the dub. */
                    name?: string;
                    /** @description An accent to prefer. Experimental. */
                    target_accent?: string;
                    /**
                     * @description How many people speak; 0 finds out.
                     * @default 0
                     */
                    num_speakers?: number;
                    /**
                     * @description Mark a video; that is cheaper.
                     * @default false
                     */
                    watermark?: boolean;
                    /** @description Where to begin, in seconds. */
                    start_time?: number;
                    /** @description Where to stop, in seconds. */
                    end_time?: number;
                    /** @default false */
                    highest_resolution?: boolean;
                    /**
                     * @description Leave music and noises out, as for speeches.
                     * @default false
                     */
                    drop_background_audio?: boolean;
                    /** @description Cover swear words in transcripts. */
                    use_profanity_filter?: boolean;
                    /**
                     * @description Use similar voices of the library; they take places for voices of the workspace.
                     * @default false
                     */
                    disable_voice_cloning?: boolean;
                    /**
                     * @description Prepare it for edits in the studio.
                     * @default false
                     */
                    dubbing_studio?: boolean;
                    /**
                     * @description manual takes the transcript from csv_file. Experimental.
                     * @default automatic
                     * @enum {string}
                     */
                    mode?: "automatic" | "manual";
                    /**
                     * Format: binary
                     * @description Transcript and translation.
                     */
                    csv_file?: string;
                    /** @description Frames in a second of csv_file. */
                    csv_fps?: number;
                    /**
                     * Format: binary
                     * @description With csv_file only.
                     */
                    foreground_audio_file?: string;
                    /**
                     * Format: binary
                     * @description With csv_file only.
                     */
                    background_audio_file?: string;
                };
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dubbing_id: string;
                        expected_duration_sec?: number;
                    };
                };
            };
            401: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getDub: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the dub.
                 * @example 21m00Tcm4TlvDq8ikWAM
                 */
                dubbing_id: components["parameters"]["DubbingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dub as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dub"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    deleteDub: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the dub.
                 * @example 21m00Tcm4TlvDq8ikWAM
                 */
                dubbing_id: components["parameters"]["DubbingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description ok */
                        status: string;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getDubbedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the dub.
                 * @example 21m00Tcm4TlvDq8ikWAM
                 */
                dubbing_id: components["parameters"]["DubbingId"];
                /**
                 * @description The language.
                 * @example es
                 */
                language_code: components["parameters"]["LanguageCode"];
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
                    "audio/mpeg": string;
                    "video/mp4": string;
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            425: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getDubTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the dub.
                 * @example 21m00Tcm4TlvDq8ikWAM
                 */
                dubbing_id: components["parameters"]["DubbingId"];
                /**
                 * @description The language.
                 * @example es
                 */
                language_code: components["parameters"]["LanguageCode"];
                /**
                 * @description How it is written.
                 * @example srt
                 */
                format_type: "srt" | "webvtt" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        transcript_format: "srt" | "webvtt" | "json";
                        srt?: string | null;
                        webvtt?: string | null;
                        json?: {
                            [key: string]: unknown;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
}
