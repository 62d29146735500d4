/**
 * Everything Twin as data: which answers are read where, and what their words mean.
 * Generated from specs/everything-twin; change that, not this.
 */
import {
  all,
  content,
  deep,
  entries,
  first,
  has,
  is,
  json,
  list,
  lookup,
  not,
  uuid,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Verdict,
  type Words,
} from "@media-tasks/runtime/v1";
import { awsSigv4, bodyKey, tc3HmacSha256, volcV4 } from "@media-tasks/runtime/strategies";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["createVideo"]>
  | Described<operations["getTask"]>
  | Described<operations["stopTask"]>
  | Described<operations["getAsset"]>
  | Described<operations["createImage"]>
  | Described<operations["speak"]>
  | Described<operations["transcribe"]>
  | Described<operations["getSpeech"]>
  | Described<operations["getTranscript"]>
  | Described<operations["getTimeline"]>
  | Described<operations["cancelSpeech"]>
  | Described<operations["buildScene"]>
  | Described<operations["getScene"]>
  | Described<operations["deleteScene"]>
  | Described<operations["runBatch"]>
>;

type VideoAnswer = Loose<Described<operations["getTask"]> | Described<operations["createVideo"]>>;
type VideoCanceled = Loose<Described<operations["stopTask"]>>;
type VideoMessage = Loose<Message<operations["videoChanged"]>>;

const videoStatuses = {
  queued: "queued",
  asking: { running: "input" },
  rendering: "running",
  done: "succeeded",
  stopped: "canceled",
  gone: { expired: "record" },
  gave_up: "expired",
  blocked: { failed: "moderation" },
  broken: { failed: { kind: "provider_error", retry: "never", charged: true } },
  failed: "failed",
  "err_*": "failed",
  mystery: "unknown",
} as const satisfies Record<string, Verdict>;

const videoLet = (body: VideoAnswer) => {
  const job = first(body.task, body.legacy);
  const usage = job?.usage;
  return { job, usage };
};

