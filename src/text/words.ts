/**
 * Text → words, as parallel typed arrays: no object and no string per word. Every stage that reads sentences walks
 * these. A hyphen, a slash and every other symbol is a word of its own; what joins is listed in `joins`.
 */
import type { Span } from "../shapes.js";
import { type Apostrophes, endsPrefix, NO_APOSTROPHES } from "./apostrophes.js";
import {
  DIGIT,
  foldUnit,
  isSmallLatin,
  kindOf,
  kindOfPoint,
  LETTER,
  LOWER,
  SPACE,
  SYMBOL,
  UPPER,
} from "./characters.js";
import { APOSTROPHE, COMMA, CURLY_APOSTROPHE, FULL_STOP } from "./units.js";

import {
  ALL_CAPS,
  CAPITAL,
  DOTTED,
  GLUED,
  HAS_DIGIT,
  HAS_LETTER,
  INNER_CAPITAL,
  IS_SYMBOL,
  OPENS_SPAN,
  type Words,
} from "./wordFlags.js";
import { HASH_PRIME, HASH_SEED, plainHashes } from "./wordHash.js";

export type { Apostrophes } from "./apostrophes.js";
export * from "./wordFlags.js";
export { hashesOf, hashOf } from "./wordHash.js";

/** News prose runs to about six units a word; four leaves room without growing. */
const UNITS_A_WORD = 4;
const SPARE_WORDS = 16;
const SMALL_S = 0x73;
const FIRST_SURROGATE = 0xd800;
const LAST_HIGH_SURROGATE = 0xdbff;
/** Written in capitals after a stop they still belong to the name before it: "REPUBLIKA.CO.ID". */
const DOMAIN_ENDINGS: ReadonlySet<string> = new Set(["COM", "CO", "ID", "NET", "ORG", "MY", "TV", "NEWS"]);
const LONGEST_DOMAIN_ENDING = 4;

/**
 * The words of some spans of a text (of all of it where no spans are given). Spans must be in order.
 *
 * @param apostrophes what of the language stands beside an apostrophe as a word of its own
 */
export function splitWords(
  text: string,
  spans: readonly Span[] | null = null,
  apostrophes: Apostrophes = NO_APOSTROPHES,
): Words {
  const all = spans ?? [{ start: 0, end: text.length }];
  const writer = new Writer(text, all, apostrophes);
  for (const span of all) writer.add(span);
  return writer;
}

/** The hashes of each phrase's words. */
export function hashPhrases(phrases: readonly string[], apostrophes: Apostrophes = NO_APOSTROPHES): number[][] {
  return phrases.map((phrase) => plainHashes(phrase) ?? splitHashes(phrase, apostrophes));
}

function splitHashes(phrase: string, apostrophes: Apostrophes): number[] {
  const { hashes, count } = splitWords(phrase, null, apostrophes);
  return Array.from(hashes.subarray(0, count));
}

class Writer implements Words {
  count = 0;
  starts: Uint32Array;
  ends: Uint32Array;
  flags: Uint16Array;
  hashes: Int32Array;
  /** Where the span ends that is being read. */
  private limit = 0;
  private readonly hasPrefixes: boolean;

  constructor(
    readonly text: string,
    spans: readonly Span[],
    private readonly apostrophes: Apostrophes,
  ) {
    let units = 0;
    for (const { start, end } of spans) units += end - start;
    const room = Math.ceil(units / UNITS_A_WORD) + SPARE_WORDS;
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
    this.flags = new Uint16Array(room);
    this.hashes = new Int32Array(room);
    this.hasPrefixes = apostrophes.prefixes.length > 0;
  }

  add({ start, end }: Span): void {
    this.limit = end;
    let at = start;
    let spacing = OPENS_SPAN;
    while (at < end) {
      const kind = this.kindAt(at);
      if (kind === SPACE) {
        at++;
        spacing &= ~GLUED;
        continue;
      }
      at = kind === SYMBOL ? this.symbol(at, spacing) : this.word(at, spacing);
      spacing = GLUED;
    }
  }

  /** The kind at an offset, a surrogate pair being taken whole. */
  private kindAt(at: number): number {
    const unit = this.text.charCodeAt(at);
    return this.isPair(unit, at) ? kindOfPoint(this.text.codePointAt(at) as number) : kindOf(unit);
  }

  private isPair(unit: number, at: number): boolean {
    return unit >= FIRST_SURROGATE && unit <= LAST_HIGH_SURROGATE && at + 1 < this.limit;
  }

