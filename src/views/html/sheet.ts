/** The page's own text, its parts and marks by span. */
import type { CodePointSpan } from "../../document.js";
import type { ListRun, Segment, SegmentKind, Span } from "../../shapes.js";
import { codePointOffsets } from "../../text/codepoints.js";
import { KIND_WORDS } from "../kinds.js";
import { type Mark, marksBySpan, marksOf, walk } from "../marks.js";
import { type BlockRole, roleOfBlock, rolesOf } from "../markup.js";
import { type Part, partsOf } from "../parts.js";
import { counted, type Sources } from "../sources.js";
import type { Result } from "../view.js";
import { escapeHtml, linkTo } from "./escape.js";
import { markClass, markId, tipId, tipOf } from "./tips.js";

/** More lines in a row than this that are not the article are folded away. */
const FOLD_ABOVE = 3;
/** Something to read between the items of a list: a date, a count, a teaser, and no mere marker. */
const READABLE = /[\p{L}\p{N}]/u;

/** The page as HTML. Blocks and marks carry `data-span`, their place in code points. */
export function sheetOf(result: Result, sources: Sources): string {
  return new Sheet(result, sources).toString();
}

class Sheet {
  readonly #result: Result;
  readonly #sources: Sources;
  readonly #text: string;
  readonly #at: (offset: number) => number;
  readonly #roles: ReadonlyMap<number, BlockRole>;

  constructor(result: Result, sources: Sources) {
    this.#result = result;
    this.#sources = sources;
    this.#text = result.analysis.page.text;
    this.#at = codePointOffsets(this.#text);
    this.#roles = rolesOf(result.analysis.page);
  }

  toString(): string {
    const parts = partsOf(this.#result.analysis);
    const marks = marksBySpan(marksOf(this.#result.analysis), parts);
    return parts.map((part, at) => this.#part(part, marks[at] ?? [])).join("\n");
  }

  #part(part: Part, marks: readonly Mark[]): string {
    if (part.type === "list") return this.#list(part.list);
    if (part.type === "fold") return this.#fold(part.segments);
    const { open, close } = elementOf(part.segment.kind, roleOfBlock(this.#roles, part));
    return `<${open} dir="auto"${this.#spanOf(part)}>${this.#marked(part, marks)}</${close}>`;
  }

  #marked(span: Span, marks: readonly Mark[]): string {
    let out = "";
    walk(span, marks, {
      open: (mark, isFirst) => {
        out += this.#openTag(mark, isFirst);
      },
      close: (mark, isLast) => {
        out += this.#closeTag(mark, isLast);
      },
      text: (start, end) => {
        out += escapeHtml(this.#text.slice(start, end));
      },
    });
    return out;
  }

  #openTag(mark: Mark, isFirst: boolean): string {
    const classes = markClass(mark, this.#sources);
    const id = isFirst && mark.kind !== "dateline" ? ` id="${markId(mark)}"` : "";
    const start = `<${TAGS[mark.kind]} class="${classes}"${id}${this.#spanOf(mark)}`;
    if (mark.kind === "dateline") return `${start}>`;
    if (mark.kind === "organization") return `${start}${this.#titleOf(mark)}>`;
    return `${start} tabindex="0" aria-describedby="${tipId(mark)}">`;
  }

  #closeTag(mark: Mark, isLast: boolean): string {
    const close = `</${TAGS[mark.kind]}>`;
    if (!isLast || mark.kind === "organization" || mark.kind === "dateline") return close;
    return close + tipOf(mark, this.#result.document, this.#sources);
  }

  /** The organization's full name where the page's text says it in another form. */
  #titleOf({ index, start, end }: Mark): string {
    const name = this.#result.document.organizations[index]?.name;
    return !name || name === this.#text.slice(start, end) ? "" : ` title="${escapeHtml(name)}"`;
  }

  #fold(segments: readonly Segment[]): string {
    const lines = segments.map((segment) => this.#aside(segment)).join("\n");
    if (segments.length <= FOLD_ABOVE) return `<div class="fold">${lines}</div>`;
    const kinds = [...new Set(segments.map(({ kind }) => KIND_WORDS[kind]))].join(", ");
    const summary = `${counted(segments.length, "line")} not of the article: ${kinds}`;
    return `<details class="fold"><summary>${summary}</summary>\n${lines}\n</details>`;
  }

  #aside(segment: Segment): string {
    const label = `<span class="kind">${KIND_WORDS[segment.kind]}</span>`;
    return `<p class="aside">${label} <span dir="auto"${this.#spanOf(segment)}>${this.#cut(segment)}</span></p>`;
  }

  #list(list: ListRun): string {
    const heading = list.heading ? `<h2 dir="auto"${this.#spanOf(list.heading)}>${this.#cut(list.heading)}</h2>` : "";
    const items = list.items.map((item, at) => {
      const inner = `<span${this.#spanOf(item)}>${this.#cut(item)}</span>`;
      const between = { start: item.end, end: list.items[at + 1]?.start ?? list.end };
      return `<li dir="auto">${linkTo(item.url, inner)}${this.#between(between)}</li>`;
    });
    const label = `<span class="kind">${list.kind} links</span>`;
    return `<section class="links"${this.#spanOf(list)}>${label}${heading}<ul>${items.join("\n")}</ul></section>`;
  }

  /** The date, count or teaser after an item. */
  #between(span: Span): string {
    const text = this.#text.slice(span.start, Math.max(span.start, span.end)).trim();
    return READABLE.test(text) ? ` <small dir="auto">${escapeHtml(text)}</small>` : "";
  }

  #cut({ start, end }: Span): string {
    return escapeHtml(this.#text.slice(start, end));
  }

  #spanOf({ start, end }: Span): string {
    const span: CodePointSpan = [this.#at(start), this.#at(end)];
    return ` data-span="${span.join("-")}"`;
  }
}

const TAGS = { quote: "mark", statement: "mark", organization: "span", dateline: "span" } as const;

/** The element of a line of the article. */
function elementOf(kind: SegmentKind, role: BlockRole): { readonly open: string; readonly close: string } {
  if (kind === "headline") return { open: `h1 class="headline"`, close: "h1" };
  if (kind !== "body") return { open: `p class="${kind}"`, close: "p" };
  if (role === "subheading") return { open: `h2 class="subheading"`, close: "h2" };
  return { open: `p class="body ${role}"`, close: "p" };
}
