/** Does the test in the simulator's README pass as it is written, within the five seconds that its runner gives it? */
import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { put, ROOT, temporaryFolder } from "../generator/helpers.ts";

// The README's provider is an invented one; this one has such a family and such a story too.
const provider = join(ROOT, "generated/kyy/src");

it("passes, although the client waits for minutes of its clock", () => {
  const [, snippet] = /```ts\n(import \{ createAcme \}[\s\S]*?)```/.exec(readFileSync(join(ROOT, "simulator/README.md"), "utf8"))!;
  const folder = temporaryFolder();
  symlinkSync(join(ROOT, "node_modules/vitest"), join(folder, "node_modules/vitest"));
  put(folder, {
    "package.json": '{ "type": "module" }',
    "readme.test.ts": snippet!,
    "acme.ts": `export { createKyy as createAcme } from ${JSON.stringify(join(provider, "index.ts"))};`,
    "my-code.ts": `
      import { scenarios } from "@media-tasks/acme/scenarios";
      export async function makeTrailer(client) {
        const began = Date.now();
        const { handle } = await client.submit.createVideo(scenarios.families.video.requests.createVideo.body);
        const { status, outputs, times } = await client.wait(handle);
        console.log(JSON.stringify({ status, waited: Date.parse(times.observed) - Date.parse(handle.submittedAt), took: Date.now() - began }));
        return outputs[0];
      }`,
    "vitest.config.ts": `
      const conditions = ["@media-tasks/source", "node", "import", "module", "default"];
      export default {
        resolve: { conditions, alias: [
          { find: /^@media-tasks\\/acme$/, replacement: ${JSON.stringify(join(folder, "acme.ts"))} },
          { find: "@media-tasks/acme/scenarios", replacement: ${JSON.stringify(join(provider, "scenarios.ts"))} },
        ] },
        ssr: { resolve: { conditions, externalConditions: conditions } },
      };`,
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "node_modules/vitest/vitest.mjs"), "run", "--root", folder, "--disable-console-intercept"], { cwd: folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1", VITEST: undefined } });
  expect(status, stdout + stderr).toBe(0);
  const told = JSON.parse(/^\{.*\}$/m.exec(stdout)![0]) as { status: string; waited: number; took: number };
  expect(told.status).toBe("succeeded");
  expect(told.waited).toBeGreaterThan(10_000);
  expect(told.took).toBeLessThan(2500);
}, 60_000);
