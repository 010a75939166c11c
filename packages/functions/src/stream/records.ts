import type { Deps } from "@kinerja/core/dynamo";
import type { StreamRecord } from "@kinerja/core/insight";
import { type Instant, instant } from "@kinerja/core/shared/time";
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { errorFields, log } from "../log.ts";

export type StreamSources = {
  readonly depsAt: (now: Instant) => Deps;
  readonly project: (deps: Deps, changes: readonly StreamRecord[]) => Promise<void>;
};

/** A record of our table has all of this, or the table is not ours. */
const read = ({ dynamodb }: DynamoDBRecord): StreamRecord & { readonly at: Instant } => {
  const { SequenceNumber: sequence, ApproximateCreationDateTime: seconds, Keys: keys } = dynamodb ?? {};
  const pk = keys?.pk?.S;
  const sk = keys?.sk?.S;
  if (sequence === undefined || seconds === undefined || pk === undefined || sk === undefined)
    throw new Error("A stream record lacks its sequence number, time or keys.");
  return { pk, sk, sequence, at: instant(seconds * 1000) };
};

/**
 * The projector: hands a batch of changes on, in their order. When that fails, they go one by one up to the one that
 * does not pass, and that one is reported, so that it alone is tried again and set aside in the end. Projecting
 * recomputes, so running twice does no harm.
 */
export const createProjector = ({ depsAt, project }: StreamSources) => {
  const projectAll = async (records: readonly DynamoDBRecord[]): Promise<void> => {
    const changes = records.map(read);
    const last = changes.at(-1);
    if (last !== undefined) await project(depsAt(last.at), changes);
  };

  return async (event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> => {
    const { awsRequestId: requestId } = context;
    try {
      await projectAll(event.Records);
      return { batchItemFailures: [] };
    } catch (error) {
      log("WARN", "A batch of changes failed.", { requestId, ...errorFields(error) });
    }
    for (const record of event.Records) {
      try {
        await projectAll([record]);
      } catch (error) {
        // Without a sequence number Lambda takes the whole batch as failed.
        const itemIdentifier = record.dynamodb?.SequenceNumber ?? "";
        log("ERROR", "A change failed.", { requestId, itemIdentifier, ...errorFields(error) });
        return { batchItemFailures: [{ itemIdentifier }] };
      }
    }
    return { batchItemFailures: [] };
  };
};
