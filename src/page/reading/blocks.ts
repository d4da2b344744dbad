/** Readings of a page that is in blocks already. */
import type { Block, Edit, Page, Printed, Span } from "../../shapes.js";
import { skipSpace, trimEnd } from "../../text/spaces.js";
import { readAt } from "./changes.js";
import { type Reading, readThrough } from "./reading.js";

/** The page through all `readings`, with its blocks and their links where they are read. */
export function readBlocks(page: Page, readings: readonly Reading[]): Page {
  const read = readThrough(page.text, readings);
  if (!read.printed) return page;
  const steps = stepsTo(read.printed);
  const moved = <Piece extends Span>(part: Piece): Piece => {
    const [from, to] = steps.reduce(([a, b], edits) => [readAt(edits, a), readAt(edits, b)], [part.start, part.end]);
    const start = skipSpace(read.text, from, to);
    return { ...part, start, end: trimEnd(read.text, start, to) };
  };
  return { ...page, ...read, blocks: page.blocks.map((block) => movedBlock(block, moved)).filter(isFilled) };
}

function movedBlock(block: Block, moved: <Piece extends Span>(part: Piece) => Piece): Block {
  const { markup } = block;
  const links = markup?.links.map(moved).filter(isFilled) ?? [];
  const parts = markup?.parts.map(moved).filter(isFilled) ?? [];
  return { ...moved(block), markup: markup && { ...markup, links, parts } };
}

function isFilled({ start, end }: Span): boolean {
  return end > start;
}

/** The edits of each reading, the first of which was made from the page itself. */
function stepsTo(printed: Printed): (readonly Edit[])[] {
  return printed.printed ? [...stepsTo(printed.printed), printed.edits] : [printed.edits];
}
