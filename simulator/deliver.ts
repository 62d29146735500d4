/** What does a webhook delivery look like when it reaches its receiver: good, forged or old? */
import type { DeliverOptions, SimulatedDelivery } from "./api.ts";
import { namesOf } from "./family.ts";
import { lowerCase } from "./render.ts";
import type { Sign, Signer } from "./sign.ts";
import type { Mutable } from "./tasks.ts";

const AN_HOUR = 3_600_000;

export interface Post {
  readonly now: number;
  /** A new id of a delivery. */
  readonly id: string;
  readonly signer: Signer | undefined;
  readonly rewrite: <T>(value: T) => T;
}

/** Makes a delivery about a task. @throws where the family has no such example, or nobody said where to deliver. */
export async function deliveryOf(task: Mutable, options: DeliverOptions, { now, id, signer, rewrite }: Post): Promise<SimulatedDelivery> {
  const { variant = "good" } = options;
  const name = options.example ?? task.scenario.find((each) => task.data.examples[each]?.answers === "webhook") ?? namesOf(task.data, "webhook")[0];
  const example = name === undefined ? undefined : task.data.examples[name];
  if (example?.answers !== "webhook") throw new Error(`The family "${task.family}" has no webhook example${name === undefined ? "" : ` "${name}"`}.`);
  const url = options.url ?? task.webhookUrl;
  if (url === undefined) throw new Error(`The submit of task "${task.id}" announced no address; say where to deliver: { url }.`);

  const body = rewrite(example.body);
  const rawBody = typeof body === "string" ? body : JSON.stringify(body);
  const message = { rawBody, url, at: now - (variant === "old" ? AN_HOUR : 0), task: task.id, id: options.id ?? id };
  const headers = await (variant === "forged" ? forge : options.sign ?? signer?.sign)?.(message);
  return { headers: { "content-type": "application/json", ...lowerCase(rewrite(example.headers ?? {})), ...lowerCase(headers ?? {}) }, rawBody, url };

  /** Who forges does not have the secret: the signature is somebody else's, or one of another body. */
  function forge(original: typeof message): ReturnType<Sign> {
    return options.sign ? options.sign({ ...original, rawBody: `${original.rawBody} ` }) : signer?.forge(original) ?? {};
  }
}
