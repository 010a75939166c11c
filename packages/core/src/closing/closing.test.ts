import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { EmployeeActor } from "../actor/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import type { Expectation } from "../shared/classes.ts";
import { codes, depsAt, ratingOf, type SmallAgency, selfOf, smallAgency, value } from "../testing/fixture.ts";
import { advance, due } from "./index.ts";

const ALWAYS = { mayContinue: () => true };
const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";

let table: TestTable;
beforeAll(async () => {
  table = await createTestTable();
});
afterAll(() => table.drop());

const open = async (town: SmallAgency): Promise<Period.Period> => {
  const target = { agency: town.agency.id, period: town.quarter.id };
  expect(await advance(depsAt(town.db, town.quarter.endsAt), target, ALWAYS)).toBe("DONE");
  const period = await Period.load(depsAt(town.db, town.quarter.endsAt), town.agency.id, town.quarter.id);
  if (period === null) throw new Error("no period");
  await town.classes(period);
  return period;
};

const appraisalOf = (period: Period.Period, whose: EmployeeActor): string =>
  Appraisal.appraisalId({ period: period.id, employee: whose.employee });

const rate = (
  town: SmallAgency,
  by: EmployeeActor,
  whose: EmployeeActor,
  at: string,
  ratings: [Expectation, Expectation],
) =>
  Appraisal.rate(depsAt(town.db, at), by, {
    appraisalId: appraisalOf(town.quarter, whose),
    version: 0,
    content: ratingOf(...ratings),
  });

const RATINGS: readonly [Expectation, Expectation][] = [
  [ABOVE, ABOVE],
  [ABOVE, MEETS],
  [MEETS, MEETS],
  [MEETS, MEETS],
  [BELOW, MEETS],
  [MEETS, BELOW],
  [BELOW, BELOW],
  [MEETS, ABOVE],
  [ABOVE, ABOVE],
  [MEETS, MEETS],
];

/** Rates the staff as above and leaves the last of them and the head to nobody. */
const ratedQuarter = async (town: SmallAgency): Promise<Period.Period> => {
  const period = await open(town);
  for (const [i, ratings] of RATINGS.entries()) {
    const whose = town.staff[i];
    if (whose !== undefined) value(await rate(town, town.head, whose, period.endsAt, ratings));
  }
  return period;
};

const outputOf = async (town: SmallAgency): Promise<Period.Output | null | undefined> =>
  (await Period.load(depsAt(town.db, town.quarter.publishesAt), town.agency.id, town.quarter.id))?.output;

const closeAt = (town: SmallAgency) => depsAt(town.db, town.quarter.publishesAt);
const target = (town: SmallAgency) => ({ agency: town.agency.id, period: town.quarter.id });

describe("a quarter that closes by itself", () => {
  let town: SmallAgency;
  let period: Period.Period;
  beforeAll(async () => {
    town = await smallAgency(table.db, "Satu", RATINGS.length + 1);
    period = await ratedQuarter(town);
  });

  it("is due in the home region at its next date, and nowhere before", async () => {
    const found = async (now: string) => {
      const all: string[] = [];
      for await (const one of due(depsAt(table.db, now))) if (one.agency === town.agency.id) all.push(one.period);
      return all;
    };
    expect(await found("2026-01-01T00:00:00.000Z")).toContain(town.year.id);
    expect(await found(period.evaluationClosesAt)).toContain(town.quarter.id);
    expect(await found("2025-12-01T00:00:00.000Z")).toEqual([]);
  });

  it("passes a silent rater's appraisal to the superior, and to nobody else", async () => {
    const [, , , , , , , , , , silent] = town.staff;
    if (silent === undefined) throw new Error("no one left");
    const before = depsAt(table.db, period.evaluationClosesAt).now;
    expect(codes(await rate(town, town.head, silent, before, [MEETS, MEETS]))).toEqual(["PASSED_TO_SUPERIOR"]);
    expect(codes(await rate(town, town.regent, silent, period.endsAt, [MEETS, MEETS]))).toEqual(["STILL_WITH_RATER"]);
    const rated = value(await rate(town, town.regent, silent, before, [MEETS, MEETS]));
    expect(rated.input.state).toBe("ESCALATED");
    expect(codes(await rate(town, town.regent, town.head, period.escalationClosesAt, [MEETS, MEETS]))).toEqual([
      "WINDOW_CLOSED",
    ]);
  });

  it("scores and publishes when everything that is due has its date", async () => {
    expect(await advance(closeAt(town), target(town), ALWAYS)).toBe("DONE");
    const closed = await Period.load(closeAt(town), town.agency.id, period.id);
    expect(closed).toMatchObject({
      state: "PUBLISHED",
      publishedAt: period.publishesAt,
      output: { rated: 11, unrated: 1, notComparable: 0 },
    });
  });

  it("ranks by predicate, then matrix cell, and equals share a rank", async () => {
    const closed = await Period.find(closeAt(town), town.hr, period.id);
    if (closed === null) throw new Error("no period");
    const group = await Ranking.ofAgency(closeAt(town), town.hr, closed);
    if (group === null) throw new Error("no ranking");
    const page = await Ranking.page(closeAt(town), town.agency.id, group, 100);
    const place = (i: number) => page.edges.find((edge) => edge.node.employee === town.staff[i]?.employee)?.node.rank;
    expect(RATINGS.map((_, i) => place(i))).toEqual([1, 3, 5, 5, 9, 10, 11, 4, 1, 5]);
    expect(place(10)).toBe(5);
    expect((await Ranking.distribution(group)).map(({ count }) => count)).toEqual([1, 1, 1, 6, 2]);
  });

  it("lists whom nobody rated instead of inventing a rating", async () => {
    const closed = await Period.find(closeAt(town), town.hr, period.id);
    if (closed === null) throw new Error("no period");
    const unrated = await Ranking.unrated(closeAt(town), town.hr, closed, 10);
    expect(unrated?.edges.map((edge) => edge.node.employee)).toEqual([town.head.employee]);
    expect(await Ranking.notComparable(closeAt(town), town.hr, closed, 10)).toEqual({ edges: [], hasNextPage: false });
    expect(await Ranking.notComparable(closeAt(town), town.hr, { ...closed, publishedAt: null }, 10)).toBeNull();
    const seen = await Appraisal.find(closeAt(town), town.head, appraisalOf(closed, town.head));
    expect(seen?.state).toBe("UNRATED");
    if (seen === null) throw new Error("not seen");
    expect(await Appraisal.explanation(closeAt(town), town.agency.id, seen)).toMatchObject({
      root: { rule: "unrated", output: "UNRATED" },
      policy: { id: "national", version: 1 },
    });
  });

  it("shows everybody their own place in a group large enough", async () => {
    const closed = await Period.find(closeAt(town), town.hr, period.id);
    const [first] = town.staff;
    if (closed === null || first === undefined) throw new Error("no period");
    expect(await Ranking.own(closeAt(town), first, closed)).toMatchObject({
      result: { predicate: "SANGAT_BAIK", outcome: "RATED" },
      standing: { rank: 1, of: 11, quarter: 1 },
    });
  });

  it("changes nothing when it is advanced again", async () => {
    const before = await outputOf(town);
    expect(await advance(closeAt(town), target(town), ALWAYS)).toBe("DONE");
    expect(await outputOf(town)).toEqual(before);
  });

  it("is final when the last deadline of an objection has passed", async () => {
    const at = depsAt(table.db, period.finalisesAt);
    expect(await advance(at, target(town), ALWAYS)).toBe("DONE");
    expect((await Period.load(at, town.agency.id, period.id))?.state).toBe("FINAL");
  });
});

