import type { Progress } from "@kinerja/core/closing";
import type { Deps } from "@kinerja/core/dynamo";
import { addMilliseconds, type Instant, instant } from "@kinerja/core/shared/time";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { errorFields, log } from "../log.ts";
import { type Due, parseDue, type Queue, sendDue } from "../queue.ts";
import { HIDDEN_MINUTES, PUT_OFF_FROM } from "./deliveries.ts";

/** What a step needs to come to a checkpoint; below it, the rest waits for the next message. */
const RESERVE_MILLISECONDS = 20_000;

export type WorkerSources = {
  readonly depsAt: (now: Instant) => Deps;
  readonly queue: Queue;
  readonly advance: (deps: Deps, target: Due, budget: { readonly mayContinue: () => boolean }) => Promise<Progress>;
  /** Puts a period off that fails again and again, so that no tick sends it meanwhile; false where nothing is due. */
  readonly postpone: (deps: Deps, target: Due) => Promise<boolean>;
};

const sentAt = ({ attributes }: SQSRecord): Instant => instant(Number(attributes.SentTimestamp));
const receivesOf = ({ attributes }: SQSRecord): number => Number(attributes.ApproximateReceiveCount);
/** When it was handed over, were it hidden each time as long as it should: a message does not say. */
const deliveredAt = (record: SQSRecord): Instant =>
  addMilliseconds(sentAt(record), (receivesOf(record) - 1) * HIDDEN_MINUTES * 60_000);

/**
 * The time of the event. By its sending alone a later try would publish with a date hours ago, and take those hours from
 * whoever may object; but never later than now, for a duplicate counts as a try, and nothing is done before it is due.
 */
const timeOf = (record: SQSRecord, now: number): Instant =>
  instant(Math.max(Date.parse(sentAt(record)), Math.min(Date.parse(deliveredAt(record)), now)));

/**
 * The worker: takes each period as far as the time allows and sends what is left back to the queue. Messages run one
 * after the other, for they share the time; one that fails comes again, and ends in the dead-letter queue. From its second
 * failure on its period is put off, so that no tick sends more of them meanwhile. A period that another worker holds is left to it: the next tick sends what is still due.
 */
export const createWorker = ({ depsAt, queue, advance, postpone }: WorkerSources) => {
  const handle = async (record: SQSRecord, context: Context): Promise<void> => {
    const target = parseDue(record.body);
    const mayContinue = (): boolean => context.getRemainingTimeInMillis() > RESERVE_MILLISECONDS;
    const now = timeOf(record, depsAt(sentAt(record)).wallClock());
    const state = await advance(depsAt(now), target, { mayContinue });
    if (state === "MORE") await sendDue(queue, [target]);
    log("INFO", "Advanced a period.", { requestId: context.awsRequestId, ...target, state });
  };

  /** The message fails all the same, and comes again until it is a dead letter, which alarms an operator. */
  const putOff = async (record: SQSRecord, { awsRequestId: requestId }: Context): Promise<void> => {
    const { messageId } = record;
    try {
      const target = parseDue(record.body);
      const postponed = await postpone(depsAt(deliveredAt(record)), target);
      log("ERROR", "A period was put off.", { requestId, messageId, ...target, postponed });
    } catch (error) {
      log("ERROR", "A period could not be put off.", { requestId, messageId, ...errorFields(error) });
    }
  };

  return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      try {
        await handle(record, context);
      } catch (error) {
        const { messageId } = record;
        const receives = receivesOf(record);
        log("ERROR", "A message failed.", {
          requestId: context.awsRequestId,
          messageId,
          receives,
          ...errorFields(error),
        });
        if (receives >= PUT_OFF_FROM) await putOff(record, context);
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
};
