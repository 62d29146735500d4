/** What does a simulated provider do with the requests it gets? */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { simulate, type Scenarios, type Simulation } from "@media-tasks/simulator";
import { scenarios } from "./fixture/scenarios.ts";

const base = "https://api.atelier.example/base";
const headers = { authorization: "Bearer key", "content-type": "application/json" };

async function post(simulation: Simulation, path: string, body: unknown, more: Record<string, string> = {}): Promise<any> {
  const response = await simulation.fetch(base + path, { method: "POST", headers: { ...headers, ...more }, body: JSON.stringify(body) });
  return response.json();
}

async function get(simulation: Simulation, path: string, from = base): Promise<any> {
  const response = await simulation.fetch(from + path, { headers });
  return response.json();
}

const film = (simulation: Simulation): Promise<{ id: string }> => post(simulation, "/v1/films", { prompt: "a red boat" });

describe("a task", () => {
  it("gets an id of its own and moves on with each look, to stay at its last example", async () => {
    const simulation = simulate(scenarios);
    const [one, two] = [await film(simulation), await film(simulation)];
    expect(one.id).toMatch(/^film-[0-9]{2}[a-z]{2}$/);
    expect(one.id).not.toBe(two.id);
    const states = [];
    for (let look = 0; look < 4; look++) states.push((await get(simulation, `/v1/films/${one.id}`)).state);
    expect(states).toEqual(["WAITING", "WORKING", "READY", "READY"]);
    expect(await get(simulation, `/v1/films/${two.id}`)).toMatchObject({ id: two.id, state: "WAITING" });
    expect(simulation.task(one.id)).toMatchObject({ family: "film", operation: "createFilm", shows: "done", ends: "done", looks: 4 });
    expect(simulation.counts).toMatchObject({ submits: 2, accepted: 2 });
    expect(simulation.violations).toEqual([]);
  });

  it("keeps the type of its sample id, and puts its own wherever the sample stands", async () => {
    const simulation = simulate(scenarios);
    const { job } = await post(simulation, "/v1/run/oil/large", { text: "a boat" }, { "x-mode": "paint" });
    expect(job).toBeTypeOf("number");
    expect(String(job)).toHaveLength(10);
    expect(job).not.toBe(7300012345);
    for (let look = 0; look < 2; look++) await get(simulation, `/v1/status?job=${job}`);
    const { images } = await get(simulation, `/v1/result?job=${job}`);
    expect(images).toEqual([`https://cdn.example/${job}/a.png`, `https://cdn.example/${job}/b.png`]);
    expect(simulation.task(String(job))).toMatchObject({ operation: "paint", family: "picture" });
  });

  it("plays the story it is told: by number, by its end, by names, and for a while", async () => {
    const simulation = simulate(scenarios);
    simulation.play("film", 1, { times: 1 });
    simulation.play("film", "canceled", { times: 1 });
    simulation.play("film", ["created", "done"]);
    const ends = [];
    for (let submit = 0; submit < 4; submit++) ends.push(simulation.task((await film(simulation)).id)!.ends);
    expect(ends).toEqual(["failed", "canceled", "done", "done"]);
    expect(() => simulation.play("film", "nonsense")).toThrow('no example "nonsense"');
    expect(() => simulation.play("film", 7)).toThrow("no number 7");
    expect(() => simulation.play("opera", 0)).toThrow('no family "opera"');
  });

  it("is not made by a submit that is refused", async () => {
    const simulation = simulate(scenarios);
    simulation.play("film", "rejected");
    expect(await post(simulation, "/v1/films", { prompt: "?" })).toEqual({ error: { code: "BAD_PROMPT", text: "Say more." } });
    expect(simulation.counts).toMatchObject({ submits: 1, accepted: 0 });
    expect(simulation.tasks).toEqual([]);
  });

  it("moves on by the clock where a duration is given", async () => {
    let now = Date.parse("2026-03-01T12:00:00Z");
    const simulation = simulate(scenarios, { now: () => now, duration: 10_000 });
    const { id } = await film(simulation);
    const states = [];
    for (const seconds of [0, 4.9, 0.2, 10]) {
      now += seconds * 1000;
      states.push((await get(simulation, `/v1/films/${id}`)).state);
    }
    expect(states).toEqual(["WAITING", "WAITING", "WORKING", "READY"]);
  });

  it("tells moments that count from its own submit", async () => {
    const simulation = simulate(scenarios, { now: () => Date.parse("2026-03-01T12:00:00.400Z") });
    const { id } = await film(simulation);
    for (let look = 0; look < 2; look++) await get(simulation, `/v1/films/${id}`);
    const body = await get(simulation, `/v1/films/${id}`);
    expect(body).toMatchObject({ started: Date.parse("2026-03-01T12:00:20Z") / 1000, ended: "2026-03-01T12:00:50Z" });
  });

  it("is unknown under any other id, as the provider says it", async () => {
    const simulation = simulate(scenarios);
    const response = await simulation.fetch(`${base}/v1/films/film-00zz`, { headers });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: { code: "NO_FILM", text: "No such film." } });
  });

  it("answers a repeated reference with the same task, or refuses it, and counts one", async () => {
    const simulation = simulate(scenarios);
    const again = (): Promise<any> => post(simulation, "/v1/run/pencil", { text: "a boat" }, { "x-mode": "sketch", "idempotency-key": "r1" });
    expect((await again()).job).toBe((await again()).job);
    await post(simulation, "/v1/films", { prompt: "a boat", reference: "r2" });
    expect(await post(simulation, "/v1/films", { prompt: "a boat", reference: "r2" })).toMatchObject({ message: /used before/ });
    expect(simulation.counts).toMatchObject({ submits: 4, accepted: 2 });
    expect(simulation.submits.map(({ accepted, repeated }) => [accepted, repeated])).toEqual([[true, undefined], [false, true], [true, undefined], [false, undefined]]);
  });
});

