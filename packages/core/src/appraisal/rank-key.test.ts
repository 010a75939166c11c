import { describe, expect, it } from "vitest";
import { PREDICATES } from "../shared/classes.ts";
import { INDEX_STEPS, predicateOfKey, rankKeyOf } from "./rules.ts";

describe("a rank key", () => {
  it.each(PREDICATES)("stands for %s from its first step to its last", (predicate) => {
    expect(predicateOfKey(rankKeyOf(predicate, 0))).toBe(predicate);
    expect(predicateOfKey(rankKeyOf(predicate, INDEX_STEPS - 1))).toBe(predicate);
  });

  it.each([-1, 5 * INDEX_STEPS])("stands for nothing outside the scale: %i", (key) => {
    expect(() => predicateOfKey(key)).toThrow("A scale of 5 has no place");
  });
});
