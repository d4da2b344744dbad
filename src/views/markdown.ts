/** The article alone, as Markdown with a YAML head. */
import type { Document } from "../document.js";
import { oneLine } from "./controls.js";
import { roleOfBlock, rolesOf } from "./markup.js";
import { plainView, type Result } from "./view.js";

export const markdown = plainView((result) => `${frontMatter(result.document)}\n${articleOf(result)}\n`, null);

type Value = string | number | null | readonly string[];

/** The head. A key with nothing to say is left out. */
function frontMatter(document: Document): string {
  const { source, headline, published, byline, dateline, language } = document;
  const names = (role: string): string[] => byline.flatMap((b) => (b.role === role && b.name ? b.name : []));
  const speakers = [...document.quotes, ...document.statements].flatMap(({ speaker }) => speaker ?? []);
  const head: Readonly<Record<string, Value>> = {
    title: headline?.text ?? null,
    date: published?.date ?? null,
    authors: [...names("author"), ...names("reporter")],
    editors: names("editor"),
    photographers: names("photographer"),
    publisher: dateline?.publisher ?? null,
    place: dateline?.place ?? null,
    language,
    source: source.id,
    url: source.url,
    speakers: [...new Set(speakers)],
    organizations: document.organizations.map(({ name }) => name),
  };
  const lines = Object.entries(head).flatMap(([key, value]) => yamlLine(key, value) ?? []);
  return ["---", ...lines, "---", ""].join("\n");
}

function yamlLine(key: string, value: Value): string | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  if (Array.isArray(value)) return [`${key}:`, ...value.map((item) => `  - ${yamlString(item)}`)].join("\n");
  return `${key}: ${key === "date" ? value : yamlString(String(value))}`;
}

/** Half of a pair that stands alone: JSON can escape it, YAML cannot. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** JSON's strings are YAML's; what YAML does not print is shown as a picture. */
function yamlString(text: string): string {
  return JSON.stringify(oneLine(text).replace(LONE_SURROGATE, "\ufffd"));
}

function articleOf({ document, analysis }: Result): string {
  const roles = rolesOf(analysis.page);
  const body = analysis.segmentation.segments.filter(({ kind }) => kind === "body");
  const blocks = body.map((segment) => {
    const role = roleOfBlock(roles, segment);
    return PREFIX[role] + escapeMarkdown(analysis.page.text.slice(segment.start, segment.end));
  });
  if (document.headline) blocks.unshift(`# ${escapeMarkdown(document.headline.text)}`);
  return blocks.join("\n\n");
}

/** What stands before a block of the article; a paragraph has nothing. */
const PREFIX = { paragraph: "", subheading: "## ", item: "- ", embedded: "> " } as const;

/** Marks that mean something to Markdown anywhere in a line. */
const INLINE_MARK = /[\\`*_[\]<>~|&$^]/g;
/** "# ", "+ ", "- ", "= ", ": " at the start of a line, where they would make a heading, a list, a rule or a definition. */
const LINE_START_MARK = /^[#+\-=:]/;
/** "2020. " at the start of a line would begin a numbered list. */
const NUMBER_MARK = /^(\d{1,9})([.)])/;

/** Text on one line that Markdown shows as it stands. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(INLINE_MARK, "\\$&").replace(LINE_START_MARK, "\\$&").replace(NUMBER_MARK, "$1\\$2");
}
