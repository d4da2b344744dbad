/** Runs the stage on an article of paragraphs. */
import { findDates } from "../../src/entities/dates/dates.js";
import { languageOf } from "../../src/languages/index.js";
import { attribute } from "../../src/quotes/index.js";
import type { Article, Names, Utterance } from "../../src/shapes.js";

export interface Said extends Utterance {
  readonly text: string;
}

const NOBODY: Names = { people: [], organizations: [] };

/** An article of paragraphs, one a line; nothing else of its page is known. */
export function articleOf(paragraphs: readonly string[], pageDate: string | null = null): Article {
  let start = 0;
  const spans = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    return span;
  });
  return { text: paragraphs.join("\n"), headline: null, paragraphs: spans, dateline: null, pageDate };
}

/** What the paragraphs of an article hold, with the text of each utterance. */
export function said(
  paragraphs: readonly string[],
  options: { code?: string; pageDate?: string; names?: Names } = {},
): Said[] {
  const language = languageOf(options.code ?? "id");
  const article = articleOf(paragraphs, options.pageDate);
  const { text } = article;
  const found = attribute(article, options.names ?? NOBODY, findDates(text, language), language);
  return found.map((utterance) => ({ ...utterance, text: text.slice(utterance.start, utterance.end) }));
}

/** Quotes as "text | speaker". */
export function quotesOf(...args: Parameters<typeof said>): string[] {
  return said(...args)
    .filter(({ kind }) => kind !== "indirect")
    .map(({ text, speaker }) => `${text} | ${speaker}`);
}

/** Statements as "text | speaker". */
export function statementsOf(...args: Parameters<typeof said>): string[] {
  return said(...args)
    .filter(({ kind }) => kind === "indirect")
    .map(({ text, speaker }) => `${text} | ${speaker}`);
}
