/**
 * One line of JSON a record, as CloudWatch reads it. Our own twenty lines rather than the Powertools logger: that one
 * costs 23 KiB and 3 to 6 ms of a cold start, and it writes every property of an error, among them the item a
 * cancelled transaction was about; personal data must not reach a log.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export const log = (level: "INFO" | "WARN" | "ERROR", message: string, fields: LogFields = {}): void => {
  process.stdout.write(`${JSON.stringify({ timestamp: new Date().toISOString(), level, message, ...fields })}\n`);
};

/** What of an error is safe to write down: names, messages and the stack, never its other properties. */
export const errorFields = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { error: typeof error };
  const causes: string[] = [];
  for (let cause = error.cause; cause instanceof Error && causes.length < 5; cause = cause.cause)
    causes.push(`${cause.name}: ${cause.message}`);
  return {
    error: error.name,
    reason: error.message,
    ...(error.stack === undefined ? {} : { stack: error.stack }),
    ...(causes.length === 0 ? {} : { causes: causes.join(" < ") }),
  };
};