const video: Family<VideoAnswer, unknown, ReturnType<typeof videoLet>> = {
  submit: {
    createVideo: {
      method: "POST",
      path: "/v1/projects/{project}/videos",
      constants: { header: { "X-Api-Version": "2026-01" }, query: { origin: "api" } },
    },
  },
  handle: (body, { request }) => ({
    id: [body.task?.id, body.legacy?.id],
    project: request?.path?.project,
    model: request?.body?.model,
    preset: request?.query?.preset,
    lane: request?.header?.["x-lane"],
  }),
  follow: (body) => [body.links?.self],
  clientRef: { with: ({ clientRef }) => ({ header: { "Idempotency-Key": clientRef } }), repeat: "same" },
  retrieve: {
    operation: "getTask",
    with: ({ handle }) => ({
      query: { verbose: true, parts: ["files", "usage"], limit: 50 },
      path: { region: handle.region, project: handle.project, task_id: handle.task_id },
    }),
  },
  cancel: {
    operation: "stopTask",
    with: ({ handle }) => ({
      body: { reason: { text: "no longer wanted", code: 7, note: null } },
      path: { region: handle.region, project: handle.project, task_id: handle.task_id },
    }),
    while: ["queued", "running"],
    verdict: (body: VideoCanceled) =>
      lookup(
        { stopped: "canceled", stopping: "requested", late: "too_late", ended: "already_done" } as const,
        body.verdict,
      ),
  },
  poll: {
    first: 2000,
    every: 5000,
    max: 30000,
    grace: 20000,
    deadline: 2700000,
    hint: (body) => ({ from: [body.task?.retry_ms, body.legacy?.retry_ms], unit: "ms" }),
  },
  retention: 604800000,
  statuses: { table: videoStatuses, absent: "running" },
  read: {
    let: videoLet,
    verdict: (body, _, { job }) => {
      if ((is(job?.state, "done") && has(job?.error)) || (is(job?.error?.code, "fatal", "fatal_*") && !has(job?.files)))
        return "failed";
      if (is(job?.state, "rendering") && not(job?.percent, "100") && is(job?.seconds_left, "-1"))
        return { expired: "run" };
    },
    word: (body, _, { job }) => job?.state,
    failure: (body, _, { job }) => ({ code: job?.error?.code, message: [job?.error?.message, job?.error] }),
    progress: (body, _, { job }) => ({ percent: job?.percent, position: job?.ahead, eta: job?.seconds_left }),
    times: (body, _, { job }) => ({ created: job?.created, started: job?.started, finished: [job?.finished] }),
    model: (body, _, { job }) => job?.model,
    cost: (body, _, { usage }) => ({ credits: usage?.credits, seconds: usage?.seconds }),
    outputs: (body, _, { job }) => [
      list(job?.files).map((item): OutputReading => ({
        when: is(item.ready, "true"),
        urls: [item.url, item.mirrors],
        data: item.base64,
        kind: lookup(
          { clip: "video", frame: "image", sound: "audio", mesh: "model3d", words: "text", other: "file" } as const,
          item.type,
        ),
        role: lookup(
          {
            main: "primary",
            early: "preview",
            poster: "cover",
            last: "last_frame",
            marked: "watermarked",
            raw: "original",
            live: "stream",
            subtitles: "captions",
            "*": "extra",
          } as const,
          item.use,
        ),
        name: item.name,
        mediaType: item.format,
        width: item.width,
        height: item.height,
        duration: { from: item.length_ms, unit: "ms" },
        bytes: item.size,
        early: true,
        access: "public",
        expires: { at: item.until, in: item.ttl, after: 86400000, since: "created" },
        failure: {
          when: has(item.error),
          code: item.error?.code,
          message: item.error?.message,
          kind: { kind: "provider_timeout", retry: "resubmit" },
        },
      })),
      entries(job?.variants).map(([key, item]): OutputReading => ({
        url: item.url,
        kind: "video",
        name: key,
        duration: [item.seconds],
        access: "public",
        expires: { after: 1800000, since: "retrieved" },
      })),
      {
        when: has(job?.asset_id),
        url: content("getAsset", { path: { asset_id: job?.asset_id }, query: { quality: "best" } }),
        kind: "video",
        role: "original",
        access: "public",
      },
      { text: job?.caption, kind: "text", role: "captions", access: "public" },
      {
        urls: [json(job?.details)?.poster, json(body.task?.details)?.["odd name"]],
        kind: "image",
        role: "cover",
        access: "public",
      },
      { url: deep(job?.extras), role: "extra", access: "provider-auth" },
    ],
    early: true,
    expires: { after: 604800000, since: "finished" },
  },
  zone: "+08:00",
  charged: { failed: { err_busy: false, "fatal_*": true }, canceled: false, expired: true },
  webhook: {
    with: ({ webhook }) => ({ body: { hook: { url: webhook.url, secret: webhook.secret } } }),
    when: (body: VideoMessage) => is(body.type, "video.*"),
    payload: (body: VideoMessage) => body.payload,
  },
};

type ImageAnswer = Loose<Described<operations["getTask"]> | Described<operations["createImage"]>>;
type ImageCanceled = Loose<Described<operations["stopTask"]>>;
type ImageMessage = Loose<Message<operations["imageChanged"]>>;

const imageLet = (body: ImageAnswer) => {
  const job = first(body.task, body.legacy);
  const usage = job?.usage;
  return { job, usage };
};

