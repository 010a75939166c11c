import { content, nip, ratingOf, selfOf } from "../../../core/src/testing/fixture.ts";
import { localPolicy } from "../../../core/src/testing/policy.ts";
import type { Answer } from "./api.ts";
import type { Department } from "./department.ts";

/** What is selected of each mutation's payload besides its refusals. */
const SHOWN = {
  identityInvite: "code validUntil",
  identityClaim: "viewer { kind employee { id } }",
  grantGive: "employee { id grants version }",
  grantEnd: "employee { id grants version }",
  agencyCreate: "agency { id name version } code validUntil",
  agencySharingSet: "agency { id sharing { province { code name } since } version }",
  calendarSet: "calendar { year holidays { date name } version }",
  policyDraftCreate: "policyVersion { policy { id version document } state basis draftedBy { id } draftedAt version }",
  policyActivate: "policyVersion { state activatedBy { id } activatedAt from version } agency { id version }",
  appraisalSelfAssess: "appraisal { id state version selfAssessment { submittedAt } }",
  appraisalRate: "appraisal { id state version rating { submittedAt workResult ratedBy { id } } }",
  figuresRebuild: "period { id } after",
  appraisalCorrect: "appraisal { id state version pendingCorrection { reason givenBy { id } givenAt version } }",
  appraisalFiguresRecord: "appraisal { id state version figures { measure mean recordedBy { id } } }",
  distributionReasonGive: "advice { rated waiting reason { reason givenBy { id } givenAt version } }",
  organizationClassSet: "unitClass { class basis setAt version }",
  unitCreate: "unit { id name version }",
  positionCreate: "position { id title version }",
  employeeCreate: "employee { id name version }",
  assignmentStart: "employee { id version assignments { startsOn } }",
  leaveRecord: "leave { id kind startsOn endsOn decree recordedBy { id } recordedAt version }",
  leaveCancel: "leave { id cancelledAt cancelReason version }",
  periodCreate: "period { id name version }",
  planCreate: "plan { id state version }",
  planRevise: "plan { id state version results { statement } }",
  planSubmit: "plan { id state version submittedAt }",
  planReturn: "plan { id state version returnReason }",
  planApprove: "plan { id state version decidedAt }",
  inboxMarkRead: "viewer { kind unreadNotices }",
  activitiesRecord: "activities { id date text output minutes state recordedAt version }",
  activityRevise: "activity { id text output state version }",
  activitiesDecide: "activities { id state note decidedBy { id } decidedAt version }",
  employeeErase: "employee { id name rank nip erased version assignments { endsOn } }",
} as const;
export type MutationName = keyof typeof SHOWN;
export const MUTATIONS = Object.keys(SHOWN) as MutationName[];

