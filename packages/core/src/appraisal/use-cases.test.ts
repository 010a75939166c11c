import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Audit from "../audit/index.ts";
import { advance } from "../closing/index.ts";
import * as Goal from "../goal/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import * as Plan from "../plan/index.ts";
import type { Expectation } from "../shared/classes.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { addMilliseconds } from "../shared/time.ts";
import {
  codes,
  content,
  depsAt,
  type Person,
  ratingOf,
  type SmallAgency,
  selfOf,
  smallAgency,
  value,
} from "../testing/fixture.ts";
import { counting, isWrite, overtaken } from "../testing/intercepted.ts";
import { ALWAYS, appraisalOf, openEvaluation, quarterOf, rateQuarter, targetOf } from "../testing/quarter.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import * as Appraisal from "./index.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";

let table: TestTable;
let town: SmallAgency;
let period: Period.Period;
let whose: Person;
let colleague: Person;
let opened: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Penilaian", 2);
  period = await openEvaluation(town);
  const [first, second] = town.staff;
  if (first === undefined || second === undefined) throw new Error("no staff");
  [whose, colleague] = [first, second];
  opened = await snapshot(table.db);
});
afterAll(() => table.drop());
// Every test starts from the evaluation's first day.
beforeEach(() => restore(table.db, opened));

const at = (now: string, db = table.db) => depsAt(db, now);
const rate = (by: Person, ratings: [Expectation, Expectation] = [MEETS, ABOVE], now = period.endsAt, db = table.db) =>
  rateQuarter(at(now, db), town, by, whose, ratings);
const selfAssess = (by: Person, expectation: Expectation = MEETS, now = period.endsAt, db = table.db) =>
  Appraisal.selfAssess(at(now, db), by, {
    appraisalId: appraisalOf(town, whose),
    version: 0,
    content: selfOf(expectation),
  });
const find = (by: Person, now = period.endsAt) => Appraisal.find(at(now), by, appraisalOf(town, whose));
const chain = () => Audit.entriesOf(table.db, town.agency.id, appraisalOf(town, whose));
const untouched = async () => expect(await snapshot(table.db)).toEqual(opened);

