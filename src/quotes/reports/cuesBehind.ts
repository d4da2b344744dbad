/** Reports of speech whose cue stands behind it: `"…," kata Rudi`, `"…," Rudi said`. */

import {
  ACCORDING,
  ADVERB,
  AMBIGUOUS,
  ANAPHOR,
  BREAKS,
  CHANNEL,
  CONNECTOR,
  NO_CLAUSE,
  PARTICIPLE,
  PASSIVE,
  PLACE,
  POST,
  VERB,
  VIA,
} from "../lexicon/lexicon.js";
import { chainedAt } from "../sources/chains.js";
import { isManner } from "../sources/insets.js";
import type { Source } from "../sources/sources.js";
import type { Subjects } from "../sources/subjects.js";
import { isUnknownWord, opensRelative } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { clauseEnd, isEmbedded, type Manner, QUOTE_LEAD, reportFrom, SAYS } from "./cues.js";
import { type Report, reportAt } from "./report.js";

const BEHIND_QUOTE: Manner = { reason: "cue behind the quote", setting: "behindQuote" };

/** Finds the cue behind a stretch of speech in one sentence. */
export class CuesBehind {
  private readonly tokens: readonly Token[];

  constructor(private readonly subjects: Subjects) {
    this.tokens = subjects.tokens;
  }

  /** `"…," kata Rudi` and `"…," Rudi said` */
  read(at: number, limit: number): Report | null {
    let next = at + 1;
    while (next < limit && this.isLead(next)) next++;
    while (next < limit && this.isInsertedAdverb(next)) next++;
    if (this.isThus(next)) next++;
    const cue = this.tokens[next];
    if (!cue || next >= limit || !this.subjects.isVerb(next)) return null;
    if (cue.cues & ACCORDING && cue.cues & NO_CLAUSE) return null; // "para", an ordinary word as well
    if (cue.cues & (POST | VERB | ACCORDING | PARTICIPLE | PASSIVE)) {
      const report = reportFrom(this.subjects, { at: next, limit }, BEHIND_QUOTE);
      return report.source || report.isClitic ? report : (this.laterCue(next + 1, limit) ?? report);
    }
    const near = this.invertedCue(next, limit) ?? this.unknownCue(next, limit) ?? this.auxiliary(next, limit);
    return near ?? (isEmbedded(this.tokens, at) ? this.laterCue(next, limit) : null);
  }

  /** `"…," then said Rudi`; behind "and" the sentence goes on with a verb of its own. */
  private isInsertedAdverb(at: number): boolean {
    const { cues, nouns } = this.tokens[at] ?? { cues: 0, nouns: 0 };
    const isAnd = (nouns & CONNECTOR) !== 0 && this.subjects.sources.evidence.describesBefore;
    return (cues & (ADVERB | POST)) === ADVERB && !isAnd;
  }

  /** Any small word behind a quote that holds its speaker, or that a source follows: `"…," bongkarnya.` */
  private unknownCue(at: number, limit: number): Report | null {
    const cue = this.tokens[at];
    if (!isUnknownWord(cue)) return null;
    if (cue.grammar & BREAKS) return null; // "alongside a selection"
    const next = this.tokens[at + 1];
    const isAlone = next?.kind !== "word" || (next.cues & (CHANNEL | PLACE | ADVERB | VIA)) !== 0;
    const clause = { from: at, to: clauseEnd(this.tokens, at, limit) };
    if (cue.hasClitic && isAlone) {
      return reportAt(at, { cue, isClitic: true, clause, reason: "word with its speaker behind the quote" });
    }
    const source = this.subjects.sources.read(at + 1, "source");
    if (!source || (source.kind !== "person" && source.kind !== "pronoun")) return null;
    return reportAt(at, { cue, source, clause, reason: "word and source behind the quote" });
  }

  /** `"…", hatte Rudi erklärt`: the source stands behind an auxiliary, the verb behind the source. */
  private auxiliary(at: number, limit: number): Report | null {
    if (!((this.tokens[at - 1]?.cues ?? 0) & ADVERB)) return null;
    const { isInverted } = this.subjects.sources.evidence;
    const source = this.subjects.phrases.find(
      ({ from, kind, isVague }) =>
        from === at && (kind === "person" || kind === "pronoun" || (kind === "role" && !isVague && isInverted)),
    );
    if (!source) return null;
    const verb = this.tokens.findIndex(({ cues }, i) => i >= source.to && i < limit && (cues & SAYS) !== 0);
    const cue = this.tokens[verb < 0 ? at - 1 : verb] as Token;
    const clause = { from: at, to: clauseEnd(this.tokens, at, limit) };
    return reportAt(at, { cue, source, clause, reason: "auxiliary and source behind the quote" });
  }

