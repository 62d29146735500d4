// Requests per second and CPU per request, 50 at once: a plain fetch loop and a client's `get`, in turns.
import { createZai } from "@media-tasks/zai";

const [url, requests, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const client = createZai({ apiKey: "a-key-that-is-long", site: url });
const handle = client.handle({ v: 1, provider: "zai", family: "media", operation: "generateVideo", id: "8868902201637896192", site: url, submittedAt: new Date().toISOString() });

const plain = async () => {
  const response = await fetch(`${url}/paas/v4/async-result/8868902201637896192`, { headers: { accept: "application/json", authorization: "Bearer a-key-that-is-long" } });
  const body = await response.json();
  if (body.task_status !== "PROCESSING") throw new Error("unexpected");
};
const ours = async () => {
  const task = await client.get(handle);
  if (task.status !== "running") throw new Error("unexpected");
};

async function round(one) {
  const cpu = process.cpuUsage();
  const began = performance.now();
  let left = requests;
  await Promise.all(Array.from({ length: 50 }, async () => { while (left-- > 0) await one(); }));
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: requests / (performance.now() - began) * 1e3, cpu: (user + system) / requests };
}

await round(plain);
await round(ours);
const results = [];
for (let index = 0; index < rounds; index++) {
  const [a, b] = index % 2 ? [await round(plain), await round(ours)] : await round(ours).then(async (own) => [await round(plain), own]);
  results.push({ plain: a, ours: b });
}
console.log(JSON.stringify(results));
