import { deadLetters, maySend } from "./dead-letters.ts";
import { lambda } from "./function.ts";
import { mayRead, mayTransact, mayWrite, mayWriteMany, table } from "./table.ts";

const dead = deadLetters("PeriodsDead");

/** One message, one period to advance. Hidden for six times the worker's timeout, as AWS asks, so that a throttled
 * delivery is not taken for a lost one; a worker that died is not missed: the next tick finds its period still due. */
export const queue = new sst.aws.Queue("Periods", {
  visibilityTimeout: "90 minutes",
  dlq: { queue: dead.arn, retry: 5 },
});

const worker = lambda("Worker", "worker", {
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
