/** What a house asks of its readers or tells them, in whatever words it opens: "Choose us as a preferred source on Google", "For more, sign up for our newsletters". */
import { neutral } from "../languages/neutral.js";
import type { Line } from "./lines.js";

/** Longer lines are the story's. */
const MOST_WORDS = 50;
/** Speech may hold the same words. */
const MARKS = /["“”«»]/u;
const { calls } = neutral.boilerplate;

/** What such a line is; it is never the story's. */
interface Call {
  readonly kind: keyof typeof calls;
  readonly isStrong: true;
  readonly reason: string;
}

const KINDS: readonly (readonly [readonly string[], Call])[] = [
  [calls.share, { kind: "share", isStrong: true, reason: "asks to follow or to share" }],
  [calls.comments, { kind: "comments", isStrong: true, reason: "asks for comments" }],
  [calls.promo, { kind: "promo", isStrong: true, reason: "asks to read or to subscribe" }],
  [calls.footer, { kind: "footer", isStrong: true, reason: "a note of the house" }],
];
const CALLS: ReadonlySet<object | null> = new Set(KINDS.map(([, found]) => found));
const MAIL = /^\W{0,4}[\p{L}.+-]{1,40}@[\p{L}\d.-]{1,60}\.\p{L}{2,}/u;
const LONGEST_MAIL = 110;

/** Whether the evidence is such a call. */
export function isCall(found: object | null): boolean {
  return CALLS.has(found);
}

/** Whether a mail address stands right behind the line's phrase: "Email: ramadi@kerrow.example". */
export function isMail(text: string, { cue, end }: Line): boolean {
  return cue !== null && MAIL.test(text.slice(cue.end, Math.min(end, cue.end + LONGEST_MAIL)));
}

/** The call that the line is; null where it is none. */
export function callOf(text: string, { start, end, words }: Line): Call | null {
  if (words < 3 || words > MOST_WORDS) return null;
  const printed = text.slice(start, end);
  if (MARKS.test(printed)) return null;
  const own = printed.toLowerCase().replaceAll("’", "'");
  return KINDS.find(([phrases]) => phrases.some((phrase) => own.includes(phrase)))?.[1] ?? null;
}
