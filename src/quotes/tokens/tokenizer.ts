/** Words → tokens: phrases, hyphened words and dates are one token each, and so is a whole stretch of speech. */
import type { DateMention } from "../../shapes.js";
import { firstNotBelow } from "../../text/search.js";
import { ALL_CAPS, CAPITAL, DOTTED, GLUED, HAS_DIGIT, HAS_LETTER, IS_SYMBOL, type Words } from "../../text/words.js";
import { isBeforeBody, isBodyCue } from "../lexicon/bodyCues.js";
import {
  ADVERB,
  BECOMING,
  type Entry,
  HONORIFIC,
  type Lexicon,
  NOTHING,
  PARTICLE,
  PERSON,
  POST_NOMINAL,
  PRONOUN,
  pairOf,
  ROLE,
} from "../lexicon/lexicon.js";
import { longestAt } from "../lexicon/lookUp.js";
import { isParty } from "../lexicon/party.js";
import type { Stretch } from "../marks/pairs.js";
import type { AsideMarks } from "./asideMarks.js";
import { goesOn, opensWithCapital, wordsIn } from "./stretches.js";
import type { Token } from "./tokens.js";
import { compoundKind, endsInAdverb, endsInClitic } from "./wordEndings.js";

/** What stands over single words: stretches in marks, and dates; all in page order. */
export interface Overlay {
  readonly speech: readonly Stretch[];
  readonly dates: readonly DateMention[];
  /** Of stretches that are no speech: they part nothing. */
  readonly marks: AsideMarks;
}

const HYPHEN = "-";
const STOP = ".";
const HANDLE_SIGN = "@";
const UNDERSCORE = "_";
const SHORTEST_ACRONYM = 2;
const SHORTEST_DOTTED = 6;
const LONGEST_KIND = 2;
const APOSTROPHES = "'’";
const TURNED_APOSTROPHE = "‘";

/** The tokens of words `from` to `to`. */
export function tokensOf(words: Words, { from, to }: { from: number; to: number }, tools: Tools): Token[] {
  return new Tokenizer(words, to, tools).run(from);
}

export interface Tools {
  readonly lexicon: Lexicon;
  /** What each word is, parallel to the words. */
  readonly entries: readonly Entry[];
  readonly overlay: Overlay;
}

/** A token while it is read. */
type TokenDraft = { -readonly [Field in keyof Token]: Token[Field] };

class Tokenizer {
  private readonly tokens: Token[] = [];
  private speechAt = 0;
  private dateAt = 0;

  constructor(
    private readonly words: Words,
    private readonly end: number,
    private readonly tools: Tools,
  ) {}

  run(from: number): Token[] {
    const { speech, dates } = this.tools.overlay;
    this.dateAt = firstNotBelow(dates.length, (index) => dates[index]?.start ?? 0, this.words.starts[from] ?? 0);
    this.speechAt = firstNotBelow(speech.length, (index) => speech[index]?.firstWord ?? 0, from);
    let at = from;
    while (at < this.end) at = this.speech(at) ?? this.date(at) ?? this.word(at);
    return this.tokens;
  }

  private speech(at: number): number | null {
    const { speech } = this.tools.overlay;
    while ((speech[this.speechAt]?.firstWord ?? Number.MAX_SAFE_INTEGER) < at) this.speechAt++;
    const stretch = speech[this.speechAt];
    if (stretch?.firstWord !== at) return null;
    this.speechAt++;
    const token = this.token(at, Math.max(stretch.endWord, at + 1), "speech");
    token.stretch = stretch;
    token.inside = wordsIn(this.words, stretch);
    token.stretchIsCapital = opensWithCapital(this.words, stretch, this.end);
    token.stretchIsOpen = goesOn(this.words, stretch);
    return Math.max(stretch.endWord, at + 1);
  }

  private date(at: number): number | null {
    const { dates } = this.tools.overlay;
    const start = this.words.starts[at] ?? 0;
    while ((dates[this.dateAt]?.start ?? Number.MAX_SAFE_INTEGER) < start) this.dateAt++;
    const date = dates[this.dateAt];
    if (!date || date.start !== start) return null;
    this.dateAt++;
    let to = at + 1;
    while (to < this.end && (this.words.starts[to] ?? 0) < date.end) to++;
    this.token(at, to, "date").date = date;
    return to;
  }

