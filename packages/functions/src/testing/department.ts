import * as Activity from "@kinerja/core/activity";
import * as Actor from "@kinerja/core/actor";
import * as Agency from "@kinerja/core/agency";
import * as Appraisal from "@kinerja/core/appraisal";
import * as Closing from "@kinerja/core/closing";
import * as Goal from "@kinerja/core/goal";
import * as Organization from "@kinerja/core/organization";
import * as Period from "@kinerja/core/period";
import * as Plan from "@kinerja/core/plan";
import { content, depsAt, type Person, ratingOf, smallAgency, value } from "../../../core/src/testing/fixture.ts";
import { localPolicy } from "../../../core/src/testing/policy.ts";
import { ALWAYS, targetOf } from "../../../core/src/testing/quarter.ts";
import type { TestTable } from "../../../local/src/test-table.ts";
import { ACHIEVEMENT_POLICY, adopt } from "./achievement.ts";

const BEFORE = "2025-12-20T02:00:00.000Z";

const yearOf = async (db: TestTable["db"], hr: Person, year: number): Promise<Period.Period> =>
  value(await Period.create(depsAt(db, BEFORE), hr, { year }));

/** A plan brought as far as asked: written, sent to the rater, or approved by the rater given. */
const plan = async (db: TestTable["db"], whose: Person, year: Period.Period, until: "DRAFT" | "SUBMITTED" | Person) => {
  const deps = depsAt(db, BEFORE);
  const input = { periodId: year.id, content: content(), idempotencyKey: `plan-${year.startsOn}` };
  const { id } = value(await Plan.create(deps, whose, input));
  if (until === "DRAFT") return id;
  value(await Plan.submit(deps, whose, { planId: id, version: 1 }));
  if (until !== "SUBMITTED") value(await Plan.approve(deps, until, { planId: id, version: 2 }));
  return id;
};

/**
 * An agency four units deep, with one employee for every way of standing to `subject`, who works in a team: `rater`
 * heads the division above it (a team's `leader` only advises), `superior` rates the rater, `headAbove` heads the
 * agency. Plans: 2026 approved, the subject's of 2027 a draft and of 2028 submitted, none in 2029. The first quarter of
 * 2026 has ended, and the division alone has its class; of its people the rater has rated five, all as high as can be. The subject has a sick leave in May 2026.
 * The second quarter is published, the subject alone rated in it. One policy of the agency's own is drafted.
 * From 2027 on the agency has a policy of its own, with figures to record, and the first quarter of that year has begun.
 */
