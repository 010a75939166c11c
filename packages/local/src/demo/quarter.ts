import * as z from "zod/mini";
import { ratingContentOf, selfContentOf } from "../data/seed-content.ts";
import type { Part } from "../data/seed-script.ts";
import { EXPECTED_ESCALATED } from "./expected.ts";
import type { Play } from "./found.ts";
import type { Stage } from "./stage.ts";

const Appraisal = z.object({
  id: z.string(),
  state: z.string(),
  version: z.number(),
  viewerCan: z.array(z.string()),
});
type Appraisal = z.infer<typeof Appraisal>;
const APPRAISAL = `query Appraisal($employee: ID!, $period: ID!) {
  employee(id: $employee) { appraisal(periodId: $period) { id state version viewerCan } }
}`;
const AppraisalAnswer = z.object({ employee: z.object({ appraisal: Appraisal }) });
const Payload = z.object({ appraisal: Appraisal });
const SELECTED = "appraisal { id state version viewerCan }";

const Progress = z.object({
  state: z.string(),
  lastStep: z.nullable(z.string()),
  progress: z.object({ enrolled: z.number(), selfAssessed: z.number(), rated: z.number(), escalated: z.number() }),
});
const PROGRESS = `query Progress($period: ID!) {
  period(id: $period) { state lastStep progress { enrolled selfAssessed rated escalated } }
}`;

/** Somebody's appraisal as another, or they themselves, see it now. */
const appraisalAs = async ({ api }: Stage, play: Play, who: string, whose: string): Promise<Appraisal> => {
  const variables = { employee: play.employee(whose), period: play.quarter };
  return (await api.read(play.user(who), APPRAISAL, AppraisalAnswer, variables)).employee.appraisal;
};

/** Where the quarter stands, with its live counts, as the personnel officer sees it. */
export const checkProgress = async (
  { api, cloud, check }: Stage,
  play: Play,
  expected: readonly [
    state: string,
    lastStep: string,
    enrolled: number,
    selfAssessed: number,
    rated: number,
    escalated: number,
  ],
): Promise<void> => {
  await cloud.drain(); // the live counts follow the table's stream
  const schema = z.object({ period: Progress });
  const { period } = await api.read(play.hr, PROGRESS, schema, { period: play.quarter });
  const { enrolled, selfAssessed, rated, escalated } = period.progress;
  check(
    "the quarter and its live counts",
    [period.state, period.lastStep, enrolled, selfAssessed, rated, escalated],
    expected,
  );
};

/** One level up sets each unit's class; the agency's own is recorded by its personnel officer (annex IV.B.1). */
export const setClasses = async ({ api, tell, check }: Stage, play: Play): Promise<void> => {
  const heads = {
    PEMERINTAH_DAERAH: play.hr,
    DINAS_KESEHATAN: play.user("KEPALA_DAERAH"),
    PUSKESMAS: play.user("KEPALA_DINAS"),
  };
  const schema = z.object({ unitClass: z.object({ class: z.string() }) });
  for (const [unit, by] of Object.entries(heads)) {
    const achieved = play.script.classes[unit];
    const basis = "Data demonstrasi: capaian rencana aksi triwulan, bukan penilaian yang sebenarnya.";
    const input = { periodId: play.quarter, unitId: play.unit(unit), class: achieved, basis, version: 0 };
    const { unitClass } = await api.change(by, "organizationClassSet", input, "unitClass { class }", schema);
    check(`the class of ${unit}`, unitClass.class, "BAIK");
  }
  tell("Capaian organisasi (unit classes): three units are BAIK, each set one level up.");
};

export const assessThemselves = async (stage: Stage, play: Play): Promise<void> => {
  const { api, tell, check } = stage;
  for (const part of play.script.parts) {
    const { id, version, viewerCan } = await appraisalAs(stage, play, part.code, part.code);
    check(`what ${part.code} may do`, viewerCan, ["SELF_ASSESS"]);
    const input = { appraisalId: id, version, content: selfContentOf(part) };
    const { appraisal } = await api.change(play.user(part.code), "appraisalSelfAssess", input, SELECTED, Payload);
    check(`the state of ${part.code}'s appraisal`, appraisal.state, "SELF_SUBMITTED");
  }
  tell(`Penilaian diri (self-assessment): ${play.script.parts.length} people say what they brought about.`);
};

const rateOne = async (stage: Stage, play: Play, by: string, part: Part): Promise<Appraisal> => {
  const { id, version } = await appraisalAs(stage, play, by, part.code);
  const input = { appraisalId: id, version, content: ratingContentOf(part) };
  return (await stage.api.change(play.user(by), "appraisalRate", input, SELECTED, Payload)).appraisal;
};

/** Every rater rates in time, but for two people of whom the head of the health centre says nothing. */
export const rateInTime = async (stage: Stage, play: Play): Promise<void> => {
  const { api, tell, check } = stage;
  const rated = play.script.parts.filter((part) => part.ratings?.ratedBy === "RATER");
  for (const part of rated) {
    const { state } = await rateOne(stage, play, part.rater, part);
    check(`the state of ${part.code}'s appraisal`, state, "RATED");
  }
  const silent = play.script.parts.filter((part) => !rated.includes(part)).map((part) => play.user(part.code).name);
  tell(
    `Evaluasi kinerja (ratings): ${rated.length} people are rated; of ${silent.join(" and ")} the rater says nothing.`,
  );

  const part = partOf(play, EXPECTED_ESCALATED);
  const { id, version } = await appraisalAs(stage, play, "KEPALA_DINAS", part.code);
  const input = { appraisalId: id, version, content: ratingContentOf(part) };
  const refused = await api.refusals(play.user("KEPALA_DINAS"), "appraisalRate", input);
  check("the superior's rating before the evaluation closed", refused, ["STILL_WITH_RATER"]);
  tell(
    `${play.user("KEPALA_DINAS").name} would rate in the rater's place and is refused so early: ${refused.join(", ")}.`,
  );
};

const partOf = (play: Play, code: string): Part => {
  const part = play.script.parts.find((one) => one.code === code);
  if (part === undefined) throw new RangeError(`${code} has no part.`);
  return part;
};

/** The evaluation has closed: the silent rater is too late, and the rater's superior rates (annex IV.A.11). */
export const escalate = async (stage: Stage, play: Play): Promise<void> => {
  const { api, tell, check } = stage;
  const part = partOf(play, EXPECTED_ESCALATED);
  const { id, version } = await appraisalAs(stage, play, part.rater, part.code);
  const input = { appraisalId: id, version, content: ratingContentOf(part) };
  const refused = await api.refusals(play.user(part.rater), "appraisalRate", input);
  check("the rater's rating after the evaluation closed", refused, ["PASSED_TO_SUPERIOR"]);
  tell(`${play.user(part.rater).name} wakes up too late and is refused: ${refused.join(", ")}.`);
  const by = part.superior ?? "";
  const { state } = await rateOne(stage, play, by, part);
  check(`the state of ${part.code}'s appraisal`, state, "ESCALATED");
  tell(`Eskalasi: ${play.user(by).name}, the rater's superior, rates ${play.user(part.code).name}; that is final.`);
};
