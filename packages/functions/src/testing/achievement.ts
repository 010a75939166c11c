import * as Agency from "@kinerja/core/agency";
import * as Appraisal from "@kinerja/core/appraisal";
import * as Closing from "@kinerja/core/closing";
import type { Deps } from "@kinerja/core/dynamo";
import * as Organization from "@kinerja/core/organization";
import * as Period from "@kinerja/core/period";
import * as Plan from "@kinerja/core/plan";
import type { Expectation } from "@kinerja/core/shared/classes";
import {
  content,
  type Person,
  ratingOf,
  type SmallAgency,
  smallAgency,
  value,
} from "../../../core/src/testing/fixture.ts";
import { ALWAYS } from "../../../core/src/testing/quarter.ts";
import { createTestTable } from "../../../local/src/test-table.ts";
import { createApi } from "./api.ts";

/**
 * An agency's own way of appraising: planned results count 60, a recorded achievement 30, and what at least three
 * others say of somebody 10. Who is rated by less than 70 percent, or served less than half the days, is listed apart.
 */
export const ACHIEVEMENT_POLICY: Agency.Policy = {
  ...Agency.NATIONAL,
  id: "capaian",
  version: 1,
  title: "Penilaian berbasis capaian",
  sources: ["Peraturan Bupati 7/2026"],
  measures: [
    { key: "PLANNED_RESULTS", kind: "RESULTS", title: { en: "Planned results", id: "Hasil kerja" }, of: "ALL" },
    {
      key: "ACHIEVEMENT",
      kind: "RECORDED",
      title: { en: "Achievement of targets", id: "Capaian target" },
      from: ["SUPERIOR"],
      least: "0",
      most: "120",
      growsWithTime: true,
    },
    {
      key: "SATISFACTION",
      kind: "RECORDED",
      title: { en: "Satisfaction of those served", id: "Kepuasan yang dilayani" },
      from: ["OTHER", "PEER"],
      least: "25",
      most: "100",
      growsWithTime: false,
    },
  ],
  index: {
    formula: {
      op: "WEIGHTED",
      title: { en: "Achievement index", id: "Indeks capaian" },
      parts: [
        { weightPercent: "60", of: { op: "VALUE", measure: "PLANNED_RESULTS", from: "SUPERIOR", atLeast: 1 } },
        { weightPercent: "30", of: { op: "VALUE", measure: "ACHIEVEMENT", from: "SUPERIOR", atLeast: 1 } },
        { weightPercent: "10", of: { op: "VALUE", measure: "SATISFACTION", from: "OTHER", atLeast: 3 } },
      ],
      missing: { rule: "EXCLUDE_AND_RENORMALISE" },
    },
    example: {
      values: [
        { measure: "PLANNED_RESULTS", from: "SUPERIOR", values: ["SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"] },
        { measure: "ACHIEVEMENT", from: "SUPERIOR", values: ["96.4"] },
        { measure: "SATISFACTION", from: "OTHER", values: ["80", "90", "100"] },
      ],
      index: "103.92",
    },
  },
  comparability: { minimumRatedPercent: "70", minimumServedPercent: "50" },
};

const REASON = "Keputusan rapat pimpinan daerah";

/** Keeps a version of a policy as the agency's draft. */
export const draft = async (deps: Deps, hr: Person, document: Agency.Policy): Promise<Agency.PolicyVersion> =>
  value(await Agency.draftPolicy(deps, hr, { document, basis: REASON }));

/** Makes a policy the agency's own from a day on. */
export const adopt = async (deps: Deps, hr: Person, document: Agency.Policy, from: string): Promise<void> => {
  const { version } = await draft(deps, hr, document);
  const reference = { id: document.id, documentVersion: document.version };
  value(await Agency.activatePolicy(deps, hr, { ...reference, from, version, reason: REASON }));
};

/** Before the year under the policy begins. */
const BEFORE = "2026-12-01T02:00:00.000Z";

/**
 * An agency with approved plans under a policy of its own, whose first quarter of 2027 has ended and has its classes; a
 * head and `staffCount` people below. In the same table another agency with its personnel officer.
 */
