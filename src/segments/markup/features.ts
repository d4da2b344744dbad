/** Lines of an HTML page → numbers for the learned model: the line's words, its place in the DOM, and its neighbours. */
import { LINE_FEATURES, writeLine } from "./lineFeatures.js";
import { PLACE_FEATURES, writePlace } from "./placeFeatures.js";
import { type MarkupPage, Writer } from "./row.js";
import { type Surroundings, surroundingsOf } from "./surroundings.js";

/** Names of the features, in order. */
export const MARKUP_FEATURES: readonly string[] = [...LINE_FEATURES, ...PLACE_FEATURES];
export const MARKUP_FEATURE_COUNT = MARKUP_FEATURES.length;

/** The features of a page's lines, `MARKUP_FEATURE_COUNT` numbers a line. */
export function markupFeatures(page: MarkupPage, around: Surroundings = surroundingsOf(page)): Float32Array {
  const { lines } = page.described;
  const rows = new Float32Array(lines.length * MARKUP_FEATURE_COUNT);
  const writer = new Writer(rows);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const node = page.outline.ofLine[index];
    if (!line || !node) continue;
    writer.startRow(index * MARKUP_FEATURE_COUNT);
    const at = { line, index, node, around, trunks: around.trunks };
    writeLine(writer, page, at);
    writePlace(writer, page, at);
  }
  return rows;
}
