/** Does the suite pass what is right and find what is wrong? */
import { describe, expect, it } from "vitest";
import type { Adapter, Any, Cancel, Family } from "@media-tasks/runtime/v1";
import { conformance, type Case, type Scenarios } from "@media-tasks/simulator";
import { adapter } from "./fixture/adapter.ts";
import { factory } from "./fixture/client.ts";
import { scenarios } from "./fixture/scenarios.ts";

describe("an adapter that is right", () => {
  for (const { name, run, cannot } of conformance(factory(), scenarios)) {
    if (run) it(name, run);
    else it.skip(`${name} (${cannot})`);
  }
});

describe("the suite", () => {
  it("names each case once, and gives a reason for each it cannot run", () => {
    const cases = conformance(factory(), scenarios);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    const cannot = cases.filter((each) => each.run === undefined);
    expect(cannot.map((each) => each.cannot)).toContain("There is no operation for it.");
    expect(cannot.every((each) => (each.cannot ?? "").length > 10)).toBe(true);
  });

  it("fails where an expected example is missing without a reason", async () => {
    const { done: _, ...examples } = scenarios.families["film"]!.examples;
    const film = { ...scenarios.families["film"]!, examples, scenarios: [] };
    const failed = await failures(adapter, { ...scenarios, families: { film } });
    expect(failed).toEqual(["atelier film: the example done is there"]);
  });
});

describe("every way to sign", () => {
  const schemes: [string, NonNullable<Scenarios["webhooks"]>["verify"]][] = [
    ["nothing", "none"],
    ["Standard Webhooks", "standard-webhooks"],
    ["templates", { algorithm: "hmac-sha256", headers: { "X-Sign": "t={timestamp},v1={signature}" }, signed: "{timestamp}.{body}", encoding: "hex" }],
    ["a digest and the task", { algorithm: "hmac-sha1", headers: { "X-Id": "{id}", "X-Sign": "{signature}" }, signed: "{id}.{task}.{digest}", encoding: "base64" }],
    ["the secret itself", { algorithm: "equal", headers: { "X-Token": "{signature}" } }],
    ["published keys", {
      algorithm: "ed25519", keys: "https://keys.atelier.example/jwks.json", encoding: "hex",
      headers: { "X-Id": "{id}", "X-Time": "{timestamp}", "X-Sign": "{signature}" }, signed: "{id}\n{timestamp}\n{digest}",
    }],
  ];
  it.each(schemes)("is played and verified: %s", async (_, verify) => {
    const cases = conformance(factory({ ...adapter, webhooks: { verify } }), { ...scenarios, webhooks: { verify } })
      .filter(({ name }) => /^atelier film: .*webhook(?!_billing)/.test(name));
    const shown = cases.filter(({ run }) => run);
    expect(shown.length).toBeGreaterThan(6);
    for (const { run } of shown) await run!();
  });
});

/** The names of the cases that fail. */
async function failures(own: Adapter, data: Scenarios = scenarios): Promise<string[]> {
  const cases = conformance(factory(own), data).filter((each): each is Extract<Case, { run: () => Promise<void> }> => each.run !== undefined);
  const failed: string[] = [];
  for (const { name, run } of cases) await run().catch(() => failed.push(name));
  return failed;
}

/** The adapter with one family changed. */
function wrong(name: "film" | "picture", change: (family: Family) => Partial<Family>): Adapter {
  const family = adapter.families[name]!;
  return { ...adapter, families: { ...adapter.families, [name]: { ...family, ...change(family) } } };
}

