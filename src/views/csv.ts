/** A document's quotes, statements, organizations, links or pages as rows of CSV. */
import { stringify } from "csv-stringify/sync";
import type { Document, Quote, Statement } from "../document.js";
import { pictureOf, replaceControls } from "./controls.js";
import { plainView, type Table, type ViewOptions } from "./view.js";

type Cell = string | number | null;

/** The columns of a table, and the rows that a document gives it. */
interface Sheet {
  readonly columns: readonly string[];
  readonly rows: (document: Document) => readonly (readonly Cell[])[];
}

const UTTERANCE_COLUMNS = [
  ...["source", "published", "speaker", "role", "affiliation", "date", "place", "kind", "cue", "text"],
  ...["speaker_basis", "role_basis", "date_basis", "start", "end"],
];

const SHEETS: Readonly<Record<Table, Sheet>> = {
  quotes: { columns: UTTERANCE_COLUMNS, rows: (document) => document.quotes.map((u) => utteranceRow(document, u)) },
  statements: {
    columns: UTTERANCE_COLUMNS,
    rows: (document) => document.statements.map((u) => utteranceRow(document, u)),
  },
  organizations: {
    columns: ["source", "published", "name", "aliases", "mentions", "first_start", "first_end"],
    rows: organizationRows,
  },
  links: {
    columns: ["source", "published", "list", "list_kind", "text", "url", "start", "end"],
    rows: linkRows,
  },
  pages: {
    columns: [
      ...["source", "url", "language", "published", "headline", "byline", "publisher", "place"],
      ...["characters", "paragraphs", "quotes", "statements", "organizations", "links", "body"],
    ],
    rows: (document) => [pageRow(document)],
  },
};

/** CSV with a line of names first. A cell that a spreadsheet would run as a formula has a "'" before it. */
export const csv = plainView(
  ({ document }, { table, onTerminal }) => {
    const rows = write(SHEETS[table].rows(document));
    return onTerminal ? replaceControls(rows, pictureOf) : rows;
  },
  ({ table }: ViewOptions) => ({
    begin: () => write([SHEETS[table].columns]),
    add: ({ text }) => text,
    end: () => "",
  }),
);

/** Between the names of a cell that holds several. */
const LIST_SEPARATOR = "; ";

/**
 * What spreadsheets take for the start of a formula, in half and full width, and the white space that some skip before
 * it. "'" is among them so that a reader gets every cell back by dropping one "'" from each that begins with it.
 */
const FORMULA_START = /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell that no spreadsheet runs. */
export function safeCell(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** Every string is in quotation marks, so that no separator inside it counts, whatever the reader's country. */
function write(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], {
    quoted_string: true,
    cast: { string: safeCell },
    record_delimiter: "\n",
  });
}

function utteranceRow({ source, published }: Document, u: Quote | Statement): Cell[] {
  const { speaker, role, affiliation, date, place, kind, cue, text, basis, span } = u;
  return [
    ...[source.id, published?.date ?? null, speaker, role, affiliation, date, place, kind, cue, text],
    ...[basis.speaker, basis.role, basis.date, ...span],
  ];
}

function organizationRows({ source, published, organizations }: Document): Cell[][] {
  return organizations.map(({ name, aliases, mentions }) => {
    const [start, end] = mentions[0] ?? [null, null];
    const names = aliases.join(LIST_SEPARATOR);
    return [source.id, published?.date ?? null, name, names, mentions.length, start, end];
  });
}

function linkRows({ source, published, linkLists }: Document): Cell[][] {
  return linkLists.flatMap(({ heading, kind, items }) =>
    items.map(({ text, url, span }) => [source.id, published?.date ?? null, heading, kind, text, url, ...span]),
  );
}

function pageRow(document: Document): Cell[] {
  const { source, language, published, headline, byline, dateline, body, linkLists } = document;
  const names = byline.flatMap(({ name }) => name ?? []).join(LIST_SEPARATOR);
  const links = linkLists.reduce((sum, { items }) => sum + items.length, 0);
  return [
    ...[source.id, source.url, language, published?.date ?? null, headline?.text ?? null, names],
    ...[dateline?.publisher ?? null, dateline?.place ?? null, source.characters, body.length],
    ...[document.quotes.length, document.statements.length, document.organizations.length, links],
    body.map(({ text }) => text).join("\n"),
  ];
}
