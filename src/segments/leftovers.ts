/** The kind of a line that is neither the article nor anything that its neighbours make it. */
import type { SegmentKind } from "../shapes.js";
import { Class } from "../text/classes.js";
import { Cue } from "./cues.js";
import type { Described } from "./describe.js";
import type { Evidence } from "./evidenceKinds.js";
import { endsSentence, isBare, isNumber, type Line } from "./lines.js";
import { State } from "./states/decode.js";

const MOST_LABEL_WORDS = 3;
const LEAST_PROSE_WORDS = 12;

/** Digits of a page's number. */
const MOST_PAGE_DIGITS = 2;

/** Words of a credit below a picture's description, and of the description. */
const MOST_CREDIT_WORDS = 8;
const LEAST_DESCRIPTION_WORDS = 4;

type Verdict = readonly [kind: SegmentKind, reason: string];

/** Kind and reason of line `index`. */
export function leftover({ lines, evidence }: Described, states: Uint8Array, index: number): Verdict {
  const line = lines[index];
  if (!line) return ["other", "nothing"];
  const found = evidence[index];
  const state = states[index];
  if (isPage(line) && (isPage(lines[index - 1]) || isPage(lines[index + 1]))) return ["navigation", "numbers in a row"];
  if (found) return isMenuEntry(line, found, state) ? ["navigation", "an entry of a menu"] : named(line, found);
  if (isBare(line) || isNumber(line)) return ["other", "no words"];
  if (standsBeforeCredit({ lines, evidence }, index)) return ["caption", "stands before its credit"];
  if (line.endsBracket && line.words > MOST_LABEL_WORDS && state !== State.AFTER)
    return ["caption", "ends with a bracket"];
  const isProse = line.words >= LEAST_PROSE_WORDS && endsSentence(line);
  if (state === State.INSERT && line.opens === Class.QUOTE && endsSentence(line))
    return ["duplicate", "a quotation beside the article"];
  if (state === State.INSERT)
    return isProse ? ["caption", "prose beside the article"] : ["promo", "a line between paragraphs"];
  if (isProse)
    return state === State.BEFORE ? ["caption", "prose above the article"] : ["other", "prose below the article"];
  if (line.opens === Class.OTHER && line.words <= MOST_LABEL_WORDS && line.digits > 0) return ["other", "a count"];
  if (line.words <= MOST_LABEL_WORDS || line.marker === "bullet")
    return ["navigation", "a short line outside the article"];
  return state === State.AFTER ? ["promo", "a title alone"] : ["navigation", "a line above the article"];
}

/** The credit was cut off the line, or stands below it: "Image: Acme / Sari Dewi". */
function standsBeforeCredit({ lines, evidence }: Pick<Described, "lines" | "evidence">, index: number): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  if (!line || !below || evidence[index + 1]?.kind !== "caption") return false;
  if (below.block === line.block) return true;
  return below.isLabelled && below.words <= MOST_CREDIT_WORDS && line.words >= LEAST_DESCRIPTION_WORDS;
}

/** One of "1 2 3", each on its line. */
function isPage(line: Line | undefined): boolean {
  return line !== undefined && isNumber(line) && line.digits <= MOST_PAGE_DIGITS && line.date === null;
}

/** "- About" above the article is an entry of a menu, whatever else it may be below. */
function isMenuEntry(line: Line, { kind }: Evidence, state: number | undefined): boolean {
  if (state !== State.BEFORE || line.marker !== "bullet" || line.words > MOST_LABEL_WORDS) return false;
  return kind === "footer" || kind === "promo" || kind === "comments" || kind === "caption" || kind === "other";
}

/** What its words say, where that needs no neighbours. */
function named(line: Line, { kind, reason }: Evidence): Verdict {
  if (kind === "readAlso") return ["promo", reason];
  if (kind === "published") return ["other", "a date"];
  if (kind === "byline") return ["other", "a role or a name that is not the story's"];
  if (kind !== "heading") return [kind, reason];
  const isReadAlso = line.cue !== null && (line.cue.kinds & Cue.READ_ALSO) !== 0;
  return isReadAlso ? ["promo", "a heading without its titles"] : ["navigation", "a heading without items"];
}
