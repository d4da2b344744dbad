/** Every language that petik has words for; adding one is adding its line here. */
import { czech } from "./cs.js";
import { german } from "./de.js";
import { english } from "./en.js";
import { spanish } from "./es.js";
import { french } from "./fr.js";
import { indonesian } from "./id.js";
import { italian } from "./it.js";
import type { Language } from "./language.js";
import { malay } from "./ms.js";
import { namedOnly } from "./named.js";
import { neutral } from "./neutral.js";
import { dutch } from "./nl.js";
import { polish } from "./pl.js";
import { portuguese } from "./pt.js";
import { russian } from "./ru.js";
import { swedish } from "./sv.js";
import { turkish } from "./tr.js";
import { vietnamese } from "./vi.js";

export { namedOnly };

export const languages: readonly Language[] = [
  indonesian,
  malay,
  english,
  spanish,
  portuguese,
  french,
  german,
  dutch,
  italian,
  turkish,
  vietnamese,
  russian,
  czech,
  polish,
  swedish,
];

/** The language of a code, or the neutral one where petik does not know it. */
export function languageOf(code: string): Language {
  return languages.find((language) => language.code === code) ?? neutral;
}
