/** Who pays for an end? A table of words, of which an exact one speaks before an open one, whichever word it is about. */
import { describe, expect, it } from "vitest";
import type { Family } from "@media-tasks/runtime/v1";
import { chargedFor } from "../../runtime/judge.ts";

const family = (charged: Family["charged"]): Family => ({ charged }) as Family;

describe("chargedFor", () => {
  it.each([
    ["an exact row for the status word, though an open row fits the code", { failed: { err_busy: false, "*": true } }, ["500", "provider_error", "err_busy"], false],
    ["an exact row for the code", { failed: { "500": false, "*": true } }, ["500", "provider_error", "err_busy"], false],
    ["the longest open row where none is exact", { failed: { "err_*": false, "*": true } }, ["err_busy"], false],
    ["no row", { failed: { other: true } }, ["500"], "unknown"],
    ["a plain answer", { failed: false }, ["500"], false],
    ["a plain answer, of a success that brought nothing", { failed: false }, ["no_output"], "unknown"],
    ["a row for a success that brought nothing", { failed: { no_output: true } }, ["no_output"], true],
    ["nothing said", {}, ["500"], "unknown"],
  ] as const)("%s", (_, charged, words, expected) => {
    expect(chargedFor(family(charged), "failed", ...words)).toBe(expected);
  });
});
