import { describe, expect, it } from "vitest";
import { calendarOf, NATIONAL, type Policy } from "../agency/index.ts";
import { addMilliseconds, type Zone } from "../shared/time.ts";
import { STEPS } from "./model.ts";
import {
  calendarYears,
  datesOf,
  FREEZE_MILLISECONDS,
  nextStep,
  PEOPLE_PER_SHARD,
  type PeriodDates,
  type RatingWindow,
  ratingWindow,
  shardsFor,
  spansOf,
} from "./rules.ts";

const holidaysOf = (...dates: readonly string[]) =>
  calendarOf([
    {
      year: 2026,
      holidays: dates.map((date) => ({ date, name: date })),
      version: 1,
      auditHash: "",
      auditSalt: "",
      lastChange: "",
    },
  ]);
const NO_HOLIDAYS = holidaysOf();
/** Fixed holidays, Good Friday and Ascension Day of 2026 and 2027, as one agency might observe them. */
const HOLIDAYS = holidaysOf(
  ...["2026-01-01", "2026-04-03", "2026-05-01", "2026-05-14", "2026-06-01", "2026-08-17", "2026-12-25"],
  ...["2027-01-01", "2027-03-26", "2027-05-01"],
);

const spanOf = (place: number, year = 2026) => {
  const span = spansOf(year, "QUARTER")[place];
  if (span === undefined) throw new Error("no span");
  return span;
};
const YEAR = spanOf(0);
const QUARTER = spanOf(1);

/** The first instant of the day after a local date: 17:00 UTC in WIB, an hour earlier for each zone to the east. */
const end = (date: string, zone: Zone): string => `${date}T${{ WIB: 17, WITA: 16, WIT: 15 }[zone]}:00:00.000Z`;

describe("the periods of a year", () => {
  it("are the year and four quarters", () => {
    expect(spansOf(2026, "QUARTER")).toEqual([
      { kind: "YEAR", name: "Tahun 2026", startsOn: "2026-01-01", endsOn: "2026-12-31" },
      { kind: "QUARTER", name: "Triwulan I 2026", startsOn: "2026-01-01", endsOn: "2026-03-31" },
      { kind: "QUARTER", name: "Triwulan II 2026", startsOn: "2026-04-01", endsOn: "2026-06-30" },
      { kind: "QUARTER", name: "Triwulan III 2026", startsOn: "2026-07-01", endsOn: "2026-09-30" },
      { kind: "QUARTER", name: "Triwulan IV 2026", startsOn: "2026-10-01", endsOn: "2026-12-31" },
    ]);
  });

  it("or the year and twelve months", () => {
    const months = spansOf(2026, "MONTH").slice(1);
    expect(months.map((month) => [month.kind, month.name, month.startsOn, month.endsOn])).toEqual([
      ["MONTH", "2026-01", "2026-01-01", "2026-01-31"],
      ["MONTH", "2026-02", "2026-02-01", "2026-02-28"],
      ["MONTH", "2026-03", "2026-03-01", "2026-03-31"],
      ["MONTH", "2026-04", "2026-04-01", "2026-04-30"],
      ["MONTH", "2026-05", "2026-05-01", "2026-05-31"],
      ["MONTH", "2026-06", "2026-06-01", "2026-06-30"],
      ["MONTH", "2026-07", "2026-07-01", "2026-07-31"],
      ["MONTH", "2026-08", "2026-08-01", "2026-08-31"],
      ["MONTH", "2026-09", "2026-09-01", "2026-09-30"],
      ["MONTH", "2026-10", "2026-10-01", "2026-10-31"],
      ["MONTH", "2026-11", "2026-11-01", "2026-11-30"],
      ["MONTH", "2026-12", "2026-12-01", "2026-12-31"],
    ]);
  });

  it("end February on the 29th of a leap year", () => {
    expect(spansOf(2028, "MONTH")[2]).toMatchObject({ startsOn: "2028-02-01", endsOn: "2028-02-29" });
    expect(spansOf(2028, "QUARTER")[1]).toMatchObject({ startsOn: "2028-01-01", endsOn: "2028-03-31" });
  });
});

