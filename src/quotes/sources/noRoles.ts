/** What looks like somebody's office beside a name, and is none. */
import type { Span } from "../../shapes.js";
import {
  ADVERB,
  ARTICLE,
  DETERMINER,
  JOINS,
  POSSESSIVE,
  ROLE,
  ROLE_LINK,
  ROLE_MARKER,
  ROLE_WORD,
  VIA,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent } from "../tokens/setting.js";
import { isUnknownWord, opensDeed } from "../tokens/stops.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import { isPossessive } from "../tokens/verbs.js";
import { isOnePerson } from "./officeLinks.js";
import type { Source } from "./source.js";

/** Words of a label: "royal commentator". */
const LONGEST_LABEL = 2;

/** ", identified as a witness in the files,": what was done to somebody is no office. */
export function isDone(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const deed = tokens[at] as Token;
  if (evidence.describesBefore && deed.cues & ADVERB) return isDeedFor(tokens, at + 1, evidence);
  return evidence.isPast(deed) && deed.nouns === 0 && opensDeed(tokens, at, evidence);
}

/** ", previously played for Aster": behind an adverb, a verb of the past that no word for people follows. */
function isDeedFor(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const [deed, link] = [tokens[at], tokens[at + 1]];
  if (deed?.kind !== "word" || deed.isCapital || deed.nouns !== 0 || !link || link.isCapital) return false;
  return evidence.isPast(deed) && (link.nouns & ROLE_LINK) !== 0;
}

/** ", shares kids Rudi and Nina", ", fellow diver Rudi Halim": somebody else with a role of their own, where no article opens it. */
export function isAnother(tokens: readonly Token[], { from, kind, name }: Source): boolean {
  if (kind !== "person" || !name || (tokens[from]?.cues ?? 0) & (ARTICLE | DETERMINER)) return false;
  const words = tokens.slice(from, tokenFrom(tokens, name.start));
  const head = words.findIndex(({ nouns }) => nouns & ROLE_WORD);
  const isFull = tokenFrom(tokens, name.end) - tokenFrom(tokens, name.start) > 1;
  if (head < 1 || (words[head]?.isCapital && !isFull) || !(words[head + 1]?.isCapital ?? true)) return false;
  return words.slice(0, head).every(({ kind: sort, nouns }) => sort === "word" && !(nouns & ROLE_LINK));
}

/** "Residents of Port Aster, Low Haven": what several people are, up to a link, is no single name's. */
export function isOfSeveral(tokens: readonly Token[], { from: start, to }: Extent, evidence: Evidence): boolean {
  let from = to;
  while (from > start && !isPossessive(tokens, from)) from--; // "Institute of Accountants' chief economist"
  const head = tokens.slice(from, to).findIndex(({ nouns }) => nouns & ROLE_WORD);
  const link = tokens[from + head + 1];
  if (head < 0 || !link || link.isCapital || !(link.nouns & ROLE_LINK)) return false;
  return evidence.isPlural(tokens[from + head] as Token);
}

/** "They went to the diver, Nina Vale.": the name closes the sentence, and nothing is told of it. */
export function isLast(tokens: readonly Token[], named: Extent | null): boolean {
  return named !== null && (tokens[named.to]?.symbol ?? ".") === "." && named.to >= tokens.length - 1;
}

/** "As police arrived, Nina Vale", "As nurses, Nina Vale and Tom Marsh": behind "as" at the head of a sentence stands a clause, or what several are. */
export function opensTime(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): boolean {
  const as = tokens[from - 1];
  if (!evidence.describesBefore || from !== 1 || !as || !(as.nouns & ROLE_MARKER) || as.cues & ARTICLE) return false;
  const last = tokens[to - 1] as Token;
  const isDeed = to - from > 1 && isUnknownWord(last) && evidence.isPast(last);
  return isDeed || (last.nouns & ROLE_WORD && !last.isCapital ? evidence.isPlural(last) : false);
}

/** "patients, families, and nurses, Nina Vale": several people who end a list are not who is named behind it. */
export function endsList(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): boolean {
  const [and, last] = [tokens[from - 1], tokens[to - 1]];
  return ((and?.grammar ?? 0) & JOINS) !== 0 && last?.isCapital === false && evidence.isPlural(last);
}

/** "the crew of Tom Marsh, Nina Vale, and Bill Orwell": what several are, closed by a name before the comma, and a third one follows behind "and"; "the mayor of Leeds, Nina Vale, and Tom Marsh" are two. */
export function isAmongNames(
  tokens: readonly Token[],
  { from, to: comma }: Extent,
  { to: end }: Extent,
  evidence: Evidence,
): boolean {
  const link = tokens.slice(from, comma).findIndex(({ nouns, isCapital }) => nouns & ROLE_LINK && !isCapital);
  if (link > 0 && isOnePerson(tokens[from + link - 1] as Token, evidence)) return false;
  const and = tokens[end]?.symbol === "," ? end + 1 : end;
  const isThird = ((tokens[and]?.grammar ?? 0) & JOINS) !== 0 && tokens[and + 1]?.isCapital === true;
  return isThird && tokens[comma - 1]?.isCapital === true && !((tokens[comma - 1]?.nouns ?? 0) & ROLE_WORD);
}

/** The token behind whose office it is: "chief" in "Amity International's chief executive"; `from` where nobody is named. */
export function pastOwner(tokens: readonly Token[], from: number, to: number): number {
  let at = to - 1;
  while (at > from && !isPossessive(tokens, at)) at--;
  return at > from ? at + 1 : from;
}

/** "Holiday insider Nina Vale, Head of Sales at Aster": what somebody is called before the name is less than the office behind it. */
export function isLabel(tokens: readonly Token[], label: Span, { from, to }: Extent): boolean {
  let words = 0;
  let isSmall = false;
  for (let at = tokenFrom(tokens, label.start); (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= label.end; at++) {
    const { isCapital, nouns, kind } = tokens[at] as Token;
    if (kind !== "word" || nouns & ROLE || (isCapital && at > 0) || ++words > LONGEST_LABEL) return false;
    if (!isCapital) isSmall = true;
  }
  const office = tokens.slice(from, to).findIndex(({ nouns }) => nouns & ROLE);
  return (
    isSmall &&
    office >= 0 &&
    tokens.slice(from + office, to).some(({ isCapital, nouns }) => isCapital && !(nouns & ROLE))
  );
}

/** "Dikutip dari Tirta Post, Rudi mengatakan": an outlet is nobody's office. */
export function isOutlet(tokens: readonly Token[], at: number, { describesBehind }: Evidence): boolean {
  const [via, link] = [tokens[at - 2], tokens[at - 1]];
  if (!describesBehind || link?.kind !== "word") return false;
  return (link.cues & VIA) !== 0 || (!link.isCapital && ((via?.cues ?? 0) & VIA) !== 0);
}

/** "His repeated claims": what is somebody's, without the word for whom. */
export function isBarePossessive(tokens: readonly Token[], { from, to }: Extent): boolean {
  return to === from + 1 && ((tokens[from] as Token).grammar & POSSESSIVE) !== 0;
}
