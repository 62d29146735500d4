/** The types of Shotstack's document, by openapi-typescript. Generated from specs/shotstack; change that, not this. */

export interface paths {
    "/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Render an edit as a video, image or sound. */
        post: operations["renderEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/render/{id}": {
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
    "/templates/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Render a template that was saved. */
        post: operations["renderTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the templates. */
        get: operations["listTemplates"];
        put?: never;
        /** Save an edit as a template. */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read a template. */
        get: operations["getTemplate"];
        /** Change a template. */
        put: operations["updateTemplate"];
        post?: never;
        /** Delete a template. */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/probe/{url}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inspect a file on the web. */
        get: operations["probeMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate one image, video or sound from a prompt.
         * @description An asset that was generated before is answered at once, and for nothing.
         */
        post: operations["generateAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generate/{id}": {
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
    "/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the models that take prompts. */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a model takes and costs. */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sources. */
        get: operations["listSources"];
        put?: never;
        /** Take in a file, and make renditions and captions of it. */
        post: operations["ingestSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Look at a source. */
        get: operations["getSource"];
        put?: never;
        post?: never;
        /**
         * Delete a source.
         * @description It is no way to cancel.
         */
        delete: operations["deleteSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an address to upload a file to.
         * @description The file is sent there with PUT, within an hour and without the key; it then is a source.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a file of the web to destinations. */
        post: operations["transferAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** Read about a hosted file. */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /** Delete a hosted file. */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/render/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the hosted files of a render.
         * @description They are copied there some seconds after the render is done, and stay.
         */
        get: operations["listAssetsOfRender"];
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
    notice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A render, a source, a rendition or a hosted copy has ended.
         * @description Sent to the callback of the submit, up to ten times until it is answered. One render may tell of itself and of each file that was copied.
         */
        post: operations["workEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        QueuedRender: {
            success: boolean;
            message: string;
            response: {
                message?: string;
                id?: string;
            };
        };
        RenderAnswer: {
            success: boolean;
            message: string;
            response: {
                id?: string;
                owner?: string;
                plan?: string;
                /** @enum {string} */
                status?: "queued" | "fetching" | "preprocessing" | "rendering" | "generating" | "saving" | "done" | "failed";
                /** @description Why it failed; empty where it did not. */
                error?: string | null;
                /** @description Seconds of video or sound. */
                duration?: number | null;
                /** @description Milliseconds it took. */
                renderTime?: number | null;
                /** @description The file, for 24 hours. May be there before it is done, and then leads nowhere yet. */
                url?: string | null;
                poster?: string | null;
                thumbnail?: string | null;
                data?: components["schemas"]["Edit"];
                created?: string;
                updated?: string;
            };
        };
        Generation: {
            /** @description The same for the same content. */
            id: string;
            /** @enum {string} */
            status: "queued" | "processing" | "done" | "failed";
            url?: string;
            error?: string;
        };
        Model: {
            model: string;
            /** @enum {string} */
            type: "image" | "video" | "audio";
            pricing?: {
                /** @description Credits a unit, or those of each value of the option in `tieredBy`. */
                credits?: number | {
                    [key: string]: number;
                };
                tieredBy?: {
                    option?: string;
                    default?: string;
                };
                /** @description How many units one generation is; one where this is absent. */
                quantity?: {
                    /** @enum {string} */
                    measure?: "clipSeconds" | "promptCharacters";
                    per?: number;
                    min?: number;
                    max?: number;
                    default?: number;
                    /** @enum {string} */
                    round?: "up";
                };
                effectiveFrom?: string;
            };
            /** @description A JSON Schema of the asset's options. */
            options?: {
                [key: string]: unknown;
            };
        };
        SourceResource: {
            type: string;
            id: string;
            attributes: {
                id?: string;
                owner?: string;
                /** @description Where it was taken from. */
                input?: string;
                /** @description Where it is kept. */
                source?: string;
                /**
                 * @description `ready` once the file is kept; renditions and captions have statuses of their own, and may come later.
                 * @enum {string}
                 */
                status?: "queued" | "importing" | "ready" | "failed" | "deleted" | "overwritten";
                /** @description Why it failed. */
                error?: string | null;
                outputs?: {
                    renditions?: components["schemas"]["RenditionResource"][];
                    transcription?: {
                        status?: components["schemas"]["RenditionStatus"];
                        url?: string | null;
                    };
                };
                width?: number;
                height?: number;
                /** @description Seconds. */
                duration?: number;
                fps?: number;
                created?: string;
                updated?: string;
            };
        };
        /** @enum {string} */
        RenditionStatus: "waiting" | "queued" | "importing" | "processing" | "ready" | "failed" | "deleted" | "overwritten";
        RenditionResource: {
            id?: string;
            status?: components["schemas"]["RenditionStatus"];
            url?: string | null;
            /** @description Milliseconds. */
            executionTime?: number;
            transformation?: components["schemas"]["Rendition"];
            width?: number;
            height?: number;
            /** @description Seconds. */
            duration?: number;
            fps?: number;
        };
        AssetResource: {
            type?: string;
            attributes?: {
                id?: string;
                owner?: string;
                region?: string;
                /** @description The render that made it. */
                renderId?: string;
                /** @description What the destination calls it. */
                providerId?: string;
                filename?: string;
                url?: string;
                /** @enum {string} */
                status?: "importing" | "ready" | "failed" | "deleted";
                created?: string;
                updated?: string;
            };
        };
        Notice: {
            /** @enum {string} */
            type?: "edit" | "serve" | "ingest";
            /**
             * @example render
             * @example copy
             * @example source
             * @example rendition
             */
            action?: string;
            /** @description Of the render, the hosted file, the source or the rendition. */
            id?: string;
            /** @description The render of a hosted file. */
            render?: string;
            owner?: string;
            status?: string;
            url?: string | null;
            error?: string | null;
            completed?: string;
        };
        Refusal: {
            success?: boolean;
            message?: string;
            response?: {
                message?: string;
            };
            errors?: {
                status?: string;
                title?: string;
                detail?: string;
            }[];
        };
        GenerationRequest: {
            /** @description An asset with a prompt. */
            asset: components["schemas"]["ImageAsset"] | components["schemas"]["VideoAsset"] | components["schemas"]["AudioAsset"];
            /** @description Seconds of the clip it is meant for; models that generate to a duration take it, others do not. */
            length?: number;
        };
        Source: {
            /** @description Where the file is: public, or with its credentials. */
            url: string;
            outputs?: {
                renditions?: components["schemas"]["Rendition"][];
                /** @description Captions of what is said. */
                transcription?: {
                    /** @enum {string} */
                    format?: "srt" | "vtt";
                };
            };
            destinations?: components["schemas"]["Destination"];
            callback?: components["schemas"]["Callback"];
        };
        /**
         * Format: uri
         * @description Where to send what has ended.
         */
        Callback: string;
        /** @description A new file of the same sort. */
        Rendition: {
            /** @enum {string} */
            format?: "mp4" | "webm" | "mov" | "avi" | "mkv" | "ogv" | "wmv" | "avif" | "gif" | "mp3" | "wav" | "jpg" | "png" | "webp" | "tif";
            size?: components["schemas"]["Size"];
            /**
             * @default crop
             * @enum {string}
             */
            fit?: "cover" | "contain" | "crop";
            /** @enum {string} */
            resolution?: "preview" | "mobile" | "sd" | "hd" | "fhd";
            quality?: number;
            fps?: components["schemas"]["FrameRate"];
            speed?: {
                speed?: components["schemas"]["Speed"];
                /** @default true */
                preservePitch?: boolean;
            };
            /** @description Frames between key frames; 10 to 25 for smooth scrubbing. */
            keyframeInterval?: number;
            /** @description Try to bring picture and sound together. */
            fixOffset?: boolean;
            /** @description Turn it as its metadata say. */
            fixRotation?: boolean;
            enhance?: {
                audio?: {
                    /** @constant */
                    provider: "dolby";
                    options: {
                        /** @enum {string} */
                        preset: "conference" | "interview" | "lecture" | "meeting" | "mobile_phone" | "music" | "podcast" | "studio" | "voice_over";
                    };
                };
            };
            /** @description Without an ending. */
            filename?: string;
        };
        Edit: {
            timeline: components["schemas"]["Timeline"];
            output: components["schemas"]["Output"];
            merge?: components["schemas"]["Merge"];
            callback?: components["schemas"]["Callback"];
            /**
             * @deprecated
             * @description Has no effect.
             * @enum {string}
             */
            disk?: "local" | "mount";
            /**
             * @description The machine: standard, with more resources, or faster.
             * @default s1
             * @enum {string}
             */
            instance?: "s1" | "s2" | "a1";
        };
        Template: {
            name: string;
            template?: components["schemas"]["Edit"];
        };
        /** @description What to put for the `{{ placeholders }}` of an edit. */
        Merge: {
            /** @description Without the braces. */
            find: string;
            /** @description Any JSON value. */
            replace: unknown;
        }[];
        Timeline: {
            /**
             * @deprecated
             * @description Use a track with an audio asset.
             */
            soundtrack?: {
                src: components["schemas"]["Link"];
                /** @enum {string} */
                effect?: "fadeIn" | "fadeOut" | "fadeInFadeOut";
                volume?: number;
            };
            /**
             * @description A colour in hexadecimal.
             * @default #000000
             */
            background?: string;
            /** @description Fonts to load. */
            fonts?: {
                src: string;
            }[];
            /** @description The first one is on top. */
            tracks: {
                clips: components["schemas"]["Clip"][];
            }[];
            /** @description False to load every file anew. */
            cache?: boolean;
        };
        Clip: {
            /** @description A name of your own. */
            id?: string;
            asset: components["schemas"]["Asset"];
            /** @description Seconds, `auto` for after the clip before it, or that of another clip. */
            start: number | string;
            /** @description Seconds, `auto` for that of its file, `end` for up to the end, or that of another clip. */
            length: number | string;
            /**
             * @description `crop` fills and keeps the shape, `cover` fills and does not.
             * @default crop
             * @enum {string}
             */
            fit?: "cover" | "contain" | "crop" | "none";
            /** @description Of the viewport, 0.5 is half of it. */
            scale?: components["schemas"]["Animated"];
            width?: number;
            height?: number;
            position?: components["schemas"]["Position"];
            offset?: components["schemas"]["Offset"];
            transition?: {
                in?: components["schemas"]["Transition"];
                out?: components["schemas"]["Transition"];
            };
            /** @enum {string} */
            effect?: "zoomIn" | "zoomInSlow" | "zoomInFast" | "zoomOut" | "zoomOutSlow" | "zoomOutFast" | "slideLeft" | "slideLeftSlow" | "slideLeftFast" | "slideRight" | "slideRightSlow" | "slideRightFast" | "slideUp" | "slideUpSlow" | "slideUpFast" | "slideDown" | "slideDownSlow" | "slideDownFast";
            /** @enum {string} */
            filter?: "none" | "blur" | "boost" | "contrast" | "darken" | "greyscale" | "lighten" | "muted" | "negative";
            opacity?: components["schemas"]["Animated"];
            transform?: {
                rotate?: {
                    angle?: number | components["schemas"]["Tweens"];
                };
                skew?: {
                    x?: components["schemas"]["Skew"];
                    y?: components["schemas"]["Skew"];
                };
                flip?: {
                    horizontal?: boolean;
                    vertical?: boolean;
                };
            };
            /** @description What other clips call it: `alias://…`. */
            alias?: string;
        };
        Animated: number | components["schemas"]["Tweens"];
        Tweens: components["schemas"]["Tween"][];
        Tween: {
            /** @description The value it begins with. */
            from?: unknown;
            /** @description The value it ends with. */
            to?: unknown;
            /** @description Seconds into the clip. */
            start?: number;
            /** @description Seconds. */
            length?: number;
            /** @enum {string} */
            interpolation?: "linear" | "bezier" | "constant";
            /** @enum {string} */
            easing?: "ease" | "easeIn" | "easeOut" | "easeInOut" | "easeInQuad" | "easeInCubic" | "easeInQuart" | "easeInQuint" | "easeInSine" | "easeInExpo" | "easeInCirc" | "easeInBack" | "easeOutQuad" | "easeOutCubic" | "easeOutQuart" | "easeOutQuint" | "easeOutSine" | "easeOutExpo" | "easeOutCirc" | "easeOutBack" | "easeInOutQuad" | "easeInOutCubic" | "easeInOutQuart" | "easeInOutQuint" | "easeInOutSine" | "easeInOutExpo" | "easeInOutCirc" | "easeInOutBack";
        };
        /** @enum {string} */
        Transition: "none" | "fade" | "fadeSlow" | "fadeFast" | "reveal" | "revealSlow" | "revealFast" | "wipeLeft" | "wipeLeftSlow" | "wipeLeftFast" | "wipeRight" | "wipeRightSlow" | "wipeRightFast" | "slideLeft" | "slideLeftSlow" | "slideLeftFast" | "slideRight" | "slideRightSlow" | "slideRightFast" | "slideUp" | "slideUpSlow" | "slideUpFast" | "slideDown" | "slideDownSlow" | "slideDownFast" | "carouselLeft" | "carouselLeftSlow" | "carouselLeftFast" | "carouselRight" | "carouselRightSlow" | "carouselRightFast" | "carouselUp" | "carouselUpSlow" | "carouselUpFast" | "carouselDown" | "carouselDownSlow" | "carouselDownFast" | "shuffleTopRight" | "shuffleTopRightSlow" | "shuffleTopRightFast" | "shuffleRightTop" | "shuffleRightTopSlow" | "shuffleRightTopFast" | "shuffleRightBottom" | "shuffleRightBottomSlow" | "shuffleRightBottomFast" | "shuffleBottomRight" | "shuffleBottomRightSlow" | "shuffleBottomRightFast" | "shuffleBottomLeft" | "shuffleBottomLeftSlow" | "shuffleBottomLeftFast" | "shuffleLeftBottom" | "shuffleLeftBottomSlow" | "shuffleLeftBottomFast" | "shuffleLeftTop" | "shuffleLeftTopSlow" | "shuffleLeftTopFast" | "shuffleTopLeft" | "shuffleTopLeftSlow" | "shuffleTopLeftFast" | "zoom";
        /** @enum {string} */
        Position: "top" | "topRight" | "right" | "bottomRight" | "bottom" | "bottomLeft" | "left" | "topLeft" | "center";
        /** @description How far off its place: to the right, and up. */
        Offset: {
            x?: components["schemas"]["Shift"];
            y?: components["schemas"]["Shift"];
        };
        Shift: number | components["schemas"]["Tweens"];
        Skew: number | components["schemas"]["Tweens"];
        /** @description Where the file is: public, or with its credentials. */
        Link: string;
        /** @description What to generate. A file given beside it is only a placeholder. */
        Prompt: string;
        /** @description One that the list of models has for this sort of asset. */
        ModelName: string;
        /** @description What the model takes; anything else is refused. */
        ModelOptions: {
            [key: string]: unknown;
        };
        Colour: string;
        Share: number;
        /** @default 1 */
        Speed: number;
        /**
         * @description Seconds to leave out at the beginning.
         * @default 0
         */
        Trim: number;
        /** @enum {string} */
        Fade: "none" | "fadeIn" | "fadeOut" | "fadeInFadeOut";
        Volume: components["schemas"]["Share"] | components["schemas"]["Tweens"];
        /** @description Shares of the picture to cut off. */
        Crop: {
            top?: components["schemas"]["Share"];
            bottom?: components["schemas"]["Share"];
            left?: components["schemas"]["Share"];
            right?: components["schemas"]["Share"];
        };
        Asset: components["schemas"]["VideoAsset"] | components["schemas"]["ImageAsset"] | components["schemas"]["AudioAsset"] | components["schemas"]["RichTextAsset"] | components["schemas"]["RichCaptionAsset"] | components["schemas"]["Html5Asset"] | components["schemas"]["ShapeAsset"] | components["schemas"]["SvgAsset"] | components["schemas"]["LumaAsset"] | components["schemas"]["TextAsset"] | components["schemas"]["CaptionAsset"] | components["schemas"]["HtmlAsset"] | components["schemas"]["TitleAsset"] | components["schemas"]["TextToImageAsset"] | components["schemas"]["ImageToVideoAsset"] | components["schemas"]["TextToSpeechAsset"];
        /** @description A video of the web, or one to generate; one of `src` and `prompt` is needed. */
        VideoAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "video";
            src?: components["schemas"]["Link"];
            prompt?: components["schemas"]["Prompt"];
            /** @default seedance-2.0-text-to-video */
            model?: components["schemas"]["ModelName"];
            /** @description What the model takes; anything else is refused. An image to begin with is `inputSrc`. */
            options?: components["schemas"]["ModelOptions"];
            /** @description Encode it anew first. */
            transcode?: boolean;
            trim?: components["schemas"]["Trim"];
            volume?: components["schemas"]["Volume"];
            volumeEffect?: components["schemas"]["Fade"];
            speed?: components["schemas"]["Speed"];
            crop?: components["schemas"]["Crop"];
            /** @description Make one colour transparent. */
            chromaKey?: {
                color: components["schemas"]["Colour"];
                threshold?: number;
                halo?: number;
            };
        };
        /** @description An image of the web, or one to generate; one of `src` and `prompt` is needed. */
        ImageAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image";
            src?: components["schemas"]["Link"];
            prompt?: components["schemas"]["Prompt"];
            /** @default nano-banana-2 */
            model?: components["schemas"]["ModelName"];
            options?: components["schemas"]["ModelOptions"];
            crop?: components["schemas"]["Crop"];
        };
        /** @description A sound of the web, or one to generate; one of `src` and `prompt` is needed. */
        AudioAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "audio";
            src?: components["schemas"]["Link"];
            /** @description What to say */
            prompt?: components["schemas"]["Prompt"];
            /** @default elevenlabs-tts */
            model?: components["schemas"]["ModelName"];
            options?: components["schemas"]["ModelOptions"];
            trim?: components["schemas"]["Trim"];
            volume?: components["schemas"]["Volume"];
            speed?: components["schemas"]["Speed"];
            effect?: components["schemas"]["Fade"];
        };
        RichTextAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rich-text";
            text: string;
            font?: {
                /**
                 * @description As the font calls itself.
                 * @default Open Sans
                 */
                family?: string;
                size?: components["schemas"]["FontSize"];
                weight?: components["schemas"]["FontWeight"];
                style?: components["schemas"]["FontStyle"];
                /** @default #000000 */
                color?: components["schemas"]["Colour"];
                /** @default 1 */
                opacity?: components["schemas"]["Share"];
                background?: components["schemas"]["Colour"];
                stroke?: components["schemas"]["TextStroke"];
            };
            style?: {
                /** @default 0 */
                letterSpacing?: number;
                /** @default 0 */
                wordSpacing?: number;
                lineHeight?: components["schemas"]["LineHeight"];
                textTransform?: components["schemas"]["TextTransform"];
                textDecoration?: components["schemas"]["TextDecoration"];
                gradient?: components["schemas"]["TextGradient"];
            };
            stroke?: components["schemas"]["TextStroke"];
            shadow?: components["schemas"]["TextShadow"];
            background?: components["schemas"]["TextBackground"];
            border?: components["schemas"]["TextBorder"];
            padding?: components["schemas"]["TextPadding"];
            align?: components["schemas"]["TextAlignment"];
            animation?: {
                /** @enum {string} */
                preset: "fadeIn" | "slideIn" | "typewriter" | "ascend" | "shift" | "movingLetters";
                /** @description Seconds. */
                duration?: number;
                /**
                 * @description Of typewriter and shift.
                 * @enum {string}
                 */
                style?: "character" | "word";
                /**
                 * @description Needed by slideIn, ascend, shift and movingLetters.
                 * @enum {string}
                 */
                direction?: "left" | "right" | "up" | "down";
            };
        };
        RichCaptionAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rich-caption";
            /** @description A file of captions (srt, vtt, ttml, dfxp), or `alias://…` of a clip whose words are written down. */
            src: string;
            font?: {
                /**
                 * @description As the font calls itself.
                 * @default Roboto
                 */
                family?: string;
                size?: components["schemas"]["FontSize"];
                weight?: components["schemas"]["FontWeight"];
                style?: components["schemas"]["FontStyle"];
                /** @default #ffffff */
                color?: components["schemas"]["Colour"];
                /** @default 1 */
                opacity?: components["schemas"]["Share"];
                background?: components["schemas"]["Colour"];
            };
            style?: {
                /** @default 0 */
                letterSpacing?: number;
                lineHeight?: components["schemas"]["LineHeight"];
                textTransform?: components["schemas"]["TextTransform"];
                size?: number;
                textDecoration?: components["schemas"]["TextDecoration"];
                gradient?: components["schemas"]["TextGradient"];
            };
            stroke?: components["schemas"]["TextStroke"];
            shadow?: components["schemas"]["TextShadow"];
            background?: components["schemas"]["TextBackground"];
            border?: components["schemas"]["TextBorder"];
            padding?: components["schemas"]["TextPadding"];
            align?: components["schemas"]["TextAlignment"];
            /** @description The word that is being said. */
            active?: {
                font?: {
                    family?: string;
                    weight?: components["schemas"]["FontWeight"];
                    color?: components["schemas"]["Colour"];
                    background?: components["schemas"]["Colour"];
                    /** @default 1 */
                    opacity?: components["schemas"]["Share"];
                    size?: number;
                    textDecoration?: components["schemas"]["TextDecoration"];
                };
                stroke?: components["schemas"]["TextStroke"] | "none";
                shadow?: components["schemas"]["TextShadow"] | "none";
            };
            animation?: {
                /**
                 * @default highlight
                 * @enum {string}
                 */
                style: "karaoke" | "highlight" | "pop" | "fade" | "slide" | "bounce" | "typewriter" | "none";
                /**
                 * @description Of slide.
                 * @default up
                 * @enum {string}
                 */
                direction?: "left" | "right" | "up" | "down";
            };
        };
        /**
         * @description Pixels.
         * @default 24
         */
        FontSize: number;
        /**
         * @description 100 to 900, or a word such as `bold`.
         * @default 400
         */
        FontWeight: number | string;
        /**
         * @default normal
         * @enum {string}
         */
        FontStyle: "normal" | "italic";
        /**
         * @description Of the size of the font.
         * @default 1.2
         */
        LineHeight: number;
        /**
         * @default none
         * @enum {string}
         */
        TextTransform: "none" | "uppercase" | "lowercase" | "capitalize";
        /**
         * @default none
         * @enum {string}
         */
        TextDecoration: "none" | "underline" | "line-through";
        TextGradient: {
            /**
             * @default linear
             * @enum {string}
             */
            type?: "linear" | "radial";
            /** @default 0 */
            angle?: number;
            stops: {
                offset: components["schemas"]["Share"];
                color: components["schemas"]["Colour"];
            }[];
        };
        TextStroke: {
            /** @default 0 */
            width?: number;
            /** @default #000000 */
            color?: components["schemas"]["Colour"];
            /** @default 1 */
            opacity?: components["schemas"]["Share"];
        };
        TextShadow: {
            /** @default 0 */
            offsetX?: number;
            /** @default 0 */
            offsetY?: number;
            /** @default 0 */
            blur?: number;
            /** @default #000000 */
            color?: components["schemas"]["Colour"];
            /** @default 0.5 */
            opacity?: components["schemas"]["Share"];
        };
        TextBackground: {
            color?: components["schemas"]["Colour"];
            /** @default 1 */
            opacity?: components["schemas"]["Share"];
            /** @default 0 */
            borderRadius?: number;
            /**
             * @description No larger than the text.
             * @default false
             */
            wrap?: boolean;
            /** @description Around the text where it wraps. */
            padding?: number;
        };
        TextBorder: {
            /** @default 0 */
            width?: number;
            /** @default #000000 */
            color?: components["schemas"]["Colour"];
            /** @default 1 */
            opacity?: components["schemas"]["Share"];
            /** @default 0 */
            radius?: number;
        };
        TextPadding: number | {
            /** @default 0 */
            top?: number;
            /** @default 0 */
            right?: number;
            /** @default 0 */
            bottom?: number;
            /** @default 0 */
            left?: number;
        };
        TextAlignment: {
            /**
             * @default center
             * @enum {string}
             */
            horizontal?: "left" | "center" | "right";
            /**
             * @default middle
             * @enum {string}
             */
            vertical?: "top" | "middle" | "bottom";
        };
        Html5Asset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "html5";
            html: string;
            css?: string;
            /** @description gsap, d3, anime and lottie are there. */
            js?: string;
        };
        ShapeAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "shape";
            /**
             * @description What is described under its own name.
             * @enum {string}
             */
            shape: "rectangle" | "circle" | "line";
            width?: number;
            height?: number;
            fill?: {
                color?: string;
                opacity?: number;
            };
            stroke?: {
                color?: string;
                width?: number;
            };
            rectangle?: {
                width: number;
                height: number;
                cornerRadius?: number;
            };
            circle?: {
                radius: number;
            };
            line?: {
                length: number;
                thickness: number;
            };
        };
        SvgAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "svg";
            /** @description The markup itself. */
            src: string;
        };
        /** @description A mask of greys for the other clips of its track. */
        LumaAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "luma";
            src: components["schemas"]["Link"];
            trim?: components["schemas"]["Trim"];
        };
        /**
         * @deprecated
         * @description Use rich-text.
         */
        TextAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            text: string;
            width?: number;
            height?: number;
            font?: {
                family?: string;
                color?: string;
                opacity?: number;
                size?: number;
                weight?: number;
                lineHeight?: number;
            };
            background?: {
                color?: components["schemas"]["Colour"];
                opacity?: components["schemas"]["Share"];
                padding?: number;
                borderRadius?: number;
            };
            alignment?: {
                /** @enum {string} */
                horizontal?: "left" | "center" | "right";
                /** @enum {string} */
                vertical?: "top" | "center" | "bottom";
            };
            stroke?: {
                width?: number;
                color?: components["schemas"]["Colour"];
            };
            animation?: {
                /** @constant */
                preset: "typewriter";
                /** @description Seconds. */
                duration?: number;
            };
            /** @description What ends a text that is too long. */
            ellipsis?: string;
        };
        /**
         * @deprecated
         * @description Use rich-caption.
         */
        CaptionAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "caption";
            src: components["schemas"]["Link"];
            font?: {
                family?: string;
                color?: string;
                opacity?: number;
                size?: number;
                lineHeight?: number;
                stroke?: string;
                strokeWidth?: number;
            };
            background?: {
                color?: string;
                opacity?: number;
                padding?: number;
                borderRadius?: number;
            };
            margin?: {
                top?: number;
                left?: number;
                right?: number;
            };
            trim?: components["schemas"]["Trim"];
            speed?: components["schemas"]["Speed"];
        };
        /**
         * @deprecated
         * @description Use rich-text or html5.
         */
        HtmlAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "html";
            html: string;
            css?: string;
            width?: number;
            height?: number;
            background?: string;
            position?: components["schemas"]["Position"];
        };
        /**
         * @deprecated
         * @description Use rich-text.
         */
        TitleAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "title";
            text: string;
            /** @enum {string} */
            style?: "minimal" | "blockbuster" | "vogue" | "sketchy" | "skinny" | "chunk" | "chunkLight" | "marker" | "future" | "subtitle";
            color?: string;
            /** @enum {string} */
            size?: "xx-small" | "x-small" | "small" | "medium" | "large" | "x-large" | "xx-large";
            background?: string;
            position?: components["schemas"]["Position"];
            offset?: components["schemas"]["Offset"];
        };
        /**
         * @deprecated
         * @description Use an image with a prompt.
         */
        TextToImageAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text-to-image";
            prompt: string;
            width?: number;
            height?: number;
            crop?: components["schemas"]["Crop"];
        };
        /**
         * @deprecated
         * @description Use a video with a prompt and an image to begin with.
         */
        ImageToVideoAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image-to-video";
            src: string;
            prompt?: string;
            /** @enum {string} */
            aspectRatio?: "1:1" | "4:3" | "16:9" | "9:16" | "3:4" | "21:9" | "9:21";
            speed?: components["schemas"]["Speed"];
            crop?: components["schemas"]["Crop"];
        };
        /**
         * @deprecated
         * @description Use an audio asset with a prompt.
         */
        TextToSpeechAsset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text-to-speech";
            text: string;
            voice: string;
            language?: string;
            /** @default false */
            newscaster?: boolean;
            trim?: components["schemas"]["Trim"];
            volume?: components["schemas"]["Volume"];
            speed?: components["schemas"]["Speed"];
            effect?: components["schemas"]["Fade"];
        };
        /** @description All but mp3 need `resolution`, or both sides of `size`. */
        Output: {
            /** @enum {string} */
            format: "mp4" | "gif" | "mp3" | "jpg" | "png" | "bmp";
            /**
             * @description 512×288, 640×360, 1024×576, 1280×720, 1920×1080 or 3840×2160; preview with 15 frames a second, the others with 25.
             * @enum {string}
             */
            resolution?: "preview" | "mobile" | "sd" | "hd" | "1080" | "4k";
            /**
             * @default 16:9
             * @enum {string}
             */
            aspectRatio?: "16:9" | "9:16" | "1:1" | "4:5" | "4:3";
            /** @description Instead of resolution and aspectRatio. */
            size?: components["schemas"]["Size"];
            fps?: components["schemas"]["FrameRate"];
            /**
             * @description Another size for the finished file.
             * @enum {string}
             */
            scaleTo?: "preview" | "mobile" | "sd" | "hd" | "1080" | "4k";
            /**
             * @default medium
             * @enum {string}
             */
            quality?: "verylow" | "low" | "medium" | "high" | "veryhigh";
            /** @description Of a gif. */
            repeat?: boolean;
            mute?: boolean;
            /** @description The seconds to render, or the one frame of a picture. */
            range?: {
                start?: number;
                length?: number;
            };
            poster?: {
                /** @description Seconds into the timeline. */
                capture: number;
            };
            thumbnail?: {
                /** @description Seconds into the timeline. */
                capture: number;
                /** @description Of the viewport. */
                scale: components["schemas"]["Share"];
            };
            destinations?: components["schemas"]["Destinations"];
        };
        Size: {
            /** @description Even; a video has 1920 at most. */
            width?: number;
            /** @description Even; a video has 1920 at most. */
            height?: number;
        };
        /**
         * @default 25
         * @enum {number}
         */
        FrameRate: 12 | 15 | 23.976 | 24 | 25 | 29.97 | 30 | 48 | 50 | 59.94 | 60;
        Destinations: components["schemas"]["Destination"][];
        /** @description Where finished files go. Shotstack's own hosting is one unless it is excluded; credentials of the others are kept in the dashboard. */
        Destination: {
            /** @constant */
            provider: "shotstack";
            /** @description Do not host. The files then last 24 hours. */
            exclude?: boolean;
        } | {
            /** @constant */
            provider: "mux";
            options?: {
                playbackPolicy?: ("public" | "signed")[];
                passthrough?: string;
            };
        } | {
            /** @constant */
            provider: "s3";
            options?: {
                region: string;
                bucket: string;
                prefix?: string;
                filename?: components["schemas"]["FileName"];
                /** @default private */
                acl?: string;
            };
        } | {
            /** @constant */
            provider: "google-cloud-storage";
            options?: {
                bucket: string;
                prefix?: string;
                filename?: components["schemas"]["FileName"];
            };
        } | {
            /** @constant */
            provider: "google-drive";
            options?: {
                folderId?: string;
                filename?: components["schemas"]["FileName"];
            };
        } | {
            /** @constant */
            provider: "vimeo";
            options?: {
                name?: string;
                description?: string;
                folderUri?: string;
                privacy?: {
                    /** @enum {string} */
                    view?: "anybody" | "nobody" | "contacts" | "password" | "unlisted";
                    /** @enum {string} */
                    embed?: "public" | "private" | "whitelist";
                    /** @enum {string} */
                    comments?: "anybody" | "nobody" | "contacts";
                    download?: boolean;
                    add?: boolean;
                };
            };
        } | {
            /** @constant */
            provider: "tiktok";
            options?: {
                title?: string;
                /**
                 * @default private
                 * @enum {string}
                 */
                privacyLevel?: "public" | "friends" | "private";
                /** @default false */
                disableDuet?: boolean;
                /** @default false */
                disableStitch?: boolean;
                /** @default false */
                disableComment?: boolean;
            };
        } | {
            /** @constant */
            provider: "akamai-netstorage";
            options?: {
                host: string;
                cpCode: string;
                path?: string | null;
                filename?: components["schemas"]["FileName"];
            };
        } | {
            /** @constant */
            provider: "azure-blob-storage";
            options?: {
                accountName: string;
                container: string;
                prefix?: string | null;
                filename?: components["schemas"]["FileName"];
            };
        };
        /** @description Without an ending; posters and thumbnails add `-poster.jpg` and `-thumb.jpg`. */
        FileName: string | null;
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
         * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
         */
        Id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    renderEdit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Edit"];
            };
        };
        responses: {
            /** @description On its way. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedRender"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getRender: {
        parameters: {
            query?: {
                /**
                 * @description Repeat the edit in the answer. Without it the answer has the edit for now.
                 * @example false
                 */
                data?: boolean;
                /** @description Repeat it with its merge fields filled in. */
                merged?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
                 */
                id: components["parameters"]["Id"];
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
                    "application/json": components["schemas"]["RenderAnswer"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    renderTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The template. */
                    id: string;
                    merge?: components["schemas"]["Merge"];
                };
            };
        };
        responses: {
            /** @description On its way. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedRender"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success?: boolean;
                        message?: string;
                        response?: {
                            owner?: string;
                            templates?: {
                                id?: string;
                                name?: string;
                                created?: string;
                                updated?: string;
                            }[];
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Template"];
            };
        };
        responses: {
            /** @description Saved. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedRender"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
                 */
                id: components["parameters"]["Id"];
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
                        success?: boolean;
                        message?: string;
                        response?: {
                            id?: string;
                            name?: string;
                            owner?: string;
                            template?: components["schemas"]["Edit"];
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Template"];
            };
        };
        responses: {
            /** @description Saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedRender"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
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
    probeMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address of the file.
                 * @example https://example.com/boat.mp4
                 */
                url: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What FFprobe says of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success?: boolean;
                        message?: string;
                        response?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    generateAsset: {
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
            /** @description There already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            /** @description On its way. */
            202: {
                headers: {
                    /** @description Where to look. */
                    Location?: string;
                    /** @description Seconds until a look is worth it. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getGeneration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            /** @description On its way. */
            202: {
                headers: {
                    /** @description Where to look. */
                    Location?: string;
                    /** @description Seconds until a look is worth it. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listModels: {
        parameters: {
            query?: {
                /** @description With the options of each model. */
                expand?: "options";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        models: components["schemas"]["Model"][];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model.
                 * @example seedance-2.0-text-to-video
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["SourceResource"][];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    ingestSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Source"];
            };
        };
        responses: {
            /** @description On its way. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            type: string;
                            id: string;
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SourceResource"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
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
    createUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            type?: string;
                            id?: string;
                            attributes?: {
                                /** @description The source it will be. */
                                id?: string;
                                url?: string;
                                expires?: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    transferAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The file. */
                    url: string;
                    /** @description A name of your own; it need not be unique. */
                    id: string;
                    destinations: components["schemas"]["Destinations"];
                };
            };
        };
        responses: {
            /** @description On its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            type?: string;
                            attributes?: {
                                id?: string;
                                owner?: string;
                                /** @enum {string} */
                                status?: "queued" | "failed";
                                created?: string;
                            };
                        };
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
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
                 */
                id: components["parameters"]["Id"];
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
                    "application/json": {
                        data?: components["schemas"]["AssetResource"];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    deleteAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
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
    listAssetsOfRender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 2abd5c11-0f3d-4c6d-ba20-235fc9b8e8b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["AssetResource"][];
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    workEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Notice"];
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
