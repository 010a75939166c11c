import * as Agency from "@kinerja/core/agency";
import { EXPECTATIONS } from "@kinerja/core/shared/classes";
import { decimal, fixed, fromHundredths, sum } from "@kinerja/core/shared/decimal";
import * as z from "zod/mini";
import type { Api, User } from "./api.ts";
import { mustBe, NotSoError } from "./localities-checks.ts";

type Index = NonNullable<Agency.Policy["index"]>;
export type WithIndex = Agency.Policy & { readonly index: Index };

/** A document as the API answers it; ends the demonstration where it is no valid policy with an index. */
export const policyIn = (document: unknown): WithIndex => {
  const { policy, violations } = Agency.checkPolicy(document);
  if (policy === null) throw new NotSoError(`The policy is not valid: ${JSON.stringify(violations)}`);
  const { index } = policy;
  if (index === null) throw new NotSoError(`Policy ${policy.id} has no index.`);
  return { ...policy, index };
};

/** What the formula makes of the worked example, two decimals. */
export const exampleIndex = (policy: WithIndex): string => {
  const { formula, example } = policy.index;
  const figuresOf: Agency.FiguresOf = (measure, from) => {
    const given = example.values.find((one) => one.measure === measure.key && one.from === from);
    if (given === undefined) return null;
    if (measure.kind === "RECORDED")
      return { count: given.values.length, sum: sum(given.values.map((value) => decimal(value))) };
    const ratings = given.values.flatMap((value) => EXPECTATIONS.filter((one) => one === value));
    return Agency.figuresOfRatings(ratings, policy.scale);
  };
  const index = Agency.indexOf(Agency.workOut(formula, policy, figuresOf, null));
  return index === null ? "MISSING" : fixed(fromHundredths(index));
};

/** Percentage points that move from the heaviest part of the index to the lightest. */
const MOVED = 10;

/** The next version of a policy, with other weights and an example that holds for them. */
export const reweighted = (policy: WithIndex): WithIndex => {
  const { formula, example } = policy.index;
  if (formula.op !== "WEIGHTED") throw new NotSoError(`The index of ${policy.id} has no weights.`);
  const weights = formula.parts.map((part) => Number(part.weightPercent));
  const [heaviest, lightest] = [weights.indexOf(Math.max(...weights)), weights.lastIndexOf(Math.min(...weights))];
  const shift = (place: number): number => (place === heaviest ? -MOVED : 0) + (place === lightest ? MOVED : 0);
  const parts = formula.parts.map((part, place) => ({
    ...part,
    weightPercent: String((weights[place] ?? 0) + shift(place)),
  }));
  const next = { ...policy, version: policy.version + 1, index: { formula: { ...formula, parts }, example } };
  return { ...next, index: { ...next.index, example: { ...example, index: exampleIndex(next) } } };
};

const VALIDATE = "query Validate($document: PolicyDocument!) { policyValidate(document: $document) { code path } }";
const ValidateAnswer = z.object({ policyValidate: z.array(z.unknown()) });
const Version = z.object({ policyVersion: z.object({ state: z.string(), version: z.number() }) });

/** Drafts and activates a policy from a day on. */
export const adopt = async (api: Api, officer: User, policy: WithIndex, from: string): Promise<void> => {
  const { policyValidate } = await api.read(officer, VALIDATE, ValidateAnswer, { document: policy });
  mustBe(`What is wrong with ${policy.id}@${policy.version}`, policyValidate, []);
  const reason = "Data demonstrasi: bobot indeks diubah setelah musyawarah.";
  const selection = "policyVersion { state version }";
  const draft = { document: policy, basis: reason };
  const { policyVersion } = await api.change(officer, "policyDraftCreate", draft, selection, Version);
  const { id, version: documentVersion } = policy;
  const activation = { id, documentVersion, from, version: policyVersion.version, reason };
  const active = await api.change(officer, "policyActivate", activation, selection, Version);
  mustBe(`The state of ${id}@${documentVersion}`, active.policyVersion.state, "ACTIVE");
};

const SIMULATE = `query Simulate($period: ID!, $policy: String!, $version: Int!, $after: String) {
  policySimulate(periodId: $period, policyId: $policy, policyVersion: $version) {
    people
    counts { class before after }
    moves(first: 100, after: $after) {
      edges {
        node {
          employee { name }
          before { class index quarter }
          after { class index quarter }
          why
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const Standing = z.object({
  class: z.string(),
  index: z.nullable(z.string()),
  quarter: z.nullable(z.number()),
});
const Move = z.object({
  employee: z.object({ name: z.string() }),
  before: Standing,
  after: Standing,
  why: z.array(z.string()),
});
const Count = z.object({ class: z.string(), before: z.number(), after: z.number() });
const SimulateAnswer = z.object({
  policySimulate: z.object({
    people: z.number(),
    counts: z.array(Count),
    moves: z.object({
      edges: z.array(z.object({ node: Move })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
    }),
  }),
});
export type Simulation = {
  readonly people: number;
  readonly counts: readonly z.infer<typeof Count>[];
  readonly moves: readonly z.infer<typeof Move>[];
};

/** What another version would make of a period; every page of those who would move. */
export const simulate = async (
  api: Api,
  officer: User,
  period: string,
  { id, version }: Agency.PolicyReference,
): Promise<Simulation> => {
  const moves: z.infer<typeof Move>[] = [];
  for (let after: string | null = null; ; ) {
    const variables = { period, policy: id, version, after };
    const answer: z.infer<typeof SimulateAnswer> = await api.read(officer, SIMULATE, SimulateAnswer, variables);
    const { people, counts, moves: page } = answer.policySimulate;
    moves.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return { people, counts, moves };
    after = page.pageInfo.endCursor;
  }
};
