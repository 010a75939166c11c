import { InvariantError } from "@kinerja/core/shared/errors";
import {
  COMMON_MESSAGES,
  type CommonCode,
  type Messages,
  type Outcome,
  type UserError,
} from "@kinerja/core/shared/outcome";
import type { Language } from "./language.ts";

/** A refusal as the schema's `XUserError` types have it. */
export type RenderedUserError<Code extends string> = {
  readonly code: Code;
  readonly path: string[];
  readonly message: string;
};

/** A message of a table of both languages, its `{name}` places filled from the params. */
export const fill = (template: string, { code, params }: Pick<UserError, "code" | "params">): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new InvariantError(`The message ${code} lacks its parameter ${name}.`);
    return String(value);
  });

/**
 * The refusals of an outcome in the request's language, none when it was accepted. `messages` are the module's own;
 * the codes every module shares are known here.
 */
export const userErrors = <Code extends string>(
  outcome: Outcome<unknown, Code>,
  messages: Messages<Exclude<Code, CommonCode>>,
  language: Language,
): RenderedUserError<Code>[] => {
  if (outcome.ok) return [];
  const texts: Partial<Record<string, Readonly<Record<Language, string>>>> = { ...COMMON_MESSAGES, ...messages };
  return outcome.errors.map((error) => {
    const text = texts[error.code];
    if (text === undefined) throw new InvariantError(`The refusal ${error.code} has no message.`);
    return { code: error.code, path: [...error.path], message: fill(text[language], error) };
  });
};

/** What a payload shows of an outcome: its value, or null when it was refused. */
export const accepted = <T>(outcome: Outcome<T, string>): T | null => (outcome.ok ? outcome.value : null);
