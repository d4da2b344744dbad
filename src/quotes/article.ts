/** Article → sentences with their tokens, phrases and reports: all that is read before anything is resolved. */
import type { Language } from "../languages/language.js";
import type { Article, DateMention, Entity, Names, Span } from "../shapes.js";
import { type SentenceRules, splitSentences } from "../text/sentences.js";
import {
  ALL_CAPS,
  CAPITAL,
  HAS_DIGIT,
  HAS_LETTER,
  IS_SYMBOL,
  OPENS_SPAN,
  splitWords,
  type Words,
} from "../text/words.js";
import { dashSpeech } from "./dashes.js";
import {
  ACCORDING,
  ACRONYM,
  ADVERB,
  DEMONSTRATIVE,
  DETERMINER,
  FUNCTION,
  GENERIC_ORG,
  HONORIFIC,
  type Lexicon,
  lexiconOf,
  ORG_HEAD,
  PERSON,
  PLACE_NAME,
  PLURAL,
  POST,
  PRONOUN,
  RANK,
  RELATIVE,
  ROLE,
  VERB,
} from "./lexicon.js";
import { type PairingRules, pairMarks, type Stretch } from "./pairs.js";
import { type Evidence, ORGANIZATION_WORD, PERSON_WORD } from "./phrases.js";
import { type Report, ReportReader } from "./reports.js";
import { type Source, SourceReader } from "./sources.js";
import { isSpeech } from "./speech.js";
import { type Token, tokensOf } from "./tokens.js";

export interface Sentence {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Source[];
  readonly reports: readonly Report[];
  /** Stretches in marks that are no speech of their own: a partial quote may be among them. */
  readonly asides: readonly Stretch[];
}

export interface Reading {
  readonly sentences: readonly Sentence[];
  /** Whether the page writes a word as a name elsewhere, so that it is one at the head of a sentence too. */
  readonly isName: (token: Token) => boolean;
}

/** Reads every sentence of the paragraphs, in order. */
export function readArticle(article: Article, given: Given): Reading {
  return new ArticleReader(article, given).run();
}

export interface Given {
  readonly names: Names;
  readonly dates: readonly DateMention[];
  readonly language: Language;
}

class ArticleReader {
  private readonly words: Words;
  private readonly lexicon: Lexicon;
  private readonly evidence: Evidence;
  private word = 0;
  private pairing: PairingRules;

  constructor(
    private readonly article: Article,
    private readonly given: Given,
  ) {
    this.words = splitWords(article.text, article.paragraphs, given.language.apostrophes);
    this.lexicon = lexiconOf(given.language);
    this.pairing = {
      isContinued: false,
      openingAngles: given.language.marks.openingAngles,
      reopensParagraphs: given.language.marks.reopensParagraphs,
      isCue: (at) => ((this.lexicon.words.get(this.words.hashes[at] ?? 0)?.cues ?? 0) & POST) !== 0,
    };
    this.evidence = evidenceOf(this.words, given.names, this.lexicon);
  }

  run(): Reading {
    const sentences = this.article.paragraphs.flatMap((paragraph, index) => this.paragraph(paragraph, index));
    const { kinds, isCommon, isInside } = this.evidence;
    const isName = (token: Token): boolean =>
      kinds[token.from] === PERSON_WORD || (isInside(token) && !isCommon(token));
    return { sentences, isName };
  }

  /** The first word behind the dateline where it opens this paragraph. */
  private pastDateline(from: number): number {
    const { dateline } = this.article;
    if (!dateline || dateline.start !== this.words.starts[from]) return from;
    let at = from;
    while (at < this.word && (this.words.starts[at] ?? 0) < dateline.end) at++;
    return at;
  }

  private paragraph({ end }: Span, paragraph: number): Sentence[] {
    const from = this.word;
    while (this.word < this.words.count && (this.words.starts[this.word] ?? end) < end) this.word++;
    const { stretches, isOpen } = pairMarks(this.words, { from, to: this.word }, this.pairing);
    this.pairing = { ...this.pairing, isContinued: isOpen };
    const marked = stretches.filter((stretch) => isSpeech(stretch, this.words, this.lexicon));
    const asides = stretches.filter((stretch) => !marked.includes(stretch));
    const dialogue = this.lexicon.language.marks.hasDialogueDash && stretches.length === 0;
    const speech = dialogue ? dashSpeech(this.words, { from, to: this.word }, this.lexicon) : marked;
    const marks = new Set(asides.flatMap(({ firstWord, endWord }) => [firstWord, endWord - 1]));
    const rules: SentenceRules = { abbreviations: this.lexicon.abbreviations, atoms: speech };
    const opening = this.pastDateline(from);
    const ranges = splitSentences(this.words, { from: opening, to: this.word }, rules);
    return ranges.map((range) => {
      const tools = { lexicon: this.lexicon, overlay: { speech, dates: this.given.dates, marks } };
      const tokens = tokensOf(this.words, range, tools);
      const reader = new ReportReader(tokens, new SourceReader(tokens, this.evidence));
      const own = asides.filter(({ firstWord }) => firstWord >= range.from && firstWord < range.to);
      return { paragraph, tokens, phrases: reader.phrases, reports: reader.read(), asides: own };
    });
  }
}

