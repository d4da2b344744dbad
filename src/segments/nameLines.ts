/** What a line looks like that is a name and nothing else. */
import { capitalShare, type Line } from "./lines.js";

/** Words of a name above or below a story. */
export const MOST_NAME_WORDS = 4;
/** Words of a name with its titles and degrees, or of two names. */
export const MOST_NAMES_WORDS = 6;

/** How long the name may be, in words, and which share of them opens with a capital: not all do of "Sari binti Lamo". */
interface NameShape {
  readonly most: number;
  readonly case: number;
}

/** Whether the line reads as a name: two words or more, without a figure or a marker. */
export function readsAsName(
  line: Line,
  { most, case: share }: NameShape = { most: MOST_NAME_WORDS, case: 1 },
): boolean {
  if (line.words < 2 || line.words > most || line.digits > 0 || line.marker !== "none") return false;
  return capitalShare(line) >= share;
}
