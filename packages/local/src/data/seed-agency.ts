import * as Actor from "@kinerja/core/actor";
import * as Agency from "@kinerja/core/agency";
import { policyTemplate } from "@kinerja/core/agency/templates";
import type { Deps } from "@kinerja/core/dynamo";
import * as Organization from "@kinerja/core/organization";
import * as Period from "@kinerja/core/period";
import { HOLIDAYS_2026 } from "./seed-calendar.ts";
import { remembering } from "./seed-memory.ts";
import { type Script, shortName } from "./seed-script.ts";
import { accepted, quietSteps, type Steps } from "./seed-steps.ts";

/** The default cell: Jakarta alone. */
const CELL = "jakarta";
export const YEAR = 2026;

/** Tokens as the development issuer makes them, by what they prove. */
export type TokenOf = (subject: string) => Actor.Token;

/** An agency that has been founded, with what the data calls by codes. */
export type Town = {
  readonly script: Script;
  readonly agency: string;
  readonly year: Period.Period;
  /** The short cycle that is rated: the first of the year that is not over when the agency joins. */
  readonly cycle: Period.Period;
  readonly unit: (code: string) => string;
  /** Somebody of the agency as who acts; a personnel officer with the right of one. */
  readonly actor: (code: string) => Actor.EmployeeActor;
};

/** The subject of a person's token. */
export const subjectOf = (script: Pick<Script, "key">, code: string): string =>
  `${script.key}-${code.toLowerCase().replaceAll("_", "-")}`;

const of = (ids: ReadonlyMap<string, string>, code: string): string => {
  const id = ids.get(code);
  if (id === undefined) throw new RangeError(`There is no ${code}.`);
  return id;
};

/** Links a token to an employee by an invitation, unless an earlier run did. */
const link = async (deps: Deps, hr: Actor.Actor, employee: string, token: Actor.Token): Promise<void> => {
  if ((await Actor.resolve(deps, token)) !== null) return;
  const { code } = accepted(await Organization.inviteEmployee(deps, hr, { employeeId: employee }), "An invitation");
  accepted(await Actor.claim(deps, token, code), "A code");
};

const found = async (
  deps: Deps,
  script: Script,
  operator: Actor.Actor | null,
  token: Actor.Token,
): Promise<Actor.EmployeeActor> => {
  // An earlier run founded it, and an agency whose officer has signed in is not founded again.
  const linked = await Actor.resolve(deps, token);
  if (linked?.kind === "EMPLOYEE") return { ...linked, grants: ["HR"] };
  const { key, zone, officer, units } = script;
  const founded = accepted(
    await Organization.found(deps, operator, {
      name: units[0]?.name ?? "",
      zone,
      cell: CELL,
      firstOfficer: { nip: officer.nip, name: officer.name, rank: officer.rank },
      idempotencyKey: `${key}-agency`,
    }),
    "The founding",
  );
  const { employee } = accepted(await Actor.claim(deps, token, founded.code), "The first code");
  return { kind: "EMPLOYEE", agency: founded.agency.id, employee, grants: ["HR"] };
};

/** Units from the top down; the agency's own is there from its founding. */
const createUnits = async (deps: Deps, { key, units }: Script, hr: Actor.Actor, ids: Map<string, string>) => {
  for (const { code, name, kind, parent } of units) {
    if (parent === null || kind === "AGENCY") {
      const [own] = (await Organization.unitPage(deps, hr, 1)).edges;
      if (own !== undefined) ids.set(code, own.node.id);
      continue;
    }
    const input = { name, kind, parentId: of(ids, parent), idempotencyKey: `${key}-unit-${code}` };
    ids.set(code, accepted(await Organization.createUnit(deps, hr, input), name).id);
  }
};

/** Drafts a shipped policy document and makes it the agency's from the year's first day on, before periods are made. */
const adoptPolicy = async (deps: Deps, hr: Actor.Actor, id: string): Promise<void> => {
  const document = policyTemplate(id);
  if (document === null) throw new RangeError(`No policy ${id} is shipped.`);
  const basis = "Data demonstrasi: dokumen kebijakan bawaan Kinerja, diadopsi tanpa perubahan.";
  const draft = accepted(await Agency.draftPolicy(deps, hr, { document, basis }), document.title);
  if (draft.state === "ACTIVE") return; // an earlier run came further
  const { version } = draft;
  const input = { id, documentVersion: document.version, from: `${YEAR}-01-01`, version, reason: basis };
  accepted(await Agency.activatePolicy(deps, hr, input), document.title);
};

