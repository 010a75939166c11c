import { describe, expect, it } from "vitest";
import { add, count, NOBODY } from "./rules.ts";

const AT = "2026-04-01T00:00:00.000Z";

describe("counting how far people are", () => {
  it.each([
    ["on the roll", { state: "OPEN", selfAt: null }, [1, 0, 0, 0]],
    ["self-assessed", { state: "SELF_SUBMITTED", selfAt: AT }, [1, 1, 0, 0]],
    ["rated without a self-assessment", { state: "RATED", selfAt: null }, [1, 0, 1, 0]],
    ["rated after one", { state: "RATED", selfAt: AT }, [1, 1, 1, 0]],
    ["rated by the superior: rated and escalated", { state: "ESCALATED", selfAt: AT }, [1, 1, 1, 1]],
  ] as const)("%s", (_, input, counts) => {
    const { enrolled, selfAssessed, rated, escalated } = count(NOBODY, input);
    expect([enrolled, selfAssessed, rated, escalated]).toEqual(counts);
  });

  it("adds up shards", () => {
    const a = { enrolled: 5, selfAssessed: 4, rated: 3, escalated: 1 };
    const b = { enrolled: 50, selfAssessed: 40, rated: 30, escalated: 10 };
    expect(add(a, b)).toEqual({ enrolled: 55, selfAssessed: 44, rated: 33, escalated: 11 });
    expect(add(a, NOBODY)).toEqual(a);
  });
});
