import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Agency from "../agency/index.ts";
import type * as Appraisal from "../appraisal/index.ts";
import type { Database } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import { addMilliseconds } from "../shared/time.ts";
import { depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { intercepted, isWrite, overtaken } from "../testing/intercepted.ts";
import { INVENTED } from "../testing/invented.ts";
import {
  ALWAYS,
  inputsOf,
  openEvaluation,
  quarterOf,
  rateQuarter,
  recordQuarter,
  resultsOf,
  targetOf,
} from "../testing/quarter.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import { advance } from "./index.ts";
import { LEASE_MILLISECONDS } from "./model.ts";

const MEETS = "SESUAI_EKSPEKTASI";
const KINDS = Organization.LEAVE_KINDS;
/** Jan 5 is a Monday; the first quarter of 2026 has 64 days from Monday to Friday. */
const WEEK = ["2026-01-05", "2026-01-09"] as const;
const WORKING_DAYS = 64;
const SHARDS = 2;
const WALL = Date.parse("2026-05-05T01:00:00.000Z");
const AFTER_LEASE = WALL + LEASE_MILLISECONDS;

/**
 * 60 percent rest on a target that takes the whole time, 40 on the rater's ratings; compared is who served half.
 * Everybody here reaches 48 of the target and meets the expectation: 28.80 + 40.00 = 68.80 with all days served.
 */
const POLICY: Agency.Policy = {
  ...INVENTED,
  index: {
    formula: {
      op: "WEIGHTED",
      title: { en: "Target and results", id: "Target dan hasil kerja" },
      parts: [
        { weightPercent: "60", of: { op: "VALUE", measure: "TARGET", from: "SUPERIOR", atLeast: 1 } },
        { weightPercent: "40", of: { op: "VALUE", measure: "MAIN", from: "SUPERIOR", atLeast: 1 } },
      ],
      missing: { rule: "EXCLUDE_AND_RENORMALISE" },
    },
    example: {
      values: [
        { measure: "TARGET", from: "SUPERIOR", values: ["48"] },
        { measure: "MAIN", from: "SUPERIOR", values: [MEETS] },
      ],
      index: "68.80",
    },
  },
};
const FULL = 6880;

let table: TestTable;
let town: SmallAgency;
let present: Person;
/** On leave of each kind, in the kinds' order. */
let absent: readonly Person[];
let february: Person;
let march: Person;
let rated: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Cuti", KINDS.length + 1, POLICY);
  const [first, ...others] = town.staff;
  if (first === undefined) throw new Error("no staff");
  [present, absent] = [first, others];
  february = await town.person(71, town.office.id, "PELAKSANA", false, "Pelaksana", "2026-02-02");
  march = await town.person(72, town.office.id, "PELAKSANA", false, "Pelaksana", "2026-03-02");
  for (const one of [february, march]) await town.plan(one, town.head, "2026-03-10T02:00:00.000Z");
  const spread = { action: "period.shard", at: town.quarter.startsAt };
  await Period.change(table.db, town.agency, town.quarter, { shards: SHARDS }, spread);
  const { endsAt } = await openEvaluation(town);
  const at = depsAt(table.db, endsAt);
  for (const one of [...town.staff, february, march]) {
    value(await rateQuarter(at, town, town.head, one, [MEETS, MEETS]));
    value(await recordQuarter(at, town, one, { TARGET: "48" }, 1));
  }
  rated = await snapshot(table.db);
});
afterAll(() => table.drop());

