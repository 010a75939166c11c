import * as Actor from "@kinerja/core/actor";
import * as Agency from "@kinerja/core/agency";
import * as Appraisal from "@kinerja/core/appraisal";
import type { Deps } from "@kinerja/core/dynamo";
import * as Organization from "@kinerja/core/organization";
import * as Period from "@kinerja/core/period";
import * as Plan from "@kinerja/core/plan";
import type { LocalDate } from "@kinerja/core/shared/time";
import { batched } from "./batch.ts";
import { movementLoader } from "./movement-loader.ts";

/**
 * The one directory of a request: whoever needs an employee or unit asks here, and what many ask is read once. What is
 * shown may be a moment old; a mutation, whose rights rest on it, asks for one that sees every earlier write.
 */
export const createDirectory = (
  deps: Deps,
  actor: Actor.Actor | null,
  freshness: { readonly consistent: boolean } = { consistent: false },
): Organization.Directory => {
  let own: Organization.Directory | undefined;
  const source = (): Organization.Directory => {
    own ??= Organization.directory(deps, Actor.signedIn(actor).agency, freshness);
    return own;
  };
  const employee = batched(async (ids) => source().employees(ids));
  const unit = batched(async (ids) => source().units(ids));
  return {
    agency: async () => source().agency(),
    employees: (ids) => Promise.all(ids.map(employee)),
    units: (ids) => Promise.all(ids.map(unit)),
  };
};

const policyKey = ({ id, version }: Agency.PolicyReference): string => `${id}@${version}`;
const policyReference = (key: string): Agency.PolicyReference => {
  const [id = "", version] = key.split("@");
  return { id, version: Number(version) };
};

/**
 * The loaders of one request, made anew for each, so that nothing read for one actor is ever shown to another.
 * A module adds its own here. Reads of the same rows by use-cases go through `directory` too.
 */
export const createLoaders = (deps: Deps, actor: Actor.Actor | null) => {
  const directory = createDirectory(deps, actor);
  const agency = (): string => Actor.signedIn(actor).agency;
  // Few and shared: a list of a hundred appraisals is about a handful of periods.
  const period = batched((ids) => Promise.all(ids.map((id) => Period.find(deps, actor, id))));
  const policy = batched((keys) => Agency.policiesOf(deps, agency(), keys.map(policyReference)));
  return {
    directory,
    /** The document a period or result pins: of a hundred periods, the few there are. */
    policy: (reference: Agency.PolicyReference): Promise<Agency.Policy> => policy(policyKey(reference)),
    employee: async (id: string): Promise<Organization.Employee | null> => (await directory.employees([id]))[0] ?? null,
    unit: async (id: string): Promise<Organization.Unit | null> => (await directory.units([id]))[0] ?? null,
    position: batched((ids) => Organization.positions(deps, actor, ids)),
    period,
    plan: batched((ids) => Plan.loadMany(deps, agency(), ids)),
    // By appraisal id; whoever asks was shown the appraisal, or may read the record.
    scoringInput: batched((ids) => Appraisal.loadInputs(deps, agency(), ids, period)),
    selfAssessment: batched((ids) => Appraisal.loadSelfAssessments(deps, agency(), ids)),
    figures: batched((ids) => Appraisal.loadFigures(deps, agency(), ids)),
    rating: batched((ids) => Appraisal.loadRatings(deps, agency(), ids)),
    firstRating: batched((ids) => Appraisal.loadFirstRatings(deps, agency(), ids)),
    pendingCorrection: batched((ids) => Appraisal.loadPendingCorrections(deps, agency(), ids)),
    result: batched((ids) => Appraisal.loadResults(deps, agency(), ids, period)),
    resultVersions: batched((ids) => Appraisal.loadResultVersions(deps, agency(), ids, period)),
    movement: movementLoader(deps, actor, period),
    /** The date asked for, or today in the agency's zone. */
    day: async (on: LocalDate | null | undefined): Promise<LocalDate> => on ?? Organization.today(deps, directory),
  };
};

export type Loaders = ReturnType<typeof createLoaders>;