describe("rating", () => {
  it("keeps the codes with the person and the words beside them", async () => {
    const { input } = value(await rate(town.head));
    expect(input).toMatchObject({
      employee: whose.employee,
      state: "RATED",
      version: 1,
      path: [town.root.id, town.office.id],
      rating: { result: 1, behaviour: 2, class: 3, by: town.head.employee, at: period.endsAt },
      bySelf: null,
      bySuperior: { main: "1", additional: "", behaviours: "2222222" },
    });
    const seen = await find(town.head);
    if (seen === null) throw new Error("not seen");
    expect(await Appraisal.rating(at(period.endsAt), town.agency.id, seen)).toEqual({
      content: ratingOf(MEETS, ABOVE),
      submittedAt: period.endsAt,
      by: town.head.employee,
      unit: town.office.id,
      class: "BAIK",
      planVersion: 3,
    });
  });

  it("rests on reads that see every earlier write", async () => {
    const counted = counting(table);
    value(await rate(town.head, [MEETS, ABOVE], period.endsAt, counted.db));
    counted.close();
    const reads = counted.requests.filter((request) => !isWrite(request));
    const stale = reads.filter(({ input }) => !JSON.stringify(input).includes('"ConsistentRead":true'));
    expect(reads.length).toBeGreaterThan(5);
    expect(stale).toEqual([]);
  });

  it("sent twice is done once", async () => {
    const first = value(await rate(town.head));
    const before = await snapshot(table.db);
    expect(value(await rate(town.head)).input).toEqual(first.input);
    expect(await snapshot(table.db)).toEqual(before);
    expect(await chain()).toHaveLength(1);
  });

  it("sent twice at the same time is done once", async () => {
    const answers = await Promise.all([rate(town.head), rate(town.head)]);
    expect(answers.flatMap(codes).filter((code) => code !== "VERSION_CONFLICT")).toEqual([]);
    expect(await chain()).toHaveLength(1);
  });

  it("with other content after it is refused", async () => {
    const first = value(await rate(town.head));
    expect(codes(await rate(town.head, [ABOVE, ABOVE]))).toEqual(["NOT_NOW"]);
    expect((await find(town.head))?.input).toEqual(first.input);
  });

  it("from two windows at once is one of them", async () => {
    const race = overtaken(table, 1, async () => value(await rate(town.head, [ABOVE, ABOVE])));
    expect(codes(await rate(town.head, [BELOW, BELOW], period.endsAt, race.db))).toEqual(["VERSION_CONFLICT"]);
    race.close();
    const seen = await find(town.head);
    expect(seen?.input.rating).toMatchObject({ result: 2, behaviour: 2 });
    if (seen === null) throw new Error("not seen");
    const words = await Appraisal.rating(at(period.endsAt), town.agency.id, seen);
    expect(words?.content).toEqual(ratingOf(ABOVE, ABOVE));
    expect(Audit.firstBreak(await chain())).toBeNull();
  });

  it("that crosses a self-assessment loses to it, and succeeds from the new version", async () => {
    const race = overtaken(table, 1, async () => value(await selfAssess(whose)));
    expect(codes(await rate(town.head, [MEETS, MEETS], period.endsAt, race.db))).toEqual(["VERSION_CONFLICT"]);
    race.close();
    const again = { appraisalId: appraisalOf(town, whose), version: 1, content: ratingOf(MEETS, MEETS) };
    expect(value(await Appraisal.rate(at(period.endsAt), town.head, again)).input).toMatchObject({
      state: "RATED",
      selfAt: period.endsAt,
      version: 2,
    });
    const entries = await chain();
    expect(entries.map((entry) => entry.action)).toEqual(["appraisal.selfAssess", "appraisal.rate"]);
    expect(Audit.firstBreak(entries)).toBeNull();
  });

  // Both sides of every boundary, for the rater and the rater's superior (annex IV.A.11).
  it.each([
    ["the rater, while the period runs", "head", "endsAt", -1, ["WINDOW_NOT_OPEN"]],
    ["the rater, when it has ended", "head", "endsAt", 0, []],
    ["the rater, until the evaluation closes", "head", "evaluationClosesAt", -1, []],
    ["the rater, when it has closed", "head", "evaluationClosesAt", 0, ["PASSED_TO_SUPERIOR"]],
    ["the rater, when all is closed", "head", "escalationClosesAt", 0, ["WINDOW_CLOSED"]],
    ["the superior, while it is the rater's", "regent", "evaluationClosesAt", -1, ["STILL_WITH_RATER"]],
    ["the superior, after the rater's silence", "regent", "evaluationClosesAt", 0, []],
    ["the superior, until that closes", "regent", "escalationClosesAt", -1, []],
    ["the superior, when all is closed", "regent", "escalationClosesAt", 0, ["WINDOW_CLOSED"]],
  ] as const)("is for %s", async (_, who, instant, apart, refused) => {
    expect(codes(await rate(town[who], [MEETS, MEETS], addMilliseconds(period[instant], apart)))).toEqual(refused);
    if (refused.length > 0) await untouched();
  });

  it("by the superior is escalated, with the class of the unit the rater leads", async () => {
    const { input } = value(await rate(town.regent, [MEETS, MEETS], period.evaluationClosesAt));
    expect(input).toMatchObject({ state: "ESCALATED", rating: { class: 3, by: town.regent.employee } });
  });

  it("is nobody else's: oneself, an officer, a colleague, nobody", async () => {
    for (const actor of [whose, { ...whose, grants: ["HR" as const] }, town.hr])
      await expect(rate(actor)).rejects.toThrow(ForbiddenError);
    expect(codes(await rate(colleague))).toEqual(["NOT_FOUND"]);
    const input = { appraisalId: appraisalOf(town, whose), version: 0, content: ratingOf(MEETS, MEETS) };
    await expect(Appraisal.rate(at(period.endsAt), null, input)).rejects.toThrow(UnauthenticatedError);
    const elsewhere = { ...at(period.endsAt), region: "ap-southeast-1" };
    await expect(Appraisal.rate(elsewhere, town.head, input)).rejects.toThrow(WrongRegionError);
    await untouched();
  });

  it.each([
    ["another version", 1, "VERSION_CONFLICT"],
    ["an unknown appraisal", 0, "NOT_FOUND"],
  ])("is refused for %s", async (_, version, code) => {
    const appraisalId = code === "NOT_FOUND" ? `apr_${"0".repeat(20)}-${"0".repeat(20)}` : appraisalOf(town, whose);
    const input = { appraisalId, version, content: ratingOf(MEETS, MEETS) };
    expect(codes(await Appraisal.rate(at(period.endsAt), town.head, input))).toEqual([code]);
    await untouched();
  });

  it("needs every result and behaviour once, and a reason below expectation", async () => {
    const full = ratingOf(BELOW, MEETS);
    const broken = {
      ...full,
      results: full.results.map((one) => ({ ...one, feedback: null })),
      behaviours: full.behaviours.slice(1),
    };
    const input = { appraisalId: appraisalOf(town, whose), version: 0, content: broken };
    const answer = await Appraisal.rate(at(period.endsAt), town.head, input);
    expect(codes(answer)).toEqual(["ITEM_MISSING", "FEEDBACK_MISSING"]);
    await untouched();
  });

  it("can never be more than the scale", async () => {
    const input = {
      appraisalId: appraisalOf(town, whose),
      version: 0,
      content: ratingOf("TERLALU_BAIK" as Expectation, MEETS),
    };
    await expect(Appraisal.rate(at(period.endsAt), town.head, input)).rejects.toThrow(BadInputError);
  });
});

