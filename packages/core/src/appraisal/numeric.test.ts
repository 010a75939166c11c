import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NUMERIC_CATEGORIES, ordinal } from "../shared/classes.ts";
import { decimal, fixed, fromHundredths } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";
import { numericAppraisal } from "./numeric.ts";

const appraise = (skp: string, behaviour: string, withPeers: boolean, newIdea: boolean) => {
  const { value, category } = numericAppraisal({
    skp: decimal(skp),
    behaviour: decimal(behaviour),
    withPeers,
    newIdea,
  });
  return [fixed(value), category];
};

describe("the numeric appraisal (PP 30/2019, art. 41)", () => {
  it.each([
    // The work plan's value of N1 is PUB: PermenPANRB 8/2021, annex, 59.2 + 43.6 + 0.
    ["N1: 70/30", "102.8", "105", false, false, "103.46", "BAIK"],
    ["N2: the same, 60/40", "102.8", "105", true, false, "103.68", "BAIK"],
    ["N3: 60/40 with a new idea", "118", "115", true, true, "116.80", "SANGAT_BAIK"],
    ["N3 without the idea", "118", "115", true, false, "116.80", "BAIK"],
    ["N5: 70/30 with a new idea", "118", "100", false, true, "112.60", "SANGAT_BAIK"],
    ["N6: just below BAIK", "92", "85", false, false, "89.90", "CUKUP"],
    ["the highest there is", "120", "120", true, true, "120.00", "SANGAT_BAIK"],
    ["the lowest there is", "0", "0", false, true, "0.00", "SANGAT_KURANG"],
    ["work alone", "100", "0", false, false, "70.00", "CUKUP"],
    ["behaviour alone", "0", "100", true, false, "40.00", "SANGAT_KURANG"],
  ] as const)("%s", (_, skp, behaviour, withPeers, newIdea, value, category) => {
    expect(appraise(skp, behaviour, withPeers, newIdea)).toEqual([value, category]);
  });

  it.each([
    ["110 with an idea", "110", true, "110.00", "SANGAT_BAIK"],
    ["110 without one", "110", false, "110.00", "BAIK"],
    ["109.995 with an idea, rounded up to 110", "109.995", true, "110.00", "SANGAT_BAIK"],
    ["109.994 with an idea", "109.994", true, "109.99", "BAIK"],
    ["90", "90", false, "90.00", "BAIK"],
    ["89.995, rounded up to 90", "89.995", false, "90.00", "BAIK"],
    ["89.994 with an idea, which lifts nothing here", "89.994", true, "89.99", "CUKUP"],
    ["70", "70", false, "70.00", "CUKUP"],
    ["69.995, rounded up to 70", "69.995", false, "70.00", "CUKUP"],
    ["69.994", "69.994", false, "69.99", "KURANG"],
    ["50", "50", false, "50.00", "KURANG"],
    ["49.995, rounded up to 50", "49.995", false, "50.00", "KURANG"],
    ["49.994", "49.994", false, "49.99", "SANGAT_KURANG"],
  ] as const)("at the bands' ends: %s", (_, part, newIdea, value, category) => {
    expect(appraise(part, part, false, newIdea)).toEqual([value, category]);
    expect(appraise(part, part, true, newIdea)).toEqual([value, category]);
  });

  it.each([
    ["63.0042 and 27.0042, 90.00 if each were rounded", "90.006", "90.014", "90.01"],
    ["63.0056 and 27.0057, 90.02 if each were rounded", "90.008", "90.019", "90.01"],
  ])("rounds once, the sum: %s", (_, skp, behaviour, value) => {
    expect(appraise(skp, behaviour, false, false)).toEqual([value, "BAIK"]);
  });

  it.each([
    ["skp", "-0.01", "100", "skp"],
    ["skp", "120.01", "100", "skp"],
    ["behaviour", "100", "-0.01", "behaviour"],
    ["behaviour", "100", "120.01", "behaviour"],
  ])("refuses %s of %s and %s", (_, skp, behaviour, field) => {
    const refused = () => appraise(skp, behaviour, false, false);
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow(`${field}: a number from 0 to 120.`);
    expect(refused).toThrow(expect.objectContaining({ inputPath: [field] }));
  });

  it("lies between its parts, and never falls when one of them or the idea comes on top", () => {
    const part = fc.integer({ min: 0, max: 12_000 });
    fc.assert(
      fc.property(
        part,
        part,
        fc.nat(12_000),
        fc.boolean(),
        fc.boolean(),
        (skp, behaviour, more, withPeers, newIdea) => {
          const [low, high] = [fromHundredths(Math.min(skp, behaviour)), fromHundredths(Math.max(skp, behaviour))];
          const parts = { skp: fromHundredths(skp), behaviour: fromHundredths(behaviour), withPeers, newIdea };
          const result = numericAppraisal(parts);
          expect(result.value.gte(low) && result.value.lte(high)).toBe(true);
          const raised = numericAppraisal({
            ...parts,
            skp: fromHundredths(Math.min(12_000, skp + more)),
            newIdea: true,
          });
          expect(raised.value.gte(result.value)).toBe(true);
          expect(ordinal(NUMERIC_CATEGORIES, raised.category)).toBeGreaterThanOrEqual(
            ordinal(NUMERIC_CATEGORIES, result.category),
          );
          if (!newIdea) expect(result.category).not.toBe("SANGAT_BAIK");
        },
      ),
    );
  });
});
