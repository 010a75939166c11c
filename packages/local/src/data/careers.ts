import type { JobKind } from "@kinerja/core/organization";
import { at, type Random } from "./seeded.ts";

/** Everybody joined by the end of this year, so that one start date in the next year fits all. */
export const LAST_APPOINTMENT_YEAR = 2024;
/** The first year in which PPPK were appointed in numbers (PP 49/2018). */
const FIRST_PPPK_YEAR = 2019;

/** Ranks of PNS by their short form (rules of rank: PP 99/2000; names as on the statutory forms). */
const RANKS = {
  "II/a": "Pengatur Muda",
  "II/b": "Pengatur Muda Tingkat I",
  "II/c": "Pengatur",
  "II/d": "Pengatur Tingkat I",
  "III/a": "Penata Muda",
  "III/b": "Penata Muda Tingkat I",
  "III/c": "Penata",
  "III/d": "Penata Tingkat I",
  "IV/a": "Pembina",
  "IV/b": "Pembina Tingkat I",
  "IV/c": "Pembina Utama Muda",
} as const;
type Rank = keyof typeof RANKS;

/** Who holds a kind of post: years of birth, age at appointment, ranks open to it, and the PPPK class if PPPK may. */
type Career = {
  readonly job: JobKind;
  readonly born: readonly [number, number];
  readonly appointedAt: readonly [number, number];
  /** Years a PNS has served at least before this post: nobody starts as a head or at ahli muda. */
  readonly served: number;
  readonly ranks: readonly Rank[];
  /** Golongan of a PPPK in this post and their share in percent; null where only PNS serve. */
  readonly pppk: { readonly rank: string; readonly percent: number } | null;
};

const graduate = [23, 32] as const;
const diploma = [21, 30] as const;
const school = [19, 28] as const;

/**
 * Careers by name. Nobody passes the age of retirement (58; 60 for JPT and ahli madya) before the end of 2026; the
 * last rank is where each level of post ends.
 */
export const CAREERS = {
  JPT: { job: "JPT", born: [1967, 1977], appointedAt: graduate, served: 16, ranks: ["IV/b", "IV/c"], pppk: null },
  ADMINISTRATOR: {
    job: "ADMINISTRATOR",
    born: [1969, 1982],
    appointedAt: graduate,
    served: 12,
    ranks: ["III/d", "IV/a", "IV/b"],
    pppk: null,
  },
  PENGAWAS: {
    job: "PENGAWAS",
    born: [1970, 1987],
    appointedAt: graduate,
    served: 8,
    ranks: ["III/c", "III/d"],
    pppk: null,
  },
  /** Functional officers who lead a school or a health centre. */
  HEAD_FUNCTIONAL: {
    job: "FUNCTIONAL",
    born: [1969, 1983],
    appointedAt: graduate,
    served: 11,
    ranks: ["III/d", "IV/a", "IV/b"],
    pppk: null,
  },
  AHLI_PERTAMA: {
    job: "FUNCTIONAL",
    born: [1986, 2000],
    appointedAt: graduate,
    served: 0,
    ranks: ["III/a", "III/b"],
    pppk: { rank: "IX", percent: 45 },
  },
  AHLI_MUDA: {
    job: "FUNCTIONAL",
    born: [1978, 1992],
    appointedAt: graduate,
    served: 8,
    ranks: ["III/c", "III/d"],
    pppk: { rank: "XI", percent: 15 },
  },
  AHLI_MADYA: {
    job: "FUNCTIONAL",
    born: [1968, 1982],
    appointedAt: graduate,
    served: 14,
    ranks: ["IV/a", "IV/b"],
    pppk: null,
  },
  TERAMPIL: {
    job: "FUNCTIONAL",
    born: [1988, 2001],
    appointedAt: diploma,
    served: 0,
    ranks: ["II/c", "II/d"],
    pppk: { rank: "VII", percent: 45 },
  },
  MAHIR: {
    job: "FUNCTIONAL",
    born: [1980, 1994],
    appointedAt: diploma,
    served: 8,
    ranks: ["III/a", "III/b"],
    pppk: { rank: "IX", percent: 15 },
  },
  PENYELIA: {
    job: "FUNCTIONAL",
    born: [1970, 1985],
    appointedAt: diploma,
    served: 14,
    ranks: ["III/c", "III/d"],
    pppk: null,
  },
  PELAKSANA_SARJANA: {
    job: "PELAKSANA",
    born: [1975, 2000],
    appointedAt: graduate,
    served: 0,
    ranks: ["III/a", "III/b", "III/c", "III/d"],
    pppk: { rank: "IX", percent: 25 },
  },
  PELAKSANA_DIPLOMA: {
    job: "PELAKSANA",
    born: [1975, 2001],
    appointedAt: diploma,
    served: 0,
    ranks: ["II/c", "II/d", "III/a", "III/b"],
    pppk: { rank: "VII", percent: 30 },
  },
  PELAKSANA_SMA: {
    job: "PELAKSANA",
    born: [1972, 2003],
    appointedAt: school,
    served: 0,
    ranks: ["II/a", "II/b", "II/c", "II/d", "III/a", "III/b"],
    pppk: { rank: "V", percent: 35 },
  },
} as const satisfies Readonly<Record<string, Career>>;
export type CareerName = keyof typeof CAREERS;

/** What a NIP is made of, plus the rank that fits; `serial` comes later, when collisions are known. */
export type Entry = { readonly kind: "PNS" | "PPPK"; readonly nipPrefix: string; readonly rank: string };

const two = (value: number): string => String(value).padStart(2, "0");

/** Draws birth, appointment and rank of one person; the prefix is the NIP without its three digits of serial. */
export const enter = (name: CareerName, sex: "MALE" | "FEMALE", random: Random): Entry => {
  const career: Career = CAREERS[name];
  const year = random.int(career.born[0], career.born[1]);
  const month = random.int(1, 12);
  const day = random.int(1, new Date(Date.UTC(year, month, 0)).getUTCDate());
  const birth = `${year}${two(month)}${two(day)}`;
  const sexDigit = sex === "MALE" ? "1" : "2";
  const age = random.int(career.appointedAt[0], career.appointedAt[1]);
  if (career.pppk !== null && random.int(1, 100) <= career.pppk.percent) {
    const earliest = Math.max(FIRST_PPPK_YEAR, year + career.appointedAt[0]);
    const appointed = random.int(earliest, LAST_APPOINTMENT_YEAR);
    return { kind: "PPPK", nipPrefix: `${birth}${appointed}21${sexDigit}`, rank: career.pppk.rank };
  }
  const latest = LAST_APPOINTMENT_YEAR - career.served;
  const appointed = Math.min(year + age, latest);
  // Ranks rise with service: the ladder is spread evenly over the service this career allows.
  const longest = latest - (career.born[0] + career.appointedAt[0]);
  const rank = at(career.ranks, Math.floor(((latest - appointed) / (longest + 1)) * career.ranks.length));
  return {
    kind: "PNS",
    nipPrefix: `${birth}${appointed}${two(random.int(1, 12))}${sexDigit}`,
    rank: `${RANKS[rank]}, ${rank}`,
  };
};
