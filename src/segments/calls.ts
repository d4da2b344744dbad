/** What a house asks of its readers or tells them: "Choose us as a preferred source on Google", "For more, sign up for our newsletters". */
import { neutral } from "../languages/neutral.js";
import { Sieve } from "../text/sieve.js";
import type { Evidence } from "./evidenceKinds.js";
import { isLetterAt, type Line } from "./lines.js";

/** Longer lines are the story's. */
const MOST_WORDS = 50;
/** Speech may hold the same words. */
const MARKS = /["“”«»]/u;
/** What parts a sentence from the one before it. */
const STOP = /[.!?:;•|)\]]\s+/gu;
const { calls } = neutral.boilerplate;
/** A story that reports may hold the same words as well. */
const TELLERS = wholeWords(calls.tellers);
const MAILINGS = wholeWords(calls.mailings);
const ASKINGS = wholeWords(calls.askings);
const OCCASIONS = wholeWords(calls.occasions);

const PROMO = call("promo", "asks to read or to subscribe");
const FOOTER = call("footer", "a note of the house");
const ASKED: readonly (readonly [phrases: readonly string[], found: Evidence])[] = [
  [calls.share, call("share", "asks to follow or to share")],
  [calls.comments, call("comments", "asks for comments")],
  [calls.promo, PROMO],
  [calls.footer, FOOTER],
];
const SIEVE = new Sieve([...calls.told, ...calls.joinings, ...ASKED.flatMap(([phrases]) => phrases)]);
const MAIL = /^\W{0,4}[\p{L}.+-]{1,40}@[\p{L}\d.-]{1,60}\.\p{L}{2,}/u;
const LONGEST_MAIL = 110;

/** Such a line is never the story's. */
function call(kind: keyof typeof calls & Evidence["kind"], reason: string): Evidence {
  return { kind, isStrong: true, isCertain: true, reason };
}

function wholeWords(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.join("|")})(?!\\p{L})`, "u");
}

/** Whether a mail address stands right behind the line's phrase: "Email: ramadi@kerrow.example". */
export function isMail(text: string, { cue, end }: Line): boolean {
  return cue !== null && MAIL.test(text.slice(cue.end, Math.min(end, cue.end + LONGEST_MAIL)));
}

/** The call that the line is; null where it is none. */
export function callOf(text: string, { start, content, end, words }: Line): Evidence | null {
  if (words < 3 || words > MOST_WORDS || !SIEVE.mayHold(text, content, end)) return null;
  const printed = text.slice(content, end);
  if (MARKS.test(text.slice(start, end))) return null;
  const own = printed.toLowerCase().replaceAll("’", "'");
  if (TELLERS.test(own)) return null;
  if (calls.told.some((phrase) => own.includes(phrase))) return FOOTER;
  if (joins(own)) return PROMO;
  return ASKED.find(([phrases]) => phrases.some((phrase) => asks(own, printed, phrase)))?.[1] ?? null;
}

/** "For more, sign up for our newsletters": a house's mail, and no festival's list. */
function joins(own: string): boolean {
  return calls.joinings.some((phrase) => {
    const at = own.indexOf(phrase);
    if (at < 0 || !MAILINGS.test(own.slice(at + phrase.length))) return false;
    const lead = own.slice(startOfSentence(own, at), at);
    return lead === "" || OCCASIONS.exec(lead)?.index === 0 || ASKINGS.exec(lead)?.index === 0;
  });
}

/** Whether the phrase opens a sentence of the line, is glued to what stands before it, or stands behind a word that asks. */
function asks(own: string, printed: string, phrase: string): boolean {
  const at = own.indexOf(phrase);
  if (at < 0 || isLetterAt(own, at + phrase.length)) return false;
  const lead = own.slice(startOfSentence(own, at), at);
  const isGlued = !/\s$/u.test(lead) && printed.charAt(at) !== own.charAt(at); // "Advertisement 1Story continues below"
  return lead === "" || isGlued || ASKINGS.exec(lead)?.index === 0;
}

function startOfSentence(own: string, at: number): number {
  let start = 0;
  for (const { 0: stop, index } of own.slice(0, at).matchAll(STOP)) start = index + stop.length;
  return start;
}
