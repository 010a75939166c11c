import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { startServerAndCreateLambdaHandler } from "@as-integrations/aws-lambda";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context as LambdaContext } from "aws-lambda";
import { log } from "../log.ts";
import { type Context, type ContextSources, createContext } from "./context.ts";
import { formatError } from "./errors.ts";
import { executableSchema, type ResolverMap } from "./executable-schema.ts";
import { refuseLargeBody, requestHandler } from "./http.ts";
import { LIMITS, limitsPlugin } from "./limits.ts";
import { inRequest } from "./request-scope.ts";
import { statusPlugin } from "./status.ts";

export type GraphqlHandler = (
  event: APIGatewayProxyEventV2,
  context: LambdaContext,
) => Promise<APIGatewayProxyStructuredResultV2>;

export type GraphqlOptions = Omit<ContextSources, "calculatorsOpen"> & {
  readonly sdl: string;
  readonly resolvers: ResolverMap;
  /** Introspection, "Did you mean …" and calculators without a token are for the stage `development` alone. */
  readonly stage: string;
};

/** Apollo's own messages, as log lines of ours. */
const logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: (message: unknown) => log("WARN", String(message)),
  error: (message: unknown) => log("ERROR", String(message)),
};

/** Every plugin Apollo would add by itself is off; the cache-control one alone doubles the price of a list. */
const plugins = (): ApolloServerPlugin<Context>[] => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
  limitsPlugin,
  statusPlugin,
];

const serverOptions = ({ sdl, resolvers, stage }: GraphqlOptions): ApolloServerOptions<Context> => ({
  schema: executableSchema(sdl, resolvers),
  plugins: plugins(), // Apollo adds its own to the array it is given
  logger,
  formatError,
  nodeEnv: "production", // or Apollo would read NODE_ENV, and guess from it what a stage is
  introspection: stage === "development",
  hideSchemaDetailsFromClientErrors: stage !== "development",
  includeStacktraceInErrorResponses: false,
  csrfPrevention: true,
  persistedQueries: false,
  allowBatchedHttpRequests: false,
  stopOnTerminationSignals: false,
  parseOptions: { maxTokens: LIMITS.tokens },
  maxRecursiveSelections: LIMITS.selections,
});

/** The Lambda handler: API Gateway v2 event in, answer out. */
export const createHandler = (options: GraphqlOptions): GraphqlHandler => {
  const sources: ContextSources = { ...options, calculatorsOpen: options.stage === "development" };
  const handle = startServerAndCreateLambdaHandler(new ApolloServer(serverOptions(options)), requestHandler, {
    context: ({ event }) => createContext(sources, event),
    middleware: [refuseLargeBody],
  });
  return async (event, context) => {
    const result = await inRequest(event.requestContext.requestId, () => handle(event, context, () => undefined));
    if (result === undefined) throw new Error("The integration answered nothing.");
    return result;
  };
};