  /** `"…" announced in May, said Rudi`: the cue stands behind a comma. */
  private laterCue(from: number, limit: number): Report | null {
    for (let at = from; at + 1 < limit; at++) {
      if (this.tokens[at]?.symbol !== ",") continue;
      const closing = this.closingCue(at + 1, limit);
      if (closing) return closing;
      if (!((this.tokens[at + 1]?.cues ?? 0) & POST)) continue;
      const report = reportFrom(this.subjects, { at: at + 1, limit }, BEHIND_QUOTE);
      if (report.source) return report;
    }
    return null;
  }

  /** `were "a waste" for all, Rudi said.`: a source and its verb close the sentence. */
  private closingCue(from: number, limit: number): Report | null {
    const source = this.subjects.phrases.find((phrase) => phrase.from === from);
    const cue = source && !source.isVague ? this.tokens[source.to] : undefined;
    if (!source || !cue || source.to >= limit || !(cue.cues & POST) || cue.cues & AMBIGUOUS) return null;
    if (this.tokens[source.to + 1]?.kind === "word") return null;
    const clause = { from: source.to, to: clauseEnd(this.tokens, source.to, limit) };
    return reportAt(from, { cue, source, isSubject: true, clause, reason: "source and cue close the sentence" });
  }

  /** `"…," demikian kata Rudi`: the word that points back belongs to the cue behind it. */
  private isThus(at: number): boolean {
    const next = this.tokens[at + 1]?.cues ?? 0;
    return ((this.tokens[at]?.cues ?? 0) & ANAPHOR) !== 0 && (next & (POST | PASSIVE)) !== 0;
  }

  private isLead(at: number): boolean {
    const symbol = this.tokens[at]?.symbol ?? "";
    return QUOTE_LEAD.has(symbol) || symbol === "." || symbol === "," || symbol === '"' || symbol === "”";
  }

  private invertedCue(at: number, limit: number): Report | null {
    const phrase =
      chainedAt(this.subjects, at) ??
      this.subjects.phrases.find(({ from }) => from === at) ??
      this.subjects.bareFrom(at, limit);
    if (!phrase || phrase.to >= limit) return null;
    const verb = this.verbBehind(phrase.to, limit);
    const cue = this.tokens[verb];
    if (!cue || verb >= limit || !this.reports(at, phrase, verb)) return null;
    const clause = { from: verb, to: clauseEnd(this.tokens, verb, limit) };
    return reportAt(at, { cue, source: phrase, isSubject: true, clause, reason: "source and cue behind the quote" });
  }

  /** `"…," Rudi went on`: behind a comma any verb reports. */
  private reports(at: number, { to, kind }: Source, verb: number): boolean {
    const { cues, kind: word, isCapital } = this.tokens[verb] as Token;
    if (cues & (POST | VERB)) return true;
    const isPlain = word === "word" && !isCapital && cues === 0 && verb === to;
    const isSpoken = this.tokens[at - 1]?.kind === "speech" || this.tokens[at - 1]?.symbol === ",";
    return isPlain && isSpoken && this.endsInComma(at) && (kind === "person" || kind === "pronoun");
  }

  private endsInComma(at: number): boolean {
    let speech = at - 1;
    while (speech > 0 && this.tokens[speech]?.kind !== "speech") speech--;
    return speech >= 0 && this.tokens[speech]?.stretchIsOpen === true;
  }

  /** The verb behind a source, over adverbs, or what stands between commas: a relative clause, "visibly upset". */
  private verbBehind(from: number, limit: number): number {
    const plain = this.skipAdverbs(from, limit);
    if (this.tokens[from]?.symbol !== "," || plain > from) return plain;
    let comma = from + 2;
    while (comma + 1 < limit && this.tokens[comma]?.symbol !== ",") comma++;
    if (comma + 1 >= limit) return plain;
    const verb = this.skipAdverbs(comma + 1, limit);
    const isOver =
      opensRelative(this.tokens[from + 1]) || isManner(this.tokens, from, comma + 1, this.subjects.sources.evidence);
    return isOver ? verb : plain;
  }

  private skipAdverbs(from: number, limit: number): number {
    let at = from;
    while (at < limit && (this.tokens[at]?.cues ?? 0) & ADVERB) at++;
    if (this.isManner(at, limit)) at++;
    if (this.tokens[at]?.symbol === ",") {
      const next = this.tokens[at + 1];
      if (next && next.cues & (POST | VERB)) return at + 1;
    }
    return at;
  }

  /** "Rudi rhetorically asked": one word that we do not know, before one that we do. */
  private isManner(at: number, limit: number): boolean {
    const [word, verb] = [this.tokens[at], this.tokens[at + 1]];
    if (!isUnknownWord(word)) return false;
    return at + 1 < limit && verb !== undefined && (verb.cues & POST) !== 0 && !(verb.cues & AMBIGUOUS);
  }
}