describe("the dates of a period", () => {
  // The year: PermenPANRB 6/2022, annex IV.A.8.b (until the end of January) and V.A.8 (14 working days more for the
  // rater's superior). The quarters: 10 working days by the policy. Final after 14 + 14 + 7 (annex V.A.5, V.B.2, V.B.6).
  it.each([
    ["the year", 0, NO_HOLIDAYS, ["2025-12-31", "2026-12-31", "2027-01-31", "2027-02-18", "2027-04-09"]],
    ["the year with holidays", 0, HOLIDAYS, ["2025-12-31", "2026-12-31", "2027-01-31", "2027-02-18", "2027-04-12"]],
    ["quarter I", 1, NO_HOLIDAYS, ["2025-12-31", "2026-03-31", "2026-04-14", "2026-05-04", "2026-06-23"]],
    ["quarter I with holidays", 1, HOLIDAYS, ["2025-12-31", "2026-03-31", "2026-04-15", "2026-05-06", "2026-06-29"]],
    ["quarter II", 2, NO_HOLIDAYS, ["2026-03-31", "2026-06-30", "2026-07-14", "2026-08-03", "2026-09-22"]],
    ["quarter II with holidays", 2, HOLIDAYS, ["2026-03-31", "2026-06-30", "2026-07-14", "2026-08-03", "2026-09-23"]],
    ["quarter III", 3, HOLIDAYS, ["2026-06-30", "2026-09-30", "2026-10-14", "2026-11-03", "2026-12-23"]],
    ["quarter IV", 4, NO_HOLIDAYS, ["2026-09-30", "2026-12-31", "2027-01-14", "2027-02-03", "2027-03-25"]],
    ["quarter IV with holidays", 4, HOLIDAYS, ["2026-09-30", "2026-12-31", "2027-01-15", "2027-02-04", "2027-03-29"]],
  ] as const)("%s, in all three zones", (_, place, calendar, [before, last, evaluated, escalated, final]) => {
    for (const zone of ["WIB", "WITA", "WIT"] as const) {
      const escalationClosesAt = end(escalated, zone);
      const {
        createsNextAt: _next,
        remindsRatersAt: _raters,
        remindsSuperiorsAt: _superiors,
        ...dates
      } = datesOf(spanOf(place), NATIONAL, calendar, zone);
      expect(dates).toEqual({
        startsAt: end(before, zone),
        endsAt: end(last, zone),
        evaluationClosesAt: end(evaluated, zone),
        escalationClosesAt,
        scoringStartsAt: escalationClosesAt.replace(":00:00.000Z", ":02:00.000Z"),
        publishesAt: escalationClosesAt.replace(":00:00.000Z", ":02:00.000Z"),
        finalisesAt: end(final, zone),
      });
    }
  });

  // Three working days before the last day, where the policy says nothing; it begins as the day named here ends.
  it.each([
    ["the year, whose evaluation closes on a Sunday", 0, NO_HOLIDAYS, ["2027-01-26", "2027-02-14"]],
    ["the year with holidays outside the last days", 0, HOLIDAYS, ["2027-01-26", "2027-02-14"]],
    ["quarter I", 1, NO_HOLIDAYS, ["2026-04-08", "2026-04-28"]],
    ["quarter I over the holiday of 1 May", 1, HOLIDAYS, ["2026-04-09", "2026-04-29"]],
    ["quarter II", 2, HOLIDAYS, ["2026-07-08", "2026-07-28"]],
    ["quarter III", 3, HOLIDAYS, ["2026-10-08", "2026-10-28"]],
    ["quarter IV", 4, NO_HOLIDAYS, ["2027-01-10", "2027-01-28"]],
    ["quarter IV with a holiday", 4, HOLIDAYS, ["2027-01-11", "2027-01-31"]],
  ] as const)("remind three working days ahead: %s, in all three zones", (_, place, calendar, [raters, superiors]) => {
    for (const zone of ["WIB", "WITA", "WIT"] as const)
      expect(datesOf(spanOf(place), NATIONAL, calendar, zone)).toMatchObject({
        remindsRatersAt: end(raters, zone),
        remindsSuperiorsAt: end(superiors, zone),
      });
  });

  const reminding = (reminderWorkingDays: number, changes: Partial<Policy["deadlines"]> = {}): Policy => ({
    ...NATIONAL,
    deadlines: { ...NATIONAL.deadlines, reminderWorkingDays, ...changes },
  });
  // Quarter I is evaluated until Tuesday 14 April and escalated until Monday 4 May.
  it.each([
    ["never, where it says 0", 0, {}, null, null],
    ["on the last working day before", 1, {}, "2026-04-12", "2026-04-30"],
    ["three before, as when it says nothing", 3, {}, "2026-04-08", "2026-04-28"],
    ["eight before: the second day on which the evaluation is open", 8, {}, "2026-04-01", "2026-04-21"],
    ["nine before: not to raters, for the evaluation opens then", 9, {}, null, "2026-04-20"],
    ["ten before: not to raters, for it is not open yet", 10, {}, null, "2026-04-19"],
    ["one before the end of a window of three", 1, { escalationWorkingDays: 3 }, "2026-04-12", "2026-04-15"],
    ["not in a window of two, which opens then", 1, { escalationWorkingDays: 2 }, "2026-04-12", null],
    ["nor in a window of one", 1, { escalationWorkingDays: 1 }, "2026-04-12", null],
  ] as const)("remind as policy says: %s", (_, days, changes, raters, superiors) => {
    const { remindsRatersAt, remindsSuperiorsAt } = datesOf(QUARTER, reminding(days, changes), NO_HOLIDAYS, "WIB");
    const at = (day: string | null) => (day === null ? null : end(day, "WIB"));
    expect({ remindsRatersAt, remindsSuperiorsAt }).toEqual({
      remindsRatersAt: at(raters),
      remindsSuperiorsAt: at(superiors),
    });
  });

  it("create the next year on 1 December of a year in its zone, and after no short cycle", () => {
    for (const zone of ["WIB", "WITA", "WIT"] as const) {
      expect(datesOf(YEAR, NATIONAL, HOLIDAYS, zone).createsNextAt).toBe(end("2026-11-30", zone));
      for (const place of [1, 2, 3, 4])
        expect(datesOf(spanOf(place), NATIONAL, HOLIDAYS, zone).createsNextAt).toBeNull();
    }
    expect(spansOf(2026, "MONTH").map((span) => datesOf(span, NATIONAL, HOLIDAYS, "WIB").createsNextAt)).toEqual([
      "2026-11-30T17:00:00.000Z",
      ...Array.from({ length: 12 }, () => null),
    ]);
  });

  it("freeze the inputs for two mutations' time and the clocks' difference", () => {
    expect(FREEZE_MILLISECONDS).toBe(120_000);
  });

  it("close the annual evaluation on 29 February where a policy says so", () => {
    const deadlines = { ...NATIONAL.deadlines, annualEvaluationCloses: { month: 2, day: 29 } };
    const policy: Policy = { ...NATIONAL, deadlines };
    expect(datesOf(spanOf(0, 2027), policy, NO_HOLIDAYS, "WIB").evaluationClosesAt).toBe("2028-02-29T17:00:00.000Z");
  });

  it("need the calendars of the year and the next, and no third", () => {
    expect(calendarYears(2026)).toEqual([2026, 2027]);
    const everyDate = spansOf(2026, "QUARTER").flatMap((span) =>
      Object.values(datesOf(span, NATIONAL, HOLIDAYS, "WIT")).filter((date) => date !== null),
    );
    expect(everyDate.toSorted().at(-1)?.slice(0, 4)).toBe("2027");
  });

  it("stand in the order of the steps", () => {
    for (const span of spansOf(2026, "QUARTER"))
      for (const days of [0, 1, 3, 10]) {
        const dates = datesOf(span, reminding(days), HOLIDAYS, "WITA");
        const due = STEPS.flatMap((step) => dates[step.due] ?? []);
        expect(due).toEqual(due.toSorted());
      }
  });
});

