import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JwtVerifier } from "aws-jwt-verify";
import { describe, expect, it } from "vitest";
import { type Issuer, openIssuer } from "./issuer.ts";

/** Verifies with the published keys alone, as the deployed function does, and never asks the network for others. */
const verify = ({ issuer, audience, jwks }: Issuer, token: string) => {
  const verifier = JwtVerifier.create({ issuer, audience });
  verifier.cacheJwks({ keys: jwks.keys.map((key) => ({ ...key })) });
  return verifier.verifySync(token);
};

describe("the development issuer", () => {
  it("signs tokens that aws-jwt-verify accepts with the published keys", () => {
    const issuer = openIssuer(null);
    const claims = verify(issuer, issuer.issue("kepala-dinas"));
    expect(claims).toMatchObject({ iss: "https://kinerja.local/dev", aud: "kinerja", sub: "kepala-dinas" });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(365 * 86_400);
  });

  it("keeps its keys, so that a token outlives a restart", () => {
    const file = join(mkdtempSync(join(tmpdir(), "kinerja-")), "issuer.json");
    const token = openIssuer(file).issue("verifikator");
    const reopened = openIssuer(file);
    expect(verify(reopened, token)).toMatchObject({ sub: "verifikator" });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    ["an expired token", (issuer: Issuer) => issuer.issue("a", { expiresInSeconds: -60 }), /expired/],
    ["a token for another audience", (issuer: Issuer) => issuer.issue("a", { audience: "payroll" }), /[Aa]udience/],
    ["a token of other keys", () => openIssuer(null).issue("a"), /JWK for kid/],
  ])("has %s refused", (_, issue, message) => {
    const issuer = openIssuer(null);
    expect(() => verify(issuer, issue(issuer))).toThrow(message);
  });

  it("describes itself for the ISSUERS variable", () => {
    const issuer = openIssuer(null);
    expect(JSON.parse(issuer.setting)).toEqual([
      { issuer: issuer.issuer, audience: "kinerja", jwks: { keys: [...issuer.jwks.keys] } },
    ]);
  });
});
