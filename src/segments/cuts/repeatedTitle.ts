/** Where a title ends that stands twice before its story in one block: "Harga Cabai Turun Harga Cabai Turun Sumberan - …". */
import type { Span } from "../../shapes.js";
import { Class, classOf } from "../../text/classes.js";
import { trimEnd } from "../../text/spaces.js";

/** The title's length, and of what is compared first. */
const SHORTEST_TITLE = 20;
const LONGEST_TITLE = 150;
/** A story so much longer than its title follows. */
const SHORTEST_STORY = 200;
/** What opens the story, or the line of the desk above it. */
const OPENS: ReadonlySet<number> = new Set([Class.UPPER, Class.QUOTE, Class.DIGIT]);

/** Where the title and its copy end; null where no title stands twice. */
export function repeatedTitle(text: string, { start, end }: Span): { first: number; second: number } | null {
  if (end - start < 2 * SHORTEST_TITLE + SHORTEST_STORY) return null;
  const head = text.slice(start, start + SHORTEST_TITLE);
  const near = text.slice(start, start + LONGEST_TITLE + SHORTEST_TITLE);
  const length = near.indexOf(head, SHORTEST_TITLE);
  if (length < 0) return null;
  const first = start + length;
  const title = text.slice(start, trimEnd(text, start, first));
  const second = first + title.length;
  // a sentence that stands twice is a refrain
  if (title.endsWith(".") || !text.startsWith(title, first) || end - second < SHORTEST_STORY) return null;
  return classOf(text.charCodeAt(second)) === Class.SPACE && OPENS.has(classOf(text.charCodeAt(second + 1)))
    ? { first, second }
    : null;
}
