import { InvariantError } from "@kinerja/core/shared/errors";
import { accept, type CommonCode, type Messages, type Outcome, refuse, refuseAll } from "@kinerja/core/shared/outcome";
import { describe, expect, it } from "vitest";
import { accepted, userErrors } from "./user-errors.ts";

type PlanCode = "TOO_HEAVY" | "TOO_LATE";
const MESSAGES: Messages<PlanCode> = {
  TOO_HEAVY: {
    en: "The weights add up to {sum}; they must be {limit}.",
    id: "Jumlah bobot {sum}; seharusnya {limit}.",
  },
  TOO_LATE: { en: "The plan is closed.", id: "Rencana sudah ditutup." },
};
const heavy = { code: "TOO_HEAVY" as const, path: ["items", "0", "weight"], params: { sum: 120, limit: "100" } };

const rendered = (outcome: Outcome<string, PlanCode | CommonCode>, language: "en" | "id") =>
  userErrors(outcome, MESSAGES, language);

describe("userErrors", () => {
  it("is empty for what was accepted", () => {
    expect(rendered(accept("plan"), "en")).toEqual([]);
    expect(accepted(accept("plan"))).toBe("plan");
  });

  it.each([
    ["English", "en", "The weights add up to 120; they must be 100.", "The plan is closed."],
    ["Indonesian", "id", "Jumlah bobot 120; seharusnya 100.", "Rencana sudah ditutup."],
  ] as const)("renders each refusal in %s, its parameters filled in", (_, language, first, second) => {
    const outcome = refuseAll<PlanCode>([heavy, { code: "TOO_LATE", path: [], params: {} }]);
    expect(rendered(outcome, language)).toEqual([
      { code: "TOO_HEAVY", path: ["items", "0", "weight"], message: first },
      { code: "TOO_LATE", path: [], message: second },
    ]);
    expect(accepted(outcome)).toBeNull();
  });

  it("knows the codes every module shares", () => {
    expect(rendered(refuse("NOT_FOUND", ["planId"]), "en")).toEqual([
      { code: "NOT_FOUND", path: ["planId"], message: "There is no such object, or you may not see it." },
    ]);
  });

  it("does not show a message with a hole in it", () => {
    expect(() => rendered(refuse("TOO_HEAVY", [], { sum: 120 }), "en")).toThrow(
      new InvariantError("The message TOO_HEAVY lacks its parameter limit."),
    );
  });

  it("does not invent a message for a code without one", () => {
    expect(() => userErrors<string>(refuse("UNHEARD_OF"), {}, "en")).toThrow(
      new InvariantError("The refusal UNHEARD_OF has no message."),
    );
  });
});
