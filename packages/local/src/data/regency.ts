import type { CareerName } from "./careers.ts";
import { at } from "./seeded.ts";

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

export const REGENCY = "Kabupaten Tirta Mandala";
/** The unit whose head founds the agency in Kinerja and stays its personnel officer. */
export const PERSONNEL_UNIT = "Bidang Mutasi, Promosi, dan Kinerja";
/** One kecamatan with its offices, health centre and schools in a large regency: this many units. */
export const UNITS_PER_DISTRICT = 24;

const CLERKS: readonly Post[] = [
  { title: "Penelaah Teknis Kebijakan", career: "PELAKSANA_SARJANA", weight: 4 },
  { title: "Penata Layanan Operasional", career: "PELAKSANA_SARJANA", weight: 2 },
  { title: "Pengolah Data dan Informasi", career: "PELAKSANA_DIPLOMA", weight: 3 },
  { title: "Pengelola Layanan Operasional", career: "PELAKSANA_DIPLOMA", weight: 2 },
  { title: "Pengadministrasi Perkantoran", career: "PELAKSANA_SMA", weight: 4 },
  { title: "Operator Layanan Operasional", career: "PELAKSANA_SMA", weight: 2 },
];

/** The posts of a functional profession that asks a degree, level by level. */
const experts = (title: string, weight: number): readonly Post[] => [
  { title: `${title} Ahli Pertama`, career: "AHLI_PERTAMA", weight: weight * 5 },
  { title: `${title} Ahli Muda`, career: "AHLI_MUDA", weight: weight * 4 },
  { title: `${title} Ahli Madya`, career: "AHLI_MADYA", weight },
];

/** The posts of a functional profession that asks a diploma, level by level. */
const skilled = (title: string, weight: number): readonly Post[] => [
  { title: `${title} Terampil`, career: "TERAMPIL", weight: weight * 5 },
  { title: `${title} Mahir`, career: "MAHIR", weight: weight * 3 },
  { title: `${title} Penyelia`, career: "PENYELIA", weight },
];

