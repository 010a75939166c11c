import * as z from "zod/mini";

/** Items under a fence that nobody points to: results of people in these shards, and whether rankings. */
export const orphanSchema = z.object({ fence: z.int(), shards: z.array(z.int()), ranking: z.boolean() });
export type Orphan = z.infer<typeof orphanSchema>;

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
  /** Wall-clock milliseconds of the last checkpoint, and as long before it as was worked: how fast it goes. */
  beganAt: z._default(z.int(), 0),
  checkedAt: z._default(z.int(), 0),
  /** What holders that lost their claim may have left behind, swept at the end. */
  orphans: z._default(z.array(orphanSchema), []),
  /** The period that movement is counted from, as the first holder found it; null where there is none. */
  comparedWith: z._default(z.nullable(z.string()), null),
});
export type Claim = z.infer<typeof claimSchema>;

/** How long a holder may be silent before somebody else takes over; a shard takes seconds. */
export const LEASE_MILLISECONDS = 120_000;

/** Pages and summaries of rankings written between two looks at the remaining time; they take a second or two. */
export const ITEMS_PER_CHUNK = 500;

/** MORE: time ran out, call again. HELD: another worker is at it. */
export type Stopped = "MORE" | "HELD";
/** DONE: nothing is due any more. */
export type Progress = "DONE" | Stopped;

/** What a period that ended goes through; each begins when its instant has come and its step is done. */
export const PHASES = ["EVALUATION", "ESCALATION", "SCORING", "RANKING", "OBJECTION", "FINAL"] as const;
export type Phase = (typeof PHASES)[number];

/** How far a closing has come. `done` of `total` people: rated while they are rated, scored while they are scored. */
export type ClosingProgress = {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
  readonly startedAt: string;
  /** Seconds until the phase is over: by its instant, or by how fast people are scored; null where neither is known. */
  readonly etaSeconds: number | null;
  /** Since when the next step fails again and again; null while nothing is wrong. */
  readonly stalledAt: string | null;
};

/** What bounds one invocation. */
export type Budget = { readonly mayContinue: () => boolean };
export type Target = { readonly agency: string; readonly period: string };
