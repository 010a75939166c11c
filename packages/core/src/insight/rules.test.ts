import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NATIONAL } from "../agency/index.ts";
import { cellOf, type ScoringInput } from "../appraisal/index.ts";
import { EXPECTATIONS, type Expectation } from "../shared/classes.ts";
import { scoringInput } from "../testing/fixture.ts";
import type { Counts } from "./model.ts";
import { add, byPredicate, countedUnder, countsOf, isSame, NOBODY, progressOf, tallies, together } from "./rules.ts";

const WINDOWS = {
  evaluationClosesAt: "2026-04-14T17:00:00.000Z",
  escalationClosesAt: "2026-05-04T17:00:00.000Z",
};
const AT = "2026-04-01T00:00:00.000Z";
const [BELOW, MEETS, ABOVE] = EXPECTATIONS;

const rated = (at: string, state: ScoringInput["state"] = "RATED"): ScoringInput => {
  const input = scoringInput("emp_1", [MEETS, MEETS]);
  return { ...input, state, rating: input.rating === null ? null : { ...input.rating, at } };
};
const numbers = ({ enrolled, selfAssessed, rated: all, escalated, ratedOnLastDay }: Counts) => [
  enrolled,
  selfAssessed,
  all,
  escalated,
  ratedOnLastDay,
];

describe("what one person counts for", () => {
  it.each([
    ["on the roll", scoringInput("emp_1"), [1, 0, 0, 0, 0]],
    ["self-assessed", { ...scoringInput("emp_1"), state: "SELF_SUBMITTED", selfAt: AT } as const, [1, 1, 0, 0, 0]],
    ["rated without a self-assessment", rated(AT), [1, 0, 1, 0, 0]],
    ["rated after one", { ...rated(AT), selfAt: AT }, [1, 1, 1, 0, 0]],
    ["rated a millisecond before the rater's last day", rated("2026-04-13T16:59:59.999Z"), [1, 0, 1, 0, 0]],
    ["rated when the rater's last day begins", rated("2026-04-13T17:00:00.000Z"), [1, 0, 1, 0, 1]],
    ["rated in the last millisecond of it", rated("2026-04-14T16:59:59.999Z"), [1, 0, 1, 0, 1]],
    ["rated by the superior when that began", rated("2026-04-14T17:00:00.000Z", "ESCALATED"), [1, 0, 1, 1, 0]],
    ["… before the superior's last day", rated("2026-05-03T16:59:59.999Z", "ESCALATED"), [1, 0, 1, 1, 0]],
    ["… when the superior's last day begins", rated("2026-05-03T17:00:00.000Z", "ESCALATED"), [1, 0, 1, 1, 1]],
    ["… in the last millisecond of it", rated("2026-05-04T16:59:59.999Z", "ESCALATED"), [1, 0, 1, 1, 1]],
    ["corrected after publication", rated("2026-05-20T03:00:00.000Z"), [1, 0, 1, 0, 0]],
  ])("%s", (_, input, counts) => {
    expect(numbers(countsOf(input, WINDOWS))).toEqual(counts);
  });

  const axes = EXPECTATIONS.flatMap((result) => EXPECTATIONS.map((behaviour) => [result, behaviour] as const));
  it.each(axes)("a rating of %s and %s stands in its cell alone", (result, behaviour) => {
    const { cells } = countsOf(scoringInput("emp_1", [result, behaviour]), WINDOWS);
    expect(cells).toEqual(Array.from({ length: 9 }, (_, cell) => (cell === cellOf(result, behaviour) ? 1 : 0)));
  });
});

