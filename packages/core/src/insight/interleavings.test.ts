import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { ScoringInput } from "../appraisal/index.ts";
import { putMany } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import { EXPECTATIONS } from "../shared/classes.ts";
import { depsAt, type SmallAgency, scoringInput, smallAgency } from "../testing/fixture.ts";
import { type Actor, interleaved } from "../testing/interleaved.ts";
import { openEvaluation } from "../testing/quarter.ts";
import { inputKey, putInputs } from "../testing/roll.ts";
import { snapshot } from "../testing/snapshot.ts";
import { project, rebuild } from "./counting.ts";
import type { Tally } from "./model.ts";
import { NOBODY, tallies, toldUnder } from "./rules.ts";
import * as Store from "./store.ts";

const WINDOWS = { evaluationClosesAt: "2026-04-14T17:00:00.000Z", escalationClosesAt: "2026-05-04T17:00:00.000Z" };
const PATHS = [["r"], ["r", "a"], ["r", "a", "x"], ["r", "b", "z"]];
/** Where some of them are by the time they are rated. */
const MOVED = [["r"], ["r", "b", "z"], ["r", "a", "x"], ["r", "a"]];
const SELF_AT = "2026-04-01T00:00:00.000Z";

/** Somebody after so many changes: on the roll, self-assessed, rated, and corrected again and again. */
const after = (person: number, changes: number): ScoringInput => {
  const rating = changes < 2 ? null : (EXPECTATIONS[changes % 3] ?? EXPECTATIONS[0]);
  const input = scoringInput(
    `emp_${String(person).padStart(20, "0")}`,
    rating === null ? null : [rating, rating],
    (changes < 2 ? PATHS : MOVED)[person],
  );
  const formerUnits = changes < 2 ? [] : (PATHS[person] ?? []).filter((unit) => !input.path.includes(unit));
  const state = changes === 1 ? "SELF_SUBMITTED" : input.state;
  return { ...input, formerUnits, state, selfAt: changes === 0 ? null : SELF_AT, version: changes };
};

/** Who changes, in order; the first change of each is joining the roll. */
const history = fc.array(fc.nat(PATHS.length - 1), { minLength: 1, maxLength: 5 });
type Change = { readonly person: number; readonly changes: number };
const changesOf = (people: readonly number[]): readonly Change[] =>
  people.map((person, i) => ({ person, changes: people.slice(0, i).filter((one) => one === person).length }));
/** Everybody as the last of some changes left them. */
const leftBy = (changes: readonly Change[]): readonly ScoringInput[] =>
  [...new Map(changes.map((change) => [change.person, change.changes]))].map(([person, count]) => after(person, count));

/*
 * Readers here are worse than any query: between one person and the next, anything may change. Each begins some time
 * after the change it is told of, and puts what it counted whenever it likes.
 */
it("the guard of a tally leaves what the last versions come to, whoever read what when", () => {
  const reader = { waits: fc.nat(5), looks: fc.array(fc.nat(5), { maxLength: 4 }), puts: fc.nat(20) };
  const readers = fc.array(fc.record({ told: fc.nat(4), ...reader }), { maxLength: 12 });
  const first = fc.array(fc.record(reader), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(history, first, readers, (people, once, again) => {
      const changes = changesOf(people);
      const told = [...once.map((one, i) => ({ ...one, told: i })), ...again].filter(
        (one) => one.told < changes.length,
      );
      const puts = told.map((one) => {
        let time = one.told + 1 + one.waits;
        const seen = [...new Set(people)].flatMap((person, i) => {
          time += one.looks[i] ?? 0;
          return leftBy(changes.slice(0, time).filter((change) => change.person === person));
        });
        const who = people[one.told] ?? 0;
        const found = seen.find(({ employee }) => employee === after(who, 0).employee);
        const above = found === undefined ? [] : toldUnder(found);
        return { at: one.puts, tallies: above.flatMap((name) => tallies(seen, WINDOWS).get(name) ?? []) };
      });
      const table = new Map<string, Tally>();
      for (const tally of puts.toSorted((a, b) => a.at - b.at).flatMap((put) => put.tallies))
        if ((table.get(tally.above)?.asOf ?? 0) < tally.asOf) table.set(tally.above, tally);
      expect(table).toEqual(tallies(leftBy(changes), WINDOWS));
    }),
    { numRuns: 1_000 },
  );
});

