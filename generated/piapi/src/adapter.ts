/**
 * PiAPI as data: which answers are read where, and what their words mean.
 * Generated from specs/piapi; change that, not this.
 */
import {
  entries,
  has,
  is,
  list,
  lookup,
  not,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Message,
  type OutputReading,
  type Verdict,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  Described<operations["createTask"]> | Described<operations["getTask"]> | Described<operations["cancelTask"]>
>;

type MediaAnswer = Loose<Described<operations["getTask"]> | Described<operations["createTask"]>>;
type MediaCanceled = Loose<Described<operations["cancelTask"]>>;
type MediaMessage = Loose<Message<operations["taskChanged"]>>;

const mediaStatuses = {
  pending: "queued",
  staged: "queued",
  processing: "running",
  completed: "succeeded",
  failed: "failed",
  cancelled: "canceled",
} as const satisfies Record<string, Verdict>;

const media: Family<MediaAnswer> = {
  submit: { createTask: "POST /api/v1/task" },
  handle: (body) => ({ id: body.data?.task_id }),
  retrieve: "getTask",
  cancel: {
    operation: "cancelTask",
    while: ["queued"],
    verdict: (body: MediaCanceled) =>
      lookup({ "0": "canceled", "200": "canceled", "*": "too_late" } as const, body.code),
  },
  poll: { every: 5000, max: 30000 },
  statuses: { table: mediaStatuses, lenient: true },
  read: {
    word: (body) => body.data?.status,
    failure: (body) => ({
      code: body.data?.error?.code,
      message: [body.data?.error?.message, body.data?.error?.raw_message, list(body.data?.output?.error_messages)[0]],
    }),
    progress: (body) => ({ percent: [body.data?.output?.task_progress, body.data?.output?.percent] }),
    times: (body) => ({
      created: body.data?.meta?.created_at,
      started: body.data?.meta?.started_at,
      finished: body.data?.meta?.ended_at,
    }),
    model: (body) => body.data?.model,
    cost: (body) => ({ consume: body.data?.meta?.usage?.consume }),
    outputs: (body) => [
      list(body.data?.output?.works).map((item): OutputReading => ({
        urls: [item.video?.resource_without_watermark, item.video?.resource],
        kind: "video",
        width: item.video?.width,
        height: item.video?.height,
        duration: { from: item.video?.duration, unit: "ms" },
      })),
      list(body.data?.output?.works).map((item): OutputReading => ({
        urls: [item.image?.resource_without_watermark, item.image?.resource],
        kind: "image",
        width: item.image?.width,
        height: item.image?.height,
      })),
      list(body.data?.output?.video_raw).map((item): OutputReading => ({
        url: item.url,
        kind: "video",
        width: item.width,
        height: item.height,
      })),
      list(body.data?.output?.video).map((item): OutputReading => ({
        urls: [item.url, item],
        kind: "video",
        width: item.width,
        height: item.height,
      })),
      list(body.data?.output?.generation?.video).map((item): OutputReading => ({
        url: item.url,
        kind: "video",
        width: item.width,
        height: item.height,
      })),
      {
        url: body.data?.output?.video_url,
        kind: "video",
        width: body.data?.output?.width,
        height: body.data?.output?.height,
      },
      { url: body.data?.output?.temporary_image_urls, kind: "image" },
      {
        when: has(body.data?.output?.temporary_image_urls),
        urls: [body.data?.output?.image_url, body.data?.output?.discord_image_url],
        kind: "image",
        role: "extra",
      },
      {
        when: !has(body.data?.output?.temporary_image_urls),
        urls: [body.data?.output?.image_url, body.data?.output?.discord_image_url],
        kind: "image",
      },
      { url: body.data?.output?.image_urls, kind: "image" },
      { url: body.data?.output?.audio_url, kind: "audio" },
      list(body.data?.output?.songs).map((item): OutputReading => ({
        url: item.song_path,
        kind: "audio",
        name: item.title,
        duration: item.duration,
      })),
      entries(body.data?.output?.clips).map(([, item]): OutputReading => ({
        url: item.audio_url,
        kind: "audio",
        name: item.title,
        duration: item.metadata?.duration,
        failure: { message: item.metadata?.error_message },
      })),
      entries(body.data?.output?.clips).map(([, item]): OutputReading => ({
        url: item.video_url,
        kind: "video",
        role: "extra",
      })),
      { url: body.data?.output?.model_file, kind: "model3d" },
      { text: body.data?.output?.description, kind: "text" },
      { when: is(body.data?.task_type, "seed"), text: body.data?.output?.seed, kind: "text" },
      list(body.data?.output?.works).map((item): OutputReading => ({
        when: has(item.video?.resource_without_watermark),
        url: item.video?.resource,
        kind: "video",
        role: "watermarked",
      })),
      { url: body.data?.output?.download_url, kind: "video", role: "extra" },
      list(body.data?.output?.last_frame).map((item): OutputReading => ({
        url: item.url,
        kind: "image",
        role: "last_frame",
        width: item.width,
        height: item.height,
      })),
      list(body.data?.output?.works).map((item): OutputReading => ({
        url: item.cover?.resource,
        kind: "image",
        role: "cover",
      })),
      { url: body.data?.output?.cover_url, kind: "image", role: "cover" },
      list(body.data?.output?.songs).map((item): OutputReading => ({
        url: item.image_path,
        kind: "image",
        role: "cover",
      })),
      entries(body.data?.output?.clips).map(([, item]): OutputReading => ({
        url: item.image_url,
        kind: "image",
        role: "cover",
      })),
      { url: body.data?.output?.combined_video, kind: "video", role: "preview" },
      { url: body.data?.output?.no_background_image, kind: "image", role: "extra" },
      { url: body.data?.output?.intermediate_image_urls, kind: "image", role: "preview", early: true },
    ],
    early: true,
  },
  webhook: {
    with: ({ webhook }) => ({
      body: { config: { webhook_config: { endpoint: webhook.url, secret: webhook.secret } } },
    }),
    handle: (body: MediaMessage) => ({ id: body.data?.task_id }),
    thin: true,
  },
};

/** PiAPI, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "piapi",
  title: "PiAPI",
  sites: { global: "https://api.piapi.ai" },
  auth: [{ env: { apiKey: "PIAPI_API_KEY" }, scheme: { in: "header", name: "x-api-key" } }],
  errors: {
    when: (body: Body) => not(body.code, "0", "200"),
    read: (body: Body) => ({ code: body.code, message: body.message }),
  },
  webhooks: { verify: { algorithm: "equal", headers: { "x-webhook-secret": "{signature}" } } },
  operations: { getTask: "GET /api/v1/task/{task_id}", cancelTask: "DELETE /api/v1/task/{task_id}" },
  families: { media },
};
