/** A page cut into the parts that a reader sees: lines of one kind, and link lists with their items. */
import type { Analysis } from "../assemble.js";
import type { ListRun, Segment, Span } from "../shapes.js";

/** A segment outside link lists. */
interface LinePart extends Span {
  readonly type: "line";
  readonly segment: Segment;
}

export interface ListPart extends Span {
  readonly type: "list";
  readonly list: ListRun;
}

/** Lines in a row that are not the article. */
interface FoldPart extends Span {
  readonly type: "fold";
  readonly segments: readonly Segment[];
}

export type Part = LinePart | ListPart | FoldPart;

/** A fold that may still grow. */
interface OpenFold {
  readonly type: "fold";
  readonly segments: Segment[];
  readonly start: number;
  end: number;
}

const ARTICLE_KINDS: ReadonlySet<string> = new Set(["headline", "byline", "published", "body"]);

/** The parts of a page, in page order. Together they cover what the segments cover. */
export function partsOf({ segmentation }: Analysis): Part[] {
  const parts: (LinePart | ListPart | OpenFold)[] = [];
  let nextList = 0;
  for (const segment of segmentation.segments) {
    const list = segmentation.linkLists[nextList];
    const previous = parts.at(-1);
    if (previous?.type === "list" && segment.start < previous.end) continue;
    if (list && segment.end > list.start) {
      parts.push({ type: "list", list, start: list.start, end: list.end });
      nextList++;
    } else if (ARTICLE_KINDS.has(segment.kind)) {
      parts.push({ type: "line", segment, start: segment.start, end: segment.end });
    } else if (previous?.type === "fold") {
      previous.segments.push(segment);
      previous.end = segment.end;
    } else {
      parts.push({ type: "fold", segments: [segment], start: segment.start, end: segment.end });
    }
  }
  return parts;
}
