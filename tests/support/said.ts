/** What two documents must have in common to say the same. */
import type { Document } from "../../src/index.js";

/** What a document says, without offsets, and in plain blanks. */
export function saidBy({
  headline,
  byline,
  published,
  body,
  quotes,
  statements,
  organizations,
  linkLists,
}: Document): unknown {
  const parts = { headline, byline, published, body, quotes, statements, organizations, linkLists };
  const isOffset = (key: string): boolean => key === "span" || key === "mentions";
  return JSON.parse(
    JSON.stringify(parts, (key, value: unknown) => {
      if (isOffset(key)) return undefined;
      return typeof value === "string" ? value.replace(/[\u00ad\u200b]/g, "").replace(/\s+/g, " ") : value;
    }),
  );
}
