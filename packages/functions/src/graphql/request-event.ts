import type { APIGatewayProxyEventV2, Context } from "aws-lambda";

export type RequestParts = {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string;
  /** Milliseconds since 1970, as the gateway stamps it. */
  readonly timeEpoch: number;
};

/** An API Gateway HTTP API event, payload version 2.0, for a POST to /graphql. */
export const requestEvent = ({ body, headers, requestId, timeEpoch }: RequestParts): APIGatewayProxyEventV2 => ({
  version: "2.0",
  routeKey: "POST /graphql",
  rawPath: "/graphql",
  rawQueryString: "",
  headers: { "content-type": "application/json", ...headers },
  requestContext: {
    accountId: "000000000000",
    apiId: "graphql",
    domainName: "localhost",
    domainPrefix: "localhost",
    http: { method: "POST", path: "/graphql", protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "kinerja" },
    requestId,
    routeKey: "POST /graphql",
    stage: "$default",
    time: new Date(timeEpoch).toISOString(),
    timeEpoch,
  },
  body,
  isBase64Encoded: false,
});

const nothing = (): void => undefined;

/** The Lambda context that goes with such an event. */
export const requestContext = (requestId: string): Context => ({
  awsRequestId: requestId,
  callbackWaitsForEmptyEventLoop: false,
  functionName: "graphql",
  functionVersion: "$LATEST",
  invokedFunctionArn: "arn:aws:lambda:ap-southeast-3:000000000000:function:graphql",
  memoryLimitInMB: "1024",
  logGroupName: "graphql",
  logStreamName: "graphql",
  getRemainingTimeInMillis: () => 29_000,
  done: nothing,
  fail: nothing,
  succeed: nothing,
});
