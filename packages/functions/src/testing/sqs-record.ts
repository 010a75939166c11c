import type { Instant } from "@kinerja/core/shared/time";
import type { SQSRecord } from "aws-lambda";

/** A message as SQS hands it to the worker. */
export const sqsRecord = (
  body: string,
  { sentAt, messageId = "m-1", receives = 1 }: { sentAt: Instant; messageId?: string; receives?: number },
): SQSRecord => ({
  messageId,
  body,
  receiptHandle: messageId,
  attributes: {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: String(Date.parse(sentAt)),
    SenderId: "test",
    ApproximateFirstReceiveTimestamp: "0",
  },
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: "arn:aws:sqs:ap-southeast-3:000000000000:steps",
  awsRegion: "ap-southeast-3",
});
