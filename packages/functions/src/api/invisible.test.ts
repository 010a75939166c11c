import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallOptions } from "../testing/api.ts";
import { committedSchema, mutationIds, readIds } from "../testing/id-fields.ts";
import { document, outcomeOf, type RequestName, requestsIn } from "../testing/mutations.ts";
import { shownOf } from "../testing/shown.ts";
import { type Held, held } from "../testing/table-digest.ts";
import { ACTORS, type ActorName, type TwoAgencies, twoAgencies } from "../testing/two-agencies.ts";

/*
 * What somebody may not see and what is not there are answered with the same bytes. Those who ask are all of agency
 * `ours`; the ids are those of `theirs`, or of a colleague's records.
 */
const ASKING = ACTORS.slice(0, 11);
const ZEROS = "0".repeat(20);
/** Well-formed ids that nothing bears. */
const ABSENT = {
  agc: `agc_${ZEROS}`,
  unt: `unt_${ZEROS}`,
  pos: `pos_${ZEROS}`,
  emp: `emp_${ZEROS}`,
  per: `per_${ZEROS}`,
  pln: `pln_${ZEROS}-${ZEROS}`,
  apr: `apr_${ZEROS}-${ZEROS}`,
  lev: `lev_${ZEROS}`,
  act: `act_${ZEROS}-20260119${"0".repeat(12)}`,
} as const;
type Kind = keyof typeof ABSENT;
const LETTERS: Readonly<Record<string, string>> = {
  u: "errors UNAUTHENTICATED",
  F: "errors FORBIDDEN",
  n: "userErrors NOT_FOUND",
  0: "nothing",
};

let at: TwoAgencies;
let ours: ReturnType<typeof requestsIn>;
let theirs: ReturnType<typeof requestsIn>;
let before: Held;
beforeAll(async () => {
  at = await twoAgencies();
  ours = requestsIn(at.ours, at.code);
  theirs = requestsIn(at.theirs, at.code);
  before = await held(at.table.db);
});
afterAll(() => at.table.drop());

/** The id an input holds at a path, in the first of a list. */
const idIn = (input: object, path: string): string => {
  let value: unknown = input;
  for (const name of path.split(".")) {
    value = (value as Readonly<Record<string, unknown>>)[name];
    if (Array.isArray(value)) [value] = value;
  }
  return String(value);
};
/** The same input with another id in the place of one. */
const withId = (input: object, own: string, id: string): object =>
  JSON.parse(JSON.stringify(input).replaceAll(JSON.stringify(own), JSON.stringify(id)));

type Sent = { readonly query: string; readonly options: (id: string) => CallOptions };
type Seen = { readonly actor: ActorName; readonly outcome: string | undefined; readonly alike: boolean };

/** Sends the same request with each id as each actor; the first answer, and whether all were the same bytes. */
const ask = async (actors: readonly ActorName[], sent: Sent, ids: readonly string[]): Promise<readonly Seen[]> => {
  const seen: Seen[] = [];
  for (const actor of actors) {
    const answers = [];
    for (const id of ids) answers.push(await at.api.wire(sent.query, { ...sent.options(id), ...at.callers[actor] }));
    const [first = ""] = answers;
    const { statusCode: status, body } = JSON.parse(first);
    const answer = { status, body: JSON.parse(body) };
    const outcome = sent.query.startsWith("mutation") ? outcomeOf(answer) : shownOf(answer);
    seen.push({ actor, outcome, alike: answers.every((other) => other === first) });
  }
  return seen;
};

const expectedOf = (actors: readonly ActorName[], letters: string): readonly Seen[] =>
  actors.map((actor, i) => ({ actor, outcome: LETTERS[[...letters.replaceAll(" ", "")][i] ?? ""], alike: true }));

