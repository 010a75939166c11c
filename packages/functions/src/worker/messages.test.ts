import type { Progress } from "@kinerja/core/closing";
import type { SQSRecord } from "aws-lambda";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { offline } from "../graphql/testing/offline.ts";
import { lambdaContext } from "../testing/lambda-context.ts";
import { recordedQueue } from "../testing/recorded-queue.ts";
import { createWorker, type WorkerSources } from "./messages.ts";

const written: string[] = [];
beforeEach(() => {
  written.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
});

const record = (messageId: string, body: string): SQSRecord => ({
  messageId,
  body,
  receiptHandle: messageId,
  attributes: {
    ApproximateReceiveCount: "1",
    SentTimestamp: String(Date.parse("2026-01-31T17:00:01.250Z")),
    SenderId: "test",
    ApproximateFirstReceiveTimestamp: "0",
  },
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: "arn:aws:sqs:ap-southeast-3:000000000000:steps",
  awsRegion: "ap-southeast-3",
});
const body = (period: string): string => `{"agency":"agc_1","period":"${period}"}`;

const worker = (advance: WorkerSources["advance"]) => {
  const { queue, requests } = recordedQueue();
  return { handler: createWorker({ depsAt: offline, queue, advance }), requests };
};

describe("createWorker", () => {
  it.each<[Progress, readonly (readonly string[])[]]>([
    ["DONE", []],
    ["HELD", []],
    ["MORE", [[body("per_1")]]],
  ])("advances the period at the message's time, and after %s sends %j", async (state, sent) => {
    const calls: unknown[] = [];
    const { handler, requests } = worker(async ({ now }, target) => {
      calls.push({ now, target });
      return state;
    });
    const answer = await handler({ Records: [record("m-1", body("per_1"))] }, lambdaContext());
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(calls).toEqual([{ now: "2026-01-31T17:00:01.250Z", target: { agency: "agc_1", period: "per_1" } }]);
    expect(requests).toEqual(sent);
  });

  it.each([
    [20_001, true],
    [20_000, false],
  ])("with %i ms left, may continue: %s", async (left, expected) => {
    const answers: boolean[] = [];
    const { handler } = worker(async (_, __, { mayContinue }) => {
      answers.push(mayContinue());
      return "DONE";
    });
    await handler(
      { Records: [record("m-1", body("per_1"))] },
      lambdaContext(() => left),
    );
    expect(answers).toEqual([expected]);
  });

  it("reports only the messages that failed, and goes on with the others one by one", async () => {
    let running = 0;
    const { handler, requests } = worker(async (_, { period }) => {
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      running -= 1;
      if (period === "per_1") throw new Error("table away");
      return "MORE";
    });
    const records = [record("m-1", body("per_1")), record("m-2", "no JSON"), record("m-3", body("per_3"))];
    const { batchItemFailures } = await handler({ Records: records }, lambdaContext());
    expect(batchItemFailures).toEqual([{ itemIdentifier: "m-1" }, { itemIdentifier: "m-2" }]);
    expect(requests).toEqual([[body("per_3")]]);
    expect(written.map((line) => JSON.parse(line)).map(({ level, messageId }) => [level, messageId])).toEqual([
      ["ERROR", "m-1"],
      ["ERROR", "m-2"],
      ["INFO", undefined],
    ]);
  });

  it("takes a message as failed when what is left could not be sent back", async () => {
    const { queue } = recordedQueue(() => true);
    const handler = createWorker({ depsAt: offline, queue, advance: async () => "MORE" });
    const { batchItemFailures } = await handler({ Records: [record("m-1", body("per_1"))] }, lambdaContext());
    expect(batchItemFailures).toEqual([{ itemIdentifier: "m-1" }]);
  });
});