const image: Family<ImageAnswer, unknown, ReturnType<typeof imageLet>> = {
  submit: { createImage: "POST /v1/projects/{project}/images" },
  handle: (body, { request }) => ({ id: body.task?.id, project: request?.path?.project }),
  follow: (body) => [body.links?.self],
  clientRef: { with: ({ clientRef }) => ({ body: { client_token: clientRef } }), repeat: "refused" },
  retrieve: {
    operation: "getTask",
    with: ({ handle }) => ({
      query: { verbose: true, parts: ["files", "usage"], limit: 50 },
      path: { region: handle.region, project: handle.project, task_id: handle.task_id },
    }),
  },
  cancel: {
    operation: "stopTask",
    with: ({ handle }) => ({
      body: { reason: { text: "no longer wanted", code: 7, note: null } },
      path: { region: handle.region, project: handle.project, task_id: handle.task_id },
    }),
    while: ["queued", "running"],
    verdict: (body: ImageCanceled) =>
      lookup(
        { stopped: "canceled", stopping: "requested", late: "too_late", ended: "already_done" } as const,
        body.verdict,
      ),
  },
  poll: {
    first: 1000,
    every: 2000,
    max: 10000,
    grace: 20000,
    hint: (body) => ({ from: [body.task?.seconds_left, body.legacy?.seconds_left] }),
  },
  retention: 604800000,
  statuses: { table: videoStatuses, absent: "running" },
  read: {
    let: imageLet,
    verdict: (body, _, { job }) => {
      if ((is(job?.state, "done") && has(job?.error)) || (is(job?.error?.code, "fatal", "fatal_*") && !has(job?.files)))
        return "failed";
      if (is(job?.state, "rendering") && not(job?.percent, "100") && is(job?.seconds_left, "-1"))
        return { expired: "run" };
    },
    word: (body, _, { job }) => job?.state,
    failure: (body, _, { job }) => ({ code: job?.error?.code, message: [job?.error?.message, job?.error] }),
    progress: (body, _, { job }) => ({ percent: job?.percent, position: job?.ahead, eta: job?.seconds_left }),
    times: (body, _, { job }) => ({ created: job?.created, started: job?.started, finished: [job?.finished] }),
    model: (body, _, { job }) => job?.model,
    cost: (body, _, { usage }) => ({ credits: usage?.credits, seconds: usage?.seconds }),
    outputs: (body, _, { job }) => [
      list(job?.files).map((item): OutputReading => ({
        when: is(item.ready, "true"),
        urls: [item.url, item.mirrors],
        data: item.base64,
        kind: lookup(
          { clip: "video", frame: "image", sound: "audio", mesh: "model3d", words: "text", other: "file" } as const,
          item.type,
        ),
        role: lookup(
          {
            main: "primary",
            early: "preview",
            poster: "cover",
            last: "last_frame",
            marked: "watermarked",
            raw: "original",
            live: "stream",
            subtitles: "captions",
            "*": "extra",
          } as const,
          item.use,
        ),
        name: item.name,
        mediaType: item.format,
        width: item.width,
        height: item.height,
        duration: { from: item.length_ms, unit: "ms" },
        bytes: item.size,
        early: true,
        access: "public",
        expires: { at: item.until, in: item.ttl, after: 86400000, since: "created" },
        failure: {
          when: has(item.error),
          code: item.error?.code,
          message: item.error?.message,
          kind: { kind: "provider_timeout", retry: "resubmit" },
        },
      })),
      entries(job?.variants).map(([key, item]): OutputReading => ({
        url: item.url,
        kind: "video",
        name: key,
        duration: [item.seconds],
        access: "provider-auth",
        expires: { after: 1800000, since: "retrieved" },
      })),
      {
        when: has(job?.asset_id),
        url: content("getAsset", { path: { asset_id: job?.asset_id }, query: { quality: "best" } }),
        kind: "video",
        role: "original",
        access: "provider-auth",
      },
      { text: job?.caption, kind: "text", role: "captions", access: "provider-auth" },
      {
        urls: [json(job?.details)?.poster, json(body.task?.details)?.["odd name"]],
        kind: "image",
        role: "cover",
        access: "provider-auth",
      },
      { url: deep(job?.extras), role: "extra", access: "provider-auth" },
    ],
    early: true,
    expires: { after: 604800000, since: "finished" },
  },
  zone: "+08:00",
  charged: { failed: { err_busy: false, "fatal_*": true }, canceled: false, expired: true },
  webhook: {
    with: ({ webhook }) => ({ body: { hook: { url: webhook.url } } }),
    when: (body: ImageMessage) => is(body.type, "image"),
    payload: (body: unknown) => ({ task: body }),
  },
};

type SpeechAnswer = Loose<
  | Described<operations["getSpeech"]>
  | Described<operations["getTranscript"]>
  | Described<operations["speak"]>
  | Described<operations["transcribe"]>
  | Described<operations["cancelSpeech"]>
>;
type SpeechResult = Loose<Described<operations["getTimeline"]>>;
type SpeechMessage = Loose<Message<operations["speechTold"]>>;

const speechStatuses = {
  "0": "queued",
  "1": "running",
  "2": "succeeded",
  "3": "failed",
  "9*": { failed: "invalid_input" },
} as const satisfies Record<string, Verdict>;

const speechMessageStatuses = {
  spoken: "succeeded",
  silent: "failed",
  going: "running",
} as const satisfies Record<Words<SpeechMessage["event"]>, Verdict>;

