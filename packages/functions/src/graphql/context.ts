import type { BaseContext } from "@apollo/server";
import type { Actor, Token } from "@kinerja/core/actor";
import type { Deps } from "@kinerja/core/dynamo";
import { UnauthenticatedError } from "@kinerja/core/shared/errors";
import { type Instant, instant } from "@kinerja/core/shared/time";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { GraphQLError } from "graphql";
import { type Language, preferredLanguage } from "./language.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What every resolver is given about its request. */
export type Context = BaseContext & {
  readonly deps: Deps;
  /** What the request's token proves; null when there was none. */
  readonly token: Token | null;
  /** Whom the token's holder is; null without a token, or before its holder is linked to anybody. */
  readonly actor: Actor | null;
  /** Whether calculators answer without a token. */
  readonly calculatorsOpen: boolean;
  readonly language: Language;
  readonly loaders: Loaders;
};

/** What contexts are made from; the same for every request. */
export type ContextSources = {
  readonly depsAt: (now: Instant) => Deps;
  readonly readToken: (authorization?: string) => Promise<Token | null>;
  readonly resolveActor: (deps: Deps, token: Token) => Promise<Actor | null>;
  readonly calculatorsOpen: boolean;
};

/** A bad token ends the request with 401, before anything of it is parsed. */
const unauthorized = (error: UnauthenticatedError): GraphQLError =>
  new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 401 } } });

const tokenOf = async (event: APIGatewayProxyEventV2, sources: ContextSources): Promise<Token | null> => {
  try {
    return await sources.readToken(event.headers.authorization);
  } catch (error) {
    throw error instanceof UnauthenticatedError ? unauthorized(error) : error;
  }
};

/** The context of one request: its time is the gateway's, its actor follows from the token alone. */
export const createContext = async (sources: ContextSources, event: APIGatewayProxyEventV2): Promise<Context> => {
  const token = await tokenOf(event, sources);
  const deps = sources.depsAt(instant(event.requestContext.timeEpoch));
  const actor = token === null ? null : await sources.resolveActor(deps, token);
  const language = preferredLanguage(event.headers["accept-language"]);
  const { calculatorsOpen } = sources;
  return { deps, token, actor, calculatorsOpen, language, loaders: createLoaders(deps, actor) };
};
