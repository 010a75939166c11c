import { createTestTable } from "../../../local/src/test-table.ts";
import type { Instant } from "../shared/time.ts";
import { restore, snapshot } from "./snapshot.ts";
import { liveThrough, type Mark } from "./storm.ts";
import { effectsOf } from "./storm-effects.ts";
import { CALM } from "./storm-plan.ts";
import { stormTown } from "./storm-town.ts";
import { createTurnstile } from "./turnstile.ts";

type Point = { readonly mark: Mark; readonly items: Awaited<ReturnType<typeof snapshot>> };

/** A town whose second quarter was lived through undisturbed, and what the table held at each point of that life. */
export const stormWorld = async () => {
  const table = await createTestTable();
  const town = await stormTown(table.db);
  const turnstile = createTurnstile(table);
  const points = new Map<Instant, Point>();
  const keep = async (mark: Mark): Promise<void> => {
    points.set(mark.at, { mark, items: await snapshot(table.db) });
  };
  const { problems } = await liveThrough(turnstile, town, CALM, { at: town.quarter.startsAt, records: [] }, keep);
  if (problems.length > 0) throw new Error(`Undisturbed, and yet: ${problems.join("; ")}`);
  return {
    table,
    town,
    turnstile,
    undisturbed: await effectsOf(table.db, town),
    /** Puts the table back to a point of the undisturbed life. */
    goTo: async (at: Instant): Promise<Mark> => {
      const point = points.get(at);
      if (point === undefined) throw new Error(`Nothing was kept of ${at}.`);
      await restore(table.db, point.items);
      return point.mark;
    },
    close: async (): Promise<void> => {
      turnstile.close();
      await table.drop();
    },
  };
};
export type StormWorld = Awaited<ReturnType<typeof stormWorld>>;
