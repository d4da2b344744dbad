/** HTML → Page. The one file that knows cheerio, which is loaded when the first HTML page comes. */
import { createRequire } from "node:module";
import type * as Cheerio from "cheerio/slim";
import { InputError } from "../errors.js";
import type { Page } from "../shapes.js";
import { SHOWN_DAMAGE } from "./damage/index.js";
import { withoutEnvelope } from "./envelope.js";
import { MetadataReader } from "./metadata.js";
import type { DomNode } from "./nodes.js";
import { readBlocks } from "./reading/blocks.js";
import { Rendering } from "./rendering.js";
import { scan } from "./scan.js";

const require = createRequire(import.meta.url);

/** What is known of a page before it is read. */
interface Origin {
  /** The page's own address, or null. */
  readonly url: string | null;
  /** The character set that its bytes were read with; null where it came as a string. */
  readonly encoding: string | null;
}

/**
 * The page as a reader sees it: one block a line.
 *
 * @throws InputError TOO_LARGE or TOO_DEEP where the page passes a cap
 */
export function readHtml(source: string, { url, encoding }: Origin): Page {
  const { markup, jsonLd } = scan(withoutEnvelope(source));
  const metadata = new MetadataReader(jsonLd, url);
  const rendering = new Rendering((address) => metadata.resolve(address));
  walk(parse(markup), rendering, metadata);
  const story = rendering.unshown(metadata.ownStories());
  const unshown = story === null ? null : storyMarkup(story);
  if (unshown !== null) walk(parse(unshown), rendering, metadata);
  const { text, blocks } = rendering.finish();
  const page: Page = {
    format: "html",
    text,
    printed: null,
    blocks,
    url: metadata.url(),
    encoding,
    metadata: metadata.read(),
  };
  return readBlocks(page, SHOWN_DAMAGE);
}

/** The story's markup; null where it passes a cap, which the page's own does not. */
function storyMarkup(story: string): string | null {
  try {
    return scan(story).markup;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function parse(markup: string): DomNode {
  const { load } = require("cheerio/slim") as typeof Cheerio;
  return load(markup).root()[0] as unknown as DomNode;
}

/** Tells every node in page order; without recursion, so that no depth is too deep. */
function walk(root: DomNode, rendering: Rendering, metadata: MetadataReader): void {
  let node: DomNode = root;
  for (;;) {
    if (node.name !== undefined) metadata.note(node);
    const isShown = rendering.enter(node);
    const first = isShown ? node.children?.[0] : undefined;
    if (first) {
      node = first;
      continue;
    }
    if (isShown) rendering.leave();
    while (node.next === null) {
      if (node.parent === null || node === root) return;
      node = node.parent;
      rendering.leave();
    }
    node = node.next;
  }
}
