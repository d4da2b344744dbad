/** Reports of speech whose cue stands before it: `Rudi berkata, "…"`, `Ujar Rudi: "…"`, `Rudi: "…"`. */

import {
  ACCORDING,
  AGENT,
  AMBIGUOUS,
  COMPLEMENT,
  LABEL,
  NO_CLAUSE,
  PASSIVE,
  POSSESSIVE,
  VIA,
} from "../lexicon/lexicon.js";
import { type Source, sourceOf } from "../sources/source.js";
import type { Subjects } from "../sources/subjects.js";
import { PERSON_WORD } from "../tokens/pageNames.js";
import type { Token } from "../tokens/tokens.js";
import { isEmbedded, type Manner, QUOTE_LEAD, reportFrom, SAYS } from "./cues.js";
import { type Report, reportAt } from "./report.js";

/** How many tokens a cue may stand before its quote: behind a colon or a comma, and without one. */
const CUE_REACH = 16;
const NEAR_CUE = 6;
/** The same where people go by their first names: a clause may stand between, which the cue tells as well. */
const FAR_CUE = 40;
/** Tokens between a source and the colon before its quote. */
const LONGEST_PREDICATE = 8;
/** Words of speech in a bracket behind a name; what is shorter is a nickname or a title. */
const SHORTEST_BRACKETED = 4;
const BEFORE_QUOTE: Manner = { reason: "cue before the quote", setting: "source" };

/** Finds the cue before a stretch of speech in one sentence. */
export class CuesBefore {
  private readonly tokens: readonly Token[];

  constructor(private readonly subjects: Subjects) {
    this.tokens = subjects.tokens;
  }

  /** `Rudi berkata, "…"`, `Ujar Rudi: "…"`, `Rudi: "…"` */
  read(at: number, previous: number): Report | null {
    const lead = this.tokens[at - 1];
    if (!lead || at - 1 <= previous) return null;
    const colon = lead.symbol === ":";
    if (lead.symbol === "(") return this.bracketed(at, previous);
    const from = previous + 1;
    const led = this.subjects.sources.evidence.describesBehind ? FAR_CUE : CUE_REACH;
    const near = QUOTE_LEAD.has(lead.symbol) || lead.cues & COMPLEMENT ? led : NEAR_CUE;
    const reach = isEmbedded(this.tokens, at) ? at : near;
    for (let cue = at - 1; cue >= Math.max(from, at - reach); cue--) {
      const report = this.cueAtLeft(cue, at, from);
      if (report) return report;
    }
    return colon ? (this.label(at - 1, from) ?? this.unknownVerb(at - 1, from) ?? this.onlyPerson(at - 1, from)) : null;
  }

  /** `… and Mayor Rudi Halim ("We never saw it coming.")`: what a bracket behind a name says whole is theirs. */
  private bracketed(at: number, previous: number): Report | null {
    const { stretchIsCapital, inside } = this.tokens[at] as Token;
    if (!stretchIsCapital || inside < SHORTEST_BRACKETED) return null;
    const source = this.subjects.phrases.findLast(({ from, to }) => from > previous && from < at && to >= at - 1);
    if (source?.kind !== "person") return null;
    return reportAt(at, { source, clause: { from: source.from, to: at }, reason: "name before the bracket" });
  }

  /** `Minister Rudi rejected the charge: "…"`: the one person whom the sentence names before its colon. */
  private onlyPerson(colon: number, from: number): Report | null {
    const people = this.subjects.phrases.filter(
      (phrase) => phrase.kind === "person" && phrase.from >= from && phrase.to <= colon,
    );
    const [first] = people;
    const opening = this.subjects.phrases.find((phrase) => phrase.from === from && phrase.to < colon);
    const isOpening = opening && !opening.isVague && opening.isPersonal && !opening.isDocument;
    const isOther = isOpening && opening.kind === "role" && !this.subjects.isObject(opening); // "Der Ermittler will den Fall Rudi Halim schließen:"
    const own = opening ? this.ownerOf(opening) : null;
    const isOnly = people.length === 1 && first && !this.subjects.isObject(first) && !isOther;
    const source = own ?? (isOnly ? first : isOpening ? opening : null);
    if (!source) return null;
    const clause = { from: source.from, to: colon };
    return reportAt(colon, { source, isSubject: true, clause, reason: "one name before the colon" });
  }

