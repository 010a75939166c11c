import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Audit from "../audit/index.ts";
import { ForbiddenError, UnauthenticatedError } from "../shared/errors.ts";
import { addMilliseconds } from "../shared/time.ts";
import { codes, depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { overtaken } from "../testing/intercepted.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Actor from "./index.ts";

const NOW = "2026-01-05T02:00:00.000Z";
const later = (milliseconds: number): string => addMilliseconds(NOW, milliseconds);

let table: TestTable;
let town: SmallAgency;
let people = 0;
/** An employee of the town nobody has done anything with. */
const somebody = (): Promise<Person> => {
  people += 1;
  return town.person(100 + people, town.office.id, "PELAKSANA", false, "Pelaksana");
};
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Identitas", 1);
});
afterAll(() => table.drop());

const token = (subject: string): Actor.Token => ({ issuer: "https://issuer.example", subject });
const at = (now: string) => depsAt(table.db, now);
const grantsAt = async (now: string, subject: string): Promise<readonly string[]> => {
  const found = await Actor.resolve(at(now), token(subject));
  return found?.kind === "EMPLOYEE" ? found.grants : ["nobody"];
};
const chainOf = (employee: string, kind: string) => Audit.entriesOf(table.db, town.agency.id, `${employee}:${kind}`);

describe("a standing right", () => {
  let person: Person;
  let subject: string;
  const give = (now: string, kind: Actor.GrantKind = "AUDITOR") =>
    Actor.give(at(now), town.hr, { employee: person.employee, kind });
  const end = (now: string, kind: Actor.GrantKind = "AUDITOR") =>
    Actor.end(at(now), town.hr, { employee: person.employee, kind });
  beforeEach(async () => {
    person = await somebody();
    subject = `grant-${person.employee}`;
    const { code } = await Actor.invite(at(NOW), town.hr, person.employee);
    value(await Actor.claim(at(NOW), token(subject), code));
  });

  it("holds from the instant it is given until the instant it is ended", async () => {
    expect(value(await give(NOW))).toMatchObject({ kind: "AUDITOR", from: NOW, to: null, version: 1 });
    expect(await grantsAt(later(-1), subject)).toEqual([]);
    expect(await grantsAt(NOW, subject)).toEqual(["AUDITOR"]);
    value(await end(later(1000)));
    expect(await grantsAt(later(999), subject)).toEqual(["AUDITOR"]);
    expect(await grantsAt(later(1000), subject)).toEqual([]);
    expect(await Actor.grantsNow(at(later(1000)), person, person.employee)).toEqual([]);
  });

  it("given twice is given once", async () => {
    const first = value(await give(NOW));
    expect(value(await give(later(5)))).toEqual(first);
    expect(await chainOf(person.employee, "AUDITOR")).toHaveLength(1);
  });

  it("given by a request that comes late is the one there is, and its end ends it", async () => {
    value(await give(later(2000)));
    expect(value(await give(later(1000)))).toMatchObject({ from: later(2000), version: 1 });
    value(await end(later(1500)));
    expect(await grantsAt(later(5000), subject)).toEqual([]);
    expect((await chainOf(person.employee, "AUDITOR")).map((entry) => entry.action)).toEqual([
      "grant.give",
      "grant.end",
    ]);
  });

  it("ended twice is ended once, and what is not held needs no end", async () => {
    value(await give(NOW));
    value(await end(later(1)));
    const before = await snapshot(table.db, town.agency.id);
    expect(await end(later(2))).toEqual({ ok: true, value: null });
    expect(await end(later(2), "HR")).toEqual({ ok: true, value: null });
    expect(await snapshot(table.db, town.agency.id)).toEqual(before);
  });

  it("given again after its end goes on in the same chain", async () => {
    value(await give(NOW));
    value(await end(later(1)));
    expect(value(await give(later(2)))).toMatchObject({ from: later(2), to: null, version: 3 });
    expect(await grantsAt(later(2), subject)).toEqual(["AUDITOR"]);
    const entries = await chainOf(person.employee, "AUDITOR");
    expect(entries.map((entry) => entry.action)).toEqual(["grant.give", "grant.end", "grant.give"]);
    expect(Audit.firstBreak(entries)).toBeNull();
  });

  it("of one kind says nothing of the other", async () => {
    value(await give(NOW));
    value(await give(later(1), "HR"));
    value(await end(later(2)));
    expect(await grantsAt(later(2), subject)).toEqual(["HR"]);
  });

  it("taken away stops its holder at the very next request", async () => {
    value(await give(NOW, "HR"));
    const asOfficer = await Actor.resolve(at(NOW), token(subject));
    expect(() => Actor.permit(asOfficer, "period.write", { agency: town.agency.id })).not.toThrow();
    value(await end(later(1), "HR"));
    const afterwards = await Actor.resolve(at(later(1)), token(subject));
    expect(() => Actor.permit(afterwards, "period.write", { agency: town.agency.id })).toThrow(ForbiddenError);
  });

  it.each([
    ["the same instant", 0],
    ["two instants", 1],
  ])("given by two officers at %s is in force once", async (_, apart) => {
    const input = { employee: person.employee, kind: "AUDITOR" } as const;
    const race = overtaken(table, 1, () => give(NOW));
    const second = await Actor.give(depsAt(race.db, later(apart)), town.hr, input);
    race.close();
    expect(value(second)).toMatchObject({ from: NOW, to: null, version: 1 });
    expect(await grantsAt(later(apart), subject)).toEqual(["AUDITOR"]);
    expect(await chainOf(person.employee, "AUDITOR")).toHaveLength(1);
  });

  it("is not given or ended by anybody but an officer", async () => {
    const before = await snapshot(table.db, town.agency.id);
    const input = { employee: person.employee, kind: "HR" } as const;
    for (const actor of [person, town.head, town.regent, { ...person, grants: ["AUDITOR" as const] }]) {
      await expect(Actor.give(at(NOW), actor, input)).rejects.toThrow(ForbiddenError);
      await expect(Actor.end(at(NOW), actor, input)).rejects.toThrow(ForbiddenError);
    }
    await expect(Actor.give(at(NOW), null, input)).rejects.toThrow(UnauthenticatedError);
    expect(await snapshot(table.db, town.agency.id)).toEqual(before);
  });

  it("of an officer is ended by another one, so that one is always left", async () => {
    const before = await snapshot(table.db, town.agency.id);
    const own = { employee: town.hr.employee, kind: "HR" } as const;
    expect(codes(await Actor.end(at(NOW), town.hr, own))).toEqual(["LAST_OFFICER"]);
    expect(await snapshot(table.db, town.agency.id)).toEqual(before);
    value(await give(NOW, "HR"));
    const second: Person = { ...person, grants: ["HR"] };
    expect(await Actor.end(at(later(1)), second, own)).toEqual({ ok: true, value: null });
    expect(await Actor.grantsNow(at(later(1)), town.hr, town.hr.employee)).toEqual([]);
    value(await Actor.give(at(later(2)), second, own));
  });

  it("shows to its holder, officers and auditors only", async () => {
    value(await give(NOW));
    const auditor: Person = { ...town.head, grants: ["AUDITOR"] };
    for (const actor of [person, town.hr, auditor])
      expect(await Actor.grantsNow(at(NOW), actor, person.employee)).toEqual(["AUDITOR"]);
    await expect(Actor.grantsNow(at(NOW), town.head, person.employee)).rejects.toThrow(ForbiddenError);
  });
});

