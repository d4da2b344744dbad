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
import { norwegian } from "./no.js";
import { polish } from "./pl.js";
import { portuguese } from "./pt.js";
import { russian } from "./ru.js";
import { swedish } from "./sv.js";
import { turkish } from "./tr.js";
import { vietnamese } from "./vi.js";
import { xhosa } from "./xh.js";
import { zulu } from "./zu.js";

/** Words are made when the first page needs them: most runs read one language. */
const WORDS: ReadonlyMap<string, () => Language> = new Map([
  ["id", indonesian],
  ["ms", malay],
  ["en", english],
  ["es", spanish],
  ["pt", portuguese],
  ["fr", french],
  ["de", german],
  ["nl", dutch],
  ["it", italian],
  ["tr", turkish],
  ["vi", vietnamese],
  ["ru", russian],
  ["cs", czech],
  ["pl", polish],
  ["sv", swedish],
  ["no", norwegian],
  ["xh", xhosa],
  ["zu", zulu],
]);

const made = new Map<string, Language>();

/** The language of a code, the same each time; the neutral one where petik cannot name it. */
export function languageOf(code: string): Language {
  const known = made.get(code);
  if (known) return known;
  const language = WORDS.get(code)?.() ?? namedOnly().find((named) => named.code === code) ?? neutral;
  made.set(code, language);
  return language;
}

/** Every language that petik has words for. */
export function languages(): readonly Language[] {
  return [...WORDS.keys()].map(languageOf);
}

/** Every language that petik can name. */
export function namedLanguages(): readonly Language[] {
  return [...languages(), ...namedOnly()];
}
