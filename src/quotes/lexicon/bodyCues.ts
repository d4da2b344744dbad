/** "сообщили в": a verb of speech whose small word brings in the body that says it. */
import { ALL_CAPS, CAPITAL, IS_SYMBOL, type Words } from "../../text/words.js";
import { type Entry, GENERIC_ORG, type Lexicon, NOTHING, ORG_HEAD, PLACE, POST, VERB } from "./lexicon.js";
import { lookUp } from "./lookUp.js";

/** Whether the phrase `found`, which opens with `verb`, is one. */
export function isBodyCue(found: Entry, verb: Entry, { words }: Lexicon): boolean {
  const last = found.rest.at(-1);
  if (last === undefined || !(found.cues & POST) || !(verb.cues & (POST | VERB))) return false;
  return ((words.get(last) ?? NOTHING).cues & PLACE) !== 0;
}

/** "…, сообщили в МЧС": what was said ends before the cue, and a word for a body stands behind; "сообщили в понедельник, что" has none. */
export function isBeforeBody(words: Words, { from, to }: { from: number; to: number }, lexicon: Lexicon): boolean {
  const { flags } = words;
  if (from > 0 && !((flags[from - 1] ?? 0) & IS_SYMBOL)) return false;
  if ((flags[to] ?? 0) & ALL_CAPS) return true;
  const body = lookUp(lexicon, words.hashes, to);
  const isNamed = ((flags[to + body.length + 1] ?? 0) & (CAPITAL | ALL_CAPS)) === CAPITAL; // "в мэрии города Тверь"
  return (body.nouns & (ORG_HEAD | GENERIC_ORG)) !== 0 && !isNamed;
}
