/** What the letters of a word tell: the name of a place, an office with a territory, who does something. */
import type { NameWords } from "../../languages/nameWords.js";
import type { Words } from "../../text/words.js";
import type { Token } from "./tokens.js";

/** Letters that make what begins or ends so a name of its own: "Purwosari", no "Sari". */
export const SHORTEST_SHAPED = 6;

export function isShapedAsPlace(
  { start, end }: Token,
  { text }: Words,
  { placeOpenings, placeEndings }: NameWords,
): boolean {
  if (end - start < SHORTEST_SHAPED) return false;
  const word = text.slice(start, end).toLowerCase();
  return placeOpenings.some((one) => word.startsWith(one)) || placeEndings.some((one) => word.endsWith(one));
}

/** What is left of a word for who does something without its beginning or its end. */
const STEM = /^\p{L}{3,}$/u;

/** "penggulat", "wartawan": whether a word is formed as words for who does something are; "komika" is of the lists. */
export function isShapedAsAgent(
  { start, end }: Token,
  { text }: Words,
  { agentOpenings, agentEndings }: NameWords,
): boolean {
  const word = text.slice(start, end);
  return (
    agentOpenings.some((one) => word.startsWith(one) && STEM.test(word.slice(one.length))) ||
    agentEndings.some((one) => word.endsWith(one) && STEM.test(word.slice(0, -one.length)))
  );
}

/** Whether the text before `end` closes with that word, in small letters. */
export function endsInWord(text: string, end: number, word: string): boolean {
  const before = text.charAt(end - word.length - 1);
  return text.slice(end - word.length, end).toLowerCase() === word && before.trim() === "";
}
