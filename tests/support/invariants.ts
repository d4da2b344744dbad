/** What must hold of every document of every page: SPEC's "nothing is lost" and "always". */
import type { Attribution, CodePointSpan, Document, Excerpt } from "../../src/index.js";

interface Checked {
  readonly points: readonly string[];
  readonly document: Document;
  readonly note: (breach: string) => void;
}

/** The breaches of a document against the page's text (rendered text for HTML); empty where all is well. */
export function breaches(document: Document, text: string): string[] {
  const found: string[] = [];
  const checked = { points: [...text], document, note: (breach: string) => found.push(breach) };
  checkTiling(checked);
  checkTexts(checked);
  checkInside(checked);
  checkLists(checked);
  checkAttributions(checked);
  return found;
}

/** Every code point that is not white space lies in exactly one segment, and each list stands in page order. */
function checkTiling({ points, document, note }: Checked): void {
  if (document.source.characters !== points.length)
    note(`${document.source.characters} characters, not ${points.length}`);
  const lists = {
    byline: document.byline,
    body: document.body,
    linkLists: document.linkLists,
    boilerplate: document.boilerplate,
  };
  for (const [name, list] of Object.entries(lists)) {
    if (!inOrder(list.map(({ span }) => span))) note(`${name} is not in page order, or overlaps itself`);
  }
  const single = [document.headline, document.published].filter((part) => part !== null);
  const tiles = [...single, ...Object.values(lists).flat()].map(({ span }) => span);
  const covered = new Uint8Array(points.length);
  for (const [start, end] of tiles) {
    if (!(start >= 0 && start < end && end <= points.length)) note(`span [${start}, ${end}] of ${points.length}`);
    for (let at = start; at < end; at++) {
      if (covered[at]) note(`[${start}, ${end}] covers ${at} again`);
      covered[at] = 1;
    }
  }
  const lost = points.findIndex((point, at) => !covered[at] && !/^\s$/.test(point));
  if (lost >= 0) note(`lost at ${lost}: ${JSON.stringify(points.slice(lost, lost + 40).join(""))}`);
}

/** Each `text` is what stands at its `span`, without white space around it. */
function checkTexts({ points, document, note }: Checked): void {
  const { headline, dateline, byline, published, body, quotes, statements, linkLists, boilerplate } = document;
  const single = { headline, dateline, published };
  const many = { byline, body, quotes, statements, items: linkLists.flatMap(({ items }) => items), boilerplate };
  const excerpts: [string, Excerpt | null][] = [
    ...Object.entries(single),
    ...Object.entries(many).flatMap(([name, list]) => list.map((part): [string, Excerpt] => [name, part])),
  ];
  for (const [name, part] of excerpts) {
    if (part === null) continue;
    const there = points.slice(...part.span).join("");
    if (part.text !== there) note(`${name} ${JSON.stringify(part.text)} but ${JSON.stringify(there)} at ${part.span}`);
    if (part.text !== part.text.trim() || part.text === "") note(`${name} ${JSON.stringify(part.text)} is not trimmed`);
  }
}

/** What the article holds stands inside one headline or paragraph; quotes and statements stand in page order. */
function checkInside({ document, note }: Checked): void {
  const { headline, dateline, body, quotes, statements, organizations } = document;
  const homes = [...(headline ? [headline] : []), ...body].map(({ span }) => span);
  const isHome = ([start, end]: CodePointSpan): boolean => homes.some(([from, to]) => from <= start && end <= to);
  const mentions = organizations.flatMap((organization) => organization.mentions);
  const within = {
    dateline: dateline ? [dateline.span] : [],
    quotes: spansOf(quotes),
    statements: spansOf(statements),
    mentions,
  };
  for (const [name, spans] of Object.entries(within)) {
    for (const span of spans) if (!isHome(span)) note(`${name} [${span}] is neither in headline nor in body`);
  }
  for (const [name, spans] of Object.entries({ quotes: within.quotes, statements: within.statements })) {
    if (spans.some(([start], at) => start < (spans[at - 1]?.[0] ?? 0))) note(`${name} are not in page order`);
  }
  for (const { name, mentions: own } of organizations) {
    if (own.length === 0) note(`${name} is mentioned nowhere`);
    if (!inOrder(own)) note(`the mentions of ${name} are not in page order`);
  }
}

/** Items lie inside their list in page order, and the heading is printed in it. */
function checkLists({ points, document, note }: Checked): void {
  for (const { heading, items, span } of document.linkLists) {
    const spans = spansOf(items);
    const text = points.slice(...span).join("");
    if (!inOrder(spans)) note(`the items of ${heading} are not in page order`);
    if (spans.some(([start, end]) => start < span[0] || end > span[1]))
      note(`an item of ${heading} is outside [${span}]`);
    if (heading !== null && !text.includes(heading)) note(`heading ${heading} is not in its list`);
    if (items.length === 0) note(`list ${heading} has no item`);
  }
}

/** A basis where there is a value and none where there is none; days are days. */
function checkAttributions({ document, note }: Checked): void {
  const { quotes, statements, published } = document;
  for (const said of [...quotes, ...statements]) {
    for (const field of ["speaker", "role", "date"] as const satisfies readonly (keyof Attribution)[]) {
      if ((said[field] === null) !== (said.basis[field] === null))
        note(`${field} ${said[field]} by ${said.basis[field]}`);
    }
  }
  for (const date of [...quotes, ...statements, ...(published ? [published] : [])].map((part) => part.date)) {
    if (date !== null && !isDay(date)) note(`${date} is no day`);
  }
}

const spansOf = (parts: readonly Excerpt[]): CodePointSpan[] => parts.map(({ span }) => span);

const inOrder = (spans: readonly CodePointSpan[]): boolean =>
  spans.every(([start], at) => start >= (spans[at - 1]?.[1] ?? 0));

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
