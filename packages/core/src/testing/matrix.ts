import type { Expectation, Predicate } from "../shared/classes.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";

/** PermenPANRB 6/2022, annex IV.B.3: result, behaviour, predicate; then the cell and the rank key without an index. */
export const MATRIX: readonly (readonly [Expectation, Expectation, Predicate, number, number])[] = [
  [ABOVE, ABOVE, "SANGAT_BAIK", 8, 48_012],
  [ABOVE, MEETS, "BAIK", 7, 36_010],
  [ABOVE, BELOW, "KURANG", 6, 12_007],
  [MEETS, ABOVE, "BAIK", 5, 36_008],
  [MEETS, MEETS, "BAIK", 4, 36_007],
  [MEETS, BELOW, "KURANG", 3, 12_004],
  [BELOW, ABOVE, "BUTUH_PERBAIKAN", 2, 24_004],
  [BELOW, MEETS, "BUTUH_PERBAIKAN", 1, 24_003],
  [BELOW, BELOW, "SANGAT_KURANG", 0, 0],
];
