/** Article → who said what, in which role, and when. */
import type { Language } from "../languages/language.js";
import type { Article, DateMention, Names, Utterance } from "../shapes.js";

/** The quotes and statements of an article, in page order. `dates` are those of the whole page. */
export function attribute(
  _article: Article,
  _names: Names,
  _dates: readonly DateMention[],
  _language: Language,
): Utterance[] {
  return [];
}
