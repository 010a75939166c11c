import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";

export type Attributes = Record<string, AttributeValue>;
/** A range to read, and what is written once it was read; at the end what takes all of them. */
export type Plan = {
  readonly ranges: readonly { readonly input: QueryCommandInput; readonly items: readonly Attributes[] }[];
  readonly last: readonly Attributes[];
};
export type RawTable = { readonly client: Pick<DynamoDBClient, "send">; readonly table: string };

/** As the stores write: 25 items a request, 8 requests at a time. */
const BATCH = 25;
export const WRITERS = 8;
/** Ranges being read before what was read first is written. */
export const READERS = 2;

const readRange = async ({ client }: RawTable, input: QueryCommandInput): Promise<void> => {
  let from: QueryCommandInput["ExclusiveStartKey"];
  do {
    const answer = await client.send(new QueryCommand({ ...input, ExclusiveStartKey: from }));
    from = answer.LastEvaluatedKey;
  } while (from !== undefined);
};

const writeBatch = async ({ client, table }: RawTable, items: readonly Attributes[]): Promise<void> => {
  const requests = items.map((Item) => ({ PutRequest: { Item } }));
  const { UnprocessedItems: left = {} } = await client.send(
    new BatchWriteItemCommand({ RequestItems: { [table]: requests } }),
  );
  if (Object.keys(left).length > 0) throw new Error("The table left items of the baseline unwritten.");
};

/**
 * What a close is measured against: a loop over the same ranges that writes the same items, made beforehand, in raw
 * batches as they are sent. It converts, parses, scores, ranks, checks, checkpoints and publishes nothing, and reads ahead while it writes, so
 * that it never waits longer than the table makes it.
 */
export const readAndWrite = async (db: RawTable, { ranges, last }: Plan): Promise<void> => {
  async function* batches(): AsyncGenerator<readonly Attributes[]> {
    const reading = ranges.slice(0, READERS).map(({ input }) => readRange(db, input));
    for (const [place, { items }] of ranges.entries()) {
      await reading.shift();
      const ahead = ranges[place + READERS];
      if (ahead !== undefined) reading.push(readRange(db, ahead.input));
      for (let i = 0; i < items.length; i += BATCH) yield items.slice(i, i + BATCH);
    }
    for (let i = 0; i < last.length; i += BATCH) yield last.slice(i, i + BATCH);
  }
  const source = batches();
  const write = async (): Promise<void> => {
    for await (const batch of source) await writeBatch(db, batch);
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
};
