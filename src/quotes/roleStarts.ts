/** Where a role begins inside the words before a name: what somebody else does or says there is no part of it. */
import type { Evidence } from "./evidence.js";
import { POST, RELATIVE, ROLE_WORD } from "./lexicon.js";
import type { Extent } from "./reach.js";
import type { Token } from "./tokens.js";

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
