import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import type { RatingContent, ScoringInput, SelfContent } from "../appraisal/index.ts";
import type { Database, Deps } from "../dynamo/index.ts";
import * as Goal from "../goal/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import * as Plan from "../plan/index.ts";
import { BEHAVIOURS, EXPECTATIONS, type Expectation, ordinal } from "../shared/classes.ts";
import type { Outcome } from "../shared/outcome.ts";
import type { Instant } from "../shared/time.ts";

export const REGION = "ap-southeast-3";

/** Dependencies as a request at this instant gets them. */
export const depsAt = (db: Database, now: Instant, wallClock: () => number = () => Date.parse(now)): Deps => ({
  db,
  now,
  wallClock,
  region: REGION,
});

/** The value of an accepted outcome; a refusal fails the test with its codes. */
export const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok)
    throw new Error(`refused: ${outcome.errors.map((e) => `${e.code} ${JSON.stringify(e.params)}`).join(", ")}`);
  return outcome.value;
};

/** The codes of a refusal; empty when it was accepted. */
export const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.errors.map((error) => error.code);

const pad = (n: number, width: number): string => String(n).padStart(width, "0");
/** The n-th valid employee number of a fictional woman or man. */
export const nip = (n: number): string => `1990${pad((n % 12) + 1, 2)}15201501${(n % 2) + 1}${pad((n % 999) + 1, 3)}`;

export const content = (overrides: Partial<Plan.PlanContent> = {}): Plan.PlanContent => ({
  approach: "QUALITATIVE",
  results: [
    {
      id: "r1",
      kind: "UTAMA",
      statement: "Meningkatnya kualitas pelayanan",
      assignedBy: null,
      indicators: [{ aspect: null, statement: "Komplain menurun dari tahun lalu", target: null, perspective: null }],
    },
  ],
  expectations: [],
  resources: [],
  accountability: [],
  consequences: [],
  ...overrides,
});

/** The same judgement on every result and behaviour of `content()`. */
export const ratingOf = (workResult: Expectation, behaviour: Expectation): RatingContent => ({
  results: [{ resultId: "r1", expectation: workResult, realisation: "Komplain turun", feedback: "Pertahankan" }],
  behaviours: BEHAVIOURS.map((one) => ({ behaviour: one, expectation: behaviour, feedback: "Konsisten" })),
  workResult,
  behaviour,
});

export const selfOf = (expectation: Expectation): SelfContent => ({
  results: [{ resultId: "r1", realisation: "Komplain turun", expectation }],
  behaviours: BEHAVIOURS.map((behaviour) => ({ behaviour, expectation })),
  reflection: null,
});

/** A scoring input of a period; rated when both axes are given. */
export const scoringInput = (
  employee: string,
  rated: readonly [Expectation, Expectation] | null = null,
  path: readonly string[] = ["unt_root", "unt_office"],
): ScoringInput => ({
  employee,
  period: "per_1",
  path: [...path],
  formerUnits: [],
  job: null,
  family: null,
  state: rated === null ? "OPEN" : "RATED",
  selfAt: null,
  rating:
    rated === null
      ? null
      : {
          result: ordinal(EXPECTATIONS, rated[0]),
          behaviour: ordinal(EXPECTATIONS, rated[1]),
          class: 3,
          final: false,
          by: "emp_rater",
          at: "2026-04-01T00:00:00.000Z",
        },
  bySelf: null,
  bySuperior:
    rated === null
      ? null
      : {
          main: String(ordinal(EXPECTATIONS, rated[0])),
          additional: "",
          behaviours: String(ordinal(EXPECTATIONS, rated[1])).repeat(BEHAVIOURS.length),
        },
  figures: [],
  since: null,
  served: null,
  version: rated === null ? 0 : 1,
  auditHash: "",
  auditSalt: "",
  lastChange: "",
});

export type Person = Actor.EmployeeActor;

/** Drafts a policy and makes it the agency's from a day on. */
export const adopt = async (
  deps: Deps,
  hr: Person,
  document: Agency.Policy,
  from = "2026-01-01",
): Promise<Agency.PolicyVersion> => {
  const draft = value(await Agency.draftPolicy(deps, hr, { document, basis: "Konsultasi dengan seluruh unit kerja" }));
  const { policy } = value(
    await Agency.activatePolicy(deps, hr, {
      id: document.id,
      documentVersion: document.version,
      from,
      version: draft.version,
      reason: "Ditetapkan dengan keputusan kepala daerah",
    }),
  );
  return policy;
};

/**
 * An agency with a state official at the top, one office with a head, and staff in it; the year 2026 and its
 * quarters; every plan approved. HR is the officer the agency was founded with. Its policy is the national one unless
 * it is given another.
 */
