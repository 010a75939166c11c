import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { Actor } from "../actor/index.ts";
import * as Audit from "../audit/index.ts";
import { ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { addMilliseconds } from "../shared/time.ts";
import { codes, depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { counting, intercepted, isWrite, overtaken } from "../testing/intercepted.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Activity from "./index.ts";
import * as Store from "./store.ts";

let table: TestTable;
let town: SmallAgency;
let whose: Person;
let made = 0;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Kegiatan", 1);
});
afterAll(() => table.drop());
beforeEach(async () => {
  made += 1;
  whose = await town.person(100 + made, town.office.id, "PELAKSANA", false, "Pelaksana", "2026-01-05");
  await town.plan(whose, town.head, "2026-01-06T02:00:00.000Z");
});

const NOW = "2026-03-10T03:00:00.000Z";
type Entry = Activity.RecordInput["entries"][number];
const entry = (n: number, more: Partial<Entry> = {}): Entry => ({
  date: "2026-03-09",
  text: `Melayani pemohon ${n}`,
  output: "1 berkas",
  idempotencyKey: `kegiatan-${n}`,
  ...more,
});
const record = (entries: Entry[], { as = whose as Actor | null, now = NOW, db = table.db } = {}) =>
  Activity.recordActivities(depsAt(db, now), as, { entries });
const recorded = async (n: number, more: Partial<Entry> = {}): Promise<Activity.Activity> => {
  const [one] = value(await record([entry(n, more)])).activities;
  if (one === null || one === undefined) throw new Error("not recorded");
  return one;
};
const decide = (
  decisions: Activity.DecideInput["decisions"],
  { as = town.head as Actor | null, now = NOW, db = table.db } = {},
) => Activity.decideActivities(depsAt(db, now), as, { decisions });
const month = () => Store.month(table.db, town.agency.id, whose.employee, "2026-03");
const refused = (batch: Activity.Batch) => batch.errors.map(({ code, path }) => [code, path.join(".")]);

