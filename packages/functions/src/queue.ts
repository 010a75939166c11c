import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";

export type Queue = { readonly client: SQSClient; readonly url: string };

/** The period of an agency whose next step is due; a message's whole content. */
export type Due = { readonly agency: string; readonly period: string };

const BATCH = 10; // SQS's own limit

const sendBatch = async ({ client, url }: Queue, batch: readonly Due[]): Promise<void> => {
  const entries = batch.map(({ agency, period }, i) => ({
    Id: String(i),
    MessageBody: JSON.stringify({ agency, period }),
  }));
  const { Failed: failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }));
  if (failed.length > 0)
    throw new Error(`The queue refused ${failed.length} of ${entries.length} messages: ${failed[0]?.Code}.`);
};

/**
 * Sends one message per period, ten a request, and answers how many. Throws unless all were taken, for the sender to be
 * run again: a message may come twice, and then does nothing the second time.
 */
export const sendDue = async (queue: Queue, due: AsyncIterable<Due> | Iterable<Due>): Promise<number> => {
  let sent = 0;
  let batch: Due[] = [];
  for await (const period of due) {
    batch.push(period);
    sent += 1;
    if (batch.length < BATCH) continue;
    await sendBatch(queue, batch);
    batch = [];
  }
  if (batch.length > 0) await sendBatch(queue, batch);
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
