import { decimal, isDecimalText } from "@kinerja/core/shared/decimal";
import { InvariantError } from "@kinerja/core/shared/errors";
import { instant, isLocalDate } from "@kinerja/core/shared/time";
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from "graphql";

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

const DECIMAL_HINT =
  "Decimal: a number of at most 12 digits before the point and 8 after it, without exponent; as text where every digit counts.";

/** The text that was sent, or the shortest that JSON writes the number with: 88.305 is 88.305 and not what binary makes of it. */
const decimalInput = (value: unknown): string => {
  // Numbers below a millionth are written with an exponent; as a decimal they are not.
  const text = typeof value === "number" && Number.isFinite(value) ? decimal(String(value)).toFixed() : value;
  if (typeof text !== "string" || !isDecimalText(text)) throw new GraphQLError(DECIMAL_HINT);
  return text;
};

const DECIMAL_KINDS: ReadonlySet<string> = new Set([Kind.INT, Kind.FLOAT, Kind.STRING]);
/** What is computed may have more digits than what is sent. */
const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Text inside and in answers, so that no client's binary fractions come near a score; input takes numbers as well. */
export const DecimalScalar = new GraphQLScalarType({
  name: "Decimal",
  serialize: (value) => {
    if (typeof value === "string" && PLAIN_DECIMAL.test(value)) return value;
    throw new InvariantError("A resolver gave something else as Decimal.");
  },
  parseValue: decimalInput,
  parseLiteral: (node) => decimalInput(DECIMAL_KINDS.has(node.kind) && "value" in node ? node.value : null),
});

const MAX_DOCUMENT_BYTES = 100 * 1024;
/** Five operators nested are fifteen levels; what nests further is no policy. */
const MAX_DOCUMENT_LEVELS = 20;

const isWithin = (value: unknown, levels: number): boolean =>
  typeof value !== "object" ||
  value === null ||
  (levels > 0 && Object.values(value).every((part) => isWithin(part, levels - 1)));

/** The object as it was sent: its depth is known before anything walks through it, its size before it is kept. */
const documentInput = (value: unknown): object => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new GraphQLError("PolicyDocument: a JSON object.");
  if (!isWithin(value, MAX_DOCUMENT_LEVELS))
    throw new GraphQLError(`PolicyDocument: at most ${MAX_DOCUMENT_LEVELS} levels deep.`);
  if (Buffer.byteLength(JSON.stringify(value)) > MAX_DOCUMENT_BYTES)
    throw new GraphQLError(`PolicyDocument: at most ${MAX_DOCUMENT_BYTES.toLocaleString("en")} bytes of JSON.`);
  return value;
};

/** A whole JSON document; what its fields must be, the policies' own validation says, all of it at once. */
export const PolicyDocumentScalar = new GraphQLScalarType({
  name: "PolicyDocument",
  serialize: (value) => {
    if (typeof value === "object" && value !== null) return value;
    throw new InvariantError("A resolver gave something else as PolicyDocument.");
  },
  parseValue: documentInput,
  parseLiteral: (node, variables) => documentInput(valueFromASTUntyped(node, variables)),
});
