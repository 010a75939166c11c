import type { Progress } from "@kinerja/core/closing";
import { addMilliseconds } from "@kinerja/core/shared/time";
import type { SQSRecord } from "aws-lambda";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { offline } from "../graphql/testing/offline.ts";
import { lambdaContext } from "../testing/lambda-context.ts";
import { recordedQueue } from "../testing/recorded-queue.ts";
import { sqsRecord } from "../testing/sqs-record.ts";
import { MAX_RECEIVES, PUT_OFF_FROM } from "./deliveries.ts";
import { createWorker, type WorkerSources } from "./messages.ts";

const written: string[] = [];
beforeEach(() => {
  written.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
});

const record = (messageId: string, body: string, receives = 1): SQSRecord =>
  sqsRecord(body, { messageId, receives, sentAt: "2026-01-31T17:00:01.250Z" });
const body = (period: string): string => `{"agency":"agc_1","period":"${period}"}`;

/** Nothing is put off before a message's last delivery. */
const never: WorkerSources["postpone"] = async () => expect.unreachable();

const worker = (advance: WorkerSources["advance"], postpone = never) => {
  const { queue, requests } = recordedQueue();
  return { handler: createWorker({ depsAt: offline, queue, advance, postpone }), requests };
};
const lines = () => written.map((line) => JSON.parse(line));

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

  it("advances at the moment of a later try, so that nothing is published with the date of the first", async () => {
    const instants: string[] = [];
    const { handler } = worker(async ({ now }) => {
      instants.push(now);
      return "DONE";
    });
    for (const receives of [1, 2, 5])
      await handler({ Records: [record("m-1", body("per_1"), receives)] }, lambdaContext());
    expect(instants).toEqual(["2026-01-31T17:00:01.250Z", "2026-01-31T18:30:01.250Z", "2026-01-31T23:00:01.250Z"]);
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
    expect(lines().map(({ level, messageId }) => [level, messageId])).toEqual([
      ["ERROR", "m-1"],
      ["ERROR", "m-2"],
      ["INFO", undefined],
    ]);
  });

  it("takes a message as failed when what is left could not be sent back", async () => {
    const { queue } = recordedQueue(() => true);
    const handler = createWorker({ depsAt: offline, queue, advance: async () => "MORE", postpone: never });
    const { batchItemFailures } = await handler({ Records: [record("m-1", body("per_1"))] }, lambdaContext());
    expect(batchItemFailures).toEqual([{ itemIdentifier: "m-1" }]);
  });

  const fails: WorkerSources["advance"] = async () => Promise.reject(new Error("table away"));

  it("leaves a period due whose message failed once", async () => {
    const { handler } = worker(fails);
    const records = [record("m-1", body("per_1"), PUT_OFF_FROM - 1)];
    expect(await handler({ Records: records }, lambdaContext())).toEqual({
      batchItemFailures: [{ itemIdentifier: "m-1" }],
    });
    expect(lines()).toMatchObject([{ message: "A message failed.", receives: PUT_OFF_FROM - 1, reason: "table away" }]);
  });

  it.each([PUT_OFF_FROM, MAX_RECEIVES])(
    "puts a period off whose message fails for the %ith time, and lets the message go on",
    async (receives) => {
      const calls: unknown[] = [];
      const { handler, requests } = worker(fails, async ({ now }, target) => calls.push({ now, target }) > 0);
      const answer = await handler({ Records: [record("m-1", body("per_1"), receives)] }, lambdaContext());
      expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "m-1" }] });
      // Hidden for an hour and a half after each try before this one.
      const now = addMilliseconds("2026-01-31T17:00:01.250Z", (receives - 1) * 90 * 60_000);
      expect(calls).toEqual([{ now, target: { agency: "agc_1", period: "per_1" } }]);
      expect(requests).toEqual([]);
      const common = { level: "ERROR", requestId: "invocation-1", messageId: "m-1" };
      expect(lines()).toMatchObject([
        { ...common, message: "A message failed.", receives, reason: "table away" },
        { ...common, message: "A period was put off.", agency: "agc_1", period: "per_1", postponed: true },
      ]);
    },
  );

  it("puts nothing off when the last delivery succeeds", async () => {
    const { handler } = worker(async () => "DONE");
    const answer = await handler({ Records: [record("m-1", body("per_1"), MAX_RECEIVES)] }, lambdaContext());
    expect(answer).toEqual({ batchItemFailures: [] });
  });

  it.each([
    ["the body names no period", "no JSON", never],
    ["the table is away for that too", body("per_1"), async () => Promise.reject(new Error("table away"))],
  ])("lets the message go also when %s, and takes the next", async (_, text, postpone) => {
    const taken: string[] = [];
    const { handler } = worker(async (_deps, { period }) => {
      if (period === "per_1") throw new Error("table away");
      taken.push(period);
      return "DONE";
    }, postpone);
    const records = [record("m-1", text, MAX_RECEIVES), record("m-2", body("per_2"))];
    expect(await handler({ Records: records }, lambdaContext())).toEqual({
      batchItemFailures: [{ itemIdentifier: "m-1" }],
    });
    expect(taken).toEqual(["per_2"]);
    expect(lines().map(({ message }) => message)).toEqual([
      "A message failed.",
      "A period could not be put off.",
      "Advanced a period.",
    ]);
  });
});
