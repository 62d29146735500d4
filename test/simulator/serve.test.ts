/** Does a simulated provider behave the same over a real socket? */
import { afterEach, describe, expect, it } from "vitest";
import { simulate, type Scenarios, type SimulateOptions, type Simulation } from "@media-tasks/simulator";
import { serve, type Served } from "@media-tasks/simulator/serve";
import { factory } from "./fixture/client.ts";
import { scenarios } from "./fixture/scenarios.ts";

const headers = { authorization: "Bearer key", "content-type": "application/json" };
const open: Served[] = [];
afterEach(async () => { for (const served of open.splice(0)) await served.close(); });

async function start(options?: SimulateOptions): Promise<{ simulation: Simulation; url: string }> {
  const simulation = simulate(scenarios, options);
  const served = await serve(simulation);
  open.push(served);
  return { simulation, url: served.url };
}

const submit = (url: string, body: unknown = { prompt: "a red boat" }): Promise<Response> =>
  fetch(`${url}/v1/films`, { method: "POST", headers, body: JSON.stringify(body) });

describe("a served provider", () => {
  it("takes a task to its end, and its links lead back to it", async () => {
    const { simulation, url } = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    simulation.play("film", ["created", "done"]);
    const { id } = await (await submit(url)).json() as { id: string };
    const { films } = await (await fetch(`${url}/v1/films/${id}`, { headers })).json() as { films: { link: string }[] };
    expect(films[0]!.link).toBe(`${url}/__files/out/${id}.mp4?sig=1`);
    const file = await fetch(films[0]!.link);
    expect([file.status, file.headers.get("content-type"), (await file.arrayBuffer()).byteLength]).toEqual([200, "video/mp4", 4096]);
    expect(simulation.violations).toEqual([]);
  });

  it("answers under the provider's own path as well, and judges as ever", async () => {
    const { simulation, url } = await start();
    expect((await fetch(`${url}/base/v1/films/list`, { headers })).status).toBe(200);
    expect((await submit(url, {})).status).toBe(400);
    expect(simulation.violations).toHaveLength(1);
  });

  it("takes nothing amiss that fetch adds by itself", async () => {
    const { listFilms } = scenarios.operations as { listFilms: Scenarios["operations"][string] };
    const language = { in: "header", name: "Accept-Language", schema: { enum: ["en"] } } as const;
    const simulation = simulate({ ...scenarios, operations: { listFilms: { ...listFilms, parameters: [language] } } });
    const served = await serve(simulation);
    open.push(served);
    expect((await fetch(`${served.url}/v1/films/list`, { headers })).status).toBe(200);
    expect((await fetch(`${served.url}/v1/films/list`, { headers: { ...headers, "accept-language": "fr" } })).status).toBe(400);
  });

  it("takes forms", async () => {
    const { simulation, url } = await start();
    const form = new FormData();
    form.set("file", new Blob(["x".repeat(100_000)]), "a.png");
    form.set("seconds", "10");
    const response = await fetch(`${url}/v1/films/from-file`, { method: "POST", headers: { authorization: "Bearer k" }, body: form });
    expect(response.status).toBe(200);
    expect(simulation.counts.accepted).toBe(1);
  });

  it("breaks connections", async () => {
    const { simulation, url } = await start();
    simulation.fault("reset");
    simulation.fault("lost");
    simulation.fault("cut");
    await expect(submit(url)).rejects.toThrow(TypeError);
    expect(simulation.counts.accepted).toBe(0);
    await expect(submit(url)).rejects.toThrow(TypeError);
    expect(simulation.counts.accepted).toBe(1);
    await expect((await submit(url)).text()).rejects.toThrow(TypeError);
    expect(simulation.counts.accepted).toBe(2);
    expect((await submit(url)).status).toBe(200);
  });

  it("stops sleeping when the client goes away", async () => {
    let stopped: unknown;
    const { simulation, url } = await start({
      sleep: (_, signal) => new Promise((_, reject) => signal!.addEventListener("abort", () => { stopped = signal!.reason; reject(signal!.reason); })),
    });
    simulation.fault("slow");
    await expect(fetch(`${url}/v1/films/list`, { headers, signal: AbortSignal.timeout(50) })).rejects.toThrow();
    await expect.poll(() => stopped).toBeInstanceOf(Error);
  });

  it("lives beside others in one process, each with its own tasks, and closes with open connections", async () => {
    const [one, two] = [await start(), await start()];
    const { id } = await (await submit(one.url)).json() as { id: string };
    expect((await fetch(`${one.url}/v1/films/${id}`, { headers })).status).toBe(200);
    expect((await fetch(`${two.url}/v1/films/${id}`, { headers })).status).toBe(404);
  });

  it("is all that a real client needs: submit, wait, download", async () => {
    const { simulation, url } = await start({ fileSize: 10_000 });
    simulation.fault("reset", { answers: "retrieve" });
    simulation.fault("cut", { answers: "file" });
    const client = factory()({ apiKey: "any", site: url });
    const task = await client.submit.createFilm({ prompt: "a red boat" });
    const done = await client.wait(task.handle, { poll: { first: 5, every: 5 } });
    expect(done.status).toBe("succeeded");
    let received = 0;
    const to = new WritableStream<Uint8Array>({ write: (chunk) => { received += chunk.byteLength; } });
    expect(await client.download(done, { to })).toMatchObject([{ ok: true, bytes: 10_000, mediaType: "video/mp4" }]);
    expect(received).toBe(10_000);
    expect(simulation.requests.filter(({ role }) => role === "file").map(({ status }) => status)).toEqual([200, 206]);
    expect(simulation.violations).toEqual([]);
  });

  it("refuses a port that is taken", async () => {
    const { simulation, url } = await start();
    await expect(serve(simulation, { port: Number(new URL(url).port) })).rejects.toThrow(/EADDRINUSE/);
  });
});
