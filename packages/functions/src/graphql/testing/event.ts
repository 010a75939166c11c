import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { requestContext, requestEvent } from "../request-event.ts";
import type { GraphqlHandler } from "../server.ts";

export type GraphqlRequest = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Sent as `Authorization: Bearer …`. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** When the gateway got the request, ISO 8601; the time the request is judged by. */
  readonly now?: string;
  readonly requestId?: string;
};

/** The API Gateway v2 event of a GraphQL request, as the deployed handler gets it. */
export const graphqlEvent = ({
  token,
  headers = {},
  now = "2026-01-20T02:00:00.000Z",
  requestId = "test-request",
  ...body
}: GraphqlRequest): APIGatewayProxyEventV2 =>
  requestEvent({
    body: JSON.stringify(body),
    headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
    requestId,
    timeEpoch: Date.parse(now),
  });

export type GraphqlAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
};

const answerOf = (result: APIGatewayProxyStructuredResultV2): GraphqlAnswer => ({
  status: result.statusCode ?? 0,
  headers: result.headers ?? {},
  body: JSON.parse(result.body ?? "null"),
});

/** Sends an event through a handler and reads the JSON answer. */
export const sendEvent = async (handler: GraphqlHandler, event: APIGatewayProxyEventV2): Promise<GraphqlAnswer> =>
  answerOf(await handler(event, requestContext(event.requestContext.requestId)));

export const send = (handler: GraphqlHandler, request: GraphqlRequest): Promise<GraphqlAnswer> =>
  sendEvent(handler, graphqlEvent(request));
