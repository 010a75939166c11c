import { hash } from "node:crypto";
import type { Token } from "@kinerja/core/actor";

/** Far more holders than one environment serves in the life of a token; a quarter of a megabyte. */
const MOST = 1_000;

export type ProvenTokens = {
  /** What a token proved here before, or null. */
  readonly find: (jwt: string) => Token | null;
  /** Keeps what a token proved; `expiresAt` is its `exp`, in seconds since 1970. */
  readonly keep: (jwt: string, token: Token, expiresAt: number) => void;
};

/**
 * Tokens already proven, so that a signature is checked once in an environment and not with every request, of which it
 * was half. They are kept by digest, never past their `exp`, and the one kept first gives way; who the holder is and
 * what the holder may do is still read from the table with every request. `now` is in milliseconds.
 */
export const provenTokens = (now: () => number = () => Date.now(), most: number = MOST): ProvenTokens => {
  const known = new Map<string, { readonly token: Token; readonly expiresAt: number }>();
  const digestOf = (jwt: string): string => hash("sha256", jwt, "base64");
  return {
    find: (jwt) => {
      const digest = digestOf(jwt);
      const found = known.get(digest);
      if (found === undefined) return null;
      if (now() < found.expiresAt * 1000) return found.token;
      known.delete(digest);
      return null;
    },
    keep: (jwt, token, expiresAt) => {
      const [oldest] = known.keys();
      if (known.size >= most && oldest !== undefined) known.delete(oldest);
      known.set(digestOf(jwt), { token, expiresAt });
    },
  };
};
