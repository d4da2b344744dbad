/**
 * Statements of a language whose verb may stand before its subject and end in a second part: `Am Montag sagte Rudi, CONTENT`,
 * `Rudi teilte am Montag mit, dass CONTENT`, `Zugleich forderte sie die Stadt auf, CONTENT`.
 */
import {
  ADVERB,
  ARTICLE,
  CHANNEL,
  COMPLEMENT,
  CONJUNCTION,
  DETERMINER,
  NEGATION,
  OBJECT,
  OBLIQUE,
  PLACE,
  PRONOUN,
  RELATIVE,
  ROLE_LINK,
  VERB,
} from "../lexicon/lexicon.js";
import type { Source } from "../sources/source.js";
import type { Subjects } from "../sources/subjects.js";
import { PERSON_WORD } from "../tokens/pageNames.js";
import { isAnd } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import type { Clauses } from "./clauses.js";
import { type Report, reportAt } from "./report.js";

/** Tokens between a verb and the comma before its clause, who speaks aside. */
const MIDDLE_REACH = 18;
/** Words of a clause that no word brings in: "die Mole bleibe zu". */
const SHORTEST_CLAUSE = 3;
const CLAUSE_SIGNS = new Set(["(", ")", "-", "/", ".", "„", "“", "”", '"', "»", "«", "'", "’"]);

interface Middle {
  readonly middle: number;
  readonly isClosed: boolean;
}

/** Reads such statements of one sentence. */
export class DividedVerbs {
  private readonly tokens: readonly Token[];

  constructor(
    private readonly subjects: Subjects,
    private readonly clauses: Clauses,
  ) {
    this.tokens = subjects.tokens;
  }

  /** The statement that the verb at token `at` brings in behind a comma; null where it brings in none. */
  read(at: number): Report | null {
    const { evidence } = this.subjects.sources;
    const cue = this.tokens[at] as Token;
    const isPlain = (cue.cues & VERB) !== 0;
    if (cue.kind !== "word" || cue.isCapital || !(isPlain || evidence.isDivided(cue))) return null;
    if (this.isBehindClause(at)) return null;
    const found = this.sourceOf(at);
    if (!found || found.source.isVague || found.source.isDocument) return null;
    const comma = this.comma(found.middle);
    if (comma === null || this.tokens.slice(found.middle, comma).some(({ cues }) => cues & NEGATION)) return null;
    const isClosed = this.isClosed(cue, comma);
    if (!isClosed && (!isPlain || this.isOtherVerb(at, found.middle, comma))) return null;
    const from = this.clauseFrom(comma, { middle: found.middle, isClosed }, cue);
    const content = from === null ? null : this.clauses.span(from, this.endFrom(from));
    if (from === null || !content) return null;
    const { source } = found;
    const isSubject = source.to <= at;
    const clause = { from: Math.min(at, source.from), to: from };
    return reportAt(at, { cue, source, isSubject, content, clause, reason: "verb in parts and clause" });
  }

  /** "Die Mole bleibe zu, sagte Rudi, …": what was said stands before. */
  private isBehindClause(at: number): boolean {
    return this.tokens[at - 1]?.symbol === "," && !((this.tokens[0]?.grammar ?? 0) & CONJUNCTION);
  }

  /** Who speaks, and the token behind verb and source from which on the rest of the sentence is read. */
  private sourceOf(at: number): { source: Source; middle: number } | null {
    const before = this.subjects.before(at);
    const behind = this.behind(at);
    const isOpening = before !== null && !this.subjects.isObject(before) && this.isKnown(before);
    const source = behind && (!isOpening || before.to > at) ? behind : before;
    if (!source) return null;
    return { source, middle: source === behind ? source.to : at + 1 };
  }

  /** "Zugleich", a word with a capital at the head of the sentence that nothing shows to be a name. */
  private isKnown({ from, to, kind }: Source): boolean {
    if (kind !== "person" || from > 0 || to > 1) return true;
    const { kinds, isNoun } = this.subjects.sources.evidence;
    const token = this.tokens[from] as Token;
    return kinds[token.from] === PERSON_WORD || !isNoun(token);
  }