const speech: Family<SpeechAnswer, SpeechResult> = {
  submit: { speak: "POST /v1/speech", transcribe: "POST /v1/transcripts" },
  handle: (body) => ({ id: [body.data, body.id] }),
  clientRef: {
    with: ({ clientRef }) => ({ body: { reference: clientRef } }),
    repeat: "new",
    find: ({ clientRef }) => ({ query: { reference: clientRef } }),
  },
  retrieve: {
    operation: { speak: "getSpeech", "*": "getTranscript" },
    with: ({ handle }) => ({ query: { task_id: handle.id } }),
  },
  result: "getTimeline",
  cancel: { operation: "cancelSpeech", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  poll: { hint: (body) => ({ from: body.wait_seconds }) },
  retention: 259200000,
  statuses: { table: speechStatuses },
  read: {
    verdict: (body, { status, result }) => {
      if (is(status, "422") && has(result?.broken)) return "failed";
    },
    word: (body) => body.state,
    failure: (body, { result }) => ({ message: [result?.broken, body.reason], kind: "provider_error" }),
    progress: (body) => ({ done: body.spoken, total: body.sentences }),
    outputs: (body, { result }) => [
      list(body.items).map((item): OutputReading => ({
        when: has(item),
        url: item.file,
        kind: "audio",
        duration: { from: item.seconds, unit: "s" },
        failure: { when: is(item.state, "lost"), code: item.state, message: item.why, kind: "capacity" },
      })),
      { data: result?.words, text: result?.plain, kind: "text", role: "captions" },
    ],
  },
  webhook: {
    with: ({ webhook }) => ({ body: { callback: webhook.url } }),
    except: ["transcribe"],
    handle: (body: SpeechMessage) => ({ id: body.task }),
    statuses: { table: speechMessageStatuses },
    read: {
      let: (body: SpeechMessage) => ({ about: body.about }),
      word: (body: SpeechMessage) => body.event,
      failure: (body: SpeechMessage, _, { about }) => ({ message: about?.reason }),
      progress: (body: SpeechMessage, _, { about }) => ({ fraction: about?.done }),
      times: (body: SpeechMessage, _, { about }) => ({ finished: about?.at }),
      model: (body: SpeechMessage, _, { about }) => about?.voice,
      cost: (body: SpeechMessage, _, { about }) => ({ price: about?.price }),
      outputs: (body: SpeechMessage, _, { about }) => [
        { url: about?.file, kind: "audio", duration: about?.seconds, access: "public" },
      ],
      expires: { after: 3600000 },
    },
  },
};

type SceneAnswer = Loose<Described<operations["getScene"]> | Described<operations["buildScene"]>>;
type SceneMessage = Loose<Message<operations["sceneReady"]>>;

const sceneStatuses = { true: "succeeded", false: "running" } as const satisfies Record<string, Verdict>;

const scene: Family<SceneAnswer> = {
  submit: {
    buildScene: { method: "POST", path: "/v1/scenes/by/{model}", segments: ["model"], media: "multipart/form-data" },
  },
  handle: (body) => ({ id: body.scene_id }),
  retrieve: "getScene",
  cancel: { operation: "deleteScene", verdict: "canceled" },
  poll: { first: 1000 },
  retention: 259200000,
  statuses: { table: sceneStatuses, absent: { running: "input" } },
  read: {
    verdict: (body, { status, header }) => {
      if (is(status, "410")) return { expired: "record" };
      if (is(header("x-scene-state"), "paused")) return { running: "input" };
      if (
        all(
          list(body.parts).map((each) => each.state),
          (each) => is(each, "lost"),
        )
      )
        return "failed";
      if (
        all(
          list(body.parts).map((each) => each.state),
          (each) => not(each, "ok", "pending"),
        )
      )
        return "failed";
      if (
        all(
          list(body.parts).map((each) => each.state),
          (each) => is(each, "pending", "lost"),
        ) &&
        is(body.finished, "true")
      )
        return { failed: "capacity" };
      if (
        all(
          list(body.parts).map((each) => each.url),
          (each) => !has(each),
        ) &&
        is(body.finished, "true")
      )
        return "failed";
      if (list(body.parts).some((each) => is(each.state, "pending"))) return "running";
    },
    word: (body) => body.finished,
    failure: (body) => ({ kind: { kind: "provider_error", retry: "resubmit" } }),
    progress: (body) => ({ fraction: body.share }),
    outputs: (body) => [
      { url: list(body.parts).map((each) => each.url), kind: "model3d", early: true },
      { when: has(body.parts), url: list(body.parts)[0]?.url, kind: "model3d" },
    ],
    early: true,
  },
  webhook: {
    with: ({ webhook }) => ({ query: { notify: webhook.url } }),
    handle: (body: SceneMessage) => ({ id: body.scene_id }),
    thin: true,
  },
};

type BatchAnswer = Loose<Described<operations["runBatch"]> | Message<operations["batchEnded"]>>;

const batchStatuses = { "on hold": "queued" } as const satisfies Record<string, Verdict>;

const batch: Family<BatchAnswer> = {
  submit: { runBatch: "POST /v1/batches" },
  handle: (body) => ({ id: body.batch }),
  poll: { every: 4000 },
  retention: 259200000,
  statuses: { table: batchStatuses, lenient: true },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ message: body.why }),
    outputs: (body) => [{ url: body.archive, kind: "file" }],
  },
  webhook: {},
};

