/** What stands on a terminal once the demo is over? Every row, once, whatever the terminal's size; and without a terminal the same in plain lines. */
import { describe, expect, it } from "vitest";
import { painter, type Row } from "../../simulator/demo-table.ts";

/** A terminal as far as the table uses one: lines wrap, the cursor cannot leave the screen upwards, and all that scrolled off is kept. */
function terminal(columns: number, height: number) {
  const lines = [""];
  let at = 0;
  const down = (): void => { if (++at === lines.length) lines.push(""); };
  return {
    lines,
    write(text: string): void {
      for (const [part, up] of text.matchAll(/\u001b\[(\d+)A|\u001b\[J|\n|[^\u001b\n]+/g)) {
        if (part === "\n") down();
        else if (part === "\u001b[J") lines.splice(at, Infinity, "");
        else if (up !== undefined) at = Math.max(0, lines.length - height, at - Number(up));
        else for (const character of part) {
          if (lines[at]!.length === columns) down();
          lines[at] += character;
        }
      }
    },
  };
}

/** Three tasks of each of 25 providers, each of which passes through the same statuses. */
function play(screen: Parameters<typeof painter>[1]): void {
  const rows: Row[] = [];
  const { changed, end } = painter(rows, screen);
  for (let provider = 0; provider < 25; provider++) {
    for (const family of ["video", "image", "audio"]) {
      const row: Row = { provider: `provider-${provider}`, family, expected: "succeeded", seen: [], status: "submitting", outputs: "", expires: "" };
      rows.push(row);
      for (const status of ["WAITING_FOR_ITS_TURN", "WORKING_ON_IT", "STILL_WORKING", "FINISHED"]) {
        row.seen.push(status);
        row.status = "running";
        changed();
      }
      Object.assign(row, { status: "succeeded", outputs: "2 video, thumbnail", expires: "2026-05-01 12:00" });
      changed();
    }
    end();
  }
}

const expected = Array.from({ length: 25 }, (_, provider) => ["video", "image", "audio"].map((family) => [`provider-${provider}`, family])).flat();
const cells = (lines: readonly string[]): string[][] => lines.map((text) => text.split(/ {2,}/));

describe("the demo's table", () => {
  for (const [columns, rows] of [[80, 24], [160, 40], [0, 0], [40, 10], [80, 2], [80, 1]] as const) {
    it(`keeps every row, on a terminal of ${columns}x${rows}`, () => {
      const { lines, write } = terminal(columns || 80, rows || 24);
      play({ isTTY: true, columns, rows, write });
      expect(lines.pop()).toBe("");
      const [head, ...body] = cells(lines);
      expect(head!.slice(0, 2)).toEqual(["provider", "family"]);
      expect(body.map((row) => row.slice(0, 2))).toEqual(expected);
    });
  }

  it("fits the terminal's width, and the provider's last word stays in sight", () => {
    const { lines, write } = terminal(80, 24);
    play({ isTTY: true, columns: 80, rows: 24, write });
    expect(lines.slice(0, 2)).toEqual([
      "provider        family          the provider said        status",
      "provider-0      video           WAITING_FOR… > FINISHED  succeeded",
    ]);
    const wide = terminal(160, 40);
    play({ isTTY: true, columns: 160, rows: 40, write: wide.write });
    expect(cells(wide.lines)[1]).toEqual(["provider-0", "video", "WAITING_FOR_ITS_TURN > WORKING_ON_IT > S… > FINISHED", "succeeded", "2 video, thumbnail", "2026-05-01 12:00"]);
  });

  it("is drawn while tasks are under way, on no more lines than the screen has", () => {
    const written: string[] = [];
    play({ isTTY: true, columns: 80, rows: 3, write: (text) => written.push(text) });
    expect(written.length).toBeGreaterThan(25 * 3 * 5);
    for (const [, up] of written.join("").matchAll(/\u001b\[(\d+)A/g)) expect(Number(up)).toBeLessThan(3);
    expect(written[1]).toContain("WAITING_FOR_ITS_TURN");
  });

  it("is plain lines without a terminal: each row once, nothing to move a cursor", () => {
    const written: string[] = [];
    play({ write: (text) => written.push(text) });
    expect(written.join("")).not.toContain("\u001b");
    const lines = written.join("").trimEnd().split("\n");
    expect(cells(lines).slice(1).map((row) => row.slice(0, 2))).toEqual(expected);
    expect(lines[1]!.length).toBeGreaterThan(130);
  });
});