describe("the same quarter, closed otherwise", () => {
  it("comes out alike from two workers at once, and one publishes", async () => {
    const town = await smallAgency(table.db, "Dua", RATINGS.length + 1);
    await ratedQuarter(town);
    await Promise.all(Array.from({ length: 3 }, () => advance(closeAt(town), target(town), ALWAYS)));
    await advance(
      depsAt(table.db, town.quarter.publishesAt, () => Date.parse(town.quarter.finalisesAt)),
      target(town),
      ALWAYS,
    );
    const closed = await Period.load(closeAt(town), town.agency.id, town.quarter.id);
    expect(closed).toMatchObject({ state: "PUBLISHED", output: { rated: 10, unrated: 2 } });
  });

  it("comes out alike in steps as small as the budget allows", async () => {
    const town = await smallAgency(table.db, "Tiga", RATINGS.length + 1);
    await ratedQuarter(town);
    let calls = 0;
    for (let progress = "MORE"; progress === "MORE"; calls += 1) {
      let once = 3;
      const budget = {
        mayContinue: () => {
          once -= 1;
          return once > 0;
        },
      };
      progress = await advance(closeAt(town), target(town), budget);
      if (calls > 50) throw new Error("it never ends");
    }
    expect(calls).toBeGreaterThan(3);
    const closed = await Period.load(closeAt(town), town.agency.id, town.quarter.id);
    expect(closed).toMatchObject({ state: "PUBLISHED", output: { rated: 10, unrated: 2 } });
  });

  it("refuses ratings and self-assessments outside their windows", async () => {
    const town = await smallAgency(table.db, "Empat", 1);
    const period = await open(town);
    const [whose] = town.staff;
    if (whose === undefined) throw new Error("no staff");
    const self = (at: string) =>
      Appraisal.selfAssess(depsAt(table.db, at), whose, {
        appraisalId: appraisalOf(period, whose),
        version: 0,
        content: selfOf(MEETS),
      });
    expect(codes(await self("2026-03-01T00:00:00.000Z"))).toEqual(["WINDOW_NOT_OPEN"]);
    expect(codes(await self(period.evaluationClosesAt))).toEqual(["WINDOW_CLOSED"]);
    const done = value(await self(period.endsAt));
    expect(done.input).toMatchObject({ state: "SELF_SUBMITTED", version: 1 });
    expect(value(await self(period.endsAt)).input.version).toBe(1);
  });

  it("leaves the whole time to object when it is published late", async () => {
    const town = await smallAgency(table.db, "Lima", 1);
    await open(town);
    const late = depsAt(table.db, town.quarter.finalisesAt);
    expect(await advance(late, target(town), ALWAYS)).toBe("DONE");
    const period = await Period.load(late, town.agency.id, town.quarter.id);
    expect(period).toMatchObject({ state: "PUBLISHED", publishedAt: town.quarter.finalisesAt });
    // Published on Wednesday 2026-06-24 in Jakarta; 14 + 14 + 7 working days are seven weeks.
    expect([town.quarter.finalisesAt, period?.finalisesAt]).toEqual([
      "2026-06-23T17:00:00.000Z",
      "2026-08-12T17:00:00.000Z",
    ]);
  });

  it("puts on the roll whoever was assigned late, before the superiors' time", async () => {
    const town = await smallAgency(table.db, "Enam", 1);
    const period = await open(town);
    const late = await town.person(77, town.office.id, "PELAKSANA", false, "Pelaksana");
    expect(await advance(depsAt(table.db, period.evaluationClosesAt), target(town), ALWAYS)).toBe("DONE");
    const seen = await Appraisal.find(depsAt(table.db, period.evaluationClosesAt), late, appraisalOf(period, late));
    // Recorded late and assigned since 2025: on the roll the whole quarter.
    expect([seen?.state, seen?.input.since]).toEqual(["OPEN", null]);
  });
});
