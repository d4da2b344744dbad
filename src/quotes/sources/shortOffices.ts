/** Offices cut short by a full stop, which ends no sentence: "kata Pj. Bupati". */

import { ALL_CAPS, CAPITAL, IS_SYMBOL, OPENS_SPAN, type Words } from "../../text/words.js";
import { ACCORDING, ACRONYM, type Entry, type Lexicon, ORG_HEAD, POST, ROLE, VERB } from "../lexicon/lexicon.js";

/** Whether the word at `at`, with a stop behind it, is one: an office or a body stands behind the stop; "ditabrak KA. Kapolsek" names a train. */
export function isShortOffice(
  { hashes, flags }: Words,
  entries: readonly Entry[],
  at: number,
  { shortOffices }: Lexicon,
): boolean {
  if (!shortOffices.has(hashes[at] ?? 0) || !((flags[at] ?? 0) & CAPITAL)) return false;
  if (!((flags[at + 2] ?? 0) & CAPITAL) || !((entries[at + 2]?.nouns ?? 0) & (ROLE | ACRONYM | ORG_HEAD))) return false;
  if (!((flags[at] ?? 0) & ALL_CAPS)) return true;
  const opens = at === 0 || ((flags[at] ?? 0) & OPENS_SPAN) !== 0 || ((flags[at - 1] ?? 0) & IS_SYMBOL) !== 0;
  return opens || ((entries[at - 1]?.cues ?? 0) & (POST | VERB | ACCORDING)) !== 0;
}