describe("reporting activities", () => {
  it("takes one and many, of today and of earlier days, and counts them by day", async () => {
    const today = entry(1, { date: "2026-03-10", minutes: 45, result: "r1" });
    const batch = value(await record([today, entry(2), entry(3), entry(4, { date: "2026-02-27" })]));
    expect(batch.errors).toEqual([]);
    expect(batch.activities.map((one) => [one?.date, one?.state, one?.version])).toEqual([
      ["2026-03-10", "SUBMITTED", 1],
      ["2026-03-09", "SUBMITTED", 1],
      ["2026-03-09", "SUBMITTED", 1],
      ["2026-02-27", "SUBMITTED", 1],
    ]);
    expect(batch.activities[0]).toMatchObject({ minutes: 45, result: "r1", output: "1 berkas", recordedAt: NOW });
    const head = await month();
    expect(head).toMatchObject({ submitted: 3, verified: 0, returned: 0, version: 1, changedAt: NOW });
    expect(head === null ? [] : Activity.reportedDays(head)).toEqual(["2026-03-09", "2026-03-10"]);
  });

  it("takes or refuses each by itself, and says which and why", async () => {
    const batch = value(
      await record([
        entry(1, { date: "2026-03-11" }),
        entry(2),
        entry(3, { date: "2026-01-04" }),
        entry(4, { result: "r9" }),
        entry(5, { idempotencyKey: "kegiatan-2" }),
      ]),
    );
    expect(batch.activities.map((one) => one?.text ?? null)).toEqual([null, "Melayani pemohon 2", null, null, null]);
    expect(refused(batch)).toEqual([
      ["DATE_IN_FUTURE", "entries.0.date"],
      ["NOT_ASSIGNED", "entries.2.date"],
      ["RESULT_NOT_IN_PLAN", "entries.3.result"],
      ["IDEMPOTENCY_KEY_REUSED", "entries.4.idempotencyKey"],
    ]);
    expect((await month())?.submitted).toBe(1);
  });

  it("sent again is the same, alone, in another batch and twice in one", async () => {
    const first = value(await record([entry(1), entry(2), entry(1)]));
    expect(first.activities[2]).toEqual(first.activities[0]);
    const before = await snapshot(table.db);
    expect(value(await record([entry(2), entry(1)])).activities).toEqual([first.activities[1], first.activities[0]]);
    expect(await snapshot(table.db)).toEqual(before);
    const reused = value(await record([entry(1, { text: "Lain sama sekali" })]));
    expect(refused(reused)).toEqual([["IDEMPOTENCY_KEY_REUSED", "entries.0.idempotencyKey"]]);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("takes a day's activities until the raters' time for its cycle ends, to the millisecond", async () => {
    const { evaluationClosesAt } = town.quarter;
    const late = value(await record([entry(1)], { now: addMilliseconds(evaluationClosesAt, -1) }));
    expect(late.errors).toEqual([]);
    const over = value(await record([entry(2)], { now: evaluationClosesAt }));
    expect(refused(over)).toEqual([["PERIOD_CLOSED", "entries.0.date"]]);
    expect(over.errors[0]?.params).toEqual({ date: "2026-03-09", until: evaluationClosesAt });
  });

  it.each([
    ["2025-12-15", []],
    ["2025-12-10", []],
    ["2025-12-09", [["PERIOD_CLOSED", "entries.0.date"]]],
  ])("takes a day without a period for three months: %s", async (date, expected) => {
    const [old] = town.staff;
    if (old === undefined) throw new Error("no staff");
    const key = `kegiatan-${date}`;
    expect(refused(value(await record([entry(1, { date, idempotencyKey: key })], { as: old })))).toEqual(expected);
  });

  it("keeps at most 400 a month, and refuses those beyond by name", async () => {
    for (let n = 0; n < 4; n += 1) {
      const many = Array.from({ length: 100 }, (_, i) => entry(n * 100 + i));
      expect(value(await record(many)).errors).toEqual([]);
    }
    expect(refused(value(await record([entry(7), entry(400)])))).toEqual([["TOO_MANY_ACTIVITIES", "entries.1.date"]]);
    expect((await month())?.submitted).toBe(400);
  });

  it("writes a hundred in two transactions, one audit entry each", async () => {
    const counted = counting(table);
    const many = Array.from({ length: 100 }, (_, i) => entry(i));
    expect(value(await record(many, { db: counted.db })).activities.every((one) => one !== null)).toBe(true);
    counted.close();
    expect(counted.operations().filter((operation) => operation === "TransactWriteItems")).toHaveLength(2);
    const entity = `${whose.employee}:ACTIVITY:2026-03`;
    const entries = await Audit.entriesOf(table.db, town.agency.id, entity);
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
      ["activity.record", whose.employee],
      ["activity.record", whose.employee],
    ]);
    expect(Audit.firstBreak(entries)).toBeNull();
  });

  it("from two places at once keeps both", async () => {
    const race = overtaken(table, 1, () => record([entry(2)]));
    const batch = value(await record([entry(1)], { db: race.db }));
    race.close();
    expect([batch.errors, (await month())?.submitted]).toEqual([[], 2]);
  });

  it.each([
    [1, "before"],
    [1, "after"],
    [2, "before"],
    [2, "after"],
  ] as const)("killed at its write %i, %s it took effect, and sent again, is there once", async (n, moment) => {
    const many = Array.from({ length: 95 }, (_, i) => entry(i));
    let writes = 0;
    const dying = intercepted(table, async (request, send) => {
      if (isWrite(request)) writes += 1;
      if (writes < n) return send();
      if (moment === "after" && writes === n) await send();
      throw new Error("SIGKILL");
    });
    await expect(record(many, { db: dying.db })).rejects.toThrow("SIGKILL");
    dying.close();
    expect(value(await record(many)).errors).toEqual([]);
    expect((await month())?.submitted).toBe(95);
  });

  it("is done in the home region, by somebody signed in", async () => {
    await expect(record([entry(1)], { as: null })).rejects.toThrow(UnauthenticatedError);
    const elsewhere = { ...depsAt(table.db, NOW), region: "ap-southeast-1" };
    const entries = [entry(1)];
    await expect(Activity.recordActivities(elsewhere, whose, { entries })).rejects.toThrow(WrongRegionError);
    expect(await month()).toBeNull();
  });
});

