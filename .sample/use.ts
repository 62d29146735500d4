import { createZai } from "./zai/client.ts";
const zai = createZai({ apiKey: "k" });
const task = await zai.submit.createVideo({ model: "cogvideox-3", prompt: "a" });
// @ts-expect-error wrong model
await zai.submit.createVideo({ model: "nope", prompt: "a" });
// @ts-expect-error no params
await zai.submit.createVideo({ model: "cogvideox-3", prompt: "a" }, { params: {} });
// @ts-expect-error no webhook
await zai.submit.createVideo({ model: "cogvideox-3", prompt: "a" }, { webhook: "x" });
const done = await zai.wait(task.handle, { onUpdate: (t) => { if (!t.done) t.progress?.fraction; } });
if (done.status === "succeeded") {
  const kind: "video" | "image" = done.outputs[0].kind; void kind;
  // @ts-expect-error never audio
  done.outputs[0].kind === "audio";
  await zai.download(done, { to: "x.mp4" });
}
// @ts-expect-error no cancel
zai.cancel;
// @ts-expect-error no webhook
zai.webhook;
const { data } = await zai.http.GET("/paas/v4/async-result/{id}", { params: { path: { id: "1" } } });
data?.task_status === "FAIL";
// @ts-expect-error wrong path
await zai.http.GET("/nope");
const h = zai.handle("mt1.x");
(await zai.get(h)).status;
// @ts-expect-error
task.status === "done";
