/** Who wrote the story, where no byline tells: a note below it ("Ruth Amadi can be reached at …"), a name and its office above it. */
import { neutral } from "../languages/neutral.js";
import type { Span } from "../shapes.js";
import { Class, classOf, isLetter } from "../text/classes.js";
import { BYLINE_CUES, type CueTable, cueAt } from "./cues.js";
import type { Evidence } from "./evidenceKinds.js";
import { isHouseAlone } from "./houses.js";
import { endsSentence, isLetterAt, type Line } from "./lines.js";
import { namesPerson, readsAsName } from "./nameLines.js";

/** Notes stand among so many last lines, and are no longer than this, in words. */
const LAST_LINES = 6;
const MOST_NOTE_WORDS = 80;
/** The trade stands so soon behind the name. */
const TRADE_REACH = 160;
/** A name and its office stand among so many first lines. */
const FIRST_LINES = 40;
const MOST_OFFICE_WORDS = 5;
/** A sentence of so many words is the story's. */
const LEAST_STORY_WORDS = 12;
/** "Ruth Amadi is a freelance writer": a name of two words and more, and what stands behind it. */
const PRESENTED = /^[\p{P}\p{S}\s]{0,3}(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}),? (?<rest>.*)/u;
/** "*) Ruth Amadi, lecturer at Acme": a mark of notes, a name and an office. */
const STARRED_OFFICE = /^\s?(?:\*{1,3}\)?|\(\*\)) ?\p{Lu}[^,.;:]{3,40}, [^.;:!?]{5,160}\.?$/u;
/** "a former mayor of Kerrow, " between the name and what is said of it. */
const APPOSITION = /^(?:an?|the) [^,.]{3,90}, (?<rest>.*)/u;
/** Characters of "Written by …, CFP" beside the name. */
const LONGEST_BESIDE_NAME = 24;
const SENTENCE_END = /(?<=[.!?]) /u;

const { copulas, signedCopulas, trades, reached, experts: EXPERTS } = neutral.boilerplate.authors;
const TRADES: ReadonlySet<string> = new Set(trades);
const OFFICES: ReadonlySet<string> = new Set(neutral.boilerplate.authors.offices);
/** A name and who that is, on one of so many first lines and in so many words. */
const MOST_LINES_ABOVE = 6;
const MOST_PRESENTED_WORDS = 16;
const LEAST_PRESENTED_CAPITALS = 3;
const NAME_BEFORE_OFFICE = /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}), (?<office>.*)$/u;
const PRESENTED_ABOVE: Evidence = { kind: "byline", isStrong: true, reason: "a name and an office" };
/** What the line says of whoever is named above it: it names nobody itself. */
export const OFFICE: Evidence = { kind: "byline", isStrong: false, reason: "an office below a name" };
const NOTE: Evidence = { kind: "byline", isStrong: true, reason: "a note about the author" };

/** The evidence with that of authors whom only a note or an office shows. */
export function withAuthors(
  text: string,
  { lines, table }: { lines: readonly Line[]; table: CueTable },
  evidence: readonly (Evidence | null)[],
): readonly (Evidence | null)[] {
  if (evidence.some((found) => found?.kind === "byline" && found.isStrong)) return evidence;
  const found = [...evidence];
  for (let index = 1; index < Math.min(lines.length, MOST_LINES_ABOVE); index++) {
    const line = lines[index];
    if (!line || endsSentence(line)) break;
    if (!found[index] && isPresented(text, line)) found[index] = PRESENTED_ABOVE;
  }
  let isAbove = true;
  for (let index = 1; index < Math.min(lines.length, FIRST_LINES); index++) {
    const line = lines[index];
    if (line && line.words >= LEAST_STORY_WORDS && endsSentence(line)) isAbove = false;
    if (!found[index] && (isOffice(text, lines, { index, table }) || (isAbove && isHouseBelow(text, lines, index))))
      found[index] = OFFICE;
  }
  for (let index = Math.max(1, lines.length - LAST_LINES); index < lines.length; index++) {
    const line = lines[index];
    if (line && !found[index] && line.words <= MOST_NOTE_WORDS && isNote(text, line)) found[index] = NOTE;
  }
  return found;
}

