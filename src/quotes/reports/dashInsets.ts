/** Dashes that hold what describes somebody before the verb, as commas do: "Rudi Halim — a fisherman from Aster — said". */
import {
  ARTICLE,
  CHANNEL,
  COMPLEMENT,
  COPULA,
  DETERMINER,
  JOINS,
  PLACE,
  POST,
  RELATIVE,
  ROLE_LINK,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import { LONG_DASHES } from "../marks/dashes.js";
import type { Token } from "../tokens/tokens.js";

/** Words of such a description, and those among which its word for people stands. */
const LONGEST_INSET = 16;
const ROLE_REACH = 6;
/** Signs inside what goes on to a verb that reports nothing, or to the stop: no marks. */
const GOES_ON = CHANNEL | PLACE | RELATIVE | COMPLEMENT;
const INSIDE = new Set(["", ",", ".", "'", "’", "&", "(", ")"]);

/** The tokens, with commas for the dashes of each inset. */
export function insetsOf(tokens: readonly Token[]): readonly Token[] {
  const commas = new Set<number>();
  for (let at = 1; at < tokens.length; at++) {
    const end = opensInset(tokens, at) ? closingDash(tokens, at) : null;
    if (end === null) continue;
    commas.add(at);
    if (LONG_DASHES.has(tokens[end]?.symbol ?? "")) commas.add(end);
    at = end;
  }
  return commas.size === 0 ? tokens : tokens.map((token, at) => (commas.has(at) ? { ...token, symbol: "," } : token));
}

/** Behind a capital, before an article, "who" or a word for people. */
function opensInset(tokens: readonly Token[], at: number): boolean {
  const [before, dash, first] = tokens.slice(at - 1, at + 2);
  if (!LONG_DASHES.has(dash?.symbol ?? "") || !before?.isCapital || !first || first.isCapital) return false;
  const isRole = tokens.slice(at + 1, at + 1 + ROLE_REACH).some(({ nouns }) => nouns & ROLE_WORD);
  return isRole || (first.cues & (ARTICLE | DETERMINER | RELATIVE)) !== 0;
}

/** The dash that closes it before a verb that reports, or the stop of the sentence; a description that an article opens may go on anyhow. Null where a verb inside comes first. */
function closingDash(tokens: readonly Token[], dash: number): number | null {
  let isTold = isDescription(tokens, dash + 1);
  for (let at = dash + 2; at <= Math.min(dash + LONGEST_INSET, tokens.length - 1); at++) {
    const { kind, symbol, cues } = tokens[at] as Token;
    if (LONG_DASHES.has(symbol)) return isTold || ((tokens[at + 1]?.cues ?? 0) & (VERB | POST)) !== 0 ? at : null;
    if (isTold && symbol === "." && at === tokens.length - 1) return at;
    isTold &&= INSIDE.has(symbol);
    if (kind === "speech" || kind === "date" || (cues & (VERB | POST) && !tokens[at]?.nouns)) return null;
  }
  return null;
}

/** "a fisherman", "the former owner of": an article, a word for people, and behind it what goes on with a description; "the officer resigned" is a clause. */
function isDescription(tokens: readonly Token[], from: number): boolean {
  if (!((tokens[from]?.cues ?? 0) & ARTICLE)) return false;
  const first = tokens.slice(from + 1, from + 1 + ROLE_REACH).findIndex(({ nouns }) => nouns & ROLE_WORD);
  if (first < 0) return false;
  let behind = from + 1 + first;
  while (tokens[behind]?.kind === "word" && (tokens[behind]?.nouns ?? 0) & ROLE_WORD) behind++;
  return goesOn(tokens[behind]) && !isClause(tokens, behind);
}

/** "of", "who", "in", "and", a sign. */
function goesOn(token: Token | undefined): boolean {
  if (token?.kind !== "word") return true;
  const { cues, grammar, nouns } = token;
  return (cues & GOES_ON) !== 0 || (grammar & JOINS) !== 0 || (nouns & ROLE_LINK) !== 0;
}

/** "the victim of the crash had been a friend": a form of "to be" before any "who". */
function isClause(tokens: readonly Token[], from: number): boolean {
  for (const { cues, grammar, symbol } of tokens.slice(from, from + LONGEST_INSET)) {
    if (cues & RELATIVE || LONG_DASHES.has(symbol)) return false;
    if (grammar & COPULA) return true;
  }
  return false;
}
