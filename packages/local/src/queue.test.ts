import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openClock } from "./clock.ts";
import { createQueue, type Queue } from "./queue.ts";
import { type QueueServer, serveQueue } from "./queue-server.ts";

const START = Date.parse("2026-01-05T01:00:00.000Z");
const MINUTE = 60_000;

const setUp = (changes: { batchSize?: number } = {}) => {
  const clock = openClock({ file: null, startsAt: "2026-01-05T01:00:00.000Z", frozen: true });
  const settings = { name: "periods", visibilityTimeoutSeconds: 60, maxReceives: 3, batchSize: 10, concurrency: 2 };
  return { clock, queue: createQueue({ ...settings, ...changes }, clock) };
};

/** A worker that notes the bodies it is given and fails those it is told to. */
const workerOf = (fails: (body: string) => boolean = () => false) => {
  const events: SQSEvent[] = [];
  const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
    events.push(event);
    const failed = event.Records.filter((record) => fails(record.body));
    return { batchItemFailures: failed.map((record) => ({ itemIdentifier: record.messageId })) };
  };
  return { handler, events, bodies: () => events.map((event) => event.Records.map((record) => record.body)) };
};

describe("the queue", () => {
  it("hands a message over as an SQS event, sent at the local clock's time", async () => {
    const { clock, queue } = setUp();
    const { messageId } = queue.send('{"period":"a"}', 0);
    clock.moveTo(START + MINUTE);
    const worker = workerOf();
    expect(await queue.deliver(worker.handler)).toEqual({ handled: 1, failed: 0 });
    expect(worker.events).toEqual([
      {
        Records: [
          {
            messageId,
            receiptHandle: expect.any(String),
            body: '{"period":"a"}',
            attributes: {
              ApproximateReceiveCount: "1",
              SentTimestamp: String(START),
              SenderId: "local",
              ApproximateFirstReceiveTimestamp: String(START + MINUTE),
            },
            messageAttributes: {},
            md5OfBody: "e4e0d6f3f0c904489b9d901446c4dd2c",
            eventSource: "aws:sqs",
            eventSourceARN: "arn:aws:sqs:ap-southeast-3:000000000000:periods",
            awsRegion: "ap-southeast-3",
          },
        ],
      },
    ]);
    expect(queue.waiting()).toEqual({ visible: 0, later: 0 });
  });

  it("delivers again only what failed, once it is visible again, and gives it up after the third time", async () => {
    const { clock, queue } = setUp();
    for (const body of ["good", "bad"]) queue.send(body, 0);
    const worker = workerOf((body) => body === "bad");
    expect(await queue.deliver(worker.handler)).toEqual({ handled: 2, failed: 1 });
    expect(await queue.deliver(worker.handler)).toEqual({ handled: 0, failed: 0 });
    clock.moveTo(START + MINUTE);
    expect(await queue.deliver(worker.handler)).toEqual({ handled: 1, failed: 1 });
    expect(queue.deadLetters()).toEqual([]);
    clock.moveTo(START + 2 * MINUTE);
    expect(await queue.deliver(worker.handler)).toEqual({ handled: 1, failed: 1 });
    clock.moveTo(START + 3 * MINUTE);
    expect(await queue.deliver(worker.handler)).toEqual({ handled: 0, failed: 0 });
    expect(worker.bodies()).toEqual([["good", "bad"], ["bad"], ["bad"]]);
    expect(worker.events.map((event) => event.Records.at(-1)?.attributes.ApproximateReceiveCount)).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(queue.deadLetters()).toEqual([
      { messageId: expect.any(String), body: "bad", receives: 3, reason: "named in batchItemFailures" },
    ]);
    expect(queue.waiting()).toEqual({ visible: 0, later: 0 });
  });

  it.each([
    ["throws", async () => Promise.reject(new Error("out of memory"))],
    ["names a message that is not in the batch", async () => ({ batchItemFailures: [{ itemIdentifier: "other" }] })],
  ])("takes the whole batch for failed when the worker %s", async (_, handler) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { queue } = setUp();
    for (const body of ["a", "b"]) queue.send(body, 0);
    expect(await queue.deliver(handler)).toEqual({ handled: 2, failed: 2 });
    expect(queue.waiting()).toEqual({ visible: 0, later: 2 });
  });

  it("keeps a delayed message back, on the local clock", async () => {
    const { clock, queue } = setUp();
    queue.send("later", 60);
    const worker = workerOf();
    clock.moveTo(START + MINUTE - 1);
    expect(await queue.deliver(worker.handler)).toEqual({ handled: 0, failed: 0 });
    clock.moveTo(START + MINUTE);
    expect(await queue.deliver(worker.handler)).toEqual({ handled: 1, failed: 0 });
  });

  it("cuts batches to their size and also takes what the worker sends meanwhile", async () => {
    const { queue } = setUp({ batchSize: 1 });
    for (const body of ["1", "2", "3"]) queue.send(body, 0);
    const worker = workerOf();
    const handler = async (event: SQSEvent) => {
      if (event.Records[0]?.body === "3") queue.send("4", 0);
      return worker.handler(event);
    };
    expect(await queue.deliver(handler)).toEqual({ handled: 4, failed: 0 });
    expect(worker.bodies()).toEqual([["1"], ["2"], ["3"], ["4"]]);
    expect(queue.sent()).toBe(4);
  });
});

describe("the queue over HTTP, to the SDK", () => {
  let server: QueueServer;
  let client: SQSClient;
  let queue: Queue;

  beforeAll(async () => {
    queue = setUp().queue;
    server = await serveQueue(queue);
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    client = new SQSClient({ endpoint: server.endpoint, region: "ap-southeast-3", credentials });
  });
  afterAll(async () => {
    client.destroy();
    await server.stop();
  });

  it("accepts one message and a batch", async () => {
    const QueueUrl = server.queueUrl;
    const one = await client.send(new SendMessageCommand({ QueueUrl, MessageBody: "é" }));
    expect(one.MessageId).toMatch(/^[0-9a-f-]{36}$/);
    const Entries = [1, 2].map((i) => ({ Id: String(i), MessageBody: `m${i}`, DelaySeconds: 5 }));
    const batch = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    expect(batch.Successful?.map((entry) => entry.Id)).toEqual(["1", "2"]);
    expect(queue.waiting()).toEqual({ visible: 1, later: 2 });
  });

  it.each([
    ["an unknown queue", { QueueUrl: "http://127.0.0.1:1/other" }, "QueueDoesNotExist"],
    ["an empty body", { MessageBody: "" }, "MissingParameter"],
    ["a body over 1 MiB", { MessageBody: "x".repeat(1_048_577) }, "InvalidParameterValue"],
    ["a delay over 15 minutes", { DelaySeconds: 901 }, "InvalidParameterValue"],
    [
      "message attributes, which it does not carry",
      { MessageAttributes: { a: { DataType: "String", StringValue: "b" } } },
      "InvalidParameterValue",
    ],
  ])("refuses %s", async (_, changes, name) => {
    const before = queue.sent();
    const input = { QueueUrl: server.queueUrl, MessageBody: "a", ...changes };
    await expect(client.send(new SendMessageCommand(input))).rejects.toMatchObject({ name });
    expect(queue.sent()).toBe(before);
  });

  it("refuses more than ten entries", async () => {
    const Entries = Array.from({ length: 11 }, (_, i) => ({ Id: String(i), MessageBody: "a" }));
    const sending = client.send(new SendMessageBatchCommand({ QueueUrl: server.queueUrl, Entries }));
    await expect(sending).rejects.toMatchObject({ name: "TooManyEntriesInBatchRequest" });
  });
});
