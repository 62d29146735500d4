/**
 * Minimal as data: which answers are read where, and what their words mean.
 * Generated from specs/minimal; change that, not this.
 */
import { type Adapter, type Described, type Family, type Loose, type Verdict } from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type JobAnswer = Loose<Described<operations["look"]> | Described<operations["start"]>>;

const jobStatuses = { true: "succeeded", false: "running" } as const satisfies Record<string, Verdict>;

const job: Family<JobAnswer> = {
  submit: { start: { method: "POST", path: "/jobs", auth: false } },
  handle: (body) => ({ id: body.id }),
  retrieve: "look",
  statuses: { table: jobStatuses },
  read: { word: (body) => body.done, outputs: (body) => [{ url: body.url }] },
};

/** Minimal, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "minimal",
  title: "Minimal",
  sites: { default: "https://minimal.example" },
  auth: [],
  errors: {},
  operations: { look: { method: "GET", path: "/jobs/{id}", auth: false } },
  families: { job },
};
