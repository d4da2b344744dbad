/** The words that a promo begins with: "tonton", "simak". */
import type { Language } from "../../languages/language.js";

/** The first words of a language's promos and of its inserts that name other pages. */
export function promoOpeners({ boilerplate: { promos, readAlso } }: Language): string[] {
  return [...promos, ...readAlso].flatMap((phrase) => phrase.split(" ", 1));
}
