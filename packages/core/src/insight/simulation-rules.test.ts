import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NATIONAL, type Policy } from "../agency/index.ts";
import { assess, type ScoringInput } from "../appraisal/index.ts";
import { rank, standingOf } from "../ranking/index.ts";
import { policies, ratedInputs } from "../testing/arbitrary.ts";
import { scoringInput } from "../testing/fixture.ts";
import { movesOf, STANDING_CLASSES, standingsOf } from "./simulation-rules.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";

const AWAY = { days: 10, of: 64 };
const TOWN: readonly ScoringInput[] = [
  scoringInput("emp_a", [ABOVE, ABOVE]),
  scoringInput("emp_b", [ABOVE, MEETS]),
  scoringInput("emp_c", [MEETS, MEETS]),
  { ...scoringInput("emp_d", [MEETS, MEETS]), served: AWAY },
  scoringInput("emp_e", [BELOW, MEETS]),
  scoringInput("emp_f"),
];
/** Results as expected with such a conduct need improvement, and half the days must be served. */
const STRICTER: Policy = {
  ...NATIONAL,
  id: "kota-ketat",
  matrix: { ...NATIONAL.matrix, [MEETS]: { ...NATIONAL.matrix[MEETS], [MEETS]: "BUTUH_PERBAIKAN" } },
  comparability: { minimumRatedPercent: "0", minimumServedPercent: "50" },
};

describe("where a policy puts everybody", () => {
  it("is the class that would be published, and the quarter of those ranked", () => {
    const standings = [...standingsOf(TOWN, STRICTER)];
    expect(standings.map(([employee, one]) => [employee, one.class, one.predicate, one.quarter])).toEqual([
      ["emp_a", "SANGAT_BAIK", "SANGAT_BAIK", 1],
      ["emp_b", "BAIK", "BAIK", 2],
      ["emp_c", "BUTUH_PERBAIKAN", "BUTUH_PERBAIKAN", 3],
      ["emp_d", "NOT_COMPARABLE", "BUTUH_PERBAIKAN", null],
      ["emp_e", "BUTUH_PERBAIKAN", "BUTUH_PERBAIKAN", 4],
      ["emp_f", "UNRATED", null, null],
    ]);
    expect(standings.every(([, one]) => one.index === null)).toBe(true);
  });

  it("of nobody is nothing", () => {
    expect(standingsOf([], NATIONAL).size).toBe(0);
  });
});

const towns = fc
  .array(fc.option(ratedInputs), { maxLength: 12 })
  .map((all) => all.map((input, i) => ({ ...(input ?? scoringInput("emp_x")), employee: `emp_${10 + i}` })));

describe("the quarter of everybody", () => {
  it("is the one the ranking gives the key, looked up by itself", () => {
    fc.assert(
      fc.property(policies, towns, (policy, inputs) => {
        const results = inputs.map((input) => assess(input, policy));
        const rows = results.flatMap(({ employee, rankKey }) => (rankKey === null ? [] : [{ employee, rankKey }]));
        const { histogram } = rank("AGENCY", rows, { scale: "any", minimumGroup: 1 });
        const expected = results.map(({ rankKey }) =>
          rankKey === null ? null : (standingOf(histogram, rankKey)?.quarter ?? "no rank"),
        );
        expect([...standingsOf(inputs, policy).values()].map(({ quarter }) => quarter)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe("who moves between two policies", () => {
  const between = (inputs: readonly ScoringInput[], before: Policy, after: Policy) =>
    movesOf(standingsOf(inputs, before), standingsOf(inputs, after));

  it("is whoever changes class or quarter, and the classes are counted on both sides", () => {
    const { moves, counts } = between(TOWN, NATIONAL, STRICTER);
    const place = ({ class: name, quarter }: { class: string; quarter: number | null }) => `${name} ${quarter ?? "-"}`;
    expect(moves.map(({ employee, before, after }) => [employee, place(before), place(after)])).toEqual([
      ["emp_b", "BAIK 1", "BAIK 2"],
      ["emp_c", "BAIK 2", "BUTUH_PERBAIKAN 3"],
      ["emp_d", "BAIK 2", "NOT_COMPARABLE -"],
    ]);
    expect(counts).toEqual([
      { class: "UNRATED", before: 1, after: 1 },
      { class: "NOT_COMPARABLE", before: 0, after: 1 },
      { class: "SANGAT_KURANG", before: 0, after: 0 },
      { class: "KURANG", before: 0, after: 0 },
      { class: "BUTUH_PERBAIKAN", before: 1, after: 2 },
      { class: "BAIK", before: 3, after: 1 },
      { class: "SANGAT_BAIK", before: 1, after: 1 },
    ]);
  });

  it("is nobody between a policy and itself, whatever it says", () => {
    fc.assert(
      fc.property(policies, towns, (policy, inputs) => {
        const { moves, counts } = between(inputs, policy, { ...policy, version: 2 });
        expect(moves).toEqual([]);
        expect(counts.every(({ before, after }) => before === after)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("never loses anybody: every class counted adds up to everybody on both sides", () => {
    fc.assert(
      fc.property(policies, policies, towns, (before, after, inputs) => {
        const { moves, counts } = between(inputs, before, after);
        const total = (side: "before" | "after"): number => counts.reduce((sum, one) => sum + one[side], 0);
        expect([total("before"), total("after")]).toEqual([inputs.length, inputs.length]);
        expect(counts.map((one) => one.class)).toEqual([...STANDING_CLASSES]);
        const back = between(inputs, after, before).moves;
        expect(back).toEqual(moves.map((move) => ({ ...move, before: move.after, after: move.before })));
        for (const name of STANDING_CLASSES) {
          const count = counts.find((one) => one.class === name);
          const entered = moves.filter((move) => move.after.class === name && move.before.class !== name).length;
          const left = moves.filter((move) => move.before.class === name && move.after.class !== name).length;
          expect((count?.after ?? 0) - (count?.before ?? 0)).toBe(entered - left);
        }
      }),
      { numRuns: 40 },
    );
  });
});
