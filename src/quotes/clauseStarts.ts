/** What opens a clause of speech though it looks like a thing or a circumstance, in a language whose verb stands before it. */
import type { Evidence } from "./evidence.js";
import {
  ADVERB,
  AGENT,
  ASKS,
  CHANNEL,
  COMPLEMENT,
  DEMONSTRATIVE,
  JOINS,
  NO_CLAUSE,
  PLACE,
  QUANTITY,
  ROLE_LINK,
  THING,
} from "./lexicon.js";
import type { Token } from "./tokens.js";

/** Words from "no" to what shows a clause: "no military buildings of the town were hit". */
const COUNT_REACH = 8;
const LINKS = CHANNEL | PLACE | AGENT | COMPLEMENT | DEMONSTRATIVE;

/** "said no ships were lost", "said nothing has been done", "said about 200 people came": what is counted is the subject of a clause. */
export function opensCount(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!evidence.leadsRoles || !first || next?.kind !== "word") return false;
  if (first.grammar & QUANTITY) return next.isDigits;
  if (!(first.cues & NO_CLAUSE) || first.cues & LINKS || first.nouns & ROLE_LINK) return false;
  if (next.cues & (LINKS | NO_CLAUSE) || next.nouns & ROLE_LINK) return false;
  for (const token of tokens.slice(at + 1, at + COUNT_REACH)) {
    if (token.kind === "symbol") return false;
    if (evidence.isPredicate(token) && !(token.cues & CHANNEL)) return true;
  }
  return false;
}

/** "claimed it shot down a drone": the body that acts; "denied it in court" is a thing. */
export function isBodyActing(tokens: readonly Token[], at: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!((first?.grammar ?? 0) & THING) || next?.kind !== "word") return false;
  return !(next.cues & (CHANNEL | PLACE | AGENT | ADVERB)) && !(next.grammar & JOINS);
}

/** "said if it rains, the pier will fall": what opens a question behind "asked" is a part of what others say. */
export function isCondition(tokens: readonly Token[], verb: number, at: number): boolean {
  return ((tokens[at]?.cues ?? 0) & ADVERB) !== 0 && !((tokens[verb]?.grammar ?? 0) & ASKS);
}
