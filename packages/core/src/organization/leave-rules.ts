import { BadInputError } from "../shared/errors.ts";
import { addDays, addMonths, daysBetween, isWorkingDay, type LocalDate } from "../shared/time.ts";
import { type Leave, MAX_LEAVE_MONTHS } from "./model.ts";

/** Days from the first to the last, both included. */
type Span = { readonly startsOn: LocalDate; readonly endsOn: LocalDate };

/** Longest span whose days are counted: a leap year. */
const MAX_SPAN_DAYS = 366;

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** The calendar years a span touches, in order; none when it ends before it starts. */
export const yearsOf = ({ startsOn, endsOn }: Span): readonly number[] => {
  const first = yearOf(startsOn);
  return Array.from({ length: Math.max(0, yearOf(endsOn) - first + 1) }, (_, i) => first + i);
};

/** The last day a leave from a first day on may have. */
export const latestEnd = (startsOn: LocalDate): LocalDate => addDays(addMonths(startsOn, MAX_LEAVE_MONTHS), -1);

/** The first of the leaves in force that shares a day with a span, or null. */
export const overlapping = <T extends Pick<Leave, "startsOn" | "endsOn" | "cancelledAt">>(
  leaves: readonly T[],
  { startsOn, endsOn }: Span,
): T | null =>
  leaves.find((leave) => leave.cancelledAt === null && leave.startsOn <= endsOn && startsOn <= leave.endsOn) ?? null;

/** The working days of a span of at most 366 days, in order; the same for everybody, so a close counts them once. */
export const workingDaysOf = (span: Span, holidays: ReadonlySet<LocalDate>): readonly LocalDate[] => {
  const length = daysBetween(span.startsOn, span.endsOn) + 1;
  if (length > MAX_SPAN_DAYS) throw new BadInputError(`span: at most ${MAX_SPAN_DAYS} days.`, ["span"]);
  return Array.from({ length: Math.max(0, length) }, (_, i) => addDays(span.startsOn, i)).filter((date) =>
    isWorkingDay(date, holidays),
  );
};

/** `days` somebody served `of` the working days of a span. */
export type Served = { readonly days: number; readonly of: number };

/**
 * How many of a span's working days count as served: those on or after `since` (null: all of them) that no leave
 * covers. Leaves are those in force, in any order; where they overlap a day counts once.
 */
export const servedAmong = (
  workingDays: readonly LocalDate[],
  since: LocalDate | null,
  leaves: readonly Span[],
): Served => {
  const served = workingDays.filter(
    (date) =>
      (since === null || since <= date) && !leaves.some((leave) => leave.startsOn <= date && date <= leave.endsOn),
  );
  return { days: served.length, of: workingDays.length };
};

/**
 * The working days of a span (at most 366 days) and how many of them count as served. Approved leave never lowers a
 * score: it shortens the time served, and what is measured over that time is measured over `days`.
 */
export const servedDays = (
  span: Span,
  since: LocalDate | null,
  leaves: readonly Pick<Leave, "startsOn" | "endsOn">[],
  holidays: ReadonlySet<LocalDate>,
): Served => servedAmong(workingDaysOf(span, holidays), since, leaves);
