/**
 * Replicate as data: which answers are read where, and what their words mean.
 * Generated from specs/replicate; change that, not this.
 */
import {
  deep,
  has,
  is,
  members,
  not,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type Reading,
  type Verdict,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createPrediction"]>
  | Described<operations["createModelPrediction"]>
  | Described<operations["createDeploymentPrediction"]>
  | Described<operations["getPrediction"]>
  | Described<operations["cancelPrediction"]>
  | Described<operations["createTraining"]>
  | Described<operations["getTraining"]>
  | Described<operations["cancelTraining"]>
>;

type PredictionAnswer = Loose<
  | Described<operations["getPrediction"]>
  | Described<operations["createPrediction"]>
  | Described<operations["createModelPrediction"]>
  | Described<operations["createDeploymentPrediction"]>
  | Described<operations["cancelPrediction"]>
>;
type PredictionMessage = Loose<Message<operations["predictionChanged"]>>;

const predictionStatuses = {
  starting: "queued",
  processing: "running",
  succeeded: "succeeded",
  failed: "failed",
  canceled: "canceled",
  aborted: "expired",
} as const satisfies Record<string, Verdict>;

const prediction: Family = {
  submit: ["createPrediction", "createModelPrediction", "createDeploymentPrediction"],
  handle: (body: PredictionAnswer) => ({ id: body.id }),
  retrieve: { operation: "getPrediction", with: ({ handle }) => ({ path: { prediction_id: handle.id } }) },
  cancel: { operation: "cancelPrediction", with: ({ handle }) => ({ path: { prediction_id: handle.id } }) },
  poll: {
    first: 1000,
    every: 1000,
    max: 10000,
    grace: 0,
    deadline: 3600000,
    hint: (body: PredictionAnswer) => ({ from: body.retry_after }),
  },
  statuses: { table: predictionStatuses },
  read: (body: PredictionAnswer): Reading => ({
    rules: [
      [is(body.status, "succeeded") && is(body.data_removed, "true"), { expired: "record" }],
      [
        is(body.status, "failed") &&
          is(body.error, "The input or output was flagged as sensitive*", "NSFW content detected*"),
        { failed: "moderation" },
      ],
      [
        is(body.status, "failed") && is(body.error, "Prediction interrupted*", "Director: *"),
        { failed: "provider_error" },
      ],
    ],
    word: body.status,
    failure: () => ({ message: body.error }),
    times: { created: body.created_at, started: body.started_at, finished: body.completed_at },
    model: body.model,
    cost: { predict_seconds: body.metrics?.predict_time },
    outputs: () => [
      { url: [body.output], early: true, expires: { after: 3600000 } },
      {
        when: has(members(body.output)),
        url: [deep(body.output)],
        data: [body.output],
        early: true,
        expires: { after: 3600000 },
      },
      { when: not(body.output, "http*", "data:*"), text: [body.output], kind: "text" },
    ],
    early: true,
  }),
  charged: { expired: { aborted: false } },
  webhook: {
    with: ({ webhook }) => ({ body: { webhook: webhook.url } }),
    when: (body: PredictionMessage) =>
      !has(body.urls?.get) || not(body.urls?.get, "https://api.replicate.com/v1/trainings/*"),
  },
};

type TrainingAnswer = Loose<
  | Described<operations["getTraining"]>
  | Described<operations["createTraining"]>
  | Described<operations["cancelTraining"]>
>;
type TrainingMessage = Loose<Message<operations["trainingChanged"]>>;

const trainingStatuses = {
  starting: "queued",
  processing: "running",
  succeeded: "succeeded",
  failed: "failed",
  canceled: "canceled",
  aborted: "expired",
} as const satisfies Record<string, Verdict>;

const training: Family = {
  submit: ["createTraining"],
  handle: (body: TrainingAnswer) => ({ id: body.id }),
  retrieve: { operation: "getTraining", with: ({ handle }) => ({ path: { training_id: handle.id } }) },
  cancel: { operation: "cancelTraining", with: ({ handle }) => ({ path: { training_id: handle.id } }) },
  poll: {
    first: 5000,
    every: 5000,
    max: 30000,
    grace: 0,
    deadline: 86400000,
    hint: (body: TrainingAnswer) => ({ from: body.retry_after }),
  },
  statuses: { table: trainingStatuses },
  read: (body: TrainingAnswer): Reading => ({
    word: body.status,
    failure: () => ({ message: body.error }),
    times: { created: body.created_at, started: body.started_at, finished: body.completed_at },
    model: body.model,
    cost: { predict_seconds: body.metrics?.predict_time },
    outputs: () => [
      { text: [body.output?.version], kind: "text" },
      { url: [body.output?.weights], kind: "file", role: "extra" },
    ],
  }),
  charged: { expired: { aborted: false } },
  webhook: {
    with: ({ webhook }) => ({ body: { webhook: webhook.url } }),
    when: (body: TrainingMessage) => is(body.urls?.get, "https://api.replicate.com/v1/trainings/*"),
  },
};

/** Replicate, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "replicate",
  title: "Replicate",
  sites: { replicate: "https://api.replicate.com/v1" },
  auth: [
    { env: { apiKey: "REPLICATE_API_TOKEN" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } },
  ],
  rate: { submit: 10, retrieve: 50 },
  errors: { read: (body: Body) => ({ message: [body.detail, body.title] }) },
  webhooks: { verify: "standard-webhooks", delivery: (body, { header }) => header("webhook-id") },
  operations: {
    createPrediction: { method: "POST", path: "/predictions" },
    createModelPrediction: { method: "POST", path: "/models/{model_owner}/{model_name}/predictions" },
    createDeploymentPrediction: {
      method: "POST",
      path: "/deployments/{deployment_owner}/{deployment_name}/predictions",
    },
    getPrediction: { method: "GET", path: "/predictions/{prediction_id}" },
    cancelPrediction: { method: "POST", path: "/predictions/{prediction_id}/cancel" },
    createTraining: { method: "POST", path: "/models/{model_owner}/{model_name}/versions/{version_id}/trainings" },
    getTraining: { method: "GET", path: "/trainings/{training_id}" },
    cancelTraining: { method: "POST", path: "/trainings/{training_id}/cancel" },
  },
  families: { prediction, training },
};
