import type { PlanData, PlanResult } from "./types.ts";

const fromOfficeHead = (
  kind: PlanResult["kind"],
  statement: string,
  indicators: PlanResult["indicators"],
  realisation: string | null = null,
  feedback: PlanResult["feedback"] = [],
): PlanResult => ({ kind, statement, assignedBy: "Kepala Dinas Kesehatan", indicators, realisation, feedback });

/**
 * SKP of the head of the health centre: Anak Lampiran 3 Tabel 5; realisations and feedback: Anak Lampiran 5 Tabel 2.
 */
export const HEALTH_CENTRE_HEAD_PLAN: PlanData = {
  results: [
    fromOfficeHead(
      "UTAMA",
      "Meningkatnya kualitas pelayanan puskesmas",
      [
        {
          statement: "Ibu hamil mendapatkan pelayanan antenatal sesuai standar bahkan sampai ke pelosok daerah",
          perspective: "PENERIMA_LAYANAN",
        },
        {
          statement: "ibu bersalin mendapatkan pelayanan persalinan sesuai standar bahkan sampai ke pelosok daerah",
          perspective: "PENERIMA_LAYANAN",
        },
        {
          statement: "Komplain ibu hamil atas layanan antenatal dan persalinan turun dibandingkan tahun lalu",
          perspective: "PENERIMA_LAYANAN",
        },
      ],
      "- Berdasarkan data pada aplikasi SiCantik, jangkauan pelayanan sudah meluas ditandai dengan penurunan angka ibu hamil yang melahirkan dibantu dukun beranak.\n" +
        "- Tidak ada kesalahan tindakan dalam pelayanan baik ANC maupun persalinan kepada ibu hamil\n" +
        "- Masih terdapat ibu hamil yang komplain atas layanan puskesmas, pada umumnya karena pelayanan kurang ramah.",
      [
        {
          from: "PIMPINAN",
          text: "untuk jangkauan pelayanan sudah cukup meluas bahkan sampai memberikan pelayanan di luar operasional, ini sangat baik, tingkatkan lagi dari segi kualitas pelayanan.",
        },
      ],
    ),
    fromOfficeHead(
      "UTAMA",
      "Operasional rutin UPT Puskesmas dikelola dengan baik",
      [{ statement: "Pegawai puas atas layanan internal Puskesmas", perspective: "PROSES_BISNIS" }],
      "Tenaga Kesehatan dan Pegawai di internal puskesmas sebagian besar menyatakan puas atas layanan internal puskesmas",
      [
        {
          from: "PIMPINAN",
          text: "terdapat umpan balik dari Pegawai di bawahnya bahwa secara keseluruhan puas terhadap layanan internal, namun beberapa Pegawai mengusulkan untuk lebih diperhatikan terkait pengembangan kompetensinya",
        },
      ],
    ),
    fromOfficeHead("UTAMA", "Obat dan bahan medis habis pakai (BMHP) tersedia sesuai kebutuhan", [
      {
        statement:
          "Obat-obatan dan bahan medis habis pakai (BMHP) tersedia sesuai kebutuhan dan siap digunakan kapanpun dibutuhkan",
        perspective: "PROSES_BISNIS",
      },
    ]),
    fromOfficeHead("UTAMA", "Tersedianya alat Kesehatan yang layak fungsi", [
      { statement: "Alat Kesehatan untuk mendukung pelayanan semakin lengkap", perspective: "PROSES_BISNIS" },
      {
        statement: "Alat Kesehatan yang tersedia layak fungsi dan siap digunakan sewaktu waktu",
        perspective: "PROSES_BISNIS",
      },
    ]),
    fromOfficeHead("UTAMA", "Terpenuhinya jasa pelayanan tenaga kesehatan", [
      {
        statement: "Tenaga Kesehatan yang terpenuhi jasa pelayanannya meningkat dibandingkan tahun sebelumnya",
        perspective: "PENGUATAN_INTERNAL",
      },
    ]),
    fromOfficeHead("UTAMA", "Meningkatnya Akuntabilitas Kinerja Puskesmas", [
      {
        statement: "Temuan hasil pemeriksaan ditindaklanjuti sesuai prosedur",
        perspective: "PENGUATAN_INTERNAL",
      },
      { statement: "Aspek aspek manajemen risiko terpenuhi", perspective: "PENGUATAN_INTERNAL" },
    ]),
    fromOfficeHead("UTAMA", "Pengelolaan anggaran Puskesmas yang optimal", [
      {
        statement: "Penyerapan anggaran puskesmas meningkat dibandingkan tahun sebelumnya",
        perspective: "ANGGARAN",
      },
    ]),
    fromOfficeHead("UTAMA", "Terlaksananya direktif pimpinan sesuai target waktu yang ditetapkan", [
      {
        statement:
          "Penugasan/direktif pimpinan diselesaikan sesuai target waktu yang ditetapkan dan hasilnya memuaskan",
        perspective: "PROSES_BISNIS",
      },
    ]),
    fromOfficeHead(
      "TAMBAHAN",
      "Terlaksananya rencana aksi/inisiatif strategis dalam rangka pencapaian sasaran dan indikator Kinerja utama organisasi dalam perjanjian kerja",
      [
        {
          statement:
            "Rencana aksi/inisiatif strategis yang berkontribusi langsung terhadap pencapaian indikator Perjanjian Kinerja puskesmas diselesaikan sesuai target waktu yang ditetapkan",
          perspective: "PROSES_BISNIS",
        },
      ],
    ),
  ],
  expectations: {
    AKUNTABEL: ["Menjadi role model/ panutan dalam menjunjung komitmen dan integritas pegawai di lingkungan kerjanya"],
    HARMONIS: ["Memberikan kesempatan yang sama serta bersikap adil kepada setiap pegawai"],
    LOYAL: ["Melaksanakan instruksi atau tugas dari atasan dengan sungguh-sungguh dan penuh tanggung jawab"],
    ADAPTIF: ["Mempercepat monitoring dan analisa data guna mendukung peningkatan kualitas dan kinerja unit kerja"],
    KOLABORATIF: [
      "Mampu mengelola dan melibatkan seluruh pihak sesuai dengan peran dan fungsinya untuk mencapai tujuan bersama",
      "Memberikan kesempatan kepada setiap anggota untuk menyampaikan ide atau gagasan yang produktif",
    ],
  },
  behaviourFeedback: {
    BERORIENTASI_PELAYANAN: [
      { from: "PIMPINAN", text: "tanggap dan bersedia turun tangan untuk memberikan pelayanan optimal" },
      {
        from: "PASIEN",
        text: "bagus sekali karena selalu mengajak pegawai di bawahnya untuk mengutamakan pelayanan yang ramah dan tanggap kepada pasien",
      },
    ],
    AKUNTABEL: [
      {
        from: "PIMPINAN",
        text: "bersedia mengakui kesalahan dan terbuka atas kritik dan saran dari pimpinan maupun stakeholder lainnya",
      },
      {
        from: "PEGAWAI",
        text: "sering memberikan contoh kepada Pegawainya untuk memberikan pelayanan meskipun diluar jam kerja",
      },
    ],
    KOMPETEN: [
      { from: "PEGAWAI", text: "selalu memberikan bimbingan rutin kepada pegawainya" },
      {
        from: "PEGAWAI",
        text: "dengan sabar memberikan penjelasan teknis terkait instruksi kerja kepada pegawai",
      },
    ],
    HARMONIS: [
      {
        from: "PASIEN",
        text: "saya adalah pasien kurang mampu, namun tetap mendapat pelayanan yang baik dan ramah",
      },
    ],
    LOYAL: [{ from: "PIMPINAN", text: "selalu mengikuti arahan pimpinan dengan baik dan respon cepat" }],
    ADAPTIF: [
      {
        from: "PIMPINAN",
        // "aktik" is the annex's own misprint of "aktif".
        text: "ketika melakukan diskusi dengan pihak lain aktik menyampaikan gagasan dan pendapat yang sifatnya konstruktif",
      },
    ],
    KOLABORATIF: [
      {
        from: "PEGAWAI",
        text: "tidak membedakan antara satu pegawai dengan pegawai lainnya meskipun pegawai tersebut masih baru.",
      },
      { from: "PEGAWAI", text: "sering menginisiasi kegiatan untuk meningkatkan kolaborasi antar pegawai." },
      { from: "PIMPINAN", text: "membiasakan pegawainya untuk menyampaikan pendapat" },
    ],
  },
};
