/** Which tokens of a phrase are the role before its name: without articles, honorifics and things that are nobody's office. */

import {
  ACRONYM,
  ADVERB,
  ARTICLE,
  CONNECTOR,
  DEFINITE,
  DEMONSTRATIVE,
  DETERMINER,
  GENERIC_ORG,
  HONORIFIC,
  INDEFINITE,
  JOINS,
  NICKNAME,
  OFFICE_WORD,
  ORG_HEAD,
  PLACE_NAME,
  POST,
  RANK,
  RELATIVE,
  ROLE_LINK,
  ROLE_MARKER,
  ROLE_WORD,
  SO_CALLED,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { ORGANIZATION_WORD } from "../tokens/pageNames.js";
import type { Extent } from "../tokens/setting.js";
import { isAnd, isUnknownWord } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { isPossessive } from "../tokens/verbs.js";
import { NEVER_NAME } from "./nameStops.js";
import {
  endsInVerb,
  isOfOthers,
  isOwnersTitle,
  pastBreak,
  pastDeed,
  pastOther,
  pastRelative,
  pastSaying,
  pastTitle,
  pastVerb,
} from "./roleStarts.js";

/** How many words may stand between "yang" and the name that it brings in: "yang akrab disapa", "yang bernama". */
const NAMING_REACH = 4;

/** Words of an office that no list knows, and letters of each. */
const LONGEST_UNLISTED = 2;
const SHORTEST_UNLISTED = 4;

/** Whether one of the words is of these kinds; acronyms are offices. */
export function holds(tokens: readonly Token[], { from, to }: Extent, kinds: number): boolean {
  for (let at = from; at < to; at++) {
    const { nouns, kind, isAcronym } = tokens[at] as Token;
    if (kind === "word" && (nouns & kinds || (isAcronym && kinds === OFFICE_WORD))) return true;
  }
  return false;
}

/** "Gov. Nina Vale": the stop at token `at` shortens a rank, and is printed with it. */
function isShortRank(tokens: readonly Token[], at: number): boolean {
  const rank = tokens[at - 1];
  return rank !== undefined && rank.end === tokens[at]?.start && (rank.nouns & (RANK | ACRONYM)) !== 0;
}

/** Finds roles in the tokens of one sentence. */
export class RoleRanges {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {}

  /** The tokens before a name without honorifics at their end and articles at their start; null where none are left. */
  before({ from, to }: Extent): Extent | null {
    let start = this.pastOpener(from);
    let end = to;
    start = pastBreak(this.tokens, { from: start, to: end });
    while (start < end && this.isDropped(this.tokens[start] as Token) && !isOwnersTitle(this.tokens, start, end)) {
      if (this.isSeatOfLearning(start) || this.isArticleOfBody(start)) break;
      start++;
    }
    start = pastSaying(this.tokens, { from: start, to: end });
    start = pastVerb(this.tokens, { from: start, to: end }, this.evidence);
    if (this.evidence.usesFirstNames) start = pastTitle(this.tokens, { from: start, to: end });
    while (end > start && this.isBesideName(end - 1)) end--;
    end = this.namesAgain(end, start, SO_CALLED | NICKNAME) ?? end;
    while (end > start + 1 && this.isPointer(this.tokens[end - 1] as Token)) end--;
    start = this.pastThing(this.pastArticle(start, end), end);
    if (this.evidence.describesBefore && end > start && isAnd(this.tokens[end - 1])) return null; // "Speaker Marsh and Ms. Vale"
    return start < end ? { from: start, to: end } : null;
  }

  /** The tokens of the office before a name, without what belongs to somebody else; null where none is left. */
  ofName(extent: Extent): Extent | null {
    const range = this.before(extent);
    if (!range || isPossessive(this.tokens, range.to)) return null; // "Aster's Mr. Vale"
    const words = this.tokens.slice(range.from, range.to);
    if (words.length === 1 && (words[0]?.cues ?? 0) & DETERMINER) return null; // "seorang Rudi"
    if (this.evidence.describesBefore) return this.ofPerson(range);
    const isListed = words.some(({ nouns, isAcronym }) => nouns & (NEVER_NAME | ROLE_MARKER) || isAcronym);
    return isListed || this.isUnlistedOffice(range) ? range : null;
  }

  /** "kata kritikus tari Rudi Halim": where people go by first names, small words that no list knows stand between a cue and a name. */
  private isUnlistedOffice({ from, to }: Extent): boolean {
    const cue = this.tokens[from - 1];
    if (!this.evidence.usesFirstNames || to - from > LONGEST_UNLISTED || !((cue?.cues ?? 0) & POST)) return false;
    if (!this.evidence.isAgent(this.tokens[from] as Token)) return false; // "ujar singkat Rudi"
    return this.tokens
      .slice(from, to)
      .every((token) => isUnknownWord(token) && !token.isDigits && token.end - token.start >= SHORTEST_UNLISTED);
  }

  /** Where what describes stands before, one without a word for people is none: "Some scholars believe Nina", "the linen bags Nina". */
  private ofPerson({ from, to }: Extent): Extent | null {
    const behindDeed = pastDeed(this.tokens, { from, to }, this.evidence);
    const relative = pastRelative(this.tokens, { from: behindDeed, to });
    const range = { from: pastOther(this.tokens, { from: relative, to }), to };
    if (isOfOthers(this.tokens, range, this.evidence)) return null;
    return holds(this.tokens, range, ROLE_WORD) && !endsInVerb(this.tokens, range) ? range : null;
  }

  /** "Sementara Ketua Panitia Rudi": the adverb that opens the sentence is no part of the office. */
  private pastOpener(from: number): number {
    const { cues, nouns } = this.tokens[from] as Token;
    const isOpener = from === 0 && this.evidence.describesBehind && (cues & ADVERB) !== 0 && !(nouns & ROLE_WORD);
    return isOpener ? from + 1 : from;
  }

  /** "who is also a lawyer", "then the mayor": an adverb before the article is no part of the office. */
  pastAdverb(at: number): number {
    const [adverb, article] = [this.tokens[at], this.tokens[at + 1]];
    const isBefore = ((adverb?.cues ?? 0) & ADVERB) !== 0 && ((article?.cues ?? 0) & ARTICLE) !== 0;
    return this.evidence.describesBefore && isBefore ? at + 1 : at;
  }

  /** "the reaction the captain Rudi had": an article that no link brings in opens the role anew. */
  private pastArticle(from: number, to: number): number {
    for (let at = to - 1; at > from; at--) {
      const before = this.tokens[at - 1] as Token;
      const isInside = before.isCapital || before.kind !== "word" || (before.nouns & (ROLE_LINK | CONNECTOR)) !== 0;
      const { cues, nouns } = this.tokens[at] as Token;
      const isAlone = cues & ADVERB && nouns & CONNECTOR && !this.joinsFields(from, at);
      if (isAlone && !holds(this.tokens, { from, to: at }, OFFICE_WORD | PLACE_NAME)) return at + 1; // "Vale and teammate"
      if (cues & ARTICLE && !isInside && (!(nouns & ROLE_LINK) || this.isBehindVerb(before))) return at + 1;
    }
    return from;
  }

  /** "food | and travel writer": small words on both sides of "and", of which the one behind it is no person. */
  private joinsFields(from: number, and: number): boolean {
    const field = this.tokens[and + 1];
    if (!((this.tokens[and]?.grammar ?? 0) & JOINS) || field?.isCapital !== false || field.nouns & ROLE_WORD)
      return false;
    return this.tokens.slice(from, and).every(({ isCapital, cues }) => !isCapital && cues === 0);
  }

  /** "das erlebt der Maler Rudi": where nouns have capitals, what stands small before an article is no part of an office. */
  private isBehindVerb({ cues, nouns }: Token): boolean {
    return this.evidence.isInverted && cues === 0 && nouns === 0;
  }

  /** "politisi itu" is a politician, "warga bernama Rudi" a warga: what points back or brings in a name is no part of the office. */
  private isPointer({ cues, isCapital }: Token): boolean {
    return (cues & (DEMONSTRATIVE | SO_CALLED)) !== 0 && !isCapital;
  }

  /** "the help of captain Nina Vale": a thing before the link is no part of the office behind it. */
  private pastThing(from: number, to: number): number {
    let link = from + 1;
    while (link < to && !holds(this.tokens, { from: link, to: link + 1 }, ROLE_LINK)) link++;
    if (this.evidence.describesBefore && this.isBesideBody(from, link, to)) return link + 1;
    if (
      !this.evidence.describesBefore ||
      link >= to ||
      holds(this.tokens, { from, to: link }, OFFICE_WORD | PLACE_NAME)
    )
      return from;
    if ((this.tokens[from]?.grammar ?? 0) & INDEFINITE && link === from + 1) return from; // "one of Vale's sons"
    if (this.joinsFields(from, link)) return from;
    const isCapital = this.tokens.slice(from, link).some((token) => token.isCapital);
    return !isCapital && holds(this.tokens, { from: link + 1, to }, ROLE_WORD) ? this.pastDetermined(link + 1) : from;
  }

  /** "the company with CTO | Nina Vale": a small body before the link, and the office right before the name behind it. */
  private isBesideBody(from: number, link: number, to: number): boolean {
    const office = this.tokens[link + 1];
    if (link + 2 !== to || !office || !(office.nouns & ROLE_WORD) || this.evidence.isPlural(office)) return false;
    const before = this.tokens.slice(from, link);
    const isBody = before.some(({ nouns }) => (nouns & (GENERIC_ORG | ORG_HEAD)) !== 0);
    return isBody && before.every(({ isCapital, nouns }) => !isCapital && !(nouns & ROLE_WORD));
  }

  private pastDetermined(at: number): number {
    return (this.tokens[at]?.cues ?? 0) & ARTICLE ? at + 1 : at;
  }

  /** Where "yang bernama", "yang akrab disapa" begins that ends before token `name`; null where none does. */
  namesAgain(name: number, phrase: number, naming: number): number | null {
    if (!((this.tokens[name - 1]?.cues ?? 0) & naming)) return null;
    for (let at = name - 2; at >= Math.max(phrase, name - NAMING_REACH); at--) {
      if ((this.tokens[at]?.cues ?? 0) & RELATIVE) return at;
    }
    return null;
  }

  /** What opens a role and is none of it: an article, an honorific, an outlet whose dash was lost ("KOMPAS.com"). */
  isDropped({ cues, nouns, kind, isDotted, grammar }: Token, markers = 0): boolean {
    return (
      isDotted ||
      ((grammar & DEFINITE) !== 0 && (cues & DETERMINER) !== 0) ||
      (cues & ARTICLE) !== 0 ||
      (nouns & markers) !== 0 ||
      kind === "symbol" ||
      ((nouns & HONORIFIC) !== 0 && !(nouns & ROLE_WORD))
    );
  }

  /** "Profesor Madya Universiti Tirta Rudi Halim": a title before a body is an office there. */
  private isSeatOfLearning(at: number): boolean {
    const [title, body] = [this.tokens[at], this.tokens[at + 1]];
    const isTitle = this.evidence.usesFirstNames && ((title?.nouns ?? 0) & HONORIFIC) !== 0;
    return isTitle && body?.isCapital === true && (body.nouns & ORG_HEAD) !== 0;
  }

  /** "said The Aster Company's chair": inside a sentence the capital of an article tells that a body's name begins there. */
  private isArticleOfBody(at: number): boolean {
    const [article, body] = [this.tokens[at], this.tokens[at + 1]];
    if (!this.evidence.describesBefore || !article?.isCapital || !(article.cues & ARTICLE)) return false;
    if (!body?.isCapital || body.nouns & (ROLE_WORD | HONORIFIC)) return false;
    const before = this.tokens[at - 1];
    const isInside = before?.kind === "word" || before?.stretchIsOpen === true;
    return isInside || this.evidence.kinds[article.from] === ORGANIZATION_WORD;
  }

  private isBesideName(at: number): boolean {
    const [next, { nouns, symbol, kind, end, isCapital }] = [this.tokens[at + 1], this.tokens[at] as Token];
    const isDetermined = ((this.tokens[at - 1]?.cues ?? 0) & DETERMINER) !== 0;
    if (isDetermined && !isCapital && !next?.isCapital && nouns & ROLE_WORD) return false; // "Seorang ibu mengatakan"
    if (this.evidence.describesBefore && symbol === "." && isShortRank(this.tokens, at)) return false;
    if (symbol === "" && kind === "word") {
      const isGlued = next?.kind === "word" && next.start === end; // "u" of "uRudi"
      return isGlued || ((nouns & HONORIFIC) !== 0 && !(nouns & RANK));
    }
    return symbol !== ")" && symbol !== "";
  }
}
