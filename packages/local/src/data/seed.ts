import * as Actor from "@kinerja/core/actor";
import type { Deps } from "@kinerja/core/dynamo";
import type { Instant } from "@kinerja/core/shared/time";
import type { Seed, SeedReport, SeedStage } from "../seed-report.ts";
import { StartError } from "../start-error.ts";
import { DEMONSTRATION, generateAgency } from "./generated.ts";
import { LOCALITIES } from "./localities/localities.ts";
import { localityScript } from "./localities/locality.ts";
import { foundAgency, type Town } from "./seed-agency.ts";
import { assessThemselves, makePlans, rate, recordFigures, recordLeaves, SETTLED, setClasses } from "./seed-cycle.ts";
import { type Memory, remembering } from "./seed-memory.ts";
import { annexScript, generatedScript, type Joins, type Script } from "./seed-script.ts";
import { printedSteps, type Steps } from "./seed-steps.ts";
import { TIMELINE } from "./seed-timeline.ts";
import { OPERATOR, reportOf } from "./seed-tour.ts";

export type SeedOptions = {
  readonly scripts: readonly Script[];
  readonly steps: Steps;
};

/** How far past the last step the clock may be for a seeding that was killed to be taken up again. */
const GRACE_MILLISECONDS = 3_600_000;

/** Moves the clock there, with every tick on the way; a seeding taken up again may be there already. */
const moveTo = async (cloud: SeedStage, at: Instant): Promise<void> => {
  const time = Date.parse(at);
  const { due, failed } = time > cloud.clock.now() ? await cloud.moveTo(time) : await cloud.settle();
  if (due === 0 && failed === 0) return;
  throw new StartError(
    `The demonstration data are not whole: by ${at}, ${due} periods still had a step due and ${failed} messages had ` +
      "failed (.kinerja/functions.log says why). Start again to take it up there, or anew with --fresh.",
  );
};

/**
 * Makes a seed: every agency of the scripts is founded, plans, rates and sees its first cycle closed by the tick.
 * Each use-case runs at the fixed instant of its step, so that the same data come out however fast the machine is.
 */
export const createSeed =
  ({ scripts, steps }: SeedOptions): Seed =>
  (cloud) =>
    fill(cloud, scripts, steps);

const fill = async (cloud: SeedStage, scripts: readonly Script[], steps: Steps): Promise<SeedReport> => {
  if (cloud.clock.now() > Date.parse(TIMELINE.closed) + GRACE_MILLISECONDS)
    throw new StartError(
      "The demonstration data begin in December 2025 and the clock is past them: start with --fresh.",
    );
  const started = performance.now();
  const at = (now: Instant): Deps => ({ ...cloud.deps(), now });
  const settled: Memory = new Map();
  const among = (now: Instant): Deps => remembering(at(now), SETTLED, settled);
  const tokenOf = (subject: string): Actor.Token => ({ issuer: cloud.issuer.issuer, subject });
  const clock = (now: Instant) =>
    steps(`clock to ${now.slice(0, 10)}, with the ticks on the way`, [now], (to) => moveTo(cloud, to));

  await Actor.registerOperator(at(TIMELINE.founded), tokenOf(OPERATOR));
  const operator = await Actor.resolve(at(TIMELINE.founded), tokenOf(OPERATOR));
  const towns: Town[] = [];
  const found = async (joins: Joins, now: Instant): Promise<readonly Town[]> => {
    const joining: Town[] = [];
    for (const script of scripts.filter((one) => one.joins === joins))
      joining.push(await foundAgency(at(now), script, operator, tokenOf, steps));
    towns.push(...joining);
    return joining;
  };
  const first = await found("BEFORE_THE_YEAR", TIMELINE.founded);
  await clock(TIMELINE.planned);
  await makePlans(among(TIMELINE.planned), first, steps);
  if (scripts.some(({ joins }) => joins === "IN_MARCH")) {
    await clock(TIMELINE.joined);
    const later = await found("IN_MARCH", TIMELINE.joined);
    await clock(TIMELINE.joinedPlanned);
    await makePlans(among(TIMELINE.joinedPlanned), later, steps);
  }
  await clock(TIMELINE.selfAssessed);
  await recordLeaves(among(TIMELINE.selfAssessed), towns, steps);
  await setClasses(among(TIMELINE.selfAssessed), towns, steps);
  await assessThemselves(among(TIMELINE.selfAssessed), towns, steps);
  await clock(TIMELINE.rated);
  await rate(among(TIMELINE.rated), towns, "RATER", steps);
  await recordFigures(among(TIMELINE.rated), towns, steps);
  await clock(TIMELINE.escalated);
  await rate(among(TIMELINE.escalated), towns, "RATERS_SUPERIOR", steps);
  await clock(TIMELINE.published);
  await clock(TIMELINE.closed);
  const inOrder = towns.toSorted((a, b) => scripts.indexOf(a.script) - scripts.indexOf(b.script));
  return reportOf(cloud, inOrder, (performance.now() - started) / 1000);
};

/**
 * What `npm start` shows: the generated regency first, since it fills lists and rankings, the annex's agency, and the
 * five localities, each under its own policy.
 */
export const seed: Seed = (cloud) =>
  createSeed({
    scripts: [generatedScript(generateAgency(DEMONSTRATION)), annexScript(), ...LOCALITIES.map(localityScript)],
    steps: printedSteps(process.stdout),
  })(cloud);
