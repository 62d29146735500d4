/** Can a delivery signed by this scheme ever be verified? Every hole of the signed text is read from a header, or computed from the delivery. */
import type { Mapping } from "./grammar.ts";
import { didYouMean } from "./problem.ts";
import type { Judge } from "./scope.ts";

type Scheme = Exclude<NonNullable<Mapping["webhooks"]>["verify"], string>;

/** What the runtime fills in by itself; `{lines}` are the headers that the hole `{names}` lists. */
export const COMPUTED = ["body", "digest", "task", "path", "query", "form", "lines"];

/** What a strategy signs, where the mapping does not say it, takes these from the headers. */
export const TAKEN: Readonly<Record<NonNullable<Scheme["strategy"]>, readonly string[]>> = {
  "sorted-form-hmac-sha256": ["timestamp", "nonce"],
  "canonical-request-hmac-sha256": ["access", "timestamp", "names"],
};

/** Reports what stands in the way of every signature. */
export function judgeSignature(scheme: Scheme, judge: Judge): void {
  const read = Object.values(scheme.headers).flatMap((template) => [...template.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole!));
  if (!read.includes("signature")) {
    judge.report(judge.at(scheme, "headers"), `No header has the hole {signature}, so that nothing can be verified.${holes(" Their holes are", read)}`);
  }
  if (scheme.algorithm !== "equal" && scheme.encoding === undefined) judge.report(judge.at(scheme), "Nothing says how the signature is written: say encoding: hex or base64.");
  const known = [...new Set([...read.filter((hole) => hole !== "signature"), ...COMPUTED])];
  if (scheme.signed !== undefined) {
    // A name with a dash is no hole, and would be signed as it stands.
    for (const [, hole = ""] of scheme.signed.matchAll(/\{([\w.-]+)\}/g)) {
      if (hole === "signature") judge.report(judge.at(scheme, "signed"), "A signature cannot sign itself: {signature} has no place here.");
      else if (!known.includes(hole)) judge.report(judge.at(scheme, "signed"), `No header has the hole {${hole}}, and it is not computed.${didYouMean(hole, known) || holes(" There are", known)}`);
    }
    if (scheme.signed.includes("{lines}") && !read.includes("lines") && !read.includes("names")) {
      judge.report(judge.at(scheme, "signed"), "{lines} are the headers that the hole {names} lists, and no header has it.");
    }
  } else if (scheme.strategy !== undefined) {
    const missing = TAKEN[scheme.strategy].filter((hole) => !read.includes(hole));
    if (missing.length > 0) judge.report(judge.at(scheme, "headers"), `${scheme.strategy} signs what the headers say, and none has${holes("", missing)}`);
  }
}

const holes = (before: string, names: readonly string[]): string => (names.length > 0 ? `${before} ${names.map((name) => `{${name}}`).join(", ")}.` : "");
