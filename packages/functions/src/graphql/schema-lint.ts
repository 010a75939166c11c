import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from "graphql";

/** A part of the schema under its path: `Query.units(first:)`, `Colour.RED`. */
type Part = { readonly path: string; readonly description?: unknown; readonly deprecationReason?: unknown };
type Field = GraphQLField<unknown, unknown>;

const partsOf = (type: GraphQLNamedType): readonly Part[] => {
  const self: Part = { path: type.name, description: type.description };
  if (isEnumType(type)) return [self, ...type.getValues().map((v) => ({ ...v, path: `${type.name}.${v.name}` }))];
  if (isInputObjectType(type))
    return [self, ...Object.values(type.getFields()).map((f) => ({ ...f, path: `${type.name}.${f.name}` }))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [self];
  const fields = Object.values(type.getFields()).flatMap((field): Part[] => {
    const path = `${type.name}.${field.name}`;
    return [{ ...field, path }, ...field.args.map((argument) => ({ ...argument, path: `${path}(${argument.name}:)` }))];
  });
  return [self, ...fields];
};

const DATE = /\b\d{4}-\d{2}-\d{2}\b/;

const lintPart = ({ path, description, deprecationReason }: Part): readonly string[] => {
  const problems: string[] = [];
  if (typeof description !== "string" || description.trim() === "") problems.push(`${path} has no description.`);
  if (typeof deprecationReason === "string" && !DATE.test(deprecationReason))
    problems.push(`${path} is deprecated without the date of its removal (YYYY-MM-DD).`);
  return problems;
};

/** The verbs of this API and the usual others; a mutation that begins with one has them the wrong way round. */
const VERB = new RegExp(
  `^(?:${[
    ..."accept acknowledge add advance answer approve archive assign calibrate cancel change claim close confirm".split(
      " ",
    ),
    ..."create deactivate decline delete deliver edit end escalate fail file finalize give import invite join".split(
      " ",
    ),
    ..."link make merge move note object open pin propose publish put rate record register reject remove rename".split(
      " ",
    ),
    ..."reopen resolve restore return revise revoke send set sign start submit transfer unlink update verify".split(
      " ",
    ),
    ..."withdraw write".split(" "),
  ].join("|")})(?=[A-Z])`,
);

const pascal = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const lintMutation = (schema: GraphQLSchema, { name, args, type }: Field): readonly string[] => {
  const problems: string[] = [];
  const refuse = (problem: string): void => void problems.push(`Mutation.${name} ${problem}`);
  if (!/^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/.test(name) || VERB.test(name))
    refuse("is not named by its object, then a verb.");
  const [input, ...more] = args;
  if (input?.name !== "input" || more.length > 0 || String(input.type) !== `${pascal(name)}Input!`)
    refuse(`does not take exactly \`input: ${pascal(name)}Input!\`.`);
  if (String(type) !== `${pascal(name)}Payload!`) refuse(`does not answer ${pascal(name)}Payload!.`);
  const payload = getNamedType(type);
  const errors = isObjectType(payload) ? payload.getFields().userErrors : undefined;
  const error = errors === undefined ? undefined : getNamedType(errors.type);
  const base = schema.getType("UserError");
  if (
    !/^\[\w+UserError!\]!$/.test(String(errors?.type)) ||
    !isObjectType(error) ||
    !isInterfaceType(base) ||
    !error.getInterfaces().includes(base) ||
    !isEnumType(getNamedType(error.getFields().code?.type))
  )
    refuse("has no `userErrors: [XUserError!]!` whose type implements UserError with an enum as `code`.");
  return problems;
};

/** `first: Int!` may have a default: the cost of a request is reckoned from it. */
const lintConnection = (path: string, { args, type }: Field): readonly string[] => {
  if (!getNamedType(type).name.endsWith("Connection")) return [];
  const has = (name: string, wanted: string): boolean =>
    args.some((argument) => argument.name === name && String(argument.type) === wanted);
  return has("first", "Int!") && has("after", "String") ? [] : [`${path} lacks \`first: Int!\` or \`after: String\`.`];
};

const lintFields = (type: GraphQLNamedType): readonly string[] =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).flatMap((field) => lintConnection(`${type.name}.${field.name}`, field))
    : [];

const lintConnectionType = (type: GraphQLObjectType): readonly string[] => {
  const { edges, pageInfo } = type.getFields();
  const edge = `${type.name.slice(0, -"Connection".length)}Edge`;
  return String(edges?.type) === `[${edge}!]!` && String(pageInfo?.type) === "PageInfo!"
    ? []
    : [`${type.name} lacks \`edges: [${edge}!]!\` or \`pageInfo: PageInfo!\`.`];
};

/** What is wrong with a schema by GraphQL's rules and by the conventions of this API; empty when nothing is. */
export const lintSchema = (schema: GraphQLSchema): readonly string[] => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const connections = types.filter((type) => isObjectType(type)).filter(({ name }) => name.endsWith("Connection"));
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return [
    ...validateSchema(schema).map(({ message }) => message),
    ...types.flatMap(partsOf).flatMap(lintPart),
    ...mutations.flatMap((field) => lintMutation(schema, field)),
    ...types.flatMap(lintFields),
    ...connections.flatMap(lintConnectionType),
  ];
};
