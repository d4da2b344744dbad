/**
 * UTF-8 that was read as windows-1252 or Latin 1, and so shows its bytes: "â€œKami siap,â€\u009d kata RenÃ©". A sequence is read as the
 * character whose bytes it shows where nobody would write it; and where the page shows its bytes throughout, every one that decodes.
 */
import type { Span } from "../../shapes.js";
import { Class, classOf } from "../../text/classes.js";
import { BLANK } from "../../text/units.js";
import type { Change } from "../reading/changes.js";
import { byteOf } from "../windows1252.js";
import { characterAt, FIRST_LEAD, LAST_LEAD } from "./utf8.js";

/** What opens a sequence, "Â" to "ô", and goes on with it. */
const SUSPECT = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const LAST_CONTROL = 0x9f;
const NEXT_LINE = 0x85;
const LETTERS_A = "ÂÃÄÅ";
/** What may well stand behind a capital that ends its word, and of that what nothing is glued to. */
const BEHIND_WORDS = "“”‘’„‚‹›«»–—…•™®\u00a0";
const CLOSERS = "”’»›…•™®\u00a0";
/** "â€", and what opens the signs of money, of trade and arrows like it. */
const MARK_LEAD = "â";
const MARK_SECONDS = "€‚„†";
const EURO_BYTE = 0x80;
/** The byte-order mark, the sign for what could not be read, and what opens emoji. */
const OTHER_SURE = ["ï»¿", "ï¿½", "ðŸ"];
/** The closing mark whose last byte windows-1252 leaves undefined. */
const CLOSING = "”";
const REPLACED = "?\ufffd";

/** A page shows its bytes throughout from so many sequences on, so many times as many as other signs that could open one. */
const LEAST_SEQUENCES = 3;
const LEAST_RATIO = 2;
/** Units of a page for each of its sequences, where none is sure: in another script nearly every letter is one. */
const MOST_UNITS = 8;

interface Sequence extends Change {
  /** Nobody would write it. */
  readonly isSure: boolean;
}

/** What shows its bytes, each with the character that they are. */
export function mojibakeIn(text: string): Change[] {
  if (!SUSPECT.test(text)) return [];
  const found: Sequence[] = [];
  const broken: Change[] = [];
  let others = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_LEAD || unit > LAST_LEAD) continue;
    const sequence = sequenceAt(text, at) ?? closingAt(text, at);
    const lead = sequence ? null : beforeBlank(text, at);
    if (sequence) {
      found.push(sequence);
      at = sequence.end - 1;
    } else if (lead) broken.push(lead);
    else others++;
  }
  const sure = found.filter(({ isSure }) => isSure);
  const isShown = sure.length > 0 || found.length * MOST_UNITS >= text.length;
  if (!isShown || found.length < LEAST_SEQUENCES || found.length < LEAST_RATIO * others) return sure;
  return broken.length === 0 ? found : [...found, ...broken].sort((a, b) => a.start - b.start);
}

/** "Â" of a no-break blank, and "Ã" of "à", whose other byte was taken for a blank. */
function beforeBlank(text: string, at: number): Change | null {
  const lead = text.charAt(at);
  if (text.charCodeAt(at + 1) !== BLANK || (lead !== "Â" && lead !== "Ã")) return null;
  return { start: at, end: at + 1, text: lead === "Ã" ? "à" : "" };
}

/** The character whose bytes begin at `at`; null where none do. */
function sequenceAt(text: string, at: number): Sequence | null {
  const character = characterAt(text, at);
  return character && { ...character, isSure: isSure(text, character) };
}

function isSure(text: string, { start, end }: Span): boolean {
  for (let at = start + 1; at < end; at++) if (isControl(text.charCodeAt(at))) return true;
  const lead = text.charAt(start);
  const second = text.charAt(start + 1);
  if (end - start === 2) {
    const isTold = lead === "Â" || !BEHIND_WORDS.includes(second) || isSmall(text, start - 1);
    return LETTERS_A.includes(lead) && (isTold || (!CLOSERS.includes(second) && isSmall(text, end)));
  }
  if (lead === MARK_LEAD) return MARK_SECONDS.includes(second);
  return OTHER_SURE.some((sure) => text.startsWith(sure, start));
}

function isSmall(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === Class.LOWER;
}

/** One of Latin 1's controls; U+0085 may end a line. */
function isControl(unit: number): boolean {
  return unit <= LAST_CONTROL && unit !== NEXT_LINE;
}

/** "â€": a closing mark that has lost its last byte, or has another sign in its place. */
function closingAt(text: string, at: number): Sequence | null {
  if (text.charAt(at) !== MARK_LEAD || byteOf(text.charCodeAt(at + 1)) !== EURO_BYTE) return null;
  const isReplaced = at + 2 < text.length && REPLACED.includes(text.charAt(at + 2));
  return { start: at, end: at + (isReplaced ? 3 : 2), text: CLOSING, isSure: true };
}
