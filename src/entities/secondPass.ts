/** A name that is found once is found everywhere on the page. */
import { AMBIGUOUS, KNOWN_ORGANIZATION } from "../models/lexicon.js";
import { eachPhraseAt, tableOf } from "../text/phrases.js";
import { outside, withoutOverlaps } from "./forms.js";
import type { Reading } from "./reading.js";
import { isCapital, isNameWord, knownAt, type Mention, textOf } from "./runs.js";

/** The mentions with all other places that print one of their forms, in page order. */
export function everywhere(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const forms = new Set(mentions.filter((mention) => isTelling(reading, mention)).map((m) => textOf(reading, m)));
  if (forms.size === 0) return [...mentions];
  const table = tableOf(
    [...forms].map((form) => [form, 1]),
    reading.elisions,
  );
  const found: Mention[] = [];
  for (let at = 0; at < reading.words.count; at++) {
    if (!isCapital(reading, at)) continue;
    let longest = 0;
    eachPhraseAt(table, { words: reading.words, at }, (length) => {
      longest = length;
    });
    if (longest === 0 || (longest === 1 && !isNameWord(reading, at))) continue;
    found.push({ first: at, last: at + longest, reason: "found elsewhere on the page" });
    at += longest - 1;
  }
  return withoutOverlaps([...mentions, ...outside(found, mentions)]);
}

/** One small word, or a word of many meanings, says nothing elsewhere. */
function isTelling(reading: Reading, { first, last }: Mention): boolean {
  if (!isCapital(reading, first)) return false;
  return last - first > 1 || (knownAt(reading, first) & (AMBIGUOUS | KNOWN_ORGANIZATION)) !== AMBIGUOUS;
}
