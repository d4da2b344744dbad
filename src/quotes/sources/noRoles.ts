/** What looks like somebody's office beside a name, and is none. */
import type { Span } from "../../shapes.js";
import { POSSESSIVE, ROLE, ROLE_LINK, ROLE_WORD, VIA } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent } from "../tokens/setting.js";
import { opensDeed } from "../tokens/stops.js";
import { type Token, tokenFrom } from "../tokens/tokens.js";
import { isPossessive } from "../tokens/verbs.js";

/** Words of a label: "royal commentator". */
const LONGEST_LABEL = 2;

/** ", identified as a witness in the files,": what was done to somebody is no office. */
export function isDone(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const deed = tokens[at] as Token;
  return evidence.isPast(deed) && deed.nouns === 0 && opensDeed(tokens, at, evidence);
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
export function isOutlet(tokens: readonly Token[], at: number, { usesFirstNames }: Evidence): boolean {
  const [via, link] = [tokens[at - 2], tokens[at - 1]];
  if (!usesFirstNames || link?.kind !== "word") return false;
  return (link.cues & VIA) !== 0 || (!link.isCapital && ((via?.cues ?? 0) & VIA) !== 0);
}

/** "His repeated claims": what is somebody's, without the word for whom. */
export function isBarePossessive(tokens: readonly Token[], { from, to }: Extent): boolean {
  return to === from + 1 && ((tokens[from] as Token).grammar & POSSESSIVE) !== 0;
}
