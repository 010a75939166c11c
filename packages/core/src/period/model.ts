import * as z from "zod/mini";
import { versionedShape } from "../audit/index.ts";

export const PERIOD_KINDS = ["YEAR", "QUARTER", "MONTH"] as const;
export const PERIOD_STATES = ["PLANNED", "OPEN", "EVALUATING", "CLOSING", "PUBLISHED", "FINAL"] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/**
 * What happens to a period, in order; each step is due at one of the period's instants and leaves it in a state.
 * A period whose instant is null has no such step. Nothing else moves a period.
 */
export const STEPS = [
  { step: "OPEN", due: "startsAt", state: "OPEN" },
  { step: "CREATE_NEXT", due: "createsNextAt", state: "OPEN" },
  { step: "EVALUATE", due: "endsAt", state: "EVALUATING" },
  { step: "REMIND_RATERS", due: "remindsRatersAt", state: "EVALUATING" },
  { step: "ESCALATE", due: "evaluationClosesAt", state: "EVALUATING" },
  { step: "REMIND_SUPERIORS", due: "remindsSuperiorsAt", state: "EVALUATING" },
  { step: "CLOSE", due: "scoringStartsAt", state: "CLOSING" },
  { step: "SCORE", due: "scoringStartsAt", state: "CLOSING" },
  { step: "PUBLISH", due: "publishesAt", state: "PUBLISHED" },
  { step: "FINALISE", due: "finalisesAt", state: "FINAL" },
] as const satisfies readonly { step: string; due: string; state: PeriodState }[];
export type Step = (typeof STEPS)[number]["step"];
const STEP_NAMES = STEPS.map((step) => step.step) as [Step, ...Step[]];

export const outputSchema = z.object({
  /** The fence under which each shard's results were written, by shard. */
  shardFences: z.array(z.int()),
  /** The fence under which ranking pages and histograms were written. */
  rankingFence: z.int(),
  /** The fences under which later corrections were published, in order; of several versions the last of these holds. */
  corrections: z._default(z.array(z.int()), []),
  /** The last comparable period before this one, which movement is counted from; null where there is none. */
  comparedWith: z._default(z.nullable(z.string()), null),
  /** SHA-256 over everything published, in canonical form, without fence or time of the attempt. */
  resultHash: z.string(),
  /** SHA-256 over the frozen scoring inputs in canonical form. */
  inputHash: z.string(),
  rated: z.int(),
  unrated: z.int(),
  /** Of those rated, how many are listed apart and not ranked. */
  notComparable: z.int(),
});
/** A finished scoring run, and what was corrected since: what a publication points to. */
export type Output = z.infer<typeof outputSchema>;

/** What periods stored before the field existed lack. */
const orNull = z._default(z.nullable(z.string()), null);

export const periodSchema = z.object({
  id: z.string(),
  kind: z.enum(PERIOD_KINDS),
  name: z.string(),
  parent: z.nullable(z.string()),
  /** First and last day, both included. */
  startsOn: z.string(),
  endsOn: z.string(),
  /** Exclusive UTC instants, computed in the agency's zone from its calendar. */
  startsAt: z.string(),
  endsAt: z.string(),
  evaluationClosesAt: z.string(),
  escalationClosesAt: z.string(),
  scoringStartsAt: z.string(),
  publishesAt: z.string(),
  finalisesAt: z.string(),
  /** When the year after this one is created; null for a short cycle, which is created with its year. */
  createsNextAt: orNull,
  /** When raters, and then their superiors, are reminded of who is not rated; null where policy reminds nobody. */
  remindsRatersAt: orNull,
  remindsSuperiorsAt: orNull,
  calendarVersion: z.string(),
  policy: z.object({ id: z.string(), version: z.int() }),
  state: z.enum(PERIOD_STATES),
  /** The last step that is done. */
  step: z.nullable(z.enum(STEP_NAMES)),
  /** How many partitions the scoring inputs are spread over; known once the period opened. */
  shards: z.nullable(z.int()),
  /** People on the roll as of the last step that looked; null before it opened. */
  enrolled: z._default(z.nullable(z.int()), null),
  /** Since when its next step fails again and again; null while nothing is wrong. */
  stalledAt: orNull,
  output: z.nullable(outputSchema),
  publishedAt: z.nullable(z.string()),
  ...versionedShape,
});
export type Period = z.infer<typeof periodSchema>;

export const periodInput = z.object({
  year: z.int().check(z.gte(2022, "from 2022, when PermenPANRB 6/2022 came into force"), z.lte(2099, "at most 2099")),
});
export type PeriodInput = z.infer<typeof periodInput>;
