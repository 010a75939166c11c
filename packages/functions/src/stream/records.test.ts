import type { Failure, StreamRecord } from "@kinerja/core/insight";
import type { DynamoDBRecord } from "aws-lambda";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { offline } from "../graphql/testing/offline.ts";
import { lambdaContext } from "../testing/lambda-context.ts";
import { createProjector } from "./records.ts";

beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

const record = (sequence: string, seconds: number): DynamoDBRecord => ({
  eventName: "MODIFY",
  dynamodb: {
    SequenceNumber: sequence,
    ApproximateCreationDateTime: seconds,
    Keys: { pk: { S: `A#agc_1#${sequence}` }, sk: { S: "@" } },
  },
});
const change = (sequence: string): StreamRecord => ({ pk: `A#agc_1#${sequence}`, sk: "@" });
const at = Date.parse("2026-01-31T17:00:00.000Z") / 1000;
const batch = { Records: [record("100", at), record("200", at + 1), record("300", at + 2)] };
const AWAY = new Error("table away");

const projector = (project: (changes: readonly StreamRecord[]) => readonly Failure[]) => {
  const calls: { readonly now: string; readonly changes: readonly StreamRecord[] }[] = [];
  const handler = createProjector({
    depsAt: offline,
    project: async ({ now }, changes) => {
      calls.push({ now, changes: changes.map(({ pk, sk }) => ({ pk, sk })) });
      return project(changes);
    },
  });
  return { calls, handler };
};
const failing = (...sequences: readonly string[]) => sequences.map((one) => ({ pk: change(one).pk, error: AWAY }));

describe("createProjector", () => {
  it("hands a batch on in its order, at the time of its last change", async () => {
    const { calls, handler } = projector(() => []);
    expect(await handler(batch, lambdaContext())).toEqual({ batchItemFailures: [] });
    const changes = ["100", "200", "300"].map(change);
    expect(calls).toEqual([{ now: "2026-01-31T17:00:02.000Z", changes }]);
  });

  it("does nothing for an empty batch", async () => {
    const { calls, handler } = projector(() => []);
    expect(await handler({ Records: [] }, lambdaContext())).toEqual({ batchItemFailures: [] });
    expect(calls).toEqual([]);
  });

  it.each([
    ["the only one", ["200"], "200"],
    ["the first of several, in whatever order they are told", ["300", "200"], "200"],
    ["the first of all", ["100", "200", "300"], "100"],
  ])("reports the change that failed, %s, after one attempt at all", async (_, sequences, itemIdentifier) => {
    const { calls, handler } = projector(() => failing(...sequences));
    expect(await handler(batch, lambdaContext())).toEqual({ batchItemFailures: [{ itemIdentifier }] });
    expect(calls).toHaveLength(1);
  });

  it("reports the first of a partition's changes when the partition fails", async () => {
    const { handler } = projector(() => failing("200"));
    const second = { ...record("250", at + 1), dynamodb: { ...record("200", at + 1).dynamodb, SequenceNumber: "250" } };
    const Records = [record("100", at), record("200", at), second];
    expect(await handler({ Records }, lambdaContext())).toEqual({ batchItemFailures: [{ itemIdentifier: "200" }] });
  });

  it("reports the first change of all when nothing tells which failed", async () => {
    const { handler } = projector(() => {
      throw AWAY;
    });
    expect(await handler(batch, lambdaContext())).toEqual({ batchItemFailures: [{ itemIdentifier: "100" }] });
  });

  it("logs what failed, and in how many partitions", async () => {
    const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const { handler } = projector(() => failing("300", "200"));
    await handler(batch, lambdaContext());
    const [line = ""] = written.mock.calls.map(([text]) => String(text));
    expect(JSON.parse(line)).toMatchObject({
      level: "ERROR",
      message: "A change failed.",
      itemIdentifier: "200",
      partitions: 2,
      error: "Error",
      reason: "table away",
    });
  });

  it.each([
    ["a sequence number", { SequenceNumber: undefined }, ""],
    ["a time", { ApproximateCreationDateTime: undefined }, "200"],
    ["keys", { Keys: undefined }, "200"],
    ["a sort key", { Keys: { pk: { S: "A" } } }, "200"],
  ])("reports a record without %s, and projects the others", async (_, changed, itemIdentifier) => {
    const { calls, handler } = projector(() => []);
    const broken = JSON.parse(JSON.stringify({ dynamodb: { ...record("200", at).dynamodb, ...changed } }));
    const Records = [record("100", at), broken, record("300", at)];
    expect(await handler({ Records }, lambdaContext())).toEqual({ batchItemFailures: [{ itemIdentifier }] });
    expect(calls.map(({ changes }) => changes)).toEqual([["100", "300"].map(change)]);
  });
});
