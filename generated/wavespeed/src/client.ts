/**
 * The WaveSpeedAI client: every operation typed by its specification.
 * Generated from specs/wavespeed; change that, not this.
 */
import {
  createClient,
  type Answer,
  type Client,
  type ClientOptions,
  type Kind,
  type Message,
  type Submit,
  type Task,
} from "@media-tasks/runtime/v1";
import { adapter } from "./adapter.ts";
import type { operations, paths } from "./schema.ts";

/** Tasks of the family prediction. Outputs: video, image, audio, model3d, text, file. */
export interface Prediction {
  provider: "wavespeed";
  family: "prediction";
  operation: "runZImageTurboLora" | "runFlux2Turbo" | "runSeedream4Sequential" | "runWan22ImageToVideo" | "runModel";
  kind: Kind;
  raw:
    | Answer<operations["getPredictionResult"]>
    | Answer<operations["runZImageTurboLora"]>
    | Answer<operations["runFlux2Turbo"]>
    | Answer<operations["runSeedream4Sequential"]>
    | Answer<operations["runWan22ImageToVideo"]>
    | Answer<operations["runModel"]>
    | Message<operations["predictionEnded"]>;
}

/** What can be submitted to WaveSpeedAI. */
export interface WavespeedSubmit {
  /** Generate an image with Z-Image turbo and LoRAs. */
  runZImageTurboLora: Submit<operations["runZImageTurboLora"], Prediction, "webhook">;
  /** Generate an image with FLUX.2 turbo. */
  runFlux2Turbo: Submit<operations["runFlux2Turbo"], Prediction, "webhook">;
  /** Generate a series of images with Seedream 4. */
  runSeedream4Sequential: Submit<operations["runSeedream4Sequential"], Prediction, "webhook">;
  /** Generate a 720p video from an image with Wan 2.2. */
  runWan22ImageToVideo: Submit<operations["runWan22ImageToVideo"], Prediction, "webhook">;
  /** Run any model by its id. */
  runModel: Submit<operations["runModel"], Prediction, "webhook">;
}

/** WaveSpeedAI, as the compiler knows it. */
export interface Wavespeed {
  provider: "wavespeed";
  paths: paths;
  families: {
    prediction: Prediction;
  };
  submit: WavespeedSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `WAVESPEED_API_KEY`. */
export type WavespeedOptions = ClientOptions & { readonly apiKey: string };

/** A client of WaveSpeedAI. */
export type WavespeedClient = Client<Wavespeed>;

/** A task of WaveSpeedAI, of any family. */
export type WavespeedTask = Task<Wavespeed["families"][keyof Wavespeed["families"]]>;

/** Makes a client of WaveSpeedAI. */
export function createWavespeed(options: WavespeedOptions): WavespeedClient {
  return createClient<Wavespeed>(adapter, options);
}
