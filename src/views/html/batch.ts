/** The index of a batch: every page with a search over them, the most quoted people, the most named organizations. */
import { oneLine } from "../controls.js";
import { counted } from "../sources.js";
import type { Summary, Tally } from "../view.js";
import { bdi, escapeHtml } from "./escape.js";

/** Bars in a chart. */
const BARS = 12;
/** Sources named in a page's row. */
const NAMED_SOURCES = 4;

interface Count {
  /** As it was spelled first. */
  readonly name: string;
  readonly total: number;
  readonly pages: number;
}

/** What a batch adds up to, a page at a time. */
export class Tallies {
  readonly rows: string[] = [];
  /** By the name in lower case: a dateline spells an outlet in capitals, a sentence does not. */
  readonly speakers = new Map<string, Count>();
  readonly organizations = new Map<string, Count>();
  quotes = 0;

  get pages(): number {
    return this.rows.length;
  }

  add(summary: Summary, address: string): void {
    this.rows.push(rowOf(summary, address));
    this.quotes += summary.quotes;
    addTo(this.speakers, summary.speakers);
    addTo(this.organizations, summary.organizations);
  }
}

function addTo(counts: Map<string, Count>, tallies: readonly Tally[]): void {
  for (const [name, count] of tallies) {
    const key = name.toLowerCase();
    const known = counts.get(key) ?? { name, total: 0, pages: 0 };
    counts.set(key, { ...known, total: known.total + count, pages: known.pages + 1 });
  }
}

function rowOf({ title, hasHeadline, id, published, language, quotes, speakers }: Summary, address: string): string {
  const names = speakers.slice(0, NAMED_SOURCES).map(([name]) => oneLine(name));
  const more = speakers.length > NAMED_SOURCES ? [`${speakers.length - NAMED_SOURCES} more`] : [];
  const facts = [hasHeadline ? null : "no headline", id && oneLine(id), published, language, counted(quotes, "quote")];
  const line = [...facts.flatMap((fact) => (fact ? bdi(fact) : [])), [...names.map(bdi), ...more].join(", ")]
    .filter(Boolean)
    .join(" · ");
  const look = hasHeadline ? "" : ` class="untitled"`;
  return `<li><a${look} href="${escapeHtml(address)}">${bdi(title || oneLine(id ?? "") || "A page without words")}</a><small>${line}</small></li>`;
}

/** The index as a section of the file. */
export function batchIndex(tallies: Tallies): string {
  const { pages, quotes, speakers, organizations, rows } = tallies;
  const counts = [
    ...[counted(pages, "page"), counted(quotes, "quote")],
    ...[
      `${counted(speakers.size, "person").replace("persons", "people")} quoted`,
      counted(organizations.size, "organization"),
    ],
  ];
  return `<section id="index" aria-labelledby="index-title">
<header class="masthead"><h1 id="index-title">${counted(pages, "page")} of news</h1><p>${counts.slice(1).join(" · ")}</p></header>
<div class="charts">${chart("Most quoted people", "quote", speakers)}${chart("Most named organizations", "mention", organizations)}</div>
<search><label for="search" hidden>Search headlines, files, and people quoted</label><input id="search" type="search" autocomplete="off" hidden><p id="hits" role="status"></p></search>
<ol id="pages">
${rows.join("\n")}
</ol>
</section>
`;
}

function chart(title: string, noun: string, counts: ReadonlyMap<string, Count>): string {
  const top = [...counts.values()]
    .sort((a, b) => b.total - a.total || b.pages - a.pages || (a.name < b.name ? -1 : 1))
    .slice(0, BARS);
  if (top.length === 0) return "";
  const most = top[0]?.total ?? 1;
  const rows = top.map(({ name, total, pages }) => {
    const label = `${counted(total, noun)} in ${counted(pages, "page")}`;
    const bar = `<svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 ${most} 1"><rect width="${total}" height="1"/></svg>`;
    return `<tr><th scope="row">${bdi(oneLine(name))}</th><td>${bar}</td><td class="count" title="${label}">${total}</td></tr>`;
  });
  const head = `<thead class="unseen"><tr><th scope="col">Name</th><th scope="col">Share</th><th scope="col">${noun}s</th></tr></thead>`;
  return `<table class="chart"><caption>${title}</caption>${head}<tbody>${rows.join("\n")}</tbody></table>`;
}
