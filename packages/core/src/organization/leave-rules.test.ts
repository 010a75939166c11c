import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BadInputError } from "../shared/errors.ts";
import { addDays } from "../shared/time.ts";
import { latestEnd, overlapping, servedAmong, servedDays, workingDaysOf, yearsOf } from "./leave-rules.ts";

const span = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });
const inForce = (startsOn: string, endsOn: string) => ({ startsOn, endsOn, cancelledAt: null });
const NONE: ReadonlySet<string> = new Set();

describe("the years a span touches", () => {
  it.each([
    ["one day", span("2026-12-31", "2026-12-31"), [2026]],
    ["a year", span("2026-01-01", "2026-12-31"), [2026]],
    ["the turn of a year", span("2026-12-31", "2027-01-01"), [2026, 2027]],
    ["three years from June on", span("2026-06-01", "2029-05-31"), [2026, 2027, 2028, 2029]],
    ["none, of one that ends before it starts", span("2027-01-01", "2026-12-31"), []],
  ])("are: %s", (_, given, years) => {
    expect(yearsOf(given)).toEqual(years);
  });
});

describe("the last day a leave may have", () => {
  it.each([
    ["from New Year", "2026-01-01", "2028-12-31"],
    ["from the middle of a year", "2026-06-15", "2029-06-14"],
    ["from the day after a leap day", "2024-03-01", "2027-02-28"],
    ["from a day the last month lacks", "2024-02-29", "2027-02-27"],
  ])("is three years on: %s", (_, startsOn, last) => {
    expect(latestEnd(startsOn)).toBe(last);
  });
});

describe("leaves that share a day", () => {
  const asked = span("2026-03-09", "2026-03-13");
  it.each([
    ["the day before", inForce("2026-03-02", "2026-03-08"), false],
    ["the first day", inForce("2026-03-02", "2026-03-09"), true],
    ["within", inForce("2026-03-11", "2026-03-11"), true],
    ["all around", inForce("2026-01-01", "2026-12-31"), true],
    ["the last day", inForce("2026-03-13", "2026-03-20"), true],
    ["the day after", inForce("2026-03-14", "2026-03-20"), false],
    ["the same days, cancelled", { ...asked, cancelledAt: "2026-02-01T02:00:00.000Z" }, false],
  ])("are found: %s", (_, leave, found) => {
    expect(overlapping([leave], asked)).toEqual(found ? leave : null);
  });

  it("are named by the first of them", () => {
    const [first, second] = [inForce("2026-03-09", "2026-03-09"), inForce("2026-03-10", "2026-03-10")];
    expect(overlapping([inForce("2026-03-01", "2026-03-02"), first, second], asked)).toBe(first);
    expect(overlapping([], asked)).toBeNull();
  });
});

