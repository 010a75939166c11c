import * as Closing from "@kinerja/core/closing";
import type { Deps } from "@kinerja/core/dynamo";
import * as Insight from "@kinerja/core/insight";
import * as Period from "@kinerja/core/period";

/** Later than any step is due: what is due by then is every period that is not final. */
const END_OF_TIME = "9999-12-31T23:59:59.999Z";

/**
 * Brings live figures up from the table alone, for what was written before its stream was first turned on: every period
 * that is not final is counted once, however many of its steps and corrections are due.
 */
export const countAnew = async (deps: Deps): Promise<void> => {
  const counted = new Set<string>();
  for await (const { agency, period } of Closing.due({ ...deps, now: END_OF_TIME })) {
    if (counted.has(period)) continue;
    counted.add(period);
    const found = await Period.load(deps, agency, period);
    if (found !== null) await Insight.rebuild(deps, agency, found);
  }
};
