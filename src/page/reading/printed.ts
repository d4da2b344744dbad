/** Back from the text that the stages read to the page as it is printed: each span to the same words there. */
import type { Block, Edit, Names, Page, Printed, Segmentation, Span, Utterance } from "../../shapes.js";
import { Class, classOf } from "../../text/classes.js";
import { skipSpace, trimEnd } from "../../text/spaces.js";
import { CARRIAGE_RETURN, LINE_END } from "../../text/units.js";
import { behindUnit, printedEnd, printedStart } from "./changes.js";

/** What the stages found on a page, by its spans. */
interface Findings {
  readonly page: Page;
  readonly segmentation: Segmentation;
  readonly names: Names;
  readonly utterances: readonly Utterance[];
}

/** The page's text as it is printed. */
export function textAsPrinted({ text, printed }: Pick<Page, "text" | "printed">): string {
  return printed ? textAsPrinted(printed) : text;
}

/** The findings with their spans in the page as it is printed; the same where the stages read just that. */
export function asPrinted<Found extends Findings>(found: Found): Found {
  const { page } = found;
  return page.printed ? asPrinted(oneBack(found, page.printed)) : found;
}

/** The findings in what the text was made from. */
function oneBack<Found extends Findings>(found: Found, printed: Printed): Found {
  const { page, segmentation, names, utterances } = found;
  const { edits } = printed;
  const moved: Move = (part) => ({ ...part, start: printedStart(edits, part), end: printedEnd(edits, part) });
  const back = { read: page.text, printed: printed.text, edits };
  const tiled: Move = (part) => ({ ...part, start: tileStart(back, part), end: tileEnd(back, part) });
  return {
    ...found,
    page: {
      ...page,
      text: printed.text,
      printed: printed.printed,
      blocks: page.blocks.map(tiled).map(movedLinks(moved)),
    },
    segmentation: movedSegmentation(segmentation, moved, tiled),
    names: movedNames(names, moved),
    utterances: utterances.map(moved),
  };
}

type Move = <Part extends Span>(part: Part) => Part;

function movedLinks(moved: Move): (block: Block) => Block {
  return (block) => {
    const { markup } = block;
    return markup ? { ...block, markup: { ...markup, links: markup.links.map(moved) } } : block;
  };
}

function movedSegmentation(
  { segments, linkLists, credits, dateline }: Segmentation,
  moved: Move,
  tiled: Move,
): Segmentation {
  return {
    segments: segments.map(tiled),
    linkLists: linkLists.map((list) => ({
      ...tiled(list),
      heading: list.heading && moved(list.heading),
      items: list.items.map(moved),
    })),
    credits: credits.map(tiled),
    dateline: dateline && {
      ...moved(dateline),
      publisher: dateline.publisher && moved(dateline.publisher),
      place: dateline.place && moved(dateline.place),
    },
  };
}

function movedNames(names: Names, moved: Move): Names {
  const inPlace = (entity: Names["people"][number]): typeof entity => ({
    ...entity,
    mentions: entity.mentions.map(moved),
  });
  return { ...names, people: names.people.map(inPlace), organizations: names.organizations.map(inPlace) };
}

/** A text that is read beside the one that it was made from. */
interface Back {
  readonly read: string;
  readonly printed: string;
  readonly edits: readonly Edit[];
}

/** What was left out between a line and a segment that opens the next belongs to the segment, so that nothing is lost. */
function tileStart({ read, printed, edits }: Back, { start }: Span): number {
  let at = start;
  while (at > 0 && isSpace(read, at - 1) && !endsLine(read, at - 1)) at--;
  const isFirst = at === 0;
  const from = isFirst ? 0 : behindUnit(edits, (endsLine(read, at - 1) ? at : start) - 1);
  return skipSpace(printed, from);
}

/** What was left out between a segment and the end of its line, or that of blank lines behind it, belongs to the segment. */
function tileEnd({ read, printed, edits }: Back, part: Span): number {
  const end = printedEnd(edits, part);
  let [at, lineEnd] = [part.end, -1];
  for (; at < read.length && isSpace(read, at); at++) if (endsLine(read, at)) lineEnd = at;
  if (at === read.length) return trimEnd(printed, end, printed.length);
  return lineEnd < 0 ? end : trimEnd(printed, end, behindUnit(edits, lineEnd));
}

function isSpace(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === Class.SPACE;
}

function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === LINE_END || unit === CARRIAGE_RETURN;
}
