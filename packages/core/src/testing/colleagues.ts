import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { type Item, type Key, keyOf, padded, putMany } from "../dynamo/index.ts";
import { randomId } from "../shared/ids.ts";
import type { Person, SmallAgency } from "./fixture.ts";

/** Copies an employee as many times, under other ids and names, past the use-cases; answers the ids. */
export const addColleagues = async (
  { db, agency }: Pick<SmallAgency, "db" | "agency">,
  model: Person,
  count: number,
): Promise<readonly string[]> => {
  const key = keyOf(agency.id, [model.employee], "@PROFILE");
  const { Item: profile } = await db.client.send(new GetCommand({ TableName: db.table, Key: { ...key } }));
  const text = JSON.stringify(profile);
  const ids = Array.from({ length: count }, () => randomId("emp"));
  await putMany(
    db,
    ids.map((id, i): Item & Key => ({
      ...JSON.parse(text.replaceAll(model.employee, id)),
      name: `Pelaksana ${padded(i)}`,
      listSk: `pelaksana ${padded(i)}\u0001${id}`,
    })),
  );
  return ids;
};
