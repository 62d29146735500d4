/** The types of Vidu's document, by openapi-typescript. Generated from specs/vidu; change that, not this. */

export interface paths {
    "/text2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a text. */
        post: operations["textToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/img2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video that begins with an image. */
        post: operations["imageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/start-end2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video between two images. */
        post: operations["startEndToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reference2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a video with subjects from images or videos.
         * @description Subjects come as `images` (and `videos`), or named in `subjects`, and the prompt speaks of them as `@name`.
         */
        post: operations["referenceToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/multiframe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video through several images. */
        post: operations["multiFrame"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/template2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video by a scene template. */
        post: operations["templateToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video by a scene template, where the Chinese site has it. */
        post: operations["applyTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/template-story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a short film by a story template. */
        post: operations["templateStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video longer. */
        post: operations["extendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put something else into a video. */
        post: operations["replaceObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lip-sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the lips of a video speak. */
        post: operations["lipSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/image2dance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the person of an image move like one in a video. */
        post: operations["motionSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/digital-human": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the person of an image speak. */
        post: operations["digitalHuman"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/upscale-new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge a video. */
        post: operations["upscaleVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reference2image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an image from a text, with or without references. */
        post: operations["referenceToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/text2audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a sound or music from a text. */
        post: operations["textToAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timing2audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make sounds that begin and end when told. */
        post: operations["timingToAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audio-tts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak a text. */
        post: operations["textToSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audio-clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clone a voice and let it read a text. */
        post: operations["cloneVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trending-replicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video after another one, with other things and people. */
        post: operations["replicateVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ad-one-click": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a film that advertises a product. */
        post: operations["makeAdFilm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ad-one-click/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a part of an advertising film anew. */
        post: operations["editAdFilm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ad-one-click/compose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join the parts of an advertising film again. */
        post: operations["composeAdFilm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ad-one-click/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the parts of an advertising film. */
        get: operations["getAdFilm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/one-click/mv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a film to a piece of music. */
        post: operations["makeMusicVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/one-click/mv/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a music video. */
        get: operations["getMusicVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/one-click/mv/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a part of a music video anew. */
        post: operations["editMusicVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/one-click/mv/{id}/compose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join the parts of a music video again. */
        post: operations["composeMusicVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/creations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a task. */
        get: operations["getCreations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a task that has not begun.
         * @description Meant for off-peak tasks; one that is scheduled already is refused with `BadRequest`.
         */
        post: operations["cancelTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tasks. */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** See the credits that are left and the tasks that run. */
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
    taskChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task is being processed, has succeeded or has failed.
         * @description Sent to `callback_url`; the last two up to three times. It has the shape of the answer of a look. The signature covers the address and the headers, not the body.
         */
        post: operations["taskChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    musicVideoChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A music video is being processed, has succeeded or has failed.
         * @description The same of a music video.
         */
        post: operations["musicVideoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A public URL or a data URI: PNG, JPEG or WebP of up to 50 MB (the whole body up to 20 MB), sides between 1:4 and 4:1. */
        Picture: string;
        Pictures: components["schemas"]["Picture"][];
        /**
         * Format: uri
         * @description Where to tell of every change; signed with the API key.
         */
        CallbackUrl: string;
        /** @description What to show. */
        Prompt: string;
        /** @description What to show. */
        ShortPrompt: string;
        /** @description Random where 0 or left out. */
        Seed: number;
        /**
         * @description How much moves.
         * @default auto
         * @enum {string}
         */
        Movement: "auto" | "small" | "medium" | "large";
        /**
         * @description Add music that fits; not with 9 or 10 seconds of a Q2 model.
         * @default false
         */
        Music: boolean;
        /**
         * @description Let the prompt be written for you, for ten credits more; `prompt` is ignored.
         * @default false
         */
        Recommend: boolean;
        /**
         * @description Make the video with speech and sounds.
         * @default true
         */
        Sound: boolean;
        /**
         * @description What is heard, with `audio`.
         * @default all
         * @enum {string}
         */
        SoundType: "all" | "speech_only" | "sound_effect_only";
        /** @description A voice of the list or a cloned one; chosen by the model where left out. */
        Voice: string;
        /**
         * @description Width to height.
         * @default 16:9
         * @example 16:9
         * @example 9:16
         * @example 1:1
         * @example 4:3
         * @example 3:4
         */
        AnyRatio: string;
        /** @description Comes back in the task as it is. */
        Payload: string;
        Delivery: {
            payload?: components["schemas"]["Payload"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /** @description How it is delivered. */
        Marked: {
            /**
             * @description For fewer credits, within 48 hours; cancelled and paid back if that fails. With sound only for Q3 models, and for these only with sound.
             * @default false
             */
            off_peak?: boolean;
            /**
             * @description Make a copy with a watermark as well.
             * @default false
             */
            watermark?: boolean;
            /**
             * @description 1 top left, 2 top right, 3 bottom right, 4 bottom left.
             * @default 3
             * @enum {integer}
             */
            wm_position?: 1 | 2 | 3 | 4;
            /** @description An image as the watermark. */
            wm_url?: string;
            /** @description JSON as text that is written into the file as its origin. */
            meta_data?: string;
            payload?: components["schemas"]["Payload"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * @default 720p
         * @enum {string}
         */
        Definition: "540p" | "720p" | "1080p";
        /**
         * @default 720p
         * @enum {string}
         */
        HighDefinition: "720p" | "1080p";
        TextToVideoQ3: {
            /** @enum {string} */
            model: "viduq3-turbo" | "viduq3-pro";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["Definition"];
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "3:4" | "4:3" | "1:1";
            seed?: components["schemas"]["Seed"];
            audio?: components["schemas"]["Sound"];
        } & components["schemas"]["Marked"];
        TextToVideoQ2: {
            /** @constant */
            model: "viduq2";
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["Definition"];
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "3:4" | "4:3" | "1:1";
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        TextToVideoQ1: {
            /** @constant */
            model: "viduq1";
            prompt: components["schemas"]["Prompt"];
            /**
             * @default general
             * @enum {string}
             */
            style?: "general" | "anime";
            /**
             * @description Seconds.
             * @constant
             */
            duration?: 5;
            /** @constant */
            resolution?: "1080p";
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            movement_amplitude?: components["schemas"]["Movement"];
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        /** @description The image to begin with. */
        FirstFrame: components["schemas"]["Picture"][];
        ImageToVideoQ3: {
            /** @enum {string} */
            model: "viduq3-turbo" | "viduq3-pro";
            images: components["schemas"]["FirstFrame"];
            prompt?: components["schemas"]["Prompt"];
            is_rec?: components["schemas"]["Recommend"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["Definition"];
            seed?: components["schemas"]["Seed"];
            audio?: components["schemas"]["Sound"];
            audio_type?: components["schemas"]["SoundType"];
        } & components["schemas"]["Marked"];
        ImageToVideoQ3Fast: {
            /** @constant */
            model: "viduq3-pro-fast";
            images: components["schemas"]["FirstFrame"];
            prompt?: components["schemas"]["Prompt"];
            is_rec?: components["schemas"]["Recommend"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["HighDefinition"];
            seed?: components["schemas"]["Seed"];
            audio?: components["schemas"]["Sound"];
            audio_type?: components["schemas"]["SoundType"];
        } & components["schemas"]["Marked"];
        ImageToVideoQ2: {
            /** @enum {string} */
            model: "viduq2-pro" | "viduq2-turbo";
            images: components["schemas"]["FirstFrame"];
            prompt?: components["schemas"]["Prompt"];
            is_rec?: components["schemas"]["Recommend"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["Definition"];
            seed?: components["schemas"]["Seed"];
            /**
             * @description Make the video with speech and sounds.
             * @default false
             */
            audio?: boolean;
            audio_type?: components["schemas"]["SoundType"];
            voice_id?: components["schemas"]["Voice"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        ImageToVideoQ2Fast: {
            /** @constant */
            model: "viduq2-pro-fast";
            images: components["schemas"]["FirstFrame"];
            prompt?: components["schemas"]["Prompt"];
            is_rec?: components["schemas"]["Recommend"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["HighDefinition"];
            seed?: components["schemas"]["Seed"];
            /**
             * @description Make the video with speech and sounds.
             * @default false
             */
            audio?: boolean;
            audio_type?: components["schemas"]["SoundType"];
            voice_id?: components["schemas"]["Voice"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        ImageToVideoQ1: {
            /** @enum {string} */
            model: "viduq1" | "viduq1-classic";
            images: components["schemas"]["FirstFrame"];
            prompt?: components["schemas"]["Prompt"];
            is_rec?: components["schemas"]["Recommend"];
            /**
             * @description Seconds.
             * @constant
             */
            duration?: 5;
            /** @constant */
            resolution?: "1080p";
            movement_amplitude?: components["schemas"]["Movement"];
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        ImageToVideo20: {
            /** @constant */
            model: "vidu2.0";
            images: components["schemas"]["FirstFrame"];
            prompt?: components["schemas"]["Prompt"];
            is_rec?: components["schemas"]["Recommend"];
            /**
             * @description Seconds.
             * @default 4
             * @enum {integer}
             */
            duration?: 4 | 8;
            /**
             * @description 360p where left out; with 8 seconds 720p alone.
             * @enum {string}
             */
            resolution?: "360p" | "720p" | "1080p";
            movement_amplitude?: components["schemas"]["Movement"];
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        /** @description The first and the last image, of nearly the same size (0.8 to 1.25 of each other). */
        Frames: components["schemas"]["Picture"][];
        StartEndQ3: {
            /** @enum {string} */
            model: "viduq3-turbo" | "viduq3-pro";
            images: components["schemas"]["Frames"];
            prompt?: components["schemas"]["Prompt"];
            is_rec?: components["schemas"]["Recommend"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["Definition"];
            seed?: components["schemas"]["Seed"];
            audio?: components["schemas"]["Sound"];
        } & components["schemas"]["Marked"];
        StartEndQ2: {
            /** @enum {string} */
            model: "viduq2-pro" | "viduq2-turbo";
            images: components["schemas"]["Frames"];
            prompt?: components["schemas"]["Prompt"];
            is_rec?: components["schemas"]["Recommend"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["Definition"];
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        StartEndQ2Fast: {
            /** @constant */
            model: "viduq2-pro-fast";
            images: components["schemas"]["Frames"];
            prompt?: components["schemas"]["Prompt"];
            is_rec?: components["schemas"]["Recommend"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["HighDefinition"];
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        StartEndQ1: {
            /** @enum {string} */
            model: "viduq1" | "viduq1-classic";
            images: components["schemas"]["Frames"];
            prompt?: components["schemas"]["Prompt"];
            is_rec?: components["schemas"]["Recommend"];
            /**
             * @description Seconds.
             * @constant
             */
            duration?: 5;
            /** @constant */
            resolution?: "1080p";
            movement_amplitude?: components["schemas"]["Movement"];
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        StartEnd20: {
            /** @constant */
            model: "vidu2.0";
            images: components["schemas"]["Frames"];
            prompt?: components["schemas"]["Prompt"];
            is_rec?: components["schemas"]["Recommend"];
            /**
             * @description Seconds.
             * @default 4
             * @enum {integer}
             */
            duration?: 4 | 8;
            /**
             * @description 360p where left out; with 8 seconds 720p alone.
             * @enum {string}
             */
            resolution?: "360p" | "720p" | "1080p";
            movement_amplitude?: components["schemas"]["Movement"];
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        /** @description Images of what appears, each at least 128 pixels wide and high. */
        References: components["schemas"]["Pictures"];
        /** @description Who or what appears, up to three images each, seven in all. */
        Subjects: {
            /** @description What the prompt calls it, after an @. */
            name: string;
            images?: components["schemas"]["Picture"][];
            voice_id?: components["schemas"]["Voice"];
            /** @description A subject that is stored already. */
            server_id?: string;
        }[];
        ReferenceQ3: {
            /** @enum {string} */
            model: "viduq3-turbo" | "viduq3";
            images?: components["schemas"]["References"];
            subjects?: components["schemas"]["Subjects"];
            /**
             * @description Look for subjects by itself.
             * @default false
             */
            auto_subjects?: boolean;
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["Definition"];
            aspect_ratio?: components["schemas"]["AnyRatio"];
            seed?: components["schemas"]["Seed"];
            audio?: components["schemas"]["Sound"];
            audio_type?: components["schemas"]["SoundType"];
        } & components["schemas"]["Marked"];
        /** @description Without named subjects. */
        ReferenceQ3Mix: {
            /** @constant */
            model: "viduq3-mix";
            images: components["schemas"]["References"];
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["HighDefinition"];
            aspect_ratio?: components["schemas"]["AnyRatio"];
            seed?: components["schemas"]["Seed"];
            audio?: components["schemas"]["Sound"];
            audio_type?: components["schemas"]["SoundType"];
        } & components["schemas"]["Marked"];
        ReferenceQ2: {
            /** @constant */
            model: "viduq2";
            images?: components["schemas"]["References"];
            subjects?: components["schemas"]["Subjects"];
            /**
             * @description Look for subjects by itself.
             * @default false
             */
            auto_subjects?: boolean;
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["Definition"];
            aspect_ratio?: components["schemas"]["AnyRatio"];
            seed?: components["schemas"]["Seed"];
            /**
             * @description Make the video with speech and sounds; only with `subjects`.
             * @default false
             */
            audio?: boolean;
            audio_type?: components["schemas"]["SoundType"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        /** @description It can also change a video. */
        ReferenceQ2Pro: {
            /** @constant */
            model: "viduq2-pro";
            /** @description At most four beside videos. */
            images?: components["schemas"]["References"];
            /** @description One of eight seconds or two of five: MP4, AVI or MOV of up to 100 MB, as a URL or a data URI. */
            videos?: string[];
            subjects?: components["schemas"]["Subjects"];
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds; 0 to let the model decide.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["Definition"];
            aspect_ratio?: components["schemas"]["AnyRatio"];
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        ReferenceQ1: {
            /** @constant */
            model: "viduq1";
            images?: components["schemas"]["References"];
            subjects?: components["schemas"]["Subjects"];
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @constant
             */
            duration?: 5;
            /** @constant */
            resolution?: "1080p";
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            movement_amplitude?: components["schemas"]["Movement"];
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        Reference20: {
            /** @constant */
            model: "vidu2.0";
            images?: components["schemas"]["References"];
            subjects?: components["schemas"]["Subjects"];
            prompt: components["schemas"]["Prompt"];
            /**
             * @description Seconds.
             * @constant
             */
            duration?: 4;
            /**
             * @default 360p
             * @enum {string}
             */
            resolution?: "360p" | "720p";
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            movement_amplitude?: components["schemas"]["Movement"];
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        MultiFrameRequest: {
            /** @enum {string} */
            model: "viduq2-pro" | "viduq2-turbo";
            start_image: components["schemas"]["Picture"];
            /** @description What comes next, in its order. */
            image_settings: {
                key_image: components["schemas"]["Picture"];
                /** @description How to get there. */
                prompt?: string;
                /**
                 * @description Seconds until then.
                 * @default 5
                 */
                duration?: number;
            }[];
            resolution?: components["schemas"]["Definition"];
            /** @default false */
            watermark?: boolean;
            /**
             * @default bottom_left
             * @enum {string}
             */
            wm_position?: "top_left" | "top_right" | "bottom_right" | "bottom_left";
            wm_url?: string;
            meta_data?: string;
            payload?: components["schemas"]["Payload"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        TemplateRequest: {
            /**
             * @description One of the gallery; each has its own number of images and ratios.
             * @example hugging
             * @example morphlab
             * @example exotic_princess
             * @example beast_companion
             */
            template: string;
            images: components["schemas"]["Picture"][];
            prompt?: components["schemas"]["ShortPrompt"];
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Only for `exotic_princess`.
             * @enum {string}
             */
            area?: "auto" | "denmark" | "uk" | "africa" | "china" | "mexico" | "switzerland" | "russia" | "italy" | "korea" | "thailand" | "india" | "japan";
            /**
             * @description Only for `beast_companion`.
             * @enum {string}
             */
            beast?: "auto" | "bear" | "tiger" | "elk" | "snake" | "lion" | "wolf";
            seed?: components["schemas"]["Seed"];
            bgm?: components["schemas"]["Music"];
        } & components["schemas"]["Marked"];
        StoryRequest: {
            /** @enum {string} */
            story: "love_story" | "workday_feels" | "monkey_king" | "pigsy" | "monk_tang" | "one_shot";
            /** @description Upright, 9:16; the film of `one_shot` has the shape of its first. */
            images: components["schemas"]["Picture"][];
        } & components["schemas"]["Delivery"];
        /** @description The video is given by one of `video_creation_id` and `video_url`. */
        ExtendRequest: {
            /** @enum {string} */
            model: "viduq2-pro" | "viduq2-turbo";
            /** @description The id of a creation. */
            video_creation_id?: string;
            /** @description A video of 4 to 60 seconds. */
            video_url?: string;
            /** @description The image to end with. */
            images?: components["schemas"]["Picture"][];
            prompt?: components["schemas"]["ShortPrompt"];
            /**
             * @description Seconds to add.
             * @default 5
             */
            duration?: number;
            resolution?: components["schemas"]["Definition"];
        } & components["schemas"]["Delivery"];
        ReplaceRequest: {
            /** @description A video of 2 to 10 seconds, 480p to 1080p. */
            video_url: string;
            /** @description What to take out. */
            object: string;
            image: components["schemas"]["Picture"];
            prompt?: components["schemas"]["ShortPrompt"];
            /** @description The second to begin at. */
            start_from?: number;
        } & components["schemas"]["Delivery"];
        /** @description What is said is given by `audio_url` or by `text`; the former comes first. */
        LipSyncRequest: {
            /** @description MP4, MOV or AVI in H.264, 1 to 600 seconds, sides of 360 to 4096 pixels, up to 5 GB. */
            video_url: string;
            /** @description WAV, MP3, WMA, M4A, AAC or OGG, 1 to 600 seconds, up to 100 MB. */
            audio_url?: string;
            /** @description `<#2#>` is a pause of two seconds. */
            text?: string;
            /** @description Who says it, with `text`. */
            voice_id?: string;
            /**
             * @description With `text`.
             * @default 1
             */
            speed?: number;
            /**
             * @description With `text`; 0 is the usual.
             * @default 0
             */
            volume?: number;
            /** @description Whose lips, where there are several faces. */
            ref_photo_url?: string;
        } & components["schemas"]["Delivery"];
        MotionSyncRequest: {
            /** @description One person from the front: JPEG, PNG, BMP or WebP of up to 5 MB, sides of 200 to 4096 pixels. */
            image_url: string;
            /** @description One person from the front: MP4, AVI or MOV of 2 to 30 seconds and up to 200 MB, sides of 200 to 2048 pixels. */
            video_url: string;
        } & components["schemas"]["Delivery"];
        /** @description What is said is given by `audio_url` or by `text`; the former comes first. */
        DigitalHumanRequest: {
            /** @enum {string} */
            model: "viduq2-pro" | "viduq2-turbo";
            image: components["schemas"]["Picture"];
            audio_url?: string;
            text?: string;
            /** @description Who says it, with `text`. */
            voice_id?: string;
            prompt?: components["schemas"]["ShortPrompt"];
            /** @enum {string} */
            resolution?: "540p" | "720p" | "1080p";
        } & components["schemas"]["Delivery"];
        /** @description The video is given by `video_creation_id` or by `video_url`; the former comes first. */
        UpscaleRequest: {
            /** @description The id of a creation. */
            video_creation_id?: string;
            /** @description Up to 300 seconds and below 60 frames a second. */
            video_url?: string;
            /**
             * @description Higher than that of the video.
             * @default 1080p
             * @enum {string}
             */
            upscale_resolution?: "1080p" | "2K" | "4K" | "8K";
        } & components["schemas"]["Delivery"];
        /** @description It takes no, or up to seven, references. */
        ImageQ2: {
            /** @constant */
            model: "viduq2";
            /** @description What to show. */
            prompt: string;
            images?: components["schemas"]["Picture"][];
            /**
             * @description `auto`: that of the first image.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "3:4" | "4:3" | "21:9" | "2:3" | "3:2" | "auto";
            /**
             * @default 1080p
             * @enum {string}
             */
            resolution?: "1080p" | "2K" | "4K";
            seed?: components["schemas"]["Seed"];
        } & components["schemas"]["Delivery"];
        ImageQ1: {
            /** @constant */
            model: "viduq1";
            /** @description What to show. */
            prompt: string;
            images: components["schemas"]["References"];
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "3:4" | "4:3";
            /** @constant */
            resolution?: "1080p";
            seed?: components["schemas"]["Seed"];
        } & components["schemas"]["Delivery"];
        TextToAudioRequest: {
            /** @constant */
            model: "audio1.0";
            /** @description What is heard. */
            prompt: string;
            /**
             * @description Seconds.
             * @default 10
             */
            duration?: number;
            seed?: components["schemas"]["Seed"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        TimingToAudioRequest: {
            /** @constant */
            model: "audio1.0";
            /** @description They may overlap. */
            timing_prompts: {
                /** @description The second it begins. */
                from: number;
                /** @description The second it ends. */
                to: number;
                /** @description What is heard. */
                prompt: string;
            }[];
            /**
             * @description Seconds.
             * @default 10
             */
            duration?: number;
            seed?: components["schemas"]["Seed"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        SpeechRequest: {
            /** @description `<#2#>` is a pause of two seconds. */
            text: string;
            /** @description A voice of the list or a cloned one. */
            voice_setting_voice_id: string;
            /** @default 1 */
            voice_setting_speed?: number;
            /**
             * @description 0 is the usual.
             * @default 0
             */
            voice_setting_volume?: number;
            /** @default 0 */
            voice_setting_pitch?: number;
            /**
             * @description Taken from the text where left out.
             * @enum {string}
             */
            voice_setting_emotion?: "happy" | "sad" | "angry" | "fearful" | "disgusted" | "surprised" | "calm";
            /** @description How words are read, such as `omg/oh my god`. */
            pronunciation_dict_tone?: string[];
            payload?: components["schemas"]["Payload"];
        };
        CloneRequest: {
            /** @description The voice: MP3, M4A or WAV of 10 seconds to 5 minutes and up to 20 MB. */
            audio_url: string;
            /** @description Its name; a new one. */
            voice_id: string;
            /** @description What it reads, which is billed as speech. */
            text: string;
            /** @description An example of less than eight seconds. */
            prompt_audio_url?: string;
            /** @description What the example says, with a mark at its end. */
            prompt_text?: string;
            payload?: components["schemas"]["Payload"];
        };
        ReplicateRequest: {
            /** @description MP4 or MOV of 5 to 180 seconds, as a URL or a data URI. */
            video_url: string;
            images: components["schemas"]["Pictures"];
            prompt?: components["schemas"]["ShortPrompt"];
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
            /**
             * @default 1080p
             * @enum {string}
             */
            resolution?: "540p" | "720p" | "1080p";
            /** @description Leave out the sound of the video. */
            remove_audio?: boolean;
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        AdFilmRequest: {
            images: components["schemas"]["Pictures"];
            prompt?: components["schemas"]["ShortPrompt"];
            /**
             * @description Seconds; the English page begins at 10.
             * @default 15
             */
            duration?: number;
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description What is spoken.
             * @default zh
             * @enum {string}
             */
            language?: "zh" | "en";
            /**
             * @description With scenes that cannot be.
             * @default false
             */
            creative?: boolean;
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        AdFilmEdit: {
            /** @description The film. */
            ad_one_click_task_id: string;
            /** @enum {string} */
            type: "generate_video" | "generate_narration" | "generate_bgm";
            /** @description Which scene, for `generate_video`. */
            storyboard_video_index?: number;
            /** @description What is shown, said or played. */
            prompt: string;
        } & components["schemas"]["Delivery"];
        AdFilmCompose: {
            /** @description The film. */
            ad_one_click_task_id: string;
            /** @description One for each scene. */
            video_task_ids: string[];
            bgm_task_id: string;
            narration_task_id: string;
        } & components["schemas"]["Delivery"];
        MusicVideoRequest: {
            images: components["schemas"]["Pictures"];
            /** @description MP3, WAV, AAC or M4A of 10 to 300 seconds; above 180 only the scenes are made. */
            audio_url: string;
            /** @description What to show. */
            prompt?: string;
            /**
             * @description Let the singer's lips move, with `lip_ref_url`, for four credits a second more; not with 540p.
             * @default false
             */
            lip_sync?: boolean;
            /** @description The singer's face. */
            lip_ref_url?: string;
            /** @enum {string} */
            quality?: "standard" | "high";
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
            resolution?: components["schemas"]["Definition"];
            /** @default false */
            add_subtitle?: boolean;
            /** @default #FFFFFF */
            subtitle_color?: string;
            /** @description The subtitles. */
            srt_url?: string;
            /**
             * @description What is sung; found out where left out.
             * @enum {string}
             */
            language?: "en" | "zh";
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /** @enum {string} */
        State: "created" | "queueing" | "processing" | "success" | "failed";
        /** @description The task as it was accepted; what was sent comes back beside it. */
        Started: {
            task_id: string;
            state?: components["schemas"]["State"];
            model?: string;
            credits?: number;
            /** Format: date-time */
            created_at?: string;
            payload?: string;
        } & {
            [key: string]: unknown;
        };
        Speech: {
            task_id?: string;
            state?: components["schemas"]["State"];
            /** @description The speech. */
            file_url?: string;
            credits?: number;
            payload?: string;
            /** Format: date-time */
            created_at?: string;
        };
        ClonedVoice: {
            task_id?: string;
            state?: components["schemas"]["State"];
            voice_id?: string;
            /** @description The text in this voice. */
            demo_audio?: string;
            payload?: string;
            /** Format: date-time */
            created_at?: string;
        };
        Creation: {
            id?: string;
            /** @description Works for 24 hours. */
            url?: string;
            /** @description A still. */
            cover_url?: string;
            /** @description With a watermark, where one was asked for. */
            watermarked_url?: string;
            /** @description What the video is like. */
            video?: {
                /** @description Seconds. */
                duration?: number;
                fps?: number;
                resolution?: {
                    width?: number;
                    height?: number;
                };
            };
        };
        Task: {
            id?: string;
            type?: string;
            state?: components["schemas"]["State"];
            /** @description Why it failed, else empty. */
            err_code?: string;
            progress?: number;
            /** @description What it cost. */
            credits?: number;
            payload?: string;
            bgm?: boolean;
            off_peak?: boolean;
            creations?: components["schemas"]["Creation"][] | null;
        };
        ListedTask: {
            id?: string;
            type?: string;
            state?: components["schemas"]["State"];
            model?: string;
            template?: string;
            prompt?: string;
            images?: string[];
            duration?: number;
            resolution?: string;
            aspect_ratio?: string;
            creations?: components["schemas"]["Creation"][];
            credits?: number;
            /** Format: date-time */
            created_at?: string;
        };
        Part: {
            id?: string;
            /** @enum {string} */
            type?: "generate_video" | "generate_narration" | "generate_bgm";
            state?: components["schemas"]["State"];
            err_code?: string;
            prompt?: string;
            creation_url?: string;
        };
        AdFilm: {
            id?: string;
            state?: components["schemas"]["State"];
            err_code?: string;
            data_records?: {
                storyboards?: {
                    /** @description The scene, from 0; spelt like this. */
                    stroyboard_id?: number;
                    records?: components["schemas"]["Part"][];
                }[];
                narration_records?: components["schemas"]["Part"][];
                bgm_records?: components["schemas"]["Part"][];
                completed_creation_records?: components["schemas"]["Part"][];
            };
        };
        MusicVideo: {
            id?: string;
            /** @description `mv`. */
            type?: string;
            state?: components["schemas"]["State"];
            err_code?: string;
            err_msg?: string;
            /** @description The film, where the music has less than three minutes. */
            signed_url?: string;
            /** @description The scenes, then the joining; each with all attempts. */
            job_records?: {
                /** @enum {string} */
                type?: "generate_video" | "compose";
                index?: number;
                jobs?: {
                    id?: string;
                    /** @enum {string} */
                    type?: "generate_video" | "compose";
                    index?: number;
                    state?: components["schemas"]["State"];
                    err_code?: string;
                    err_msg?: string;
                    signed_url?: string;
                }[];
            }[] | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        Credits: {
            remains?: {
                /** @description `test`, `metered` or `concurrent`. */
                type?: string;
                credit_remain?: number;
                concurrency_limit?: number;
                current_concurrency?: number;
                queue_count?: number;
            }[];
            packages?: {
                [key: string]: unknown;
            }[];
        };
        Refusal: {
            /** @description The HTTP status again. */
            code?: number;
            /** @description The code. */
            reason?: string;
            message?: string;
            metadata?: {
                trace_id?: string;
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
    };
    parameters: {
        /**
         * @description Its id.
         * @example 918273645546372819
         */
        Id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    textToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToVideoQ3"] | components["schemas"]["TextToVideoQ2"] | components["schemas"]["TextToVideoQ1"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    imageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageToVideoQ3"] | components["schemas"]["ImageToVideoQ3Fast"] | components["schemas"]["ImageToVideoQ2"] | components["schemas"]["ImageToVideoQ2Fast"] | components["schemas"]["ImageToVideoQ1"] | components["schemas"]["ImageToVideo20"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    startEndToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartEndQ3"] | components["schemas"]["StartEndQ2"] | components["schemas"]["StartEndQ2Fast"] | components["schemas"]["StartEndQ1"] | components["schemas"]["StartEnd20"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    referenceToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferenceQ3"] | components["schemas"]["ReferenceQ3Mix"] | components["schemas"]["ReferenceQ2"] | components["schemas"]["ReferenceQ2Pro"] | components["schemas"]["ReferenceQ1"] | components["schemas"]["Reference20"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    multiFrame: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MultiFrameRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    templateToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    applyTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    templateStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    extendVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    replaceObject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    lipSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LipSyncRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    motionSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MotionSyncRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    digitalHuman: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitalHumanRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    upscaleVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpscaleRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    referenceToImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageQ2"] | components["schemas"]["ImageQ1"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    textToAudio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToAudioRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    timingToAudio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimingToAudioRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    textToSpeech: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeechRequest"];
            };
        };
        responses: {
            /** @description Spoken, as a rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Speech"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
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
                "application/json": components["schemas"]["CloneRequest"];
            };
        };
        responses: {
            /** @description Cloned, as a rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClonedVoice"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    replicateVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplicateRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    makeAdFilm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdFilmRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    editAdFilm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdFilmEdit"];
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
                        ad_one_click_task_id?: string;
                        sub_task_id?: string;
                        state?: components["schemas"]["State"];
                        err_code?: string;
                        credits?: number;
                    };
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    composeAdFilm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdFilmCompose"];
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
                        ad_one_click_task_id?: string;
                        compose_sub_task_id?: string;
                        state?: components["schemas"]["State"];
                        err_code?: string;
                        credits?: number;
                    };
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getAdFilm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 918273645546372819
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parts as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdFilm"];
                };
            };
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    makeMusicVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicVideoRequest"];
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
                        id?: string;
                    };
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getMusicVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 918273645546372819
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The film as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MusicVideo"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    editMusicVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 918273645546372819
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The part. */
                    job_id: string;
                    /** @description What to show. */
                    prompt: string;
                    callback_url?: components["schemas"]["CallbackUrl"];
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
                        id?: string;
                    };
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    composeMusicVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 918273645546372819
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The parts, in their order. */
                    job_ids: string[];
                    callback_url?: components["schemas"]["CallbackUrl"];
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
                        id?: string;
                    };
                };
            };
            401: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getCreations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 918273645546372819
                 */
                id: components["parameters"]["Id"];
            };
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
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    cancelTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 918273645546372819
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The task again. */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description From this moment on; seven days back where left out. */
                "created_at.from"?: string;
                /** @description Up to this moment. */
                "created_at.to"?: string;
                /** @description Only these. */
                task_ids?: string[];
                /** @description Only of these states. */
                states?: components["schemas"]["State"][];
                /** @description Where to go on. */
                "pager.page_token"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next_page_token?: string;
                        tasks?: components["schemas"]["ListedTask"][];
                    };
                };
            };
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    getCredits: {
        parameters: {
            query: {
                /** @description List every package. */
                show_detail: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credits"];
                };
            };
            401: components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    taskChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Task"];
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
    musicVideoChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicVideo"];
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