const createYear = async (deps: Deps, hr: Actor.Actor) => {
  const calendar = await Agency.calendarYear(deps, hr, YEAR);
  const input = { year: YEAR, holidays: [...HOLIDAYS_2026], version: calendar?.version ?? 0 };
  accepted(await Agency.setCalendar(deps, hr, input), "The calendar");
  const year = accepted(await Period.create(deps, hr, { year: YEAR }), "The year");
  const { edges } = await Period.page(deps, hr, 20);
  const cycle = edges.map((edge) => edge.node).find((one) => one.kind !== "YEAR");
  if (cycle === undefined) throw new RangeError("The year has no cycle.");
  return { year, cycle };
};

/**
 * Founds an agency and makes its units, positions, people, policy, calendar and year, and links sign-ins, all by its
 * officer. Running it again changes nothing: every id follows from the data.
 */
export const foundAgency = async (
  deps: Deps,
  script: Script,
  operator: Actor.Actor | null,
  tokenOf: TokenOf,
  steps: Steps,
): Promise<Town> => {
  const { key, officer, people, positions, deputy, auditor, policy } = script;
  const units = new Map<string, string>();
  const places = new Map<string, string>();
  const employees = new Map<string, string>();
  const hr = await found(deps, script, operator, tokenOf(subjectOf(script, officer.code)));
  employees.set(officer.code, hr.employee);
  if (policy !== null) await adoptPolicy(deps, hr, policy);
  await createUnits(deps, script, hr, units);
  const name = shortName(script);
  const hiring = remembering(deps, ["@AGENCY", "@POSITION"]);
  const placing = remembering(hiring, ["@UNIT"]); // an assignment changes the unit it leads
  await quietSteps(`${name}: positions`, positions, async ({ code, unit, title, job, leads }) => {
    const input = { unitId: of(units, unit), title, job, leads, idempotencyKey: `${key}-position-${code}` };
    places.set(code, accepted(await Organization.createPosition(placing, hr, input), title).id);
  });
  await steps(`${name}: employees in their positions`, people, async (person) => {
    const { code, nip, kind, rank, position, startsOn } = person;
    const input = { nip, name: person.name, kind, rank, idempotencyKey: `${key}-employee-${code}` };
    const employee =
      code === officer.code
        ? await Organization.employee(hiring, hr, hr.employee)
        : accepted(await Organization.createEmployee(hiring, hr, input), person.name);
    if (employee === null) throw new RangeError(`The officer of ${name} is gone.`);
    employees.set(code, employee.id);
    const { id: employeeId, version } = employee;
    const assignment = { employeeId, positionId: of(places, position), startsOn, kind: "DEFINITIVE" as const, version };
    accepted(await Organization.assign(hiring, hr, assignment), person.name);
  });
  const rights = [
    ...(auditor === null ? [] : [{ employeeId: of(employees, auditor), kind: "AUDITOR" as const }]),
    ...(deputy === null ? [] : [{ employeeId: of(employees, deputy), kind: "HR" as const }]),
  ];
  for (const right of rights) accepted(await Organization.giveGrant(deps, hr, right), `The right ${right.kind}`);
  const links = script.cast.map(({ code }) => code).filter((code) => code !== officer.code);
  await quietSteps(`${name}: sign-ins linked by a one-time code`, links, (code) =>
    link(deps, hr, of(employees, code), tokenOf(subjectOf(script, code))),
  );
  return {
    script,
    agency: hr.agency,
    ...(await createYear(deps, hr)),
    unit: (code) => of(units, code),
    actor: (code) => {
      const grants = code === officer.code || code === deputy ? (["HR"] as const) : [];
      return { kind: "EMPLOYEE", agency: hr.agency, employee: of(employees, code), grants };
    },
  };
};
