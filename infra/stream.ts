import { deadLetters, maySend } from "./dead-letters.ts";
import { lambda } from "./function.ts";
import { mayRead, mayWrite, table } from "./table.ts";

export const dead = deadLetters("StreamDead");

export const project = lambda("Stream", "stream", {
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
      // A batch reads each roll it touches once. Five seconds of changes go together; a hundred that are each of another
      // roll are read within half of the function's time.
      batchSize: 100,
      maximumBatchingWindowInSeconds: 5,
      functionResponseTypes: ["ReportBatchItemFailures"],
      // A record that cannot be handled must not hold up its shard: halved away, tried five times, set aside.
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 5,
      destinationConfig: { onFailure: { destinationArn: dead.arn } },
    },
  },
});
