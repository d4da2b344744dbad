/** The words of an article, split once for all the stages that read them. */
import type { Article, Span } from "../shapes.js";
import { gluedPlaces } from "./gluedWords.js";
import { type Apostrophes, splitWords, type Words } from "./words.js";

/** What a language tells of its words. */
interface WordRules {
  readonly apostrophes: Apostrophes;
  /** Its dumps glue the end of a title to the story: names of outlets that are written together are rare beside that. */
  readonly gluesLines: boolean;
}

interface Split {
  readonly words: Words;
  readonly apostrophes: Apostrophes;
}

const known = new WeakMap<Article, Split>();

/** The words of headline and paragraphs, in page order. */
export function wordsOf(article: Article, rules: WordRules): Words {
  const found = known.get(article);
  if (found?.apostrophes === rules.apostrophes) return found.words;
  const words = unglued(article.text, spansOf(article), rules);
  known.set(article, { words, apostrophes: rules.apostrophes });
  return words;
}

/** The words of the paragraphs alone. */
export function bodyWordsOf(article: Article, rules: WordRules): Words {
  const { headline, paragraphs, text } = article;
  const [first] = paragraphs;
  if (headline && first && headline.start > first.start) return unglued(text, paragraphs, rules);
  return behind(wordsOf(article, rules), headline?.end ?? 0);
}

/** The words of the spans; a word that is two glued together is cut as where a span ends. */
function unglued(text: string, spans: readonly Span[], { apostrophes, gluesLines }: WordRules): Words {
  const words = splitWords(text, spans, apostrophes);
  const places = gluesLines ? gluedPlaces(words) : [];
  return places.length === 0 ? words : splitWords(text, cutAt(spans, places), apostrophes);
}

/** The spans, each cut at the places inside it; both in page order. */
function cutAt(spans: readonly Span[], places: readonly number[]): Span[] {
  let next = 0;
  return spans.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    let from = start;
    for (let place = places[next]; place !== undefined && place < end; place = places[++next]) {
      pieces.push({ start: from, end: place });
      from = place;
    }
    return [...pieces, { start: from, end }];
  });
}

function spansOf({ headline, paragraphs }: Article): Span[] {
  const spans = headline ? [headline, ...paragraphs] : [...paragraphs];
  return spans.sort((a, b) => a.start - b.start);
}

/** The words that begin at `offset` or behind it. */
function behind({ text, count, starts, ends, flags, hashes }: Words, offset: number): Words {
  let first = 0;
  while (first < count && (starts[first] as number) < offset) first++;
  return {
    text,
    count: count - first,
    starts: starts.subarray(first),
    ends: ends.subarray(first),
    flags: flags.subarray(first),
    hashes: hashes.subarray(first),
  };
}