describe("a cancel", () => {
  const cancel = (simulation: Simulation, id: string): Promise<any> => post(simulation, `/v1/films/${id}/cancel`, undefined);

  it("wins while the task runs", async () => {
    const simulation = simulate(scenarios);
    const { id } = await film(simulation);
    await get(simulation, `/v1/films/${id}`);
    expect(await cancel(simulation, id)).toEqual({ stopped: true });
    expect((await get(simulation, `/v1/films/${id}`)).state).toBe("STOPPED");
  });

  it("is too late when the task is over, or when it is told to lose", async () => {
    const simulation = simulate(scenarios);
    simulation.play("film", ["created", "done"], { times: 1 });
    const over = await film(simulation);
    await get(simulation, `/v1/films/${over.id}`);
    expect(await cancel(simulation, over.id)).toMatchObject({ error: { code: "ENDED" } });
    simulation.play("film", "done", { cancel: "loses" });
    const racing = await film(simulation);
    expect(await cancel(simulation, racing.id)).toMatchObject({ error: { code: "ENDED" } });
    expect((await get(simulation, `/v1/films/${racing.id}`)).state).toBe("WAITING");
  });
});

describe("a cancel that deletes", () => {
  const { cancelFilm } = scenarios.operations as { cancelFilm: Scenarios["operations"][string] };
  const { canceled: _, cancel_too_late: __, ...examples } = scenarios.families["film"]!.examples;
  const deleting: Scenarios = {
    ...scenarios,
    operations: { ...scenarios.operations, cancelFilm: { ...cancelFilm, method: "DELETE", path: "/v1/films/{id}" } },
    families: { film: { ...scenarios.families["film"]!, examples } },
  };
  it("takes a finished task away with its result, so that a client must look first", async () => {
    const simulation = simulate(deleting);
    simulation.play("film", ["created", "done"]);
    const { id } = await film(simulation);
    await get(simulation, `/v1/films/${id}`);
    expect((await simulation.fetch(`${base}/v1/films/${id}`, { method: "DELETE", headers })).status).toBe(200);
    expect((await simulation.fetch(`${base}/v1/films/${id}`, { headers })).status).toBe(404);
    expect(simulation.task(id)!.ends).toBeUndefined();
  });
});

