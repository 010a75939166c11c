import { createHash, randomUUID } from "node:crypto";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { Clock } from "./clock.ts";
import { failedItems, type Handler, invoke } from "./lambda.ts";
import { ACCOUNT, REGION } from "./paths.ts";

export type QueueSettings = {
  readonly name: string;
  /** Seconds until a message whose handling failed is delivered again. */
  readonly visibilityTimeoutSeconds: number;
  /** Deliveries after which a message becomes a dead letter. */
  readonly maxReceives: number;
  /** Messages per invocation, 1 to 10. */
  readonly batchSize: number;
  /** Invocations that run side by side. */
  readonly concurrency: number;
};

type Message = {
  readonly id: string;
  readonly body: string;
  readonly sentAt: number;
  firstReceivedAt: number | null;
  visibleAt: number;
  receives: number;
};

export type DeadLetter = {
  readonly messageId: string;
  readonly body: string;
  readonly receives: number;
  readonly reason: string;
};
export type Delivery = { readonly handled: number; readonly failed: number };

/**
 * A stand-in for one SQS standard queue with its dead-letter queue and its Lambda trigger. All its times (sent, delayed,
 * visible again) are on the local clock. It lives in memory: what is due stays in the table until it is done, so the
 * next tick sends again what a restart loses.
 */
export type Queue = {
  readonly arn: string;
  /** Accepts a message; answers its id and the MD5 of its body, which the SDK compares. */
  readonly send: (body: string, delaySeconds: number) => { readonly messageId: string; readonly md5: string };
  /** Hands every message that is visible now to the handler, batch by batch. */
  readonly deliver: (handler: Handler<SQSEvent, SQSBatchResponse>) => Promise<Delivery>;
  /** How many messages were ever accepted. */
  readonly sent: () => number;
  readonly waiting: () => { readonly visible: number; readonly later: number };
  readonly deadLetters: () => readonly DeadLetter[];
};

export const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

export const createQueue = (settings: QueueSettings, clock: Clock): Queue => {
  const arn = `arn:aws:sqs:${REGION}:${ACCOUNT}:${settings.name}`;
  const messages = new Map<string, Message>();
  const dead: DeadLetter[] = [];
  let sent = 0;

  const visible = (): Message[] => {
    const now = clock.now();
    return [...messages.values()].filter((message) => message.visibleAt <= now);
  };

  const toRecord = (message: Message): SQSRecord => ({
    messageId: message.id,
    receiptHandle: randomUUID(),
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(Math.floor(message.sentAt)),
      SenderId: "local",
      ApproximateFirstReceiveTimestamp: String(Math.floor(message.firstReceivedAt ?? message.sentAt)),
    },
    messageAttributes: {},
    md5OfBody: md5(message.body),
    eventSource: "aws:sqs",
    eventSourceARN: arn,
    awsRegion: REGION,
  });

  const settle = (message: Message, reason: string | null): void => {
    if (reason === null) messages.delete(message.id);
    else if (message.receives >= settings.maxReceives) {
      messages.delete(message.id);
      dead.push({ messageId: message.id, body: message.body, receives: message.receives, reason });
    }
  };

  const deliverBatch = async (
    batch: readonly Message[],
    handler: Handler<SQSEvent, SQSBatchResponse>,
  ): Promise<number> => {
    const now = clock.now();
    for (const message of batch) {
      message.receives += 1;
      message.firstReceivedAt ??= now;
      message.visibleAt = now + settings.visibilityTimeoutSeconds * 1000;
    }
    const ids = batch.map((message) => message.id);
    let failed: ReadonlySet<string>;
    let reason = "named in batchItemFailures";
    try {
      failed = failedItems(await invoke("worker", handler, { Records: batch.map(toRecord) }), ids);
    } catch (error) {
      failed = new Set(ids);
      reason = String(error);
      console.error("worker:", error);
    }
    for (const message of batch) settle(message, failed.has(message.id) ? reason : null);
    return failed.size;
  };

  return {
    arn,
    send: (body, delaySeconds) => {
      const sentAt = clock.now();
      const id = randomUUID();
      const visibleAt = sentAt + delaySeconds * 1000;
      messages.set(id, { id, body, sentAt, visibleAt, firstReceivedAt: null, receives: 0 });
      sent += 1;
      return { messageId: id, md5: md5(body) };
    },
    deliver: async (handler) => {
      let handled = 0;
      let failed = 0;
      for (let due = visible(); due.length > 0; due = visible()) {
        const taken = due.slice(0, settings.batchSize * settings.concurrency);
        const batches: Message[][] = [];
        for (let i = 0; i < taken.length; i += settings.batchSize) batches.push(taken.slice(i, i + settings.batchSize));
        const failures = await Promise.all(batches.map((batch) => deliverBatch(batch, handler)));
        handled += taken.length;
        failed += failures.reduce((sum, count) => sum + count, 0);
      }
      return { handled, failed };
    },
    sent: () => sent,
    waiting: () => ({ visible: visible().length, later: messages.size - visible().length }),
    deadLetters: () => dead,
  };
};
