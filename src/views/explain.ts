/** Why each line got its kind, each quote its speaker, each organization its span: the evidence, in plain words. */
import type { CodePointSpan, Quote, Statement } from "../document.js";
import type { Entity, Span, Utterance } from "../shapes.js";
import { codePointOffsets } from "../text/codepoints.js";
import { oneLine } from "./controls.js";
import { KIND_WORDS } from "./kinds.js";
import { type Part, partsOf } from "./parts.js";
import { counted } from "./sources.js";
import { plainView, type Result } from "./view.js";

export const explain = plainView(
  (result) =>
    [
      opening(result),
      section("Lines", lineEntries(result)),
      section("Quotes", utteranceLines(result, "quotes")),
      section("Statements", utteranceLines(result, "statements")),
      section("Organizations", entityLines(result, result.analysis.names.organizations)),
      section("People", entityLines(result, result.analysis.names.people)),
    ].join("\n"),
  null,
);

/** How much of a line is shown, in characters. */
const EXCERPT_LENGTH = 72;
/** Width of the column that holds a line's kind: the longest is "other furniture". */
const KIND_WIDTH = 16;

const BASIS_WORDS = {
  stated: "stated in the attribution itself",
  resolved: "worked out from a pronoun, a short name, or speech that goes on",
  inherited: "from the same speaker elsewhere on the page",
  page: "the page's one date of speech",
} as const;

function opening({ document }: Result): string {
  const { id, characters, format } = document.source;
  return `${oneLine(id ?? "page")}: ${format} page of ${characters} characters, language ${document.language}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return `${title}\n${(lines.length > 0 ? lines : ["  none found"]).join("\n")}\n`;
}

/** What a line says, cut to a length that leaves room. */
function excerpt(text: string): string {
  const line = oneLine(text.slice(0, EXCERPT_LENGTH * 2));
  const points = Array.from(line);
  return points.length > EXCERPT_LENGTH ? `${points.slice(0, EXCERPT_LENGTH - 1).join("")}…` : line;
}

/** Lines of the page, each with its kind and the reason that one gives for it. */
interface Verdict {
  readonly label: string;
  readonly shown: readonly string[];
  readonly reason: string;
}

function verdictsOf(part: Part, text: string): Verdict[] {
  const cut = ({ start, end }: Span): string => excerpt(text.slice(start, end));
  if (part.type === "list") {
    const { heading, items, kind, reason } = part.list;
    const head = `${heading ? `"${cut(heading)}"` : "no heading"}, ${counted(items.length, "item")}`;
    return [{ label: `${kind} links`, shown: [head, ...items.map((item) => `· ${cut(item)}`)], reason }];
  }
  const segments = part.type === "line" ? [part.segment] : part.segments;
  return segments.map((segment) => ({
    label: KIND_WORDS[segment.kind],
    shown: [cut(segment)],
    reason: segment.reason,
  }));
}

/** Lines in a row that have kind and reason in common say them once. */
function lineEntries({ analysis }: Result): string[] {
  const groups: Verdict[] = [];
  let shown: string[] = [];
  for (const verdict of partsOf(analysis).flatMap((part) => verdictsOf(part, analysis.page.text))) {
    const last = groups.at(-1);
    if (last?.label === verdict.label && last.reason === verdict.reason) shown.push(...verdict.shown);
    else {
      shown = [...verdict.shown];
      groups.push({ ...verdict, shown });
    }
  }
  return groups.flatMap(verdictLines);
}

function verdictLines({ label, shown, reason }: Verdict): string[] {
  const blank = " ".repeat(KIND_WIDTH);
  const lines = shown.map((line, at) => `  ${at === 0 ? label.padEnd(KIND_WIDTH) : blank}  ${line}`);
  return [...lines, `  ${blank}  why: ${oneLine(reason)}`];
}

/** The utterances of the analysis stand in the document's order, quotes and statements apart. */
function utteranceLines({ document, analysis }: Result, list: "quotes" | "statements"): string[] {
  const found = analysis.utterances.filter(({ kind }) => (kind === "indirect") === (list === "statements"));
  return document[list].map((utterance, at) => utteranceEntry(utterance, at + 1, found[at]));
}

function utteranceEntry(utterance: Quote | Statement, number: number, found: Utterance | undefined): string {
  const { kind, text, span, speaker, role, affiliation, date, place, cue, basis } = utterance;
  const who = (value: string | null, how: keyof typeof BASIS_WORDS | null): string =>
    value === null ? "not known" : `${oneLine(value)}${how ? `, ${BASIS_WORDS[how]}` : ""}`;
  const rows: readonly (readonly [string, string | null])[] = [
    ["speaker", who(speaker, basis.speaker)],
    ["role", who(role, basis.role)],
    ["affiliation", affiliation && `${oneLine(affiliation)}, the organization inside the role`],
    ["date", who(date, basis.date)],
    ["place", place && `${oneLine(place)}, stated in the attribution`],
    ["cue", cue ? `"${oneLine(cue)}"` : "none: speech that goes on without an attribution of its own"],
    ["why", oneLine(found?.reason ?? "")],
  ];
  const lines = rows.flatMap(([label, value]) => (value ? `      ${label.padEnd(KIND_WIDTH - 4)}  ${value}` : []));
  return [`  ${number}. ${kind}, ${placeOf(span)}: "${excerpt(text)}"`, ...lines].join("\n");
}

function placeOf([start, end]: CodePointSpan): string {
  return `characters ${start} to ${end}`;
}

function entityLines({ analysis }: Result, entities: readonly Entity[]): string[] {
  const at = codePointOffsets(analysis.page.text);
  return entities.map(({ name, aliases, mentions, reason }) => {
    const also = aliases.length > 0 ? `, also ${aliases.map((alias) => `"${oneLine(alias)}"`).join(", ")}` : "";
    const where = mentions.map(({ start, end }) => `${at(start)}–${at(end)}`).join(", ");
    const indent = " ".repeat(KIND_WIDTH - 10);
    return `  ${oneLine(name)}${also}\n${indent}at characters ${where}\n${indent}why: ${oneLine(reason)}`;
  });
}
