import { handlers } from "@as-integrations/aws-lambda";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { GraphQLFormattedError } from "graphql";
import { mask } from "./errors.ts";

/** Ten thousand questionnaires however they are spaced; nothing else comes near. */
export const MAX_BODY_BYTES = 1024 * 1024;

const HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

const failure = (statusCode: number, error: GraphQLFormattedError): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: HEADERS,
  body: JSON.stringify({ errors: [error] }),
});

const badRequest = (statusCode: number, message: string): APIGatewayProxyStructuredResultV2 =>
  failure(statusCode, { message, extensions: { code: "BAD_REQUEST" } });

/** Refuses a body over the limit before anything reads it. */
export const refuseLargeBody = async (
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2 | undefined> => {
  const bytes = Buffer.byteLength(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  if (bytes <= MAX_BODY_BYTES) return undefined;
  return badRequest(413, `The body has ${bytes} bytes; at most ${MAX_BODY_BYTES} are taken.`);
};

const gateway = handlers.createAPIGatewayProxyEventV2RequestHandler();

/** The integration's own handler, but what it could not read is answered in JSON, as GraphQL clients expect. */
export const requestHandler: typeof gateway = {
  ...gateway,
  toSuccessResult: (response) => {
    const result = gateway.toSuccessResult(response);
    // Answers hold personal data: no browser or proxy keeps them. RFC 6750, 3: a 401 says what was wrong.
    const challenge = result.statusCode === 401 ? { "www-authenticate": 'Bearer error="invalid_token"' } : {};
    return { ...result, headers: { ...result.headers, ...challenge, "cache-control": "no-store" } };
  },
  toErrorResult: (error) => {
    if (error instanceof SyntaxError) return badRequest(400, "The body is not JSON: send an object with `query`.");
    return failure(500, mask({ message: "" }, error));
  },
};