describe("deciding on activities", () => {
  const verify = ({ id, version }: Activity.Activity) => ({ activityId: id, version, verdict: "VERIFY" as const });
  const giveBack = ({ id, version }: Activity.Activity, note: string | null = "Tulis jumlah berkasnya") => ({
    activityId: id,
    version,
    verdict: "RETURN" as const,
    note,
  });

  it("verifies and returns in one go, each by itself", async () => {
    const [a, b, c] = [await recorded(1), await recorded(2), await recorded(3)];
    const absent = Store.activityId(town.agency.id, whose.employee, "2026-03-09", "nobody-sent-this");
    const batch = value(
      await decide([
        verify(a),
        giveBack(b),
        giveBack(c, null),
        verify({ ...a, id: absent }),
        verify({ ...c, version: 2 }),
        giveBack(a),
      ]),
    );
    expect(batch.activities.map((one) => one && [one.state, one.version, one.note, one.decidedBy])).toEqual([
      ["VERIFIED", 2, null, town.head.employee],
      ["RETURNED", 2, "Tulis jumlah berkasnya", town.head.employee],
      null,
      null,
      null,
      null,
    ]);
    expect(refused(batch)).toEqual([
      ["NOTE_MISSING", "decisions.2.note"],
      ["NOT_FOUND", "decisions.3.activityId"],
      ["DECIDED_TWICE", "decisions.4.activityId"],
      ["DECIDED_TWICE", "decisions.5.activityId"],
    ]);
    expect(await month()).toMatchObject({ submitted: 1, verified: 1, returned: 1 });
  });

  it("sent again is the same, and by somebody else meanwhile is a conflict", async () => {
    const one = await recorded(1);
    const [first] = value(await decide([verify(one)])).activities;
    const before = await snapshot(table.db);
    expect(value(await decide([verify(one)])).activities).toEqual([first]);
    expect(refused(value(await decide([giveBack(one)])))).toEqual([["VERSION_CONFLICT", "decisions.0.version"]]);
    expect(refused(value(await decide([verify({ ...one, version: 2 })])))).toEqual([["NOT_NOW", "decisions.0"]]);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("decides while the employee reports more, and loses to whoever rewrites that very activity", async () => {
    const [a, b] = [await recorded(1), await recorded(2)];
    const other = overtaken(table, 1, () => record([entry(3)]));
    expect(refused(value(await decide([verify(a)], { db: other.db })))).toEqual([]);
    other.close();
    const same = overtaken(table, 1, () =>
      Activity.reviseActivity(depsAt(table.db, NOW), whose, { activityId: b.id, version: 1, text: "Ditulis ulang" }),
    );
    expect(refused(value(await decide([verify(b)], { db: same.db })))).toEqual([
      ["VERSION_CONFLICT", "decisions.0.version"],
    ]);
    same.close();
    expect(await month()).toMatchObject({ submitted: 2, verified: 1, returned: 0 });
  });

  it("is for the rater and the rater's superior, and for nobody else", async () => {
    const one = await recorded(1);
    for (const as of [town.hr, whose]) await expect(decide([verify(one)], { as })).rejects.toThrow(ForbiddenError);
    const [peer] = town.staff;
    expect(refused(value(await decide([verify(one)], { as: peer ?? null })))).toEqual([
      ["NOT_FOUND", "decisions.0.activityId"],
    ]);
    await expect(decide([verify(one)], { as: null })).rejects.toThrow(UnauthenticatedError);
    expect(value(await decide([verify(one)], { as: town.regent })).activities[0]?.decidedBy).toBe(town.regent.employee);
  });
});

describe("rewriting an activity", () => {
  const revise = (one: Activity.Activity, text: string, { as = whose, now = NOW, version = one.version } = {}) =>
    Activity.reviseActivity(depsAt(table.db, now), as, { activityId: one.id, version, text });

  it("reports a returned one again, and sent again is the same", async () => {
    const one = await recorded(1);
    await decide([{ activityId: one.id, version: 1, verdict: "RETURN", note: "Tulis jumlahnya" }]);
    const rewritten = value(await revise({ ...one, version: 2 }, "Melayani 12 pemohon"));
    expect(rewritten).toMatchObject({ state: "SUBMITTED", text: "Melayani 12 pemohon", version: 3, output: null });
    const before = await snapshot(table.db);
    expect(value(await revise({ ...one, version: 2 }, "Melayani 12 pemohon"))).toEqual(rewritten);
    expect(codes(await revise({ ...one, version: 2 }, "Lain"))).toEqual(["VERSION_CONFLICT"]);
    expect(await snapshot(table.db)).toEqual(before);
    expect(await month()).toMatchObject({ submitted: 1, returned: 0 });
  });

  it("is not possible once verified, nor once the cycle is closed, nor for anybody else", async () => {
    const [a, b] = [await recorded(1), await recorded(2)];
    await decide([{ activityId: a.id, version: 1, verdict: "VERIFY" }]);
    expect(codes(await revise({ ...a, version: 2 }, "Lain"))).toEqual(["NOT_NOW"]);
    expect(codes(await revise(b, "Lain", { now: town.quarter.evaluationClosesAt }))).toEqual(["PERIOD_CLOSED"]);
    expect(codes(await revise(b, "Lain", { as: town.head }))).toEqual(["NOT_FOUND"]);
    expect(codes(await revise({ ...b, id: "act_x" }, "Lain"))).toEqual(["NOT_FOUND"]);
  });
});

describe("minutes", () => {
  it("stand in no scoring input, result or ranking: no module above reads activities", async () => {
    const { readdirSync, readFileSync } = await import("node:fs");
    const folder = new URL("..", import.meta.url);
    const readers = ["appraisal", "ranking", "closing", "outcome", "insight"].flatMap((module) =>
      readdirSync(new URL(`${module}/`, folder))
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
        .filter((file) => readFileSync(new URL(`${module}/${file}`, folder), "utf8").includes("/activity/")),
    );
    expect(readers).toEqual([]);
  });
});
