import batanghari from "./policies/batanghari.json" with { type: "json" };
import padangsidempuan from "./policies/padangsidempuan.json" with { type: "json" };
import senapelan from "./policies/senapelan.json" with { type: "json" };
import siulak from "./policies/siulak.json" with { type: "json" };
import surakarta from "./policies/surakarta.json" with { type: "json" };
import { NATIONAL } from "./policies.ts";
import type { Policy } from "./policy.ts";

// Cast, not parsed, as the national rule is: what ships is constant, and policies.test.ts holds it to the schema.
const TEMPLATES: readonly Policy[] = [
  NATIONAL,
  siulak as Policy,
  senapelan as Policy,
  padangsidempuan as Policy,
  surakarta as Policy,
  batanghari as Policy,
];

/**
 * The documents that come with the system, the newest national rule first: five localities' ways of appraising, for
 * an agency to draft as they are or to change first. Each cites what it rests on in its `sources`. They bind nobody
 * until an agency activates its own draft.
 */
export const templates = (): readonly Policy[] => TEMPLATES;

/** The shipped document of this name; null when there is none. */
export const template = (id: string): Policy | null => TEMPLATES.find((one) => one.id === id) ?? null;