  private word(at: number): number {
    if ((this.words.flags[at] ?? 0) & IS_SYMBOL) {
      const end = this.handleEnd(at);
      if (end > at) {
        this.token(at, end, "word").isHandle = true;
        return end;
      }
      if (!this.tools.overlay.marks.has(at)) this.token(at, at + 1, "symbol");
      return at + 1;
    }
    const degree = this.pastPartedDegree(at);
    if (degree > at) {
      this.token(at, degree, "word").nouns = POST_NOMINAL;
      return degree;
    }
    const found = this.found(at);
    const hyphened = Math.min(this.hyphened(at + found.length), this.end);
    const isLonger = hyphened > at + found.length;
    const to = isLonger || found.length > 1 ? hyphened : this.pastShort(at);
    const token = this.token(at, to, "word");
    token.hasClitic = endsInClitic(this.words, token.end, this.tools.lexicon.language);
    if (!isLonger) {
      token.nouns = found.nouns || (found.cues === 0 ? this.compound(at) : 0);
      token.cues = this.isAddress(found, to) ? found.cues & ~PRONOUN : found.cues;
      token.grammar = found.grammar;
      if (found.nouns & POST_NOMINAL) token.isDotted = false;
    } else {
      token.nouns = this.compound(at, to) || this.lastPart(to); // "37-year-old", "CDU-Politikerin", "co-editor"
      token.isParty = isParty(this.words, at, to);
      if (token.nouns && this.tools.lexicon.language.capitalizesNouns) token.isAcronym = false; // "US-Minister"
      if (found.nouns & PARTICLE && (this.words.flags[to - 1] ?? 0) & CAPITAL) token.isCapital = true; // "al-Amin"
    }
    if (token.cues === 0 && token.nouns === 0 && endsInAdverb(this.words, at, this.tools.lexicon.language))
      token.cues = ADVERB;
    return to;
  }

  /** What the lexicon says of the longest phrase at word `at`. */
  private found(at: number): Entry {
    const entry = this.tools.entries[at] ?? NOTHING;
    const found = longestAt(entry, this.words.hashes, at);
    const { lexicon } = this.tools;
    if (isBodyCue(found, entry, lexicon) && !isBeforeBody(this.words, { from: at, to: at + found.length }, lexicon))
      return entry;
    const isOnce = found.nouns & BECOMING && found.length > 1 && lexicon.language.describesBefore;
    return isOnce && this.leadsToPerson(at + found.length) ? entry : found;
  }

  /** "as a youth | football coach": behind a word for a time of life, of which kind somebody is, and a small word for people. */
  private leadsToPerson(from: number): boolean {
    for (let at = from; at < Math.min(from + LONGEST_KIND, this.end); at++) {
      const { nouns, cues } = this.tools.entries[at] ?? NOTHING;
      if ((this.words.flags[at] ?? 0) & (IS_SYMBOL | CAPITAL) || cues !== 0) return false;
      if (nouns & (ROLE | PERSON) || this.compound(at) === ROLE) return true;
    }
    return false;
  }

  /** The end of "@mawar_berduri", "@dewi.lestari"; `at` where no such name begins, as in "redaksi@warta.id". */
  private handleEnd(at: number): number {
    if (!this.isSign(at, HANDLE_SIGN)) return at;
    if (this.isGluedSign(at, HANDLE_SIGN) && !((this.words.flags[at - 1] ?? 0) & IS_SYMBOL)) return at;
    let [to, hasWord] = [at + 1, false];
    for (; to < this.end && (this.isGluedWord(to) || this.isGluedSign(to, UNDERSCORE)); to++)
      hasWord ||= this.isGluedWord(to);
    return hasWord ? to : at;
  }

  /** "ông" is he, "ông Lê" is Mr Lê. */
  private isAddress({ cues, nouns }: Entry, next: number): boolean {
    return (cues & PRONOUN) !== 0 && (nouns & HONORIFIC) !== 0 && ((this.words.flags[next] ?? 0) & CAPITAL) !== 0;
  }

  private compound(at: number, to = at + 1): number {
    return compoundKind(this.words, { from: at, to }, this.tools.lexicon.language);
  }

  /** "actor-singer", "ex-teachers": where what describes stands before, what the last part calls people, the whole does; "Smith-Baker" is a name. */
  private lastPart(to: number): number {
    const { lexicon, entries } = this.tools;
    if (!lexicon.language.describesBefore || (this.words.flags[to - 1] ?? 0) & CAPITAL) return 0;
    return longestAt(entries[to - 1] ?? NOTHING, this.words.hashes, to - 1).nouns & (ROLE | PERSON);
  }