/** "Ruth Amadi, Dosen Universitas Acme" above the story's first sentence. */
function isPresented(text: string, { content, end, words, digits, capitals, marker }: Line): boolean {
  if (words > MOST_PRESENTED_WORDS || digits > 0 || marker !== "none" || capitals < LEAST_PRESENTED_CAPITALS)
    return false;
  const { name = "", office = "" } = NAME_BEFORE_OFFICE.exec(text.slice(content, end))?.groups ?? {};
  const [trade = ""] = office.split(" ", 1);
  return TRADES.has(trade.toLowerCase()) && office.includes(" ") && text.indexOf(name, end) < 0;
}

/** "dosen Universitas Acme", "Ketua Acme": an office or a trade stands first. */
export function opensOffice(part: string): boolean {
  const word = /^\s*(?<word>\p{L}+)(?= \p{L})/u.exec(part)?.groups?.word?.toLowerCase() ?? "";
  return TRADES.has(word) || (OFFICES.has(word) && !isBearer(part.trim()));
}

/** "Hakim Wira": two words, one of them a first name, are somebody's name. */
function isBearer(part: string): boolean {
  return part.split(" ").length === 2 && namesPerson(part, { content: 0, end: part.length });
}

/** "Port Kerrow Bureau Editor", "Dosen Universitas Acme" below "Ruth Amadi". */
function isOffice(text: string, lines: readonly Line[], { index, table }: { index: number; table: CueTable }): boolean {
  const [name, line] = [lines[index - 1], lines[index]];
  if (!name || !line || !isName(name) || !mayBeOffice(line)) return false;
  // "Dosen Universitas Acme"
  if (namesTrade(text.slice(line.content, text.indexOf(" ", line.content)))) return true;
  const last = text.lastIndexOf(" ", line.end - 1) + 1;
  const isTitled = last > line.content && classOf(text.charCodeAt(last)) === Class.UPPER;
  const hit = isTitled ? cueAt(table, text, { start: last, end: line.end }) : null;
  return hit !== null && (hit.kinds & BYLINE_CUES) !== 0;
}

/** "BBC News, Shropshire", "Kerrow Courier staff" below "Ruth Amadi", whose first name is known: titles and topics are no house. */
function isHouseBelow(text: string, lines: readonly Line[], index: number): boolean {
  const [name, line] = [lines[index - 1], lines[index]];
  if (index < 2 || !name || !line || !isName(name) || !mayBeOffice(line) || !namesPerson(text, name)) return false;
  return line.capitals >= line.words - 1 && isHouseAlone(text.slice(line.content, line.end));
}

function mayBeOffice({ cue, marker, closes, words, digits, capitals }: Line): boolean {
  if (cue || marker !== "none" || !isLetter(closes)) return false;
  return words >= 2 && words <= MOST_OFFICE_WORDS && digits === 0 && capitals > 0;
}

function isName(line: Line): boolean {
  return readsAsName(line) && line.cue === null && isLetter(line.closes);
}

function isNote(text: string, line: Line): boolean {
  const own = text.slice(line.content, line.end);
  const story = text.slice(0, line.start);
  const [first] = namesReached(own);
  return first === undefined ? presentsAuthor(own, story) : !story.includes(first.name);
}

interface NamePlace {
  readonly name: string;
  /** In the text that was searched, or in the page. */
  readonly at: number;
}

/** The names in a note about who wrote the story, with their places in the page; none where the line is no such note. */
export function namesInNote(text: string, { start, end }: Span): NamePlace[] {
  const own = text.slice(start, end);
  const reachedNames = namesReached(own);
  const presented = reachedNames.length > 0 ? undefined : presentedName(own);
  const names = presented === undefined ? reachedNames : [{ name: presented, at: own.indexOf(presented) }];
  return names.map(({ name, at }) => ({ name, at: start + at }));
}

