/** The article of a page, as the pipeline hands it to the later stages; without the page's date, which costs nothing. */
import type { Article, Page, Segmentation } from "../src/shapes.js";

export function articleOf(page: Page, { segments, dateline }: Segmentation): Article {
  return {
    text: page.text,
    headline: segments.find(({ kind }) => kind === "headline") ?? null,
    paragraphs: segments.filter(({ kind }) => kind === "body"),
    dateline,
    pageDate: null,
  };
}
