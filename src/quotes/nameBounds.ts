/** What stands around a name shows where it begins, and that it is one. */
import type { Evidence } from "./evidence.js";
import { DETERMINER, ORG_HEAD, PLACE_LINK, ROLE_WORD } from "./lexicon.js";
import type { Token } from "./tokens.js";

/** "Camat Sukamaju Rudi" where the page says "di Sukamaju": where the name begins, behind the place of the office. */
export function pastPlace(
  tokens: readonly Token[],
  evidence: Evidence,
  { start, end, from }: { start: number; end: number; from: number },
): number {
  if (start <= from || !((tokens[from]?.nouns ?? 0) & (ROLE_WORD | ORG_HEAD))) return start;
  let at = start;
  while (at < end - 1 && evidence.isPlaceHere(tokens[at] as Token)) at++;
  return at;
}

/** "maire de Brignac Jean Roux": whether the word at `start`, behind a small link, belongs to the office. */
export function isPlaced(tokens: readonly Token[], start: number, from: number): boolean {
  const before = tokens[start - 1];
  return start - 1 > from && before !== undefined && !before.isCapital && (before.nouns & PLACE_LINK) !== 0;
}

/** "Rudi (45), …", "Rudi, warga setempat, …": an age or a word for people stands at token `at`, behind a name. */
export function isPresented(tokens: readonly Token[], at: number): boolean {
  const [mark, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!mark || !next) return false;
  if (mark.symbol === "(") return next.isDigits && behind?.symbol === ")";
  const noun = next.cues & DETERMINER ? behind : next;
  return mark.symbol === "," && noun !== undefined && !noun.isCapital && (noun.nouns & ROLE_WORD) !== 0;
}
