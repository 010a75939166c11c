import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type * as Appraisal from "../appraisal/index.ts";
import { putMany, removeMany } from "../dynamo/index.ts";
import type { Period } from "../period/index.ts";
import { BadInputError, ForbiddenError, WrongRegionError } from "../shared/errors.ts";
import { codes, depsAt, REGION, type SmallAgency, scoringInput, smallAgency, value } from "../testing/fixture.ts";
import { counting, intercepted, isWrite, overtaken } from "../testing/intercepted.ts";
import { openEvaluation, rateQuarter } from "../testing/quarter.ts";
import { idsIn, inputKey, putInputs, spread } from "../testing/roll.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import * as Insight from "./index.ts";

const MEETS = "SESUAI_EKSPEKTASI";
const ELSEWHERE = "ap-southeast-1";
let table: TestTable;
let town: SmallAgency;
let period: Period;
let opened: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Hitungan", 3);
  period = await openEvaluation(town);
  opened = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, opened));

const at = (db = table.db) => depsAt(db, period.endsAt);
const open = () => ({ id: period.id, shards: period.shards ?? 1 });
const changeOf = (employee: string) => inputKey(town.agency.id, open(), employee);
const staff = (n: number) => {
  const person = town.staff[n];
  if (person === undefined) throw new Error("no such person");
  return person;
};
const rate = async (n = 0) => value(await rateQuarter(at(), town, town.head, staff(n), [MEETS, MEETS]));
const project = async (...employees: readonly string[]) => {
  expect(await Insight.project(at(), employees.map(changeOf))).toEqual([]);
};
/** Enrolled, self-assessed, rated, escalated: of the agency, and of the office, by what is stored. */
const figures = async (of = period) => {
  const numbers = (progress: Insight.Progress | null) =>
    progress === null ? null : [progress.enrolled, progress.selfAssessed, progress.rated, progress.escalated];
  return [
    numbers(await Insight.progress(at(), town.hr, of)),
    numbers(await Insight.progressOfUnit(at(), town.hr, of, town.office.id)),
  ];
};
const isTally = ({ pk }: { readonly pk: string }) => pk.endsWith("#LIVE");
const tallies = async () => (await snapshot(table.db, "#LIVE")).filter(isTally);

describe("figures", () => {
  it("follow the stream", async () => {
    expect(await figures()).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    await project(staff(0).employee);
    // The officer has no assignment and the regent is exempt: the head and three of the staff, all in the office.
    expect(await figures()).toEqual([
      [4, 0, 0, 0],
      [4, 0, 0, 0],
    ]);
    await rate();
    await project(staff(0).employee);
    expect(await figures()).toEqual([
      [4, 0, 1, 0],
      [4, 0, 1, 0],
    ]);
  });

  it.each([
    ["the same change again", async () => project(staff(0).employee)],
    ["an older change, late", async () => project(staff(1).employee)],
    ["both, twice, in one batch", async () => project(staff(0).employee, staff(1).employee, staff(0).employee)],
  ])("stay as they are for %s", async (_, again) => {
    await rate(1);
    await project(staff(1).employee);
    await rate(0);
    await project(staff(0).employee);
    const before = await tallies();
    await again();
    expect(await tallies()).toEqual(before);
  });

  it("counted earlier and put later do not take the place of newer ones", async () => {
    const newer = async () => {
      await rate();
      await project(staff(0).employee);
    };
    await project(staff(1).employee);
    const race = overtaken(table, 1, newer);
    await Insight.project(at(race.db), [changeOf(staff(1).employee)]);
    race.close();
    expect(await figures()).toEqual([
      [4, 0, 1, 0],
      [4, 0, 1, 0],
    ]);
  });

  it("leave other items alone", async () => {
    const others = ["A#agc_x", `A#${town.agency.id}#emp_1`, "IDENTITY#x", `A#${town.agency.id}#${period.id}`];
    const changes = others.map((pk) => ({ pk, sk: staff(0).employee }));
    expect(await Insight.project(at(), changes)).toEqual([]);
    expect(await snapshot(table.db)).toEqual(opened);
  });

  it("are put whole where a shard was never counted, and the agency's own last", async () => {
    const { db, close, requests } = counting(table);
    await Insight.project(at(db), [changeOf("emp_nobody")]);
    close();
    const puts = requests.filter(isWrite).map(({ input }) => (input.Item as { readonly sk: string }).sk);
    expect(puts).toEqual([`${town.root.id}#S0000`, "AGENCY#S0000"]);
  });

  it("are whole after a first attempt that broke off", async () => {
    const broken = intercepted(table, async (request, send) => {
      if (isWrite(request)) throw new Error("away");
      return send();
    });
    const failures = await Insight.project(at(broken.db), [changeOf(staff(0).employee)]);
    broken.close();
    expect(failures).toEqual([{ pk: changeOf(staff(0).employee).pk, error: new Error("away") }]);
    expect(await tallies()).toEqual([]);
    await project("emp_nobody");
    expect((await figures())[1]).toEqual([4, 0, 0, 0]);
  });

  it("of one partition that cannot be counted keep no other from it", async () => {
    const stray = { pk: `A#${town.agency.id}#per_${"0".repeat(20)}#S0000`, sk: "emp_x" };
    const unknown = { pk: `A#agc_${"0".repeat(20)}#${period.id}#S0000`, sk: "emp_x" };
    const failures = await Insight.project(at(), [stray, unknown, changeOf(staff(0).employee)]);
    expect(failures.map(({ pk }) => pk)).toEqual([stray.pk, unknown.pk]);
    expect((await figures())[0]).toEqual([4, 0, 0, 0]);
  });
});

