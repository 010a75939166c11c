import * as z from "zod/mini";

/** One period's scoring run: who holds it, and which shards are done under which fence. */
export const claimSchema = z.object({
  fence: z.int(),
  /** Wall-clock milliseconds until which the holder may be assumed alive; 0 when released. */
  leaseUntil: z.int(),
  /** By shard: the fence its results were completely written under; 0 while they are not. */
  shardFences: z.array(z.int()),
  /** People whose results are completely written. */
  done: z.int(),
  startedAt: z.string(),
});
export type Claim = z.infer<typeof claimSchema>;

/** How long a holder may be silent before somebody else takes over; a shard takes seconds. */
export const LEASE_MILLISECONDS = 120_000;

/** DONE: nothing is due any more. MORE: time ran out, call again. HELD: another worker is at it. */
export type Progress = "DONE" | "MORE" | "HELD";

/** How far a scoring run has come. */
export type ClosingProgress = { readonly done: number; readonly startedAt: string };

/** What bounds one invocation. */
export type Budget = { readonly mayContinue: () => boolean };
export type Target = { readonly agency: string; readonly period: string };
