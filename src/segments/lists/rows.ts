/** Rows of short lines: tags under their heading, counts between share buttons. */
import { Class } from "../../text/classes.js";
import type { Described } from "../describe.js";
import type { Marker } from "../edges.js";
import type { Evidence } from "../evidenceKinds.js";
import { endsSentence, isNumber, isRank, type Line } from "../lines.js";
import type { Sheet } from "../sheet.js";

/** Most words of a tag, and of a row of tags on one line. */
const MOST_TAG_WORDS = 5;
const MOST_ROW_WORDS = 12;
/** So many short lines in small letters are tags without a heading. */
const LEAST_SMALL_TAGS = 3;
/** Words that these have on average: a menu's entries have one. */
const LEAST_ROW_WORDS = 1.5;
/** In a dump of one line more may be glued to the sign-off. */
const MOST_CUT_WORDS = 40;

/** Short lines under a heading of tags, behind a lone "#", and small words behind the sign-off. */
export function markTags({ lines, evidence }: Described, sheet: Sheet): void {
  let isUnder = false;
  let style: Marker | null = null;
  lines.forEach((line, index) => {
    const found = evidence[index] ?? null;
    if (!sheet.isFree(index) || isRank(line)) isUnder = false;
    else if (found?.kind === "tags" && found.isStrong) {
      if (!isUnder) style = line.marker === "hash" ? "hash" : null;
      sheet.set(index, "tags", found.reason);
      isUnder = true;
    } else if (isUnder && (found === null || isTopic(line, found)) && isTag(line) && fits(lines, index, style)) {
      style ??= line.marker;
      sheet.set(index, "tags", "under a heading of tags");
    } else {
      isUnder = false;
      const most = lines[index - 1]?.block === line.block ? MOST_CUT_WORDS : MOST_ROW_WORDS;
      if (isRow(line, index, { sheet, most: found === null ? most : 0 }))
        sheet.set(index, "tags", "small words behind the sign-off");
    }
  });
  markHeading({ lines, evidence }, sheet);
  markSmallRows({ lines, evidence }, sheet);
}

/** "flood", "city council", "rain in march", each on a line of its own: several in small letters are tags; numbers may stand between them. */
function markSmallRows({ lines, evidence }: Pick<Described, "lines" | "evidence">, sheet: Sheet): void {
  const isSmall = (index: number): boolean => {
    const line = lines[index];
    if (!line || !sheet.isFree(index) || evidence[index] || line.capitals > 0 || line.opens !== Class.LOWER)
      return false;
    return isTag(line) && line.digits === 0;
  };
  const isCount = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && sheet.isFree(index) && isNumber(line);
  };
  for (let from = 0; from < lines.length; from++) {
    if (!isSmall(from)) continue;
    let [to, tags, words] = [from, 0, 0];
    for (; isSmall(to) || (isCount(to) && isSmall(to + 1)); to++)
      if (isSmall(to)) {
        tags++;
        words += lines[to]?.words ?? 0;
      }
    if (tags >= LEAST_SMALL_TAGS && words >= LEAST_ROW_WORDS * tags)
      for (let at = from; at < to; at++) sheet.set(at, "tags", "small words in a row");
    from = to;
  }
}

function isTag(line: Line): boolean {
  return line.words > 0 && line.words <= MOST_TAG_WORDS && !endsSentence(line) && !line.date;
}

/** "Local government": a menu's word opens the name of a topic. */
function isTopic(line: Line, { kind }: Evidence): boolean {
  return kind === "navigation" && line.words > 1 && !line.isWholeCue && line.marker === "none";
}

/** A row keeps the marker that it began with; behind a lone "#" stands its tag. */
function fits(lines: readonly Line[], index: number, style: Marker | null): boolean {
  const above = lines[index - 1];
  const isBehindHash = above !== undefined && above.marker === "hash" && above.words === 0;
  return style === null || isBehindHash || lines[index]?.marker === style;
}

function isRow(line: Line, index: number, { sheet, most }: { sheet: Sheet; most: number }): boolean {
  if (line.capitals > 0 || line.digits > 0 || endsSentence(line)) return false;
  return sheet.kinds[index - 1] === "byline" && line.words > 1 && line.words <= most;
}

/** The short line right above a row of "#" tags is its heading. */
function markHeading({ lines, evidence }: Pick<Described, "lines" | "evidence">, sheet: Sheet): void {
  const first = sheet.kinds.findIndex((kind, index) => kind === "tags" && lines[index]?.marker === "hash");
  const above = lines[first - 1];
  if (!above || !sheet.isFree(first - 1) || evidence[first - 1]?.isStrong) return;
  if (above.words <= MOST_TAG_WORDS && !endsSentence(above)) sheet.set(first - 1, "tags", "a heading of tags");
}

/** Counts beside share buttons. */
export function markShares({ lines, evidence }: Described, sheet: Sheet): void {
  const isShare = (index: number): boolean => {
    return sheet.kinds[index] === "share" || (sheet.isFree(index) && evidence[index]?.kind === "share");
  };
  lines.forEach((line, index) => {
    if (!sheet.isFree(index) || !isNumber(line)) return;
    if (isShare(index - 1) || isShare(index + 1) || isShare(index + 2))
      sheet.set(index, "share", "a count beside share buttons");
  });
}
