/**
 * What the simulator needs to know of Minimal: operations with their request schemas, examples, scenarios.
 * Generated from specs/minimal; change that, not this.
 */
import type { Scenarios } from "@media-tasks/simulator";

/** Minimal, for `simulate` of @media-tasks/simulator. */
export const scenarios: Scenarios = {
  provider: "minimal",
  title: "Minimal",
  sites: { default: "https://minimal.example" },
  auth: [],
  credentials: {},
  operations: {
    start: { method: "POST", path: "/jobs", auth: false },
    look: {
      method: "GET",
      path: "/jobs/{id}",
      auth: false,
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
    },
  },
  components: { schemas: {} },
  families: {
    job: {
      submit: ["start"],
      retrieve: "look",
      ids: ["job-0001-ab"],
      requests: { start: {} },
      examples: {
        created: { answers: "submit", body: { id: "job-0001-ab" }, becomes: { status: "queued", recognized: true } },
        running: {
          answers: "retrieve",
          body: { id: "job-0001-ab", done: false },
          becomes: { status: "running", recognized: true, providerStatus: "false" },
        },
        done: {
          answers: "retrieve",
          body: { id: "job-0001-ab", done: true, url: "https://cdn.example/boat.mp4" },
          becomes: {
            status: "succeeded",
            providerStatus: "true",
            outputs: [{ kind: "video", role: "primary", url: "https://cdn.example/boat.mp4", access: "public" }],
          },
        },
        unknown_status: {
          answers: "retrieve",
          body: { id: "job-0001-ab", done: "soon" },
          becomes: { status: "running", recognized: false, providerStatus: "soon" },
          offSpec: "Neither true nor false.",
        },
        no_output: {
          answers: "retrieve",
          body: { id: "job-0001-ab", done: true, url: null },
          becomes: {
            status: "failed",
            providerStatus: "true",
            error: {
              kind: "no_output",
              stage: "output",
              message: "The provider reported success without an output.",
              retry: "unknown",
              charged: "unknown",
            },
          },
        },
        rate_limited: {
          answers: "retrieve",
          status: 429,
          becomes: { refused: { kind: "rate_limited" } },
          offSpec: "No document says what a refusal looks like.",
        },
        not_found: {
          answers: "retrieve",
          status: 404,
          becomes: { refused: { kind: "not_found" } },
          offSpec: "No document says what a refusal looks like.",
        },
      },
      scenarios: [["created", "running", "done"]],
      cannot: {
        failed: "A job does not fail.",
        error_in_200: "Refusals are not described.",
        unauthorized: "Everybody may ask.",
        cancel: "There is no such request.",
        webhook: "Nothing is told.",
      },
    },
  },
};
