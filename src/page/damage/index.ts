/** The damage of pages that is read as what it was: the readings in order, each on what the one before left. */
import type { Reading } from "../reading/reading.js";
import { unseenIn } from "./unseen.js";

export const DAMAGE: readonly Reading[] = [unseenIn];
