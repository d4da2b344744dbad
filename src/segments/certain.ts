/** What is certain whatever the model says: what cannot be the article's own, and what must be. */
import { Class } from "../text/classes.js";
import { COLON, FULL_STOP, QUESTION } from "../text/units.js";
import { Cue } from "./cues.js";
import type { Described } from "./describe.js";
import { type Evidence, isDeskKind } from "./evidenceKinds.js";
import { endsSentence, isSentence, type Line, lineAt } from "./lines.js";
import { isNameAlone } from "./nameLines.js";
import { STATE_COUNT, State } from "./states/decode.js";

/** So much less is a line the article's: more than any model says for it. */
const CERTAIN = 12;
/** Likely, but a model that is sure may say otherwise. */
const LIKELY = 3;
/** So great a share of the page's sentences stands above what ends the story. */
const STORY_SHARE = 0.75;
/** So much likelier is a lead the article's than the model says. */
const LEAD_GAIN = 1;
/** The lead is the first sentence of a page and stands among its first lines. */
const TOP_LINES = 20;
/** Several sentences that are so great a share of the page's words are the story, however they end. */
const LEAST_STORY_SHARE = 1 / 3;
const LEAST_STORY_WORDS = 60;
const LEAST_STORY_STOPS = 3;
/** So many words up to a full stop show a story as well, whatever stands between them. */
const LEAST_LONG_WORDS = 100;
/** A caption above the dateline is a sentence of so many words; a standfirst is shorter. */
const LEAST_CAPTION_WORDS = 14;
const MOST_CAPTION_WORDS = 45;
/** A caption with its credit has so many words. */
const LEAST_OWN_WORDS = 6;
/** Words of a standfirst. */
const LEAST_STANDFIRST_WORDS = 5;
/** An insert in capitals: "WATCH THE HARBOUR FESTIVAL FROM ABOVE". */
const LEAST_SHOUTED_WORDS = 5;
const SHOUTED_SHARE = 0.8;
/** Lines above a dateline that may be the story's caption or teaser. */
const DATELINE_REACH = 3;
const LEAST_TITLE_WORDS = 3;
const MOST_TITLE_WORDS = 20;
/** Titles under "Read more" between two paragraphs. */
const MOST_LINKS = 4;
/** Words of "The Kerrow Post reported:". */
const MOST_INTRODUCING_WORDS = 12;

/** Takes from the article what cannot be its own, and gives it what must be; `emissions` are changed. */
export function addCertainties(emissions: Float32Array, described: Described): void {
  const { lines, dateline, evidence } = described;
  const opening = dateline?.mention.publisher ? dateline.line : -1;
  let isUnderHeading = false;
  let isUnderColon = false;
  const firstSentence = lines.findIndex(isSentence);
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const end = endOfStory(described);
  const first = firstBelowMenu(described);
  lines.forEach((line, index) => {
    const found = evidence[index] ?? null;
    const isHeading = found?.kind === "heading" && found.isStrong && line.words > 1;
    isUnderHeading = isHeading || (isUnderHeading && readsAsTitle(line));
    isUnderColon = isHeading ? line.lastUnit === COLON : isUnderColon && isUnderHeading && !endsSentence(line);
    const under = isUnderColon ? CERTAIN : LIKELY;
    const above = index < opening ? aboveDateline(described, index, opening) : teaser(described, index);
    const isCaption = isCaptionText(described, index);
    const isCopy = index === first + 1 && (found?.kind === "published" || line.hash === lines[first]?.hash);
    const isTop = index === first || isCopy;
    const isAbove = index < firstSentence && (isAboveDesk(described, index) || isAuthor(described, index));
    const title = (isTop && isTitle(described, first)) || isAbove || isCaption ? LIKELY : 0;
    const source = isSource(described, index) ? CERTAIN : 0;
    const below = index > end ? LIKELY : 0;
    const weight =
      below + Math.max(above, title, source, isUnderHeading && !isHeading ? under : 0, ofWords(line, found));
    const at = index * STATE_COUNT + State.BODY;
    const isSure =
      isStory(line, found, words) ||
      goesOn(described, index) ||
      goesOnBelowLink(described, index) ||
      introducesSpeech(described, index) ||
      isStandfirst(described, index, opening);
    const gain = isSure ? LIKELY : leadGain(described, index);
    emissions[at] = (emissions[at] ?? 0) - weight + gain;
  });
}

