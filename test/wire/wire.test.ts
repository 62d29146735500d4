/** Do our clients send what the providers' own SDKs send? Each pair talks to a recording server, and the requests are compared value by value. */
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "./compare.ts";
import { declaredValues } from "./declared.ts";
import { install, load } from "./install.ts";
import { Ours } from "./ours.ts";
import { Recorder } from "./recorder.ts";
import { tables } from "./tables.ts";

const recorder = new Recorder();
beforeAll(async () => {
  install();
  await recorder.open();
}, 300_000);
afterAll(() => recorder.close());

it("compares every provider that has an official SDK here", () => {
  expect(tables.map((table) => table.package).sort()).toEqual(Object.keys((load("./package.json") as { dependencies: object }).dependencies).sort());
  expect(readdirSync(new URL("../../specs/", import.meta.url))).toEqual(expect.arrayContaining(tables.map((table) => table.provider)));
});

for (const { provider, package: name, open, headers, statuses, calls, unshared = {}, differs = {}, accepts } of tables) {
  describe(`${provider} beside ${name}`, () => {
    for (const [title, call] of Object.entries(calls)) {
      it(title, async () => {
        const operation = title.split(":")[0]!;
        const ours = await Ours.of(provider, recorder);
        expect(ours.operations).toContain(operation);
        recorder.answer = ours.answering(operation, call.answer);
        const { sample, send } = await ours.sample(operation, call);
        const theirs = await recorder.during(() => call.sdk(open(load(name), recorder), sample));
        const own = await recorder.during(send);
        expect(theirs, "the SDK sent something").not.toEqual([]);
        expect(own[0]?.headers.get(headers[0]), "the key is sent").toContain("sample-api-key");
        const found = differences(theirs, own, headers);
        expect(Object.keys(found).sort(), JSON.stringify(found, null, 2)).toEqual(Object.keys({ ...differs, ...call.differs }).sort());
      });
    }

    it("compares every operation, or says why not", async () => {
      const compared = Object.keys(calls).map((title) => title.split(":")[0]!);
      const { operations } = await Ours.of(provider, recorder);
      const fits = (pattern: string, operation: string): boolean => (pattern.endsWith("*") ? operation.startsWith(pattern.slice(0, -1)) : operation === pattern);
      const rest = operations.filter((operation) => !compared.includes(operation));
      expect(rest.filter((operation) => !Object.keys(unshared).some((pattern) => fits(pattern, operation))), "without a reason").toEqual([]);
      expect(Object.keys(unshared).filter((pattern) => !rest.some((operation) => fits(pattern, operation))), "reasons without an operation").toEqual([]);
    });

    if (accepts) {
      it("signs messages as the SDK expects them", async () => {
        const ours = await Ours.of(provider, recorder);
        expect(await accepts(load(name), await ours.delivery("good"))).toBe(true);
        expect(await accepts(load(name), await ours.delivery("forged"))).toBe(false);
      });
    }

    it("knows every status that the SDK declares", async () => {
      const { adapter, families } = await Ours.of(provider, recorder);
      expect(Object.keys(statuses).sort()).toEqual(families.sort());
      for (const [family, { file, type, more = {} }] of Object.entries(statuses)) {
        const known = Object.keys(adapter.families[family]!.statuses.table ?? {});
        expect(known.sort(), `${family}: ${type}`).toEqual([...declaredValues(file, type), ...Object.keys(more)].sort());
      }
    });
  });
}
