/** What is a thing whose kind nobody told? Media types and file endings, read both ways. */
import type { Kind } from "./task.ts";

const ENDINGS: Readonly<Record<string, string>> = {
  image: "png jpg jpeg webp gif avif bmp tiff svg heic",
  video: "mp4 mov webm mkv avi m4v",
  audio: "mp3 wav ogg flac m4a aac opus",
  model3d: "glb gltf obj fbx stl usdz ply",
  text: "txt srt vtt json md csv html",
};

/** Media types whose second half is not the file ending. */
const NAMES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg", svg: "image/svg+xml", mov: "video/quicktime", mkv: "video/x-matroska", avi: "video/x-msvideo", m4v: "video/mp4",
  mp3: "audio/mpeg", m4a: "audio/mp4", glb: "model/gltf-binary", gltf: "model/gltf+json", usdz: "model/vnd.usdz+zip",
  txt: "text/plain", srt: "application/x-subrip", json: "application/json", md: "text/markdown",
};

function kindOfEnding(ending: string | undefined): Kind | undefined {
  return ending === undefined ? undefined
    : Object.keys(ENDINGS).find((kind) => ENDINGS[kind]?.split(" ").includes(ending)) as Kind | undefined;
}

/** `image/jpeg` of `image/jpeg`, `jpeg` or `.JPG`; undefined for what is neither. */
export function mediaType(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const name = written.trim().toLowerCase().replace(/^\./, "");
  if (/^[\w.+-]+\/[\w.+-]+/.test(name)) return name;
  const kind = kindOfEnding(name);
  return kind && (NAMES[name] ?? `${kind.replace("3d", "")}/${name}`);
}

/** The usual file ending of a media type, else of a kind. */
export function endingOf(type: string | undefined, kind: Kind): string {
  return Object.keys(NAMES).find((ending) => NAMES[ending] === type) ?? /\/(\w{2,5})$/.exec(type ?? "")?.[1] ?? ENDINGS[kind]?.split(" ")[0] ?? "bin";
}

/** The kind of a thing by its media type, else by the ending of its URL, else `file`. */
export function kindOf(type: string | undefined, url: string | undefined): Kind {
  const family = type?.split("/")[0]?.replace("model", "model3d");
  return family !== undefined && Object.hasOwn(ENDINGS, family) ? family as Kind
    : kindOfEnding(Object.keys(NAMES).find((ending) => NAMES[ending] === type)
      ?? /\.(\w+)$/.exec(url?.split(/[?#]/)[0] ?? "")?.[1]?.toLowerCase()) ?? "file";
}
