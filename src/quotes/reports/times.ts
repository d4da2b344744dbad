/** Days and other times between a verb and the clause that it brings in. */
import { CHANNEL, COMPLEMENT, NO_CLAUSE, TIME } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { isUnknownWord } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { opensSubject } from "./clauseStarts.js";

/** "said last week the pier was old"; no "last week's storm" */
export function isTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.symbol;
  return ((tokens[at]?.grammar ?? 0) & TIME) !== 0 && next !== "'" && next !== "’";
}

/** "said on Friday the pier is old", "said late Friday the pier is old": the small word before the day of speech. */
export function isOnDay(tokens: readonly Token[], at: number, { describesBefore }: Evidence): boolean {
  const { cues = 0 } = tokens[at] ?? {};
  if (!describesBefore || tokens[at + 1]?.kind !== "date") return false;
  return (cues & (CHANNEL | NO_CLAUSE)) !== 0 || (isUnknownWord(tokens[at]) && isClosed(tokens[at + 2]));
}

/** The clause opens behind the day: "said late Friday | the pier"; "said flights Friday would" has its subject before it. */
function isClosed(next: Token | undefined): boolean {
  return next?.kind !== "word" || (next.cues & COMPLEMENT) !== 0 || opensSubject(next);
}
