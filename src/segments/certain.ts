/** What is certain whatever the model says, and what is mended when the states are known. */
import { STATE_COUNT, State } from "./decode.js";
import type { Described } from "./describe.js";
import { endsSentence, type Line, lineAt } from "./lines.js";

/** So much less is a line the article's: more than any model says for it. */
const CERTAIN = 12;
/** Likely, but a model that is sure may say otherwise. */
const LIKELY = 3;
/** A caption above the dateline is a sentence of so many words; a standfirst is shorter. */
const LEAST_CAPTION_WORDS = 14;
/** Lines above a dateline that may be the story's caption or teaser. */
const DATELINE_REACH = 3;
/** A subheading between paragraphs. */
const MOST_SUBHEADING_WORDS = 8;

/** Takes from the article what cannot be its own; `emissions` are changed. */
export function addCertainties(emissions: Float32Array, described: Described): void {
  const { lines, dateline } = described;
  const opening = dateline?.mention.publisher ? dateline.line : -1;
  lines.forEach((line, index) => {
    const at = index * STATE_COUNT + State.BODY;
    const weight =
      line.hint !== "none"
        ? CERTAIN
        : index < opening
          ? aboveDateline(described, index, opening)
          : teaser(described, index);
    emissions[at] = (emissions[at] ?? 0) - weight;
  });
}

/** Above the dateline stand titles, captions and teasers; only a short standfirst is the article's. */
function aboveDateline({ lines, places }: Described, index: number, opening: number): number {
  const line = lines[index];
  if (!line || opening - index > DATELINE_REACH) return 0;
  if (places[index]?.againAt != null) return CERTAIN;
  return line.words >= LEAST_CAPTION_WORDS || line.date ? LIKELY : 0;
}

/** The page's first line, where it stands again as a part of a longer one: a pull quote or a teaser. */
function teaser({ lines, places }: Described, index: number): number {
  const again = index === 0 ? (places[0]?.againAt ?? null) : null;
  const line = lines[0];
  if (again === null || !line || !places[0]?.standsAgain) return 0;
  const holder = lines[lineAt(lines, again)];
  return holder && holder.words > line.words ? LIKELY : 0;
}

/** A short line alone between two paragraphs, of which nothing is known, is a subheading; `states` are changed. */
export function keepSubheadings({ lines, evidence, places }: Described, states: Uint8Array): void {
  for (let index = 1; index < lines.length - 1; index++) {
    const isAlone =
      states[index] === State.INSERT && states[index - 1] === State.BODY && states[index + 1] === State.BODY;
    const line = lines[index];
    const next = lines[index + 1];
    if (!isAlone || !line || !next || evidence[index] || places[index]?.isRepeat || places[index]?.isRepeatedLater)
      continue;
    if (readsAsSubheading(line) && endsSentence(next)) states[index] = State.BODY;
  }
}

function readsAsSubheading(line: Line): boolean {
  if (line.words < 2 || line.words > MOST_SUBHEADING_WORDS || line.shouted * 2 > line.words) return false;
  return (
    line.marker === "none" &&
    !line.isTruncated &&
    !line.hasUrl &&
    !line.endsBracket &&
    line.separators === 0 &&
    !line.date
  );
}
