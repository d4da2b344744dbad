/** What the letters of a word tell: the name of a place, an office with a territory, who does something. */
import type { NameWords } from "../../languages/language.js";
import type { Words } from "../../text/words.js";
import type { Token } from "./tokens.js";

/** Words for people in Indonesian and Malay: pe- with what it does to the next letter, -wan, -wati; "komika" is of the lists. */
export const AGENT_SHAPE =
  /^(?:(?:pemb|pend|penj|penc|peny|pengg|pengh|pengk)\p{L}{3,}|\p{L}{3,}(?:wan|wati|kus|tor|olog))$/u;

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

/** Whether the text before `end` closes with that word, in small letters. */
export function endsInWord(text: string, end: number, word: string): boolean {
  const before = text.charAt(end - word.length - 1);
  return text.slice(end - word.length, end).toLowerCase() === word && before.trim() === "";
}
