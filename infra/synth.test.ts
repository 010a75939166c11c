import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { TABLE } from "../packages/core/src/dynamo/table.ts";
import { MAX_RECEIVES } from "../packages/functions/src/worker/deliveries.ts";
import { ARN, ISSUERS, inputsOf, only } from "./synth/resources.ts";
import { appSettings, ROOT, type Synthesis, synthesize } from "./synth/synthesize.ts";

const TABLE_TYPE = "aws:dynamodb/table:Table";
const QUEUE = "aws:sqs/queue:Queue";
const MAPPING = "aws:lambda/eventSourceMapping:EventSourceMapping";

let resources: Synthesis["resources"] = [];
let shipped: Synthesis["shipped"] = {};
beforeAll(async () => {
  ({ resources, shipped } = await synthesize("production", { Issuers: ISSUERS }));
});

it("asks AWS for these resources and no others", () => {
  const counts: Record<string, number> = {};
  for (const { type } of resources) if (!/^(sst|pulumi):/.test(type)) counts[type] = (counts[type] ?? 0) + 1;
  expect(counts).toEqual({
    "aws:dynamodb/table:Table": 1,
    "aws:lambda/function:Function": 4,
    "aws:lambda/eventSourceMapping:EventSourceMapping": 2,
    "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig": 1,
    "aws:lambda/permission:Permission": 2,
    "aws:iam/role:Role": 5,
    "aws:sqs/queue:Queue": 4,
    "aws:scheduler/schedule:Schedule": 1,
    "aws:sns/topic:Topic": 1,
    "aws:sns/topicPolicy:TopicPolicy": 1,
    "aws:cloudwatch/metricAlarm:MetricAlarm": 10,
    "aws:apigatewayv2/api:Api": 1,
    "aws:apigatewayv2/stage:Stage": 1,
    "aws:apigatewayv2/integration:Integration": 2,
    "aws:apigatewayv2/route:Route": 2,
    "aws:cloudwatch/logGroup:LogGroup": 5,
    "aws:s3/bucketObjectv2:BucketObjectv2": 4,
    "random:index/randomBytes:RandomBytes": 1,
  });
});

describe("the app", () => {
  it("lives in Jakarta, is kept and protected in production, and can be removed elsewhere", async () => {
    const common = { name: "kinerja", home: "aws", providers: { aws: { region: "ap-southeast-3" } } };
    const production = { ...common, stage: "production", removal: "retain", protect: true };
    expect(await appSettings("production")).toEqual(production);
    expect(await appSettings("budi")).toEqual({ ...common, stage: "budi", removal: "remove", protect: false });
  });

  it("is read by SST, which takes no import at the top of its config", () => {
    expect(readFileSync(join(ROOT, "sst.config.ts"), "utf8")).not.toMatch(/^import\b/m);
  });

  it.each([
    ["without token issuers", {}, "Set a value for Issuers with `sst secret set Issuers"],
    ["with unusable ones", { Issuers: "[]" }, "ISSUERS is a JSON array of"],
  ])(
    "is refused %s",
    async (_, secrets, message) => {
      await expect(synthesize("production", secrets)).rejects.toThrow(message);
    },
    60_000,
  );
});

describe("the table", () => {
  it("is the one the stores are written for, recoverable and safe from deletion", () => {
    expect([only(resources, TABLE_TYPE)]).toEqual([
      {
        name: expect.stringMatching(/^kinerja-production-TableTable-[a-z]{8}$/),
        attributes: TABLE.keyAttributes.map((name) => ({ name, type: "S" })),
        billingMode: "PAY_PER_REQUEST",
        hashKey: TABLE.hashKey,
        rangeKey: TABLE.rangeKey,
        globalSecondaryIndexes: Object.entries(TABLE.indexes).map(([name, keys]) => ({
          name,
          ...keys,
          projectionType: "ALL",
        })),
        localSecondaryIndexes: [],
        streamEnabled: true,
        streamViewType: "NEW_AND_OLD_IMAGES",
        ttl: { attributeName: TABLE.timeToLive, enabled: true },
        pointInTimeRecovery: { enabled: true },
        deletionProtectionEnabled: true,
      },
    ]);
  });

  it("has every index that a store reads, and none that nobody does", () => {
    const core = join(ROOT, "packages", "core", "src");
    const files = readdirSync(core, { recursive: true, encoding: "utf8" });
    const sources = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    const read = sources.flatMap((file) => {
      const code = readFileSync(join(core, file), "utf8");
      return [...code.matchAll(/\b(?:index|IndexName): "(\w+)"/g)].map(([, index]) => index);
    });
    const deployed = (only(resources, TABLE_TYPE).globalSecondaryIndexes as { name: string }[]).map(({ name }) => name);
    expect([...new Set(read)].sort()).toEqual(deployed.sort());
  });
});

