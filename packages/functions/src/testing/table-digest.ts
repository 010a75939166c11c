import type { Database } from "@kinerja/core/dynamo";
import { canonicalJson, sha256 } from "@kinerja/core/shared/json";
import { snapshot } from "../../../core/src/testing/snapshot.ts";

/** Everything a test's table holds: each item's partition, canonical text and, over all of them, one digest. */
export const held = async (db: Database) => {
  const items = await snapshot(db);
  const rows = items.map((item) => ({ pk: item.pk, text: canonicalJson(item) }));
  return { items, rows, digest: sha256(rows.map(({ text }) => text).join("\n")) };
};
export type Held = Awaited<ReturnType<typeof held>>;

/** The partitions of items that are there in only one of two states, or otherwise. */
export const changedPartitions = (a: Held, b: Held): readonly string[] => {
  const onlyIn = (here: Held, there: Held): readonly string[] => {
    const known = new Set(there.rows.map(({ text }) => text));
    return here.rows.filter(({ text }) => !known.has(text)).map(({ pk }) => pk);
  };
  return [...new Set([...onlyIn(a, b), ...onlyIn(b, a)])];
};