const BEFORE = "2026-02-20T02:00:00.000Z";
let recorded = 0;
const leave = async (
  whose: Person,
  [startsOn, endsOn]: readonly [string, string],
  kind: Organization.LeaveKind = "TAHUNAN",
  now = BEFORE,
) => {
  recorded += 1;
  const idempotencyKey = `cuti-${String(recorded).padStart(4, "0")}`;
  const input = { employeeId: whose.employee, kind, startsOn, endsOn, decree: "SK 800/12/2026", idempotencyKey };
  return value(await Organization.recordLeave(depsAt(table.db, now), town.hr, input));
};
/** The same leave of each kind, to one person each. */
const leaveOfEachKind = async (span: readonly [string, string]): Promise<void> => {
  for (const [i, kind] of KINDS.entries()) {
    const whose = absent[i];
    if (whose !== undefined) await leave(whose, span, kind);
  }
};
const setHolidays = async (version: number, ...dates: readonly string[]) => {
  const holidays = dates.map((date) => ({ date, name: "Cuti bersama" }));
  value(await Agency.setCalendar(depsAt(table.db, BEFORE), town.hr, { year: 2026, holidays, version }));
};

const close = (wall = WALL, db: Database = table.db) =>
  advance(
    depsAt(db, town.quarter.publishesAt, () => wall),
    targetOf(town),
    ALWAYS,
  );
const servedOf = async (whose: Person) => (await inputsOf(town)).get(whose.employee)?.served;
type Results = ReadonlyMap<string, Appraisal.Result>;
/** Everybody rated and nobody on leave; then whatever `prepare` does, a close, and every result as its input gives it. */
const closed = async (prepare: () => Promise<unknown>): Promise<Results> => {
  await restore(table.db, rated);
  await prepare();
  expect(await close()).toBe("DONE");
  return resultsOf(town);
};
const rankingOf = async () => {
  const now = depsAt(table.db, town.quarter.publishesAt);
  const period = await quarterOf(town);
  const group = await Ranking.ofAgency(now, town.hr, period);
  if (group === null) throw new Error("no ranking");
  const rows = (await Ranking.page(now, town.agency.id, group, 100)).edges.map((edge) => edge.node);
  const apart = await Ranking.notComparable(now, town.hr, period, 100);
  return { group, rows, apart: apart?.edges.map((edge) => edge.node.employee), output: period.output };
};

