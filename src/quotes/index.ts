/** Article → who said what, in which role, and when. */
import type { Language } from "../languages/language.js";
import type { Article, DateMention, Names, Utterance } from "../shapes.js";
import { setOf } from "../text/wordSets.js";
import { carry } from "./carry.js";
import { Days } from "./dates/days.js";
import { Occasions } from "./dates/occasions.js";
import { signaturesIn } from "./dates/signatures.js";
import { Calendar } from "./dates/when.js";
import { type Reading, readArticle } from "./reports/article.js";
import { fronted, introduced, owners } from "./reports/introductions.js";
import type { Source } from "./sources/sources.js";
import { descriptions } from "./speakers/descriptions.js";
import { epithetsOf } from "./speakers/epithets.js";
import { resolveReports } from "./speakers/resolve.js";
import { Roster } from "./speakers/roster.js";

/** The quotes and statements of an article, in page order. `dates` are those of the whole page. */
export function attribute(
  article: Article,
  names: Names,
  dates: readonly DateMention[],
  language: Language,
): Utterance[] {
  const reading = readArticle(article, { names, dates, language });
  const { femaleWords, maleWords } = language.names;
  const given = new Set([...femaleWords, ...maleWords]);
  const people = new Set(names.people.map(({ name }) => name));
  const known = { given, people, things: setOf(language.names.offerWords) };
  const roster = new Roster(article.text, language.describesBefore ? known : null);
  roster.addOrganizations(names);
  const sources = sourcesOf(reading);
  if (language.describesBefore) roster.addSurnames(names, sources);
  roster.addSources(sources);
  roster.addAliases(names);
  const resolution = resolveReports(reading, roster, article.text);
  const days = new Days(article, dates);
  const occasions = new Occasions(days, reading, roster);
  const { describesBefore } = language;
  const tools = { days, occasions, signatures: signaturesIn(reading, days, roster), describesBefore };
  const calendar = new Calendar(reading.sentences, tools, resolution);
  const described = descriptions(reading, roster);
  const epithets = epithetsOf(reading, roster, article.text);
  return carry(resolution.resolved, { article, names, calendar, described, epithets, reading });
}

/** Every phrase that can be a source, and the sources of reports, in page order. */
function sourcesOf(reading: Reading): Source[] {
  const { sentences, describesBefore } = reading;
  const sources: Source[] = [];
  for (const sentence of sentences) {
    const { phrases, reports } = sentence;
    for (const phrase of phrases) sources.push(phrase);
    if (describesBefore) sources.push(...introduced(sentence), ...fronted(sentence), ...owners(sentence, reading));
    for (const { source } of reports) if (source) sources.push(source);
  }
  return sources;
}
