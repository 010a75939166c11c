import { gzipSync } from "node:zlib";
import { BadInputError, ForbiddenError, InvariantError, OverloadedError } from "@kinerja/core/shared/errors";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Context } from "./context.ts";
import { MAX_BODY_BYTES } from "./http.ts";
import { createHandler, type GraphqlOptions } from "./server.ts";
import { graphqlEvent, send, sendEvent } from "./testing/event.ts";
import { createIssuer, inSeconds } from "./testing/issuer.ts";
import { offline } from "./testing/offline.ts";
import { tokenReader } from "./token.ts";

const SDL = `
  type Query {
    hello: String!
    seen: Seen!
    fails(how: String!): String
    pages(first: Int! = 20): [Seen!]!
    nested: Query!
  }
  type Seen { issuer: String subject: String actor: String language: String! now: String! }
  type Mutation { helloSay: String }
`;

class ConnectionLost extends Error {
  readonly item = { name: "Siti Rahayu", nip: "198001012005011001" };
}

const FAILURES: Readonly<Record<string, () => Error>> = {
  forbidden: () => new ForbiddenError("You may see this plan and not approve it."),
  input: () => new BadInputError("first: a whole number from 1 to 100.", ["first"]),
  overloaded: () => new OverloadedError("The table kept refusing."),
  invariant: () => new InvariantError("Item A#agc_1 does not fit its schema."),
  unforeseen: () => new ConnectionLost("Requested resource not found", { cause: new Error("socket hang up") }),
};

const resolvers = {
  Query: {
    hello: () => "world",
    nested: () => ({}),
    pages: () => [],
    seen: (_: unknown, __: unknown, { token, actor, language, deps }: Context) => ({
      ...token,
      actor: actor?.kind ?? null,
      language,
      now: deps.now,
    }),
    fails: (_: unknown, { how }: { how: string }) => {
      throw FAILURES[how]?.() ?? new Error("no such failure");
    },
  },
  Mutation: { helloSay: () => "said" },
};

const { config, token } = createIssuer("https://id.example");

const build = (changes: Partial<GraphqlOptions> = {}) =>
  createHandler({
    sdl: SDL,
    resolvers,
    stage: "production",
    depsAt: offline,
    readToken: tokenReader([config]),
    resolveActor: async (_, { subject }) =>
      subject === "linked" ? { kind: "EMPLOYEE", agency: "agc_1", employee: "emp_1", grants: [] } : null,
    ...changes,
  });

const handler = build();
const SEEN = "{ seen { issuer subject actor language now } }";

describe("a request", () => {
  it("is answered as JSON that nobody keeps", async () => {
    expect(await send(handler, { query: "{ hello }" })).toEqual({
      status: 200,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-length": "27",
        "cache-control": "no-store",
      },
      body: { data: { hello: "world" } },
    });
  });

  it("is judged by the gateway's time, and has no actor without a token", async () => {
    const { body } = await send(handler, { query: SEEN, now: "2026-02-01T00:00:00.000Z" });
    const seen = { issuer: null, subject: null, actor: null, language: "id", now: "2026-02-01T00:00:00.000Z" };
    expect(body).toEqual({ data: { seen } });
  });

  it.each([
    ["linked", "EMPLOYEE"],
    ["unlinked", null],
  ])("knows its holder from the token: %s", async (subject, actor) => {
    const headers = { "accept-language": "en-US" };
    const { body } = await send(handler, { query: SEEN, token: token(subject), headers });
    const now = "2026-01-20T02:00:00.000Z";
    expect(body).toEqual({ data: { seen: { issuer: "https://id.example", subject, actor, language: "en", now } } });
  });

  it.each([
    ["an expired token", token("linked", { exp: inSeconds(-60) }), "The token has expired: sign in again."],
    [
      "a stranger's token",
      createIssuer("https://id.example").token("linked"),
      "The token is not valid here: sign in again and send what the identity provider issues for this API.",
    ],
  ])("with %s is refused and never taken for anonymous", async (_, bad, message) => {
    const { status, headers, body } = await send(handler, { query: "{ hello }", token: bad });
    expect({ status, body }).toEqual({
      status: 401,
      body: { errors: [{ message, extensions: { code: "UNAUTHENTICATED" } }] },
    });
    expect(headers["www-authenticate"]).toBe('Bearer error="invalid_token"');
  });
});

const AT = { locations: [{ line: 1, column: 3 }], path: ["fails"] };

