/**
 * Marks → stretches between marks. A mark that was lost is made up for: a stretch that never closes ends at its
 * paragraph, or where the next one opens.
 */
import type { Span } from "../../shapes.js";
import type { WordRange } from "../../text/sentences.js";
import type { Words } from "../../text/words.js";
import { mayOwn } from "./apostrophes.js";
import { type Family, findMarks, type Mark, type MarkRules } from "./marks.js";

/** What stands between two marks; the span is the inside, trimmed of white space. */
export interface Stretch extends Span {
  readonly family: Family;
  /** Words from the opening mark's to the one behind the closing mark. */
  readonly firstWord: number;
  readonly endWord: number;
  /** Where the marks themselves begin and end. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** False where the page lost the closing mark, or re-opens in the next paragraph. */
  readonly isClosed: boolean;
}

interface Pairing {
  readonly stretches: readonly Stretch[];
  /** The paragraph ends inside speech. */
  readonly isOpen: boolean;
}

export interface PairingRules extends MarkRules {
  /** The paragraph before ended inside speech. */
  readonly isContinued: boolean;
  /** The language's newspapers open every paragraph of a speech with a mark and close the last one only. */
  readonly reopensParagraphs: boolean;
}

/** The outermost stretches among words `from` to `to` (one paragraph), in order. */
export function pairMarks(words: Words, { from, to }: WordRange, rules: PairingRules): Pairing {
  const marks = findMarks(words, { from, to }, rules);
  if (marks.length === 0) return NO_PAIRING;
  return new Pairer(words, marks, { from, to, rules }).run();
}

/** Marks that are looked at to tell a nested pair; apostrophes may stand between. */
const LOOK_AHEAD = 8;
/** The same with all the single marks of terms between them: "bagi 'polio', 'campak' dan 'difteria'". */
const FAR_AHEAD = 40;
/** What a mark that opens a new sentence of a glued dump stands behind. */
const GLUED_STOP = /[.?!…]/;
const BLANK = /\s/;
const LETTER = /\p{L}/u;
/** Glyphs that are printed for apostrophes too, or stand for one where a page turns the wrong way. */
const SINGLES: ReadonlySet<string> = new Set(["'", "’", "‘"]);
/** Signs before a mark that opens speech. */
const LEADS: ReadonlySet<string> = new Set([":", ","]);
const NO_PAIRING: Pairing = { stretches: [], isOpen: false };

class Pairer {
  private readonly stretches: Stretch[] = [];
  private readonly open: Mark[] = [];

  constructor(
    private readonly words: Words,
    private readonly marks: readonly Mark[],
    private readonly place: WordRange & { readonly rules: PairingRules },
  ) {}

  run(): Pairing {
    this.marks.forEach((mark, index) => {
      this.take(mark, index);
    });
    const lost = this.marks.findIndex((mark) => mark.family === "single" && this.open.includes(mark));
    if (lost >= 0) return this.withoutSingles(lost).run();
    const isOpen = this.endParagraph();
    return { stretches: this.stretches.sort((a, b) => a.start - b.start), isOpen };
  }

  /** A single mark that nothing closes was an apostrophe, and hid what stands in other marks behind it. */
  private withoutSingles(from: number): Pairer {
    const others = this.marks.filter(({ family }, index) => index < from || family !== "single");
    return new Pairer(this.words, others, this.place);
  }

  private take(mark: Mark, index: number): void {
    const opened = this.open.findLastIndex(({ family }) => family === mark.family);
    if (mark.family === "single" && !this.isTrustworthy(mark, opened)) return;
    if (this.isOwner(mark, index)) return;
    if (opened < 0) {
      if (mark.family === "lost" && mark.look === "close") return;
      if (mark.look !== "close" || this.opensBehindStop(mark, index)) this.open.push(mark);
      else this.continueFrom(mark, index);
      return;
    }
    if (this.reopensGlued(mark, index)) this.reopen(opened, mark);
    else if (this.isInLetters(mark) && this.isNested(mark, index)) this.open.push(mark);
    else if (closesAfter(this.open[opened], mark) || this.isBeforeCue(mark)) this.close(opened, mark);
    else if (this.isNested(mark, index)) this.open.push(mark);
    else this.reopen(opened, mark);
  }

  /** An apostrophe looks like a single mark: one that opens needs a free side, one that closes needs an open one. */
  private isTrustworthy({ look }: Mark, opened: number): boolean {
    return opened < 0 ? look === "open" : look !== "open";
  }

  /** 'The boats' owners are ready,' : a mark of the same family closes behind it, so it ends a word. */
  private isOwner(mark: Mark, index: number): boolean {
    if (!mayOwn(this.words.text, mark)) return false;
    const ahead = this.marks.slice(index + 1, index + 1 + LOOK_AHEAD);
    return ahead.find(({ family }) => family === mark.family)?.look === "close";
  }

