import type { Answer } from "./api.ts";

const holdsSomething = (value: unknown): boolean => {
  if (value === null || value === undefined) return false;
  return typeof value === "object" ? Object.values(value).some(holdsSomething) : true;
};

/** What a query came to: `errors` with their codes, `nothing` where every value asked for is null or no row, or `shown`. */
export const shownOf = ({ body }: Answer<Record<string, unknown>>): string => {
  if (body.errors !== undefined) return `errors ${body.errors.map(({ extensions }) => extensions.code).join(" ")}`;
  return holdsSomething(body.data) ? "shown" : "nothing";
};
