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

const video: Family<VideoAnswer> = {
  submit: { submitVideo: "POST /video/submit" },
  handle: (body) => ({ id: body.requestId }),
  retrieve: { operation: "getVideoStatus", with: ({ handle }) => ({ body: { requestId: handle.id } }) },
  poll: { every: 10000, max: 20000 },
  statuses: { table: videoStatuses },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ message: body.reason }),
    progress: (body) => ({ position: body.position }),
    outputs: (body) => list(body.results?.videos).map((item): OutputReading => ({ url: item.url, kind: "video" })),
    expires: { after: 3600000 },
  },
};

/** SiliconFlow, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "siliconflow",
  title: "SiliconFlow",
  sites: { global: "https://api.siliconflow.com/v1", china: "https://api.siliconflow.cn/v1" },
  auth: [{ env: { apiKey: "SILICONFLOW_API_KEY" }, scheme: "bearer" }],
  requestId: (body: Body, { header }) => header("x-siliconcloud-trace-id"),
  errors: {
    read: (body: Body) => ({ code: body.code, message: [body.message, body] }),
    kinds: { invalid_input: "20012 20015 30003", insufficient_credits: "30001", capacity: "50505" },
  },
  operations: { getVideoStatus: "POST /video/status" },
  families: { video },
};
