/** Bodies by their letters, or by a word for people that closes them: "Aster police". */
import { GENERIC_ORG, HONORIFIC, LED_BODY, PERSON, ROLE_WORD } from "../lexicon/lexicon.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import { isPossessive } from "../tokens/verbs.js";

/** Words of such a body: "New Aster City police". */
const LONGEST_FORCE = 4;
const NO_PLACE = ROLE_WORD | HONORIFIC;

/** "Aster police", "Aster Police": a place's name before a word for a body that is its people; "the Vale administration": somebody's before a body that goes by it. */
export function isForce(tokens: readonly Token[], { from, to }: Extent): boolean {
  const last = tokens[to - 1];
  if (!last || to - from < 2 || to - from > LONGEST_FORCE) return false;
  const isLed = !last.isCapital && (last.nouns & LED_BODY) !== 0;
  if (!isLed && (last.nouns & (GENERIC_ORG | PERSON)) !== (GENERIC_ORG | PERSON)) return false;
  return tokens
    .slice(from, to - 1)
    .every(({ isCapital, nouns, cues }) => isCapital && cues === 0 && !(nouns & NO_PLACE));
}

/** "Vale's legal team", "Aster's board": a kind of body that is somebody's. */
export function isOwnedBody(tokens: readonly Token[], { from, to }: Extent): boolean {
  const last = tokens[to - 1] as Token;
  if (last.isCapital || !(last.nouns & GENERIC_ORG) || !tokens[from]?.isCapital) return false;
  for (let at = from + 2; at < to; at++) if (isPossessive(tokens, at)) return true;
  return false;
}

/** Letters of the longest acronym of a body; a longer word in capitals is shouted: "POLIS". */
const LONGEST_ACRONYM = 4;

/** "KPK" */
export function isBodysAcronym({ isAcronym, start, end }: Token): boolean {
  return isAcronym && end - start <= LONGEST_ACRONYM;
}
