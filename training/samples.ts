/** Labelled pages → what the line model learns from: features, words, and the state that each line should have. */
import { findDates } from "../src/entities/dates.js";
import { identify } from "../src/languages/identify.js";
import { readPlain } from "../src/page/plain.js";
import { State } from "../src/segments/decode.js";
import { describePage, lineFeatures } from "../src/segments/describe.js";
import type { NetworkInput } from "../src/segments/network.js";
import { wordRows } from "../src/segments/words.js";
import { publisherOf, readGold, readRows } from "./data.js";

export interface Sample extends NetworkInput {
  readonly id: string;
  readonly set: "gold" | "extracted" | "visible";
  readonly publisher: string;
  /** A state a line, or `ANY`. */
  readonly targets: Uint8Array;
  readonly lines: number;
}

/** The line's state is not known: a second copy of the article's text. */
export const ANY = 255;

interface LinesRow {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly labels: readonly string[];
}

/** Every page that may be trained on. */
export function readSamples(buckets: number): Sample[] {
  const gold = readGold().map(({ id, publisher, text, gold: labels }) =>
    sample({ id, set: "gold", publisher, text, labels: labelsOfGold(text, labels.segments) }, buckets),
  );
  const rows = (["extracted", "visible"] as const).flatMap((set) =>
    readRows<LinesRow>(`lines/${set}.jsonl.gz`).map(({ id, url, text, labels }) =>
      sample({ id, set, publisher: siteOf(url), text, labels: labelsOfLines(text, labels) }, buckets),
    ),
  );
  return [...gold, ...rows];
}

/** "kompas" of "https://money.kompas.com/…": all hosts of a site are one publisher. */
export function siteOf(url: string): string {
  const names = publisherOf(url).split(".");
  return names[names.length - 1] ?? url;
}

/** A label a UTF-16 unit: 1 is body, 2 is unknown, 0 the rest. */
function labelsOfGold(
  text: string,
  segments: readonly { kind: string; span: readonly [number, number] }[],
): Uint8Array {
  const at: number[] = [];
  let unit = 0;
  for (const character of text) {
    at.push(unit);
    unit += character.length;
  }
  at.push(unit);
  const labels = new Uint8Array(text.length);
  for (const { kind, span } of segments) if (kind === "body") labels.fill(1, at[span[0]], at[span[1]]);
  return labels;
}

function labelsOfLines(text: string, lines: readonly string[]): Uint8Array {
  const labels = new Uint8Array(text.length);
  let from = 0;
  text.split("\n").forEach((line, index) => {
    if (lines[index] === "body") labels.fill(1, from, from + line.length);
    else if (lines[index] === "dup") labels.fill(2, from, from + line.length);
    from += line.length + 1;
  });
  return labels;
}

interface Labelled extends Pick<Sample, "id" | "set" | "publisher"> {
  readonly text: string;
  readonly labels: Uint8Array;
}

function sample({ id, set, publisher, text, labels }: Labelled, buckets: number): Sample {
  const page = readPlain(text, { url: null, encoding: null });
  const language = identify(page.text);
  const described = describePage(page, language, findDates(page.text, language));
  const { lines, hashes } = described;
  const features = lineFeatures(described);
  const shift = text.length - page.text.length;
  const marks = lines.map(({ start, end }) => markOf(labels.subarray(start + shift, end + shift)));
  return {
    id,
    set,
    publisher,
    features,
    ...wordRows(lines, hashes, buckets),
    targets: statesOf(marks),
    lines: lines.length,
  };
}

/** What most units of a line are. */
function markOf(labels: Uint8Array): number {
  const counts = [0, 0, 0];
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

function statesOf(marks: readonly number[]): Uint8Array {
  const first = marks.indexOf(1);
  const last = marks.lastIndexOf(1);
  return Uint8Array.from(marks, (mark, index) => {
    if (mark === 1) return State.BODY;
    if (mark === 2) return ANY;
    if (first < 0 || index < first) return State.BEFORE;
    return index > last ? State.AFTER : State.INSERT;
  });
}
