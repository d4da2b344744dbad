/** One page: its text and, beside it, what was found. */
import { oneLine } from "../controls.js";
import { counted, type Sources } from "../sources.js";
import type { Result } from "../view.js";
import { escapeHtml, PAGE_NUMBER } from "./escape.js";
import { sheetOf } from "./sheet.js";
import { asideOf } from "./tables.js";

/** Codes that a `lang` attribute understands; "und" says nothing. */
const UNKNOWN_LANGUAGE = "und";

export function pageOf(result: Result, sources: Sources): string {
  const { document } = result;
  const { id } = document.source;
  const name = escapeHtml(oneLine(id ?? "page"));
  const counts = [
    counted(document.quotes.length, "quote"),
    counted(document.statements.length, "statement"),
    counted(document.organizations.length, "organization"),
  ];
  const lang = document.language === UNKNOWN_LANGUAGE ? "" : escapeHtml(document.language);
  return `<article class="page" id="p${PAGE_NUMBER}" aria-label="${name}">
<header class="bar"><a class="back" href="#index">All pages</a><bdi class="file">${name}</bdi><span class="counts">${counts.join(" · ")}</span></header>
<div class="spread">
<div class="sheet" lang="${lang}">${document.headline ? "" : `<h1 class="unseen">${name}</h1>`}
${sheetOf(result, sources)}
</div>
<aside aria-label="Found on ${name}">
${asideOf(document, sources)}
</aside>
</div>
</article>
`;
}
