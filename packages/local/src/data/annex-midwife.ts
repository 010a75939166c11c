import type { PlanData, PlanResult } from "./types.ts";

const fromCentreHead = (
  kind: PlanResult["kind"],
  statement: string,
  indicators: readonly string[],
  realisation: string | null = null,
  feedback: PlanResult["feedback"] = [],
): PlanResult => ({
  kind,
  statement,
  assignedBy: "Kepala Puskesmas",
  // The form of functional officers prints no perspective (format "Indikator Kinerja Individu dan Target").
  indicators: indicators.map((indicator) => ({ statement: indicator })),
  realisation,
  feedback,
});

/**
 * SKP of the senior midwife (bidan penyelia): Anak Lampiran 3 Tabel 10 (kinds), 11 (SKP) and 12 (attachment);
 * realisations and feedback: Anak Lampiran 5 Tabel 3.
 */
export const SENIOR_MIDWIFE_PLAN: PlanData = {
  results: [
    fromCentreHead(
      "UTAMA",
      "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC",
      [
        "Ibu hamil yang datang terlayani pemeriksaan kehamilannya sesuai jam operasional puskesmas dan jika memungkinkan di luar jam operasional",
        "Tidak ada kesalahan tindakan pada pemeriksaan kehamilan sesuai perannya dalam SOP",
        "Komplain atas layanan ANC menurun dari tahun sebelumnya",
      ],
      "- Tidak ada kesalahan dalam pemberian layanan ANC\n" +
        "- Ibu hamil terlayani persalinannya bahkan yang diluar jam operasional.",
      [
        { from: "PIMPINAN", text: "sudah baik, pertahankan!" },
        {
          from: "PIMPINAN",
          text: "Pegawai selalu memastikan ibu hamil yang menjadi tanggung jawabnya rutin melakukan pemeriksaan",
        },
      ],
    ),
    fromCentreHead(
      "UTAMA",
      "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan",
      [
        "Seluruh ibu hamil yang datang terlayani persalinannya",
        "Tidak ada kesalahan tindakan pada penanganan persalinan sesuai perannya dalam SOP",
        "Komplain atas layanan persalinan menurun dari tahun sebelumnya",
      ],
      "- Masih terdapat komplain dari ibu hamil khususnya dari sisi keramahan.\n" +
        "- Tidak ada kesalahan dalam penanganan persalinan.\n" +
        "- Ibu hamil terlayani persalinannya bahkan yang diluar jam operasional.",
      [
        {
          from: "PIMPINAN",
          text: "terdapat komplain dari sebagian kecil ibu yang akan melahirkan bahwa penanganannya kurang ramah, tolong diperbaiki untuk tahun selanjutnya. Untuk hal yang lain, pertahankan",
        },
      ],
    ),
    fromCentreHead(
      "UTAMA",
      "Rekam medis ibu hamil dengan kehamilan fisiologis dan patologis serta register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu",
      [
        "Rekam medis ibu hamil serta register cohotnya tercatat sesuai dengan kategori",
        "Sedikit atau hampir tidak ada kesalahan penulisan rekam medis berupa typo error",
        "Hasil evaluasi rekam medis disampaikan ke penanggung jawab paling lambat 3 bulan setelah pemeriksaan/ penanganan",
      ],
    ),
    fromCentreHead(
      "TAMBAHAN",
      "Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK sesuai pembagian tanggungjawab pendataan",
      [
        "Hampir tidak ada kesalahan data ibu hamil yang menjadi tanggung jawabnya pada aplikasi SICANTIK",
        "Data ibu hamil diupdate pada SICANTIK 1 hari setelah pemeriksaan",
      ],
    ),
  ],
  expectations: {
    KOMPETEN: ["Bersedia untuk mengajarkan pengetahuan dan keterampilan yang dimiliki kepada orang lain"],
    HARMONIS: ["Membantu rekan kerja yang membutuhkan"],
    LOYAL: [
      "Mengutamakan kepentingan organisasi diatas kepentingan pribadi atau kelompok",
      // Tabel 11 runs two words together ("atautugas"); the evaluation form prints them apart.
      "Melaksanakan instruksi atau tugas dari atasan dengan sungguh-sungguh dan penuh tanggung jawab",
    ],
    KOLABORATIF: ["Aktif berpartisipasi dan berkontribusi sesuai keahliannya"],
  },
  behaviourFeedback: {
    BERORIENTASI_PELAYANAN: [
      { from: "PASIEN", text: "Kurang ramah dalam menangani pasien, namun yang bersangkutan sangat cekatan." },
      {
        from: "PIMPINAN",
        text: "sudah baik karena memberikan pelayanan di luar jam operasional, tapi tingkatkan lagi dari aspek keramahan.",
      },
    ],
    AKUNTABEL: [
      {
        from: "PIMPINAN",
        text: "sangat bertanggung jawab, teliti, dan detil dalam mengerjakan sesuatu. Jarang dan hampir tidak pernah melakukan kesalahan dalam penanganan pasien",
      },
    ],
    KOMPETEN: [
      {
        from: "PASIEN",
        text: "ketika memberikan penjelasan kepada pasien sangat jelas dan mudah dipahami",
      },
      {
        from: "REKAN_KERJA_SETINGKAT",
        text: "ketika dimintai bantuan selalui siap membantu. Bersedia membagi pengetahuannya kepada bidan mahir dan terampil.",
      },
    ],
    HARMONIS: [
      {
        from: "REKAN_KERJA_SETINGKAT",
        text: "selalu mengingatkan rekan kerjanya untuk memberikan pelayanan maksimal",
      },
      { from: "PIMPINAN", text: "senang membantu rekan kerja setingkat" },
    ],
    LOYAL: [{ from: "PIMPINAN", text: "selalu mengikuti arahan pimpinan dengan baik dan respon cepat" }],
    ADAPTIF: [{ from: "PIMPINAN", text: "secara aktif memberikan masukan untuk meningkatkan pelayanan kebidanan" }],
    KOLABORATIF: [
      {
        from: "PEGAWAI",
        text: "melibatkan bidan dengan jenjang di bawahnya dalam memberikan pelayanan dan pengawasan berkala agar memastikan semua Pegawai mengembangkan keahliannya",
      },
      {
        from: "PEGAWAI",
        text: "tidak segan untuk meminta bantuan kepada rekan sesamanya apabila yang bersangkutan tidak mampu menangani",
      },
    ],
  },
  // Tabel 12: Lampiran SKP.
  resources: [
    "Dukungan sumber daya sebagai tenaga administratif sehingga bidan fokus dalam memberikan pelayanan",
    "Kendaraan operasional untuk bidan desa sehingga jangkauan pelayanan menjadi lebih luas",
    "Pelatihan untuk penggunaan aplikasi Sicantik sehingga updating data ibu hamil menjadi lebih valid dan terkini",
  ],
  accountability: [
    "Kinerja pelayanan bidan akan direviu setiap 2 minggu, khususnya jika terdapat komplain dari ibu hamil maka akan direviu setiap minggu sampai komplain berkurang",
  ],
  consequences: [
    "Bidan yang memberikan pelayanan paling memuaskan berdasarkan hasil survey kepuasan akan ditetapkan sebagai bidan teladan bulanan dan foto yang bersangkutan akan dipajang di front office Puskesmas",
    "Jika memberikan pelayanan terbaik berdasarkan pengamatan pimpinan akan mendapatkan prioritas untuk pelatihan di Tingkat Kabupaten atau Daerah lain.",
  ],
};
