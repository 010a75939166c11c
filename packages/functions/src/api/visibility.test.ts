import * as Agency from "@kinerja/core/agency";
import * as Appraisal from "@kinerja/core/appraisal";
import * as Closing from "@kinerja/core/closing";
import * as Organization from "@kinerja/core/organization";
import { isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ratingOf, selfOf, value } from "../../../core/src/testing/fixture.ts";
import { ALWAYS, targetOf } from "../../../core/src/testing/quarter.ts";
import { committedSchema } from "../testing/id-fields.ts";
import { shownOf } from "../testing/shown.ts";
import { ACTORS, type TwoAgencies, twoAgencies } from "../testing/two-agencies.ts";

const LETTERS: Readonly<Record<string, string>> = {
  u: "errors UNAUTHENTICATED",
  F: "errors FORBIDDEN",
  0: "nothing",
  "+": "shown",
};
const EVERYBODY_HERE = "uu +++ +++ ++ F 00";
const WHOLE_RECORD = "uu 00+ +++ ++ F 00";
const OFFICERS = "uu 000 000 ++ F 00";
const OWN_AND_OFFICERS = "uu 00+ 000 ++ F 00";
const HEADS = "uu 000 +++ ++ F 00";
const NOBODY = "uu 000 000 00 F 00";

const ofEmployee = (selection: string): string => `query ($employee: ID!) { employee(id: $employee) { ${selection} } }`;
const inQuarter = (selection: string): string =>
  `query ($employee: ID!, $quarter: ID!) { employee(id: $employee) { ${selection} } }`;
const ofPeriod = (selection: string): string => `query ($quarter: ID!) { period(id: $quarter) { ${selection} } }`;
const ofUnit = (selection: string): string =>
  `query ($quarter: ID!, $division: ID!) { period(id: $quarter) { ${selection} } }`;
const ofTeam = (selection: string): string =>
  `query ($quarter: ID!, $team: ID!) { period(id: $quarter) { ${selection} } }`;

