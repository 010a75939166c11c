import * as z from "zod/mini";
import type { Cloud, GraphqlRequest } from "../cloud.ts";

/** Asks the GraphQL API and answers `data` as the schema reads it; an entry in `errors` ends the run. */
export const ask = async <Data>(
  cloud: Pick<Cloud, "request">,
  request: GraphqlRequest,
  schema: z.ZodMiniType<Data>,
): Promise<Data> => {
  const headers = { "accept-language": "en" };
  const { body } = await cloud.request({ headers, ...request });
  if (body.errors !== undefined || body.data === undefined) {
    const [operation = "request"] = request.query
      .trim()
      .split(/[\s({]/, 2)
      .slice(1);
    throw new Error(`The API answered ${operation} with ${JSON.stringify(body.errors ?? body)}.`);
  }
  return z.parse(schema, body.data);
};
