/** Whose handle is this? Several clients as one object that hands every handle to the client it belongs to. */
import type { CancelResult, DownloadOptions, Downloaded, RequestOptions, WaitOptions } from "./api.ts";
import type { Observation } from "./context.ts";
import { InvalidHandle, InvalidRequest, WrongClient } from "./errors.ts";
import { parseHandle } from "./handle.ts";
import type { Step } from "./step.ts";
import type { DoneTask, FamilyType, Handle, Task } from "./task.ts";

/** Any client, whatever its provider. */
export interface AnyClient {
  readonly provider: string;
  handle(text: string | object): Handle;
}

/** The families of a client. */
export type FamiliesOf<C> = C extends { handle(text: string | object): Handle<infer F> } ? F : never;

/** The tasks of several providers; see {@link AnyClient}'s namesakes for what each function does. */
export interface MediaTasks<F extends FamilyType = FamilyType> {
  handle(text: string | object): Handle<F>;
  get<G extends F>(handle: Handle<G>, options?: RequestOptions): Promise<Task<G>>;
  look<G extends F>(handle: Handle<G>, options?: RequestOptions): Promise<Observation>;
  start<G extends F>(handle: Handle<G>, options?: WaitOptions<G>): Step;
  wait<G extends F>(handle: Handle<G>, options?: WaitOptions<G>): Promise<DoneTask<G>>;
  watch<G extends F>(handle: Handle<G>, options?: WaitOptions<G>): AsyncIterable<Task<G>>;
  /** One entry each, in order, never a rejection for one of them. */
  waitAll<G extends F>(handles: readonly Handle<G>[], options?: WaitOptions<G>): Promise<PromiseSettledResult<DoneTask<G>>[]>;
  /** Rejects with `InvalidRequest` for a task whose provider cannot cancel it. */
  cancel<G extends F>(handle: Handle<G>, options?: RequestOptions): Promise<CancelResult<G>>;
  download(task: Task, options: DownloadOptions): Promise<Downloaded[]>;
}

/**
 * Several clients as one. Two clients of one provider are told apart by site and account.
 * @throws WrongClient (from each function) for a handle that belongs to none of them.
 */
export function createMediaTasks<const C extends readonly AnyClient[]>(clients: C): MediaTasks<FamiliesOf<C[number]>> {
  const route = (value: unknown): { client: MediaTasks; handle: Handle } => {
    const handle = parseHandle(value);
    let refused: unknown = new WrongClient(`No client here is one of ${handle.provider}.`, { handle });
    for (const client of clients) {
      if (client.provider !== handle.provider) continue;
      try {
        return { client: client as unknown as MediaTasks, handle: client.handle(handle) };
      } catch (error) {
        if (!(error instanceof WrongClient || error instanceof InvalidHandle)) throw error;
        refused = error;
      }
    }
    throw refused;
  };
  // Async, so that a foreign handle rejects like any other error.
  const by = (name: "get" | "look" | "wait" | "cancel") => async (value: Handle, options?: object) => {
    const { client, handle } = route(value);
    return client[name](handle, options as never);
  };
  const tasks: Record<keyof MediaTasks, unknown> = {
    handle: (text: string | object) => route(text).handle,
    get: by("get"),
    look: by("look"),
    wait: by("wait"),
    cancel: by("cancel"),
    start: (value: Handle, options?: WaitOptions) => route(value).client.start(value, options),
    async *watch(value: Handle, options?: WaitOptions) {
      yield* route(value).client.watch(value, options);
    },
    waitAll: (handles: readonly Handle[], options?: WaitOptions) => Promise.allSettled(handles.map((each) => by("wait")(each, options))),
    download: async (task: Task, options: DownloadOptions) => {
      if (!("handle" in task)) throw new InvalidRequest("An output alone does not say whose it is: hand over the task, or use the client.");
      return route(task.handle).client.download(task, options);
    },
  };
  return tasks as MediaTasks<FamiliesOf<C[number]>>;
}