type Row = readonly [what: string, query: string, before: string, after?: string];
/** One letter an actor, while the quarter is evaluated and, where it differs, once its results are published. */
const TABLE: readonly Row[] = [
  // anonymous, unlinked | peer, leader, subject | rater, superior, headAbove | hr, auditor | operator | otherHr, otherRater
  ["Query.viewer", "{ viewer { kind } }", "++ +++ +++ ++ + ++"],
  ["Query.node", "query ($employee: ID!) { node(id: $employee) { id } }", EVERYBODY_HERE],
  ["Query.calculate", "{ calculate { surveySampleSize(population: 100) } }", "u+ +++ +++ ++ + ++"],
  [
    "Query.appraisalRecompute",
    "query ($appraisal: ID!) { appraisalRecompute(appraisalId: $appraisal) { storedDigest equal } }",
    NOBODY,
    WHOLE_RECORD,
  ],
  [
    "Query.policySimulate",
    `query ($quarter: ID!) { policySimulate(periodId: $quarter, policyId: "capaian", policyVersion: 1) {
      people moves { edges { node { employee { name } } } } } }`,
    "uu FFF FFF 00 F 0F",
    "uu FFF FFF ++ F 0F",
  ],
  [
    "Query.auditTrail",
    "query ($plan: ID!) { auditTrail(entityId: $plan) { entries { action actor } } }",
    "uu FFF FFF ++ F 0F",
  ],
  ["Query.units", "{ units { edges { node { name } } } }", "uu +++ +++ ++ F ++"],
  ["Query.unit", "query ($team: ID!) { unit(id: $team) { name path { name } head { name } } }", EVERYBODY_HERE],
  ["Query.employees", "{ employees { edges { node { name } } } }", "uu FFF FFF ++ F +F"],
  ["Query.employee", ofEmployee("name rater { rater { name } } assignments { title }"), EVERYBODY_HERE],
  ["Query.period", ofPeriod("name state"), EVERYBODY_HERE],
  [
    "Query.policies",
    "{ policies { edges { node { policy { document } basis draftedBy { name } } } } }",
    "uu +++ +++ ++ F ++",
  ],
  ["Query.policyTemplates", "{ policyTemplates { id document } }", "uu +++ +++ ++ + ++"],
  ["Query.policyValidate", "{ policyValidate(document: { id: 5 }) { code path message } }", "uu FFF FFF +F F +F"],
  [
    "Query.provinceRanking",
    '{ provinceRanking(province: "14", kind: QUARTER, startsOn: "2026-01-01") { status agencies } }',
    "uu FFF FFF ++ F FF",
  ],
  ["Query.periods", "{ periods { edges { node { name } } } }", "uu +++ +++ ++ F ++"],
  ["Viewer.agency", "{ viewer { agency { name } } }", "00 +++ +++ ++ 0 ++"],
  ["Viewer.inbox", "{ viewer { inbox { edges { node { text period { name } } } } } }", "00 +++ +++ ++ 0 ++"],
  // The agency's head is a state official and has no number.
  ["Viewer.employee", "{ viewer { employee { nip } } }", "00 +++ ++0 ++ 0 ++"],
  ["Employee.nip", ofEmployee("nip"), WHOLE_RECORD],
  ["Employee.leaves", ofEmployee("leaves(year: 2026) { startsOn endsOn cancelledAt }"), WHOLE_RECORD],
  ["Leave.kind", ofEmployee("leaves(year: 2026) { kind }"), OWN_AND_OFFICERS],
  ["Leave.decree", ofEmployee("leaves(year: 2026) { decree }"), OWN_AND_OFFICERS],
  ["Leave.recordedBy", ofEmployee("leaves(year: 2026) { recordedBy { name } }"), OWN_AND_OFFICERS],
  ["Leave.recordedAt", ofEmployee("leaves(year: 2026) { recordedAt }"), OWN_AND_OFFICERS],
  ["Leave.cancelReason", ofEmployee("leaves(year: 2026) { cancelReason }"), OWN_AND_OFFICERS],
  ["Employee.activities", ofEmployee('activities(month: "2026-01") { edges { node { text } } }'), WHOLE_RECORD],
  ["Employee.workReport", ofEmployee('workReport(month: "2026-01") { work { outputs waiting } }'), WHOLE_RECORD],
  [
    "Unit.activityMonths",
    'query ($team: ID!) { unit(id: $team) { activityMonths(month: "2026-01") { edges { node { counts { submitted } } } } } }',
    HEADS,
  ],
  ["Employee.grants", "query ($auditor: ID!) { employee(id: $auditor) { grants } }", "uu 000 000 ++ F 00"],
  ["Employee.plan", inQuarter("plan(periodId: $quarter) { id results { statement } }"), WHOLE_RECORD],
  ["Employee.appraisal", inQuarter("appraisal(periodId: $quarter) { id state viewerCan version }"), WHOLE_RECORD],
  [
    "Appraisal.selfAssessment",
    inQuarter("appraisal(periodId: $quarter) { selfAssessment { results { realisation } } }"),
    WHOLE_RECORD,
  ],
  [
    "Appraisal.rating",
    inQuarter("appraisal(periodId: $quarter) { rating { workResult } }"),
    "uu 000 ++0 00 F 00",
    WHOLE_RECORD,
  ],
  [
    "Appraisal.figures",
    `query ($employee: ID!, $next: ID!) { employee(id: $employee) { appraisal(periodId: $next) {
      figures { mean recordedBy { name } } } } }`,
    "uu 000 ++0 00 F 00",
    WHOLE_RECORD,
  ],
  ["Appraisal.result", inQuarter("appraisal(periodId: $quarter) { result { predicate } }"), NOBODY, WHOLE_RECORD],
  [
    "Appraisal.explanation",
    inQuarter("appraisal(periodId: $quarter) { explanation { nodes { output } } }"),
    NOBODY,
    WHOLE_RECORD,
  ],
  ["Employee.result", inQuarter("result(periodId: $quarter) { predicate rankKey }"), NOBODY, WHOLE_RECORD],
  ["Period.publication", ofPeriod("publication { rated unrated resultHash }"), NOBODY, EVERYBODY_HERE],
  ["Period.unitClass", ofUnit("unitClass(unitId: $division) { class setBy { name } }"), EVERYBODY_HERE],
  ["Period.progress", ofPeriod("progress { enrolled rated }"), OFFICERS],
  ["Period.progress of the division", ofUnit("progress(unitId: $division) { enrolled overdue }"), HEADS],
  ["Period.progress of the team", ofTeam("progress(unitId: $team) { enrolled overdue }"), HEADS],
  ["Period.progressByUnit", ofPeriod("progressByUnit { pageInfo { hasNextPage } }"), OFFICERS],
  [
    "Period.progressByUnit of the division",
    ofUnit("progressByUnit(unitId: $division) { pageInfo { hasNextPage } }"),
    HEADS,
  ],
  ["PeriodProgress.byClass", ofUnit("progress(unitId: $division) { byClass { count } }"), NOBODY, HEADS],
  ["Period.closing", ofPeriod("closing { done }"), OFFICERS],
  ["Period.ranking of the agency", ofPeriod("ranking { total }"), "uu FFF FFF 00 F 00", "uu FFF FFF ++ F 00"],
  [
    "Period.ranking of the division",
    ofUnit("ranking(unitId: $division) { total rows { edges { node { rank employee { name } } } } }"),
    "uu FFF 000 00 F 00",
    "uu FFF +++ ++ F 00",
  ],
  [
    "Period.ranking of the team",
    ofTeam("ranking(unitId: $team) { total }"),
    "uu FFF 000 00 F 00",
    "uu FFF +++ ++ F 00",
  ],
  [
    "Period.distributionAdvice",
    ofUnit("distributionAdvice(unitId: $division) { rated counts { count } reason { reason } }"),
    "uu FFF ++0 00 F 00",
    "uu FFF +++ ++ F 00",
  ],
  [
    "DistributionReason.counts",
    ofUnit("distributionAdvice(unitId: $division) { reason { counts { count } } }"),
    "uu FFF +00 00 F 00",
    "uu FFF +00 ++ F 00",
  ],
  [
    "DistributionReason.findings",
    ofUnit("distributionAdvice(unitId: $division) { reason { findings { message } } }"),
    "uu FFF +00 00 F 00",
    "uu FFF +00 ++ F 00",
  ],
  [
    "Period.unrated",
    ofPeriod("unrated { edges { node { employee { name } } } }"),
    "uu FFF FFF 00 F 00",
    "uu FFF FFF ++ F 00",
  ],
  [
    "Period.notComparable",
    ofPeriod("notComparable { pageInfo { hasNextPage } }"),
    "uu FFF FFF 00 F 00",
    "uu FFF FFF ++ F 00",
  ],
  [
    "Period.ranking of a kind of position",
    ofPeriod("ranking(positionGroup: PELAKSANA) { total }"),
    "uu FFF FFF 00 F 00",
    "uu FFF FFF ++ F 00",
  ],
  [
    "Period.ranking of a family of jobs",
    ofPeriod('ranking(jobFamily: "guru") { total }'),
    "uu FFF FFF 00 F 00",
    "uu FFF FFF ++ F 00",
  ],
  // Nothing was published before it that it could be compared with.
  ["Period.mostImproved", ofPeriod("mostImproved { edges { cursor } }"), "uu FFF FFF 00 F 00"],
  // Whoever is not on the roll (a state official, an officer without a position) has no standing.
  ["Period.myStanding", ofPeriod("myStanding { result { outcome } }"), NOBODY, "uu +++ ++0 0+ F 00"],
  [
    "Unit.members of the division",
    "query ($division: ID!) { unit(id: $division) { members { edges { node { name } } } } }",
    HEADS,
  ],
  ["Unit.members of the team", "query ($team: ID!) { unit(id: $team) { members { edges { node { name } } } } }", HEADS],
];

