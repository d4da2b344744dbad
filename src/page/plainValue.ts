/** Values of metadata as plain text: sites write HTML into them. */
import { SHOWN_DAMAGE } from "./damage/index.js";
import { readThrough } from "./reading/reading.js";

const TAG = /<\/?[a-zA-Z][^<>]{0,200}>/g;
const WHITE_SPACE = /\s+/g;

/** `value` without damage and tags, on one line. */
export function plainValue(value: string): string {
  return readThrough(value, SHOWN_DAMAGE).text.replace(TAG, "").replace(WHITE_SPACE, " ").trim();
}
