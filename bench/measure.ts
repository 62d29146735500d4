/** How long does a process take, against another in the same run? Interleaved, so that what else the machine does hits both; medians of ratios. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Run { readonly command: string; readonly args: readonly string[]; readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly before?: () => void; /** Its verdict does not matter: what a peer made may not type-check. */ readonly mayFail?: boolean }

/** Milliseconds of wall clock and of both processors, mebibytes. */
export interface Cost { readonly wall: number; readonly cpu: number; readonly memory: number }

const folder = mkdtempSync(join(tmpdir(), "media-tasks-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const METER = join(import.meta.dirname, "meter.cjs");

/** Runs a Node process once; what it used is told by a preloaded hook when it exits. */
export function once({ command, args, cwd, env, before, mayFail }: Run): Cost & { readonly stdout: string } {
  before?.();
  const report = join(folder, "report.json");
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, ["-r", METER, ...args], {
    cwd, encoding: "utf8", timeout: 300_000, maxBuffer: 2 ** 26, env: { ...process.env, REDOCLY_TELEMETRY: "off", ...env, BENCH_REPORT: report },
  });
  const wall = performance.now() - began;
  if (error) throw error;
  if (status !== 0 && !mayFail) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr.slice(-2000)}${stdout.slice(-500)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(report, "utf8")) as NodeJS.ResourceUsage;
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e3, memory: maxRSS / 1024, stdout };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export interface Ratio { readonly wall: number; readonly cpu: number; readonly memory: number; /** Medians of the subject alone. */ readonly subject: Cost; readonly anchor: Cost }

/** Runs pairs, first one and then the other first, and hands back the median of the pairs' ratios. The first pair warms up and does not count. */
export function against(subject: Run, anchor: Run, rounds: number): Ratio {
  const pairs: { subject: Cost; anchor: Cost }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [first, second] = round % 2 ? [subject, anchor] : [anchor, subject];
    const [one, other] = [once(first), once(second)];
    if (round > 0) pairs.push(round % 2 ? { subject: one, anchor: other } : { subject: other, anchor: one });
  }
  const ratio = (key: keyof Cost): number => median(pairs.map((pair) => pair.subject[key] / pair.anchor[key]));
  const middle = (side: "subject" | "anchor"): Cost => ({ wall: median(pairs.map((pair) => pair[side].wall)), cpu: median(pairs.map((pair) => pair[side].cpu)), memory: median(pairs.map((pair) => pair[side].memory)) });
  return { wall: ratio("wall"), cpu: ratio("cpu"), memory: ratio("memory"), subject: middle("subject"), anchor: middle("anchor") };
}
