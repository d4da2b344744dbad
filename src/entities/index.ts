/** Article → the people and organizations that it names. */
import type { Language } from "../languages/language.js";
import type { Article, Names } from "../shapes.js";

/** Finds named people and organizations in headline and body. */
export function findNames(_article: Article, _language: Language): Names {
  return { people: [], organizations: [] };
}
