/** Which language a page is written in, told by its function words. */
import { languages } from "./index.js";
import { type Language, neutral } from "./language.js";

/** Enough words to tell any two neighbours apart; a longer page costs no more. */
const WORDS_READ = 2_000;
/** Share of function words below which no language is named. */
const LEAST_SHARE = 0.08;

/** The language of `text`; `neutral` where no language's function words are frequent enough. */
export function identify(text: string): Language {
  const counts = new Map<Language, number>();
  let words = 0;
  for (const { 0: word } of text.matchAll(/\p{L}+/gu)) {
    if (++words > WORDS_READ) break;
    const lower = word.toLowerCase();
    for (const language of languages) {
      if (language.functionWords.includes(lower)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  let best: Language = neutral;
  let most = Math.max(1, words * LEAST_SHARE);
  for (const [language, count] of counts) {
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
