import { isDeepStrictEqual } from "node:util";
import * as Closing from "@kinerja/core/closing";
import { type Database, type Deps, type Key, padded, removeMany } from "@kinerja/core/dynamo";
import * as Period from "@kinerja/core/period";
import type { Instant } from "@kinerja/core/shared/time";
import { attributesOf } from "../../../core/src/dynamo/plain.ts";
import type { Large } from "../../src/data/large.ts";
import { REGION } from "../../src/paths.ts";
import { type Plan, type RawTable, READERS, readAndWrite, WRITERS } from "../baseline/close.ts";
import { itemBytes, type Meter, meterOf } from "../capacity.ts";
import { ratioOf, rounded, spreadOf } from "../statistics.ts";
import { type Recording, recorderOf } from "./record.ts";

export const depsAt = (db: Database, now: Instant): Deps => ({ db, now, region: REGION, wallClock: Date.now });

/** Takes a period as far as it is due at an instant. */
export const advanceTo = async (db: Database, { agency, quarter }: Large, now: Instant): Promise<void> => {
  const target = { agency: agency.id, period: quarter.id };
  const done = await Closing.advance(depsAt(db, now), target, { mayContinue: () => true });
  if (done !== "DONE") throw new Error(`The quarter's steps ended with ${done}.`);
};

/** The instants a close goes through: reminders are sent in between and are no part of it. */
export const STAGES = ["reminders", "escalation", "reminders again", "scoring"] as const;
export type Stage = (typeof STAGES)[number];
export const stagesOf = ({ quarter }: Pick<Large, "quarter">): Readonly<Record<Stage, Instant>> => ({
  reminders: quarter.remindsRatersAt ?? quarter.endsAt,
  escalation: quarter.evaluationClosesAt,
  "reminders again": quarter.remindsSuperiorsAt ?? quarter.evaluationClosesAt,
  scoring: quarter.publishesAt,
});

const outputOf = async (db: Database, { agency, quarter }: Large): Promise<Period.Output> => {
  const period = await Period.load(depsAt(db, quarter.publishesAt), agency.id, quarter.id);
  if (period === null || period.publishedAt === null || period.output === null)
    throw new Error("The quarter was not published.");
  return period.output;
};

const INPUTS = /#S\d{4}$/;
const FENCE = /F\d{6}$/;
/** Fences that no close reaches; as long in bytes as any. */
const BASELINE_FENCE = 900_000;

const partitionOf = ({ input }: Recording["ranges"][number]): string =>
  String(Object.values(input.ExpressionAttributeValues ?? {}).find((value) => String(value).startsWith("A#")));

/** Ranges without the list of periods: the very period that moves stands in it, so it differs from round to round. */
const standing = ({ ranges, puts }: Recording): Recording => ({
  ranges: ranges.filter((range) => !partitionOf(range).endsWith("#PERIODS")),
  puts,
});

const isResult = ({ sk }: Key): boolean => sk.startsWith("RESULT#");
/** A query as it is sent. */
const rawInput = ({ ExpressionAttributeValues: values = {}, ...input }: Recording["ranges"][number]["input"]) => ({
  ...input,
  ExpressionAttributeValues: attributesOf(values),
});

/** What the baseline does in place of a recorded stage: results follow the shard they come from, rankings all shards. */
const planOf = ({ ranges, puts }: Recording, round: number): Plan => {
  const fence = `F${padded(BASELINE_FENCE + round)}`;
  const moved = puts.map((item) => ({ ...item, sk: item.sk.replace(FENCE, fence) }));
  const results = moved.filter(isResult).map(attributesOf);
  let taken = 0;
  const withItems = ranges.map((range) => {
    const count = INPUTS.test(partitionOf(range)) ? range.rows : 0;
    taken += count;
    return { input: rawInput(range.input), items: results.slice(taken - count, taken) };
  });
  // Where nothing is scored the shards are read all the same and have no results.
  if (results.length > 0 && taken !== results.length)
    throw new Error(`${taken} inputs were read and ${results.length} results written.`);
  return { ranges: withItems, last: moved.filter((item) => !isResult(item)).map(attributesOf) };
};

const keysOf = ({ ranges, last }: Plan): readonly Key[] =>
  [...ranges.flatMap(({ items }) => items), ...last].map(({ pk, sk }) => ({ pk: pk?.S ?? "", sk: sk?.S ?? "" }));

const traffic = ({ ranges, puts }: Recording) => ({
  rowsRead: ranges.reduce((sum, { rows }) => sum + rows, 0),
  bytesRead: ranges.reduce((sum, { bytes }) => sum + bytes, 0),
  rowsWritten: puts.length,
  bytesWritten: puts.reduce((sum, item) => sum + itemBytes(item), 0),
});

const seconds = async (run: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await run();
  return (performance.now() - begin) / 1000;
};

