/** What opens a clause of speech and hangs on it, right behind a verb: "mengatakan jika hujan turun, jalan tergenang", "menyebut dari 38 desa, 20 sudah terang". */
import {
  CHANNEL,
  COMPLEMENT,
  CONJUNCTION,
  CONNECTOR,
  DIRECTIVE,
  GATHERING,
  LABEL,
  NEGATION,
  PLATFORM,
  RELATIVE,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";

/** Whether the tokens between two places hold a predicate. */
type HasPredicate = (from: number, to: number) => boolean;

/** The tokens of one sentence. */
interface Sentence {
  readonly tokens: readonly Token[];
  readonly evidence: Evidence;
  readonly hasPredicate: HasPredicate;
}

/** Whether what token `at` opens is a circumstance of what is said, so that the clause begins with it. */
export function opensSaidCircumstance(sentence: Sentence, at: number): boolean {
  const { tokens, evidence, hasPredicate } = sentence;
  const first = tokens[at] as Token;
  const isCondition = evidence.opensCondition(first);
  if (!evidence.describesBehind || !(isCondition || evidence.opensCircumstance(first))) return false;
  const comma = tokens.findIndex(({ symbol }, index) => index > at && symbol === ",");
  const next = tokens[comma + 1];
  if (comma < 0 || !next) return isCondition && tokens.slice(at).some(evidence.opensConsequence);
  if (evidence.opensConsequence(next)) return true;
  if (!opensMain(sentence, comma + 1)) return false;
  if (isCondition) return hasPredicate(at + 1, comma);
  if (first.cues & DIRECTIVE) return !(next.cues & NEGATION) && !evidence.isPredicate(next); // "menyarankan untuk tenang, tidak panik"
  return !isOfSaying(sentence, at, comma);
}

/** "…, petani akan rugi": behind the comma stands a clause of its own, and no list or what hangs on the one before. */
function opensMain({ tokens, evidence, hasPredicate }: Sentence, from: number): boolean {
  const [first, second] = [tokens[from] as Token, tokens[from + 1]];
  if (first.kind !== "word" || first.cues & (RELATIVE | COMPLEMENT) || first.nouns & CONNECTOR) return false;
  const isDoubled = ((second?.cues ?? 0) & NEGATION) !== 0; // "bukan tidak mungkin"
  if (first.grammar & CONJUNCTION || (evidence.opensTail(first) && !isDoubled)) return false;
  const end = tokens.findIndex(
    ({ symbol, cues, grammar }, at) => at > from && (symbol === "," || cues & DIRECTIVE || grammar & CONJUNCTION),
  );
  return hasPredicate(from, end < 0 ? tokens.length : end); // no "Rudi Halim untuk ikut"
}

/** "dalam rapat itu, …", "saat ditemui di rumahnya, …", "…, Senin (13/5)": when, where or by what means it was said. */
function isOfSaying({ tokens, evidence }: Sentence, from: number, comma: number): boolean {
  if (tokens[comma + 1]?.kind === "date") return true;
  return tokens.slice(from, comma).some((token, at) => {
    if (token.cues & LABEL || token.grammar & GATHERING || token.nouns & PLATFORM) return true;
    return evidence.isOfSaying(token) || (at > 0 && (token.cues & CHANNEL) !== 0 && !evidence.opensCircumstance(token));
  });
}

/** "memprotes toko itu | karena menolak uang tunai": where a thing behind a verb ends, if why stands there and nothing to do before it; else the sentence's end. */
export function causeBehind(tokens: readonly Token[], from: number, evidence: Evidence): number {
  const cause = tokens.findIndex((token, at) => at > from && evidence.opensCause(token));
  const isDirected = tokens.slice(from, Math.max(cause, from)).some(({ cues }) => cues & DIRECTIVE); // "mendorong warga untuk pindah karena"
  return cause < 0 || isDirected ? tokens.length : cause;
}
