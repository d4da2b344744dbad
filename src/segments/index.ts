/** Page → Segmentation: which lines are the article, and what the others are. */

import type { Byline } from "../document.js";
import type { Language } from "../languages/language.js";
import { type LineModel, lineModel } from "../models/lines.js";
import type {
  Credit,
  DatelineMention,
  DateMention,
  ListRun,
  Metadata,
  Page,
  Segment,
  Segmentation,
  Span,
} from "../shapes.js";
import { Class, classOf } from "../text/classes.js";
import { skipSpace, trimEnd } from "../text/spaces.js";
import { dropAsides } from "./asides.js";
import { OFFICE } from "./authorNotes.js";
import { addCertainties } from "./certain.js";
import { endBeforeClosingNotes } from "./closingNotes.js";
import { creditsOf, loneRole } from "./credits.js";
import { Cue, cueTableOf } from "./cues.js";
import { datelineAt, undated } from "./dateline.js";
import { datelineByColon } from "./datelineByColon.js";
import { type Described, describeAsText, describePage, featuresOf } from "./describe.js";
import { FEATURE_HASH } from "./features.js";
import { hiddenStory, partOf, wholeStates } from "./hiddenStory.js";
import { judgeLines, type Kinds } from "./kinds.js";
import { keepSignatures } from "./letterEnds.js";
import type { Line } from "./lines.js";
import type { FoundList } from "./lists/listChecks.js";
import { setListsAside } from "./lists/listsInside.js";
import { endBeforeTitles } from "./lists/trailingTitles.js";
import { keepEntries } from "./liveEntries.js";
import { guideOf } from "./markup/guide.js";
import { judgeMarkup, judgeSimplified } from "./markup/index.js";
import { linkedItem } from "./markup/links.js";
import { weighMarkup } from "./markup/reading.js";
import { addMarkup, isSimplified } from "./markup/simplified.js";
import { keepPassages } from "./passages.js";
import { statesOf } from "./states/states.js";
import { keepSubheadings } from "./subheadings.js";
import { endBeforeUncasedMenus } from "./uncasedMenus.js";

/** A dateline opens one of so many first lines of a story: a lead may stand above it. */
const DATELINE_TRIES = 4;
/** " WIB" behind a date; a title before it has so many characters at least. */
const LONGEST_ZONE = 5;
const SHORTEST_TITLE = 12;
/** Signs between a title and its date. */
const STAMP_SIGNS = "-–—|(•·";

/**
 * Segments a page. `dates` are those of the whole page, in page order.
 *
 * @throws PetikError BAD_MODEL where the line model cannot be read
 */
export function segment(page: Page, language: Language, dates: readonly DateMention[]): Segmentation {
  const { metadata } = page;
  if (!metadata) return segmentBy(lineModel(FEATURE_HASH), page, { language, dates });
  if (isSimplified(page)) return segmentSimplified({ ...page, metadata }, { language, dates });
  const described = describePage(page, language, dates);
  const judged = judgeMarkup(page, metadata, described);
  if (judged.kinds.includes("body")) return segmentationOf(page, described, { judged, language, dates });
  // A page whose DOM shows no article (three bare paragraphs) is read as its text.
  return segmentationOf(page, described, {
    judged: judgeText(page.text, lineModel(FEATURE_HASH), described),
    language,
    dates,
  });
}

/** Segments a text page by a given line model: the evaluation brings its own. */
function segmentBy(
  model: LineModel,
  page: Page,
  { language, dates }: { language: Language; dates: readonly DateMention[] },
): Segmentation {
  const described = describePage(page, language, dates);
  return segmentationOf(page, described, { judged: judgeText(page.text, model, described), language, dates });
}

/** HTML whose elements tell little is read as its text, with what its links and headings say beside its words. */
function segmentSimplified(
  page: Page & { readonly metadata: Metadata },
  { language, dates }: { language: Language; dates: readonly DateMention[] },
): Segmentation {
  const { metadata } = page;
  const described = describeAsText(page, language, dates);
  const weighed = weighMarkup(page, metadata, described);
  const states = textStates(page.text, lineModel(FEATURE_HASH), described, (emissions) =>
    addMarkup(emissions, weighed),
  );
  const reading = { outline: weighed.outline, titles: weighed.around.titles, states };
  const guide = guideOf(page.text, described, { reading, metadata });
  const judged = judgeSimplified(described, states, guide);
  return segmentationOf({ ...page, metadata: null }, described, { judged, language, dates });
}

function judgeText(text: string, model: LineModel, described: Described): Kinds {
  return judgeLines(described, textStates(text, model, described));
}

/** Where each line of a text page stands: what the model reads, with what is known of it besides; `addMore` adds what only its DOM shows. */
export function textStates(
  text: string,
  model: LineModel,
  described: Described,
  addMore: (emissions: Float32Array) => void = () => {},
): Uint8Array {
  const states = readStates(model, described, addMore);
  setListsAside(text, described, states);
  keepEntries(text, described, states);
  keepSubheadings(described, states);
  keepSignatures(described, states);
  keepPassages(text, described, states);
  dropAsides(described, states);
  endBeforeUncasedMenus(described, states);
  endBeforeTitles(described, states);
  endBeforeClosingNotes(text, described, states);
  return states;
}

/** What the model reads; where it missed the story behind the page's menus, what it reads without them. */
function readStates(model: LineModel, described: Described, addMore: (emissions: Float32Array) => void): Uint8Array {
  const read = (part: Described, add = (_: Float32Array): void => {}): Uint8Array => {
    const given = { lines: part.lines.length, featuresOf: featuresOf(part) };
    return statesOf(model, given, (emissions) => {
      addCertainties(emissions, part);
      add(emissions);
    });
  };
  const states = read(described, addMore);
  const hidden = hiddenStory(described, states);
  return hidden ? wholeStates(read(partOf(described, hidden)), hidden, states.length) : states;
}

