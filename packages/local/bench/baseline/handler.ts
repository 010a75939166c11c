import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as Actor from "@kinerja/core/actor";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { graphql } from "graphql";
import sdl from "../../../../schema.graphql";
import { type ContextSources, createContext } from "../../../functions/src/graphql/context.ts";
import { executableSchema } from "../../../functions/src/graphql/executable-schema.ts";
import { parseIssuers } from "../../../functions/src/graphql/issuers.ts";
import { resolvers } from "../../../functions/src/graphql/schema/resolvers.generated.ts";
import { tokenReader } from "../../../functions/src/graphql/token.ts";

/**
 * What ours is measured against: the least handler that answers the same requests. Same contract, resolvers and
 * context; no server around graphql-js, no limits, no masking, no warm-up, and the DynamoDB client as it comes.
 */
const { TABLE_NAME: table, AWS_REGION: region, ISSUERS: issuers } = process.env;
if (table === undefined || region === undefined || issuers === undefined)
  throw new Error("The baseline needs the same environment as the graphql function.");

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});
const schema = executableSchema(sdl, resolvers);
const sources: ContextSources = {
  depsAt: (now) => ({ db: { client, table }, now, region, wallClock: Date.now }),
  readToken: tokenReader(parseIssuers(issuers)),
  resolveActor: Actor.resolve,
  calculatorsOpen: false,
};

type Body = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
};

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  const { query: source, variables: variableValues, operationName }: Body = JSON.parse(event.body ?? "");
  const contextValue = await createContext(sources, event);
  const result = await graphql({ schema, source, contextValue, variableValues, operationName });
  return { statusCode: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(result) };
};
