/** The words of an article, split once for all the stages that read them. */
import type { Article, Span } from "../shapes.js";
import { type Apostrophes, splitWords, type Words } from "./words.js";

interface Split {
  readonly words: Words;
  readonly apostrophes: Apostrophes;
}

const known = new WeakMap<Article, Split>();

/** The words of headline and paragraphs, in page order. */
export function wordsOf(article: Article, apostrophes: Apostrophes): Words {
  const found = known.get(article);
  if (found?.apostrophes === apostrophes) return found.words;
  const words = splitWords(article.text, spansOf(article), apostrophes);
  known.set(article, { words, apostrophes });
  return words;
}

/** The words of the paragraphs alone. */
export function bodyWordsOf(article: Article, apostrophes: Apostrophes): Words {
  const { headline, paragraphs, text } = article;
  const [first] = paragraphs;
  if (headline && first && headline.start > first.start) return splitWords(text, paragraphs, apostrophes);
  return behind(wordsOf(article, apostrophes), headline?.end ?? 0);
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
