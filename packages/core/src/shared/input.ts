import * as z from "zod/mini";
import { BadInputError } from "./errors.ts";

/** Where the first text stands that is no Unicode, half of a surrogate pair; null when there is none. */
const illFormed = (value: unknown, path: readonly string[]): readonly string[] | null => {
  if (typeof value === "string") return value.isWellFormed() ? null : path;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = illFormed(part, [...path, key]);
    if (found !== null) return found;
  }
  return null;
};

/** Parses an input with its schema; the error names the first wrong field and what it takes. */
export const parseInput = <Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.output<Schema> => {
  // Such a text has no canonical form to digest, and the table would keep another one than was sent.
  const broken = illFormed(input, []);
  if (broken !== null) throw new BadInputError(`${broken.join(".")}: text in well-formed Unicode.`, broken);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []).map(String);
  throw new BadInputError(`${path.join(".") || "input"}: ${issue?.message ?? "is not valid"}.`, path);
};

/** Text somebody writes: its length counts without blanks at either end, which are not kept. */
export const text = (least: number, most: number, what = "") =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(least, `at least ${least} ${least === 1 ? "character" : "characters"}${what}`),
      z.maxLength(most, `at most ${most.toLocaleString("en")} characters`),
    );

/** A name on one line: no line breaks, control or formatting characters, which would show as another name. */
export const name = () =>
  text(2, 120).check(z.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, "one line without control characters"));
