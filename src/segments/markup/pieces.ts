/** Blocks → lines. A heading may hold a kicker beside the title: "Flood in the north | Ten villages cut off" is cut where the metadata says so. */
import type { Block, Metadata, Page } from "../../shapes.js";
import type { Piece } from "../split.js";

/** Longer headings are no titles. */
const LONGEST_HEADING = 300;
/** A title of fewer characters may end a heading by chance. */
const SHORTEST_TITLE = 20;
const HEADING = /^h[1-3]$/;
const SPACE = /\s/;

/** The lines of an HTML page: its blocks as they are shown, headings cut before a title that they end with. */
export function markupPieces({ text, blocks }: Page, { headlines }: Metadata): Piece[] {
  const titles = headlines.filter(({ length }) => length >= SHORTEST_TITLE);
  return blocks.flatMap((block, index) => {
    const piece: Piece = { start: block.start, end: block.end, block: index, hint: "none" };
    const cut = titles.length > 0 && isHeading(block) ? cutOf(text, piece, titles) : null;
    if (cut === null) return [piece];
    let end = cut;
    while (end > piece.start && SPACE.test(text.charAt(end - 1))) end--;
    return end > piece.start
      ? [
          { ...piece, end },
          { ...piece, start: cut },
        ]
      : [piece];
  });
}

function isHeading(block: Block): boolean {
  const container = block.markup?.container;
  return container !== undefined && (HEADING.test(container.tag) || HEADING.test(container.parent?.tag ?? ""));
}

/** Where the title begins; null where the heading is the title or ends otherwise. */
function cutOf(text: string, { start, end }: Piece, titles: readonly string[]): number | null {
  if (end - start > LONGEST_HEADING) return null;
  const heading = text.slice(start, end);
  if (titles.includes(heading)) return null;
  const title = titles.find((one) => heading.endsWith(one));
  return title === undefined || title.length === heading.length ? null : end - title.length;
}
