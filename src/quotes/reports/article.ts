/** Article → sentences with their tokens, phrases and reports: all that is read before anything is resolved. */

import type { Language } from "../../languages/language.js";
import type { Article, DateMention, Names, Span } from "../../shapes.js";
import { bodyWordsOf } from "../../text/articleWords.js";
import { packed } from "../../text/packed.js";
import { type SentenceRules, splitSentences, type WordRange } from "../../text/sentences.js";
import { setOf } from "../../text/wordSets.js";
import { ALL_CAPS, GLUED, IS_SYMBOL, OPENS_SPAN, type Words } from "../../text/words.js";
import { type Entry, type Lexicon, lexiconOf, POST, ROLE_WORD } from "../lexicon/lexicon.js";
import { entriesOf } from "../lexicon/lookUp.js";
import { withTitleNames } from "../lexicon/titleNames.js";
import { DASHES, dashSpeech } from "../marks/dashes.js";
import { Dialogue, joined, outside } from "../marks/dialogue.js";
import { withoutInnerCues } from "../marks/innerCues.js";
import { type PairingRules, pairMarks, type Stretch } from "../marks/pairs.js";
import { speaksInSingles } from "../marks/singles.js";
import { isSpeech } from "../marks/speech.js";
import { isShortOffice } from "../sources/shortOffices.js";
import { type Source, SourceReader } from "../sources/sources.js";
import { Subjects } from "../sources/subjects.js";
import { AsideMarks } from "../tokens/asideMarks.js";
import { type Evidence, evidenceOf } from "../tokens/evidence.js";
import { type Gender, type GenderOf, genderByEnding, gendersOf } from "../tokens/genders.js";
import { PERSON_WORD } from "../tokens/pageNames.js";
import { type Overlay, tokensOf } from "../tokens/tokenizer.js";
import type { Token } from "../tokens/tokens.js";
import { announces } from "./announcing.js";
import { isAttribution } from "./attributions.js";
import { insetsOf } from "./dashInsets.js";
import { FragmentReader } from "./fragments.js";
import type { Report } from "./report.js";
import { ReportReader } from "./reports.js";
import { isOfSign } from "./signs.js";

export interface Sentence {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Source[];
  readonly reports: readonly Report[];
}

export interface Reading {
  readonly sentences: readonly Sentence[];
  /** Whether the page writes a word as a name elsewhere, so that it is one at the head of a sentence too. */
  readonly isName: (token: Token) => boolean;
  /** Whether others found a person's name there. */
  readonly isPerson: (token: Token) => boolean;
  readonly genderOf: GenderOf;
  /** Whether a word tells what is done to its subject: "ditetapkan". */
  readonly isPassive: (token: Token) => boolean;
  /** Whether a word tells what its subject does to somebody: "menawari". */
  readonly isTransitive: (token: Token) => boolean;
  /** Whether a word tells of somebody's life rather than of the day's news: "born". */
  readonly isOfLife: (token: Token) => boolean;
  /** Whether a word tells of who speaks no more, or of whom others speak: "buron", "mencetak". */
  readonly isGone: (token: Token) => boolean;
  /** Whether a word ends as verbs of the past do: "ousted". */
  readonly isPast: (token: Token) => boolean;
  /** Whether a word tells of a time: "pagi". */
  readonly isTime: (token: Token) => boolean;
  /** Whether a word tells how somebody feels: "terharu". */
  readonly isFeeling: (token: Token) => boolean;
  /** Whether a word names a kind of firm, and no party, club or office: "airline". */
  readonly isFirm: (token: Token) => boolean;
  /** Words by which a body is spoken of, in small letters: "it". */
  readonly bodyWords: ReadonlySet<string>;
  /** Words by which others are spoken of, in small letters: "dia". */
  readonly otherWords: ReadonlySet<string>;
  /** Words by which somebody speaks of themselves alone, in small letters: "saya". */
  readonly selfWords: ReadonlySet<string>;
  readonly language: Language;
  /** A name before a role belongs to the role. */
  readonly describesBefore: boolean;
  /** "Das sagte Rudi": who is named behind what points back said what stands before, in marks or not. */
  readonly givesBack: boolean;
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

/** Words of a place before the dash that opens a story: "SAN FERNANDO CITY, Philippines –". */
const LONGEST_PLACE = 8;
/** Signs in a row that may still belong to a sentence. */
const LONGEST_ROW = 64;
/** Words of a sentence without speech: no page that says something has longer ones. */
const LONGEST_SENTENCE = 10_000;
/** Tokens that are read as one sentence; a speech is one of them. */
const MOST_TOKENS = 2_000;

/** A sentence, or as much of it as is read at once. */
interface Piece {
  readonly range: WordRange;
  readonly tokens: readonly Token[];
}

class ArticleReader {
  private readonly words: Words;
  private readonly lexicon: Lexicon;
  private readonly entries: readonly Entry[];
  private readonly evidence: Evidence;
  private readonly fragments: FragmentReader;
  private readonly dialogue: Dialogue;
  private word = 0;
  /** Changed from paragraph to paragraph. */
  private readonly pairing: { -readonly [Rule in keyof PairingRules]: PairingRules[Rule] };

