import { readFileSync } from "node:fs";
import * as Actor from "@kinerja/core/actor";
import type { Deps } from "@kinerja/core/dynamo";
import type { Instant } from "@kinerja/core/shared/time";
import { depsAt, REGION, value } from "../../../core/src/testing/fixture.ts";
import type { TestTable } from "../../../local/src/test-table.ts";
import { requestContext } from "../graphql/request-event.ts";
import { resolvers } from "../graphql/schema/resolvers.generated.ts";
import { createHandler } from "../graphql/server.ts";
import { type GraphqlRequest, graphqlEvent, send } from "../graphql/testing/event.ts";
import { createIssuer } from "../graphql/testing/issuer.ts";
import { tokenReader } from "../graphql/token.ts";
import { countRequests, type RequestCounts } from "./requests.ts";

/** The contract as it is committed; what runs is what front-end teams read. */
const SDL = readFileSync(new URL("../../../../schema.graphql", import.meta.url), "utf8");
/** The issuer the core fixture's personnel officers are linked under, as `hr-<name>`. */
const ISSUER = "https://issuer.example";
/** When links are made, before everything tests do. */
const LINKED_AT: Instant = "2025-12-20T02:00:00.000Z";

export type CallOptions = {
  /** Whose token is sent; none when absent. */
  readonly as?: { readonly subject: string };
  readonly variables?: Readonly<Record<string, unknown>>;
  /** When the gateway got the request, ISO 8601; 2026-01-20T02:00:00.000Z when absent. */
  readonly now?: Instant;
  /** `Accept-Language`; Indonesian when absent. */
  readonly language?: "en" | "id";
};

/** A GraphQL answer; `Data` is what the test's own query selects. */
export type Answer<Data> = {
  readonly status: number;
  readonly body: {
    readonly data?: Data | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
};

export type Api = {
  /** Sends one GraphQL request through the Lambda handler, as API Gateway does. */
  readonly call: <Data = Record<string, unknown>>(query: string, options?: CallOptions) => Promise<Answer<Data>>;
  /** The data of a request's answer; errors in it fail the test with their messages. */
  readonly data: <Data = Record<string, unknown>>(query: string, options?: CallOptions) => Promise<Data>;
  /** Sends one GraphQL request and gives the answer as it leaves the handler: status, headers and body, unread. */
  readonly wire: (query: string, options?: CallOptions) => Promise<string>;
  /** Links a token subject to an employee, by an invitation and its claim. */
  readonly link: (subject: string, agency: string, employee: string) => Promise<{ readonly subject: string }>;
  /** Registers a token subject as a platform operator. */
  readonly operator: (subject: string) => Promise<{ readonly subject: string }>;
  /** The table requests made since the last `call` began, the token's look-up included. */
  readonly requests: () => RequestCounts;
  /** What a use-case gets at this instant, for arranging and asserting past the API. */
  readonly depsAt: (now: Instant) => Deps;
};

/** The GraphQL handler over a test's own table, with tokens of an issuer made for it; `development` opens its doors. */
export const createApi = async (table: TestTable, stage: "production" | "development" = "production"): Promise<Api> => {
  const issuer = createIssuer(ISSUER);
  const counter = countRequests(table.db.client);
  const at = (now: Instant): Deps => depsAt(table.db, now);
  const handler = createHandler({
    sdl: SDL,
    resolvers,
    stage,
    depsAt: at,
    readToken: tokenReader([issuer.config]),
    resolveActor: Actor.resolve,
  });
  const requestOf = (query: string, options: CallOptions): GraphqlRequest => ({
    query,
    headers: { "accept-language": options.language ?? "id" },
    ...(options.as === undefined ? {} : { token: issuer.token(options.as.subject) }),
    ...(options.variables === undefined ? {} : { variables: options.variables }),
    ...(options.now === undefined ? {} : { now: options.now }),
  });
  const call = async <Data>(query: string, options: CallOptions = {}): Promise<Answer<Data>> => {
    counter.reset();
    const { status, body } = await send(handler, requestOf(query, options));
    return { status, body: body as Answer<Data>["body"] };
  };
  const wire = async (query: string, options: CallOptions = {}): Promise<string> => {
    const event = graphqlEvent(requestOf(query, options));
    return JSON.stringify(await handler(event, requestContext(event.requestContext.requestId)));
  };
  const data = async <Data>(query: string, options: CallOptions = {}): Promise<Data> => {
    const { body } = await call<Data>(query, options);
    if (body.errors !== undefined || !body.data) throw new Error(`errors: ${JSON.stringify(body.errors)}`);
    return body.data;
  };
  const link = async (subject: string, agency: string, employee: string) => {
    const officer: Actor.Actor = { kind: "EMPLOYEE", agency, employee: "", grants: ["HR"] };
    const { code } = await Actor.invite(at(LINKED_AT), officer, employee);
    value(await Actor.claim(at(LINKED_AT), { issuer: ISSUER, subject }, code));
    return { subject };
  };
  const operator = async (subject: string) => {
    await Actor.registerOperator(at(LINKED_AT), { issuer: ISSUER, subject });
    return { subject };
  };
  return { call, data, wire, link, operator, requests: counter.counts, depsAt: at };
};

export { REGION };