describe("an error", () => {
  const written: string[] = [];
  beforeEach(() => {
    written.length = 0;
    vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  });
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    ["forbidden", 200, "You may see this plan and not approve it.", { code: "FORBIDDEN" }],
    ["input", 400, "first: a whole number from 1 to 100.", { code: "BAD_USER_INPUT", path: ["first"] }],
    ["overloaded", 200, "The table kept refusing.", { code: "OVERLOADED" }],
  ])("of the domain keeps its code and message: %s", async (how, status, message, extensions) => {
    const answer = await send(handler, { query: `{ fails(how: "${how}") }` });
    expect(answer).toMatchObject({ status, body: { data: { fails: null } } });
    expect(answer.body).toMatchObject({ errors: [{ message, extensions }] });
    expect(written).toEqual([]);
  });

  it("about one field leaves the status to the fields that succeeded", async () => {
    const { status } = await send(handler, { query: '{ hello fails(how: "input") }' });
    expect(status).toBe(200);
  });

  it.each(["invariant", "unforeseen", "unknown"])("nobody foresaw is masked and logged once: %s", async (how) => {
    const { body } = await send(handler, { query: `{ fails(how: "${how}") }`, requestId: "req-7" });
    const message = "Something went wrong on our side: report it with this request id.";
    const extensions = { code: "INTERNAL_SERVER_ERROR", requestId: "req-7" };
    expect(body).toEqual({ data: { fails: null }, errors: [{ message, ...AT, extensions }] });
    expect(written).toHaveLength(1);
    expect(JSON.parse(written[0] ?? "")).toMatchObject({ level: "ERROR", requestId: "req-7" });
  });

  it("is logged by name, message, stack and causes, without its other properties", async () => {
    await send(handler, { query: '{ fails(how: "unforeseen") }', requestId: "req-8" });
    const line: unknown = JSON.parse(written[0] ?? "");
    expect(line).toEqual({
      timestamp: expect.any(String),
      level: "ERROR",
      message: "An error nobody foresaw was masked.",
      requestId: "req-8",
      error: "Error",
      reason: "Requested resource not found",
      stack: expect.stringContaining("Requested resource not found"),
      causes: "Error: socket hang up",
    });
    expect(written[0]).not.toContain("Siti");
  });

  it("before execution is masked too, with 500", async () => {
    const failing = build({ resolveActor: () => Promise.reject(new ConnectionLost("table away")) });
    const { status, body } = await send(failing, { query: "{ hello }", token: token("linked"), requestId: "req-9" });
    const message = "Something went wrong on our side: report it with this request id.";
    expect({ status, body }).toEqual({
      status: 500,
      body: { errors: [{ message, extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "req-9" } }] },
    });
    expect(written).toHaveLength(1);
  });

  it("keeps the request ids of requests apart that run at once", async () => {
    const ids = ["req-1", "req-2", "req-3"];
    const query = '{ fails(how: "unforeseen") }';
    const answers = await Promise.all(ids.map((requestId) => send(handler, { query, requestId })));
    const shown = answers.map(({ body }) => body);
    expect(shown).toMatchObject(ids.map((requestId) => ({ errors: [{ extensions: { requestId } }] })));
  });
});

