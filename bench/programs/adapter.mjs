// What does reading an answer cost against parsing it, warm, and what do the module and its first call cost, cold?
const [provider, family, operation, answers] = [process.argv[2], process.argv[3], process.argv[4], JSON.parse(process.argv[5])];
await import("@media-tasks/runtime/v1");

const began = performance.now();
const { adapter } = await import(`@media-tasks/${provider}/adapter`);
const loaded = performance.now();
const { read } = adapter.families[family];
const at = { status: 200, header: () => undefined, handle: { id: "1", operation } };
/** As the runtime asks: the verdict and the word of every answer, and what every task carries; progress of what runs, outputs of what has succeeded (or early ones), the fault of what has failed. */
const ask = (body, status) => {
  return [
    read.verdict?.(body, at), read.word?.(body, at), read.times?.(body, at), read.model?.(body, at), read.cost?.(body, at),
    status === "succeeded" || read.early ? read.outputs?.(body, at) : status === "failed" ? read.failure?.(body, at) : read.progress?.(body, at),
  ];
};
let sink = ask(answers[0].body, answers[0].status);
const called = performance.now();

const texts = answers.map(({ body }) => JSON.stringify(body));
const parsed = texts.map((text) => JSON.parse(text));
const statuses = answers.map(({ status }) => status);
/** Nanoseconds of one call, of the fastest of several rounds, as everything else only adds. */
function time(work) {
  let times = 200;
  for (;;) {
    const start = performance.now();
    for (let index = 0; index < times; index++) work(index % texts.length);
    const took = performance.now() - start;
    if (took > 10) break;
    times *= 2;
  }
  let best = Infinity;
  for (let round = 0; round < 100; round++) {
    const start = performance.now();
    for (let index = 0; index < times; index++) work(index % texts.length);
    best = Math.min(best, (performance.now() - start) / times * 1e6);
  }
  return best;
}
const parse = time((index) => { sink = JSON.parse(texts[index]); });
const map = time((index) => { sink = ask(parsed[index], statuses[index]); });
const parseAgain = time((index) => { sink = JSON.parse(texts[index]); });
if (sink === undefined) throw new Error("nothing was read");
console.log(JSON.stringify({ ratio: map / ((parse + parseAgain) / 2), nanoseconds: map, load: loaded - began, first: called - loaded }));
