import type { Calendar, Policy } from "../agency/index.ts";
import {
  addMilliseconds,
  addWorkingDays,
  dateAt,
  endOfDay,
  endOfMonth,
  type Instant,
  type LocalDate,
  startOfDay,
  type Zone,
} from "../shared/time.ts";
import { type Period, STEPS } from "./model.ts";

/** A mutation ends within this many seconds of its event's time: the API function's limit. */
export const MUTATION_SECONDS = 30;
/** How far two machines' clocks may differ. */
export const CLOCK_SKEW_SECONDS = 60;
/** From the end of the last rating window until everything written in it is surely readable. */
export const FREEZE_MILLISECONDS = (2 * MUTATION_SECONDS + CLOCK_SKEW_SECONDS) * 1000;

/** Scoring inputs per partition, so that one read request of a megabyte holds a whole shard. */
export const PEOPLE_PER_SHARD = 1000;

/** How many shards a period of this many people has. */
export const shardsFor = (people: number): number => Math.max(1, Math.ceil(people / PEOPLE_PER_SHARD));

type Span = {
  readonly kind: Period["kind"];
  readonly name: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
};

const pad = (month: number): string => String(month).padStart(2, "0");

/** The year and the short cycles nested in it. */
export const spansOf = (year: number, cycle: Policy["shortCycle"]): readonly Span[] => {
  const months = cycle === "QUARTER" ? 3 : 1;
  const cycles = Array.from({ length: 12 / months }, (_, i): Span => {
    const first = i * months + 1;
    return {
      kind: cycle,
      name: cycle === "QUARTER" ? `Triwulan ${["I", "II", "III", "IV"][i]} ${year}` : `${year}-${pad(first)}`,
      startsOn: `${year}-${pad(first)}-01`,
      endsOn: endOfMonth(year, first + months - 1),
    };
  });
  return [{ kind: "YEAR", name: `Tahun ${year}`, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }, ...cycles];
};

export type PeriodDates = Pick<
  Period,
  | "startsAt"
  | "endsAt"
  | "evaluationClosesAt"
  | "escalationClosesAt"
  | "scoringStartsAt"
  | "publishesAt"
  | "finalisesAt"
>;

/** When delivery, objection and decision can all have run out after a publication on that day (annex V.A, V.B). */
export const finalisesAfter = (publishedOn: LocalDate, policy: Policy, calendar: Calendar, zone: Zone): Instant => {
  const { deliveryWorkingDays, objectionWorkingDays, decisionWorkingDays } = policy.deadlines;
  const days = deliveryWorkingDays + objectionWorkingDays + decisionWorkingDays;
  return endOfDay(addWorkingDays(publishedOn, days, calendar.holidays), zone);
};

/**
 * Every instant of a period. The annual evaluation closes on the policy's day of the next year, a short cycle's some
 * working days after its end; then the rater's superior has the escalation days (PermenPANRB 6/2022, annex IV.A.8,
 * V.A). Final when delivery, objection and decision can all have run out.
 */
export const datesOf = (span: Span, policy: Policy, calendar: Calendar, zone: Zone): PeriodDates => {
  const { deadlines } = policy;
  const { month, day } = deadlines.annualEvaluationCloses;
  const nextYear = Number(span.endsOn.slice(0, 4)) + 1;
  const lastEvaluationDay =
    span.kind === "YEAR"
      ? `${nextYear}-${pad(month)}-${pad(day)}`
      : addWorkingDays(span.endsOn, deadlines.shortCycleEvaluationWorkingDays, calendar.holidays);
  const lastEscalationDay = addWorkingDays(lastEvaluationDay, deadlines.escalationWorkingDays, calendar.holidays);
  const escalationClosesAt = endOfDay(lastEscalationDay, zone);
  const scoringStartsAt = addMilliseconds(escalationClosesAt, FREEZE_MILLISECONDS);
  return {
    startsAt: startOfDay(span.startsOn, zone),
    endsAt: endOfDay(span.endsOn, zone),
    evaluationClosesAt: endOfDay(lastEvaluationDay, zone),
    escalationClosesAt,
    scoringStartsAt,
    publishesAt: scoringStartsAt,
    finalisesAt: finalisesAfter(dateAt(scoringStartsAt, zone), policy, calendar, zone),
  };
};

/** The calendar years a period of this year can have deadlines in. */
export const calendarYears = (year: number): readonly number[] => [year, year + 1];

/** The step after the last one done, and when it is due; null after the last. */
export const nextStep = (
  period: Pick<Period, "step"> & PeriodDates,
): { readonly step: (typeof STEPS)[number]; readonly dueAt: Instant } | null => {
  const step = STEPS[STEPS.findIndex((one) => one.step === period.step) + 1];
  return step === undefined ? null : { step, dueAt: period[step.due] };
};

/** Who may rate at an instant: nobody, the rater, or the rater's superior (annex IV.A.11: silence passes it up). */
export type RatingWindow = "NOT_YET" | "RATER" | "SUPERIOR" | "CLOSED";
export const ratingWindow = (period: PeriodDates, now: Instant): RatingWindow => {
  if (now < period.endsAt) return "NOT_YET";
  if (now < period.evaluationClosesAt) return "RATER";
  return now < period.escalationClosesAt ? "SUPERIOR" : "CLOSED";
};
