import type { Database, Item } from "@kinerja/core/dynamo";
import { rounded } from "./statistics.ts";

/** Table requests by command, and the units DynamoDB says they consumed, those of its indexes included. */
export type Consumption = {
  readonly requests: number;
  readonly commands: Readonly<Record<string, number>>;
  readonly readUnits: number;
  readonly writeUnits: number;
};

const WRITE_UNIT_BYTES = 1024;
const BATCH_WRITE = 25;

/** What a value counts in bytes, as DynamoDB reckons item sizes (developer guide, "DynamoDB item sizes"). */
const bytesOf = (value: unknown): number => {
  if (typeof value === "string") return Buffer.byteLength(value);
  if (typeof value === "number") return Math.ceil(String(Math.abs(value)).length / 2) + 1;
  if (typeof value !== "object" || value === null) return 1;
  const parts = Array.isArray(value) ? value.map((one) => bytesOf(one) + 1) : [itemBytes(value) + 1];
  return 3 + parts.reduce((sum, one) => sum + one, 0);
};
/** An item's size in bytes. */
export const itemBytes = (item: object): number =>
  Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOf(value), 0);

const nameOf = (item: Item): string => `${String(item.pk)} ${String(item.sk)}`;
/** The table itself and each index the item stands in. */
const copiesOf = (item: Item): number => 1 + Number("listPk" in item) + Number("duePk" in item);

type Input = {
  readonly ExpressionAttributeValues?: object;
  readonly ExclusiveStartKey?: object;
  readonly Item?: Item;
  readonly RequestItems?: Readonly<Record<string, unknown>>;
};
type Capacity = { readonly CapacityUnits?: number };
type Output = { readonly ConsumedCapacity?: Capacity | readonly Capacity[] };
type Batch = readonly { readonly PutRequest?: { readonly Item?: Item } }[];

const putsOf = ({ Item: item, RequestItems: requests = {} }: Input): readonly Item[] => [
  ...(item === undefined ? [] : [item]),
  ...Object.values(requests).flatMap((batch) =>
    Array.isArray(batch) ? (batch as Batch).flatMap(({ PutRequest: put }) => (put?.Item ? [put.Item] : [])) : [],
  ),
];

/** What was sent while the meter ran: the units of each page of a query, by its range and where it begins. */
type Traffic = {
  readonly commands: Record<string, number>;
  readonly units: { read: number; write: number };
  readonly read: Map<string, number>;
  readonly written: Map<string, Item>;
};

/**
 * The least that queries and plain writes could do the same with: every page of a range read once, and every item put
 * written once, in full batches.
 */
const leastOf = ({ read, written }: Traffic) => {
  const puts = [...written.values()];
  const units = puts.map((item) => Math.ceil(itemBytes(item) / WRITE_UNIT_BYTES) * copiesOf(item));
  return {
    requests: read.size + Math.ceil(puts.length / BATCH_WRITE),
    readUnits: rounded([...read.values()].reduce((sum, one) => sum + one, 0)),
    writeUnits: units.reduce((sum, one) => sum + one, 0),
  };
};

/** Has the table say what each request of a client consumed. */
export const askForCapacity = (client: Database["client"]): void => {
  client.middlewareStack.add(
    (next) => async (args) => next({ ...args, input: { ...args.input, ReturnConsumedCapacity: "TOTAL" } }),
    // Right before it is sent: what converts an input on the way need not know of it.
    { step: "serialize", priority: "high", name: "askForCapacity" },
  );
};

/** Runs something, and answers what its table requests used and the least they could have. */
export type Meter = <T>(run: () => Promise<T>) => Promise<{
  readonly answer: T;
  readonly used: Consumption;
  readonly least: Omit<Consumption, "commands">;
}>;

/** Asks every request of a client for its consumption while the meter runs; one thing at a time is metered. */
export const meterOf = (client: Database["client"]): Meter => {
  let traffic: Traffic | null = null;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const current = traffic;
      if (current === null) return next(args);
      const input = args.input as Input;
      const answer = await next(args);
      const output = answer.output as Output;
      const command = String(context.commandName).replace(/Command$/, "");
      current.commands[command] = (current.commands[command] ?? 0) + 1;
      const capacities = [output.ConsumedCapacity ?? []].flat();
      const units = capacities.reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
      current.units[/Get|Query/.test(command) ? "read" : "write"] += units;
      if (command === "Query")
        current.read.set(JSON.stringify([input.ExpressionAttributeValues, input.ExclusiveStartKey]), units);
      for (const item of putsOf(input)) current.written.set(nameOf(item), item);
      return answer;
    },
    { step: "initialize", name: "meter" },
  );
  askForCapacity(client);
  return async (run) => {
    const mine: Traffic = { commands: {}, units: { read: 0, write: 0 }, read: new Map(), written: new Map() };
    traffic = mine;
    const answer = await run();
    traffic = null;
    const used: Consumption = {
      requests: Object.values(mine.commands).reduce((sum, count) => sum + count, 0),
      commands: mine.commands,
      readUnits: rounded(mine.units.read),
      writeUnits: rounded(mine.units.write),
    };
    return { answer, used, least: leastOf(mine) };
  };
};
