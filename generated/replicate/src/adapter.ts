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

const prediction: Family<PredictionAnswer> = {
  submit: {
    createPrediction: "POST /predictions",
    createModelPrediction: "POST /models/{model_owner}/{model_name}/predictions",
    createDeploymentPrediction: "POST /deployments/{deployment_owner}/{deployment_name}/predictions",
  },
  handle: (body) => ({ id: body.id }),
  retrieve: "getPrediction",
  cancel: "cancelPrediction",
  poll: { every: 1000, max: 10000, hint: (body) => ({ from: body.retry_after }) },
  statuses: { table: predictionStatuses },
  read: {
    verdict: (body) => {
      if (is(body.status, "succeeded") && is(body.data_removed, "true")) return { expired: "record" };
      if (
        is(body.status, "failed") &&
        is(body.error, "The input or output was flagged as sensitive*", "NSFW content detected*")
      )
        return { failed: "moderation" };
      if (is(body.status, "failed") && is(body.error, "Prediction interrupted*", "Director: *"))
        return { failed: "provider_error" };
    },
    word: (body) => body.status,
    failure: (body) => ({ message: body.error }),
    times: (body) => ({ created: body.created_at, started: body.started_at, finished: body.completed_at }),
    model: (body) => body.model,
    cost: (body) => ({ predict_seconds: body.metrics?.predict_time }),
    outputs: (body) => [
      { url: body.output, early: true, expires: { after: 3600000 } },
      {
        when: has(members(body.output)),
        url: deep(body.output),
        data: body.output,
        early: true,
        expires: { after: 3600000 },
      },
      { when: not(body.output, "http*", "data:*"), text: body.output, kind: "text" },
    ],
    early: true,
  },
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

const training: Family<TrainingAnswer> = {
  submit: { createTraining: "POST /models/{model_owner}/{model_name}/versions/{version_id}/trainings" },
  handle: (body) => ({ id: body.id }),
  retrieve: "getTraining",
  cancel: "cancelTraining",
  poll: { every: 5000, max: 30000, deadline: 86400000, hint: (body) => ({ from: body.retry_after }) },
  statuses: { table: predictionStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ message: body.error }),
    times: (body) => ({ created: body.created_at, started: body.started_at, finished: body.completed_at }),
    model: (body) => body.model,
    cost: (body) => ({ predict_seconds: body.metrics?.predict_time }),
    outputs: (body) => [
      { text: body.output?.version, kind: "text" },
      { url: body.output?.weights, kind: "file", role: "extra" },
    ],
  },
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
  auth: [{ env: { apiKey: "REPLICATE_API_TOKEN" }, scheme: "bearer" }],
  rate: { submit: 10, retrieve: 50 },
  errors: { read: (body: Body) => ({ message: [body.detail, body.title] }) },
  webhooks: { verify: "standard-webhooks", delivery: (body, { header }) => header("webhook-id") },
  operations: {
    getPrediction: "GET /predictions/{prediction_id}",
    cancelPrediction: "POST /predictions/{prediction_id}/cancel",
    getTraining: "GET /trainings/{training_id}",
    cancelTraining: "POST /trainings/{training_id}/cancel",
  },
  families: { prediction, training },
};
