/**
 * What the stages hand to one another. Inside the pipeline a span is `{start, end}` in UTF-16 units into `Page.text`;
 * `assemble.ts` turns spans into code points once, at the end. Every `reason` is a short clause for `--explain`.
 */
import type { Basis, BoilerplateKind, Byline, LinkList, Quote, Statement } from "./document.js";

/** `[start, end)` in UTF-16 units into the page's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An element of an HTML page that holds shown text; nothing else of the DOM outlives the reading. */
export interface Container {
  /** Lower-case tag name. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Container | null;
  /** 0 for the outermost. */
  readonly depth: number;
}

/** What the DOM tells of a block that its text cannot. Shares are of the block's characters, 0 to 1. */
export interface Markup {
  /** The nearest element that starts a line of its own. */
  readonly container: Container;
  /** The innermost element around the block's first character: `container` or an inline element inside it. */
  readonly innermost: Container;
  /** Share inside links. */
  readonly linkDensity: number;
  /** Share in bold type. */
  readonly bold: number;
  /** Pictures, videos and frames between the block before and this one. */
  readonly mediaBefore: number;
  /** Links inside the block: the text that they cover, and their address, absolute where a base is known; null where it leads to no page. */
  readonly links: readonly (Span & { readonly url: string | null })[];
  /** What its inline elements hold, each with the element, where the block is short: a row of author, place and stamp. */
  readonly parts: readonly Part[];
}

/** What an inline element holds. */
export type Part = Span & { readonly element: Container };

/** One line of a text page that is not blank, or one block of an HTML page; trimmed of white space at both ends. */
export interface Block extends Span {
  /** Null on text pages. */
  readonly markup: Markup | null;
}

/** What an HTML page says of itself outside its visible text; null or empty where it says nothing. */
export interface Metadata {
  /** Titles of the story, the most trustworthy first; some are cut short or carry the site's name. */
  readonly headlines: readonly string[];
  readonly authors: readonly string[];
  /** The story in a sentence or two; many pages show it under the headline. */
  readonly description: string | null;
  /** The story's whole text, where the page repeats it for search engines; sometimes cut short. */
  readonly articleBody: string | null;
  /** The stamp as written, with its time zone. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** ISO 639 code in lower case, without region. */
  readonly language: string | null;
}

/** What is read in the place of a stretch of the page as it is printed; either of the two may be empty. */
export interface Edit extends Span {
  /** Where it is read: `[at, at + length)` stands for `[start, end)` as printed. */
  readonly at: number;
  readonly length: number;
  /** What is printed there belongs to no line: where it stands between two of them it is boilerplate of its own. */
  readonly isApart: boolean;
}

/** The page as it is printed, where what is read differs: damage is mended, paragraphs are whole, unseen marks are left out. */
export interface Printed {
  readonly text: string;
  /** In page order; what stands between two edits is the same in both texts. */
  readonly edits: readonly Edit[];
  /** Where `text` is a reading too, what it was read from. */
  readonly printed: Printed | null;
}

/** A page as the reader rendered it. */
export interface Page {
  readonly format: "text" | "html";
  /** What the stages read, and their spans point into. */
  readonly text: string;
  /** The page as it is printed, into which the document's spans point; null where that is `text`. */
  readonly printed: Printed | null;
  readonly blocks: readonly Block[];
  readonly url: string | null;
  readonly encoding: string | null;
  /** Null on text pages. */
  readonly metadata: Metadata | null;
}

/** A date as printed. What the page does not print is null: nothing is filled in from the clock. */
export interface DateMention extends Span {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Monday. */
  readonly weekday: number | null;
  /** Days from the page's date: 0 for "hari ini", -1 for "kemarin"; null where the words are not relative. */
  readonly relative: number | null;
  /** A clock time or zone stands with it ("10:12 WIB"), as in a stamp of publication. */
  readonly hasTime: boolean;
}

export type SegmentKind = "headline" | "byline" | "published" | "body" | "linkList" | BoilerplateKind;

/** A stretch of one kind. Segments do not overlap and together cover every character that is not white space. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  readonly reason: string;
}

export interface ListItem extends Span {
  readonly url: string | null;
}

/** A link list; its span covers heading, markers, dates, counts and items. */
export interface ListRun extends Span {
  readonly heading: Span | null;
  readonly kind: LinkList["kind"];
  readonly items: readonly ListItem[];
  readonly reason: string;
}

/** One name (or the desk's initials) inside a byline segment. */
export interface Credit extends Span {
  readonly name: string | null;
  readonly role: Byline["role"];
}

/** The dateline's span lies at the start of a body segment. */
export interface DatelineMention extends Span {
  readonly publisher: Span | null;
  readonly place: Span | null;
}

/** What a page is made of. At most one headline and one published segment. */
export interface Segmentation {
  readonly segments: readonly Segment[];
  readonly linkLists: readonly ListRun[];
  /** In page order; the credits' spans tile the byline segments. */
  readonly credits: readonly Credit[];
  readonly dateline: DatelineMention | null;
}

/** The article as later stages read it: headline and paragraphs, in page order, as spans into the page's text. */
export interface Article {
  readonly text: string;
  readonly headline: Span | null;
  readonly paragraphs: readonly Span[];
  readonly dateline: DatelineMention | null;
  /** The page's own date: published stamp or dateline; null where it prints none. */
  readonly pageDate: string | null;
}

/** A person or an organization with every place that names it, in page order. */
export interface Entity {
  /** The fullest form on the page. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  readonly reason: string;
}

/** The named people and organizations of an article. */
export interface Names {
  readonly people: readonly Entity[];
  readonly organizations: readonly Entity[];
}

/** A quote or a statement with its attribution. */
export interface Utterance extends Span {
  readonly kind: Quote["kind"] | Statement["kind"];
  readonly speaker: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly cue: string | null;
  readonly basis: Basis;
  readonly reason: string;
}
