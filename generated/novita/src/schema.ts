/** The types of Novita's document, by openapi-typescript. Generated from specs/novita; change that, not this. */

export interface paths {
    "/v3/async/task-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask how a task is doing. */
        get: operations["getTaskResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/txt2img": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate images from a prompt with a Stable Diffusion checkpoint. */
        post: operations["textToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/img2img": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Redraw an image with a Stable Diffusion checkpoint. */
        post: operations["imageToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/inpainting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redraw the masked part of an image.
         * @deprecated
         */
        post: operations["inpaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/upscale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upscale an image with an upscaler model.
         * @deprecated
         */
        post: operations["upscale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/txt2speech": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak short texts. */
        post: operations["textToSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/txt2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from prompts with a Stable Diffusion 1.x checkpoint. Two requests a minute by default. */
        post: operations["textToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/img2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with Stable Video Diffusion. Two requests a minute by default. */
        post: operations["imageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a five-second video from a prompt with Wan 2.1.
         * @deprecated
         */
        post: operations["wanTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image for five seconds with Wan 2.1.
         * @deprecated
         */
        post: operations["wanImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/replace-background": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put another background behind an image.
         * @deprecated
         */
        post: operations["replaceBackground"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/hunyuan-video-fast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Hunyuan Video. */
        post: operations["hunyuanVideoFast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-video-01": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a six-second video with MiniMax Video-01. */
        post: operations["minimaxVideo01"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-hailuo-02": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video with MiniMax Hailuo 02, from a prompt or between frames. */
        post: operations["hailuo02"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-hailuo-2.3-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with MiniMax Hailuo 2.3. */
        post: operations["hailuo23TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-hailuo-2.3-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with MiniMax Hailuo 2.3. */
        post: operations["hailuo23ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-hailuo-2.3-fast-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with MiniMax Hailuo 2.3 Fast. */
        post: operations["hailuo23FastImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v1.6-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Kling 1.6. */
        post: operations["klingV16TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v1.6-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with Kling 1.6. */
        post: operations["klingV16ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v2.1-t2v-master": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Kling 2.1 Master. */
        post: operations["klingV21MasterTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v2.1-i2v-master": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with Kling 2.1 Master. */
        post: operations["klingV21MasterImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v2.1-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with Kling 2.1. */
        post: operations["klingV21ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-2.5-turbo-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video from a prompt with Kling 2.5 Turbo.
         * @deprecated
         */
        post: operations["klingV25TurboTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-2.5-turbo-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image with Kling 2.5 Turbo.
         * @deprecated
         */
        post: operations["klingV25TurboImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v2.6-pro-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video, with sound if wanted, with Kling 2.6 Pro.
         * @deprecated
         */
        post: operations["klingV26ProTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v2.6-pro-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image, with sound if wanted, with Kling 2.6 Pro.
         * @deprecated
         */
        post: operations["klingV26ProImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v2.6-pro-motion-control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the subject of an image as a video does, with Kling 2.6 Pro.
         * @deprecated
         */
        post: operations["klingV26ProMotionControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v3.0-motion-control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the subject of an image as a video does, with Kling 3.0. */
        post: operations["klingV30MotionControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v3.0-std-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Kling 3.0 Standard. */
        post: operations["klingV30StdTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v3.0-std-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with Kling 3.0 Standard. */
        post: operations["klingV30StdImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v3.0-pro-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Kling 3.0 Pro. */
        post: operations["klingV30ProTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v3.0-pro-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with Kling 3.0 Pro. */
        post: operations["klingV30ProImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v3.0-4k-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Kling 3.0 4K. */
        post: operations["klingV304kTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-v3.0-4k-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with Kling 3.0 4K. */
        post: operations["klingV304kImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-o1-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video from a prompt with Kling O1.
         * @deprecated
         */
        post: operations["klingO1TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-o1-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image with Kling O1.
         * @deprecated
         */
        post: operations["klingO1ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-o1-ref2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video from references with Kling O1.
         * @deprecated
         */
        post: operations["klingO1ReferenceToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/kling-o1-video-edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a video by words with Kling O1.
         * @deprecated
         */
        post: operations["klingO1VideoEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q1-text2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Vidu Q1. */
        post: operations["viduQ1TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q1-reference2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video of the subjects in images with Vidu Q1. */
        post: operations["viduQ1ReferenceToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q1-img2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with Vidu Q1. */
        post: operations["viduQ1ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q1-startend2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video between two frames with Vidu Q1. */
        post: operations["viduQ1StartEndToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-2.0-img2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with Vidu 2.0. */
        post: operations["vidu20ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-2.0-startend2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video between two frames with Vidu 2.0. */
        post: operations["vidu20StartEndToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-2.0-reference2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video of the subjects in images with Vidu 2.0. */
        post: operations["vidu20ReferenceToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q2-text2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video from a prompt with Vidu Q2.
         * @deprecated
         */
        post: operations["viduQ2TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q2-reference2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video of subjects with Vidu Q2.
         * @deprecated
         */
        post: operations["viduQ2ReferenceToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/viduq2-pro-fast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video of subjects with Vidu Q2 Pro Fast.
         * @deprecated
         */
        post: operations["viduQ2ProFast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q2-turbo-img2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image with Vidu Q2 Turbo.
         * @deprecated
         */
        post: operations["viduQ2TurboImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q2-pro-img2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image with Vidu Q2 Pro.
         * @deprecated
         */
        post: operations["viduQ2ProImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q2-pro-startend2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video between two frames with Vidu Q2 Pro.
         * @deprecated
         */
        post: operations["viduQ2ProStartEndToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q2-turbo-startend2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video between two frames with Vidu Q2 Turbo.
         * @deprecated
         */
        post: operations["viduQ2TurboStartEndToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q2-pro-multiframe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video through several frames with Vidu Q2 Pro.
         * @deprecated
         */
        post: operations["viduQ2ProMultiframe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q2-turbo-multiframe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video through several frames with Vidu Q2 Turbo.
         * @deprecated
         */
        post: operations["viduQ2TurboMultiframe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q2-pro-fast-img2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image with Vidu Q2 Pro Fast.
         * @deprecated
         */
        post: operations["viduQ2ProFastImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q2-pro-fast-startend2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video between two frames with Vidu Q2 Pro Fast.
         * @deprecated
         */
        post: operations["viduQ2ProFastStartEndToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q2-template2video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video from images with an effect template of Vidu Q2.
         * @deprecated
         */
        post: operations["viduQ2TemplateToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q3-pro-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video with sound from a prompt with Vidu Q3 Pro.
         * @deprecated
         */
        post: operations["viduQ3ProTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q3-turbo-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video with sound from a prompt with Vidu Q3 Turbo.
         * @deprecated
         */
        post: operations["viduQ3TurboTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q3-pro-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image with Vidu Q3 Pro.
         * @deprecated
         */
        post: operations["viduQ3ProImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q3-turbo-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image with Vidu Q3 Turbo.
         * @deprecated
         */
        post: operations["viduQ3TurboImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q3-pro-f2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video between two frames with Vidu Q3 Pro.
         * @deprecated
         */
        post: operations["viduQ3ProStartEndToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/vidu-q3-turbo-f2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video between two frames with Vidu Q3 Turbo.
         * @deprecated
         */
        post: operations["viduQ3TurboStartEndToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/seedance-v1-pro-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Seedance 1 Pro. */
        post: operations["seedanceV1ProTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/seedance-v1-pro-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with Seedance 1 Pro. */
        post: operations["seedanceV1ProImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/seedance-v1-lite-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video from a prompt with Seedance 1 Lite. */
        post: operations["seedanceV1LiteTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/seedance-v1-lite-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image with Seedance 1 Lite. */
        post: operations["seedanceV1LiteImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/seedance-v1.5-pro-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video from a prompt with Seedance 1.5 Pro.
         * @deprecated
         */
        post: operations["seedanceV15ProTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/seedance-v1.5-pro-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image with Seedance 1.5 Pro.
         * @deprecated
         */
        post: operations["seedanceV15ProImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan-2.2-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a five-second video from a prompt with Wan 2.2.
         * @deprecated
         */
        post: operations["wan22TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan-2.2-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image for five seconds with Wan 2.2.
         * @deprecated
         */
        post: operations["wan22ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan-2.5-t2v-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video with sound from a prompt with Wan 2.5.
         * @deprecated
         */
        post: operations["wan25TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan-2.5-i2v-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image with sound with Wan 2.5.
         * @deprecated
         */
        post: operations["wan25ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan2.6-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video with sound and several shots from a prompt with Wan 2.6.
         * @deprecated
         */
        post: operations["wan26TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan2.6-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image with sound and several shots with Wan 2.6.
         * @deprecated
         */
        post: operations["wan26ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan2.6-v2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video of the characters of reference videos with Wan 2.6.
         * @deprecated
         */
        post: operations["wan26ReferenceToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan2.7-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video with sound from a prompt with Wan 2.7. */
        post: operations["wan27TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan2.7-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Animate an image or go on from a clip with Wan 2.7. */
        post: operations["wan27ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan2.7-r2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video of referenced characters with Wan 2.7. */
        post: operations["wan27ReferenceToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/wan2.7-videoedit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a video with Wan 2.7. */
        post: operations["wan27VideoEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/pixverse-v4.5-t2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a video from a prompt with PixVerse 4.5.
         * @deprecated
         */
        post: operations["pixverse45TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/pixverse-v4.5-i2v": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate an image with PixVerse 4.5.
         * @deprecated
         */
        post: operations["pixverse45ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/video-merge-face": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a face into a video. */
        post: operations["videoMergeFace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/flux-1-kontext-dev": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate or edit images with FLUX.1 Kontext dev.
         * @deprecated
         */
        post: operations["fluxKontextDev"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/flux-1-kontext-pro": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate or edit images with FLUX.1 Kontext pro.
         * @deprecated
         */
        post: operations["fluxKontextPro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/flux-1-kontext-max": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate or edit images with FLUX.1 Kontext max.
         * @deprecated
         */
        post: operations["fluxKontextMax"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/flux-2-dev": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate or edit an image with FLUX.2 dev.
         * @deprecated
         */
        post: operations["flux2Dev"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/flux-2-flex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate or edit an image with FLUX.2 flex.
         * @deprecated
         */
        post: operations["flux2Flex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/flux-2-pro": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate or edit an image with FLUX.2 pro.
         * @deprecated
         */
        post: operations["flux2Pro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/glm-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an image with GLM Image.
         * @deprecated
         */
        post: operations["glmImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/hunyuan-image-3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an image with Hunyuan Image 3.
         * @deprecated
         */
        post: operations["hunyuanImage3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/qwen-image-txt2img": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an image with Qwen Image.
         * @deprecated
         */
        post: operations["qwenTextToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/qwen-image-edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit an image with Qwen Image.
         * @deprecated
         */
        post: operations["qwenImageEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/z-image-turbo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an image with Z-Image Turbo.
         * @deprecated
         */
        post: operations["zImageTurbo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/z-image-turbo-lora": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an image with Z-Image Turbo and LoRAs.
         * @deprecated
         */
        post: operations["zImageTurboLora"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/image-upscaler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upscale an image to 2k, 4k or 8k.
         * @deprecated
         */
        post: operations["imageUpscaler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/image-eraser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a part of an image.
         * @deprecated
         */
        post: operations["imageEraser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-speech-02-hd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak a long text with MiniMax Speech 02-hd. */
        post: operations["minimaxSpeech02Hd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-speech-02-turbo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak a long text with MiniMax Speech 02-turbo. */
        post: operations["minimaxSpeech02Turbo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-speech-2.5-hd-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak a long text with MiniMax Speech 2.5-hd-preview. */
        post: operations["minimaxSpeech25HdPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-speech-2.5-turbo-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak a long text with MiniMax Speech 2.5-turbo-preview. */
        post: operations["minimaxSpeech25TurboPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-speech-2.6-hd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak a long text with MiniMax Speech 2.6-hd. */
        post: operations["minimaxSpeech26Hd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-speech-2.6-turbo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak a long text with MiniMax Speech 2.6-turbo. */
        post: operations["minimaxSpeech26Turbo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-speech-2.8-hd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak a long text or a text file with MiniMax Speech 2.8-hd. */
        post: operations["minimaxSpeech28Hd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/minimax-speech-2.8-turbo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak a long text or a text file with MiniMax Speech 2.8-turbo. */
        post: operations["minimaxSpeech28Turbo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate a video with any model, through one path. */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    asyncTaskResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task that was submitted with `extra.webhook` has ended.
         * @description Not signed. Sent again up to five times when the answer takes longer than five seconds or is not 2xx. Other event types may come and are to be ignored. With test_mode the event is made up and no task is run.
         */
        post: operations["asyncTaskResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    videoCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A video that was submitted with `callback` has ended. */
        post: operations["videoCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description -1 is random.
         * @default -1
         */
        Seed: number;
        /**
         * Format: int64
         * @description -1 is random.
         */
        LongSeed: number;
        /**
         * Format: int64
         * @description -1 is random.
         * @default -1
         */
        LooseSeed: number;
        /** @description Random where left out. */
        WanSeed: number;
        /**
         * @description Add sound; only read without audio_url.
         * @default true
         */
        WanAudio: boolean;
        /** @description Sound to use, wav or mp3 of 3 to 30 seconds and at most 15 MB; cut where it is longer than the video. */
        WanAudioUrl: string;
        /**
         * @description One shot or several.
         * @default multi
         * @enum {string}
         */
        WanShots: "single" | "multi";
        /**
         * @description Width and height in pixels.
         * @default 1920*1080
         * @enum {string}
         */
        WanSize: "1280*720" | "720*1280" | "960*960" | "1088*832" | "832*1088" | "1920*1080" | "1080*1920" | "1440*1440" | "1632*1248" | "1248*1632";
        /**
         * @description Cheaper, and done within 48 hours.
         * @default false
         */
        OffPeak: boolean;
        ClipSkip: number;
        Embeddings: {
            model_name: string;
        }[];
        Loras: {
            model_name: string;
            strength: number;
        }[];
        WanLoras: {
            path: string;
            scale: number;
        }[];
        WebhookSettings: {
            /**
             * Format: uri
             * @description Where the message goes.
             */
            url: string;
            /** @description A made-up message, and no task. */
            test_mode?: {
                enabled: boolean;
                /** @enum {string} */
                return_task_status: "TASK_STATUS_SUCCEED" | "TASK_STATUS_FAILED";
            };
        };
        WebhookExtra: {
            webhook?: components["schemas"]["WebhookSettings"];
        };
        /** @description The caller's own bucket. */
        Storage: {
            aws_s3?: {
                region: string;
                bucket: string;
                path: string;
                /**
                 * @description Without a folder of its own.
                 * @default false
                 */
                save_to_path_directly?: boolean;
            };
        };
        Enterprise: {
            /**
             * @description Use dedicated endpoints.
             * @default false
             */
            enabled?: boolean;
        };
        ImageType: {
            /**
             * @default png
             * @enum {string}
             */
            response_image_type?: "png" | "webp" | "jpeg";
            enterprise_plan?: components["schemas"]["Enterprise"];
        };
        ImageExtra: {
            /**
             * @default png
             * @enum {string}
             */
            response_image_type?: "png" | "webp" | "jpeg";
            webhook?: components["schemas"]["WebhookSettings"];
            custom_storage?: components["schemas"]["Storage"];
            enterprise_plan?: components["schemas"]["Enterprise"];
            /** @description At a price per image. */
            enable_nsfw_detection?: boolean;
            /**
             * @description 2 finds the most.
             * @enum {integer}
             */
            nsfw_detection_level?: 0 | 1 | 2;
        };
        VideoExtra: {
            /**
             * @default mp4
             * @enum {string}
             */
            response_video_type?: "mp4" | "gif";
            webhook?: components["schemas"]["WebhookSettings"];
            custom_storage?: components["schemas"]["Storage"];
            enterprise_plan?: components["schemas"]["Enterprise"];
        };
        AudioExtra: {
            /**
             * @default wav
             * @enum {string}
             */
            response_audio_type?: "wav" | "mp3";
            webhook?: components["schemas"]["WebhookSettings"];
            custom_storage?: components["schemas"]["Storage"];
            enterprise_plan?: components["schemas"]["Enterprise"];
        };
        /** @enum {string} */
        Sampler: "Euler a" | "Euler" | "LMS" | "Heun" | "DPM2" | "DPM2 a" | "DPM++ 2S a" | "DPM++ 2M" | "DPM++ SDE" | "DPM fast" | "DPM adaptive" | "LMS Karras" | "DPM2 Karras" | "DPM2 a Karras" | "DPM++ 2S a Karras" | "DPM++ 2M Karras" | "DPM++ SDE Karras" | "DDIM" | "PLMS" | "UniPC";
        Diffusion: {
            /** @description A checkpoint. */
            model_name: string;
            prompt: string;
            negative_prompt?: string;
            image_num: number;
            steps: number;
            guidance_scale: number;
            sampler_name: components["schemas"]["Sampler"];
            seed?: components["schemas"]["LooseSeed"];
            sd_vae?: string;
            loras?: components["schemas"]["Loras"];
            embeddings?: components["schemas"]["Embeddings"];
            clip_skip?: components["schemas"]["ClipSkip"];
        };
        Sides: {
            width: number;
            height: number;
        };
        TextToImageRequest: {
            extra?: components["schemas"]["ImageExtra"];
            request: components["schemas"]["Diffusion"] & components["schemas"]["Sides"] & {
                hires_fix?: {
                    target_width: number;
                    target_height: number;
                    strength: number;
                    /** @enum {string} */
                    upscaler?: "RealESRGAN_x4plus_anime_6B" | "RealESRNet_x4plus" | "Latent";
                };
                refiner?: {
                    switch_at: number;
                };
                /** @description Only png, only SDXL. */
                enable_transparent_background?: boolean;
                restore_faces?: boolean;
            };
        };
        ImageToImageRequest: {
            extra?: components["schemas"]["ImageExtra"];
            request: components["schemas"]["Diffusion"] & components["schemas"]["Sides"] & {
                /** @description At most 16 megapixels and 10 MB. */
                image_base64: string;
                /** @description 1 ignores the image. */
                strength?: number | null;
                controlnet?: {
                    units: {
                        model_name: string;
                        image_base64: string;
                        strength: number;
                        /** @description Such as canny, openpose or depth_midas. */
                        preprocessor?: string;
                        guidance_start?: number;
                        guidance_end?: number;
                    }[];
                };
                ip_adapters?: {
                    /** @enum {string} */
                    model_name: "ip-adapter_sd15.bin" | "ip-adapter_sdxl.bin";
                    image_base64: string;
                    strength: number;
                }[];
            };
        };
        InpaintingRequest: {
            extra?: components["schemas"]["ImageExtra"];
            request: components["schemas"]["Diffusion"] & {
                /** @description At most 16 megapixels and 30 MB. */
                image_base64: string;
                /** @description Of the size of the image. */
                mask_image_base64: string;
                mask_blur?: number;
                strength?: number | null;
                /**
                 * @default 0
                 * @enum {integer}
                 */
                inpainting_full_res?: 0 | 1;
                /** @default 8 */
                inpainting_full_res_padding?: number;
                /**
                 * @default 0
                 * @enum {integer}
                 */
                inpainting_mask_invert?: 0 | 1;
                /** @default 0.5 */
                initial_noise_multiplier?: number;
            };
        };
        UpscaleRequest: {
            extra?: components["schemas"]["ImageExtra"];
            request: {
                /** @enum {string} */
                model_name: "RealESRGAN_x4plus_anime_6B" | "RealESRNet_x4plus" | "4x-UltraSharp";
                /** @description At most 2048 by 2048 pixels and 30 MB. */
                image_base64: string;
                scale_factor: number;
            };
        };
        TextToSpeechRequest: {
            extra?: components["schemas"]["AudioExtra"];
            request: {
                /** @enum {string} */
                voice_id: "Emily" | "James" | "Olivia" | "Michael" | "Sarah" | "John";
                /** @enum {string} */
                language: "en-US" | "zh-CN" | "ja-JP";
                texts: string[];
                /** @default 1 */
                volume?: number;
                /** @default 1 */
                speed?: number;
            };
        };
        Voice: {
            /** @default 1 */
            speed?: number;
            /** @default 1 */
            vol?: number;
            /** @default 0 */
            pitch?: number;
            /** @description Such as Wise_Woman, or a cloned voice. */
            voice_id?: string;
            /** @description Such as happy, sad, angry, fearful, disgusted, surprised or neutral. */
            emotion?: string;
            /** @description Read numbers well. */
            english_normalization?: boolean;
            /** @description Name of the switch in newer versions. */
            text_normalization?: boolean;
        };
        VoiceModify: {
            pitch?: number;
            intensity?: number;
            timbre?: number;
            /** @enum {string} */
            sound_effects?: "spacious_echo" | "auditorium_echo" | "lofi_telephone" | "robotic";
        };
        Pronunciation: {
            /** @description A word, a slash, how to say it. */
            tone?: string[];
        };
        SpeechRequest: {
            text: string;
            voice_setting: components["schemas"]["Voice"];
            audio_setting?: {
                /**
                 * @default 32000
                 * @enum {integer}
                 */
                sample_rate?: 8000 | 16000 | 22050 | 24000 | 32000 | 44100;
                /**
                 * @description Of mp3.
                 * @default 128000
                 * @enum {integer}
                 */
                bitrate?: 32000 | 64000 | 128000 | 256000;
                /**
                 * @default mp3
                 * @enum {string}
                 */
                format?: "mp3" | "pcm" | "flac" | "wav";
                /**
                 * @default 1
                 * @enum {integer}
                 */
                channel?: 1 | 2;
            };
            pronunciation_dict?: components["schemas"]["Pronunciation"];
            /** @description In place of a voice_id. The vendor's spelling; the synchronous operations spell it timbre_weights on some pages. */
            timber_weights?: {
                voice_id?: string;
                weight?: number;
            }[];
            voice_modify?: components["schemas"]["VoiceModify"];
            /** @description A language, or auto. */
            language_boost?: string | null;
        };
        Speech28Request: {
            /** @description May laugh, cough and sigh: (laughs), (coughs), (sighs). */
            text?: string;
            /**
             * Format: int64
             * @description An uploaded txt or zip, below 100000 characters.
             */
            text_file_id?: number;
            voice_setting?: components["schemas"]["Voice"];
            audio_setting?: {
                audio_sample_rate?: number;
                bitrate?: number;
                format?: string;
                channel?: number;
            };
            pronunciation_dict?: components["schemas"]["Pronunciation"];
            voice_modify?: components["schemas"]["VoiceModify"];
            language_boost?: string | null;
            aigc_watermark?: boolean;
            continuous_sound?: boolean;
        } & ({
            text: string;
        } | {
            text_file_id: number;
        });
        /** @description Besides these two, the fields of the model, as /v3/admin/video-unify-api/config lists them. */
        UnifiedRequest: {
            /**
             * @description A model of the list.
             * @example kling2.5_turbo_pro_t2v
             */
            model: string;
            /**
             * Format: uri
             * @description Where a message goes when the video is done.
             */
            callback?: string;
        } & {
            [key: string]: unknown;
        };
        Undocumented: {
            [key: string]: unknown;
        };
        Created: {
            /** @description What to ask with. */
            task_id: string;
            /** @description On two Vidu pages. */
            provider_request_id?: string;
        };
        InpaintCreated: components["schemas"]["Created"] | {
            code?: number;
            msg?: string;
            data: {
                task_id: string;
            };
        };
        SpeechCreated: {
            /** @description What to ask with. */
            task_id?: string;
            task_token?: string;
            /** Format: int64 */
            file_id?: number;
            usage_characters?: number;
            base_resp?: {
                /** @description 0 where it was accepted. */
                status_code?: number;
                status_msg?: string;
            };
        };
        /** @description Seconds; a number, its text, empty, or 0 where none is told. */
        Ttl: number | string | null;
        Text: string | null;
        TaskResult: {
            extra?: ({
                /** @description May exceed 32 bits. */
                seed?: string | null;
                enable_nsfw_detection?: boolean | null;
                debug_info?: {
                    /** @description The request as the model saw it, as JSON text. */
                    request_info?: string | null;
                    submit_time_ms?: components["schemas"]["Milliseconds"];
                    execute_time_ms?: components["schemas"]["Milliseconds"];
                    complete_time_ms?: components["schemas"]["Milliseconds"];
                } | null;
                webhook?: components["schemas"]["WebhookSettings"] | null;
            } & {
                [key: string]: unknown;
            }) | null;
            task?: {
                task_id?: string;
                /**
                 * @description The pages list four; TASK_STATUS_UNKNOWN stands in the vendor's npm package.
                 * @enum {string}
                 */
                status?: "TASK_STATUS_QUEUED" | "TASK_STATUS_PROCESSING" | "TASK_STATUS_SUCCEED" | "TASK_STATUS_FAILED" | "TASK_STATUS_UNKNOWN";
                /** @description Why it failed, in words; empty otherwise. */
                reason?: string | null;
                /** @description Such as TXT_TO_IMG. */
                task_type?: string | null;
                /** @description Seconds to go, mainly of videos. */
                eta?: number | null;
                /** @description Only of videos, txt2img and img2img; 0 again once it succeeded. */
                progress_percent?: number | null;
            };
            images?: {
                image_url?: components["schemas"]["Text"];
                image_url_ttl?: components["schemas"]["Ttl"];
                /** @description jpeg, png or webp. */
                image_type?: string | null;
                nsfw_detection_result?: {
                    valid?: boolean;
                    confidence?: number;
                } | null;
            }[] | null;
            videos?: {
                video_url?: components["schemas"]["Text"];
                video_url_ttl?: components["schemas"]["Ttl"];
                /** @description mp4 or gif. */
                video_type?: string | null;
            }[] | null;
            audios?: {
                audio_url?: components["schemas"]["Text"];
                audio_url_ttl?: components["schemas"]["Ttl"];
                /** @description wav; other operations of the vendor make mp3 as well. */
                audio_type?: string | null;
                audio_metadata?: {
                    text?: components["schemas"]["Text"];
                    /** @description Seconds. */
                    start_time?: number | null;
                    /** @description Seconds. */
                    end_time?: number | null;
                } | null;
            }[] | null;
        };
        /** @description Milliseconds since 1970 as text; empty until then. */
        Milliseconds: string | null;
        Refusal: components["schemas"]["Reason"] | components["schemas"]["WrappedError"];
        Reason: {
            /** @description The HTTP status. */
            code: number;
            /** @description Known: INVALID_REQUEST_BODY, IMAGE_FILE_EXCEEDS_MAX_SIZE, INVALID_IMAGE_FORMAT, IMAGE_EXCEEDS_MAX_RESOLUTION, INVALID_IMAGE_SIZE, IMAGE_NO_FACE_DETECTED, INVALID_CUSTOM_OUTPUT_PATH, ILLEGAL_PROMPT, ILLEGAL_IMAGE_CONTENT, INVALID_AUDIO_FILE, BILLING_BALANCE_NOT_ENOUGH, MISSING_API_KEY (400); INVALID_API_KEY, BILLING_AUTH_FAILED, FEATURE_NOT_ALLOWED, API_NOT_ALLOWED, NEED_REAL_NAME_VERIFY (403); API_NOT_FOUND, TASK_NOT_FOUND (404); RATE_LIMIT_EXCEEDED (429); BILLING_FAILED, CREATE_TASK_FAILED, GET_RESULT_FAILED, TASK_FAILED (500); ANONYMOUS_ACCESS_QUOTA_EXCEEDS (in the npm package). */
            reason?: string;
            message?: string;
            metadata?: {
                [key: string]: string;
            } | null;
        };
        WrappedError: {
            error: {
                message?: string;
                code?: string | number;
                type?: string;
            };
        };
    };
    responses: {
        /** @description The task was accepted. */
        Created: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Created"];
            };
        };
        /** @description The task was accepted; two pages show two shapes. */
        InpaintCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InpaintCreated"];
            };
        };
        /** @description The task was accepted, or refused by what stands behind, inside HTTP 200. */
        SpeechCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SpeechCreated"];
            };
        };
        /** @description The request was refused. */
        Refused: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: string;
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
    getTaskResult: {
        parameters: {
            query: {
                /**
                 * @description The id a create operation answered with.
                 * @example 5d1c9d90-d53f-4c5a-8009-0123456789ab
                 */
                task_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResult"];
                };
            };
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    textToImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToImageRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    imageToImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageToImageRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    inpaint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InpaintingRequest"];
            };
        };
        responses: {
            200: components["responses"]["InpaintCreated"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    upscale: {
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
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
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
                "application/json": components["schemas"]["TextToSpeechRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    textToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    extra?: components["schemas"]["VideoExtra"];
                    /** @description A checkpoint of Stable Diffusion 1.x. */
                    model_name: string;
                    width: number;
                    height: number;
                    steps: number;
                    /** @description At most 128 frames together. */
                    prompts: {
                        prompt: string;
                        frames: number;
                    }[];
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    guidance_scale?: number;
                    seed?: components["schemas"]["LooseSeed"];
                    loras?: components["schemas"]["Loras"];
                    embeddings?: components["schemas"]["Embeddings"];
                    /** @description Let the end meet the beginning. */
                    closed_loop?: boolean;
                    clip_skip?: components["schemas"]["ClipSkip"];
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
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
                "application/json": {
                    extra?: components["schemas"]["VideoExtra"];
                    /** @enum {string} */
                    model_name: "SVD" | "SVD-XT";
                    /** @description Base64; at most 2048 by 2048 pixels and 30 MB. */
                    image_file: string;
                    /**
                     * @description 14 with SVD and 25 with SVD-XT.
                     * @enum {integer}
                     */
                    frames_num: 14 | 25;
                    /** @enum {integer} */
                    frames_per_second: 6;
                    /** @enum {string} */
                    image_file_resize_mode: "ORIGINAL_RESOLUTION" | "CROP_TO_ASPECT_RATIO";
                    steps: number;
                    seed?: components["schemas"]["LooseSeed"];
                    /** @description How much moves. */
                    motion_bucket_id?: number;
                    /** @description Noise added to the image. */
                    cond_aug?: number;
                    /** @description Interpolate to 24 frames a second. */
                    enable_frame_interpolation?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wanTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    extra?: components["schemas"]["WebhookExtra"];
                    /** @constant */
                    model_name: "wan2.1-t2v";
                    /**
                     * @description 480 with 832 or 720 with 1280, either way round.
                     * @enum {integer}
                     */
                    width: 480 | 720 | 832 | 1280;
                    /**
                     * @description The other side of the pair.
                     * @enum {integer}
                     */
                    height: 480 | 720 | 832 | 1280;
                    seed: components["schemas"]["LongSeed"];
                    /** @description What to generate. */
                    prompt: string;
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    /** @default 30 */
                    steps?: number;
                    /** @default 5 */
                    guidance_scale?: number;
                    /**
                     * @description How far and fast things move.
                     * @default 5
                     */
                    flow_shift?: number;
                    loras?: components["schemas"]["WanLoras"];
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wanImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    extra?: components["schemas"]["WebhookExtra"];
                    /** @constant */
                    model_name: "wan2.1-i2v";
                    /** @description Its shape wins over width and height. */
                    image_url: string;
                    /**
                     * @description 480 with 832 or 720 with 1280, either way round.
                     * @enum {integer}
                     */
                    width: 480 | 720 | 832 | 1280;
                    /**
                     * @description The other side of the pair.
                     * @enum {integer}
                     */
                    height: 480 | 720 | 832 | 1280;
                    seed: components["schemas"]["LongSeed"];
                    /** @description What to generate. */
                    prompt: string;
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    /** @default 30 */
                    steps?: number;
                    /** @default 5 */
                    guidance_scale?: number;
                    /**
                     * @description How far and fast things move.
                     * @default 5
                     */
                    flow_shift?: number;
                    loras?: components["schemas"]["WanLoras"];
                    enable_safety_checker?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    replaceBackground: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Base64; at most 30 MB. */
                    image_file: string;
                    /** @description The new background. */
                    prompt: string;
                    extra?: components["schemas"]["ImageType"];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    hunyuanVideoFast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    model_name: "hunyuan-video-fast";
                    /**
                     * @description 1280 with 720, either way round; older pages had 640 with 480 and 864 with 480 as well.
                     * @enum {integer}
                     */
                    width: 480 | 640 | 720 | 864 | 1280;
                    /**
                     * @description The other side of the pair.
                     * @enum {integer}
                     */
                    height: 480 | 640 | 720 | 864 | 1280;
                    seed: components["schemas"]["LongSeed"];
                    steps: number;
                    /** @description What to generate. */
                    prompt: string;
                    /** @description Required by older pages, gone from the newest. */
                    frames?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    minimaxVideo01: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /** @description Address of the first frame. */
                    image_url?: string;
                    /**
                     * @description Let the prompt be rewritten.
                     * @default true
                     */
                    enable_prompt_expansion?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    hailuo02: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /** @description First frame, an address or a data URI. */
                    image?: string;
                    /** @description Last frame, an address or a data URI. */
                    end_image?: string;
                    /** @description Name of `image` on older pages. */
                    image_url?: string;
                    /**
                     * @description Seconds.
                     * @default 6
                     * @enum {integer}
                     */
                    duration?: 6 | 10;
                    /**
                     * @description 1080P only with 6 seconds.
                     * @default 768P
                     * @enum {string}
                     */
                    resolution?: "768P" | "1080P";
                    /**
                     * @description Let the prompt be rewritten.
                     * @default true
                     */
                    enable_prompt_expansion?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    hailuo23TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 6
                     * @enum {integer}
                     */
                    duration?: 6 | 10;
                    /**
                     * @description 1080P only with 6 seconds.
                     * @default 768P
                     * @enum {string}
                     */
                    resolution?: "768P" | "1080P";
                    /**
                     * @description Let the prompt be rewritten.
                     * @default true
                     */
                    enable_prompt_expansion?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    hailuo23ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /** @description First frame, an address or a data URI. */
                    image: string;
                    /**
                     * @description Seconds.
                     * @default 6
                     * @enum {integer}
                     */
                    duration?: 6 | 10;
                    /**
                     * @description 1080P only with 6 seconds.
                     * @default 768P
                     * @enum {string}
                     */
                    resolution?: "768P" | "1080P";
                    /**
                     * @description Let the prompt be rewritten.
                     * @default true
                     */
                    enable_prompt_expansion?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    hailuo23FastImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /** @description First frame, an address or a data URI. */
                    image: string;
                    /**
                     * @description Seconds.
                     * @default 6
                     * @enum {integer}
                     */
                    duration?: 6 | 10;
                    /**
                     * @description 1080P only with 6 seconds.
                     * @default 768P
                     * @enum {string}
                     */
                    resolution?: "768P" | "1080P";
                    /**
                     * @description Let the prompt be rewritten.
                     * @default true
                     */
                    enable_prompt_expansion?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV16TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default Standard
                     * @enum {string}
                     */
                    mode?: "Standard";
                    /** @description What to generate. */
                    prompt: string;
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    /** @description Seconds; only on the newest page, which lists no values. */
                    duration?: number;
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    guidance_scale?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV16ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default Standard
                     * @enum {string}
                     */
                    mode?: "Standard" | "Professional";
                    /** @description Address of the first frame. */
                    image_url: string;
                    /** @description Address of the last frame; only with Professional. */
                    end_image_url?: string;
                    /** @description What to generate. */
                    prompt: string;
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    guidance_scale?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV21MasterTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds, as text.
                     * @default 5
                     * @enum {string}
                     */
                    duration?: "5" | "10";
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    guidance_scale?: number;
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV21MasterImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame; jpg or png, at most 10 MB, each side at least 300 pixels. */
                    image: string;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds, as text.
                     * @default 5
                     * @enum {string}
                     */
                    duration?: "5" | "10";
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    guidance_scale?: number;
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV21ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame; jpg or png, at most 10 MB, each side at least 300 pixels. */
                    image: string;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description 720p, or 1080p at a higher price.
                     * @default Standard
                     * @enum {string}
                     */
                    mode?: "Standard" | "Professional";
                    /**
                     * @description Seconds, as text.
                     * @default 5
                     * @enum {string}
                     */
                    duration?: "5" | "10";
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    guidance_scale?: number;
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV25TurboTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds, as text.
                     * @default 5
                     * @enum {string}
                     */
                    duration?: "5" | "10";
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    cfg_scale?: number;
                    /**
                     * @default pro
                     * @enum {string}
                     */
                    mode?: "pro";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV25TurboImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame; jpg or png, at most 10 MB, each side at least 300 pixels. */
                    image: string;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds, as text.
                     * @default 5
                     * @enum {string}
                     */
                    duration?: "5" | "10";
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    cfg_scale?: number;
                    /**
                     * @default pro
                     * @enum {string}
                     */
                    mode?: "pro";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV26ProTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    sound?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     * @enum {integer}
                     */
                    duration?: 5 | 10;
                    cfg_scale?: number;
                    /**
                     * @default 1:1
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV26ProImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame; jpg or png, at most 10 MB, each side at least 300 pixels. */
                    image: string;
                    /** @default true */
                    sound?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     * @enum {integer}
                     */
                    duration?: 5 | 10;
                    cfg_scale?: number;
                    /** @description Voice ids. */
                    voice_list?: unknown[];
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV26ProMotionControl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame; jpg or png, at most 10 MB, each side at least 300 pixels. */
                    image: string;
                    /** @description Address of the motion; mp4 or mov, at most 10 MB, 3 to 30 seconds. */
                    video: string;
                    /** @description What to generate. */
                    prompt?: string;
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    /** @default true */
                    keep_original_sound?: boolean;
                    /**
                     * @description Whose pose the result starts from.
                     * @enum {string}
                     */
                    character_orientation: "image" | "video";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV30MotionControl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame; jpg or png, at most 10 MB, each side at least 300 pixels. */
                    image: string;
                    /** @description Address of the motion; mp4 or mov, at most 10 MB, 3 to 30 seconds. */
                    video: string;
                    /** @description What to generate. */
                    prompt?: string;
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    /** @default true */
                    keep_original_sound?: boolean;
                    /**
                     * @default kling-v3-0-std
                     * @enum {string}
                     */
                    model_name: "kling-v3-0-std" | "kling-v3-0-pro";
                    /**
                     * @description `image` gives 5 seconds, `video` as long as the video.
                     * @enum {string}
                     */
                    character_orientation: "image" | "video";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV30StdTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    sound?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    cfg_scale?: number;
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV30StdImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame; jpg or png, at most 10 MB, each side at least 300 pixels. */
                    image: string;
                    /** @default false */
                    sound?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    cfg_scale?: number;
                    /** @description Last frame; not together with `multi_prompt`. */
                    end_image?: string;
                    /** @description Shots, one after the other. */
                    multi_prompt?: {
                        prompt?: string;
                        duration?: number;
                    }[];
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV30ProTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    sound?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    cfg_scale?: number;
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    /** @description Shots, one after the other; instead of `prompt`. */
                    multi_prompt?: {
                        prompt?: string;
                        duration?: number;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV30ProImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame; jpg or png, at most 10 MB, each side at least 300 pixels. */
                    image: string;
                    /** @default false */
                    sound?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    cfg_scale?: number;
                    /** @description Last frame; not together with `multi_prompt`. */
                    end_image?: string;
                    /** @description Shots, one after the other. */
                    multi_prompt?: {
                        prompt?: string;
                        duration?: number;
                    }[];
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV304kTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    sound?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    cfg_scale?: number;
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingV304kImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame; jpg or png, at most 10 MB, each side at least 300 pixels. */
                    image: string;
                    /** @default false */
                    sound?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    /**
                     * @description How closely the prompt is followed.
                     * @default 0.5
                     */
                    cfg_scale?: number;
                    /** @description Last frame; not together with `multi_prompt`. */
                    end_image?: string;
                    /** @description Shots, one after the other. */
                    multi_prompt?: {
                        prompt?: string;
                        duration?: number;
                    }[];
                    /** @description What to avoid. */
                    negative_prompt?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingO1TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     * @enum {integer}
                     */
                    duration?: 5 | 10;
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingO1ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame. */
                    image: string;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     * @enum {integer}
                     */
                    duration?: 5 | 10;
                    /** @description Last frame. */
                    last_image?: string;
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingO1ReferenceToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Address of a video. */
                    video?: string;
                    /** @description References. */
                    images?: string[];
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    /** @default true */
                    keep_original_sound?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    klingO1VideoEdit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Address of the video. */
                    video: string;
                    /** @description References. */
                    images?: string[];
                    /** @description What to change. */
                    prompt: string;
                    /** @default false */
                    fast_mode?: boolean;
                    /** @enum {string} */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    /** @default true */
                    keep_original_sound?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ1TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @default general
                     * @enum {string}
                     */
                    style?: "general" | "anime";
                    /**
                     * @description Seconds.
                     * @default 5
                     * @enum {integer}
                     */
                    duration?: 5;
                    /** @description Random where left out. */
                    seed?: number;
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    /**
                     * @default 1080p
                     * @enum {string}
                     */
                    resolution?: "1080p";
                    /**
                     * @default auto
                     * @enum {string}
                     */
                    movement_amplitude?: "auto" | "small" | "medium" | "large";
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ1ReferenceToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description References of at least 128 by 128 pixels. */
                    images: string[];
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     * @enum {integer}
                     */
                    duration?: 5;
                    /** @description Random where left out. */
                    seed?: number;
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "1:1";
                    /**
                     * @default 1080p
                     * @enum {string}
                     */
                    resolution?: "1080p";
                    /**
                     * @default auto
                     * @enum {string}
                     */
                    movement_amplitude?: "auto" | "small" | "medium" | "large";
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ1ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The first frame, an address or a data URI; png, jpeg or webp. */
                    images: string[];
                    /** @description What to generate. */
                    prompt?: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     * @enum {integer}
                     */
                    duration?: 5;
                    /** @description Random where left out. */
                    seed?: number;
                    /**
                     * @default 1080p
                     * @enum {string}
                     */
                    resolution?: "1080p";
                    /**
                     * @default auto
                     * @enum {string}
                     */
                    movement_amplitude?: "auto" | "small" | "medium" | "large";
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ1StartEndToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First and last frame, of about the same size. */
                    images: string[];
                    /** @description What to generate. */
                    prompt?: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     * @enum {integer}
                     */
                    duration?: 5;
                    /** @description Random where left out. */
                    seed?: number;
                    /**
                     * @default 1080p
                     * @enum {string}
                     */
                    resolution?: "1080p";
                    /**
                     * @default auto
                     * @enum {string}
                     */
                    movement_amplitude?: "auto" | "small" | "medium" | "large";
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    vidu20ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The first frame, an address or a data URI; png, jpeg or webp. */
                    images: string[];
                    /** @description What to generate. */
                    prompt?: string;
                    /**
                     * @description Seconds.
                     * @default 4
                     * @enum {integer}
                     */
                    duration?: 4 | 8;
                    /** @description Random where left out. */
                    seed?: number;
                    /**
                     * @description 360p where left out with 4 seconds; only 720p with 8.
                     * @enum {string}
                     */
                    resolution?: "360p" | "720p" | "1080p";
                    /**
                     * @default auto
                     * @enum {string}
                     */
                    movement_amplitude?: "auto" | "small" | "medium" | "large";
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    vidu20StartEndToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First and last frame, of about the same size. */
                    images: string[];
                    /** @description What to generate. */
                    prompt?: string;
                    /**
                     * @description Seconds.
                     * @default 4
                     * @enum {integer}
                     */
                    duration?: 4 | 8;
                    /** @description Random where left out. */
                    seed?: number;
                    /**
                     * @description 360p where left out with 4 seconds; only 720p with 8.
                     * @enum {string}
                     */
                    resolution?: "360p" | "720p" | "1080p";
                    /**
                     * @default auto
                     * @enum {string}
                     */
                    movement_amplitude?: "auto" | "small" | "medium" | "large";
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    vidu20ReferenceToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description References of at least 128 by 128 pixels. */
                    images: string[];
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 4
                     * @enum {integer}
                     */
                    duration?: 4 | 8;
                    /** @description Random where left out. */
                    seed?: number;
                    /**
                     * @description 360p where left out with 4 seconds; only 720p with 8.
                     * @enum {string}
                     */
                    resolution?: "360p" | "720p" | "1080p";
                    /**
                     * @default auto
                     * @enum {string}
                     */
                    movement_amplitude?: "auto" | "small" | "medium" | "large";
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                    /** @description Such as 16:9. */
                    aspect_ratio?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                    /** @description Random where left out. */
                    seed?: number;
                    /** @default false */
                    audio?: boolean;
                    /** @description Such as cinematic. */
                    style?: string;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration: number;
                    /** @description Subjects, which the prompt names as @1, @2 and so on. */
                    subjects?: {
                        id?: string;
                        images?: string[];
                        voice_id?: string;
                    }[];
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "540p" | "720p" | "1080p";
                    /** @description Such as 16:9. */
                    aspect_ratio?: string;
                    /** @description How much moves. */
                    movement_amplitude?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2ReferenceToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                    /** @description Random where left out. */
                    seed?: number;
                    /** @default false */
                    audio?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration: number;
                    /** @description Subjects, which the prompt names as @1, @2 and so on. */
                    subjects: {
                        id?: string;
                        images?: string[];
                        voice_id?: string;
                    }[];
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "540p" | "720p" | "1080p";
                    /** @description Such as 16:9. */
                    aspect_ratio?: string;
                    /** @description How much moves. */
                    movement_amplitude?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2ProFast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                    /** @description Random where left out. */
                    seed?: number;
                    /** @default false */
                    audio?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration: number;
                    /** @description Subjects, which the prompt names as @1, @2 and so on. */
                    subjects: {
                        name?: string;
                        images?: string[];
                        videos?: string[];
                        voice_id?: string;
                    }[];
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "720p" | "1080p";
                    /** @description Such as 16:9. */
                    aspect_ratio?: string;
                    /** @enum {string} */
                    movement_amplitude?: "auto" | "small" | "medium" | "high";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2TurboImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                    /** @description Random where left out. */
                    seed?: number;
                    /** @default false */
                    audio?: boolean;
                    /** @description Addresses. */
                    images: string[];
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration: number;
                    off_peak?: components["schemas"]["OffPeak"];
                    /** @description Optional. */
                    voice_id?: string;
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "540p" | "720p" | "1080p";
                    /** @description How much moves. */
                    movement_amplitude?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2ProImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Undocumented"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2ProStartEndToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                    /** @description Random where left out. */
                    seed?: number;
                    /** @description First and last frame, of about the same size. */
                    images: string[];
                    /**
                     * @description Use a recommended prompt, for 10 credits more.
                     * @default false
                     */
                    is_rec?: boolean;
                    /** @description What to generate. */
                    prompt?: string;
                    /** @description Image of the watermark. */
                    wm_url?: string;
                    /** @description Handed through. */
                    payload?: string;
                    /** @description Seconds. */
                    duration?: number;
                    off_peak?: components["schemas"]["OffPeak"];
                    /** @description JSON text. */
                    meta_data?: string;
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /** @description Such as 720p. */
                    resolution?: string;
                    /** @description 1 top left, 2 top right, 3 bottom left, 4 bottom right. */
                    wm_position?: number;
                    /** @description How much moves. */
                    movement_amplitude?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2TurboStartEndToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                    /** @description Random where left out. */
                    seed?: number;
                    /** @description First and last frame, of about the same size. */
                    images: string[];
                    /**
                     * @description Use a recommended prompt, for 10 credits more.
                     * @default false
                     */
                    is_rec?: boolean;
                    /** @description What to generate. */
                    prompt?: string;
                    /** @description Image of the watermark. */
                    wm_url?: string;
                    /** @description Handed through. */
                    payload?: string;
                    /** @description Seconds. */
                    duration?: number;
                    off_peak?: components["schemas"]["OffPeak"];
                    /** @description JSON text. */
                    meta_data?: string;
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /** @description Such as 720p. */
                    resolution?: string;
                    /** @description 1 top left, 2 top right, 3 bottom left, 4 bottom right. */
                    wm_position?: number;
                    /** @description How much moves. */
                    movement_amplitude?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2ProMultiframe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame, an address or a data URI; png, jpeg or webp of at most 50 MB. */
                    start_image: string;
                    /** @description The frames to pass, in order. */
                    image_settings: {
                        /** @description An address or a data URI; png, jpeg or webp of at most 50 MB. */
                        key_image: string;
                        /** @description How to get there. */
                        prompt?: string;
                        /**
                         * @description Seconds from the frame before.
                         * @default 5
                         */
                        duration?: number;
                    }[];
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "540p" | "720p" | "1080p";
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /** @description Image of the watermark. */
                    wm_url?: string;
                    /**
                     * @default bottom_left
                     * @enum {string}
                     */
                    wm_position?: "top_left" | "top_right" | "bottom_right" | "bottom_left";
                    /** @description Handed through. */
                    payload?: string;
                    /** @description Handed through, as JSON. */
                    meta_data?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2TurboMultiframe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame, an address or a data URI; png, jpeg or webp of at most 50 MB. */
                    start_image: string;
                    /** @description The frames to pass, in order. */
                    image_settings: {
                        /** @description An address or a data URI; png, jpeg or webp of at most 50 MB. */
                        key_image: string;
                        /** @description How to get there. */
                        prompt?: string;
                        /**
                         * @description Seconds from the frame before.
                         * @default 5
                         */
                        duration?: number;
                    }[];
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "540p" | "720p" | "1080p";
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /** @description Image of the watermark. */
                    wm_url?: string;
                    /**
                     * @default bottom_left
                     * @enum {string}
                     */
                    wm_position?: "top_left" | "top_right" | "bottom_right" | "bottom_left";
                    /** @description Handed through. */
                    payload?: string;
                    /** @description Handed through, as JSON. */
                    meta_data?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2ProFastImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The first frame, an address. */
                    images: string[];
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration: number;
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "720p" | "1080p";
                    /**
                     * @default auto
                     * @enum {string}
                     */
                    movement_amplitude?: "auto" | "small" | "medium" | "high";
                    /**
                     * @description Add sound.
                     * @default false
                     */
                    audio?: boolean;
                    voice_id?: string;
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                    /** @description Random where left out. */
                    seed?: number;
                    off_peak?: components["schemas"]["OffPeak"];
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2ProFastStartEndToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First and last frame, of about the same size. */
                    images: string[];
                    /**
                     * @description Use a recommended prompt, for 10 credits more.
                     * @default false
                     */
                    is_rec?: boolean;
                    /** @description What to generate. */
                    prompt?: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "720p" | "1080p";
                    /**
                     * @default auto
                     * @enum {string}
                     */
                    movement_amplitude?: "auto" | "small" | "medium" | "large";
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                    /** @description Random where left out or 0. */
                    seed?: number;
                    off_peak?: components["schemas"]["OffPeak"];
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /** @description Image of the watermark. */
                    wm_url?: string;
                    /**
                     * @description Corner, clockwise from the upper left.
                     * @default 3
                     */
                    wm_position?: number;
                    /** @description Handed through. */
                    payload?: string;
                    /** @description Handed through, as JSON. */
                    meta_data?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ2TemplateToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of an effect, such as subject_3 or exotic_princess. */
                    template: string;
                    /** @description Addresses or data URIs; png, jpeg or webp of at most 50 MB. */
                    images: string[];
                    /** @description What to generate; some templates need none. */
                    prompt?: string;
                    /**
                     * @description Only of exotic_princess.
                     * @default auto
                     * @enum {string}
                     */
                    area?: "auto" | "denmark" | "uk" | "africa" | "china" | "mexico" | "switzerland" | "russia" | "italy" | "korea" | "thailand" | "india" | "japan";
                    /**
                     * @description Only of beast_companion.
                     * @default auto
                     * @enum {string}
                     */
                    beast?: "auto" | "bear" | "tiger" | "elk" | "snake" | "lion" | "wolf";
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16";
                    /**
                     * @description Add music.
                     * @default false
                     */
                    bgm?: boolean;
                    /**
                     * @description Random where left out or 0.
                     * @default 0
                     */
                    seed?: number;
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /** @description Image of the watermark. */
                    wm_url?: string;
                    /**
                     * @description Corner, clockwise from the upper left.
                     * @default 3
                     */
                    wm_position?: number;
                    /** @description Handed through. */
                    payload?: string;
                    /** @description Handed through, as JSON. */
                    meta_data?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ3ProTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 0 is random. */
                    seed?: number;
                    /**
                     * @description With sound.
                     * @default true
                     */
                    audio?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /** @description Image of the watermark. */
                    wm_url?: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    off_peak?: components["schemas"]["OffPeak"];
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "540p" | "720p" | "1080p";
                    /** @description 1 top left, 2 top right, 3 bottom left, 4 bottom right. */
                    wm_position?: number;
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "4:3" | "3:4" | "1:1";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ3TurboTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 0 is random. */
                    seed?: number;
                    /**
                     * @description With sound.
                     * @default true
                     */
                    audio?: boolean;
                    /** @description What to generate. */
                    prompt: string;
                    /** @description Image of the watermark. */
                    wm_url?: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    off_peak?: components["schemas"]["OffPeak"];
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "540p" | "720p" | "1080p";
                    /** @description 1 top left, 2 top right, 3 bottom left, 4 bottom right. */
                    wm_position?: number;
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "16:9" | "9:16" | "4:3" | "3:4" | "1:1";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ3ProImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 0 is random. */
                    seed?: number;
                    /** @description Address of music; mp3, wav, m4a or flac, at most 20 MB. A switch on every sibling. */
                    audio?: string;
                    /**
                     * @default general
                     * @enum {string}
                     */
                    style?: "general" | "anime";
                    /** @description The first frame, an address or a data URI; png, jpeg or webp. */
                    images: string[];
                    /**
                     * @description Match rhythm and motion.
                     * @default false
                     */
                    is_rec?: boolean;
                    /** @description What to generate. */
                    prompt?: string;
                    /** @description Image of the watermark. */
                    wm_url?: string;
                    /** @description Seconds. */
                    duration?: number;
                    off_peak?: components["schemas"]["OffPeak"];
                    watermark?: boolean;
                    /** @description Such as 720p. */
                    resolution?: string;
                    /** @description A text here, a number on every sibling. */
                    wm_position?: string;
                    /** @description Such as 16:9. */
                    aspect_ratio?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ3TurboImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 0 is random. */
                    seed?: number;
                    /**
                     * @description With sound.
                     * @default true
                     */
                    audio?: boolean;
                    /** @description Addresses. */
                    images: string[];
                    /**
                     * @description Match rhythm and motion.
                     * @default false
                     */
                    is_rec?: boolean;
                    /** @description What to generate. */
                    prompt?: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    off_peak?: components["schemas"]["OffPeak"];
                    /**
                     * @description Sound effects and voice, or one of them.
                     * @default all
                     * @enum {string}
                     */
                    audio_type?: "all" | "speech_only" | "sound_effect_only";
                    /** @description Such as 720p. */
                    resolution?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ3ProStartEndToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 0 is random. */
                    seed?: number;
                    /**
                     * @description With sound.
                     * @default true
                     */
                    audio?: boolean;
                    /** @description First and last frame, of about the same size. */
                    images: string[];
                    /** @description Use a recommended prompt. */
                    is_rec?: boolean;
                    /** @description What to generate. */
                    prompt?: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    off_peak?: components["schemas"]["OffPeak"];
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "540p" | "720p" | "1080p";
                    /** @description Image of the watermark. */
                    wm_url?: string;
                    watermark?: boolean;
                    /** @description A corner. */
                    wm_position?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    viduQ3TurboStartEndToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 0 is random. */
                    seed?: number;
                    /**
                     * @description With sound.
                     * @default true
                     */
                    audio?: boolean;
                    /** @description First and last frame, of about the same size. */
                    images: string[];
                    /** @description Use a recommended prompt. */
                    is_rec?: boolean;
                    /** @description What to generate. */
                    prompt?: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    off_peak?: components["schemas"]["OffPeak"];
                    /**
                     * @default 720p
                     * @enum {string}
                     */
                    resolution?: "540p" | "720p" | "1080p";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    seedanceV1ProTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /** @enum {string} */
                    resolution: "480p" | "720p" | "1080p";
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                    /** @default false */
                    camera_fixed?: boolean;
                    seed?: components["schemas"]["Seed"];
                    /**
                     * @description Seconds.
                     * @default 5
                     * @enum {integer}
                     */
                    duration: 5 | 10;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    seedanceV1ProImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt?: string;
                    /** @description First frame, an address or base64; at most 30 MB, sides of 300 to 6000 pixels, shape 0.4 to 2.5. */
                    image: string;
                    /** @description Last frame, an address or base64; at most 30 MB, sides of 300 to 6000 pixels, shape 0.4 to 2.5. */
                    last_image?: string;
                    /** @enum {string} */
                    resolution?: "480p" | "720p" | "1080p";
                    /** @description Such as 16:9. */
                    aspect_ratio?: string;
                    /** @default false */
                    camera_fixed?: boolean;
                    seed?: components["schemas"]["Seed"];
                    /**
                     * @description Seconds.
                     * @enum {integer}
                     */
                    duration?: 5 | 10;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    seedanceV1LiteTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /** @enum {string} */
                    resolution: "480p" | "720p" | "1080p";
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                    /** @default false */
                    camera_fixed?: boolean;
                    seed?: components["schemas"]["Seed"];
                    /**
                     * @description Seconds.
                     * @default 5
                     * @enum {integer}
                     */
                    duration: 5 | 10;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    seedanceV1LiteImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt?: string;
                    /** @description First frame, an address or base64; at most 30 MB, sides of 300 to 6000 pixels, shape 0.4 to 2.5. */
                    image: string;
                    /** @description Last frame, an address or base64; at most 30 MB, sides of 300 to 6000 pixels, shape 0.4 to 2.5. */
                    last_image?: string;
                    /** @enum {string} */
                    resolution?: "480p" | "720p" | "1080p";
                    /** @description Such as 16:9. */
                    aspect_ratio?: string;
                    /** @default false */
                    camera_fixed?: boolean;
                    seed?: components["schemas"]["Seed"];
                    /**
                     * @description Seconds.
                     * @enum {integer}
                     */
                    duration?: 5 | 10;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    seedanceV15ProTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default 24
                     * @enum {integer}
                     */
                    fps?: 24;
                    /** Format: int64 */
                    seed?: number;
                    /**
                     * @default adaptive
                     * @enum {string}
                     */
                    ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive";
                    /** @description What to generate; spoken words stand in double quotes. About 500 characters. */
                    prompt: string;
                    /** @description Seconds. */
                    duration?: number;
                    watermark?: boolean;
                    /** @description Such as 720p. */
                    resolution?: string;
                    camera_fixed?: boolean;
                    /** @description Such as default or flex. */
                    service_tier?: string;
                    generate_audio?: boolean;
                    /** @description Seconds after which the run is given up. */
                    execution_expires_after?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    seedanceV15ProImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame, an address or base64; at most 30 MB, sides of 300 to 6000 pixels, shape 0.4 to 2.5. */
                    image: string;
                    /** @description Last frame, an address or base64; at most 30 MB, sides of 300 to 6000 pixels, shape 0.4 to 2.5. */
                    last_image?: string;
                    /**
                     * @default 24
                     * @enum {integer}
                     */
                    fps?: 24;
                    /** Format: int64 */
                    seed?: number;
                    /**
                     * @default adaptive
                     * @enum {string}
                     */
                    ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive";
                    /** @description What to generate; spoken words stand in double quotes. About 500 characters. */
                    prompt?: string;
                    /** @description Seconds. */
                    duration?: number;
                    watermark?: boolean;
                    /** @description Such as 720p. */
                    resolution?: string;
                    camera_fixed?: boolean;
                    /** @description Such as default or flex. */
                    service_tier?: string;
                    generate_audio?: boolean;
                    /** @description Seconds after which the run is given up. */
                    execution_expires_after?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wan22TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: {
                        /** @description What to generate; what is longer is cut. */
                        prompt: string;
                        /** @description What to avoid. */
                        negative_prompt?: string;
                    };
                    parameters?: {
                        /** @description Width and height in pixels, such as 1920*1080. */
                        size?: string;
                        /** @description Let the prompt be rewritten. */
                        prompt_extend?: boolean;
                        /** @description Random where left out. */
                        seed?: number;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wan22ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: {
                        /** @description What to generate; what is longer is cut. */
                        prompt: string;
                        /** @description What to avoid. */
                        negative_prompt?: string;
                        /** @description Address of the first frame; sides of 360 to 2000 pixels. */
                        img_url: string;
                    };
                    parameters?: {
                        /**
                         * @default 1080P
                         * @enum {string}
                         */
                        resolution?: "480P" | "1080P";
                        /**
                         * @description Seconds.
                         * @enum {integer}
                         */
                        duration?: 5;
                        /** @description Let the prompt be rewritten. */
                        prompt_extend?: boolean;
                        /** @description Random where left out. */
                        seed?: number;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wan25TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: {
                        /** @description What to generate; what is longer is cut. */
                        prompt: string;
                        /** @description What to avoid; what is longer is cut. */
                        negative_prompt?: string;
                        audio_url?: components["schemas"]["WanAudioUrl"];
                    };
                    parameters?: {
                        /**
                         * @description Width and height in pixels.
                         * @default 1920*1080
                         * @enum {string}
                         */
                        size?: "832*480" | "480*832" | "624*624" | "1280*720" | "720*1280" | "960*960" | "1088*832" | "832*1088" | "1920*1080" | "1080*1920" | "1440*1440" | "1632*1248" | "1248*1632";
                        /**
                         * @description Seconds.
                         * @default 5
                         * @enum {integer}
                         */
                        duration?: 5 | 10;
                        /**
                         * @description Add a watermark.
                         * @default false
                         */
                        watermark?: boolean;
                        /**
                         * @description Let the prompt be rewritten.
                         * @default true
                         */
                        prompt_extend?: boolean;
                        audio?: components["schemas"]["WanAudio"];
                        seed?: components["schemas"]["WanSeed"];
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wan25ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: {
                        /** @description What to generate; what is longer is cut. */
                        prompt: string;
                        /** @description What to avoid; what is longer is cut. */
                        negative_prompt?: string;
                        /** @description Address of the first frame, with sides of 360 to 2000 pixels and at most 10 MB. */
                        img_url: string;
                        audio_url?: components["schemas"]["WanAudioUrl"];
                    };
                    parameters?: {
                        /**
                         * @default 1080P
                         * @enum {string}
                         */
                        resolution?: "480P" | "720P" | "1080P";
                        /**
                         * @description Seconds.
                         * @default 5
                         * @enum {integer}
                         */
                        duration?: 5 | 10;
                        /**
                         * @description Let the prompt be rewritten.
                         * @default true
                         */
                        prompt_extend?: boolean;
                        audio?: components["schemas"]["WanAudio"];
                        seed?: components["schemas"]["WanSeed"];
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wan26TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: {
                        /** @description What to generate; what is longer is cut. */
                        prompt: string;
                        /** @description What to avoid; what is longer is cut. */
                        negative_prompt?: string;
                        audio_url?: components["schemas"]["WanAudioUrl"];
                    };
                    parameters?: {
                        size?: components["schemas"]["WanSize"];
                        /**
                         * @description Seconds.
                         * @default 5
                         * @enum {integer}
                         */
                        duration?: 5 | 10 | 15;
                        shot_type?: components["schemas"]["WanShots"];
                        /**
                         * @description Add a watermark.
                         * @default false
                         */
                        watermark?: boolean;
                        /**
                         * @description Let the prompt be rewritten.
                         * @default true
                         */
                        prompt_extend?: boolean;
                        audio?: components["schemas"]["WanAudio"];
                        seed?: components["schemas"]["WanSeed"];
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wan26ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: {
                        /** @description What to generate; what is longer is cut. */
                        prompt?: string;
                        /** @description What to avoid; what is longer is cut. */
                        negative_prompt?: string;
                        /** @description First frame, an address or a data URI, with sides of 360 to 2000 pixels and at most 10 MB. */
                        img_url: string;
                        /** @description Name of an effect. */
                        template?: string;
                        audio_url?: components["schemas"]["WanAudioUrl"];
                    };
                    parameters?: {
                        /**
                         * @default 1080P
                         * @enum {string}
                         */
                        resolution?: "720P" | "1080P";
                        /**
                         * @description Seconds.
                         * @default 5
                         * @enum {integer}
                         */
                        duration?: 5 | 10 | 15;
                        shot_type?: components["schemas"]["WanShots"];
                        /**
                         * @description Add a watermark.
                         * @default false
                         */
                        watermark?: boolean;
                        /**
                         * @description Let the prompt be rewritten.
                         * @default true
                         */
                        prompt_extend?: boolean;
                        audio?: components["schemas"]["WanAudio"];
                        seed?: components["schemas"]["WanSeed"];
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wan26ReferenceToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: {
                        /** @description What to generate; what is longer is cut. */
                        prompt: string;
                        /** @description What to avoid; what is longer is cut. */
                        negative_prompt?: string;
                        audio_url?: components["schemas"]["WanAudioUrl"];
                        /** @description Videos, which the prompt names as character1, character2 and character3. */
                        reference_urls: string[];
                    };
                    parameters?: {
                        size?: components["schemas"]["WanSize"];
                        /**
                         * @description Seconds.
                         * @default 5
                         * @enum {integer}
                         */
                        duration?: 5 | 10;
                        shot_type?: components["schemas"]["WanShots"];
                        /**
                         * @description Add a watermark.
                         * @default false
                         */
                        watermark?: boolean;
                        /**
                         * @description Let the prompt be rewritten.
                         * @default true
                         */
                        prompt_extend?: boolean;
                        audio?: components["schemas"]["WanAudio"];
                        seed?: components["schemas"]["WanSeed"];
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wan27TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    size?: components["schemas"]["WanSize"];
                    audio_url?: components["schemas"]["WanAudioUrl"];
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    seed?: components["schemas"]["WanSeed"];
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /**
                     * @description Let the prompt be rewritten.
                     * @default true
                     */
                    prompt_extend?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wan27ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First frame; sides of 240 to 8000 pixels, shape 1:8 to 8:1, at most 20 MB. */
                    image_url?: string;
                    /** @description Clip to go on from instead; mp4 or mov of 2 to 10 seconds, at most 100 MB. */
                    first_clip_url?: string;
                    /** @description Last frame. */
                    last_frame_url?: string;
                    /** @description Speech for the lips; 2 to 30 seconds, at most 15 MB. */
                    driving_audio_url?: string;
                    /** @description What to generate. */
                    prompt?: string;
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    /**
                     * @default 1080P
                     * @enum {string}
                     */
                    resolution?: "720P" | "1080P";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    seed?: components["schemas"]["WanSeed"];
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /**
                     * @description Let the prompt be rewritten.
                     * @default true
                     */
                    prompt_extend?: boolean;
                } & ({
                    image_url: string;
                } | {
                    first_clip_url: string;
                });
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wan27ReferenceToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate; the media are named as character1, character2 and so on. */
                    prompt: string;
                    /** @description At most three of them videos. */
                    media: {
                        url: string;
                        /** @enum {string} */
                        type: "reference_image" | "reference_video" | "first_frame";
                        /** @description Voice to take over; MP3, WAV or FLAC of 3 to 30 seconds. */
                        reference_voice?: string;
                    }[];
                    /**
                     * @description Seconds.
                     * @default 5
                     */
                    duration?: number;
                    size?: components["schemas"]["WanSize"];
                    /**
                     * @description Add sound, which costs more.
                     * @default true
                     */
                    audio?: boolean;
                    /**
                     * @default single
                     * @enum {string}
                     */
                    shot_type?: "single" | "multi";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    seed?: components["schemas"]["WanSeed"];
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    wan27VideoEdit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description mp4 or mov of 2 to 10 seconds, sides of 240 to 4096 pixels, at most 100 MB. */
                    video_url: string;
                    /** @description What to change. */
                    prompt?: string;
                    reference_image_url?: string;
                    reference_image_url_2?: string;
                    reference_image_url_3?: string;
                    /**
                     * @description Seconds; 0 keeps the length of the video.
                     * @default 0
                     */
                    duration?: number;
                    /**
                     * @default 1080P
                     * @enum {string}
                     */
                    resolution?: "720P" | "1080P";
                    /**
                     * @description About that of the video where left out.
                     * @enum {string}
                     */
                    ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                    /**
                     * @description `origin` keeps the sound of the video.
                     * @default auto
                     * @enum {string}
                     */
                    audio_setting?: "auto" | "origin";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    seed?: components["schemas"]["WanSeed"];
                    /**
                     * @description Add a watermark.
                     * @default false
                     */
                    watermark?: boolean;
                    /**
                     * @description Let the prompt be rewritten.
                     * @default true
                     */
                    prompt_extend?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    pixverse45TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @default 16:9
                     * @enum {string}
                     */
                    aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                    /**
                     * @default 540p
                     * @enum {string}
                     */
                    resolution: "360p" | "540p" | "720p" | "1080p";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    /**
                     * @description Quicker and cheaper, and not in 1080p.
                     * @default false
                     */
                    fast_mode?: boolean;
                    /** @enum {string} */
                    style?: "anime" | "3d_animation" | "clay" | "comic" | "cyberpunk";
                    /** @description Random where left out. */
                    seed?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    pixverse45ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /** @description First frame; jpeg or png of at least 300 by 300 pixels, shape 1:2.5 to 2.5:1, at most 10 MB. */
                    image: string;
                    /**
                     * @default 540p
                     * @enum {string}
                     */
                    resolution?: "360p" | "540p" | "720p" | "1080p";
                    /** @description What to avoid. */
                    negative_prompt?: string;
                    /**
                     * @description Quicker and cheaper, and not in 1080p.
                     * @default false
                     */
                    fast_mode?: boolean;
                    /** @enum {string} */
                    style?: "anime" | "3d_animation" | "clay" | "comic" | "cyberpunk";
                    /** @description Random where left out. */
                    seed?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    videoMergeFace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    extra?: {
                        /**
                         * @default mp4
                         * @enum {string}
                         */
                        response_video_type?: "mp4" | "gif";
                    };
                    request: {
                        /** @description The `assets_id` that an upload (PUT https://assets.novitai.com/video) answers with; MP4 of at most 3840x2160 and 100 MB. */
                        video_assets_id: string;
                        /** @description More detail in the face, and slower. */
                        enable_restore: boolean;
                        /** @description At most 2048x2048 and 30 MB. */
                        face_image_base64: string;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    fluxKontextDev: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /** @description Images to start from. */
                    images?: string[];
                    /**
                     * @description Faster, cheaper, perhaps worse.
                     * @default false
                     */
                    fast_mode?: boolean;
                    /** @description Width*height in pixels, 256 to 1536 a side. */
                    size?: string;
                    /** @default 28 */
                    num_inference_steps?: number;
                    /** @default 2.5 */
                    guidance_scale?: number;
                    /** @default 1 */
                    num_images?: number;
                    seed?: components["schemas"]["Seed"];
                    /**
                     * @default jpeg
                     * @enum {string}
                     */
                    output_format?: "jpeg" | "png" | "webp";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
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
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /** @description Images to start from. */
                    images?: string[];
                    seed?: components["schemas"]["Seed"];
                    /** @default 3.5 */
                    guidance_scale?: number;
                    /**
                     * @description 1 is the strictest.
                     * @default 2
                     * @enum {string}
                     */
                    safety_tolerance?: "1" | "2" | "3" | "4" | "5";
                    /** @enum {string} */
                    aspect_ratio?: "21:9" | "16:9" | "4:3" | "3:2" | "1:1" | "2:3" | "3:4" | "9:16" | "9:21";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
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
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /** @description Images to start from. */
                    images?: string[];
                    seed?: components["schemas"]["Seed"];
                    /** @default 3.5 */
                    guidance_scale?: number;
                    /**
                     * @description 1 is the strictest.
                     * @default 2
                     * @enum {string}
                     */
                    safety_tolerance?: "1" | "2" | "3" | "4" | "5";
                    /** @enum {string} */
                    aspect_ratio?: "21:9" | "16:9" | "4:3" | "3:2" | "1:1" | "2:3" | "3:4" | "9:16" | "9:21";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    flux2Dev: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seed?: components["schemas"]["Seed"];
                    /** @description Width*height in pixels, 256 to 1536 a side. */
                    size?: string;
                    /** @description Images to start from. */
                    images?: string[];
                    /** @description What to generate. */
                    prompt: string;
                    loras?: unknown[];
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
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
                "application/json": {
                    seed?: components["schemas"]["Seed"];
                    /** @description Width*height in pixels, 256 to 1536 a side. */
                    size?: string;
                    /** @description Images to start from. */
                    images?: string[];
                    /** @description What to generate. */
                    prompt: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
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
                "application/json": {
                    seed?: components["schemas"]["Seed"];
                    /** @description Width*height in pixels, 256 to 1536 a side. */
                    size?: string;
                    /** @description Images to start from. */
                    images?: string[];
                    /** @description What to generate. */
                    prompt: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    glmImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Such as 1280x1280; sides of 1024 to 2048 pixels in steps of 32, at most 4194304 pixels.
                     * @default 1280x1280
                     */
                    size?: string;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @default hd
                     * @enum {string}
                     */
                    quality?: "hd";
                    /** @default true */
                    watermark_enabled?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    hunyuanImage3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Width*height in pixels, 256 to 1536 a side.
                     * @default 1024*1024
                     */
                    size?: string;
                    seed?: components["schemas"]["Seed"];
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    qwenTextToImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Width*height in pixels, 256 to 1536 a side.
                     * @default 1024*1024
                     */
                    size?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    qwenImageEdit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to change. */
                    prompt: string;
                    /** @description The image. */
                    image: string;
                    seed?: components["schemas"]["Seed"];
                    /**
                     * @default jpeg
                     * @enum {string}
                     */
                    output_format?: "jpeg" | "png" | "webp";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    zImageTurbo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seed?: components["schemas"]["Seed"];
                    /**
                     * @description Width*height in pixels, 256 to 1536 a side.
                     * @default 1024*1024
                     */
                    size?: string;
                    /** @description What to generate. */
                    prompt: string;
                    /**
                     * @description Base64 in place of an address.
                     * @default false
                     */
                    enable_base64_output?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    zImageTurboLora: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seed?: components["schemas"]["Seed"];
                    /**
                     * @description Width*height in pixels, 256 to 1536 a side.
                     * @default 1024*1024
                     */
                    size?: string;
                    loras?: {
                        /** @description Address of the weights. */
                        path: string;
                        /** @default 1 */
                        scale?: number;
                    }[];
                    /** @description What to generate. */
                    prompt: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    imageUpscaler: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Address of the image. */
                    image: string;
                    /**
                     * @default 4k
                     * @enum {string}
                     */
                    resolution?: "2k" | "4k" | "8k";
                    /**
                     * @default jpeg
                     * @enum {string}
                     */
                    output_format?: "jpeg" | "png" | "webp";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    imageEraser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description White is erased, black stays. */
                    mask?: string;
                    /** @description The image. */
                    image: string;
                    /** @description What to erase. */
                    prompt?: string;
                    /**
                     * @default jpeg
                     * @enum {string}
                     */
                    output_format?: "jpeg" | "png" | "webp";
                };
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    minimaxSpeech02Hd: {
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
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    minimaxSpeech02Turbo: {
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
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    minimaxSpeech25HdPreview: {
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
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    minimaxSpeech25TurboPreview: {
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
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    minimaxSpeech26Hd: {
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
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    minimaxSpeech26Turbo: {
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
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    minimaxSpeech28Hd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Speech28Request"];
            };
        };
        responses: {
            200: components["responses"]["SpeechCreated"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    minimaxSpeech28Turbo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Speech28Request"];
            };
        };
        responses: {
            200: components["responses"]["SpeechCreated"];
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
                "application/json": components["schemas"]["UnifiedRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            default: components["responses"]["Refused"];
        };
    };
    asyncTaskResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `ASYNC_TASK_RESULT` for these. */
                    event_type: string;
                    payload?: components["schemas"]["TaskResult"];
                };
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken; sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    videoCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    event_type?: string;
                    task_id?: string;
                    task?: {
                        task_id?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    payload?: {
                        task?: {
                            task_id?: string;
                        } & {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
