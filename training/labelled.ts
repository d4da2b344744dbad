/** What the tagger of names is trained on: articles with the names in them. */
import type { Article, Span } from "../src/shapes.js";

/** An article with the names in it. A kind that the data does not label is null. */
export interface LabelledArticle {
  readonly article: Article;
  readonly language: string;
  /** Null for corpora of single sentences. */
  readonly publisher: string | null;
  readonly people: readonly Span[] | null;
  readonly organizations: readonly Span[];
  readonly places: readonly Span[] | null;
  readonly weight: number;
}

/** A text with its headline and its paragraphs; nothing else is known of it. */
export function articleOf(text: string, headline: Span | null, paragraphs: readonly Span[]): Article {
  return { text, headline, paragraphs, dateline: null, pageDate: null };
}
