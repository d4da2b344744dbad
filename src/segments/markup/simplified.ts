/**
 * HTML whose elements hardly tell one line from another: fragments of feeds, exports of a CMS, what a reader mode leaves of
 * a page. Its text is read as a text page's, and the DOM adds what it knows.
 */
import type { Container, Markup, Page } from "../../shapes.js";
import { STATE_COUNT, State } from "../states/decode.js";
import { hintsOf } from "./hints.js";
import type { MarkupScores } from "./reading.js";

/** A site's own pages have five kinds of parts and more, by what their elements' names hint at. */
const MOST_PARTS = 4;
/** Share of the text that links may cover: menus are links alone. */
const MOST_LINKED = 0.3;
/** Elements around the parts of a site. */
const SITE = new Set(["nav", "footer", "form"]);
/** Elements that set their text apart from a paragraph's. */
const TELLING = /^(?:h[1-6]|figure|figcaption|blockquote|table|aside|header)$/;
/** How much the trees' log odds count beside the line model's, and the most that they say. */
const TREES = 0.7;
const MOST_SAID = 6;
/** They learned from whole pages, beside whose menus all of a simplified page looks that much more like a story. */
const BY_CHANCE = 1;
/** A caption is that much less the article's. */
const CERTAIN = 12;

/** Whether a page is HTML of so few kinds of elements. */
export function isSimplified({ blocks }: Page): boolean {
  const parts = new Map<Container, number | null>();
  const kinds = new Set<number>();
  let length = 0;
  let linked = 0;
  for (const { start, end, markup } of blocks) {
    if (!markup) return false;
    const part = partOf(markup.container, parts);
    if (part === null || kinds.add(part).size > MOST_PARTS) return false;
    length += end - start;
    linked += (end - start) * markup.linkDensity;
  }
  return linked <= MOST_LINKED * length;
}

/** Bits of the topics that an element and those around it hint at; null inside a part of a site. */
function partOf(container: Container, known: Map<Container, number | null>): number | null {
  const path: Container[] = [];
  let at: Container | null = container;
  while (at !== null && !known.has(at)) {
    path.push(at);
    at = at.parent;
  }
  let part = at === null ? 0 : (known.get(at) ?? null);
  for (const next of path.reverse()) {
    part = part === null || SITE.has(next.tag) ? null : part | hintsOf(next.attributes);
    known.set(next, part);
  }
  return part;
}

/** Adds what the trees say of the lines of a simplified page that are set apart; of the others only their words tell. */
export function addMarkup(emissions: Float32Array, { outline, scores }: MarkupScores): void {
  scores.forEach((score, index) => {
    if (!isTelling(outline.markups[index])) return;
    const at = index * STATE_COUNT + State.BODY;
    const said = Math.max(-MOST_SAID, Math.min(MOST_SAID, score)) - BY_CHANCE;
    emissions[at] = (emissions[at] ?? 0) + (isCaption(outline.markups[index]) ? -CERTAIN : TREES * said);
  });
}

/** Whether the elements say more of a line than that it ends: a heading, a caption, a link. */
function isTelling(markup: Markup | undefined): boolean {
  if (!markup) return false;
  const { container, links } = markup;
  return links.length > 0 || TELLING.test(container.tag) || TELLING.test(container.parent?.tag ?? "");
}

function isCaption(markup: Markup | undefined): boolean {
  return markup?.container.tag === "figcaption" || markup?.container.parent?.tag === "figcaption";
}
