/** One line of a rendering while it grows. */
import type { Container, Part, Span } from "../shapes.js";

/** The part of a line that a link covers, and its address; null where it leads to no page. */
type Link = Span & { readonly url: string | null };

/** White space but the no-break space, which a browser keeps. */
const WHITE_SPACE = /[ \t\n\r\f\v\u0085\u2028\u2029]+/g;
/** Characters that only say where a word may break, and a byte-order mark. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
/** Whether a text needs any of the two. */
const UNEVEN = /[\t\n\r\f\v\u0085\u2028\u2029\u00ad\u200b\u2060\ufeff]| {2}/;
/** Longer lines are prose: nothing is asked of their parts. */
const LONGEST_ROW = 160;
/** More are a menu. */
const MOST_PARTS = 12;
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const EDGE = /\s/;

/** Text of one line, with what is linked and how much of it is bold. */
export class Line {
  text = "";
  bold = 0;
  /** The next text comes from another element: a space is missing if two words meet. */
  isJoint = false;
  private readonly linked: Link[] = [];
  /** What was added last: the whole is only read when the line ends, which keeps joining cheap. */
  private last = "";
  private linkStart: number | null = null;
  /** Where each inline element begins and ends; one that is open ends with the line. */
  private readonly inside: { start: number; end: number | null; element: Container }[] = [];

  /** Adds text as a browser joins it: runs of white space are one space, none at the line's start. */
  add(raw: string, isBold: boolean): void {
    let text = UNEVEN.test(raw) ? raw.replace(UNSEEN, "").replace(WHITE_SPACE, " ") : raw;
    if (text.startsWith(" ") && (this.last === "" || this.last.endsWith(" "))) text = text.slice(1);
    if (text === "") return;
    if (this.isJoint && WORD_END.test(this.last.slice(-2)) && WORD_START.test(text)) text = ` ${text}`;
    this.isJoint = false;
    this.text += text;
    this.last = text;
    if (isBold) this.bold += text.length;
  }

  openLink(): void {
    this.linkStart ??= this.text.length;
  }

  closeLink(url: string | null): void {
    if (this.linkStart === null) return;
    const start = this.linkStart;
    const end = this.text.length;
    this.linkStart = null;
    if (end > start) this.linked.push({ start, end, url });
  }

  openPart(element: Container): void {
    if (this.inside.length < MOST_PARTS && this.text.length <= LONGEST_ROW)
      this.inside.push({ start: this.text.length, end: null, element });
  }

  closePart(element: Container | undefined): void {
    const part = this.inside.findLast((one) => one.element === element);
    if (part) part.end = this.text.length;
  }

  /** What the line's inline elements hold, without the white space at their ends; none of a long line. */
  parts(): Part[] {
    if (this.text.length > LONGEST_ROW) return [];
    return this.inside.flatMap(({ start, end, element }) => {
      const inner = this.inner({ start, end: end ?? this.text.length });
      return inner ? [{ ...inner, element }] : [];
    });
  }

  /** The line's links without the white space at their ends; for when the line is whole, as reading it joins its parts anew. */
  links(): Link[] {
    return this.linked.flatMap(({ url, ...span }) => {
      const inner = this.inner(span);
      return inner ? [{ ...inner, url }] : [];
    });
  }

  /** A part without the white space at its ends; null where nothing else is in it. */
  private inner({ start: from, end: to }: Span): Span | null {
    let start = from;
    let end = to;
    while (start < end && EDGE.test(this.text.charAt(start))) start++;
    while (end > start && EDGE.test(this.text.charAt(end - 1))) end--;
    return end > start ? { start, end } : null;
  }
}

/** Where the text of a line starts and ends within it, white space left out. */
export function trimmed(text: string): Span {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}