describe("the functions", () => {
  const variables = { TABLE_NAME: expect.stringMatching(/^kinerja-production-TableTable-/) };
  const queue = { QUEUE_URL: "https://sqs.ap-southeast-3.amazonaws.com/123456789012/PeriodsQueue" };
  it.each([
    ["Graphql", 1024, 20, { ...variables, STAGE: "production", ISSUERS }],
    ["Tick", 512, 60, { ...variables, ...queue }],
    ["Worker", 1769, 900, { ...variables, ...queue }],
    ["Stream", 512, 60, variables],
  ])("%s has its size, its time and what it is told", (name, memorySize, timeout, told) => {
    const made = only(resources, "aws:lambda/function:Function", `${name}Function`);
    const common = { architectures: ["arm64"], runtime: "nodejs24.x", handler: "index.handler", packageType: "Zip" };
    expect(made).toMatchObject({ ...common, memorySize, timeout });
    const { variables: all } = made.environment as { variables: Record<string, string> };
    const ours = Object.entries(all).filter(([variable]) => !variable.startsWith("SST_"));
    expect(Object.fromEntries(ours)).toEqual(told);
  });

  it("are one finished file each, and what the API loads later: what was tested, and nothing that SST adds", () => {
    const file = ["index.mjs"];
    expect(shipped).toEqual({ Graphql: [...file, "local-templates.mjs"], Tick: file, Worker: file, Stream: file });
  });

  it("keep what they log for three months", () => {
    expect(inputsOf(resources, "aws:cloudwatch/logGroup:LogGroup").map((group) => group.retentionInDays)).toEqual(
      Array(5).fill(90),
    );
  });
});

describe("the asynchronous edges", () => {
  it("the queue hides a message for six times the worker's timeout and sets it aside after the worker's last try", () => {
    const made = only(resources, QUEUE, "PeriodsQueue");
    expect(made.visibilityTimeoutSeconds).toBe(6 * 900);
    const redrive = { deadLetterTargetArn: ARN.queue("PeriodsDead"), maxReceiveCount: MAX_RECEIVES };
    expect(JSON.parse(String(made.redrivePolicy))).toEqual(redrive);
  });

  it.each(["PeriodsDead", "TickDead", "StreamDead"])("%s keeps messages for 14 days", (name) => {
    expect(only(resources, QUEUE, `${name}Queue`).messageRetentionSeconds).toBe(14 * 24 * 3600);
  });

  it("the worker gets one period a call, and answers for each message", () => {
    const mappings = inputsOf(resources, MAPPING);
    expect(mappings.find(({ functionName }) => functionName === ARN.function("Worker"))).toEqual({
      eventSourceArn: ARN.queue("Periods"),
      functionName: ARN.function("Worker"),
      batchSize: 1,
      maximumBatchingWindowInSeconds: 0,
      functionResponseTypes: ["ReportBatchItemFailures"],
      scalingConfig: { maximumConcurrency: 200 },
    });
  });

  it("the stream is read from its beginning, and one bad record does not stop it", () => {
    const mappings = inputsOf(resources, MAPPING);
    expect(mappings.find(({ functionName }) => functionName === ARN.function("Stream"))).toEqual({
      eventSourceArn: ARN.stream,
      functionName: ARN.function("Stream"),
      startingPosition: "TRIM_HORIZON",
      batchSize: 100,
      maximumBatchingWindowInSeconds: 5,
      functionResponseTypes: ["ReportBatchItemFailures"],
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 5,
      destinationConfig: { onFailure: { destinationArn: ARN.queue("StreamDead") } },
    });
  });

  it("the tick comes every quarter of an hour in Jakarta, with its scheduled time, and is tried again", () => {
    expect(inputsOf(resources, "aws:scheduler/schedule:Schedule")).toMatchObject([
      {
        scheduleExpression: "cron(0/15 * * * ? *)",
        scheduleExpressionTimezone: "Asia/Jakarta",
        state: "ENABLED",
        target: {
          arn: ARN.function("Tick"),
          input: '{"time":"<aws.scheduler.scheduled-time>"}',
          retryPolicy: { maximumRetryAttempts: 5 },
          deadLetterConfig: { arn: ARN.queue("TickDead") },
        },
      },
    ]);
    expect(inputsOf(resources, "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig")).toMatchObject([
      { maximumRetryAttempts: 2, destinationConfig: { onFailure: { destination: ARN.queue("TickDead") } } },
    ]);
  });
});

describe("the API", () => {
  it("takes GraphQL by POST and GET, in the event format the handler reads", () => {
    const routes = inputsOf(resources, "aws:apigatewayv2/route:Route").map(({ routeKey }) => routeKey);
    expect(routes.sort()).toEqual(["GET /graphql", "POST /graphql"]);
    for (const integration of inputsOf(resources, "aws:apigatewayv2/integration:Integration"))
      expect(integration).toMatchObject({ integrationUri: ARN.function("Graphql"), payloadFormatVersion: "2.0" });
  });

  it("answers browsers' preflight requests, and asks no cookies of them", () => {
    expect(inputsOf(resources, "aws:apigatewayv2/api:Api")).toMatchObject([
      {
        protocolType: "HTTP",
        corsConfiguration: {
          allowOrigins: ["*"],
          allowMethods: ["GET", "POST"],
          allowHeaders: ["accept-language", "apollo-require-preflight", "authorization", "content-type"],
          maxAge: 86_400,
        },
      },
    ]);
  });

  it("logs nothing by which an anonymous sender could be found", () => {
    const { format } = only(resources, "aws:apigatewayv2/stage:Stage").accessLogSettings as { format: string };
    expect(Object.keys(JSON.parse(format))).toEqual([
      "requestId",
      "requestTime",
      "routeKey",
      "status",
      "responseLatency",
      "integrationLatency",
      "integrationErrorMessage",
    ]);
  });
});
