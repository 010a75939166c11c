import { hash } from "node:crypto";
import canonicalize from "canonicalize";
import { InvariantError } from "./errors.ts";

/** RFC 8785 canonical JSON: equal values give equal text, whatever the order of their keys. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new InvariantError("Only JSON values have a canonical form.");
  return text;
};

/** SHA-256 as lower-case hex. */
export const sha256 = (text: string): string => hash("sha256", text);

/** SHA-256 of a value's canonical JSON, lower-case hex. */
export const digest = (value: unknown): string => sha256(canonicalJson(value));
