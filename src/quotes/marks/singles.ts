/** Pages that print their speech in single marks, as British books do: 'so', he said. */
import { IS_SYMBOL, type Words } from "../../text/words.js";
import { findMarks, type Mark, type MarkRules, TWO_SINGLES } from "./marks.js";

/** What a single mark that closes speech stands behind. */
const BEFORE_CLOSING: ReadonlySet<string> = new Set([",", ".", "?", "!", "…"]);
const COMMA = ",";

/** Whether the words' speech stands in single marks: no other ones open any, and one of them closes speech. */
export function speaksInSingles(words: Words, rules: MarkRules): boolean {
  const marks = findMarks(words, { from: 0, to: words.count }, rules);
  const opening = marks.filter(({ look, family }) => look === "open" && family !== "lost");
  const singles = opening.filter(({ family }) => family === "single");
  const typed = opening.filter(({ start, end }) => words.text.slice(start, end) === TWO_SINGLES);
  if (singles.length + typed.length < opening.length || singles.length <= typed.length) return false;
  return marks.slice(marks.indexOf(singles[0] as Mark)).some((mark) => closesSpeech(words, mark, rules));
}

/** 'We are ready,' said he: a comma or a stop stands before it, or a comma and a cue behind. */
function closesSpeech(words: Words, { family, look, start, next }: Mark, { isCue }: MarkRules): boolean {
  if (family !== "single" || look !== "close") return false;
  if (BEFORE_CLOSING.has(words.text.charAt(start - 1))) return true;
  const isComma = ((words.flags[next] ?? 0) & IS_SYMBOL) !== 0 && words.text.charAt(words.starts[next] ?? 0) === COMMA;
  return isComma && isCue(next + 1);
}