describe("nobody's score is lowered by leave", () => {
  describe("of a week", () => {
    let results: Results;
    let inputs: Awaited<ReturnType<typeof inputsOf>>;
    beforeAll(async () => {
      results = await closed(() => leaveOfEachKind(WEEK));
      inputs = await inputsOf(town);
    });

    it.each(KINDS)("of kind %s, which makes the target one for the days that are left", (kind) => {
      const whose = absent[KINDS.indexOf(kind)]?.employee ?? "";
      // 48 × 64/59 = 52.067797; 0.6 × 52.067797 + 40 = 71.24.
      expect(results.get(whose)).toMatchObject({
        outcome: "RATED",
        predicate: "BAIK",
        index: 7124,
        servedShare: 9219,
        apart: null,
      });
      expect(inputs.get(whose)?.served).toEqual({ days: 59, of: WORKING_DAYS });
    });

    it("is no worse than joining late, which is set against the days since then", () => {
      expect([february, march].map((one) => inputs.get(one.employee)?.since)).toEqual(["2026-02-02", "2026-03-02"]);
      expect([february, march].map((one) => inputs.get(one.employee)?.served)).toEqual([
        { days: 42, of: WORKING_DAYS },
        { days: 22, of: WORKING_DAYS },
      ]);
      // 48 × 64/42 = 73.142857; 0.6 × 73.142857 + 40 = 83.89.
      expect(results.get(february.employee)).toMatchObject({ outcome: "RATED", index: 8389 });
      expect(results.get(march.employee)).toMatchObject({ outcome: "NOT_COMPARABLE", apart: "TOO_LITTLE_SERVED" });
    });

    it("of which whoever had none has all days", () => {
      expect(results.get(present.employee)).toMatchObject({ outcome: "RATED", index: FULL, servedShare: 10_000 });
      expect(inputs.get(present.employee)?.served).toBeNull();
    });
  });

  it("of any kind: exactly half the days served still compares, at the target's rate", async () => {
    const results = await closed(() => leaveOfEachKind(["2026-01-05", "2026-02-17"]));
    // 48 × 64/32 = 96; 57.6 + 40 = 97.60.
    for (const one of absent)
      expect(results.get(one.employee)).toMatchObject({ outcome: "RATED", index: 9760, servedShare: 5000 });
    const { rows, apart, output } = await rankingOf();
    const ranks = new Map(rows.map((row) => [row.employee, row.rank]));
    expect(absent.map((one) => ranks.get(one.employee))).toEqual(KINDS.map(() => 1));
    expect(ranks.get(present.employee)).toBe(KINDS.length + 2);
    expect([apart, output]).toMatchObject([[march.employee], { rated: 10, unrated: 1, notComparable: 1 }]);
  });

  it("of any kind: a day less is not comparable, keeps the predicate and is last in nothing", async () => {
    const results = await closed(() => leaveOfEachKind(["2026-01-05", "2026-02-18"]));
    for (const one of absent)
      expect(results.get(one.employee)).toMatchObject({
        outcome: "NOT_COMPARABLE",
        apart: "TOO_LITTLE_SERVED",
        predicate: "BAIK",
        // 48 × 64/31 = 99.096774; 0.6 × 99.096774 + 40 = 99.46.
        index: 9946,
        rankKey: null,
        servedShare: 4844,
      });
    const { group, rows, apart, output } = await rankingOf();
    expect(rows.map((row) => [row.employee, row.rank])).toEqual([
      [february.employee, 1],
      [present.employee, 2],
    ]);
    const aside = [...absent, march].map((one) => one.employee).toSorted();
    expect([apart, output]).toMatchObject([aside, { rated: 10, unrated: 1, notComparable: 8 }]);
    expect((await Ranking.distribution(group)).map(({ count }) => count)).toEqual([0, 0, 0, 10, 0]);

    // Who is apart sees the own predicate and no place; two are ranked, as many as the policy's smallest group.
    const period = await quarterOf(town);
    const now = depsAt(table.db, town.quarter.publishesAt);
    const [first] = absent;
    if (first === undefined) throw new Error("no staff");
    expect(await Ranking.own(now, first, period)).toMatchObject({
      result: { outcome: "NOT_COMPARABLE", predicate: "BAIK" },
      standing: null,
    });
    expect(await Ranking.own(now, present, period)).toMatchObject({ standing: { rank: 2, of: 2, quarter: 3 } });
    await expect(Ranking.notComparable(now, first, period, 10)).rejects.toThrow("Your role does not allow");
  });
});

describe("the days served are those of the period", () => {
  // With no day served the target counts as after one: its most, 120, stands for it, and the index is 112.00.
  const SPANS = [
    ["a day", ["2026-01-07", "2026-01-07"], 63, 6926],
    ["a weekend, which nobody works", ["2026-01-10", "2026-01-11"], 64, FULL],
    ["over the turn of the year", ["2025-12-22", "2026-01-02"], 62, 6973],
    ["over the quarter's end", ["2026-03-30", "2026-04-10"], 62, 6973],
    ["wholly before it", ["2025-11-03", "2025-12-31"], null, FULL],
    ["wholly after it", ["2026-04-01", "2026-04-30"], null, FULL],
    ["all of it", ["2025-12-01", "2026-05-01"], 0, 11_200],
  ] as const;
  let results: Results;
  let inputs: Awaited<ReturnType<typeof inputsOf>>;
  beforeAll(async () => {
    results = await closed(async () => {
      for (const [i, [, span]] of SPANS.entries()) {
        const whose = absent[i];
        if (whose !== undefined) await leave(whose, span);
      }
      await leave(present, WEEK);
      await leave(present, ["2026-02-02", "2026-02-03"], "SAKIT");
      await leave(february, ["2026-01-26", "2026-02-06"]);
      await leave(march, WEEK);
    });
    inputs = await inputsOf(town);
  });

  it.each(SPANS)("and leave counts where it lies in it: %s", (name, _, days, index) => {
    const whose = absent[SPANS.findIndex(([one]) => one === name)]?.employee ?? "";
    expect(inputs.get(whose)?.served).toEqual(days === null ? null : { days, of: WORKING_DAYS });
    expect(results.get(whose)?.index).toBe(index);
  });

  it.each<readonly [string, () => Person, number]>([
    ["of several leaves together", () => present, 57],
    ["of a leave over the day of joining, each day once", () => february, 37],
    ["of a leave before joining, which was no service anyway", () => march, 22],
  ])("less the days %s", (_, who, days) => {
    expect(inputs.get(who().employee)?.served).toEqual({ days, of: WORKING_DAYS });
  });

  it("less the agency's holidays, as its calendar has them when the period is scored", async () => {
    await closed(async () => {
      await setHolidays(0, "2026-01-01", "2026-01-07", "2026-03-20");
      await leave(present, WEEK);
    });
    expect(await servedOf(present)).toEqual({ days: 57, of: 61 });
  });
});

