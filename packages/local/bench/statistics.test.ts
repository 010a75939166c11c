import { describe, expect, it } from "vitest";
import { ratioOf, rounded, spreadOf } from "./statistics.ts";

describe("a spread", () => {
  it.each([
    ["of one value is that value", [7], { median: 7, low: 7, high: 7 }],
    ["of two values lies between them", [1, 3], { median: 2, low: 1.5, high: 2.5 }],
    ["does not depend on the order", [5, 1, 4, 2, 3], { median: 3, low: 2, high: 4 }],
    ["leaves a single outlier aside", [1, 1, 1, 1, 1000], { median: 1, low: 1, high: 1 }],
  ])("%s", (_, values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });

  it("of nothing is refused", () => {
    expect(() => spreadOf([])).toThrow(new RangeError("There is nothing to measure."));
  });
});

describe("a ratio", () => {
  it("is taken pair by pair, so that what slows both of a pair cancels out", () => {
    expect(ratioOf([1, 100, 3], [2, 200, 6])).toEqual({ median: 0.5, low: 0.5, high: 0.5 });
  });

  it("of unlike many is refused", () => {
    expect(() => ratioOf([1, 2], [1])).toThrow(new RangeError("Ours and the baseline are measured in pairs."));
  });
});

it.each([
  [0.12349, 0.123],
  [0.1235, 0.124],
  [2, 2],
])("%d is shown as %d", (value, shown) => {
  expect(rounded(value)).toBe(shown);
});
