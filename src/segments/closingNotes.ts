/** The lines below a story about its author, and the house's notes to its readers: "Ruth Amadi is a reporter at Acme", "Get this to your inbox". */
import { neutral } from "../languages/neutral.js";
import { Class, classOf } from "../text/classes.js";
import { Sieve } from "../text/sieve.js";
import { stripEdges } from "../text/strip.js";
import { presentsAuthor, presentsExpert } from "./authorNotes.js";
import type { Described } from "./describe.js";
import { isSentence, type Line } from "./lines.js";
import { readsAsName } from "./nameLines.js";
import { AGENCY_ITEM } from "./signedLines.js";
import { State } from "./states/decode.js";

/** Last lines of a story among which they stand, and lines that the story has above them at least. */
const MOST_LINES = 5;
const LEAST_STORY_LINES = 3;
const MOST_WORDS = 80;
/** A note that does not open its line stands in one of so many words. */
const MOST_WORDS_AROUND = 40;
/** A sentence of so many words below a note is the story's, unless it is a note too. */
const LEAST_PROSE_WORDS = 12;
const SPEECH_MARK = /["“”„«»]/u;
const MOST_AUTHOR_WORDS = 160;
/** Words of "About Kerrow Mills", above "Kerrow Mills makes flour …", where the name stands among the first characters. */
const MOST_ABOUT_WORDS = 7;
const MOST_SIGNATURE_WORDS = 12;
const NAME_REACH = 8;
const { about, notes, authors } = neutral.boilerplate;
/** ", the company told", "said the mayor" */
const TOLD = new RegExp(`(?<!\\p{L})(?:${neutral.boilerplate.calls.tellers.join("|")})(?!\\p{L})`, "u");
/** "Correction: " */
const LABEL = /^\p{L}+(?: \p{L}+)?: /u;
const CONTACTS: readonly string[] = [...authors.contacts, ...authors.reached];

const SIEVE = new Sieve([...authors.unnamed, ...notes, ...CONTACTS]);

/** Takes the first line about the author, or note, and what stands below it from the story's end; `states` are changed. */
export function endBeforeClosingNotes(text: string, described: Described, states: Uint8Array): void {
  const end = firstClosing(text, described, states);
  if (end === null) return;
  for (let at = end; at < states.length; at++) {
    if (states[at] !== State.BEFORE) states[at] = State.AFTER;
  }
}

/** The first of the story's last lines that closes it; null where none does. */
function firstClosing(text: string, described: Described, states: Uint8Array): number | null {
  const { lines, evidence } = described;
  const isSigned = (name: string): boolean => signs(text, described, name);
  const first = states.indexOf(State.BODY);
  const opening = lines[first]?.start ?? 0;
  let found: number | null = null;
  let at = states.lastIndexOf(State.BODY);
  for (let turn = 0; turn < MOST_LINES && at - first >= LEAST_STORY_LINES; turn++) {
    const line = lines[at];
    if (turn === 0 && evidence[at] === AGENCY_ITEM && lines[at - 1]?.marker === "none") found = at;
    else if (line && isAbout(text, line, lines[at + 1])) found = at;
    else if (line && closes(text, line, { opening, isSigned })) found = at;
    else if (line && turn === 0 && isExpert(text, line, { opening, isSigned })) found = at;
    else if (line && found === null && isSentence(line) && line.words >= LEAST_PROSE_WORDS) break;
    at = states.lastIndexOf(State.BODY, at - 1);
  }
  return found !== null && isNameAbove(text, lines[found - 1], lines[found]) ? found - 1 : found;
}

interface Above {
  /** Where the story begins. */
  readonly opening: number;
  readonly isSigned: (name: string) => boolean;
}

/** Whether a byline, or a line of its own, holds the name, which may have a trade or title in front. */
function signs(text: string, { lines, evidence }: Described, name: string): boolean {
  const bare = name.split(" ").slice(-2).join(" ");
  return lines.some((line, index) => {
    if (evidence[index]?.kind !== "byline" && !readsAsName(line)) return false;
    return line.words <= MOST_SIGNATURE_WORDS && text.slice(line.content, line.end).includes(bare);
  });
}

function isExpert(text: string, { content, start, end, words }: Line, { opening, isSigned }: Above): boolean {
  return words <= MOST_AUTHOR_WORDS && presentsExpert(text.slice(content, end), text.slice(opening, start), isSigned);
}

/** "Ruth Amadi, CFP" above "Ruth Amadi is a reporter at Acme". */
function isNameAbove(text: string, above: Line | undefined, note: Line | undefined): boolean {
  if (!above || !note || !readsAsName(above)) return false;
  const [first = ""] = text.slice(above.content, above.end).split(",", 1);
  return text.startsWith(first, note.content);
}

/** "About Kerrow Mills": what a body says of itself below its press release. */
function isAbout(text: string, { content, end, words }: Line, below: Line | undefined): boolean {
  if (!below || words > MOST_ABOUT_WORDS || below.words <= words) return false;
  const small = text.slice(content, end).toLowerCase();
  const opening = about.find((phrase) => small.startsWith(`${phrase} `));
  if (opening === undefined) return false;
  const name = stripEdges(text.slice(content + opening.length + 1, end), "", ":. ");
  if (classOf(name.charCodeAt(0)) !== Class.UPPER) return false;
  return text.slice(below.content, below.content + NAME_REACH + name.length).includes(name);
}

function closes(text: string, line: Line, { opening, isSigned }: Above): boolean {
  const { content, start, end, words } = line;
  if (words > MOST_AUTHOR_WORDS) return false;
  const own = text.slice(content, end);
  if (words <= MOST_WORDS && SIEVE.mayHold(text, content, end) && isNote(own, words)) return true;
  return presentsAuthor(own, text.slice(opening, start), isSigned);
}

/** Notes open their line, or stand in a short one; what somebody says, or is said to have said, is the story's. */
function isNote(own: string, words: number): boolean {
  const small = own.toLowerCase();
  if (SPEECH_MARK.test(own)) return false;
  const unlabelled = small.replace(LABEL, "");
  if (notes.some((phrase) => unlabelled.startsWith(phrase))) return true; // "Correction: An earlier version of this story said"
  if (TOLD.test(small)) return false;
  const holds = (phrase: string): boolean =>
    words <= MOST_WORDS_AROUND ? small.includes(phrase) : small.startsWith(phrase);
  return authors.unnamed.some((phrase) => small.startsWith(phrase)) || notes.some(holds) || CONTACTS.some(holds);
}
