/** Back from the text that the stages read to the page as it is printed: each span to the same words there. */
import type { Gap, Names, Page, Segmentation, Span, Utterance } from "../../shapes.js";
import { skipSpace } from "../../text/spaces.js";

/** What the stages found on a page, by its spans. */
interface Findings {
  readonly page: Page;
  readonly segmentation: Segmentation;
  readonly names: Names;
  readonly utterances: readonly Utterance[];
}

/** The findings with their spans in the page as it is printed; the same where the stages read just that. */
export function asPrinted<Found extends Findings>(found: Found): Found {
  const { page, segmentation, names, utterances } = found;
  if (!page.printed) return found;
  const { text, gaps } = page.printed;
  const moved: Move = (part) => ({ ...part, start: startOf(gaps, part), end: endOf(gaps, part) });
  const tiled: Move = (part) => ({ ...part, start: tileStart(text, gaps, part), end: endOf(gaps, part) });
  return {
    ...found,
    page: { ...page, text, printed: null, blocks: page.blocks.map(tiled) },
    segmentation: movedSegmentation(segmentation, moved, tiled),
    names: movedNames(names, moved),
    utterances: utterances.map(moved),
  };
}

type Move = <Part extends Span>(part: Part) => Part;

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

function startOf(gaps: readonly Gap[], { start }: Span): number {
  return offsetOf(gaps, start, start);
}

/** A span that ends where something was left out does not hold it. */
function endOf(gaps: readonly Gap[], { start, end }: Span): number {
  return end > start ? offsetOf(gaps, end - 1, end - 1) + 1 : startOf(gaps, { start, end });
}

/** What was left out right before a segment belongs to it, so that nothing is lost; but not the line's end. */
function tileStart(text: string, gaps: readonly Gap[], { start }: Span): number {
  return skipSpace(text, offsetOf(gaps, start, start - 1));
}

/** Where an offset lies on the page: so far behind the last gap that is no further than `last`. */
function offsetOf(gaps: readonly Gap[], offset: number, last: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.at ?? 0) <= last) low = middle + 1;
    else high = middle;
  }
  const gap = gaps[low - 1];
  return gap ? gap.printed + offset - gap.at : offset;
}