describe("the days served of a period", () => {
  // March 2026 has 22 weekdays; the 19th (Nyepi) and the 20th (Idulfitri) are taken out as holidays here.
  const march = span("2026-03-01", "2026-03-31");
  const holidays = new Set(["2026-03-19", "2026-03-20"]);

  it.each([
    ["everything without leave", null, [], 20],
    ["everything, of somebody there since before", "2025-06-01", [], 20],
    ["everything, from the first day", "2026-03-01", [], 20],
    ["from the second Monday", "2026-03-09", [], 15],
    ["the last day alone", "2026-03-31", [], 1],
    ["nothing, of somebody who comes after", "2026-04-01", [], 0],
    ["all but a day of leave", null, [span("2026-03-02", "2026-03-02")], 19],
    ["all but a working week", null, [span("2026-03-07", "2026-03-15")], 15],
    ["as much with leave on a weekend", null, [span("2026-03-07", "2026-03-08")], 20],
    ["as much with leave on holidays", null, [span("2026-03-19", "2026-03-22")], 20],
    [
      "a day of two overlapping leaves once",
      null,
      [span("2026-03-02", "2026-03-04"), span("2026-03-04", "2026-03-06")],
      15,
    ],
    ["the same leave twice as once", null, [span("2026-03-02", "2026-03-06"), span("2026-03-02", "2026-03-06")], 15],
    ["leave from before the period", null, [span("2025-12-01", "2026-03-02")], 19],
    ["leave beyond the period", null, [span("2026-03-31", "2026-06-30")], 19],
    ["leave all the time", null, [span("2026-01-01", "2026-12-31")], 0],
    ["leave before somebody came", "2026-03-09", [span("2026-03-02", "2026-03-06")], 15],
    ["leave over the day somebody came", "2026-03-09", [span("2026-03-02", "2026-03-10")], 13],
    ["leave in another month", null, [span("2026-04-01", "2026-04-30")], 20],
  ])("are: %s", (_, since, leaves, days) => {
    expect(servedDays(march, since, leaves, holidays)).toEqual({ days, of: 20 });
  });

  it("are none of none, where no day is a working day", () => {
    expect(servedDays(span("2026-03-07", "2026-03-08"), null, [], NONE)).toEqual({ days: 0, of: 0 });
    expect(servedDays(span("2026-03-08", "2026-03-07"), null, [], NONE)).toEqual({ days: 0, of: 0 });
  });

  it("are counted over at most a leap year", () => {
    expect(workingDaysOf(span("2028-01-01", "2028-12-31"), NONE)).toHaveLength(260);
    const longer = () => servedDays(span("2028-01-01", "2029-01-01"), null, [], NONE);
    expect(longer).toThrow(new BadInputError("span: at most 366 days.", ["span"]));
  });
});

describe("whatever the leaves", () => {
  const date = fc.integer({ min: 0, max: 500 }).map((days) => addDays("2025-11-01", days));
  const leave = fc
    .tuple(date, fc.integer({ min: 0, max: 120 }))
    .map(([startsOn, days]) => span(startsOn, addDays(startsOn, days)));
  const leaves = fc.array(leave, { maxLength: 8 });
  const since = fc.option(date, { nil: null });
  const holidays = fc.array(date, { maxLength: 20 }).map((dates): ReadonlySet<string> => new Set(dates));
  const period = fc.constantFrom(
    span("2026-01-01", "2026-12-31"),
    span("2026-01-01", "2026-03-31"),
    span("2026-02-01", "2026-02-28"),
  );

  it("nobody serves fewer than no days or more than there are", () => {
    fc.assert(
      fc.property(period, since, leaves, holidays, (of, from, given, free) => {
        const served = servedDays(of, from, given, free);
        expect(served.of).toBe(workingDaysOf(of, free).length);
        expect(served.days).toBeGreaterThanOrEqual(0);
        expect(served.days).toBeLessThanOrEqual(served.of);
      }),
    );
  });

  it("one more never raises the days served, nor changes what they are of", () => {
    fc.assert(
      fc.property(period, since, leaves, leave, holidays, (of, from, given, more, free) => {
        const [without, withMore] = [servedDays(of, from, given, free), servedDays(of, from, [...given, more], free)];
        expect(withMore.days).toBeLessThanOrEqual(without.days);
        expect(withMore.of).toBe(without.of);
      }),
    );
  });

  it("their order makes no difference, nor does one that stands there twice", () => {
    fc.assert(
      fc.property(period, since, leaves, holidays, (of, from, given, free) => {
        const served = servedDays(of, from, given, free);
        expect(servedDays(of, from, given.toReversed(), free)).toEqual(served);
        expect(servedDays(of, from, [...given, ...given], free)).toEqual(served);
      }),
    );
  });

  it("two parts of a period add up to the whole", () => {
    fc.assert(
      fc.property(since, leaves, holidays, (from, given, free) => {
        const [whole, first, rest] = [
          span("2026-01-01", "2026-12-31"),
          span("2026-01-01", "2026-03-31"),
          span("2026-04-01", "2026-12-31"),
        ].map((part) => servedAmong(workingDaysOf(part, free), from, given));
        expect(whole?.days).toBe((first?.days ?? 0) + (rest?.days ?? 0));
        expect(whole?.of).toBe((first?.of ?? 0) + (rest?.of ?? 0));
      }),
    );
  });
});
