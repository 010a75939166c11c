import type { Progress } from "@kinerja/core/closing";
import type { Deps } from "@kinerja/core/dynamo";
import { type Instant, instant } from "@kinerja/core/shared/time";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { errorFields, log } from "../log.ts";
import { type Due, parseDue, type Queue, sendDue } from "../queue.ts";

/** What a step needs to come to a checkpoint; below it, the rest waits for the next message. */
const RESERVE_MILLISECONDS = 20_000;

export type WorkerSources = {
  readonly depsAt: (now: Instant) => Deps;
  readonly queue: Queue;
  readonly advance: (deps: Deps, target: Due, budget: { readonly mayContinue: () => boolean }) => Promise<Progress>;
};

/**
 * The worker: takes each period as far as the time allows and sends what is left back to the queue. Messages run one
 * after the other, for they share the time; one that fails comes again, and ends in the dead-letter queue. A period that
 * another worker holds is left to it: the next tick sends what is still due.
 */
export const createWorker = ({ depsAt, queue, advance }: WorkerSources) => {
  const handle = async (record: SQSRecord, context: Context): Promise<void> => {
    const target = parseDue(record.body);
    const now = instant(Number(record.attributes.SentTimestamp));
    const mayContinue = (): boolean => context.getRemainingTimeInMillis() > RESERVE_MILLISECONDS;
    const state = await advance(depsAt(now), target, { mayContinue });
    if (state === "MORE") await sendDue(queue, [target]);
    log("INFO", "Advanced a period.", { requestId: context.awsRequestId, ...target, state });
  };

  return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      try {
        await handle(record, context);
      } catch (error) {
        const { messageId } = record;
        log("ERROR", "A message failed.", { requestId: context.awsRequestId, messageId, ...errorFields(error) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
};
