/**
 * What does a program do that may be killed between any two lines? It notes what it is about to do before it does it, and what came of it
 * after. Started again, it goes on from its notes. Reads where and what from the plan named by its first argument.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { MediaTaskError, SubmitAmbiguous, SubmitRejected, type Handle, type Prepared } from "@media-tasks/runtime";
import { jobsOf, loadProviders, type AnyClient } from "./providers.ts";

/** What the program is to do, and in which world. */
export interface ChaosPlan {
  readonly journal: string;
  readonly tasks: number;
  /** How many are under way at once. */
  readonly abreast: number;
  /** How much faster time goes here than outside, and the moment at which both were the same. */
  readonly scale: number;
  readonly epoch: number;
  /** Where each provider is served. */
  readonly sites: Readonly<Record<string, string>>;
}

/** A line of the journal. The last one of a task says how it stands. */
export type Note =
  | { readonly n: number; readonly is: "prepared"; readonly prepared: Prepared }
  | { readonly n: number; readonly is: "submitted"; readonly handle: Handle }
  /** A wait ended with an error that is no verdict; it begins again. */
  | { readonly n: number; readonly is: "again"; readonly error: string }
  | { readonly n: number; readonly is: "done"; readonly status: string; readonly id: string }
  /** Nobody can tell whether it was accepted: the answer was lost, or the program was killed before it came. */
  | { readonly n: number; readonly is: "unclear"; readonly why: "answer" | "killed" | "duplicate" }
  | { readonly n: number; readonly is: "rejected"; readonly kind: string | undefined }
  | { readonly n: number; readonly is: "broken"; readonly error: string }
  /** At the end of a life that was not cut short: bytes of heap after each hundredth of the tasks, and what is still awaited. */
  | { readonly n: -1; readonly is: "over"; readonly heap: readonly number[]; readonly pauses: number };

/** The header by which the server tells which task a submit is for. */
export const TASK_HEADER = "x-task-number";
/** Three seconds outside at the usual scale; slow answers take longer. */
const REQUEST_TIMEOUT = 75_000;
export const OVER: readonly Note["is"][] = ["done", "unclear", "rejected", "broken"];

export const readJournal = (file: string): Note[] =>
  // A line that was cut by the kill is no note.
  existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Note)
    : [];

export function scaledClock({ scale, epoch }: Pick<ChaosPlan, "scale" | "epoch">) {
  let pauses = 0;
  return {
    pauses: () => pauses,
    now: () => Math.round(epoch + (Date.now() - epoch) * scale),
    sleep: (milliseconds: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        pauses++;
        const end = (settle: () => void) => {
          pauses--;
          clearTimeout(timer);
          signal?.removeEventListener("abort", stop);
          settle();
        };
        const stop = () => end(() => reject(signal?.reason));
        const timer = setTimeout(() => end(resolve), milliseconds / scale);
        signal?.addEventListener("abort", stop);
      }),
  };
}

