import national from "./policies/national.json" with { type: "json" };
import type { Policy } from "./policy.ts";
import { policySchema } from "./policy.ts";

/** The national rule as it stands, without any local addition: what an agency has until it decides otherwise. */
export const NATIONAL: Policy = policySchema.parse(national);

/** The year the regulation came into force; from its first day on an agency has the national policy. */
export const NATIONAL_FROM = "2022-01-01";
