import national1 from "./policies/national.json" with { type: "json" };
import type { Policy, PolicyReference } from "./policy.ts";

// Cast, not parsed: every Lambda loads this file, and what ships is constant. policies.test.ts holds it to the schema.
const VERSION_1 = national1 as Policy;

/**
 * Every version of the national rule that has shipped, in order. Append only: agencies and periods refer to a version
 * for ever, so a revision is a new file and a new line here, and the last one is `NATIONAL`.
 */
export const NATIONAL_VERSIONS: readonly Policy[] = [VERSION_1];

/** The newest national rule, without any local addition: what a new agency has until it decides otherwise. */
export const NATIONAL: Policy = VERSION_1;

/** The one of these documents that a reference names, or null. */
export const versionAmong = (documents: readonly Policy[], { id, version }: PolicyReference): Policy | null =>
  documents.find((one) => one.id === id && one.version === version) ?? null;

/** The version of the national rule that a reference names; null where it names an agency's own document, or none. */
export const nationalPolicy = (reference: PolicyReference): Policy | null => versionAmong(NATIONAL_VERSIONS, reference);

/** The year the regulation came into force; from its first day on an agency has the national policy. */
export const NATIONAL_FROM = "2022-01-01";
