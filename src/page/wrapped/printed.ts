/** Back from the text that the stages read to the page as it is printed: each span to the same words there. */
import type { Gap, Names, Page, Segmentation, Span, Utterance } from "../../shapes.js";

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
  const moved = <Part extends Span>(part: Part): Part => ({ ...part, ...placeOf(gaps, part) });
  return {
    ...found,
    page: { ...page, text, printed: null, blocks: page.blocks.map(moved) },
    segmentation: movedSegmentation(segmentation, moved),
    names: movedNames(names, moved),
    utterances: utterances.map(moved),
  };
}

type Move = <Part extends Span>(part: Part) => Part;

function movedSegmentation({ segments, linkLists, credits, dateline }: Segmentation, moved: Move): Segmentation {
  return {
    segments: segments.map(moved),
    linkLists: linkLists.map((list) => ({
      ...moved(list),
      heading: list.heading && moved(list.heading),
      items: list.items.map(moved),
    })),
    credits: credits.map(moved),
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

/** A span that ends where a line's end was taken out does not hold that line's end. */
function placeOf(gaps: readonly Gap[], { start, end }: Span): Span {
  const last = end > start ? offsetOf(gaps, end - 1) + 1 : offsetOf(gaps, end);
  return { start: offsetOf(gaps, start), end: last };
}

/** Where an offset lies on the page: so far behind the last gap before it. */
function offsetOf(gaps: readonly Gap[], offset: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const gap = gaps[low - 1];
  return gap ? gap.printed + offset - gap.at : offset;
}