  private symbol(start: number, spacing: number): number {
    const end = start + (this.isPair(this.text.charCodeAt(start), start) ? 2 : 1);
    let hash = HASH_SEED;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ this.text.charCodeAt(i), HASH_PRIME);
    this.push(start, end, spacing | IS_SYMBOL, hash);
    return end;
  }

  private word(start: number, spacing: number): number {
    let at = start;
    let hash = HASH_SEED;
    let flags = spacing;
    let seen = 0;
    while (at < this.limit) {
      const unit = this.text.charCodeAt(at);
      if (isSmallLatin(unit)) {
        flags |= HAS_LETTER;
        seen |= 1 << LOWER;
        hash = Math.imul(hash ^ unit, HASH_PRIME);
        at++;
        continue;
      }
      const kind = this.kindAt(at);
      if (kind === SPACE) break;
      if (this.hasPrefixes && endsPrefix(this.apostrophes, this.text, { start, end: at, limit: this.limit })) {
        const end = kind === SYMBOL ? at + 1 : at;
        this.push(start, end, flags & ~ALL_CAPS, hash);
        return end;
      }
      if (kind === SYMBOL && this.elides(start, at)) {
        hash = Math.imul(hash ^ unit, HASH_PRIME);
        at++;
        break;
      }
      if (kind === SYMBOL) {
        if (!this.joins(start, at, flags)) break;
        if (unit === FULL_STOP) flags |= DOTTED;
      } else {
        flags |= flagsOf(kind, seen);
        seen |= 1 << kind;
      }
      hash = Math.imul(hash ^ foldUnit(unit), HASH_PRIME);
      if (this.isPair(unit, at)) hash = Math.imul(hash ^ this.text.charCodeAt(++at), HASH_PRIME);
      at++;
    }
    if (seen & (1 << UPPER) && !(seen & (1 << LOWER))) flags |= ALL_CAPS;
    this.push(start, at, flags, hash);
    return at;
  }

  /** Whether the symbol at `at` belongs inside the word that began at `start`: Jum'at, 1.000, Suara.com, U.S. */
  private joins(start: number, at: number, flags: number): boolean {
    const unit = this.text.charCodeAt(at);
    if (at + 1 >= this.limit) return false;
    const next = this.kindAt(at + 1);
    if (next === SPACE || next === SYMBOL) return false;
    if (unit === APOSTROPHE || unit === CURLY_APOSTROPHE)
      return next !== DIGIT && !this.isPossessive(at) && !this.isSuffix(at);
    if (unit !== FULL_STOP) return unit === COMMA && next === DIGIT && !(flags & HAS_LETTER);
    if (next === LOWER || next === DIGIT) return true;
    const isInitial = at - start === 1 || this.text.charCodeAt(at - 2) === FULL_STOP;
    return isInitial || this.isDomainEnding(at + 1);
  }

  /** "l'eau": the article is a word of its own, with its apostrophe. */
  private elides(start: number, quote: number): boolean {
    const unit = this.text.charCodeAt(quote);
    if ((unit !== APOSTROPHE && unit !== CURLY_APOSTROPHE) || this.apostrophes.elided.length === 0) return false;
    const isLast = quote + 1 >= this.limit;
    const head = this.text.slice(start, quote).toLowerCase();
    return this.apostrophes.elided.includes(head) && (isLast || this.joins(start, quote, 0));
  }

  /** "Biden's": the ending is a word of its own. */
  private isPossessive(quote: number): boolean {
    if (foldUnit(this.text.charCodeAt(quote + 1)) !== SMALL_S) return false;
    if (quote + 2 >= this.limit) return true;
    const after = this.kindAt(quote + 2);
    return after === SPACE || after === SYMBOL;
  }

  /** "Ankara'da": the ending is a word of its own. */
  private isSuffix(quote: number): boolean {
    if (this.apostrophes.suffixes.length === 0) return false;
    let end = quote + 1;
    while (end < this.limit && this.kindAt(end) !== SPACE && this.kindAt(end) !== SYMBOL) end++;
    return this.apostrophes.suffixes.includes(this.text.slice(quote + 1, end));
  }

  private isDomainEnding(start: number): boolean {
    let end = start;
    while (end < this.limit && end - start <= LONGEST_DOMAIN_ENDING && this.kindAt(end) === UPPER) end++;
    return DOMAIN_ENDINGS.has(this.text.slice(start, end));
  }

  private push(start: number, end: number, flags: number, hash: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.flags[this.count] = flags;
    this.hashes[this.count] = hash;
    this.count++;
  }

  private grow(): void {
    this.starts = enlarged(this.starts, new Uint32Array(this.count * 2));
    this.ends = enlarged(this.ends, new Uint32Array(this.count * 2));
    this.flags = enlarged(this.flags, new Uint16Array(this.count * 2));
    this.hashes = enlarged(this.hashes, new Int32Array(this.count * 2));
  }
}

/** What one character adds to its word's flags; `seen` holds a bit for each kind met before it. */
function flagsOf(kind: number, seen: number): number {
  if (kind === DIGIT) return HAS_DIGIT;
  if (kind !== UPPER) return HAS_LETTER;
  const letters = (1 << LOWER) | (1 << UPPER) | (1 << LETTER);
  return HAS_LETTER | (seen & letters ? 0 : CAPITAL) | (seen & (1 << LOWER) ? INNER_CAPITAL : 0);
}

function enlarged<Column extends Uint16Array | Uint32Array | Int32Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
