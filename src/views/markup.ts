/** What an HTML page's tags say a block is; on text pages every block is a paragraph. */
import type { Container, Page, Span } from "../shapes.js";

export type BlockRole = "paragraph" | "subheading" | "item" | "embedded";

const ROLE_OF_TAG: ReadonlyMap<string, BlockRole> = new Map([
  ...["h2", "h3", "h4", "h5", "h6"].map((tag) => [tag, "subheading"] as const),
  ["li", "item"],
  ["blockquote", "embedded"],
]);

/** The roles of a page's blocks that are no paragraphs, by where the block starts. */
export function rolesOf(page: Page): ReadonlyMap<number, BlockRole> {
  const roles = new Map<number, BlockRole>();
  for (const { start, markup } of page.blocks) {
    const role = markup && roleOf(markup.container);
    if (role) roles.set(start, role);
  }
  return roles;
}

/** The role that the nearest element around a block gives it. */
function roleOf(container: Container): BlockRole | null {
  for (let element: Container | null = container; element; element = element.parent) {
    const role = ROLE_OF_TAG.get(element.tag);
    if (role) return role;
  }
  return null;
}

export function roleOfBlock(roles: ReadonlyMap<number, BlockRole>, { start }: Span): BlockRole {
  return roles.get(start) ?? "paragraph";
}
