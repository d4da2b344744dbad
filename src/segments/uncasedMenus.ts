/** Menus and titles around a story in a script without capitals, which tell the line model elsewhere what a menu is. */
import { Class } from "../text/classes.js";
import type { Described } from "./describe.js";
import { endsSentence, type Line } from "./lines.js";
import { State } from "./states/decode.js";

/** Lines without a sentence in a row that are a menu or a list of titles, and their characters on average. */
const LEAST_MENU = 8;
const MOST_CHARACTERS = 40;
/** What stands behind a menu is the story's too where its sentences have this share of those of the longest stretch. */
const LEAST_SHARE = 0.25;

/** Lines between two menus; `size` is the characters of their sentences. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** Takes menus from both ends of the story, and what stands beyond them; `states` are changed. */
export function endBeforeUncasedMenus({ lines }: Described, states: Uint8Array): void {
  if (!isUncased(lines)) return;
  const [first, last] = [states.indexOf(State.BODY), states.lastIndexOf(State.BODY)];
  if (last - first < LEAST_MENU) return;
  const stretches = stretchesOf(lines, first, last + 1);
  const longest = stretches.reduce((most, { size }) => Math.max(most, size), 0);
  const story = stretches.filter(({ size }) => size > longest * LEAST_SHARE);
  const [begin, end] = [story[0]?.from ?? first, story.at(-1)?.to ?? last + 1];
  for (let at = first; at <= last; at++) {
    if (states[at] === State.BODY && (at < begin || at >= end)) states[at] = at < begin ? State.BEFORE : State.AFTER;
  }
}

/** More lines open with a letter that has no capitals than with one that has. */
function isUncased(lines: readonly Line[]): boolean {
  let [uncased, cased] = [0, 0];
  for (const { opens } of lines) {
    if (opens === Class.LETTER) uncased++;
    else if (opens === Class.UPPER || opens === Class.LOWER) cased++;
  }
  return uncased > cased;
}

/** The stretches of lines `[from, to)`, each from its first sentence to its last. */
function stretchesOf(lines: readonly Line[], from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let [start, end, size] = [from, from, 0];
  for (let at = from; at <= to; at++) {
    const line = lines[at];
    const isSentence = at < to && line !== undefined && endsSentence(line);
    if (at < to && !isSentence) continue;
    if (isMenu(lines, end, at)) {
      if (size > 0) stretches.push({ from: start, to: end, size });
      [start, size] = [at, 0];
    }
    size += isSentence ? line.end - line.start : 0;
    end = at + 1;
  }
  if (size > 0) stretches.push({ from: start, to, size });
  return stretches;
}

/** Many short lines, none of which ends as a sentence. */
function isMenu(lines: readonly Line[], from: number, to: number): boolean {
  if (to - from < LEAST_MENU) return false;
  let characters = 0;
  for (let at = from; at < to; at++) characters += (lines[at]?.end ?? 0) - (lines[at]?.start ?? 0);
  return characters <= (to - from) * MOST_CHARACTERS;
}
