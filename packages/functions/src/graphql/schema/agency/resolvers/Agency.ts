import { calendarYear } from "@kinerja/core/agency";
import type { AgencyResolvers } from "../../types.generated.ts";

export const Agency: Pick<
  AgencyResolvers,
  "id" | "name" | "zone" | "homeRegion" | "cell" | "calendar" | "version" | "__isTypeOf"
> = {
  calendar: (_agency, { year }, { deps, actor }) => calendarYear(deps, actor, year),
};
