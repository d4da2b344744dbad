/** Subheadings behind a "#": "#Rajin jalan pagi" between two paragraphs is no tag. */
import type { Evidence } from "./evidenceKinds.js";
import { isSentence, type Line } from "./lines.js";

/** Such a subheading's words. */
const LEAST_WORDS = 2;
/** So many of them tell a page that has them from one that has tags between its paragraphs. */
const LEAST_HEADINGS = 2;

/** The evidence without that of tags for lines which are such subheadings. */
export function withoutHashHeadings(
  lines: readonly Line[],
  evidence: readonly (Evidence | null)[],
): readonly (Evidence | null)[] {
  const headings = new Set<number>();
  lines.forEach((line, index) => {
    if (line.marker !== "hash" || evidence[index]?.kind !== "tags" || line.words < LEAST_WORDS) return;
    if (isParagraph(lines[index - 1]) && isParagraph(lines[index + 1])) headings.add(index);
  });
  return headings.size < LEAST_HEADINGS
    ? evidence
    : evidence.map((found, index) => (headings.has(index) ? null : found));
}

function isParagraph(line: Line | undefined): boolean {
  return line?.marker === "none" && isSentence(line);
}
