import { Agent, createServer, type IncomingMessage, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { LOOPBACK } from "../paths.ts";

/** What passes: an operation of DynamoDB, `BatchWriteItem` for instance. */
export type Passage = {
  /** Waited for before a request goes on to the table. */
  readonly before: (operation: string) => Promise<void>;
  /** Waited for before the table's answer goes back: what was asked has had its effect. */
  readonly after: (operation: string) => Promise<void>;
};

export type Gate = { readonly endpoint: string; readonly stop: () => Promise<void> };

const TARGET = "x-amz-target";

/**
 * Stands between a process and its DynamoDB, so that the process can be killed at a chosen request and not at a chosen
 * moment: what a demonstration shows must come out each time, on a slow machine as on a quick one.
 */
export const openGate = async (endpoint: string, { before, after }: Passage): Promise<Gate> => {
  const agent = new Agent({ keepAlive: true });
  const forward = ({ method, url, headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const path = new URL(url ?? "/", endpoint);
      const onward = send(path, { agent, method, headers }, resolve);
      onward.once("error", reject);
      onward.end(body);
    });
  const server = createServer(async (request, response) => {
    try {
      const body = await buffer(request);
      const operation = String(request.headers[TARGET] ?? "").replace(/^.*\./, "");
      await before(operation);
      const answer = await forward(request, body);
      const content = await buffer(answer);
      await after(operation);
      response.writeHead(answer.statusCode ?? 502, answer.headers).end(content);
    } catch {
      response.destroy(); // whoever asked was killed, or asks again
    }
  });
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://${LOOPBACK}:${port}`,
    stop: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
