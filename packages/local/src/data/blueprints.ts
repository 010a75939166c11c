import type { CareerName } from "./careers.ts";

/** A post that staff of a unit hold, and how often it is drawn among them. */
export type Post = {
  readonly title: string;
  readonly career: CareerName;
  readonly weight: number;
  /** Where a profession is open to one sex only: midwives are women. */
  readonly sex?: "FEMALE";
};

/** A unit to be: its head's post, the posts of its staff, and its share of the agency's staff. */
export type Blueprint = {
  readonly name: string;
  readonly head: { readonly title: string; readonly career: CareerName | "STATE_OFFICIAL" };
  readonly staff: readonly Post[];
  readonly share: number;
  readonly children: readonly Blueprint[];
};

/** Posts of administrative staff in any office. */
export const CLERKS: readonly Post[] = [
  { title: "Penelaah Teknis Kebijakan", career: "PELAKSANA_SARJANA", weight: 4 },
  { title: "Penata Layanan Operasional", career: "PELAKSANA_SARJANA", weight: 2 },
  { title: "Pengolah Data dan Informasi", career: "PELAKSANA_DIPLOMA", weight: 3 },
  { title: "Pengelola Layanan Operasional", career: "PELAKSANA_DIPLOMA", weight: 2 },
  { title: "Pengadministrasi Perkantoran", career: "PELAKSANA_SMA", weight: 4 },
  { title: "Operator Layanan Operasional", career: "PELAKSANA_SMA", weight: 2 },
];

/** The posts of a functional profession that asks a degree, level by level. */
export const experts = (title: string, weight: number): readonly Post[] => [
  { title: `${title} Ahli Pertama`, career: "AHLI_PERTAMA", weight: weight * 5 },
  { title: `${title} Ahli Muda`, career: "AHLI_MUDA", weight: weight * 4 },
  { title: `${title} Ahli Madya`, career: "AHLI_MADYA", weight },
];

/** The posts of a functional profession that asks a diploma, level by level. */
export const skilled = (title: string, weight: number): readonly Post[] => [
  { title: `${title} Terampil`, career: "TERAMPIL", weight: weight * 5 },
  { title: `${title} Mahir`, career: "MAHIR", weight: weight * 3 },
  { title: `${title} Penyelia`, career: "PENYELIA", weight },
];

/** A unit by its head, its share of the agency's staff, and what stands below it. */
export const leaf = (
  name: string,
  title: string,
  career: CareerName,
  share: number,
  staff: readonly Post[],
  children: readonly Blueprint[] = [],
): Blueprint => ({ name, head: { title, career }, staff, share, children });

const generalAffairs = (of: string): Blueprint =>
  leaf(`Subbagian Umum dan Kepegawaian ${of}`, `Kepala Subbagian Umum dan Kepegawaian ${of}`, "PENGAWAS", 4, [
    ...CLERKS,
    ...skilled("Arsiparis", 1),
  ]);

/** An office's secretariat with its general affairs. */
export const secretariat = (of: string): Blueprint =>
  leaf(
    `Sekretariat ${of}`,
    `Sekretaris ${of}`,
    "ADMINISTRATOR",
    2,
    [...CLERKS, ...experts("Perencana", 1), ...experts("Analis Keuangan Pusat dan Daerah", 1)],
    [generalAffairs(of)],
  );

/** A dinas or badan: secretariat, divisions (bidang) and, where given, its technical units. */
export const office = (
  name: string,
  divisions: readonly string[],
  profession: readonly Post[],
  technical: readonly Blueprint[] = [],
): Blueprint =>
  leaf(name, `Kepala ${name}`, "JPT", 1, experts("Analis Kebijakan", 1), [
    secretariat(name),
    ...divisions.map((division) =>
      leaf(`Bidang ${division}`, `Kepala Bidang ${division} ${name}`, "ADMINISTRATOR", 4, [...CLERKS, ...profession]),
    ),
    ...technical,
  ]);

/** Posts of a health centre. */
export const HEALTH_POSTS: readonly Post[] = [
  ...experts("Dokter", 1),
  ...skilled("Bidan", 3).map((post): Post => ({ ...post, sex: "FEMALE" })),
  ...skilled("Perawat", 3),
  ...skilled("Nutrisionis", 1),
  ...experts("Apoteker", 1),
  { title: "Operator Layanan Operasional", career: "PELAKSANA_SMA", weight: 6 },
];
/** Posts of a school. */
export const TEACHING_POSTS: readonly Post[] = [
  ...experts("Guru", 6),
  { title: "Pengadministrasi Perkantoran", career: "PELAKSANA_SMA", weight: 8 },
];

/** A community health centre (puskesmas), led by a functional health officer. */
export const healthCentre = (place: string): Blueprint =>
  leaf(`Puskesmas ${place}`, `Kepala Puskesmas ${place}`, "HEAD_FUNCTIONAL", 14, HEALTH_POSTS);
/** A school, led by a teacher. */
export const school = (name: string): Blueprint => leaf(name, `Kepala ${name}`, "HEAD_FUNCTIONAL", 9, TEACHING_POSTS);
/** A kelurahan, led by its lurah. */
export const village = (place: string): Blueprint =>
  leaf(`Kelurahan ${place}`, `Lurah ${place}`, "PENGAWAS", 4, CLERKS);
/** A kecamatan with its secretariat, its public services and its kelurahan. */
export const district = (place: string, villages: readonly string[]): Blueprint =>
  leaf(`Kecamatan ${place}`, `Camat ${place}`, "ADMINISTRATOR", 1, CLERKS, [
    leaf(`Sekretariat Kecamatan ${place}`, `Sekretaris Kecamatan ${place}`, "ADMINISTRATOR", 3, [
      ...CLERKS,
      ...skilled("Arsiparis", 1),
    ]),
    leaf(
      `Seksi Pelayanan Umum Kecamatan ${place}`,
      `Kepala Seksi Pelayanan Umum Kecamatan ${place}`,
      "PENGAWAS",
      4,
      CLERKS,
    ),
    ...villages.map(village),
  ]);