describe("changes replicated from another region", () => {
  it("are ignored, at one look at each agency a batch", async () => {
    const other = await smallAgency(table.db, "Seberang", 2);
    await openEvaluation(other);
    const [agency] = (await snapshot(table.db, other.agency.id)).filter(({ sk }) => sk === "@AGENCY");
    if (agency === undefined) throw new Error("no agency");
    await putMany(table.db, [{ ...agency, homeRegion: ELSEWHERE }]);
    const before = await snapshot(table.db, other.agency.id);
    const foreign = other.staff.map(({ employee }) =>
      inputKey(other.agency.id, { id: other.quarter.id, shards: 1 }, employee),
    );
    const elsewhere = foreign.map(({ pk, sk }) => ({ pk: pk.replace("#S0000", "#S0001"), sk }));
    const here = changeOf(staff(0).employee);

    const { db, close, operations } = counting(table);
    expect(await Insight.project(at(db), [...foreign, here, ...elsewhere])).toEqual([]);
    close();
    expect(await snapshot(table.db, other.agency.id)).toEqual(before);
    expect((await figures())[0]).toEqual([4, 0, 0, 0]);
    // Both agencies; of ours the period, whether it was counted, its roll, and two tallies.
    expect(operations()).toEqual(["GetItem", "GetItem", "GetItem", "GetItem", "Query", "PutItem", "PutItem"]);

    const there = { ...at(), region: ELSEWHERE };
    expect(await Insight.project(there, [...foreign, here])).toEqual([]);
    expect((await snapshot(table.db, other.agency.id)).filter(isTally)).toHaveLength(2);
  });
});