/** A sentence behind an insert that was cut out of the same paragraph: the story goes on. */
function goesOn({ lines, evidence }: Described, index: number): boolean {
  const [line, above] = [lines[index], lines[index - 1]];
  if (!line || evidence[index] || above?.block !== line.block || !isSentence(line)) return false;
  const kind = evidence[index - 1]?.kind;
  return (
    (kind === "promo" || kind === "readAlso" || kind === "other") &&
    line.hint === "none" &&
    line.words >= LEAST_CAPTION_WORDS
  );
}

/** A sentence below "Read more" and the few titles that it heads, between paragraphs; below other headings two sentences. */
function goesOnBelowLink({ lines, evidence }: Described, index: number): boolean {
  const line = lines[index];
  if (!line || evidence[index] || !isSentence(line) || line.marker !== "none") return false;
  let at = index - 1;
  while (index - at <= MOST_LINKS && isLink(lines[at], evidence[at] ?? null)) at--;
  const heading = lines[at];
  const isNamed = evidence[at]?.kind === "heading" && heading?.lastUnit === COLON; // "Read more from Acme:"
  if (at === index - 1 || !heading || !(heading.isWholeCue || isNamed) || !isSentence(lines[at - 1] ?? line))
    return false;
  if ((heading.cue?.kinds ?? 0) & Cue.READ_ALSO) return true;
  // a teaser stands alone below its title
  const next = lines[index + 1];
  return evidence[at]?.kind === "heading" && next?.marker === "none" && !evidence[index + 1] && isSentence(next);
}

function isLink(line: Line | undefined, found: Evidence | null): boolean {
  return line !== undefined && !found && line.lastUnit !== FULL_STOP && line.words <= MOST_TITLE_WORDS;
}

/** "The Kerrow Post reported:" between a sentence and the words in marks that it introduces. */
function introducesSpeech({ lines, evidence }: Described, index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!above || !line || !below || evidence[index] || line.cue || line.lastUnit !== COLON) return false;
  if (line.words < 2 || line.words > MOST_INTRODUCING_WORDS || line.marker !== "none") return false;
  return isSentence(above) && below.opens === Class.QUOTE && isSentence(below);
}

/** The page's first line, a short sentence right above the lead with its dateline, says what the story is about. */
function isStandfirst({ lines, evidence, places }: Described, index: number, opening: number): boolean {
  const line = lines[index];
  if (!line || index !== 0 || opening !== 1 || evidence[0] || places[0]?.againAt != null) return false;
  const isShort = line.words >= LEAST_STANDFIRST_WORDS && line.words < LEAST_CAPTION_WORDS;
  return isShort && line.lastUnit === FULL_STOP && !line.isTruncated && !line.date;
}

/** What a whole sentence of which nothing is known has for it right below the desk's lines, where the lead stands. */
function leadGain({ lines, evidence }: Described, index: number): number {
  const line = lines[index];
  const above = evidence[index - 1]?.kind;
  if (!isDeskKind(above) && above !== "share") return 0;
  if (!line || evidence[index] || line.marker !== "none" || line.isTruncated || !isSentence(line)) return 0;
  return index <= TOP_LINES && !lines.slice(0, index).some(isSentence) ? LEAD_GAIN : 0;
}

/** The page's first line that is no menu's. */
function firstBelowMenu({ evidence }: Described): number {
  const first = evidence.findIndex((found) => found?.kind !== "navigation" || !found.isStrong);
  return Math.max(0, first);
}

/** The page's first line is short and no sentence, and a longer line of prose stands below it, its copy or the stamp. */
function isTitle({ lines, evidence }: Described, first: number): boolean {
  const line = lines[first];
  const isBeside = evidence[first + 1]?.kind === "published" || lines[first + 1]?.hash === line?.hash;
  const next = lines[isBeside ? first + 2 : first + 1];
  if (!line || !next || line.words < LEAST_TITLE_WORDS || line.words > MOST_TITLE_WORDS) return false;
  const isSentence = endsSentence(line) && (line.lastUnit !== QUESTION || line.innerStops > 0);
  return !isSentence && line.opens !== Class.QUOTE && endsSentence(next) && next.words > line.words;
}

