/** The types of D-ID's document, by openapi-typescript. Generated from specs/d-id; change that, not this. */

export interface paths {
    "/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the talks. */
        get: operations["listTalks"];
        put?: never;
        /** Make a photo speak. */
        post: operations["createTalk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/talks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a talk. */
        get: operations["getTalk"];
        put?: never;
        post?: never;
        /**
         * Delete a talk.
         * @description Refused while it is made, so it is no way to cancel.
         */
        delete: operations["deleteTalk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the clips. */
        get: operations["listClips"];
        put?: never;
        /** Make a premium avatar speak. */
        post: operations["createClip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a clip. */
        get: operations["getClip"];
        put?: never;
        post?: never;
        /**
         * Delete a clip.
         * @description Refused while it is made, so it is no way to cancel.
         */
        delete: operations["deleteClip"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the scenes. */
        get: operations["listScenes"];
        put?: never;
        /** Make an express avatar speak. */
        post: operations["createScene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a scene. */
        get: operations["getScene"];
        put?: never;
        post?: never;
        /** Delete a scene. */
        delete: operations["deleteScene"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expressives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the expressives. */
        get: operations["listExpressives"];
        put?: never;
        /** Make an avatar of the fourth generation speak. */
        post: operations["createExpressive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expressives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at an expressive video. */
        get: operations["getExpressive"];
        put?: never;
        post?: never;
        /** Delete an expressive video. */
        delete: operations["deleteExpressive"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/animations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the animations.
         * @deprecated
         */
        get: operations["listAnimations"];
        put?: never;
        /**
         * Move a photo like another video.
         * @deprecated
         */
        post: operations["createAnimation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/animations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Look at an animation.
         * @deprecated
         */
        get: operations["getAnimation"];
        put?: never;
        post?: never;
        /**
         * Delete an animation.
         * @deprecated
         * @description Refused while it is made, so it is no way to cancel.
         */
        delete: operations["deleteAnimation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the translations. */
        get: operations["listTranslations"];
        put?: never;
        /** Translate a video. */
        post: operations["createTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a translation. */
        get: operations["getTranslation"];
        put?: never;
        post?: never;
        /**
         * Delete a translation.
         * @description Refused while it is made, so it is no way to cancel.
         */
        delete: operations["deleteTranslation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at all translations of one submit. */
        get: operations["getTranslationGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenes/avatars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the express avatars. */
        get: operations["listAvatars"];
        put?: never;
        /** Train an express avatar. */
        post: operations["createAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenes/avatars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at an express avatar. */
        get: operations["getAvatar"];
        put?: never;
        post?: never;
        /** Delete an express avatar. */
        delete: operations["deleteAvatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clips/presenters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the premium avatars. */
        get: operations["listPresenters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expressives/avatars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the avatars of the fourth generation. */
        get: operations["listExpressiveAvatars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expressives/avatars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read about one, and its sentiments. */
        get: operations["getExpressiveAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tts/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the voices. */
        get: operations["listVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep an image for a day or two. */
        post: operations["uploadImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an image. */
        delete: operations["deleteImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a recording for a day or two. */
        post: operations["uploadAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a recording. */
        delete: operations["deleteAudio"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what is left to spend. */
        get: operations["getCredits"];
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
    video: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A video or a translation has ended.
         * @description Sent to the webhook of the submit.
         */
        post: operations["videoEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @enum {string} */
        VideoStatus: "created" | "started" | "done" | "error" | "rejected";
        CreatedVideo: {
            id: string;
            /**
             * @example talk
             * @example clip
             * @example scene
             * @example expressive
             * @example animation
             */
            object?: string;
            status: components["schemas"]["VideoStatus"];
            created_at?: string;
            created_by?: string;
        };
        /** @description Each kind of video has some of these fields. */
        Video: {
            id: string;
            status: components["schemas"]["VideoStatus"];
            /** @description The video, once it is done. */
            result_url?: string;
            /** @description Where it will be; not readable. */
            pending_url?: string;
            subtitles_url?: string | null;
            thumbnail_url?: string | null;
            /** @description Seconds. */
            duration?: number;
            error?: components["schemas"]["Failure"] | null;
            /** @description Some come without a zone. */
            created_at?: string;
            started_at?: string;
            completed_at?: string;
            modified_at?: string;
            name?: string;
            user_data?: string | null;
            webhook?: string | null;
            created_by?: string;
            user_id?: string;
            owner_id?: string;
            /** @description The photo, as it was given. */
            source_url?: string;
            driver_url?: string;
            /** @description What is said, as it was given or made. */
            audio_url?: string;
            presenter_id?: string;
            driver_id?: string;
            avatar_id?: string;
            sentiment_id?: string;
            metadata?: {
                [key: string]: unknown;
            };
            config?: {
                [key: string]: unknown;
            };
        };
        Failure: {
            /**
             * @example DriverError
             * @example SourceError
             * @example LogoError
             * @example FaceError
             * @example VideoEnhanceError
             * @example UnknownError
             */
            kind?: string;
            description?: string;
            details?: unknown;
        };
        Translation: {
            id: string;
            /** @description What all translations of one submit have in common. */
            group_id: string;
            name?: string;
            owner_id?: string;
            status: components["schemas"]["TranslationStatus"];
            created_at?: string;
            created_by?: string;
            modified_at?: string;
            result_url?: string | null;
            subtitles_url?: string | null;
            thumbnail_url?: string | null;
            transcriptions?: components["schemas"]["Transcription"][];
        };
        /** @enum {string} */
        TranslationStatus: "created" | "validating" | "ready" | "done" | "error" | "rejected";
        Transcription: {
            url: string;
            /** @enum {string} */
            version: "original" | "shortened" | "edit";
            selected?: boolean;
        };
        TranslationGroup: {
            id?: string;
            owner_id?: string;
            name?: string;
            /** @enum {string} */
            status?: "created" | "validating" | "partial-done" | "done" | "error";
            target_languages?: string[];
            created_at?: string;
            /** @description When drafts were made. */
            generated_at?: string;
            modified_at?: string;
            thumbnail_url?: string;
            error_kind?: string;
            translations?: {
                id?: string;
                status?: components["schemas"]["TranslationStatus"];
                generated_at?: string;
                modified_at?: string;
                proofreading?: boolean;
                locale?: string;
                language?: string;
                custom_voice_id?: string;
                transcriptions?: components["schemas"]["Transcription"][];
            }[];
        };
        Avatar: {
            id: string;
            object?: string;
            /** @enum {string} */
            status: "draft" | "created" | "validating" | "started" | "training-started" | "done" | "error" | "rejected";
            name?: string;
            error?: components["schemas"]["Failure"] | null;
            created_at?: string;
            started_at?: string;
            completed_at?: string;
            modified_at?: string;
            owner_id?: string;
            created_by?: string;
            image_url?: string;
            thumbnail_url?: string;
            /** @description A short gif of the recording. */
            preview_url?: string;
            /** @description A video of the avatar. */
            talking_preview_url?: string;
            voice_id?: string;
            source_url?: string;
            consent_id?: string;
        };
        Presenter: {
            presenter_id?: string;
            name?: string;
            driver_id?: string;
            gender?: string;
            owner_id?: string;
            /** @enum {string} */
            status?: "done" | "started" | "error" | "rejected";
            preview_url?: string;
            talking_preview_url?: string;
            video_url?: string;
            image_url?: string;
            thumbnail_url?: string;
            is_streamable?: boolean;
            is_greenscreen?: boolean;
            created_at?: string;
            modified_at?: string;
            voice?: components["schemas"]["VoiceChoice"];
        };
        ExpressiveAvatar: {
            id?: string;
            owner_id?: string;
            name?: string;
            gender?: string;
            is_greenscreen?: boolean;
            thumbnail_url?: string;
            sentiments?: {
                id?: string;
                /** @enum {string} */
                sentiment?: "Professional" | "Empathetic" | "Excited" | "Frustrated" | "Friendly";
                description?: string;
                preview_url?: string;
                voice?: components["schemas"]["VoiceChoice"];
            }[];
        };
        Voice: {
            id?: string;
            name?: string;
            gender?: string;
            /** @enum {string} */
            access?: "public" | "premium" | "private" | "external-private";
            provider?: components["schemas"]["VoiceProvider"];
            languages?: {
                language?: string;
                locale?: string;
                accent?: string;
                previewUrl?: string;
            }[];
            styles?: string[];
            description?: string;
            age?: string;
            useCase?: string;
        };
        /** @enum {string} */
        VoiceProvider: "amazon" | "microsoft" | "azure-openai" | "elevenlabs" | "google";
        Refusal: {
            /**
             * @example BadRequestError
             * @example AuthorizationError
             * @example InsufficientCreditsError
             * @example PermissionError
             * @example NotFoundError
             * @example NotReadyError
             * @example ImageModerationError
             * @example CelebrityRecognizedError
             * @example TextModerationError
             * @example AudioModerationError
             */
            kind?: string;
            description?: string;
            details?: unknown;
            /** @description What the gateway says instead. */
            message?: string;
        };
        TalkRequest: {
            /**
             * @description The photo.
             * @default https://d-id-public-bucket.s3.us-west-2.amazonaws.com/alice.jpg
             */
            source_url?: string;
            script: components["schemas"]["Script"];
            config?: {
                logo?: components["schemas"]["Logo"];
                /** @description Put the moving face back into the photo. */
                stitch?: boolean;
                /** @enum {string} */
                result_format?: "mp4" | "mov";
                /**
                 * @description End as it begins.
                 * @default false
                 */
                fluent?: boolean;
                /**
                 * @description Seconds of silence at the end; they are paid for.
                 * @default 0
                 */
                pad_audio?: number;
                driver_expressions?: {
                    /** @description Each lasts until the next. */
                    expressions: {
                        start_frame: number;
                        /** @enum {string} */
                        expression: "neutral" | "happy" | "serious" | "surprise";
                        intensity: number;
                    }[];
                    /** @description Frames from one to the next. */
                    transition_frames?: number;
                };
            };
            user_data?: components["schemas"]["UserData"];
            name?: string;
            webhook?: components["schemas"]["WebhookLink"];
            result_url?: components["schemas"]["ResultLink"];
        };
        ClipRequest: {
            /**
             * @description The avatar.
             * @default jack-Pt27VkP3hW
             */
            presenter_id?: string;
            /** @description How it moves; chosen where it is left out. */
            driver_id?: string;
            script: components["schemas"]["Script"];
            config?: {
                logo?: components["schemas"]["Logo"];
                /** @default mp4 */
                result_format?: components["schemas"]["ResultFormat"];
                /** @description Pixels of the longer side. */
                output_resolution?: number;
            };
            presenter_config?: {
                crop?: {
                    /** @constant */
                    type: "wide";
                } | {
                    /** @constant */
                    type: "rectangle";
                    /** @description Shares of the picture, from its top left corner. */
                    rectangle: {
                        top: number;
                        left: number;
                        bottom: number;
                        right: number;
                    };
                };
            };
            background?: components["schemas"]["Background"];
            user_data?: components["schemas"]["UserData"];
            name?: string;
            webhook?: components["schemas"]["WebhookLink"];
            result_url?: components["schemas"]["ResultLink"];
        };
        SceneRequest: {
            avatar_id: string;
            script: components["schemas"]["Script"];
            config?: {
                logo?: components["schemas"]["Logo"];
            };
            /** @description For avatars before a green screen. */
            background?: components["schemas"]["Background"];
            user_data?: components["schemas"]["UserData"];
            name?: string;
            webhook?: components["schemas"]["WebhookLink"];
            /** @description An address of your own for the video. */
            result_url?: string;
        };
        ExpressiveRequest: {
            avatar_id: string;
            /** @description One of the avatar. */
            sentiment_id?: string;
            script: components["schemas"]["Script"];
            config?: {
                logo?: components["schemas"]["Logo"] | boolean;
                /** @description Not beside result_url. */
                result_format?: components["schemas"]["ResultFormat"];
                /**
                 * @description Pixels of its height.
                 * @default 1080
                 * @enum {number}
                 */
                output_resolution?: 480 | 720 | 1080;
            };
            background?: {
                /** @constant */
                type: "color";
                value: string;
            } | {
                /** @constant */
                type: "image_url";
                value: string;
            };
            persist?: boolean;
            user_data?: string;
            name?: string;
            webhook?: string;
            /** @description An address of your own for the video. */
            result_url?: string;
        };
        AnimationRequest: {
            /**
             * @description The photo.
             * @default https://d-id-public-bucket.s3.us-west-2.amazonaws.com/alice.jpg
             */
            source_url?: string;
            /** @description The video whose movement is taken. */
            driver_url?: string;
            face?: components["schemas"]["Face"];
            config?: {
                logo?: components["schemas"]["Logo"] | boolean;
                /** @description A video to lay over it. */
                overlay?: string;
                /** @default true */
                mute?: boolean;
                /** @description Put the moving faces back into the photo. */
                stitch?: boolean;
                /** @default 5 */
                max_animated_faces?: number;
                /** @enum {string} */
                result_format?: "mp4" | "mov";
            };
            user_data?: components["schemas"]["UserData"];
            webhook?: components["schemas"]["WebhookLink"];
            result_url?: components["schemas"]["ResultLink"];
        };
        TranslationRequest: {
            source_url: components["schemas"]["VideoLink"];
            /** @description One, for one task. Arabic, Bulgarian, Chinese, Croatian, Czech, Danish, Dutch, English, Filipino, Finnish, French, German, Greek, Hindi, Indonesian, Italian, Japanese, Korean, Malay, Polish, Portuguese, Romanian, Russian, Slovak, Spanish, Swedish, Tamil, Turkish, Ukrainian. */
            languages: string[];
            /** @description What is spoken in it; found out where it is left out. */
            source_language?: string;
            webhook?: components["schemas"]["WebhookLink"];
            user_data?: components["schemas"]["UserData"];
            /** @description An address of your own for the video. */
            result_url?: string;
        };
        Script: components["schemas"]["TextScript"] | components["schemas"]["AudioScript"];
        TextScript: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            /**
             * @description What to say; 10000 characters beside marks, and what the voice allows.
             * @default Making videos is easy with D-ID
             */
            input?: string;
            /**
             * @description The text holds marks.
             * @default false
             */
            ssml?: boolean;
            provider?: components["schemas"]["VoiceChoice"];
            /** @default false */
            subtitles?: boolean;
        };
        AudioScript: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "audio";
            /** @description The recording: 15 MB, five minutes of a clip or ten of a talk. */
            audio_url: string;
            /** @default false */
            subtitles?: boolean;
        };
        /** @description Whose voice; one of Microsoft where it is left out. */
        VoiceChoice: components["schemas"]["MicrosoftVoice"] | components["schemas"]["AzureOpenAiVoice"] | components["schemas"]["ElevenLabsVoice"] | components["schemas"]["AmazonVoice"] | components["schemas"]["GoogleVoice"];
        MicrosoftVoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "microsoft";
            voice_id: string;
            voice_config?: components["schemas"]["VoiceConfig"];
            language?: string;
        };
        AzureOpenAiVoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "azure-openai";
            voice_id: string;
            voice_config?: components["schemas"]["VoiceConfig"];
            language?: string;
        };
        ElevenLabsVoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "elevenlabs";
            /** @default 21m00Tcm4TlvDq8ikWAM */
            voice_id?: string;
            /** @default eleven_multilingual_v2 */
            model_id?: string;
            language?: string;
            voice_config?: {
                stability?: number;
                similarity_boost?: number;
                /** @description 0.7 to 1.2. */
                rate?: string;
                /** @description 0 to 1. */
                style?: string;
                use_speaker_boost?: boolean;
                /** @description Slow. */
                apply_language_text_normalization?: boolean;
            };
        };
        AmazonVoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "amazon";
            /** @enum {string} */
            voice_id: "Amy" | "Aria" | "Ayanda" | "Bianca" | "Brian" | "Camila" | "Emma" | "Gabrielle" | "Ivy" | "Joanna" | "Joey" | "Justin" | "Kendra" | "Kevin" | "Kimberly" | "Léa" | "Lucia" | "Lupe" | "Matthew" | "Olivia" | "Salli" | "Seoyeon" | "Takumi" | "Vicki";
            language?: string;
        };
        GoogleVoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "google";
            /** @default he-IL-Wavenet-A */
            voice_id?: string;
        };
        VoiceConfig: {
            /** @description One of the voice. */
            style?: string;
            /** @description 0.5 to 2, or a word from x-slow to x-fast. */
            rate?: string;
            /** @description Hz, semitones, or a word from x-low to x-high. */
            pitch?: string;
        };
        Logo: {
            url: string;
            /** @description Pixels from the left and the top; from the other side where negative. */
            position: number[];
        };
        /** @enum {string} */
        ResultFormat: "mp4" | "mov" | "webm";
        Background: {
            /** @description False for none, in webm. */
            color?: string | false;
            /** @description An image. */
            source_url?: string;
        };
        /** @description The face to move, instead of the most prominent one. */
        Face: {
            size: number;
            top_left: number[];
            /** @enum {string} */
            overlap?: "NO" | "PARTIAL" | "YES" | "UNKNOWN";
            face_id?: string;
            detect_confidence?: number;
            sharpness?: number;
            face_occluded?: boolean;
            face_occluded_confidence?: number;
            detection?: {
                top: number;
                left: number;
                bottom: number;
                right: number;
            };
        };
        /** @description Comes back with the video. */
        UserData: string;
        /** @description Where to tell of the end. */
        WebhookLink: string;
        /** @description An address of your own for the video. */
        ResultLink: string;
        /** @description The video. */
        VideoLink: string;
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
    };
    parameters: {
        /**
         * @description Its id.
         * @example tlk_AbCs-xcz
         */
        Id: string;
        /** @description How many. */
        Limit: number;
        /** @description The token of the page before. */
        Token: string;
        /** @description Keys of your own for other makers, as JSON: {"elevenlabs": "…"}. */
        ExternalKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listTalks: {
        parameters: {
            query?: {
                /** @description How many. */
                limit?: components["parameters"]["Limit"];
                /** @description The token of the page before. */
                token?: components["parameters"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The talks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        talks?: components["schemas"]["Video"][];
                        token?: string;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createTalk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Keys of your own for other makers, as JSON: {"elevenlabs": "…"}. */
                "x-api-key-external"?: components["parameters"]["ExternalKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalkRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedVideo"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getTalk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteTalk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listClips: {
        parameters: {
            query?: {
                /** @description How many. */
                limit?: components["parameters"]["Limit"];
                /** @description The token of the page before. */
                token?: components["parameters"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clips. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clips?: components["schemas"]["Video"][];
                        token?: string;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createClip: {
        parameters: {
            query?: never;
            header?: {
                /** @description Keys of your own for other makers, as JSON: {"elevenlabs": "…"}. */
                "x-api-key-external"?: components["parameters"]["ExternalKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClipRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedVideo"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getClip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteClip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listScenes: {
        parameters: {
            query?: {
                /** @description How many. */
                limit?: components["parameters"]["Limit"];
                /** @description The token of the page before. */
                token?: components["parameters"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scenes?: components["schemas"]["Video"][];
                        token?: string;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createScene: {
        parameters: {
            query?: never;
            header?: {
                /** @description Keys of your own for other makers, as JSON: {"elevenlabs": "…"}. */
                "x-api-key-external"?: components["parameters"]["ExternalKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SceneRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedVideo"];
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
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
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
                 * @description Its id.
                 * @example tlk_AbCs-xcz
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
            default: components["responses"]["Refused"];
        };
    };
    listExpressives: {
        parameters: {
            query?: {
                /** @description How many. */
                limit?: components["parameters"]["Limit"];
                /** @description The token of the page before. */
                token?: components["parameters"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The expressives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expressives?: components["schemas"]["Video"][];
                        token?: string;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createExpressive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Keys of your own for other makers, as JSON: {"elevenlabs": "…"}. */
                "x-api-key-external"?: components["parameters"]["ExternalKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpressiveRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedVideo"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getExpressive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteExpressive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
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
            default: components["responses"]["Refused"];
        };
    };
    listAnimations: {
        parameters: {
            query?: {
                /** @description How many. */
                limit?: components["parameters"]["Limit"];
                /** @description The token of the page before. */
                token?: components["parameters"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The animations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        animations?: components["schemas"]["Video"][];
                        token?: string;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createAnimation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnimationRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedVideo"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getAnimation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteAnimation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listTranslations: {
        parameters: {
            query?: {
                /** @description Those of one submit. */
                groupId?: string;
                /** @description How many. */
                limit?: components["parameters"]["Limit"];
                /** @description The token of the page before. */
                token?: components["parameters"]["Token"];
            };
            header?: never;
            path?: never;
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
                        translations?: components["schemas"]["Translation"][];
                        token?: string;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        translations: components["schemas"]["Translation"][];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The translation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translation"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The translation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translation"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getTranslationGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationGroup"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listAvatars: {
        parameters: {
            query?: {
                /** @description How many. */
                limit?: components["parameters"]["Limit"];
                /** @description The token of the page before. */
                token?: components["parameters"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The avatars. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        avatars?: components["schemas"]["Avatar"][];
                        token?: string;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    source_url: components["schemas"]["VideoLink"];
                    /** @description The recorded consent of the person. */
                    consent_id?: string;
                    name?: string;
                    webhook?: components["schemas"]["WebhookLink"];
                    user_data?: components["schemas"]["UserData"];
                    is_greenscreen?: boolean;
                };
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Avatar"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The avatar as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Avatar"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
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
            default: components["responses"]["Refused"];
        };
    };
    listPresenters: {
        parameters: {
            query?: {
                /** @description How many. */
                limit?: components["parameters"]["Limit"];
                /** @description The token of the page before. */
                token?: components["parameters"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The avatars. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        presenters?: components["schemas"]["Presenter"][];
                        token?: string;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listExpressiveAvatars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The avatars. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        avatars?: components["schemas"]["ExpressiveAvatar"][];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getExpressiveAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The avatar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpressiveAvatar"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listVoices: {
        parameters: {
            query?: {
                /** @description Of one maker. */
                provider?: components["schemas"]["VoiceProvider"];
                /** @description One voice. */
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voice"][];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    uploadImage: {
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
                     * @description A JPEG or PNG.
                     */
                    image?: string;
                    source_url?: string;
                    /** @description An address of your own to keep it at. */
                    result_url?: string;
                    detect_faces?: string;
                    metadata?: string;
                };
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        id?: string;
                        faces?: components["schemas"]["Face"][];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
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
            default: components["responses"]["Refused"];
        };
    };
    uploadAudio: {
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
                     * @description Sound or video, 6 MB at most.
                     */
                    audio?: string;
                    source_url?: string;
                    /** @description An address of your own to keep it at. */
                    result_url?: string;
                    persist?: string;
                };
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        id?: string;
                        /** @description Seconds. */
                        duration?: number;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example tlk_AbCs-xcz
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
            default: components["responses"]["Refused"];
        };
    };
    getCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        remaining?: number;
                        total?: number;
                        credits?: {
                            remaining?: number;
                            total?: number;
                            expire_at?: string;
                            valid_from?: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    videoEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Video"] | components["schemas"]["Translation"];
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