describe("what following costs", () => {
  /** As long as ids, hashes and salts are. */
  const unit = (kind: number, n: number) => `unt_${kind}${String(n).padStart(19, "0")}`;
  const audit = { auditHash: "0".repeat(64), auditSalt: "0".repeat(32), lastChange: "0".repeat(64) };
  /** An agency of 50 offices, 250 divisions and 1,000 sections; a thousand of its people in one shard, half rated. */
  const roll = (): readonly Appraisal.ScoringInput[] =>
    idsIn(0, 30, 1000).map((employee, n) => {
      const path = [unit(0, 0), unit(1, n % 50), unit(2, n % 250), unit(3, n)];
      return { ...scoringInput(employee, n % 2 === 0 ? [MEETS, MEETS] : null, path), ...audit };
    });

  const metered = async (changes: readonly Insight.StreamRecord[]) => {
    const used = { operations: {} as Record<string, number>, read: 0, written: 0 };
    const { db, close } = intercepted(table, async (request, send) => {
      const answer: { readonly ConsumedCapacity?: { readonly CapacityUnits?: number } } = await send({
        ...request.input,
        ReturnConsumedCapacity: "TOTAL",
      });
      used.operations[request.operation] = (used.operations[request.operation] ?? 0) + 1;
      used[isWrite(request) ? "written" : "read"] += answer.ConsumedCapacity?.CapacityUnits ?? 0;
      return answer;
    });
    expect(await Insight.project(at(db), changes)).toEqual([]);
    close();
    return used;
  };

  it("is a read of the shard a batch, and a put for each unit above those touched", async () => {
    const large = await spread(table.db, town.agency.id, period, 30);
    const inputs = roll();
    await putInputs(table.db, town.agency.id, large, inputs);
    const { db, close, operations } = counting(table);
    await Insight.rebuild(at(db), town.agency.id, large);
    close();
    // What is stored, and thirty shards; the first one's 303 tallies, a hundred a request.
    const counted = Map.groupBy(operations(), (operation) => operation);
    expect([counted.get("Query")?.length, counted.get("TransactWriteItems")?.length]).toEqual([1 + 30, 4]);
    /** Changes the first so many people once more, and follows these changes in one batch. */
    let version = 1;
    const following = async (count: number) => {
      version += 1;
      const changed = inputs.slice(0, count).map((input) => ({ ...input, version }));
      await putInputs(table.db, town.agency.id, large, changed);
      return metered(changed.map(({ employee }) => inputKey(town.agency.id, large, employee)));
    };

    // The agency, the period and whether the shard was counted; its people; four units of a path, of which the agency's
    // own has fifty below it.
    expect(await following(1)).toEqual({ operations: { GetItem: 3, Query: 1, PutItem: 4 }, read: 150, written: 6 });
    // A hundred people in a hundred divisions of all fifty offices.
    const hundred = { GetItem: 3, Query: 1, PutItem: 1 + 1 + 50 + 100 };
    expect(await following(100)).toEqual({ operations: hundred, read: 150, written: 154 });
  });
});

describe("counting from scratch", () => {
  const counted = async () => {
    await project(...[town.head, ...town.staff].map(({ employee }) => employee));
    await rate(0);
    await rate(1);
    await project(staff(0).employee, staff(1).employee);
    return tallies();
  };
  const rebuild = (of = period) => Insight.rebuild(at(), town.agency.id, of);

  it("comes to what following the stream came to, exactly", async () => {
    const followed = await counted();
    await restore(
      table.db,
      (await snapshot(table.db)).filter((item) => !isTally(item)),
    );
    expect(await tallies()).toEqual([]);
    expect(await rebuild()).toBeNull();
    expect(await tallies()).toEqual(followed);
  });

  it("writes nothing where everything is right", async () => {
    const followed = await counted();
    const { db, close, operations } = counting(table);
    await Insight.rebuild(at(db), town.agency.id, period);
    close();
    // The stored figures, and the one shard.
    expect(operations()).toEqual(["Query", "Query"]);
    expect(await tallies()).toEqual(followed);
  });

  it("leaves what the stream counted later meanwhile, and puts the rest", async () => {
    const race = overtaken(table, 1, async () => {
      await rate(0);
      await project(staff(0).employee);
      // As if the one below had not been put yet.
      const [, below] = await tallies();
      if (below === undefined) throw new Error("no figures");
      await removeMany(table.db, [{ pk: below.pk, sk: below.sk }]);
    });
    await Insight.rebuild(at(race.db), town.agency.id, period);
    race.close();
    expect(await figures()).toEqual([
      [4, 0, 1, 0],
      [4, 0, 0, 0],
    ]);
    await project(staff(0).employee);
    expect((await figures())[1]).toEqual([4, 0, 1, 0]);
  });

  it("of a period that has not opened finds nothing to count", async () => {
    expect(await rebuild({ ...period, shards: null })).toBeNull();
    expect(await tallies()).toEqual([]);
  });

  type Stored = Awaited<ReturnType<typeof tallies>>[number];
  it.each<readonly [string, (item: Stored) => Stored]>([
    ["that say something else of as many changes", (item) => ({ ...item, units: {} })],
    ["of more changes than there were", (item) => ({ ...item, asOf: 1_000_000 })],
    ["of fewer", (item) => ({ ...item, asOf: 0, units: {} })],
  ])("puts figures right %s", async (_, wrong) => {
    const followed = await counted();
    await putMany(table.db, followed.map(wrong));
    await rebuild();
    expect(await tallies()).toEqual(followed);
  });

  it("removes what counts nobody: a unit's, and a shard's that is not there", async () => {
    const followed = await counted();
    const [first] = followed;
    if (first === undefined) throw new Error("no figures");
    await putMany(table.db, [
      { ...first, sk: "unt_gone#S0000", above: "unt_gone" },
      { ...first, sk: `${first.sk.slice(0, -4)}0007`, shard: 7 },
    ]);
    await rebuild();
    expect(await tallies()).toEqual(followed);
  });

  it("finds the change that a wrong figure turned away meanwhile", async () => {
    const followed = await counted();
    await putMany(
      table.db,
      followed.map((item) => ({ ...item, asOf: 1_000_000 })),
    );
    // The stream comes in between what is read and the first write: the wrong figures are still there, and are later.
    const race = overtaken(table, 1, async () => {
      await rate(2);
      await project(staff(2).employee);
    });
    await Insight.rebuild(at(race.db), town.agency.id, period);
    race.close();
    expect(await figures()).toEqual([
      [4, 0, 3, 0],
      [4, 0, 3, 0],
    ]);
  });

  it("goes shard by shard while there is time, at least one", async () => {
    const wide = await spread(table.db, town.agency.id, period, 3);
    const inputs = [0, 1, 2].flatMap((shard) =>
      idsIn(shard, 3, shard + 1).map((employee) => scoringInput(employee, null, ["unt_root"])),
    );
    await putInputs(table.db, town.agency.id, wide, inputs);
    const enrolled = async () => (await Insight.progress(at(), town.hr, wide)).enrolled;
    const noTime = () => false;
    expect(await Insight.rebuild(at(), town.agency.id, wide, 0, noTime)).toBe(1);
    // The four on the roll before it was spread stand in the first shard.
    expect(await enrolled()).toBe(4 + 1);
    expect(await Insight.rebuild(at(), town.agency.id, wide, 1, noTime)).toBe(2);
    expect(await enrolled()).toBe(4 + 1 + 2);
    expect(await Insight.rebuild(at(), town.agency.id, wide, 2, noTime)).toBeNull();
    expect(await enrolled()).toBe(4 + 1 + 2 + 3);
  });
});

