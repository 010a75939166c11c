import { expect, it } from "vitest";
import { percentApart, perFurtherPerson } from "./scale.ts";

const costOf = (constant: number, aPerson: number, people: number) => ({
  requests: constant + aPerson * people,
  readUnits: constant + 2 * aPerson * people,
  writeUnits: 3 * aPerson * people,
  milliseconds: constant,
});

it("takes what any period costs out of what each further person costs", () => {
  const smaller = { people: 1_000, cost: costOf(50, 0.25, 1_000) };
  const larger = { people: 5_000, cost: costOf(50, 0.25, 5_000) };
  expect(perFurtherPerson(larger, smaller)).toEqual({
    requests: 0.25,
    readUnits: 0.5,
    writeUnits: 0.75,
    milliseconds: 0,
  });
});

it.each([
  [1, 1, 0],
  [1.02, 1, 2],
  [0.75, 1, 25],
  [3, 2, 50],
])("%d is from %d apart by %d percent", (value, from, percent) => {
  expect(percentApart(value, from)).toBe(percent);
});
