/** What does a request carry? Its query, headers and body as plain values. */

export interface Carried {
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** By lower-case name. */
  readonly header: Readonly<Record<string, string>>;
  /** The body's media type, in lower case and without parameters; `""` where it has none. */
  readonly media: string;
  /** JSON parsed; a form as an object, its files as {@link FILE}; any other text as it is; undefined for none. */
  readonly body: unknown;
  /** Why the body could not be read. */
  readonly unreadable?: string;
}

/** Stands for the bytes of an uploaded file. */
export const FILE = "(file)";

/** Reads a request; its body is used up. */
export async function carriedBy(request: Request, url: URL): Promise<Carried> {
  const query: Record<string, string[]> = Object.create(null);
  for (const [name, value] of url.searchParams) (query[name] ??= []).push(value);
  const header: Record<string, string> = Object.fromEntries(request.headers);
  // Node's fetch adds it over a socket: nobody asked for that value.
  if (header["accept-language"] === "*") delete header["accept-language"];
  const media = (header["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
  try {
    return { query, header, media, body: await bodyOf(request, media) };
  } catch (error) {
    return { query, header, media, body: undefined, unreadable: error instanceof Error ? error.message : String(error) };
  }
}

async function bodyOf(request: Request, media: string): Promise<unknown> {
  if (request.body === null) return undefined;
  if (media === "multipart/form-data") return formOf(await request.formData());
  const text = await request.text();
  if (media === "application/x-www-form-urlencoded") return formOf(new URLSearchParams(text));
  if (text === "") return undefined;
  return media === "" || media.endsWith("json") ? JSON.parse(text) : text;
}

function formOf(form: Iterable<[string, unknown]>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form) {
    const plain = typeof value === "string" ? value : FILE;
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
    fields[name] = before === undefined ? plain : [before, plain].flat();
  }
  return fields;
}

/** Every scalar within a value, as text. */
export function scalars(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(scalars);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(scalars);
  return value === undefined || value === null ? [] : [String(value)];
}
