/**
 * Luma Agents as data: which answers are read where, and what their words mean.
 * Generated from specs/luma-agents; change that, not this.
 */
import {
  list,
  lookup,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type OutputReading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<Described<operations["createGeneration"]> | Described<operations["getGeneration"]>>;

type GenerationAnswer = Loose<Described<operations["getGeneration"]> | Described<operations["createGeneration"]>>;

const generationStatuses = {
  queued: "queued",
  processing: "running",
  completed: "succeeded",
  failed: "failed",
} as const satisfies Record<Words<GenerationAnswer["state"]>, Verdict>;

const generation: Family<GenerationAnswer> = {
  submit: { createGeneration: "POST /generations" },
  handle: (body) => ({ id: body.id }),
  retrieve: "getGeneration",
  poll: { every: 2000, max: 10000 },
  statuses: { table: generationStatuses },
  read: {
    word: (body) => body.state,
    failure: (body) => ({ code: body.failure_code, message: body.failure_reason }),
    times: (body) => ({ created: body.created_at }),
    model: (body) => body.model,
    outputs: (body) =>
      list(body.output).map((item): OutputReading => ({
        url: item.url,
        kind: lookup({ image: "image", video: "video" } as const, item.type),
        expires: { after: 3600000, since: "retrieved" },
      })),
  },
};

/** Luma Agents, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "luma-agents",
  title: "Luma Agents",
  sites: { luma: "https://agents.lumalabs.ai/v1" },
  auth: [{ env: { apiKey: "LUMA_AGENTS_API_KEY" }, scheme: "bearer" }],
  rate: { submit: 0.5, tasks: 10 },
  errors: {
    read: (body: Body) => ({ message: body.detail }),
    kinds: {
      moderation: "content_moderated",
      provider_error: "generation_failed output_not_found",
      insufficient_credits: "budget_exhausted",
    },
  },
  operations: { getGeneration: "GET /generations/{generation_id}" },
  families: { generation },
};
