/** Do the invented providers' packages keep every rule that the real ones keep? */
import { createHmac } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { conformance, type ConformanceOptions, type CreateClient, type Scenarios } from "@media-tasks/simulator";
import { EXPECTED } from "../../generator/examples.ts";
import { EXPECTED_EXAMPLES } from "../../simulator/scenarios.ts";
import { GOLDEN, INVENTED } from "./helpers.ts";

/** The twin signs a canonical form, which a simulator cannot play from data. */
const TWIN = "twin_0123456789abcdef";
const form = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replace(/%20/g, "+");
const OPTIONS: Readonly<Record<string, ConformanceOptions>> = {
  "everything": { client: { option: { tenant: "acme" } } },
  "everything-twin": {
    client: { option: { tenant: "acme" } },
    secret: TWIN,
    sign({ rawBody, at, id }) {
      const time = String(Math.floor(at / 1000));
      const members = Object.entries(JSON.parse(rawBody.trim()) as object).sort(([a], [b]) => (a < b ? -1 : 1));
      const text = members.map(([key, value]) => `${form(key)}=${form(typeof value === "object" ? JSON.stringify(value) : String(value))}`).join("&");
      const signature = createHmac("sha256", Buffer.from(TWIN.slice("twin_".length), "hex")).update(`${time}\n${id}\n${text}${rawBody.endsWith(" ") ? "&" : ""}`).digest("hex");
      return { "x-twin-time": time, "x-twin-nonce": id, "x-twin-signature": signature };
    },
  },
};

describe.each(INVENTED)("%s passes conformance", async (name) => {
  const { scenarios } = await import(join(GOLDEN, name, "expected", "src/scenarios.ts")) as { scenarios: Scenarios };
  const index = await import(join(GOLDEN, name, "expected", "src/index.ts")) as object;
  const create = Object.entries(index).find(([key]) => key.startsWith("create"))![1] as CreateClient;
  for (const { name: title, run, cannot } of conformance(create, scenarios, OPTIONS[name])) {
    if (run) test(title, run);
    else test.skip(`${title}: ${cannot}`);
  }
});

test("asks for the examples that the generator demands", () => expect([...EXPECTED_EXAMPLES]).toEqual(EXPECTED));
