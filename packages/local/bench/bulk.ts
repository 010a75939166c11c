import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { type Database, type Item, type Key, keyOf, padded, partition, putMany } from "@kinerja/core/dynamo";
import type { Period } from "@kinerja/core/period";
import { EXPECTATIONS } from "@kinerja/core/shared/classes";
import { randomId } from "@kinerja/core/shared/ids";
import type { SmallAgency } from "../../core/src/testing/fixture.ts";

/*
 * Inputs of what is measured, put straight into the table because a thousand people through the use-cases would take
 * minutes. Nothing measured goes this way, and no use-case writes like this.
 */

/** Copies one of the fixture's staff as many times, under other ids and names; answers the ids. */
export const addColleagues = async ({ db, agency, staff, office }: SmallAgency, count: number) => {
  const [model] = staff;
  if (model === undefined) throw new Error("The agency has no staff to copy.");
  const key = keyOf(agency.id, [model.employee], "@PROFILE");
  const { Item: profile } = await db.client.send(new GetCommand({ TableName: db.table, Key: { ...key } }));
  const text = JSON.stringify(profile);
  const ids = Array.from({ length: count }, () => randomId("emp"));
  const items = ids.flatMap((id, i): (Item & Key)[] => [
    {
      ...JSON.parse(text.replaceAll(model.employee, id)),
      name: `Pelaksana ${padded(i)}`,
      listSk: `pelaksana ${padded(i)}\u0001${id}`,
    },
    { ...keyOf(agency.id, [office.id], `MEMBER#${id}`), employee: id },
  ]);
  await putMany(db, items);
  return ids;
};

/** Everything in one partition, raw. */
const itemsOf = async (db: Database, pk: string): Promise<readonly (Item & Key)[]> => {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const answer = await db.client.send(
      new QueryCommand({
        TableName: db.table,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": pk },
        ExclusiveStartKey: from,
      }),
    );
    items.push(...(answer.Items ?? []));
    from = answer.LastEvaluatedKey;
  } while (from !== undefined);
  return items as (Item & Key)[];
};

/** Rates everybody on a period's roll whom nobody rated, in all nine combinations in turn. */
export const rateEverybody = async ({ db, agency, head }: SmallAgency, period: Period): Promise<void> => {
  for (let shard = 0; shard < (period.shards ?? 0); shard += 1) {
    const inputs = await itemsOf(db, partition(agency.id, period.id, `S${padded(shard, 4)}`));
    const rated = inputs
      .filter((input) => input.rating === null)
      .map((input, i) => ({
        ...input,
        state: "RATED",
        rating: {
          result: i % EXPECTATIONS.length,
          behaviour: Math.floor(i / EXPECTATIONS.length) % EXPECTATIONS.length,
          class: 3,
          final: false,
          by: head.employee,
          at: period.endsAt,
        },
      }));
    await putMany(db, rated);
  }
};
