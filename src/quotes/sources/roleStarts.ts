/** Where a role begins inside the words before a name: what somebody else does or says there is no part of it. */

import { ACRONYM, BREAKS, HONORIFIC, NON_VERB, OFFICE, POST, RELATIVE, ROLE, ROLE_WORD } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";

/** "Petugas mendata warga bernama Rudi": before the verb stands who does it, behind it whom it is done to. */
export function pastVerb(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.cues & RELATIVE || token.symbol === "(") return from;
    if (at > from && (evidence.isTransitive(token) || evidence.isPassive(token))) return at + 1;
  }
  return from;
}

/** "Pesan Menteri Agama Rudi Halim": what somebody said, before the office of who said it. */
export function pastSaying(tokens: readonly Token[], { from, to }: Extent): number {
  const { cues, nouns } = tokens[from] ?? { cues: 0, nouns: 0 };
  const isSaying = (cues & POST) !== 0 && nouns === 0 && ((tokens[from + 1]?.nouns ?? 0) & ROLE_WORD) !== 0;
  return from + 1 < to && isSaying ? from + 1 : from;
}

/** "warga dilanda bencana Menteri Sosial Rudi Halim": a title without a stop ends in a thing, before the office that opens the sentence. */
export function pastTitle(tokens: readonly Token[], { from, to }: Extent): number {
  const [thing, office] = [tokens[from], tokens[from + 1]];
  if (from + 1 >= to || thing?.kind !== "word" || thing.isCapital || thing.isDigits || !office?.isCapital) return from;
  const isNoun = thing.nouns === 0 || (thing.nouns === OFFICE && (thing.grammar & NON_VERB) !== 0);
  const isThing = thing.cues === 0 && isNoun && (thing.grammar & ~NON_VERB) === 0;
  return isThing && office.nouns & (ROLE | ACRONYM) ? from + 1 : from;
}

/** "the crisis among women like Dr Vale", "the first one since Mayor Vale": what stands before such a word is no part of the office. */
export function pastBreak(tokens: readonly Token[], { from, to }: Extent): number {
  for (let at = to - 1; at >= from; at--) {
    const { grammar, isCapital } = tokens[at] as Token;
    if (grammar & BREAKS && (!isCapital || at === 0)) return at + 1;
  }
  return from;
}

/** "Ms Vale's father": the title at token `at` is that of whose father he is. */
export function isOwnersTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const title = tokens[at] as Token;
  if (!(title.nouns & HONORIFIC)) return false;
  let owner = tokens[at + 1]?.symbol === "." ? at + 2 : at + 1;
  const first = owner;
  while (owner < to && tokens[owner]?.isCapital) owner++;
  return owner > first && owner < to && (tokens[owner]?.symbol === "'" || tokens[owner]?.symbol === "’");
}
