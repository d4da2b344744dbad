/** What the page says of each word beyond the word itself: shape, affixes, and how the page prints it elsewhere. */
import { AMBIGUOUS, KNOWN_ORGANIZATION } from "../models/lexicon.js";
import { foldUnit } from "../text/characters.js";
import { HashNumbers } from "../text/hashNumbers.js";
import { ALL_CAPS, CAPITAL, HAS_DIGIT, INNER_CAPITAL, IS_SYMBOL, OPENS_SPAN, type Words } from "../text/words.js";
import type { Bracketed } from "./brackets.js";
import {
  HONORIFIC,
  ORGANIZATION_HEAD,
  PERSON_NOUN,
  PLACE_PREPOSITION,
  PLACED_HEAD,
  RANK,
  REPORTING,
  ROLE_ACRONYM,
  ROLE_HEAD,
} from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import type { Run } from "./runs.js";

/** Parallel to the reading's words. */
export interface Clues {
  readonly reading: Reading;
  /** Flags and length of the word, or the symbol itself. */
  readonly shapes: Int32Array;
  /** Where a rule or a bracket sees a name begin or run on: HINT_* below. */
  readonly hints: Uint8Array;
  /** Begin, inside, ambiguous: the longest known organization over the word. */
  readonly lexical: Uint8Array;
  /** Bits below, joined over all places that print the word with a capital. */
  readonly evidence: Int32Array;
  /** Words since the last organization head of this run of capitals, 0 where there is none. */
  readonly sinceHead: Uint8Array;
  /** Whether the word can be part of a name at all. */
  readonly isOpen: Uint8Array;
  /** First word of the run of capitals and numbers that the word stands in, and the word behind the run. */
  readonly runFirst: Uint32Array;
  readonly runLast: Uint32Array;
}

/** What the rules have to say, for `cluesOf`. */
export interface Proposals {
  readonly organizations: readonly Run[];
  readonly people: readonly Run[];
  readonly brackets: readonly Bracketed[];
}

const HINT_ORGANIZATION = 1;
const HINT_PERSON = 3;
const HINT_FULL = 5;
const HINT_SHORT = 7;

const SEEN_SMALL = 1 << 0;
const MID_SENTENCE = 1 << 1;
const AFTER_TITLE = 1 << 2;
const AFTER_ROLE = 1 << 3;
const BESIDE_REPORTING = 1 << 4;
const IN_ORGANIZATION = 1 << 5;
const IN_PERSON = 1 << 6;
const IN_BRACKETS = 1 << 7;
const AFTER_HEAD = 1 << 8;
const AFTER_PLACE_WORD = 1 << 9;
const AMONG_CAPITALS = 1 << 10;

const ANY_CAPITAL = CAPITAL | ALL_CAPS | INNER_CAPITAL;
/** Words between capitals that can still join them: "of the", "Badan A, B, dan C". */
const GAP = 2;
const LONGEST_SINCE_HEAD = 15;
const SYMBOL_SHAPE = 1 << 20;
const LENGTH_SHIFT = 12;
const LONG = 7;
const SHAPE_FLAGS = ANY_CAPITAL | HAS_DIGIT | 0x101;

/** The clues of every word. */
export function cluesOf(reading: Reading, proposals: Proposals): Clues {
  const { count } = reading.words;
  const hints = hintsOf(count, proposals);
  const { runFirst, runLast } = capitalRuns(reading);
  const clues = {
    reading,
    shapes: shapesOf(reading.words),
    hints,
    lexical: lexicalOf(reading),
    evidence: new Int32Array(count),
    sinceHead: sinceHeadOf(reading),
    isOpen: openWords(reading),
    runFirst,
    runLast,
  };
  joinEvidence(clues);
  return clues;
}

function shapesOf({ text, count, flags, starts, ends }: Words): Int32Array {
  const shapes = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const flag = flags[i] as number;
    const length = Math.min((ends[i] as number) - (starts[i] as number), LONG);
    const isSymbol = flag & IS_SYMBOL;
    shapes[i] = isSymbol
      ? SYMBOL_SHAPE | text.charCodeAt(starts[i] as number)
      : (flag & SHAPE_FLAGS) | (length << LENGTH_SHIFT);
  }
  return shapes;
}

function hintsOf(count: number, { organizations, people, brackets }: Proposals): Uint8Array {
  const hints = new Uint8Array(count);
  for (const { full } of brackets) paint(hints, full, HINT_FULL);
  for (const { short } of brackets) paint(hints, short, HINT_SHORT);
  for (const run of people) paint(hints, run, HINT_PERSON);
  for (const run of organizations) paint(hints, run, HINT_ORGANIZATION);
  return hints;
}

function paint(tags: Uint8Array, { first, last }: Run, tag: number): void {
  tags.fill(tag + 1, first, last);
  tags[first] = tag;
}

function lexicalOf({ knownLength, knownValue }: Reading): Uint8Array {
  const tags = new Uint8Array(knownLength.length);
  for (let i = 0; i < tags.length; ) {
    const length = knownLength[i] as number;
    if (length > 0)
      paint(
        tags,
        { first: i, last: i + length },
        (knownValue[i] as number) & AMBIGUOUS ? HINT_PERSON : HINT_ORGANIZATION,
      );
    i += Math.max(length, 1);
  }
  return tags;
}

