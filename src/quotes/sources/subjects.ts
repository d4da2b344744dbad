/** Which phrase of a sentence is the source of a reporting word: the one before a verb, or the one behind a cue. */

import {
  ACCORDING,
  ADVERB,
  AGENT,
  BREAKS,
  CHANNEL,
  CLITIC,
  COMPLEMENT,
  CONNECTOR,
  DEMONSTRATIVE,
  DOCUMENT,
  FUNCTION,
  HEARER,
  JOINS,
  LABEL,
  OBLIQUE,
  PARTICIPLE,
  PASSIVE,
  PLACE,
  POST,
  RELATIVE,
  VERB,
  VIA,
} from "../lexicon/lexicon.js";
import { pastOthers } from "../tokens/objects.js";
import type { Setting } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import { isImpersonal, isPossessive, isVerbAt, saidBefore } from "../tokens/verbs.js";
import { Authors, authorIn, documentAt } from "./authors.js";
import { bareBefore, bareBehind } from "./bare.js";
import { beforePlace, isBesidePlace, isDescribed } from "./between.js";
import { Bridges } from "./bridges.js";
import { actsBehind, isDirect, pastAdverbs } from "./gaps.js";
import { inFull, withoutVerb } from "./inFull.js";
import { firstOfJoint } from "./joint.js";
import { spokenFor } from "./papers.js";
import { beforeWho, quotedAs } from "./quotedAs.js";
import { seated } from "./seats.js";
import type { Source, SourceReader } from "./sources.js";
import { bearerBefore, isWork } from "./toldBehind.js";
import { wholeBefore } from "./wholes.js";

const NOT_BEFORE_SUBJECT = PLACE | CHANNEL | AGENT | VIA | COMPLEMENT;
const CLAUSE = VERB | POST | PASSIVE | COMPLEMENT | PARTICIPLE;
const RELATIVE_REACH = 30;
const OPENING = { symbol: "", kind: "symbol", cues: 0 } as const;

const isNobody = ({ isVague, isDocument, kind }: Source): boolean => isVague || isDocument || kind === "plural";

/** Finds the sources of one sentence. */
export class Subjects {
  /** Every phrase of the sentence that can be a source, in order. */
  readonly phrases: readonly Source[];
  private readonly authors: Authors;
  private readonly bridges: Bridges;

  constructor(
    readonly tokens: readonly Token[],
    readonly sources: SourceReader,
  ) {
    this.bridges = new Bridges(tokens, sources.evidence, (phrase) => this.opensClause(phrase));
    this.phrases = this.scan();
    this.authors = new Authors(this.tokens, this.phrases);
  }

  private scan(): Source[] {
    const phrases: Source[] = [];
    for (let at = 0; at < this.tokens.length; ) {
      const source = this.sources.read(at, "subject");
      const whole =
        source && this.sources.evidence.describesBefore ? seated(this.tokens, phrases.at(-1), source) : null;
      if (whole) phrases[phrases.length - 1] = whole;
      else if (source) phrases.push(this.authored(spokenFor(this.tokens, source, this.sources.evidence)));
      at = Math.max(source?.to ?? 0, at + 1);
    }
    return phrases;
  }

  /** "a statement from the Harbour Board": whose paper it is, where that is named. */
  private authored(source: Source): Source {
    const at = this.sources.evidence.describesBefore ? authorIn(this.tokens, source) : null;
    const author = at === null ? null : this.sources.read(at, "subject");
    return author?.name ? { ...author, from: source.from } : source;
  }

  /** Whether the word at `at` reports here: "the claim" and "Sudirman Said" do not. */
  isVerb(at: number): boolean {
    return isVerbAt(this.tokens, at, this.sources.evidence);
  }

