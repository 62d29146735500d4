/** What does the provider answer? Each request of a task's life, and what comes in place of the answer when a fault strikes. */
import type { LoggedSubmit, PlayOptions, SimulateOptions, Story } from "./api.ts";
import { accepts, ends, fits, namesOf, operationFor, refusalOf, rolesOf, statusOf, storyFits, storyTo, verdictOf } from "./family.ts";
import type { Role, Strike, Target } from "./faults.ts";
import { fileResponse, mediaTypeOf } from "./files.ts";
import { textAt, webhookUrlOf } from "./places.ts";
import { linker, render } from "./render.ts";
import type { Carried } from "./request.ts";
import { rewriter } from "./rewrite.ts";
import { basesOf, type Route } from "./route.ts";
import { SUBMITTED_AT, type FamilyScenarios, type Scenarios } from "./scenarios.ts";
import { resultOf, submitExample, type Book, type Mutable } from "./tasks.ts";

/** A request that fits the document. `origin` is set where it came to the simulator's own address. */
export interface Asked {
  readonly request: Request;
  readonly url: URL;
  readonly carried: Carried;
  readonly route: Route;
  readonly origin: string | undefined;
}

/** What a request is about. */
export interface Subject { readonly role: Role; readonly family?: string; readonly task?: Mutable }

export interface Answer { readonly response: Response; readonly example?: string; readonly task?: string; readonly problem?: string }

export interface Provider {
  /** Which family and task does a request ask for, and what does it ask? */
  subject(route: Route, carried: Carried): Subject;
  handle(subject: Subject, asked: Asked): Answer;
  /** The answer in place of the real one; undefined where the request is handled all the same. */
  faulty(strike: Strike, target: Target, asked: Asked | undefined): Answer | undefined;
  play(family: string, story: Story, options: PlayOptions): void;
  rewriteFor(task: Mutable | undefined, origin: string | undefined): <T>(value: T) => T;
}

interface Play { readonly story: Story; times: number; readonly cancel: "wins" | "loses" }

