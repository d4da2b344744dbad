/** Dialogue that goes on without a cue: "– Vi må handle.", behind a paragraph of dash speech or behind "Hun la til:". */
import type { WordRange } from "../../text/sentences.js";
import type { Words } from "../../text/words.js";
import { ENDS_SENTENCE, isDash, stretchOf, symbolAt } from "./dashes.js";
import type { Stretch } from "./pairs.js";

/** Words of speech without a cue, its dash and its stop among them: fewer are a heading. */
const FEWEST_SILENT = 5;

/** Changed paragraph by paragraph, in page order. */
export class Dialogue {
  /** The dash of the dialogue that the paragraph before belongs to; null where it belongs to none. */
  private glyph: string | null = null;
  /** The paragraph before ends in a source, its verb and a colon. */
  private isAnnounced = false;

  constructor(private readonly words: Words) {}

  /** All behind the dash of a paragraph in which no cue stands, where it goes on with what was said; null where it does not. */
  silentSpeech(range: WordRange): Stretch | null {
    const isSpeech = this.isGoingOn(range) && (this.isAnnounced || !this.isQuestion(range));
    return isSpeech ? stretchOf(this.words, range) : null;
  }

  /** Takes in a paragraph that was read: whether it holds dash speech, and whether it announces some. */
  note(range: WordRange, { isSpoken, isAnnouncing }: { isSpoken: boolean; isAnnouncing: boolean }): void {
    const isPart = isDash(this.words, range.from) && (isSpoken || this.isGoingOn(range)); // an interviewer's question among them
    this.glyph = isPart ? symbolAt(this.words, range.from) : null;
    this.isAnnounced = isAnnouncing;
  }

  private isGoingOn({ from, to }: WordRange): boolean {
    const isDashed = isDash(this.words, from) && (this.isAnnounced || symbolAt(this.words, from) === this.glyph);
    return isDashed && to - from >= FEWEST_SILENT && ENDS_SENTENCE.has(symbolAt(this.words, to - 1));
  }

  private isQuestion({ to }: WordRange): boolean {
    return symbolAt(this.words, to - 1) === "?";
  }
}

/** What stands outside all of the dialogue: marks inside a speech are its own. */
export function outside(stretches: readonly Stretch[], dialogue: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter(({ start, end }) => !dialogue.some((one) => start < one.end && end > one.start));
}

/** Speech behind dashes and between marks, in order. */
export function joined(dialogue: readonly Stretch[], marked: readonly Stretch[]): readonly Stretch[] {
  return [...dialogue, ...marked].sort((a, b) => a.start - b.start);
}
