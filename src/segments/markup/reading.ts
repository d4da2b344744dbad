/** An HTML page's lines read by the learned trees: which are the article, which may be its title. */

import { type Forest, scoreOf } from "../../models/forest.js";
import { markupModel } from "../../models/markup.js";
import type { Metadata, Page } from "../../shapes.js";
import { State } from "../decode.js";
import type { Described } from "../describe.js";
import { MARKUP_FEATURE_COUNT, MARKUP_FEATURES, markupFeatures } from "./features.js";
import { type Outline, outlineOf } from "./outline.js";
import { surroundingsOf } from "./surroundings.js";

/** What the DOM says of a page's lines. */
export interface MarkupReading {
  readonly outline: Outline;
  /** State of each line, as `decode` gives it. */
  readonly states: Uint8Array;
  /** How likely each line is the title that the metadata names; 0 for those that are not in question. */
  readonly titles: Float32Array;
}

/** Log odds from which a line is the article's: a little above even odds, as boilerplate behind the story costs more than a line of it. */
const LEAST_SCORE = 0.4;

/** Reads an HTML page's lines. */
export function readMarkup(page: Page, metadata: Metadata, described: Described): MarkupReading {
  const outline = outlineOf(described.lines, page.blocks);
  const input = { text: page.text, described, outline, metadata };
  const around = surroundingsOf(input);
  const scores = scoresOf(markupModel(MARKUP_FEATURES), markupFeatures(input, around));
  return { outline, states: statesOf(scores), titles: around.titles };
}

/** The log odds of each row. */
export function scoresOf(forest: Forest, rows: Float32Array): Float32Array {
  const scores = new Float32Array(rows.length / MARKUP_FEATURE_COUNT);
  for (let line = 0; line < scores.length; line++) scores[line] = scoreOf(forest, rows, line * MARKUP_FEATURE_COUNT);
  return scores;
}

/** Each line by itself: the trees see its neighbours already. Lines beside the article are told by their side of it. */
export function statesOf(scores: Float32Array): Uint8Array {
  const first = scores.findIndex((score) => score > LEAST_SCORE);
  const last = scores.findLastIndex((score) => score > LEAST_SCORE);
  return Uint8Array.from(scores, (score, index) => {
    if (score > LEAST_SCORE) return State.BODY;
    if (first < 0 || index < first) return State.BEFORE;
    return index > last ? State.AFTER : State.INSERT;
  });
}
