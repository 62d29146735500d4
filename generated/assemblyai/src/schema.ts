/** The types of AssemblyAI's document, by openapi-typescript. Generated from specs/assemblyai; change that, not this. */

export interface paths {
    "/v2/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a recording to be transcribed.
         * @description The address it answers with can only be read by the same account.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Transcribe a recording. */
        post: operations["createTranscript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/transcript/{transcript_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a transcript. */
        get: operations["getTranscript"];
        put?: never;
        post?: never;
        /**
         * Delete a transcript and the file that was uploaded for it.
         * @description The record stays, emptied. It is no way to cancel.
         */
        delete: operations["deleteTranscript"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/transcript/{transcript_id}/{subtitle_format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a finished transcript as captions. */
        get: operations["getSubtitles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/transcript/{transcript_id}/sentences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a finished transcript by sentences. */
        get: operations["getSentences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/transcript/{transcript_id}/paragraphs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a finished transcript by paragraphs. */
        get: operations["getParagraphs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/transcript/{transcript_id}/redacted-audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask where the recording without personal data is.
         * @description Only for transcripts with redact_pii_audio. The file is kept for 24 hours.
         */
        get: operations["getRedactedAudio"];
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
    transcript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transcript is ready or has failed, or its redacted audio is ready.
         * @description Repeated up to ten times until it is answered with a 2xx within ten seconds; a 4xx ends that.
         */
        post: operations["transcriptReady"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        UploadedFile: {
            /** @description To be given as audio_url. */
            upload_url: string;
        };
        Refusal: {
            error: string;
            status?: string;
        } & {
            [key: string]: unknown;
        };
        TranscriptRequest: {
            /**
             * Format: uri
             * @description Where the audio or video is.
             */
            audio_url: string;
            /** @description Models in order of preference, such as universal-3-pro and universal-2. */
            speech_models: string[] | null;
            /**
             * @deprecated
             * @description One model; replaced by speech_models.
             */
            speech_model?: string | null;
            /** @description Where to begin, in milliseconds. */
            audio_start_from?: number;
            /** @description Where to stop, in milliseconds. */
            audio_end_at?: number;
            /**
             * @description The language spoken.
             * @default en_us
             */
            language_code?: string | null;
            /** @description Languages spoken in turn; one of them is `en`. */
            language_codes?: string[] | null;
            /**
             * @description Find the language out.
             * @default false
             */
            language_detection?: boolean;
            /**
             * @description Fail where the language is less certain than this.
             * @default 0
             */
            language_confidence_threshold?: number;
            language_detection_options?: {
                expected_languages?: string[] | null;
                /**
                 * @description Taken where another language than expected was found.
                 * @default auto
                 */
                fallback_language?: string | null;
                /** @default false */
                code_switching?: boolean | null;
                code_switching_confidence_threshold?: number | null;
                /** @description What to do where the language is not certain. */
                on_low_language_confidence?: string | null;
                /** @enum {string} */
                on_no_speech_detected?: "error" | "fallback";
            } | null;
            /** @description What the recording is about, in at most 1,500 words. Not with keyterms_prompt. */
            prompt?: string;
            /** @description Words to be heard right, of at most six words each; 200 for universal-2. */
            keyterms_prompt?: string[];
            keyterms_prompt_options?: {
                /** @enum {string|null} */
                keyterms_match_strength?: "high" | "standard" | null;
            };
            /**
             * @description How freely to transcribe; universal-3-pro only.
             * @default 0
             */
            temperature?: number | null;
            /** @description A field of speech with a model of its own. */
            domain?: string | null;
            /** @default true */
            punctuate?: boolean;
            /**
             * @description Casing, numbers and the like.
             * @default true
             */
            format_text?: boolean;
            /**
             * @description Keep filler words.
             * @default false
             */
            disfluencies?: boolean;
            /** @default false */
            filter_profanity?: boolean;
            /**
             * @description Leave tags such as music out.
             * @default null
             * @enum {string|null}
             */
            remove_audio_tags?: "all" | null;
            /**
             * @description Transcribe each channel on its own.
             * @default false
             */
            multichannel?: boolean;
            /**
             * @description Tell speakers apart.
             * @default false
             */
            speaker_labels?: boolean;
            speakers_expected?: number | null;
            speaker_options?: {
                /** @default 1 */
                min_speakers_expected?: number | null;
                max_speakers_expected?: number | null;
            } | null;
            /**
             * @description Fail where less of the recording than this is speech.
             * @default 0
             */
            speech_threshold?: number | null;
            custom_spelling?: {
                from: string[];
                to: string;
            }[];
            /**
             * @description Find key phrases.
             * @default false
             */
            auto_highlights?: boolean;
            /**
             * @description Find sensitive content.
             * @default false
             */
            content_safety?: boolean;
            /** @default 50 */
            content_safety_confidence?: number;
            /** @default false */
            entity_detection?: boolean;
            /**
             * @description Find topics.
             * @default false
             */
            iab_categories?: boolean;
            /** @default false */
            sentiment_analysis?: boolean;
            /**
             * @deprecated
             * @default false
             */
            auto_chapters?: boolean;
            /**
             * @deprecated
             * @default false
             */
            summarization?: boolean;
            /**
             * @deprecated
             * @default informative
             * @enum {string}
             */
            summary_model?: "informative" | "conversational" | "catchy";
            /**
             * @deprecated
             * @default bullets
             * @enum {string}
             */
            summary_type?: "bullets" | "bullets_verbose" | "gist" | "headline" | "paragraph";
            /**
             * @description Remove personal data from the text.
             * @default false
             */
            redact_pii?: boolean;
            redact_pii_policies?: components["schemas"]["PiiPolicy"][];
            /**
             * @description What stands in its place.
             * @default hash
             * @enum {string|null}
             */
            redact_pii_sub?: "entity_name" | "hash" | null;
            /** @description Return the text as it was said as well. */
            redact_pii_return_unredacted?: boolean;
            /**
             * @description Make a recording without personal data; see getRedactedAudio.
             * @default false
             */
            redact_pii_audio?: boolean;
            /**
             * @default mp3
             * @enum {string}
             */
            redact_pii_audio_quality?: "mp3" | "wav";
            redact_pii_audio_options?: {
                /** @default false */
                return_redacted_no_speech_audio?: boolean;
                /** @enum {string} */
                override_audio_redaction_method?: "silence";
            };
            speech_understanding?: {
                request?: components["schemas"]["Understanding"];
            };
            /**
             * Format: uri
             * @description Where to tell that the transcript is ready.
             */
            webhook_url?: string;
            /**
             * @description A header to be sent with that message.
             * @default null
             */
            webhook_auth_header_name?: string | null;
            /**
             * @description What that header says.
             * @default null
             */
            webhook_auth_header_value?: string | null;
        };
        Understanding: {
            translation?: {
                target_languages: string[];
                /** @default true */
                formal?: boolean;
                /** @default false */
                match_original_utterance?: boolean;
                effort?: components["schemas"]["Effort"];
            };
            speaker_identification?: {
                /** @enum {string} */
                speaker_type: "role" | "name";
                known_values?: string[];
                speakers?: ({
                    role?: string;
                    name?: string;
                    description?: string;
                } & {
                    [key: string]: unknown;
                })[];
                effort?: components["schemas"]["Effort"];
            };
            custom_formatting?: {
                date?: string;
                phone_number?: string;
                email?: string;
                effort?: components["schemas"]["Effort"];
            };
        };
        /** @enum {string} */
        Effort: "low" | "medium";
        /** @enum {string} */
        PiiPolicy: "account_number" | "banking_information" | "blood_type" | "credit_card_cvv" | "credit_card_expiration" | "credit_card_number" | "date" | "date_interval" | "date_of_birth" | "drivers_license" | "drug" | "duration" | "email_address" | "event" | "filename" | "gender_sexuality" | "healthcare_number" | "injury" | "ip_address" | "language" | "location" | "marital_status" | "medical_condition" | "medical_process" | "money_amount" | "nationality" | "number_sequence" | "occupation" | "organization" | "passport_number" | "password" | "person_age" | "person_name" | "phone_number" | "physical_attribute" | "political_affiliation" | "religion" | "statistics" | "time" | "url" | "us_social_security_number" | "username" | "vehicle_id" | "zodiac_sign";
        /** @enum {string} */
        Status: "queued" | "processing" | "completed" | "error";
        Word: {
            text?: string;
            /** @description Milliseconds. */
            start?: number;
            /** @description Milliseconds. */
            end?: number;
            confidence?: number;
            speaker?: string | null;
            channel?: string | null;
        };
        Passage: {
            text?: string;
            /** @description Milliseconds. */
            start?: number;
            /** @description Milliseconds. */
            end?: number;
            confidence?: number;
            speaker?: string | null;
            channel?: string | null;
            words?: components["schemas"]["Word"][];
            translated_texts?: {
                [key: string]: string;
            };
        };
        /** @description Everything that was asked for, and the request's own settings once more. */
        Transcript: {
            id: string;
            status: components["schemas"]["Status"];
            /** @description Why it failed. */
            error?: string | null;
            /** @description The transcript; empty where nobody speaks. */
            text?: string | null;
            words?: components["schemas"]["Word"][] | null;
            utterances?: components["schemas"]["Passage"][] | null;
            confidence?: number | null;
            audio_url?: string;
            /** @description Seconds. */
            audio_duration?: number | null;
            audio_channels?: number | null;
            language_code?: string | null;
            language_codes?: string[] | null;
            language_confidence?: number | null;
            speech_model?: string | null;
            speech_models?: string[] | null;
            speech_model_used?: string | null;
            summary?: string | null;
            chapters?: {
                gist?: string;
                headline?: string;
                summary?: string;
                start?: number;
                end?: number;
            }[] | null;
            entities?: {
                entity_type?: string;
                text?: string;
                start?: number;
                end?: number;
            }[] | null;
            sentiment_analysis_results?: ({
                text?: string;
                /** @enum {string} */
                sentiment?: "POSITIVE" | "NEUTRAL" | "NEGATIVE";
            } & {
                [key: string]: unknown;
            })[] | null;
            auto_highlights_result?: {
                [key: string]: unknown;
            } | null;
            content_safety_labels?: {
                [key: string]: unknown;
            } | null;
            iab_categories_result?: {
                [key: string]: unknown;
            } | null;
            /** @description By language. */
            translated_texts?: {
                [key: string]: string;
            } | null;
            unredacted_text?: string | null;
            redact_pii?: boolean | null;
            redact_pii_audio?: boolean | null;
            speech_understanding?: {
                [key: string]: unknown;
            } | null;
            metadata?: ({
                domain_used?: string | null;
                warning?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description It waits because too many run at once. */
            throttled?: boolean | null;
            webhook_url?: string | null;
            webhook_auth?: boolean | null;
            webhook_auth_header_name?: string | null;
            /** @description What the receiver of the message answered. */
            webhook_status_code?: number | null;
        } & {
            [key: string]: unknown;
        };
        Sentences: {
            id?: string;
            sentences?: components["schemas"]["Passage"][];
            confidence?: number;
            audio_duration?: number;
        };
        Paragraphs: {
            id?: string;
            paragraphs?: components["schemas"]["Passage"][];
            confidence?: number;
            audio_duration?: number;
        };
        RedactedAudio: {
            /** @enum {string} */
            status: "redacted_audio_ready";
            redacted_audio_url: string;
        };
        TranscriptReady: {
            transcript_id: string;
            /** @enum {string} */
            status: "completed" | "error";
        };
        Message: components["schemas"]["TranscriptReady"] | components["schemas"]["RedactedAudio"];
    };
    responses: {
        /** @description The transcript as it is now. */
        Transcript: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Transcript"];
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
        /** @description Too many requests. */
        Throttled: {
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
         * @description The id of the transcript.
         * @example 5551722-f677-48a6-9287
         */
        TranscriptId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Uploaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    createTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranscriptRequest"];
            };
        };
        responses: {
            200: components["responses"]["Transcript"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the transcript.
                 * @example 5551722-f677-48a6-9287
                 */
                transcript_id: components["parameters"]["TranscriptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Transcript"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deleteTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the transcript.
                 * @example 5551722-f677-48a6-9287
                 */
                transcript_id: components["parameters"]["TranscriptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Transcript"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getSubtitles: {
        parameters: {
            query?: {
                /** @description Longest caption. */
                chars_per_caption?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the transcript.
                 * @example 5551722-f677-48a6-9287
                 */
                transcript_id: components["parameters"]["TranscriptId"];
                /**
                 * @description Format of the captions.
                 * @example srt
                 */
                subtitle_format: "srt" | "vtt";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The captions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getSentences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the transcript.
                 * @example 5551722-f677-48a6-9287
                 */
                transcript_id: components["parameters"]["TranscriptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sentences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sentences"];
                };
            };
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getParagraphs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the transcript.
                 * @example 5551722-f677-48a6-9287
                 */
                transcript_id: components["parameters"]["TranscriptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paragraphs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Paragraphs"];
                };
            };
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getRedactedAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the transcript.
                 * @example 5551722-f677-48a6-9287
                 */
                transcript_id: components["parameters"]["TranscriptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedactedAudio"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    transcriptReady: {
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
