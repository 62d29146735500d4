/** fal beside `@fal-ai/client`. */
import { KEY, type Sample, type Table } from "../table.ts";

const priority = { "header.x-fal-queue-priority": "The SDK sends `normal` where nothing is said, which is what the queue assumes." };
const logs = { "query.logs": "The SDK sends the default, `0`." };

const endpoint = ({ path }: Sample): string => ["owner", "app", "path"].flatMap((name) => path[name] ?? []).join("/");

export const fal: Table = {
  provider: "fal",
  package: "@fal-ai/client",
  open: ({ createFalClient }, { fetch }) => createFalClient({ credentials: KEY, fetch }),
  headers: ["authorization", "x-fal-queue-priority", "x-fal-runner-hint"],
  statuses: { request: { file: "@fal-ai/client/src/types/common.d.ts", type: "QueueStatus.status", more: { NOT_FOUND: "The queue's answer for an id it does not know." } } },
  calls: {
    submitRequest: { sdk: (sdk, sample) => sdk.queue.submit(endpoint(sample), { input: sample.body }), differs: priority },
    submitToEndpoint: { sdk: (sdk, sample) => sdk.queue.submit(endpoint(sample), { input: sample.body }), differs: priority },
    "submitToEndpoint: with a webhook": {
      webhook: true,
      sdk: (sdk, sample) => sdk.queue.submit(endpoint(sample), { input: sample.body, webhookUrl: sample.webhook.url }),
      differs: priority,
    },
    "submitToEndpoint: with a low priority and a hint": {
      request: { header: { "X-Fal-Queue-Priority": "low", "X-Fal-Runner-Hint": "session-7" } },
      sdk: (sdk, sample) => sdk.queue.submit(endpoint(sample), { input: sample.body, priority: "low", hint: "session-7" }),
    },
    getStatus: { answer: "running", sdk: (sdk, sample) => sdk.queue.status(endpoint(sample), { requestId: sample.id }), differs: logs },
    getResult: {
      answer: "completed",
      sdk: async (sdk, sample) => {
        await sdk.queue.status(endpoint(sample), { requestId: sample.id });
        await sdk.queue.result(endpoint(sample), { requestId: sample.id });
      },
      differs: logs,
    },
    cancelRequest: { sdk: (sdk, sample) => sdk.queue.cancel(endpoint(sample), { requestId: sample.id }) },
  },
};
