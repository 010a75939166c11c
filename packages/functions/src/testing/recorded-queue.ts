import { type SendMessageBatchCommandInput, SQSClient } from "@aws-sdk/client-sqs";
import type { Queue } from "../queue.ts";

/** A queue that sends nothing and keeps the bodies of each request, refusing those a test names; it answers `after`. */
export const recordedQueue = (
  refused: (body: string) => boolean = () => false,
  after: () => Promise<void> = async () => {},
) => {
  const requests: (readonly string[])[] = [];
  const client = new SQSClient({ region: "ap-southeast-3" });
  client.middlewareStack.add(
    () => async (args) => {
      const { Entries: entries = [] } = args.input as SendMessageBatchCommandInput;
      requests.push(entries.map(({ MessageBody: body = "" }) => body));
      await after();
      const failed = entries.filter(({ MessageBody: body = "" }) => refused(body));
      const output = {
        $metadata: {},
        Successful: [],
        Failed: failed.map(({ Id }) => ({ Id, SenderFault: false, Code: "Busy" })),
      };
      return { response: {}, output };
    },
    { step: "initialize" },
  );
  const queue: Queue = { client, url: "http://127.0.0.1:1/000000000000/steps" };
  return { queue, requests };
};
