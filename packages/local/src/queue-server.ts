import { createServer, type IncomingMessage } from "node:http";
import * as z from "zod/mini";
import { ACCOUNT, LOOPBACK } from "./paths.ts";
import type { Queue } from "./queue.ts";

const MAX_BATCH = 10;
const MAX_BYTES = 1_048_576; // of a message, and of a batch together
const MAX_DELAY_SECONDS = 900;

const Delay = z.optional(z.int().check(z.minimum(0), z.maximum(MAX_DELAY_SECONDS)));
// Strict: what this stand-in does not carry (message attributes, FIFO groups) is refused and not dropped.
const SendMessage = z.strictObject({ QueueUrl: z.string(), MessageBody: z.string(), DelaySeconds: Delay });
const SendMessageBatch = z.strictObject({
  QueueUrl: z.string(),
  Entries: z.array(z.strictObject({ Id: z.string(), MessageBody: z.string(), DelaySeconds: Delay })),
});

class Refusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "Refusal";
    this.code = code;
  }
}

const parse = <T>(schema: z.ZodMiniType<T>, body: unknown): T => {
  const parsed = z.safeParse(schema, body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Refusal("InvalidParameterValue", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is not valid"}`);
};

const checkSize = (bodies: readonly string[], code: string): void => {
  const bytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0);
  if (bytes > MAX_BYTES) throw new Refusal(code, `${bytes} bytes; at most ${MAX_BYTES} are taken.`);
  if (bodies.includes("")) throw new Refusal("MissingParameter", "A message has a body.");
};

/** SQS's JSON protocol for the two actions the deployed functions use; the trigger needs no HTTP. */
const answer = (queue: Queue, url: string, action: string, body: unknown): object => {
  const checkUrl = (given: string) => {
    if (given !== url) throw new Refusal("QueueDoesNotExist", `There is no queue ${given}.`);
  };
  if (action === "SendMessage") {
    const input = parse(SendMessage, body);
    checkUrl(input.QueueUrl);
    checkSize([input.MessageBody], "InvalidParameterValue");
    const { messageId, md5 } = queue.send(input.MessageBody, input.DelaySeconds ?? 0);
    return { MessageId: messageId, MD5OfMessageBody: md5 };
  }
  if (action === "SendMessageBatch") {
    const { QueueUrl, Entries: entries } = parse(SendMessageBatch, body);
    checkUrl(QueueUrl);
    if (entries.length === 0) throw new Refusal("EmptyBatchRequest", "A batch has at least one entry.");
    if (entries.length > MAX_BATCH) throw new Refusal("TooManyEntriesInBatchRequest", `At most ${MAX_BATCH} entries.`);
    if (new Set(entries.map((entry) => entry.Id)).size < entries.length)
      throw new Refusal("BatchEntryIdsNotDistinct", "The ids of a batch's entries differ.");
    checkSize(
      entries.map((entry) => entry.MessageBody),
      "BatchRequestTooLong",
    );
    const sent = entries.map((entry) => ({ Id: entry.Id, ...queue.send(entry.MessageBody, entry.DelaySeconds ?? 0) }));
    return {
      Successful: sent.map(({ Id, messageId, md5 }) => ({ Id, MessageId: messageId, MD5OfMessageBody: md5 })),
      Failed: [],
    };
  }
  throw new Refusal("UnsupportedOperation", `${action} is not among the actions of the local queue.`);
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
};

export type QueueServer = {
  /** For AWS_ENDPOINT_URL_SQS. */
  readonly endpoint: string;
  /** For QUEUE_URL. */
  readonly queueUrl: string;
  readonly stop: () => Promise<void>;
};

/** Serves one queue on a free loopback port to `@aws-sdk/client-sqs`. */
export const serveQueue = async (queue: Queue): Promise<QueueServer> => {
  let queueUrl = "";
  const server = createServer(async (request, response) => {
    const reply = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/x-amz-json-1.0" }).end(JSON.stringify(body));
    try {
      const action = String(request.headers["x-amz-target"] ?? "").replace(/^AmazonSQS\./, "");
      reply(200, answer(queue, queueUrl, action, await readBody(request)));
    } catch (error) {
      const code = error instanceof Refusal ? error.code : "InternalFailure";
      reply(error instanceof Refusal ? 400 : 500, { __type: `com.amazonaws.sqs#${code}`, message: String(error) });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const address = server.address();
  const endpoint = `http://${LOOPBACK}:${typeof address === "object" && address !== null ? address.port : 0}`;
  queueUrl = `${endpoint}/${ACCOUNT}/${queue.arn.slice(queue.arn.lastIndexOf(":") + 1)}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { endpoint, queueUrl, stop };
};