describe("the simulator", () => {
  it("needs nothing of Node, so that it runs in a browser too", async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("../../simulator/index.ts", import.meta.url))], bundle: true, write: false, format: "esm",
      platform: "browser", conditions: ["@media-tasks/source"], logLevel: "silent",
    });
    expect(outputFiles[0]!.text).not.toMatch(/from "node:|require\("(node:|fs|http)/);
  });

  it("keeps no more of its logs than it is told, and counts all", async () => {
    const simulation = simulate(scenarios, { log: 10 });
    for (let each = 0; each < 50; each++) await film(simulation);
    expect(simulation.requests.length).toBeLessThanOrEqual(20);
    expect(simulation.submits.length).toBeLessThanOrEqual(20);
    expect(simulation.counts).toEqual({ requests: 50, submits: 50, accepted: 50 });
    expect(simulation.tasks).toHaveLength(50);
  });
});

describe("a request that the document does not allow", () => {
  const cases: [string, (simulation: Simulation) => Promise<Response>, number, RegExp][] = [
    ["a missing property", (s) => s.fetch(`${base}/v1/films`, { method: "POST", headers, body: "{}" }), 400, /required property 'prompt'/],
    ["a value outside its list", (s) => s.fetch(`${base}/v1/films`, { method: "POST", headers, body: '{"prompt":"x","seconds":7}' }), 400, /\/seconds/],
    ["a text that is no URL", (s) => s.fetch(`${base}/v1/films`, { method: "POST", headers, body: '{"prompt":"x","callback_url":"here"}' }), 400, /uri/],
    ["a body that is no JSON", (s) => s.fetch(`${base}/v1/films`, { method: "POST", headers, body: "{" }), 400, /not application\/json/],
    ["another media type", (s) => s.fetch(`${base}/v1/films`, { method: "POST", headers: { ...headers, "content-type": "text/plain" }, body: "x" }), 400, /application\/json was expected/],
    ["no body", (s) => s.fetch(`${base}/v1/films`, { method: "POST", headers }), 400, /body is missing/],
    ["no credentials", (s) => s.fetch(`${base}/v1/films`, { method: "POST", headers: { "content-type": "application/json" }, body: '{"prompt":"x"}' }), 401, /No credentials/],
    ["an empty credential", (s) => s.fetch(`${base}/v1/films/list`, { headers: { authorization: "Bearer " } }), 401, /No credentials/],
    ["a missing parameter", (s) => s.fetch(`${base}/v1/status`, { headers }), 400, /query parameter "job" is missing/],
    ["a parameter of another type", (s) => s.fetch(`${base}/v1/status?job=abc`, { headers }), 400, /query parameter "job" must be integer/],
    ["a constant nobody has", (s) => s.fetch(`${base}/v1/run/m`, { method: "POST", headers: { ...headers, "x-mode": "carve" }, body: '{"text":"x"}' }), 400, /X-Mode/],
    ["a path nobody has", (s) => s.fetch(`${base}/v1/operas`, { headers }), 404, /No operation/],
    ["a method nobody has", (s) => s.fetch(`${base}/v1/films`, { method: "PUT", headers, body: "{}" }), 404, /No operation/],
  ];
  it.each(cases)("is answered and kept: %s", async (_, send, status, problem) => {
    const simulation = simulate(scenarios);
    const response = await send(simulation);
    expect(response.status).toBe(status);
    expect((await response.json() as { problems: string[] }).problems.join()).toMatch(problem);
    expect(simulation.violations).toHaveLength(1);
    expect(simulation.violations[0]!.problems.join()).toMatch(problem);
    expect(simulation.counts.accepted).toBe(0);
  });

  it("goes nowhere on a foreign host", async () => {
    const simulation = simulate(scenarios);
    await expect(simulation.fetch("https://elsewhere.example/base/v1/films/1", { headers })).rejects.toThrow(TypeError);
    expect(simulation.violations[0]!.problems[0]).toContain("no server");
  });

  it("tells of a result that is asked for too early", async () => {
    const simulation = simulate(scenarios);
    const { job } = await post(simulation, "/v1/run/pencil", { text: "x" }, { "x-mode": "sketch" });
    expect((await simulation.fetch(`${base}/v1/result?job=${job}`, { headers })).status).toBe(404);
    expect(simulation.violations[0]!.problems[0]).toContain("nothing yet");
  });
});

