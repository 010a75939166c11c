import { BatchWriteCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { type Database, type Item, putMany } from "../dynamo/index.ts";
import { canonicalJson } from "../shared/json.ts";

type Stored = Item & { readonly pk: string; readonly sk: string };

const nameOf = (item: Stored): string => `${item.pk} ${item.sk}`;

/** Everything in a test's table by key; nothing in the domain ever scans. `of` keeps one agency's partitions. */
export const snapshot = async (db: Database, of = ""): Promise<readonly Stored[]> => {
  const items: Stored[] = [];
  let from: Item | undefined;
  do {
    const page = await db.client.send(
      new ScanCommand({ TableName: db.table, ConsistentRead: true, ExclusiveStartKey: from }),
    );
    items.push(...((page.Items ?? []) as Stored[]));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items.filter((item) => item.pk.includes(of)).toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
};

/** Puts a test's table back to what a snapshot of all of it held; what is as it was is left alone. */
export const restore = async (db: Database, items: readonly Stored[]): Promise<void> => {
  const now = new Map((await snapshot(db)).map((item) => [nameOf(item), canonicalJson(item)]));
  const kept = new Set(items.map(nameOf));
  const gone = [...now.keys()].filter((name) => !kept.has(name)).map((name) => name.split(" "));
  for (let i = 0; i < gone.length; i += 25) {
    const requests = gone.slice(i, i + 25).map(([pk, sk]) => ({ DeleteRequest: { Key: { pk, sk } } }));
    await db.client.send(new BatchWriteCommand({ RequestItems: { [db.table]: requests } }));
  }
  await putMany(
    db,
    items.filter((item) => now.get(nameOf(item)) !== canonicalJson(item)),
  );
};