describe("a one-time code", () => {
  const invited = async () => {
    const person = await somebody();
    return { person, ...(await Actor.invite(at(NOW), town.hr, person.employee)) };
  };
  const claim = (subject: string, code: string, now = NOW) => Actor.claim(at(now), token(subject), code);

  it("links whoever sends it to the employee, and is used up", async () => {
    const { person, code } = await invited();
    expect(value(await claim("first", code))).toEqual({ agency: town.agency.id, employee: person.employee });
    expect(await Actor.resolve(at(NOW), token("first"))).toEqual({ ...person, grants: [] });
    expect(codes(await claim("second", code))).toEqual(["CODE_NOT_VALID"]);
    expect(await Actor.resolve(at(NOW), token("second"))).toBeNull();
  });

  it("sent twice by the same holder links once", async () => {
    const { person, code } = await invited();
    value(await claim("twice", code));
    const before = await snapshot(table.db);
    expect(value(await claim("twice", code))).toMatchObject({ agency: town.agency.id, employee: person.employee });
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("is void once a second one was made, and the second works", async () => {
    const { person, code } = await invited();
    const again = await Actor.invite(at(later(1)), town.hr, person.employee);
    expect(again.code).not.toBe(code);
    expect(codes(await claim("renewed", code))).toEqual(["CODE_NOT_VALID"]);
    expect(await Actor.resolve(at(NOW), token("renewed"))).toBeNull();
    expect(value(await claim("renewed", again.code)).employee).toBe(person.employee);
  });

  it.each([
    ["a millisecond before it expires", -1, []],
    ["at the instant it expires", 0, ["CODE_NOT_VALID"]],
  ])("is judged at the event's time: %s", async (_, apart, refused) => {
    const { code, validUntil } = await invited();
    expect(validUntil).toBe("2026-01-19T02:00:00.000Z"); // 14 days
    expect(codes(await claim(`expiry-${apart}`, code, addMilliseconds(validUntil, apart)))).toEqual(refused);
  });

  it("links nobody who is linked already", async () => {
    const [one, other] = [await invited(), await invited()];
    value(await claim("taken", one.code));
    expect(codes(await claim("taken", other.code))).toEqual(["ALREADY_LINKED"]);
    expect(await Actor.resolve(at(NOW), token("taken"))).toMatchObject({ employee: one.person.employee });
    expect(value(await claim("free", other.code)).employee).toBe(other.person.employee);
  });

  it("sent twice at once by the same holder links once, and both are told so", async () => {
    const { person, code } = await invited();
    const race = overtaken(table, 1, async () => value(await claim("impatient", code)));
    expect(value(await Actor.claim(depsAt(race.db, NOW), token("impatient"), code)).employee).toBe(person.employee);
    race.close();
    expect(await Actor.resolve(at(NOW), token("impatient"))).toEqual({ ...person, grants: [] });
  });

  it("sent by two holders at once links one", async () => {
    const { person, code } = await invited();
    const race = overtaken(table, 1, () => claim("quicker", code));
    expect(codes(await Actor.claim(depsAt(race.db, NOW), token("slower"), code))).toEqual(["CODE_NOT_VALID"]);
    race.close();
    expect(await Actor.resolve(at(NOW), token("quicker"))).toMatchObject({ employee: person.employee });
    expect(await Actor.resolve(at(NOW), token("slower"))).toBeNull();
  });

  it("sent with another by one holder at once links one", async () => {
    const [one, other] = [await invited(), await invited()];
    const race = overtaken(table, 1, () => claim("double", one.code));
    expect(codes(await Actor.claim(depsAt(race.db, NOW), token("double"), other.code))).toEqual(["ALREADY_LINKED"]);
    race.close();
    expect(await Actor.resolve(at(NOW), token("double"))).toMatchObject({ employee: one.person.employee });
  });

  it.each([
    ["unknown", "AAAAAAAAAAAAAAAAAA"],
    ["empty", ""],
  ])("that is %s links nobody", async (_, code) => {
    expect(codes(await claim("guess", code))).toEqual(["CODE_NOT_VALID"]);
  });

  it("needs a sign-in", async () => {
    const { code } = await invited();
    await expect(Actor.claim(at(NOW), null, code)).rejects.toThrow(UnauthenticatedError);
  });

  it("is made by officers only", async () => {
    for (const actor of [town.head, { ...town.head, grants: ["AUDITOR" as const] }])
      await expect(Actor.invite(at(NOW), actor, town.head.employee)).rejects.toThrow(ForbiddenError);
  });
});

describe("another sign-in for the same employee", () => {
  it("takes the place of the first, which opens nothing any more, in one chain", async () => {
    const person = await somebody();
    const signIn = async (subject: string) => {
      const { code } = await Actor.invite(at(NOW), town.hr, person.employee);
      value(await Actor.claim(at(NOW), token(subject), code));
    };
    await signIn("old-phone");
    expect(await Actor.resolve(at(NOW), token("old-phone"))).toEqual({ ...person, grants: [] });
    await signIn("new-phone");
    expect(await Actor.resolve(at(NOW), token("new-phone"))).toEqual({ ...person, grants: [] });
    expect(await Actor.resolve(at(NOW), token("old-phone"))).toBeNull();
    const entries = await chainOf(person.employee, "IDENTITY");
    expect(entries.map((entry) => [entry.action, entry.actor])).toEqual([
      ["identity.invite", town.hr.employee],
      ["identity.claim", person.employee],
      ["identity.invite", town.hr.employee],
      ["identity.claim", person.employee],
    ]);
    expect(Audit.firstBreak(entries)).toBeNull();
  });

  it("invited by two officers at once leaves one code that works", async () => {
    const person = await somebody();
    const codesMade: string[] = [];
    const invite = async (db = table.db) => {
      codesMade.push((await Actor.invite(depsAt(db, NOW), town.hr, person.employee)).code);
    };
    const race = overtaken(table, 1, () => invite());
    await invite(race.db);
    race.close();
    const answers = [];
    for (const [i, code] of codesMade.entries())
      answers.push(codes(await Actor.claim(at(NOW), token(`race-${i}`), code)));
    expect(answers).toEqual([["CODE_NOT_VALID"], []]);
  });
});

describe("a token's holder", () => {
  it("is nobody when nobody linked it", async () => {
    expect(await Actor.resolve(at(NOW), token("stranger"))).toBeNull();
    const sameSubject = { issuer: "https://other.example", subject: "hr-Identitas" };
    expect(await Actor.resolve(at(later(10)), token("hr-Identitas"))).toEqual(town.hr);
    expect(await Actor.resolve(at(later(10)), sameSubject)).toBeNull();
  });

  it("may be a platform's operator, who is in no agency", async () => {
    await Actor.registerOperator(at(NOW), token("operator"));
    const operator = await Actor.resolve(at(NOW), token("operator"));
    expect(operator).toEqual({ kind: "OPERATOR", id: Actor.operatorId(token("operator")) });
    expect(() => Actor.signedIn(operator)).toThrow(ForbiddenError);
    expect(Actor.permit(operator, "employee.list", { agency: town.agency.id })).toBe(false);
  });
});
