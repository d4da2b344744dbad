/** Labelled pages → what the line model learns from: features, and the state that each line should have. */
import { findDates } from "../src/entities/dates/dates.js";
import { identify } from "../src/languages/identify.js";
import { readLines } from "../src/page/plain.js";
import { describePage, lineFeatures } from "../src/segments/describe.js";
import { State } from "../src/segments/states/decode.js";
import { plainBlanks } from "../src/text/blanks.js";
import { cropsOf, Label, type LabelledText, mostOf } from "./crops.js";
import { publisherOf, readGold, readRows } from "./data.js";
import { randomFrom } from "./random.js";

export interface Sample {
  readonly id: string;
  /** "crop" is a short page cut out of one of the others. */
  readonly set: "gold" | "extracted" | "visible" | "crop";
  readonly publisher: string;
  /** `FEATURE_COUNT` numbers a line. */
  readonly features: Float32Array;
  /** A state a line, or `ANY`. */
  readonly targets: Uint8Array;
  readonly lines: number;
}

/** The line's state is not known: a second copy of the article's text. */
export const ANY = 255;

const CROP_SEED = 77;
/** Crops of a page; our own gold is rarer and surer. */
const CROPS = 2;
const GOLD_CROPS = 4;

interface LinesRow {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly labels: readonly string[];
}

export interface LabelledPage extends LabelledText, Pick<Sample, "id" | "set" | "publisher"> {}

/** Every page that may be trained on, with its crops. */
export function readSamples(): Sample[] {
  const random = randomFrom(CROP_SEED);
  return [...readLabelled()].flatMap((page) => {
    const crops = cropsOf(page, page.set === "gold" ? GOLD_CROPS : CROPS, random);
    return [sampleOf(page), ...crops.map((crop) => sampleOf({ ...page, ...crop, set: "crop" }))];
  });
}

export function* readLabelled(): Iterable<LabelledPage> {
  for (const { id, publisher, text, gold } of readGold()) {
    yield { id, set: "gold", publisher, text, labels: labelsOfGold(text, gold.segments) };
  }
  for (const set of ["extracted", "visible"] as const) {
    for (const { id, url, text, labels } of readRows<LinesRow>(`lines/${set}.jsonl.gz`)) {
      yield { id, set, publisher: siteOf(url), text, labels: labelsOfLines(text, labels) };
    }
  }
}

/** "kompas" of "https://money.kompas.com/…": all hosts of a site are one publisher. */
export function siteOf(url: string): string {
  const names = publisherOf(url).split(".");
  return names[names.length - 1] ?? url;
}

const LABELS: Readonly<Record<string, number>> = { body: Label.BODY, dup: Label.UNKNOWN, headline: Label.HEADLINE };

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
  for (const { kind, span } of segments) labels.fill(LABELS[kind] ?? Label.REST, at[span[0]], at[span[1]]);
  return labels;
}

function labelsOfLines(text: string, lines: readonly string[]): Uint8Array {
  const labels = new Uint8Array(text.length);
  let from = 0;
  text.split("\n").forEach((line, index) => {
    labels.fill(LABELS[lines[index] ?? ""] ?? Label.REST, from, from + line.length);
    from += line.length + 1;
  });
  return labels;
}

function sampleOf({ id, set, publisher, text, labels }: LabelledPage): Sample {
  const page = readLines(plainBlanks(text), { url: null, encoding: null });
  const language = identify(page.text);
  const described = describePage(page, language, findDates(page.text, language));
  const shift = text.length - page.text.length;
  const marks = described.lines.map(({ start, end }) => mostOf(labels.subarray(start + shift, end + shift)));
  return { id, set, publisher, features: lineFeatures(described), targets: statesOf(marks), lines: marks.length };
}

function statesOf(marks: readonly number[]): Uint8Array {
  const first = marks.indexOf(Label.BODY);
  const last = marks.lastIndexOf(Label.BODY);
  return Uint8Array.from(marks, (mark, index) => {
    if (mark === Label.BODY) return State.BODY;
    if (mark === Label.UNKNOWN) return ANY;
    if (first < 0 || index < first) return State.BEFORE;
    return index > last ? State.AFTER : State.INSERT;
  });
}
