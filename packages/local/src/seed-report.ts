import * as z from "zod/mini";
import type { Cloud } from "./cloud.ts";

/** What seeding tells: who can be signed in as, and what there is to see. Kept between runs, printed by `npm start`. */
export const SeedReport = z.object({
  /** What was made, a line each: "3 agencies, 412 employees". */
  summary: z.readonly(z.array(z.string())),
  /** Who can be signed in as, under the role they are an example of, with the subject of their token. */
  people: z.readonly(z.array(z.object({ role: z.string(), name: z.string(), subject: z.string() }))),
  /** A query to paste, for the first of the people. */
  query: z.string(),
  /** A ranking as a table, a record a row. */
  ranking: z.object({
    title: z.string(),
    rows: z.readonly(z.array(z.record(z.string(), z.union([z.string(), z.number()])))),
  }),
});
export type SeedReport = z.infer<typeof SeedReport>;

/** The cloud as a seed finds it: nobody else has used it, nothing runs by itself yet, and a new table has no stream. */
export type SeedStage = Pick<Cloud, "clock" | "deps" | "issuer" | "moveTo" | "request" | "settle">;

/** Fills an empty table. It may run again after it was killed half way. */
export type Seed = (cloud: SeedStage) => Promise<SeedReport>;