describe("an operation", () => {
  it("is found by the most literal path, and by its constants where the path is shared", async () => {
    const simulation = simulate(scenarios);
    await get(simulation, "/v1/films/list?limit=5");
    await post(simulation, "/v1/run/a/b/c", { text: "x" }, { "x-mode": "sketch" });
    expect(simulation.requests.map(({ operation }) => operation)).toEqual(["listFilms", "sketch"]);
    await simulation.fetch(`${base}/v1/films/list?limit=500`, { headers });
    expect(simulation.violations[0]!.operation).toBe("listFilms");
  });

  it("takes a form, its files and the JSON in its fields", async () => {
    const simulation = simulate(scenarios);
    const form = new FormData();
    form.set("file", new Blob(["abc"]), "a.png");
    form.set("seconds", "5");
    form.set("options", '{"loop":true}');
    const response = await simulation.fetch(`${base}/v1/films/from-file`, { method: "POST", headers: { authorization: "Bearer k" }, body: form });
    expect(response.status).toBe(200);
    form.delete("file");
    expect((await simulation.fetch(`${base}/v1/films/from-file`, { method: "POST", headers: { authorization: "Bearer k" }, body: form })).status).toBe(400);
  });

  it("that is no part of a task's life serves the task's file, credentials asked", async () => {
    const simulation = simulate(scenarios);
    const { id } = await film(simulation);
    const response = await simulation.fetch(`${base}/v1/films/${id}/content`, { headers });
    expect(response.headers.get("content-type")).toBe("video/mp4");
    expect((await response.arrayBuffer()).byteLength).toBe(4096);
    expect((await simulation.fetch(`${base}/v1/films/${id}/content`)).status).toBe(401);
  });
});

describe("a link", () => {
  it("stays as written at the provider's address, and leads to the simulator at its own", async () => {
    const simulation = simulate(scenarios);
    simulation.play("film", ["created", "done"]);
    const { id } = await film(simulation);
    expect((await get(simulation, `/v1/films/${id}`)).films[0].link).toBe(`https://cdn.example/out/${id}.mp4?sig=1`);
    const { films } = await get(simulation, `/v1/films/${id}`, simulation.url);
    expect(films[0].link).toBe(`${simulation.url}/__files/out/${id}.mp4?sig=1`);
  });

  it("may lead to a file at the provider's own address that no operation serves, with credentials where it takes them", async () => {
    const { done, ...examples } = scenarios.families["film"]!.examples;
    const becomes = { status: "succeeded", outputs: [{ kind: "video", url: `${base}/media/film-88aa.bin?x=1`, access: "provider-auth" }] };
    const film = { ...scenarios.families["film"]!, examples: { ...examples, done: { ...done!, becomes } } };
    const simulation = simulate({ ...scenarios, families: { film } });
    const swallowing = { method: "GET", path: "/{name}", parameters: [{ in: "path", name: "name", required: true, segments: true }] } as const;
    const other = simulate({ ...scenarios, operations: { ...scenarios.operations, getFilm: swallowing }, families: { film } });
    expect((await other.fetch(`${base}/media/film-99zz.bin`, { headers })).headers.get("content-type")).toBe("video/mp4");
    for (const url of [`${base}/media/film-99zz.bin`, `${simulation.url}/media/film-99zz.bin`]) {
      const response = await simulation.fetch(url, { headers });
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "video/mp4"]);
      expect((await simulation.fetch(url)).status).toBe(401);
      expect((await simulation.fetch(`${url}.more`, { headers })).status).toBe(404);
    }
  });

  it("leads to a file of a plausible type, whole or in parts", async () => {
    const simulation = simulate(scenarios, { fileSize: 100 });
    for (const url of ["https://cdn.example/a/b.png", `${simulation.url}/__files/a/b.png`]) {
      const whole = await simulation.fetch(url);
      expect([whole.status, whole.headers.get("content-type"), whole.headers.get("content-length")]).toEqual([200, "image/png", "100"]);
      const bytes = new Uint8Array(await whole.arrayBuffer());
      expect([...bytes.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
      const part = await simulation.fetch(url, { headers: { range: "bytes=90-" } });
      expect([part.status, part.headers.get("content-range")]).toEqual([206, "bytes 90-99/100"]);
      expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([...bytes.slice(90)]);
      expect((await simulation.fetch(url, { headers: { range: "bytes=100-" } })).status).toBe(416);
      expect((await simulation.fetch(url, { headers: { range: "bytes=5-", "if-range": '"other"' } })).status).toBe(200);
    }
  });
});
