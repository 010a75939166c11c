import { BadInputError, InvariantError, KinerjaError } from "@kinerja/core/shared/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { errorFields, log } from "../log.ts";
import { currentRequestId } from "./request-scope.ts";

/** What the GraphQL layer itself finds wrong with a request; its messages are about the document, not about us. */
const CLIENT_CODES: ReadonlySet<unknown> = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** An error as clients get it: no stack, no cause, no property nobody listed. */
const shown = (
  { locations, path }: GraphQLFormattedError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLFormattedError => ({
  message,
  ...(locations === undefined ? {} : { locations }),
  ...(path === undefined ? {} : { path }),
  extensions,
});

/** Logs an error nobody foresaw, once, and answers what may be said of it. */
export const mask = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const requestId = currentRequestId();
  log("ERROR", "An error nobody foresaw was masked.", { requestId, ...errorFields(error) });
  return shown(formatted, "Something went wrong on our side: report it with this request id.", {
    code: "INTERNAL_SERVER_ERROR",
    requestId,
  });
};

const causeOf = (error: unknown): unknown => (error instanceof GraphQLError ? (error.originalError ?? error) : error);

/** graphql-js repeats what it could not read, the whole input if need be: an employee number in it goes no further. */
const withoutNumbers = (message: string): string => message.replace(/\d{18}/g, "…");

/** Apollo's `formatError`: an allow-list. What is not on it is logged with the request id and masked. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const cause = causeOf(error);
  if (cause instanceof BadInputError)
    return shown(formatted, cause.message, { code: cause.code, path: cause.inputPath });
  if (cause instanceof KinerjaError && !(cause instanceof InvariantError))
    return shown(formatted, cause.message, { code: cause.code });
  if (!(cause instanceof GraphQLError)) return mask(formatted, cause);
  const code = formatted.extensions?.code;
  if (CLIENT_CODES.has(code)) return shown(formatted, withoutNumbers(formatted.message), { code });
  // A variable that is null where an argument is required gets past validation, and graphql-js gives it no code.
  if (cause.message.startsWith("Argument ")) return shown(formatted, formatted.message, { code: "BAD_USER_INPUT" });
  return mask(formatted, cause);
};
