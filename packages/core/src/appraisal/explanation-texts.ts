import type { Policy } from "../agency/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { ALL_DAYS, type ExplanationNode } from "./explanation-nodes.ts";

/** One sentence a rule, `{name}` filled from the node's inputs and its output. */
const SENTENCES: Readonly<Record<string, { readonly en: string; readonly id: string }>> = {
  unrated: {
    en: "Nobody rated in time, so there is no predicate, no index and no rank.",
    id: "Tidak ada yang menilai sampai batas waktu, sehingga tidak ada predikat, indeks, dan peringkat.",
  },
  "not-comparable": {
    en: "The predicate stands; there is no rank ({output}): rated {ratedPercent}% of at least {minimumRatedPercent}%, served {served} working days, of which at least {minimumServedPercent}% are needed to compare.",
    id: "Predikat tetap berlaku; tidak diperingkat ({output}): terisi {ratedPercent}% dari paling sedikit {minimumRatedPercent}%, bertugas {served} hari kerja, paling sedikit {minimumServedPercent}% agar dapat dibandingkan.",
  },
  "work-result-rating": {
    en: "The rater judged all results together: {output}.",
    id: "Pejabat penilai menetapkan rating hasil kerja secara keseluruhan: {output}.",
  },
  "work-result-suggestion": {
    en: "The guide would suggest {output}: main results {UTAMA_DI_ATAS_EKSPEKTASI} above, {UTAMA_SESUAI_EKSPEKTASI} as expected, {UTAMA_DI_BAWAH_EKSPEKTASI} below; additional {TAMBAHAN_DI_ATAS_EKSPEKTASI}, {TAMBAHAN_SESUAI_EKSPEKTASI}, {TAMBAHAN_DI_BAWAH_EKSPEKTASI}. The rater decides.",
    id: "Panduan menyarankan {output}: hasil kerja utama {UTAMA_DI_ATAS_EKSPEKTASI} di atas, {UTAMA_SESUAI_EKSPEKTASI} sesuai, {UTAMA_DI_BAWAH_EKSPEKTASI} di bawah ekspektasi; tambahan {TAMBAHAN_DI_ATAS_EKSPEKTASI}, {TAMBAHAN_SESUAI_EKSPEKTASI}, {TAMBAHAN_DI_BAWAH_EKSPEKTASI}. Keputusan ada pada pejabat penilai.",
  },
  "work-result-suggestion JUDGEMENT": {
    en: "The guide suggests nothing and leaves it to the rater: main results {UTAMA_DI_ATAS_EKSPEKTASI} above, {UTAMA_SESUAI_EKSPEKTASI} as expected, {UTAMA_DI_BAWAH_EKSPEKTASI} below; additional {TAMBAHAN_DI_ATAS_EKSPEKTASI}, {TAMBAHAN_SESUAI_EKSPEKTASI}, {TAMBAHAN_DI_BAWAH_EKSPEKTASI}.",
    id: "Panduan tidak memberi saran dan menyerahkannya kepada pejabat penilai: hasil kerja utama {UTAMA_DI_ATAS_EKSPEKTASI} di atas, {UTAMA_SESUAI_EKSPEKTASI} sesuai, {UTAMA_DI_BAWAH_EKSPEKTASI} di bawah ekspektasi; tambahan {TAMBAHAN_DI_ATAS_EKSPEKTASI}, {TAMBAHAN_SESUAI_EKSPEKTASI}, {TAMBAHAN_DI_BAWAH_EKSPEKTASI}.",
  },
  "behaviour-rating": {
    en: "The rater judged all behaviours together: {output}.",
    id: "Pejabat penilai menetapkan rating perilaku kerja secara keseluruhan: {output}.",
  },
  "behaviour-suggestion": {
    en: "The guide would suggest {output}: {DI_ATAS_EKSPEKTASI} behaviours above, {SESUAI_EKSPEKTASI} as expected, {DI_BAWAH_EKSPEKTASI} below. The rater decides.",
    id: "Panduan menyarankan {output}: {DI_ATAS_EKSPEKTASI} perilaku di atas, {SESUAI_EKSPEKTASI} sesuai, {DI_BAWAH_EKSPEKTASI} di bawah ekspektasi. Keputusan ada pada pejabat penilai.",
  },
  "behaviour-suggestion JUDGEMENT": {
    en: "The guide suggests nothing and leaves it to the rater: {DI_ATAS_EKSPEKTASI} behaviours above, {SESUAI_EKSPEKTASI} as expected, {DI_BAWAH_EKSPEKTASI} below.",
    id: "Panduan tidak memberi saran dan menyerahkannya kepada pejabat penilai: {DI_ATAS_EKSPEKTASI} perilaku di atas, {SESUAI_EKSPEKTASI} sesuai, {DI_BAWAH_EKSPEKTASI} di bawah ekspektasi.",
  },
  "predicate-matrix": {
    en: "Results {workResult} and behaviour {behaviour} meet in the matrix at {output}.",
    id: "Hasil kerja {workResult} dan perilaku {behaviour} bertemu dalam kuadran pada {output}.",
  },
  "predicate-steps": {
    en: "Ranking is through the predicate first: {predicate} stands for {output}.",
    id: "Pemeringkatan pertama-tama melalui predikat: {predicate} bernilai {output}.",
  },
  "matrix-cell": {
    en: "Inside one predicate the place in the matrix orders, results before behaviour: {output}.",
    id: "Di dalam satu predikat urutan mengikuti letak dalam kuadran, hasil kerja sebelum perilaku: {output}.",
  },
  "index-steps": {
    en: "Inside one predicate the agency's index orders: {index}, in hundredths {output}.",
    id: "Di dalam satu predikat urutan mengikuti indeks instansi: {index}, dalam perseratus {output}.",
  },
  "rank-key": {
    en: "The number people are ranked by, higher is better: {output}.",
    id: "Angka dasar pemeringkatan, makin tinggi makin baik: {output}.",
  },
  index: { en: "The agency's index: {output}.", id: "Indeks instansi: {output}." },
  "index-rounding": {
    en: "Rounded half up to {decimals} decimals from {value}: {output}.",
    id: "Pembulatan ke atas pada setengah, {decimals} desimal, dari {value}: {output}.",
  },
  "figures-mean": {
    en: "{measureTitle}, from {from}: {count} figures (at least {atLeast}) with a sum of {sum} give {output}.{growing}",
    id: "{measureTitle}, dari {from}: {count} angka (paling sedikit {atLeast}) berjumlah {sum} menghasilkan {output}.{growing}",
  },
  "figures-mean MISSING": {
    en: "{measureTitle}, from {from}: {count} figures of at least {atLeast}, so none of them counts.",
    id: "{measureTitle}, dari {from}: {count} angka dari paling sedikit {atLeast}, sehingga tidak ada yang dihitung.",
  },
  "weighted-mean": { en: "{titleEn}: {output}.", id: "{title}: {output}." },
  contribution: {
    en: "Weight {weightPercent}% (effective {effectiveWeightPercent}%) of {value} adds {output}; the source is {sourceWord}.",
    id: "Bobot {weightPercent}% (efektif {effectiveWeightPercent}%) dari {value} menambah {output}; sumbernya {sourceWord}.",
  },
  renormalisation: {
    en: "Sources with a value weigh {presentPercent}%; set to 100% this adds {output}, six decimals carried.",
    id: "Sumber yang terisi berbobot {presentPercent}%; dijadikan 100% menambah {output}, enam desimal.",
  },
  "missing-sources": {
    en: "{titleEn}: figures are missing, and by the declared rule they are {missingWord}; nothing is put in their place.",
    id: "{title}: ada angka yang belum terisi, dan menurut aturan yang ditetapkan {missingWord}; tidak ada angka pengganti.",
  },
  "band MISSING": { en: "There is no value to find a band for.", id: "Tidak ada nilai untuk dicari rentangnya." },
  band: {
    en: "{value} lies in the band worth {output} ({bands}).",
    id: "{value} berada pada rentang bernilai {output} ({bands}).",
  },
  capped: { en: "With the cap: {output}.", id: "Setelah batas atas: {output}." },
  "cap-missing": { en: "There is nothing to cap.", id: "Tidak ada nilai yang dibatasi." },
  cap: { en: "The cap at {at} changes {value} by {output}.", id: "Batas atas {at} mengubah {value} sebesar {output}." },
};

