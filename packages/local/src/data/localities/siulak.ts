import { district, experts, healthCentre, office, school, skilled } from "../blueprints.ts";
import {
  bagian,
  government,
  INSPECTORATE,
  inspectorate,
  PERSONNEL_OFFICE,
  PERSONNEL_UNIT,
  personnelOffice,
  regionalSecretariat,
} from "../organs.ts";
import { around, type FigureProfile } from "./figures.ts";
import type { Locality } from "./locality.ts";

const COMPETENCIES = ["TECHNICAL_COMPETENCE", "INTERPERSONAL", "LEADERSHIP", "WORK_ETHICS", "COMMUNICATION"] as const;

/** Level reached in percent of the level asked for; people see themselves a little higher than their superiors do. */
const competency = (measure: string): readonly FigureProfile[] => [
  {
    measure,
    from: "SUPERIOR",
    among: { named: "COMPETENCIES_ASSESSED", percent: 96 },
    percent: 98,
    around: around(64, 80, 92),
    spread: 12,
    step: 50,
    values: [1, 1],
    basis: "Penilaian kompetensi oleh atasan langsung, triwulan I 2026 (data demonstrasi)",
  },
  {
    measure,
    from: "SELF",
    among: "SELF_ASSESSING",
    percent: 97,
    around: around(74, 86, 94),
    spread: 12,
    step: 50,
    values: [1, 1],
    basis: "Penilaian diri atas kompetensi, triwulan I 2026 (data demonstrasi)",
  },
];

/**
 * Siulak is a kecamatan and the seat of Kabupaten Kerinci. A kecamatan has no offices of its own, so the agency is the
 * regency with what stands in Siulak, the regent on top; `Dinas Pendidikan Siulak` is the article's name.
 */
export const SIULAK: Locality = {
  key: "siulak",
  about: "competency based",
  seed: 1101,
  employees: 204,
  joins: "BEFORE_THE_YEAR",
  root: government("Kabupaten Kerinci (Kecamatan Siulak)", "Bupati Kerinci", [
    regionalSecretariat([bagian("Organisasi", 4, experts("Analis Kebijakan", 1))]),
    inspectorate(["I"]),
    personnelOffice(),
    office(
      "Dinas Pendidikan Siulak",
      ["Pembinaan Sekolah Dasar", "Program Pendidikan"],
      experts("Pengembang Teknologi Pembelajaran", 1),
      ["SD Negeri 1 Siulak", "SD Negeri 2 Siulak", "SMP Negeri 1 Siulak", "SMP Negeri 2 Siulak"].map(school),
    ),
    office(
      "Dinas Kesehatan",
      ["Kesehatan Masyarakat", "Pelayanan Kesehatan"],
      [...experts("Administrator Kesehatan", 1), ...experts("Epidemiolog Kesehatan", 1)],
      ["Siulak", "Siulak Gedang"].map(healthCentre),
    ),
    office(
      "Dinas Kependudukan dan Pencatatan Sipil",
      ["Pelayanan Pendaftaran Penduduk"],
      skilled("Operator Sistem Informasi Administrasi Kependudukan", 1),
    ),
    district("Siulak", []),
  ]),
  personnelUnit: PERSONNEL_UNIT,
  deputyUnit: `Sekretariat ${PERSONNEL_OFFICE}`,
  auditorUnit: INSPECTORATE,
  shownUnit: "Puskesmas Siulak",
  selfAssessing: 4,
  figures: [
    ...COMPETENCIES.flatMap(competency),
    {
      measure: "TARGET_ACHIEVEMENT",
      from: "SUPERIOR",
      among: "EVERYBODY",
      percent: 94,
      around: around(70, 96, 108),
      spread: 10,
      step: 10,
      values: [1, 1],
      basis: "Laporan capaian target triwulan I 2026 (data demonstrasi)",
    },
    {
      measure: "INNOVATION",
      from: "SUPERIOR",
      among: "EVERYBODY",
      percent: 40,
      around: around(0, 1, 2),
      spread: 1,
      step: 100,
      values: [1, 1],
      basis: "Daftar inovasi perangkat daerah, Maret 2026 (data demonstrasi)",
    },
  ],
  offices: ["Dinas Pendidikan Siulak", "Dinas Kesehatan"],
};
