/** How does a body become a form? Files as they are, lists as repeated fields, objects as JSON. */

export function form(body: FormData | Readonly<Record<string, unknown>>): FormData {
  if (body instanceof FormData) return body;
  const data = new FormData();
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value)) value.forEach((each) => add(name, each));
    else data.append(name, value instanceof Blob ? value : typeof value === "object" ? JSON.stringify(value) : String(value));
  };
  for (const [name, value] of Object.entries(body)) add(name, value);
  return data;
}
