import { LOCAL_TEMPLATES } from "./local-templates.ts";
import { NATIONAL } from "./policies.ts";
import type { Policy } from "./policy.ts";

const TEMPLATES: readonly Policy[] = [NATIONAL, ...LOCAL_TEMPLATES];

/**
 * The documents that come with the system, the newest national rule first: five localities' ways of appraising, for
 * an agency to draft as they are or to change first. Each cites what it rests on in its `sources`. They bind nobody
 * until an agency activates its own draft.
 */
export const policyTemplates = (): readonly Policy[] => TEMPLATES;

/** The shipped document of this name; null when there is none. */
export const policyTemplate = (id: string): Policy | null => TEMPLATES.find((one) => one.id === id) ?? null;
