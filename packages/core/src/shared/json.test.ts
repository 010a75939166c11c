import { describe, expect, it } from "vitest";
import { InvariantError } from "./errors.ts";
import { canonicalJson, digest, sha256 } from "./json.ts";

describe("canonical JSON (RFC 8785)", () => {
  it.each([
    ["the order of keys", { b: 1, a: 2 }, '{"a":2,"b":1}'],
    ["keys inside keys", { z: { b: [1, 2], a: null } }, '{"z":{"a":null,"b":[1,2]}}'],
    ["numbers", [1.0, 0.1, 1e21, -0], "[1,0.1,1e+21,0]"],
    ["what is undefined", { a: undefined, b: 1 }, '{"b":1}'],
    ["letters outside ASCII", { n: "Šiti 😀" }, '{"n":"Šiti 😀"}'],
  ])("does not depend on %s", (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("keeps the order of lists", () => {
    expect(digest([1, 2])).not.toBe(digest([2, 1]));
  });

  it("refuses what is no JSON value", () => {
    expect(() => canonicalJson(undefined)).toThrow(InvariantError);
  });

  it.each([
    // NIST's test vectors of FIPS 180-4.
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("hashes %j with SHA-256", (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });
});
