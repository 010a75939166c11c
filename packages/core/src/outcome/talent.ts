import type { Expectation, Predicate } from "../shared/classes.ts";
import { type Decimal, decimal, HUNDRED, roundHalfUp, sum, ZERO } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";
import type { Potential, PotentialComponents, TalentBox, TalentBoxNumber, TalentConvention } from "./model.ts";

/** PermenPANRB 3/2020, the talent map. Some ministries number their boxes otherwise; numbers of the two do not mix. */
export const BOXES: Readonly<Record<Expectation, Readonly<Record<Potential, TalentBoxNumber>>>> = {
  DI_ATAS_EKSPEKTASI: { RENDAH: 4, MENENGAH: 7, TINGGI: 9 },
  SESUAI_EKSPEKTASI: { RENDAH: 2, MENENGAH: 5, TINGGI: 8 },
  DI_BAWAH_EKSPEKTASI: { RENDAH: 1, MENENGAH: 3, TINGGI: 6 },
};

/**
 * PermenPANRB 3/2020, recommendations by box. All are proposals to the official who decides: box 1's too, which refers
 * to the procedure the law has for poor performance and is no sanction.
 */
export const BOX_ACTIONS: Readonly<Record<TalentBoxNumber, readonly string[]>> = {
  1: ["diproses sesuai ketentuan peraturan perundang-undangan"],
  2: ["bimbingan kinerja", "pengembangan kompetensi", "penempatan yang sesuai"],
  3: ["bimbingan kinerja", "konseling kinerja", "pengembangan kompetensi", "penempatan yang sesuai"],
  4: ["rotasi", "pengembangan kompetensi"],
  5: ["penempatan yang sesuai", "bimbingan kinerja", "pengembangan kompetensi"],
  6: ["penempatan yang sesuai", "bimbingan kinerja", "konseling kinerja"],
  7: [
    "dipertahankan",
    "masuk Kelompok Rencana Suksesi instansi",
    "rotasi/pengayaan jabatan",
    "pengembangan kompetensi",
    "tugas belajar",
  ],
  8: ["dipertahankan", "masuk Kelompok Rencana Suksesi instansi", "rotasi/perluasan jabatan", "bimbingan kinerja"],
  9: ["dipromosikan dan dipertahankan", "masuk Kelompok Rencana Suksesi instansi/nasional", "penghargaan"],
};

/** PermenPANRB 3/2020: the succession group (Kelompok Rencana Suksesi). */
const SUCCESSION_BOXES: readonly number[] = [7, 8, 9];

/** The predicate as the performance axis, as agencies that take it directly do. */
const PERFORMANCE_OF_PREDICATE: Readonly<Record<Predicate, Expectation>> = {
  SANGAT_BAIK: "DI_ATAS_EKSPEKTASI",
  BAIK: "SESUAI_EKSPEKTASI",
  BUTUH_PERBAIKAN: "DI_BAWAH_EKSPEKTASI",
  KURANG: "DI_BAWAH_EKSPEKTASI",
  SANGAT_KURANG: "DI_BAWAH_EKSPEKTASI",
};
/** The predicate as a score, as agencies that cut a score do; BAIK so stands above expectation. */
const SCORE_OF_PREDICATE: Readonly<Record<Predicate, number>> = {
  SANGAT_BAIK: 100,
  BAIK: 80,
  BUTUH_PERBAIKAN: 60,
  KURANG: 40,
  SANGAT_KURANG: 20,
};
const SCORE_CUTS = { above: 80, meets: 60 };

const performanceOfScore = (score: number): Expectation => {
  if (score >= SCORE_CUTS.above) return "DI_ATAS_EKSPEKTASI";
  return score >= SCORE_CUTS.meets ? "SESUAI_EKSPEKTASI" : "DI_BAWAH_EKSPEKTASI";
};

type Convention = {
  readonly performance: (predicate: Predicate) => Expectation;
  /** Least potential score that is high, and that is medium. */
  readonly high: Decimal;
  readonly medium: Decimal;
};
/** Practice: agencies use the one or the other for the map of PermenPANRB 3/2020. */
const CONVENTIONS: Readonly<Record<TalentConvention, Convention>> = {
  PREDIKAT: { performance: (predicate) => PERFORMANCE_OF_PREDICATE[predicate], high: decimal(90), medium: decimal(78) },
  SCORE: {
    performance: (predicate) => performanceOfScore(SCORE_OF_PREDICATE[predicate]),
    high: decimal(80),
    medium: decimal(60),
  },
};

const checkScore = (score: Decimal | null, path: readonly string[]): Decimal => {
  if (score === null || score.lt(ZERO) || score.gt(HUNDRED))
    throw new BadInputError(`${path.join(".")}: a score from 0 to 100.`, path);
  return score;
};

/** A score as it is shown: cuts compare this, so that 90.00 on paper is never in the class below. */
const shown = (score: Decimal): Decimal => roundHalfUp(score, 2);

/**
 * The box of the talent map for an annual predicate and a potential score of 0 to 100, with its recommendations; the
 * convention fixes both axes. Proposals, never decisions. Throws BadInputError at `potential`.
 */
export const talentBox = (predicate: Predicate, potential: Decimal, convention: TalentConvention): TalentBox => {
  const score = shown(checkScore(potential, ["potential"]));
  const { performance, high, medium } = CONVENTIONS[convention];
  const belowHigh = score.gte(medium) ? "MENENGAH" : "RENDAH";
  const box = BOXES[performance(predicate)][score.gte(high) ? "TINGGI" : belowHigh];
  return { box, actions: BOX_ACTIONS[box] };
};

/** True for the boxes of the succession group: 7, 8 and 9. */
export const isSuccession = (box: number): boolean => SUCCESSION_BOXES.includes(box);

/** Example weights in percent, as one ministry uses them; within a group all count alike. */
const POTENTIAL_WEIGHTS = { competency: 70, potentials: 20, trackRecord: 10 };
const POTENTIAL_COMPONENTS = 9;

/**
 * A potential score from 0 to 100, rounded half up to two decimals: competency 70 % (technical, managerial and
 * socio-cultural half each), nine potential components 20 %, track record 10 % (five parts). A missing score is
 * refused, never counted as zero: throws BadInputError at the component.
 */
export const potentialScore = (components: PotentialComponents): Decimal => {
  const { potentials, trackRecord } = components;
  if (potentials.length !== POTENTIAL_COMPONENTS)
    throw new BadInputError(`potentials: exactly ${POTENTIAL_COMPONENTS} scores from 0 to 100.`, ["potentials"]);
  const groups = [
    {
      percent: POTENTIAL_WEIGHTS.competency,
      scores: [
        checkScore(components.technical, ["technical"]),
        checkScore(components.managerialSociocultural, ["managerialSociocultural"]),
      ],
    },
    {
      percent: POTENTIAL_WEIGHTS.potentials,
      scores: potentials.map((score, place) => checkScore(score, ["potentials", String(place)])),
    },
    {
      percent: POTENTIAL_WEIGHTS.trackRecord,
      scores: [
        checkScore(trackRecord.education, ["trackRecord", "education"]),
        checkScore(trackRecord.training, ["trackRecord", "training"]),
        checkScore(trackRecord.experience, ["trackRecord", "experience"]),
        checkScore(trackRecord.integrity, ["trackRecord", "integrity"]),
        checkScore(trackRecord.morality, ["trackRecord", "morality"]),
      ],
    },
  ];
  const weighted = groups.map(({ percent, scores }) => sum(scores).times(decimal(percent)).div(decimal(scores.length)));
  return shown(sum(weighted).div(HUNDRED));
};