const GROWING = {
  en: " It is set against {servedDays} of {workingDays} working days served, up to {most}: leave lowers it for nobody.",
  id: " Diperhitungkan atas {servedDays} dari {workingDays} hari kerja yang dijalani, paling tinggi {most}: cuti tidak menurunkan nilai siapa pun.",
} as const;

const SERVED = {
  en: { all: "all", some: "{servedDays} of {workingDays}" },
  id: { all: "semua", some: "{servedDays} dari {workingDays}" },
} as const;

/** How sources are spoken of, by what stands for them in the node. */
const WORDS: Readonly<Record<string, { readonly en: string; readonly id: string }>> = {
  PRESENT: { en: "there", id: "terisi" },
  EXCLUDE_AND_RENORMALISE: {
    en: "missing, and the others share its weight",
    id: "belum terisi, dan bobotnya dibagikan kepada yang lain",
  },
  TREAT_AS: {
    en: "missing, and counts as the declared value",
    id: "belum terisi, dan dihitung dengan nilai yang ditetapkan",
  },
  BLOCK: { en: "needed", id: "wajib terisi" },
  MISSING: { en: "no value", id: "belum ada nilai" },
  SOURCE_MISSING: { en: "figures it needs are missing", id: "angka yang diperlukan belum terisi" },
  TOO_LITTLE_RATED: { en: "too little of it is rated", id: "bagian yang terisi terlalu sedikit" },
  TOO_LITTLE_SERVED: { en: "too few days were served", id: "hari kerja yang dijalani terlalu sedikit" },
  SELF: { en: "the employee", id: "pegawai sendiri" },
  SUPERIOR: { en: "the superior", id: "atasan" },
  PEER: { en: "peers", id: "rekan kerja" },
  SUBORDINATE: { en: "subordinates", id: "bawahan" },
  OTHER: { en: "others concerned", id: "pihak lain" },
};

