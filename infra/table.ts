import { TABLE } from "../packages/core/src/dynamo/table.ts";

/** The one table; point-in-time recovery is always on in this component, and an index carries whole items. */
export const table = new sst.aws.Dynamo("Table", {
  fields: Object.fromEntries(TABLE.keyAttributes.map((name) => [name, "string" as const])),
  primaryIndex: { hashKey: TABLE.hashKey, rangeKey: TABLE.rangeKey },
  globalIndexes: TABLE.indexes,
  stream: TABLE.stream,
  ttl: TABLE.timeToLive,
  deletionProtection: $app.protect,
});

const indexArn = (name: keyof typeof TABLE.indexes) => $interpolate`${table.arn}/index/${name}`;

export const mayRead = [
  { actions: ["dynamodb:GetItem", "dynamodb:BatchGetItem"], resources: [table.arn] },
  { actions: ["dynamodb:Query"], resources: [table.arn, indexArn("list"), indexArn("due")] },
];

export const mayWrite = [{ actions: ["dynamodb:PutItem", "dynamodb:UpdateItem"], resources: [table.arn] }];

/** Besides `mayWrite`: a transaction has no right of its own, it needs those of its parts. */
export const mayTransact = [
  { actions: ["dynamodb:DeleteItem", "dynamodb:ConditionCheckItem"], resources: [table.arn] },
];

/** Unconditional writes of many items: the close alone. */
export const mayWriteMany = [{ actions: ["dynamodb:BatchWriteItem"], resources: [table.arn] }];

export const mayQueryDue = [{ actions: ["dynamodb:Query"], resources: [indexArn("due")] }];