  /** Who does what the verb at `verb` says: the phrase before it, over adverbs, commas and a relative clause. */
  before(verb: number): Source | null {
    const said = saidBefore(this.tokens, verb);
    if (said !== null) return this.before(said);
    const quoted = quotedAs(this.tokens, this.phrases, verb) ?? this.toldOf(verb);
    if (quoted) return quoted;
    if (this.isParticiple(verb)) return this.main(verb);
    const index = this.phrases.findLastIndex(({ to }) => to <= verb);
    for (let i = index; i >= 0; i--) {
      const phrase = this.phrases[i] as Source;
      const isInPlace = !this.isObject(phrase) || this.opensOwnClause(phrase, verb);
      if (this.bridges.isBridge(phrase, verb) && isInPlace && !isPossessive(this.tokens, phrase.to)) {
        const whole = phrase.isVague ? this.whole(verb) : null;
        if (whole) return whole;
        const bearer = this.sources.evidence.describesBehind ? bearerBefore(this.tokens, this.phrases, i) : null;
        if (bearer) return bearer;
        const outer = this.aroundRelative(i, verb);
        const around =
          (outer && (this.jointly(this.phrases.indexOf(outer)) ?? outer)) ??
          this.aroundAppositions(i, verb) ??
          this.jointly(i);
        return this.aroundAgent(i) ?? this.spokesman(i, verb) ?? around ?? beforePlace(this.tokens, this.phrases, i);
      }
      if (verb - phrase.to > RELATIVE_REACH) break;
    }
    return (
      this.authors.ofSubject(verb) ??
      this.coordinated(verb) ??
      bareBefore(this.tokens, verb, this.sources.evidence) ??
      this.whole(verb)
    );
  }

  /** "opposed by Rudi, who said": whom the clause is about, whatever that one is outside of it. */
  private toldOf(verb: number): Source | null {
    return this.sources.evidence.describesBefore ? beforeWho(this.tokens, this.phrases, verb) : null;
  }

  /** "after the company said": what a conjunction brings in right before its verb acts there. */
  private opensOwnClause({ from, to }: Source, verb: number): boolean {
    const { cues = 0, grammar = 0 } = this.tokens[from - 1] ?? {};
    if (!this.sources.evidence.describesBefore || !(grammar & BREAKS) || cues & (PLACE | COMPLEMENT | RELATIVE))
      return false; // "where he says"
    return from > 1 && isDirect(this.tokens, to, verb);
  }

  private whole(verb: number): Source | null {
    return this.sources.evidence.describesBefore ? wholeBefore(this.tokens, verb, this.sources.evidence) : null;
  }

  /** "Rudi bersama Sari mengatakan": the first of those who say it, where the sentence or its clause begins with them. */
  private jointly(index: number): Source | null {
    const first = firstOfJoint(this.tokens, this.phrases, index);
    return first && this.opensClause(first) ? first : null;
  }

  /** "Majelis Hakim melalui Hakim Ketua Rudi Halim mengatakan": an office or a body without a name speaks through whom the small word of a channel brings in, right before the verb. */
  private spokesman(index: number, verb: number): Source | null {
    const [outer, inner] = [this.phrases[index] as Source, this.phrases[index + 1]];
    if (!this.sources.evidence.describesBehind || outer.kind === "person" || inner?.kind !== "person") return null;
    const through = this.tokens[outer.to];
    const isThrough =
      inner.from === outer.to + 1 && through !== undefined && this.sources.evidence.opensSpokesman(through);
    if (!isThrough || !this.opensClause(outer)) return null; // "Pelaku mengenal korban melalui Rudi"
    return inner.isPersonal && isDirect(this.tokens, inner.to, verb) ? inner : null;
  }

  /** "Rudi ketika dihubungi Radio Sungai mengesahkan": who calls is named behind the passive, who speaks before its occasion. */
  private aroundAgent(index: number): Source | null {
    const agent = this.phrases[index] as Source;
    const outer = this.phrases[index - 1];
    const passive = this.tokens[agent.from - 1];
    if (!outer || !passive || !this.sources.evidence.isPassive(passive) || this.isObject(outer)) return null;
    const occasion = this.tokens[outer.to]?.symbol === "," ? outer.to + 1 : outer.to;
    const isCalled = occasion === agent.from - 2 && ((this.tokens[occasion]?.cues ?? 0) & CHANNEL) !== 0;
    return isCalled ? outer : null;
  }

  /** "Maria, who declared her interest in March, told": what stands nearest belongs to the clause about the subject. */
  private aroundRelative(index: number, verb: number): Source | null {
    const { symbol, cues } = this.tokens[verb - 1] ?? OPENING;
    if (cues & DEMONSTRATIVE || this.isDestination(index)) return this.aroundOpenRelative(index, verb);
    if (symbol !== ",") return null;
    for (let i = index - 1; i >= 0; i--) {
      const outer = this.phrases[i] as Source;
      if (verb - outer.to > RELATIVE_REACH) break;
      if (this.tokens[outer.to]?.symbol !== ",") continue;
      if (!this.bridges.isRelative(outer.to, verb) && !this.bridges.isInset(outer, verb)) continue;
      return this.isObject(outer) ? null : outer;
    }
    return null;
  }

