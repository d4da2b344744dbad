/** Bytes or a string → Page. */
import type { Page } from "../shapes.js";
import { decode } from "./decode.js";
import { formatOf } from "./format.js";
import { readHtml } from "./html.js";
import { readPlain } from "./plain.js";

/** What the caller says of a page. */
interface ReadOptions {
  /** "text" or "html"; null to tell it by the content. */
  readonly format: Page["format"] | null;
  /** The page's own address, against which links are resolved; null to take the one that the page states. */
  readonly url: string | null;
}

/**
 * Reads a page.
 *
 * @throws InputError BINARY where bytes are no text; TOO_LARGE, TOO_DEEP where HTML passes a cap
 */
export function readPage(source: string | Uint8Array, { format, url }: ReadOptions): Page {
  const { text, encoding } = typeof source === "string" ? { text: source, encoding: null } : decode(source);
  return (format ?? formatOf(text)) === "html" ? readHtml(text, { url, encoding }) : readPlain(text, { url, encoding });
}
