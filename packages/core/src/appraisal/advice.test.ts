import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { Actor } from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import * as Audit from "../audit/index.ts";
import { advance } from "../closing/index.ts";
import * as Goal from "../goal/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import { EXPECTATIONS, type Expectation, ordinal } from "../shared/classes.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { addMilliseconds } from "../shared/time.ts";
import { codes, depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { counting, overtaken } from "../testing/intercepted.ts";
import { ALWAYS, appraisalOf, openEvaluation, quarterOf, rateQuarter, targetOf } from "../testing/quarter.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import * as Appraisal from "./index.ts";

const [BELOW, MEETS, ABOVE] = EXPECTATIONS;
const NONE = { SANGAT_KURANG: 0, KURANG: 0, BUTUH_PERBAIKAN: 0, BAIK: 0, SANGAT_BAIK: 0 };
const REASON = "Seluruh target triwulan terlampaui dan dibuktikan dengan data dukung";
/** What five times SANGAT_BAIK comes to in a unit that is BAIK. */
const FIVE_ABOVE = [{ rule: "MOST", predicates: ["BAIK"], limit: 6, actual: 0 }];

let table: TestTable;
let town: SmallAgency;
let period: Period.Period;
let section: Organization.Unit;
/** Heads the section below the office. */
let chief: Person;
let clerk: Person;
/** The office's team, whose leader only advises: both are rated by the office's head. */
let leader: Person;
let member: Person;
let auditor: Person;
let opened: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Saran", 6);
  section = await town.unit("Seksi Saran", town.office.id);
  const team = await town.unit("Tim Saran", town.office.id, "TEAM");
  chief = await town.person(30, section.id, "PENGAWAS", true, "Kepala Seksi");
  clerk = await town.person(31, section.id, "PELAKSANA", false, "Pelaksana Seksi");
  leader = await town.person(32, team.id, "FUNCTIONAL", true, "Ketua Tim");
  member = await town.person(33, team.id, "PELAKSANA", false, "Anggota Tim");
  for (const one of [chief, leader, member]) await town.plan(one, town.head);
  await town.plan(clerk, chief);
  auditor = { ...clerk, grants: ["AUDITOR"] };
  period = await openEvaluation(town);
  opened = await snapshot(table.db);
});
afterAll(() => table.drop());
// Every test starts from the evaluation's first day.
beforeEach(async () => {
  await restore(table.db, opened);
  period = await quarterOf(town);
});

const at = (now: string, db = table.db) => depsAt(db, now);
const ratedByHead = (): readonly Person[] => [...town.staff, chief, leader, member];
const rate = async (
  whose: readonly Person[],
  ratings: readonly [Expectation, Expectation],
  by = town.head,
  now = period.endsAt,
) => {
  for (const one of whose) value(await rateQuarter(at(now), town, by, one, ratings));
};
const advice = (actor: Actor | null, unit: { readonly id: string } = town.office, now = period.endsAt) =>
  Appraisal.distributionAdvice(at(now), actor, period, unit.id);
const input = (more: Partial<Appraisal.DistributionReasonInput> = {}): Appraisal.DistributionReasonInput => ({
  periodId: period.id,
  unitId: town.office.id,
  reason: REASON,
  version: 0,
  ...more,
});
const give = (
  actor: Actor | null,
  more: Partial<Appraisal.DistributionReasonInput> = {},
  now = period.endsAt,
  db = table.db,
) => Appraisal.giveDistributionReason(at(now, db), actor, input(more));
const chain = () => Audit.entriesOf(table.db, town.agency.id, `${period.id}:DISTRIBUTION:${town.office.id}`);
const publish = async (): Promise<void> => {
  expect(await advance(at(period.publishesAt), targetOf(town), ALWAYS)).toBe("DONE");
  period = await quarterOf(town);
};
/** Moves somebody to a new position of a unit. */
const move = async (whose: Person, unitId: string, startsOn: string, leads = false): Promise<void> => {
  const deps = at(period.endsAt);
  const job = leads ? "JPT" : "PELAKSANA";
  const idempotencyKey = `mutasi-${whose.employee.slice(4, 14)}-${startsOn}`;
  const made = { unitId, title: "Jabatan", job, leads, idempotencyKey } as const;
  const position = value(await Organization.createPosition(deps, town.hr, made));
  const started = { employeeId: whose.employee, positionId: position.id, startsOn, kind: "DEFINITIVE" } as const;
  value(await Organization.assign(deps, town.hr, { ...started, version: 2 }));
};

