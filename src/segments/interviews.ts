/** Questions and answers in turns, which are the article's however much they read like comments, captions or titles. */

import { Class, classOf } from "../text/classes.js";
import { skipSpace } from "../text/spaces.js";
import { QUESTION } from "../text/units.js";
import type { Described } from "./describe.js";
import type { Evidence } from "./evidenceKinds.js";
import { isSentence, type Line } from "./lines.js";
import { State } from "./states/decode.js";

/** An interview has so many questions and answers at least, each behind its letter. */
const LEAST_TURNS = 2;
/** Between two turns stand so many paragraphs of an answer. */
const MOST_BETWEEN = 4;
/** Words of a question that is told by its mark alone, and how many of these a page asks at least. */
const LEAST_QUESTION_WORDS = 4;
const MOST_QUESTION_WORDS = 60;
const LEAST_QUESTIONS = 4;
/** So many of them the article holds already: the others go on with it. */
const LEAST_KNOWN = 2;

/** Gives the article the turns of an interview; `states` are changed. */
export function keepInterviews(text: string, described: Described, states: Uint8Array): void {
  keepLettered(text, described, states);
  keepQuestions(described, states);
}

/** "Q: …" and "A: …" in turns, with the paragraphs between them. */
function keepLettered(text: string, { lines, evidence }: Described, states: Uint8Array): void {
  const turns = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const letter = turnOf(text, line);
    if (!letter) return;
    const turn = turns.get(letter);
    if (turn) turn.push(index);
    else turns.set(letter, [index]);
  });
  const voices = [...turns.values()].filter((indices) => indices.length >= LEAST_TURNS);
  if (voices.length !== 2) return;
  const all = voices.flat().sort((a, b) => a - b);
  all.forEach((from, turn) => {
    const next = all[turn + 1] ?? from + 1;
    const to = next - from <= MOST_BETWEEN + 1 ? next : from + 1;
    for (let index = from; index < to; index++) if (!evidence[index]?.isStrong) states[index] = State.BODY;
  });
}

/** "Q" of "Q: Where did you grow up?"; null where no single letter opens the line. */
function turnOf(text: string, { content, end }: Line): string | null {
  const isLabel = classOf(text.charCodeAt(content)) === Class.UPPER && text.charAt(content + 1) === ":";
  return isLabel && skipSpace(text, content + 2, end) < end ? text.charAt(content) : null;
}

/** "Where did you grow up?" above its answer, again and again: what stands between such turns goes on with the article. */
function keepQuestions({ lines, evidence }: Described, states: Uint8Array): void {
  const turns = lines.flatMap((line, index) => (isTurn(line, lines[index + 1], evidence[index + 1]) ? [index] : []));
  if (turns.length < LEAST_QUESTIONS) return;
  let known = 0;
  let last: number | null = null;
  for (const turn of turns) {
    const isKnown = states[turn] === State.BODY && states[turn + 1] === State.BODY;
    if (isKnown) known++;
    else if (last === null || known < LEAST_KNOWN || turn - last > MOST_BETWEEN) continue;
    if (last !== null && turn - last <= MOST_BETWEEN && known >= LEAST_KNOWN) {
      keepBetween({ lines, evidence }, states, { from: last + 1, to: turn });
      states.fill(State.BODY, turn, turn + 2);
    }
    last = turn + 1;
  }
}

/** A question, and its answer right below. */
function isTurn(line: Line, below: Line | undefined, found: Evidence | null | undefined): boolean {
  if (line.lastUnit !== QUESTION || line.words < LEAST_QUESTION_WORDS || line.words > MOST_QUESTION_WORDS) return false;
  if (line.opens !== Class.UPPER || line.marker !== "none" || !below || found?.isStrong) return false;
  return isSentence(below) && below.marker === "none" && below.words > line.words;
}

/** The rest of an answer, and the name of whoever answers next. */
function keepBetween(
  { lines, evidence }: Pick<Described, "lines" | "evidence">,
  states: Uint8Array,
  { from, to }: { from: number; to: number },
): void {
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (!line || evidence[index] || line.marker !== "none" || line.words === 0) continue;
    states[index] = State.BODY;
  }
}