describe("who may rate", () => {
  const dates = datesOf(YEAR, NATIONAL, NO_HOLIDAYS, "WIB");
  // Each boundary: the instant itself, and a millisecond before.
  it.each([
    ["while the year still runs", addMilliseconds(dates.endsAt, -1), "NOT_YET"],
    ["from its end", dates.endsAt, "RATER"],
    ["until 31 January is over", addMilliseconds(dates.evaluationClosesAt, -1), "RATER"],
    ["then the superior (annex IV.A.11)", dates.evaluationClosesAt, "SUPERIOR"],
    ["until 14 working days are over", addMilliseconds(dates.escalationClosesAt, -1), "SUPERIOR"],
    ["then nobody", dates.escalationClosesAt, "CLOSED"],
    ["nobody while scoring", dates.scoringStartsAt, "CLOSED"],
    ["nobody when final", dates.finalisesAt, "CLOSED"],
    ["nobody before it starts", addMilliseconds(dates.startsAt, -1), "NOT_YET"],
  ] satisfies [string, string, RatingWindow][])("%s", (_, now, window) => {
    expect(ratingWindow(dates, now)).toBe(window);
  });
});

describe("the steps of a period", () => {
  const dates = datesOf(QUARTER, NATIONAL, NO_HOLIDAYS, "WIB");
  const walk = (dates: PeriodDates) => {
    const walked: (readonly [string, string, string])[] = [];
    let step: Parameters<typeof nextStep>[0]["step"] = null;
    for (let next = nextStep({ ...dates, step }); next !== null; next = nextStep({ ...dates, step })) {
      walked.push([next.step.step, next.step.state, next.dueAt]);
      step = next.step.step;
    }
    return walked;
  };

  it("come in their order, each at its date, and end", () => {
    expect(walk(dates)).toEqual([
      ["OPEN", "OPEN", "2025-12-31T17:00:00.000Z"],
      ["EVALUATE", "EVALUATING", "2026-03-31T17:00:00.000Z"],
      ["REMIND_RATERS", "EVALUATING", "2026-04-08T17:00:00.000Z"],
      ["ESCALATE", "EVALUATING", "2026-04-14T17:00:00.000Z"],
      ["REMIND_SUPERIORS", "EVALUATING", "2026-04-28T17:00:00.000Z"],
      ["CLOSE", "CLOSING", "2026-05-04T17:02:00.000Z"],
      ["SCORE", "CLOSING", "2026-05-04T17:02:00.000Z"],
      ["PUBLISH", "PUBLISHED", "2026-05-04T17:02:00.000Z"],
      ["FINALISE", "FINAL", "2026-06-23T17:00:00.000Z"],
    ]);
    expect(nextStep({ ...dates, step: "FINALISE" })).toBeNull();
  });

  it("of a year has the creation of the next one among them", () => {
    const steps = walk(datesOf(YEAR, NATIONAL, NO_HOLIDAYS, "WIB")).map(([step, , dueAt]) => [step, dueAt]);
    expect(steps.slice(0, 4)).toEqual([
      ["OPEN", "2025-12-31T17:00:00.000Z"],
      ["CREATE_NEXT", "2026-11-30T17:00:00.000Z"],
      ["EVALUATE", "2026-12-31T17:00:00.000Z"],
      ["REMIND_RATERS", "2027-01-26T17:00:00.000Z"],
    ]);
    expect(steps).toHaveLength(STEPS.length);
  });

  it("leave out what has no instant, wherever it stands", () => {
    const without = { ...dates, remindsRatersAt: null, remindsSuperiorsAt: null };
    expect(walk(without).map(([step]) => step)).toEqual([
      "OPEN",
      "EVALUATE",
      "ESCALATE",
      "CLOSE",
      "SCORE",
      "PUBLISH",
      "FINALISE",
    ]);
    // A year whose step was marked under a rule that it no longer has goes on behind it.
    expect(nextStep({ ...without, step: "REMIND_RATERS" })?.step.step).toBe("ESCALATE");
  });
});

describe("shards", () => {
  it.each([
    [0, 1],
    [1, 1],
    [PEOPLE_PER_SHARD, 1],
    [PEOPLE_PER_SHARD + 1, 2],
    [100_000, 100],
    [100_001, 101],
  ])("%i people stand in %i", (people, shards) => {
    expect(PEOPLE_PER_SHARD).toBe(1000);
    expect(shardsFor(people)).toBe(shards);
  });
});
