/** What feeds and dumps put around HTML: `<![CDATA[<p>…</p>]]>`, `&lt;p&gt;…&lt;/p&gt;`. */

/** Opens a section of characters that an XML parser leaves as they are. */
export const CHARACTER_DATA = "<![CDATA[";
const DATA_END = "]]>";
/** An opening tag whose signs are escaped. */
const ESCAPED_TAG =
  /^\s{0,99}&lt;(?:article|section|div|p|h[1-6]|figure|span|a|b|strong|em|ul|ol|br|img|html|!doctype)\b/i;
/** The signs that escaping takes, once: what the HTML itself escapes stays so, unlike where `references.ts` reads. */
const ESCAPED_SIGN = /&(?:lt|gt|quot|amp|apos|#0?39);/g;
const SIGNS: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
  "&apos;": "'",
  "&#39;": "'",
  "&#039;": "'",
};

/** Whether a page is HTML whose signs are escaped: it opens with such a tag and has no other. */
export function isEscaped(page: string): boolean {
  return ESCAPED_TAG.test(page) && !page.includes("<");
}

/** The HTML itself. */
export function withoutEnvelope(source: string): string {
  if (isEscaped(source)) return source.replace(ESCAPED_SIGN, (sign) => SIGNS[sign] ?? sign);
  const start = source.trimStart();
  if (!start.startsWith(CHARACTER_DATA)) return source;
  const data = start.slice(CHARACTER_DATA.length).trimEnd();
  return data.endsWith(DATA_END) ? data.slice(0, -DATA_END.length) : data;
}
