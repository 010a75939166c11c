import type { EmployeeActor } from "../actor/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { advance } from "../closing/index.ts";
import { collect, type Deps } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import type { Expectation } from "../shared/classes.ts";
import { depsAt, ratingOf, type SmallAgency } from "./fixture.ts";

/** A budget without an end. */
export const ALWAYS = { mayContinue: () => true };

export const targetOf = (town: SmallAgency) => ({ agency: town.agency.id, period: town.quarter.id });

/** The town's first quarter as stored. */
export const quarterOf = async (town: SmallAgency): Promise<Period.Period> => {
  const period = await Period.load(depsAt(town.db, town.quarter.endsAt), town.agency.id, town.quarter.id);
  if (period === null) throw new Error("the quarter is gone");
  return period;
};

/** Ends the town's first quarter: everybody is on its roll and both raters' units have their class. */
export const openEvaluation = async (town: SmallAgency): Promise<Period.Period> => {
  const progress = await advance(depsAt(town.db, town.quarter.endsAt), targetOf(town), ALWAYS);
  if (progress !== "DONE") throw new Error(`the quarter did not open: ${progress}`);
  const period = await quarterOf(town);
  await town.classes(period);
  return period;
};

export const appraisalOf = (town: SmallAgency, whose: EmployeeActor): string =>
  Appraisal.appraisalId({ period: town.quarter.id, employee: whose.employee });

/** Rates somebody's first quarter, every item alike. */
export const rateQuarter = (
  deps: Deps,
  town: SmallAgency,
  by: EmployeeActor,
  whose: EmployeeActor,
  ratings: readonly [Expectation, Expectation],
) =>
  Appraisal.rate(deps, by, {
    appraisalId: appraisalOf(town, whose),
    version: 0,
    content: ratingOf(...ratings),
  });

/** Records figures of a person's first quarter, each of one value. */
export const recordQuarter = (
  deps: Deps,
  town: SmallAgency,
  whose: EmployeeActor,
  figures: Readonly<Record<string, string>>,
  version = 0,
) =>
  Appraisal.recordFigures(deps, town.hr, {
    appraisalId: appraisalOf(town, whose),
    version,
    figures: Object.entries(figures).map(([measure, figure]) => ({
      measure,
      from: "SUPERIOR",
      values: [figure],
      basis: "Laporan capaian triwulan I",
    })),
  });

/** Everybody on the first quarter's roll, by employee. */
export const inputsOf = async (town: SmallAgency): Promise<ReadonlyMap<string, Appraisal.ScoringInput>> => {
  const { id, shards } = await quarterOf(town);
  const all = await Promise.all(
    Array.from({ length: shards ?? 0 }, (_, shard) =>
      collect(Appraisal.shardInputs(town.db, town.agency.id, id, shard)),
    ),
  );
  return new Map(all.flat().map((input) => [input.employee, input]));
};

/** The published results of the first quarter, by employee; fails the test where one cannot be computed again. */
export const resultsOf = async (town: SmallAgency): Promise<ReadonlyMap<string, Appraisal.Result>> => {
  const now = depsAt(town.db, town.quarter.publishesAt);
  const recomputed = async (employee: string): Promise<readonly [string, Appraisal.Result]> => {
    const id = Appraisal.appraisalId({ period: town.quarter.id, employee });
    const found = await Appraisal.recomputed(now, town.hr, id);
    if (found === null || !found.equal) throw new Error(`${employee}: ${found === null ? "no result" : "differs"}`);
    return [employee, found.stored];
  };
  return new Map(await Promise.all([...(await inputsOf(town)).keys()].map(recomputed)));
};
