import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvariantError } from "../shared/errors.ts";
import { packCounts, packRows, unpackCounts, unpackRows } from "./packing.ts";

const key = fc.integer({ min: 0, max: 60_005 });
const employee = fc.stringMatching(/^emp_[0-9a-z_]{1,20}$/);

describe("rows", () => {
  it.each<readonly [string, [string, number][]]>([
    ["", []],
    ["7:a", [["emp_a", 7]]],
    [
      "7:b a,5:c",
      [
        ["emp_b", 7],
        ["emp_a", 7],
        ["emp_c", 5],
      ],
    ],
  ])("are packed as %j and back", (text, rows) => {
    expect(packRows(rows)).toBe(text);
    expect(unpackRows(text)).toEqual(rows);
  });

  it("come back as they were, whatever their keys and order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(employee, key)), (rows) => {
        expect(unpackRows(packRows(rows))).toEqual(rows);
      }),
    );
  });

  it("of nobody's id are refused, and so is a text that holds none", () => {
    expect(() => packRows([["unt_1", 1]])).toThrow(InvariantError);
    for (const text of ["x:a", ":a", "1.5:a"]) expect(() => unpackRows(text)).toThrow(InvariantError);
  });

  it("take 27 bytes each where every key is another, and 21 where all are one", () => {
    const rows = (of: (i: number) => number) =>
      Array.from({ length: 100 }, (_, i): [string, number] => [`emp_${"0".repeat(18)}${10 + (i % 90)}`, of(i)]);
    expect(packRows(rows((i) => 60_000 - i)).length).toBe(100 * (5 + 1 + 20) + 99);
    expect(packRows(rows(() => 60_000)).length).toBe(6 + 100 * 20 + 99);
  });
});

describe("counts", () => {
  it("come back as they were", () => {
    expect(
      packCounts([
        [2575, 3],
        [2570, 1],
      ]),
    ).toBe("2575:3,2570:1");
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer({ min: 1, max: 100_000 }))), (counts) => {
        expect(unpackCounts(packCounts(counts))).toEqual(counts);
      }),
    );
    for (const text of ["x:1", "1:", "1", "1:1.5"]) expect(() => unpackCounts(text)).toThrow(InvariantError);
  });
});