  constructor(
    private readonly article: Article,
    private readonly given: Given,
  ) {
    this.words = bodyWordsOf(article, given.language);
    this.lexicon = lexiconOf(given.language);
    this.entries = withTitleNames(this.words, entriesOf(this.words, this.lexicon), this.lexicon);
    this.pairing = {
      isContinued: false,
      openingAngles: given.language.marks.openingAngles,
      reopensParagraphs: given.language.marks.reopensParagraphs,
      isCue: (at) => ((this.entries[at]?.cues ?? 0) & POST) !== 0,
      speaksInSingles: false,
    };
    this.pairing.speaksInSingles = speaksInSingles(this.words, this.pairing);
    this.dialogue = new Dialogue(this.words);
    this.fragments = new FragmentReader(this.words, this.lexicon);
    this.evidence = evidenceOf(this.words, this.entries, { names: given.names, lexicon: this.lexicon });
  }

  run(): Reading {
    const sentences: Sentence[] = [];
    for (const [index, paragraph] of this.article.paragraphs.entries())
      for (const sentence of this.paragraph(paragraph, index)) sentences.push(sentence);
    const { kinds, isCommon, isInside, isPassive, isPast, isTransitive } = this.evidence;
    const isPerson = ({ from }: Token): boolean => kinds[from] === PERSON_WORD;
    const isName = (token: Token): boolean => isPerson(token) || (isInside(token) && !isCommon(token));
    const genders = gendersOf(this.lexicon.language);
    const genderOf = ({ from, nouns, end }: Token): Gender | null =>
      genders.get(this.words.hashes[from] ?? 0) ??
      (nouns & ROLE_WORD ? genderByEnding(this.words.text, end, this.lexicon.language) : null);
    const isOfLife = ({ from }: Token): boolean => this.lexicon.lifeWords.has(this.words.hashes[from] ?? 0);
    const { describesBefore, describesBehind } = this.given.language;
    const givesBack = !describesBefore && !describesBehind;
    const { reporting } = this.lexicon.language;
    return {
      sentences,
      isName,
      isPerson,
      isPassive,
      isPast,
      isTransitive,
      isOfLife,
      isGone: this.isOneOf(reporting.goneWords),
      isTime: this.isOneOf(reporting.openingTimes),
      isFeeling: this.isOneOf(reporting.feelingWords),
      genderOf,
      isFirm: this.isOneOf(reporting.firmWords),
      bodyWords: setOf(reporting.bodyPronouns),
      otherWords: setOf(reporting.pronouns),
      selfWords: setOf(reporting.selfWords),
      language: this.given.language,
      describesBefore,
      givesBack,
    };
  }

  private isOneOf(list: readonly string[]): (token: Token) => boolean {
    const words = setOf(list);
    return ({ start, end }) => words.has(this.words.text.slice(start, end).toLowerCase());
  }

  /** The first word behind the dateline where it opens this paragraph. */
  private pastDateline(from: number): number {
    const { dateline } = this.article;
    if (!dateline || dateline.start !== this.words.starts[from]) return this.pastPlace(from);
    let at = from;
    while (at < this.word && (this.words.starts[at] ?? 0) < dateline.end) at++;
    return at;
  }

  /** "MANILA, Philippines – ": a place in capitals and a dash open a paragraph, whether or not it is the first one. */
  private pastPlace(from: number): number {
    if (!((this.words.flags[from] ?? 0) & ALL_CAPS) || !this.isDashNear(from)) return from;
    let at = from;
    while (!this.isDash(at)) at++;
    return at + 1;
  }

  private isDashNear(from: number): boolean {
    for (let at = from + 1; at < Math.min(this.word, from + LONGEST_PLACE); at++) if (this.isDash(at)) return true;
    return false;
  }

  /** "Rudi Jual Isi BukuRudi mengatakan": what a dump has glued to the line behind it names nobody. */
  private isTitle({ from, to }: WordRange, speech: readonly Stretch[]): boolean {
    if (to >= this.word || !((this.words.flags[to] ?? 0) & OPENS_SPAN)) return false;
    return !speech.some(({ firstWord }) => firstWord >= from && firstWord < to);
  }

  /** `for "The Amber Pier," the actress`: what stands in marks that are no speech is a title, and nobody who acts. */
  private unmarked(phrases: readonly Source[], asides: readonly Stretch[]): readonly Source[] {
    if (!this.given.language.describesBefore) return phrases;
    let next = 0;
    return phrases.filter(({ kind, name }) => {
      if (kind !== "person" || !name) return true;
      while (next < asides.length && (asides[next]?.end ?? 0) < name.end) next++;
      return (asides[next]?.start ?? name.end) > name.start;
    });
  }

  /** A long row of signs says nothing, nor do words without end; a page may be one. */
  private isRule({ from, to }: WordRange): boolean {
    if (to - from > LONGEST_SENTENCE) return true;
    if (to - from < LONGEST_ROW) return false;
    for (let at = from; at < to; at++) if (!((this.words.flags[at] ?? 0) & IS_SYMBOL)) return false;
    return true;
  }

