/** What does a program use beside the clients of its providers? Handles, tasks, errors, and the pure step of a wait. */
export { createWebhookHandler, type WebhookHandlerOptions } from "./webhook-handler.ts";
export { createMediaTasks, type AnyClient, type FamiliesOf, type MediaTasks } from "./router.ts";
export { formatHandle, parseHandle } from "./handle.ts";
export { merge } from "./merge.ts";
export { start, step, type Moment, type Plan, type Step, type Then, type WaitState } from "./step.ts";
export * from "./errors.ts";
export type * from "./task.ts";
export type {
  CancelResult, Client, ClientOptions, ClientType, Delivery, Downloaded, DownloadOptions, Limits, Prepared, Received, RequestOptions, Submit,
  SubmitOptions, WaitOptions, WebhookOptions, World,
} from "./api.ts";
export type { CancelVerdict } from "./contract.ts";
export type { Observation, Refusal, Seen } from "./context.ts";
