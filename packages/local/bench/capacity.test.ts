import { expect, it } from "vitest";
import { itemBytes } from "./capacity.ts";

// The rules of the developer guide, "DynamoDB item sizes": names count, a number is half its digits and one more, a
// list or map three, and one more for each of its elements.
it.each([
  ["a text", { pk: "abc" }, 2 + 3],
  ["a text of two bytes a letter", { pk: "é" }, 2 + 2],
  ["a small number", { n: 7 }, 1 + 2],
  ["a number of five digits", { n: 12_345 }, 1 + 4],
  ["a negative number", { n: -12 }, 1 + 2],
  ["a truth value", { b: true }, 1 + 1],
  ["nothing", { b: null }, 1 + 1],
  ["an attribute left out", { a: "x", b: undefined }, 1 + 1],
  ["an empty list", { l: [] }, 1 + 3],
  ["a list", { l: ["ab", "c"] }, 1 + 3 + (2 + 1) + (1 + 1)],
  ["a map", { m: { a: "b" } }, 1 + 3 + (1 + 1) + 1],
])("%s counts as DynamoDB counts it", (_, item, bytes) => {
  expect(itemBytes(item)).toBe(bytes);
});