describe("an id that a mutation takes", () => {
  // anonymous, unlinked | peer, leader, subject | rater, superior, headAbove | hr, auditor | operator
  const ROWS: readonly (readonly [RequestName, string, Kind, string])[] = [
    ["identityInvite", "employeeId", "emp", "uu FFF FFF nF F"],
    ["grantGive", "employeeId", "emp", "uu FFF FFF nF F"],
    ["grantEnd", "employeeId", "emp", "uu FFF FFF nF F"],
    ["unitCreate", "parentId", "unt", "uu FFF FFF nF F"],
    ["positionCreate", "unitId", "unt", "uu FFF FFF nF F"],
    ["assignmentStart", "employeeId", "emp", "uu FFF FFF nF F"],
    ["assignmentStart", "positionId", "pos", "uu FFF FFF nF F"],
    ["leaveRecord", "employeeId", "emp", "uu FFF FFF nF F"],
    ["leaveCancel", "leaveId", "lev", "uu FFF FFF nF F"],
    ["employeeErase", "employeeId", "emp", "uu FFF FFF nF F"],
    ["organizationClassSet for the agency's own unit", "periodId", "per", "uu nnn nnn nn F"],
    ["organizationClassSet for the agency's own unit", "unitId", "unt", "uu nnn nnn nn F"],
    ["distributionReasonGive", "periodId", "per", "uu nnn nnn nn F"],
    ["distributionReasonGive", "unitId", "unt", "uu nnn nnn nn F"],
    ["figuresRebuild", "periodId", "per", "uu FFF FFF nF F"],
    ["planCreate", "periodId", "per", "uu nnn nnn nn F"],
    ["planRevise", "planId", "pln", "uu nnn nnn nn F"],
    ["planSubmit", "planId", "pln", "uu nnn nnn nn F"],
    ["planReturn", "planId", "pln", "uu nnn nnn nn F"],
    ["planApprove", "planId", "pln", "uu nnn nnn nn F"],
    ["appraisalSelfAssess", "appraisalId", "apr", "uu nnn nnn nn F"],
    ["appraisalRate", "appraisalId", "apr", "uu nnn nnn nn F"],
    ["appraisalCorrect", "appraisalId", "apr", "uu nnn nnn nn F"],
    ["activityRevise", "activityId", "act", "uu nnn nnn nn F"],
    ["activitiesDecide", "decisions.activityId", "act", "uu nnn nnn nn F"],
    ["appraisalFiguresRecord", "appraisalId", "apr", "uu nnn nnn nn F"],
  ];
  /** Names inside one plan that its author chooses: no object of their own. */
  const CHOSEN_BY_CLIENTS = [
    "appraisalCorrect.content.results.resultId",
    "appraisalRate.content.results.resultId",
    "appraisalSelfAssess.content.results.resultId",
    "planCreate.content.results.id",
    "planRevise.content.results.id",
  ];

  it("stands in the table, whichever it is", () => {
    const listed = ROWS.map(([name, field]) => `${ours[name].mutation}.${field}`);
    expect([...CHOSEN_BY_CLIENTS, ...listed].toSorted()).toEqual([...mutationIds(committedSchema())].toSorted());
  });

  it.each(ROWS)("%s: another agency's %s is as one of nothing", async (name, field, kind, letters) => {
    const { mutation, input, ...options } = ours[name];
    const [own, hidden] = [idIn(input, field), idIn(theirs[name].input, field)];
    const sent: Sent = {
      query: document(mutation),
      options: (id) => ({ ...options, variables: { input: withId(input, own, id) } }),
    };
    const ids = [hidden, ABSENT[kind], at.ours.agency, "tidak ada#"];
    expect(await ask(ASKING, sent, ids)).toEqual(expectedOf(ASKING, letters));
    expect((await held(at.table.db)).digest).toBe(before.digest);
  });

  it("a colleague's activity is as one of nothing", async () => {
    for (const name of ["activityRevise", "activitiesDecide"] as const) {
      const { mutation, input } = ours[name];
      const options = (id: string): CallOptions => ({ variables: { input: withId(input, at.ours.activity, id) } });
      const actors = ["peer", "leader", "otherHr", "otherRater"] as const;
      const ids = [at.ours.activity, ABSENT.act];
      expect(await ask(actors, { query: document(mutation), options }, ids)).toEqual(expectedOf(actors, "nnnn"));
    }
    expect((await held(at.table.db)).digest).toBe(before.digest);
  });

  it.each(ROWS.filter(([, , kind]) => kind === "pln" || kind === "apr"))(
    "%s: a colleague's %s is as one of nothing",
    async (name, field, kind) => {
      const { mutation, input, ...options } = ours[name];
      const hidden = String((input as Readonly<Record<string, unknown>>)[field]);
      const [period = "", employee = ""] = hidden.slice(4).split("-");
      // Half of each: our year with their employee and the other way round.
      const [theirPeriod, theirEmployee] = String((theirs[name].input as Readonly<Record<string, unknown>>)[field])
        .slice(4)
        .split("-");
      const halves = [`${kind}_${period}-${theirEmployee}`, `${kind}_${theirPeriod}-${employee}`];
      const sent: Sent = {
        query: document(mutation),
        options: (id) => ({ ...options, variables: { input: { ...input, [field]: id } } }),
      };
      const actors = ["peer", "leader", "otherHr", "otherRater"] as const;
      expect(await ask(actors, sent, [hidden, ABSENT[kind], ...halves])).toEqual(expectedOf(actors, "nnnn"));
      expect((await held(at.table.db)).digest).toBe(before.digest);
    },
  );
});

