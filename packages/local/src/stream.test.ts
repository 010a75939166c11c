import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openClock } from "./clock.ts";
import { localCredentials } from "./dynamo.ts";
import { createStreamRunner, type StreamSettings } from "./stream.ts";
import { createStreamedTable, type StreamedTable } from "./test-table.ts";

const START = Date.parse("2026-01-05T01:00:00.000Z");

const nameOf = (record: DynamoDBRecord): string => record.dynamodb?.Keys?.sk?.S ?? "";

let table: StreamedTable;
let client: DynamoDBStreamsClient;

beforeEach(async () => {
  table = await createStreamedTable();
  client = new DynamoDBStreamsClient({
    endpoint: table.endpoint,
    region: "ap-southeast-3",
    credentials: localCredentials,
  });
});
afterEach(async () => {
  client.destroy();
  await table.drop();
});

const put = (sk: string, more: object = {}) =>
  table.db.client.send(new PutCommand({ TableName: table.db.table, Item: { pk: "p", sk, ...more } }));

const runnerOf = (handler: StreamSettings["handler"], changes: Partial<StreamSettings> = {}) =>
  createStreamRunner({
    client,
    streamArn: table.streamArn,
    handler,
    clock: openClock({ file: null, startsAt: "2026-01-05T01:00:00.500Z", frozen: true }),
    file: null,
    batchSize: 100,
    maxAttempts: 3,
    ...changes,
  });

/** A handler that notes the records' names per call and fails the named one as often as told. */
const handlerOf = (failing = "", times = Number.POSITIVE_INFINITY) => {
  const calls: string[][] = [];
  let left = times;
  const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    calls.push(Records.map(nameOf));
    const failed = Records.find((record) => nameOf(record) === failing);
    if (failed === undefined || left === 0) return { batchItemFailures: [] };
    left -= 1;
    return { batchItemFailures: [{ itemIdentifier: failed.dynamodb?.SequenceNumber ?? "" }] };
  };
  return { handler, calls };
};

describe("the stream", () => {
  it("hands records over as a Lambda stream event, stamped with the local clock in whole seconds", async () => {
    await put("a", { bytes: new Uint8Array([1, 2]), list: [1, { deep: new Uint8Array([3]) }], gone: null, on: true });
    await table.db.client.send(new DeleteCommand({ TableName: table.db.table, Key: { pk: "p", sk: "a" } }));
    const events: DynamoDBStreamEvent[] = [];
    const runner = runnerOf(async (event) => {
      events.push(event);
      return { batchItemFailures: [] };
    });
    expect(await runner.poll()).toBe(2);
    const image = {
      pk: { S: "p" },
      sk: { S: "a" },
      bytes: { B: "AQI=" },
      list: { L: [{ N: "1" }, { M: { deep: { B: "Aw==" } } }] },
      gone: { NULL: true },
      on: { BOOL: true },
    };
    const common = { eventSource: "aws:dynamodb", awsRegion: "ap-southeast-3", eventSourceARN: table.streamArn };
    const stamped = { ApproximateCreationDateTime: START / 1000, Keys: { pk: { S: "p" }, sk: { S: "a" } } };
    expect(events).toHaveLength(1);
    expect(events[0]?.Records).toMatchObject([
      { ...common, eventName: "INSERT", dynamodb: { ...stamped, NewImage: image } },
      { ...common, eventName: "REMOVE", dynamodb: { ...stamped, OldImage: image } },
    ]);
    expect(JSON.parse(JSON.stringify(events[0]))).toEqual(events[0]);
  });

  it("goes on where it stopped, and from the failed record when one fails", async () => {
    const { handler, calls } = handlerOf("b", 1);
    const runner = runnerOf(handler);
    for (const name of ["a", "b", "c"]) await put(name);
    expect(await runner.poll()).toBe(3);
    expect(await runner.poll()).toBe(2);
    expect(await runner.poll()).toBe(0);
    await put("d");
    expect(await runner.poll()).toBe(1);
    expect(calls).toEqual([["a", "b", "c"], ["b", "c"], ["d"]]);
    expect(runner.setAside()).toEqual([]);
  });

  it("sets a record aside after the last attempt, so that the others go on", async () => {
    const { handler, calls } = handlerOf("a");
    const runner = runnerOf(handler);
    for (const name of ["a", "b"]) await put(name);
    for (let i = 0; i < 4; i += 1) await runner.poll();
    expect(calls).toEqual([["a", "b"], ["a", "b"], ["a", "b"], ["b"]]);
    expect(runner.setAside()).toEqual([{ sequenceNumber: expect.any(String), reason: "named in batchItemFailures" }]);
  });

  it("takes the batch from its first record on for failed when the function throws", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    let calls = 0;
    const runner = runnerOf(async () => {
      calls += 1;
      if (calls === 1) throw new Error("no memory");
      return { batchItemFailures: [] };
    });
    await put("a");
    expect([await runner.poll(), await runner.poll(), await runner.poll()]).toEqual([1, 1, 0]);
    expect(printed).toHaveBeenCalledOnce();
  });

  it("keeps how far it read between runs", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "kinerja-")), "stream.json");
    const { handler, calls } = handlerOf();
    await put("a");
    await runnerOf(handler, { file }).poll();
    await put("b");
    await runnerOf(handler, { file }).poll();
    expect(calls).toEqual([["a"], ["b"]]);
  });

  it("cuts batches to their size", async () => {
    const { handler, calls } = handlerOf();
    const runner = runnerOf(handler, { batchSize: 2 });
    for (const name of ["a", "b", "c"]) await put(name);
    expect([await runner.poll(), await runner.poll(), await runner.poll()]).toEqual([2, 1, 0]);
    expect(calls).toEqual([["a", "b"], ["c"]]);
  });
});
