import * as z from "zod/mini";
import type { JobKind } from "../organization/model.ts";

/** Everybody in the agency; units are groups with all below them, by unit id. */
export const AGENCY_GROUP = "AGENCY";
/** How the names of groups begin that hold one kind of position, and one family of jobs. */
export const JOB_PREFIX = "JOB:";
export const FAMILY_PREFIX = "FAMILY:";
/** Those nobody rated; listed, never ranked. */
export const UNRATED_GROUP = "UNRATED";
/** Those rated and not comparable; listed with their predicate, never ranked. */
export const APART_GROUP = "NOT_COMPARABLE";
/** Those whose rank key rose most since the period compared with; a row's key is the rise. */
export const MOST_IMPROVED_GROUP = "MOST_IMPROVED";
/** How many are listed as most improved: the first of them, of equals at the end those with the lower id. */
export const MOST_IMPROVED = 100;
export const ROWS_PER_PAGE = 100;

export type RankRow = { readonly employee: string; readonly rankKey: number };
export type RankedRow = RankRow & { readonly rank: number };

const rows = z.array(z.tuple([z.string(), z.int()]));
export const pageSchema = z.object({
  /** The first row's; the others follow from their keys and places. */
  rank: z.int(),
  rows,
  /** Whether a further page follows, so that a page of a list needs nothing else. */
  more: z.boolean(),
});
export type StoredPage = z.infer<typeof pageSchema>;

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
  /** The rows of a group that fits one page, which is one write instead of two; null where they stand in pages. */
  rows: z.nullable(rows),
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

/** One group's ranking, ready to be stored; rows in order. */
export type Ranking = { readonly group: string; readonly histogram: Histogram; readonly rows: readonly RankRow[] };

/** A place in a group: rank shared by equals, of how many, and the quarter counted from the top (1 to 4). */
export type Standing = { readonly rank: number; readonly of: number; readonly quarter: number };

/** The groups somebody has an own place in besides the agency. */
export const OWN_GROUP_KINDS = ["POSITION_GROUP", "JOB_FAMILY"] as const;
export type GroupStanding = {
  readonly kind: (typeof OWN_GROUP_KINDS)[number];
  /** The kind of position, or the family's name. */
  readonly name: string;
  /** Null where the group is smaller than the policy allows, and for whoever is not ranked. */
  readonly standing: Standing | null;
};

/** Which group of a published period somebody asks for: at most one of these, and the agency when none. */
export type GroupChoice = {
  readonly unitId?: string | null | undefined;
  readonly positionGroup?: JobKind | null | undefined;
  readonly jobFamily?: string | null | undefined;
};

/** How somebody's place in the agency changed since the period compared with. */
export type Movement = {
  /** The period it is counted from. */
  readonly previous: string;
  readonly previousRankKey: number;
  /** Null for whoever may not read the agency's ranking, and in an agency too small for an own rank. */
  readonly previousRank: number | null;
  /** The previous rank less the rank now: positive for who rose; null when `previousRank` is. */
  readonly places: number | null;
};
