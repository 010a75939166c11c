import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod/mini";
import { StartError } from "./start-error.ts";

/** What a file of the data directory holds, or null when there is none (or everything is kept in memory). */
export const readState = <T>(file: string | null, schema: z.ZodMiniType<T>): T | null => {
  if (file === null || !existsSync(file)) return null;
  try {
    return z.parse(schema, JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new StartError(`${file} does not hold what this version expects; start with --fresh.`, { cause: error });
  }
};

/** Replaces a file of the data directory as a whole: a crash leaves the old content or the new, never half of it. */
export const writeState = (file: string | null, value: unknown): void => {
  if (file === null) return;
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.next`;
  writeFileSync(next, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 }); // the issuer's private key is among them
  renameSync(next, file);
};
