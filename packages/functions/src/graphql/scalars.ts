import { InvariantError } from "@kinerja/core/shared/errors";
import { instant, isLocalDate } from "@kinerja/core/shared/time";
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

/** A scalar that is a text inside too: `read` gives its one canonical form, or null for what is none. */
const textScalar = (name: string, read: (text: string) => string | null, hint: string): GraphQLScalarType => {
  const parse = (value: unknown): string => {
    const text = typeof value === "string" ? read(value) : null;
    if (text === null) throw new GraphQLError(`${name}: ${hint}`);
    return text;
  };
  const serialize = (value: unknown): string => {
    const text = typeof value === "string" ? read(value) : null;
    if (text === null) throw new InvariantError(`A resolver gave something else as ${name}.`);
    return text;
  };
  const parseLiteral = (node: ValueNode): string => parse(node.kind === Kind.STRING ? node.value : null);
  return new GraphQLScalarType({ name, serialize, parseValue: parse, parseLiteral });
};

export const DateScalar = textScalar(
  "Date",
  (text) => (isLocalDate(text) ? text : null),
  "an existing date as YYYY-MM-DD.",
);

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z$/;

/** Instants are compared as texts inside, so each gets its milliseconds here. */
const readInstant = (text: string): string | null => {
  const date = INSTANT.exec(text)?.[1];
  return date !== undefined && isLocalDate(date) ? instant(Date.parse(text)) : null;
};

export const DateTimeScalar = textScalar(
  "DateTime",
  readInstant,
  "an existing instant in UTC as YYYY-MM-DDThh:mm:ssZ or with milliseconds.",
);
