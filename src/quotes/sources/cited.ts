/** "Dilansir Kabar Tirta, Ketua Panitia Rudi Halim mengatakan": an outlet that is quoted, and behind its comma somebody else. */
import { ROLE_LINK, VIA } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";
import type { Source } from "./source.js";

/** Small words between the one that quotes and the outlet: "dikutip dari harian". */
const LONGEST_KIND = 2;

/** Whether the phrase is an outlet that the sentence opens with as quoted, so that what follows its comma describes it not. */
export function isCited(tokens: readonly Token[], { from, to, kind, role }: Source, evidence: Evidence): boolean {
  if (!evidence.describesBehind || kind === "pronoun" || role !== null || tokens[to]?.symbol !== ",") return false;
  for (let at = from - 1; at >= Math.max(0, from - 1 - LONGEST_KIND); at--) {
    const token = tokens[at] as Token;
    if (token.cues & VIA) return at === 0;
    if (token.kind !== "word" || token.isCapital || (token.cues !== 0 && !(token.nouns & ROLE_LINK))) return false;
  }
  return false;
}
