import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";

export type Queue = { readonly client: SQSClient; readonly url: string };

/** The period of an agency whose next step is due; a message's whole content. */
export type Due = { readonly agency: string; readonly period: string };

const BATCH = 10; // SQS's own limit
/** Requests under way at once: a thousand periods are a hundred requests, and the tick has a minute. */
const SENDERS = 8;

const sendBatch = async ({ client, url }: Queue, batch: readonly Due[]): Promise<void> => {
  const entries = batch.map(({ agency, period }, i) => ({
    Id: String(i),
    MessageBody: JSON.stringify({ agency, period }),
  }));
  const { Failed: failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }));
  if (failed.length > 0)
    throw new Error(`The queue refused ${failed.length} of ${entries.length} messages: ${failed[0]?.Code}.`);
};

/** Ten at a time, in the order they are found. */
async function* batchesOf(due: AsyncIterable<Due> | Iterable<Due>): AsyncGenerator<readonly Due[]> {
  let batch: Due[] = [];
  for await (const { agency, period } of due) {
    batch.push({ agency, period });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Sends one message per period, ten a request and eight requests at a time, while more are still being found, and
 * answers how many. Throws unless all were taken, for the sender to be run again: a message may come twice, and then
 * does nothing the second time.
 */
export const sendDue = async (queue: Queue, due: AsyncIterable<Due> | Iterable<Due>): Promise<number> => {
  const batches = batchesOf(due);
  let sent = 0;
  const send = async (): Promise<void> => {
    // A sender that fails ends the search for all: nothing more is begun, and what is under way comes to its end.
    for await (const batch of batches) {
      await sendBatch(queue, batch);
      sent += batch.length;
    }
  };
  const senders = await Promise.allSettled(Array.from({ length: SENDERS }, send));
  for (const sender of senders) if (sender.status === "rejected") throw sender.reason;
  return sent;
};

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** Reads a message's body; throws for anything but `{"agency", "period"}`, so that it ends in the dead-letter queue. */
export const parseDue = (body: string): Due => {
  const content: unknown = JSON.parse(body);
  if (typeof content === "object" && content !== null && "agency" in content && "period" in content) {
    const { agency, period } = content;
    if (isText(agency) && isText(period)) return { agency, period };
  }
  throw new Error('A message of this queue is {"agency": id, "period": id}.');
};
