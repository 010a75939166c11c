import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clamp,
  decimal,
  decimalText,
  fixed,
  fromHundredths,
  isDecimalText,
  largestRemainder,
  mean,
  roundHalfUp,
  sum,
  toHundredths,
} from "./decimal.ts";

describe("decimals", () => {
  it.each([
    ["just below a half", "88.3049", "88.30"],
    ["a half", "88.305", "88.31"],
    ["a half that binary floats miss", "1.005", "1.01"],
    ["a negative half, away from zero", "-1.005", "-1.01"],
    ["whole", "100", "100.00"],
  ])("round %s", (_, text, expected) => {
    expect(fixed(decimal(text))).toBe(expected);
    expect(fixed(roundHalfUp(decimal(text), 2))).toBe(expected);
    expect(toHundredths(decimal(text))).toBe(Number(expected.replace(".", "")));
  });

  it("round thirds that add up to a half as the half they are", () => {
    const third = decimal("0.005").div(decimal(3));
    const half = third.plus(third).plus(third);
    expect(half.eq(decimal("0.005"))).toBe(false);
    expect([fixed(half), fixed(roundHalfUp(half, 2)), toHundredths(half)]).toEqual(["0.01", "0.01", 1]);
  });

  it("are never made of a binary fraction", () => {
    expect(() => decimal(0.1)).toThrow("0.1 is no whole number: write fractions as text.");
  });

  it("have no mean of nothing", () => {
    expect(mean([])).toBeNull();
    expect(fixed(mean([decimal(1), decimal(2)]) ?? decimal(0))).toBe("1.50");
  });

  it("are held between bounds", () => {
    const [low, high] = [decimal(0), decimal(120)];
    expect([-1, 0, 60, 120, 121].map((value) => Number(clamp(decimal(value), low, high).toString()))).toEqual([
      0, 0, 60, 120, 120,
    ]);
  });

  it("split by largest remainder add up, and none is a unit away from its own value", () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (weights) => {
        const total = decimal(weights.reduce((a, b) => a + b, 0));
        const exact = weights.map((weight) => decimal(weight).times(decimal(100)).div(total));
        const split = largestRemainder(exact, 2);
        expect(fixed(sum(split))).toBe("100.00");
        for (const [i, part] of split.entries())
          expect(
            part
              .minus(exact[i] ?? decimal(0))
              .abs()
              .lt(decimal("0.01")),
          ).toBe(true);
      }),
    );
  });

  it("split three equal thirds in the order given", () => {
    const third = decimal(100).div(decimal(3));
    expect(largestRemainder([third, third, third], 2).map((part) => fixed(part))).toEqual(["33.34", "33.33", "33.33"]);
  });

  it.each([
    ["12", true],
    ["-12.50", true],
    ["1e3", false],
    [".5", false],
    ["1,5", false],
    ["1234567890123", false],
    ["0.123456789", false],
    ["", false],
  ])("read %s: %s", (text, is) => {
    expect(isDecimalText(text)).toBe(is);
  });

  it("in documents keep their text and their bounds", () => {
    const schema = decimalText("0", "120");
    expect(schema.parse("100.50")).toBe("100.50");
    expect(["120.01", "-1", "x"].map((text) => schema.safeParse(text).success)).toEqual([false, false, false]);
  });

  it("come back from hundredths", () => {
    expect(fixed(fromHundredths(7874))).toBe("78.74");
  });
});
