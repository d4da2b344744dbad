/** A long piece of a page on one line behind a list or an insert that was cut out of it: the story goes on. */
import type { Described } from "./describe.js";
import { isLongProse, type Line } from "./lines.js";
import { State } from "./states/decode.js";

/** Pieces between the story and where it goes on, and their words: a heading with its titles, an insert. */
const MOST_BETWEEN = 12;
const MOST_TITLE_WORDS = 40;

/** Gives the story such pieces, and what stands between to the inserts; `states` are changed. */
export function keepLongProse({ lines, evidence }: Described, states: Uint8Array): void {
  let last = states.lastIndexOf(State.BODY);
  const block = lines[last]?.block;
  for (let at = last + 1; last >= 0 && at <= last + 1 + MOST_BETWEEN; at++) {
    const line = lines[at];
    if (line?.block !== block) return;
    if (!evidence[at] && isStory(line)) {
      states.fill(State.INSERT, last + 1, at);
      states[at] = State.BODY;
      last = at;
    } else if ((line?.words ?? 0) > MOST_TITLE_WORDS) return;
  }
}

function isStory(line: Line | undefined): boolean {
  return line !== undefined && line.hint === "none" && isLongProse(line);
}