  /** "Rudi yang berkunjung ke Brunei": a small word that is no cue brings in where somebody goes; "yang ditemui di luar mahkamah" */
  private isDestination(index: number): boolean {
    const { from, isPlace, name } = this.phrases[index] as Source;
    const before = this.tokens[from - 1];
    if (!this.sources.evidence.describesBehind || before?.isCapital !== false) return false;
    if (isWork(this.tokens, from)) return true; // "Sari yang membintangi film Cinta Lama"
    return (isPlace && before.cues === FUNCTION) || (!name && isBesidePlace(this.tokens, from));
  }

  /** "Rudi yang menghadiri rapat di Hotel Tirta, Bandung itu melanjutkan": a pointing word closes the clause about Rudi. */
  private aroundOpenRelative(index: number, verb: number): Source | null {
    for (let i = index - 1; i >= 0; i--) {
      const outer = this.phrases[i] as Source;
      if (verb - outer.to > RELATIVE_REACH) break;
      const who = this.tokens[outer.to]?.symbol === "," ? outer.to + 1 : outer.to;
      const opens = ((this.tokens[who]?.cues ?? 0) & RELATIVE) !== 0;
      if (opens && outer.kind === "person" && this.bridges.isRelative(outer.to, verb))
        return this.isObject(outer) ? null : outer;
    }
    return null;
  }

  /** "Rudi, a board member, but one of two skippers, told": a name that only commas and descriptions part from the verb. */
  private aroundAppositions(index: number, verb: number): Source | null {
    const nearest = this.phrases[index]?.kind;
    const isDescription = nearest === "role" || (nearest === "organization" && this.sources.evidence.describesBefore);
    if (this.tokens[verb - 1]?.symbol !== "," || !isDescription) return null;
    const outer = this.phrases.slice(0, index).findLast(({ kind }) => kind === "person");
    if (!outer || verb - outer.to > RELATIVE_REACH || !isDescribed(this.tokens, outer) || this.isObject(outer))
      return null;
    const between = this.tokens.slice(outer.to, verb);
    const isClause = between.some((token) => token.cues & CLAUSE || this.sources.evidence.isPredicate(token));
    return isClause ? null : outer;
  }

  /** "Rudi urged drivers to wait, saying", "issued a statement saying": a participle goes with the subject of its sentence. */
  private isParticiple(verb: number): boolean {
    const cues = this.tokens[verb]?.cues ?? 0;
    const before = this.tokens[verb - 1];
    const isOpen = before?.symbol === "," || ((before?.cues ?? 0) & LABEL) !== 0 || this.isJoined(verb);
    return (cues & PARTICIPLE) !== 0 && !(cues & (VERB | POST)) && isOpen;
  }

  /** "sambil menambah", "dengan mendakwa": a word that joins it to what goes before shows a participle. */
  isJoined(verb: number): boolean {
    if (!this.sources.evidence.describesBefore && !this.sources.evidence.describesBehind) return false; // "a parlé de"
    const { cues, from, to } = this.tokens[verb] ?? { cues: 0, from: 0, to: 0 };
    return (cues & PARTICIPLE) !== 0 && (cues & (VERB | POST)) === 0 && to - from > 1;
  }

  /** The subject of the sentence before token `verb`: its first phrase, or the first behind the comma of what opens it. */
  main(verb: number): Source | null {
    const subject = this.phrases.find((phrase) => phrase.to < verb && this.opensClause(phrase));
    return subject ? withoutVerb(this.tokens, subject, this.sources.evidence) : null;
  }

  private opensClause(phrase: Source): boolean {
    const { symbol, kind, cues } = this.tokens[phrase.from - 1] ?? OPENING;
    if (this.isObject(phrase) || isPossessive(this.tokens, phrase.to) || phrase.isVague) return false;
    if ((this.tokens[phrase.to - 1]?.grammar ?? 0) & DOCUMENT && phrase.kind === "role") return false; // "The letter described how they wrote, saying"
    return phrase.from === 0 || symbol === "," || kind === "date" || (cues & ADVERB) !== 0;
  }