  /** "yang di”sensor” itu": between two letters a mark opens as well as it closes; who says it may be glued to one that closes. */
  private isInLetters({ look, family, start, end, next }: Mark): boolean {
    const { text } = this.words;
    if (look !== "either" || family !== "double" || this.place.rules.isCue(next)) return false;
    return LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(end));
  }

  /** "Saya bilang "tidak" kepadanya," : behind an inner opening mark two closing ones follow. */
  private isNested({ family, start }: Mark, index: number): boolean {
    if (this.followsStop(start)) return false;
    const ahead = this.marks.slice(index + 1, index + 1 + LOOK_AHEAD);
    const [first, second] = ahead.filter((mark) => mark.family === family);
    if (first?.look !== "close") return false;
    if (second === undefined) return this.isInReopened(first);
    return second.look !== "open" || this.closesAll(ahead);
  }

  /** `"Kami sebut "desa" dan "kota"," kata Rudi`: behind inner pairs a mark closes more than they opened. */
  private closesAll(ahead: readonly Mark[]): boolean {
    let depth = 2;
    for (const { look, start } of ahead) {
      if (look === "either" || (look === "open" && this.followsStop(start))) return false;
      depth += look === "open" ? 1 : -1;
      if (depth === 0) return true;
    }
    return false;
  }

  /** `"He said "no" and left.` : a mark re-opens the speech of the paragraph before, and what is said goes on behind the inner pair. */
  private isInReopened({ next }: Mark): boolean {
    const { from, to, rules } = this.place;
    return rules.reopensParagraphs && rules.isContinued && this.open[0]?.word === from && next + 1 < to;
  }

  /**
   * `"Kami siap."Kami tunggu."Kami yakin," katanya`: glued on both sides, a mark closes or re-opens. A mark ahead that
   * surely closes needs one that opens: taken in turns, an odd number of marks leaves it none.
   */
  private reopensGlued({ family, look, start }: Mark, index: number): boolean {
    if (look !== "either" || family === "single" || !this.followsStop(start)) return false;
    let glued = 1;
    for (const mark of this.marks.slice(index + 1, index + 1 + FAR_AHEAD)) {
      if (mark.family !== family) continue;
      if (glued > LOOK_AHEAD) return false;
      if (mark.look !== "either")
        return mark.look === "close" && (glued % 2 === 1 || this.place.rules.reopensParagraphs);
      glued++;
    }
    return false;
  }

  /** The character before `start`, white space apart, ends a sentence. */
  private followsStop(start: number): boolean {
    let at = start - 1;
    while (at >= 0 && BLANK.test(this.words.text.charAt(at))) at--;
    return GLUED_STOP.test(this.words.text.charAt(at));
  }

  /** `Kami siap, "kata Rudi`: the mark slipped over its space. */
  private isBeforeCue({ next, start }: Mark): boolean {
    return this.place.rules.isCue(next) && /[,.?!]\s$/.test(this.words.text.slice(Math.max(0, start - 2), start));
  }

  /** `Harga naik." Kami siap," kata Rudi`: a mark that slipped to the stop before its space opens, where a cue closes what follows. */
  private opensBehindStop({ family, start }: Mark, index: number): boolean {
    if (family !== "double" || !this.followsStop(start) || (index === 0 && this.place.rules.isContinued)) return false;
    const next = this.marks.slice(index + 1, index + 1 + LOOK_AHEAD).find((mark) => mark.family === family);
    return (
      next?.look === "close" && this.words.text.charAt(next.start - 1) === "," && this.place.rules.isCue(next.next)
    );
  }

  /** The speech of the paragraph before goes on here, though no mark re-opens it. */
  private continueFrom(mark: Mark, index: number): void {
    if (index > 0 || !this.place.rules.isContinued) return;
    const { from } = this.place;
    const start = this.words.starts[from] ?? 0;
    const first: Mark = { ...mark, start, end: start, word: from, next: from };
    this.stretches.push(this.between(first, mark));
  }

  private close(opened: number, mark: Mark): void {
    const [first] = this.open.splice(opened);
    if (first && opened === 0) this.stretches.push(this.between(first, mark));
  }

  private reopen(opened: number, mark: Mark): void {
    const [first] = this.open.splice(opened);
    if (first && opened === 0 && this.isSure(first)) this.stretches.push(this.unclosed(first, mark.start, mark.word));
    this.open.push(mark);
  }

  private endParagraph(): boolean {
    const first = this.open.find((mark) => mark.family !== "lost" && this.isSure(mark));
    if (!first) return false;
    const { to } = this.place;
    const end = this.words.ends[to - 1] ?? first.end;
    this.stretches.push(this.unclosed(first, end, to));
    return true;
  }

  /** What opens speech that nothing closes: a single mark may be an apostrophe, unless the paragraph begins with it, or a sign brings it in. */
  private isSure({ glyph, word }: Mark): boolean {
    if (!SINGLES.has(glyph) || word === this.place.from) return true;
    return LEADS.has(this.words.text.charAt(this.words.starts[word - 1] ?? 0));
  }

  private between(first: Mark, last: Mark): Stretch {
    const inner = this.withoutComma(this.trimmed(first.end, last.start));
    const { family } = first;
    return {
      start: inner.start,
      end: inner.end,
      family,
      firstWord: first.word,
      endWord: last.next,
      outerStart: first.start,
      outerEnd: last.end,
      isClosed: true,
    };
  }

  private unclosed(first: Mark, end: number, endWord: number): Stretch {
    const inner = this.trimmed(first.end, end);
    const { family } = first;
    return {
      start: inner.start,
      end: inner.end,
      family,
      firstWord: first.word,
      endWord,
      outerStart: first.start,
      outerEnd: inner.end,
      isClosed: false,
    };
  }

  /** `"Kami siap," kata Rudi`: the comma before the closing mark belongs to the reporter's sentence. */
  private withoutComma({ start, end }: Span): Span {
    return end > start && this.words.text.charAt(end - 1) === "," ? this.trimmed(start, end - 1) : { start, end };
  }

  private trimmed(start: number, end: number): Span {
    const { text } = this.words;
    let from = start;
    let to = end;
    while (from < end && BLANK.test(text.charAt(from))) from++;
    while (to > from && BLANK.test(text.charAt(to - 1))) to--;
    return { start: from, end: to };
  }
}

/** German „…“ closes with a mark that opens elsewhere. */
function closesAfter(first: Mark | undefined, mark: Mark): boolean {
  if (first?.glyph === "„" || first?.glyph === "‚") return mark.glyph !== first.glyph;
  if (first?.glyph === "»") return mark.glyph === "«" || mark.look === "close";
  return mark.look !== "open";
}
