/**
 * The one definition of the table and its indexes: `infra/table.ts` deploys it, `packages/local` creates it,
 * and the stores read through it.
 */
export const TABLE = {
  hashKey: "pk",
  rangeKey: "sk",
  indexes: {
    /** Lists within one agency: units by path, employees by name, periods by start. Sparse. */
    list: { hashKey: "listPk", rangeKey: "listSk" },
    /** The next step of each period that has one, by home region and shard, then by when it is due. Sparse. */
    due: { hashKey: "duePk", rangeKey: "dueAt" },
  },
  /** Every attribute that takes part in a key; all are strings. */
  keyAttributes: ["pk", "sk", "listPk", "listSk", "duePk", "dueAt"],
  stream: "new-and-old-images",
  timeToLive: "expiresAt",
} as const;

export type IndexName = keyof typeof TABLE.indexes;
