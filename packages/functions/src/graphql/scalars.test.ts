import { InvariantError } from "@kinerja/core/shared/errors";
import { GraphQLError, Kind, parseValue } from "graphql";
import { describe, expect, it } from "vitest";
import { DateScalar, DateTimeScalar, DecimalScalar, PolicyDocumentScalar } from "./scalars.ts";

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

describe("Decimal", () => {
  it.each([
    ["a text as it is", "88.305", "88.305"],
    ["a text with its zeros", "-12.50", "-12.50"],
    ["a whole number", 120, "120"],
    ["a fraction by its shortest text", 88.305, "88.305"],
    ["a fraction JavaScript writes with an exponent", 0.00000001, "0.00000001"],
    ["nothing below nothing", -0, "0"],
    ["twelve digits and eight", "123456789012.12345678", "123456789012.12345678"],
  ])("takes %s", (_, given, read) => {
    expect(DecimalScalar.parseValue(given)).toBe(read);
  });

  it.each([
    [Kind.INT, "120"],
    [Kind.FLOAT, "88.305"],
    [Kind.STRING, "88.30"],
  ] as const)("takes a literal %s as written", (kind, value) => {
    expect(DecimalScalar.parseLiteral({ kind, value })).toBe(value);
  });

  const hint = new GraphQLError(
    "Decimal: a number of at most 12 digits before the point and 8 after it, without exponent; as text where every digit counts.",
  );
  it.each([
    ["an exponent", "1e2"],
    ["a decimal comma", "1,5"],
    ["a bare point", ".5"],
    ["a plus sign", "+1"],
    ["blanks", " 1"],
    ["nine decimals", 0.123456789],
    ["what adding fractions makes", 0.1 + 0.2],
    ["thirteen digits", 1_234_567_890_123],
    ["no number", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a truth value", true],
    ["nothing", null],
    ["a list", ["1"]],
  ])("refuses %s", (_, value) => {
    expect(() => DecimalScalar.parseValue(value)).toThrow(hint);
  });

  it.each([
    { kind: Kind.FLOAT, value: "1e2" } as const,
    { kind: Kind.BOOLEAN, value: true } as const,
    { kind: Kind.ENUM, value: "1" } as const,
    { kind: Kind.NULL } as const,
  ])("refuses the literal $kind $value", (node) => {
    expect(() => DecimalScalar.parseLiteral(node)).toThrow(hint);
  });

  it("gives texts alone, of any length", () => {
    expect(DecimalScalar.serialize("9999999999990000000000.00")).toBe("9999999999990000000000.00");
    for (const value of [78.74, "1e2", "NaN", null, ""])
      expect(() => DecimalScalar.serialize(value)).toThrow(
        new InvariantError("A resolver gave something else as Decimal."),
      );
  });
});

describe("PolicyDocument", () => {
  const nested = (levels: number): object => (levels === 1 ? {} : { a: nested(levels - 1) });
  const sized = (bytes: number): object => ({ a: "x".repeat(bytes - '{"a":""}'.length) });

  it.each([
    ["an empty object", {}],
    ["lists, numbers, texts, null", { a: [1, 2.5, "b", null, true] }],
    ["twenty levels", nested(20)],
    ["twenty levels, the last a list", { a: [nested(18)] }],
    ["102,400 bytes", sized(102_400)],
  ])("takes and gives %s", (_, value) => {
    expect(PolicyDocumentScalar.parseValue(value)).toEqual(value);
    expect(PolicyDocumentScalar.serialize(value)).toBe(value);
  });

  it("takes a literal, its variables filled in", () => {
    const literal = parseValue('{ id: $id, op: VALUE, bands: [{ from: "0" }, 1, 2.5, null, true], gone: $gone }');
    expect(PolicyDocumentScalar.parseLiteral(literal, { id: "kota" })).toEqual({
      id: "kota",
      op: "VALUE",
      bands: [{ from: "0" }, 1, 2.5, null, true],
    });
  });

  it.each([
    ["a text", "{}", "a JSON object."],
    ["a list", [{}], "a JSON object."],
    ["a number", 1, "a JSON object."],
    ["null", null, "a JSON object."],
    ["twenty-one levels", nested(21), "at most 20 levels deep."],
    ["a list on the twenty-first level", { a: nested(18), b: [[nested(18)]] }, "at most 20 levels deep."],
    ["102,401 bytes", sized(102_401), "at most 102,400 bytes of JSON."],
    ["fewer characters than bytes", { a: "é".repeat(51_197) }, "at most 102,400 bytes of JSON."],
  ])("refuses %s", (_, value, hint) => {
    expect(() => PolicyDocumentScalar.parseValue(value)).toThrow(new GraphQLError(`PolicyDocument: ${hint}`));
  });

  it("refuses a text as a literal, and what is no object as an answer", () => {
    expect(() => PolicyDocumentScalar.parseLiteral({ kind: Kind.STRING, value: "{}" })).toThrow(
      new GraphQLError("PolicyDocument: a JSON object."),
    );
    for (const value of [null, "{}", undefined])
      expect(() => PolicyDocumentScalar.serialize(value)).toThrow(
        new InvariantError("A resolver gave something else as PolicyDocument."),
      );
  });
});
