/** Descriptions that a word of their kind goes on with: up to the sign that closes them, or back to the word for people. */
import { ADVERB, PLURAL, POST, PRONOUN, RELATIVE, ROLE_LINK, ROLE_WORD, VERB } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { CLOSES } from "../tokens/stops.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import { spanOf } from "./phrases.js";
import type { Source } from "./source.js";

/** Words behind "people familiar": "with the thinking of the harbour board's members". */
const LONGEST_REST = 12;
const OPENS_CLAUSE = VERB | POST | PRONOUN | PLURAL | RELATIVE;

/** "according to people familiar with | the board's plans.": behind the word for people and one that no list knows, all up to the sign that closes it. */
export function inFull(tokens: readonly Token[], source: Source, evidence: Evidence): Source {
  if (!evidence.describesBefore || source.kind !== "role" || headIn(tokens, source) === null) return source;
  for (let at = source.to; at <= Math.min(source.to + LONGEST_REST, tokens.length); at++) {
    const token = tokens[at];
    if (!token || CLOSES.has(token.symbol)) return { ...source, to: at, role: roleTo(tokens, source, at) };
    if (token.kind === "date" || token.kind === "speech") return source;
    if (!token.isCapital && (token.cues & OPENS_CLAUSE || evidence.isPredicate(token))) return source;
  }
  return source;
}

/** "The old captain drew maps, | saying": a description that reaches to the comma before the participle holds a verb, which is no part of it. */
export function withoutVerb(tokens: readonly Token[], source: Source, evidence: Evidence): Source {
  const next = tokens[source.to];
  const isWhole = next?.kind === "word" && (evidence.isPredicate(next) || (next.cues & (VERB | POST | ADVERB)) !== 0);
  const head = evidence.describesBefore && source.kind === "role" && !isWhole ? headIn(tokens, source) : null;
  return head === null ? source : { ...source, role: roleTo(tokens, source, head + 1) };
}

/** The word for people behind which a small word stands that no list knows: "people" of "people familiar", "captain" of "captain drew". */
function headIn(tokens: readonly Token[], { role, to }: Source): number | null {
  for (let at = tokenFrom(tokens, role?.start ?? Number.POSITIVE_INFINITY); at < to; at++) {
    const [head, next] = [tokens[at] as Token, tokens[at + 1]];
    if (!(head.nouns & ROLE_WORD) || head.isCapital) continue;
    if (next?.kind !== "word" || next.isCapital || next.nouns & (ROLE_WORD | ROLE_LINK)) return null;
    return next.cues & ~ADVERB || next.nouns ? null : at;
  }
  return null;
}

function roleTo(tokens: readonly Token[], { role, from }: Source, to: number): Source["role"] {
  return role && { start: role.start, end: spanOf(tokens, { from, to }).end };
}
