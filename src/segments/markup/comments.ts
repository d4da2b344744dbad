/** The readers' comments of an HTML page: all that stands below the story in an element that is named for them. */
import { State } from "../states/decode.js";
import { TOPIC_NAMES } from "./hints.js";
import type { Outline } from "./outline.js";

const COMMENTS = 1 << TOPIC_NAMES.indexOf("comments");

/** Which lines are comments, by their index. An element that holds a line of the story, or the title, is none of comments. */
export function commentLines(
  { nodes, ofLine }: Outline,
  { states, headline }: { states: Uint8Array; headline: number | null },
): (index: number) => boolean {
  const last = states.lastIndexOf(State.BODY);
  if (last < 0 || nodes.every(({ topics }) => (topics & COMMENTS) === 0)) return () => false;
  const isStory = new Uint8Array(nodes.length);
  ofLine.forEach((own, index) => {
    if (states[index] !== State.BODY && index !== headline) return;
    for (let node: typeof own | null = own; node !== null && !isStory[node.index]; node = node.parent)
      isStory[node.index] = 1;
  });
  const isComment = new Uint8Array(nodes.length);
  for (const { index, parent, topics } of nodes) {
    const isInside = parent !== null && isComment[parent.index] === 1;
    isComment[index] = isInside || ((topics & COMMENTS) !== 0 && !isStory[index]) ? 1 : 0;
  }
  return (index) => index > last && isComment[ofLine[index]?.index ?? -1] === 1;
}
