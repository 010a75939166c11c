import * as Closing from "@kinerja/core/closing";
import { type Deps, padded, partition } from "@kinerja/core/dynamo";
import * as Insight from "@kinerja/core/insight";
import * as Period from "@kinerja/core/period";

/** Later than any step is due: what is due by then is every period that is not final. */
const END_OF_TIME = "9999-12-31T23:59:59.999Z";
/** Below the first number of any stream, so that every later record counts more. */
const BEFORE_THE_STREAM = "0";

/**
 * Brings live counts up from the table alone, for what was written before its stream was first turned on: each shard of
 * scoring inputs of every period that is not final is counted once, as a change of it would have been.
 */
export const countAnew = async (deps: Deps): Promise<void> => {
  for await (const { agency, period } of Closing.due({ ...deps, now: END_OF_TIME })) {
    const shards = (await Period.load(deps, agency, period))?.shards ?? 0;
    const touched = Array.from({ length: shards }, (_, shard) => ({
      pk: partition(agency, period, `S${padded(shard, 4)}`),
      sk: "",
      sequence: BEFORE_THE_STREAM,
    }));
    await Insight.project(deps, touched);
  }
};
