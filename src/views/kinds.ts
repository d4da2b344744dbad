/** The kinds of a page's lines, in words for readers. */
import type { SegmentKind } from "../shapes.js";

export const KIND_WORDS: Readonly<Record<SegmentKind, string>> = {
  headline: "headline",
  byline: "byline",
  published: "published",
  body: "body",
  linkList: "link list",
  promo: "promo",
  caption: "caption",
  share: "share buttons",
  tags: "tags",
  navigation: "navigation",
  comments: "comments",
  footer: "footer",
  duplicate: "said twice",
  other: "other furniture",
};
