/** How does the demo show its tasks? Those that are over as lines for good, on a terminal with those under way below them, drawn over themselves. */

/** One line of the table: a task on its way. */
export interface Row { readonly provider: string; readonly family: string; readonly expected: string; seen: string[]; status: string; outputs: string; expires: string; wrong?: string }

/** As much of `process.stdout` as a table needs. */
export interface Screen { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number; write(text: string): unknown }

type Column = readonly [title: string, width: number, text: (row: Row, width: number) => string];

const SAID: Column = ["the provider said", 52, said];
/** A narrow terminal leaves out the last ones, and shortens what the provider said to no less than so much. */
const COLUMNS: readonly Column[] = [
  ["provider", 14, ({ provider }) => provider],
  ["family", 14, ({ family }) => family],
  SAID,
  ["status", 22, ({ status, wrong }) => (wrong ? `${status} (!)` : status)],
  ["outputs", 22, ({ outputs }) => outputs],
  ["expires", 16, ({ expires }) => expires],
];
const NEEDED = 4;
const LEAST = 16;

/** A provider's statuses, shortened so that the last stays in sight. */
function said({ seen }: Row, width: number): string {
  const whole = seen.join(" > ");
  if (whole.length <= width) return whole;
  const end = `… > ${seen.at(-1)}`;
  return whole.slice(0, Math.max(0, width - end.length)) + end;
}

const clip = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width));

/** A line of the table, no longer than `room`. */
function line(room: number, cell: (column: Column, width: number) => string): string {
  let columns = COLUMNS;
  const excess = (): number => columns.reduce((sum, [, width]) => sum + width + 2, -2) - room;
  while (columns.length > NEEDED && excess() > SAID[1] - LEAST) columns = columns.slice(0, -1);
  const over = Math.max(0, Math.min(excess(), SAID[1] - LEAST));
  const text = columns.map((column) => {
    const width = column === SAID ? SAID[1] - over : column[1];
    return clip(cell(column, width), width);
  }).join("  ").trimEnd();
  return text.length > room ? clip(text, room) : text;
}

/** Shows rows: `changed` when one moves on, `end` when all so far are over. */
export function painter(rows: readonly Row[], screen: Screen = process.stdout): { changed: () => void; end: () => void } {
  // A terminal that does not know its size says 0. Its last column stays free: some go to the next line once it is written.
  const room = (): number => (screen.isTTY ? (screen.columns || 80) - 1 : Infinity);
  const show = (row: Row): string => `${line(room(), ([, , text], width) => text(row, width))}\n`;
  let printed = 0;
  let live = 0;

  /** Puts lines in the place of those under way. */
  const draw = (from: number): void => {
    screen.write((live > 0 ? `\u001b[${live}A\u001b[J` : "") + rows.slice(from).map(show).join(""));
    live = rows.length - from;
  };
  screen.write(`${line(room(), ([title]) => title)}\n`);
  return {
    changed() {
      // No higher than the screen, less the line of the cursor: what has left it cannot be drawn over.
      if (screen.isTTY) draw(Math.max(printed, rows.length - (screen.rows || 24) + 1));
    },
    end() {
      draw(printed);
      printed = rows.length;
      live = 0;
    },
  };
}
