/** Finds the name of which another is a variant without comparing it to every name: pages of any length take linear time. */
import { isVariant, SHORTEST_BOUND } from "./nameVariants.js";

/** Letters that a word shares at its beginning or end with each word that it may be a misspelt or a cut form of. */
const SHARED = SHORTEST_BOUND;
/** Letters of each of two parts that a form drawn together shows at least, of the first one where it gives its initial only. */
const PART = 2;
const INITIAL = 1;

/** Names, each as its words in small letters, numbered in the order in which they were added. */
export class NameIndex {
  private readonly names: (readonly string[])[] = [];
  /** Under each key the names that have it, in order. */
  private readonly byKey = new Map<string, number[]>();

  add(words: readonly string[]): void {
    const number = this.names.push(words) - 1;
    words.forEach((word, index) => {
      this.note(wholeKey(word), number);
      this.note(startKey(word), number);
      this.note(endKey(word), number);
      const next = words[index + 1];
      if (next === undefined) return;
      this.note(pairKey(word.slice(0, PART), next), number);
      this.note(pairKey(word.slice(0, INITIAL), next), number);
    });
  }

  /** The number of the first name of which `form` is a variant; -1 where there is none. */
  firstVariant(form: readonly string[]): number {
    let best = this.names.length;
    for (const key of keysOf(form)) {
      for (const number of this.byKey.get(key) ?? []) {
        if (number >= best) break;
        if (isVariant(form, this.names[number] ?? [])) best = number;
      }
    }
    return best < this.names.length ? best : -1;
  }

  private note(key: string, number: number): void {
    const numbers = this.byKey.get(key);
    if (!numbers) this.byKey.set(key, [number]);
    else if (numbers[numbers.length - 1] !== number) numbers.push(number);
  }
}

/** Keys of which every name has one that `form` can be a variant of. */
function keysOf(form: readonly string[]): Set<string> {
  const [word, second] = form;
  if (word === undefined) return new Set();
  if (second !== undefined) return new Set([wholeKey(word), wholeKey(second)]);
  const keys = new Set([startKey(word), endKey(word), pairKey(word.slice(0, INITIAL), word.slice(INITIAL))]);
  for (let cut = PART; cut <= word.length - PART; cut++) keys.add(pairKey(word.slice(0, PART), word.slice(cut)));
  return keys;
}

function wholeKey(word: string): string {
  return `=${word}`;
}

function startKey(word: string): string {
  return `<${word.slice(0, SHARED)}`;
}

function endKey(word: string): string {
  return `>${word.slice(-SHARED)}`;
}

/** How a first part begins, and two letters of the second. */
function pairKey(start: string, second: string): string {
  return `${start} ${second.slice(0, PART)}`;
}
