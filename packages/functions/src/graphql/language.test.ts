import { describe, expect, it } from "vitest";
import { preferredLanguage } from "./language.ts";

describe("preferredLanguage", () => {
  it.each([
    ["no header", undefined, "id"],
    ["an empty header", "", "id"],
    ["English alone", "en", "en"],
    ["a browser in English", "en-US,en;q=0.9,id;q=0.8", "en"],
    ["a browser in Indonesian", "id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7", "id"],
    ["Indonesian by its withdrawn code", "in-ID,en;q=0.9", "id"],
    ["English ranked higher though listed later", "id;q=0.5, en;q=0.8", "en"],
    ["equals: the first wins", "en,id", "en"],
    ["equals the other way round", "id,en", "id"],
    ["other languages only", "jv,su;q=0.9", "id"],
    ["another language first", "fr,en;q=0.3", "en"],
    ["English refused", "en;q=0", "id"],
    ["anything", "*", "id"],
    ["a weight that is no number", "en;q=high", "id"],
  ])("%s", (_, header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
