/** Markdown, as reader services, crawlers and extractors write pages: its marks are left out of what is read. */
import type { Span } from "../../shapes.js";
import { type Change, leaveOut } from "../reading/changes.js";
import { type Signs, signsOf } from "./signs.js";

/** "# Title", "## Biaya" */
const HEADING = /(?:^|\n)[^\S\n]{0,3}(?:>[^\S\n]?){0,9}#{1,6}[^\S\n]+\S/;
/** What opens a line: the marks of a quotation, the sign of a title. */
const OPENING = /(?:^|(?<=\n))[^\S\n]{0,3}(?:(?:>[^\S\n]?){1,9}(?:#{1,6}[^\S\n]+)?|#{1,6}[^\S\n]+)(?=\S)/g;
/** So many words in bold make a page Markdown alone, as one link does; with headings one does. */
const LEAST_BOLD = 2;
/** What a reader service prints above a page. */
const SERVICE_TITLE = /^\s{0,9}Title: (?=[^\n]{1,999}\n\s{0,9}URL Source: )/;

/** The marks of a page that is Markdown; none where it is not. */
export function markdownIn(text: string): Change[] {
  const hasTitles = HEADING.test(text);
  if (!hasTitles && !text.includes("](") && !text.includes("**")) return [];
  const signs = signsOf(text);
  if (!isMarkdown(signs, hasTitles)) return [];
  const { links, pictures, pairs, escapes } = signs;
  return [
    ...[...openingsIn(text), ...pictures].map((mark): Change => ({ ...leaveOut(mark), isApart: true })),
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
  const openings = [...text.matchAll(OPENING)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const label = SERVICE_TITLE.exec(text)?.[0].length ?? 0;
  return label > 0 ? [{ start: 0, end: label }, ...openings] : openings;
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
