import { InvariantError } from "@kinerja/core/shared/errors";
import { GraphQLError, Kind } from "graphql";
import { describe, expect, it } from "vitest";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

describe("Date", () => {
  it.each(["2026-01-20", "2024-02-29"])("takes and gives %s", (text) => {
    expect(DateScalar.parseValue(text)).toBe(text);
    expect(DateScalar.parseLiteral({ kind: Kind.STRING, value: text })).toBe(text);
    expect(DateScalar.serialize(text)).toBe(text);
  });

  it.each([
    ["a day that does not exist", "2026-02-29"],
    ["an instant", "2026-01-20T00:00:00.000Z"],
    ["another order", "20-01-2026"],
    ["a number", 20260120],
    ["null", null],
  ])("refuses %s", (_, value) => {
    expect(() => DateScalar.parseValue(value)).toThrow(new GraphQLError("Date: an existing date as YYYY-MM-DD."));
    expect(() => DateScalar.serialize(value)).toThrow(new InvariantError("A resolver gave something else as Date."));
  });

  it("refuses a literal that is no text", () => {
    expect(() => DateScalar.parseLiteral({ kind: Kind.INT, value: "20260120" })).toThrow(
      new GraphQLError("Date: an existing date as YYYY-MM-DD."),
    );
  });
});

describe("DateTime", () => {
  it.each([
    ["milliseconds as they are", "2026-01-20T02:03:04.567Z", "2026-01-20T02:03:04.567Z"],
    ["whole seconds with milliseconds added", "2026-01-20T02:03:04Z", "2026-01-20T02:03:04.000Z"],
    ["the last second of a day", "2026-12-31T23:59:59Z", "2026-12-31T23:59:59.000Z"],
  ])("takes and gives %s", (_, given, read) => {
    expect(DateTimeScalar.parseValue(given)).toBe(read);
    expect(DateTimeScalar.parseLiteral({ kind: Kind.STRING, value: given })).toBe(read);
    expect(DateTimeScalar.serialize(given)).toBe(read);
  });

  it.each([
    ["an offset", "2026-01-20T09:03:04+07:00"],
    ["no zone", "2026-01-20T02:03:04"],
    ["hour 24", "2026-01-20T24:00:00Z"],
    ["second 60", "2026-01-20T02:03:60Z"],
    ["a day that does not exist", "2026-02-30T02:03:04Z"],
    ["microseconds", "2026-01-20T02:03:04.567890Z"],
    ["a date", "2026-01-20"],
    ["a number", 1_768_874_584_000],
  ])("refuses %s", (_, value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(
      new GraphQLError("DateTime: an existing instant in UTC as YYYY-MM-DDThh:mm:ssZ or with milliseconds."),
    );
    expect(() => DateTimeScalar.serialize(value)).toThrow(
      new InvariantError("A resolver gave something else as DateTime."),
    );
  });
});
