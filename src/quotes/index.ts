/** Article → who said what, in which role, and when. */
import type { Language } from "../languages/language.js";
import type { Article, DateMention, Names, Utterance } from "../shapes.js";
import { readArticle } from "./article.js";
import { carry } from "./carry.js";
import { resolveReports } from "./resolve.js";
import { Roster } from "./roster.js";

/** The quotes and statements of an article, in page order. `dates` are those of the whole page. */
export function attribute(
  article: Article,
  names: Names,
  dates: readonly DateMention[],
  language: Language,
): Utterance[] {
  const reading = readArticle(article, { names, dates, language });
  const roster = new Roster(article.text);
  roster.addOrganizations(names);
  roster.addSources(
    reading.sentences.flatMap(({ phrases, reports }) => [...phrases, ...reports.flatMap((r) => r.source ?? [])]),
  );
  roster.addAliases(names);
  return carry(resolveReports(reading, roster, article.text), article, dates);
}