describe("tallies", () => {
  const person = (employee: string, path: readonly string[], version: number, both?: Expectation): ScoringInput => ({
    ...scoringInput(employee, both === undefined ? null : [both, both], path),
    version,
  });

  it("count everybody under each unit of their path, and how often they were changed", () => {
    const found = tallies(
      [
        person("emp_1", ["unt_root"], 0),
        person("emp_2", ["unt_root", "unt_a"], 2, MEETS),
        person("emp_3", ["unt_root", "unt_a", "unt_a1"], 5, ABOVE),
        person("emp_4", ["unt_root", "unt_b"], 0),
      ],
      WINDOWS,
    );
    const seen = [...found].map(([above, { asOf, units }]) => [
      above,
      asOf,
      Object.fromEntries(Object.entries(units).map(([unit, counts]) => [unit, [counts.enrolled, counts.rated]])),
    ]);
    expect(seen).toEqual([
      ["AGENCY", 11, { unt_root: [4, 2] }],
      ["unt_root", 10, { unt_a: [2, 2], unt_b: [1, 0] }],
      ["unt_a", 6, { unt_a1: [1, 1] }],
    ]);
  });

  it.each([
    [["unt_root"], ["AGENCY"]],
    [
      ["unt_root", "unt_a"],
      ["AGENCY", "unt_root"],
    ],
    [
      ["unt_root", "unt_a", "unt_a1"],
      ["AGENCY", "unt_root", "unt_a"],
    ],
  ])("somebody in %j counts under %j", (path, above) => {
    expect(countedUnder(path)).toEqual(above);
    expect([...tallies([person("emp_1", path, 0)], WINDOWS).keys()]).toEqual(above);
  });

  it("are the same when they say the same of the same changes, in whatever order", () => {
    const [a, b] = [person("emp_1", ["unt_root"], 1, BELOW), person("emp_2", ["unt_root"], 0)];
    const [one] = tallies([a, b], WINDOWS).values();
    const [other] = tallies([b, a], WINDOWS).values();
    const [later] = tallies([a, { ...b, version: 1 }], WINDOWS).values();
    if (one === undefined || other === undefined || later === undefined) throw new Error("no tally");
    expect([isSame(one, other), isSame(one, later), isSame(one, { ...one, units: {} })]).toEqual([true, false, false]);
  });

  const people = fc.array(
    fc.record({
      path: fc.constantFrom(["r"], ["r", "a"], ["r", "a", "x"], ["r", "a", "y"], ["r", "b"], ["r", "b", "z", "w"]),
      version: fc.nat(3),
      both: fc.option(fc.constantFrom(...EXPECTATIONS), { nil: undefined }),
      shard: fc.nat(3),
    }),
    { maxLength: 30 },
  );
  it("of any shards add up to the people in each unit and below", () => {
    fc.assert(
      fc.property(people, (all) => {
        const inputs = all.map(({ path, version, both }, i) => person(`emp_${i}`, path, version, both));
        const shards = [0, 1, 2, 3].map((shard) =>
          tallies(
            inputs.filter((_, i) => all[i]?.shard === shard),
            WINDOWS,
          ),
        );
        for (const above of ["AGENCY", "r", "a", "b", "z"]) {
          const sums = together(shards.flatMap((shard) => shard.get(above) ?? []));
          for (const [unit, counts] of sums) {
            const those = inputs.filter(({ path }) => path.includes(unit));
            expect(counts).toEqual(those.map((input) => countsOf(input, WINDOWS)).reduce(add, NOBODY));
          }
          const below = inputs.filter(({ path }) => above === "AGENCY" || path.slice(0, -1).includes(above));
          expect([...sums.values()].reduce((sum, { enrolled }) => sum + enrolled, 0)).toBe(below.length);
        }
      }),
    );
  });

  it("count more after every change, whoever made it", () => {
    fc.assert(
      fc.property(people, fc.nat(), (all, which) => {
        const before = all.map(({ path, version, both }, i) => person(`emp_${i}`, path, version, both));
        const after = before.map((input, i) =>
          i === which % all.length ? { ...input, version: input.version + 1 } : input,
        );
        const [old, next] = [tallies(before, WINDOWS), tallies(after, WINDOWS)];
        const changed = after[which % all.length];
        for (const above of changed === undefined ? [] : countedUnder(changed.path))
          expect(next.get(above)?.asOf).toBe((old.get(above)?.asOf ?? 0) + 1);
      }),
    );
  });
});

describe("what is shown", () => {
  const counts: Counts = { ...NOBODY, enrolled: 10, selfAssessed: 8, rated: 6, cells: [0, 0, 0, 0, 4, 1, 0, 0, 1] };
  const period = { ...WINDOWS, publishedAt: null, policy: { id: "nasional", version: 1 } };

  it.each([
    ["a millisecond before the rater's time is over", "2026-04-14T16:59:59.999Z", 0],
    ["from then on", "2026-04-14T17:00:00.000Z", 4],
    ["long after", "2027-01-01T00:00:00.000Z", 4],
  ])("overdue %s", (_, now, overdue) => {
    expect(progressOf(counts, period, now).overdue).toBe(overdue);
  });

  it("keeps from everybody what ratings come to, until they are published", () => {
    expect(progressOf(counts, period, AT).cells).toBeNull();
    expect(progressOf(counts, { ...period, publishedAt: AT }, AT).cells).toEqual(counts.cells);
  });

  it("gives each predicate of the national matrix its cells (PermenPANRB 6/2022, annex IV.B.3)", () => {
    const people = (cells: readonly number[]) =>
      byPredicate(cells, NATIONAL).map(({ predicate, count }) => `${predicate} ${count}`);
    expect(people([1, 2, 4, 8, 16, 32, 64, 128, 256])).toEqual([
      "SANGAT_KURANG 1",
      `KURANG ${8 + 64}`,
      `BUTUH_PERBAIKAN ${2 + 4}`,
      `BAIK ${16 + 32 + 128}`,
      "SANGAT_BAIK 256",
    ]);
  });
});
