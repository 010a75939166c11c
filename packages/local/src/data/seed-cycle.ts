import * as Appraisal from "@kinerja/core/appraisal";
import type { Deps } from "@kinerja/core/dynamo";
import * as Goal from "@kinerja/core/goal";
import * as Organization from "@kinerja/core/organization";
import * as Period from "@kinerja/core/period";
import * as Plan from "@kinerja/core/plan";
import type { Town } from "./seed-agency.ts";
import { planContent, ratingContentOf, selfContentOf } from "./seed-content.ts";
import { remembering } from "./seed-memory.ts";
import type { Part } from "./seed-script.ts";
import { accepted, type Steps } from "./seed-steps.ts";

/** Something of one agency among those that are made together. */
type In<T> = { readonly town: Town; readonly item: T };

const across = <T>(towns: readonly Town[], itemsOf: (town: Town) => readonly T[]): readonly In<T>[] =>
  towns.flatMap((town) => itemsOf(town).map((item) => ({ town, item })));

/** What no use-case of a cycle writes, so that a seed may remember it from step to step: agencies, people, units. */
export const SETTLED = ["@AGENCY", "@PROFILE", "@UNIT"] as const;

/** Everybody writes and submits a plan; every rater approves, from the top down. */
export const makePlans = async (at: Deps, towns: readonly Town[], steps: Steps): Promise<void> => {
  const deps = remembering(at, ["@PERIOD"]);
  const submitted = new Map<Part, Plan.Plan>();
  const parts = across(towns, ({ script }) => script.parts);
  await steps("plans written and submitted", parts, async ({ town, item: part }) => {
    const whose = town.actor(part.code);
    const input = {
      periodId: town.year.id,
      content: planContent(part.plan),
      idempotencyKey: `${town.script.key}-plan-${part.code}`,
    };
    const plan = accepted(await Plan.create(deps, whose, input), `The plan of ${part.code}`);
    // An earlier run that was killed may have come further.
    const next =
      plan.state === "DRAFT"
        ? accepted(await Plan.submit(deps, whose, { planId: plan.id, version: plan.version }), "A submission")
        : plan;
    submitted.set(part, next);
  });
  // Raters stand before those they rate, so what an approval waits for is always under way.
  const approvals = new Map<string, Promise<void>>();
  await steps("plans approved from the top down", parts, ({ town, item: part }) => {
    const { code, rater } = part;
    const approve = async (): Promise<void> => {
      const plan = submitted.get(part);
      if (plan === undefined || plan.state === "APPROVED") return;
      const input = { planId: plan.id, version: plan.version };
      accepted(await Plan.approve(deps, town.actor(rater), input), `The approval of ${code}'s plan`);
    };
    const nameOf = (whose: string): string => `${town.script.key} ${whose}`;
    const approval = (approvals.get(nameOf(rater)) ?? Promise.resolve()).then(approve);
    approvals.set(nameOf(code), approval);
    return approval;
  });
};

/** One level up sets each class; the agency's own is recorded by its officer. */
export const setClasses = async (at: Deps, towns: readonly Town[], steps: Steps): Promise<void> => {
  const deps = remembering(at, ["@PERIOD"]);
  const headsOf = ({ script }: Town): ReadonlyMap<string, string> =>
    new Map(
      script.people.flatMap((person) => {
        const held = script.positions.find((position) => position.code === person.position);
        return held?.leads ? [[held.unit, person.code] as const] : [];
      }),
    );
  const heads = new Map(towns.map((town) => [town, headsOf(town)]));
  const units = across(towns, ({ script }) => script.units.filter((one) => one.kind !== "TEAM"));
  await steps("unit classes", units, async ({ town, item: { code, name, parent } }) => {
    const { script, cycle, actor, unit } = town;
    const achieved = script.classes[code];
    const above = parent === null ? script.officer.code : heads.get(town)?.get(parent);
    if (achieved === undefined || above === undefined) throw new RangeError(`${name} has no class or no unit above.`);
    const basis = "Data demonstrasi: capaian rencana aksi periode, bukan penilaian yang sebenarnya.";
    const input = { periodId: cycle.id, unitId: unit(code), class: achieved, basis, version: 0 };
    accepted(await Goal.setUnitClass(deps, actor(above), input), `The class of ${name}`);
  });
};