let at: TwoAgencies;
let variables: Readonly<Record<string, string>>;
const MEETS = "SESUAI_EKSPEKTASI";
beforeAll(async () => {
  at = await twoAgencies();
  const { quarter, next, appraisal, nextAppraisal, people, units, plans, leave } = at.ours;
  variables = {
    employee: people.subject.employee,
    auditor: people.auditor.employee,
    quarter: quarter.id,
    next: next.id,
    appraisal,
    division: units.division.id,
    team: units.team.id,
    plan: plans.approved,
  };
  const deps = at.api.depsAt(quarter.endsAt);
  // Ours alone: the other agency's officers read no aggregates.
  const sharing = { province: "14", shared: true, version: 2, reason: "Kesepakatan forum kepegawaian" };
  value(await Agency.setSharing(at.api.depsAt("2026-01-20T02:00:00.000Z"), people.hr, sharing));
  value(
    await Appraisal.selfAssess(deps, people.subject, { appraisalId: appraisal, version: 0, content: selfOf(MEETS) }),
  );
  const reason = "Dicatat pada pegawai yang salah";
  value(await Organization.cancelLeave(deps, people.hr, { leaveId: leave, version: 1, reason }));
  const content = ratingOf(MEETS, MEETS);
  value(await Appraisal.rate(deps, people.rater, { appraisalId: appraisal, version: 1, content }));
  const difference = {
    periodId: quarter.id,
    unitId: units.division.id,
    reason: "Seluruh target terlampaui",
    version: 0,
  };
  value(await Appraisal.giveDistributionReason(deps, people.rater, difference));
  const figures = [{ measure: "ACHIEVEMENT", from: "SUPERIOR" as const, values: ["96.4"], basis: "Laporan triwulan" }];
  const recorded = { appraisalId: nextAppraisal, version: 0, figures };
  value(await Appraisal.recordFigures(at.api.depsAt(next.startsAt), people.hr, recorded));
});
afterAll(() => at.table.drop());

