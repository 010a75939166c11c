import type { Deps } from "@kinerja/core/dynamo";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { offline } from "../graphql/testing/offline.ts";
import type { Due } from "../queue.ts";
import { recordedQueue } from "../testing/recorded-queue.ts";
import { createTick } from "./fan-out.ts";

beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

const found = (instants: string[]) =>
  async function* ({ now }: Deps): AsyncGenerator<Due> {
    instants.push(now);
    yield { agency: "agc_1", period: "per_1" };
    yield { agency: "agc_2", period: "per_9" };
  };

describe("createTick", () => {
  it.each(["2026-01-31T17:00:00Z", "2026-01-31T17:00:00.000Z"])(
    "sends a message for each period due at the scheduled time %s",
    async (time) => {
      const { queue, requests } = recordedQueue();
      const instants: string[] = [];
      await createTick({ depsAt: offline, queue, due: found(instants) })({ time });
      expect(instants).toEqual(["2026-01-31T17:00:00.000Z"]);
      expect(requests).toEqual([['{"agency":"agc_1","period":"per_1"}', '{"agency":"agc_2","period":"per_9"}']]);
    },
  );

  it.each(["", "<aws.scheduler.scheduled-time>"])("refuses to guess a time from %j", async (time) => {
    const { queue, requests } = recordedQueue();
    const tick = createTick({ depsAt: offline, queue, due: found([]) });
    await expect(tick({ time })).rejects.toThrow('The schedule sends { "time": "<ISO 8601 instant>" }.');
    expect(requests).toEqual([]);
  });

  it("fails when the queue does, so that the scheduler tries again", async () => {
    const { queue } = recordedQueue(() => true);
    const tick = createTick({ depsAt: offline, queue, due: found([]) });
    await expect(tick({ time: "2026-01-31T17:00:00Z" })).rejects.toThrow("The queue refused 2 of 2 messages: Busy.");
  });
});
