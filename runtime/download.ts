/** How do outputs get to where they are kept? Streamed, checked, resumed, asked for again when their URL ran out, and never half. */
import { isFolder, openFile } from "#files";
import type { Downloaded, DownloadOptions } from "./api.ts";
import { fromBase64 } from "./base64.ts";
import type { Context } from "./context.ts";
import { pathsOf } from "./download-names.ts";
import { transfer } from "./download-transfer.ts";
import { DownloadFailed, InvalidRequest, MediaTaskError, revive } from "./errors.ts";
import type { FileTarget } from "./files.ts";
import { look } from "./get.ts";
import { own } from "./own.ts";
import type { Output, Task } from "./task.ts";

/** Where bytes go. A stream cannot start again. */
export type Target = Omit<FileTarget, "restart" | "discard"> & { restart?(): Promise<void>; discard(reason: unknown): Promise<void> };

/**
 * Fetches the outputs of a task, or one output, one after another. A file appears under its name only when it is whole; an existing one
 * is replaced only where `overwrite` says so; no folder is made. A task's outputs whose URL ran out are asked for again, once.
 * @returns one entry for each output, in order: a bad one does not lose the rest.
 * @throws DownloadFailed where there is nothing to download, InvalidRequest where one stream should hold several outputs, and the
 * signal's reason.
 */
export async function download(context: Context, what: Task | Output, options: DownloadOptions): Promise<Downloaded[]> {
  const task = "handle" in what ? what : undefined;
  const all = "handle" in what ? outputsOf(what) : [what];
  const { to, roles, signal } = options;
  const outputs = all.filter(({ role }) => (roles ? roles.includes(role) : !task || role !== "preview"));
  if (outputs.length === 0) {
    const why = task?.done === false ? `the task is ${task.status}` : `there are ${all.length} outputs, none of a wanted role`;
    throw new DownloadFailed(`There is nothing to download: ${why}.`, task && { handle: task.handle });
  }
  const places = await placesOf(to, outputs);
  let fresh: Promise<readonly Output[]> | undefined;
  const renew = task && (async (output: Output): Promise<Output | undefined> => {
    const found = (await (fresh ??= again(context, task, signal)))[all.indexOf(output)];
    return found?.kind === output.kind && found.role === output.role ? found : undefined;
  });

  const results: Downloaded[] = [];
  for (const [index, output] of outputs.entries()) {
    signal?.throwIfAborted();
    try {
      const place = typeof to === "function" ? to(output, index) : places[index] as string | WritableStream<Uint8Array>;
      const target = typeof place === "string" ? await openFile(place, options.overwrite ?? false) : streamTarget(place);
      const got = await save(context, output, target, options, renew);
      results.push({ output, ok: true, ...(typeof place === "string" && { to: place }), ...got });
    } catch (cause) {
      signal?.throwIfAborted();
      const error = cause instanceof MediaTaskError ? cause
        : new DownloadFailed(context.redact(cause instanceof Error ? cause.message : String(cause)), {}, { cause });
      results.push({ output, ok: false, error: task && !error.handle ? revive({ ...error.toJSON(), handle: task.handle }, { cause: error.cause }) : error });
    }
  }
  return results;
}

function outputsOf(task: Task): readonly Output[] {
  return (task.done ? ("outputs" in task ? task.outputs : undefined) : task.preview) ?? [];
}

async function again(context: Context, task: Task, signal: AbortSignal | undefined): Promise<readonly Output[]> {
  const seen = await look(context, own(context, task.handle), { signal, rate: "retrieve" });
  return seen.type === "task" ? outputsOf(seen.task) : [];
}

async function placesOf(to: DownloadOptions["to"], outputs: readonly Output[]): Promise<(string | WritableStream<Uint8Array>)[]> {
  if (typeof to === "string") return pathsOf(to, outputs, /[\\/]$/.test(to) || (await isFolder(to)));
  if (typeof to === "function") return [];
  if (outputs.length > 1) {
    throw new InvalidRequest(`One stream cannot hold ${outputs.length} outputs. Give a function that makes one for each, or choose by \`roles\`.`);
  }
  return [to];
}

function streamTarget(stream: WritableStream<Uint8Array>): Target {
  const writer = stream.getWriter();
  return {
    write: async (chunk) => {
      await writer.ready;
      await writer.write(chunk);
    },
    commit: () => writer.close(),
    discard: (reason) => writer.abort(reason).catch(() => {}),
  };
}

async function save(
  context: Context, output: Output, target: Target, options: DownloadOptions, renew: ((output: Output) => Promise<Output | undefined>) | undefined,
): Promise<{ bytes: number; mediaType?: string }> {
  try {
    const { bytes, mediaType = output.mediaType } = output.data === undefined && output.url !== undefined
      ? await transfer({ context, options, renew }, output, target) : await embedded(output, target, options);
    await target.commit();
    return { bytes, ...(mediaType !== undefined && { mediaType }) };
  } catch (error) {
    await target.discard(error);
    throw error;
  }
}

/** Base64 is decoded piece by piece, so that a large output is not held twice. */
async function embedded(
  output: Output, target: Target, { maxBytes = Infinity, onProgress, signal }: DownloadOptions,
): Promise<{ bytes: number; mediaType?: string }> {
  const data = output.data?.replace(/\s+/g, "");
  const total = data === undefined ? undefined : Math.floor(data.replace(/=+$/, "").length * 0.75);
  const pieces = data === undefined ? [new TextEncoder().encode(output.text)] : decoded(data);
  let bytes = 0;
  for (const piece of pieces) {
    signal?.throwIfAborted();
    bytes += piece.length;
    if (bytes > maxBytes) throw new DownloadFailed(`The output is larger than ${maxBytes} bytes.`);
    await target.write(piece);
    onProgress?.(bytes, total ?? bytes, output);
  }
  if (bytes === 0) throw new DownloadFailed("The output is empty.");
  return { bytes };
}

const PIECE = 2 ** 18; // Of characters; four of them are three bytes.

function* decoded(data: string): Generator<Uint8Array> {
  for (let from = 0; from < data.length; from += PIECE) {
    let piece: Uint8Array;
    try {
      piece = fromBase64(data.slice(from, from + PIECE));
    } catch (cause) {
      throw new DownloadFailed("The output is not base64.", {}, { cause });
    }
    yield piece;
  }
}