  /** The end of "S. Sos" behind a name or a comma, and of "M. H" where no name goes on; `at` where none stands there. */
  private pastPartedDegree(at: number): number {
    const { words, tools, tokens } = this;
    if (!this.isGluedSign(at + 1, STOP) || this.isGluedWord(at + 2) || at + 2 >= this.end) return at;
    if (!tools.lexicon.partedDegrees.has(pairOf(words.hashes[at] ?? 0, words.hashes[at + 2] ?? 0))) return at;
    const before = tokens.at(-1);
    if (
      !before ||
      !((words.flags[at] ?? 0) & CAPITAL) ||
      !(before.isCapital || before.symbol === "," || before.symbol === STOP)
    )
      return at;
    const isLetter = (words.ends[at + 2] ?? 0) - (words.starts[at + 2] ?? 0) === 1;
    const next = this.isGluedSign(at + 3, STOP) ? at + 4 : at + 3;
    const goesOn = next < this.end && ((words.flags[next] ?? 0) & CAPITAL) !== 0;
    return isLetter && goesOn ? at : at + 3;
  }

  /** The end of "Pj." before "Bupati", stop and all: of one word as it stands elsewhere. */
  private pastShort(at: number): number {
    if (!this.tools.lexicon.shortOffices.has(this.words.hashes[at] ?? 0) || !this.isGluedSign(at + 1, STOP))
      return at + 1;
    return at + 2 < this.end && (this.words.flags[at + 2] ?? 0) & CAPITAL ? at + 2 : at + 1;
  }

  /** The end of "bertanya-tanya" from the end of "bertanya". */
  private hyphened(at: number): number {
    let to = at;
    while (to + 1 < this.end && this.isHyphen(to) && this.isGluedWord(to + 1)) to += 2;
    return to;
  }

  private isHyphen(at: number): boolean {
    return this.isGluedSign(at, HYPHEN);
  }

  private isGluedSign(at: number, sign: string): boolean {
    return ((this.words.flags[at] ?? 0) & GLUED) !== 0 && this.isSign(at, sign);
  }

  private isSign(at: number, sign: string): boolean {
    return this.words.text.charAt(this.words.starts[at] ?? 0) === sign;
  }

  private isGluedWord(at: number): boolean {
    const flags = this.words.flags[at] ?? 0;
    return (flags & GLUED) !== 0 && (flags & IS_SYMBOL) === 0;
  }

  /** Of a phrase the first word's alone: "A margine" is no acronym. */
  private lengthOf(from: number, to: number): number {
    const last = this.isHyphen(from + 1) ? to - 1 : from;
    return (this.words.ends[last] ?? 0) - (this.words.starts[from] ?? 0);
  }

  /** "D'Amato": an apostrophe ends the word before it. */
  private isElided(end: number): boolean {
    return APOSTROPHES.includes(this.words.text.charAt(end - 1));
  }

  /** "Vale‘s": an opening mark between a name and its "s" is an apostrophe. */
  private symbolAt(at: number): string {
    const { text, starts, ends } = this.words;
    const symbol = text.slice(starts[at], ends[at]);
    const isOwner = symbol === TURNED_APOSTROPHE && this.isGluedSign(at, symbol) && this.isGluedWord(at + 1);
    return isOwner && text.slice(starts[at + 1], ends[at + 1]) === "s" ? "’" : symbol;
  }

  /** Adds a token of which only its words are known yet. */
  private token(from: number, to: number, kind: Token["kind"]): TokenDraft {
    const start = this.words.starts[from] ?? 0;
    const end = this.words.ends[to - 1] ?? start;
    const flags = this.words.flags[from] ?? 0;
    const isWord = kind === "word" && (flags & HAS_LETTER) !== 0;
    const token: TokenDraft = {
      start,
      end,
      from,
      to,
      kind,
      cues: 0,
      nouns: 0,
      grammar: 0,
      isCapital: isWord && (flags & CAPITAL) !== 0 && (flags & (HAS_DIGIT | ALL_CAPS)) !== HAS_DIGIT, // not "Rp428"
      isAcronym:
        isWord && (flags & ALL_CAPS) !== 0 && this.lengthOf(from, to) >= SHORTEST_ACRONYM && !this.isElided(end),
      hasClitic: false,
      isHyphened: kind === "word" && to - from > 2 && this.isHyphen(from + 1),
      isParty: false,
      isHandle: false,
      isNumbered: kind === "word" && to - from > 2 && ((this.words.flags[to - 1] ?? 0) & HAS_DIGIT) !== 0,
      isDotted: (flags & DOTTED) !== 0 && (flags & ALL_CAPS) === 0 && end - start >= SHORTEST_DOTTED,
      isDigits: kind === "word" && (flags & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT,
      symbol: kind === "symbol" ? this.symbolAt(from) : "",
      stretch: null,
      inside: 0,
      stretchIsCapital: false,
      stretchIsOpen: false,
      date: null,
    };
    this.tokens.push(token);
    return token;
  }
}