  private isDash(at: number): boolean {
    return DASHES.has(this.words.text.charAt(this.words.starts[at] ?? 0)) && !((this.words.flags[at + 1] ?? 0) & GLUED);
  }

  private rulesFor(atoms: readonly Stretch[]): SentenceRules {
    const { abbreviations, degrees, openers } = this.lexicon;
    return {
      abbreviations,
      atoms,
      degrees,
      openers,
      hasOrdinals: this.lexicon.language.capitalizesNouns,
      isAttribution: (range) => isAttribution(this.words, range, this.lexicon),
      isShortOffice: (word) => isShortOffice(this.words, this.entries, word, this.lexicon),
    };
  }

  /** The sentence's tokens, in parts where they are too many for one; none where it says nothing. */
  private pieces(range: WordRange, overlay: Overlay): Piece[] {
    const { speech } = overlay;
    if (this.isTitle(range, speech) || (speech.length === 0 && this.isRule(range))) return [{ range, tokens: [] }];
    const tools = { lexicon: this.lexicon, entries: this.entries, overlay };
    const read = tokensOf(this.words, range, tools);
    const tokens = this.given.language.describesBefore ? insetsOf(read) : read;
    if (tokens.length <= MOST_TOKENS) return [{ range, tokens }];
    const pieces: Piece[] = [];
    for (let from = 0; from < tokens.length; from += MOST_TOKENS) {
      const part = { from: tokens[from]?.from ?? range.from, to: tokens[from + MOST_TOKENS]?.from ?? range.to };
      pieces.push({ range: part, tokens: tokensOf(this.words, part, tools) });
    }
    return pieces;
  }

  /** Who speaks may stand inside the marks where dialogue stands behind dashes. */
  private partsOf(stretch: Stretch): readonly Stretch[] {
    const { describesBefore, marks } = this.lexicon.language;
    const isHeld = marks.hasDialogueDash && !describesBefore && stretch.family !== "single";
    return isHeld ? withoutInnerCues(stretch, this.words, this.lexicon) : [stretch];
  }

  /** What is said behind dashes, where no marks stand right behind them. */
  private dialogueIn(range: WordRange, marked: readonly Stretch[]): Stretch[] {
    if (!this.lexicon.language.marks.hasDialogueDash) return [];
    const told = dashSpeech(this.words, range, this.lexicon).filter(
      ({ start }) => !marked.some(({ outerStart }) => outerStart === start),
    );
    const silent = told.length === 0 && marked.length === 0 ? this.dialogue.silentSpeech(range) : null;
    return silent ? [silent] : told;
  }

  private paragraph({ end }: Span, paragraph: number): Sentence[] {
    const from = this.word;
    while (this.word < this.words.count && (this.words.starts[this.word] ?? end) < end) this.word++;
    const { stretches, isOpen } = pairMarks(this.words, { from, to: this.word }, this.pairing);
    this.pairing.isContinued = isOpen;
    const marked: Stretch[] = [];
    const unspoken: Stretch[] = [];
    for (const stretch of stretches) {
      if (isSpeech(stretch, this.words, this.lexicon)) marked.push(...this.partsOf(stretch));
      else unspoken.push(stretch);
    }
    const dialogue = this.dialogueIn({ from, to: this.word }, marked);
    const speech = dialogue.length > 0 ? joined(dialogue, outside(marked, dialogue)) : marked;
    const asides = dialogue.length > 0 ? outside(unspoken, dialogue) : unspoken;
    const marks = new AsideMarks(asides);
    const rules = this.rulesFor(speech);
    const opening = this.pastDateline(from);
    const ranges = splitSentences(this.words, { from: opening, to: this.word }, rules);
    let next = 0;
    let isTold = false;
    const overlay = { speech, dates: this.given.dates, marks };
    const pieces = ranges.flatMap((range) => this.pieces(range, overlay));
    const sentences = packed(pieces, ({ range, tokens }): Sentence => {
      if (tokens.length === 0) return { paragraph, tokens, phrases: [], reports: [] };
      const subjects = new Subjects(tokens, new SourceReader(tokens, this.evidence));
      while ((asides[next]?.firstWord ?? range.from) < range.from) next++;
      const own: Stretch[] = [];
      for (let aside = asides[next]; aside && aside.firstWord < range.to; aside = asides[++next]) own.push(aside);
      const told = new ReportReader(subjects, isTold).read().filter((one) => !isOfSign(one, subjects));
      const reports = own.length === 0 ? told : this.fragments.read(own, told, subjects);
      isTold ||= reports.some(({ cue }) => cue !== null);
      const phrases = own.length === 0 ? subjects.phrases : this.unmarked(subjects.phrases, own);
      return { paragraph, tokens, phrases, reports };
    });
    this.dialogue.note({ from, to: this.word }, { isSpoken: dialogue.length > 0, isAnnouncing: announces(sentences) });
    return sentences;
  }
}
