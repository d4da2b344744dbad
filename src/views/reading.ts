/** The reading view: the article in lines of a width, what is not the article folded to counts, then who speaks. */
import type { Document } from "../document.js";
import type { Segment, Span } from "../shapes.js";
import { oneLine } from "./controls.js";
import { KIND_WORDS } from "./kinds.js";
import { BOLD, DIM, type Look, Marker, ORGANIZATION, PLAIN, raised } from "./looks.js";
import { type Mark, marksBySpan, marksOf } from "./marks.js";
import { type ListPart, type Part, partsOf } from "./parts.js";
import { counted, countsOf, type Source, sourcesOf } from "./sources.js";
import type { Result, ViewOptions } from "./view.js";
import { textWidth } from "./width.js";
import { type Line, type Styled, wrap } from "./wrap.js";

/** Columns left free on the left. */
const MARGIN: Styled<Look> = { text: "  ", style: PLAIN };
/** Lines longer than this are hard to read, however wide the terminal is. */
const MEASURE = 88;
/** However narrow the terminal is. */
const LEAST_MEASURE = 16;
const RULE = "─";
const FOLD = "┄ ";
const BULLET = "· ";
const ITEM = "- ";

/** The lines of one page. */
export function readingOf(result: Result, options: ViewOptions): Line<Look>[] {
  return new Reading(result, options).lines();
}

/** One page's lines, growing. */
class Reading {
  readonly #result: Result;
  readonly #text: string;
  readonly #all: boolean;
  readonly #width: number;
  readonly #marker: Marker;
  readonly #sources: readonly Source[];
  readonly #lines: Line<Look>[] = [];

  constructor(result: Result, { all, width, color }: ViewOptions) {
    const sources = sourcesOf(result.document);
    this.#result = result;
    this.#text = result.analysis.page.text;
    this.#all = all;
    this.#width = Math.max(LEAST_MEASURE, Math.min(width, MEASURE) - MARGIN.text.length);
    this.#marker = new Marker(this.#text, sources, color);
    this.#sources = sources.list;
  }

  lines(): Line<Look>[] {
    const { document, analysis } = this.#result;
    this.#rule(document.source.id ?? "page", DIM);
    const parts = partsOf(analysis);
    const marks = marksBySpan(marksOf(analysis), parts);
    const headline = parts.findIndex((part) => part.type === "line" && part.segment.kind === "headline");
    this.#opening(document, parts[headline] ?? null, marks[headline] ?? []);
    parts.forEach((part, at) => {
      this.#part(part, marks[at] ?? []);
    });
    this.#speakers();
    this.#organizations(document);
    return this.#lines;
  }

  /** Headline, day and byline, wherever on the page they stand. */
  #opening({ published, byline }: Document, headline: Span | null, marks: readonly Mark[]): void {
    if (headline) this.#paragraph(this.#marker.marked(headline, marks, BOLD));
    const facts = [published?.date ?? published?.text ?? null, ...byline.map(({ text }) => text)];
    const line = facts.flatMap((fact) => (fact ? oneLine(fact) : [])).join(" · ");
    if (line) this.#paragraph([{ text: line, style: DIM }]);
    if (headline || line) this.#lines.push([]);
  }

  #part(part: Part, marks: readonly Mark[]): void {
    if (part.type === "list") this.#list(part);
    else if (part.type === "fold") this.#fold(part.segments);
    else if (part.segment.kind === "body") this.#paragraph(this.#marker.marked(part.segment, marks, PLAIN));
    else return;
    this.#lines.push([]);
  }

  #list({ list }: ListPart): void {
    const heading = list.heading ? this.#cut(list.heading) : "Links";
    this.#note(`${heading} (${counted(list.items.length, "link")}, ${list.kind})`, this.#all ? "" : FOLD);
    if (this.#all) for (const item of list.items) this.#note(this.#cut(item), ITEM);
  }

  #fold(segments: readonly Segment[]): void {
    if (this.#all)
      for (const segment of segments) this.#note(`[${KIND_WORDS[segment.kind]}] ${this.#cut(segment)}`, BULLET);
    else {
      const kinds = [...new Set(segments.map(({ kind }) => KIND_WORDS[kind]))].join(", ");
      this.#note(`${counted(segments.length, "line")} not of the article: ${kinds}`, FOLD);
    }
  }

  #speakers(): void {
    if (this.#sources.length === 0) return;
    this.#rule("Sources", BOLD);
    for (const source of this.#sources) {
      const role = source.role && oneLine(source.role);
      const title = source.name ? oneLine(source.name) : (role ?? "source not known");
      const rest = [source.name ? role : null, countsOf(source)].flatMap((fact) => fact ?? []).join(" · ");
      const style: Look = { ...PLAIN, source: source.number };
      const bullet = `${raised(source.number)} `;
      this.#paragraph(
        [
          { text: title, style },
          { text: ` · ${rest}`, style: PLAIN },
        ],
        { text: bullet, style },
      );
    }
    this.#lines.push([]);
  }

  #organizations({ organizations }: Document): void {
    if (organizations.length === 0) return;
    this.#rule("Organizations", BOLD);
    for (const { name, aliases, mentions } of organizations) {
      const also = aliases.length > 0 ? ` (${aliases.map(oneLine).join(", ")})` : "";
      const rest = { text: `${also} × ${mentions.length}`, style: PLAIN };
      this.#paragraph([{ text: oneLine(name), style: ORGANIZATION }, rest], { text: BULLET, style: DIM });
    }
  }

  #cut({ start, end }: Span): string {
    return oneLine(this.#text.slice(start, end));
  }

  #note(text: string, bullet: string): void {
    this.#paragraph([{ text, style: DIM }], { text: bullet, style: DIM });
  }

  #paragraph(pieces: readonly Styled<Look>[], bullet: Styled<Look> = { text: "", style: PLAIN }): void {
    const width = textWidth(bullet.text);
    const indent = { text: " ".repeat(width), style: PLAIN };
    wrap(pieces, this.#width - width).forEach((line, at) => {
      this.#lines.push([MARGIN, at === 0 ? bullet : indent, ...line]);
    });
  }

  /** "─ Sources ───────" */
  #rule(title: string, style: Look): void {
    const short = `${RULE} `;
    const [line = []] = wrap([{ text: oneLine(title), style }], this.#width - short.length * 2);
    const used = line.reduce((sum, { text }) => sum + textWidth(text), 0) + short.length + 1;
    const rest = ` ${RULE.repeat(Math.max(0, this.#width - used))}`;
    this.#lines.push([MARGIN, { text: short, style: DIM }, ...line, { text: rest, style: DIM }]);
  }
}
