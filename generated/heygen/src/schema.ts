/** The types of HeyGen's document, by openapi-typescript. Generated from specs/heygen; change that, not this. */

export interface paths {
    "/v3/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a video of an avatar, of a picture, from a prompt, or of several scenes.
         * @description What `type` says decides about the rest of the body.
         */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/videos/{video_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a video. */
        get: operations["getVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the template.
                 * @example tpl_abc123
                 */
                template_id: string;
            };
            cookie?: never;
        };
        /** Look at a template, its scenes and its variables. */
        get: operations["getTemplate"];
        put?: never;
        /**
         * Make a video from a template.
         * @description The same Idempotency-Key is answered with the video as it was at first.
         */
        post: operations["generateFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an agent make a video from a prompt.
         * @description It writes the script, picks what it shows and renders. That takes 20 to 45 minutes.
         */
        post: operations["createVideoAgentSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-agents/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session.
                 * @example sess_abc123
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /** Look at a session of the agent. */
        get: operations["getVideoAgentSession"];
        put?: never;
        /**
         * Answer the agent, approve what it shows, or ask for a change.
         * @description Only in sessions of the mode `chat`.
         */
        post: operations["sendVideoAgentMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-agents/{session_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the agent at its next checkpoint.
         * @description What it has made is kept.
         */
        post: operations["stopVideoAgentSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Translate a video, with the voice and the lips of who speaks. */
        post: operations["createVideoTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-translations/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the languages that videos can be translated into. */
        get: operations["listTranslationLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-translations/{video_translation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a translation. */
        get: operations["getVideoTranslation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-translations/proofreads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the subtitles of a translation made first, to correct them.
         * @description For enterprises.
         */
        post: operations["createProofread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-translations/proofreads/{proofread_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a proofread. */
        get: operations["getProofread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-translations/proofreads/{proofread_id}/srt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the proofread.
                 * @example pr_abc123
                 */
                proofread_id: components["parameters"]["ProofreadId"];
            };
            cookie?: never;
        };
        /** Get the subtitles of a proofread. */
        get: operations["getProofreadSubtitles"];
        /** Put corrected subtitles in the place of a proofread's. */
        put: operations["replaceProofreadSubtitles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-translations/proofreads/{proofread_id}/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the translated video from a proofread's subtitles. */
        post: operations["generateFromProofread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lipsyncs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put another sound on a video and move the lips to it. */
        post: operations["createLipsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lipsyncs/{lipsync_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a lip-sync. */
        get: operations["getLipsync"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/background-removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Part who is in a video from what is behind.
         * @description A repeated `request_id` is answered with the first job, whatever else the body says; the header Idempotency-Key is not heeded here.
         */
        post: operations["removeBackground"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/background-removals/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a removal of a background. */
        get: operations["getBackgroundRemoval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/ai-clipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cut the best moments out of a long video. */
        post: operations["createClips"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/ai-clipping/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a job of clips. */
        get: operations["getClips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/hyperframes/renders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Render a project of HTML as a video. */
        post: operations["createRender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/hyperframes/renders/{render_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a render. */
        get: operations["getRender"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/avatars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an avatar from footage, a photo or a prompt.
         * @description Who is seen must agree before a private avatar can be used.
         */
        post: operations["createAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/avatars/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the looks of avatars, whose ids videos take. */
        get: operations["listAvatarLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/avatars/looks/{look_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at one look of an avatar. */
        get: operations["getAvatarLook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/avatars/{group_id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask who is seen to agree. */
        post: operations["requestAvatarConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List voices. */
        get: operations["listVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/voices/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a voice like that of a recording. */
        post: operations["cloneVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/voices/{voice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a voice. */
        get: operations["getVoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/videos/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make up to 100 videos. */
        post: operations["createVideoBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/videos/batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a batch of videos. */
        get: operations["getVideoBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-translations/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make up to 100 translations. */
        post: operations["createTranslationBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-translations/batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a batch of translations. */
        get: operations["getTranslationBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lipsyncs/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make up to 100 lip-syncs. */
        post: operations["createLipsyncBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lipsyncs/batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a batch of lip-syncs. */
        get: operations["getLipsyncBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a file of up to 32 MB. */
        post: operations["uploadAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/webhooks/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an address that is told of tasks.
         * @description The secret is shown this once.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something has ended.
         * @description Sent to registered endpoints, again and again for up to a day until they answer within ten seconds.
         */
        post: operations["eventHappened"];
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
            error: {
                code: string;
                message: string;
                /** @description The field that was wrong. */
                param?: string | null;
                doc_url?: string | null;
            };
        };
        AssetUrl: {
            /** @constant */
            type: "url";
            /**
             * Format: uri
             * @description A public HTTPS address.
             */
            url: string;
        };
        AssetId: {
            /** @constant */
            type: "asset_id";
            /** @description Of an uploaded file. */
            asset_id: string;
        };
        AssetBase64: {
            /** @constant */
            type: "base64";
            /** @example image/png */
            media_type: string;
            data: string;
        };
        Media: components["schemas"]["AssetUrl"] | components["schemas"]["AssetId"];
        AnyMedia: components["schemas"]["AssetUrl"] | components["schemas"]["AssetId"] | components["schemas"]["AssetBase64"];
        /** @description png, jpeg, mp4, webm, mp3, wav or pdf. */
        Attachments: components["schemas"]["AnyMedia"][];
        /**
         * Format: uri
         * @description Told of this one task; what it gets is not signed.
         */
        CallbackUrl: string;
        /**
         * Format: uri
         * @description Told once when every item has ended.
         */
        BatchCallbackUrl: string;
        /** @description Comes back in messages. */
        CallbackId: string;
        /** @enum {string} */
        Resolution: "4k" | "1080p" | "720p";
        /**
         * @description `auto` keeps that of the source.
         * @default 16:9
         * @enum {string}
         */
        AspectRatio: "16:9" | "9:16" | "4:5" | "5:4" | "1:1" | "auto";
        /**
         * @description Photo avatars with `avatar_iv` only; `low` if left out.
         * @enum {string}
         */
        Expressiveness: "high" | "medium" | "low";
        /** @description A file of subtitles is always made. */
        Caption: {
            /**
             * @default srt
             * @enum {string}
             */
            file_format?: "srt";
            /**
             * @description Write them into the picture as well.
             * @enum {string}
             */
            style?: "default";
        };
        Background: {
            /** @enum {string} */
            type: "color" | "image";
            /** @description A colour such as `#ff0000`; for `color`. */
            value?: string;
            /**
             * Format: uri
             * @description For `image`, instead of `asset_id`.
             */
            url?: string;
            /** @description For `image`, instead of `url`. */
            asset_id?: string;
        };
        /** @description `avatar_iv` if left out. What a look can be used with is in its `supported_api_engines`. */
        Engine: {
            /** @constant */
            type: "avatar_v";
            /** @description A look of the same avatar whose way of moving is taken over. */
            reference_look_id?: string;
        } | {
            /** @constant */
            type: "avatar_iv";
        } | {
            /**
             * @description Without `motion_prompt` and `expressiveness`.
             * @constant
             */
            type: "avatar_iii";
        };
        VoiceSettings: {
            /** @default 1 */
            speed?: number;
            /**
             * @description Semitones.
             * @default 0
             */
            pitch?: number;
            /** @default 1 */
            volume?: number;
            /** @description The accent of a voice that has several, such as `en-US`. */
            locale?: string;
            /** @description Must fit the engine of the voice. */
            engine_settings?: {
                /** @constant */
                engine_type: "elevenlabs";
                /** @enum {string} */
                model?: "eleven_multilingual_v2" | "eleven_turbo_v2_5" | "eleven_flash_v2_5" | "eleven_v3";
                stability?: number;
                similarity_boost?: number;
                style?: number;
                use_speaker_boost?: boolean;
            } | {
                /** @constant */
                engine_type: "fish";
                /**
                 * @default s1
                 * @enum {string}
                 */
                model?: "s1" | "s2-pro";
                stability?: number;
                similarity?: number;
            } | {
                /** @constant */
                engine_type: "starfish";
            };
        };
        /** @description One of `script`, `audio_url` and `audio_asset_id`. */
        Speech: {
            /** @description What is said. */
            script?: string;
            /** @description For `script`; an avatar has its own voice if this is left out. */
            voice_id?: string;
            voice_settings?: components["schemas"]["VoiceSettings"];
            /**
             * Format: uri
             * @description A public wav or mp3, at most 10 minutes and 50 MB.
             */
            audio_url?: string;
            /** @description An uploaded sound. */
            audio_asset_id?: string;
        };
        /** @description For some enterprises. */
        Watermark: {
            image: components["schemas"]["AnyMedia"];
            /** @default 1 */
            scale?: number;
            /** @default 1 */
            opacity?: number;
            placement?: {
                /**
                 * @default bottom_right
                 * @enum {string}
                 */
                position?: "top_left" | "top_right" | "bottom_left" | "bottom_right";
                /** @description Part of the width, to the right. */
                offset_x?: number;
                /** @description Part of the height, downwards. */
                offset_y?: number;
            };
        };
        SpokenVideo: components["schemas"]["Speech"] & {
            title?: string;
            resolution?: components["schemas"]["Resolution"];
            aspect_ratio?: components["schemas"]["AspectRatio"];
            /**
             * @description `cover` fills the picture and may crop; whichever fits better if left out.
             * @enum {string}
             */
            fit?: "contain" | "cover";
            background?: components["schemas"]["Background"];
            /** @description The avatar must have been trained for it. */
            remove_background?: boolean;
            /**
             * @description `webm` is transparent, takes no `background`, and needs an avatar that was trained for it.
             * @default mp4
             * @enum {string}
             */
            output_format?: "mp4" | "webm";
            /** @description How to move. For photo avatars, and for others with `avatar_v`. */
            motion_prompt?: string;
            expressiveness?: components["schemas"]["Expressiveness"];
            caption?: components["schemas"]["Caption"];
            watermark?: components["schemas"]["Watermark"];
            callback_url?: components["schemas"]["CallbackUrl"];
            callback_id?: components["schemas"]["CallbackId"];
        };
        AvatarVideoRequest: components["schemas"]["SpokenVideo"] & {
            /** @constant */
            type: "avatar";
            /** @description The id of a look. */
            avatar_id: string;
            engine?: components["schemas"]["Engine"];
        };
        ImageVideoRequest: components["schemas"]["SpokenVideo"] & {
            /** @constant */
            type: "image";
            image: components["schemas"]["AnyMedia"];
        };
        /** @description What moves and is said follows from the prompt. Looks and references together: at most three videos and nine images. */
        CinematicVideoRequest: {
            /** @constant */
            type: "cinematic_avatar";
            prompt: string;
            /** @description Ids of looks. */
            avatar_id: string[];
            /** @description Images, videos or sounds to go by. */
            references?: components["schemas"]["AnyMedia"][];
            /**
             * @description Seconds; not with `auto_duration`.
             * @default 10
             */
            duration?: number;
            /**
             * @description Let the model decide how long it is.
             * @default false
             */
            auto_duration?: boolean;
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
            /** @default false */
            enhance_prompt?: boolean;
            title?: string;
        };
        /** @description Scenes one after another, as one mp4; it is made as a whole or not at all. */
        StudioVideoRequest: {
            /** @constant */
            type: "studio";
            scenes: (components["schemas"]["AvatarScene"] | components["schemas"]["ImageScene"] | components["schemas"]["VideoScene"])[];
            title?: string;
            resolution?: components["schemas"]["Resolution"];
            aspect_ratio?: components["schemas"]["AspectRatio"];
            caption?: components["schemas"]["Caption"];
            watermark?: components["schemas"]["Watermark"];
            callback_url?: components["schemas"]["CallbackUrl"];
            callback_id?: components["schemas"]["CallbackId"];
        };
        AvatarScene: {
            /** @constant */
            type: "avatar_video";
            input: (components["schemas"]["Speech"] & {
                /** @constant */
                type: "avatar";
                /** @description The id of a look. */
                avatar_id: string;
                engine?: components["schemas"]["Engine"];
                motion_prompt?: string;
                expressiveness?: components["schemas"]["Expressiveness"];
                background?: {
                    /** @constant */
                    type: "color";
                    color: string;
                };
            }) | (components["schemas"]["Speech"] & {
                /** @constant */
                type: "image";
                image: components["schemas"]["AnyMedia"];
                motion_prompt?: string;
                expressiveness?: components["schemas"]["Expressiveness"];
            });
        };
        /** @description Silent for `duration`, or as long as what is said. */
        ImageScene: components["schemas"]["Speech"] & {
            /** @constant */
            type: "image";
            source: components["schemas"]["AnyMedia"];
            /** @description Seconds; not with a sound or script. */
            duration?: number;
        };
        VideoScene: {
            /** @constant */
            type: "video";
            source: components["schemas"]["AnyMedia"];
            playback?: {
                /** @default 1 */
                volume?: number;
                /** @default false */
                mute?: boolean;
            };
        };
        VideoRequest: components["schemas"]["AvatarVideoRequest"] | components["schemas"]["ImageVideoRequest"] | components["schemas"]["CinematicVideoRequest"] | components["schemas"]["StudioVideoRequest"];
        TemplateRequest: {
            /** @description By name, each in the form in which the template tells it. */
            variables: {
                [key: string]: unknown;
            };
            /** @description Which scenes, in this order and as often as named; all if left out. */
            scene_ids?: string[];
            title?: string;
            folder_id?: string;
            /** @description Must have the aspect ratio of the template; both even. */
            dimension?: {
                width: number;
                height: number;
            };
            /**
             * @default 25
             * @enum {number}
             */
            fps?: 25 | 30 | 60;
            /**
             * @description Write captions into the picture.
             * @default false
             */
            caption?: boolean;
            /** @description How captions look; they are made if this is given. */
            subtitles?: {
                /**
                 * @example classic
                 * @example bold
                 * @example bright
                 */
                preset_name: string;
                font_size?: number;
                /** @default 2 */
                alignment?: number;
                position?: {
                    /** @default 0 */
                    x?: number;
                    /** @default 0 */
                    y?: number;
                };
                /** @default false */
                disable_highlight?: boolean;
            };
            /** @description How words are spoken. */
            brand_voice_id?: string;
            /**
             * @description Let everyone see the page of the video.
             * @default false
             */
            enable_sharing?: boolean;
            /**
             * @description Make a preview for the message.
             * @default false
             */
            include_gif?: boolean;
            /** @default false */
            keep_text_vertically_centered?: boolean;
            /**
             * @description Music moves with its scenes.
             * @default true
             */
            reorder_music?: boolean;
            callback_url?: components["schemas"]["CallbackUrl"];
            callback_id?: components["schemas"]["CallbackId"];
        };
        AgentRequest: {
            prompt: string;
            /**
             * @description `chat` may stop to ask, and takes changes.
             * @default generate
             * @enum {string}
             */
            mode?: "generate" | "chat";
            /** @description The id of a look; the agent picks one if left out. */
            avatar_id?: string;
            voice_id?: string;
            style_id?: string;
            brand_kit_id?: string;
            /**
             * @description Whichever suits what is shown if left out.
             * @enum {string}
             */
            orientation?: "landscape" | "portrait";
            files?: components["schemas"]["Attachments"];
            /**
             * @description Neither use nor keep what the agent remembers.
             * @default false
             */
            incognito_mode?: boolean;
            callback_url?: components["schemas"]["CallbackUrl"];
            callback_id?: components["schemas"]["CallbackId"];
        };
        /**
         * @description `precision` takes longer, costs twice as much and moves the lips better.
         * @default speed
         * @enum {string}
         */
        DubbingMode: "speed" | "precision";
        /**
         * @description Variable, constant, or as in the source.
         * @enum {string}
         */
        FpsMode: "vfr" | "cfr" | "passthrough";
        Dubbing: {
            video: components["schemas"]["Media"];
            mode?: components["schemas"]["DubbingMode"];
            title?: string;
            folder_id?: string;
            /** @description Seconds; from here on. */
            start_time?: number;
            /** @description Seconds; up to here. */
            end_time?: number;
            /** @default false */
            enable_caption?: boolean;
            /**
             * @description Let the length change with the speech.
             * @default true
             */
            enable_dynamic_duration?: boolean;
            /** @default false */
            enable_speech_enhancement?: boolean;
            /** @default false */
            enable_watermark?: boolean;
            /**
             * @description Take the music away.
             * @default false
             */
            disable_music_track?: boolean;
            /** @description Keep the resolution and bit rate of the source. */
            keep_the_same_format?: boolean;
            fps_mode?: components["schemas"]["FpsMode"];
            callback_url?: components["schemas"]["CallbackUrl"];
            callback_id?: components["schemas"]["CallbackId"];
        };
        LipsyncRequest: components["schemas"]["Dubbing"] & {
            audio: components["schemas"]["Media"];
        };
        TranslationRequest: components["schemas"]["Dubbing"] & {
            /** @description Names such as `Spanish (Spain)`; one task for each. */
            output_languages: string[];
            /** @description Found out if left out. */
            input_language?: string;
            /**
             * @description Leave the picture as it is.
             * @default false
             */
            translate_audio_only?: boolean;
            /** @description How many speak; helps to tell them apart. */
            speaker_num?: number;
            audio?: components["schemas"]["Media"];
            srt?: components["schemas"]["Media"];
            /**
             * @description Which of the two videos `srt` belongs to.
             * @enum {string}
             */
            srt_role?: "input" | "output";
            /** @description How certain words are translated. */
            brand_glossary_id?: string;
            /** @description Speak in a ready-made voice instead of the speaker's own. For some enterprises. */
            stock_voice_config?: {
                /** @default false */
                use_stock_voice?: boolean;
                preferred_stock_voice_ids?: string[];
            };
        };
        ProofreadRequest: {
            video: components["schemas"]["Media"];
            output_languages: string[];
            title: string;
            srt?: components["schemas"]["Media"];
            mode?: components["schemas"]["DubbingMode"];
            speaker_num?: number;
            brand_glossary_id?: string;
            folder_id?: string;
            /** @default false */
            enable_speech_enhancement?: boolean;
            /**
             * @description Let the length change with the speech.
             * @default false
             */
            enable_video_stretching?: boolean;
            /** @default false */
            disable_music_track?: boolean;
            /** @default false */
            keep_the_same_format?: boolean;
        };
        ClippingRequest: {
            video: components["schemas"]["Media"];
            title?: string;
            /** @description Such as `en`; found out if left out. */
            input_language?: string;
            output_settings?: {
                /** @description Seconds; `long` is more than 180. Each makes a clip. */
                duration_types?: ("30" | "60" | "180" | "long")[];
                aspect_ratio?: components["schemas"]["ClipShape"];
                /** @default true */
                captions?: boolean;
                /**
                 * @example classic
                 * @example bold
                 */
                caption_style?: string;
                /** @description Which moments to look for. */
                prompt?: string;
            };
            callback_url?: components["schemas"]["CallbackUrl"];
            callback_id?: components["schemas"]["CallbackId"];
        };
        /**
         * @default portrait
         * @enum {string}
         */
        ClipShape: "landscape" | "portrait" | "square";
        RenderRequest: {
            project: components["schemas"]["AnyMedia"];
            /** @description The page in the archive of the project (a zip of at most 200 MB); `index.html` if left out. */
            composition?: string;
            /** @description Values for the composition's variables. */
            variables?: {
                [key: string]: unknown;
            };
            /** @default 30 */
            fps?: number;
            /**
             * @default standard
             * @enum {string}
             */
            quality?: "draft" | "standard" | "high";
            /**
             * @default mp4
             * @enum {string}
             */
            format?: "mp4" | "webm" | "mov";
            /**
             * @description 4k costs half as much again.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "1080p" | "4k";
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            title?: string;
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description Comes back in messages. */
            callback_id?: string;
        };
        AvatarRequest: {
            /**
             * @description From footage, or from a photo.
             * @enum {string}
             */
            type: "digital_twin" | "photo";
            name: string;
            file: components["schemas"]["AnyMedia"];
            /** @description An avatar that this is a further look of. */
            avatar_group_id?: string;
        } | {
            /** @constant */
            type: "prompt";
            name: string;
            prompt: string;
            reference_images?: components["schemas"]["AnyMedia"][];
            /** @description A look to go by. */
            avatar_id?: string;
            /** @description An avatar that this is a further look of. */
            avatar_group_id?: string;
        };
        StartedVideo: {
            video_id: string;
            /** @description `waiting` at first. */
            status: string;
            /** @enum {string} */
            output_format?: "mp4" | "webm";
        };
        Video: {
            id: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed";
            title?: string | null;
            /**
             * Format: uri
             * @description Signed.
             */
            video_url?: string | null;
            /**
             * Format: uri
             * @description With captions in the picture; signed.
             */
            captioned_video_url?: string | null;
            /**
             * Format: uri
             * @description Subtitles as srt; signed.
             */
            subtitle_url?: string | null;
            /** Format: uri */
            thumbnail_url?: string | null;
            /** Format: uri */
            gif_url?: string | null;
            /**
             * Format: uri
             * @description Its page in the web application.
             */
            video_page_url?: string | null;
            /** @description Seconds. */
            duration?: number | null;
            /** @description Seconds since 1970. */
            created_at?: number | null;
            /** @description Seconds since 1970. */
            completed_at?: number | null;
            failure_code?: string | null;
            failure_message?: string | null;
            folder_id?: string | null;
            /** @description Of translated videos. */
            output_language?: string | null;
        };
        Template: {
            id: string;
            name: string;
            aspect_ratio?: string | null;
            scene_ids?: string[];
            scenes?: {
                scene_id: string;
                script?: string | null;
                variables?: {
                    name: string;
                    variable_type: string;
                }[];
            }[];
            /** @description By name, with their values, in the form that a submit takes. */
            variables?: {
                [key: string]: unknown;
            };
            /** Format: uri */
            thumbnail_url?: string | null;
            created_at?: number | null;
            updated_at?: number | null;
        };
        StartedSession: {
            session_id: string;
            /** @enum {string} */
            status: "generating" | "thinking" | "completed" | "failed";
            video_id?: string | null;
            /** @description Seconds since 1970. */
            created_at: number;
        };
        Session: {
            session_id: string;
            /** @enum {string} */
            status: "thinking" | "waiting_for_input" | "reviewing" | "generating" | "completed" | "failed";
            progress?: number;
            /** @description Once it is being rendered. */
            video_id?: string | null;
            title?: string | null;
            /** @description Seconds since 1970. */
            created_at: number;
            /** @description At most 40, the newest first. */
            messages?: {
                /** @enum {string} */
                role: "user" | "model";
                /** @enum {string} */
                type: "text" | "resource" | "error";
                content: string;
                created_at?: number | null;
                resource_ids?: string[] | null;
            }[];
        };
        Translation: {
            id: string;
            /** @enum {string} */
            status: "pending" | "running" | "completed" | "failed";
            title?: string | null;
            /**
             * Format: uri
             * @description Signed.
             */
            video_url?: string | null;
            /**
             * Format: uri
             * @description The translated sound; signed.
             */
            audio_url?: string | null;
            /**
             * Format: uri
             * @description If `enable_caption`; signed.
             */
            srt_caption_url?: string | null;
            /**
             * Format: uri
             * @description If `enable_caption`; signed.
             */
            vtt_caption_url?: string | null;
            /** @description Seconds. */
            duration?: number | null;
            input_language?: string | null;
            output_language?: string | null;
            translate_audio_only?: boolean | null;
            /** @description Seconds since 1970. */
            created_at?: number | null;
            failure_message?: string | null;
            callback_id?: string | null;
        };
        /** @enum {string} */
        ProofreadStatus: "processing" | "completed" | "failed";
        Proofread: {
            id: string;
            status: components["schemas"]["ProofreadStatus"];
            title?: string | null;
            input_language?: string | null;
            output_language?: string | null;
            submitted_for_review?: boolean | null;
            /** @description Seconds since 1970. */
            created_at?: number | null;
            failure_message?: string | null;
        };
        Lipsync: {
            id: string;
            /** @enum {string} */
            status: "pending" | "running" | "completed" | "failed";
            title?: string | null;
            /**
             * Format: uri
             * @description Signed.
             */
            video_url?: string | null;
            /**
             * Format: uri
             * @description Captions as srt; signed.
             */
            caption_url?: string | null;
            /** @description Seconds. */
            duration?: number | null;
            /** @description Seconds since 1970. */
            created_at?: number | null;
            failure_message?: string | null;
            callback_id?: string | null;
        };
        BackgroundRemoval: {
            id: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "deleted";
            /** @description Links by `foreground`, `mask` and `background`; signed. */
            layers?: {
                [key: string]: string;
            };
            /** @description Seconds of video. */
            duration?: number | null;
            error?: string | null;
            /** @description Seconds since 1970. */
            created_at?: number | null;
            /** @description Seconds since 1970. */
            completed_at?: number | null;
        };
        Clipping: {
            id: string;
            /** @enum {string} */
            status: "pending" | "running" | "completed" | "failed" | "cancelled";
            progress?: number;
            title?: string | null;
            clips?: {
                id: string;
                /** @enum {string} */
                status: "pending" | "completed" | "failed";
                title?: string | null;
                /**
                 * Format: uri
                 * @description Signed.
                 */
                video_url?: string | null;
                /**
                 * Format: uri
                 * @description Signed.
                 */
                thumbnail_url?: string | null;
                duration_seconds?: number | null;
                /** @enum {string|null} */
                aspect_ratio?: "landscape" | "portrait" | "square" | null;
                virality_score?: number | null;
                /** @description Not used yet. */
                failure_message?: string | null;
            }[];
            /** @description Seconds. */
            source_duration?: number | null;
            input_language?: string | null;
            /** @description Seconds since 1970. */
            created_at?: number | null;
            failure_message?: string | null;
            callback_id?: string | null;
        };
        /** @enum {string} */
        RenderStatus: "queued" | "rendering" | "completed" | "failed";
        Render: {
            render_id: string;
            status: components["schemas"]["RenderStatus"];
            /** @enum {string} */
            format: "mp4" | "webm" | "mov";
            title?: string | null;
            /**
             * Format: uri
             * @description Signed.
             */
            video_url?: string | null;
            /**
             * Format: uri
             * @description Signed.
             */
            thumbnail_url?: string | null;
            /** @description Seconds. */
            duration?: number | null;
            fps?: number | null;
            /** @enum {string|null} */
            quality?: "draft" | "standard" | "high" | null;
            /** @enum {string|null} */
            resolution?: "1080p" | "4k" | null;
            /** @enum {string|null} */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | null;
            composition?: string | null;
            /** @description Seconds since 1970. */
            created_at?: number | null;
            /** @description When it ended; seconds since 1970. */
            completed_at?: number | null;
            failure_message?: string | null;
            callback_id?: string | null;
        };
        StartedBatch: {
            batch_id: string;
            status?: components["schemas"]["BatchStatus"];
            total_items?: number;
        };
        /** @enum {string} */
        BatchStatus: "processing" | "completed" | "failed";
        Batch: {
            batch_id: string;
            status: components["schemas"]["BatchStatus"];
            title?: string | null;
            total_items: number;
            counts_by_status: {
                queued?: number;
                processing?: number;
                completed?: number;
                failed?: number;
            };
            /** @description Seconds since 1970. */
            created_at: number;
            items: {
                /** @description Its place in the request from 0 on. */
                item_index: number;
                /** @enum {string} */
                status: "queued" | "processing" | "completed" | "failed";
                /** @description The id of the video, translation or lip-sync. */
                video_id?: string | null;
                error?: ({
                    code?: string;
                    message?: string;
                } & {
                    [key: string]: unknown;
                }) | null;
            }[];
            has_more: boolean;
            next_token?: string | null;
        };
        /** @enum {string} */
        AvatarType: "studio_avatar" | "digital_twin" | "photo_avatar";
        /**
         * @description Of private avatars.
         * @enum {string|null}
         */
        AvatarStatus: "processing" | "pending_consent" | "failed" | "completed" | null;
        AvatarError: {
            code: string;
            message: string;
        } | null;
        AvatarLook: {
            /** @description What videos take as `avatar_id`. */
            id: string;
            name: string;
            avatar_type: components["schemas"]["AvatarType"];
            status?: components["schemas"]["AvatarStatus"];
            error?: components["schemas"]["AvatarError"];
            group_id?: string | null;
            /** Format: uri */
            preview_image_url?: string | null;
            /** Format: uri */
            preview_video_url?: string | null;
            image_width?: number | null;
            image_height?: number | null;
            /** @enum {string|null} */
            preferred_orientation?: "portrait" | "landscape" | "square" | null;
            supported_api_engines?: string[];
            default_voice_id?: string | null;
            gender?: string | null;
            tags?: string[];
        };
        AvatarGroup: {
            id: string;
            name: string;
            status?: components["schemas"]["AvatarStatus"];
            error?: components["schemas"]["AvatarError"];
            /** @description Null where nobody need agree. */
            consent_status?: string | null;
            looks_count: number;
            default_voice_id?: string | null;
            gender?: string | null;
            /** Format: uri */
            preview_image_url?: string | null;
            /** Format: uri */
            preview_video_url?: string | null;
            /** @description Seconds since 1970. */
            created_at: number;
        };
        Voice: {
            voice_id: string;
            /**
             * @description Of cloned voices.
             * @enum {string|null}
             */
            status?: "processing" | "complete" | "failed" | null;
            name?: string | null;
            language?: string | null;
            gender?: string | null;
            /** Format: uri */
            preview_audio_url?: string | null;
            support_pause: boolean;
            support_interactive_avatar?: boolean;
            /** @description Seconds since 1970. */
            created_at?: number | null;
            failure_message?: string | null;
        };
        /** @enum {string} */
        EventType: "avatar_video.success" | "avatar_video.fail" | "avatar_video_gif.success" | "avatar_video_gif.fail" | "avatar_video_caption.success" | "avatar_video_caption.fail" | "video_agent.success" | "video_agent.fail" | "video_translate.success" | "video_translate.fail" | "video_translate.preflight.validation_failed" | "video_translate.preflight.download_failed" | "proofread_creation.success" | "proofread_creation.fail" | "ai_clipping.success" | "ai_clipping.fail" | "hyperframes_video.success" | "hyperframes_video.fail" | "batch.finished" | "instant_avatar.success" | "instant_avatar.fail" | "photo_avatar_generation.success" | "photo_avatar_generation.fail" | "photo_avatar_train.success" | "photo_avatar_train.fail" | "photo_avatar_add_motion.success" | "photo_avatar_add_motion.fail" | "personalized_video" | "live_avatar.success" | "live_avatar.fail";
        Event: {
            event_id?: string;
            /** @description Says as well how it ended. */
            event_type: string;
            created_at?: string | null;
            event_data: {
                /** @description Of avatar videos. */
                video_id?: string;
                /** @description Of translations. */
                video_translate_id?: string;
                /** @description Of agents. */
                session_id?: string;
                /** @description Of clips, whose whole job the message holds. */
                id?: string;
                /**
                 * Format: uri
                 * @description The video.
                 */
                url?: string;
                /** Format: uri */
                gif_download_url?: string | null;
                /** Format: uri */
                video_page_url?: string | null;
                /** Format: uri */
                video_share_page_url?: string | null;
                output_language?: string;
                /** @description Why a video failed. */
                msg?: string;
                /** @description Why a translation failed. */
                message?: string;
                folder_id?: string | null;
                callback_id?: string | null;
            } & {
                [key: string]: unknown;
            };
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
        /** @description The video as it is now. */
        Video: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data?: components["schemas"]["Video"];
                };
            };
        };
        /** @description The proofread as it is now. */
        Proofread: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data?: components["schemas"]["Proofread"];
                };
            };
        };
        /** @description The job as it is now. */
        BackgroundRemoval: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data?: components["schemas"]["BackgroundRemoval"];
                };
            };
        };
        /** @description Begun. */
        BatchStarted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data?: components["schemas"]["StartedBatch"];
                };
            };
        };
        /** @description The batch as it is now. */
        Batch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data?: components["schemas"]["Batch"];
                };
            };
        };
    };
    parameters: {
        /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
        IdempotencyKey: string;
        /**
         * @description The id of the session.
         * @example sess_abc123
         */
        SessionId: string;
        /**
         * @description The id of the proofread.
         * @example pr_abc123
         */
        ProofreadId: string;
        /**
         * @description The id of the job.
         * @example job_abc123
         */
        JobId: string;
        /**
         * @description The id of the batch.
         * @example btch_9f2e7c1a
         */
        BatchId: string;
        /** @description The `next_token` of the page before. */
        PageToken: string;
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
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoRequest"];
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
                        data?: components["schemas"]["StartedVideo"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the video.
                 * @example v_abc123def456
                 */
                video_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Video"];
            default: components["responses"]["Refused"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the template.
                 * @example tpl_abc123
                 */
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Template"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    generateFromTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the template.
                 * @example tpl_abc123
                 */
                template_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            200: components["responses"]["Video"];
            default: components["responses"]["Refused"];
        };
    };
    createVideoAgentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentRequest"];
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
                        data?: components["schemas"]["StartedSession"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getVideoAgentSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session.
                 * @example sess_abc123
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Session"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    sendVideoAgentMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session.
                 * @example sess_abc123
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message: string;
                    files?: components["schemas"]["Attachments"];
                    /** @description Another avatar from here on. */
                    avatar_id?: string;
                    /** @description Another voice from here on. */
                    voice_id?: string;
                    brand_kit_id?: string;
                };
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            run_id: string;
                            session_id: string;
                            title?: string | null;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    stopVideoAgentSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session.
                 * @example sess_abc123
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It will stop. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            session_id: string;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createVideoTranslation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationRequest"];
            };
        };
        responses: {
            /** @description Begun, one task for each language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            video_translation_ids: string[];
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listTranslationLanguages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their names as a submit takes them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            languages: string[];
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getVideoTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the translation.
                 * @example tr_abc123-es
                 */
                video_translation_id: string;
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
                    "application/json": {
                        data?: components["schemas"]["Translation"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createProofread: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofreadRequest"];
            };
        };
        responses: {
            /** @description Begun, one for each language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            proofread_ids: string[];
                            status: components["schemas"]["ProofreadStatus"];
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getProofread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the proofread.
                 * @example pr_abc123
                 */
                proofread_id: components["parameters"]["ProofreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Proofread"];
            default: components["responses"]["Refused"];
        };
    };
    getProofreadSubtitles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the proofread.
                 * @example pr_abc123
                 */
                proofread_id: components["parameters"]["ProofreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links to them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /**
                             * Format: uri
                             * @description The subtitles, as they were edited last; signed.
                             */
                            srt_url: string;
                            /**
                             * Format: uri
                             * @description Those of the request, if there were any; signed.
                             */
                            original_srt_url?: string | null;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    replaceProofreadSubtitles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the proofread.
                 * @example pr_abc123
                 */
                proofread_id: components["parameters"]["ProofreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    srt: components["schemas"]["Media"];
                };
            };
        };
        responses: {
            200: components["responses"]["Proofread"];
            default: components["responses"]["Refused"];
        };
    };
    generateFromProofread: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the proofread.
                 * @example pr_abc123
                 */
                proofread_id: components["parameters"]["ProofreadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Make captions as well.
                     * @default false
                     */
                    captions?: boolean;
                    /**
                     * @description Leave the picture as it is.
                     * @default false
                     */
                    translate_audio_only?: boolean;
                    callback_url?: components["schemas"]["CallbackUrl"];
                    callback_id?: components["schemas"]["CallbackId"];
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
                        data?: {
                            video_translation_id: string;
                            status: components["schemas"]["ProofreadStatus"];
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createLipsync: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LipsyncRequest"];
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
                        data?: {
                            lipsync_id: string;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getLipsync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the lip-sync.
                 * @example ls_abc123
                 */
                lipsync_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lip-sync as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Lipsync"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    removeBackground: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    video: components["schemas"]["AnyMedia"];
                    /** @description What to make; all three if left out. */
                    layers?: ("foreground" | "mask" | "background")[];
                    title?: string;
                    /** @description Your own name for the job, which makes a repeat safe. */
                    request_id?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["BackgroundRemoval"];
            default: components["responses"]["Refused"];
        };
    };
    getBackgroundRemoval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_abc123
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackgroundRemoval"];
            default: components["responses"]["Refused"];
        };
    };
    createClips: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClippingRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            ai_clipping_id: string;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getClips: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_abc123
                 */
                job_id: components["parameters"]["JobId"];
            };
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
                    "application/json": {
                        data?: components["schemas"]["Clipping"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createRender: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenderRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            render_id: string;
                            status?: components["schemas"]["RenderStatus"];
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getRender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the render.
                 * @example hfr_abc123
                 */
                render_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The render as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Render"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createAvatar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvatarRequest"];
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
                        data?: {
                            avatar_item?: components["schemas"]["AvatarLook"] | null;
                            avatar_group?: components["schemas"]["AvatarGroup"] | null;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listAvatarLooks: {
        parameters: {
            query?: {
                /** @description Only those of this avatar. */
                group_id?: string;
                /** @description Only those of this type. */
                avatar_type?: components["schemas"]["AvatarType"];
                /** @description Only your own, or only those for everyone. */
                ownership?: "public" | "private";
                /** @description How many on a page. */
                limit?: number;
                /** @description The `next_token` of the page before. */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AvatarLook"][];
                        has_more?: boolean;
                        next_token?: string | null;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getAvatarLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the look.
                 * @example Wayne_20240716
                 */
                look_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The look as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AvatarLook"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    requestAvatarConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the avatar.
                 * @example grp_abc123
                 */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uri
                     * @description Where the browser goes afterwards.
                     */
                    reroute_url?: string;
                    /** @description Other words to agree to, without `<` and `>`. For some enterprises. */
                    consent_text?: string;
                    consent_video?: components["schemas"]["AnyMedia"];
                };
            };
        };
        responses: {
            /** @description The page to agree on; none where a video was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            avatar_group: components["schemas"]["AvatarGroup"];
                            /** Format: uri */
                            url?: string | null;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listVoices: {
        parameters: {
            query?: {
                /** @description Those for everyone, or your own. */
                type?: "public" | "private";
                /** @description Only those of this engine. */
                engine?: string;
                /** @description Only those of this language. */
                language?: string;
                /** @description Only those of this gender. */
                gender?: "male" | "female";
                /** @description How many on a page. */
                limit?: number;
                /** @description The `next_token` of the page before. */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            voice_id: string;
                            name: string;
                            language: string;
                            gender: string;
                            /** @enum {string} */
                            type?: "public" | "private";
                            /** Format: uri */
                            preview_audio_url?: string | null;
                            support_locale?: boolean;
                            support_pause?: boolean;
                        }[];
                        has_more?: boolean;
                        next_token?: string | null;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    cloneVoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audio: components["schemas"]["AnyMedia"];
                    voice_name: string;
                    /** @description Such as `en`; found out if left out. */
                    language?: string;
                    /** @default true */
                    remove_background_noise?: boolean;
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
                        data?: {
                            voice_clone_id: string;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the voice.
                 * @example vc_abc123
                 */
                voice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voice as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Voice"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createVideoBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    videos: components["schemas"]["VideoRequest"][];
                    title?: string;
                    callback_url?: components["schemas"]["BatchCallbackUrl"];
                };
            };
        };
        responses: {
            202: components["responses"]["BatchStarted"];
            default: components["responses"]["Refused"];
        };
    };
    getVideoBatch: {
        parameters: {
            query?: {
                /** @description How many items on a page. */
                limit?: number;
                /** @description The `next_token` of the page before. */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the batch.
                 * @example btch_9f2e7c1a
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Batch"];
            default: components["responses"]["Refused"];
        };
    };
    createTranslationBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description One item of the batch for each language; at most 100 together. */
                    video_translations: components["schemas"]["TranslationRequest"][];
                    title?: string;
                    callback_url?: components["schemas"]["BatchCallbackUrl"];
                };
            };
        };
        responses: {
            202: components["responses"]["BatchStarted"];
            default: components["responses"]["Refused"];
        };
    };
    getTranslationBatch: {
        parameters: {
            query?: {
                /** @description How many items on a page. */
                limit?: number;
                /** @description The `next_token` of the page before. */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the batch.
                 * @example btch_9f2e7c1a
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Batch"];
            default: components["responses"]["Refused"];
        };
    };
    createLipsyncBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lipsyncs: components["schemas"]["LipsyncRequest"][];
                    title?: string;
                    callback_url?: components["schemas"]["BatchCallbackUrl"];
                };
            };
        };
        responses: {
            202: components["responses"]["BatchStarted"];
            default: components["responses"]["Refused"];
        };
    };
    getLipsyncBatch: {
        parameters: {
            query?: {
                /** @description How many items on a page. */
                limit?: number;
                /** @description The `next_token` of the page before. */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the batch.
                 * @example btch_9f2e7c1a
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Batch"];
            default: components["responses"]["Refused"];
        };
    };
    uploadAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description png, jpeg, mp4, webm, mp3, wav, pdf or srt.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The file's id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            asset_id: string;
                            /** Format: uri */
                            url: string;
                            mime_type: string;
                            size_bytes: number;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe. For 24 hours the same key is answered as the first time; while the first is under way with 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uri
                     * @description A public HTTPS address.
                     */
                    url: string;
                    /** @description All if left out. */
                    events?: components["schemas"]["EventType"][];
                    /** @description Only what concerns this one. */
                    entity_id?: string;
                };
            };
        };
        responses: {
            /** @description The endpoint and its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            endpoint_id: string;
                            /** Format: uri */
                            url: string;
                            /** @enum {string} */
                            status: "enabled" | "disabled";
                            events?: string[] | null;
                            /** @description Begins with `whsec_`. */
                            secret?: string | null;
                            created_at: string;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    eventHappened: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the body in hexadecimal.
                 * @example 3f0c1a
                 */
                "Heygen-Signature": string;
                /**
                 * @description When it was sent in seconds since 1970.
                 * @example 1767225660
                 */
                "Heygen-Timestamp": string;
                /**
                 * @description The id of the event.
                 * @example evt_01H8
                 */
                "Heygen-Event-Id": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"];
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
