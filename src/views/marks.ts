/** Quotes, statements, organizations and dateline as marks on the page's text, which may lie inside one another or cross. */
import type { Analysis } from "../assemble.js";
import type { Span } from "../shapes.js";

export interface Mark extends Span {
  readonly kind: "quote" | "statement" | "organization" | "dateline";
  /** Place in the document's list of that kind, from 0. */
  readonly index: number;
  /** Place among the mentions of an organization, from 0. */
  readonly mention: number;
}

/** All marks of a page, in page order; of two that begin together the longer stands first. */
export function marksOf({ utterances, names, segmentation }: Analysis): Mark[] {
  const marks: Mark[] = [];
  let quotes = 0;
  let statements = 0;
  for (const { start, end, kind } of utterances) {
    if (kind === "indirect") marks.push({ start, end, kind: "statement", index: statements++, mention: 0 });
    else marks.push({ start, end, kind: "quote", index: quotes++, mention: 0 });
  }
  names.organizations.forEach(({ mentions }, index) => {
    mentions.forEach(({ start, end }, mention) => {
      marks.push({ start, end, kind: "organization", index, mention });
    });
  });
  const { dateline } = segmentation;
  if (dateline) marks.push({ start: dateline.start, end: dateline.end, kind: "dateline", index: 0, mention: 0 });
  return marks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** For each of `spans`, in page order and without overlaps, the marks that reach into it. */
export function marksBySpan(marks: readonly Mark[], spans: readonly Span[]): readonly Mark[][] {
  let next = 0;
  let open: readonly Mark[] = [];
  return spans.map(({ start, end }) => {
    const inside = open.filter((mark) => mark.end > start);
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[++next])
      if (mark.end > start) inside.push(mark);
    open = inside.filter((mark) => mark.end > end);
    return inside;
  });
}

/** What walks along a text: pieces of text, and marks that open and close around them, properly nested. */
interface Walker {
  /** A mark that another crosses opens and closes more than once: `isFirst` and `isLast` tell its ends. */
  readonly open: (mark: Mark, isFirst: boolean) => void;
  readonly close: (mark: Mark, isLast: boolean) => void;
  readonly text: (start: number, end: number) => void;
}

/** Leads a walker along `span`, with the marks that reach into it (in page order) clipped to it. */
export function walk(span: Span, marks: readonly Mark[], walker: Walker): void {
  const stack: Mark[] = [];
  let at = span.start;
  const moveTo = (to: number): void => {
    if (to > at) walker.text(at, to);
    at = Math.max(at, to);
  };
  const closeUntil = (limit: number): void => {
    for (let ending = earliest(stack); ending && ending.end <= limit; ending = earliest(stack)) {
      moveTo(ending.end);
      closeOne(stack, ending, walker);
    }
  };
  for (const mark of marks) {
    closeUntil(mark.start);
    moveTo(Math.max(mark.start, span.start));
    stack.push(mark);
    walker.open(mark, true);
  }
  closeUntil(span.end);
  moveTo(span.end);
  for (let mark = stack.pop(); mark; mark = stack.pop()) walker.close(mark, true);
}

/** The open mark that ends first; of two that end together, the inner one. */
function earliest(stack: readonly Mark[]): Mark | undefined {
  return stack.reduceRight<Mark | undefined>((best, mark) => (best && best.end <= mark.end ? best : mark), undefined);
}

/** Closes one mark; those that lie upon it close and open again. */
function closeOne(stack: Mark[], ending: Mark, walker: Walker): void {
  const above = stack.splice(stack.indexOf(ending) + 1);
  for (const mark of [...above].reverse()) walker.close(mark, false);
  stack.pop();
  walker.close(ending, true);
  for (const mark of above) {
    stack.push(mark);
    walker.open(mark, false);
  }
}
