import { createHmac } from "node:crypto";
import { UnauthenticatedError } from "@kinerja/core/shared/errors";
import { describe, expect, it, vi } from "vitest";
import { createIssuer, inSeconds, signToken } from "./testing/issuer.ts";
import { tokenReader } from "./token.ts";

const first = createIssuer("https://id.first.example");
const second = createIssuer("https://id.second.example", "RS256");
const wide = createIssuer("https://id.wide.example", "RS512");
const stranger = createIssuer("https://id.first.example");
const read = tokenReader([first.config, second.config, wide.config]);

const none = (): string => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { iss: "https://id.first.example", aud: "kinerja-api", sub: "a", exp: inSeconds(60) };
  return `${part({ alg: "none", kid: "ES256-1" })}.${part(claims)}.AA`;
};

/** The public key taken for an HMAC secret: the oldest trick. */
const confused = (): string => {
  const [, claims = ""] = first.token("a").split(".");
  const header = Buffer.from(JSON.stringify({ alg: "HS256", kid: "ES256-1" })).toString("base64url");
  const secret = first.publicKey.export({ format: "pem", type: "spki" });
  return `${header}.${claims}.${createHmac("sha256", secret).update(`${header}.${claims}`).digest("base64url")}`;
};

const tampered = (): string => {
  const [header, , signature] = first.token("a").split(".");
  const [, claims] = stranger.token("b").split(".");
  return `${header}.${claims}.${signature}`;
};

describe("tokenReader", () => {
  it("answers null without a header", async () => {
    await expect(read(undefined)).resolves.toBeNull();
  });

  it.each([
    ["an ES256 token", `Bearer ${first.token("sub-1")}`, "https://id.first.example"],
    ["an RS256 token of another issuer", `Bearer ${second.token("sub-1")}`, "https://id.second.example"],
    ["a lower-case scheme", `bearer ${first.token("sub-1")}`, "https://id.first.example"],
    [
      "expiry within the tolerance",
      `Bearer ${first.token("sub-1", { exp: inSeconds(-10) })}`,
      "https://id.first.example",
    ],
    [
      "one of several audiences",
      `Bearer ${first.token("sub-1", { aud: ["x", "kinerja-api"] })}`,
      "https://id.first.example",
    ],
  ])("reads %s", async (_, header, issuer) => {
    await expect(read(header)).resolves.toEqual({ issuer, subject: "sub-1" });
  });

  it.each([
    ["an empty header", "", "Send the token as `Authorization: Bearer <token>`."],
    ["another scheme", "Basic dXNlcjpwYXNz", "Send the token as `Authorization: Bearer <token>`."],
    ["no token after the scheme", "Bearer ", "Send the token as `Authorization: Bearer <token>`."],
    ["two tokens", "Bearer a b", "Send the token as `Authorization: Bearer <token>`."],
    [
      "an expired token",
      `Bearer ${first.token("a", { exp: inSeconds(-31) })}`,
      "The token has expired: sign in again.",
    ],
    [
      "a token without expiry",
      `Bearer ${first.token("a", { exp: undefined })}`,
      "The token never expires: send one with `exp`.",
    ],
    ["a token without a holder", `Bearer ${first.token("", {})}`, "The token names no holder: send one with `sub`."],
    [
      "an issuer not configured",
      `Bearer ${first.token("a", { iss: "https://evil.example" })}`,
      "The token's issuer is not one this API trusts.",
    ],
    [
      "no issuer at all",
      `Bearer ${first.token("a", { iss: undefined })}`,
      "The token's issuer is not one this API trusts.",
    ],
  ])("refuses %s", async (_, header, message) => {
    await expect(read(header)).rejects.toThrow(new UnauthenticatedError(message));
  });

  it.each([
    ["no JWT", "nonsense"],
    ["another audience", first.token("a", { aud: "other-api" })],
    ["no audience", first.token("a", { aud: undefined })],
    ["not yet valid", first.token("a", { nbf: inSeconds(60) })],
    ["a stranger's key under a known kid", stranger.token("a")],
    ["claims of another token", tampered()],
    ["a kid nobody has", first.token("a", {}, { kid: "other" })],
    ["no kid", signToken(first.privateKey, { alg: "ES256" }, { iss: "https://id.first.example", exp: inSeconds(60) })],
    ["alg none", none()],
    ["the public key as an HMAC secret", confused()],
    ["an algorithm wider than ours, with a key of the issuer's", wide.token("a")],
    ["an issuer's token under another issuer's name", second.token("a", { iss: "https://id.first.example" })],
  ])("refuses %s", async (_, token) => {
    await expect(read(`Bearer ${token}`)).rejects.toThrow(
      new UnauthenticatedError(
        "The token is not valid here: sign in again and send what the identity provider issues for this API.",
      ),
    );
  });

  it("refuses a token it took before, once it has expired", async () => {
    const token = first.token("a", { exp: inSeconds(60) });
    await expect(read(`Bearer ${token}`)).resolves.toEqual({ issuer: "https://id.first.example", subject: "a" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 91_000 });
    const late = read(`Bearer ${token}`);
    vi.useRealTimers();
    await expect(late).rejects.toThrow(new UnauthenticatedError("The token has expired: sign in again."));
  });

  it("does not take keys that cannot be had for a bad token", async () => {
    const { config, token } = createIssuer("https://id.remote.example");
    const remote = tokenReader([
      { issuer: config.issuer, audience: config.audience, jwksUri: "https://127.0.0.1:1/keys" },
    ]);
    const failure = await remote(`Bearer ${token("a")}`).catch((error: unknown) => error);
    expect(failure).not.toBeInstanceOf(UnauthenticatedError);
    expect(failure).toMatchObject({ message: expect.stringContaining("https://127.0.0.1:1/keys") });
  });
});
