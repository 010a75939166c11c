import type { PlanData, PlanResult } from "./types.ts";

/** Everyone of the annex's regional example, highest first. */
export const ANNEX_CODES = [
  "KEPALA_DAERAH",
  "KEPALA_DINAS",
  "KEPALA_PUSKESMAS",
  "PENANGGUNG_JAWAB_UKP",
  "DOKTER",
  "BIDAN_PENYELIA",
  "BIDAN_MAHIR",
  "BIDAN_TERAMPIL",
  "NUTRISIONIS",
  "PETUGAS_LOKET",
  "SOPIR_AMBULANS",
] as const;
export type AnnexCode = (typeof ANNEX_CODES)[number];

/** A cell of a role-result matrix: whose result it is, and which column of its leader it supports. */
export type MatrixCell = { readonly member: AnnexCode; readonly column: number; readonly statement: string };

/** Tabel 8, head row: the outcome of the health centre that its head answers for. */
export const CENTRE_OUTCOME =
  "IBU HAMIL DI WILAYAH KERJA MENDAPATKAN LAYANAN ANC DAN PERSALINAN SESUAI PROSEDUR DAN IBU HAMIL PUAS";

/** Anak Lampiran 3 Tabel 8: the head of the health centre and the team leader; one column, three results. */
export const CENTRE_MATRIX: readonly MatrixCell[] = [
  {
    member: "PENANGGUNG_JAWAB_UKP",
    column: 0,
    statement: "Layanan antenatal care (ANC) dilakukan dengan respon cepat dan akurat",
  },
  {
    member: "PENANGGUNG_JAWAB_UKP",
    column: 0,
    statement: "Layanan persalinan dilakukan dengan respon cepat dan akurat",
  },
  {
    member: "PENANGGUNG_JAWAB_UKP",
    column: 0,
    statement: "Ibu hamil dan ibu melahirkan terdata secara lengkap, akurat dan termutakhirkan",
  },
];

/** Tabel 9, head row: what the team delivers; column n is the team leader's n-th result. */
export const TEAM_COLUMNS = [
  "LAYANAN ANTENATAL CARE (ANC) DILAKUKAN DENGAN RESPON CEPAT DAN AKURAT",
  "LAYANAN PERSALINAN DILAKUKAN DENGAN RESPON CEPAT DAN AKURAT",
  "IBU HAMIL DAN IBU MELAHIRKAN TERDATA SECARA LENGKAP, AKURAT DAN TERMUTAKHIRKAN MELALUI APLIKASI SICANTIK",
] as const;

const [ANC, BIRTH, RECORDS] = [0, 1, 2] as const;
const EXAMINATION =
  "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC";
const DELIVERY =
  "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan";
const EXAMINATION_PHYSIOLOGICAL =
  "Ibu hamil dengan kehamilan fisiologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC";
const DELIVERY_PHYSIOLOGICAL =
  "Ibu hamil dengan kehamilan fisiologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan";
const FILES_PHYSIOLOGICAL =
  "Rekam medis ibu hamil dengan kehamilan fisiologis dan register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu";
const QUESTIONS =
  "Pertanyaan pasien melalui telepon atau media komunikasi lainnya dengan direspon dengan cepat dan menggunakan bahasa yang ramah.";

/** Anak Lampiran 3 Tabel 9: the seven members of the team UKP Kefarmasian dan Laboratorium; 21 cells. */
export const TEAM_MATRIX: readonly MatrixCell[] = [
  { member: "DOKTER", column: ANC, statement: EXAMINATION },
  {
    member: "DOKTER",
    column: ANC,
    statement:
      "Rekam medis ibu hamil dengan kehamilan patologis dan register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu",
  },
  {
    member: "DOKTER",
    column: BIRTH,
    statement:
      "Rujukan untuk persalinan ke fasyankes yang lebih tinggi dilakukan dengan respon yang cepat dan sesuai hasil diagnosa bagi ibu hamil dengan kehamilan patologis",
  },
  { member: "BIDAN_PENYELIA", column: ANC, statement: EXAMINATION },
  {
    member: "BIDAN_PENYELIA",
    column: ANC,
    statement:
      "Rekam medis ibu hamil dengan kehamilan fisiologis dan patologis serta register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu",
  },
  { member: "BIDAN_PENYELIA", column: BIRTH, statement: DELIVERY },
  {
    member: "BIDAN_PENYELIA",
    column: RECORDS,
    statement: "Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK sesuai pembagian tanggungjawab pendataan",
  },
  { member: "BIDAN_MAHIR", column: ANC, statement: EXAMINATION_PHYSIOLOGICAL },
  { member: "BIDAN_MAHIR", column: ANC, statement: FILES_PHYSIOLOGICAL },
  { member: "BIDAN_MAHIR", column: BIRTH, statement: DELIVERY_PHYSIOLOGICAL },
  {
    member: "BIDAN_MAHIR",
    column: RECORDS,
    statement: "Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK sesuai pembagian tanggungjawab pendataan",
  },
  { member: "BIDAN_TERAMPIL", column: ANC, statement: EXAMINATION_PHYSIOLOGICAL },
  { member: "BIDAN_TERAMPIL", column: ANC, statement: FILES_PHYSIOLOGICAL },
  { member: "BIDAN_TERAMPIL", column: BIRTH, statement: DELIVERY_PHYSIOLOGICAL },
  {
    member: "BIDAN_TERAMPIL",
    column: RECORDS,
    statement: "Ibu hamil dan ibu bersalin terdata dalam aplikasi SICANTIK sesuai pembagian tanggungjawab pendataan",
  },
  { member: "NUTRISIONIS", column: ANC, statement: EXAMINATION },
  {
    member: "NUTRISIONIS",
    column: ANC,
    statement: "Register gizi telah diisi secara lengkap dan akurat dan dilaporkan kepada penanggung jawab tepat waktu",
  },
  { member: "NUTRISIONIS", column: BIRTH, statement: DELIVERY },
  // The annex prints the same sentence in both columns: one result for each service.
  { member: "PETUGAS_LOKET", column: ANC, statement: QUESTIONS },
  { member: "PETUGAS_LOKET", column: BIRTH, statement: QUESTIONS },
  {
    member: "SOPIR_AMBULANS",
    column: BIRTH,
    statement:
      "Ibu hamil dengan kehamilan patologis yang persalinannya dirujuk ke fasyankes yang lebih tinggi diantarkan ketempat rujukan sesuai prosedur pendampingan",
  },
];

/**
 * Plan of a person for whom the annex prints matrix cells and no SKP form: statements only, no indicators,
 * realisations or feedback. The kind of a result is not printed either: data entry in SICANTIK is additional and the
 * rest main, as Tabel 10 decides it for the senior midwife; the assigner follows Tabel 10 too.
 */
export const planFromMatrix = (member: AnnexCode): PlanData => {
  const cells = [...CENTRE_MATRIX, ...TEAM_MATRIX].filter((cell) => cell.member === member);
  const results = cells.map(
    (cell): PlanResult => ({
      kind: cell.column === RECORDS ? "TAMBAHAN" : "UTAMA",
      statement: cell.statement,
      assignedBy: "Kepala Puskesmas",
      indicators: [],
      realisation: null,
      feedback: [],
    }),
  );
  return { results, expectations: {}, behaviourFeedback: {} };
};
