import { isJwks, type Jwks } from "aws-jwt-verify/jwk";
import { isJsonObject, type Json, safeJsonParse } from "aws-jwt-verify/safe-json-parse";

/** Who may sign tokens, for whom, and the keys: inline, or at an https address. */
export type Issuer = { readonly issuer: string; readonly audience: string } & (
  | { readonly jwks: Jwks }
  | { readonly jwksUri: string }
);

const HINT =
  'ISSUERS is a JSON array of { "issuer", "audience", and either "jwks" (a key set) or "jwksUri" (an https address) }';

const parseIssuer = (entry: Json): Issuer => {
  if (!isJsonObject(entry)) throw new Error(`${HINT}; one entry is no object.`);
  const { issuer, audience, jwks, jwksUri } = entry;
  if (typeof issuer !== "string" || issuer === "") throw new Error(`${HINT}; one entry has no issuer.`);
  if (typeof audience !== "string" || audience === "") throw new Error(`${HINT}; ${issuer} has no audience.`);
  if ((jwks === undefined) === (jwksUri === undefined))
    throw new Error(`${HINT}; ${issuer} needs exactly one of the two.`);
  if (jwksUri === undefined) {
    if (jwks === undefined || !isJwks(jwks) || jwks.keys.length === 0)
      throw new Error(`${HINT}; the jwks of ${issuer} holds no keys.`);
    return { issuer, audience, jwks };
  }
  if (typeof jwksUri !== "string" || !jwksUri.startsWith("https://"))
    throw new Error(`${HINT}; the jwksUri of ${issuer} is no https address.`);
  return { issuer, audience, jwksUri };
};

/** Reads the configured issuers; throws with the name of the one that is wrong. */
export const parseIssuers = (text: string): readonly Issuer[] => {
  const entries = safeJsonParse(text);
  if (!Array.isArray(entries) || entries.length === 0) throw new Error(`${HINT}; it names none.`);
  const issuers = entries.map(parseIssuer);
  const names = new Set(issuers.map(({ issuer }) => issuer));
  if (names.size !== issuers.length) throw new Error(`${HINT}; an issuer is named twice.`);
  return issuers;
};
