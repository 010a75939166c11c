import type { Actor } from "@kinerja/core/actor";
import type { Deps } from "@kinerja/core/dynamo";
import type { Period } from "@kinerja/core/period";
import { type Movement, movements, type PeriodOf, type RankRow } from "@kinerja/core/ranking";
import { batched } from "./batch.ts";

/**
 * How ranked people moved, by the row they stand in: rows of one period asked for in the same tick are loaded together.
 * The period comes with the row, which was read from its ranking; nothing here reads it again.
 */
export const movementLoader = (deps: Deps, actor: Actor | null, periodOf: PeriodOf) => {
  const periods = new Map<string, Period>();
  const rows = new Map<string, RankRow>();
  const load = batched(async (keys) => {
    const found = new Map<string, Movement | null>();
    await Promise.all(
      [...periods.values()].map(async (period) => {
        const own = keys.filter((key) => key.startsWith(`${period.id} `));
        const asked = own.flatMap((key) => rows.get(key) ?? []);
        const moved = asked.length === 0 ? [] : await movements(deps, actor, period, asked, periodOf);
        for (const [i, key] of own.entries()) found.set(key, moved[i] ?? null);
      }),
    );
    return keys.map((key) => found.get(key) ?? null);
  });
  return (period: Period, row: RankRow): Promise<Movement | null> => {
    const key = `${period.id} ${row.employee}`;
    periods.set(period.id, period);
    rows.set(key, row);
    return load(key);
  };
};