describe("a request that is wrong in itself", () => {
  it.each([
    ["a syntax error", { query: "{ hello" }, "GRAPHQL_PARSE_FAILED", "Syntax Error: Expected Name, found <EOF>."],
    [
      "an unknown field, without a hint at others",
      { query: "{ helo }" },
      "GRAPHQL_VALIDATION_FAILED",
      'Cannot query field "helo" on type "Query".',
    ],
    [
      "introspection",
      { query: "{ __schema { types { name } } }" },
      "GRAPHQL_VALIDATION_FAILED",
      expect.stringContaining("introspection is not allowed"),
    ],
    [
      "a variable of the wrong type",
      { query: "query ($n: Int!) { pages(first: $n) { now } }", variables: { n: "x" } },
      "BAD_USER_INPUT",
      'Variable "$n" got invalid value "x"; Int cannot represent non-integer value: "x"',
    ],
    [
      "null by variable for what may not be null",
      { query: "query ($n: Int = 5) { pages(first: $n) { now } }", variables: { n: null } },
      "BAD_USER_INPUT",
      'Argument "first" of non-null type "Int!" must not be null.',
    ],
    [
      "an operation it has not",
      { query: "query A { hello }", operationName: "B" },
      "OPERATION_RESOLUTION_FAILURE",
      'Unknown operation named "B".',
    ],
    [
      "no query",
      { query: "" },
      "BAD_REQUEST",
      "GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.",
    ],
  ])("is refused with 400: %s", async (_, request, code, message) => {
    const { status, body } = await send(handler, request);
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ message, extensions: { code } }] } });
  });

  it.each([
    ["JSON that is none", "{ hello }", "The body is not JSON: send an object with `query`."],
    ["a batch of operations", '[{"query":"{ hello }"}]', "Operation batching disabled."],
    ["no object", '"hello"', "POST body missing, invalid Content-Type, or JSON object has no keys."],
  ])("is refused with 400 and a JSON body: %s", async (_, body, message) => {
    const answer = await sendEvent(handler, { ...graphqlEvent({ query: "{ hello }" }), body });
    expect(answer).toMatchObject({
      status: 400,
      headers: { "content-type": "application/json; charset=utf-8" },
      body: { errors: [{ message, extensions: { code: "BAD_REQUEST" } }] },
    });
  });

  it.each([
    ["as text", (body: string) => ({ body, isBase64Encoded: false })],
    ["in base 64", (body: string) => ({ body: Buffer.from(body).toString("base64"), isBase64Encoded: true })],
  ])("is refused with 413 when its body is too large, %s", async (_, encode) => {
    const body = (length: number): string => JSON.stringify({ query: "{ hello }" }).padEnd(length);
    const event = graphqlEvent({ query: "{ hello }" });
    const fits = await sendEvent(handler, { ...event, ...encode(body(MAX_BODY_BYTES - 2)) });
    const large = await sendEvent(handler, { ...event, ...encode(body(MAX_BODY_BYTES + 3)) });
    expect(fits.status).toBe(200);
    expect(large).toMatchObject({
      status: 413,
      body: {
        errors: [
          { message: "The body has 1048579 bytes; at most 1048576 are taken.", extensions: { code: "BAD_REQUEST" } },
        ],
      },
    });
  });

  it.each([
    [
      "a form, which needs no preflight",
      { "content-type": "application/x-www-form-urlencoded" },
      "This operation has been blocked as a potential Cross-Site Request Forgery (CSRF).",
    ],
    [
      "plain text",
      { "content-type": "text/plain" },
      "This operation has been blocked as a potential Cross-Site Request Forgery (CSRF).",
    ],
  ])("is refused when a page of another site could send it: %s", async (_, headers, message) => {
    const { status, body } = await send(handler, { query: "mutation { helloSay }", headers });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining(message) }] },
    });
  });

  it.each([
    ["tokens", `{ ${"hello ".repeat(2_000)} }`, expect.stringContaining("2000 tokens. Parsing aborted.")],
    [
      "aliases",
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: hello`).join(" ")} }`,
      "The operation has 31 aliases; at most 30 are allowed.",
    ],
    [
      "depth",
      `${"{ nested ".repeat(12)}{ hello ${"} ".repeat(13)}`,
      "The operation is 13 fields deep; at most 12 are allowed.",
    ],
    [
      "cost",
      "{ pages(first: 10000) { now language } }",
      "The operation costs 20001 fields, counting each row; at most 20000 are allowed: ask for smaller pages.",
    ],
    [
      "selections through fragments",
      `{ ${"...A ".repeat(20)} } fragment A on Query { ${"...B ".repeat(20)} } fragment B on Query { ${"hello ".repeat(20)} }`,
      "Anonymous operation recursively requests too many selections.",
    ],
  ])("is refused for too many or too much: %s", async (_, query, message) => {
    const { status, body } = await send(handler, { query });
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ message }] } });
  });

  it("may go to the limits", async () => {
    const query = `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: hello`).join(" ")} pages(first: 9984) { now language } }`;
    expect((await send(handler, { query })).status).toBe(200);
    expect((await send(handler, { query: `${"{ nested ".repeat(11)}{ hello ${"} ".repeat(12)}` })).status).toBe(200);
  });

  it("has the cost of its variables, not of the last request with the same text", async () => {
    const query = "query ($n: Int!) { pages(first: $n) { now language } }";
    expect((await send(handler, { query, variables: { n: 10 } })).status).toBe(200);
    expect((await send(handler, { query, variables: { n: 10_000 } })).status).toBe(400);
  });

  it("is not read when it is compressed", async () => {
    const body = gzipSync(JSON.stringify({ query: "{ hello }" })).toString("base64");
    const answer = await sendEvent(handler, { ...graphqlEvent({ query: "{ hello }" }), body, isBase64Encoded: true });
    expect(answer.status).toBe(400);
  });
});

describe("the stage development", () => {
  const development = build({ stage: "development" });

  it("may be introspected, at any depth a client's tools want", async () => {
    const type = "type { name ofType { name ofType { name ofType { name ofType { name } } } } }";
    const query = `{ __schema { queryType { name } types { fields { args { ${type} } ${type} } } } }`;
    const { status, body } = await send(development, { query });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { data: { __schema: { queryType: { name: "Query" } } } },
    });
  });

  it("says what was probably meant", async () => {
    const { body } = await send(development, { query: "{ helo }" });
    expect(body).toMatchObject({
      errors: [{ message: 'Cannot query field "helo" on type "Query". Did you mean "hello"?' }],
    });
  });
});
