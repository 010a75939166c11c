import { PROVINCES } from "@kinerja/core/shared/provinces";
import type { ProvinceResolvers } from "../../types.generated.ts";

export const Province: ProvinceResolvers = {
  code: (code) => code,
  name: (code) => PROVINCES[code],
};