/** "Ruth Amadi can be reached at …. Ben Ade can be reached at ….": each name once. */
function namesReached(own: string): NamePlace[] {
  if (!reached.some((phrase) => own.includes(phrase))) return [];
  const found = new Map<string, number>();
  let from = 0;
  for (const sentence of own.split(SENTENCE_END)) {
    const { name, rest = "" } = PRESENTED.exec(sentence)?.groups ?? {};
    const isReached = reached.some((phrase) => rest.startsWith(`${phrase} `));
    if (name && isReached && !found.has(name)) found.set(name, from + sentence.indexOf(name));
    from += sentence.length + 1; // the blank at which the sentences part
  }
  return [...found].map(([name, at]) => ({ name, at }));
}

/** Whether a byline of the page holds the name. */
type IsSigned = (name: string) => boolean;
const unsigned: IsSigned = () => false;

/** "Ruth Amadi is a reporter at Acme"; a story that names the person is about the person, and last paragraphs present people too: other forms are a note where a byline names them. */
export function presentsAuthor(own: string, story: string, isSigned = unsigned): boolean {
  const name = presentedName(own);
  return name !== undefined && !tellsOf(story, name) && (isPlain(own) || isSigned(name));
}

/** A form that stories have for nobody: "is a", "adalah" and a trade right behind the name. */
function isPlain(own: string): boolean {
  const { rest = "" } = PRESENTED.exec(own)?.groups ?? {};
  if (STARRED_OFFICE.test(own)) return true;
  return opensWith(rest, copulas) && namesTrade(rest.slice(0, TRADE_REACH));
}

/** "Ruth Amadi is a physician in Kerrow", as the last words below a story of hers that does not tell of her. */
export function presentsExpert(own: string, story: string, isSigned: IsSigned): boolean {
  const { name = "", rest = "" } = PRESENTED.exec(own)?.groups ?? {};
  if (name === "" || !isSigned(name) || !isPresentedBy(behindApposition(rest))) return false;
  return EXPERTS.some((word) => holdsWord(rest.slice(0, TRADE_REACH), word)) && !tellsOf(story, name);
}

function presentedName(own: string): string | undefined {
  const { name, rest = "" } = PRESENTED.exec(own)?.groups ?? {};
  if (name === undefined) return undefined;
  if (STARRED_OFFICE.test(own) && namesTrade(rest)) return name;
  const said = behindApposition(rest);
  if (!isPresentedBy(said)) return undefined;
  return namesTrade(said.slice(0, TRADE_REACH)) || namesTrade(name) ? name : undefined;
}

/** "is president of Acme" of "a former mayor of Kerrow, is president of Acme". */
function behindApposition(rest: string): string {
  return APPOSITION.exec(rest)?.groups?.rest ?? rest;
}

function isPresentedBy(rest: string): boolean {
  return opensWith(rest, copulas) || opensWith(rest, signedCopulas);
}

function opensWith(rest: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => rest.startsWith(phrase) && !isLetterAt(rest, phrase.length));
}

function holdsWord(words: string, word: string): boolean {
  const at = words.indexOf(word);
  return at >= 0 && !isLetterAt(words, at - 1) && !isLetterAt(words, at + word.length);
}

/** Whether the story names the person, but for lines that hold little else: a byline, the name above the note. */
function tellsOf(story: string, name: string): boolean {
  for (let at = story.indexOf(name); at >= 0; at = story.indexOf(name, at + name.length)) {
    const start = story.lastIndexOf("\n", at) + 1;
    const end = story.indexOf("\n", at);
    if ((end < 0 ? story.length : end) - start > name.length + LONGEST_BESIDE_NAME) return true;
  }
  return false;
}

export function namesTrade(words: string): boolean {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => TRADES.has(word));
}
