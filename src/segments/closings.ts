/** The lines below a story about its author, and the house's notes to its readers: "Ruth Amadi is a reporter at Acme", "Get this to your inbox". */
import { neutral } from "../languages/neutral.js";
import { State } from "./decode.js";
import type { Described } from "./describe.js";

/** Such lines at a story's end, and lines that the story has above them at least. */
const MOST_LINES = 3;
const LEAST_STORY_LINES = 3;
const MOST_WORDS = 80;
/** The trade stands so soon behind the name. */
const TRADE_REACH = 160;
/** "Ruth Amadi is a freelance writer": a name of two words and more, and what stands behind it. */
const PRESENTED = /^[\p{P}\p{S}\s]{0,3}(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}),? (?<rest>.*)/u;

const { notes, authors } = neutral.boilerplate;
const { copulas, trades, contacts } = authors;
const TRADES: ReadonlySet<string> = new Set(trades);

/** Takes lines about the author and notes from the story's end; `states` are changed. */
export function endBeforeClosings(text: string, { lines }: Described, states: Uint8Array): void {
  const first = states.indexOf(State.BODY);
  for (let turn = 0; turn < MOST_LINES; turn++) {
    const last = states.lastIndexOf(State.BODY);
    const line = lines[last];
    const opening = lines[first];
    if (!line || !opening || last - first < LEAST_STORY_LINES) return;
    const own = text.slice(line.content, line.end);
    if (line.words > MOST_WORDS) return;
    if (!isNote(own) && !isAboutAuthor(own, text.slice(opening.start, line.start))) return;
    states[last] = State.AFTER;
  }
}

function isNote(own: string): boolean {
  const small = own.toLowerCase();
  return notes.some((phrase) => small.includes(phrase));
}

/** A story that names the person is about the person. */
function isAboutAuthor(own: string, story: string): boolean {
  const small = own.toLowerCase();
  if (contacts.some((phrase) => small.includes(phrase))) return true;
  const { name = "", rest = "" } = PRESENTED.exec(own)?.groups ?? {};
  if (name === "" || story.includes(name) || !copulas.some((phrase) => rest.startsWith(`${phrase} `))) return false;
  const behind = rest.slice(0, TRADE_REACH).toLowerCase();
  return (behind.match(/\p{L}+/gu) ?? []).some((word) => TRADES.has(word));
}
