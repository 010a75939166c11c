import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Actor from "../actor/index.ts";
import * as Audit from "../audit/index.ts";
import { writeOne } from "../dynamo/index.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { codes, depsAt, nip, REGION, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { overtaken } from "../testing/intercepted.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Organization from "./index.ts";

const NOW = "2026-01-05T02:00:00.000Z";
let table: TestTable;
let town: SmallAgency;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Organisasi", 1);
});
afterAll(() => table.drop());

const at = (now: string) => depsAt(table.db, now);
let made = 0;
const key = (): string => {
  made += 1;
  return `kunci-${String(made).padStart(4, "0")}`;
};
/** The n-th number nobody has here. */
const freshNip = (): string => {
  made += 1;
  return nip(600 + made);
};
const employeeInput = (more: Partial<Organization.EmployeeInput> = {}): Organization.EmployeeInput => ({
  nip: freshNip(),
  name: "Sari Wulandari",
  kind: "PNS",
  rank: "III/a",
  idempotencyKey: key(),
  ...more,
});
const createEmployee = async (more: Partial<Organization.EmployeeInput> = {}) =>
  value(await Organization.createEmployee(at(NOW), town.hr, employeeInput(more)));
const createUnit = async (parentId = town.root.id, name = "Bidang Pelayanan") =>
  value(await Organization.createUnit(at(NOW), town.hr, { name, kind: "UNIT", parentId, idempotencyKey: key() }));
const createPosition = async (unitId: string, leads = false, job: Organization.JobKind = "PENGAWAS") =>
  value(
    await Organization.createPosition(at(NOW), town.hr, {
      unitId,
      title: "Kepala Bidang",
      job,
      leads,
      idempotencyKey: key(),
    }),
  );
const assign = (
  employee: Pick<Organization.Employee, "id" | "version">,
  positionId: string,
  startsOn: string,
  kind: "DEFINITIVE" | "ACTING" = "DEFINITIVE",
) =>
  Organization.assign(at(NOW), town.hr, {
    employeeId: employee.id,
    positionId,
    startsOn,
    kind,
    version: employee.version,
  });
const headsOf = async (unit: string) =>
  (await Organization.unit(at(NOW), town.hr, unit))?.heads.map((head) => [head.employee, head.startsOn, head.endsOn]);
const chain = async (entity: string) => Audit.entriesOf(table.db, town.agency.id, entity);

