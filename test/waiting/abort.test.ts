/** Over real sockets and the real clock: is an abort honoured within milliseconds, and is nothing left behind? */
import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Aborted } from "./abort-program.ts";

let server: Server;
let site: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const id = request.url!.split("/").pop();
    // Asked, and silent; begun, and never finished; on its way; done.
    if (id === "silent") return;
    response.writeHead(200, { "content-type": "application/json" });
    if (id === "stalled") return void response.write('{"data":{"id":');
    response.end(
      JSON.stringify({ data: { id, state: id === "done" ? "READY" : "WORKING", files: [{ href: "https://cdn.example/a.mp4" }] } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Runs the program, and how long it lived after its last word. */
async function run(...cases: string[]): Promise<{ lines: Aborted[]; code: number | null; lingered: number; said: string }> {
  const program = fileURLToPath(new URL("abort-program.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", "--conditions=@media-tasks/source", program, site, ...cases]);
  let [out, said, last] = ["", "", 0];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
    last = performance.now();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  return {
    lines: out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Aborted),
    code,
    lingered: performance.now() - last,
    said,
  };
}

describe("giving up", () => {
  test.each(["pausing", "silent", "stalled"])(
    "while %s: rejected within 50 ms, no timer, no socket, and the program ends",
    async (what) => {
      const {
        lines: [line],
        code,
        lingered,
        said,
      } = await run(what);
      expect([code, said]).toEqual([0, ""]);
      expect(line).toMatchObject({ reasons: 1, active: [], warnings: [] });
      expect(line!.milliseconds).toBeLessThan(50);
      expect(lingered).toBeLessThan(2000);
    },
  );

  test("a thousand waits on one signal: no warning, every one rejected, nothing left", async () => {
    const { lines, code, said } = await run("pausing:1000", "silent:1000");
    expect([code, said]).toEqual([0, ""]);
    for (const line of lines) {
      expect(line).toMatchObject({ reasons: 1000, active: [], warnings: [] });
      expect(line.milliseconds).toBeLessThan(500);
    }
    expect(lines).toHaveLength(2);
  });
});
