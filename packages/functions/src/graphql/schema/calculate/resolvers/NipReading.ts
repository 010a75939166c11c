import type { NipReadingResolvers } from "../../types.generated.ts";

export const NipReading: NipReadingResolvers = {
  problems: ({ problems }) => [...problems],
};
