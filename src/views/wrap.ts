/** Text in styles, broken into lines of a width. */
import { textWidth, widthOf } from "./width.js";

/** A stretch of text that is shown in one style; the style is whatever the caller will colour by. */
export interface Styled<Style> {
  readonly text: string;
  readonly style: Style;
}

export type Line<Style> = readonly Styled<Style>[];

/** Closing marks of East Asian text: no line begins with one. */
const NO_LINE_START = /^[、。，．・：；？！）」』】〕〉》ー々]$/u;
/** Opening marks of East Asian text: no line ends with one. */
const NO_LINE_END = /^[（「『【〔〈《]$/u;
const SPACE = /^\s$/u;

/** Lines of at most `width` columns: broken at white space and between ideographs; a word too long is cut. */
export function wrap<Style>(pieces: readonly Styled<Style>[], width: number): Line<Style>[] {
  const breaker = new Breaker<Style>(Math.max(2, width));
  for (const { text, style } of pieces) for (const character of text) breaker.add(character, style);
  return breaker.finish();
}

/** The line and the word that are growing. */
class Breaker<Style> {
  readonly #width: number;
  readonly #lines: Line<Style>[] = [];
  #line: Styled<Style>[] = [];
  #lineWidth = 0;
  #word: Styled<Style>[] = [];
  #wordWidth = 0;
  #gap: Styled<Style> | null = null;
  #last = "";

  constructor(width: number) {
    this.#width = width;
  }

  add(character: string, style: Style): void {
    if (SPACE.test(character)) {
      this.#endWord();
      this.#gap ??= { text: " ", style };
    } else {
      const width = widthOf(character);
      if (width > 0 && (this.#mayBreakBefore(character, width) || this.#wordWidth + width > this.#width))
        this.#endWord();
      append(this.#word, character, style);
      this.#wordWidth += width;
    }
    if (widthOf(character) > 0) this.#last = character;
  }

  finish(): Line<Style>[] {
    this.#endWord();
    this.#endLine();
    return this.#lines;
  }

  /** Between ideographs, but not before a closing mark or after an opening one. */
  #mayBreakBefore(character: string, width: number): boolean {
    if (this.#last === "" || NO_LINE_START.test(character) || NO_LINE_END.test(this.#last)) return false;
    return width === 2 || widthOf(this.#last) === 2;
  }

  #endWord(): void {
    if (this.#word.length === 0) return;
    const gap = this.#line.length > 0 ? this.#gap : null;
    if (this.#lineWidth + (gap ? 1 : 0) + this.#wordWidth > this.#width) this.#endLine();
    else if (gap) this.#push(gap);
    for (const piece of this.#word) this.#push(piece);
    this.#word = [];
    this.#wordWidth = 0;
    this.#gap = null;
  }

  #push({ text, style }: Styled<Style>): void {
    append(this.#line, text, style);
    this.#lineWidth += textWidth(text);
  }

  #endLine(): void {
    if (this.#line.length > 0) this.#lines.push(this.#line);
    this.#line = [];
    this.#lineWidth = 0;
  }
}

/** Adds to the last piece where the style is the same object. */
function append<Style>(pieces: Styled<Style>[], text: string, style: Style): void {
  const last = pieces.at(-1);
  if (last && last.style === style) pieces[pieces.length - 1] = { text: last.text + text, style };
  else pieces.push({ text, style });
}
