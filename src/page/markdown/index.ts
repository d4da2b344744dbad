/** Markdown, as reader services, crawlers and extractors write pages: its marks are left out of what is read. */
import type { Span } from "../../shapes.js";
import { type Change, leaveOut } from "../reading/changes.js";
import { type Signs, signsOf } from "./signs.js";

/** "# Title", "## Biaya" */
const HEADING = /(?:^|[\n\r])[^\S\n\r]{0,3}(?:>[^\S\n\r]?){0,9}#{1,6}[^\S\n\r]+\S/;
/** What opens a line: the marks of a quotation, the sign of a title. */
const OPENING = /(?:^|(?<=[\n\r]))[^\S\n\r]{0,3}(?:(?:>[^\S\n\r]?){1,9}(?:#{1,6}[^\S\n\r]+)?|#{1,6}[^\S\n\r]+)(?=\S)/g;
/** So many words in bold make a page Markdown alone, as one link does; with headings one does. */
const LEAST_BOLD = 2;
/** Labels that a reader service prints above a page. */
const SERVICE = /^\s{0,9}(?<title>Title: )[^\n]{1,999}\n\s{0,9}URL Source: /;
const SERVICE_CONTENT = /(?:^|(?<=\n))Markdown Content:[^\S\n]{0,9}(?=\n)/;
/** The title's label among the lines that extractors print above a page: "---", "title: …", "author: …". */
const FRONT_TITLE =
  /^\s{0,9}---[^\S\n]{0,9}\n(?:(?!title:)[\w-]{1,30}:[^\n]{0,999}\n){0,20}(?<title>title:[^\S\n]{0,9})/;

/** The marks of a page that is Markdown; none where it is not. */
export function markdownIn(text: string): Change[] {
  const labels = labelsIn(text);
  const hasTitles = HEADING.test(text);
  const mayBe = hasTitles || text.includes("](") || text.includes("**");
  const signs = mayBe ? signsOf(text) : null;
  if (!signs || !isMarkdown(signs, hasTitles)) return labels.map(standApart);
  const { links, pictures, pairs, escapes } = signs;
  return [
    ...[...labels, ...openingsIn(text), ...pictures].map(standApart),
    ...[...links, ...escapes, ...pairs].map(leaveOut),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(isBehindOthers());
}

function isMarkdown({ links, pictures, pairs }: Signs, hasTitles: boolean): boolean {
  if (links.length + pictures.length > 0) return true;
  const bold = pairs.filter(({ start, end }) => end - start > 1).length / 2;
  return bold >= (hasTitles ? 1 : LEAST_BOLD);
}

function openingsIn(text: string): Span[] {
  return [...text.matchAll(OPENING)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** Labels of what a service or an extractor tells of the page above it. */
function labelsIn(text: string): Span[] {
  const found = SERVICE.exec(text) ?? FRONT_TITLE.exec(text);
  const label = found?.groups?.title;
  if (!found || label === undefined) return [];
  const start = text.indexOf(label);
  const title = { start, end: start + label.length };
  const content = SERVICE_CONTENT.exec(text);
  return content ? [title, { start: content.index, end: content.index + content[0].length }] : [title];
}

function standApart(mark: Span): Change {
  return { ...leaveOut(mark), isApart: true };
}

/** Whether a span begins where all before it have ended; to be asked of each in order. */
function isBehindOthers(): (span: Span) => boolean {
  let from = 0;
  return ({ start, end }) => {
    if (start < from) return false;
    from = end;
    return true;
  };
}
