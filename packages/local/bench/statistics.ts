/** A measured quantity over many runs: what lies in the middle and the quarter to either side. */
export type Spread = { readonly median: number; readonly low: number; readonly high: number };

/** Three significant decimals are more than a shared machine repeats. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The value below which a share of the sorted values lies, between neighbours by proportion. */
const quantile = (sorted: readonly number[], share: number): number => {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError("There is nothing to measure.");
  return below + (above - below) * (position - Math.floor(position));
};

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: rounded(quantile(sorted, 0.5)),
    low: rounded(quantile(sorted, 0.25)),
    high: rounded(quantile(sorted, 0.75)),
  };
};

/**
 * How many times the baseline ours is, over pairs measured one after the other: what a busy machine does to both of a
 * pair cancels out.
 */
export const ratioOf = (ours: readonly number[], baseline: readonly number[]): Spread => {
  if (ours.length !== baseline.length) throw new RangeError("Ours and the baseline are measured in pairs.");
  return spreadOf(ours.map((value, i) => value / (baseline[i] ?? Number.NaN)));
};
