import {
  buildASTSchema,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isObjectType,
  isScalarType,
  parse,
} from "graphql";
import type { Context } from "./context.ts";

type FieldResolver = GraphQLFieldResolver<unknown, Context>;
/** The generated `Resolvers` read as what they are at run time: per type a scalar, or an object of functions and values. */
export type ResolverMap = Readonly<Record<string, object | undefined>>;

const resolverOf = (value: unknown): FieldResolver | undefined => {
  if (typeof value === "function") return value as FieldResolver;
  if (typeof value === "object" && value !== null && "resolve" in value) return resolverOf(value.resolve);
  return undefined;
};

const attachFields = (schema: GraphQLSchema, typeName: string, own: object): void => {
  const type = schema.getType(typeName);
  const fields = isObjectType(type) ? type.getFields() : {};
  for (const [name, value] of Object.entries(own)) {
    const field = fields[name];
    const resolve = resolverOf(value);
    if (field === undefined || resolve === undefined)
      throw new Error(`The resolver ${typeName}.${name} fits no field of the schema.`);
    field.resolve = resolve;
  }
};

const attach = (schema: GraphQLSchema, typeName: string, own: object): void => {
  const type = schema.getType(typeName);
  if (isScalarType(type) && own instanceof GraphQLScalarType) {
    type.serialize = own.serialize;
    type.parseValue = own.parseValue;
    type.parseLiteral = own.parseLiteral;
  } else if (isEnumType(type)) {
    for (const [name, internal] of Object.entries(own)) {
      const value = type.getValue(name);
      if (value == null) throw new Error(`The enum ${typeName} has no value ${name}.`);
      value.value = internal;
    }
  } else if (isAbstractType(type) && "__resolveType" in own && typeof own.__resolveType === "function") {
    const { __resolveType: resolveType } = own;
    type.resolveType = (value, context, info, abstract) => resolveType(value, context, info, abstract);
  } else {
    attachFields(schema, typeName, own);
  }
};

/**
 * The schema of an SDL text and its resolvers, with nothing but graphql-js. The text is not validated here, at every
 * cold start: the build's tests validate the same text. A resolver that fits nothing throws at start.
 */
export const executableSchema = (sdl: string, resolvers: ResolverMap): GraphQLSchema => {
  const schema = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
  for (const [typeName, own] of Object.entries(resolvers)) if (own !== undefined) attach(schema, typeName, own);
  return schema;
};