describe("the ratings of a unit beside the guide", () => {
  it("are those of everybody its head rates: members, a team's people, heads of units below; nobody else", async () => {
    expect(await advice(town.head)).toEqual({
      period: period.id,
      unit: expect.objectContaining({ id: town.office.id, name: "Dinas Saran" }),
      guide: "REGULATION",
      class: "BAIK",
      rated: 0,
      waiting: 9,
      counts: NONE,
      check: { status: "NOT_MEANINGFUL", findings: [] },
      reason: null,
    });
    const basis = "Rencana aksi seksi tercapai sebagian";
    const achievement = { periodId: period.id, unitId: section.id, class: "KURANG", basis, version: 0 } as const;
    value(await Goal.setUnitClass(at(period.endsAt), town.head, achievement));
    await rate([clerk], [MEETS, MEETS], chief);
    expect(await advice(town.head)).toMatchObject({ rated: 0, waiting: 9 });
    await rate(ratedByHead(), [MEETS, MEETS]);
    expect(await advice(town.head)).toMatchObject({ rated: 9, waiting: 0, counts: { ...NONE, BAIK: 9 } });
    const alone = { rated: 1, waiting: 0, class: "KURANG", check: { status: "NOT_MEANINGFUL" } };
    expect(await advice(chief, section)).toMatchObject(alone);
    expect(await advice(town.regent, town.root)).toMatchObject({ rated: 0, waiting: 1, class: "BAIK" });
  });

  it("follow from both axes by the policy's matrix, an escalated rating like every other", async () => {
    const [a, b, c, d, e] = town.staff as [Person, Person, Person, Person, Person];
    await rate([a], [ABOVE, ABOVE]);
    await rate([b], [MEETS, ABOVE]);
    await rate([c], [BELOW, MEETS]);
    await rate([d], [MEETS, BELOW]);
    await rate([e], [BELOW, BELOW], town.regent, period.evaluationClosesAt);
    expect(await advice(town.head, town.office, period.evaluationClosesAt)).toMatchObject({
      rated: 5,
      waiting: 4,
      counts: { SANGAT_KURANG: 1, KURANG: 1, BUTUH_PERBAIKAN: 1, BAIK: 1, SANGAT_BAIK: 1 },
      check: { status: "WARN", findings: [{ rule: "MOST", predicates: ["BAIK"], limit: 2, actual: 1 }] },
    });
  });

  it.each([
    ["four are too few to compare", 4, "NOT_MEANINGFUL", []],
    ["five are not", 5, "WARN", FIVE_ABOVE],
  ])("%s", async (_, people, status, findings) => {
    await rate(town.staff.slice(0, people), [ABOVE, ABOVE]);
    const found = await advice(town.head);
    expect(found).toMatchObject({ rated: people, counts: { ...NONE, SANGAT_BAIK: people } });
    expect(found?.check).toEqual({ status, findings });
  });

  it("are not compared while nobody set the unit's class", async () => {
    await rate(town.staff, [ABOVE, ABOVE]);
    const kept = opened.filter(({ sk }) => sk === `CLASS#${town.office.id}`);
    expect(kept).toHaveLength(1);
    const rows = await snapshot(table.db);
    await restore(
      table.db,
      rows.filter((row) => row.sk !== kept[0]?.sk),
    );
    expect(await advice(town.head)).toMatchObject({ class: null, rated: 6, check: null });
    expect(await give(town.head)).toEqual({
      ok: false,
      errors: [{ code: "CLASS_MISSING", path: ["unitId"], params: { unit: "Dinas Saran" } }],
    });
  });

  it("are compared with the guide and by the matrix that the period's policy pins", async () => {
    const { matrix: national } = Agency.NATIONAL;
    const best = { SESUAI_EKSPEKTASI: "SANGAT_BAIK", DI_ATAS_EKSPEKTASI: "SANGAT_BAIK" } as const;
    const matrix = {
      ...national,
      SESUAI_EKSPEKTASI: { ...national.SESUAI_EKSPEKTASI, ...best },
      DI_ATAS_EKSPEKTASI: { ...national.DI_ATAS_EKSPEKTASI, ...best },
    };
    const policy = { ...Agency.NATIONAL, id: "kota-pola", title: "Pola", matrix, distribution: "SE_3_2023" } as const;
    const other = await smallAgency(table.db, "Pola", 5, policy);
    const quarter = await openEvaluation(other);
    const deps = at(quarter.endsAt);
    for (const one of other.staff) value(await rateQuarter(deps, other, other.head, one, [MEETS, MEETS]));
    expect(await Appraisal.distributionAdvice(deps, other.head, quarter, other.office.id)).toMatchObject({
      guide: "SE_3_2023",
      counts: { ...NONE, SANGAT_BAIK: 5 },
      check: {
        status: "WARN",
        findings: [
          { rule: "MOST", predicates: ["BAIK"], limit: 6, actual: 0 },
          { rule: "SOME", predicates: ["BUTUH_PERBAIKAN", "KURANG"], limit: 1, actual: 0 },
        ],
      },
    });
  });

  it("are counted where people stand today, and once ratings are closed where they stood on the last day", async () => {
    const [mover] = town.staff as [Person];
    await rate(town.staff, [ABOVE, ABOVE]);
    await move(mover, section.id, "2026-04-02");
    const counted = async (now: string) => {
      const [office, below] = [await advice(town.head, town.office, now), await advice(chief, section, now)];
      return [office?.rated, below?.rated];
    };
    expect(await counted("2026-04-01T16:59:59.999Z")).toEqual([6, 0]);
    expect(await counted("2026-04-01T17:00:00.000Z")).toEqual([5, 1]);
    // The last day is 4 May in the agency's zone; whoever moves on the 5th is counted where they were.
    await restore(table.db, opened);
    await rate(town.staff, [ABOVE, ABOVE]);
    await move(mover, section.id, "2026-05-05");
    await publish();
    const later = "2026-05-06T02:00:00.000Z";
    expect((await advice(town.hr, town.office, later))?.rated).toBe(6);
    expect((await advice(town.hr, section, later))?.rated).toBe(0);
  });

  it("are nobody's in a unit that no head rates in", async () => {
    const team = await town.unit("Tim Kosong", town.office.id, "TEAM");
    await publish();
    expect(await advice(town.hr, team)).toMatchObject({ class: null, rated: 0, waiting: 0, check: null });
  });

  it("are none before the period has opened", async () => {
    const { edges } = await Period.page(at(period.endsAt), town.hr, 10);
    const later = edges.map(({ node }) => node).find((one) => one.startsOn === "2026-07-01");
    if (later === undefined) throw new Error("no third quarter");
    const found = await Appraisal.distributionAdvice(at(period.endsAt), town.head, later, town.office.id);
    expect(found).toMatchObject({ class: null, rated: 0, waiting: 0, counts: NONE, check: null, reason: null });
  });

  it("cost as many requests for 40 people as for 9, and no scan", async () => {
    const requests = async () => {
      const counted = counting(table);
      await Appraisal.distributionAdvice(at(period.endsAt, counted.db), town.head, period, town.office.id);
      counted.close();
      return Object.fromEntries(
        [...new Set(counted.operations())]
          .toSorted()
          .map((name) => [name, counted.operations().filter((one) => one === name).length]),
      );
    };
    const few = await requests();
    expect(few).toEqual({ BatchGetItem: 11, GetItem: 4, Query: 4 });
    for (let n = 0; n < 31; n += 1) await town.person(100 + n, town.office.id, "PELAKSANA", false, "Pegawai");
    expect(await requests()).toEqual(few);
  });
});

