/** The language's phrases for the furniture of a page, looked up by the first words of a line. */

import { languageOf, languages } from "../languages/index.js";
import { type BoilerplateWords, type Language, neutral } from "../languages/language.js";
import { classOf, isWord, lowerOf } from "../text/classes.js";

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

export interface CueTable {
  readonly phrases: ReadonlyMap<string, number>;
  /** First words of phrases, so that most lines are done after one look. */
  readonly firsts: ReadonlySet<string>;
}

const tables = new Map<string, CueTable>();

/** The phrases that hold on pages of a language: its own and those that sites everywhere print in English. */
export function cueTableOf(language: Language): CueTable {
  const known = tables.get(language.code);
  if (known) return known;
  const table = build(language.code === neutral.code ? languages : [language, languageOf("en"), neutral]);
  tables.set(language.code, table);
  return table;
}

function build(sources: readonly Language[]): CueTable {
  const phrases = new Map<string, number>();
  for (const { boilerplate } of sources) {
    for (const [words, kind] of slotsOf(boilerplate)) {
      for (const phrase of words) {
        const key = keyOf(phrase);
        if (key !== "") phrases.set(key, (phrases.get(key) ?? 0) | kind);
      }
    }
  }
  return { phrases, firsts: new Set([...phrases.keys()].map((key) => key.split(" ", 1)[0] ?? key)) };
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
    [words.promos, Cue.PROMO],
    [words.share, Cue.SHARE],
    [words.navigation, Cue.NAVIGATION],
    [words.comments, Cue.COMMENTS],
    [words.footers, Cue.FOOTER],
    [words.syndication, Cue.SYNDICATION],
    [words.captions, Cue.CAPTION],
    [bylines.author, Cue.AUTHOR],
    [bylines.editor, Cue.EDITOR],
    [bylines.reporter, Cue.REPORTER],
    [bylines.photographer, Cue.PHOTOGRAPHER],
    [words.published, Cue.PUBLISHED],
  ];
}

function keyOf(phrase: string): string {
  return wordsAt(phrase, 0, phrase.length)
    .map(({ text }) => text)
    .join(" ");
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Up to `MOST_WORDS` lower-case words from `start` on. */
function wordsAt(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end && words.length < MOST_WORDS; ) {
    if (!isWord(classOf(text.charCodeAt(at)))) {
      at++;
      continue;
    }
    const from = at;
    let lower = "";
    for (; at < end && isWord(classOf(text.charCodeAt(at))); at++) {
      lower += String.fromCharCode(lowerOf(text.charCodeAt(at)));
    }
    words.push({ text: lower, start: from, end: at });
  }
  return words;
}

/** The longest phrase with which `[start, end)` opens; null where it opens with none. */
export function cueAt(table: CueTable, text: string, { start, end }: { start: number; end: number }): CueHit | null {
  const first = wordsAt(text, start, Math.min(end, start + LONGEST_FIRST_WORD))[0];
  if (!first || !table.firsts.has(first.text)) return null;
  const words = wordsAt(text, start, end);
  let key = "";
  let hit: CueHit | null = null;
  words.forEach((word, index) => {
    key = index === 0 ? word.text : `${key} ${word.text}`;
    const kinds = table.phrases.get(key);
    if (kinds !== undefined) hit = { kinds, words: index + 1, end: word.end };
  });
  return hit;
}

const LONGEST_FIRST_WORD = 40;

/** The heading's kinds that stand inside `[start, end)`, for headings with a name in them ("Berita Acme Lainnya"); 0 for none. */
export function headingInside(table: CueTable, text: string, span: { start: number; end: number }): number {
  const words = wordsAt(text, span.start, span.end);
  let kinds = 0;
  for (let from = 0; from < words.length; from++) {
    let key = "";
    for (let to = from; to < words.length; to++) {
      key = key === "" ? (words[to]?.text ?? "") : `${key} ${words[to]?.text}`;
      if (from > 0 || to < words.length - 1) kinds |= table.phrases.get(key) ?? 0;
      if (from > 0 && to === words.length - 1) kinds |= (table.phrases.get(key) ?? 0) & HEADING_CUES;
    }
  }
  return kinds & INSIDE_CUES;
}

/** Headings that are told by a word anywhere in them. */
const INSIDE_CUES = Cue.RELATED | Cue.POPULAR | Cue.LATEST;

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
    if (hit && hit.kinds & (Cue.NAVIGATION | Cue.FOOTER | Cue.LATEST | Cue.POPULAR)) found++;
  }
  return found >= least;
}
