/** Does an hour pass in a moment, and in the right order? */
import { expect, it } from "vitest";
import { createClock } from "@media-tasks/simulator";

it("wakes sleepers in the order of their time, whatever the order in which they lay down", async () => {
  const clock = createClock(1000);
  const woken: [string, number][] = [];
  const sleeper = async (name: string, milliseconds: number): Promise<void> => { await clock.sleep(milliseconds); woken.push([name, clock.now()]); };
  await Promise.all([sleeper("hour", 3_600_000), sleeper("second", 1000), sleeper("now", 0)]);
  expect(woken).toEqual([["now", 1000], ["second", 2000], ["hour", 3_601_000]]);
});

it("stands still while something is under way", async () => {
  const clock = createClock(0);
  const seen: string[] = [];
  const slept = clock.sleep(10).then(() => seen.push(`slept at ${clock.now()}`));
  await clock.hold(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    seen.push(`worked at ${clock.now()}`);
    await clock.pause(5);
    seen.push(`paused at ${clock.now()}`);
  });
  await slept;
  expect(seen).toEqual(["worked at 0", "paused at 5", "slept at 10"]);
});

it("forgets who is aborted, and rejects with the reason", async () => {
  const clock = createClock(0);
  const controller = new AbortController();
  const slept = clock.sleep(1_000_000, controller.signal);
  controller.abort(new Error("enough"));
  await expect(slept).rejects.toThrow("enough");
  await expect(clock.sleep(1, controller.signal)).rejects.toThrow("enough");
  await clock.sleep(5);
  expect(clock.now()).toBe(5);
});