/** What each actor is answered, and whether anything of the agency they do not belong to is in it. */
const answers = async (query: string, now: string) => {
  const seen = [];
  for (const actor of ACTORS) {
    const answer = await at.api.call(query, { ...at.callers[actor], variables, now });
    const stranger = actor.startsWith("other") ? at.ours : at.theirs;
    const text = JSON.stringify(answer);
    const foreign = text.includes(stranger.name) || text.includes(stranger.agency);
    seen.push({ actor, outcome: shownOf(answer), foreign });
  }
  return seen;
};
const expectedOf = (letters: string) => {
  const each = [...letters.replaceAll(" ", "")];
  return ACTORS.map((actor, i) => ({ actor, outcome: LETTERS[each[i] ?? ""], foreign: false }));
};

describe("what can be read", () => {
  const GATED = /FORBIDDEN|null\s+for\s+others|may\s+not\s+read|everybody\s+but/;

  it("stands in the table: every root field, and every field not everybody may read", () => {
    const schema = committedSchema();
    const listed = new Set(TABLE.map(([what]) => what.split(" ")[0]));
    const wanted = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => type === schema.getQueryType() || GATED.test(field.description ?? ""))
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(wanted.filter((field) => !listed.has(field))).toEqual([]);
    expect(wanted).toHaveLength(43);
  });
});

const BEFORE = TABLE.map(([what, query, before]) => [what, query, before] as const);
const AFTER = TABLE.map(([what, query, before, after]) => [what, query, after ?? before] as const);

describe("while a quarter is evaluated, rated and not published", () => {
  it.each(BEFORE)("%s", async (_, query, letters) => {
    expect(await answers(query, at.ours.quarter.endsAt)).toEqual(expectedOf(letters));
  });
});

describe("once it is published", () => {
  beforeAll(async () => {
    for (const { town, agency, quarter, next } of [at.ours, at.theirs]) {
      await Closing.advance(at.api.depsAt(quarter.publishesAt), targetOf(town), ALWAYS);
      await Closing.advance(at.api.depsAt(next.publishesAt), { agency, period: next.id }, ALWAYS);
    }
  });

  it.each(AFTER)("%s", async (_, query, letters) => {
    expect(await answers(query, at.ours.quarter.publishesAt)).toEqual(expectedOf(letters));
  });
});
