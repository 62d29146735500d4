/** What is one line of the table? A measure with its goal, what came out, and whether that meets it. */
export interface Line {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  /** Undefined where nothing was promised. */
  readonly met?: boolean | undefined;
}

export interface Row {
  readonly id: string;
  readonly title: string;
  run(): Line[] | Promise<Line[]>;
}

export const digits = (value: number, places = 2): string => value.toFixed(places);
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;

/** A ratio that should be at most so much. */
export function atMost(what: string, goal: number, value: number, more = ""): Line {
  return { what, goal: `≤ ${goal}`, measured: digits(value) + (more && ` (${more})`), met: value <= goal };
}

export function atLeast(what: string, goal: number, value: number, more = ""): Line {
  return { what, goal: `≥ ${goal}`, measured: digits(value) + (more && ` (${more})`), met: value >= goal };
}

export function markdown(rows: readonly { readonly id: string; readonly title: string; readonly lines: readonly Line[] }[]): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  return [
    "| | measure | goal | measured | |", "| --- | --- | --- | --- | --- |",
    ...rows.flatMap(({ id, title, lines }) => lines.map(({ what, goal, measured, met }, index) =>
      `| ${index === 0 ? id : ""} | ${cell(index === 0 ? `${title}: ${what}` : what)} | ${goal} | ${cell(measured)} | ${met === undefined ? "" : met ? "met" : "**not met**"} |`)),
  ].join("\n");
}
