/**
 * The Vidu client: every operation typed by its specification.
 * Generated from specs/vidu; change that, not this.
 */
import {
  createClient,
  type Answer,
  type Client,
  type ClientOptions,
  type Kind,
  type Message,
  type Submit,
  type Task,
} from "@media-tasks/runtime/v1";
import { adapter } from "./adapter.ts";
import type { operations, paths } from "./schema.ts";

/** Tasks of the family creation. Outputs: video, image, audio, model3d, text, file. */
export interface Creation {
  provider: "vidu";
  family: "creation";
  operation:
    | "textToVideo"
    | "imageToVideo"
    | "startEndToVideo"
    | "referenceToVideo"
    | "multiFrame"
    | "templateToVideo"
    | "applyTemplate"
    | "templateStory"
    | "extendVideo"
    | "replaceObject"
    | "lipSync"
    | "motionSync"
    | "digitalHuman"
    | "upscaleVideo"
    | "referenceToImage"
    | "textToAudio"
    | "timingToAudio"
    | "replicateVideo"
    | "makeAdFilm"
    | "editAdFilm"
    | "composeAdFilm";
  kind: Kind;
  raw:
    | Answer<operations["getCreations"]>
    | Answer<operations["textToVideo"]>
    | Answer<operations["imageToVideo"]>
    | Answer<operations["startEndToVideo"]>
    | Answer<operations["referenceToVideo"]>
    | Answer<operations["multiFrame"]>
    | Answer<operations["templateToVideo"]>
    | Answer<operations["applyTemplate"]>
    | Answer<operations["templateStory"]>
    | Answer<operations["extendVideo"]>
    | Answer<operations["replaceObject"]>
    | Answer<operations["lipSync"]>
    | Answer<operations["motionSync"]>
    | Answer<operations["digitalHuman"]>
    | Answer<operations["upscaleVideo"]>
    | Answer<operations["referenceToImage"]>
    | Answer<operations["textToAudio"]>
    | Answer<operations["timingToAudio"]>
    | Answer<operations["replicateVideo"]>
    | Answer<operations["makeAdFilm"]>
    | Answer<operations["editAdFilm"]>
    | Answer<operations["composeAdFilm"]>
    | Message<operations["taskChanged"]>;
}

/** Tasks of the family speech. Outputs: audio. */
export interface Speech {
  provider: "vidu";
  family: "speech";
  operation: "textToSpeech" | "cloneVoice";
  kind: "audio";
  raw: Answer<operations["getCreations"]> | Answer<operations["textToSpeech"]> | Answer<operations["cloneVoice"]>;
}

/** Tasks of the family musicVideo. Outputs: video. */
export interface MusicVideo {
  provider: "vidu";
  family: "musicVideo";
  operation: "makeMusicVideo" | "editMusicVideo" | "composeMusicVideo";
  kind: "video";
  raw:
    | Answer<operations["getMusicVideo"]>
    | Answer<operations["makeMusicVideo"]>
    | Answer<operations["editMusicVideo"]>
    | Answer<operations["composeMusicVideo"]>
    | Message<operations["musicVideoChanged"]>;
}

/** What can be submitted to Vidu. */
export interface ViduSubmit {
  /** Make a video from a text. */
  textToVideo: Submit<operations["textToVideo"], Creation, "webhook">;
  /** Make a video that begins with an image. */
  imageToVideo: Submit<operations["imageToVideo"], Creation, "webhook">;
  /** Make a video between two images. */
  startEndToVideo: Submit<operations["startEndToVideo"], Creation, "webhook">;
  /** Make a video with subjects from images or videos. */
  referenceToVideo: Submit<operations["referenceToVideo"], Creation, "webhook">;
  /** Make a video through several images. */
  multiFrame: Submit<operations["multiFrame"], Creation, "webhook">;
  /** Make a video by a scene template. */
  templateToVideo: Submit<operations["templateToVideo"], Creation, "webhook">;
  /** Make a video by a scene template, where the Chinese site has it. */
  applyTemplate: Submit<operations["applyTemplate"], Creation, "webhook">;
  /** Make a short film by a story template. */
  templateStory: Submit<operations["templateStory"], Creation, "webhook">;
  /** Make a video longer. */
  extendVideo: Submit<operations["extendVideo"], Creation, "webhook">;
  /** Put something else into a video. */
  replaceObject: Submit<operations["replaceObject"], Creation, "webhook">;
  /** Make the lips of a video speak. */
  lipSync: Submit<operations["lipSync"], Creation, "webhook">;
  /** Make the person of an image move like one in a video. */
  motionSync: Submit<operations["motionSync"], Creation, "webhook">;
  /** Make the person of an image speak. */
  digitalHuman: Submit<operations["digitalHuman"], Creation, "webhook">;
  /** Enlarge a video. */
  upscaleVideo: Submit<operations["upscaleVideo"], Creation, "webhook">;
  /** Make an image from a text, with or without references. */
  referenceToImage: Submit<operations["referenceToImage"], Creation, "webhook">;
  /** Make a sound or music from a text. */
  textToAudio: Submit<operations["textToAudio"], Creation, "webhook">;
  /** Make sounds that begin and end when told. */
  timingToAudio: Submit<operations["timingToAudio"], Creation, "webhook">;
  /** Make a video after another one, with other things and people. */
  replicateVideo: Submit<operations["replicateVideo"], Creation, "webhook">;
  /** Make a film that advertises a product. */
  makeAdFilm: Submit<operations["makeAdFilm"], Creation, "webhook">;
  /** Make a part of an advertising film anew. */
  editAdFilm: Submit<operations["editAdFilm"], Creation, "webhook">;
  /** Join the parts of an advertising film again. */
  composeAdFilm: Submit<operations["composeAdFilm"], Creation, "webhook">;
  /** Speak a text. */
  textToSpeech: Submit<operations["textToSpeech"], Speech>;
  /** Clone a voice and let it read a text. */
  cloneVoice: Submit<operations["cloneVoice"], Speech>;
  /** Make a film to a piece of music. */
  makeMusicVideo: Submit<operations["makeMusicVideo"], MusicVideo, "webhook">;
  /** Make a part of a music video anew. */
  editMusicVideo: Submit<operations["editMusicVideo"], MusicVideo, "webhook">;
  /** Join the parts of a music video again. */
  composeMusicVideo: Submit<operations["composeMusicVideo"], MusicVideo, "webhook">;
}

/** Vidu, as the compiler knows it. */
export interface Vidu {
  provider: "vidu";
  paths: paths;
  families: {
    creation: Creation;
    speech: Speech;
    musicVideo: MusicVideo;
  };
  submit: ViduSubmit;
  cancel: "creation";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `VIDU_API_KEY`. */
export type ViduOptions = ClientOptions & { readonly apiKey: string };

/** A client of Vidu. */
export type ViduClient = Client<Vidu>;

/** A task of Vidu, of any family. */
export type ViduTask = Task<Vidu["families"][keyof Vidu["families"]]>;

/** Makes a client of Vidu. */
export function createVidu(options: ViduOptions): ViduClient {
  return createClient<Vidu>(adapter, options);
}
