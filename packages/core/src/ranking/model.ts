import * as z from "zod/mini";

/** Everybody in the agency; the other groups are units with all below them, by unit id. */
export const AGENCY_GROUP = "AGENCY";
/** Those nobody rated; listed, never ranked. */
export const UNRATED_GROUP = "UNRATED";
/** Those rated and not comparable; listed with their predicate, never ranked. */
export const APART_GROUP = "NOT_COMPARABLE";
export const ROWS_PER_PAGE = 100;

export type RankRow = { readonly employee: string; readonly rankKey: number };
export type RankedRow = RankRow & { readonly rank: number };

/** `rank` is the first row's; the others follow from their keys and places. */
export const pageSchema = z.object({ rank: z.int(), rows: z.array(z.tuple([z.string(), z.int()])) });

/** Rank key and number of people, highest key first. */
const counts = z.array(z.tuple([z.int(), z.int()]));
const summaryShape = {
  /** What the keys mean; only groups of one scale can be added up. */
  scale: z.string(),
  /** People ranked. */
  total: z.int(),
  /** People of the group rated and not comparable, by predicate from low to high. */
  apart: z.array(z.int()),
  /** An own rank is shown in groups of at least this many, by the policy the ranking was made under. */
  minimumGroup: z.int(),
};
export const histogramSchema = z.object({ ...summaryShape, counts });
/** How many people have each rank key in a group: rank, quantile and distribution follow from it exactly. */
export type Histogram = z.infer<typeof histogramSchema>;

export const summarySchema = z.object({
  ...summaryShape,
  /** People ranked by predicate, from low to high. */
  predicates: z.array(z.int()),
  /** Null where there are so many different keys that they stand in slices of their own. */
  counts: z.nullable(counts),
});
/** What a group is read by, in one small item whatever the size of the group. */
export type Summary = z.infer<typeof summarySchema>;

/** Keys of a thousand values side by side; a slice of the largest histogram stays under 16 KB. */
export const KEYS_PER_SLICE = 1000;
export const sliceSchema = z.object({
  /** People with a key above all of the slice. */
  higher: z.int(),
  counts,
});
export type Slice = z.infer<typeof sliceSchema>;

/** One group's ranking, ready to be stored. */
export type Ranking = { readonly group: string; readonly histogram: Histogram; readonly rows: readonly RankRow[] };

/** A place in a group: rank shared by equals, of how many, and the quarter counted from the top (1 to 4). */
export type Standing = { readonly rank: number; readonly of: number; readonly quarter: number };