  /** `Rudi interjected: "…"`: no word that we know, but a source opens the sentence and a colon follows. */
  private unknownVerb(colon: number, from: number): Report | null {
    const source = this.subjects.phrases.find((phrase) => phrase.from === from && phrase.to < colon);
    const verb = source && this.tokens[source.to];
    if (!source || !verb || verb.kind !== "word" || verb.isCapital || colon - source.to > LONGEST_PREDICATE)
      return null;
    const clause = { from: source.from, to: colon };
    const own = this.ownerOf(source);
    if (own)
      return reportAt(colon, {
        source: own,
        isSubject: true,
        clause,
        reason: "something of somebody's before the colon",
      });
    return reportAt(colon, { cue: verb, source, isSubject: true, clause, reason: "source and colon before the quote" });
  }

  /** "Seine Hoffnung gründet sich auf die Mole:": whose it is. */
  private ownerOf({ from, isVague, kind }: Source): Source | null {
    const isOwned = ((this.tokens[from]?.grammar ?? 0) & POSSESSIVE) !== 0 && this.subjects.sources.evidence.isInverted;
    return isOwned && isVague && kind === "role" ? sourceOf({ from, to: from + 1 }, "pronoun") : null;
  }

  private cueAtLeft(at: number, limit: number, from: number): Report | null {
    const { cues } = this.tokens[at] as Token;
    if (cues & ACCORDING && cues & NO_CLAUSE) return null; // "para"
    if (cues & ACCORDING) return reportFrom(this.subjects, { at, limit }, BEFORE_QUOTE);
    if (!(cues & (SAYS | PASSIVE)) || this.isOrdinary(at, from) || !this.subjects.isVerb(at)) return null;
    const inverted = this.inverted(at, limit, from);
    if (inverted) return inverted;
    const isPassive = (cues & PASSIVE) !== 0 && ((this.tokens[at + 1]?.cues ?? 0) & AGENT) !== 0;
    const subject = isPassive ? null : this.subjects.before(at);
    if (subject && subject.from >= from) {
      const clause = { from: subject.from, to: limit };
      const cue = this.tokens[at] as Token;
      const found = { cue, source: subject, isSubject: true, clause, reason: "cue before the quote" };
      return reportAt(at, found);
    }
    const isInside =
      at > from && this.tokens[at - 1]?.kind === "word" && this.subjects.sources.evidence.describesBefore;
    return isInside ? null : reportFrom(this.subjects, { at, limit }, BEFORE_QUOTE); // what follows "said" there is no subject
  }

  /** "In der Sitzung sagte der Präsident: „…“": behind the verb stands its subject, where something else opens the sentence. */
  private inverted(at: number, limit: number, from: number): Report | null {
    if (!this.subjects.sources.evidence.isInverted) return null;
    const source = this.subjects.behind(at, limit);
    if (!source || source.isVague || source.kind === "plural") return null;
    const subject = this.subjects.before(at);
    const isCited = ((this.tokens[at]?.cues ?? 0) & VIA) !== 0 && this.hasLabel(source.to, limit); // "zitiert Rudi mit den Worten:"
    const opens = this.tokens[at - 1]?.symbol === "," ? from : from + 1; // "Als ein Nachbar kam, rief Jana"
    if (subject && subject.from <= opens && !this.subjects.isObject(subject) && !isCited) return null;
    const clause = { from: at, to: limit };
    const cue = this.tokens[at] as Token;
    return reportAt(at, { cue, source, clause, reason: "cue and subject before the quote" });
  }

  private hasLabel(from: number, to: number): boolean {
    return this.tokens.slice(from, to).some(({ cues }) => cues & LABEL);
  }

  private isOrdinary(at: number, from: number): boolean {
    const { cues } = this.tokens[at] as Token;
    return (cues & AMBIGUOUS) !== 0 && at > from && !(this.subjects.behind(at, this.tokens.length) !== null);
  }

  /** "According to a filing obtained by the Courier:" */
  private isOfPaper({ from }: Source): boolean {
    return ((this.tokens[from - 1]?.cues ?? 0) & AGENT) !== 0;
  }

  /** `Rudi Halim: "…"` */
  private label(colon: number, from: number): Report | null {
    const source = this.subjects.phrases.findLast((phrase) => phrase.to === colon && phrase.from >= from);
    if (!source || source.isVague || this.isOfPaper(source) || this.isInside(source, from)) return null;
    const clause = { from: source.from, to: colon };
    return reportAt(colon, { source, isSubject: true, clause, reason: "name and colon before the quote" });
  }

  /** "Der Lauf steht noch lange nicht dran:": in the midst of a sentence that does something else, only a person is a label. */
  private isInside({ from, kind }: Source, start: number): boolean {
    const { describesBefore, describesBehind, kinds } = this.subjects.sources.evidence;
    if (describesBefore || describesBehind || from === start) return false;
    const isFound = kind === "person" && kinds[this.tokens[from]?.from ?? 0] === PERSON_WORD;
    return this.tokens[from - 1]?.kind === "word" && !isFound;
  }
}
