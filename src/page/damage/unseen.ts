/** Marks without width that tell where a word may break: "Kementeri\u00adan", "\u200bRini". */
import { type Change, leaveOut } from "../reading/changes.js";

const UNSEEN = /[\u00ad\u200b\u2060]/;
/** Right before a letter or a digit. What stands elsewhere stays a sign of its own, so that a line of nothing else is not lost. */
const BEFORE_WORDS = /[\u00ad\u200b\u2060]{1,8}(?=[\p{L}\p{N}])/gu;

/** Where they stand inside and before words, in order. */
export function unseenIn(text: string): Change[] {
  if (!UNSEEN.test(text)) return [];
  return Array.from(text.matchAll(BEFORE_WORDS), ({ index, 0: marks }) =>
    leaveOut({ start: index, end: index + marks.length }),
  );
}
