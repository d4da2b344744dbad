/**
 * What a view is. A view shows documents to people: a page at a time, so that a batch streams and a worker can render.
 * The worker calls `render`; the main thread opens one `Binding` per output and writes begin, the chunks in order, end.
 */
import type { Analysis } from "../assemble.js";
import type { Document } from "../document.js";

/** What one page gave: the document, and what the stages found on the way to it. */
export interface Result {
  readonly document: Document;
  readonly analysis: Analysis;
}

/** The rows that a CSV file may hold. */
export const TABLES = ["quotes", "statements", "organizations", "links", "pages"] as const;
export type Table = (typeof TABLES)[number];

/** What a reader may ask of a view; each view takes what concerns it. */
export interface ViewOptions {
  /** CSV: which rows. */
  readonly table: Table;
  /** Text: shows boilerplate and links in full, where they are else folded to a count. */
  readonly all: boolean;
  /** Text: colours by terminal codes. Without them, characters mark what colours would. */
  readonly color: boolean;
  /** The output is a terminal: what a view would write raw is made harmless, as text and HTML always are. */
  readonly onTerminal: boolean;
  /** Text: columns of the terminal. */
  readonly width: number;
}

/** What a reader gets who asks for nothing. */
export const DEFAULTS: ViewOptions = { table: "quotes", all: false, color: false, onTerminal: false, width: 80 };

/** What an index of many pages says of one. Small, and plain data, so that it passes between threads. */
export interface Summary {
  /** The headline; where the page has none, the opening of its body; "" where it has neither. */
  readonly title: string;
  /** Whether the title is the page's headline. */
  readonly hasHeadline: boolean;
  readonly id: string | null;
  readonly language: string;
  /** ISO day, or null. */
  readonly published: string | null;
  readonly quotes: number;
  readonly statements: number;
  /** Each source with a name, and its quotes on the page. */
  readonly speakers: readonly Tally[];
  /** Each organization and its mentions on the page. */
  readonly organizations: readonly Tally[];
}

export type Tally = readonly [name: string, count: number];

/** One page as a view shows it; plain data, so that it passes between threads. */
export interface Chunk {
  readonly text: string;
  /** Null in views that have no index. */
  readonly summary: Summary | null;
}

/** One output being written: begin, then the chunks in order, then end. */
export interface Binding {
  readonly begin: () => string;
  readonly add: (chunk: Chunk) => string;
  readonly end: () => string;
}

/** The file that lists a folder of pages, growing. */
export interface Index {
  /**
   * Lists a page. `path` is that of its file from the index, with "/" between its parts and not yet escaped; `page` its
   * place in that file, from 1.
   */
  readonly add: (summary: Summary, path: string, page: number) => void;
  /** The whole file. */
  readonly end: () => string;
}

export interface View {
  /** One page's part. Pure. */
  readonly render: (result: Result, options: ViewOptions) => Chunk;
  /** Opens an output for one page or for many. */
  readonly bind: (options: ViewOptions) => Binding;
  /** Opens the index of a folder; null where the view has none. A view that has one cannot be gone on with later. */
  readonly index: (() => Index) | null;
}

/** A view whose parts need no joining. */
export function plainView(render: (result: Result, options: ViewOptions) => string, begin: View["bind"] | null): View {
  return {
    render: (result, options) => ({ text: render(result, options), summary: null }),
    bind: begin ?? (() => ({ begin: () => "", add: ({ text }) => text, end: () => "" })),
    index: null,
  };
}