type Timed = { readonly ours: number; readonly baseline: number };
const speed = (measured: readonly Timed[], people: number) => {
  const of = (side: keyof Timed) => measured.map((one) => one[side]);
  const perSecond = (side: keyof Timed) => rounded(spreadOf(of(side).map((time) => people / time)).median);
  return {
    /** Employees per second of ours : of the baseline. */
    ratio: ratioOf(of("baseline"), of("ours")),
    employeesPerSecond: { ours: perSecond("ours"), baseline: perSecond("baseline") },
  };
};

/** The same client and connections; it takes raw commands as well. */
const rawOf = ({ client, table }: Database): RawTable => ({ client: client as unknown as RawTable["client"], table });

type Recorder = ReturnType<typeof recorderOf>;
type Recorded = Readonly<Record<"escalation" | "scoring", Recording>>;

/** A close from its reminders on, undone again: what it reads and writes, and with which use of the table. */
const recordClose = async (recorder: Recorder, meter: Meter, large: Large) => {
  const stages = stagesOf(large);
  const record = async (stage: Stage) => {
    let use: Awaited<ReturnType<Meter>> | undefined;
    const recording = await recorder.record(async () => {
      use = await meter(() => advanceTo(recorder.db, large, stages[stage]));
    });
    if (use === undefined) throw new Error("Nothing was metered.");
    return { recording: standing(recording), use: { used: use.used, least: use.least } };
  };
  const escalation = await record("escalation");
  const between = await record("reminders again");
  const scoring = await record("scoring");
  const { resultHash } = await outputOf(recorder.db, large);
  await recorder.undo();
  const recorded: Recorded = { escalation: escalation.recording, scoring: scoring.recording };
  return {
    recorded,
    resultHash,
    use: { escalation: escalation.use, "reminders again": between.use, scoring: scoring.use },
  };
};

/** What both parts of a close move, and every item they write, whatever its fence. */
const movedBy = ({ escalation, scoring }: Recorded) => ({
  traffic: { escalation: traffic(escalation), scoring: traffic(scoring) },
  items: [...escalation.puts, ...scoring.puts]
    .map((item) => ({ ...item, sk: item.sk.replace(FENCE, "") }))
    .toSorted((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1)),
});

type Round = { readonly escalation: number; readonly scoring: number };

/** How fast a close is on one worker, in rounds that take turns with the baseline over the same table. */
export const measureSpeed = async (
  table: { readonly db: Database; readonly endpoint: string },
  large: Large,
  rounds: number,
) => {
  const { db } = table;
  const people = large.employees.length;
  const stages = stagesOf(large);
  const recorder = recorderOf(table);
  const meter = meterOf(recorder.db.client);
  await advanceTo(db, large, stages.reminders);
  const { recorded, resultHash, use } = await recordClose(recorder, meter, large);
  const plansOf = (round: number) => [planOf(recorded.escalation, round), planOf(recorded.scoring, round)] as const;

  // Not counted: V8 compiles both sides, and what the baseline reads and writes is held against ours.
  const keys = recorder.written();
  const again = await recordClose(recorder, meter, large);
  if (recorder.written() !== keys || again.resultHash !== resultHash)
    throw new Error("A close does not do the same each time: its rounds cannot be compared.");
  const [first, second] = plansOf(0);
  const baseline: Recorded = {
    escalation: await recorder.record(() => readAndWrite(rawOf(recorder.db), first)),
    scoring: await recorder.record(() => readAndWrite(rawOf(recorder.db), second)),
  };
  await recorder.undo();
  recorder.close();
  const moved = movedBy(recorded);
  const equal = isDeepStrictEqual(moved, movedBy(baseline));

  const runOurs = async (): Promise<Round> => {
    const escalation = await seconds(() => advanceTo(db, large, stages.escalation));
    await advanceTo(db, large, stages["reminders again"]);
    const scoring = await seconds(() => advanceTo(db, large, stages.scoring));
    if ((await outputOf(db, large)).resultHash !== resultHash) throw new Error("A close came to another result.");
    await recorder.undo();
    return { escalation, scoring };
  };
  const runBaseline = async (round: number): Promise<Round> => {
    const [one, other] = plansOf(round);
    const escalation = await seconds(() => readAndWrite(rawOf(db), one));
    const scoring = await seconds(() => readAndWrite(rawOf(db), other));
    await removeMany(db, [...keysOf(one), ...keysOf(other)]);
    return { escalation, scoring };
  };
  const measured: { readonly ours: Round; readonly baseline: Round }[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const before = round % 2 === 0 ? await runOurs() : null;
    const other = await runBaseline(round);
    measured.push({ ours: before ?? (await runOurs()), baseline: other });
  }
  const speedOf = (part: (round: Round) => number) =>
    speed(
      measured.map(({ ours, baseline: other }) => ({ ours: part(ours), baseline: part(other) })),
      people,
    );
  return {
    people,
    rounds,
    concurrency: { writers: WRITERS, readers: READERS },
    equal,
    traffic: moved.traffic,
    wholeClose: speedOf((round) => round.escalation + round.scoring),
    escalation: speedOf((round) => round.escalation),
    scoringRankingPublishing: speedOf((round) => round.scoring),
    use,
  };
};
