import type { Token } from "@kinerja/core/actor";
import { UnauthenticatedError } from "@kinerja/core/shared/errors";
import { JwtVerifier } from "aws-jwt-verify";
import { assertStringArrayContainsString } from "aws-jwt-verify/assert";
import {
  FetchError,
  JwksValidationError,
  JwtExpiredError,
  JwtInvalidSignatureAlgorithmError,
} from "aws-jwt-verify/error";
import { decomposeUnverifiedJwt } from "aws-jwt-verify/jwt";
import type { Issuer } from "./issuers.ts";
import { provenTokens } from "./proven-tokens.ts";

const ALGORITHMS: readonly string[] = ["ES256", "RS256"];
const CLOCK_TOLERANCE_SECONDS = 30;

type Claims = { readonly sub?: string | undefined; readonly exp?: number | undefined };

/** The verifier's own list is wider and fixed, and it lets a token without an end or a holder pass. */
const checkClaims = ({ header, payload }: { header: { alg?: string | undefined }; payload: Claims }): void => {
  assertStringArrayContainsString("JWT algorithm", header.alg, ALGORITHMS, JwtInvalidSignatureAlgorithmError);
  if (payload.exp === undefined) throw new UnauthenticatedError("The token never expires: send one with `exp`.");
  if (payload.sub === undefined || payload.sub === "")
    throw new UnauthenticatedError("The token names no holder: send one with `sub`.");
};

const verifierOf = (config: Issuer): ((jwt: string) => Promise<Claims>) => {
  const options = {
    issuer: config.issuer,
    audience: config.audience,
    graceSeconds: CLOCK_TOLERANCE_SECONDS,
    customJwtCheck: checkClaims,
  };
  if ("jwksUri" in config) {
    const verifier = JwtVerifier.create({ ...options, jwksUri: config.jwksUri });
    return (jwt) => verifier.verify(jwt);
  }
  const verifier = JwtVerifier.create(options);
  verifier.cacheJwks(config.jwks);
  // Synchronous on purpose: it reads the keys given and would never go to the network for others.
  return async (jwt) => verifier.verifySync(jwt);
};

const BEARER = /^Bearer +([^ ]+) *$/i;

/** Keys that cannot be had are our trouble; everything else that fails is the token's. */
const refusal = (error: unknown): unknown => {
  if (error instanceof UnauthenticatedError) return error;
  if (error instanceof FetchError || error instanceof JwksValidationError) return error;
  const message =
    error instanceof JwtExpiredError
      ? "The token has expired: sign in again."
      : "The token is not valid here: sign in again and send what the identity provider issues for this API.";
  return new UnauthenticatedError(message, { cause: error });
};

/**
 * Makes the reader of `Authorization` headers: null without a header; otherwise the token's proven issuer and subject,
 * or an UnauthenticatedError. A bad token is never taken for no token. Expiry is judged by the wall clock.
 */
export const tokenReader = (issuers: readonly Issuer[]): ((authorization?: string) => Promise<Token | null>) => {
  const verifiers = new Map(issuers.map((issuer) => [issuer.issuer, verifierOf(issuer)]));
  const proven = provenTokens();
  return async (authorization) => {
    if (authorization === undefined) return null;
    const jwt = BEARER.exec(authorization)?.[1];
    if (jwt === undefined) throw new UnauthenticatedError("Send the token as `Authorization: Bearer <token>`.");
    const known = proven.find(jwt);
    if (known !== null) return known;
    try {
      const issuer = decomposeUnverifiedJwt(jwt).payload.iss ?? "";
      const verify = verifiers.get(issuer);
      if (verify === undefined) throw new UnauthenticatedError("The token's issuer is not one this API trusts.");
      const { sub: subject = "", exp = 0 } = await verify(jwt);
      const token = { issuer, subject };
      proven.keep(jwt, token, exp);
      return token;
    } catch (error) {
      throw refusal(error);
    }
  };
};
