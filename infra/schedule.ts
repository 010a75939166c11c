import { deadLetters, maySend } from "./dead-letters.ts";
import { lambda } from "./function.ts";
import { queue } from "./queue.ts";
import { mayQueryDue, table } from "./table.ts";

export const dead = deadLetters("TickDead");

// The scheduler only hands the event over: what the function itself fails at is Lambda's to retry and to set aside.
export const tick = lambda("Tick", "tick", {
  memory: "512 MB",
  timeout: "1 minute",
  environment: { TABLE_NAME: table.name, QUEUE_URL: queue.url },
  permissions: [...mayQueryDue, maySend(queue), maySend(dead)],
  retries: 2,
  transform: { eventInvokeConfig: { destinationConfig: { onFailure: { destination: dead.arn } } } },
});

// On the quarter hour, not every 15 minutes from whenever it was deployed: deadlines end at midnight in Indonesia.
new sst.aws.CronV2("Schedule", {
  function: tick,
  schedule: "cron(0/15 * * * ? *)",
  timezone: "Asia/Jakarta",
  retries: 5,
  dlq: dead.arn,
  event: { time: "<aws.scheduler.scheduled-time>" },
});