/** A title above the byline or the stamp, where no sentence stands above it. */
function isAboveDesk({ lines, evidence }: Described, index: number): boolean {
  const [line, next] = [lines[index], evidence[index + 1]];
  if (!line || evidence[index] || !isDeskKind(next?.kind)) return false;
  const isTitle = line.words >= LEAST_TITLE_WORDS && line.words <= MOST_TITLE_WORDS && line.marker === "none";
  return isTitle && !endsSentence(line);
}

/** A person's name alone, below a line that may be the title. */
function isAuthor({ lines, evidence, namesPerson }: Described, index: number): boolean {
  const line = lines[index];
  return line !== undefined && index > 0 && !evidence[index] && isNameAlone(line) && namesPerson(line);
}

/** What stands before the credit on a caption's line: "A pupil reads to her grandmother. Photo: Ruth Amadi". */
function isCaptionText({ lines, evidence }: Described, index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || line.block !== next?.block || line.words > MOST_CAPTION_WORDS || evidence[index]) return false;
  const below = evidence[index + 1];
  if (next.words >= LEAST_OWN_WORDS && below?.hasCredit) return false; // a caption whole in itself
  return below?.kind === "caption" && lines[index - 1]?.block !== line.block;
}

/** A great share of the page in one line: dumps glue the story to itself, and what follows it to its end. */
function isStory(line: Line, found: Evidence | null, pageWords: number): boolean {
  if (found || line.words < LEAST_STORY_WORDS || line.words < LEAST_STORY_SHARE * pageWords) return false;
  const stops = line.innerStops + line.gluedStops;
  return stops >= LEAST_STORY_STOPS || (line.words >= LEAST_LONG_WORDS && endsSentence(line));
}

/** The first heading of links, row of share buttons, comments or copyright that most of the page's sentences stand above. */
function endOfStory({ lines, evidence }: Described): number {
  const prose = lines.reduce((sum, line) => sum + (isSentence(line) ? line.words : 0), 0);
  let read = 0;
  const end = lines.findIndex((line, index) => {
    if (isSentence(line)) read += line.words;
    return read >= STORY_SHARE * prose && opensTail(line, evidence[index] ?? null);
  });
  return end < 0 ? lines.length : end;
}

/** What stands below stories: a heading of links, comments, share buttons, a copyright. */
function opensTail(line: Line, found: Evidence | null): boolean {
  if (line.hasCopyright) return true;
  if (!found?.isStrong) return false;
  // "Read more" may head one link between two paragraphs
  const isHeading = found.kind === "heading" && line.words > 1 && ((line.cue?.kinds ?? 0) & Cue.READ_ALSO) === 0;
  return isHeading || found.kind === "comments" || found.kind === "share";
}

/** One of several addresses in a row: what the story was made from. */
function isSource({ lines }: Described, index: number): boolean {
  if (!lines[index]?.isAddress || lines[index]?.marker === "none") return false;
  return lines[index - 1]?.isAddress === true || lines[index + 1]?.isAddress === true;
}

/**
 * What the line's own words weigh against it. Other evidence (buttons, menus, stamps, captions) is left to the model,
 * which sees it among its features and weighs it better.
 */
function ofWords(line: Line, found: Evidence | null): number {
  if (line.hint !== "none" || found?.isCertain) return CERTAIN;
  const isOpen = !endsSentence(line) || line.lastUnit === QUESTION;
  if (line.words >= LEAST_SHOUTED_WORDS && line.shouted >= SHOUTED_SHARE * line.words && isOpen) return LIKELY;
  if (!found?.isStrong) return 0;
  if (found.kind === "readAlso" || found.kind === "byline" || found.kind === "other") return CERTAIN;
  if (found.kind === "heading") return line.words > 1 ? CERTAIN : 0;
  return found.kind === "promo" ? LIKELY : 0;
}

/** A line under a list's heading that ends without a full stop. */
function readsAsTitle(line: Line): boolean {
  return !endsSentence(line) || (line.lastUnit !== FULL_STOP && line.words <= MOST_TITLE_WORDS);
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
