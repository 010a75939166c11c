import * as Actor from "@kinerja/core/actor";
import * as z from "zod/mini";
import { subjectOf, YEAR } from "../data/seed-agency.ts";
import { HOLIDAYS_2026 } from "../data/seed-calendar.ts";
import type { Script } from "../data/seed-script.ts";
import { OPERATOR } from "../data/seed-tour.ts";
import { at } from "../data/seeded.ts";
import type { PersonData } from "../data/types.ts";
import type { User } from "./api.ts";
import { EXPECTED_DATES } from "./expected.ts";
import type { Stage } from "./stage.ts";

const Id = z.object({ id: z.string() });
const CLAIMED = "viewer { employee { id } }";
const Claimed = z.object({ viewer: z.object({ employee: Id }) });
const Versioned = z.object({ id: z.string(), version: z.number() });
const PERIODS =
  "query Periods { periods(first: 20) { edges { node { id kind name evaluationClosesAt escalationClosesAt publishesAt } } } }";
const Period = z.object({
  id: z.string(),
  kind: z.enum(["YEAR", "QUARTER", "MONTH"]),
  name: z.string(),
  evaluationClosesAt: z.string(),
  escalationClosesAt: z.string(),
  publishesAt: z.string(),
});
const Periods = z.object({ periods: z.object({ edges: z.array(z.object({ node: Period })) }) });
const Units = z.object({ units: z.object({ edges: z.array(z.object({ node: Id })) }) });

/** The agency as its users know it: people by the codes of the data, and the ids they work with. */
export type Play = {
  readonly script: Script;
  readonly hr: User;
  readonly user: (code: string) => User;
  readonly employee: (code: string) => string;
  readonly unit: (code: string) => string;
  readonly year: string;
  readonly quarter: string;
};

const from = <T>(known: ReadonlyMap<string, T>, code: string): T => {
  const value = known.get(code);
  if (value === undefined) throw new RangeError(`There is no ${code} in the agency.`);
  return value;
};

/** The operator is registered by whoever runs the platform; all else goes through the API. */
const foundAgency = async ({ cloud, api, user }: Stage, { key, zone, officer, units }: Script): Promise<User> => {
  await Actor.registerOperator(cloud.deps(), { issuer: cloud.issuer.issuer, subject: OPERATOR });
  const operator = user("Platform operator", OPERATOR);
  const { code } = await api.change(
    operator,
    "agencyCreate",
    {
      name: at(units, 0).name,
      zone,
      cell: "jakarta",
      firstOfficer: { nip: officer.nip, name: officer.name, rank: officer.rank },
      idempotencyKey: `${key}-agency`,
    },
    "code",
    z.object({ code: z.string() }),
  );
  const hr = user(officer.name, subjectOf({ key }, officer.code));
  await api.change(hr, "identityClaim", { code }, CLAIMED, Claimed);
  return hr;
};

const createUnits = async ({ api }: Stage, hr: User, { key, units }: Script) => {
  const ids = new Map<string, string>();
  const { units: page } = await api.read(hr, "query Root { units(first: 1) { edges { node { id } } } }", Units);
  for (const { code, name, kind, parent } of units) {
    if (parent === null) {
      ids.set(code, at(page.edges, 0).node.id);
      continue;
    }
    const input = { name, kind, parentId: from(ids, parent), idempotencyKey: `${key}-unit-${code}` };
    const { unit } = await api.change(hr, "unitCreate", input, "unit { id }", z.object({ unit: Id }));
    ids.set(code, unit.id);
  }
  return ids;
};

