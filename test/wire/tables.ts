/** Which providers are compared? Those whose SDK on npm is the provider's own. */
import { assemblyai } from "./tables/assemblyai.ts";
import { fal } from "./tables/fal.ts";
import { leonardo } from "./tables/leonardo.ts";
import { luma } from "./tables/luma.ts";
import { novita } from "./tables/novita.ts";
import { openaiVideo } from "./tables/openai-video.ts";
import { replicate } from "./tables/replicate.ts";
import { runway } from "./tables/runway.ts";
import { veo } from "./tables/veo.ts";
import type { Table } from "./table.ts";

export const tables: readonly Table[] = [assemblyai, fal, leonardo, luma, novita, openaiVideo, replicate, runway, veo];