export const department = async (db: TestTable["db"], name: string) => {
  const town = await smallAgency(db, name, 0);
  const { hr, root, office, regent, head } = town;
  const division = await town.unit(`Bidang ${name}`, office.id);
  const section = await town.unit(`Seksi ${name}`, division.id);
  const team = await town.unit(`Tim ${name}`, division.id, "TEAM");
  const chief = await town.person(20, division.id, "ADMINISTRATOR", true, "Kepala Bidang");
  const leader = await town.person(21, team.id, "FUNCTIONAL", true, "Ketua Tim");
  const subject = await town.person(22, team.id, "PELAKSANA", false, "Anggota");
  const peer = await town.person(23, team.id, "PELAKSANA", false, "Rekan");
  const auditor = await town.person(24, office.id, "PELAKSANA", false, "Auditor");
  const newcomer = await town.person(25, office.id, "PELAKSANA", false, "Pegawai Baru");
  const deps = depsAt(db, BEFORE);
  value(await Actor.give(deps, hr, { employee: auditor.employee, kind: "AUDITOR" }));
  const position = value(
    await Organization.createPosition(deps, hr, {
      unitId: team.id,
      title: "Analis",
      job: "PELAKSANA",
      leads: false,
      idempotencyKey: "position-analis",
    }),
  );

  await adopt(deps, hr, ACHIEVEMENT_POLICY, "2027-01-01");
  const [drafts, sent, empty] = [
    await yearOf(db, hr, 2027),
    await yearOf(db, hr, 2028),
    await yearOf(db, hr, 2029),
  ] as const;
  await plan(db, chief, town.year, head);
  await plan(db, head, sent, regent);
  await plan(db, chief, sent, head);
  const approvedPlan = await plan(db, subject, town.year, chief);
  // Five: fewer ratings are not compared with a guide.
  const crew: Person[] = [];
  for (let n = 0; n < 5; n += 1) crew.push(await town.person(30 + n, division.id, "PELAKSANA", false, "Pelaksana"));
  for (const one of [leader, peer, ...crew]) await plan(db, one, town.year, chief);

  const leave = value(
    await Organization.recordLeave(deps, hr, {
      employeeId: subject.employee,
      kind: "SAKIT",
      startsOn: "2026-05-04",
      endsOn: "2026-05-08",
      decree: "SK 800/1/BKD/2025",
      idempotencyKey: "leave-subject",
    }),
  );

  const text = "Melayani pemohon di loket";
  const reported = value(
    await Activity.recordActivities(depsAt(db, "2026-01-20T01:00:00.000Z"), subject, {
      entries: [{ date: "2026-01-19", text, output: "14 berkas", idempotencyKey: "activity-subject" }],
    }),
  );
  const [activity] = reported.activities;
  if (activity === null || activity === undefined) throw new Error("The activity was refused.");

  const consultation = "Musyawarah dengan pegawai, 1 Desember 2025";
  value(await Agency.draftPolicy(deps, hr, { document: localPolicy(), basis: consultation }));

  const { quarter } = town;
  await Closing.advance(depsAt(db, quarter.endsAt), targetOf(town), ALWAYS);
  const basis = "Rencana aksi periode ini tercapai seluruhnya";
  const achievement = { periodId: quarter.id, unitId: division.id, class: "BAIK" as const, basis, version: 0 };
  value(await Goal.setUnitClass(depsAt(db, quarter.endsAt), head, achievement));

  for (const one of crew) {
    const appraisalId = Appraisal.appraisalId({ period: quarter.id, employee: one.employee });
    const rating = { appraisalId, version: 0, content: ratingOf("DI_ATAS_EKSPEKTASI", "DI_ATAS_EKSPEKTASI") };
    value(await Appraisal.rate(depsAt(db, quarter.endsAt), chief, rating));
  }

  const periods = (await Period.page(deps, hr, 20)).edges.map((edge) => edge.node);
  // The second quarter is published: of it the subject's result can be corrected.
  const second = periods.find(({ kind, startsOn }) => kind === "QUARTER" && startsOn === "2026-04-01");
  if (second === undefined) throw new Error("2026 has no second quarter.");
  const ofSecond = { agency: town.agency.id, period: second.id };
  await Closing.advance(depsAt(db, second.endsAt), ofSecond, ALWAYS);
  value(await Goal.setUnitClass(depsAt(db, second.endsAt), head, { ...achievement, periodId: second.id }));
  const published = Appraisal.appraisalId({ period: second.id, employee: subject.employee });
  const meets = ratingOf("SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI");
  value(await Appraisal.rate(depsAt(db, second.endsAt), chief, { appraisalId: published, version: 0, content: meets }));
  await Closing.advance(depsAt(db, second.publishesAt), ofSecond, ALWAYS);

  const next = periods.find(({ kind, startsOn }) => kind === "QUARTER" && startsOn === drafts.startsOn);
  if (next === undefined) throw new Error("2027 has no quarter.");
  await Closing.advance(depsAt(db, next.startsAt), { agency: town.agency.id, period: next.id }, ALWAYS);

  return {
    name,
    town,
    agency: town.agency.id,
    units: { root, office, division, section, team },
    position: position.id,
    people: { peer, leader, subject, rater: chief, superior: head, headAbove: regent, hr, auditor, newcomer },
    years: { approved: town.year, drafts, sent, empty },
    quarter,
    second,
    next,
    plans: {
      approved: approvedPlan,
      draft: await plan(db, subject, drafts, "DRAFT"),
      submitted: await plan(db, subject, sent, "SUBMITTED"),
    },
    leave: leave.id,
    activity: activity.id,
    appraisal: Appraisal.appraisalId({ period: quarter.id, employee: subject.employee }),
    publishedAppraisal: published,
    nextAppraisal: Appraisal.appraisalId({ period: next.id, employee: subject.employee }),
  };
};
export type Department = Awaited<ReturnType<typeof department>>;
