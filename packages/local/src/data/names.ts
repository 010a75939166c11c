import type { Random } from "./seeded.ts";

type Culture = {
  /** How often this naming custom is drawn. */
  readonly weight: number;
  readonly male: readonly string[];
  readonly female: readonly string[];
  /** Second names of men and women, where the custom tells them apart, or a family's or clan's name. */
  readonly second: readonly string[] | { readonly male: readonly string[]; readonly female: readonly string[] };
};

// Invented combinations of common names: whoever bears one of them is a coincidence.
const CULTURES: readonly Culture[] = [
  {
    weight: 30, // Javanese
    male: [
      "Bagus",
      "Danang",
      "Eko",
      "Hendro",
      "Imam",
      "Kuncoro",
      "Panji",
      "Rahmat",
      "Slamet",
      "Teguh",
      "Wahyu",
      "Yoga",
    ],
    female: ["Anjar", "Dwi", "Endah", "Indah", "Kartika", "Laras", "Ningsih", "Puji", "Retno", "Siti", "Tri", "Wulan"],
    second: {
      male: ["Adinugroho", "Hartanto", "Kuswara", "Nurcahyo", "Pambudi", "Prasetya", "Sasongko", "Utomo", "Wibisono"],
      female: ["Astuti", "Handayani", "Kusumastuti", "Lestari", "Palupi", "Rahayu", "Setyowati", "Utami", "Wahyuni"],
    },
  },
  {
    weight: 16, // Sundanese
    male: ["Asep", "Cecep", "Dadan", "Encep", "Gilang", "Jajang", "Rangga", "Ujang"],
    female: ["Ai", "Euis", "Imas", "Lilis", "Neng", "Nia", "Rina", "Teti"],
    second: {
      male: ["Gunadi", "Hidayat", "Kurnia", "Mulyana", "Permana", "Ruhiyat", "Sopandi", "Sutisna"],
      female: ["Herlina", "Komalasari", "Kurniasih", "Maryati", "Nuraeni", "Rohaeti", "Suryani", "Yuningsih"],
    },
  },
  {
    weight: 12, // Batak: clan names
    male: ["Binsar", "Harapan", "Jonggi", "Maruli", "Parlin", "Sahat", "Togar", "Tumpal"],
    female: ["Artha", "Dame", "Herta", "Lamria", "Masnur", "Rospita", "Sondang", "Tiurma"],
    second: ["Hutabarat", "Lubis", "Manurung", "Nainggolan", "Pardede", "Saragih", "Simatupang", "Sitorus", "Tambunan"],
  },
  {
    weight: 10, // Minangkabau: clan names
    male: ["Afrizal", "Deri", "Febri", "Hendri", "Irwan", "Rahmadani", "Syafril", "Zulfahmi"],
    female: ["Desi", "Elvira", "Fitria", "Mayasari", "Nelfi", "Rahmi", "Suci", "Yulia"],
    second: ["Caniago", "Jambak", "Koto", "Melayu", "Pilliang", "Sikumbang", "Tanjung"],
  },
  {
    weight: 10, // Malay and Banjar
    male: ["Anwar", "Fadli", "Hairul", "Jamal", "Mahyudin", "Ramli", "Syahrul", "Taufik"],
    female: ["Aisyah", "Hamidah", "Jamilah", "Khadijah", "Mariani", "Norhayati", "Rusdiana", "Zubaidah"],
    second: {
      male: ["Alamsyah", "Rasyidin", "Firdaus", "Iskandar", "Kamaruddin", "Noor", "Ridwansyah", "Yusuf"],
      female: ["Azizah", "Fauziah", "Hasanah", "Mardiah", "Ramadhani", "Safitri", "Ulfah", "Zahra"],
    },
  },
  {
    weight: 8, // Bugis and Makassar
    male: ["Ambo", "Arifuddin", "Baharuddin", "Mappatoba", "Nasrul", "Rusli", "Sudirman", "Tahir"],
    female: ["Andi Besse", "Hasnawati", "Irmawati", "Mulyati", "Nuraini", "Rosmini", "Sitti", "Tenri"],
    second: ["Laupe", "Mattalatta", "Pabokori", "Palaguna", "Patunru", "Rauf", "Sallatu", "Tonra"],
  },
  {
    weight: 6, // Balinese: birth-order names that tell sex
    male: ["I Gede", "I Kadek", "I Ketut", "I Komang", "I Made", "I Nyoman", "I Putu", "I Wayan"],
    female: ["Ni Kadek", "Ni Ketut", "Ni Komang", "Ni Luh", "Ni Made", "Ni Nyoman", "Ni Putu", "Ni Wayan"],
    second: {
      male: ["Adnyana", "Budiasa", "Darmayasa", "Mertayasa", "Sudiarta", "Suwirya", "Widana", "Yasa"],
      female: ["Ariani", "Budiasih", "Darmayanti", "Mertasari", "Sudiartini", "Suryantini", "Widiastuti", "Yasmini"],
    },
  },
  {
    weight: 4, // Maluku and East Nusa Tenggara: family names
    male: ["Daniel", "Frans", "Hendrik", "Lukas", "Markus", "Petrus", "Samuel", "Yohanis"],
    female: ["Agnes", "Berta", "Elisabet", "Katarina", "Margaretha", "Paulina", "Rut", "Yuliana"],
    second: ["Leatemia", "Manuhutu", "Nahak", "Pattiasina", "Salouw", "Seran", "Tefa", "Tuhumury"],
  },
  {
    weight: 4, // Papua: family names
    male: ["Agus", "Benyamin", "Demianus", "Isak", "Melkias", "Origenes", "Septinus", "Yakobus"],
    female: ["Adolfina", "Dorkas", "Ester", "Fransina", "Martina", "Orpa", "Sarlota", "Yosefina"],
    second: ["Kambu", "Mandacan", "Rumbiak", "Sawaki", "Tabuni", "Wenda", "Womsiwor", "Yoku"],
  },
];

const WEIGHTS = CULTURES.map((culture) => [culture, culture.weight] as const);

/** A fictional person's name that fits the sex, in one of nine naming customs. */
export const personName = (sex: "MALE" | "FEMALE", random: Random): string => {
  const { male, female, second } = random.weighted(WEIGHTS);
  const first = random.pick(sex === "MALE" ? male : female);
  if (!("male" in second)) return `${first} ${random.pick(second)}`;
  return `${first} ${random.pick(sex === "MALE" ? second.male : second.female)}`;
};

/** The first names a sex may carry; for checking that name and NIP agree. */
export const firstNames = (sex: "MALE" | "FEMALE"): ReadonlySet<string> =>
  new Set(CULTURES.flatMap((culture) => (sex === "MALE" ? culture.male : culture.female)));
