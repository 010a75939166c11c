import { AsyncLocalStorage } from "node:async_hooks";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const insideFunction = new AsyncLocalStorage<true>();

/** Runs a function so that what it prints is known to be its own. */
export const asFunction = <T>(work: () => T): T => insideFunction.run(true, work);

/**
 * Puts what the functions log into a file, as CloudWatch has it in AWS, so that a terminal shows warnings and errors
 * alone; answers how to end that. Without a file the routine lines go nowhere. Functions write one JSON line a record to
 * standard output.
 */
export const logFunctionsTo = (file: string | null): (() => void) => {
  if (file !== null) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "");
  }
  const write = process.stdout.write.bind(process.stdout);
  const routed = (chunk: string | Uint8Array, ...rest: [never?, never?]): boolean => {
    if (insideFunction.getStore() === undefined) return write(chunk, ...rest);
    if (file !== null) appendFileSync(file, chunk);
    return String(chunk).includes('"level":"INFO"') || write(chunk, ...rest);
  };
  process.stdout.write = routed;
  return () => {
    process.stdout.write = write;
  };
};
