import batanghari from "./policies/batanghari.json" with { type: "json" };
import padangsidempuan from "./policies/padangsidempuan.json" with { type: "json" };
import senapelan from "./policies/senapelan.json" with { type: "json" };
import siulak from "./policies/siulak.json" with { type: "json" };
import surakarta from "./policies/surakarta.json" with { type: "json" };
import type { Policy } from "./policy.ts";

/**
 * Five localities' ways of appraising. In a file of their own that the API loads when somebody asks: they are fifty
 * kilobytes that no cold start needs. Cast, not parsed, as the national rule is: policies.test.ts holds them to the schema.
 */
export const LOCAL_TEMPLATES: readonly Policy[] = [
  siulak as Policy,
  senapelan as Policy,
  padangsidempuan as Policy,
  surakarta as Policy,
  batanghari as Policy,
];