/** Makes the provider's side. `record` is told of every submit. */
export function createProvider(
  scenarios: Scenarios, book: Book, now: () => number, options: SimulateOptions, record: (submit: LoggedSubmit) => void,
): Provider {
  const bases = basesOf(scenarios);
  /** The last one stays; those before it are used up in their order. */
  const plays = new Map<string, Play[]>();
  let accepted = 0;

  function family(name: string): FamilyScenarios {
    if (!Object.hasOwn(scenarios.families, name)) {
      throw new Error(`"${scenarios.provider}" has no family "${name}"; it has: ${Object.keys(scenarios.families).join(", ")}.`);
    }
    return scenarios.families[name]!;
  }

  function subject(route: Route, carried: Carried): Subject {
    const roles = rolesOf(scenarios, route.name);
    const task = roles.some(({ role }) => role === "submit") ? undefined : book.named(route.path, carried);
    const own = roles.find(({ family, role }) => !task || family === task.family && asks(task, role, route.name)) ?? roles[0];
    // A task of another family is nobody this operation knows.
    const known = task && (!own || own.family === task.family) ? { task } : {};
    return own ? { role: own.role, family: own.family, ...known } : { role: "other", ...known };
  }

  function asks(task: Mutable, role: Role, operation: string): boolean {
    return (role === "retrieve" || role === "result" || role === "cancel") && operationFor(task.data[role], task.operation) === operation;
  }

  function handle({ role, family: name, task }: Subject, asked: Asked): Answer {
    if (role === "submit") return submit(asked, name!);
    if (role === "other") return { response: content(asked, task) };
    if (!task || task.canceled === null) return unknown(role, asked, name!);
    if (role === "cancel") return cancel(asked, task);
    if (role === "result") {
      const result = resultOf(task);
      if (result !== undefined) return answer(task, result, asked);
      const problem = `The result of task ${task.id} was asked for while it showed "${task.shows ?? "nothing yet"}".`;
      return { ...unknown(role, asked, name!), problem };
    }
    task.looks++;
    const shows = task.shows ?? likeSubmit(task);
    return shows === undefined ? unknown(role, asked, name!) : answer(task, shows, asked);
  }

  function answer(task: Mutable, name: string, asked: Asked): Answer {
    return { ...plain(task.data, name, asked, task), task: task.id };
  }

  function plain(data: FamilyScenarios, name: string, asked: Asked, task?: Mutable): Answer {
    return { response: render(data.examples[name]!, rewriteFor(task, asked.origin)), example: name };
  }

  function rewriteFor(task: Mutable | undefined, origin: string | undefined): <T>(value: T) => T {
    // Moments move in whole seconds, for many are written so.
    const shift = options.ids === "sample" ? 0 : Math.round(((task?.submittedAt ?? now()) - Date.parse(SUBMITTED_AT)) / 1000) * 1000;
    return rewriter({ ids: task?.ids ?? new Map(), shift, link: origin === undefined ? undefined : linker(bases, origin) });
  }

  /** A task whose story tells of its submit alone shows the same to whoever asks for it. */
  function likeSubmit(task: Mutable): string | undefined {
    const status = statusOf(submitExample(task.data, task.operation, task.scenario)?.example);
    const retrieve = operationFor(task.data.retrieve, task.operation);
    return namesOf(task.data, "retrieve", retrieve).find((name) => statusOf(task.data.examples[name]) === status);
  }

  function submit(asked: Asked, familyName: string): Answer {
    const { route: { name: operation }, carried, origin } = asked;
    const data = family(familyName);
    const { places: { clientRef: place, webhookUrl } = {}, repeat = "new" } = data;
    const clientRef = place === undefined ? undefined : textAt(place, carried);
    const about = { at: now(), family: familyName, operation, body: carried.body, ...(clientRef === undefined ? {} : { clientRef }) };

    const earlier = clientRef === undefined ? undefined : book.byReference(clientRef);
    if (earlier && repeat === "same") {
      record({ ...about, accepted: false, repeated: true, task: earlier.id });
      return answer(earlier, submitExample(data, operation, earlier.scenario)!.name, asked);
    }
    if (earlier && repeat === "refused") {
      record({ ...about, accepted: false });
      const duplicate = namesOf(data, "submit", operation).find((name) => refusalOf(data.examples[name]) === "duplicate");
      return duplicate === undefined ? message(409, "This reference was used before.") : plain(data, duplicate, asked);
    }

    const { story, cancel } = next(familyName, data, operation);
    const first = submitExample(data, operation, story);
    if (!first) throw new Error(`The family "${familyName}" has no example of an answer to "${operation}".`);
    if (!accepts(first.example)) {
      record({ ...about, accepted: false });
      return plain(data, first.name, asked);
    }
    const { duration } = options;
    const task = book.add({
      family: familyName, data, operation, scenario: [first.name, ...story.filter((name) => data.examples[name]?.answers !== "submit")],
      submittedAt: now(), request: carried, clientRef, webhookUrl: webhookUrlOf(carried, webhookUrl), origin, cancel,
      duration: typeof duration === "function" ? duration({ family: familyName, operation, count: accepted }) : duration,
    });
    accepted++;
    record({ ...about, accepted: true, task: task.id });
    return answer(task, first.name, asked);
  }

  function next(familyName: string, data: FamilyScenarios, operation: string): { story: readonly string[]; cancel: "wins" | "loses" } {
    const queue = plays.get(familyName) ?? [];
    const play = queue[0];
    if (play && --play.times <= 0) queue.shift();
    const story = play?.story ?? options.story?.({ family: familyName, operation, count: accepted });
    return { story: resolve(familyName, data, operation, story), cancel: play?.cancel ?? "wins" };
  }

  function resolve(familyName: string, data: FamilyScenarios, operation: string, story: Story | undefined): readonly string[] {
    if (typeof story === "string") return storyTo(data, story, operation);
    if (typeof story === "object") {
      const unknown = story.find((name) => !Object.hasOwn(data.examples, name));
      if (unknown === undefined) return story;
      throw new Error(`The family "${familyName}" has no example "${unknown}"; it has: ${Object.keys(data.examples).join(", ")}.`);
    }
    if (story === undefined) return data.scenarios.find((each) => storyFits(data, each, operation)) ?? data.scenarios[0] ?? [];
    const told = data.scenarios[story];
    if (!told) throw new Error(`The family "${familyName}" has ${data.scenarios.length} scenarios; there is no number ${story} (the first is 0).`);
    return told;
  }

  function cancel(asked: Asked, task: Mutable): Answer {
    const names = namesOf(task.data, "cancel", asked.route.name);
    const saying = (...words: string[]): string | undefined => names.find((name) => words.includes(verdictOf(task.data.examples[name]) ?? ""));
    const shows = task.shows ?? task.scenario[0];
    const over = ends(task.data.examples[shows ?? ""]) || resultOf(task) !== undefined;
    if (over || task.cancel === "loses") {
      const late = saying("too_late", "already_done") ?? (over ? undefined : saying("requested"));
      if (late !== undefined) return answer(task, late, asked);
      if (!over || asked.request.method !== "DELETE") return { ...message(409, "It is too late to cancel this task."), task: task.id };
      // Told to cancel what is finished, such a provider deletes it.
      task.canceled = null;
      return names[0] === undefined ? { response: new Response(null, { status: 204 }), task: task.id } : answer(task, names[0], asked);
    }
    const name = saying("canceled") ?? saying("requested") ?? names.find((each) => statusOf(task.data.examples[each]) !== undefined);
    const retrieve = operationFor(task.data.retrieve, task.operation);
    const seen = namesOf(task.data, "retrieve", retrieve).find((each) => statusOf(task.data.examples[each]) === "canceled");
    if (seen !== undefined) task.canceled = seen;
    // A provider that shows no canceled tasks has forgotten this one.
    else if (verdictOf(task.data.examples[name ?? ""]) === "canceled") task.canceled = null;
    return name === undefined ? { response: new Response(null, { status: 202 }), task: task.id } : answer(task, name, asked);
  }

  function unknown(role: Role, asked: Asked, familyName: string): Answer {
    const data = family(familyName);
    return data.examples["not_found"]?.answers === role && fits(data.examples["not_found"], asked.route.name)
      ? plain(data, "not_found", asked) : message(404, "There is no such task.");
  }

  /** An operation that is no part of a task's life: a file where it names a task or speaks of files, such as a download through the API. */
  function content({ request, route: { path, name, operation }, url }: Asked, task: Mutable | undefined): Response {
    if (request.method !== "GET" || !task && !/content|download|file/i.test(operation.path)) return Response.json({});
    const output = Object.values(task?.data.examples ?? {}).flatMap(({ becomes }) => {
      const { outputs } = (becomes ?? {}) as { outputs?: { kind?: string; mediaType?: string }[] };
      return outputs ?? [];
    })[0];
    const mediaType = output?.mediaType ?? mediaTypeOf(url.pathname, output?.kind);
    return fileResponse(request, [name, ...Object.values(path)].join("/"), mediaType, options.fileSize ?? DEFAULT_FILE_SIZE);
  }

  function faulty({ fault, retryAfter = 1 }: Strike, { role, family: name }: Target, asked: Asked | undefined, task?: Mutable): Answer | undefined {
    if (typeof fault === "object") {
      const data = family(name!);
      return plain(data, fault.example, asked!, task);
    }
    switch (fault) {
      case "rate_limited": {
        const after = typeof retryAfter === "number" ? String(retryAfter) : new Date(retryAfter.at).toUTCString();
        return message(429, "Too many requests.", { "retry-after": after });
      }
      case "server_error": return message(500, "Something broke.");
      case "bad_gateway": {
        const page = "<html><body><h1>502 Bad Gateway</h1></body></html>";
        return { response: new Response(page, { status: 502, headers: { "content-type": "text/html" } }) };
      }
      case "empty": return { response: new Response("", { headers: { "content-type": "application/json" } }) };
      case "unauthorized": case "not_found": {
        const example = name === undefined ? undefined : family(name).examples[fault];
        if (asked && example?.answers === role) return plain(family(name!), fault, asked, task);
        return fault === "unauthorized" ? message(401, "Who are you?") : message(404, "There is nothing here.");
      }
      default: return undefined;
    }
  }

  return {
    subject, handle, rewriteFor,
    faulty: (strike, target, asked) => faulty(strike, target, asked, target.task === undefined ? undefined : book.get(target.task)),
    play(name, story, { times = Infinity, cancel = "wins" }) {
      const data = family(name);
      resolve(name, data, data.submit[0]!, story);
      const before = (plays.get(name) ?? []).filter((play) => play.times !== Infinity);
      const standing = (plays.get(name) ?? []).filter((play) => play.times === Infinity);
      const play = { story, times, cancel };
      plays.set(name, [...before, play, ...(times === Infinity ? [] : standing)]);
    },
  };
}

export const DEFAULT_FILE_SIZE = 4096;

function message(status: number, text: string, headers: Record<string, string> = {}): Answer {
  return { response: Response.json({ message: text }, { status, headers }) };
}
