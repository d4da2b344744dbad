/** Items of link lists with the addresses that their links lead to. */
import type { Block, ListItem, Span } from "../../shapes.js";

/** The item at `span` with its address; null in text, and where the link leads to no page. */
export function linkedItem(span: Span, block: Block | undefined): ListItem {
  const links = block?.markup?.links ?? [];
  const link = links.find(({ start, end, url }) => url !== null && start < span.end && end > span.start);
  return { start: span.start, end: span.end, url: link?.url ?? null };
}
