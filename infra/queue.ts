import { HIDDEN_MINUTES, MAX_RECEIVES } from "../packages/functions/src/worker/deliveries.ts";
import { deadLetters, maySend } from "./dead-letters.ts";
import { lambda } from "./function.ts";
import { mayRead, mayTransact, mayWrite, mayWriteMany, table } from "./table.ts";

export const dead = deadLetters("PeriodsDead");

/** One message, one period to advance. */
export const queue = new sst.aws.Queue("Periods", {
  visibilityTimeout: `${HIDDEN_MINUTES} minutes`,
  dlq: { queue: dead.arn, retry: MAX_RECEIVES },
});

export const worker = lambda("Worker", "worker", {
  memory: "1769 MB", // one whole processor: scoring is arithmetic
  timeout: "15 minutes",
  environment: { TABLE_NAME: table.name, QUEUE_URL: queue.url },
  permissions: [
    ...mayRead,
    ...mayWrite,
    ...mayTransact,
    ...mayWriteMany,
    maySend(queue),
    { actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], resources: [queue.arn] },
  ],
});

queue.subscribe(worker.arn, {
  // One period a call: each has the whole invocation for itself.
  batch: { size: 1, partialResponses: true },
  // A year's end closes every agency at once; the API keeps its share of the account's thousand executions.
  transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: 200 } } },
});
