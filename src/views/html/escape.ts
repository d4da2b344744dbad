/** Text of a page made safe to stand in HTML. */
import { pictureOf, replaceControls } from "../controls.js";

const UNSAFE = /[&<>"'`]/g;

/** Text for an element or a quoted attribute. Controls become pictures, so NUL never comes out of here. */
export function escapeHtml(text: string): string {
  return replaceControls(text, pictureOf).replace(UNSAFE, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Text of a page inside a line of ours: whichever way it runs, it does not turn what stands around it. */
export function bdi(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

/** Where a link may lead: nothing that runs. */
const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(["http:", "https:"]);

/** A link to `url` around `inner` (which is HTML); `inner` alone where the address is none that a reader may follow. */
export function linkTo(url: string | null, inner: string): string {
  const address = url === null ? null : safeAddress(url);
  return address === null ? inner : `<a href="${escapeHtml(address)}" rel="noreferrer noopener nofollow">${inner}</a>`;
}

function safeAddress(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return SAFE_PROTOCOLS.has(protocol) ? href : null;
  } catch {
    return null;
  }
}

/**
 * Stands in a page's chunk for the page's number in the batch, which only the one who joins them knows. `escapeHtml`
 * lets no NUL through, so it cannot be anything else.
 */
export const PAGE_NUMBER = "\0";
