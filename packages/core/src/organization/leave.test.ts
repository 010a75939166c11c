import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type * as Actor from "../actor/index.ts";
import * as Audit from "../audit/index.ts";
import { collect } from "../dynamo/index.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { isId, shardOf } from "../shared/ids.ts";
import { canonicalJson } from "../shared/json.ts";
import { codes, depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { intercepted, isWrite, overtaken } from "../testing/intercepted.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Organization from "./index.ts";

const NOW = "2026-01-05T02:00:00.000Z";
const LATER = "2026-01-06T02:00:00.000Z";
const DECREE = "SK 800/12/BKD/2026 tanggal 2 Januari 2026";
const REASON = "Dicatat pada pegawai yang salah";
const NO_LEAVE = "lev_00000000000000000000";

let table: TestTable;
let town: SmallAgency;
let other: SmallAgency;
let clerk: Person;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Cuti", 2);
  other = await smallAgency(table.db, "Lain", 1);
  const [first] = town.staff;
  if (first === undefined) throw new Error("no staff");
  clerk = first;
});
afterAll(() => table.drop());

const at = (now = NOW, db = table.db) => depsAt(db, now);
let made = 0;
const key = (): string => {
  made += 1;
  return `kunci-cuti-${String(made).padStart(4, "0")}`;
};
/** Somebody who has no leave yet. */
const somebody = (): Promise<Person> => {
  made += 1;
  return town.person(100 + made, town.office.id, "PELAKSANA", false, "Pelaksana");
};
const input = (more: Partial<Organization.LeaveInput> = {}): Organization.LeaveInput => ({
  employeeId: clerk.employee,
  kind: "SAKIT",
  startsOn: "2026-03-09",
  endsOn: "2026-03-13",
  decree: DECREE,
  idempotencyKey: key(),
  ...more,
});
const record = async (more: Partial<Organization.LeaveInput> = {}) =>
  Organization.recordLeave(at(), town.hr, input(more));
const cancel = (leave: Pick<Organization.Leave, "id" | "version">, reason = REASON, deps = at(LATER)) =>
  Organization.cancelLeave(deps, town.hr, { leaveId: leave.id, version: leave.version, reason });
const listed = async (whose: string, year: number, actor: Actor.Actor | null = town.hr, of = town) => {
  const employee = await Organization.employee(at(), of.hr, whose);
  if (employee === null) throw new Error("no employee");
  return Organization.leaves(at(), actor, employee, year);
};
const datesOf = async (whose: string, year: number) =>
  (await listed(whose, year))?.map((leave) => [leave.startsOn, leave.endsOn, leave.cancelledAt]);
const trail = (id: string) => Audit.entriesOf(table.db, town.agency.id, id);

