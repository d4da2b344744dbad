/** Which phrase of a sentence is the source of a reporting word: the one before a verb, or the one behind a cue. */
import {
  ADVERB,
  AGENT,
  ATTITUDE,
  CHANNEL,
  CLITIC,
  COMPLEMENT,
  CONNECTOR,
  LABEL,
  NEGATION,
  PASSIVE,
  PLACE,
  RELATIVE,
  VERB,
  VIA,
} from "./lexicon.js";
import type { Setting } from "./phrases.js";
import type { Source, SourceReader } from "./sources.js";
import type { Token } from "./tokens.js";

const NOT_BEFORE_SUBJECT = PLACE | CHANNEL | AGENT | VIA | COMPLEMENT;
const RELATIVE_REACH = 30;

/** Finds the sources of one sentence. */
export class Subjects {
  /** Every phrase of the sentence that can be a source, in order. */
  readonly phrases: readonly Source[];

  constructor(
    readonly tokens: readonly Token[],
    readonly sources: SourceReader,
  ) {
    this.phrases = this.scan();
  }

  private scan(): Source[] {
    const phrases: Source[] = [];
    for (let at = 0; at < this.tokens.length; ) {
      const source = this.sources.read(at, "subject");
      if (source) phrases.push(source);
      at = Math.max(source?.to ?? 0, at + 1);
    }
    return phrases;
  }

  /** Who does what the verb at `verb` says: the phrase before it, over adverbs, commas and a relative clause. */
  before(verb: number): Source | null {
    const index = this.phrases.findLastIndex(({ to }) => to <= verb);
    for (let i = index; i >= 0; i--) {
      const phrase = this.phrases[i] as Source;
      if (this.isBridge(phrase.to, verb) && !this.isObject(phrase)) return phrase;
      if (verb - phrase.to > RELATIVE_REACH) break;
    }
    return this.coordinated(verb);
  }

  private isBridge(from: number, verb: number): boolean {
    if (this.isRelative(from, verb) || this.isAdjunct(from, verb)) return true;
    for (let at = from; at < verb; at++) {
      const { cues, symbol, kind } = this.tokens[at] as Token;
      if (cues & NEGATION) return false;
      if (kind === "date" || cues & ADVERB || symbol === "," || symbol === ")") continue;
      return false;
    }
    return true;
  }

  /** "Rudi, yang memimpin rapat, mengatakan": the relative clause ends before the verb. */
  private isRelative(from: number, verb: number): boolean {
    const start = this.tokens[from]?.symbol === "," ? from + 1 : from;
    if (!((this.tokens[start]?.cues ?? 0) & RELATIVE)) return false;
    for (let at = start + 1; at < verb; at++) if ((this.tokens[at]?.cues ?? 0) & (VERB | COMPLEMENT)) return false;
    return start === from || this.tokens[verb - 1]?.symbol === ",";
  }

  /** "Rudi dalam rapat itu mengatakan", "Rudi saat ditemui mengatakan" */
  private isAdjunct(from: number, verb: number): boolean {
    const first = this.tokens[from];
    const start = first?.symbol === "," ? from + 1 : from;
    if (!((this.tokens[start]?.cues ?? 0) & (CHANNEL | PLACE | VIA))) return false;
    for (let at = start; at < verb; at++) {
      const { cues, symbol } = this.tokens[at] as Token;
      if (cues & (VERB | COMPLEMENT | RELATIVE | NEGATION | PASSIVE | ATTITUDE) || symbol === ":") return false;
    }
    return true;
  }

  private isObject({ from }: Source): boolean {
    const before = this.tokens[from - 1];
    return before !== undefined && (before.cues & NOT_BEFORE_SUBJECT) !== 0;
  }

  /** "Rudi menyambut baik rencana itu dan mengatakan": the verb shares the first subject. */
  private coordinated(verb: number): Source | null {
    const before = this.tokens[verb - 1];
    const first = this.phrases[0];
    if (!before || !first || first.from > 0 || first.kind === "organization") return null;
    return (before.nouns & CONNECTOR) !== 0 ? first : null;
  }

  behind(at: number, limit: number, setting: Setting = "source"): Source | null {
    const cue = this.tokens[at] as Token;
    let next = at + 1;
    while (next < limit && (this.tokens[next]?.cues ?? 0) & (AGENT | LABEL)) next++;
    if (setting === "behindQuote") next = this.pastAdverbs(next);
    if (cue.cues & CLITIC && !(this.tokens[next]?.isCapital ?? false)) return null;
    const source = next < limit ? this.sources.read(next, setting) : null;
    return source && source.from < limit ? source : null;
  }

  private pastAdverbs(from: number): number {
    let at = from;
    while (this.tokens[at]?.kind === "date" || (this.tokens[at]?.cues ?? 0) & ADVERB) at++;
    return at;
  }
}
