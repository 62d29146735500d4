// A provider on loopback: answers every status request with the same body, and says how many sockets it saw at once.
import { createServer } from "node:http";

const body = JSON.stringify({
  model: "cogvideox-3", request_id: "r-8353992839", task_status: "PROCESSING", id: "8868902201637896192", created: 1719990000,
  usage: { total_tokens: 0 }, note: "a line of text that makes the answer about as long as those of real providers are, two hundred bytes",
});
const done = JSON.stringify({ ...JSON.parse(body), task_status: "SUCCESS", video_result: [{ url: "https://files.example/video.mp4", cover_image_url: "https://files.example/cover.png" }] });
const looks = new Map();
let requests = 0, open = 0, most = 0;
/** An id such as `3-17` is that of a task whose third look finds it done; any other goes on for ever. */
const server = createServer((request, response) => {
  const id = decodeURIComponent(request.url.split("/").at(-1));
  if (id === "stats") return response.end(JSON.stringify({ requests, most, open }));
  if (id === "reset") { requests = 0; most = open; looks.clear(); return response.end("{}"); }
  requests++;
  const after = Number(id.split("-")[0]);
  const seen = (looks.get(id) ?? 0) + 1;
  if (after) looks.set(id, seen);
  response.setHeader("content-type", "application/json");
  response.end(after && seen >= after ? done : body);
});
server.keepAliveTimeout = 60_000;
server.on("connection", (socket) => { most = Math.max(most, ++open); socket.on("close", () => open--); });
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
