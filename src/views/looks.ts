/** How a stretch of text looks in the reading view, and the marked stretches of a page in their looks. */
import type { Span } from "../shapes.js";
import { pictureOf, replaceControls } from "./controls.js";
import { type Mark, walk } from "./marks.js";
import type { Sources } from "./sources.js";
import type { Styled } from "./wrap.js";

export interface Look {
  /** The number of the source that says it; 0: nobody. */
  readonly source: number;
  readonly isOrganization: boolean;
  readonly weight: "plain" | "bold" | "dim";
}

export const PLAIN: Look = { source: 0, isOrganization: false, weight: "plain" };
export const BOLD: Look = { ...PLAIN, weight: "bold" };
export const DIM: Look = { ...PLAIN, weight: "dim" };
export const ORGANIZATION: Look = { ...PLAIN, isOrganization: true };

/** Paints a page's marks. */
export class Marker {
  readonly #text: string;
  readonly #sources: Sources;
  readonly #color: boolean;

  constructor(text: string, sources: Sources, color: boolean) {
    this.#text = text;
    this.#sources = sources;
    this.#color = color;
  }

  /** A stretch of the page: quotes with their source's colour and number, organizations underlined. */
  marked(span: Span, marks: readonly Mark[], base: Look): Styled<Look>[] {
    const pieces: Styled<Look>[] = [];
    const open: Mark[] = [];
    const put = (text: string): void => {
      if (text) pieces.push({ text, style: open.reduce((look, mark) => this.#with(look, mark), base) });
    };
    walk(span, marks, {
      open: (mark, isFirst) => {
        open.push(mark);
        if (isFirst) put(this.#signs(mark)[0]);
      },
      close: (mark, isLast) => {
        if (isLast) put(this.#signs(mark)[1]);
        open.splice(open.lastIndexOf(mark), 1);
      },
      text: (start, end) => put(replaceControls(this.#text.slice(start, end), pictureOf)),
    });
    return pieces;
  }

  #with(look: Look, mark: Mark): Look {
    if (mark.kind === "dateline") return look;
    return mark.kind === "organization" ? { ...look, isOrganization: true } : { ...look, source: this.#numberOf(mark) };
  }

  #numberOf({ kind, index }: Mark): number {
    return this.#sources[kind === "quote" ? "ofQuotes" : "ofStatements"][index] ?? 0;
  }

  /** The characters before and after a mark. A quote has the page's own marks around it; an underline spares "_". */
  #signs(mark: Mark): readonly [string, string] {
    if (mark.kind === "quote") return ["", raised(this.#numberOf(mark))];
    if (mark.kind === "statement") return ["[", `]${raised(this.#numberOf(mark))}`];
    if (mark.kind === "dateline") return ["", ""];
    return this.#color ? ["", ""] : ["_", "_"];
  }
}

const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** 12 → "¹²". */
export function raised(number: number): string {
  return Array.from(String(number), (digit) => RAISED_DIGITS[Number(digit)]).join("");
}
