import * as z from "zod/mini";
import { record, versionedShape } from "../audit/index.ts";
import { type Database, get, keyOf, transact } from "../dynamo/index.ts";
import { ORGANIZATION_CLASSES, PREDICATES } from "../shared/classes.ts";
import { DISTRIBUTION_GUIDES, DISTRIBUTION_RULES } from "./distribution.ts";
import type { DistributionReasonInput } from "./model.ts";

const findingSchema = z.object({
  rule: z.enum(DISTRIBUTION_RULES),
  predicates: z.array(z.enum(PREDICATES)),
  limit: z.int(),
  actual: z.int(),
});
const reasonSchema = z.object({
  period: z.string(),
  unit: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  /** What the reason was given for: ratings may have come since. */
  guide: z.enum(DISTRIBUTION_GUIDES),
  class: z.enum(ORGANIZATION_CLASSES),
  counts: z.record(z.enum(PREDICATES), z.int()),
  findings: z.array(findingSchema),
  ...versionedShape,
});
/** Why the ratings given in a unit differ from the guide, in its head's words, and the difference they are about. */
export type DistributionReason = z.infer<typeof reasonSchema>;

const reasonKey = (agency: string, period: string, unit: string) => keyOf(agency, [period], `DISTRIBUTION#${unit}`);

export const reason = (
  db: Database,
  agency: string,
  period: string,
  unit: string,
): Promise<DistributionReason | null> => get(db, reasonKey(agency, period, unit), reasonSchema);

type About = Pick<DistributionReason, "guide" | "class" | "counts" | "findings">;
type By = { readonly actor: string; readonly at: string; readonly action: string; readonly input: unknown };

/** Keeps a reason with what it is about; null when somebody gave another meanwhile. */
export const put = async (
  db: Database,
  agency: string,
  before: DistributionReason | null,
  input: DistributionReasonInput,
  about: About,
  employee: string,
  by: By,
): Promise<DistributionReason | null> => {
  const { periodId: period, unitId: unit } = input;
  const body = { period, unit, reason: input.reason, by: employee, at: by.at, ...about };
  // The trail shows an entry's own reason to officers at any time, and this one speaks of ratings they may not see yet.
  const { write, next } = record(agency, `${period}:DISTRIBUTION:${unit}`, before, { ...by, body });
  const item = { ...body, ...next };
  const when = before === null ? ({ absent: true } as const) : { equals: { version: before.version } };
  const failed = await transact(db, [{ put: { ...reasonKey(agency, period, unit), ...item }, when }, write]);
  return failed.length === 0 ? item : null;
};
