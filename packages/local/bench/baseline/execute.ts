import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { ContextSources } from "../../../functions/src/graphql/context.ts";

export type Operation = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
type Parts = Pick<
  typeof import("../subject.ts"),
  "createContext" | "createLoaders" | "executableSchema" | "execute" | "parse" | "resolvers" | "sdl" | "validate"
>;

/**
 * What a request's processor time is measured against: graphql-js executing the parsed and validated document, with the
 * same resolvers. Its context was made once; only the loaders, which keep what they read for one request, are new each
 * time, as they are in the handler.
 */
export const bareExecution = async (
  parts: Parts,
  sources: ContextSources,
  event: APIGatewayProxyEventV2,
  { query, variables: variableValues }: Operation,
) => {
  const schema = parts.executableSchema(parts.sdl, parts.resolvers);
  const document = parts.parse(query);
  const [problem] = parts.validate(schema, document);
  if (problem !== undefined) throw problem;
  const context = await parts.createContext(sources, event);
  const { deps, actor } = context;
  return async () => {
    const contextValue = { ...context, loaders: parts.createLoaders(deps, actor) };
    return parts.execute({ schema, document, variableValues, contextValue });
  };
};
