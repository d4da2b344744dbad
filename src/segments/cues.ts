/** The language's phrases for the furniture of a page, looked up by the first words of a line. */

import { languageOf, languages } from "../languages/index.js";
import type { Language } from "../languages/language.js";
import { neutral } from "../languages/neutral.js";
import type { BoilerplateWords } from "../languages/pageWords.js";
import type { Span } from "../shapes.js";
import { isSmallLatin } from "../text/characters.js";
import { classOf, isWord, lowerOf, skipToWord } from "../text/classes.js";
import { chain, IS_PREFIX, lookUp, type PhraseTable, startOfChain, tableOfKeys } from "../text/phrases.js";

/** What a phrase may open; a phrase can be several, so they are bits. */
export const Cue = {
  RELATED: 1,
  POPULAR: 2,
  LATEST: 4,
  PICK: 8,
  TAGS: 16,
  OTHER_HEADING: 32,
  READ_ALSO: 64,
  PROMO: 128,
  SHARE: 256,
  NAVIGATION: 512,
  COMMENTS: 1024,
  FOOTER: 2048,
  SYNDICATION: 4096,
  CAPTION: 8192,
  AUTHOR: 16_384,
  EDITOR: 32_768,
  REPORTER: 65_536,
  PHOTOGRAPHER: 131_072,
  PUBLISHED: 262_144,
  READ_ALSO_LABEL: 524_288,
  ADVERTISEMENT: 1_048_576,
  UPDATED: 2_097_152,
  /** Only where nothing else follows on the line, or a mark says what the phrase is. */
  ALONE: 4_194_304,
} as const;

export const HEADING_CUES = Cue.RELATED | Cue.POPULAR | Cue.LATEST | Cue.PICK | Cue.TAGS | Cue.OTHER_HEADING;
export const BYLINE_CUES = Cue.AUTHOR | Cue.EDITOR | Cue.REPORTER | Cue.PHOTOGRAPHER;

/** Phrases longer than this many words are told by their first ones. */
const MOST_WORDS = 6;

/** A phrase found in a line. */
export interface CueHit {
  /** Bits of `Cue`. */
  readonly kinds: number;
  /** Words that the phrase has, or `MOST_WORDS` of them. */
  readonly words: number;
  /** Where the phrase ends in the page. */
  readonly end: number;
}

/** Chained hashes of the phrases' words; values are bits of `Cue`. */
export type CueTable = PhraseTable;

const tables = new Map<string, CueTable>();

/** The phrases that hold on pages of a language: its own and those that sites everywhere print in English. */
export function cueTableOf(language: Language): CueTable {
  const known = tables.get(language.code);
  if (known) return known;
  const table = build(language.code === neutral.code ? languages() : [language, languageOf("en"), neutral]);
  tables.set(language.code, table);
  return table;
}

function build(sources: readonly Language[]): CueTable {
  const entries = new Map<number, number>();
  for (const { boilerplate } of sources) {
    for (const [phrases, kind] of slotsOf(boilerplate)) for (const phrase of phrases) addPhrase(entries, phrase, kind);
  }
  return tableOfKeys(entries);
}

function addPhrase(entries: Map<number, number>, phrase: string, kind: number): void {
  const words = wordsOf(phrase, { start: 0, end: phrase.length });
  let key = startOfChain;
  words.forEach((hash, index) => {
    key = chain(key, hash);
    const added = index + 1 < words.length ? IS_PREFIX : kind;
    entries.set(key, (entries.get(key) ?? 0) | added);
  });
}