export const smallAgency = async (db: Database, name: string, staffCount: number, policy?: Agency.Policy) => {
  const deps = depsAt(db, "2025-12-20T02:00:00.000Z");
  const operator: Actor.Actor = { kind: "OPERATOR", id: `op-${name}` };
  const founded = value(
    await Organization.found(deps, operator, {
      name: `Pemerintah ${name}`,
      zone: "WIB",
      cell: "jakarta",
      firstOfficer: { nip: nip(500), name: "Petugas Kepegawaian", rank: "III/c" },
      idempotencyKey: `found-${name}`,
    }),
  );
  const agency = founded.agency.id;
  const token = { issuer: "https://issuer.example", subject: `hr-${name}` };
  const claimed = value(await Actor.claim(deps, token, founded.code));
  const hr: Person = { kind: "EMPLOYEE", agency, employee: claimed.employee, grants: ["HR"] };
  const root = (await Organization.unitPage(deps, hr, 1)).edges[0]?.node;
  if (root === undefined) throw new Error("the agency has no unit");

  const person = async (
    n: number,
    unit: string,
    job: Organization.JobKind,
    leads: boolean,
    title: string,
    startsOn = "2025-01-01",
    family: string | null = null,
  ): Promise<Person> => {
    const kind = job === "STATE_OFFICIAL" ? "STATE_OFFICIAL" : "PNS";
    const employee = value(
      await Organization.createEmployee(deps, hr, {
        nip: kind === "PNS" ? nip(n) : null,
        name: `${title} ${name} ${pad(n, 3)}`,
        kind,
        rank: null,
        idempotencyKey: `employee-${n}`,
      }),
    );
    const position = value(
      await Organization.createPosition(deps, hr, {
        unitId: unit,
        title,
        job,
        family,
        leads,
        idempotencyKey: `position-${n}`,
      }),
    );
    value(
      await Organization.assign(deps, hr, {
        employeeId: employee.id,
        positionId: position.id,
        startsOn,
        kind: "DEFINITIVE",
        version: employee.version,
      }),
    );
    return { kind: "EMPLOYEE", agency, employee: employee.id, grants: [] };
  };

  const unit = async (unitName: string, parent: string, kind: "UNIT" | "TEAM" = "UNIT") =>
    value(
      await Organization.createUnit(deps, hr, {
        name: unitName,
        kind,
        parentId: parent,
        idempotencyKey: `unit-${unitName.replaceAll(" ", "-")}`,
      }),
    );
  const office = await unit(`Dinas ${name}`, root.id);
  const regent = await person(0, root.id, "STATE_OFFICIAL", true, "Kepala Daerah");
  const head = await person(1, office.id, "JPT", true, "Kepala Dinas");
  const staff: Person[] = [];
  for (let i = 0; i < staffCount; i += 1) staff.push(await person(2 + i, office.id, "PELAKSANA", false, "Pelaksana"));

  if (policy !== undefined) await adopt(deps, hr, policy);
  const year = value(await Period.create(deps, hr, { year: 2026 }));
  const periods = (await Period.page(deps, hr, 20)).edges.map((edge) => edge.node);
  const quarter = periods.find((period) => period.kind === "QUARTER");
  if (quarter === undefined) throw new Error("the year has no quarter");

  /** Creates, submits and approves a plan. */
  const plan = async (whose: Person, rater: Person, now = deps.now): Promise<Plan.Plan> => {
    const at = depsAt(db, now);
    const created = value(
      await Plan.create(at, whose, {
        periodId: year.id,
        content: content(),
        idempotencyKey: `plan-${whose.employee}`,
      }),
    );
    const submitted = value(await Plan.submit(at, whose, { planId: created.id, version: created.version }));
    return value(await Plan.approve(at, rater, { planId: created.id, version: submitted.version }));
  };
  await plan(head, regent);
  for (const one of staff) await plan(one, head);

  /** Sets the classes both raters need. */
  const classes = async (period: Period.Period): Promise<void> => {
    const at = depsAt(db, period.endsAt);
    const basis = "Rencana aksi periode ini tercapai seluruhnya";
    const input = { periodId: period.id, class: "BAIK" as const, basis, version: 0 };
    value(await Goal.setUnitClass(at, hr, { ...input, unitId: root.id }));
    value(await Goal.setUnitClass(at, regent, { ...input, unitId: office.id }));
  };

  return {
    db,
    agency: await Agency.load(deps, agency),
    hr,
    regent,
    head,
    staff,
    root,
    office,
    year,
    quarter,
    classes,
    unit,
    person,
    plan,
  };
};
export type SmallAgency = Awaited<ReturnType<typeof smallAgency>>;
