import type { Calendar, Policy } from "../agency/index.ts";
import { derivedId } from "../shared/ids.ts";
import {
  addMilliseconds,
  addWorkingDays,
  dateAt,
  endOfDay,
  endOfMonth,
  type Instant,
  type LocalDate,
  startOfDay,
  subtractWorkingDays,
  type Zone,
} from "../shared/time.ts";
import { type Period, STEPS } from "./model.ts";

/** A mutation ends within this many seconds of its event's time: the API function's limit. */
export const MUTATION_SECONDS = 30;
/** How far two machines' clocks may differ. */
export const CLOCK_SKEW_SECONDS = 60;
/** From the end of the last rating window until everything written in it is surely readable. */
export const FREEZE_MILLISECONDS = (2 * MUTATION_SECONDS + CLOCK_SKEW_SECONDS) * 1000;

/** How many working days before a rating window closes people are reminded, where policy says nothing. */
export const REMINDER_WORKING_DAYS = 3;
/** The day on which a year creates the next, in time for its plans: everything in it takes the policy known then. */
const CREATES_NEXT_ON = "12-01";

/** Scoring inputs per partition, so that one read request of a megabyte holds a whole shard. */
export const PEOPLE_PER_SHARD = 1000;

/** How many shards a period of this many people has. */
export const shardsFor = (people: number): number => Math.max(1, Math.ceil(people / PEOPLE_PER_SHARD));

const pad = (month: number): string => String(month).padStart(2, "0");

/** The id of an agency's year: known from both, so that a year exists once. */
export const yearId = (agency: string, year: number): string => derivedId("per", agency, "YEAR", String(year));

/** The id of an agency's period of a kind that begins on a day. */
export const periodId = (agency: string, kind: Period["kind"], startsOn: LocalDate): string =>
  kind === "YEAR" ? yearId(agency, Number(startsOn.slice(0, 4))) : derivedId("per", agency, kind, startsOn);

/** The first days of the quarter and the month a day is in. */
export const cycleStarts = (date: LocalDate): { readonly QUARTER: LocalDate; readonly MONTH: LocalDate } => {
  const month = Number(date.slice(5, 7));
  const at = (first: number): LocalDate => `${date.slice(0, 4)}-${pad(first)}-01`;
  return { QUARTER: at(month - ((month - 1) % 3)), MONTH: at(month) };
};

type Span = {
  readonly kind: Period["kind"];
  readonly name: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
};

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
  | "createsNextAt"
  | "remindsRatersAt"
  | "remindsSuperiorsAt"
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
  const endsAt = endOfDay(span.endsOn, zone);
  const evaluationClosesAt = endOfDay(lastEvaluationDay, zone);
  const escalationClosesAt = endOfDay(lastEscalationDay, zone);
  const reminded = (lastDay: LocalDate, opensAt: Instant): Instant | null => {
    const days = deadlines.reminderWorkingDays ?? REMINDER_WORKING_DAYS;
    const at = startOfDay(subtractWorkingDays(lastDay, days, calendar.holidays), zone);
    // A window shorter than that began with the news that it is open.
    return days > 0 && at > opensAt ? at : null;
  };
  const scoringStartsAt = addMilliseconds(escalationClosesAt, FREEZE_MILLISECONDS);
  return {
    startsAt: startOfDay(span.startsOn, zone),
    endsAt,
    createsNextAt: span.kind === "YEAR" ? startOfDay(`${span.endsOn.slice(0, 4)}-${CREATES_NEXT_ON}`, zone) : null,
    remindsRatersAt: reminded(lastEvaluationDay, endsAt),
    evaluationClosesAt,
    remindsSuperiorsAt: reminded(lastEscalationDay, evaluationClosesAt),
    escalationClosesAt,
    scoringStartsAt,
    publishesAt: scoringStartsAt,
    finalisesAt: finalisesAfter(dateAt(scoringStartsAt, zone), policy, calendar, zone),
  };
};

/** The calendar years a period of this year can have deadlines in. */
export const calendarYears = (year: number): readonly number[] => [year, year + 1];

/** The step after the last one done, and when it is due; null after the last. Steps without an instant are left out. */
export const nextStep = (
  period: Pick<Period, "step"> & PeriodDates,
): { readonly step: (typeof STEPS)[number]; readonly dueAt: Instant } | null => {
  const done = STEPS.findIndex((one) => one.step === period.step);
  for (const step of STEPS.slice(done + 1)) {
    const dueAt = period[step.due];
    if (dueAt !== null) return { step, dueAt };
  }
  return null;
};

/** Who may rate at an instant: nobody, the rater, or the rater's superior (annex IV.A.11: silence passes it up). */
export type RatingWindow = "NOT_YET" | "RATER" | "SUPERIOR" | "CLOSED";
export const ratingWindow = (period: PeriodDates, now: Instant): RatingWindow => {
  if (now < period.endsAt) return "NOT_YET";
  if (now < period.evaluationClosesAt) return "RATER";
  return now < period.escalationClosesAt ? "SUPERIOR" : "CLOSED";
};
