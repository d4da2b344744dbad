/** What a mark tells of itself: its names in the file, its colour, and the note that hover and focus show. */
import type { Document, Quote, Statement } from "../../document.js";
import type { Mark } from "../marks.js";
import type { Sources } from "../sources.js";
import { escapeHtml, PAGE_NUMBER } from "./escape.js";

/** Colours that sources have in turn; `style.ts` has as many. */
export const SOURCE_COLORS = 8;

const LETTERS = { quote: "q", statement: "s", organization: "o", dateline: "d" } as const;

/** The mark's own name in the file: "p3-q2", "p3-o4-1". */
export function markId({ kind, index, mention }: Pick<Mark, "kind" | "index" | "mention">): string {
  const place = kind === "organization" ? `${index + 1}-${mention + 1}` : String(index + 1);
  return `p${PAGE_NUMBER}-${LETTERS[kind]}${place}`;
}

/** The name of the mark's note. */
export function tipId(mark: Mark): string {
  return `${markId(mark)}-note`;
}

export function markClass(mark: Mark, sources: Sources): string {
  if (mark.kind === "organization" || mark.kind === "dateline") return mark.kind;
  return `${mark.kind} ${colorClass(sourceNumber(mark, sources))}`;
}

/** The class that gives a source its colour. */
export function colorClass(number: number): string {
  return `c${((number - 1) % SOURCE_COLORS) + 1}`;
}

function sourceNumber({ kind, index }: Mark, sources: Sources): number {
  return (kind === "quote" ? sources.ofQuotes : sources.ofStatements)[index] ?? 1;
}

/** The note that stands after a quote or a statement. */
export function tipOf(mark: Mark, document: Document, sources: Sources): string {
  const utterance = (mark.kind === "quote" ? document.quotes : document.statements)[mark.index];
  if (!utterance) return "";
  const color = colorClass(sourceNumber(mark, sources));
  return `<span class="note ${color}" role="tooltip" id="${tipId(mark)}">${noteOf(utterance)}</span>`;
}

const BASIS_WORDS = {
  stated: "stated",
  resolved: "worked out",
  inherited: "from elsewhere on the page",
  page: "from the page",
} as const;

function noteOf(utterance: Quote | Statement): string {
  const { speaker, role, date, place, kind } = utterance;
  const who = speaker ?? role ?? "Source not known";
  const facts = [
    speaker ? role : null,
    date === null ? "day not known" : `${date}${place ? `, ${place}` : ""}`,
    `${kind}; ${basisOf(utterance) || "its source is not known"}`,
  ];
  const lines = facts.flatMap((fact) => (fact ? `<span>${escapeHtml(fact)}</span>` : []));
  return `<b>${escapeHtml(who)}</b>${lines.join("")}`;
}

/** "speaker stated, role worked out"; "as stated" where all that is known was; "" where nothing is known. */
export function basisOf({ basis }: Quote | Statement): string {
  const parts = (["speaker", "role", "date"] as const).flatMap((field) => {
    const how = basis[field];
    return how === null ? [] : `${field} ${BASIS_WORDS[how]}`;
  });
  const isStated = parts.every((part) => part.endsWith(` ${BASIS_WORDS.stated}`));
  return parts.length > 0 && isStated ? "as stated" : parts.join(", ");
}
