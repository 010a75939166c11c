import type * as Agency from "../agency/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";

/**
 * Creates the year after a year, so that plans for it can be made before it begins. Done late it creates the year that
 * runs by then, whose own step creates the one after it; what is there already stays. Marking the step tells everybody.
 */
export const createNext = async (deps: Deps, agency: Agency.Agency, period: Period.Period): Promise<"DONE"> => {
  await Period.createNext(deps, agency, period);
  return "DONE";
};
