import type { LocalDate } from "@kinerja/core/shared/time";
import { HEALTH_CENTRE_HEAD_PLAN } from "./annex-health-centre.ts";
import { HEALTH_OFFICE_HEAD_PLAN } from "./annex-health-office.ts";
import { ANNEX_CODES, type AnnexCode, CENTRE_MATRIX, planFromMatrix, TEAM_MATRIX } from "./annex-matrix.ts";
import { SENIOR_MIDWIFE_PLAN } from "./annex-midwife.ts";
import { OUR_CENTRE_HEAD_CASCADE, OUR_INDICATORS, type PlannedCode } from "./annex-ours.ts";
import { at } from "./seeded.ts";
import type { PersonData, PlanData, PositionData, UnitData } from "./types.ts";

export { GUIDE_BEHAVIOURS } from "./annex-behaviours.ts";
export { PERFORMANCE_AGREEMENTS, STRATEGIC_PLAN } from "./annex-goals.ts";
export {
  ANNEX_CODES,
  type AnnexCode,
  CENTRE_MATRIX,
  CENTRE_OUTCOME,
  type MatrixCell,
  planFromMatrix,
  TEAM_COLUMNS,
  TEAM_MATRIX,
} from "./annex-matrix.ts";
export {
  OUR_CENTRE_HEAD_CASCADE,
  OUR_INDICATORS,
  OUR_RATINGS,
  OUR_UNIT_CLASSES,
  type PlannedCode,
} from "./annex-ours.ts";

/** Units of the regional example, top first: names as in PermenPANRB 6/2022, Anak Lampiran 3, Tabel 4, 5 and 9. */
export const ANNEX_UNITS: readonly UnitData[] = [
  { code: "PEMERINTAH_DAERAH", name: "Pemerintah Daerah X", kind: "AGENCY", parent: null },
  { code: "DINAS_KESEHATAN", name: "Dinas Kesehatan", kind: "UNIT", parent: "PEMERINTAH_DAERAH" },
  { code: "PUSKESMAS", name: "Puskesmas", kind: "UNIT", parent: "DINAS_KESEHATAN" },
  { code: "TIM_UKP", name: "UKP Kefarmasian dan Laboratorium", kind: "TEAM", parent: "PUSKESMAS" },
];

/**
 * Positions, coded like their holders: titles as in Tabel 4, 5, 9 and 11. The kinds of job are ours where the annex is
 * silent: the head of a puskesmas is a functional health officer who leads an independent unit. The seven members stand
 * in the unit their form prints (Puskesmas), not in the team: a team leader advises, the head of the puskesmas rates.
 */
export const ANNEX_POSITIONS: readonly (PositionData & { readonly code: AnnexCode })[] = [
  { code: "KEPALA_DAERAH", unit: "PEMERINTAH_DAERAH", title: "Kepala Daerah", job: "STATE_OFFICIAL", leads: true },
  { code: "KEPALA_DINAS", unit: "DINAS_KESEHATAN", title: "Kepala Dinas Kesehatan", job: "JPT", leads: true },
  { code: "KEPALA_PUSKESMAS", unit: "PUSKESMAS", title: "Kepala Puskesmas", job: "FUNCTIONAL", leads: true },
  {
    code: "PENANGGUNG_JAWAB_UKP",
    unit: "TIM_UKP",
    title: "Penanggung Jawab UKP Kefarmasian dan Laboratorium",
    job: "FUNCTIONAL",
    leads: true,
  },
  { code: "DOKTER", unit: "PUSKESMAS", title: "Dokter", job: "FUNCTIONAL", leads: false },
  { code: "BIDAN_PENYELIA", unit: "PUSKESMAS", title: "Bidan Penyelia", job: "FUNCTIONAL", leads: false },
  { code: "BIDAN_MAHIR", unit: "PUSKESMAS", title: "Bidan Mahir", job: "FUNCTIONAL", leads: false },
  { code: "BIDAN_TERAMPIL", unit: "PUSKESMAS", title: "Bidan Terampil", job: "FUNCTIONAL", leads: false },
  {
    code: "NUTRISIONIS",
    unit: "PUSKESMAS",
    title: "Nutrisionis Pelaksana Lanjutan",
    job: "FUNCTIONAL",
    leads: false,
  },
  { code: "PETUGAS_LOKET", unit: "PUSKESMAS", title: "Petugas Loket", job: "PELAKSANA", leads: false },
  { code: "SOPIR_AMBULANS", unit: "PUSKESMAS", title: "Sopir Ambulans", job: "PELAKSANA", leads: false },
];

