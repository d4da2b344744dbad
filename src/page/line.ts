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
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
/** The first white space of `EDGE` outside ASCII. */
const NO_BREAK_SPACE = 0xa0;

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
    let text = asShown(raw);
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
    for (let at = this.inside.length - 1; at >= 0; at--) {
      const part = this.inside[at];
      if (!part || part.element !== element) continue;
      part.end = this.text.length;
      return;
    }
  }

  /** What the line's inline elements hold, without the white space at their ends; none of a long line. `by`: where the page has the line's first character. */
  parts(by: number): Part[] {
    const parts: Part[] = [];
    if (this.text.length > LONGEST_ROW) return parts;
    for (const { start: from, end: to, element } of this.inside) {
      const { start, end } = trimmed(this.text, from, to ?? this.text.length);
      if (end > start) parts.push({ start: start + by, end: end + by, element });
    }
    return parts;
  }

  /** The line's links without the white space at their ends; for when the line is whole, as reading it joins its parts anew. `by`: as for `parts`. */
  links(by: number): Link[] {
    const links: Link[] = [];
    for (const { start: from, end: to, url } of this.linked) {
      const { start, end } = trimmed(this.text, from, to);
      if (end > start) links.push({ start: start + by, end: end + by, url });
    }
    return links;
  }
}

/** Text as a browser shows it: runs of white space are one space. */
function asShown(raw: string): string {
  if (isBlank(raw)) return " ";
  return UNEVEN.test(raw) ? raw.replace(UNSEEN, "").replace(WHITE_SPACE, " ") : raw;
}

/** Whether a text is spaces and line ends alone, as most are that stand between two elements. */
function isBlank(raw: string): boolean {
  let at = 0;
  while (at < raw.length && isPlainSpace(raw.charCodeAt(at))) at++;
  return at > 0 && at === raw.length;
}

/** Tab, line ends and space. */
function isPlainSpace(unit: number): boolean {
  return unit === SPACE || (unit >= TAB && unit <= CARRIAGE_RETURN);
}

/** Where a part of a text starts and ends without the white space at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isEdge(text, start)) start++;
  while (end > start && isEdge(text, end - 1)) end--;
  return { start, end };
}

function isEdge(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= SPACE || unit >= NO_BREAK_SPACE ? EDGE.test(text.charAt(at)) : false;
}
