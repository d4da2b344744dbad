/**
 * The shapes of the output, in the order in which a document prints its keys. `schema.json` is made from this file
 * (`npm run schema`), so a comment here is a description there.
 */

/** `[start, end)` in Unicode code points into the page's text. */
export type CodePointSpan = readonly [start: number, end: number];

/** A stretch of the page: `text` is what stands at `span`, verbatim. */
export interface Excerpt {
  readonly text: string;
  readonly span: CodePointSpan;
}

/** Where a page came from. */
export interface Source {
  /** The file's path as given, a record's id, or "-" for standard input; null where the library's caller gave none. */
  readonly id: string | null;
  readonly format: "text" | "html";
  /** The page's own address where the page or its archive states it, else null. */
  readonly url: string | null;
  /** The character set that the bytes were read with; null where the caller passed a string. */
  readonly encoding: string | null;
  /** Length of the page's text in code points. */
  readonly characters: number;
  /** The other fields of the record that held the page; only where they were asked for (`--keep`). */
  readonly record?: Readonly<Record<string, unknown>>;
}

/** The opening "JAKARTA, KOMPAS.com -" of a story; it also stays in the body's text. */
export interface Dateline extends Excerpt {
  readonly publisher: string | null;
  readonly place: string | null;
}

/** Who wrote, edited, reported or photographed the story. */
export interface Byline {
  /** Null for initials of the desk: "(trw/sun)". */
  readonly name: string | null;
  readonly role: "author" | "editor" | "reporter" | "photographer";
  readonly text: string;
  readonly span: CodePointSpan;
}

/** When the page says that it was published. */
export interface Published {
  /** ISO 8601 day, or null where the stamp names no whole date. */
  readonly date: string | null;
  readonly text: string;
  readonly span: CodePointSpan;
}

/** How a value was found: in the attribution itself, worked out, from the speaker's other mentions, or from the page. */
export interface Basis {
  readonly speaker: "stated" | "resolved" | "inherited" | null;
  readonly role: "stated" | "resolved" | "inherited" | null;
  readonly date: "stated" | "resolved" | "inherited" | "page" | null;
}

/** What all that a source said has in common. */
export interface Attribution {
  /** The fullest name that the page gives for the source; null where it has no name. */
  readonly speaker: string | null;
  /** Title or description as printed, without the name. */
  readonly role: string | null;
  /** The organization inside the role, as printed. */
  readonly affiliation: string | null;
  /** ISO 8601 day on which it was said. */
  readonly date: string | null;
  /** Where it was said, as the attribution states it. */
  readonly place: string | null;
  /** The reporting word as printed. */
  readonly cue: string | null;
  readonly basis: Basis;
}

/** What a source said or wrote, in quotation marks: a whole utterance, or a fragment inside the reporter's sentence. */
export interface Quote extends Excerpt, Attribution {
  readonly kind: "direct" | "partial";
}

/** What a source said in the reporter's words. */
export interface Statement extends Excerpt, Attribution {
  readonly kind: "indirect";
}

/** A named organization with every place that names it. */
export interface Organization {
  /** The fullest form on the page. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly CodePointSpan[];
}

export interface LinkItem extends Excerpt {
  /** Absolute where a base is known; null in plain text. */
  readonly url: string | null;
}

/** A run of links to other pages, with the heading that stands above it. */
export interface LinkList {
  readonly heading: string | null;
  readonly kind: "related" | "popular" | "latest" | "pick" | "tags" | "other";
  readonly items: readonly LinkItem[];
  readonly span: CodePointSpan;
}

export type BoilerplateKind =
  | "promo"
  | "caption"
  | "share"
  | "tags"
  | "navigation"
  | "comments"
  | "footer"
  | "duplicate"
  | "other";

/** A line that is not the article. */
export interface Boilerplate extends Excerpt {
  readonly kind: BoilerplateKind;
}

/** Everything that one page gives. Keys are always present; what is absent is null or an empty list. */
export interface Document {
  readonly schemaVersion: "1.0";
  readonly source: Source;
  /** ISO 639-1 code, or "und". */
  readonly language: string;
  readonly headline: Excerpt | null;
  readonly dateline: Dateline | null;
  readonly byline: readonly Byline[];
  readonly published: Published | null;
  readonly body: readonly Excerpt[];
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly organizations: readonly Organization[];
  readonly linkLists: readonly LinkList[];
  readonly boilerplate: readonly Boilerplate[];
}
