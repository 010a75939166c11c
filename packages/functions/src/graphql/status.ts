import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";

const isNothing = (data: Record<string, unknown> | null | undefined): boolean =>
  Object.values(data ?? {}).every((value) => value === null);

/**
 * 400 for a value that can never be right, found only while executing (a page size, an id of another kind): the answer
 * Apollo gives by itself is 200. Not when another field of the same request succeeded; then its data counts.
 */
export const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== "single") return;
      const { data, errors = [] } = response.body.singleResult;
      if (errors.some(({ extensions }) => extensions?.code === "BAD_USER_INPUT") && isNothing(data))
        response.http.status = 400;
    },
  }),
};
