import batanghari from "./policies/batanghari.json" with { type: "json" };
import national from "./policies/national.json" with { type: "json" };
import padangsidempuan from "./policies/padangsidempuan.json" with { type: "json" };
import senapelan from "./policies/senapelan.json" with { type: "json" };
import siulak from "./policies/siulak.json" with { type: "json" };
import surakarta from "./policies/surakarta.json" with { type: "json" };
import { type Policy, policySchema } from "./policy.ts";

/** Kept as they were read: a Lambda that starts parses none of them, as most requests ask for none. */
const DOCUMENTS: readonly { readonly id: string }[] = [
  national,
  siulak,
  senapelan,
  padangsidempuan,
  surakarta,
  batanghari,
];

/**
 * The documents that come with the system, the national rule first: five localities' ways of appraising, for an
 * agency to draft as they are or to change first. Each cites what it rests on in its `sources`. They bind nobody
 * until an agency activates its own draft. Parsed anew on every call.
 */
export const templates = (): readonly Policy[] => DOCUMENTS.map((document) => policySchema.parse(document));

/** The shipped document of this name, parsed on the call; null when there is none. */
export const template = (id: string): Policy | null => {
  const document = DOCUMENTS.find((one) => one.id === id);
  return document === undefined ? null : policySchema.parse(document);
};