describe("what a rating needs first", () => {
  it("the class of the unit the rater leads (annex IV.B.1.g)", async () => {
    const section = await town.unit("Seksi Tanpa Capaian", town.office.id);
    const leader = await town.person(31, section.id, "PENGAWAS", true, "Kepala Seksi");
    const position = value(
      await Organization.createPosition(at(period.startsAt), town.hr, {
        unitId: section.id,
        title: "Pelaksana",
        job: "PELAKSANA",
        leads: false,
        idempotencyKey: "pelaksana-seksi",
      }),
    );
    const move = { employeeId: whose.employee, positionId: position.id, startsOn: "2026-04-02", version: 2 };
    value(await Organization.assign(at(period.endsAt), town.hr, { ...move, kind: "DEFINITIVE" }));
    const after = "2026-04-02T02:00:00.000Z";
    expect(await rate(leader, [MEETS, MEETS], after)).toEqual({
      ok: false,
      errors: [{ code: "CLASS_MISSING", path: [], params: { unit: "Seksi Tanpa Capaian" } }],
    });
    const basis = "Rencana aksi seksi tercapai sebagian";
    const input = { periodId: period.id, unitId: section.id, class: "KURANG", basis, version: 0 } as const;
    value(await Goal.setUnitClass(at(after), town.head, input));
    // Annex IV.A.13.a: after a transfer the new rater rates, on the new unit's class; the old one no longer.
    expect(codes(await rate(town.head, [MEETS, MEETS], after))).toEqual(["STILL_WITH_RATER"]);
    expect(value(await rate(leader, [MEETS, MEETS], after)).input).toMatchObject({
      path: [town.root.id, town.office.id, section.id],
      rating: { class: 1, by: leader.employee },
    });
  });

  it("an approved plan", async () => {
    const newcomer = await town.person(32, town.office.id, "PELAKSANA", false, "Pelaksana");
    const plan = value(
      await Plan.create(at("2026-01-05T00:00:00.000Z"), newcomer, {
        periodId: town.year.id,
        content: content(),
        idempotencyKey: "rencana-baru",
      }),
    );
    // A second quarter, so that the newcomer stands on its roll.
    const { edges } = await Period.page(at(period.endsAt), town.hr, 10);
    const second = edges.map((edge) => edge.node).find((one) => one.startsOn === "2026-04-01");
    if (second === undefined) throw new Error("no second quarter");
    await advance(at(second.endsAt), { agency: town.agency.id, period: second.id }, ALWAYS);
    const appraisalId = Appraisal.appraisalId({ period: second.id, employee: newcomer.employee });
    const input = { appraisalId, version: 0, content: ratingOf(MEETS, MEETS) };
    expect(codes(await Appraisal.rate(at(second.endsAt), town.head, input))).toEqual(["NO_APPROVED_PLAN"]);
    const self = { appraisalId, version: 0, content: selfOf(MEETS) };
    expect(codes(await Appraisal.selfAssess(at(second.endsAt), newcomer, self))).toEqual(["NO_APPROVED_PLAN"]);
    value(await Plan.submit(at(second.endsAt), newcomer, { planId: plan.id, version: 1 }));
    expect(codes(await Appraisal.selfAssess(at(second.endsAt), newcomer, self))).toEqual(["NO_APPROVED_PLAN"]);
    value(await Plan.approve(at(second.endsAt), town.head, { planId: plan.id, version: 2 }));
    expect(value(await Appraisal.selfAssess(at(second.endsAt), newcomer, self)).input.state).toBe("SELF_SUBMITTED");
  });
});

