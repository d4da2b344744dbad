/** Whether a page is HTML or text, told by its content. */

/** Characters in which a page's opening tag is looked for. */
const OPENING_LENGTH = 1_024;
/** What stands before the opening tag of some pages: white space, comments cut short, an XML declaration. */
const DOCUMENT = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** The opening of a fragment: "<div class=story>", "<p>Jakarta". */
const FRAGMENT =
  /^\s*<(?:article|section|main|header|nav|div|p|h[1-6]|table|span|a|b|br|ul|ol|img|font|center|title|meta|link|script|style|iframe|!--)(?:[\s>]|$|(?<=!--))/i;

/** "html" where the page opens as an HTML document or fragment does, else "text". A text that only names a tag is text. */
export function formatOf(page: string): "text" | "html" {
  const opening = page.slice(0, OPENING_LENGTH);
  if (FRAGMENT.test(opening)) return "html";
  return DOCUMENT.test(opening) && opening.trimStart().startsWith("<") ? "html" : "text";
}
