import { describe, expect, it } from "vitest";
import { provenTokens } from "./proven-tokens.ts";

const EXPIRES_AT = 1_800_000_000;
const ANA = { issuer: "https://id.example", subject: "ana" };
const BUDI = { issuer: "https://id.example", subject: "budi" };
const CITRA = { issuer: "https://id.example", subject: "citra" };

describe("provenTokens", () => {
  it("knows a token until its expiry, and never a moment longer", () => {
    let now = (EXPIRES_AT - 60) * 1000;
    const proven = provenTokens(() => now);
    proven.keep("a.b.c", ANA, EXPIRES_AT);
    expect(proven.find("a.b.c")).toEqual(ANA);
    now = EXPIRES_AT * 1000 - 1;
    expect(proven.find("a.b.c")).toEqual(ANA);
    now = EXPIRES_AT * 1000;
    expect(proven.find("a.b.c")).toBeNull();
    now = (EXPIRES_AT - 60) * 1000;
    expect(proven.find("a.b.c")).toBeNull();
  });

  it("knows no other token, whatever it shares with a known one", () => {
    const proven = provenTokens(() => 0);
    proven.keep("a.b.c", ANA, EXPIRES_AT);
    expect(["a.b.d", "a.b", "", "a.b.c "].map(proven.find)).toEqual([null, null, null, null]);
  });

  it("lets the one kept first give way when it is full", () => {
    const proven = provenTokens(() => 0, 2);
    proven.keep("a", ANA, EXPIRES_AT);
    proven.keep("b", BUDI, EXPIRES_AT);
    proven.keep("c", CITRA, EXPIRES_AT);
    expect(["a", "b", "c"].map(proven.find)).toEqual([null, BUDI, CITRA]);
  });
});
