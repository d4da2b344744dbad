/** Blocks that stand in headings. */
import type { Block } from "../../shapes.js";

/** Ranks under which a page prints its title. */
export const HEADING = /^h[1-3]$/;

/** Whether the block's element, or the one around it, is of `ranks`. */
export function isHeading({ markup }: Block, ranks: RegExp): boolean {
  const container = markup?.container;
  return container !== undefined && (ranks.test(container.tag) || ranks.test(container.parent?.tag ?? ""));
}
