import * as z from "zod/mini";

export const shardProgressSchema = z.object({
  enrolled: z.int(),
  selfAssessed: z.int(),
  rated: z.int(),
  escalated: z.int(),
});
/** How many people of a period are how far. `rated` includes `escalated`. */
export type Progress = z.infer<typeof shardProgressSchema>;

/** A change of the table's stream, in the order of its partition. */
export type StreamRecord = { readonly pk: string; readonly sk: string; readonly sequence: string };