  /** The subject right behind the verb; "der" of "forderte der Stadt" opens one, "die" of "forderte die Stadt auf" does behind a source of its own only. */
  private behind(at: number): Source | null {
    const source = this.subjects.behind(at, this.tokens.length, "subject");
    if (!source || source.from < at) return null;
    const first = this.tokens[source.from] as Token;
    return first.grammar & OBLIQUE ? null : source;
  }

  /** The comma behind which the clause begins. */
  private comma(from: number): number | null {
    for (let at = from; at < Math.min(this.tokens.length, from + MIDDLE_REACH); at++) {
      const { symbol, kind, cues } = this.tokens[at] as Token;
      if (symbol === ",") return at;
      if (kind === "speech" || (kind === "symbol" && !CLAUSE_SIGNS.has(symbol)) || cues & COMPLEMENT) return null;
    }
    return null;
  }

  /** Whether the verb's second part stands before the comma. */
  private isClosed(verb: Token, comma: number): boolean {
    const last = this.tokens[comma - 1] as Token;
    return this.subjects.sources.evidence.closes(verb, last) || (verb.to - verb.from > 1 && verb === last);
  }

  /** "sagte Rudi, kündigte …": another verb of speech stands between; "sagte das Spiel ab, …": it is another verb. */
  private isOtherVerb(verb: number, from: number, comma: number): boolean {
    if (comma > from && this.subjects.sources.evidence.isClosing(this.tokens[comma - 1] as Token)) return true;
    return this.tokens.slice(from, comma).some(({ cues }, at) => from + at !== verb && (cues & VERB) !== 0);
  }

  /** Where the clause behind the comma begins; what stands from `middle` on is verb's own, before its closing part where it has one. */
  private clauseFrom(comma: number, { middle, isClosed }: Middle, cue: Token): number | null {
    const first = this.tokens[comma + 1];
    if (!first || first.kind === "speech" || first.kind === "symbol") return null;
    const { isLike } = this.subjects.sources.evidence;
    if (first.cues & COMPLEMENT) return isLike(first) ? null : comma + 2;
    if (this.isToDo(comma + 1)) return first.grammar & CONJUNCTION ? null : comma + 1;
    if (this.isRelative(comma, isClosed ? middle : null)) return this.pastRelative(comma, cue);
    if (first.grammar & CONJUNCTION || isAnd(first)) return null; // "lehnte ab, weil …": why, not what
    const words = this.tokens.slice(comma + 1).filter(({ kind }) => kind === "word");
    if (this.hasNoun(middle, comma) && !words.some(this.subjects.sources.evidence.isTold)) return null; // "räumte den Schrank ein, das Geschirr blieb"
    const isClause = words.length >= SHORTEST_CLAUSE && words.some(({ isCapital, cues }) => !isCapital && cues === 0);
    const isPlain = !(cue.grammar & OBJECT) || this.clauses.hasPredicate(comma + 1);
    return isClause && isPlain ? comma + 1 : null;
  }

  /** "… zu räumen, forderte Geld", "… zu räumen, und ging": where a further verb of the same subject follows; else the sentence's end. */
  private endFrom(from: number): number {
    if (!this.isToDo(from)) return this.tokens.length;
    const next = this.tokens.findIndex((_, at) => at > from && this.isNextVerb(at));
    return next > 0 ? next : this.tokens.length;
  }

  /** Whether the comma or the "und" at token `at` stands before such a verb. */
  private isNextVerb(at: number): boolean {
    const [token, next] = [this.tokens[at] as Token, this.tokens[at + 1]];
    if (next?.kind !== "word" || next.isCapital) return false;
    if (token.symbol === "," && isAnd(next)) return !this.isToDo(at + 2);
    const isVerb = (next.cues & VERB) !== 0 || this.subjects.sources.evidence.isDivided(next);
    return isVerb && (token.symbol === "," || (isAnd(token) && !this.isToDo(at + 1)));
  }