describe("a self-assessment", () => {
  it("is stored once, and is the employee's alone", async () => {
    for (const actor of [town.head, town.hr]) await expect(selfAssess(actor)).rejects.toThrow(ForbiddenError);
    expect(codes(await selfAssess(colleague))).toEqual(["NOT_FOUND"]);
    await untouched();
    const first = value(await selfAssess(whose));
    expect(first.input).toMatchObject({
      selfAt: period.endsAt,
      bySelf: { main: "1", additional: "", behaviours: "1111111" },
      bySuperior: null,
    });
    const before = await snapshot(table.db);
    expect(value(await selfAssess(whose)).input).toEqual(first.input);
    expect(codes(await selfAssess(whose, ABOVE))).toEqual(["NOT_NOW"]);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it.each([
    ["while the period runs", "endsAt", -1, ["WINDOW_NOT_OPEN"]],
    ["when it has ended", "endsAt", 0, []],
    ["until the evaluation closes", "evaluationClosesAt", -1, []],
    ["when it has closed", "evaluationClosesAt", 0, ["WINDOW_CLOSED"]],
  ] as const)("is taken %s: %s%i", async (_, instant, apart, refused) => {
    expect(codes(await selfAssess(whose, MEETS, addMilliseconds(period[instant], apart)))).toEqual(refused);
  });

  it("comes too late after the rating", async () => {
    value(await rate(town.head));
    expect(codes(await selfAssess(whose))).toEqual(["NOT_NOW"]);
  });
});

describe("who sees an appraisal", () => {
  it("is the person, the line above, officers and auditors, with what each may do now", async () => {
    const seen = async (actor: Person, now = period.endsAt) => (await find(actor, now))?.can ?? "unseen";
    expect(await seen(whose)).toEqual(["selfAssess"]);
    expect(await seen(town.head)).toEqual(["rate"]);
    expect(await seen(town.regent)).toEqual([]);
    expect(await seen(town.regent, period.evaluationClosesAt)).toEqual(["rateEscalated"]);
    expect(await seen(town.head, period.evaluationClosesAt)).toEqual([]);
    expect(await seen(town.hr)).toEqual([]);
    expect(await seen({ ...colleague, grants: ["AUDITOR"] })).toEqual([]);
    expect(await seen(colleague)).toBe("unseen");
  });

  it("sees the rating before publication only as one of those who rate, afterwards as all of them", async () => {
    value(await rate(town.head));
    const words = async (actor: Person, now: string) => {
      const seen = await find(actor, now);
      return seen === null ? "unseen" : await Appraisal.rating(at(now), town.agency.id, seen);
    };
    const sees = async (now: string) => {
      const all = await Promise.all([whose, town.head, town.regent, town.hr].map((actor) => words(actor, now)));
      return all.map((document) => document !== null);
    };
    expect(await sees(period.endsAt)).toEqual([false, true, true, false]);
    expect(await advance(at(period.publishesAt), targetOf(town), ALWAYS)).toBe("DONE");
    expect(await sees(period.publishesAt)).toEqual([true, true, true, true]);
    expect(await words(colleague, period.publishesAt)).toBe("unseen");
  });

  it("finds the result's explanation only once it is published, every node following from its inputs", async () => {
    value(await rate(town.head, [ABOVE, MEETS]));
    const explained = async (now: string) => {
      const seen = await find(whose, now);
      return seen === null ? null : Appraisal.explanation(at(now), town.agency.id, seen);
    };
    expect(await explained(period.endsAt)).toBeNull();
    await advance(at(period.publishesAt), targetOf(town), ALWAYS);
    expect(await explained(period.publishesAt)).toMatchObject({
      root: { rule: "rank-key", output: "36010" },
      policy: { id: "national", version: 1 },
    });
    const published = await quarterOf(town);
    const results = await Appraisal.publishedResults(at(period.publishesAt), town.agency.id, published, [
      whose.employee,
      colleague.employee,
      town.hr.employee,
    ]);
    expect(results.map((result) => result?.predicate)).toEqual(["BAIK", null, undefined]);
  });
});
