import type { Policy } from "../agency/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import { InvariantError } from "../shared/errors.ts";
import type { Previous } from "./rules.ts";

/** How many periods back, years and short cycles together, a comparable one is looked for. */
const LOOK_BACK = 20;

/** A published period's ranking of the whole agency; null where there is none. */
const agencyIn = (period: Period.Period | null): Ranking.RankingRef | null =>
  period === null ? null : Ranking.refOf(period, Ranking.AGENCY_GROUP);

/**
 * The latest earlier period that movement can be counted from, or null: of the same kind, published, and with the
 * agency ranked on the same scale, which is to say under the same version of a policy that ranks it.
 */
export const comparableBefore = async (
  deps: Deps,
  agency: string,
  period: Period.Period,
  { ranking }: Pick<Policy, "ranking">,
): Promise<string | null> => {
  if (!ranking.groups.includes("AGENCY")) return null;
  for (const { id, kind, policy } of await Period.before(deps.db, agency, period, LOOK_BACK)) {
    if (kind !== period.kind || policy.id !== period.policy.id || policy.version !== period.policy.version) continue;
    // The index may not show yet what was published a moment ago.
    if (agencyIn(await Period.load(deps, agency, id)) !== null) return id;
  }
  return null;
};

/** What the compared period published, all of one moment; null without one. */
export const previousOf = async (deps: Deps, agency: string, comparedWith: string | null): Promise<Previous | null> => {
  if (comparedWith === null) return null;
  const compared = await Period.load(deps, agency, comparedWith);
  const ref = agencyIn(compared);
  if (compared === null || compared.output === null || ref === null)
    throw new InvariantError(`Period ${comparedWith}, to be compared with, was published and is not there.`);
  const keys = new Map<string, number>();
  for await (const { employee, rankKey } of Ranking.everyRow(deps.db, agency, ref)) keys.set(employee, rankKey);
  const after = await Period.load(deps, agency, comparedWith);
  // Corrected while it was read: its hash and its keys would not belong together.
  if (after?.version !== compared.version) return previousOf(deps, agency, comparedWith);
  return { resultHash: compared.output.resultHash, keys };
};
