import { beforeAll, describe, expect, it } from "vitest";
import { TABLE } from "../packages/core/src/dynamo/table.ts";
import { ARN, ISSUERS, inputsOf, only } from "./synth/resources.ts";
import { type Synthesis, synthesize } from "./synth/synthesize.ts";

const ALARM = "aws:cloudwatch/metricAlarm:MetricAlarm";
const SUBSCRIPTION = "aws:sns/topicSubscription:TopicSubscription";

let made: Pick<Synthesis, "resources" | "outputs"> = { resources: [], outputs: {} };
beforeAll(async () => {
  made = await synthesize("production", { Issuers: ISSUERS });
});

/** As SST names them: app, stage, resource, and letters of its own. */
const named = (name: string) => expect.stringMatching(new RegExp(`^kinerja-production-${name}-[a-z]{8}$`));
const tellsEverybody = { alarmActions: [ARN.topic], okActions: [ARN.topic] };

const queueAlarm = (name: string, queue: string) => ({
  name: `kinerja-production-${name}`,
  namespace: "AWS/SQS",
  dimensions: { QueueName: named(`${queue}Queue`) },
  statistic: "Maximum",
  period: 300,
  evaluationPeriods: 1,
  comparisonOperator: "GreaterThanThreshold",
  ...tellsEverybody,
});
const deadAlarm = (name: string) => ({
  ...queueAlarm(name, name),
  metricName: "ApproximateNumberOfMessagesVisible",
  threshold: 0,
  treatMissingData: "ignore",
});
const functionAlarm = (name: string, function_: string) => ({
  name: `kinerja-production-${name}`,
  namespace: "AWS/Lambda",
  dimensions: { FunctionName: named(`${function_}Function`) },
  evaluationPeriods: 1,
  ...tellsEverybody,
});
const errorAlarm = (name: string) => ({
  ...functionAlarm(`${name}Errors`, name),
  metricName: "Errors",
  statistic: "Sum",
  period: 300,
  comparisonOperator: "GreaterThanThreshold",
  threshold: 0,
  treatMissingData: "notBreaching",
});

const EXPECTED: Readonly<Record<string, object>> = {
  PeriodsDead: deadAlarm("PeriodsDead"),
  TickDead: deadAlarm("TickDead"),
  StreamDead: deadAlarm("StreamDead"),
  PeriodsOld: {
    ...queueAlarm("PeriodsOld", "Periods"),
    metricName: "ApproximateAgeOfOldestMessage",
    threshold: 3_600,
    treatMissingData: "notBreaching",
  },
  TickMissing: {
    ...functionAlarm("TickMissing", "Tick"),
    metricName: "Invocations",
    statistic: "Sum",
    period: 3_600,
    comparisonOperator: "LessThanThreshold",
    threshold: 1,
    treatMissingData: "breaching",
  },
  GraphqlErrors: errorAlarm("Graphql"),
  WorkerErrors: errorAlarm("Worker"),
  StreamErrors: errorAlarm("Stream"),
  StreamLate: {
    ...functionAlarm("StreamLate", "Stream"),
    metricName: "IteratorAge",
    statistic: "Maximum",
    period: 300,
    comparisonOperator: "GreaterThanThreshold",
    threshold: 900_000,
    treatMissingData: "notBreaching",
  },
  Throttled: {
    name: "kinerja-production-Throttled",
    evaluationPeriods: 3,
    comparisonOperator: "GreaterThanThreshold",
    threshold: 0,
    treatMissingData: "notBreaching",
    metricQueries: expect.any(Array),
    ...tellsEverybody,
  },
};

describe("the alarms", () => {
  it.each(Object.keys(EXPECTED))("%s is as it ought to be, and says what it means", (name) => {
    const { alarmDescription, ...alarm } = only(made.resources, ALARM, `${name}Alarm`);
    expect(alarm).toEqual(EXPECTED[name]);
    expect(alarmDescription).toMatch(/^[A-Z].+\.$/);
  });

  it("are these and no others, and look at 15 metrics, which is what they cost", () => {
    const all = inputsOf(made.resources, ALARM);
    expect(all.map(({ name }) => String(name).replace("kinerja-production-", "")).toSorted()).toEqual(
      Object.keys(EXPECTED).toSorted(),
    );
    const metricsOf = (queries: unknown): number =>
      Array.isArray(queries) ? queries.filter(({ metric }) => metric !== undefined).length : 1;
    expect(all.reduce((sum, { metricQueries }) => sum + metricsOf(metricQueries), 0)).toBe(15);
  });

  it("count what the table and each of its indexes refused, reads and writes", () => {
    const { metricQueries } = only(made.resources, ALARM, "ThrottledAlarm");
    const [sum, ...metrics] = metricQueries as { id: string; metric: object }[];
    expect(sum).toEqual({ id: "all", expression: "SUM(FILL(METRICS(), 0))", label: "Throttled", returnData: true });
    const places = [{}, ...Object.keys(TABLE.indexes).map((name) => ({ GlobalSecondaryIndexName: name }))];
    const wanted = ["ReadThrottleEvents", "WriteThrottleEvents"].flatMap((metricName) =>
      places.map((place) => ({
        namespace: "AWS/DynamoDB",
        metricName,
        dimensions: { TableName: named("TableTable"), ...place },
        stat: "Sum",
        period: 300,
      })),
    );
    expect(metrics).toEqual(wanted.map((metric, i) => ({ id: `m${i}`, metric })));
  });
});

describe("who is told", () => {
  it("is nobody without an address, and the deployment says so", () => {
    expect(inputsOf(made.resources, SUBSCRIPTION)).toEqual([]);
    expect(made.outputs.alarms).toBe(
      "Nobody is told of alarms: npx sst secret set AlarmEmail <address>, and deploy again.",
    );
  });

  it("is the address that was set", async () => {
    const address = "jaga@kinerja.example.go.id";
    const { resources, outputs } = await synthesize("production", { Issuers: ISSUERS, AlarmEmail: address });
    expect(inputsOf(resources, SUBSCRIPTION)).toEqual([{ topic: ARN.topic, protocol: "email", endpoint: address }]);
    expect(outputs.alarms).toBe("Alarms go to AlarmEmail, once its subscription is confirmed.");
  }, 60_000);

  it("is refused when it is no address", async () => {
    const secrets = { Issuers: ISSUERS, AlarmEmail: "the people upstairs" };
    await expect(synthesize("production", secrets)).rejects.toThrow("AlarmEmail is one e-mail address.");
  }, 60_000);
});
