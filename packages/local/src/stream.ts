import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import * as z from "zod/mini";
import type { Clock } from "./clock.ts";
import { failedItems, type Handler, invoke } from "./lambda.ts";
import { readState, writeState } from "./state-file.ts";
import { toLambdaRecord } from "./stream-record.ts";

export type StreamSettings = {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly handler: Handler<DynamoDBStreamEvent, DynamoDBBatchResponse>;
  readonly clock: Clock;
  /** Keeps how far each shard was read; null keeps it in memory. */
  readonly file: string | null;
  /** Records per invocation. */
  readonly batchSize: number;
  /** Deliveries after which a record is set aside, so that it does not hold up the others. */
  readonly maxAttempts: number;
};

export type SetAside = { readonly sequenceNumber: string; readonly reason: string };

/** A stand-in for the event source mapping between the table's stream and its Lambda function. */
export type StreamRunner = {
  /** Reads each shard once and hands over what is new; answers how many records it handed over. */
  readonly poll: () => Promise<number>;
  readonly setAside: () => readonly SetAside[];
};

const State = z.object({ streamArn: z.string(), checkpoints: z.record(z.string(), z.string()) });

const sequenceOf = (record: StreamRecord): string => record.dynamodb?.SequenceNumber ?? "";

export const createStreamRunner = (settings: StreamSettings): StreamRunner => {
  const { client, streamArn, handler, clock, file, batchSize, maxAttempts } = settings;
  const stored = readState(file, State);
  // A table made anew has a stream of its own, and its checkpoints begin anew.
  const checkpoints = new Map(stored?.streamArn === streamArn ? Object.entries(stored.checkpoints) : []);
  const finished = new Set<string>();
  const attempts = new Map<string, number>();
  const aside: SetAside[] = [];

  const advance = (shard: string, sequenceNumber: string): void => {
    checkpoints.set(shard, sequenceNumber);
    writeState(file, { streamArn, checkpoints: Object.fromEntries(checkpoints) });
  };

  const openShards = async (): Promise<readonly Shard[]> => {
    const shards: Shard[] = [];
    let from: string | undefined;
    do {
      const { StreamDescription: page } = await client.send(
        new DescribeStreamCommand({ StreamArn: streamArn, ExclusiveStartShardId: from }),
      );
      shards.push(...(page?.Shards ?? []));
      from = page?.LastEvaluatedShardId;
    } while (from !== undefined);
    const known = new Set(shards.map((shard) => shard.ShardId));
    // A child shard waits for its parent: an item's changes stay in order.
    return shards.filter(({ ShardId: id = "", ParentShardId: parent = "" }) => {
      const waits = known.has(parent) && !finished.has(parent);
      return !finished.has(id) && !waits;
    });
  };

  const iteratorFor = async (shard: string): Promise<string | undefined> => {
    const base = { StreamArn: streamArn, ShardId: shard };
    const after = checkpoints.get(shard);
    const from = { ShardIteratorType: "AFTER_SEQUENCE_NUMBER" as const, SequenceNumber: after };
    const oldest = { ShardIteratorType: "TRIM_HORIZON" as const };
    try {
      const command = new GetShardIteratorCommand({ ...base, ...(after === undefined ? oldest : from) });
      return (await client.send(command)).ShardIterator;
    } catch (error) {
      if (!(error instanceof TrimmedDataAccessException)) throw error;
      // Streams keep a day; what is older than that is gone for Lambda too.
      return (await client.send(new GetShardIteratorCommand({ ...base, ...oldest }))).ShardIterator;
    }
  };

  /** One invocation; answers the first record that failed with the reason, or null when all were handled. */
  const deliver = async (records: readonly StreamRecord[]): Promise<readonly [number, string] | null> => {
    try {
      const event = { Records: records.map((record) => toLambdaRecord(record, streamArn, clock)) };
      const failed = failedItems(await invoke("stream", handler, event), records.map(sequenceOf));
      const first = records.findIndex((record) => failed.has(sequenceOf(record)));
      return first === -1 ? null : [first, "named in batchItemFailures"];
    } catch (error) {
      console.error("stream:", error);
      return [0, String(error)];
    }
  };

  const readShard = async (shard: string): Promise<number> => {
    const iterator = await iteratorFor(shard);
    if (iterator === undefined) return 0;
    const answer = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: batchSize }));
    const records = answer.Records ?? [];
    if (records.length === 0) {
      if (answer.NextShardIterator === undefined) finished.add(shard);
      return 0;
    }
    const failure = await deliver(records);
    const [first, reason] = failure ?? [records.length, ""];
    const last = records[first - 1];
    if (last !== undefined) advance(shard, sequenceOf(last));
    const failed = records[first];
    if (failed === undefined) return records.length;
    const sequenceNumber = sequenceOf(failed);
    const tried = (attempts.get(sequenceNumber) ?? 0) + 1;
    attempts.set(sequenceNumber, tried);
    if (tried >= maxAttempts) {
      attempts.delete(sequenceNumber);
      aside.push({ sequenceNumber, reason });
      advance(shard, sequenceNumber);
    }
    return records.length;
  };

  return {
    poll: async () => {
      let handed = 0;
      for (const { ShardId } of await openShards()) if (ShardId !== undefined) handed += await readShard(ShardId);
      return handed;
    },
    setAside: () => aside,
  };
};
