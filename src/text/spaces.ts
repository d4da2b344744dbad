/** White space at a place, and at the edges of a part of a text. */
import { Class, classOf } from "./classes.js";

/** Whether white space stands at a place. */
export function isSpaceAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === Class.SPACE;
}

/** The first place from `from` that is no white space; `end` where all is. */
export function skipSpace(text: string, from: number, end = text.length): number {
  let at = from;
  while (at < end && classOf(text.charCodeAt(at)) === Class.SPACE) at++;
  return at;
}

/** The end of what stands before `from` without its white space; `start` where all is. */
export function trimEnd(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && classOf(text.charCodeAt(at - 1)) === Class.SPACE) at--;
  return at;
}

/** The place of the last unit before `at` that is no white space; the text's first where all of it is. */
export function lastBefore(text: string, at: number): number {
  return trimEnd(text, 1, at) - 1;
}
