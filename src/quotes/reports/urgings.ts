/** Verbs that rule, which report only what a small word brings in, and verbs that urge, which take a thing for a clause. */
import { ARTICLE, COMPLEMENT, CONJUNCTION, DIRECTIVE, OBJECT, URGES } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";

/** "the urgent need" */
const NEED_REACH = 3;
const NO_WORD = { cues: 0 };

/** "recommended a longer pier", "stressed the need to mend it": what is to be done begins at token `from`; `verb` is the verb's grammar. */
export function isUrged(tokens: readonly Token[], from: number, verb: number): boolean {
  const [first, second, third] = tokens.slice(from, from + NEED_REACH);
  if (verb & URGES) return second?.kind === "word";
  const isThe = (verb & OBJECT) !== 0 && ((first?.cues ?? 0) & ARTICLE) !== 0;
  return isThe && (((second?.grammar ?? 0) | (third?.grammar ?? 0)) & URGES) !== 0;
}

/** "ruled that", "illustrated how": the clause at token `from` is brought in. */
export function isRuled(tokens: readonly Token[], from: number): boolean {
  const [before, first] = [tokens[from - 1] ?? NO_WORD, tokens[from] ?? NO_WORD];
  return ((before.cues & (COMPLEMENT | DIRECTIVE)) | (first.cues & DIRECTIVE)) !== 0;
}

/** "memastikan agar jalan aman": it is seen to, and not said. */
export function isEnsured(tokens: readonly Token[], verb: number, evidence: Evidence): boolean {
  const next = tokens[verb + 1];
  if (!next || !(next.cues & DIRECTIVE) || !evidence.isEnsuring(tokens[verb])) return false;
  return !evidence.opensCondition(next);
}

/** "Setelah Rudi bersumpah, hakim …": the verb's own clause hangs on the one behind its comma. */
export function hangsOn(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && tokens[at]?.symbol !== ","; at--)
    if ((tokens[at]?.grammar ?? 0) & CONJUNCTION) return true;
  return false;
}
