import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import { isRepetition } from "../audit/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Goal from "../goal/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import { EXPECTATIONS, type OrganizationClass, type Predicate } from "../shared/classes.ts";
import { parseInput } from "../shared/input.ts";
import { accept, type CommonCode, type Outcome, refuse } from "../shared/outcome.ts";
import { addMilliseconds, dateAt, type LocalDate } from "../shared/time.ts";
import * as AdviceStore from "./advice-store.ts";
import {
  checkDistribution,
  type DistributionCheck,
  type DistributionCounts,
  type DistributionFinding,
  type DistributionGuide,
  LEAST_MEANINGFUL,
} from "./distribution.ts";
import {
  type DistributionReasonCode,
  type DistributionReasonInput,
  distributionReasonInput,
  type ScoringInput,
} from "./model.ts";
import { at, predicateOf } from "./rules.ts";
import * as Store from "./store.ts";

/** A reason as the viewer sees it: without what it was given for where that would tell of ratings the viewer may not open. */
export type ShownReason = Omit<AdviceStore.DistributionReason, "counts" | "findings"> & {
  readonly counts: DistributionCounts | null;
  readonly findings: readonly DistributionFinding[] | null;
};

/** How the ratings given in a unit compare with the guide of the period's policy. Advice: nothing waits for it. */
export type DistributionAdvice = {
  readonly period: string;
  readonly unit: Organization.Unit;
  readonly guide: DistributionGuide;
  /** The unit's class in the period; null while nobody set it, and then there is nothing to compare with. */
  readonly class: OrganizationClass | null;
  /** People the unit's head rates: those with a rating, and those on the roll without one. */
  readonly rated: number;
  readonly waiting: number;
  readonly counts: DistributionCounts;
  readonly check: DistributionCheck | null;
  readonly reason: ShownReason | null;
};

/** What the comparison reads that other fields of a request read too. */
type AdviceReads = {
  readonly directory: Organization.Directory;
  readonly policy: (reference: Agency.PolicyReference) => Promise<Agency.Policy>;
};

/** The same reads, each for itself, after every earlier write. */
const straightReads = (deps: Deps, agency: string): AdviceReads => ({
  directory: Organization.directory(deps, agency),
  policy: (reference) => Agency.policyOf(deps, agency, reference),
});

/** Who asks about which unit, and how they stand to it today. */
type View = {
  readonly by: Actor.EmployeeActor;
  readonly agency: Agency.Agency;
  readonly period: Period.Period;
  readonly unit: Organization.Unit;
  readonly reads: AdviceReads;
  readonly today: LocalDate;
  readonly relations: readonly Actor.Relation[];
  readonly isPublished: boolean;
};

const viewOf = async (
  deps: Deps,
  by: Actor.EmployeeActor,
  period: Period.Period,
  unit: Organization.Unit,
  reads: AdviceReads,
): Promise<View> => {
  const { directory: from } = reads;
  const [agency, path] = await Promise.all([from.agency(), from.units(unit.path)]);
  const today = dateAt(deps.now, agency.zone);
  const head = Organization.ratingHeadOn(unit, today)?.employee ?? null;
  const [official] = head === null ? [] : await from.employees([head]);
  const superior = official ? (await Organization.rater(from, official, today)).rater : null;
  const units = path.filter((one) => one !== null);
  const relations: readonly Actor.Relation[] = [
    ...(head === by.employee ? (["RATER"] as const) : []),
    ...(head !== by.employee && superior === by.employee ? (["SUPERIOR_OF_RATER"] as const) : []),
    ...(Organization.headsOver(by.employee, units, today) ? (["HEAD_ABOVE"] as const) : []),
  ];
  return { by, agency, period, unit, reads, today, relations, isPublished: period.publishedAt !== null };
};

const may = ({ by, relations }: Pick<View, "by" | "relations">, action: Actor.Action): boolean =>
  Actor.authorize(by, action, { agency: by.agency, relations }) === "ALLOWED";

/**
 * Those of the people whose rating the viewer could open one by one, by the rule of `find`. Only they are counted, so
 * no count tells anything new, however small the group: a head who succeeds to a unit sees nothing of who left it.
 */
const openTo = async (
  { by, unit, reads, today, relations, isPublished }: View,
  people: readonly Organization.Employee[],
): Promise<readonly Organization.Employee[]> => {
  const paths = await Organization.pathsOn(reads.directory, people, today);
  const toUnit = relations.filter((relation) => relation !== "HEAD_ABOVE");
  return people.filter((one, i) => {
    const path = paths[i] ?? [];
    const isRatedHere = Organization.raterOn(one, path, today).unit === unit.id;
    const isAbove = Organization.headsOver(by.employee, path, today);
    const standing: readonly Actor.Relation[] =
      one.id === by.employee ? ["SELF"] : [...(isRatedHere ? toUnit : []), ...(isAbove ? ["HEAD_ABOVE" as const] : [])];
    const rates = standing.includes("RATER") || standing.includes("SUPERIOR_OF_RATER");
    return (rates || isPublished) && may({ by, relations: standing }, "appraisal.read");
  });
};

/**
 * The day whose assignments say whom the unit's head rates: today while ratings are given, as `rate` has it; then the
 * last day they were, so that later moves change nothing about a period that is over.
 */
const dayOf = ({ period, agency, today }: View): LocalDate => {
  const last = dateAt(addMilliseconds(period.escalationClosesAt, -1), agency.zone);
  return today < last ? today : last;
};

