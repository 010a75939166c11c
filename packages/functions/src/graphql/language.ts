/** The languages of messages; the keys of core's message tables. */
export type Language = "en" | "id";

const INDONESIAN = new Set(["id", "in"]); // `in` is its withdrawn code, still sent by old Java and Android clients

const languageOf = (tag: string): Language | null => {
  const primary = tag.toLowerCase().split("-")[0] ?? "";
  if (INDONESIAN.has(primary)) return "id";
  return primary === "en" ? "en" : null;
};

/** English when the header ranks it above Indonesian (RFC 9110, 12.5.4; the first of equals wins), else Indonesian. */
export const preferredLanguage = (header: string | undefined): Language => {
  let best: { readonly language: Language; readonly quality: number } = { language: "id", quality: 0 };
  for (const range of (header ?? "").split(",")) {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
    const language = languageOf(tag);
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    if (language !== null && quality > best.quality) best = { language, quality };
  }
  return best.language;
};
