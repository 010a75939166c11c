import type { Answer } from "./api.ts";

/** Status, code, message and input path of an answer that is one error. */
export const refusalOf = ({ status, body }: Answer<unknown>) => {
  const [error, ...more] = body.errors ?? [];
  const { code, path = [] } = error?.extensions ?? {};
  return { status, code, message: error?.message, path, more };
};
