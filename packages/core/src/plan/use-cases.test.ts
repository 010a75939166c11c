import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Audit from "../audit/index.ts";
import * as Period from "../period/index.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { addMilliseconds } from "../shared/time.ts";
import { codes, content, depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { overtaken } from "../testing/intercepted.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Plan from "./index.ts";

const NOW = "2026-01-05T02:00:00.000Z";
let table: TestTable;
let town: SmallAgency;
let whose: Person;
let made = 0;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Rencana", 1);
});
afterAll(() => table.drop());
beforeEach(async () => {
  made += 1;
  whose = await town.person(100 + made, town.office.id, "PELAKSANA", false, "Pelaksana");
});

const at = (now: string, db = table.db) => depsAt(db, now);
const input = (more: Partial<Parameters<typeof Plan.create>[2]> = {}) => ({
  periodId: town.year.id,
  content: content(),
  idempotencyKey: "kunci-rencana",
  ...more,
});
const draft = async (): Promise<Plan.Plan> => value(await Plan.create(at(NOW), whose, input()));
const submitted = async (): Promise<Plan.Plan> => {
  const { id, version } = await draft();
  return value(await Plan.submit(at(NOW), whose, { planId: id, version }));
};
const move = ({ id, version }: Plan.Plan) => ({ planId: id, version });
const stored = async (id: string) => (await Plan.find(at(NOW), town.hr, id))?.plan;
const OTHER = content({ resources: ["Satu perangkat komputer"] });
const REASON = "Indikator belum terukur";

describe("a plan's way", () => {
  it("leads from draft over its return to approval, one audit entry a step", async () => {
    const first = await draft();
    expect(first).toMatchObject({ state: "DRAFT", version: 1, submittedAt: null, decidedBy: null });
    const sent = value(await Plan.submit(at("2026-01-06T02:00:00.000Z"), whose, move(first)));
    expect(sent).toMatchObject({ state: "SUBMITTED", version: 2, submittedAt: "2026-01-06T02:00:00.000Z" });
    const back = value(
      await Plan.sendBack(at("2026-01-07T02:00:00.000Z"), town.head, { ...move(sent), reason: REASON }),
    );
    expect(back).toMatchObject({
      state: "RETURNED",
      returnReason: REASON,
      decidedBy: town.head.employee,
      decidedAt: "2026-01-07T02:00:00.000Z",
    });
    const revised = value(await Plan.revise(at(NOW), whose, { ...move(back), content: OTHER }));
    expect(revised).toMatchObject({ state: "RETURNED", content: OTHER, version: 4 });
    const again = value(await Plan.submit(at(NOW), whose, move(revised)));
    expect(again).toMatchObject({ state: "SUBMITTED", returnReason: null });
    const approved = value(await Plan.approve(at("2026-01-09T02:00:00.000Z"), town.head, move(again)));
    expect(approved).toMatchObject({
      state: "APPROVED",
      version: 6,
      decidedBy: town.head.employee,
      decidedAt: "2026-01-09T02:00:00.000Z",
    });
    expect(await stored(first.id)).toEqual(approved);

    const entries = await Audit.entriesOf(table.db, town.agency.id, first.id);
    expect(entries.map((entry) => [entry.version, entry.action, entry.actor, entry.reason])).toEqual([
      [1, "plan.create", whose.employee, null],
      [2, "plan.submit", whose.employee, null],
      // The words are the plan's, not the trail's, which is never erased.
      [3, "plan.return", town.head.employee, null],
      [4, "plan.revise", whose.employee, null],
      [5, "plan.submit", whose.employee, null],
      [6, "plan.approve", town.head.employee, null],
    ]);
    expect(Audit.firstBreak(entries)).toBeNull();
    expect(entries.at(-1)?.hash).toBe(approved.auditHash);
  });

  it("does not lead on from approval", async () => {
    const plan = value(await Plan.approve(at(NOW), town.head, move(await submitted())));
    const refused = [
      await Plan.submit(at(NOW), whose, move(plan)),
      await Plan.revise(at(NOW), whose, { ...move(plan), content: OTHER }),
      await Plan.sendBack(at(NOW), town.head, { ...move(plan), reason: REASON }),
    ];
    expect(refused.flatMap(codes)).toEqual(["NOT_NOW", "NOT_NOW", "NOT_NOW"]);
    expect(await stored(plan.id)).toEqual(plan);
  });
});

