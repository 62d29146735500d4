/** What stands behind an output's URL? A small file of a plausible media type, whole or by range. */

/** The host all output URLs of examples name. */
export const FILE_HOST = "cdn.example";
/** Where the same files lie on the simulator's own origin. */
export const FILE_PATH = "/__files/";

const MEDIA: Readonly<Record<string, string>> = {
  mp4: "video/mp4", mov: "video/quicktime", webm: "video/webm", m3u8: "application/vnd.apple.mpegurl",
  png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg", webp: "image/webp", gif: "image/gif", svg: "image/svg+xml", avif: "image/avif",
  mp3: "audio/mpeg", wav: "audio/wav", ogg: "audio/ogg", flac: "audio/flac", m4a: "audio/mp4", aac: "audio/aac", opus: "audio/opus",
  glb: "model/gltf-binary", gltf: "model/gltf+json", obj: "model/obj", stl: "model/stl", usdz: "model/vnd.usdz+zip", ply: "model/ply",
  txt: "text/plain", srt: "application/x-subrip", vtt: "text/vtt", json: "application/json", zip: "application/zip", pdf: "application/pdf",
};
const KINDS: Readonly<Record<string, string>> = {
  video: "video/mp4", image: "image/png", audio: "audio/mpeg", model3d: "model/gltf-binary", text: "text/plain",
};
/** How real files of the type begin. */
const STARTS: Readonly<Record<string, readonly number[]>> = {
  "video/mp4": [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d],
  "video/webm": [0x1a, 0x45, 0xdf, 0xa3],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  "image/jpeg": [0xff, 0xd8, 0xff, 0xe0],
  "image/gif": [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  "image/webp": [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50],
  "audio/mpeg": [0x49, 0x44, 0x33],
  "audio/wav": [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x41, 0x56, 0x45],
  "model/gltf-binary": [0x67, 0x6c, 0x54, 0x46],
  "application/zip": [0x50, 0x4b, 0x03, 0x04],
};

/** The media type by the ending of a path; `kind` helps where there is none. */
export function mediaTypeOf(path: string, kind?: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase();
  return (ending === undefined ? undefined : MEDIA[ending]) ?? (kind === undefined ? undefined : KINDS[kind]) ?? "application/octet-stream";
}

/** The bytes of a file: always the same for one name. */
export function bytesOf(name: string, mediaType: string, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  if (/^text\/|json|subrip|mpegurl|xml/.test(mediaType)) return bytes.fill(0x20);
  let state = 2166136261;
  for (const character of name) state = Math.imul(state ^ character.charCodeAt(0), 16777619);
  for (let i = 0; i < size; i++) bytes[i] = (state = Math.imul(state ^ i, 16777619)) >>> 24;
  bytes.set((STARTS[mediaType] ?? []).slice(0, size));
  return bytes;
}

/** Answers a request for a file: 200, or 206 and 416 where the request names a range. */
export function fileResponse(request: Request, name: string, mediaType: string, size: number): Response {
  const bytes = bytesOf(name, mediaType, size);
  const etag = `"${name.length}-${size}"`;
  const headers = { "content-type": mediaType, "accept-ranges": "bytes", etag, "content-length": String(size) };
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get("range") ?? "");
  const condition = request.headers.get("if-range");
  if (!range || (range[1] === "" && range[2] === "") || (condition !== null && condition !== etag)) {
    return new Response(request.method === "HEAD" ? null : bytes, { headers });
  }
  const from = range[1] === "" ? Math.max(0, size - Number(range[2])) : Number(range[1]);
  const to = range[1] === "" || range[2] === "" ? size - 1 : Math.min(size - 1, Number(range[2]));
  if (from > to) return new Response(null, { status: 416, headers: { "content-range": `bytes */${size}` } });
  const part = bytes.slice(from, to + 1);
  const partial = { "content-length": String(part.length), "content-range": `bytes ${from}-${to}/${size}` };
  return new Response(part, { status: 206, headers: { ...headers, ...partial } });
}
