/** Does the generator know what the runtime does? What both must say, each in its own words, is held together here. */
import { describe, expect, it } from "vitest";
import { grammarReference } from "../../generator/docs.ts";
import { CLIENT_OPTIONS, milliseconds, pollOf as documented } from "../../generator/grammar.ts";
import { EXPRESSIONS } from "../../generator/path.ts";
import { COMPUTED, TAKEN } from "../../generator/signature.ts";
import type { ClientOptions } from "../../runtime/api.ts";
import type { Signature } from "../../runtime/contract.ts";
import { pollOf } from "../../runtime/get.ts";
import { verify } from "../../runtime/verify.ts";

it("no credential can be called as an option of every client is", () => {
  const options: Record<keyof ClientOptions, true> = {
    fetch: true, now: true, random: true, sleep: true, site: true, account: true, limits: true, requestTimeout: true, maxBytes: true, maxDepth: true, onUnrecognized: true, option: true,
  };
  expect([...CLIENT_OPTIONS].sort()).toEqual(Object.keys(options).sort());
});

it("the page of the mapping has every expression", () => {
  const page = grammarReference(new Map());
  expect(Object.keys(EXPRESSIONS).filter((type) => !page.includes(`\`$${type}`))).toEqual([]);
});

it.each([{}, { every: "2s" }, { first: "1s" }, { every: "2s", max: "9s", grace: "3s" }, { deadline: "5m" }])("what holds where a mapping says of its looks no more than %j", (poll) => {
  const said = (durations: object) => Object.fromEntries(Object.entries(durations).map(([key, duration]) => [key, milliseconds(duration as string)]));
  expect(pollOf({ poll: said(poll) } as never)).toEqual(said(documented({ poll } as never)));
});

describe("signatures", () => {
  /** The holes that a delivery lacks, as the runtime tells of them one after another. */
  async function missing(scheme: Partial<Signature>, holes: Record<string, string>): Promise<string[]> {
    const told: string[] = [];
    const headers: Record<string, string> = { "x-signature": "{signature}", ...Object.fromEntries(Object.keys(holes).map((hole) => [`x-${hole}`, `{${hole}}`])) };
    const values: Record<string, string> = { "x-signature": "00", ...Object.fromEntries(Object.entries(holes).map(([hole, value]) => [`x-${hole}`, value])) };
    for (let round = 0; round < 10; round++) {
      const sealed = { body: new TextEncoder().encode('{"a":1}'), header: (name: string) => values[name], url: new URL("https://me.example/hook?b=2"), task: () => "t-1" };
      const reason = await verify({ algorithm: "hmac-sha256", headers, ...scheme } as Signature, sealed, { secrets: ["secret"], now: 0, tolerance: Infinity, keys: async () => [] }).then(() => "", (cause: Error) => cause.message);
      const hole = /needs \{(\w+)\}/.exec(reason)?.[1]?.replace(/^lines$/, "names"); // the lines of the headers that are named
      if (hole === undefined) return expect(reason).toContain("does not fit"), told;
      told.push(hole);
      headers[`x-${hole}`] = `{${hole}}`;
      values[`x-${hole}`] = hole === "timestamp" ? "2026-01-01T00:00:00Z" : "x-signature";
    }
    throw new Error(`always another hole: ${told.join()}`);
  }

  it.each(Object.entries(TAKEN))("%s takes from the headers what the generator demands", async (strategy, taken) => {
    expect((await missing({ strategy: strategy as keyof typeof TAKEN }, {})).sort()).toEqual([...taken].sort());
  });

  it.each(COMPUTED.filter((hole) => hole !== "lines"))("{%s} is computed", async (hole) => {
    expect(await missing({ signed: `{${hole}}` }, {})).toEqual([]);
  });

  it("{lines} takes the names of the headers, and no other hole is computed", async () => {
    expect(await missing({ signed: "{lines}" }, { names: "x-signature" })).toEqual([]);
    expect(await missing({ signed: "{other}" }, {})).toEqual(["other"]);
  });
});
