/** Reads what the tagger of names is trained on, as articles with labelled spans. */
import type { Article, Span } from "../src/shapes.js";
import { publisherOf, readGold, readRows } from "./data.js";
import { invented } from "./invented.js";

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

interface Named {
  readonly mentions?: readonly [number, number][];
}
interface NamesRow {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly skip: readonly [number, number][];
  readonly organizations: readonly Named[];
  readonly people: readonly Named[];
}
/** One sentence as corpora have it: tokens with BIO tags. */
export interface SentenceRow {
  readonly lang: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** Our own pages count for more, and most in their copies with invented names: unseen names are what the command meets. */
const PAGE_WEIGHT = 1;
const INVENTED_WEIGHT = 2;
const INDONESIAN_WEIGHT = 0.7;
const ENGLISH_WEIGHT = 0.4;
const TWEET_WEIGHT = 0.2;
/** Of the tweets a third is enough: they are many, short, and unlike news. */
const SENTENCES: readonly [path: string, weight: number, every: number][] = [
  ["entities/idner2k.train.jsonl.gz", INDONESIAN_WEIGHT, 1],
  ["entities/idner2k.dev.jsonl.gz", INDONESIAN_WEIGHT, 1],
  ["entities/wnut17.train.jsonl.gz", ENGLISH_WEIGHT, 1],
  ["entities/btc.all.jsonl.gz", TWEET_WEIGHT, 3],
  ["entities/crossner.all.jsonl.gz", ENGLISH_WEIGHT, 1],
];

/**
 * All training data, without the pages of publishers that are held out.
 *
 * @param seed chooses the names that are invented for the pages' copies
 */
export function readNames(isHeldOut: (publisher: string) => boolean, seed: number): LabelledArticle[] {
  const pages = [...goldArticles(), ...namesArticles()].filter(({ publisher }) => !isHeldOut(publisher ?? ""));
  const sentences = SENTENCES.flatMap(([path, weight, every]) =>
    readRows<SentenceRow>(path)
      .filter((_, i) => i % every === 0)
      .map((row) => sentenceOf(row, weight)),
  );
  return [...pages, ...pages.map((page) => ({ ...invented(page, seed), weight: INVENTED_WEIGHT })), ...sentences];
}

function goldArticles(): LabelledArticle[] {
  return readGold().map(({ publisher, text, gold }) => {
    const at = unitOffsets(text);
    const segments: { kind: string; span: [number, number] }[] = gold.segments;
    const spansOf = (kind: string): Span[] => segments.filter((s) => s.kind === kind).map((s) => toUnits(at, s.span));
    const article = articleOf(text, spansOf("headline")[0] ?? null, spansOf("body"));
    const people = gold.people ? mentionsOf(at, gold.people) : null;
    const organizations = mentionsOf(at, gold.organizations);
    return { article, language: gold.language, publisher, people, organizations, places: null, weight: PAGE_WEIGHT };
  });
}

function namesArticles(): LabelledArticle[] {
  return readRows<NamesRow>("names/pages.jsonl.gz").map((row) => {
    const at = unitOffsets(row.text);
    const skip = row.skip.map((span) => toUnits(at, span));
    const people = row.people.length > 0 ? mentionsOf(at, row.people) : null;
    return {
      article: articleOf(row.text, null, linesOutside(row.text, skip)),
      language: row.language,
      publisher: publisherOf(row.id),
      people,
      organizations: mentionsOf(at, row.organizations),
      places: null,
      weight: PAGE_WEIGHT,
    };
  });
}

const CLOSING = /^[.,;:!?)\]}%”’»]$/u;
/** The tweets label bare "@" as organizations. */
const LETTER = /\p{L}/u;
const OPENING = /^[([{“‘«]$/u;

/** A row of a corpus of sentences: its tokens joined as text is written, its tags as spans. */
export function sentenceOf({ lang, tokens, tags }: SentenceRow, weight: number): LabelledArticle {
  let text = "";
  let isGlued = true;
  const spans = tokens.map((token): Span => {
    if (!isGlued && !CLOSING.test(token)) text += " ";
    const start = text.length;
    text += token;
    isGlued = OPENING.test(token);
    return { start, end: text.length };
  });
  const named = (kind: string): Span[] => spansTagged(kind, tags, spans);
  const article = articleOf(text, null, [{ start: 0, end: text.length }]);
  return {
    article,
    language: lang,
    publisher: null,
    people: named("PER"),
    organizations: named("ORG").filter(({ start, end }) => LETTER.test(text.slice(start, end))),
    places: named("LOC"),
    weight,
  };
}

function spansTagged(kind: string, tags: readonly string[], spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  tags.forEach((tag, i) => {
    const span = spans[i];
    if (!span || !tag.endsWith(`-${kind}`)) return;
    const open = found.at(-1);
    if (tag.startsWith("I-") && open && tags[i - 1]?.endsWith(`-${kind}`))
      found[found.length - 1] = { start: open.start, end: span.end };
    else found.push(span);
  });
  return found;
}

function articleOf(text: string, headline: Span | null, paragraphs: readonly Span[]): Article {
  return { text, headline, paragraphs, dateline: null, pageDate: null };
}

function mentionsOf(at: readonly number[], names: readonly Named[]): Span[] {
  return names.flatMap(({ mentions }) => (mentions ?? []).map((span) => toUnits(at, span)));
}

const toUnits = (at: readonly number[], [start, end]: readonly [number, number]): Span => ({
  start: at[start] ?? 0,
  end: at[end] ?? 0,
});

/** UTF-16 offset of every code point, and of the end. */
function unitOffsets(text: string): number[] {
  const offsets = [0];
  for (const point of text) offsets.push((offsets.at(-1) as number) + point.length);
  return offsets;
}

/** The lines of a text, without the parts that are skipped. */
function linesOutside(text: string, skip: readonly Span[]): Span[] {
  const lines: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (text.slice(start, end).trim()) lines.push({ start, end });
  };
  for (let at = 0; at <= text.length; at++) {
    const skipped = skip.find((span) => span.start <= at && at < span.end);
    if (!skipped && at < text.length && text[at] !== "\n") continue;
    push(at);
    if (skipped) at = skipped.end - 1;
    start = at + 1;
  }
  return lines;
}