/** Approved leaves are put on record by the personnel officer. */
export const recordLeaves = async (deps: Deps, towns: readonly Town[], steps: Steps): Promise<void> => {
  const leaves = across(towns, ({ script }) => script.leaves);
  await steps("leaves put on record", leaves, async ({ town, item: { code, ...leave } }) => {
    const { script, actor } = town;
    const idempotencyKey = `${script.key}-leave-${code}`;
    const input = { ...leave, employeeId: actor(code).employee, idempotencyKey };
    accepted(await Organization.recordLeave(deps, actor(script.officer.code), input), `The leave of ${code}`);
  });
};

type Rolled = { readonly part: Part; readonly id: string; readonly input: Appraisal.ScoringInput };

/** Those of a town's parts whose appraisal is asked for, with how far an earlier run has brought it. */
const onTheRoll = async (
  deps: Deps,
  { script, agency, cycle, actor }: Town,
  parts: readonly Part[],
): Promise<readonly Rolled[]> => {
  const period = await Period.load(deps, agency, cycle.id);
  const open = { id: cycle.id, shards: period?.shards ?? 0 };
  const employees = parts.map(({ code }) => actor(code).employee);
  const inputs = open.shards === 0 ? [] : await Appraisal.inputs(deps.db, agency, open, employees);
  return parts.map((part, place) => {
    const input = inputs[place] ?? null;
    if (input === null) throw new RangeError(`${part.code} of ${script.key} is not on the roll of ${cycle.name}.`);
    return { part, input, id: Appraisal.appraisalId(input) };
  });
};

const rolledAcross = async (
  deps: Deps,
  towns: readonly Town[],
  wanted: (part: Part) => boolean,
): Promise<readonly In<Rolled>[]> => {
  const rolled = new Map<Town, readonly Rolled[]>();
  for (const town of towns) rolled.set(town, await onTheRoll(deps, town, town.script.parts.filter(wanted)));
  return across(towns, (town) => rolled.get(town) ?? []);
};

/** What appraising leaves alone besides: periods, classes, and the policies, which stand under their names. */
const whileRating = (deps: Deps, towns: readonly Town[]): Deps =>
  remembering(deps, [
    "@PERIOD",
    "CLASS#",
    ...towns.flatMap(({ script }) => (script.policy === null ? [] : [`${script.policy}#`])),
  ]);

export const assessThemselves = async (at: Deps, towns: readonly Town[], steps: Steps): Promise<void> => {
  const deps = whileRating(at, towns);
  const parts = await rolledAcross(at, towns, (part) => part.selfAssesses);
  await steps("self-assessments", parts, async ({ town, item: { part, id, input } }) => {
    if (input.state !== "OPEN") return; // an earlier run came further
    const sent = { appraisalId: id, version: input.version, content: selfContentOf(part) };
    accepted(await Appraisal.selfAssess(deps, town.actor(part.code), sent), `${part.code}'s self-assessment`);
  });
};

/** Rates those whose rating falls to this side: the raters in time, or the superiors of those who stayed silent. */
export const rate = async (
  at: Deps,
  towns: readonly Town[],
  side: "RATER" | "RATERS_SUPERIOR",
  steps: Steps,
): Promise<void> => {
  const deps = whileRating(at, towns);
  const parts = await rolledAcross(at, towns, ({ ratings }) => ratings?.ratedBy === side);
  const label = side === "RATER" ? "ratings" : "ratings by the superiors of silent raters";
  await steps(label, parts, async ({ town, item: { part, id, input } }) => {
    if (input.rating !== null) return;
    const by = side === "RATER" ? part.rater : part.superior;
    if (by === null) throw new RangeError(`Nobody stands above the rater of ${part.code}.`);
    const sent = { appraisalId: id, version: input.version, content: ratingContentOf(part) };
    accepted(await Appraisal.rate(deps, town.actor(by), sent), `The rating of ${part.code}`);
  });
};

/** Records what the policies measure besides ratings: by the personnel officer, whose own is recorded by the deputy. */
export const recordFigures = async (at: Deps, towns: readonly Town[], steps: Steps): Promise<void> => {
  const deps = whileRating(at, towns);
  const parts = await rolledAcross(at, towns, ({ figures }) => figures.length > 0);
  await steps("figures recorded", parts, async ({ town, item: { part, id, input } }) => {
    if (input.figures.length > 0) return;
    const { officer, deputy } = town.script;
    const by = part.code === officer.code ? deputy : officer.code;
    if (by === null) throw new RangeError(`Nobody may record the figures of ${part.code}.`);
    const figures = part.figures.map(({ values, ...figure }) => ({ ...figure, values: [...values] }));
    const sent = { appraisalId: id, version: input.version, figures };
    accepted(await Appraisal.recordFigures(deps, town.actor(by), sent), `The figures of ${part.code}`);
  });
};
