/** The lines of an HTML page judged: the words decide as on a text page, and the DOM where it knows better. */
import type { Metadata, Page, SegmentKind } from "../../shapes.js";
import type { Described } from "../describe.js";
import type { EvidenceKind } from "../evidenceKinds.js";
import { judgeLines, type Kinds, signsOfText } from "../kinds.js";
import type { Line } from "../lines.js";
import type { FoundList } from "../lists/listChecks.js";
import { type Guide, guideOf } from "./guide.js";
import { readMarkup } from "./reading.js";

/** Kinds that words alone give to a line for want of better; the DOM may know better. */
const VAGUE: ReadonlySet<SegmentKind> = new Set(["navigation", "promo", "other", "caption"]);
/** Kinds of lines that the story and other pages' lists have. */
const KEPT: ReadonlySet<SegmentKind> = new Set(["body", "headline", "linkList"]);
/** Kinds that the site's own lines below the readers' comments have, where their words are sure. */
const THE_SITES: ReadonlySet<EvidenceKind> = new Set(["byline", "tags", "share", "footer"]);
const COMMENT = ["comments", "among the readers' comments"] as const;
const OUTSIDE = ["navigation", "a line outside the article"] as const;

/** Judges every line of an HTML page. */
export function judgeMarkup(page: Page, metadata: Metadata, described: Described): Kinds {
  const reading = readMarkup(page, metadata, described);
  const guide = guideOf(page.text, described, { reading, metadata });
  const judged = judgeLines(described, reading.states, guide);
  return guided(judged, { described, guide, listOf: (list) => linkedList(list, described, guide) });
}

/** Judges the lines of a simplified page: its words decide as on a text page, and the DOM names title, items and captions. */
export function judgeSimplified(described: Described, states: Uint8Array, guide: Guide): Kinds {
  const signs = { ...signsOfText(described, states), isItem: guide.isItem, headline: guide.headline };
  return guided(judgeLines(described, states, signs), { described, guide, listOf: (list) => list });
}

interface Around {
  readonly described: Described;
  readonly guide: Guide;
  /** The list as the DOM shows it; null where it shows none. */
  readonly listOf: (list: FoundList) => FoundList | null;
}

function guided({ kinds: found, reasons: why, lists: runs }: Kinds, { described, guide, listOf }: Around): Kinds {
  const kinds = [...found];
  const reasons = [...why];
  const set = (index: number, [kind, reason]: readonly [SegmentKind, string]): void => {
    kinds[index] = kind;
    reasons[index] = reason;
  };
  const isTitled = ({ from, to }: FoundList): boolean =>
    guide.headline !== null && guide.headline >= from && guide.headline < to;
  const lists = runs.flatMap((list) => (isTitled(list) ? [] : (listOf(list) ?? [])));
  for (const list of runs) {
    if (lists.some(({ from }) => from === list.from)) continue;
    for (let index = list.from; index < list.to; index++) set(index, guide.furniture(index) ?? OUTSIDE);
  }
  const isComment = (index: number): boolean => {
    const sure = described.evidence[index];
    if (KEPT.has(kinds[index] ?? "other") || (sure?.isStrong && THE_SITES.has(sure.kind))) return false;
    return guide.isComment(index);
  };
  if (guide.headline !== null) {
    const other = kinds.indexOf("headline");
    if (other >= 0 && other !== guide.headline) set(other, guide.furniture(other) ?? OUTSIDE);
    set(guide.headline, ["headline", "the title that the metadata names"]);
  }
  kinds.forEach((kind, index) => {
    const among = isComment(index) ? COMMENT : null;
    if (among === null && !VAGUE.has(kind)) return;
    if (guide.isCredit(index)) set(index, creditOf(described, kinds, index));
    else if (!described.evidence[index]?.isStrong)
      set(index, guide.furniture(index) ?? among ?? [kind, reasons[index] ?? ""]);
    else if (among !== null) set(index, among);
  });
  return { kinds, reasons, lists };
}

/** The list with those of its items that are links; null where too few are. */
function linkedList(list: FoundList, { evidence }: Described, guide: Guide): FoundList | null {
  const items = list.items.filter((index) => guide.isLinked(index) || evidence[index]?.kind === "readAlso");
  return items.length < (list.heading === null ? 2 : 1) ? null : { ...list, items };
}

/** An author of the metadata; in the box below the story that which a byline above it has named already is a copy. */
function creditOf(
  { lines, hashes }: Described,
  kinds: readonly SegmentKind[],
  index: number,
): readonly [SegmentKind, string] {
  const line = lines[index];
  const last = kinds.lastIndexOf("body");
  const isNamed = (other: Line): boolean => {
    for (let at = line?.firstWord ?? 0; at < (line?.lastWord ?? 0); at++) if (!holds(hashes, other, at)) return false;
    return true;
  };
  const isCopy = index > last && lines.some((other, at) => at < last && kinds[at] === "byline" && isNamed(other));
  return isCopy ? ["duplicate", "an author that stands above the story"] : ["byline", "an author of the metadata"];
}

function holds(hashes: Described["hashes"], { firstWord, lastWord }: Line, word: number): boolean {
  for (let at = firstWord; at < lastWord; at++) if (hashes.at(at) === hashes.at(word)) return true;
  return false;
}
