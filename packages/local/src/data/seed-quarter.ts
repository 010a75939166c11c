import * as Appraisal from "@kinerja/core/appraisal";
import type { Deps } from "@kinerja/core/dynamo";
import * as Goal from "@kinerja/core/goal";
import * as Plan from "@kinerja/core/plan";
import type { Outcome } from "@kinerja/core/shared/outcome";
import type { Town } from "./seed-agency.ts";
import { planContent, ratingContentOf, selfContentOf } from "./seed-content.ts";
import { shortName } from "./seed-script.ts";
import { accepted, type Steps } from "./seed-steps.ts";

const nameOf = ({ script }: Town): string => shortName(script);

/** Everybody writes and submits a plan; every rater approves, from the top down. */
export const makePlans = async (deps: Deps, town: Town, steps: Steps): Promise<void> => {
  const { script, year, actor } = town;
  const submitted = new Map<string, Plan.Plan>();
  await steps(`${nameOf(town)}: plans written and submitted`, script.parts, async (part) => {
    const whose = actor(part.code);
    const input = {
      periodId: year.id,
      content: planContent(part.plan),
      idempotencyKey: `${script.key}-plan-${part.code}`,
    };
    const plan = accepted(await Plan.create(deps, whose, input), `The plan of ${part.code}`);
    // An earlier run that was killed may have come further.
    const next =
      plan.state === "DRAFT"
        ? accepted(await Plan.submit(deps, whose, { planId: plan.id, version: plan.version }), "A submission")
        : plan;
    submitted.set(part.code, next);
  });
  // Raters stand before those they rate, so what an approval waits for is always under way.
  const approvals = new Map<string, Promise<void>>();
  await steps(`${nameOf(town)}: plans approved from the top down`, script.parts, ({ code, rater }) => {
    const approve = async (): Promise<void> => {
      const plan = submitted.get(code);
      if (plan === undefined || plan.state === "APPROVED") return;
      const input = { planId: plan.id, version: plan.version };
      accepted(await Plan.approve(deps, actor(rater), input), `The approval of ${code}'s plan`);
    };
    const approval = (approvals.get(rater) ?? Promise.resolve()).then(approve);
    approvals.set(code, approval);
    return approval;
  });
};

/** One level up sets each class; the agency's own is recorded by its officer. */
export const setClasses = async (deps: Deps, town: Town, steps: Steps): Promise<void> => {
  const { script, quarter, actor, unit } = town;
  const heads = new Map(
    script.people.flatMap((person) => {
      const held = script.positions.find((position) => position.code === person.position);
      return held?.leads ? [[held.unit, person.code] as const] : [];
    }),
  );
  const rows = script.units.filter((one) => one.kind !== "TEAM");
  await steps(`${nameOf(town)}: unit classes for ${quarter.name}`, rows, async ({ code, name, parent }) => {
    const achieved = script.classes[code];
    const above = parent === null ? script.officer.code : heads.get(parent);
    if (achieved === undefined || above === undefined) throw new RangeError(`${name} has no class or no unit above.`);
    const basis = "Data demonstrasi: capaian rencana aksi triwulan, bukan penilaian yang sebenarnya.";
    const input = { periodId: quarter.id, unitId: unit(code), class: achieved, basis, version: 0 };
    accepted(await Goal.setUnitClass(deps, actor(above), input), `The class of ${name}`);
  });
};

const appraisalOf = (town: Town, code: string): string =>
  Appraisal.appraisalId({ period: town.quarter.id, employee: town.actor(code).employee });

/** Done now, or by an earlier run: then the appraisal is past the state that allows it. */
const doneOnce = <T>(outcome: Outcome<T>, what: string): void => {
  if (outcome.ok || outcome.errors.every((error) => error.code === "NOT_NOW")) return;
  accepted(outcome, what);
};

export const assessThemselves = async (deps: Deps, town: Town, steps: Steps): Promise<void> => {
  const parts = town.script.parts.filter((part) => part.selfAssesses);
  await steps(`${nameOf(town)}: self-assessments`, parts, async (part) => {
    const input = { appraisalId: appraisalOf(town, part.code), version: 0, content: selfContentOf(part) };
    doneOnce(await Appraisal.selfAssess(deps, town.actor(part.code), input), `${part.code}'s self-assessment`);
  });
};

/** Rates those whose rating falls to this side: the raters in time, or the superiors of those who stayed silent. */
export const rate = async (deps: Deps, town: Town, side: "RATER" | "RATERS_SUPERIOR", steps: Steps): Promise<void> => {
  const parts = town.script.parts.filter((part) => part.ratings?.ratedBy === side);
  const label = side === "RATER" ? "ratings" : "ratings by the superiors of silent raters";
  await steps(`${nameOf(town)}: ${label}`, parts, async (part) => {
    const by = side === "RATER" ? part.rater : part.superior;
    if (by === null) throw new RangeError(`Nobody stands above the rater of ${part.code}.`);
    const version = part.selfAssesses ? 1 : 0;
    const input = { appraisalId: appraisalOf(town, part.code), version, content: ratingContentOf(part) };
    doneOnce(await Appraisal.rate(deps, town.actor(by), input), `The rating of ${part.code}`);
  });
};
