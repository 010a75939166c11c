import type { ProvinceScaleResolvers } from "../../types.generated.ts";

export const ProvinceScale: ProvinceScaleResolvers = {
  quarters: ({ boundaries, byIndex }) => boundaries.map((boundary) => ({ ...boundary, byIndex })),
};
