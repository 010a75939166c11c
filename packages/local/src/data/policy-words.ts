import type { Formula, Policy } from "@kinerja/core/agency";

const titleOf = (formula: Formula, policy: Pick<Policy, "measures">): string => {
  if (formula.op === "VALUE")
    return policy.measures.find((measure) => measure.key === formula.measure)?.title.en ?? formula.measure;
  if (formula.op === "WEIGHTED") return formula.title.en;
  const inner = titleOf(formula.of, policy);
  return formula.op === "CAP" ? `${inner} (at most ${formula.at})` : `${inner} (in bands)`;
};

/** The first level of a policy's index as a sum in words: "50% results + 50% behaviour"; null where it has none. */
export const indexInWords = (policy: Pick<Policy, "index" | "measures">): string | null => {
  if (policy.index === null) return null;
  const { formula } = policy.index;
  if (formula.op !== "WEIGHTED") return titleOf(formula, policy);
  return formula.parts.map((part) => `${part.weightPercent}% ${titleOf(part.of, policy)}`).join(" + ");
};
