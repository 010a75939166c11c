import { fixed } from "@kinerja/core/shared/decimal";
import type { SatisfactionIndexResolvers } from "../../types.generated.ts";

export const SatisfactionIndex: SatisfactionIndexResolvers = {
  index: ({ index }) => (index === null ? null : fixed(index, 5)),
  converted: ({ converted }) => (converted === null ? null : fixed(converted)),
  elements: ({ elements }) => [...elements],
};
