import { BEHAVIOURS } from "../shared/classes.ts";
import { BadInputError } from "../shared/errors.ts";
import type { Policy, PolicyReference } from "./model.ts";

/** The national rule as it stands, without any local addition: what an agency has until it decides otherwise. */
export const NATIONAL: Policy = {
  id: "national",
  version: 1,
  title: "Pengelolaan Kinerja Pegawai ASN (nasional)",
  sources: [
    "PermenPANRB 6/2022, art. 24 and annex IV.A.8: short cycle monthly or quarterly, annual evaluation by the end of January",
    "PermenPANRB 6/2022, annex IV.B.3: the 3 x 3 matrix of result and behaviour",
    "PermenPANRB 6/2022, annex V.A: 14 working days to sign, deliver and escalate; art. 29 and annex V.B: 14 to object, 7 to decide",
    "Design decision, the law sets none: a short cycle is evaluated within 10 working days of its end; rank by predicate, then matrix cell, the result axis before the behaviour axis",
  ],
  shortCycle: "QUARTER",
  deadlines: {
    annualEvaluationCloses: { month: 1, day: 31 },
    shortCycleEvaluationWorkingDays: 10,
    escalationWorkingDays: 14,
    deliveryWorkingDays: 14,
    objectionWorkingDays: 14,
    decisionWorkingDays: 7,
  },
  behaviours: [...BEHAVIOURS],
  matrix: {
    DI_ATAS_EKSPEKTASI: { DI_BAWAH_EKSPEKTASI: "KURANG", SESUAI_EKSPEKTASI: "BAIK", DI_ATAS_EKSPEKTASI: "SANGAT_BAIK" },
    SESUAI_EKSPEKTASI: { DI_BAWAH_EKSPEKTASI: "KURANG", SESUAI_EKSPEKTASI: "BAIK", DI_ATAS_EKSPEKTASI: "BAIK" },
    DI_BAWAH_EKSPEKTASI: {
      DI_BAWAH_EKSPEKTASI: "SANGAT_KURANG",
      SESUAI_EKSPEKTASI: "BUTUH_PERBAIKAN",
      DI_ATAS_EKSPEKTASI: "BUTUH_PERBAIKAN",
    },
  },
  ranking: { within: "MATRIX_CELL", groups: ["AGENCY", "UNIT"], minimumGroup: 10 },
};

const SHIPPED: readonly Policy[] = [NATIONAL];

/** The policy document a reference names; a version, once used, never changes. */
export const policyOf = (reference: PolicyReference): Policy => {
  const found = SHIPPED.find((policy) => policy.id === reference.id && policy.version === reference.version);
  if (found === undefined) throw new BadInputError(`There is no policy ${reference.id} version ${reference.version}.`);
  return found;
};
