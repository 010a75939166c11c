import * as z from "zod/mini";
import { type Database, query, type Write } from "../dynamo/index.ts";
import type { ProvinceCode } from "../shared/provinces.ts";

/*
 * A named exception to keys that begin with the agency: who shares in a province stands together, so that one request
 * finds them. Nothing else of an agency stands there, and only figures across agencies are made from it.
 */
const provincePartition = (province: ProvinceCode): string => `PROVINCE#${province}`;
/** When somebody left last; its key is before every agency's. */
const LEFT = "@LEFT";
const memberKey = (province: ProvinceCode, agency: string) => ({ pk: provincePartition(province), sk: agency });

const entrySchema = z.object({ sk: z.string(), at: z.string() });

/** Takes an agency in, from an instant on. */
export const joinWrites = (province: ProvinceCode, agency: string, at: string): readonly Write[] => [
  { put: { ...memberKey(province, agency), at }, when: { absent: true } },
];

/**
 * Takes an agency out, at once. The mark of when somebody left last names nobody. Of two who leave at once either may
 * stay marked: their instants lie seconds apart, and no period that ended between them is published yet.
 */
export const leaveWrites = (province: ProvinceCode, agency: string, at: string): readonly Write[] => [
  { remove: memberKey(province, agency) },
  { put: { ...memberKey(province, LEFT), at } },
];

export type Sharing = {
  readonly members: readonly { readonly agency: string; readonly since: string }[];
  /** When an agency left last; null while none has. */
  readonly leftAt: string | null;
};

/** Up to so many of those who share in a province, by id, and when somebody left; one strongly consistent request. */
export const sharingIn = async (db: Database, province: ProvinceCode, limit: number): Promise<Sharing> => {
  const { rows } = await query(db, { pk: provincePartition(province) }, limit + 1, entrySchema);
  const members = rows.filter(({ sk }) => sk !== LEFT).slice(0, limit);
  return {
    members: members.map(({ sk, at }) => ({ agency: sk, since: at })),
    leftAt: rows.find(({ sk }) => sk === LEFT)?.at ?? null,
  };
};
