/** Replicate beside `replicate`. */
import { KEY, type Table } from "../table.ts";

const statuses = { file: "replicate/index.d.ts", type: "Status" };

export const replicate: Table = {
  provider: "replicate",
  package: "replicate",
  open: (Replicate, { fetch }) => new Replicate({ auth: KEY, fetch }),
  headers: ["authorization", "prefer"],
  statuses: { prediction: statuses, training: statuses },
  accepts: ({ validateWebhook }, { headers, rawBody, secret }) => validateWebhook({
    id: headers["webhook-id"], timestamp: headers["webhook-timestamp"], signature: headers["webhook-signature"], body: rawBody, secret,
  }),
  calls: {
    createPrediction: { sdk: (sdk, { body }) => sdk.predictions.create(body) },
    "createPrediction: with a webhook": {
      webhook: true,
      request: { body: { version: "acme/painter:9dcd6d78", input: {}, webhook_events_filter: ["completed"] } },
      sdk: (sdk, { body, webhook }) => sdk.predictions.create({ ...body, webhook: webhook.url }),
    },
    createModelPrediction: { sdk: (sdk, { body, path }) => sdk.predictions.create({ model: `${path["model_owner"]}/${path["model_name"]}`, ...body }) },
    "createModelPrediction: waiting": {
      request: { header: { Prefer: "wait=5" } },
      sdk: (sdk, { body, path }) => sdk.predictions.create({ model: `${path["model_owner"]}/${path["model_name"]}`, wait: 5, ...body }),
    },
    createDeploymentPrediction: { sdk: (sdk, { body, path }) => sdk.deployments.predictions.create(path["deployment_owner"], path["deployment_name"], body) },
    getPrediction: { sdk: (sdk, { id }) => sdk.predictions.get(id) },
    cancelPrediction: { sdk: (sdk, { id }) => sdk.predictions.cancel(id) },
    createTraining: { sdk: (sdk, { body, path }) => sdk.trainings.create(path["model_owner"], path["model_name"], path["version_id"], body) },
    getTraining: { sdk: (sdk, { id }) => sdk.trainings.get(id) },
    cancelTraining: { sdk: (sdk, { id }) => sdk.trainings.cancel(id) },
  },
};
