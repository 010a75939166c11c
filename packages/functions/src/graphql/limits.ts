import type { ApolloServerPlugin } from "@apollo/server";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { Context } from "./context.ts";

export const LIMITS = { tokens: 2_000, selections: 5_000, depth: 12, aliases: 30, cost: 20_000 } as const;

/** What a plain list (a payload's user errors, a plan's aspects) is reckoned to hold. */
const PLAIN_LIST = 10;

/**
 * Fields that cost far more than one: a simulation scores a whole period twice, so a request has room for one. The
 * others send requests of their own for each row, which no loader batches: ten for one to three of them, and a hundred
 * for the advice, which goes through a unit and those below it.
 */
export const HEAVY: ReadonlyMap<string, number> = new Map([
  ["Query.policySimulate", 10_000],
  ["Period.distributionAdvice", 100],
  ["Period.ranking", 10],
  ["Period.myStanding", 10],
  ["OwnStanding.movement", 10],
  ["OwnStanding.groups", 10],
  ["Employee.leaves", 10],
  ["Query.provinceRanking", 1_000],
  ["Period.closing", 10],
  ["Period.unrated", 10],
  ["Period.notComparable", 10],
  ["Period.mostImproved", 10],
  ["Employee.activities", 10],
  ["Viewer.unreadNotices", 10],
  ["Period.progress", 10],
  ["Period.progressByUnit", 10],
  ["Viewer.inbox", 10],
  ["Unit.activityMonths", 10],
  ["Employee.workReport", 10],
]);

export type Measure = { readonly depth: number; readonly aliases: number; readonly cost: number };
type Variables = Readonly<Record<string, unknown>>;

/** The rows a field asks for with `first`: literal, variable or default; null for a field without that argument. */
const rowsAsked = (field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number | null => {
  const argument = field.args.find(({ name }) => name === "first");
  if (argument === undefined) return null;
  const given = node.arguments?.find(({ name }) => name.value === "first")?.value;
  const asked =
    given?.kind === Kind.VARIABLE ? variables[given.name.value] : given?.kind === Kind.INT ? given.value : undefined;
  const rows = Number(asked ?? argument.defaultValue);
  // A size that is none is refused by its own check; here it only must not make the request look cheap.
  return Number.isFinite(rows) && rows >= 1 ? rows : 1;
};

/**
 * How deep an operation goes, how many aliases it has and what it costs, fragments expanded. A field costs 1, the few
 * heavy ones more; what is selected of each row costs again for every row that `first` asks for. A validation rule
 * could not tell: it sees no variables, and clients send page sizes as variables. Introspection is not counted; it is
 * off where it matters.
 */
export const measure = (
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measure => {
  let depth = 0;
  let aliases = 0;

  const costOf = (set: SelectionSetNode, type: GraphQLNamedType | undefined, level: number, paged: boolean): number => {
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (fragment !== undefined)
          cost += costOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), level, paged);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition === undefined ? type : schema.getType(node.typeCondition.name.value);
        cost += costOf(node.selectionSet, condition, level, paged);
      } else {
        cost += costOfField(node, type, level, paged);
      }
    }
    return cost;
  };

  const costOfField = (
    node: FieldNode,
    parent: GraphQLNamedType | undefined,
    level: number,
    paged: boolean,
  ): number => {
    if (node.alias !== undefined) aliases += 1;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined) return 1; // __typename and introspection
    depth = Math.max(depth, level);
    const own = HEAVY.get(`${parent?.name}.${field.name}`) ?? 1;
    if (node.selectionSet === undefined) return own;
    const rows = rowsAsked(field, node, variables);
    // `edges` of a connection is the list that `first` already counted.
    const plainList = rows === null && !paged && isListType(getNullableType(field.type));
    const times = rows ?? (plainList ? PLAIN_LIST : 1);
    return own + times * costOf(node.selectionSet, getNamedType(field.type), level + 1, rows !== null);
  };

  const root = schema.getRootType(operation.operation) ?? undefined;
  const cost = costOf(operation.selectionSet, root, 1, false);
  return { depth, aliases, cost };
};

const refusal = (measured: Measure): string | null => {
  if (measured.depth > LIMITS.depth)
    return `The operation is ${measured.depth} fields deep; at most ${LIMITS.depth} are allowed.`;
  if (measured.aliases > LIMITS.aliases)
    return `The operation has ${measured.aliases} aliases; at most ${LIMITS.aliases} are allowed.`;
  if (measured.cost > LIMITS.cost)
    return `The operation costs ${measured.cost} fields, counting each row; at most ${LIMITS.cost} are allowed: ask for smaller pages.`;
  return null;
};

/** Refuses operations over the limits before anything is executed; `validate` has bounded and checked them before. */
export const limitsPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (operation === undefined) return; // an operation name the document has not; executing it says so
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const definition of document.definitions)
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
      const message = refusal(measure(schema, fragments, operation, request.variables ?? {}));
      if (message !== null)
        throw new GraphQLError(message, { extensions: { code: "GRAPHQL_VALIDATION_FAILED", http: { status: 400 } } });
    },
  }),
};