describe("the register counts as it stood when the last window closed", () => {
  const apart = (milliseconds: number): string => addMilliseconds(town.quarter.escalationClosesAt, milliseconds);

  it("recorded a moment before it counts and from then on no more; cancelled, the other way round", async () => {
    const [first, second, third, fourth] = absent;
    if (first === undefined || second === undefined || third === undefined || fourth === undefined)
      throw new Error("no staff");
    const reason = "Keputusan cuti dibatalkan";
    const cancelled = async (whose: Person, now: string) => {
      const { id, version } = await leave(whose, WEEK);
      value(await Organization.cancelLeave(depsAt(table.db, now), town.hr, { leaveId: id, version, reason }));
    };
    const results = await closed(async () => {
      await leave(first, WEEK, "SAKIT", apart(-1));
      await leave(second, WEEK, "SAKIT", apart(0));
      await cancelled(third, apart(-1));
      await cancelled(fourth, apart(0));
    });
    const indexes = [first, second, third, fourth].map((one) => results.get(one.employee)?.index);
    expect(indexes).toEqual([7124, FULL, FULL, 7124]);
    expect([await servedOf(second), await servedOf(third)]).toEqual([null, null]);
  });

  it("is read once: what is recorded after publication changes no input and no result", async () => {
    const results = await closed(() => leave(present, WEEK));
    const inputs = await inputsOf(town);
    await leave(february, ["2026-03-02", "2026-03-06"], "SAKIT", town.quarter.publishesAt);
    await setHolidays(0, "2026-01-07", "2026-02-10");
    const final = depsAt(table.db, town.quarter.finalisesAt);
    expect(await advance(final, targetOf(town), ALWAYS)).toBe("DONE");
    expect((await quarterOf(town)).state).toBe("FINAL");
    expect([await inputsOf(town), await resultsOf(town)]).toEqual([inputs, results]);
  });
});

/** Dies at its n-th write of a person's served days: before the request leaves, or after it took effect unanswered. */
const dyingAt = (n: number, moment: "before" | "after") => {
  let fixed = 0;
  let dead = false;
  const sent: Promise<object>[] = [];
  const { db, close: disconnect } = intercepted(table, async (request, send) => {
    const sending = () => {
      const answer = send();
      sent.push(answer);
      return answer;
    };
    if (isFixed(request)) fixed += 1;
    if (!dead && isFixed(request) && fixed === n) {
      if (moment === "after") await sending();
      dead = true;
    }
    if (dead) throw new Error("SIGKILL");
    return sending();
  });
  /** What was under way when it died has taken effect, or not, before anybody looks. */
  const gone = async (): Promise<void> => {
    await Promise.allSettled(sent);
    disconnect();
  };
  return { db, gone };
};
const isFixed = ({ operation, input }: Parameters<Parameters<typeof intercepted>[1]>[0]): boolean =>
  operation === "UpdateItem" && JSON.stringify(input).includes('"served"');

/** Who is fixed: seven on leave and two who joined late. */
const FIXED = KINDS.length + 2;

