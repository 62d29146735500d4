/** Are deliveries what their receivers expect? Signatures are checked here with Node's own cryptography. */
import { createHmac, createPublicKey, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { simulate, type Scenarios, type Simulation } from "@media-tasks/simulator";
import { scenarios } from "./fixture/scenarios.ts";

const now = Date.parse("2026-01-01T00:01:00Z");

async function submitted(webhooks: NonNullable<Scenarios["webhooks"]> | undefined): Promise<{ simulation: Simulation; id: string }> {
  const { webhooks: _, ...rest } = scenarios;
  const simulation = simulate({ ...rest, ...(webhooks ? { webhooks } : {}) }, { now: () => now, webhookSecret: "whsec_c2VjcmV0" });
  const response = await simulation.fetch("https://api.atelier.example/base/v1/films", {
    method: "POST", headers: { authorization: "Bearer k", "content-type": "application/json" },
    body: JSON.stringify({ prompt: "a boat", callback_url: "https://hooks.example/in?token=t" }),
  });
  return { simulation, id: (await response.json() as { id: string }).id };
}

const base64 = (key: string | Buffer, text: string): string => createHmac("sha256", key).update(text).digest("base64");

describe("a delivery", () => {
  it("goes where the submit said, is about its task, and is signed", async () => {
    const { simulation, id } = await submitted({ verify: "standard-webhooks" });
    const { url, headers, rawBody } = await simulation.deliver(id);
    expect(url).toBe("https://hooks.example/in?token=t");
    expect(JSON.parse(rawBody)).toMatchObject({ event: "film.ended", film: { id, state: "READY" } });
    const { "webhook-id": message, "webhook-timestamp": timestamp, "webhook-signature": signature } = headers;
    expect(Number(timestamp)).toBe(now / 1000);
    expect(signature).toBe(`v1,${base64(Buffer.from("secret"), `${message}.${timestamp}.${rawBody}`)}`);
  });

  it("may be old, forged, or the same twice", async () => {
    const { simulation, id } = await submitted({ verify: "standard-webhooks" });
    const old = await simulation.deliver(id, { variant: "old" });
    expect(Number(old.headers["webhook-timestamp"])).toBe(now / 1000 - 3600);
    const forged = await simulation.deliver(id, { variant: "forged" });
    const expected = base64(Buffer.from("secret"), `${forged.headers["webhook-id"]}.${forged.headers["webhook-timestamp"]}.${forged.rawBody}`);
    expect(forged.headers["webhook-signature"]).not.toContain(expected);
    const [one, two] = [await simulation.deliver(id, { id: "m1" }), await simulation.deliver(id, { id: "m1" })];
    expect(two).toEqual(one);
    expect((await simulation.deliver(id)).headers["webhook-id"]).not.toBe((await simulation.deliver(id)).headers["webhook-id"]);
  });

  it("follows a scheme of templates", async () => {
    const { simulation, id } = await submitted({ verify: {
      algorithm: "hmac-sha256", headers: { "X-Sign": "t={timestamp},v1={signature}" }, signed: "{timestamp}.{task}.{digest}", encoding: "hex", secret: { strip: "whsec_" },
    } });
    const { headers, rawBody } = await simulation.deliver(id);
    const digest = (await import("node:crypto")).createHash("sha256").update(rawBody).digest("hex");
    expect(headers["x-sign"]).toBe(`t=${now / 1000},v1=${createHmac("sha256", "c2VjcmV0").update(`${now / 1000}.${id}.${digest}`).digest("hex")}`);
  });

  it("follows the schemes that put a canonical form together", async () => {
    const request = await submitted({ verify: { algorithm: "hmac-sha256", strategy: "canonical-request-hmac-sha256", encoding: "base64", headers: {
      Date: "{timestamp}", "X-Access": "{access}", "X-Names": "{names}", "X-Sign": "{signature}" } } });
    const { headers } = await request.simulation.deliver(request.id);
    expect(headers["x-names"]).toBe("Date");
    expect(headers["x-sign"]).toBe(base64("whsec_c2VjcmV0", `POST\n/in\ntoken=t\n${headers["x-access"]}\n${now / 1000}\nDate:${now / 1000}\n`));
    const form = await submitted({ verify: { algorithm: "hmac-sha256", strategy: "sorted-form-hmac-sha256", headers: { "X-Time": "{timestamp}", "X-Nonce": "{nonce}", "X-Sign": "{signature}" } } });
    const sorted = await form.simulation.deliver(form.id);
    const members = Object.entries(JSON.parse(sorted.rawBody) as object).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, typeof value === "object" ? JSON.stringify(value) : String(value)]);
    expect(sorted.headers["x-sign"]).toBe(createHmac("sha256", "whsec_c2VjcmV0").update(`${now / 1000}\n${sorted.headers["x-nonce"]}\n${new URLSearchParams(members as [string, string][]).toString()}`).digest("hex"));
  });

  it("may carry the secret itself", async () => {
    const { simulation, id } = await submitted({ verify: { algorithm: "equal", headers: { "X-Token": "{signature}" } } });
    expect((await simulation.deliver(id)).headers["x-token"]).toBe("whsec_c2VjcmV0");
    expect((await simulation.deliver(id, { variant: "forged" })).headers["x-token"]).not.toBe("whsec_c2VjcmV0");
  });

  it("may be signed with a key the provider publishes", async () => {
    const keys = "https://keys.atelier.example/jwks.json";
    const { simulation, id } = await submitted({ verify: { algorithm: "ed25519", keys, headers: { "X-Id": "{id}", "X-Sign": "{signature}" }, signed: "{id}.{body}" } });
    const published = await (await simulation.fetch(keys)).json() as { keys: { kty: string; crv: string; x: string }[] };
    const key = createPublicKey({ key: published.keys[0]!, format: "jwk" });
    for (const [variant, valid] of [["good", true], ["forged", false]] as const) {
      const { headers, rawBody } = await simulation.deliver(id, { variant });
      expect(verify(null, Buffer.from(`${headers["x-id"]}.${rawBody}`), key, Buffer.from(headers["x-sign"]!, "hex"))).toBe(valid);
    }
  });

  it("takes a signature of your own, unsigned where there is none", async () => {
    const { simulation, id } = await submitted({ verify: { algorithm: "hmac-md5", headers: { "X-Sign": "{signature}" } } });
    await expect(simulation.deliver(id)).rejects.toThrow("need a `sign` of your own");
    const { headers, rawBody } = await simulation.deliver(id, { sign: ({ rawBody }) => ({ "X-Length": String(rawBody.length) }) });
    expect(headers["x-length"]).toBe(String(rawBody.length));
    const plain = await submitted(undefined);
    expect(Object.keys((await plain.simulation.deliver(plain.id)).headers)).toEqual(["content-type"]);
  });

  it("needs a task, an example and an address", async () => {
    const { simulation, id } = await submitted(undefined);
    await expect(simulation.deliver("film-0")).rejects.toThrow('no task "film-0"');
    await expect(simulation.deliver(id, { example: "done" })).rejects.toThrow("no webhook example");
    const response = await simulation.fetch("https://api.atelier.example/base/v1/films", {
      method: "POST", headers: { authorization: "Bearer k", "content-type": "application/json" }, body: '{"prompt":"x"}' });
    const quiet = (await response.json() as { id: string }).id;
    await expect(simulation.deliver(quiet)).rejects.toThrow("announced no address");
    expect((await simulation.deliver(quiet, { url: "https://hooks.example/" })).url).toBe("https://hooks.example/");
  });
});
