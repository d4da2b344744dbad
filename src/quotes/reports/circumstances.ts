/** What opens a clause of speech and hangs on it, right behind a verb: "mengatakan jika hujan turun, jalan tergenang", "menyebut dari 38 desa, 20 sudah terang". */
import {
  COMPLEMENT,
  CONJUNCTION,
  CONNECTOR,
  DETERMINER,
  DIRECTIVE,
  GATHERING,
  LABEL,
  NEGATION,
  PLATFORM,
  QUANTITY,
  RELATIVE,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { isOwned, type Token } from "../tokens/tokens.js";

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
  return first.cues & DIRECTIVE ? isOfThing(sentence, at, comma) : isOfContent(sentence, at, comma);
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

/** "untuk jalan desa, pemerintah sudah …", no "untuk tetap tenang, tidak …" nor "untuk tidak panik, petugas sudah …", which tell what to do. */
function isOfThing({ tokens, evidence }: Sentence, at: number, comma: number): boolean {
  const isDeed = (token: Token): boolean => (token.cues & NEGATION) !== 0 || evidence.isPredicate(token);
  return [tokens[at + 1], tokens[comma + 1]].every((token) => token !== undefined && !isDeed(token));
}

/**
 * "dari 38 desa, 20 …", "dalam dua tahun terakhir, …", "saat kejadian, …": how many of them, or a word that tells of what happened.
 * All else is when, where or by what means it was said: "dalam bukunya, …", "saat berpidato, …".
 */
function isOfContent({ tokens, evidence }: Sentence, at: number, comma: number): boolean {
  const isCount = (token: Token | undefined): boolean => token?.isDigits || ((token?.grammar ?? 0) & QUANTITY) !== 0;
  if (isCount(tokens[at + 1]) && evidence.opensPart(tokens[at] as Token)) return true;
  let head = at + 1;
  while (head < comma && (isCount(tokens[head]) || (tokens[head]?.cues ?? 0) & DETERMINER)) head++;
  if (head >= comma || !evidence.isOfContent(tokens[head] as Token)) return false;
  return !tokens.slice(head + 1, comma).some(isOccasion);
}

/** "dalam hasil rapat itu, …", "dalam hasil risetnya, …": where people meet, what they say, or what is the speaker's. */
function isOccasion(token: Token): boolean {
  const { cues, nouns, grammar } = token;
  return ((cues & LABEL) | (grammar & GATHERING) | (nouns & PLATFORM)) !== 0 || isOwned(token);
}

/** "memprotes toko itu | karena menolak uang tunai": where the thing at token `from` behind a verb of blame ends, if why stands there and nothing to do before it; else the sentence's end. */
export function causeBehind(
  tokens: readonly Token[],
  { verb, from }: { readonly verb: number; readonly from: number },
  evidence: Evidence,
): number {
  if (!evidence.isBlaming(tokens[verb] as Token)) return tokens.length;
  const cause = tokens.findIndex((token, at) => at > from && evidence.opensCause(token));
  const isDirected = tokens.slice(from, Math.max(cause, from)).some(({ cues }) => cues & DIRECTIVE); // "menuduh warga untuk pindah karena"
  return cause < 0 || isDirected ? tokens.length : cause;
}
