/** What an HTML page's tags say a block is; on text pages every block is a paragraph. */
import type { Page, Span } from "../shapes.js";

export type BlockRole = "paragraph" | "subheading" | "item" | "embedded";

const ROLE_OF_TAG: Readonly<Record<string, BlockRole>> = {
  ...{ h2: "subheading", h3: "subheading", h4: "subheading", h5: "subheading", h6: "subheading" },
  ...{ li: "item", blockquote: "embedded" },
};

/** The roles of a page's blocks that are no paragraphs, by where the block starts. */
export function rolesOf(page: Page): ReadonlyMap<number, BlockRole> {
  const roles = new Map<number, BlockRole>();
  if (page.format === "text") return roles;
  for (const { start, markup } of page.blocks) {
    const tag = markup?.tags.find((name) => Object.hasOwn(ROLE_OF_TAG, name));
    const role = tag && ROLE_OF_TAG[tag];
    if (role) roles.set(start, role);
  }
  return roles;
}

export function roleOfBlock(roles: ReadonlyMap<number, BlockRole>, { start }: Span): BlockRole {
  return roles.get(start) ?? "paragraph";
}
