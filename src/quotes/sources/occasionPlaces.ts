/** "Ketua Umum Partai Tirta di Bandung, Senin (3/6)": a place right before the day is where somebody spoke, and no part of the office. */
import { PLACE, PLACE_HEAD, PLACE_KIND, POST, ROLE_WORD, VERB } from "../lexicon/lexicon.js";
import type { Token } from "../tokens/tokens.js";

/** Tokens of a place and of those that hold it, up to the day: "di Gedung DPR, Senayan, Jakarta,". */
const LONGEST_PLACE = 12;

/** Whether "di" at token `at`, behind the name of a body, brings in where something was said. */
export function isOccasionPlace(tokens: readonly Token[], at: number): boolean {
  const [body, first] = [tokens[at - 1], tokens[at + 1]];
  if (!first?.isCapital || first.nouns & PLACE_KIND) return false; // "warga RT 05 di Desa Sukamaju"
  if (!(body?.isCapital || body?.isDigits || body?.symbol === ")") || isEnvoys(tokens, at - 1)) return false;
  return dayBehindPlace(tokens, at) !== null;
}

/** The day behind the place that "di" at token `at` brings in: "di Gedung DPR, Jakarta, | Senin", "di lokasi, | Senin"; null where none follows. */
export function dayBehindPlace(tokens: readonly Token[], at: number): number | null {
  if (!((tokens[at]?.cues ?? 0) & PLACE)) return null;
  let to = at + 1;
  while (to <= at + LONGEST_PLACE && isOfPlace(tokens[to])) to++;
  return to > at + 1 && tokens[to]?.kind === "date" ? to : null;
}

/** "Duta Besar RI di Kairo": the state right behind an office, which has its seat abroad. */
function isEnvoys(tokens: readonly Token[], at: number): boolean {
  const [office, state] = [tokens[at - 1], tokens[at]];
  return state?.isAcronym === true && (state.nouns & PLACE_KIND) !== 0 && ((office?.nouns ?? 0) & ROLE_WORD) !== 0;
}

function isOfPlace(token: Token | undefined): boolean {
  if (!token || token.kind === "date" || token.kind === "speech" || token.cues & (VERB | POST)) return false;
  const { isCapital, isDigits, symbol, grammar } = token;
  return isCapital || isDigits || symbol === "," || symbol === "." || (grammar & PLACE_HEAD) !== 0;
}
