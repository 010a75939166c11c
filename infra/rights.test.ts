import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { TABLE } from "../packages/core/src/dynamo/table.ts";
import { type Bundle, bundlePath } from "./bundles.ts";
import { ARN, ISSUERS, inputsOf, only, type Statement, statementsOf } from "./synth/resources.ts";
import { ROOT, type Synthesis, synthesize } from "./synth/synthesize.ts";

const ROLE = "aws:iam/role:Role";
const FUNCTIONS: readonly (readonly [string, Bundle])[] = [
  ["Graphql", "graphql"],
  ["Tick", "tick"],
  ["Worker", "worker"],
  ["Stream", "stream"],
];

let resources: Synthesis["resources"] = [];
const rightsOf = (name: string): readonly Statement[] => statementsOf(only(resources, ROLE, `${name}Role`));

beforeAll(async () => {
  ({ resources } = await synthesize("production", { Issuers: ISSUERS }));
});

/** The rights an operation needs; a transaction has none of its own, it needs those of its parts. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  GetItem: ["GetItem"],
  BatchGetItem: ["BatchGetItem"],
  PutItem: ["PutItem"],
  UpdateItem: ["UpdateItem"],
  DeleteItem: ["DeleteItem"],
  BatchWriteItem: ["BatchWriteItem"],
  TransactGetItems: ["GetItem"],
  TransactWriteItems: ["PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"],
};

/**
 * What a bundle's code can ask of the table: the SDK keeps the name of every operation that was not shaken out.
 * Query and Scan stand in every bundle, for the SDK's paginators, and so say nothing here.
 */
const rightsNeeded = (bundle: Bundle): readonly string[] => {
  const code = readFileSync(join(ROOT, bundlePath(bundle), "index.mjs"), "utf8");
  const operations = Object.keys(NEEDS).filter((operation) => code.includes(`"${operation}"`));
  return [...new Set(operations.flatMap((operation) => NEEDS[operation] ?? []))].sort();
};

const mayDo = (name: string): readonly string[] => {
  const onTable = rightsOf(name).filter((statement) => statement.resources.includes(ARN.table));
  return onTable.flatMap((statement) => statement.actions.map((action) => action.replace("dynamodb:", "")));
};

it.each(FUNCTIONS)("lets %s do on the table all that its code can do", (name, bundle) => {
  expect(mayDo(name)).toEqual(expect.arrayContaining([...rightsNeeded(bundle)]));
});

it.each([
  ["Graphql", ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"]],
  ["Tick", []],
  [
    "Worker",
    ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem", "BatchWriteItem"],
  ],
  ["Stream", ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem"]],
])("lets %s do no more on the table than this", (name, actions) => {
  expect(mayDo(name)).toEqual(actions);
});

it("lets the table and its indexes be queried, and the tick the due index alone", () => {
  const queried = (name: string) => rightsOf(name).find(({ actions }) => actions.includes("dynamodb:Query"))?.resources;
  const all = [ARN.table, ...Object.keys(TABLE.indexes).map((index) => `${ARN.table}/index/${index}`)];
  expect(FUNCTIONS.map(([name]) => [name, queried(name)])).toEqual([
    ["Graphql", all],
    ["Tick", [`${ARN.table}/index/due`]],
    ["Worker", all],
    ["Stream", all],
  ]);
});

it("holds no wildcard and no scan in any policy", () => {
  const statements = inputsOf(resources, ROLE).flatMap(statementsOf);
  expect(statements.length).toBeGreaterThan(FUNCTIONS.length);
  const named = statements.flatMap(({ actions, resources: on }) => [...actions, ...on]);
  expect(named.filter((text) => /\*|:Scan$|:PartiQL/.test(text))).toEqual([]);
});

it("lets CloudWatch of this account alone raise an alarm", () => {
  const { arn, policy } = only(resources, "aws:sns/topicPolicy:TopicPolicy");
  expect(arn).toBe(ARN.topic);
  expect(JSON.parse(String(policy))).toEqual({
    statements: [
      {
        actions: ["sns:Publish"],
        resources: [ARN.topic],
        principals: [{ type: "Service", identifiers: ["cloudwatch.amazonaws.com"] }],
        conditions: [{ test: "StringEquals", variable: "aws:SourceAccount", values: ["123456789012"] }],
      },
    ],
  });
  const published = inputsOf(resources, ROLE).flatMap(statementsOf);
  expect(published.filter(({ actions }) => actions.some((action) => action.startsWith("sns:")))).toEqual([]);
});

it("adds no managed policy but that for logs", () => {
  const logs = ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"];
  for (const [name] of FUNCTIONS) expect(only(resources, ROLE, `${name}Role`).managedPolicyArns).toEqual(logs);
});

it.each([...FUNCTIONS.map(([name]) => [name, "lambda"]), ["Schedule", "scheduler"]])(
  "gives %s's role to its service, not to everybody in the account",
  (name, service) => {
    expect(only(resources, ROLE, `${name}Role`).assumeRolePolicy).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "AllowAssumeRole",
          Effect: "Allow",
          Action: "sts:AssumeRole",
          Principal: { Service: `${service}.amazonaws.com` },
        },
      ],
    });
  },
);

it.each([
  ["Graphql", []],
  ["Tick", ["Periods", "TickDead"]],
  ["Worker", ["Periods"]],
  ["Stream", ["StreamDead"]],
  ["Schedule", ["TickDead"]],
])("lets %s send to these queues alone: %j", (name, queues) => {
  const sends = rightsOf(name).filter(({ actions }) => actions.includes("sqs:SendMessage"));
  expect(sends.flatMap((statement) => statement.resources)).toEqual(queues.map(ARN.queue));
});

it("lets the worker receive from its queue, and the projection read its stream", () => {
  const on = (name: string, arn: string) =>
    rightsOf(name).flatMap((statement) => (statement.resources.includes(arn) ? statement.actions : []));
  expect(on("Worker", ARN.queue("Periods"))).toEqual([
    "sqs:SendMessage",
    "sqs:ReceiveMessage",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
  ]);
  expect(on("Stream", ARN.stream)).toEqual([
    "dynamodb:DescribeStream",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "dynamodb:ListStreams",
  ]);
});
