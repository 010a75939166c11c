import type { Behaviour } from "@kinerja/core/shared/classes";

/**
 * The seven behaviours with their guide behaviours, equal in every SKP of the annex
 * (PermenPANRB 6/2022, Anak Lampiran 3, Tabel 4, 5 and 11).
 */
export const GUIDE_BEHAVIOURS: Readonly<
  Record<Behaviour, { readonly title: string; readonly guides: readonly string[] }>
> = {
  BERORIENTASI_PELAYANAN: {
    title: "Berorientasi pelayanan",
    guides: [
      "Memahami dan memenuhi kebutuhan masyarakat",
      "Ramah, cekatan, solutif, dan dapat diandalkan",
      "Melakukan perbaikan tiada henti",
    ],
  },
  AKUNTABEL: {
    title: "Akuntabel",
    guides: [
      "Melaksanakan tugas dengan jujur bertanggung jawab cermat disiplin dan berintegritas tinggi",
      "Menggunakan kekayaan dan BMN secara bertanggung jawab efektif dan efisien",
      "Tidak menyalahgunakan kewenangan jabatan",
    ],
  },
  KOMPETEN: {
    title: "Kompeten",
    guides: [
      "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
      "Membantu orang lain belajar",
      "Melaksanakan tugas dengan kualitas terbaik",
    ],
  },
  HARMONIS: {
    title: "Harmonis",
    guides: [
      "Menghargai setiap orang apapun latar belakangnya",
      "Suka menolong orang lain",
      "Membangun lingkungan kerja yang kondusif",
    ],
  },
  LOYAL: {
    title: "Loyal",
    guides: [
      "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada NKRI serta pemerintahan yang sah",
      "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
      "Menjaga rahasia jabatan dan negara",
    ],
  },
  ADAPTIF: {
    title: "Adaptif",
    guides: [
      "Cepat menyesuaikan diri menghadapi perubahan",
      "Terus berinovasi dan mengembangkan kreativitas",
      "Bertindak proaktif",
    ],
  },
  KOLABORATIF: {
    title: "Kolaboratif",
    guides: [
      "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
      "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
      "Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama",
    ],
  },
};