function slotsOf(words: BoilerplateWords): readonly (readonly [readonly string[], number])[] {
  const { headings, bylines } = words;
  return [
    [headings.related, Cue.RELATED],
    [headings.popular, Cue.POPULAR],
    [headings.latest, Cue.LATEST],
    [headings.pick, Cue.PICK],
    [headings.tags, Cue.TAGS],
    [headings.other, Cue.OTHER_HEADING],
    [words.readAlso, Cue.READ_ALSO],
    [words.readAlsoLabels, Cue.READ_ALSO_LABEL],
    [words.promos, Cue.PROMO],
    [words.advertisements, Cue.ADVERTISEMENT | Cue.PROMO],
    [words.share, Cue.SHARE],
    [words.navigation, Cue.NAVIGATION],
    [words.comments, Cue.COMMENTS],
    [words.alone.comments, Cue.COMMENTS | Cue.ALONE],
    [words.alone.authors, Cue.AUTHOR | Cue.ALONE],
    [words.footers, Cue.FOOTER],
    [words.syndication, Cue.SYNDICATION],
    [words.captions, Cue.CAPTION],
    [bylines.author, Cue.AUTHOR],
    [bylines.editor, Cue.EDITOR],
    [bylines.reporter, Cue.REPORTER],
    [bylines.photographer, Cue.PHOTOGRAPHER],
    [words.published, Cue.PUBLISHED],
    [words.updated, Cue.PUBLISHED | Cue.UPDATED],
  ];
}

/** Hashes of up to `MOST_WORDS` words of a span. */
function wordsOf(text: string, { start, end }: Span): number[] {
  const words: number[] = [];
  for (let at = start; words.length < MOST_WORDS; ) {
    const from = skipToWord(text, at, end);
    if (from === end) break;
    at = endOfWord(text, from, end);
    words.push(hashWithin(text, from, at));
  }
  return words;
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isSmallLatin(unit) && !isWord(classOf(unit))) break;
  }
  return at;
}

/** FNV-1a of a word in lower case. */
function hashWithin(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (isSmallLatin(unit) ? unit : lowerOf(unit)), FNV_PRIME);
  }
  return hash;
}

/** The longest phrase with which `[start, end)` opens; null where it opens with none. */
export function cueAt(table: CueTable, text: string, { start, end }: Span): CueHit | null {
  let limit = Math.min(end, start + LONGEST_FIRST_WORD);
  let at = start;
  let key = startOfChain;
  let hit: CueHit | null = null;
  for (let words = 1; words <= MOST_WORDS; words++) {
    const from = skipToWord(text, at, limit);
    if (from === limit) break;
    at = endOfWord(text, from, limit);
    if (at === limit && at < end) break;
    key = chain(key, hashWithin(text, from, at));
    const value = lookUp(table, key);
    if (value & ~IS_PREFIX) hit = { kinds: value & ~IS_PREFIX, words, end: at };
    if (!(value & IS_PREFIX)) break;
    limit = end;
  }
  return hit;
}

/** The first word of a phrase ends within so many units: a page may be one word. */
const LONGEST_FIRST_WORD = 40;
const FNV_OFFSET = 2_166_136_261 | 0;
const FNV_PRIME = 16_777_619;

/** The heading's kinds that stand inside `[start, end)`, for headings with a name in them ("Berita Acme Lainnya"); 0 for none. */
export function headingInside(table: CueTable, text: string, span: Span): number {
  const words = wordsOf(text, span);
  let kinds = 0;
  for (let from = 0; from < words.length; from++) {
    let key = startOfChain;
    for (let to = from; to < words.length; to++) {
      key = chain(key, words[to] ?? 0);
      const value = lookUp(table, key);
      if (from > 0 || to < words.length - 1)
        kinds |= value & (from > 0 && to > from && to === words.length - 1 ? CLOSING_CUES : INSIDE_CUES);
      if (!(value & IS_PREFIX)) break;
    }
  }
  return kinds;
}

/** Headings that are told by a word anywhere in them, and by the phrase that closes them ("Today's top stories"). */
const INSIDE_CUES = Cue.RELATED | Cue.POPULAR | Cue.LATEST;
const CLOSING_CUES = INSIDE_CUES | Cue.PICK;

/** Whether so many words of the span are a menu's. */
export function hasMenuWords(
  table: CueTable,
  text: string,
  { start, end, least }: { start: number; end: number; least: number },
): boolean {
  let found = 0;
  for (let at = start; at < end && found < least; at++) {
    if (!isWord(classOf(text.charCodeAt(at))) || (at > start && isWord(classOf(text.charCodeAt(at - 1))))) continue;
    const hit = cueAt(table, text, { start: at, end });
    if (!hit || !(hit.kinds & (Cue.NAVIGATION | Cue.FOOTER | Cue.LATEST | Cue.POPULAR))) continue;
    found++;
    at = hit.end - 1;
  }
  return found >= least;
}