async function work(plan: ChaosPlan): Promise<void> {
  const clock = scaledClock(plan);
  const number = new AsyncLocalStorage<number>();
  const providers = (await loadProviders()).filter(({ name }) => plan.sites[name]);
  const clients = new Map<string, AnyClient>(
    providers.map(({ name, create, scenarios }) => [
      name,
      create({
        ...scenarios.credentials,
        site: plan.sites[name],
        now: clock.now,
        sleep: clock.sleep,
        requestTimeout: REQUEST_TIMEOUT,
        // Tasks whose submit was lost would hold their places until their deadline.
        limits: { tasks: Infinity },
        fetch: (request: Request) => {
          request.headers.set(TASK_HEADER, String(number.getStore()));
          return fetch(request);
        },
      }),
    ]),
  );
  // Every provider in turn, so that each gets as many tasks as the next, however few submits it has.
  const jobs = providers.map((provider) => jobsOf(provider)).filter((each) => each.length > 0);
  const jobOf = (n: number) => {
    const own = jobs[n % jobs.length]!;
    return own[Math.floor(n / jobs.length) % own.length]!;
  };
  const notes = new Map<number, Note>();
  for (const note of readJournal(plan.journal)) if (note.is !== "again") notes.set(note.n, note);
  const note = (each: Note) => {
    appendFileSync(plan.journal, `${JSON.stringify(each)}\n`);
    notes.set(each.n, each);
  };

  const carry = async (n: number): Promise<void> => {
    const job = jobOf(n);
    const client = clients.get(job.provider.name)!;
    const before = notes.get(n);
    let handle: Handle | undefined = before?.is === "submitted" ? (client.handle(before.handle) as Handle) : undefined;
    if (!handle) {
      const prepared =
        before?.is === "prepared"
          ? before.prepared
          : client.submit[job.operation]!.prepare(structuredClone(job.body), job.params && { params: job.params });
      const ref = prepared.clientRef;
      if (!before) note({ n, is: "prepared", prepared });
      // Killed between the two halves of a submit: only a reference tells what became of it.
      else if (ref === undefined) return note({ n, is: "unclear", why: "killed" });
      try {
        handle =
          (before && ref !== undefined ? await lookFor(client, job.operation, ref) : undefined) ?? (await client.send(prepared)).handle;
      } catch (error) {
        if (error instanceof SubmitAmbiguous) return note({ n, is: "unclear", why: "answer" });
        if (!(error instanceof SubmitRejected)) throw error;
        // A refusal now says nothing of the attempt that the kill cut short, unless it is that there was one.
        return note(
          before ? { n, is: "unclear", why: error.kind === "duplicate" ? "duplicate" : "killed" } : { n, is: "rejected", kind: error.kind },
        );
      }
      note({ n, is: "submitted", handle });
    }
    for (let tries = 1; ; tries++) {
      try {
        const done = await client.wait(handle);
        return note({ n, is: "done", status: done.status, id: done.handle.id });
      } catch (error) {
        if (!(error instanceof MediaTaskError) || tries === 30) throw error;
        appendFileSync(plan.journal, `${JSON.stringify({ n, is: "again", error: error.name } satisfies Note)}\n`);
        await clock.sleep(10_000);
      }
    }
  };

  /** The task under a reference; undefined where there is none, or where the provider cannot say but refuses or repeats a reference it knows. */
  const lookFor = async (client: AnyClient, operation: string, ref: string): Promise<Handle | undefined> => {
    for (let tries = 1; ; tries++) {
      try {
        return (await client.find(operation as never, ref)).handle;
      } catch (error) {
        const { name } = error as Error;
        if (name === "InvalidRequest" || name === "TaskNotFound") return undefined;
        if (!(error instanceof MediaTaskError) || tries === 30) throw error;
        await clock.sleep(5000);
      }
    }
  };

  const heap: number[] = [];
  const open = Array.from({ length: plan.tasks }, (_, n) => n).filter((n) => !OVER.includes(notes.get(n)?.is as never));
  const each = Math.max(1, Math.floor(plan.tasks / 100));
  let ended = 0;
  const lane = async (_: unknown, index: number): Promise<void> => {
    // One after the other: a burst of submits would all be cut by the same kill.
    await new Promise((resolve) => setTimeout(resolve, 20 * index));
    for (let n = open.shift(); n !== undefined; n = open.shift()) {
      const current = n;
      await number
        .run(current, () => carry(current))
        .catch((error: unknown) => note({ n: current, is: "broken", error: String((error as Error).stack ?? error) }));
      // Kept small: a journal on disk is what remembers.
      notes.delete(current);
      if (++ended % each === 0 && open.length > 0 && globalThis.gc) {
        globalThis.gc();
        heap.push(process.memoryUsage().heapUsed);
      }
    }
  };
  await Promise.all(Array.from({ length: plan.abreast }).map(lane));
  note({ n: -1, is: "over", heap, pauses: clock.pauses() });
  // No `process.exit`: whatever was left behind would keep the process alive, and that is looked at.
}

if (process.argv[1] === import.meta.filename) await work(JSON.parse(readFileSync(process.argv[2]!, "utf8")) as ChaosPlan);
