/** A measure of a strategic goal with its printed target. */
export type GoalIndicator = { readonly statement: string; readonly target: string };
export type Goal = { readonly statement: string; readonly indicators: readonly GoalIndicator[] };
export type PerformanceAgreement = {
  readonly unit: "DINAS_KESEHATAN" | "PUSKESMAS";
  readonly year: number;
  readonly goals: readonly Goal[];
  /** Budget lines in whole rupiah. */
  readonly budget: readonly { readonly name: string; readonly rupiah: number }[];
};

/** Anak Lampiran 3 Tabel 1: Rencana Strategis Dinas Kesehatan 2016-2021; baseline of 2015. */
export const STRATEGIC_PLAN = {
  unit: "DINAS_KESEHATAN",
  firstYear: 2016,
  lastYear: 2021,
  goals: [
    {
      statement: "Meningkatnya pelayanan Kesehatan dan kemandirian masyarakat untuk hidup sehat",
      indicators: [{ statement: "Presentase keluarga sehat", target: "18%", baseline: "17", source: "Laporan KS" }],
    },
    {
      statement: "Meningkatnya pelayanan infrastruktur perumahan dan permukiman yang layak dan aman",
      indicators: [
        {
          statement: "Rata – rata nilai Survey Kepuasan Masyarat (SKM) Puskesmas",
          target: "80",
          baseline: "80",
          source: "Laporan SKM",
        },
      ],
    },
  ],
} as const;

const everyone = (statement: string): GoalIndicator => ({ statement, target: "100%" });

/** Anak Lampiran 3 Tabel 2 and 3: Perjanjian Kinerja of the health office and of the health centre, 2021. */
export const PERFORMANCE_AGREEMENTS: readonly PerformanceAgreement[] = [
  {
    unit: "DINAS_KESEHATAN",
    year: 2021,
    goals: [
      {
        statement: "Meningkatnya pelayanan kesehatan dan kemandirian masyarakat untuk hidup sehat",
        indicators: [{ statement: "Presentase keluarga sehat", target: "18%" }],
      },
    ],
    budget: [{ name: "Pelayanan Kesehatan Masyarakat", rupiah: 51_727_239_612 }],
  },
  {
    unit: "PUSKESMAS",
    year: 2021,
    goals: [
      {
        statement: "Meningkatnya kualitas pelayanan puskesmas",
        indicators: [
          everyone("Persentase ibu hamil mendapatkan Pelayanan Antenatal sesuai standar"),
          everyone("Persentase ibu bersalin mendapatkan Pelayanan Persalinan sesuai standar"),
          everyone("Persentase bayi baru lahir mendapatkan pelayanan kesehatan neonatal esensial sesuai standar"),
          everyone("Persentase balita mendapatkan pelayanan kesehatan sesuai standar"),
          everyone("Persentase anak usia pendidikan dasar mendapatkan skrining kesehatan sesuai standar"),
          everyone("Persentase penduduk umur 15 sd 59 th mendapatkan skrining kesehatan sesuai standar"),
          everyone("Persentase penderita hipertensi mendapatkan pelayanan kesehatan sesuai standar"),
          everyone("Persentase penderita diabetes mendapatkan pelayanan kesehatan sesuai standar"),
          everyone("Persentase ODGJ berat mendapatkan pelayanan kesehatan sesuai standar"),
          everyone("Persentase orang terduga TBC mendapatkan pelayanan Kesehatan sesuai standar"),
          everyone("Persentase penduduk umur 60 th keatas mendaptkan skrining kesehatan sesuai standar"),
          everyone("Persentase orang beresiko terinfeksi HIV mendapatkan pemeriksaan HIV sesuai standar"),
        ],
      },
      {
        statement: "Terkelolanya operasional rutin UPT Puskesmas",
        indicators: [
          { statement: "Jumlah jenis kegiatan operasional rutin yang dilaksanakan", target: "8 jenis" },
          {
            statement: "Jumlah paket pemeliharaan yang dilaksanakan (alat, gedung, dan kendaraan)",
            target: "4 paket",
          },
        ],
      },
      {
        statement: "Terpenuhinya jasa pelayanan tenaga kesehatan",
        indicators: [
          everyone("Persentase tenaga kesehatan yang terpenuhi jasa pelayanannya"),
          { statement: "Jumlah tenaga dengan perjanjian kerja yang disediakan", target: "2 orang" },
        ],
      },
      {
        statement: "Tersedianya obat dan bahan medis habis pakai (BMHP)",
        indicators: [everyone("Persentase penyediaan obat-obatan dan bahan medis habis pakai (BMHP)")],
      },
      {
        statement: "Terpenuhinya sarana dan prasarana puskesmas yang layak fungsi",
        indicators: [
          everyone("Persentase paket pembangunan yang terlaksana"),
          everyone("Persentase alat, gedung, dan kendaraan yang terpelihara"),
        ],
      },
      {
        statement: "Tersedianya alat Kesehatan yang layak fungsi",
        indicators: [everyone("Persentase pengadaan alat Kesehatan yang terlaksana")],
      },
    ],
    budget: [
      { name: "Pelayanan Kesehatan Masyarakat di Puskesmas", rupiah: 923_035_400 },
      { name: "Penyediaan Biaya Operasional dan Pemeliharaan Puskesmas", rupiah: 769_800_000 },
      {
        name: "Peningkatan Mutu Pelayanan Kesehatan yang didukung oleh Sumber Daya Kesehatan PPK BLUD",
        rupiah: 5_297_475_874,
      },
    ],
  },
];
