/** What closes a sentence behind what was said there: on which occasion, and on which day. */

import { CHANNEL, CONJUNCTION, GATHERING, LABEL, PERSON, TOLD } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";
import { SHORTEST_CLAUSE } from "./clauseOpenings.js";

/** The comma before the day that closes the sentence: "…, Senin (13/5/2024)." tells when it was said; null where none does. */
export function lastDay(tokens: readonly Token[]): number | null {
  let at = tokens.length - 1;
  while (tokens[at]?.kind === "symbol") at--;
  const date = tokens[at]?.date;
  const isDay = date !== null && date !== undefined && date.weekday !== null && date.day !== null;
  return isDay && tokens[at - 1]?.symbol === "," ? at - 1 : null;
}

/** Reads the end of one sentence. */
export class ClosingOccasions {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {}

  /** "…, dana sudah siap saat membuka pameran, Senin (13/5/2024).": where the occasion before the closing day begins; the day's comma where none stands there. */
  occasionBefore(day: number, from: number): number {
    for (let at = day - 1; at >= from + SHORTEST_CLAUSE; at--) if (this.opensOccasion(at)) return at;
    return day;
  }

  /** "saat membuka", "usai rapat", "dalam keterangannya", "kepada wartawan"; "ketika air naik" tells of something else. */
  private opensOccasion(at: number): boolean {
    const [{ cues, grammar }, next] = [this.tokens[at] as Token, this.tokens[at + 1]];
    if (!(cues & CHANNEL) || !next || !this.evidence.describesBehind) return false;
    if (grammar & TOLD) return (next.nouns & PERSON) !== 0;
    if (next.cues & LABEL || next.grammar & GATHERING) return true;
    return (grammar & CONJUNCTION) !== 0 && !this.evidence.isModal(next) && this.evidence.isPredicate(next);
  }
}