const fill = (template: string, values: ReadonlyMap<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => values.get(name) ?? place);

/** A node as a sentence in Indonesian and English, derived from nothing but the node and the policy's own titles. */
export const textsOf = (
  node: Pick<ExplanationNode, "rule" | "inputs" | "output">,
  policy: Pick<Policy, "measures">,
): { readonly en: string; readonly id: string } => {
  const sentences = SENTENCES[`${node.rule} ${node.output}`] ?? SENTENCES[node.rule];
  if (sentences === undefined) throw new InvariantError(`Rule ${node.rule} has no sentence.`);
  const inputs = new Map(node.inputs.map(({ name, value }) => [name, value]));
  const measure = policy.measures.find(({ key }) => key === inputs.get("measure"));
  const text = (language: "en" | "id"): string => {
    const values = new Map([...inputs, ["output", WORDS[node.output]?.[language] ?? node.output]]);
    values.set("measureTitle", measure?.title[language] ?? inputs.get("measure") ?? "");
    values.set("growing", inputs.has("servedDays") ? fill(GROWING[language], inputs) : "");
    const word = (name: string): string => WORDS[inputs.get(name) ?? ""]?.[language] ?? inputs.get(name) ?? "";
    values.set("sourceWord", word("source"));
    values.set("missingWord", word("missingSources"));
    for (const name of ["from", "value", "index"]) if (inputs.has(name)) values.set(name, word(name));
    const { all, some } = SERVED[language];
    values.set("served", inputs.get("servedDays") === ALL_DAYS ? all : fill(some, inputs));
    return fill(sentences[language], values);
  };
  return { en: text("en"), id: text("id") };
};