function segmentationOf(
  page: Page,
  described: Described,
  { judged, language, dates }: { judged: Kinds; language: Language; dates: readonly DateMention[] },
): Segmentation {
  const found = described.dateline;
  const isBody = found !== null && judged.kinds[found.line] === "body";
  const dateline = isBody && !page.metadata ? found.mention : openingDateline(page.text, described, judged, language);
  return {
    segments: segmentsOf(described.lines, judged),
    linkLists: judged.lists.map((list) => listRun(page, described.lines, list)),
    credits: creditsIn(page.text, described, { judged, language }),
    dateline: dateline && undated(page.text, dateline, dates),
  };
}

/** Among the story's first lines, now that they are known: a menu or a stamp above them hides no dateline. */
function openingDateline(
  text: string,
  { lines }: Described,
  { kinds }: Kinds,
  language: Language,
): DatelineMention | null {
  let tries = 0;
  for (let index = kinds.indexOf("body"); index >= 0 && tries < DATELINE_TRIES; tries++) {
    const line = lines[index];
    const mention = line?.marker === "none" ? openingOf(text, line, language) : null;
    if (mention) return mention;
    index = kinds.indexOf("body", index + 1);
  }
  return null;
}

function openingOf(text: string, line: Line, language: Language): DatelineMention | null {
  return datelineAt(text, line, true) ?? datelineByColon(text, line, language);
}

/** One segment a line, and one a list. */
function segmentsOf(lines: readonly Line[], { kinds, reasons, lists }: Kinds): Segment[] {
  const listAt = new Map(lists.map((list) => [list.from, list]));
  const segments: Segment[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    const list = listAt.get(index);
    const last = list ? lines[list.to - 1] : line;
    segments.push({
      start: line.start,
      end: last?.end ?? line.end,
      kind: kinds[index] ?? "other",
      reason: reasons[index] ?? "",
    });
    if (list) index = list.to - 1;
  }
  return segments;
}

function listRun(
  { text, blocks }: Page,
  lines: readonly Line[],
  { from, to, heading, items, kind, reason }: FoundList,
): ListRun {
  const first = lines[from];
  const last = lines[to - 1];
  const head = heading === null ? null : lines[heading];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    heading: head ? { start: head.content, end: head.end } : null,
    kind,
    items: items.flatMap((index) => {
      const line = lines[index];
      return line ? [linkedItem(itemSpan(text, line), blocks[line.block])] : [];
    }),
    reason,
  };
}

/** The title: without its marker, its "Baca juga:", or its stamps. */
function itemSpan(text: string, line: Line): Span {
  const isReadAlso = line.cue !== null && (line.cue.kinds & (Cue.READ_ALSO | Cue.READ_ALSO_LABEL)) !== 0;
  const start = line.cue && isReadAlso && line.isLabelled ? afterLabel(text, line.cue.end, line.end) : line.content;
  const from = behindDate(text, start < line.end ? start : line.content, line);
  return { start: from, end: beforeDate(text, from, line) };
}

/** Where the title begins: behind a date and a sign, "12/05/2025 - Harga Cabai Naik". */
function behindDate(text: string, from: number, { date, end }: Line): number {
  if (date === null || date.start !== from) return from;
  let at = skipSpace(text, date.end, end);
  if (!STAMP_SIGNS.includes(text.charAt(at))) return from;
  at = skipSpace(text, at + 1, end);
  return end - at >= SHORTEST_TITLE ? at : from;
}

/** Where the title ends: before a date with its time that is glued to it, "… di Sumberan 20/1/2026 05:10", or behind a sign. */
function beforeDate(text: string, from: number, { date, end }: Line): number {
  if (date === null || date.start <= from) return end;
  const isLast = date.end >= end - LONGEST_ZONE;
  const title = trimEnd(text, from, date.start);
  const isSigned =
    isLast && STAMP_SIGNS.includes(text.charAt(title - 1)) && classOf(text.charCodeAt(title - 2)) === Class.SPACE;
  if (!isSigned && !(isLast && date.hasTime)) return end;
  const stop = isSigned ? trimEnd(text, from, title - 1) : title;
  return stop - from >= SHORTEST_TITLE ? stop : end;
}

function afterLabel(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (classOf(text.charCodeAt(at)) === Class.SPACE || text.charAt(at) === ":")) at++;
  return at;
}

function creditsIn(
  text: string,
  { lines, evidence }: Described,
  { judged, language }: { judged: Kinds; language: Language },
): Credit[] {
  const table = cueTableOf(language);
  const places = language.reporting.placePrepositions;
  const labels = lines.map((line, index) => (judged.kinds[index] === "byline" ? loneRole(text, line, table) : null));
  const above = labelsAbove(labels, judged);
  return lines.flatMap((line, index) => {
    if (judged.kinds[index] !== "byline") return [];
    if (evidence[index] === OFFICE) return [{ start: line.start, end: line.end, name: null, role: "author" }];
    const role = above[index] ?? labels[index + 1] ?? labels[index - 1] ?? null;
    return creditsOf(text, line, { table, places, role });
  });
}

/** Of each line the label that stands above it ("Reporter"), in rows of bylines that a label opens; null in all others. */
function labelsAbove(labels: readonly (Byline["role"] | null)[], { kinds }: Kinds): (Byline["role"] | null)[] {
  let last: Byline["role"] | null = null;
  return labels.map((label, index) => {
    if (kinds[index] !== "byline") last = null;
    else if (kinds[index - 1] !== "byline" || last !== null) last = label ?? last;
    return last;
  });
}
