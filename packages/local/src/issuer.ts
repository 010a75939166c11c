import { createHash, createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import * as z from "zod/mini";
import { readState, writeState } from "./state-file.ts";

export const DEV_ISSUER = "https://kinerja.local/dev";
export const DEV_AUDIENCE = "kinerja";

const YEAR_SECONDS = 365 * 86_400;

const PublicJwk = z.object({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: z.string(),
  y: z.string(),
  kid: z.string(),
  alg: z.literal("ES256"),
  use: z.literal("sig"),
});
export type PublicJwk = z.infer<typeof PublicJwk>;
const State = z.object({ publicKey: PublicJwk, privateKey: z.string() });
type State = z.infer<typeof State>;

export type TokenOptions = {
  /** From now on the wall clock, which verification goes by; a negative one makes an expired token. A year when absent. */
  readonly expiresInSeconds?: number;
  readonly audience?: string;
};

/** A stand-in for an agency's identity provider: its own keys, no passwords. It is in no deployed bundle. */
export type Issuer = {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks: { readonly keys: readonly PublicJwk[] };
  /** A signed token (JWT, ES256) that proves this subject and nothing else. */
  readonly issue: (subject: string, options?: TokenOptions) => string;
  /** The `ISSUERS` variable of the graphql function that makes it trust these keys. */
  readonly setting: string;
};

const makeKeys = (): State => {
  const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x, y } = z.parse(z.object({ x: z.string(), y: z.string() }), pair.publicKey.export({ format: "jwk" }));
  // RFC 7638: the thumbprint of the key's required members in alphabetic order names it.
  const kid = createHash("sha256")
    .update(JSON.stringify({ crv: "P-256", kty: "EC", x, y }))
    .digest("base64url");
  return {
    publicKey: { kty: "EC", crv: "P-256", x, y, kid, alg: "ES256", use: "sig" },
    privateKey: pair.privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
  };
};

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Opens the issuer whose keys are in `file`, making them when there are none; null keeps them in memory. */
export const openIssuer = (file: string | null): Issuer => {
  const stored = readState(file, State);
  const { publicKey, privateKey } = stored ?? makeKeys();
  if (stored === null) writeState(file, { publicKey, privateKey });
  const key = createPrivateKey(privateKey);
  const jwks = { keys: [publicKey] };
  return {
    issuer: DEV_ISSUER,
    audience: DEV_AUDIENCE,
    jwks,
    setting: JSON.stringify([{ issuer: DEV_ISSUER, audience: DEV_AUDIENCE, jwks }]),
    issue: (subject, { expiresInSeconds = YEAR_SECONDS, audience = DEV_AUDIENCE } = {}) => {
      const iat = Math.floor(Date.now() / 1000);
      const claims = { iss: DEV_ISSUER, aud: audience, sub: subject, iat, exp: iat + expiresInSeconds };
      const signed = `${encode({ alg: "ES256", typ: "JWT", kid: publicKey.kid })}.${encode(claims)}`;
      // JWS wants the two numbers of the signature side by side (RFC 7515, appendix A.3), not in DER.
      const signature = sign("sha256", Buffer.from(signed), { key, dsaEncoding: "ieee-p1363" });
      return `${signed}.${signature.toString("base64url")}`;
    },
  };
};
