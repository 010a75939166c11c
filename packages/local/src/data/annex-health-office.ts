import type { PlanData } from "./types.ts";

// Printed words only. Where Anak Lampiran 3 (SKP) and 5 (evaluation) differ, the SKP's wording stands: it is the
// plan that was agreed. Realisations and feedback the form leaves as "(realisasi)" and "(umpan balik)" stay empty.

/**
 * SKP of the head of the health office: Anak Lampiran 3 Tabel 4; realisations and feedback: Anak Lampiran 5 Tabel 1.
 */
export const HEALTH_OFFICE_HEAD_PLAN: PlanData = {
  results: [
    {
      kind: "UTAMA",
      statement: "Meningkatnya pelayanan Kesehatan dan kemandirian masyarakat untuk hidup sehat",
      assignedBy: "Kepala Daerah",
      indicators: [
        {
          statement:
            "Keluarga di wilayah kerja yang masuk dalam kategori keluarga sehat meningkat dari tahun sebelumnya",
          perspective: "PENERIMA_LAYANAN",
        },
        {
          statement: "Sebagian besar unit kerja memenuhi standar kepuasan minimal",
          perspective: "PENERIMA_LAYANAN",
        },
        {
          statement: "Komplain atas layanan Dinas Kesehatan berkurang dari tahun sebelumnya",
          perspective: "PENERIMA_LAYANAN",
        },
      ],
      realisation:
        "- Pada wilayah kecamatan III, IV, V, dan VI kurang lebih hanya 50-60% keluarga yang masuk dalam kategori keluarga sehat dan sebagian lainnya masih belum memenuhi aspek keluarga sehat seperti belum adanya sarana air bersih dan jamban keluarga yang layak\n" +
        "- Sebagian besar unit pelayanan kesehatan khususnya wilayah kecamatan I dan II telah memenuhi standar kepuasan minimal berdasarkan hasil survey",
      feedback: [
        {
          from: "PIMPINAN",
          text: "realisasi Pegawai telah memenuhi ekspektasi Pimpinan, meskipun masih terdapat keluarga yang belum dapat dikategorikan sebagai keluarga sehat. Namun hal ini, sangat dimaklumi mengingat dengan adanya pandemic covid-19 pemerintah masih berfokus kepada pemberian vaksin secara massif. Data realisasi ini juga sudah menunjukkan peningkatan yang signifikan dari tahun sebelumnya dimana ada 1 kecamatan yang sama sekali belum dapat dikategorikan sebagai keluarga sehat. Tolong ditingkatkan lagi untuk tahun berikutnya, kembangkan lagi strategi yang sudah dilakukan.",
        },
      ],
    },
    {
      kind: "UTAMA",
      statement: "Meningkatnya Akuntabilitas Kinerja Dinas Kesehatan",
      assignedBy: "Kepala Daerah",
      indicators: [
        {
          statement: "Temuan hasil pemeriksaan ditindaklanjuti sesuai prosedur",
          perspective: "PENGUATAN_INTERNAL",
        },
        { statement: "LAKIP Dinas Kesehatan mencapai predikat A", perspective: "PENGUATAN_INTERNAL" },
      ],
      realisation:
        "- Temuan hasil pemeriksaan baik internal maupun eksternal telah ditindaklanjuti sesuai prosedur\n" +
        "- Predikat Lakip Dinas Kesehatan adalah BB",
      feedback: [
        {
          from: "PIMPINAN",
          text: "untuk tindaklanjut temuan sudah bagus, pertahankan! Untuk Lakip, tingkatkan lagi, khususnya dari komponen pengukuran, pastikan ada trajectory target untuk pengukuran periodik. Agar supaya catatan evaluasi segera ditindaklanjuti tahun depan.",
        },
      ],
    },
    {
      kind: "UTAMA",
      statement: "Pengelolaan anggaran Dinas Kesehatan yang optimal",
      assignedBy: "Kepala Daerah",
      indicators: [
        { statement: "Pengelolaan keuangan (anggaran) bebas dari temuan material", perspective: "ANGGARAN" },
        {
          statement: "Penyerapan anggaran Dinas Kesehatan meningkat dibandingkan tahun sebelumnya",
          perspective: "ANGGARAN",
        },
      ],
      realisation: null,
      feedback: [],
    },
    {
      kind: "UTAMA",
      statement: "Terlaksananya direktif pimpinan sesuai target waktu yang ditetapkan",
      assignedBy: "Kepala Daerah",
      indicators: [
        {
          statement:
            "Penugasan/direktif pimpinan diselesaikan sesuai target waktu yang ditetapkan dan hasilnya memuaskan",
          perspective: "PROSES_BISNIS",
        },
      ],
      realisation: null,
      feedback: [],
    },
    {
      kind: "TAMBAHAN",
      statement:
        "Terlaksananya rencana aksi/inisiatif strategis dalam rangka pencapaian sasaran dan indikator Kinerja utama organisasi dalam perjanjian kerja",
      // Tabel 4 prints no assigner here; the evaluation form (Anak Lampiran 5 Tabel 1) does.
      assignedBy: "Kepala Daerah",
      indicators: [
        {
          statement:
            "Rencana aksi/inisiatif strategis yang berkontribusi langsung terhadap pencapaian indikator Perjanjian Kinerja Dinas Kesehatan diselesaikan sesuai target waktu yang ditetapkan",
          perspective: "PROSES_BISNIS",
        },
      ],
      realisation: null,
      feedback: [],
    },
  ],
  expectations: {
    AKUNTABEL: ["Menjadi role model/ panutan dalam menjunjung komitmen dan integritas pegawai di lingkungan kerjanya"],
    KOMPETEN: ["Menyelesaikan setiap pekerjaan sesuai dengan target dan standar kualitas yang ditetapkan"],
    HARMONIS: ["Membangun komunikasi yang lebih terbuka dan menjaga hubungan baik dengan stakeholder"],
    LOYAL: ["Berani menyampaikan adanya indikasi/ hal-hal yang dapat merugikan dan membahayakan negara"],
    KOLABORATIF: [
      "Mampu mengelola dan melibatkan seluruh pihak sesuai dengan peran dan fungsinya untuk mencapai tujuan bersama",
      "Memberikan kesempatan kepada setiap anggota untuk menyampaikan ide atau gagasan yang produktif",
    ],
  },
  behaviourFeedback: {
    BERORIENTASI_PELAYANAN: [
      {
        from: "PIMPINAN",
        text: "Bagus sekali karena mengutamakan kepuasan penerima layanan Dinas Kesehatan namun ada beberapa standar layanan yang perlu ditingkatkan",
      },
    ],
    AKUNTABEL: [
      {
        from: "PEGAWAI",
        text: "tidak pernah menggunakan barang milik negara untuk kepentingan pribadi, dan tidak mengharapkan selalu diberikan perlakuan istimewa sebagai pejabat",
      },
    ],
    KOMPETEN: [
      {
        from: "PEGAWAI",
        text: "sangat menjaga keakuratan pelayanan dengan memastikan pegawai selalu mendapatkan bimbingan berkala",
      },
      { from: "PEGAWAI", text: "selalu mendorong pegawainya untuk mengikuti pendidikan dan pelatihan" },
    ],
    HARMONIS: [{ from: "PEGAWAI", text: "sering memberikan apresiasi kepada pegawainya." }],
    LOYAL: [{ from: "PIMPINAN", text: "selalu menindaklanjuti arahan pimpinan dengan baik dan respon cepat" }],
    ADAPTIF: [
      {
        from: "PIMPINAN",
        text: "bersedia untuk belajar best practice dari kabupaten/kota lain untuk diadopsi di lingkungan kerjanya",
      },
      { from: "PIMPINAN", text: "mengutamakan digitalisasi pelayanan kesehatan" },
    ],
    KOLABORATIF: [
      {
        from: "REKAN_KERJA_SETINGKAT",
        text: "tidak mementingkan ego sectoral namun selalu berkoordinasi dengan instansi terkait dalam pencapaian IKU di level kabupaten/kota.",
      },
      {
        from: "REKAN_KERJA_SETINGKAT",
        text: "kerjasama dalam tim/ pokja penanganan covid 19 dan penurunan stunting sangat bagus dan mengakomodir masukan dari berbagai pihak",
      },
    ],
  },
};
