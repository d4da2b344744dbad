/** What two documents must have in common to say the same. */
import type { Document } from "../../src/index.js";

/** What a document says, without offsets, in plain blanks and `read` as a sound page. */
export function saidBy(
  { headline, byline, published, body, quotes, statements, organizations, linkLists }: Document,
  read = (text: string): string => text,
): unknown {
  const parts = { headline, byline, published, body, quotes, statements, organizations, linkLists };
  const isOffset = (key: string): boolean => key === "span" || key === "mentions";
  return JSON.parse(
    JSON.stringify(parts, (key, value: unknown) => {
      if (isOffset(key)) return undefined;
      if (typeof value !== "string") return value;
      return read(value)
        .replace(/[\u00ad\u200b]/g, "")
        .replace(/[\s\u0085]+/g, " ")
        .trim();
    }),
  );
}
