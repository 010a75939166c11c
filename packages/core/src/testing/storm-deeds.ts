import * as Appraisal from "../appraisal/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import type { Expectation } from "../shared/classes.ts";
import type { Outcome } from "../shared/outcome.ts";
import { addMilliseconds, type Instant } from "../shared/time.ts";
import { ratingOf, selfOf } from "./fixture.ts";
import type { Beginning } from "./storm-plan.ts";
import type { StormTown } from "./storm-town.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";
const DAY = 86_400_000;

/** Something a person does at an instant, sent again until it is answered; `refused` is the code it must end with. */
export type Deed = {
  readonly name: string;
  readonly at: Instant;
  readonly refused: string | null;
  readonly send: (deps: Deps) => Promise<Outcome<unknown>>;
};
/** What one person does, one thing after the other. */
export type Script = readonly Deed[];

/** When in the life of the quarter people act: once its steps are done, while other workers may still be at it. */
const CHAPTERS = ["EVALUATING", "ESCALATED", "FREEZE", "CLOSING", "CORRECTING"] as const;
export type Chapter = (typeof CHAPTERS)[number];

const instantOf = (quarter: Period.Period, chapter: Chapter): Instant => {
  switch (chapter) {
    case "EVALUATING":
      return quarter.endsAt;
    case "ESCALATED":
      return quarter.evaluationClosesAt;
    // The last rating's event was a second before the window closed; it is written a minute later.
    case "FREEZE":
      return addMilliseconds(quarter.escalationClosesAt, 60_000);
    case "CLOSING":
      return quarter.scoringStartsAt;
    case "CORRECTING":
      return addMilliseconds(quarter.publishesAt, 2 * DAY);
  }
};

export const beginningAt = (quarter: Period.Period, from: Beginning): Instant => {
  if (from === "PLANNED") return quarter.startsAt;
  return instantOf(quarter, from === "RATED" ? "ESCALATED" : from === "FROZEN" ? "FREEZE" : "CORRECTING");
};

/** Every instant at which something is due or done in a quarter, in order. */
export const chaptersOf = (
  quarter: Period.Period,
): readonly { readonly at: Instant; readonly chapter: Chapter | null }[] => {
  const instants = [
    ...Period.STEPS.flatMap(({ due }) => quarter[due] ?? []),
    ...CHAPTERS.map((chapter) => instantOf(quarter, chapter)),
  ];
  return [...new Set(instants)]
    .toSorted()
    .map((at) => ({ at, chapter: CHAPTERS.find((chapter) => instantOf(quarter, chapter) === at) ?? null }));
};

/** Who does what in the town's second quarter. */
export const deedsOf = (town: StormTown): Readonly<Record<Chapter, readonly Script[]>> => {
  const { quarter, of, appraisalOf, hr } = town;
  const rating = (
    [rater, whose]: readonly [number, number],
    ratings: readonly [Expectation, Expectation],
    at: Instant,
    version = 0,
    refused: string | null = null,
  ): Deed => ({
    name: `${rater} rates ${whose}`,
    at,
    refused,
    send: (deps) =>
      Appraisal.rate(deps, of(rater), { appraisalId: appraisalOf(whose), version, content: ratingOf(...ratings) }),
  });
  const self = (n: number, at: Instant): Deed => ({
    name: `${n} assesses themselves`,
    at,
    refused: null,
    send: (deps) =>
      Appraisal.selfAssess(deps, of(n), { appraisalId: appraisalOf(n), version: 0, content: selfOf(MEETS) }),
  });
  const target = (n: number, value: string, at: Instant, version: number): Deed => ({
    name: `the target of ${n}`,
    at,
    refused: null,
    send: (deps) =>
      Appraisal.recordFigures(deps, hr, {
        appraisalId: appraisalOf(n),
        version,
        figures: [{ measure: "TARGET", from: "SUPERIOR", values: [value], basis: "Laporan capaian triwulan II" }],
      }),
  });
  const correction = (
    [superior, whose]: readonly [number, number],
    ratings: readonly [Expectation, Expectation],
    at: Instant,
    version: number,
    refused: string | null = null,
  ): Deed => ({
    name: `${superior} corrects ${whose}`,
    at,
    refused,
    send: (deps) =>
      Appraisal.correct(deps, of(superior), {
        appraisalId: appraisalOf(whose),
        version,
        content: ratingOf(...ratings),
        reason: "Keberatan diterima: bukti kinerja lengkap",
      }),
  });
  const early = addMilliseconds(quarter.endsAt, DAY);
  const escalated = addMilliseconds(quarter.evaluationClosesAt, DAY);
  const last = addMilliseconds(quarter.escalationClosesAt, -1_000);
  const tooLate = quarter.escalationClosesAt;
  const objected = instantOf(quarter, "CORRECTING");
  return {
    EVALUATING: [
      [self(2, early), rating([1, 2], [ABOVE, ABOVE], addMilliseconds(early, 60_000), 1), target(2, "90.5", early, 2)],
      [rating([1, 3], [MEETS, MEETS], early), target(3, "48", early, 1)],
      [rating([1, 4], [MEETS, ABOVE], early)],
      [self(5, early)],
      [rating([11, 12], [MEETS, MEETS], early), target(12, "60.25", early, 1)],
      [rating([11, 13], [BELOW, MEETS], early)],
      [rating([11, 21], [MEETS, MEETS], early), rating([21, 22], [ABOVE, MEETS], early)],
      [rating([0, 1], [MEETS, MEETS], early), rating([0, 11], [ABOVE, ABOVE], early)],
    ],
    ESCALATED: [
      [rating([0, 5], [MEETS, MEETS], escalated, 1), rating([0, 31], [MEETS, MEETS], escalated)],
      [rating([11, 23], [MEETS, BELOW], escalated)],
    ],
    FREEZE: [[rating([0, 14], [BELOW, BELOW], last)]],
    CLOSING: [
      [
        rating([0, 6], [MEETS, MEETS], tooLate, 0, "WINDOW_CLOSED"),
        rating([0, 15], [ABOVE, ABOVE], quarter.scoringStartsAt, 0, "WINDOW_CLOSED"),
        rating([0, 14], [ABOVE, ABOVE], quarter.scoringStartsAt, 1, "WINDOW_CLOSED"),
      ],
    ],
    CORRECTING: [
      [correction([0, 3], [ABOVE, ABOVE], objected, 2), correction([0, 6], [ABOVE, ABOVE], objected, 0, "NOT_RATED")],
      [correction([11, 22], [BELOW, MEETS], objected, 1)],
    ],
  };
};

/** What happens before a chapter and nobody disturbs: somebody joins the second quarter while it is evaluated. */
export const prepare = async (town: StormTown, chapter: Chapter): Promise<void> => {
  if (chapter !== "ESCALATED") return;
  const joined = await town.join(31, town.office.id, "PELAKSANA", null, "2026-05-15");
  await town.plan(joined, town.of(1), town.quarter.endsAt);
};
