/** Is it what was expected? If not: where they differ, line by line. */

/** What a failed expectation throws; test runners print its `expected` and `actual`. */
export class Nonconformity extends Error {
  override readonly name = "AssertionError";
  readonly code = "ERR_ASSERTION";
  readonly expected: unknown;
  readonly actual: unknown;

  constructor(message: string, actual?: unknown, expected?: unknown) {
    super(message);
    this.actual = actual;
    this.expected = expected;
  }
}

/** @throws Nonconformity where the condition does not hold. */
export function ensure(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Nonconformity(message);
}

/** @throws Nonconformity where two JSON values differ; a property that is undefined is none. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const lines = differences(actual, expected);
  if (lines.length === 0) return;
  const more = lines.length > 20 ? [`  … and ${lines.length - 20} more`] : [];
  throw new Nonconformity([`${what}:`, ...lines.slice(0, 20).map((line) => `  ${line}`), ...more].join("\n"), actual, expected);
}

/** One line for each place where they differ. */
export function differences(actual: unknown, expected: unknown, at = "$"): string[] {
  if (Object.is(actual, expected)) return [];
  if (isObject(actual) && isObject(expected) && Array.isArray(actual) === Array.isArray(expected)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    const member = (value: object, key: string): unknown => (value as Record<string, unknown>)[key];
    return [...keys].flatMap((key) =>
      differences(member(actual, key), member(expected, key), Array.isArray(expected) ? `${at}[${key}]` : `${at}.${key}`));
  }
  return [`${at}: expected ${print(expected)}, got ${print(actual)}`];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function print(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