const leaf = (
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

const secretariat = (of: string): Blueprint =>
  leaf(
    `Sekretariat ${of}`,
    `Sekretaris ${of}`,
    "ADMINISTRATOR",
    2,
    [...CLERKS, ...experts("Perencana", 1), ...experts("Analis Keuangan Pusat dan Daerah", 1)],
    [generalAffairs(of)],
  );

/** A dinas or badan: secretariat, divisions (bidang) and, where given, its technical units. */
const office = (
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

const HEALTH_POSTS: readonly Post[] = [
  ...experts("Dokter", 1),
  ...skilled("Bidan", 3).map((post): Post => ({ ...post, sex: "FEMALE" })),
  ...skilled("Perawat", 3),
  ...skilled("Nutrisionis", 1),
  ...experts("Apoteker", 1),
  { title: "Operator Layanan Operasional", career: "PELAKSANA_SMA", weight: 6 },
];
const TEACHING_POSTS: readonly Post[] = [
  ...experts("Guru", 6),
  { title: "Pengadministrasi Perkantoran", career: "PELAKSANA_SMA", weight: 8 },
];

const healthCentre = (place: string): Blueprint =>
  leaf(`Puskesmas ${place}`, `Kepala Puskesmas ${place}`, "HEAD_FUNCTIONAL", 14, HEALTH_POSTS);
const school = (name: string): Blueprint => leaf(name, `Kepala ${name}`, "HEAD_FUNCTIONAL", 9, TEACHING_POSTS);
const village = (place: string): Blueprint => leaf(`Kelurahan ${place}`, `Lurah ${place}`, "PENGAWAS", 4, CLERKS);
const district = (place: string, villages: readonly string[]): Blueprint =>
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

const FIRST = ["Tirta", "Sumber", "Karang", "Wana", "Banjar", "Muara", "Bukit", "Rawa", "Teluk", "Padang"] as const;
const LAST = ["mulya", "sari", "jaya", "asih", "indah", "agung", "baru", "makmur", "raya", "lestari"] as const;

/** The n-th invented place name; a hundred differ, later ones carry a numeral. */
export const placeName = (n: number): string => {
  const name = `${at(FIRST, n % 10)}${at(LAST, (Math.floor(n / 10) + n) % 10)}`;
  return n < 100 ? name : `${name} ${Math.floor(n / 100) + 1}`;
};

const VILLAGES_PER_DISTRICT = 4;
const PRIMARY_SCHOOLS = 12;
const SECONDARY_SCHOOLS = 3;

/** What one more kecamatan brings: itself, a health centre, and a schools' coordination with its schools. */
const expansion = (
  n: number,
): { readonly district: Blueprint; readonly centre: Blueprint; readonly schools: Blueprint } => {
  const place = placeName(n);
  const villages = Array.from(
    { length: VILLAGES_PER_DISTRICT },
    (_, i) => `${place} ${at(["Utara", "Selatan", "Timur", "Barat"], i)}`,
  );
  const schools = [
    ...Array.from({ length: PRIMARY_SCHOOLS }, (_, i) => school(`SD Negeri ${i + 1} ${place}`)),
    ...Array.from({ length: SECONDARY_SCHOOLS }, (_, i) => school(`SMP Negeri ${i + 1} ${place}`)),
  ];
  return {
    district: district(place, villages),
    centre: healthCentre(place),
    schools: leaf(
      `Koordinator Wilayah Pendidikan ${place}`,
      `Koordinator Wilayah Pendidikan ${place}`,
      "PENGAWAS",
      3,
      experts("Pengawas Sekolah", 1),
      schools,
    ),
  };
};

/** The whole regency: twelve offices below the regent, and as many further kecamatan as asked for. */
export const regency = (districts: number): Blueprint => {
  const more = Array.from({ length: districts }, (_, n) => expansion(n + 2));
  const children = [
    leaf("Sekretariat Daerah", "Sekretaris Daerah", "JPT", 1, experts("Analis Kebijakan", 1), [
      leaf("Bagian Organisasi", "Kepala Bagian Organisasi", "ADMINISTRATOR", 4, [
        ...CLERKS,
        ...experts("Analis Kebijakan", 1),
      ]),
      leaf("Bagian Hukum", "Kepala Bagian Hukum", "ADMINISTRATOR", 4, [
        ...CLERKS,
        ...experts("Perancang Peraturan Perundang-undangan", 1),
      ]),
      leaf("Bagian Umum", "Kepala Bagian Umum", "ADMINISTRATOR", 6, CLERKS),
    ]),
    leaf("Inspektorat", "Inspektur", "JPT", 1, experts("Auditor", 1), [
      secretariat("Inspektorat"),
      ...["I", "II"].map((part) =>
        leaf(
          `Inspektur Pembantu Wilayah ${part}`,
          `Inspektur Pembantu Wilayah ${part}`,
          "ADMINISTRATOR",
          4,
          experts("Auditor", 1),
        ),
      ),
    ]),
    office(
      "Badan Perencanaan Pembangunan Daerah",
      ["Perencanaan dan Evaluasi", "Perekonomian"],
      experts("Perencana", 2),
    ),
    office(
      "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
      [PERSONNEL_UNIT.replace("Bidang ", ""), "Pengembangan Kompetensi"],
      [...experts("Analis Sumber Daya Manusia Aparatur", 2), ...experts("Assessor Sumber Daya Manusia Aparatur", 1)],
    ),
    office(
      "Badan Pengelolaan Keuangan dan Aset Daerah",
      ["Anggaran", "Akuntansi dan Aset"],
      experts("Analis Keuangan Pusat dan Daerah", 2),
    ),
    office(
      "Dinas Kesehatan",
      ["Kesehatan Masyarakat", "Pelayanan dan Sumber Daya Kesehatan"],
      [...experts("Administrator Kesehatan", 1), ...experts("Epidemiolog Kesehatan", 1)],
      [healthCentre(placeName(0)), healthCentre(placeName(1)), ...more.map((one) => one.centre)],
    ),
    office(
      "Dinas Pendidikan",
      ["Pembinaan Sekolah Dasar", "Pembinaan Ketenagaan"],
      experts("Pengembang Teknologi Pembelajaran", 1),
      [
        school(`SD Negeri 1 ${placeName(0)}`),
        school(`SMP Negeri 1 ${placeName(1)}`),
        ...more.map((one) => one.schools),
      ],
    ),
    office(
      "Dinas Pekerjaan Umum dan Penataan Ruang",
      ["Bina Marga", "Tata Ruang"],
      [...experts("Teknik Jalan dan Jembatan", 1), ...experts("Penata Ruang", 1)],
      [leaf("UPTD Laboratorium Konstruksi", "Kepala UPTD Laboratorium Konstruksi", "PENGAWAS", 5, CLERKS)],
    ),
    office(
      "Dinas Kependudukan dan Pencatatan Sipil",
      ["Pelayanan Pendaftaran Penduduk", "Pengelolaan Informasi Administrasi Kependudukan"],
      [
        ...experts("Administrator Database Kependudukan", 1),
        ...skilled("Operator Sistem Informasi Administrasi Kependudukan", 1),
      ],
    ),
    office(
      "Dinas Pertanian",
      ["Tanaman Pangan", "Peternakan"],
      [...experts("Penyuluh Pertanian", 1), ...experts("Medik Veteriner", 1)],
      [
        leaf("UPTD Balai Benih", "Kepala UPTD Balai Benih", "PENGAWAS", 5, [
          ...CLERKS,
          ...skilled("Pengawas Benih Tanaman", 1),
        ]),
      ],
    ),
    district(placeName(0), [`${placeName(0)} Kota`]),
    district(placeName(1), [`${placeName(1)} Kota`]),
    ...more.map((one) => one.district),
  ];
  return {
    name: `Pemerintah ${REGENCY}`,
    head: { title: "Bupati Tirta Mandala", career: "STATE_OFFICIAL" },
    staff: [],
    share: 0,
    children,
  };
};
