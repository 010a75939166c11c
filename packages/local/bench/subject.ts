/** What the CPU benchmark takes apart, bundled as it is deployed so that both sides run the same code. */
export { DynamoDBClient } from "@aws-sdk/client-dynamodb";
export { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
export { resolve as resolveActor } from "@kinerja/core/actor";
export { execute, parse, validate } from "graphql";
export { default as sdl } from "../../../schema.graphql";
export { createContext } from "../../functions/src/graphql/context.ts";
export { executableSchema } from "../../functions/src/graphql/executable-schema.ts";
export { createLoaders } from "../../functions/src/graphql/loaders.ts";
export { resolvers } from "../../functions/src/graphql/schema/resolvers.generated.ts";
export { createHandler } from "../../functions/src/graphql/server.ts";
export { tokenReader } from "../../functions/src/graphql/token.ts";
