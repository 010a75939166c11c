import { describe, expect, it, vi } from "vitest";
import { openClock } from "./clock.ts";
import { createQueue } from "./queue.ts";
import { createSchedule } from "./schedule.ts";

const STARTS_AT = "2026-01-05T01:00:00.000Z";

/** A schedule whose one period is due, and held by somebody else for so many ticks. */
const heldFor = (ticks: number) => {
  const clock = openClock({ file: null, startsAt: STARTS_AT, frozen: true });
  const settings = { visibilityTimeoutSeconds: 60, maxReceives: 5, batchSize: 1, concurrency: 1 };
  const queue = createQueue({ name: "periods", ...settings }, clock);
  let left = ticks + 1; // the last tick does the work
  const pauses: number[] = [];
  const schedule = createSchedule({
    bundles: {
      tick: async () => {
        if (left > 0) queue.send("due", 0);
      },
      worker: async () => {
        left -= 1;
        return { batchItemFailures: [] };
      },
    },
    clock,
    queue,
    stream: { poll: async () => 0 },
    overdue: async () => (left > 0 ? 1 : 0),
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
  });
  return { schedule, pauses, clock };
};

const quiet = () => vi.spyOn(console, "log").mockImplementation(() => {});

describe("a period that a killed worker holds", () => {
  it("is waited for, a second at a time, and said once", async () => {
    const printed = quiet();
    const { schedule, pauses } = heldFor(30);
    expect(await schedule.settle()).toEqual({ ticks: 32, messages: 31, failed: 0, records: 0, due: 0 });
    expect(pauses).toEqual(Array(30).fill(1_000));
    expect(printed.mock.calls).toEqual([["\nWaiting for the lease of a worker that was killed, up to 2 minutes."]]);
    printed.mockRestore();
  });

  it("is told as due when it is held past every lease, however many nights are passed", async () => {
    const printed = quiet();
    const { schedule, pauses, clock } = heldFor(Number.POSITIVE_INFINITY);
    expect(await schedule.moveTo(Date.parse("2026-01-08T01:00:00.000Z"))).toMatchObject({ failed: 0, due: 1 });
    expect(pauses).toHaveLength(135);
    expect(clock.now()).toBe(Date.parse("2026-01-08T01:00:00.000Z"));
    printed.mockRestore();
  });

  it("is not waited for by a single tick, which tells that it is due", async () => {
    const { schedule, pauses } = heldFor(1);
    expect(await schedule.tick()).toEqual({ ticks: 1, messages: 1, failed: 0, records: 0, due: 1 });
    expect(pauses).toEqual([]);
  });

  it("is not waited for once the local cloud stops", async () => {
    const { schedule, pauses } = heldFor(5);
    schedule.stop();
    expect(await schedule.settle()).toMatchObject({ ticks: 1, due: 1 });
    expect(pauses).toEqual([]);
  });
});
