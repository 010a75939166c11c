import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RATING_RELATIONS, type RatingRelation } from "../shared/classes.ts";
import { decimal, fixed, sum } from "../shared/decimal.ts";
import { combine, type MissingSource } from "./combination.ts";

const RENORMALISE: MissingSource = { rule: "EXCLUDE_AND_RENORMALISE" };
const BLOCK: MissingSource = { rule: "BLOCK" };
const source = (relation: RatingRelation, weight: string, ...values: string[]) => ({
  relation,
  weightPercent: decimal(weight),
  values: values.map((value) => decimal(value)),
});
const shown = ({ value, effectiveWeights }: ReturnType<typeof combine>) => [
  fixed(value),
  ...effectiveWeights.map(({ relation, weightPercent }) => `${relation} ${fixed(weightPercent)}`),
];

describe("ratings of several sources", () => {
  it.each([
    [
      "superior 60, peers 20, subordinates 20 (R1)",
      [source("SUPERIOR", "60", "110"), source("PEER", "20", "90"), source("SUBORDINATE", "20", "100")],
      BLOCK,
      ["104.00", "SUPERIOR 60.00", "PEER 20.00", "SUBORDINATE 20.00"],
    ],
    [
      "the mean of each group first, not of all values",
      [source("SUPERIOR", "50", "100"), source("PEER", "50", "60", "60", "60", "60")],
      BLOCK,
      ["80.00", "SUPERIOR 50.00", "PEER 50.00"],
    ],
    [
      "nobody of one group answered: the others share its weight",
      [source("SUPERIOR", "60", "110"), source("PEER", "20", "90"), source("SUBORDINATE", "20")],
      RENORMALISE,
      ["105.00", "SUPERIOR 75.00", "PEER 25.00", "SUBORDINATE 0.00"],
    ],
    [
      "effective weights by largest remainder, the value by exact ones",
      [
        source("SUPERIOR", "30", "100"),
        source("PEER", "30", "90"),
        source("SUBORDINATE", "30", "80"),
        source("SELF", "10"),
      ],
      RENORMALISE,
      ["90.00", "SUPERIOR 33.34", "PEER 33.33", "SUBORDINATE 33.33", "SELF 0.00"],
    ],
    [
      "a missing group counts as the declared value",
      [source("SUPERIOR", "60", "110"), source("PEER", "40")],
      { rule: "TREAT_AS", value: decimal("76") } as const,
      ["96.40", "SUPERIOR 60.00", "PEER 40.00"],
    ],
    [
      "a self-assessment of weight 0 informs and decides nothing, even when it blocks",
      [source("SELF", "0"), source("SUPERIOR", "100", "87.5")],
      BLOCK,
      ["87.50", "SELF 0.00", "SUPERIOR 100.00"],
    ],
    [
      "half a hundredth is rounded up",
      [source("SUPERIOR", "50", "100"), source("PEER", "50", "99.99")],
      BLOCK,
      ["100.00", "SUPERIOR 50.00", "PEER 50.00"],
    ],
  ])("%s", (_, sources, missing, expected) => {
    expect(shown(combine(sources, missing))).toEqual(expected);
  });

  it.each([
    [
      "weights of 99.99",
      [source("SUPERIOR", "99.99", "1")],
      BLOCK,
      "sources: weights that add up to 100; these add up to 99.99.",
    ],
    ["a negative rating", [source("SUPERIOR", "100", "-5")], BLOCK, "values: ratings of 0 or more."],
    [
      "a negative value for what is missing",
      [source("SUPERIOR", "100")],
      { rule: "TREAT_AS", value: decimal("-1") } as const,
      "treatAs: 0 or more.",
    ],
    ["no source", [], BLOCK, "sources: weights that add up to 100; these add up to 0."],
    [
      "a negative weight",
      [source("SUPERIOR", "120", "1"), source("PEER", "-20", "1")],
      BLOCK,
      "weightPercent: 0 or more.",
    ],
    [
      "a group twice",
      [source("PEER", "50", "1"), source("PEER", "50", "1")],
      BLOCK,
      "relation: PEER once, with all its values.",
    ],
    [
      "a missing source that blocks",
      [source("SUPERIOR", "60", "1"), source("PEER", "40")],
      BLOCK,
      "sources: values for PEER as well, or a rule other than BLOCK for missing sources.",
    ],
    [
      "nothing at all",
      [source("SUPERIOR", "100"), source("SELF", "0", "100")],
      RENORMALISE,
      "sources: values for at least one source whose weight is above 0.",
    ],
  ])("refuse %s", (_, sources, missing, message) => {
    expect(() => combine(sources, missing)).toThrow(message);
  });

  const groups = fc
    .array(fc.array(fc.integer({ min: 0, max: 12_000 }), { maxLength: 6 }), { minLength: 2, maxLength: 5 })
    .filter((all) => all.some((values) => values.length > 0))
    .map((all) => {
      const weights = all.map((_, i) => (i === 0 ? 100 - 10 * (all.length - 1) : 10));
      return all.map((values, i) =>
        source(
          RATING_RELATIONS[i] ?? "OTHER",
          String(weights[i]),
          ...values.map((value) => decimal(value).div(decimal(100)).toFixed()),
        ),
      );
    });

  it("lie between the lowest and the highest value, in whatever order sources and values come", () => {
    fc.assert(
      fc.property(groups, (sources) => {
        const { value, effectiveWeights } = combine(sources, RENORMALISE);
        const all = sources.flatMap((one) => one.values).toSorted((a, b) => a.cmp(b));
        const [low = value, high = value] = [all[0], all.at(-1)];
        expect(value.gte(low) && value.lte(high)).toBe(true);
        expect(fixed(sum(effectiveWeights.map((one) => one.weightPercent)))).toBe("100.00");
        const turned = sources.toReversed().map((one) => ({ ...one, values: one.values.toReversed() }));
        expect(fixed(combine(turned, RENORMALISE).value)).toBe(fixed(value));
      }),
    );
  });
});
