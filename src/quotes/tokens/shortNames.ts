/** Words that stand alone beside a reporting word, as the short form of a name does. */
import type { Language } from "../../languages/language.js";
import { ALL_CAPS, CAPITAL, HAS_DIGIT, HAS_LETTER, IS_SYMBOL, OPENS_SPAN, type Words } from "../../text/words.js";
import {
  ACCORDING,
  ACRONYM,
  ADVERB,
  ATTITUDE,
  COMPLEMENT,
  DEMONSTRATIVE,
  DETERMINER,
  type Entry,
  FUNCTION,
  GENERIC_ORG,
  HONORIFIC,
  type Lexicon,
  NOTHING,
  ORG_HEAD,
  PERSON,
  PLACE_NAME,
  PLURAL,
  POST,
  PRONOUN,
  RANK,
  RELATIVE,
  ROLE,
  VERB,
} from "../lexicon/lexicon.js";
import { PERSON_WORD } from "./pageNames.js";

/** The words with what each can be, and of whose name it is: PERSON_WORD, ORGANIZATION_WORD. */
interface Marked {
  readonly words: Words;
  readonly entries: readonly Entry[];
  readonly kinds: Uint8Array;
}

/** These stand alone as roles, organizations or countries. */
const NEVER_SHORT = ROLE | ACRONYM | PERSON | RANK | ORG_HEAD | GENERIC_ORG | PLACE_NAME | HONORIFIC;
const NEVER_SHORT_CUE = PRONOUN | PLURAL | FUNCTION | DEMONSTRATIVE | DETERMINER | ADVERB | RELATIVE;

/** Words that stand alone beside a reporting word: `ujar Rudi.` and `Rudi mengatakan`. */
export function shortNamesIn({ words, entries, kinds }: Marked, lexicon: Lexicon): ReadonlySet<number> {
  const names = new Set<number>();
  const isCapital = (at: number): boolean => ((words.flags[at] ?? 0) & (CAPITAL | ALL_CAPS)) === CAPITAL;
  const { describesBefore } = lexicon.language;
  const isComma = (at: number): boolean => words.text.charAt(words.starts[at] ?? -1) === ",";
  const isOpening = (at: number): boolean => at < 0 || ((words.flags[at] ?? 0) & (HAS_LETTER | HAS_DIGIT)) === 0;
  for (let at = 0; at < words.count; at++) {
    if (isCapital(at) && !isOpening(at - 1)) continue;
    const { cues } = entries[at] as Entry;
    if (cues & (POST | ACCORDING) && isCapital(at + 1) && !isCapital(at + 2)) names.add(words.hashes[at + 1] ?? 0);
    const isTold = describesBefore && (cues & RELATIVE) !== 0 && !(cues & COMPLEMENT) && isComma(at - 1); // "Aster, which rents boats,"
    if (isTold && isCapital(at - 2) && !isCapital(at - 3)) names.add(words.hashes[at - 2] ?? 0);
    if (!(cues & (VERB | ATTITUDE))) continue;
    const adverb = ((entries[at - 1]?.cues ?? 0) & ADVERB) !== 0 && !isCapital(at - 1);
    const subject = adverb ? at - 2 : at - 1;
    if (isCapital(subject) && !isCapital(subject - 1)) names.add(words.hashes[subject] ?? 0);
  }
  if (lexicon.language.capitalizesNouns) {
    const ends = lastWordsIn(words, entries);
    for (const name of names) if (!ends.has(name)) names.delete(name);
  }
  for (const name of names) if ((lexicon.words.get(name)?.nouns ?? 0) & NEVER_SHORT) names.delete(name);
  const months = monthsIn({ words, entries, kinds }, lexicon.language);
  for (const name of names)
    if ((lexicon.words.get(name)?.cues ?? 0) & NEVER_SHORT_CUE && !months.has(name)) names.delete(name);
  return names;
}

/** Months by which the page names somebody: "Juli" of "Juli Halim". */
function monthsIn({ words, entries, kinds }: Marked, language: Language): ReadonlySet<number> {
  const { count, flags, hashes } = words;
  const months = new Set<number>();
  if (!language.usesFirstNames) return months;
  for (let at = 0; at < count; at++) {
    if (entries[at]?.cues !== FUNCTION || !((flags[at] ?? 0) & CAPITAL)) continue;
    const isBetween = ((flags[at - 1] ?? 0) & CAPITAL) !== 0 && kinds[at + 1] === PERSON_WORD; // "Bank Tirta Juli Halim"
    if (kinds[at] === PERSON_WORD || isBetween) months.add(hashes[at] ?? 0);
  }
  return months;
}

/** Words with a capital that another one with a capital stands before: "Riemann" of "Jost Riemann". */
export function lastWordsIn({ count, flags, hashes }: Words, entries: readonly Entry[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (let at = 2; at < count; at++) {
    if (!((flags[at] ?? 0) & CAPITAL) || !((flags[at - 1] ?? 0) & CAPITAL)) continue;
    const opens = (flags[at - 1] ?? 0) & OPENS_SPAN || (flags[at - 2] ?? 0) & IS_SYMBOL;
    const { cues } = entries[at + 1] ?? NOTHING;
    if (!opens || cues & (POST | VERB)) ends.add(hashes[at] ?? 0);
  }
  return ends;
}