let table: TestTable;
let town: SmallAgency;
let quarter: Awaited<ReturnType<typeof snapshot>>[number];
let quarters = 0;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Selang", 0);
  await openEvaluation(town);
  const [item] = (await snapshot(table.db, town.quarter.id)).filter(({ sk }) => sk === "@PERIOD");
  if (item === undefined) throw new Error("the quarter is gone");
  quarter = item;
});
afterAll(() => table.drop());

const deps = (db = table.db) => depsAt(db, "2026-04-02T00:00:00.000Z");
/** The same quarter under another id, with nobody on its roll. */
const anotherQuarter = async (): Promise<Period.Period> => {
  quarters += 1;
  const id = `per_${String(quarters).padStart(20, "0")}`;
  await putMany(table.db, [{ ...quarter, pk: quarter.pk.replace(town.quarter.id, id), id }]);
  const period = await Period.load(deps(), town.agency.id, id);
  if (period === null) throw new Error("no such quarter");
  return period;
};
const placeOf = ({ id }: Period.Period) => ({ agency: town.agency.id, period: id });
const put = (db: TestTable["db"], period: Period.Period, inputs: readonly ScoringInput[]) =>
  putInputs(db, town.agency.id, { id: period.id, shards: 1 }, inputs);

/** Which of two workers is told of a change, when, and whether a new batch begins with it. */
const delivery = fc.record({ to: fc.constantFrom([0], [1], [0, 1]), order: fc.nat(20), begins: fc.boolean() });
type Delivery = { readonly to: readonly number[]; readonly order: number; readonly begins: boolean };
const batchesOf = (
  worker: number,
  deliveries: readonly Delivery[],
  changes: number,
): readonly (readonly number[])[] => {
  const batches: number[][] = [[]];
  const sent = deliveries.map((one, i) => ({ ...one, change: i % changes })).filter(({ to }) => to.includes(worker));
  for (const { change, begins } of sent.toSorted((a, b) => a.order - b.order)) {
    if (begins) batches.push([]);
    batches.at(-1)?.push(change);
  }
  return batches.filter((batch) => batch.length > 0);
};

const scenario = fc.record({
  people: history,
  // As many as there can be changes, and more: those are told of again.
  deliveries: fc.array(delivery, { minLength: 5, maxLength: 7 }),
  counts: fc.boolean(),
  /** Where figures stand that no change explains: then somebody counts from scratch. */
  wrong: fc.oneof(fc.constant([]), fc.subarray(["AGENCY", "r", "a", "gone"])),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  drops: fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
});

it("two workers, whatever they get when, and counting from scratch beside them come to the same figures", async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ people, deliveries, counts, wrong, ...turns }) => {
      const period = await anotherQuarter();
      const units = { gone: { ...NOBODY, enrolled: 9, selfAssessed: 9 } };
      for (const above of wrong)
        await Store.put(table.db, { ...placeOf(period), shard: 0 }, { above, asOf: 50, units });

      const changes = changesOf(people).map((change) => ({ ...change, done: Promise.withResolvers<void>() }));
      const writer: Actor = async (db) => {
        for (const { person, changes: count, done } of changes) {
          await put(db, period, [after(person, count)]);
          done.resolve();
        }
      };
      const worker =
        (n: number): Actor =>
        async (db) => {
          for (const batch of batchesOf(n, deliveries, changes.length)) {
            const those = batch.flatMap((i) => changes[i] ?? []);
            // The stream tells of what has happened.
            await Promise.all(those.map(({ done }) => done.promise));
            const place = { id: period.id, shards: 1 };
            const records = those.map(({ person }) => inputKey(town.agency.id, place, after(person, 0).employee));
            expect(await project(deps(db), records)).toEqual([]);
          }
        };
      const counter: Actor = (db) => rebuild(deps(db), town.agency.id, period);
      const actors = [writer, worker(0), worker(1), ...(counts || wrong.length > 0 ? [counter] : [])];
      await interleaved(table, actors, turns);

      const figures = await Store.every(table.db, placeOf(period));
      const right = [...tallies(leftBy(changes), period).values()].map((tally) => ({ ...tally, shard: 0 }));
      expect(figures).toEqual(right.toSorted((a, b) => (a.above < b.above ? -1 : 1)));
    }),
    // Without shrinking: the seed and the scenario are printed at once.
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);
