/** Where what failed for good waits for an operator, 14 days, the longest SQS keeps a message. */
export const deadLetters = (name: string): sst.aws.Queue =>
  new sst.aws.Queue(name, { transform: { queue: { messageRetentionSeconds: 14 * 24 * 3600 } } });

/** The right to send to a queue, and nothing else on it. */
export const maySend = (queue: sst.aws.Queue) => ({ actions: ["sqs:SendMessage"], resources: [queue.arn] });
