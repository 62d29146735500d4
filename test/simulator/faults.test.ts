/** What goes wrong when it is told to? */
import { describe, expect, it } from "vitest";
import { simulate, type Fault, type FaultOptions, type Simulation } from "@media-tasks/simulator";
import { scenarios } from "./fixture/scenarios.ts";

const base = "https://api.atelier.example/base";
const headers = { authorization: "Bearer key", "content-type": "application/json" };
const submit = (simulation: Simulation): Promise<Response> =>
  simulation.fetch(`${base}/v1/films`, { method: "POST", headers, body: '{"prompt":"a red boat"}' });
const look = (simulation: Simulation, id: string, init?: RequestInit): Promise<Response> => simulation.fetch(`${base}/v1/films/${id}`, { headers, ...init });

async function started(fault: Fault, options: FaultOptions = {}): Promise<{ simulation: Simulation; id: string }> {
  const simulation = simulate(scenarios);
  simulation.fault(fault, { answers: "retrieve", ...options });
  const { id } = await (await submit(simulation)).json() as { id: string };
  return { simulation, id };
}

describe("an answer", () => {
  const cases: [Fault, FaultOptions, number, RegExp, Record<string, string>][] = [
    ["rate_limited", { retryAfter: 7 }, 429, /Too many/, { "retry-after": "7" }],
    ["rate_limited", { retryAfter: { at: Date.parse("2026-01-01T00:02:00Z") } }, 429, /Too many/, { "retry-after": "Thu, 01 Jan 2026 00:02:00 GMT" }],
    ["server_error", {}, 500, /broke/, {}],
    ["bad_gateway", {}, 502, /<html>/, { "content-type": "text/html" }],
    ["empty", {}, 200, /^$/, {}],
    ["unauthorized", {}, 401, /NO_KEY/, {}],
    ["not_found", {}, 404, /NO_FILM/, {}],
    [{ example: "unknown_status" }, {}, 200, /POLISHING/, {}],
    [{ example: "error_in_200" }, {}, 200, /BUSY/, {}],
  ];
  it.each(cases)("may be %j", async (fault, options, status, body, expected) => {
    const { simulation, id } = await started(fault, options);
    const response = await look(simulation, id);
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(body);
    expect(Object.fromEntries(response.headers)).toMatchObject(expected);
    expect(await (await look(simulation, id)).json(), "the task did not move on meanwhile").toMatchObject({ state: "WAITING" });
    expect(simulation.requests.map((each) => each.fault)).toEqual([undefined, fault, undefined]);
    expect(simulation.violations).toEqual([]);
  });

  it("may never come", async () => {
    const { simulation, id } = await started("reset");
    await expect(look(simulation, id)).rejects.toThrow(TypeError);
    expect(simulation.task(id)!.looks).toBe(0);
  });

  it("may break after the request was handled, or in the middle", async () => {
    const { simulation, id } = await started("lost");
    await expect(look(simulation, id)).rejects.toThrow(TypeError);
    expect(simulation.task(id)!.looks).toBe(1);
    simulation.fault("cut");
    const response = await look(simulation, id);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
    expect(simulation.task(id)!.looks).toBe(2);
  });

  it("may come late, and not at all to who has gone", async () => {
    const slept: number[] = [];
    const simulation = simulate(scenarios, { sleep: async (milliseconds, signal) => { slept.push(milliseconds); signal?.throwIfAborted(); } });
    simulation.fault("slow", { delay: 90_000, times: 2 });
    expect((await submit(simulation)).status).toBe(200);
    expect(slept).toEqual([90_000]);
    const real = simulate(scenarios);
    real.fault("slow", { delay: 60_000 });
    const begun = performance.now();
    await expect(real.fetch(`${base}/v1/films/list`, { headers, signal: AbortSignal.timeout(20) })).rejects.toThrow(/timeout/i);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe("a submit", () => {
  it("counts as accepted where only its answer was lost", async () => {
    const simulation = simulate(scenarios);
    for (const fault of ["reset", "server_error", "lost", "cut"] as const) simulation.fault(fault, { answers: "submit" });
    await expect(submit(simulation)).rejects.toThrow(TypeError);
    expect((await submit(simulation)).status).toBe(500);
    expect(simulation.counts).toMatchObject({ submits: 0, accepted: 0 });
    await expect(submit(simulation)).rejects.toThrow(TypeError);
    await expect((await submit(simulation)).text()).rejects.toThrow(TypeError);
    expect(simulation.counts).toMatchObject({ submits: 2, accepted: 2 });
  });
});

describe("a plan", () => {
  it("strikes only where it fits, after those it skips, as often as it says", async () => {
    const { simulation, id } = await started("server_error", { skip: 1, times: 2 });
    const codes = [];
    for (let each = 0; each < 4; each++) codes.push((await look(simulation, id)).status);
    expect(codes).toEqual([200, 500, 500, 200]);
    simulation.fault("server_error", { task: "film-other" });
    simulation.fault("server_error", { operation: "cancelFilm" });
    simulation.fault("server_error", { family: "picture" });
    expect((await look(simulation, id)).status).toBe(200);
    simulation.fault("server_error");
    simulation.calm();
    expect((await look(simulation, id)).status).toBe(200);
  });

  it("shows an example only to those whom it answers, and refuses one nobody has", async () => {
    const simulation = simulate(scenarios);
    simulation.fault({ example: "error_in_200" });
    expect(await (await submit(simulation)).json()).toMatchObject({ state: "WAITING" });
    expect(() => simulation.fault({ example: "nonsense" })).toThrow('"nonsense"');
  });

  it("can reach files", async () => {
    const simulation = simulate(scenarios);
    simulation.fault("cut", { answers: "file" });
    const response = await simulation.fetch("https://cdn.example/a.mp4");
    expect(response.headers.get("content-length")).toBe("4096");
    await expect(response.arrayBuffer()).rejects.toThrow(TypeError);
  });
});

describe("chance", () => {
  const story = async (seed: number): Promise<(number | "broken")[]> => {
    const simulation = simulate(scenarios, { seed, chaos: { rate: 0.5, answers: "retrieve", faults: ["server_error", "reset", "rate_limited"] } });
    const { id } = await (await submit(simulation)).json() as { id: string };
    const seen: (number | "broken")[] = [];
    for (let each = 0; each < 40; each++) seen.push(await look(simulation, id).then(({ status }) => status, () => "broken" as const));
    return seen;
  };
  it("tells the same story for the same seed, and another for another", async () => {
    const [one, again, other] = [await story(7), await story(7), await story(8)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(new Set(one)).toEqual(new Set([200, 500, 429, "broken"]));
  });
});