const count = (inputs: readonly ScoringInput[], matrix: Agency.Policy["matrix"]): DistributionCounts => {
  const given = inputs.flatMap(({ rating }) =>
    rating === null ? [] : predicateOf(matrix, at(EXPECTATIONS, rating.result), at(EXPECTATIONS, rating.behaviour)),
  );
  const of = (predicate: Predicate): number => given.filter((one) => one === predicate).length;
  return {
    SANGAT_KURANG: of("SANGAT_KURANG"),
    KURANG: of("KURANG"),
    BUTUH_PERBAIKAN: of("BUTUH_PERBAIKAN"),
    BAIK: of("BAIK"),
    SANGAT_BAIK: of("SANGAT_BAIK"),
  };
};

/** What the reason was given for is its author's to see, who saw it then, and the officers', who see every rating. */
const shown = (view: View, reason: AdviceStore.DistributionReason | null): ShownReason | null => {
  if (reason === null) return null;
  const seesAll = view.isPublished && may({ by: view.by, relations: [] }, "appraisal.read");
  return seesAll || reason.by === view.by.employee ? reason : { ...reason, counts: null, findings: null };
};

/** Compares a unit's ratings with the guide, for somebody who may have it. */
const compared = async (
  deps: Deps,
  view: View,
  reason: AdviceStore.DistributionReason | null,
): Promise<DistributionAdvice> => {
  const { by, period, unit } = view;
  const [policy, unitClass, people] = await Promise.all([
    view.reads.policy(period.policy),
    Goal.unitClass(deps, by, period.id, unit.id),
    Organization.ratedByHeadOf(deps, by.agency, unit, dayOf(view), view.reads.directory),
  ]);
  const open = await openTo(view, people);
  const ids = open.map(({ id }) => id);
  const { id, shards } = period;
  const inputs = shards === null ? [] : await Store.inputs(deps.db, by.agency, { id, shards }, ids);
  const onRoll = inputs.filter((input) => input !== null);
  const counts = count(onRoll, policy.matrix);
  const rated = onRoll.filter((input) => input.rating !== null).length;
  return {
    period: id,
    unit,
    guide: policy.distribution,
    class: unitClass?.class ?? null,
    rated,
    waiting: onRoll.length - rated,
    counts,
    check: unitClass === null ? null : checkDistribution(policy.distribution, unitClass.class, counts),
    reason: shown(view, reason),
  };
};

/**
 * How the ratings given so far in a unit compare with the guide for its class (PermenPANRB 6/2022, annex IV.B.2): of
 * everybody the unit's head rates, whoever gave the rating, without the head. For the head and the head's own rater;
 * once published, for every head above, personnel officers and auditors too. Null before that, and for an absent unit.
 * Costs what `Organization.ratedByHeadOf` does, and a batch for each hundred people.
 */
export const distributionAdvice = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period.Period,
  unitId: string,
  reads?: AdviceReads,
): Promise<DistributionAdvice | null> => {
  const by = Actor.signedIn(actor);
  const unit = await Organization.unit(deps, actor, unitId);
  if (unit === null) return null;
  const view = await viewOf(deps, by, period, unit, reads ?? straightReads(deps, by.agency));
  Actor.permit(actor, "distribution.read", { agency: by.agency, relations: view.relations });
  if (!view.isPublished && !may(view, "distribution.readUnpublished")) return null;
  return compared(deps, view, await AdviceStore.reason(deps.db, by.agency, period.id, unit.id));
};

type Answer = Outcome<DistributionAdvice, DistributionReasonCode | Exclude<CommonCode, "IDEMPOTENCY_KEY_REUSED">>;

/**
 * Keeps why the ratings in a unit differ from the guide, in its head's words, with the counts and findings of that
 * moment. Nothing waits for it and nobody's rating changes. From the period's end until the escalation closes, as for
 * ratings: then nothing is left to be weighed, and what is published minutes later is published with its reason.
 */
export const giveDistributionReason = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: DistributionReasonInput,
): Promise<Answer> => {
  const input = parseInput(distributionReasonInput, raw);
  const by = Actor.signedIn(actor);
  await Agency.loadForWriting(deps, by.agency);
  const [period, unit] = await Promise.all([
    Period.find(deps, actor, input.periodId),
    Organization.unit(deps, actor, input.unitId),
  ]);
  if (period === null) return refuse("NOT_FOUND", ["periodId"]);
  if (unit === null) return refuse("NOT_FOUND", ["unitId"]);
  const view = await viewOf(deps, by, period, unit, straightReads(deps, by.agency));
  Actor.permit(actor, "distribution.giveReason", { agency: by.agency, relations: view.relations });
  const before = await AdviceStore.reason(deps.db, by.agency, period.id, unit.id);
  const change = { actor: Actor.auditName(by), at: deps.now, action: "distribution.giveReason", input };
  if (before !== null && isRepetition(before, change)) return accept(await compared(deps, view, before));
  const window = Period.ratingWindow(period, deps.now);
  if (window === "NOT_YET") return refuse("WINDOW_NOT_OPEN", [], { from: period.endsAt });
  if (window === "CLOSED") return refuse("WINDOW_CLOSED", [], { until: period.escalationClosesAt });
  if ((before?.version ?? 0) !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  const advice = await compared(deps, view, before);
  if (advice.class === null || advice.check === null)
    return refuse("CLASS_MISSING", ["unitId"], { unit: advice.unit.name });
  if (advice.check.status !== "WARN")
    return refuse("NOTHING_TO_EXPLAIN", [], { rated: advice.rated, least: LEAST_MEANINGFUL });
  const { guide, class: unitClass, counts, check } = advice;
  const findings = check.findings.map((finding) => ({ ...finding, predicates: [...finding.predicates] }));
  const about = { guide, class: unitClass, counts, findings };
  const given = await AdviceStore.put(deps.db, by.agency, before, input, about, by.employee, change);
  return given === null ? refuse("VERSION_CONFLICT", ["version"]) : accept({ ...advice, reason: given });
};