describe("the same request again", () => {
  type Step = readonly [string, () => Promise<() => ReturnType<typeof Plan.submit>>];
  const STEPS: readonly Step[] = [
    ["create", async () => () => Plan.create(at(NOW), whose, input())],
    [
      "revise",
      async () => {
        const plan = await draft();
        return () => Plan.revise(at(NOW), whose, { ...move(plan), content: OTHER });
      },
    ],
    [
      "submit",
      async () => {
        const plan = await draft();
        return () => Plan.submit(at(NOW), whose, move(plan));
      },
    ],
    [
      "return",
      async () => {
        const plan = await submitted();
        return () => Plan.sendBack(at(NOW), town.head, { ...move(plan), reason: REASON });
      },
    ],
    [
      "approve",
      async () => {
        const plan = await submitted();
        return () => Plan.approve(at(NOW), town.head, move(plan));
      },
    ],
  ];
  it.each(STEPS)("is done once and answered alike: %s", async (_, prepare) => {
    const request = await prepare();
    const first = value(await request());
    const before = await snapshot(table.db);
    expect(value(await request())).toEqual(first);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it.each(STEPS)("is done once even when both come at the same time: %s", async (_, prepare) => {
    const request = await prepare();
    const answers = await Promise.all([request(), request()]);
    const done = answers.filter((answer) => answer.ok);
    expect(done.length).toBeGreaterThanOrEqual(1);
    expect(answers.flatMap(codes).filter((code) => code !== "VERSION_CONFLICT")).toEqual([]);
    const entries = await Audit.entriesOf(table.db, town.agency.id, value(await request()).id);
    expect(entries).toHaveLength(value(await request()).version);
    expect(Audit.firstBreak(entries)).toBeNull();
  });

  it("with other content is refused: nobody has two plans for one year", async () => {
    const plan = await draft();
    const before = await snapshot(table.db);
    expect(codes(await Plan.create(at(NOW), whose, input({ content: OTHER })))).toEqual(["ALREADY_EXISTS"]);
    expect(codes(await Plan.create(at(NOW), whose, input({ idempotencyKey: "kunci-lain" })))).toEqual([
      "ALREADY_EXISTS",
    ]);
    const revise = (body: Plan.PlanContent) => Plan.revise(at(NOW), whose, { ...move(plan), content: body });
    expect(await snapshot(table.db)).toEqual(before);
    value(await revise(OTHER));
    expect(codes(await revise(content()))).toEqual(["VERSION_CONFLICT"]);
  });

  it("by somebody else is another request", async () => {
    const plan = await submitted();
    const other = await town.person(300 + made, town.office.id, "PELAKSANA", false, "Pelaksana");
    value(await Plan.approve(at(NOW), town.head, move(plan)));
    expect(codes(await Plan.approve(at(NOW), other, move(plan)))).toEqual(["NOT_FOUND"]);
  });
});

describe("two writers of one version", () => {
  it.each([
    ["approval before return", "approve", "APPROVED"],
    ["return before approval", "return", "RETURNED"],
  ])("end as one of them: %s", async (_, quicker, state) => {
    const plan = await submitted();
    const approve = (db = table.db) => Plan.approve(at(NOW, db), town.head, move(plan));
    const sendBack = (db = table.db) => Plan.sendBack(at(NOW, db), town.head, { ...move(plan), reason: REASON });
    const race = overtaken(table, 1, () => (quicker === "approve" ? approve() : sendBack()));
    const lost = quicker === "approve" ? await sendBack(race.db) : await approve(race.db);
    race.close();
    expect(codes(lost)).toEqual(["VERSION_CONFLICT"]);
    expect(await stored(plan.id)).toMatchObject({ state, version: 3 });
    expect(Audit.firstBreak(await Audit.entriesOf(table.db, town.agency.id, plan.id))).toBeNull();
  });

  it("of twenty, exactly one wins", async () => {
    const plan = await draft();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        Plan.revise(at(NOW), whose, { ...move(plan), content: content({ resources: [`Sumber daya ${i}`] }) }),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.flatMap(codes)).toEqual(Array(19).fill("VERSION_CONFLICT"));
    const winner = answers.find((answer) => answer.ok);
    expect(await stored(plan.id)).toEqual(winner?.ok ? winner.value : null);
  });

  it("one is refused from any other version", async () => {
    const plan = await draft();
    for (const version of [0, 2])
      expect(codes(await Plan.submit(at(NOW), whose, { planId: plan.id, version }))).toEqual(["VERSION_CONFLICT"]);
  });
});

describe("waiting for the rater's own plan (annex II: top down)", () => {
  it("shows, refuses approval and lifts once the rater's plan is approved", async () => {
    const unit = await town.unit(`Seksi ${made}`, town.office.id);
    const leader = await town.person(400 + made, unit.id, "PENGAWAS", true, "Kepala Seksi");
    const member = await town.person(500 + made, unit.id, "PELAKSANA", false, "Pelaksana");
    const create = async (person: Person) => {
      const plan = value(await Plan.create(at(NOW), person, input()));
      return value(await Plan.submit(at(NOW), person, move(plan)));
    };
    const below = await create(member);
    expect(await Plan.find(at(NOW), leader, below.id)).toMatchObject({ state: "WAITING_FOR_PARENT", can: ["return"] });
    expect(codes(await Plan.approve(at(NOW), leader, move(below)))).toEqual(["WAITING_FOR_PARENT"]);
    const above = await create(leader);
    expect(codes(await Plan.approve(at(NOW), leader, move(below)))).toEqual(["WAITING_FOR_PARENT"]);
    value(await Plan.approve(at(NOW), town.head, move(above)));
    expect(await Plan.find(at(NOW), leader, below.id)).toMatchObject({
      state: "SUBMITTED",
      can: ["return", "approve"],
    });
    expect(value(await Plan.approve(at(NOW), leader, move(below))).state).toBe("APPROVED");
  });

  it("is not needed under a state official, who makes none", async () => {
    const unit = await town.unit(`Badan ${made}`, town.root.id);
    const chief = await town.person(600 + made, unit.id, "JPT", true, "Kepala Badan");
    const plan = value(await Plan.create(at(NOW), chief, input()));
    const sent = value(await Plan.submit(at(NOW), chief, move(plan)));
    expect(await Plan.find(at(NOW), town.regent, sent.id)).toMatchObject({ state: "SUBMITTED" });
    expect(value(await Plan.approve(at(NOW), town.regent, move(sent))).state).toBe("APPROVED");
  });
});

describe("whose plan it is", () => {
  it("decides who sees it and what they may do", async () => {
    const { id } = await submitted();
    const [colleague] = town.staff;
    if (colleague === undefined) throw new Error("no staff");
    const seen = async (actor: Person) => (await Plan.find(at(NOW), actor, id))?.can ?? "unseen";
    expect(await seen(whose)).toEqual([]);
    expect(await seen(town.head)).toEqual(["return", "approve"]);
    expect(await seen(town.regent)).toEqual([]);
    expect(await seen(town.hr)).toEqual([]);
    expect(await seen(colleague)).toBe("unseen");
  });

  it("is approved by the rater: not by oneself, an officer, the superior or a colleague", async () => {
    const plan = await submitted();
    const before = await snapshot(table.db);
    for (const actor of [whose, { ...whose, grants: ["HR" as const] }, town.hr, town.regent])
      await expect(Plan.approve(at(NOW), actor, move(plan))).rejects.toThrow(ForbiddenError);
    for (const colleague of town.staff)
      expect(codes(await Plan.approve(at(NOW), colleague, move(plan)))).toEqual(["NOT_FOUND"]);
    await expect(Plan.approve(at(NOW), null, move(plan))).rejects.toThrow(UnauthenticatedError);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("is written by its employee alone", async () => {
    const plan = await draft();
    const before = await snapshot(table.db);
    for (const actor of [town.head, town.hr, town.regent]) {
      await expect(Plan.submit(at(NOW), actor, move(plan))).rejects.toThrow(ForbiddenError);
      await expect(Plan.revise(at(NOW), actor, { ...move(plan), content: OTHER })).rejects.toThrow(ForbiddenError);
    }
    expect(await snapshot(table.db)).toEqual(before);
  });
});

describe("a plan can be created", () => {
  it.each([
    ["until the year's last millisecond", -1, []],
    ["not when the year is over", 0, ["PERIOD_OVER"]],
  ])("%s", async (_, apart, refused) => {
    const now = addMilliseconds(town.year.endsAt, apart);
    expect(codes(await Plan.create(at(now), whose, input()))).toEqual(refused);
  });

  it("for a year, not a quarter", async () => {
    expect(codes(await Plan.create(at(NOW), whose, input({ periodId: town.quarter.id })))).toEqual(["NOT_A_YEAR"]);
  });

  it("for a year that exists", async () => {
    const unknown = input({ periodId: "per_00000000000000000000" });
    expect(codes(await Plan.create(at(NOW), whose, unknown))).toEqual(["NOT_FOUND"]);
  });

  it("by whoever makes one: not by a state official", async () => {
    expect(codes(await Plan.create(at(NOW), town.regent, input()))).toEqual(["EXEMPT"]);
  });

  it("in the home region only", async () => {
    const elsewhere = { ...at(NOW), region: "ap-southeast-1" };
    await expect(Plan.create(elsewhere, whose, input())).rejects.toThrow(WrongRegionError);
  });

  it("incomplete, but not submitted so", async () => {
    const plan = value(await Plan.create(at(NOW), whose, input({ content: content({ results: [] }) })));
    expect(codes(await Plan.submit(at(NOW), whose, move(plan)))).toEqual(["NO_MAIN_RESULT"]);
    expect((await stored(plan.id))?.state).toBe("DRAFT");
  });

  it.each([
    ["20 results", 20, true],
    ["21 results", 21, false],
  ])("with at most twenty results: %s", async (_, count, fits) => {
    const [one] = content().results;
    if (one === undefined) throw new Error("no result");
    const results = Array.from({ length: count }, (__, i) => ({ ...one, id: `r${i}` }));
    const created = Plan.create(at(NOW), whose, input({ content: content({ results }) }));
    if (fits) expect(codes(await created)).toEqual([]);
    else await expect(created).rejects.toThrow(BadInputError);
  });
});

describe("the plan an appraisal is made against", () => {
  it("is the approved one of the year the period belongs to", async () => {
    const of = (period: Pick<Period.Period, "id" | "parent">) =>
      Plan.approved(at(NOW), town.agency.id, whose.employee, period);
    const plan = await submitted();
    expect(await of(town.quarter)).toBeNull();
    const approved = value(await Plan.approve(at(NOW), town.head, move(plan)));
    expect(await of(town.quarter)).toEqual(approved);
    expect(await of(town.year)).toEqual(approved);
    expect(Period.yearOf(town.quarter)).toBe(town.year.id);
  });
});
