/** The signs inside the lines of a Markdown page: links, emphasis, escapes. One pass, whatever the page holds. */
import type { Span } from "../../shapes.js";
import { Class, classOf, isLetter } from "../../text/classes.js";
import { BACKSLASH, EXCLAMATION, LINE_END } from "../../text/units.js";

/** What is found in a text. */
export interface Signs {
  /** What stands around the words of links: "[", "](https://…)". */
  readonly links: readonly Span[];
  /** Pictures, with the links around them. */
  readonly pictures: readonly Span[];
  /** The marks around emphasized words, both of each pair. */
  readonly pairs: readonly Span[];
  /** Backslashes before signs. */
  readonly escapes: readonly Span[];
}

/** The address of a link whose words end at `end`; null where no "](https://…)" stands there, behind marks or a blank. */
export function addressBehind(text: string, end: number): string | null {
  let at = end;
  while (at < end + LONGEST_TAIL && TAIL.includes(text.charAt(at))) at++;
  const from = at + BEHIND_WORDS.length;
  const target = text.startsWith(BEHIND_WORDS, at) ? targetAt(text, from) : null;
  const address = target && text.slice(from, target.addressEnd);
  return address && ADDRESS.test(address) ? address.replace(IN_ANGLES, "$1") : null;
}

const STAR = 0x2a;
const UNDERSCORE = 0x5f;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
/** Longest address of a link and longest title behind it. */
const LONGEST_TARGET = 2_000;
const LONGEST_TITLE = 300;
/** What leads somewhere: "https://…", "/a/4", "#top", "mailto:…"; a year or a letter in brackets does not. */
const ADDRESS = /^[#/.<]|^[a-zA-Z]{2,20}:|\/|^www\./;
const BEHIND_WORDS = "](";
/** What may stand between a title and the bracket that closes its link. */
const TAIL = " *_\\";
const LONGEST_TAIL = 8;
const IN_ANGLES = /^<(.*)>$/;
/** Marks of emphasis in a run. */
const MOST_MARKS = 3;
/** ` "Title")` behind an address. */
const TITLE = /^\s{1,3}(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\))\)/;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** The signs of a text, each kind in the order in which they end. */
export function signsOf(text: string): Signs {
  const reader = new Reader(text);
  for (let at = 0; at < text.length; ) at = reader.step(at);
  return reader;
}

class Reader implements Signs {
  readonly links: Span[] = [];
  readonly pictures: Span[] = [];
  readonly pairs: Span[] = [];
  readonly escapes: Span[] = [];
  private brackets: number[] = [];
  private marks: Span[] = [];

  constructor(private readonly text: string) {}

  /** Reads what stands at `at`; where to go on. */
  step(at: number): number {
    const unit = this.text.charCodeAt(at);
    switch (unit) {
      case LINE_END:
        if (this.endsParagraph(at)) this.forget();
        return at + 1;
      case BACKSLASH:
        if (!PUNCTUATION.test(this.text.charAt(at + 1))) return at + 1;
        this.escapes.push({ start: at, end: at + 1 });
        return at + 2;
      case OPEN:
        this.brackets.push(at);
        return at + 1;
      case CLOSE:
        return this.close(at);
      case STAR:
      case UNDERSCORE:
        return this.mark(at, unit);
      default:
        return at + 1;
    }
  }

  private endsParagraph(at: number): boolean {
    let next = at + 1;
    while (this.text.charAt(next) === " " || this.text.charAt(next) === "\t" || this.text.charAt(next) === "\r") next++;
    return next >= this.text.length || "\n#>*-+|".includes(this.text.charAt(next)) || isDigit(this.text, next);
  }

  private forget(): void {
    this.brackets = [];
    this.marks = [];
  }

  /** "](https://…)" behind the words of a link. */
  private close(at: number): number {
    const open = this.brackets.pop();
    if (open === undefined || this.text.charCodeAt(at + 1) !== OPEN_ROUND) return at + 1;
    const target = targetAt(this.text, at + 2);
    if (!target || !ADDRESS.test(this.text.slice(at + 2, target.addressEnd))) return at + 1;
    const { end } = target;
    const isPicture = this.text.charCodeAt(open - 1) === EXCLAMATION;
    const hasWords = !isPicture && at > open + 1 && !this.isPicture(open + 1, at);
    if (!hasWords) this.leavePicture({ start: isPicture ? open - 1 : open, end });
    else this.links.push({ start: open, end: open + 1 }, { start: at, end });
    return end;
  }

  /** A picture is no words; one inside a link goes with it. */
  private leavePicture(span: Span): void {
    if ((this.pictures.at(-1)?.start ?? -1) >= span.start) this.pictures.pop();
    this.pictures.push(span);
  }

  private isPicture(start: number, end: number): boolean {
    return this.text.startsWith("![", start) && this.text.charCodeAt(end - 1) === CLOSE_ROUND;
  }

  /** A run of marks that closes one like it, or opens. */
  private mark(start: number, unit: number): number {
    let end = start;
    while (this.text.charCodeAt(end) === unit) end++;
    const length = end - start;
    if (length > MOST_MARKS || (unit === UNDERSCORE && length > 1)) return end; // "__name__" is a program's
    const mark = { start, end };
    const [before, behind] = [this.isWordy(start - 1), this.isWordy(end)];
    const isInside = unit === UNDERSCORE && before === "letter" && behind === "letter"; // "sari_dewi_88"
    if (isInside) return end;
    if (before !== "space" && this.closeMark(mark)) return end;
    if (behind !== "space") this.marks.push(mark);
    return end;
  }

  private closeMark(mark: Span): boolean {
    const opened = this.marks.at(-1);
    const isLike = opened && this.text.slice(opened.start, opened.end) === this.text.slice(mark.start, mark.end);
    if (!isLike || opened.end === mark.start) return false;
    this.marks.pop();
    this.pairs.push(opened, mark);
    return true;
  }

  private isWordy(at: number): "space" | "letter" | "sign" {
    if (at < 0 || at >= this.text.length) return "space";
    const unit = classOf(this.text.charCodeAt(at));
    if (unit === Class.SPACE) return "space";
    return isLetter(unit) || unit === Class.DIGIT ? "letter" : "sign";
  }
}

/** The address that begins at `from` and the end of the link behind it, with its title and bracket; null where none ends. */
function targetAt(text: string, from: number): { readonly addressEnd: number; readonly end: number } | null {
  const limit = Math.min(text.length, from + LONGEST_TARGET);
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN_ROUND) {
      if (text.charCodeAt(at - 1) === CLOSE) return null; // the next link's
      depth++;
    } else if (unit === CLOSE_ROUND && depth-- === 0) return { addressEnd: at, end: at + 1 };
    else if (classOf(unit) === Class.SPACE) {
      const title = TITLE.exec(text.slice(at, at + LONGEST_TITLE))?.[0];
      return title === undefined ? null : { addressEnd: at, end: at + title.length };
    }
  }
  return null;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