describe("an id that a field takes", () => {
  type Row = readonly [what: string, query: string, hidden: () => string, kind: Kind, letters: string];
  const ALL = "uu 000 000 00 F";
  const node = "query ($id: ID!) { node(id: $id) { id __typename } }";
  const ofEmployee = (field: string): string =>
    `query ($id: ID!, $own: ID!) { employee(id: $own) { ${field}(periodId: $id) { __typename } } }`;
  const ofPeriod = (field: string): string =>
    `query ($id: ID!, $quarter: ID!) { period(id: $quarter) { ${field}(unitId: $id) { __typename } } }`;
  const ROWS: readonly Row[] = [
    ["Query.node.id of an agency", node, () => at.theirs.agency, "agc", ALL],
    ["Query.node.id of a unit", node, () => at.theirs.units.team.id, "unt", ALL],
    ["Query.node.id of a position", node, () => at.theirs.position, "pos", ALL],
    ["Query.node.id of an employee", node, () => at.theirs.people.subject.employee, "emp", ALL],
    ["Query.node.id of a period", node, () => at.theirs.quarter.id, "per", ALL],
    ["Query.node.id of a plan", node, () => at.theirs.plans.approved, "pln", ALL],
    ["Query.node.id of an appraisal", node, () => at.theirs.appraisal, "apr", ALL],
    [
      "Query.employee.id",
      "query ($id: ID!) { employee(id: $id) { name nip } }",
      () => at.theirs.people.subject.employee,
      "emp",
      ALL,
    ],
    ["Query.unit.id", "query ($id: ID!) { unit(id: $id) { name } }", () => at.theirs.units.root.id, "unt", ALL],
    ["Query.period.id", "query ($id: ID!) { period(id: $id) { name } }", () => at.theirs.quarter.id, "per", ALL],
    [
      "Query.auditTrail.entityId",
      "query ($id: ID!) { auditTrail(entityId: $id) { entries { action } firstBreak } }",
      () => at.theirs.plans.approved,
      "pln",
      "uu FFF FFF 00 F",
    ],
    [
      "Query.appraisalRecompute.appraisalId",
      "query ($id: ID!) { appraisalRecompute(appraisalId: $id) { storedDigest equal } }",
      () => at.theirs.appraisal,
      "apr",
      ALL,
    ],
    [
      "Query.policySimulate.periodId",
      'query ($id: ID!) { policySimulate(periodId: $id, policyId: "capaian", policyVersion: 1) { people } }',
      () => at.theirs.quarter.id,
      "per",
      "uu FFF FFF 00 F",
    ],
    ["Employee.plan.periodId", ofEmployee("plan"), () => at.theirs.years.approved.id, "per", ALL],
    ["Employee.appraisal.periodId", ofEmployee("appraisal"), () => at.theirs.quarter.id, "per", ALL],
    ["Employee.result.periodId", ofEmployee("result"), () => at.theirs.quarter.id, "per", ALL],
    ["Period.unitClass.unitId", ofPeriod("unitClass"), () => at.theirs.units.division.id, "unt", ALL],
    ["Period.distributionAdvice.unitId", ofPeriod("distributionAdvice"), () => at.theirs.units.division.id, "unt", ALL],
    ["Period.progress.unitId", ofPeriod("progress"), () => at.theirs.units.division.id, "unt", ALL],
    ["Period.progressByUnit.unitId", ofPeriod("progressByUnit"), () => at.theirs.units.division.id, "unt", ALL],
    ["Period.ranking.unitId", ofPeriod("ranking"), () => at.theirs.units.division.id, "unt", ALL],
  ];
  const sentBy = (query: string): Sent => ({
    query,
    options: (id) => ({ variables: { id, own: at.ours.people.subject.employee, quarter: at.ours.quarter.id } }),
  });

  it("stands in the table, whichever it is", () => {
    const listed = new Set(ROWS.map(([what]) => what.split(" ")[0] ?? ""));
    expect([...listed].toSorted()).toEqual([...readIds(committedSchema())].toSorted());
  });

  it.each(ROWS)("%s: another agency's is as one of nothing", async (_, query, hidden, kind, letters) => {
    expect(await ask(ASKING, sentBy(query), [hidden(), ABSENT[kind]])).toEqual(expectedOf(ASKING, letters));
  });

  /** Those refuse whoever is no officer, whatever the id. */
  const FOR_OFFICERS = ["Query.auditTrail.entityId", "Query.policySimulate.periodId"];
  it.each(ROWS.filter(([what]) => !FOR_OFFICERS.includes(what)))(
    "%s: one that is none, or of another kind, is as one of nothing",
    async (what, query, _hidden, kind) => {
      const actors = ["subject", "rater", "hr"] as const;
      // Any kind is right for `node`, so another kind's id finds that object.
      const other = what.startsWith("Query.node")
        ? []
        : [kind === "emp" ? at.ours.quarter.id : at.ours.people.hr.employee];
      expect(await ask(actors, sentBy(query), [ABSENT[kind], "tidak ada#", "", ...other])).toEqual(
        expectedOf(actors, "000"),
      );
    },
  );
});

