import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from "graphql";

/** The contract as it is committed. */
export const committedSchema = (): GraphQLSchema =>
  buildSchema(readFileSync(new URL("../../../../schema.graphql", import.meta.url), "utf8"));

const idsIn = (type: GraphQLInputType, path: string): readonly string[] => {
  const named = getNamedType(type);
  if (named.name === "ID") return [path];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => idsIn(field.type, `${path}.${field.name}`));
};

/** Every id a mutation takes, `planApprove.planId`, at whatever depth of its input. */
export const mutationIds = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) =>
    field.args.flatMap((argument) => idsIn(argument.type, field.name)),
  );

/** Every id a field that only reads takes, `Period.ranking.unitId`. */
export const readIds = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => type !== schema.getMutationType())
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args
          .filter((argument) => getNamedType(argument.type).name === "ID")
          .map((argument) => `${type.name}.${field.name}.${argument.name}`),
      ),
    );
