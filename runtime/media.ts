/** What is a thing whose kind nobody told? Media types and file endings, read both ways. */
import type { Kind } from "./task.ts";

/** The endings of each kind, the usual one first; after a colon the name of the media type where it is not the ending. */
const ENDINGS: Readonly<Record<string, string>> = {
  image: "png jpg:jpeg jpeg webp gif avif bmp tiff svg:svg+xml heic",
  video: "mp4 mov:quicktime webm mkv:x-matroska avi:x-msvideo m4v:mp4",
  audio: "mp3:mpeg wav ogg flac m4a:mp4 aac opus",
  model3d: "glb:gltf-binary gltf:gltf+json obj fbx stl usdz:vnd.usdz+zip ply",
  text: "txt:plain srt:application/x-subrip vtt json:application/json md:markdown csv html",
};

interface Medium { readonly kind: Kind; readonly ending: string; readonly type: string }

const MEDIA: readonly Medium[] = Object.entries(ENDINGS).flatMap(([kind, endings]) => endings.split(" ").map((each) => {
  const [ending = "", name = ending] = each.split(":");
  return { kind: kind as Kind, ending, type: name.includes("/") ? name : `${kind.replace("3d", "")}/${name}` };
}));

const medium = (field: keyof Medium, value: string | undefined): Medium | undefined => MEDIA.find((each) => each[field] === value);

/** `image/jpeg` of `image/jpeg`, `jpeg` or `.JPG`; undefined for what is neither. */
export function mediaType(written: string | undefined): string | undefined {
  const name = written?.trim().toLowerCase().replace(/^\./, "");
  return name && /^[\w.+-]+\/[\w.+-]+/.test(name) ? name : medium("ending", name)?.type;
}

/** The usual file ending of a media type, else of a kind. */
export const endingOf = (type: string | undefined, kind: Kind): string =>
  medium("type", type)?.ending ?? /\/(\w{2,5})$/.exec(type ?? "")?.[1] ?? medium("kind", kind)?.ending ?? "bin";

/** The kind of a thing by its media type, else by the ending of its URL, else `file`. */
export function kindOf(type: string | undefined, url: string | undefined): Kind {
  const ending = /\.(\w+)$/.exec(url?.split(/[?#]/)[0] ?? "")?.[1]?.toLowerCase();
  const family = type?.split("/")[0]?.replace("model", "model3d");
  return (medium("kind", family) ?? medium("type", type) ?? medium("ending", ending))?.kind ?? "file";
}