/** Members of the team UKP Kefarmasian dan Laboratorium besides its leader ("7 anggota", Anak Lampiran 3 step 5). */
export const TEAM_MEMBERS: readonly PlannedCode[] = [
  "DOKTER",
  "BIDAN_PENYELIA",
  "BIDAN_MAHIR",
  "BIDAN_TERAMPIL",
  "NUTRISIONIS",
  "PETUGAS_LOKET",
  "SOPIR_AMBULANS",
];

/** Who rates whom as the forms print it (Tabel 4, 5, 11); the team's other members follow the senior midwife. */
export const ANNEX_RATERS: Readonly<Record<PlannedCode, AnnexCode>> = {
  KEPALA_DINAS: "KEPALA_DAERAH",
  KEPALA_PUSKESMAS: "KEPALA_DINAS",
  PENANGGUNG_JAWAB_UKP: "KEPALA_PUSKESMAS",
  DOKTER: "KEPALA_PUSKESMAS",
  BIDAN_PENYELIA: "KEPALA_PUSKESMAS",
  BIDAN_MAHIR: "KEPALA_PUSKESMAS",
  BIDAN_TERAMPIL: "KEPALA_PUSKESMAS",
  NUTRISIONIS: "KEPALA_PUSKESMAS",
  PETUGAS_LOKET: "KEPALA_PUSKESMAS",
  SOPIR_AMBULANS: "KEPALA_PUSKESMAS",
};

/** Not from the annex: since when everybody holds their position. */
export const OUR_START: LocalDate = "2024-01-01";

const person = (
  code: AnnexCode,
  name: string,
  sex: PersonData["sex"],
  kind: PersonData["kind"],
  nip: string | null,
  rank: string | null,
) => ({ code, name, sex, kind, nip, rank, position: code, startsOn: OUR_START });

/**
 * Not from the annex, whose names, NIPs and ranks are blank: people who do not exist. The NIPs follow the rules of
 * form and carry serials from 901 so that they are unlikely to be anybody's.
 */
export const OUR_PEOPLE: readonly (PersonData & { readonly code: AnnexCode })[] = [
  person("KEPALA_DAERAH", "Wirya Dananjaya", "MALE", "STATE_OFFICIAL", null, null),
  person("KEPALA_DINAS", "Ratna Kusumawardhani", "FEMALE", "PNS", "197004121996032901", "Pembina Utama Muda, IV/c"),
  person("KEPALA_PUSKESMAS", "Bagas Prayudha", "MALE", "PNS", "197809232005011902", "Pembina, IV/a"),
  person("PENANGGUNG_JAWAB_UKP", "Sekar Anindita", "FEMALE", "PNS", "198306052009022903", "Penata Tingkat I, III/d"),
  person("DOKTER", "Arga Mahendratama", "MALE", "PNS", "198811172015041904", "Penata, III/c"),
  // Born on a leap day: a date that careless arithmetic breaks.
  person("BIDAN_PENYELIA", "Lestari Widyaningrum", "FEMALE", "PNS", "198402292006042905", "Penata, III/c"),
  person("BIDAN_MAHIR", "Nurhaida Lubis", "FEMALE", "PNS", "199007082014012906", "Penata Muda, III/a"),
  person("BIDAN_TERAMPIL", "Yosefin Wanggai", "FEMALE", "PNS", "199712302020122907", "Pengatur, II/c"),
  person("NUTRISIONIS", "Dewa Ayu Pramesti", "FEMALE", "PNS", "199105212015032908", "Penata Muda, III/a"),
  person("PETUGAS_LOKET", "Tiur Marpaung", "FEMALE", "PPPK", "199508142022212909", "V"),
  person("SOPIR_AMBULANS", "Rapiudin Daeng Situju", "MALE", "PPPK", "198603272023211910", "V"),
];

