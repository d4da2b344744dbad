/** Whether a page shows a story that its metadata hold, by words: marks, blanks, tags and where the lines end differ between the two. */
import type { Page } from "../shapes.js";

/** A word, or a character of scripts that put no blanks between words. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;
/** Words of the smallest story. */
const LEAST_WORDS = 30;
/** Words that must stand together in both. */
const RUN = 3;
/** A part of the story's runs that is no chance. */
const LEAST_SHARE = 0.1;
const LEAST_RUNS = 20;
/** Prose of other words, as a teaser is: so much of the story, or one sentence below the title. */
const MOST_PROSE = 0.25;
const LEAST_PROSE_WORDS = 6;
const TEASER_WORDS = 12;
const TEASER_REACH = 12;
const SENTENCE_END = /[.!?。！？…]["”’»)]?$/u;
/** So many links as long as titles are a hub's, where the story's own title is none of the page's. */
const HUB_LINKS = 8;
const LINK_WORDS = 4;
const LINKED = 0.5;

interface Story {
  readonly title: string;
  readonly body: string;
}

interface Shown {
  /** Whether nothing of the story is to be added: the page shows it or a teaser of it, is another page, or it is no prose. */
  readonly isTold: boolean;
  readonly hasTitle: boolean;
}

const TOLD: Shown = { isTold: true, hasTitle: true };

/** What of a story the page shows. */
export function shownOf({ text, blocks }: Pick<Page, "text" | "blocks">, { title, body }: Story): Shown {
  const words = wordsOf(body);
  if (words.length < LEAST_WORDS) return TOLD;
  const runs = new Set(runsOf(words));
  const enough = Math.min(runs.size * LEAST_SHARE, LEAST_RUNS);
  const isTitle = titleCheck(title);
  const found = new Set<string>();
  let prose = 0;
  let links = 0;
  let titleAt = -1;
  for (const [index, { start, end, markup }] of blocks.entries()) {
    const line = text.slice(start, end);
    const own = wordsOf(line);
    const isTop = markup?.container.tag === "h1";
    if ((markup?.linkDensity ?? 0) > LINKED) {
      if (own.length >= LINK_WORDS) links++;
    } else if (isTitle(own, isTop)) titleAt = index;
    else if (isTop && own.length > 1) return TOLD;
    else {
      for (const run of runsOf(own)) if (runs.has(run)) found.add(run);
      const isProse = own.length >= LEAST_PROSE_WORDS && SENTENCE_END.test(line);
      if (isProse) prose += own.length;
      const isNear = titleAt >= 0 && index - titleAt <= TEASER_REACH;
      if (isProse && isNear && own.length >= TEASER_WORDS) return TOLD;
    }
    if (found.size >= enough || prose > words.length * MOST_PROSE) return TOLD;
  }
  return titleAt < 0 && links >= HUB_LINKS ? TOLD : { isTold: false, hasTitle: titleAt >= 0 };
}

/** Tells the line that is the story's title; a first-level heading may say more or less. */
function titleCheck(title: string): (line: readonly string[], isTop: boolean) => boolean {
  const words = wordsOf(title);
  const whole = words.join(" ");
  const runs = new Set(runsOf(words));
  return (line, isTop) =>
    words.length > 0 && (line.join(" ") === whole || (isTop && runsOf(line).some((run) => runs.has(run))));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
}
