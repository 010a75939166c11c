import { describe, expect, it } from "vitest";
import { BadInputError } from "./errors.ts";
import { checkPage, decodeCursor, encodeCursor } from "./page.ts";

describe("a page's size", () => {
  it.each([1, 2, 99, 100])("takes %i", (first) => {
    expect(checkPage(first, null)).toEqual({ first, after: null });
  });

  it.each([0, 101, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d instead of changing it", (first) => {
    expect(() => checkPage(first, null)).toThrow(BadInputError);
  });

  it.each([
    ["absent", undefined, null],
    ["null", null, null],
    ["a cursor", "dW5pdHM6eA", "dW5pdHM6eA"],
  ])("keeps a cursor that is %s", (_, after, kept) => {
    expect(checkPage(10, after)).toEqual({ first: 10, after: kept });
  });
});

describe("cursors", () => {
  it.each([
    ["a plain position", "units", "unt_1/unt_2"],
    ["the list's own separator in it", "units", "a:b:c"],
    ["letters outside ASCII", "employees", "şule 😀\u0001emp_1"],
    ["an empty position", "units", ""],
  ])("come back as made: %s", (_, list, position) => {
    const cursor = encodeCursor(list, position);
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(decodeCursor(list, cursor)).toBe(position);
  });

  it.each([
    ["of another list", encodeCursor("employees", "x")],
    ["of a list whose name begins alike", encodeCursor("units2", "x")],
    ["of a list whose name is shorter", encodeCursor("unit", "x")],
    ["nobody made", "not a cursor!"],
    ["that is empty", ""],
    ["longer than any position", encodeCursor("units", "x".repeat(513))],
  ])("are refused when %s", (_, cursor) => {
    expect(() => decodeCursor("units", cursor)).toThrow(BadInputError);
  });

  it("of one publication's ranking do not serve another's", () => {
    const cursor = encodeCursor("ranking.per_1.2.AGENCY", "99");
    expect(decodeCursor("ranking.per_1.2.AGENCY", cursor)).toBe("99");
    expect(() => decodeCursor("ranking.per_1.3.AGENCY", cursor)).toThrow("after: a cursor this list returned.");
  });
});
