import * as z from "zod/mini";
import type { Cloud } from "../cloud.ts";
import { ask } from "../data/seed-api.ts";

/** The public API as the personnel officer asks it about one period. */
export type Officer = {
  /** How far the closing is; null before the period ended. */
  readonly closing: () => Promise<Closing | null>;
  /** What was published; an error where nothing is. */
  readonly published: () => Promise<Published>;
};

const CLOSING = `query Closing($period: ID!) {
  period(id: $period) { closing { phase done total startedAt etaSeconds } }
}`;
const Closing = z.object({
  phase: z.enum(["EVALUATION", "ESCALATION", "SCORING", "RANKING", "OBJECTION", "FINAL"]),
  done: z.number(),
  total: z.number(),
  startedAt: z.string(),
  etaSeconds: z.nullable(z.number()),
});
export type Closing = z.infer<typeof Closing>;

const PUBLISHED = `query Published($period: ID!) {
  period(id: $period) {
    name
    state
    publication { resultHash inputHash rated notComparable unrated }
    ranking {
      total
      distribution { predicate count }
      rows(first: 100) { edges { node { rank rankKey predicate employee { id name } } } }
    }
  }
}`;
const Row = z.object({
  rank: z.number(),
  rankKey: z.number(),
  predicate: z.string(),
  employee: z.object({ id: z.string(), name: z.string() }),
});
const Published = z.object({
  name: z.string(),
  state: z.literal("PUBLISHED"),
  publication: z.object({
    resultHash: z.string(),
    inputHash: z.string(),
    rated: z.number(),
    notComparable: z.number(),
    unrated: z.number(),
  }),
  ranking: z.object({
    total: z.number(),
    distribution: z.array(z.object({ predicate: z.string(), count: z.number() })),
    rows: z.object({ edges: z.array(z.object({ node: Row })) }),
  }),
});
export type Published = z.infer<typeof Published>;

export const asOfficer = (cloud: Pick<Cloud, "request" | "issuer">, subject: string, period: string): Officer => {
  const token = cloud.issuer.issue(subject);
  const request = (query: string) => ({ query, variables: { period }, token });
  return {
    closing: async () => {
      const Answer = z.object({ period: z.object({ closing: z.nullable(Closing) }) });
      return (await ask(cloud, request(CLOSING), Answer)).period.closing;
    },
    published: async () => (await ask(cloud, request(PUBLISHED), z.object({ period: Published }))).period,
  };
};
