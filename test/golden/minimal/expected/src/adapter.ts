/**
 * Minimal as data: which answers are read where, and what their words mean.
 * Generated from specs/minimal; change that, not this.
 */
import {
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Reading,
  type Verdict,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type JobAnswer = Loose<Described<operations["look"]> | Described<operations["start"]>>;

const jobStatuses = { true: "succeeded", false: "running" } as const satisfies Record<string, Verdict>;

const job: Family = {
  submit: ["start"],
  handle: (body: JobAnswer) => ({ id: body.id }),
  retrieve: { operation: "look", with: ({ handle }) => ({ path: { id: handle.id } }) },
  poll: { first: 5000, every: 5000, max: 5000, grace: 0, deadline: 3600000 },
  statuses: { table: jobStatuses },
  read: (body: JobAnswer): Reading => ({ word: body.done, outputs: () => [{ url: [body.url] }] }),
};

/** Minimal, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "minimal",
  title: "Minimal",
  sites: { default: "https://minimal.example" },
  auth: [],
  errors: {},
  operations: {
    start: { method: "POST", path: "/jobs", auth: false },
    look: { method: "GET", path: "/jobs/{id}", auth: false },
  },
  families: { job },
};
