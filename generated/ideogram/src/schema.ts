/** The types of Ideogram's document, by openapi-typescript. Generated from specs/ideogram; change that, not this. */

export interface paths {
    "/v2/image/generate/ideogram-4-5": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with Ideogram 4.5, or change some */
        post: operations["generateIdeogram45"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/ideogram-4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with Ideogram 4.0 */
        post: operations["generateIdeogram4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/ideogram-4-custom-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with a model trained on Ideogram 4.0 */
        post: operations["generateIdeogram4CustomModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/ideogram-4-transparent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images without a background with Ideogram 4.0 */
        post: operations["generateIdeogram4Transparent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/ideogram-3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with Ideogram 3.0 */
        post: operations["generateIdeogram3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/ideogram-3-character": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images of the same character with Ideogram 3.0 */
        post: operations["generateIdeogram3Character"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/ideogram-3-custom-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with a model trained on Ideogram 3.0 */
        post: operations["generateIdeogram3CustomModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/ideogram-3-transparent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images without a background with Ideogram 3.0 */
        post: operations["generateIdeogram3Transparent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/ideogram-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with Ideogram 2.0 */
        post: operations["generateIdeogram2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/ideogram-2a": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with Ideogram 2a */
        post: operations["generateIdeogram2a"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/auto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with a model that Ideogram chooses */
        post: operations["generateAuto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/gpt-image-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with GPT Image 2, or change some */
        post: operations["generateGptImage2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/gpt-image-2-5-flare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with GPT Image 2.5 Flare, or change some */
        post: operations["generateGptImage25Flare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/gpt-image-2-5-sunburst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with GPT Image 2.5 Sunburst, or change some */
        post: operations["generateGptImage25Sunburst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/nano-banana-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with Nano Banana 2, or change some */
        post: operations["generateNanoBanana2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/nano-banana-pro": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with Nano Banana Pro, or change some */
        post: operations["generateNanoBananaPro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/p-image-ideogram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images quickly with P-Image Ideogram */
        post: operations["generatePImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/generate/z-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with Z-Image */
        post: operations["generateZImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/precise-edit/ideogram-4-5": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change an image and leave the rest of it exactly as it is */
        post: operations["preciseEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/inpaint/ideogram-3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repaint a part of an image with Ideogram 3.0 */
        post: operations["inpaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/inpaint/ideogram-3-character": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a character into a part of an image */
        post: operations["inpaintCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/inpaint/ideogram-3-custom-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repaint a part of an image with a model trained on Ideogram 3.0 */
        post: operations["inpaintCustomModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/remix/ideogram-4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images after an image with Ideogram 4.0 */
        post: operations["remixIdeogram4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/remix/ideogram-3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images after an image with Ideogram 3.0 */
        post: operations["remixIdeogram3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/remix/ideogram-3-character": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images of the same character after an image */
        post: operations["remixIdeogram3Character"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/remix/ideogram-3-custom-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images after an image with a model trained on Ideogram 3.0 */
        post: operations["remixIdeogram3CustomModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/remix/auto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images after an image with a model that Ideogram chooses */
        post: operations["remixAuto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/reframe/ideogram-3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend an image to another size with Ideogram 3.0 */
        post: operations["reframeIdeogram3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/reframe/nano-banana-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend an image to another shape with Nano Banana 2 */
        post: operations["reframeNanoBanana2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/replace-background/ideogram-3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put what an image shows before another background */
        post: operations["replaceBackground"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/replace-background/gpt-image-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put what an image shows before another background with GPT Image 2 */
        post: operations["replaceBackgroundGptImage2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/remove-background/ideogram-1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cut out what an image shows */
        post: operations["removeBackground"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/remove-object/ideogram-1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take something out of an image */
        post: operations["removeObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/upscale/auto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge an image with a model that Ideogram chooses */
        post: operations["upscaleAuto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/upscale/nano-banana-pro": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge an image with Nano Banana Pro */
        post: operations["upscaleNanoBananaPro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/upscale/topaz-bloom-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge an image with Topaz Bloom 2 */
        post: operations["upscaleTopazBloom2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/upscale/topaz-redefine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge an image with Topaz Redefine */
        post: operations["upscaleTopazRedefine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/upscale/topaz-standard-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge an image with Topaz Standard 2 */
        post: operations["upscaleTopazStandard2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/upscale/topaz-text-refine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge an image with Topaz Text Refine */
        post: operations["upscaleTopazTextRefine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/image/upscale/topaz-wonder-3-5": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge an image with Topaz Wonder 3.5 */
        post: operations["upscaleTopazWonder35"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/design/layerize/ideogram-3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the text off a design and tell what it says, where and how */
        post: operations["layerizeDesign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/svg/generate/ideogram-vector-1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw an SVG */
        post: operations["generateSvg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/svg/vectorize/ideogram-vector-1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn an image into an SVG */
        post: operations["vectorize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/seedance-2-5-text-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a prompt with Seedance 2.5 */
        post: operations["textToVideoSeedance25"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/seedance-2-5-image-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from its first frame with Seedance 2.5 */
        post: operations["imageToVideoSeedance25"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/seedance-2-5-reference-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video of what references show with Seedance 2.5 */
        post: operations["referenceToVideoSeedance25"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/seedance-2-text-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a prompt with Seedance 2.0 */
        post: operations["textToVideoSeedance2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/seedance-2-image-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from its first frame with Seedance 2.0 */
        post: operations["imageToVideoSeedance2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/seedance-2-reference-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video of what references show with Seedance 2.0 */
        post: operations["referenceToVideoSeedance2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/minimax-h3-text-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a prompt with MiniMax H3 */
        post: operations["textToVideoMinimaxH3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/minimax-h3-image-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from its first frame with MiniMax H3 */
        post: operations["imageToVideoMinimaxH3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/minimax-h3-reference-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video of what references show with MiniMax H3 */
        post: operations["referenceToVideoMinimaxH3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/kling-3-standard-text-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a prompt with Kling 3 Standard */
        post: operations["textToVideoKling3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/kling-3-standard-image-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from its first frame with Kling 3 Standard */
        post: operations["imageToVideoKling3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/video/generate/kling-4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video with Kling 4.0, through frames and of references */
        post: operations["generateVideoKling4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/tool/ad-localizer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an advertisement into another language */
        post: operations["localizeAd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/tool/ad-resizer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an advertisement to another size */
        post: operations["resizeAd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/tool/ad-variations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vary who or what an advertisement shows */
        post: operations["varyAd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/tool/colorways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a product in other colours */
        post: operations["recolor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/tool/ghost-mannequin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a garment as if worn by nobody */
        post: operations["ghostMannequin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/tool/material-swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a product in another material */
        post: operations["swapMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/tool/model-pose-variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a person in other poses */
        post: operations["poseModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/tool/sketch-to-render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn a sketch into a picture */
        post: operations["renderSketch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/generations/{generation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a generation */
        get: operations["getGeneration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ideogram-v4/async/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images with Ideogram 4.0 by the older API */
        post: operations["generateIdeogram4V1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/generations/{generation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a generation of the older API */
        get: operations["getGenerationV1"];
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
    generationEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A generation has results.
         * @description Signed, sent to the `webhook_url` of the submit, and repeated a few times until it is answered with a 2xx. What it says of each result differs from what a look says.
         */
        post: operations["generationEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Accepted: {
            /** @description What to look for, as Base64 for addresses. */
            generation_id: string;
            /**
             * @description One run of a model or several; no matter for looking.
             * @enum {string}
             */
            generation_kind?: "sampling" | "workflow";
            seed?: number;
            width?: number;
            height?: number;
            /** Format: date-time */
            created?: string;
        };
        CutOut: {
            generation_id?: string;
            /** @description Why it was not started. */
            error?: string;
            /** @description The HTTP status it would have had. */
            status_code?: number;
        };
        Generation: {
            generation_id: string;
            /** @enum {string} */
            status: "pending" | "completed" | "failed";
            /** Format: date-time */
            created?: string;
            /** @description Always `url`. */
            response_type?: string;
            /** @description Why it failed. */
            failure_reason?: string;
            /**
             * Format: int64
             * @description What was billed, in millionths of a US dollar; only where the price depends on use.
             */
            usage_cost_usd_micros?: number;
            /** @description There once it is completed. */
            data?: components["schemas"]["Result"][];
        };
        /** @description An image, an SVG, a video or a design without its text. */
        Result: {
            /** @enum {string} */
            object_type?: "image.generation" | "image.without-prompt-or-seed" | "svg.generation" | "video.generation" | "layerized_image" | "layerized_design.generation";
            /** @description For 24 hours. Null or empty where the result did not pass the safety check. */
            url?: string | null;
            is_image_safe?: boolean;
            asset_id?: string | null;
            /** @description What the model was given in the end. */
            prompt?: string;
            /** @description Width and height such as `2048x2048`; of a video its tier. */
            resolution?: string;
            seed?: number;
            /** @description Of a video. */
            aspect_ratio?: string;
            /** @description Of a video in seconds. */
            duration?: number;
            /** @description Of an SVG. */
            mime_type?: string;
            /** @description Of an SVG. */
            width?: number;
            /** @description Of an SVG. */
            height?: number;
            /** @description The design without its text. */
            base_image_url?: string | null;
            /** @description The text of the design. */
            text_blocks?: components["schemas"]["TextBlock"][];
        };
        TextBlock: {
            text?: string;
            x?: number;
            y?: number;
            width?: number;
            height?: number;
            angle?: number;
            /** @enum {string} */
            alignment?: "left" | "center" | "right";
            /** @enum {string} */
            role?: "heading" | "subheading" | "body" | "caption";
            color?: string | null;
            font_name?: string | null;
            font_alternatives?: string[] | null;
            font_size?: number | null;
            line_height?: number | null;
            formatting?: ("bold" | "italic" | "underline" | "strikethrough" | "all_caps" | "small_caps" | "superscript" | "subscript")[];
        };
        Message: {
            generation_id: string;
            /** Format: date-time */
            created?: string;
            data?: components["schemas"]["Result"][];
        };
        Refusal: {
            error?: string;
            /**
             * @description Which limit of the account stands against it.
             * @enum {string}
             */
            reject_reason?: "insufficient_funds" | "subscription_required" | "daily_limit" | "priority_credit_required" | "inflight_limit" | "feature_limit";
            /** @description How many generations may be in flight, with inflight_limit. */
            max_inflight_requests?: number;
            /**
             * @description The queue it would have gone to, with inflight_limit.
             * @enum {string}
             */
            task_completion_speed?: "fast" | "slow";
        };
        /**
         * @description Without it the request itself waits for the images.
         * @constant
         */
        Async: true;
        /**
         * Format: uri
         * @description Where to tell of the results; no private host.
         */
        WebhookUrl: string;
        /** @description What to show. */
        Prompt: string;
        /** @description What happens, how the camera moves. */
        VideoPrompt: string;
        /** @description What not to show; the prompt stands above it. */
        NegativePrompt: string;
        /** @description What to make of it. */
        Instruction: string;
        /** @default 1 */
        NumImages: number;
        /** @description The same seed gives the same again. */
        Seed: number;
        /**
         * @description Whether the prompt is rewritten first.
         * @enum {string}
         */
        MagicPrompt: "auto" | "on" | "off";
        /**
         * @default default
         * @enum {string}
         */
        RenderingSpeed: "turbo" | "default" | "quality";
        /** @enum {string} */
        Quality: "low" | "medium" | "high";
        /** @enum {string} */
        Quality45: "very_low" | "low" | "medium" | "high";
        /** @description Looks for logos and likenesses in the results, which takes time; what is found is withheld. */
        CopyrightDetection: boolean | null;
        /**
         * Format: binary
         * @description JPEG, PNG or WebP, 50 MB at most.
         */
        SourceImage: string;
        /**
         * Format: binary
         * @description Black is repainted, white is kept; as large as the image.
         */
        BlackMask: string;
        /** @description How closely the image is followed. */
        ImageWeight: number;
        /**
         * @default x2
         * @enum {string}
         */
        UpscaleFactor: "x2" | "x4" | "x8";
        /** @description A trained model. */
        CustomModel: string;
        /**
         * @description Instead of a resolution.
         * @enum {string}
         */
        AspectRatio3: "auto" | "1x3" | "3x1" | "1x2" | "2x1" | "9x16" | "16x9" | "10x16" | "16x10" | "2x3" | "3x2" | "3x4" | "4x3" | "4x5" | "5x4" | "1x1";
        /**
         * @description Instead of a resolution.
         * @enum {string}
         */
        FixedAspectRatio3: "1x3" | "3x1" | "1x2" | "2x1" | "9x16" | "16x9" | "10x16" | "16x10" | "2x3" | "3x2" | "3x4" | "4x3" | "4x5" | "5x4" | "1x1";
        /** @enum {string} */
        AspectRatio4: "auto" | "1x4" | "1x3" | "1x2" | "9x16" | "10x16" | "2x3" | "3x4" | "4x5" | "1x1" | "5x4" | "4x3" | "3x2" | "16x10" | "16x9" | "2x1" | "3x1" | "4x1";
        /** @enum {string} */
        ToolAspectRatio: "1:1" | "3:4" | "4:3" | "16:9" | "9:16";
        /**
         * @default auto
         * @enum {string}
         */
        SeedanceAspectRatio: "auto" | "21x9" | "16x9" | "4x3" | "1x1" | "3x4" | "9x16";
        /**
         * @description Adds sound.
         * @default false
         */
        Audio: boolean;
        /**
         * @default general
         * @enum {string}
         */
        StyleType: "auto" | "general" | "realistic" | "design" | "custom" | "fiction" | "stylized";
        /**
         * @default auto
         * @enum {string}
         */
        CharacterStyleType: "auto" | "realistic" | "fiction";
        /** @enum {string} */
        StyleType2: "auto" | "general" | "realistic" | "design" | "render_3d" | "anime";
        /** @description Styles as eight hexadecimal digits. Not with a preset or style references. */
        StyleCodes: string[];
        /** @description Pictures of the style, 25 MB each at most. Not with a preset or style codes. */
        StyleReferences: string[];
        /** @description A picture of the character, 25 MB at most. */
        CharacterReferences: string[];
        /**
         * Format: binary
         * @description Where in the picture the character is.
         */
        CharacterMask: string;
        /** @description A preset, or colours of one's own. */
        ColorPalette: {
            /** @enum {string} */
            name: "ember" | "fresh" | "jungle" | "magic" | "melon" | "mosaic" | "pastel" | "ultramarine";
        } | {
            members: {
                color_hex: string;
                color_weight?: number;
            }[];
        };
        /**
         * @description Not with style codes or style references.
         * @enum {string}
         */
        StylePreset: "80s_illustration" | "90s_nostalgia" | "abstract_organic" | "analog_nostalgia" | "art_brut" | "art_deco" | "art_poster" | "aura" | "avant_garde" | "bauhaus" | "blueprint" | "blurry_motion" | "bright_art" | "c4d_cartoon" | "childrens_book" | "collage" | "coloring_book_i" | "coloring_book_ii" | "cubism" | "dark_aura" | "doodle" | "double_exposure" | "dramatic_cinema" | "editorial" | "emotional_minimal" | "ethereal_party" | "expired_film" | "flat_art" | "flat_vector" | "forest_reverie" | "geo_minimalist" | "glass_prism" | "golden_hour" | "graffiti_i" | "graffiti_ii" | "halftone_print" | "high_contrast" | "hippie_era" | "iconic" | "japandi_fusion" | "jazzy" | "long_exposure" | "magazine_editorial" | "minimal_illustration" | "mixed_media" | "monochrome" | "nightlife" | "oil_painting" | "old_cartoons" | "paint_gesture" | "pop_art" | "retro_etching" | "riviera_pop" | "spotlight_80s" | "stylized_red" | "surreal_collage" | "travel_poster" | "vintage_geo" | "vintage_poster" | "watercolor" | "weird" | "woodblock_print";
        /**
         * @description Instead of an aspect ratio.
         * @enum {string}
         */
        Resolution3: "512x1536" | "576x1408" | "576x1472" | "576x1536" | "640x1344" | "640x1408" | "640x1472" | "640x1536" | "704x1152" | "704x1216" | "704x1280" | "704x1344" | "704x1408" | "704x1472" | "736x1312" | "768x1088" | "768x1216" | "768x1280" | "768x1344" | "800x1280" | "832x960" | "832x1024" | "832x1088" | "832x1152" | "832x1216" | "832x1248" | "864x1152" | "896x960" | "896x1024" | "896x1088" | "896x1120" | "896x1152" | "960x832" | "960x896" | "960x1024" | "960x1088" | "1024x832" | "1024x896" | "1024x960" | "1024x1024" | "1088x768" | "1088x832" | "1088x896" | "1088x960" | "1120x896" | "1152x704" | "1152x832" | "1152x864" | "1152x896" | "1216x704" | "1216x768" | "1216x832" | "1248x832" | "1280x704" | "1280x768" | "1280x800" | "1312x736" | "1344x640" | "1344x704" | "1344x768" | "1408x576" | "1408x640" | "1408x704" | "1472x576" | "1472x640" | "1472x704" | "1536x512" | "1536x576" | "1536x640";
        /** @enum {string} */
        Resolution4: "2048x2048" | "1440x2880" | "2880x1440" | "1664x2496" | "2496x1664" | "1792x2240" | "2240x1792" | "1440x2560" | "2560x1440" | "1600x2560" | "2560x1600" | "1728x2304" | "2304x1728" | "1296x3168" | "3168x1296" | "1152x2944" | "2944x1152" | "1248x3328" | "3328x1248" | "1280x3072" | "3072x1280" | "1024x3072" | "3072x1024" | "1024x1024" | "896x1120" | "1120x896" | "864x1152" | "1152x864" | "832x1248" | "1248x832" | "800x1280" | "1280x800" | "720x1280" | "1280x720" | "720x1440" | "1440x720" | "512x1536" | "1536x512";
        /** @enum {string} */
        AdSize: "300x250" | "336x280" | "300x600" | "1080x1080" | "1080x1350" | "1080x1920" | "1920x1080" | "728x90" | "160x600" | "970x250" | "320x50" | "300x50" | "320x100" | "1800x900" | "2400x2400" | "1200x3500" | "2880x2880" | "2560x3200" | "3200x2560" | "2448x3264" | "3264x2448" | "2336x3504" | "3504x2336" | "2240x3584" | "3584x2240" | "2160x3840" | "3840x2160" | "1920x3840" | "3840x1920" | "1280x3840" | "3840x1280";
        /** @description Either a prompt in words, which is rewritten first, or a structured one. */
        GenerateIdeogram4V1: {
            /** @description What to show. */
            text_prompt?: string;
            json_prompt?: components["schemas"]["StructuredPrompt"];
            resolution?: components["schemas"]["Resolution4"];
            /** @enum {string} */
            rendering_speed?: "FLASH" | "TURBO" | "BALANCED" | "DEFAULT" | "QUALITY";
            seed?: number;
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
        } & (unknown | unknown);
        StructuredPrompt: {
            /** @description The whole in a sentence. */
            high_level_description: string;
            compositional_deconstruction: {
                background: string;
                elements: components["schemas"]["PromptElement"][];
            };
            style_description?: {
                aesthetics?: string;
                art_style?: string;
                lighting?: string;
                medium?: string;
                photo?: string;
                color_palette?: string[];
            };
        };
        /** @description A thing, or a text to set. */
        PromptElement: {
            /** @enum {string} */
            type: "obj" | "text";
            desc: string;
            /** @description The words of a text. */
            text?: string;
            /** @description Top, left, bottom and right on a canvas of 1000 by 1000. */
            bbox?: number[];
            color_palette?: string[];
        };
        GenerateIdeogram45: {
            /** @description Words, or a structured prompt of Ideogram 4.0 as JSON. */
            prompt: components["schemas"]["Prompt"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            /** @description Pictures to change; the first is changed, the others are references. JPEG, PNG or WebP, 25 MB each at most. */
            images?: string[];
            /**
             * Format: binary
             * @description Black is changed, white is kept; as large as the first picture. Rules out size.
             */
            mask?: string;
            /** @description `auto`, a supported size such as 2048x2048, or with pictures `source`. */
            size?: string;
            /** @description The default is medium with pictures and high without; very_low needs pictures. */
            quality?: components["schemas"]["Quality45"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateIdeogram4: {
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            resolution?: components["schemas"]["Resolution4"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateIdeogram4CustomModel: {
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            custom_model_uri: components["schemas"]["CustomModel"];
            /** @description Further models on top of it. */
            stacked_custom_models?: {
                custom_model_uri: components["schemas"]["CustomModel"];
                weight?: number;
            }[];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            resolution?: components["schemas"]["Resolution4"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateIdeogram4Transparent: {
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            aspect_ratio?: components["schemas"]["AspectRatio4"];
            /** @enum {string} */
            output_resolution?: "1k" | "2k" | "4k" | "8k";
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateIdeogram3: {
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["NegativePrompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            aspect_ratio?: components["schemas"]["AspectRatio3"];
            resolution?: components["schemas"]["Resolution3"];
            style_type?: components["schemas"]["StyleType"];
            style_preset?: components["schemas"]["StylePreset"];
            style_codes?: components["schemas"]["StyleCodes"];
            color_palette?: components["schemas"]["ColorPalette"];
            style_reference_images?: components["schemas"]["StyleReferences"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateIdeogram3Character: {
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["NegativePrompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            aspect_ratio?: components["schemas"]["AspectRatio3"];
            resolution?: components["schemas"]["Resolution3"];
            style_type?: components["schemas"]["CharacterStyleType"];
            style_reference_images?: components["schemas"]["StyleReferences"];
            character_reference_images: components["schemas"]["CharacterReferences"];
            character_reference_mask?: components["schemas"]["CharacterMask"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateIdeogram3CustomModel: {
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["NegativePrompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            custom_model_uri: components["schemas"]["CustomModel"];
            aspect_ratio?: components["schemas"]["AspectRatio3"];
            resolution?: components["schemas"]["Resolution3"];
            style_preset?: components["schemas"]["StylePreset"];
            style_codes?: components["schemas"]["StyleCodes"];
            color_palette?: components["schemas"]["ColorPalette"];
            style_reference_images?: components["schemas"]["StyleReferences"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateIdeogram3Transparent: {
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["NegativePrompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            aspect_ratio?: components["schemas"]["AspectRatio3"];
            /** @enum {string} */
            upscale_factor?: "x1" | "x2" | "x4";
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateIdeogram2: {
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["NegativePrompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            aspect_ratio?: components["schemas"]["AspectRatio3"];
            style_type?: components["schemas"]["StyleType2"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateIdeogram2a: {
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            aspect_ratio?: components["schemas"]["AspectRatio3"];
            style_type?: components["schemas"]["StyleType2"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateAuto: {
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["NegativePrompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            /** @description Pictures to change or to follow, 25 MB each at most. */
            images?: string[];
            /** @default auto */
            aspect_ratio?: string;
            resolution?: string;
            /** @enum {string} */
            resolution_tier?: "1k" | "2k" | "4k";
            async: components["schemas"]["Async"];
        };
        GenerateGptImage2: {
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            /** @description Pictures to change or to follow, 25 MB each at most. */
            images?: string[];
            aspect_ratio?: string;
            resolution?: string;
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateGptImage25: {
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            /** @description Pictures to change or to follow, 25 MB each at most. */
            images?: string[];
            /**
             * Format: binary
             * @description What of the picture may change.
             */
            mask?: string;
            aspect_ratio?: string;
            resolution?: string;
            /**
             * @default auto
             * @enum {string}
             */
            background?: "auto" | "transparent" | "opaque";
            /**
             * @default auto
             * @enum {string}
             */
            quality?: "auto" | "low" | "medium" | "high";
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateNanoBanana2: {
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            /** @description Pictures to change or to follow, 25 MB each at most. */
            images?: string[];
            /** @enum {string} */
            aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "16:9" | "9:16" | "21:9" | "4:1" | "1:4" | "8:1" | "1:8";
            /** @enum {string} */
            resolution_tier?: "1K" | "2K" | "4K";
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateNanoBananaPro: {
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            /** @description Pictures to change or to follow, 25 MB each at most. */
            images?: string[];
            /** @enum {string} */
            aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "16:9" | "9:16" | "21:9";
            /** @enum {string} */
            resolution_tier?: "1K" | "2K" | "4K";
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GeneratePImage: {
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            aspect_ratio?: components["schemas"]["FixedAspectRatio3"];
            /** @enum {string} */
            resolution?: "1k" | "2k";
            custom_width?: number;
            custom_height?: number;
            /** @enum {string} */
            quality?: "very_low" | "low" | "medium" | "high" | "very_high";
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateZImage: {
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            resolution?: string;
            num_inference_steps?: number;
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        PreciseEdit: {
            image: components["schemas"]["SourceImage"];
            prompt: components["schemas"]["Prompt"];
            /** @description Black may change, white may not. */
            mask?: components["schemas"]["BlackMask"];
            /** @description What the change should follow; with a mask three at most. */
            reference_images?: string[];
            /**
             * @description The part of the image that is looked at: `auto` around the mask, or y_min,x_min,y_max,x_max with 256 pixels a side at least.
             * @default none
             */
            context_window?: string;
            quality?: components["schemas"]["Quality45"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        Inpaint: {
            /** @description 25 MB at most. */
            image: components["schemas"]["SourceImage"];
            mask: components["schemas"]["BlackMask"];
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            style_codes?: components["schemas"]["StyleCodes"];
            style_reference_images?: components["schemas"]["StyleReferences"];
            style_type?: components["schemas"]["StyleType"];
            style_preset?: components["schemas"]["StylePreset"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        InpaintCharacter: {
            /** @description 25 MB at most. */
            image: components["schemas"]["SourceImage"];
            mask: components["schemas"]["BlackMask"];
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            style_codes?: components["schemas"]["StyleCodes"];
            style_reference_images?: components["schemas"]["StyleReferences"];
            style_type?: components["schemas"]["CharacterStyleType"];
            character_reference_images: components["schemas"]["CharacterReferences"];
            character_reference_mask?: components["schemas"]["CharacterMask"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        InpaintCustomModel: {
            /** @description 25 MB at most. */
            image: components["schemas"]["SourceImage"];
            mask: components["schemas"]["BlackMask"];
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            style_codes?: components["schemas"]["StyleCodes"];
            style_reference_images?: components["schemas"]["StyleReferences"];
            style_preset?: components["schemas"]["StylePreset"];
            custom_model_uri: components["schemas"]["CustomModel"];
            async: components["schemas"]["Async"];
        };
        RemixIdeogram4: {
            image: components["schemas"]["SourceImage"];
            image_weight?: components["schemas"]["ImageWeight"];
            prompt: components["schemas"]["Prompt"];
            num_images?: components["schemas"]["NumImages"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            resolution?: components["schemas"]["Resolution4"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        RemixIdeogram3: {
            image: components["schemas"]["SourceImage"];
            image_weight?: components["schemas"]["ImageWeight"];
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["NegativePrompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            aspect_ratio?: components["schemas"]["FixedAspectRatio3"];
            resolution?: components["schemas"]["Resolution3"];
            style_type?: components["schemas"]["StyleType"];
            style_preset?: components["schemas"]["StylePreset"];
            style_codes?: components["schemas"]["StyleCodes"];
            color_palette?: components["schemas"]["ColorPalette"];
            style_reference_images?: components["schemas"]["StyleReferences"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        RemixIdeogram3Character: {
            image: components["schemas"]["SourceImage"];
            image_weight?: components["schemas"]["ImageWeight"];
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["NegativePrompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            aspect_ratio?: components["schemas"]["FixedAspectRatio3"];
            resolution?: components["schemas"]["Resolution3"];
            style_type?: components["schemas"]["CharacterStyleType"];
            style_reference_images?: components["schemas"]["StyleReferences"];
            character_reference_images: components["schemas"]["CharacterReferences"];
            character_reference_mask?: components["schemas"]["CharacterMask"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        RemixIdeogram3CustomModel: {
            image: components["schemas"]["SourceImage"];
            image_weight?: components["schemas"]["ImageWeight"];
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["NegativePrompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            custom_model_uri: components["schemas"]["CustomModel"];
            aspect_ratio?: components["schemas"]["FixedAspectRatio3"];
            resolution?: components["schemas"]["Resolution3"];
            style_preset?: components["schemas"]["StylePreset"];
            style_codes?: components["schemas"]["StyleCodes"];
            color_palette?: components["schemas"]["ColorPalette"];
            style_reference_images?: components["schemas"]["StyleReferences"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        RemixAuto: {
            image: components["schemas"]["SourceImage"];
            image_weight?: components["schemas"]["ImageWeight"];
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["NegativePrompt"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            magic_prompt?: components["schemas"]["MagicPrompt"];
            enable_copyright_detection?: components["schemas"]["CopyrightDetection"];
            aspect_ratio?: components["schemas"]["AspectRatio4"];
            resolution?: string;
            /** @enum {string} */
            resolution_tier?: "1k" | "2k";
            style_type?: components["schemas"]["StyleType"];
            style_preset?: components["schemas"]["StylePreset"];
            style_codes?: components["schemas"]["StyleCodes"];
            color_palette?: components["schemas"]["ColorPalette"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        ReframeIdeogram3: {
            /** @description 25 MB at most. */
            image: components["schemas"]["SourceImage"];
            resolution: components["schemas"]["Resolution3"];
            num_images?: components["schemas"]["NumImages"];
            seed?: components["schemas"]["Seed"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            style_preset?: components["schemas"]["StylePreset"];
            style_codes?: components["schemas"]["StyleCodes"];
            color_palette?: components["schemas"]["ColorPalette"];
            style_reference_images?: components["schemas"]["StyleReferences"];
            async: components["schemas"]["Async"];
        };
        ReframeNanoBanana2: {
            image: components["schemas"]["SourceImage"];
            /** @enum {string} */
            aspect_ratio: "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "16:9" | "9:16" | "21:9" | "4:1" | "1:4" | "8:1" | "1:8";
            /** @default 1 */
            num_images?: number;
            seed?: components["schemas"]["Seed"];
        };
        ReplaceBackground: {
            image: components["schemas"]["SourceImage"];
            /** @description The new background. */
            prompt: string;
            num_images?: components["schemas"]["NumImages"];
            rendering_speed?: components["schemas"]["RenderingSpeed"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        ReplaceBackgroundGptImage2: {
            image: components["schemas"]["SourceImage"];
            /** @description The new background. */
            prompt: string;
            num_images?: components["schemas"]["NumImages"];
            quality?: components["schemas"]["Quality"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        RemoveBackground: {
            /** @description 25 MB at most. */
            image: components["schemas"]["SourceImage"];
            async: components["schemas"]["Async"];
        };
        RemoveObject: {
            image: components["schemas"]["SourceImage"];
            /**
             * Format: binary
             * @description White is taken out; as large as the image, 50 MB at most.
             */
            mask: string;
            seed?: components["schemas"]["Seed"];
        };
        UpscaleAuto: {
            image: components["schemas"]["SourceImage"];
            upscale_factor?: components["schemas"]["UpscaleFactor"];
            seed?: components["schemas"]["Seed"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        UpscaleNanoBananaPro: {
            image: components["schemas"]["SourceImage"];
            /** @description What to heed. */
            prompt?: string;
            /**
             * @default 2K
             * @enum {string}
             */
            resolution_tier?: "1K" | "2K" | "4K";
            seed?: components["schemas"]["Seed"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        UpscaleTopazBloom2: {
            image: components["schemas"]["SourceImage"];
            upscale_factor?: components["schemas"]["UpscaleFactor"];
            seed?: components["schemas"]["Seed"];
            /** @description What to heed. */
            prompt?: string;
            /** @default 3 */
            creativity?: number;
            /** @default true */
            color_preservation?: boolean;
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        UpscaleTopazRedefine: {
            image: components["schemas"]["SourceImage"];
            upscale_factor?: components["schemas"]["UpscaleFactor"];
            seed?: components["schemas"]["Seed"];
            /** @description What to heed. */
            prompt?: string;
            /** @default false */
            autoprompt?: boolean;
            /** @default 3 */
            creativity?: number;
            /** @default 1 */
            texture?: number;
            /** @default false */
            detail?: boolean;
            detail_strength?: number;
            denoise?: number;
            sharpen?: number;
            face_enhancement?: boolean;
            face_enhancement_creativity?: number;
            face_enhancement_strength?: number;
            /** @enum {string} */
            subject_detection?: "all" | "foreground" | "background";
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        UpscaleTopazStandard2: {
            image: components["schemas"]["SourceImage"];
            upscale_factor?: components["schemas"]["UpscaleFactor"];
            strength?: number;
            denoise?: number;
            sharpen?: number;
            fix_compression?: number;
            face_enhancement?: boolean;
            face_enhancement_creativity?: number;
            face_enhancement_strength?: number;
            /** @enum {string} */
            subject_detection?: "all" | "foreground" | "background";
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        UpscaleTopazTextRefine: {
            image: components["schemas"]["SourceImage"];
            upscale_factor?: components["schemas"]["UpscaleFactor"];
            seed?: components["schemas"]["Seed"];
            strength?: number;
            denoise?: number;
            sharpen?: number;
            fix_compression?: number;
            face_enhancement?: boolean;
            face_enhancement_creativity?: number;
            face_enhancement_strength?: number;
            /** @enum {string} */
            subject_detection?: "all" | "foreground" | "background";
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        UpscaleTopazWonder35: {
            image: components["schemas"]["SourceImage"];
            upscale_factor?: components["schemas"]["UpscaleFactor"];
            seed?: components["schemas"]["Seed"];
            /**
             * @default high
             * @enum {string}
             */
            enhancement_strength?: "low" | "medium" | "high";
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        LayerizeDesign: {
            image: components["schemas"]["SourceImage"];
            /** @description Fonts the text may be set in, 5 MB each at most. */
            font_candidate_files?: string[];
            /** @description What to heed. */
            prompt?: string;
            seed?: components["schemas"]["Seed"];
            async: components["schemas"]["Async"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateSvg: {
            /** @description What it shows. */
            prompt: string;
            quality?: components["schemas"]["Quality"];
        };
        Vectorize: {
            image: components["schemas"]["SourceImage"];
            /**
             * @description `simple` has fewer shapes, `detailed` keeps fine detail.
             * @enum {string}
             */
            mode?: "auto" | "simple" | "detailed";
        };
        TextToVideoSeedance25: {
            prompt: components["schemas"]["VideoPrompt"];
            /** @description Seconds. */
            duration?: number;
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
            generate_audio?: components["schemas"]["Audio"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        ImageToVideoSeedance25: {
            /**
             * Format: binary
             * @description The first frame.
             */
            image: string;
            /**
             * Format: binary
             * @description The last frame.
             */
            end_image?: string;
            prompt: components["schemas"]["VideoPrompt"];
            /** @description Seconds. */
            duration?: number;
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            generate_audio?: components["schemas"]["Audio"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        ReferenceToVideoSeedance25: {
            /** @description Names the references as [Image1] and so on. */
            prompt: components["schemas"]["VideoPrompt"];
            /** @description Who and what the video shows. */
            reference_images?: string[];
            /** @description Sounds that lead it. */
            reference_audios?: string[];
            /** @description Seconds. */
            duration?: number;
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
            generate_audio?: components["schemas"]["Audio"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        TextToVideoSeedance2: {
            prompt: components["schemas"]["VideoPrompt"];
            /** @description Seconds. */
            duration?: number;
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p";
            aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
            generate_audio?: components["schemas"]["Audio"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        ImageToVideoSeedance2: {
            /**
             * Format: binary
             * @description The first frame.
             */
            image: string;
            /**
             * Format: binary
             * @description The last frame.
             */
            end_image?: string;
            prompt: components["schemas"]["VideoPrompt"];
            /** @description Seconds. */
            duration?: number;
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p";
            aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
            generate_audio?: components["schemas"]["Audio"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        ReferenceToVideoSeedance2: {
            /** @description Names the references as [Image1] and so on. */
            prompt: components["schemas"]["VideoPrompt"];
            /** @description Who and what the video shows. */
            reference_images?: string[];
            /** @description Sounds that lead it. */
            reference_audios?: string[];
            /** @description Seconds. */
            duration?: number;
            /**
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p";
            aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
            generate_audio?: components["schemas"]["Audio"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        TextToVideoMinimaxH3: {
            prompt: components["schemas"]["VideoPrompt"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            /**
             * @default 2K
             * @enum {string}
             */
            resolution?: "480P" | "768P" | "2K" | "4K";
            /**
             * @default 16x9
             * @enum {string}
             */
            aspect_ratio?: "21x9" | "16x9" | "4x3" | "1x1" | "3x4" | "9x16";
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        ImageToVideoMinimaxH3: {
            /**
             * Format: binary
             * @description The first frame.
             */
            image: string;
            /**
             * Format: binary
             * @description The last frame.
             */
            end_image?: string;
            prompt: components["schemas"]["VideoPrompt"];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            /**
             * @default 2K
             * @enum {string}
             */
            resolution?: "480P" | "768P" | "2K" | "4K";
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        ReferenceToVideoMinimaxH3: {
            /** @description Names the references as Image 1 and so on. */
            prompt: components["schemas"]["VideoPrompt"];
            /**
             * @default balanced
             * @enum {string}
             */
            prompt_expansion_mode?: "disabled" | "fast" | "balanced" | "quality";
            /** @description Who and what the video shows. */
            reference_images?: string[];
            /** @description Sounds that lead it. */
            reference_audios?: string[];
            /**
             * @description Seconds.
             * @default 5
             */
            duration?: number;
            /**
             * @default 2K
             * @enum {string}
             */
            resolution?: "480P" | "768P" | "2K" | "4K";
            /**
             * @default 16x9
             * @enum {string}
             */
            aspect_ratio?: "21x9" | "16x9" | "4x3" | "1x1" | "3x4" | "9x16";
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        TextToVideoKling3: {
            prompt: components["schemas"]["VideoPrompt"];
            /** @description What it should not show. */
            negative_prompt?: string;
            /** @description Seconds. */
            duration?: number;
            /**
             * @default 16x9
             * @enum {string}
             */
            aspect_ratio?: "16x9" | "9x16" | "1x1";
            /** @description How closely the prompt is followed. */
            cfg_scale?: number;
            /**
             * @default customize
             * @enum {string}
             */
            shot_type?: "customize" | "intelligent";
            generate_audio?: components["schemas"]["Audio"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        ImageToVideoKling3: {
            /**
             * Format: binary
             * @description The first frame.
             */
            image: string;
            /**
             * Format: binary
             * @description The last frame.
             */
            end_image?: string;
            prompt: components["schemas"]["VideoPrompt"];
            /** @description What it should not show. */
            negative_prompt?: string;
            /** @description Seconds. */
            duration?: number;
            /** @description How closely the prompt is followed. */
            cfg_scale?: number;
            /**
             * @default customize
             * @enum {string}
             */
            shot_type?: "customize" | "intelligent";
            generate_audio?: components["schemas"]["Audio"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GenerateVideoKling4: {
            /** @description What it shows. Names the references as [Image1] and so on. */
            prompt: string;
            /** @description Frames in their order: the first opens the video, the last of several closes it. */
            frames?: string[];
            /** @description Who and what the video shows. */
            reference_images?: string[];
            /** @description Seconds. */
            duration?: number;
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        LocalizeAd: {
            image: components["schemas"]["SourceImage"];
            /** @enum {string} */
            language: "ar" | "cs" | "da" | "de" | "en" | "es" | "fi" | "fr" | "fr-ca" | "hu" | "it" | "ja" | "nl" | "no" | "pl" | "pt" | "sv";
            /** @description What to heed. */
            prompt?: string;
            /** @description The words to set. */
            exact_copy?: string;
            /** @default 1 */
            num_images?: number;
            seed?: components["schemas"]["Seed"];
            quality?: components["schemas"]["Quality"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        ResizeAd: {
            image: components["schemas"]["SourceImage"];
            resolution: components["schemas"]["AdSize"];
            /** @enum {string} */
            platform?: "google" | "meta" | "meta_reels" | "meta_stories" | "snapchat" | "tiktok";
            prompt?: string;
            /** @default 1 */
            num_images?: number;
            quality?: components["schemas"]["Quality"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        VaryAd: {
            image: components["schemas"]["SourceImage"];
            /** @enum {string} */
            variation_type: "people" | "setting" | "group_size" | "scene";
            prompt?: string;
            /** @default 1 */
            num_images?: number;
            quality?: components["schemas"]["Quality"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        Recolor: {
            image: components["schemas"]["SourceImage"];
            colors: string[];
            /** @description Which parts are meant. */
            masks?: string[];
            aspect_ratio?: components["schemas"]["ToolAspectRatio"];
            quality?: components["schemas"]["Quality"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        GhostMannequin: {
            /** @enum {string} */
            view: "front" | "three_quarter" | "back";
            /**
             * Format: binary
             * @description The garment from this side.
             */
            front_image?: string;
            /**
             * Format: binary
             * @description The garment from this side.
             */
            back_image?: string;
            /**
             * Format: binary
             * @description The garment from this side.
             */
            left_image?: string;
            /**
             * Format: binary
             * @description The garment from this side.
             */
            right_image?: string;
            /**
             * Format: binary
             * @description The garment from this side.
             */
            top_image?: string;
            /**
             * Format: binary
             * @description The garment from this side.
             */
            bottom_image?: string;
            /** @description Pictures of the garment. */
            garment_images?: string[];
            /** @description What to heed. */
            instruction?: string;
            aspect_ratio?: components["schemas"]["ToolAspectRatio"];
            seed?: components["schemas"]["Seed"];
            quality?: components["schemas"]["Quality"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        SwapMaterial: {
            image: components["schemas"]["SourceImage"];
            /** @description The materials. */
            materials: string[];
            /** @description Which parts are meant. */
            masks?: string[];
            aspect_ratio?: components["schemas"]["ToolAspectRatio"];
            quality?: components["schemas"]["Quality"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        PoseModel: {
            /**
             * Format: binary
             * @description The person.
             */
            source_image: string;
            instruction: components["schemas"]["Instruction"];
            num_images?: components["schemas"]["NumImages"];
            aspect_ratio?: components["schemas"]["ToolAspectRatio"];
            seed?: components["schemas"]["Seed"];
            quality?: components["schemas"]["Quality"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
        RenderSketch: {
            /**
             * Format: binary
             * @description The sketch.
             */
            sketch_image: string;
            instruction: components["schemas"]["Instruction"];
            num_images?: components["schemas"]["NumImages"];
            aspect_ratio?: components["schemas"]["ToolAspectRatio"];
            seed?: components["schemas"]["Seed"];
            quality?: components["schemas"]["Quality"];
            webhook_url?: components["schemas"]["WebhookUrl"];
        };
    };
    responses: {
        /** @description Started. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Accepted"];
            };
        };
        /** @description Started, or refused all the same. */
        CutOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CutOut"];
            };
        };
        /** @description Refused before it ran, and not billed. */
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
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the generation.
         * @example xtdZiqPwRxqY1Y7NExFmzB
         */
        GenerationId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    generateIdeogram45: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateIdeogram45"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateIdeogram4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateIdeogram4"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateIdeogram4CustomModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateIdeogram4CustomModel"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateIdeogram4Transparent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateIdeogram4Transparent"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateIdeogram3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateIdeogram3"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateIdeogram3Character: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateIdeogram3Character"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateIdeogram3CustomModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateIdeogram3CustomModel"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateIdeogram3Transparent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateIdeogram3Transparent"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateIdeogram2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateIdeogram2"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateIdeogram2a: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateIdeogram2a"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateAuto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateAuto"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateGptImage2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateGptImage2"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateGptImage25Flare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateGptImage25"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateGptImage25Sunburst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateGptImage25"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateNanoBanana2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateNanoBanana2"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateNanoBananaPro: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateNanoBananaPro"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generatePImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GeneratePImage"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateZImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateZImage"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    preciseEdit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PreciseEdit"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
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
                "multipart/form-data": components["schemas"]["Inpaint"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    inpaintCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["InpaintCharacter"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    inpaintCustomModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["InpaintCustomModel"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    remixIdeogram4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RemixIdeogram4"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    remixIdeogram3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RemixIdeogram3"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    remixIdeogram3Character: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RemixIdeogram3Character"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    remixIdeogram3CustomModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RemixIdeogram3CustomModel"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    remixAuto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RemixAuto"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    reframeIdeogram3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReframeIdeogram3"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    reframeNanoBanana2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReframeNanoBanana2"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
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
                "multipart/form-data": components["schemas"]["ReplaceBackground"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    replaceBackgroundGptImage2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReplaceBackgroundGptImage2"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
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
                "multipart/form-data": components["schemas"]["RemoveBackground"];
            };
        };
        responses: {
            200: components["responses"]["CutOut"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    removeObject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RemoveObject"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    upscaleAuto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UpscaleAuto"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    upscaleNanoBananaPro: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UpscaleNanoBananaPro"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    upscaleTopazBloom2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UpscaleTopazBloom2"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    upscaleTopazRedefine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UpscaleTopazRedefine"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    upscaleTopazStandard2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UpscaleTopazStandard2"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    upscaleTopazTextRefine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UpscaleTopazTextRefine"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    upscaleTopazWonder35: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UpscaleTopazWonder35"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    layerizeDesign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["LayerizeDesign"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateSvg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateSvg"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    vectorize: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Vectorize"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    textToVideoSeedance25: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToVideoSeedance25"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    imageToVideoSeedance25: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImageToVideoSeedance25"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    referenceToVideoSeedance25: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReferenceToVideoSeedance25"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    textToVideoSeedance2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToVideoSeedance2"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    imageToVideoSeedance2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImageToVideoSeedance2"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    referenceToVideoSeedance2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReferenceToVideoSeedance2"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    textToVideoMinimaxH3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToVideoMinimaxH3"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    imageToVideoMinimaxH3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImageToVideoMinimaxH3"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    referenceToVideoMinimaxH3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReferenceToVideoMinimaxH3"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    textToVideoKling3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToVideoKling3"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    imageToVideoKling3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImageToVideoKling3"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateVideoKling4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateVideoKling4"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    localizeAd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["LocalizeAd"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    resizeAd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ResizeAd"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    varyAd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["VaryAd"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    recolor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Recolor"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    ghostMannequin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GhostMannequin"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    swapMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SwapMaterial"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    poseModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PoseModel"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    renderSketch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RenderSketch"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getGeneration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the generation.
                 * @example xtdZiqPwRxqY1Y7NExFmzB
                 */
                generation_id: components["parameters"]["GenerationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The generation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generateIdeogram4V1: {
        parameters: {
            query?: {
                /** @description Where the images are to be sent; HTTPS, and no private host. */
                webhook_url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateIdeogram4V1"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            402: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    getGenerationV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the generation.
                 * @example xtdZiqPwRxqY1Y7NExFmzB
                 */
                generation_id: components["parameters"]["GenerationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The generation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Throttled"];
            default: components["responses"]["Refused"];
        };
    };
    generationEnded: {
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
