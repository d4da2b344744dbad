/** Pages that print their speech in single marks, as British books do: 'so', he said. */
import { CAPITAL, IS_SYMBOL, type Words } from "../../text/words.js";
import { findMarks, type Mark, type MarkRules, TWO_SINGLES } from "./marks.js";

/** What a single mark that closes speech stands behind. */
const BEFORE_CLOSING: ReadonlySet<string> = new Set([",", ".", "?", "!", "…"]);
const COMMA = ",";
/** What brings in speech, and the characters it takes with the blank behind it. */
const LEADS: ReadonlySet<string> = new Set([":", ","]);
const LEAD_REACH = 2;
/** Words between the comma and the verb of who says it: ", Nina Vale, mayor of Aster, said". */
const LONGEST_SOURCE = 12;

/** Whether the words' speech stands in single marks: no other ones open any outside of it, and one of them closes speech. */
export function speaksInSingles(words: Words, rules: MarkRules): boolean {
  const marks = findMarks(words, { from: 0, to: words.count }, rules);
  const opening = marks.filter(({ look, family }) => look === "open" && family !== "lost");
  const singles = opening.filter(({ family }) => family === "single");
  if (singles.length === 0 || areFew(marks)) return false;
  const inner = innerDoubles(words, marks);
  const typed = opening.filter(({ start, end }) => words.text.slice(start, end) === TWO_SINGLES);
  if (singles.length + typed.length + inner < opening.length || singles.length <= typed.length) return false;
  return marks.slice(marks.indexOf(singles[0] as Mark)).some((mark) => closesSpeech(words, mark, rules));
}

/** Double marks outnumber them, whichever way these look: `."Kami siap,"` opens none that is sure. */
function areFew(marks: readonly Mark[]): boolean {
  const doubles = marks.filter(({ family }) => family === "double").length;
  return doubles > marks.filter(({ family }) => family === "single").length;
}

/** `She added: 'Her dad told her "He is home".` : how many double marks open what is quoted inside speech in single ones. */
function innerDoubles({ text }: Words, marks: readonly Mark[]): number {
  let inner = 0;
  let isInside = false;
  let paragraphEnd = 0;
  for (const { start, end, family, look } of marks) {
    if (start >= paragraphEnd) {
      isInside = family === "single" && look === "open" && text.slice(paragraphEnd, start).trim() === "";
      paragraphEnd = endOfLine(text, end);
    }
    if (family === "double" && isInside && look === "open") inner++;
    if (family !== "single") continue;
    if (look === "open") isInside ||= LEADS.has(text.slice(Math.max(0, start - LEAD_REACH), start).trim());
    else if (BEFORE_CLOSING.has(text.charAt(start - 1))) isInside = false;
  }
  return inner;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** 'We are ready,' said he; 'We are ready', he said: a comma or a stop stands before it, or a comma behind, and a cue before any other sign. */
function closesSpeech(words: Words, { family, look, start, next }: Mark, { isCue }: MarkRules): boolean {
  if (family !== "single" || look !== "close") return false;
  if (BEFORE_CLOSING.has(words.text.charAt(start - 1))) return true;
  if (!isComma(words, next)) return false;
  const isNamed = ((words.flags[next + 1] ?? 0) & CAPITAL) !== 0; // "', which officials say", "', her first song, and said"
  for (let at = next + 1; at <= Math.min(next + (isNamed ? LONGEST_SOURCE : 2), words.count - 1); at++) {
    if (isCue(at)) return true;
    if ((words.flags[at] ?? 0) & IS_SYMBOL && !isComma(words, at)) return false;
  }
  return false;
}

function isComma({ text, flags, starts }: Words, at: number): boolean {
  return ((flags[at] ?? 0) & IS_SYMBOL) !== 0 && text.charAt(starts[at] ?? 0) === COMMA;
}
