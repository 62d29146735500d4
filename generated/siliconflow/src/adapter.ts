/**
 * SiliconFlow as data: which answers are read where, and what their words mean.
 * Generated from specs/siliconflow; change that, not this.
 */
import {
  list,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type OutputReading,
  type Reading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<Described<operations["submitVideo"]> | Described<operations["getVideoStatus"]>>;

type VideoAnswer = Loose<Described<operations["getVideoStatus"]> | Described<operations["submitVideo"]>>;

const videoStatuses = {
  InQueue: "queued",
  InProgress: "running",
  Succeed: "succeeded",
  Failed: "failed",
} as const satisfies Record<Words<VideoAnswer["status"]>, Verdict>;

const video: Family = {
  submit: ["submitVideo"],
  handle: (body: VideoAnswer) => ({ id: body.requestId }),
  retrieve: { operation: "getVideoStatus", with: ({ handle }) => ({ body: { requestId: handle.id } }) },
  poll: { first: 10000, every: 10000, max: 20000, grace: 0, deadline: 3600000 },
  statuses: { table: videoStatuses },
  read: (body: VideoAnswer): Reading => ({
    word: body.status,
    failure: () => ({ message: body.reason }),
    progress: { position: body.position },
    outputs: () => [
      ...list(body.results?.videos).map((item): OutputReading => ({
        url: [item.url],
        kind: "video",
        expires: { after: 3600000 },
      })),
    ],
  }),
};

/** SiliconFlow, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "siliconflow",
  title: "SiliconFlow",
  sites: { global: "https://api.siliconflow.com/v1", china: "https://api.siliconflow.cn/v1" },
  auth: [
    { env: { apiKey: "SILICONFLOW_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } },
  ],
  requestId: (body: Body, { header }) => header("x-siliconcloud-trace-id"),
  errors: {
    read: (body: Body) => ({ code: body.code, message: [body.message, body] }),
    kinds: {
      "20012": "invalid_input",
      "20015": "invalid_input",
      "30001": "insufficient_credits",
      "30003": "invalid_input",
      "50505": "capacity",
    },
  },
  operations: {
    submitVideo: { method: "POST", path: "/video/submit" },
    getVideoStatus: { method: "POST", path: "/video/status" },
  },
  families: { video },
};