  /** Whether a noun stands there: "am Montag" is none, and "in Mölbach" only tells where. */
  private hasNoun(from: number, to: number): boolean {
    return this.tokens.slice(from, to).some(({ kind, isCapital }, at) => {
      const isWhere = ((this.tokens[from + at - 1]?.cues ?? 0) & PLACE) !== 0;
      return kind === "word" && isCapital && !isWhere;
    });
  }

  /** "…, der den Hafen leitet, die Mole bleibe zu": behind the clause about somebody. */
  private pastRelative(comma: number, cue: Token): number | null {
    const next = this.tokens.findIndex(({ symbol }, at) => at > comma && symbol === ",");
    if (next < 0) return null;
    const first = this.tokens[next + 1];
    if ((first?.cues ?? 0) & COMPLEMENT) return next + 2;
    return cue.grammar & OBJECT || !this.clauses.hasPredicate(next + 1) ? null : next + 1;
  }

  /** "…, die Schiffe zu räumen", "…, das Geld zurückzuzahlen" */
  private isToDo(from: number): boolean {
    const { holdsTo, isTo, isDeed } = this.subjects.sources.evidence;
    for (let at = from; at < this.tokens.length; at++) {
      const token = this.tokens[at] as Token;
      if (token.symbol === ",") return false;
      const [verb, next] = [this.tokens[at + 1], this.tokens[at + 2]];
      if (holdsTo(token)) return true;
      if (verb && isTo(token) && isDeed(verb) && !(verb.cues & (ARTICLE | DETERMINER)) && !next?.isCapital) return true;
    }
    return false;
  }

  /** "…, die im Mai kommen": behind a noun a word that is no article of the clause's first noun. */
  private isRelative(comma: number, middle: number | null): boolean {
    const [first, next] = [this.tokens[comma + 1] as Token, this.tokens[comma + 2]];
    if (!(first.cues & RELATIVE)) return this.isBroughtRelative(first, comma + 2);
    if (middle !== null && this.hasObject(middle, comma)) return true;
    if (next?.kind !== "word") return true;
    if (next.isCapital) return false;
    return (
      (next.cues & (ARTICLE | DETERMINER | CHANNEL | PLACE | PRONOUN | ADVERB | VERB)) !== 0 ||
      (next.nouns & ROLE_LINK) !== 0 ||
      this.subjects.sources.evidence.isPredicate(next)
    );
  }

  /** ", in der er lebt", ", in denen sie": no "in der Stadt sei". */
  private isBroughtRelative({ cues, nouns }: Token, at: number): boolean {
    if (!(cues & (CHANNEL | PLACE)) && !(nouns & ROLE_LINK)) return false;
    const [relative, next] = [this.tokens[at], this.tokens[at + 1]];
    if (!((relative?.cues ?? 0) & RELATIVE)) return false;
    return next?.kind === "word" && !next.isCapital && (next.cues !== 0 || !((relative?.cues ?? 0) & ARTICLE));
  }

  /** "kündigte neue Hilfen an, die …": a noun without a small word before it, of which a clause may tell. */
  private hasObject(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const token = this.tokens[at] as Token;
      if (token.kind !== "word" || !token.isCapital) continue;
      let first = at - 1;
      while (first >= from && isOfNoun(this.tokens[first] as Token)) first--;
      const before = this.tokens[first];
      const isBrought =
        before && first >= from && ((before.cues & (CHANNEL | PLACE)) !== 0 || (before.nouns & ROLE_LINK) !== 0);
      const isOblique = ((this.tokens[first + 1]?.grammar ?? 0) & OBLIQUE) !== 0;
      if (!isBrought && !isOblique) return true;
    }
    return false;
  }
}

/** A small word or an adjective before a noun. */
function isOfNoun({ kind, isCapital, cues, nouns }: Token): boolean {
  return kind === "word" && !isCapital && !(cues & (CHANNEL | PLACE)) && !(nouns & ROLE_LINK);
}
