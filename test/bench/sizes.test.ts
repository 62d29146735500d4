/**
 * Does what a browser loads stay as small as it is? Each budget is what was measured, and a little more; raise one only with a reason beside it.
 *
 * The goals are 5 kB for the core and 12 kB for everything. They are missed: the core is some 38 kB of minified code that every submit and wait
 * needs (requests within budgets, bounded bodies, the judgement of answers, the submit that is never repeated by accident, handles that are
 * checked, fifteen errors with advice), and no code of that density compresses to an eighth. What few programs need is loaded on demand.
 */
import { describe, expect, it } from "vitest";
import { allowance, core, everything, openapiFetch, provider, providers } from "../../bench/sizes.ts";

describe("minified and compressed", () => {
  it("the core: submit, get, wait, handles, errors", async () => {
    expect((await core()).gzip).toBeLessThan(16_000);
  });

  it("everything: webhooks, downloads, cancel, watch too", async () => {
    expect((await everything()).gzip).toBeLessThan(28_800);
  });

  it("openapi-fetch, which is loaded with the first request made through it", async () => {
    expect((await openapiFetch()).gzip).toBeLessThan(2_700);
  });

  // 1.1 kB and 15 bytes per operation hold where a provider has one way to tell of its tasks. These have more to say: outputs or families that
  // differ in their fields, messages read apart, long tables of codes. What is theirs alone compresses to no less.
  const MORE: Readonly<Record<string, number>> = {
    bfl: 25, chainhub: 330, dashscope: 255, fal: 490, kie: 610, kling: 150, leonardo: 200, minimax: 430, piapi: 215,
  };

  it.each(providers())("%s", async (name) => {
    expect((await provider(name)).gzip).toBeLessThanOrEqual(allowance(name) + (MORE[name] ?? 0));
  });
});
