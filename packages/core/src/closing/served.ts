import * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { collect, type Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import type * as Period from "../period/index.ts";
import type { LocalDate } from "../shared/time.ts";

type Span = { readonly startsOn: LocalDate; readonly endsOn: LocalDate };

/** What served days follow from, read once a scoring run: the leaves that count, by employee, and the working days. */
export type Absences = {
  readonly leaves: ReadonlyMap<string, readonly Span[]>;
  readonly workingDays: readonly LocalDate[];
};

/** Leaves as they were recorded when the period's last window closed: later records change nothing any more. */
export const absencesIn = async (deps: Deps, agency: string, period: Period.Period): Promise<Absences> => {
  const year = Number(period.startsOn.slice(0, 4));
  const { holidays } = await Agency.calendar(deps, agency, [year]);
  const leaves = new Map<string, Span[]>();
  for (let shard = 0; shard < Organization.LEAVE_SHARDS; shard += 1)
    for await (const leave of Organization.leavesOfShard(deps.db, agency, year, shard)) {
      const closes = period.escalationClosesAt;
      const counts = leave.recordedAt < closes && (leave.cancelledAt === null || leave.cancelledAt >= closes);
      if (!counts || leave.startsOn > period.endsOn || leave.endsOn < period.startsOn) continue;
      leaves.set(leave.employee, [...(leaves.get(leave.employee) ?? []), leave]);
    }
  return { leaves, workingDays: Organization.workingDaysOf(period, holidays) };
};

/** Conditional writes at a time, as when people are put on the roll. */
const CONCURRENCY = 16;

/**
 * The inputs of one shard, the days served fixed for whoever joined late or was on leave; of one value for ever.
 * Also where all days turn out served: a worker that slept since an older calendar finds everybody fixed whose days
 * it would fix, and so changes nobody's input after publication.
 */
export const servedInputs = async (
  deps: Deps,
  agency: string,
  period: Period.Period & { readonly shards: number },
  shard: number,
  { leaves, workingDays }: Absences,
): Promise<readonly Appraisal.ScoringInput[]> => {
  const read = () => collect(Appraisal.shardInputs(deps.db, agency, period.id, shard));
  const inputs = await read();
  const open = { id: period.id, shards: period.shards };
  const partly = inputs.filter(
    ({ served, since, employee }) => served === null && (since !== null || leaves.has(employee)),
  );
  for (let i = 0; i < partly.length; i += CONCURRENCY)
    await Promise.all(
      partly.slice(i, i + CONCURRENCY).map(({ employee, since }) => {
        const served = Organization.servedAmong(workingDays, since, leaves.get(employee) ?? []);
        return Appraisal.fixServed(deps.db, agency, open, employee, served);
      }),
    );
  // Read again rather than patched: another worker may have fixed a value first, by an older calendar.
  return partly.length > 0 ? read() : inputs;
};
