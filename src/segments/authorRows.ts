/** What stands between the title and the story beside a stamp: "Ruth Amadi @ramadi / 2 days ago", "Reuters". */
import { isAge } from "./ages.js";
import { Cue } from "./cues.js";
import type { Evidence } from "./evidenceKinds.js";
import { AGENCIES } from "./houses.js";
import { endsSentence, type Line } from "./lines.js";
import { namesPerson } from "./nameLines.js";

/** A sentence of so many words is the story's, and such rows stand in so many lines above it. */
const LEAST_STORY_WORDS = 12;
const MOST_LINES_ABOVE = 8;
/** Words of such a row, and how many of them are a list of other pages. */
const MOST_WORDS = 12;
const MOST_ROWS = 2;
/** A name, the author's account, and a sign with the age behind it. */
const ROW =
  /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?<account>\s{1,4}[-–—•·|/]?\s{0,3}@\w{2,30})?(?<sign>\s{0,4}[-–—•·|/])?\s{0,4}(?<age>\d{1,3} ?\p{L}[\p{L}\d ]{0,30})?$/u;
const AUTHOR: Evidence = { kind: "byline", isStrong: false, reason: "a name and an account or an age above the story" };
const AGENCY: Evidence = { kind: "byline", isStrong: true, reason: "an agency beside the stamp" };

/** The evidence with that of authors and agencies right above the story. */
export function withAuthorRows(
  text: string,
  lines: readonly Line[],
  evidence: readonly (Evidence | null)[],
): readonly (Evidence | null)[] {
  const story = lines.findIndex((line) => line.words >= LEAST_STORY_WORDS && endsSentence(line));
  const found = [...evidence];
  let rows = 0;
  for (let index = Math.max(1, story - MOST_LINES_ABOVE); index < story; index++) {
    const line = lines[index];
    if (!line || line.words > MOST_WORDS || evidence[index]?.isStrong) continue;
    const isBeside = [index - 1, index + 1].some((near) => evidence[near]?.kind === "published");
    if (isBeside && AGENCIES.has(text.slice(line.start, line.end).toLowerCase())) found[index] = AGENCY;
    else if (isRow(text, line, isBeside)) {
      found[index] = AUTHOR;
      rows++;
    }
  }
  return rows > MOST_ROWS ? evidence : found;
}

function isRow(text: string, line: Line, isBeside: boolean): boolean {
  const { start, end, cue } = line;
  if (cue && cue.kinds & Cue.SHARE) return false; // "Follow Ruth Amadi @ramadi"
  const { name, account, sign, age } = ROW.exec(text.slice(start, end))?.groups ?? {};
  if (name === undefined || !namesPerson(name, { content: 0, end: name.length })) return false;
  if (age === undefined) return account !== undefined || (sign !== undefined && isBeside);
  return account !== undefined || (sign !== undefined && isAge(text, line));
}