describe("an adapter that is wrong", () => {
  const mutants: [string, Adapter, string[]][] = [
    ["a status that is another", wrong("film", () => ({ statuses: { table: { WAITING: "queued", WORKING: "queued", READY: "succeeded", BROKEN: "failed", STOPPED: "canceled" } } })),
      ["atelier film: example running becomes running", "atelier film: example webhook_running becomes running"]],
    ["a failure that is none", wrong("film", () => ({ statuses: { table: { WAITING: "queued", WORKING: "running", READY: "succeeded", STOPPED: "canceled" } } })),
      ["atelier film: example failed becomes failed", "atelier film: a failure is a verdict, and ends the wait", "atelier film: the scenario created, running, failed walks to its end"]],
    ["an unknown status that is a failure", wrong("picture", () => ({ statuses: { table: { 1: "running", 2: "succeeded", "*": "failed" } } })),
      ["atelier picture: example unknown_status becomes running", "atelier picture: an unknown status keeps the task live until it is done"]],
    ["an output that is lost", wrong("picture", ({ read }) => ({ read: { ...read, outputs: () => [] } })),
      ["atelier picture: example done becomes succeeded", "atelier picture: the scenario created, running, ready, done walks to its end"]],
    ["a handle without its id", wrong("film", () => ({ handle: (body: Any) => ({ id: body["state"] }) })),
      ["atelier film: the sample request of createFilm is accepted", "atelier film: example created_without_id becomes ambiguous"]],
    ["an expiry that promises more", wrong("film", ({ read }) => ({
      read: { ...read, outputs: (body, at, given) => read.outputs!(body, at, given).flat().map((output) => ({ ...output, expires: { after: 90_000_000 } })) },
    })), ["atelier film: example done becomes succeeded", "atelier film: example webhook becomes succeeded"]],
    ["no grace", wrong("film", ({ poll }) => ({ poll: { ...poll, grace: 0 } })), ["atelier film: not found is not yet, soon after the submit"]],
    ["a record that never expires", wrong("film", ({ retention: _, ...film }) => ({ ...film, retention: 1e12 })), ["atelier film: a record past its retention has expired"]],
    ["errors inside 200 unseen", { ...adapter, errors: { ...adapter.errors, when: () => false } },
      ["atelier film: example error_in_200 becomes a refusal (capacity)"]],
    ["a code that is sorted wrongly", { ...adapter, errors: { ...adapter.errors, kinds: { moderation: "NSFW", invalid_input: "BUSY" } } },
      ["atelier film: example error_in_200 becomes a refusal (capacity)", "atelier film: an error inside 200 is a refusal, not a verdict"]],
    ["a constant that is not sent", { ...adapter, operations: { ...adapter.operations, paint: { method: "POST", path: "/v1/run/{model}", segments: ["model"] } } },
      ["atelier picture: the sample request of paint is accepted"]],
    ["a path of another place", { ...adapter, operations: { ...adapter.operations, getFilm: { method: "GET", path: "/v2/films/{id}" } } },
      ["atelier film: example done becomes succeeded", "atelier film: an empty body on a look is no verdict"]],
    ["credentials in another header", { ...adapter, auth: [{ env: { apiKey: "K" }, scheme: { in: "header", name: "X-Key" } }] },
      ["atelier film: the sample request of createFilm is accepted"]],
    ["a cancel that is misread", wrong("film", ({ cancel }) => ({ cancel: { ...cancel as Cancel, verdict: "requested" } })), ["atelier film: example cancel becomes canceled"]],
    ["webhooks that nobody verifies", { ...adapter, webhooks: { verify: "none" } },
      ["atelier film: a forged webhook is refused", "atelier film: an old webhook is refused"]],
    ["webhooks read in the wrong place", wrong("film", ({ webhook }) => ({ webhook: { ...webhook!, payload: (body: Any) => body["task"] } })),
      ["atelier film: example webhook becomes succeeded", "atelier film: a good webhook tells of its task"]],
    ["messages that mean nothing taken for tasks", wrong("film", ({ webhook: { when: _, ...webhook } = {} }) => ({ webhook: { ...webhook, handle: () => ({ id: "film-88aa" }) } })),
      ["atelier film: example webhook_billing becomes ignored"]],
  ];
  it.each(mutants)("is found out: %s", async (_, mutant, expected) => {
    expect(await failures(mutant)).toEqual(expect.arrayContaining(expected));
  });

  it("is told where it is wrong", async () => {
    const mutant = wrong("film", ({ read }) => ({ read: { ...read, progress: () => ({ percent: 41 }) } }));
    const { run } = conformance(factory(mutant), scenarios).find(({ name }) => name === "atelier film: example running becomes running")!;
    await expect(run!()).rejects.toMatchObject({
      name: "AssertionError", message: "The task:\n  $.progress.fraction: expected 0.4, got 0.41",
      expected: { progress: { fraction: 0.4 } }, actual: { progress: { fraction: 0.41 } },
    });
  });
});

describe("a client that is wrong", () => {
  type Options = Parameters<ReturnType<typeof factory>>[0];
  /** A client that does something else with its requests. */
  const through = (change: (send: (request: Request) => Promise<Response>) => (request: Request) => Promise<Response>) =>
    (options: Options): object => factory()({ ...options, fetch: change((request) => options.fetch!(request)) });
  const failing = async (createClient: (options: Options) => object): Promise<string[]> => {
    const failed: string[] = [];
    for (const { name, run } of conformance(createClient, scenarios)) await run?.().catch(() => failed.push(name));
    return failed;
  };

  it("is found out: it sends a submit again", async () => {
    const failed = await failing(through((send) => async (request) => {
      const again = request.clone();
      return send(request).catch((error: unknown) => { if (request.method !== "POST") throw error; return send(again); });
    }));
    expect(failed).toEqual(expect.arrayContaining([
      "atelier film: a submit never starts two tasks (lost)", "atelier score: a submit never starts two tasks (lost)",
      "atelier score: a submit never starts two tasks (reset)",
    ]));
  });

  it("is found out: it hears of no 429", async () => {
    const failed = await failing(through((send) => async (request) => {
      const response = await send(request);
      if (response.status !== 429) return response;
      const headers = new Headers(response.headers);
      headers.delete("retry-after");
      return new Response(await response.text(), { status: 429, headers });
    }));
    expect(failed).toEqual(expect.arrayContaining(["atelier film: 429 with seconds is kept to", "atelier film: 429 with a date is kept to"]));
  });

  it("is found out: it takes a broken answer for the end", async () => {
    const failed = await failing(through((send) => (request) => send(request).catch(() => Response.json({ id: "film-88aa", state: "BROKEN" }))));
    expect(failed).toEqual(expect.arrayContaining(["atelier film: a broken connection on a look is no verdict"]));
  });
});
