import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXPECTATIONS, type Expectation, ordinal } from "../shared/classes.ts";
import { decimal } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";
import { suggestBehaviour, suggestExpectation } from "./suggestion.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";

/** Ratings as one letter each: `a` above, `m` meets, `b` below. */
const ratings = (letters: string): readonly Expectation[] =>
  [...letters].map((letter) => {
    if (letter === "a") return ABOVE;
    return letter === "m" ? MEETS : BELOW;
  });

const NATIONAL_SMALL_PART = "25";
const anyRating = fc.constantFrom(...EXPECTATIONS);
const anyMain = fc.array(anyRating, { minLength: 1, maxLength: 9 });
const anyAdditional = fc.array(anyRating, { maxLength: 9 });
const anyPart = fc.integer({ min: 0, max: 100 }).map((part) => decimal(part));

describe("the suggestion for the results (PermenPANRB 6/2022, annex IV.B.3.a.1.d)", () => {
  it.each([
    ["all above", "aaa", "", NATIONAL_SMALL_PART, ABOVE],
    ["one main result, above", "a", "", NATIONAL_SMALL_PART, ABOVE],
    ["just over half above", "aamm", "a", NATIONAL_SMALL_PART, ABOVE],
    ["exactly half above", "aamm", "", NATIONAL_SMALL_PART, MEETS],
    ["most above, an additional result below", "aaa", "b", NATIONAL_SMALL_PART, ABOVE],
    ["most above, a main result below within the small part", "aaab", "", NATIONAL_SMALL_PART, MEETS],
    ["most above, a main result below beyond the small part", "aab", "", NATIONAL_SMALL_PART, null],
    ["additional results carry the majority", "mm", "aaa", NATIONAL_SMALL_PART, ABOVE],
    ["all meet", "mmm", "m", NATIONAL_SMALL_PART, MEETS],
    ["a quarter of main results below, the small part itself", "mmmb", "", "25", MEETS],
    ["a quarter below, a hundredth beyond the small part", "mmmb", "", "24.99", null],
    ["a third below, which no percentage writes exactly", "mmb", "", "33.33", null],
    ["a third below within 33.34", "mmb", "", "33.34", MEETS],
    ["no small part at all and none below", "mm", "", "0", MEETS],
    ["no small part at all and one below", "mmmmmmmmmb", "", "0", null],
    ["the small part counts main results, not all", "mmmb", "bm", "25", MEETS],
    ["the same number below, of fewer main results", "mmb", "mmm", "25", null],
    ["exactly half at or above", "mm", "bb", NATIONAL_SMALL_PART, null],
    ["just over half at or above", "mmm", "bb", NATIONAL_SMALL_PART, MEETS],
    ["just over half below", "mm", "bbb", NATIONAL_SMALL_PART, BELOW],
    ["exactly half below, half above", "aabb", "", NATIONAL_SMALL_PART, null],
    ["all below", "bb", "b", NATIONAL_SMALL_PART, BELOW],
    ["most below, whatever the small part", "bbm", "", "100", BELOW],
    ["half of main results below, a policy that allows it", "amb", "mb", "50", MEETS],
  ])("%s", (_, main, additional, part, suggested) => {
    expect(suggestExpectation(ratings(main), ratings(additional), decimal(part))).toBe(suggested);
  });

  it("needs a main result", () => {
    const none = () => suggestExpectation([], [ABOVE], decimal(25));
    expect(none).toThrow(BadInputError);
    expect(none).toThrow("mainResults: at least one main result's rating.");
    expect(none).toThrow(expect.objectContaining({ inputPath: ["mainResults"] }));
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(anyMain, anyAdditional, anyPart, (main, additional, part) => {
        expect(suggestExpectation(main.toReversed(), additional.toSorted(), part)).toBe(
          suggestExpectation(main, additional, part),
        );
      }),
    );
  });

  it("never falls when one rating rises", () => {
    const cases = fc.tuple(anyMain, anyAdditional, anyPart, fc.nat(8));
    fc.assert(
      fc.property(cases, ([main, additional, part, place]) => {
        const raised = main.map((rating, i) => (i === place % main.length ? ABOVE : rating));
        const before = suggestExpectation(main, additional, part);
        const after = suggestExpectation(raised, additional, part);
        if (before === null) expect(after).not.toBe(BELOW);
        else if (before !== BELOW)
          expect(ordinal(EXPECTATIONS, after ?? BELOW)).toBeGreaterThanOrEqual(ordinal(EXPECTATIONS, before));
      }),
    );
  });

  it("is never above with a main result below, and never lost by a larger small part", () => {
    fc.assert(
      fc.property(anyMain, anyAdditional, anyPart, (main, additional, part) => {
        const suggested = suggestExpectation(main, additional, part);
        if (main.includes(BELOW)) expect(suggested).not.toBe(ABOVE);
        if (suggested !== null) expect(suggestExpectation(main, additional, decimal(100))).toBe(suggested);
      }),
    );
  });
});

describe("the suggestion for the behaviours (annex IV.B.3.a.2.c)", () => {
  it.each([
    ["all above", "aaaaaaa", ABOVE],
    ["four above, the rest meet", "aaaammm", ABOVE],
    ["three above, the rest meet", "aaammmm", MEETS],
    ["all meet", "mmmmmmm", MEETS],
    ["six above and one below", "aaaaaab", null],
    ["six meet and one below", "mmmmmmb", null],
    ["three below", "mmmmbbb", null],
    ["four below", "mmmbbbb", BELOW],
    ["four below, the rest above", "aaabbbb", BELOW],
    ["all below", "bbbbbbb", BELOW],
  ])("%s", (_, letters, suggested) => {
    expect(suggestBehaviour(ratings(letters))).toBe(suggested);
  });

  it.each([
    ["none", ""],
    ["six", "mmmmmm"],
    ["eight", "mmmmmmmm"],
  ])("refuses %s: a suggestion stands on all seven", (_, letters) => {
    const refused = () => suggestBehaviour(ratings(letters));
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow("behaviours: one rating for each of the 7 values.");
    expect(refused).toThrow(expect.objectContaining({ inputPath: ["behaviours"] }));
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(anyRating, { minLength: 7, maxLength: 7 }), (behaviours) => {
        expect(suggestBehaviour(behaviours.toSorted())).toBe(suggestBehaviour(behaviours));
      }),
    );
  });
});