describe("a scoring run that is killed while it fixes the days served", () => {
  it.each([
    ["before", 1],
    ["after", 5],
    ["before", FIXED],
    ["after", FIXED],
  ] as const)("%s its person %i, goes on by the next day's calendar with what is fixed", async (moment, n) => {
    await restore(table.db, rated);
    await leaveOfEachKind(WEEK);
    const first = dyingAt(n, moment);
    await expect(close(WALL, first.db)).rejects.toThrow("SIGKILL");
    await first.gone();
    const before = [...(await inputsOf(town)).values()].filter(({ served }) => served !== null);
    expect(before.every(({ served }) => served?.of === WORKING_DAYS)).toBe(true);
    await setHolidays(0, "2026-01-07", "2026-03-03");
    expect(await close(AFTER_LEASE - 1)).toBe("HELD");
    expect(await close(AFTER_LEASE)).toBe("DONE");
    await resultsOf(town);
    const after = await inputsOf(town);
    for (const { employee, served } of before) expect(after.get(employee)?.served).toEqual(served);
    const counted = [...after.values()].flatMap(({ served }) => (served === null ? [] : [served.of]));
    expect(counted.filter((of) => of === WORKING_DAYS)).toHaveLength(before.length);
    expect(counted.filter((of) => of === WORKING_DAYS - 2)).toHaveLength(FIXED - before.length);
    const { rows, apart, output } = await rankingOf();
    expect([rows.length, apart, output]).toMatchObject([
      9,
      [march.employee],
      { rated: 10, unrated: 1, notComparable: 1 },
    ]);
  });

  it("comes out as if nothing had happened where the calendar stayed", async () => {
    await closed(() => leaveOfEachKind(WEEK));
    const { output } = await quarterOf(town);
    await restore(table.db, rated);
    await leaveOfEachKind(WEEK);
    const first = dyingAt(4, "after");
    await expect(close(WALL, first.db)).rejects.toThrow("SIGKILL");
    await first.gone();
    expect(await close(AFTER_LEASE)).toBe("DONE");
    const again = (await quarterOf(town)).output;
    expect([again?.resultHash, again?.inputHash]).toEqual([output?.resultHash, output?.inputHash]);
  });
});

describe("two scoring runs at once", () => {
  it("fix everybody's days once, and one publishes", async () => {
    await restore(table.db, rated);
    await leaveOfEachKind(WEEK);
    const ends = await Promise.all([close(), close(), close()]);
    expect(ends).toContain("DONE");
    await close(AFTER_LEASE);
    const results = await resultsOf(town);
    expect(absent.map((one) => results.get(one.employee)?.index)).toEqual(KINDS.map(() => 7124));
  });

  // The claim, then everybody's days, the results and what marks them: asleep before each, another does it all by a
  // calendar in which the leave has become holidays, and nothing the sleeper still writes moves what is published.
  it.each([4, 6, 8, 10, 12, 14])(
    "of which one sleeps before its write %i leave the published inputs and results alone",
    async (n) => {
      await restore(table.db, rated);
      await leaveOfEachKind(WEEK);
      let inputs: Awaited<ReturnType<typeof inputsOf>> | undefined;
      const sleeper = overtaken(table, n, async () => {
        await setHolidays(0, "2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09");
        expect(await close(AFTER_LEASE)).toBe("DONE");
        inputs = await inputsOf(town);
      });
      expect(["DONE", "HELD"]).toContain(await close(WALL, sleeper.db));
      sleeper.close();
      expect(await inputsOf(town)).toEqual(inputs);
      const results = await resultsOf(town);
      expect(results.size).toBe(town.staff.length + 3);
    },
  );

  it("write no more than the days of those who were away", async () => {
    await restore(table.db, rated);
    await leaveOfEachKind(WEEK);
    const operations: string[] = [];
    const counted = intercepted(table, (request, send) => {
      if (isWrite(request)) operations.push(isFixed(request) ? "served" : request.operation);
      return send();
    });
    expect(await close(WALL, counted.db)).toBe("DONE");
    counted.close();
    expect(operations.filter((operation) => operation === "served")).toHaveLength(FIXED);
    expect(operations.filter((operation) => operation === "UpdateItem")).toHaveLength(SHARDS);
  });
});
