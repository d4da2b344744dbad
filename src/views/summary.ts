/** What an index says of a page. */
import { oneLine } from "./controls.js";
import type { Result, Summary, Tally } from "./view.js";

/** Characters of the body that stand for a missing headline. */
const TITLE_LENGTH = 90;

export function summaryOf({ document, analysis }: Result): Summary {
  const { headline, body, source, language, published, quotes, statements, organizations } = document;
  const names = new Set(analysis.names.organizations.flatMap(({ name, aliases }) => [name, ...aliases]));
  const people = quotes.flatMap(({ speaker }) => (speaker && !names.has(speaker) ? speaker : []));
  return {
    title: headline ? oneLine(headline.text) : cut(oneLine(body[0]?.text ?? "")),
    hasHeadline: headline !== null,
    id: source.id,
    language,
    published: published?.date ?? null,
    quotes: quotes.length,
    statements: statements.length,
    speakers: tally(people),
    organizations: organizations.map(({ name, mentions }): Tally => [name, mentions.length]),
  };
}

function tally(names: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}

function cut(text: string): string {
  const points = Array.from(text.slice(0, TITLE_LENGTH * 2));
  return points.length > TITLE_LENGTH ? `${points.slice(0, TITLE_LENGTH).join("")}…` : text;
}