  /** A word before it makes it the hearer, the place or the like. */
  isObject({ from }: Source): boolean {
    const before = this.tokens[from - 1];
    if ((this.tokens[from]?.grammar ?? 0) & OBLIQUE) return true;
    if (before === undefined) return false;
    if (before.cues & COMPLEMENT && this.isTold(from - 2)) return false;
    return (before.cues & NOT_BEFORE_SUBJECT) !== 0 || this.sources.evidence.isTransitive(before);
  }

  /** "it was reported that Vale wrote": who acts in what is told. */
  private isTold(verb: number): boolean {
    return this.sources.evidence.describesBefore && ((this.tokens[verb]?.cues ?? 0) & CLAUSE) !== 0;
  }

  /** "Rudi menyambut baik rencana itu dan mengatakan", "Rudi met Sari but later said": the verb shares the first subject. */
  private coordinated(verb: number): Source | null {
    let link = verb - 1;
    while ((this.tokens[link]?.cues ?? 0) & ADVERB && !((this.tokens[link]?.grammar ?? 0) & JOINS)) link--;
    if ((this.tokens[link]?.grammar ?? 0) & JOINS) return this.main(verb);
    const before = this.tokens[verb - 1];
    if (before && this.sources.evidence.isInverted && before.nouns & CONNECTOR) return this.inverted(verb);
    const first = this.phrases[0];
    if (!before || !first || first.from > 0 || (first.kind === "organization" && !this.actsAlone(first, verb)))
      return null;
    return (before.nouns & CONNECTOR) !== 0 ? first : null;
  }

  /** A body does something to a thing before token `verb`, and no person stands between. */
  private actsAlone({ to }: Source, verb: number): boolean {
    const isPerson = ({ kind, from }: Source): boolean => kind !== "organization" && from >= to && from < verb;
    return actsBehind(this.tokens, { from: to, to: verb }, this.sources.evidence) && !this.phrases.some(isPerson);
  }

  /** "Am Abend stieß der Besucher eine Wärterin und rief": who acts before token `verb`, in the sentence or behind its last comma. */
  private inverted(verb: number): Source | null {
    const comma = this.tokens.findLastIndex(({ symbol }, at) => at < verb && symbol === ",");
    const isActor = (phrase: Source, from: number): boolean =>
      phrase.from >= from && phrase.to < verb && !isNobody(phrase) && !this.isObject(phrase);
    const find = (from: number): Source | undefined => this.phrases.find((phrase) => isActor(phrase, from));
    return find(comma + 1) ?? find(0) ?? null;
  }

  /** `"…," prison officials wrote`: words for people alone, from token `at` on. */
  bareFrom(at: number, limit: number): Source | null {
    return this.sources.evidence.describesBefore
      ? bareBehind(this.tokens, { from: at, to: limit }, this.sources.evidence)
      : null;
  }

  behind(at: number, limit: number, setting: Setting = "source"): Source | null {
    const cue = this.tokens[at] as Token;
    const { describesBefore, describesBehind } = this.sources.evidence;
    if (cue.grammar & HEARER && describesBefore) return null;
    let next = at + 1;
    const isIt = isImpersonal(this.tokens, at, this.sources.evidence);
    const skipped = AGENT | LABEL | (isIt ? PLACE | CHANNEL : 0);
    while (next < limit && (this.tokens[next]?.cues ?? 0) & skipped) next++;
    if (setting === "behindQuote" || !(describesBefore || describesBehind)) next = pastAdverbs(this.tokens, next);
    next = pastOthers(this.tokens, isIt ? null : cue, { from: next, to: limit, setting }, this.sources);
    const isClitic = (cue.cues & CLITIC) !== 0;
    if (isClitic && (cue.cues & ACCORDING || !(this.tokens[next]?.isCapital ?? false))) return null;
    const source = (next < limit ? this.sources.read(next, setting) : null) ?? documentAt(this.tokens, at + 1);
    if (!source || source.from >= limit) return null;
    if (isClitic && source.to === source.from + 1) return null;
    const whole = cue.cues & ACCORDING ? inFull(this.tokens, source, this.sources.evidence) : source;
    return this.authors.of(next, whole);
  }
}
