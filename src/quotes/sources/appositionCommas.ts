/** Commas inside what describes somebody behind a name, where what describes stands before. */
import { ADVERB, ARTICLE, FUNCTION, JOINS, PLACE_NAME, ROLE_WORD } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { CLOSES } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** Words of a kind on either side of the comma: "tall, Norland". */
const LONGEST_KIND = 3;
/** A place, the sign behind it, and what follows. */
const PLACE_REACH = 3;

/** What is known of the apposition that holds the comma. */
interface Apposition {
  readonly from: number;
  /** A word for people has come. */
  readonly hasRole: boolean;
}

/** Whether what describes somebody from token `from` on goes on behind the comma. */
export function isInApposition(
  tokens: readonly Token[],
  { from, hasRole }: Apposition,
  comma: number,
  evidence: Evidence,
): boolean {
  if (isInHome(tokens, from, comma)) return true;
  if (!hasRole) return isAmongKinds(tokens, from, comma);
  return isBeforePlace(tokens, comma) || isAmongRoles(tokens, { from, comma }, evidence);
}

/** Words of one role in a list: "former state senator". */
const LONGEST_ITEM = 4;
/** Roles in a list, which ends in "and". */
const MOST_ITEMS = 6;

/** ", a sculptor, writer and teacher": words for one person each, the last behind "and", which no name and no verb follows. */
function isAmongRoles(
  tokens: readonly Token[],
  { from, comma }: { from: number; comma: number },
  evidence: Evidence,
): boolean {
  let at = comma;
  for (let items = 0; items < MOST_ITEMS; items++) {
    const and = tokens[at]?.symbol === "," ? at + 1 : at;
    const isLast = isJoining(tokens[and]);
    const isFirst = at === comma && !tokens.slice(from, comma).some(({ symbol }) => symbol === ",");
    if (isLast && isFirst) return false; // ", a nurse, and coach"
    const end = itemEnd(tokens, isLast ? and + 1 : and, evidence);
    if (end === null) return false;
    if (isLast) return !tokens[end]?.isCapital;
    if (tokens[end]?.symbol !== "," && !isJoining(tokens[end])) return false;
    at = end;
  }
  return false;
}

/** The token behind the last word for one person among the small words from token `from` on: "producer | based in Aster"; null where none is there. */
function itemEnd(tokens: readonly Token[], from: number, evidence: Evidence): number | null {
  let end = null;
  for (let at = from; at < from + LONGEST_ITEM && isOfItem(tokens[at]); at++) {
    const token = tokens[at] as Token;
    if (token.nouns & ROLE_WORD) end = evidence.isPlural(token) ? null : at + 1;
  }
  return end;
}

function isOfItem(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.isCapital && (token.cues & ~ADVERB) === 0 && !(token.grammar & JOINS);
}

function isJoining(token: Token | undefined): boolean {
  return ((token?.grammar ?? 0) & JOINS) !== 0 && ((token?.cues ?? 0) & FUNCTION) !== 0;
}

/** Words of a town and its state: "Low Port City, New Norland". */
const LONGEST_HOME = 8;

/** ", a Port Aster, Norland-based lawyer", ", a Port Aster, Norland, lawyer": the home of whom the word behind it tells. */
function isInHome(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!((tokens[from]?.cues ?? 0) & ARTICLE) || comma - from > LONGEST_HOME) return false;
  const home = tokens.slice(from + 1, comma);
  if (home.length === 0 || !home.every((token) => token.symbol === "," || isPlaced(token))) return false;
  let at = comma + 1;
  while (isPlaced(tokens[at])) at++;
  const state = tokens[at - 1];
  const isState = state !== undefined && (state.isHyphened || (state.nouns & PLACE_NAME) !== 0);
  const isClosed = tokens[at]?.symbol === ",";
  if (at === comma + 1 ? !home.some(({ symbol }) => symbol === ",") : !isState || at > comma + LONGEST_KIND)
    return false;
  return leadsToRole(tokens, isClosed ? at + 1 : at);
}

function isPlaced(token: Token | undefined): boolean {
  return token?.kind === "word" && token.isCapital && !(token.nouns & ROLE_WORD);
}

/** Small words up to one for people. */
function leadsToRole(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_ITEM && isOfItem(tokens[at]); at++)
    if ((tokens[at]?.nouns ?? 0) & ROLE_WORD) return true;
  return false;
}

/** ", head of the harbour in Aster, New Norland.": the place of a place that closes the apposition. */
function isBeforePlace(tokens: readonly Token[], comma: number): boolean {
  const before = tokens[comma - 1];
  const [place, sign, next] = tokens.slice(comma + 1, comma + 1 + PLACE_REACH);
  if (!before?.isCapital || !place?.isCapital || !(place.nouns & PLACE_NAME)) return false;
  if (before.nouns & ROLE_WORD || (sign && !CLOSES.has(sign.symbol))) return false;
  return !((next?.grammar ?? 0) & JOINS); // "in Norland, Sudland, and"
}

/** ", a tall, bearded fisherman": words of which kind somebody is, before the one for people has come. */
function isAmongKinds(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!((tokens[from]?.cues ?? 0) & ARTICLE) || comma - from > LONGEST_KIND) return false;
  if (tokens.slice(from, comma).some(({ nouns }) => nouns & ROLE_WORD)) return false;
  for (let at = comma + 1; at <= comma + LONGEST_KIND; at++) {
    const { kind, cues, nouns } = tokens[at] ?? { kind: "symbol", cues: 0, nouns: 0 };
    if (kind !== "word" || cues !== 0) return false;
    if (nouns & ROLE_WORD) return true;
  }
  return false;
}