describe("an officer's request to count from scratch", () => {
  const request = (more: object = {}, deps = at(), who = town.hr) =>
    Insight.rebuildFigures(deps, who, { periodId: period.id, ...more });

  it("counts, and goes on where it had no more time", async () => {
    const wide = await spread(table.db, town.agency.id, period, 3);
    await putInputs(
      table.db,
      town.agency.id,
      wide,
      [0, 1, 2].flatMap((shard) => idsIn(shard, 3, 2).map((id) => scoringInput(id, null, ["unt_root"]))),
    );
    // Every look at the clock is five seconds after the one before: two shards fit a request.
    let time = 0;
    const deps = {
      ...at(),
      wallClock: () => {
        time += 5_000;
        return time;
      },
    };
    const first = value(await request({}, deps));
    expect([first.period.id, first.after]).toEqual([period.id, expect.any(String)]);
    expect((await Insight.progress(at(), town.hr, wide)).enrolled).toBe(4 + 2 + 2);
    expect(value(await request({ after: first.after }, deps)).after).toBeNull();
    expect((await Insight.progress(at(), town.hr, wide)).enrolled).toBe(4 + 2 + 2 + 2);
  });

  it.each([
    ["of another list", Buffer.from("units:1").toString("base64url")],
    ["of no shard", "3"],
    ["that is no number", "x"],
    ["of the first shard", "0"],
  ])("refuses a cursor %s", async (_, sent) => {
    const after = /^.$/.test(sent) ? Buffer.from(`figures.${period.id}:${sent}`).toString("base64url") : sent;
    await expect(request({ after })).rejects.toThrow(BadInputError);
  });

  it("finds no period of another agency, nor one that is not there", async () => {
    expect(codes(await request({ periodId: `per_${"0".repeat(20)}` }))).toEqual(["NOT_FOUND"]);
    expect(codes(await request({ periodId: "x" }))).toEqual(["NOT_FOUND"]);
  });

  it("is for officers alone, in the agency's home region", async () => {
    const auditor = { ...town.head, grants: ["AUDITOR"] as const };
    for (const who of [town.head, staff(0), auditor])
      await expect(request({}, at(), who)).rejects.toThrow(ForbiddenError);
    await expect(request({}, { ...at(), region: ELSEWHERE })).rejects.toThrow(WrongRegionError);
    expect(await tallies()).toEqual([]);
    expect(REGION).not.toBe(ELSEWHERE);
  });
});
