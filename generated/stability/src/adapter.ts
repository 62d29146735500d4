/**
 * Stability AI as data: which answers are read where, and what their words mean.
 * Generated from specs/stability; change that, not this.
 */
import {
  content,
  is,
  list,
  type Adapter,
  type Described,
  type Family,
  type Loose,
  type Reading,
  type Verdict,
} from "@media-tasks/runtime/v1";
import type { operations } from "./schema.ts";

type Body = Loose<
  | Described<operations["upscaleCreative"]>
  | Described<operations["replaceBackground"]>
  | Described<operations["getResult"]>
  | Described<operations["textToAudio"]>
  | Described<operations["audioToAudio"]>
  | Described<operations["inpaintAudio"]>
  | Described<operations["getAudioResult"]>
>;

type ImageAnswer = Loose<
  | Described<operations["getResult"]>
  | Described<operations["upscaleCreative"]>
  | Described<operations["replaceBackground"]>
>;

const imageStatuses = { "200": "succeeded", "202": "running" } as const satisfies Record<string, Verdict>;

const image: Family = {
  submit: ["upscaleCreative", "replaceBackground"],
  handle: (body: ImageAnswer) => ({ id: body.id }),
  retrieve: { operation: "getResult", with: ({ handle }) => ({ header: { accept: "*/*" }, path: { id: handle.id } }) },
  poll: { first: 10000, every: 10000, max: 10000, grace: 0, deadline: 3600000 },
  retention: 86400000,
  statuses: { table: imageStatuses },
  read: (body: ImageAnswer, { handle, status, header }): Reading => ({
    rules: [[is(header("finish-reason"), "CONTENT_FILTERED"), { failed: "moderation" }]],
    word: status,
    failure: () => ({ code: header("finish-reason") }),
    outputs: () => [
      {
        url: [content("getResult", { path: { id: handle.id } })],
        kind: "image",
        mediaType: header("content-type"),
        access: "provider-auth",
        expires: { after: 86400000 },
      },
    ],
  }),
};

type AudioAnswer = Loose<
  | Described<operations["getAudioResult"]>
  | Described<operations["textToAudio"]>
  | Described<operations["audioToAudio"]>
  | Described<operations["inpaintAudio"]>
>;

const audioStatuses = { "200": "succeeded", "202": "running" } as const satisfies Record<string, Verdict>;

const audio: Family = {
  submit: ["textToAudio", "audioToAudio", "inpaintAudio"],
  handle: (body: AudioAnswer) => ({ id: body.id }),
  retrieve: {
    operation: "getAudioResult",
    with: ({ handle }) => ({ header: { accept: "audio/*" }, path: { id: handle.id } }),
  },
  poll: { first: 10000, every: 10000, max: 10000, grace: 0, deadline: 3600000 },
  retention: 86400000,
  statuses: { table: audioStatuses },
  read: (body: AudioAnswer, { handle, status, header }): Reading => ({
    rules: [[is(header("finish-reason"), "CONTENT_FILTERED"), { failed: "moderation" }]],
    word: status,
    failure: () => ({ code: header("finish-reason") }),
    outputs: () => [
      {
        url: [content("getAudioResult", { path: { id: handle.id } })],
        kind: "audio",
        mediaType: header("content-type"),
        access: "provider-auth",
        expires: { after: 86400000 },
      },
    ],
  }),
};

/** Stability AI, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "stability",
  title: "Stability AI",
  sites: { stability: "https://api.stability.ai" },
  auth: [{ env: { apiKey: "STABILITY_API_KEY" }, scheme: { in: "header", name: "Authorization", prefix: "Bearer " } }],
  rate: { retrieve: 15 },
  errors: {
    read: (body: Body) => ({ code: body.name, message: list(body.errors)[0] }),
    kinds: { content_moderation: "moderation", bad_request: "invalid_input", CONTENT_FILTERED: "moderation" },
  },
  operations: {
    upscaleCreative: { method: "POST", path: "/v2beta/stable-image/upscale/creative", media: "multipart/form-data" },
    replaceBackground: {
      method: "POST",
      path: "/v2beta/stable-image/edit/replace-background-and-relight",
      media: "multipart/form-data",
    },
    getResult: { method: "GET", path: "/v2beta/results/{id}" },
    textToAudio: { method: "POST", path: "/v2beta/audio/stable-audio/text-to-audio", media: "multipart/form-data" },
    audioToAudio: { method: "POST", path: "/v2beta/audio/stable-audio/audio-to-audio", media: "multipart/form-data" },
    inpaintAudio: { method: "POST", path: "/v2beta/audio/stable-audio/inpaint", media: "multipart/form-data" },
    getAudioResult: { method: "GET", path: "/v2beta/audio/results/{id}" },
  },
  families: { image, audio },
};
