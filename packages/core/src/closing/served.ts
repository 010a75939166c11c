import * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { collect, type Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import type * as Period from "../period/index.ts";
import { InvariantError } from "../shared/errors.ts";
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
      const { startsOn, endsOn } = leave;
      const counts = leave.recordedAt < closes && (leave.cancelledAt === null || leave.cancelledAt >= closes);
      if (!counts || startsOn > period.endsOn || endsOn < period.startsOn) continue;
      // Of hundreds of thousands of leaves no more is kept than days are counted from.
      leaves.set(leave.employee, [...(leaves.get(leave.employee) ?? []), { startsOn, endsOn }]);
    }
  return { leaves, workingDays: Organization.workingDaysOf(period, holidays) };
};

/** Conditional writes at a time: enough to keep a connection busy, far below a partition's limit. */
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
  const inputs = [...(await collect(Appraisal.shardInputs(deps.db, agency, period.id, shard)))];
  const open = { id: period.id, shards: period.shards };
  const partly = inputs.flatMap(({ served, since, employee }, place) =>
    served === null && (since !== null || leaves.has(employee)) ? [place] : [],
  );
  const fix = async (place: number): Promise<void> => {
    const input = inputs[place];
    if (input === undefined) return;
    const { employee, since } = input;
    const served = Organization.servedAmong(workingDays, since, leaves.get(employee) ?? []);
    if (await Appraisal.fixServed(deps.db, agency, open, employee, served)) {
      inputs[place] = { ...input, served };
      return;
    }
    // Another worker fixed a value first, perhaps by an older calendar: that one holds.
    const [fixed] = await Appraisal.inputs(deps.db, agency, open, [employee]);
    if (fixed === null || fixed === undefined) throw new InvariantError(`${employee} is on the roll no more.`);
    inputs[place] = fixed;
  };
  for (let i = 0; i < partly.length; i += CONCURRENCY) await Promise.all(partly.slice(i, i + CONCURRENCY).map(fix));
  return inputs;
};
