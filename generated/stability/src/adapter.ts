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

const image: Family<ImageAnswer> = {
  submit: {
    upscaleCreative: { method: "POST", path: "/v2beta/stable-image/upscale/creative", media: "multipart/form-data" },
    replaceBackground: {
      method: "POST",
      path: "/v2beta/stable-image/edit/replace-background-and-relight",
      media: "multipart/form-data",
    },
  },
  handle: (body) => ({ id: body.id }),
  retrieve: { operation: "getResult", with: ({ handle }) => ({ header: { accept: "*/*" }, path: { id: handle.id } }) },
  poll: { every: 10000 },
  retention: 86400000,
  statuses: { table: imageStatuses },
  read: {
    verdict: (body, { header }) => {
      if (is(header("finish-reason"), "CONTENT_FILTERED")) return { failed: "moderation" };
    },
    word: (body, { status }) => status,
    failure: (body, { header }) => ({ code: header("finish-reason") }),
    outputs: (body, { handle, header }) => [
      {
        url: content("getResult", { path: { id: handle.id } }),
        kind: "image",
        mediaType: header("content-type"),
        access: "provider-auth",
        expires: { after: 86400000 },
      },
    ],
  },
};

type AudioAnswer = Loose<
  | Described<operations["getAudioResult"]>
  | Described<operations["textToAudio"]>
  | Described<operations["audioToAudio"]>
  | Described<operations["inpaintAudio"]>
>;

const audio: Family<AudioAnswer> = {
  submit: {
    textToAudio: { method: "POST", path: "/v2beta/audio/stable-audio/text-to-audio", media: "multipart/form-data" },
    audioToAudio: { method: "POST", path: "/v2beta/audio/stable-audio/audio-to-audio", media: "multipart/form-data" },
    inpaintAudio: { method: "POST", path: "/v2beta/audio/stable-audio/inpaint", media: "multipart/form-data" },
  },
  handle: (body) => ({ id: body.id }),
  retrieve: {
    operation: "getAudioResult",
    with: ({ handle }) => ({ header: { accept: "audio/*" }, path: { id: handle.id } }),
  },
  poll: { every: 10000 },
  retention: 86400000,
  statuses: { table: imageStatuses },
  read: {
    verdict: (body, { header }) => {
      if (is(header("finish-reason"), "CONTENT_FILTERED")) return { failed: "moderation" };
    },
    word: (body, { status }) => status,
    failure: (body, { header }) => ({ code: header("finish-reason") }),
    outputs: (body, { handle, header }) => [
      {
        url: content("getAudioResult", { path: { id: handle.id } }),
        kind: "audio",
        mediaType: header("content-type"),
        access: "provider-auth",
        expires: { after: 86400000 },
      },
    ],
  },
};

/** Stability AI, for the runtime. */
export const adapter: Adapter = {
  contract: 1,
  provider: "stability",
  title: "Stability AI",
  sites: { stability: "https://api.stability.ai" },
  auth: [{ env: { apiKey: "STABILITY_API_KEY" }, scheme: "bearer" }],
  rate: { retrieve: 15 },
  errors: {
    read: (body: Body) => ({ code: body.name, message: list(body.errors)[0] }),
    kinds: { moderation: "content_moderation CONTENT_FILTERED", invalid_input: "bad_request" },
  },
  operations: { getResult: "GET /v2beta/results/{id}", getAudioResult: "GET /v2beta/audio/results/{id}" },
  families: { image, audio },
};
