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
  type At,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Reading,
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

const video: Family = {
  submit: ["createVideo"],
  handle: (body: VideoAnswer, { request }) => ({
    id: [body.task?.id, body.legacy?.id],
    project: request?.path?.project,
    model: request?.body?.model,
    preset: request?.query?.preset,
    lane: request?.header?.["x-lane"],
  }),
  follow: (body: VideoAnswer) => [body.links?.self],
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
    hint: (body: VideoAnswer) => ({ from: [body.task?.retry_ms, body.legacy?.retry_ms], unit: "ms" }),
  },
  retention: 604800000,
  statuses: { table: videoStatuses, absent: "running" },
  read: (body: VideoAnswer): Reading => {
    const job = first(body.task, body.legacy);
    const usage = job?.usage;
    return {
      rules: [
        [
          (is(job?.state, "done") && has(job?.error)) || (is(job?.error?.code, "fatal", "fatal_*") && !has(job?.files)),
          "failed",
        ],
        [is(job?.state, "rendering") && not(job?.percent, "100") && is(job?.seconds_left, "-1"), { expired: "run" }],
      ],
      word: job?.state,
      failure: () => ({ code: job?.error?.code, message: [job?.error?.message, job?.error] }),
      progress: { percent: job?.percent, position: job?.ahead, eta: job?.seconds_left },
      times: { created: job?.created, started: job?.started, finished: [job?.finished] },
      model: job?.model,
      cost: { credits: usage?.credits, seconds: usage?.seconds },
      outputs: () => [
        ...list(job?.files).map((item): OutputReading => ({
          when: is(item.ready, "true"),
          url: [item.url, item.mirrors],
          data: [item.base64],
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
        ...entries(job?.variants).map(([key, item]): OutputReading => ({
          url: [item.url],
          kind: "video",
          name: key,
          duration: [item.seconds],
          access: "public",
          expires: { after: 1800000, since: "retrieved" },
        })),
        {
          when: has(job?.asset_id),
          url: [content("getAsset", { path: { asset_id: job?.asset_id }, query: { quality: "best" } })],
          kind: "video",
          role: "original",
          access: "public",
          expires: { after: 604800000, since: "finished" },
        },
        {
          text: [job?.caption],
          kind: "text",
          role: "captions",
          access: "public",
          expires: { after: 604800000, since: "finished" },
        },
        {
          url: [json(job?.details)?.poster, json(body.task?.details)?.["odd name"]],
          kind: "image",
          role: "cover",
          access: "public",
          expires: { after: 604800000, since: "finished" },
        },
        {
          url: [deep(job?.extras)],
          role: "extra",
          access: "provider-auth",
          expires: { after: 604800000, since: "finished" },
        },
      ],
      early: true,
    };
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

const imageStatuses = {
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

const image: Family = {
  submit: ["createImage"],
  handle: (body: ImageAnswer, { request }) => ({ id: body.task?.id, project: request?.path?.project }),
  follow: (body: ImageAnswer) => [body.links?.self],
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
    deadline: 3600000,
    hint: (body: ImageAnswer) => ({ from: [body.task?.seconds_left, body.legacy?.seconds_left] }),
  },
  retention: 604800000,
  statuses: { table: imageStatuses, absent: "running" },
  read: (body: ImageAnswer): Reading => {
    const job = first(body.task, body.legacy);
    const usage = job?.usage;
    return {
      rules: [
        [
          (is(job?.state, "done") && has(job?.error)) || (is(job?.error?.code, "fatal", "fatal_*") && !has(job?.files)),
          "failed",
        ],
        [is(job?.state, "rendering") && not(job?.percent, "100") && is(job?.seconds_left, "-1"), { expired: "run" }],
      ],
      word: job?.state,
      failure: () => ({ code: job?.error?.code, message: [job?.error?.message, job?.error] }),
      progress: { percent: job?.percent, position: job?.ahead, eta: job?.seconds_left },
      times: { created: job?.created, started: job?.started, finished: [job?.finished] },
      model: job?.model,
      cost: { credits: usage?.credits, seconds: usage?.seconds },
      outputs: () => [
        ...list(job?.files).map((item): OutputReading => ({
          when: is(item.ready, "true"),
          url: [item.url, item.mirrors],
          data: [item.base64],
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
        ...entries(job?.variants).map(([key, item]): OutputReading => ({
          url: [item.url],
          kind: "video",
          name: key,
          duration: [item.seconds],
          access: "provider-auth",
          expires: { after: 1800000, since: "retrieved" },
        })),
        {
          when: has(job?.asset_id),
          url: [content("getAsset", { path: { asset_id: job?.asset_id }, query: { quality: "best" } })],
          kind: "video",
          role: "original",
          access: "provider-auth",
          expires: { after: 604800000, since: "finished" },
        },
        {
          text: [job?.caption],
          kind: "text",
          role: "captions",
          access: "provider-auth",
          expires: { after: 604800000, since: "finished" },
        },
        {
          url: [json(job?.details)?.poster, json(body.task?.details)?.["odd name"]],
          kind: "image",
          role: "cover",
          access: "provider-auth",
          expires: { after: 604800000, since: "finished" },
        },
        {
          url: [deep(job?.extras)],
          role: "extra",
          access: "provider-auth",
          expires: { after: 604800000, since: "finished" },
        },
      ],
      early: true,
    };
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

const speech: Family = {
  submit: ["speak", "transcribe"],
  handle: (body: SpeechAnswer) => ({ id: [body.data, body.id] }),
  clientRef: {
    with: ({ clientRef }) => ({ body: { reference: clientRef } }),
    repeat: "new",
    find: ({ clientRef }) => ({ query: { reference: clientRef } }),
  },
  retrieve: {
    operation: { speak: "getSpeech", transcribe: "getTranscript" },
    with: ({ handle }) => ({ query: { task_id: handle.id } }),
  },
  result: { operation: "getTimeline", with: ({ handle }) => ({ path: { track: handle.id } }) },
  cancel: { operation: "cancelSpeech", with: ({ handle }) => ({ query: { task_id: handle.id } }) },
  poll: {
    first: 5000,
    every: 5000,
    max: 5000,
    grace: 0,
    deadline: 3600000,
    hint: (body: SpeechAnswer) => ({ from: body.wait_seconds }),
  },
  retention: 259200000,
  statuses: { table: speechStatuses },
  read: (body: SpeechAnswer, { status, result }: At<SpeechResult>): Reading => ({
    rules: [[is(status, "422") && has(result?.broken), "failed"]],
    word: body.state,
    failure: () => ({ message: [result?.broken, body.reason], kind: "provider_error" }),
    progress: { done: body.spoken, total: body.sentences },
    outputs: () => [
      ...list(body.items).map((item): OutputReading => ({
        when: has(item),
        url: [item.file],
        kind: "audio",
        duration: { from: item.seconds, unit: "s" },
        failure: { when: is(item.state, "lost"), code: item.state, message: item.why, kind: "capacity" },
      })),
      { data: [result?.words], text: [result?.plain], kind: "text", role: "captions" },
    ],
  }),
  webhook: {
    with: ({ webhook }) => ({ body: { callback: webhook.url } }),
    handle: (body: SpeechMessage) => ({ id: body.task }),
    statuses: { table: speechMessageStatuses },
    read: (body: SpeechMessage): Reading => {
      const about = body.about;
      return {
        word: body.event,
        failure: () => ({ message: about?.reason }),
        progress: { fraction: about?.done },
        times: { finished: about?.at },
        model: about?.voice,
        cost: { price: about?.price },
        outputs: () => [
          {
            url: [about?.file],
            kind: "audio",
            duration: about?.seconds,
            access: "public",
            expires: { after: 3600000 },
          },
        ],
      };
    },
  },
};

type SceneAnswer = Loose<Described<operations["getScene"]> | Described<operations["buildScene"]>>;
type SceneMessage = Loose<Message<operations["sceneReady"]>>;

const sceneStatuses = { true: "succeeded", false: "running" } as const satisfies Record<string, Verdict>;

const scene: Family = {
  submit: ["buildScene"],
  handle: (body: SceneAnswer) => ({ id: body.scene_id }),
  retrieve: { operation: "getScene", with: ({ handle }) => ({ path: { scene_id: handle.id } }) },
  cancel: { operation: "deleteScene", with: ({ handle }) => ({ path: { scene_id: handle.id } }), verdict: "canceled" },
  poll: { first: 1000, every: 5000, max: 5000, grace: 0, deadline: 3600000 },
  retention: 259200000,
  statuses: { table: sceneStatuses, absent: { running: "input" } },
  read: (body: SceneAnswer, { status, header }): Reading => ({
    rules: [
      [is(status, "410"), { expired: "record" }],
      [is(header("x-scene-state"), "paused"), { running: "input" }],
      [
        all(
          list(body.parts).map((each) => each.state),
          (each) => is(each, "lost"),
        ),
        "failed",
      ],
      [
        all(
          list(body.parts).map((each) => each.state),
          (each) => not(each, "ok", "pending"),
        ),
        "failed",
      ],
      [
        all(
          list(body.parts).map((each) => each.state),
          (each) => is(each, "pending", "lost"),
        ) && is(body.finished, "true"),
        { failed: "capacity" },
      ],
      [
        all(
          list(body.parts).map((each) => each.url),
          (each) => !has(each),
        ) && is(body.finished, "true"),
        "failed",
      ],
      [list(body.parts).some((each) => is(each.state, "pending")), "running"],
    ],
    word: body.finished,
    failure: () => ({ kind: { kind: "provider_error", retry: "resubmit" } }),
    progress: { fraction: body.share },
    outputs: () => [
      { url: [list(body.parts).map((each) => each.url)], kind: "model3d", early: true },
      { when: has(body.parts), url: [list(body.parts)[0]?.url], kind: "model3d" },
    ],
    early: true,
  }),
  webhook: {
    with: ({ webhook }) => ({ query: { notify: webhook.url } }),
    handle: (body: SceneMessage) => ({ id: body.scene_id }),
    thin: true,
  },
};

type BatchAnswer = Loose<Described<operations["runBatch"]> | Message<operations["batchEnded"]>>;

const batchStatuses = { "on hold": "queued" } as const satisfies Record<string, Verdict>;

const batch: Family = {
  submit: ["runBatch"],
  handle: (body: BatchAnswer) => ({ id: body.batch }),
  poll: { first: 4000, every: 4000, max: 4000, grace: 0, deadline: 3600000 },
  retention: 259200000,
  statuses: { table: batchStatuses, lenient: true },
  read: (body: BatchAnswer): Reading => ({
    word: body.status,
    failure: () => ({ message: body.why }),
    outputs: () => [{ url: [body.archive], kind: "file" }],
  }),
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
      "401": "unauthorized",
      "402": "insufficient_credits",
      "403": { kind: "unauthorized", retry: "unknown" },
      "404": "not_found",
      "408": "provider_timeout",
      "409": "duplicate",
      "429": "rate_limited",
      "451": { kind: "moderation", retry: "change_input", charged: true },
      "503": { kind: "capacity", retry: "resubmit", charged: false },
      "40*": "invalid_input",
      "5*": "provider_error",
      err_busy: { kind: "capacity", retry: "never", charged: "unknown" },
    },
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
    createVideo: {
      method: "POST",
      path: "/v1/projects/{project}/videos",
      constants: { header: { "X-Api-Version": "2026-01" }, query: { origin: "api" } },
    },
    getTask: { method: "GET", path: "/v1/regions/{region}/projects/{project}/tasks/{task_id}" },
    stopTask: { method: "POST", path: "/v1/regions/{region}/projects/{project}/tasks/{task_id}" },
    getAsset: { method: "GET", path: "/v1/assets/{asset_id}", server: "https://assets.everything.example" },
    createImage: { method: "POST", path: "/v1/projects/{project}/images" },
    speak: { method: "POST", path: "/v1/speech" },
    transcribe: { method: "POST", path: "/v1/transcripts" },
    getSpeech: { method: "GET", path: "/v1/speech" },
    getTranscript: { method: "GET", path: "/v1/transcripts" },
    getTimeline: { method: "GET", path: "/v1/timelines/{track}" },
    cancelSpeech: { method: "DELETE", path: "/v1/speech" },
    buildScene: { method: "POST", path: "/v1/scenes/by/{model}", segments: ["model"], media: "multipart/form-data" },
    getScene: { method: "GET", path: "/v1/scenes/{scene_id}" },
    deleteScene: { method: "DELETE", path: "/v1/scenes/{scene_id}" },
    runBatch: { method: "POST", path: "/v1/batches" },
  },
  families: { video, image, speech, scene, batch },
};