describe("what an officer creates", () => {
  const unit = (more: Partial<Organization.UnitInput> = {}) => ({
    name: "Bidang Umum",
    kind: "UNIT" as const,
    parentId: town.office.id,
    idempotencyKey: "kunci-unit",
    ...more,
  });
  const position = (more: Partial<Organization.PositionInput> = {}) => ({
    unitId: town.office.id,
    title: "Analis",
    job: "FUNCTIONAL" as const,
    leads: false,
    idempotencyKey: "kunci-jabatan",
    ...more,
  });
  const person = (more: Partial<Organization.EmployeeInput> = {}) => ({
    nip: "198501202008012002",
    name: "Ratna Dewi",
    kind: "PNS" as const,
    rank: null,
    idempotencyKey: "kunci-pegawai",
    ...more,
  });

  it.each([
    [
      "a unit",
      () => Organization.createUnit(at(NOW), town.hr, unit()),
      () => Organization.createUnit(at(NOW), town.hr, unit({ name: "Bidang Khusus" })),
    ],
    [
      "a position",
      () => Organization.createPosition(at(NOW), town.hr, position()),
      () => Organization.createPosition(at(NOW), town.hr, position({ leads: true })),
    ],
    [
      "an employee",
      () => Organization.createEmployee(at(NOW), town.hr, person()),
      () => Organization.createEmployee(at(NOW), town.hr, person({ rank: "III/b" })),
    ],
  ] as const)(
    "%s: sent twice is there once, and other content under the same key is refused",
    async (_, create, other) => {
      const first = await create();
      expect(value<{ readonly version: number }>(first).version).toBe(1);
      const before = await snapshot(table.db);
      expect(await create()).toEqual(first);
      expect(codes(await other())).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
      expect(await snapshot(table.db)).toEqual(before);
    },
  );

  it("under one key by two officers is two objects", async () => {
    const second = await createEmployee({ name: "Petugas Kedua" });
    value(await Organization.giveGrant(at(NOW), town.hr, { employeeId: second.id, kind: "HR" }));
    const officer: Actor.EmployeeActor = { ...town.hr, employee: second.id };
    const input = unit({ idempotencyKey: "kunci-bersama" });
    const one = value(await Organization.createUnit(at(NOW), town.hr, input));
    const other = value(await Organization.createUnit(at(NOW), officer, input));
    expect(other.id).not.toBe(one.id);
  });

  it.each([
    [
      "unit",
      () =>
        Organization.createUnit(
          at(NOW),
          town.hr,
          unit({ parentId: "unt_00000000000000000000", idempotencyKey: key() }),
        ),
      "parentId",
    ],
    [
      "position's unit",
      () => Organization.createPosition(at(NOW), town.hr, position({ unitId: "nonsense", idempotencyKey: key() })),
      "unitId",
    ],
  ])("needs an existing %s", async (_, create, path) => {
    expect(await create()).toEqual({ ok: false, errors: [{ code: "NOT_FOUND", path: [path], params: {} }] });
  });

  it("is refused to everybody else, and elsewhere", async () => {
    const before = await snapshot(table.db);
    const auditor: Actor.EmployeeActor = { ...town.head, grants: ["AUDITOR"] };
    for (const actor of [town.head, town.regent, auditor]) {
      await expect(Organization.createUnit(at(NOW), actor, unit())).rejects.toThrow(ForbiddenError);
      await expect(Organization.createPosition(at(NOW), actor, position())).rejects.toThrow(ForbiddenError);
      await expect(Organization.createEmployee(at(NOW), actor, person())).rejects.toThrow(ForbiddenError);
    }
    await expect(Organization.createUnit(at(NOW), null, unit())).rejects.toThrow(UnauthenticatedError);
    const elsewhere = { ...at(NOW), region: "ap-southeast-1" };
    await expect(Organization.createUnit(elsewhere, town.hr, unit())).rejects.toThrow(WrongRegionError);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it.each([
    ["a key with a space", { idempotencyKey: "kunci unit" }],
    ["a key of 7 characters", { idempotencyKey: "kunci-1" }],
    ["a name of one letter", { name: "B" }],
    ["a name of 121 letters", { name: "B".repeat(121) }],
  ])("can never have %s", async (_, more) => {
    await expect(Organization.createUnit(at(NOW), town.hr, unit(more))).rejects.toThrow(BadInputError);
  });
});

describe("a unit", () => {
  it("stands at most eight levels deep", async () => {
    let parent = town.root;
    for (let level = 2; level <= 8; level += 1) parent = await createUnit(parent.id, `Tingkat ${level}`);
    expect(parent.path).toHaveLength(8);
    const input = { name: "Tingkat 9", kind: "UNIT", parentId: parent.id, idempotencyKey: key() } as const;
    expect(await Organization.createUnit(at(NOW), town.hr, input)).toEqual({
      ok: false,
      errors: [{ code: "UNIT_TOO_DEEP", path: ["parentId"], params: { limit: 8 } }],
    });
  });

  it("is listed after the one above it, page by page", async () => {
    const walked: Organization.Unit[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof Organization.unitPage>> = await Organization.unitPage(
        at(NOW),
        town.head,
        3,
        after,
      );
      walked.push(...page.edges.map((edge) => edge.node));
      after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    expect(new Set(walked.map((unit) => unit.id)).size).toBe(walked.length);
    expect(walked[0]?.id).toBe(town.root.id);
    for (const [i, unit] of walked.entries())
      if (unit.parent !== null) expect(walked.slice(0, i).map((one) => one.id)).toContain(unit.parent);
    expect(walked).toHaveLength((await Organization.everyUnit(table.db, town.agency.id)).length);
  });
});

describe("an employee number", () => {
  it("belongs to one employee of an agency, and the second is not created", async () => {
    const taken = freshNip();
    await createEmployee({ nip: taken });
    const before = await snapshot(table.db);
    const again = await Organization.createEmployee(at(NOW), town.hr, employeeInput({ nip: taken }));
    expect(again).toEqual({ ok: false, errors: [{ code: "NIP_TAKEN", path: ["nip"], params: {} }] });
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("is the same with spaces in it", async () => {
    const taken = freshNip();
    const spaced = taken.replace(/^(.{8})(.{6})(.)/, "$1 $2 $3 ");
    expect((await createEmployee({ nip: spaced })).nip).toBe(taken);
    expect(codes(await Organization.createEmployee(at(NOW), town.hr, employeeInput({ nip: taken })))).toEqual([
      "NIP_TAKEN",
    ]);
  });

  it("goes to one of two who ask at once", async () => {
    const wanted = freshNip();
    const race = overtaken(table, 1, () => createEmployee({ nip: wanted, name: "Yang Pertama" }));
    const second = await Organization.createEmployee(depsAt(race.db, NOW), town.hr, employeeInput({ nip: wanted }));
    race.close();
    expect(codes(second)).toEqual(["NIP_TAKEN"]);
  });

  it.each([
    ["a civil servant without one", { nip: null }, "NIP_MISSING"],
    ["a PPPK without one", { nip: null, kind: "PPPK" as const }, "NIP_MISSING"],
    ["a PPPK's, sent for a PNS", { nip: "199312282025212001" }, "NIP_OF_OTHER_KIND"],
    ["a PNS's, sent for a PPPK", { nip: "198501202008012002", kind: "PPPK" as const }, "NIP_OF_OTHER_KIND"],
    ["one of 17 digits", { nip: "19640917198503100" }, "NIP_NOT_VALID"],
    ["one of 30 February", { nip: "199002302015011001" }, "NIP_NOT_VALID"],
  ])("is refused: %s", async (_, more, code) => {
    const before = await snapshot(table.db);
    expect(codes(await Organization.createEmployee(at(NOW), town.hr, employeeInput(more)))).toEqual([code]);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("is not needed by a state official, and several have none", async () => {
    for (const name of ["Wakil Bupati", "Bupati"])
      expect((await createEmployee({ nip: null, kind: "STATE_OFFICIAL", name })).nip).toBeNull();
  });
});

describe("employees by name", () => {
  it("stand in the order of letters, whatever their case, equals once each, over pages of any size", async () => {
    const names = ["zul", "Åsa", "budi", "Budi", "ANI", "😀 Nama"];
    for (const name of names) await createEmployee({ name });
    const walk = async (first: number): Promise<readonly string[]> => {
      const walked: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof Organization.employeePage>> = await Organization.employeePage(
          at(NOW),
          town.hr,
          first,
          after,
        );
        walked.push(...page.edges.map((edge) => edge.node.name));
        after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
      } while (after !== null);
      return walked;
    };
    const whole = await walk(100);
    const inOrder = whole.filter((name) => names.includes(name)).map((name) => name.toLowerCase());
    expect(inOrder).toEqual(["ani", "budi", "budi", "zul", "åsa", "😀 nama"]);
    expect(await walk(1)).toEqual(whole);
    expect(await walk(3)).toEqual(whole);
  });

  it("stand with any name, even one whose sixtieth letter takes two places in memory", async () => {
    const name = `${"a".repeat(59)}😀 Nama`;
    const { id } = await createEmployee({ name });
    const { edges } = await Organization.employeePage(at(NOW), town.hr, 100);
    const place = edges.findIndex((edge) => edge.node.id === id);
    const next = await Organization.employeePage(at(NOW), town.hr, 100, edges[place]?.cursor);
    expect(edges[place]?.node.name).toBe(name);
    expect(next.edges).toEqual(edges.slice(place + 1));
    const [stored] = (await snapshot(table.db, id)).filter((item) => item.sk === "@PROFILE");
    expect(stored?.listSk).toBe(`${"a".repeat(59)}😀\u0001${id}`);
  });

  it("are for officers and auditors, and a cursor of another list is refused", async () => {
    await expect(Organization.employeePage(at(NOW), town.head, 10)).rejects.toThrow(ForbiddenError);
    const units = await Organization.unitPage(at(NOW), town.hr, 1);
    const foreign = Organization.employeePage(at(NOW), town.hr, 10, units.edges[0]?.cursor ?? "");
    await expect(foreign).rejects.toThrow(BadInputError);
  });
});

describe("an assignment", () => {
  it("sent twice is one", async () => {
    const [unit, employee] = [await createUnit(), await createEmployee()];
    const position = await createPosition(unit.id, true);
    const first = value(await assign(employee, position.id, "2026-01-01"));
    const before = await snapshot(table.db);
    // With the version of the lost answer, and with the current one.
    expect(value(await assign(employee, position.id, "2026-01-01"))).toEqual(first);
    expect(value(await assign(first, position.id, "2026-01-01"))).toEqual(first);
    expect(await snapshot(table.db)).toEqual(before);
    expect(Audit.firstBreak(await chain(employee.id))).toBeNull();
  });

  it("ends the one before it the day before, there and in the unit that was headed", async () => {
    const [a, b] = [await createUnit(), await createUnit()];
    const employee = await createEmployee();
    const first = value(await assign(employee, (await createPosition(a.id, true)).id, "2026-01-01"));
    const second = value(await assign(first, (await createPosition(b.id, true)).id, "2026-03-01"));
    expect(second.assignments.map((one) => [one.unit, one.startsOn, one.endsOn])).toEqual([
      [a.id, "2026-01-01", "2026-02-28"],
      [b.id, "2026-03-01", null],
    ]);
    expect(await headsOf(a.id)).toEqual([[employee.id, "2026-01-01", "2026-02-28"]]);
    expect(await headsOf(b.id)).toEqual([[employee.id, "2026-03-01", null]]);
    for (const entity of [employee.id, a.id, b.id]) expect(Audit.firstBreak(await chain(entity))).toBeNull();
  });

  it("to another leading position of the same unit keeps one head at a time", async () => {
    const unit = await createUnit();
    const employee = await createEmployee();
    const first = value(await assign(employee, (await createPosition(unit.id, true)).id, "2026-01-01"));
    value(await assign(first, (await createPosition(unit.id, true)).id, "2026-02-01"));
    expect(await headsOf(unit.id)).toEqual([
      [employee.id, "2026-01-01", "2026-01-31"],
      [employee.id, "2026-02-01", null],
    ]);
  });

  it("as acting head stands beside one's own, and the acting head counts", async () => {
    const [home, away] = [await createUnit(), await createUnit()];
    const employee = await createEmployee();
    const own = value(await assign(employee, (await createPosition(home.id, true)).id, "2026-01-01"));
    const both = value(await assign(own, (await createPosition(away.id, true)).id, "2026-02-01", "ACTING"));
    expect(Organization.assignmentOn(both.assignments, "2026-01-31")?.unit).toBe(home.id);
    expect(Organization.assignmentOn(both.assignments, "2026-02-01")?.unit).toBe(away.id);
    expect(await headsOf(home.id)).toEqual([[employee.id, "2026-01-01", null]]);
  });

  it.each([
    ["the day the one before started", "2026-02-01", ["STARTS_TOO_EARLY"]],
    ["a day earlier", "2026-01-31", ["STARTS_TOO_EARLY"]],
    ["a day later", "2026-02-02", []],
  ])("may not start on %s: %s", async (_, startsOn, refused) => {
    const unit = await createUnit();
    const employee = await createEmployee();
    const first = value(await assign(employee, (await createPosition(unit.id)).id, "2026-02-01"));
    expect(codes(await assign(first, (await createPosition(unit.id)).id, startsOn))).toEqual(refused);
  });

  it.each([
    ["while its head is there", "2026-05-31", ["UNIT_HAS_HEAD"]],
    ["on the head's last day", "2026-06-30", ["UNIT_HAS_HEAD"]],
    ["from the day after", "2026-07-01", []],
    ["before the head comes, without an end", "2025-12-01", ["UNIT_HAS_HEAD"]],
  ])("makes nobody a second head of a unit %s", async (_, startsOn, refused) => {
    const [unit, elsewhere] = [await createUnit(), await createUnit()];
    const position = await createPosition(unit.id, true);
    const head = value(await assign(await createEmployee(), position.id, "2026-01-01"));
    value(await assign(head, (await createPosition(elsewhere.id)).id, "2026-07-01"));
    const before = await snapshot(table.db, town.agency.id);
    const other = await createEmployee();
    expect(codes(await assign(other, position.id, startsOn))).toEqual(refused);
    if (refused.length > 0) expect(await headsOf(unit.id)).toEqual([[head.id, "2026-01-01", "2026-06-30"]]);
    expect((await snapshot(table.db, town.agency.id)).length).toBeGreaterThan(before.length);
  });

  it("allows an acting head beside the definitive one, and no second", async () => {
    const unit = await createUnit();
    const position = await createPosition(unit.id, true);
    value(await assign(await createEmployee(), position.id, "2026-01-01"));
    value(await assign(await createEmployee(), position.id, "2026-02-01", "ACTING"));
    expect(codes(await assign(await createEmployee(), position.id, "2026-03-01", "ACTING"))).toEqual(["UNIT_HAS_HEAD"]);
  });

  it("of two employees to one head's position at once is one's", async () => {
    const unit = await createUnit();
    const position = await createPosition(unit.id, true);
    const [quick, slow] = [await createEmployee(), await createEmployee()];
    const race = overtaken(table, 1, () => assign(quick, position.id, "2026-01-01"));
    const input = { employeeId: slow.id, positionId: position.id, startsOn: "2026-01-01", kind: "DEFINITIVE" } as const;
    const lost = await Organization.assign(depsAt(race.db, NOW), town.hr, { ...input, version: slow.version });
    race.close();
    expect(codes(lost)).toEqual(["VERSION_CONFLICT"]);
    expect(await headsOf(unit.id)).toEqual([[quick.id, "2026-01-01", null]]);
    expect((await Organization.employee(at(NOW), town.hr, slow.id))?.assignments).toEqual([]);
  });

  it("of one employee to two positions at once is one", async () => {
    const unit = await createUnit();
    const [here, there] = [await createPosition(unit.id), await createPosition(unit.id)];
    const employee = await createEmployee();
    const answers = await Promise.all([
      assign(employee, here.id, "2026-01-01"),
      assign(employee, there.id, "2026-01-01"),
    ]);
    expect(answers.map((answer) => answer.ok).toSorted()).toEqual([false, true]);
    expect(answers.flatMap(codes)).toEqual(["VERSION_CONFLICT"]);
    expect((await Organization.employee(at(NOW), town.hr, employee.id))?.assignments).toHaveLength(1);
  });

  it("is refused from another version of the employee", async () => {
    const unit = await createUnit();
    const employee = await createEmployee();
    const position = await createPosition(unit.id);
    expect(codes(await assign({ ...employee, version: 2 }, position.id, "2026-01-01"))).toEqual(["VERSION_CONFLICT"]);
  });

  it.each([
    ["the sixtieth", 59, []],
    ["one more", 60, ["TOO_MANY_ASSIGNMENTS"]],
  ])("is one of at most sixty: %s", async (_, before, refused) => {
    const unit = await createUnit();
    const employee = await createEmployee();
    const first = value(await assign(employee, (await createPosition(unit.id)).id, "2024-01-01"));
    const [one] = first.assignments;
    const assignments = Array.from({ length: before }, () => ({ ...one, endsOn: "2024-12-31" }));
    const update = { pk: `A#${town.agency.id}#${employee.id}`, sk: "@PROFILE" };
    await writeOne(table.db, { update, set: { assignments }, when: { equals: { version: 2 } } });
    expect(codes(await assign(first, (await createPosition(unit.id)).id, "2026-01-01"))).toEqual(refused);
  });

  it.each([
    ["an unknown employee", "emp_00000000000000000000", null, "employeeId"],
    ["an unknown position", null, "pos_00000000000000000000", "positionId"],
    ["a position's place taken by a unit's id", null, "unit", "positionId"],
  ])("is not found: %s", async (_, employeeId, positionId, path) => {
    const [employee, position] = [await createEmployee(), await createPosition(town.office.id)];
    const input = {
      employeeId: employeeId ?? employee.id,
      positionId: positionId === "unit" ? town.office.id : (positionId ?? position.id),
      startsOn: "2026-01-01",
      kind: "DEFINITIVE" as const,
      version: 1,
    };
    expect(await Organization.assign(at(NOW), town.hr, input)).toEqual({
      ok: false,
      errors: [{ code: "NOT_FOUND", path: [path], params: {} }],
    });
  });
});

describe("a unit's members", () => {
  it("are those assigned today, for the heads above, officers and auditors", async () => {
    const unit = await createUnit(town.office.id);
    const [stays, leaves, comes] = [await createEmployee(), await createEmployee(), await createEmployee()];
    const position = await createPosition(unit.id);
    const elsewhere = await createPosition(town.root.id);
    value(await assign(stays, position.id, "2025-01-01"));
    const left = value(await assign(leaves, position.id, "2025-01-01"));
    value(await assign(left, elsewhere.id, "2026-01-06"));
    value(await assign(comes, position.id, "2026-01-06"));
    const members = async (now: string, actor: Actor.Actor) =>
      (await Organization.memberPage(at(now), actor, unit.id, 100)).edges.map((edge) => edge.node.id).toSorted();
    // Midnight between 5 and 6 January in WIB.
    expect(await members("2026-01-05T16:59:59.999Z", town.head)).toEqual([stays.id, leaves.id].toSorted());
    expect(await members("2026-01-05T17:00:00.000Z", town.regent)).toEqual([stays.id, comes.id].toSorted());
    expect(await members(NOW, { ...town.staff[0], grants: ["AUDITOR"] } as Actor.EmployeeActor)).toHaveLength(2);
    const [colleague] = town.staff;
    if (colleague === undefined) throw new Error("no staff");
    await expect(members(NOW, colleague)).rejects.toThrow(ForbiddenError);
  });
});

describe("founding an agency", () => {
  const operator: Actor.Actor = { kind: "OPERATOR", id: "op-found" };
  const input = (more: Partial<Organization.FoundingInput> = {}): Organization.FoundingInput => ({
    name: "Pemerintah Kota Baru",
    zone: "WIT",
    cell: "jakarta",
    firstOfficer: { nip: "199312282025212001", name: "Petugas Pertama", rank: null },
    idempotencyKey: "kunci-instansi",
    ...more,
  });

  it("twice is founding one, with a new code that makes the first void", async () => {
    const first = value(await Organization.found(at(NOW), operator, input()));
    const second = value(await Organization.found(at(NOW), operator, input()));
    expect(first.agency).toMatchObject({ name: "Pemerintah Kota Baru", zone: "WIT", homeRegion: REGION, epoch: 1 });
    expect(second.agency).toEqual(first.agency);
    const token = { issuer: "https://issuer.example", subject: "founder" };
    expect(codes(await Actor.claim(at(NOW), token, first.code))).toEqual(["CODE_NOT_VALID"]);
    const { employee } = value(await Actor.claim(at(NOW), token, second.code));
    expect(await Actor.resolve(at(NOW), token)).toEqual({
      kind: "EMPLOYEE",
      agency: first.agency.id,
      employee,
      grants: ["HR"],
    });
    // From now on no operator has a way into the agency.
    expect(codes(await Organization.found(at(NOW), operator, input()))).toEqual(["OFFICER_SIGNED_IN"]);
  });

  it.each([
    ["another name", { name: "Pemerintah Kota Lain" }],
    ["another zone", { zone: "WIB" as const }],
    ["another officer", { firstOfficer: { nip: "199312282025212001", name: "Orang Lain", rank: null } }],
  ])("with %s under the same key is refused", async (_, more) => {
    const first = input({ idempotencyKey: key() });
    value(await Organization.found(at(NOW), operator, first));
    const before = await snapshot(table.db);
    const other = Organization.found(at(NOW), operator, { ...first, ...more });
    expect(codes(await other)).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("is an operator's, whatever an officer may do in an agency", async () => {
    const before = await snapshot(table.db);
    const refused = Organization.found(at(NOW), town.hr, input({ idempotencyKey: "kunci-lain" }));
    await expect(refused).rejects.toThrow(ForbiddenError);
    await expect(Organization.found(at(NOW), null, input())).rejects.toThrow(UnauthenticatedError);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("needs a valid employee number, and founds nothing without", async () => {
    const before = await snapshot(table.db);
    const broken = input({ idempotencyKey: "kunci-salah", firstOfficer: { nip: "1", name: "Petugas", rank: null } });
    expect(codes(await Organization.found(at(NOW), operator, broken))).toEqual(["NIP_NOT_VALID"]);
    expect(await snapshot(table.db)).toEqual(before);
  });
});
