/** Behind a name: an office that "and" joins to the one before it, and a clause that tells more of who holds it. */

import {
  ACCORDING,
  COMPLEMENT,
  DEFINITE,
  JOINS,
  NOUN_VERB,
  PLURAL,
  POST,
  PRONOUN,
  RANK,
  RELATIVE,
  ROLE_LINK,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent } from "../tokens/setting.js";
import { CLOSES, opensRelative } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** Words of such an office: "secretary of the Movement for a Sustainable Harbour (MSH)". */
const LONGEST_FURTHER = 14;
/** Words up to the one for the office: "a former vice". */
const OFFICE_REACH = 4;
const OPENS_CLAUSE = VERB | POST | PRONOUN | PLURAL | RELATIVE;

/** The token behind the further office that "and" brings in, inside or behind an office: nothing of a clause stands before the sign that closes it. Null where none does. */
export function furtherOfficeEnd(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): number | null {
  if (CLOSES.has(tokens[to]?.symbol ?? ",")) return null;
  let and = to;
  while (and > from && !((tokens[and]?.grammar ?? 0) & JOINS)) and--;
  const first = tokens[and + 1];
  if (and === from || first?.kind !== "word" || first.isCapital || !isPeople(tokens.slice(from, and))) return null;
  const isOffice =
    ((tokens[and + 2]?.nouns ?? 0) & ROLE_LINK) !== 0 || isPeople(tokens.slice(and + 1, and + 1 + OFFICE_REACH));
  if (!isOffice) return null;
  for (let at = and + 1; at < Math.min(tokens.length, and + 1 + LONGEST_FURTHER); at++) {
    const token = tokens[at] as Token;
    if (CLOSES.has(token.symbol)) return at > and + 1 ? at : null;
    if (token.kind === "date" || token.kind === "speech") return null;
    const isVerb = (token.cues & OPENS_CLAUSE) !== 0 && !(token.grammar & NOUN_VERB); // "a co-author of the report"
    if (!token.isCapital && (isVerb || evidence.isPredicate(token))) return null;
  }
  return null;
}

/** "director", "co-author"; a "major harbour" is no rank. */
function isPeople(tokens: readonly Token[]): boolean {
  return tokens.some(({ nouns }) => nouns & (ROLE_WORD & ~RANK));
}

/** Words of a clause about somebody: "who studies tides at the institute and was not involved in the research". */
const LONGEST_CLAUSE = 24;

/** "a nurse who | was not involved in the study,": the token behind the clause about somebody that a sign closes, with no day and no verb of speech in it; null where none is such. */
export function relativeEnd(tokens: readonly Token[], { from, to }: Extent): number | null {
  const who = from + tokens.slice(from, to + 1).findIndex(opensRelative);
  if (who <= from || !isPeople(tokens.slice(from, who))) return null;
  const isOther = (tokens[from] as Token).grammar & DEFINITE || (tokens[who] as Token).cues & COMPLEMENT; // "According to Vale, the divers who live there are"
  if (isOther) return null;
  for (let at = who + 1; at <= who + LONGEST_CLAUSE; at++) {
    const token = tokens[at];
    const isClosed = !token || CLOSES.has(token.symbol);
    if (isClosed && !(token?.symbol === "." && tokens[at + 1]?.kind === "word")) return at > to ? at : null; // "in the U.S. and"
    if (token?.kind !== "word" && token?.symbol !== "." && !isApostrophe(token)) return null;
    if (token.cues & (POST | VERB) && !(token.grammar & NOUN_VERB)) return null;
  }
  return null;
}

/** Words of a clause about somebody before what happened meanwhile: "who lost his job | when". */
const SHORTEST_CLAUSE = 3;

/** "a diver who lost her job | when the yard shut": where what happened meanwhile begins inside such a clause, the description ends. */
export function beforeSideClause(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): Extent {
  const who = tokens.slice(from, to).findIndex(opensRelative);
  for (let at = from + who + SHORTEST_CLAUSE; who > 0 && at < to - 1; at++)
    if (evidence.opensSideClause(tokens[at] as Token)) return { from, to: at };
  return { from, to };
}

/** "According to Vale, a man who lived there was not at home": whoever the clause is about is told of, where no comma and no clause follow. */
export function opensTold(tokens: readonly Token[], comma: number, from: number, to: number | null): boolean {
  let start = comma - 1;
  while (tokens[start]?.kind === "word" && !((tokens[start]?.cues ?? 0) & ACCORDING)) start--;
  if (!((tokens[start]?.cues ?? 0) & ACCORDING)) return false;
  if (to === null) return tokens.slice(from, from + LONGEST_CLAUSE).some(opensRelative);
  const next = tokens[to + 1];
  return tokens[to]?.symbol !== "," || next?.kind !== "word" || (next.grammar & JOINS) !== 0;
}

function isApostrophe(token: Token | undefined): boolean {
  return token?.symbol === "'" || token?.symbol === "’";
}

/** "a nurse from Aster | who was at the quay": where a clause about somebody begins that was not read to the sign that closes it; null where none does. */
export function beforeRelative(tokens: readonly Token[], { from, to }: Extent): number | null {
  if (CLOSES.has(tokens[to]?.symbol ?? ".")) return null;
  const who = tokens.slice(from, to).findIndex(opensRelative);
  return who > 0 && isPeople(tokens.slice(from, from + who)) ? from + who : null;
}
