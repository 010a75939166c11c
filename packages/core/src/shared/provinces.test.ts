import { describe, expect, it } from "vitest";
import { PROVINCE_CODES, PROVINCES } from "./provinces.ts";

describe("the provinces (Kepmendagri 300.2.2-2138/2025)", () => {
  it("are 38, each with a code and a name of its own, in the order of the codes", () => {
    expect(PROVINCE_CODES).toHaveLength(38);
    expect(PROVINCE_CODES).toEqual(PROVINCE_CODES.toSorted());
    expect(new Set(Object.values(PROVINCES)).size).toBe(38);
  });

  it.each([
    ["11", "Aceh"],
    ["31", "DKI Jakarta"],
    ["91", "Papua"],
    ["96", "Papua Barat Daya"],
  ] as const)("%s is %s", (code, name) => {
    expect(PROVINCES[code]).toBe(name);
  });
});
