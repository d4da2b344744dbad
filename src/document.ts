/**
 * The shapes of the output, in the order in which a document prints its keys. `schema.json` is made from this file
 * (`npm run schema`), so a comment here is a description there.
 */

/** `[start, end)` in Unicode code points into the page's text. */
export type CodePointSpan = readonly [start: number, end: number];

/** A stretch of the page: `text` is what stands at `span`, verbatim. */
export interface Excerpt {
  /** The words as the page prints them. */
  readonly text: string;
  /** Where they stand. */
  readonly span: CodePointSpan;
}

/** Where a page came from. */
export interface Source {
  /** The file's path as given, a record's id, or "-" for standard input; null where the library's caller gave none. */
  readonly id: string | null;
  /** How the page was read. */
  readonly format: "text" | "html";
  /** The page's own address where the page or its archive states it, else null. */
  readonly url: string | null;
  /** The character set that the bytes were read with; null where the caller passed a string. */
  readonly encoding: string | null;
  /** Length of the page's text in code points. */
  readonly characters: number;
  /** When the archive fetched the page, as it says so (WARC-Date); only for pages out of an archive. */
  readonly retrieved?: string;
  /** The other fields of the record that held the page; only where they were asked for (`--keep`). */
  readonly record?: Readonly<Record<string, unknown>>;
}

/** The opening "JAKARTA, KOMPAS.com -" of a story; it also stays in the body's text. */
export interface Dateline extends Excerpt {
  /** The outlet that it names, as printed, or null. */
  readonly publisher: string | null;
  /** The place that it names, as printed, or null. */
  readonly place: string | null;
}

/** Who wrote, edited, reported or photographed the story. */
export interface Byline {
  /** Null for initials of the desk: "(trw/sun)". */
  readonly name: string | null;
  /** What the person did for the story. */
  readonly role: "author" | "editor" | "reporter" | "photographer";
  /** The credit with its label. */
  readonly text: string;
  /** Where the credit stands. */
  readonly span: CodePointSpan;
}

/** When the page says that it was published. */
export interface Published {
  /**
   * ISO 8601 day, or null where the stamp names no whole date.
   * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
   */
  readonly date: string | null;
  /** The stamp as printed. */
  readonly text: string;
  /** Where the stamp stands. */
  readonly span: CodePointSpan;
}

/** How a value was found: in the attribution itself, worked out, from the speaker's other mentions, or from the page. */
export interface Basis {
  /** "resolved" from a pronoun, a clitic, a short name or a speech that goes on; null where the speaker is null. */
  readonly speaker: "stated" | "resolved" | "inherited" | null;
  /** "inherited" from another mention of the speaker; null where the role is null. */
  readonly role: "stated" | "resolved" | "inherited" | null;
  /** "page" where the page states one date of speech alone; null where the date is null. */
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
  /**
   * ISO 8601 day on which it was said; null where the page does not tell.
   * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
   */
  readonly date: string | null;
  /** Where it was said, as the attribution states it, or null. */
  readonly place: string | null;
  /** The reporting word as printed; null for a paragraph of speech that has no attribution of its own. */
  readonly cue: string | null;
  /** How speaker, role and date were found. */
  readonly basis: Basis;
}

/** What a source said or wrote, in quotation marks: a whole utterance, or a fragment inside the reporter's sentence. */
export interface Quote extends Excerpt, Attribution {
  /** "direct" is a whole utterance, "partial" a fragment. */
  readonly kind: "direct" | "partial";
}

/** What a source said in the reporter's words. */
export interface Statement extends Excerpt, Attribution {
  /** Always "indirect": a paraphrase never passes for a quote. */
  readonly kind: "indirect";
}

/** A named organization with every place that names it. */
export interface Organization {
  /** The fullest form on the page. */
  readonly name: string;
  /** Its other forms on the page: acronyms and short names. */
  readonly aliases: readonly string[];
  /** Every place that names it, in page order. */
  readonly mentions: readonly CodePointSpan[];
}

/** One title of a link list, without its marker, date or count. */
export interface LinkItem extends Excerpt {
  /** Absolute where a base is known; null where the page prints none. */
  readonly url: string | null;
}

/** A run of links to other pages, with the heading that stands above it. */
export interface LinkList {
  /** The line above the items, as printed; null where the list has none. */
  readonly heading: string | null;
  /** What the heading says of the list. */
  readonly kind: "related" | "popular" | "latest" | "pick" | "tags" | "other";
  /** The titles, in page order. */
  readonly items: readonly LinkItem[];
  /** From the heading to the end of the last item. */
  readonly span: CodePointSpan;
}

/** What a line is that is not the article. */
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
  /** What the line is instead. */
  readonly kind: BoilerplateKind;
}

/** Everything that one page gives. Keys are always present; what is absent is null or an empty list. */
export interface Document {
  /** Grows with the shape of the document, not with its values. */
  readonly schemaVersion: "1.0";
  /** Where the page came from. */
  readonly source: Source;
  /** ISO 639-1 code, or "und". */
  readonly language: string;
  /** The story's own title; null where the page prints none. */
  readonly headline: Excerpt | null;
  /** The opening of the lead that names outlet and place; null where there is none. */
  readonly dateline: Dateline | null;
  /** Who made the story, in page order. */
  readonly byline: readonly Byline[];
  /** When the page says that it was published; null where it does not. */
  readonly published: Published | null;
  /** The story, one paragraph each, in page order. */
  readonly body: readonly Excerpt[];
  /** What was said, in quotation marks, in page order. */
  readonly quotes: readonly Quote[];
  /** What was said, in the reporter's words, in page order. */
  readonly statements: readonly Statement[];
  /** The organizations that headline and body name, by first mention. */
  readonly organizations: readonly Organization[];
  /** Runs of links to other pages, in page order. */
  readonly linkLists: readonly LinkList[];
  /** Everything else, in page order: nothing of the page is lost. */
  readonly boilerplate: readonly Boilerplate[];
}
