import {
  type AttributeValue,
  BatchWriteItemCommand,
  type BatchWriteItemCommandOutput,
  QueryCommand,
  type QueryCommandOutput,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import { InvariantError } from "../shared/errors.ts";
import type { Database } from "./deps.ts";

/*
 * The two requests that carry a period's tens of thousands of items, with plain values on our side as the document
 * client has them. It converts through generic layers that take longer than scoring; what stands in our items is only
 * text, whole numbers, truth values, null, lists and maps.
 */

type Plain = Record<string, unknown>;
type Attributes = Record<string, AttributeValue>;

const numberOf = (text: string): number => {
  const number = Number(text);
  if (Math.abs(number) <= Number.MAX_SAFE_INTEGER) return number;
  throw new InvariantError(`${text} is no number that can be held exactly.`);
};

const plainValue = (attribute: AttributeValue): unknown => {
  if (attribute.S !== undefined) return attribute.S;
  if (attribute.N !== undefined) return numberOf(attribute.N);
  if (attribute.M !== undefined) return plainOf(attribute.M);
  if (attribute.L !== undefined) return attribute.L.map(plainValue);
  if (attribute.NULL !== undefined) return null;
  if (attribute.BOOL !== undefined) return attribute.BOOL;
  throw new InvariantError(`An attribute of type ${Object.keys(attribute).join(", ")} is in no item of ours.`);
};

/** An item's attributes as plain values. */
export const plainOf = (attributes: Attributes): Plain => {
  const plain: Plain = {};
  for (const name of Object.keys(attributes)) {
    const attribute = attributes[name];
    if (attribute !== undefined) plain[name] = plainValue(attribute);
  }
  return plain;
};

const attributeOf = (value: unknown): AttributeValue => {
  if (typeof value === "string") return { S: value };
  if (typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { N: String(value) };
  if (typeof value === "boolean") return { BOOL: value };
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) return { L: value.map(attributeOf) };
  if (typeof value === "object") return { M: attributesOf(value) };
  throw new InvariantError(`A ${typeof value} cannot be kept: ${String(value)}.`);
};

/** Plain values as an item's attributes; what is undefined is left out. */
export const attributesOf = (plain: object): Attributes => {
  const attributes: Attributes = {};
  const values = plain as Plain;
  for (const name of Object.keys(plain)) if (values[name] !== undefined) attributes[name] = attributeOf(values[name]);
  return attributes;
};

/** As much of a client and of a command's middleware as is used here; both take raw commands with any input. */
type Sender = { readonly send: (command: object) => Promise<object> };
type Handler = (args: { readonly input: object }) => Promise<{ readonly output: object; readonly response: unknown }>;
type Stack = { readonly add: (middleware: (next: Handler, context: object) => Handler, where: object) => void };

/** The client copies all that is sent and answered for a log, also where none is kept; nobody is to read it there. */
const UNTOLD = { inputFilterSensitiveLog: () => null, outputFilterSensitiveLog: () => null };

/** Innermost of what happens to a command before it becomes a request: whoever watches outside sees plain values. */
const INNERMOST = { step: "initialize", priority: "low", name: "plainValues" } as const;

const send = (
  db: Database,
  command: { readonly middlewareStack: object },
  input: object,
  toRaw: (input: never) => object,
  toPlain: (output: never) => object,
): Promise<object> => {
  (command.middlewareStack as Stack).add((next, context) => {
    Object.assign(context, UNTOLD);
    return async (args) => {
      const { output, response } = await next({ ...args, input: toRaw(args.input as never) });
      return { response, output: toPlain(output as never) };
    };
  }, INNERMOST);
  return (db.client as Sender).send(Object.assign(command, { input }));
};

export type QueryInput = {
  readonly ExpressionAttributeValues: Plain;
  readonly ExclusiveStartKey?: Plain;
} & Readonly<Record<string, unknown>>;
export type QueryPage = { readonly Items: readonly Plain[]; readonly LastEvaluatedKey?: Plain };

const rawQuery = ({ ExpressionAttributeValues, ExclusiveStartKey, ...input }: QueryInput): object => ({
  ...input,
  ExpressionAttributeValues: attributesOf(ExpressionAttributeValues),
  ...(ExclusiveStartKey === undefined ? {} : { ExclusiveStartKey: attributesOf(ExclusiveStartKey) }),
});
const plainPage = ({ Items = [], LastEvaluatedKey, ...output }: QueryCommandOutput): object => ({
  ...output,
  Items: Items.map(plainOf),
  ...(LastEvaluatedKey === undefined ? {} : { LastEvaluatedKey: plainOf(LastEvaluatedKey) }),
});

/** One page of a query. */
export const sendQuery = async (db: Database, input: QueryInput): Promise<QueryPage> =>
  (await send(db, new QueryCommand({ TableName: db.table }), input, rawQuery, plainPage)) as QueryPage;

/** One item to be put, or one to be removed by its key. */
export type BatchRequest =
  | { readonly PutRequest: { readonly Item: Plain } }
  | { readonly DeleteRequest: { readonly Key: Plain } };
type Batches<Request> = Readonly<Record<string, readonly Request[]>>;

const rawRequest = (request: BatchRequest): WriteRequest =>
  "PutRequest" in request
    ? { PutRequest: { Item: attributesOf(request.PutRequest.Item) } }
    : { DeleteRequest: { Key: attributesOf(request.DeleteRequest.Key) } };
const plainRequest = ({ PutRequest, DeleteRequest }: WriteRequest): BatchRequest =>
  PutRequest === undefined
    ? { DeleteRequest: { Key: plainOf(DeleteRequest?.Key ?? {}) } }
    : { PutRequest: { Item: plainOf(PutRequest.Item ?? {}) } };
const ofEach = <From, To>(batches: Batches<From>, to: (request: From) => To): Batches<To> =>
  Object.fromEntries(Object.entries(batches).map(([table, requests]) => [table, requests.map(to)]));

const rawBatches = ({ RequestItems }: { readonly RequestItems: Batches<BatchRequest> }): object => ({
  RequestItems: ofEach(RequestItems, rawRequest),
});
const plainBatches = ({ UnprocessedItems = {}, ...output }: BatchWriteItemCommandOutput): object => ({
  ...output,
  UnprocessedItems: ofEach(UnprocessedItems, plainRequest),
});

/** Writes up to 25 items; answers the requests that the table left undone. */
export const sendBatchWrite = async (
  db: Database,
  requests: readonly BatchRequest[],
): Promise<readonly BatchRequest[]> => {
  const input = { RequestItems: { [db.table]: requests } };
  const command = new BatchWriteItemCommand({ RequestItems: {} });
  const { UnprocessedItems } = (await send(db, command, input, rawBatches, plainBatches)) as {
    readonly UnprocessedItems?: Batches<BatchRequest>;
  };
  return UnprocessedItems?.[db.table] ?? [];
};
