// What does reading an answer cost against parsing it, warm, and what do the module and its first call cost, cold?
const [provider, family, operation, answers] = [process.argv[2], process.argv[3], process.argv[4], JSON.parse(process.argv[5])];
await import("@media-tasks/runtime/v1");

const began = performance.now();
const { adapter } = await import(`@media-tasks/${provider}/adapter`);
const loaded = performance.now();
const { read } = adapter.families[family];
const at = { status: 200, header: () => undefined, handle: { id: "1", operation } };
/** As the runtime asks: what several questions need, once; the verdict and the word of every answer, and what every task carries; progress of what runs, outputs of what has succeeded (or early ones), the fault of what has failed. */
const ask = (body, status) => {
  const given = read.let?.(body, at);
  return [
    read.verdict?.(body, at, given), read.word?.(body, at, given), read.times?.(body, at, given), read.model?.(body, at, given), read.cost?.(body, at, given),
    status === "succeeded" || read.early ? read.outputs?.(body, at, given) : status === "failed" ? read.failure?.(body, at, given) : read.progress?.(body, at, given),
  ];
};
let sink = ask(answers[0]?.body, answers[0]?.status);
const called = performance.now();

const texts = answers.map(({ body }) => JSON.stringify(body));
const parsed = texts.map((text) => JSON.parse(text));
const statuses = answers.map(({ status }) => status);
/** Enough calls of the work to take a few milliseconds: how many, and what one of them took, in nanoseconds. */
function round(work, times) {
  const start = performance.now();
  for (let index = 0; index < times; index++) work(index % texts.length);
  return (performance.now() - start) / times * 1e6;
}
const parse = (index) => { sink = JSON.parse(texts[index]); };
const map = (index) => { sink = ask(parsed[index], statuses[index]); };
const TIMES = 20_000;
const best = { parse: Infinity, map: Infinity };
// By turns, so that a slow moment of the machine meets both; the fastest round of each, as everything else only adds.
for (let turn = 0; turn < 150 && texts.length > 0; turn++) {
  best.parse = Math.min(best.parse, round(parse, TIMES));
  best.map = Math.min(best.map, round(map, TIMES));
}
if (sink === undefined) throw new Error("nothing was read");
console.log(JSON.stringify({ ratio: best.map / best.parse, nanoseconds: best.map, load: loaded - began, first: called - loaded }));
