import { TABLE } from "../packages/core/src/dynamo/table.ts";
import { graphql } from "./api.ts";
import { dead as periodsDead, queue, worker } from "./queue.ts";
import { tick, dead as tickDead } from "./schedule.ts";
import { project, dead as streamDead } from "./stream.ts";
import { table } from "./table.ts";

/*
 * What an operator is woken for; docs/OPERATIONS.md says what to do. CloudWatch takes 10 cents a month for each metric an
 * alarm looks at: 15 here, the first ten of an account are free.
 */

/** Who is told: `npx sst secret set AlarmEmail ops@… --stage <stage>`. Without it the alarms go off and nobody hears them. */
const email = new sst.Secret("AlarmEmail", "");
const topic = new sst.aws.SnsTopic("Alarms");

// CloudWatch of this account alone; the topic's own default would let every role of the account publish.
new aws.sns.TopicPolicy("AlarmsPolicy", {
  arn: topic.arn,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["sns:Publish"],
        resources: [topic.arn],
        principals: [{ type: "Service", identifiers: ["cloudwatch.amazonaws.com"] }],
        conditions: [
          {
            test: "StringEquals",
            variable: "aws:SourceAccount",
            values: [aws.getCallerIdentityOutput().accountId],
          },
        ],
      },
    ],
  }).json,
});

/** Subscribes the address, which then has to confirm it by mail; answers what the deployment says about it. */
const subscribe = (address: string): string => {
  if (address === "") return "Nobody is told of alarms: npx sst secret set AlarmEmail <address>, and deploy again.";
  if (!/^\S+@\S+$/.test(address)) throw new Error("AlarmEmail is one e-mail address.");
  new aws.sns.TopicSubscription("AlarmsEmail", { topic: topic.arn, protocol: "email", endpoint: address });
  return "Alarms go to AlarmEmail, once its subscription is confirmed.";
};
export const alarms = $util.unsecret(email.value.apply(subscribe));

type Given = "alarmDescription" | "comparisonOperator" | "threshold";
type Alarm = Required<Pick<aws.cloudwatch.MetricAlarmArgs, Given>> & Partial<aws.cloudwatch.MetricAlarmArgs>;

const MINUTES = 60;
const above = (threshold: number) => ({ comparisonOperator: "GreaterThanThreshold", threshold });
/** A counter of what failed has no value while nothing does. */
const quietIsGood = { treatMissingData: "notBreaching" };

const alarm = (name: string, own: Alarm): void => {
  new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
    name: `${$app.name}-${$app.stage}-${name}`,
    alarmActions: [topic.arn],
    okActions: [topic.arn],
    evaluationPeriods: 1,
    ...own,
  });
};

for (const [name, { nodes }] of Object.entries({
  PeriodsDead: periodsDead,
  TickDead: tickDead,
  StreamDead: streamDead,
}))
  alarm(name, {
    alarmDescription: "Something was given up after every try, and waits in this queue for two weeks.",
    namespace: "AWS/SQS",
    metricName: "ApproximateNumberOfMessagesVisible",
    dimensions: { QueueName: nodes.queue.name },
    statistic: "Maximum",
    period: 5 * MINUTES,
    ...above(0),
    // A queue nobody touches stops reporting after six hours, with what lies in it.
    treatMissingData: "ignore",
  });

alarm("PeriodsOld", {
  alarmDescription: "A period has waited for its worker, or failed, for an hour.",
  namespace: "AWS/SQS",
  metricName: "ApproximateAgeOfOldestMessage",
  dimensions: { QueueName: queue.nodes.queue.name },
  statistic: "Maximum",
  period: 5 * MINUTES,
  ...above(60 * MINUTES),
  ...quietIsGood,
});

alarm("TickMissing", {
  alarmDescription: "The tick has not run for an hour: nothing opens, closes or is published.",
  namespace: "AWS/Lambda",
  metricName: "Invocations",
  dimensions: { FunctionName: tick.name },
  statistic: "Sum",
  period: 60 * MINUTES,
  comparisonOperator: "LessThanThreshold",
  threshold: 1,
  treatMissingData: "breaching",
});

// What a function answers with is none: these crashed, ran out of time or memory, or were stopped by Lambda.
for (const [name, { name: function_ }] of Object.entries({ Graphql: graphql, Worker: worker, Stream: project }))
  alarm(`${name}Errors`, {
    alarmDescription: "An invocation crashed or ran out of time; its log group says why.",
    namespace: "AWS/Lambda",
    metricName: "Errors",
    dimensions: { FunctionName: function_ },
    statistic: "Sum",
    period: 5 * MINUTES,
    ...above(0),
    ...quietIsGood,
  });

alarm("StreamLate", {
  alarmDescription: "Live figures are a quarter of an hour behind; a stream forgets after a day.",
  namespace: "AWS/Lambda",
  metricName: "IteratorAge",
  dimensions: { FunctionName: project.name },
  statistic: "Maximum",
  period: 5 * MINUTES,
  ...above(15 * MINUTES * 1000),
  ...quietIsGood,
});

/** The table counts without its indexes, and a batch of which one item got through counts as no throttled request. */
const throttled = ["ReadThrottleEvents", "WriteThrottleEvents"].flatMap((metricName) =>
  [{}, ...Object.keys(TABLE.indexes).map((index) => ({ GlobalSecondaryIndexName: index }))].map((index) => ({
    namespace: "AWS/DynamoDB",
    metricName,
    dimensions: { TableName: table.name, ...index },
    stat: "Sum",
    period: 5 * MINUTES,
  })),
);

alarm("Throttled", {
  // A burst is throttled now and then and tried again; a quarter of an hour without a pause is a hot partition or a limit.
  alarmDescription: "The table has refused requests for load for a quarter of an hour.",
  metricQueries: [
    // Without FILL it would stay an alarm when it is over: an alarm on this namespace passes over what is missing.
    { id: "all", expression: "SUM(FILL(METRICS(), 0))", label: "Throttled", returnData: true },
    ...throttled.map((metric, i) => ({ id: `m${i}`, metric })),
  ],
  ...above(0),
  evaluationPeriods: 3,
  ...quietIsGood,
});
