// How many requests does a wait make, and how long after the end of a task does it know? The real clients, each task on a clock that only moves when nobody has anything left to do.
import { createRequire } from "node:module";

const [modules, count] = [process.argv[2], Number(process.argv[3])];
const require = createRequire(`${modules}/from-here.js`);
const immediately = setImmediate;
const TOO_LONG = 3 * 3600_000;

let now = Date.parse("2026-01-01T00:00:00Z");
let timers = new Map();
let last = 0;
globalThis.setTimeout = (callback, milliseconds = 0, ...args) => {
  const timer = { at: now + Math.max(Number(milliseconds) || 0, 0), callback: () => callback(...args), order: ++last, ref: () => timer, unref: () => timer, hasRef: () => true, [Symbol.toPrimitive]: () => timer.order };
  timers.set(timer.order, timer);
  return timer;
};
globalThis.clearTimeout = (timer) => timers.delete(typeof timer === "object" ? timer?.order : timer);
Date.now = () => now;
performance.now = () => now;

async function onClock(work) {
  let over = false;
  let failed;
  work().then(() => { over = true; }, (error) => { over = true; failed = error; });
  for (;;) {
    for (let turn = 0; turn < 4 && !over; turn++) await new Promise((resolve) => immediately(resolve));
    if (over) break;
    const next = [...timers.values()].sort((a, b) => a.at - b.at || a.order - b.order)[0];
    if (!next) throw new Error("Nobody waits for anything.");
    timers.delete(next.order);
    now = Math.max(now, next.at);
    next.callback();
  }
  timers = new Map();
  if (failed) throw failed;
}

/** Seeded, so that every client gets the same tasks. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const dice = random(7);
/** Log-normal: half of the tasks take less than a minute, one in forty more than seven. */
const durations = Array.from({ length: count }, () => Math.min(60_000 * Math.exp(Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice())), TOO_LONG / 3));

let requests, endsAt;
const body = () => {
  const done = now >= endsAt;
  return {
    id: "a1", request_id: "a1", object: "vector_store.file", created_at: 1, vector_store_id: "v1", status: done ? "succeeded" : "processing",
    task_status: done ? "SUCCESS" : "PROCESSING", video_result: done ? [{ url: "https://files.example/a.mp4" }] : undefined, output: ["https://files.example/a.mp4"],
  };
};
const answer = (more) => async () => {
  requests++;
  return new Response(JSON.stringify({ ...body(), ...more?.(now >= endsAt) }), { headers: { "content-type": "application/json" } });
};

const Replicate = require("replicate");
const { createFalClient } = require("@fal-ai/client");
const { OpenAI } = require("openai");
const { RunwayML } = require("@runwayml/sdk");
const { createHttpPoller } = require("@azure/core-lro");
const { createWaiter } = require("@smithy/util-waiter");
const { createZai } = await import("@media-tasks/zai");

const replicate = new Replicate({ auth: "key", fetch: answer() });
const fal = createFalClient({ credentials: "key", fetch: answer((done) => ({ status: done ? "COMPLETED" : "IN_PROGRESS" })) });
const openai = new OpenAI({ apiKey: "key", fetch: answer((done) => ({ status: done ? "completed" : "in_progress" })) });
const runway = new RunwayML({ apiKey: "key", fetch: answer((done) => ({ status: done ? "SUCCEEDED" : "RUNNING", createdAt: new Date(now).toISOString() })) });
const zai = createZai({ apiKey: "a-key-that-is-long", fetch: answer(), random: random(3) });

const clients = {
  "media-tasks": () => zai.wait({ v: 1, provider: "zai", family: "media", operation: "generateVideo", id: "a1", submittedAt: new Date(now).toISOString() }, { deadline: TOO_LONG }),
  replicate: () => replicate.wait({ id: "a1", status: "starting" }),
  "@fal-ai/client": () => fal.queue.subscribeToStatus("acme/clips", { requestId: "a1" }),
  openai: () => openai.vectorStores.files.poll("v1", "a1"),
  "@runwayml/sdk": () => runway.tasks.retrieve("a1").waitForTaskOutput({ timeout: TOO_LONG }),
  "@azure/core-lro": () => {
    const poll = async () => ({ flatResponse: {}, rawResponse: { statusCode: 200, headers: {}, body: JSON.parse(await (await answer((done) => ({ status: done ? "succeeded" : "running" }))()).text()) } });
    return createHttpPoller({
      sendInitialRequest: async () => ({ flatResponse: {}, rawResponse: { statusCode: 202, headers: { "operation-location": "https://api.example/a1" }, body: {}, request: { method: "POST", url: "https://api.example/" } } }),
      sendPollRequest: poll,
    }).pollUntilDone();
  },
  "@smithy/util-waiter": () => createWaiter({ client: {}, maxWaitTime: TOO_LONG / 1000, minDelay: 2, maxDelay: 120 }, {}, async () => {
    requests++;
    return { state: now >= endsAt ? "SUCCESS" : "RETRY" };
  }),
};

const results = {};
for (const [name, wait] of Object.entries(clients)) {
  let total = 0;
  const delays = [];
  for (const duration of durations) {
    requests = 0;
    endsAt = now + duration;
    await onClock(wait);
    total += requests;
    delays.push((now - endsAt) / 1e3);
    if (delays.at(-1) < 0) throw new Error(`${name} was done before the task was.`);
  }
  delays.sort((a, b) => a - b);
  results[name] = { requests: total / count, delay: delays.reduce((sum, each) => sum + each, 0) / count, late: delays[Math.floor(count * 0.95)] };
}
process.stdout.write(JSON.stringify({ results, durations }));