/** Not from the annex: the personnel officer who founds the agency; holds no position of the example. */
export const OUR_HR_OFFICER = {
  name: "Galih Purnamasari",
  sex: "FEMALE",
  kind: "PNS",
  nip: "198705192011012911",
  rank: "Penata, III/c",
} as const;

/**
 * What the annex prints of each plan: three SKP forms (Tabel 4, 5, 11) with their evaluation forms, and for the others
 * the cells of the role-result matrices (Tabel 8 and 9), which have no indicators.
 */
export const PRINTED_PLANS: Readonly<Record<PlannedCode, PlanData>> = {
  KEPALA_DINAS: HEALTH_OFFICE_HEAD_PLAN,
  KEPALA_PUSKESMAS: HEALTH_CENTRE_HEAD_PLAN,
  PENANGGUNG_JAWAB_UKP: planFromMatrix("PENANGGUNG_JAWAB_UKP"),
  DOKTER: planFromMatrix("DOKTER"),
  BIDAN_PENYELIA: SENIOR_MIDWIFE_PLAN,
  BIDAN_MAHIR: planFromMatrix("BIDAN_MAHIR"),
  BIDAN_TERAMPIL: planFromMatrix("BIDAN_TERAMPIL"),
  NUTRISIONIS: planFromMatrix("NUTRISIONIS"),
  PETUGAS_LOKET: planFromMatrix("PETUGAS_LOKET"),
  SOPIR_AMBULANS: planFromMatrix("SOPIR_AMBULANS"),
};

/** Everyone with a plan, highest first. */
export const PLANNED_CODES: readonly PlannedCode[] = ANNEX_CODES.filter((code) => code !== "KEPALA_DAERAH");

/** A plan that can be submitted: the printed one, with our indicators where none is printed. */
export const completePlan = (code: PlannedCode): PlanData => {
  const printed = PRINTED_PLANS[code];
  const ours = OUR_INDICATORS[code];
  if (ours === undefined) return printed;
  const results = printed.results.map((result, index) => ({ ...result, indicators: at(ours, index) }));
  return { ...printed, results };
};

/** A result of somebody above that a result supports, by its 0-based place in that person's plan. */
export type SupportedResult = { readonly person: PlannedCode; readonly result: number };

/**
 * What each of a person's results supports, in their order: Tabel 8 for the team leader, Tabel 9 for the members
 * (column n is the team leader's result n), ours for the head of the health centre. The head of the office supports no
 * other plan.
 */
export const supportedResults = (code: PlannedCode): readonly (SupportedResult | null)[] =>
  PRINTED_PLANS[code].results.map((result, index) => {
    if (code === "KEPALA_PUSKESMAS") return { person: "KEPALA_DINAS", result: at(OUR_CENTRE_HEAD_CASCADE, index) };
    if (CENTRE_MATRIX.some((cell) => cell.member === code)) return { person: "KEPALA_PUSKESMAS", result: 0 };
    const cells = TEAM_MATRIX.filter((cell) => cell.member === code && cell.statement === result.statement);
    // One sentence printed in two columns is two results, in the order of the columns.
    const cell = cells.length > 1 ? cells[index] : cells[0];
    return cell === undefined ? null : { person: "PENANGGUNG_JAWAB_UKP", result: cell.column };
  });