describe("who sees the comparison", () => {
  const asked = async (actor: Actor | null, unit = town.office): Promise<string> => {
    try {
      const found = await advice(actor, unit, period.publishedAt ?? period.endsAt);
      return found === null ? "nothing" : `${found.rated} of ${found.rated + found.waiting}`;
    } catch (error) {
      return error instanceof Error ? error.name : "";
    }
  };

  it("before publication is the unit's head and the head's rater alone; afterwards the line above and officers too", async () => {
    await rate(town.staff, [MEETS, MEETS]);
    const all = (unit = town.office) =>
      Promise.all(
        [town.head, town.regent, town.hr, auditor, chief, town.staff[0] ?? null].map((one) => asked(one, unit)),
      );
    expect(await all()).toEqual(["6 of 9", "6 of 9", "nothing", "nothing", "ForbiddenError", "ForbiddenError"]);
    // Of the section the office's head is the superior of the rater, and the regent only a head above.
    expect(await all(section)).toEqual(["0 of 1", "nothing", "nothing", "nothing", "0 of 1", "ForbiddenError"]);
    await publish();
    expect(await all()).toEqual(["6 of 9", "6 of 9", "6 of 9", "6 of 9", "ForbiddenError", "ForbiddenError"]);
    expect(await all(section)).toEqual(["0 of 1", "0 of 1", "0 of 1", "0 of 1", "0 of 1", "ForbiddenError"]);
  });

  it("is somebody signed in to this agency, of a unit of this agency", async () => {
    expect(await asked(null)).toBe("UnauthenticatedError");
    expect(await asked({ kind: "SYSTEM", agency: town.agency.id })).toBe("ForbiddenError");
    expect(await asked({ kind: "OPERATOR", id: "op" })).toBe("ForbiddenError");
    expect(await asked({ ...town.head, agency: "agc_00000000000000000000" })).toBe("nothing");
    for (const id of ["unt_00000000000000000000", "unit", period.id])
      expect(await advice(town.head, { id })).toBeNull();
  });

  it("counts nobody whose rating they could not open by itself", async () => {
    await rate(town.staff, [MEETS, MEETS]);
    const actors = [town.head, town.regent, town.hr, auditor];
    const opens = async (actor: Person): Promise<number> => {
      const now = period.publishedAt ?? period.endsAt;
      const seen = await Promise.all(
        ratedByHead().map((one) => Appraisal.find(at(now), actor, appraisalOf(town, one))),
      );
      return seen.filter((one) => one?.maySeeRating === true).length;
    };
    const counts = async (actor: Person): Promise<number> => {
      const found = await advice(actor, town.office, period.publishedAt ?? period.endsAt);
      return found === null ? 0 : found.rated + found.waiting;
    };
    for (const actor of actors) expect(await counts(actor)).toBe(await opens(actor));
    await publish();
    for (const actor of actors) expect(await counts(actor)).toBe(await opens(actor));
  });

  it("a head who succeeds learns nothing about whoever has left, neither from counts nor from an old reason", async () => {
    await rate(town.staff.slice(0, 5), [ABOVE, ABOVE]);
    value(await give(town.head));
    await publish();
    const elsewhere = await town.unit("Dinas Tetangga", town.root.id);
    const [leaver] = town.staff as [Person];
    const now = "2026-06-02T02:00:00.000Z";
    await move(leaver, elsewhere.id, "2026-06-01");
    await move(town.head, elsewhere.id, "2026-06-01");
    await move(chief, town.office.id, "2026-06-01", true);
    const seen = async (actor: Person) => {
      const found = await advice(actor, town.office, now);
      return [found?.rated, found?.check?.status, found?.reason?.reason, found?.reason?.counts?.SANGAT_BAIK];
    };
    expect(await seen(chief)).toEqual([4, "NOT_MEANINGFUL", REASON, undefined]);
    expect(await seen(town.regent)).toEqual([5, "WARN", REASON, undefined]);
    expect(await seen(town.hr)).toEqual([5, "WARN", REASON, 5]);
    expect(await seen(auditor)).toEqual([5, "WARN", REASON, 5]);
    await expect(advice(town.head, town.office, now)).rejects.toThrow(ForbiddenError);
  });
});

