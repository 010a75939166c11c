import { createTestTable } from "../../../local/src/test-table.ts";
import * as Actor from "../actor/index.ts";
import * as Audit from "../audit/index.ts";
import * as Organization from "../organization/index.ts";
import { depsAt, type Person, smallAgency, value } from "./fixture.ts";

/** 9:00 on 5 January in the agency's zone. */
export const NOW = "2026-01-05T02:00:00.000Z";
export const LATER = "2026-01-06T02:00:00.000Z";
export const LEFT = "2026-01-02";
export const REASON = "Permintaan tertulis yang bersangkutan setelah pensiun";
export const DECREE = "SK 800/12/BKD/2026 tanggal 2 Januari 2026";
export const CANCELLED = "Dibatalkan karena sudah sembuh";

export const token = (subject: string): Actor.Token => ({ issuer: "https://issuer.example", subject });
export const key = (n: number | string): string => `kunci-hapus-${n}`;

/** A table of its own with two agencies, in the first a second officer, and what it takes to erase its employees. */
export const erasing = async () => {
  const table = await createTestTable();
  const town = await smallAgency(table.db, "Hapus", 1);
  const other = await smallAgency(table.db, "Lain", 1);
  const at = (now = NOW, db = table.db) => depsAt(db, now);

  let made = 100;
  /** An employee with an employee number that nobody has done anything with; of version 2. */
  const somebody = async (unit = town.office.id, leads = false): Promise<Person> => {
    made += 1;
    return leads
      ? town.person(made, unit, "ADMINISTRATOR", true, "Kepala Bidang")
      : town.person(made, unit, "PELAKSANA", false, "Pelaksana");
  };
  const found = async (whose: Person): Promise<Organization.Employee> => {
    const employee = await Organization.employee(at(), town.hr, whose.employee);
    if (employee === null) throw new Error("no employee");
    return employee;
  };
  /** Puts a sick leave of a day on record. */
  const record = (whose: Person, startsOn: string, deps = at()) =>
    Organization.recordLeave(deps, town.hr, {
      employeeId: whose.employee,
      kind: "SAKIT",
      startsOn,
      endsOn: startsOn,
      decree: DECREE,
      idempotencyKey: key(`${whose.employee.slice(4, 12)}-${startsOn}`),
    });
  const input = (whose: Person, more: Partial<Organization.ErasureInput> = {}): Organization.ErasureInput => ({
    employeeId: whose.employee,
    leftOn: LEFT,
    version: 2,
    reason: REASON,
    ...more,
  });
  const erase = (whose: Person, more: Partial<Organization.ErasureInput> = {}, deps = at(), actor = town.hr) =>
    Organization.eraseIdentity(deps, actor, input(whose, more));
  /** Somebody with a sign-in, an open code besides, and two leaves, one of which was cancelled. */
  const whole = async () => {
    const person = await somebody();
    const first = await Actor.invite(at(), town.hr, person.employee);
    value(await Actor.claim(at(), token(person.employee), first.code));
    const { code } = await Actor.invite(at(), town.hr, person.employee);
    value(await record(person, "2026-03-09"));
    const leave = value(await record(person, "2027-03-09"));
    value(await Organization.cancelLeave(at(), town.hr, { leaveId: leave.id, version: 1, reason: CANCELLED }));
    return { person, code, employee: await found(person) };
  };

  const deputy: Person = { ...(await somebody()), grants: ["HR"] };
  value(await Actor.give(at(), town.hr, { employee: deputy.employee, kind: "HR" }));
  return {
    table,
    town,
    other,
    deputy,
    at,
    /** The number of the person made last. */
    made: () => made,
    somebody,
    found,
    record,
    input,
    erase,
    whole,
    trail: (entity: string) => Audit.entriesOf(table.db, town.agency.id, entity),
    leavesOf: async (whose: Person, year: number, actor = town.hr) =>
      Organization.leaves(at(), actor, await found(whose), year),
  };
};
export type Erasing = Awaited<ReturnType<typeof erasing>>;
