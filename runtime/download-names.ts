/** Under which names are outputs stored? A path says it for one output; for several, rules that lose nothing. */
import { endingOf } from "./media.ts";
import type { Output } from "./task.ts";

/** Of its name, its URL, its media type, else the usual one of its kind. */
function ending({ name, url, mediaType, kind }: Output): string {
  const written = [name, url?.split(/[?#]/)[0]].map((each) => /\.(\w{1,5})$/.exec(each ?? "")?.[1]).find(Boolean);
  return written?.toLowerCase() ?? endingOf(mediaType, kind);
}

/**
 * The path of each output. In a folder (`to` ends in a slash, or is one): its own name as the provider tells it, made harmless, else
 * its kind or role and its number, `video-1.mp4`. Otherwise `to` is the file of the first, and the n-th goes beside it with `-n` before
 * its own ending: `boat.mp4`, `boat-2.png`. No two get the same name.
 */
export function pathsOf(to: string, outputs: readonly Output[], folder: boolean): string[] {
  const taken = new Set<string>();
  const [, stem = to] = /^(.*[^\\/])\.\w{1,5}$/s.exec(to) ?? [];
  return outputs.map((output, index) => {
    const own = harmless(output.name) ?? `${output.role === "primary" ? output.kind : output.role}-${index + 1}`;
    const path = !folder ? (index === 0 ? to : `${stem}-${index + 1}.${ending(output)}`)
      : `${to.replace(/[\\/]+$/, "")}/${own.replace(/\.\w{1,5}$/, "")}.${ending(output)}`;
    let free = path;
    for (let number = index + 1; taken.has(key(free)); number++) free = path.replace(/(\.\w+)$/, `-${number}$1`);
    taken.add(key(free));
    return free;
  });
}

/** Some file systems tell neither case nor how an accent is composed. */
const key = (path: string): string => path.normalize().toLowerCase();

/** Characters of a name: at most three bytes each, and with number, ending and `.part` no more than the 255 that file systems allow. */
const LONGEST = 60;

/** A provider's file name as one that cannot leave its folder, hide, or be a device. */
function harmless(name: string | undefined): string | undefined {
  const base = name?.split(/[\\/]/).pop()?.replace(/[^\p{L}\p{M}\p{N}._ -]+/gu, "_").replace(/^[. ]+|[. ]+$/g, "").slice(0, LONGEST);
  return base && !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(base) ? base : undefined;
}
