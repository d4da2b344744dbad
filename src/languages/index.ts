/** Every language that petik knows; adding one is adding its line here. */
import { english } from "./en.js";
import { indonesian } from "./id.js";
import { type Language, neutral } from "./language.js";
import { malay } from "./ms.js";

export const languages: readonly Language[] = [indonesian, malay, english];

/** The language of a code, or the neutral one where petik does not know it. */
export function languageOf(code: string): Language {
  return languages.find((language) => language.code === code) ?? neutral;
}