/** Everything Twin, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "everything-twin",
  title: "Everything Twin",
  sites: { world: "https://api.everything.example" },
  auth: [
    { env: { apiKey: "EVERYTHING_TWIN_API_KEY" }, scheme: { in: "query", name: "key" } },
    {
      env: { secretId: "TWIN_SECRET_ID", secretKey: "TWIN_SECRET_KEY" },
      sign: tc3HmacSha256((c: { readonly secretId: string; readonly secretKey: string }) => ({
        service: "twin",
        secretId: c.secretId,
        secretKey: c.secretKey,
      })),
    },
    {
      env: { volcKey: "TWIN_VOLC_KEY", volcSecret: "TWIN_VOLC_SECRET" },
      sign: volcV4((c: { readonly volcKey: string; readonly volcSecret: string }) => ({
        service: "twin",
        region: "north",
        accessKey: c.volcKey,
        secretKey: c.volcSecret,
      })),
    },
    {
      env: { awsKey: "TWIN_AWS_KEY", awsSecret: "TWIN_AWS_SECRET" },
      sign: awsSigv4((c: { readonly awsKey: string; readonly awsSecret: string }) => ({
        service: "twin",
        region: "north",
        accessKey: c.awsKey,
        secretKey: c.awsSecret,
      })),
    },
    {
      env: { bodyKey: "TWIN_BODY_KEY" },
      sign: bodyKey((c: { readonly bodyKey: string }) => ({ name: "key", value: c.bodyKey })),
    },
  ],
  with: {
    operations: [
      "createVideo",
      "getTask",
      "stopTask",
      "createImage",
      "speak",
      "transcribe",
      "getSpeech",
      "getTranscript",
      "getTimeline",
      "cancelSpeech",
    ],
    parts: ({ option }) => ({ header: { "X-Trace-Id": uuid(), "X-Tenant": option.tenant } }),
  },
  requestId: (body: Body, { header }) => [body.request_id, header("x-trace-id")],
  rate: { submit: 10, retrieve: 20, tasks: 5 },
  errors: {
    when: (body: Body) => not(body.code, "0", "200") || has(body.fault),
    read: (body: Body) => ({
      code: [body.fault?.code, body.code, list(body)[0]?.code],
      message: [body.fault?.message, body.message, list(body)[0]?.message],
    }),
    kinds: {
      unauthorized: "401 403",
      insufficient_credits: "402",
      not_found: "404",
      provider_timeout: "408",
      duplicate: "409",
      rate_limited: "429",
      moderation: "451",
      capacity: "503 err_busy",
      invalid_input: "40*",
      provider_error: "5*",
    },
    retry: { unknown: "403", change_input: "451", resubmit: "503", never: "err_busy" },
    charged: { true: "451", false: "503", unknown: "err_busy" },
  },
  webhooks: {
    verify: {
      strategy: "sorted-form-hmac-sha256",
      headers: { "X-Twin-Time": "{timestamp}", "X-Twin-Nonce": "{nonce}", "X-Twin-Signature": "{signature}" },
      encoding: "hex",
      secret: { strip: "twin_", encoding: "hex" },
      algorithm: "hmac-sha256",
    },
  },
  operations: {
    getTask: "GET /v1/regions/{region}/projects/{project}/tasks/{task_id}",
    stopTask: "POST /v1/regions/{region}/projects/{project}/tasks/{task_id}",
    getAsset: { method: "GET", path: "/v1/assets/{asset_id}", server: "https://assets.everything.example" },
    getSpeech: "GET /v1/speech",
    getTranscript: "GET /v1/transcripts",
    getTimeline: "GET /v1/timelines/{track}",
    cancelSpeech: "DELETE /v1/speech",
    getScene: "GET /v1/scenes/{scene_id}",
    deleteScene: "DELETE /v1/scenes/{scene_id}",
  },
  families: { video, image, speech, scene, batch },
};
