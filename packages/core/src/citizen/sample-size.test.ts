import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BadInputError } from "../shared/errors.ts";
import { surveySampleSize } from "./sample-size.ts";

describe("how many respondents a survey needs", () => {
  it.each([
    [10, 10],
    [15, 14],
    [20, 19],
    [25, 24],
    [30, 28],
    [35, 32],
    [40, 36],
    [45, 40],
    [50, 44],
    [55, 48],
    [60, 52],
    [75, 63],
    [100, 80],
    [150, 108],
    [200, 132],
    [220, 140],
    [250, 152],
    [300, 169],
    [500, 217],
    [750, 254],
    [1000, 278],
    [1200, 291],
    [1500, 306],
    [2000, 322],
    [3000, 341],
    [5000, 357],
    [10_000, 370],
    [50_000, 381],
    [1_000_000, 384],
  ])("PUB Krejcie and Morgan's table: of %i, %i", (population, sample) => {
    expect(surveySampleSize(population)).toBe(sample);
  });

  it.each([
    ["one", 1, 1],
    ["nine, the last of whom all are asked", 9, 9],
    ["the most there may be", 1_000_000_000, 384],
  ])("%s", (_, population, sample) => {
    expect(surveySampleSize(population)).toBe(sample);
  });

  it.each([
    ["nobody", 0],
    ["fewer than nobody", -1],
    ["half a person", 10.5],
    ["no number", Number.NaN],
    ["more than a billion", 1_000_000_001],
  ])("refuses %s", (_, population) => {
    const refused = () => surveySampleSize(population);
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow(
      expect.objectContaining({
        message: "population: a whole number from 1 to 1,000,000,000.",
        inputPath: ["population"],
      }),
    );
  });

  it("never asks more than there are, nor more than 384, nor fewer of more people", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (population) => {
        const sample = surveySampleSize(population);
        expect(sample).toBeGreaterThanOrEqual(1);
        expect(sample).toBeLessThanOrEqual(Math.min(population, 384));
        expect(surveySampleSize(population + 1)).toBeGreaterThanOrEqual(sample);
      }),
    );
  });

  it("rises step by step through the small populations, where everybody turns into a sample", () => {
    const samples = Array.from({ length: 60 }, (_, i) => surveySampleSize(i + 1));
    expect(samples).toEqual(samples.toSorted((a, b) => a - b));
    expect(samples.slice(0, 13)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(samples[14]).toBe(14);
  });
});
