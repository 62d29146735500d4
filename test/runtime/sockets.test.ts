/** However many tasks are asked for at once, no more connections are open than requests may be under way. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Adapter } from "@media-tasks/runtime/v1";
import { createClient } from "@media-tasks/runtime/v1";
import { expect, it } from "vitest";

const adapter: Adapter = {
  contract: 1, provider: "invented", title: "Invented", sites: { main: "https://api.invented.example" }, auth: [], errors: {},
  operations: { createClip: { method: "POST", path: "/clips" }, getClip: { method: "GET", path: "/clips/{id}" } },
  families: {
    clip: {
      submit: ["createClip"], handle: () => ({}), retrieve: { operation: "getClip", with: ({ handle }) => ({ path: { id: handle["id"] } }) },
      poll: { first: 0, every: 100, max: 100, grace: 0, deadline: 10_000 }, statuses: { table: { GOING: "running" } },
      read: (body: { state?: unknown }) => ({ word: body.state }),
    },
  },
};

it("a burst stays within the cap", async () => {
  let [open, most] = [0, 0];
  const server = createServer((_, response) => void response.setHeader("content-type", "application/json").end('{"state":"GOING"}'));
  server.on("connection", (socket) => {
    most = Math.max(most, ++open);
    socket.on("close", () => open--);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createClient(adapter, { site, limits: { requests: 8 } });
  const handles = Array.from({ length: 400 }, (_, index) => client.handle({
    v: 1, provider: "invented", family: "clip", operation: "createClip", id: String(index), site, submittedAt: new Date().toISOString(),
  }));
  const tasks = await Promise.all(handles.map((handle) => client.get(handle)));
  expect(tasks.every(({ status }) => status === "running")).toBe(true);
  expect(most).toBe(8);
  server.closeAllConnections();
  server.close();
});
