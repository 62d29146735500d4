/** A Redis of our own: the server that is installed, on a free port of the loopback, in a folder that goes away with it. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Redis {
  readonly port: number;
  stop(): Promise<void>;
}

/** Why there is none; undefined where there is. */
export const lacking = (): string | undefined =>
  spawnSync("redis-server", ["--version"]).status === 0
    ? undefined
    : "there is no redis-server on this machine; on Debian `apt-get install redis-server` brings one";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function startRedis(): Promise<Redis> {
  const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), "redis-"))];
  const child = spawn(
    "redis-server",
    ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const over = new Promise<void>((resolve) => child.on("close", () => resolve()));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Ready to accept connections")) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void over.then(() => reject(new Error(`Redis did not start: ${said}`)));
  });
  return {
    port,
    stop: async () => {
      child.kill();
      await over;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
