import { randomUUID } from "node:crypto";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { ACCOUNT } from "./paths.ts";

/** An HTTP request as it came over the wire. */
export type HttpRequest = {
  readonly method: string;
  /** Path and query, still encoded. */
  readonly url: string;
  /** Names in any case; a repeated header has several values. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  readonly sourceIp: string;
};

export type HttpResponse = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** `22/Nov/2026:17:42:23 +0000`, the common log format that API Gateway uses. */
const logTime = (time: number): string => {
  const date = new Date(time);
  const day = String(date.getUTCDate()).padStart(2, "0");
  return `${day}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}:${date.toISOString().slice(11, 19)} +0000`;
};

const joined = (pairs: readonly (readonly [string, string])[]): Record<string, string> => {
  const record: Record<string, string> = {};
  for (const [name, value] of pairs) record[name] = name in record ? `${record[name]},${value}` : value;
  return record;
};

const TEXT = /^(text\/.*|application\/(json|xml|javascript|graphql|.*\+json|x-www-form-urlencoded))\s*(;|$)/i;

const isText = (headers: Readonly<Record<string, string>>): boolean =>
  headers["content-encoding"] === undefined && TEXT.test(headers["content-type"] ?? "text/plain");

/**
 * The event an HTTP API sends for a request: payload format 2.0, with lower-case header names, repeated values joined by
 * commas, and cookies taken out of the headers. `now` is the request's epoch in milliseconds.
 */
export const toEvent = (request: HttpRequest, now: number): APIGatewayProxyEventV2 => {
  const cut = request.url.indexOf("?");
  const path = cut === -1 ? request.url : request.url.slice(0, cut);
  const query = cut === -1 ? "" : request.url.slice(cut + 1);
  const lower = request.headers.map(([name, value]) => [name.toLowerCase(), value] as const);
  const headers = joined(lower.filter(([name]) => name !== "cookie"));
  const cookies = lower.filter(([name]) => name === "cookie").flatMap(([, value]) => value.split(/;\s*/));
  const parameters = joined([...new URLSearchParams(query)]);
  const text = isText(headers);
  const domain = headers.host ?? "localhost";
  const routeKey = `${request.method} ${path}`;
  const timeEpoch = Math.floor(now);
  return {
    version: "2.0",
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookies.length === 0 ? {} : { cookies }),
    headers,
    ...(query === "" ? {} : { queryStringParameters: parameters }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: "local",
      domainName: domain,
      domainPrefix: domain.split(".")[0] ?? domain,
      http: {
        method: request.method,
        path,
        protocol: "HTTP/1.1",
        sourceIp: request.sourceIp,
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey,
      stage: "$default",
      time: logTime(timeEpoch),
      timeEpoch,
    },
    ...(request.body.length === 0 ? {} : { body: request.body.toString(text ? "utf8" : "base64") }),
    isBase64Encoded: !text && request.body.length > 0,
  };
};

const isStructured = (result: unknown): result is APIGatewayProxyStructuredResultV2 =>
  typeof result === "object" && result !== null && "statusCode" in result;

/** What the HTTP API makes of a function's answer; without a status code, the answer itself is the JSON body. */
export const fromResult = (result: unknown): HttpResponse => {
  if (!isStructured(result)) {
    const body = typeof result === "string" ? result : JSON.stringify(result ?? null);
    return { statusCode: 200, headers: { "content-type": "application/json" }, cookies: [], body: Buffer.from(body) };
  }
  const given = Object.entries(result.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    statusCode: result.statusCode ?? 200,
    headers: Object.fromEntries(given),
    cookies: result.cookies ?? [],
    body: Buffer.from(result.body ?? "", result.isBase64Encoded ? "base64" : "utf8"),
  };
};

/** What the HTTP API answers when the function throws. */
export const FUNCTION_FAILED: HttpResponse = {
  statusCode: 500,
  headers: { "content-type": "application/json" },
  cookies: [],
  body: Buffer.from('{"message":"Internal Server Error"}'),
};
