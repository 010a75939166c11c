import type { ExplanationNode } from "./explanations.ts";

const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));

/** Rows under their heads, each column as wide as its widest cell. */
export const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = widthsOf([heads, ...rows]);
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
  const rule = line(widths.map((width) => "-".repeat(width)));
  return [line(heads), rule, ...rows.map(line)].join("\n");
};

/** An explanation as an indented tree: rule, output, what it says, and where the rule stands. */
export const treeOf = (nodes: readonly ExplanationNode[]): string =>
  nodes
    .map(({ id, kind, rule, source, output, text }) => {
      const indent = " ".repeat(2 * id.split(".").length);
      return [`${indent}${id} ${rule} = ${output} (${kind})`, `${indent}    ${text}`, `${indent}    ${source}`].join(
        "\n",
      );
    })
    .join("\n");
