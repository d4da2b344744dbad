/** Many phrases at once: one pass over a line tells that it holds none of them, as most lines do. */

/** Units of a group, and the bits of each that are read: a letter has the same in capitals and small. */
const GROUP = 3;
const BITS = 5;
const UNIT = (1 << BITS) - 1;
const ALL = (1 << (BITS * GROUP)) - 1;
const LAST_ASCII = 0x7f;
/** "İ" and the sign for kelvin: the only ones outside ASCII whose small forms have a letter of it. */
const DOTTED_I = 0x130;
const KELVIN = 0x212a;
/** Printed in several ways. */
const APOSTROPHE = 0x27;
/** From frequent to rare, in the languages of the phrases together. */
const LETTERS = " eatinrsoldhcumgpkbfywvjxzq";
const RARITY = new Uint8Array(UNIT + 1);
for (let rank = 0; rank < LETTERS.length; rank++) RARITY[LETTERS.charCodeAt(rank) & UNIT] = rank;

/** What phrases leave when a line is let through. */
export class Sieve {
  private readonly groups = new Uint8Array(ALL + 1);

  /** @param phrases in small letters, each with three plain signs or letters in a row */
  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.groups[rarestKey(phrase)] = 1;
  }

  /** False where none of the phrases stands in the span, in capitals or small letters; true where one may. */
  mayHold(text: string, start: number, end: number): boolean {
    const { groups } = this;
    let key = 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit > LAST_ASCII && (unit === DOTTED_I || unit === KELVIN)) return true;
      key = ((key << BITS) | (unit & UNIT)) & ALL;
      if (groups[key] !== 0) return true;
    }
    return false;
  }
}

/** The key of the phrase's rarest group. */
function rarestKey(phrase: string): number {
  let best = -1;
  let found = 0;
  let [key, rarity, length] = [0, 0, 0];
  for (let at = 0; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at);
    const isPlain = unit < LAST_ASCII && unit !== APOSTROPHE;
    length = isPlain ? length + 1 : 0;
    key = ((key << BITS) | (unit & UNIT)) & ALL;
    // the ranks of the last three letters, each in a digit of its own
    rarity = ((rarity << BITS) | (RARITY[unit & UNIT] as number)) & ALL;
    const sum = (rarity & UNIT) + ((rarity >> BITS) & UNIT) + (rarity >> (2 * BITS));
    if (length < GROUP || sum <= best) continue;
    best = sum;
    found = key;
  }
  if (best < 0) throw new Error(`no three plain letters in ${JSON.stringify(phrase)}`);
  return found;
}