export const achievementTown = async (staffCount: number, policy: Agency.Policy = ACHIEVEMENT_POLICY) => {
  const table = await createTestTable();
  const api = await createApi(table);
  const town: SmallAgency = await smallAgency(table.db, "Satu", staffCount);
  await smallAgency(table.db, "Dua", 0);
  const deps = api.depsAt(BEFORE);
  await adopt(deps, town.hr, policy, "2027-01-01");
  const year = value(await Period.create(deps, town.hr, { year: 2027 }));
  const plan = async (whose: Person, rater: Person): Promise<void> => {
    const input = { periodId: year.id, content: content(), idempotencyKey: `plan-2027-${whose.employee}` };
    const { id } = value(await Plan.create(deps, whose, input));
    value(await Plan.submit(deps, whose, { planId: id, version: 1 }));
    value(await Plan.approve(deps, rater, { planId: id, version: 2 }));
  };
  await plan(town.head, town.regent);
  for (const whose of town.staff) await plan(whose, town.head);

  const periods = (await Period.page(deps, town.hr, 20)).edges.map((edge) => edge.node);
  const quarter = periods.find(({ kind, startsOn }) => kind === "QUARTER" && startsOn === "2027-01-01");
  if (quarter === undefined) throw new Error("The year has no quarter.");
  /** Does what is due of the quarter at an instant. */
  const advance = (now: string) =>
    Closing.advance(api.depsAt(now), { agency: town.agency.id, period: quarter.id }, ALWAYS);
  await advance(quarter.endsAt);
  await town.classes(quarter);

  const idOf = (whose: Person): string => Appraisal.appraisalId({ period: quarter.id, employee: whose.employee });
  const rated = api.depsAt(quarter.endsAt);
  /** Records figures of somebody, each as `measure from value value …`, as the appraisal's first change. */
  const record = async (whose: Person, ...lines: readonly string[]): Promise<void> => {
    const figures = lines.map((line) => {
      const [measure = "", from, ...values] = line.split(" ");
      return { measure, from: from as "SUPERIOR", values, basis: "Laporan hasil kerja triwulan I" };
    });
    value(await Appraisal.recordFigures(rated, town.hr, { appraisalId: idOf(whose), version: 0, figures }));
  };
  /** The head's rating of every result and behaviour alike. */
  const rate = async (whose: Person, version: number, ...both: readonly [Expectation, Expectation]): Promise<void> => {
    value(await Appraisal.rate(rated, town.head, { appraisalId: idOf(whose), version, content: ratingOf(...both) }));
  };
  const link = (subject: string, whose: Person): Promise<{ readonly subject: string }> =>
    api.link(subject, town.agency.id, whose.employee);
  /** Token subjects by the part their holder plays. */
  const as = {
    hr: { subject: "hr-Satu" },
    regent: await link("regent", town.regent),
    head: await link("head", town.head),
    stranger: { subject: "hr-Dua" },
  } as const;
  return {
    table,
    api,
    town,
    quarter,
    as,
    link,
    advance,
    publish: () => advance(quarter.publishesAt),
    idOf,
    record,
    rate,
  };
};
export type AchievementTown = Awaited<ReturnType<typeof achievementTown>>;

const MEETS = "SESUAI_EKSPEKTASI";
const ABOVE = "DI_ATAS_EKSPEKTASI";

/**
 * The achievement town once its quarter is published. Of four people below the head: the first has every source, the
 * second lacks the smallest, the third has no figure but the rating, the fourth was on leave in most of the quarter.
 * Nobody rated the head.
 */
export const scoredTown = async () => {
  const town = await achievementTown(4);
  const [first, second, third, fourth] = town.town.staff;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new Error("The town has no staff.");
  const leave = { kind: "BESAR", startsOn: "2027-01-04", endsOn: "2027-03-05", decree: "SK 800/3/BKD/2027" } as const;
  value(
    await Organization.recordLeave(town.api.depsAt(BEFORE), town.town.hr, {
      ...leave,
      employeeId: fourth.employee,
      idempotencyKey: "leave-0001",
    }),
  );
  await town.record(first, "ACHIEVEMENT SUPERIOR 96.4", "SATISFACTION OTHER 80 90 100");
  await town.record(second, "ACHIEVEMENT SUPERIOR 110");
  await town.record(fourth, "ACHIEVEMENT SUPERIOR 30");
  await town.rate(first, 1, MEETS, MEETS);
  await town.rate(second, 1, MEETS, MEETS);
  await town.rate(third, 0, ABOVE, ABOVE);
  await town.rate(fourth, 1, MEETS, MEETS);
  await town.publish();
  return { ...town, staff: { first, second, third, fourth } };
};
export type ScoredTown = Awaited<ReturnType<typeof scoredTown>>;
