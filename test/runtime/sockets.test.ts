/** However many tasks are asked for at once, no more connections are open than requests may be under way; one after the other share one. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Adapter } from "@media-tasks/runtime/v1";
import { createClient, type Task } from "@media-tasks/runtime/v1";
import { expect, it } from "vitest";

const adapter: Adapter = {
  contract: 1, provider: "invented", title: "Invented", sites: { main: "https://api.invented.example" }, auth: [], errors: {},
  operations: { getClip: "GET /clips/{id}" },
  families: {
    clip: {
      submit: { createClip: "POST /clips" }, handle: () => ({}), retrieve: { operation: "getClip", with: ({ handle }) => ({ path: { id: handle["id"] } }) },
      poll: { first: 0, every: 100, max: 100, grace: 0, deadline: 10_000 }, statuses: { table: { GOING: "running" } },
      read: { word: (body: { state?: unknown }) => body.state },
    },
  },
};

/** Asks for tasks of a server on loopback, and says how many connections were open at most. */
async function mostOpen(work: (get: (id: number) => Promise<Task>) => Promise<void>): Promise<number> {
  let [open, most] = [0, 0];
  const server = createServer((_, response) => void response.setHeader("content-type", "application/json").end('{"state":"GOING"}'));
  server.on("connection", (socket) => {
    most = Math.max(most, ++open);
    socket.on("close", () => open--);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createClient(adapter, { site, limits: { requests: 8 } });
  await work((id) => client.get(client.handle({
    v: 1, provider: "invented", family: "clip", operation: "createClip", id: String(id), site, submittedAt: new Date().toISOString(),
  })));
  server.closeAllConnections();
  server.close();
  return most;
}

it("a burst stays within the cap", async () => {
  const most = await mostOpen(async (get) => {
    const tasks = await Promise.all(Array.from({ length: 400 }, (_, id) => get(id)));
    expect(tasks.every(({ status }) => status === "running")).toBe(true);
  });
  expect(most).toBe(8);
});

it("whoever asks again as soon as the answer is there takes the connection that it came on", async () => {
  const most = await mostOpen(async (get) => {
    for (let id = 0; id < 50; id++) expect((await get(id)).status).toBe("running");
  });
  expect(most).toBe(1);
});