describe("a colleague's record", () => {
  const actors = ["peer", "leader"] as const;

  it.each([
    ["plan", "pln"],
    ["appraisal", "apr"],
  ] as const)("by its id: a %s", async (what, kind) => {
    const sent: Sent = { query: "query ($id: ID!) { node(id: $id) { id } }", options: (id) => ({ variables: { id } }) };
    const hidden = what === "plan" ? at.ours.plans.approved : at.ours.appraisal;
    expect(await ask(actors, sent, [hidden, ABSENT[kind]])).toEqual(expectedOf(actors, "00"));
  });

  it("by its employee: a plan and a leave that are there, and none", async () => {
    const fields = "plan(periodId: $period) { id } leaves(year: 2026) { startsOn } nip grants";
    const query = `query ($id: ID!, $period: ID!) { employee(id: $id) { ${fields} } }`;
    const sent: Sent = { query, options: (id) => ({ variables: { id, period: at.ours.years.approved.id } }) };
    const { subject, newcomer } = at.ours.people;
    expect(await ask(actors, sent, [subject.employee, newcomer.employee])).toEqual(expectedOf(actors, "00"));
  });

  it("by its period: an appraisal that is open and one that is not", async () => {
    const query =
      "query ($id: ID!, $of: ID!) { employee(id: $of) { appraisal(periodId: $id) { id } result(periodId: $id) { digest } } }";
    const sent: Sent = { query, options: (id) => ({ variables: { id, of: at.ours.people.subject.employee } }) };
    const periods = [at.ours.quarter.id, at.ours.years.empty.id];
    expect(await ask(actors, sent, periods)).toEqual(expectedOf(actors, "00"));
  });
});
