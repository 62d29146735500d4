/**
 * The Replicate client: every operation typed by its specification.
 * Generated from specs/replicate; change that, not this.
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
  provider: "replicate";
  family: "prediction";
  operation: "createPrediction" | "createModelPrediction" | "createDeploymentPrediction";
  kind: Kind;
  raw:
    | Answer<operations["getPrediction"]>
    | Answer<operations["createPrediction"]>
    | Answer<operations["createModelPrediction"]>
    | Answer<operations["createDeploymentPrediction"]>
    | Answer<operations["cancelPrediction"]>
    | Message<operations["predictionChanged"]>;
}

/** Tasks of the family training. Outputs: text, file. */
export interface Training {
  provider: "replicate";
  family: "training";
  operation: "createTraining";
  kind: "text" | "file";
  raw:
    | Answer<operations["getTraining"]>
    | Answer<operations["createTraining"]>
    | Answer<operations["cancelTraining"]>
    | Message<operations["trainingChanged"]>;
}

/** What can be submitted to Replicate. */
export interface ReplicateSubmit {
  /** Run a version of a model. */
  createPrediction: Submit<operations["createPrediction"], Prediction, "webhook">;
  /** Run an official model, by its name alone. */
  createModelPrediction: Submit<operations["createModelPrediction"], Prediction, "webhook">;
  /** Run a model on a deployment of one's own. */
  createDeploymentPrediction: Submit<operations["createDeploymentPrediction"], Prediction, "webhook">;
  /** Train a version of a model and push the result to another. */
  createTraining: Submit<operations["createTraining"], Training, "webhook">;
}

/** Replicate, as the compiler knows it. */
export interface Replicate {
  provider: "replicate";
  paths: paths;
  families: {
    prediction: Prediction;
    training: Training;
  };
  submit: ReplicateSubmit;
  cancel: "prediction" | "training";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `REPLICATE_API_TOKEN`. */
export type ReplicateOptions = ClientOptions & { readonly apiKey: string };

/** A client of Replicate. */
export type ReplicateClient = Client<Replicate>;

/** A task of Replicate, of any family. */
export type ReplicateTask = Task<Replicate["families"][keyof Replicate["families"]]>;

/** Makes a client of Replicate. */
export function createReplicate(options: ReplicateOptions): ReplicateClient {
  return createClient<Replicate>(adapter, options);
}
