/** Corpora of single sentences, as tokens with BIO tags → articles with labelled spans. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../src/shapes.js";
import { readRows } from "./data.js";
import { articleOf, type LabelledArticle } from "./labelled.js";

/** One sentence as corpora have it: tokens with BIO tags. */
export interface SentenceRow {
  readonly lang: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** First token of a name, and the one behind it. */
type Tokens = readonly [number, number];
/** A row whose names were labelled anew by hand; the corpus has its text. */
interface LabelRow {
  /** File and row: "train12". */
  readonly id: string;
  readonly organizations: readonly Tokens[];
  readonly people: readonly Tokens[];
  readonly places: readonly Tokens[];
}

const FILES: readonly string[] = ["train", "dev"];
const LABELS_ID = join(import.meta.dirname, "labels/names-idner2k.jsonl");
/** News in the language of most pages, with labels by our conventions: a sentence counts like a page of ours (`PAGE_WEIGHT`). */
const INDONESIAN_WEIGHT = 3;

/** The sentences of idner2k, with the labels that labels/ corrects. */
export function indonesianSentences(): LabelledArticle[] {
  const [, ...lines] = readFileSync(LABELS_ID, "utf8").trim().split("\n");
  const labels = new Map(lines.map((line) => JSON.parse(line) as LabelRow).map((row) => [row.id, row]));
  return FILES.flatMap((file) =>
    readRows<SentenceRow>(`entities/idner2k.${file}.jsonl.gz`).map((row, i) => {
      const corrected = labels.get(`${file}${i}`);
      return corrected ? correctedOf(row, corrected, INDONESIAN_WEIGHT) : sentenceOf(row, INDONESIAN_WEIGHT);
    }),
  );
}

const CLOSING = /^[.,;:!?)\]}%”’»]$/u;
const OPENING = /^[([{“‘«]$/u;
/** The tweets label bare "@" as organizations. */
const LETTER = /\p{L}/u;

/** A row of a corpus of sentences: its tokens joined as text is written, its tags as spans. */
export function sentenceOf(row: SentenceRow, weight: number): LabelledArticle {
  const tagged = (kind: string): Tokens[] => tokensTagged(kind, row.tags);
  const names = { people: tagged("PER"), organizations: tagged("ORG"), places: tagged("LOC") };
  return correctedOf(row, names, weight);
}

function correctedOf({ lang, tokens }: SentenceRow, names: Omit<LabelRow, "id">, weight: number): LabelledArticle {
  const { text, spans } = joined(tokens);
  const named = (list: readonly Tokens[]): Span[] =>
    list.map(([first, last]) =>
      withoutMarks(text, { start: spans[first]?.start ?? 0, end: spans[last - 1]?.end ?? 0 }),
    );
  return {
    article: articleOf(text, null, [{ start: 0, end: text.length }]),
    language: lang,
    publisher: null,
    people: named(names.people),
    organizations: named(names.organizations).filter(({ start, end }) => LETTER.test(text.slice(start, end))),
    places: named(names.places),
    weight,
  };
}

/** The tokens as text is written, and where each of them stands. */
function joined(tokens: readonly string[]): { text: string; spans: Span[] } {
  let text = "";
  let isGlued = true;
  const spans = tokens.map((token): Span => {
    if (!isGlued && !CLOSING.test(token)) text += " ";
    const start = text.length;
    text += token;
    isGlued = OPENING.test(token);
    return { start, end: text.length };
  });
  return { text, spans };
}

/** Tokens bring marks with them: "(KPU)", "(PDIP),", "(Golkar". A bracket of the name's own stays: "PT Maju (Persero)". */
function withoutMarks(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && text[end - 1] === ",") end--;
  const [opens, closes] = [text[start] === "(", text[end - 1] === ")"];
  if (opens) start++;
  if (closes && (opens || !text.slice(start, end).includes("("))) end--;
  return { start, end };
}

function tokensTagged(kind: string, tags: readonly string[]): Tokens[] {
  const found: [number, number][] = [];
  tags.forEach((tag, i) => {
    if (!tag.endsWith(`-${kind}`)) return;
    const open = found.at(-1);
    if (tag.startsWith("I-") && open && tags[i - 1]?.endsWith(`-${kind}`)) open[1] = i + 1;
    else found.push([i, i + 1]);
  });
  return found;
}
