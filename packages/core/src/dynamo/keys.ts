import type { Key } from "./read.ts";

/**
 * Every partition key begins with the agency; the exceptions are named here: the identity look-up, the due index,
 * and who shares in a province's aggregates.
 * `parts` are ids and fixed words, so no `#` can come from a user.
 */
export const partition = (agency: string, ...parts: readonly string[]): string => ["A", agency, ...parts].join("#");

export const keyOf = (agency: string, parts: readonly string[], sk: string): Key => ({
  pk: partition(agency, ...parts),
  sk,
});

/** Numbers inside sort keys: fixed width, so that texts order as numbers do. */
export const padded = (value: number, width = 6): string => String(value).padStart(width, "0");
