/** "Defense - 1h 32m ago", "Nasional | 5 jam lalu": how old a title is, which a list prints below it. */
import { neutral } from "../languages/neutral.js";
import type { Line } from "./lines.js";

/** Words of the longest section with an age behind it. */
const MOST_WORDS = 9;
const { ages } = neutral.boilerplate;
/** Characters before the last word that are looked at: three counts with their units and the sign before them. */
const REACH = 48;
/** "53m ", "1h 32m ", "1 jam 32 menit " up to the sign that stands before it, the line's beginning or a wide gap. */
const COUNTS = /(?:^|[-–—|•·/(]\s?|\s\s)(?:\d{1,3}\s?\p{L}{1,10}\s){1,3}$/u;

/** Whether the line is an age, alone or behind the name of a section. */
export function isAge(text: string, { content, end, words, digits }: Line): boolean {
  if (words > MOST_WORDS || digits === 0) return false;
  const tail = text.slice(Math.max(content, end - REACH), end).toLowerCase();
  const word = ages.find((one) => tail.endsWith(` ${one}`));
  return word !== undefined && COUNTS.test(tail.slice(0, tail.length - word.length));
}
