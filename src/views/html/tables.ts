/** What was found on a page, beside its text: facts, who said what, and the organizations. */
import type { Document, Organization, Quote, Statement } from "../../document.js";
import { counted, countsOf, type Source, type Sources } from "../sources.js";
import { bdi, escapeHtml, linkTo } from "./escape.js";
import { basisOf, colorClass, markId } from "./tips.js";

/** More mentions than this are counted and not linked. */
const MENTIONS_LINKED = 12;

/** The aside of one page. */
export function asideOf(document: Document, sources: Sources): string {
  return [quotesTable(document, sources), organizationsTable(document.organizations), factsOf(document)].join("\n");
}

function factsOf(document: Document): string {
  const { source, published, byline, dateline, language } = document;
  const facts: readonly (readonly [string, string | null])[] = [
    ["Published", published && bdi(published.date ?? published.text)],
    ["Byline", byline.map(({ text }) => bdi(text)).join("<br>")],
    [
      "Dateline",
      dateline && [dateline.publisher, dateline.place].flatMap((part) => (part ? bdi(part) : [])).join(", "),
    ],
    ["Address", source.url && linkTo(source.url, escapeHtml(source.url))],
    ["Language", escapeHtml(language)],
    ["Read as", escapeHtml([source.format, source.encoding].flatMap((part) => part ?? []).join(", "))],
    ["Length", counted(source.characters, "character")],
  ];
  const rows = facts.flatMap(([label, value]) => (value ? `<dt>${label}</dt><dd>${value}</dd>` : []));
  return `<dl class="facts">${rows.join("")}</dl>`;
}

function quotesTable(document: Document, sources: Sources): string {
  if (sources.list.length === 0) return `<p class="none">No quotes or statements.</p>`;
  const rows = rowsBySource(document, sources);
  const groups = sources.list.map((source) => {
    const words = (rows[source.number - 1] ?? []).map(({ html }) => html).join("");
    return `<tbody class="${colorClass(source.number)}">${sourceRow(source)}${words}</tbody>`;
  });
  const head = `<thead><tr><th scope="col">Words</th><th scope="col">Said on</th></tr></thead>`;
  return `<table class="words"><caption>Who said what</caption>${head}${groups.join("\n")}</table>`;
}

interface Row {
  readonly start: number;
  readonly html: string;
}

/** The rows of each source, in page order. */
function rowsBySource({ quotes, statements }: Document, { list, ofQuotes, ofStatements }: Sources): readonly Row[][] {
  const rows: Row[][] = list.map(() => []);
  const put =
    (kind: "quote" | "statement", numbers: readonly number[]) => (words: Quote | Statement, index: number) => {
      rows[(numbers[index] ?? 1) - 1]?.push({ start: words.span[0], html: rowOf(words, kind, index) });
    };
  quotes.forEach(put("quote", ofQuotes));
  statements.forEach(put("statement", ofStatements));
  for (const group of rows) group.sort((a, b) => a.start - b.start);
  return rows;
}

function sourceRow(source: Source): string {
  const name = source.name ?? source.role ?? "Source not known";
  const role = source.name && source.role ? `<span class="role">${bdi(source.role)}</span>` : "";
  const title = `<b>${bdi(name)}</b>${role}<small>${countsOf(source)}</small>`;
  return `<tr class="source"><th scope="rowgroup" colspan="2">${title}</th></tr>`;
}

function rowOf(utterance: Quote | Statement, kind: "quote" | "statement", index: number): string {
  const { text, date, place } = utterance;
  const link = `<a href="#${markId({ kind, index, mention: 0 })}">${escapeHtml(text)}</a>`;
  const tag = kind === "quote" ? "q" : "span";
  // of words that run from right to left, the first mark stands on the right
  const words = `<${tag} dir="auto">${link}</${tag}>`;
  const how = `<small>${[utterance.kind, basisOf(utterance)].filter(Boolean).join("; ")}</small>`;
  const when = date === null ? "—" : `<time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time>`;
  const where = place === null ? "" : `<small>${bdi(place)}</small>`;
  return `<tr><td>${words}${how}</td><td class="when">${when}${where}</td></tr>`;
}

function organizationsTable(organizations: readonly Organization[]): string {
  if (organizations.length === 0) return `<p class="none">No organizations.</p>`;
  const head = `<thead><tr><th scope="col">Name</th><th scope="col">Mentions</th></tr></thead>`;
  const rows = organizations.map((organization, index) => organizationRow(organization, index)).join("\n");
  return `<table class="names"><caption>Organizations</caption>${head}<tbody>${rows}</tbody></table>`;
}

function organizationRow({ name, aliases, mentions }: Organization, index: number): string {
  const also = aliases.length > 0 ? `<small>also ${aliases.map(bdi).join(", ")}</small>` : "";
  const links = mentions.slice(0, MENTIONS_LINKED).map((_, mention) => {
    const id = markId({ kind: "organization", index, mention });
    return `<a href="#${id}" aria-label="mention ${mention + 1} of ${escapeHtml(name)}">${mention + 1}</a>`;
  });
  const rest = mentions.length > MENTIONS_LINKED ? ` … ${mentions.length}` : "";
  return `<tr><th scope="row">${bdi(name)}${also}</th><td>${links.join(" ")}${rest}</td></tr>`;
}