function evidenceOf(words: Words, { people, organizations }: Names, lexicon: Lexicon): Evidence {
  const kinds = new Uint8Array(words.count);
  for (const entity of organizations) paint(kinds, words, entity, ORGANIZATION_WORD);
  for (const entity of people) paint(kinds, words, entity, PERSON_WORD);
  const small = new Set<number>();
  const inside = new Set<number>();
  for (let at = 0; at < words.count; at++) {
    const flags = words.flags[at] ?? 0;
    if (!(flags & HAS_LETTER)) continue;
    if (!(flags & CAPITAL)) small.add(words.hashes[at] ?? 0);
    else if (!(flags & OPENS_SPAN) && !((words.flags[at - 1] ?? 0) & IS_SYMBOL)) inside.add(words.hashes[at] ?? 0);
  }
  const shortNames = shortNamesIn(words, lexicon);
  const surnames = lexicon.language.capitalizesNouns ? lastWordsIn(words, lexicon) : null;
  const hashOfToken = ({ from }: Token): number => words.hashes[from] ?? 0;
  return {
    kinds,
    isCommon: (token) => small.has(hashOfToken(token)),
    isInside: (token) => inside.has(hashOfToken(token)),
    isShortName: (token) => shortNames.has(hashOfToken(token)),
    isNoun: (token) => surnames !== null && kinds[token.from] !== PERSON_WORD && !surnames.has(hashOfToken(token)),
    isPair: ({ from, to }) => isPairAt(words, inside, { from, to }),
  };
}

/** Words that stand alone beside a reporting word: `ujar Rudi.` and `Rudi mengatakan`. */
function shortNamesIn(words: Words, lexicon: Lexicon): ReadonlySet<number> {
  const names = new Set<number>();
  const isCapital = (at: number): boolean => ((words.flags[at] ?? 0) & (CAPITAL | ALL_CAPS)) === CAPITAL;
  const isOpening = (at: number): boolean => at < 0 || ((words.flags[at] ?? 0) & (HAS_LETTER | HAS_DIGIT)) === 0;
  for (let at = 0; at < words.count; at++) {
    if (isCapital(at) && !isOpening(at - 1)) continue;
    const { cues } = lexicon.words.get(words.hashes[at] ?? 0) ?? NO_ENTRY;
    if (cues & (POST | ACCORDING) && isCapital(at + 1) && !isCapital(at + 2)) names.add(words.hashes[at + 1] ?? 0);
    if (cues & VERB && isCapital(at - 1) && !isCapital(at - 2)) names.add(words.hashes[at - 1] ?? 0);
  }
  if (lexicon.language.capitalizesNouns) {
    const ends = lastWordsIn(words, lexicon);
    for (const name of names) if (!ends.has(name)) names.delete(name);
  }
  for (const name of names) if ((lexicon.words.get(name)?.nouns ?? 0) & NEVER_SHORT) names.delete(name);
  for (const name of names) if ((lexicon.words.get(name)?.cues ?? 0) & NEVER_SHORT_CUE) names.delete(name);
  return names;
}

/** Words with a capital that another one with a capital stands before: "Riemann" of "Jost Riemann". */
function lastWordsIn({ count, flags, hashes }: Words, lexicon: Lexicon): ReadonlySet<number> {
  const ends = new Set<number>();
  for (let at = 2; at < count; at++) {
    if (!((flags[at] ?? 0) & CAPITAL) || !((flags[at - 1] ?? 0) & CAPITAL)) continue;
    const opens = (flags[at - 1] ?? 0) & OPENS_SPAN || (flags[at - 2] ?? 0) & IS_SYMBOL;
    const { cues } = lexicon.words.get(hashes[at + 1] ?? 0) ?? NO_ENTRY;
    if (!opens || cues & (POST | VERB)) ends.add(hashes[at] ?? 0);
  }
  return ends;
}

/** Shorter parts are particles of one name: "Al-Amin". */
const SHORTEST_OF_PAIR = 3;

function isPairAt(words: Words, names: ReadonlySet<number>, { from, to }: { from: number; to: number }): boolean {
  const isLong = (at: number): boolean => (words.ends[at] ?? 0) - (words.starts[at] ?? 0) >= SHORTEST_OF_PAIR;
  const isName = (at: number): boolean => isLong(at) && names.has(words.hashes[at] ?? 0);
  return isName(from) && isName(to - 1);
}

const NO_ENTRY = { cues: 0, nouns: 0 };
/** These stand alone as roles, organizations or countries. */
const NEVER_SHORT = ROLE | ACRONYM | PERSON | RANK | ORG_HEAD | GENERIC_ORG | PLACE_NAME | HONORIFIC;
const NEVER_SHORT_CUE = PRONOUN | PLURAL | FUNCTION | DEMONSTRATIVE | DETERMINER | ADVERB | RELATIVE;

function paint(kinds: Uint8Array, words: Words, { mentions }: Entity, kind: number): void {
  for (const { start, end } of mentions) {
    for (let at = wordAt(words, start); at < words.count && (words.starts[at] ?? end) < end; at++) kinds[at] = kind;
  }
}

/** The first word that begins at or behind an offset. */
function wordAt({ starts, count }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
