import { BadInputError } from "../shared/errors.ts";
import type { AbsenceAdvice, DisciplineLevel } from "./model.ts";

/** PP 94/2021, art. 11(2)d.3. */
const DISMISSAL_DAYS = 28;
const DISMISSAL = "pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS";

type Step = { readonly from: number; readonly level: DisciplineLevel; readonly sanction: string };
/** PP 94/2021, art. 9 to 11: unexcused working days of a calendar year, heaviest first. */
export const ABSENCE_LADDER: readonly Step[] = [
  { from: DISMISSAL_DAYS, level: "BERAT", sanction: DISMISSAL },
  {
    from: 25,
    level: "BERAT",
    sanction: "pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 (dua belas) bulan",
  },
  { from: 21, level: "BERAT", sanction: "penurunan jabatan setingkat lebih rendah selama 12 (dua belas) bulan" },
  {
    from: 17,
    level: "SEDANG",
    sanction: "pemotongan tunjangan kinerja sebesar 25% (dua puluh lima persen) selama 12 (dua belas) bulan",
  },
  {
    from: 14,
    level: "SEDANG",
    sanction: "pemotongan tunjangan kinerja sebesar 25% (dua puluh lima persen) selama 9 (sembilan) bulan",
  },
  {
    from: 11,
    level: "SEDANG",
    sanction: "pemotongan tunjangan kinerja sebesar 25% (dua puluh lima persen) selama 6 (enam) bulan",
  },
  { from: 7, level: "RINGAN", sanction: "pernyataan tidak puas secara tertulis" },
  { from: 4, level: "RINGAN", sanction: "teguran tertulis" },
  { from: 3, level: "RINGAN", sanction: "teguran lisan" },
];
/** PP 94/2021, art. 11(2)d.4: so many working days in a row lead to dismissal whatever the total. */
const DISMISSAL_RUN = 10;
const LONGEST_YEAR = 366;

/**
 * Which step of PP 94/2021 a PNS's unexcused absence in a calendar year points to: `days` working days in all,
 * `longestRun` of them in a row, null when unknown. Advice to the official who has the duty to examine and the right
 * to decide, never a sanction by itself. An unknown run is said (`runUnknown`) where it could make the step heavier.
 * Throws BadInputError at `days` outside 0 to 366 and at `longestRun` outside 0 to `days`.
 */
export const absenceAdvice = (days: number, longestRun: number | null): AbsenceAdvice => {
  if (!Number.isInteger(days) || days < 0 || days > LONGEST_YEAR)
    throw new BadInputError(`days: a whole number from 0 to ${LONGEST_YEAR}.`, ["days"]);
  if (longestRun !== null && (!Number.isInteger(longestRun) || longestRun < 0 || longestRun > days))
    throw new BadInputError(`longestRun: a whole number from 0 to the ${days} days in all, or null.`, ["longestRun"]);
  if (longestRun !== null && longestRun >= DISMISSAL_RUN)
    return { level: "BERAT", sanction: DISMISSAL, runUnknown: false };
  const step = ABSENCE_LADDER.find(({ from }) => days >= from);
  return {
    level: step?.level ?? "NONE",
    sanction: step?.sanction ?? null,
    runUnknown: longestRun === null && days >= DISMISSAL_RUN && days < DISMISSAL_DAYS,
  };
};
