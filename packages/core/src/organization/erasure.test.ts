import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Actor from "../actor/index.ts";
import * as Audit from "../audit/index.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { canonicalJson, digest, sha256 } from "../shared/json.ts";
import { addDays, dateAt } from "../shared/time.ts";
import { CANCELLED, DECREE, type Erasing, erasing, key, LATER, LEFT, NOW, REASON, token } from "../testing/erasing.ts";
import { codes, nip, type Person, value } from "../testing/fixture.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Organization from "./index.ts";

let here: Erasing;
beforeAll(async () => {
  here = await erasing();
});
afterAll(() => here.table.drop());

describe("an erased identity", () => {
  it("leaves an employee without name, number and rank, who has left", async () => {
    const { person, employee } = await here.whole();
    const erased = value(await here.erase(person));
    expect(erased).toEqual({
      ...employee,
      name: "Identitas dihapus",
      nip: null,
      rank: null,
      assignments: [{ ...employee.assignments[0], endsOn: LEFT }],
      created: "",
      erasedAt: NOW,
      version: 3,
      auditHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      auditSalt: expect.stringMatching(/^[0-9a-f]{32}$/),
      lastChange: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await here.found(person)).toEqual(erased);
    expect(Organization.isErased(erased)).toBe(true);
    expect(Organization.isErased(employee)).toBe(false);
  });

  it("stands nowhere in the here.table, nor does what would tell whether a guess is right", async () => {
    const { person, code, employee } = await here.whole();
    const leaves = [...((await here.leavesOf(person, 2026)) ?? []), ...((await here.leavesOf(person, 2027)) ?? [])];
    const link = await Actor.linkOf(here.table.db, here.town.agency.id, person.employee);
    const before = await snapshot(here.table.db);
    const kept = before.filter(({ id }) => leaves.some((leave) => leave.id === id));
    const traces = {
      name: employee.name,
      "name in the list": employee.name.toLowerCase(),
      number: employee.nip ?? "",
      "number taken": sha256(employee.nip ?? ""),
      "sign-in": sha256(`https://issuer.example\u0000${person.employee}`),
      "open code": sha256(code),
      "digest of the creation": employee.created,
      "salt of the chain": employee.auditSalt,
      "salt of the sign-in": link?.auditSalt ?? "",
      "salt of the first leave": String(kept[0]?.auditSalt),
      "salt of the second leave": String(kept[1]?.auditSalt),
      "digest of the first leave's recording": String(kept[0]?.created),
      "digest of the second leave's recording": String(kept[1]?.created),
      "why a leave was cancelled": CANCELLED,
    };
    const seen = (text: string) =>
      Object.entries(traces).flatMap(([what, trace]) => (text.includes(trace) ? [what] : []));
    expect(seen(JSON.stringify(before))).toEqual(Object.keys(traces));
    value(await here.erase(person));
    const after = JSON.stringify(await snapshot(here.table.db));
    expect(seen(after)).toEqual([]);
    expect(after).not.toContain(REASON);
    const own = (await snapshot(here.table.db)).filter((item) => JSON.stringify(item).includes(person.employee));
    for (const word of ["SAKIT", DECREE]) expect(JSON.stringify(own)).not.toContain(word);
  });

  it("changes what is about the employee and nothing else", async () => {
    const { person } = await here.whole();
    const before = await snapshot(here.table.db);
    value(await here.erase(person));
    const after = await snapshot(here.table.db);
    const texts = (items: typeof before) => new Set(items.map(canonicalJson));
    const [old, now] = [texts(before), texts(after)];
    const place = ({ pk, sk }: { readonly pk: string; readonly sk: string }): string =>
      `${pk} ${sk}`
        .replaceAll(person.employee, "E")
        .replace(here.town.agency.id, "agc")
        .replace(/[0-9a-f]{64}/, "…");
    const register = (year: number) =>
      expect.stringMatching(new RegExp(`^A#agc#LEAVE#${year}#S\\d\\d E#${year}-03-09#lev_[0-9a-z]{20}$`));
    const leaves = [register(2026), register(2027)];
    expect(
      before
        .filter((item) => !now.has(canonicalJson(item)))
        .map(place)
        .toSorted(),
    ).toEqual([
      "A#agc#E @IDENTITY",
      "A#agc#E @PROFILE",
      ...leaves,
      "A#agc#NIP#… @",
      "IDENTITY#CODE#… @",
      "IDENTITY#… @",
    ]);
    expect(
      after
        .filter((item) => !old.has(canonicalJson(item)))
        .map(place)
        .toSorted(),
    ).toEqual([
      "A#agc#AUDIT#E 000003",
      "A#agc#AUDIT#E:IDENTITY 000004",
      expect.stringMatching(/^A#agc#AUDIT#lev_[0-9a-z]{20} 00000[23]$/),
      expect.stringMatching(/^A#agc#AUDIT#lev_[0-9a-z]{20} 00000[23]$/),
      "A#agc#E @IDENTITY",
      "A#agc#E @PROFILE",
      ...leaves,
    ]);
  });

  it("is in the trails without a word about the person, and the chains are whole", async () => {
    const { person } = await here.whole();
    const [leave] = (await here.leavesOf(person, 2026)) ?? [];
    value(await here.erase(person));
    const entities = [person.employee, `${person.employee}:IDENTITY`, leave?.id ?? ""];
    const trails = await Promise.all(entities.map(here.trail));
    expect(trails.map((entries) => entries.map(({ action }) => action))).toEqual([
      ["employee.create", "assignment.start", "employee.erase"],
      ["identity.invite", "identity.claim", "identity.invite", "identity.erase"],
      ["leave.record", "leave.erase"],
    ]);
    expect(trails.map(Audit.firstBreak)).toEqual([null, null, null]);
    for (const entries of trails)
      expect(entries.at(-1)).toMatchObject({ actor: here.town.hr.employee, at: NOW, reason: null });
  });

  it("frees the employee number for another, and not the key that created the employee", async () => {
    const { person, employee } = await here.whole();
    const again = {
      nip: employee.nip,
      name: "Pegawai Pengganti",
      kind: "PNS" as const,
      rank: null,
      idempotencyKey: key(`baru-${person.employee}`),
    };
    expect(codes(await Organization.createEmployee(here.at(), here.town.hr, again))).toEqual(["NIP_TAKEN"]);
    value(await here.erase(person));
    const next = value(await Organization.createEmployee(here.at(), here.town.hr, again));
    expect(next).toMatchObject({ name: "Pegawai Pengganti", nip: employee.nip, version: 1 });
    expect(next.id).not.toBe(person.employee);
    const same = { ...again, name: employee.name, idempotencyKey: `employee-${here.made()}` };
    expect(codes(await Organization.createEmployee(here.at(), here.town.hr, same))).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
  });

  it("opens nothing: neither by the sign-in nor by a code not used yet", async () => {
    const { person, code } = await here.whole();
    expect(await Actor.resolve(here.at(), token(person.employee))).toEqual({ ...person, grants: [] });
    value(await here.erase(person));
    expect(await Actor.resolve(here.at(), token(person.employee))).toBeNull();
    expect(codes(await Actor.claim(here.at(), token(person.employee), code))).toEqual(["CODE_NOT_VALID"]);
    expect(codes(await Actor.claim(here.at(), token("somebody-else"), code))).toEqual(["CODE_NOT_VALID"]);
  });

  it("stands in the list of employees where its new name belongs", async () => {
    const { person } = await here.whole();
    value(await here.erase(person));
    const { edges } = await Organization.employeePage(here.at(), here.town.hr, 100);
    const names = edges.map(({ node }) => node.name.toLowerCase());
    expect(names).toEqual(names.toSorted());
    expect(edges.filter(({ node }) => node.id === person.employee).map(({ node }) => node.name)).toEqual([
      Organization.ERASED_NAME,
    ]);
  });

  it("shows nobody more of a leave than its dates", async () => {
    const { person } = await here.whole();
    value(await here.erase(person));
    const dates = { startsOn: "2026-03-09", endsOn: "2026-03-09", cancelledAt: null, version: 2 };
    const nothing = { kind: null, decree: null, recordedBy: null, recordedAt: null, cancelReason: null };
    const auditor: Person = { ...here.town.head, grants: ["AUDITOR"] };
    for (const actor of [here.town.hr, auditor])
      expect(await here.leavesOf(person, 2026, actor)).toEqual([{ id: expect.any(String), ...dates, ...nothing }]);
    expect(await here.leavesOf(person, 2027)).toMatchObject([
      { startsOn: "2027-03-09", cancelledAt: NOW, version: 3, ...nothing },
    ]);
  });

  it("is one of somebody who was never anywhere and never signed in, too", async () => {
    const { id, version } = value(
      await Organization.createEmployee(here.at(), here.town.hr, {
        nip: null,
        name: "Wakil Kepala Daerah",
        kind: "STATE_OFFICIAL",
        rank: null,
        idempotencyKey: key("pejabat"),
      }),
    );
    const person: Person = { ...here.deputy, employee: id };
    expect(value(await here.erase(person, { version }))).toMatchObject({
      name: Organization.ERASED_NAME,
      assignments: [],
    });
    expect(await Actor.linkOf(here.table.db, here.town.agency.id, id)).toBeNull();
    expect(await here.trail(id)).toHaveLength(2);
  });
});

describe("a head who is erased", () => {
  it("steps down from every unit with the last day, and a successor starts on the next", async () => {
    const [division, section] = [
      await here.town.unit("Bidang A", here.town.office.id),
      await here.town.unit("Seksi A", here.town.office.id),
    ];
    const head = await here.somebody(division.id, true);
    const staff = await here.somebody(division.id);
    const seat = { unitId: section.id, title: "Kepala Seksi", job: "PENGAWAS" as const, leads: true };
    const position = value(
      await Organization.createPosition(here.at(), here.town.hr, { ...seat, idempotencyKey: key("posisi") }),
    );
    const acting = {
      employeeId: head.employee,
      positionId: position.id,
      startsOn: "2025-06-01",
      kind: "ACTING" as const,
    };
    value(await Organization.assign(here.at(), here.town.hr, { ...acting, version: 2 }));

    const erased = value(await here.erase(head, { version: 3 }));
    expect(erased.assignments.map(({ kind, endsOn }) => [kind, endsOn])).toEqual([
      ["DEFINITIVE", LEFT],
      ["ACTING", LEFT],
    ]);
    const directory = Organization.directory(here.at(), here.town.agency.id);
    const units = await directory.units([division.id, section.id]);
    for (const unit of units) {
      expect(unit?.heads).toMatchObject([{ employee: head.employee, endsOn: LEFT }]);
      expect(Organization.headOn(unit?.heads ?? [], LEFT)?.employee).toBe(head.employee);
      expect(Organization.headOn(unit?.heads ?? [], addDays(LEFT, 1))).toBeNull();
      const entries = await here.trail(unit?.id ?? "");
      expect(entries.at(-1)).toMatchObject({ action: "unit.headChange", actor: here.town.hr.employee });
      expect(Audit.firstBreak(entries)).toBeNull();
    }
    const rated = await here.found(staff);
    expect((await Organization.rater(directory, rated, LEFT)).rater).toBe(head.employee);
    expect((await Organization.rater(directory, rated, addDays(LEFT, 1))).rater).toBe(here.town.head.employee);

    const next = await here.somebody();
    const [, latest] = erased.assignments;
    const successor = {
      employeeId: next.employee,
      positionId: latest?.position ?? "",
      kind: "ACTING" as const,
      version: 2,
    };
    expect(codes(await Organization.assign(here.at(), here.town.hr, { ...successor, startsOn: LEFT }))).toEqual([
      "UNIT_HAS_HEAD",
    ]);
    value(await Organization.assign(here.at(), here.town.hr, { ...successor, startsOn: addDays(LEFT, 1) }));
  });
});

describe("an erasure is refused", () => {
  const refused = async (outcome: Promise<Awaited<ReturnType<Erasing["erase"]>>>) => {
    const before = await snapshot(here.table.db);
    const { ok, ...rest } = await outcome;
    expect(ok).toBe(false);
    expect(await snapshot(here.table.db)).toEqual(before);
    return "errors" in rest ? rest.errors : [];
  };

  it.each([
    ["nothing's id", "emp_00000000000000000000"],
    ["another kind's id", "lev_00000000000000000000"],
    ["no id", "tidak ada#"],
    ["another agency's employee", () => here.other.staff[0]?.employee ?? ""],
  ])("for %s", async (_, id) => {
    const employeeId = typeof id === "string" ? id : id();
    expect(await refused(here.erase(here.deputy, { employeeId }))).toEqual([
      { code: "NOT_FOUND", path: ["employeeId"], params: {} },
    ]);
  });

  it("on an old version", async () => {
    expect(await refused(here.erase(await here.somebody(), { version: 1 }))).toEqual([
      { code: "VERSION_CONFLICT", path: ["version"], params: {} },
    ]);
  });

  it.each([
    // Midnight in the agency's zone is 17:00 UTC.
    ["the day before midnight", "2026-01-05T16:59:59.999Z", "2026-01-05"],
    ["the day after midnight", "2026-01-05T17:00:00.000Z", "2026-01-06"],
  ])("before the last day has come: %s", async (_, now, today) => {
    const person = await here.somebody();
    expect(dateAt(now, "WIB")).toBe(today);
    expect(await refused(here.erase(person, { leftOn: addDays(today, 1) }, here.at(now)))).toEqual([
      { code: "LEFT_IN_FUTURE", path: ["leftOn"], params: { today } },
    ]);
    value(await here.erase(person, { leftOn: today }, here.at(now)));
  });

  it("with a last day before an assignment that goes on", async () => {
    const person = await here.somebody();
    expect(await refused(here.erase(person, { leftOn: "2024-12-31" }))).toEqual([
      { code: "LEFT_TOO_EARLY", path: ["leftOn"], params: { from: "2025-01-01" } },
    ]);
    expect(value(await here.erase(person, { leftOn: "2025-01-01" })).assignments).toMatchObject([
      { startsOn: "2025-01-01", endsOn: "2025-01-01" },
    ]);
  });

  it("while an assignment is still to come", async () => {
    const person = await here.somebody();
    const [assignment] = (await here.found(person)).assignments;
    const next = { employeeId: person.employee, positionId: assignment?.position ?? "", kind: "DEFINITIVE" as const };
    value(await Organization.assign(here.at(), here.town.hr, { ...next, startsOn: "2026-02-01", version: 2 }));
    expect(await refused(here.erase(person, { version: 3 }))).toEqual([
      { code: "LEFT_TOO_EARLY", path: ["leftOn"], params: { from: "2026-02-01" } },
    ]);
  });

  it("while a standing right is held", async () => {
    const person = await here.somebody();
    const right = { employeeId: person.employee, kind: "AUDITOR" as const };
    value(await Organization.giveGrant(here.at(), here.town.hr, right));
    value(await Organization.giveGrant(here.at(), here.town.hr, { ...right, kind: "HR" }));
    expect(await refused(here.erase(person))).toEqual([
      { code: "HOLDS_GRANT", path: ["employeeId"], params: { kinds: "AUDITOR, HR" } },
    ]);
    value(await Organization.endGrant(here.at(), here.town.hr, { ...right, kind: "HR" }));
    expect(await refused(here.erase(person))).toMatchObject([{ code: "HOLDS_GRANT", params: { kinds: "AUDITOR" } }]);
    value(await Organization.endGrant(here.at(LATER), here.town.hr, right));
    expect(await refused(here.erase(person))).toMatchObject([{ code: "HOLDS_GRANT", params: { kinds: "AUDITOR" } }]);
    value(await here.erase(person, {}, here.at(LATER)));
  });

  it.each([
    ["a reason of nine letters", { reason: "x".repeat(9) }],
    ["a reason of 1,001 letters", { reason: "x".repeat(1001) }],
    ["a day that does not exist", { leftOn: "2026-02-30" }],
    ["no whole version", { version: 1.5 }],
  ])("with %s, whoever it is", async (_, more) => {
    await expect(here.erase(here.deputy, more)).rejects.toThrow(BadInputError);
  });

  it("to everybody but a personnel officer, at home, and to officers of themselves", async () => {
    const person = await here.somebody();
    const before = await snapshot(here.table.db);
    const auditor: Person = { ...here.town.head, grants: ["AUDITOR"] };
    for (const actor of [
      person,
      here.town.head,
      here.town.regent,
      auditor,
      { ...person, grants: ["AUDITOR" as const] },
    ])
      await expect(here.erase(person, {}, here.at(), actor)).rejects.toThrow(ForbiddenError);
    for (const own of [here.town.hr, here.deputy, { ...here.deputy, grants: ["HR", "AUDITOR"] as const }])
      await expect(here.erase(own, {}, here.at(), { ...own, grants: [...own.grants] })).rejects.toThrow(ForbiddenError);
    await expect(Organization.eraseIdentity(here.at(), null, here.input(person))).rejects.toThrow(UnauthenticatedError);
    const elsewhere = { ...here.at(), region: "ap-southeast-1" };
    await expect(here.erase(person, {}, elsewhere)).rejects.toThrow(WrongRegionError);
    expect(codes(await here.erase(person, {}, here.at(), here.other.hr))).toEqual(["NOT_FOUND"]);
    expect(await snapshot(here.table.db)).toEqual(before);
  });
});

describe("sent again", () => {
  it("the same is answered alike, however much later, and changes nothing", async () => {
    const { person } = await here.whole();
    const first = await here.erase(person, { reason: ` ${REASON} ` });
    const before = await snapshot(here.table.db);
    expect(await here.erase(person, {}, here.at(LATER))).toEqual(first);
    expect(await snapshot(here.table.db)).toEqual(before);
  });

  it.each([
    ["another reason", { reason: "Karena alasan yang lain" }, () => here.town.hr],
    ["another last day", { leftOn: "2026-01-03" }, () => here.town.hr],
    ["the new version", { version: 3 }, () => here.town.hr],
    ["another officer", {}, () => here.deputy],
  ])("with %s it is refused", async (_, more, actor) => {
    const { person } = await here.whole();
    value(await here.erase(person));
    const before = await snapshot(here.table.db);
    expect(await here.erase(person, more, here.at(LATER), actor())).toEqual({
      ok: false,
      errors: [{ code: "ERASED", path: ["employeeId"], params: {} }],
    });
    expect(await snapshot(here.table.db)).toEqual(before);
  });
});

describe("whoever is erased", () => {
  it("is given nothing any more", async () => {
    const { person } = await here.whole();
    const [leave] = (await here.leavesOf(person, 2026)) ?? [];
    const [assignment] = (await here.found(person)).assignments;
    value(await here.erase(person));
    const before = await snapshot(here.table.db);
    const { employee: employeeId } = person;
    const [deps, hr] = [here.at(LATER), here.town.hr];
    const start = { employeeId, positionId: assignment?.position ?? "", kind: "DEFINITIVE" as const, version: 3 };
    expect(
      [
        await Organization.assign(deps, hr, { ...start, startsOn: "2026-02-01" }),
        await here.record(person, "2026-04-01", deps),
        await here.record(person, "2026-03-09", deps),
        await Organization.cancelLeave(deps, hr, { leaveId: leave?.id ?? "", version: 2, reason: REASON }),
        await Organization.inviteEmployee(deps, hr, { employeeId }),
        await Organization.giveGrant(deps, hr, { employeeId, kind: "AUDITOR" }),
      ].flatMap((outcome) =>
        outcome.ok ? ["DONE"] : outcome.errors.map(({ code, path }) => `${code} ${path.join()}`),
      ),
    ).toEqual([
      "ERASED employeeId",
      "ERASED employeeId",
      "ERASED employeeId",
      "ERASED leaveId",
      "ERASED employeeId",
      "ERASED employeeId",
    ]);
    expect(await snapshot(here.table.db)).toEqual(before);
  });

  it("and was the agency's first officer, is no way in for the operator", async () => {
    const operator: Actor.Actor = { kind: "OPERATOR", id: "op-baru" };
    const founding = {
      name: "Pemerintah Baru",
      zone: "WIB" as const,
      cell: "jakarta",
      firstOfficer: { nip: nip(501), name: "Petugas Pertama", rank: null },
      idempotencyKey: "found-baru",
    };
    const { agency, code } = value(await Organization.found(here.at(), operator, founding));
    const { employee } = value(await Actor.claim(here.at(), token("hr-baru"), code));
    const first: Person = { kind: "EMPLOYEE", agency: agency.id, employee, grants: ["HR"] };
    const created = value(
      await Organization.createEmployee(here.at(), first, {
        nip: nip(502),
        name: "Petugas Kedua",
        kind: "PNS",
        rank: null,
        idempotencyKey: key("kedua"),
      }),
    );
    value(await Organization.giveGrant(here.at(), first, { employeeId: created.id, kind: "HR" }));
    const second: Person = { ...first, employee: created.id };
    value(await Organization.endGrant(here.at(LATER), second, { employeeId: employee, kind: "HR" }));
    const traces = ["Petugas Pertama", nip(501), sha256(nip(501)), digest(founding)];
    const seen = async () => {
      const text = JSON.stringify(await snapshot(here.table.db));
      return traces.filter((trace) => text.includes(trace));
    };
    expect(await seen()).toEqual(traces);
    value(await here.erase(first, { version: 1 }, here.at(LATER), second));
    expect(await seen()).toEqual([]);
    const before = await snapshot(here.table.db);
    const again = (more: object) => Organization.found(here.at(LATER), operator, { ...founding, ...more });
    expect(codes(await again({}))).toEqual(["OFFICER_SIGNED_IN"]);
    expect(codes(await again({ name: "Pemerintah Lama" }))).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
    expect(await snapshot(here.table.db)).toEqual(before);
  });
});
