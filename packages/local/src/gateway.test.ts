import { describe, expect, it } from "vitest";
import { fromResult, type HttpRequest, toEvent } from "./gateway.ts";

const NOW = Date.parse("2026-11-02T03:04:05.678Z");

const requestOf = (changes: Partial<HttpRequest>): HttpRequest => ({
  method: "POST",
  url: "/graphql",
  headers: [
    ["Host", "localhost:4000"],
    ["Content-Type", "application/json"],
    ["User-Agent", "vitest"],
  ],
  body: Buffer.from('{"query":"{ viewer { name } }"}'),
  sourceIp: "127.0.0.1",
  ...changes,
});

describe("an HTTP request as an HTTP API's event", () => {
  it("has the whole shape of payload format 2.0", () => {
    const event = toEvent(requestOf({ url: "/graphql?a=1&b=x%20y" }), NOW);
    expect(event).toEqual({
      version: "2.0",
      routeKey: "POST /graphql",
      rawPath: "/graphql",
      rawQueryString: "a=1&b=x%20y",
      headers: { host: "localhost:4000", "content-type": "application/json", "user-agent": "vitest" },
      queryStringParameters: { a: "1", b: "x y" },
      requestContext: {
        accountId: "000000000000",
        apiId: "local",
        domainName: "localhost:4000",
        domainPrefix: "localhost:4000",
        http: {
          method: "POST",
          path: "/graphql",
          protocol: "HTTP/1.1",
          sourceIp: "127.0.0.1",
          userAgent: "vitest",
        },
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        routeKey: "POST /graphql",
        stage: "$default",
        time: "02/Nov/2026:03:04:05 +0000",
        timeEpoch: 1_793_588_645_678,
      },
      body: '{"query":"{ viewer { name } }"}',
      isBase64Encoded: false,
    });
  });

  it("writes header names in lower case and joins repeated ones with commas", () => {
    const { headers } = toEvent(
      requestOf({
        headers: [
          ["Accept-Language", "id"],
          ["accept-language", "en;q=0.5"],
        ],
      }),
      NOW,
    );
    expect(headers).toEqual({ "accept-language": "id,en;q=0.5" });
  });

  it("takes cookies out of the headers", () => {
    const event = toEvent(requestOf({ headers: [["Cookie", "a=1; b=2"]] }), NOW);
    expect(event.cookies).toEqual(["a=1", "b=2"]);
    expect(event.headers).toEqual({});
  });

  it("joins repeated query parameters with commas", () => {
    expect(toEvent(requestOf({ url: "/graphql?x=1&x=2" }), NOW).queryStringParameters).toEqual({ x: "1,2" });
  });

  it("leaves out body, cookies and query parameters where there are none", () => {
    const event = toEvent(requestOf({ method: "GET", body: Buffer.alloc(0) }), NOW);
    expect(Object.keys(event)).toEqual([
      "version",
      "routeKey",
      "rawPath",
      "rawQueryString",
      "headers",
      "requestContext",
      "isBase64Encoded",
    ]);
    expect(event.isBase64Encoded).toBe(false);
  });

  it.each([
    ["application/json; charset=utf-8", null, false],
    ["application/graphql-response+json", null, false],
    ["text/plain", null, false],
    ["application/octet-stream", null, true],
    ["multipart/form-data; boundary=x", null, true],
    ["application/json", "gzip", true],
  ])("sends a body of %s with encoding %s as base64: %s", (type, encoding, isBase64Encoded) => {
    const body = Buffer.from([0x7b, 0x7d]);
    const headers = [["content-type", type] as const];
    const more = encoding === null ? [] : [["content-encoding", encoding] as const];
    const event = toEvent(requestOf({ body, headers: [...headers, ...more] }), NOW);
    expect(event.isBase64Encoded).toBe(isBase64Encoded);
    expect(event.body).toBe(isBase64Encoded ? "e30=" : "{}");
  });
});

describe("a function's result as an HTTP response", () => {
  it("keeps status, headers, cookies and body", () => {
    const result = { statusCode: 400, headers: { "Content-Type": "application/json" }, cookies: ["a=1"], body: "{}" };
    expect(fromResult(result)).toEqual({
      statusCode: 400,
      headers: { "content-type": "application/json" },
      cookies: ["a=1"],
      body: Buffer.from("{}"),
    });
  });

  it("decodes a body in base64", () => {
    expect(fromResult({ statusCode: 200, body: "AAEC", isBase64Encoded: true }).body).toEqual(Buffer.from([0, 1, 2]));
  });

  it.each([
    ["an object", { data: 1 }, '{"data":1}'],
    ["a text", "ready", "ready"],
  ])("takes %s without a status code for the JSON body", (_, result, body) => {
    expect(fromResult(result)).toEqual({
      statusCode: 200,
      headers: { "content-type": "application/json" },
      cookies: [],
      body: Buffer.from(body),
    });
  });
});
