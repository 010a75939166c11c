import type { StreamRecord } from "@kinerja/core/insight";
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
const change = (sequence: string): StreamRecord => ({ pk: `A#agc_1#${sequence}`, sk: "@", sequence });
const at = Date.parse("2026-01-31T17:00:00.000Z") / 1000;
const batch = { Records: [record("100", at), record("200", at + 1), record("300", at + 2)] };

const projector = (failing: (sequence: string) => boolean) => {
  const calls: { readonly now: string; readonly sequences: readonly string[] }[] = [];
  const handler = createProjector({
    depsAt: offline,
    project: async ({ now }, changes) => {
      const sequences = changes.map(({ sequence }) => sequence);
      calls.push({ now, sequences });
      expect(changes).toMatchObject(sequences.map(change));
      if (sequences.some(failing)) throw new Error("table away");
    },
  });
  return { calls, handler };
};

describe("createProjector", () => {
  it("hands a batch on in its order, at the time of its last change", async () => {
    const { calls, handler } = projector(() => false);
    expect(await handler(batch, lambdaContext())).toEqual({ batchItemFailures: [] });
    expect(calls).toEqual([{ now: "2026-01-31T17:00:02.000Z", sequences: ["100", "200", "300"] }]);
  });

  it("does nothing for an empty batch", async () => {
    const { calls, handler } = projector(() => false);
    expect(await handler({ Records: [] }, lambdaContext())).toEqual({ batchItemFailures: [] });
    expect(calls).toEqual([]);
  });

  it("finds the change that does not pass, and reports it alone", async () => {
    const { calls, handler } = projector((sequence) => sequence === "200");
    expect(await handler(batch, lambdaContext())).toEqual({ batchItemFailures: [{ itemIdentifier: "200" }] });
    expect(calls.map(({ sequences }) => sequences)).toEqual([["100", "200", "300"], ["100"], ["200"]]);
    expect(calls[1]?.now).toBe("2026-01-31T17:00:00.000Z");
  });

  it("is content when the second attempt passes", async () => {
    let failures = 1;
    const { handler } = projector(() => failures-- > 0);
    expect(await handler(batch, lambdaContext())).toEqual({ batchItemFailures: [] });
  });

  it.each([
    ["a sequence number", { SequenceNumber: undefined }, ""],
    ["a time", { ApproximateCreationDateTime: undefined }, "100"],
    ["keys", { Keys: undefined }, "100"],
    ["a sort key", { Keys: { pk: { S: "A" } } }, "100"],
  ])("reports a record without %s", async (_, changed, itemIdentifier) => {
    const { handler } = projector(() => false);
    const broken = JSON.parse(JSON.stringify({ dynamodb: { ...record("100", at).dynamodb, ...changed } }));
    expect(await handler({ Records: [broken] }, lambdaContext())).toEqual({ batchItemFailures: [{ itemIdentifier }] });
  });
});
