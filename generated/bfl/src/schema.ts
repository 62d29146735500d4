/** The types of Black Forest Labs's document, by openapi-typescript. Generated from specs/bfl; change that, not this. */

export interface paths {
    "/v1/flux-3-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or edit an image with FLUX 3. */
        post: operations["flux3Image"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-2-max": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or edit an image with FLUX.2 max. */
        post: operations["flux2Max"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-2-pro": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or edit an image with FLUX.2 pro. */
        post: operations["flux2Pro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-2-pro-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or edit an image with the coming version of FLUX.2 pro. */
        post: operations["flux2ProPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-2-flex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or edit an image with FLUX.2 flex, with steps and guidance of one's own. */
        post: operations["flux2Flex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-2-klein-9b": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or edit an image with FLUX.2 klein 9B. */
        post: operations["flux2Klein9b"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-2-klein-9b-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or edit an image with the coming version of FLUX.2 klein 9B. */
        post: operations["flux2Klein9bPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-2-klein-4b": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or edit an image with FLUX.2 klein 4B, the fastest. */
        post: operations["flux2Klein4b"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-kontext-pro": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or edit an image with FLUX.1 Kontext pro. */
        post: operations["fluxKontextPro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-kontext-max": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make or edit an image with FLUX.1 Kontext max. */
        post: operations["fluxKontextMax"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-pro-1.1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an image with FLUX 1.1 pro. */
        post: operations["fluxPro11"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-pro-1.1-ultra": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an image of up to four megapixels with FLUX 1.1 pro. */
        post: operations["fluxPro11Ultra"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-dev": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an image with FLUX.1 dev. */
        post: operations["fluxDev"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-pro-1.0-fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Paint anew what a mask leaves open. */
        post: operations["fluxFill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-pro-1.0-expand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add pixels at the sides of an image. */
        post: operations["fluxExpand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-pro-1.0-fill-finetuned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Paint anew what a mask leaves open, with a LoRA of one's own. */
        post: operations["fluxFillFinetuned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-pro-1.1-ultra-finetuned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an image of up to four megapixels with a LoRA of one's own. */
        post: operations["fluxUltraFinetuned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-tools/outpainting-v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place an image on a larger canvas and paint the rest. */
        post: operations["outpaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-tools/erase-v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove what a mask marks. */
        post: operations["erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-tools/deblur-v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sharpen a blurred image. */
        post: operations["deblur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-tools/vto-v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dress a person in a garment, first version. */
        post: operations["tryOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-tools/vto-v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dress a person in a garment, with up to four megapixels. */
        post: operations["tryOn2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-3-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video with FLUX 3 from text, frames or a clip, or finish a draft. */
        post: operations["flux3Video"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-tools/video-edit-v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a clip by a sentence. */
        post: operations["editVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux-tools/video-upscale-v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge a clip one and a half to three times. */
        post: operations["upscaleVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/get_result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a task.
         * @description Asked where the polling link leads. Failures, and a task that is not known, are answered with a status as well.
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
}
export interface webhooks {
    finished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A task has ended. */
        post: operations["taskFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description An http(s) link, or the file in base64. */
        Image: string;
        /** @description An http(s) link, or the file in base64. */
        OptionalImage: string | null;
        /** @description The file in base64. */
        Base64: string;
        /** @description The same seed gives the same image. */
        Seed: number | null;
        /**
         * @description How much moderation lets pass; 0 is strictest.
         * @default 2
         */
        Tolerance4: number;
        /**
         * @description How much moderation lets pass; 0 is strictest.
         * @default 2
         */
        Tolerance5: number;
        /**
         * @description How much moderation lets pass; 0 is strictest.
         * @default 2
         */
        Tolerance6: number;
        /**
         * @description Format of the image.
         * @default jpeg
         * @enum {string|null}
         */
        Jpeg: "jpeg" | "png" | "webp" | null;
        /**
         * @description Format of the image.
         * @default png
         * @enum {string|null}
         */
        Png: "jpeg" | "png" | "webp" | null;
        /**
         * Format: uri
         * @description Where to send the finished task.
         */
        WebhookUrl: string | null;
        /** @description Comes back with the message. */
        WebhookSecret: string | null;
        /** @description Whom the caller does this for; any text. */
        User: string | null;
        /**
         * @description Let the prompt be written anew.
         * @default false
         */
        Upsampling: boolean | null;
        /** @description Pixels. */
        OldSide: number;
        /** @description Pixels; both sides together at most four megapixels. Chosen by the model where left out. */
        NewSide: number | null;
        Flux3ImageInput: {
            /** @description What to make. Boxes to be kept to are written at its end, as JSON. */
            prompt: string;
            /** @description One to ten images that the prompt changes or draws from, each at least 256 pixels wide and high. */
            images?: components["schemas"]["Image"] | components["schemas"]["Image"][] | null;
            /**
             * @default auto
             * @enum {string}
             */
            aspect_ratio?: "auto" | "21:9" | "2:1" | "16:9" | "3:2" | "7:5" | "4:3" | "5:4" | "1:1" | "4:5" | "3:4" | "5:7" | "2:3" | "9:16" | "1:2" | "9:21";
            /**
             * @description How many pixels; the sides follow the aspect ratio.
             * @default 1k
             * @enum {string}
             */
            resolution?: "768sq" | "1k" | "1.5k" | "2k" | "4k";
            safety_tolerance?: components["schemas"]["Tolerance4"];
            /**
             * @description Whether the web may be searched for the prompt.
             * @default true
             */
            grounding?: boolean;
            /**
             * @default latest
             * @example latest
             */
            version?: string;
            user?: components["schemas"]["User"];
        };
        Flux2Input: {
            prompt: string;
            input_image?: components["schemas"]["OptionalImage"];
            input_image_2?: components["schemas"]["OptionalImage"];
            input_image_3?: components["schemas"]["OptionalImage"];
            input_image_4?: components["schemas"]["OptionalImage"];
            input_image_5?: components["schemas"]["OptionalImage"];
            input_image_6?: components["schemas"]["OptionalImage"];
            input_image_7?: components["schemas"]["OptionalImage"];
            input_image_8?: components["schemas"]["OptionalImage"];
            seed?: components["schemas"]["Seed"];
            width?: components["schemas"]["NewSide"];
            height?: components["schemas"]["NewSide"];
            safety_tolerance?: components["schemas"]["Tolerance5"];
            output_format?: components["schemas"]["Jpeg"];
            /** @description Leave the prompt as it is. */
            disable_pup?: boolean;
            /**
             * @description A transparent ground; needs png or webp.
             * @default false
             */
            transparent_bg?: boolean;
            user?: components["schemas"]["User"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        Flux2FlexInput: {
            prompt: string;
            /**
             * @description Let the prompt be written anew.
             * @default true
             */
            prompt_upsampling?: boolean | null;
            input_image?: components["schemas"]["OptionalImage"];
            input_image_2?: components["schemas"]["OptionalImage"];
            input_image_3?: components["schemas"]["OptionalImage"];
            input_image_4?: components["schemas"]["OptionalImage"];
            input_image_5?: components["schemas"]["OptionalImage"];
            input_image_6?: components["schemas"]["OptionalImage"];
            input_image_7?: components["schemas"]["OptionalImage"];
            input_image_8?: components["schemas"]["OptionalImage"];
            seed?: components["schemas"]["Seed"];
            width?: components["schemas"]["NewSide"];
            height?: components["schemas"]["NewSide"];
            /**
             * @description How closely to keep to the prompt.
             * @default 5
             */
            guidance?: number | null;
            /** @default 50 */
            steps?: number | null;
            safety_tolerance?: components["schemas"]["Tolerance5"];
            output_format?: components["schemas"]["Jpeg"];
            /**
             * @description A transparent ground; needs png or webp.
             * @default false
             */
            transparent_bg?: boolean;
            user?: components["schemas"]["User"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        Flux2KleinInput: {
            prompt: string;
            input_image?: components["schemas"]["OptionalImage"];
            input_image_2?: components["schemas"]["OptionalImage"];
            input_image_3?: components["schemas"]["OptionalImage"];
            input_image_4?: components["schemas"]["OptionalImage"];
            seed?: components["schemas"]["Seed"];
            width?: components["schemas"]["NewSide"];
            height?: components["schemas"]["NewSide"];
            safety_tolerance?: components["schemas"]["Tolerance5"];
            output_format?: components["schemas"]["Jpeg"];
            user?: components["schemas"]["User"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        KontextInput: {
            prompt: string;
            input_image?: components["schemas"]["OptionalImage"];
            input_image_2?: components["schemas"]["OptionalImage"];
            input_image_3?: components["schemas"]["OptionalImage"];
            input_image_4?: components["schemas"]["OptionalImage"];
            seed?: components["schemas"]["Seed"];
            /** @description Between `21:9` and `9:21`. */
            aspect_ratio?: string | null;
            output_format?: components["schemas"]["Png"];
            prompt_upsampling?: components["schemas"]["Upsampling"];
            safety_tolerance?: components["schemas"]["Tolerance6"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        FluxPro11Input: {
            /** @default  */
            prompt?: string | null;
            /** @description An image to go by, in base64. */
            image_prompt?: string | null;
            /** @default 1024 */
            width?: components["schemas"]["OldSide"];
            /** @default 768 */
            height?: components["schemas"]["OldSide"];
            prompt_upsampling?: components["schemas"]["Upsampling"];
            seed?: components["schemas"]["Seed"];
            safety_tolerance?: components["schemas"]["Tolerance6"];
            output_format?: components["schemas"]["Jpeg"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        UltraInput: {
            /** @default  */
            prompt?: string | null;
            prompt_upsampling?: components["schemas"]["Upsampling"];
            seed?: components["schemas"]["Seed"];
            /**
             * @description Between `21:9` and `9:21`.
             * @default 16:9
             */
            aspect_ratio?: string;
            safety_tolerance?: components["schemas"]["Tolerance6"];
            output_format?: components["schemas"]["Jpeg"];
            /**
             * @description Less processed and more natural.
             * @default false
             */
            raw?: boolean;
            /** @description An image to go by, in base64. */
            image_prompt?: string | null;
            /** @default 0.1 */
            image_prompt_strength?: number;
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        FluxDevInput: {
            /** @default  */
            prompt?: string;
            /** @description An image to go by, in base64. */
            image_prompt?: string | null;
            /** @default 1024 */
            width?: components["schemas"]["OldSide"];
            /** @default 768 */
            height?: components["schemas"]["OldSide"];
            /** @default 28 */
            steps?: number | null;
            /** @default 3 */
            guidance?: number | null;
            prompt_upsampling?: components["schemas"]["Upsampling"];
            seed?: components["schemas"]["Seed"];
            safety_tolerance?: components["schemas"]["Tolerance6"];
            output_format?: components["schemas"]["Jpeg"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        FillInput: {
            image: components["schemas"]["Base64"];
            /** @description Black and white, of the image's size, in base64: white is painted. Not needed where the image has an alpha channel. */
            mask?: string | null;
            /** @default  */
            prompt?: string | null;
            /** @default 50 */
            steps?: number | null;
            prompt_upsampling?: components["schemas"]["Upsampling"];
            seed?: components["schemas"]["Seed"];
            /** @default 60 */
            guidance?: number | null;
            output_format?: components["schemas"]["Jpeg"];
            safety_tolerance?: components["schemas"]["Tolerance6"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        FillFinetunedInput: {
            /** @description The LoRA; `organisation/name` for one of somebody else's. */
            finetune_id: string;
            /** @default 1.1 */
            finetune_strength?: number;
            image: components["schemas"]["Base64"];
            /** @description Black and white, of the image's size, in base64: white is painted. */
            mask?: string | null;
            /** @default  */
            prompt?: string;
            /** @default 50 */
            steps?: number;
            prompt_upsampling?: components["schemas"]["Upsampling"];
            seed?: components["schemas"]["Seed"];
            /** @default 60 */
            guidance?: number;
            output_format?: components["schemas"]["Jpeg"];
            safety_tolerance?: components["schemas"]["Tolerance6"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        UltraFinetunedInput: {
            /** @description The LoRA; `organisation/name` for one of somebody else's. */
            finetune_id: string;
            /** @default 1.2 */
            finetune_strength?: number;
            /** @default  */
            prompt?: string | null;
            seed?: components["schemas"]["Seed"];
            /**
             * @description Between `21:9` and `9:21`.
             * @default 16:9
             */
            aspect_ratio?: string;
            safety_tolerance?: components["schemas"]["Tolerance6"];
            output_format?: components["schemas"]["Jpeg"];
            /** @description An image to go by, in base64. */
            image_prompt?: string | null;
            /** @default 0.1 */
            image_prompt_strength?: number;
            prompt_upsampling?: components["schemas"]["Upsampling"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        ExpandInput: {
            image: components["schemas"]["Base64"];
            /** @default 0 */
            top?: number | null;
            /** @default 0 */
            bottom?: number | null;
            /** @default 0 */
            left?: number | null;
            /** @default 0 */
            right?: number | null;
            /** @default  */
            prompt?: string | null;
            /** @default 50 */
            steps?: number | null;
            prompt_upsampling?: components["schemas"]["Upsampling"];
            seed?: components["schemas"]["Seed"];
            /** @default 60 */
            guidance?: number | null;
            output_format?: components["schemas"]["Jpeg"];
            safety_tolerance?: components["schemas"]["Tolerance6"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        /** @description Unknown fields are refused; there is no webhook. */
        OutpaintInput: {
            input_image: components["schemas"]["Image"];
            /** @description Pixels of the canvas; both sides together at most four megapixels. */
            width: number;
            /** @description Pixels of the canvas. */
            height: number;
            /** @description Where the image begins; in the middle where left out. May be negative. */
            reference_offset_x?: number | null;
            /** @description Where the image begins; in the middle where left out. May be negative. */
            reference_offset_y?: number | null;
            /**
             * @description Cut off what does not fit the canvas.
             * @default false
             */
            auto_crop?: boolean;
            /**
             * @default high
             * @enum {string}
             */
            mode?: "high" | "fast";
            /** @description Followed loosely. */
            prompt?: string | null;
            safety_tolerance?: components["schemas"]["Tolerance5"];
            /**
             * @default png
             * @enum {string}
             */
            output_format?: "png" | "jpeg";
        };
        EraseInput: {
            image: components["schemas"]["Image"];
            /** @description A link or base64: black and white, of the image's size; white is removed. */
            mask: string;
            /**
             * @description By how much the mask is widened.
             * @default 10
             */
            dilate_pixels?: number;
            seed?: components["schemas"]["Seed"];
            safety_tolerance?: components["schemas"]["Tolerance5"];
            output_format?: components["schemas"]["Png"];
            user?: components["schemas"]["User"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        DeblurInput: {
            image: components["schemas"]["Image"];
            seed?: components["schemas"]["Seed"];
            safety_tolerance?: components["schemas"]["Tolerance5"];
            output_format?: components["schemas"]["Png"];
            user?: components["schemas"]["User"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        TryOnInput: {
            /** @description The person is image 1 and the garment image 2. */
            prompt: string;
            person: components["schemas"]["Image"];
            garment: components["schemas"]["Image"];
            seed?: components["schemas"]["Seed"];
            safety_tolerance?: components["schemas"]["Tolerance5"];
            output_format?: components["schemas"]["Jpeg"];
            user?: components["schemas"]["User"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        /** @description By mode; a field of another mode is refused. */
        Flux3VideoInput: components["schemas"]["TextToVideo"] | components["schemas"]["FramesToVideo"] | components["schemas"]["VideoContinuation"] | components["schemas"]["DraftToVideo"];
        /**
         * @default auto
         * @enum {string}
         */
        VideoAspectRatio: "auto" | "21:9" | "2:1" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
        /**
         * @description All but hd are enlarged at the end.
         * @enum {string}
         */
        VideoSize: "hd" | "fhd" | "qhd" | "uhd";
        /**
         * @description Whole seconds.
         * @default auto
         */
        VideoSeconds: number | "auto";
        /**
         * @description A quick preview, whose result has a draft_cache to be finished later.
         * @default false
         */
        Draft: boolean;
        TextToVideo: {
            /** @enum {string} */
            mode: "t2v" | "text-to-video";
            prompt: string;
            aspect_ratio?: components["schemas"]["VideoAspectRatio"];
            duration?: components["schemas"]["VideoSeconds"];
            /** @default hd */
            resolution?: components["schemas"]["VideoSize"];
            /**
             * @default latest
             * @example latest
             */
            version?: string;
            /** @default true */
            generate_audio?: boolean;
            safety_tolerance?: components["schemas"]["Tolerance4"];
            draft?: components["schemas"]["Draft"];
            user?: components["schemas"]["User"];
        };
        FramesToVideo: {
            /** @enum {string} */
            mode: "i2v" | "image-continuation";
            prompt: string;
            /** @description One to ten images: the first opens the video, the last closes it, three or more need a duration. Pairs of a second and an image, in order of time, say when each is shown. */
            keyframes: components["schemas"]["Image"] | components["schemas"]["Image"][] | [
                number,
                components["schemas"]["Image"]
            ][];
            aspect_ratio?: components["schemas"]["VideoAspectRatio"];
            duration?: components["schemas"]["VideoSeconds"];
            /** @default hd */
            resolution?: components["schemas"]["VideoSize"];
            /**
             * @default latest
             * @example latest
             */
            version?: string;
            /** @default true */
            generate_audio?: boolean;
            safety_tolerance?: components["schemas"]["Tolerance4"];
            draft?: components["schemas"]["Draft"];
            user?: components["schemas"]["User"];
        };
        VideoContinuation: {
            /** @enum {string} */
            mode: "v2v" | "video-continuation";
            prompt: string;
            /** @description The clip to go on from, an MP4 of at most 50 MB: a link or base64. */
            start_video: string;
            aspect_ratio?: components["schemas"]["VideoAspectRatio"];
            /**
             * @description Whole seconds.
             * @default auto
             */
            duration?: number | "auto";
            /** @default hd */
            resolution?: components["schemas"]["VideoSize"];
            /**
             * @default latest
             * @example latest
             */
            version?: string;
            /** @default true */
            generate_audio?: boolean;
            safety_tolerance?: components["schemas"]["Tolerance4"];
            draft?: components["schemas"]["Draft"];
            user?: components["schemas"]["User"];
        };
        DraftToVideo: {
            /** @enum {string} */
            mode: "draft_enhance" | "draft-enhance";
            /** @description The file behind a draft's draft_cache in base64, or its link while that lasts. */
            draft_cache: string;
            /** @default fhd */
            resolution?: components["schemas"]["VideoSize"];
            safety_tolerance?: components["schemas"]["Tolerance4"];
            user?: components["schemas"]["User"];
        };
        VideoEditInput: {
            /** @description An MP4 of at most 15 seconds and 50 MB: a link or base64. */
            video: string;
            prompt: string;
            safety_tolerance?: components["schemas"]["Tolerance4"];
        };
        VideoUpscaleInput: {
            /** @description An MP4 of at most 20 seconds, 50 MB and 2560x1440: a link or base64. */
            input_video: string;
            /**
             * @description What the clip shows.
             * @default
             */
            prompt?: string;
            /**
             * @description 0 keeps to the source; 1 may add detail.
             * @default 1
             * @enum {integer}
             */
            creativity?: 0 | 1;
            /**
             * @description Less where a frame would exceed 13.75 megapixels.
             * @default 2
             */
            upscale_factor?: number;
            safety_tolerance?: components["schemas"]["Tolerance4"];
            user?: components["schemas"]["User"];
            webhook_url?: components["schemas"]["WebhookUrl"];
            webhook_secret?: components["schemas"]["WebhookSecret"];
        };
        Submitted: {
            id: string;
            /** @description Where to ask for the task. */
            polling_url: string;
            /** @description Credits; an estimate where the price depends on the result. */
            cost?: number | null;
            /** @description Megapixels that went in. */
            input_mp?: number | null;
            /** @description Megapixels that come out. */
            output_mp?: number | null;
        };
        SubmittedWithWebhook: {
            id: string;
            status: components["schemas"]["Status"];
            webhook_url: string;
            cost?: number | null;
            input_mp?: number | null;
            output_mp?: number | null;
        };
        /** @enum {string} */
        Status: "Pending" | "Reasoning" | "Generating" | "Ready" | "Error" | "Failed" | "Request Moderated" | "Content Moderated" | "Task not found";
        /** @description What the model made; the document leaves its shape open. */
        Made: ({
            /** @description A signed link to the file. */
            sample?: string | null;
            /** @description A signed link to the bundle of a draft, to be finished later. */
            draft_cache?: string | null;
            prompt?: string | null;
            seed?: number | null;
            /** @description Seconds since 1970. */
            start_time?: number | null;
            /** @description Seconds since 1970. */
            end_time?: number | null;
            /** @description Seconds it took. */
            duration?: number | null;
        } & {
            [key: string]: unknown;
        }) | null;
        Details: string | ({
            "Moderation Reasons"?: string[];
        } & {
            [key: string]: unknown;
        }) | null;
        Result: {
            id: string;
            status?: components["schemas"]["Status"];
            state?: components["schemas"]["Status"];
            result?: components["schemas"]["Made"];
            progress?: number | null;
            details?: components["schemas"]["Details"];
            preview?: {
                [key: string]: unknown;
            } | null;
            /** @description Credits taken for it. */
            cost?: number | null;
            /** @description A code. */
            error?: string | null;
            message?: string | null;
        };
        Message: {
            id: string;
            status: components["schemas"]["Status"];
            result?: components["schemas"]["Made"];
            error?: string | null;
            message?: string | null;
            /** Format: date-time */
            timestamp?: string;
        };
        Refusal: {
            detail?: string | {
                loc?: (string | number)[];
                msg?: string;
                type?: string;
            }[];
            /** @description A code. */
            error?: string;
            message?: string;
            details?: {
                [key: string]: unknown;
            };
            /** @description Seconds. */
            retry_after?: number | null;
        };
    };
    responses: {
        /** @description The task was accepted. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Submitted"] | components["schemas"]["SubmittedWithWebhook"];
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
        /** @description The task has failed, or the request was refused. */
        FailedOrRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Result"] | components["schemas"]["Refusal"];
            };
        };
        /** @description Too many requests, or too many tasks at once. */
        Throttled: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: string;
                /** @description How many tasks may still be started. */
                "X-RateLimit-Remaining"?: string;
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
    flux3Image: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Flux3ImageInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    flux2Max: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Flux2Input"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    flux2Pro: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Flux2Input"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    flux2ProPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Flux2Input"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    flux2Flex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Flux2FlexInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    flux2Klein9b: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Flux2KleinInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    flux2Klein9bPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Flux2KleinInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    flux2Klein4b: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Flux2KleinInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    fluxKontextPro: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KontextInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    fluxKontextMax: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KontextInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    fluxPro11: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FluxPro11Input"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    fluxPro11Ultra: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UltraInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    fluxDev: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FluxDevInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    fluxFill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    fluxExpand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpandInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    fluxFillFinetuned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillFinetunedInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    fluxUltraFinetuned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UltraFinetunedInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    outpaint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutpaintInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    erase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    deblur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeblurInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    tryOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryOnInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    tryOn2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryOnInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    flux3Video: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Flux3VideoInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    editVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoEditInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
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
                "application/json": components["schemas"]["VideoUpscaleInput"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            402: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getResult: {
        parameters: {
            query: {
                /**
                 * @description The id of the task.
                 * @example 8d6b8e09-0001
                 */
                id: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["Result"];
                };
            };
            422: components["responses"]["FailedOrRefused"];
            429: components["responses"]["Throttled"];
            503: components["responses"]["FailedOrRefused"];
            default: components["responses"]["Refused"];
        };
    };
    taskFinished: {
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
