import * as z from "zod/mini";
import type { PolicyReference } from "../agency/index.ts";

/** How many of a group of people are how far. */
export type Counts = {
  /** On the roll. */
  readonly enrolled: number;
  readonly selfAssessed: number;
  /** By the rater or by the rater's superior: the sum of `cells`. */
  readonly rated: number;
  /** Of those rated, by the superior of a rater who kept silent. */
  readonly escalated: number;
  /** Of those rated, on the last day of whoever rated them. */
  readonly ratedOnLastDay: number;
  /**
   * Of those rated, how many in each cell of the matrix, numbered as `cellOf` does. Cells and not predicates: these are
   * facts, and the policy the period pinned says what each leads to when somebody reads them.
   */
  readonly cells: readonly number[];
};

/** The place of the agency's own unit, which has none above it. */
export const TOP = "AGENCY";

/** How far the people of one shard are, in each of the units directly below one unit. */
export type Tally = {
  /** The unit above those counted, or TOP. */
  readonly above: string;
  /** How many changes it counts: grows with each of them, and tells two tallies of the same people apart. */
  readonly asOf: number;
  /** By unit, everybody in it or anywhere below. */
  readonly units: Readonly<Record<string, Counts>>;
};

const NUMBERS = 13;
export const storedTallySchema = z.object({
  above: z.string(),
  shard: z.int(),
  asOf: z.int(),
  /** The numbers of Counts in their order, `rated` left out. */
  units: z.record(z.string(), z.array(z.int()).check(z.minLength(NUMBERS), z.maxLength(NUMBERS))),
});

/** How far a period is, as the API shows it. */
export type Progress = Omit<Counts, "cells"> & {
  /** People not rated though their rater's time is over. */
  readonly overdue: number;
  /** As in Counts; null until the period is published, for before that each rating is for those who rate alone. */
  readonly cells: readonly number[] | null;
  readonly policy: PolicyReference;
};

/** How far one unit is with all below it. */
export type UnitProgress = { readonly unit: string; readonly progress: Progress };

/** Which item a change of the table's stream was of. */
export type StreamRecord = { readonly pk: string; readonly sk: string };

/** A partition whose changes could not be counted, and why. */
export type Failure = { readonly pk: string; readonly error: unknown };

export const rebuildInput = z.object({
  periodId: z.string(),
  after: z._default(z.nullable(z.string()), null),
});
export type RebuildInput = z.input<typeof rebuildInput>;