describe("the reason for a difference", () => {
  it("is kept with the class, counts and findings of that moment", async () => {
    await rate(town.staff.slice(0, 5), [ABOVE, ABOVE]);
    const given = value(await give(town.head)).reason;
    expect(given).toMatchObject({
      period: period.id,
      unit: town.office.id,
      reason: REASON,
      by: town.head.employee,
      at: period.endsAt,
      guide: "REGULATION",
      class: "BAIK",
      counts: { ...NONE, SANGAT_BAIK: 5 },
      findings: FIVE_ABOVE,
      version: 1,
    });
    await rate(town.staff.slice(5), [MEETS, MEETS]);
    expect(await advice(town.head)).toMatchObject({
      rated: 6,
      check: { findings: [{ limit: 6, actual: 1 }] },
      reason: given,
    });
    // The superior sees the words; the counts of that moment are the author's.
    expect((await advice(town.regent))?.reason).toEqual({ ...given, counts: null, findings: null });
  });

  it("sent twice is given once, also when ratings came in between or the window has closed", async () => {
    await rate(town.staff.slice(0, 5), [ABOVE, ABOVE]);
    const first = value(await give(town.head));
    const before = await snapshot(table.db);
    expect(value(await give(town.head))).toEqual(first);
    expect(value(await give(town.head, {}, period.escalationClosesAt))).toEqual(first);
    expect(await snapshot(table.db)).toEqual(before);
    await rate(town.staff.slice(5), [MEETS, MEETS]);
    expect(value(await give(town.head))).toMatchObject({ rated: 6, reason: first.reason });
    expect(await chain()).toHaveLength(1);
  });

  it("is changed from its current version, in one chain that tells officers nothing of it", async () => {
    await rate(town.staff, [ABOVE, ABOVE]);
    value(await give(town.head));
    const other = `${REASON}; lihat laporan`;
    for (const version of [0, 2])
      expect(codes(await give(town.head, { reason: other, version }))).toEqual(["VERSION_CONFLICT"]);
    expect(value(await give(town.head, { reason: other, version: 1 })).reason).toMatchObject({
      reason: other,
      version: 2,
    });
    const entries = await chain();
    expect(entries.map(({ version, action, actor, reason }) => ({ version, action, actor, reason }))).toEqual(
      [1, 2].map((version) => ({
        version,
        action: "distribution.giveReason",
        actor: town.head.employee,
        reason: null,
      })),
    );
    expect(Audit.firstBreak(entries)).toBeNull();
    expect(JSON.stringify(entries)).not.toContain("target");
  });

  it.each([
    ["first", 0],
    ["changed", 1],
  ])("given from two places at once is one of them: %s", async (_, version) => {
    await rate(town.staff, [ABOVE, ABOVE]);
    if (version > 0) value(await give(town.head));
    const winner = "Alasan yang sampai lebih dahulu";
    const race = overtaken(table, 1, async () => value(await give(town.head, { reason: winner, version })));
    const loser = { reason: "Alasan yang sampai kemudian", version };
    expect(codes(await give(town.head, loser, period.endsAt, race.db))).toEqual(["VERSION_CONFLICT"]);
    race.close();
    expect((await advice(town.head))?.reason).toMatchObject({ reason: winner, version: version + 1 });
    expect(await chain()).toHaveLength(version + 1);
  });

  it.each([
    ["a millisecond before the period has ended", "endsAt", -1, ["WINDOW_NOT_OPEN"]],
    ["when it has ended", "endsAt", 0, []],
    ["when the right to rate has passed on", "evaluationClosesAt", 0, []],
    ["a millisecond before ratings close", "escalationClosesAt", -1, []],
    ["when they close", "escalationClosesAt", 0, ["WINDOW_CLOSED"]],
  ] as const)("is taken while ratings are given: %s", async (_, instant, apart, refused) => {
    await rate(town.staff, [ABOVE, ABOVE]);
    expect(codes(await give(town.head, {}, addMilliseconds(period[instant], apart)))).toEqual(refused);
  });

  it.each([
    ["nobody is rated", 0, MEETS, 0],
    ["four are rated, whatever they are", 4, ABOVE, 4],
    ["the guide is met", 6, MEETS, 6],
  ])("is not asked for where %s", async (_, people, expectation, rated) => {
    await rate(town.staff.slice(0, people), [expectation, MEETS]);
    if (ordinal(EXPECTATIONS, expectation) === 2)
      expect((await advice(town.head))?.check?.status).toBe("NOT_MEANINGFUL");
    const before = await snapshot(table.db);
    expect(await give(town.head)).toEqual({
      ok: false,
      errors: [{ code: "NOTHING_TO_EXPLAIN", path: [], params: { rated, least: 5 } }],
    });
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("is the unit's head's alone", async () => {
    await rate(town.staff, [ABOVE, ABOVE]);
    const before = await snapshot(table.db);
    const others: readonly Actor[] = [
      town.regent,
      town.hr,
      auditor,
      chief,
      leader,
      { ...town.regent, grants: ["HR", "AUDITOR"] },
      { kind: "SYSTEM", agency: town.agency.id },
    ];
    for (const actor of others) await expect(give(actor)).rejects.toThrow(ForbiddenError);
    await expect(give(null)).rejects.toThrow(UnauthenticatedError);
    const elsewhere = { ...at(period.endsAt), region: "ap-southeast-1" };
    await expect(Appraisal.giveDistributionReason(elsewhere, town.head, input())).rejects.toThrow(WrongRegionError);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("passes to the successor with the unit, from the very day", async () => {
    await rate(town.staff.slice(0, 5), [ABOVE, ABOVE]);
    const elsewhere = await town.unit("Dinas Tetangga", town.root.id);
    await move(town.head, elsewhere.id, "2026-04-03");
    await move(chief, town.office.id, "2026-04-03", true);
    const now = "2026-04-02T17:00:00.000Z";
    expect(codes(await give(town.head, {}, addMilliseconds(now, -1)))).toEqual([]);
    await expect(give(town.head, { version: 1 }, now)).rejects.toThrow(ForbiddenError);
    expect(value(await give(chief, { version: 1 }, now)).reason).toMatchObject({ by: chief.employee, version: 2 });
  });

  it.each([
    ["period", { periodId: "per_00000000000000000000" }],
    ["unit", { unitId: "unt_00000000000000000000" }],
  ])("is not found for an unknown %s", async (name, more) => {
    const path = [`${name}Id`];
    expect(await give(town.head, more)).toEqual({ ok: false, errors: [{ code: "NOT_FOUND", path, params: {} }] });
  });

  it.each([
    ["9 characters", "x".repeat(9)],
    ["1,001 characters", "x".repeat(1001)],
    ["10 blanks", " ".repeat(10)],
  ])("never is %s", async (_, reason) => {
    await expect(give(town.head, { reason })).rejects.toThrow(BadInputError);
  });

  it.each([10, 1000])("may be %i characters", async (length) => {
    await rate(town.staff, [ABOVE, ABOVE]);
    expect(codes(await give(town.head, { reason: "x".repeat(length) }))).toEqual([]);
  });

  it("is waited for by nothing: without it ratings go on and the period is published", async () => {
    await rate(ratedByHead(), [ABOVE, ABOVE]);
    expect((await advice(town.head))?.check?.status).toBe("WARN");
    const basis = "Capaian diperbaiki setelah penilaian";
    const better = { periodId: period.id, unitId: town.office.id, class: "ISTIMEWA", basis, version: 1 } as const;
    value(await Goal.setUnitClass(at(period.endsAt), town.regent, better));
    expect((await advice(town.head))?.check?.status).toBe("OK");
    await publish();
    expect(period.output).toMatchObject({ rated: 9 });
  });
});
