import type * as z from "zod/mini";
import { BadInputError } from "./errors.ts";

/** Parses an input with its schema; the error names the first wrong field and what it takes. */
export const parseInput = <Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []).map(String);
  throw new BadInputError(`${path.join(".") || "input"}: ${issue?.message ?? "is not valid"}.`, path);
};
