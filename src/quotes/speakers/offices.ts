/** Whether two wordings are one office, where people have offices of their own: "Kabid Humas" and "Kepala Bidang Humas Polda Riau". */
import { nameWords } from "./nameForms.js";

/** Letters of an office drawn together, and of its parts: "Kades", "Kapolresta". */
const SHORTEST_DRAWN = 4;
const LONGEST_DRAWN = 11;
const SHORTEST_PART = 2;
/** Letters of a word before an office that makes it another's: "Wakil", and no "Plt". */
const SHORTEST_DEPUTY = 5;

/** Whether an office without a name may be the one that somebody was named with; both as words in small letters. */
export function isSameOffice(words: readonly string[], known: readonly string[]): boolean {
  const [first = "", head = ""] = [words[0], known[0]];
  if (first === head && includesAll(words, known)) return true;
  if (drawnParts(first, known) > 0) return includesAll(known, words.slice(1));
  const parts = drawnParts(head, words);
  return parts > 0 && includesAll(known, words.slice(parts));
}

/** "Gubernur" is no "Wakil Gubernur": whether a word with a capital stands before the office inside the role. */
export function isDeputys(printed: string, role: string): boolean {
  const [head] = nameWords(printed);
  const words = role.split(" ");
  const before = words[words.findIndex((word) => word.toLowerCase() === head) - 1] ?? "";
  return before.length >= SHORTEST_DEPUTY && before.charAt(0) !== before.charAt(0).toLowerCase();
}

/** "kadinkes" of "kepala dinas kesehatan": how many words, from the first on, it is drawn from; 0 where it is not. */
function drawnParts(drawn: string, words: readonly string[]): number {
  if (drawn.length < SHORTEST_DRAWN || drawn.length > LONGEST_DRAWN || drawn.charAt(0) !== words[0]?.charAt(0))
    return 0;
  const parts = partsOf(drawn, words, 0);
  return parts > 1 ? parts : 0;
}

/** Each part's letters stand in its word, in their order; in time bounded by the length of the drawn word. */
function partsOf(drawn: string, words: readonly string[], at: number): number {
  const word = words[at];
  if (drawn === "" || word === undefined) return drawn === "" ? at : 0;
  for (let cut = Math.min(drawn.length, word.length); cut >= SHORTEST_PART; cut--) {
    const parts = standsIn(drawn.slice(0, cut), word) ? partsOf(drawn.slice(cut), words, at + 1) : 0;
    if (parts > 0) return parts;
  }
  return 0;
}

function standsIn(letters: string, word: string): boolean {
  let next = 0;
  for (let at = 0; at < word.length && next < letters.length; at++) if (word[at] === letters[next]) next++;
  return next === letters.length;
}

function includesAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
}
