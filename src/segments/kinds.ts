/** States and evidence → the kind of every line. */
import type { SegmentKind } from "../shapes.js";
import { State } from "./decode.js";
import type { Described } from "./describe.js";
import type { Evidence } from "./evidence.js";
import { findHeadline } from "./headline.js";
import { capitalShare, endsSentence, isBare, isNumber, type Line } from "./lines.js";
import { type FoundList, findLists } from "./lists.js";

export interface Kinds {
  readonly kinds: readonly SegmentKind[];
  readonly reasons: readonly string[];
  readonly lists: readonly FoundList[];
}

/** How far from the headline or the article's first line a stamp of publication stands, in lines. */
const STAMP_REACH = 8;
/** A name on a line of its own. */
const MOST_NAME_WORDS = 6;
const NAME_CASE = 0.75;
const MOST_LABEL_WORDS = 3;
const LEAST_PROSE_WORDS = 12;

/** Judges every line of a page. */
export function judgeLines(described: Described, states: Uint8Array): Kinds {
  const { lines, evidence } = described;
  const kinds: (SegmentKind | null)[] = lines.map((_, index) => (states[index] === State.BODY ? "body" : null));
  const reasons: string[] = lines.map((_, index) => (states[index] === State.BODY ? "reads as the article" : ""));
  const set = (index: number, kind: SegmentKind, reason: string): void => {
    kinds[index] = kind;
    reasons[index] = reason;
  };
  const headline = findHeadline(described, states);
  if (headline !== null) set(headline, "headline", "the title above the article");
  const stamp = findStamp(described, states, headline);
  if (stamp !== null) set(stamp, "published", "a stamp near the title");
  for (const index of bylines(described, kinds, { headline, stamp }))
    set(index, "byline", evidence[index]?.reason ?? "a name beside the stamp");
  markDuplicates(described, kinds, set);
  const lists = findLists(lines, evidence, (index) => kinds[index] === null);
  for (const list of lists) for (let index = list.from; index < list.to; index++) set(index, "linkList", list.reason);
  lines.forEach((line, index) => {
    if (kinds[index] === null)
      set(index, ...leftover(described, line, { index, states, evidence: evidence[index] ?? null }));
  });
  return { kinds: kinds.map((kind) => kind ?? "other"), reasons, lists };
}

function findStamp({ lines, evidence }: Described, states: Uint8Array, headline: number | null): number | null {
  const body = states.indexOf(State.BODY);
  const anchors = [headline, body < 0 ? null : body].filter((anchor) => anchor !== null);
  let best: number | null = null;
  let least = STAMP_REACH + 1;
  evidence.forEach((found, index) => {
    if (found?.kind !== "published" || states[index] === State.BODY || !lines[index]) return;
    const isWeak = !found.isStrong;
    for (const anchor of anchors) {
      const distance = Math.abs(index - anchor) + (isWeak ? 3 : 0);
      if (distance < least) [best, least] = [index, distance];
    }
  });
  return best;
}

/** Lines that their words name, and names alone that stand beside a stamp, a title or another byline. */
function bylines(
  { lines, evidence }: Described,
  kinds: readonly (SegmentKind | null)[],
  at: { headline: number | null; stamp: number | null },
): Set<number> {
  const found = new Set<number>();
  evidence.forEach((one, index) => {
    if (one?.kind === "byline" && one.isStrong && kinds[index] === null) found.add(index);
  });
  const roles = evidence.flatMap((one, index) =>
    one?.kind === "byline" && !one.isStrong && kinds[index] === null ? [index] : [],
  );
  for (const role of roles) {
    const names = [role - 1, role + 1].filter(
      (near) => kinds[near] === null && isName(lines[near], evidence[near] ?? null),
    );
    if (names.length === 0) continue;
    found.add(role);
    for (const name of names) found.add(name);
  }
  const stamp = at.stamp;
  if (stamp !== null) {
    for (const near of [stamp - 1, stamp + 1, stamp + 2]) {
      const isBeside = near > (at.headline ?? -1) && kinds[near] === null;
      if (isBeside && isName(lines[near], evidence[near] ?? null) && (near <= stamp + 1 || found.has(near - 1)))
        found.add(near);
    }
  }
  return found;
}

function isName(line: Line | undefined, evidence: Evidence | null): boolean {
  if (!line || evidence || line.marker !== "none" || endsSentence(line)) return false;
  return line.words >= 2 && line.words <= MOST_NAME_WORDS && line.digits === 0 && capitalShare(line) >= NAME_CASE;
}

type Setter = (index: number, kind: SegmentKind, reason: string) => void;

/** Titles, leads and teasers that stand again, outside of lists. */
function markDuplicates(
  { lines, places, evidence }: Described,
  kinds: readonly (SegmentKind | null)[],
  set: Setter,
): void {
  const headline = kinds.indexOf("headline");
  const firstBody = kinds.indexOf("body");
  const title = lines[headline]?.hash;
  lines.forEach((line, index) => {
    if (kinds[index] !== null || evidence[index]?.isStrong) return;
    const isTitle = title === line.hash && Math.abs(index - headline) <= STAMP_REACH;
    const isTeaser = places[index]?.standsAgain === true && line.words >= MOST_NAME_WORDS;
    if (isTitle || (isTeaser && index < firstBody)) set(index, "duplicate", "stands again on the page");
  });
}

interface Leftover {
  readonly index: number;
  readonly states: Uint8Array;
  readonly evidence: Evidence | null;
}

/** The kind of a line that is neither the article nor in a list. */
function leftover(
  { lines, places }: Described,
  line: Line,
  { index, states, evidence }: Leftover,
): [SegmentKind, string] {
  if (evidence) {
    const { kind, reason } = evidence;
    if (kind === "readAlso") return ["promo", reason];
    if (kind === "heading")
      return line.cue && isReadAlsoWords(line)
        ? ["promo", "a heading without its title"]
        : ["navigation", "a heading without items"];
    if (kind === "published") return ["other", "a date"];
    if (kind !== "byline") return [kind, reason];
    return ["other", "a role without a name"];
  }
  const state = states[index];
  if (isBare(line) || isNumber(line)) return ["other", "no words"];
  if (places[index]?.standsAgain && line.words >= MOST_NAME_WORDS && state === State.BEFORE)
    return ["duplicate", "stands again on the page"];
  const isProse = line.words >= LEAST_PROSE_WORDS && endsSentence(line);
  if (state === State.INSERT)
    return isProse ? ["caption", "prose beside the article"] : ["promo", "a line between paragraphs"];
  if (isProse)
    return state === State.BEFORE ? ["caption", "prose above the article"] : ["other", "prose below the article"];
  if (line.words <= MOST_LABEL_WORDS || line.marker === "bullet")
    return ["navigation", "a short line outside the article"];
  const previous = lines[index - 1];
  return previous && state === State.AFTER ? ["promo", "a title alone"] : ["navigation", "a line outside the article"];
}

function isReadAlsoWords({ cue }: Line): boolean {
  return cue !== null && (cue.kinds & 64) !== 0;
}
