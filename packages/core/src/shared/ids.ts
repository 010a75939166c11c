import { createHash, randomBytes } from "node:crypto";
import { BadInputError } from "./errors.ts";

/** Every kind of object that has a global id, by its prefix. */
export const ID_KINDS = {
  agc: "Agency",
  unt: "Unit",
  pos: "Position",
  emp: "Employee",
  per: "Period",
  pln: "Plan",
  apr: "Appraisal",
  lev: "Leave",
  act: "Activity",
} as const;
export type IdPrefix = keyof typeof ID_KINDS;

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32: no i, l, o, u
const LENGTH = 20; // 100 bits

const encode = (bytes: Uint8Array): string => {
  let text = "";
  for (let i = 0; i < LENGTH; i += 1) text += ALPHABET[(bytes[i] ?? 0) & 31];
  return text;
};

/** `<prefix>_<20 random characters>`; 100 bits, so never guessed and never made from a NIP. */
export const randomId = (prefix: IdPrefix): string => `${prefix}_${encode(randomBytes(LENGTH))}`;

/** The id an object gets from what identifies its creation: the same parts always give the same id. */
export const derivedId = (prefix: IdPrefix, ...parts: readonly string[]): string =>
  `${prefix}_${encode(createHash("sha256").update(parts.join("\u0000")).digest())}`;

/** An id that carries its owners' ids, so that the object is found without a look-up item. */
export const compositeId = (prefix: IdPrefix, ...owners: readonly string[]): string =>
  `${prefix}_${owners.map((owner) => owner.slice(owner.indexOf("_") + 1)).join("-")}`;

/** The random parts of an id, or null when it is not an id of that kind. */
export const idParts = (prefix: IdPrefix, id: string, parts: number): readonly string[] | null => {
  const match = new RegExp(`^${prefix}_([0-9a-hjkmnp-tv-z]{20}(?:-[0-9a-hjkmnp-tv-z]{20}){${parts - 1}})$`).exec(id);
  return match?.[1] === undefined ? null : match[1].split("-");
};

/** True for a well-formed simple id of that kind. */
export const isId = (prefix: IdPrefix, id: string): boolean => idParts(prefix, id, 1) !== null;

/** The kind an id claims to be of, or null. */
export const prefixOf = (id: string): IdPrefix | null => {
  const [prefix = "", rest] = id.split("_", 2);
  if (rest === undefined) return null;
  return Object.hasOwn(ID_KINDS, prefix) ? (prefix as IdPrefix) : null;
};

const KEY = /^[\x21-\x7e]{8,64}$/;

/** Client-made idempotency keys: 8 to 64 printable characters without spaces. */
export const checkIdempotencyKey = (key: string): string => {
  if (!KEY.test(key))
    throw new BadInputError("idempotencyKey: 8 to 64 printable ASCII characters without spaces, a UUID for example.", [
      "idempotencyKey",
    ]);
  return key;
};

/** A stable shard number in [0, shards) for an id. */
export const shardOf = (id: string, shards: number): number =>
  createHash("sha256").update(id).digest().readUInt32BE(0) % shards;