describe("a leave put on record", () => {
  it("holds what was sent, by whom and when, and is there once however often it is sent", async () => {
    const { employee } = await somebody();
    const sent = input({ employeeId: employee, decree: `  ${DECREE} ` });
    const first = value(await Organization.recordLeave(at(), town.hr, sent));
    expect(first).toMatchObject({
      employee,
      kind: "SAKIT",
      startsOn: "2026-03-09",
      endsOn: "2026-03-13",
      decree: DECREE,
      recordedBy: town.hr.employee,
      recordedAt: NOW,
      cancelledAt: null,
      cancelReason: null,
      version: 1,
    });
    expect(isId("lev", first.id)).toBe(true);
    const before = await snapshot(table.db);
    expect(value(await Organization.recordLeave(at(LATER), town.hr, sent))).toEqual(first);
    expect(await snapshot(table.db)).toEqual(before);
    expect(await listed(employee, 2026)).toEqual([first]);
  });

  it.each([
    ["another kind", { kind: "TAHUNAN" as const }],
    ["another decree", { decree: "SK lain" }],
    ["other dates", { startsOn: "2026-08-03", endsOn: "2026-08-04" }],
    ["another year", { startsOn: "2027-08-03", endsOn: "2027-08-04" }],
    ["another employee", "head" as const],
  ])("is refused with %s under the same key", async (_, change) => {
    const { employee } = await somebody();
    const sent = input({ employeeId: employee });
    value(await Organization.recordLeave(at(), town.hr, sent));
    const before = await snapshot(table.db);
    const changed = { ...sent, ...(change === "head" ? { employeeId: town.head.employee } : change) };
    expect(await Organization.recordLeave(at(), town.hr, changed)).toEqual({
      ok: false,
      errors: [{ code: "IDEMPOTENCY_KEY_REUSED", path: ["idempotencyKey"], params: {} }],
    });
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("stands in the register of every year it touches, four at most", async () => {
    const { employee } = await somebody();
    const kind = "DI_LUAR_TANGGUNGAN_NEGARA" as const;
    const leave = value(await record({ employeeId: employee, kind, startsOn: "2026-06-01", endsOn: "2029-05-31" }));
    for (const year of [2026, 2027, 2028, 2029]) expect(await listed(employee, year)).toEqual([leave]);
    for (const year of [2025, 2030]) expect(await listed(employee, year)).toEqual([]);
    expect(await trail(leave.id)).toHaveLength(1);
  });

  it.each([
    ["an unknown employee", { employeeId: "emp_00000000000000000000" }, "NOT_FOUND", "employeeId", {}],
    ["no employee's id", { employeeId: "tidak ada#" }, "NOT_FOUND", "employeeId", {}],
    ["an end before the start", { endsOn: "2026-03-08" }, "LEAVE_REVERSED", "endsOn", { from: "2026-03-09" }],
    ["a day over three years", { endsOn: "2029-03-09" }, "LEAVE_TOO_LONG", "endsOn", { until: "2029-03-08" }],
  ])("is refused with %s", async (_, more, code, path, params) => {
    const before = await snapshot(table.db);
    expect(await record(more)).toEqual({ ok: false, errors: [{ code, path: [path], params }] });
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("lasts three years at most, and a day at least", async () => {
    const [long, short] = [await somebody(), await somebody()];
    value(await record({ employeeId: long.employee, endsOn: "2029-03-08" }));
    value(await record({ employeeId: short.employee, endsOn: "2026-03-09" }));
  });

  it("is not another agency's to record", async () => {
    const before = await snapshot(table.db);
    expect(codes(await Organization.recordLeave(at(), other.hr, input()))).toEqual(["NOT_FOUND"]);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it.each([
    ["a decree of two letters", { decree: " SK " }],
    ["a decree of 201 letters", { decree: "S".repeat(201) }],
    ["a kind nobody knows", { kind: "LAIN" as "SAKIT" }],
    ["a day that does not exist", { startsOn: "2026-02-30" }],
    ["a day before 2020", { startsOn: "2019-12-31" }],
    ["a day after 2100", { endsOn: "2101-01-01" }],
    ["a short key", { idempotencyKey: "kunci-1" }],
  ])("can never have %s", async (_, more) => {
    await expect(record(more)).rejects.toThrow(BadInputError);
  });
});

describe("two leaves of one employee", () => {
  const TAKEN = { startsOn: "2026-12-28", endsOn: "2027-01-08" };
  it.each([
    ["the last day alone", "2027-01-08", "2027-01-12"],
    ["the first day alone", "2026-12-21", "2026-12-28"],
    ["days within", "2027-01-04", "2027-01-05"],
    ["all of it", "2026-01-01", "2028-12-31"],
  ])("share no day: refused with %s", async (_, startsOn, endsOn) => {
    const { employee } = await somebody();
    value(await record({ employeeId: employee, ...TAKEN }));
    const before = await snapshot(table.db);
    expect(await record({ employeeId: employee, startsOn, endsOn, kind: "TAHUNAN" })).toEqual({
      ok: false,
      errors: [{ code: "LEAVE_OVERLAPS", path: ["startsOn"], params: { from: "2026-12-28", to: "2027-01-08" } }],
    });
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("may touch, and stand in their year oldest first", async () => {
    const { employee } = await somebody();
    value(await record({ employeeId: employee, ...TAKEN }));
    value(await record({ employeeId: employee, startsOn: "2027-01-09", endsOn: "2027-01-12" }));
    value(await record({ employeeId: employee, startsOn: "2026-12-01", endsOn: "2026-12-27" }));
    expect(await datesOf(employee, 2026)).toEqual([
      ["2026-12-01", "2026-12-27", null],
      ["2026-12-28", "2027-01-08", null],
    ]);
    expect(await datesOf(employee, 2027)).toEqual([
      ["2026-12-28", "2027-01-08", null],
      ["2027-01-09", "2027-01-12", null],
    ]);
  });

  it("are two people's without another word", async () => {
    for (const { employee } of [await somebody(), await somebody()])
      value(await record({ employeeId: employee, ...TAKEN }));
  });
});

describe("of two who record at once", () => {
  it("for the same days, one succeeds, whichever reads first", async () => {
    const { employee } = await somebody();
    const race = overtaken(table, 1, async () =>
      value(await record({ employeeId: employee, startsOn: "2026-03-13", endsOn: "2026-03-20" })),
    );
    const slower = await Organization.recordLeave(at(NOW, race.db), town.hr, input({ employeeId: employee }));
    race.close();
    expect(slower).toEqual({
      ok: false,
      errors: [{ code: "LEAVE_OVERLAPS", path: ["startsOn"], params: { from: "2026-03-13", to: "2026-03-20" } }],
    });
    expect(await datesOf(employee, 2026)).toEqual([["2026-03-13", "2026-03-20", null]]);
  });

  it("for the same days, one stands, before whichever request of the one the other is done", async () => {
    const outcomes: (readonly string[])[] = [];
    for (let n = 1; n <= 6; n += 1) {
      const { employee } = await somebody();
      const quicker = input({ employeeId: employee, endsOn: "2026-03-09" });
      let requests = 0;
      const race = intercepted(table, async (_, send) => {
        requests += 1;
        if (requests === n) value(await Organization.recordLeave(at(), town.hr, quicker));
        return send();
      });
      outcomes.push(codes(await Organization.recordLeave(at(NOW, race.db), town.hr, input({ employeeId: employee }))));
      race.close();
      expect(requests).toBeGreaterThanOrEqual(n);
      expect(await datesOf(employee, 2026)).toEqual([["2026-03-09", "2026-03-09", null]]);
    }
    expect(outcomes).toEqual(Array(6).fill(["LEAVE_OVERLAPS"]));
  });

  it("for days that meet after the turn of the year, one succeeds", async () => {
    const { employee } = await somebody();
    const quicker = { employeeId: employee, startsOn: "2027-01-04", endsOn: "2027-01-08" };
    const race = overtaken(table, 1, async () => value(await record(quicker)));
    const sent = input({ employeeId: employee, startsOn: "2026-12-28", endsOn: "2027-01-04" });
    const slower = await Organization.recordLeave(at(NOW, race.db), town.hr, sent);
    race.close();
    expect(codes(slower)).toEqual(["LEAVE_OVERLAPS"]);
    expect(await datesOf(employee, 2026)).toEqual([]);
  });

  it("for other days, both succeed", async () => {
    const { employee } = await somebody();
    const race = overtaken(table, 1, async () =>
      value(await record({ employeeId: employee, startsOn: "2026-05-04", endsOn: "2026-05-05" })),
    );
    value(await Organization.recordLeave(at(NOW, race.db), town.hr, input({ employeeId: employee })));
    race.close();
    expect(await datesOf(employee, 2026)).toEqual([
      ["2026-03-09", "2026-03-13", null],
      ["2026-05-04", "2026-05-05", null],
    ]);
  });

  it("with the same request, it is on record once", async () => {
    const { employee } = await somebody();
    const sent = input({ employeeId: employee });
    const race = overtaken(table, 1, async () => value(await Organization.recordLeave(at(), town.hr, sent)));
    const slower = value(await Organization.recordLeave(at(NOW, race.db), town.hr, sent));
    race.close();
    expect(await listed(employee, 2026)).toEqual([slower]);
    expect(await trail(slower.id)).toHaveLength(1);
  });

  it("with the same request, both are told of the one leave, before whichever request of the one the other is done", async () => {
    for (let n = 1; n <= 6; n += 1) {
      const { employee } = await somebody();
      const sent = input({ employeeId: employee });
      let requests = 0;
      let quicker: unknown;
      const race = intercepted(table, async (_, send) => {
        requests += 1;
        if (requests === n) quicker = await Organization.recordLeave(at(), town.hr, sent);
        return send();
      });
      const slower = await Organization.recordLeave(at(NOW, race.db), town.hr, sent);
      race.close();
      expect(value(slower).version).toBe(1);
      expect(slower).toEqual(quicker);
      expect(await datesOf(employee, 2026)).toEqual([["2026-03-09", "2026-03-13", null]]);
    }
  });

  it("eight times over, one of eight stands", async () => {
    const { employee } = await somebody();
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        record({ employeeId: employee, startsOn: `2026-03-0${i + 1}`, endsOn: "2026-03-09" }),
      ),
    );
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    expect(all.flatMap(codes).toSorted()).toEqual(Array(7).fill("LEAVE_OVERLAPS"));
    expect(await datesOf(employee, 2026)).toHaveLength(1);
  });

  it("again and again, the one always overtaken is told so, and writes nothing", async () => {
    const { employee } = await somebody();
    let day = 0;
    const race = intercepted(table, async (request, send) => {
      day += isWrite(request) ? 1 : 0;
      if (isWrite(request))
        value(await record({ employeeId: employee, startsOn: `2026-07-0${day}`, endsOn: `2026-07-0${day}` }));
      return send();
    });
    const unlucky = await Organization.recordLeave(at(NOW, race.db), town.hr, input({ employeeId: employee }));
    race.close();
    expect(codes(unlucky)).toEqual(["VERSION_CONFLICT"]);
    expect(await datesOf(employee, 2026)).toEqual([1, 2, 3, 4].map((n) => [`2026-07-0${n}`, `2026-07-0${n}`, null]));
  });
});

describe("a request that dies on the way", () => {
  const dying = (when: "before" | "after") =>
    intercepted(table, async (request, send) => {
      if (isWrite(request) && when === "before") throw new Error("killed");
      const answer = await send();
      if (isWrite(request)) throw new Error("killed");
      return answer;
    });

  it.each([["before"], ["after"]] as const)("%s the table has it: sent again, it is done once", async (when) => {
    const { employee } = await somebody();
    const sent = input({ employeeId: employee, startsOn: "2026-12-28", endsOn: "2027-01-08" });
    const before = await snapshot(table.db);
    const killed = dying(when);
    await expect(Organization.recordLeave(at(NOW, killed.db), town.hr, sent)).rejects.toThrow("killed");
    killed.close();
    if (when === "before") expect(await snapshot(table.db)).toEqual(before);
    const leave = value(await Organization.recordLeave(at(LATER), town.hr, sent));
    expect(leave.recordedAt).toBe(when === "before" ? LATER : NOW);

    const cancelling = dying(when);
    await expect(cancel(leave, REASON, at(LATER, cancelling.db))).rejects.toThrow("killed");
    cancelling.close();
    const cancelled = value(await cancel(leave));
    expect(cancelled).toMatchObject({ cancelledAt: LATER, cancelReason: REASON, version: 2 });
    for (const year of [2026, 2027]) expect(await listed(employee, year)).toEqual([cancelled]);
    expect(await trail(leave.id)).toHaveLength(2);
  });
});

describe("a leave cancelled", () => {
  it("stays on record in every year, with when and why, and frees its days", async () => {
    const { employee } = await somebody();
    const sent = input({ employeeId: employee, startsOn: "2026-12-28", endsOn: "2027-01-08" });
    const leave = value(await Organization.recordLeave(at(), town.hr, sent));
    const cancelled = value(await cancel(leave));
    expect(cancelled).toEqual({
      ...leave,
      cancelledAt: LATER,
      cancelReason: REASON,
      version: 2,
      auditHash: cancelled.auditHash,
      lastChange: cancelled.lastChange,
    });
    for (const year of [2026, 2027]) expect(await listed(employee, year)).toEqual([cancelled]);
    // The request that recorded it, come once more, is answered with it and does not revive it.
    expect(value(await Organization.recordLeave(at(LATER), town.hr, sent))).toEqual(cancelled);
    const again = value(await record({ employeeId: employee, startsOn: "2027-01-04", endsOn: "2027-01-04" }));
    expect(await listed(employee, 2027)).toEqual([cancelled, again]);
  });

  it("twice by the same request is cancelled once; otherwise the second is refused", async () => {
    const { employee } = await somebody();
    const leave = value(await record({ employeeId: employee }));
    const cancelled = value(await cancel(leave));
    const before = await snapshot(table.db);
    expect(value(await cancel(leave, REASON, at("2026-02-01T02:00:00.000Z")))).toEqual(cancelled);
    expect(await cancel(leave, "Karena alasan yang lain")).toEqual({
      ok: false,
      errors: [{ code: "VERSION_CONFLICT", path: ["version"], params: {} }],
    });
    expect(await cancel(cancelled, "Karena alasan yang lain")).toEqual({
      ok: false,
      errors: [{ code: "LEAVE_CANCELLED", path: ["leaveId"], params: {} }],
    });
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("by two at once is cancelled by the quicker", async () => {
    const { employee } = await somebody();
    const leave = value(await record({ employeeId: employee }));
    const race = overtaken(table, 1, async () => value(await cancel(leave, "Alasan yang lebih cepat")));
    expect(codes(await cancel(leave, REASON, at(LATER, race.db)))).toEqual(["VERSION_CONFLICT"]);
    race.close();
    expect((await listed(employee, 2026))?.map((one) => one.cancelReason)).toEqual(["Alasan yang lebih cepat"]);
  });

  it.each([
    ["nothing's id", NO_LEAVE],
    ["another kind's id", "emp_00000000000000000000"],
    ["no id", "tidak ada#"],
  ])("is not found by %s", async (_, id) => {
    expect(await cancel({ id, version: 1 })).toEqual({
      ok: false,
      errors: [{ code: "NOT_FOUND", path: ["leaveId"], params: {} }],
    });
  });

  it("is not another agency's to cancel", async () => {
    const { employee } = await somebody();
    const leave = value(await record({ employeeId: employee }));
    const before = await snapshot(table.db);
    const asked = { leaveId: leave.id, version: 1, reason: REASON };
    expect(codes(await Organization.cancelLeave(at(), other.hr, asked))).toEqual(["NOT_FOUND"]);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it.each([
    ["a reason of nine letters", "x".repeat(9)],
    ["a reason of 1,001 letters", "x".repeat(1001)],
  ])("can never have %s", async (_, reason) => {
    await expect(cancel({ id: NO_LEAVE, version: 1 }, reason)).rejects.toThrow(BadInputError);
  });
});

describe("the trail of a leave", () => {
  it("is whole, and says nothing of what the leave is for", async () => {
    const { employee } = await somebody();
    const leave = value(await record({ employeeId: employee }));
    value(await cancel(leave));
    const entries = await trail(leave.id);
    expect(entries.map(({ action, actor, at: when, reason }) => [action, actor, when, reason])).toEqual([
      ["leave.record", town.hr.employee, NOW, null],
      ["leave.cancel", town.hr.employee, LATER, null],
    ]);
    expect(Audit.firstBreak(entries)).toBeNull();
    for (const said of ["SAKIT", DECREE, REASON, "2026-03-09"]) expect(canonicalJson(entries)).not.toContain(said);
  });
});

describe("writing leave", () => {
  it("is a personnel officer's, at home", async () => {
    const { employee } = await somebody();
    const leave = value(await record({ employeeId: employee }));
    const before = await snapshot(table.db);
    const asked = { leaveId: leave.id, version: 1, reason: REASON };
    const auditor: Actor.EmployeeActor = { ...town.head, grants: ["AUDITOR"] };
    for (const actor of [clerk, town.head, town.regent, auditor]) {
      await expect(Organization.recordLeave(at(), actor, input())).rejects.toThrow(ForbiddenError);
      await expect(Organization.cancelLeave(at(), actor, asked)).rejects.toThrow(ForbiddenError);
    }
    await expect(Organization.recordLeave(at(), null, input())).rejects.toThrow(UnauthenticatedError);
    await expect(Organization.cancelLeave(at(), null, asked)).rejects.toThrow(UnauthenticatedError);
    const elsewhere = { ...at(), region: "ap-southeast-1" };
    await expect(Organization.recordLeave(elsewhere, town.hr, input())).rejects.toThrow(WrongRegionError);
    await expect(Organization.cancelLeave(elsewhere, town.hr, asked)).rejects.toThrow(WrongRegionError);
    expect(await snapshot(table.db)).toEqual(before);
  });
});

describe("an employee's leaves", () => {
  let leave: Organization.Leave;
  beforeAll(async () => {
    leave = value(await record({ startsOn: "2026-09-01", endsOn: "2026-09-04" }));
  });
  const whole = () => [leave];
  const datesAlone = () => [
    {
      id: leave.id,
      startsOn: "2026-09-01",
      endsOn: "2026-09-04",
      cancelledAt: null,
      version: 1,
      kind: null,
      decree: null,
      recordedBy: null,
      recordedAt: null,
      cancelReason: null,
    },
  ];

  it.each([
    ["the employee", () => clerk, whole],
    ["a personnel officer", () => town.hr, whole],
    ["an auditor", (): Person => ({ ...(town.staff[1] ?? clerk), grants: ["AUDITOR"] }), whole],
    ["the rater: dates alone", () => town.head, datesAlone],
    ["the rater's superior: dates alone", () => town.regent, datesAlone],
    ["a colleague: nothing", () => town.staff[1] ?? clerk, () => null],
  ])("are for %s", async (_, actor, seen) => {
    expect(await listed(clerk.employee, 2026, actor())).toEqual(seen());
  });

  it("keep from the rater why one was cancelled, and not that it was", async () => {
    const { employee } = await somebody();
    const cancelled = value(await cancel(value(await record({ employeeId: employee }))));
    expect(await listed(employee, 2026, town.head)).toMatchObject([
      { id: cancelled.id, cancelledAt: LATER, cancelReason: null },
    ]);
  });

  it("are for nobody who is not signed in", async () => {
    await expect(listed(clerk.employee, 2026, null)).rejects.toThrow(UnauthenticatedError);
  });

  it.each([[2019], [2101], [2026.5]])("are those of a year from 2020 to 2100, not %d", async (year) => {
    await expect(listed(clerk.employee, year)).rejects.toThrow(
      new BadInputError("year: a year from 2020 to 2100.", ["year"]),
    );
  });
});

describe("an officer's own leave", () => {
  it("is another officer's to record and to cancel", async () => {
    const own = input({ employeeId: town.hr.employee, startsOn: "2026-11-02", endsOn: "2026-11-03" });
    await expect(Organization.recordLeave(at(), town.hr, own)).rejects.toThrow(ForbiddenError);
    const [other] = town.staff;
    const colleague = { ...town.hr, employee: other?.employee ?? "" };
    const leave = value(await Organization.recordLeave(at(), colleague, own));
    const cancel = { leaveId: leave.id, version: leave.version, reason: "Tercatat pada tanggal yang keliru" };
    await expect(Organization.cancelLeave(at(), town.hr, cancel)).rejects.toThrow(ForbiddenError);
    expect(value(await Organization.cancelLeave(at(), colleague, cancel)).cancelledAt).toBe(at().now);
  });
});

describe("the register a close reads", () => {
  it("holds every leave of the year, cancelled ones too, in its employee's shard, and no other agency's", async () => {
    const [stranger] = other.staff;
    const theirs = input({ employeeId: stranger?.employee ?? "" });
    value(await Organization.recordLeave(at(), other.hr, theirs));
    const { edges } = await Organization.employeePage(at(), town.hr, 100);
    const expected = new Map<string, Organization.LeaveView>();
    for (const { node } of edges)
      for (const leave of (await listed(node.id, 2026)) ?? []) expected.set(leave.id, leave);
    expect(expected.size).toBeGreaterThan(10);

    const found: Organization.Leave[] = [];
    for (let shard = 0; shard < Organization.LEAVE_SHARDS; shard += 1) {
      const rows = await collect(Organization.leavesOfShard(table.db, town.agency.id, 2026, shard));
      expect(rows.every((leave) => shardOf(leave.employee, Organization.LEAVE_SHARDS) === shard)).toBe(true);
      const order = rows.map((leave) => `${leave.employee} ${leave.startsOn}`);
      expect(order).toEqual(order.toSorted());
      found.push(...rows);
    }
    expect(new Map(found.map((leave) => [leave.id, leave]))).toEqual(expected);
    expect(found).toHaveLength(expected.size);
  });

  it("is empty for a year without leave", async () => {
    expect(await collect(Organization.leavesOfShard(table.db, town.agency.id, 2099, 0))).toEqual([]);
  });
});
