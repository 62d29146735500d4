/** How does a sample id become a fresh one of the same shape? */

/** A fresh id that looks like the sample: same type, same prefix and separators, digits for digits, letters for letters. */
export function freshId(sample: string | number, random: () => number, taken: (id: string) => boolean): string | number {
  for (let attempt = 0; ; attempt++) {
    // Short samples run out of neighbours: each further try is one character longer.
    const longer = "0".repeat(Math.max(0, attempt - 5));
    const id = typeof sample === "number" ? Number(scramble(String(sample) + longer, random)) : scramble(sample + longer, random);
    if (id !== sample && !taken(String(id)) && (typeof id === "string" || Number.isSafeInteger(id))) return id;
    if (attempt > 50) throw new Error(`No fresh id like ${JSON.stringify(sample)} is left.`);
  }
}

function scramble(sample: string, random: () => number): string {
  // What stands before the last slash is a collection's name, and what stands before the first dash or underscore a kind's.
  const [, prefix, rest] = /^(.*\/|[A-Za-z]+[-_])?(.*)$/s.exec(sample) as unknown as [string, string | undefined, string];
  const hex = /^[0-9a-f-]*$/.test(rest);
  const pick = (from: string): string => from[Math.floor(random() * from.length)]!;
  const body = rest.replace(/[0-9A-Za-z]/g, (character, at: number) =>
    /[0-9]/.test(character) ? pick(at === 0 ? "123456789" : "0123456789")
      : hex ? pick("abcdef")
      : /[a-z]/.test(character) ? pick("abcdefghijklmnopqrstuvwxyz") : pick("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
  return (prefix ?? "") + body;
}