/** Puts somebody on record and on their position; answers the employee's id. */
const hire = async (
  { api }: Stage,
  hr: User,
  { key, positions }: Script,
  units: ReadonlyMap<string, string>,
  person: PersonData,
): Promise<string> => {
  const { code, nip, name, kind, rank, startsOn } = person;
  const place = positions.find((one) => one.code === person.position);
  if (place === undefined) throw new RangeError(`${name} has no position.`);
  const post = {
    unitId: from(units, place.unit),
    title: place.title,
    job: place.job,
    leads: place.leads,
    idempotencyKey: `${key}-position-${place.code}`,
  };
  const { position } = await api.change(hr, "positionCreate", post, "position { id }", z.object({ position: Id }));
  const { employee } = await api.change(
    hr,
    "employeeCreate",
    { nip, name, kind, rank, idempotencyKey: `${key}-employee-${code}` },
    "employee { id version }",
    z.object({ employee: Versioned }),
  );
  const assignment = { employeeId: employee.id, positionId: position.id, startsOn, kind: "DEFINITIVE" };
  const input = { ...assignment, version: employee.version };
  await api.change(hr, "assignmentStart", input, "employee { id }", z.object({ employee: Id }));
  return employee.id;
};

/** The personnel officer hands over a one-time code; its holder claims it with an own token. */
const link = async ({ api }: Stage, hr: User, employeeId: string, who: User): Promise<void> => {
  const { code } = await api.change(hr, "identityInvite", { employeeId }, "code", z.object({ code: z.string() }));
  await api.change(who, "identityClaim", { code }, CLAIMED, Claimed);
};

const createYear = async ({ api, check }: Stage, hr: User) => {
  const calendar = { year: YEAR, holidays: HOLIDAYS_2026, version: 0 };
  await api.change(
    hr,
    "calendarSet",
    calendar,
    "calendar { year }",
    z.object({ calendar: z.object({ year: z.number() }) }),
  );
  const { period: year } = await api.change(
    hr,
    "periodCreate",
    { year: YEAR },
    "period { id }",
    z.object({ period: Id }),
  );
  const { periods } = await api.read(hr, PERIODS, Periods);
  const all = periods.edges.map((edge) => edge.node);
  const quarter = all.find((one) => one.kind === "QUARTER");
  if (quarter === undefined) throw new RangeError("The year has no quarter.");
  const { name, evaluationClosesAt, escalationClosesAt, publishesAt } = quarter;
  check(
    "the periods of the year",
    all.map((one) => one.kind),
    ["YEAR", ..."QQQQ"].map((kind) => (kind === "Q" ? "QUARTER" : kind)),
  );
  check(
    "the dates of the first quarter",
    { name, evaluationClosesAt, escalationClosesAt, publishesAt },
    EXPECTED_DATES,
  );
  return { year: year.id, quarter: quarter.id, quarterName: name };
};

/** Founds the agency and fills it, as the operator, the personnel officer and each new user do. */
export const found = async (stage: Stage, script: Script): Promise<Play> => {
  const { tell } = stage;
  const name = at(script.units, 0).name;
  const hr = await foundAgency(stage, script);
  tell(`Instansi (agency) ${name} is founded by the platform operator; ${hr.name}, its personnel officer, signs in.`);
  const units = await createUnits(stage, hr, script);
  const employees = new Map<string, string>();
  const users = new Map<string, User>();
  for (const person of script.people) {
    employees.set(person.code, await hire(stage, hr, script, units, person));
    users.set(person.code, stage.user(person.name, subjectOf(script, person.code)));
  }
  const { length } = script.people;
  tell(
    `Organisasi: ${units.size} unit kerja (units), ${length} jabatan (positions), ${length} people, each on a position.`,
  );
  for (const [code, who] of users) await link(stage, hr, from(employees, code), who);
  tell(`Akun (sign-ins): ${users.size} people claim their one-time codes.`);
  const { quarterName, ...periods } = await createYear(stage, hr);
  tell(`Kalender: ${HOLIDAYS_2026.length} holidays of ${YEAR}. Periode: Tahun ${YEAR} with four triwulan (quarters).`);
  tell(`${quarterName} is evaluated until 15 April, escalated until 6 May, and published that night: working days.`);
  return {
    script,
    hr,
    ...periods,
    user: (code) => from(users, code),
    employee: (code) => from(employees, code),
    unit: (code) => from(units, code),
  };
};
