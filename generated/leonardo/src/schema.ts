/** The types of Leonardo.Ai's document, by openapi-typescript. Generated from specs/leonardo; change that, not this. */

export interface paths {
    "/v1/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images. */
        post: operations["createGeneration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make images or videos with a newer model. */
        post: operations["createGenerationV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/generations-text-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from a prompt. */
        post: operations["textToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/generations-image-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a video from an image and a prompt. */
        post: operations["imageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/generations-motion-svd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set an image in motion. Ended on 17 June 2026.
         * @deprecated
         */
        post: operations["motionSvd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/generations/{id}": {
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
        /**
         * Delete a generation and its pictures.
         * @description It is no way to cancel.
         */
        delete: operations["deleteGeneration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/variations/unzoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Widen the view of an image. */
        post: operations["unzoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/variations/upscale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge an image. */
        post: operations["upscale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/variations/nobg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the background off an image. */
        post: operations["removeBackground"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/variations/universal-upscaler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enlarge an image and invent detail. */
        post: operations["universalUpscale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/variations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a variation of an image. */
        get: operations["getVariation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/generations-video-upscale": {
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
    "/v1/motion-variations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a variation of a video. */
        get: operations["getMotionVariation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/blueprint-executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a blueprint. */
        post: operations["executeBlueprint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/blueprint-executions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a run of a blueprint. */
        get: operations["getBlueprintExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/blueprint-executions/{id}/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the generations of a run of a blueprint. */
        get: operations["getBlueprintGenerations"];
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
    generation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A generation has ended.
         * @description Sent to the address that was given when the API key was made.
         */
        post: operations["generationDone"];
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
         * @default DYNAMIC
         * @enum {string|null}
         */
        Style: "ANIME" | "BOKEH" | "CINEMATIC" | "CINEMATIC_CLOSEUP" | "CREATIVE" | "DYNAMIC" | "ENVIRONMENT" | "FASHION" | "FILM" | "FOOD" | "GENERAL" | "HDR" | "ILLUSTRATION" | "LEONARDO" | "LONG_EXPOSURE" | "MACRO" | "MINIMALISTIC" | "MONOCHROME" | "MOODY" | "NONE" | "NEUTRAL" | "PHOTOGRAPHY" | "PORTRAIT" | "RAYTRACED" | "RENDER_3D" | "RETRO" | "SKETCH_BW" | "SKETCH_COLOR" | "STOCK_PHOTO" | "VIBRANT" | "UNPROCESSED" | null;
        /** @description Pixels of the input; the output may be larger. */
        Side: number | null;
        /** @enum {string} */
        ImageSource: "GENERATED" | "UPLOADED";
        Element: {
            akUUID: string;
            /** @default 1 */
            weight?: number | null;
        };
        /** @description What to make. */
        Prompt: string;
        GenerationRequest: {
            prompt: components["schemas"]["Prompt"];
            /** @description What not to make. */
            negative_prompt?: string | null;
            /**
             * @description The model.
             * @default b24e16ff-06e3-43eb-8d33-4416c2d75876
             */
            modelId?: string | null;
            /**
             * @description Taken where there is no modelId.
             * @enum {string}
             */
            sd_version?: "v1_5" | "v2" | "v3" | "SDXL_0_8" | "SDXL_0_9" | "SDXL_1_0" | "SDXL_LIGHTNING" | "PHOENIX" | "FLUX" | "FLUX_DEV" | "KINO_2_0";
            /** @default 1024 */
            width?: components["schemas"]["Side"];
            /** @default 768 */
            height?: components["schemas"]["Side"];
            /**
             * @description At most four where a side is longer than 768.
             * @default 4
             */
            num_images?: number | null;
            presetStyle?: components["schemas"]["Style"];
            /** @default true */
            alchemy?: boolean | null;
            /** @description Not with alchemy. */
            ultra?: boolean | null;
            /** @description One of 1, 1.3, 1.8, 2.5, 3, 3.5, 4 and 4.5; at least 2.5 for Phoenix with alchemy. */
            contrast?: number | null;
            /** @description Only with alchemy. */
            contrastRatio?: number | null;
            /** @description How closely to keep to the prompt; 7 is advised. */
            guidance_scale?: number | null;
            /** @default 15 */
            num_inference_steps?: number | null;
            /** @enum {string} */
            scheduler?: "KLMS" | "EULER_ANCESTRAL_DISCRETE" | "EULER_DISCRETE" | "DDIM" | "DPM_SOLVER" | "PNDM" | "LEONARDO";
            seed?: number | null;
            /** @description Show the images in the community's feed. */
            public?: boolean | null;
            /** @description Images that fit together on all sides. */
            tiling?: boolean | null;
            /** @enum {string|null} */
            transparency?: "disabled" | "foreground_only" | null;
            /** @description Let the prompt be written anew. */
            enhancePrompt?: boolean | null;
            /** @description How to. */
            enhancePromptInstruction?: string | null;
            /** @description An uploaded image to begin with. */
            init_image_id?: string | null;
            /** @description A generated image to begin with. */
            init_generation_image_id?: string | null;
            /** @description How closely to keep to that image. */
            init_strength?: number | null;
            /** @description Images to go by. */
            imagePrompts?: (string | null)[] | null;
            imagePromptWeight?: number | null;
            controlnets?: {
                initImageId?: string;
                initImageType?: components["schemas"]["ImageSource"];
                preprocessorId?: number;
                weight?: number | null;
                /** @enum {string|null} */
                strengthType?: "Low" | "Mid" | "High" | "Ultra" | "Max" | null;
            }[] | null;
            elements?: components["schemas"]["Element"][] | null;
            userElements?: {
                userLoraId?: number | null;
                weight?: number | null;
            }[] | null;
            photoReal?: boolean | null;
            photoRealVersion?: string | null;
            photoRealStrength?: number | null;
            promptMagic?: boolean | null;
            promptMagicVersion?: string | null;
            promptMagicStrength?: number | null;
            highContrast?: boolean | null;
            highResolution?: boolean | null;
            expandedDomain?: boolean | null;
            fantasyAvatar?: boolean | null;
            /** @description Only with init_image_id and unzoomAmount. */
            unzoom?: boolean | null;
            unzoomAmount?: number | null;
            /** @description For enterprises. */
            upscaleRatio?: number | null;
            canvasRequest?: boolean | null;
            /** @enum {string|null} */
            canvasRequestType?: "INPAINT" | "OUTPAINT" | "SKETCH2IMG" | "IMG2IMG" | null;
            canvasInitId?: string | null;
            canvasMaskId?: string | null;
        };
        GenerationV2Request: {
            /**
             * @description The model's name.
             * @example gemini-image-2
             * @example nano-banana-2
             * @example gpt-image-1.5
             * @example seedream-4.5
             * @example kling-2.6
             * @example hailuo-2_3
             * @example veo-3.1-generate-001
             * @example veo-3.1-fast-generate-001
             * @example seedance-2.0
             */
            model: string;
            /** @description Show the result in the community's feed. */
            public?: boolean;
            /** @description What the model takes; these are the usual ones. */
            parameters: {
                prompt?: components["schemas"]["Prompt"];
                /** @description 0 for that of the image that is referred to. */
                width?: number;
                /** @description 0 for that of the image that is referred to. */
                height?: number;
                /** @default 1 */
                quantity?: number;
                seed?: number;
                /** @description Seconds of a video. */
                duration?: number;
                style_ids?: string[];
                /** @enum {string} */
                prompt_enhance?: "ON" | "OFF";
                guidances?: {
                    image_reference?: {
                        image: {
                            id: string;
                            type: components["schemas"]["ImageSource"];
                        };
                        /** @enum {string} */
                        strength?: "LOW" | "MID" | "HIGH";
                    }[];
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /**
         * @description VEO3 and VEO3FAST ended on 29 June 2026; newer models go through the second version.
         * @default MOTION2
         * @enum {string|null}
         */
        VideoModel: "MOTION2" | "MOTION2FAST" | "VEO3" | "VEO3FAST" | "KLING2_1" | "KLING2_5" | null;
        /**
         * @description What the model offers of these.
         * @enum {string|null}
         */
        VideoResolution: "RESOLUTION_480" | "RESOLUTION_720" | "RESOLUTION_1080" | null;
        TextToVideoRequest: {
            prompt: components["schemas"]["Prompt"];
            negativePrompt?: string | null;
            model?: components["schemas"]["VideoModel"];
            resolution?: components["schemas"]["VideoResolution"];
            width?: number | null;
            height?: number | null;
            /**
             * @description Seconds; 4, 6 or 8 for VEO3 and VEO3FAST.
             * @default 8
             */
            duration?: number | null;
            frameInterpolation?: boolean | null;
            isPublic?: boolean | null;
            /** @description At most 2147483637 for MOTION2. */
            seed?: number | null;
            promptEnhance?: boolean | null;
            promptEnhanceInstruction?: string | null;
            styleIds?: string[] | null;
            elements?: components["schemas"]["Element"][] | null;
        };
        ImageToVideoRequest: {
            prompt: components["schemas"]["Prompt"];
            negativePrompt?: string | null;
            /** @description The image to begin with. */
            imageId: string;
            imageType: components["schemas"]["ImageSource"];
            /** @description KLING2_1 only. */
            endFrameImage?: {
                id: string;
                type: components["schemas"]["ImageSource"];
            } | null;
            model?: components["schemas"]["VideoModel"];
            resolution?: components["schemas"]["VideoResolution"];
            width?: number | null;
            height?: number | null;
            /** @description Seconds; 4, 6 or 8 for VEO3 and VEO3FAST, 5 or 10 for KLING2_5. */
            duration?: number | null;
            frameInterpolation?: boolean | null;
            isPublic?: boolean | null;
            /** @description At most 2147483637 for MOTION2. */
            seed?: number | null;
            promptEnhance?: boolean | null;
            promptEnhanceInstruction?: string | null;
            styleIds?: string[] | null;
            elements?: components["schemas"]["Element"][] | null;
        };
        MotionRequest: {
            imageId: string;
            /** @description The image was uploaded. */
            isInitImage?: boolean | null;
            /** @description The image is a variation. */
            isVariation?: boolean | null;
            isPublic?: boolean | null;
            motionStrength?: number | null;
        };
        /** @description One of the three images is given. */
        UniversalUpscaleRequest: {
            generatedImageId?: string | null;
            /** @description An uploaded image. */
            initImageId?: string | null;
            variationId?: string | null;
            prompt?: string | null;
            /** @default 1.5 */
            upscaleMultiplier?: number | null;
            /**
             * @default GENERAL
             * @enum {string|null}
             */
            upscalerStyle?: "GENERAL" | "CINEMATIC" | "2D ART & ILLUSTRATION" | "CG ART & GAME ASSETS" | null;
            /** @default 5 */
            creativityStrength?: number | null;
            /** @enum {string|null} */
            ultraUpscaleStyle?: "ARTISTIC" | "REALISTIC" | null;
            /** @description Only with ultraUpscaleStyle. */
            detailContrast?: number | null;
            /** @description Only with ultraUpscaleStyle. */
            similarity?: number | null;
        } & (unknown | unknown | unknown);
        BlueprintRequest: {
            blueprintVersionId: string;
            input: {
                nodeInputs: {
                    nodeId: string;
                    /** @enum {string} */
                    settingName: "text" | "imageUrl" | "textVariables";
                    value: string | {
                        name?: string;
                        value?: string;
                    }[];
                }[];
                public: boolean;
                collectionIds?: string[];
            };
        };
        /** @enum {string} */
        Status: "PENDING" | "COMPLETE" | "FAILED";
        Cost: {
            amount?: string;
            /** @enum {string} */
            unit?: "CREDITS" | "DOLLARS";
        } | null;
        StartedGeneration: {
            generationId?: string;
            apiCreditCost?: number | null;
            cost?: components["schemas"]["Cost"];
        } | null;
        StartedVariation: {
            id?: string | null;
            apiCreditCost?: number | null;
            cost?: components["schemas"]["Cost"];
        } | null;
        ImageJob: {
            sdGenerationJob?: components["schemas"]["StartedGeneration"];
        };
        VideoJob: {
            motionVideoGenerationJob?: components["schemas"]["StartedGeneration"];
        };
        MotionJob: {
            motionSvdGenerationJob?: components["schemas"]["StartedGeneration"];
        };
        GenerateJob: {
            generate?: components["schemas"]["StartedGeneration"];
        };
        UnzoomJob: {
            sdUnzoomJob?: components["schemas"]["StartedVariation"];
        };
        UpscaleJob: {
            sdUpscaleJob?: components["schemas"]["StartedVariation"];
        };
        NoBackgroundJob: {
            sdNobgJob?: components["schemas"]["StartedVariation"];
        };
        UniversalUpscaleJob: {
            universalUpscaler?: components["schemas"]["StartedVariation"];
        };
        VideoUpscaleJob: {
            motionVideoGenerationJob?: {
                generationId?: string;
                variationId?: string;
                apiCreditCost?: number | null;
                cost?: components["schemas"]["Cost"];
            } | null;
        };
        Generation: {
            /** @description Null where there is no such generation. */
            generations_by_pk?: ({
                id?: string | null;
                status?: components["schemas"]["Status"];
                /** @description Without a zone. */
                createdAt?: string;
                generated_images?: components["schemas"]["GeneratedImage"][];
                modelId?: string | null;
                prompt?: string;
                negativePrompt?: string | null;
                imageWidth?: number;
                imageHeight?: number;
                seed?: number | null;
                public?: boolean;
                presetStyle?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        GeneratedImage: {
            id?: string | null;
            /** @description The image, or a still of the video. */
            url?: string;
            /** @description The video. */
            motionMP4URL?: string | null;
            nsfw?: boolean;
            likeCount?: number;
            generated_image_variation_generics?: {
                id?: string | null;
                status?: components["schemas"]["Status"];
                transformType?: string;
                url?: string | null;
            }[];
        } & {
            [key: string]: unknown;
        };
        VariationItem: {
            id?: string | null;
            status?: components["schemas"]["Status"];
            url?: string | null;
            createdAt?: string;
        } & {
            [key: string]: unknown;
        };
        Variation: {
            generated_image_variation_generic?: components["schemas"]["VariationItem"][];
        };
        MotionVariation: {
            generated_image_variation_motion?: components["schemas"]["VariationItem"][];
        };
        BlueprintGeneration: {
            akUUID?: string;
            /** @enum {string} */
            status?: "PENDING" | "COMPLETED" | "FAILED";
            generationId?: string;
            failedReason?: {
                /** @enum {string} */
                type?: "PROMPT_MODERATION_BLOCKED";
                message?: string;
                affectedOutputCount?: number;
            } | null;
        };
        Problems: {
            message: string;
            path?: string[];
            extensions?: {
                code?: string;
            } & {
                [key: string]: unknown;
            };
        }[];
        Refusal: {
            error?: string;
            path?: string;
            code?: string;
        };
        Message: {
            /** @description Such as `image_generation.complete`. */
            type: string;
            /** @description What it is about; `generation`. */
            object: string;
            timestamp?: number | string;
            api_version?: string;
            data: {
                object?: {
                    id?: string;
                    /** @enum {string} */
                    status?: "COMPLETE" | "FAILED";
                    images?: components["schemas"]["GeneratedImage"][];
                    prompt?: string;
                } & {
                    [key: string]: unknown;
                };
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
         * @example 1f0bba44-923a-69b0
         */
        Id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createGeneration: {
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
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageJob"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    createGenerationV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerationV2Request"];
            };
        };
        responses: {
            /** @description Begun, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateJob"] | components["schemas"]["Problems"];
                };
            };
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
                "application/json": components["schemas"]["TextToVideoRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoJob"];
                };
            };
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
                "application/json": components["schemas"]["ImageToVideoRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoJob"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    motionSvd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MotionRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionJob"];
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
                 * @example 1f0bba44-923a-69b0
                 */
                id: components["parameters"]["Id"];
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
            default: components["responses"]["Refused"];
        };
    };
    deleteGeneration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 1f0bba44-923a-69b0
                 */
                id: components["parameters"]["Id"];
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
                        delete_generations_by_pk?: {
                            id?: string | null;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    unzoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The image. */
                    id: string;
                    /** @description The image is a variation itself. */
                    isVariation?: boolean | null;
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
                    "application/json": components["schemas"]["UnzoomJob"];
                };
            };
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
                "application/json": {
                    /** @description The image. */
                    id: string;
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
                    "application/json": components["schemas"]["UpscaleJob"];
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
                    /** @description The image. */
                    id: string;
                    /** @description The image is a variation itself. */
                    isVariation?: boolean;
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
                    "application/json": components["schemas"]["NoBackgroundJob"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    universalUpscale: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UniversalUpscaleRequest"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UniversalUpscaleJob"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getVariation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 1f0bba44-923a-69b0
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Variation"];
                };
            };
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
                "application/json": {
                    /** @description The generation of the video. */
                    sourceGenerationId: string;
                    /** @enum {string} */
                    resolution: "RESOLUTION_720";
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
                    "application/json": components["schemas"]["VideoUpscaleJob"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getMotionVariation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 1f0bba44-923a-69b0
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionVariation"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    executeBlueprint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlueprintRequest"];
            };
        };
        responses: {
            /** @description Begun, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        executeBlueprint: {
                            akUUID?: string;
                        };
                    } | components["schemas"]["Problems"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getBlueprintExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 1f0bba44-923a-69b0
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as it is now, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blueprintExecution: {
                            akUUID?: string;
                            /** @enum {string} */
                            status?: "PENDING" | "QUEUED" | "COMPLETED" | "FAILED";
                            public?: boolean;
                            createdAt?: string;
                        };
                    } | components["schemas"]["Problems"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getBlueprintGenerations: {
        parameters: {
            query?: {
                /** @description How many. */
                first?: number;
                /** @description The cursor to go on from. */
                after?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id.
                 * @example 1f0bba44-923a-69b0
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The generations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blueprintExecutionGenerations?: {
                            edges?: {
                                cursor?: string;
                                node?: components["schemas"]["BlueprintGeneration"];
                            }[];
                            pageInfo?: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    generationDone: {
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
