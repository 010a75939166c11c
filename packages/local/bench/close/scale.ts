import type { Database } from "@kinerja/core/dynamo";
import { type Large, seedLarge } from "../../src/data/large.ts";
import { rounded, spreadOf } from "../statistics.ts";
import { STAGES, type Stage, stagesOf } from "./speed.ts";
import { closeInProcess, type Measured, type Memory, type Order, type Used } from "./worker.ts";

/** So few people that what they cost themselves is little beside what any period costs. */
const FEW = { people: 25, rounds: 2 } as const;
/** What every other size is held against. */
export const SMALL = 1_000;
/** What the people beyond the small size cost, at the small end. */
const TWICE = 2 * SMALL;
/** A period closed first in each process and not counted: V8 has compiled what it runs by then. */
const WARM_UP = SMALL;

type Table = { readonly db: Database; readonly endpoint: string };
type Closed = Readonly<Record<Stage, Used>>;

const orderOf = (large: Large): Order[number] => ({
  agency: large.agency.id,
  period: large.quarter.id,
  stages: Object.values(stagesOf(large)),
});

const closedOf = ({ stages }: Measured["periods"][number]): Closed => {
  const [first, second, third, fourth] = stages;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new Error(`A close has the stages ${STAGES.join(", ")}.`);
  return { reminders: first, escalation: second, "reminders again": third, scoring: fourth };
};

/** What closing costs: escalation, scoring, ranking and publication, with the notices they send. */
const costOf = ({ escalation, scoring }: Closed): Cost => ({
  requests: escalation.requests + scoring.requests,
  readUnits: escalation.readUnits + scoring.readUnits,
  writeUnits: escalation.writeUnits + scoring.writeUnits,
  milliseconds: escalation.milliseconds + scoring.milliseconds,
});

const METERS = ["requests", "readUnits", "writeUnits"] as const;
const MEASURES = [...METERS, "milliseconds"] as const;
type Cost = Readonly<Record<(typeof MEASURES)[number], number>>;

/** The median of each measure over several closes. */
const medianOf = (closes: readonly Closed[]): Cost => {
  const costs = closes.map(costOf);
  const median = (measure: (typeof MEASURES)[number]) => spreadOf(costs.map((cost) => cost[measure])).median;
  return {
    requests: median("requests"),
    readUnits: median("readUnits"),
    writeUnits: median("writeUnits"),
    milliseconds: median("milliseconds"),
  };
};

const each = (of: (measure: (typeof MEASURES)[number]) => number): Cost => ({
  requests: of("requests"),
  readUnits: of("readUnits"),
  writeUnits: of("writeUnits"),
  milliseconds: of("milliseconds"),
});

export type Sized = { readonly people: number; readonly cost: Cost };

/** What each person costs by whom one agency is larger than another: what any period costs falls out. */
export const perFurtherPerson = (larger: Sized, smaller: Sized): Cost =>
  each((measure) => (larger.cost[measure] - smaller.cost[measure]) / (larger.people - smaller.people));

/** By how much something differs from what it is held against, in percent of that. */
export const percentApart = (value: number, from: number): number => rounded(Math.abs(value / from - 1) * 100);

type Size = { readonly people: number; readonly rounds: number };

/** Agencies of one size, closed one after the other in a process of their own. */
const closesOf = async (table: Table, file: string, { people, rounds }: Size, seed: number) => {
  const agencies: Large[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const employees = round === 0 ? WARM_UP : people;
    agencies.push(await seedLarge(table.db, { employees, seed: seed + round, live: false }));
  }
  const { idle, largest, periods } = await closeInProcess(file, table, agencies.map(orderOf));
  const closes = periods.slice(1).map(closedOf);
  const times = closes.map((close) => costOf(close).milliseconds / people);
  const reminders = closes.map((close) => close.reminders.writeUnits + close["reminders again"].writeUnits);
  const cost = medianOf(closes);
  return {
    sized: { people, cost },
    agencies: agencies.slice(1),
    shown: {
      people,
      rounds,
      wholePeriod: roundedAll(cost),
      perPerson: roundedAll(each((measure) => cost[measure] / people)),
      millisecondsAPerson: spreadOf(times),
      remindersWriteUnitsAPerson: rounded(spreadOf(reminders).median / people),
      memoryMiB: {
        idle: rounded(idle.rss / MIB),
        largest: rounded(largest / MIB),
        stages: Object.fromEntries(STAGES.map((stage) => [stage, peakOf(closes.map((close) => close[stage].peak))])),
      },
    },
  };
};

/** The largest of several peaks, in MiB. */
const peakOf = (peaks: readonly Memory[]): Memory => ({
  rss: rounded(Math.max(...peaks.map(({ rss }) => rss)) / MIB),
  heap: rounded(Math.max(...peaks.map(({ heap }) => heap)) / MIB),
});

const roundedAll = (cost: Cost): Cost => each((measure) => rounded(cost[measure]));
const MIB = 1024 * 1024;

/**
 * Requests, units, time and memory of closes by size, each size in a process of its own that closes a warm-up first.
 * What any period costs is told by a few people, and falls out of what each further person costs: between one and two
 * thousand people at the small end, between a thousand and each larger size at the other.
 */
export const measureScale = async (
  table: Table,
  file: string,
  larger: readonly Size[],
  rounds: number,
  say: (text: string) => void,
) => {
  const close = async (size: Size) => {
    say(`closing ${size.people} people ${size.rounds === 1 ? "once" : `${size.rounds} times`} in a process of its own`);
    return closesOf(table, file, size, 10 * size.people);
  };
  const few = await close(FEW);
  const small = await close({ people: SMALL, rounds });
  const twice = await close({ people: TWICE, rounds: 1 });
  const base = perFurtherPerson(twice.sized, small.sized);
  const sizes = [];
  for (const size of larger) {
    const { sized, shown } = await close(size);
    const further = perFurtherPerson(sized, small.sized);
    const apart = each((measure) => percentApart(further[measure], base[measure]));
    const time = percentApart(shown.millisecondsAPerson.median, small.shown.millisecondsAPerson.median);
    sizes.push({
      ...shown,
      perFurtherPerson: roundedAll(further),
      percentFromSmall: {
        requestsAndUnits: Math.max(...METERS.map((measure) => apart[measure])),
        millisecondsAPerson: time,
      },
    });
  }
  const all = [few.shown, small.shown, twice.shown, ...sizes];
  return {
    few: few.shown,
    small: { ...small.shown, perFurtherPerson: roundedAll(base) },
    larger: sizes,
    largestMiB: Math.max(...all.map(({ memoryMiB }) => memoryMiB.largest)),
    anAgency: small.agencies[0],
  };
};
