/** Back from the text that the stages read to the page as it is printed: each span to the same words there. */
import type {
  Block,
  Edit,
  ListItem,
  Names,
  Page,
  Printed,
  Segment,
  Segmentation,
  Span,
  Utterance,
} from "../../shapes.js";
import { isSpaceAt, skipSpace, trimEnd } from "../../text/spaces.js";
import { CARRIAGE_RETURN, LINE_END } from "../../text/units.js";
import { absolute } from "../addresses.js";
import { addressBehind } from "../markdown/signs.js";
import { behindUnit, editsBetween, printedEnd, printedStart } from "./changes.js";

const APART = "printed around the lines by a program";

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
  const moved: Move = (part) => at(part, printedStart(edits, part), printedEnd(edits, part));
  const back = { read: page.text, printed: printed.text, edits };
  const apart = edits.filter(({ isApart }) => isApart);
  const tiled: Move = (part) => at(part, tileStart(back, part, apart), tileEnd(back, part, apart));
  const joined: Move = (part) => at(part, tileStart(back, part, []), tileEnd(back, part, []));
  return {
    ...found,
    page: {
      ...page,
      text: printed.text,
      printed: printed.printed,
      blocks: page.blocks.map(tiled).map(movedLinks(moved)),
    },
    segmentation: movedSegmentation(segmentation, { moved, tiled, joined, printed: printed.text, base: page.url }),
    names: movedNames(names, moved),
    utterances: utterances.map(moved),
  };
}

type Move = <Part extends Span>(part: Part) => Part;

/** The part at another place. Its fields are set behind the copy: named in it, each of them costs V8 a slow look-up. */
function at<Part extends Span>(part: Part, start: number, end: number): Part {
  const copy = { ...part };
  const place: { start: number; end: number } = copy;
  place.start = start;
  place.end = end;
  return copy;
}

function movedLinks(moved: Move): (block: Block) => Block {
  return (block) => {
    const { markup } = block;
    return markup ? { ...block, markup: { ...markup, links: markup.links.map(moved) } } : block;
  };
}

interface Moves {
  readonly moved: Move;
  /** With what was left out around it in its lines, but for what stands apart; `joined` also with that. */
  readonly tiled: Move;
  readonly joined: Move;
  /** The text into which they move. */
  readonly printed: string;
  /** The page's own address. */
  readonly base: string | null;
}

/** The item with the address that a Markdown page prints behind its words. */
function withAddress(item: ListItem, printed: string, base: string | null): ListItem {
  const address = item.url === null ? addressBehind(printed, item.end) : null;
  return address === null ? item : { ...item, url: absolute(address, base) };
}

function movedSegmentation(
  { segments, linkLists, credits, dateline }: Segmentation,
  { moved, tiled, joined, printed, base }: Moves,
): Segmentation {
  const tiles = segments.map(tiled);
  return {
    segments: withApart(tiles, printed),
    linkLists: linkLists.map((list) => ({
      ...tiled(list),
      heading: list.heading && moved(list.heading),
      items: list.items.map((item) => withAddress(moved(item), printed, base)),
    })),
    credits: within(
      tiles.filter(({ kind }) => kind === "byline"),
      credits.map(joined),
    ),
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

/** What was left out between a line and a segment that opens the next belongs to the segment, but for what stands `apart`. */
function tileStart({ read, printed, edits }: Back, { start }: Span, apart: readonly Edit[]): number {
  let at = start;
  while (at > 0 && isSpaceAt(read, at - 1) && !endsLine(read, at - 1)) at--;
  const last = editsBetween(apart, { start: at, end: start }).at(-1);
  if (last) return skipSpace(printed, last.end);
  if (at === 0) return skipSpace(printed, 0);
  return skipSpace(printed, behindUnit(edits, (endsLine(read, at - 1) ? at : start) - 1));
}

/** What was left out, or printed for blanks, between a segment and the end of its line, or of blank lines behind it, belongs to it too. */
function tileEnd({ read, printed, edits }: Back, part: Span, apart: readonly Edit[]): number {
  const end = printedEnd(edits, part);
  let [at, last] = [part.end, -1];
  for (; at < read.length && isSpaceAt(read, at); at++)
    if (last < 0 || !endsLine(read, last) || endsLine(read, at)) last = at;
  const [first] = editsBetween(apart, { start: part.end, end: at });
  if (first) return trimEnd(printed, end, first.start);
  if (at === read.length) return trimEnd(printed, end, printed.length);
  return last < 0 ? end : trimEnd(printed, end, behindUnit(edits, last));
}

/** Credits, which tile the bylines with all that stands between them, without what stands apart from the bylines. */
function within<Part extends Span>(bylines: readonly Span[], credits: readonly Part[]): Part[] {
  let at = 0;
  return credits.map((credit) => {
    while (at + 1 < bylines.length && (bylines[at + 1]?.start ?? 0) < credit.end) at++;
    const { start, end } = bylines[at] ?? credit;
    return { ...credit, start: Math.max(start, credit.start), end: Math.min(end, credit.end) };
  });
}

/** What stands apart from the segments before and behind it, as a segment of its own. */
function withApart(segments: readonly Segment[], printed: string): Segment[] {
  const all: Segment[] = [];
  let from = 0;
  const fill = (until: number): void => {
    const start = skipSpace(printed, from, until);
    if (start < until) all.push({ start, end: trimEnd(printed, start, until), kind: "other", reason: APART });
  };
  for (const segment of segments) {
    fill(segment.start);
    all.push(segment);
    from = segment.end;
  }
  fill(printed.length);
  return all;
}

function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === LINE_END || unit === CARRIAGE_RETURN;
}
