import type { Deps } from "@kinerja/core/dynamo";
import type { Failure, StreamRecord } from "@kinerja/core/insight";
import { type Instant, instant } from "@kinerja/core/shared/time";
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { errorFields, log } from "../log.ts";

export type StreamSources = {
  readonly depsAt: (now: Instant) => Deps;
  /** Does all it can, and tells of which partitions it could not. */
  readonly project: (deps: Deps, changes: readonly StreamRecord[]) => Promise<readonly Failure[]>;
};

type Change = StreamRecord & { readonly sequence: string; readonly at: Instant };

/** A record of our table has all of this, or the table is not ours. */
const read = ({ dynamodb }: DynamoDBRecord): Change | null => {
  const { SequenceNumber: sequence, ApproximateCreationDateTime: seconds, Keys: keys } = dynamodb ?? {};
  const pk = keys?.pk?.S;
  const sk = keys?.sk?.S;
  if (sequence === undefined || seconds === undefined || pk === undefined || sk === undefined) return null;
  return { pk, sk, sequence, at: instant(seconds * 1000) };
};

/**
 * The projector: hands a batch of changes on, in their order, and reports the first that was not projected, so that
 * Lambda sends the batch again from there. All others are projected already, also those after it: when a change is set
 * aside in the end, whatever was sent with it is not lost. Projecting recomputes, so running twice does no harm.
 */
export const createProjector = ({ depsAt, project }: StreamSources) => {
  /** The partitions that failed; what no partition explains failed them all. */
  const failuresOf = async (changes: readonly Change[]): Promise<readonly Failure[]> => {
    const last = changes.at(-1);
    if (last === undefined) return [];
    try {
      return await project(depsAt(last.at), changes);
    } catch (error) {
      return changes.map(({ pk }) => ({ pk, error }));
    }
  };

  return async (event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> => {
    const { awsRequestId: requestId } = context;
    const changes = event.Records.map(read);
    const failures = await failuresOf(changes.filter((change) => change !== null));
    const failed = changes.findIndex((change) => change === null || failures.some(({ pk }) => pk === change.pk));
    const record = event.Records[failed];
    if (record === undefined) return { batchItemFailures: [] };
    // Without a sequence number Lambda takes the whole batch as failed.
    const itemIdentifier = record.dynamodb?.SequenceNumber ?? "";
    const error =
      changes[failed] === null
        ? new Error("A stream record lacks its sequence number, time or keys.")
        : failures.find(({ pk }) => pk === changes[failed]?.pk)?.error;
    log("ERROR", "A change failed.", { requestId, itemIdentifier, partitions: failures.length, ...errorFields(error) });
    return { batchItemFailures: [{ itemIdentifier }] };
  };
};
