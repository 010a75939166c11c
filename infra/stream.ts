import { deadLetters, maySend } from "./dead-letters.ts";
import { lambda } from "./function.ts";
import { mayRead, mayWrite, table } from "./table.ts";

const dead = deadLetters("StreamDead");

const project = lambda("Stream", "stream", {
  memory: "512 MB",
  timeout: "1 minute",
  environment: { TABLE_NAME: table.name },
  permissions: [
    ...mayRead,
    ...mayWrite,
    maySend(dead),
    {
      actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"],
      resources: [table.nodes.table.streamArn],
    },
  ],
});

table.subscribe("Project", project.arn, {
  transform: {
    eventSourceMapping: {
      // From the oldest record on: none is lost between the table's making and the mapping's.
      startingPosition: "TRIM_HORIZON",
      functionResponseTypes: ["ReportBatchItemFailures"],
      // A record that cannot be handled must not hold up its shard: halved away, tried five times, set aside.
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 5,
      destinationConfig: { onFailure: { destinationArn: dead.arn } },
    },
  },
});
