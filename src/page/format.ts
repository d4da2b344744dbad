/** Whether a page is HTML or text, told by its content. */
import { CHARACTER_DATA, isEscaped } from "./envelope.js";

/** Characters in which a page's opening tag is looked for. */
const OPENING_LENGTH = 1_024;
/** What stands before the opening tag of some pages: white space, comments cut short, an XML declaration. */
const DOCUMENT = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** The opening of a fragment: "<div class=story>", "<p>Jakarta". */
const FRAGMENT =
  /^\s*<(?:article|section|main|header|nav|div|p|h[1-6]|pre|blockquote|figure|table|span|a|b|i|em|strong|small|u|br|hr|ul|ol|dl|img|font|center|title|meta|link|script|style|iframe|!--)(?:[\s/>]|$|(?<=!--))/i;
/** Characters in which the tags of a fragment that opens with words are counted. */
const COUNTED_LENGTH = 16_384;
/** What ends a line of a fragment: "Hujan turun.<br />", "Hujan turun.</p>"; a sentence that names a tag goes on behind it. */
const LINE_ENDS = /<(?:[bBhH][rR]|\/(?:[pP]|div|DIV|li|LI|[hH][1-6]))\s{0,2}\/?>(?![ \t]{0,9}[\p{Ll}.,;:)])/gu;
const LINES = /\S[^\n]*/g;
/** A page with fewer of them names a tag. */
const LEAST_LINE_ENDS = 2;
const LEAST_SHARE = 0.5;

/** "html" where the page opens as an HTML document or fragment does, or where tags end its lines, else "text". A text that only names a tag is text. */
export function formatOf(page: string): "text" | "html" {
  const opening = page.slice(0, OPENING_LENGTH);
  if (FRAGMENT.test(opening) || opening.trimStart().startsWith(CHARACTER_DATA) || isEscaped(page)) return "html";
  if (DOCUMENT.test(opening) && opening.trimStart().startsWith("<")) return "html";
  return endsLinesByTags(page.slice(0, COUNTED_LENGTH)) ? "html" : "text";
}

function endsLinesByTags(page: string): boolean {
  if (!page.includes("<")) return false;
  const ends = page.match(LINE_ENDS)?.length ?? 0;
  return ends >= LEAST_LINE_ENDS && ends >= LEAST_SHARE * (page.match(LINES)?.length ?? 0);
}
