import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { Jwk } from "aws-jwt-verify/jwk";
import type { Issuer } from "../issuers.ts";

export type Claims = Readonly<Record<string, unknown>>;
export type Header = { readonly alg: string; readonly kid?: string };

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Signs as the header says; ES* signatures in the form JWS wants. */
export const signToken = (key: KeyObject, header: Header, claims: Claims): string => {
  const content = `${base64url(header)}.${base64url(claims)}`;
  const algorithm = `sha${header.alg.slice(2)}`;
  const signature = sign(algorithm, Buffer.from(content), { key, dsaEncoding: "ieee-p1363" });
  return `${content}.${signature.toString("base64url")}`;
};

const publicJwk = (key: KeyObject, header: Header): Jwk => {
  const { kty = "", crv, x, y, n, e } = key.export({ format: "jwk" });
  const fields = Object.entries({ crv, x, y, n, e }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(fields), kty, alg: header.alg, kid: header.kid ?? "", use: "sig" };
};

/** Seconds since 1970 by the wall clock, which is what expiry is judged by. */
export const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

const PAIRS = {
  ES256: () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
  RS256: () => generateKeyPairSync("rsa", { modulusLength: 2048 }),
  RS512: () => generateKeyPairSync("rsa", { modulusLength: 2048 }),
} as const;

/** An identity provider of one key made for a test, and the tokens it issues. */
export const createIssuer = (issuer: string, alg: keyof typeof PAIRS = "ES256") => {
  const { privateKey, publicKey } = PAIRS[alg]();
  const header: Header = { alg, kid: `${alg}-1` };
  const audience = "kinerja-api";
  const config: Issuer = { issuer, audience, jwks: { keys: [publicJwk(publicKey, header)] } };
  /** A token for `subject`, good for ten minutes unless the claims say otherwise; undefined leaves a claim out. */
  const token = (subject: string, claims: Claims = {}, headers: Partial<Header> = {}): string =>
    signToken(
      privateKey,
      { ...header, ...headers },
      { iss: issuer, aud: audience, sub: subject, exp: inSeconds(600), ...claims },
    );
  return { config, header, privateKey, publicKey, token };
};
