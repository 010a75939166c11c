import type { Deps } from "@kinerja/core/dynamo";
import { type Instant, instant } from "@kinerja/core/shared/time";
import { log } from "../log.ts";
import { type Due, type Queue, sendDue } from "../queue.ts";

/** What the schedule sends: the time it was set for, which may be earlier than now. */
export type TickEvent = { readonly time: string };

export type TickSources = {
  readonly depsAt: (now: Instant) => Deps;
  readonly queue: Queue;
  readonly due: (deps: Deps) => AsyncIterable<Due>;
};

const scheduledAt = ({ time }: TickEvent): Instant => {
  const at = Date.parse(time);
  if (Number.isNaN(at)) throw new Error('The schedule sends { "time": "<ISO 8601 instant>" }.');
  return instant(at);
};

/** The tick: every period with a due step gets a message. It may run twice; the steps are idempotent. */
export const createTick =
  ({ depsAt, queue, due }: TickSources) =>
  async (event: TickEvent): Promise<void> => {
    const now = scheduledAt(event);
    const sent = await sendDue(queue, due(depsAt(now)));
    log("INFO", "The tick sent what is due.", { scheduledAt: now, sent });
  };
