/** What stands in a page's columns beside the story: counts glued to their buttons, a pager's arrows. */
import { Class } from "../text/classes.js";
import type { Line } from "./lines.js";

/** A count and two words, each with its capital. */
const GLUED_COUNT = /^\d[\d.,]*[kKmM]?(?:\p{Lu}\p{Ll}{2,}){2}$/u;
const LONGEST_COUNT = 40;
/** An arrow back: one onwards may be a bullet. */
const BACK = /^[«»‹›<>\s]*[«‹<][«»‹›<>\s]*$/;
const LONGEST_PAGER = 8;

interface Beside {
  readonly kind: "navigation" | "share";
  readonly isStrong: true;
  readonly reason: string;
}

/** What the line's form says of it; null where it says nothing. */
export function ofSidebar(text: string, line: Line): Beside | null {
  if (isGluedCount(text, line)) return { kind: "share", isStrong: true, reason: "a count glued to its buttons" };
  if (isPager(text, line)) return { kind: "navigation", isStrong: true, reason: "arrows alone" };
  return null;
}

/** "87,952FollowersFollow" */
function isGluedCount(text: string, { opens, content, end }: Line): boolean {
  return opens === Class.DIGIT && end - content <= LONGEST_COUNT && GLUED_COUNT.test(text.slice(content, end));
}

/** "‹ ›" */
function isPager(text: string, { words, start, end }: Line): boolean {
  return words === 0 && end - start <= LONGEST_PAGER && BACK.test(text.slice(start, end));
}
