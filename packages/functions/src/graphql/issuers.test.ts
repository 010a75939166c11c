import { describe, expect, it } from "vitest";
import { parseIssuers } from "./issuers.ts";
import { createIssuer } from "./testing/issuer.ts";

const inline = createIssuer("https://id.example").config;
const remote = { issuer: "https://login.example", audience: "kinerja", jwksUri: "https://login.example/keys" };
const { issuer, audience } = inline;

describe("parseIssuers", () => {
  it("reads inline keys and an address of keys", () => {
    expect(parseIssuers(JSON.stringify([inline, remote]))).toEqual([inline, remote]);
  });

  it.each([
    ["no list", remote, "it names none."],
    ["an empty list", [], "it names none."],
    ["a text", ["https://id.example"], "one entry is no object."],
    ["no issuer", [{ audience, jwksUri: remote.jwksUri }], "one entry has no issuer."],
    ["no audience", [{ issuer, jwksUri: remote.jwksUri }], "https://id.example has no audience."],
    ["no keys", [{ issuer, audience }], "https://id.example needs exactly one of the two."],
    ["both kinds of keys", [{ ...remote, ...inline }], "https://id.example needs exactly one of the two."],
    ["an empty key set", [{ issuer, audience, jwks: { keys: [] } }], "the jwks of https://id.example holds no keys."],
    [
      "a key without a type",
      [{ issuer, audience, jwks: { keys: [{}] } }],
      "the jwks of https://id.example holds no keys.",
    ],
    [
      "an address without TLS",
      [{ ...remote, jwksUri: "http://login.example/keys" }],
      "the jwksUri of https://login.example is no https address.",
    ],
    ["an issuer twice", [remote, remote], "an issuer is named twice."],
  ])("refuses %s", (_, value, reason) => {
    expect(() => parseIssuers(JSON.stringify(value))).toThrow(reason);
  });
});
