// Ten thousand waits in one process: with a client, or with a plain fetch loop.
const [kind, url, count, every] = [process.argv[2], process.argv[3], Number(process.argv[4]), Number(process.argv[5])];
const spread = process.argv[6] === "spread";
const LOOKS = 3;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
let failures = 0;

async function plain(id, first) {
  for (let wait = first; ; wait = every) {
    await sleep(wait);
    const response = await fetch(`${url}/paas/v4/async-result/${id}`, { headers: { accept: "application/json", authorization: "Bearer a-key-that-is-long" } });
    const body = await response.json();
    if (body.task_status === "SUCCESS") return;
  }
}

let one = plain;
if (kind === "client") {
  const { createZai } = await import("@media-tasks/zai");
  const client = createZai({ apiKey: "a-key-that-is-long", site: url });
  const submittedAt = new Date().toISOString();
  one = async (id, first) => {
    const task = await client.wait({ v: 1, provider: "zai", family: "media", operation: "generateVideo", id, site: url, submittedAt }, { poll: { first, every, max: every }, deadline: 600_000 });
    if (task.status !== "succeeded") throw new Error(task.status);
  };
}

const began = performance.now();
const all = Array.from({ length: count }, (_, index) => one(`${LOOKS}-${index}`, spread ? (index / count) * every : 50).catch((error) => { failures++; if (failures < 3) console.error(error); }));
// All of them wait, and none has looked yet.
await sleep(30);
globalThis.gc?.();
const heap = process.memoryUsage().heapUsed - before;
await Promise.all(all);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ failures, memory: maxRSS / 1024, heap: heap / count, seconds: (performance.now() - began) / 1e3, cpu: (userCPUTime + systemCPUTime) / 1e3 }));
