/** Speech or not: which stretches between marks are what a source said, and which are titles, nicknames, so-called words. */

import { FULL_STOP } from "../../text/units.js";
import { ALL_CAPS, CAPITAL, HAS_LETTER, IS_SYMBOL, type Words } from "../../text/words.js";
import {
  ACCORDING,
  ADVERB,
  ANAPHOR,
  CLITIC,
  CONNECTOR,
  DETERMINER,
  type Entry,
  GENERIC_ORG,
  type Lexicon,
  NICKNAME,
  ORG_HEAD,
  PARTICIPLE,
  PARTICLE,
  PERSON,
  PLURAL,
  POSSESSIVE,
  POST,
  PROMO,
  PRONOUN,
  ROLE,
  ROLE_LINK,
  SLOGAN,
  SO_CALLED,
  TITLE,
  VERB,
} from "../lexicon/lexicon.js";
import { lookUp } from "../lexicon/lookUp.js";
import type { Stretch } from "./pairs.js";

/** Fewer words than these are speech only beside a cue. */
const FEWEST_WORDS = 4;
const FEWEST_WORDS_OF_SENTENCE = 2;
const FEWEST_CAPITALS = 3;
/** Of a work that a word before it tells, and words from that one to its marks: "podcast for the harbour, ". */
const FEWEST_OF_WORK = 2;
const WORK_REACH = 5;
const OWNER = "s";
const OWNER_MARKS = new Set(["'", "’"]);
const ENDS_SENTENCE = new Set([".", "?", "!", "…"]);
const NAMING = TITLE | NICKNAME | SO_CALLED | SLOGAN;
const LAST_IN_SPEECH = new Set([",", ".", "?", "!", "…"]);
const COMMAS = new Set([",", "-", "–", "—"]);
/** Characters before a mark that tell whether it opens a sentence, and words of a name behind it: "State Senator Nina Vale". */
const SENTENCE_GAP = 2;
const OPENS_SENTENCE = /[\n.!?”"]\s?$/;
const LONGEST_NAME = 6;
/** Letters of the small words by which a title in another language is told. */
const LONGEST_FOREIGN = 3;
/** Words between a title word and its marks: "film pendek berjudul". */
const NAMING_REACH = 1;
/** Words of what brings in a name or a sign, and one more: "sign that read". */
const LONGEST_NAMING = 3;
/** Words of a title in a list that tells of no speech: "Low Water". */
const LONGEST_LISTED = 3;
/** Words before a colon among which the one is looked for that reports. */
const COLON_REACH = 6;
/** Words of a promo before the marks that hold its title: "Tonton juga video". */
const PROMO_REACH = 4;

/** Whether a stretch is speech that stands apart from the reporter's sentence. */
export function isSpeech(stretch: Stretch, words: Words, lexicon: Lexicon): boolean {
  const inside = wordsInside(stretch, words);
  if (inside === 0 || (isTitleCase(stretch, words, lexicon) && !isWholeSaid(stretch, words, lexicon))) return false;
  if (isBody(stretch, words, lexicon)) return false;
  if (isFollowedByCue(stretch, words, lexicon)) return stretch.family !== "single" || endsLikeSpeech(stretch, words);
  if (isPromoted(stretch, words, lexicon) || isListedTitle(stretch, words, lexicon)) return false;
  if (!stretch.isClosed) return inside >= FEWEST_WORDS;
  if (isBracketed(stretch, words) || isForeign(stretch, words, lexicon)) return false;
  const naming = isNamed(stretch, words, lexicon) || isWork(stretch, words, lexicon);
  if (naming || stretch.family === "single") return !naming && inside >= FEWEST_WORDS && endsLikeSpeech(stretch, words);
  if (inside >= FEWEST_WORDS) return true;
  if (isSaidBefore(stretch, words, lexicon)) return true;
  if (!endsLikeSpeech(stretch, words)) return false;
  return inside >= FEWEST_WORDS_OF_SENTENCE || isSaidBehind(stretch, words, lexicon);
}

/** `Rudi sagte: „Alles gut“`: few words behind a colon, where a word before it reports and none names. */
function isSaidBefore({ firstWord }: Stretch, words: Words, lexicon: Lexicon): boolean {
  const { describesBefore, describesBehind } = lexicon.language;
  if (describesBefore || describesBehind) return false;
  if (words.text.charAt(words.starts[firstWord - 1] ?? 0) !== ":") return false;
  if (((words.flags[firstWord] ?? 0) & CAPITAL) === 0 && ((words.flags[firstWord + 1] ?? 0) & CAPITAL) === 0)
    return false;
  for (let at = firstWord - 2; at >= Math.max(0, firstWord - 1 - COLON_REACH); at--) {
    const flags = words.flags[at] ?? 0;
    const { cues } = lookUp(lexicon, words.hashes, at);
    if (!(flags & HAS_LETTER) || cues & NAMING) return false;
    if (cues & (POST | VERB) && !(flags & CAPITAL)) return true;
  }
  return false;
}

/** `"Yes," Nina Vale said.`: a single word at the head of a sentence, and behind its comma who says it. */
function isSaidBehind({ outerStart, start, end, endWord }: Stretch, words: Words, lexicon: Lexicon): boolean {
  if (outerStart === start || words.text.charCodeAt(end - 1) === FULL_STOP) return false; // nothing opens it, or its sentence ends
  const before = words.text.slice(Math.max(0, outerStart - SENTENCE_GAP), outerStart);
  if (!lexicon.language.describesBefore || !(outerStart === 0 || OPENS_SENTENCE.test(before))) return false;
  let at = endWord;
  while (at < Math.min(endWord + LONGEST_NAME, words.count) && isOfName(words, at, lexicon)) at++;
  return at > endWord && (lookUp(lexicon, words.hashes, at).cues & POST) !== 0;
}

function isOfName({ hashes, flags }: Words, at: number, lexicon: Lexicon): boolean {
  return ((flags[at] ?? 0) & CAPITAL) !== 0 || (lookUp(lexicon, hashes, at).cues & PRONOUN) !== 0;
}

/** `Lihat juga video "…"`: what a promo inside a paragraph names, few words behind its own. */
function isPromoted({ firstWord }: Stretch, words: Words, lexicon: Lexicon): boolean {
  for (let at = firstWord - 1; at >= Math.max(0, firstWord - PROMO_REACH); at--) {
    const flags = words.flags[at] ?? 0;
    if (!(flags & HAS_LETTER)) return false;
    if (flags & CAPITAL && at < firstWord - 1) return (lookUp(lexicon, words.hashes, at).grammar & PROMO) !== 0;
  }
  return false;
}

/** `die Partei „Neues Kap“ sagte`: a capital right behind a word for bodies names one, and the sentence goes on. */
function isBody(stretch: Stretch, words: Words, lexicon: Lexicon): boolean {
  const { firstWord, isClosed, start } = stretch;
  const { describesBefore, describesBehind } = lexicon.language;
  if (describesBefore || describesBehind || !isClosed || endsLikeSpeech(stretch, words)) return false;
  let at = firstWord;
  while ((words.starts[at] ?? start) < start) at++;
  const isName = ((words.flags[at] ?? 0) & CAPITAL) !== 0 && wordsInside(stretch, words) < FEWEST_WORDS;
  return isName && (lookUp(lexicon, words.hashes, firstWord - 1).nouns & (ORG_HEAD | GENERIC_ORG)) !== 0;
}

/** "The Lonely Pier": where every word of weight has a capital, a work or a thing is named. */
function isTitleCase(stretch: Stretch, words: Words, lexicon: Lexicon): boolean {
  if (ENDS_SENTENCE.has(words.text.charAt(stretch.end - 1))) return false;
  return titleCapitals(stretch, words, lexicon) >= FEWEST_CAPITALS;
}

/** `"Hormat untuk Pak Rudi," ujar Sari`: it opens the sentence, and a comma stands inside its marks before the cue. */
function isWholeSaid(stretch: Stretch, words: Words, lexicon: Lexicon): boolean {
  const { outerStart, end, family } = stretch;
  if (!lexicon.language.describesBehind || family === "single" || words.text.charAt(end) !== ",") return false;
  const before = words.text.slice(Math.max(0, outerStart - SENTENCE_GAP), outerStart);
  const opens = outerStart === 0 || OPENS_SENTENCE.test(before);
  return opens && isFollowedByCue(stretch, words, lexicon) && isBeforeSpeaker(stretch, words, lexicon);
}

/** `ujar Sari`, `katanya`, `kata dia`: somebody stands behind the cue; `bunyi papan itu` and `tertulis di spanduk` tell of a sign, `sebut Sari sebagai` of a name. */
function isBeforeSpeaker({ endWord }: Stretch, words: Words, lexicon: Lexicon): boolean {
  let at = endWord;
  while (at < words.count && isSymbol(words, at)) at++;
  const cue = lookUp(lexicon, words.hashes, at);
  const next = at + cue.length;
  const { cues, nouns } = lookUp(lexicon, words.hashes, next);
  if (cue.cues & CLITIC) return true;
  return (
    ((words.flags[next] ?? 0) & CAPITAL) !== 0 ||
    (cues & (PRONOUN | DETERMINER)) !== 0 ||
    (nouns & (ROLE | PERSON)) !== 0
  );
}

/** `his podcast, "The Pier."`, `a cover of Aster's "Low Water!"`: capitals behind a word for works, or behind whose it is, whatever sign ends them. */
function isWork(stretch: Stretch, words: Words, lexicon: Lexicon): boolean {
  if (!lexicon.language.describesBefore || titleCapitals(stretch, words, lexicon) < FEWEST_OF_WORK) return false;
  const first = stretch.firstWord;
  if (isOwnerAt(words, first - 1)) return true;
  for (let at = first - 1; at >= Math.max(0, first - WORK_REACH); at--) {
    const isLetters = ((words.flags[at] ?? 0) & HAS_LETTER) !== 0;
    if (!isLetters && !COMMAS.has(words.text.charAt(words.starts[at] ?? 0))) return false;
    const { cues } = lookUp(lexicon, words.hashes, at);
    if (cues & (POST | VERB)) return false;
    if (cues & TITLE) return true;
  }
  return false;
}

/** The "s" of "Aster's". */
function isOwnerAt(words: Words, at: number): boolean {
  const start = words.starts[at] ?? 0;
  return words.text.slice(start, words.ends[at] ?? start) === OWNER && OWNER_MARKS.has(words.text.charAt(start - 1));
}

/** Words with a capital, where those of weight all have one; else none. */
function titleCapitals({ firstWord, endWord, start, end }: Stretch, words: Words, lexicon: Lexicon): number {
  let capitals = 0;
  for (let at = firstWord; at < endWord; at++) {
    const flags = words.flags[at] ?? 0;
    if (!(flags & HAS_LETTER) || (words.starts[at] ?? 0) < start || (words.starts[at] ?? 0) >= end) continue;
    if (flags & ALL_CAPS && (words.ends[at] ?? 0) - (words.starts[at] ?? 0) > 1) return 0;
    if (flags & CAPITAL) capitals++;
    else if (capitals === 0 || !joinsTitle(lookUp(lexicon, words.hashes, at), lexicon)) return 0;
  }
  return capitals;
}

/** `films from Aster, "Low Water," and books`: two or three capitals and a comma, where no word before the marks reports. */
function isListedTitle({ firstWord, endWord, start, end }: Stretch, words: Words, lexicon: Lexicon): boolean {
  if (!lexicon.language.describesBefore || ENDS_SENTENCE.has(words.text.charAt(end - 1))) return false;
  let capitals = 0;
  for (let at = firstWord; at < endWord; at++) {
    const flags = words.flags[at] ?? 0;
    if (!(flags & HAS_LETTER) || (words.starts[at] ?? 0) < start || (words.starts[at] ?? 0) >= end) continue;
    if (!(flags & CAPITAL)) return false;
    capitals++;
  }
  const before = COMMAS.has(words.text.charAt(words.starts[firstWord - 1] ?? 0)) ? firstWord - 2 : firstWord - 1;
  const isTold = (lookUp(lexicon, words.hashes, before).cues & (POST | VERB | PARTICIPLE)) !== 0;
  return capitals > 1 && capitals <= LONGEST_LISTED && !isTold && ((words.flags[before] ?? 0) & HAS_LETTER) !== 0;
}

/** A small word of a title; where every noun has a capital it is none of the language: "Front for the Pier". */
function joinsTitle({ cues, nouns }: Entry, { language }: Lexicon): boolean {
  return language.capitalizesNouns ? cues === 0 && !(nouns & ROLE_LINK) : (nouns & (ROLE_LINK | CONNECTOR)) !== 0;
}

/** `Nordkap Partei („Bewegung für ein neues Kap“)`: a name's meaning, where brackets hold it and nothing else. */
function isBracketed({ outerStart, outerEnd, end }: Stretch, { text }: Words): boolean {
  const isHeld = text.charAt(outerStart - 1) === "(" && text.charAt(outerEnd) === ")";
  return isHeld && !ENDS_SENTENCE.has(text.charAt(end - 1));
}

/** "La face de Bellevarde": short small words, and none that the language knows, in the midst of a sentence whose nouns have capitals. */
function isForeign({ firstWord, endWord, start, end }: Stretch, words: Words, lexicon: Lexicon): boolean {
  if (!lexicon.language.capitalizesNouns || ENDS_SENTENCE.has(words.text.charAt(end - 1))) return false;
  let isShort = false;
  for (let at = firstWord; at < endWord; at++) {
    const [from, to, flags] = [words.starts[at] ?? 0, words.ends[at] ?? 0, words.flags[at] ?? 0];
    if (!(flags & HAS_LETTER) || from < start || from >= end) continue;
    const { cues, nouns } = lookUp(lexicon, words.hashes, at);
    const isName = (nouns & PARTICLE) !== 0;
    if (!isName && (cues !== 0 || nouns & ROLE_LINK)) return false;
    if (!(flags & CAPITAL) && to - from <= LONGEST_FOREIGN) isShort = true;
  }
  return isShort;
}

/** Words with letters or digits between the marks. */
export function wordsInside({ firstWord, endWord, start, end }: Stretch, words: Words): number {
  let inside = 0;
  for (let at = firstWord; at < endWord; at++) {
    const flags = words.flags[at] ?? 0;
    if (flags & IS_SYMBOL || (words.ends[at] ?? 0) <= start || (words.starts[at] ?? 0) >= end) continue;
    inside++;
  }
  return inside;
}

/** A comma or a stop before the closing mark is the strongest sign of speech. */
function endsLikeSpeech({ end }: Stretch, words: Words): boolean {
  return LAST_IN_SPEECH.has(words.text.charAt(end - 1)) || words.text.charAt(end) === ",";
}

function isFollowedByCue({ endWord }: Stretch, words: Words, lexicon: Lexicon): boolean {
  let at = endWord;
  while (at < words.count && COMMAS.has(words.text.charAt(words.starts[at] ?? 0)) && isSymbol(words, at)) at++;
  const { cues } = lookUp(lexicon, words.hashes, at);
  if (cues & (POST | CLITIC) && !(cues & ADVERB)) return true;
  return (cues & VERB) !== 0 && !(cues & (ACCORDING | PARTICIPLE));
}

function isSymbol(words: Words, at: number): boolean {
  return ((words.flags[at] ?? 0) & IS_SYMBOL) !== 0;
}

/** `film "…"`, `alias "…"`, `yang disebut "…"` */
export function isNamed({ firstWord: mark }: Stretch, words: Words, lexicon: Lexicon): boolean {
  const isParted = lexicon.language.describesBefore && words.text.charAt(words.starts[mark - 1] ?? 0) === ","; // `words like, “merge”`
  const firstWord = isParted ? mark - 1 : mark;
  for (let at = firstWord - 1; at >= Math.max(0, firstWord - 1 - LONGEST_NAMING); at--) {
    if (!((words.flags[at] ?? 0) & HAS_LETTER)) return false;
    const { cues, length } = lookUp(lexicon, words.hashes, at);
    if (isParted && length === 1) continue;
    if (cues & NAMING && at + length >= firstWord - NAMING_REACH)
      return !(at < firstWord - 1 && length === 1 && isJudged(firstWord, words, lexicon)); // "a sign that read"
  }
  return false;
}

/** `called it "a step back"`: what small words say of it is no name; `called it "the Old Pier"`. */
function isJudged(mark: number, words: Words, lexicon: Lexicon): boolean {
  const { cues } = lookUp(lexicon, words.hashes, mark - 2);
  const { cues: object, grammar } = lookUp(lexicon, words.hashes, mark - 1);
  const isObject = (object & (ANAPHOR | PRONOUN | PLURAL)) !== 0 || (grammar & POSSESSIVE) !== 0;
  if (!lexicon.language.describesBefore || !isObject || !(cues & PARTICIPLE) || cues & NICKNAME) return false;
  const [first, second] = [mark + 1, mark + 2].map((at) => words.flags[at] ?? IS_SYMBOL);
  return [first, second].every((flags = IS_SYMBOL) => (flags & (HAS_LETTER | CAPITAL)) === HAS_LETTER);
}
