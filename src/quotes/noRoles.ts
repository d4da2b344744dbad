/** What looks like somebody's office beside a name, and is none. */
import type { Evidence } from "./evidence.js";
import { ROLE_LINK, ROLE_WORD } from "./lexicon.js";
import type { Extent } from "./reach.js";
import { opensDeed } from "./stops.js";
import type { Token } from "./tokens.js";
import { isPossessive } from "./verbs.js";

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