/** A word that is neither capital nor number is a run of its own. */
function capitalRuns({ words }: Reading): Pick<Clues, "runFirst" | "runLast"> {
  const { count, flags } = words;
  const runFirst = new Uint32Array(count);
  const runLast = new Uint32Array(count);
  for (let first = 0; first < count; ) {
    const start = first;
    let last = first + 1;
    if (isRunWord(flags[first] as number)) while (last < count && carriesRun(flags[last] as number)) last++;
    for (; first < last; first++) [runFirst[first], runLast[first]] = [start, last];
  }
  return { runFirst, runLast };
}

const isRunWord = (flag: number): boolean => (flag & (ANY_CAPITAL | HAS_DIGIT)) !== 0;
const carriesRun = (flag: number): boolean => isRunWord(flag) && !(flag & OPENS_SPAN);

function sinceHeadOf({ words, cues }: Reading): Uint8Array {
  const since = new Uint8Array(words.count);
  let distance = 0;
  for (let i = 0; i < words.count; i++) {
    const flag = words.flags[i] as number;
    const isHead = (cues[i] as number) & ORGANIZATION_HEAD && flag & ANY_CAPITAL;
    if (flag & OPENS_SPAN || !(flag & (ANY_CAPITAL | IS_SYMBOL | HAS_DIGIT))) distance = 0;
    distance = isHead ? 1 : distance > 0 ? Math.min(distance + 1, LONGEST_SINCE_HEAD) : 0;
    since[i] = distance;
  }
  return since;
}

/** Capitals, what stands between two of them, and the few names that begin small. */
function openWords({ words, cues, known }: Reading): Uint8Array {
  const { count, flags } = words;
  const isOpen = new Uint8Array(count);
  let lastCapital = -GAP - 1;
  for (let i = 0; i < count; i++) {
    const flag = flags[i] as number;
    if (flag & OPENS_SPAN) lastCapital = -GAP - 1;
    const beginsSmall = (cues[i] as number) & PLACED_HEAD || (known[i] as number) & KNOWN_ORGANIZATION;
    if (!(flag & ANY_CAPITAL) && !beginsSmall) continue;
    if (i - lastCapital <= GAP + 1) isOpen.fill(1, lastCapital + 1, i);
    isOpen[i] = 1;
    lastCapital = i;
  }
  return isOpen;
}

function joinEvidence({ reading, hints, evidence }: Clues): void {
  const { words, printedSmall } = reading;
  const joined = new HashNumbers(words.count);
  for (let i = 0; i < words.count; i++) {
    if (!((words.flags[i] as number) & ANY_CAPITAL)) continue;
    const found = evidenceAt(reading, hints, i);
    if (found !== 0) joined.join(words.hashes[i] as number, found);
  }
  for (let i = 0; i < words.count; i++) {
    const hash = words.hashes[i] as number;
    const small = printedSmall.get(hash) === 0 ? 0 : SEEN_SMALL;
    evidence[i] = small | ((words.flags[i] as number) & ANY_CAPITAL ? joined.get(hash) : 0);
  }
}

function evidenceAt({ words, cues, print }: Reading, hints: Uint8Array, i: number): number {
  const hint = hints[i] as number;
  let bits =
    hint === 0
      ? 0
      : hint <= HINT_ORGANIZATION + 1
        ? IN_ORGANIZATION
        : hint <= HINT_PERSON + 1
          ? IN_PERSON
          : IN_BRACKETS;
  const flag = words.flags[i] as number;
  const before = flag & OPENS_SPAN ? 0 : (cues[i - 1] ?? 0);
  if (before & (HONORIFIC | RANK | ROLE_ACRONYM)) bits |= AFTER_TITLE;
  if (before & (ROLE_HEAD | PERSON_NOUN)) bits |= AFTER_ROLE;
  if (before & ORGANIZATION_HEAD) bits |= AFTER_HEAD;
  if (before & PLACE_PREPOSITION) bits |= AFTER_PLACE_WORD;
  if ((before | (cues[i + 1] ?? 0)) & REPORTING) bits |= BESIDE_REPORTING;
  const neighbour = flag & OPENS_SPAN ? 0 : (words.flags[i - 1] ?? 0);
  if ((neighbour | (words.flags[i + 1] ?? 0)) & ANY_CAPITAL) bits |= AMONG_CAPITALS;
  const isMid = print[i] === PLAIN && neighbour !== 0 && !(neighbour & IS_SYMBOL);
  return isMid ? bits | MID_SENTENCE : bits;
}

const AFFIX_SEED = 0x811c9dc5 | 0;
const AFFIX_PRIME = 0x01000193;

const LONGEST_START = 4;

/** Writes the hashes of the first two, three and four units of a word in lower case from a place on; returns the place behind. */
export function startHashes(words: Words, i: number, { values, from }: { values: Int32Array; from: number }): number {
  const start = words.starts[i] as number;
  const end = words.ends[i] as number;
  let hash = AFFIX_SEED;
  let to = from;
  for (let length = 1; length <= LONGEST_START; length++) {
    const at = start + length - 1;
    if (at < end) hash = Math.imul(hash ^ foldUnit(words.text.charCodeAt(at)), AFFIX_PRIME);
    if (length > 1) values[to++] = hash;
  }
  return to;
}

/** The hash of the last `length` units of a word in lower case. */
export function endingHash(words: Words, i: number, length: number): number {
  const end = words.ends[i] as number;
  let hash = AFFIX_SEED;
  for (let at = Math.max(words.starts[i] as number, end - length); at < end; at++) {
    hash = Math.imul(hash ^ foldUnit(words.text.charCodeAt(at)), AFFIX_PRIME);
  }
  return hash;
}
