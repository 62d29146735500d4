/** Novita beside `novita-sdk`. */
import { KEY, type Table } from "../table.ts";

const statuses = { file: "novita-sdk/dist/src/types.d.ts", type: "TaskStatus" };
const newer = "The SDK is older than this operation.";

export const novita: Table = {
  provider: "novita",
  package: "novita-sdk",
  open: ({ NovitaSDK }, recorder) => {
    const sdk = new NovitaSDK(KEY);
    sdk.setBaseUrl(recorder.address(sdk.BASE_URL)); // It takes no fetch.
    return sdk;
  },
  headers: ["authorization"],
  differs: { "header.authorization": "The SDK sends the key without a scheme word; the reference asks for Bearer." },
  statuses: { media: statuses, model: statuses, speech: statuses, unified: statuses },
  calls: {
    textToImage: { sdk: (sdk, { body }) => sdk.txt2Img(body) },
    imageToImage: { sdk: (sdk, { body }) => sdk.img2Img(body) },
    inpaint: { sdk: (sdk, { body }) => sdk.inpainting(body) },
    textToVideo: { sdk: (sdk, { body }) => sdk.txt2Video(body) },
    imageToVideo: { sdk: (sdk, { body }) => sdk.img2Video(body) },
    wanTextToVideo: { sdk: (sdk, { body }) => sdk.wanT2v(body) },
    hunyuanVideoFast: { sdk: (sdk, { body }) => sdk.hunyuanVideoFast(body) },
    getTaskResult: { sdk: (sdk, { id }) => sdk.progress({ task_id: id }) },
  },
  unshared: {
    replaceBackground: "The SDK has the synchronous operation of that name, which is no task.",
    upscale: newer, textToSpeech: newer, wanImageToVideo: newer, createVideo: newer, "hailuo*": newer, "kling*": newer, "minimax*": newer, "vidu*": newer,
    "seedance*": newer, "wan22*": newer, "wan25*": newer, "wan26*": newer, "wan27*": newer, "pixverse*": newer, videoMergeFace: newer,
    "flux*": newer, glmImage: newer, "hunyuanImage*": newer, "qwen*": newer, "zImage*": newer, imageUpscaler: newer, imageEraser: newer,
  },
};
