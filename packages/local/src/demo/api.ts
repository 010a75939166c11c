import * as z from "zod/mini";
import type { Cloud } from "../cloud.ts";
import { ask } from "../data/seed-api.ts";

/** Somebody with a token; whom it is linked to is the API's knowledge. */
export type User = { readonly name: string; readonly token: string };

type Variables = Readonly<Record<string, unknown>>;

/** The public GraphQL API as a client uses it: one request a call, each with its user's token. */
export type Api = {
  readonly read: <Data>(as: User, query: string, schema: z.ZodMiniType<Data>, variables?: Variables) => Promise<Data>;
  /** Sends a mutation and answers what it selects of the payload; a refusal ends the demonstration. */
  readonly change: <Payload>(
    as: User,
    mutation: string,
    input: object,
    selection: string,
    schema: z.ZodMiniType<Payload>,
  ) => Promise<Payload>;
  /** Sends a mutation that ought to be refused, and answers the codes it is refused with. */
  readonly refusals: (as: User, mutation: string, input: object) => Promise<readonly string[]>;
  /** Asks what ought to be refused, and answers the codes in `errors`. */
  readonly errors: (as: User, query: string, variables?: Variables) => Promise<readonly string[]>;
  /** Requests sent so far. */
  readonly requests: () => number;
};

const UserErrors = z.array(z.object({ code: z.string(), path: z.array(z.string()), message: z.string() }));

/** Every mutation takes one `input`, whose type bears the mutation's name. */
const documentOf = (mutation: string, selection: string): string => {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const fields = `${selection} userErrors { code path message }`;
  return `mutation ${name}($input: ${name}Input!) { ${mutation}(input: $input) { ${fields} } }`;
};

export const createApi = (cloud: Pick<Cloud, "request">): Api => {
  let requests = 0;
  const send = <Data>(as: User, query: string, variables: Variables, schema: z.ZodMiniType<Data>): Promise<Data> => {
    requests += 1;
    return ask(cloud, { query, variables, token: as.token }, schema);
  };
  const errors: Api["errors"] = async (as, query, variables = {}) => {
    requests += 1;
    const { body } = await cloud.request({ query, variables, token: as.token });
    return (body.errors ?? []).map((error) => String(error.extensions?.code));
  };
  return {
    read: (as, query, schema, variables = {}) => send(as, query, variables, schema),
    change: async (as, mutation, input, selection, schema) => {
      const Data = z.object({ [mutation]: z.unknown() });
      const { [mutation]: payload } = await send(as, documentOf(mutation, selection), { input }, Data);
      const { userErrors } = z.parse(z.object({ userErrors: UserErrors }), payload);
      if (userErrors.length > 0) throw new Error(`${as.name}: ${mutation} was refused: ${JSON.stringify(userErrors)}`);
      return z.parse(schema, payload);
    },
    refusals: async (as, mutation, input) => {
      const Data = z.object({ [mutation]: z.object({ userErrors: UserErrors }) });
      const { [mutation]: payload } = await send(as, documentOf(mutation, ""), { input }, Data);
      return (payload?.userErrors ?? []).map((error) => error.code);
    },
    errors,
    requests: () => requests,
  };
};