/** The document of a mutation with its input as `$input`. */
export const document = (name: MutationName): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${SHOWN[name]} userErrors { code path message } } }`;
};

export type Request = {
  readonly mutation: MutationName;
  readonly input: Readonly<Record<string, unknown>>;
  /** When it is sent; 2026-01-20T02:00:00.000Z when absent. */
  readonly now?: string;
};

const BASIS = "Rencana aksi periode ini tercapai seluruhnya";
const MEETS = "SESUAI_EKSPEKTASI";
const FIGURE = { measure: "ACHIEVEMENT", from: "SUPERIOR", values: ["96.4"], basis: "Laporan hasil kerja triwulan I" };

/** One request a mutation, or two where the answer hangs on more than who sends it, about a department's objects. */
export const requestsIn = (at: Department, code: string) => {
  const { people, units, plans, quarter, next, years, appraisal } = at;
  const employeeId = people.subject.employee;
  const revised = content({ resources: ["Satu laptop"] });
  const achievement = { periodId: quarter.id, class: "BAIK", basis: BASIS, version: 0 };
  return {
    identityInvite: { mutation: "identityInvite", input: { employeeId } },
    identityClaim: { mutation: "identityClaim", input: { code } },
    grantGive: { mutation: "grantGive", input: { employeeId, kind: "AUDITOR" } },
    grantEnd: { mutation: "grantEnd", input: { employeeId: people.auditor.employee, kind: "AUDITOR" } },
    agencyCreate: {
      mutation: "agencyCreate",
      input: {
        name: "Pemerintah Baru",
        zone: "WIT",
        cell: "jakarta",
        firstOfficer: { nip: nip(77), name: "Petugas Pertama" },
        idempotencyKey: "agency-0001",
      },
    },
    agencySharingSet: {
      mutation: "agencySharingSet",
      input: { province: "14", shared: true, version: 2, reason: "Kesepakatan forum kepegawaian" },
    },
    calendarSet: {
      mutation: "calendarSet",
      input: { year: 2026, holidays: [{ date: "2026-08-17", name: "Hari Kemerdekaan" }], version: 0 },
    },
    policyDraftCreate: {
      mutation: "policyDraftCreate",
      input: { document: localPolicy({ version: 2 }), basis: BASIS },
    },
    policyActivate: {
      mutation: "policyActivate",
      input: { id: "kota-uji", documentVersion: 1, from: "2027-01-01", version: 1, reason: BASIS },
    },
    unitCreate: {
      mutation: "unitCreate",
      input: { name: "Seksi Baru", kind: "UNIT", parentId: units.division.id, idempotencyKey: "unit-0001" },
    },
    positionCreate: {
      mutation: "positionCreate",
      input: {
        unitId: units.division.id,
        title: "Arsiparis",
        job: "FUNCTIONAL",
        leads: false,
        idempotencyKey: "position-0001",
      },
    },
    employeeCreate: {
      mutation: "employeeCreate",
      input: { nip: nip(88), name: "Pegawai Kedua", kind: "PNS", rank: "III/a", idempotencyKey: "employee-0001" },
    },
    assignmentStart: {
      mutation: "assignmentStart",
      input: {
        employeeId: people.newcomer.employee,
        positionId: at.position,
        startsOn: "2026-02-01",
        kind: "DEFINITIVE",
        version: 2,
      },
    },
    leaveRecord: {
      mutation: "leaveRecord",
      input: {
        employeeId,
        kind: "TAHUNAN",
        startsOn: "2026-08-03",
        endsOn: "2026-08-07",
        decree: "SK 800/7/BKD/2026",
        idempotencyKey: "leave-0001",
      },
    },
    leaveCancel: {
      mutation: "leaveCancel",
      input: { leaveId: at.leave, version: 1, reason: "Dicatat pada pegawai yang salah" },
    },
    periodCreate: { mutation: "periodCreate", input: { year: 2030 } },
    planCreate: {
      mutation: "planCreate",
      input: { periodId: years.empty.id, content: content(), idempotencyKey: "plan-0001" },
    },
    planRevise: { mutation: "planRevise", input: { planId: plans.draft, version: 1, content: revised } },
    planSubmit: { mutation: "planSubmit", input: { planId: plans.draft, version: 1 } },
    planReturn: {
      mutation: "planReturn",
      input: { planId: plans.submitted, version: 2, reason: "Tambahkan ukuran keberhasilan" },
    },
    planApprove: { mutation: "planApprove", input: { planId: plans.submitted, version: 2 } },
    "organizationClassSet for the agency's own unit": {
      mutation: "organizationClassSet",
      input: { ...achievement, unitId: units.root.id },
    },
    "organizationClassSet for the office": {
      mutation: "organizationClassSet",
      input: { ...achievement, unitId: units.office.id },
    },
    "organizationClassSet for the section below the rater's": {
      mutation: "organizationClassSet",
      input: { ...achievement, unitId: units.section.id },
    },
    distributionReasonGive: {
      mutation: "distributionReasonGive",
      input: { periodId: quarter.id, unitId: units.division.id, reason: BASIS, version: 0 },
      now: quarter.endsAt,
    },
    appraisalSelfAssess: {
      mutation: "appraisalSelfAssess",
      input: { appraisalId: appraisal, version: 0, content: selfOf(MEETS) },
      now: quarter.endsAt,
    },
    appraisalRate: {
      mutation: "appraisalRate",
      input: { appraisalId: appraisal, version: 0, content: ratingOf(MEETS, MEETS) },
      now: quarter.endsAt,
    },
    "appraisalRate after the rater's silence": {
      mutation: "appraisalRate",
      input: { appraisalId: appraisal, version: 0, content: ratingOf(MEETS, MEETS) },
      now: quarter.evaluationClosesAt,
    },
    figuresRebuild: { mutation: "figuresRebuild", input: { periodId: quarter.id } },
    appraisalCorrect: {
      mutation: "appraisalCorrect",
      input: {
        appraisalId: at.publishedAppraisal,
        version: 1,
        content: ratingOf("DI_ATAS_EKSPEKTASI", MEETS),
        reason: "Keberatan pegawai terbukti dari laporan",
      },
      now: at.second.publishesAt,
    },
    appraisalFiguresRecord: {
      mutation: "appraisalFiguresRecord",
      input: { appraisalId: at.nextAppraisal, version: 0, figures: [FIGURE] },
      now: next.startsAt,
    },
    inboxMarkRead: { mutation: "inboxMarkRead", input: { upTo: quarter.endsAt }, now: quarter.endsAt },
    activitiesRecord: {
      mutation: "activitiesRecord",
      input: {
        entries: [{ date: "2026-01-19", text: "Rapat koordinasi", minutes: 90, idempotencyKey: "activity-0001" }],
      },
    },
    activityRevise: {
      mutation: "activityRevise",
      input: { activityId: at.activity, version: 1, text: "Melayani 14 pemohon di loket" },
    },
    activitiesDecide: {
      mutation: "activitiesDecide",
      input: { decisions: [{ activityId: at.activity, version: 1, verdict: "RETURN", note: "Tulis lama layanannya" }] },
    },
    // The last: nobody can sign in as the subject after it.
    employeeErase: {
      mutation: "employeeErase",
      input: { employeeId, leftOn: "2026-01-20", version: 2, reason: "Permintaan tertulis yang bersangkutan" },
    },
  } as const satisfies Record<string, Request>;
};
export type RequestName = keyof ReturnType<typeof requestsIn>;

type Payload = { readonly userErrors?: readonly { readonly code: string }[] } | null;

/** What a mutation came to: `DONE`, or the channel and codes of its refusal: `errors FORBIDDEN`, `userErrors NOT_FOUND`. */
export const outcomeOf = ({ body }: Answer<Record<string, unknown>>): string => {
  if (body.errors !== undefined) return `errors ${body.errors.map(({ extensions }) => extensions.code).join(" ")}`;
  const refusals = Object.values(body.data ?? {}).flatMap((payload) => (payload as Payload)?.userErrors ?? []);
  return refusals.length === 0 ? "DONE" : `userErrors ${refusals.map(({ code }) => code).join(" ")}`;
};
